export const id = 9205;
export const ids = [9205];
export const modules = {

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  W: () => (/* binding */ hiddenBy)
});

// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/abstraction/translate.js
var abstraction_translate = __webpack_require__(8614);
;// CONCATENATED MODULE: ./lib/abstraction/collect.js


/** Greater than any number of an item. */
const END = 0x7fffffff;
/** A column that is filled less than this keeps room that it does not need. */
const MOSTLY = 0.75;
/** Row by row the numbers of its items, ascending, each once; and by number whether any row has it. */
function collect(table, { items, becomes: wide, several }, { most, holding }) {
    const { rows, itemStart: begins, itemIds: given } = table;
    // Looked up in no order: it had better fit into a near cache.
    const becomes = signedBelow(items.length, wide);
    const holds = holding(becomes.subarray(table.items.length));
    const used = new Uint8Array(items.length);
    const itemStart = new Uint32Array(rows + 1);
    const itemIds = (0,columns/* integersBelow */.Z$)(items.length, roomFor(table, several, most));
    /** Of the row the numbers of its derived items, ascending, and the end. */
    const own = new Int32Array(most + 1);
    let size = 0;
    for (let row = 0, i = 0; row < rows; row++) {
        own[holds(row, own)] = END;
        const end = begins[row + 1];
        const first = size;
        let last = -1;
        let next = 0;
        let coming = own[0];
        // Both come in order, but for what has another name or form now: the derived ones are merged in.
        for (; i < end; i++) {
            const id = becomes[given[i]];
            if (id === abstraction_translate/* NOTHING_LEFT */.AS)
                continue;
            if (id === abstraction_translate/* SEVERAL */.nG) {
                for (const part of several.get(given[i]) ?? []) {
                    used[part] = 1;
                    size = inserted(itemIds, first, size, part);
                }
                last = size > first ? itemIds[size - 1] : -1;
                continue;
            }
            for (; coming < id; coming = own[++next]) {
                used[coming] = 1;
                if (coming > last)
                    itemIds[size++] = last = coming;
                else
                    size = inserted(itemIds, first, size, coming);
            }
            used[id] = 1;
            if (id > last)
                itemIds[size++] = last = id;
            else
                size = inserted(itemIds, first, size, id);
        }
        for (; coming !== END; coming = own[++next]) {
            used[coming] = 1;
            if (coming > last)
                itemIds[size++] = last = coming;
            else
                size = inserted(itemIds, first, size, coming);
        }
        itemStart[row + 1] = size;
    }
    return { itemStart, itemIds: filled(itemIds, size, items.length), used };
}
/** The same numbers, below `bound` or negative, in as few bytes each as hold them. */
function signedBelow(bound, numbers) {
    if (bound <= 2 ** 7)
        return new Int8Array(numbers);
    return bound <= 2 ** 15 ? new Int16Array(numbers) : numbers;
}
/** Numbers there may be at most; what is not written to takes no memory. */
function roomFor({ rows, itemIds }, several, most) {
    let parts = 0;
    if (several.size > 0)
        for (let i = 0; i < itemIds.length; i++)
            parts += several.get(itemIds[i])?.length ?? 0;
    return itemIds.length + parts + rows * most;
}
/** The numbers that were written, below `bound`, without much room behind them. */
function filled(ids, size, bound) {
    if (size >= MOSTLY * ids.length)
        return ids.subarray(0, size);
    const own = (0,columns/* integersBelow */.Z$)(bound, size);
    own.set(ids.subarray(0, size));
    (0,columns/* release */._r)(ids);
    return own;
}
/** Puts the number where it belongs among those of its row, unless it is there, and gives where they end then. */
function inserted(itemIds, first, size, id) {
    let at = size;
    while (at > first && itemIds[at - 1] > id)
        at--;
    if (at > first && itemIds[at - 1] === id)
        return size;
    itemIds.copyWithin(at + 1, at, size);
    itemIds[at] = id;
    return size + 1;
}
/** Dictionary entries that no row holds are left out: a dictionary tells what the log holds. The table is spent. */
function withoutUnused(table, used) {
    if (!used.includes(0))
        return table;
    const number = new Uint32Array(used.length);
    let next = 0;
    for (let item = 0; item < used.length; item++) {
        number[item] = next;
        next += used[item];
    }
    const { itemIds: given } = table;
    const narrow = (0,columns/* integersBelow */.Z$)(next, 0);
    const isNarrow = narrow.BYTES_PER_ELEMENT === given.BYTES_PER_ELEMENT;
    const itemIds = isNarrow ? given : (0,columns/* integersBelow */.Z$)(next, given.length);
    for (let i = 0; i < itemIds.length; i++)
        itemIds[i] = number[given[i]];
    if (!isNarrow)
        (0,columns/* release */._r)(given);
    return { ...table, items: table.items.filter((_, item) => used[item] === 1), itemIds };
}

// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/abstraction/derived.js
var derived = __webpack_require__(4833);
;// CONCATENATED MODULE: ./lib/abstraction/number-objects.js



/** So many objects of a key are looked for in a list, which beats any table of all items. */
const FEW = 16;
/** Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten. */
function numberObjects(table, vocabulary) {
    const objectKeys = [...vocabulary.objects].sort(events_table/* compareText */.n6);
    const start = new Uint32Array(table.rows + 1);
    if (objectKeys.length === 0) {
        const none = new Uint32Array(0);
        return { objectKeys, objectStart: start, objectKey: none, objectNumber: none };
    }
    const { itemStart, itemIds, sessionStart } = table;
    const { keyOfItem, from, to } = objectsAmongItems(table, vocabulary, objectKeys);
    /** Room for all there may be: what is not written to takes no memory. */
    const keys = (0,columns/* integersBelow */.Z$)(objectKeys.length, itemIds.length);
    let numbers = (0,columns/* integersBelow */.Z$)(1, itemIds.length);
    let greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1;
    let size = 0;
    const next = new Uint32Array(objectKeys.length);
    /** The first objects of the session, by key and number. */
    const first = new Uint32Array(objectKeys.length * FEW);
    /** By item, of the objects behind these: the session that named it last, from 1 on, and its number there. */
    let last = new Uint32Array(0);
    for (let session = 1; session <= table.sessions; session++) {
        next.fill(0);
        const end = sessionStart[session];
        for (let row = sessionStart[session - 1]; row < end; row++) {
            const rowEnd = itemStart[row + 1];
            for (let i = itemStart[row]; i < rowEnd; i++) {
                const item = itemIds[i];
                // The items of a row ascend.
                if (item >= to)
                    break;
                if (item < from)
                    continue;
                const key = keyOfItem[item - from] - 1;
                if (key < 0)
                    continue;
                const known = next[key];
                const few = Math.min(known, FEW);
                let at = 0;
                while (at < few && first[key * FEW + at] !== item)
                    at++;
                let number = at + 1;
                if (at === few) {
                    const place = 2 * (item - from);
                    if (known < FEW)
                        first[key * FEW + at] = item;
                    else if (last.length === 0)
                        last = new Uint32Array(2 * (to - from));
                    number = known >= FEW && last[place] === session ? last[place + 1] : known + 1;
                    if (number > known)
                        next[key] = number;
                    if (number > FEW) {
                        last[place] = session;
                        last[place + 1] = number;
                    }
                }
                if (number > greatest) {
                    numbers = widened(numbers, size, number + 1);
                    greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1;
                }
                keys[size] = key;
                numbers[size++] = number;
            }
            start[row + 1] = size;
        }
    }
    return {
        objectKeys,
        objectStart: start,
        objectKey: cut(keys, size, objectKeys.length),
        objectNumber: cut(numbers, size, greatest + 1)
    };
}
/** The first `size` of the numbers, with room for as many as before, for numbers below `bound`. */
function widened(numbers, size, bound) {
    const own = (0,columns/* integersBelow */.Z$)(bound, numbers.length);
    own.set(numbers.subarray(0, size));
    (0,columns/* release */._r)(numbers);
    return own;
}
/** These numbers alone, below `bound`. */
function cut(numbers, size, bound) {
    if (size === numbers.length)
        return numbers;
    const own = (0,columns/* integersBelow */.Z$)(bound, size);
    own.set(numbers.subarray(0, size));
    (0,columns/* release */._r)(numbers);
    return own;
}
/**
 * By item in [from, to): the number of its key among those that name objects, from 1 on, and 0 where it names none. All
 * other items name none.
 */
function objectsAmongItems({ items }, vocabulary, objectKeys) {
    const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const numberOf = new Map(objectKeys.map((key, k) => [key, k + 1]));
    const all = (0,columns/* integersBelow */.Z$)(objectKeys.length + 1, items.length);
    let [from, to] = [items.length, 0];
    for (const run of (0,abstraction_translate/* keyRuns */.M_)(items)) {
        const number = numberOf.get(renamed.get(run.key) ?? run.key);
        if (number === undefined)
            continue;
        all.fill(number, run.from, run.to);
        from = Math.min(from, run.from);
        to = run.to;
    }
    return { keyOfItem: all.subarray(from, Math.max(from, to)), from, to: Math.max(from, to) };
}

// EXTERNAL MODULE: ./lib/abstraction/reductions.js
var reductions = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/abstraction/apply.js







/** Whether the vocabulary leaves a context condition out, or gives it another form. */
function hiddenBy(vocabulary) {
    const translate = (0,abstraction_translate/* translator */.Nj)(vocabulary);
    const derived = new Set(vocabulary.derived);
    const left = new Set([...vocabulary.dropped, ...vocabulary.merged].map(({ key }) => key));
    const parts = new Set(vocabulary.reduced.flatMap(({ key, to }) => (0,reductions/* partsOf */.CI)(key, to)));
    const ranges = new Map(vocabulary.cuts.map(({ key, at }) => [key, rangesOf(at)]));
    return (item) => {
        if (derived.has(item.key))
            return false;
        if (!left.has(item.key) && (parts.has(item.key) || ranges.get(item.key)?.has(item.value)))
            return false;
        return !translate(item).some((other) => (0,events_table/* compareItems */.Q9)(item, other) === 0);
    };
}
/** All ranges that the cuts make. */
const rangesOf = (at) => new Set(at.length === 0 ? [] : [Number.NEGATIVE_INFINITY, ...at].map((value) => (0,cut_points/* rangeOf */.be)(value, at)));
/**
 * What an item of the log is called by in `named`: itself, a part that its key is reduced to, or a range in which the
 * number lies; whatever the vocabulary leaves of it.
 */
function namer(vocabulary, named) {
    const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]));
    return ({ key, value }) => {
        const reduction = reduced.get(key);
        const forms = [{ key, value }];
        if (reduction !== undefined)
            forms.push(...(0,reductions/* reduce */.TS)(key, value, reduction.to, reduction.root));
        return named.filter((other) => forms.some((form) => (0,events_table/* compareItems */.Q9)(form, other) === 0) ||
            (other.key === key &&
                typeof value === 'number' &&
                typeof other.value === 'string' &&
                (0,cut_points/* isWithin */.UO)(value, other.value)));
    };
}
/** Actions under the names people gave them; several may share one. */
function renameActions(table, vocabulary) {
    const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    if (!table.actions.some((name) => renamed.has(name)))
        return { actions: table.actions, action: table.action };
    const names = table.actions.map((name) => renamed.get(name) ?? name);
    const actions = [...new Set(names)].sort(events_table/* compareText */.n6);
    const number = names.map((name) => actions.indexOf(name));
    return { actions, action: table.action.map((action) => number[action]) };
}
/**
 * The table with its values as the vocabulary says, derived context added and objects numbered. Nothing is fitted
 * here: equal rows give equal rows, whatever else the log holds. Whole values are gone from the result, but for those
 * that are `named`.
 */
function apply(table, vocabulary, named = []) {
    const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const namesOf = namer(vocabulary, named);
    const renamed = { ...table, ...renameActions(table, vocabulary) };
    const derivation = (0,derived/* derive */.C)(renamed, vocabulary);
    const renumbering = (0,abstraction_translate/* renumber */.Z4)(table.items, derivation.items, vocabulary, named.length === 0 ? undefined : ({ key, value }) => namesOf({ key: names.get(key) ?? key, value }));
    const { used, ...lists } = collect(table, renumbering, derivation);
    return withoutUnused({ ...renamed, ...numberObjects(table, vocabulary), items: renumbering.items, ...lists }, used);
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  El: () => (/* binding */ makeCandidate),
  Lj: () => (/* binding */ miningOptions),
  mC: () => (/* binding */ parametersOf),
  LE: () => (/* binding */ pooledDigests),
  YG: () => (/* binding */ summaryOf),
  vA: () => (/* binding */ totalsOf)
});

// EXTERNAL MODULE: ./lib/events/digest.js
var digest = __webpack_require__(6765);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/policies/file.js
var file = __webpack_require__(194);
// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/policies/mine.js + 41 modules
var mine = __webpack_require__(1490);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/events/parallel/entry.js
var parallel_entry = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/events/take-sessions.js
var take_sessions = __webpack_require__(8362);
;// CONCATENATED MODULE: ./lib/policies/distinct.js
/** Numbers what is different, from 0 on in the order in which it comes up. */
class Distinct {
    /** How many different ones there are. */
    size = 0;
    #same;
    /** By number: where it came up first, and its hash. */
    #places;
    #hashes;
    /** By hash: the number from 1 on; open addressing. */
    #slots;
    /** `same`: whether one thing stands at both places. `most`: places there are. */
    constructor(most, same) {
        this.#same = same;
        this.#places = new Uint32Array(most);
        this.#hashes = new Uint32Array(most);
        this.#slots = new Uint32Array(2 ** (33 - Math.clz32(most)));
    }
    /** The number of what stands at the place. `hash`: of 32 bits without a sign, the same for what is the same. */
    number(place, hash) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        // The high bits told by the low ones.
        let at = (hash ^ (hash >>> 15)) & mask;
        for (let known = slots[at]; known !== 0; known = slots[at]) {
            if (this.#hashes[known - 1] === hash && this.#same(this.#places[known - 1], place))
                return known - 1;
            at = (at + 1) & mask;
        }
        const number = this.size++;
        this.#hashes[number] = hash;
        this.#places[number] = place;
        slots[at] = number + 1;
        return number;
    }
    /** By number: where it came up first. */
    get places() {
        return this.#places.subarray(0, this.size);
    }
}

// EXTERNAL MODULE: ./lib/policies/packed-bytes.js
var packed_bytes = __webpack_require__(2050);
// EXTERNAL MODULE: ./lib/policies/profile-derived.js
var profile_derived = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/policies/profile-layout.js
var profile_layout = __webpack_require__(5462);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/number-order.js
var number_order = __webpack_require__(5553);
;// CONCATENATED MODULE: ./lib/policies/profile-order.js


/** `isLeft`: by item, whether it follows from the order of the rows. */
function writtenRows(table, isLeft) {
    const { rows, itemStart, itemIds, action, outcome, agent } = table;
    const start = new Uint32Array(rows + 1);
    const ids = (0,columns/* integersBelow */.Z$)(table.items.length, itemIds.length);
    const hash = new Uint32Array(rows);
    let size = 0;
    for (let row = 0; row < rows; row++) {
        let own = Math.imul(action[row] ^ 0x811c9dc5, 0x01000193);
        own = Math.imul(own ^ outcome[row], 0x85ebca6b);
        own = Math.imul(own ^ (own >>> 15) ^ agent[row], 0x01000193);
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            if (isLeft[item] !== 0)
                continue;
            ids[size++] = item;
            own = Math.imul(own ^ item, 0x01000193);
            own ^= own >>> 13;
        }
        start[row + 1] = size;
        own = Math.imul(own ^ (own >>> 16), 0xc2b2ae35);
        hash[row] = own ^ (own >>> 16);
    }
    return { table, start, ids: ids.subarray(0, size), hash };
}
/** 0 where two rows hold the same, but for what follows from their order; else which comes first. */
function compareRows({ table, start, ids }, a, b) {
    const { action, outcome, agent } = table;
    const apart = action[a] - action[b] ||
        outcome[a] - outcome[b] ||
        agent[a] - agent[b];
    if (apart !== 0)
        return apart;
    return compareLists(ids, start, a, b);
}
/** The lists of two rows, the shorter one first, then number by number. */
function compareLists(lists, start, a, b) {
    let i = start[a];
    let j = start[b];
    const end = start[a + 1];
    const longer = end - i - (start[b + 1] - j);
    if (longer !== 0)
        return longer;
    for (; i < end; i++, j++)
        if (lists[i] !== lists[j])
            return lists[i] - lists[j];
    return 0;
}
/**
 * The sessions in an order that depends on nothing but what they hold: of the names that a log gave them, and of its own
 * order, a profile tells nothing.
 */
function inOwnOrder(written, aside) {
    const { sessions } = written.table;
    const first = new Uint32Array(sessions);
    const second = new Uint32Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const [high, low] = sessionHash(written, session, aside);
        first[session] = high;
        second[session] = low;
    }
    const order = (0,number_order/* sortedByNumbers */.Z)(first, second);
    const compare = (a, b) => compareSessions(written, a, b, aside);
    for (let from = 0, to; from < sessions; from = to) {
        const known = order[from];
        let areSame = true;
        for (to = from + 1; to < sessions; to++) {
            const other = order[to];
            if (first[other] !== first[known] || second[other] !== second[known])
                break;
            areSame &&= compare(known, other) === 0;
        }
        // What has the same hash is the same, but for chance.
        if (!areSame)
            order.subarray(from, to).sort(compare);
    }
    return order;
}
function sessionHash({ table, hash }, session, aside) {
    const { sessionStart, objectStart, objectKey, objectNumber, repeated } = table;
    let high = 0x811c9dc5;
    let low = 0x9747b28c;
    const add = (number) => {
        high = Math.imul(high ^ number, 0x01000193);
        high ^= high >>> 15;
        low = Math.imul(low ^ number, 0x85ebca6b);
        low ^= low >>> 13;
    };
    for (const column of aside)
        add(Math.floor(column[session] * 1000));
    const end = sessionStart[session + 1];
    for (let row = sessionStart[session]; row < end; row++) {
        add(hash[row] + repeated[row]);
        const to = objectStart[row + 1];
        for (let o = objectStart[row]; o < to; o++)
            add(objectKey[o] * 0x10001 + objectNumber[o]);
    }
    return [high, low];
}
function compareSessions(written, a, b, aside) {
    const { sessionStart, objectStart, objectKey, objectNumber, repeated } = written.table;
    for (const column of aside) {
        const [one, other] = [column[a], column[b]];
        if (!Object.is(one, other))
            return (Number.isNaN(one) ? -1 : one) - (Number.isNaN(other) ? -1 : other);
    }
    let i = sessionStart[a];
    let j = sessionStart[b];
    const end = sessionStart[a + 1];
    const longer = end - i - (sessionStart[b + 1] - j);
    if (longer !== 0)
        return longer;
    for (; i < end; i++, j++) {
        const apart = compareRows(written, i, j) ||
            repeated[i] - repeated[j] ||
            compareLists(objectKey, objectStart, i, j) ||
            compareLists(objectNumber, objectStart, i, j);
        if (apart !== 0)
            return apart;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/policies/profile-sample.js




/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000;
/** Half of what a reader takes. */
const MOST_ITEMS = 2 ** 26;
function sampleForProfile(whole) {
    const table = (0,case_names/* withCaseFingerprints */.C_)(whole);
    const { sessionStart, itemStart } = table;
    const all = { table, byHash: sessionsByHash(table), sessions: table.sessions };
    let [events, items] = [0, 0];
    for (let at = 0; at < all.byHash.length; at++) {
        const from = sessionStart[all.byHash[at]];
        const to = sessionStart[all.byHash[at] + 1];
        events += to - from;
        items += itemStart[to] - itemStart[from];
        if (events > MOST_EVENTS || items > MOST_ITEMS)
            return firstOf(all, Math.max(1, at));
    }
    return all;
}
/** The sessions that are chosen before all others. */
function firstOf({ table, byHash, sessions }, kept) {
    if (kept === table.sessions)
        return { table, byHash, sessions };
    const chosen = byHash.slice(0, kept).sort();
    const place = new Uint32Array(table.sessions);
    chosen.forEach((session, number) => {
        place[session] = number;
    });
    return {
        table: (0,take_sessions/* takeSessions */.t)({ ...table, origin: undefined }, chosen),
        byHash: byHash.subarray(0, kept).map((session) => place[session]),
        sessions
    };
}
/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash({ sessions, sessionStart, action, outcome, itemStart, itemIds }) {
    const first = new Uint32Array(sessions);
    const second = new Uint32Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        let high = 0x811c9dc5;
        let low = 0x9e3779b9;
        for (let row = from; row < to; row++) {
            high = Math.imul(high ^ action[row], 0x01000193);
            low = Math.imul(low ^ outcome[row] ^ (low >>> 15), 0x85ebca6b);
        }
        // Where the items of one row end those of the next begin, mostly below them.
        const end = itemStart[to];
        for (let i = itemStart[from]; i < end; i++) {
            const item = itemIds[i];
            high = Math.imul(high ^ item, 0x01000193);
            low = (Math.imul(low, 0x85ebca6b) + item) | 0;
        }
        first[session] = high ^ (high >>> 15);
        second[session] = low;
    }
    return (0,number_order/* sortedByNumbers */.Z)(first, second);
}
/** Ids that stand in a column. */
function used(size, column) {
    const at = new Int32Array(size).fill(-1);
    for (let i = 0; i < column.length; i++) {
        const id = column[i];
        if (id !== events_table/* NONE */.x3)
            at[id] = 0;
    }
    const ids = [];
    for (let id = 0; id < size; id++)
        if (at[id] === 0)
            at[id] = ids.push(id) - 1;
    return { ids, at };
}

// EXTERNAL MODULE: ./lib/policies/profile-version.js
var profile_version = __webpack_require__(9042);
;// CONCATENATED MODULE: ./lib/policies/profile-write.js




function areSameKeys({ start, keys }, a, b) {
    let i = start[a];
    let j = start[b];
    const end = start[a + 1];
    if (end - i !== start[b + 1] - j)
        return false;
    while (i < end)
        if (keys[i++] !== keys[j++])
            return false;
    return true;
}
/**
 * By row of `rows` the number of its shape: of the list of its keys, and of its action where shapes are those of actions.
 * And by shape a row that has it.
 */
function shapesOf(lists, rows, action) {
    const { start, keys } = lists;
    const shapes = new Distinct(rows.length, (a, b) => action?.[a] === action?.[b] && areSameKeys(lists, a, b));
    /** By action: a row of the shape that came up last; most have one shape. */
    const last = [];
    const lastShape = [];
    const of = rows.map((row) => {
        const done = action === undefined ? 0 : action[row];
        const known = last[done];
        if (known !== undefined && areSameKeys(lists, known, row))
            return lastShape[done];
        let hash = done + 1;
        const end = start[row + 1];
        for (let i = start[row]; i < end; i++)
            hash = Math.imul(hash + keys[i], 0x01000193);
        const shape = shapes.number(row, hash >>> 0);
        last[done] = row;
        lastShape[done] = shape;
        return shape;
    });
    return { of, examples: shapes.places };
}
function writeShapes(writer, { start, keys }, examples, action) {
    writer.varints([examples.length]);
    const own = Array.from(examples, (row) => keys.subarray(start[row], start[row + 1]));
    examples.forEach((row, shape) => {
        const list = own[shape];
        writer.varints([...action(row), list.length, ...list]);
    });
    return {
        start: (0,profile_layout/* startsOf */.jb)(own.map(({ length }) => length)),
        keys: Uint32Array.from(own.flatMap((list) => [...list]))
    };
}
/** By row of the sessions, in their order: which objects its event names. */
function writeObjects(writer, table, sessions, rows, objectKeys) {
    const { sessionStart, objectStart, objectNumber } = table;
    const keys = table.objectKey.map((key) => objectKeys.at[key]);
    const lists = { start: objectStart, keys };
    const { of, examples } = shapesOf(lists, rows, undefined);
    const shapes = writeShapes(writer, lists, examples, () => []);
    writer.packed(of, examples.length);
    const begins = (0,profile_layout/* startsOf */.jb)((0,profile_layout/* membersByKey */.mW)(of, shapes, objectKeys.ids.length));
    const next = begins.slice();
    const codes = new Uint32Array(begins.at(-1));
    const greatest = new Uint32Array(objectKeys.ids.length);
    const greatestCode = new Uint32Array(objectKeys.ids.length);
    for (const session of sessions) {
        greatest.fill(0);
        const from = objectStart[sessionStart[session]];
        const to = objectStart[sessionStart[session + 1]];
        for (let o = from; o < to; o++) {
            const key = keys[o];
            const number = objectNumber[o];
            const known = greatest[key];
            const code = number === known + 1 ? 0 : number + 1;
            if (number > known)
                greatest[key] = number;
            if (code > greatestCode[key])
                greatestCode[key] = code;
            const at = next[key];
            codes[at] = code;
            next[key] = at + 1;
        }
    }
    for (let key = 0; key < greatest.length; key++) {
        const bound = greatestCode[key] + 1;
        writer.varints([bound]);
        writer.packed(codes.subarray(begins[key], begins[key + 1]), bound);
    }
}
/** `rows`: by transaction the row that is one, in the order in which they come up. */
function writeTransactions(writer, { table, start, ids }, rows, known) {
    const { action, outcome, agent } = table;
    const { keyOf, first, sizes } = known.keys;
    /** By item of the table: its key, and its value among those of the key. */
    const keyOfItem = known.items.at.map((item) => (item < 0 ? -1 : keyOf[item]));
    const valueOfItem = known.items.at.map((item, id) => item - (first[keyOfItem[id]] ?? 0));
    const keys = (0,columns/* integersBelow */.Z$)(sizes.length, ids.length);
    for (let i = 0; i < keys.length; i++)
        keys[i] = keyOfItem[ids[i]];
    const lists = { start, keys };
    const { of, examples } = shapesOf(lists, rows, action);
    const shapes = writeShapes(writer, lists, examples, (row) => [
        known.actions.at[action[row]]
    ]);
    writer.packed(of, examples.length);
    const ordered = (0,profile_layout/* byShape */.No)(of, examples.length).map((transaction) => rows[transaction]);
    const place = ({ at }, id) => (id === events_table/* NONE */.x3 ? 0 : at[id] + 1);
    writer.packed(ordered.map((row) => place(known.outcomes, outcome[row])), known.outcomes.ids.length + 1);
    writer.packed(ordered.map((row) => place(known.agents, agent[row])), known.agents.ids.length + 1);
    const begins = (0,profile_layout/* startsOf */.jb)((0,profile_layout/* membersByKey */.mW)(of, shapes, sizes.length));
    const next = begins.slice();
    const values = (0,columns/* integersBelow */.Z$)(sizes.reduce((most, size) => Math.max(most, size), 0), begins.at(-1));
    for (let t = 0; t < ordered.length; t++) {
        const row = ordered[t];
        const end = start[row + 1];
        for (let i = start[row]; i < end; i++) {
            const key = keys[i];
            const at = next[key];
            values[at] = valueOfItem[ids[i]];
            next[key] = at + 1;
        }
    }
    sizes.forEach((size, key) => {
        writer.packed(values.subarray(begins[key], begins[key + 1]), size);
    });
}

;// CONCATENATED MODULE: ./lib/policies/profile-encode.js











/** Bytes of the compressed file; beyond it whole sessions are left out. */
const MOST_BYTES = 1024 * 1024;
/** Of compression: the columns are packed already, so that more effort finds next to nothing. */
const LEVEL = 4;
/** The profile of a table whose values are abstracted and redacted. */
const encodeProfile = async (table) => encodeSample(sampleForProfile(table));
/** The same of the sessions that may stand in it. */
async function encodeSample(sample) {
    const { gzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 1306));
    for (let left = sample;;) {
        const content = profileOf(left);
        // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
        const bytes = gzipSync(content, { level: LEVEL, mtime: 0 });
        const { length: kept } = left.byHash;
        if (bytes.length <= MOST_BYTES || kept <= 1)
            return { bytes, digest: (0,case_names/* sha256 */.sc)(content) };
        const share = Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length);
        left = firstOf(left, Math.max(1, Math.floor(kept * share)));
    }
}
/** The profile of all sessions of a sample. */
function profileOf({ table, sessions: total }) {
    const following = (0,profile_derived/* followingIn */.fq)(table);
    const written = writtenRows(table, (0,profile_derived/* derivedKeyOf */.ot)(table.items, following.derived));
    const conditions = conditionsOf(table);
    const latencies = meansOf(table, table.latencyMs);
    const tokens = meansOf(table, table.tokens);
    const sessions = inOwnOrder(written, [
        table.sessionCase,
        ...conditions.map(({ of }) => of),
        ...[latencies, tokens].filter((column) => column !== undefined)
    ]);
    const rows = (0,take_sessions/* rowsIn */.N)(table, sessions);
    const actions = used(table.actions.length, table.action);
    const outcomes = used(table.outcomes.length, table.outcome);
    const agents = used(table.agents.length, table.agent);
    const itemsUsed = used(table.items.length, table.itemIds);
    const objectKeys = used(table.objectKeys.length, table.objectKey);
    const cases = used(table.cases.length, table.sessionCase);
    const items = itemsUsed.ids.map((id) => table.items[id]);
    const transactions = new Distinct(rows.length, (a, b) => compareRows(written, a, b) === 0);
    const comes = rows.map((row) => {
        const known = transactions.size;
        const number = transactions.number(row, written.hash[row]);
        return number === known ? 0 : number + 1;
    });
    const valuesOf = conditions.map(({ values, of }) => used(values.length, of));
    const inOrder = (means) => means && Array.from(sessions, (session) => means[session]);
    const head = {
        profile_version: profile_version/* PROFILE_VERSION */.P,
        unit: table.unit,
        sessions_total: total,
        sessions: sessions.length,
        transactions: transactions.size,
        actions: actions.ids.map((id) => table.actions[id]),
        outcomes: outcomes.ids.map((id) => table.outcomes[id]),
        agents: agents.ids.map((id) => table.agents[id]),
        cases: cases.ids.map((id) => table.cases[id]),
        ...(table.caseTails === undefined ? {} : { case_tails: cases.ids.map((id) => table.caseTails?.[id]) }),
        object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
        items: items.map(({ key, value }) => [key, value]),
        ...following,
        conditions: conditions.map(({ name, values }, i) => [name, valuesOf[i]?.ids.map((id) => values[id])]),
        latencies: inOrder(latencies),
        tokens: inOrder(tokens)
    };
    const writer = new packed_bytes/* PackedWriter */.g_();
    writer.varints(sessions.map((s) => table.sessionStart[s + 1] - table.sessionStart[s]));
    const place = ({ at }, id) => (id === events_table/* NONE */.x3 ? 0 : at[id] + 1);
    writer.packed(sessions.map((s) => place(cases, table.sessionCase[s])), cases.ids.length + 1);
    conditions.forEach(({ of }, i) => {
        const own = valuesOf[i];
        writer.packed(sessions.map((s) => place(own, of[s])), own.ids.length + 1);
    });
    writer.varints(comes);
    writer.packed(rows.map((row) => (table.repeated[row] === 0 ? 0 : 1)), 2);
    if (objectKeys.ids.length > 0)
        writeObjects(writer, table, sessions, rows, objectKeys);
    writeTransactions(writer, written, transactions.places, {
        actions,
        outcomes,
        agents,
        items: itemsUsed,
        keys: (0,profile_layout/* writtenKeys */.ch)(items, following)
    });
    const columns = Buffer.from(writer.end()).toString('base64');
    return Buffer.from(`${JSON.stringify({ ...head, columns })}\n`);
}
function conditionsOf({ conditions, sessions }) {
    return [...conditions.keys()].sort(events_table/* compareText */.n6).map((name) => {
        const own = conditions.get(name) ?? [];
        const values = [...new Set(own.filter((value) => value !== undefined))].sort(events_table/* compareText */.n6);
        const at = new Map(values.map((value, number) => [value, number]));
        return {
            name,
            values,
            of: Uint32Array.from({ length: sessions }, (_, session) => at.get(own[session]) ?? events_table/* NONE */.x3)
        };
    });
}
function meansOf({ sessions, sessionStart }, column) {
    if (column === undefined)
        return undefined;
    const means = new Float64Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const to = sessionStart[session + 1];
        let sum = 0;
        let known = 0;
        for (let row = sessionStart[session]; row < to; row++) {
            const value = column[row];
            if (Number.isNaN(value))
                continue;
            sum += value;
            known++;
        }
        means[session] = known === 0 ? Number.NaN : Math.round((sum / known) * 1000) / 1000;
    }
    return means.every(Number.isNaN) ? undefined : means;
}

;// CONCATENATED MODULE: ./lib/policies/profile-beside.js







const DOOR = { of: 'profile-beside', door: 'profile-thread' };
/** Events from which on a thread is worth its start, and that of its code, which it compiles anew. */
const LEAST_EVENTS = 50_000;
/** Where nobody asked for threads: it takes some 30 MB, which is much beside what a smaller log takes. */
const LEAST_UNASKED = 500_000;
/** Its sample and what it makes of it are a few blocks of memory and hardly an object. */
const YOUNG_MEGABYTES = 16;
/**
 * Begins to encode the profile of a table: in a thread of its own where the table is large, so that this one can mine
 * meanwhile. The same bytes either way. The promise is rejected with an Error that says so where the thread breaks down.
 */
function beginProfile(table, { workers, entry = (0,parallel_entry/* threadEntry */.V)(import.meta.url, DOOR) } = {}) {
    const least = workers === undefined ? LEAST_UNASKED : LEAST_EVENTS;
    if ((workers ?? (0,external_node_os_.availableParallelism)()) < 2 || table.rows < least || entry === undefined)
        return () => encodeProfile(table);
    const thread = encodeInThread(narrowed(sampleForProfile(table)), entry);
    // Whoever waits hears of it; until then it is no failure of the process.
    thread.catch(() => undefined);
    return () => thread;
}
/** The columns of the sample change hands. */
function encodeInThread(sample, entry) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(entry, {
            workerData: sample,
            transferList: Object.values(sample.table).flatMap((column) => ArrayBuffer.isView(column) ? [column.buffer] : []),
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        const fail = (error) => reject(new Error(`the thread that packed the profile broke down: ${error.message}`, { cause: error }));
        worker.on('message', (profile) => {
            resolve(profile);
            worker.terminate();
        });
        worker.on('error', fail);
        worker.on('exit', () => fail(new Error('it ended early')));
    });
}
/** The sample in columns of its own, with dictionaries of no more than it holds: what a thread is given is copied. */
function narrowed({ table, byHash, sessions }) {
    const own = table.sessions < sessions
        ? table
        : (0,take_sessions/* takeSessions */.t)({ ...table, origin: undefined }, Uint32Array.from(table.sessionCase.keys()));
    const items = renumbered(table.items.length, own.itemIds);
    const cases = renumbered(table.cases.length, own.sessionCase);
    return {
        byHash,
        sessions,
        table: {
            ...own,
            items: items.map((id) => table.items[id]),
            cases: cases.map((id) => table.cases[id]),
            caseTails: table.caseTails && cases.map((id) => table.caseTails?.[id]),
            origin: undefined
        }
    };
}
/** Numbers anew, in place, what stands in the column, and gives the old numbers, ascending. */
function renumbered(size, column) {
    const { ids, at } = used(size, column);
    for (let i = 0; i < column.length; i++)
        if (column[i] !== events_table/* NONE */.x3)
            column[i] = at[column[i]];
    return ids;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/candidate.js








/** Of a table with whole values, as read. */
const summaryOf = (raw) => ({
    digest: (0,digest/* digestTable */.l)(raw),
    totals: totalsOf(raw),
    timeSpan: raw.origin?.timeSpan
});
const miningOptions = (options, all = false) => ({
    minSupport: options['min-support'],
    minConfidence: options['min-confidence'],
    minLift: options['min-lift'],
    minSessions: options['min-sessions'],
    maxAntecedent: options['max-antecedent'],
    kinds: options.kinds,
    all
});
async function makeCandidate(request) {
    const { table, options, previous, vocabulary } = request;
    const raw = 'digest' in request.raw ? request.raw : summaryOf(request.raw);
    const name = nameOf(options, previous);
    // Where nothing is mined meanwhile, a thread would gain nothing.
    const profile = beginProfile(table, { workers: request.mined === undefined ? request.workers : 1 });
    const mined = request.mined ?? (0,mine/* minePolicies */.cR)(table, miningOptions(options, request.all));
    const policies = keepWritten(mined, previous, table);
    const { bytes, digest } = await profile();
    const provenance = provenanceOf(raw, table, request.pooledWith);
    const accepted = previous?.file.accepted ?? [];
    const generatedAt = provenance.time_span?.[1];
    const text = (0,file/* formatPolicySet */.oX)({
        name,
        generatedAt,
        policies,
        accepted,
        provenance,
        parameters: parametersOf(options),
        vocabulary,
        profileDigest: digest
    });
    const set = {
        name,
        policies,
        accepted,
        totals: provenance,
        sourceLogs: provenance.events,
        generatedAt
    };
    return { text, profile: bytes, policies, vocabulary, set };
}
/** A set keeps its name unless another is given. */
const nameOf = ({ name }, previous) => previous === undefined || name !== options/* definitions */.BG.name.default ? name : previous.set.name;
/** The note of a rule that somebody wrote without one: once it is counted, nothing else tells it from a mined one. */
const BY_HAND = 'written by hand';
/** What people wrote wins over what was mined: status and note stay, and so do policies that only they want. */
function keepWritten(mined, previous, table) {
    const byId = new Map(mined.map((policy) => [policy.policy_id, policy]));
    const uncounted = new Set(previous?.file.policies.flatMap((policy) => policy.evidence === undefined && policy.confidence === undefined ? [(0,identity.policyId)(policy)] : []));
    for (const policy of previous?.set.policies ?? []) {
        const { status } = policy;
        const isOwn = status === 'mined' && uncounted.has(policy.policy_id) && !byId.has(policy.policy_id);
        const note = policy.note ?? (isOwn ? BY_HAND : undefined);
        if (status === 'mined' && note === undefined)
            continue;
        const counted = byId.get(policy.policy_id) ?? (0,mine/* countedPolicy */.H6)(policy, table);
        byId.set(policy.policy_id, { ...counted, status, ...(note === undefined ? {} : { note }) });
    }
    return [...byId.values()];
}
/** The options that decide what is mined: a baseline mined with others is said to be so. */
const parametersOf = (options) => ({
    'min-support': options['min-support'],
    'min-confidence': options['min-confidence'],
    'min-lift': options['min-lift'],
    'min-sessions': options['min-sessions'],
    'max-antecedent': options['max-antecedent'],
    kinds: options.kinds,
    'ignore-keys': options['ignore-keys']
});
const isoTime = (ms) => new Date(ms).toISOString();
function totalsOf(table) {
    const counts = new Float64Array(table.actions.length);
    for (const action of table.action)
        counts[action] = counts[action] + 1;
    return {
        events: table.rows,
        sessions: table.sessions,
        cases: table.cases.length,
        unit: table.unit,
        actions: Object.fromEntries(table.actions.map((action, id) => [action, counts[id]]))
    };
}
/** The digest of each log that a baseline rests on. One that grew before these were kept tells those added since. */
const pooledDigests = ({ digest, pooled }) => pooled ?? [digest];
function provenanceOf(raw, table, pooledWith) {
    const { digest, timeSpan: span } = raw;
    const own = span === undefined ? null : [isoTime(span[0]), isoTime(span[1])];
    const earlier = pooledWith?.time_span ?? null;
    return {
        digest: pooledWith === undefined ? digest : (0,case_names/* sha256 */.sc)(`${pooledWith.digest} ${digest}`),
        ...(pooledWith === undefined ? {} : { pooled: [...pooledDigests(pooledWith), digest] }),
        tool_version: version.VERSION,
        ...(pooledWith === undefined ? raw.totals : totalsOf(table)),
        time_span: own === null || earlier === null
            ? (own ?? earlier)
            : [own[0] < earlier[0] ? own[0] : earlier[0], own[1] > earlier[1] ? own[1] : earlier[1]]
    };
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ outcomeCandidates),
/* harmony export */   j0: () => (/* binding */ POLICY_SHARE),
/* harmony export */   y7: () => (/* binding */ associationCandidates)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1581);
/* harmony import */ var _policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5224);





/** From this pooled confidence on an association counts as a policy that one of the sides may follow. */
const POLICY_SHARE = 0.3;
/** Below this an action hardly belongs to the context at all. */
const RARE_SHARE = 0.02;
/** A combination of conditions is of interest of its own where it differs by this much from what it refines. */
const GAIN = 0.05;
const GAIN_DEVIATIONS = 3;
const RARE_LIFT = 1.25;
const MOST_OF_A_FAMILY = 250;
function associationCandidates(table, maxConditions, fewest, isOfCall) {
    // What a call carries along does not lead to the call.
    const wanted = (key) => !isOfCall(key);
    const request = { classOf: table.action, classes: table.actions.length, minRows: fewest, wanted };
    const found = {
        single: [],
        rare: [],
        conjunction: []
    };
    const whole = { items: [], rows: table.rows, counts: actionCounts(table) };
    const singles = new Map();
    (0,_policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .visitCells */ .n)(table, { ...request, maxConditions: 1 }, ([item = 0], rows, counts) => {
        const cell = { items: [item], rows, counts: counts.slice() };
        singles.set(item, cell);
        // A context that holds on every event says no more than the share of the action does.
        if (rows > 0.98 * table.rows)
            return;
        counts.forEach((kept, action) => {
            const share = kept / rows;
            if (share >= POLICY_SHARE)
                found.single.push({ cell, action });
            else if (share >= RARE_SHARE && kept >= 10 && stands(cell, action, whole))
                found.rare.push({ cell, action });
        });
    });
    // Pairs are very many, and next to none of them is wanted: each is held against what it refines as it comes.
    const leaves = lessTelling(table, singles, whole);
    if (maxConditions > 1)
        (0,_policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .visitCells */ .n)(table, { ...request, maxConditions: 2, leaves }, (items, rows, counts) => {
            if (items.length < 2)
                return;
            let kept;
            counts.forEach((count, action) => {
                if (count < POLICY_SHARE * rows || !refines({ items, rows, counts }, action, singles))
                    return;
                kept ??= { items: [...items], rows, counts: counts.slice() };
                found.conjunction.push({ cell: kept, action });
            });
        });
    const contexts = new Map();
    const contextOf = (cell) => {
        const known = contexts.get(cell);
        if (known !== undefined)
            return known;
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, cell.items),
            keys: cell.items.map((item) => table.items[item].key),
            rows: cell.items.map((item) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)).reduce(_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)
        };
        contexts.set(cell, context);
        return context;
    };
    return ['single', 'rare', 'conjunction'].flatMap((family) => found[family]
        .sort((a, b) => b.cell.rows - a.cell.rows)
        .slice(0, MOST_OF_A_FAMILY)
        .map(({ cell, action }) => ({ family, context: contextOf(cell), action })));
}
function actionCounts(table) {
    return Uint32Array.from(table.actions, (_, action) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action).length);
}
/** A rare action is of interest in a context where it is clearly more or less frequent than anywhere. */
function stands(cell, action, whole) {
    const anywhere = whole.counts[action] / whole.rows;
    const lift = cell.counts[action] / cell.rows / anywhere;
    const deviation = Math.sqrt((anywhere * (1 - anywhere)) / cell.rows) / anywhere;
    return (lift >= RARE_LIFT || lift <= 1 / RARE_LIFT) && Math.abs(lift - 1) >= GAIN_DEVIATIONS * deviation;
}
/** A log of more keys has more pairs of them than can be gone through: one of the two must be of those that tell most. */
const MOST_TELLING_KEYS = 60;
/** The other keys, by how far the choice of actions differs between their values. */
function lessTelling({ items }, singles, whole) {
    const telling = new Map();
    for (const [item, { rows, counts }] of singles) {
        const { key } = items[item];
        const own = telling.get(key) ?? { excess: 0, freedom: 0 };
        counts.forEach((count, action) => {
            const expected = (rows * whole.counts[action]) / whole.rows;
            if (expected > 0)
                own.excess += (count - expected) ** 2 / expected - 1;
            own.freedom++;
        });
        telling.set(key, own);
    }
    const deviations = ({ excess, freedom }) => excess / Math.sqrt(2 * freedom);
    return new Set([...telling]
        .sort((a, b) => deviations(b[1]) - deviations(a[1]) || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a[0], b[0]))
        .slice(MOST_TELLING_KEYS)
        .map(([key]) => key));
}
/** Whether a combination chooses the action otherwise than each of its conditions alone does. */
const refines = (cell, action, singles) => cell.items.every((item) => {
    const general = singles.get(item);
    return general === undefined || differs(cell, general, action);
});
function differs(cell, general, action) {
    const p = general.counts[action] / general.rows;
    const gain = Math.abs(cell.counts[action] / cell.rows - p);
    const deviation = Math.sqrt((p * (1 - p) * (1 - cell.rows / general.rows)) / cell.rows);
    return gain >= GAIN && gain >= GAIN_DEVIATIONS * deviation;
}
/** How actions end: each less common outcome of an action, and of an action in a context where it ends otherwise. */
function outcomeCandidates(table, fewest) {
    const found = [];
    table.actions.forEach((_, action) => {
        const universe = (0,_policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutcome */ .lt)(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action));
        if (universe.length < fewest)
            return;
        const all = new Uint32Array(table.outcomes.length);
        for (const row of universe) {
            const outcome = table.outcome[row];
            all[outcome] = all[outcome] + 1;
        }
        const usual = all.indexOf(all.reduce((most, count) => Math.max(most, count), 0));
        const frequent = frequentIn(all);
        const counts = frequent.outcomes.map((outcome) => all[outcome]);
        // The usual outcome is what the others leave; where each of them is a text of its own, only it can be tested.
        const others = universe.length - all[usual];
        const skipped = frequent.outcomes.length === 1 && others >= FEWEST_OF_AN_OUTCOME ? -1 : usual;
        const general = { items: [], rows: universe.length, counts };
        const add = (cell, size, item) => cell.counts.forEach((count, place) => {
            const outcome = frequent.outcomes[place];
            if (outcome === skipped || count < FEWEST_OF_AN_OUTCOME)
                return;
            if (item === undefined)
                found.push({ action, universe, outcome, size });
            else if (differs(cell, general, place))
                found.push({ action, universe, item, outcome, size });
        });
        add(general, universe.length * 1e6);
        if (frequent.outcomes.every((outcome) => outcome === skipped))
            return;
        const { rowsOf, byItem } = outcomesByItem(table, universe, frequent);
        const width = frequent.outcomes.length;
        for (let item = 0; item < table.items.length; item++) {
            const rows = rowsOf[item];
            if (rows >= fewest && rows <= 0.98 * universe.length)
                add({ items: [item], rows, counts: byItem.subarray(item * width, (item + 1) * width) }, rows, item);
        }
    });
    return found
        .sort((a, b) => b.size - a.size)
        .slice(0, MOST_OF_A_FAMILY)
        .map(({ action, universe, item, outcome }) => ({
        rule: {
            kind: 'outcome',
            action: table.actions[action],
            antecedent: item === undefined ? {} : (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, [item]),
            outcome: table.outcomes[outcome]
        },
        situations: (0,_policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .keptWhere */ .S0)(item === undefined ? universe : (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(universe, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)), (row) => table.outcome[row] === outcome)
    }));
}
/** Less often than this an outcome is none to test. */
const FEWEST_OF_AN_OUTCOME = 5;
/** Outcomes that may be tested. The rest may be free texts, as many as there are events. */
function frequentIn(counts) {
    const placeOf = new Int32Array(counts.length).fill(-1);
    const outcomes = [];
    counts.forEach((count, outcome) => {
        if (count < FEWEST_OF_AN_OUTCOME)
            return;
        placeOf[outcome] = outcomes.length;
        outcomes.push(outcome);
    });
    return { outcomes: Uint32Array.from(outcomes), placeOf };
}
/** By item: how many of the rows; by item and frequent outcome: how many of these. */
function outcomesByItem(table, rows, { outcomes, placeOf }) {
    const width = outcomes.length;
    const rowsOf = new Uint32Array(table.items.length);
    const byItem = new Uint32Array(table.items.length * width);
    for (let r = 0; r < rows.length; r++) {
        const row = rows[r];
        const place = placeOf[table.outcome[row]];
        const end = table.itemStart[row + 1];
        for (let i = table.itemStart[row]; i < end; i++) {
            const item = table.itemIds[i];
            rowsOf[item] = rowsOf[item] + 1;
            if (place < 0)
                continue;
            const at = item * width + place;
            byItem[at] = byItem[at] + 1;
        }
    }
    return { rowsOf, byItem };
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   vj: () => (/* binding */ withoutKind)
/* harmony export */ });
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);

/** What `accepted` entries name: policy (or subject), kind of change and direction. Stable over commits and machines. */
function fingerprintOf({ policy, subject, change, direction }) {
    const about = policy?.policy_id ?? `${subject?.type}/${encodeURIComponent(subject?.name ?? '')}`;
    return `${about}:${change}:${direction}`;
}
/** Part of the accepted move by which a measured value may move on. */
const FURTHER = 0.25;
/** Deviations that chance leaves behind in 1 of 100 runs, to one side. */
const BY_CHANCE = 2.33;
/** What was accepted, as the report says it, where the change has grown beyond that. */
function outgrown(change, acceptance, vitals) {
    const { value } = acceptance;
    const vital = vitals.find(({ name }) => change.subject?.type === 'vital' && change.subject.name === name);
    if (vital !== undefined && value !== undefined)
        return movedOn(change, vital, value) ? String(Number(value.toPrecision(4))) : undefined;
    const { confidence } = change.current;
    if (acceptance.confidence === undefined || confidence === null)
        return undefined;
    // The drift test's noise must not undo an acceptance: only what lies beyond the current interval is growth.
    const [low, high] = change.current.interval ?? [confidence, confidence];
    const grown = change.direction === 'weaker' ? high < acceptance.confidence : low > acceptance.confidence;
    return grown ? `${Math.round(acceptance.confidence * 1000) / 10} %` : undefined;
}
/**
 * Whether a measured value went further the way it was accepted to go, by a quarter of the accepted move and by more
 * than chance. Means have no interval: the test's own certainty tells how far they vary.
 */
function movedOn({ direction, test }, { baseline, current }, accepted) {
    if (baseline === null || current === null)
        return false;
    const way = Math.sign(accepted - baseline) || (direction === 'weaker' ? -1 : 1);
    const { p_value: p } = test;
    const noise = p === null || p === 0 ? 0 : Math.abs((current - baseline) / (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p / 2));
    return (current - accepted) * way > Math.max(FURTHER * Math.abs(accepted - baseline), BY_CHANCE * noise);
}
/** Without the kind of change: one and the same change is called new or shifted, shifted or vanished, as chance has it. */
const withoutKind = (fingerprint) => fingerprint.replace(/:(new|vanished|shifted):(weaker|stronger)$/, '::$2');
const entryFor = (id, { accepted }) => accepted.find(({ fingerprint }) => fingerprint === id) ??
    accepted.find(({ fingerprint }) => withoutKind(fingerprint) === withoutKind(id));
function acceptanceOf(change, id, vitals, options) {
    const entry = entryFor(id, options);
    if (entry === undefined) {
        const [first] = (change.sameAs ?? []).flatMap((same) => {
            const held = acceptanceOf(same, fingerprintOf(same), vitals, options);
            return held === null ? [] : [held];
        });
        return first ?? null;
    }
    const beyond = outgrown(change, entry, vitals);
    const lapsed = entry.expires !== undefined && entry.expires < options.today
        ? `expired on ${entry.expires}`
        : beyond !== undefined
            ? `the change has grown beyond the ${beyond} that were accepted`
            : entry.fingerprint !== id && entry.confidence === undefined
                ? `${entry.fingerprint} was accepted, without the confidence it had`
                : undefined;
    return {
        reason: entry.reason,
        ...(entry.expires === undefined ? {} : { expires: entry.expires }),
        ...(lapsed === undefined ? {} : { lapsed })
    };
}
/**
 * Whether a change of the second window is this one. Which of several policies about the same events speaks for them can
 * differ from window to window, and so can the kind of the change.
 */
function agrees(change, other) {
    if (withoutKind(fingerprintOf(change)) === withoutKind(fingerprintOf(other)))
        return true;
    const [own, its] = [change.policy?.policy_id, other.policy?.policy_id];
    if (own === its)
        return false;
    const among = (id, { variants }) => id !== undefined && variants.some(({ policy_id }) => policy_id === id);
    return among(own, other) || among(its, change);
}
const severityRank = { error: 0, warning: 1, note: 2 };
/**
 * The gate over a comparison. An unaccepted change is drift, whatever `fail-on` says; the step fails where `fail-on`
 * names one that is confirmed. Too little data is an outcome of its own, never clean.
 */
function gate(comparison, options) {
    const fails = (name) => options.failOn.includes(name) && !options.failOn.includes('none');
    const changes = comparison.changes
        .map((change) => {
        const id = fingerprintOf(change);
        const accepted = acceptanceOf(change, id, comparison.vitals, options);
        const agreed = options.confirmation === undefined ||
            change.change === 'broken' ||
            options.confirmation.some((other) => agrees(change, other));
        const held = accepted !== null && accepted.lapsed === undefined;
        const severity = held ? 'note' : fails(change.change) && agreed ? 'error' : 'warning';
        return { id, change, severity, accepted, confirmed: agreed };
    })
        .sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
    const drift = changes.some(({ severity, confirmed: agreed }) => severity !== 'note' && agreed);
    const outcome = drift ? 'drift' : comparison.sufficient ? 'clean' : 'insufficient-data';
    const failed = changes.some(({ severity }) => severity === 'error') ||
        (outcome === 'insufficient-data' && fails('insufficient-data')) ||
        (comparison.notExercised.length > 0 && fails('not-exercised'));
    return { outcome, drift, failed, changes };
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ changedSituations),
/* harmony export */   p: () => (/* binding */ cellWith)
/* harmony export */ });
/**
 * The cell, had its promise been kept `kept` times on the current side, with everything else as it was. Which of the
 * situations change is chosen evenly over the log and never by what it does to the test, and a larger change holds
 * every smaller one.
 */
function cellWith(occasions, kept) {
    const { cell, sides, pool } = occasions;
    const { rows, values } = sides === undefined
        ? { rows: cell.rows, values: cell.values }
        : { rows: sides.situations.rows, values: sides.situations.kept };
    const changed = changedSituations(rows, values, pool.baselineRows, kept);
    if (changed.length === 0)
        return cell;
    if (cell.sign < 0)
        return withOpportunities(occasions, changed.map((i) => rows[i]));
    const own = Uint8Array.from(cell.values);
    // What is told of one situation was tested on more of them.
    const places = cell.rows?.length === rows.length ? undefined : placesOf(cell.rows);
    for (const i of changed) {
        const place = places === undefined ? i : places.get(rows[i]);
        if (place !== undefined)
            own[place] = 1 - values[i];
    }
    return { ...cell, values: own };
}
const placesOf = (rows) => new Map(Array.from(rows, (row, place) => [row, place]));
/** Indices of the situations that are kept where they were broken, or broken where they were kept. */
function changedSituations(rows, values, baselineRows, kept) {
    let keptNow = 0;
    for (let i = 0; i < rows.length; i++)
        if (values[i] === 1 && rows[i] >= baselineRows)
            keptNow++;
    const more = kept - keptNow;
    const choices = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0; i < rows.length; i++)
        if (rows[i] >= baselineRows && (values[i] === 1) === more <= 0)
            choices[size++] = i;
    return evenly(size, Math.abs(more)).map((i) => choices[i]);
}
/** The first of 0, …, size − 1 in an order of which every beginning is spread evenly over them (van der Corput 1935). */
function evenly(size, most) {
    const bits = Math.ceil(Math.log2(Math.max(2, size)));
    const found = [];
    for (let i = 0; i < 2 ** bits && found.length < most; i++) {
        let mirrored = 0;
        for (let bit = 0; bit < bits; bit++)
            mirrored = mirrored * 2 + ((i >> bit) & 1);
        if (mirrored < size)
            found.push(mirrored);
    }
    return found;
}
/**
 * "A only when X" is tested on the events without X: an A that had X all the same is none of them any more, and one
 * that had it no longer is one of them now.
 */
function withOpportunities({ cell, pool, strataFor }, changed) {
    const before = cell.rows;
    const moved = new Set(changed);
    const leaving = before.some((row) => moved.has(row));
    if (leaving) {
        const stays = (_, i) => !moved.has(before[i]);
        return {
            ...cell,
            rows: before.filter(stays),
            sessions: cell.sessions.filter(stays),
            values: cell.values.filter(stays),
            strata: { of: cell.strata.of.filter(stays), count: cell.strata.count }
        };
    }
    const rows = new Uint32Array(before.length + changed.length);
    const values = new Uint8Array(rows.length);
    const more = Uint32Array.from(changed).sort();
    for (let i = 0, next = 0, at = 0; at < rows.length; at++) {
        const isMore = next < more.length && (i === before.length || more[next] < before[i]);
        rows[at] = (isMore ? more[next++] : before[i]);
        values[at] = isMore ? 1 : cell.values[i++];
    }
    return {
        ...cell,
        rows,
        values,
        sessions: rows.map((row) => pool.table.session[row]),
        strata: strataFor(rows, values)
    };
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ sessionCandidates),
/* harmony export */   e2: () => (/* binding */ isDoneOnce),
/* harmony export */   x3: () => (/* binding */ sessionsWithin)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(537);



/**
 * Rules about whole sessions: "a vip is called back" is one event of a session's many, and kept by the session or not.
 */
/** Sessions that do it, and that do not. */
const FEWEST_SESSIONS = 10;
/** Events for each session that does it at all: of what is done time and again the share of events says more. */
const ABOUT_ONCE = 1.1;
const MOST_ITEMS = 100;
const MOST_RULES = 60;
const MOST_COUNTS = 1_000_000;
/**
 * Contexts of whole sessions and what some of these do about once, chosen by what both logs together hold, those of the
 * most sessions first.
 */
function sessionCandidates(table, fewest, isOfCall) {
    const { sessions, sessionStart, action, actions, items } = table;
    const held = sessionsByItem(table);
    const found = [];
    held.forEach((count, item) => {
        if (count < 2 * fewest || count > 0.98 * sessions)
            return;
        if (!isOfCall(items[item].key))
            found.push(item);
    });
    const usable = found.sort((a, b) => held[b] - held[a] || a - b).slice(0, MOST_ITEMS);
    const width = actions.length;
    if (usable.length * width > MOST_COUNTS)
        return [];
    const placeOf = new Int32Array(items.length).fill(-1);
    usable.forEach((item, place) => {
        placeOf[item] = place;
    });
    const doing = new Uint32Array(usable.length * width);
    const events = new Uint32Array(usable.length * width);
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        const own = itemsAt(table, from, to).filter((item) => placeOf[item] !== -1);
        const done = new Set();
        for (let row = from; row < to && own.length > 0; row++) {
            const one = action[row];
            for (const item of own) {
                const at = placeOf[item] * width + one;
                events[at] = events[at] + 1;
                if (!done.has(one))
                    doing[at] = doing[at] + 1;
            }
            done.add(one);
        }
    }
    const isRule = (at, all) => {
        const [some, often] = [doing[at], events[at]];
        return (Math.min(some, all - some) >= FEWEST_SESSIONS &&
            some >= _candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SHARE */ .j0 * all &&
            often <= ABOUT_ONCE * some);
    };
    return usable
        .flatMap((item, place) => {
        const chosen = actions.flatMap((_, one) => isRule(place * width + one, held[item]) ? [one] : []);
        if (chosen.length === 0)
            return [];
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, [item]),
            keys: [items[item].key],
            rows: (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)
        };
        return chosen.map((one) => ({ family: 'rare', context, action: one }));
    })
        .slice(0, MOST_RULES);
}
/** Whether hardly a session does it twice. `values`, 1 where it is done, and `sessions` by event, in order. */
function isDoneOnce({ sessions, values }) {
    let events = 0;
    let doing = 0;
    let last = -1;
    for (let i = values.indexOf(1); i >= 0; i = values.indexOf(1, i + 1)) {
        events++;
        if (sessions[i] !== last)
            doing++;
        last = sessions[i];
    }
    return events <= ABOUT_ONCE * doing;
}
const itemsAt = ({ itemStart, itemIds }, from, to) => {
    const found = [];
    if (from === to)
        return found;
    for (let i = itemStart[from]; i < itemStart[from + 1]; i++)
        found.push(itemIds[i]);
    return found;
};
/** By item: the sessions with it; none where a session holds it on some of its events only. */
function sessionsByItem({ items, sessions, sessionStart, itemStart, itemIds }) {
    const held = new Uint32Array(items.length);
    const isPart = new Uint8Array(items.length);
    const count = new Uint32Array(items.length);
    for (let session = 0; session < sessions; session++) {
        const [from, to] = [sessionStart[session], sessionStart[session + 1]];
        const [first, end] = [itemStart[from], itemStart[to]];
        for (let i = first; i < end; i++) {
            const item = itemIds[i];
            count[item] = count[item] + 1;
        }
        for (let i = first; i < end; i++) {
            const item = itemIds[i];
            const own = count[item];
            if (own === 0)
                continue;
            if (own === to - from)
                held[item] = held[item] + 1;
            else
                isPart[item] = 1;
            count[item] = 0;
        }
    }
    isPart.forEach((part, item) => {
        if (part === 1)
            held[item] = 0;
    });
    return held;
}
/** On either side the sessions that lie within the rows; undefined where one does so with some of its events only. */
function sessionsWithin(rows, { session, sessionStart }, baselineSessions) {
    const sizes = [0, 0];
    for (let i = 0; i < rows.length;) {
        const own = session[rows[i]];
        const length = sessionStart[own + 1] - sessionStart[own];
        const last = i + length - 1;
        if (rows[i] !== sessionStart[own] || rows[last] !== sessionStart[own] + length - 1)
            return undefined;
        sizes[own < baselineSessions ? 0 : 1]++;
        i += length;
    }
    return sizes;
}


/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ concatenated)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


const COARSENESS = { case: 2, session: 1, event: 0 };
/**
 * Two tables as one over common dictionaries, the sessions of the second behind those of the first: no session may
 * stand in both. Both must be abstracted by the same vocabulary and name their cases alike. Without origin.
 */
function concatenated(first, second) {
    const rows = first.rows + second.rows;
    const actions = mergeTexts(first.actions, second.actions);
    const outcomes = mergeTexts(first.outcomes, second.outcomes);
    const agents = mergeTexts(first.agents, second.agents);
    const cases = mergeTexts(first.cases, second.cases);
    const items = mergeSorted(first.items, second.items, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareItems */ .Q9);
    const objectKeys = mergeTexts(first.objectKeys, second.objectKeys);
    const both = (pick) => [pick(first), pick(second)];
    return {
        rows,
        sessions: first.sessions + second.sessions,
        unit: COARSENESS[first.unit] >= COARSENESS[second.unit] ? first.unit : second.unit,
        actions: actions.merged,
        outcomes: outcomes.merged,
        agents: agents.merged,
        cases: cases.merged,
        items: items.merged,
        action: recode(both((t) => t.action), actions.codes),
        outcome: recode(both((t) => t.outcome), outcomes.codes),
        agent: recode(both((t) => t.agent), agents.codes),
        session: shifted(both((t) => t.session), first.sessions),
        itemStart: starts(both((t) => t.itemStart)),
        itemIds: recodeNarrow(both((t) => t.itemIds), items.codes, items.merged.length),
        sessionStart: starts(both((t) => t.sessionStart)),
        sessionCase: recode(both((t) => t.sessionCase), cases.codes),
        objectKeys: objectKeys.merged,
        objectStart: starts(both((t) => (t.objectStart.length > 0 ? t.objectStart : new Uint32Array(t.rows + 1)))),
        objectKey: recodeNarrow(both((t) => t.objectKey), objectKeys.codes, objectKeys.merged.length),
        objectNumber: recodeNarrow(both((t) => t.objectNumber), [undefined, undefined], 2 ** (8 * Math.max(...both((t) => t.objectNumber.BYTES_PER_ELEMENT)))),
        repeated: joinBytes(first.repeated, second.repeated),
        latencyMs: joinNumbers(first, second, (t) => t.latencyMs),
        tokens: joinNumbers(first, second, (t) => t.tokens),
        conditions: conditionsOf(first, second)
    };
}
function conditionsOf(first, second) {
    const names = [...new Set([...first.conditions.keys(), ...second.conditions.keys()])].sort(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const of = (table, name) => table.conditions.get(name) ?? Array.from({ length: table.sessions });
    return new Map(names.map((name) => [name, [...of(first, name), ...of(second, name)]]));
}
function mergeSorted(a, b, compare) {
    const merged = [];
    const codes = [new Uint32Array(a.length), new Uint32Array(b.length)];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        const order = i === a.length ? 1 : j === b.length ? -1 : compare(a[i], b[j]);
        merged.push((order <= 0 ? a[i] : b[j]));
        if (order <= 0)
            codes[0][i++] = merged.length - 1;
        if (order >= 0)
            codes[1][j++] = merged.length - 1;
    }
    return { merged: merged, codes: codes };
}
const mergeTexts = (a, b) => mergeSorted(a, b, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
function recode(columns, codes) {
    const joined = new Uint32Array(columns[0].length + columns[1].length);
    recodeInto(joined, columns, codes);
    return joined;
}
/** The same of integers below `bound`. */
function recodeNarrow(columns, codes, bound) {
    const joined = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(bound, columns[0].length + columns[1].length);
    recodeInto(joined, columns, codes);
    return joined;
}
function recodeInto(joined, columns, codes) {
    let at = 0;
    columns.forEach((column, side) => {
        const code = codes[side];
        for (const value of column)
            joined[at++] = value === _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 || code === undefined ? value : code[value];
    });
}
function shifted(columns, by) {
    const joined = new Uint32Array(columns[0].length + columns[1].length);
    joined.set(columns[0]);
    columns[1].forEach((value, i) => {
        joined[columns[0].length + i] = value + by;
    });
    return joined;
}
/** Joins two columns of range starts (one longer than what they delimit). */
function starts(columns) {
    const [a, b] = columns;
    const joined = new Uint32Array(a.length + b.length - 1);
    joined.set(a);
    const end = a[a.length - 1];
    for (let i = 1; i < b.length; i++)
        joined[a.length - 1 + i] = b[i] + end;
    return joined;
}
function joinBytes(a, b) {
    const joined = new Uint8Array(a.length + b.length);
    joined.set(a);
    joined.set(b, a.length);
    return joined;
}
function joinNumbers(first, second, pick) {
    const a = pick(first);
    const b = pick(second);
    if (a === undefined && b === undefined)
        return undefined;
    const joined = new Float64Array(first.rows + second.rows).fill(Number.NaN);
    if (a !== undefined)
        joined.set(a);
    if (b !== undefined)
        joined.set(b, first.rows);
    return joined;
}


/***/ }),

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ digestTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);



/**
 * SHA-256 (hex) of what a table says: dictionaries and columns, little-endian, nothing of where it was read. Logs that
 * give equal tables, split over other files or in another order, have equal digests.
 */
function digestTable(table) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    hash.update('policyminer-events-1\n');
    numbers32(hash, table.rows, table.sessions);
    texts(hash, [[table.unit], table.actions, table.outcomes, table.agents, table.cases]);
    numbers32(hash, table.items.length);
    items(hash, table.items);
    const { action, outcome, agent, session, itemStart, itemIds, sessionStart, sessionCase } = table;
    for (const column of [action, outcome, agent, session, itemStart, itemIds, sessionStart, sessionCase]) {
        integers(hash, column);
    }
    texts(hash, [table.objectKeys]);
    for (const column of [table.objectStart, table.objectKey, table.objectNumber])
        integers(hash, column);
    hash.update(table.repeated);
    numbers(hash, table.latencyMs);
    numbers(hash, table.tokens);
    for (const name of [...table.conditions.keys()].sort(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)) {
        const values = table.conditions.get(name) ?? [];
        const distinct = [...new Set(values.filter((value) => value !== undefined))].sort(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
        const place = new Map(distinct.map((value, index) => [value, index]));
        texts(hash, [[name, ...distinct]]);
        integers(hash, Uint32Array.from(values, (value) => (value === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : place.get(value))));
    }
    return hash.digest('hex');
}
/** Handed over so many bytes at a time: a call for each of many short texts takes longer than their hash. */
const BLOCK_BYTES = 1 << 16;
/** Longer texts are not written unit by unit. */
const SHORT = 64;
/** Of UTF-16, so that a lone surrogate is not the same as a replacement character. */
const UNITS_OF_LENGTH = 2;
/** Every list goes in behind its length, every text behind its own: no two tables give the same bytes. */
class TextBlock {
    #hash;
    #block = Buffer.from(new ArrayBuffer(BLOCK_BYTES));
    #units = new Uint16Array(this.#block.buffer);
    /** Units that are written. */
    #filled = 0;
    constructor(hash) {
        this.#hash = hash;
    }
    length(value) {
        this.#makeRoom(UNITS_OF_LENGTH);
        this.#filled = writeLength(this.#units, this.#filled, value);
    }
    text(text) {
        this.length(text.length);
        if (text.length > SHORT) {
            this.flush();
            this.#hash.update(Buffer.from(text, 'utf16le'));
        }
        else {
            this.#makeRoom(text.length);
            this.#filled = writeUnits(this.#units, this.#filled, text);
        }
    }
    /** Units that stand there as they are, and behind them a text of its own, which is short. */
    behind(beginning, mark, text) {
        this.#makeRoom(beginning.length + UNITS_OF_LENGTH + mark.length + text.length);
        const units = this.#units;
        let at = this.#filled;
        for (let i = 0; i < beginning.length; i++)
            units[at++] = beginning[i];
        at = writeLength(units, at, mark.length + text.length);
        if (mark !== '')
            units[at++] = mark.charCodeAt(0);
        this.#filled = writeUnits(units, at, text);
    }
    flush() {
        const bytes = this.#block.subarray(0, 2 * this.#filled);
        this.#hash.update((0,node_os__WEBPACK_IMPORTED_MODULE_1__.endianness)() === 'LE' ? bytes : bytes.swap16());
        this.#filled = 0;
    }
    #makeRoom(units) {
        if (this.#filled + units > this.#units.length)
            this.flush();
    }
}
/** Writes a number below 2^32, its lower half first, and gives where it ends. */
function writeLength(units, at, value) {
    units[at] = value & 0xffff;
    units[at + 1] = value >>> 16;
    return at + UNITS_OF_LENGTH;
}
function writeUnits(units, at, text) {
    for (let i = 0; i < text.length; i++)
        units[at + i] = text.charCodeAt(i);
    return at + text.length;
}
function texts(hash, lists) {
    const block = new TextBlock(hash);
    for (const list of lists) {
        block.length(list.length);
        for (const text of list)
            block.text(text);
    }
    block.flush();
}
/** As lists of two texts: the key and the value, of which a text has a quotation mark before it. */
function items(hash, all) {
    const block = new TextBlock(hash);
    let last;
    /** The length of the list and its first text, which most items have in common with the one before. */
    let beginning = new Uint16Array(0);
    for (let i = 0; i < all.length; i++) {
        const { key, value } = all[i];
        const mark = typeof value === 'string' ? '"' : '';
        const text = typeof value === 'string' ? value : String(value);
        if (key.length > SHORT || text.length > SHORT) {
            block.length(2);
            block.text(key);
            block.text(mark + text);
            continue;
        }
        if (key !== last) {
            last = key;
            beginning = new Uint16Array(2 * UNITS_OF_LENGTH + key.length);
            writeUnits(beginning, writeLength(beginning, writeLength(beginning, 0, 2), key.length), key);
        }
        block.behind(beginning, mark, text);
    }
    block.flush();
}
function numbers32(hash, ...values) {
    hash.update(littleEndian(Uint32Array.from(values), 4));
}
/** Numbers that are made wide at a time. */
const WIDE_NUMBERS = 1 << 14;
/** Four bytes a number, however many it has in the table. */
function integers(hash, values) {
    numbers32(hash, values.length);
    if (values instanceof Uint32Array)
        hash.update(littleEndian(values, 4));
    else {
        const wide = new Uint32Array(Math.min(WIDE_NUMBERS, values.length));
        for (let from = 0; from < values.length; from += WIDE_NUMBERS) {
            const some = values.subarray(from, from + WIDE_NUMBERS);
            wide.set(some);
            hash.update(littleEndian(wide.subarray(0, some.length), 4));
        }
    }
}
function numbers(hash, values) {
    numbers32(hash, values === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : values.length);
    // A NaN has many bit patterns; the canonical one is written.
    if (values !== undefined)
        hash.update(littleEndian(values.map((value) => (Number.isNaN(value) ? Number.NaN : value)), 8));
}
function littleEndian(column, width) {
    const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.endianness)() === 'LE')
        return bytes;
    const swapped = Buffer.from(bytes);
    return width === 4 ? swapped.swap32() : swapped.swap64();
}


/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ threadEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/**
 * What a thread is started from: beside the file `here` where the files stand as they were written, in a folder of its
 * own beside the doors where they are bundled. Undefined in a bundle of somebody else.
 */
function threadEntry(here, { of, door }) {
    const folder = here.slice(0, here.lastIndexOf('/') + 1);
    const name = here.slice(folder.length);
    const places = name.startsWith(`${of}.`)
        ? [door + name.slice(of.length)]
        : [`${door}/index.js`, `../${door}/index.js`];
    return places.map((place) => new URL(folder + place)).find((url) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)));
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rowsIn),
/* harmony export */   t: () => (/* binding */ takeSessions)
/* harmony export */ });
/**
 * The table of these sessions alone, which ascend, each whole. Dictionaries stay, so that ids mean the same; columns are
 * its own.
 */
function takeSessions(table, sessions) {
    const sessionStart = startsOf(sessions, table.sessionStart);
    const taken = rowsIn(table, sessions);
    const session = new Uint32Array(taken.length);
    for (let s = 0; s < sessions.length; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const pick = (column) => {
        const own = column.slice(0, taken.length);
        for (let i = 0; i < own.length; i++)
            own[i] = column[taken[i]];
        return own;
    };
    const itemStart = startsOf(taken, table.itemStart);
    const objectStart = startsOf(taken, table.objectStart);
    const { latencyMs, tokens, origin } = table;
    return {
        ...table,
        rows: taken.length,
        sessions: sessions.length,
        action: pick(table.action),
        outcome: pick(table.outcome),
        agent: pick(table.agent),
        session,
        itemStart,
        itemIds: lists(taken, table.itemStart, itemStart, table.itemIds),
        sessionStart,
        sessionCase: Uint32Array.from(sessions, (s) => table.sessionCase[s]),
        objectStart,
        objectKey: lists(taken, table.objectStart, objectStart, table.objectKey),
        objectNumber: lists(taken, table.objectStart, objectStart, table.objectNumber),
        repeated: pick(table.repeated),
        latencyMs: latencyMs === undefined ? undefined : pick(latencyMs),
        tokens: tokens === undefined ? undefined : pick(tokens),
        conditions: new Map([...table.conditions].map(([name, values]) => [name, Array.from(sessions, (s) => values[s])])),
        origin: origin === undefined
            ? undefined
            : {
                ...origin,
                file: pick(origin.file),
                line: pick(origin.line),
                sessionNames: Array.from(sessions, (s) => origin.sessionNames[s] ?? '')
            }
    };
}
/** The rows of some sessions, in their order. */
function rowsIn({ sessionStart }, sessions) {
    const rows = new Uint32Array(startsOf(sessions, sessionStart)[sessions.length]);
    let at = 0;
    for (const session of sessions) {
        const end = sessionStart[session + 1];
        for (let row = sessionStart[session]; row < end; row++)
            rows[at++] = row;
    }
    return rows;
}
/** Where the lists of the members taken begin once they stand one behind the other. */
function startsOf(taken, start) {
    const own = new Uint32Array(taken.length + 1);
    for (let i = 0; i < taken.length; i++) {
        const member = taken[i];
        own[i + 1] = own[i] + start[member + 1] - start[member];
    }
    return own;
}
/** The lists of the rows taken, one behind the other. */
function lists(taken, start, ownStart, column) {
    const own = column.slice(0, ownStart[taken.length]);
    for (let i = 0; i < taken.length; i++) {
        const from = start[taken[i]];
        const begin = ownStart[i];
        const end = ownStart[i + 1];
        for (let at = begin; at < end; at++)
            own[at] = column[from + at - begin];
    }
    return own;
}


/***/ }),

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ abstractAfresh),
  GQ: () => (/* binding */ compareSides),
  xE: () => (/* binding */ currentSide),
  xf: () => (/* binding */ unmatchedInConfig),
  YB: () => (/* binding */ vocabularyOf)
});

// UNUSED EXPORTS: toleratedBreaks

// EXTERNAL MODULE: ./lib/abstraction/apply.js + 2 modules
var apply = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
;// CONCATENATED MODULE: ./lib/abstraction/classify.js



/** The keys of a table with their values; keys in the order of the items. */
function keysOf(table) {
    const { start, events } = (0,key_codes/* tableKeys */.vu)(table);
    return Array.from({ length: start.length - 1 }, (_, number) => {
        const [from, to] = [start[number], start[number + 1]];
        let sum = 0;
        for (let item = from; item < to; item++)
            sum += events[item];
        return { key: table.items[from]?.key, from, to, counts: events.subarray(from, to), events: sum };
    });
}
/** Fewest whole numbers of which two could be told from two others. */
const MIN_SCALE = 4;
/** Fewer different values than this are looked at one by one, whatever they look like. */
const FEW = 10;
const namesThing = /(?:^|[._\-\s])(?:id|ids|uuid|guid|key|hash|sha|digest|ref|token|handle|number|email)(?:\[\d+\])?$|Id$|ID$|Uuid$/;
const argumentNames = /(?:^|[._-])(?:argset|arg_?names|arg_?keys|argument_?names)$/i;
const pathName = /path|file|dir|folder|cwd/i;
const birth = /birth|dob$/i;
const commandName = /(?:^|[._-])(?:command|cmd|shell|script)$/i;
const codeName = /status|code|level|priority|grade|tier|version|port|count|retries|attempt/i;
const looksLikeDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const looksLikeTime = (text) => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);
const looksLikeUrl = (text) => /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text);
const looksLikePath = (text) => /^[^\s<>"'|?*][^<>"'|?*\n]*[/\\][^<>"'|?*\n]*$|^[\w.-]+\.(?=\w*[A-Za-z])[A-Za-z0-9]{1,8}$|^[~./\\]/.test(text) &&
    !/:\/\//.test(text) &&
    text.length < 400;
const looksLikeText = (text) => text.length > 300 || (text.length > 60 && /\s/.test(text)) || text.split(/\s+/).length > 5;
const looksLikeIdentifier = (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text) ||
    /^(?=.*\d)[0-9a-f]{7,}$/i.test(text) ||
    /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,}$/.test(text) ||
    /^[\w.#:@-]*\d{2,}[\w.#:@-]*$/.test(text) ||
    /^\S+@\S+\.\S+$/.test(text);
/** Share of the different texts that pass. */
const share = (texts, test) => texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
/** Whether a greater share of the texts passes than `least`: most lists show early whether it can. */
function isMoreThan(least, texts, test) {
    const { length } = texts;
    let passed = 0;
    for (let i = 0; i < length && (passed + length - i) / length > least; i++) {
        if (test(texts[i]))
            passed++;
        if (passed / length > least)
            return true;
    }
    return false;
}
/** Whether every value stands in one session only and most sessions have their own: another name of the session. */
function namesSession(table, values, spread) {
    const different = values.to - values.from;
    return different > FEW && different >= 0.5 * table.sessions && spread(values).isOfOneSession;
}
/** More different values than this are no list that people think in, however often each comes back. */
const MOST_CATEGORIES = 64;
/** Events and independent units (cases, else sessions) in which a value must stand to be no name of one thing. */
const MIN_RECURRING = { events: 10, units: 5 };
/**
 * Whether nearly every event holds a value that comes back in many tasks: whatever `intent_07` looks like, a name of
 * one thing does not do so.
 */
function recurs(table, values) {
    if (values.to - values.from > MOST_CATEGORIES)
        return false;
    let recurring = 0;
    for (let item = values.from; item < values.to; item++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        if (rows.length >= MIN_RECURRING.events && unitsOf(table, rows) >= MIN_RECURRING.units)
            recurring += rows.length;
    }
    return recurring >= 0.9 * values.events;
}
/** Different cases of the rows, sessions where the log names no cases. */
function unitsOf(table, rows) {
    const cases = new Set();
    let sessions = 0;
    let last = -1;
    for (const row of rows) {
        const session = table.session[row];
        if (session === last)
            continue;
        last = session;
        const of = table.sessionCase[session];
        if (of === events_table/* NONE */.x3)
            sessions++;
        else
            cases.add(of);
    }
    return sessions + cases.size;
}
function textTreatment(table, values, texts, spread) {
    const { key, events } = values;
    const different = values.to - values.from;
    const found = `${different} different values on ${events} events`;
    const many = different > FEW || different > events / 3;
    if (argumentNames.test(key))
        return { do: 'drop', reason: 'names the arguments of the call: follows from the action', names: false };
    if (isMoreThan(0.9, texts, looksLikeTime))
        return { do: 'drop', reason: `points in time: ${found}`, names: false };
    if (different > 3 && isMoreThan(0.8, texts, looksLikeUrl))
        return { do: 'reduce', to: 'url', reason: `addresses: ${found}`, names: true };
    if (different > 3 && commandName.test(key) && isMoreThan(0.3, texts, (text) => /\s/.test(text)))
        return { do: 'reduce', to: 'command', reason: `commands: ${found}`, names: false };
    if (different > 3 && isMoreThan(0.9, texts, looksLikeDate) && birth.test(key))
        return { do: 'drop', reason: `dates of birth: ${found}`, names: false };
    if (different > 3 && isMoreThan(0.9, texts, looksLikeDate))
        return { do: 'reduce', to: 'date', reason: `dates: ${found}`, names: false };
    if (different > 3 &&
        isMoreThan(pathName.test(key) ? 0.5 : 0.9, texts, looksLikePath) &&
        share(texts, looksLikeText) < 0.5)
        return { do: 'reduce', to: 'path', reason: `paths: ${found}`, names: true };
    const areIdentifiers = (least) => !recurs(table, values) && isMoreThan(least, texts, looksLikeIdentifier);
    if (namesThing.test(key) && different > 3 && (different > FEW || areIdentifiers(0.5)))
        return { do: 'drop', reason: `identifiers: ${found}`, names: true };
    if (many && areIdentifiers(0.6))
        return { do: 'drop', reason: `identifiers: ${found}`, names: true };
    if (different > 2 && isMoreThan(0.5, texts, looksLikeText) && different > events / 10)
        return { do: 'drop', reason: `free text: ${found}`, names: false };
    if (different > FEW && namesSession(table, values, spread))
        return { do: 'drop', reason: `another name of the session: ${found}`, names: false };
    if (different > FEW && (different > events / 3 || different > 1000))
        return { do: 'drop', reason: `nearly every value stands alone: ${found}`, names: namesThing.test(key) };
    return { do: 'keep' };
}
function numberTreatment(table, values, numbers, spread) {
    const { key, events } = values;
    const different = numbers.length;
    const found = `${different} different values on ${events} events`;
    const whole = numbers.every(Number.isInteger);
    const isShort = different <= 5 || (different <= 20 && codeName.test(key) && different < events / 5);
    if (isShort && whole)
        return different < MIN_SCALE ? { do: 'keep' } : { do: 'keep', isScale: true };
    if (whole && numbers.every((n) => n > 1e9 && n < 1e17) && /time|date|stamp|_at$|At$/.test(key))
        return { do: 'drop', reason: `points in time: ${found}`, names: false };
    if (whole && namesThing.test(key))
        return { do: 'drop', reason: `identifiers: ${found}`, names: true };
    if (whole &&
        different > FEW &&
        namesSession(table, values, spread) &&
        different > events / 3 &&
        numbers.every((n) => n > 1e5))
        return { do: 'drop', reason: `identifiers: ${found}`, names: true };
    return { do: 'cut' };
}
/** What the values of a key call for. */
function treatmentOf(table, values, spread) {
    const texts = [];
    const numbers = [];
    let others = 0;
    for (let item = values.from; item < values.to; item++) {
        const value = table.items[item]?.value;
        if (typeof value === 'string')
            texts.push(value);
        else if (typeof value === 'number')
            numbers.push(value);
        else
            others++;
    }
    if (texts.length > numbers.length + others)
        return textTreatment(table, values, texts, spread);
    if (numbers.length > texts.length + others)
        return numberTreatment(table, values, numbers, spread);
    return { do: 'keep' };
}
/** Whether the key's name alone says that its values name things. */
const namedLikeObject = (key) => namesThing.test(key);

// EXTERNAL MODULE: ./lib/abstraction/derived.js
var abstraction_derived = __webpack_require__(4833);
// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
;// CONCATENATED MODULE: ./lib/abstraction/own-cuts.js

/** Most boundaries of this sort that one number gets. */
const MOST = 2;
/** Fewest events of a class that show where it sets in or stops. */
const MIN_EVENTS = 20;
/** On the one side the class must be this much rarer than on the other: "never", or "only". */
const MOST_OF_OTHER_SIDE = 0.35;
/** Chance that one number of a log without structure gets a boundary, and how many places count as tried. */
const CHANCE = 0.002;
const PLACES = 20;
const xlog2x = (x) => (x > 0 ? x * Math.log2(x) : 0);
/** Bits that telling y of n from the rest needs. */
const bitsOf = (y, n) => xlog2x(n) - xlog2x(y) - xlog2x(n - y);
/** Rows before each level: of all, and of one class. */
class Running {
    #levels;
    rows;
    constructor(levels) {
        this.#levels = levels;
        this.rows = new Float64Array(levels.length + 1);
        levels.forEach(({ classes }, i) => {
            let size = 0;
            for (const count of classes.values())
                size += count;
            this.rows[i + 1] = this.rows[i] + size;
        });
    }
    /** The best boundary of a class within levels[from, to), by the places at which its events stand. */
    boundary(cls, places, { from, to }, weight) {
        const within = places.filter((place) => place >= from && place < to);
        const own = (place) => this.#levels[place]?.classes.get(cls) ?? 0;
        const total = within.reduce((sum, place) => sum + own(place), 0);
        if (total < MIN_EVENTS)
            return undefined;
        const rowsAt = (at) => this.rows[at] - this.rows[from];
        const size = rowsAt(to);
        const bits = (at, below) => weight * (bitsOf(total, size) - bitsOf(below, rowsAt(at)) - bitsOf(total - below, size - rowsAt(at)));
        let best = { at: -1, below: 0, bits: 0 };
        let below = 0;
        for (const place of within) {
            for (const [at, y] of [
                [place, below],
                [place + 1, below + own(place)]
            ])
                if (at > from && at < to && bits(at, y) > best.bits)
                    best = { at, below: y, bits: bits(at, y) };
            below += own(place);
        }
        if (best.at < 0)
            return undefined;
        const rates = [best.below / rowsAt(best.at), (total - best.below) / (size - rowsAt(best.at))];
        if (Math.min(...rates) > MOST_OF_OTHER_SIDE * Math.max(...rates))
            return undefined;
        const near = (at, y) => at > from && at < to && bits(at, y) >= best.bits - cut_points/* CUT_TOLERANCE */.TU;
        let [low, lowBelow, high, highBelow] = [best.at, best.below, best.at, best.below];
        while (near(low - 1, lowBelow - own(low - 1)))
            lowBelow -= own(--low);
        while (near(high + 1, highBelow + own(high)))
            highBelow += own(high++);
        return { at: best.at, low, high, bits: best.bits };
    }
}
/**
 * Boundaries at which one class sets in or stops, which say next to nothing of all the others: "never refund from 500
 * on" of one action among many. Looked for between the boundaries known already, the clearest first. `problems` is how
 * many such questions are asked of the number.
 */
function ownCuts({ levels, independent }, known, problems = 1) {
    const places = new Map();
    levels.forEach(({ classes }, place) => {
        for (const cls of classes.keys()) {
            const list = places.get(cls);
            if (list === undefined)
                places.set(cls, [place]);
            else
                list.push(place);
        }
    });
    const least = Math.log2((PLACES * places.size * problems) / CHANCE);
    const running = new Running(levels);
    const begins = (cut) => {
        const at = levels.findIndex(({ value }) => value >= cut);
        return at < 0 ? levels.length : at;
    };
    const edges = [0, ...known.map(begins), levels.length];
    const found = [];
    while (found.length < MOST) {
        edges.sort((a, b) => a - b);
        let best;
        for (const [cls, list] of places)
            for (let i = 1; i < edges.length; i++) {
                const part = { from: edges[i - 1], to: edges[i] };
                const boundary = running.boundary(cls, list, part, independent.get(cls) ?? 1);
                if (boundary === undefined || boundary.bits < least)
                    continue;
                if (best === undefined ||
                    boundary.bits > best.bits ||
                    (boundary.bits === best.bits && boundary.at < best.at))
                    best = boundary;
            }
        if (best === undefined)
            break;
        const [low, high] = [levels[best.low - 1], levels[best.high]];
        const cut = (0,cut_points/* readableBoundary */.ro)(low.value, high.value);
        found.push(cut);
        edges.push(begins(cut));
    }
    return found.sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/abstraction/number-cuts.js




/** Fewest events of an action that end otherwise than most, for its endings to be looked at by themselves. */
const MIN_UNUSUAL = 10;
/**
 * Boundaries that tell apart what the agent does, those at which one action sets in or one ending of an action does, and
 * those that tell apart how events end. Found on the given half of the sessions.
 */
function numberCuts(table, values, half) {
    const numbers = numbersOf(table, values, half);
    const actions = graded(table, numbers, table.action);
    const cuts = (0,cut_points/* cutPoints */.y4)(actions.levels);
    cuts.push(...ownCuts(actions, cuts));
    const endings = endingsByAction(table, numbers);
    for (const own of endings)
        cuts.push(...ownCuts(graded(table, own, table.outcome), cuts, endings.length));
    cuts.push(...(0,cut_points/* cutPoints */.y4)(graded(table, numbers, table.outcome).levels, 3, cuts));
    return [...new Set(cuts)].sort((a, b) => a - b);
}
function numbersOf(table, { from, to, events }, half) {
    const rows = new Uint32Array(events);
    const values = new Float64Array(events);
    let size = 0;
    for (let item = from; item < to; item++) {
        const value = table.items[item]?.value;
        if (typeof value !== 'number')
            continue;
        const own = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < own.length; i++) {
            const row = own[i];
            if (half[table.session[row]] !== 1)
                continue;
            rows[size] = row;
            values[size++] = value;
        }
    }
    return { rows: rows.subarray(0, size), values: values.subarray(0, size) };
}
/** Of each action that does not always end alike its events with a known ending. */
function endingsByAction({ action, actions, outcome, outcomes }, { rows, values }) {
    const width = outcomes.length;
    const counts = new Uint32Array(actions.length * width);
    for (let i = 0; i < rows.length; i++) {
        const ending = outcome[rows[i]];
        const at = action[rows[i]] * width + ending;
        if (ending !== events_table/* NONE */.x3)
            counts[at] = counts[at] + 1;
    }
    const sizes = actions.map((_, of) => {
        const own = counts.subarray(of * width, (of + 1) * width);
        const known = own.reduce((sum, count) => sum + count, 0);
        return known - own.reduce((most, count) => Math.max(most, count), 0) < MIN_UNUSUAL ? 0 : known;
    });
    const found = sizes.map((size) => ({ rows: new Uint32Array(size), values: new Float64Array(size) }));
    const next = new Uint32Array(actions.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const of = action[row];
        if (sizes[of] === 0 || outcome[row] === events_table/* NONE */.x3)
            continue;
        const own = found[of];
        const place = next[of];
        own.rows[place] = row;
        own.values[place] = values[i];
        next[of] = place + 1;
    }
    return found.filter((own) => own.rows.length > 0);
}
/** The numbers with how often each class comes with them; events without a class say nothing. */
function graded({ session }, { rows, values }, classOf) {
    const levels = [];
    const events = new Map();
    const repeated = new Map();
    const add = (counts, cls) => counts.set(cls, (counts.get(cls) ?? 0) + 1);
    /** By class: the session in which it came last with the number at hand. */
    const last = new Map();
    for (let i = 0; i < rows.length; i++) {
        const cls = classOf[rows[i]];
        if (cls === events_table/* NONE */.x3)
            continue;
        const value = values[i];
        if (levels.at(-1)?.value !== value) {
            levels.push({ value, classes: new Map() });
            last.clear();
        }
        add(levels.at(-1).classes, cls);
        add(events, cls);
        const own = session[rows[i]];
        if (last.get(cls) === own)
            add(repeated, cls);
        last.set(cls, own);
    }
    const independent = new Map([...events].map(([cls, n]) => [cls, 1 - (repeated.get(cls) ?? 0) / n]));
    return { levels, independent };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var abstraction_vocabulary = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/abstraction/overrides.js



const names = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
/** The `abstraction` section of the config file: what people know better than the data. Keys may be globs. */
const overridesSchema = schemas/* strictObject */.rej({
    /** Keys mined as they are. */
    keep: names.default([]),
    /** Keys left out. */
    drop: names.default([]),
    /** Key → boundaries, each of which begins a range; none means that the number is kept as it is. */
    cuts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig())).default({}),
    /** Key → what its texts are reduced to. */
    reduce: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(abstraction_vocabulary/* reductions */.NR)).default({}),
    /** Keys whose values name things ("of the same …"), beside those that are recognised. */
    objects: names.default([]),
    /** Name → actions taken as one action of that name. */
    groups: schemas/* record */.g1P(schemas/* string */.YjP(), names).default({}),
    /** Whether previous action, previous outcome, position and what happened before count as context. */
    derived: schemas/* boolean */.zMY().default(true)
});
const renameSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1)).default({});
/** Checks the `abstraction` and `rename` sections of the config. Throws a UserError naming `path` and what to mend. */
function parseOverrides(abstraction, rename, path) {
    const read = (schema, section, name) => {
        const parsed = schema.safeParse(section ?? {}, { jitless: true });
        if (parsed.success)
            return parsed.data;
        const [issue] = parsed.error.issues;
        const where = [name, ...(issue?.path ?? [])].join('.');
        throw new errors/* UserError */.y(`config file ${path}: ${where}: ${issue?.message ?? 'not understood'}`);
    };
    return {
        ...read(overridesSchema, abstraction, 'abstraction'),
        rename: read(renameSchema, rename, 'rename')
    };
}
const noOverrides = {
    keep: [],
    drop: [],
    cuts: {},
    reduce: {},
    objects: [],
    groups: {},
    derived: true,
    rename: {}
};
/** Whether the key matches one of the names, in which `*` stands for any text and `?` for one character. */
function matchesAny(key, globs) {
    return globs.some((glob) => {
        if (glob === key)
            return true;
        const pattern = glob
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        return new RegExp(`^${pattern}$`, 'su').test(key);
    });
}

// EXTERNAL MODULE: ./lib/abstraction/reductions.js
var reductions = __webpack_require__(7768);
// EXTERNAL MODULE: ./lib/events/take-sessions.js
var take_sessions = __webpack_require__(8362);
;// CONCATENATED MODULE: ./lib/abstraction/sample.js

/**
 * A table of every k-th session, whole, so that about `rows` events are left; the table itself where it is no larger.
 * Dictionaries stay, so that ids mean the same.
 */
function sampleSessions(table, rows) {
    const step = Math.ceil(table.rows / rows);
    if (step <= 1)
        return table;
    const sessions = Uint32Array.from({ length: Math.ceil(table.sessions / step) }, (_, i) => i * step);
    const bare = { ...table, latencyMs: undefined, tokens: undefined, conditions: new Map() };
    return (0,take_sessions/* takeSessions */.t)(bare, sessions);
}

;// CONCATENATED MODULE: ./lib/abstraction/spread.js
/** Share of the sessions in which a key of the surroundings must change for "of the same" to say anything. */
const CHANGES = 0.1;
/** After so many sessions it is looked whether there is anything left to find out. */
const STEP = 1024;
/** By table, then by first item of the key. */
const counted = new WeakMap();
/** Of one of the `keys` of the table: all are counted at once, in one pass over the rows, when the first is asked for. */
function spreadOf(table, keys, { from }) {
    let spreads = counted.get(table);
    if (spreads === undefined) {
        spreads = spreadsOf(table, keys);
        counted.set(table, spreads);
    }
    return spreads.get(from);
}
function spreadsOf(table, keys) {
    const keyOf = new Uint32Array(table.items.length);
    keys.forEach(({ from, to }, key) => {
        keyOf.fill(key, from, to);
    });
    const binds = new Uint8Array(keys.length);
    const isScattered = new Uint8Array(keys.length);
    const sessions = new Uint32Array(keys.length);
    const changing = new Uint32Array(keys.length);
    /** The session that named an item or a key last, counted from 1, and how many items of the key that one has named. */
    const itemIn = new Uint32Array(table.items.length);
    const keyIn = new Uint32Array(keys.length);
    const named = new Uint32Array(keys.length);
    const { itemStart, itemIds, sessionStart } = table;
    const isSettled = (_, key) => binds[key] === 1 && isScattered[key] === 1 && changing[key] >= CHANGES * table.sessions;
    for (let session = 1; session <= table.sessions; session++) {
        if (session % STEP === 0 && keys.every(isSettled))
            break;
        const end = itemStart[sessionStart[session]];
        for (let i = itemStart[sessionStart[session - 1]]; i < end; i++) {
            const item = itemIds[i];
            const key = keyOf[item];
            const last = itemIn[item];
            if (last === session) {
                binds[key] = 1;
                continue;
            }
            if (last !== 0)
                isScattered[key] = 1;
            itemIn[item] = session;
            if (keyIn[key] !== session) {
                keyIn[key] = session;
                named[key] = 1;
                sessions[key] = sessions[key] + 1;
            }
            else {
                if (named[key] === 1)
                    changing[key] = changing[key] + 1;
                named[key] = 2;
            }
        }
    }
    return new Map(keys.map(({ from }, key) => [
        from,
        {
            binds: binds[key] === 1,
            isOfOneSession: isScattered[key] === 0,
            changes: changing[key] >= CHANGES * sessions[key]
        }
    ]));
}

;// CONCATENATED MODULE: ./lib/abstraction/synonyms.js



/** Above this share of information in common, two keys say the same. */
const SAME = 0.95;
const xlogx = (x) => (x > 0 ? x * Math.log(x) : 0);
/** `marks`: by row of the table, all 0, and left so. */
function coded(table, key, marks) {
    const found = codesByRow(table, key) ?? codesByItem(table, key, marks);
    return {
        key: key.key,
        telling: Math.round(informationOnActions(table, key, found) * 1e9),
        ...found,
        values: key.to - key.from,
        events: key.events,
        entropy: key.events === table.rows ? entropyOf(key.counts, table.rows) : undefined
    };
}
/** Of a key that a good part of the rows has, one value each. */
function codesByRow(table, { from, events }) {
    const { place, codes } = (0,key_codes/* keyCodes */.uP)(table);
    const column = place[(0,key_codes/* tableKeys */.vu)(table).keyOf[from]];
    if (column < 0)
        return undefined;
    const all = codes.subarray(column * table.rows, (column + 1) * table.rows);
    if (events === table.rows)
        return { rows: undefined, codes: Uint32Array.from(all) };
    const own = { rows: new Uint32Array(events), codes: new Uint32Array(events) };
    for (let row = 0, i = 0; row < table.rows; row++) {
        if (all[row] === 0)
            continue;
        own.rows[i] = row;
        own.codes[i++] = all[row];
    }
    return own;
}
function codesByItem(table, key, marks) {
    const rows = new Uint32Array(key.events);
    let size = 0;
    let single = true;
    for (let item = key.from; item < key.to; item++) {
        const own = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < own.length; i++) {
            const row = own[i];
            if (marks[row] !== 0)
                single = false;
            else
                rows[size++] = row;
            marks[row] = item - key.from + 1;
        }
    }
    const isEverywhere = size === table.rows;
    let codes;
    if (single && isEverywhere)
        codes = marks.slice();
    else if (single) {
        rows.sort();
        codes = rows.map((row) => marks[row]);
    }
    for (let i = 0; i < size; i++)
        marks[rows[i]] = 0;
    return { rows: single && !isEverywhere ? rows : undefined, codes };
}
/** Mutual information of the key and the action in nats, on the events that have the key. */
function informationOnActions(table, key, { rows, codes }) {
    const n = key.events;
    if (n === 0)
        return 0;
    const width = table.actions.length;
    const byAction = new Float64Array(width);
    const pairs = (key.to - key.from + 1) * width;
    let joint;
    if (codes === undefined || pairs > MOST_COUNTERS)
        joint = pairsWithActions(table, key, byAction);
    else {
        const counts = new Float64Array(pairs);
        for (let i = 0; i < codes.length; i++) {
            const action = table.action[rows === undefined ? i : rows[i]];
            const pair = codes[i] * width + action;
            byAction[action] = byAction[action] + 1;
            counts[pair] = counts[pair] + 1;
        }
        joint = counts;
    }
    return entropyOf(key.counts, n) + entropyOf(byAction, n) - entropyOf(joint, n);
}
/** Only what occurs: values times actions may be more than there are events by far. Counts the actions as well. */
function pairsWithActions(table, key, byAction) {
    const joint = [];
    const own = new Float64Array(table.actions.length);
    for (let item = key.from; item < key.to; item++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const action = table.action[rows[i]];
            own[action] = own[action] + 1;
            byAction[action] = byAction[action] + 1;
        }
        for (let i = 0; i < rows.length; i++) {
            const action = table.action[rows[i]];
            if (own[action] !== 0)
                joint.push(own[action]);
            own[action] = 0;
        }
    }
    return joint;
}
/** Entropy in nats of counts that add up to n. */
const entropyOf = (counts, n) => Math.log(n) - sumOfLogs(counts) / n;
/** Σ x·log x in ascending order: a sum of doubles must not depend on which value came first. */
function sumOfLogs(counts) {
    const sorted = new Float64Array(counts).sort();
    let sum = 0;
    for (let i = 0; i < sorted.length; i++)
        sum += xlogx(sorted[i]);
    return sum;
}
/** Counters of pairs of values held at once; where there are more, only those that occur are. */
const MOST_COUNTERS = 1 << 16;
/** Below this ratio of their entropies two keys cannot have so much in common: far from where rounding decides. */
const ALIKE = 0.9;
/** Share of the events of either key that must have both for one to stand for the other. */
const TOGETHER = 0.9;
/** Mutual information over the larger entropy, where both keys are present: 1 where each key tells the other. */
function sharedInformation(a, b) {
    if (a.entropy !== undefined && b.entropy !== undefined) {
        const [low, high] = [Math.min(a.entropy, b.entropy), Math.max(a.entropy, b.entropy)];
        if (low < ALIKE * high)
            return 0;
    }
    const least = TOGETHER * Math.max(a.events, b.events);
    if (Math.min(a.events, b.events) < least)
        return 0;
    const places = placesOfBoth(a, b, least);
    if (places === undefined)
        return 0;
    const { inA, inB, both } = places;
    const x = a.codes;
    const y = b.codes;
    const width = b.values + 1;
    if (a.entropy !== undefined && b.entropy !== undefined && (a.values + 1) * width <= MOST_COUNTERS) {
        const joint = new Uint32Array((a.values + 1) * width);
        for (let row = 0; row < both; row++) {
            const pair = x[row] * width + y[row];
            joint[pair] = joint[pair] + 1;
        }
        return inCommon(a.entropy, b.entropy, entropyOf(joint, both));
    }
    const joint = new PairCounters((a.values + 1) * width);
    const countsA = new Uint32Array(a.values + 1);
    const countsB = new Uint32Array(b.values + 1);
    for (let at = 0; at < both; at++) {
        const i = x[inA === undefined ? at : inA[at]];
        const j = y[inB === undefined ? at : inB[at]];
        countsA[i] = countsA[i] + 1;
        countsB[j] = countsB[j] + 1;
        joint.add(i * width + j);
    }
    return inCommon(entropyOf(countsA, both), entropyOf(countsB, both), entropyOf(joint.counts(), both));
}
const inCommon = (a, b, together) => Math.min(a, b) < 1e-9 ? 0 : (a + b - together) / Math.max(a, b);
/** Where the codes of the rows that have both keys stand, if there are enough; undefined lists are 0, 1, 2 … */
function placesOfBoth(a, b, least) {
    if (a.rows === undefined || b.rows === undefined) {
        // A key that every event has has its code at the row itself.
        const both = Math.min(a.events, b.events);
        return {
            inA: a.rows === undefined ? b.rows : undefined,
            inB: b.rows === undefined ? a.rows : undefined,
            both
        };
    }
    const [inA, inB] = [new Uint32Array(a.rows.length), new Uint32Array(b.rows.length)];
    let both = 0;
    let i = 0;
    let j = 0;
    while (i < a.rows.length && j < b.rows.length) {
        const difference = a.rows[i] - b.rows[j];
        if (difference === 0) {
            inA[both] = i++;
            inB[both++] = j++;
        }
        else if (difference < 0)
            i++;
        else
            j++;
        // Too many were missed by now.
        if (both + a.rows.length - i < least || both + b.rows.length - j < least)
            return undefined;
    }
    return { inA, inB, both };
}
class PairCounters {
    #dense;
    #sparse = new Map();
    constructor(pairs) {
        this.#dense = pairs <= MOST_COUNTERS ? new Uint32Array(pairs) : undefined;
    }
    add(pair) {
        if (this.#dense !== undefined)
            this.#dense[pair] = this.#dense[pair] + 1;
        else
            this.#sparse.set(pair, (this.#sparse.get(pair) ?? 0) + 1);
    }
    counts() {
        return this.#dense === undefined ? [...this.#sparse.values()] : this.#dense.filter((count) => count > 0);
    }
}
/**
 * Keys that say the same as another, which then stands for both: a derived one before one of the log, then the one that
 * occurs more often, that tells more of the action (a noisy copy tells less), with the shorter name. Independent of the
 * order of keys.
 */
function synonymsIn(table, keys, standing) {
    const marks = new Uint32Array(table.rows);
    const candidates = keys
        .map((key) => coded(table, key, marks))
        .filter(({ codes, values }) => codes !== undefined && values > 1)
        .sort((a, b) => standing(a.key) - standing(b.key) ||
        b.events - a.events ||
        b.telling - a.telling ||
        a.key.length - b.key.length ||
        (0,events_table/* compareText */.n6)(a.key, b.key));
    const kept = new Kept(table.rows);
    const synonyms = [];
    for (const candidate of candidates) {
        const twin = kept.twinOf(candidate);
        if (twin === undefined)
            kept.add(candidate);
        else
            synonyms.push({ key: candidate.key, into: twin.other.key, shared: twin.shared });
    }
    return synonyms.sort((a, b) => (0,events_table/* compareText */.n6)(a.key, b.key));
}
/** Keys on fewer events than this part of all are looked up by their rows: there may be thousands of them. */
const SELDOM = 0.1;
/** The keys that stand for themselves, in their order. */
class Kept {
    #keys = [];
    #frequent = [];
    #rows;
    /** By row: the seldom keys that have it among their first rows, of which a twin misses too few to miss them all. */
    #seldom = new Map();
    constructor(rows) {
        this.#rows = rows;
    }
    add(key) {
        const place = this.#keys.push(key) - 1;
        if (key.rows === undefined || key.events >= SELDOM * this.#rows) {
            this.#frequent.push(place);
            return;
        }
        for (const row of key.rows.subarray(0, Math.floor((1 - TOGETHER) * key.events) + 2)) {
            const own = this.#seldom.get(row);
            if (own === undefined)
                this.#seldom.set(row, [place]);
            else
                own.push(place);
        }
    }
    /** The first of the keys that says the same. */
    twinOf(candidate) {
        const places = new Set(this.#frequent);
        if (this.#seldom.size > 0) {
            for (const row of candidate.rows ?? [])
                for (const place of this.#seldom.get(row) ?? [])
                    places.add(place);
        }
        for (const place of [...places].sort((a, b) => a - b)) {
            const other = this.#keys[place];
            const shared = sharedInformation(other, candidate);
            if (shared > SAME)
                return { other, shared };
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/abstraction/fit.js












/** Events on which keys are compared with each other: more would not tell them apart any better. */
const SAMPLE = 40_000;
/** Finds how the values of these logs become mineable. Every choice is in the result, with its reason. */
function fit(table, options = {}) {
    const overrides = options.overrides ?? noOverrides;
    const renamed = renamesOf(overrides);
    const named = renamed.length === 0 ? table : (0,apply/* apply */.B)(table, { ...abstraction_vocabulary/* rawVocabulary */.TZ, renamed });
    const isFirst = !(0,postings/* hasPostings */.uw)(named);
    const keys = keysOf(named);
    const draft = {
        ...abstraction_vocabulary/* rawVocabulary */.TZ,
        renamed,
        known: keys.map(({ key }) => key),
        dropped: [],
        cuts: [],
        reduced: [],
        objects: []
    };
    let half;
    const training = () => (half ??= trainingSessions(named));
    const spread = (values) => spreadOf(named, keys, values);
    for (const values of keys)
        choose(named, values, spread, training, overrides, options.ignoreKeys ?? [], draft);
    // Whoever mines asks for those of the abstracted table.
    if (isFirst)
        (0,postings/* forgetPostings */.bO)(named);
    const derived = overrides.derived ? abstraction_vocabulary/* derivedKeys */.YI.filter((key) => !draft.known.includes(key)) : [];
    const vocabulary = {
        ...draft,
        derived,
        milestones: derived.includes('happened_before') ? (0,abstraction_derived/* milestonesOf */.p)(named) : []
    };
    // What is one object and what another is no matter for what keys say.
    const sample = sampleSessions({ ...table, origin: undefined }, SAMPLE);
    const abstracted = (0,apply/* apply */.B)(sample, { ...vocabulary, objects: [] });
    const kept = keysOf(abstracted).filter(({ key }) => !matchesAny(key, overrides.keep));
    const merged = synonymsIn(abstracted, kept, (key) => (derived.includes(key) ? 0 : 1));
    return {
        ...vocabulary,
        merged: merged.map(({ key, into, shared }) => ({
            key,
            into,
            reason: `says the same as ${into} (${Math.floor(shared * 100)}% of the information in common)`
        }))
    };
}
function renamesOf(overrides) {
    const renames = new Map(Object.entries(overrides.rename));
    for (const [name, actions] of Object.entries(overrides.groups))
        for (const action of actions)
            renames.set(action, name);
    return [...renames].map(([from, to]) => ({ from, to })).sort((a, b) => (0,events_table/* compareText */.n6)(a.from, b.from));
}
function choose(table, values, spread, training, overrides, ignored, draft) {
    const { key } = values;
    const treatment = treatmentOf(table, values, spread);
    const isObject = matchesAny(key, overrides.objects);
    const names = isObject || namedLikeObject(key) || ('names' in treatment && treatment.names);
    if (names && bindsEvents(table, values, spread(values), isObject))
        draft.objects.push(key);
    const cuts = Object.hasOwn(overrides.cuts, key) ? overrides.cuts[key] : undefined;
    const reduction = Object.hasOwn(overrides.reduce, key) ? overrides.reduce[key] : undefined;
    if (matchesAny(key, overrides.drop))
        draft.dropped.push({ key, reason: 'left out by the config file' });
    else if (matchesAny(key, ignored))
        draft.dropped.push({ key, reason: 'named in ignore-keys' });
    else if (cuts !== undefined && cuts.length > 0)
        draft.cuts.push({ key, at: [...new Set(cuts)].sort((a, b) => a - b), reason: 'cut by the config file' });
    else if (reduction !== undefined)
        draft.reduced.push({
            ...pathRoot(table, values, { key, to: reduction }),
            reason: 'reduced by the config file'
        });
    else if (cuts !== undefined || matchesAny(key, overrides.keep))
        return;
    else if (treatment.do === 'drop')
        draft.dropped.push({ key, reason: treatment.reason });
    else if (treatment.do === 'reduce')
        draft.reduced.push({ ...pathRoot(table, values, { key, to: treatment.to }), reason: treatment.reason });
    else if (treatment.do === 'cut') {
        const at = numberCuts(table, values, training());
        if (at.length > 0)
            draft.cuts.push({ key, at, reason: CUT });
        else
            draft.dropped.push({ key, reason: 'number without a boundary at which the agent acts differently' });
    }
    else if (treatment.isScale) {
        const at = numberCuts(table, values, training());
        if (areRanges(table, values, at))
            draft.cuts.push({ key, at, reason: CUT });
    }
}
const CUT = 'cut where the agent acts differently';
/** On a scale of so many numbers the one in the middle may stand between two ranges: of more, it is what is special. */
const WITH_MIDDLE = 5;
/** Whether the boundaries make at least two ranges of several numbers: a number by itself is better told as it is. */
function areRanges(table, { from, to }, at) {
    const sizes = new Uint32Array(at.length + 1);
    for (let item = from; item < to; item++) {
        const value = table.items[item]?.value;
        if (typeof value !== 'number')
            return false;
        const range = at.filter((cut) => cut <= value).length;
        sizes[range] = sizes[range] + 1;
    }
    const isSingled = sizes.subarray(1, -1).includes(1) && to - from > WITH_MIDDLE;
    return !isSingled && sizes.filter((size) => size > 1).length > 1;
}
function pathRoot(table, values, reduction) {
    if (reduction.to !== 'path')
        return reduction;
    const texts = table.items.slice(values.from, values.to).map(({ value }) => value);
    const root = (0,reductions/* commonRoot */.MX)(texts.filter((text) => typeof text === 'string'), table.sessions);
    return root === '' ? reduction : { ...reduction, root };
}
/** Share of all events from which on a key is part of the surroundings, rather than an argument of some calls. */
const EVERYWHERE = 0.9;
/**
 * Whether some session names one object on two events: else "of the same" can say nothing. Nor does it where every
 * event names the one object that its session is about, but for objects that people declared.
 */
function bindsEvents(table, values, { binds, changes }, declared) {
    return binds && (declared || values.events < EVERYWHERE * table.rows || changes);
}
/**
 * The half of the sessions on which boundaries are found, so that the other half still tells whether they hold.
 * Chosen by the session's name, or its number where it has none.
 */
function trainingSessions(table) {
    const names = table.origin?.sessionNames;
    const half = new Uint8Array(table.sessions);
    for (let session = 0; session < half.length; session++) {
        let hash = 0x811c9dc5;
        for (const character of names?.[session] || String(session))
            hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
        half[session] = (hash ^ (hash >>> 13)) & 1;
    }
    return half;
}

// EXTERNAL MODULE: ./lib/abstraction/given.js
var abstraction_given = __webpack_require__(8121);
;// CONCATENATED MODULE: ./lib/abstraction/known-calls.js


function knownCalls({ known, dropped }, { raw, baseline, ignoring }) {
    const unchanged = { repeated: raw.repeated, keys: [] };
    if (known.length === 0)
        return unchanged;
    const there = new Set(raw.items.map(({ key }) => key));
    const gone = known.filter((key) => !(0,abstraction_given/* isArgument */.y)(key) && !there.has(key)).sort(events_table/* compareText */.n6);
    const split = gone.length === 0 ? new Set() : new Set([...dropped.map(({ key }) => key), ...variableKeys(baseline)]);
    if (gone.some((key) => split.has(key)))
        return { repeated: undefined, keys: gone.filter((key) => split.has(key)) };
    const names = new Set(known);
    const added = [...there].filter((key) => !(0,abstraction_given/* isArgument */.y)(key) && !names.has(key)).sort(events_table/* compareText */.n6);
    const varying = added.length === 0 ? new Set() : variableKeys(raw);
    const fresh = added.filter((key) => varying.has(key));
    if (fresh.length === 0)
        return unchanged;
    if (ignoring ||
        !isSame(repeatedCalls(raw, () => false), raw.repeated))
        return { repeated: undefined, keys: fresh };
    const left = new Set(fresh);
    const actions = new Set(baseline.actions);
    const isLeft = raw.items.map(({ key }) => left.has(key));
    const isKnown = raw.actions.map((name) => actions.has(name));
    // A tool that is new has fields of its own.
    const repeated = repeatedCalls(raw, (row, item) => isLeft[item] === true && isKnown[raw.action[row]] === true);
    return isSame(repeated, raw.repeated) ? unchanged : { repeated, keys: fresh };
}
/** Keys with more than one value within some session: only these tell calls of one session apart. */
function variableKeys({ items, itemStart, itemIds, sessions, sessionStart }) {
    const found = new Set();
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        const seen = new Map();
        for (let i = itemStart[from]; i < itemStart[to]; i++) {
            const item = itemIds[i];
            seen.set(item, (seen.get(item) ?? 0) + 1);
        }
        for (const [item, count] of seen)
            if (count < to - from)
                found.add(items[item].key);
    }
    return found;
}
function repeatedCalls(table, isLeft) {
    const { rows, session, action, items, itemStart, itemIds } = table;
    const ofArgument = items.map(({ key }) => (0,abstraction_given/* isArgument */.y)(key));
    const repeated = new Uint8Array(rows);
    const seen = new Map();
    for (let row = 0; row < rows; row++) {
        const own = itemIds.subarray(itemStart[row], itemStart[row + 1]);
        const hasArguments = own.some((item) => ofArgument[item] === true);
        const told = own.filter((item) => (hasArguments ? ofArgument[item] === true : !isLeft(row, item)));
        const call = `${action[row]} ${told.join()}`;
        if (seen.get(call) === session[row])
            repeated[row] = 1;
        seen.set(call, session[row]);
    }
    return repeated;
}
const isSame = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

;// CONCATENATED MODULE: ./lib/abstraction/unmatched.js



/**
 * What of the config file meets nothing in these logs, each as a line: most likely a slip. No error, for one file may
 * serve several logs.
 */
function unmatchedNames(overrides, raw) {
    const { keep, drop, cuts, reduce, objects, groups, rename } = overrides;
    const renamed = new Map(Object.entries(rename));
    const valuesOf = new Map();
    for (const { key, value } of raw.items)
        for (const name of [key, renamed.get(key) ?? key])
            valuesOf.set(name, (valuesOf.get(name) ?? new Set()).add(typeof value));
    const own = [...valuesOf.keys()];
    const keys = [...own, ...own.flatMap((key) => abstraction_vocabulary/* reductions */.NR.flatMap((to) => (0,reductions/* partsOf */.CI)(key, to))), ...abstraction_vocabulary/* derivedKeys */.YI];
    const actions = new Set(raw.actions.flatMap((action) => [action, renamed.get(action) ?? action]));
    const missing = (section, globs, among) => globs
        .filter((glob) => !among.some((key) => matchesAny(key, [glob])))
        .map((glob) => `abstraction.${section}: no event has the key ${glob}`);
    const without = (section, names, type, kind) => names.flatMap((name) => {
        const types = valuesOf.get(name);
        if (types === undefined)
            return missing(section, [name], []);
        return types.has(type) ? [] : [`abstraction.${section}: the key ${name} has no ${kind}`];
    });
    return [
        ...missing('keep', keep, keys),
        ...missing('drop', drop, keys),
        ...without('cuts', Object.keys(cuts), 'number', 'number'),
        ...without('reduce', Object.keys(reduce), 'string', 'text'),
        ...missing('objects', objects, keys),
        ...Object.values(groups)
            .flat()
            .filter((action) => !actions.has(action))
            .map((action) => `abstraction.groups: no event has the action ${action}`),
        ...[...renamed]
            .filter((names) => names.every((name) => !actions.has(name) && !valuesOf.has(name)))
            .map(([from]) => `rename: no event has the key or action ${from}`)
    ];
}

// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var candidate = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/statistics/grid.js
var grid = __webpack_require__(3091);
// EXTERNAL MODULE: ./lib/statistics/gamma.js
var gamma = __webpack_require__(2718);
;// CONCATENATED MODULE: ./lib/statistics/random.js
function seededRandom(seed) {
    let counter = seed >>> 0;
    const fill = () => {
        counter = (counter + 0x9e3779b9) >>> 0;
        return mix(counter);
    };
    let a = fill();
    let b = fill();
    let c = fill();
    let d = fill();
    const bits = () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result;
    };
    const below = (bound) => {
        for (;;) {
            const x = bits();
            const low = Math.imul(x, bound) >>> 0;
            if (isFair(low, bound))
                return (x * bound - low) / 0x100000000;
        }
    };
    const mark = (into, places, size, value) => {
        // The steps of `bits` and `below` on variables of its own: most of the time of a relabelling is spent here.
        const bound = places.length;
        let [w, x, y, z] = [a | 0, b | 0, c | 0, d | 0];
        for (let drawn = 0; drawn < size;) {
            const scrambled = Math.imul(x, 5);
            const random = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
            const shifted = x << 9;
            y ^= w;
            z ^= x;
            x ^= y;
            w ^= z;
            y ^= shifted;
            z = (z << 11) | (z >>> 21);
            const low = Math.imul(random, bound) >>> 0;
            if (!isFair(low, bound))
                continue;
            const place = places[(random * bound - low) / 0x100000000];
            if (into[place] === value)
                continue;
            into[place] = value;
            drawn++;
        }
        a = w;
        b = x;
        c = y;
        d = z;
    };
    return { bits, below, mark, uniform: () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53 };
}
/**
 * Lemire (2019): the high half of a product is uniform once the few low halves that would favour small values are drawn
 * again. The remainder is below the bound, so that it need hardly ever be computed.
 */
const isFair = (low, bound) => low >= bound || low >= (0x100000000 - bound) % bound;
/** MurmurHash3's finaliser: every input bit reaches every output bit. */
function mix(value) {
    let h = value | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
/** 32-bit hash of a text, started from `seed` (MurmurHash3 over UTF-16 units). */
function hashText(text, seed = 0) {
    let h = seed | 0;
    for (let i = 0; i < text.length; i++)
        h = hashStep(h, text.charCodeAt(i));
    return mix(h ^ text.length);
}
/** Adds one 32-bit number to a running hash. */
function hashStep(hash, value) {
    let k = Math.imul(value, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    let h = hash ^ Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

;// CONCATENATED MODULE: ./lib/drift/digest.js


/**
 * A number per session made from what happened in it and from nothing else: neither its name nor its place in the
 * files. The order of relabelling and the seed rest on it, so that equal logs give equal verdicts.
 */
function unitHashes({ table }) {
    const known = made.get(table) ?? hashesOf(table);
    made.set(table, known);
    return known;
}
const made = new WeakMap();
function hashesOf(table) {
    const actions = table.actions.map((text) => hashText(text, 1));
    const outcomes = table.outcomes.map((text) => hashText(text, 2));
    const items = table.items.map(({ key, value }) => hashText(JSON.stringify([key, value]), 3));
    const cases = table.cases.map((text) => hashText(text, 4));
    return Uint32Array.from({ length: table.sessions }, (_, session) => {
        const named = table.sessionCase[session];
        let hash = named === events_table/* NONE */.x3 ? 0 : cases[named];
        const end = table.sessionStart[session + 1];
        for (let row = table.sessionStart[session]; row < end; row++) {
            const outcome = table.outcome[row];
            hash = hashStep(hash, actions[table.action[row]]);
            hash = hashStep(hash, outcome === events_table/* NONE */.x3 ? 0 : outcomes[outcome]);
            hash = hashStep(hash, table.repeated[row]);
            hash = hashStep(hash, thousandths(table.latencyMs, row));
            hash = hashStep(hash, thousandths(table.tokens, row));
            const last = table.itemStart[row + 1];
            for (let i = table.itemStart[row]; i < last; i++)
                hash = hashStep(hash, items[table.itemIds[i]]);
        }
        return mix(hash);
    });
}
/** A measurement as an integer; -1 where there is none. */
function thousandths(column, row) {
    const value = column?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? -1 : Math.round(value * 1000) | 0;
}
/** One seed for both logs, whatever the order of their sessions. */
function seedOf(pool) {
    let sum = 0;
    unitHashes(pool).forEach((hash, session) => {
        sum = (sum + mix(hash + (session < pool.baselineSessions ? 1 : 2))) >>> 0;
    });
    return sum;
}

;// CONCATENATED MODULE: ./lib/drift/units.js

const sideOf = (pool, session) => (session < pool.baselineSessions ? 0 : 1);
const byContent = (a, b) => a.hash - b.hash || a.sessions[0] - b.sessions[0];
/** Every session for itself, both sides in the order of what happened in them. */
function sessionUnits(pool, hashes) {
    const sides = [[], []];
    for (let session = 0; session < pool.table.sessions; session++) {
        const side = sideOf(pool, session);
        sides[side].push({ sessions: [session], side, hash: hashes[session] });
    }
    return [sides[0].sort(byContent), sides[1].sort(byContent)];
}
/** The sessions by case; a session without a case is a case of its own. */
function casesOf(pool, hashes) {
    const byCase = new Map();
    for (let session = 0; session < pool.table.sessions; session++) {
        const named = pool.table.sessionCase[session];
        const key = named === events_table/* NONE */.x3 ? `session ${session}` : `case ${named}`;
        const own = byCase.get(key) ?? [[], []];
        own[sideOf(pool, session)].push(session);
        byCase.set(key, own);
    }
    const unit = (sessions, side) => ({
        sessions,
        side,
        // A sum does not depend on the order of the sessions of a case.
        hash: sessions.reduce((sum, session) => (sum + hashes[session]) >>> 0, 0)
    });
    const shared = [];
    const alone = [[], []];
    for (const [before, after] of byCase.values()) {
        if (before.length > 0 && after.length > 0)
            shared.push([unit(before, 0), unit(after, 1)]);
        else if (before.length > 0)
            alone[0].push(unit(before, 0));
        else
            alone[1].push(unit(after, 1));
    }
    return {
        shared: shared.sort(([a, c], [b, d]) => byContent(a, b) || byContent(c, d)),
        alone: [alone[0].sort(byContent), alone[1].sort(byContent)]
    };
}

;// CONCATENATED MODULE: ./lib/drift/design.js



/** More lines than this add time but hardly any certainty: units are then bundled. */
const MOST_LINES = 500;
/** Lines that bundling leaves to the smaller side: it is there that certainty is scarce. */
const FEWEST_LINES = 50;
/** With fewer common cases than this, flipping whole cases can prove little: trials are exchanged within them. */
const FEW_CASES = 20;
function designOf(pool) {
    const hashes = unitHashes(pool);
    const draft = {
        pool,
        lineOf: new Int32Array(pool.table.sessions).fill(-1),
        weight: new Float64Array(pool.table.sessions).fill(1),
        groups: [],
        flips: [],
        observed: [],
        logRelabellings: 0
    };
    if (pool.unit === 'case')
        return caseDesign(draft, casesOf(pool, hashes), hashes);
    const units = sessionUnits(pool, hashes);
    exchange(draft, units);
    return pool.unit === 'event'
        ? finished(draft, 'events', units, false, [
            'events are taken as independent of each other: the logs name no sessions'
        ])
        : finished(draft, 'sessions', units, false, []);
}
function caseDesign(draft, { shared, alone }, hashes) {
    const units = [0, 1].map((side) => [
        ...shared.map((pair) => pair[side]),
        ...alone[side]
    ]);
    const assumptions = [];
    const trials = shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2);
    const few = shared.length > 0 && shared.length < FEW_CASES && trials;
    if (few) {
        withinCases(draft, shared, hashes);
        assumptions.push('few cases: the trials of one case are taken as independent of each other');
    }
    else
        flipCases(draft, shared);
    const comparable = alone[0].length > 0 && alone[1].length > 0;
    if (comparable)
        exchange(draft, alone);
    if (shared.length === 0)
        assumptions.push('the two logs did different cases: whole cases are compared, and a difference between the cases cannot be told from one between the agents');
    else if (alone[0].length + alone[1].length > 0)
        assumptions.push(`${alone[0].length + alone[1].length} of ${shared.length + alone[0].length + alone[1].length} cases ran on one side only: ${comparable ? 'they are compared as whole cases with each other' : 'they take no part in the tests'}`);
    const scheme = shared.length === 0 ? 'cases' : few ? 'within-cases' : 'paired';
    return finished(draft, scheme, units, mostlyShared(draft.pool, shared), assumptions);
}
/** Whether most sessions of both sides ran cases that the other side ran too. */
function mostlyShared({ table, baselineSessions }, shared) {
    const [before, after] = [0, 1].map((side) => shared.reduce((sum, pair) => sum + pair[side].sessions.length, 0));
    return before > 0 && 2 * before >= baselineSessions && 2 * after >= table.sessions - baselineSessions;
}
function finished(draft, scheme, units, matched, assumptions) {
    const { pool, lineOf, weight, groups, logRelabellings } = draft;
    return {
        scheme,
        lines: draft.observed.length,
        lineOf,
        weight,
        unweighted: weight.every((own) => own === 1),
        side: Uint8Array.from({ length: pool.table.sessions }, (_, session) => sideOf(pool, session)),
        groups,
        flips: Uint8Array.from(draft.flips),
        observed: Uint8Array.from(draft.observed),
        logRelabellings,
        units: [units[0].length, units[1].length],
        matched,
        assumptions
    };
}
function addLine(draft, label, flips) {
    draft.observed.push(label);
    draft.flips.push(flips);
    return draft.observed.length - 1;
}
/** A line per case: the difference between its sides. If nothing changed, the sides could as well be the other way round. */
function flipCases(draft, shared) {
    for (const [before, after] of shared) {
        const line = addLine(draft, 1, 1);
        const [b, c] = [before.sessions.length, after.sessions.length];
        // The precision of a difference of means, so that one trial against three counts for what it is worth.
        const worth = (2 * b * c) / (b + c);
        for (const { sessions, side } of [before, after])
            for (const session of sessions) {
                draft.lineOf[session] = line;
                draft.weight[session] = ((side === 1 ? 1 : -1) * worth) / sessions.length;
            }
    }
    draft.logRelabellings += shared.length * Math.LN2;
}
/** A group per case, a line per trial. */
function withinCases(draft, shared, hashes) {
    for (const [before, after] of shared) {
        const sessions = [...before.sessions, ...after.sessions].sort((a, b) => hashes[a] - hashes[b] || a - b);
        const lines = sessions.map((session) => {
            const line = addLine(draft, sideOf(draft.pool, session), 0);
            draft.lineOf[session] = line;
            return line;
        });
        addGroup(draft, lines, after.sessions.length);
    }
}
/** One group in which units of both sides change places, bundled where they are very many. */
function exchange(draft, sides) {
    // Bundles of equally many units may be exchanged wherever the units themselves may.
    const [small, large] = [sides[0].length, sides[1].length].sort((a, b) => a - b);
    const size = Math.max(1, Math.min(Math.ceil((small + large) / MOST_LINES), Math.floor(small / FEWEST_LINES)));
    const bundles = sides.flatMap((units, side) => {
        const own = Array.from({ length: Math.ceil(units.length / size) }, () => ({
            side,
            hash: 0,
            sessions: []
        }));
        units.forEach((unit, i) => {
            const bundle = own[i % own.length];
            bundle.hash = (bundle.hash + unit.hash) >>> 0;
            bundle.sessions.push(...unit.sessions);
        });
        return own;
    });
    // Lines stand in the order of their content, so that neither names nor places of sessions reach the relabelling.
    bundles.sort((a, b) => a.hash - b.hash || a.side - b.side);
    const lines = bundles.map(({ side, sessions }) => {
        const line = addLine(draft, side, 0);
        for (const session of sessions)
            draft.lineOf[session] = line;
        return line;
    });
    addGroup(draft, lines, bundles.filter(({ side }) => side === 1).length);
}
function addGroup(draft, lines, chosen) {
    draft.groups.push({ lines: Uint32Array.from(lines), chosen });
    draft.logRelabellings +=
        (0,gamma/* logFactorial */.kV)(lines.length) - (0,gamma/* logFactorial */.kV)(chosen) - (0,gamma/* logFactorial */.kV)(lines.length - chosen);
}
/** Deals the labels out anew: 1 in `mask` for the current side, or for a case that stands as observed. */
function relabel(design, random, mask) {
    mask.fill(0);
    let bits = 0;
    let left = 0;
    // Most designs flip nothing.
    const first = design.flips.indexOf(1);
    for (let line = first; line >= 0 && line < mask.length; line++) {
        if (design.flips[line] !== 1)
            continue;
        if (left === 0) {
            bits = random.bits();
            left = 32;
        }
        mask[line] = bits & 1;
        bits >>>= 1;
        left--;
    }
    for (const { lines, chosen } of design.groups) {
        // The smaller side is drawn, each subset of its size as likely as any other.
        const few = chosen * 2 <= lines.length;
        const draws = few ? chosen : lines.length - chosen;
        if (!few)
            for (let i = 0; i < lines.length; i++)
                mask[lines[i]] = 1;
        random.mark(mask, lines, draws, few ? 1 : 0);
    }
}

;// CONCATENATED MODULE: ./lib/drift/trials.js



const known = new WeakMap();
/** Lines of the cases, tried on both sides, in which the situations of a cell occur at all. */
function casesWith({ sessions }, { lineOf, flips }) {
    const made = known.get(sessions);
    if (made?.lineOf === lineOf)
        return made.cases;
    const cases = new Set();
    let last = -1;
    for (let i = 0; i < sessions.length; i++) {
        const session = sessions[i];
        if (session === last)
            continue;
        last = session;
        const line = lineOf[session];
        if (line >= 0 && flips[line] === 1)
            cases.add(line);
    }
    known.set(sessions, { lineOf, cases });
    return cases;
}
/**
 * The design on which a cell is tested. Of n differences within cases z is √n at most: a rule that is met in few cases
 * could fall from always to never unseen. There the trials change places within their cases. Which cells these are
 * depends on where their situations occur, and never on how the labels are dealt out.
 */
function designFor(cell, design) {
    const { trials } = design;
    if (trials === undefined)
        return design;
    const cases = casesWith(cell, design);
    return cases.size < FEW_CASES && [...cases].every((line) => trials.of.has(line)) ? trials.design : design;
}
/**
 * A design with lines of its own for the trials of those cases in which a cell with few cases occurs. They are dealt
 * out independently of the signs of the cases: two families that each keep their part of the level by themselves then
 * exceed it together by less than the product of these parts.
 */
function withTrials(design, pool, cells) {
    if (design.scheme !== 'paired')
        return design;
    const few = cells.map((cell) => casesWith(cell, design)).filter(({ size }) => size > 0 && size < FEW_CASES);
    const of = new Set(few.flatMap((cases) => [...cases]));
    const shared = sharedOf(design, pool, of);
    // One trial against one is exchanged just as the signs are.
    if (!shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2))
        return design;
    const draft = {
        pool,
        lineOf: design.lineOf.slice(),
        weight: new Float64Array(design.weight.length).fill(1),
        groups: [...design.groups],
        flips: [...design.flips],
        observed: [...design.observed],
        logRelabellings: 0
    };
    withinCases(draft, shared, unitHashes(pool));
    const caseOf = new Int32Array(draft.observed.length).fill(-1);
    for (let session = 0; session < draft.lineOf.length; session++) {
        const [own, before] = [draft.lineOf[session], design.lineOf[session]];
        if (own !== before)
            caseOf[own] = before;
    }
    const whole = {
        ...design,
        lines: draft.observed.length,
        groups: draft.groups,
        flips: Uint8Array.from(draft.flips),
        observed: Uint8Array.from(draft.observed),
        assumptions: [
            'few cases: the trials of one case are taken as independent of each other',
            ...design.assumptions
        ]
    };
    const { lineOf, weight } = draft;
    return {
        ...whole,
        trials: { design: { ...whole, scheme: 'within-cases', lineOf, weight, unweighted: true }, of, caseOf }
    };
}
/** Both sides of the given cases, in the order of their lines. */
function sharedOf(design, pool, of) {
    const sides = new Map([...of].sort((a, b) => a - b).map((line) => [line, [[], []]]));
    design.lineOf.forEach((line, session) => {
        sides.get(line)?.[sideOf(pool, session)].push(session);
    });
    return [...sides.values()].map(([before, after]) => [
        { sessions: before, side: 0, hash: 0 },
        { sessions: after, side: 1, hash: 0 }
    ]);
}
/** Scores of single trials summed over their cases: what can be held beside the differences of other cells. */
function byCase(scores, { observed }, caseOf) {
    const sums = new Float64Array(scores.length);
    scores.forEach((score, line) => {
        const own = caseOf[line];
        if (own < 0)
            sums[line] = score;
        else if (observed[line] === 1)
            sums[own] = sums[own] + score;
    });
    return sums;
}

;// CONCATENATED MODULE: ./lib/drift/statistic.js


/**
 * The stratified score statistic U = 2 Σ_h [n_bh/n_h Σ_c (y − p̄_h) − n_ch/n_h Σ_b (y − p̄_h)], which is
 * Σ_c (y − p̄_h) − Σ_b (y − p̄_h): a sum over sessions, linear in the labels, whose mean and variance over all
 * relabellings are known exactly.
 * Undefined where no relabelling could make a difference.
 */
function statisticOf(cell, whole, skip) {
    const design = designFor(cell, whole);
    const statistic = statisticOn(cell, design, skip);
    if (statistic === undefined || design === whole || whole.trials === undefined)
        return statistic;
    return { ...statistic, unitScores: byCase(statistic.scores, design, whole.trials.caseOf) };
}
function statisticOn(cell, design, skip) {
    const { sessions, values, strata, rows } = cell;
    const byCertainty = cell.byCertainty === true;
    if (skip === undefined && values instanceof Uint8Array && design.unweighted)
        return ofKept(placesOf(sessions, strata, design), values, byCertainty, design);
    const used = skip === undefined || rows === undefined ? undefined : unskipped(rows, skip);
    const situations = { sessions, values, of: strata.of, count: strata.count, used };
    const { total, sum } = totals(situations, design);
    const mean = sum.map((value, h) => (total[h] === 0 ? 0 : value / total[h]));
    const worth = worthOf(mean, byCertainty);
    const scored = scoredValues(situations, design, mean, worth);
    return standardised(scored.scores, design, leverage(scored, worth));
}
/**
 * By cell its statistic. Cells of the same strata one after the other: where their situations count is found once for
 * all of them.
 */
function statisticsOf(cells, design) {
    const alike = new Map();
    cells.forEach(({ strata }, i) => {
        const own = alike.get(strata);
        if (own === undefined)
            alike.set(strata, [i]);
        else
            own.push(i);
    });
    const statistics = cells.map(() => undefined);
    for (const own of alike.values())
        for (const i of own)
            statistics[i] = statisticOf(cells[i], design);
    last = undefined;
    held = { line: new Uint32Array(0), slot: new Uint32Array(0) };
    return statistics;
}
const worthOf = (mean, byCertainty) => mean.map((p) => (byCertainty && p > 0 && p < 1 ? 1 / (p * (1 - p)) : 1));
function totals({ sessions, values, of, count, used }, { lineOf }) {
    const total = new Float64Array(count);
    const sum = new Float64Array(count);
    const whole = values instanceof Uint8Array;
    const size = used?.length ?? sessions.length;
    for (let k = 0; k < size; k++) {
        const i = used === undefined ? k : used[k];
        if (lineOf[sessions[i]] < 0)
            continue;
        const h = of[i];
        const value = values[i];
        total[h] = total[h] + 1;
        sum[h] = sum[h] + (whole ? value : (0,grid/* onGrid */.k)(value));
    }
    return { total, sum };
}
const nothingScored = (lines, count) => ({
    scores: new Float64Array(lines),
    exposure: [new Float64Array(count), new Float64Array(count)],
    kept: new Float64Array(count)
});
function scoredValues({ sessions, values, of, count, used }, { lines, lineOf, weight, side }, mean, worth) {
    const scored = nothingScored(lines, count);
    const { scores, exposure, kept } = scored;
    const size = used?.length ?? sessions.length;
    for (let k = 0; k < size; k++) {
        const i = used === undefined ? k : used[k];
        const session = sessions[i];
        const line = lineOf[session];
        if (line < 0)
            continue;
        const h = of[i];
        const w = weight[session];
        const value = values[i];
        scores[line] = scores[line] + (0,grid/* onGrid */.k)(w * worth[h] * (value - mean[h]));
        const own = exposure[side[session]];
        own[h] = own[h] + (0,grid/* onGrid */.k)(Math.abs(w));
        if (own === exposure[0])
            kept[h] = kept[h] + (0,grid/* onGrid */.k)(Math.abs(w) * value);
    }
    return scored;
}
/** Of the last cell only: for all cells of a big log they would take more than all else. */
let last;
let held = { line: new Uint32Array(0), slot: new Uint32Array(0) };
function placesOf(sessions, strata, design) {
    if (last?.strata === strata && last.design === design && last.sessions === sessions)
        return last;
    const { lineOf, lines, side } = design;
    const { of, count } = strata;
    const size = sessions.length;
    if (held.line.length < size)
        held = { line: new Uint32Array(size), slot: new Uint32Array(size) };
    const line = held.line.subarray(0, size);
    const slot = held.slot.subarray(0, size);
    const exposure = [new Float64Array(count), new Float64Array(count)];
    for (let i = 0; i < size; i++) {
        const session = sessions[i];
        const own = lineOf[session];
        if (own < 0) {
            line[i] = lines;
            slot[i] = 2 * count;
            continue;
        }
        const h = of[i];
        line[i] = own;
        slot[i] = 2 * h + side[session];
        const seen = exposure[side[session]];
        seen[h] = seen[h] + 1;
    }
    last = { strata, design, sessions, line, slot, exposure };
    return last;
}
/** The same where nothing but 0 and 1 occurs and every session weighs alike: two scores a stratum are all there are. */
function ofKept({ line, slot, exposure }, values, byCertainty, design) {
    const [before, after] = exposure;
    const count = before.length;
    const keptIn = new Float64Array(2 * count + 1);
    for (let i = 0; i < slot.length; i++) {
        const own = slot[i];
        keptIn[own] = keptIn[own] + values[i];
    }
    const kept = new Float64Array(count);
    const mean = new Float64Array(count);
    for (let h = 0; h < count; h++) {
        const total = before[h] + after[h];
        kept[h] = keptIn[2 * h];
        mean[h] = total === 0 ? 0 : (kept[h] + keptIn[2 * h + 1]) / total;
    }
    const worth = worthOf(mean, byCertainty);
    const scoreOf = new Float64Array(2 * count + 2);
    for (let h = 0; h < count; h++) {
        scoreOf[2 * h] = (0,grid/* onGrid */.k)(worth[h] * (0 - mean[h]));
        scoreOf[2 * h + 1] = (0,grid/* onGrid */.k)(worth[h] * (1 - mean[h]));
    }
    const sums = new Float64Array(design.lines + 1);
    for (let i = 0; i < slot.length; i++) {
        const own = line[i];
        const stratum = slot[i] & ~1;
        sums[own] = sums[own] + scoreOf[stratum + values[i]];
    }
    const scores = sums.subarray(0, design.lines);
    return standardised(scores, design, leverage({ scores, exposure, kept }, worth));
}
function unskipped(rows, skip) {
    const left = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0; i < rows.length; i++)
        if (skip[rows[i]] !== 1)
            left[size++] = i;
    return left.subarray(0, size);
}
function leverage({ exposure: [before, after], kept }, worth) {
    let gain = 0;
    let sum = 0;
    after.forEach((c, h) => {
        const b = before[h];
        if (b === 0 || c === 0)
            return;
        const own = (2 * worth[h] * b * c) / (b + c);
        gain += own;
        sum += (own * kept[h]) / b;
    });
    return { gain, before: gain > 0 ? sum / gain : 0 };
}
/** U as a sum over the chosen lines less its mean over all relabellings; and its exact variance over them. */
function standardised(scores, design, { gain, before }) {
    let offset = 0;
    let variance = 0;
    for (let line = 0; line < scores.length; line++) {
        if (design.flips[line] !== 1)
            continue;
        // Σ ±d = 2 Σ over the lines that stand as observed − Σ d.
        const d = scores[line];
        offset += d;
        variance += d * d;
        scores[line] = 2 * d;
    }
    for (const { lines, chosen } of design.groups) {
        const size = lines.length;
        let mean = 0;
        // Counted: going from member to member makes an object a step until the loop is compiled.
        for (let i = 0; i < size; i++)
            mean += scores[lines[i]];
        mean /= size;
        let spread = 0;
        for (let i = 0; i < size; i++) {
            const line = lines[i];
            // Σ over one side − Σ over the other = 2 Σ over the chosen, once centred.
            const centred = 2 * (scores[line] - mean);
            scores[line] = centred;
            spread += centred * centred;
        }
        if (size > 1)
            variance += (spread * chosen * (size - chosen)) / (size * (size - 1));
    }
    const scale = Math.sqrt(variance);
    if (!(scale > 1e-9))
        return undefined;
    let u = -offset;
    for (let line = 0; line < scores.length; line++)
        if (design.observed[line] === 1)
            u += scores[line];
    for (let line = 0; line < scores.length; line++)
        scores[line] = scores[line] / scale;
    return {
        scores,
        offset: offset / scale,
        z: u / scale,
        before,
        delta: gain > 0 ? u / gain : 0,
        deviation: gain > 0 ? scale / gain : Number.POSITIVE_INFINITY
    };
}

;// CONCATENATED MODULE: ./lib/drift/grouping.js

/** What remains of a change once its cause is taken away lies within this many deviations, as chance would. */
const LEFT_BY_CHANCE = 3;
const isLeftByChance = (z) => Math.abs(z) < LEFT_BY_CHANCE;
/** Below any strength there is. */
const LAST = 1e9;
/** Of two changes about as strong, the one that people know is named as the cause. */
const KNOWN_PREFERENCE = 1.15;
/**
 * One cause, one finding. The strongest change is taken as a cause; every other change that is gone once the events of
 * that cause are left out describes the same events (a synonym key, a specialisation, the action taken instead).
 * `first` are causes that show otherwise, taken before all others.
 */
function groupByCause(changed, design, rows, first = [], without) {
    const strength = ({ statistic, tracked, required, seldom, cell }) => (required ? Number.MAX_SAFE_INTEGER : seldom === true ? -LAST : 0) +
        Math.abs(statistic.z) * (tracked ? KNOWN_PREFERENCE : 1) -
        0.05 * cell.conditions;
    let rest = changed
        .map((_, i) => i)
        .sort((a, b) => strength(changed[b]) - strength(changed[a]) || a - b);
    const groups = [];
    for (const { leader, explains } of first) {
        const variants = rest
            .map((i) => changed[i])
            .filter((change) => change !== leader && !change.required && explains(change));
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    }
    const variantsOf = (leader, skip) => rest
        .map((i) => changed[i])
        .filter((change) => change !== leader &&
        !change.required &&
        comparable(leader.cell, change.cell) &&
        explained(change, leader, design, skip, without));
    const add = (leader, variants) => {
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    };
    while (rest.length > 0) {
        const leader = changed[rest[0]];
        const skip = rowsOf(leader, rows);
        const variants = variantsOf(leader, skip);
        const causes = leader.required ? undefined : twoCauses(leader, variants, skip, design);
        if (causes === undefined) {
            add(leader, variants);
            continue;
        }
        const [first, second] = causes;
        const own = variantsOf(first, rowsOf(first, rows)).filter((change) => change !== second);
        add(first, own.includes(leader) ? own : [leader, ...own]);
        add(second, variantsOf(second, rowsOf(second, rows)));
    }
    return groups;
}
function rowsOf({ cell }, rows) {
    const marked = new Uint8Array(rows);
    for (const row of cell.rows ?? [])
        marked[row] = 1;
    return marked;
}
/**
 * Two unrelated changes on events of their own that together are all that is seen of the strongest one: "directly after
 * A comes B" weakens where A comes late, and where B is no longer chosen.
 */
function twoCauses(whole, variants, skip, design) {
    const apart = variants.filter(({ cell }) => {
        const left = cell.rows === undefined ? undefined : statisticOf(cell, design, skip);
        return left !== undefined && !isLeftByChance(left.z);
    });
    const [first] = apart;
    if (first === undefined)
        return undefined;
    const second = apart.find((change) => {
        const between = common(first, change);
        return (Math.abs(between) < RELATED &&
            !isLeftByChance(beside(change, first)) &&
            together(common(whole, first), common(whole, change), between) >= NEARLY_ALL);
    });
    return second && [first, second];
}
/** Share of the variance of a change that two causes make together, from which on it has none of its own. */
const NEARLY_ALL = 0.75;
/** Share of the variance that follows from two others, by its correlations with them and theirs with each other. */
const together = (first, second, between) => (first ** 2 + second ** 2 - 2 * first * second * between) / (1 - between ** 2);
/** What is left of a change beside another one, in deviations. */
function beside(change, other) {
    const shared = common(change, other);
    return (change.statistic.z - shared * other.statistic.z) / Math.sqrt(1 - shared * shared);
}
/** Correlation of two changes over the sessions. */
const common = (a, b) => correlation(scoresOf(a), scoresOf(b));
const scoresOf = ({ statistic }) => statistic.unitScores ?? statistic.scores;
/** What an agent does and how that ends are two things, though they happen on the same events. */
function comparable(leader, other) {
    const aboutEnding = (cell) => cell.rule?.kind === 'outcome' || cell.subject?.name === 'errors' || cell.subject?.name === 'denials';
    if (other.family === 'vital' && other.rows === undefined)
        return true;
    const ofArguments = [leader, other].filter(({ family }) => family === 'argument').length;
    if (ofArguments === 2)
        return sameArgument(leader, other);
    return ofArguments === 0 && aboutEnding(leader) === aboutEnding(other);
}
/**
 * Which calls are made is one thing, what they are made with another, and so is each of their arguments: without the
 * calls nothing is seen of any of it. Arguments that come and go together are one.
 */
function sameArgument(one, other) {
    const keyOf = ({ rule, subject }) => rule?.kind === 'precondition' ? Object.keys(rule.requires).sort().join() : subject?.name;
    return (keyOf(one) === keyOf(other) ||
        (one.rows?.length === other.rows?.length &&
            one.values.every((value, i) => one.rows?.[i] === other.rows?.[i] &&
                (value === other.values[i]) === (one.values[0] === other.values[0]))));
}
function explained(change, leader, design, skip, without) {
    const shared = Math.abs(common(change, leader));
    const related = shared >= (sameSort(change.cell, leader.cell) ? RELATED : RELATED_ACROSS);
    const left = change.cell.rows === undefined ? undefined : statisticOf(change.cell, design, skip);
    const gone = change.cell.rows !== undefined && (left === undefined || isLeftByChance(left.z));
    const follows = (related && (shared > 0.9999 || isLeftByChance(beside(change, leader)))) ||
        (shared >= RELATED && isNextOf(change.cell, leader.cell) && isEcho(change, leader));
    if (promisedOfOne(change.cell, leader.cell))
        return gone && follows;
    if (gone)
        return related || sameSort(change.cell, leader.cell);
    if (follows)
        return true;
    return isGoneWithout(change, leader, skip, without);
}
/** A number of each session moves along with what is done in some of them, however little the two have in common. */
function isGoneWithout(change, leader, skip, without) {
    const rows = leader.cell.rows?.length ?? 0;
    if (change.cell.rows !== undefined || rows === 0 || rows > MOST_OF_ALL * skip.length)
        return false;
    const rest = without?.(change, skip)?.z;
    return (rest !== undefined &&
        isLeftByChance(rest) &&
        Math.abs(rest) < KEPT_BY_OTHERS * Math.abs(change.statistic.z));
}
/** Without nearly all events hardly anything can be seen. */
const MOST_OF_ALL = 0.75;
/** What a change of its own keeps of its strength at least: to leave a cause's events out costs it a part of its own. */
const KEPT_BY_OTHERS = 0.6;
/**
 * Which action comes next, said of one that a promise about order speaks of: where the promise is broken, something else
 * comes next. Much else decides that too, so the two have less in common than they would as one and the same.
 */
function isNextOf({ rule, subject }, { rule: promise }) {
    if (promise?.kind !== 'sequence')
        return false;
    const isOfIt = (action) => action === promise.activation || action === promise.target;
    if (subject?.type === 'action-share')
        return isOfIt(subject.name);
    return rule?.kind === 'association' && (isOfIt(rule.consequent) || isOfIt(rule.antecedent.previous_action));
}
/** What is left beside its cause is no news by itself, and the smaller part of what is seen. */
function isEcho(change, leader) {
    const left = Math.abs(beside(change, leader));
    return left < NO_NEWS && left < KEPT_BY_OTHERS * Math.abs(change.statistic.z);
}
/** Deviations that one look in twenty shows by chance. */
const NO_NEWS = 1.96;
/** Correlation over sessions from which one change may be what is seen of another. */
const RELATED = 0.3;
/** What an agent chooses and the order it keeps change on the same events without one being the other. */
const RELATED_ACROSS = 0.5;
/**
 * What two other actions have to do with the occurrences of one: a refund goes out unchecked here and unapproved there.
 * Each promise is broken for itself, though nothing is left of one without the occurrences of the other.
 */
const promisedOfOne = ({ rule: a }, { rule: b }) => a?.kind === 'sequence' &&
    b?.kind === 'sequence' &&
    a.activation === b.activation &&
    a.target !== undefined &&
    b.target !== undefined &&
    a.target !== b.target;
const sameSort = (a, b) => a.rows === undefined ||
    b.rows === undefined ||
    (a.rule?.kind === 'sequence') === (b.rule?.kind === 'sequence');
function correlation(a, b) {
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let i = 0; i < a.length; i++) {
        ab += a[i] * b[i];
        aa += a[i] ** 2;
        bb += b[i] ** 2;
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

;// CONCATENATED MODULE: ./lib/drift/renames.js



/** Fewer occurrences than this on a side show no habits that could be recognised again. */
const FEWEST = 10;
/** The new name must be so much like the old one in what it does. */
const renames_ALIKE = 0.75;
/** And about as frequent: within this factor, or within so many deviations where both are rare. */
const MOST_RATIO = 1.5;
const DEVIATIONS = 3;
/**
 * Names of the baseline that are gone and whose place a new name took: tools by what they are called with, what stands
 * before and after them and how they end; context keys by their values. A pair must be the best match of each other.
 */
function renames_renamesOf(pool) {
    const pairs = [...mutual(actionsOf(pool), actionLikeness(pool)), ...mutual(renames_keysOf(pool), keyLikeness)];
    return Object.fromEntries(pairs.sort(([a], [b]) => (0,events_table/* compareText */.n6)(a, b)));
}
/** The same with a rename offered wherever one of its names is spoken of. */
function offerRenames(pool, lists) {
    if (lists.changes.length === 0 && lists.notExercised.length === 0)
        return lists;
    const renames = Object.entries(renames_renamesOf(pool));
    if (renames.length === 0)
        return lists;
    const offer = (of, names) => {
        const own = renames.filter(([from, to]) => names.has(from) || names.has(to));
        return own.length === 0 ? of : { ...of, rename: Object.fromEntries(own) };
    };
    return {
        ...lists,
        changes: lists.changes.map((change) => offer(change, namesOfChange(change, renames))),
        notExercised: lists.notExercised.map((judgement) => offer(judgement, new Set(namesIn(judgement.policy))))
    };
}
function namesOfChange({ policy, subject, variants }, renames) {
    // Things never seen before, counted together, include every new name.
    const fresh = subject?.type === 'novelty' ? renames.map(([, to]) => to) : [];
    const named = subject === undefined ? [] : [subject.name];
    return new Set([policy, ...variants].flatMap(namesIn).concat(named, fresh));
}
function namesIn(rule) {
    if (rule === undefined)
        return [];
    const conditions = (0,policy/* conditionsOf */.y)(rule);
    // Derived context names actions as its values: what came before.
    const values = Object.values(conditions).filter((value) => typeof value === 'string');
    return [...Object.keys(conditions), ...values, ...actionsIn(rule)];
}
/** The actions that a policy is about. */
function actionsIn(rule) {
    switch (rule.kind) {
        case 'association':
            return [rule.consequent];
        case 'prohibition':
            return [rule.never];
        case 'sequence':
            return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target];
        default:
            return [rule.action];
    }
}
function mutual(candidates, likeness) {
    const gone = candidates.filter((candidate) => candidate.gone);
    const fresh = candidates.filter((candidate) => !candidate.gone);
    const scored = gone.flatMap((from) => fresh.flatMap((to) => {
        if (!asFrequent(from, to))
            return [];
        const score = likeness(from, to);
        return score < renames_ALIKE ? [] : [{ from: from.name, to: to.name, score }];
    }));
    return scored.flatMap(({ from, to, score }) => {
        const rivals = scored.filter((other) => (other.from === from) !== (other.to === to));
        return rivals.some((other) => other.score >= score) ? [] : [[from, to]];
    });
}
function asFrequent(from, to) {
    const deviation = Math.sqrt(1 / from.rows + 1 / to.rows);
    return Math.abs(Math.log(to.share / from.share)) <= Math.max(Math.log(MOST_RATIO), DEVIATIONS * deviation);
}
/** Actions that one side alone has, often enough; what they are called with and what surrounds them. */
function actionsOf(pool) {
    const { table, baselineRows } = pool;
    const found = table.actions.flatMap((name, action) => {
        const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
        if (rows.length < FEWEST)
            return [];
        const gone = rows[rows.length - 1] < baselineRows;
        if (!gone && rows[0] < baselineRows)
            return [];
        return [{ name, rows, gone, share: rows.length / sizeOf(pool, gone) }];
    });
    // Neighbours that may have been renamed as well are not told apart.
    const changed = new Set(found.map(({ name }) => name));
    const nameOf = (row) => {
        const name = table.actions[table.action[row]];
        return changed.has(name) ? '' : name;
    };
    return found.map(({ name, rows, gone, share }) => ({
        name,
        gone,
        rows: rows.length,
        share,
        habits: habitsOf(rows, (row) => [
            ...contextOf(table, row, changed),
            ['outcome', table.outcomes[table.outcome[row]] ?? ''],
            ['before', isFirst(table, row) ? 'start' : nameOf(row - 1)],
            ['after', isFirst(table, row + 1) ? 'end' : nameOf(row + 1)]
        ])
    }));
}
const sizeOf = ({ table, baselineRows }, gone) => gone ? baselineRows : table.rows - baselineRows;
const isFirst = (table, row) => row >= table.rows || row === table.sessionStart[table.session[row]];
function* contextOf(table, row, changed) {
    const end = table.itemStart[row + 1];
    for (let i = table.itemStart[row]; i < end; i++) {
        const { key, value } = table.items[table.itemIds[i]];
        if (typeof value !== 'string' || !changed.has(value))
            yield [`context ${key}`, JSON.stringify(value)];
    }
}
function habitsOf(rows, featuresOf) {
    const habits = new Map();
    for (const row of rows)
        for (const [feature, value] of featuresOf(row)) {
            const own = habits.get(feature) ?? new Map();
            own.set(value, (own.get(value) ?? 0) + 1 / rows.length);
            habits.set(feature, own);
        }
    return habits;
}
/** What two distributions have in common, from 0 to 1; where a feature is absent counts as a value of its own. */
function overlap(a, b) {
    let common = 0;
    let ofA = 0;
    for (const [value, share] of a) {
        common += Math.min(share, b.get(value) ?? 0);
        ofA += share;
    }
    const ofB = [...b.values()].reduce((sum, share) => sum + share, 0);
    return common + Math.min(Math.max(0, 1 - ofA), Math.max(0, 1 - ofB));
}
/** Mean overlap of the features; context keys that came or went with this run are left out, for they may be renamed too. */
function actionLikeness(pool) {
    const onOneSide = new Set(renames_keysOf(pool).map(({ name }) => `context ${name}`));
    return ({ habits: gone }, { habits: fresh }) => {
        const features = [...new Set([...gone.keys(), ...fresh.keys()])].filter((name) => !onOneSide.has(name));
        const nothing = new Map();
        const sum = features.reduce((total, name) => total + overlap(gone.get(name) ?? nothing, fresh.get(name) ?? nothing), 0);
        return sum / features.length;
    };
}
/** Keys that one side alone has, on enough rows. */
function renames_keysOf(pool) {
    const { table, baselineRows } = pool;
    const counts = new Map();
    const sides = [new Uint32Array(table.items.length), new Uint32Array(table.items.length)];
    const firstOfCurrent = table.itemStart[baselineRows];
    for (let i = 0; i < table.itemIds.length; i++) {
        const item = table.itemIds[i];
        const own = sides[i < firstOfCurrent ? 0 : 1];
        own[item] = own[item] + 1;
    }
    table.items.forEach(({ key, value }, item) => {
        const own = counts.get(key) ?? { before: 0, after: 0, values: new Map() };
        own.before += sides[0][item];
        own.after += sides[1][item];
        own.values.set(JSON.stringify(value), sides[0][item] + sides[1][item]);
        counts.set(key, own);
    });
    return [...counts].flatMap(([name, { before, after, values }]) => {
        const rows = before + after;
        if ((before > 0 && after > 0) || rows < FEWEST)
            return [];
        const gone = before > 0;
        const shares = new Map([...values].map(([value, count]) => [value, count / rows]));
        return [{ name, gone, rows, share: rows / sizeOf(pool, gone), habits: new Map([['value', shares]]) }];
    });
}
const keyLikeness = ({ habits: gone }, { habits: fresh }) => {
    const [a, b] = [gone.get('value'), fresh.get('value')];
    // A flag says too little: any two flags look alike.
    return a === undefined || b === undefined || a.size < 2 || isFlag(a) ? 0 : overlap(a, b);
};
const isFlag = (values) => [...values.keys()].every((value) => value === 'true' || value === 'false');

// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/search/owners.js
var owners = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/policies/search/present.js
var present = __webpack_require__(736);
// EXTERNAL MODULE: ./lib/drift/cell.js
var drift_cell = __webpack_require__(2815);
;// CONCATENATED MODULE: ./lib/drift/call-values.js



/** Values that calls are made with, under whichever keys a log has them. */
/** Fewer calls with a value, or without it, tell nothing; nor do fewer sessions with two of them. */
const FEWEST_EACH = 5;
/** Calls of which some can have a value by chance where others have none. */
const FEWEST_CALLS = 30;
/** Share of the calls that must hold a key: one that is often left out may be logged otherwise since. */
const ALWAYS = 0.99;
/** "This action with that value". */
function callCandidate({ action, rows, item }, table) {
    const { key, value } = table.items[item];
    return {
        rule: { kind: 'precondition', action: table.actions[action], requires: { [key]: value } },
        situations: (0,counting/* keptAmong */.Xg)(rows, (0,postings/* rowsOfItem */.QY)(table, item))
    };
}
/** At most so many of them, those of the most frequent calls. */
const mostCalled = (found, most, table) => [...found]
    .sort((a, b) => b.rows.length - a.rows.length || a.item - b.item)
    .slice(0, most)
    .map((value) => callCandidate(value, table));
/** Sessions with events of two or more of the lists: what is now this and now that was not given with the session. */
function sessionsWithTwo(lists, { session }) {
    const first = new Map();
    const two = new Set();
    lists.forEach((rows, list) => {
        for (const one of (0,drift_cell/* gathered */.Pm)(session, rows))
            if ((first.get(one) ?? list) !== list)
                two.add(one);
            else
                first.set(one, list);
    });
    return two.size;
}

;// CONCATENATED MODULE: ./lib/drift/arguments.js








/**
 * What calls are made with. Arguments are the agent's own choice, as actions are, and no situation that it meets: a
 * refund that is paid out as credit and no more to the card is a change though as many refunds are made.
 */
/** More values than these of all arguments together: those of the most frequent calls are compared. */
const MOST_VALUES = 60;
const MOST_KEYS = 60;
/** A yes or no of more actions than these is a state that all of them meet. */
const MOST_OF_A_FLAG = 4;
/** "This action with that value", of each value that both logs together make worth testing. */
function argumentCandidates(table, fewest) {
    const rowsOf = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action));
    const found = [];
    // Without anything made for each value, of which there may be as many as calls.
    for (let item = 0; item < table.items.length; item++) {
        const { key, value } = table.items[item];
        // Whether it is given at all is compared by the key.
        if (!(0,abstraction_given/* isArgument */.y)(key) || value === abstraction_given/* GIVEN */.W || (0,postings/* eventsOfItem */.E_)(table, item) < FEWEST_EACH)
            continue;
        const counts = (0,owners/* countsOf */.mQ)(table, item);
        for (let action = 0; action < counts.length; action++) {
            const count = counts[action];
            const rows = rowsOf[action];
            if (count >= FEWEST_EACH && rows.length >= fewest && rows.length - count >= FEWEST_EACH)
                found.push({ action, rows, item });
        }
    }
    return mostCalled(found, MOST_VALUES, table);
}
/**
 * "This action with a yes" (`confirmed=true`) under a key of any name that all calls of a few actions hold, and no other
 * event. Texts and numbers there may as well be what a call met or brought; a yes or no is how it was made. Of several
 * actions the yes may come from who asks (`mfa`): there it has to change within sessions.
 */
function flagCandidates(table) {
    const found = table.items.flatMap(({ key, value }, item) => {
        if (value !== true || (0,abstraction_given/* isArgument */.y)(key))
            return [];
        const [no, ...others] = [item - 1, item + 1, item - 2, item + 2].filter((i) => table.items[i]?.key === key);
        if (no === undefined || others.length > 0 || table.items[no]?.value !== false)
            return [];
        const flag = { item, given: (0,postings/* rowsOfItem */.QY)(table, item), refused: (0,postings/* rowsOfItem */.QY)(table, no) };
        const { given, refused } = flag;
        if (Math.min(given.length, refused.length) < FEWEST_EACH || (0,postings/* intersect */.y$)(given, refused).length > 0)
            return [];
        const actions = actionsHolding(flag, table);
        if (actions.length > MOST_OF_A_FLAG)
            return [];
        const calls = actions.reduce((sum, action) => sum + (0,postings/* rowsOfAction */.LQ)(table, action).length, 0);
        if (given.length + refused.length < ALWAYS * calls)
            return [];
        if (actions.length > 1 && sessionsWithTwo([given, refused], table) < FEWEST_EACH)
            return [];
        return actions.flatMap((action) => flagOf(action, flag, table));
    });
    return found.sort((a, b) => b.situations.rows.length - a.situations.rows.length).slice(0, MOST_KEYS);
}
const actionsHolding = ({ given, refused }, { action }) => [...new Set([given, refused].flatMap((rows) => [...new Set((0,drift_cell/* gathered */.Pm)(action, rows))]))].sort((a, b) => a - b);
function flagOf(action, { item, given, refused }, table) {
    const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
    const fewer = Math.min((0,postings/* intersect */.y$)(rows, given).length, (0,postings/* intersect */.y$)(rows, refused).length);
    return rows.length < FEWEST_CALLS || fewer < FEWEST_EACH
        ? []
        : [callCandidate({ action, rows, item }, table)];
}
/** Of each argument, the calls of the actions that ever take it, and whether they give it. */
function argumentKeys(table) {
    const { keyOf } = (0,key_codes/* tableKeys */.vu)(table);
    const callsOf = (actions) => [...actions].reduce((sum, action) => sum + (0,postings/* rowsOfAction */.LQ)(table, action).length, 0);
    return takersOf(table)
        .filter(({ given }) => given >= FEWEST_EACH)
        .map(({ key, actions }) => ({ key, actions, calls: callsOf(actions) }))
        .sort((a, b) => b.calls - a.calls || a.key - b.key)
        .slice(0, MOST_KEYS)
        .map(({ key, actions }) => {
        const rows = rowsOfActions(table, actions);
        return {
            key: table.items[keyOf.indexOf(key)]?.key,
            actions: [...actions].map((action) => table.actions[action]),
            situations: (0,counting/* keptAmong */.Xg)(rows, (0,present/* rowsWithKey */.D)(table, key, rows))
        };
    });
}
/** Which actions take each argument. By its rows, for of its values there may be as many. */
function takersOf(table) {
    const { rows, action, actions, itemStart, itemIds } = table;
    const { keyOf, start, events } = (0,key_codes/* tableKeys */.vu)(table);
    const placeOf = new Int32Array(start.length - 1).fill(-1);
    const keys = Array.from(placeOf.keys()).filter((key) => (0,abstraction_given/* isArgument */.y)(table.items[start[key]].key));
    keys.forEach((key, place) => {
        placeOf[key] = place;
    });
    const takes = new Uint8Array(keys.length * actions.length);
    let i = 0;
    for (let row = 0; row < rows && keys.length > 0; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const place = placeOf[keyOf[itemIds[i]]];
            if (place >= 0)
                takes[place * actions.length + action[row]] = 1;
        }
    return keys.map((key, place) => ({
        key,
        actions: new Set([...actions.keys()].filter((one) => takes[place * actions.length + one] === 1)),
        given: events.subarray(start[key], start[key + 1]).reduce((sum, count) => sum + count, 0)
    }));
}
function rowsOfActions({ action, rows }, actions) {
    const own = new Uint32Array(rows);
    let size = 0;
    for (let row = 0; row < rows; row++)
        if (actions.has(action[row]))
            own[size++] = row;
    return own.slice(0, size);
}

// EXTERNAL MODULE: ./lib/drift/candidates.js
var candidates = __webpack_require__(537);
;// CONCATENATED MODULE: ./lib/drift/choices.js





/**
 * What calls are made with where a log does not call it an argument: a text under a key of its own that all calls of one
 * action hold and nothing else does, one of a handful (`output_mode=content`). It may as well be what the call met or
 * brought, or what the session is about. So only what is now this and now that within sessions is compared, and nothing
 * whose name says that it came back.
 */
/** More texts than these are no list to choose from. */
const MOST_TEXTS = 8;
const MOST_CHOICES = 20;
const CAME_BACK = /status|state|result|outcome|response|reply|error|reason|code|found|return|output$/i;
/** "This action with that text", of each that both sides together make worth testing. */
function choiceCandidates(table, baselineRows) {
    const { start, several } = (0,key_codes/* tableKeys */.vu)(table);
    const found = [];
    for (let key = 0; key + 1 < start.length; key++) {
        const [from, to] = [start[key], start[key + 1]];
        if (to - from < 2 || to - from > MOST_TEXTS || several[key] === 1)
            continue;
        const items = Array.from({ length: to - from }, (_, i) => from + i);
        const { key: name } = table.items[from];
        if ((0,abstraction_given/* isArgument */.y)(name) || (0,abstraction_vocabulary/* isDerived */.mr)(name) || CAME_BACK.test(name))
            continue;
        if (items.some((item) => typeof table.items[item].value !== 'string'))
            continue;
        const action = ownerOf(items, table);
        if (action === undefined)
            continue;
        const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
        const frequent = items.filter((item) => {
            const { length } = (0,postings/* rowsOfItem */.QY)(table, item);
            return length >= FEWEST_EACH && rows.length - length >= FEWEST_EACH;
        });
        const held = frequent.reduce((sum, item) => sum + (0,postings/* rowsOfItem */.QY)(table, item).length, 0);
        // What calls leave out, or say in words of their own, is no choice from a list.
        if (rows.length < FEWEST_CALLS || held < ALWAYS * rows.length)
            continue;
        if (!isOnBothSides(frequent, table, baselineRows))
            continue;
        const rowsOf = frequent.map((item) => (0,postings/* rowsOfItem */.QY)(table, item));
        if (sessionsWithTwo(rowsOf, table) < FEWEST_EACH)
            continue;
        // Of two, one says what the other does.
        for (const item of frequent.length === 2 ? frequent.slice(0, 1) : frequent)
            found.push({ action, rows, item });
    }
    return mostCalled(found, MOST_CHOICES, table);
}
/** The one action that holds any of the items; undefined where several do. */
function ownerOf(items, table) {
    let owner;
    for (const item of items)
        for (const row of (0,postings/* rowsOfItem */.QY)(table, item)) {
            const action = table.action[row];
            if (owner !== undefined && owner !== action)
                return undefined;
            owner = action;
        }
    return owner;
}
/** Whether some text stands on both sides: one that tells them apart (a release) is no choice. */
const isOnBothSides = (items, table, baselineRows) => items.some((item) => {
    const rows = (0,postings/* rowsOfItem */.QY)(table, item);
    const before = rows.filter((row) => row < baselineRows).length;
    return before >= FEWEST_EACH && rows.length - before >= FEWEST_EACH;
});

;// CONCATENATED MODULE: ./lib/drift/contexts.js
/** A key with more values than this divides the log into strata too thin to compare. A code fits into one byte. */
const contexts_MOST_VALUES = 200;
function gridOf(columns, rows) {
    const width = columns.length;
    const codes = new Uint8Array(rows * width);
    columns.forEach((column, c) => {
        for (let row = 0, at = c; row < rows; row++, at += width)
            codes[at] = column.codes[row];
    });
    return { columns, codes };
}
/** The single-valued keys of the pooled log, sorted by name. */
function keyColumns({ table, baselineRows, unit }) {
    const { items, itemStart, itemIds, rows } = table;
    const columns = [];
    const columnOf = new Int32Array(items.length).fill(-1);
    const codeOf = new Uint8Array(items.length);
    for (let from = 0; from < items.length;) {
        const { key } = items[from];
        let to = from;
        while (to < items.length && items[to]?.key === key)
            to++;
        if (to - from <= contexts_MOST_VALUES) {
            for (let item = from; item < to; item++) {
                columnOf[item] = columns.length;
                codeOf[item] = item - from + 1;
            }
            columns.push({
                key,
                codes: new Uint8Array(rows),
                size: to - from + 1,
                ofCall: false,
                ofSide: false,
                ofSession: false,
                shifted: false
            });
        }
        from = to;
    }
    const several = new Uint8Array(columns.length);
    const all = columns.map(({ codes }) => codes);
    for (let row = 0; row < rows; row++) {
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            const column = columnOf[item];
            if (column < 0)
                continue;
            const codes = all[column];
            if (codes[row] !== 0)
                several[column] = 1;
            codes[row] = codeOf[item];
        }
    }
    return columns
        .filter((_, column) => several[column] !== 1)
        .map((column) => ({
        ...column,
        ofCall: tellsOfCall(column, table),
        ofSide: tellsOfSide(column, rows, baselineRows),
        ofSession: unit !== 'event' && tellsOfSession(column, table)
    }));
}
const tellsOfSession = ({ codes }, { session, sessionStart }) => codes.every((code, row) => code === codes[sessionStart[session[row]]]);
/** Sides that have less than this of a key's values in common did not meet the same situations by it. */
const COMMON = 0.05;
function tellsOfSide({ codes, size }, rows, baselineRows) {
    const sizes = [baselineRows, rows - baselineRows];
    if (sizes[0] === 0 || sizes[1] === 0)
        return false;
    const counts = [new Uint32Array(size), new Uint32Array(size)];
    for (let row = 0; row < rows; row++) {
        const own = counts[row < baselineRows ? 0 : 1];
        const code = codes[row];
        own[code] = own[code] + 1;
    }
    if (counts.some((own, side) => own[0] === sizes[side]))
        return true;
    let common = 0;
    for (let code = 0; code < size; code++)
        common += Math.min(counts[0][code] / sizes[0], counts[1][code] / sizes[1]);
    return common < COMMON;
}
/** Share of rows on which a key must agree with the action to count as a property of the call. */
const PURITY = 0.995;
function tellsOfCall({ codes, size, key }, table) {
    if (key.startsWith('arg.'))
        return true;
    const actions = table.actions.length;
    const counts = new Uint32Array(size * actions);
    for (let row = 0; row < table.rows; row++) {
        const cell = codes[row] * actions + table.action[row];
        counts[cell] = counts[cell] + 1;
    }
    let absent = 0;
    let tied = 0;
    for (let action = 0; action < actions; action++) {
        const without = counts[action];
        let all = 0;
        for (let code = 0; code < size; code++)
            all += counts[code * actions + action];
        absent += without;
        tied += Math.max(without, all - without);
    }
    if (absent > 0 && absent < table.rows && tied >= PURITY * table.rows && absent > (1 - PURITY) * table.rows)
        return true;
    let pure = 0;
    let named = 0;
    for (let code = 0; code < size; code++) {
        let most = 0;
        for (let action = 0; action < actions; action++)
            most = Math.max(most, counts[code * actions + action]);
        if (most > 0)
            named++;
        pure += most;
    }
    return named > 1 && table.rows > 0 && pure >= PURITY * table.rows;
}

;// CONCATENATED MODULE: ./lib/drift/once.js
/**
 * What is done again to an object it was done to before. A refund that goes out twice is a change though the agent calls
 * nothing that it did not call anyway, and so few of the calls are one too many that no share of them shows it.
 */
/** Fewer calls that are followed by another one tell nothing. */
const FEWEST_AGAIN = 5;
/** What is done again more often than not is no limit that a side could keep. */
const MOST_AGAIN = 0.5;
/** More actions than these: those that name objects most often are compared. */
const MOST_LIMITS = 20;
/** "After this action, never again of the same object", of each action that both logs together do again now and then. */
function onceCandidates(table, fewest) {
    const found = [];
    table.objectKeys.forEach((same, key) => {
        for (const { action, situations } of againOf(table, key, fewest)) {
            const does = table.actions[action];
            // Of keys that name the same objects by other numbers, one tells it.
            if (found.some(({ rule, situations: known }) => rule.activation === does && isAlike(known, situations)))
                continue;
            found.push({
                rule: {
                    kind: 'sequence',
                    template: 'not_succession',
                    activation: does,
                    target: does,
                    same,
                    antecedent: {}
                },
                situations
            });
        }
    });
    return found.sort((a, b) => b.situations.rows.length - a.situations.rows.length).slice(0, MOST_LIMITS);
}
const isAlike = (a, b) => a.rows.length === b.rows.length &&
    a.rows.every((row, i) => row === b.rows[i]) &&
    a.kept.every((kept, i) => kept === b.kept[i]);
/** What a call does that names an object of the key. */
const NAMES = 1;
/** The same where a later call of the session does it again. */
const AGAIN = 2;
/** By action: its calls that name an object of the key, and whether none later in the session names it again. */
function againOf(table, key, fewest) {
    const { actions, action, rows } = table;
    const told = toldByRow(table, key);
    const calls = new Uint32Array(actions.length);
    const repeats = new Uint32Array(actions.length);
    for (let row = 0; row < rows; row++) {
        if (told[row] === 0)
            continue;
        const does = action[row];
        calls[does] = calls[does] + 1;
        if (told[row] === AGAIN)
            repeats[does] = repeats[does] + 1;
    }
    const isFrequent = (does) => {
        const [all, again] = [calls[does], repeats[does]];
        return all >= fewest && again >= FEWEST_AGAIN && again <= MOST_AGAIN * all;
    };
    return [...actions.keys()].filter(isFrequent).map((does) => {
        const own = new Uint32Array(calls[does]);
        const kept = new Uint8Array(own.length);
        for (let row = 0, at = 0; at < own.length; row++) {
            if (told[row] === 0 || action[row] !== does)
                continue;
            own[at] = row;
            kept[at++] = told[row] === AGAIN ? 0 : 1;
        }
        return { action: does, situations: { rows: own, kept } };
    });
}
function toldByRow({ actions, action, rows, session, objectStart, objectKey, objectNumber }, key) {
    const told = new Uint8Array(rows);
    const later = new Set();
    // From the end on, so that what comes later is known.
    for (let row = rows - 1; row >= 0; row--) {
        if (later.size > 0 && session[row] !== session[row + 1])
            later.clear();
        for (let j = objectStart[row]; j < objectStart[row + 1]; j++) {
            if (objectKey[j] !== key)
                continue;
            const call = objectNumber[j] * actions.length + action[row];
            if (later.has(call))
                told[row] = AGAIN;
            else {
                later.add(call);
                if (told[row] === 0)
                    told[row] = NAMES;
            }
        }
    }
    return told;
}

// EXTERNAL MODULE: ./lib/drift/strata.js
var strata = __webpack_require__(7302);
// EXTERNAL MODULE: ./lib/drift/whole-sessions.js
var whole_sessions = __webpack_require__(4184);
;// CONCATENATED MODULE: ./lib/drift/family.js















/** Fewer situations than this on both sides together tell nothing at any plausible change. */
const family_FEWEST = 20;
/** Sides that did the same cases meet the same mix; to fix later situations as well would hide what led to them. */
const inOne = (rows) => (0,strata/* undivided */.te)(rows.length);
function familyOf(pool, design, policies, options) {
    const { table } = pool;
    const columns = keyColumns(pool);
    const free = withShifted(gridOf(columns.filter((column) => !column.ofCall && !column.ofSide), table.rows), pool);
    const ofCall = new Set(columns.flatMap((column) => (column.ofCall ? [column.key] : [])));
    const divide = design.matched ? inOne : strata/* strataOf */.T$;
    const strataFor = (rows, values, levels) => divide(rows, values, levels ?? 2, free, [], levels !== undefined);
    const strataOfPast = (rows, values) => divide(rows, values, 2, free, abstraction_vocabulary/* derivedKeys */.YI);
    const strataOfRule = (rule) => (isAboutPast(rule) ? strataOfPast : strataFor);
    const cells = [];
    const known = new Set();
    const required = new Set(policies.flatMap((policy) => (policy.status === 'required' ? [(0,identity.canonicalRule)(policy)] : [])));
    const add = (rule, makeCell) => {
        const key = (0,identity.canonicalRule)(rule);
        if (known.has(key))
            return;
        known.add(key);
        const cell = makeCell();
        if (exercised(cell, options.minSessions))
            cells.push(cell);
    };
    /** What people insist on is tested as such, among the policies. */
    const addUnlessRequired = (rule, makeCell) => {
        if (!required.has((0,identity.canonicalRule)(rule)))
            add(rule, makeCell);
    };
    if (options.kinds.includes('association')) {
        const inContext = contextCells(pool, divide, free);
        const isOfCall = (key) => ofCall.has(key);
        for (const { family, context, action } of [
            ...(0,candidates/* associationCandidates */.y7)(table, Math.min(2, options.maxAntecedent), family_FEWEST, isOfCall),
            ...(pool.unit === 'event' ? [] : (0,whole_sessions/* sessionCandidates */.R8)(table, options.minSessions, isOfCall))
        ]) {
            const rule = {
                kind: 'association',
                antecedent: context.antecedent,
                consequent: table.actions[action]
            };
            add(rule, () => {
                const { whole, ...cell } = inContext(context, action);
                return { ...cell, family, rule, ...(family === 'rare' && (0,whole_sessions/* isDoneOnce */.e2)(cell) ? { whole } : {}) };
            });
        }
        cells.push(...shareCells(pool, inContext).filter((cell) => exercised(cell, options.minSessions)));
    }
    if (options.kinds.includes('outcome')) {
        for (const { rule, situations } of (0,candidates/* outcomeCandidates */.Jc)(table, family_FEWEST))
            add(rule, () => situationCell(rule, table, situations, strataOfRule(rule)));
    }
    if (options.kinds.includes('precondition')) {
        for (const { rule, situations } of argumentCandidates(table, family_FEWEST))
            add(rule, () => situationCell(rule, table, situations, strataFor));
        for (const { rule, situations } of [
            ...flagCandidates(table),
            ...choiceCandidates(table, pool.baselineRows)
        ])
            addUnlessRequired(rule, () => plainCell('argument', rule, table, situations, strataFor));
        cells.push(...keyCells(table, strataFor).filter((cell) => exercised(cell, options.minSessions)));
    }
    if (options.kinds.includes('sequence')) {
        for (const { rule, situations } of onceCandidates(table, family_FEWEST))
            addUnlessRequired(rule, () => plainCell('never', rule, table, situations, strataOfPast));
    }
    for (const policy of policies) {
        if (policy.status === 'forbidden')
            continue;
        if (policy.status !== 'required' && !options.kinds.includes(policy.kind))
            continue;
        add(policy, () => ({
            ...situationCell(policy, table, (0,registry/* kindOf */.I)(policy).situations(policy, table), strataOfRule(policy)),
            occurrences: policy.kind === 'prohibition' ? occurrencesOf(policy.never, pool) : undefined
        }));
    }
    return { cells, columns, shifted: free.columns.filter(({ shifted }) => shifted), strataFor };
}
/** Marks the keys of which the sides met another mix; what follows from the order of events is the agent's own doing. */
function withShifted(grid, { table, baselineSessions }) {
    const given = grid.columns.filter(({ key }) => !(0,abstraction_vocabulary/* isDerived */.mr)(key));
    const sessions = Uint32Array.from({ length: table.sessions }, (_, session) => session).filter((session) => table.sessionStart[session + 1] > table.sessionStart[session]);
    const rows = sessions.map((session) => table.sessionStart[session]);
    const side = sessions.map((session) => (session < baselineSessions ? 0 : 1));
    const shifted = new Set((0,strata/* shiftedKeys */.cs)(rows, side, gridOf(given, table.rows)));
    if (shifted.size === 0)
        return grid;
    const columns = grid.columns.map((column) => shifted.has(column) ? { ...column, shifted: true, codes: asBegun(column, table) } : column);
    return gridOf(columns, table.rows);
}
/** What a session began with goes on where its later events do not say it again. */
const asBegun = ({ codes }, { session, sessionStart }) => codes.map((code, row) => code === 0 ? codes[sessionStart[session[row]]] : code);
/**
 * What came before an event shows in the keys that follow from the order of events: to compare like with like by them
 * would be to compare sessions that broke the promise with each other.
 */
const isAboutPast = (rule) => rule.kind === 'sequence' && ['precedence', 'chain_precedence', 'first'].includes(rule.template);
/** Cells "in this context, this action": all that they share in one context is made once. */
function contextCells({ table, baselineSessions, unit }, divide, free) {
    const made = new Map();
    return (context, action) => {
        const { rows, keys } = context;
        let shared = made.get(context);
        if (shared === undefined) {
            const within = unit === 'event' ? undefined : (0,whole_sessions/* sessionsWithin */.x3)(rows, table, baselineSessions);
            shared = {
                sessions: (0,drift_cell/* sessionsOf */.Hj)(table, rows),
                strata: divide(rows, (0,drift_cell/* gathered */.Pm)(table.action, rows), table.actions.length, free, keys),
                whole: within && { sessions: within, firstNow: baselineSessions }
            };
            made.set(context, shared);
        }
        return {
            family: 'single',
            ...shared,
            rows,
            values: whereAction(table, rows, action),
            sign: 1,
            conditions: keys.length
        };
    };
}
/** How often an action is chosen at all, whatever the context. */
function shareCells({ table }, inContext) {
    const anywhere = { antecedent: {}, keys: [], rows: (0,policies_rows/* everyRow */.UJ)(table) };
    return table.actions.flatMap((name, action) => {
        if ((0,postings/* rowsOfAction */.LQ)(table, action).length < 5)
            return [];
        const description = `how often \`${name}\` is among all events`;
        return [
            {
                ...inContext(anywhere, action),
                family: 'share',
                subject: { type: 'action-share', name, description }
            }
        ];
    });
}
/** How often calls give an argument that they may take; calls of each action among themselves. */
const keyCells = (table, strataFor) => argumentKeys(table).map(({ key, actions, situations: { rows, kept } }) => ({
    family: 'argument',
    subject: {
        type: 'context',
        name: key,
        description: `how often calls give \`${key}\``,
        ...(actions.length === 1 ? { action: actions[0] } : {})
    },
    sessions: (0,drift_cell/* sessionsOf */.Hj)(table, rows),
    rows,
    values: kept,
    strata: (0,strata/* byAction */.Mc)(table, rows, strataOfCalls(rows, kept, strataFor)),
    sign: 1,
    conditions: 0
}));
function familyFor(rule) {
    if ('status' in rule && rule.status === 'required')
        return 'required';
    if (rule.kind === 'outcome')
        return 'outcome';
    if (isAboutArguments(rule))
        return 'argument';
    // Few, and each about what is not to happen even rarely: among all other rules they could only be seen as often as these.
    if (rule.kind === 'prohibition')
        return 'never';
    if (rule.kind !== 'association')
        return 'kind';
    return Object.keys(rule.antecedent).length > 1 ? 'conjunction' : 'single';
}
/** A rule as a cell: its situations, or those in which a change of behaviour rather than of the mix would show. */
function situationCell(rule, table, { rows, kept }, strataFor) {
    if (rule.kind === 'precondition' && !isAboutArguments(rule))
        return opportunityCell(rule, table, strataFor);
    return plainCell(familyFor(rule), rule, table, { rows, kept }, strataFor);
}
const plainCell = (family, rule, table, { rows, kept }, strataFor) => ({
    family,
    rule,
    sessions: (0,drift_cell/* sessionsOf */.Hj)(table, rows),
    rows,
    values: kept,
    strata: family === 'argument' ? strataOfCalls(rows, kept, strataFor) : strataFor(rows, kept),
    sign: 1,
    conditions: (0,drift_cell/* contextSize */.dQ)(rule)
});
/** What the situation decides of a call is no choice, and follows the mix of situations: among these nothing is left. */
const strataOfCalls = (rows, kept, strataFor) => strataFor(rows, kept, 2);
/** What a call is made with is chosen with it: there are no other events in which it could have been so. */
const isAboutArguments = (rule) => rule.kind === 'precondition' && Object.keys(rule.requires).every(abstraction_given/* isArgument */.y);
/**
 * "A only when X" is broken by A where X does not hold. How often A is among the events without X does not depend on
 * how frequent X is in the logs; the share of X among the events of A would.
 */
function opportunityCell(rule, table, strataFor) {
    const rows = complement(rowsHolding(rule.requires, table), table.rows);
    const values = whereAction(table, rows, (0,counting/* actionIndex */.rT)(table, rule.action));
    return {
        family: familyFor(rule),
        rule,
        sessions: (0,drift_cell/* sessionsOf */.Hj)(table, rows),
        rows,
        values,
        strata: strataFor(rows, values),
        sign: -1,
        conditions: Object.keys(rule.requires).length
    };
}
function occurrencesOf(action, { table, baselineRows }) {
    const rows = (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, action));
    const before = rows.filter((row) => row < baselineRows).length;
    return [before, rows.length - before];
}
function rowsHolding(antecedent, table) {
    const rule = { kind: 'prohibition', antecedent, never: '' };
    return (0,registry/* kindOf */.I)(rule).situations(rule, table).rows;
}
function complement(rows, size) {
    const others = new Uint32Array(size - rows.length);
    let at = 0;
    let next = 0;
    for (let row = 0; row < size; row++) {
        if (rows[next] === row)
            next++;
        else
            others[at++] = row;
    }
    return others;
}
function whereAction(table, rows, action) {
    const values = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        values[i] = table.action[rows[i]] === action ? 1 : 0;
    return values;
}
/** Whether enough situations and sessions hold it, and both answers occur: else there is nothing to test. */
function exercised({ sessions, values }, minSessions) {
    if (sessions.length < family_FEWEST)
        return false;
    return values.includes(0) && values.includes(1) && distinctOf(sessions) >= 2 * minSessions;
}
const family_counted = new WeakMap();
/** How many sessions, of a list that names each in one go; all cells of one context share theirs. */
function distinctOf(sessions) {
    const known = family_counted.get(sessions);
    if (known !== undefined)
        return known;
    let distinct = 0;
    let last = -1;
    for (let i = 0; i < sessions.length; i++) {
        if (sessions[i] === last)
            continue;
        distinct++;
        last = sessions[i];
    }
    family_counted.set(sessions, distinct);
    return distinct;
}

// EXTERNAL MODULE: ./lib/drift/vitals.js
var drift_vitals = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/drift/without.js




/** The pool without the marked rows; its sessions, and so its design, stay as they are. */
function withoutRows(pool, skip) {
    const rows = new Uint32Array(pool.table.rows);
    let size = 0;
    let before = 0;
    for (let row = 0; row < rows.length; row++) {
        if (skip[row] === 1)
            continue;
        rows[size++] = row;
        if (row < pool.baselineRows)
            before++;
    }
    return { ...pool, table: ofRows(pool.table, rows.subarray(0, size)), baselineRows: before };
}
/** The table with these rows only, ascending. */
function ofRows(table, rows) {
    const of = (column) => {
        const own = column.slice(0, rows.length);
        for (let i = 0; i < rows.length; i++)
            own[i] = column[rows[i]];
        return own;
    };
    const lists = (start, ...columns) => {
        const starts = new Uint32Array(rows.length + 1);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            starts[i + 1] = starts[i] + start[row + 1] - start[row];
        }
        const taken = columns.map((column) => {
            const own = new Uint32Array(starts[rows.length]);
            for (let i = 0; i < rows.length; i++) {
                const row = rows[i];
                own.set(column.subarray(start[row], start[row + 1]), starts[i]);
            }
            return own;
        });
        return [starts, ...taken];
    };
    const session = of(table.session);
    const sessionStart = new Uint32Array(table.sessions + 1);
    for (const own of session)
        sessionStart[own + 1] = sessionStart[own + 1] + 1;
    for (let s = 0; s < table.sessions; s++)
        sessionStart[s + 1] = sessionStart[s + 1] + sessionStart[s];
    const [itemStart, itemIds] = lists(table.itemStart, table.itemIds);
    const [objectStart, objectKey, objectNumber] = lists(table.objectStart, table.objectKey, table.objectNumber);
    return {
        ...table,
        rows: rows.length,
        action: of(table.action),
        outcome: of(table.outcome),
        agent: of(table.agent),
        session,
        sessionStart,
        itemStart: itemStart,
        itemIds: itemIds,
        objectStart: objectStart,
        objectKey: objectKey,
        objectNumber: objectNumber,
        repeated: of(table.repeated),
        latencyMs: table.latencyMs && of(table.latencyMs),
        tokens: table.tokens && of(table.tokens),
        origin: undefined
    };
}
/** What is seen of each change in a pool of which rows were left out; shares only with the associations. */
function seenIn(left, changed, design, options) {
    const rules = changed.flatMap(({ cell }) => (cell.rule === undefined ? [] : [cell.rule]));
    // Each is wanted, whatever its kind: what people require is tested always.
    const wanted = rules.map((rule) => ({ ...rule, status: 'required' }));
    const { cells, strataFor } = familyOf(left, design, wanted, options);
    const vitals = (0,drift_vitals/* vitalCells */.SL)(left, strataFor).map(({ cell }) => cell);
    const nameOf = ({ rule, subject }) => rule === undefined ? JSON.stringify([subject?.type, subject?.name]) : (0,identity.canonicalRule)(rule);
    const byName = new Map([...cells, ...vitals].map((cell) => [nameOf(cell), cell]));
    return ({ cell }) => {
        const own = byName.get(nameOf(cell));
        return own && statisticOf(own, design);
    };
}
/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
function vitalsWithout(pool, design, options) {
    const made = new WeakMap();
    const without = (skip) => {
        const left = withoutRows(pool, skip);
        const { strataFor } = familyOf(left, design, [], { ...options, kinds: [] });
        return (name) => {
            const [own] = (0,drift_vitals/* vitalCells */.SL)(left, strataFor, name);
            return own && statisticOf(own.cell, design);
        };
    };
    return ({ cell: { subject } }, skip) => {
        if (subject?.type !== 'vital')
            return undefined;
        const statistic = made.get(skip) ?? without(skip);
        made.set(skip, statistic);
        return statistic(subject.name);
    };
}

;// CONCATENATED MODULE: ./lib/drift/gone.js






/**
 * Actions of the baseline that the current logs do not hold at all. Whatever is said of such an action changed with it,
 * and so did each change that is gone once its events are left out of the baseline: what came next, how long a session is.
 * Those that people require are no part of it.
 */
function goneAsCauses(changed, pool, design, options) {
    const gone = changed.filter(({ cell }) => isNeverDone(cell, pool));
    if (gone.length === 0)
        return [];
    const left = derivedAnew(withoutRows(pool, rowsNeverDone(pool)));
    // With the associations come the shares, with the preconditions the arguments of calls.
    const rest = seenIn(left, changed, design, { ...options, kinds: ['association', 'precondition'] });
    const names = gone.map(({ cell }) => cell.subject?.name);
    const causeOf = (change) => {
        const said = gone.find(({ cell }) => speaksOf(change.cell.rule, cell.subject?.name));
        if (said !== undefined || names.includes(change.cell.subject?.name))
            return said;
        const [{ one, shared }] = gone
            .map((one) => ({ one, shared: Math.abs(common(change, one)) }))
            .sort((a, b) => b.shared - a.shared);
        const z = Math.abs(rest(change)?.z ?? 0);
        if (isLeftByChance(z) && z < KEPT_BY_OTHERS * Math.abs(change.statistic.z))
            return one;
        return shared >= RELATED_ACROSS && isLeftByChance(beside(change, one)) ? one : undefined;
    };
    const causes = new Map(changed.map((change) => [change, causeOf(change)]));
    return gone.map((leader) => ({ leader, explains: (change) => causes.get(change) === leader }));
}
/** Whether the cell is the share of an action that the baseline alone has. */
const isNeverDone = ({ family, rows, values }, pool) => family === 'share' &&
    rows !== undefined &&
    rows.some((row, i) => values[i] === 1 && row < pool.baselineRows) &&
    !rows.some((row, i) => values[i] === 1 && row >= pool.baselineRows);
/** The events of actions that the baseline alone has, whether or not that is beyond chance. */
function rowsNeverDone({ table: { actions, action, rows }, baselineRows }) {
    const isDone = new Uint8Array(actions.length);
    for (let row = baselineRows; row < rows; row++)
        isDone[action[row]] = 1;
    return Uint8Array.from(action, (own) => 1 - isDone[own]);
}
/** Whether a policy is about an action, or about what comes after it. */
function speaksOf(rule, action) {
    if (rule === undefined || action === undefined)
        return false;
    const conditions = (0,policy/* conditionsOf */.y)(rule);
    return (actionsIn(rule).includes(action) ||
        abstraction_vocabulary/* derivedKeys */.YI.some((key) => Object.hasOwn(conditions, key) && conditions[key] === action));
}
/** The pool with what its context says of the order of events told of the events it holds. */
function derivedAnew(pool) {
    const { table } = pool;
    const { objectKeys, objectStart, objectKey, objectNumber } = table;
    const derived = abstraction_vocabulary/* derivedKeys */.YI.filter((key) => table.items.some((item) => item.key === key));
    const milestones = table.items.flatMap(({ key, value }) => key === 'happened_before' ? [String(value)] : []);
    const anew = (0,apply/* apply */.B)(table, { ...abstraction_vocabulary/* rawVocabulary */.TZ, derived, milestones });
    return { ...pool, table: { ...anew, objectKeys, objectStart, objectKey, objectNumber } };
}

// EXTERNAL MODULE: ./lib/policies/mine.js + 41 modules
var mine = __webpack_require__(1490);
// EXTERNAL MODULE: ./lib/statistics/cluster.js
var cluster = __webpack_require__(2825);
// EXTERNAL MODULE: ./lib/statistics/intervals.js
var intervals = __webpack_require__(7933);
;// CONCATENATED MODULE: ./lib/drift/sides.js



function countSides(rule, pool) {
    return sidesOf((0,registry/* kindOf */.I)(rule).situations(rule, pool.table), pool);
}
function sidesOf(situations, pool) {
    const evidence = evidenceBySide(situations, pool);
    return { situations, evidence, baseline: sideFrom(evidence[0]), current: sideFrom(evidence[1]) };
}
function evidenceBySide({ rows, kept }, { table, baselineRows }) {
    const empty = () => ({ events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 });
    const sums = [empty(), empty()];
    for (let from = 0; from < rows.length;) {
        const session = table.session[rows[from]];
        let n = 0;
        let y = 0;
        let to = from;
        for (; to < rows.length && table.session[rows[to]] === session; to++) {
            n++;
            y += kept[to];
        }
        const side = sums[rows[from] < baselineRows ? 0 : 1];
        side.events += n;
        side.kept += y;
        side.sessions++;
        side.s_nn += n * n;
        side.s_ny += n * y;
        side.s_yy += y * y;
        from = to;
    }
    return [sums[0], sums[1]];
}
function sideFrom(evidence) {
    const { events, kept, sessions } = evidence;
    if (events === 0)
        return { events, kept, sessions, confidence: null, interval: null };
    const effective = (0,cluster/* effectiveCounts */.WN)(evidence);
    const [low, high] = (0,intervals/* wilson */.rF)(effective.kept, effective.events);
    return { events, kept, sessions, confidence: kept / events, interval: [low, high] };
}
/** Interval of the change between two sides; null where one of them never met the situation. */
function changeInterval(baseline, current) {
    if (baseline.confidence === null || current.confidence === null)
        return null;
    const [low, high] = (0,intervals/* newcombe */.pv)({ share: baseline.confidence, interval: baseline.interval }, { share: current.confidence, interval: current.interval });
    return [low, high];
}

;// CONCATENATED MODULE: ./lib/drift/ledger.js



const ruleKey = (rule) => (rule === undefined ? '' : (0,identity.canonicalRule)(rule));
/** The policies of both sides, each once. */
function distinct(policies) {
    const byRule = new Map();
    for (const policy of policies) {
        const key = (0,identity.canonicalRule)(policy);
        // What people wrote stands in the baseline, which comes first.
        if (!byRule.has(key))
            byRule.set(key, policy);
    }
    return [...byRule.values()];
}
function ledgerOf(pool, baseline, current, table) {
    const index = (policies) => new Map(policies.map((policy) => [(0,identity.canonicalRule)(policy), policy]));
    const before = index(baseline.set.policies);
    const after = index(current.set.policies);
    const counted = new Map();
    return {
        pool,
        baseline: before,
        current: after,
        sides: (rule) => {
            const key = (0,identity.canonicalRule)(rule);
            const known = counted.get(key) ?? countSides(rule, pool);
            counted.set(key, known);
            return known;
        },
        policy: (rule) => {
            const key = (0,identity.canonicalRule)(rule);
            return before.get(key) ?? after.get(key) ?? (0,mine/* countedPolicy */.H6)(plain(rule), table);
        }
    };
}
/** The rule alone, whatever else the object it came in carries. */
const plain = (rule) => JSON.parse((0,identity.canonicalRule)(rule));

// EXTERNAL MODULE: ./lib/statistics/hypergeometric.js
var hypergeometric = __webpack_require__(6224);
;// CONCATENATED MODULE: ./lib/drift/verdict.js





/** A policy already in the baseline leaves it only well below the confidence that it needed to enter. */
const HYSTERESIS = 0.05;
/** Cohen's h from which on a change of a rare thing counts, however small in percentage points. */
const SMALL_EFFECT = 0.2;
/** Where that counts in place of `min-effect`. */
const RARE = 0.1;
/** Chance with which a change as large as "detectable" is seen. */
const POWER = 0.8;
/**
 * Whether a change is worth a finding: large in points, or large for something that rare (or that certain); or has at
 * least the given part of that.
 */
function matters(before, delta, minEffect, part = 1) {
    const after = Math.min(1, Math.max(0, before + delta));
    if (Math.abs(delta) >= part * minEffect)
        return true;
    return isRare(before) && isRare(after) && Math.abs((0,intervals/* cohensH */.RK)(before, after)) >= part * SMALL_EFFECT;
}
/** So near to never, or to always, that points say little about a change. */
const isRare = (share) => Math.min(share, 1 - share) <= RARE;
/** The class of a significant change of a policy. */
function classify(sides, inBaseline, inCurrent, direction, { minConfidence }) {
    const leave = minConfidence - HYSTERESIS;
    if (inBaseline !== undefined) {
        if (inBaseline.status === 'required' && direction === 'weaker')
            return 'broken';
        return direction === 'weaker' && upperBound(sides) < leave ? 'vanished' : 'shifted';
    }
    if (inCurrent === undefined || direction === 'weaker')
        return 'shifted';
    return (sides.baseline.confidence ?? 0) < leave ? 'new' : 'shifted';
}
function upperBound({ evidence: [, current] }) {
    const { events, kept } = (0,cluster/* effectiveCounts */.WN)(current);
    return (0,intervals/* wilson */.rF)(kept, events, 0.98)[1];
}
function testResult(delta, interval, z, adjusted) {
    return {
        delta,
        interval: interval === null ? null : [interval[0], interval[1]],
        p_value: Math.min(1, 2 * Math.exp((0,normal/* normalLogSurvival */.yZ)(Math.abs(z)))),
        adjusted_p_value: adjusted
    };
}
/**
 * Smallest change that would have shown in four of five runs, in points of what is reported: the plain share. A plain
 * change that the test does not find among like situations is at best a note, so that both must be able to see it.
 */
function detectableBy({ cell, statistic, criticalZ }, design, sides) {
    const { matched, scheme } = design;
    // Where the test looks at other situations than the policy speaks of, its own points are not the policy's.
    const elsewhere = cell.sign < 0 && sides !== undefined;
    const own = elsewhere ? 0 : statistic.deviation;
    // Sides that did the same cases met the same mix: the test's share is the plain one, only surer.
    const plain = sides === undefined || (matched && !elsewhere) ? 0 : plainDeviation(sides);
    const seen = (criticalZ + (0,normal/* normalQuantile */.Zl)(POWER)) * Math.max(own, plain);
    // Of n differences within cases that all go one way, z is √n at most: where hardly a case differs, that is the bound.
    const signs = scheme === 'paired' && statistic.unitScores === undefined;
    const few = signs ? criticalZ ** 2 / Math.max(1, casesWith(cell, design).size) : 0;
    return Math.min(1, Math.max(seen, few));
}
/**
 * The same where there is no difference at all that could be dealt out anew: so many must lie on one side before chance
 * would put them all there less often than `alpha`.
 */
function detectableFromNone(alpha, { baseline, current }, { scheme }) {
    const onCurrent = scheme === 'paired' ? 0.5 : current.sessions / (baseline.sessions + current.sessions);
    return Math.min(1, Math.ceil(Math.log(alpha / 2) / Math.log(onCurrent)) / Math.max(1, current.events));
}
/** A promise that was kept every time on both sides has nothing to test, and nothing changed. */
const keptAlways = ({ baseline, current }) => baseline.events > 0 && current.events > 0 && baseline.confidence === 1 && current.confidence === 1;
/**
 * Whether there is no difference that could be dealt out anew: a promise kept every time on both sides, or as often on
 * both, in each of the same cases. The plainest "nothing changed".
 */
const verdict_isSame = (sides, { scheme, matched }) => {
    const { baseline, current } = sides;
    if (baseline.events === 0 || current.events === 0)
        return false;
    if (keptAlways(sides))
        return true;
    return (scheme === 'paired' && matched && baseline.events === current.events && baseline.kept === current.kept);
};
/** Standard deviation of the change of the plain share when nothing changed; infinite where a side has no situation. */
function plainDeviation({ evidence: [b, c] }) {
    if (b.events === 0 || c.events === 0)
        return Number.POSITIVE_INFINITY;
    const pooled = (b.kept + c.kept) / (b.events + c.events);
    return Math.sqrt((0,cluster/* clusterVariance */.kK)(b, pooled) + (0,cluster/* clusterVariance */.kK)(c, pooled));
}
/** Sessions a side to see a change of `minEffect`: the certainty of a mean grows with their number. */
function sessionsFor(detectable, minEffect, sessions) {
    return Math.ceil(sessions * (detectable / minEffect) ** 2);
}
/** The situation hardly occurs any more: far less than expected, in far fewer sessions than chance would leave. */
function hardlyExercised(baseline, current, sessions) {
    if (baseline.events === 0 || sessions[0] === 0 || sessions[1] === 0)
        return false;
    const expected = (baseline.sessions / sessions[0]) * sessions[1];
    if (current.sessions * 4 >= expected)
        return false;
    const lower = (0,hypergeometric/* logLowerTail */.qy)({
        y: current.sessions,
        n: sessions[1],
        Y: baseline.sessions + current.sessions,
        N: sessions[0] + sessions[1]
    });
    return lower < Math.log(0.01);
}
/** Half the width of change that "unchanged" may hide. */
const EQUIVALENCE = 0.1;

;// CONCATENATED MODULE: ./lib/drift/worth.js

/** Ranks go from 0 to 1: a shift by less than this is a small effect by Cliff's delta (Romano et al. 2006). */
const SMALL_RANK_SHIFT = 0.07;
/** Part of what counts as a change that the plain shares must show of it, the mix of situations being what it is. */
const SHOWN = 0.25;
/** Whether a significant change is large enough, and one of behaviour rather than of the mix. */
const worthFinding = (significant, sides, known, direction, options) => isLarge(significant, sides, known, direction, options) &&
    isShown(significant, sides, known, direction, options);
/** Whether it is large among like situations. */
function isLarge({ cell, statistic }, sides, known, direction, { minEffect }) {
    if (cell.family === 'vital' && cell.values instanceof Float64Array)
        return Math.abs(statistic.delta) >= SMALL_RANK_SHIFT;
    return (isBroken(known, direction) ||
        matters(statistic.before, statistic.delta, minEffect) ||
        inOtherSessions(cell, statistic, minEffect) ||
        brokenMoreOften(cell, sides, direction, minEffect));
}
/** Shares of a little more or less shift with whatever else changes; from this factor on it is a change of its own. */
const OTHER = 1.5;
const isOther = (before, now) => Math.max(before, now) >= OTHER * Math.max(0, Math.min(before, now));
/**
 * One note in twenty events is next to nothing; that every third session left a note, and now only every sixth, is a
 * change. Other tasks lead to more or fewer such sessions too: as large as that it must be among like situations as well.
 */
function inOtherSessions({ sessions, values, whole }, { before: share, delta }, minEffect) {
    if (whole === undefined)
        return false;
    const having = [new Set(), new Set()];
    for (let i = 0; i < values.length; i++) {
        if (values[i] !== 1)
            continue;
        const session = sessions[i];
        having[session < whole.firstNow ? 0 : 1].add(session);
    }
    const [before, now] = having.map(({ size }, side) => size / Math.max(1, whole.sessions[side]));
    const change = now - before;
    const alike = share > 0 ? (before * delta) / share : change;
    return (change * alike > 0 &&
        [change, alike].every((size) => matters(before, size, minEffect) && isOther(before, before + size)));
}
/**
 * Among all events of production a dozen deletions are next to nothing; that a dozen of fifty deletions happen in
 * production, where none did, is a change.
 */
function brokenMoreOften({ occurrences }, sides, direction, minEffect) {
    if (occurrences === undefined || sides === undefined || direction !== 'weaker')
        return false;
    const [before, now] = [sides.baseline, sides.current].map(({ events, kept }, side) => (events - kept) / occurrences[side]);
    // Where the action never happened there is no share of it.
    return (Number.isFinite(before) &&
        Number.isFinite(now) &&
        now > before &&
        matters(before, now - before, minEffect));
}
/**
 * Whether the plain shares show it. Where they moved the other way or not at all, the mix did it; and where they hardly
 * moved, the situations in which it shows are the finding, not a share that stands still.
 */
function isShown({ cell, statistic }, sides, known, direction, { minEffect }) {
    if (sides === undefined)
        return true;
    const { confidence: before } = sides.baseline;
    const { confidence: after } = sides.current;
    if (before === null || after === null)
        return isBroken(known, direction) || cell.sign < 0;
    if (isAgainst(cell, statistic, after - before))
        return false;
    return (isBroken(known, direction) ||
        matters(before, after - before, minEffect, SHOWN) ||
        inOtherSessions(cell, statistic, minEffect) ||
        brokenMoreOften(cell, sides, direction, minEffect));
}
const isAgainst = (cell, { delta }, plain) => plain * delta * cell.sign <= 0;
/** Whether a policy's plain share moved the other way, or not at all: it is no cause of anything then. */
function isOfMix({ cell, statistic }, sides) {
    if (cell.rule === undefined || cell.sign < 0 || sides === undefined)
        return false;
    const [before, after] = [sides.baseline.confidence, sides.current.confidence];
    return before === null || after === null || isAgainst(cell, statistic, after - before);
}
const isBroken = (known, direction) => known?.status === 'required' && direction === 'weaker';

;// CONCATENATED MODULE: ./lib/drift/found.js





const isVital = ({ cell }) => cell.subject?.type === 'vital';
function subjectSides({ cell }, pool) {
    return sidesOf({ rows: cell.rows, kept: cell.values }, pool);
}
/** How often the thing was so on either side, whatever the situation; undefined for what is no count of events. */
const plainSides = (cell, pool) => cell.rows !== undefined && cell.values instanceof Uint8Array ? subjectSides({ cell }, pool) : undefined;
const significantCells = (ledger, tests, options) => tests.cells.flatMap((tested) => {
    const found = tested.adjusted > options.alpha ? undefined : foundOf(tested, ledger, options);
    return found === undefined ? [] : [found];
});
/** What was tested as something to tell, however sure it is; undefined where it is too small, or the mix's doing. */
function foundOf(tested, ledger, options) {
    const { cell, statistic } = tested;
    const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker';
    const key = ruleKey(cell.rule);
    const known = ledger.baseline.get(key) ?? ledger.current.get(key);
    const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule);
    if (!isLarge(tested, sides, known, direction, options) || isOfMix(tested, sides))
        return undefined;
    return {
        cell,
        statistic,
        tested,
        direction,
        sides,
        shown: isShown(tested, sides ?? plainSides(cell, ledger.pool), known, direction, options),
        seldom: cell.family === 'share' && !matters(statistic.before, statistic.delta, options.minEffect),
        tracked: known !== undefined,
        required: ledger.baseline.get(key)?.status === 'required' && direction === 'weaker',
        familiarity: ledger.baseline.has(key) ? 0 : known !== undefined || cell.rule === undefined ? 1 : 2
    };
}
/** What of a group the plain shares show: the first of these speaks for it. Undefined where they show none of it. */
function shownOf({ leader, variants }) {
    const [first, ...others] = [leader, ...variants].filter(({ shown }) => shown);
    return first && { leader: first, variants: others };
}
/**
 * What is seldom done says by its share that it is done in other sessions, and not where: a change that speaks of it in
 * its situation tells that, and the share goes with it.
 */
function seldomWithOthers(groups) {
    const [seldom, telling] = [true, false].map((own) => groups.filter(({ leader }) => leader.seldom === own));
    const placeOf = ({ leader }) => telling.find((group) => [group.leader, ...group.variants].some(({ cell }) => speaksOf(cell.rule, leader.cell.subject?.name)));
    const placed = seldom.map((group) => ({ group, place: placeOf(group) }));
    return [
        ...telling.map((own) => ({
            ...own,
            variants: [
                ...own.variants,
                ...placed.flatMap(({ group, place }) => (place === own ? [group.leader, ...group.variants] : []))
            ]
        })),
        ...placed.flatMap(({ group, place }) => (place === undefined ? [group] : []))
    ];
}

;// CONCATENATED MODULE: ./lib/drift/rows.js

const MOST_ROWS = 20;
/** Rows of the current table that show a change, typical first: those that end as most others of them do. */
function showingRows(cell, direction, pool) {
    if (cell.rule !== undefined) {
        const { rows, kept } = (0,registry/* kindOf */.I)(cell.rule).situations(cell.rule, pool.table);
        return typicalRows(rows, kept, direction === 'weaker' ? 0 : 1, pool);
    }
    if (cell.rows === undefined || cell.values instanceof Float64Array)
        return [];
    // Calls without an argument show that it is left out; all other events show nothing of an action that is chosen less.
    if (direction === 'weaker' && cell.subject?.type !== 'context')
        return [];
    return typicalRows(cell.rows, cell.values, direction === 'weaker' ? 0 : 1, pool);
}
/**
 * Rows of the current side on which the promise was kept (1) or broken (0), numbered as in the current table. Typical
 * is what happens there more often than the baseline leads one to expect; what always happened there explains nothing.
 */
function typicalRows(rows, kept, wanted, pool) {
    const { table, baselineRows } = pool;
    const matching = Array.from(rows).filter((row, i) => row >= baselineRows && kept[i] === wanted);
    const endings = new Map();
    const endingOf = (row) => `${table.action[row]} ${table.outcome[row]}`;
    const current = rows.reduce((sum, row) => sum + Number(row >= baselineRows), 0);
    const perOldRow = current / Math.max(1, rows.length - current);
    rows.forEach((row, i) => {
        if (kept[i] !== wanted)
            return;
        const ending = endingOf(row);
        endings.set(ending, (endings.get(ending) ?? 0) + (row >= baselineRows ? 1 : -perOldRow));
    });
    const seen = new Set();
    const repeats = new Map();
    for (const row of matching) {
        const session = table.session[row];
        repeats.set(row, seen.has(session) ? 1 : 0);
        seen.add(session);
    }
    // One row a session comes before second rows of any, so that the examples show more than one conversation.
    return matching
        .sort((a, b) => repeats.get(a) - repeats.get(b) ||
        endings.get(endingOf(b)) - endings.get(endingOf(a)) ||
        a - b)
        .slice(0, MOST_ROWS)
        .map((row) => row - baselineRows);
}

;// CONCATENATED MODULE: ./lib/drift/changes.js







/** What is told of a group of changes with one cause: what the leader says, and what changed with it. */
function changeOf(leader, variants, ledger, { vitals }, options) {
    const { cell, statistic, tested, direction } = leader;
    const z = statistic.z * cell.sign;
    const rules = variants.flatMap((variant) => (variant.cell.rule === undefined ? [] : [variant]));
    const common = {
        direction,
        variants: rules.map((variant) => ledger.policy(variant.cell.rule)),
        ...subjectsAmong(leader, variants, ledger.pool),
        ...(leader.situated === true ? { situated: true } : {}),
        rows: showingRows(cell, direction, ledger.pool),
        strength: tested.strength
    };
    if (cell.rule !== undefined) {
        const sides = ledger.sides(cell.rule);
        const key = (0,identity.canonicalRule)(cell.rule);
        const change = classify(sides, ledger.baseline.get(key), ledger.current.get(key), direction, options);
        return {
            ...common,
            change,
            policy: ledger.policy(cell.rule),
            ...resultOf(sides, z, tested.adjusted)
        };
    }
    const vital = vitals.find((one) => one.cell === cell);
    const sides = vital === undefined ? subjectSides(leader, ledger.pool) : (0,drift_vitals/* vitalSides */.ju)(vital, ledger.pool);
    const isKey = cell.subject?.type === 'context';
    const fresh = (cell.family === 'share' || isKey) && sides.baseline.kept === 0;
    return {
        ...common,
        change: fresh ? 'new' : 'shifted',
        subject: fresh && !isKey
            ? {
                type: 'action',
                name: cell.subject?.name ?? '',
                description: `\`${cell.subject?.name}\` was never seen in the baseline`
            }
            : cell.subject,
        ...resultOf(sides, z, tested.adjusted)
    };
}
const Z_95 = (0,normal/* normalQuantile */.Zl)(0.975);
/**
 * Where like is compared with like a change is surer than its plain shares, and an interval of these that holds "no
 * change" beside it would contradict the verdict: the limits then come from the test (Miettinen 1976).
 */
function testBased(delta, z, plain) {
    if (Math.sign(delta) !== Math.sign(z) || Math.abs(z) <= Z_95)
        return plain;
    const [near, far] = [delta * (1 - Z_95 / Math.abs(z)), delta * (1 + Z_95 / Math.abs(z))];
    return delta > 0 ? [near, Math.min(1, far)] : [Math.max(-1, far), near];
}
/** Vital signs and shares among the variants, with their values. Of shares only where no policy says it more plainly. */
function subjectsAmong(leader, variants, pool) {
    const shown = variants.filter((one) => isVital(one) ||
        one.cell.subject?.type === 'context' ||
        (isVital(leader) && one.cell.subject !== undefined));
    if (shown.length === 0)
        return {};
    return {
        variantSubjects: shown.flatMap((one) => {
            const { subject } = one.cell;
            if (subject === undefined)
                return [];
            if (isVital(one))
                return [subject];
            const { baseline, current } = subjectSides(one, pool);
            return [{ ...subject, values: [baseline.confidence, current.confidence], unit: 'share' }];
        })
    };
}
function resultOf(sides, z, adjusted) {
    const { baseline, current } = sides;
    const delta = sides.delta ?? (current.confidence ?? 0) - (baseline.confidence ?? 0);
    const plain = changeInterval(baseline, current);
    const interval = plain !== null && plain[0] <= 0 && plain[1] >= 0 ? testBased(delta, z, plain) : plain;
    return { baseline, current, test: testResult(delta, interval, z, adjusted) };
}
/** The change with others as its variants, by the rules and the subjects of these. */
function withFolded(change, others) {
    if (others.length === 0)
        return change;
    const subjects = [change, ...others].flatMap(({ variantSubjects = [] }) => variantSubjects);
    return {
        ...change,
        variants: [
            ...change.variants,
            ...others.flatMap(({ policy, variants }) => (policy === undefined ? variants : [policy, ...variants]))
        ],
        ...(subjects.length === 0 ? {} : { variantSubjects: subjects })
    };
}
/** What held so often before was relied on. */
const NEARLY_ALWAYS = 0.98;
/**
 * Broken requirements first, then what is no rule any more, what got weaker (what held nearly always before habits), what
 * is new; the surest first. Numbers of sessions that explain nothing else come last: they do not say what changed.
 */
function byWeakness(a, b) {
    const rank = ({ change, direction, policy, subject, baseline, variants }) => change === 'broken'
        ? 0
        : change === 'vanished'
            ? 1
            : subject?.type === 'vital' && variants.length === 0
                ? 6
                : direction === 'weaker'
                    ? policy !== undefined &&
                        policy.kind !== 'association' &&
                        (baseline.confidence ?? 0) >= NEARLY_ALWAYS
                        ? 2
                        : 3
                    : change === 'new'
                        ? 4
                        : 5;
    return rank(a) - rank(b) || (a.test.p_value ?? 0) - (b.test.p_value ?? 0);
}

;// CONCATENATED MODULE: ./lib/drift/conditions.js

/** What the sessions of both sides ran under: the likely cause of a drift, never a finding. */
function compareConditions(baseline, current) {
    const names = [...new Set([...baseline.conditions.keys(), ...current.conditions.keys()])].sort(events_table/* compareText */.n6);
    return names.map((name) => conditionOf(name, valuesOf(baseline, name), valuesOf(current, name)));
}
function conditionOf(name, before, after) {
    const known = before.length > 0 && after.length > 0;
    const changed = known && distance(before, after) >= CHANGED;
    return {
        name,
        baseline: [...before],
        current: [...after],
        changed,
        description: describe(name, before, after, changed)
    };
}
/** More values than these are no release: nobody would read them. */
const conditions_MOST_VALUES = 20;
/**
 * Context keys of whole sessions whose values tell the two logs apart: nothing is compared within them, for what changed
 * with them changed there, and so they may be the cause.
 */
function conditionsInContext(columns, pool) {
    return columns
        .filter(({ ofSide, size }) => ofSide && size - 1 <= conditions_MOST_VALUES)
        .flatMap((column) => {
        const sides = sessionValues(column, pool);
        if (sides === undefined || sides.some((values) => values.length === 0))
            return [];
        return [conditionOf(column.key, sides[0], sides[1])];
    });
}
/** On either side how many sessions have each value; undefined where a session has several. */
function sessionValues({ key, codes }, { table, baselineSessions }) {
    const values = table.items.filter((item) => item.key === key).map(({ value }) => String(value));
    const counts = [new Map(), new Map()];
    for (let session = 0; session < table.sessions; session++) {
        const from = table.sessionStart[session];
        const to = table.sessionStart[session + 1];
        for (let row = from + 1; row < to; row++)
            if (codes[row] !== codes[from])
                return undefined;
        const code = from < to ? codes[from] : 0;
        if (code === 0)
            continue;
        const own = counts[session < baselineSessions ? 0 : 1];
        const value = values[code - 1];
        own.set(value, (own.get(value) ?? 0) + 1);
    }
    return [ranked(counts[0]), ranked(counts[1])];
}
/** Share of sessions that would have to run under another value to make both sides alike. */
const CHANGED = 0.1;
function valuesOf(table, name) {
    const counts = new Map();
    for (const value of table.conditions.get(name) ?? [])
        if (value !== undefined)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    return ranked(counts);
}
const ranked = (counts) => [...counts]
    .map(([value, sessions]) => ({ value, sessions }))
    .sort((a, b) => b.sessions - a.sessions || (0,events_table/* compareText */.n6)(a.value, b.value));
function distance(before, after) {
    const total = (values) => values.reduce((sum, { sessions }) => sum + sessions, 0);
    const share = (values, value) => (values.find((entry) => entry.value === value)?.sessions ?? 0) / Math.max(1, total(values));
    const values = new Set([...before, ...after].map(({ value }) => value));
    let sum = 0;
    for (const value of values)
        sum += Math.abs(share(before, value) - share(after, value));
    return sum / 2;
}
function describe(name, before, after, changed) {
    if (!changed)
        return `the ${name} is the same on both sides`;
    const main = (values) => values[0]?.value ?? '';
    if (before.length === 1 && after.length === 1)
        return `the ${name} changed from ${main(before)} to ${main(after)} in all sessions`;
    if (main(before) === main(after))
        return `the mix of ${name} changed`;
    return `the ${name} changed, mostly from ${main(before)} to ${main(after)}`;
}

// EXTERNAL MODULE: ./lib/statistics/beta.js
var beta = __webpack_require__(1305);
;// CONCATENATED MODULE: ./lib/drift/counts-grouping.js
/** Share of the events of the smaller of two changes that must be events of the other. */
const MOSTLY = 0.5;
/**
 * One cause, one finding, without sessions to compare: changes that the same current events show are variants of the
 * surest of them. What people require or forbid stays a finding of its own.
 */
function groupedByEvents(changes, situationsOf) {
    const shown = changes.map((change) => shownBy(change, situationsOf(change)));
    const order = [...shown].sort((a, b) => (b.change.strength ?? 0) - (a.change.strength ?? 0));
    const leaders = [];
    for (const own of order) {
        const leader = own.change.change === 'broken' ? undefined : leaders.find((other) => sameEvents(other.shown, own));
        if (leader === undefined)
            leaders.push({ shown: own, variants: [] });
        else
            leader.variants.push(own.change);
    }
    return leaders.map(({ shown: { change }, variants }) => ({
        ...change,
        variants: [
            ...change.variants,
            ...variants.flatMap(({ policy, variants: further }) => policy === undefined ? further : [policy, ...further])
        ]
    }));
}
function shownBy(change, situations) {
    const rows = new Set();
    const wanted = change.direction === 'weaker' ? 0 : 1;
    situations?.rows.forEach((row, i) => {
        if (situations.kept[i] === wanted)
            rows.add(row);
    });
    return { change, rows, excess: Math.abs(change.test.delta) * change.current.events };
}
function sameEvents(leader, other) {
    if (leader.change.change === 'broken' || aboutEnding(leader.change) !== aboutEnding(other.change))
        return false;
    let common = 0;
    for (const row of other.rows)
        if (leader.rows.has(row))
            common++;
    const least = Math.min(leader.rows.size, other.rows.size);
    // What both would show anyway says nothing: the common events must account for the changes.
    return least > 0 && common >= MOSTLY * least && common >= MOSTLY * Math.max(leader.excess, other.excess);
}
const aboutEnding = ({ policy }) => policy?.kind === 'outcome';

// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
;// CONCATENATED MODULE: ./lib/statistics/multiplicity.js
/** Holm's (1979) adjusted p-values, in the order given: family-wise error whatever the dependence. */
function holm(pValues) {
    const order = ascending(pValues);
    const adjusted = new Array(pValues.length);
    let running = 0;
    for (const [rank, index] of order.entries()) {
        running = Math.max(running, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = running;
    }
    return adjusted;
}
/** Benjamini and Hochberg's (1995) adjusted p-values, in the order given: false discovery rate. */
function benjaminiHochberg(pValues) {
    const order = ascending(pValues);
    const adjusted = new Array(pValues.length);
    let running = 1;
    for (let rank = order.length - 1; rank >= 0; rank--) {
        const index = order[rank];
        running = Math.min(running, (pValues[index] * pValues.length) / (rank + 1));
        adjusted[index] = running;
    }
    return adjusted;
}
function ascending(pValues) {
    return pValues
        .map((_, index) => index)
        .sort((a, b) => pValues[a] - pValues[b] || a - b);
}

;// CONCATENATED MODULE: ./lib/drift/counts-tests.js







/** Counts behind rates: what `support` and `confidence` of `sourceLogs` events come from. */
function countsFromRates({ support, confidence }, sourceLogs) {
    const kept = Math.round(support * sourceLogs);
    const events = confidence > 0 ? Math.max(kept, Math.round(kept / confidence)) : 0;
    return { events, kept, sessions: events, s_nn: events, s_ny: kept, s_yy: kept };
}
/** `situations`: those of the policy in the table, as they are or as they might have been. */
function compared(policy, sourceLogs, table, situations = (0,registry/* kindOf */.I)(policy).situations(policy, table)) {
    const now = (0,sums/* evidenceOf */.X)(situations, table);
    const before = policy.evidence ?? countsFromRates(policy, sourceLogs);
    const sides = {
        situations,
        evidence: [before, now],
        baseline: sideFrom(before),
        current: sideFrom(now)
    };
    if (before.events === 0 || now.events === 0)
        return { policy, sides, delta: 0, deviation: 0, freedom: 1, p: null };
    const pooled = (before.kept + now.kept) / (before.events + now.events);
    // Rates tell nothing of sessions: the baseline's events are taken to hang together as the current ones do.
    const inflation = policy.evidence === undefined ? (0,cluster/* designEffect */.GL)(now) : 1;
    const deviation = Math.sqrt(inflation * (0,cluster/* clusterVariance */.kK)(before, pooled) + (0,cluster/* clusterVariance */.kK)(now, pooled));
    const delta = now.kept / now.events - before.kept / before.events;
    const freedom = Math.max(1, Math.min(before.sessions, policy.evidence === undefined ? now.sessions : before.sessions) +
        now.sessions -
        2);
    const p = deviation > 0 ? Math.min(1, 2 * Math.exp((0,beta/* studentLogSurvival */.eQ)(Math.abs(delta) / deviation, freedom))) : null;
    return { policy, sides, delta, deviation, freedom, p };
}
/** Written by hand and never counted: a promise without a past. */
const isUncounted = ({ evidence, support, confidence }) => evidence === undefined && support === 0 && confidence === 0;
/** Parts of the level: policies of one condition, conjunctions, the other kinds. */
const LEVELS = { single: 0.5, conjunction: 0.2, other: 0.3 };
const partOf = ({ policy }) => policy.kind !== 'association' ? 'other' : (0,drift_cell/* contextSize */.dQ)(policy) <= 1 ? 'single' : 'conjunction';
function withAdjusted(judged, alpha) {
    const present = new Set(judged.filter(({ p }) => p !== null).map(partOf));
    const total = [...present].reduce((sum, part) => sum + LEVELS[part], 0);
    const result = new Map();
    for (const part of Object.keys(LEVELS)) {
        const members = judged.filter((test) => partOf(test) === part);
        const testable = members.filter(({ p }) => p !== null);
        const share = LEVELS[part] / (total || 1);
        const adjusted = holm(testable.map(({ p }) => p));
        for (const test of members) {
            const at = testable.indexOf(test);
            const own = at < 0 ? 1 : Math.min(1, adjusted[at] / share);
            const critical = (0,beta/* studentQuantile */.FI)(1 - (alpha * share) / (2 * Math.max(1, testable.length)), test.freedom);
            result.set(test, { ...test, adjusted: own, critical });
        }
    }
    return judged.map((test) => result.get(test));
}

;// CONCATENATED MODULE: ./lib/drift/promise.js



/**
 * Whether a required policy of which the baseline has no count is broken. "Never" means never, as for what is
 * forbidden; any other promise is held against "always", and broken where even the upper bound lies clearly below.
 */
function isBrokenPromise({ kind, status }, now, minEffect) {
    if (status !== 'required' || now.kept === now.events)
        return false;
    if (kind === 'prohibition')
        return true;
    const { events, kept } = (0,cluster/* effectiveCounts */.WN)(now);
    return (0,intervals/* wilson */.rF)(kept, events, 0.98)[1] < 1 - minEffect;
}
/** A broken promise as a change: there is no past to test it against. */
function brokenPromise(policy, sides, rows) {
    const { baseline, current, evidence } = sides;
    const delta = evidence[1].kept / evidence[1].events - 1;
    return {
        change: 'broken',
        direction: 'weaker',
        policy,
        variants: [],
        baseline,
        current,
        test: { delta, interval: null, p_value: null, adjusted_p_value: null },
        rows
    };
}
/** Required policies whose situation the baseline's sessions never met. */
const promisesBroken = ({ baseline, sides, pool }, { minEffect }) => [...baseline.values()].flatMap((policy) => {
    if (policy.status !== 'required')
        return [];
    const counted = sides(policy);
    const [before, now] = counted.evidence;
    if (before.events > 0 || !isBrokenPromise(policy, now, minEffect))
        return [];
    const { rows, kept } = counted.situations;
    return [brokenPromise(policy, counted, typicalRows(rows, kept, 0, pool))];
});

// EXTERNAL MODULE: ./lib/drift/what-if.js
var what_if = __webpack_require__(7157);
;// CONCATENATED MODULE: ./lib/drift/counts-only.js










/**
 * The comparison with a baseline that has no profile: only the counts of its policies (or, from another tool, their
 * rates) are known. Session-robust t-tests of each policy, in score form (variance at the pooled share), with Holm's
 * correction; the level is dealt out by the number of conditions, a margin that no result can influence.
 */
function compareCounts(baseline, current, options) {
    const { set } = baseline;
    const { table } = current;
    const evidence = set.policies.some((policy) => policy.evidence !== undefined) ? 'counts' : 'rates';
    const currentPolicies = new Map(current.set.policies.map((policy) => [policy.policy_id, policy]));
    const judged = set.policies
        .filter(({ status }) => status !== 'ignored')
        .map((policy) => compared(policy, set.sourceLogs, table));
    const tests = withAdjusted(judged, options.alpha);
    const fresh = freshActions(set.totals?.actions, set.totals?.sessions, table, options);
    const sessions = [set.totals?.sessions ?? 0, table.sessions];
    const changes = [];
    const lists = {
        notExercised: [],
        undecided: [],
        unchanged: []
    };
    for (const test of tests) {
        const { policy, sides, delta } = test;
        if (policy.status === 'forbidden') {
            changes.push(...forbidden(test, table));
            continue;
        }
        if (sides.evidence[0].events === 0 && isBrokenPromise(policy, sides.evidence[1], options.minEffect)) {
            changes.push(brokenPromise(policy, sides, shown(sides, 0, table)));
            continue;
        }
        if (isUncounted(policy)) {
            lists[sides.current.events === 0 ? 'notExercised' : 'unchanged'].push(judgementOf(test, options));
            continue;
        }
        const direction = directionOf(test);
        if (isFinding(test, options)) {
            const inCurrent = currentPolicies.get(policy.policy_id);
            changes.push({
                change: classify(sides, policy, inCurrent, direction, options),
                direction,
                policy,
                variants: [],
                baseline: sides.baseline,
                current: sides.current,
                test: counts_only_resultOf(test),
                rows: shown(sides, direction === 'weaker' ? 0 : 1, table),
                strength: Math.abs(delta) / Math.max(test.deviation * test.critical, Number.MIN_VALUE)
            });
            continue;
        }
        lists[listOf(test, sessions)].push(judgementOf(test, options));
    }
    const bySituations = new Map(tests.map(({ policy, sides }) => [policy.policy_id, sides.situations]));
    const situationsOf = ({ policy }) => bySituations.get(policy?.policy_id ?? '');
    const detectable = median(tests.flatMap((test) => (test.p === null ? [] : [detectableOf(test)])));
    const sufficient = table.sessions >= options.minSessions &&
        tests.length > 0 &&
        (detectable === null ? tests.every(({ policy }) => isUncounted(policy)) : detectable <= BLIND);
    const isEmpty = set.policies.length === 0 && set.totals === undefined;
    return {
        evidence,
        sufficient,
        isEmpty,
        sessionsNeeded: sufficient || isEmpty ? null : neededSessions(detectable, table.sessions, options),
        changes: [...groupedByEvents(changes, situationsOf), ...fresh].sort(bySurety),
        ...lists,
        mixOnly: [],
        vitals: [],
        conditions: [],
        tested: tests.filter(({ p }) => p !== null).length + fresh.length,
        detectable,
        rejudge: rejudgeOf(judged, set.sourceLogs, table, options),
        assumptions: assumptionsOf(evidence, table)
    };
}
const directionOf = ({ delta }) => (delta < 0 ? 'weaker' : 'stronger');
function isFinding(test, { alpha, minEffect }) {
    const { policy, sides, delta, adjusted, p } = test;
    if (p === null || adjusted > alpha)
        return false;
    const insisted = policy.status === 'required' && directionOf(test) === 'weaker';
    return insisted || matters(sides.baseline.confidence ?? 0, delta, minEffect);
}
/** The same tests over other counts: one policy kept in more or fewer of its current situations, the rest as they are. */
function rejudgeOf(judged, sourceLogs, table, options) {
    return ({ policy }, direction) => {
        const was = judged.find((test) => test.policy.policy_id === policy?.policy_id);
        if (was === undefined || was.policy.status === 'forbidden')
            return undefined;
        const { rows, kept: values } = was.sides.situations;
        return (kept) => {
            const changed = Uint8Array.from(values);
            for (const i of (0,what_if/* changedSituations */.o)(rows, values, 0, kept))
                changed[i] = 1 - changed[i];
            const then = compared(was.policy, sourceLogs, table, { rows, kept: changed });
            const tests = withAdjusted(judged.map((test) => (test === was ? then : test)), options.alpha);
            const test = tests[judged.indexOf(was)];
            const [before, now] = test.sides.evidence;
            if (before.events === 0)
                return direction === 'weaker' && isBrokenPromise(was.policy, now, options.minEffect);
            return directionOf(test) === direction && isFinding(test, options);
        };
    };
}
/** A run that would not even see a typical policy lose half of its confidence has not judged anything. */
const BLIND = 0.5;
/** Chance with which a change as large as "detectable" is seen. */
const counts_only_POWER = 0.8;
const shown = ({ situations }, wanted, table) => typicalRows(situations.rows, situations.kept, wanted, { table, baselineRows: 0 });
const counts_only_resultOf = ({ sides, delta, p, adjusted }) => ({
    delta,
    interval: changeInterval(sides.baseline, sides.current),
    p_value: p,
    adjusted_p_value: p === null ? null : adjusted
});
const detectableOf = ({ critical, deviation, freedom }) => Math.min(1, (critical + (0,beta/* studentQuantile */.FI)(counts_only_POWER, freedom)) * deviation);
function judgementOf(test, { minEffect }) {
    const { policy, sides, p } = test;
    const detectable = p === null ? null : detectableOf(test);
    return {
        policy,
        baseline: sides.baseline,
        current: sides.current,
        test: p === null ? null : counts_only_resultOf(test),
        detectable,
        sessionsNeeded: detectable === null ? null : sessionsFor(detectable, minEffect, Math.max(1, sides.current.sessions))
    };
}
function listOf({ sides, p }, sessions) {
    const { baseline, current } = sides;
    if (current.events === 0 || hardlyExercised(baseline, current, sessions))
        return 'notExercised';
    // A promise kept every time on both sides leaves nothing to test, and nothing changed.
    if (p === null)
        return baseline.confidence === 1 && current.confidence === 1 ? 'unchanged' : 'undecided';
    const interval = changeInterval(baseline, current);
    return interval !== null && interval[0] >= -EQUIVALENCE && interval[1] <= EQUIVALENCE
        ? 'unchanged'
        : 'undecided';
}
/** What people forbade and what happened all the same: once is enough. */
function forbidden(test, table) {
    const { policy, sides } = test;
    const { current } = sides;
    const occurrence = policy.kind === 'prohibition' ? 0 : 1;
    if ((occurrence === 1 ? current.kept : current.events - current.kept) === 0)
        return [];
    return [
        {
            change: 'broken',
            direction: occurrence === 1 ? 'stronger' : 'weaker',
            policy,
            variants: [],
            baseline: sides.baseline,
            current,
            test: { ...counts_only_resultOf(test), p_value: null, adjusted_p_value: null },
            rows: shown(sides, occurrence, table)
        }
    ];
}
/** Actions that the baseline's totals do not name, in more sessions than chance brings. */
function freshActions(known, sessionsBefore, table, { alpha }) {
    if (known === undefined || sessionsBefore === undefined)
        return [];
    const unseen = table.actions
        .map((action, id) => ({ action, id }))
        .filter(({ action }) => !Object.hasOwn(known, action));
    return unseen.flatMap(({ action, id }) => {
        const rows = Array.from(table.action.keys()).filter((row) => table.action[row] === id);
        const sessions = new Set(rows.map((row) => table.session[row])).size;
        const all = sessionsBefore + table.sessions;
        const p = Math.min(1, Math.exp((0,hypergeometric/* logFisherTwoSided */.Vp)({ y: sessions, n: table.sessions, Y: sessions, N: all })));
        const adjusted = Math.min(1, p * unseen.length);
        if (adjusted > alpha)
            return [];
        const side = (events, kept) => sideFrom({ events, kept, sessions: events, s_nn: events, s_ny: kept, s_yy: kept });
        const before = side(sessionsBefore, 0);
        const now = side(table.sessions, sessions);
        return [
            {
                change: 'new',
                direction: 'stronger',
                subject: {
                    type: 'action',
                    name: action,
                    description: `\`${action}\` was never seen in the baseline`
                },
                variants: [],
                baseline: before,
                current: now,
                test: {
                    delta: sessions / table.sessions,
                    interval: changeInterval(before, now),
                    p_value: p,
                    adjusted_p_value: adjusted
                },
                rows: rows.slice(0, 20)
            }
        ];
    });
}
const rank = { broken: 0, vanished: 1, shifted: 1, new: 2 };
const bySurety = (a, b) => rank[a.change] - rank[b.change] ||
    Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
    (a.test.adjusted_p_value ?? 0) - (b.test.adjusted_p_value ?? 0);
function median(sizes) {
    const sorted = [...sizes].sort((a, b) => a - b);
    return sorted.length === 0 ? null : sorted[(sorted.length - 1) >> 1];
}
const neededSessions = (detectable, sessions, { minSessions }) => detectable === null
    ? minSessions
    : Math.max(minSessions, sessionsFor(detectable, BLIND, Math.max(1, sessions)));
function assumptionsOf(evidence, table) {
    return [
        ...(evidence === 'rates'
            ? [
                'the baseline gives rates only: its counts are reckoned back from them, and its events are taken to depend on each other as the current ones do'
            ]
            : [
                'the baseline has no profile beside it: a changed mix of situations cannot be told from changed behaviour'
            ]),
        'new policies cannot be judged against counts; run `policyminer update` to write a profile',
        ...(table.unit === 'event' ? ['events are taken as independent: the logs name no sessions'] : []),
        ...(table.unit === 'case' && table.sessionCase.some((id) => id !== events_table/* NONE */.x3)
            ? ['sessions are taken as independent: counts do not tell which case they are of']
            : [])
    ];
}

;// CONCATENATED MODULE: ./lib/drift/endings.js



/**
 * An order that is denied is not confirmed, and a test that fails is run again before anything is committed: where an
 * action ends otherwise than before, what comes after it changes too, though the agent goes on as it did. Such a change
 * goes with the ending that it follows from: it is gone where sessions with as many such endings are compared. What comes
 * before the action does not: a check that is skipped may be why it is denied.
 */
function withEndings(groups, { table }, design) {
    const endings = groups.flatMap((group) => {
        const { leader, variants } = group;
        if (!isAboutEnding(leader.cell))
            return [];
        const rule = [leader, ...variants].find(({ cell }) => cell.rule?.kind === 'outcome')?.cell.rule;
        return rule?.kind === 'outcome' ? [{ group, ending: endingOf(rule, table) }] : [];
    });
    const causeOf = ({ leader }) => {
        if (leader.required)
            return undefined;
        return endings.find(({ ending }) => {
            if (!isAfter(ending, leader.cell))
                return false;
            const z = Math.abs(statisticOf(among(leader.cell, ending.times), design)?.z ?? 0);
            return isLeftByChance(z) && z < KEPT_BY_OTHERS * Math.abs(leader.statistic.z);
        })?.group;
    };
    const causes = new Map(groups.map((group) => [group, causeOf(group)]));
    return groups
        .filter((group) => causes.get(group) === undefined)
        .map((group) => ({
        ...group,
        variants: [
            ...group.variants,
            ...groups.flatMap((own) => (causes.get(own) === group ? [own.leader, ...own.variants] : []))
        ]
    }));
}
/** Situations after the first such ending of their session, of those in a session that has one. */
const endings_MOSTLY = 0.8;
/**
 * Whether it is about what comes after: what comes before may as well be why an action ends so, and what must come before
 * something else is promised, however that one ends.
 */
function isAfter({ action, first }, { rule, subject, rows, sessions }) {
    if (rows === undefined)
        return subject?.type === 'vital';
    if (rule?.kind !== 'sequence' && rule?.kind !== 'association')
        return false;
    if (rule.kind === 'sequence' && (rule.template === 'precedence' || rule.template === 'first'))
        return false;
    // What is said of an action by what follows it is about what follows.
    const least = rule.kind === 'sequence' && rule.activation === action && !rule.template.endsWith('precedence') ? 0 : 1;
    let among = 0;
    let after = 0;
    for (let i = 0; i < rows.length; i++) {
        const start = first[sessions[i]];
        if (start === events_table/* NONE */.x3)
            continue;
        among++;
        if (rows[i] >= start + least)
            after++;
    }
    return after > endings_MOSTLY * among;
}
const isAboutEnding = ({ rule, family }) => rule?.kind === 'outcome' || family === 'ending';
/** More endings of a session than these are as many. */
const endings_MOST = 3;
function endingOf({ action, outcome }, table) {
    const [does, ends] = [table.actions.indexOf(action), table.outcomes.indexOf(outcome)];
    const times = new Uint8Array(table.sessions);
    const first = new Uint32Array(table.sessions).fill(events_table/* NONE */.x3);
    for (let row = 0; row < table.rows; row++) {
        if (table.action[row] !== does || table.outcome[row] !== ends)
            continue;
        const session = table.session[row];
        if (times[session] === 0)
            first[session] = row;
        times[session] = Math.min(endings_MOST, times[session] + 1);
    }
    return { action, times, first };
}
/** The cell, its strata divided by the number of such endings. */
function among(cell, times) {
    const { of, count } = cell.strata;
    const divided = Uint32Array.from(cell.sessions, (session, i) => (endings_MOST + 1) * of[i] + times[session]);
    return { ...cell, strata: { of: divided, count: (endings_MOST + 1) * count } };
}

;// CONCATENATED MODULE: ./lib/drift/forbidden.js


/**
 * What people forbade and what happened all the same: once is enough. A forbidden prohibition is broken by the action
 * it names, any other forbidden policy by being followed.
 */
const forbiddenChanges = (policies, pool) => policies.flatMap((policy) => policy.status === 'forbidden' ? forbiddenRows(policy, countSides(policy, pool), pool) : []);
/** The same of one policy that is counted already; nothing where it did not happen. */
function forbiddenRows(policy, { situations, baseline, current }, pool) {
    const occurrence = policy.kind === 'prohibition' ? 0 : 1;
    const happened = occurrence === 1 ? current.kept : current.events - current.kept;
    if (happened === 0)
        return [];
    return [
        {
            change: 'broken',
            direction: occurrence === 1 ? 'stronger' : 'weaker',
            policy,
            variants: [],
            baseline,
            current,
            test: {
                delta: (current.confidence ?? 0) - (baseline.confidence ?? 0),
                interval: changeInterval(baseline, current),
                p_value: null,
                adjusted_p_value: null
            },
            rows: typicalRows(situations.rows, situations.kept, occurrence, pool)
        }
    ];
}

// EXTERNAL MODULE: ./lib/drift/made-once.js
var made_once = __webpack_require__(366);
;// CONCATENATED MODULE: ./lib/drift/enumerate.js
/** Every labelling that the design allows except the observed one: for designs with few of them. */
function otherLabellings(design) {
    let all = [new Uint8Array(design.lines)];
    design.flips.forEach((flips, line) => {
        if (flips === 1)
            all = all.flatMap((mask) => [mask, withOnes(mask, [line])]);
    });
    for (const { lines, chosen } of design.groups) {
        const choices = subsets([...lines], chosen);
        all = all.flatMap((mask) => choices.map((choice) => withOnes(mask, choice)));
    }
    return all.filter((mask) => mask.some((label, line) => label !== design.observed[line]));
}
function withOnes(mask, lines) {
    const copy = mask.slice();
    for (const line of lines)
        copy[line] = 1;
    return copy;
}
function subsets(lines, size) {
    if (size === 0)
        return [[]];
    if (size > lines.length)
        return [];
    const [first = 0, ...rest] = lines;
    return [...subsets(rest, size - 1).map((subset) => [first, ...subset]), ...subsets(rest, size)];
}

// EXTERNAL MODULE: ./lib/events/web-assembly.js
var web_assembly = __webpack_require__(9228);
;// CONCATENATED MODULE: ./lib/drift/sum-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/sums.ts.
const SUM_KERNEL = 'AGFzbQEAAAABCwFgB39/f39/f38AAg8BA2VudgZtZW1vcnkCAAADAgEABxECBHN1bXMAAAZtZW1vcnkCAAr4AwH1AwIGfwR7IAAhCCABIQADQCAEIAtKBEBBACEHA0AgB0HAAEgEQCAAIAdq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAHQRBqIQcMAQsLQQAhCQNAIAlBBEgEQCAI/QAEACENIAj9AAQQIQ4gCP0ABCAhDyAI/QAEMCEQQcAAIAl0IQwgACEHA0AgByAAIAxqSARAIAcgDGoiCiAH/QAEACAN/fAB/QsEACAKIAf9AAQQIA798AH9CwQQIAogB/0ABCAgD/3wAf0LBCAgCiAH/QAEMCAQ/fAB/QsEMCAHQUBrIQcMAQsLIAhBQGshCCAJQQFqIQkMAQsLIABBgAhqIQAgC0EBaiELDAELC0EAIQADQCAAIAVIBED9DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhECACIARBAnRqIQcDQCACIAdIBEAgDSABIAIoAgBBBnRqIgj9AAQA/fABIQ0gDiAI/QAEEP3wASEOIA8gCP0ABCD98AEhDyAQIAj9AAQw/fABIRAgAkEEaiECDAELCyADIA39CwQAIAMgDv0LBBAgAyAP/QsEICADIBD9CwQwIAMgBmohAyAAQQFqIQAMAQsLCw==';

;// CONCATENATED MODULE: ./lib/drift/sum-kernel.js


/** Cells that are added up at once. */
const SIDE_BY_SIDE = 8;
const ROW_BYTES = 8 * SIDE_BY_SIDE;
const PAGE_BYTES = 65_536;
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const MOST_BYTES = 32 * 1024 * 1024;
let kernel;
function start() {
    const started = (0,web_assembly/* startWebAssembly */.b)(SUM_KERNEL, 1, () => ({}));
    if (started === undefined)
        return () => undefined;
    const { memory, exports } = started;
    return (bytes) => {
        const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE_BYTES);
        try {
            if (missing > 0)
                memory.grow(missing);
        }
        catch {
            return undefined;
        }
        return { buffer: memory.buffer, exports: exports };
    };
}
/**
 * Adds up, as `lookUp` of `sums.ts` does, the lines that `entries` chooses: `into` rows of `cells` numbers, one row for each
 * mask. `groups` holds by eight cells their scores, under each line of the blocks those of the eight. False where the
 * kernel cannot do it: it is too much for its memory, or the engine does not run it.
 */
function addUp(groups, entries, blocks, cells, into) {
    const masks = entries.length / blocks;
    const scoresAt = PAGE_BYTES;
    const tableAt = scoresAt + 4 * blocks * ROW_BYTES;
    const intoAt = tableAt + 16 * blocks * ROW_BYTES;
    // The last group may be wider than what is left of its row.
    const entriesAt = intoAt + 8 * masks * cells + ROW_BYTES;
    const bytes = entriesAt + 4 * entries.length;
    if (bytes > MOST_BYTES)
        return false;
    kernel ??= start();
    const ready = kernel(bytes);
    if (ready === undefined)
        return false;
    const { buffer, exports } = ready;
    new Int32Array(buffer, entriesAt, entries.length).set(entries);
    const scores = new Float64Array(buffer, scoresAt, 4 * blocks * SIDE_BY_SIDE);
    // From the last to the first: what the last writes beyond its row is then written over.
    for (let group = groups.length - 1; group >= 0; group--) {
        scores.set(groups[group]);
        exports.sums(scoresAt, tableAt, entriesAt, intoAt + group * ROW_BYTES, blocks, masks, 8 * cells);
    }
    into.set(new Float64Array(buffer, intoAt, masks * cells));
    return true;
}

;// CONCATENATED MODULE: ./lib/drift/sums.js

/** Lines whose subset sums are tabled together: one look-up replaces four additions, and the tables are soon made. */
const TABLED = 4;
const SUBSETS = 1 << TABLED;
/**
 * Sums of the scores of the chosen lines, for all cells and many labellings at once: `into[m * cells + c]` for the m-th
 * mask and the c-th cell. By the method of four Russians (Arlazarov et al. 1970): the sums of all subsets of four
 * lines are tabled, and looked up by their labels.
 */
function sumsOver(scores) {
    const cells = scores.length;
    const lines = scores[0]?.length ?? 0;
    const blocks = Math.ceil(lines / TABLED);
    const tables = [];
    const tableOf = (from) => {
        const at = from / SIDE_BY_SIDE;
        tables[at] ??= subsetSums(scores.slice(from, from + SIDE_BY_SIDE), lines, blocks, SIDE_BY_SIDE);
        return tables[at];
    };
    let totals;
    let groups;
    return (masks, into) => {
        const [first] = masks;
        if (first === undefined || cells === 0)
            return;
        const fewest = fewestLabels(first);
        // Where one side is small, adding its few lines up is cheaper than the tables.
        if (fewest.lines < blocks) {
            totals ??= Float64Array.from(scores, (own) => own.reduce((sum, score) => sum + score, 0));
            addLines(scores, masks, fewest.label, totals, into);
            return;
        }
        const entries = entriesOf(masks, blocks);
        groups ??= sideBySide(scores, blocks);
        if (addUp(groups, entries, blocks, cells, into))
            return;
        for (let from = 0; from < cells; from += SIDE_BY_SIDE)
            lookUp(tableOf(from), entries, masks.length, into, from, cells);
    };
}
/** By group of cells their scores line after line, those of one line together; zeros where there is no line or cell. */
function sideBySide(scores, blocks) {
    return Array.from({ length: Math.ceil(scores.length / SIDE_BY_SIDE) }, (_, group) => {
        const together = new Float64Array(blocks * TABLED * SIDE_BY_SIDE);
        for (let cell = 0; cell < SIDE_BY_SIDE; cell++) {
            const own = scores[group * SIDE_BY_SIDE + cell];
            for (let line = 0; own !== undefined && line < own.length; line++)
                together[line * SIDE_BY_SIDE + cell] = own[line];
        }
        return together;
    });
}
/** The label that fewer lines carry, and how many. Designs that flip signs vary in it; it decides on speed alone. */
function fewestLabels(mask) {
    let chosen = 0;
    for (const label of mask)
        chosen += label;
    return 2 * chosen <= mask.length ? { label: 1, lines: chosen } : { label: 0, lines: mask.length - chosen };
}
function addLines(scores, masks, label, totals, into) {
    const cells = scores.length;
    masks.forEach((mask, m) => {
        const chosen = [];
        mask.forEach((own, line) => {
            if (own === label)
                chosen.push(line);
        });
        const lines = Uint32Array.from(chosen);
        for (let cell = 0; cell < cells; cell++) {
            const own = scores[cell];
            let sum = 0;
            for (let i = 0; i < lines.length; i++)
                sum += own[lines[i]];
            into[m * cells + cell] = label === 1 ? sum : totals[cell] - sum;
        }
    });
}
function subsetSums(scores, lines, blocks, width) {
    const table = new Float64Array(blocks * SUBSETS * width);
    for (let cell = 0; cell < scores.length; cell++) {
        const own = scores[cell];
        for (let block = 0; block < blocks; block++) {
            const base = block * SUBSETS * width + cell;
            for (let i = 0; i < TABLED; i++) {
                const line = block * TABLED + i;
                const score = line < lines ? own[line] : 0;
                const half = 1 << i;
                for (let subset = 0; subset < half; subset++)
                    table[base + (half + subset) * width] = table[base + subset * width] + score;
            }
        }
    }
    return table;
}
/** The same for one cell after another under batches of labellings that stay the same. */
function sumsUnder(batches) {
    const size = batches.reduce((sum, masks) => sum + masks.length, 0);
    return (scores) => {
        const blocks = Math.ceil(scores.length / TABLED);
        const groups = sideBySide([scores], blocks);
        let table;
        const sums = new Float64Array(size);
        let m = 0;
        for (const masks of batches) {
            const entries = entriesOf(masks, blocks);
            if (addUp(groups, entries, blocks, 1, sums.subarray(m, m + masks.length))) {
                m += masks.length;
                continue;
            }
            table ??= subsetSums([scores], scores.length, blocks, 1);
            for (let i = 0; i < entries.length; m++) {
                let sum = 0;
                for (const end = i + blocks; i < end; i++)
                    sum += table[entries[i]];
                sums[m] = sum;
            }
        }
        return sums;
    };
}
const sums_known = new WeakMap();
/** By mask and block of lines: which of the tabled sums is that of the chosen ones. Found once for a batch. */
function entriesOf(masks, blocks) {
    const made = sums_known.get(masks);
    if (made !== undefined)
        return made;
    const entries = new Int32Array(masks.length * blocks);
    let at = 0;
    for (let m = 0; m < masks.length; m++) {
        const mask = masks[m];
        const whole = mask.length - (mask.length % TABLED);
        let base = 0;
        let line = 0;
        for (; line < whole; line += TABLED, base += SUBSETS) {
            const subset = mask[line] |
                (mask[line + 1] << 1) |
                (mask[line + 2] << 2) |
                (mask[line + 3] << 3);
            entries[at++] = base + subset;
        }
        if (whole === mask.length)
            continue;
        let subset = 0;
        for (; line < mask.length; line++)
            subset |= mask[line] << (line - whole);
        entries[at++] = base + subset;
    }
    sums_known.set(masks, entries);
    return entries;
}
function lookUp(table, entries, masks, into, from, cells) {
    const blocks = entries.length / masks;
    const width = Math.min(SIDE_BY_SIDE, cells - from);
    const sums = new Float64Array(SIDE_BY_SIDE);
    for (let m = 0; m < masks; m++) {
        // Eight names for eight registers: an array of sums would be read and written at every step.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        const end = (m + 1) * blocks;
        for (let i = m * blocks; i < end; i++) {
            const at = entries[i] * SIDE_BY_SIDE;
            a += table[at];
            b += table[at + 1];
            c += table[at + 2];
            d += table[at + 3];
            e += table[at + 4];
            f += table[at + 5];
            g += table[at + 6];
            h += table[at + 7];
        }
        sums[0] = a;
        sums[1] = b;
        sums[2] = c;
        sums[3] = d;
        sums[4] = e;
        sums[5] = f;
        sums[6] = g;
        sums[7] = h;
        for (let i = 0; i < width; i++)
            into[m * cells + from + i] = sums[i];
    }
}

;// CONCATENATED MODULE: ./lib/drift/relabel.js





/** More ranks than findings are ever named. */
const MOST_RANKS = 100;
/** So many relabellings that the p-value's grid is twenty times finer than the level. */
const relabellingsFor = (alpha) => Math.min(19_999, Math.max(999, Math.ceil(20 / alpha) - 1));
const PILOT = 500;
function drawLabels(design, { alpha, seed }) {
    const random = seededRandom(seed);
    const draw = (size) => {
        // One buffer for all: thousands of small ones cost more than what is written into them.
        const drawn = apart(new Uint8Array(size * design.lines), size);
        for (const mask of drawn)
            relabel(design, random, mask);
        return drawn;
    };
    const pilot = draw(PILOT);
    const count = relabellingsFor(alpha);
    if (design.logRelabellings > Math.log(count))
        return { pilot, count, complete: false, batch: batchesOf(count, draw) };
    const all = otherLabellings(design);
    return {
        pilot,
        count: all.length,
        complete: true,
        batch: batchesOf(all.length, (size, from) => all.slice(from, from + size))
    };
}
/** An array as so many of equal length. */
function apart(whole, size) {
    const length = whole.length / size;
    return Array.from({ length: size }, (_, i) => whole.subarray(i * length, (i + 1) * length));
}
/** Most runs are over after a few relabellings; those that are not go on in larger and larger batches. */
const FIRST_BATCH = 32;
const LARGEST_BATCH = 512;
function batchesOf(count, draw) {
    const batches = [];
    let drawn = 0;
    return (i) => {
        while (batches.length <= i && drawn < count) {
            const size = Math.min(LARGEST_BATCH, Math.max(FIRST_BATCH, drawn), count - drawn);
            batches.push(draw(size, drawn));
            drawn += size;
        }
        return batches[i];
    };
}
const scoreOf = (z, share) => z * z + 2 * logShareOf(z, share);
const logShareOf = (z, { logShare, onBreak }) => onBreak !== undefined && z * onBreak.way >= onBreak.from ? onBreak.logShare : logShare;
function judge(tested, specials, labels, alpha) {
    const cells = tested.length;
    const size = cells + specials.length;
    const observed = new Float64Array(size);
    tested.forEach((one, i) => {
        observed[i] = scoreOf(one.statistic.z, one);
    });
    specials.forEach((one, i) => {
        observed[cells + i] = scoreOf(one.z, one);
    });
    const order = Uint32Array.from(observed.keys()).sort((a, b) => observed[a] - observed[b] || a - b);
    const top = size > 0 ? observed[order[size - 1]] : Number.NEGATIVE_INFINITY;
    // Once so many relabellings beat the strongest statistic, its p-value cannot come down to the level any more
    // (Besag & Clifford 1991): the verdict is the one that all of them would give.
    const enough = labels.complete
        ? Number.POSITIVE_INFINITY
        : Math.max(20, Math.floor(alpha * (labels.count + 1)));
    const beaten = new Uint32Array(size);
    const maxima = [];
    const ranks = Math.min(size, MOST_RANKS);
    const below = [];
    const batches = [];
    const scoresUnder = scoring(tested, specials);
    let above = 0;
    for (let masks = labels.batch(0); masks !== undefined && above < enough; masks = labels.batch(batches.length)) {
        batches.push(masks);
        const climbs = apart(new Float64Array(masks.length * (ranks + 1)), masks.length);
        scoresUnder(masks, (scores, m) => {
            const climb = climbs[m];
            const maximum = countBeaten(scores, observed, order, beaten, climb);
            maxima.push(maximum);
            below.push(climb);
            if (maximum >= top - TIE)
                above++;
            return above < enough;
        });
    }
    const largestWithout = (left, batches) => {
        const largest = [];
        for (const masks of batches)
            scoresUnder(masks, (scores) => {
                scores[left] = Number.NEGATIVE_INFINITY;
                let most = Number.NEGATIVE_INFINITY;
                for (let i = 0; i < scores.length; i++)
                    if (scores[i] > most)
                        most = scores[i];
                largest.push(most);
                return true;
            });
        return Float64Array.from(largest);
    };
    const climbsWithout = (left, masks) => {
        const climbs = apart(new Float64Array(masks.length * (ranks + 1)), masks.length);
        scoresUnder(masks, (scores, m) => {
            scores[left] = Number.NEGATIVE_INFINITY;
            climbTo(scores, order, climbs[m]);
            return true;
        });
        return climbs;
    };
    const without = (left) => {
        const drawn = batchesIn(labels);
        if (below.length < labels.count) {
            // Where nothing is significant all others are what has to be beaten, and the rungs between are not asked for.
            const ofAll = (0,made_once/* once */.O)(() => largestWithout(left, drawn));
            const rungs = (0,made_once/* once */.O)(() => rungsOf(drawn.flatMap((masks) => climbsWithout(left, masks))));
            return { ...ladder, below: (rank) => (rank === ranks ? ofAll() : rungs()(rank)), batches: drawn };
        }
        // Only where it was the largest score itself has another one to be found.
        const one = tested[left];
        const { statistic } = one;
        const sums = sumsUnder(drawn)(statistic.scores);
        const lowest = Math.max(0, order.indexOf(left) - (size - ranks) + 1);
        const climbs = below.slice();
        const masks = drawn.flat();
        const changed = [...masks.keys()].filter((b) => scoreOf(sums[b] - statistic.offset, one) >=
            below[b][lowest] - TIE);
        const anew = climbsWithout(left, changed.map((b) => masks[b]));
        changed.forEach((b, i) => {
            climbs[b] = anew[i];
        });
        return { ...ladder, below: rungsOf(climbs) };
    };
    const ladder = {
        scores: Float64Array.from(order.subarray(size - ranks), (i) => observed[i]),
        below: rungsOf(below),
        batches,
        without
    };
    const adjusted = new Float64Array(size);
    let running = 0;
    for (let k = size - 1; k >= 0; k--) {
        const i = order[k];
        running = Math.max(running, (beaten[i] + 1) / (maxima.length + 1));
        adjusted[i] = running;
    }
    return {
        adjusted,
        critical: quantile(maxima, 1 - alpha),
        relabellings: maxima.length,
        ladder
    };
}
const rungsOf = (climbs) => (rank) => Float64Array.from(climbs, (climb) => climb[rank]);
function batchesIn({ batch }) {
    const batches = [];
    for (let masks = batch(0); masks !== undefined; masks = batch(batches.length))
        batches.push(masks);
    return batches;
}
function scoring(tested, specials) {
    const cells = tested.length;
    const sums = sumsOver(tested.map(({ statistic }) => statistic.scores));
    const offsets = Float64Array.from(tested, ({ statistic }) => statistic.offset);
    const bonuses = Float64Array.from(tested, ({ logShare }) => 2 * logShare);
    const ways = Int8Array.from(tested, ({ onBreak }) => onBreak?.way ?? 0);
    const from = Float64Array.from(tested, ({ onBreak }) => onBreak?.from ?? Number.POSITIVE_INFINITY);
    const onBreak = Float64Array.from(tested, (one) => 2 * (one.onBreak?.logShare ?? one.logShare));
    const scores = new Float64Array(cells + specials.length);
    let batch = new Float64Array(0);
    return (masks, visit) => {
        if (batch.length < masks.length * cells)
            batch = new Float64Array(masks.length * cells);
        sums(masks, batch);
        for (let m = 0; m < masks.length; m++) {
            for (let i = 0; i < cells; i++) {
                const z = batch[m * cells + i] - offsets[i];
                const isBroken = z * ways[i] >= from[i];
                scores[i] = z * z + (isBroken ? onBreak[i] : bonuses[i]);
            }
            for (let i = 0; i < specials.length; i++) {
                const one = specials[i];
                scores[cells + i] = scoreOf(one.under(masks[m]), one);
            }
            if (!visit(scores, m))
                return;
        }
    };
}
/** Equal sums may differ in their last digits; a tie counts against the finding. */
const TIE = 1e-9;
/**
 * Counts the statistics that the successive maxima, from the weakest observed one upwards, beat; and gives the last.
 * Those of the highest ranks are kept in `climb`.
 */
function countBeaten(scores, observed, order, beaten, climb) {
    const lowest = order.length - climb.length + 1;
    let running = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < order.length; k++) {
        const i = order[k];
        if (k >= lowest)
            climb[k - lowest] = running;
        const score = scores[i];
        if (score > running)
            running = score;
        if (running >= observed[i] - TIE)
            beaten[i] = beaten[i] + 1;
    }
    climb[climb.length - 1] = running;
    return running;
}
/** The successive maxima alone. */
function climbTo(scores, order, climb) {
    const lowest = order.length - climb.length + 1;
    let running = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < order.length; k++) {
        if (k >= lowest)
            climb[k - lowest] = running;
        const score = scores[order[k]];
        if (score > running)
            running = score;
    }
    climb[climb.length - 1] = running;
}
/** Upper quantile of the maxima; infinite where too few were drawn to know it. */
function quantile(maxima, level) {
    const sorted = Float64Array.from(maxima).sort();
    const at = Math.ceil(level * (sorted.length + 1)) - 1;
    return at < sorted.length ? sorted[at] : Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: ./lib/events/garbage.js
var garbage = __webpack_require__(4114);
;// CONCATENATED MODULE: ./lib/drift/converses.js

/** From this share on, before or now, the converse is a rule that the agent follows, and no accident. */
const LAW = 0.8;
/**
 * Where every B comes after an A and every A is followed by a B, the miner tells one of the two. Only one of them may break:
 * medicine that is given without approval leaves "after an approval comes the medicine" as it was. So both are tested.
 */
function withConverses(policies, pool) {
    const isLaw = (rule) => {
        const { baseline, current } = countSides(rule, pool);
        return Math.max(baseline.confidence ?? 0, current.confidence ?? 0) >= LAW;
    };
    return [...policies, ...policies.flatMap(converseOf).filter(isLaw)];
}
function converseOf(policy) {
    if (policy.kind !== 'sequence' || policy.target === undefined)
        return [];
    if (policy.template !== 'response' && policy.template !== 'chain_response')
        return [];
    if (policy.status === 'forbidden' || Object.keys(policy.antecedent).length > 0)
        return [];
    const { target, activation, same } = policy;
    return [
        {
            kind: 'sequence',
            template: 'precedence',
            activation: target,
            target: activation,
            ...(same === undefined ? {} : { same }),
            antecedent: {},
            status: 'mined'
        }
    ];
}

;// CONCATENATED MODULE: ./lib/drift/level.js



/**
 * How the level is dealt out among the parts that are present. By kind of question and never by count, so that a kind
 * with many questions (conjunctions) cannot drown one with few (the single conditions that most policies are about).
 * That a promise is broken which was kept nearly always has a part of its own beside that of its kind: it is what people
 * read and approved, and a step that is skipped now and then moves nothing else.
 */
const LEVEL_SHARE = {
    single: 0.4,
    rare: 0.05,
    conjunction: 0.08,
    share: 0.11,
    outcome: 0.09,
    argument: 0.04,
    kind: 0.05,
    never: 0.04,
    required: 0.15,
    novelty: 0.03,
    ending: 0.08,
    vital: 0.08,
    promise: 0.18
};
/** More of the cases of both sides together than this are broken of no promise that one of them kept. */
const MOSTLY_KEPT = 0.2;
/** So many of its cases may be broken on the side that kept it. */
const level_NEARLY_ALWAYS = 0.02;
/** With fewer cases a side a habit is now and then kept every time, and it is of such that rules are mined. */
const FEWEST_CASES = 35;
/**
 * The parts of the level of what is tested, then of so many statistics of novelty. `casesOf` gives the cases, on both
 * sides together, in which a rule that people know can be kept or broken; undefined for whatever else is tested.
 */
function sharesOfLevel(tested, novelties, casesOf, design, alpha) {
    const families = [
        ...tested.map(({ cell }) => cell.family),
        ...Array(novelties).fill('novelty')
    ];
    const counts = new Map();
    for (const family of families)
        counts.set(family, (counts.get(family) ?? 0) + 1);
    const level = alpha * LEVEL_SHARE.promise;
    const promises = tested.flatMap((one) => promiseOf(one, casesOf(one.cell) ?? 0, design));
    const { breakable, each } = dealt(promises, level);
    if (breakable.size > 0)
        counts.set('promise', 1);
    let total = 0;
    for (const part of counts.keys())
        total += LEVEL_SHARE[part];
    const shareOf = (part) => LEVEL_SHARE[part] / total / counts.get(part);
    return families.map((family, i) => {
        const own = shareOf(family);
        const promise = breakable.get(tested[i]?.cell);
        if (promise === undefined)
            return { logShare: Math.log(own) };
        const { way, from } = promise;
        // It is spent to one side only, where the other half of a share that counts both ways would lie idle.
        const more = 2 * shareOf('promise') * (each / level);
        return { logShare: Math.log(own), onBreak: { way, from, logShare: Math.log(own + more) } };
    });
}
function promiseOf({ cell, statistic }, cases, design) {
    // Most of what is tested is nothing that people know.
    if (cases === 0)
        return [];
    const own = designFor(cell, design);
    const now = shareOfCurrent(own);
    const casesBefore = (1 - now) * cases;
    const { lines, breaks } = brokenIn(cell, own);
    if (breaks === 0 || breaks > MOSTLY_KEPT * cases || casesBefore < FEWEST_CASES)
        return [];
    // Of the breaks, so many would lie before if nothing had changed; each deviation takes its part of them away.
    const before = (1 - now) * breaks;
    const taken = now * (1 - now) * cell.values.length * statistic.deviation;
    const allowed = level_NEARLY_ALWAYS * casesBefore;
    return [
        {
            cell,
            way: cell.sign < 0 ? 1 : -1,
            from: Math.max(0, (before - allowed) / taken),
            rarest: logOnOneSide(lines, own)
        }
    ];
}
/** Part of what may be dealt out that is the current side's. */
function shareOfCurrent({ groups, flips, lines }) {
    const flipped = flips.reduce((sum, one) => sum + one, 0);
    return groups.reduce((sum, { chosen }) => sum + chosen, flipped / 2) / lines;
}
/**
 * The promises that share their part of the level, and what each has of it. Those with so few breaks that not even all
 * of them on one side could be significant have none (Tarone 1990); of those that can only be broken from afar (they
 * were hardly ever kept nearly always), what they cannot spend is left to the others.
 */
function dealt(promises, level) {
    const byChance = [...promises].sort((a, b) => a.rarest - b.rarest);
    for (let most = byChance.length; most > 0; most--) {
        const some = byChance.slice(0, most);
        const each = eachOf(some, level);
        if ((some[most - 1]?.rarest ?? 0) <= Math.log(each))
            return { breakable: new Map(some.map((promise) => [promise.cell, promise])), each };
    }
    return { breakable: new Map(), each: 0 };
}
function eachOf(promises, level) {
    const most = promises.map(({ from }) => Math.exp((0,normal/* normalLogSurvival */.yZ)(from))).sort((a, b) => a - b);
    let left = level;
    for (const [i, own] of most.entries()) {
        const each = left / (most.length - i);
        if (own >= each)
            return each;
        left -= own;
    }
    return level;
}
/** The breaks of a promise, and the lines of a design that they are in. */
function brokenIn({ values, sessions, sign }, { lineOf }) {
    const broken = sign < 0 ? 1 : 0;
    const lines = new Set();
    let breaks = 0;
    for (let i = values.indexOf(broken); i >= 0; i = values.indexOf(broken, i + 1)) {
        const line = lineOf[sessions[i]];
        if (line < 0)
            continue;
        breaks++;
        lines.add(line);
    }
    return { lines, breaks };
}
/** log of the chance that the labels put all of these lines on the current side. */
function logOnOneSide(lines, { groups, flips }) {
    let log = 0;
    for (const line of lines)
        if (flips[line] === 1)
            log -= Math.LN2;
    for (const { lines: members, chosen } of groups) {
        const within = members.reduce((count, line) => count + Number(lines.has(line)), 0);
        log += (0,hypergeometric/* logHypergeometric */.un)(within, chosen, within, members.length);
    }
    return log;
}

;// CONCATENATED MODULE: ./lib/drift/novelty.js

/** A group must have been met before at least so often, as a part of how often it is met now. */
const MET = 0.25;
/** Actions as traits, by index into the actions of the pool. */
const actionTraits = ({ table }, groups) => ({
    sessions: traitsOf(table, table.actions.length, (row) => table.action[row]),
    groups
});
/** Actions in a role: `role` gives a code below `roles` for every row. */
const roleTraits = ({ table }, roles) => ({
    sessions: traitsOf(table, table.actions.length * roles.count, (row) => table.action[row] * roles.count + roles.of[table.session[row]]),
    groups: { ...roles, own: true }
});
/** Sessions by the code that they began with. */
function groupsOf({ sessions, sessionStart }, codes, count) {
    const of = Uint8Array.from({ length: sessions }, (_, session) => {
        const from = sessionStart[session];
        return from < sessionStart[session + 1] ? codes[from] : 0;
    });
    return { of, count };
}
function traitsOf(table, size, traitOf) {
    const sessions = Array.from({ length: size }, () => []);
    for (let row = 0; row < table.rows; row++) {
        const own = sessions[traitOf(row)];
        const session = table.session[row];
        if (own[own.length - 1] !== session)
            own.push(session);
    }
    return sessions.map((own) => Uint32Array.from(own));
}
function noveltyOf(traits, pool, design, pilot) {
    const { line, turned } = codesOf(design, pool);
    const used = traits.sessions.flatMap((own, trait) => {
        const within = own.filter((session) => line[session] >= 0);
        return within.length > 0 ? [{ trait, sessions: within }] : [];
    });
    let inCurrent = 0;
    let inAll = 0;
    for (let session = 0; session < pool.table.sessions; session++) {
        if (line[session] < 0)
            continue;
        inAll++;
        if (design.observed[line[session]] !== turned[session])
            inCurrent++;
    }
    const inBaseline = inAll - inCurrent;
    if (inCurrent === 0 || inBaseline === 0)
        return undefined;
    const { groups = { of: new Uint8Array(pool.table.sessions), count: 1, own: false } } = traits;
    const { of, count: size, own: isOwn } = groups;
    // Lent to one labelling after another: this is asked under thousands of them.
    const marks = new Uint32Array(pool.table.sessions);
    const aloneIn = new Uint32Array(size);
    const before = new Uint32Array(size);
    const now = new Uint32Array(size);
    const met = new Uint8Array(size);
    const { lineOf, baselineLabel, groupOf, sizes } = membersOf(line, turned, groups);
    let stamp = 0;
    const meet = (mask) => {
        before.fill(0);
        if (size === 1)
            before[0] = inBaseline;
        else
            for (let i = 0; i < lineOf.length; i++) {
                const group = groupOf[i];
                // Added up without a branch, which chance would decide.
                const isOther = mask[lineOf[i]] ^ baselineLabel[i];
                before[group] = before[group] + 1 - isOther;
            }
        for (let group = 0; group < size; group++) {
            const known = before[group];
            const others = sizes[group] - known;
            now[group] = others;
            met[group] = known > 0 && known * inCurrent >= MET * others * inBaseline ? 1 : 0;
        }
    };
    const count = (mask, unseen) => {
        stamp++;
        let fresh = 0;
        let alone = 0;
        let isMet = false;
        for (let t = 0; t < used.length; t++) {
            const { trait, sessions } = used[t];
            let seen = 0;
            let last = -1;
            for (let i = 0; i < sessions.length && seen < 2; i++) {
                const session = sessions[i];
                if (mask[line[session]] !== turned[session])
                    continue;
                last = session;
                seen++;
            }
            if (seen > 1)
                continue;
            if (!isMet) {
                aloneIn.fill(0);
                meet(mask);
                isMet = true;
            }
            if (seen === 1) {
                if (marks[last] === stamp)
                    continue;
                marks[last] = stamp;
                const group = of[last];
                aloneIn[group] = aloneIn[group] + 1;
                alone++;
                continue;
            }
            if (isOwn && met[of[sessions[0]]] !== 1)
                continue;
            unseen?.push(trait);
            for (let i = 0; i < sessions.length; i++) {
                const session = sessions[i];
                if (marks[session] !== stamp)
                    fresh++;
                marks[session] = stamp;
            }
        }
        let expected = 0;
        // Where nobody is alone with what it shows, there is nothing new to expect.
        for (let group = 0; alone > 0 && group < size; group++) {
            if (met[group] === 1)
                expected += (now[group] * aloneIn[group]) / before[group];
            else if (!isOwn)
                expected += (now[group] * alone) / inBaseline;
        }
        return { fresh, alone, expected };
    };
    // Square roots bring rare counts to a common spread (Anscombe 1948).
    const raw = ({ fresh, expected }) => Math.sqrt(fresh + 0.375) - Math.sqrt(expected + 0.375);
    const unseen = [];
    const seen = count(design.observed, unseen);
    const scaled = asNormal(pilot.map((mask) => raw(count(mask))));
    return {
        special: { z: scaled(raw(seen)), under: (mask) => scaled(raw(count(mask))) },
        current: [seen.fresh, inCurrent],
        baseline: [seen.alone, inBaseline],
        traits: unseen
    };
}
/** The sessions that have a line, each with the label that puts it on the baseline's side; and how many a group has. */
function membersOf(line, turned, { of, count }) {
    const members = Uint32Array.from(line.keys()).filter((session) => line[session] >= 0);
    const groupOf = members.map((session) => of[session]);
    const sizes = new Uint32Array(count);
    for (const group of groupOf)
        sizes[group] = sizes[group] + 1;
    return {
        lineOf: members.map((session) => line[session]),
        baselineLabel: Uint8Array.from(members, (session) => turned[session]),
        groupOf,
        sizes
    };
}
/** Beyond the pilot's largest value its tail is taken to fall off as it does over this share of it. */
const TAIL = 0.05;
/** A quarter of what one new thing more makes, on the scale of square roots. */
const LEAST_EXCESS = 0.1;
/**
 * A value as the normal deviate that is as rare: few new things are counted, and their long tail would otherwise pass
 * for significance. Learnt from relabellings that take no part in the test, so that the level stays exact. Fewer new
 * things than usual are no news (0).
 */
function asNormal(pilot) {
    const sorted = Float64Array.from(pilot).sort();
    const size = sorted.length;
    const from = Math.floor(size * (1 - TAIL));
    const edge = sorted[from];
    const beyond = sorted.subarray(from);
    const excess = Math.max(LEAST_EXCESS, beyond.reduce((sum, value) => sum + value - edge, 0) / beyond.length);
    const deviates = new Map();
    const deviateOf = (value) => {
        const reached = (size - firstAtLeast(sorted, value)) / size;
        const rarer = reached > 0 ? reached : Math.min(1 / size, TAIL * Math.exp((edge - value) / excess));
        return rarer >= 0.5 ? 0 : -(0,normal/* normalQuantile */.Zl)(Math.max(1e-300, rarer));
    };
    return (value) => {
        // Counts of sessions are few, and each is met again and again.
        const known = deviates.get(value) ?? deviateOf(value);
        deviates.set(value, known);
        return known;
    };
}
function firstAtLeast(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] >= value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** By session its line, and the label under which that line puts it on the baseline's side. */
function codesOf({ lineOf, flips, side }, { table }) {
    const turned = new Uint8Array(table.sessions);
    // Where signs flip, a session of the baseline's side counts as current unless its line stands as observed.
    for (let session = 0; session < table.sessions; session++)
        if (flips[lineOf[session]] === 1 && side[session] === 0)
            turned[session] = 1;
    return { line: lineOf, turned };
}

;// CONCATENATED MODULE: ./lib/drift/tests.js














const byRule = new WeakMap();
/** What was tested about a rule, by the rule's canonical text. */
function testedByRule({ cells }) {
    const known = byRule.get(cells);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const entry of cells)
        if (entry.cell.rule !== undefined)
            made.set((0,identity.canonicalRule)(entry.cell.rule), entry);
    byRule.set(cells, made);
    return made;
}
/** Everything tested in one run: one family, one level, one set of relabellings. */
/** Events from which on it pays to give back at once what a stage has left. */
const MANY_ROWS = 100_000;
function runTests(pool, policies, options) {
    const plain = designOf(pool);
    const known = withConverses(policies, pool);
    const family = familyOf(pool, plain, known, options);
    // Of all that a check does, choosing the tests leaves the most.
    if (pool.table.rows >= MANY_ROWS)
        (0,garbage/* collectGarbage */.i)();
    const vitals = (0,drift_vitals/* vitalCells */.SL)(pool, family.strataFor);
    const cells = [...family.cells, ...vitals.map(({ cell }) => cell)];
    const design = withTrials(plain, pool, cells);
    const statistics = statisticsOf(cells, design);
    const tested = cells.flatMap((cell, i) => {
        const statistic = statistics[i];
        return statistic === undefined ? [] : [{ cell, statistic }];
    });
    const labels = drawLabels(design, { alpha: options.alpha, seed: seedOf(pool) });
    const novelties = noveltiesOf(pool, design, family, labels.pilot);
    const shares = sharesOfLevel(tested, novelties.length, casesOfPromises(known, pool), design, options.alpha);
    const shareAt = (i) => shares[i];
    const verdicts = judge(tested.map(({ statistic }, i) => ({ statistic, ...shareAt(i) })), novelties.map(({ novelty }, i) => ({ ...novelty.special, ...shareAt(tested.length + i) })), labels, options.alpha);
    return {
        design,
        family,
        vitals,
        cells: tested.map((entry, i) => {
            const share = shareAt(i);
            const { z } = entry.statistic;
            const critical = (way) => criticalZ(verdicts, share, way, options.alpha);
            return {
                ...entry,
                ...share,
                adjusted: verdicts.adjusted[i],
                criticalZ: critical(share.onBreak?.way ?? z),
                strength: Math.abs(z) / critical(z)
            };
        }),
        novelties: novelties.map((entry, i) => ({
            ...entry,
            ...shareAt(tested.length + i),
            adjusted: verdicts.adjusted[tested.length + i]
        })),
        size: tested.length + novelties.length,
        ladder: verdicts.ladder
    };
}
/** By cell of a rule that is read, on whichever side: its cases. What people require has a part of the level anyway. */
function casesOfPromises(rules, { table }) {
    const known = new Set(rules.map(identity.canonicalRule));
    const callsOf = (action) => (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, action)).length;
    return ({ rule, family, sign, values }) => {
        if (rule === undefined || family === 'required' || !known.has((0,identity.canonicalRule)(rule)))
            return undefined;
        // What could go wrong is every call of an action that should not be there, and not every event of the place.
        if (rule.kind === 'prohibition')
            return callsOf(rule.never);
        return rule.kind === 'precondition' && sign < 0 ? callsOf(rule.action) : values.length;
    };
}
/** |z| that is significant where a statistic goes this way. */
function criticalZ(verdicts, { logShare, onBreak }, way, alpha) {
    const plain = criticalAt(verdicts, logShare, alpha);
    if (onBreak === undefined || onBreak.way * way <= 0)
        return plain;
    return Math.min(plain, Math.max(onBreak.from, criticalAt(verdicts, onBreak.logShare, alpha)));
}
function criticalAt({ critical, relabellings }, logShare, alpha) {
    if (Number.isFinite(critical) && relabellings * alpha >= 5)
        return Math.sqrt(Math.max(0, critical - 2 * logShare));
    // Too few relabellings were needed to know the quantile: that of independent normal statistics is close above it.
    return Math.sqrt(Math.max(0, -2 * (Math.log(alpha) + logShare)));
}
function noveltiesOf(pool, design, family, pilot) {
    if (pool.unit === 'event')
        return [];
    const [shifted] = family.shifted;
    const groups = shifted && { ...groupsOf(pool.table, shifted.codes, shifted.size), own: false };
    const plain = (of) => noveltyOf(actionTraits(of, groups), of, design, pilot);
    const role = mostTellingRole(pool, family);
    const codes = role && groupsOf(pool.table, role.codes, role.size);
    const inRole = (of) => codes && noveltyOf(roleTraits(of, codes), of, design, pilot);
    const { items, action, session } = pool.table;
    const entryOf = ({ within, ...told }) => {
        const novelty = within(pool);
        return novelty === undefined ? [] : [{ novelty, within, ...told }];
    };
    const count = codes?.count ?? 1;
    const firstItem = items.findIndex(({ key }) => key === role?.key);
    return [
        ...entryOf({
            within: plain,
            actionOf: (trait) => trait,
            traitOf: (row) => action[row],
            situationOf: () => undefined
        }),
        ...entryOf({
            within: inRole,
            actionOf: (trait) => Math.floor(trait / count),
            traitOf: (row) => action[row] * count + (codes?.of[session[row]] ?? 0),
            situationOf: (trait) => (trait % count === 0 ? undefined : items[firstItem + (trait % count) - 1])
        })
    ];
}
/** The role of a session: the key, constant within sessions, of whose values most is known. */
function mostTellingRole({ table }, { columns }) {
    const constant = columns.filter(({ codes, size, ofCall, ofSide }) => {
        if (ofCall || ofSide || size < 3)
            return false;
        const used = new Set();
        for (let session = 0; session < table.sessions; session++) {
            const from = table.sessionStart[session];
            const to = table.sessionStart[session + 1];
            for (let row = from + 1; row < to; row++)
                if (codes[row] !== codes[from])
                    return false;
            if (from < to)
                used.add(codes[from]);
        }
        return used.size > 1 && used.size * 10 <= table.sessions;
    });
    return constant.sort((a, b) => a.size - b.size)[0];
}

;// CONCATENATED MODULE: ./lib/drift/judge.js










/**
 * The verdict on one thing, had its promise been kept so many times in the current situations and all else been as it
 * was: the same statistic over the changed events, against the same relabellings and the same other statistics.
 */
function judge_rejudgeOf(tests, ledger, situated, options) {
    const { pool } = ledger;
    const { alpha } = options;
    const shared = barOfRun(tests, alpha);
    return ({ policy, subject }, direction) => {
        const rule = policy && (0,identity.canonicalRule)(policy);
        const within = situated.find(({ cell }) => ruleKey(cell.rule) === rule);
        const tested = within?.tested ??
            (rule === undefined
                ? tests.cells.find(({ cell }) => isAbout(cell, subject))
                : testedByRule(tests).get(rule));
        if (tested === undefined)
            return undefined;
        const { cell } = tested;
        const sides = within?.sides ?? (cell.rule === undefined ? undefined : ledger.sides(cell.rule));
        const occasions = { cell, sides, pool, strataFor: tests.family.strataFor };
        const significant = tested.adjusted <= alpha;
        if (!significant && tests.cells.length * tests.design.lines > MOST_FOR_A_PASS)
            return undefined;
        const bar = significant ? () => shared : (0,made_once/* once */.O)(() => barWithout(tested, tests, alpha));
        return (kept) => {
            const changed = (0,what_if/* cellWith */.p)(occasions, kept);
            const statistic = statisticOf(changed, tests.design);
            if (statistic === undefined)
                return false;
            if ((statistic.z * cell.sign > 0 ? 'stronger' : 'weaker') !== direction)
                return false;
            const then = sides === undefined
                ? plainSides(changed, pool)
                : {
                    baseline: sides.baseline,
                    current: { ...sides.current, kept, confidence: kept / sides.current.events }
                };
            if (!worthFinding({ cell: changed, statistic }, then, policy, direction, options))
                return false;
            return bar()(statistic, tested) <= alpha;
        };
    };
}
/** Whether it counts how often an action is chosen, or an argument given: whatever else has a subject has no such count. */
const isAbout = ({ family, subject: own }, subject) => family === (subject?.type === 'context' ? 'argument' : 'share') &&
    own !== undefined &&
    own.name === subject?.name;
/** Cells times lines of which all relabellings are worth going through for a policy that passed: about a tenth of a second. */
const MOST_FOR_A_PASS = 100_000;
const otherOf = (z, entry) => ({
    score: scoreOf(z, entry),
    adjusted: entry.adjusted
});
/** As the run judged it: one that was significant comes down among the rest, which stay as they were. */
const barOfRun = (tests, alpha) => barOn(tests.ladder, othersOf(tests.cells, tests), alpha);
/** For one that was not: all relabellings, where the run may have needed few of them, and nothing of what it was before. */
const barWithout = (tested, tests, alpha) => barOn(tests.ladder.without(tests.cells.indexOf(tested)), othersOf(tests.cells.filter((entry) => entry !== tested), tests), alpha);
const othersOf = (cells, { novelties }) => [
    ...cells.map((entry) => otherOf(entry.statistic.z, entry)),
    ...novelties.map((entry) => otherOf(entry.novelty.special.z, entry))
];
function barOn({ scores, below, batches }, others, alpha) {
    const lookUp = sumsUnder(batches);
    return (statistic, share) => {
        const score = scoreOf(statistic.z, share);
        // Whatever ranks higher must be significant before this one can be.
        if (others.some((other) => other.score > score && other.adjusted > alpha))
            return 1;
        const lower = below(scores.filter((other) => other < score).length);
        const sums = lookUp(statistic.scores);
        let beaten = 0;
        for (let b = 0; b < lower.length; b++) {
            const own = scoreOf(sums[b] - statistic.offset, share);
            if (Math.max(lower[b], own) >= score - TIE)
                beaten++;
        }
        return (beaten + 1) / (lower.length + 1);
    };
}

;// CONCATENATED MODULE: ./lib/drift/judgements.js



/** Every policy of the baseline that is no finding, with what can be said of it. */
function judgePolicies(ledger, tests, found, attainable, options) {
    const lists = {
        notExercised: [],
        undecided: [],
        mixOnly: [],
        unchanged: []
    };
    const byRule = testedByRule(tests);
    const { pool } = ledger;
    const sessions = [pool.baselineSessions, pool.table.sessions - pool.baselineSessions];
    for (const [key, policy] of ledger.baseline) {
        if (found.has(key) || policy.status === 'ignored' || policy.status === 'forbidden')
            continue;
        const sides = ledger.sides(policy);
        const tested = attainable ? byRule.get(key) : undefined;
        const judgement = judgements_judgementOf(policy, sides, tested, tests, Math.min(...sessions), attainable, options);
        lists[verdictOn(sides, tested, judgement, sessions, tests.design.matched, attainable, options)].push(judgement);
    }
    return lists;
}
function judgements_judgementOf(policy, sides, tested, tests, sessions, attainable, { minEffect, alpha }) {
    const { baseline, current } = sides;
    const same = attainable && tested === undefined && verdict_isSame(sides, tests.design);
    const detectable = same
        ? detectableFromNone(alpha, sides, tests.design)
        : tested === undefined
            ? null
            : detectableBy(tested, tests.design, sides);
    const delta = (current.confidence ?? 0) - (baseline.confidence ?? 0);
    return {
        policy,
        baseline,
        current,
        test: tested === undefined && !same
            ? null
            : testResult(delta, changeInterval(baseline, current), tested?.statistic.z ?? 0, tested?.adjusted ?? 1),
        detectable,
        // Signs need so many differences, whatever the number of cases; means grow surer with its square root.
        sessionsNeeded: detectable === null
            ? null
            : same
                ? Math.ceil((sessions * detectable) / minEffect)
                : sessionsFor(detectable, minEffect, sessions)
    };
}
function verdictOn(sides, tested, { test, baseline, current, detectable }, sessions, matched, attainable, options) {
    if (hardlyExercised(baseline, current, sessions))
        return 'notExercised';
    if (!attainable || tested === undefined || test === null) {
        if (keptAlways(sides))
            return 'unchanged';
        if (test !== null)
            return detectable <= EQUIVALENCE ? 'unchanged' : 'undecided';
        // Among like situations nothing varies at all, and yet the shares differ: the mix does it.
        return attainable && !matched && mixOnly(sides, UNTESTED_Z, options) ? 'mixOnly' : 'undecided';
    }
    // Sides that did the same cases met the same mix, so that no other one could have made the difference.
    if (!matched && mixOnly(sides, tested.criticalZ, options))
        return 'mixOnly';
    const interval = test.interval;
    const within = interval !== null && interval[0] >= -EQUIVALENCE && interval[1] <= EQUIVALENCE;
    return within ? 'unchanged' : 'undecided';
}
/** What a note needs where no test of its own sets the bar: about one policy in two thousand by chance. */
const UNTESTED_Z = 3.5;
/** The plain shares differ beyond chance, but not among like situations: the mix changed, not the behaviour. */
function mixOnly(sides, criticalZ, { minEffect }) {
    const [b, c] = sides.evidence;
    if (b.events === 0 || c.events === 0)
        return false;
    const deviation = plainDeviation(sides);
    const delta = c.kept / c.events - b.kept / b.events;
    return (deviation > 0 && Math.abs(delta) / deviation >= criticalZ && matters(b.kept / b.events, delta, minEffect));
}

;// CONCATENATED MODULE: ./lib/drift/longer.js





/** What changes less than this part of the strongest is seen of it, and not the other way round. */
const AS_STRONG = 0.6;
/**
 * An agent that takes more steps than before comes to everything else later and after something else, and of all that it
 * does each is a smaller share. Where sessions became longer (or shorter) by some actions, that is the cause of what is
 * said of these, and of every change that is gone once they are left out. One such action tells itself what happened; of
 * several, now this and now that, the number of steps does, if no other change is much stronger. A promise that is broken
 * by them is told by itself. Undefined where there is no such cause.
 */
function lengthAsCause(changed, pool, design, options) {
    const length = changed.find(({ cell }) => cell.subject?.name === drift_vitals/* EVENTS_PER_SESSION */.F9);
    if (length === undefined || changed.length < 2)
        return undefined;
    const moved = movedAlong(length, pool, design);
    const names = [...moved].map((one) => pool.table.actions[one]);
    // A step that is left out shows in what should come after it: that says more than how many steps there are.
    if (length.statistic.z < 0 && (names.length === 1 || changed.some((one) => isLeftOut(one, names))))
        return undefined;
    const [only] = names.length === 1 ? names : [];
    const itself = changed.filter((change) => saysMore(change, only, Math.sign(length.statistic.z)));
    const leader = only === undefined ? length : strongest(itself);
    if (names.length === 0 || leader === undefined)
        return undefined;
    const z = Math.abs(length.statistic.z);
    if (leader === length && changed.some(({ statistic }) => z < AS_STRONG * Math.abs(statistic.z)))
        return undefined;
    const skip = Uint8Array.from(pool.table.action, (own) => Number(moved.has(own)));
    const left = derivedAnew(withoutRows(pool, skip));
    const rest = seenIn(left, changed, design, { ...options, kinds: ['association', 'precondition'] });
    const explains = (change) => {
        if (itself.includes(change))
            return true;
        if (isOfItsOwn(change))
            return false;
        const { rule, subject } = change.cell;
        if (names.some((name) => subject?.name === name || speaksOf(rule, name)))
            return true;
        const z = Math.abs(rest(change)?.z ?? 0);
        return isLeftByChance(z) && z < KEPT_BY_OTHERS * Math.abs(change.statistic.z);
    };
    return { leader, explains };
}
/** Whether it tells of an action that it is done more often, or less (`way`): what limits it, or how often it is done. */
function saysMore({ cell: { rule, subject, sign }, statistic }, action, way) {
    const more = statistic.z * sign * way;
    if (rule === undefined)
        return subject?.type === 'action-share' && subject.name === action && more > 0;
    if (rule.kind === 'association')
        return rule.consequent === action && more > 0;
    return (rule.kind === 'sequence' &&
        rule.activation === action &&
        (rule.target ?? action) === action &&
        !isAboutPlace(rule.template) &&
        more < 0);
}
/** Whether one of the actions no longer comes where it was promised to. */
const isLeftOut = (change, names) => {
    const { rule } = change.cell;
    return rule?.kind === 'sequence' && names.includes(rule.target ?? '') && isOfItsOwn(change);
};
/** A promise that people know first. */
const strongest = (changes) => [...changes].sort((a, b) => Number(isOfItsOwn(b)) - Number(isOfItsOwn(a)) || Math.abs(b.statistic.z) - Math.abs(a.statistic.z))[0];
/** Actions that sessions hold more of where they became longer, less of where they became shorter. */
function movedAlong({ cell, statistic }, { table }, design) {
    const { actions, action, session } = table;
    const counts = actions.map(() => new Float64Array(cell.sessions.length));
    for (let row = 0; row < table.rows; row++) {
        const own = counts[action[row]];
        own[session[row]] = own[session[row]] + 1;
    }
    return new Set(counts.flatMap((values, one) => {
        const z = (statisticOf({ ...cell, values }, design)?.z ?? 0) * Math.sign(statistic.z);
        return z > 0 && !isLeftByChance(z) ? [one] : [];
    }));
}
/** How calls end and what they are made with is no matter of their number; nor is a promise that is broken. */
function isOfItsOwn({ cell, statistic, tracked }) {
    const { rule, family } = cell;
    if (family === 'ending' || family === 'outcome' || family === 'argument' || rule?.kind === 'outcome')
        return true;
    if (rule === undefined || statistic.z * cell.sign > 0 || !tracked)
        return false;
    if (rule.kind !== 'sequence')
        return rule.kind !== 'association';
    // How often an action is usually done is its part of the steps; that it is never done more often is a limit.
    return isAboutNumber(rule.template) ? statistic.before >= longer_NEARLY_ALWAYS : !isAboutPlace(rule.template);
}
const longer_NEARLY_ALWAYS = 0.98;
const isAboutNumber = (template) => template === 'at_most' || template === 'exactly_once';
/** What comes directly next, or first, or last, is another thing wherever a step is put in. */
const isAboutPlace = (template) => /^chain_|^first$|^last$/.test(template);

;// CONCATENATED MODULE: ./lib/drift/new-actions.js


/**
 * An action that the baseline never saw is one finding: that it is done in this context, that others come after it, or
 * no longer directly after what it now follows, is the same news. Such changes become its variants, wherever the grouping
 * by events has left them; what people insist on stays a finding of its own.
 */
function foldedIntoNewActions(changes) {
    const fresh = changes.filter(({ change, subject }) => change === 'new' && subject?.type === 'action');
    const follows = ({ change, policy }) => change !== 'broken' ? fresh.find(({ subject }) => speaksOf(policy, subject?.name)) : undefined;
    const kept = changes.filter((change) => follows(change) === undefined);
    return kept.map((change) => withFolded(change, changes.filter((other) => follows(other) === change)));
}

// EXTERNAL MODULE: ./lib/drift/drift.js
var drift = __webpack_require__(1484);
;// CONCATENATED MODULE: ./lib/drift/novel-changes.js








/** Sessions that show something never seen before, more of them than a rerun of the baseline would bring. */
function noveltyChanges(pool, tests, changes, causes, { alpha, minEffect }, ledger) {
    const told = new Set(changes.flatMap(({ subject }) => (subject?.type === 'action' ? [subject.name] : [])));
    for (const entry of tests.novelties) {
        const { novelty, adjusted } = entry;
        const [fresh, sessions] = novelty.current;
        const [alone, before] = novelty.baseline;
        if (adjusted > alpha || !matters(alone / before, fresh / sessions - alone / before, minEffect))
            continue;
        const actions = [...new Set(novelty.traits.map(entry.actionOf))];
        // An action that is a finding already accounts for its sessions.
        if (actions.some((action) => told.has(pool.table.actions[action])))
            continue;
        // That known actions come up in other roles is what is seen of a change after which they are done more often.
        if (isKnown(actions, pool) && isSeenOf(entry, causes, pool))
            continue;
        const rows = novelRows(entry, pool);
        if (isKnown(actions, pool) && changes.some((change) => isToldBy(change, rows, ledger)))
            continue;
        return [novel_changes_changeOf(entry, actions, rows, pool)];
    }
    return [];
}
const isKnown = (actions, { table, baselineRows }) => table.action.subarray(0, baselineRows).some((action) => actions.includes(action));
function isSeenOf({ within }, causes, pool) {
    const skip = new Uint8Array(pool.table.rows);
    for (const { rows = [] } of causes)
        if (rows.length <= MOST_OF_ALL * skip.length)
            for (const row of rows)
                skip[row] = 1;
    if (!skip.includes(1))
        return false;
    const left = within(withoutRows(pool, skip));
    return left === undefined || isLeftByChance(left.special.z);
}
/** The events that were never seen before. */
function novelRows({ novelty, traitOf }, { table, baselineRows }) {
    const traits = new Set(novelty.traits);
    return Array.from({ length: table.rows - baselineRows }, (_, i) => baselineRows + i).filter((row) => traits.has(traitOf(row)));
}
/** So many of the new events are those of another change, and so many of its own are new: there is one piece of news. */
const novel_changes_NEARLY_ALL = 0.9;
const MOST_OF_ITS_OWN = 0.5;
/**
 * Whether a change is told of these very events, and names what is done there: "never deleted in production" breaks by
 * what is new there.
 */
function isToldBy({ policy, direction, variants }, rows, ledger) {
    const shown = direction === 'weaker' ? 0 : 1;
    return [policy, ...variants].some((rule) => {
        if (rule === undefined)
            return false;
        const named = actionsIn(rule);
        const { actions, action } = ledger.pool.table;
        const { situations } = ledger.sides(rule);
        const own = new Set(Array.from(situations.rows).filter((_, i) => situations.kept[i] === shown));
        const of = [...own].filter((row) => row >= ledger.pool.baselineRows).length;
        const shared = rows.filter((row) => own.has(row) && named.includes(actions[action[row]])).length;
        return shared >= novel_changes_NEARLY_ALL * rows.length && shared >= MOST_OF_ITS_OWN * of;
    });
}
function novel_changes_changeOf({ novelty, adjusted, situationOf }, actions, novel, pool) {
    const { table } = pool;
    const [fresh, sessions] = novelty.current;
    const [alone, before] = novelty.baseline;
    const baseline = sideFrom(singles(alone, before));
    const current = sideFrom(singles(fresh, sessions));
    const rows = (0,policies_rows/* everyRow */.UJ)(table);
    const isNovel = new Set(novel);
    const kept = Uint8Array.from(rows, (row) => Number(isNovel.has(row)));
    const situations = novelty.traits.flatMap((trait) => situationOf(trait) ?? []);
    return {
        change: 'new',
        direction: 'stronger',
        subject: subjectOf(actions.map((action) => table.actions[action]), isKnown(actions, pool), [...new Set(situations.map(({ key, value }) => `${key}=${value}`))]),
        variants: [],
        baseline,
        current,
        test: testResult(fresh / sessions - alone / before, null, novelty.special.z, adjusted),
        rows: typicalRows(rows, kept, 1, pool)
    };
}
/** `known`: the baseline has such an action, only not in such a situation. */
function subjectOf(names, known, situations) {
    const [only] = names;
    const actions = [...names];
    if (known)
        return {
            type: 'novelty',
            name: drift/* NEW_SITUATION */.c,
            description: 'sessions with an action in a situation in which it was not seen before',
            never_seen: { actions, when: [...situations] }
        };
    if (names.length === 1 && only !== undefined)
        return { type: 'action', name: only, description: `\`${only}\` was not seen before` };
    return {
        type: 'novelty',
        name: drift/* NEW_ACTIONS */.b,
        description: 'sessions with an action not seen before',
        never_seen: { actions }
    };
}
const singles = (kept, sessions) => ({
    events: sessions,
    kept,
    sessions,
    s_nn: sessions,
    s_ny: kept,
    s_yy: kept
});

// EXTERNAL MODULE: ./lib/events/concatenate.js
var concatenate = __webpack_require__(5512);
;// CONCATENATED MODULE: ./lib/drift/pool.js


/**
 * The two tables as one. One table lets any policy be counted once for both sides, and
 * lets the family of tests be chosen without looking at which side an event is from.
 */
function poolTables(baseline, current) {
    const unit = commonUnit(baseline, current);
    const sides = [baseline, current].map((table) => (unit === 'event' ? aloneBySession(table) : table));
    const [first, second] = sides;
    const table = { ...(0,concatenate/* concatenated */.c)(first, second), unit, conditions: new Map() };
    return { table, baselineRows: first.rows, baselineSessions: first.sessions, unit };
}
function commonUnit(baseline, current) {
    const units = [baseline.unit, current.unit];
    return units.includes('event') ? 'event' : units.includes('session') ? 'session' : 'case';
}
/** A session per event: sides of which only one names sessions can be exchanged in nothing larger than the event. */
function aloneBySession(table) {
    if (table.unit === 'event')
        return table;
    const ordinals = Uint32Array.from({ length: table.rows + 1 }, (_, row) => row);
    return {
        ...table,
        sessions: table.rows,
        session: ordinals.subarray(0, table.rows),
        sessionStart: ordinals,
        sessionCase: new Uint32Array(table.rows).fill(events_table/* NONE */.x3)
    };
}

;// CONCATENATED MODULE: ./lib/drift/repeats.js




/**
 * An agent that repeats its calls breaks whatever says "once" or "directly after", does more of all that it repeats,
 * and takes longer sessions. Where calls are repeated more often than before, that is the cause of every change which
 * is gone once the repeated calls are left out of both logs.
 * Undefined where calls are not repeated more often.
 */
function repeatsAsCause(changed, pool, design, options) {
    const leader = changed.find(({ cell, statistic }) => cell.subject?.name === drift_vitals/* REPEATED_CALLS */.n3 && statistic.z > 0);
    if (leader === undefined || changed.length < 2)
        return undefined;
    // Each call of a session but once.
    const left = seenIn(withoutRows(pool, pool.table.repeated), changed, design, { ...options, kinds: [] });
    const rest = (change) => change.cell.rule === undefined && change.cell.subject?.type !== 'vital'
        ? statisticOf(change.cell, design, pool.table.repeated)
        : left(change);
    const explains = (change) => {
        const before = change.statistic.z;
        const z = rest(change)?.z ?? 0;
        return isLeftByChance(z) && (isLeftByChance(before) || Math.abs(z) < KEPT_BY_OTHERS * Math.abs(before));
    };
    return { leader, explains };
}

// EXTERNAL MODULE: ./lib/drift/gate.js
var gate = __webpack_require__(4960);
;// CONCATENATED MODULE: ./lib/drift/same-change.js




/** Correlation over the sessions from which two may be one change that is told in two ways. */
const same_change_ALIKE = 0.8;
/** Of the strength of what is told: what moved less did not make it. */
const same_change_AS_STRONG = 0.6;
/**
 * What people accepted, where it is this very change told of another policy: the two move together, session by session,
 * and nothing is left of what is told beside what was accepted. Whether that has grown since is told by its own numbers,
 * so that a change of another thing, or a larger one that merely took this along, is not accepted with it. What is told
 * for itself in this run (`told`) speaks for itself alone.
 */
function sameChanges(leader, told, accepted, ledger, tests, options) {
    if (accepted.length === 0 || leader.required)
        return {};
    const names = new Set(accepted.map(({ fingerprint }) => (0,gate/* withoutKind */.vj)(fingerprint)));
    const sameAs = tests.cells.flatMap((tested) => {
        if (tested === leader.tested || told.has(tested) || !isOneWith(leader, tested))
            return [];
        const found = foundOf(tested, ledger, options);
        if (found === undefined || found.required)
            return [];
        const change = changeOf(found, [], ledger, tests, options);
        return names.has((0,gate/* withoutKind */.vj)((0,gate/* fingerprintOf */.ax)(change))) ? [change] : [];
    });
    return sameAs.length === 0 ? {} : { sameAs };
}
function isOneWith(leader, { cell, statistic }) {
    if (Math.abs(statistic.z) < same_change_AS_STRONG * Math.abs(leader.statistic.z))
        return false;
    if (!comparable(leader.cell, cell))
        return false;
    const other = { cell, statistic, tracked: false, required: false };
    const shared = Math.abs(common(leader, other));
    return shared > 0.9999 || (shared >= same_change_ALIKE && isLeftByChance(beside(leader, other)));
}

;// CONCATENATED MODULE: ./lib/drift/situation.js








/** More conditions than these on top of what the rule says are no plain sentence. */
const MOST_CONDITIONS = 2;
/** Situations of each number of conditions that are counted. */
const MOST_COUNTED = 12;
/** The first change of a group that some situation shows; none where none does. */
function toldInSituation({ leader, variants }, told, ledger, options) {
    for (const found of [leader, ...variants]) {
        if (ledger.baseline.get(ruleKey(found.cell.rule))?.status === 'ignored')
            continue;
        const situated = inSituation(found, told, ledger, options);
        if (situated !== undefined)
            return [{ leader: situated, variants: [found] }];
    }
    return [];
}
function inSituation(found, told, ledger, { minEffect, maxAntecedent }) {
    const { cell, direction } = found;
    const { pool } = ledger;
    for (const situations of situationsOf(found, pool)) {
        for (const situation of situations.slice(0, MOST_COUNTED)) {
            for (const rule of rulesIn(situation, cell, pool)) {
                const key = ruleKey(rule);
                const status = ledger.baseline.get(key)?.status;
                if ((0,drift_cell/* contextSize */.dQ)(rule) > maxAntecedent || told.has(key))
                    continue;
                if (status === 'ignored' || status === 'forbidden')
                    continue;
                const sides = ledger.sides(rule);
                if (!shows(sides, direction, minEffect))
                    continue;
                const known = ledger.baseline.has(key) ? 0 : ledger.current.has(key) ? 1 : 2;
                return {
                    ...found,
                    cell: cellOf(rule, sides, cell, pool),
                    sides,
                    shown: true,
                    situated: true,
                    familiarity: known,
                    tracked: known < 2
                };
            }
        }
    }
    return undefined;
}
/** Deviations by which the numbers of a situation must differ to be told: less would as soon be chance. */
const TELLING = 1.96;
/** Whether a reader sees the change in these numbers: as large as matters, and more than they would waver. */
function shows(sides, direction, minEffect) {
    const { confidence: before } = sides.baseline;
    const { confidence: after } = sides.current;
    if (before === null || after === null)
        return false;
    const delta = direction === 'weaker' ? before - after : after - before;
    return delta >= TELLING * plainDeviation(sides) && matters(before, after - before, minEffect);
}
const isEnding = ({ subject }) => subject?.name === 'errors' || subject?.name === 'denials';
/** What would be said of the cell there; nothing where no rule can say it. */
function rulesIn({ conditions, action }, cell, { table }) {
    const { rule, subject } = cell;
    if (rule !== undefined)
        return rule.kind === 'precondition'
            ? []
            : [{ ...rule, antecedent: { ...rule.antecedent, ...conditions } }];
    if (subject?.type === 'action-share')
        return [{ kind: 'association', antecedent: conditions, consequent: subject.name }];
    if (action === undefined)
        return [];
    const words = subject?.name === 'errors' ? drift_vitals/* ERROR */.ff : drift_vitals/* DENIAL */.SJ;
    return table.outcomes
        .filter((outcome) => words.test(outcome))
        .map((outcome) => ({
        kind: 'outcome',
        action: table.actions[action],
        antecedent: conditions,
        outcome
    }));
}
/** By the number of conditions, fewest first: the situations that move the way the change goes, most of it first. */
function situationsOf({ cell, statistic }, pool) {
    const { strata, rows, values } = cell;
    if (rows === undefined || !(values instanceof Uint8Array))
        return [];
    const own = cell.rule === undefined ? [] : Object.keys((0,policy/* conditionsOf */.y)(cell.rule));
    const columns = (strata.keys ?? []).filter(({ key }) => !own.includes(key));
    const ending = isEnding(cell);
    const parts = partsOf(cell, rows, values, Math.sign(statistic.delta), pool);
    const sizes = Array.from({ length: MOST_CONDITIONS + Number(!ending) }, (_, size) => size);
    return sizes
        .filter((size) => size > 0 || ending)
        .map((size) => choicesOf(columns, size)
        .flatMap((keys) => situationsBy(keys, ending, rows, parts, pool))
        .filter(({ part }) => part > 0)
        .sort((a, b) => b.part - a.part || (0,events_table/* compareText */.n6)(nameOf(a), nameOf(b))));
}
const nameOf = ({ conditions, action }) => (0,identity.canonicalJson)([action ?? '', conditions]);
function choicesOf(all, size) {
    if (size === 0)
        return [[]];
    return all.flatMap((first, i) => choicesOf(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
/** By situation of the cell: what it adds to the statistic, positive the way the change goes. */
function partsOf({ strata: { of, count }, byCertainty }, rows, values, way, { baselineRows }) {
    const total = new Float64Array(count);
    const sum = new Float64Array(count);
    for (let i = 0; i < rows.length; i++) {
        const h = of[i];
        total[h] = total[h] + 1;
        sum[h] = sum[h] + values[i];
    }
    const mean = sum.map((kept, h) => kept / Math.max(1, total[h]));
    const worth = mean.map((p) => (byCertainty === true && p > 0 && p < 1 ? 1 / (p * (1 - p)) : 1));
    return Float64Array.from(rows, (row, i) => {
        const h = of[i];
        const score = worth[h] * (values[i] - mean[h]);
        return way * (row < baselineRows ? -score : score);
    });
}
function situationsBy(keys, byAction, rows, parts, { table }) {
    const firstItems = keys.map(({ key }) => table.items.findIndex((item) => item.key === key));
    const sums = new Map();
    rows.forEach((row, i) => {
        let code = byAction ? table.action[row] : 0;
        for (const { codes, size } of keys) {
            // Where the key is absent there is nothing that a rule could say of it.
            if (codes[row] === 0)
                return;
            code = code * size + codes[row];
        }
        const own = sums.get(code) ?? { row, part: 0 };
        own.part += parts[i];
        sums.set(code, own);
    });
    return [...sums.values()].map(({ row, part }) => ({
        part,
        action: byAction ? table.action[row] : undefined,
        conditions: Object.fromEntries(keys.map(({ key, codes }, k) => {
            const item = firstItems[k] + codes[row] - 1;
            return [key, table.items[item].value];
        }))
    }));
}
/** The rule there as a cell of its own. */
function cellOf(rule, { situations: { rows, kept } }, whole, { table }) {
    return {
        family: whole.family,
        rule,
        sessions: (0,drift_cell/* gathered */.Pm)(table.session, rows),
        rows,
        values: kept,
        strata: (0,strata/* undivided */.te)(rows.length),
        sign: 1,
        conditions: (0,drift_cell/* contextSize */.dQ)(rule)
    };
}

;// CONCATENATED MODULE: ./lib/drift/speaker.js




/** A change this much weaker than the strongest of its group may still speak for it. */
const MAY_SPEAK = 0.6;
/** A vital sign says that something changed, and never what: anything that does may speak for it. */
const MAY_SPEAK_FOR_VITAL = 0.4;
/**
 * The strongest change shows where the cause lies; what people read first is the one they know: a policy of their
 * baseline, one that got weaker, one with few conditions.
 */
function presented({ leader: strongest, variants }, pool) {
    if (strongest.required || strongest.cell.subject?.name === drift_vitals/* REPEATED_CALLS */.n3)
        return { leader: strongest, variants };
    // Nothing says it as plainly as that the action is gone; of what went with it, what people know comes first.
    if (isNeverDone(strongest.cell, pool))
        return { leader: strongest, variants: [...variants].sort((a, b) => a.familiarity - b.familiarity) };
    const all = [strongest, ...variants];
    const leader = ofLength(strongest, variants, pool);
    const enough = (isVital(leader) ? MAY_SPEAK_FOR_VITAL : MAY_SPEAK) * Math.abs(strongest.statistic.z);
    const strong = ({ statistic }) => Math.abs(statistic.z) >= enough;
    const [known = leader] = all
        .filter((found) => strong(found) &&
        (found.cell.rule !== undefined ||
            found === leader ||
            (isVital(leader) && canTell(leader, found, pool))))
        .sort((a, b) => plainness(a, leader) - plainness(b, leader) ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(saysLittle(a)) - Number(saysLittle(b)) ||
        Number(speaker_isBroken(b)) - Number(speaker_isBroken(a)) ||
        conditionsOf(a) - conditionsOf(b) ||
        Number(isOrder(a)) - Number(isOrder(b)) ||
        weight(b) - weight(a) ||
        Math.abs(b.statistic.z) - Math.abs(a.statistic.z));
    const [speaker = known] = all
        .filter((found) => strong(found) && isRepeatedInstead(found, known))
        .sort((a, b) => Number(doneAgain(a) === undefined) - Number(doneAgain(b) === undefined));
    return { leader: speaker, variants: all.filter((found) => found !== speaker) };
}
/** The action that a promise speaks after, of what comes directly next; and what comes. */
function nextOf({ cell: { rule } }) {
    if (rule?.kind === 'association' && rule.antecedent.previous_action !== undefined)
        return [rule.antecedent.previous_action, rule.consequent];
    return rule?.kind === 'sequence' && rule.template === 'chain_response'
        ? [rule.activation, rule.target]
        : undefined;
}
/** The action that is done once more to an object that it was done to before. */
function doneAgain({ cell: { rule }, direction }) {
    const isLimit = rule?.kind === 'sequence' && rule.template === 'not_succession' && rule.same !== undefined;
    return isLimit && rule.activation === rule.target && direction === 'weaker' ? rule.activation : undefined;
}
/** The action that comes directly after itself. */
function doneTwice(found) {
    const [after, next] = nextOf(found) ?? [];
    return after === next && found.direction === 'stronger' ? after : undefined;
}
/** Of what no longer comes next, so much must be made up for by what does. */
const INSTEAD = 0.5;
/**
 * A refund made twice is followed by a refund, and no longer by the message about it: that the message follows less often
 * is what is seen of it.
 */
function isRepeatedInstead(found, other) {
    const [before, usual] = nextOf(other) ?? [];
    const repeated = doneAgain(found) ?? doneTwice(found);
    return (repeated !== undefined &&
        repeated === before &&
        repeated !== usual &&
        other.direction === 'weaker' &&
        speaker_distance(found) >= INSTEAD * speaker_distance(other));
}
/**
 * Where sessions became longer or shorter, the share of every action that went along with none of it moved too: then it
 * is the length that changed, and not that action.
 */
function ofLength(strongest, variants, pool) {
    if (strongest.cell.family !== 'share' || isGone(strongest, pool))
        return strongest;
    if (subjectSides(strongest, pool).baseline.kept === 0)
        return strongest;
    const enough = MAY_SPEAK * Math.abs(strongest.statistic.z);
    return (variants.find(({ cell, statistic }) => cell.subject?.name === drift_vitals/* EVENTS_PER_SESSION */.F9 && Math.abs(statistic.z) >= enough) ?? strongest);
}
/** What is read before what: a rule that people know, an action that is gone, a vital sign, a rule that nobody knows. */
const plainness = (found, leader) => isNearlyAll(found, leader)
    ? 1
    : found.familiarity +
        (isVital(found) ? 0.5 : found.cell.family === 'share' && found !== leader ? -0.5 : 0);
/** An action that ends so this surely is nearly all of what more errors or denials there are. */
const speaker_NEARLY_ALL = 0.8;
const isNearlyAll = ({ cell, statistic }, leader) => leader.cell.family === 'ending' &&
    cell.rule?.kind === 'outcome' &&
    Math.abs(statistic.z) >= speaker_NEARLY_ALL * Math.abs(leader.statistic.z);
/** So little of what an action's share was is as good as nothing. */
const GONE = 0.1;
/** An action this much rarer tells more than how many different ones there are. */
const speaker_RARE = 0.5;
function isGone(found, pool, atMost = GONE) {
    if (found.cell.family !== 'share')
        return false;
    const { baseline, current } = subjectSides(found, pool);
    return (current.confidence ?? 0) <= atMost * (baseline.confidence ?? 0);
}
/** Longer sessions alone make every share smaller; how many different actions there are does not. */
const canTell = (vital, found, pool) => isGone(found, pool, vital.cell.subject?.name === drift_vitals/* DISTINCT_ACTIONS */.tw ? speaker_RARE : GONE);
/** What held nearly always was relied on; what is done now and then is a habit. */
const speaker_isBroken = ({ cell: { rule }, direction, sides }) => rule !== undefined && direction === 'weaker' && (sides?.baseline.confidence ?? 0) >= speaker_NEARLY_ALWAYS;
const speaker_NEARLY_ALWAYS = 0.95;
/** That something comes after something else is a condition as well. */
const conditionsOf = ({ cell: { rule, conditions } }) => conditions + Number(rule?.kind === 'sequence' && rule.target !== undefined);
/** What is chosen in a situation is a plainer sentence than what comes after what. */
const isOrder = ({ cell: { rule } }) => rule?.kind === 'sequence' || (rule?.kind === 'association' && Object.keys(rule.antecedent).some(abstraction_vocabulary/* isDerived */.mr));
/** "5% → 1%" in all situations tells less than "42% → 7%" in those where it matters; any break of a promise tells much. */
const saysLittle = (found) => found.cell.rule !== undefined && speaker_distance(found) < LITTLE && !speaker_isBroken(found);
const LITTLE = 0.1;
/**
 * Of promises that broke the one with most breaks: a check that is skipped before every order is said of orders, and not
 * of the few among them that need an approval too. Of habits that moved about as far the one of more cases.
 */
const weight = (found) => {
    const cases = found.sides?.current.events ?? 0;
    return speaker_distance(found) * (speaker_isBroken(found) ? cases : Math.sqrt(cases));
};
/** How far the confidence moved: the larger step is the plainer sentence. */
const speaker_distance = ({ sides }) => Math.abs((sides?.current.confidence ?? 0) - (sides?.baseline.confidence ?? 0));

;// CONCATENATED MODULE: ./lib/drift/sufficiency.js



/** A run that would not even see a typical policy lose half of its confidence has not judged anything. */
const sufficiency_BLIND = 0.5;
function isSufficient(ledger, tests, options) {
    const { pool } = ledger;
    const { design } = tests;
    const sessions = [pool.baselineSessions, pool.table.sessions - pool.baselineSessions];
    const least = Math.min(...sessions);
    // Two of all relabellings, the observed one and its mirror, are as extreme as can be.
    const attainable = design.logRelabellings >= Math.log(2 / options.alpha) && least >= options.minSessions;
    // With fewer units than the level needs, no change at all could show.
    const detectable = attainable ? typicalDetectable(tests, ledger, options.alpha) : null;
    const sufficient = attainable && detectable !== null && detectable <= sufficiency_BLIND;
    // A case counts as one, however many sessions it is tried in.
    const sessionsPerUnit = Math.max(1, least / Math.max(1, ...design.units));
    const forLevel = Math.ceil(unitsForLevel(design.scheme, options.alpha) * sessionsPerUnit);
    const needed = Math.max(options.minSessions, forLevel);
    return {
        attainable,
        sufficient,
        sessionsNeeded: sufficient
            ? null
            : attainable && detectable !== null
                ? Math.max(needed, sessionsFor(detectable, sufficiency_BLIND, least))
                : needed,
        detectable
    };
}
/** Units a side of which the rarest labelling is rarer than the level. */
function unitsForLevel(scheme, alpha) {
    for (let units = 1;; units++) {
        const log = scheme === 'paired' ? units * Math.LN2 : (0,gamma/* logFactorial */.kV)(2 * units) - 2 * (0,gamma/* logFactorial */.kV)(units);
        if (log >= Math.log(2 / alpha))
            return units;
    }
}
const medianOf = (sizes) => sizes.length === 0 ? null : [...sizes].sort((x, y) => x - y)[(sizes.length - 1) >> 1];
const least = (a, b) => a === null ? b : b === null ? a : Math.min(a, b);
/** What stands for a typical policy where the baseline has none that the run could judge. */
const PLAIN = new Set(['single', 'share']);
/**
 * Median over the baseline's policies that were tested and exercised on both sides; where there are none, or the run
 * is blind for half of them, over all actions, anywhere and in single conditions, or else over whatever was tested.
 */
function typicalDetectable(tests, ledger, alpha) {
    const exercised = tests.cells.filter(({ statistic }) => Number.isFinite(statistic.deviation));
    const byRule = new Map(tests.cells.flatMap((tested) => tested.cell.rule === undefined ? [] : [[(0,identity.canonicalRule)(tested.cell.rule), tested]]));
    const own = [...ledger.baseline].flatMap(([key, policy]) => {
        const tested = byRule.get(key);
        const sides = ledger.sides(policy);
        if (tested === undefined)
            return verdict_isSame(sides, tests.design) ? [detectableFromNone(alpha, sides, tests.design)] : [];
        return Number.isFinite(tested.statistic.deviation) ? [detectableBy(tested, tests.design, sides)] : [];
    });
    const among = (wanted) => exercised.flatMap((tested) => (wanted(tested.cell.family) ? [detectableBy(tested, tests.design)] : []));
    const others = () => {
        const plain = among((family) => PLAIN.has(family));
        return plain.length > 0 ? plain : among((family) => family !== 'vital');
    };
    const typical = medianOf(own);
    if (typical === null && tests.cells.length === 0)
        return unitsForLevel(tests.design.scheme, alpha) / Math.min(...tests.design.units);
    return typical !== null && typical <= sufficiency_BLIND ? typical : least(typical, medianOf(others()));
}

;// CONCATENATED MODULE: ./lib/drift/synonyms.js


/**
 * "Directly after A comes B" counts at A what "with previous_action=A the agent calls B" counts one event later: other
 * events, so that no grouping by events tells that they are one promise. Such changes become one; what people insist on
 * stays a finding of its own.
 */
function foldedSynonyms(changes) {
    const kept = [];
    for (const change of [...changes].sort(byWeakness)) {
        const same = kept.findIndex((one) => synonyms_isSame(one, change));
        const one = kept[same];
        if (one === undefined)
            kept.push(change);
        else {
            const [told, other] = inOrder(one, change);
            const alike = [other, ...(told.sameAs ?? []), ...(other.sameAs ?? [])];
            kept[same] = { ...withFolded(told, [other]), sameAs: alike };
        }
    }
    return kept;
}
function synonyms_isSame(a, b) {
    if (a.change === 'broken' || b.change === 'broken' || a.direction !== b.direction)
        return false;
    const said = synonyms_promiseOf(a.policy);
    return said !== undefined && said === synonyms_promiseOf(b.policy);
}
/** As what is seen of the event that the promise is about, which is the only way to say it that all of them have. */
function synonyms_promiseOf(rule) {
    if (rule === undefined)
        return undefined;
    if (rule.kind !== 'sequence')
        return (0,identity.canonicalRule)(rule);
    const { template, activation, target, same, antecedent } = rule;
    if (template !== 'chain_response' || target === undefined || same !== undefined)
        return undefined;
    return (0,identity.canonicalRule)({
        kind: 'association',
        antecedent: { ...antecedent, previous_action: activation },
        consequent: target
    });
}
/** The plainer sentence first: the order itself, not the key that tells of it; of two alike, the one that is worse. */
const inOrder = (worse, other) => worse.policy?.kind !== 'sequence' && other.policy?.kind === 'sequence' && worse.change === other.change
    ? [other, worse]
    : [worse, other];

;// CONCATENATED MODULE: ./lib/drift/unseen.js






const NOTHING = { events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 };
/** Rules that people wrote and that the baseline's events cannot tell anything of: the current ones alone decide. */
function judgeUnseen(policies, table, options) {
    const pool = { table, baselineRows: 0 };
    const changes = [];
    const notExercised = [];
    const unchanged = [];
    for (const policy of policies) {
        const situations = (0,registry/* kindOf */.I)(policy).situations(policy, table);
        const now = (0,sums/* evidenceOf */.X)(situations, table);
        const sides = {
            situations,
            evidence: [NOTHING, now],
            baseline: sideFrom(NOTHING),
            current: sideFrom(now)
        };
        const { baseline, current } = sides;
        if (policy.status === 'forbidden') {
            changes.push(...forbiddenRows(policy, sides, pool));
            continue;
        }
        if (isBrokenPromise(policy, now, options.minEffect)) {
            changes.push(brokenPromise(policy, sides, typicalRows(situations.rows, situations.kept, 0, pool)));
            continue;
        }
        const list = now.events === 0 ? notExercised : unchanged;
        list.push({ policy, baseline, current, test: null, detectable: null, sessionsNeeded: null });
    }
    return { changes, notExercised, unchanged };
}

;// CONCATENATED MODULE: ./lib/drift/compare.js



























/** What changed between a baseline and the current logs, and what could not be told. */
function compare(baseline, current, options) {
    if (current.table === undefined)
        throw new TypeError('the current side has no table');
    if (baseline.table === undefined)
        return compareCounts(baseline, { ...current, table: current.table }, options);
    const pool = poolTables(baseline.table, current.table);
    const isUnseen = ({ policy_id }) => current.unseen?.has(policy_id) === true;
    const seen = baseline.set.policies.filter((policy) => !isUnseen(policy));
    const policies = distinct([...seen, ...current.set.policies]);
    const tests = runTests(pool, policies, options);
    const ledger = ledgerOf(pool, { ...baseline, set: { ...baseline.set, policies: seen } }, current, current.table);
    const sufficiency = isSufficient(ledger, tests, options);
    const significant = sufficiency.attainable ? significantCells(ledger, tests, options) : [];
    const causes = plainCauses(significant, pool, tests.design, options);
    const told = new Set(significant.map(({ cell }) => ruleKey(cell.rule)));
    const grouped = groupByCause(significant, tests.design, pool.table.rows, causes, vitalsWithout(pool, tests.design, options));
    const groups = seldomWithOthers(grouped).flatMap((group) => shownOf(group) ?? toldInSituation(group, told, ledger, options));
    const spoken = groups
        .flatMap((group) => heeded(group, ledger))
        .map((group) => (speaksForItself(group, causes) ? group : presented(group, pool)));
    const shown = withEndings(spoken, pool, tests.design);
    const speakers = new Set(shown.map(({ leader }) => leader.tested));
    const changes = shown.map(({ leader, variants }) => ({
        ...changeOf(leader, variants, ledger, tests, options),
        ...sameChanges(leader, speakers, baseline.set.accepted, ledger, tests, options)
    }));
    const situated = groups.flatMap(({ leader }) => (leader.situated === true ? [leader] : []));
    const leaders = groups.map(({ leader }) => leader.cell);
    const found = new Set(groups.flatMap(({ leader, variants }) => [leader, ...variants]).map(({ cell }) => ruleKey(cell.rule)));
    const promises = promisesBroken(ledger, options).filter(({ policy }) => !found.has(ruleKey(policy)));
    for (const { policy } of promises)
        found.add(ruleKey(policy));
    const unseen = judgeUnseen(baseline.set.policies.filter(isUnseen), current.table, options);
    const written = [...forbiddenChanges(seen, pool), ...promises, ...unseen.changes];
    const novel = sufficiency.attainable
        ? noveltyChanges(pool, tests, [...written, ...changes], leaders, options, ledger)
        : [];
    const judged = judgePolicies(ledger, tests, found, sufficiency.attainable, options);
    const judgements = {
        ...judged,
        notExercised: [...judged.notExercised, ...unseen.notExercised],
        unchanged: [...judged.unchanged, ...unseen.unchanged]
    };
    return {
        evidence: 'profile',
        sufficient: sufficiency.sufficient,
        sessionsNeeded: sufficiency.sessionsNeeded,
        ...offerRenames(pool, {
            changes: [...written, ...foldedIntoNewActions(foldedSynonyms([...changes, ...novel])).sort(byWeakness)],
            ...judgements
        }),
        vitals: (0,drift_vitals/* vitalTable */.vY)(tests.vitals, tests.cells),
        conditions: [
            ...compareConditions(baseline.table, current.table),
            ...conditionsInContext(tests.family.columns, pool)
        ],
        tested: tests.size,
        detectable: sufficiency.detectable,
        rejudge: sufficiency.attainable ? judge_rejudgeOf(tests, ledger, situated, options) : undefined,
        assumptions: tests.design.assumptions
    };
}
/**
 * Causes that show otherwise than by the strength of what they change: the first kind of them that there is. Of repeated
 * calls and more steps the calls, where they are the steps.
 */
function plainCauses(significant, pool, design, options) {
    const repeats = repeatsAsCause(significant, pool, design, options);
    const length = lengthAsCause(significant, pool, design, options);
    if (repeats !== undefined && (length === undefined || repeats.explains(length.leader)))
        return [repeats];
    const gone = goneAsCauses(significant, pool, design, options);
    if (gone.length > 0)
        return gone;
    return length === undefined ? [] : [length];
}
/** Whether nobody else is to speak for it: it was told of one situation, or is what all the rest follows from. */
const speaksForItself = ({ leader }, causes) => leader.situated === true || (isVital(leader) && causes.some((cause) => cause.leader === leader));
/**
 * What people ignore is tested all the same: it tells which other changes are about the same events, and these are only
 * reported where a policy is among them that people do not ignore.
 */
function heeded(group, { baseline }) {
    const all = [group.leader, ...group.variants];
    const statusOf = ({ cell }) => baseline.get(ruleKey(cell.rule))?.status;
    if (all.every((found) => statusOf(found) !== 'ignored'))
        return [group];
    if (all.every((found) => [undefined, 'ignored'].includes(statusOf(found))))
        return [];
    const [leader, ...variants] = all.filter((found) => statusOf(found) !== 'ignored');
    return leader === undefined ? [] : [{ leader, variants }];
}

// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/policies/foreign.js


/**
 * The seed's tool writes every context value as text (`True`, `5`). Read as a baseline, such a value stands for the
 * typed value of the logs that prints alike; text in the logs wins where both occur.
 */
function retyped(set, table) {
    const typed = new Map();
    for (const { key, value } of table.items) {
        const text = JSON.stringify([key, (0,wording/* pythonText */.G)(value)]);
        if (typeof value === 'string' || !typed.has(text))
            typed.set(text, value);
    }
    const retype = (antecedent) => Object.fromEntries(Object.entries(antecedent).map(([key, value]) => [
        key,
        typeof value === 'string' ? (typed.get(JSON.stringify([key, value])) ?? value) : value
    ]));
    return {
        ...set,
        policies: set.policies.map((policy) => {
            if (policy.kind !== 'association')
                return policy;
            const changed = { ...policy, antecedent: retype(policy.antecedent) };
            return { ...changed, policy_id: (0,identity.policyId)(changed) };
        })
    };
}

;// CONCATENATED MODULE: ./lib/written-rules.js





const isWritten = ({ status }) => status === 'required' || status === 'forbidden';
const itemsOf = (rule) => Object.entries((0,policy/* conditionsOf */.y)(rule)).map(([key, value]) => ({
    key,
    value
}));
const objectOf = (rule) => rule.kind === 'sequence' && rule.same !== undefined ? [rule.same] : [];
/** Actions without which a rule never applies, or is never kept. */
function written_rules_actionsOf(rule) {
    switch (rule.kind) {
        case 'association':
            return [rule.consequent];
        case 'precondition':
        case 'outcome':
            return [rule.action];
        case 'prohibition':
            return [];
        case 'sequence':
            return rule.target === undefined || rule.template === 'not_succession'
                ? [rule.activation]
                : [rule.activation, rule.target];
    }
}
function writtenRules({ policies }, vocabulary, logs) {
    const { raw, table } = logs;
    const written = policies.filter(isWritten);
    if (written.length === 0)
        return { table, unseen: new Set(), unknown: [] };
    const isHidden = (0,apply/* hiddenBy */.W)(vocabulary);
    const hasObject = (key) => vocabulary.objects.includes(key);
    const hidden = written.flatMap((rule) => {
        const items = itemsOf(rule).filter(isHidden);
        const objects = objectOf(rule).filter((key) => !hasObject(key));
        return items.length + objects.length === 0 ? [] : [{ rule, items, objects }];
    });
    const unknown = unknownIn(written, isHidden, vocabulary, logs);
    const unseen = new Set(hidden.map(({ rule }) => rule.policy_id));
    if (hidden.length === 0)
        return { table, unseen, unknown };
    const named = hidden.flatMap(({ items }) => items);
    const objects = [...new Set([...vocabulary.objects, ...hidden.flatMap((one) => one.objects)])];
    return { table: (0,apply/* apply */.B)(raw, { ...vocabulary, objects }, named), unseen, unknown };
}
/** What rules speak of and no event has: a slip of the pen most likely. */
function unknownIn(written, isHidden, vocabulary, { raw, table, baseline }) {
    const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const tables = baseline === undefined ? [table] : [table, baseline];
    const keys = new Set([
        ...vocabulary.known,
        ...vocabulary.reduced.flatMap(({ key, to }) => (0,reductions/* partsOf */.CI)(key, to)),
        ...abstraction_vocabulary/* derivedKeys */.YI,
        ...raw.items.map(({ key }) => names.get(key) ?? key)
    ]);
    const seen = new Set(tables.flatMap(({ items }) => items.map((item) => JSON.stringify([item.key, item.value]))));
    const actions = new Set(tables.flatMap((own) => own.actions));
    // Counts without the events behind them: what they were counted of is not listed.
    const isCounted = ({ evidence }) => baseline === undefined && evidence !== undefined;
    const unknown = written.flatMap((rule) => {
        const conditions = itemsOf(rule).flatMap((item) => {
            if (!keys.has(item.key))
                return [item.key];
            const isMissing = !isHidden(item) && !seen.has(JSON.stringify([item.key, item.value]));
            return isMissing && !isCounted(rule) ? [`${item.key}=${item.value}`] : [];
        });
        const objects = objectOf(rule).filter((key) => !keys.has(key));
        const missing = rule.status === 'required' && !isCounted(rule) ? written_rules_actionsOf(rule) : [];
        return [...conditions, ...objects, ...missing.filter((action) => !actions.has(action))];
    });
    return [...new Set(unknown)].sort(events_table/* compareText */.n6);
}

;// CONCATENATED MODULE: ./lib/sides.js



















const overridesOf = ({ abstraction, rename, options }) => abstraction === undefined && rename === undefined
    ? noOverrides
    : parseOverrides(abstraction, rename, options.origin.replace(/^config file /, ''));
/**
 * Fits a vocabulary on these very logs: for a baseline to be, and for a first look. `known`: what the logs are by some
 * vocabulary, which is given back where that is the one.
 */
function abstractAfresh(raw, config, known) {
    const vocabulary = fit(raw, { overrides: overridesOf(config) });
    if (known !== undefined && (0,identity.canonicalJson)(vocabulary) === (0,identity.canonicalJson)(known.vocabulary))
        return known;
    return { table: (0,apply/* apply */.B)(raw, vocabulary), vocabulary };
}
/** What of the config file meets nothing in the logs, a line each. */
function unmatchedInConfig(raw, config) {
    const overrides = overridesOf(config);
    if (raw.rows === 0 || overrides === noOverrides)
        return [];
    return unmatchedNames(overrides, raw).map((line) => `${config.options.origin}: ${line}`);
}
/** A foreign baseline knows no vocabulary: its rules speak of values as the logs have them. */
function vocabularyOf(baseline, raw, config) {
    const { vocabulary, foreign } = baseline.file;
    if (foreign)
        return abstraction_vocabulary/* rawVocabulary */.TZ;
    // Written by hand and never counted: these logs are the first that it meets.
    if (vocabulary === undefined)
        return abstractAfresh(raw, config).vocabulary;
    // Compiling the schema first takes longer than reading the one vocabulary of a run by it.
    const parsed = abstraction_vocabulary/* vocabularySchema */.qD.safeParse(vocabulary, { jitless: true });
    if (!parsed.success) {
        throw new errors/* UserError */.y(`baseline ${baseline.path}: its \`vocabulary\` is not valid: write it anew with \`policyminer update\``);
    }
    return parsed.data;
}
/**
 * Renames of the config that the baseline does not know yet, turned round: until `update` writes it anew, the logs are
 * read under the baseline's names.
 */
function backToBaseline(vocabulary, config) {
    const known = new Set(vocabulary.renamed.map(({ from }) => from));
    return Object.entries(overridesOf(config).rename)
        .filter(([from]) => !known.has(from))
        .map(([from, to]) => ({ from: to, to: from }));
}
/** Of fewer events what is looked up takes no room worth giving back. */
const sides_MANY_ROWS = 100_000;
/** The current logs as the baseline sees them: its vocabulary applied, never refitted. */
function currentSide(raw, baseline, options, config) {
    const vocabulary = vocabularyOf(baseline, raw, config);
    const renamed = backToBaseline(vocabulary, config);
    const named = renamed.length === 0 ? raw : { ...(0,apply/* apply */.B)(raw, { ...abstraction_vocabulary/* rawVocabulary */.TZ, renamed }), origin: raw.origin };
    const ignoring = options['ignore-keys'].length > 0;
    const calls = baseline.table && knownCalls(vocabulary, { raw: named, baseline: baseline.table, ignoring });
    const repeated = calls?.repeated ?? named.repeated;
    const abstracted = (0,apply/* apply */.B)(named, vocabulary);
    const { table, unseen, unknown } = writtenRules(baseline.set, vocabulary, {
        raw: named,
        table: abstracted,
        baseline: baseline.table
    });
    const totals = (0,candidate/* totalsOf */.vA)(table);
    const mined = (0,mine/* minePolicies */.cR)((0,case_names/* withCaseFingerprints */.C_)({ ...abstracted, repeated }), (0,candidate/* miningOptions */.Lj)(options));
    const policies = mined.filter(saysValues);
    // The comparison looks at both sides as one table, and may do so without what mining looked up in this one.
    if (abstracted.rows >= sides_MANY_ROWS)
        (0,postings/* forgetPostings */.bO)(abstracted);
    return {
        table: (0,case_names/* withCaseFingerprints */.C_)({ ...table, repeated }),
        unseen,
        vocabulary,
        abstracted,
        assumptions: [
            ...renamed.map(({ from, to }) => `${(0,sentence/* quote */.hD)(from)} is read as ${(0,sentence/* quote */.hD)(to)}, as \`rename\` in the config says`),
            ...aboutCalls(calls),
            ...aboutUnknown(unknown)
        ],
        callsCompare: calls === undefined || calls.repeated !== undefined,
        set: {
            name: options.name,
            policies,
            accepted: [],
            totals,
            sourceLogs: totals.events
        }
    };
}
/** That an argument was given is compared by its name: no rule can say it by a value. */
const saysValues = (rule) => !Object.entries((0,policy/* conditionsOf */.y)(rule)).some(([key, value]) => (0,abstraction_given/* isArgument */.y)(key) && value === abstraction_given/* GIVEN */.W);
function aboutCalls(calls) {
    if (calls === undefined || calls.keys.length === 0)
        return [];
    const keys = (0,sentence/* quote */.hD)(calls.keys.join(', '));
    return [
        calls.repeated === undefined
            ? `repeated calls are not compared, for only one of the logs tells calls apart by ${keys}`
            : `calls that differ in ${keys} alone are taken for repeated ones, as in the baseline, which has no such field`
    ];
}
const aboutUnknown = (names) => names.length === 0
    ? []
    : [`a required or forbidden rule speaks of ${(0,sentence/* quote */.hD)(names.join(', '))}, which no event has`];
const withoutRepeats = (table) => ({ ...table, repeated: new Uint8Array(table.rows) });
function compareSides(baseline, current, options) {
    const set = baseline.file.foreign ? retyped(baseline.set, current.table) : baseline.set;
    const [before, now] = baseline.table === undefined
        ? [undefined, current.table]
        : (0,case_names/* withMatchedCases */.o1)(baseline.table, current.table);
    const isLeft = !current.callsCompare && before !== undefined;
    const comparison = compare({ set, table: isLeft ? withoutRepeats(before) : before }, { ...current, table: isLeft ? withoutRepeats(now) : now }, {
        alpha: options.alpha,
        minEffect: options['min-effect'],
        minConfidence: options['min-confidence'],
        minSupport: options['min-support'],
        minLift: options['min-lift'],
        minSessions: options['min-sessions'],
        maxAntecedent: options['max-antecedent'],
        kinds: options.kinds
    });
    return {
        ...comparison,
        assumptions: [
            ...comparison.assumptions,
            ...current.assumptions,
            ...uncountedRules(baseline),
            ...toleratedBreaks(comparison)
        ]
    };
}
/** Rules written by hand that nobody insists on and nothing was counted for: there is nothing to hold them against. */
function uncountedRules({ file, table }) {
    if (table !== undefined)
        return [];
    const uncounted = file.policies.filter(({ status, confidence, evidence }) => status === 'mined' && confidence === undefined && evidence === undefined).length;
    if (uncounted === 0)
        return [];
    const rules = uncounted === 1 ? '1 rule of the baseline is' : `${uncounted} rules of the baseline are`;
    return [
        `${rules} not judged, for want of counts and of a status; write the status ${(0,sentence/* quote */.hD)('required')}, or run ${(0,sentence/* quote */.hD)('policyminer update')}`
    ];
}
/** Required rules that were broken and are no finding: a reader who insists on them must hear of it. */
function toleratedBreaks({ unchanged, undecided, mixOnly, notExercised }) {
    return [...unchanged, ...undecided, ...mixOnly, ...notExercised].flatMap(({ policy, baseline, current }) => {
        if (policy.status !== 'required' || current.kept === current.events)
            return [];
        const now = `${current.events - current.kept} of ${current.events} times now`;
        return [
            baseline.events === 0
                ? `a required rule may be broken this rarely: ${now} (${(0,sentence/* quote */.hD)((0,registry/* kindOf */.I)(policy).describe(policy))})`
                : `a required rule is not broken more often than before, but for chance and the mix of situations: ${now}, ${baseline.events - baseline.kept} of ${baseline.events} before (${(0,sentence/* quote */.hD)((0,registry/* kindOf */.I)(policy).describe(policy))})`
        ];
    });
}


/***/ })

};
