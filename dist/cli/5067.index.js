export const id = 5067;
export const ids = [5067];
export const modules = {

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ByItems)
/* harmony export */ });
/** What was found of the items of tables: tables that differ in something else share it. */
class ByItems {
    #found = new WeakMap();
    /** What `find` found of these items, now or before. */
    of(table, find) {
        const known = this.#found.get(table.itemIds);
        if (known?.items === table.items)
            return known.value;
        const value = find(table);
        this.#found.set(table.itemIds, { items: table.items, value });
        return value;
    }
    has({ itemIds }) {
        return this.#found.has(itemIds);
    }
    /** Forgets it, and gives it back where there is any. */
    forget({ itemIds }) {
        const known = this.#found.get(itemIds);
        this.#found.delete(itemIds);
        return known?.value;
    }
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ forgetKeys),
/* harmony export */   f6: () => (/* binding */ hasCodes),
/* harmony export */   mU: () => (/* binding */ codesFor),
/* harmony export */   uP: () => (/* binding */ keyCodes),
/* harmony export */   vu: () => (/* binding */ tableKeys)
/* harmony export */ });
/* harmony import */ var _by_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3681);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);


const codesFor = (size, values) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(values + 1, size);
const keys = new _by_items_js__WEBPACK_IMPORTED_MODULE_1__/* .ByItems */ .u();
const tableKeys = (table) => keys.of(table, countKeys);
function countKeys({ rows, items, itemStart, itemIds }) {
    const keyOf = new Uint32Array(items.length);
    const start = [];
    for (let item = 0; item < items.length; item++) {
        if (item === 0 || items[item]?.key !== items[item - 1]?.key)
            start.push(item);
        keyOf[item] = start.length - 1;
    }
    const several = new Uint8Array(start.length);
    start.push(items.length);
    const events = new Uint32Array(items.length);
    let i = 0;
    for (let row = 0; row < rows; row++) {
        // The items of a row ascend: values of one key follow each other.
        let last = -1;
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            events[item] = events[item] + 1;
            const key = keyOf[item];
            if (key === last)
                several[key] = 1;
            last = key;
        }
    }
    return { keyOf, start: Uint32Array.from(start), events, several };
}
/** A column costs less than lists of rows where so many times the entries of a key are as many as the rows. */
const SPARSE = 3;
/** Values of which a byte can tell any number. */
const MOST_BITS = 8;
const codes = new _by_items_js__WEBPACK_IMPORTED_MODULE_1__/* .ByItems */ .u();
const hasCodes = (table) => codes.has(table);
const keyCodes = (table) => codes.of(table, fillCodes);
function fillCodes(table) {
    const { rows, items, itemStart, itemIds } = table;
    const { keyOf, start, events, several } = tableKeys(table);
    const place = new Int32Array(several.length).fill(-1);
    const masks = [];
    let [columns, most] = [0, 0];
    for (let key = 0; key < several.length; key++) {
        const [from, to] = [start[key], start[key + 1]];
        let entries = 0;
        for (let item = from; item < to; item++)
            entries += events[item];
        if (entries * SPARSE < rows)
            continue;
        if (several[key] === 1) {
            masks[key] = to - from <= MOST_BITS ? new Uint8Array(rows) : undefined;
            continue;
        }
        place[key] = columns++;
        most = Math.max(most, to - from);
    }
    const written = codesFor(columns * rows, most);
    /** By item: where its column begins, or -1; and its code, or its bit. */
    const at = new Float64Array(items.length).fill(-1);
    const code = new Uint32Array(items.length);
    for (let item = 0; item < items.length; item++) {
        const key = keyOf[item];
        code[item] = item - start[key] + 1;
        if (place[key] >= 0)
            at[item] = place[key] * rows;
    }
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const column = at[item];
            if (column >= 0)
                written[column + row] = code[item];
            else {
                const mask = masks[keyOf[item]];
                if (mask !== undefined)
                    mask[row] = mask[row] | (1 << (code[item] - 1));
            }
        }
    return { place, codes: written, masks };
}
/** Gives back what was found of the items of a table of which nobody holds codes any more. */
function forgetKeys(table) {
    keys.forget(table);
    const known = codes.forget(table);
    if (known !== undefined)
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(known.codes);
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ eventsOfItem),
/* harmony export */   IY: () => (/* binding */ itemIndex),
/* harmony export */   LQ: () => (/* binding */ rowsOfAction),
/* harmony export */   QY: () => (/* binding */ rowsOfItem),
/* harmony export */   bO: () => (/* binding */ forgetPostings),
/* harmony export */   uw: () => (/* binding */ hasPostings),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _by_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3681);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);




const byAction = new WeakMap();
function actionLists({ rows, action, actions }) {
    const known = byAction.get(action);
    if (known !== undefined && known.start.length > actions.length)
        return known;
    const start = new Uint32Array(actions.length + 1);
    for (let row = 0; row < rows; row++) {
        const next = action[row] + 1;
        start[next] = start[next] + 1;
    }
    const lists = { start: running(start), rows: new Uint32Array(rows) };
    const next = start.slice(0, actions.length);
    for (let row = 0; row < rows; row++) {
        const done = action[row];
        const to = next[done];
        lists.rows[to] = row;
        next[done] = to + 1;
    }
    byAction.set(action, lists);
    return lists;
}
/** The counts that stand at 1, 2, … added up in place, so that each list begins where the one before ends. */
function running(start) {
    for (let i = 1; i < start.length; i++)
        start[i] = start[i] + start[i - 1];
    return start;
}
/**
 * Items on at least this share of the rows have no list: their rows are found anew among the codes of their key, in so
 * many times the steps that reading them takes, and the lists of all of them would be the largest thing in memory.
 */
const FREQUENT = 1 / 8;
/** Rows of frequent items that are kept for the next time: so many times as many as the table has, to begin with. */
const MOST_KEPT = 2;
/** Whoever asks so often for what was forgotten goes through the items again and again: as many more are kept. */
const ASKED_AGAIN = 8;
const byItem = new _by_items_js__WEBPACK_IMPORTED_MODULE_2__/* .ByItems */ .u();
const noRows = () => ({ lists: [], kept: new Map(), forgotten: new Set(), again: 0 });
function itemLists(table, key) {
    const { lists } = byItem.of(table, noRows);
    const found = lists[key];
    if (found !== undefined)
        return found;
    const { place, masks } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const [own, mask] = [place[key], masks[key]];
    if (own >= 0)
        lists[key] = listsOfCodes(table, key, own);
    else if (mask !== undefined)
        lists[key] = listsOfMasks(table, key, mask);
    else {
        const others = listsOfOthers(table);
        for (let other = 0; other < place.length; other++)
            if (place[other] < 0 && masks[other] === undefined)
                lists[other] = others;
    }
    return lists[key];
}
/** Rows of a frequent item whose key has codes or masks; undefined for any other. */
function frequentRows(table, item, key) {
    const { start, events } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const size = events[item];
    if (size < FREQUENT * table.rows)
        return undefined;
    const { place, masks, codes } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const [own, mask] = [place[key], masks[key]];
    if (own < 0 && mask === undefined)
        return undefined;
    const known = byItem.of(table, noRows);
    const { kept } = known;
    let rows = kept.get(item);
    if (rows === undefined) {
        const code = item - start[key];
        rows = new Uint32Array(size);
        if (mask !== undefined)
            findBit(mask, 1 << code, rows);
        else
            findCode(codes, own * table.rows, code + 1, rows);
        if (known.forgotten.has(item))
            known.again++;
        makeRoom(known, Math.floor(MOST_KEPT + known.again / ASKED_AGAIN) * table.rows - size);
    }
    kept.delete(item);
    kept.set(item, rows);
    return rows;
}
/** Forgets what was asked for longest ago until no more than so many rows are kept. */
function makeRoom({ kept, forgotten }, most) {
    let size = 0;
    for (const { length } of kept.values())
        size += length;
    for (const [item, { length }] of kept) {
        if (size <= most)
            return;
        kept.delete(item);
        forgotten.add(item);
        size -= length;
    }
}
function findCode(codes, base, code, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if (codes[base + row] === code)
            into[at++] = row;
}
function findBit(masks, bit, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[at++] = row;
}
/** Empty lists of the items, each as long as need be. */
function emptyLists(table, from, to) {
    const { events } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const start = new Uint32Array(to - from + 1);
    for (let item = from; item < to; item++) {
        const size = events[item];
        start[item - from + 1] = size < FREQUENT * table.rows ? size : 0;
    }
    running(start);
    return { from, start, rows: new Uint32Array(start[to - from]) };
}
function listsOfCodes(table, key, place) {
    const { start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { codes } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    const base = place * table.rows;
    for (let row = 0; row < table.rows; row++) {
        const code = codes[base + row];
        if (code === 0 || lists.start[code] === lists.start[code - 1])
            continue;
        const to = next[code - 1];
        lists.rows[to] = row;
        next[code - 1] = to + 1;
    }
    return lists;
}
function listsOfMasks(table, key, masks) {
    const { start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    for (let row = 0; row < table.rows; row++)
        for (let left = masks[row], bit = 0; left !== 0; left >>= 1, bit++) {
            if ((left & 1) === 0 || lists.start[bit] === lists.start[bit + 1])
                continue;
            const to = next[bit];
            lists.rows[to] = row;
            next[bit] = to + 1;
        }
    return lists;
}
/** Of the keys that have no codes by row, in one pass. */
function listsOfOthers(table) {
    const { rows, items, itemStart, itemIds } = table;
    const { keyOf, events } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { place, masks } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const start = new Uint32Array(items.length + 1);
    const isOther = Uint8Array.from(items, (_, item) => {
        const key = keyOf[item];
        return place[key] < 0 && masks[key] === undefined ? 1 : 0;
    });
    for (let item = 0; item < items.length; item++)
        start[item + 1] = isOther[item] === 1 ? events[item] : 0;
    running(start);
    const lists = { from: 0, start, rows: new Uint32Array(start[items.length]) };
    const next = start.slice();
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            if (isOther[item] === 0)
                continue;
            const to = next[item];
            lists.rows[to] = row;
            next[item] = to + 1;
        }
    return lists;
}
/** Whether somebody has asked for rows of items of the table, or for their codes. */
const hasPostings = (table) => byItem.has(table) || (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCodes */ .f6)(table);
/** Gives back what was built of the items of a table of which nobody holds rows any more; it can be built again. */
function forgetPostings(table) {
    const known = byItem.forget(table);
    (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetKeys */ .Ml)(table);
    for (const { rows } of new Set(known?.lists.filter((lists) => lists !== undefined)))
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(rows);
    known?.kept.forEach(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r);
}
const empty = new Uint32Array(0);
/** Number of rows that hold the item. */
const eventsOfItem = (table, item) => (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).events[item] ?? 0;
/** Rows that hold the item, ascending. */
function rowsOfItem(table, item) {
    const key = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).keyOf[item];
    if (key === undefined)
        return empty;
    const frequent = frequentRows(table, item, key);
    if (frequent !== undefined)
        return frequent;
    const { from, start, rows } = itemLists(table, key);
    return rows.subarray(start[item - from], start[item - from + 1]);
}
/** Rows of the action, ascending; empty where the table has no such action. */
function rowsOfAction(table, action) {
    if (action < 0)
        return empty;
    const { start, rows } = actionLists(table);
    return rows.subarray(start[action], start[action + 1]);
}
/** Index into `table.items`, or -1. The dictionary is sorted. */
function itemIndex(table, key, value) {
    let low = 0;
    let high = table.items.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareItems */ .Q9)(table.items[middle], { key, value });
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** From this many times the length on, the longer list is searched rather than read. */
const MUCH_LONGER = 32;
function intersect(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    const common = new Uint32Array(short.length);
    const isSearched = short.length * MUCH_LONGER < long.length;
    let size = 0;
    let j = 0;
    for (let i = 0; i < short.length; i++) {
        const row = short[i];
        if (isSearched)
            j = firstFrom(long, row, j);
        else
            while (j < long.length && long[j] < row)
                j++;
        if (j === long.length)
            break;
        if (long[j] === row)
            common[size++] = row;
    }
    return common.subarray(0, size);
}
/** Place of the first entry from `low` on that is not below the row. */
function firstFrom(rows, row, low) {
    let from = low;
    let to = rows.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (rows[middle] < row)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ targetsBy),
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);


/** More objects than one session can name: session and object make one number. */
const OBJECTS = 2 ** 24;
/** The objects of this key that the row names, each with its session. Empty where it names none. */
function bindingsOf(table, row, key) {
    const session = table.session[row];
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(table, row, key).map((object) => session * OBJECTS + object);
}
/** Where the action occurs, by object of the key; by session where there is none. */
function targetsBy(table, action, key) {
    const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action);
    return key === undefined ? targetsBySession(table, rows) : targetsByObject(table, rows, key);
}
function targetsBySession(table, rows) {
    const first = new Int32Array(table.sessions).fill(-1);
    const last = new Int32Array(table.sessions).fill(-1);
    const count = new Uint32Array(table.sessions);
    for (const row of rows) {
        const session = table.session[row];
        if (first[session] === -1)
            first[session] = row;
        last[session] = row;
        count[session] = count[session] + 1;
    }
    const known = (of) => (session) => (of[session] === -1 ? undefined : of[session]);
    return { first: known(first), last: known(last), count: (session) => count[session] };
}
function targetsByObject(table, rows, key) {
    const first = new Map();
    const last = new Map();
    const count = new Map();
    for (const row of rows)
        for (const binding of bindingsOf(table, row, key)) {
            if (!first.has(binding))
                first.set(binding, row);
            last.set(binding, row);
            count.set(binding, (count.get(binding) ?? 0) + 1);
        }
    return {
        first: (binding) => first.get(binding),
        last: (binding) => last.get(binding),
        count: (binding) => count.get(binding) ?? 0
    };
}


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ outcomeIndex),
/* harmony export */   S0: () => (/* binding */ keptWhere),
/* harmony export */   Xg: () => (/* binding */ keptAmong),
/* harmony export */   lt: () => (/* binding */ withOutcome),
/* harmony export */   mG: () => (/* binding */ keptWhereEqual),
/* harmony export */   rT: () => (/* binding */ actionIndex)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);

function textIndex(sorted, text) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(sorted[middle], text);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** Index into `table.actions`, or -1. The dictionary is sorted. */
const actionIndex = (table, action) => textIndex(table.actions, action);
/** Index into `table.outcomes`, or -1. */
const outcomeIndex = (table, outcome) => textIndex(table.outcomes, outcome);
/** The given rows as situations, kept where the test holds. */
function keptWhere(rows, test) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (test(rows[i]))
            kept[i] = 1;
    return { rows, kept };
}
/** The given rows as situations, kept where the column holds the value; where it does not, if `isKept` is 0. */
function keptWhereEqual(rows, column, value, isKept = 1) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        kept[i] = column[rows[i]] === value ? isKept : 1 - isKept;
    return { rows, kept };
}
/** The given rows as situations, kept where the others, ascending as they are, hold them. */
function keptAmong(rows, others) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0, j = 0; i < rows.length; i++) {
        const row = rows[i];
        while (j < others.length && others[j] < row)
            j++;
        if (others[j] === row)
            kept[i] = 1;
    }
    return { rows, kept };
}
/** Of the given rows, those whose outcome the log knows. */
function withOutcome(table, rows) {
    const { outcome } = table;
    let known = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
            known++;
    if (known === rows.length)
        return rows;
    const chosen = new Uint32Array(known);
    let next = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
            chosen[next++] = rows[i];
    return chosen;
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ kindNames),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
;// CONCATENATED MODULE: ./lib/policies/kinds/association.js




/** "When X, the agent does A": the seed's kind of policy, with any number of conditions. */
const association = {
    kind: 'association',
    prefix: 'pol',
    section: 'policies',
    supportOf: 'kept',
    situations: (rule, table) => (0,counting/* keptWhereEqual */.mG)((0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), table.action, (0,counting/* actionIndex */.rT)(table, rule.consequent)),
    expected: (rule, table) => (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.consequent)).length / table.rows,
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `agents perform '${rule.consequent}'`
        : `When ${(0,wording/* seedConditions */.Cf)(rule.antecedent)}, agents perform '${rule.consequent}'`
};
/* harmony default export */ const kinds_association = (association);

;// CONCATENATED MODULE: ./lib/policies/kinds/outcome.js




/**
 * "A in X ends in O". Events whose outcome the log does not know are no situations: counting them as "not O" would
 * turn a gap in the log into a change of behaviour.
 */
const outcome = {
    kind: 'outcome',
    prefix: 'out',
    section: 'outcomes',
    supportOf: 'kept',
    situations: (rule, table) => {
        const performed = (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action));
        const context = (0,policies_rows/* rowsWhere */.Hu)(table, rule.antecedent);
        return (0,counting/* keptWhereEqual */.mG)((0,counting/* withOutcome */.lt)(table, context === undefined ? performed : (0,postings/* intersect */.y$)(performed, context)), table.outcome, (0,counting/* outcomeIndex */.Hx)(table, rule.outcome));
    },
    expected: (rule, table) => {
        const known = (0,counting/* withOutcome */.lt)(table, (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action)));
        const ending = (0,counting/* outcomeIndex */.Hx)(table, rule.outcome);
        return known.length === 0 ? 0 : known.filter((row) => table.outcome[row] === ending).length / known.length;
    },
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `\`${rule.action}\` ends in '${rule.outcome}'`
        : `\`${rule.action}\` when ${(0,wording/* typedConditions */.NO)(rule.antecedent)} ends in '${rule.outcome}'`
};
/* harmony default export */ const kinds_outcome = (outcome);

;// CONCATENATED MODULE: ./lib/policies/kinds/precondition.js




/** "A only when X": read from the action to its context, the other way round than an association. */
const precondition = {
    kind: 'precondition',
    prefix: 'pre',
    section: 'preconditions',
    supportOf: 'kept',
    situations: (rule, table) => (0,counting/* keptAmong */.Xg)((0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action)), (0,policies_rows/* allRowsWhere */.Wg)(table, rule.requires)),
    expected: (rule, table) => (0,policies_rows/* allRowsWhere */.Wg)(table, rule.requires).length / table.rows,
    describe: (rule) => `\`${rule.action}\` only when ${(0,wording/* typedConditions */.NO)(rule.requires)}`
};
/* harmony default export */ const kinds_precondition = (precondition);

// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
;// CONCATENATED MODULE: ./lib/policies/kinds/prohibition.js





const share = (table, action) => (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, action)).length / table.rows;
/** "When X, never A": its strength is the upper bound on A's share in X, so that absence from little data says little. */
const prohibition = {
    kind: 'prohibition',
    prefix: 'pro',
    section: 'prohibitions',
    supportOf: 'events',
    situations: (rule, table) => (0,counting/* keptWhereEqual */.mG)((0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), table.action, (0,counting/* actionIndex */.rT)(table, rule.never), 0),
    expected: (rule, table) => 1 - share(table, rule.never),
    lift: (rule, table, evidence) => share(table, rule.never) / (0,significance/* upperShare */.A4)(evidence),
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `never \`${rule.never}\``
        : `never \`${rule.never}\` when ${(0,wording/* typedConditions */.NO)(rule.antecedent)}`
};
/* harmony default export */ const kinds_prohibition = (prohibition);

// EXTERNAL MODULE: ./lib/statistics/grid.js
var grid = __webpack_require__(3091);
// EXTERNAL MODULE: ./lib/policies/bindings.js
var bindings = __webpack_require__(5394);
// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
;// CONCATENATED MODULE: ./lib/policies/kinds/sequence.js







const sameKey = (rule, table) => rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same);
const targetsOf = (rule, table) => (0,bindings/* targetsBy */.G)(table, (0,counting/* actionIndex */.rT)(table, rule.target ?? ''), rule.same === undefined ? undefined : sameKey(rule, table));
/** Events of the activation in its context; where an object must match, those that name one. */
function activations(rule, table) {
    const performed = (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.activation));
    const context = (0,policies_rows/* rowsWhere */.Hu)(table, rule.antecedent);
    const rows = context === undefined ? performed : (0,postings/* intersect */.y$)(performed, context);
    if (rule.same === undefined)
        return rows;
    const key = sameKey(rule, table);
    return rows.filter((row) => (0,order/* objectsOf */.iZ)(table, row, key).length > 0);
}
const withoutRetries = (table, rows) => {
    const retry = (0,order/* retriesOf */.Ko)(table);
    return rows.filter((row) => retry[row] === 0);
};
/** The first (1) or last (-1) of the rows in each session. */
const onePerSession = (table, rows, side) => rows.filter((row, i) => {
    const other = rows[i - side];
    return other === undefined || table.session[row] !== table.session[other];
});
/** One situation a session: the first of the given rows in it, kept where the session's count passes the test. */
function bySession(table, rows, counted, test) {
    const counts = new Map();
    for (const row of counted) {
        const session = table.session[row];
        counts.set(session, (counts.get(session) ?? 0) + 1);
    }
    const heads = rows.filter((row, i) => i === 0 || table.session[row] !== table.session[rows[i - 1]]);
    return (0,counting/* keptWhere */.S0)(heads, (row) => test(counts.get(table.session[row]) ?? 0));
}
function isTarget(rule, table, row, neighbour) {
    if (neighbour < 0 || table.actions[table.action[neighbour]] !== rule.target)
        return false;
    if (rule.same === undefined)
        return true;
    const key = sameKey(rule, table);
    const own = (0,order/* objectsOf */.iZ)(table, row, key);
    return (0,order/* objectsOf */.iZ)(table, neighbour, key).some((object) => own.includes(object));
}
function situations(rule, table) {
    const rows = activations(rule, table);
    const key = sameKey(rule, table);
    const some = (row, test) => rule.same === undefined ? test(table.session[row]) : (0,bindings/* bindingsOf */.k)(table, row, key).some(test);
    switch (rule.template) {
        case 'precedence': {
            const { first } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => some(row, (binding) => (first(binding) ?? row) < row));
        }
        case 'response': {
            const { last } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'not_succession': {
            const { last } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => !some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'chain_precedence':
            return (0,counting/* keptWhere */.S0)(rows, (row) => isTarget(rule, table, row, (0,order/* previousRow */.uq)(table, row)));
        case 'chain_response':
            return (0,counting/* keptWhere */.S0)(rows, (row) => isTarget(rule, table, row, (0,order/* nextRow */.ei)(table, row)));
        case 'first':
            return (0,counting/* keptWhere */.S0)(onePerSession(table, withoutRetries(table, rows), 1), (row) => (0,order/* previousRow */.uq)(table, row) < 0);
        case 'last':
            return (0,counting/* keptWhere */.S0)(onePerSession(table, withoutRetries(table, rows), -1), (row) => (0,order/* nextRow */.ei)(table, row) < 0);
        case 'at_most':
            return bySession(table, rows, withoutRetries(table, rows), (count) => count <= (rule.most ?? 1));
        case 'exactly_once':
            return bySession(table, (0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), withoutRetries(table, rows), (count) => count === 1);
    }
}
/**
 * Target events, other than the activation itself, that could stand before or after it. An activation that names
 * several objects meets the targets of each; one that names two of them is counted for both.
 */
function partners(rule, table, targets, row) {
    const itself = rule.target === rule.activation ? 1 : 0;
    if (rule.same === undefined)
        return targets.count(table.session[row]) - itself;
    let sum = 0;
    for (const binding of (0,bindings/* bindingsOf */.k)(table, row, sameKey(rule, table)))
        sum += targets.count(binding) - itself;
    return sum;
}
const lengthOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
/** Chance that one activation is fulfilled when the events of its session are shuffled: exact for each template. */
function shuffled(rule, table, targets, row) {
    const session = table.session[row];
    const others = partners(rule, table, targets, row);
    switch (rule.template) {
        case 'precedence':
        case 'response':
            return others / (others + 1);
        case 'not_succession':
            return 1 / (others + 1);
        case 'chain_precedence':
        case 'chain_response':
            return others / lengthOf(table, session);
        default:
            return 0;
    }
}
/** The same for the ends of a session, summed over the sessions with the action: its share of their events. */
function shuffledEnds(rule, table) {
    let sum = 0;
    for (const row of withoutRetries(table, activations(rule, table)))
        sum += (0,grid/* onGrid */.k)(1 / lengthOf(table, table.session[row]));
    return sum;
}
/** Mean over the activations of what shuffling within sessions would give; counts per session it leaves as they are. */
function expected(rule, table, { rows, kept }) {
    if (rows.length === 0)
        return 0;
    if (rule.template === 'at_most' || rule.template === 'exactly_once')
        return kept.reduce((sum, one) => sum + one, 0) / rows.length;
    if (rule.template === 'first' || rule.template === 'last')
        return shuffledEnds(rule, table) / rows.length;
    const targets = targetsOf(rule, table);
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += (0,grid/* onGrid */.k)(shuffled(rule, table, targets, rows[i]));
    return sum / rows.length;
}
function sentence(rule) {
    const a = `\`${rule.activation}\``;
    const b = `\`${rule.target ?? ''}\`${rule.same === undefined ? '' : ` of the same ${rule.same}`}`;
    switch (rule.template) {
        case 'precedence':
            return `${a} only after ${b}`;
        case 'response':
            return `after ${a} comes ${b}`;
        case 'chain_precedence':
            return `${a} only directly after ${b}`;
        case 'chain_response':
            return `directly after ${a} comes ${b}`;
        case 'not_succession':
            return `after ${a}, never ${b}`;
        case 'exactly_once':
            return `${a} exactly once in a session`;
        case 'at_most':
            return `${a} at most ${(rule.most ?? 1) === 1 ? 'once' : `${rule.most} times`} in a session`;
        case 'first':
            return `${a} comes first in its session`;
        case 'last':
            return `${a} comes last in its session`;
    }
}
/**
 * Order within a session, by Declare template, counted on activations (Cecconi et al. 2018): a session without the
 * activation is no evidence. `first`, `last` and `at_most` count each session with one; `exactly_once` each session (in which the context occurs), for a session without the event breaks it.
 */
const sequence = {
    kind: 'sequence',
    prefix: 'seq',
    section: 'sequences',
    supportOf: 'events',
    situations,
    expected,
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? sentence(rule)
        : `when ${(0,wording/* typedConditions */.NO)(rule.antecedent)}, ${sentence(rule)}`
};
/* harmony default export */ const kinds_sequence = (sequence);

;// CONCATENATED MODULE: ./lib/policies/kinds/registry.js





const kinds = {
    association: kinds_association,
    precondition: kinds_precondition,
    prohibition: kinds_prohibition,
    outcome: kinds_outcome,
    sequence: kinds_sequence
};
const kindNames = Object.keys(kinds);
/** The kind of a rule, its methods taking any rule: the rule itself says which of the five it is. */
const kindOf = (rule) => kinds[rule.kind];


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ retriesOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ei: () => (/* binding */ nextRow),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   uq: () => (/* binding */ previousRow)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);

/** Outcomes after which the same call again is a retry: one intention, not two. */
const failure = /err|fail|denied|refus|reject|timeout|timed.out|exception|abort|cancel/i;
const found = new WeakMap();
/** By row: 1 where it repeats, argument for argument, a call that had failed the last time. */
function retriesOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const failed = table.outcomes.map((outcome) => failure.test(outcome));
    const retry = new Uint8Array(table.rows);
    const lastRow = new Int32Array(table.actions.length).fill(-1);
    for (let row = 0; row < table.rows; row++) {
        const action = table.action[row];
        const before = lastRow[action];
        lastRow[action] = row;
        if (table.repeated[row] !== 1 || before < table.sessionStart[table.session[row]])
            continue;
        const outcome = table.outcome[before];
        if (outcome !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 && failed[outcome] === true)
            retry[row] = 1;
    }
    found.set(table, retry);
    return retry;
}
/** The next event of the session that is not this call tried again; -1 where it is the last. */
function nextRow(table, row) {
    const retry = retriesOf(table);
    const end = table.sessionStart[table.session[row] + 1];
    let next = row + 1;
    while (next < end && retry[next] === 1 && table.action[next] === table.action[row])
        next++;
    return next < end ? next : -1;
}
/** The event of the session before this call was first tried; -1 where it is the first. */
function previousRow(table, row) {
    const retry = retriesOf(table);
    const start = table.sessionStart[table.session[row]];
    let first = row;
    while (first > start && retry[first] === 1 && table.action[first - 1] === table.action[first])
        first--;
    return first - 1 >= start ? first - 1 : -1;
}
/** The objects that the row names under the key, by their number within the session. */
function objectsOf(table, row, key) {
    const objects = [];
    for (let j = table.objectStart[row]; j < table.objectStart[row + 1]; j++)
        if (table.objectKey[j] === key)
            objects.push(table.objectNumber[j]);
    return objects;
}


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   UJ: () => (/* binding */ everyRow),
/* harmony export */   Wg: () => (/* binding */ allRowsWhere)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);

const empty = new Uint32Array(0);
/** Rows on which every condition holds, ascending; undefined stands for "all rows" (no condition). */
function rowsWhere(table, antecedent) {
    let rows;
    for (const [key, value] of Object.entries(antecedent)) {
        const item = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .itemIndex */ .IY)(table, key, value);
        if (item < 0)
            return empty;
        const holding = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item);
        rows = rows === undefined ? holding : (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(rows, holding);
    }
    return rows;
}
/** The rows themselves, also where there is no condition. */
function allRowsWhere(table, antecedent) {
    return rowsWhere(table, antecedent) ?? everyRow(table);
}
const every = new WeakMap();
/** Not to be written to. */
function everyRow(table) {
    const known = every.get(table);
    if (known !== undefined)
        return known;
    const rows = new Uint32Array(table.rows);
    for (let row = 0; row < rows.length; row++)
        rows[row] = row;
    every.set(table, rows);
    return rows;
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   A4: () => (/* binding */ upperShare),
/* harmony export */   Gv: () => (/* binding */ KIND_LEVEL),
/* harmony export */   Hm: () => (/* binding */ effectWithin),
/* harmony export */   Ii: () => (/* binding */ logFewer),
/* harmony export */   OI: () => (/* binding */ tooFewSessions),
/* harmony export */   Vw: () => (/* binding */ logMoreOftenThanRest),
/* harmony export */   Yp: () => (/* binding */ logMoreOften),
/* harmony export */   cV: () => (/* binding */ logLessOften),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   kU: () => (/* binding */ NARROW),
/* harmony export */   ng: () => (/* binding */ MIN_GAIN),
/* harmony export */   wQ: () => (/* binding */ logSurprise)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7933);



/** Chance that a log without structure yields any policy of one kind. */
const KIND_LEVEL = 0.002;
/** Up to this share of the events with its key a context is narrow: a cause of what is done, rather than a state. */
const NARROW = 0.25;
/** Smallest gain of confidence over a simpler policy that earns a policy its place. */
const MIN_GAIN = 0.05;
/** Upper end of the session-robust 95 % interval of the share of situations in which the promise was broken. */
function upperShare(evidence) {
    const { events, kept } = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveCounts */ .WN)(evidence);
    return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)(events - kept, events)[1];
}
/** The counts as so many independent events: divided by how much events of one session repeat each other. */
function scaled({ y, n, Y, N }, effect) {
    const whole = (x) => Math.round(x / effect);
    const part = whole(n);
    const kept = Math.min(part, whole(y));
    const all = Math.max(part, whole(N));
    return { y: kept, n: part, Y: Math.min(all - (part - kept), Math.max(kept, whole(Y))), N: all };
}
/** log of Fisher's one-sided p: the part keeps the promise more often than the whole. */
const logMoreOften = (contrast, effect = 1) => (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logUpperTail */ .B0)(effect === 1 ? contrast : scaled(contrast, effect));
/** The same where the events of the part repeat each other otherwise than those of the rest. */
function logMoreOftenThanRest({ y, n, Y, N }, part, rest) {
    const whole = (x, effect) => Math.round(x / effect);
    const [own, others] = [whole(n, part), whole(N - n, rest)];
    const kept = Math.min(own, whole(y, part));
    return (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logUpperTail */ .B0)({
        y: kept,
        n: own,
        Y: kept + Math.min(others, whole(Y - y, rest)),
        N: own + others
    });
}
/** log of Fisher's one-sided p: the part keeps the promise less often than the whole. */
const logLessOften = (contrast, effect = 1) => (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logLowerTail */ .qy)(effect === 1 ? contrast : scaled(contrast, effect));
/** Standard errors by which fewer than were counted are taken for granted. */
const CHANCE = 2;
/** So many are taken for granted where so many were counted: what the rest is like is itself only known from the log. */
const atLeast = (counted) => Math.max(0, counted - CHANCE * Math.sqrt(counted + 1));
/** How many events of these situations count as one; 1 where there is nothing to tell it from. */
const effectOf = (evidence) => (evidence.events === 0 ? 1 : (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .designEffect */ .GL)(evidence));
/** Events of a session, as one of them sees it. */
const company = ({ s_nn, events }) => (events === 0 ? 1 : s_nn / events);
/**
 * How many events of a part count as one, where those of a session are alike as they are in the whole: that the part
 * kept its promise always does not tell that its events are independent (Kish, "Survey Sampling", 1965).
 */
function effectWithin(part, whole) {
    const alike = company(whole) > 1 ? Math.min(1, (effectOf(whole) - 1) / (company(whole) - 1)) : 0;
    return Math.max(effectOf(part), 1 + alike * (company(part) - 1));
}
/** Why a rule of too few sessions is left out. */
const tooFewSessions = (sessions, least) => `too few sessions: ${sessions}, where ${least} are needed`;
const part = (p, q) => (p === 0 ? 0 : p * Math.log(p / q));
/** How much so many events with this share tell where another one was to be expected: in nats (Kullback and Leibler). */
const telling = (events, share, expected) => events * (part(share, expected) + part(1 - share, 1 - expected));
/** log of Chernoff's bound on seeing a share this far above what was to be expected. */
function logSurprise(events, share, expected) {
    return share <= expected ? 0 : -telling(events, share, expected);
}
/** log of Chernoff's bound on seeing so few events where more were to be expected (Poisson). */
const logFewer = (events, expected) => -(expected - events + (events === 0 ? 0 : events * Math.log(events / expected)));


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ seedConditions),
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   NO: () => (/* binding */ typedConditions),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   wS: () => (/* binding */ sortedConditions)
/* harmony export */ });
/* harmony import */ var _abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** How Python prints a number: exponents of two digits, scientific from 1e16 up and below 1e-4. */
function pythonNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e16)
        return String(value === 0 ? 0 : value);
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** Python's `str(value)`: what the seed's tool writes for a context value. */
function pythonText(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return typeof value === 'number' ? pythonNumber(value) : value;
}
const named = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCharacter(character) {
    const short = named[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** Python's `repr` of a text: non-printable code points escaped, single quotes unless only those stand inside. */
function pythonRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escapeCharacter);
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
/** The conditions in the order of their keys, so that equal rules read the same. */
const sortedConditions = (antecedent) => Object.entries(antecedent).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b));
/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
const seedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ');
/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (!(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isRange */ ._Z)(value))
        return `${key}=${pythonRepr(value)}`;
    return value.includes('..') ? `${key}=${value}` : `${key}${value}`;
}
/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
const typedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ');


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   eQ: () => (/* binding */ studentLogSurvival),
/* harmony export */   r6: () => (/* binding */ logBinomialProbability)
/* harmony export */ });
/* unused harmony exports logIncompleteBeta, betaQuantile, studentCdf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);

const LOG_TWO_PI = 1.8378770664093456;
/**
 * log of Γ(n+1)/(Γ(x+1)Γ(n−x+1)) · pˣ qⁿ⁻ˣ for real 0 ≤ x ≤ n: the binomial probability, continued to real counts.
 * `q` is 1 − p, handed in so that a p near 1 keeps its digits. Source: Loader (2000).
 */
function logBinomialProbability(x, n, p, q) {
    if (p === 0)
        return x === 0 ? 0 : -Infinity;
    if (q === 0)
        return x === n ? 0 : -Infinity;
    if (x === 0)
        return n === 0 ? 0 : p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q);
    if (x === n)
        return q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p);
    const rest = n - x;
    const error = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(rest);
    return (error - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(x, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(rest, n * q) + 0.5 * (Math.log(n / x) - LOG_TWO_PI - Math.log(rest)));
}
/** log I_x(a, b), the regularised incomplete beta function, for a, b > 0; `y` is 1 − x. */
function logIncompleteBeta(a, b, x, y) {
    if (x <= 0)
        return -Infinity;
    if (y <= 0)
        return 0;
    // The continued fraction converges fast only on the near side of the mean; the other side is the complement.
    if (x * (a + b + 2) <= a + 1)
        return logFraction(a, b, x, y);
    return Math.log1p(-Math.exp(logFraction(b, a, y, x)));
}
function logFraction(a, b, x, y) {
    const front = logBinomialProbability(a, a + b, x, y) + Math.log(b / (a + b));
    return front - Math.log(betaFraction(a, b, x));
}
/** Lentz's evaluation of the continued fraction of the incomplete beta function; the value is its reciprocal. */
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < tiny)
        d = tiny;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return 1 / h;
}
/** x with I_x(a, b) = p, by bisection of the log of the nearer tail; for 0 < p < 1. */
function betaQuantile(p, a, b) {
    // Work where the answer is small: 1 − x is then exact, and the lower tail keeps its digits.
    if (p > Math.exp(logIncompleteBeta(a, b, 0.5, 0.5)))
        return 1 - lowerBetaQuantile(1 - p, b, a, false);
    return lowerBetaQuantile(p, a, b, true);
}
function lowerBetaQuantile(p, a, b, exact) {
    const target = exact ? Math.log(p) : Math.log1p(-(1 - p));
    let low = Math.log(1e-320);
    let high = Math.log(0.5);
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
        const middle = 0.5 * (low + high);
        const x = Math.exp(middle);
        if (logIncompleteBeta(a, b, x, -Math.expm1(middle)) < target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}
/** log P(T > t) of Student's t with ν > 0 degrees of freedom (ν need not be whole). */
function studentLogSurvival(t, freedom) {
    if (t < 0)
        return Math.log1p(-Math.exp(studentLogSurvival(-t, freedom)));
    const square = t * t;
    const x = freedom / (freedom + square);
    const y = square / (freedom + square);
    return logIncompleteBeta(freedom / 2, 0.5, x, y) - Math.LN2;
}
/** P(T ≤ t). */
function studentCdf(t, freedom) {
    const tail = Math.exp(studentLogSurvival(Math.abs(t), freedom));
    return t < 0 ? tail : 1 - tail;
}
/** t with P(T ≤ t) = p, for 0 < p < 1. */
function studentQuantile(p, freedom) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperStudentQuantile(p, freedom);
    return upperStudentQuantile(1 - p, freedom);
}
function upperStudentQuantile(tail, freedom) {
    const target = Math.log(tail);
    let low = -40;
    let high = 1;
    while (studentLogSurvival(Math.exp(high), freedom) > target && high < 700)
        high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(high)); i++) {
        const middle = 0.5 * (low + high);
        if (studentLogSurvival(Math.exp(middle), freedom) > target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   WN: () => (/* binding */ effectiveCounts),
/* harmony export */   kK: () => (/* binding */ clusterVariance)
/* harmony export */ });
/** Variance of kept/events around the share `p` by the spread between units; at least the binomial one. */
function clusterVariance(sums, p) {
    const binomial = (p * (1 - p)) / sums.events;
    if (sums.sessions < 2)
        return binomial;
    const spread = Math.max(0, sums.s_yy - 2 * p * sums.s_ny + p * p * sums.s_nn);
    const robust = (spread / (sums.events * sums.events)) * (sums.sessions / (sums.sessions - 1));
    return Math.max(binomial, robust);
}
/** How many times the binomial variance the share really has; at least 1. */
function designEffect(sums) {
    const p = sums.kept / sums.events;
    const binomial = (p * (1 - p)) / sums.events;
    return binomial > 0 ? clusterVariance(sums, p) / binomial : 1;
}
/** Counts of independent events that would be worth as much: n/D and y/D. */
function effectiveCounts(sums) {
    if (sums.events === 0)
        return { events: 0, kept: 0 };
    const p = sums.kept / sums.events;
    // All or nothing kept shows no spread between units; one unit then counts as at least one event, not as all of its.
    const effect = p > 0 && p < 1 ? designEffect(sums) : 1;
    return { events: sums.events / effect, kept: sums.kept / effect };
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   kV: () => (/* binding */ logFactorial),
/* harmony export */   wg: () => (/* binding */ HALF_LOG_TWO_PI)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * The gamma function's relatives, in log space. Differences of large log-factorials lose digits, so probabilities are
 * built from Loader's saddle-point pieces instead: the Stirling error and the deviance.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000); Lanczos coefficients by
 * P. Godfrey (g = 607/128, 15 terms).
 */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
    -2.6190838401581408e-5, 3.6899182659531625e-6
];
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** log Γ(x) for x > 0. */
function logGamma(x) {
    if (x > 15)
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    if (x === 1 || x === 2)
        return 0;
    const z = x - 1;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (z + i);
    const t = z + LANCZOS_G + 0.5;
    return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** log n!, for n ≥ 0. */
const logFactorial = (n) => logGamma(n + 1);
function stirlingSeries(x) {
    const q = 1 / (x * x);
    return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / x;
}
/** log Γ(n+1) − [(n + ½) log n − n + ½ log 2π]: what Stirling's formula leaves over, for n > 0. */
function stirlingError(n) {
    if (n > 15)
        return stirlingSeries(n);
    return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
/** x log(x/m) + m − x without cancellation where x is near m; for x ≥ 0, m > 0. */
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) < 0.1 * (x + m)) {
        const v = difference / (x + m);
        let sum = difference * v;
        let term = 2 * x * v;
        const v2 = v * v;
        for (let j = 1; j < 1000; j++) {
            term *= v2;
            const next = sum + term / (2 * j + 1);
            if (next === sum)
                return next;
            sum = next;
        }
    }
    return x * Math.log(x / m) + m - x;
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ onGrid)
/* harmony export */ });
/** The value to the next multiple of 2⁻³²: such add up exactly, in whatever order the sessions of a log stand. */
const onGrid = (value) => Math.round(value * 0x100000000) / 0x100000000;


/***/ }),

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ logUpperTail),
/* harmony export */   Vp: () => (/* binding */ logFisherTwoSided),
/* harmony export */   qy: () => (/* binding */ logLowerTail),
/* harmony export */   un: () => (/* binding */ logHypergeometric)
/* harmony export */ });
/* unused harmony export logMidP */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);

/** log P(y of n | Y of N): drawing n of N of which Y count. Loader's form: no large log-factorials are subtracted. */
function logHypergeometric(y, n, Y, N) {
    if (y < Math.max(0, n + Y - N) || y > Math.min(n, Y))
        return -Infinity;
    if (N === 0 || n === 0 || n === N)
        return 0;
    const p = n / N;
    const q = (N - n) / N;
    return ((0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(y, Y, p, q) +
        (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(n - y, N - Y, p, q) -
        (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(n, N, p, q));
}
/** log P(at least y), summed from y outwards by recurrence: no complement is taken, so any tail keeps its digits. */
function logUpperTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y <= bottom)
        return 0;
    if (y > top)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y <= mode)
        return Math.log1p(-Math.exp(logLowerTail({ y: y - 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k < top; k++) {
        term *= ((Y - k) * (n - k)) / ((k + 1) * (N - Y - n + k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log P(at most y). */
function logLowerTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y >= top)
        return 0;
    if (y < bottom)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y > mode)
        return Math.log1p(-Math.exp(logUpperTail({ y: y + 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k > bottom; k--) {
        term *= (k * (N - Y - n + k)) / ((Y - k + 1) * (n - k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log of Fisher's two-sided p: all tables no likelier than this one. */
function logFisherTwoSided({ y, n, Y, N }) {
    const observed = logHypergeometric(y, n, Y, N);
    // Ties are told from neighbours with R's relative tolerance of 1e-7.
    const limit = observed + 1e-7;
    const bottom = Math.max(0, n + Y - N);
    const top = Math.min(n, Y);
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (logHypergeometric(mode, n, Y, N) <= limit)
        return 0;
    const upper = y > mode;
    const own = upper ? logUpperTail({ y, n, Y, N }) : logLowerTail({ y, n, Y, N });
    // The other tail starts where the probability first falls to the observed one: the mass is unimodal, so bisect.
    let near = mode;
    let far = upper ? bottom : top;
    if (logHypergeometric(far, n, Y, N) > limit)
        return own;
    while (Math.abs(far - near) > 1) {
        const middle = Math.trunc((near + far) / 2);
        if (logHypergeometric(middle, n, Y, N) > limit)
            near = middle;
        else
            far = middle;
    }
    const other = upper ? logLowerTail({ y: far, n, Y, N }) : logUpperTail({ y: far, n, Y, N });
    return Math.min(0, logSum(own, other));
}
/** log of the one-sided mid-p: P(more than y) + ½ P(y). */
function logMidP({ y, n, Y, N }) {
    return logSum(logUpperTail({ y: y + 1, n, Y, N }), logHypergeometric(y, n, Y, N) - Math.LN2);
}
/** log(eᵃ + eᵇ). */
function logSum(a, b) {
    const high = Math.max(a, b);
    if (high === -Infinity)
        return -Infinity;
    return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ cohensH),
/* harmony export */   pv: () => (/* binding */ newcombe),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* unused harmony export clopperPearson */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);


/** Exact interval of a share: y of n, at the given level. Clopper & Pearson (1934). */
function clopperPearson(y, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return [y <= 0 ? 0 : betaQuantile(tail, y, n - y + 1), y >= n ? 1 : betaQuantile(1 - tail, y + 1, n - y)];
}
/** Wilson's interval of a share, on counts that may be effective (divided by a design effect) and so not whole. */
function wilson(y, n, level = 0.95) {
    if (n <= 0)
        return [0, 1];
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - level) / 2);
    const p = y / n;
    const square = (z * z) / n;
    const centre = (p + square / 2) / (1 + square);
    const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))) / (1 + square);
    return [p <= 0 ? 0 : Math.max(0, centre - half), p >= 1 ? 1 : Math.min(1, centre + half)];
}
/** Interval of the change `current − baseline` from the intervals of both. Newcombe (1998), hybrid score method 10. */
function newcombe(baseline, current) {
    const change = current.share - baseline.share;
    const down = Math.hypot(current.share - current.interval[0], baseline.interval[1] - baseline.share);
    const up = Math.hypot(current.interval[1] - current.share, baseline.share - baseline.interval[0]);
    return [Math.max(-1, change - down), Math.min(1, change + up)];
}
/** Cohen's h of two shares: the change on the scale on which rare and frequent things compare. */
function cohensH(baseline, current) {
    return 2 * Math.asin(Math.sqrt(current)) - 2 * Math.asin(Math.sqrt(baseline));
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   yZ: () => (/* binding */ normalLogSurvival)
/* harmony export */ });
/* unused harmony export normalCdf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);

/** log P(Z > z) for the standard normal, exact far into the tail where the probability itself underflows. */
function normalLogSurvival(z) {
    if (z < 0)
        return Math.log1p(-normalTail(-z));
    if (z < 2)
        return Math.log(normalSmall(z));
    return -0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg + Math.log(millsRatio(z));
}
/** P(Z ≤ z). */
function normalCdf(z) {
    return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}
/** P(Z > z) for z ≥ 0. */
function normalTail(z) {
    return z < 2 ? normalSmall(z) : Math.exp(-0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg) * millsRatio(z);
}
/** P(Z > z) for 0 ≤ z < 2, by the series z + z³/3 + z⁵/15 + … of Marsaglia (2004). */
function normalSmall(z) {
    let term = z;
    let sum = z;
    for (let i = 3;; i += 2) {
        term *= (z * z) / i;
        const next = sum + term;
        if (next === sum)
            break;
        sum = next;
    }
    return 0.5 - sum * Math.exp(-0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg);
}
/** P(Z > z)/φ(z) for z ≥ 2, by Laplace's continued fraction evaluated from its end. */
function millsRatio(z) {
    let value = z;
    for (let k = Math.ceil(40 + 800 / (z * z)); k >= 1; k--)
        value = z + k / value;
    return 1 / value;
}
/** z with P(Z ≤ z) = p, for 0 < p < 1. Algorithm AS 241 (Wichura 1988), accurate to about 1e-16. */
function normalQuantile(p) {
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(r, CENTRE_TOP)) / horner(r, CENTRE_BOTTOM);
    }
    const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const magnitude = tail <= 5
        ? horner(tail - 1.6, MIDDLE_TOP) / horner(tail - 1.6, MIDDLE_BOTTOM)
        : horner(tail - 5, FAR_TOP) / horner(tail - 5, FAR_BOTTOM);
    return q < 0 ? -magnitude : magnitude;
}
function horner(x, coefficients) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
];


/***/ })

};
