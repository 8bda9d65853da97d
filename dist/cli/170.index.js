export const id = 170;
export const ids = [170,282];
export const modules = {

/***/ 7036:
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
// EXTERNAL MODULE: ./lib/events/count-items.js
var count_items = __webpack_require__(3343);
// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
// EXTERNAL MODULE: ./lib/events/room.js
var events_room = __webpack_require__(6170);
// EXTERNAL MODULE: ./lib/events/counting-kernel.js + 1 modules
var counting_kernel = __webpack_require__(6159);
// EXTERNAL MODULE: ./lib/abstraction/collecting-layout.js
var collecting_layout = __webpack_require__(9383);
;// CONCATENATED MODULE: ./lib/abstraction/collect-by-kernel.js



/**
 * Writes the items of all rows by their new numbers, with the derived ones, into lists with room for them, and counts them.
 * Undefined, and nothing is written, where the kernel cannot do it. Of the log's items those from `endOfLeft` on are left
 * out.
 */
function collectByKernel(table, renumbering, derivation, endOfLeft, { itemStart, itemIds }) {
    const { items } = renumbering;
    const { becomes, parts, mostParts } = codedParts(renumbering, endOfLeft);
    const places = new counting_kernel/* Places */.N4();
    const { pieces, mostItems, starts, handOver } = (0,counting_kernel/* handing */.Md)(table, places);
    const becomesAt = places.of(becomes);
    const partsAt = places.of(parts);
    const keyEndsAt = places.of((0,count_items/* keyEnds */.ow)(items));
    const events = places.take(4 * items.length);
    const hasBefore = places.take(items.length);
    const columns = [derivation.table.action, derivation.table.outcome, derivation.table.session].map((column) => ({ column, at: places.take(4 * counting_kernel/* PIECE_ROWS */.BL) }));
    const [actionsAt, outcomesAt, sessionsAt] = columns.map(({ at }) => at);
    const most = mostItems * Math.max(1, mostParts) + counting_kernel/* PIECE_ROWS */.BL * derivation.most;
    const into = places.take(most * itemIds.BYTES_PER_ELEMENT);
    const room = places.take(4 * (mostItems + 1));
    const ends = places.take(4 * counting_kernel/* PIECE_ROWS */.BL);
    const startDerived = derivedLists(renumbering, table.items.length, derivation, places);
    const kernel = (0,counting_kernel/* countingKernel */.d0)(table.rows, places);
    if (kernel === undefined)
        return undefined;
    const { exports, buffer } = kernel;
    new Uint8Array(buffer, events, hasBefore + items.length - events).fill(0);
    exports.startDerived(...startDerived);
    exports.startItems(becomesAt, endOfLeft, partsAt, keyEndsAt, events, hasBefore);
    let size = 0;
    for (const piece of pieces) {
        const { from, to } = piece;
        const ids = handOver(buffer, piece);
        for (const { column, at } of columns)
            new Uint32Array(buffer, at, to - from).set(column.subarray(from, to));
        const all = exports.collect(ids, table.itemIds.BYTES_PER_ELEMENT, starts, to - from, sessionsAt, actionsAt, outcomesAt, room, into, itemIds.BYTES_PER_ELEMENT, size, ends);
        itemIds.set((0,counting_kernel/* integersAt */.ND)(buffer, into, all - size, itemIds), size);
        itemStart.set(new Uint32Array(buffer, ends, to - from), from + 1);
        size = all;
    }
    return {
        events: new Uint32Array(buffer, events, items.length).slice(),
        hasBefore: new Uint8Array(buffer, hasBefore, items.length).slice()
    };
}
/** What the log's items become, with the lists of what becomes several in one: `SEVERAL` less the place of its own. */
function codedParts({ becomes, several }, endOfLeft) {
    const own = becomes.slice(0, endOfLeft);
    const parts = [];
    let mostParts = 0;
    for (const [item, numbers] of several) {
        own[item] = collecting_layout/* SEVERAL */.nG - parts.length;
        parts.push(numbers.length, ...numbers);
        mostParts = Math.max(mostParts, numbers.length);
    }
    return { becomes: own, parts: Int32Array.from(parts), mostParts };
}
/** Gives the numbers of the derived items their places, and says where they are. */
function derivedLists({ becomes }, first, { table, lists }, places) {
    /** What is not asked for has no list, and no numbers. */
    const numbersOf = (derived, size) => places.of(derived.length === 0
        ? new Int32Array(size).fill(collecting_layout/* NOTHING_LEFT */.AS)
        : Int32Array.from(derived, (item) => becomes[first + item]));
    const { milestones, milestoneOf, position, previousAction, previousOutcome } = lists;
    return [
        places.of(milestoneOf),
        numbersOf(milestones, milestones.length),
        places.take(milestones.length),
        milestones.length,
        numbersOf(position, 3),
        numbersOf(previousAction, table.actions.length + 1),
        numbersOf(previousOutcome, table.outcomes.length),
        table.outcomes.length,
        places.take(4 * (milestones.length + 4))
    ];
}

;// CONCATENATED MODULE: ./lib/abstraction/collect.js






/** A column that is filled less than this keeps room that it does not need. */
const MOSTLY = 0.75;
/** Row by row the numbers of its items, ascending, each once, behind `room`; and how many rows have each. */
function collect(table, renumbering, derivation, room) {
    const { items, becomes: wide, several } = renumbering;
    const { rows } = table;
    // Looked up in no order: it had better fit into a near cache.
    const becomes = signedBelow(items.length, wide);
    const endLeft = endOfLeft(becomes, table.items.length);
    const itemStart = new Uint32Array(rows + 1);
    const all = (0,columns/* integersBelow */.Z$)(items.length, room + roomFor(table, several, derivation.most));
    const lists = { itemStart, itemIds: all.subarray(room) };
    let counted = collectByKernel(table, renumbering, derivation, endLeft, lists);
    if (counted === undefined) {
        collectRows(table, { becomes, several }, derivation, endLeft, lists);
        counted = (0,count_items/* countItems */.A1)({ rows, items, ...lists });
    }
    return { itemStart, itemIds: filled(all, room, itemStart[rows], items.length), counted };
}
/** Writes the numbers of all rows into lists with room for them. */
function collectRows({ rows, itemStart: begins, itemIds: given, items }, { becomes, several }, { most, holding }, endLeft, { itemStart, itemIds }) {
    const holds = holding(becomes.subarray(items.length));
    /** Of the row the numbers of its derived items, ascending, and the end. */
    const own = new Int32Array(most + 1);
    let size = 0;
    for (let row = 0, i = 0; row < rows; row++) {
        own[holds(row, own)] = collecting_layout/* END */.Kp;
        const end = begins[row + 1];
        const first = size;
        let last = -1;
        let next = 0;
        let coming = own[0];
        // Both come in order, but for what has another name or form now: the derived ones are merged in.
        for (; i < end; i++) {
            const item = given[i];
            if (item >= endLeft)
                break;
            const id = becomes[item];
            if (id === collecting_layout/* NOTHING_LEFT */.AS)
                continue;
            if (id === collecting_layout/* SEVERAL */.nG) {
                for (const part of several.get(item) ?? [])
                    size = inserted(itemIds, first, size, part);
                last = size > first ? itemIds[size - 1] : -1;
                continue;
            }
            for (; coming < id; coming = own[++next]) {
                if (coming > last)
                    itemIds[size++] = last = coming;
                else
                    size = inserted(itemIds, first, size, coming);
            }
            if (id > last)
                itemIds[size++] = last = id;
            else
                size = inserted(itemIds, first, size, id);
        }
        i = end;
        for (; coming !== collecting_layout/* END */.Kp; coming = own[++next]) {
            if (coming > last)
                itemIds[size++] = last = coming;
            else
                size = inserted(itemIds, first, size, coming);
        }
        itemStart[row + 1] = size;
    }
}
/** The one after the last of the log's items that is not left out: the items of a row ascend. */
function endOfLeft(becomes, size) {
    let end = size;
    while (end > 0 && becomes[end - 1] === collecting_layout/* NOTHING_LEFT */.AS)
        end--;
    return end;
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
function filled(ids, room, size, bound) {
    if (room + size >= MOSTLY * ids.length)
        return (0,events_room/* behind */.R)(ids.subarray(0, room + size), room);
    const own = (0,events_room/* behind */.R)((0,columns/* integersBelow */.Z$)(bound, room + size), room);
    own.set(ids.subarray(room, room + size));
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
function withoutUnused(table, { events, hasBefore }, room) {
    if (!events.includes(0))
        return withCounts(table, { events, hasBefore });
    const number = new Uint32Array(events.length);
    let next = 0;
    for (let item = 0; item < events.length; item++) {
        number[item] = next;
        if (events[item] !== 0)
            next++;
    }
    const { itemIds: given } = table;
    const narrow = (0,columns/* integersBelow */.Z$)(next, 0);
    const isNarrow = narrow.BYTES_PER_ELEMENT === given.BYTES_PER_ELEMENT;
    const itemIds = isNarrow ? given : (0,events_room/* behind */.R)((0,columns/* integersBelow */.Z$)(next, room + given.length), room);
    for (let i = 0; i < itemIds.length; i++)
        itemIds[i] = number[given[i]];
    if (!isNarrow)
        (0,columns/* release */._r)(given);
    const isUsed = (_, item) => events[item] !== 0;
    return withCounts({ ...table, items: table.items.filter(isUsed), itemIds }, { events: events.filter(isUsed), hasBefore: hasBefore.filter(isUsed) });
}
function withCounts(table, counted) {
    (0,key_codes/* adoptCounts */.ti)(table, counted);
    return table;
}

// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/abstraction/derived.js
var derived = __webpack_require__(4833);
// EXTERNAL MODULE: ./lib/events/growing.js
var growing = __webpack_require__(4800);
;// CONCATENATED MODULE: ./lib/abstraction/number-by-kernel.js



/** The most places for objects of a session there may be, as a power of two. */
const MOST_BITS = 15;
const MOST_KEYS = 1 << 8;
/**
 * Numbers the objects of all rows, and writes where those of each row begin. Undefined, and nothing is written, where the
 * kernel cannot do it.
 */
function numberByKernel(table, { begins, ends, keys: keyOf }, objectKeys, start) {
    const sessions = (0,counting_kernel/* sessionPieces */.oD)(table);
    const bits = Math.ceil(Math.log2(2 * mostItemsOf(table) + 2));
    if (sessions === undefined || bits > MOST_BITS || objectKeys > MOST_KEYS)
        return undefined;
    const places = new counting_kernel/* Places */.N4();
    const { pieces, mostItems, starts, handOver } = (0,counting_kernel/* handing */.Md)(table, places, sessions);
    const runsAt = places.of(Uint32Array.from({ length: 3 * begins.length }, (_, i) => [begins, ends, keyOf][i % 3]?.[Math.floor(i / 3)] ?? 0));
    const nextAt = places.take(4 * objectKeys);
    const mostSessions = sessions.reduce((most, { first, last }) => Math.max(most, last - first), 0);
    const sessionsAt = places.take(4 * (mostSessions + 1));
    const endsAt = places.take(4 * sessions.reduce((most, { from, to }) => Math.max(most, to - from), 0));
    const keysAt = places.take(mostItems);
    const numbersAt = places.take(4 * mostItems);
    const tableAt = places.take(1 << (collecting_layout/* PLACE_BITS */.Zc + bits));
    const kernel = (0,counting_kernel/* countingKernel */.d0)(table.rows, places);
    if (kernel === undefined)
        return undefined;
    const { exports, buffer } = kernel;
    new Uint8Array(buffer, tableAt, 1 << (collecting_layout/* PLACE_BITS */.Zc + bits)).fill(0);
    exports.startObjects(runsAt, nextAt, objectKeys, tableAt, bits);
    /** Room for all there may be: what is not written to takes no memory. */
    const keys = (0,columns/* integersBelow */.Z$)(MOST_KEYS, table.itemIds.length);
    let numbers = (0,columns/* integersBelow */.Z$)(1, table.itemIds.length);
    let size = 0;
    pieces.forEach((piece, p) => {
        const { from, to } = piece;
        const { first, last } = sessions[p];
        const ids = handOver(buffer, piece);
        new Uint32Array(buffer, sessionsAt, last - first + 1).set(table.sessionStart.subarray(first, last + 1));
        const number = () => exports.numberObjects(ids, table.itemIds.BYTES_PER_ELEMENT, starts, sessionsAt, last - first, from, size, keysAt, numbersAt, numbers.BYTES_PER_ELEMENT, endsAt);
        const greatest = number();
        if (greatest >= 2 ** (8 * numbers.BYTES_PER_ELEMENT)) {
            const wider = (0,columns/* integersBelow */.Z$)(greatest + 1, numbers.length);
            wider.set(numbers.subarray(0, size));
            (0,columns/* release */._r)(numbers);
            numbers = wider;
            number();
        }
        start.set(new Uint32Array(buffer, endsAt, to - from), from + 1);
        const own = start[to] - size;
        keys.set(new Uint8Array(buffer, keysAt, own), size);
        numbers.set((0,counting_kernel/* integersAt */.ND)(buffer, numbersAt, own, numbers), size);
        size += own;
    });
    return { keys, numbers, size };
}
/** Of a session. */
function mostItemsOf({ sessions, sessionStart, itemStart }) {
    let most = 0;
    for (let session = 0; session < sessions; session++) {
        const from = itemStart[sessionStart[session]];
        most = Math.max(most, itemStart[sessionStart[session + 1]] - from);
    }
    return most;
}

// EXTERNAL MODULE: ./lib/abstraction/translate.js
var abstraction_translate = __webpack_require__(8614);
;// CONCATENATED MODULE: ./lib/abstraction/number-objects.js







/** Objects of a session that are looked for in a small table, a near cache's, which beats any table of all items. */
const FEW = 256;
/** Places of that table, a power of two; and what leaves of a hash the number of one. */
const PLACES = 2 * FEW;
const SHIFT = 32 - Math.log2(PLACES);
/**
 * Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten.
 * `room`: objects of another table that may come to stand before these.
 */
function numberObjects(table, vocabulary, room) {
    const objectKeys = [...vocabulary.objects].sort(events_table/* compareText */.n6);
    const start = new Uint32Array(table.rows + 1);
    if (objectKeys.length === 0) {
        const none = new Uint32Array(0);
        return { objectKeys, objectStart: start, objectKey: none, objectNumber: none };
    }
    const runs = runsOfObjects(table, vocabulary, objectKeys);
    const { keys, numbers, size } = numberByKernel(table, runs, objectKeys.length, start) ?? numberRows(table, runs, objectKeys.length, start);
    return {
        objectKeys,
        objectStart: start,
        objectKey: cut(keys, size, room),
        objectNumber: cut(numbers, size, room)
    };
}
/** As the kernel numbers them. */
function numberRows({ sessions, sessionStart, itemStart, itemIds }, { begins, ends, keys: keyOf, to }, objectKeys, start) {
    const from = begins[0];
    /** Room for all there may be: what is not written to takes no memory. */
    const keys = (0,columns/* integersBelow */.Z$)(objectKeys, itemIds.length);
    let numbers = (0,columns/* integersBelow */.Z$)(1, itemIds.length);
    let greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1;
    let size = 0;
    const next = new Uint32Array(objectKeys);
    /** By place: the session that wrote there last, from 1 on, the item, and its number there. */
    const heldIn = new Uint32Array(PLACES);
    const held = new Uint32Array(PLACES);
    const heldNumber = new Uint32Array(PLACES);
    /** By item, of the objects beyond these: the session that named it last, from 1 on, and its number there. */
    let last = new Uint32Array(0);
    for (let session = 1; session <= sessions; session++) {
        next.fill(0);
        let few = 0;
        const end = sessionStart[session];
        for (let row = sessionStart[session - 1]; row < end; row++) {
            const rowEnd = itemStart[row + 1];
            // The items of a row ascend, and with them the runs.
            let run = 0;
            for (let i = itemStart[row]; i < rowEnd; i++) {
                const item = itemIds[i];
                while (item >= ends[run])
                    run++;
                if (item < begins[run])
                    continue;
                const key = keyOf[run];
                let at = Math.imul(item, collecting_layout/* SPREAD */.Mo) >>> SHIFT;
                while (heldIn[at] === session && held[at] !== item)
                    at = (at + 1) & (PLACES - 1);
                let number;
                if (heldIn[at] === session)
                    number = heldNumber[at];
                else if (few < FEW) {
                    few++;
                    number = next[key] + 1;
                    next[key] = number;
                    heldIn[at] = session;
                    held[at] = item;
                    heldNumber[at] = number;
                }
                else {
                    if (last.length === 0)
                        last = new Uint32Array(2 * (to - from));
                    const place = 2 * (item - from);
                    if (last[place] !== session) {
                        last[place] = session;
                        next[key] = last[place + 1] = next[key] + 1;
                    }
                    number = last[place + 1];
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
    return { keys, numbers, size };
}
/** The first `size` of the numbers, with room for as many as before, for numbers below `bound`. */
function widened(numbers, size, bound) {
    const own = (0,columns/* integersBelow */.Z$)(bound, numbers.length);
    own.set(numbers.subarray(0, size));
    (0,columns/* release */._r)(numbers);
    return own;
}
/** The first `size` of the numbers alone, behind `room`. */
function cut(numbers, size, room) {
    if (size === numbers.length && room === 0)
        return numbers;
    const own = (0,growing/* ofBytes */.vw)(numbers.BYTES_PER_ELEMENT, room + size);
    own.set(numbers.subarray(0, size), room);
    (0,columns/* release */._r)(numbers);
    return (0,events_room/* behind */.R)(own, room);
}
/**
 * The runs of items that name objects, in the order of the items: the first of each, the one after its last, and the
 * number of its key. A run without a key, behind all items, ends them; `to` is where the one before it ends.
 */
function runsOfObjects({ items }, vocabulary, objectKeys) {
    const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const numberOf = new Map(objectKeys.map((key, k) => [key, k]));
    const found = (0,abstraction_translate/* keyRuns */.M_)(items).flatMap(({ key, from, to }) => {
        const number = numberOf.get(renamed.get(key) ?? key);
        return number === undefined ? [] : [{ number, from, to }];
    });
    return {
        begins: Uint32Array.from([...found.map(({ from }) => from), events_table/* NONE */.x3]),
        ends: Uint32Array.from([...found.map(({ to }) => to), events_table/* NONE */.x3]),
        keys: Uint32Array.from([...found.map(({ number }) => number), 0]),
        to: found.at(-1)?.to ?? 0
    };
}

// EXTERNAL MODULE: ./lib/abstraction/overrides.js
var overrides = __webpack_require__(1229);
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
    const { grouped = [] } = vocabulary;
    const groupOf = (action) => grouped.find(({ pattern }) => (0,overrides/* matchesAny */._I)(action, [pattern]))?.name;
    const names = table.actions.map((action) => renamed.get(action) ?? groupOf(action) ?? action);
    if (names.every((name, id) => name === table.actions[id]))
        return { actions: table.actions, action: table.action };
    const actions = [...new Set(names)].sort(events_table/* compareText */.n6);
    const numbers = new Map(actions.map((name, number) => [name, number]));
    const number = names.map((name) => numbers.get(name));
    return { actions, action: table.action.map((action) => number[action]) };
}
/**
 * The table with its values as the vocabulary says, derived context added and objects numbered. Nothing is fitted
 * here: equal rows give equal rows, whatever else the log holds. Whole values are gone from the result, but for those
 * that are `named`.
 */
function apply(table, vocabulary, { named = [], before } = {}) {
    const room = before?.itemIds.length ?? 0;
    const names = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const namesOf = namer(vocabulary, named);
    const renamed = { ...table, ...renameActions(table, vocabulary) };
    const derivation = (0,derived/* derive */.C)(renamed, vocabulary);
    const renumbering = (0,abstraction_translate/* renumber */.Z4)(table.items, derivation.items, vocabulary, named.length === 0 ? undefined : ({ key, value }) => namesOf({ key: names.get(key) ?? key, value }));
    const { counted, ...lists } = collect(table, renumbering, derivation, room);
    return withoutUnused({
        ...renamed,
        ...numberObjects(table, vocabulary, before?.objectKey.length ?? 0),
        items: renumbering.items,
        ...lists
    }, counted, room);
}


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Ds: () => (/* binding */ isPointInTime),
/* harmony export */   Ix: () => (/* binding */ outlasts),
/* harmony export */   P: () => (/* binding */ isDatedFolder),
/* harmony export */   UA: () => (/* binding */ lasts),
/* harmony export */   aC: () => (/* binding */ isDayNumber),
/* harmony export */   ok: () => (/* binding */ namesTime)
/* harmony export */ });
/**
 * Texts and numbers that say when: a day, a week, a month, in the ways that people and programs write them. Where they lie
 * about the time of the log they move on with it, whatever the agent does.
 */
const DAY = 86_400_000;
/** Days from the log to what is still "next month" or "last quarter" to it. */
const ABOUT = 100;
/** The same of a day among other things: a release may be named after its day, and be in use for long. */
const ABOUT_NAMED = 40;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CLOCK = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?';
const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])';
/** In this order: what says more comes first. With the days that each stands for. */
const FORMS = [
    [`${YEAR}([-/._])${MONTH}\\2(?:0[1-9]|[12]\\d|3[01])${CLOCK}`, 1],
    [`${YEAR}${MONTH}(?:0[1-9]|[12]\\d|3[01])`, 1],
    [`(?<first>0?[1-9]|[12]\\d|3[01])([./-])(?<second>0?[1-9]|[12]\\d|3[01])\\2${YEAR}`, 1],
    [`${YEAR}[-/ ]?W(?<week>[0-5]\\d)`, 7],
    [`${YEAR}[-/._](?<week>1[3-9]|[2-4]\\d|5[0-3])`, 7],
    [`${YEAR}[-/ ]?Q(?<quarter>[1-4])`, 92],
    [`Q(?<quarter>[1-4])[-/ ]?${YEAR}`, 92],
    [`${YEAR}[-/._]${MONTH}`, 31],
    [`${MONTH}[-/._]${YEAR}`, 31],
    [`(?:${DAY_OF_MONTH}\\.? )?${NAMED}(?: ${DAY_OF_MONTH}(?:st|nd|rd|th)?,?)?[ -]${YEAR}`, 31],
    [`${DAY_OF_MONTH}[ -]${NAMED}[ -]${YEAR}`, 1]
].map(([form, days]) => ({ form: new RegExp(`(?<![A-Za-z0-9])${form}(?![A-Za-z0-9])`, 'i'), days }));
/** A time of the year that names none. */
const LONGEST_OF_ANY_YEAR = 92;
const OF_ANY_YEAR = new RegExp(`^(?:${NAMED}|Q[1-4]|W[0-5]?\\d)$`, 'i');
/** Two points in time with their clocks, and what stands between them, take no more. */
const LONGEST_SPAN = 80;
/** What may stand between and around the ends of a span of time. */
const AROUND = /^(?:[\s,;:/()[\]-]|\.\.|to|until)*$/i;
/** What a text of this length names is a message, and its dates are among many things. */
const LONGEST = 1000;
/** The first point in time in a text, and the text without it. */
function pointIn(text) {
    if (text.length > LONGEST)
        return undefined;
    for (const { form, days } of FORMS) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
        const { year, ...ofYear } = match.groups ?? {};
        const start = Date.UTC(Number(year), 0, 1);
        return { rest, days, when: monthsOf(ofYear).map((month) => start + (month - 0.5) * MONTH_LENGTH) };
    }
    return undefined;
}
const MONTH_LENGTH = 30.5 * DAY;
/** The months, from 1, that a point in time may lie in. */
function monthsOf({ month, name, first, second, week, quarter }) {
    if (month !== undefined)
        return [Number(month)];
    if (name !== undefined)
        return [MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1];
    if (quarter !== undefined)
        return [3 * Number(quarter) - 1];
    if (week !== undefined)
        return [Math.ceil(Number(week) / 4.4)];
    return [Number(first), Number(second)].filter((one) => one <= 12);
}
const isAbout = ({ when }, [from, to], most) => when.some((one) => one >= from - most * DAY && one <= to + most * DAY);
/** Whether the text is a point in time about that of the log, or a span between two: any, of a log without times. */
function isPointInTime(text, span) {
    if (text.length > LONGEST_SPAN)
        return false;
    if (OF_ANY_YEAR.test(text.trim()))
        return true;
    const found = pointIn(text);
    if (found === undefined || (span !== undefined && !isAbout(found, span, ABOUT)))
        return false;
    const { rest } = pointIn(found.rest) ?? found;
    return AROUND.test(rest);
}
/**
 * Whether the text names a point in time about that of the log among other things, `report-2026-01-05.csv`: any, of a log
 * without times.
 */
function isDated(text, span) {
    const found = pointIn(text.replaceAll('_', ' '));
    return found !== undefined && (span === undefined || isAbout(found, span, ABOUT_NAMED));
}
/** Whether the log lasts longer than so many days. */
const lasts = ([from, to], days) => to - from > days * DAY;
/** Whether the log lasts so much longer than the point in time in the text that who names it all along means no other. */
const outlasts = (span, text) => lasts(span, 2 * (pointIn(text.replaceAll('_', ' '))?.days ?? LONGEST_OF_ANY_YEAR));
/** Whether a number is a day as eight digits, about the time of the log. */
const isDayNumber = (value, span) => value >= 19_000_101 && value <= 21_001_231 && isPointInTime(String(value), span);
/** Whether a key is called after a part of the calendar, or of a plan: `week_number`, `fiscalYear`, `sprint`, but not `days`. */
const namesTime = (key) => /(?:^|[._-])(?:\w+_)?(?:year|quarter|month|week|weekday|day|hour|sprint)(?:_?(?:no|nr|num|number|of_\w+))?$/i.test(key.replace(/([a-z])([A-Z])/g, '$1_$2'));
/** Whether a folder stands for a point in time: `2026-01-05`, a year, or a month or day behind one that does. */
const isDatedFolder = (folder, isBehindDated) => /^(?:19|20)\d\d$/.test(folder) ||
    (isBehindDated && /^(?:0?[1-9]|[12]\d|3[01])$/.test(folder)) ||
    (pointIn(folder)?.rest.trim() === '' && folder !== '');


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ NOTHING_LEFT),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   Mo: () => (/* binding */ SPREAD),
/* harmony export */   Zc: () => (/* binding */ PLACE_BITS),
/* harmony export */   nG: () => (/* binding */ SEVERAL)
/* harmony export */ });
/** What the kernel that abstracts rows (`assembly/`) and its host agree about. Compiled for both. */
/** In place of the number of what an item becomes: nothing; what is no greater stands for several items. */
const NOTHING_LEFT = -1;
const SEVERAL = -2;
/** Greater than any number of an item. */
const END = 0x7fffffff;
/** Bytes of a place for an object, as a power of two. */
const PLACE_BITS = 4;
/** Golden ratio of 32 bits: spreads numbers that follow each other (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ derive),
/* harmony export */   p: () => (/* binding */ milestonesOf)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);
/* harmony import */ var _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9383);


/** Most actions that `happened_before` tells of. */
const MILESTONES = 8;
/** Actions that stand in some sessions and not in all, most frequent first: only of those "before" tells anything. */
function milestonesOf(table) {
    const sessions = new Uint32Array(table.actions.length);
    /** By action: the session in which it came last, counted from 1. */
    const last = new Uint32Array(table.actions.length);
    for (let session = 1; session <= table.sessions; session++) {
        const end = table.sessionStart[session];
        for (let row = table.sessionStart[session - 1]; row < end; row++) {
            const action = table.action[row];
            if (last[action] === session)
                continue;
            last[action] = session;
            sessions[action] = sessions[action] + 1;
        }
    }
    return table.actions
        .map((name, action) => ({ name, sessions: sessions[action] }))
        .filter((action) => action.sessions >= Math.max(5, 0.05 * table.sessions))
        .sort((a, b) => b.sessions - a.sessions || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.name, b.name))
        .slice(0, MILESTONES)
        .map(({ name }) => name)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
}
const positions = ['first', '2..5', '>5'];
/** Derived context by the vocabulary. `previous_action` of a session's first event is `(start)`. */
function derive(table, vocabulary) {
    const items = [];
    const place = (key, value) => items.push({ key, value }) - 1;
    const wants = new Set(vocabulary.derived);
    const previousAction = wants.has('previous_action')
        ? ['(start)', ...table.actions].map((name) => place('previous_action', name))
        : [];
    const previousOutcome = wants.has('previous_outcome')
        ? table.outcomes.map((name) => place('previous_outcome', name))
        : [];
    const position = wants.has('position') ? positions.map((name) => place('position', name)) : [];
    const milestones = wants.has('happened_before') ? vocabulary.milestones : [];
    const milestoneOf = new Int32Array(table.actions.length).fill(-1);
    milestones.forEach((name, m) => {
        const action = table.actions.indexOf(name);
        if (action >= 0)
            milestoneOf[action] = m;
    });
    const before = milestones.map((name) => place('happened_before', name));
    const holding = (numbers) => {
        const numbersOf = (own) => Int32Array.from(own, (item) => numbers[item]);
        const [ofAction, ofOutcome, ofPosition] = [previousAction, previousOutcome, position].map(numbersOf);
        const ofMilestone = numbersOf(before);
        const seen = new Uint8Array(milestones.length);
        /** How many items tell what happened before: they stay in the list until the session ends. */
        let known = 0;
        return (row, into) => {
            const index = row - table.sessionStart[table.session[row]];
            if (index === 0) {
                known = 0;
                seen.fill(0);
            }
            else {
                const milestone = milestoneOf[table.action[row - 1]];
                if (milestone >= 0 && seen[milestone] === 0) {
                    seen[milestone] = 1;
                    const number = ofMilestone[milestone];
                    if (number !== _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS) {
                        let at = known++;
                        for (; at > 0 && into[at - 1] > number; at--)
                            into[at] = into[at - 1];
                        into[at] = number;
                    }
                }
            }
            let size = known;
            const place = ofPosition?.[index === 0 ? 0 : index < 5 ? 1 : 2] ?? _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS;
            if (place !== _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS)
                into[size++] = place;
            const action = ofAction?.[index === 0 ? 0 : table.action[row - 1] + 1] ?? _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS;
            if (action !== _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS)
                into[size++] = action;
            if (index > 0) {
                // Beyond the list where the log does not say.
                const outcome = ofOutcome?.[table.outcome[row - 1]] ?? _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS;
                if (outcome !== _collecting_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_LEFT */ .AS)
                    into[size++] = outcome;
            }
            return size;
        };
    };
    const lists = { previousAction, previousOutcome, position, milestones: before, milestoneOf };
    return { items, table, lists, most: before.length + 3, holding };
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GIVEN),
/* harmony export */   y: () => (/* binding */ isArgument)
/* harmony export */ });
/** Arguments of calls, and parts of them: the agent chooses them with the action, so that they cannot lead to it. */
const isArgument = (key) => key.startsWith('arg.');
/**
 * Stands for a value of an argument that the vocabulary has not seen and that may be an identifier, a measurement or
 * hidden by redaction: that the call gives the argument at all is the news, and the value is nobody's business.
 */
const GIVEN = '(given)';


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   hB: () => (/* binding */ noOverrides)
/* harmony export */ });
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
/** Whether the name matches one of these, in which `*` stands for any text and `?` for one character. */
const matchesAny = (name, globs) => globs.some((glob) => glob === name || (isGlob(glob) && matches([...name], [...glob])));
/** Whether anything in it stands for other texts. */
const isGlob = (name) => /[*?]/.test(name);
/** In as many steps as both have characters multiplied, at most: a pattern may come with a pull request. */
function matches(text, glob) {
    let [at, of] = [0, 0];
    /** Behind the last `*`, and where what it stands for ends so far. */
    let star = -1;
    let end = 0;
    while (at < text.length) {
        if (glob[of] === '*') {
            star = ++of;
            end = at;
        }
        else if (of < glob.length && (glob[of] === '?' || glob[of] === text[at])) {
            at++;
            of++;
        }
        else if (star >= 0) {
            at = ++end;
            of = star;
        }
        else
            return false;
    }
    while (glob[of] === '*')
        of++;
    return of === glob.length;
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   MX: () => (/* binding */ commonRoot),
/* harmony export */   Nl: () => (/* binding */ wholeKey),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _k: () => (/* binding */ isReducedKey)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);

const part = (key, name, value) => ({ key: `${key}.${name}`, value });
function reduceUrl(key, text) {
    const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text);
    return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())];
}
const extension = (name) => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none';
/** The path from the root on, in which `*` stands for any one folder; undefined outside of it. */
function below(path, root) {
    if (root === '')
        return undefined;
    if (!root.includes('*')) {
        return path === root || path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    }
    const folders = root.split('/');
    const segments = path.split('/');
    const isInside = folders.every((folder, i) => segments[i] === folder || (folder === '*' && segments[i]));
    return isInside ? segments.slice(folders.length).join('/') : undefined;
}
/**
 * Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. A
 * folder that stands for a point in time is `*`.
 */
function reducePath(key, text, root) {
    const path = text.replaceAll('\\', '/');
    const relative = (below(path, root) ?? path).replace(/^(?:\.\/)+/, '');
    const absolute = relative.startsWith('/') ? '/' : '';
    const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = '.'] = segments;
    const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~');
    const named = isFolder && (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedFolder */ .P)(first, false) ? '*' : first;
    const top = isFolder || first === '.' || first === '..' ? absolute + named : '(root)';
    return [part(key, 'top', top), part(key, 'ext', extension(segments.at(-1) ?? ''))];
}
const wrapper = /^(?:sudo|time|nohup|env|command|exec|nice|then|do|\(|\{)$/;
/** Program of a shell command, and with its subcommand where it has one: `git`, `git commit`. */
function reduceCommand(key, text) {
    const steps = text.split(/&&|\|\||[;|\n]/).map((step) => step.trim().split(/\s+/));
    const words = steps.map((step) => step.slice(step.findIndex((word) => !wrapper.test(word) && !/^\w+=/.test(word))));
    const step = words.find(([program]) => program !== undefined && program !== '' && program !== 'cd') ?? words[0] ?? [];
    const program = (step[0] ?? '').split('/').at(-1) ?? '';
    if (program === '')
        return [];
    const sub = step[1];
    const items = [part(key, 'program', program)];
    if (sub !== undefined && /^[a-z][a-z0-9:-]{0,20}$/.test(sub))
        items.push(part(key, 'subcommand', `${program} ${sub}`));
    return items;
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
function reduceDate(key, text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (match === null)
        return [];
    const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
    return [part(key, 'weekday', weekdays[day])];
}
const PARTS = {
    url: ['host'],
    path: ['top', 'ext'],
    command: ['program', 'subcommand'],
    date: ['weekday']
};
/** The keys under which a reduced key's parts stand. */
const partsOf = (key, to) => PARTS[to].map((part) => `${key}.${part}`);
/** Whether the key's name says that it holds a part of a longer text: of a path, an address, a command. */
const isReducedKey = (key) => /.\.(?:host|top|ext|program|subcommand)$/.test(key);
/** The key that the parts stand for; itself of any other key. */
const wholeKey = (key) => (isReducedKey(key) ? key.replace(/\.\w+$/, '') : key);
/** What generalises of a value: no item where nothing does. */
function reduce(key, value, to, root = '') {
    if (typeof value !== 'string')
        return [];
    switch (to) {
        case 'url':
            return reduceUrl(key, value);
        case 'path':
            return reducePath(key, value, root);
        case 'command':
            return reduceCommand(key, value);
        case 'date':
            return reduceDate(key, value);
    }
}
/** Share of the paths that a folder must hold to be common to them. */
const COMMON = 0.8;
/** Fewest folders, share of the sessions, and share with a digit, that make them the working folders of one session each. */
const WORKING = { folders: 5, sessions: 0.5, numbered: 0.8 };
/**
 * Longest folder above at least four fifths of the absolute paths, from the root or the home; empty where they have none
 * in common. `*` stands for folders that are made anew for each session (`/tmp/run-17`) or each day, month or year: what is
 * below them is shared.
 */
function commonRoot(paths, sessions = Number.POSITIVE_INFINITY) {
    let inside = paths
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(?:\/|~\/|[A-Za-z]:\/)/.test(path))
        .map((path) => path.split('/'));
    if (inside.length < paths.length / 2)
        return '';
    const least = inside.length * COMMON;
    const root = [];
    let isDated = false;
    for (;;) {
        const at = root.length;
        const counts = new Map();
        for (const { length, [at]: folder } of inside)
            if (folder !== undefined && length > at + 1)
                counts.set(folder, (counts.get(folder) ?? 0) + 1);
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        const dated = [...counts].filter(([folder]) => (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedFolder */ .P)(folder, isDated));
        isDated = dated.length > 0 && dated.reduce((sum, [, count]) => sum + count, 0) >= least;
        if (isDated) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else if (best !== undefined && best[1] >= least) {
            root.push(best[0]);
            inside = inside.filter((segments) => segments[at] === best[0] && segments.length > at + 1);
        }
        else if (isPerSession(counts, sessions, least)) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else
            return root.join('/');
    }
}
function isPerSession(counts, sessions, least) {
    const numbered = [...counts.keys()].filter((folder) => /\d/.test(folder)).length;
    return (counts.size >= Math.max(WORKING.folders, WORKING.sessions * sessions) &&
        numbered >= WORKING.numbered * counts.size &&
        [...counts.values()].reduce((sum, count) => sum + count, 0) >= least);
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ keyRuns),
/* harmony export */   Nj: () => (/* binding */ translator),
/* harmony export */   Z4: () => (/* binding */ renumber)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _collecting_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9383);
/* harmony import */ var _cut_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8121);
/* harmony import */ var _reductions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);





const NOTHING = [];
/** By the key's name in the log. Derived context is not asked for here. */
function treatments(vocabulary) {
    const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const known = new Set(vocabulary.known);
    const dropped = new Set(vocabulary.dropped.map(({ key }) => key));
    const merged = new Set(vocabulary.merged.map(({ key }) => key));
    const derived = new Set(vocabulary.derived);
    const cuts = new Map(vocabulary.cuts.map(({ key, at }) => [key, at]));
    const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]));
    const isLeft = (key) => !merged.has(key) && !dropped.has(key) && !derived.has(key);
    return (original) => {
        const key = renamed.get(original) ?? original;
        const reduction = reduced.get(key);
        if (reduction !== undefined)
            return {
                do: 'translate',
                translate: ({ value }) => (0,_reductions_js__WEBPACK_IMPORTED_MODULE_1__/* .reduce */ .TS)(key, value, reduction.to, reduction.root).filter((item) => isLeft(item.key))
            };
        if (!isLeft(key))
            return { do: 'drop' };
        const at = cuts.get(key);
        if (at !== undefined)
            return at.length === 0 ? { do: 'drop' } : { do: 'cut', key, at };
        if (known.size > 0 && !known.has(key)) {
            const other = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .isArgument */ .y)(key) ? [{ key, value: _given_js__WEBPACK_IMPORTED_MODULE_2__/* .GIVEN */ .W }] : NOTHING;
            return { do: 'translate', translate: ({ value }) => (isCategory(value) ? [{ key, value }] : other) };
        }
        return { do: 'keep', key };
    };
}
/**
 * Of a key that the vocabulary has not seen, only what can hardly be an identifier or a measurement is taken; of an
 * argument else that it was given.
 */
const isCategory = (value) => value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^[\p{L} _-]{1,32}$/u.test(value));
/**
 * What becomes of one item of the log: nothing, one item, or several. The items of one key should be asked for one after
 * the other: what the vocabulary says of a key is looked up once.
 */
function translator(vocabulary) {
    const treatmentOf = treatments(vocabulary);
    let last;
    let translate = () => NOTHING;
    return (item) => {
        if (item.key !== last) {
            last = item.key;
            translate = translateBy(treatmentOf(last));
        }
        return translate(item);
    };
}
function translateBy(treatment) {
    if (treatment.do === 'drop')
        return () => NOTHING;
    if (treatment.do === 'translate')
        return treatment.translate;
    const { key } = treatment;
    if (treatment.do === 'keep')
        return ({ value }) => [{ key, value }];
    const { at } = treatment;
    return ({ value }) => (typeof value === 'number' ? [{ key, value: (0,_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value, at) }] : NOTHING);
}
/** The keys of sorted items. Of a key with many values hardly any is looked at. */
function keyRuns(items) {
    const runs = [];
    for (let from = 0; from < items.length;) {
        const { key } = items[from];
        let [last, step] = [from, 1];
        for (; items[last + step]?.key === key; step *= 2)
            last += step;
        let to = Math.min(last + step, items.length);
        while (last + 1 < to) {
            const middle = (last + to) >>> 1;
            if (items[middle]?.key === key)
                last = middle;
            else
                to = middle;
        }
        runs.push({ key, from, to });
        from = to;
    }
    return runs;
}
/** `named`: what an item is called by besides, if anything. */
function renumber(items, derived, vocabulary, named) {
    const treatmentOf = treatments(vocabulary);
    const merged = new Set(vocabulary.merged.map(({ key }) => key));
    const produced = [];
    const becomes = new Int32Array(items.length + derived.length).fill(_collecting_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_LEFT */ .AS);
    const several = new Map();
    const interned = new Map();
    const intern = (item) => {
        const text = JSON.stringify([item.key, item.value]);
        const known = interned.get(text);
        if (known !== undefined)
            return known;
        const number = produced.push(item) - 1;
        interned.set(text, number);
        return number;
    };
    for (const { key, from, to } of keyRuns(items)) {
        const treatment = treatmentOf(key);
        if (named !== undefined || treatment.do === 'translate') {
            const translate = translateBy(treatment);
            for (let id = from; id < to; id++) {
                const item = items[id];
                const numbers = [...translate(item), ...(named?.(item) ?? [])].map(intern);
                if (numbers.length > 1)
                    several.set(id, numbers);
                becomes[id] = numbers.length > 1 ? _collecting_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERAL */ .nG : (numbers[0] ?? _collecting_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_LEFT */ .AS);
            }
        }
        else if (treatment.do === 'keep') {
            for (let id = from; id < to; id++) {
                const item = items[id];
                becomes[id] =
                    produced.push(treatment.key === key ? item : { key: treatment.key, value: item.value }) - 1;
            }
        }
        else if (treatment.do === 'cut') {
            const { at } = treatment;
            const ranges = new Map();
            for (let id = from; id < to; id++) {
                const { value } = items[id];
                if (typeof value !== 'number')
                    continue;
                const above = at.findIndex((cut) => value < cut);
                let number = ranges.get(above);
                if (number === undefined) {
                    number = produced.push({ key: treatment.key, value: (0,_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value, at) }) - 1;
                    ranges.set(above, number);
                }
                becomes[id] = number;
            }
        }
    }
    derived.forEach((item, d) => {
        if (!merged.has(item.key))
            becomes[items.length + d] = produced.push(item) - 1;
    });
    return sorted(produced, becomes, several);
}
/** Puts the numbers of sorted items in the place of those of the items as they were produced. */
function sorted(produced, becomes, several) {
    const order = new Uint32Array(produced.length);
    const places = Array.from(produced.keys());
    places.sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareItems */ .Q9)(produced[a], produced[b]));
    const items = [];
    for (const place of places) {
        const item = produced[place];
        const last = items.at(-1);
        if (last === undefined || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareItems */ .Q9)(last, item) !== 0)
            items.push(item);
        order[place] = items.length - 1;
    }
    for (let id = 0; id < becomes.length; id++) {
        const number = becomes[id];
        if (number >= 0)
            becomes[id] = order[number];
    }
    return {
        items,
        becomes,
        several: new Map([...several].map(([id, numbers]) => [id, numbers.map((n) => order[n])]))
    };
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ reductions),
/* harmony export */   TZ: () => (/* binding */ rawVocabulary),
/* harmony export */   YI: () => (/* binding */ derivedKeys),
/* harmony export */   mr: () => (/* binding */ isDerived)
/* harmony export */ });
/** What a text is reduced to: the part of it that other events share. */
const reductions = ['url', 'path', 'command', 'date'];
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
const isDerived = (key) => derivedKeys.includes(key);
/** Leaves every value as it is: what the seed's tool would see. */
const rawVocabulary = {
    known: [],
    dropped: [],
    merged: [],
    cuts: [],
    reduced: [],
    objects: [],
    derived: [],
    milestones: [],
    renamed: []
};


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionAmounts)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2850);
/* harmony import */ var _made_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(366);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25);




const known = new WeakMap();
/** Found once, when first asked for: several causes look at it. `steps` counts the events of sessions; without it nothing is known. */
function actionAmounts(steps, pool, design) {
    if (steps === undefined)
        return { amountOf: () => 0, wayOf: () => 0 };
    const made = known.get(steps);
    if (made?.design === design)
        return made.amounts;
    const { actions } = pool.table;
    const deviations = (0,_made_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => deviationsOf(steps, pool, design));
    const amountOf = (name) => deviations()[actions.indexOf(name)] ?? 0;
    const amounts = {
        amountOf,
        wayOf: (name) => ((0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftByChance */ .vz)(amountOf(name)) ? 0 : Math.sign(amountOf(name)))
    };
    known.set(steps, { design, amounts });
    return amounts;
}
function deviationsOf(steps, { table }, design) {
    // Lent to one action after another: a log may have thousands of them.
    const values = new Float64Array(steps.sessions.length);
    return table.actions.map((_, action) => {
        values.fill(0);
        for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action)) {
            const session = table.session[row];
            values[session] = values[session] + 1;
        }
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticOf */ .Q)({ ...steps, values }, design)?.z ?? 0;
    });
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NEARLY_EVERYWHERE),
/* harmony export */   Jc: () => (/* binding */ outcomeCandidates),
/* harmony export */   j0: () => (/* binding */ POLICY_SHARE),
/* harmony export */   y7: () => (/* binding */ associationCandidates)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1581);
/* harmony import */ var _policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8313);





/** From this pooled confidence on an association counts as a policy that one of the sides may follow. */
const POLICY_SHARE = 0.3;
/** A context that holds on nearly all there is says no more than the share of the action does. */
const NEARLY_EVERYWHERE = 0.98;
/** Below this an action hardly belongs to the context at all. */
const RARE_SHARE = 0.02;
/** A combination of conditions is of interest of its own where it differs by this much from what it refines. */
const GAIN = 0.05;
const GAIN_DEVIATIONS = 3;
const RARE_LIFT = 1.25;
const FEWEST_OF_RARE = 10;
const MOST_OF_A_FAMILY = 250;
/** What both logs together make worth testing of actions in contexts of at most so many conditions. */
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
        if (rows > NEARLY_EVERYWHERE * table.rows)
            return;
        for (let action = 0; action < counts.length; action++) {
            const kept = counts[action];
            const share = kept / rows;
            if (share >= POLICY_SHARE)
                found.single.push({ cell, action });
            else if (share >= RARE_SHARE && kept >= FEWEST_OF_RARE && stands(cell, action, whole))
                found.rare.push({ cell, action });
        }
    });
    // Pairs are very many, and next to none of them is wanted: each is held against what it refines as it comes.
    const leaves = lessTelling(table, singles, whole);
    if (maxConditions > 1)
        (0,_policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .visitCells */ .n)(table, { ...request, maxConditions: 2, leaves }, (items, rows, counts) => {
            if (items.length < 2)
                return;
            let kept;
            const least = POLICY_SHARE * rows;
            for (let action = 0; action < counts.length; action++) {
                if (counts[action] < least || !refines({ items, rows, counts }, action, singles))
                    continue;
                kept ??= { items: [...items], rows, counts: counts.slice() };
                found.conjunction.push({ cell: kept, action });
            }
        });
    const contexts = new Map();
    const contextOf = (cell) => {
        const known = contexts.get(cell);
        if (known !== undefined)
            return known;
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, cell.items),
            keys: cell.items.map((item) => table.items[item].key),
            rows: () => cell.items.map((item) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)).reduce(_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)
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
            if (rows >= fewest && rows <= NEARLY_EVERYWHERE * universe.length)
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
        situations: () => (0,_policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .keptWhere */ .S0)(item === undefined ? universe : (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(universe, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)), (row) => table.outcome[row] === outcome)
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

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   TQ: () => (/* binding */ FEWEST),
/* harmony export */   iw: () => (/* binding */ collectionOf),
/* harmony export */   xN: () => (/* binding */ nameOfCell)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _rule_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);



/** Fewer situations than this on both sides together tell nothing at any plausible change. */
const FEWEST = 20;
/** What a cell is about, as a text. */
const nameOfCell = ({ rule, subject }) => rule === undefined ? JSON.stringify([subject?.type, subject?.name, subject?.action]) : (0,_rule_key_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(rule);
const askedFor = (cell) => ({
    names: new Set([nameOfCell(cell)]),
    kinds: new Set([cell.rule?.kind ?? cell.subject?.type]),
    keys: new Set(cell.rule?.kind === 'association' ? Object.keys(cell.rule.antecedent) : [])
});
function collectionOf(table, policies, { minSessions }, asked) {
    const cells = [];
    const known = new Set();
    const required = new Set(policies.flatMap((policy) => (policy.status === 'required' ? [(0,_rule_key_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(policy)] : [])));
    const keep = (cell) => {
        const own = exercised(cell, minSessions) ? (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedCell */ .dt)(cell, table) : undefined;
        if (own !== undefined)
            cells.push(own);
        // What it was made from would lie about by the hundred megabytes.
        if (own !== cell && (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .isBig */ .Tf)(table))
            (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(cell.values);
    };
    const add = (rule, makeCell) => {
        const key = (0,_rule_key_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(rule);
        if (known.has(key) || asked?.names.has(key) === false)
            return;
        known.add(key);
        keep(makeCell());
    };
    const addUnlessRequired = (rule, makeCell) => {
        if (!required.has((0,_rule_key_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(rule)))
            add(rule, makeCell);
    };
    return { cells, keep, add, addUnlessRequired };
}
/** Whether enough situations and sessions hold it, and both answers occur: else there is nothing to test. */
function exercised({ sessions, values }, minSessions) {
    if (sessions.length < FEWEST)
        return false;
    return values.includes(0) && values.includes(1) && areSeveral(sessions, 2 * minSessions);
}
/** Whether so many sessions occur in a list that names each in one go. */
function areSeveral(sessions, least) {
    let distinct = 0;
    let last = -1;
    for (let i = 0; i < sessions.length && distinct < least; i++) {
        if (sessions[i] === last)
            continue;
        distinct++;
        last = sessions[i];
    }
    return distinct >= least;
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ withinCases),
/* harmony export */   et: () => (/* binding */ designOf),
/* harmony export */   i7: () => (/* binding */ relabel),
/* harmony export */   l3: () => (/* binding */ FEW_CASES)
/* harmony export */ });
/* harmony import */ var _statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2718);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1219);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);



/** More lines than this add time but hardly any certainty: units are then bundled. */
const MOST_LINES = 500;
/** Lines that bundling leaves to the smaller side: it is there that certainty is scarce. */
const FEWEST_LINES = 50;
/** With fewer common cases than this, flipping whole cases can prove little: trials are exchanged within them. */
const FEW_CASES = 20;
/** By cases where both sides name them, else by sessions, else by events. */
function designOf(pool) {
    const hashes = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHashes */ .p)(pool);
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
        return caseDesign(draft, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(pool, hashes), hashes);
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionUnits */ .E8)(pool, hashes);
    exchange(draft, units);
    const assumptions = pool.unit === 'event' ? ['events are taken as independent of each other: the logs name no sessions'] : [];
    const scheme = pool.unit === 'event' ? 'events' : 'sessions';
    return finished(draft, units, { scheme, matched: false, assumptions });
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
    const matched = mostlyShared(draft.pool, shared);
    return finished(draft, units, { scheme, matched, assumptions });
}
/** Whether most sessions of both sides ran cases that the other side ran too. */
function mostlyShared({ table, baselineSessions }, shared) {
    const [before, after] = [0, 1].map((side) => shared.reduce((sum, pair) => sum + pair[side].sessions.length, 0));
    return before > 0 && 2 * before >= baselineSessions && 2 * after >= table.sessions - baselineSessions;
}
function finished(draft, units, told) {
    const { pool, lineOf, weight, groups, logRelabellings } = draft;
    return {
        ...told,
        lines: draft.observed.length,
        lineOf,
        weight,
        unweighted: weight.every((own) => own === 1),
        side: Uint8Array.from({ length: pool.table.sessions }, (_, session) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(pool, session)),
        groups,
        flips: Uint8Array.from(draft.flips),
        observed: Uint8Array.from(draft.observed),
        logRelabellings,
        units: [units[0].length, units[1].length]
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
            const line = addLine(draft, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(draft.pool, session), 0);
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
        (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(lines.length) - (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(chosen) - (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(lines.length - chosen);
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


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ seedOf),
/* harmony export */   p: () => (/* binding */ unitHashes)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);


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
/** Beside those of its items. */
const NUMBERS_OF_EVENT = 5;
function hashesOf(table) {
    const actions = table.actions.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 1));
    const outcomes = table.outcomes.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 2));
    const items = table.items.map(({ key, value }) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(JSON.stringify([key, value]), 3));
    const cases = table.cases.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 4));
    /** What happened in the session at hand. */
    let numbers = new Int32Array(0);
    return Uint32Array.from({ length: table.sessions }, (_, session) => {
        const named = table.sessionCase[session];
        const [from, end] = [table.sessionStart[session], table.sessionStart[session + 1]];
        const most = NUMBERS_OF_EVENT * (end - from) + table.itemStart[end] - table.itemStart[from];
        if (numbers.length < most)
            numbers = new Int32Array(most);
        let size = 0;
        for (let row = from; row < end; row++) {
            const outcome = table.outcome[row];
            numbers[size++] = actions[table.action[row]];
            numbers[size++] = outcome === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? 0 : outcomes[outcome];
            numbers[size++] = table.repeated[row];
            numbers[size++] = thousandths(table.latencyMs, row);
            numbers[size++] = thousandths(table.tokens, row);
            const last = table.itemStart[row + 1];
            for (let i = table.itemStart[row]; i < last; i++)
                numbers[size++] = items[table.itemIds[i]];
        }
        return (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)((0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashNumbers */ .hO)(named === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? 0 : cases[named], numbers, size));
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
        sum = (sum + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(hash + (session < pool.baselineSessions ? 1 : 2))) >>> 0;
    });
    return sum;
}


/***/ }),

/***/ 1215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ familyOf),
  P: () => (/* binding */ questionsOf)
});

// EXTERNAL MODULE: ./lib/abstraction/given.js
var abstraction_given = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/columns.js
var events_columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/statistics/most-frequent.js
var most_frequent = __webpack_require__(7727);
// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
// EXTERNAL MODULE: ./lib/policies/search/owners.js
var owners = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/policies/search/present.js
var present = __webpack_require__(736);
// EXTERNAL MODULE: ./lib/drift/cell.js
var cell = __webpack_require__(2815);
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
        situations: () => (0,counting/* keptAmong */.Xg)(rows, (0,postings/* rowsOfItem */.QY)(table, item))
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
        for (const one of (0,cell/* gathered */.Pm)(session, rows))
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
    return found
        .sort((a, b) => b.rows.length - a.rows.length)
        .slice(0, MOST_KEYS)
        .map((value) => callCandidate(value, table));
}
const actionsHolding = ({ given, refused }, { action }) => [...new Set([given, refused].flatMap((rows) => [...new Set((0,cell/* gathered */.Pm)(action, rows))]))].sort((a, b) => a - b);
function flagOf(action, { item, given, refused }, table) {
    const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
    const fewer = Math.min((0,postings/* intersect */.y$)(rows, given).length, (0,postings/* intersect */.y$)(rows, refused).length);
    return rows.length < FEWEST_CALLS || fewer < FEWEST_EACH ? [] : [{ action, rows, item }];
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
        return {
            key: table.items[keyOf.indexOf(key)]?.key,
            actions: [...actions].map((action) => table.actions[action]),
            situations: () => {
                const rows = rowsOfActions(table, actions);
                return (0,counting/* keptAmong */.Xg)(rows, (0,present/* rowsWithKey */.D)(table, key, rows));
            }
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
function rowsOfActions(table, actions) {
    const { action, rows } = table;
    const own = new Uint32Array([...actions].reduce((sum, one) => sum + (0,postings/* rowsOfAction */.LQ)(table, one).length, 0));
    for (let row = 0, at = 0; at < own.length && row < rows; row++)
        if (actions.has(action[row]))
            own[at++] = row;
    return own;
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
        if ((0,abstraction_given/* isArgument */.y)(name) || (0,vocabulary/* isDerived */.mr)(name) || CAME_BACK.test(name))
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
        const calls = frequent.reduce((sum, item) => sum + (0,postings/* rowsOfItem */.QY)(table, item).length, 0);
        // What calls leave out, or say in words of their own, is no choice from a list.
        if (rows.length < FEWEST_CALLS || calls < ALWAYS * rows.length)
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

// EXTERNAL MODULE: ./lib/drift/collection.js
var collection = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/drift/comparison-layout.js
var comparison_layout = __webpack_require__(2233);
;// CONCATENATED MODULE: ./lib/drift/contexts.js






/** A key with more values than this divides the log into strata too thin to compare. A code fits into one byte. */
const contexts_MOST_VALUES = 200;
/** The columns as a grid over so many rows. */
function gridOf(columns, rows) {
    const width = columns.length;
    if (rows * width > comparison_layout/* MOST_CODES */.DG)
        return { columns };
    const codes = new Uint8Array(rows * width);
    columns.forEach((column, c) => {
        for (let row = 0, at = c; row < rows; row++, at += width)
            codes[at] = column.codes[row];
    });
    return { columns, codes };
}
/** Bytes of all columns together, and columns that there may be however long the log is. */
const MOST_BYTES = 2 ** 28;
const FEWEST_COLUMNS = 100;
/**
 * Whether a key, by its number, is compared within. Of thousands of keys each a column over all rows would take memory by
 * their product: then it is those that the most events have.
 */
function comparedKeys(table, most = Math.max(FEWEST_COLUMNS, Math.floor(MOST_BYTES / Math.max(1, table.rows)))) {
    const { start } = (0,key_codes/* tableKeys */.vu)(table);
    const keys = start.length - 1;
    if (keys <= most)
        return () => true;
    const events = Array.from({ length: keys }, (_, key) => {
        let sum = 0;
        for (let item = start[key]; item < start[key + 1]; item++)
            sum += (0,postings/* eventsOfItem */.E_)(table, item);
        return sum;
    });
    const isChosen = (0,most_frequent/* mostFrequent */.y)(events, most);
    return (key) => isChosen[key] === 1;
}
/** The single-valued keys of the pooled log, sorted by name. */
function keyColumns({ table, baselineRows, unit }) {
    const { items, itemStart, itemIds, rows } = table;
    const { place, codes: known } = (0,key_codes/* keyCodes */.uP)(table);
    const { keyOf } = (0,key_codes/* tableKeys */.vu)(table);
    const columns = [];
    /** Those that mining has not looked up row by row. */
    const unknown = [];
    const isCompared = comparedKeys(table);
    const columnOf = new Int32Array(items.length).fill(-1);
    const codeOf = new Uint8Array(items.length);
    for (let from = 0; from < items.length;) {
        const { key } = items[from];
        let to = from;
        while (to < items.length && items[to]?.key === key)
            to++;
        if (to - from <= contexts_MOST_VALUES && isCompared(keyOf[from])) {
            const at = place[keyOf[from]];
            const isKnown = at >= 0 && known instanceof Uint8Array;
            for (let item = from; item < to && !isKnown; item++) {
                columnOf[item] = columns.length;
                codeOf[item] = item - from + 1;
            }
            if (!isKnown)
                unknown.push(columns.length);
            columns.push({
                key,
                codes: isKnown ? known.subarray(at * rows, (at + 1) * rows) : new Uint8Array(rows),
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
    for (let row = 0; row < rows && unknown.length > 0; row++) {
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
function tellsOfSession({ codes }, { session, sessionStart, rows }) {
    for (let row = 0; row < rows; row++)
        if (codes[row] !== codes[sessionStart[session[row]]])
            return false;
    return true;
}
/** Sides that have less than this of a key's values in common did not meet the same situations by it. */
const COMMON = 0.05;
function tellsOfSide({ codes, size }, rows, baselineRows) {
    const sizes = [baselineRows, rows - baselineRows];
    if (sizes[0] === 0 || sizes[1] === 0)
        return false;
    const counts = [
        countsOfCodes(codes, size, 0, baselineRows),
        countsOfCodes(codes, size, baselineRows, rows)
    ];
    if (counts.some((own, side) => own[0] === sizes[side]))
        return true;
    let common = 0;
    for (let code = 0; code < size; code++)
        common += Math.min(counts[0][code] / sizes[0], counts[1][code] / sizes[1]);
    return common < COMMON;
}
function countsOfCodes(codes, size, from, to) {
    const counts = new Uint32Array(size);
    for (let row = from; row < to; row++) {
        const code = codes[row];
        counts[code] = counts[code] + 1;
    }
    return counts;
}
/** Share of rows on which a key must agree with the action to count as a property of the call. */
const PURITY = 0.995;
/** The same of a key that changes from call to call: a search may name a file or not, an edit always does, a test never. */
const MOSTLY = 0.9;
/** Of the sessions that hold such a key twice, so many hold two values of it: what they were given stays. */
const VARYING = 0.25;
function variesInSessions(codes, { sessionStart, sessions }) {
    let twice = 0;
    let varying = 0;
    for (let session = 0; session < sessions; session++) {
        const own = codes
            .subarray(sessionStart[session], sessionStart[session + 1])
            .filter((code) => code > 0);
        if (own.length < 2)
            continue;
        twice++;
        if (own.some((code) => code !== own[0]))
            varying++;
    }
    return twice > 0 && varying >= VARYING * twice;
}
function tellsOfCall({ codes, size, key }, table) {
    if ((0,abstraction_given/* isArgument */.y)(key))
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
    const isPartly = absent < table.rows && absent > (1 - PURITY) * table.rows;
    if (isPartly && tied >= PURITY * table.rows)
        return true;
    if (isPartly && tied >= MOSTLY * table.rows && !(0,vocabulary/* isDerived */.mr)(key) && variesInSessions(codes, table))
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

// EXTERNAL MODULE: ./lib/drift/folded.js
var folded = __webpack_require__(9749);
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
            const calls = situations.rows.length;
            const kept = situations.kept.reduce((sum, one) => sum + one, 0);
            const isKnown = found.some((other) => other.rule.activation === does &&
                other.calls === calls &&
                other.kept === kept &&
                isAlike(other.situations(), situations));
            if (isKnown)
                continue;
            found.push({
                calls,
                kept,
                rule: {
                    kind: 'sequence',
                    template: 'not_succession',
                    activation: does,
                    target: does,
                    same,
                    antecedent: {}
                },
                situations: (0,folded/* foldedSituations */.Gn)(situations, table)
            });
            if ((0,folded/* isBig */.Tf)(table))
                (0,events_columns/* release */._r)(situations.rows);
        }
    });
    return found.sort((a, b) => b.calls - a.calls).slice(0, MOST_LIMITS);
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
    const found = new Map();
    for (const does of actions.keys()) {
        if (!isFrequent(does))
            continue;
        const size = calls[does];
        found.set(does, { rows: new Uint32Array(size), kept: new Uint8Array(size), at: 0 });
    }
    for (let row = 0; row < rows && found.size > 0; row++) {
        if (told[row] === 0)
            continue;
        const own = found.get(action[row]);
        if (own === undefined)
            continue;
        own.rows[own.at] = row;
        own.kept[own.at++] = told[row] === AGAIN ? 0 : 1;
    }
    return [...found].map(([does, situations]) => ({ action: does, situations }));
}
function toldByRow({ actions, action, rows, session, objectStart, objectKey, objectNumber }, key) {
    const told = new Uint8Array(rows);
    /** By object and action: the session in which the action is done to it later. */
    const laterIn = new Map();
    // From the end on, so that what comes later is known.
    for (let row = rows - 1; row >= 0; row--) {
        const own = session[row];
        for (let j = objectStart[row]; j < objectStart[row + 1]; j++) {
            if (objectKey[j] !== key)
                continue;
            const call = objectNumber[j] * actions.length + action[row];
            if (laterIn.get(call) === own)
                told[row] = AGAIN;
            else {
                laterIn.set(call, own);
                if (told[row] === 0)
                    told[row] = NAMES;
            }
        }
    }
    return told;
}

// EXTERNAL MODULE: ./lib/drift/strata.js + 2 modules
var strata = __webpack_require__(7192);
// EXTERNAL MODULE: ./lib/drift/units.js
var units = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/drift/whole-sessions.js
var whole_sessions = __webpack_require__(4184);
;// CONCATENATED MODULE: ./lib/drift/family.js



















/** Sides that did the same cases meet the same mix; to fix later situations as well would hide what led to them. */
const inOne = (rows) => (0,strata/* undivided */.te)(rows.length);
/** Everything that is compared. */
function familyOf(pool, design, policies, options) {
    const { cellsOf, ...prepared } = questionsOf(pool, design, options);
    return { ...prepared, cells: cellsOf(policies) };
}
function questionsOf(pool, design, options) {
    const { table } = pool;
    const columns = keyColumns(pool);
    const free = withShifted(gridOf(columns.filter((column) => !column.ofCall && !column.ofSide), table.rows), pool);
    const ofCall = new Set(columns.flatMap((column) => (column.ofCall ? [column.key] : [])));
    const divide = design.matched ? inOne : strata/* strataOf */.T$;
    const strataFor = (rows, values, levels) => divide(rows, values, levels ?? 2, free, [], levels !== undefined);
    const strataOfPast = (rows, values) => divide(rows, values, 2, free, vocabulary/* derivedKeys */.YI);
    const strataOfRule = (rule) => (isAboutPast(rule) ? strataOfPast : strataFor);
    const inContext = contextCells(pool, divide, free);
    const cellsOf = (policies, asked) => {
        const { cells, keep, add, addUnlessRequired } = (0,collection/* collectionOf */.iw)(table, policies, options, asked);
        const isOf = (...kinds) => asked === undefined || kinds.some((kind) => asked.kinds.has(kind));
        const isLeftOut = (key) => ofCall.has(key) || asked?.keys.has(key) === false;
        if (options.kinds.includes('association')) {
            for (const { family, context, action } of isOf('association')
                ? [
                    ...(0,candidates/* associationCandidates */.y7)(table, Math.min(2, options.maxAntecedent), collection/* FEWEST */.TQ, isLeftOut),
                    ...(pool.unit === 'event' ? [] : (0,whole_sessions/* sessionCandidates */.R8)(table, options.minSessions, isLeftOut))
                ]
                : []) {
                const consequent = table.actions[action];
                const rule = { kind: 'association', antecedent: context.antecedent, consequent };
                add(rule, () => {
                    const { whole, ...cell } = inContext(context, action);
                    return { ...cell, family, rule, ...(family === 'rare' && (0,whole_sessions/* isDoneOnce */.e2)(cell) ? { whole } : {}) };
                });
            }
            for (const cell of shareCells(pool, inContext, asked))
                keep(cell);
        }
        giveBack(table);
        if (options.kinds.includes('outcome') && isOf('outcome')) {
            for (const { rule, situations } of (0,candidates/* outcomeCandidates */.Jc)(table, collection/* FEWEST */.TQ))
                add(rule, () => situationCell(rule, table, situations(), strataOfRule(rule)));
        }
        giveBack(table);
        if (options.kinds.includes('precondition') && isOf('precondition', 'context')) {
            for (const { rule, situations } of argumentCandidates(table, collection/* FEWEST */.TQ))
                add(rule, () => situationCell(rule, table, situations(), strataFor));
            for (const { rule, situations } of [
                ...flagCandidates(table),
                ...choiceCandidates(table, pool.baselineRows)
            ])
                addUnlessRequired(rule, () => plainCell('argument', rule, table, situations(), strataFor));
            for (const cell of keyCells(table, strataFor, asked))
                keep(cell);
        }
        giveBack(table);
        if (options.kinds.includes('sequence') && isOf('sequence')) {
            for (const { rule, situations } of onceCandidates(table, collection/* FEWEST */.TQ)) {
                const found = situations();
                addUnlessRequired(rule, () => plainCell('never', rule, table, found, strataOfPast));
                if ((0,folded/* isBig */.Tf)(table))
                    (0,events_columns/* release */._r)(found.rows);
            }
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
        return cells;
    };
    const shifted = free.columns.filter((column) => column.shifted);
    return { columns, shifted, strataFor, cellsOf };
}
/** Of a big log, what one kind of questions has left and the next one does not ask for. */
function giveBack(table) {
    if (!(0,folded/* isBig */.Tf)(table))
        return;
    (0,postings/* forgetRows */.DP)(table);
    (0,strata/* forgetDivisions */.or)();
    (0,folded/* forgetLent */.BM)();
}
/** Marks the keys of which the sides met another mix; what follows from the order of events is the agent's own doing. */
function withShifted(grid, { table, baselineSessions }) {
    const given = grid.columns.filter(({ key }) => !(0,vocabulary/* isDerived */.mr)(key));
    const { sessions, rows } = (0,units/* begunSessions */.fq)(table);
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
    let last;
    return (context, action) => {
        const { keys } = context;
        if (last?.context !== context)
            last = { context, rows: context.rows() };
        const { rows } = last;
        let shared = made.get(context);
        if (shared === undefined) {
            const within = unit === 'event' ? undefined : (0,whole_sessions/* sessionsWithin */.x3)(rows, table, baselineSessions);
            const chosen = (0,cell/* gathered */.Pm)(table.action, rows);
            shared = {
                strata: divide(rows, chosen, table.actions.length, free, keys),
                whole: within && { sessions: within, firstNow: baselineSessions }
            };
            if ((0,folded/* isBig */.Tf)(table))
                (0,events_columns/* release */._r)(chosen);
            made.set(context, shared);
        }
        return {
            family: 'single',
            ...shared,
            sessions: (0,folded/* sessionsInTurn */.U3)(table, rows),
            rows,
            values: whereAction(table, rows, action),
            sign: 1,
            conditions: keys.length
        };
    };
}
/** Less often than this an action is none to test. */
const FEWEST_OF_AN_ACTION = 5;
/** Actions whose shares are compared, the most frequent: each takes a look at all events. */
const MOST_SHARES = 1000;
/** How often an action is chosen at all, whatever the context. */
function* shareCells({ table }, inContext, asked) {
    const anywhere = { antecedent: {}, keys: [], rows: () => (0,policies_rows/* everyRow */.UJ)(table) };
    const events = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const isCompared = (0,most_frequent/* mostFrequent */.y)(events, MOST_SHARES);
    for (const [action, name] of table.actions.entries()) {
        if (isCompared[action] === 0 || events[action] < FEWEST_OF_AN_ACTION)
            continue;
        const subject = (0,cell/* shareOf */.tC)(name);
        if (asked?.names.has((0,collection/* nameOfCell */.xN)({ subject })) === false)
            continue;
        yield { ...inContext(anywhere, action), family: 'share', subject };
    }
}
/** How often calls give an argument that they may take; calls of each action among themselves. */
function* keyCells(table, strataFor, asked) {
    for (const { key, actions, situations } of argumentKeys(table)) {
        const subject = {
            type: 'context',
            name: key,
            description: `how often calls give \`${key}\``,
            ...(actions.length === 1 ? { action: actions[0] } : {})
        };
        if (asked?.names.has((0,collection/* nameOfCell */.xN)({ subject })) === false)
            continue;
        const { rows, kept } = situations();
        yield {
            family: 'argument',
            subject,
            sessions: (0,folded/* sessionsInTurn */.U3)(table, rows),
            rows,
            values: kept,
            strata: (0,strata/* byAction */.Mc)(table, rows, strataOfCalls(rows, kept, strataFor)),
            sign: 1,
            conditions: 0
        };
        if ((0,folded/* isBig */.Tf)(table))
            (0,events_columns/* release */._r)(rows);
    }
}
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
    sessions: (0,folded/* sessionsInTurn */.U3)(table, rows),
    rows,
    values: kept,
    strata: family === 'argument' ? strataOfCalls(rows, kept, strataFor) : strataFor(rows, kept),
    sign: 1,
    conditions: (0,cell/* contextSize */.dQ)(rule)
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
    const rows = complement((0,policies_rows/* allRowsWhere */.Wg)(table, rule.requires), table.rows);
    const values = whereAction(table, rows, (0,counting/* actionIndex */.rT)(table, rule.action));
    return {
        family: familyFor(rule),
        rule,
        sessions: (0,folded/* sessionsInTurn */.U3)(table, rows),
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


/***/ }),

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ foundOf),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   XR: () => (/* binding */ isVital),
/* harmony export */   hi: () => (/* binding */ plainSides),
/* harmony export */   pe: () => (/* binding */ significantCells),
/* harmony export */   q5: () => (/* binding */ seldomWithOthers),
/* harmony export */   zB: () => (/* binding */ isShareOf),
/* harmony export */   zr: () => (/* binding */ subjectSides)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7896);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2850);
/* harmony import */ var _rule_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9203);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7192);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8206);
/* harmony import */ var _worth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2947);









/** Whether it is a number of how the agent is doing, which says nothing of what it does. */
const isVital = ({ cell }) => cell.subject?.type === 'vital';
/** Whether it is how often an action is done among all events. */
const isShareOf = ({ cell: { subject } }, action) => subject?.type === 'action-share' && subject.name === action;
/** How often the thing was so on either side, of a cell that counts events. */
function subjectSides({ cell }, pool) {
    return (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .sidesOf */ .Mm)({ rows: cell.rows, kept: cell.values }, pool);
}
/** How often the thing was so on either side, whatever the situation; undefined for what is no count of events. */
const plainSides = (cell, pool) => cell.rows !== undefined && cell.values instanceof Uint8Array ? subjectSides({ cell }, pool) : undefined;
/** What of all that was tested is beyond chance and worth telling. */
const significantCells = (ledger, tests, options) => tests.cells.flatMap((tested) => {
    const found = tested.adjusted > options.alpha ? undefined : foundOf(tested, ledger, options);
    return found === undefined || isOfPlaceAlone(found, tests.design) ? [] : [found];
});
/**
 * What other calls are made with at the same place of a session says that the place is another one, where nothing is left of
 * it once places are not told apart: a step was put in, or left out, before these calls.
 */
function isOfPlaceAlone({ cell }, design) {
    const { keys = [] } = cell.strata;
    if (cell.family !== 'argument' || cell.rows === undefined || !keys.some(({ key }) => (0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(key)))
        return false;
    const lasting = keys.filter(({ key }) => !(0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(key));
    const strata = (0,_strata_js__WEBPACK_IMPORTED_MODULE_6__/* .dividedBy */ .vb)(cell.rows, lasting);
    return (0,_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftByChance */ .vz)((0,_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .statisticOf */ .Q)({ ...cell, strata }, design)?.z ?? 0);
}
/** What was tested as something to tell, however sure it is; undefined where it is too small, or the mix's doing. */
function foundOf(tested, ledger, options) {
    const { cell, statistic } = tested;
    const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker';
    const key = (0,_rule_key_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleKey */ .e)(cell.rule);
    const known = ledger.baseline.get(key) ?? ledger.current.get(key);
    const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule);
    if (!(0,_worth_js__WEBPACK_IMPORTED_MODULE_8__/* .isLarge */ .sV)(tested, sides, known, direction, options) || (0,_worth_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfMix */ .c8)(tested, sides))
        return undefined;
    return {
        cell,
        statistic,
        tested,
        direction,
        sides,
        shown: (0,_worth_js__WEBPACK_IMPORTED_MODULE_8__/* .isShown */ .aJ)(tested, sides ?? plainSides(cell, ledger.pool), known, direction, options),
        seldom: cell.family === 'share' && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .matters */ .vL)(statistic.before, statistic.delta, options.minEffect),
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
 * its situation tells that, and the share goes with it; but for those that are `causes`.
 */
function seldomWithOthers(groups, causes) {
    const [seldom, telling] = [true, false].map((own) => groups.filter(({ leader }) => (leader.seldom && !causes.has(leader)) === own));
    const placeOf = ({ leader }) => telling.find((group) => [group.leader, ...group.variants].some(({ cell }) => (0,_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(cell.rule, leader.cell.subject?.name)));
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


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ derivedAnew),
/* harmony export */   Mg: () => (/* binding */ goneAsCauses),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   cC: () => (/* binding */ goneWithout),
/* harmony export */   dO: () => (/* binding */ goneIn),
/* harmony export */   j5: () => (/* binding */ isNeverDone)
/* harmony export */ });
/* harmony import */ var _abstraction_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9749);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2850);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4356);
/* harmony import */ var _without_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7375);







/**
 * Actions of the baseline that the current logs do not hold at all. Whatever is said of such an action changed with it,
 * and so did each change that is gone once its events are left out of the baseline: what came next, how long a session is.
 * Those that people require are no part of it.
 */
function goneAsCauses(changed, pool, design, options) {
    const gone = changed.filter(({ cell }) => isNeverDone(cell, pool));
    if (gone.length === 0)
        return [];
    const never = namesNeverDone(pool);
    const isGone = goneWithout((0,_without_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsDoing */ .j_)(never, pool), pool, design, options);
    const names = gone.map(({ cell }) => cell.subject?.name);
    const others = never.filter((name) => !names.includes(name));
    const causeOf = (change) => {
        const said = gone.find(({ cell }) => speaksOf(change.cell.rule, cell.subject?.name));
        if (said !== undefined || names.includes(change.cell.subject?.name))
            return said;
        // That another one is gone is a change of its own.
        if (others.some((name) => speaksOf(change.cell.rule, name)))
            return undefined;
        const [{ nearest, shared }] = gone
            .map((one) => ({ nearest: one, shared: Math.abs((0,_grouping_js__WEBPACK_IMPORTED_MODULE_4__/* .common */ .sh)(change, one)) }))
            .sort((a, b) => b.shared - a.shared);
        if (isGone(change))
            return nearest;
        return shared >= _grouping_js__WEBPACK_IMPORTED_MODULE_4__/* .RELATED_ACROSS */ .OE && (0,_grouping_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftByChance */ .vz)((0,_grouping_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .vY)(change, nearest)) ? nearest : undefined;
    };
    const causes = new Map(changed.map((change) => [change, causeOf(change)]));
    return gone.map((leader) => ({ leader, explains: (change) => causes.get(change) === leader }));
}
/**
 * Whether a change follows from events that a cause put there, or took away (`skip`, by row): whether hardly anything is
 * left of it where these are left out of both logs.
 */
const goneWithout = (skip, pool, design, options) => goneIn(() => (0,_without_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRows */ .AW)(pool, skip), design, options);
/** Whether hardly anything is left of a change in a pool of which its cause was taken away. */
function goneIn(leftOf, design, options) {
    // With the associations come the shares, with the preconditions the arguments of calls.
    const rest = (0,_without_js__WEBPACK_IMPORTED_MODULE_6__/* .seenIn */ .vV)(() => derivedAnew(leftOf()), design, {
        ...options,
        kinds: ['association', 'precondition']
    });
    return (change) => (0,_grouping_js__WEBPACK_IMPORTED_MODULE_4__/* .isHardlyLeft */ .mV)(rest(change)?.z ?? 0, change.statistic.z);
}
/** Whether the cell is the share of an action that the baseline alone has. */
function isNeverDone(cell, { baselineRows }) {
    if (cell.family !== 'share')
        return false;
    const { rows = new Uint32Array(0), values } = (0,_folded_js__WEBPACK_IMPORTED_MODULE_3__/* .lentCounts */ .m0)(cell);
    const isDone = (row, i) => values[i] === 1 && row >= baselineRows;
    return rows.some((row, i) => values[i] === 1 && row < baselineRows) && !rows.some(isDone);
}
/** Actions that the baseline alone has, whether or not that is beyond chance. */
function namesNeverDone({ table: { actions, action, rows }, baselineRows }) {
    const isDone = new Uint8Array(actions.length);
    for (let row = baselineRows; row < rows; row++)
        isDone[action[row]] = 1;
    return actions.filter((_, own) => isDone[own] === 0);
}
/** Whether a policy is about an action, or about what comes after it. */
function speaksOf(rule, action) {
    if (rule === undefined || action === undefined)
        return false;
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .yb)(rule);
    return ((0,_renames_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsIn */ .jS)(rule).includes(action) ||
        _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKeys */ .YI.some((key) => Object.hasOwn(conditions, key) && conditions[key] === action));
}
/** The pool with what its context says of the order of events told of the events it holds. */
function derivedAnew(pool) {
    const { table } = pool;
    const { objectKeys, objectStart, objectKey, objectNumber } = table;
    const derived = _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKeys */ .YI.filter((key) => table.items.some((item) => item.key === key));
    const milestones = table.items.flatMap(({ key, value }) => key === 'happened_before' ? [String(value)] : []);
    const anew = (0,_abstraction_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(table, { ..._abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .rawVocabulary */ .TZ, derived, milestones });
    return { ...pool, table: { ...anew, objectKeys, objectStart, objectKey, objectNumber } };
}


/***/ }),

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ NEARLY_ALWAYS),
/* harmony export */   OE: () => (/* binding */ RELATED_ACROSS),
/* harmony export */   SP: () => (/* binding */ RELIED_ON),
/* harmony export */   T5: () => (/* binding */ isAboutPlace),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   _p: () => (/* binding */ MOST_OF_ALL),
/* harmony export */   lz: () => (/* binding */ isAboutNumber),
/* harmony export */   mV: () => (/* binding */ isHardlyLeft),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   u8: () => (/* binding */ ONE_AND_THE_SAME),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   vz: () => (/* binding */ isLeftByChance),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _abstraction_reductions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7768);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9749);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4166);





/** What remains of a change once its cause is taken away lies within this many deviations, as chance would. */
const LEFT_BY_CHANCE = 3;
/** Whether so many deviations are no more than chance leaves of a change whose cause was taken away. */
const isLeftByChance = (z) => Math.abs(z) < LEFT_BY_CHANCE;
/** What a change of its own keeps of its strength at least: to leave a cause's events out costs it a part of its own. */
const KEPT_BY_OTHERS = 0.6;
/**
 * Whether a change of so many deviations follows from its cause: what is left of it without that one is no more than chance
 * leaves, and clearly less than there was.
 */
const isHardlyLeft = (left, whole) => isLeftByChance(left) && Math.abs(left) < KEPT_BY_OTHERS * Math.abs(whole);
/** What held so often before was relied on, whether or not a policy says so; what is done more seldom is a habit. */
const RELIED_ON = 0.95;
/** What held so often before is a promise: that it is broken is the news, whatever else is seen of it. */
const NEARLY_ALWAYS = 0.98;
/** Below any strength there is. */
const LAST = 1e9;
/** Of two changes about as strong, the one that people know is named as the cause. */
const KNOWN_PREFERENCE = 1.15;
/**
 * One cause, one finding. The strongest change is taken as a cause; every other change that is gone once the events of
 * that cause are left out describes the same events (a synonym key, a specialisation, the action taken instead).
 * `given` are causes that show otherwise, taken before all others.
 */
function groupByCause(changed, design, rows, given = [], without) {
    const strength = ({ statistic, tracked, required, seldom, cell }) => (required ? Number.MAX_SAFE_INTEGER : seldom === true ? -LAST : 0) +
        Math.abs((0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .caseStrength */ .wX)(statistic)) * (tracked ? KNOWN_PREFERENCE : 1) -
        0.05 * cell.conditions;
    let rest = changed
        .map((_, i) => i)
        .sort((a, b) => strength(changed[b]) - strength(changed[a]) || a - b);
    const groups = [];
    for (const { leader, explains } of given) {
        const variants = rest
            .map((i) => changed[i])
            .filter((change) => change !== leader && !change.required && explains(change));
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    }
    const variantsOf = (leader, skip) => {
        const others = rest
            .map((i) => changed[i])
            .filter((change) => change !== leader && !change.required && comparable(leader.cell, change.cell));
        const variants = others.filter((change) => explained(change, leader, design, skip, without));
        return others.filter((change) => variants.includes(change) || variants.some((variant) => isInsteadOf(change, variant)));
    };
    const add = (leader, variants) => {
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    };
    while (rest.length > 0) {
        const leader = changed[rest[0]];
        const skip = rowsOf(leader, rows);
        const variants = variantsOf(leader, skip);
        const causes = leader.required || isBroken(leader) ? undefined : twoCauses(leader, variants, skip, design);
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
 * A promise that people know and that was kept nearly always, of whatever came between: what is seen of it here and there,
 * in what comes next instead, is never its cause.
 */
const isBroken = ({ cell: { rule, sign }, statistic, tracked }) => tracked &&
    rule?.kind === 'sequence' &&
    !isAboutPlace(rule.template) &&
    statistic.z * sign < 0 &&
    statistic.before >= NEARLY_ALWAYS;
/** What comes directly next, or first, or last, is another thing wherever a step is put in. */
const isAboutPlace = (template) => /^chain_|^first$|^last$/.test(template);
/** How often an action is done in a session, whatever comes before or after it. */
const isAboutNumber = (template) => template === 'at_most' || template === 'exactly_once';
/**
 * Two unrelated changes on events of their own that together are all that is seen of the strongest one: "directly after
 * A comes B" weakens where A comes late, and where B is no longer chosen.
 */
function twoCauses(whole, variants, skip, design) {
    const apart = variants.filter(({ cell }) => {
        const left = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(cell) ? (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(cell, design, skip) : undefined;
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
    const [own, its] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, other.statistic);
    return (own - shared * its) / Math.sqrt(1 - shared * shared);
}
/** Correlation over sessions from which on two changes differ in rounding alone. */
const ONE_AND_THE_SAME = 0.9999;
/** Correlation of two changes over the sessions. */
const common = (a, b) => correlation(scoresOf(a), scoresOf(b));
const scoresOf = ({ statistic }) => statistic.unitScores ?? statistic.scores;
/** What an agent does and how that ends are two things, though they happen on the same events. */
function comparable(leader, other) {
    const aboutEnding = (cell) => cell.rule?.kind === 'outcome' || cell.subject?.name === 'errors' || cell.subject?.name === 'denials';
    if (other.family === 'vital' && !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(other))
        return true;
    const ofArguments = [leader, other].filter(({ family }) => family === 'argument').length;
    if (ofArguments === 2)
        return sameArgument(leader, other);
    return ofArguments === 0 && aboutEnding(leader) === aboutEnding(other);
}
/**
 * Which calls are made is one thing, what they are made with another, and so is each of their arguments: without the
 * calls nothing is seen of any of it. Arguments that come and go together are one, and so are the parts of one.
 */
function sameArgument(one, other) {
    const keyOf = ({ rule, subject }) => rule?.kind === 'precondition' ? Object.keys(rule.requires).map(_abstraction_reductions_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeKey */ .Nl).sort().join() : subject?.name;
    if (keyOf(one) === keyOf(other))
        return true;
    if ((0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(one) !== (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(other))
        return false;
    const [a, b] = [one, other].map(({ rows, values }) => ({ rows, values }));
    return a.values.every((value, i) => a.rows?.[i] === b.rows?.[i] && (value === b.values[i]) === (a.values[0] === b.values[0]));
}
function explained(change, leader, design, skip, without) {
    const shared = Math.abs(common(change, leader));
    const related = shared >= (sameSort(change.cell, leader.cell) ? RELATED : RELATED_ACROSS);
    const ofRows = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(change.cell);
    const left = ofRows ? (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(change.cell, design, skip) : undefined;
    const gone = ofRows && (left === undefined || isLeftByChance(left.z));
    const follows = (related && (shared > ONE_AND_THE_SAME || isLeftByChance(beside(change, leader)))) ||
        (shared >= RELATED && isNextOf(change.cell, leader.cell) && isEcho(change, leader));
    if (promisedOfOne(change.cell, leader.cell))
        return gone && follows;
    if (gone)
        return related || follows || sameSort(change.cell, leader.cell);
    if (follows || (shared >= THE_SAME && isMostly(change, leader)))
        return true;
    return isGoneWithout(change, leader, skip, without);
}
/** Of the same situations, what is no longer chosen where something else is: one of the two says it. */
const isInsteadOf = (change, other) => change.cell.rule?.kind === 'association' &&
    other.cell.rule?.kind === 'association' &&
    (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_1__.canonicalRule)({ ...change.cell.rule, consequent: '' }) ===
        (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_1__.canonicalRule)({ ...other.cell.rule, consequent: '' }) &&
    common(change, other) <= -RELATED &&
    isLeftByChance(beside(change, other));
/** A number of each session moves along with what is done in some of them, however little the two have in common. */
function isGoneWithout(change, leader, skip, without) {
    const rows = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(leader.cell) ? (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(leader.cell) : 0;
    if ((0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(change.cell) || rows === 0 || rows > MOST_OF_ALL * skip.length)
        return false;
    const rest = without?.(change, skip)?.z;
    return rest !== undefined && isHardlyLeft(rest, change.statistic.z);
}
/** Without nearly all events hardly anything can be seen. */
const MOST_OF_ALL = 0.75;
/**
 * Which action comes next, said of one that a promise about order speaks of: where the promise is broken, something else
 * comes next. Much else decides that too, so the two have less in common than they would as one and the same.
 */
function isNextOf({ rule, subject }, { rule: promise }) {
    if (promise?.kind !== 'sequence')
        return false;
    if (rule?.kind === 'sequence' && rule.target === undefined)
        return rule.activation === promise.target;
    const isOfIt = (action) => action === promise.activation || action === promise.target;
    if (subject?.type === 'action-share')
        return isOfIt(subject.name);
    return rule?.kind === 'association' && (isOfIt(rule.consequent) || isOfIt(rule.antecedent.previous_action));
}
/** What is left beside its cause is no news among so many that may come next, and the smaller part of what is seen. */
function isEcho(change, leader) {
    const [own] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, leader.statistic);
    return isHardlyLeft(beside(change, leader), own);
}
/** Correlation over sessions from which on two changes are seen in the same sessions. */
const THE_SAME = 0.7;
/** What counts sessions and what counts calls never agree to the last: of much there is much left, and little in parts. */
const LITTLE_LEFT = 0.4;
/** Whether all but a small part of a change is another one, however sure that part is in a large log; or the other is of it. */
function isMostly(change, leader) {
    const [own] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, leader.statistic);
    return (Math.abs(beside(change, leader)) < LITTLE_LEFT * Math.abs(own) || isLeftByChance(beside(leader, change)));
}
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
const sameSort = (a, b) => !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(a) || !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(b) || (a.rule?.kind === 'sequence') === (b.rule?.kind === 'sequence');
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


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ noLongerDoneAsCauses),
/* harmony export */   Oy: () => (/* binding */ asShareOfAll),
/* harmony export */   dl: () => (/* binding */ asNoLongerDone)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8519);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7896);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7192);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4166);
/* harmony import */ var _without_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7375);








/** Fewer occurrences than this may end by chance, whatever is said of them. */
const FEWEST = 10;
/** Whether the baseline alone holds an action, and often enough to say that it is gone. */
function isGone(name, { table, baselineRows }) {
    const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, table.actions.indexOf(name));
    return rows.length >= FEWEST && rows[rows.length - 1] < baselineRows;
}
/**
 * That an action is gone, as the strongest promise about it shows: where all that came before it is another thing now, its
 * share has no like situations to be compared in, and is no change by itself. It is as sure as that promise is broken.
 */
function asNoLongerDone(name, changed, pool) {
    if (!isGone(name, pool))
        return undefined;
    const broken = (0,_strength_js__WEBPACK_IMPORTED_MODULE_7__/* .strongest */ .yX)(changed.filter(({ cell, direction, required }) => direction === 'weaker' && !required && (0,_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .speaksOf */ .Tq)(cell.rule, name)));
    if (broken === undefined)
        return undefined;
    return { ...broken, ...asShareOfAll(name, pool) };
}
/** What is told as the share of an action among all events, which nothing tested as such. */
function asShareOfAll(name, pool) {
    const { table } = pool;
    const cell = {
        family: 'share',
        subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .shareOf */ .tC)(name),
        sessions: table.session,
        rows: (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table),
        values: (0,_without_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsDoing */ .j_)([name], pool),
        strata: (0,_strata_js__WEBPACK_IMPORTED_MODULE_5__/* .undivided */ .te)(table.rows),
        sign: 1,
        conditions: 0
    };
    return { cell, sides: undefined, shown: true, seldom: false, tracked: false, familiarity: 1 };
}
/** Actions that are gone without being a change by themselves, where something that is said of them would be told (`told`). */
function noLongerDoneAsCauses(changed, told, pool, design, options) {
    let rest = changed.filter(({ required }) => !required);
    return pool.table.actions.flatMap((name) => {
        const own = rest.filter(({ cell }) => (0,_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .speaksOf */ .Tq)(cell.rule, name));
        if (!own.some((change) => told.has(change)) || rest.some((change) => (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .isShareOf */ .zB)(change, name)))
            return [];
        const leader = asNoLongerDone(name, own, pool);
        if (leader === undefined)
            return [];
        const skip = (0,_without_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsDoing */ .j_)([name], pool);
        const follows = new Set([...own, ...rest.filter((0,_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .goneWithout */ .cC)(skip, pool, design, options))]);
        rest = rest.filter((change) => !follows.has(change));
        return [{ leader, explains: (change) => follows.has(change) }];
    });
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ renamesOf),
/* harmony export */   jS: () => (/* binding */ actionsIn),
/* harmony export */   uo: () => (/* binding */ offerRenames)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _alike_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(146);




/** Fewer occurrences than this on a side show no habits that could be recognised again. */
const FEWEST = 10;
/** The new name must be so much like the old one in what it does. */
const ALIKE = 0.75;
/** And about as frequent: within this factor, or within so many deviations where both are rare. */
const MOST_RATIO = 1.5;
const DEVIATIONS = 3;
/**
 * Names of the baseline that are gone and whose place a new name took: tools by what they are called with, what stands
 * before and after them and how they end; context keys by their values. A pair must be the best match of each other.
 */
const renamesOf = (pool) => ({
    actions: mutual(actionsOf(pool), actionLikeness(pool)),
    keys: mutual(keysOf(pool), keyLikeness)
});
/** The same with a rename offered wherever one of its names is spoken of. */
function offerRenames(renamesIn, lists) {
    if (lists.changes.length === 0 && lists.notExercised.length === 0)
        return lists;
    const { actions, keys } = renamesIn();
    const renames = [...new Map([...actions, ...keys])].sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b));
    if (renames.length === 0)
        return lists;
    const offer = (of, names) => {
        const own = renames.filter(([from, to]) => names.has(from) || names.has(to));
        return own.length === 0 ? of : { ...of, rename: Object.fromEntries(own) };
    };
    // What is told of one of them stands for all, and so does what is to be pasted.
    const together = (0,_alike_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesToldTogether */ .Af)(actions);
    const ofChange = (change) => {
        const names = namesOfChange(change, renames);
        return together.some((name) => names.has(name)) ? new Set([...names, ...together]) : names;
    };
    return {
        ...lists,
        changes: lists.changes.map((change) => withFollowing(change, (one) => offer(one, ofChange(one)))),
        notExercised: lists.notExercised.map((judgement) => offer(judgement, new Set(namesIn(judgement.policy))))
    };
}
/** The same of a change, and of what is told with it. */
const withFollowing = ({ follows, ...change }, offer) => ({
    ...offer(change),
    ...(follows === undefined ? {} : { follows: follows.map(offer) })
});
function namesOfChange({ policy, subject, variants }, renames) {
    // Things never seen before, counted together, include every new name.
    const fresh = subject?.type === 'novelty' ? renames.map(([, to]) => to) : [];
    const named = subject === undefined ? [] : [subject.name];
    return new Set([policy, ...variants].flatMap(namesIn).concat(named, fresh));
}
function namesIn(rule) {
    if (rule === undefined)
        return [];
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOf */ .yb)(rule);
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
        return score < ALIKE ? [] : [{ from: from.name, to: to.name, score }];
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
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action);
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
    const onOneSide = new Set(keysOf(pool).map(({ name }) => `context ${name}`));
    return ({ habits: gone }, { habits: fresh }) => {
        const features = [...new Set([...gone.keys(), ...fresh.keys()])].filter((name) => !onOneSide.has(name));
        const nothing = new Map();
        const sum = features.reduce((total, name) => total + overlap(gone.get(name) ?? nothing, fresh.get(name) ?? nothing), 0);
        return sum / features.length;
    };
}
/** Keys that one side alone has, on enough rows. */
function keysOf(pool) {
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


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isRepeated),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   jm: () => (/* binding */ begunPart),
/* harmony export */   zu: () => (/* binding */ REPEATED),
/* harmony export */   zx: () => (/* binding */ toldByTimes)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(430);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2733);
/* harmony import */ var _action_amounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8519);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2850);
/* harmony import */ var _no_longer_done_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4189);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25);
/* harmony import */ var _vitals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5284);









/** From this part on of how much more, or less, an action is done, it is that other sessions do it, and not that they repeat it. */
const REPEATED = 0.5;
const timesOf = (events, sessionsDoing, sessions) => ({
    times: events / Math.max(1, sessions),
    doing: sessionsDoing / Math.max(1, sessions),
    each: events / Math.max(1, sessionsDoing)
});
/** The part of how much more, or less, it is done that comes from more, or fewer, sessions doing it at all. */
const begunPart = (before, now) => ((now.doing - before.doing) * (before.each + now.each)) / 2 / (now.times - before.times);
/** Whether about as many sessions do the action as before, and each of them more, or fewer, times. */
function isRepeated(name, { table, baselineRows, baselineSessions }) {
    const { session, sessions } = table;
    const all = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfAction */ .LQ)(table, table.actions.indexOf(name));
    const sideOf = (rows, of) => timesOf(rows.length, new Set(Array.from(rows, (row) => session[row])).size, of);
    const before = sideOf(all.filter((row) => row < baselineRows), baselineSessions);
    const now = sideOf(all.filter((row) => row >= baselineRows), sessions - baselineSessions);
    return before.doing > 0 && now.doing > 0 && begunPart(before, now) < REPEATED;
}
/**
 * An action that sessions do more times than before, or fewer, is chosen more often, or less, at this place and at that:
 * its number says so of all of them. Where it is so in one situation alone, that one says more.
 */
function toldByTimes(group, pool, { design, vitals }) {
    const { leader, variants } = group;
    const { rule } = leader.cell;
    if (rule?.kind !== 'association' || leader.required || leader.situated === true)
        return group;
    const name = rule.consequent;
    const way = leader.direction === 'stronger' ? 1 : -1;
    const { wayOf } = (0,_action_amounts_js__WEBPACK_IMPORTED_MODULE_3__/* .actionAmounts */ ._)((0,_vitals_js__WEBPACK_IMPORTED_MODULE_8__/* .stepsOf */ .B_)(vitals), pool, design);
    if (wayOf(name) !== way || !isRepeated(name, pool))
        return group;
    const known = variants.find((one) => (0,_found_js__WEBPACK_IMPORTED_MODULE_4__/* .isShareOf */ .zB)(one, name));
    const share = known ?? { ...leader, ...(0,_no_longer_done_js__WEBPACK_IMPORTED_MODULE_6__/* .asShareOfAll */ .Oy)(name, pool) };
    const isSo = (skip) => {
        const z = (0,_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .statisticOf */ .Q)(share.cell, design, skip)?.z ?? 0;
        return Math.sign(z) === way && !(0,_grouping_js__WEBPACK_IMPORTED_MODULE_5__/* .isLeftByChance */ .vz)(z);
    };
    const lasting = Object.entries(rule.antecedent).filter(([key]) => !(0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(key));
    if (!isSo() || (lasting.length > 0 && !isSo(rowsWhere(Object.fromEntries(lasting), pool))))
        return group;
    return { leader: share, variants: [leader, ...variants.filter((one) => one !== known)] };
}
function rowsWhere(conditions, { table }) {
    const marked = new Uint8Array(table.rows);
    for (const row of (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .allRowsWhere */ .Wg)(table, conditions))
        marked[row] = 1;
    return marked;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ruleKey)
/* harmony export */ });
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/** A rule is asked for its text by every step of a comparison. */
const known = new WeakMap();
/** The canonical text of a rule; empty where there is none. */
function ruleKey(rule) {
    if (rule === undefined)
        return '';
    const text = known.get(rule) ?? (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_0__.canonicalRule)(rule);
    known.set(rule, text);
    return text;
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   r_: () => (/* binding */ scoredByKernel),
/* harmony export */   zf: () => (/* binding */ forgetSituations)
/* harmony export */ });
/* harmony import */ var _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2233);


/** The last cell's: those of the same situations come one after the other. */
let last;
/**
 * A cell's statistic by its scores on the lines of a design in which every session weighs alike. `null` where no
 * relabelling could make a difference; undefined where the kernel cannot do it: there are too many situations, or the
 * engine does not run it.
 */
function scoredByKernel(situations, values, byCertainty, design) {
    if (values.length > _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SITUATIONS */ .k || design.lineOf.length > _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SITUATIONS */ .k)
        return undefined;
    const isSame = last?.strata === situations.strata &&
        last.sessions === situations.sessions &&
        last.design === design &&
        last.loan === (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loanOfKernel */ .Vz)();
    if (!isSame)
        last = situated(situations, design);
    if (last === undefined)
        return undefined;
    const { memory, exports } = last.kernel;
    new Uint8Array(memory.buffer, last.values, values.length).set(values);
    const at = exports.scored(last.values, byCertainty ? 1 : 0);
    if (at === 0)
        return undefined;
    if (at < 0)
        return null;
    const found = new Float64Array(memory.buffer, at, design.lines + _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBERS_OF_STATISTIC */ .Cn);
    const [offset = 0, z = 0, before = 0, delta = 0, deviation = 0] = found.subarray(design.lines);
    return { scores: found.slice(0, design.lines), offset, z, before, delta, deviation };
}
function situated({ sessions, strata }, design) {
    const { lineOf, side, lines, flips, observed } = design;
    const size = sessions.length;
    const groups = groupWords(design);
    const ofAt = _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN + 4 * size;
    const lineOfAt = ofAt + 4 * size;
    const groupsAt = lineOfAt + 4 * lineOf.length;
    const sideAt = groupsAt + 4 * groups.length;
    const flipsAt = sideAt + side.length;
    const observedAt = flipsAt + flips.length;
    const free = observedAt + observed.length;
    const kernel = (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonKernel */ .fr)(free);
    if (kernel === undefined)
        return undefined;
    const { memory, exports } = kernel;
    new Uint32Array(memory.buffer, _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN, size).set(sessions);
    new Uint32Array(memory.buffer, ofAt, size).set(strata.of);
    new Int32Array(memory.buffer, lineOfAt, lineOf.length).set(lineOf);
    new Int32Array(memory.buffer, groupsAt, groups.length).set(groups);
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(side, sideAt);
    bytes.set(flips, flipsAt);
    bytes.set(observed, observedAt);
    const values = exports.situate(_comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN, ofAt, size, strata.count, lineOfAt, sideAt, lines, flipsAt, observedAt, groupsAt, free);
    return values === 0 ? undefined : { sessions, strata, design, kernel, values, loan: (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loanOfKernel */ .Vz)() };
}
const groupsByDesign = new WeakMap();
/** A design's groups as the kernel reads them. */
function groupWords(design) {
    const known = groupsByDesign.get(design);
    if (known !== undefined)
        return known;
    const words = new Int32Array(design.groups.reduce((sum, { lines }) => sum + 2 + lines.length, 1));
    let at = 0;
    for (const { lines, chosen } of design.groups) {
        // One without lines adds nothing, and would end the list.
        if (lines.length === 0)
            continue;
        words[at] = lines.length;
        words[at + 1] = chosen;
        words.set(lines, at + 2);
        at += 2 + lines.length;
    }
    groupsByDesign.set(design, words);
    return words;
}
/** What is held of the last cell of a run. */
function forgetSituations() {
    last = undefined;
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   mi: () => (/* binding */ countSides),
/* harmony export */   q9: () => (/* binding */ NO_EVENTS),
/* harmony export */   qq: () => (/* binding */ changeInterval),
/* harmony export */   rn: () => (/* binding */ upperBound),
/* harmony export */   sI: () => (/* binding */ sideFrom),
/* harmony export */   wp: () => (/* binding */ singleEvents)
/* harmony export */ });
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7933);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);




/** What the pool says of a rule; of a big log the situations are unfolded anew whenever they are asked for. */
function countSides(rule, pool) {
    const found = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(rule).situations(rule, pool.table);
    const { situations: _, ...sides } = sidesOf(found, pool);
    const situations = (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedSituations */ .Gn)(found, pool.table);
    return {
        ...sides,
        get situations() {
            return situations();
        }
    };
}
/** The same of situations that are known, for as long as they are held. */
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
/** One side as a report has it, with the interval of its share. */
function sideFrom(evidence) {
    const { events, kept, sessions } = evidence;
    if (events === 0)
        return { events, kept, sessions, confidence: null, interval: null };
    const effective = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveCounts */ .WN)(evidence);
    const [low, high] = (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .wilson */ .rF)(effective.kept, effective.events);
    return { events, kept, sessions, confidence: kept / events, interval: [low, high] };
}
/** What a share is at most: only one time in a hundred is it larger. */
function upperBound(evidence) {
    const { events, kept } = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveCounts */ .WN)(evidence);
    return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .wilson */ .rF)(kept, events, 0.98)[1];
}
/** So many of the events kept, each in a session of its own. */
const singleEvents = (kept, events) => ({
    events,
    kept,
    sessions: events,
    s_nn: events,
    s_ny: kept,
    s_yy: kept
});
const NO_EVENTS = singleEvents(0, 0);
/** Interval of the change between two sides; null where one of them never met the situation. */
function changeInterval(baseline, current) {
    if (baseline.confidence === null || current.confidence === null)
        return null;
    const [low, high] = (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .newcombe */ .pv)({ share: baseline.confidence, interval: baseline.interval }, { share: current.confidence, interval: current.interval });
    return [low, high];
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statisticOf),
/* harmony export */   j: () => (/* binding */ statisticsOf)
/* harmony export */ });
/* harmony import */ var _statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3091);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);
/* harmony import */ var _score_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);




/**
 * The stratified score statistic U = 2 Σ_h [n_bh/n_h Σ_c (y − p̄_h) − n_ch/n_h Σ_b (y − p̄_h)], which is
 * Σ_c (y − p̄_h) − Σ_b (y − p̄_h): a sum over sessions, linear in the labels, whose mean and variance over all
 * relabellings are known exactly.
 * Undefined where no relabelling could make a difference.
 */
function statisticOf(cell, whole, skip) {
    const design = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .designFor */ .ml)(cell, whole);
    const statistic = statisticOn(cell, design, skip);
    if (statistic === undefined || design === whole || whole.trials === undefined)
        return statistic;
    // Of all events of the sessions each case has some, and so can be held against its other side as a whole.
    const units = cell.whole && statisticOn(cell, whole, skip);
    if (units !== undefined)
        return { ...statistic, unitScores: units.scores, unitZ: units.z };
    return { ...statistic, ...(0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .byCase */ .yO)(statistic.scores, design, whole.trials.caseOf) };
}
function statisticOn(cell, design, skip) {
    const { strata } = cell;
    const { sessions, values, rows } = (0,_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .lentCounts */ .m0)(cell);
    const byCertainty = cell.byCertainty === true;
    if (skip === undefined && values instanceof Uint8Array && design.unweighted) {
        const scored = (0,_score_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredByKernel */ .r_)({ sessions, strata }, values, byCertainty, design);
        if (scored !== undefined)
            return scored ?? undefined;
        return ofKept(placesOf(sessions, strata, design), values, byCertainty, design);
    }
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
    (0,_score_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetSituations */ .zf)();
    last = undefined;
    (0,_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetLent */ .BM)();
    room = { line: new Uint32Array(0), slot: new Uint32Array(0) };
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
        sum[h] = sum[h] + (whole ? value : (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(value));
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
        scores[line] = scores[line] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(w * worth[h] * (value - mean[h]));
        const own = exposure[side[session]];
        own[h] = own[h] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(Math.abs(w));
        if (own === exposure[0])
            kept[h] = kept[h] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(Math.abs(w) * value);
    }
    return scored;
}
/** Of the last cell only: for all cells of a big log they would take more than all else. */
let last;
let room = { line: new Uint32Array(0), slot: new Uint32Array(0) };
function placesOf(sessions, strata, design) {
    if (last?.strata === strata && last.design === design && last.sessions === sessions)
        return last;
    const { lineOf, lines, side } = design;
    const { of, count } = strata;
    const size = sessions.length;
    if (room.line.length < size)
        room = { line: new Uint32Array(size), slot: new Uint32Array(size) };
    const line = room.line.subarray(0, size);
    const slot = room.slot.subarray(0, size);
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
        scoreOf[2 * h] = (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(worth[h] * (0 - mean[h]));
        scoreOf[2 * h + 1] = (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(worth[h] * (1 - mean[h]));
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


/***/ }),

/***/ 4166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   wX: () => (/* binding */ caseStrength),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/**
 * The deviations of two changes on one scale. What occurs in few cases is tested by its single trials and reaches many
 * deviations where whole cases, of which n show √n at most, reach few: beside such a one it counts by its cases too.
 */
const sideBySide = (one, other) => (one.unitScores === undefined) === (other.unitScores === undefined)
    ? [one.z, other.z]
    : [caseStrength(one), caseStrength(other)];
/** Whether a change has at least so large a part of the strength of another one. */
function reaches(one, part, other) {
    const [own, its] = sideBySide(one, other);
    return Math.abs(own) >= part * Math.abs(its);
}
/** The deviations of a change as far as whole cases show it, with the sign of its way; its own z where these are its trials. */
const caseStrength = ({ z, unitZ }) => unitZ ?? z;
/** The strongest of changes, the first of those that are as strong. */
const strongest = (changes) => [...changes].sort((a, b) => Math.abs(caseStrength(b.statistic)) - Math.abs(caseStrength(a.statistic)))[0];


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ casesWith),
/* harmony export */   Yp: () => (/* binding */ withTrials),
/* harmony export */   ml: () => (/* binding */ designFor),
/* harmony export */   yO: () => (/* binding */ byCase)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1219);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9749);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);




/** z of so many differences is too small for any test among many. */
const FEW_EFFECTIVE = 12;
const isFew = ({ lines, effective }) => lines.size > 0 && (lines.size < _design_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_CASES */ .l3 || effective < FEW_EFFECTIVE);
const known = new WeakMap();
/**
 * Cases in which the situations of a cell occur at all or, where these are all events of some sessions, in which its action
 * does. What side they are of plays no part.
 */
function casesWith(cell, design) {
    const isShare = cell.whole !== undefined;
    const { sessions, values } = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .lentCounts */ .m0)(cell);
    const place = isShare ? cell : sessions;
    const made = known.get(place);
    if (made?.lineOf === design.lineOf)
        return made.cases;
    const cases = casesOf(sessions, isShare ? values : undefined, design);
    known.set(place, { lineOf: design.lineOf, cases });
    return cases;
}
/** Of all situations, or of those with a value. */
function casesOf(sessions, values, { lineOf, flips, weight }) {
    const most = new Map();
    for (let i = 0; i < sessions.length; i++) {
        if (values?.[i] === 0)
            continue;
        const session = sessions[i];
        const line = lineOf[session];
        if (line >= 0 && flips[line] === 1)
            most.set(line, (most.get(line) ?? 0) + Math.abs(weight[session]));
    }
    let sum = 0;
    let squares = 0;
    for (const size of most.values()) {
        sum += size;
        squares += size * size;
    }
    return { lines: new Set(most.keys()), effective: squares === 0 ? 0 : sum ** 2 / squares };
}
/**
 * The design on which a cell is tested. Of n differences within cases z is √n at most, and less where some of them are
 * larger than others: a rule that is met in few cases, or in some of them most, could fall from always to never unseen,
 * and so could an action that is done in few. There the trials change places within their cases. Which cells these are
 * depends on where that is, and never on how the labels are dealt out.
 */
function designFor(cell, design) {
    const { trials } = design;
    if (trials === undefined)
        return design;
    const cases = casesWith(cell, design);
    return isFew(cases) && [...cases.lines].every((line) => trials.of.has(line)) ? trials.design : design;
}
/**
 * A design with lines of its own for the trials of those cases in which a cell with few cases occurs. They are dealt
 * out independently of the signs of the cases: two families that each keep their part of the level by themselves then
 * exceed it together by less than the product of these parts.
 */
function withTrials(design, pool, cells) {
    if (design.scheme !== 'paired')
        return design;
    const few = cells.map((cell) => casesWith(cell, design)).filter(isFew);
    const of = new Set(few.flatMap(({ lines }) => [...lines]));
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
    (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .withinCases */ .RR)(draft, shared, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .unitHashes */ .p)(pool));
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
    const { weight } = draft;
    // A case whose trials have no lines by themselves holds nothing of what they are dealt out for.
    const lineOf = draft.lineOf.map((line) => (draft.flips[line] === 1 ? -1 : line));
    return {
        ...whole,
        trials: { design: { ...whole, scheme: 'within-cases', lineOf, weight, unweighted: true }, of, caseOf }
    };
}
/** Both sides of the given cases, in the order of their lines. */
function sharedOf(design, pool, of) {
    const sides = new Map([...of].sort((a, b) => a - b).map((line) => [line, [[], []]]));
    design.lineOf.forEach((line, session) => {
        sides.get(line)?.[(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(pool, session)].push(session);
    });
    return [...sides.values()].map(([before, after]) => [
        { sessions: before, side: 0, hash: 0 },
        { sessions: after, side: 1, hash: 0 }
    ]);
}
/** Scores of single trials summed over their cases: what can be held beside the differences of other cells. */
function byCase(scores, { observed }, caseOf) {
    const unitScores = new Float64Array(scores.length);
    scores.forEach((score, line) => {
        const own = caseOf[line];
        if (own < 0)
            unitScores[line] = score;
        else if (observed[line] === 1)
            unitScores[own] = unitScores[own] + score;
    });
    let [sum, variance] = [0, 0];
    for (const line of new Set(caseOf.filter((own) => own >= 0))) {
        const difference = unitScores[line];
        sum += difference;
        variance += difference * difference;
    }
    return { unitScores, unitZ: variance > 0 ? sum / Math.sqrt(variance) : 0 };
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Hs: () => (/* binding */ detectableBy),
/* harmony export */   KU: () => (/* binding */ keptAlways),
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   M7: () => (/* binding */ detectableFromNone),
/* harmony export */   TO: () => (/* binding */ EQUIVALENCE),
/* harmony export */   X: () => (/* binding */ hardlyExercised),
/* harmony export */   X0: () => (/* binding */ sessionsFor),
/* harmony export */   o_: () => (/* binding */ plainDeviation),
/* harmony export */   vL: () => (/* binding */ matters),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2825);
/* harmony import */ var _statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6224);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6172);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9203);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6659);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4346);







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
    return isRare(before) && isRare(after) && Math.abs((0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .cohensH */ .RK)(before, after)) >= part * SMALL_EFFECT;
}
/** So near to never, or to always, that points say little about a change. */
const isRare = (share) => Math.min(share, 1 - share) <= RARE;
/** The class of a significant change of a policy. */
function classify(sides, inBaseline, inCurrent, direction, { minConfidence }) {
    const leave = minConfidence - HYSTERESIS;
    if (inBaseline !== undefined) {
        if (inBaseline.status === 'required' && direction === 'weaker')
            return 'broken';
        return direction === 'weaker' && (0,_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(sides.evidence[1]) < leave ? 'vanished' : 'shifted';
    }
    if (inCurrent === undefined || direction === 'weaker')
        return 'shifted';
    return (sides.baseline.confidence ?? 0) < leave ? 'new' : 'shifted';
}
/** A test as the report has it; `adjusted` is null where nothing was adjusted. */
function testResult(delta, interval, z, adjusted) {
    return {
        delta,
        interval: interval === null ? null : [interval[0], interval[1]],
        p_value: Math.min(1, 2 * Math.exp((0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalLogSurvival */ .yZ)(Math.abs(z)))),
        adjusted_p_value: adjusted === null ? null : (0,_spent_js__WEBPACK_IMPORTED_MODULE_4__/* .toldP */ .U)(adjusted)
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
    const seen = (criticalZ + (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(POWER)) * Math.max(own, plain);
    // Of n differences within cases that all go one way, z is √n at most: where hardly a case differs, that is the bound.
    const signs = scheme === 'paired' && statistic.unitScores === undefined;
    const few = signs ? criticalZ ** 2 / Math.max(1, (0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .casesWith */ .K7)(cell, design).effective) : 0;
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
const isSame = (sides, { scheme, matched }) => {
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
    return Math.sqrt((0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterVariance */ .kK)(b, pooled) + (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterVariance */ .kK)(c, pooled));
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
    const lower = (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_6__/* .logLowerTail */ .qy)({
        y: current.sessions,
        n: sessions[1],
        Y: baseline.sessions + current.sessions,
        N: sessions[0] + sessions[1]
    });
    return lower < Math.log(0.01);
}
/** Half the width of change that "unchanged" may hide. */
const EQUIVALENCE = 0.1;


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ changedSituations),
/* harmony export */   p: () => (/* binding */ cellWith)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);


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
    const own = new Uint8Array(cell.values);
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
    const changed = evenly(size, Math.abs(more)).map((i) => choices[i]);
    // One border after the other is looked for.
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLarge */ .JC)(choices);
    return changed;
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
    const more = Uint32Array.from(changed).sort();
    const staying = placesWithout(before, more);
    if (staying.length < before.length)
        return onlyAt(cell, staying);
    const rows = new Uint32Array(before.length + changed.length);
    const values = new Uint8Array(rows.length);
    const counted = cell.values;
    for (let i = 0, next = 0, at = 0; at < rows.length; at++) {
        const isMore = next < more.length && (i === before.length || more[next] < before[i]);
        rows[at] = (isMore ? more[next++] : before[i]);
        values[at] = isMore ? 1 : counted[i++];
    }
    return {
        ...cell,
        rows,
        values,
        sessions: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(pool.table.session, rows),
        strata: strataFor(rows, values)
    };
}
/** Where the rows are that are none of the others; both ascending. */
function placesWithout(rows, others) {
    const places = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0, next = 0; i < rows.length; i++) {
        const row = rows[i];
        while (next < others.length && others[next] < row)
            next++;
        if (others[next] !== row)
            places[size++] = i;
    }
    return places.subarray(0, size);
}
function onlyAt(cell, places) {
    const { values: all, strata } = cell;
    const values = all instanceof Uint8Array ? new Uint8Array(places.length) : new Float64Array(places.length);
    const of = (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(strata.count, places.length);
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        values[i] = all[place];
        of[i] = strata.of[place];
    }
    return {
        ...cell,
        rows: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(cell.rows, places),
        sessions: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(cell.sessions, places),
        values,
        strata: { of, count: strata.count }
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
    const { sessions, actions, items } = table;
    const withItem = sessionsByItem(table);
    const found = [];
    withItem.forEach((count, item) => {
        if (count < 2 * fewest || count > _candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .NEARLY_EVERYWHERE */ .H2 * sessions)
            return;
        if (!isOfCall(items[item].key))
            found.push(item);
    });
    const usable = found
        .sort((a, b) => withItem[b] - withItem[a] || a - b)
        .slice(0, MOST_ITEMS);
    const width = actions.length;
    if (usable.length * width > MOST_COUNTS)
        return [];
    const { doing, events } = doneIn(usable, table);
    const isRule = (at, all) => {
        const [some, often] = [doing[at], events[at]];
        return (Math.min(some, all - some) >= FEWEST_SESSIONS &&
            some >= _candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SHARE */ .j0 * all &&
            often <= ABOUT_ONCE * some);
    };
    return usable
        .flatMap((item, place) => {
        const chosen = actions.flatMap((_, one) => isRule(place * width + one, withItem[item]) ? [one] : []);
        if (chosen.length === 0)
            return [];
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, [item]),
            keys: [items[item].key],
            rows: () => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)
        };
        return chosen.map((one) => ({ family: 'rare', context, action: one }));
    })
        .slice(0, MOST_RULES);
}
/** By item and action: the sessions that begin with the item and do the action, and how often they do it. */
function doneIn(chosen, { sessions, sessionStart, action, actions, items, itemStart, itemIds }) {
    const width = actions.length;
    const placeOf = new Int32Array(items.length).fill(-1);
    chosen.forEach((item, place) => {
        placeOf[item] = place;
    });
    const doing = new Uint32Array(chosen.length * width);
    const events = new Uint32Array(chosen.length * width);
    /** What a session does, and by action how often. */
    const done = new Uint32Array(width);
    const times = new Uint32Array(width);
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        let size = 0;
        for (let row = from; row < to; row++) {
            const one = action[row];
            if (times[one] === 0)
                done[size++] = one;
            times[one] = times[one] + 1;
        }
        const end = from === to ? 0 : itemStart[from + 1];
        for (let i = itemStart[from]; i < end; i++) {
            const place = placeOf[itemIds[i]];
            if (place === -1)
                continue;
            for (let k = 0; k < size; k++) {
                const one = done[k];
                const at = place * width + one;
                events[at] = events[at] + times[one];
                doing[at] = doing[at] + 1;
            }
        }
        for (let k = 0; k < size; k++)
            times[done[k]] = 0;
    }
    return { doing, events };
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
/** By item: the sessions with it; none where a session holds it on some of its events only. */
function sessionsByItem({ items, sessions, sessionStart, itemStart, itemIds }) {
    const withItem = new Uint32Array(items.length);
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
                withItem[item] = withItem[item] + 1;
            else
                isPart[item] = 1;
            count[item] = 0;
        }
    }
    isPart.forEach((part, item) => {
        if (part === 1)
            withItem[item] = 0;
    });
    return withItem;
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

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withoutRows),
/* harmony export */   a7: () => (/* binding */ vitalsWithout),
/* harmony export */   j_: () => (/* binding */ rowsDoing),
/* harmony export */   vV: () => (/* binding */ seenIn)
/* harmony export */ });
/* harmony import */ var _events_garbage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);
/* harmony import */ var _events_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4800);
/* harmony import */ var _collection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1215);
/* harmony import */ var _made_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(366);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25);
/* harmony import */ var _vitals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5284);







/** By row: 1 where one of the actions is done. */
function rowsDoing(names, { table: { action, actions } }) {
    const wanted = new Set(names);
    const isDone = Uint8Array.from(actions, (name) => Number(wanted.has(name)));
    return Uint8Array.from(action, (own) => isDone[own]);
}
/** Of so many rows what one pool has left is given back before the next is made: for one run there may be a dozen. */
const MANY_ROWS = 50_000;
/** The pool without the marked rows; its sessions, and so its design, stay as they are. */
function withoutRows(pool, skip) {
    if (pool.table.rows >= MANY_ROWS)
        (0,_events_garbage_js__WEBPACK_IMPORTED_MODULE_0__/* .collectGarbage */ .i)();
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
            const own = (0,_events_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .ofBytes */ .vw)(column.BYTES_PER_ELEMENT, starts[rows.length]);
            let at = 0;
            for (let i = 0; i < rows.length; i++) {
                const row = rows[i];
                const end = start[row + 1];
                for (let j = start[row]; j < end; j++)
                    own[at++] = column[j];
            }
            return own;
        });
        return [starts, taken];
    };
    const session = of(table.session);
    const sessionStart = new Uint32Array(table.sessions + 1);
    for (const own of session)
        sessionStart[own + 1] = sessionStart[own + 1] + 1;
    for (let s = 0; s < table.sessions; s++)
        sessionStart[s + 1] = sessionStart[s + 1] + sessionStart[s];
    const [itemStart, [itemIds]] = lists(table.itemStart, table.itemIds);
    const [objectStart, [objectKey, objectNumber]] = lists(table.objectStart, table.objectKey, table.objectNumber);
    return {
        ...table,
        rows: rows.length,
        action: of(table.action),
        outcome: of(table.outcome),
        agent: of(table.agent),
        session,
        sessionStart,
        itemStart,
        itemIds: itemIds,
        objectStart,
        objectKey: objectKey,
        objectNumber: objectNumber,
        repeated: of(table.repeated),
        latencyMs: table.latencyMs && of(table.latencyMs),
        tokens: table.tokens && of(table.tokens),
        origin: undefined
    };
}
/** What is seen of a change in a pool of which rows were left out; shares only with the associations. */
function seenIn(leftOf, design, options) {
    const prepared = (0,_made_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => {
        const left = leftOf();
        return { left, ...(0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .P)(left, design, options) };
    });
    const seen = new Map();
    const statisticIn = ({ cell: { rule, subject } }) => {
        const { left, strataFor, cellsOf } = prepared();
        const [own] = subject?.type === 'vital'
            ? (0,_vitals_js__WEBPACK_IMPORTED_MODULE_4__/* .vitalCells */ .SL)(left, strataFor, subject.name).map(({ cell }) => cell)
            : // It is wanted, whatever its kind: what people require is tested always.
                cellsOf(rule === undefined ? [] : [{ ...rule, status: 'required' }], (0,_collection_js__WEBPACK_IMPORTED_MODULE_1__/* .askedFor */ .GZ)({ rule, subject }));
        return own && (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(own, design);
    };
    return (change) => {
        const name = (0,_collection_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfCell */ .xN)(change.cell);
        if (!seen.has(name))
            seen.set(name, statisticIn(change));
        return seen.get(name);
    };
}
/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
function vitalsWithout(pool, design, options) {
    const made = new WeakMap();
    const without = (skip) => {
        const left = withoutRows(pool, skip);
        const { strataFor } = (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .P)(left, design, options);
        return (name) => {
            const [own] = (0,_vitals_js__WEBPACK_IMPORTED_MODULE_4__/* .vitalCells */ .SL)(left, strataFor, name);
            return own && (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(own.cell, design);
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


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   c8: () => (/* binding */ isOfMix),
/* harmony export */   sV: () => (/* binding */ isLarge),
/* harmony export */   wX: () => (/* binding */ worthFinding)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);

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
    return (isInsistedOn(known, direction) ||
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .matters */ .vL)(statistic.before, statistic.delta, minEffect) ||
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
        [change, alike].every((size) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .matters */ .vL)(before, size, minEffect) && isOther(before, before + size)));
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
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .matters */ .vL)(before, now - before, minEffect));
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
        return isInsistedOn(known, direction) || cell.sign < 0;
    if (isAgainst(cell, statistic, after - before))
        return false;
    return (isInsistedOn(known, direction) ||
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .matters */ .vL)(before, after - before, minEffect, SHOWN) ||
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
const isInsistedOn = (known, direction) => known?.status === 'required' && direction === 'weaker';


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ behind),
/* harmony export */   t: () => (/* binding */ takeRoom)
/* harmony export */ });
/**
 * Columns with room before them. Two logs are compared as one table, the baseline's events first: where the current ones
 * were read with room for these, they are written there, and the current log stands in memory once.
 */
const rooms = new WeakMap();
/** The numbers that stand behind so many places of which somebody may have use. */
function behind(all, room) {
    if (room === 0)
        return all;
    const own = all.subarray(room);
    rooms.set(own, all);
    return own;
}
/** The numbers with the room before them, for the first who asks, if it is just so much. */
function takeRoom(own, room) {
    const all = rooms.get(own);
    if (all === undefined || all.length !== room + own.length)
        return undefined;
    rooms.delete(own);
    return all;
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export placeholdersOf */
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);


const FALLBACK = 'en';
const PLACEHOLDER = /\{([A-Za-z_]\w*)(?::(\.\d+)([%f]))?\}/g;
const english = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === FALLBACK);
/** Placeholders of a message, in its order. */
const placeholdersOf = (message) => Array.from(message.matchAll(PLACEHOLDER), ([, name]) => name);
/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
function wordsOf(language, templates = {}) {
    const known = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === language);
    const own = { ...templates };
    const catalogue = known ?? english;
    const code = known !== undefined || Object.keys(own).length > 0 ? language : FALLBACK;
    const message = (key) => own[key] ?? catalogue.messages[key] ?? english.messages[key];
    const decimals = (text) => (catalogue.decimal === '.' ? text : text.replace('.', catalogue.decimal));
    const number = (x, digits) => decimals((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(x, digits));
    const asPercent = (text) => catalogue.percent.replace('{n}', text);
    const percent = (share, digits = 0) => {
        const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits);
        return asPercent(decimals(text));
    };
    /** Whole percents must not hide that something is not quite all or nothing. */
    const honest = (share, digits = 0) => {
        const rounded = Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits));
        const hides = (rounded === 0 && share > 0) || (rounded === 100 && share < 1);
        return hides && digits < 2 ? honest(share, digits + 1) : percent(share, digits);
    };
    const fill = (text, values) => text.replace(PLACEHOLDER, (whole, name, precision, type) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            return whole;
        if (typeof value === 'string')
            return value;
        if (precision === undefined)
            return decimals(String(value));
        const digits = Number(precision.slice(1));
        return type === '%' ? percent(value, digits) : number(value, digits);
    });
    return {
        language: code,
        say: (key, values = {}) => {
            const text = message(key);
            return fill(typeof text === 'string' ? text : text.other, values);
        },
        count: (key, n, values = {}) => {
            const forms = message(key);
            const text = typeof forms === 'string' ? forms : n === 1 ? forms.one : forms.other;
            return fill(text, { ...values, n });
        },
        has: (key, values) => {
            const text = message(key);
            return placeholdersOf(typeof text === 'string' ? text : text.other).every((name) => Object.hasOwn(values, name) && values[name] !== undefined);
        },
        percent: honest,
        number,
        pair: (before, now) => {
            const digits = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02 ? 1 : 0;
            const shown = (share) => (share === null ? '–' : honest(share, digits));
            return [shown(before), shown(now)];
        },
        points: (delta) => {
            const size = Math.abs(delta) * 100;
            return number(size, size < 2 ? 1 : 0);
        }
    };
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   canonicalRule: () => (/* binding */ canonicalRule),
/* harmony export */   policyId: () => (/* binding */ policyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);



/** The fields that make a rule, per kind, sorted: a whole policy (counts, note, status) has the id of its rule. */
const fields = {
    association: ['antecedent', 'consequent', 'kind'],
    precondition: ['action', 'kind', 'requires'],
    prohibition: ['antecedent', 'kind', 'never'],
    outcome: ['action', 'antecedent', 'kind', 'outcome'],
    sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
};
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return members(value, Object.keys(value).sort(_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6));
}
function members(value, keys) {
    const own = value;
    let text = '';
    for (const key of keys) {
        if (own[key] === undefined)
            continue;
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(own[key])}`;
    }
    return `{${text}}`;
}
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
function canonicalRule(rule) {
    return members(rule, fields[rule.kind]);
}
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
function policyId(rule) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalRule(rule)).digest('hex');
    return `${(0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).prefix}-${digest.slice(0, 12)}`;
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ antecedentOf),
/* harmony export */   n: () => (/* binding */ searchAssociations)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2336);
/* harmony import */ var _class_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(746);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);




const antecedentOf = (table, items) => Object.fromEntries(items.map((i) => [table.items[i]?.key, table.items[i]?.value]));
/** `context → action` over the thresholds; without `all`, what adds nothing carries its reason. */
function searchAssociations(table, options) {
    const isSure = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .reaching */ .Y1)(options.minConfidence);
    const isLifted = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .liftReaching */ .fv)(options.minLift);
    const minKept = Math.max(1, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .smallestCount */ .$s)(table.rows, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdFraction */ .Gb)(options.minSupport)));
    const shares = table.actions.map((_, action) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action).length);
    const search = new _class_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ClassSearch */ .P({
        table,
        classOf: table.action,
        classes: table.actions.length,
        held: (item) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOfItem */ .E_)(table, item),
        counted: (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .knownCounts */ .WG)(table),
        names: table.actions,
        minRows: minKept,
        minKept,
        fewestKept: minKept,
        maxConditions: options.maxAntecedent,
        passes: (y, n, action) => isSure(y, n) && isLifted(y, n, shares[action], table.rows),
        minSessions: 1,
        problems: 1,
        explained: options.explained ?? false,
        derivedAlone: false,
        usualIsSilent: false
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'association',
            antecedent: antecedentOf(table, items),
            consequent: table.actions[cls]
        },
        reason
    }));
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ visitCells)
});

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
// EXTERNAL MODULE: ./lib/policies/search/columns.js
var search_columns = __webpack_require__(6280);
;// CONCATENATED MODULE: ./lib/policies/search/combined.js
/** Columns that many rows have, each of which is combined with each other: time grows with their square. */
const MOST_COMBINED = 400;
/** Of too many columns those on the most of `size` rows, of equal ones the first; of thin ones all. */
function combined(columns, size) {
    const wide = columns.filter((column) => !('places' in column));
    if (wide.length <= MOST_COMBINED)
        return { together: columns, alone: [] };
    const rows = new Map(wide.map((column) => [column, rowsOf(column, size)]));
    const most = wide.sort((a, b) => rows.get(b) - rows.get(a));
    const alone = new Set(most.slice(MOST_COMBINED));
    return {
        together: columns.filter((column) => !alone.has(column)),
        alone: columns.filter((column) => alone.has(column))
    };
}
function rowsOf({ codes, at }, size) {
    let rows = 0;
    for (let i = at; i < at + size; i++)
        if (codes[i] !== 0)
            rows++;
    return rows;
}

// EXTERNAL MODULE: ./lib/policies/search/pair-kernel.js
var pair_kernel = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/policies/search/parts.js
var search_parts = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/policies/search/thin-columns.js
var thin_columns = __webpack_require__(5634);
;// CONCATENATED MODULE: ./lib/policies/search/thin-index.js



/** What stands at some of the places, which are numbered anew. */
function thinOfList({ key, items, start, codes }, chosen) {
    const size = chosen.reduce((sum, at) => sum + start[at + 1] - start[at], 0);
    const own = { key, items, places: new Uint32Array(size), codes: (0,key_codes/* codesFor */.mU)(size, items.length) };
    let to = 0;
    for (let c = 0; c < chosen.length; c++) {
        const at = chosen[c];
        for (let i = start[at]; i < start[at + 1]; i++) {
            own.places[to] = c;
            own.codes[to++] = codes[i];
        }
    }
    return own;
}
function narrowedLeaf(leaf, chosen) {
    if ('at' in leaf)
        return narrowed(leaf, chosen);
    if ('start' in leaf)
        return thinOfList(leaf, chosen);
    const { masks, ...own } = leaf;
    return { ...own, masks: Uint8Array.from(chosen, (place) => masks[place]) };
}
function narrowed(column, chosen) {
    const { key, items } = column;
    const codes = (0,key_codes/* codesFor */.mU)(chosen.length, items.length);
    if ('places' in column)
        (0,thin_columns/* gatherThin */.Lz)(column, chosen, codes, 0);
    else
        (0,search_parts/* gatherCodes */.me)(column.codes, column.at, chosen, codes, 0);
    return { key, items, codes, at: 0 };
}
/** The columns of a part place by place: what meets a thin one is found without a look at all the others. */
class ThinIndex {
    #part;
    /** Columns of the part, and behind them its leaves. */
    #all;
    /** The thin ones at place p are `#column[i]` with `#code[i]`, for i in `#start[p] … #start[p + 1]`. */
    #start;
    #column;
    #code;
    /** By column, for the time of one question: on how many of the places it stands. */
    #met;
    constructor(part) {
        this.#part = part;
        this.#all = [...part.columns, ...part.leaves];
        this.#met = new Uint32Array(this.#all.length);
        this.#start = new Uint32Array(part.size + 2);
        const start = this.#start;
        let most = 0;
        for (const column of this.#all) {
            if (!('places' in column))
                continue;
            most = Math.max(most, column.items.length);
            for (const place of column.places)
                start[place + 2] = start[place + 2] + 1;
        }
        for (let place = 2; place < start.length; place++)
            start[place] = start[place] + start[place - 1];
        const entries = start[part.size + 1];
        this.#column = new Uint32Array(entries);
        this.#code = (0,key_codes/* codesFor */.mU)(entries, most);
        // A place begins where the one before it ends once that one is written.
        this.#all.forEach((column, c) => {
            if (!('places' in column))
                return;
            for (let i = 0; i < column.places.length; i++) {
                const next = column.places[i] + 1;
                const to = start[next];
                this.#column[to] = c;
                this.#code[to] = column.codes[i];
                start[next] = to + 1;
            }
        });
    }
    /**
     * The part at the places of its thin column `c`, which comes first. Only what stands there `fewest` times can have a cell
     * with it, and of the columns only those behind it: members of one array, which share its key, are not told of together.
     */
    around(c, places, fewest) {
        const { columns, leaves, classOf, singlesAt, ...part } = this.#part;
        const own = columns[c];
        const isLater = ({ key }, n) => n > c && key !== own.key;
        const near = this.#near(places, fewest, isLater);
        const later = columns.map((column, n) => {
            if ('places' in column)
                return near.get(n);
            return isLater(column, n) ? narrowed(column, places) : undefined;
        });
        const beside = leaves.map((leaf, n) => 'places' in leaf ? near.get(columns.length + n) : narrowedLeaf(leaf, places));
        return {
            ...part,
            size: places.length,
            columns: [narrowed(own, places), ...later.filter((column) => column !== undefined)],
            leaves: beside.filter((leaf) => leaf !== undefined),
            classOf: (0,search_parts/* gather */.kg)(classOf, places, new Uint32Array(places.length)),
            singlesAt: [singlesAt[c]]
        };
    }
    /** By number, the thin columns that stand at these places often enough, which are numbered anew. */
    #near(chosen, fewest, isWanted) {
        const met = this.#met;
        const seen = [];
        for (const place of chosen)
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                if (met[c] === 0)
                    seen.push(c);
                met[c] = met[c] + 1;
            }
        const found = new Map();
        for (const c of seen) {
            const size = met[c];
            met[c] = 0;
            const column = this.#all[c];
            if (size < fewest || !isWanted(column, c))
                continue;
            const { key, items } = column;
            found.set(c, { key, items, places: new Uint32Array(size), codes: (0,key_codes/* codesFor */.mU)(size, items.length) });
        }
        if (found.size > 0)
            this.#fill(chosen, found);
        return found;
    }
    #fill(chosen, found) {
        const next = this.#met;
        for (let at = 0; at < chosen.length; at++) {
            const place = chosen[at];
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                const column = found.get(c);
                if (column === undefined)
                    continue;
                const to = next[c];
                column.places[to] = at;
                column.codes[to] = this.#code[i];
                next[c] = to + 1;
            }
        }
        for (const c of found.keys())
            next[c] = 0;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/told.js
/** Whether some class told apart has so many rows where these counts begin. */
function hasKept(counts, at, told, minKept) {
    if (minKept === 0)
        return true;
    for (let cls = at; cls < at + told; cls++)
        if (counts[cls] >= minKept)
            return true;
    return false;
}
/** All the classes that tell, and how often each occurs. */
function wholeOf(classOf, classes, tells) {
    const told = new Uint32Array(classes);
    const counts = new Uint32Array(classes);
    for (let cls = 0; cls < classes; cls++)
        told[cls] = cls;
    for (let place = 0; place < classOf.length; place++) {
        const cls = classOf[place];
        counts[cls] = counts[cls] + 1;
    }
    if (tells !== undefined)
        for (let cls = 0; cls < classes; cls++)
            if (!tells(cls))
                counts[cls] = 0;
    return [{ told, classes }, counts];
}
/** Of the classes told apart those that are frequent where these counts begin; `number` is by their old numbers. */
function toldOf({ told, classes }, counts, at, minKept) {
    const number = new Uint32Array(classes);
    const kept = [];
    for (let cls = 0; cls < told.length; cls++)
        if (counts[at + cls] >= Math.max(1, minKept))
            number[cls] = kept.push(told[cls]);
    if (kept.length === told.length)
        return { told, classes };
    for (let cls = 0; cls < classes; cls++)
        number[cls] = number[cls] === 0 ? kept.length : number[cls] - 1;
    return { told: Uint32Array.from(kept), classes: kept.length + 1, number };
}

;// CONCATENATED MODULE: ./lib/policies/search/cells.js









/** Calls `visit` for every cell of one to `maxConditions` conditions, in an order that equal tables share. */
function visitCells(table, request, visit) {
    if (request.maxConditions < 1)
        return;
    new CellWalk(table, request, visit).run();
}
/** Counters filled at a time: where there are more, the rows are gone through several times. */
const MOST_COUNTERS = 1 << 20;
/** From so many counters a row on it is asked first whether any pair of values is frequent at all. */
const MANY_COUNTERS = 2;
class CellWalk {
    #visit;
    #minRows;
    #minKept;
    #maxConditions;
    #root;
    /** Whether the classes of the root are those of the request. */
    #isLent;
    /** Columns of which each value is told of before any is combined: leaves, and what is combined with none. */
    #alone;
    #chosen = [];
    /** One cell's items and counts, lent to the visitor. */
    #items = [];
    #counts;
    #held = [];
    #thin;
    #totals = new Uint32Array(0);
    /** Places of the root whose classes are told apart, where these are few. */
    #rare;
    /** Adds the counts of an item among the rows of the root. */
    #known;
    constructor(table, request, visit) {
        const { rows, classOf, classes, maxConditions } = request;
        this.#visit = visit;
        this.#minRows = Math.max(1, request.minRows);
        this.#minKept = request.minKept ?? 0;
        this.#maxConditions = maxConditions;
        this.#counts = new Uint32Array(classes);
        const size = rows?.length ?? table.rows;
        const given = rows === undefined ? classOf : (0,search_parts/* gather */.kg)(classOf, rows, new Uint32Array(size));
        const [whole, totals] = wholeOf(given, classes, request.tells);
        const { number, ...telling } = toldOf(whole, totals, 0, this.#minKept);
        const isPossible = this.#minKept === 0 || telling.told.length > 0;
        const { single: all, leaves } = isPossible
            ? (request.columns?.() ?? (0,search_columns/* columnsOf */.P)(table, { ...request, minRows: this.#minRows }))
            : { single: [], leaves: [] };
        const { together: single, alone } = combined(all, size);
        this.#alone = [...leaves, ...alone];
        const own = number === undefined ? given : (0,search_parts/* numbered */.jN)(given, number);
        if (given !== own && given !== classOf)
            (0,columns/* release */._r)(given);
        this.#isLent = own === classOf;
        let width = 0;
        const singlesAt = single.map(({ items }) => {
            width += (items.length + 1) * telling.classes;
            return width - (items.length + 1) * telling.classes;
        });
        const singles = new Uint32Array(width);
        const part = { ...telling, size, columns: single, leaves, classOf: own, singles, singlesAt };
        this.#root = part;
        const rare = telling.told.reduce((sum, cls) => sum + totals[cls], 0);
        if (this.#minKept > 0 && telling.told.length < telling.classes)
            this.#rare = (0,search_parts/* rarePlaces */.dY)(part, rare);
        if (request.counted !== undefined)
            this.#known = adderOf(request.counted, number);
        const isCounted = this.#known === undefined && (0,pair_kernel/* countSingles */.Bi)(part, single);
        single.forEach((column, c) => {
            const base = singlesAt[c];
            if (isCounted && !('places' in column))
                return;
            if (!this.#isKnown(column, singles, base))
                (0,search_parts/* countLeaf */.m8)(part, column, singles, base);
        });
    }
    /** Once: what was made for it is given back. */
    run() {
        for (const leaf of this.#alone) {
            const counts = new Uint32Array((leaf.items.length + 1) * this.#root.classes);
            if (!this.#isKnown(leaf, counts, 0))
                (0,search_parts/* countLeaf */.m8)(this.#root, leaf, counts, 0);
            this.#reportAll(this.#root, leaf.items, counts, 0);
        }
        this.#explore(this.#root, 0);
        for (const { codes, classOf, spots } of this.#held)
            for (const values of [codes, classOf, spots])
                (0,columns/* release */._r)(values);
        if (!this.#isLent)
            (0,columns/* release */._r)(this.#root.classOf);
    }
    #explore(part, depth) {
        const { columns, singles, singlesAt } = part;
        const isLast = depth + 1 === this.#maxConditions;
        for (let c = 0; c < columns.length; c++) {
            if (!this.#isTold(part, c))
                continue;
            const { items, ...column } = columns[c];
            if (isLast)
                this.#reportAll(part, items, singles, singlesAt[c]);
            else if ('places' in column) {
                this.#thin ??= new ThinIndex(part);
                this.#refine(this.#thin.around(c, column.places, this.#minRows), 0, depth);
            }
            else
                this.#refine(part, c, depth);
        }
    }
    /** Whether the counts of the column's values were known, from `base` on, code 0 first: then they stand there. */
    #isKnown({ items }, counts, base) {
        if (this.#known === undefined)
            return false;
        const { classes } = this.#root;
        for (let v = 0; v < items.length; v++)
            this.#known(items[v], counts, base + (v + 1) * classes);
        return true;
    }
    /** Whether some value of the column is to be told of. */
    #isTold({ columns, told, classes, singles, singlesAt }, c) {
        const at = singlesAt[c];
        for (let v = 1; v <= columns[c].items.length; v++)
            if (hasKept(singles, at + v * classes, told.length, this.#minKept))
                return true;
        return false;
    }
    /** Reports the values of the column and looks into each. */
    #refine(part, c, depth) {
        const column = part.columns[c];
        const { classes } = part;
        // Members of one array follow each other: a condition is one value a key.
        const later = part.columns.filter(({ key }, other) => other > c && key !== column.key);
        const beside = part.leaves.filter((leaf) => this.#mayBeKept(part, column, leaf));
        const isNextLast = depth + 2 === this.#maxConditions;
        if (isNextLast)
            beside.push(...later.filter((other) => this.#mayBeKept(part, column, other) && this.#mayMeet(part, column, other)));
        const values = column.items.length;
        const others = beside.reduce((sum, { items }) => sum + items.length + 1, 0);
        const step = Math.min(values, Math.max(1, Math.floor(MOST_COUNTERS / Math.max(1, others * classes))));
        const width = (step + 1) * classes;
        const parts = isNextLast || later.length === 0 ? undefined : (0,search_parts/* partition */.jB)(part, column);
        for (let first = 0; first < values; first += step) {
            const counts = this.#pairCounts(part, column, beside, { depth, first: first + 1, step });
            for (let v = first; v < Math.min(values, first + step); v++) {
                const item = column.items[v];
                const own = part.singlesAt[c] + (v + 1) * classes;
                if (!hasKept(part.singles, own, part.told.length, this.#minKept))
                    continue;
                this.#report(part, item, part.singles, own);
                this.#chosen.push(item);
                let base = (v - first) * classes;
                for (const { items } of beside) {
                    this.#reportAll(part, items, counts, base, width);
                    base += (items.length + 1) * width;
                }
                if (parts !== undefined) {
                    const places = parts.places.subarray(parts.start[v], parts.start[v + 1]);
                    this.#explore(this.#narrowed(part, own, places, later, depth + 1), depth + 1);
                }
                this.#chosen.pop();
            }
        }
        if (parts !== undefined)
            (0,columns/* release */._r)(parts.places);
    }
    /** Whether some values of both can be told of, as far as the rare places tell. */
    #mayBeKept(part, column, other) {
        if (part !== this.#root || this.#rare === undefined || !('at' in other))
            return true;
        return (0,search_parts/* areOftenKept */.X6)(part, this.#rare, column, other, this.#minKept);
    }
    /** Whether it is worth while to count the pair by class: where counters are many, most of them stay empty. */
    #mayMeet(part, column, other) {
        if ('places' in other)
            return true;
        const pairs = (column.items.length + 1) * (other.items.length + 1);
        if (pairs * part.classes <= MANY_COUNTERS * part.size || pairs > 16 * MOST_COUNTERS)
            return true;
        if (this.#totals.length < pairs)
            this.#totals = new Uint32Array(pairs);
        return (0,search_parts/* meetOften */.id)(part, column, other, this.#minRows, this.#totals);
    }
    /** Counts of `step` values of a column with every value of each other one, the other columns one after the other. */
    #pairCounts(part, column, beside, { depth, first, step }) {
        const held = this.#heldAt(depth);
        if (beside.length === 0)
            return held.pairs;
        const width = (step + 1) * part.classes;
        const size = beside.reduce((sum, { items }) => sum + (items.length + 1) * width, 0);
        if (held.pairs.length < size)
            held.pairs = new Uint32Array(size);
        else
            held.pairs.fill(0, 0, size);
        const left = (0,pair_kernel/* countBeside */.Ye)(part, column, beside, { first, step, into: held.pairs });
        if (left.length === 0)
            return held.pairs;
        if (held.spots.length < part.size)
            held.spots = new Uint32Array(part.size);
        (0,search_parts/* spots */.e$)(part, column, part.classes, { first, step }, held.spots);
        for (const { other, base } of left)
            (0,search_parts/* countLeafBeside */.oo)(part, other, held.spots, held.pairs, { base, width });
        return held.pairs;
    }
    /** The rows of the part at these places, of which `own` counts the classes, with the values that are frequent there. */
    #narrowed(part, own, places, later, depth) {
        const { told, classes, number } = toldOf(part, part.singles, own, this.#minKept);
        const size = places.length;
        const held = this.#heldAt(depth);
        if (held.classOf.length < size)
            held.classOf = new Uint32Array(size);
        const most = later.reduce((values, { items }) => Math.max(values, items.length), 0);
        if (held.codes.length < size * later.length || (held.codes instanceof Uint16Array && most >= 0xffff))
            held.codes = (0,key_codes/* codesFor */.mU)(size * later.length, most);
        const width = later.reduce((sum, { items }) => sum + (items.length + 1) * classes, 0);
        if (held.singles.length < width)
            held.singles = new Uint32Array(width);
        else
            held.singles.fill(0, 0, width);
        const { codes, singles } = held;
        const columns = [];
        const singlesAt = [];
        const narrow = {
            size,
            columns,
            leaves: [],
            classOf: number === undefined
                ? (0,search_parts/* gather */.kg)(part.classOf, places, held.classOf)
                : (0,search_parts/* gatherNumbers */._G)(part.classOf, places, number, held.classOf),
            told,
            classes,
            singles,
            singlesAt
        };
        let base = 0;
        for (const column of later) {
            const { key, items } = column;
            const to = columns.length * size;
            if ('places' in column)
                (0,thin_columns/* gatherThin */.Lz)(column, places, codes, to);
            else
                (0,search_parts/* gatherCodes */.me)(column.codes, column.at, places, codes, to);
            (0,search_parts/* countColumn */.y$)(narrow, { codes, at: to }, classes, singles, base);
            const frequent = (0,search_parts/* frequentCodes */.hV)(singles, base, items.length, classes, this.#minRows).filter((code) => hasKept(singles, base + code * classes, told.length, this.#minKept));
            if (frequent.length === 0) {
                singles.fill(0, base, base + (items.length + 1) * classes);
                continue;
            }
            if (frequent.length < items.length)
                (0,search_parts/* renumber */.Z4)({ codes, singles }, { to, size, base, classes }, frequent, items.length);
            columns.push({ key, items: frequent.map((code) => items[code - 1]), codes, at: to });
            singlesAt.push(base);
            base += (items.length + 1) * classes;
        }
        return narrow;
    }
    #heldAt(depth) {
        let held = this.#held[depth];
        if (held === undefined) {
            held = {
                codes: new Uint16Array(0),
                classOf: new Uint32Array(0),
                singles: new Uint32Array(0),
                spots: new Uint32Array(0),
                pairs: new Uint32Array(0)
            };
            this.#held[depth] = held;
        }
        return held;
    }
    /** Reports every frequent value of a column: the counts of each stand `width` apart, those of code 0 first. */
    #reportAll(part, items, counts, base, width = part.classes) {
        for (let v = 0; v < items.length; v++)
            this.#report(part, items[v], counts, base + (v + 1) * width);
    }
    #report({ told, classes }, item, counts, at) {
        let total = 0;
        for (let cls = at; cls < at + classes; cls++)
            total += counts[cls];
        if (total < this.#minRows || !hasKept(counts, at, told.length, this.#minKept))
            return;
        const own = this.#counts;
        if (told.length < own.length)
            own.fill(0);
        for (let cls = 0; cls < told.length; cls++)
            own[told[cls]] = counts[at + cls];
        const items = this.#items;
        let place = this.#chosen.length;
        items.length = place + 1;
        for (; place > 0 && this.#chosen[place - 1] > item; place--)
            items[place] = this.#chosen[place - 1];
        items[place] = item;
        for (let i = 0; i < place; i++)
            items[i] = this.#chosen[i];
        this.#visit(items, total, own, told);
    }
}
/** Adds the known counts of an item, its classes by their numbers. */
const adderOf = (counted, number) => (item, counts, at) => {
    const own = counted(item);
    if (number === undefined)
        counts.set(own, at);
    else
        for (let cls = 0; cls < own.length; cls++) {
            const to = at + number[cls];
            counts[to] = counts[to] + own[cls];
        }
};


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ClassSearch)
});

// EXTERNAL MODULE: ./lib/abstraction/given.js
var given = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
// EXTERNAL MODULE: ./lib/policies/search/cells.js + 3 modules
var search_cells = __webpack_require__(8313);
// EXTERNAL MODULE: ./lib/policies/search/columns.js
var search_columns = __webpack_require__(6280);
// EXTERNAL MODULE: ./lib/events/columns.js
var events_columns = __webpack_require__(570);
;// CONCATENATED MODULE: ./lib/policies/search/levels.js




/** Keys that stand beside one other condition at most: what follows from order is no context of its own. */
const derivedLeaves = new Set(vocabulary/* derivedKeys */.YI);
/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
function levelsOf(problem, possible, columns) {
    const levels = [];
    return (conditions) => {
        levels[conditions] ??= Math.log(significance/* KIND_LEVEL */.Gv /
            problem.problems /
            problem.maxConditions /
            Math.max(1, possible * cellsWith(problem, conditions, columns)));
        return levels[conditions];
    };
}
/** How many combinations of so many conditions are frequent enough. */
function cellsWith({ table, universe, minRows, held }, conditions, columns) {
    if (conditions === 1 && held !== undefined)
        return table.items.reduce((cells, _, item) => (held(item) >= minRows ? cells + 1 : cells), 0);
    const classOf = new Uint32Array(table.rows);
    let cells = 0;
    (0,search_cells/* visitCells */.n)(table, { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, columns }, (items) => {
        if (items.length === conditions)
            cells++;
    });
    (0,events_columns/* release */._r)(classOf);
    return cells;
}

// EXTERNAL MODULE: ./lib/policies/search/marks.js
var marks = __webpack_require__(105);
;// CONCATENATED MODULE: ./lib/policies/search/class-cells.js






/** Of so many rows at most one has a class that tells, for these rows to be looked at before the others. */
const RARE = 4;
/** Combinations of conditions of which all rows are counted one by one. */
const MOST_COUNTED = 1_000;
/** Calls back with every cell of the problem in which a class that tells has enough rows, in an order that equal tables share. */
function eachCell(problem, whole, columns, visit) {
    const { table, universe: rows, classOf, classes, minRows, maxConditions, tells, counted } = problem;
    const minKept = problem.fewestKept;
    if (tellRarely(problem, whole, visit))
        return;
    const request = { rows, classOf, classes, minRows, minKept, maxConditions, tells, counted, columns };
    (0,search_cells/* visitCells */.n)(table, request, visit);
}
/**
 * Where the classes that tell are rare, their rows alone say which cells can matter; how many other rows these have is
 * known, or counted for each. False, and nothing is told, where the classes are not rare or the cells too many.
 */
function tellRarely(problem, { n: size, counts: whole }, visit) {
    const { table, classOf, classes, minRows, maxConditions, tells, held, fewestKept } = problem;
    if (held === undefined || fewestKept < 1)
        return false;
    const isTold = Uint8Array.from(whole, (count, cls) => count >= fewestKept && tells?.(cls) !== false ? 1 : 0);
    const rare = whole.reduce((sum, count, cls) => sum + count * isTold[cls], 0);
    if (rare * RARE > size)
        return false;
    if (rare === 0)
        return true;
    const universe = problem.universe ?? (0,policies_rows/* everyRow */.UJ)(table);
    const rows = new Uint32Array(rare);
    for (let i = 0, next = 0; next < rare; i++)
        if (isTold[classOf[universe[i]]] === 1)
            rows[next++] = universe[i];
    const found = [];
    let several = 0;
    const columns = () => (0,search_columns/* columnsOf */.P)(table, { rows, minRows: fewestKept, leaves: derivedLeaves });
    const request = { rows, classOf, classes, minRows: fewestKept, minKept: fewestKept, maxConditions, columns };
    (0,search_cells/* visitCells */.n)(table, request, (items, n, counts, told) => {
        if (items.length > 1)
            several++;
        if (several <= MOST_COUNTED)
            found.push({ items: items.slice(), n, counts: counts.slice(), told: told.slice() });
    });
    if (several > MOST_COUNTED)
        return false;
    for (const { items, counts, told } of found) {
        // Cells of the most conditions generalise nothing: with so many rows that no rule of them passes, they do not matter.
        const most = items.length === maxConditions ? mostPassing(problem, counts, told) : size;
        const n = items.length === 1 ? held(items[0]) : rowsWith(problem, universe, items, most);
        if (n >= minRows && n <= most)
            visit(items, n, counts, told);
    }
    return true;
}
/** The most rows of a cell with these counts at which a rule of it still passes. */
function mostPassing({ passes }, counts, told) {
    return told.reduce((most, cls) => {
        const y = counts[cls];
        if (y === 0 || !passes(y, Math.max(most, y), cls))
            return most;
        let [low, high] = [Math.max(most, y), 2 * Math.max(most, y)];
        while (passes(y, high, cls) && high < 2 ** 32)
            [low, high] = [high, 2 * high];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (passes(y, middle, cls))
                low = middle;
            else
                high = middle;
        }
        return low;
    }, 0);
}
/** Rows of the universe that hold all the items; where these are more than `most`, any number above it. */
function rowsWith({ table }, universe, items, most) {
    const [first, second] = items.map((item) => (0,marks/* markOf */.F)(table, item));
    if (items.length === 2 && first !== undefined && second !== undefined)
        return countBoth(universe, first, second, most);
    return items.reduce((rows, item) => (0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, item)), universe).length;
}
/** So many rows are counted before it is asked whether they are too many: to ask row by row would be guesswork. */
const STRIDE = 512;
function countBoth(rows, a, b, most) {
    const { codes: first, at: firstAt, mask: firstMask, code: firstCode } = a;
    const { codes: second, at: secondAt, mask: secondMask, code: secondCode } = b;
    let n = 0;
    for (let from = 0; from < rows.length && n <= most; from += STRIDE) {
        const to = Math.min(rows.length, from + STRIDE);
        for (let i = from; i < to; i++) {
            const row = rows[i];
            const other = ((first[firstAt + row] & firstMask) ^ firstCode) |
                ((second[secondAt + row] & secondMask) ^ secondCode);
            n += other === 0 ? 1 : 0;
        }
    }
    return n;
}

// EXTERNAL MODULE: ./lib/policies/search/key-ranges.js
var key_ranges = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/policies/search/exceptions.js



/** Fewest events that make an exception, gain of share with which another class takes over, and log of its level. */
const MIN_EXCEPTION = 10;
const MIN_TAKEOVER = 0.2;
/** Share with which it takes over on another value of the condition's own key: less is only that the rule is not kept there. */
const MIN_DECIDED = 0.6;
const EXCEPTION_LEVEL = Math.log(0.001);
/** Rows of a rule on which one further condition lets another class take over, condition by condition. */
function exceptionsTo({ table, classOf, classes }, { items, rows, cls, key }) {
    const { isDerived, keyOf } = (0,key_ranges/* keyRanges */.E)(table);
    const whole = new Uint32Array(classes);
    /** By item, where it occurs. */
    const counts = new Array(table.items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const at = classOf[row];
        whole[at] = whole[at] + 1;
        for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
            const item = table.itemIds[i];
            let own = counts[item];
            if (own === undefined) {
                own = new Uint32Array(classes);
                counts[item] = own;
            }
            own[at] = own[at] + 1;
        }
    }
    const found = [];
    for (let item = 0; item < counts.length; item++) {
        const own = counts[item];
        if (own === undefined || isDerived[item] === 1 || items.includes(item))
            continue;
        const n = own.reduce((sum, count) => sum + count, 0);
        const usual = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
        const contrast = { y: own[usual], n, Y: whole[usual], N: rows.length };
        if (n < MIN_EXCEPTION || usual === cls || contrast.y / n - contrast.Y / contrast.N < MIN_TAKEOVER)
            continue;
        if (keyOf[item] === key && contrast.y < MIN_DECIDED * n)
            continue;
        if ((0,significance/* logMoreOften */.Yp)(contrast) <= EXCEPTION_LEVEL)
            found.push((0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, item)));
    }
    return found;
}
/** From this share of its events with a key on a class is bound to one value of it. */
const BOUND = 0.9;
/** Of the rows those whose class, other than `cls`, hardly ever comes with another value of the item's key than one of its others. */
function boundToOthers({ table, classOf, classes }, { rows, cls, item }) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const whole = new Uint32Array(classes);
    for (const row of rows)
        whole[classOf[row]] = whole[classOf[row]] + 1;
    const bound = new Uint8Array(classes);
    const key = keyOf[item];
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const own = new Uint32Array(classes);
        for (const row of (0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, other)))
            own[classOf[row]] = own[classOf[row]] + 1;
        own.forEach((count, at) => {
            const n = whole[at];
            if (at !== cls && n >= MIN_EXCEPTION && count >= BOUND * n)
                bound[at] = 1;
        });
    }
    return bound.includes(1) ? rows.filter((row) => bound[classOf[row]] === 1) : new Uint32Array(0);
}
/** Pairs of events that must be there to compare a condition within sessions. */
const MIN_COMPARED = 10;
/**
 * Gain of a condition from one event to the next of the same session (Mantel and Haenszel's risk difference): that
 * sessions differ makes whatever happened earlier in them tell what happens later. Nothing where hardly a session has both.
 */
function gainWithinSessions({ table, classOf }, rows, item, cls) {
    const holds = new Uint8Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        holds[row] = 1;
    let gain = 0;
    let weight = 0;
    /** Events of the session with the condition (1) and without it (0), and those of the class. */
    const own = { n1: 0, y1: 0, n0: 0, y0: 0 };
    let end = 0;
    const flush = () => {
        const n = own.n1 + own.n0;
        if (n > 0) {
            gain += (own.y1 * own.n0 - own.y0 * own.n1) / n;
            weight += (own.n1 * own.n0) / n;
        }
        own.n1 = own.y1 = own.n0 = own.y0 = 0;
    };
    for (const row of rows) {
        if (row >= end) {
            flush();
            end = table.sessionStart[table.session[row] + 1];
        }
        const y = classOf[row] === cls ? 1 : 0;
        if (holds[row] === 1) {
            own.n1++;
            own.y1 += y;
        }
        else {
            own.n0++;
            own.y0 += y;
        }
    }
    flush();
    return weight < MIN_COMPARED ? 0 : gain / weight;
}
/** By row: 1 where one of the lists holds it. */
function markedRows(size, lists) {
    const marked = new Uint8Array(size);
    for (const rows of lists)
        for (let i = 0; i < rows.length; i++)
            marked[rows[i]] = 1;
    return marked;
}

// EXTERNAL MODULE: ./lib/policies/search/rule-sets.js
var rule_sets = __webpack_require__(5803);
;// CONCATENATED MODULE: ./lib/policies/search/class-folds.js





/** Share of a rule's events that another rule must speak of to stand for it. */
const MOST_IN_COMMON = 0.8;
/** Whether the item is context that follows from order. */
const isDerivedItem = ({ table }, item) => (0,vocabulary/* isDerived */.mr)(table.items[item]?.key);
/** The rule in words, for a reason. */
const sentenceOf = ({ names, table }, { items, cls }) => `${JSON.stringify(names[cls])} ${(0,rule_sets/* said */.ag)(table, items)}`;
/** Rows, and those of the class, that are not put aside. */
function countWithout({ classOf }, rows, cls, excepted) {
    let [y, n] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (excepted[row] === 1)
            continue;
        n++;
        if (classOf[row] === cls)
            y++;
    }
    return { y, n };
}
/** Marks rules that hold only in the events that they share with a surer rule of the same class. */
function withoutShares(problem, rules, rowsOf) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const source = standing.find((other) => {
            if (other.cls !== rule.cls || other.y * rule.n <= rule.y * other.n)
                return false;
            const shared = markedRows(problem.table.rows, [rowsOf(other.items)]);
            const rest = countWithout(problem, rowsOf(rule.items), rule.cls, shared);
            return rest.n > 0 && rest.y * rule.n < rule_sets/* MOST_OUTSIDE */.e7 * rule.y * rest.n;
        });
        return source === undefined
            ? rule
            : { ...rule, reason: `holds only together with ${sentenceOf(problem, source)}` };
    });
}
/**
 * Of rules with the same class the most telling of the simplest stands for those that speak of a part of its events; what
 * the log says comes before what follows from order. `usual` is the share of a class among all events.
 */
function withoutTwins(problem, rules, rowsOf, usual) {
    const derivedIn = ({ items }) => items.filter((item) => isDerivedItem(problem, item)).length;
    /** What the rule tells of its class, in thousandths of a nat: a little surer in fewer events tells less. */
    const tellingOf = ({ n, y, cls }) => Math.round(1000 * (0,significance/* telling */.gM)(n, y / n, usual(cls)));
    const order = [...rules].sort((a, b) => a.items.length - b.items.length ||
        derivedIn(a) - derivedIn(b) ||
        tellingOf(b) - tellingOf(a) ||
        b.y / b.n - a.y / a.n ||
        b.n - a.n ||
        (0,rule_sets/* compareLists */.tM)(a.items, b.items));
    const accepted = [];
    return order.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const rows = rowsOf(rule.items);
        const twin = accepted.find((other) => {
            if (other.cls !== rule.cls)
                return false;
            const common = (0,postings/* intersect */.y$)(rows, rowsOf(other.items)).length;
            return common >= MOST_IN_COMMON * rows.length && rule.y / rule.n - other.y / other.n < 2 * significance/* MIN_GAIN */.ng;
        });
        if (twin !== undefined)
            return { ...rule, reason: `folded into ${sentenceOf(problem, twin)}: the same events` };
        accepted.push(rule);
        return rule;
    });
}

// EXTERNAL MODULE: ./lib/policies/search/present.js
var search_present = __webpack_require__(736);
;// CONCATENATED MODULE: ./lib/policies/search/class-rules.js














/** Share of a rule's events that must be left beside it to compare with. */
const MIN_REST = 0.05;
/** Gain of confidence with which an ending is due to a further condition, rather than that condition's lack an exception. */
const IN_A_PART = 0.25;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
/**
 * Finds the rules of one problem that are productive (Webb, Machine Learning 68, 2007): better than each
 * generalisation by a minimum gain and by Fisher's test on session-scaled counts, with critical values layered over
 * the search (Webb, Machine Learning 71, 2008), and no echo of a rule with another class.
 */
class ClassSearch {
    #problem;
    #cells = new Map();
    #rows = new Map();
    #effects = new Map();
    #present = new Map();
    #excepted = new Map();
    #universe;
    #level;
    #columns;
    constructor(problem) {
        this.#problem = problem;
        this.#universe = problem.universe ?? (0,policies_rows/* everyRow */.UJ)(problem.table);
        const { table, universe: rows, minRows } = problem;
        let columns;
        this.#columns = () => {
            columns ??= (0,search_columns/* columnsOf */.P)(table, { rows, minRows, leaves: derivedLeaves });
            return columns;
        };
        const counts = countClasses(problem.classOf, problem.classes, this.#universe);
        this.#cells.set('', { items: [], n: this.#universe.length, counts });
        const possible = counts.filter((count) => count >= problem.minKept).length;
        this.#level = levelsOf(problem, possible, this.#columns);
    }
    /** Every rule that meets the thresholds, whether or not it adds anything. */
    all() {
        const { maxConditions, passes } = this.#problem;
        const minKept = this.#problem.fewestKept;
        const rules = [];
        eachCell(this.#problem, this.#cells.get(''), this.#columns, (items, n, counts, told) => {
            for (let t = 0; t < told.length; t++) {
                const cls = told[t];
                const y = counts[cls];
                if (y >= minKept && passes(y, n, cls))
                    rules.push({ items: items.slice(), cls, n, y });
            }
            // Cells of the most conditions generalise nothing.
            if (items.length < maxConditions)
                this.#cells.set(items.join(), { items: items.slice(), n, counts: counts.slice() });
        });
        return rules;
    }
    /** The same rules, each that is left out with the reason; only the others where reasons are not wanted. */
    judged() {
        const { explained } = this.#problem;
        const rules = [];
        for (const rule of this.all()) {
            const tested = this.#productive(rule);
            if (explained || tested.reason === undefined)
                rules.push(tested);
        }
        const own = this.#withoutEchoes(rules.map((rule) => this.#withoutExceptions(rule)));
        const told = (0,rule_sets/* withoutVariants */.dc)(this.#problem.table, (0,rule_sets/* withoutParts */.TK)(own));
        const rowsOf = (items) => this.#rowsOf(items);
        const { counts, n } = this.#cells.get('');
        const usual = (cls) => counts[cls] / n;
        return withoutTwins(this.#problem, withoutShares(this.#problem, told, rowsOf), rowsOf, usual);
    }
    #productive(rule) {
        const { table, classOf, minSessions, derivedAlone, explained } = this.#problem;
        const { items, cls, n, y } = rule;
        const left = (reason, gain = 0) => ({ items, cls, n, y, gain, reason });
        if (!derivedAlone && items.every((item) => isDerivedItem(this.#problem, item)))
            return left('follows from the order of events alone: see the sequence policies');
        if (this.#problem.isOrdinary?.(y, n, cls))
            return left('ends as actions usually do');
        if (this.#isDetail(rule))
            return left('the same policy without the order of events says it');
        const gain = this.#gain(rule);
        // Each further condition must earn its place: three read worse than two.
        if (gain < significance/* MIN_GAIN */.ng * items.length)
            return left(explained ? (0,rule_sets/* addsOnly */.NT)(table, gain, this.#closest(rule, gain)) : OUT, gain);
        const level = this.#level(items.length);
        const parents = items.map((_, i) => this.#parent(items, i, cls));
        for (const { Y, N } of parents)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left(`could be chance, next to ${(0,rule_sets/* said */.ag)(table, this.#closest(rule, gain))}`, gain);
        const simpler = [...parents, ...items.flatMap((_, i) => this.#keyed(items, i, cls) ?? [])];
        for (const { Y, N } of simpler) {
            if (y / n - Y / N < significance/* MIN_GAIN */.ng)
                return left('adds hardly anything to its keys being there at all', gain);
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left('could be chance, where its keys are there', gain);
        }
        const evidence = (0,sums/* evidenceOfClass */.F)(this.#rowsOf(items), classOf, cls, table);
        if (evidence.sessions < minSessions)
            return left((0,significance/* tooFewSessions */.OI)(evidence.sessions, minSessions), gain);
        for (const { Y, N, effect } of simpler)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }, Math.max(effect(), (0,significance/* effectOf */.$x)(evidence))) > level)
                return left('could be chance: it rests on few sessions', gain);
        return { ...rule, gain };
    }
    /** Whether a policy holds without the derived context already: what order adds to it is a detail. */
    #isDetail({ items, cls }) {
        const logged = items.filter((item) => !isDerivedItem(this.#problem, item));
        return logged.length > 0 && logged.length < items.length && this.#isRule(logged, cls);
    }
    /** How much surer the rule is than the surest one with a condition less. */
    #gain({ items, cls, n, y }) {
        let gain = Number.POSITIVE_INFINITY;
        for (let i = 0; i < items.length; i++) {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            gain = Math.min(gain, y / n - counts[cls] / N);
        }
        return gain;
    }
    /** The conditions of the surest rule with one less, of which the rule gains so much. */
    #closest({ items, cls, n, y }, gain) {
        const left = items.findIndex((_, i) => {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            return y / n - counts[cls] / N === gain;
        });
        return items.filter((_, i) => i !== left);
    }
    /** The rule with one condition left out. */
    #parent(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const cell = this.#cells.get(rest.join());
        const effect = () => this.#effect(rest.join(), () => this.#rowsOf(rest), cls);
        return { Y: cell.counts[cls], N: cell.n, effect };
    }
    /** The rule with only the key of one condition asked for; undefined where every event has the key. */
    #keyed(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const key = this.#problem.table.items[items[i]]?.key;
        const present = this.#presence(key);
        if (present === undefined)
            return undefined;
        const name = `${rest.join()}?${key}`;
        let rows = this.#rows.get(name);
        if (rows === undefined) {
            rows = rest.length === 0 ? present : (0,postings/* intersect */.y$)(this.#rowsOf(rest), present);
            this.#rows.set(name, rows);
        }
        const own = rows;
        return { Y: this.#count(own, cls), N: own.length, effect: () => this.#effect(name, () => own, cls) };
    }
    /** Rows that have the key at all; undefined where that is every row, and for derived keys, which no log gives. */
    #presence(key) {
        if ((0,vocabulary/* isDerived */.mr)(key))
            return undefined;
        if (this.#present.has(key))
            return this.#present.get(key);
        const { table } = this.#problem;
        const item = table.items.findIndex((item) => item.key === key);
        const rows = (0,search_present/* rowsWithKey */.D)(table, (0,key_ranges/* keyRanges */.E)(table).keyOf[item], this.#universe);
        const present = rows.length < this.#universe.length ? rows : undefined;
        this.#present.set(key, present);
        return present;
    }
    #rowsOf(items) {
        if (items.length === 0)
            return this.#universe;
        const name = items.join();
        const known = this.#rows.get(name);
        if (known !== undefined)
            return known;
        const { table, universe } = this.#problem;
        const last = (0,postings/* rowsOfItem */.QY)(table, items.at(-1));
        const isWhole = items.length === 1 && universe === undefined;
        const rows = isWhole ? last : (0,postings/* intersect */.y$)(this.#rowsOf(items.slice(0, -1)), last);
        this.#rows.set(name, rows);
        return rows;
    }
    #count(rows, cls) {
        const { classOf } = this.#problem;
        let y = 0;
        for (let i = 0; i < rows.length; i++)
            if (classOf[rows[i]] === cls)
                y++;
        return y;
    }
    #effect(name, rows, cls) {
        const cached = this.#effects.get(`${name}>${cls}`);
        if (cached !== undefined)
            return cached;
        const effect = (0,significance/* effectOf */.$x)((0,sums/* evidenceOfClass */.F)(rows(), this.#problem.classOf, cls, this.#problem.table));
        this.#effects.set(`${name}>${cls}`, effect);
        return effect;
    }
    /**
     * A rule may only be what is left of a simpler one when its exceptions are put aside, also where these are too rare
     * to be rules of the set: conditions, one at a time, under which another class takes over.
     */
    #withoutExceptions(rule) {
        if (rule.reason !== undefined)
            return rule;
        const { table } = this.#problem;
        const own = this.#rowsOf(rule.items);
        if (rule.items.some((item) => this.#isLeftOfArgument(rule, item, own)))
            return {
                ...rule,
                reason: 'only what is left where other values of this argument belong to other actions'
            };
        if (rule.items.length < 2)
            return rule;
        const isLeftover = rule.items.some((item, i) => {
            const rest = rule.items.filter((_, j) => j !== i);
            if (isDerivedItem(this.#problem, item) &&
                gainWithinSessions(this.#problem, this.#rowsOf(rest), item, rule.cls) < significance/* MIN_GAIN */.ng)
                return true;
            // Where the simpler rule holds in a part only, and nothing is said of the other part, it is no rule with exceptions.
            if (this.#problem.usualIsSilent && rule.gain >= IN_A_PART)
                return false;
            const exceptions = this.#exceptions(rest, rule.cls, (0,key_ranges/* keyRanges */.E)(table).keyOf[item]);
            return exceptions.length > 0 && this.#addsNothing(rule, rest, own, markedRows(table.rows, exceptions));
        });
        return isLeftover ? { ...rule, reason: 'only what the exceptions to a simpler policy leave of it' } : rule;
    }
    /**
     * Whether the action comes no more often with this argument than with others, once exceptions are put aside: where one
     * folder is only written to, more is read in each of the others than of files in general.
     */
    #isLeftOfArgument({ items, cls }, item, own) {
        const { table } = this.#problem;
        const name = table.items[item]?.key;
        const present = (0,given/* isArgument */.y)(name) ? this.#presence(name) : undefined;
        if (present === undefined)
            return false;
        const rest = items.filter((other) => other !== item);
        const rows = rest.length === 0 ? present : (0,postings/* intersect */.y$)(this.#rowsOf(rest), present);
        // Whatever another action takes over, also of the argument's other values, is put aside.
        const exceptions = [
            ...exceptionsTo(this.#problem, { items: rest, rows, cls, key: -1 }),
            boundToOthers(this.#problem, { rows, cls, item })
        ];
        if (exceptions.every(({ length }) => length === 0))
            return false;
        const excepted = markedRows(table.rows, exceptions);
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, rows, cls, excepted);
        const others = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0 || others.n < MIN_REST * part.n)
            return false;
        return part.y / part.n - others.y / others.n < significance/* MIN_GAIN */.ng;
    }
    /** Rows of a rule's simpler form on which one further condition lets another class take over. */
    #exceptions(rest, cls, key) {
        const name = `${rest.join()}>${cls}?${key}`;
        const known = this.#excepted.get(name);
        if (known !== undefined)
            return known;
        const found = exceptionsTo(this.#problem, { items: rest, rows: this.#rowsOf(rest), cls, key });
        this.#excepted.set(name, found);
        return found;
    }
    /**
     * An echo is special only because a rule with another class took its share of the simpler rule's events: without
     * those events it gains nothing. Only rules of strictly larger gain can make echoes, so that each is judged on
     * settled ground and the result is the same in whatever order rules are looked at.
     */
    #withoutEchoes(rules) {
        const standing = rules.filter(({ reason }) => reason === undefined);
        const others = rules.filter(({ reason }) => reason !== undefined);
        const byGain = new Map();
        for (const rule of standing)
            byGain.set(rule.gain, [...(byGain.get(rule.gain) ?? []), rule]);
        const accepted = [];
        const judged = [];
        for (const gain of [...byGain.keys()].sort((a, b) => b - a)) {
            const peers = byGain.get(gain).map((rule) => {
                const source = this.#echoOf(rule, accepted);
                return source === undefined
                    ? rule
                    : { ...rule, reason: `an echo of ${sentenceOf(this.#problem, source)}` };
            });
            accepted.push(...peers.filter(({ reason }) => reason === undefined));
            judged.push(...peers);
        }
        return [...judged, ...others];
    }
    /** The strongest rule that takes the events which make this one special; undefined where it is special by itself. */
    #echoOf(rule, accepted) {
        const { items, cls } = rule;
        const exceptions = accepted.filter((other) => other.cls !== cls && !other.items.every((item) => items.includes(item)));
        if (exceptions.length === 0)
            return undefined;
        const own = this.#rowsOf(items);
        for (const item of items) {
            const simpler = items.filter((other) => other !== item);
            const relevant = exceptions.filter((other) => !other.items.every((one) => simpler.includes(one)));
            if (relevant.length === 0)
                continue;
            const excepted = markedRows(this.#problem.table.rows, relevant.map((other) => this.#rowsOf(other.items)));
            if (this.#addsNothing(rule, simpler, own, excepted))
                return relevant[0];
        }
        return undefined;
    }
    /** Whether the rule gains nothing on the simpler one once the excepted rows are put aside. */
    #addsNothing({ cls }, simpler, own, excepted) {
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, this.#rowsOf(simpler), cls, excepted);
        const rest = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0)
            return true;
        // Where the other rules leave nothing to compare with, the simpler rule and its exceptions say it all.
        if (rest.n < MIN_REST * part.n)
            return this.#isRule(simpler, cls);
        return part.y / part.n - rest.y / rest.n < significance/* MIN_GAIN */.ng;
    }
    #isRule(items, cls) {
        const { n, counts } = this.#cells.get(items.join());
        if (items.length > 0)
            return this.#problem.passes(counts[cls], n, cls);
        return this.#problem.usualIsSilent && counts.every((count) => count <= counts[cls]);
    }
}
function countClasses(classOf, classes, rows) {
    const counts = new Uint32Array(classes);
    for (let i = 0; i < rows.length; i++) {
        const cls = classOf[rows[i]];
        counts[cls] = counts[cls] + 1;
    }
    return counts;
}
/** Name of the cell with one condition left out. */
function withoutOne(items, left) {
    let name = '';
    for (let i = 0; i < items.length; i++)
        if (i !== left)
            name = name === '' ? String(items[i]) : `${name},${items[i]}`;
    return name;
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(430);
/* harmony import */ var _thin_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);



/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
function columnsOf(table, request) {
    const { minRows, wanted, leaves } = request;
    const { start, several, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const found = { single: [], leaves: [] };
    const others = [];
    for (let key = 0; key < several.length; key++) {
        const name = table.items[start[key]]?.key;
        if (wanted?.(name) === false)
            continue;
        const isLeaf = leaves?.has(name) === true;
        const mask = masks[key];
        if (place[key] >= 0)
            found[isLeaf ? 'leaves' : 'single'].push(...columnOf(table, key, request));
        else if (mask !== undefined && isLeaf)
            found.leaves.push(...maskColumn(table, key, mask, request));
        else
            for (let item = start[key]; item < start[key + 1]; item++)
                if (events[item] >= minRows)
                    others.push(item);
    }
    if (others.length > 0) {
        const rest = fill(table, request, others);
        found.single.push(...rest.single);
        found.leaves.push(...rest.leaves);
    }
    const byItem = (a, b) => a.items[0] - b.items[0];
    return { single: found.single.sort(byItem), leaves: found.leaves.sort(byItem) };
}
/** The column of a key whose values are known row by row; none where no value is frequent. */
function columnOf(table, key, { rows, minRows }) {
    const { start, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const [from, to] = [start[key], start[key + 1]];
    const base = place[key] * table.rows;
    const name = table.items[from]?.key;
    const counts = new Uint32Array(to - from + 1);
    let own = { key: name, items: range(from, to), codes, at: base };
    if (rows === undefined)
        counts.set(events.subarray(from, to), 1);
    else {
        own = { ...own, codes: (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(rows.length, to - from), at: 0 };
        gatherCounted(codes, base, rows, own.codes, counts);
    }
    const number = new Uint32Array(counts.length);
    const frequent = [];
    for (let code = 1; code < counts.length; code++)
        if (counts[code] >= minRows)
            number[code] = frequent.push(from + code - 1);
    if (frequent.length === 0)
        return [];
    if (frequent.length === to - from)
        return [own];
    const renumbered = rows === undefined ? (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(table.rows, frequent.length) : own.codes.subarray(0, rows.length);
    translate(own, number, renumbered);
    return [{ key: name, items: frequent, codes: renumbered, at: 0 }];
}
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function gatherCounted(codes, base, rows, into, counts) {
    for (let i = 0; i < rows.length; i++) {
        const code = codes[base + rows[i]];
        into[i] = code;
        counts[code] = counts[code] + 1;
    }
}
function translate({ codes, at }, number, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = number[codes[at + i]];
}
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** The same of a key of which rows hold several of few values. */
function maskColumn(table, key, masks, { rows, minRows }) {
    const { start, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const [from, to] = [start[key], start[key + 1]];
    const name = table.items[from]?.key;
    const own = rows === undefined ? masks : gatherMasks(masks, rows);
    const isAllFrequent = rows === undefined && events.subarray(from, to).every((count) => count >= minRows);
    if (isAllFrequent)
        return [{ key: name, items: range(from, to), masks: own }];
    const counts = countKinds(own);
    const items = [];
    /** By mask: the same with the bits of frequent values only, next to each other. */
    const narrow = new Uint8Array(counts.length);
    for (let bit = 0; bit < to - from; bit++) {
        let rowsOfBit = 0;
        for (let mask = 0; mask < counts.length; mask++)
            rowsOfBit += (mask >> bit) & 1 && counts[mask];
        if (rowsOfBit < minRows)
            continue;
        for (let mask = 0; mask < counts.length; mask++)
            narrow[mask] = narrow[mask] | (((mask >> bit) & 1) << items.length);
        items.push(from + bit);
    }
    if (items.length === 0)
        return [];
    return [{ key: name, items, masks: from + items.length === to ? own : translateMasks(own, narrow) }];
}
function countKinds(masks) {
    const counts = new Uint32Array(1 << 8);
    for (let i = 0; i < masks.length; i++) {
        const mask = masks[i];
        counts[mask] = counts[mask] + 1;
    }
    return counts;
}
function translateMasks(masks, narrow) {
    const translated = new Uint8Array(masks.length);
    for (let i = 0; i < masks.length; i++)
        translated[i] = narrow[masks[i]];
    return translated;
}
function gatherMasks(masks, rows) {
    const own = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        own[i] = masks[rows[i]];
    return own;
}
const NO_COLUMN = -1;
const FIRST_LIST = -2;
/** Columns of these items, ascending, of keys that few rows have or of which rows hold several values. */
function fill(table, { rows, minRows, leaves }, chosen) {
    const { keyOf, several, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const counts = rows === undefined ? events : occurrences(table, rows);
    const size = rows?.length ?? table.rows;
    const drafts = [];
    for (const item of chosen) {
        if (counts[item] < minRows)
            continue;
        const key = table.items[item]?.key;
        const isLeaf = leaves?.has(key) === true;
        const isSeveral = several[keyOf[item]] === 1;
        // Members of one array cannot stand in one column: each has its own.
        let draft = isSeveral && !isLeaf ? undefined : drafts.at(-1);
        if (draft?.key !== key) {
            draft = { key, items: [], isLeaf, isList: isLeaf && isSeveral, entries: 0 };
            drafts.push(draft);
        }
        draft.items.push(item);
        draft.entries += counts[item];
    }
    const thin = drafts.filter(({ entries }) => (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const wide = drafts.filter(({ entries, isList }) => !isList && !(0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const lists = drafts.filter(({ entries, isList }) => isList && !(0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const codes = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(wide.length * size, mostItems(wide));
    const listed = lists.map(({ key, items, entries }) => ({
        key,
        items,
        start: new Uint32Array(size + 1),
        codes: (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(entries, items.length)
    }));
    if (rows === undefined)
        fillAll(table, wide, codes, listed);
    else if (wide.length + lists.length > 0)
        fillPart(table, { ...placesOf(table, wide, lists), codes, listed, rows, size });
    const columns = wide.map(({ key, items }, c) => ({ key, items, codes, at: c * size }));
    const thinOnes = thin.length === 0 ? [] : (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .thinColumns */ .DT)(table, thin, rows);
    return {
        single: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === false),
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === false)
        ],
        leaves: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === true),
            ...listed,
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === true)
        ]
    };
}
const mostItems = (drafts) => drafts.reduce((most, { items }) => Math.max(most, items.length), 0);
/** By item: its column, or what is below zero: none, or a list. */
function placesOf({ items }, wide, lists) {
    const columnOf = new Int32Array(items.length).fill(NO_COLUMN);
    const codeOf = new Uint32Array(items.length);
    const place = (drafts, column) => drafts.forEach((draft, d) => {
        draft.items.forEach((item, v) => {
            columnOf[item] = column(d);
            codeOf[item] = v + 1;
        });
    });
    place(wide, (d) => d);
    place(lists, (d) => FIRST_LIST - d);
    return { columnOf, codeOf };
}
/** Rows of the universe by item. */
function occurrences({ items, itemStart, itemIds }, rows) {
    const counts = new Uint32Array(items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            counts[item] = counts[item] + 1;
        }
    }
    return counts;
}
/** Writes the columns over all rows, item by item. */
function fillAll(table, drafts, codes, listed) {
    const { keyOf } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    drafts.forEach(({ items }, column) => {
        const at = column * table.rows;
        items.forEach((item, v) => {
            const mask = masks[keyOf[item]];
            if (mask !== undefined && (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .isFrequent */ .bm)(table, item)) {
                fillBit(mask, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .bitOf */ .nP)(table, item), codes.subarray(at, at + table.rows), v + 1);
                return;
            }
            const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, item);
            for (let i = 0; i < rows.length; i++)
                codes[at + rows[i]] = v + 1;
        });
    });
    for (const list of listed)
        fillList(table, list);
}
/** The same of a frequent member of arrays, which has no list of rows: to make one would take more than the column does. */
function fillBit(masks, bit, into, code) {
    for (let row = 0; row < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[row] = code;
}
/** Writes a list over all rows, item by item: first how many each row holds, then which, ascending. */
function fillList(table, { items, start, codes }) {
    for (const item of items) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const next = rows[i] + 1;
            start[next] = start[next] + 1;
        }
    }
    for (let row = 0; row < table.rows; row++)
        start[row + 1] = start[row + 1] + start[row];
    const next = start.slice(0, table.rows);
    for (let v = 0; v < items.length; v++) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, items[v]);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const to = next[row];
            codes[to] = v + 1;
            next[row] = to + 1;
        }
    }
}
function fillPart({ itemStart, itemIds }, { columnOf, codeOf, codes, listed, rows, size }) {
    const used = new Uint32Array(listed.length);
    for (let place = 0; place < size; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            const column = columnOf[item];
            if (column >= 0)
                codes[column * size + place] = codeOf[item];
            else if (column !== NO_COLUMN) {
                const list = FIRST_LIST - column;
                const at = used[list];
                listed[list].codes[at] = codeOf[item];
                used[list] = at + 1;
            }
        }
        for (let list = 0; list < used.length; list++)
            listed[list].start[place + 1] = used[list];
    }
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keyRanges),
/* harmony export */   K: () => (/* binding */ severalValued)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);


const found = new WeakMap();
function keyRanges(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const ranges = {
        keyOf,
        start,
        isDerived: Uint8Array.from(table.items, ({ key }) => ((0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(key) ? 1 : 0))
    };
    found.set(table, ranges);
    return ranges;
}
/** By number of a key: 1 where some row holds two values of it or more. */
const severalValued = (table) => (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).several;


/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);

/** Undefined where rows may hold many values of the key, or hardly any do. */
function markOf(table, item) {
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const key = keyOf[item];
    const own = item - start[key];
    const column = place[key];
    if (column >= 0)
        return { codes, at: column * table.rows, mask: -1, code: own + 1 };
    const bits = masks[key];
    return bits === undefined ? undefined : { codes: bits, at: 0, mask: 1 << own, code: 1 << own };
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ freeCounts),
/* harmony export */   CQ: () => (/* binding */ allCounts),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   PK: () => (/* binding */ usualAction),
/* harmony export */   Tz: () => (/* binding */ isFreeRow),
/* harmony export */   WG: () => (/* binding */ knownCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sB: () => (/* binding */ usualOf)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(430);
/* harmony import */ var _key_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9727);
/* harmony import */ var _pair_kernel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5389);





/** Fewest events that show what a context leads to. */
const MIN_EVENTS = 10;
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25;
/** Counters kept; where there are more, each item is counted when asked for. */
const MOST_COUNTERS = 1 << 22;
const counted = new WeakMap();
/** Events by item and action, item by item; undefined where they would be too many numbers. Not to be written to. */
function allCounts(table) {
    if (table.items.length * table.actions.length > MOST_COUNTERS)
        return undefined;
    const known = counted.get(table) ?? countAll(table);
    counted.set(table, known);
    return known;
}
/** Events with the item, by action. Not to be written to. */
function countsOf(table, item) {
    const size = table.actions.length;
    const counts = allCounts(table);
    return counts === undefined
        ? countRows(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item))
        : counts.subarray(item * size, (item + 1) * size);
}
/** The same as a function of the item, where they are all counted at once. */
const knownCounts = (table) => allCounts(table) === undefined ? undefined : (item) => countsOf(table, item);
/** Adds the events with the item to others by action. */
function addCounts(table, item, whole) {
    const known = knownCounts(table)?.(item);
    if (known === undefined) {
        for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item)) {
            const action = table.action[row];
            whole[action] = whole[action] + 1;
        }
        return;
    }
    for (let action = 0; action < whole.length; action++)
        whole[action] = whole[action] + known[action];
}
/** The action that occurs most often with the item, of several the first, and how often it does. */
function usualAction(table, item) {
    const known = knownCounts(table)?.(item);
    if (known !== undefined) {
        const action = usualOf(known);
        return { action, count: known[action] };
    }
    const counts = new Map();
    for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item)) {
        const action = table.action[row];
        counts.set(action, (counts.get(action) ?? 0) + 1);
    }
    let usual = { action: 0, count: 0 };
    for (const [action, count] of counts)
        if (count > usual.count || (count === usual.count && action < usual.action))
            usual = { action, count };
    return usual;
}
function countRows(table, rows) {
    const { action } = table;
    const counts = new Uint32Array(table.actions.length);
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
    return counts;
}
/** Events by item and action, item by item. */
function countAll(table) {
    const { rows, action, actions, items, itemStart, itemIds } = table;
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { codes, place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const size = actions.length;
    const counts = new Uint32Array(items.length * size);
    const keys = [...place.keys()].filter((key) => place[key] >= 0 || masks[key] !== undefined);
    const beside = keys.map((key) => {
        const [mask, values] = [masks[key], start[key + 1] - start[key]];
        return mask === undefined
            ? { codes, at: place[key] * rows, bound: values + 1 }
            : { codes: mask, at: 0, bound: 1 << values };
    });
    const known = (0,_pair_kernel_js__WEBPACK_IMPORTED_MODULE_4__/* .pairCounts */ .vL)({ size: rows, classOf: action, classes: size }, beside);
    keys.forEach((key, k) => {
        const [mask, column] = [masks[key], beside[k]];
        const from = start[key] * size;
        const own = known?.[k];
        if (mask === undefined && own !== undefined)
            counts.set(own.subarray(size), from);
        else if (mask === undefined)
            addColumn(table, codes, column?.at, counts.subarray(from));
        else
            addMasks(own ?? countMasks(table, mask), size, counts.subarray(from));
    });
    let i = 0;
    for (let row = 0; row < rows && keys.length < place.length; row++) {
        const done = action[row];
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const key = keyOf[item];
            if (place[key] >= 0 || masks[key] !== undefined)
                continue;
            const at = item * size + done;
            counts[at] = counts[at] + 1;
        }
    }
    return counts;
}
/** Adds up the codes of one key, which begin at `base`, by value and action. */
function addColumn({ rows, action, actions }, codes, base, counts) {
    const size = actions.length;
    for (let row = 0; row < rows; row++) {
        const code = codes[base + row];
        if (code === 0)
            continue;
        const at = (code - 1) * size + action[row];
        counts[at] = counts[at] + 1;
    }
}
/** Rows by mask and action. */
function countMasks({ rows, action, actions }, masks) {
    const size = actions.length;
    const whole = new Uint32Array(size << 8);
    for (let row = 0; row < rows; row++) {
        const at = masks[row] * size + action[row];
        whole[at] = whole[at] + 1;
    }
    return whole;
}
/** Adds rows by mask and action to each bit of the mask. */
function addMasks(whole, size, counts) {
    for (let i = size; i < whole.length; i++)
        for (let left = Math.floor(i / size), at = i % size; left !== 0; left >>= 1, at += size)
            if ((left & 1) === 1)
                counts[at] = counts[at] + whole[i];
}
/** Index of the largest count. */
const usualOf = (counts) => {
    let usual = 0;
    for (let i = 1; i < counts.length; i++)
        if (counts[i] > counts[usual])
            usual = i;
    return usual;
};
const found = new WeakMap();
/** By item: the action that it belongs to, since it is far more frequent there than overall; -1 where there is none. */
function ownersOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { isDerived } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const owners = new Int32Array(table.items.length).fill(-1);
    for (let item = 0; item < owners.length; item++) {
        const n = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOfItem */ .E_)(table, item);
        if (isDerived[item] === 1 || n < MIN_EVENTS)
            continue;
        const { action, count } = usualAction(table, item);
        const overall = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfAction */ .LQ)(table, action).length / table.rows;
        if (count / n - overall >= BELONGS)
            owners[item] = action;
    }
    found.set(table, owners);
    return owners;
}
/** Of a row that nothing owns; what does is told by its number from 1 on, several of a kind by the one behind all. */
const NOTHING = 0;
const ownedRows = new WeakMap();
function ownedOf(table) {
    const known = ownedRows.get(table);
    if (known !== undefined)
        return known;
    const owners = ownersOf(table);
    const { keyOf, start } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const keys = noOwners(table.rows, start.length - 1);
    const actions = noOwners(table.rows, table.actions.length);
    for (let item = 0; item < owners.length; item++) {
        const owner = owners[item];
        if (owner < 0)
            continue;
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item);
        addOwner(keys, rows, keyOf[item]);
        addOwner(actions, rows, owner);
    }
    const owned = { keys, actions };
    ownedRows.set(table, owned);
    return owned;
}
const noOwners = (rows, kinds) => ({
    of: (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(kinds + 2, rows),
    several: kinds + 1
});
function addOwner({ of, several }, rows, owner) {
    const own = owner + 1;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (of[row] !== own)
            of[row] = of[row] === NOTHING ? own : several;
    }
}
/** Whether no context of another key owns the row (but for `action`): there the agent acts freely. */
function isFreeRow(table, key, action) {
    const { keys, actions } = ownedOf(table);
    return (row) => {
        const own = keys.of[row];
        if (own === NOTHING || own === key + 1)
            return true;
        const by = actions.of[row];
        if (by === action + 1)
            return true;
        return own === keys.several && by === actions.several && isLeftFree(table, row, key, action);
    };
}
/** The same where several keys and several actions own the row. */
function isLeftFree(table, row, key, action) {
    const owners = ownersOf(table);
    const { keyOf } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
        const item = table.itemIds[i];
        const owner = owners[item];
        if (owner >= 0 && owner !== action && keyOf[item] !== key)
            return false;
    }
    return true;
}
function freeCounts(table, key) {
    const { start } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const { action } = table;
    const owners = ownedOf(table).keys.of;
    const values = [];
    for (let item = start[key]; item < start[key + 1]; item++) {
        const counts = new Uint32Array(table.actions.length);
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const own = owners[row];
            if (own !== NOTHING && own !== key + 1)
                continue;
            const done = action[row];
            counts[done] = counts[done] + 1;
        }
        values.push(counts);
    }
    const whole = new Uint32Array(table.actions.length);
    for (let row = 0; row < table.rows; row++) {
        const own = owners[row];
        if (own !== NOTHING && own !== key + 1)
            continue;
        const done = action[row];
        whole[done] = whole[done] + 1;
    }
    return { values, whole };
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ countSingles),
/* harmony export */   Ye: () => (/* binding */ countBeside),
/* harmony export */   vL: () => (/* binding */ pairCounts)
/* harmony export */ });
/* harmony import */ var _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8381);


/**
 * How often each code of the columns stands beside each spot, one after the other: by code, then by code of the spots (those
 * beyond have counters behind them), then by class. Lent until the kernel is asked again; undefined where it cannot do it.
 */
function pairCounts({ size, classOf, classes, codes: own }, columns) {
    const places = new _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N4();
    const width = classes * (own === undefined ? 1 : own.step + 1);
    const sizes = columns.map(({ bound }) => bound * width);
    const counts = sizes.map((counters) => places.take(4 * counters));
    const end = places.end;
    const codesAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const classesAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const spotsAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const kernel = (0,_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .countingKernel */ .d0)(size, places);
    if (kernel === undefined)
        return undefined;
    const { exports, buffer } = kernel;
    const [first = end] = counts;
    new Uint8Array(buffer, first, end - first).fill(0);
    const handOver = ({ codes, at }, from, length) => (0,_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .integersAt */ .ND)(buffer, codesAt, length, codes).set(codes.subarray(at + from, at + from + length));
    for (let from = 0; from < size; from += _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL) {
        const length = Math.min(_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL, size - from);
        new Uint32Array(buffer, classesAt, length).set(classOf.subarray(from, from + length));
        if (own !== undefined)
            handOver(own, from, length);
        const [bytes, step] = [own?.codes.BYTES_PER_ELEMENT ?? 0, own?.step ?? 0];
        exports.spots(codesAt, bytes, classesAt, classes, length, own?.first ?? 0, step, spotsAt);
        for (let c = 0; c < columns.length; c++) {
            const column = columns[c];
            handOver(column, from, length);
            const bytes = column.codes.BYTES_PER_ELEMENT;
            exports.countPairs(codesAt, bytes, spotsAt, length, counts[c], 4 * width);
        }
    }
    return sizes.map((counters, c) => new Uint32Array(buffer, counts[c], counters));
}
/** Adds up the columns of a part by value and class, but for thin ones. False, and nothing is added, where the kernel cannot do it. */
function countSingles({ size, classOf, classes, singles, singlesAt }, columns) {
    const wide = [];
    const at = [];
    columns.forEach((column, c) => {
        if ('places' in column)
            return;
        wide.push({ codes: column.codes, at: column.at, bound: column.items.length + 1 });
        at.push(singlesAt[c]);
    });
    const counts = pairCounts({ size, classOf, classes }, wide);
    counts?.forEach((own, w) => {
        singles.set(own, at[w]);
    });
    return counts !== undefined;
}
/**
 * Adds up other columns beside the codes `first … first + step` of one, with the classes of the part: the counters of each
 * value stand one after the other `into` a list, column by column. Gives those that the kernel did not count.
 */
function countBeside({ size, classOf, classes }, { codes, at }, beside, { first, step, into }) {
    const width = (step + 1) * classes;
    let base = 0;
    const all = beside.map((other) => {
        const left = { other, base };
        base += (other.items.length + 1) * width;
        return { ...left, column: countable(other, width, size) };
    });
    const countables = all.filter(({ column }) => column !== undefined);
    const counts = countables.length > 0
        ? pairCounts({ size, classOf, classes, codes: { codes, at, first, step } }, countables.map(({ column }) => column))
        : undefined;
    if (counts === undefined)
        return all;
    countables.forEach(({ other, base }, c) => {
        const own = counts[c];
        if ('masks' in other)
            (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addWhole */ .pz)(own, { base, width }, into);
        else
            into.set(own, base);
    });
    return all.filter(({ column }) => column === undefined);
}
/** As the kernel counts it: masks are codes, where these are not too many. */
function countable(other, width, size) {
    if ('start' in other || 'places' in other)
        return undefined;
    const { length } = other.items;
    if (!('masks' in other))
        return { codes: other.codes, at: other.at, bound: length + 1 };
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .areFewMasks */ .gK)(length, width, size) ? { codes: other.masks, at: 0, bound: 1 << length } : undefined;
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rowsWithKey)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);


/** Those of the rows, ascending, that have the key of this number at all; of all rows where none are given. */
function rowsWithKey(table, key, rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table)) {
    const { start, events, several } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const [from, to] = [start[key], start[key + 1]];
    const entries = events.subarray(from, to).reduce((sum, count) => sum + count, 0);
    if (several[key] === 0 && entries === table.rows)
        return rows;
    const base = place[key] * table.rows;
    const chosen = new Uint32Array(rows.length);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (base < 0 ? hasItem(table, row, from, to) : codes[base + row] !== 0)
            chosen[held++] = row;
    }
    return chosen.subarray(0, held);
}
/** Whether the row holds an item of `from … to`. */
function hasItem({ itemStart, itemIds }, row, from, to) {
    for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
        const item = itemIds[i];
        if (item >= to)
            return false;
        if (item >= from)
            return true;
    }
    return false;
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ addsOnly),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   dc: () => (/* binding */ withoutVariants),
/* harmony export */   e7: () => (/* binding */ MOST_OUTSIDE),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/** Conditions in words, for a reason: `when role='admin'`. */
function said(table, items) {
    if (items.length === 0)
        return 'what is usual anyway';
    const conditions = items.map((item) => table.items[item]).map((item) => [item?.key, item?.value]);
    return `when ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .typedConditions */ .NO)(Object.fromEntries(conditions))}`;
}
/** "adds only 2 points to …": of confidence, in hundredths. */
function addsOnly(table, gain, simpler) {
    const points = Math.round(gain * 100);
    if (points <= 0)
        return `adds nothing to ${said(table, simpler)}`;
    return `adds only ${points} ${points === 1 ? 'point' : 'points'} to ${said(table, simpler)}`;
}
/** Share of a rule's confidence that must be left outside of a narrower rule for it to be told as well. */
const MOST_OUTSIDE = 0.5;
/** Marks rules that hold in a part of their events only, for which a rule with more conditions speaks. */
function withoutParts(rules) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const isPart = standing.some((other) => {
            if (other.cls !== rule.cls || other.items.length <= rule.items.length)
                return false;
            if (!rule.items.every((item) => other.items.includes(item)))
                return false;
            const rest = { y: rule.y - other.y, n: rule.n - other.n };
            return rest.y < MOST_OUTSIDE * (rule.y / rule.n) * rest.n;
        });
        return isPart ? { ...rule, reason: 'holds in a part of these events only: a policy says in which' } : rule;
    });
}
/** Of rules that differ in derived context alone, the one that gains most is told. */
function withoutVariants(table, rules) {
    const isOfOrder = (item) => (0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(table.items[item]?.key);
    const nameOf = ({ items, cls }) => `${items.filter((item) => !isOfOrder(item)).join()}>${cls}`;
    const best = new Map();
    for (const rule of rules) {
        if (rule.reason !== undefined || !rule.items.some(isOfOrder) || rule.items.every(isOfOrder))
            continue;
        const known = best.get(nameOf(rule));
        const more = known === undefined ? 1 : rule.gain - known.gain || compareLists(known.items, rule.items);
        if (more > 0)
            best.set(nameOf(rule), rule);
    }
    return rules.map((rule) => {
        const told = best.get(nameOf(rule));
        if (rule.reason !== undefined || told === undefined || told === rule || !rule.items.some(isOfOrder))
            return rule;
        return { ...rule, reason: 'another policy says it of this context' };
    });
}
function compareLists(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++)
        if (a[i] !== b[i])
            return a[i] - b[i];
    return a.length - b.length;
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evidenceOfClass),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
const evidenceOf = ({ rows, kept }, table) => sumsOf(table, rows, kept);
/** The same for "the class of the row is `cls`", without writing the situations down. */
const evidenceOfClass = (rows, classOf, cls, table) => sumsOf(table, rows, { classOf, cls });
function sumsOf(table, rows, keeping) {
    const { session } = table;
    if (rows.length === 0)
        return NOTHING;
    const first = session[rows[0]];
    const sessions = session[rows.at(-1)] + 1 - first;
    if (rows.length < sessions)
        return sumsOfFew(table, rows, keeping);
    const n = new Uint32Array(sessions);
    const y = new Uint32Array(sessions);
    if (keeping instanceof Uint8Array)
        addKept(session, rows, keeping, first, n, y);
    else
        addClasses(session, rows, keeping.classOf, keeping.cls, first, n, y);
    return { events: rows.length, ...sumsBySession(n, y) };
}
const NOTHING = { events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 };
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function addClasses(session, rows, classOf, cls, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const own = session[row] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + (classOf[row] === cls ? 1 : 0);
    }
}
function addKept(session, rows, keptOf, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const own = session[rows[i]] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + keptOf[i];
    }
}
/** The sums over sessions with `n` events each, `y` of them kept. */
function sumsBySession(n, y) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let s = 0; s < n.length; s++) {
        const events = n[s];
        const own = y[s];
        if (events > 0)
            sessions++;
        kept += own;
        s_nn += events * events;
        s_ny += events * own;
        s_yy += own * own;
    }
    return { kept, sessions, s_nn, s_ny, s_yy };
}
/** The same where few of the sessions have such rows. */
function sumsOfFew({ session, sessionStart }, rows, keeping) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let i = 0; i < rows.length;) {
        const end = sessionStart[session[rows[i]] + 1];
        const from = i;
        let y = 0;
        if (keeping instanceof Uint8Array)
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping[i];
        else
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping.classOf[rows[i]] === keeping.cls ? 1 : 0;
        const n = i - from;
        sessions++;
        kept += y;
        s_nn += n * n;
        s_ny += n * y;
        s_yy += y * y;
    }
    return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy };
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fv: () => (/* binding */ liftReaching),
  O6: () => (/* binding */ reaches),
  Y1: () => (/* binding */ reaching),
  $s: () => (/* binding */ smallestCount),
  Gb: () => (/* binding */ thresholdFraction)
});

// UNUSED EXPORTS: liftReaches

;// CONCATENATED MODULE: ./lib/statistics/exact.js
/**
 * Mean and spread without a rounding error but the last: as Python's `statistics` has them, which adds fractions. A value
 * exactly on a threshold is then on it. Finite numbers only.
 */
const FRACTION_BITS = 52n;
/** Power of two of a double's last bit, where the bits of its exponent are 0. */
const LAST_BIT = -1075;
/** The double as it is: of 53 bits, fewer only below the smallest normal number. */
function binary(double) {
    const bits = new BigUint64Array(Float64Array.of(Math.abs(double)).buffer)[0];
    const exponent = Number(bits >> FRACTION_BITS);
    const fraction = bits & ((1n << FRACTION_BITS) - 1n);
    const digits = exponent === 0 ? fraction : fraction | (1n << FRACTION_BITS);
    return { digits: double < 0 ? -digits : digits, power: LAST_BIT + Math.max(1, exponent) };
}
/** All of them in one power of two. */
function inOnePower(values) {
    const parts = values.map(binary);
    const power = parts.reduce((least, part) => Math.min(least, part.power), Number.POSITIVE_INFINITY);
    return { wholes: parts.map((part) => part.digits << BigInt(part.power - power)), power };
}
const sumOf = (wholes) => wholes.reduce((total, whole) => total + whole, 0n);
/** Bits that a quotient is taken to, or a few less: more than a double has, so that a last one for all that follows rounds it rightly. */
const BITS = 72;
/** At least the bits of a whole number, at most three more. */
const bitsOf = (whole) => whole.toString(16).length * 4;
/** In two steps, for a power of two alone may lie beyond the doubles. */
const scaled = (double, power) => {
    const half = Math.trunc(power / 2);
    return double * 2 ** half * 2 ** (power - half);
};
/** The fraction times 2^bits, itself as a fraction. */
const shifted = (numerator, denominator, bits) => bits >= 0 ? [numerator << BigInt(bits), denominator] : [numerator, denominator << BigInt(-bits)];
/** numerator ÷ denominator × 2^power as the nearest double; the denominator above 0. */
function quotient(numerator, denominator, power) {
    const size = numerator < 0n ? -numerator : numerator;
    const bits = BITS + bitsOf(denominator) - bitsOf(size);
    const [dividend, divisor] = shifted(size, denominator, bits);
    const whole = dividend / divisor;
    const nearest = scaled(Number(whole * divisor === dividend ? whole : whole | 1n), power - bits);
    return numerator < 0n ? -nearest : nearest;
}
/** The largest whole number of which the square is no more. */
function wholeRoot(square) {
    if (square === 0n)
        return 0n;
    let root = 1n << BigInt((bitsOf(square) >> 1) + 1);
    for (;;) {
        const next = (root + square / root) >> 1n;
        if (next >= root)
            return root;
        root = next;
    }
}
/** √(numerator ÷ denominator) × 2^power as the nearest double; neither below 0. */
function rootOfQuotient(numerator, denominator, power) {
    const bits = BITS + Math.ceil((bitsOf(denominator) - bitsOf(numerator)) / 2);
    const [dividend, divisor] = shifted(numerator, denominator, 2 * bits);
    const root = wholeRoot(dividend / divisor);
    const isExact = root * root * divisor === dividend;
    return scaled(Number(isExact ? root : root | 1n), power - bits);
}
/** Of at least one value. */
function exactMean(values) {
    const { wholes, power } = inOnePower(values);
    return quotient(sumOf(wholes), BigInt(values.length), power);
}
/** Standard deviation of at least two values, with n − 1. */
function exactDeviation(values) {
    const { wholes, power } = inOnePower(values);
    const n = BigInt(values.length);
    const total = sumOf(wholes);
    const squares = sumOf(wholes.map((whole) => whole * whole));
    return rootOfQuotient(n * squares - total * total, n * (n - 1n), power);
}

;// CONCATENATED MODULE: ./lib/policies/thresholds.js

/** A threshold of more digits was not written but computed. */
const WRITTEN_DIGITS = 12;
/**
 * What a share must reach, so that one exactly on the threshold does: the decimal that a user wrote (`0.05` is 1/20, not
 * the double next to it); of a threshold that a program computed, such as `5 / 6`, the least number of which it is the
 * nearest double, for its decimal may be more than 5 of 6. Finite numbers only.
 */
function thresholdFraction(threshold) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(threshold));
    if (match === null)
        throw new RangeError(`not a finite threshold: ${threshold}`);
    const [, sign, whole = '', decimals = '', exponent = '0'] = match;
    const digits = `${whole}${decimals}`;
    if (sign === '' && digits.replace(/^0+|0+$/g, '').length > WRITTEN_DIGITS)
        return leastOfDouble(threshold);
    return thresholds_scaled(BigInt(sign + digits), 10n, Number(exponent) - decimals.length);
}
const thresholds_scaled = (digits, base, power) => power >= 0
    ? { numerator: digits * base ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: base ** BigInt(-power) };
/** Midway between a positive double and the one below it. */
function leastOfDouble(double) {
    const { digits, power } = binary(double);
    // Below a power of two doubles stand twice as close.
    const halvings = (digits & (digits - 1n)) === 0n ? 2 : 1;
    return thresholds_scaled((digits << BigInt(halvings)) - 1n, 2n, power - halvings);
}
/** Whether part/whole reaches the threshold, in integers: a fraction exactly on it passes. */
function reaches(part, whole, threshold) {
    return BigInt(part) * threshold.denominator >= threshold.numerator * BigInt(whole);
}
/** Smallest count whose share of `whole` reaches the threshold; at least 0. */
function smallestCount(whole, threshold) {
    const product = threshold.numerator * BigInt(whole);
    if (product <= 0n)
        return 0;
    return Number((product + threshold.denominator - 1n) / threshold.denominator);
}
/** Whether (y/n) ÷ (share/total) reaches the threshold, in integers. */
function liftReaches(y, n, share, total, threshold) {
    return BigInt(y) * BigInt(total) * threshold.denominator >= threshold.numerator * BigInt(n) * BigInt(share);
}
/** Relative margin within which doubles do not decide: far more than they lose, far less than counts differ by. */
const MARGIN = 1e-9;
/** `reaches` for one threshold (0 or more), asked so often that integers are left to the close cases. */
function reaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (part, whole) => part > high * whole || (part >= low * whole && reaches(part, whole, exact));
}
/** `liftReaches` for one threshold (0 or more), likewise. */
function liftReaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (y, n, share, total) => {
        const [part, whole] = [y * total, n * share];
        return part > high * whole || (part >= low * whole && liftReaches(y, n, share, total, exact));
    };
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mostFrequent)
/* harmony export */ });
/** 1 at the places of the `most` greatest numbers, of equal ones at the first. */
function mostFrequent(events, most) {
    const chosen = new Uint8Array(events.length);
    const order = [...events.keys()].sort((a, b) => events[b] - events[a] || a - b);
    for (const place of order.slice(0, most))
        chosen[place] = 1;
    return chosen;
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   hO: () => (/* binding */ hashNumbers),
/* harmony export */   jh: () => (/* binding */ mix),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
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
    const lend = (to) => {
        const state = Int32Array.of(a, b, c, d);
        to(state);
        [a, b, c, d] = state;
    };
    return { bits, below, mark, lend, uniform: () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53 };
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
    const units = new Int32Array(text.length);
    for (let i = 0; i < units.length; i++)
        units[i] = text.charCodeAt(i);
    return mix(hashNumbers(seed, units) ^ text.length);
}
/** Adds the first `size` of the numbers, 32 bits each, to a running hash. */
function hashNumbers(hash, numbers, size = numbers.length) {
    let h = hash | 0;
    for (let i = 0; i < size; i++) {
        let k = Math.imul(numbers[i], 0xcc9e2d51);
        k = (k << 15) | (k >>> 17);
        h ^= Math.imul(k, 0x1b873593);
        h = (h << 13) | (h >>> 19);
        h = (Math.imul(h, 5) + 0xe6546b64) | 0;
    }
    return h;
}


/***/ })

};
