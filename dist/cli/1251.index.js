export const id = 1251;
export const ids = [1251,4245,5310];
export const modules = {

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noteSkips)
/* harmony export */ });
/** Says on the terminal what of the logs could not be used: nothing is lost silently. */
function noteSkips({ skips, duplicates, files }, note) {
    for (const { reason, count, file, line } of skips) {
        // Where only counts are told, no file is named.
        const first = file === '' ? '' : ` (first at ${file}:${line})`;
        note(`skipped ${count} ${count === 1 ? 'record' : 'records'}: ${reason}${first}`);
    }
    if (duplicates > 0)
        note(`left out ${duplicates} ${duplicates === 1 ? 'copy' : 'copies'} of calls that were read already`);
    for (const file of files) {
        const fault = emptiness(file);
        if (fault !== undefined)
            note(`${file.path}: ${fault}`);
    }
}
/** Why nothing came of a file, where no record of it says so. */
function emptiness({ format, events, sessions, skipped }) {
    if (events > 0 || sessions > 0)
        return undefined;
    if (format === 'unknown')
        return skipped > 0
            ? 'its format is not known: the section `mapping` of the config file can say what is what in it (docs/mapping.md)'
            : 'it holds no record';
    return skipped > 0 ? undefined : `it holds nothing that is an event in the format ${format}`;
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdBackTurboFan: () => (/* binding */ holdBackTurboFan),
/* harmony export */   keepYoungSmallFor: () => (/* binding */ keepYoungSmallFor),
/* harmony export */   releaseTurboFanAfter: () => (/* binding */ releaseTurboFanAfter),
/* harmony export */   releaseTurboFanFor: () => (/* binding */ releaseTurboFanFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


/**
 * What V8 spends on compiling. TurboFan, its last and slowest compiler, earns back its time only in a run of seconds: held
 * back, `extract` of 10,000 events takes a third less processor time and a check of 1,000 a quarter less, for what Maglev
 * compiles before it is nearly as fast.
 */
/** Bytes of logs from which on a run may last that long: about 20,000 events. */
const LONG_RUN = 6 * 1024 * 1024;
/** Bytes of a packed profile of about as many events. */
const LONG_PROFILE = 200 * 1024;
/** The first engine with Maglev on by default, where it has it: without Maglev nothing would optimise at all. */
const hasMaglev = Number(process.versions.v8.split('.')[0]) >= 13 && ['x64', 'arm64'].includes(process.arch);
let isHeldBack = false;
/** Whether young objects may take whatever room the engine gives them. */
let isYoungUnbounded = false;
/** For the doors that are a process of their own: the compilers are those of the whole process. */
function holdBackTurboFan() {
    isYoungUnbounded = true;
    if (!hasMaglev)
        return;
    isHeldBack = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-turbofan');
}
/**
 * To be told what is about to be read: what Maglev compiles while TurboFan is held back stays as it is, so that a long
 * run must have it from the start.
 */
async function releaseTurboFanFor(files) {
    if (!isHeldBack && !isYoungUnbounded)
        return;
    const statuses = await Promise.all(files.map(({ location }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(location).catch(() => undefined)));
    releaseTurboFanAfter(statuses.reduce((sum, status) => sum + (status?.size ?? 0), 0));
}
/** To be told how much was read so far: of packed logs and of standard input the size shows only then. */
function releaseTurboFanAfter(bytes) {
    if (bytes < LONG_RUN)
        return;
    if (isYoungUnbounded)
        keepYoungSmall();
    if (!isHeldBack)
        return;
    isHeldBack = false;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--turbofan');
}
/**
 * To be told of the packed profile that is about to be decoded: of all that a check reads it makes the most objects, and
 * what young objects were given once they keep.
 */
function keepYoungSmallFor(profileBytes) {
    if (isYoungUnbounded && profileBytes >= LONG_PROFILE)
        keepYoungSmall();
}
/**
 * The engine gives young objects up to 128 MB once many of them live, and leaves the buffers of those that do not live
 * where they are until that room is full. What is made of logs is columns and few objects: kept to the room it has, a
 * run takes a quarter less memory and no more time.
 */
function keepYoungSmall() {
    isYoungUnbounded = false;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assembleTable)
});

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/dictionary.js
var dictionary = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/order.js


function orderedItems(events, rank) {
    const { rows } = events;
    const given = events.itemIds.takeNarrow();
    events.itemStart.push(given.length);
    const start = events.itemStart.take();
    const room = (0,columns/* integersBelow */.Z$)(rank.length, 0).BYTES_PER_ELEMENT;
    // What was read makes room for what is written.
    const ids = given.BYTES_PER_ELEMENT >= room ? given : (0,columns/* integersBelow */.Z$)(rank.length, given.length);
    let kept = 0;
    for (let row = 0, i = 0; row < rows; row++) {
        const end = start[row + 1];
        const from = kept;
        for (; i < end; i++) {
            const id = rank[given[i]];
            let at = kept;
            while (at > from && ids[at - 1] > id)
                at--;
            if (at > from && ids[at - 1] === id)
                continue;
            for (let moved = kept; moved > at; moved--)
                ids[moved] = ids[moved - 1];
            ids[at] = id;
            kept++;
        }
        start[row] = from;
    }
    start[rows] = kept;
    return { ids, start };
}
function rowOrder(events, rank, sessionRank, items) {
    const rows = events.rows;
    const named = sessionRank.length;
    const next = new Uint32Array(named + 1);
    const namelessRows = [];
    for (let row = 0; row < rows; row++) {
        const session = events.session.get(row);
        if (session === table/* NONE */.x3)
            namelessRows.push(row);
        else
            next[sessionRank[session] + 1] = next[sessionRank[session] + 1] + 1;
    }
    for (let s = 0; s < named; s++)
        next[s + 1] = next[s + 1] + next[s];
    const sessionStart = new Uint32Array(named + namelessRows.length + 1);
    sessionStart.set(next);
    for (let i = 0; i < namelessRows.length; i++) {
        sessionStart[named + i + 1] = sessionStart[named + i] + 1;
    }
    const order = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
        const session = events.session.get(row);
        if (session === table/* NONE */.x3)
            continue;
        const place = sessionRank[session];
        order[next[place]] = row;
        next[place] = next[place] + 1;
    }
    for (let s = 0; s < named; s++) {
        sortSession(events, order.subarray(sessionStart[s], sessionStart[s + 1]));
    }
    const nameless = Uint32Array.from(namelessRows);
    const compare = byContent(events, rank, items);
    if (!isSorted(nameless, compare))
        nameless.sort(compare);
    order.set(nameless, sessionStart[named]);
    return { order, sessionStart, nameless };
}
/**
 * Time, then seq, then place. An event without a time (or seq) stays behind the one it stood behind in the log: it
 * takes that one's.
 */
function sortSession(events, rows) {
    if (rows.length < 2 || isInOrder(events, rows))
        return;
    const byPlace = (a, b) => events.file.get(a) - events.file.get(b) || events.line.get(a) - events.line.get(b) || a - b;
    if (!isSorted(rows, byPlace))
        rows.sort(byPlace);
    if (!events.time.used && !events.seq.used)
        return;
    const time = carriedForward(rows, (row) => events.time.get(row));
    const seq = carriedForward(rows, (row) => events.seq.get(row));
    const places = Uint32Array.from(rows, (_, place) => place);
    const compare = (a, b) => difference(time[a], time[b]) ||
        difference(seq[a], seq[b]) ||
        a - b;
    if (isSorted(places, compare))
        return;
    places.sort(compare);
    rows.set(Uint32Array.from(places, (place) => rows[place]));
}
/** The usual case: every event has a later time than the one before it, and stands behind it. */
function isInOrder(events, rows) {
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows.length; i++) {
        const time = events.time.get(rows[i]);
        if (!(time > last))
            return false;
        last = time;
    }
    return true;
}
function carriedForward(rows, read) {
    const values = new Float64Array(rows.length);
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows.length; i++) {
        const value = read(rows[i]);
        if (!Number.isNaN(value))
            last = value;
        values[i] = last;
    }
    return values;
}
const difference = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function isSorted(rows, compare) {
    for (let i = 1; i < rows.length; i++) {
        if (compare(rows[i - 1], rows[i]) > 0)
            return false;
    }
    return true;
}
/** Order of events without a session: all that the table keeps of them, so that the order of lines is of no account. */
function byContent(events, rank, items) {
    const ranked = (column, ranks, row) => {
        const value = row < column.length ? column.get(row) : table/* NONE */.x3;
        return value === table/* NONE */.x3 ? -1 : ranks[value];
    };
    const number = (column, a, b) => {
        const x = column.get(a);
        const y = column.get(b);
        return difference(Number.isNaN(x) ? -Infinity : x, Number.isNaN(y) ? -Infinity : y);
    };
    return (a, b) => number(events.time, a, b) ||
        number(events.seq, a, b) ||
        ranked(events.agent, rank.agent, a) - ranked(events.agent, rank.agent, b) ||
        ranked(events.action, rank.action, a) - ranked(events.action, rank.action, b) ||
        ranked(events.outcome, rank.outcome, a) - ranked(events.outcome, rank.outcome, b) ||
        compareItemLists(items, a, b) ||
        ranked(events.rowCase, rank.case, a) - ranked(events.rowCase, rank.case, b) ||
        number(events.latencyMs, a, b) ||
        number(events.tokens, a, b) ||
        (0,table/* compareText */.n6)(events.conditions.signature(a), events.conditions.signature(b)) ||
        // Alike in all that is counted: their places, so that evidence names the same lines whoever read them.
        events.file.get(a) - events.file.get(b) ||
        events.line.get(a) - events.line.get(b);
}
function compareItemLists({ ids, start }, a, b) {
    const fromA = start[a];
    const fromB = start[b];
    const lengthA = start[a + 1] - fromA;
    const lengthB = start[b + 1] - fromB;
    const shared = Math.min(lengthA, lengthB);
    for (let i = 0; i < shared; i++) {
        const byItem = ids[fromA + i] - ids[fromB + i];
        if (byItem !== 0)
            return byItem;
    }
    return lengthA - lengthB;
}

;// CONCATENATED MODULE: ./lib/events/assemble-table.js




/** Columns in order of arrival, sorted into the table; they are spent. */
function assembleTable(events) {
    const actions = (0,dictionary/* sortedTexts */.Mj)(events.actions.values);
    const outcomes = (0,dictionary/* sortedTexts */.Mj)(events.outcomes.values);
    const agents = (0,dictionary/* sortedTexts */.Mj)(events.agents.values);
    const items = (0,dictionary/* sortedItems */.Er)(events.items.items);
    const cases = (0,dictionary/* sortedNames */.W0)(events.caseNames);
    const sessions = (0,dictionary/* sortedNames */.W0)(events.sessionNames);
    const rowItems = orderedItems(events, items.rank);
    const rank = { action: actions.rank, outcome: outcomes.rank, agent: agents.rank, case: cases.rank };
    const { order, sessionStart, nameless } = rowOrder(events, rank, sessions.rank, rowItems);
    const rows = order.length;
    const itemStart = new Uint32Array(rows + 1);
    const itemIds = (0,columns/* integersBelow */.Z$)(items.rank.length, rowItems.start[rows]);
    for (let place = 0, at = 0; place < rows; place++) {
        const row = order[place];
        const to = rowItems.start[row + 1];
        for (let i = rowItems.start[row]; i < to; i++)
            itemIds[at++] = rowItems.ids[i];
        itemStart[place + 1] = at;
    }
    (0,columns/* release */._r)(rowItems.ids);
    (0,columns/* release */._r)(rowItems.start);
    const session = new Uint32Array(rows);
    const sessionCount = sessionStart.length - 1;
    for (let s = 0; s < sessionCount; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const sessionCase = new Uint32Array(sessionCount).fill(table/* NONE */.x3);
    const caseOf = (value) => (value === table/* NONE */.x3 ? table/* NONE */.x3 : cases.rank[value]);
    for (let s = 0; s < events.sessionNames.length; s++) {
        sessionCase[sessions.rank[s]] = caseOf(events.sessionCase.get(s));
    }
    for (let i = 0; i < nameless.length; i++) {
        const row = nameless[i];
        if (row < events.rowCase.length)
            sessionCase[events.sessionNames.length + i] = caseOf(events.rowCase.get(row));
    }
    const sessionOrder = new Uint32Array(events.sessionNames.length);
    for (let s = 0; s < sessionOrder.length; s++)
        sessionOrder[sessions.rank[s]] = s;
    const action = gathered(events.action.takeNarrow(), order, new Uint32Array(rows), actions.rank);
    return {
        rows,
        sessions: sessionCount,
        unit: events.caseNames.length > 0 ? 'case' : events.sessionNames.length > 0 ? 'session' : 'event',
        actions: actions.values,
        outcomes: outcomes.values,
        agents: agents.values,
        cases: cases.values,
        items: items.values,
        action,
        outcome: gathered(events.outcome.takeNarrow(), order, new Uint32Array(rows), outcomes.rank),
        agent: gathered(events.agent.takeNarrow(), order, new Uint32Array(rows), agents.rank),
        session,
        itemStart,
        itemIds,
        sessionStart,
        sessionCase,
        objectKeys: [],
        objectStart: new Uint32Array(rows + 1),
        objectKey: new Uint32Array(0),
        objectNumber: new Uint32Array(0),
        repeated: repeatedCalls(events, order, action, sessionStart),
        latencyMs: inOrder(events.latencyMs, order),
        tokens: inOrder(events.tokens, order),
        conditions: events.conditions.assemble(sessionOrder, nameless),
        origin: {
            files: events.files,
            file: gathered(events.file.takeNarrow(), order),
            line: gathered(events.line.takeNarrow(), order),
            sessionNames: [...sessions.values, ...new Array(nameless.length).fill('')],
            timeSpan: timeSpan(events, rows)
        }
    };
}
function gathered(column, order, into = (0,columns/* integersBelow */.Z$)(2 ** (8 * column.BYTES_PER_ELEMENT), order.length), rank) {
    for (let place = 0; place < order.length; place++) {
        const value = column[order[place]];
        into[place] = rank === undefined || value === table/* NONE */.x3 ? value : rank[value];
    }
    (0,columns/* release */._r)(column);
    return into;
}
function inOrder(column, order) {
    if (!column.used)
        return undefined;
    const result = new Float64Array(order.length);
    for (let place = 0; place < order.length; place++)
        result[place] = column.get(order[place]);
    return result;
}
/** Sessions up to this many calls are compared call by call, which beats any table of calls. */
const FEW_CALLS = 32;
/** Marks the calls of which an equal one stands earlier in the session: of the same action and 64 bits of arguments. */
function repeatedCalls(events, order, action, sessionStart) {
    const low = gathered(events.callLow.takeNarrow(), order);
    const high = gathered(events.callHigh.takeNarrow(), order);
    const repeated = new Uint8Array(order.length);
    for (let s = 0; s + 1 < sessionStart.length; s++) {
        const from = sessionStart[s];
        const to = sessionStart[s + 1];
        if (to - from <= FEW_CALLS) {
            for (let place = from + 1; place < to; place++) {
                let other = place - 1;
                while (other >= from &&
                    (low[other] !== low[place] || high[other] !== high[place] || action[other] !== action[place]))
                    other--;
                if (other >= from)
                    repeated[place] = 1;
            }
            continue;
        }
        const seen = new Set();
        for (let place = from; place < to; place++) {
            const call = `${action[place]} ${low[place]} ${high[place]}`;
            if (seen.has(call))
                repeated[place] = 1;
            else
                seen.add(call);
        }
    }
    (0,columns/* release */._r)(low);
    (0,columns/* release */._r)(high);
    return repeated;
}
function timeSpan(events, rows) {
    let oldest = Number.POSITIVE_INFINITY;
    let newest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
        const time = events.time.get(row);
        if (time < oldest)
            oldest = time;
        if (time > newest)
            newest = time;
    }
    return oldest <= newest ? [oldest, newest] : undefined;
}


/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bF: () => (/* binding */ CONVERTED),
/* harmony export */   iH: () => (/* binding */ CONDITION_FIELDS)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Name of the field for what the others cannot say of an event of another format. */
const CONVERTED = 'converted';
/**
 * The event that a record says, or the reason why it says none. The reasons are looked for in the order in which the
 * fields are documented; the first is given.
 */
function readRecord(value) {
    if (!isObject(value))
        return 'the record is not a JSON object';
    const session = name(value.session_id) ?? name(value.trace_id);
    const isCall = session === undefined || value.action !== undefined;
    const { outcome, context, timestamp } = value;
    const action = value.action;
    const fault = textFault(value.log_id, 'log_id', isCall) ??
        textFault(value.agent_id, 'agent_id', isCall) ??
        textFault(action, 'action', isCall) ??
        (context !== undefined && !isObject(context) ? '`context` is not an object' : undefined) ??
        (outcome !== undefined && typeof outcome !== 'string' ? '`outcome` is not a string' : undefined) ??
        (timestamp !== undefined && typeof timestamp !== 'string' ? '`timestamp` is not a string' : undefined);
    if (fault !== undefined)
        return fault;
    const event = {
        session,
        logId: typeof value.log_id === 'string' ? value.log_id : undefined,
        caseId: name(value.case_id),
        agent: value.agent_id === undefined ? undefined : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value.agent_id),
        action: isCall ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(action) : undefined,
        outcome: isCall ? (outcome ?? 'success') : undefined,
        context: context,
        time: timestamp === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(timestamp)),
        seq: finite(value.seq),
        conditions: conditions(value, context),
        latencyMs: finite(value.latency_ms),
        tokens: finite(value.total_tokens) ?? finite(value.tokens)
    };
    return isObject(value[CONVERTED]) ? withConverted(event, value[CONVERTED]) : event;
}
/** Members of another type than they should be are as good as absent. */
function withConverted(event, converted) {
    const text = (field, otherwise) => {
        const value = converted[field];
        return value === null ? undefined : typeof value === 'string' ? value : otherwise;
    };
    const { time, conditions } = converted;
    return {
        ...event,
        agent: text('agent_id', event.agent),
        session: text('session_id', event.session),
        caseId: text('case_id', event.caseId),
        action: event.action === undefined ? undefined : (text('action', event.action) ?? event.action),
        outcome: event.action === undefined ? undefined : text('outcome', event.outcome),
        time: time === null ? undefined : (finite(time) ?? event.time),
        conditions: isObject(conditions) ? textsOf(conditions) : event.conditions
    };
}
/** The members that are texts. */
function textsOf(object) {
    const texts = {};
    for (const [name, value] of Object.entries(object ?? {})) {
        if (typeof value === 'string' && name !== '__proto__')
            texts[name] = value;
    }
    return texts;
}
const FAULTS = {
    log_id: ['`log_id` is missing', '`log_id` is not a string', '`log_id` is blank'],
    agent_id: ['`agent_id` is missing', '`agent_id` is not a string', '`agent_id` is blank'],
    action: ['`action` is missing', '`action` is not a string', '`action` is blank']
};
function textFault(value, field, required) {
    if (value === undefined)
        return required ? FAULTS[field][0] : undefined;
    if (typeof value !== 'string')
        return FAULTS[field][1];
    return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value) === '' ? FAULTS[field][2] : undefined;
}
/** A name that some writers give as a number. */
function name(value) {
    if (typeof value === 'string')
        return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value) || undefined;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
const finite = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** Conditions of which the base format has a field. */
const CONDITION_FIELDS = [
    'model',
    'model_version',
    'agent_version',
    'prompt_version',
    'prompt_id',
    'prompt_hash',
    'tools_version',
    'tools_hash'
];
/** What the agent ran under: beside the action, or in the context (where it stays). */
function conditions(record, context) {
    const beside = conditionsIn(record, undefined);
    return context === undefined ? beside : conditionsIn(context, beside);
}
/** Fields by name rather than a loop over a list: a name in the code costs next to nothing where it is absent. */
function conditionsIn(source, found) {
    let all = found;
    if (source.model !== undefined)
        all = withCondition(all, 'model', source.model);
    if (source.model_version !== undefined)
        all = withCondition(all, 'model_version', source.model_version);
    if (source.agent_version !== undefined)
        all = withCondition(all, 'agent_version', source.agent_version);
    if (source.prompt_version !== undefined)
        all = withCondition(all, 'prompt_version', source.prompt_version);
    if (source.prompt_id !== undefined)
        all = withCondition(all, 'prompt_id', source.prompt_id);
    if (source.prompt_hash !== undefined)
        all = withCondition(all, 'prompt_hash', source.prompt_hash);
    if (source.tools_version !== undefined)
        all = withCondition(all, 'tools_version', source.tools_version);
    if (source.tools_hash !== undefined)
        all = withCondition(all, 'tools_hash', source.tools_hash);
    return all;
}
function withCondition(found, condition, value) {
    if (found?.[condition] !== undefined)
        return found;
    if (typeof value !== 'string' && typeof value !== 'number')
        return found;
    const text = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(String(value));
    if (text === '')
        return found;
    const all = found ?? {};
    all[condition] = text;
    return all;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ randomAccess),
/* harmony export */   SS: () => (/* binding */ rangeBlocks),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Xn: () => (/* binding */ bytesAhead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5310);




const BLOCK_BYTES = 1 << 20;
/** An archive is read from its end on: one that comes through a pipe is held. */
const MOST_HELD = 512 << 20;
/** @throws UserError where the file cannot be read. */
async function openFile({ path, location, part }) {
    if (location === _files_js__WEBPACK_IMPORTED_MODULE_2__.STANDARD_INPUT)
        return { blocks: process.stdin, handle: undefined };
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(location);
        return { blocks: fileBlocks(handle, path, part), handle };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
const unreadable = (path, error) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: cannot be read (${error.code ?? 'unknown error'})`);
async function* fileBlocks(handle, path, part) {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    for (let at = part?.from ?? null; part === undefined || at < part.to;) {
        const wanted = part === undefined ? block.length : Math.min(block.length, part.to - at);
        const bytesRead = readBlock(handle, block, wanted, at, path);
        if (bytesRead === 0)
            return;
        if (at !== null)
            at += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}
/** At once, not through the thread pool: nothing else is there to do while a log is read. */
function readBlock(handle, block, length, at, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle.fd, block, 0, length, at);
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** The first `count` bytes (fewer where there are no more) and, after them, all bytes from the start. */
async function bytesAhead(blocks, count) {
    const iterator = blocks[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    let ended = false;
    while (head.length < count && !ended) {
        const { value, done } = await iterator.next();
        if (done === true)
            ended = true;
        else
            head = Buffer.concat([head, value]);
    }
    async function* all() {
        try {
            if (head.length > 0)
                yield head;
            for (;;) {
                const { value, done } = ended ? { value: undefined, done: true } : await iterator.next();
                if (done === true || value === undefined)
                    return;
                yield value;
            }
        }
        finally {
            await iterator.return?.();
        }
    }
    return { head: head.subarray(0, count), all: all() };
}
/** The file by place; what comes through a pipe is held. */
async function randomAccess(file, all, path) {
    const status = await file.handle?.stat();
    const handle = file.handle;
    if (handle !== undefined && status?.isFile()) {
        return {
            size: status.size,
            read: async (at, length) => {
                const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, status.size - at)));
                const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
                return buffer.subarray(0, bytesRead);
            }
        };
    }
    const held = [];
    let size = 0;
    for await (const block of all) {
        size += block.length;
        if (size > MOST_HELD)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: a zip archive of more than 512 MiB must be given as a file`);
        held.push(Buffer.from(block));
    }
    const bytes = Buffer.concat(held);
    return { size, read: async (at, length) => bytes.subarray(at, at + length) };
}
async function* rangeBlocks(access, from, to) {
    for (let at = from; at < to;) {
        const block = await access.read(at, Math.min(BLOCK_BYTES, to - at));
        if (block.length === 0)
            return;
        at += block.length;
        yield block;
    }
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ argumentContext),
  py: () => (/* binding */ innerArguments),
  We: () => (/* binding */ parseArguments),
  $p: () => (/* binding */ toolNames),
  Qj: () => (/* binding */ withFacts)
});

// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/python.js
/**
 * Python literals as `repr()` prints them, since many harnesses log arguments so: `{'order_id': '77', 'vip': True}`.
 * Grammar: the Python language reference, "Literals"; what `ast.literal_eval` reads, plus `inf`, `nan`, sets, and
 * calls such as `Decimal('1')` or `datetime.date(2024, 5, 1)`, which stay texts.
 */
const MAX_DEPTH = 64;
const SPACE = /[ \t\r\n\f]*/y;
const NUMBER = /[+-]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)(?![\w.])/y;
const NAME = /[A-Za-z_][\w.]*/y;
const WORDS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
    ['null', null],
    ['true', true],
    ['false', false],
    ['nan', null],
    ['inf', null]
]);
const PLAIN_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': ''
};
class NotPython extends Error {
}
class Reader {
    source;
    position = 0;
    trailingComma = false;
    constructor(source) {
        this.source = source;
    }
    whole() {
        const value = this.value(0);
        this.space();
        if (this.position < this.source.length)
            throw new NotPython();
        return value;
    }
    space() {
        SPACE.lastIndex = this.position;
        SPACE.exec(this.source);
        this.position = SPACE.lastIndex;
    }
    take(symbol) {
        this.space();
        if (this.source[this.position] !== symbol)
            return false;
        this.position++;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.position;
        const found = pattern.exec(this.source)?.[0];
        if (found !== undefined)
            this.position += found.length;
        return found;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw new NotPython();
        this.space();
        const next = this.source[this.position];
        if (next === '{')
            return this.braces(depth);
        if (next === '[')
            return this.list(']', depth);
        if (next === '(')
            return this.parentheses(depth);
        if (next === "'" || next === '"')
            return this.strings();
        const number = this.match(NUMBER);
        if (number !== undefined)
            return numeric(number.replaceAll('_', ''));
        const start = this.position;
        const name = this.match(NAME);
        if (name === undefined)
            throw new NotPython();
        if (/^(?:[rRbBuU]|[rR][bB]|[bB][rR])$/.test(name) && /['"]/.test(this.source[this.position] ?? '')) {
            return this.strings(/r/i.test(name));
        }
        if (WORDS.has(name))
            return WORDS.get(name);
        if (this.source[this.position] !== '(')
            throw new NotPython();
        this.position++;
        this.arguments(depth);
        return this.source.slice(start, this.position);
    }
    /** A call is kept as its text: only its end has to be found. */
    arguments(depth) {
        while (!this.take(')')) {
            this.space();
            const start = this.position;
            if (this.match(NAME) === undefined || !this.take('='))
                this.position = start;
            this.value(depth + 1);
            if (!this.take(',')) {
                if (!this.take(')'))
                    throw new NotPython();
                return;
            }
        }
    }
    list(end, depth) {
        this.position++;
        const values = [];
        this.trailingComma = false;
        while (!this.take(end)) {
            values.push(this.value(depth + 1));
            this.trailingComma = this.take(',');
            if (!this.trailingComma) {
                if (!this.take(end))
                    throw new NotPython();
                break;
            }
        }
        return values;
    }
    /** `(1)` is 1, `(1,)` a tuple. */
    parentheses(depth) {
        const values = this.list(')', depth);
        return values.length === 1 && !this.trailingComma ? values[0] : values;
    }
    braces(depth) {
        this.position++;
        const members = [];
        const entries = [];
        while (!this.take('}')) {
            const key = this.value(depth + 1);
            if (this.take(':'))
                entries.push([keyText(key), this.value(depth + 1)]);
            else
                members.push(key);
            if (!this.take(',')) {
                if (!this.take('}'))
                    throw new NotPython();
                break;
            }
        }
        if (members.length > 0 && entries.length > 0)
            throw new NotPython();
        return members.length > 0 ? members : Object.fromEntries(entries);
    }
    /** One or more literals side by side are one string. */
    strings(raw = false) {
        let joined = this.string(raw);
        for (;;) {
            this.space();
            const next = this.source[this.position];
            if (next !== "'" && next !== '"')
                return joined;
            joined += this.string(false);
        }
    }
    string(raw) {
        const quote = this.source[this.position];
        const fence = this.source.startsWith(quote.repeat(3), this.position) ? quote.repeat(3) : quote;
        this.position += fence.length;
        const pieces = [];
        for (let from = this.position;;) {
            const symbol = this.source[this.position];
            if (symbol === undefined)
                throw new NotPython();
            if (symbol === '\\') {
                pieces.push(this.source.slice(from, this.position), raw ? this.source.slice(this.position, this.position + 2) : this.escape());
                if (raw)
                    this.position += 2;
                from = this.position;
            }
            else if (symbol === quote && this.source.startsWith(fence, this.position)) {
                pieces.push(this.source.slice(from, this.position));
                this.position += fence.length;
                return pieces.join('');
            }
            else {
                this.position++;
            }
        }
    }
    /** Reads one escape; an unknown one stays as it is, backslash and all. */
    escape() {
        const kind = this.source[this.position + 1];
        if (kind === undefined)
            throw new NotPython();
        const digits = { x: 2, u: 4, U: 8 }[kind];
        if (digits !== undefined) {
            const code = this.source.slice(this.position + 2, this.position + 2 + digits);
            if (code.length !== digits || !/^[0-9a-fA-F]+$/.test(code) || Number.parseInt(code, 16) > 0x10ffff)
                throw new NotPython();
            this.position += 2 + digits;
            return String.fromCodePoint(Number.parseInt(code, 16));
        }
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.position + 1, this.position + 4))?.[0];
        if (octal !== undefined) {
            this.position += 1 + octal.length;
            return String.fromCharCode(Number.parseInt(octal, 8));
        }
        this.position += 2;
        return PLAIN_ESCAPES[kind] ?? `\\${kind}`;
    }
}
const keyText = (key) => (typeof key === 'string' ? key : JSON.stringify(key));
/** Whole numbers beyond 2^53 are ids, not quantities: they stay texts, digit for digit. */
function numeric(digits) {
    const sign = digits.startsWith('-') ? -1 : 1;
    const value = sign * Number(digits.replace(/^[+-]/, ''));
    return /^[+-]?\d+$/.test(digits) && !Number.isSafeInteger(value) ? digits : value;
}
/** The value of a Python literal, or undefined where the text is none. Never throws; linear in the length. */
function parsePython(source) {
    try {
        return new Reader(source).whole();
    }
    catch (error) {
        if (error instanceof NotPython)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/events/calls/arguments.js


/** Longer argument texts are not parsed: no tool call is that long, but hostile logs are. */
const LONGEST = 1_000_000;
/**
 * The arguments of a call as the log gives them: an object as it is; a text as JSON, else as a Python literal; else
 * the text itself.
 */
function parseArguments(value) {
    if (typeof value !== 'string' || value.length > LONGEST)
        return value;
    const trimmed = value.trim();
    if (trimmed === '')
        return undefined;
    try {
        return JSON.parse(trimmed);
    }
    catch {
        const literal = /^[[{(]/.test(trimmed) ? parsePython(trimmed) : undefined;
        return literal === undefined ? value : literal;
    }
}
/**
 * Arguments as context: `{ 'arg.order_id': '77' }`. Nested values stay nested (the encoder flattens them); arguments
 * that are no object stand under `arg` alone.
 */
function argumentContext(value) {
    const parsed = parseArguments(value);
    if (parsed === undefined || parsed === null)
        return {};
    if (!(0,json/* isObject */.Gv)(parsed))
        return { arg: parsed };
    const context = {};
    for (const name of Object.keys(parsed))
        context[`arg.${name}`] = parsed[name];
    return context;
}
/**
 * What was meant inside the arguments that a tracer recorded: LangChain hands tools one text,
 * `{ input: "{'order_id': '77'}" }`; decorators record `{ args: [], kwargs: { … } }`.
 */
function innerArguments(value) {
    const parsed = parseArguments(value);
    if (!(0,json/* isObject */.Gv)(parsed))
        return parsed;
    const names = Object.keys(parsed);
    if (names.length === 2 && Array.isArray(parsed.args) && (0,json/* isObject */.Gv)(parsed.kwargs)) {
        return parsed.args.length === 0 ? parsed.kwargs : { ...parsed.kwargs, args: parsed.args };
    }
    if (names.length !== 1 || !WRAPPINGS.has(names[0]))
        return parsed;
    const inner = parseArguments(parsed[names[0]]);
    return (0,json/* isObject */.Gv)(inner) ? inner : parsed;
}
const WRAPPINGS = new Set(['input', 'inputs', 'tool_input', 'args', 'arguments', 'kwargs']);
/** Facts beside the arguments, those that are there. */
function withFacts(context, facts) {
    for (const name of Object.keys(facts)) {
        const value = facts[name];
        if (value !== undefined && value !== null && value !== '')
            context[name] = value;
    }
    return context;
}
/** The names in a list of tool definitions (or names), sorted, as one text; undefined for none. */
function toolNames(tools) {
    const names = new Set();
    for (const tool of (0,json/* array */.YO)(tools).slice(0, 10_000)) {
        const name = typeof tool === 'string' ? tool : ((0,json/* object */.Ik)(tool).name ?? (0,json/* object */.Ik)((0,json/* object */.Ik)(tool).function).name);
        if (typeof name === 'string' && name !== '')
            names.add(name);
    }
    return names.size === 0 ? undefined : [...names].sort().join(' ');
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ RecentMap),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   X8: () => (/* binding */ globalId),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   gg: () => (/* binding */ Recent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Twelve hexadecimal digits that name a content: for conversations that bear no id of their own. */
const digest = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 12);
};
/** A content as text to be hashed; what cannot be written (too deep) counts as empty. */
function fingerprint(value) {
    try {
        return JSON.stringify(value) ?? '';
    }
    catch {
        return '';
    }
}
/** Ids as providers make them are unique in the world; short ones (`call_1`) only within their conversation. */
const isGlobalId = (id) => id.length >= 20 && id.length <= 200 && /\d/.test(id) && /[a-zA-Z]/.test(id);
/** The id under which copies of a call are known again; a short id could name two calls and is therefore none. */
const globalId = (id) => typeof id === 'string' && isGlobalId(id) ? id : undefined;
/** A set of names that forgets the oldest beyond a limit. */
class Recent {
    names = new Set();
    limit;
    constructor(limit = 100_000) {
        this.limit = limit;
    }
    has(name) {
        return this.names.has(name);
    }
    /** False where the name was known already. */
    add(name) {
        if (this.names.has(name))
            return false;
        this.names.add(name);
        if (this.names.size > this.limit)
            this.names.delete(this.names.values().next().value);
        return true;
    }
}
/** A map that forgets the oldest beyond a limit. */
class RecentMap {
    entries = new Map();
    limit;
    constructor(limit = 100_000) {
        this.limit = limit;
    }
    get(name) {
        return this.entries.get(name);
    }
    set(name, value) {
        this.entries.set(name, value);
        if (this.entries.size > this.limit)
            this.entries.delete(this.entries.keys().next().value);
    }
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/** A call waits at most behind so many later ones for its turn; then those that are complete go first. */
const IN_ORDER = 2_000;
/** So many calls may wait for their results; beyond, the oldest goes out without one. */
const WAITING = 20_000;
/** So many sessions are remembered, to number their calls and to tell which had none. */
const SESSIONS = 200_000;
/**
 * Pairs calls with their results, numbers the calls of each session (`seq`) and puts them out in the order in which
 * they were made; at the end, sessions that were announced and had no call get an event without action.
 */
class Journal {
    output;
    waiting = new Map();
    sessions = new Map();
    queue = [];
    head = 0;
    constructor(output) {
        this.output = output;
    }
    /** The session exists, whether or not a call follows. Facts given later overrule earlier ones. */
    session(name, line, facts = {}) {
        const known = this.sessions.get(name);
        if (known === undefined)
            this.remember(name, { calls: 0, line, facts });
        else if (known.calls === 0)
            known.facts = { ...known.facts, ...facts };
    }
    /**
     * A call. With a `key` it waits for `result`; without, it is complete. An `outcome` given here stands until the
     * result overrules it; where neither comes it is `no_result`.
     */
    call(event, line, key) {
        if (key !== undefined && this.waiting.has(key))
            this.settle(key);
        // Numbered in any case: the count also tells that the session has a call.
        const seq = event.session === undefined ? undefined : this.number(event.session, line);
        const numbered = seq === undefined ? event : { ...event, seq: event.seq ?? seq };
        const entry = { event: numbered, line, key, done: key === undefined, loose: false };
        if (key !== undefined) {
            this.waiting.set(key, entry);
            if (this.waiting.size > WAITING)
                this.settle(this.waiting.keys().next().value);
        }
        this.queue.push(entry);
        this.drain();
    }
    /** The result of the call that waits under `key`; false where none does. `context` is added to the call's. */
    result(key, found) {
        const entry = this.waiting.get(key);
        if (entry === undefined)
            return false;
        const context = found.context === undefined ? entry.event.context : { ...entry.event.context, ...found.context };
        entry.event = { ...entry.event, ...found, context };
        this.finish(key, entry);
        return true;
    }
    /** What is known before the last word: the call goes on waiting, and ends so if no result follows. */
    amend(key, found) {
        const entry = this.waiting.get(key);
        if (entry !== undefined)
            entry.event = { ...entry.event, ...found };
        return entry !== undefined;
    }
    /** The event of the call that waits under `key`. */
    pending(key) {
        return this.waiting.get(key)?.event;
    }
    end() {
        for (const key of [...this.waiting.keys()])
            this.settle(key);
        for (const [name, { calls, line, facts }] of this.sessions) {
            if (calls === 0)
                this.output.event({ session: name, ...facts }, line);
        }
        this.sessions.clear();
    }
    remember(name, session) {
        this.sessions.set(name, session);
        if (this.sessions.size <= SESSIONS)
            return;
        const [oldest, { calls, line, facts }] = this.sessions.entries().next().value;
        this.sessions.delete(oldest);
        if (calls === 0)
            this.output.event({ session: oldest, ...facts }, line);
    }
    number(name, line) {
        const known = this.sessions.get(name);
        if (known !== undefined)
            return known.calls++;
        this.remember(name, { calls: 1, line, facts: {} });
        return 0;
    }
    /** Without a result by now: the call goes out with what is known. */
    settle(key) {
        const entry = this.waiting.get(key);
        entry.event = { ...entry.event, outcome: entry.event.outcome ?? 'no_result' };
        this.finish(key, entry);
    }
    finish(key, entry) {
        this.waiting.delete(key);
        entry.done = true;
        if (entry.loose)
            this.output.event(entry.event, entry.line);
        else
            this.drain();
    }
    drain() {
        while (this.head < this.queue.length) {
            const entry = this.queue[this.head];
            if (entry.done)
                this.output.event(entry.event, entry.line);
            else if (this.queue.length - this.head > IN_ORDER)
                entry.loose = true;
            else
                break;
            this.head++;
        }
        if (this.head > 1_000 && this.head * 2 > this.queue.length) {
            this.queue = this.queue.slice(this.head);
            this.head = 0;
        }
    }
}


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
const EMPTY = Object.freeze(Object.create(null));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value if it is an object, else an empty one: so that a chain of fields never throws. */
const object = (value) => (isObject(value) ? value : EMPTY);
const array = (value) => (Array.isArray(value) ? value : []);
/** A text with something in it. */
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A name that some writers give as a number (`task_id: 7`). */
const label = (value) => typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
const finite = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** The first of the values that is a text. */
function firstText(...values) {
    for (const value of values)
        if (typeof value === 'string' && value !== '')
            return value;
    return undefined;
}
/**
 * The text of a message content: a string, or the text blocks of a list (`[{ type: 'text', text }]`), the first
 * `limit` characters. Outcomes are told by the beginning, so that megabytes of tool output need not be joined.
 */
function contentText(content, limit = 2_000) {
    if (typeof content === 'string')
        return content.slice(0, limit);
    let joined = '';
    for (const block of array(content)) {
        const piece = typeof block === 'string' ? block : firstText(object(block).text, object(block).content);
        if (piece !== undefined)
            joined += piece.slice(0, limit);
        if (joined.length >= limit)
            break;
    }
    return joined.slice(0, limit);
}
/** A text that is a JSON object or array, parsed; anything else unchanged. */
function unpacked(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** The part of the sample that fits, 0 to 1; for `detect`. */
function share(sample, fits) {
    let fitting = 0;
    for (const value of sample)
        if (isObject(value) && fits(value))
            fitting++;
    return sample.length === 0 ? 0 : fitting / sample.length;
}
/**
 * A score for `detect`: 0 where nothing fits; else near `sure`, a little less the more values do not fit, so that a
 * few damaged records do not hide the format.
 */
function likelihood(sample, sure, fits) {
    const part = share(sample, fits);
    return part === 0 ? 0 : sure * (0.8 + 0.2 * part);
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ fromSeconds),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vk: () => (/* binding */ elapsed)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3400);

/**
 * Milliseconds since 1970 of a time stamp as logs write it: ISO 8601, or a number (also as text) of seconds, milli-,
 * micro- or nanoseconds, told apart by its size. Else undefined.
 */
function instant(value) {
    if (typeof value === 'number')
        return fromNumber(value);
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const digits = value.trim();
    if (/^\d{9,19}(?:\.\d{1,9})?$/.test(digits))
        return nanoseconds(digits) ?? fromNumber(Number(digits));
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .p)(digits.replace(/ (?:UTC|GMT)$/, 'Z'));
}
/** Nineteen digits are more than a number holds: the last six are the fraction of the millisecond. */
function nanoseconds(digits) {
    if (digits.length !== 19 || digits.includes('.'))
        return undefined;
    return fromNumber(Number(`${digits.slice(0, 13)}.${digits.slice(13)}`));
}
/** Between 1990 and 2100 in one of the four units; anything else is no time of an agent's. */
function fromNumber(value) {
    for (const perMillisecond of [0.001, 1, 1e3, 1e6]) {
        const milliseconds = value / perMillisecond;
        if (milliseconds >= 631_152_000_000 && milliseconds < 4_102_444_800_000)
            return milliseconds;
    }
    return undefined;
}
/** Milliseconds between two times, where both are there and in order. */
function elapsed(start, end) {
    return start !== undefined && end !== undefined && end >= start
        ? Math.round((end - start) * 1e3) / 1e3
        : undefined;
}
/** Seconds as milliseconds, to the microsecond; undefined for what is no time. */
function fromSeconds(seconds) {
    const milliseconds = typeof seconds === 'number' ? Math.round(seconds * 1e6) / 1e3 : Number.NaN;
    return Number.isFinite(milliseconds) ? milliseconds : undefined;
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   h: () => (/* binding */ ConditionColumns)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);



/** Values of one condition that a session showed, as a set: most often one. */
class ConditionColumn {
    values;
    /** Sets of value numbers, ascending, each once; number of a set → its values. */
    sets = [];
    ofSession = new _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegerColumn */ .bU();
    ofRow = new _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegerColumn */ .bU();
    #setIds = new Map();
    #single = [];
    #lastColumn;
    #lastIndex = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
    #lastText = '';
    constructor(show) {
        this.values = new _dictionary_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDictionary */ .o0(show);
    }
    add(column, index, text) {
        // The next event of a session says the same nearly always.
        if (column === this.#lastColumn && index === this.#lastIndex && text === this.#lastText)
            return;
        this.#lastColumn = column;
        this.#lastIndex = index;
        this.#lastText = text;
        const value = this.values.id(text);
        column.extend(index, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3);
        const present = column.get(index);
        if (present === _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3) {
            column.set(index, this.#singleton(value));
            return;
        }
        const set = this.sets[present];
        if (set.includes(value))
            return;
        column.set(index, this.#set([...set, value].sort((a, b) => a - b)));
    }
    text(set) {
        return this.sets[set]
            .map((value) => this.values.values[value])
            .sort(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
            .join(', ');
    }
    #singleton(value) {
        const known = this.#single[value];
        if (known !== undefined)
            return known;
        const id = this.#set([value]);
        this.#single[value] = id;
        return id;
    }
    #set(members) {
        const name = members.join(',');
        let id = this.#setIds.get(name);
        if (id === undefined) {
            id = this.sets.push(members) - 1;
            this.#setIds.set(name, id);
        }
        return id;
    }
}
/** The same data whoever numbered its values and sets, of which none is left that no session or row has. */
function canonical({ name, values, sets, ofSession, ofRow }) {
    const used = new Map();
    const renumbered = (column) => column.map((set) => {
        if (set === _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3)
            return _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
        const number = used.get(set) ?? used.size;
        used.set(set, number);
        return number;
    });
    const own = { ofSession: renumbered(ofSession), ofRow: renumbered(ofRow) };
    const members = [...used.keys()].map((set) => sets[set].map((value) => values[value]));
    const texts = [...new Set(members.flat())].sort(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const place = new Map(texts.map((text, number) => [text, number]));
    const numbers = (set) => set.map((text) => place.get(text)).sort((a, b) => a - b);
    return { name, values: texts, sets: members.map(numbers), ...own };
}
/** What sessions ran under, by name of the condition. The agent is a condition as well. */
class ConditionColumns {
    /** By name as shown: two names that redaction makes equal are one condition. */
    #columns = new Map();
    #byName = new Map();
    #shower;
    /** `shower` gives, for a kind of text, what makes a text of that kind fit to be shown. */
    constructor(shower) {
        this.#shower = shower;
    }
    addToSession(session, event) {
        if (event.agent !== undefined)
            this.#add('agent', 'ofSession', session, event.agent);
        if (event.conditions !== undefined)
            this.#addAll('ofSession', session, event.conditions);
    }
    addToRow(row, event) {
        if (event.agent !== undefined)
            this.#add('agent', 'ofRow', row, event.agent);
        if (event.conditions !== undefined)
            this.#addAll('ofRow', row, event.conditions);
    }
    /**
     * Name → value per session of the table, `sessionOrder` and `rowOrder` naming the encoder's sessions and sessionless
     * rows in the table's order. A session that changed its model on the way has both, in order of code points.
     */
    assemble(sessionOrder, rowOrder) {
        const assembled = new Map();
        for (const name of [...this.#columns.keys()].sort(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)) {
            const column = this.#columns.get(name);
            const texts = column.sets.map((_, set) => column.text(set));
            const read = (source, index) => index < source.length && source.get(index) !== _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? texts[source.get(index)] : undefined;
            const values = [];
            for (const session of sessionOrder)
                values.push(read(column.ofSession, session));
            for (const row of rowOrder)
                values.push(read(column.ofRow, row));
            assembled.set(name, values);
        }
        return assembled;
    }
    data() {
        return [...this.#columns].map(([name, { values, sets, ofSession, ofRow }]) => ({
            name,
            values: values.values,
            sets,
            ofSession: ofSession.view(),
            ofRow: ofRow.view()
        }));
    }
    /** Adds what was counted elsewhere; `sessionOf` and `rowOf` give the numbers that its sessions and rows have here. */
    append(data, sessionOf, rowOf) {
        const column = this.#columnOf(data.name);
        const addAll = (of, place) => {
            data[of].forEach((set, index) => {
                if (set === _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3)
                    return;
                for (const value of data.sets[set])
                    column.add(column[of], place(index), data.values[value]);
            });
        };
        addAll('ofSession', sessionOf);
        addAll('ofRow', rowOf);
    }
    /** A text per sessionless row that tells rows of unlike conditions apart; for sorting by content. */
    signature(row) {
        let signature = '';
        for (const name of [...this.#columns.keys()].sort(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)) {
            const column = this.#columns.get(name);
            const set = row < column.ofRow.length ? column.ofRow.get(row) : _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
            signature += `${set === _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? '' : column.text(set)}\u0000`;
        }
        return signature;
    }
    #addAll(of, index, conditions) {
        for (const name of Object.keys(conditions)) {
            const value = conditions[name];
            if (typeof value === 'string')
                this.#add(name, of, index, value);
        }
    }
    #add(name, of, index, value) {
        let column = this.#byName.get(name);
        if (column === undefined) {
            column = this.#columnOf(this.#shower('condition')(name));
            this.#byName.set(name, column);
        }
        column.add(column[of], index, value);
    }
    #columnOf(shown) {
        let column = this.#columns.get(shown);
        if (column === undefined) {
            column = new ConditionColumn(this.#shower(`condition ${shown}`));
            this.#columns.set(shown, column);
        }
        return column;
    }
}


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openLogs),
  d: () => (/* binding */ unpackedBytes)
});

// EXTERNAL MODULE: ./lib/events/bytes.js
var events_bytes = __webpack_require__(8314);
;// CONCATENATED MODULE: ./lib/events/decode.js

/**
 * Text blocks as UTF-8 without a byte order mark. UTF-16 is known by its mark, or by the zero byte beside a first
 * character of JSON.
 */
async function* decoded(blocks) {
    const { head, all } = await (0,events_bytes/* bytesAhead */.Xn)(blocks, 3);
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        yield* without(all, 3);
    else if (head[0] === 0xff && head[1] === 0xfe)
        yield* transcoded(all, 'utf-16le');
    else if (head[0] === 0xfe && head[1] === 0xff)
        yield* transcoded(all, 'utf-16be');
    else if (startsJson(head[0]) && head[1] === 0)
        yield* transcoded(all, 'utf-16le');
    else if (head[0] === 0 && startsJson(head[1]))
        yield* transcoded(all, 'utf-16be');
    else
        yield* all;
}
const startsJson = (byte) => byte === 0x7b || byte === 0x5b;
async function* without(blocks, count) {
    let left = count;
    for await (const block of blocks) {
        if (left < block.length)
            yield left === 0 ? block : block.subarray(left);
        left = Math.max(0, left - block.length);
    }
}
async function* transcoded(blocks, encoding) {
    // The decoder takes the byte order mark away, and half a surrogate pair becomes U+FFFD.
    const decoder = new TextDecoder(encoding);
    for await (const block of blocks)
        yield Buffer.from(decoder.decode(block, { stream: true }));
    yield Buffer.from(decoder.decode());
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/events/decompress.js


/** A log may shrink this much when packed; what grows more, beyond the allowance, is taken for a bomb. */
const MOST_GROWTH = 500;
const ALLOWANCE = 64 << 20;
/** Bytes out against bytes in, over one file with all that is in it. */
class GrowthLimit {
    #read = 0;
    #written = 0;
    read(bytes) {
        this.#read += bytes;
    }
    /** False once too much has come out. */
    write(bytes) {
        this.#written += bytes;
        return this.#written <= MOST_GROWTH * this.#read + ALLOWANCE;
    }
}
async function* gunzipped(blocks, limit, onFault) {
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_.createGunzip(), limit, onFault, 'gzip');
}
async function* inflated(blocks, limit, onFault) {
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_.createInflateRaw(), limit, onFault, 'zip');
}
/** @throws UserError on a Node that cannot read zstd. */
async function* unzstd(blocks, limit, onFault, path) {
    if (typeof external_node_zlib_.createZstdDecompress !== 'function') {
        throw new errors/* UserError */.y(`${path}: reading zstd takes Node 22.15 or newer; unpack the file first (zstd -d)`);
    }
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_.createZstdDecompress(), limit, onFault, 'zstd');
}
/** Packed bytes, of which some may be given back. */
class Input {
    /** What reading the file itself threw. */
    error;
    #blocks;
    #limit;
    #returned;
    constructor(blocks, limit) {
        this.#blocks = blocks[Symbol.asyncIterator]();
        this.#limit = limit;
    }
    get hasReturned() {
        return this.#returned !== undefined;
    }
    giveBack(bytes) {
        this.#returned = bytes;
    }
    async next() {
        const returned = this.#returned;
        this.#returned = undefined;
        if (returned !== undefined)
            return returned;
        try {
            const { value, done } = await this.#blocks.next();
            if (done === true)
                return undefined;
            this.#limit.read(value.length);
            // The stream keeps blocks while the reader fills the next.
            return Buffer.from(value);
        }
        catch (error) {
            this.error = error;
            return undefined;
        }
    }
}
async function* unpack(input, open, limit, onFault, name) {
    do {
        const unpacker = open();
        const fed = feed(input, unpacker);
        try {
            for await (const block of unpacker) {
                if (!limit.write(block.length)) {
                    onFault(`the ${name} data grows more than ${MOST_GROWTH} times: the rest is not read`);
                    return;
                }
                yield block;
            }
        }
        catch {
            onFault(`the ${name} data is damaged or cut off`);
            return;
        }
        finally {
            unpacker.destroy();
            await fed;
        }
        if (input.error !== undefined)
            throw input.error;
        // A zstd decoder stops where a frame ends within a block; behind gzip members Node itself goes on.
    } while (input.hasReturned && name === 'zstd');
    if (input.hasReturned)
        onFault(`what stands behind the ${name} data is not read`);
}
/** Writes until the input or the unpacker has ended; what the unpacker did not take is given back. */
async function feed(input, unpacker) {
    for (let block = await input.next(); block !== undefined; block = await input.next()) {
        const before = unpacker.bytesWritten;
        if (!(await isWritten(unpacker, block)))
            return;
        const taken = unpacker.bytesWritten - before;
        if (taken < block.length) {
            input.giveBack(block.subarray(taken));
            return;
        }
    }
    unpacker.end();
}
function isWritten(unpacker, block) {
    return new Promise((resolve) => {
        const onClose = () => resolve(false);
        unpacker.once('close', onClose);
        unpacker.write(block, (error) => {
            unpacker.off('close', onClose);
            resolve(error === null || error === undefined);
        });
    });
}

;// CONCATENATED MODULE: ./lib/events/foreign-files.js
/** As many bytes of a file as tell what it is. */
const TELLING_BYTES = 262;
const startsWith = (head, bytes, at = 0) => head.length >= at + bytes.length && head.toString('latin1', at, at + bytes.length) === bytes;
/** Files that hold tables, as the tools that make them also export in a form that is read. */
const TABLES = [
    ['Parquet', 'PAR1'],
    ['Avro', 'Obj\x01'],
    ['ORC', 'ORC'],
    ['Arrow', 'ARROW1'],
    ['SQLite', 'SQLite format 3\0']
];
/** Packings that are not undone here. */
const PACKINGS = [
    ['bzip2', 'BZh'],
    ['xz', '\xfd7zXZ\0'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['RAR', 'Rar!\x1a\x07'],
    ['LZ4', '\x04\x22\x4d\x18'],
    ['tar', 'ustar', 257]
];
/** Why nothing can be read of a file that begins so, and what to do; undefined where it may be text. */
function foreignReason(head) {
    if (startsWith(head, 'version https://git-lfs.github.com/spec/'))
        return 'a pointer of Git LFS stands in place of the file: check out with lfs: true';
    const table = TABLES.find(([, magic]) => startsWith(head, magic));
    // Text may begin with "ORC" too, but holds no such bytes.
    if (table !== undefined && head.some((byte) => byte < 0x09))
        return `a file of the kind ${table[0]} is not read: export it as JSON Lines or CSV`;
    const packing = PACKINGS.find(([, magic, at]) => startsWith(head, magic, at));
    return packing !== undefined && (packing[0] !== 'bzip2' || /^BZh[1-9]1AY/.test(head.toString('latin1')))
        ? `what is packed by ${packing[0]} is not read: unpack it first`
        : undefined;
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/zip.js
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 0xffff;
/** A table of contents longer than this is no log archive's. */
const MOST_TABLE_BYTES = 64 << 20;
/** Entries by name in order of code points; undefined where the archive is damaged or cut off. */
async function zipEntries(access) {
    const table = await tableOfContents(access);
    if (table === undefined)
        return undefined;
    const entries = new Map();
    for (let at = 0; at + 46 <= table.length && table.readUInt32LE(at) === ENTRY;) {
        const nameLength = table.readUInt16LE(at + 28);
        const extraLength = table.readUInt16LE(at + 30);
        const end = at + 46 + nameLength + extraLength + table.readUInt16LE(at + 32);
        if (end > table.length)
            return undefined;
        const flags = table.readUInt16LE(at + 8);
        const isUtf8 = (flags & 0x800) !== 0;
        const name = table.toString(isUtf8 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
        const sizes = wideSizes(table.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
            whole: table.readUInt32LE(at + 24),
            packed: table.readUInt32LE(at + 20),
            headerAt: table.readUInt32LE(at + 42)
        });
        entries.set(name, {
            name,
            method: table.readUInt16LE(at + 10),
            isEncrypted: (flags & 1) !== 0,
            packedBytes: sizes.packed,
            headerAt: sizes.headerAt
        });
        at = end;
    }
    return [...entries.values()];
}
/** Where the bytes of an entry stand; undefined where its header is not there. */
async function zipRange(access, entry) {
    const header = await access.read(entry.headerAt, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
        return undefined;
    const from = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    return { from, to: from + entry.packedBytes };
}
async function tableOfContents(access) {
    const tailAt = Math.max(0, access.size - END_BYTES - LONGEST_COMMENT - LOCATOR_BYTES);
    const tail = await access.read(tailAt, access.size - tailAt);
    let at = tail.length - END_BYTES;
    while (at >= 0 &&
        (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) > tail.length))
        at--;
    if (at < 0)
        return undefined;
    let length = tail.readUInt32LE(at + 12);
    let start = tail.readUInt32LE(at + 16);
    if (at >= LOCATOR_BYTES && tail.readUInt32LE(at - LOCATOR_BYTES) === LOCATOR_64) {
        const end = await access.read(Number(tail.readBigUInt64LE(at - LOCATOR_BYTES + 8)), 56);
        if (end.length < 56 || end.readUInt32LE(0) !== END_64)
            return undefined;
        length = Number(end.readBigUInt64LE(40));
        start = Number(end.readBigUInt64LE(48));
    }
    if (length > MOST_TABLE_BYTES || start + length > access.size)
        return undefined;
    const table = await access.read(start, length);
    return table.length === length ? table : undefined;
}
/** Sizes that do not fit 32 bits stand in the extra field 1, those that need it, in this order. */
function wideSizes(extra, sizes) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let place = at + 4;
        const end = Math.min(extra.length, place + extra.readUInt16LE(at + 2));
        for (const field of ['whole', 'packed', 'headerAt']) {
            if (sizes[field] !== 0xffffffff || place + 8 > end)
                continue;
            sizes[field] = Number(extra.readBigUInt64LE(place));
            place += 8;
        }
    }
    return sizes;
}

;// CONCATENATED MODULE: ./lib/events/containers.js






/** Packed data within packed data is followed this far. */
const MOST_LAYERS = 3;
/** What a file holds as text, packed or not; an archive holds several logs. Packing is known by its first bytes. */
async function* openLogs(file) {
    const opened = await (0,events_bytes/* openFile */.Tq)(file);
    try {
        if (file.part !== undefined) {
            yield { path: file.path, blocks: opened.blocks, faults: [], part: file.part };
            return;
        }
        const { head, all } = await (0,events_bytes/* bytesAhead */.Xn)(opened.blocks, 4);
        if (isZip(head)) {
            yield* archived(await (0,events_bytes/* randomAccess */.K0)(opened, all, file.path), file.path);
            return;
        }
        const faults = [];
        const onFault = (reason) => faults.push(reason);
        yield { path: file.path, blocks: decoded(unpacked(all, file.path, new GrowthLimit(), onFault)), faults };
    }
    finally {
        await opened.handle?.close();
    }
}
/**
 * The bytes of a file of one log, unpacked where it is packed. A block is valid until the next is asked for.
 * @param onFault called where the packing is damaged: what came before it was handed on
 * @throws UserError where the file cannot be read
 */
async function* unpackedBytes(file, onFault) {
    const opened = await (0,events_bytes/* openFile */.Tq)(file);
    try {
        yield* unpacked(opened.blocks, file.path, new GrowthLimit(), onFault);
    }
    finally {
        await opened.handle?.close();
    }
}
/** `PK`, and an entry or, in an empty archive, the end. */
const isZip = (head) => head.length === 4 && (head.readUInt32LE(0) === 0x04034b50 || head.readUInt32LE(0) === 0x06054b50);
const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
const isZstd = (head) => head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528;
async function* unpacked(packed, path, limit, onFault) {
    let blocks = packed;
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
        const { head, all } = await (0,events_bytes/* bytesAhead */.Xn)(blocks, TELLING_BYTES);
        const foreign = foreignReason(head);
        if (foreign !== undefined)
            return onFault(foreign);
        if (isGzip(head))
            blocks = gunzipped(all, limit, onFault);
        else if (isZstd(head))
            blocks = unzstd(all, limit, onFault, path);
        else {
            yield* all;
            return;
        }
    }
    yield* blocks;
}
/** Entries whose names end in none of these hold no log: images, pages, programs. */
const LOG_NAME = /(^|\/)[^/.]*$|\.(json|jsonl|ndjson|jsonlines|log|txt|csv|tsv|traj|out|gz|zst)$/i;
async function* archived(access, path) {
    const all = await zipEntries(access);
    if (all === undefined) {
        yield { path, blocks: nothing(), faults: ['the zip archive is damaged or cut off'] };
        return;
    }
    const entries = all
        .filter(({ name }) => !name.startsWith('__MACOSX/') && LOG_NAME.test(name) && !name.endsWith('/'))
        .sort((a, b) => (0,table/* compareText */.n6)(a.name, b.name));
    if (entries.length === 0) {
        yield { path, blocks: nothing(), faults: ['the zip archive holds no log'] };
        return;
    }
    const archive = entries.map(({ name }) => name);
    const limit = new GrowthLimit();
    for (const entry of entries) {
        const faults = [];
        const onFault = (reason) => faults.push(reason);
        const entryPath = `${path}/${entry.name}`;
        const bytes = entryBlocks(access, entry, entryPath, limit, onFault);
        yield { path: entryPath, blocks: decoded(unpacked(bytes, entryPath, limit, onFault)), faults, archive };
    }
}
async function* entryBlocks(access, entry, path, limit, onFault) {
    const range = await zipRange(access, entry);
    if (range === undefined)
        return onFault('the zip archive is damaged or cut off');
    if (entry.isEncrypted)
        return onFault('the entry of the zip archive is encrypted');
    const bytes = (0,events_bytes/* rangeBlocks */.SS)(access, range.from, range.to);
    if (entry.method === 0)
        yield* bytes;
    else if (entry.method === 8)
        yield* inflated(bytes, limit, onFault);
    else if (entry.method === 93)
        yield* unzstd(bytes, limit, onFault, path);
    else
        onFault('the entry of the zip archive is packed in a way that is not supported');
}
async function* nothing() { }


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ baseRecord),
/* harmony export */   of: () => (/* binding */ markRow),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   pR: () => (/* binding */ isRow)
/* harmony export */ });
/* harmony import */ var _calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);

const MARK = Symbol('a row of CSV');
/** Marks the record as a row: readers that care for the types of values then know that CSV has none. */
function markRow(record) {
    Object.defineProperty(record, MARK, { value: true });
    return record;
}
const isRow = (value) => (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && MARK in value;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** Digits that a double holds; names of things are often longer. */
const MOST_DIGITS = 15;
/** What a cell says: a number, true or false where it is written so (also as Python writes it), else its text. */
function scalarOf(cell) {
    if (cell === 'true' || cell === 'True')
        return true;
    if (cell === 'false' || cell === 'False')
        return false;
    return numberIn(cell) ?? cell;
}
function numberIn(cell) {
    const digits = cell.replace(/[eE].*/, '').replace(/\D/g, '').length;
    return NUMBER.test(cell) && digits <= MOST_DIGITS ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(Number(cell)) : undefined;
}
const CONTEXT = 'context.';
const NUMBERS = ['seq', 'latency_ms', 'tokens', 'total_tokens'];
/** A row as a record of the base format: an empty cell is no field, `context.NAME` a key of the context. */
function baseRecord(row) {
    const record = Object.create(null);
    const context = {};
    for (const [column, cell] of Object.entries(row)) {
        if (cell === '')
            continue;
        if (column.startsWith(CONTEXT) && column.length > CONTEXT.length)
            context[column.slice(CONTEXT.length)] = scalarOf(cell);
        else if (column === 'context')
            Object.assign(context, (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell)) ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell) : { context: cell });
        else
            record[column] = column === 'converted' ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell) : cell;
    }
    for (const column of NUMBERS)
        if (row[column] !== undefined)
            record[column] = numberIn(row[column]);
    return { ...record, context };
}


/***/ }),

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ sortedItems),
/* harmony export */   Mj: () => (/* binding */ sortedTexts),
/* harmony export */   W0: () => (/* binding */ sortedNames),
/* harmony export */   o0: () => (/* binding */ TextDictionary)
/* harmony export */ });
/* harmony import */ var _number_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);


/**
 * Texts to numbers, in order of appearance. What a text becomes in the table (redacted, shortened) is worked out once
 * per distinct text; texts that become the same share a number.
 */
class TextDictionary {
    values = [];
    #ids = new Map();
    #byShown = new Map();
    #show;
    constructor(show) {
        this.#show = show;
    }
    id(text) {
        const known = this.#ids.get(text);
        if (known !== undefined)
            return known;
        const id = this.adopt(this.#show(text));
        this.#ids.set(text, id);
        return id;
    }
    /** The number of a text as it is in the table already. */
    adopt(shown) {
        let id = this.#byShown.get(shown);
        if (id === undefined) {
            id = this.values.length;
            this.values.push(shown);
            this.#byShown.set(shown, id);
        }
        return id;
    }
}
function inOrder(values, order) {
    const rank = new Uint32Array(values.length);
    const sorted = [];
    for (let place = 0; place < order.length; place++) {
        const index = order[place];
        rank[index] = place;
        sorted.push(values[index]);
    }
    return { values: sorted, rank };
}
const sortedTexts = (values) => inOrder(values, textOrder(values));
/** As by `compareItems`, key by key, for there may be millions of items under a few keys. */
function sortedItems(items) {
    const byKey = new Map();
    for (let index = 0; index < items.length; index++) {
        const { key, value } = items[index];
        let own = byKey.get(key);
        if (own === undefined) {
            own = { texts: [], others: [] };
            byKey.set(key, own);
        }
        const kind = typeof value === 'string' ? own.texts : own.others;
        kind.push(index);
    }
    const order = new Uint32Array(items.length);
    let at = 0;
    for (const key of [...byKey.keys()].sort(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)) {
        const { texts, others } = byKey.get(key);
        others.sort((a, b) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareItems */ .Q9)(items[a], items[b]) || a - b);
        for (const index of others)
            order[at++] = index;
        const values = texts.map((index) => items[index].value);
        for (const place of textOrder(values))
            order[at++] = texts[place];
    }
    return inOrder(items, order);
}
/**
 * The places of the texts in order of code points. Eight characters behind the beginning that all of them share are
 * sorted as numbers, which takes no comparison of texts; where these are the same, the texts are compared, and where
 * they are equal `compareEqual` decides, at last their places.
 */
function textOrder(texts, compareEqual = () => 0) {
    const { length } = texts;
    const shared = sharedBeginning(texts);
    const first = new Uint32Array(length);
    const second = new Uint32Array(length);
    for (let place = 0; place < length; place++) {
        const text = texts[place];
        const number = fourCharacters(text, shared);
        first[place] = number;
        // What is no ASCII counts alike, and so does what follows it.
        second[place] = (number & 0xff) === 0xff ? NOT_ASCII : fourCharacters(text, shared + 4);
    }
    const order = (0,_number_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByNumbers */ .Z)(first, second);
    const isTied = (a, b) => first[a] === first[b] && second[a] === second[b];
    for (let from = 0; from < length;) {
        let to = from + 1;
        while (to < length && isTied(order[to], order[from]))
            to++;
        if (to - from > 1)
            order
                .subarray(from, to)
                .sort((a, b) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(texts[a], texts[b]) || compareEqual(a, b) || a - b);
        from = to;
    }
    return order;
}
function sharedBeginning(texts) {
    const first = texts[0] ?? '';
    let shared = first.length;
    for (const text of texts) {
        let same = 0;
        while (same < shared && text.charCodeAt(same) === first.charCodeAt(same))
            same++;
        shared = same;
    }
    return shared;
}
const NOT_ASCII = 0xffffffff;
/** As a number whose order is that of the texts as far as it goes: all that is no ASCII, and what follows it, counts alike. */
function fourCharacters(text, from) {
    let number = 0;
    let isAscii = true;
    for (let at = from; at < from + 4; at++) {
        const unit = at < text.length ? text.charCodeAt(at) : 0;
        isAscii &&= unit < 0x80;
        number = number * 256 + (isAscii ? unit : 0xff);
    }
    return number;
}
/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
function sortedNames(names) {
    const shown = Array.from({ length: names.length }, (_, number) => names.shown(number));
    const order = textOrder(shown, (a, b) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(names.hash(a), names.hash(b)));
    const { values, rank } = inOrder(shown, order);
    let equal = 1;
    return {
        rank,
        values: values.map((name, place) => {
            equal = place > 0 && values[place - 1] === name ? equal + 1 : 1;
            return equal === 1 ? name : `${name} (${equal})`;
        })
    };
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ encodeFiles)
});

// EXTERNAL MODULE: ./lib/events/encode.js
var encode = __webpack_require__(6791);
// EXTERNAL MODULE: ./lib/events/event-run.js + 1 modules
var event_run = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/events/heap-room.js
var heap_room = __webpack_require__(7063);
// EXTERNAL MODULE: ./lib/events/ignored-keys.js
var ignored_keys = __webpack_require__(6116);
// EXTERNAL MODULE: ./lib/events/base-record.js
var base_record = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/events/hash.js
var hash = __webpack_require__(2553);
// EXTERNAL MODULE: ./lib/events/python-text.js
var python_text = __webpack_require__(5723);
;// CONCATENATED MODULE: ./lib/events/record-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/records.ts.
const RECORD_KERNEL = 'AGFzbQEAAAABRgxgAABgAX8Bf2AAAX9gA39/fwF/YAF/AXxgBH9/f38Bf2ACf38AYAJ/fwF8YAJ/fwF/YAR/f39/AGAFf39/f38Bf2AAAXwCrAEJB3JlY29yZHMLaGFzaFdyaXR0ZW4ABgdudW1iZXJzCG51bWJlck9mAAcKZGljdGlvbmFyeQdyZXNvbHZlAAkEc2NhbgltZWFuaW5nT2YAAwdyZWNvcmRzB2ZsYWdzT2YAAQdudW1iZXJzCnN0YXJ0T2ZEYXkABAdudW1iZXJzCWluc3RhbnRPZgAHCmRpY3Rpb25hcnkFZ3Jvd24AAANlbnYGbWVtb3J5AgAAAxYVCAQFAgEBAgYFAwABAAAKAgABAAsDBoABGH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfAFEAAAAAAAA+H8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHpAERBHJvd3MDDgVpdGVtcwMPB2NoYW5nZXMDEAdoYXNUaW1lAxEGaGFzU2VxAxIKaGFzTGF0ZW5jeQMTCWhhc1Rva2VucwMUB2hhc2hMb3cDFghoYXNoSGlnaAMXCXN0YXJ0RmlsZQAUBXN0YXJ0ABUFY2xlYXIAGgRyZWFkABYGaXNGdWxsABcIbnVtYmVySW4AHAZuYW1lT2YAEwZtZW1vcnkCAAgBEgrMLhWvAQICfgN/IAFBAmohBCAAQQxsQYAIaiIAKAIAIgEhBSAAKAIEIgAhBiAErEIBfEKV+Kn6l7fem55/fiECA0AgAEEISgRAIAIgASkDAIVCzZnW6v7666h/fiICQiCIIAKFIQIgAUEIaiEBIABBCGshAAwBCwsgBCAFIAYgAAR+IAEpAwBCCCAArH1CA4YiA4YgA4gFQgALIAKFQs2Z1ur++uuof34iAkIgiCAChacQCgvMAQMEfwF8AX4gAEEMbEGACGoiACgCBCECIAAoAgAiAUUEQEQAAAAAAAD4fw8LIAJBD0oEQCABIAIQAQ8LRAAAAAAAAPA/IQUgAUEBaiABIAEtAABBLUYiAxshAANAIAAgASACakgEQAJAIAAtAABBLkYEQEEBIQQMAQsgAC0AAEEwa0EJSwRAIAEgAhABDwsgADEAAEIwfSAGQgp+fCEGIAVEAAAAAAAAJECiIAUgBBshBQsgAEEBaiEADAELCyAGuSAFoyIFmiAFIAMbC2MBAX8gACABIAIgAxAQIgQEQCAEDwsjA0GAgCBIIAJBgAFMIgQgBBtFBEBBkMIAIABBCHQ2AgBBkMIAIAEgAkEAEAJBkMIADwsgACABIAIQESIAIAEgAkEBEAIgACADEA8gAAuYAwIFfwF7IwpBAWoiAyEAQQAkCQNAAkAgAP0ABAAiBf0MIiIiIiIiIiIiIiIiIiIiIv0jIAX9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAX9DCAgICAgICAgICAgICAgICD9cf0MXl5eXl5eXl5eXl5eXl5eXv0o/VD9ZCIBRQRAIABBEGohAAwCCyAAIAFoaiICLQAAIgBBIkYNACAAQdwARgRAAkAgAkEBaiIELQAAIgFB9QBHBEAgAUEiRiIARQRAIAFB3ABGIQALIABFBEAgAUEvRiEACyAARQRAIAFB4gBGIQALIABFBEAgAUHmAEYhAAsgAEUEQCABQe4ARiEACyAARQRAIAFB8gBGIQALIAAgAUH0AEYgABtBAEchAAwBCyAEQQFqIQEDQCABIARBBGpMBEBBACEAIAEtAABBMGtBCU0Ef0EABSABLQAAQSByQeEAa0EFSwsNAiABQQFqIQEMAQsLQQUhAAsFQQAhAAsgAARAQQEkCSACIABBAWpqIQAMAgVBfw8LAAsLIAJBAWokCiACIANrCzUBAX8jACMAIABBB2pBeHFqJAAjAEH//wNqQRB2IgA/AEoEQCAAPwBrPwBBAnVqQAAaEAcLC60KAgh/An4CQCMKLQAAQfsARw0AIwpBAWokCgNAIwotAABBIEYEQCMKQQFqJAoMAQsLIwotAABB/QBGBEAjCkEBaiQKQQEPC0F/IQQDQCMKLQAAQSJHDQEjCkEBaiECAkAgBEF/RgR/IwYjBSAAGwUgBEEEdEHQwgBqKAIECyIIIgFBf0cEQCABQQR0QdDCAGooAgAiAy0AACIFIAJqLQAAQSJGBH8gA0EQaiEHIAIhAyAFIQYCfwNAIAZBCEoEQEEAIAcpAwAgAykDAFINAhogB0EIaiEHIANBCGohAyAGQQhrIQYMAQsLIAYEfiAHKQMAQgggBqx9QgOGIgmGIAmIBUIACyEKIAYEfiADKQMAQgggBqx9QgOGIgmGIAmIBUIACyAKUQsFQQALBEAgAiAFakEBaiQKDAILCxALIQVBfyEBQQEjCSAFQQBIIAVBgAFKchsNACACIQEgBSEDIABBAEciB6xCAXxClfip+pe33puef34hCgNAIANBCEoEQCAKIAEpAwCFQs2Z1ur++uuof34iCUIgiCAJhSEKIAFBCGohASADQQhrIQMMAQsLIAcgAiAFIAMEfiABKQMAQgggA6x9QgOGIgmGIAmIBUIACyAKhULNmdbq/vrrqH9+IglCIIggCYWnIgYQECIBBEAgASgCBCEBDAELQX8hASMEQYAQRiMDQYCAIE5yDQAgAiAFIAAQAyIDQX5GDQAgByACIAUQESICIwQ2AgQgAiAGEA8jBEEEdEHQwgBqIgEgAjYCACABQX82AgQgAUEANgIIIAFBfSADIAAbNgIMIwQiAUEBaiQECyABQX9GDQEgASAIRwRAIARBf0cEQCAEQQR0QdDCAGogATYCBAUgAARAIAEkBgUgASQFCwsLIwcgAUEEdEHQwgBqIgIoAghGDQEgAiMHNgIIA0AjCi0AAEEgRgRAIwpBAWokCgwBCwsjCi0AAEE6Rw0BIwpBAWokCgNAIwotAABBIEYEQCMKQQFqJAoMAQsLIAAEQEEAIQQCQCMIQYACRg0AIwpBAWojCiMKLQAAQSJGIgUbIQYgBQR/EAsFEA4LIgNBAEgNACMIIgJBAWokCCACQRxsQfwJaiIEIAE2AgAgBCAGNgIEIAQgAzYCCCAEQQJBASMJG0EAIAUbIgI2AgwgAUEDbEEXaiACaqxCAXxClfip+pe33puef34hCgNAIANBCEoEQCAKIAYpAwCFQs2Z1ur++uuof34iCUIgiCAJhSEKIAZBCGohBiADQQhrIQMMAQsLIAQgAwR+IAYpAwBCCCADrH1CA4YiCYYgCYgFQgALIAqFQs2Z1ur++uuof34iCUIgiCAJhT4CEEEBIQQLBSMKLQAAQSJGIQYCQCACKAIMIgJBFEYEQEHwCSMKNgIAQQEQDSEEDAELIwpBAWojCiAGGyEFQQAhBCAGBH8QCwUQDgsiA0EASA0AQQEhBCACQX9GDQBBACEEIAYgAkEQSEcNACAGBEAjCQ0BIAMEfyAFLQAAQSBGBUEBCwR/QQEFIAMgBWpBAWstAABBIEYLDQEgA0GAAUoEfyACQQFGIAJBCE5yBUEACw0BBSAFLQAAQTlLDQELIAJBDGxBgAhqIgIgBTYCACACIAM2AgRBASEECwsgBEUNAQNAIwotAABBIEYEQCMKQQFqJAoMAQsLIwoiAkEBaiQKIAItAAAiAkH9AEYEQEEBDwsgAkEsRgRAA0AjCi0AAEEgRgRAIwpBAWokCgwBCwsgASEEDAELC0EADwtBAAvBAgECfyMKIgEoAgAiAEHu6rHjBkYgAEH05NWrBkZyBEAjCkEEaiQKBSAAQebCsZsHRgR/IAEtAARB5QBGBUEACwRAIwpBBWokCgUgASIALQAAQS1GBEAgAUEBaiEACyAALQAAQTBrQQlLBEBBfw8LIAAtAABBMEYEQCAAQQFqIQAFA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLIAAtAABBLkYEQCAAQQFqIgAtAABBMGtBCUsEQEF/DwsDQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCwsgAC0AAEEgckHlAEYEQCAAQQFqIgAtAABBLUYEf0EBBSAALQAAQStGCwRAIABBAWohAAsgAC0AAEEwa0EJSwRAQX8PCwNAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLCyAAJAoLCyMKIAFrC/gCAgd/An4jA0EKbCMCQQdsSgRAIwEhCCMCQQFqIgVBA3QQDCQBIAVBAXRBAWskAgNAIAQgBUgEQCAIIARBAnRqKAIAIgIEQCACQf///wdxQQN0IgYoAgAhByAGQRBqIQMgB0H/AXEhAiAHQQh2rEIBfEKV+Kn6l7fem55/fiEJA0AgAkEISgRAIAkgAykDAIVCzZnW6v7666h/fiIJQiCIIAmFIQkgA0EIaiEDIAJBCGshAgwBCwsgAgR+IAMpAwBCCCACrH1CA4YiCoYgCogFQgALIAmFQs2Z1ur++uuof34iCUIgiCAJhaciAyMCcSECA0AjASACQQJ0aigCAARAIwIgAkEBanEhAgwBCwsjASACQQJ0aiADQYCAgHhxIAZBA3ZyNgIACyAEQQFqIQQMAQsLCyABIwJxIQIDQCMBIAJBAnRqKAIABEAjAiACQQFqcSECDAELCyMBIAJBAnRqIAFBgICAeHEgAEEDdnI2AgAjA0EBaiQDC4MCAgV/An4gAkGAAUoEQEEADwsgAEEIdCACciEHIAMjAnEhACADQYCAgHhxIQgDQCMBIABBAnRqKAIAIgNFBEBBAA8LIANB////B3FBA3QhBiADQYCAgHhxIAhGBH8gBigCACAHRgVBAAsEfyAGQRBqIQUgASEEIAIhAwJ/A0AgA0EISgRAQQAgBSkDACAEKQMAUg0CGiAFQQhqIQUgBEEIaiEEIANBCGshAwwBCwsgAwR+IAUpAwBCCCADrH1CA4YiCYYgCYgFQgALIQkgAwR+IAQpAwBCCCADrH1CA4YiCoYgCogFQgALIAlRCwVBAAtFBEAjAiAAQQFqcSEADAELCyAGC3ECA38BfiACQRBqEAwiAyAAQQh0IAJyNgIAQQAhAANAIAAgAkgEQCAAIAFqIQQgA0EQaiAAakEIIAIgAGsiBSAFQQhOGyIFBH4gBCkDAEIIIAWsfUIDhiIGhiAGiAVCAAs3AwAgAEEIaiEADAELCyADCxAAQZDDPiQAQX8kBUF/JAYLDwAgAEEEdEHQwgBqKAIACwsAQaDCAEF+NgIACycAQYAgEAwkAUH/ByQCQYDCAELz6o2b1uzcOTcDAEGgwgBBfjYCAAvmAQEBfyAEJBUDQCMOQYAgSCAAIAFIcSMPQYD+A0xxBEAgACQKIwdBAWokB0EAJAhBACEEA0AgBEEVSARAIARBDGxBgAhqQQA2AgAgBEEBaiEEDAELC0EAEA0Ef0GACCgCAAVBAAsEf0GMCCgCAAVBAAsEf0GYCCgCAEEARwVBAAtFBEAgAA8LIwohBCADBEAgBC0AAEEsRwRAIAAPCyAEQQFqIQQLIAQtAABBDUYEQCAEQQFqIQQLIAQtAABBCkcEQCAADwsgAiIFQQFqIQIgBRAZRQRAIAAPCyAEQQFqIQAMAQsLIAALEAAjDkGAIEYjD0GA/gNKcgvxBQIPfwJ+IwhBHGxB/AlqIQtB/AkhAANAIAAgC0gEQCAAIwEjAiAAKAIQcUECdGooAgBB////B3FBA3Q2AhQgAEEcaiEADAELC0H8CSEAA0AgACALSARAIAAgACgCFCgCADYCGCAAQRxqIQAMAQsLQfwJIQ0DQCALIA1KBEAgDSgCBCECIA0oAgghAyANKAIMIQAgDSgCACIEQQR0QdDCAGoiBSgCDCIKQX1GBEAgBSAEEAQiCjYCDAsgCkEBcQRAIABBAkYEQCACQQFrIANBAmoQAAUgAARAQcW78oh4IQQgAiEAA0AgACACIANqSARAIAQgAC0AAHNBk4OACGwhBCAAQQFqIQAMAQsLIAMgBHMiACAAQRB2c0HrlK+veGwiACAAQQ12c0G13MqVfGwiACAAQRB2cyQWQYzlnrp5IQQgAiEAA0AgACACIANqSARAIAQgAC0AAHNBk4OACGwhBCAAQQFqIQAMAQsLIAMgBHMiACAAQRB2c0HrlK+veGwiACAAQQ12c0G13MqVfGwiACAAQRB2cyQXBSACIAMQAAsLBSAEQQNsQRdqIABqIQ4gDSgCFCEFIANBgAFMIgAEQCANKAIYIA5BCHQgA3JGIQALIAAEfyAFQRBqIQwgAiEAIAMhBAJ/A0AgBEEISgRAQQAgDCkDACAAKQMAUg0CGiAMQQhqIQwgAEEIaiEAIARBCGshBAwBCwsgBAR+IAwpAwBCCCAErH1CA4YiD4YgD4gFQgALIRAgBAR+IAApAwBCCCAErH1CA4YiD4YgD4gFQgALIBBRCwUgAAtFBEAgDiACIAMgDSgCEBAKIQULIw8iAEEBaiQPIABBAnRB0MISaiAFKAIENgIAIAUoAggkFiAFKAIMJBcLIAgjFmohCCAHIxdqIQcgCkECcQRAIAYjFmohBiAJIxdqIQlBASEBCyANQRxqIQ0MAQsLIw5BAnQiAEHQwghqIAYgCCABGzYCACAAQdDCCWogCSAHIAEbNgIAC8sGAwF8Bn8CfkEBQQEQCCIGQZDCAEYEQEEADwsjEEEwbEHQwiJqIQQDQCACQQhIBEAgAkEIaiIDQQxsQYAIaigCAAR/IAMgAxAIBUEACyIDQZDCAEYEQEEADwsgBCACQQJ0aiADNgIQIAJBAWohAgwBCwtBA0EEQaQIKAIAGyICQQxsQYAIaigCAAR/IAJBAxAIKAIEBUF/CyEFQbwIKAIABH9BBUEFEAgoAgQFQX8LIQdByAgoAgAEf0EGQQYQCAVBgMIAIQNBByECQr25+czX8NH5j38hCANAIAJBCEoEQCAIIAMpAwCFQs2Z1ur++uuof34iCEIgiCAIhSEIIANBCGohAyACQQhrIQIMAQsLQQhBgMIAQQcgAgR+IAMpAwBCCCACrH1CA4YiCYYgCYgFQgALIAiFQs2Z1ur++uuof34iCEIgiCAIhacQCgshAiMOQQJ0IgNB0MIDaiACKAIENgIAIANB0MICakECQQIQCCgCBDYCACMOQQJ0QdDCBGogBigCBDYCACMOQQJ0QdDCBWogBTYCACMOQQJ0QdDCBmogADYCACMOQQJ0QdDCB2ojFSMPajYCABAYQdQIKAIABHwQGwVEAAAAAAAA+H8LIQEjDkEDdEHQwgpqIAE5AwAgAUQAAAAAAAAAAGMgAUQAAAAAAAAAAGZyBEBBASQRC0EQEAkhASMOQQN0QdDCDGogATkDACABRAAAAAAAAAAAYyABRAAAAAAAAAAAZnIEQEEBJBILQREQCSEBIw5BA3RB0MIOaiABOQMAIAFEAAAAAAAAAABjIAFEAAAAAAAAAABmcgRAQQEkEwtBEhAJIgFEAAAAAAAAAABjIAFEAAAAAAAAAABmckUEQEETEAkhAQsjDkEDdEHQwhBqIAE5AwAgAUQAAAAAAAAAAGMgAUQAAAAAAAAAAGZyBEBBASQUCyAEIAU2AgAgBCAGNgIEIAQgBzYCCCAEIw42AgwgBUF/RgR/QQEFQQAhAAJ/A0AgAEEMSARAQQEgAEEDRwR/IABBAnQiAiAEaigCACACQaDCAGooAgBHBUEACw0CGiAAQQFqIQAMAQsLQQALCwRAQaDCACAEQTD8CgAAIxBBAWokEAsjDkEBaiQOQQELHgBBACQQQQAkD0EAJA5BACQUQQAkE0EAJBJBACQRC+wDAgZ/AXxB1AgoAgAhAUHYCCgCACICQRRGIgBFBEAgAkEYRgR/IAEtABNBLkYFQQALIQALIAAEQCABLQAKQdQARiEACyAABEAgAS0ADUE6RiEACyAABEAgAS0AEEE6RiEACwJAIAAEfyABIAJqQQFrLQAAQdoARgUgAAtFDQBBoI0GIAEtAA5BMGsiACAAQQlLG0EKbEGgjQYgAS0AD0EwayIAIABBCUsbaiIAQTtKQaCNBiABLQALQTBrIgMgA0EJSxtBCmxBoI0GIAEtAAxBMGsiAyADQQlLG2oiA0EXSnJBoI0GIAEtABFBMGsiBCAEQQlLG0EKbEGgjQYgAS0AEkEwayIEIARBCUsbaiIEQTtKciACQRhGBH9BoI0GIAEtABRBMGsiBSAFQQlLG0EKbEGgjQYgAS0AFUEwayIFIAVBCUsbakEKbEGgjQYgAS0AFkEwayIFIAVBCUsbagVBAAsiBUHnB0pyDQAjCyABKQMAUgR/QQEFIwwgAS8BCEcLBEAgASkDACQLIAEvAQgkDCABEAUkDQsjDSIGRAAAAAAAAAAAYyAGRAAAAAAAAAAAZnJFDQAjDSADQTxsIABqQTxsIARqQegHbLegIAW3RAAAAAAAQI9Ao0QAAAAAAECPQKKgDwsgASACEAYLmAECAn8CfiABIQQgAiEDIACsQgF8QpX4qfqXt96bnn9+IQUDQCADQQhKBEAgBSAEKQMAhULNmdbq/vrrqH9+IgVCIIggBYUhBSAEQQhqIQQgA0EIayEDDAELCyAAIAEgAiADBH4gBCkDAEIIIAOsfUIDhiIGhiAGiAVCAAsgBYVCzZnW6v7666h/fiIFQiCIIAWFpxAKKAIECw==';

// EXTERNAL MODULE: ./lib/events/web-assembly.js
var web_assembly = __webpack_require__(9228);
;// CONCATENATED MODULE: ./lib/events/record-kernel.js


const FIRST_PAGES = 20;
/** A kernel of its own memory; undefined where the engine cannot run it. */
function startKernel(host) {
    const started = (0,web_assembly/* startWebAssembly */.b)(RECORD_KERNEL, FIRST_PAGES, (memory) => ({
        dictionary: { ...host, grown: () => host.memory(memory.buffer) },
        scan: host,
        numbers: host,
        records: host
    }));
    if (started === undefined)
        return undefined;
    const kernel = started.exports;
    try {
        host.memory(started.memory.buffer);
        kernel.start();
        return kernel;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/events/record-layout.js
/**
 * What the kernel that reads records (`assembly/`) and its host agree about: numbers, and where things stand in memory, in
 * bytes. Compiled for both.
 */
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Fields at the top that mean something, by number: texts first, among them from `FIRST_CONDITION` on the conditions. */
const LOG_ID = 0;
const AGENT_ID = 1;
const ACTION = 2;
const SESSION_ID = 3;
const TRACE_ID = 4;
const CASE_ID = 5;
const OUTCOME = 6;
const TIMESTAMP = 7;
const FIRST_CONDITION = 8;
const SEQ = 16;
const LATENCY_MS = 17;
const TOTAL_TOKENS = 18;
const TOKENS = 19;
const CONTEXT = 20;
const FIELDS = 21;
const CONDITIONS = 8;
const FIRST_NUMBER = FIRST_CONDITION + CONDITIONS;
/** Meanings of a name beside the fields. */
const MEANINGLESS = -1;
const REFUSED = -2;
const UNRESOLVED = (/* unused pure expression or super */ null && (-3));
const IGNORED = 1;
const ARGUMENT = 2;
/** What a value of the context is: a number or word, a text, or a text with escapes, which is unlike one of the same bytes. */
const LITERAL = 0;
const PLAIN = 1;
const ESCAPED = 2;
const KINDS = 3;
/** Spaces of the dictionary: names at the top and in the context, fields by number, one for each key and kind of value. */
const TOP = 0;
const INSIDE = 1;
const FIRST_FIELD = 2;
const FIRST_VALUE = FIRST_FIELD + FIELDS;
const MOST_VALUES = 256;
const MOST_KEYS = 2048;
/** Beyond this many, new texts are not remembered: memory must not grow with a log that repeats nothing. */
const MOST_ENTRIES = (/* unused pure expression or super */ null && (1 << 19));
/** A longer text costs more to compare than to decode. */
const LONGEST = 128;
const MOST_ROWS = 1 << 12;
const MOST_ITEMS = 1 << 16;
/** Of an entry of the dictionary: space and length, number, hashes, then its bytes, padded to whole words of eight. */
const NUMBER = 4;
const LOW = 8;
const HIGH = 12;
const TEXT = 16;
/** Of a key: its entry, the key that followed it last, the record in which it was met last, its meaning or flags. */
const KEY_NEXT = 4;
const KEY_STAMP = 8;
const KEY_MEANING = 12;
const KEY_BYTES = 16;
/** Where things stand in memory. Of a field: where its value is, its length, its hash. */
const FIELD_BYTES = 12;
const FIELD = 1024;
const VALUE_BYTES = 28;
const VALUE = FIELD + FIELDS * FIELD_BYTES;
const SUCCESS = (VALUE + MOST_VALUES * VALUE_BYTES + 15) & ~15;
const TEMPORARY = SUCCESS + 16;
/** What was last told of the session at hand: session, agent, case, conditions. */
const LAST = TEMPORARY + TEXT;
const CHANGE_WORDS = 4 + CONDITIONS;
const KEYS = LAST + CHANGE_WORDS * 4;
const ACTION_COLUMN = (KEYS + MOST_KEYS * KEY_BYTES + 15) & ~15;
const OUTCOME_COLUMN = ACTION_COLUMN + MOST_ROWS * 4;
const AGENT_COLUMN = OUTCOME_COLUMN + MOST_ROWS * 4;
const SESSION_COLUMN = AGENT_COLUMN + MOST_ROWS * 4;
const LINE_COLUMN = SESSION_COLUMN + MOST_ROWS * 4;
const START_COLUMN = LINE_COLUMN + MOST_ROWS * 4;
const LOW_COLUMN = START_COLUMN + MOST_ROWS * 4;
const HIGH_COLUMN = LOW_COLUMN + MOST_ROWS * 4;
const TIME_COLUMN = HIGH_COLUMN + MOST_ROWS * 4;
const SEQ_COLUMN = TIME_COLUMN + MOST_ROWS * 8;
const LATENCY_COLUMN = SEQ_COLUMN + MOST_ROWS * 8;
const TOKENS_COLUMN = LATENCY_COLUMN + MOST_ROWS * 8;
const ITEMS = TOKENS_COLUMN + MOST_ROWS * 8;
const CHANGES = ITEMS + MOST_ITEMS * 4;
const INPUT = CHANGES + MOST_ROWS * CHANGE_WORDS * 4;
const INPUT_BYTES = 1 << 18;
/** Sixteen bytes are looked at together, which may lie behind the input. */
const FIRST_FREE = INPUT + INPUT_BYTES + 64;
const NO_KEY = (/* unused pure expression or super */ null && (-1));
const FIRST_SLOTS = (/* unused pure expression or super */ null && (1 << 10));
/** A slot holds the place of an entry in words of eight bytes, and above it eight bits of the hash that are no part of its own place. */
const TAG = (/* unused pure expression or super */ null && (0xff << 24));

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/events/time.js
var time = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/events/record-encode.js







/** Names of the record that mean something, by their number in the kernel. */
const record_encode_FIELDS = [
    'log_id',
    'agent_id',
    'action',
    'session_id',
    'trace_id',
    'case_id',
    'outcome',
    'timestamp',
    ...base_record/* CONDITION_FIELDS */.iH,
    'seq',
    'latency_ms',
    'total_tokens',
    'tokens',
    'context'
];
const record_encode_AGENT_ID = 1;
const record_encode_ACTION = 2;
const record_encode_SESSION_ID = 3;
const record_encode_CASE_ID = 5;
const record_encode_OUTCOME = 6;
const LONGEST_NAME = 100;
/** After so many lines more than it could read it gives up: the log is of another kind. */
const MOST_MISSES = 100;
const record_encode_LINE_FEED = 0x0a;
/** Written alike at the top and in the context, where they stay and count as conditions as well. */
const isCondition = (name) => base_record/* CONDITION_FIELDS */.iH.includes(name);
const parsed = (text) => JSON.parse(text);
const DATE = /^\d{4}-\d\d-\d\d$/;
/**
 * Plain records of the base format from bytes to columns: what was met before is found by its bytes, so that most of a
 * line never becomes a text, let alone an object. The kernel (`assembly/records.ts`) does so; what is new to it is
 * answered here, once. Every other line is left untouched.
 */
class RecordEncoder {
    #encoder;
    #kernel;
    /** The memory of the kernel, which it replaces as it grows. */
    #buffer = Buffer.alloc(0);
    #words = new Uint32Array(0);
    /** What of which bytes stands in the input. */
    #loaded = this.#buffer;
    #loadedFrom = 0;
    #loadedTo = 0;
    #file = -1;
    #balance = MOST_MISSES;
    /** Texts that come from another thread are fit to be shown already. */
    #isAdopting = false;
    /** By the kernel's number. */
    #contextKeys = [];
    /** By key: whether another one, met before, has the same name once redaction is through with both. */
    #isNamesake = [];
    #keyNumbers = new Map();
    #agents = new Map();
    constructor(encoder) {
        this.#encoder = encoder;
        this.#kernel = startKernel({
            memory: (buffer) => {
                this.#buffer = Buffer.from(buffer);
                this.#words = new Uint32Array(buffer);
            },
            resolve: (entry, from, length, isRemembered) => this.#resolve(entry, from, length, isRemembered === 1),
            meaningOf: (from, length, isInside) => this.#meaningOf(this.#text(from, length), isInside === 1),
            flagsOf: (key) => this.#flagsOf(key),
            hashWritten: (from, length) => this.#hashWritten(this.#text(from, length)),
            startOfDay: (from) => {
                const date = this.#text(from, 10);
                return DATE.test(date) ? ((0,time/* parseTime */.p)(date) ?? Number.NaN) : Number.NaN;
            },
            instantOf: (from, length) => (0,time/* parseTime */.p)((0,python_text/* strip */.bB)(this.#text(from, length))) ?? Number.NaN,
            numberOf: (from, length) => {
                const value = Number(this.#text(from, length));
                return Number.isFinite(value) ? value : Number.NaN;
            }
        });
    }
    /**
     * Makes rows of the lines that begin at `from`, as far as they are plain; lines end before `to`, the first has the
     * number `line`. As long as the bytes stay the same object, so must what they hold. `isArray`: the lines are elements
     * of an array, and end in a comma.
     */
    read(bytes, from, to, file, line, isArray) {
        const kernel = this.#kernel;
        let at = from;
        let lines = 0;
        while (kernel !== undefined && this.#balance >= 0) {
            if (bytes !== this.#loaded || at < this.#loadedFrom || at >= this.#loadedTo) {
                const end = bytes.lastIndexOf(record_encode_LINE_FEED, Math.min(to, at + INPUT_BYTES) - 1) + 1;
                if (end <= at)
                    break;
                this.#load(bytes, at, end);
            }
            if (file !== this.#file)
                kernel.startFile();
            this.#file = file;
            const shift = INPUT - this.#loadedFrom;
            at =
                kernel.read(at + shift, this.#loadedTo + shift, line + lines, isArray ? 1 : 0, this.#encoder.itemIds.length) - shift;
            const rows = kernel.rows.value;
            lines += rows;
            const isUnusual = at < this.#loadedTo && kernel.isFull() === 0;
            if (rows > 0)
                this.#take(kernel, file);
            this.#balance = Math.min(MOST_MISSES, this.#balance + rows);
            if (isUnusual) {
                this.#balance--;
                break;
            }
        }
        return { end: at, lines };
    }
    /** The number of a key of which all texts as they are shown are known by their bytes, if by anything; else −1. */
    shownKey(name) {
        const number = this.#keyNumbers.get(name) ?? -1;
        const key = this.#contextKeys[number];
        return key?.key === name && !key.ignored && !this.#isNamesake[number] ? number : -1;
    }
    /** The item of a text as another thread shows it, under a key that `shownKey` gave. */
    adoptText(key, bytes, from, to) {
        const kernel = this.#kernel;
        if (to - from > LONGEST)
            return this.#encoder.items.adopt(this.#contextKeys[key]?.key, Buffer.from(bytes.buffer, bytes.byteOffset).toString('latin1', from, to));
        this.#isAdopting = true;
        const place = this.#placeOf(bytes, from, to);
        const item = kernel.numberIn(FIRST_VALUE + KINDS * key + PLAIN, place, to - from);
        this.#isAdopting = false;
        return item;
    }
    /** The number of the session that these bytes name; −1 where that is to be found by its text. */
    sessionOf(bytes, from, to) {
        const kernel = this.#kernel;
        if (kernel === undefined || to - from > LONGEST)
            return -1;
        const place = this.#placeOf(bytes, from, to);
        return kernel.numberIn(FIRST_FIELD + record_encode_SESSION_ID, place, to - from);
    }
    #load(bytes, from, to) {
        this.#buffer.set(bytes.subarray(from, to), INPUT);
        this.#loaded = bytes;
        this.#loadedFrom = from;
        this.#loadedTo = to;
    }
    /** Where [from, to) stands in the input. */
    #placeOf(bytes, from, to) {
        if (bytes !== this.#loaded || from < this.#loadedFrom || to > this.#loadedTo)
            this.#load(bytes, from, Math.min(bytes.length, from + INPUT_BYTES));
        return INPUT + from - this.#loadedFrom;
    }
    #text(from, length) {
        return this.#buffer.toString('latin1', from, from + length);
    }
    /** The text of an entry that is remembered. */
    #textOf(entry) {
        return this.#text(entry + TEXT, this.#words[entry >> 2] & 0xff);
    }
    #resolve(entry, from, length, isRemembered) {
        const text = this.#text(from, length);
        const space = this.#words[entry >> 2] >>> 8;
        const place = entry >> 2;
        if (space < FIRST_VALUE) {
            this.#words[place + 1] = this.#numberOfName(space - FIRST_FIELD, text, isRemembered);
            return;
        }
        const { items } = this.#encoder;
        const kind = (space - FIRST_VALUE) % KINDS;
        const number = (space - FIRST_VALUE - kind) / KINDS;
        const key = this.#contextKeys[number];
        const isNew = kind === PLAIN && isRemembered && !this.#isNamesake[number];
        let item;
        if (isNew)
            item = items.itemOfNewText(key, text, this.#isAdopting);
        else if (this.#isAdopting)
            item = items.adopt(key.key, text);
        else
            item = items.itemOf(key, kind === PLAIN ? text : parsed(kind === ESCAPED ? `"${text}"` : text));
        this.#words[place + 1] = item;
        this.#words[place + 2] = items.low[item];
        this.#words[place + 3] = items.high[item];
    }
    #numberOfName(field, text, isNew) {
        const encoder = this.#encoder;
        switch (field) {
            case record_encode_AGENT_ID:
                return encoder.agents.id(text);
            case record_encode_ACTION:
                return encoder.actions.id(text);
            case record_encode_SESSION_ID:
                return encoder.sessionNumber(text, isNew);
            case record_encode_CASE_ID:
                return encoder.caseNames.id(text);
            case record_encode_OUTCOME:
                return encoder.outcomes.id(text);
            default:
                return 0;
        }
    }
    #meaningOf(name, isInside) {
        if (!isInside) {
            const field = record_encode_FIELDS.indexOf(name);
            return field === -1 ? MEANINGLESS : field;
        }
        // An object lists names that are numbers before all others, in an order of its own.
        const isUsual = name.length <= LONGEST_NAME && name > ':' && name !== '__proto__';
        return isUsual && !isCondition(name) ? MEANINGLESS : REFUSED;
    }
    #flagsOf(number) {
        const kernel = this.#kernel;
        const name = this.#textOf(kernel.nameOf(number));
        const { items } = this.#encoder;
        const key = items.topKey(name);
        this.#isNamesake[number] = this.#contextKeys.includes(key);
        this.#contextKeys[number] = key;
        this.#keyNumbers.set(name, number);
        if (key.ignored)
            items.ignoredKeys.add(key.key);
        return (key.ignored ? IGNORED : 0) | (key.isArgument ? ARGUMENT : 0);
    }
    #hashWritten(text) {
        const { hashLow, hashHigh } = this.#kernel;
        const value = String(parsed(text));
        hashLow.value = (0,hash/* hashText */.qj)(value, hash/* SEED_LOW */.zH);
        hashHigh.value = (0,hash/* hashText */.qj)(value, hash/* SEED_HIGH */.By);
    }
    /** Moves what the kernel has made of lines behind what is there. */
    #take(kernel, file) {
        const encoder = this.#encoder;
        const rows = kernel.rows.value;
        const first = encoder.rows;
        this.#tellSessions(kernel, file, first);
        const integers = (at, length = rows) => this.#words.subarray(at >> 2, (at >> 2) + length);
        encoder.action.append(integers(ACTION_COLUMN));
        encoder.outcome.append(integers(OUTCOME_COLUMN));
        encoder.agent.append(integers(AGENT_COLUMN));
        encoder.session.append(integers(SESSION_COLUMN));
        encoder.line.append(integers(LINE_COLUMN));
        encoder.itemStart.append(integers(START_COLUMN));
        encoder.callLow.append(integers(LOW_COLUMN));
        encoder.callHigh.append(integers(HIGH_COLUMN));
        encoder.itemIds.append(integers(ITEMS, kernel.items.value));
        encoder.file.extend(first + rows - 1, file);
        const numbers = (at) => new Float64Array(this.#words.buffer, at, rows);
        if (kernel.hasTime.value === 1)
            encoder.time.append(first, numbers(TIME_COLUMN));
        if (kernel.hasSeq.value === 1)
            encoder.seq.append(first, numbers(SEQ_COLUMN));
        if (kernel.hasLatency.value === 1)
            encoder.latencyMs.append(first, numbers(LATENCY_COLUMN));
        if (kernel.hasTokens.value === 1)
            encoder.tokens.append(first, numbers(TOKENS_COLUMN));
        kernel.clear();
    }
    /** Tells sessions, and rows without one, where they stand and what they ran under: of a session what changed alone. */
    #tellSessions(kernel, file, first) {
        const changes = kernel.changes.value;
        const encoder = this.#encoder;
        const words = this.#words;
        for (let i = 0; i < changes; i++) {
            const at = (CHANGES >> 2) + i * CHANGE_WORDS;
            const session = words[at];
            const agent = this.#agent(words[at + 1]);
            const caseNumber = words[at + 2];
            const row = first + words[at + 3];
            let conditions;
            for (const [place, name] of base_record/* CONDITION_FIELDS */.iH.entries()) {
                const entry = words[at + 4 + place];
                if (entry === 0)
                    continue;
                conditions ??= {};
                conditions[name] = this.#textOf(entry);
            }
            encoder.countSession(session, caseNumber, file);
            if (session !== table/* NONE */.x3)
                encoder.conditions.addToSession(session, { agent, conditions });
            else {
                if (caseNumber !== table/* NONE */.x3) {
                    encoder.rowCase.extend(row, table/* NONE */.x3);
                    encoder.rowCase.set(row, caseNumber);
                }
                encoder.conditions.addToRow(row, { agent, conditions });
            }
        }
    }
    #agent(entry) {
        const known = this.#agents.get(entry);
        if (known !== undefined)
            return known;
        const agent = this.#textOf(entry);
        this.#agents.set(entry, agent);
        return agent;
    }
}

;// CONCATENATED MODULE: ./lib/events/encode-files.js





/** Reads the files of the request in this thread. */
async function encodeFiles(request, redactor) {
    (0,heap_room/* requireHeapToBegin */.i4)();
    const encoder = new encode/* Encoder */.N({
        redact: redactor.text,
        redactName: redactor.silent,
        isIgnored: await (0,ignored_keys/* keyFilter */.W)(request.ignoreKeys ?? [])
    });
    const records = new RecordEncoder(encoder);
    let duplicates = 0;
    const run = await (0,event_run/* readEvents */.w)(request, redactor, {
        file: (path) => encoder.startFile(path),
        event: (event, file, line) => {
            const encoded = encoder.add(event, file, line);
            if (encoded === 'duplicate')
                duplicates++;
            return encoded;
        },
        records: (bytes, from, to, file, line, isArray) => records.read(bytes, from, to, file, line, isArray)
    });
    return { encoder, records, ...run, duplicates };
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Encoder)
/* harmony export */ });
/* harmony import */ var _assemble_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9259);
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9561);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8267);
/* harmony import */ var _item_dictionary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2191);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7505);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4313);
/* harmony import */ var _text_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5950);









/**
 * Events to columns, in order of arrival; `finish` sorts them into the table. Holds numbers per event and each
 * distinct text once, never an event.
 */
class Encoder {
    files = [];
    /** By file: sessions of which it holds a part, one per event without a session. */
    sessionsOfFile = [];
    items;
    actions;
    outcomes;
    agents;
    action = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    outcome = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    agent = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    /** `NONE` where the event is a session of its own. */
    session = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    file = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    line = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    itemStart = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    itemIds = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    callLow = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    callHigh = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    time = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SparseColumn */ .hL();
    seq = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SparseColumn */ .hL();
    latencyMs = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SparseColumn */ .hL();
    tokens = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SparseColumn */ .hL();
    sessionNames;
    caseNames;
    conditions;
    /** By session, and by row for events without one. */
    sessionCase = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    rowCase = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    identities = new _identities_js__WEBPACK_IMPORTED_MODULE_3__/* .Identities */ .b();
    /** Pairs of a session and a file that speaks of it. */
    visits = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    /** By session: the file that last spoke of it. */
    #lastFile = new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    constructor(options) {
        const shower = (place) => (text) => (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(text, (whole) => options.redact(whole, undefined, place));
        const { redactName = (name) => options.redact(name) } = options;
        const showName = (text) => (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(text, redactName);
        this.items = new _item_dictionary_js__WEBPACK_IMPORTED_MODULE_4__/* .ItemDictionary */ .cI(options);
        this.actions = new _dictionary_js__WEBPACK_IMPORTED_MODULE_7__/* .TextDictionary */ .o0(shower('action'));
        this.outcomes = new _dictionary_js__WEBPACK_IMPORTED_MODULE_7__/* .TextDictionary */ .o0(shower('outcome'));
        this.agents = new _dictionary_js__WEBPACK_IMPORTED_MODULE_7__/* .TextDictionary */ .o0(shower('agent'));
        this.sessionNames = new _names_js__WEBPACK_IMPORTED_MODULE_5__/* .RawNames */ .Tg(showName);
        this.caseNames = new _names_js__WEBPACK_IMPORTED_MODULE_5__/* .RawNames */ .Tg(showName);
        this.conditions = new _conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionColumns */ .h(shower);
    }
    get rows() {
        return this.action.length;
    }
    /** Starts a file and returns its number. `shown` is its path after redaction. */
    startFile(shown) {
        this.sessionsOfFile.push(0);
        return this.files.push(shown) - 1;
    }
    add(event, file, line) {
        if (event.action === undefined && event.session === undefined)
            return 'nothing';
        const { session, action, context, outcome, agent, time, seq, latencyMs, tokens, caseId } = event;
        if (event.id !== undefined && !this.identities.add(event.id))
            return 'duplicate';
        const sessionId = session === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 : this.sessionNumber(session);
        const caseNumber = caseId === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 : this.caseNames.id(caseId);
        if (action === undefined) {
            this.countSession(sessionId, caseNumber, file);
            this.conditions.addToSession(sessionId, event);
            return 'session';
        }
        const row = this.beginRow(this.actions.id(action), outcome === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 : this.outcomes.id(outcome), agent === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 : this.agents.id(agent), sessionId, caseNumber, file, line);
        if (context === undefined) {
            this.callLow.push(0);
            this.callHigh.push(0);
        }
        else {
            this.items.encode(context, this.itemIds);
            this.callLow.push(this.items.lastHashLow);
            this.callHigh.push(this.items.lastHashHigh);
        }
        if (time !== undefined)
            this.time.set(row, time);
        if (seq !== undefined)
            this.seq.set(row, seq);
        if (latencyMs !== undefined)
            this.latencyMs.set(row, latencyMs);
        if (tokens !== undefined)
            this.tokens.set(row, tokens);
        if (sessionId === _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3)
            this.conditions.addToRow(row, event);
        else
            this.conditions.addToSession(sessionId, event);
        return 'row';
    }
    /** Starts a row of numbers that the dictionaries gave; its items, its call and the rest are for the caller to add. */
    beginRow(action, outcome, agent, session, caseNumber, file, line) {
        this.countSession(session, caseNumber, file);
        const row = this.action.length;
        this.action.push(action);
        this.outcome.push(outcome);
        this.agent.push(agent);
        this.session.push(session);
        this.file.push(file);
        this.line.push(line);
        this.itemStart.push(this.itemIds.length);
        if (session === _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 && caseNumber !== _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3) {
            this.rowCase.extend(row, _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3);
            this.rowCase.set(row, caseNumber);
        }
        return row;
    }
    /** The table; the encoder is spent. */
    finish() {
        return (0,_assemble_table_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleTable */ .f)(this);
    }
    /** `isNew`: the caller knows the name by its bytes from now on, and did not know it before. */
    sessionNumber(name, isNew = false) {
        const id = isNew ? this.sessionNames.idOfNew(name) : this.sessionNames.id(name);
        if (id === this.sessionCase.length) {
            this.sessionCase.push(_table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3);
            this.#lastFile.push(_table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3);
        }
        return id;
    }
    /** Notes that a file speaks of a session; each event without one (`NONE`) is a session of its own. */
    countSession(session, caseNumber, file) {
        if (session !== _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3) {
            if (caseNumber !== _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3)
                this.#setCase(session, caseNumber);
            if (this.#lastFile.get(session) === file)
                return;
            this.#lastFile.set(session, file);
            this.visits.push(session);
            this.visits.push(file);
        }
        this.sessionsOfFile[file] = this.sessionsOfFile[file] + 1;
    }
    /** A session that names two cases takes the first by name: never the one that happened to be read first. */
    #setCase(session, caseNumber) {
        const present = this.sessionCase.get(session);
        if (present === caseNumber)
            return;
        const isFirst = present === _table_js__WEBPACK_IMPORTED_MODULE_8__/* .NONE */ .x3 || (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP)(this.caseNames, caseNumber, present) < 0;
        if (isFirst)
            this.sessionCase.set(session, caseNumber);
    }
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readEvents)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/containers.js + 4 modules
var containers = __webpack_require__(5314);
// EXTERNAL MODULE: ./lib/events/formats/behavior-log.js
var behavior_log = __webpack_require__(9853);
// EXTERNAL MODULE: ./lib/events/formats/index.js + 42 modules
var events_formats = __webpack_require__(1808);
// EXTERNAL MODULE: ./lib/events/log-values.js + 8 modules
var log_values = __webpack_require__(8982);
// EXTERNAL MODULE: ./lib/events/recognise.js
var recognise = __webpack_require__(5096);
;// CONCATENATED MODULE: ./lib/events/skips.js
/** Everything that could not be used, by reason; memory grows with reasons, not with records. */
class Skips {
    #groups = new Map();
    add(reason, file, fileNumber, line) {
        const group = this.#groups.get(reason);
        if (group === undefined) {
            this.#groups.set(reason, { reason, count: 1, file, fileNumber, line });
            return;
        }
        group.count++;
        if (fileNumber < group.fileNumber || (fileNumber === group.fileNumber && line < group.line)) {
            Object.assign(group, { file, fileNumber, line });
        }
    }
    /** Adds what was counted elsewhere; `fileOf` gives the numbers that its files have here. */
    append(entries, fileOf, lineOf) {
        for (const entry of entries) {
            this.add(entry.reason, entry.file, fileOf(entry.fileNumber), lineOf(entry));
            const group = this.#groups.get(entry.reason);
            if (group !== undefined)
                group.count += entry.count - 1;
        }
    }
    entries() {
        return [...this.#groups.values()];
    }
    /** Most frequent reason first. */
    groups() {
        return [...this.#groups.values()]
            .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
            .map(({ reason, count, file, line }) => ({ reason, count, file, line }));
    }
}

;// CONCATENATED MODULE: ./lib/events/event-run.js







/** Files to events: opens, unpacks, finds the values, recognises the format; the sink says what became of each event. */
async function readEvents(request, redactor, sink) {
    const formats = [...(request.extraFormats ?? []), ...events_formats/* formats */.F];
    const given = formatNamed(request.format ?? 'auto', formats);
    const skips = new Skips();
    const files = [];
    let bytes = 0;
    const output = {
        event: (event, line) => {
            const file = files.at(-1);
            const encoded = received(() => sink.event(event, file.number, line));
            if (encoded === 'row')
                file.events++;
            else if (encoded === 'nothing')
                output.skip('the record has neither an action nor a session', line);
        },
        skip: (reason, line) => {
            const file = files.at(-1);
            file.skipped++;
            skips.add(redactor.text(reason), file.path, file.number, line);
        }
    };
    const readOne = async (log, reader) => {
        const path = redactor.text(log.path, undefined, 'path');
        files.push({ path, number: sink.file(path), reader, events: 0, skipped: 0, lines: 0 });
        request.onFile?.(path);
        const file = files.at(-1);
        const { records } = sink;
        const values = {
            records: (bytes, from, to, line, isArray) => {
                if (records === undefined || !reader.isReading(behavior_log/* default */.A))
                    return { end: from, lines: 0 };
                const read = records(bytes, from, to, file.number, line, isArray);
                file.events += read.lines;
                return read;
            },
            value: (value, line, size) => reader.value(value, line, size),
            skip: output.skip
        };
        file.lines = await (0,log_values/* readValues */.N)(log, values, (more) => {
            bytes += more;
            request.onProgress?.(bytes);
        });
    };
    for (const file of request.files) {
        let shared;
        for await (const log of (0,containers/* openLogs */.q)(file)) {
            const format = given ?? formats.find((each) => each.archive?.(log.archive ?? []) === true);
            if (format?.archive?.(log.archive ?? []) === true) {
                shared ??= new recognise/* RecognisingReader */.QM(formats, format, output);
                await readOne(log, shared);
            }
            else {
                const isContinued = log.part !== undefined && log.part.from > 0;
                const reader = new recognise/* RecognisingReader */.QM(formats, isContinued ? behavior_log/* default */.A : given, output);
                await readOne(log, reader);
                reader.end();
                if (log.part !== undefined && reader.format !== behavior_log/* default */.A)
                    throw new log_values/* NotDivisible */.B();
            }
        }
        shared?.end();
    }
    return {
        files: files.map(({ path, reader, events, skipped, lines }) => ({
            path,
            format: reader.format?.name ?? 'unknown',
            events,
            skipped,
            lines
        })),
        skips
    };
}
/** Lets through what the receiver of the events throws: it is no fault of the record. */
function received(take) {
    try {
        return take();
    }
    catch (error) {
        throw new recognise/* OutputFault */.qq('', { cause: error });
    }
}
/** @throws UserError naming the formats there are. */
function formatNamed(name, known) {
    if (name === 'auto')
        return undefined;
    const format = known.find((each) => each.name === name);
    if (format !== undefined)
        return format;
    const names = ['auto', ...known.map((each) => each.name)].join(', ');
    throw new errors/* UserError */.y(`format: "${name}" is unknown; allowed are ${names}`);
}


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STANDARD_INPUT: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* unused harmony export forwardSlashes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);





const STANDARD_INPUT = '-';
const GLOB_CHARACTERS = /[*?[\]{}()!]/;
/** @throws UserError where a pattern or a link leads out of its root. */
async function findFiles(request) {
    const found = [];
    const unmatched = [];
    const notFollowed = new Set();
    const patterns = request.patterns
        .map((pattern) => forwardSlashes(pattern.trim()))
        .filter((pattern) => pattern !== '');
    const ignored = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const isTaken = ignored.length === 0 ? undefined : await matcher(ignored);
    for (const pattern of patterns) {
        if (pattern.startsWith('!'))
            continue;
        if (pattern === STANDARD_INPUT) {
            found.push(standardInput(request));
            continue;
        }
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace, pattern);
        const isNamed = !GLOB_CHARACTERS.test(pattern) || (!pattern.split('/').includes('..') && (await exists(absolute)));
        const root = await rootOf(pattern, isNamed, request);
        const files = isNamed
            ? await namedFile(absolute, pattern, unmatched, request)
            : await globbed(pattern, root, request, notFollowed);
        if (!isNamed && files.length === 0)
            unmatched.push({ pattern, reason: 'no file matches', named: false });
        for (const file of files) {
            const location = await locationOf(file, request);
            if (root !== undefined && !isInside(location, root))
                throw leadsOut(request, shownPath(file, request.workspace), 'a link');
            const shown = shownPath(file, request.workspace);
            if (isTaken?.(shown))
                continue;
            found.push({ path: shown, location });
        }
    }
    return { files: unique(found), unmatched, notFollowed: [...notFollowed].sort(_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6) };
}
/** On Windows a backslash separates folders; elsewhere it may be part of a name, or escape in a glob. */
function forwardSlashes(pattern, platform = process.platform) {
    return platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
}
function standardInput({ confine, input = 'logs' }) {
    if (confine)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: "-" (standard input) is for the command line; name files or globs here`);
    return { path: STANDARD_INPUT, location: STANDARD_INPUT };
}
async function matcher(patterns) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const isMatch = picomatch(patterns.map((pattern) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(pattern)));
    return (shown) => isMatch(shown);
}
/** The real folder (or file) that files of the pattern must lie in; undefined where paths are free. */
async function rootOf(pattern, isNamed, request) {
    if (!request.confine)
        return undefined;
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request.workspace);
    const fixed = isNamed ? pattern : fixedPart(pattern);
    if (pattern.slice(fixed.length).split('/').includes('..'))
        throw leadsOut(request, pattern, '".."');
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace, fixed);
    if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(fixed)) {
        if (!isInside(absolute, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace)))
            throw leadsOut(request, pattern, '".."');
        return workspace;
    }
    if (isInside(absolute, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace)))
        return workspace;
    return (await exists(absolute)) ? await locationOf(absolute, request) : absolute;
}
/** The real path. A pipe of the shell (`<(command)`, `/dev/stdin`) has none: it is reached by its link alone. */
async function locationOf(file, { workspace, confine, input = 'logs' }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
        if (status?.isFIFO() === true && !confine)
            return file;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${shownPath(file, workspace)} is no file that can be found again: write it to a file${confine ? '' : ', or give it as `-`'}`);
    }
}
/** The folders before the first one with a glob character: `/a/b/` of `/a/b/*.jsonl`. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
    return segments
        .slice(0, first)
        .map((segment) => `${segment}/`)
        .join('');
}
async function namedFile(absolute, pattern, unmatched, { input = 'logs' }) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolute).catch(() => undefined);
    if (status === undefined)
        unmatched.push({ pattern, reason: 'there is no such file', named: true });
    else if (status.isDirectory()) {
        const inside = pattern.replace(/\/+$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${pattern} is a folder: name its files, as in ${inside}/** or ${inside}/*.jsonl`);
    }
    else
        return [absolute];
    return [];
}
async function globbed(pattern, root, { workspace, input }, notFollowed) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const refused = [];
    const cwd = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, fixedPart(pattern));
    const options = { cwd, absolute: true, expandDirectories: false };
    const below = pattern.slice(fixedPart(pattern).length);
    const files = root === undefined
        ? await glob(below, options)
        : await glob(below, { ...options, fs: confinedFileSystem(root, refused) });
    if (refused.length > 0) {
        const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
        const isMatch = picomatch(below);
        for (const link of refused) {
            const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(link).catch(() => undefined))?.isDirectory() ?? false;
            if (isFolder)
                notFollowed.add(shownPath(link, workspace));
            else if (isMatch(node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, link).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'))) {
                throw leadsOut({ input }, shownPath(link, workspace), 'a link');
            }
        }
    }
    return files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file));
}
/** A file system for the glob's walk in which a link out of the root leads nowhere, so that nothing out there is listed. */
function confinedFileSystem(root, refused) {
    return {
        stat: node_fs__WEBPACK_IMPORTED_MODULE_0__.stat,
        realpath: (link, ...rest) => {
            const done = rest.at(-1);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath)(link, (error, resolved) => {
                if (error !== null || isInside(resolved, root))
                    return done(error, resolved);
                refused.push(link);
                done(new Error('a link out of the root'), '');
            });
        }
    };
}
function isInside(location, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, location);
    return (relative === '' ||
        (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative)));
}
const exists = async (location) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(location).catch(() => undefined)) !== undefined;
function shownPath(file, workspace) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace);
    const shown = isInside(file, root) ? node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, file) : file;
    return shown.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
const leadsOut = ({ input = 'logs' }, shown, how) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${shown} leads out of its folder by ${how}; write the place it leads to as an absolute path if it is meant`);
/** A file reached in two ways is read once, under the first of its names. */
function unique(files) {
    const seen = new Set();
    return [...files]
        .sort((a, b) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path))
        .filter(({ location }) => !seen.has(location) && seen.add(location));
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _base_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8960);
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


/** Any object that names log, agent or action two ways at least is meant as a record, however badly it is filled. */
function detect(sample) {
    let objects = 0;
    let records = 0;
    let complete = 0;
    for (const value of sample) {
        if (!(0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            continue;
        objects++;
        const named = Number(Object.hasOwn(value, 'log_id')) +
            Number(Object.hasOwn(value, 'agent_id')) +
            Number(Object.hasOwn(value, 'action'));
        if (named >= 2)
            records++;
        if (named === 3 || (named === 2 && !Object.hasOwn(value, 'action')))
            complete++;
        if (named === 0 && typeof value.session_id === 'string' && Object.keys(value).every(isSessionField))
            records++;
    }
    if (objects === 0 || records === 0)
        return 0;
    return complete > 0 ? 0.5 + (0.45 * records) / objects : (0.4 * records) / objects;
}
const isSessionField = (key) => key === 'session_id' ||
    key === 'case_id' ||
    key === 'timestamp' ||
    key === 'context' ||
    key === 'seq' ||
    key === _base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .CONVERTED */ .bF;
const behaviorLog = {
    name: 'behavior-log',
    title: 'BehaviorLog',
    documentation: 'https://github.com/aumai/aumai-policyminer',
    description: `The base format: JSON Lines of records that say what an agent did. Every other format is read into it, and \`convert\` writes it.

| field | meaning |
| --- | --- |
| \`log_id\`, \`agent_id\`, \`action\` | required strings, trimmed, not blank |
| \`context\` | object; nested objects become dotted keys, arrays membership; arguments of a call as \`arg.NAME\` |
| \`outcome\` | string, \`success\` where absent |
| \`timestamp\` | string; ISO 8601 orders the events of a session, any other text is accepted and says nothing |
| \`session_id\` (or \`trace_id\`) | events that belong together |
| \`case_id\` | the task of which the session is a trial |
| \`seq\` | number; order within a session where times are equal or absent |
| \`model\`, \`model_version\`, \`agent_version\`, \`prompt_version\`, \`prompt_id\`, \`prompt_hash\`, \`tools_version\`, \`tools_hash\` | what the agent ran under, here or in the context: compared, never mined |
| \`latency_ms\`, \`total_tokens\` (or \`tokens\`) | numbers |
| \`converted\` | written by \`convert\`: what the fields above cannot say of an event of another format (\`outcome\`: null where it is unknown; \`conditions\` of any name), taken in their place |

A record with a \`session_id\` and no \`action\` says that the session existed. Other fields are ignored.

In CSV each field is a column, each key of the context a column \`context.NAME\` (or a column \`context\` holds a JSON object). An empty cell is a field that is not there; in the context, numbers, \`true\` and \`false\` are taken as such.`,
    detect,
    open: (output) => ({
        value: (value, line) => {
            const event = (0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)((0,_csv_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isRow */ .pR)(value) ? (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_1__/* .baseRecord */ .$l)(value) : value);
            if (typeof event === 'string')
                output.skip(event, line);
            else
                output.event(event, line);
        },
        end: () => undefined
    })
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (behaviorLog);


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/events/calls/arguments.js + 1 modules
var calls_arguments = __webpack_require__(2876);
// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/message-dialects.js

const ROLES = {
    ai: 'assistant',
    human: 'user',
    model: 'assistant',
    function: 'tool',
    developer: 'system',
    aimessagechunk: 'assistant'
};
/** LangChain writes a message as `{lc, id, kwargs}` or as `{type, data}`: its fields stand inside. */
function unwrapped(message) {
    if (message.lc !== undefined && (0,json/* isObject */.Gv)(message.kwargs)) {
        const kind = (0,json/* text */.Qq)((0,json/* array */.YO)(message.id).at(-1))?.replace(/Message(?:Chunk)?$/, '');
        return { type: kind?.toLowerCase(), ...message.kwargs };
    }
    const isTyped = typeof message.type === 'string' && message.role === undefined;
    return isTyped && (0,json/* isObject */.Gv)(message.data) && message.data.content !== undefined
        ? { ...message.data, type: message.type }
        : message;
}
/** The role of a message in the words of the OpenAI API, also where LangChain or Gemini wrote it. */
function roleOf(message) {
    const { role: given, type } = unwrapped(message);
    const role = (0,json/* firstText */.ou)(given, type)?.toLowerCase();
    return role === undefined ? undefined : Object.hasOwn(ROLES, role) ? ROLES[role] : role;
}
const blocksOf = (message) => [
    ...(0,json/* array */.YO)(message.content),
    ...(0,json/* array */.YO)(message.parts)
];
/** The calls of a message, in any of the dialects. */
function callsOf(message) {
    const calls = [];
    const add = (raw, name, input) => {
        const action = (0,json/* text */.Qq)(name);
        if (action !== undefined)
            calls.push({ id: (0,json/* text */.Qq)(raw.id) ?? (0,json/* text */.Qq)(raw.call_id), action, input, raw });
    };
    for (const raw of (0,json/* array */.YO)(message.tool_calls ?? (0,json/* object */.Ik)(message.additional_kwargs).tool_calls)) {
        if (!(0,json/* isObject */.Gv)(raw))
            continue;
        const inner = (0,json/* isObject */.Gv)(raw.function) ? raw.function : raw;
        const name = typeof raw.function === 'string' ? raw.function : (inner.name ?? raw.tool_name ?? raw.toolName);
        add(raw, name ?? (0,json/* object */.Ik)(raw.custom).name, inner.arguments ?? inner.args ?? inner.input ?? inner.parameters ?? (0,json/* object */.Ik)(raw.custom).input);
    }
    const legacy = message.function_call;
    if ((0,json/* isObject */.Gv)(legacy))
        add(legacy, legacy.name, legacy.arguments);
    // LangChain repeats calls as blocks of the content.
    const told = new Set(calls.map(({ id }) => id).filter((id) => id !== undefined));
    for (const block of blocksOf(message)) {
        if (!(0,json/* isObject */.Gv)(block))
            continue;
        const gemini = block.functionCall ?? block.function_call;
        if ((0,json/* isObject */.Gv)(gemini))
            add(gemini, gemini.name, gemini.args);
        else if ((0,json/* isObject */.Gv)(block.toolUse))
            add({ ...block.toolUse, id: block.toolUse.toolUseId }, block.toolUse.name, block.toolUse.input);
        else if (typeof block.type !== 'string' || told.has((0,json/* text */.Qq)(block.id)))
            continue;
        else if (block.type.endsWith('tool_use'))
            add(block, block.name, block.input);
        else if (block.type === 'tool_call')
            add(block, block.name, block.arguments ?? block.args);
        else if (block.type === 'tool-call')
            add({ ...block, id: block.toolCallId }, block.toolName, block.input ?? block.args);
        else if (isInterfacePart(block))
            add({ ...block, id: block.toolCallId }, interfaceTool(block), block.input);
    }
    for (const part of invocationsOf(message))
        add({ ...part, id: part.toolCallId }, part.toolName, part.args ?? part.input);
    return calls;
}
/** Results that stand in the content of a message. */
function resultsOf(message) {
    const results = [];
    for (const block of blocksOf(message)) {
        if (!(0,json/* isObject */.Gv)(block))
            continue;
        const gemini = block.functionResponse ?? block.function_response;
        if ((0,json/* isObject */.Gv)(gemini))
            results.push({ functionResponse: gemini, id: gemini.id, content: gemini.response });
        else if ((0,json/* isObject */.Gv)(block.toolResult))
            results.push({ ...block.toolResult, tool_use_id: block.toolResult.toolUseId });
        else if (typeof block.type !== 'string')
            continue;
        else if (block.type.endsWith('tool_result'))
            results.push(anthropic(block));
        else if (block.type === 'tool_call_response')
            results.push({ id: block.id, content: block.response ?? block.result });
        else if (block.type === 'tool-result')
            results.push(modelResult(block));
        else if (isInterfacePart(block)) {
            const result = interfaceResult(block);
            if (result !== undefined)
                results.push(result);
        }
    }
    for (const part of invocationsOf(message))
        if (part.state === 'result')
            results.push({ tool_use_id: part.toolCallId, content: part.result });
    return results;
}
/** In Anthropic's API an absent `is_error` means that the call succeeded. */
function anthropic(block) {
    const failed = block.is_error === true || (0,json/* text */.Qq)((0,json/* object */.Ik)(block.content).type)?.endsWith('_error') === true;
    return {
        ...block,
        error: failed ? ((0,json/* firstText */.ou)(block.content, (0,json/* object */.Ik)((0,json/* array */.YO)(block.content)[0]).text) ?? true) : undefined,
        is_error: failed
    };
}
/** Since version 5 of the AI SDK the output says what it is: `{type: 'error-text', value}`. */
function modelResult(block) {
    const output = block.output ?? block.result;
    const { type, value, reason } = (0,json/* object */.Ik)(output);
    const common = { ...block, tool_use_id: block.toolCallId };
    if (type === 'execution-denied')
        return { ...common, status: 'denied', content: reason };
    if (type === 'error-text' || type === 'error-json')
        return { ...common, error: (0,json/* isObject */.Gv)(value) ? value : ((0,json/* firstText */.ou)(value) ?? true) };
    return { ...common, content: type === 'text' || type === 'json' ? value : output };
}
/** A call with its result as the AI SDK shows it: `{type: 'tool-NAME' | 'dynamic-tool', state, input, output}`. */
const isInterfacePart = (block) => typeof block.type === 'string' &&
    typeof block.state === 'string' &&
    (block.type === 'dynamic-tool' || block.type.startsWith('tool-')) &&
    (0,json/* text */.Qq)(block.toolCallId) !== undefined;
const interfaceTool = ({ type, toolName }) => type === 'dynamic-tool' ? toolName : type.slice('tool-'.length);
function interfaceResult(block) {
    const id = { tool_use_id: block.toolCallId };
    if (block.state === 'output-available')
        return { ...id, content: block.output };
    if (block.state === 'output-error')
        return { ...id, error: (0,json/* firstText */.ou)(block.errorText) ?? true };
    if (block.state === 'output-denied' || (0,json/* object */.Ik)(block.approval).approved === false)
        return { ...id, status: 'denied' };
    return undefined;
}
/** The AI SDK up to version 4: in a list of the message, or each in a part of it. */
function invocationsOf(message) {
    const listed = (0,json/* array */.YO)(message.toolInvocations).filter(json/* isObject */.Gv);
    if (listed.length > 0)
        return listed;
    return (0,json/* array */.YO)(message.parts)
        .map((part) => (0,json/* object */.Ik)(part).toolInvocation)
        .filter(json/* isObject */.Gv);
}

;// CONCATENATED MODULE: ./lib/events/calls/outcome.js

const DENIAL = /^(?:error:? ?)?(?:permission denied|access denied|accessdenied|not authori[sz]ed|unauthori[sz]ed|forbidden|denied\b|request denied|(?:tool )?(?:call|use|execution|action|request) (?:was |has been )?(?:denied|rejected|refused|declined|blocked)|(?:the )?user (?:has )?(?:denied|rejected|declined|refused)|rejected by (?:the )?user|denied by)/i;
const FAILURE = /^(?:(?:an )?(?:unexpected |unknown |internal )?error\b(?! ?(?:free|rate|count|log|message)s?\b)|[\w.]*(?:Error|Exception)\b ?[:(]|traceback \(most recent call last\)|failed to |failure\b ?:|fatal:|exception:)/i;
/**
 * What a result text says where the log has no error flag: tools of chat agents answer failures in words. Read at the
 * very beginning only (`Error: …`, `Traceback …`, `{"error": …}`), so that prose about errors is no error.
 */
function outcomeOfContent(content) {
    const beginning = (0,json/* contentText */.Tf)(content).trimStart();
    const parsed = (0,json/* isObject */.Gv)(content) ? content : objectIn(beginning, content);
    if (parsed !== undefined)
        return outcomeOfObject(parsed);
    if (DENIAL.test(beginning))
        return 'denied';
    return FAILURE.test(beginning) ? 'error' : 'success';
}
function objectIn(beginning, content) {
    if (!beginning.startsWith('{') || beginning.length >= 2_000)
        return undefined;
    const parsed = (0,json/* unpacked */.KZ)(typeof content === 'string' ? content : beginning);
    return (0,json/* isObject */.Gv)(parsed) ? parsed : undefined;
}
function outcomeOfObject(result) {
    const status = typeof result.status === 'string' ? result.status.toLowerCase() : '';
    if (['denied', 'rejected', 'refused', 'declined', 'forbidden', 'blocked', 'unauthorized'].includes(status))
        return 'denied';
    const error = result.error ?? result.errors;
    const failed = (typeof error === 'string' && error !== '') ||
        error === true ||
        (0,json/* isObject */.Gv)(error) ||
        (0,json/* array */.YO)(error).length > 0 ||
        result.isError === true ||
        result.is_error === true ||
        result.success === false ||
        result.ok === false ||
        ['error', 'failed', 'failure'].includes(status);
    if (!failed)
        return 'success';
    return isDenial(typeof error === 'string' ? error : (0,json/* object */.Ik)(error).message) ? 'denied' : 'error';
}
/** Whether an error text says that the call was not allowed rather than that it failed. */
const isDenial = (message) => typeof message === 'string' && DENIAL.test(message.slice(0, 200).trimStart());
const WORDS = new Map([
    ...[
        'success',
        'succeeded',
        'ok',
        'completed',
        'complete',
        'done',
        'allow',
        'allowed',
        'approved',
        'granted',
        'passed'
    ].map((word) => [word, 'success']),
    ...[
        'error',
        'failed',
        'failure',
        'errored',
        'timeout',
        'timed_out',
        'cancelled',
        'canceled',
        'incomplete'
    ].map((word) => [word, 'error']),
    ...[
        'denied',
        'deny',
        'declined',
        'rejected',
        'reject',
        'refused',
        'forbidden',
        'forbid',
        'blocked',
        'unauthorized'
    ].map((word) => [word, 'denied']),
    ...['pending', 'in_progress', 'running', 'started', 'queued', 'no_result'].map((word) => [word, 'no_result'])
]);
/** A status word of any log in our words; undefined where it is none of those. */
const outcomeOfStatus = (status) => typeof status === 'string' ? WORDS.get(status.toLowerCase().trim()) : undefined;

// EXTERNAL MODULE: ./lib/events/calls/time.js
var calls_time = __webpack_require__(4586);
;// CONCATENATED MODULE: ./lib/events/calls/chat.js





/**
 * Reads the messages of one conversation in order: `tool_calls` and their `tool` messages (OpenAI, LangChain, tau,
 * AgentDojo, Inspect) and the blocks and parts of the other dialects. Results find their call by id, and without ids
 * by name, then by place.
 */
class Chat {
    journal;
    common;
    options;
    waiting = [];
    calls = 0;
    constructor(journal, common, options = {}) {
        this.journal = journal;
        this.common = common;
        this.options = options;
    }
    message(written, line, common = {}) {
        if (!(0,json/* isObject */.Gv)(written))
            return;
        const message = unwrapped(written);
        const role = roleOf(message);
        const time = (0,calls_time/* instant */.uR)(message.timestamp) ?? (0,calls_time/* instant */.uR)(message.created_at);
        const results = resultsOf(message);
        if (role === 'tool' && results.length === 0)
            this.answer(message, (0,json/* firstText */.ou)(message.tool_call_id, message.id), time);
        for (const call of callsOf(message))
            this.called(call, message, time, line, common);
        for (const result of results)
            this.answer(result, (0,json/* firstText */.ou)(result.tool_use_id, result.id), time);
    }
    called(call, message, time, line, common) {
        const key = `${this.common.session ?? ''} ${++this.calls}`;
        const { context: shared, ...facts } = { ...this.common, ...common };
        const context = {
            ...shared,
            ...(0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(call.input), this.options.facts?.(call.action) ?? {})
        };
        const agent = this.options.agent?.(call.raw, message) ??
            facts.agent ??
            (0,json/* firstText */.ou)(message.name, message.agent) ??
            'assistant';
        const tokens = (0,json/* finite */.E2)((0,json/* object */.Ik)(message.usage).completion_tokens) ?? (0,json/* finite */.E2)((0,json/* object */.Ik)(message.usage).output_tokens);
        // No `id`: providers that cache give two calls of different trials, even of one conversation, the same one.
        const event = { ...facts, agent, action: call.action, context, time };
        this.journal.call(tokens === undefined ? event : { ...event, tokens }, line, key);
        this.waiting.push({ key, id: call.id, action: call.action, time });
        // A conversation whose calls are never answered must not grow a list that every result searches.
        if (this.waiting.length > 256)
            this.waiting.shift();
    }
    answer(result, id, time) {
        let place = id === undefined ? -1 : this.waiting.findIndex((call) => call.id === id);
        if (place < 0) {
            const name = (0,json/* firstText */.ou)(result.name, result.function, (0,json/* object */.Ik)(result.tool_call).function, (0,json/* object */.Ik)(result.functionResponse).name);
            const open = (call) => call.id === undefined || id === undefined;
            place = this.waiting.findIndex((call) => open(call) && call.action === name);
            if (place < 0 && name === undefined)
                place = this.waiting.findIndex(open);
        }
        const [call] = place < 0 ? [] : this.waiting.splice(place, 1);
        if (call === undefined)
            return;
        const outcome = (this.options.outcome ?? outcomeOfResult)(result);
        this.journal.result(call.key, { outcome, latencyMs: (0,calls_time/* elapsed */.vk)(call.time, time) });
    }
}
/** Flags first; only a result without any is judged by its text. */
function outcomeOfResult(result) {
    const { error, is_error: isError = result.isError, status } = result;
    const failed = isError === true || error === true || (typeof error === 'string' && error !== '') || (0,json/* isObject */.Gv)(error);
    if (failed)
        return isDenial(typeof error === 'string' ? error : (0,json/* object */.Ik)(error).message) ? 'denied' : 'error';
    if (isError === false || error === false)
        return 'success';
    const content = result.content ?? (0,json/* object */.Ik)(result.functionResponse).response;
    const stated = outcomeOfStatus(status);
    return stated === 'error' && isDenial((0,json/* contentText */.Tf)(content, 300))
        ? 'denied'
        : (stated ?? outcomeOfContent(content));
}

// EXTERNAL MODULE: ./lib/events/calls/identity.js
var calls_identity = __webpack_require__(109);
// EXTERNAL MODULE: ./lib/events/calls/journal.js
var calls_journal = __webpack_require__(2956);
;// CONCATENATED MODULE: ./lib/events/formats/agentdojo.js





/** How DRIFT says in the conversation that it did not let calls through. */
const REFUSED = /\[CALL ERROR\][^[]{0,100}\[(?<calls>[^\]]{0,2000})\][^.]{0,100}refused/i;
class DojoReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value) || !isRun(value))
            return;
        const messages = Array.isArray(value.messages) ? value.messages : (0,json/* array */.YO)(value.conversations);
        const parts = [value.suite_name, value.user_task_id, value.injection_task_id]
            .map(json/* text */.Qq)
            .filter((part) => part !== undefined);
        const caseId = parts.join('/');
        const attack = (0,json/* text */.Qq)(value.attack_type);
        const session = [
            (0,json/* text */.Qq)(value.pipeline_name) ?? 'pipeline',
            caseId,
            attack ?? 'none',
            (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(messages))
        ].join('/');
        const permissions = (0,json/* object */.Ik)(value.tool_permission);
        const planned = Array.isArray(value.initial_trajectory) ? new Set(value.initial_trajectory) : undefined;
        const conditions = conditionsOf(value);
        const common = {
            session,
            caseId,
            agent: 'assistant',
            conditions,
            context: { suite: (0,json/* text */.Qq)(value.suite_name) ?? '', attacked: attack !== undefined }
        };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId, agent: common.agent, conditions });
        const facts = (action) => ({
            permission: Object.hasOwn(permissions, action) ? (0,json/* text */.Qq)(permissions[action]) : undefined,
            planned: planned?.has(action)
        });
        const chat = new Chat(journal, common, { outcome: outcomeOf, facts });
        for (const message of this.withRefusals(messages))
            chat.message(message, line);
        journal.end();
    }
    end() { }
    /** A refusal in words answers the calls of the message before it. */
    *withRefusals(messages) {
        let open = [];
        for (const message of messages) {
            const { role, tool_calls: calls, tool_call_id: answered } = (0,json/* object */.Ik)(message);
            const refused = role === 'user' ? REFUSED.exec((0,json/* contentText */.Tf)((0,json/* object */.Ik)(message).content)) : null;
            if (refused !== null) {
                for (const call of open) {
                    const named = typeof call.function === 'string' && (refused.groups?.calls ?? '').includes(call.function);
                    if (named)
                        yield { role: 'tool', tool_call_id: call.id, tool_call: call, error: 'refused' };
                }
            }
            if (role === 'assistant')
                open = (0,json/* array */.YO)(calls)
                    .filter(json/* isObject */.Gv)
                    .map((call) => ({ id: call.id, function: call.function }));
            if (role === 'tool')
                open = open.filter((call) => call.id !== answered);
            yield message;
        }
    }
}
function outcomeOf(result) {
    const error = (0,json/* text */.Qq)(result.error);
    if (error === undefined)
        return 'success';
    return error === 'refused' || isDenial(error) ? 'denied' : 'error';
}
function conditionsOf(run) {
    const conditions = {};
    const pipeline = (0,json/* text */.Qq)(run.pipeline_name);
    if (pipeline !== undefined)
        conditions.model = pipeline;
    const version = (0,json/* text */.Qq)(run.agentdojo_package_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const benchmark = (0,json/* text */.Qq)(run.benchmark_version);
    if (benchmark !== undefined)
        conditions.benchmark_version = benchmark;
    return conditions;
}
const isRun = (value) => value.suite_name !== undefined &&
    value.user_task_id !== undefined &&
    (Array.isArray(value.messages) || Array.isArray(value.conversations));
const format = {
    name: 'agentdojo',
    title: 'AgentDojo',
    documentation: 'https://github.com/ethz-spylab/agentdojo',
    description: `The run files of AgentDojo, \`runs/PIPELINE/SUITE/USER_TASK/ATTACK/INJECTION_TASK.json\`, and those of its variant DRIFT; one run a file or a record.

| event | from |
| --- | --- |
| session | one a run: pipeline, suite, tasks, attack and a hash of the messages |
| case | suite, user task and injection task |
| agent | \`assistant\` |
| action | \`function\` of the call |
| context | \`arg.*\`: the arguments, whole; \`suite\`; \`attacked\`; with DRIFT \`permission\` of the tool and whether it was \`planned\` |
| outcome | \`error\` where the result has one, \`denied\` where the call was refused, \`no_result\` without a result, else \`success\` |
| conditions | \`model\` (the pipeline), \`agent_version\`, \`benchmark_version\` |

Runs without a call are kept. The file holds no time of a call.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.99, isRun),
    open: (output) => new DojoReader(output)
};
/* harmony default export */ const agentdojo = (format);

;// CONCATENATED MODULE: ./lib/events/formats/ai-sdk.js






class StepsReader {
    output;
    names = new Map();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const result = holderOf(value);
        if (result === undefined)
            return;
        const meta = (0,json/* object */.Ik)(value.metadata);
        const task = (0,json/* label */.Pf)(value.case_id) ??
            (0,json/* label */.Pf)(value.taskId) ??
            (0,json/* label */.Pf)(value.task_id) ??
            (0,json/* label */.Pf)(meta.taskId) ??
            (0,json/* label */.Pf)(meta.task_id);
        const model = (0,json/* firstText */.ou)(value.model, value.modelId, result.model, (0,json/* object */.Ik)(result.response).modelId);
        const named = (0,json/* firstText */.ou)(value.sessionId, value.session_id, value.id, meta.sessionId, meta.session_id);
        const trial = [model, task, (0,json/* label */.Pf)(value.runIndex ?? value.trial ?? value.run)].filter((part) => part !== undefined);
        const session = named ?? this.unheard([...trial, (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(result.steps))].join('/'));
        const conditions = model === undefined ? {} : { model };
        const common = {
            session,
            caseId: task,
            agent: (0,json/* firstText */.ou)(value.agent, value.agent_id) ?? 'assistant',
            conditions
        };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, common);
        for (const step of (0,json/* array */.YO)(result.steps))
            if ((0,json/* isObject */.Gv)(step))
                this.step(journal, step, common, line);
        journal.end();
    }
    end() { }
    step(journal, step, common, line) {
        const results = (0,json/* array */.YO)(step.toolResults).filter(json/* isObject */.Gv);
        const time = (0,calls_time/* instant */.uR)((0,json/* object */.Ik)(step.response).timestamp) ?? (0,calls_time/* instant */.uR)(step.timestamp) ?? (0,calls_time/* instant */.uR)(step.startedAt);
        const tokens = (0,json/* finite */.E2)((0,json/* object */.Ik)(step.usage).outputTokens) ??
            (0,json/* finite */.E2)((0,json/* object */.Ik)(step.usage).completionTokens) ??
            (0,json/* finite */.E2)((0,json/* object */.Ik)(step.usage).responseTokens);
        for (const [place, call] of (0,json/* array */.YO)(step.toolCalls).filter(json/* isObject */.Gv).entries()) {
            const action = (0,json/* firstText */.ou)(call.toolName, call.name);
            if (action === undefined)
                continue;
            const id = (0,json/* text */.Qq)(call.toolCallId);
            const answer = results.find((result) => id !== undefined && result.toolCallId === id) ?? call;
            const event = {
                ...common,
                action,
                context: (0,calls_arguments/* argumentContext */.VU)(call.input ?? call.args),
                outcome: ai_sdk_outcomeOf(answer, errorOf(step, id)),
                time: (0,calls_time/* instant */.uR)(call.startedAt) ?? time,
                latencyMs: (0,json/* finite */.E2)(call.durationMs) ?? (0,calls_time/* elapsed */.vk)((0,calls_time/* instant */.uR)(call.startedAt), (0,calls_time/* instant */.uR)(call.completedAt))
            };
            journal.call(place === 0 && tokens !== undefined ? { ...event, tokens } : event, line);
        }
    }
    /** The same run twice, word for word, is two runs. */
    unheard(name) {
        const repeat = (this.names.get(name) ?? 0) + 1;
        if (this.names.size < 200_000)
            this.names.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/** Version 5 tells of a failed tool in the content of the step. */
function errorOf(step, id) {
    const part = (0,json/* array */.YO)(step.content).find((each) => (0,json/* object */.Ik)(each).type === 'tool-error' && id !== undefined && (0,json/* object */.Ik)(each).toolCallId === id);
    return (0,json/* isObject */.Gv)(part) ? part : undefined;
}
function ai_sdk_outcomeOf(answer, failure) {
    const error = failure?.error ?? answer.error;
    if (answer.isError === true || (error !== undefined && error !== null && error !== '')) {
        return outcomeOfContent(typeof error === 'string' ? error : (0,json/* object */.Ik)(error).message) === 'denied'
            ? 'denied'
            : 'error';
    }
    const output = answer.output ?? answer.result;
    return output === undefined ? 'no_result' : outcomeOfContent(output);
}
/** The object that holds the steps: the record, or its result. */
function holderOf(value) {
    for (const holder of [value, (0,json/* object */.Ik)(value.result), (0,json/* object */.Ik)(value.response)]) {
        if ((0,json/* array */.YO)(holder.steps).some((step) => (0,json/* isObject */.Gv)(step) && Array.isArray(step.toolCalls)))
            return holder;
    }
    return undefined;
}
const ai_sdk_format = {
    name: 'ai-sdk',
    title: 'Vercel AI SDK results',
    documentation: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
    description: `Results of \`generateText\` of the AI SDK (and of libraries with the same shape), one run a record: \`{"steps": [{"toolCalls": […], "toolResults": […]}]}\`, also within \`result\`.

| event | from |
| --- | --- |
| session | \`sessionId\` or \`id\` of the record; else model, task, run and a hash of the steps |
| case | \`taskId\`, \`task_id\` or \`case_id\` |
| agent | \`agent\` of the record; else \`assistant\` |
| action | \`toolName\` |
| context | \`arg.*\`: \`input\` (or \`args\`), whole |
| outcome | \`error\` or \`denied\` by \`isError\`, \`error\`, a \`tool-error\`, or the beginning of the output; \`no_result\` without an output; else \`success\` |
| time | of the step or the call, where there is one |
| conditions | \`model\` |

Runs without a call are kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.9, (value) => holderOf(value) !== undefined),
    open: (output) => new StepsReader(output)
};
/* harmony default export */ const ai_sdk = (ai_sdk_format);

;// CONCATENATED MODULE: ./lib/events/calls/fragments.js

/** So many messages may be open at once; beyond, the oldest counts as ended. */
const OPEN = 1_000;
/** So many calls a message may hold; beyond, those heard so far count as one. */
const BLOCKS = 1_000;
/** Longer arguments are no call's, but a hostile log's. */
const LONGEST = 1_000_000;
/** `chat.completion.chunk`: https://platform.openai.com/docs/api-reference/chat-streaming */
const isChunk = (value) => value.object === 'chat.completion.chunk' && Array.isArray(value.choices);
/** Events of Anthropic's streams: https://docs.claude.com/en/docs/build-with-claude/streaming */
const isStreamEvent = (value) => (value.type === 'message_start' && (0,json/* isObject */.Gv)(value.message)) ||
    (value.type === 'content_block_start' && (0,json/* isObject */.Gv)(value.content_block)) ||
    (value.type === 'content_block_delta' && (0,json/* isObject */.Gv)(value.delta));
/** Puts messages together that a log holds as they came in, piece by piece. */
class Fragments {
    onMessage;
    open = new Map();
    constructor(onMessage) {
        this.onMessage = onMessage;
    }
    /** Whether the value is a piece of a message, or tells that one has ended. */
    take(value, line) {
        if (isChunk(value))
            this.chunk(value, line);
        else if (isStreamEvent(value))
            this.event(value, line);
        else if (value.type === 'message_stop' && Object.keys(value).length <= 2)
            this.close(STREAM);
        else
            return ['content_block_stop', 'message_delta', 'ping'].includes((0,json/* text */.Qq)(value.type) ?? '');
        return true;
    }
    end() {
        for (const key of [...this.open.keys()])
            this.close(key);
    }
    chunk(value, line) {
        for (const choice of (0,json/* array */.YO)(value.choices)) {
            const { index, delta, finish_reason: reason } = (0,json/* object */.Ik)(choice);
            const key = `${(0,json/* text */.Qq)(value.id) ?? ''} ${(0,json/* label */.Pf)(index) ?? '0'}`;
            const message = this.opened(key, { role: 'assistant', model: value.model }, line);
            for (const call of (0,json/* array */.YO)((0,json/* object */.Ik)(delta).tool_calls)) {
                if (!(0,json/* isObject */.Gv)(call))
                    continue;
                const { name, arguments: input } = (0,json/* object */.Ik)(call.function);
                const place = call.index ?? call.id ?? message.blocks.size;
                if (!message.blocks.has(place) || ((0,json/* text */.Qq)(call.id) !== undefined && (0,json/* text */.Qq)(name) !== undefined))
                    message.blocks.set(place, { start: { id: call.id, name }, input: '' });
                append(message.blocks.get(place), input);
            }
            if ((0,json/* text */.Qq)(reason) !== undefined)
                this.close(key);
        }
    }
    event(value, line) {
        if (value.type === 'message_start') {
            this.close(STREAM);
            this.opened(STREAM, { role: 'assistant', model: (0,json/* object */.Ik)(value.message).model }, line);
            return;
        }
        const { blocks } = this.opened(STREAM, { role: 'assistant' }, line);
        if (value.type === 'content_block_start')
            blocks.set(value.index, { start: (0,json/* object */.Ik)(value.content_block), input: '' });
        else
            append(blocks.get(value.index), (0,json/* object */.Ik)(value.delta).partial_json);
    }
    opened(key, fields, line) {
        const known = this.open.get(key);
        if (known !== undefined && known.blocks.size < BLOCKS)
            return known;
        this.close(key);
        const message = { fields, blocks: new Map(), line };
        this.open.set(key, message);
        if (this.open.size > OPEN)
            this.close(this.open.keys().next().value);
        return message;
    }
    close(key) {
        const message = this.open.get(key);
        if (message === undefined)
            return;
        this.open.delete(key);
        const blocks = [...message.blocks.values()];
        const whole = key === STREAM
            ? { content: blocks.map(({ start, input }) => (input === '' ? start : { ...start, input })) }
            : {
                content: '',
                tool_calls: blocks.map(({ start: { id, name }, input }) => ({
                    id,
                    function: { name, arguments: input }
                }))
            };
        this.onMessage({ ...message.fields, ...whole }, message.line);
    }
}
/** Under which the one message of an Anthropic stream stands: its events do not say which they are of. */
const STREAM = 'stream';
function append(block, piece) {
    if (block !== undefined && typeof piece === 'string' && block.input.length < LONGEST)
        block.input += piece;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/events/calls/conversation.js


/** So many events are held for a name; a longer conversation is named by what was heard until then. */
const HELD = 20_000;
/**
 * One conversation whose log gives it no id: its content names it, so that the same log has the same session whatever
 * its file is called. Its events (those of the session `SESSION`) are held until `close` (or a limit), and then bear
 * the name `PREFIX-HASH`.
 */
class Conversation {
    output;
    prefix;
    hash = (0,external_node_crypto_.createHash)('sha256');
    held = [];
    name;
    constructor(output, prefix = 'conversation') {
        this.output = output;
        this.prefix = prefix;
    }
    /** The placeholder under which readers speak of the session until it has its name. */
    static SESSION = '?';
    /** The conversation is named by what it holds: every message passes here. */
    hear(content) {
        if (this.name === undefined)
            this.hash.update((0,calls_identity/* fingerprint */.Rj)(content)).update('\n');
    }
    event(event, line) {
        if (event.session !== Conversation.SESSION)
            this.output.event(event, line);
        else if (this.name !== undefined)
            this.output.event({ ...event, session: this.name }, line);
        else {
            this.held.push([event, line]);
            if (this.held.length >= HELD)
                this.close();
        }
    }
    skip(reason, line) {
        this.output.skip(reason, line);
    }
    /** Names the conversation (by `id` where the log gives one after all) and puts out what was held. */
    close(id) {
        this.name ??= id ?? `${this.prefix}-${this.hash.digest('hex').slice(0, 12)}`;
        const held = this.held;
        this.held = [];
        for (const [event, line] of held)
            this.event(event, line);
    }
}

;// CONCATENATED MODULE: ./lib/events/calls/model-calls.js



const NOTHING = { wished: [], answered: new Map() };
/** `gen_ai.*` of OpenTelemetry, `llm.*` of OpenInference, `gen_ai.completion.*` of OpenLLMetry, `ai.*` of the AI SDK. */
function modelCallsOf(attributes) {
    if (!tellsOfMessages(attributes))
        return NOTHING;
    const outputs = [
        ...listed(attributes['gen_ai.output.messages']),
        ...flattened(attributes, 'gen_ai.completion.'),
        ...flattened(attributes, 'llm.output_messages.'),
        ...nested(attributes['llm.output_messages'])
    ];
    const inputs = [
        ...listed(attributes['gen_ai.input.messages']),
        ...flattened(attributes, 'gen_ai.prompt.'),
        ...flattened(attributes, 'llm.input_messages.'),
        ...nested(attributes['llm.input_messages'])
    ];
    const interfaceCalls = { toolInvocations: (0,json/* unpacked */.KZ)(attributes['ai.response.toolCalls']) };
    const wished = [...outputs, interfaceCalls].flatMap(callsOf);
    return wished.length === 0 && inputs.length === 0 ? NOTHING : { wished, answered: answersIn(inputs) };
}
const MESSAGES = /^(?:gen_ai\.(?:(?:in|out)put\.messages$|completion\.|prompt\.)|llm\.(?:in|out)put_messages|ai\.response\.toolCalls$)/;
/** Most spans tell of none: looked at once, before anything is made of their attributes. */
function tellsOfMessages(attributes) {
    for (const name in attributes)
        if (MESSAGES.test(name))
            return true;
    return false;
}
/** The events in which the conventions told of messages up to version 1.36: `gen_ai.choice`, `gen_ai.tool.message`. */
function modelCallsOfEvent(name, attributes, body) {
    const told = { ...attributes, ...(0,json/* object */.Ik)((0,json/* unpacked */.KZ)(body)) };
    if (name === 'gen_ai.choice') {
        const message = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(told.message));
        const calls = (0,json/* array */.YO)((0,json/* unpacked */.KZ)(message.tool_calls ?? told.tool_calls));
        return { wished: callsOf({ tool_calls: calls }), answered: new Map() };
    }
    if (name === 'gen_ai.tool.message')
        return { wished: [], answered: answersIn([{ ...told, role: 'tool' }]) };
    return name === 'gen_ai.client.inference.operation.details' ? modelCallsOf(attributes) : NOTHING;
}
/** The calls in what a tracer recorded as the output of a model: messages in any of the usual wrappings. */
function callsInOutput(output) {
    const value = (0,json/* unpacked */.KZ)(output);
    if (Array.isArray(value)) {
        const isMessages = value.some((each) => (0,json/* isObject */.Gv)(each) && roleOf(each) !== undefined && isSpoken(each));
        return isMessages ? value.flatMap(callsInOutput) : callsOf({ content: value.map(asBlock) });
    }
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    const { choices, message, messages, generations, output: items } = value;
    if (Array.isArray(choices))
        return choices.flatMap((choice) => callsInOutput((0,json/* object */.Ik)(choice).message));
    if (Array.isArray(generations))
        return generations.flat().flatMap(callsInOutput);
    if ((0,json/* isObject */.Gv)(message))
        return callsInOutput(message);
    if (Array.isArray(items))
        return callsInOutput(items);
    const own = callsOf(unwrapped(value));
    return own.length === 0 && Array.isArray(messages) ? messages.slice(-1).flatMap(callsInOutput) : own;
}
const isSpoken = ({ role, content, tool_calls: calls, lc, data, kwargs }) => role !== undefined ||
    calls !== undefined ||
    lc !== undefined ||
    (0,json/* isObject */.Gv)(data) ||
    (0,json/* isObject */.Gv)(kwargs) ||
    typeof content === 'string';
/** Items of the Responses API, and bare calls, among the blocks of a message. */
function asBlock(item) {
    if (!(0,json/* isObject */.Gv)(item))
        return item;
    const { type, id, call_id: key, name, arguments: input } = item;
    if (type === 'function_call')
        return { type: 'tool_call', id: key ?? id, name, arguments: input };
    return (0,json/* isObject */.Gv)(item.function) ? { type: 'tool_call', id, ...item.function } : item;
}
function answersIn(messages) {
    const answers = new Map();
    for (const message of messages) {
        const results = resultsOf(message);
        const own = results.length === 0 && roleOf(message) === 'tool' ? [message] : results;
        for (const result of own) {
            const id = (0,json/* text */.Qq)(result.tool_call_id) ?? (0,json/* text */.Qq)(result.tool_use_id) ?? (0,json/* text */.Qq)(result.id);
            if (id !== undefined)
                answers.set(id, model_calls_outcomeOf(result));
        }
    }
    return answers;
}
function model_calls_outcomeOf({ is_error: failed, content }) {
    if (failed === true)
        return isDenial(content) ? 'denied' : 'error';
    return outcomeOfContent(content);
}
const listed = (value) => (0,json/* array */.YO)((0,json/* unpacked */.KZ)(value)).filter(json/* isObject */.Gv);
/** Members as attributes of their own: `gen_ai.completion.0.tool_calls.1.name`, `llm.output_messages.0.message.role`. */
function flattened(attributes, prefix) {
    const messages = new Map();
    for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith(prefix))
            continue;
        const match = PLACE.exec(name.slice(prefix.length));
        if (match === null)
            continue;
        const [, place, call, rest = ''] = match;
        const message = messages.get(Number(place)) ?? { fields: {}, calls: new Map() };
        messages.set(Number(place), message);
        if (call === undefined)
            message.fields[rest] = value;
        else
            message.calls.set(Number(call), { ...message.calls.get(Number(call)), ...member(rest, value) });
    }
    return inOrder(messages).map(({ fields, calls }) => ({ ...fields, tool_calls: inOrder(calls) }));
}
const PLACE = /^(\d{1,6})\.(?:message\.)?(?:tool_calls\.(\d{1,6})\.(?:tool_call\.)?(?:function\.)?)?(\w+)$/;
const member = (name, value) => name === 'id' || name === 'name' || name === 'arguments' ? { [name]: value } : {};
const inOrder = (places) => [...places].sort(([a], [b]) => a - b).map(([, value]) => value);
/** The same as lists, which Phoenix exports: `[{'message.tool_calls': [{'tool_call.function.name': …}]}]`. */
function nested(value) {
    return listed(value).map((message) => {
        const field = (name) => message[`message.${name}`] ?? (0,json/* object */.Ik)(message.message)[name];
        const calls = (0,json/* array */.YO)(field('tool_calls')).map((call) => {
            const inner = (0,json/* object */.Ik)((0,json/* object */.Ik)(call).tool_call);
            return {
                id: (0,json/* object */.Ik)(call)['tool_call.id'] ?? inner.id,
                name: (0,json/* object */.Ik)(call)['tool_call.function.name'] ?? (0,json/* object */.Ik)(inner.function).name,
                arguments: (0,json/* object */.Ik)(call)['tool_call.function.arguments'] ?? (0,json/* object */.Ik)(inner.function).arguments
            };
        });
        return {
            role: field('role'),
            content: field('content'),
            tool_call_id: field('tool_call_id'),
            tool_calls: calls
        };
    });
}

;// CONCATENATED MODULE: ./lib/events/calls/recorded-answers.js


/** Answers of models as proxies, batches and test runners record them beside the request. */
/** The messages that a response adds to the conversation of its request. */
function answersOf(value) {
    const response = (0,json/* isObject */.Gv)(value.response) ? bodyOf(value.response) : value;
    // Anthropic answers with the message itself.
    if (response !== value && response.role === 'assistant')
        return [response];
    return (0,json/* array */.YO)(response.choices).map((choice) => (0,json/* object */.Ik)(choice).message);
}
/** The answer within a response as batches and proxies record it: `{status_code, body}`. */
const bodyOf = (response) => (0,json/* isObject */.Gv)(response.body) ? response.body : response;
/** The runs in a record of a batch or of promptfoo; undefined where it is neither. */
function recordedRuns(value) {
    const batch = batchOf(value);
    if (batch !== undefined)
        return [batch];
    const results = (0,json/* array */.YO)((0,json/* object */.Ik)(value.results).results);
    const tests = isTest(value) ? [value] : results.filter((each) => (0,json/* isObject */.Gv)(each) && isTest(each));
    return tests.length === 0 ? undefined : tests.map((each) => testOf(each));
}
/** A record of a batch: OpenAI's, or Anthropic's `{custom_id, result: {type, message}}`. */
function batchOf(value) {
    if ((0,json/* label */.Pf)(value.custom_id) === undefined || Array.isArray((0,json/* object */.Ik)(value.body).messages))
        return undefined;
    const { result, response } = value;
    const run = (model, messages) => ({ fields: { ...value, model }, messages });
    if ((0,json/* isObject */.Gv)(result) && typeof result.type === 'string')
        return run((0,json/* object */.Ik)(result.message).model, (0,json/* isObject */.Gv)(result.message) ? [result.message] : []);
    if (response !== null && !(0,json/* isObject */.Gv)(response))
        return undefined;
    const body = bodyOf((0,json/* object */.Ik)(response));
    if (body.object === 'response')
        return undefined;
    return response === null || Array.isArray(body.choices) ? run(body.model, answersOf(value)) : undefined;
}
/** A result of promptfoo: https://www.promptfoo.dev/docs/configuration/outputs/ */
const isTest = (value) => typeof value.promptIdx === 'number' &&
    typeof value.testIdx === 'number' &&
    ((0,json/* isObject */.Gv)(value.response) || (0,json/* isObject */.Gv)(value.provider) || value.error !== undefined);
function testOf(value) {
    const { provider, prompt, response, testIdx, testCase } = value;
    const caseId = (0,json/* firstText */.ou)((0,json/* object */.Ik)(testCase).description, value.description) ?? `test ${String(testIdx)}`;
    const answer = (0,json/* object */.Ik)(response).output;
    const calls = [...callsInOutput(answer), ...blocksIn(answer)];
    const messages = [
        { role: 'user', content: (0,json/* text */.Qq)((0,json/* object */.Ik)(prompt).raw) ?? '' },
        {
            role: 'assistant',
            content: typeof answer === 'string' ? answer : '',
            tool_calls: calls.map(({ id, action, input }) => ({ id, name: action, arguments: input }))
        }
    ];
    const fields = { case_id: caseId, model: (0,json/* firstText */.ou)((0,json/* object */.Ik)(provider).label, (0,json/* object */.Ik)(provider).id) };
    return { fields, messages: answer === undefined || answer === null ? [] : messages };
}
/** What promptfoo makes of Anthropic's blocks: a text of them, an empty line between two. */
function blocksIn(answer) {
    if (typeof answer !== 'string' || !answer.includes('\n\n'))
        return [];
    const blocks = answer.split('\n\n').map(json/* unpacked */.KZ).filter(json/* isObject */.Gv);
    return callsInOutput(blocks.filter(({ type }) => type === 'tool_use'));
}

;// CONCATENATED MODULE: ./lib/events/formats/openai-chat.js









/** The names under which harnesses keep the messages of a conversation. */
const MESSAGE_KEYS = [
    'messages',
    'conversation',
    'conversations',
    'contents',
    'history',
    'chat_history'
];
function messagesOf(value) {
    for (const holder of [value, (0,json/* object */.Ik)(value.request), (0,json/* object */.Ik)(value.body), (0,json/* object */.Ik)(value.kwargs)]) {
        for (const key of MESSAGE_KEYS) {
            const messages = holder[key];
            if (Array.isArray(messages) &&
                messages.some((message) => (0,json/* isObject */.Gv)(message) && roleOf(message) !== undefined))
                return messages;
        }
    }
    return undefined;
}
/** What a record around the messages says of the session. Reads the usual names of hand-written harnesses. */
function commonOf(value) {
    const meta = (0,json/* object */.Ik)(value.metadata);
    const conditions = {};
    const model = (0,json/* firstText */.ou)(value.model, (0,json/* object */.Ik)(value.request).model, bodyOf((0,json/* object */.Ik)(value.response)).model, meta.model);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* firstText */.ou)(value.agent_version, meta.agent_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const tools = (0,calls_arguments/* toolNames */.$p)(value.tools ?? (0,json/* object */.Ik)(value.request).tools);
    if (tools !== undefined)
        conditions.tools = tools;
    return {
        session: (0,json/* firstText */.ou)(value.session_id, value.conversation_id, value.thread_id, value.trace_id, meta.session_id, meta.conversation_id, meta.thread_id),
        caseId: (0,json/* label */.Pf)(value.case_id) ??
            (0,json/* label */.Pf)(value.task_id) ??
            (0,json/* label */.Pf)(meta.case_id) ??
            (0,json/* label */.Pf)(meta.task_id) ??
            (0,json/* label */.Pf)(value.custom_id),
        agent: (0,json/* firstText */.ou)(value.agent_id, value.agent, value.agent_name, meta.agent_id, meta.agent),
        conditions
    };
}
/** The system message by its hash: a changed prompt is a changed condition, and its text stays in the log. */
function promptOf(messages) {
    for (const message of messages.slice(0, 4)) {
        if (!(0,json/* isObject */.Gv)(message) || roleOf(message) !== 'system')
            continue;
        const prompt = (0,json/* contentText */.Tf)(unwrapped(message).content, 1e6);
        if (prompt !== '')
            return (0,calls_identity/* digest */.br)(prompt);
    }
    return undefined;
}
class ConversationReader {
    output;
    /** Messages that stand alone in the file: one conversation, or one for each session they name. */
    single;
    named;
    chats = new calls_identity/* RecentMap */.QL(2_000);
    /** Rolling hash of a conversation so far → its session, since some logs repeat it whole at every turn. */
    prefixes = new calls_identity/* RecentMap */.QL(20_000);
    repeats = new Map();
    fragments = new Fragments((message, line) => this.message(message, line));
    constructor(output) {
        this.output = output;
        this.named = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (Array.isArray(value))
            this.whole({}, value, line);
        else if ((0,json/* isObject */.Gv)(value) && !this.fragments.take(value, line)) {
            const messages = messagesOf(value);
            const runs = recordedRuns(value);
            if (runs !== undefined) {
                for (const run of runs) {
                    if (run.messages.length === 0)
                        this.output.skip('the request has no answer', line);
                    else
                        this.whole(run.fields, run.messages, line);
                }
            }
            else if (messages !== undefined)
                this.whole(value, [...messages, ...answersOf(value)], line);
            else if (Array.isArray(value.choices))
                for (const answer of answersOf(value))
                    this.message({ ...(0,json/* object */.Ik)(answer), model: value.model }, line);
            else if (isMessage(value))
                this.message(value, line);
        }
    }
    end() {
        this.fragments.end();
        this.single?.journal.end();
        this.single?.conversation.close();
        this.named.end();
    }
    /** A message that stands alone. */
    message(message, line) {
        const { session, caseId, agent, conditions } = commonOf(message);
        if (session !== undefined) {
            const chat = this.chats.get(session) ?? new Chat(this.named, { session, caseId });
            this.chats.set(session, chat);
            if (roleOf(message) === 'assistant')
                this.named.session(session, line, { caseId });
            chat.message(message, line, { agent: agent ?? (0,json/* text */.Qq)(message.name), conditions });
            return;
        }
        this.single ??= this.begin();
        const { conversation, journal, chat } = this.single;
        conversation.hear(message);
        const prompt = promptOf([message]);
        if (prompt !== undefined)
            this.single.conditions.prompt ??= prompt;
        const model = (0,json/* text */.Qq)(message.model);
        if (model !== undefined)
            this.single.conditions.model ??= model;
        if (roleOf(message) === 'assistant')
            journal.session(Conversation.SESSION, line, { conditions: this.single.conditions });
        chat.message(message, line, agent === undefined ? {} : { agent });
    }
    begin() {
        const conversation = new Conversation(this.output);
        const journal = new calls_journal/* Journal */.C(conversation);
        const conditions = {};
        return {
            conversation,
            journal,
            chat: new Chat(journal, { session: Conversation.SESSION, conditions }),
            acted: false,
            conditions
        };
    }
    /** A conversation that stands in one value. */
    whole(value, written, line) {
        const messages = written.map((message) => ((0,json/* isObject */.Gv)(message) ? unwrapped(message) : message));
        const common = commonOf(value);
        const prompt = promptOf(messages) ?? promptOf([{ role: 'system', content: value.system }]);
        const conditions = { ...common.conditions, ...(prompt !== undefined && { prompt }) };
        const { session, chat, known } = this.placeOf(value, messages, { ...common, conditions });
        if (messages.some((message) => (0,json/* isObject */.Gv)(message) && roleOf(message) === 'assistant')) {
            this.named.session(session, line, { caseId: common.caseId, agent: common.agent, conditions });
        }
        for (const message of messages.slice(known))
            chat.message(message, line);
    }
    /**
     * The session of a conversation: the one that its record names; else the one that ended, so far, with the
     * message before `known`; else a name made of what it holds.
     */
    placeOf(value, messages, common) {
        let rolling = (0,calls_identity/* fingerprint */.Rj)(common.session);
        let unique = false;
        let session;
        let known = 0;
        for (const [index, message] of messages.entries()) {
            rolling = (0,calls_identity/* digest */.br)(rolling, essence(message));
            unique ||= callsOf((0,json/* object */.Ik)(message)).some(({ id }) => (0,calls_identity/* globalId */.X8)(id) !== undefined);
            const earlier = unique && index + 1 < messages.length ? this.prefixes.get(rolling) : undefined;
            if (earlier !== undefined)
                [session, known] = [earlier, index + 1];
        }
        let chat = session === undefined ? undefined : this.chats.get(session);
        if (session === undefined || chat === undefined) {
            session =
                common.session ??
                    this.unheard(`conversation-${(0,calls_identity/* digest */.br)(rolling, (0,calls_identity/* fingerprint */.Rj)(value.id ?? value.request_id ?? value.custom_id ?? ''))}`);
            chat = new Chat(this.named, { ...common, session });
            known = 0;
        }
        this.chats.set(session, chat);
        if (unique)
            this.prefixes.set(rolling, session);
        return { session, chat, known };
    }
    /** Equal conversations without ids are trials that went the same way, not copies. */
    unheard(name) {
        const repeat = (this.repeats.get(name) ?? 0) + 1;
        if (this.repeats.size < 200_000)
            this.repeats.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/**
 * What tells messages apart, without the empty fields that one writer adds and another leaves out, and without the mark
 * that moves on to the newest message at every turn.
 */
function essence(message) {
    const { role, type, content, parts, tool_calls: calls, tool_call_id: answers } = (0,json/* object */.Ik)(message);
    const named = (0,json/* array */.YO)(calls).map((call) => [(0,json/* object */.Ik)(call).id, (0,json/* object */.Ik)((0,json/* object */.Ik)(call).function).name]);
    return (0,calls_identity/* fingerprint */.Rj)([
        role ?? type,
        bare(content ?? '', 0),
        named,
        answers ?? '',
        ...(parts === undefined ? [] : [bare(parts, 0)])
    ]);
}
const DEEPEST = 32;
function bare(value, depth) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((member) => bare(member, depth + 1));
    return Object.fromEntries(Object.entries(value)
        .filter(([name, member]) => member !== null && name !== 'cache_control')
        .map(([name, member]) => [name, bare(member, depth + 1)]));
}
const isMessage = (written) => {
    const value = unwrapped(written);
    const role = (0,json/* text */.Qq)(value.role);
    if (role === undefined)
        return ['ai', 'human', 'tool'].includes((0,json/* text */.Qq)(value.type) ?? '') && value.content !== undefined;
    if (!['system', 'developer', 'user', 'assistant', 'tool', 'function', 'model'].includes(role))
        return false;
    return (value.content !== undefined ||
        value.tool_calls !== undefined ||
        value.function_call !== undefined ||
        Array.isArray(value.parts));
};
const isConversation = (value) => {
    if (Array.isArray(value))
        return value.length > 0 && value.every((message) => (0,json/* isObject */.Gv)(message) && isMessage(message));
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const messages = messagesOf(value);
    if (messages !== undefined)
        return messages.some((message) => (0,json/* isObject */.Gv)(message) && isMessage(message));
    return (isMessage(value) ||
        isChunk(value) ||
        (value.object === 'chat.completion' && Array.isArray(value.choices)) ||
        recordedRuns(value)?.some((run) => run.messages.length > 0) === true);
};
const openai_chat_format = {
    name: 'openai-chat',
    title: 'OpenAI chat messages',
    documentation: 'https://platform.openai.com/docs/guides/function-calling',
    description: `Chat messages with \`tool_calls\`, as hand-written harnesses and LiteLLM keep them: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array of messages, a request with its response), the chunks of a stream, the output of a batch, or the results of promptfoo. Messages of LangChain, Gemini, Amazon Bedrock (Converse) and the AI SDK (\`UIMessage\`, \`ModelMessage\`) are read as well.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content. A record that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\`, of promptfoo the description or number of the test |
| agent | \`agent\`, \`agent_id\`, or the \`name\` of the message; else \`assistant\` |
| action | name of the function |
| context | \`arg.*\`: the arguments, whole, from JSON or a Python literal |
| outcome | flags of the result (\`error\`, \`is_error\`, \`status\`) where it has some; else its beginning: \`Error: …\`, \`Traceback …\`, \`{"error": …}\` are \`error\`, \`Permission denied\`, \`rejected by user\` and the like \`denied\`. \`no_result\` without a result |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |

Parallel calls of one message keep their order. A conversation in which nothing was called is kept.`,
    detect: (sample) => {
        const objects = (0,json/* likelihood */.Fx)(sample, 0.6, isConversation);
        const lists = sample.some((value) => Array.isArray(value) && isConversation(value)) ? 0.55 : 0;
        const strong = sample.some((value) => (0,json/* isObject */.Gv)(value) && hasToolCalls(value)) ? 0.2 : 0;
        return objects === 0 ? lists : objects + strong;
    },
    open: (output) => new ConversationReader(output)
};
const hasToolCalls = (value) => [value, ...(messagesOf(value) ?? [])].some((message) => {
    const { tool_calls: calls, function_call: call, role } = (0,json/* object */.Ik)(message);
    return (0,json/* array */.YO)(calls).length > 0 || (0,json/* isObject */.Gv)(call) || role === 'tool';
});
/* harmony default export */ const openai_chat = (openai_chat_format);

;// CONCATENATED MODULE: ./lib/events/formats/anthropic-messages.js



const anthropic_messages_BLOCKS = /^(?:(?:server_|mcp_)?tool_use|(?:[a-z_]+_)?tool_result|thinking|redacted_thinking)$/;
const hasBlocks = (message) => (0,json/* array */.YO)((0,json/* object */.Ik)(message).content).some((block) => (0,json/* isObject */.Gv)(block) && anthropic_messages_BLOCKS.test((0,json/* text */.Qq)(block.type) ?? ''));
const isAnthropic = (value) => value.sessionId === undefined &&
    (isMessage(value)
        ? hasBlocks(value)
        : isStreamEvent(value) ||
            (0,json/* object */.Ik)((0,json/* object */.Ik)(value.result).message).type === 'message' ||
            (messagesOf(value)?.some(hasBlocks) ?? false));
const anthropic_messages_format = {
    name: 'anthropic-messages',
    title: 'Anthropic messages',
    documentation: 'https://docs.claude.com/en/api/messages',
    description: `Messages of the Anthropic API with \`tool_use\` and \`tool_result\` blocks: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array), the events of a stream, or the results of a batch.

| event | from |
| --- | --- |
| session | as for OpenAI chat messages: an id of the record, else a name made of the content |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\` |
| action | \`name\` of a \`tool_use\`, \`server_tool_use\` or \`mcp_tool_use\` block |
| context | \`arg.*\`: the input, whole |
| outcome | \`error\` by \`is_error\`, \`denied\` where the text of such an error begins with a refusal, \`no_result\` without a result, else \`success\` (an absent \`is_error\` means success) |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |`,
    detect: (sample) => {
        if (sample.some((value) => Array.isArray(value) &&
            value.some((message) => (0,json/* isObject */.Gv)(message) && isMessage(message) && hasBlocks(message))))
            return 0.9;
        return (0,json/* share */.uM)(sample, isAnthropic) > 0 ? 0.9 : 0;
    },
    open: (output) => new ConversationReader(output)
};
/* harmony default export */ const anthropic_messages = (anthropic_messages_format);

;// CONCATENATED MODULE: ./lib/events/formats/atif.js






const atif_DEEPEST = 8;
class AtifReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if ((0,json/* isObject */.Gv)(value) && isTrajectory(value))
            this.trajectory(value, line, undefined, 0);
    }
    end() { }
    trajectory(trajectory, line, parent, depth) {
        const agent = (0,json/* object */.Ik)(trajectory.agent);
        const session = parent ??
            (0,json/* firstText */.ou)(trajectory.session_id, trajectory.trajectory_id) ??
            `trajectory-${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(trajectory.steps))}`;
        const extra = (0,json/* object */.Ik)(trajectory.extra);
        const caseId = (0,json/* label */.Pf)(trajectory.task_id) ?? (0,json/* label */.Pf)(extra.task_id) ?? (0,json/* label */.Pf)(extra.task_name) ?? (0,json/* label */.Pf)(extra.instance_id);
        const conditions = atif_conditionsOf(agent);
        const name = (0,json/* text */.Qq)(agent.name) ?? 'agent';
        const journal = new calls_journal/* Journal */.C(this.output);
        if (parent === undefined)
            journal.session(session, line, { caseId, agent: name, conditions });
        const steps = (0,json/* array */.YO)(trajectory.steps).filter(json/* isObject */.Gv);
        for (const [place, step] of steps.entries()) {
            this.step(journal, step, { session, caseId, agent: name, conditions }, (0,calls_time/* instant */.uR)(steps[place + 1]?.timestamp), line);
        }
        journal.end();
        if (depth >= atif_DEEPEST)
            return;
        for (const inner of (0,json/* array */.YO)(trajectory.subagent_trajectories)) {
            if ((0,json/* isObject */.Gv)(inner) && isTrajectory(inner))
                this.trajectory(inner, line, session, depth + 1);
        }
    }
    step(journal, step, common, next, line) {
        const calls = (0,json/* array */.YO)(step.tool_calls).filter(json/* isObject */.Gv);
        if (calls.length === 0)
            return;
        const results = (0,json/* array */.YO)((0,json/* object */.Ik)(step.observation).results).filter(json/* isObject */.Gv);
        const taken = new Set();
        const model = (0,json/* text */.Qq)(step.model_name);
        const time = (0,calls_time/* instant */.uR)(step.timestamp);
        const tokens = (0,json/* finite */.E2)((0,json/* object */.Ik)(step.metrics).completion_tokens);
        for (const [place, call] of calls.entries()) {
            const action = (0,json/* firstText */.ou)(call.function_name, call.name);
            if (action === undefined)
                continue;
            const result = resultOf((0,json/* text */.Qq)(call.tool_call_id), place, results, taken);
            const event = {
                ...common,
                conditions: model === undefined ? common.conditions : { ...common.conditions, model },
                action,
                context: (0,calls_arguments/* argumentContext */.VU)(call.arguments),
                outcome: result === undefined ? 'no_result' : atif_outcomeOf(result),
                time,
                latencyMs: (0,calls_time/* elapsed */.vk)(time, next),
                tokens: place === 0 ? tokens : undefined
            };
            journal.call(event, line);
        }
    }
}
/** The result that names the call; where ids are empty, the one in the same place. */
function resultOf(id, place, results, taken) {
    const named = id === undefined
        ? undefined
        : results.find((result) => result.source_call_id === id && !taken.has(result));
    const at = results[place];
    const found = named ?? (at !== undefined && (0,json/* text */.Qq)(at.source_call_id) === undefined && !taken.has(at) ? at : undefined);
    if (found !== undefined)
        taken.add(found);
    return found;
}
function atif_outcomeOf(result) {
    const extra = (0,json/* object */.Ik)(result.extra);
    const failed = [result.is_error, extra.is_error, extra.isError].find((flag) => typeof flag === 'boolean');
    const exit = (0,json/* finite */.E2)(extra.exit_code) ?? (0,json/* finite */.E2)(extra.returncode);
    if (failed === false || exit === 0)
        return 'success';
    const said = outcomeOfContent((0,json/* contentText */.Tf)(result.content));
    return said === 'success' && (failed === true || exit !== undefined) ? 'error' : said;
}
function atif_conditionsOf(agent) {
    const conditions = {};
    const model = (0,json/* text */.Qq)(agent.model_name);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* text */.Qq)(agent.version);
    if (version !== undefined)
        conditions.agent_version = version;
    const tools = (0,calls_arguments/* toolNames */.$p)(agent.tool_definitions);
    if (tools !== undefined)
        conditions.tools = tools;
    return conditions;
}
const isTrajectory = (value) => Array.isArray(value.steps) &&
    ((0,json/* text */.Qq)(value.schema_version)?.startsWith('ATIF') === true ||
        ((0,json/* isObject */.Gv)(value.agent) && value.session_id !== undefined));
const atif_format = {
    name: 'atif',
    title: 'ATIF trajectories',
    documentation: 'https://www.harborframework.com/docs/agents/trajectory-format',
    description: `The Agent Trajectory Interchange Format (\`trajectory.json\`) of Harbor, terminal-bench and others.

| event | from |
| --- | --- |
| session | \`session_id\`; sub-agents' trajectories act in it |
| case | \`task_id\`, \`task_name\` or \`instance_id\` in \`extra\`, where there is one |
| agent | \`agent.name\` |
| action | \`function_name\` |
| context | \`arg.*\`: the arguments, whole |
| outcome | flags and exit codes in \`extra\` of the result; else its beginning (\`Error: …\`, refusals); \`no_result\` without a result |
| time | \`timestamp\` of the step; latency until the next |
| conditions | \`model\`, \`agent_version\`, \`tools\` |

Where \`tool_call_id\` is empty, calls and results are paired by their place. A trajectory without a call is kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.98, isTrajectory),
    open: (output) => new AtifReader(output)
};
/* harmony default export */ const atif = (atif_format);

// EXTERNAL MODULE: ./lib/events/formats/behavior-log.js
var behavior_log = __webpack_require__(9853);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/calls/by-session.js

/** More events than this are passed on as they come. */
const by_session_HELD = 5_000;
/**
 * Puts out the events of several sessions in one file as if each session were a file of its own, read by name. Which
 * copy of a call that stands in two sessions is the first then does not depend on how the files were joined.
 */
class BySession {
    output;
    held = [];
    constructor(output) {
        this.output = output;
    }
    event(event, line) {
        if (this.held === undefined)
            this.output.event(event, line);
        else if (this.held.push([event, line]) >= by_session_HELD)
            this.end();
    }
    skip(reason, line) {
        this.output.skip(reason, line);
    }
    end() {
        const held = this.held ?? [];
        this.held = undefined;
        held.sort(([a], [b]) => (0,table/* compareText */.n6)(a.session ?? '', b.session ?? ''));
        for (const [event, line] of held)
            this.output.event(event, line);
    }
}

;// CONCATENATED MODULE: ./lib/events/formats/claude-code.js






const AGENT = 'claude-code';
const SUBAGENT = 'subagent';
const ROW_TYPES = new Set(['assistant', 'user', 'system', 'result', 'progress', 'attachment']);
const LOOSE_TYPES = new Set([
    'summary',
    'file-history-snapshot',
    'queue-operation',
    'stream_event',
    'rate_limit_event'
]);
/** What the program writes into a result where a person, a rule or a hook refused the call. */
const REFUSAL = /(?:user|human) (?:doesn't|does not) want to (?:proceed|take this action)|haven't granted (?:it|them)? ?yet|permission (?:to use|for this action|to [a-z]+) .{0,200}(?:has been |was |is |been )?denied|has been denied|hook .{0,80}denied|denied this tool|user (?:rejected|denied|declined)|tool use was rejected/i;
class ClaudeReader {
    sessions;
    journal;
    /** Calls by session and id: one message is repeated over several lines. */
    seen = new calls_identity/* Recent */.gg();
    /** Call that started a sub-agent, its prompt, or the sub-agent's id → its type. */
    agents = new calls_identity/* RecentMap */.QL(20_000);
    /** Line of a side chain → type of its sub-agent. */
    chains = new calls_identity/* RecentMap */.QL();
    conditions = new calls_identity/* RecentMap */.QL(10_000);
    modes = new calls_identity/* RecentMap */.QL(10_000);
    started = new calls_identity/* RecentMap */.QL(20_000);
    /** Sessions of which more was read than how they ended. */
    heard = new calls_identity/* Recent */.gg(20_000);
    constructor(output) {
        this.sessions = new BySession(output);
        this.journal = new calls_journal/* Journal */.C(this.sessions);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const progress = (0,json/* object */.Ik)(value.data);
        if (value.type === 'progress' && progress.type === 'agent_progress' && (0,json/* isObject */.Gv)(progress.message)) {
            const { sessionId, cwd, gitBranch, version } = value;
            this.row({
                sessionId,
                cwd,
                gitBranch,
                version,
                agentId: progress.agentId,
                isSidechain: true,
                ...progress.message
            }, line);
        }
        else {
            this.row(value, line);
        }
    }
    end() {
        this.journal.end();
        this.sessions.end();
    }
    row(row, line) {
        const id = (0,json/* firstText */.ou)(row.sessionId, row.session_id);
        if (id === undefined)
            return;
        const side = row.isSidechain === true;
        // Versions before 1.0.80 mix the lines of all sub-agents into the transcript without saying whose they are: what is
        // no sequence of one agent is kept apart from the session. Later ones name the agent, and it acts in the session.
        const session = side && (0,json/* text */.Qq)(row.agentId) === undefined ? `${id}/side` : id;
        if (row.permissionMode !== undefined)
            this.modes.set(id, (0,json/* text */.Qq)(row.permissionMode) ?? '');
        const message = (0,json/* object */.Ik)(row.message);
        if (row.type === 'assistant' || row.type === 'user')
            this.heard.add(session);
        if (row.type === 'system' && row.subtype === 'init')
            this.begin(row, session, line);
        else if (row.type === 'assistant')
            this.assistant(row, message, session, side, line);
        else if (row.type === 'user')
            this.user(row, message, session, side);
        else if (row.type === 'result')
            this.denials(row, session, line);
    }
    begin(row, session, line) {
        const conditions = {};
        const model = (0,json/* text */.Qq)(row.model);
        if (model !== undefined)
            conditions.model = model;
        const version = (0,json/* firstText */.ou)(row.claude_code_version, row.version);
        if (version !== undefined)
            conditions.agent_version = version;
        const tools = (0,calls_arguments/* toolNames */.$p)(row.tools);
        if (tools !== undefined)
            conditions.tools = tools;
        this.conditions.set(session, conditions);
        this.journal.session(session, line, { agent: AGENT, conditions });
    }
    assistant(row, message, session, side, line) {
        const agent = this.agentOf(row, side);
        const conditions = this.conditionsOf(row, message, session, agent);
        const time = (0,calls_time/* instant */.uR)(row.timestamp);
        this.journal.session(session, line, { agent, conditions, time });
        for (const block of (0,json/* array */.YO)(message.content)) {
            if (!(0,json/* isObject */.Gv)(block))
                continue;
            const type = (0,json/* text */.Qq)(block.type) ?? '';
            if (type.endsWith('tool_use'))
                this.call(row, block, { session, agent, conditions, time }, line);
            else if (type.endsWith('tool_result'))
                this.result(row, block, session);
        }
    }
    call(row, block, common, line) {
        const action = (0,json/* text */.Qq)(block.name);
        if (action === undefined)
            return;
        const id = (0,json/* text */.Qq)(block.id);
        const key = `${common.session} ${id ?? ''}`;
        if (id !== undefined && !this.seen.add(key))
            return;
        const input = (0,json/* object */.Ik)(block.input);
        const type = (0,json/* firstText */.ou)(input.subagent_type);
        if (action === 'Task' || action === 'Agent') {
            if (id !== undefined)
                this.agents.set(id, type ?? SUBAGENT);
            if ((0,json/* text */.Qq)(input.prompt) !== undefined)
                this.agents.set(`prompt ${input.prompt}`, type ?? SUBAGENT);
        }
        if (common.time !== undefined && id !== undefined)
            this.started.set(key, common.time);
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(block.input), {
            sidechain: typeof row.isSidechain === 'boolean' ? row.isSidechain : undefined,
            git_branch: (0,json/* text */.Qq)(row.gitBranch),
            permission_mode: this.modes.get((0,json/* firstText */.ou)(row.sessionId, row.session_id) ?? ''),
            outside_cwd: outside(input, row.cwd)
        });
        this.journal.call({ ...common, action, context, id: (0,calls_identity/* globalId */.X8)(id) }, line, id === undefined ? undefined : key);
    }
    user(row, message, session, side) {
        if (side)
            this.follow(row, message);
        for (const block of (0,json/* array */.YO)(message.content)) {
            if ((0,json/* isObject */.Gv)(block) && (0,json/* text */.Qq)(block.type)?.endsWith('tool_result') === true)
                this.result(row, block, session);
        }
    }
    result(row, block, session) {
        const id = (0,json/* text */.Qq)(block.tool_use_id);
        if (id === undefined)
            return;
        const agentId = (0,json/* text */.Qq)((0,json/* object */.Ik)(row.toolUseResult).agentId);
        if (agentId !== undefined)
            this.agents.set(agentId, this.agents.get(id) ?? SUBAGENT);
        const key = `${session} ${id}`;
        const latencyMs = (0,calls_time/* elapsed */.vk)(this.started.get(key), (0,calls_time/* instant */.uR)(row.timestamp));
        if (block.is_error !== true && !isErrorBlock(block)) {
            this.journal.result(key, { outcome: 'success', latencyMs });
            return;
        }
        const outcome = REFUSAL.test((0,json/* contentText */.Tf)(block.content, 500)) ? 'denied' : 'error';
        // A stream's last record lists the calls that were refused, in whatever words: errors wait for it.
        if (row.sessionId === undefined && outcome === 'error')
            this.journal.amend(key, { outcome, latencyMs });
        else
            this.journal.result(key, { outcome, latencyMs });
    }
    denials(row, session, line) {
        // `--output-format json` prints nothing else: several turns are calls, but nobody says which.
        if (!this.heard.has(session) && ((0,json/* finite */.E2)(row.num_turns) ?? 1) > 1) {
            this.sessions.skip('the record tells how the session ended, not what was done in it', line);
            return;
        }
        const conditions = this.conditions.get(session);
        this.journal.session(session, line, { agent: AGENT, conditions });
        for (const denial of (0,json/* array */.YO)(row.permission_denials)) {
            if (!(0,json/* isObject */.Gv)(denial))
                continue;
            const action = (0,json/* text */.Qq)(denial.tool_name);
            const id = (0,json/* text */.Qq)(denial.tool_use_id);
            const key = `${session} ${id ?? ''}`;
            if (this.journal.result(key, { outcome: 'denied' }) || action === undefined)
                continue;
            if (id !== undefined && !this.seen.add(key))
                continue;
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(denial.tool_input), {
                permission_mode: this.modes.get(session)
            });
            this.journal.call({ session, agent: AGENT, action, context, outcome: 'denied', conditions, id: (0,calls_identity/* globalId */.X8)(id) }, line);
        }
    }
    agentOf(row, side) {
        const parent = (0,json/* text */.Qq)(row.parent_tool_use_id);
        if (parent !== undefined)
            return this.agents.get(parent) ?? SUBAGENT;
        if (!side)
            return AGENT;
        const agentId = (0,json/* text */.Qq)(row.agentId);
        return ((0,json/* firstText */.ou)(row.agentType, row.attributionAgent) ??
            this.agents.get(agentId ?? '') ??
            this.follow(row, (0,json/* object */.Ik)(row.message)));
    }
    /** The type of the sub-agent of a side chain: that of the call whose prompt is the chain's first message. */
    follow(row, message) {
        const type = this.chains.get((0,json/* firstText */.ou)(row.parentUuid) ?? '') ??
            this.agents.get(`prompt ${(0,json/* contentText */.Tf)(message.content, 1e6)}`) ??
            SUBAGENT;
        const uuid = (0,json/* text */.Qq)(row.uuid);
        if (uuid !== undefined)
            this.chains.set(uuid, type);
        return type;
    }
    conditionsOf(row, message, session, agent) {
        const known = this.conditions.get(session);
        const model = agent === AGENT && message.model !== '<synthetic>' ? (0,json/* text */.Qq)(message.model) : undefined;
        const version = (0,json/* text */.Qq)(row.version);
        if (known !== undefined &&
            (model ?? known.model) === known.model &&
            (version ?? known.agent_version) === known.agent_version) {
            return known;
        }
        const conditions = { ...known };
        if (model !== undefined)
            conditions.model = model;
        if (version !== undefined)
            conditions.agent_version = version;
        this.conditions.set(session, conditions);
        return conditions;
    }
}
/** `web_search_tool_result` and its kin say so in their content. */
const isErrorBlock = (block) => (0,json/* text */.Qq)((0,json/* object */.Ik)(block.content).type)?.endsWith('_error') === true;
/** Whether a file tool leaves the folder the agent works in; undefined where the call names no absolute path. */
function outside(input, cwd) {
    const path = (0,json/* firstText */.ou)(input.file_path, input.notebook_path, input.path);
    const folder = (0,json/* text */.Qq)(cwd);
    if (path === undefined || folder === undefined || !/^(?:[/\\]|[A-Za-z]:)/.test(path))
        return undefined;
    return (path !== folder &&
        !path.startsWith(folder.replace(/[/\\]?$/, '/')) &&
        !path.startsWith(folder.replace(/[/\\]?$/, '\\')));
}
const isRow = (value) => {
    if (typeof value.type !== 'string' || value.hook_event_name !== undefined)
        return false;
    if (LOOSE_TYPES.has(value.type))
        return (0,json/* firstText */.ou)(value.leafUuid, value.messageId, value.sessionId, value.session_id) !== undefined;
    return ROW_TYPES.has(value.type) && (0,json/* firstText */.ou)(value.sessionId, value.session_id) !== undefined;
};
const claude_code_format = {
    name: 'claude-code',
    title: 'Claude Code',
    documentation: 'https://docs.claude.com/en/docs/claude-code/sdk/sdk-headless',
    description: `Written by Claude Code, in three shapes that may be mixed:

- \`claude -p --output-format stream-json\`, redirected to a file;
- the \`execution_file\` output of \`anthropics/claude-code-action\`;
- the transcripts under \`~/.claude/projects/\`, with those of sub-agents (\`agent-*.jsonl\`, \`subagents/\`).

| event | from |
| --- | --- |
| session | \`sessionId\` or \`session_id\`. Side chains of old transcripts, which do not say which sub-agent a line is of, are a session \`ID/side\` of their own |
| agent | \`claude-code\`, or the type of the sub-agent; \`subagent\` where the log does not name it |
| action | name of the tool (\`Bash\`, \`mcp__server__tool\`) |
| context | \`arg.*\`: the input of the tool, whole; \`sidechain\`, \`git_branch\`, \`permission_mode\`; \`outside_cwd\` for tools with an absolute path |
| outcome | \`denied\` where a person, a permission rule or \`permission_denials\` refused the call, \`error\` by \`is_error\`, \`no_result\` where no result follows, else \`success\` |
| time | \`timestamp\`; streams have none and keep their order |
| conditions | \`model\`, \`agent_version\`, \`tools\` |

Resumed sessions copy their history: a call with the same \`tool_use\` id is counted once. A session in which no tool was called is kept. What \`--output-format json\` prints tells only how a session ended: it is skipped where the session took several turns.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, isRow),
    open: (output) => new ClaudeReader(output)
};
/* harmony default export */ const claude_code = (claude_code_format);

;// CONCATENATED MODULE: ./lib/events/formats/claude-code-hooks.js





const MOST_CALLS = 100_000;
class HookReader {
    journal;
    /** How often the same call of the same session was seen, before and after it ran. */
    before = new Map();
    after = new Map();
    answers = false;
    asked = [];
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const session = (0,json/* firstText */.ou)(value.session_id, value.sessionId, value.conversation_id);
        if (session === undefined)
            return;
        const agent = (0,json/* firstText */.ou)(value.agent_type) ?? 'claude-code';
        const model = (0,json/* text */.Qq)(value.model);
        const conditions = model === undefined ? undefined : { model };
        this.journal.session(session, line, { agent, ...(conditions !== undefined && { conditions }) });
        if ((0,json/* text */.Qq)(value.tool_name) === undefined)
            return;
        switch (value.hook_event_name) {
            case 'PreToolUse':
                this.called(value, session, agent, line);
                break;
            case 'PostToolUse':
                this.answered(value, session, agent, isFailure(value.tool_response) ? 'error' : 'success', line);
                break;
            case 'PostToolUseFailure':
                this.answered(value, session, agent, 'error', line);
                break;
            case 'PermissionDenied':
                this.answered(value, session, agent, 'denied', line);
                break;
        }
    }
    /** Where the file tells of answers at all, a call without one did not come through; else it cannot be known. */
    end() {
        for (const key of this.asked)
            if (!this.answers)
                this.journal.result(key, { outcome: undefined });
        this.journal.end();
    }
    called(hook, session, agent, line) {
        const key = this.key(hook, session, this.before);
        if (this.asked.length < MOST_CALLS)
            this.asked.push(key);
        this.journal.call(eventOf(hook, session, agent, key), line, key);
    }
    answered(hook, session, agent, outcome, line) {
        this.answers = true;
        const key = this.key(hook, session, this.after);
        const latencyMs = (0,json/* finite */.E2)(hook.duration_ms);
        if (this.journal.result(key, { outcome, ...(latencyMs !== undefined && { latencyMs }) }))
            return;
        this.journal.call({ ...eventOf(hook, session, agent, key), outcome, latencyMs }, line);
    }
    /** Old versions give no id: the nth equal call before it ran is the nth equal call after it. */
    key(hook, session, counts) {
        const id = (0,json/* text */.Qq)(hook.tool_use_id);
        if (id !== undefined)
            return (0,calls_identity/* globalId */.X8)(id) ?? `${session} ${id}`;
        const call = (0,calls_identity/* digest */.br)(session, String(hook.tool_name), (0,calls_identity/* fingerprint */.Rj)(hook.tool_input));
        const count = (counts.get(call) ?? 0) + 1;
        if (counts.size < MOST_CALLS || counts.has(call))
            counts.set(call, count);
        return `hook-${call}-${count}`;
    }
}
const eventOf = (hook, session, agent, key) => ({
    session,
    agent,
    action: (0,json/* text */.Qq)(hook.tool_name),
    context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(hook.tool_input), { permission_mode: (0,json/* text */.Qq)(hook.permission_mode) }),
    time: (0,calls_time/* instant */.uR)(hook.timestamp) ?? (0,calls_time/* instant */.uR)(hook.logged_at) ?? (0,calls_time/* instant */.uR)(hook.ts),
    // The same call stands in the file of calls and in the file of answers.
    id: key
});
const isFailure = (response) => {
    const { is_error, isError, success } = (0,json/* object */.Ik)(response);
    return is_error === true || isError === true || success === false;
};
const claude_code_hooks_format = {
    name: 'claude-code-hooks',
    title: 'Claude Code hook dumps',
    documentation: 'https://docs.claude.com/en/docs/claude-code/hooks',
    description: `The payloads that Claude Code hands to hooks, appended to a file: \`logs/pre_tool_use.json\`, \`logs/post_tool_use.json\`, or one file for all hooks; as an array or as JSON Lines.

| event | from |
| --- | --- |
| session | \`session_id\` |
| agent | \`agent_type\`, else \`claude-code\` |
| action | \`tool_name\` |
| context | \`arg.*\` from \`tool_input\`; \`permission_mode\` |
| outcome | \`PostToolUse\` is \`success\`, \`PostToolUseFailure\` \`error\`, \`PermissionDenied\` \`denied\`. \`PreToolUse\` alone leaves it open; in a file that also holds answers, a call without one is \`no_result\` |
| time | \`timestamp\`, where the hook script adds one |

A call is paired with its answer by \`tool_use_id\`; old versions give none, and the nth equal call is paired with the nth equal answer. The same call in a file of calls and a file of answers is counted once.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.98, (value) => (0,json/* text */.Qq)(value.hook_event_name) !== undefined &&
        (0,json/* firstText */.ou)(value.session_id, value.sessionId) !== undefined),
    open: (output) => new HookReader(output)
};
/* harmony default export */ const claude_code_hooks = (claude_code_hooks_format);

;// CONCATENATED MODULE: ./lib/events/calls/visits.js

const GAP_MS = 30 * 60_000;
/**
 * Sessions for logs that have none: what one actor does, as long as no half hour passes in between. Works in either
 * direction of time, since many exports begin with the newest record.
 */
class Visits {
    open = new calls_identity/* RecentMap */.QL(50_000);
    /** The session of what `actor` does at `time` (milliseconds since 1970); without a time all is one session. */
    sessionOf(actor, time) {
        if (time === undefined)
            return actor;
        const visit = this.open.get(actor);
        if (visit !== undefined && time >= visit.from - GAP_MS && time <= visit.to + GAP_MS) {
            visit.from = Math.min(visit.from, time);
            visit.to = Math.max(visit.to, time);
            return visit.name;
        }
        const name = `${actor}@${new Date(Math.floor(time)).toISOString()}`;
        this.open.set(actor, { name, from: time, to: time });
        return name;
    }
}

;// CONCATENATED MODULE: ./lib/events/formats/cloudtrail.js





const cloudtrail_REFUSED = /accessdenied|unauthori[sz]ed|forbidden|notauthori[sz]ed|authfailure|optinrequired/i;
const VERIFIED_PERMISSIONS = 'verifiedpermissions.amazonaws.com';
class TrailReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const record of recordsOf(value)) {
            if ((0,json/* isObject */.Gv)(record) && isRecord(record))
                this.record(record, line);
        }
    }
    end() { }
    record(record, line) {
        const identity = (0,json/* object */.Ik)(record.userIdentity);
        const time = (0,calls_time/* instant */.uR)(record.eventTime);
        const { session, agent } = this.whoOf(identity, record, time);
        const call = record.eventSource === VERIFIED_PERMISSIONS ? authorisationOf(record) : apiCallOf(record);
        const { mfaAuthenticated } = (0,json/* object */.Ik)((0,json/* object */.Ik)(identity.sessionContext).attributes);
        this.output.event({
            session,
            agent: call.agent ?? agent,
            action: call.action,
            context: (0,calls_arguments/* withFacts */.Qj)(call.context, {
                region: (0,json/* text */.Qq)(record.awsRegion),
                read_only: typeof record.readOnly === 'boolean' ? record.readOnly : undefined,
                identity_type: (0,json/* text */.Qq)(identity.type),
                mfa: mfaAuthenticated === undefined
                    ? undefined
                    : mfaAuthenticated === true || mfaAuthenticated === 'true',
                invoked_by: (0,json/* text */.Qq)(identity.invokedBy)
            }),
            outcome: call.outcome ?? cloudtrail_outcomeOf(record),
            time,
            id: (0,json/* text */.Qq)(record.eventID) === undefined ? undefined : `cloudtrail/${record.eventID}`
        }, line);
    }
    /** The key of temporary credentials is a session; a role session has a name; anything else visits now and then. */
    whoOf(identity, record, time) {
        const issuer = (0,json/* object */.Ik)((0,json/* object */.Ik)(identity.sessionContext).sessionIssuer);
        const arn = (0,json/* text */.Qq)(identity.arn);
        const assumed = arn === undefined ? null : /:assumed-role\/([^/]{1,128})\/(.{1,128})$/.exec(arn);
        const agent = (0,json/* firstText */.ou)(issuer.userName, assumed?.[1], identity.userName, arn?.slice(arn.lastIndexOf(':') + 1), identity.invokedBy, identity.type) ?? 'unknown';
        const key = (0,json/* text */.Qq)(identity.accessKeyId);
        // The key itself stays in the log: its hash tells sessions apart as well.
        if (key?.startsWith('ASIA') === true)
            return { session: `${agent}/${(0,calls_identity/* digest */.br)(key)}`, agent };
        if (assumed?.[2] !== undefined)
            return { session: `${agent}/${assumed[2]}`, agent };
        return {
            session: this.visits.sessionOf(`${agent}/${(0,json/* text */.Qq)(record.recipientAccountId) ?? ''}`, time),
            agent
        };
    }
}
function apiCallOf(record) {
    const source = (0,json/* text */.Qq)(record.eventSource)?.replace(/\.amazonaws\.com$/, '');
    const parameters = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(record.requestParameters));
    const context = {};
    for (const name of Object.keys(parameters))
        context[`arg.${name}`] = parameters[name];
    const name = (0,json/* text */.Qq)(record.eventName) ?? 'unknown';
    return { action: source === undefined ? name : `${source}:${name}`, context };
}
/** What Amazon Verified Permissions was asked: the agent's action is that of the request, not the question itself. */
function authorisationOf(record) {
    const asked = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(record.requestParameters));
    const principal = (0,json/* object */.Ik)(asked.principal);
    const action = (0,json/* object */.Ik)(asked.action);
    const resource = (0,json/* object */.Ik)(asked.resource);
    const decision = (0,json/* firstText */.ou)((0,json/* object */.Ik)(record.additionalEventData).decision, (0,json/* object */.Ik)(record.responseElements).decision);
    const actionId = (0,json/* firstText */.ou)(action.actionId, action.actionID);
    if (actionId === undefined)
        return apiCallOf(record);
    return {
        action: actionId,
        agent: (0,json/* firstText */.ou)(principal.entityId, principal.entityID),
        context: (0,calls_arguments/* withFacts */.Qj)({}, {
            'arg.resource_type': (0,json/* text */.Qq)(resource.entityType),
            'arg.resource_id': (0,json/* text */.Qq)(resource.entityId),
            principal_type: (0,json/* text */.Qq)(principal.entityType),
            policy_store: (0,json/* text */.Qq)(asked.policyStoreId)
        }),
        outcome: decision === undefined ? undefined : /^allow/i.test(decision) ? 'success' : 'denied'
    };
}
function cloudtrail_outcomeOf(record) {
    const code = (0,json/* text */.Qq)(record.errorCode);
    if (code === undefined)
        return (0,json/* text */.Qq)(record.errorMessage) === undefined ? 'success' : 'error';
    return cloudtrail_REFUSED.test(code) ? 'denied' : 'error';
}
/** CloudTrail Lake, CloudWatch and EventBridge wrap the record. */
const unpackedRecord = (value) => {
    if (isRecord(value))
        return value;
    const inner = (0,json/* unpacked */.KZ)(value.detail ?? value.eventData ?? value.message ?? value.CloudTrailEvent);
    return (0,json/* isObject */.Gv)(inner) ? inner : value;
};
/** A file of records, what `aws cloudtrail lookup-events` prints, or a record by itself. */
const recordsOf = (value) => {
    if (Array.isArray(value.Records))
        return value.Records;
    const found = Array.isArray(value.Events) ? value.Events : [value];
    return found.map((each) => ((0,json/* isObject */.Gv)(each) ? unpackedRecord(each) : each));
};
const isRecord = (value) => (0,json/* text */.Qq)(value.eventName) !== undefined &&
    (0,json/* text */.Qq)(value.eventSource) !== undefined &&
    (value.eventVersion !== undefined || (0,json/* isObject */.Gv)(value.userIdentity));
const cloudtrail_format = {
    name: 'cloudtrail',
    title: 'CloudTrail and Amazon Verified Permissions (Cedar)',
    documentation: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
    description: `Records of AWS CloudTrail (\`{"Records": […]}\`, single records, wrapped by EventBridge or CloudTrail Lake, or as \`aws cloudtrail lookup-events\` prints them), among them the decisions of Amazon Verified Permissions, which is how decisions of Cedar are logged.

| event | from |
| --- | --- |
| session | temporary credentials (by a hash of their key), or the name of the role session; else what one identity does without a pause of half an hour |
| agent | role or user; of a Cedar decision its principal |
| action | \`SERVICE:EventName\`; of a Cedar decision the action that was asked for |
| context | \`arg.*\`: the request parameters; \`region\`, \`read_only\`, \`mfa\`, \`identity_type\`, \`invoked_by\`; of a Cedar decision \`arg.resource_type\`, \`arg.resource_id\`, \`principal_type\`, \`policy_store\` |
| outcome | \`denied\` by \`AccessDenied\`, \`Unauthorized…\` and the like, or the decision \`DENY\`; \`error\` by any other \`errorCode\` (throttling too); else \`success\` |
| time | \`eventTime\` |

Records come out of order and sometimes twice: an \`eventID\` counts once.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, (value) => recordsOf(value).some((record) => (0,json/* isObject */.Gv)(record) && isRecord(record))),
    open: (output) => new TrailReader(output)
};
/* harmony default export */ const cloudtrail = (cloudtrail_format);

;// CONCATENATED MODULE: ./lib/events/calls/shell.js

const SHELLS = /^(?:\/\S*\/)?(?:ba|z|da|k|fi)?sh$|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
/**
 * The program a command line starts: `git` of `bash -lc 'cd x && FOO=1 /usr/bin/git push'` is not looked for behind
 * `cd x &&`, but wrappers, assignments and folders are taken off. Undefined for an empty line.
 */
function programOf(command) {
    const words = Array.isArray(command) ? (0,json/* array */.YO)(command).map(String) : split((0,json/* text */.Qq)(command) ?? '');
    let place = 0;
    while (place < words.length && /^[A-Za-z_]\w*=/.test(words[place] ?? ''))
        place++;
    const first = words[place];
    if (first === undefined)
        return undefined;
    if (SHELLS.test(first)) {
        const inner = words.findIndex((word, index) => index > place && /^(?:-\w*c|\/c|-command)$/i.test(word));
        const script = inner < 0 ? undefined : words[inner + 1];
        if (script !== undefined)
            return programOf(Array.isArray(command) ? script : words.slice(inner + 1).join(' ')) ?? first;
    }
    return first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1).slice(0, 80) || undefined;
}
/** The first words of a command line, without their quotes. */
function split(line) {
    const words = [];
    for (const [, double, single, plain] of line.slice(0, 1_000).matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)) {
        words.push(double ?? single ?? plain ?? '');
        if (words.length >= 16)
            break;
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/events/formats/codex-exec.js








const codex_exec_AGENT = 'codex';
const ITEM_EVENTS = new Set(['item.started', 'item.updated', 'item.completed']);
class CodexReader {
    output;
    conversation;
    journal;
    thread;
    constructor(output) {
        this.output = output;
        this.conversation = new Conversation(output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if (value.type === 'thread.started')
            this.begin((0,json/* firstText */.ou)(value.thread_id), line);
        else if (value.type === 'turn.started')
            this.journal.session(Conversation.SESSION, line, { agent: codex_exec_AGENT });
        else if (typeof value.type === 'string' && ITEM_EVENTS.has(value.type))
            this.item(value, (0,json/* object */.Ik)(value.item), line);
    }
    end() {
        this.journal.end();
        this.conversation.close(this.thread);
    }
    /** A new thread in the same file: several runs were appended to it. */
    begin(thread, line) {
        this.end();
        this.thread = thread;
        this.conversation = new Conversation(this.output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
        if (thread !== undefined)
            this.conversation.close(thread);
        this.journal.session(Conversation.SESSION, line, { agent: codex_exec_AGENT });
    }
    item(value, item, line) {
        this.conversation.hear(item);
        const calls = codex_exec_callsOf(item);
        const id = (0,json/* text */.Qq)(item.id);
        for (const [part, { action, context }] of calls.entries()) {
            const key = `${id ?? ''} ${part}`;
            const outcome = value.type === 'item.completed' ? codex_exec_outcomeOf(item) : undefined;
            if (outcome !== undefined && this.journal.result(key, { outcome, context }))
                continue;
            if (outcome === undefined && this.journal.pending(key) !== undefined)
                continue;
            const event = {
                session: Conversation.SESSION,
                agent: codex_exec_AGENT,
                action,
                context,
                outcome,
                time: (0,calls_time/* instant */.uR)(value.timestamp),
                id: (0,calls_identity/* globalId */.X8)(id)
            };
            this.journal.call(event, line, outcome === undefined ? key : undefined);
        }
    }
}
/** The calls an item stands for: one, or one for each file that is changed; none for what is only said. */
function codex_exec_callsOf(item) {
    switch (item.type ?? item.item_type) {
        case 'command_execution': {
            const command = (0,json/* text */.Qq)(item.command);
            if (command === undefined)
                return [];
            return [
                {
                    action: `command_execution:${programOf(command) ?? 'unknown'}`,
                    context: { 'arg.command': command }
                }
            ];
        }
        case 'file_change':
            return (0,json/* array */.YO)(item.changes)
                .filter(json/* isObject */.Gv)
                .map((change) => ({
                action: `file_change:${(0,json/* text */.Qq)(change.kind) ?? (0,json/* text */.Qq)((0,json/* object */.Ik)(change.kind).type) ?? 'unknown'}`,
                context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.path': (0,json/* text */.Qq)(change.path) })
            }));
        case 'mcp_tool_call': {
            const tool = (0,json/* text */.Qq)(item.tool);
            if (tool === undefined)
                return [];
            return [
                { action: `mcp:${(0,json/* text */.Qq)(item.server) ?? 'unknown'}/${tool}`, context: (0,calls_arguments/* argumentContext */.VU)(item.arguments) }
            ];
        }
        case 'collab_tool_call': {
            const tool = (0,json/* text */.Qq)(item.tool);
            return tool === undefined
                ? []
                : [{ action: `collab:${tool}`, context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.prompt': (0,json/* text */.Qq)(item.prompt) }) }];
        }
        case 'web_search':
            return [{ action: 'web_search', context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.query': (0,json/* text */.Qq)(item.query) }) }];
        case 'todo_list':
            return [{ action: 'todo_list', context: {} }];
        default:
            return [];
    }
}
function codex_exec_outcomeOf(item) {
    const stated = outcomeOfStatus(item.status);
    if (stated === 'denied' || stated === 'error')
        return stated;
    const exit = (0,json/* finite */.E2)(item.exit_code);
    if ((0,json/* firstText */.ou)((0,json/* object */.Ik)(item.error).message, item.error) !== undefined || (exit !== undefined && exit !== 0))
        return 'error';
    return (0,json/* object */.Ik)(item.result).isError === true || (0,json/* object */.Ik)(item.result).is_error === true ? 'error' : 'success';
}
const isEvent = (value) => {
    const type = (0,json/* text */.Qq)(value.type) ?? '';
    if (type === 'thread.started')
        return (0,json/* text */.Qq)(value.thread_id) !== undefined;
    if (ITEM_EVENTS.has(type))
        return (0,json/* isObject */.Gv)(value.item) && typeof (value.item.type ?? value.item.item_type) === 'string';
    return /^turn\.(?:started|completed|failed)$/.test(type);
};
const codex_exec_format = {
    name: 'codex-exec',
    title: 'Codex exec events',
    documentation: 'https://github.com/openai/codex/blob/main/codex-rs/exec/src/exec_events.rs',
    description: `The output of \`codex exec --json\`, redirected to a file.

| event | from |
| --- | --- |
| session | \`thread_id\` of \`thread.started\`; without it (a cut stream) a name made of the content |
| agent | \`codex\` |
| action | \`command_execution:PROGRAM\` (the program behind \`bash -lc\`), \`file_change:KIND\` for each changed file, \`mcp:SERVER/TOOL\`, \`collab:TOOL\`, \`web_search\`, \`todo_list\` |
| context | \`arg.command\`, \`arg.path\`, \`arg.query\`, or the arguments of the tool |
| outcome | \`declined\` is \`denied\`; \`failed\`, an \`error\` or an exit code other than 0 is \`error\`; an item that is never completed is \`no_result\`; else \`success\` |
| time | none: the order of the file |

A thread in which nothing was called is kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, isEvent),
    open: (output) => new CodexReader(output)
};
/* harmony default export */ const codex_exec = (codex_exec_format);

;// CONCATENATED MODULE: ./lib/events/calls/responses.js



const SELF_CONTAINED = new Set([
    'mcp_call',
    'web_search_call',
    'file_search_call',
    'code_interpreter_call',
    'image_generation_call',
    'tool_search_call'
]);
const PAIRED = new Set([
    'function_call',
    'custom_tool_call',
    'local_shell_call',
    'shell_call',
    'computer_call',
    'apply_patch_call'
]);
const isCallItem = (item) => {
    const type = (0,json/* text */.Qq)(item.type) ?? '';
    return (PAIRED.has(type) ||
        SELF_CONTAINED.has(type) ||
        (type.endsWith('_call_output') && (0,json/* text */.Qq)(item.call_id) !== undefined));
};
function callOf(item) {
    const type = (0,json/* text */.Qq)(item.type) ?? '';
    const key = (0,json/* text */.Qq)(item.call_id) ?? (0,json/* text */.Qq)(item.id);
    if (SELF_CONTAINED.has(type))
        return selfContained(type, item, key);
    if (!PAIRED.has(type))
        return undefined;
    if (type === 'function_call' || type === 'custom_tool_call') {
        const action = (0,json/* text */.Qq)(item.name);
        const input = item.arguments ?? item.input;
        return action === undefined ? undefined : { action, input, key, command: commandIn(input) };
    }
    const action = (0,json/* object */.Ik)(item.action);
    const command = action.command ?? action.commands;
    return { action: type.slice(0, -'_call'.length), input: item.action ?? item.operation, key, command };
}
/** Tools that the provider runs: call and result are one item. */
function selfContained(type, item, key) {
    const failed = item.error !== undefined && item.error !== null && item.error !== '';
    const stated = outcomeOfStatus(item.status);
    const refused = failed && isDenial((0,json/* text */.Qq)(item.error) ?? (0,json/* object */.Ik)(item.error).message);
    const outcome = refused ? 'denied' : failed ? 'error' : (stated ?? 'success');
    const name = type.slice(0, -'_call'.length);
    if (type === 'mcp_call') {
        return {
            action: `mcp:${(0,json/* text */.Qq)(item.server_label) ?? 'unknown'}/${(0,json/* text */.Qq)(item.name) ?? 'unknown'}`,
            input: item.arguments,
            key,
            outcome
        };
    }
    const query = (0,json/* object */.Ik)(item.action).query ?? item.queries ?? item.query ?? item.code;
    return { action: name, input: item.action ?? (query === undefined ? undefined : { query }), key, outcome };
}
/** The output that belongs to a call, or undefined where the item is none. */
function outputOf(item) {
    const type = (0,json/* text */.Qq)(item.type) ?? '';
    const key = (0,json/* text */.Qq)(item.call_id) ?? (0,json/* text */.Qq)(item.id);
    if (!type.endsWith('_output') || key === undefined)
        return undefined;
    const output = (0,json/* unpacked */.KZ)(item.output ?? item.result);
    return { key, output, durationMs: (0,calls_time/* fromSeconds */.I6)((0,json/* object */.Ik)((0,json/* object */.Ik)(output).metadata).duration_seconds) };
}
const EXIT_CODE = /^(?:.{0,200}\n)?(?:process exited with code|exit code:?|exited with code) (-?\d+)/i;
const responses_REFUSED = /^(?:exec command |patch |command |apply_patch )?(?:rejected by user|rejected|denied by|sandbox denied|failed in sandbox|.{0,40}was rejected)/i;
/** How a call went by its output: Codex' exit codes and flags, else the text. */
function outcomeOfOutput(output, item) {
    const { success, content, metadata, exit_code: code } = (0,json/* object */.Ik)(output);
    const exit = (0,json/* object */.Ik)(metadata).exit_code ?? code;
    if (typeof exit === 'number')
        return exit === 0 ? 'success' : 'error';
    const said = typeof output === 'string' ? output : ((0,json/* text */.Qq)((0,json/* object */.Ik)(output).output) ?? content ?? output);
    const beginning = typeof said === 'string' ? said.slice(0, 400) : '';
    if (responses_REFUSED.test(beginning))
        return 'denied';
    const exited = EXIT_CODE.exec(beginning)?.[1];
    if (exited !== undefined)
        return exited === '0' ? 'success' : 'error';
    if (success === false)
        return isDenial(beginning) ? 'denied' : 'error';
    if (success === true)
        return 'success';
    const stated = outcomeOfStatus(item.status);
    return stated === 'error' || stated === 'denied' ? stated : outcomeOfContent(said);
}
/** The command in the arguments of a shell tool. */
function commandIn(input) {
    const parsed = (0,json/* unpacked */.KZ)(input);
    return (0,json/* isObject */.Gv)(parsed) ? (parsed.command ?? parsed.cmd) : undefined;
}

;// CONCATENATED MODULE: ./lib/events/formats/codex-rollout.js








const codex_rollout_AGENT = 'codex';
const TYPES = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted']);
class RolloutReader {
    conversation;
    journal;
    conditions = {};
    facts = {};
    id;
    calls = 0;
    constructor(output) {
        this.conversation = new Conversation(output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        // The first versions wrote the items bare, after one line of meta data.
        const payload = (0,json/* isObject */.Gv)(value.payload) ? value.payload : value;
        const time = (0,calls_time/* instant */.uR)(value.timestamp);
        if (value.type === 'session_meta' || (value.type === undefined && value.instructions !== undefined))
            this.meta(payload);
        else if (value.type === 'turn_context')
            this.turn(payload, line, time);
        else if (value.type === 'response_item' || value.payload === undefined)
            this.item(payload, line, time);
    }
    end() {
        this.journal.end();
        this.conversation.close(this.id);
    }
    meta(meta) {
        const id = (0,json/* text */.Qq)(meta.id);
        // A resumed session repeats the meta data of the one it goes on from: the first names the file's session.
        this.id ??= id;
        this.conversation.close(this.id);
        const version = (0,json/* text */.Qq)(meta.cli_version);
        if (version !== undefined)
            this.conditions = { ...this.conditions, agent_version: version };
        const prompt = (0,json/* firstText */.ou)(meta.instructions, (0,json/* object */.Ik)(meta.base_instructions).text);
        if (prompt !== undefined)
            this.conditions = { ...this.conditions, prompt: (0,calls_identity/* digest */.br)(prompt) };
        this.facts = (0,calls_arguments/* withFacts */.Qj)({}, { git_branch: (0,json/* text */.Qq)((0,json/* object */.Ik)(meta.git).branch) });
    }
    turn(turn, line, time) {
        const model = (0,json/* text */.Qq)(turn.model);
        if (model !== undefined)
            this.conditions = { ...this.conditions, model };
        const sandbox = (0,json/* firstText */.ou)((0,json/* object */.Ik)(turn.sandbox_policy).mode, (0,json/* object */.Ik)(turn.sandbox_policy).type, turn.sandbox_policy);
        this.facts = { ...this.facts, approval_policy: (0,json/* text */.Qq)(turn.approval_policy), sandbox };
        this.journal.session(Conversation.SESSION, line, { agent: codex_rollout_AGENT, conditions: this.conditions, time });
    }
    item(item, line, time) {
        this.conversation.hear(item);
        const output = outputOf(item);
        if (output !== undefined) {
            const start = this.journal.pending(output.key)?.time;
            const duration = (0,json/* finite */.E2)(output.durationMs) ?? (0,calls_time/* elapsed */.vk)(start, time);
            this.journal.result(output.key, {
                outcome: outcomeOfOutput(output.output, item),
                ...(duration !== undefined && { latencyMs: duration })
            });
            return;
        }
        if (item.type === 'message' && item.role === 'assistant') {
            this.journal.session(Conversation.SESSION, line, { agent: codex_rollout_AGENT, conditions: this.conditions, time });
        }
        const call = callOf(item);
        if (call === undefined)
            return;
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(call.input), {
            cmd: call.command === undefined ? undefined : programOf(call.command),
            ...this.facts
        });
        const { conditions } = this;
        const event = {
            session: Conversation.SESSION,
            agent: codex_rollout_AGENT,
            action: call.action,
            context,
            time,
            conditions,
            id: (0,calls_identity/* globalId */.X8)(call.key),
            outcome: call.outcome
        };
        this.journal.call(event, line, call.outcome === undefined ? (call.key ?? `unnamed ${++this.calls}`) : undefined);
    }
}
const isRollout = (value) => (TYPES.has((0,json/* text */.Qq)(value.type) ?? '') && (0,json/* isObject */.Gv)(value.payload)) ||
    (value.type === undefined &&
        (0,json/* text */.Qq)(value.id) !== undefined &&
        (0,json/* text */.Qq)(value.timestamp) !== undefined &&
        value.instructions !== undefined);
const codex_rollout_format = {
    name: 'codex-rollout',
    title: 'Codex rollouts',
    documentation: 'https://github.com/openai/codex/blob/main/codex-rs/protocol/src/protocol.rs',
    description: `The session files of Codex, \`~/.codex/sessions/**/rollout-*.jsonl\`: \`{timestamp, type, payload}\` a line.

| event | from |
| --- | --- |
| session | \`id\` of \`session_meta\`; without it a name made of the content |
| agent | \`codex\` |
| action | name of the function or custom tool (\`shell\`, \`exec_command\`, \`apply_patch\`), \`local_shell\`, \`web_search\` |
| context | \`arg.*\`: the arguments, whole; \`cmd\`: the program a shell command starts; \`approval_policy\`, \`sandbox\`, \`git_branch\` |
| outcome | \`denied\` where the user or the sandbox rejected the call; \`error\` by exit code, \`success: false\` or an error text; \`no_result\` without an output; else \`success\` |
| time | \`timestamp\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the instructions |`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.96, isRollout) ||
        (sample.some((value) => (0,json/* isObject */.Gv)(value) && value.record_type === 'state' && isCallItem(value)) ? 0.5 : 0),
    open: (output) => new RolloutReader(output)
};
/* harmony default export */ const codex_rollout = (codex_rollout_format);

;// CONCATENATED MODULE: ./lib/events/calls/log-events.js




/** `gemini_cli.tool_call`, `qwen-code.tool_call`, `copilot_chat.tool.call`, `claude_code.tool_result`, `codex.tool_result`. */
const CALL = /^([\w-]+)\.(?:tool_call|tool\.call|tool_result)$/;
const DECISION = /^([\w-]+)\.tool_decision$/;
const WORK = /^([\w-]+)\.(?:user_prompt|api_request|api_response|config|session\.start|agent\.turn|conversation_starts)$/;
const AGENTS = {
    gemini_cli: 'gemini-cli',
    'qwen-code': 'qwen-code',
    copilot_chat: 'copilot',
    claude_code: 'claude-code',
    codex: 'codex'
};
const agentOf = (prefix) => Object.hasOwn(AGENTS, prefix) ? AGENTS[prefix] : prefix;
const isLogEvent = (name) => name !== undefined && (CALL.test(name) || DECISION.test(name) || WORK.test(name));
/** Reads the log records by which coding agents tell of their tool calls. */
class LogEvents {
    journal;
    conditions = new Map();
    refused = new calls_identity/* Recent */.gg(20_000);
    constructor(journal) {
        this.journal = journal;
    }
    add(log, line) {
        const { attributes: a } = log;
        const name = log.name ?? '';
        const session = (0,json/* firstText */.ou)(a['session.id'], a['conversation.id'], a['gen_ai.conversation.id'], a.session_id, log.resource['session.id'], log.trace);
        if (session === undefined)
            return;
        const call = CALL.exec(name);
        const decision = DECISION.exec(name);
        const work = WORK.exec(name);
        this.note(session, log);
        const prefix = (call ?? decision ?? work)?.[1];
        if (prefix === undefined)
            return;
        if (work !== null)
            this.journal.session(session, line, {
                agent: agentOf(prefix),
                time: log.time,
                conditions: this.conditions.get(session)
            });
        else if (call !== null || isRefusal(a.decision))
            this.call(log, session, agentOf(prefix), decision !== null, line);
    }
    /** What a refusal was of is told twice by some: when it is decided, and as the result of the call. */
    call(log, session, agent, isDecision, line) {
        const { attributes: a } = log;
        const action = (0,json/* firstText */.ou)(a.function_name, a.tool_name, a['gen_ai.tool.name'], a['tool.name']);
        if (action === undefined)
            return;
        const id = (0,json/* firstText */.ou)(a.call_id, a.tool_use_id, a['gen_ai.tool.call.id'], a.tool_call_id);
        if (id !== undefined &&
            (isDecision ? !this.refused.add(`${session} ${id}`) : this.refused.has(`${session} ${id}`)))
            return;
        const given = a.function_args ?? a.arguments ?? a.tool_parameters ?? a.tool_input ?? a['gen_ai.tool.call.arguments'];
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), {
            decision: isRefusal(a.decision) ? undefined : (0,json/* text */.Qq)(a.decision),
            tool_type: (0,json/* firstText */.ou)(a.tool_type, a['gen_ai.tool.type']),
            mcp_server: (0,json/* firstText */.ou)(a.mcp_server_name, a['mcp.server.name'])
        });
        const event = {
            session,
            agent: (0,json/* firstText */.ou)(a.agent_name, a['gen_ai.agent.name']) ?? agent,
            action,
            context,
            outcome: isDecision ? 'denied' : log_events_outcomeOf(a),
            time: log.time,
            conditions: this.conditions.get(session),
            id: (0,calls_identity/* globalId */.X8)(id)
        };
        const latencyMs = (0,json/* finite */.E2)(a.duration_ms) ?? (0,json/* finite */.E2)(Number((0,json/* label */.Pf)(a.duration_ms)));
        this.journal.call(latencyMs === undefined ? event : { ...event, latencyMs }, line);
    }
    note(session, { attributes: a, resource }) {
        const model = (0,json/* firstText */.ou)(a.model, a['gen_ai.request.model']);
        const version = (0,json/* firstText */.ou)(a['app.version'], resource['service.version']);
        const known = this.conditions.get(session);
        if ((model ?? known?.model) === known?.model &&
            (version ?? known?.agent_version) === known?.agent_version)
            return;
        if (known === undefined && this.conditions.size >= 100_000)
            return;
        this.conditions.set(session, {
            ...known,
            ...(model !== undefined && { model }),
            ...(version !== undefined && { agent_version: version })
        });
    }
}
const isRefusal = (decision) => typeof decision === 'string' && /^(?:reject|den|abort|cancel)/i.test(decision);
function log_events_outcomeOf(a) {
    if (isRefusal(a.decision))
        return 'denied';
    const error = (0,json/* firstText */.ou)(a.error, a['error.message'], a['error.type'], a.error_type);
    const failed = a.success === false || a.success === 'false';
    if (failed || (error !== undefined && a.success !== true && a.success !== 'true'))
        return isDenial(error) ? 'denied' : 'error';
    return 'success';
}

;// CONCATENATED MODULE: ./lib/events/formats/gemini-cli.js







/** A log record as OpenTelemetry's JavaScript dumps it. */
function logOf(value) {
    const attributes = (0,json/* object */.Ik)(value.attributes ?? value._attributes);
    const clock = value.hrTime;
    const time = Array.isArray(clock) ? (0,calls_time/* instant */.uR)(Number(clock[0]) * 1e3 + Number(clock[1]) / 1e6) : undefined;
    return {
        name: (0,json/* firstText */.ou)(attributes['event.name'], value.eventName, value.event_name),
        time: (0,calls_time/* instant */.uR)(attributes['event.timestamp']) ?? (0,calls_time/* instant */.uR)(value.timestamp) ?? time,
        attributes,
        resource: (0,json/* object */.Ik)((0,json/* object */.Ik)(value.resource).attributes ?? (0,json/* object */.Ik)(value.resource)._attributes)
    };
}
class GeminiReader {
    output;
    journal;
    logs;
    stream;
    constructor(output) {
        this.output = output;
        this.journal = new calls_journal/* Journal */.C(output);
        this.logs = new LogEvents(this.journal);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if (!isStreamed(value)) {
            this.logs.add(logOf(value), line);
            return;
        }
        // Another run whose stream was appended.
        if (value.type === 'init')
            this.stream?.end();
        if (this.stream === undefined || value.type === 'init')
            this.stream = new Stream(this.output);
        this.stream.value(value, line);
    }
    end() {
        this.stream?.end();
        this.journal.end();
    }
}
/** One run as `--output-format stream-json` prints it. */
class Stream {
    conversation;
    journal;
    session;
    conditions = {};
    constructor(output) {
        this.conversation = new Conversation(output, 'gemini');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        this.conversation.hear(value);
        const time = (0,calls_time/* instant */.uR)(value.timestamp);
        const id = (0,json/* firstText */.ou)(value.tool_id, value.toolId);
        if (value.type === 'init') {
            this.session = (0,json/* firstText */.ou)(value.session_id, value.sessionId);
            const model = (0,json/* text */.Qq)(value.model);
            if (model !== undefined)
                this.conditions = { model };
        }
        const facts = { agent: 'gemini-cli', conditions: this.conditions, time };
        if (value.type === 'init' || value.type === 'message')
            this.journal.session(Conversation.SESSION, line, facts);
        const action = (0,json/* firstText */.ou)(value.tool_name, value.toolName);
        if (value.type === 'tool_use' && action !== undefined) {
            const context = (0,calls_arguments/* argumentContext */.VU)(value.parameters ?? value.args);
            this.journal.call({ ...facts, session: Conversation.SESSION, action, context }, line, id);
        }
        else if (value.type === 'tool_result' && id !== undefined) {
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(id)?.time, time);
            this.journal.result(id, { outcome: gemini_cli_outcomeOf(value), latencyMs });
        }
    }
    end() {
        this.journal.end();
        this.conversation.close(this.session);
    }
}
function gemini_cli_outcomeOf({ status, error, output }) {
    const stated = outcomeOfStatus(status) ?? (error === undefined || error === null ? 'success' : 'error');
    const { message, type } = (0,json/* object */.Ik)(error);
    const isRefused = isDenial(message) || isDenial(output) || /denied|reject/i.test((0,json/* text */.Qq)(type) ?? '');
    return stated === 'error' && isRefused ? 'denied' : stated;
}
const isStreamed = (value) => {
    const named = (...names) => (0,json/* firstText */.ou)(...names) !== undefined;
    switch (value.type) {
        case 'init':
            return named(value.session_id, value.sessionId);
        case 'tool_use':
            return named(value.tool_name, value.toolName) && named(value.tool_id, value.toolId);
        case 'tool_result':
            return named(value.tool_id, value.toolId);
        case 'message':
            return named(value.role) && typeof value.content === 'string' && value.timestamp !== undefined;
        case 'result':
            return (0,json/* isObject */.Gv)(value.stats) && value.session_id === undefined;
        default:
            return false;
    }
};
/** What no other log has; a message or a result alone might be another's. */
const isOwnStream = (value) => isStreamed(value) && value.type !== 'message' && value.type !== 'result';
const gemini_cli_isRecord = (value) => /^(?:gemini_cli|qwen-code)\./.test(logOf(value).name ?? '');
/** Log records of any agent known here; those of Gemini's kin decide even among its spans and metrics. */
const detect = (sample) => sample.some((value) => (0,json/* isObject */.Gv)(value) && (gemini_cli_isRecord(value) || isOwnStream(value)))
    ? 0.97
    : (0,json/* likelihood */.Fx)(sample, 0.9, (value) => isLogEvent(logOf(value).name));
const gemini_cli_format = {
    name: 'gemini-cli',
    title: 'Gemini CLI telemetry and streams',
    documentation: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/telemetry.md',
    description: `The file that Gemini CLI writes with \`--telemetry-outfile\` (pretty-printed records, one after the other), and that of its relatives (Qwen Code): log records of OpenTelemetry. Spans and metrics in the same file are left aside, since the log records tell of every call. The output of \`gemini --output-format stream-json\`, redirected to a file, is read as well.

| event | from |
| --- | --- |
| session | \`session.id\`; of a stream \`session_id\` of \`init\`, without it (a cut stream) a name made of the content |
| agent | \`gemini-cli\`, or the agent the record names |
| action | \`function_name\` of \`gemini_cli.tool_call\`; \`tool_name\` of \`tool_use\` |
| context | \`arg.*\`: \`function_args\` or \`parameters\`, whole; \`decision\`, \`tool_type\`, \`mcp_server\` |
| outcome | \`denied\` where \`decision\` is \`reject\`; \`error\` where \`success\` is false or the \`status\` of \`tool_result\` says so (\`denied\` where its error is a refusal); \`no_result\` where no result follows; else \`success\` |
| time | \`event.timestamp\` or \`timestamp\`; latency from \`duration_ms\` or the result |
| conditions | \`model\`, \`agent_version\` |

A session with a prompt and no call is kept.`,
    detect,
    open: (output) => new GeminiReader(output)
};
/* harmony default export */ const gemini_cli = (gemini_cli_format);

;// CONCATENATED MODULE: ./lib/events/formats/github-audit.js




/** Who, when, and what for the machines' own book-keeping: no context of the action. */
const NOT_CONTEXT = /^(?:@timestamp|_document_id|action|actor|created_at|request_id|external_identity_.*|user_agent|hashed_token|token_id|.*_id|.*_ids|actor_ip|actor_location|business|org|repo|repository|user|data|visibility_changed_at|.*_at|.*_url|.*_sha|before|after)$/;
class AuditReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value) || !isEntry(value))
            return;
        const action = (0,json/* text */.Qq)(value.action);
        const actor = (0,json/* firstText */.ou)(value.actor, value.user) ?? 'unknown';
        const repo = (0,json/* firstText */.ou)(value.repo, value.repository);
        const time = (0,calls_time/* instant */.uR)(value['@timestamp']) ?? (0,calls_time/* instant */.uR)(value.created_at);
        const context = {};
        for (const name of Object.keys(value))
            if (!NOT_CONTEXT.test(name))
                context[name] = value[name];
        const id = (0,json/* text */.Qq)(value._document_id);
        this.output.event({
            session: this.visits.sessionOf(repo === undefined ? actor : `${actor}/${repo}`, time),
            agent: actor,
            action,
            context: (0,calls_arguments/* withFacts */.Qj)(context, {
                'arg.repo': repo,
                'arg.org': (0,json/* text */.Qq)(value.org),
                user_agent: (0,json/* text */.Qq)(value.user_agent)?.split(/[/ ]/)[0]
            }),
            outcome: /(?:^|[._])(?:failed|failure|rejected|denied|blocked)(?:$|[._])/.test(action)
                ? refusal(action)
                : 'success',
            time,
            id: id === undefined ? undefined : `github/${id}`
        }, line);
    }
    end() { }
}
const refusal = (action) => (/fail/.test(action) ? 'error' : 'denied');
const isEntry = (value) => /^[a-z0-9_]+\.[a-z0-9_.]+$/.test((0,json/* text */.Qq)(value.action) ?? '') &&
    (value['@timestamp'] !== undefined || typeof value.created_at === 'number') &&
    (value.actor !== undefined ||
        value.org !== undefined ||
        value.business !== undefined ||
        value.user !== undefined);
const github_audit_format = {
    name: 'github-audit',
    title: 'GitHub audit log',
    documentation: 'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization',
    description: `Entries of the audit log of a GitHub organisation or enterprise: API, export or stream.

| event | from |
| --- | --- |
| session | what one actor does in one repository without a pause of half an hour |
| agent | \`actor\` |
| action | \`action\` (\`protected_branch.policy_override\`) |
| context | \`arg.repo\`, \`arg.org\`; other fields of the entry but ids, times and addresses: \`operation_type\`, \`programmatic_access_type\`, \`actor_is_bot\`, \`branch\`, … |
| outcome | the log holds what was done: \`success\`, but for actions that are failures or refusals by their name |
| time | \`@timestamp\` or \`created_at\` |

An entry with the same \`_document_id\` counts once.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.96, isEntry),
    open: (output) => new AuditReader(output)
};
/* harmony default export */ const github_audit = (github_audit_format);

;// CONCATENATED MODULE: ./lib/events/formats/inspect.js






const ATTACHMENT = 'attachment://';
const inspect_DEEPEST = 12;
class InspectReader {
    output;
    /** Of an `.eval` file: it stands in an entry of its own, before the samples. */
    header = {};
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if ((0,json/* isObject */.Gv)(value.eval))
            this.header = value.eval;
        const { header } = this;
        const samples = Array.isArray(value.samples) && (0,json/* isObject */.Gv)(value.eval) ? value.samples : isSample(value) ? [value] : [];
        for (const sample of samples)
            if ((0,json/* isObject */.Gv)(sample))
                this.sample(sample, header, line);
    }
    end() { }
    sample(sample, header, line) {
        const caseId = (0,json/* label */.Pf)(sample.id);
        const trial = [(0,json/* text */.Qq)(header.run_id), caseId ?? 'sample', (0,json/* label */.Pf)(sample.epoch) ?? '1'];
        // A sample on its own does not know its run: its own id, or its content, tells it apart.
        if ((0,json/* text */.Qq)(header.run_id) === undefined)
            trial.push((0,json/* text */.Qq)(sample.uuid) ?? (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(sample.messages), (0,calls_identity/* fingerprint */.Rj)(sample.events)));
        const session = trial.filter((part) => part !== undefined).join('/');
        const common = { session, caseId, conditions: inspect_conditionsOf(header, sample) };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, {
            caseId,
            agent: 'assistant',
            conditions: common.conditions,
            time: (0,calls_time/* instant */.uR)(header.created)
        });
        const events = flat((0,json/* array */.YO)(sample.events));
        const tools = events.filter((event) => event.event === 'tool' && (0,json/* text */.Qq)(event.function) !== undefined);
        if (tools.length > 0)
            this.events(journal, tools, events, sample, common, line);
        else
            this.messages(journal, sample, common, line);
        journal.end();
    }
    /** The events know times and errors; a log without them is read from its messages. */
    events(journal, tools, all, sample, common, line) {
        const attachments = (0,json/* object */.Ik)(sample.attachments);
        const agents = agentSpans(all);
        const rejected = new Set();
        for (const event of all) {
            if (event.event === 'approval' && (event.decision === 'reject' || event.decision === 'terminate'))
                rejected.add((0,json/* object */.Ik)(event.call).id);
        }
        for (const tool of tools) {
            const time = (0,calls_time/* instant */.uR)(tool.timestamp);
            journal.call({
                ...common,
                agent: (0,json/* firstText */.ou)(tool.agent, agents.get((0,json/* text */.Qq)(tool.span_id) ?? '')) ?? 'assistant',
                action: (0,json/* text */.Qq)(tool.function),
                context: (0,calls_arguments/* argumentContext */.VU)(attached(tool.arguments, attachments, 0)),
                outcome: rejected.has(tool.id) && tool.id !== undefined ? 'denied' : inspect_outcomeOf(tool),
                time,
                latencyMs: (0,calls_time/* fromSeconds */.I6)(tool.working_time) ?? (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(tool.completed)),
                id: (0,calls_identity/* globalId */.X8)(tool.uuid)
            }, line);
        }
    }
    messages(journal, sample, common, line) {
        const attachments = (0,json/* object */.Ik)(sample.attachments);
        const chat = new Chat(journal, { ...common, agent: 'assistant' }, { outcome: inspect_outcomeOf });
        const called = new Set();
        for (const message of (0,json/* array */.YO)(sample.messages)) {
            if (!(0,json/* isObject */.Gv)(message))
                continue;
            for (const call of (0,json/* array */.YO)(message.tool_calls))
                called.add((0,json/* object */.Ik)(call).id);
            // A shortened log may keep an answer whose question is gone: it says by itself what was called.
            if (message.role === 'tool' &&
                !called.has(message.tool_call_id) &&
                (0,json/* text */.Qq)(message.function) !== undefined) {
                const action = (0,json/* text */.Qq)(message.function);
                journal.call({ ...common, agent: 'assistant', action, context: {}, outcome: inspect_outcomeOf(message) }, line);
            }
            else {
                chat.message(message.tool_calls === undefined
                    ? message
                    : { ...message, tool_calls: attached(message.tool_calls, attachments, 0) }, line);
            }
        }
    }
}
/** Old logs nest the events of a sub-task in the event that started it. */
function flat(events, depth = 0) {
    const all = [];
    for (const event of events) {
        if (!(0,json/* isObject */.Gv)(event))
            continue;
        all.push(event);
        if (depth < inspect_DEEPEST)
            for (const inner of flat((0,json/* array */.YO)(event.events), depth + 1))
                all.push(inner);
    }
    return all;
}
/** Span → the agent it runs in: the nearest span of the type `agent` around it. */
function agentSpans(events) {
    const agents = new Map();
    for (const event of events) {
        const id = (0,json/* text */.Qq)(event.id);
        if (event.event !== 'span_begin' || id === undefined)
            continue;
        const agent = event.type === 'agent' ? (0,json/* text */.Qq)(event.name) : agents.get((0,json/* text */.Qq)(event.parent_id) ?? '');
        if (agent !== undefined)
            agents.set(id, agent);
    }
    return agents;
}
/** Long texts stand apart, as `attachment://HASH`. */
function attached(value, attachments, depth) {
    if (typeof value === 'string' && value.startsWith(ATTACHMENT)) {
        const name = value.slice(ATTACHMENT.length);
        return Object.hasOwn(attachments, name) ? attachments[name] : value;
    }
    if (depth > inspect_DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((member) => attached(member, attachments, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, attached(member, attachments, depth + 1)]));
}
function inspect_outcomeOf(result) {
    const error = result.error;
    if (error !== null && error !== undefined) {
        const type = (0,json/* text */.Qq)((0,json/* object */.Ik)(error).type);
        return type === 'approval' || type === 'permission' ? 'denied' : 'error';
    }
    if (result.failed === true)
        return 'error';
    return result.pending === true ? 'no_result' : 'success';
}
function inspect_conditionsOf(header, sample) {
    const conditions = {};
    const model = (0,json/* firstText */.ou)(header.model, (0,json/* object */.Ik)(sample.output).model, Object.keys((0,json/* object */.Ik)(sample.model_usage))[0]);
    if (model !== undefined)
        conditions.model = model;
    const task = (0,json/* text */.Qq)(header.task);
    if (task !== undefined)
        conditions.task = task;
    const commit = (0,json/* text */.Qq)((0,json/* object */.Ik)(header.revision).commit);
    if (commit !== undefined)
        conditions.agent_version = commit;
    return (0,calls_arguments/* withFacts */.Qj)({}, conditions);
}
const isSample = (value) => value.epoch !== undefined && value.id !== undefined && Array.isArray(value.messages);
/** A log, a sample, or one of the other entries of an `.eval` file, which hold no events. */
const isInspect = (value) => ((0,json/* isObject */.Gv)(value.eval) &&
    (value.plan !== undefined || value.samples !== undefined || value.status !== undefined) &&
    (0,json/* firstText */.ou)(value.eval.task, value.eval.run_id) !== undefined) ||
    (isSample(value) && (value.input !== undefined || value.target !== undefined)) ||
    (value.epoch !== undefined &&
        value.id !== undefined &&
        value.input !== undefined &&
        value.target !== undefined) ||
    ((0,json/* text */.Qq)(value.scorer) !== undefined && Array.isArray(value.samples));
/** The entries of an `.eval` file: where there are samples, what they ran under stands in the header or the journal. */
function isEvalFile(entries) {
    return (entries.some((name) => name === 'header.json' || name === '_journal/start.json') &&
        entries.every((name) => /^(?:header|summaries|reductions)\.json$|^(?:samples|_journal)\//.test(name)));
}
const inspect_format = {
    name: 'inspect',
    title: 'Inspect',
    documentation: 'https://inspect.aisi.org.uk/eval-logs.html',
    description: `The logs of Inspect AI: \`.eval\` files and \`.json\` logs.

| event | from |
| --- | --- |
| session | one for each sample and epoch: run, sample id, epoch; for a sample on its own sample id, epoch and the id of the sample |
| case | \`id\` of the sample: its epochs are trials of one task |
| agent | \`agent\` of the event or the name of the agent's span; else \`assistant\` |
| action | \`function\` of the tool event |
| context | \`arg.*\`: the arguments, whole, attachments put back |
| outcome | \`denied\` where the approver rejected the call or the error is of the type \`approval\` or \`permission\`; \`error\` for any other error; \`no_result\` while pending; else \`success\` |
| time | \`timestamp\`; latency from \`working_time\` |
| conditions | \`model\`, \`task\`, \`agent_version\` (commit) |

Samples without a call are kept. Logs without events are read from the messages of their samples.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, isInspect),
    archive: isEvalFile,
    open: (output) => new InspectReader(output)
};
/* harmony default export */ const inspect = (inspect_format);

;// CONCATENATED MODULE: ./lib/events/formats/kubernetes-audit.js




/** A request is logged once for each stage; it has happened at one of these. */
const LAST_STAGES = new Set(['ResponseComplete', 'Panic']);
class kubernetes_audit_AuditReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const event of Array.isArray(value.items) ? value.items : [value])
            if ((0,json/* isObject */.Gv)(event) && kubernetes_audit_isEvent(event))
                this.event(event, line);
    }
    end() { }
    event(event, line) {
        if (!LAST_STAGES.has((0,json/* text */.Qq)(event.stage) ?? 'ResponseComplete'))
            return;
        const verb = (0,json/* text */.Qq)(event.verb);
        if (verb === undefined) {
            this.output.skip('the audit event has no verb', line);
            return;
        }
        const target = (0,json/* object */.Ik)(event.objectRef);
        const user = (0,json/* object */.Ik)((0,json/* isObject */.Gv)(event.impersonatedUser) ? event.impersonatedUser : event.user);
        const agent = (0,json/* text */.Qq)(user.username) ?? 'unknown';
        const received = (0,calls_time/* instant */.uR)(event.requestReceivedTimestamp);
        const resource = [(0,json/* text */.Qq)(target.resource), (0,json/* text */.Qq)(target.subresource)]
            .filter((part) => part !== undefined)
            .join('/');
        const extra = (0,json/* object */.Ik)(user.extra);
        const place = (0,json/* firstText */.ou)((0,json/* array */.YO)(extra['authentication.kubernetes.io/pod-name'])[0], (0,json/* array */.YO)(extra['authentication.kubernetes.io/credential-id'])[0]);
        const status = (0,json/* object */.Ik)(event.responseStatus);
        this.output.event({
            session: this.visits.sessionOf(place === undefined ? agent : `${agent}/${place}`, received),
            agent,
            action: resource === ''
                ? `${verb} ${((0,json/* text */.Qq)(event.requestURI) ?? '').split('?')[0]}`.trim()
                : `${verb} ${resource}`,
            context: (0,calls_arguments/* withFacts */.Qj)({}, {
                'arg.namespace': (0,json/* text */.Qq)(target.namespace),
                'arg.name': (0,json/* text */.Qq)(target.name),
                'arg.api_group': (0,json/* text */.Qq)(target.apiGroup),
                groups: user.groups,
                user_agent: (0,json/* text */.Qq)(event.userAgent)?.split(/[/ ]/)[0],
                impersonated: (0,json/* isObject */.Gv)(event.impersonatedUser) ? true : undefined
            }),
            outcome: kubernetes_audit_outcomeOf(event, status),
            time: received,
            latencyMs: (0,calls_time/* elapsed */.vk)(received, (0,calls_time/* instant */.uR)(event.stageTimestamp)),
            id: (0,json/* text */.Qq)(event.auditID) === undefined ? undefined : `kubernetes/${event.auditID}`
        }, line);
    }
}
function kubernetes_audit_outcomeOf(event, status) {
    const code = (0,json/* finite */.E2)(status.code);
    const decision = (0,json/* object */.Ik)(event.annotations)['authorization.k8s.io/decision'];
    if (decision === 'forbid' || code === 401 || code === 403)
        return 'denied';
    return event.stage === 'Panic' || (code !== undefined && code >= 400) || status.status === 'Failure'
        ? 'error'
        : 'success';
}
const kubernetes_audit_isEvent = (value) => (0,json/* text */.Qq)(value.apiVersion)?.startsWith('audit.k8s.io/') === true ||
    (value.auditID !== undefined && value.stage !== undefined && value.verb !== undefined);
const kubernetes_audit_format = {
    name: 'kubernetes-audit',
    title: 'Kubernetes audit log',
    documentation: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    description: `Audit events of Kubernetes (\`audit.k8s.io/v1\`), one a line or as an \`EventList\`.

| event | from |
| --- | --- |
| session | what one user (and pod or credential) does without a pause of half an hour |
| agent | \`user.username\`, or the user it acts as |
| action | \`VERB RESOURCE\` (\`get secrets\`, \`create pods/exec\`), or \`VERB PATH\` where there is no resource |
| context | \`arg.namespace\`, \`arg.name\`, \`arg.api_group\`; \`groups\`, \`user_agent\`, \`impersonated\` |
| outcome | \`denied\` by the authorisation decision or status 401 or 403; \`error\` by other codes from 400 on; else \`success\` |
| time | \`requestReceivedTimestamp\`; latency to the last stage |

Of the stages of a request only the last is an event.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.98, (value) => kubernetes_audit_isEvent(value) ||
        ((0,json/* array */.YO)(value.items).length > 0 && (0,json/* array */.YO)(value.items).every((item) => (0,json/* isObject */.Gv)(item) && kubernetes_audit_isEvent(item)))),
    open: (output) => new kubernetes_audit_AuditReader(output)
};
/* harmony default export */ const kubernetes_audit = (kubernetes_audit_format);

;// CONCATENATED MODULE: ./lib/events/calls/span-forest.js



/** So many spans are held; then what is known of them has to do. */
const span_forest_HELD = 200_000;
const span_forest_DEEPEST = 1_000;
/** Calls that frameworks trace by themselves: they do not tell whether tools are traced. */
const BESIDE = /^(?:guardrail|handoff):/;
/**
 * Spans of traces, in any order (children are exported before their parents), put together at the end of the log: a
 * call has the session and the agent of the nearest span around it that names one.
 */
class SpanForest {
    journal;
    nodes = new Map();
    traces = new Map();
    verdicts = new Map();
    calls = [];
    works = [];
    told = [];
    hasCalls = false;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    add(span) {
        const { trace, id, parent } = span;
        if (id !== undefined) {
            const { agent, session, caseId, call } = span;
            this.nodes.set(key(trace, id), {
                parent: parent === undefined ? undefined : key(trace, parent),
                agent,
                session,
                caseId,
                action: call?.action
            });
        }
        this.learn(span);
        if (span.verdict !== undefined && parent !== undefined)
            this.verdicts.set(key(trace, parent), span.verdict);
        if (span.call !== undefined) {
            this.calls.push(span);
            this.hasCalls ||= !BESIDE.test(span.call.action ?? '');
        }
        else if (span.works === true)
            this.works.push(span);
        if (span.told !== undefined && !this.hasCalls)
            this.told.push(span);
        if (this.nodes.size >= span_forest_HELD || this.calls.length + this.works.length >= span_forest_HELD)
            this.settle();
    }
    end() {
        this.settle();
        this.journal.end();
    }
    learn(span) {
        let trace = this.traces.get(span.trace);
        if (trace === undefined) {
            trace = { session: undefined, caseId: undefined, conditions: new Map() };
            this.traces.set(span.trace, trace);
        }
        if (span.session !== undefined)
            trace.session = trace.session === undefined || trace.session === span.session ? span.session : null;
        trace.caseId ??= span.caseId;
        for (const [name, value] of Object.entries(span.conditions ?? {})) {
            const values = trace.conditions.get(name) ?? new Set();
            if (values.size < 8)
                values.add(value);
            trace.conditions.set(name, values);
        }
    }
    settle() {
        const byTime = (a, b) => (a.time ?? 0) - (b.time ?? 0);
        const conditions = new Map([...this.traces].map(([id, trace]) => [id, joined(trace.conditions)]));
        for (const span of this.works.sort(byTime)) {
            const { session, agent, caseId } = this.around(span);
            this.journal.session(session, span.line, {
                agent,
                caseId,
                conditions: conditions.get(span.trace),
                time: span.time
            });
        }
        const calls = this.hasCalls ? this.calls : [...this.calls, ...wishes(this.told)];
        for (const span of calls.sort(byTime)) {
            const { session, agent, caseId, inside } = this.around(span);
            // Two instrumentations of one call: the outer span is the call.
            if (inside)
                continue;
            const verdict = span.id === undefined ? undefined : this.verdicts.get(key(span.trace, span.id));
            const call = {
                ...span.call,
                session,
                agent,
                caseId,
                conditions: conditions.get(span.trace),
                context: { ...span.call?.context, ...verdict?.context }
            };
            this.journal.call(verdict?.outcome === undefined ? call : { ...call, outcome: verdict.outcome }, span.line);
        }
        this.nodes.clear();
        this.traces.clear();
        this.verdicts.clear();
        this.calls = [];
        this.works = [];
        this.told = [];
    }
    around(span) {
        let { agent, session, caseId } = span;
        let inside = false;
        const self = span.id === undefined ? undefined : this.nodes.get(key(span.trace, span.id));
        let at = span.parent === undefined ? undefined : this.nodes.get(key(span.trace, span.parent));
        for (let depth = 0; at !== undefined && at !== self && depth < span_forest_DEEPEST; depth++) {
            agent ??= at.agent;
            session ??= at.session;
            caseId ??= at.caseId;
            inside ||= at.action !== undefined && at.action === span.call?.action;
            at = at.parent === undefined ? undefined : this.nodes.get(at.parent);
        }
        const trace = this.traces.get(span.trace);
        return {
            agent: agent ?? span.service,
            session: session ?? trace?.session ?? span.serviceSession ?? span.trace,
            caseId: caseId ?? trace?.caseId,
            inside
        };
    }
}
/** The calls that models asked for, each once, though an outer and an inner span tell of it. */
function wishes(told) {
    const answered = new Map();
    for (const { trace, told: of } of told) {
        for (const [id, outcome] of of?.answered ?? []) {
            answered.set(key(trace, id), outcome);
            // A turn of a conversation may be a trace of its own.
            if ((0,calls_identity/* globalId */.X8)(id) !== undefined)
                answered.set(id, outcome);
        }
    }
    const known = new Set();
    return told.flatMap(({ told: of, call: _none, ...span }) => (of?.wished ?? []).flatMap(({ id, action, input }) => {
        const named = id === undefined ? undefined : key(span.trace, id);
        if (named !== undefined && known.has(named))
            return [];
        if (named !== undefined)
            known.add(named);
        const outcome = named === undefined ? undefined : (answered.get(named) ?? answered.get(id));
        const call = { action, context: (0,calls_arguments/* argumentContext */.VU)(input), outcome, time: span.time };
        return [{ ...span, id: undefined, parent: span.id ?? span.parent, call }];
    }));
}
const key = (trace, id) => `${trace}/${id}`;
const joined = (conditions) => Object.fromEntries([...conditions].map(([name, values]) => [name, [...values].sort().join(' ')]));

;// CONCATENATED MODULE: ./lib/events/formats/langfuse.js







const langfuse_TYPES = new Set([
    'SPAN',
    'GENERATION',
    'EVENT',
    'AGENT',
    'TOOL',
    'CHAIN',
    'RETRIEVER',
    'EVALUATOR',
    'EMBEDDING',
    'GUARDRAIL'
]);
/** What Langfuse's own SDK puts into `metadata` of every observation. */
const OWN_METADATA = new Set(['resourceAttributes', 'resource_attributes', 'scope', 'attributes']);
const MOST_DEFERRED = 50_000;
class LangfuseReader {
    forest;
    traces = new Map();
    /** Observations are read at the end: only then is known which of them are calls, and to which session a trace belongs. */
    deferred = [];
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if ((0,json/* isObject */.Gv)(value))
            this.record(value, line, 0);
    }
    end() {
        this.settle();
        this.forest.end();
    }
    record(value, line, depth) {
        if (isObservation(value)) {
            this.deferred.push({ row: value, line });
            if (this.deferred.length >= MOST_DEFERRED)
                this.settle();
            return;
        }
        if (depth > 3)
            return;
        const trace = (0,json/* isObject */.Gv)(value.trace) ? value.trace : value;
        if (isTrace(trace))
            this.trace(trace);
        for (const members of [value.observations, value.traces, value.data]) {
            for (const member of (0,json/* array */.YO)(members))
                if ((0,json/* isObject */.Gv)(member))
                    this.record(member, line, depth + 1);
        }
    }
    trace(trace) {
        const id = (0,json/* text */.Qq)(trace.id);
        if (id === undefined || this.traces.size >= 200_000)
            return;
        const metadata = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(trace.metadata));
        this.traces.set(id, {
            session: (0,json/* firstText */.ou)(trace.session_id, trace.sessionId),
            name: (0,json/* text */.Qq)(trace.name),
            caseId: (0,json/* label */.Pf)(metadata.case_id) ?? (0,json/* label */.Pf)(metadata.task_id)
        });
    }
    settle() {
        const named = new Map();
        const tools = new Set();
        for (const { row } of this.deferred) {
            const trace = traceOf(row);
            if (row.type === 'TOOL')
                tools.add(trace);
            for (const call of modelCalls(row))
                named.set(trace, (named.get(trace) ?? new Set()).add(call.action));
        }
        const spanned = new Set();
        for (const { row } of this.deferred) {
            if (row.type === 'SPAN' && named.get(traceOf(row))?.has((0,json/* text */.Qq)(row.name) ?? '') === true)
                spanned.add(traceOf(row));
        }
        for (const { row, line } of this.deferred) {
            const trace = traceOf(row);
            // Old SDKs have no observation of the type TOOL: a span with the name of a called function is the call; where
            // there is none either, the model's wish is all that is known of it.
            const isCall = row.type === 'TOOL' ||
                (!tools.has(trace) &&
                    spanned.has(trace) &&
                    row.type === 'SPAN' &&
                    named.get(trace)?.has((0,json/* text */.Qq)(row.name) ?? '') === true);
            this.add(row, line, isCall);
            if (!tools.has(trace) && !spanned.has(trace))
                this.wishes(row, line);
        }
        this.deferred = [];
    }
    add(row, line, isCall) {
        const span = this.spanOf(row, line);
        const name = (0,json/* text */.Qq)(row.name);
        if (row.type === 'GUARDRAIL' && name !== undefined)
            this.forest.add({ ...span, call: langfuse_eventOf(row, `guardrail:${name}`) });
        else if (isCall && name !== undefined)
            this.forest.add({ ...span, call: langfuse_eventOf(row, name) });
        else
            this.forest.add(span);
    }
    wishes(row, line) {
        for (const { action, input } of modelCalls(row)) {
            const { id, ...span } = this.spanOf(row, line);
            const call = { action, context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(input), factsOf(row)), time: span.time };
            this.forest.add({ ...span, id: undefined, parent: id, call });
        }
    }
    spanOf(row, line) {
        const trace = traceOf(row);
        const facts = this.traces.get(trace);
        const metadata = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(row.metadata));
        return {
            trace,
            id: (0,json/* text */.Qq)(row.id),
            parent: (0,json/* firstText */.ou)(row.parent_observation_id, row.parentObservationId),
            line,
            time: (0,calls_time/* instant */.uR)(row.start_time ?? row.startTime),
            agent: row.type === 'AGENT' ? (0,json/* text */.Qq)(row.name) : undefined,
            session: (0,json/* firstText */.ou)(row.session_id, row.sessionId) ?? facts?.session,
            caseId: (0,json/* label */.Pf)(metadata.case_id) ??
                (0,json/* label */.Pf)(metadata.task_id) ??
                (0,json/* firstText */.ou)(row.dataset_item_id, row.datasetItemId) ??
                facts?.caseId,
            service: (0,json/* firstText */.ou)(row.trace_name, row.traceName) ?? facts?.name,
            conditions: langfuse_conditionsOf(row),
            works: row.type === 'AGENT' || row.type === 'GENERATION' || row.type === 'CHAIN'
        };
    }
}
const traceOf = (row) => (0,json/* firstText */.ou)(row.trace_id, row.traceId) ?? 'trace';
function langfuse_eventOf(row, action) {
    const time = (0,calls_time/* instant */.uR)(row.start_time ?? row.startTime);
    const id = (0,json/* text */.Qq)(row.id);
    return {
        action,
        context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)(row.input)), factsOf(row)),
        outcome: langfuse_outcomeOf(row, action),
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(row.end_time ?? row.endTime)),
        id: id === undefined ? undefined : `${traceOf(row)}/${id}`
    };
}
function factsOf(row) {
    const facts = { environment: (0,json/* text */.Qq)(row.environment) };
    const metadata = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(row.metadata));
    for (const name of Object.keys(metadata))
        if (!OWN_METADATA.has(name))
            facts[`metadata.${name}`] = metadata[name];
    return facts;
}
function langfuse_outcomeOf(row, action) {
    const output = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(row.output));
    const guards = action.startsWith('guardrail:');
    if (row.level === 'ERROR')
        return guards || isDenial(row.status_message ?? row.statusMessage) ? 'denied' : 'error';
    if (guards && (output.triggered === true || output.blocked === true || output.passed === false))
        return 'denied';
    return output.isError === true || output.is_error === true ? 'error' : 'success';
}
/** The calls a generation asks for: its own columns, or the message it put out. */
function modelCalls(row) {
    if (row.type !== 'GENERATION')
        return [];
    const columns = (0,json/* unpacked */.KZ)(row.tool_calls ?? row.toolCalls);
    const stated = (0,json/* array */.YO)(columns).map(json/* unpacked */.KZ);
    if (stated.length > 0)
        return callsOf({ tool_calls: stated });
    return callsInOutput(row.output);
}
function langfuse_conditionsOf(row) {
    const conditions = {};
    const model = (0,json/* firstText */.ou)(row.provided_model_name, row.model, row.providedModelName);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* firstText */.ou)(row.version, row.release);
    if (version !== undefined)
        conditions.agent_version = version;
    const prompt = (0,json/* firstText */.ou)(row.prompt_name, row.promptName);
    if (prompt !== undefined)
        conditions.prompt = [prompt, (0,json/* label */.Pf)(row.prompt_version ?? row.promptVersion)].filter(Boolean).join('@');
    return conditions;
}
const isObservation = (value) => langfuse_TYPES.has((0,json/* text */.Qq)(value.type) ?? '') &&
    (0,json/* firstText */.ou)(value.trace_id, value.traceId) !== undefined &&
    (value.start_time !== undefined ||
        value.startTime !== undefined ||
        value.parent_observation_id !== undefined);
const isTrace = (value) => (0,json/* text */.Qq)(value.id) !== undefined &&
    (value.sessionId !== undefined || value.session_id !== undefined) &&
    value.run_type === undefined &&
    value.timestamp !== undefined;
const isLangfuse = (value) => isObservation(value) ||
    (Array.isArray(value.observations) && ((0,json/* isObject */.Gv)(value.trace) || isTrace(value))) ||
    (Array.isArray(value.traces) && value.traces.some((trace) => (0,json/* isObject */.Gv)(trace) && isTrace(trace))) ||
    (Array.isArray(value.data) && value.data.some((row) => (0,json/* isObject */.Gv)(row) && isObservation(row))) ||
    (isTrace(value) &&
        (value.user_id !== undefined || value.userId !== undefined) &&
        value.tags !== undefined &&
        value.release !== undefined);
const langfuse_format = {
    name: 'langfuse',
    title: 'Langfuse',
    documentation: 'https://langfuse.com/docs/api-and-data-platform/features/export-to-blob-storage',
    description: `Exports of Langfuse: observations from the blob storage export (JSON Lines, JSON or CSV, snake case), JSON of the user interface and the API (camel case): traces with \`observations\`, sessions with \`traces\`, lists in \`data\`.

| event | from |
| --- | --- |
| session | \`session_id\` of the observation or its trace (in the same file); else the trace |
| case | \`case_id\` or \`task_id\` in \`metadata\`, or the data set item |
| agent | name of the nearest observation of the type \`AGENT\`; else the name of the trace |
| action | \`name\` of an observation of the type \`TOOL\`; \`guardrail:NAME\`. Where a trace has no \`TOOL\`: spans that bear the name of a function the model called; else the calls the model asked for |
| context | \`arg.*\`: the input, whole; \`environment\`; \`metadata.*\` |
| outcome | \`error\` by \`level\`; \`denied\` where its message is a refusal or a guardrail blocks; open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`version\`, \`release\`), \`prompt\` (name and version) |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.96, isLangfuse),
    open: (output) => new LangfuseReader(output)
};
/* harmony default export */ const langfuse = (langfuse_format);

;// CONCATENATED MODULE: ./lib/events/formats/langsmith.js






const langsmith_DEEPEST = 64;
/** What LangChain and LangGraph put into `metadata` of every run. */
const langsmith_OWN_METADATA = /^(?:ls_|lc_|langgraph_|LANGSMITH_|checkpoint|thread_id$|session_id$|conversation_id$|revision_id$|__pregel|runtime$|sdk|library|platform|py_)/;
class LangSmithReader {
    forest;
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const run of Array.isArray(value.runs) ? value.runs : [value])
            if ((0,json/* isObject */.Gv)(run))
                this.run(run, line, 0);
    }
    end() {
        this.forest.end();
    }
    run(run, line, depth) {
        if (!langsmith_isRun(run))
            return;
        const { metadata } = partsOf(run);
        const id = (0,json/* text */.Qq)(run.id);
        const parent = (0,json/* firstText */.ou)(run.parent_run_id) ?? lastOf(run.parent_run_ids);
        const type = (0,json/* text */.Qq)(run.run_type);
        const trace = (0,json/* firstText */.ou)(run.trace_id) ?? (parent === undefined ? id : undefined) ?? 'trace';
        this.forest.add({
            trace,
            id,
            parent,
            line,
            time: (0,calls_time/* instant */.uR)(run.start_time),
            agent: (0,json/* firstText */.ou)(metadata.lc_agent_name, metadata.agent_name) ??
                (parent === undefined && type !== 'tool' ? (0,json/* text */.Qq)(run.name) : undefined),
            session: (0,json/* firstText */.ou)(metadata.thread_id, metadata.session_id, metadata.conversation_id),
            caseId: (0,json/* label */.Pf)(run.reference_example_id) ?? (0,json/* label */.Pf)(metadata.case_id) ?? (0,json/* label */.Pf)(metadata.task_id),
            service: (0,json/* firstText */.ou)(run.session_name, run.project_name),
            conditions: langsmith_conditionsOf(run, metadata),
            works: type === 'llm' || type === 'chain' || type === 'prompt',
            told: type === 'llm' ? { wished: callsInOutput((0,json/* unpacked */.KZ)(run.outputs)), answered: new Map() } : undefined,
            call: type === 'tool' && (0,json/* text */.Qq)(run.name) !== undefined ? langsmith_callOf(run, trace) : undefined
        });
        if (depth < langsmith_DEEPEST)
            for (const child of (0,json/* array */.YO)(run.child_runs))
                if ((0,json/* isObject */.Gv)(child))
                    this.run(child, line, depth + 1);
    }
}
const lastOf = (ids) => (0,json/* text */.Qq)((0,json/* array */.YO)(ids).at(-1));
const partsOf = (run) => {
    const extra = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(run.extra));
    return { extra, metadata: (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(extra.metadata)) };
};
function langsmith_callOf(run, trace) {
    const { metadata } = partsOf(run);
    const time = (0,calls_time/* instant */.uR)(run.start_time);
    const facts = {};
    for (const name of Object.keys(metadata))
        if (!langsmith_OWN_METADATA.test(name))
            facts[`metadata.${name}`] = metadata[name];
    return {
        action: (0,json/* text */.Qq)(run.name),
        context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)((0,json/* unpacked */.KZ)(run.inputs))), facts),
        outcome: langsmith_outcomeOf(run),
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(run.end_time)),
        id: (0,json/* text */.Qq)(run.id) === undefined ? undefined : `${trace}/${(0,json/* text */.Qq)(run.id)}`
    };
}
function langsmith_outcomeOf(run) {
    const error = (0,json/* text */.Qq)(run.error);
    if (error !== undefined)
        return isDenial(error) || isDenial(/^\w+\(['"](.{0,300})/s.exec(error)?.[1]) ? 'denied' : 'error';
    const stated = outcomeOfStatus(run.status);
    if (stated !== undefined && stated !== 'success')
        return stated;
    // A tool that catches its own failure answers with a message of the status `error`.
    const output = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)((0,json/* object */.Ik)((0,json/* unpacked */.KZ)(run.outputs)).output));
    return output.status === 'error' || (0,json/* object */.Ik)(output.kwargs).status === 'error' ? 'error' : 'success';
}
function langsmith_conditionsOf(run, metadata) {
    const conditions = {};
    const model = run.run_type === 'llm'
        ? (0,json/* firstText */.ou)(metadata.ls_model_name, (0,json/* object */.Ik)(partsOf(run).extra.invocation_params).model)
        : undefined;
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* text */.Qq)(metadata.revision_id);
    if (version !== undefined)
        conditions.agent_version = version;
    return conditions;
}
const langsmith_isRun = (value) => (0,json/* text */.Qq)(value.run_type) !== undefined &&
    (value.id !== undefined || value.dotted_order !== undefined) &&
    (value.inputs !== undefined || value.trace_id !== undefined || value.name !== undefined);
const langsmith_format = {
    name: 'langsmith',
    title: 'LangSmith runs',
    documentation: 'https://docs.langchain.com/langsmith/run-data-format',
    description: `Runs of LangSmith: the output of \`list_runs\`, bulk exports, and nested runs (\`child_runs\`), one run a record or a list in \`runs\`.

| event | from |
| --- | --- |
| session | \`thread_id\`, \`session_id\` or \`conversation_id\` in \`extra.metadata\` of the nearest run around the call; else the trace. (\`session_id\` of the run itself is the project) |
| case | \`reference_example_id\`: runs of an experiment on one example are trials of it |
| agent | \`lc_agent_name\` or \`agent_name\` in the metadata; else the name of the root run |
| action | \`name\` of a run of the type \`tool\`. A file without such runs is read for the calls in the outputs of \`llm\` runs |
| context | \`arg.*\`: the inputs, whole; the inside of \`{"input": "…"}\` from JSON or a Python literal; \`metadata.*\` |
| outcome | \`error\` by \`error\` or \`status\`; \`denied\` where that is a refusal; \`no_result\` while pending; open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`revision_id\`) |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, (value) => langsmith_isRun(value) || (Array.isArray(value.runs) && value.runs.some((run) => (0,json/* isObject */.Gv)(run) && langsmith_isRun(run)))),
    open: (output) => new LangSmithReader(output)
};
/* harmony default export */ const langsmith = (langsmith_format);

;// CONCATENATED MODULE: ./lib/events/formats/mcp.js







/** JSON-RPC codes by which gateways refuse: unauthorised, forbidden, and -32001 … -32003 of common servers. */
const REFUSED_CODES = new Set([401, 403, -32001, -32003]);
/** The fields in which gateways wrap the message. */
const WRAPPINGS = [
    'message',
    'msg',
    'payload',
    'data',
    'body',
    'request',
    'response',
    'rpc',
    'jsonrpc_message',
    'raw',
    'line'
];
const CLIENT = 'mcp-client';
/** The JSON-RPC messages of a record: bare, in a batch, or wrapped by the gateway that logged them. */
function mcp_messagesOf(value, envelope = (0,json/* object */.Ik)(value), depth = 0) {
    if (Array.isArray(value))
        return depth > 1 ? [] : value.flatMap((member) => mcp_messagesOf(member, envelope, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    if (value.jsonrpc === '2.0')
        return [{ message: value, envelope }];
    if (depth > 1)
        return [];
    return WRAPPINGS.flatMap((name) => {
        const inner = (0,json/* unpacked */.KZ)(value[name]);
        return (0,json/* isObject */.Gv)(inner) || Array.isArray(inner) ? mcp_messagesOf(inner, envelope, depth + 1) : [];
    });
}
class McpReader {
    conversation;
    journal;
    clients = new calls_identity/* RecentMap */.QL();
    constructor(output) {
        this.conversation = new Conversation(output, 'mcp');
        this.journal = new calls_journal/* Journal */.C({
            event: (event, line) => event.session === Conversation.SESSION
                ? this.conversation.event(event, line)
                : output.event(event, line),
            skip: (reason, line) => output.skip(reason, line)
        });
    }
    value(value, line) {
        for (const { message, envelope } of mcp_messagesOf(value))
            this.message(message, envelope, line);
    }
    end() {
        this.journal.end();
        this.conversation.close();
    }
    message(message, envelope, line) {
        const session = sessionOf(message, envelope) ?? Conversation.SESSION;
        if (session === Conversation.SESSION)
            this.conversation.hear(message);
        const server = (0,json/* firstText */.ou)(envelope.server, envelope.server_name, envelope.serverName, (0,json/* object */.Ik)(envelope.server).name, envelope.mcp_server);
        const connection = `${session} ${(0,json/* firstText */.ou)(envelope.connection_id, envelope.connectionId, server) ?? ''}`;
        const id = idOf(message.id);
        const time = timeOf(envelope);
        if (message.method === 'initialize')
            this.begin((0,json/* object */.Ik)(message.params), session, line);
        else if (message.method === 'tools/call')
            this.call((0,json/* object */.Ik)(message.params), { session, connection, id, time, server }, line);
        else if (id !== undefined && message.method === undefined)
            this.answer(message, { connection, id }, time);
    }
    begin(params, session, line) {
        const { name, version } = (0,json/* object */.Ik)(params.clientInfo);
        const conditions = (0,json/* text */.Qq)(version) === undefined ? {} : { agent_version: version };
        const client = { agent: (0,json/* text */.Qq)(name) ?? CLIENT, conditions };
        this.clients.set(session, client);
        this.journal.session(session, line, client);
    }
    call(params, place, line) {
        const action = (0,json/* text */.Qq)(params.name);
        if (action === undefined)
            return;
        const { session, connection, id, time, server } = place;
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(params.arguments), { mcp_server: server });
        const event = { session, agent: CLIENT, ...this.clients.get(session), action, context, time };
        // A request without id is a notification: nobody will answer it.
        this.journal.call(id === undefined ? { ...event, outcome: 'no_result' } : event, line, id === undefined ? undefined : `${connection} ${id}`);
    }
    answer(message, { connection, id }, time) {
        for (const own of [id, otherType(id)]) {
            const key = `${connection} ${own}`;
            const call = this.journal.pending(key);
            if (call === undefined)
                continue;
            this.journal.result(key, { outcome: mcp_outcomeOf(message), latencyMs: (0,calls_time/* elapsed */.vk)(call.time, time) });
            return;
        }
    }
}
/** `1` and `"1"` are two ids: each as JSON writes it. */
const idOf = (id) => (typeof id === 'number' && Number.isFinite(id)) || (typeof id === 'string' && id !== '')
    ? JSON.stringify(id)
    : undefined;
/** Servers that answer `"1"` to `1` are heard all the same. */
const otherType = (id) => (id.startsWith('"') ? JSON.parse(id) : JSON.stringify(id));
function mcp_outcomeOf(message) {
    if (message.error !== undefined && message.error !== null) {
        const { code, message: said } = (0,json/* object */.Ik)(message.error);
        return REFUSED_CODES.has((0,json/* finite */.E2)(code) ?? 0) || isDenial(said) ? 'denied' : 'error';
    }
    const result = (0,json/* object */.Ik)(message.result);
    if (result.isError !== true)
        return 'success';
    return isDenial((0,json/* contentText */.Tf)((0,json/* array */.YO)(result.content), 300)) ? 'denied' : 'error';
}
function sessionOf(message, envelope) {
    const headers = (0,json/* object */.Ik)(envelope.headers);
    return (0,json/* firstText */.ou)(envelope.session_id, envelope.sessionId, envelope.session, envelope.mcp_session_id, envelope['mcp-session-id'], envelope['Mcp-Session-Id'], headers['mcp-session-id'], headers['Mcp-Session-Id'], (0,json/* object */.Ik)((0,json/* object */.Ik)(message.params)._meta).sessionId);
}
const timeOf = (envelope) => (0,calls_time/* instant */.uR)(envelope.timestamp) ??
    (0,calls_time/* instant */.uR)(envelope.time) ??
    (0,calls_time/* instant */.uR)(envelope.ts) ??
    (0,calls_time/* instant */.uR)(envelope['@timestamp']) ??
    (0,calls_time/* instant */.uR)(envelope.created_at);
const mcp_format = {
    name: 'mcp',
    title: 'MCP JSON-RPC',
    documentation: 'https://modelcontextprotocol.io/specification/2025-06-18/server/tools',
    description: `The messages of the Model Context Protocol as proxies and gateways log them: bare JSON-RPC, batches, or wrapped in a record with time and session (\`message\`, \`payload\`, \`data\`, \`request\`, \`response\`, …).

| event | from |
| --- | --- |
| session | the \`Mcp-Session-Id\` header or a session id of the wrapping; else the file is one session, named by its content |
| agent | \`clientInfo.name\` of \`initialize\`; else \`mcp-client\` |
| action | \`name\` of \`tools/call\` |
| context | \`arg.*\`: the arguments, whole; \`mcp_server\` where the wrapping names it |
| outcome | \`error\` by a JSON-RPC \`error\` or \`isError\`; \`denied\` where the code or text of either is a refusal (401, 403, "permission denied"); \`no_result\` without a response; else \`success\` |
| time | of the wrapping |

Requests and responses are paired by connection and \`id\`. Other methods are no actions.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample.map((value) => (mcp_messagesOf(value).length > 0 ? { found: true } : value)), 0.95, (value) => value.found === true),
    open: (output) => new McpReader(output)
};
/* harmony default export */ const mcp = (mcp_format);

;// CONCATENATED MODULE: ./lib/events/formats/opa.js



/** Fields of the input that become something else than context. */
const NAMES = {
    session: ['session', 'session_id', 'sessionId', 'conversation_id', 'trace_id'],
    agent: ['agent', 'agent_id', 'agentId', 'subject', 'user', 'principal', 'actor'],
    action: ['tool', 'tool_name', 'toolName', 'action', 'operation', 'method'],
    args: ['args', 'arguments', 'tool_args', 'tool_input', 'parameters', 'params']
};
/** A name, or the name of an object (`user: { id: … }`). */
function named(input, names) {
    for (const from of names) {
        const value = input[from];
        const name = (0,json/* isObject */.Gv)(value)
            ? (0,json/* firstText */.ou)(value.id, value.name, value.sub, value.type, value.username)
            : (0,json/* text */.Qq)(value);
        if (name !== undefined)
            return { name, from };
    }
    return undefined;
}
function read(decision, line, output) {
    const input = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(decision.input));
    const session = named(input, NAMES.session);
    const agent = named(input, NAMES.agent);
    const action = named(input, NAMES.action);
    const path = (0,json/* text */.Qq)(decision.path) ?? (0,json/* text */.Qq)(decision.query);
    if (action === undefined && path === undefined) {
        output.skip('the decision names neither an action nor a policy path', line);
        return;
    }
    const args = NAMES.args.find((name) => input[name] !== undefined);
    const used = new Set([session?.from, agent?.from, action?.from, args]);
    const context = {};
    const given = args === undefined ? undefined : input[args];
    if ((0,json/* isObject */.Gv)(given))
        for (const name of Object.keys(given))
            context[`arg.${name}`] = given[name];
    else if (given !== undefined)
        context.arg = given;
    for (const name of Object.keys(input))
        if (!used.has(name))
            context[name] = input[name];
    const labels = (0,json/* object */.Ik)(decision.labels);
    output.event({
        session: session?.name ?? (0,json/* text */.Qq)(decision.trace_id) ?? (0,json/* text */.Qq)(decision.requested_by),
        agent: agent?.name ?? (0,json/* text */.Qq)(labels.app) ?? (0,json/* text */.Qq)(labels.id),
        action: action?.name ?? path,
        // Masked and erased fields are gone from the input: what is left is what was logged.
        context: (0,calls_arguments/* withFacts */.Qj)(context, { policy_path: path }),
        outcome: opa_outcomeOf(decision),
        time: (0,calls_time/* instant */.uR)(decision.timestamp) ?? (0,calls_time/* instant */.uR)(decision.time),
        id: (0,json/* text */.Qq)(decision.decision_id) === undefined
            ? undefined
            : `opa/${decision.decision_id}/${(0,json/* text */.Qq)(decision.path) ?? ''}`,
        conditions: opa_conditionsOf(decision),
        latencyMs: latencyOf(decision)
    }, line);
}
/** A result may be a truth value (also as a text), an object that holds one, or absent: undefined in Rego, so not allowed. */
function opa_outcomeOf(decision) {
    if (decision.error !== undefined && decision.error !== null)
        return 'error';
    if (decision.result === undefined)
        return 'denied';
    return judged(decision.result, 0);
}
function judged(result, depth) {
    if (typeof result === 'boolean')
        return result ? 'success' : 'denied';
    if (typeof result === 'string') {
        if (/^(?:true|allow(?:ed)?|permit(?:ted)?|grant(?:ed)?|approved?)$/i.test(result))
            return 'success';
        return /^(?:false|den(?:y|ied)|forbid(?:den)?|reject(?:ed)?|block(?:ed)?)$/i.test(result)
            ? 'denied'
            : undefined;
    }
    if (!(0,json/* isObject */.Gv)(result) || depth > 2)
        return undefined;
    if (Array.isArray(result.deny) && result.allow === undefined)
        return result.deny.length > 0 ? 'denied' : 'success';
    if (result.deny === true || result.denied === true)
        return 'denied';
    for (const name of [
        'allow',
        'allowed',
        'decision',
        'result',
        'permit',
        'granted',
        'authorized',
        'effect'
    ]) {
        if (result[name] !== undefined)
            return judged(result[name], depth + 1);
    }
    return undefined;
}
function opa_conditionsOf(decision) {
    const conditions = {};
    const revisions = Object.entries((0,json/* object */.Ik)(decision.bundles)).map(([name, bundle]) => `${name}@${(0,json/* text */.Qq)((0,json/* object */.Ik)(bundle).revision) ?? ''}`);
    if ((0,json/* text */.Qq)(decision.revision) !== undefined)
        revisions.push(decision.revision);
    if (revisions.length > 0)
        conditions.policy = revisions.sort().join(' ').slice(0, 500);
    const version = (0,json/* text */.Qq)((0,json/* object */.Ik)(decision.labels).version);
    if (version !== undefined)
        conditions.engine_version = version;
    return conditions;
}
function latencyOf(decision) {
    const nanoseconds = (0,json/* object */.Ik)(decision.metrics).timer_server_handler_ns;
    return typeof nanoseconds === 'number' && Number.isFinite(nanoseconds) ? nanoseconds / 1e6 : undefined;
}
const isDecision = (value) => (0,json/* text */.Qq)(value.decision_id) !== undefined &&
    value.decision_type === undefined &&
    (value.labels !== undefined || value.path !== undefined || value.query !== undefined) &&
    (value.input !== undefined || value.result !== undefined || value.requested_by !== undefined);
const opa_format = {
    name: 'opa',
    title: 'OPA decision logs',
    documentation: 'https://www.openpolicyagent.org/docs/management-decision-logs',
    description: `Decision logs of the Open Policy Agent: uploads (an array) and the console's lines.

| event | from |
| --- | --- |
| session | \`session\` or \`session_id\` of the input; else \`trace_id\`; else \`requested_by\` |
| agent | \`agent\`, \`subject\`, \`user\` or \`principal\` of the input (or its \`id\`) |
| action | \`tool\`, \`action\`, \`operation\` or \`method\` of the input; else the path of the policy |
| context | \`arg.*\`: \`args\` (\`arguments\`, \`parameters\`) of the input; the rest of the input under its own names; \`policy_path\` |
| outcome | \`success\` or \`denied\` by the result: a truth value, also as text, or \`allow\` in an object. An absent result is undefined in Rego and counts as \`denied\`; \`error\` with an \`error\`; open for results of another kind |
| time | \`timestamp\`; latency from \`timer_server_handler_ns\` |
| conditions | \`policy\`: revisions of the bundles; \`engine_version\` |

A decision with the same \`decision_id\` counts once.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.96, isDecision),
    open: (output) => ({
        value: (value, line) => {
            if ((0,json/* isObject */.Gv)(value) && isDecision(value))
                read(value, line, output);
        },
        end: () => undefined
    })
};
/* harmony default export */ const opa = (opa_format);

;// CONCATENATED MODULE: ./lib/events/formats/openai-agents.js





class AgentsReader {
    forest;
    names = new Map();
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const record of Array.isArray(value.data) ? value.data : [value])
            if ((0,json/* isObject */.Gv)(record))
                this.record(record, line);
    }
    end() {
        this.forest.end();
    }
    record(record, line) {
        if (record.object === 'trace')
            this.trace(record, line);
        else if (isSpan(record))
            this.span(record, line);
        for (const span of (0,json/* array */.YO)(record.spans))
            if ((0,json/* isObject */.Gv)(span) && isSpan(span))
                this.span(span, line);
    }
    trace(trace, line) {
        const id = (0,json/* text */.Qq)(trace.id);
        if (id === undefined)
            return;
        const metadata = (0,json/* object */.Ik)(trace.metadata);
        const name = (0,json/* text */.Qq)(trace.workflow_name);
        if (name !== undefined && this.names.size < 100_000)
            this.names.set(id, name);
        const caseId = (0,json/* label */.Pf)(metadata.case_id) ?? (0,json/* label */.Pf)(metadata.task_id);
        this.forest.add({
            trace: id,
            id: undefined,
            parent: undefined,
            line,
            session: (0,json/* text */.Qq)(trace.group_id),
            caseId,
            agent: name,
            works: true
        });
    }
    span(record, line) {
        const data = (0,json/* object */.Ik)(record.span_data);
        const trace = (0,json/* text */.Qq)(record.trace_id) ?? 'trace';
        const conditions = openai_agents_conditionsOf(data);
        const base = {
            trace,
            id: (0,json/* text */.Qq)(record.id),
            parent: (0,json/* text */.Qq)(record.parent_id),
            line,
            time: (0,calls_time/* instant */.uR)(record.started_at),
            agent: data.type === 'agent' ? (0,json/* text */.Qq)(data.name) : undefined,
            service: this.names.get(trace),
            conditions,
            works: data.type === 'agent' || data.type === 'generation' || data.type === 'response'
        };
        const call = openai_agents_callOf(record, data);
        // A hand-over of several calls at once, as old versions wrote it, has no target: it did not happen.
        this.forest.add(call === undefined ? base : { ...base, call });
    }
}
function openai_agents_callOf(record, data) {
    const time = (0,calls_time/* instant */.uR)(record.started_at);
    const id = (0,json/* text */.Qq)(record.id);
    const common = {
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(record.ended_at)),
        id: id === undefined ? undefined : `${(0,json/* text */.Qq)(record.trace_id) ?? ''}/${id}`
    };
    const name = (0,json/* text */.Qq)(data.name);
    switch (data.type) {
        case 'function': {
            if (name === undefined)
                return undefined;
            const mcp = (0,json/* object */.Ik)(data.mcp_data);
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(data.input), { mcp_server: (0,json/* text */.Qq)(mcp.server) });
            return { ...common, action: name, context, outcome: openai_agents_outcomeOf(record, data.output) };
        }
        case 'handoff': {
            const target = (0,json/* text */.Qq)(data.to_agent);
            if (target === undefined)
                return undefined;
            const context = (0,calls_arguments/* withFacts */.Qj)({}, { from_agent: (0,json/* text */.Qq)(data.from_agent) });
            return {
                ...common,
                action: `handoff:${target}`,
                context,
                outcome: record.error === null || record.error === undefined ? 'success' : 'error'
            };
        }
        case 'guardrail': {
            if (name === undefined)
                return undefined;
            return {
                ...common,
                action: `guardrail:${name}`,
                context: {},
                outcome: data.triggered === true ? 'denied' : 'success'
            };
        }
        default:
            return undefined;
    }
}
function openai_agents_outcomeOf(record, output) {
    if (record.error !== null && record.error !== undefined) {
        const { message, data } = (0,json/* object */.Ik)(record.error);
        return isDenial(message) || isDenial((0,json/* object */.Ik)(data).error) ? 'denied' : 'error';
    }
    // The SDK tells the model of a failed tool in these words, and leaves the span without an error.
    const said = typeof output === 'string' ? output : '';
    if (/^An error occurred while running the tool/.test(said))
        return 'error';
    const result = (0,json/* unpacked */.KZ)(output);
    return (0,json/* object */.Ik)(result).isError === true ? 'error' : 'success';
}
function openai_agents_conditionsOf(data) {
    const conditions = {};
    const model = (0,json/* text */.Qq)(data.model) ?? (0,json/* text */.Qq)((0,json/* object */.Ik)(data.response).model);
    if (model !== undefined)
        conditions.model = model;
    const tools = data.type === 'agent' ? (0,calls_arguments/* toolNames */.$p)(data.tools) : undefined;
    if (tools !== undefined)
        conditions.tools = tools;
    return conditions;
}
const isSpan = (value) => value.object === 'trace.span' && (0,json/* isObject */.Gv)(value.span_data);
const openai_agents_isRecord = (value) => isSpan(value) ||
    (value.object === 'trace' && (0,json/* text */.Qq)(value.id) !== undefined) ||
    (Array.isArray(value.data) &&
        value.data.some((record) => (0,json/* isObject */.Gv)(record) && (isSpan(record) || record.object === 'trace')));
const openai_agents_format = {
    name: 'openai-agents',
    title: 'OpenAI Agents SDK traces',
    documentation: 'https://openai.github.io/openai-agents-python/tracing/',
    description: `Traces of the OpenAI Agents SDK as a trace processor exports them: \`trace\` and \`trace.span\` objects, one a record, or in \`data\`.

| event | from |
| --- | --- |
| session | \`group_id\` of the trace; else the trace |
| case | \`case_id\` or \`task_id\` in \`metadata\` of the trace |
| agent | name of the nearest agent span; else \`workflow_name\` |
| action | \`name\` of a function span; \`handoff:TO_AGENT\`; \`guardrail:NAME\` |
| context | \`arg.*\`: the input, whole; \`from_agent\`; \`mcp_server\` |
| outcome | a guardrail that triggered is \`denied\`, so is an error whose text is a refusal; any other \`error\` of the span, or an output that tells the model of one, is \`error\`; else \`success\` |
| time | \`started_at\`; latency from \`ended_at\` |
| conditions | \`model\`, \`tools\` |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.98, openai_agents_isRecord),
    open: (output) => new AgentsReader(output)
};
/* harmony default export */ const openai_agents = (openai_agents_format);

;// CONCATENATED MODULE: ./lib/events/formats/openai-responses.js









class ResponsesReader {
    output;
    single;
    /** Response → the conversation it belongs to, where responses name the one before them. */
    chains = new calls_identity/* RecentMap */.QL();
    calls = 0;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (Array.isArray(value))
            this.record({}, value, line);
        else if ((0,json/* isObject */.Gv)(value)) {
            const items = itemsOf(value);
            if (items !== undefined)
                this.record(value, items, line);
            else
                this.item(value, line, this.alone(), { session: Conversation.SESSION });
        }
    }
    end() {
        this.single?.journal.end();
        this.single?.conversation.close();
    }
    /** Items that stand alone in the file, and records that name no session: one conversation. */
    alone() {
        if (this.single === undefined) {
            const conversation = new Conversation(this.output, 'responses');
            this.single = { conversation, journal: new calls_journal/* Journal */.C(conversation) };
        }
        return this.single;
    }
    /** A response object, a request with its response, or a list of items. */
    record(record, items, line) {
        const common = commonOf(record);
        const session = (0,json/* firstText */.ou)(common.session, (0,json/* object */.Ik)(record.conversation).id, record.conversation) ??
            this.chained((0,json/* isObject */.Gv)(record.response) ? bodyOf(record.response) : record) ??
            common.caseId;
        const instructions = (0,json/* text */.Qq)(record.instructions);
        const conditions = {
            ...common.conditions,
            ...(instructions !== undefined && { prompt: (0,calls_identity/* digest */.br)(instructions) })
        };
        const tools = (0,calls_arguments/* toolNames */.$p)(record.tools);
        if (tools !== undefined)
            conditions.tools = tools;
        const place = this.alone();
        const facts = { ...common, session: session ?? Conversation.SESSION, conditions };
        for (const item of items)
            if ((0,json/* isObject */.Gv)(item))
                this.item(item, line, place, facts);
    }
    /** The first response of a conversation names none before it, and gives the conversation its own name. */
    chained({ id, previous_response_id: previous }) {
        const own = (0,json/* text */.Qq)(id);
        if (own === undefined || previous === undefined)
            return undefined;
        const session = (0,json/* text */.Qq)(previous) === undefined ? own : (this.chains.get(previous) ?? own);
        this.chains.set(own, session);
        return session;
    }
    item(item, line, place, common) {
        const { conversation, journal } = place;
        conversation.hear(item);
        const session = common.session ?? Conversation.SESSION;
        const output = outputOf(item);
        if (output !== undefined) {
            journal.result(`${session} ${output.key}`, { outcome: outcomeOfOutput(output.output, item) });
            return;
        }
        if (item.role === 'assistant')
            journal.session(session, line, { agent: common.agent, conditions: common.conditions });
        const call = callOf(item);
        if (call === undefined)
            return;
        const key = `${session} ${call.key ?? `unnamed ${++this.calls}`}`;
        if (journal.pending(key) !== undefined)
            return;
        const event = {
            ...common,
            agent: common.agent ?? (0,json/* firstText */.ou)(item.agent, (0,json/* object */.Ik)(item.agent).name) ?? 'assistant',
            action: call.action,
            context: (0,calls_arguments/* argumentContext */.VU)(call.input),
            outcome: call.outcome,
            time: (0,calls_time/* instant */.uR)(item.created_at),
            id: (0,calls_identity/* globalId */.X8)(call.key)
        };
        journal.call(event, line, call.outcome === undefined ? key : undefined);
    }
}
function itemsOf(value) {
    if (isCallItem(value))
        return undefined;
    const response = (0,json/* isObject */.Gv)(value.response) ? bodyOf(value.response) : value;
    const items = [
        ...(0,json/* array */.YO)(value.input ?? (0,json/* object */.Ik)(value.request).input),
        ...(0,json/* array */.YO)(response.output),
        ...(0,json/* array */.YO)(value.items)
    ];
    return items.some((item) => (0,json/* isObject */.Gv)(item) && (isCallItem(item) || item.type === 'message'))
        ? items
        : undefined;
}
const openai_responses_isRecord = (value) => {
    if (Array.isArray(value))
        return value.some((item) => (0,json/* isObject */.Gv)(item) && isCallItem(item));
    return ((0,json/* isObject */.Gv)(value) &&
        (isCallItem(value) ||
            value.object === 'response' ||
            itemsOf(value)?.some((item) => (0,json/* isObject */.Gv)(item) && isCallItem(item)) === true));
};
const openai_responses_format = {
    name: 'openai-responses',
    title: 'OpenAI Responses items',
    documentation: 'https://platform.openai.com/docs/api-reference/responses',
    description: `Items of the Responses API (\`function_call\`, \`function_call_output\`, \`mcp_call\`, \`web_search_call\`, \`local_shell_call\`, …): one item a record, response objects (\`{"object": "response", "output": […]}\`), or lists of items.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation\` or the like of the record; else the chain of \`previous_response_id\`, or \`custom_id\` of a batch; else the file is one conversation, named by its content |
| agent | \`agent\` of the record or item; else \`assistant\` |
| action | \`name\` of a function or custom tool; \`mcp:SERVER/TOOL\`; \`web_search\`, \`file_search\`, \`code_interpreter\`, \`computer\`, \`local_shell\`, \`shell\`, \`apply_patch\` |
| context | \`arg.*\`: the arguments, whole |
| outcome | of an item with its own result by \`error\` and \`status\`; else by the output: exit codes, flags, then its beginning (\`Error: …\`). \`no_result\` without an output |
| conditions | \`model\`, \`tools\`, \`prompt\`: a hash of the instructions |`,
    detect: (sample) => {
        const part = sample.length === 0 ? 0 : sample.filter(openai_responses_isRecord).length / sample.length;
        const foreign = (0,json/* share */.uM)(sample, (value) => value.timestamp !== undefined && (0,json/* isObject */.Gv)(value.payload));
        return part === 0 || foreign > 0 ? 0 : 0.85 + 0.1 * part;
    },
    open: (output) => new ResponsesReader(output)
};
/* harmony default export */ const openai_responses = (openai_responses_format);

;// CONCATENATED MODULE: ./lib/events/formats/openhands.js







/** What the first version calls actions without the agent doing anything. */
const NO_ACTIONS = new Set([
    'message',
    'system',
    'null',
    'change_agent_state',
    'start',
    'recall',
    'condensation',
    'condensation_request',
    'initialize',
    'loop_recovery'
]);
const openhands_AGENT = 'openhands';
class OpenHandsReader {
    conversation;
    journal;
    conditions = {};
    /** Second version: id of an action event → key of its call. */
    keys = new Map();
    constructor(output) {
        this.conversation = new Conversation(output, 'openhands');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const events = Array.isArray(value.history)
            ? value.history
            : Array.isArray(value.events)
                ? value.events
                : [value];
        for (const event of events.flat())
            if ((0,json/* isObject */.Gv)(event))
                this.event(event, line);
    }
    end() {
        this.journal.end();
        this.conversation.close();
    }
    event(event, line) {
        this.conversation.hear(event);
        if (event.source === 'agent')
            this.journal.session(Conversation.SESSION, line, { agent: openhands_AGENT, time: (0,calls_time/* instant */.uR)(event.timestamp) });
        if (typeof event.kind === 'string')
            this.second(event, event.kind, line);
        else if (typeof event.action === 'string' && event.action !== '')
            this.firstAction(event, event.action, line);
        else if (event.observation !== undefined)
            this.firstResult(event);
    }
    firstAction(event, action, line) {
        const args = (0,json/* object */.Ik)(event.args);
        if (action === 'system' && Array.isArray(args.tools))
            this.note('agent_version', (0,json/* text */.Qq)(args.openhands_version));
        if (event.source !== 'agent' || NO_ACTIONS.has(action))
            return;
        const { thought: _, ...given } = args;
        const called = (0,json/* object */.Ik)(event.tool_call_metadata);
        const model = (0,json/* text */.Qq)((0,json/* object */.Ik)(called.model_response).model);
        this.note('model', model);
        const rejected = args.confirmation_state === 'rejected';
        const call = {
            session: Conversation.SESSION,
            agent: openhands_AGENT,
            action: (0,json/* text */.Qq)(called.function_name) ?? action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), { security_risk: (0,json/* label */.Pf)(args.security_risk) }),
            time: (0,calls_time/* instant */.uR)(event.timestamp),
            conditions: this.conditions,
            ...(rejected && { outcome: 'denied' })
        };
        // The last word of the agent is answered by nobody.
        const complete = rejected || action === 'finish' || action === 'reject' || action === 'think';
        this.journal.call(complete ? { ...call, outcome: call.outcome ?? 'success' } : call, line, complete ? undefined : `#${(0,json/* label */.Pf)(event.id)}`);
    }
    firstResult(event) {
        const key = `#${(0,json/* label */.Pf)(event.cause)}`;
        const call = this.journal.pending(key);
        if (call === undefined)
            return;
        this.journal.result(key, {
            outcome: firstOutcome(event),
            latencyMs: (0,calls_time/* elapsed */.vk)(call.time, (0,calls_time/* instant */.uR)(event.timestamp))
        });
    }
    second(event, kind, line) {
        const id = (0,json/* text */.Qq)(event.id);
        if (kind === 'ActionEvent')
            this.secondAction(event, id, line);
        else if (kind === 'SystemPromptEvent')
            this.note('tools', namesOf(event.tools));
        else {
            const key = (0,json/* text */.Qq)(event.tool_call_id) ?? this.keys.get((0,json/* text */.Qq)(event.action_id) ?? '');
            const known = key === undefined
                ? undefined
                : this.keys.has((0,json/* text */.Qq)(event.action_id) ?? '')
                    ? this.keys.get((0,json/* text */.Qq)(event.action_id) ?? '')
                    : key;
            if (known === undefined)
                return;
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(known)?.time, (0,calls_time/* instant */.uR)(event.timestamp));
            const outcome = secondOutcome(event, kind);
            if (outcome === undefined || this.journal.result(known, { outcome, latencyMs }))
                return;
            this.orphan(event, outcome, line);
        }
    }
    /** A refusal whose action stands in a part of the log that is cut off still says what was refused. */
    orphan(event, outcome, line) {
        const action = (0,json/* text */.Qq)(event.tool_name);
        if (outcome !== 'denied' || action === undefined)
            return;
        const time = (0,calls_time/* instant */.uR)(event.timestamp);
        this.journal.call({
            session: Conversation.SESSION,
            agent: openhands_AGENT,
            action,
            context: {},
            outcome,
            time,
            conditions: this.conditions
        }, line);
    }
    secondAction(event, id, line) {
        const action = (0,json/* firstText */.ou)(event.tool_name, (0,json/* object */.Ik)(event.tool_call).name);
        if (action === undefined)
            return;
        const key = (0,json/* text */.Qq)(event.tool_call_id) ?? id ?? 'call';
        if (id !== undefined && this.keys.size < 100_000)
            this.keys.set(id, key);
        const { kind: _, ...fields } = (0,json/* object */.Ik)(event.action);
        const given = Object.keys(fields).length > 0
            ? fields
            : ((0,json/* object */.Ik)(event.tool_call).arguments ?? (0,json/* object */.Ik)((0,json/* object */.Ik)(event.tool_call).function).arguments);
        const call = {
            session: Conversation.SESSION,
            agent: openhands_AGENT,
            action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), { security_risk: (0,json/* text */.Qq)(event.security_risk) }),
            time: (0,calls_time/* instant */.uR)(event.timestamp),
            conditions: this.conditions,
            id: (0,calls_identity/* globalId */.X8)(id)
        };
        this.journal.call(call, line, key);
    }
    note(name, value) {
        if (value !== undefined && this.conditions[name] !== value)
            this.conditions = { ...this.conditions, [name]: value };
    }
}
const namesOf = (tools) => {
    const names = (0,json/* array */.YO)(tools).map((tool) => (0,json/* firstText */.ou)((0,json/* object */.Ik)(tool).title, (0,json/* object */.Ik)(tool).name, (0,json/* object */.Ik)((0,json/* object */.Ik)(tool).function).name));
    return (names
        .filter((name) => name !== undefined)
        .sort()
        .join(' ') || undefined);
};
function firstOutcome(event) {
    if (event.observation === 'user_rejected')
        return 'denied';
    if (event.observation === 'error')
        return isDenial(event.content) ? 'denied' : 'error';
    const exit = (0,json/* finite */.E2)((0,json/* object */.Ik)((0,json/* object */.Ik)(event.extras).metadata).exit_code) ?? (0,json/* finite */.E2)((0,json/* object */.Ik)(event.extras).exit_code);
    if (exit !== undefined)
        return exit === 0 || exit === -1 ? 'success' : 'error';
    return event.success === false || (0,json/* object */.Ik)(event.extras).error === true ? 'error' : 'success';
}
function secondOutcome(event, kind) {
    if (kind === 'UserRejectObservation')
        return 'denied';
    if (kind === 'AgentErrorEvent')
        return isDenial(event.error) ? 'denied' : 'error';
    if (kind !== 'ObservationEvent')
        return undefined;
    const observation = (0,json/* object */.Ik)(event.observation);
    const exit = (0,json/* finite */.E2)(observation.exit_code) ?? (0,json/* finite */.E2)((0,json/* object */.Ik)(observation.metadata).exit_code);
    if (observation.is_error === true || (0,json/* text */.Qq)(observation.error) !== undefined)
        return 'error';
    return exit === undefined || exit === 0 || exit === -1 ? 'success' : 'error';
}
const openhands_isEvent = (value) => {
    if (typeof value.kind === 'string')
        return (/(?:Event|Observation)$/.test(value.kind) &&
            value.source !== undefined &&
            value.apiVersion === undefined);
    const acts = typeof value.action === 'string' && (0,json/* isObject */.Gv)(value.args) && value.source !== undefined;
    const observes = typeof value.observation === 'string' && (value.cause !== undefined || (0,json/* isObject */.Gv)(value.extras));
    return acts || observes;
};
const openhands_format = {
    name: 'openhands',
    title: 'OpenHands events',
    documentation: 'https://docs.openhands.dev/sdk/arch/events',
    description: `The events of OpenHands, both of version 0 (\`action\`, \`observation\`, \`cause\`) and of the SDK of version 1 (\`kind\`); one event a record, or a record whose \`history\` or \`events\` holds them.

| event | from |
| --- | --- |
| session | the events bear none: a file is one session, named by its content |
| agent | \`openhands\` |
| action | name of the tool (\`tool_name\`, or \`function_name\` of the tool call); else the \`action\` of version 0 |
| context | \`arg.*\`: the arguments, whole, without the thought; \`security_risk\` |
| outcome | \`denied\` where the user or a hook rejected the action; \`error\` by error events, \`is_error\` and exit codes other than 0 (-1 means still running); \`no_result\` without an observation; else \`success\` |
| time | \`timestamp\`; latency by that of the observation |
| conditions | \`model\`, \`agent_version\`, \`tools\`, where the log holds them |

Messages, recalls and changes of state are no actions. A session of an agent that did nothing else is kept.`,
    detect: (sample) => Math.max((0,json/* likelihood */.Fx)(sample, 0.95, openhands_isEvent), 0.94 *
        Number(sample.some((value) => (0,json/* isObject */.Gv)(value) &&
            (0,json/* array */.YO)(value.history)
                .flat()
                .some((event) => (0,json/* isObject */.Gv)(event) && openhands_isEvent(event))))),
    open: (output) => new OpenHandsReader(output)
};
/* harmony default export */ const openhands = (openhands_format);

;// CONCATENATED MODULE: ./lib/events/calls/genai.js





/**
 * The dialects in which spans tell of agents: OpenTelemetry's GenAI conventions (`gen_ai.*`), OpenInference
 * (`openinference.span.kind`), OpenLLMetry (`traceloop.*`), Google ADK (`gcp.vertex.agent.*`), the Vercel AI SDK
 * (`ai.*`), Copilot (`github.copilot.*`), Langfuse's and Pydantic's own attributes.
 */
const WORKING = new Set([
    'chat',
    'invoke_agent',
    'create_agent',
    'generate_content',
    'text_completion',
    'invoke_workflow'
]);
const WORKING_KINDS = new Set(['LLM', 'AGENT', 'CHAIN', 'WORKFLOW', 'TASK']);
/** Attributes of the tool that are neither its arguments nor its context: conventions, transport, source code. */
const CONVENTIONS = /^(?:gen_ai|openinference|input|output|tool|llm|ai|traceloop|otel|gcp|telemetry|thread|code|http|url|net|network|server|client|rpc|session|span|exception|error|metadata|embedding|retrieval|reranker|document|message|internal|logfire|langfuse|langsmith|langgraph|a2a|mcp|service|host|process|os|peer|sampler|trace|operation|graph|copilot_chat|github\.copilot\.(?:permission|token|cost))\b/;
const LONGEST_FACT = 200;
function isAgentSpan(span) {
    return toolName(span) !== undefined || works(span) || verdictOf(span) !== undefined;
}
function readSpan(span, line) {
    const a = span.attributes;
    const action = toolName(span);
    const agent = agentName(span);
    const resource = span.resource;
    const service = (0,json/* text */.Qq)(resource['service.name']);
    return {
        trace: span.trace,
        id: span.id,
        parent: span.parent,
        line,
        time: span.start,
        agent,
        session: (0,json/* firstText */.ou)(a['gen_ai.conversation.id'], a['session.id'], a['langfuse.session.id'], a['traceloop.association.properties.session_id'], a['traceloop.association.properties.thread_id'], a['traceloop.association.properties.conversation_id'], a['ai.telemetry.metadata.sessionId'], a['ai.telemetry.metadata.chatId'], a['gcp.vertex.agent.session_id'], a['langsmith.metadata.thread_id'], a['copilot_chat.chat_session_id'], metadata(a).thread_id, metadata(a).session_id),
        caseId: (0,json/* label */.Pf)(a['case.id']) ??
            (0,json/* label */.Pf)(a['test.case.name']) ??
            (0,json/* label */.Pf)(metadata(a).case_id) ??
            (0,json/* label */.Pf)(metadata(a).task_id),
        service: service?.startsWith('unknown_service') === true
            ? undefined
            : (service ?? (0,json/* text */.Qq)(resource['openinference.project.name'])),
        serviceSession: (0,json/* text */.Qq)(resource['session.id']),
        conditions: genai_conditionsOf(a, resource),
        works: works(span),
        told: action === undefined ? toldBy(span) : undefined,
        verdict: verdictOf(span),
        call: action === undefined ? undefined : genai_callOf(span, action)
    };
}
function toldBy({ attributes, events }) {
    const all = [
        modelCallsOf(attributes),
        ...events.map((event) => modelCallsOfEvent(event.name, event.attributes, undefined))
    ].filter(({ wished, answered }) => wished.length > 0 || answered.size > 0);
    return all.length === 0
        ? undefined
        : {
            wished: all.flatMap(({ wished }) => wished),
            answered: new Map(all.flatMap(({ answered }) => [...answered]))
        };
}
const kindOf = (a) => (0,json/* firstText */.ou)(a['openinference.span.kind'], a['traceloop.span.kind'], a['langfuse.observation.type'])?.toUpperCase();
function toolName(span) {
    const a = span.attributes;
    const kind = kindOf(a);
    const operation = (0,json/* text */.Qq)(a['gen_ai.operation.name']);
    const named = (0,json/* firstText */.ou)(a['gen_ai.tool.name'], a['tool.name'], a['ai.toolCall.name']);
    if (kind === 'GUARDRAIL')
        return `guardrail:${span.name.slice(0, 200)}`;
    if (operation === 'execute_tool' || kind === 'TOOL') {
        return (named ?? (0,json/* firstText */.ou)(a['traceloop.entity.name'], a['agent_framework.tool.name']) ?? bareName(span.name));
    }
    // The calls of a client of MCP, and of writers that leave the operation out, are told by what only a call has.
    if (operation === undefined &&
        kind === undefined &&
        named !== undefined &&
        (ARGUMENTS.some((name) => a[name] !== undefined) ||
            a['gen_ai.tool.call.id'] !== undefined ||
            /^(?:execute_tool|running tool|ai\.toolCall|tools\/call)\b/.test(span.name))) {
        return named;
    }
    return undefined;
}
const bareName = (name) => (0,json/* text */.Qq)(name
    .replace(/^(?:execute_tool|running tool:?|tool)\s+/, '')
    .replace(/\.tool$/, '')
    .trim());
const ARGUMENTS = [
    'gen_ai.tool.call.arguments',
    'gcp.vertex.agent.tool_call_args',
    'ai.toolCall.args',
    'ai.toolCall.input',
    'tool_arguments',
    'gen_ai.tool.arguments'
];
const RESULTS = [
    'gen_ai.tool.call.result',
    'gcp.vertex.agent.tool_response',
    'ai.toolCall.result',
    'ai.toolCall.output',
    'tool_response',
    'output.value',
    'traceloop.entity.output'
];
function genai_callOf(span, action) {
    const a = span.attributes;
    const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(argumentsOf(a)), {
        ...otherFacts(a),
        tool_type: (0,json/* text */.Qq)(a['gen_ai.tool.type'])
    });
    return {
        action,
        context,
        outcome: genai_outcomeOf(span, action),
        time: span.start,
        latencyMs: (0,calls_time/* elapsed */.vk)(span.start, span.end),
        id: span.id === undefined ? undefined : `${span.trace}/${span.id}`
    };
}
function argumentsOf(a) {
    for (const name of ARGUMENTS)
        if (a[name] !== undefined)
            return a[name];
    const entity = (0,calls_arguments/* parseArguments */.We)(a['traceloop.entity.input']);
    if (entity !== undefined)
        return (0,json/* object */.Ik)(entity).inputs ?? (0,json/* object */.Ik)(entity).args ?? entity;
    const input = (0,calls_arguments/* parseArguments */.We)(a['input.value']);
    // A tool's parameters are its arguments with some writers and the schema of its arguments with others.
    const parameters = (0,calls_arguments/* parseArguments */.We)(a['tool.parameters']);
    if ((0,json/* isObject */.Gv)(input))
        return input;
    return (0,json/* isObject */.Gv)(parameters) && !(0,json/* isObject */.Gv)(parameters.properties) ? parameters : input;
}
/** By default there are no arguments at all: what else the span tells is the context. */
function otherFacts(a) {
    const facts = Object.create(null);
    for (const [name, value] of Object.entries(a)) {
        const scalar = typeof value === 'number' ||
            typeof value === 'boolean' ||
            (typeof value === 'string' && value.length <= LONGEST_FACT);
        if (scalar &&
            !CONVENTIONS.test(name) &&
            !ARGUMENTS.includes(name) &&
            !RESULTS.includes(name))
            facts[name] = value;
    }
    for (const [name, value] of Object.entries(metadata(a)))
        facts[`metadata.${name}`] = value;
    return facts;
}
const metadata = (a) => (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(a.metadata));
function genai_outcomeOf(span, action) {
    const a = span.attributes;
    const type = (0,json/* text */.Qq)(a['error.type']);
    if (span.failed || (type !== undefined && type !== '')) {
        return action.startsWith('guardrail:') ||
            isDenial(span.message) ||
            isDenial(type?.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '))
            ? 'denied'
            : 'error';
    }
    for (const name of RESULTS) {
        const result = (0,json/* unpacked */.KZ)(a[name]);
        if (!(0,json/* isObject */.Gv)(result))
            continue;
        // Tools of MCP that answer with an error often leave the span as if all were well.
        if (result.isError === true || result.is_error === true)
            return 'error';
        if (action.startsWith('guardrail:') &&
            (result.triggered === true || result.blocked === true || result.passed === false))
            return 'denied';
    }
    return 'success';
}
function agentName(span) {
    const a = span.attributes;
    const named = (0,json/* firstText */.ou)(a['gen_ai.agent.name'], a['agent.name']);
    if (named !== undefined)
        return named;
    if (kindOf(a) === 'AGENT')
        return (0,json/* firstText */.ou)(a['traceloop.entity.name'], a['graph.node.id']) ?? (0,json/* text */.Qq)(span.name);
    if (a['gen_ai.operation.name'] === 'invoke_agent')
        return (0,json/* text */.Qq)(span.name.replace(/^invoke_agent\s*/, ''));
    return undefined;
}
const works = (span) => WORKING.has((0,json/* text */.Qq)(span.attributes['gen_ai.operation.name']) ?? '') ||
    WORKING_KINDS.has(kindOf(span.attributes) ?? '') ||
    (0,json/* firstText */.ou)(span.attributes['gen_ai.request.model'], span.attributes['llm.model_name'], span.attributes['ai.model.id']) !== undefined;
/** Copilot asks in a span of its own inside that of the tool. */
function verdictOf(span) {
    const result = (0,json/* firstText */.ou)(span.attributes['github.copilot.permission.result'], span.attributes['permission.result']);
    if (result === undefined)
        return undefined;
    const kind = (0,json/* firstText */.ou)(span.attributes['github.copilot.permission.kind'], span.attributes['permission.kind']);
    const context = (0,calls_arguments/* withFacts */.Qj)({ permission: result }, { permission_kind: kind });
    return /den|reject|block|refus/i.test(result) ? { outcome: 'denied', context } : { context };
}
function genai_conditionsOf(a, resource) {
    const conditions = {};
    const model = (0,json/* firstText */.ou)(a['gen_ai.request.model'], a['llm.model_name'], a['ai.model.id'], a['gen_ai.response.model']);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* firstText */.ou)(resource['service.version'], a['gen_ai.agent.version']);
    if (version !== undefined)
        conditions.agent_version = version;
    const prompt = (0,json/* firstText */.ou)(a['gen_ai.prompt.id'], a['gen_ai.prompt.name'], a['llm.prompt_template.version'], a['langfuse.observation.prompt.name']);
    if (prompt !== undefined)
        conditions.prompt = prompt;
    return conditions;
}

;// CONCATENATED MODULE: ./lib/events/calls/otel.js


const otel_DEEPEST = 32;
/** `AnyValue` of OTLP (also in snake case) as plain JSON. */
function anyValue(value, depth = 0) {
    if (!(0,json/* isObject */.Gv)(value) || depth > otel_DEEPEST)
        return undefined;
    if (value.stringValue !== undefined)
        return value.stringValue;
    if (value.intValue !== undefined)
        return integer(value.intValue);
    if (value.boolValue !== undefined)
        return value.boolValue;
    if (value.doubleValue !== undefined)
        return value.doubleValue;
    if (value.arrayValue !== undefined)
        return (0,json/* array */.YO)((0,json/* object */.Ik)(value.arrayValue).values).map((member) => anyValue(member, depth + 1));
    if (value.kvlistValue !== undefined)
        return attributesOf((0,json/* object */.Ik)(value.kvlistValue).values, depth + 1);
    if (value.bytesValue !== undefined)
        return value.bytesValue;
    return value.string_value ?? integer(value.int_value) ?? value.bool_value ?? value.double_value;
}
/** Protobuf's JSON writes 64-bit integers as texts; beyond 2^53 they stay so. */
function integer(value) {
    const number = typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(number) ? number : value;
}
/** Attributes as an object: from `[{ key, value }]`, from Jaeger's tags, or as they are. */
function attributesOf(value, depth = 0) {
    if ((0,json/* isObject */.Gv)(value))
        return value;
    const attributes = Object.create(null);
    for (const entry of (0,json/* array */.YO)(value)) {
        if (!(0,json/* isObject */.Gv)(entry) || typeof entry.key !== 'string')
            continue;
        attributes[entry.key] = (0,json/* isObject */.Gv)(entry.value) ? anyValue(entry.value, depth) : tagValue(entry);
    }
    return attributes;
}
/** Jaeger types its tags, but its user interface hands numbers out as texts. */
const tagValue = ({ type, value }) => type === 'bool' && typeof value === 'string'
    ? value === 'true'
    : type === 'int64' || type === 'float64'
        ? integer(value)
        : value;
/** Version 2 of Zipkin's JSON. */
const isZipkin = (value) => value.attributes === undefined &&
    (0,json/* isObject */.Gv)(value.tags) &&
    (0,json/* text */.Qq)(value.id) !== undefined &&
    ((0,json/* isObject */.Gv)(value.localEndpoint) || typeof value.duration === 'number');
const otel_isSpan = (value) => (typeof value.attributes === 'object' ||
    isZipkin(value) ||
    (Array.isArray(value.tags) && value.operationName !== undefined)) &&
    ((0,json/* text */.Qq)(value.name) ?? (0,json/* text */.Qq)(value.operationName)) !== undefined &&
    (0,json/* firstText */.ou)(value.traceId, value.trace_id, value.traceID, (0,json/* object */.Ik)(value.context).trace_id, (0,json/* object */.Ik)(value.context).traceId) !== undefined &&
    (value.startTimeUnixNano ??
        value.start_time_unix_nano ??
        value.startTime ??
        value.start_time ??
        value._startTime ??
        value.timestamp) !== undefined;
/** Groups of spans or log records with their resource. */
const groupsOf = (value) => {
    for (const holder of [value, (0,json/* object */.Ik)(value.trace), (0,json/* object */.Ik)(value.data)]) {
        const groups = holder.resourceSpans ??
            holder.resource_spans ??
            holder.batches ??
            holder.resourceLogs ??
            holder.resource_logs;
        if (Array.isArray(groups))
            return groups;
    }
    return isGroup(value) ? [value] : undefined;
};
const SCOPES = [
    'scopeSpans',
    'scope_spans',
    'instrumentationLibrarySpans',
    'ilSpans',
    'scopeLogs',
    'scope_logs'
];
const isGroup = (value) => SCOPES.some((name) => Array.isArray(value[name]));
/** Whether the value is a span by itself, which could be any program's, and no container of OpenTelemetry. */
const isBareSpan = (value) => (0,json/* isObject */.Gv)(value.attributes) || isZipkin(value);
/** Whether the value is one of the containers read here. Metrics are recognised, though they hold no event. */
const isOtel = (value) => groupsOf(value) !== undefined ||
    Array.isArray(value.resourceMetrics) ||
    Array.isArray(value.resource_metrics) ||
    tracesOf(value).length > 0 ||
    otel_isSpan(value);
/** Jaeger: `{ data: [{ traceID, spans, processes }] }`, or one such trace. */
function tracesOf(value) {
    const traces = Array.isArray(value.data) ? value.data : [value];
    return traces.filter((trace) => (0,json/* isObject */.Gv)(trace) &&
        Array.isArray(trace.spans) &&
        (trace.traceID !== undefined || trace.processes !== undefined));
}
function* spansOf(value) {
    const groups = groupsOf(value);
    if (groups !== undefined) {
        for (const [record, resource] of records(groups, 'spans'))
            yield otlpSpan(record, resource);
        return;
    }
    const traces = tracesOf(value);
    for (const trace of traces) {
        const processes = (0,json/* object */.Ik)(trace.processes);
        for (const span of (0,json/* array */.YO)(trace.spans)) {
            if (!(0,json/* isObject */.Gv)(span))
                continue;
            const process = (0,json/* object */.Ik)(span.process ??
                (typeof span.processID === 'string' && Object.hasOwn(processes, span.processID)
                    ? processes[span.processID]
                    : undefined));
            yield jaegerSpan(span, process);
        }
    }
    if (traces.length === 0 && otel_isSpan(value))
        yield Array.isArray(value.tags)
            ? jaegerSpan(value, (0,json/* object */.Ik)(value.process))
            : isZipkin(value)
                ? zipkinSpan(value)
                : otlpSpan(value, (0,json/* object */.Ik)(value.resource));
}
function* logsOf(value) {
    for (const [record, resource] of records(groupsOf(value) ?? [], 'logRecords')) {
        const attributes = attributesOf(record.attributes);
        const body = (0,json/* isObject */.Gv)(record.body) ? anyValue(record.body) : record.body;
        yield {
            time: (0,calls_time/* instant */.uR)(record.timeUnixNano) ??
                (0,calls_time/* instant */.uR)(record.observedTimeUnixNano) ??
                (0,calls_time/* instant */.uR)(record.time_unix_nano),
            name: eventName(attributes['event.name'], record.eventName, record.event_name, body),
            trace: (0,json/* firstText */.ou)(record.traceId, record.trace_id),
            span: (0,json/* firstText */.ou)(record.spanId, record.span_id),
            body,
            attributes,
            resource
        };
    }
}
const QUALIFIED = /^[\w-]+(?:\.[\w-]+)+$/;
/** Claude Code names an event `tool_result`, and says in the body that it is `claude_code.tool_result`. */
const eventName = (...names) => names.find((name) => typeof name === 'string' && QUALIFIED.test(name)) ??
    (0,json/* firstText */.ou)(...names);
function* records(groups, kind) {
    for (const group of groups) {
        if (!(0,json/* isObject */.Gv)(group))
            continue;
        const resource = attributesOf((0,json/* object */.Ik)(group.resource).attributes);
        for (const name of SCOPES) {
            for (const scope of (0,json/* array */.YO)(group[name])) {
                for (const record of (0,json/* array */.YO)((0,json/* object */.Ik)(scope)[kind] ?? (kind === 'logRecords' ? (0,json/* object */.Ik)(scope).log_records : undefined))) {
                    if ((0,json/* isObject */.Gv)(record))
                        yield [record, resource];
                }
            }
        }
    }
}
function otlpSpan(span, resource) {
    const context = (0,json/* object */.Ik)(span.context ?? span.spanContext ?? span._spanContext);
    const status = (0,json/* object */.Ik)(span.status);
    const code = status.code ?? status.status_code ?? span.status_code;
    return {
        trace: (0,json/* firstText */.ou)(span.traceId, span.trace_id, context.traceId, context.trace_id) ?? 'trace',
        id: (0,json/* firstText */.ou)(span.spanId, span.span_id, span.id, context.spanId, context.span_id),
        parent: (0,json/* firstText */.ou)(span.parentSpanId, span.parent_span_id, span.parent_id, span.parentId, (0,json/* object */.Ik)(span.parentSpanContext).spanId),
        name: (0,json/* text */.Qq)(span.name) ?? '',
        start: moment(span.startTimeUnixNano ??
            span.start_time_unix_nano ??
            span.startTime ??
            span.start_time ??
            span.timestamp),
        end: moment(span.endTimeUnixNano ?? span.end_time_unix_nano ?? span.endTime ?? span.end_time),
        attributes: attributesOf(span.attributes),
        resource: (0,json/* isObject */.Gv)(span.resource)
            ? attributesOf((0,json/* object */.Ik)(span.resource).attributes ?? (0,json/* object */.Ik)(span.resource)._attributes)
            : resource,
        failed: code === 2 || code === 'STATUS_CODE_ERROR' || code === 'ERROR' || code === 'Error',
        message: (0,json/* firstText */.ou)(status.message, status.description, span.status_message),
        events: (0,json/* array */.YO)(span.events)
            .filter(json/* isObject */.Gv)
            .map((event) => ({ name: (0,json/* text */.Qq)(event.name), attributes: attributesOf(event.attributes) }))
    };
}
function jaegerSpan(span, process) {
    const attributes = attributesOf(span.tags);
    const start = (0,calls_time/* instant */.uR)(span.startTime);
    const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined;
    const parent = (0,json/* array */.YO)(span.references).find((reference) => (0,json/* object */.Ik)(reference).refType === 'CHILD_OF');
    return {
        trace: (0,json/* firstText */.ou)(span.traceID, span.traceId) ?? 'trace',
        id: (0,json/* firstText */.ou)(span.spanID, span.spanId),
        parent: (0,json/* firstText */.ou)((0,json/* object */.Ik)(parent).spanID, span.parentSpanID),
        name: (0,json/* text */.Qq)(span.operationName) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: { ...attributesOf(process.tags), 'service.name': process.serviceName },
        failed: attributes['otel.status_code'] === 'ERROR' || attributes.error === true || attributes.error === 'true',
        message: (0,json/* firstText */.ou)(attributes['otel.status_description']),
        events: (0,json/* array */.YO)(span.logs)
            .map((log) => attributesOf((0,json/* object */.Ik)(log).fields))
            .map((fields) => ({ name: (0,json/* firstText */.ou)(fields.event, fields.name), attributes: fields }))
    };
}
/**
 * Zipkin's tags are all texts; `error` is there, and may be empty, where the span failed. Some exporters write
 * OpenTelemetry's `error: false` as a tag all the same.
 */
function zipkinSpan(span) {
    const attributes = (0,json/* object */.Ik)(span.tags);
    const start = (0,calls_time/* instant */.uR)(span.timestamp);
    const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined;
    const failed = attributes['otel.status_code'] === 'ERROR' || String(attributes.error ?? 'false') !== 'false';
    return {
        trace: (0,json/* text */.Qq)(span.traceId) ?? 'trace',
        id: (0,json/* text */.Qq)(span.id),
        parent: (0,json/* text */.Qq)(span.parentId),
        name: (0,json/* text */.Qq)(span.name) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: { 'service.name': (0,json/* object */.Ik)(span.localEndpoint).serviceName },
        failed,
        message: (0,json/* firstText */.ou)(attributes['otel.status_description'], attributes.error),
        events: []
    };
}
/** OpenTelemetry's JavaScript writes `[seconds, nanoseconds]`. */
function moment(value) {
    if (!Array.isArray(value))
        return (0,calls_time/* instant */.uR)(value);
    const [seconds, nanoseconds] = value;
    return typeof seconds === 'number' && typeof nanoseconds === 'number'
        ? (0,calls_time/* instant */.uR)(seconds * 1e3 + nanoseconds / 1e6)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/events/formats/otlp.js







class OtlpReader {
    forest;
    journal;
    logs;
    constructor(output) {
        this.forest = new SpanForest(output);
        this.journal = new calls_journal/* Journal */.C(output);
        this.logs = new LogEvents(this.journal);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const span of spansOf(value))
            this.forest.add(readSpan(span, line));
        for (const log of logsOf(value)) {
            this.logs.add(log, line);
            this.message(log, line);
        }
    }
    end() {
        this.forest.end();
        this.journal.end();
    }
    /** Instrumentations that record messages as log records name the span of the model in them. */
    message({ name, trace, span, time, attributes, body }, line) {
        if (trace === undefined)
            return;
        const told = modelCallsOfEvent(name, attributes, body);
        if (told.wished.length > 0 || told.answered.size > 0)
            this.forest.add({ trace, id: undefined, parent: span, line, time, works: true, told });
    }
}
/** Spans of an agent are surer than spans of anything, which still are OpenTelemetry's. */
function otlp_detect(sample) {
    const values = sample.filter((value) => (0,json/* isObject */.Gv)(value) && isOtel(value));
    if (values.length === 0)
        return 0;
    let looked = 0;
    for (const value of values) {
        for (const span of spansOf(value)) {
            if (isAgentSpan(span))
                return 0.95;
            if (++looked > 2_000)
                return 0.8;
        }
    }
    // A bare span could be any program's: the containers could not.
    return values.every(isBareSpan) ? 0.6 : 0.8;
}
const otlp_format = {
    name: 'otlp',
    title: 'OpenTelemetry (GenAI conventions and OpenInference)',
    documentation: 'https://opentelemetry.io/docs/specs/semconv/gen-ai/',
    description: `Traces and logs of OpenTelemetry in JSON: the \`file\` exporter of the collector, Copilot's \`COPILOT_OTEL_FILE_EXPORTER_PATH\`, exports of Jaeger (API and user interface), Tempo and Zipkin (version 2), \`ResourceSpans\` without their wrapping, and dumps of the JavaScript and Python SDKs.

Spans of the GenAI conventions (\`gen_ai.*\`), OpenInference, OpenLLMetry, Google ADK, the Vercel AI SDK and Langfuse's SDK are understood; log records of the tool calls of Claude Code, Codex, Copilot Chat and Gemini CLI too. Metrics hold no events.

| event | from |
| --- | --- |
| session | \`gen_ai.conversation.id\` or \`session.id\` of the nearest span around the call that has one; else the one conversation of its trace; else \`session.id\` of the resource; else the trace |
| case | \`case.id\`, \`test.case.name\`, or \`case_id\` in \`metadata\` |
| agent | name of the nearest agent span around the call; else \`service.name\` |
| action | \`gen_ai.tool.name\`, \`tool.name\`, or the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: the arguments where the writer records them (they are off by default); \`tool_type\`; \`permission\` and \`permission_kind\` of Copilot; other attributes of the span that belong to no convention |
| outcome | \`denied\` where a permission span or the error text refuses the call, or a guardrail fails; \`error\` by the status, \`error.type\`, or \`isError\` in a recorded result; else \`success\` |
| time | start of the span; latency from its end |
| conditions | \`model\`, \`agent_version\` (\`service.version\`), \`prompt\` |

A file in which no span is a tool's (only the model's client is instrumented) is read for the calls that the models asked for, where the content of messages is recorded; a call went as the result says that was handed to a model later, else its outcome is open.

Spans may stand in any order. A call that two instrumentations recorded, one inside the other, counts once. A trace in which a model or agent worked and no tool was called is kept as a session.`,
    detect: otlp_detect,
    open: (output) => new OtlpReader(output)
};
/* harmony default export */ const otlp = (otlp_format);

;// CONCATENATED MODULE: ./lib/events/formats/phoenix.js




const PREFIX = 'attributes.';
const phoenix_DEEPEST = 16;
/** A row of Phoenix' data frame: dotted columns, or nested `context` and `attributes`. */
function spanOf(row) {
    const context = (0,json/* object */.Ik)(row.context);
    const attributes = Object.create(null);
    flatten((0,json/* unpacked */.KZ)(row.attributes), '', attributes, 0);
    for (const [name, value] of Object.entries(row)) {
        if (name.startsWith(PREFIX))
            flatten(value, name.slice(PREFIX.length), attributes, 0);
    }
    attributes['openinference.span.kind'] ??= row.span_kind;
    return {
        trace: (0,json/* firstText */.ou)(row['context.trace_id'], context.trace_id, row.trace_id) ?? 'trace',
        id: (0,json/* firstText */.ou)(row['context.span_id'], context.span_id, row.span_id),
        parent: (0,json/* firstText */.ou)(row.parent_id, row.parentId),
        name: (0,json/* text */.Qq)(row.name) ?? '',
        start: (0,calls_time/* instant */.uR)(row.start_time),
        end: (0,calls_time/* instant */.uR)(row.end_time),
        attributes,
        resource: { 'service.name': row.project_name },
        failed: typeof row.status_code === 'string' && row.status_code.toUpperCase() === 'ERROR',
        message: (0,json/* text */.Qq)(row.status_message),
        events: []
    };
}
function flatten(value, name, into, depth) {
    if (value === null || value === undefined)
        return;
    if (!(0,json/* isObject */.Gv)(value) || depth > phoenix_DEEPEST || /(?:^|\.)(?:metadata|value|parameters|arguments)$/.test(name))
        into[name] = value;
    else
        for (const [key, member] of Object.entries(value))
            flatten(member, name === '' ? key : `${name}.${key}`, into, depth + 1);
}
class PhoenixReader {
    forest;
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if ((0,json/* isObject */.Gv)(value) && phoenix_isRow(value))
            this.forest.add(readSpan(spanOf(value), line));
    }
    end() {
        this.forest.end();
    }
}
const phoenix_isRow = (value) => (0,json/* text */.Qq)(value.name) !== undefined &&
    value.span_kind !== undefined &&
    (value['context.trace_id'] !== undefined ||
        (0,json/* object */.Ik)(value.context).trace_id !== undefined ||
        value.trace_id !== undefined);
const phoenix_format = {
    name: 'phoenix',
    title: 'Phoenix spans',
    documentation: 'https://arize-ai.github.io/openinference/spec/',
    description: `Spans as Arize Phoenix exports them: the data frame as JSON Lines (columns \`context.trace_id\`, \`attributes.tool.name\`, …), CSV, or the REST API's nested form. OpenInference in OTLP is read as OpenTelemetry.

| event | from |
| --- | --- |
| session | \`session.id\` of the nearest span around the call that has one; else the trace |
| agent | name of the nearest \`AGENT\` span; else the project |
| action | \`tool.name\`, else the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: \`input.value\` (or \`tool.parameters\`), whole; \`metadata.*\`; attributes of no convention |
| outcome | \`error\` by \`status_code\`, \`denied\` where its message is a refusal or a guardrail fails; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`prompt\` |`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, phoenix_isRow),
    open: (output) => new PhoenixReader(output)
};
/* harmony default export */ const phoenix = (phoenix_format);

;// CONCATENATED MODULE: ./lib/events/formats/proxilion.js





/** How a call ends; what is in neither list is on its way. */
const ENDS = {
    authorization_denied: 'denied',
    rate_limit_exceeded: 'denied',
    circuit_breaker_open: 'denied',
    idor_violation: 'denied',
    schema_validation_failure: 'error',
    tool_execution_failure: 'error',
    tool_execution_success: 'success'
};
const UNDER_WAY = new Set(['authorization_request', 'authorization_granted', 'tool_execution_start']);
const DECISIONS = {
    ALLOWED: 'success',
    DENIED: 'denied',
    WARNED: 'warned',
    MODIFIED: 'modified',
    DEFERRED: 'deferred'
};
class ProxilionReader {
    output;
    journal;
    constructor(output) {
        this.output = output;
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const nested = [value.events, value.decisions, value.records].find(Array.isArray);
        for (const record of nested ?? [value]) {
            if (!(0,json/* isObject */.Gv)(record))
                continue;
            if (isAudit(record))
                this.audit(record, line);
            else if (proxilion_isDecision(record))
                this.decision(record, line);
        }
    }
    end() {
        this.journal.end();
    }
    /** Several records tell of one call: asked, granted, started, done. They are known to be of one call by what was called. */
    audit(record, line) {
        const data = (0,json/* object */.Ik)(record.data);
        const type = (0,json/* text */.Qq)(data.event_type) ?? '';
        const call = (0,json/* object */.Ik)(data.tool_call);
        const action = (0,json/* text */.Qq)(call.tool_name);
        const ended = Object.hasOwn(ENDS, type) ? ENDS[type] : undefined;
        if (action === undefined) {
            if (ended !== undefined || UNDER_WAY.has(type))
                this.output.skip('the audit record names no tool', line);
            return;
        }
        const user = (0,json/* object */.Ik)(data.user);
        const key = (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)([
            user.user_id,
            user.session_id,
            (0,json/* object */.Ik)(data.agent).agent_id,
            action,
            call.arguments,
            call.timestamp
        ]));
        const time = (0,calls_time/* instant */.uR)(call.timestamp) ?? (0,calls_time/* instant */.uR)(record.timestamp);
        const known = this.journal.pending(key);
        // A granted request that no execution follows was let through: that is all the log knows.
        const granted = type === 'authorization_granted' || (0,json/* object */.Ik)(data.authorization).allowed === true;
        if (known === undefined) {
            const event = {
                ...proxilion_eventOf(record, data, action),
                time,
                outcome: ended ?? (granted ? 'success' : undefined)
            };
            this.journal.call(event, line, ended === undefined ? key : undefined);
        }
        else if (ended !== undefined) {
            this.journal.result(key, { outcome: ended, latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(record.timestamp)) });
        }
        else if (type === 'tool_execution_start') {
            this.journal.amend(key, { outcome: 'no_result' });
        }
        else if (granted) {
            this.journal.amend(key, { outcome: 'success' });
        }
    }
    decision(record, line) {
        const context = (0,json/* object */.Ik)(record.context);
        const outcome = (0,json/* text */.Qq)(record.outcome);
        const type = (0,json/* text */.Qq)(record.decision_type) ?? 'decision';
        const action = (0,json/* firstText */.ou)(context.tool, context.tool_name, context.action, context.resource) ?? type;
        const facts = {};
        const used = new Set(['tool', 'tool_name', 'arguments', 'args', 'session_id', 'agent_id', 'user_id']);
        for (const name of Object.keys(context))
            if (!used.has(name))
                facts[name] = context[name];
        for (const factor of (0,json/* array */.YO)(record.factors)) {
            const name = (0,json/* text */.Qq)((0,json/* object */.Ik)(factor).name);
            if (name !== undefined)
                facts[`factor.${name}`] = (0,json/* object */.Ik)(factor).passed;
        }
        const id = (0,json/* text */.Qq)(record.decision_id);
        const latencyMs = (0,json/* finite */.E2)(record.latency_ms);
        const version = (0,json/* text */.Qq)(record.policy_version);
        const event = {
            session: (0,json/* firstText */.ou)(context.session_id),
            agent: (0,json/* firstText */.ou)(context.agent_id, context.agent, context.user_id, context.user),
            action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(context.arguments ?? context.args), {
                ...facts,
                decision_type: type
            }),
            outcome: outcome === undefined
                ? undefined
                : Object.hasOwn(DECISIONS, outcome.toUpperCase())
                    ? DECISIONS[outcome.toUpperCase()]
                    : outcome.toLowerCase(),
            time: (0,calls_time/* instant */.uR)(record.timestamp),
            conditions: version === undefined ? {} : { policy: version }
        };
        // Its id is a hash of type, outcome and time, no more: two decisions of one moment would be one.
        this.journal.call({
            ...event,
            latencyMs,
            id: id === undefined ? undefined : `proxilion/${id}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(record))}`
        }, line);
    }
}
function proxilion_eventOf(record, data, action) {
    const user = (0,json/* object */.Ik)(data.user);
    const agent = (0,json/* object */.Ik)(data.agent);
    const authorization = (0,json/* object */.Ik)(data.authorization);
    const id = (0,json/* firstText */.ou)(record.event_id);
    const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,json/* object */.Ik)(data.tool_call).arguments), {
        roles: user.roles,
        capabilities: agent.capabilities,
        trust_score: agent.trust_score,
        policies: authorization.policies_evaluated
    });
    const attributes = (0,json/* object */.Ik)(user.attributes);
    for (const name of Object.keys(attributes))
        context[`user.${name}`] = attributes[name];
    return {
        session: (0,json/* text */.Qq)(user.session_id),
        agent: (0,json/* firstText */.ou)(agent.agent_id, user.user_id),
        action,
        context,
        id: id === undefined ? undefined : `proxilion/${id}`
    };
}
const isAudit = (value) => (0,json/* isObject */.Gv)(value.data) &&
    (0,json/* text */.Qq)(value.data.event_type) !== undefined &&
    (value.event_id !== undefined || value.event_hash !== undefined);
const proxilion_isDecision = (value) => (0,json/* text */.Qq)(value.decision_type) !== undefined &&
    value.outcome !== undefined &&
    (Array.isArray(value.factors) || (0,json/* isObject */.Gv)(value.context));
const isEither = (value) => isAudit(value) || proxilion_isDecision(value);
const proxilion_format = {
    name: 'proxilion',
    title: 'Proxilion audit log and decisions',
    documentation: 'https://github.com/clay-good/proxilion-sdk',
    description: `The hash-chained audit log of Proxilion (JSON Lines, or an export with \`events\`), and its exported decisions (JSON or JSON Lines).

| event | from |
| --- | --- |
| session | \`user.session_id\`; of a decision \`session_id\` of its context |
| agent | \`agent.agent_id\`, else \`user.user_id\` |
| action | \`tool_call.tool_name\`; of a decision \`tool\` of its context, else its type |
| context | \`arg.*\`: the arguments, whole; \`roles\`, \`user.*\`, \`capabilities\`, \`trust_score\`, \`policies\`; of a decision its context, \`factor.NAME\` (passed or not) and \`decision_type\` |
| outcome | \`denied\` for refused requests, exceeded limits, an open circuit breaker and violations; \`error\` for failed executions and invalid arguments; \`success\` for executed calls and for requests that were granted and not followed up. A started call without an end is \`no_result\`. Of a decision \`ALLOWED\` is \`success\`, \`DENIED\` \`denied\`; \`warned\`, \`modified\` and \`deferred\` stay what they are |
| time | of the call; latency to the record of its end |

The records of one call (asked, granted, started, done) are one event.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.97, (value) => isEither(value) ||
        [value.events, value.decisions, value.records].some((list) => Array.isArray(list) && list.some((record) => (0,json/* isObject */.Gv)(record) && isEither(record)))),
    open: (output) => new ProxilionReader(output)
};
/* harmony default export */ const proxilion = (proxilion_format);

;// CONCATENATED MODULE: ./lib/events/formats/swe-agent.js







const FAILED = /^(?:usage: |traceback \(most recent call last\)|[\w.]*(?:Error|Exception)\b ?[:(]|error\b|(?:\/bin\/)?(?:ba)?sh: |command (?:.{0,80} )?(?:not found|timed out)|your (?:proposed edit has introduced|edit was not applied)|your command .{0,40}(?:timed out|failed)|no replacement was performed|invalid `?path|exit ?code:? [1-9])/i;
const swe_agent_REFUSED = /^operation '?.{0,200}'? is not supported by this environment|^command .{0,200} is blocked/i;
class TrajectoryReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if (isMini(value))
            this.trajectory(value, miniSteps((0,json/* array */.YO)(value.messages)), 'mini-swe-agent', line);
        else if (Array.isArray(value.trajectory))
            this.trajectory(value, value.trajectory, 'swe-agent', line);
    }
    trajectory(value, steps, agent, line) {
        const caseId = caseOf(value);
        const session = `${caseId ?? 'trajectory'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(value.trajectory ?? value.messages))}`;
        const conditions = swe_agent_conditionsOf(value);
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId, agent, conditions });
        let state = {};
        for (const step of steps) {
            if (!(0,json/* isObject */.Gv)(step))
                continue;
            const command = (0,json/* text */.Qq)(step.action)?.trim();
            const action = command === undefined ? undefined : programOf(command);
            if (command !== undefined && action !== undefined) {
                const latencyMs = (0,calls_time/* fromSeconds */.I6)(step.execution_time);
                const context = (0,calls_arguments/* withFacts */.Qj)({ 'arg.command': command }, { file_open: openFile(state), working_dir: (0,json/* text */.Qq)(state.working_dir) });
                journal.call({
                    session,
                    caseId,
                    agent,
                    action,
                    context,
                    outcome: swe_agent_outcomeOf(step.observation),
                    conditions,
                    ...(latencyMs !== undefined && { latencyMs })
                }, line);
            }
            // The state is that after the step: what the next one starts from.
            state = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(step.state));
        }
        journal.end();
    }
    end() { }
}
/** mini-swe-agent keeps the messages alone: what was run stands in a fence of the answer, or in a call of the tool `bash`. */
const isMini = (value) => Array.isArray(value.messages) &&
    ((0,json/* text */.Qq)(value.trajectory_format)?.startsWith('mini-swe-agent') === true ||
        (0,json/* text */.Qq)((0,json/* object */.Ik)(value.info).mini_version) !== undefined);
const FENCE = /```(?:bash|sh|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n?```/g;
/** An answer without exactly one fence is turned down and runs nothing. */
function miniSteps(messages) {
    const steps = [];
    for (const message of messages.filter(json/* isObject */.Gv)) {
        if (message.role === 'assistant') {
            const calls = callsOf(message);
            for (const { id, input } of calls)
                steps.push({ action: (0,json/* object */.Ik)((0,calls_arguments/* parseArguments */.We)(input)).command, id, observation: undefined });
            const fences = [...(0,json/* contentText */.Tf)(message.content, 1e6).matchAll(FENCE)];
            if (calls.length === 0 && fences.length === 1)
                steps.push({ action: fences[0]?.[1], id: undefined, observation: undefined });
        }
        else if (message.role === 'user' || message.role === 'tool') {
            const answers = (0,json/* text */.Qq)(message.tool_call_id);
            const step = steps.find(({ id, observation }) => observation === undefined && id === answers);
            if (step !== undefined)
                step.observation = message.content;
        }
    }
    return steps;
}
const openFile = (state) => {
    const file = (0,json/* text */.Qq)(state.open_file);
    return file === undefined ? undefined : file !== 'n/a';
};
/** No flag tells failure: the observation's beginning does. */
function swe_agent_outcomeOf(observation) {
    if (observation === undefined || observation === null)
        return 'no_result';
    const beginning = (0,json/* contentText */.Tf)(observation, 400).trimStart();
    const code = /^<returncode>\s*(-?\d+)/.exec(beginning)?.[1];
    if (code !== undefined)
        return code === '0' ? 'success' : 'error';
    if (swe_agent_REFUSED.test(beginning))
        return 'denied';
    return FAILED.test(beginning) ? 'error' : 'success';
}
/** Older files name the task in `environment`, newer ones in the problem statement they replay. */
function caseOf(value) {
    const replay = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(value.replay_config));
    const named = (0,json/* firstText */.ou)(value.instance_id, (0,json/* object */.Ik)(value.problem_statement).id, (0,json/* object */.Ik)(replay.problem_statement).id, value.environment);
    return named === undefined || named === 'main' || named === 'swe_main' ? undefined : named;
}
function swe_agent_conditionsOf(value) {
    const conditions = {};
    const info = (0,json/* object */.Ik)(value.info);
    const replay = (0,json/* object */.Ik)((0,json/* unpacked */.KZ)(value.replay_config));
    const model = (0,json/* firstText */.ou)((0,json/* object */.Ik)((0,json/* object */.Ik)(replay.agent).model).name, info.model, (0,json/* object */.Ik)((0,json/* object */.Ik)(info.config).model).model_name);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* firstText */.ou)(info.swe_agent_version, info.swe_agent_hash, info.mini_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const [first] = (0,json/* array */.YO)(value.history ?? value.messages);
    if ((0,json/* isObject */.Gv)(first) && first.role === 'system') {
        const prompt = (0,json/* contentText */.Tf)(first.content, 1e6);
        if (prompt !== '')
            conditions.prompt = (0,calls_identity/* digest */.br)(prompt);
    }
    return conditions;
}
const swe_agent_isTrajectory = (value) => isMini(value) ||
    (Array.isArray(value.trajectory) &&
        (value.info !== undefined || value.history !== undefined || value.environment !== undefined) &&
        value.trajectory.every((step) => (0,json/* isObject */.Gv)(step)));
const swe_agent_format = {
    name: 'swe-agent',
    title: 'SWE-agent trajectories',
    documentation: 'https://swe-agent.com/latest/usage/trajectories/',
    description: `The trajectories of SWE-agent (\`.traj\`) and mini-swe-agent (\`.traj.json\`), which keeps messages with the command in a fence or a call of \`bash\`.

| event | from |
| --- | --- |
| session | one a file: the task and a hash of the trajectory |
| case | the task, from \`environment\`, \`instance_id\` or the replayed problem statement |
| agent | \`swe-agent\` or \`mini-swe-agent\` |
| action | the first word of the command (\`open\`, \`edit\`, \`python\`, \`submit\`) |
| context | \`arg.command\`: the command, whole; \`file_open\` and \`working_dir\` from the state before the step |
| outcome | by the beginning of the observation (usage, \`Error\`, a traceback, a return code other than 0, an edit that was not applied): \`error\`; \`denied\` where the environment blocks the command; \`no_result\` without an observation; else \`success\` |
| time | none; latency from \`execution_time\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the system message |`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.96, swe_agent_isTrajectory),
    open: (output) => new TrajectoryReader(output)
};
/* harmony default export */ const swe_agent = (swe_agent_format);

;// CONCATENATED MODULE: ./lib/events/formats/tau-bench.js





/** The action by which ReAct agents answer the user: speech, no call. */
const RESPOND = 'respond';
class TauReader {
    output;
    names = new Map();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value) || !Array.isArray(value.traj))
            return;
        const messages = spoken(value.traj);
        const task = (0,json/* label */.Pf)(value.task_id);
        const trial = (0,json/* label */.Pf)(value.trial);
        const session = this.unheard(`${task ?? 'task'}/${trial ?? '0'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(value.traj))}`);
        const prompt = promptOf(messages);
        const conditions = prompt === undefined ? {} : { prompt };
        const model = (0,json/* firstText */.ou)((0,json/* object */.Ik)(value.info).model, value.model);
        if (model !== undefined)
            conditions.model = model;
        const common = { session, caseId: task, agent: 'assistant', conditions };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, common);
        const chat = new Chat(journal, common, { outcome: tau_bench_outcomeOf });
        for (const message of messages)
            chat.message(message, line);
        journal.end();
    }
    end() { }
    /** The same trial twice in a file, word for word, is two trials. */
    unheard(name) {
        const repeat = (this.names.get(name) ?? 0) + 1;
        if (this.names.size < 200_000)
            this.names.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/** The environment answers every failure with `Error: …`: `tau_bench/envs/base.py`. */
const tau_bench_outcomeOf = (result) => /^\s*(?:Error\b|Unknown action )/.test((0,json/* contentText */.Tf)(result.content, 100)) ? 'error' : 'success';
/**
 * Agents of the variants `act` and `react` call in words: a message ending in `Action:` and a JSON object, answered by
 * the next message of the user. Written as calls here, so that they are read as such.
 */
function spoken(trajectory) {
    let answers = false;
    let calls = 0;
    return trajectory.filter(json/* isObject */.Gv).map((message) => {
        if (answers && message.role === 'user') {
            answers = false;
            return {
                role: 'tool',
                tool_call_id: `spoken-${calls}`,
                content: (0,json/* contentText */.Tf)(message.content).replace(/^API output:\s*/, '')
            };
        }
        answers = false;
        const call = message.role === 'assistant' && !(0,json/* array */.YO)(message.tool_calls).length
            ? spokenCall(message.content)
            : undefined;
        if (call === undefined)
            return message;
        answers = true;
        return { ...message, tool_calls: [{ ...call, id: `spoken-${++calls}` }] };
    });
}
function spokenCall(content) {
    if (typeof content !== 'string')
        return undefined;
    const place = content.lastIndexOf('Action:');
    if (place < 0)
        return undefined;
    const action = (0,json/* unpacked */.KZ)(content
        .slice(place + 'Action:'.length)
        .trim()
        .replace(/^```(?:json)?\s*|\s*```$/g, ''));
    const name = (0,json/* text */.Qq)((0,json/* object */.Ik)(action).name);
    return name === undefined || name === RESPOND
        ? undefined
        : { name, arguments: (0,json/* object */.Ik)(action).arguments ?? (0,json/* object */.Ik)(action).kwargs };
}
const tau_bench_format = {
    name: 'tau-bench',
    title: 'tau-bench',
    documentation: 'https://github.com/sierra-research/tau-bench',
    description: `The results file of tau-bench: an array of \`{task_id, trial, reward, info, traj}\`.

| event | from |
| --- | --- |
| session | one for each entry: task, trial and a hash of the trajectory |
| case | \`task_id\`: the trials of one task belong together |
| agent | \`assistant\` |
| action | name of the function; the calls that agents of the variants \`act\` and \`react\` make in words are read too |
| context | \`arg.*\`: the arguments, whole, from JSON or a Python literal |
| outcome | \`error\` where the result begins with \`Error\`, \`no_result\` without a result, else \`success\` |
| conditions | \`prompt\`: a hash of the system message |

Sessions without a call are kept. The file holds no times: calls stand in the order of the trajectory.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.99, (value) => Array.isArray(value.traj) && value.task_id !== undefined),
    open: (output) => new TauReader(output)
};
/* harmony default export */ const tau_bench = (tau_bench_format);

;// CONCATENATED MODULE: ./lib/events/formats/tau2.js





class Tau2Reader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const simulations = Array.isArray(value.simulations) ? value.simulations : [value];
        for (const simulation of simulations)
            if ((0,json/* isObject */.Gv)(simulation))
                this.simulation(simulation, (0,json/* object */.Ik)(value.info), line);
    }
    end() { }
    simulation(simulation, info, line) {
        const messages = tau2_messagesOf(simulation);
        if (messages === undefined)
            return;
        const task = (0,json/* label */.Pf)(simulation.task_id);
        const session = (0,json/* text */.Qq)(simulation.id) ??
            `${task ?? 'task'}/${(0,json/* label */.Pf)(simulation.trial) ?? '0'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(messages))}`;
        const domain = (0,json/* text */.Qq)((0,json/* object */.Ik)(info.environment_info).domain_name);
        const common = {
            session,
            caseId: task,
            conditions: tau2_conditionsOf(simulation, info),
            context: domain === undefined ? {} : { domain }
        };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId: task, agent: 'assistant', conditions: common.conditions });
        // The simulated user has tools of its own: each call is of the one who made it.
        const chat = new Chat(journal, common, {
            agent: (call, message) => (0,json/* firstText */.ou)(call.requestor, message.requestor, message.role)
        });
        for (const message of messages)
            chat.message(message, line);
        journal.end();
    }
}
/** Spoken runs keep ticks instead of messages: each holds what both sides said and called in it. */
function tau2_messagesOf(simulation) {
    if (Array.isArray(simulation.messages))
        return simulation.messages.flatMap(parts);
    if (!Array.isArray(simulation.ticks))
        return undefined;
    return simulation.ticks.flatMap((tick) => {
        const moment = [];
        for (const side of ['agent', 'user']) {
            const requestor = side === 'agent' ? 'assistant' : 'user';
            const fields = (0,json/* object */.Ik)(tick);
            const calls = (0,json/* array */.YO)(fields[`${side}_tool_calls`]);
            if (calls.length > 0)
                moment.push({ role: requestor, tool_calls: calls, requestor, timestamp: fields.timestamp });
            for (const result of (0,json/* array */.YO)(fields[`${side}_tool_results`]))
                moment.push({ role: 'tool', ...(0,json/* object */.Ik)(result) });
        }
        return moment;
    });
}
/** Several results of parallel calls may stand in one message. */
const parts = (message) => (0,json/* isObject */.Gv)(message) && Array.isArray(message.tool_messages) ? message.tool_messages : [message];
function tau2_conditionsOf(simulation, info) {
    const conditions = {};
    const agent = (0,json/* object */.Ik)(info.agent_info);
    const model = (0,json/* text */.Qq)(agent.llm);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,json/* text */.Qq)(info.git_commit);
    if (version !== undefined)
        conditions.agent_version = version;
    const policy = (0,json/* firstText */.ou)((0,json/* object */.Ik)(info.environment_info).policy, simulation.policy);
    if (policy !== undefined)
        conditions.prompt = (0,calls_identity/* digest */.br)(policy);
    const tools = (0,calls_arguments/* toolNames */.$p)((0,json/* object */.Ik)(info.environment_info).tool_defs);
    if (tools !== undefined)
        conditions.tools = tools;
    const user = (0,json/* text */.Qq)((0,json/* object */.Ik)(info.user_info).llm);
    if (user !== undefined)
        conditions.user_model = user;
    return conditions;
}
const isResults = (value) => Array.isArray(value.simulations) ||
    (value.task_id !== undefined &&
        value.termination_reason !== undefined &&
        (Array.isArray(value.messages) || Array.isArray(value.ticks)));
const tau2_format = {
    name: 'tau2',
    title: 'tau2-bench',
    documentation: 'https://github.com/sierra-research/tau2-bench',
    description: `The \`results.json\` of tau2-bench: one object with \`info\`, \`tasks\` and \`simulations\`; or one simulation a record. Spoken runs (\`ticks\`) are read too.

| event | from |
| --- | --- |
| session | \`id\` of the simulation |
| case | \`task_id\` |
| agent | \`requestor\` of the call: \`assistant\`, or \`user\` for the simulated user, which has tools of its own |
| action | name of the tool |
| context | \`arg.*\`: the arguments, whole; \`domain\` |
| outcome | \`error\` by the flag of the result, \`no_result\` without a result, else \`success\` |
| time | \`timestamp\` of the message; latency by that of the result |
| conditions | \`model\`, \`user_model\`, \`agent_version\` (commit), \`prompt\`: a hash of the policy, \`tools\` |

Simulations without a call are kept.`,
    detect: (sample) => (0,json/* likelihood */.Fx)(sample, 0.98, isResults),
    open: (output) => new Tau2Reader(output)
};
/* harmony default export */ const tau2 = (tau2_format);

;// CONCATENATED MODULE: ./lib/events/formats/index.js
// Generated by scripts/registries.mjs.




























const formats = [
    agentdojo,
    ai_sdk,
    anthropic_messages,
    atif,
    behavior_log/* default */.A,
    claude_code,
    claude_code_hooks,
    cloudtrail,
    codex_exec,
    codex_rollout,
    gemini_cli,
    github_audit,
    inspect,
    kubernetes_audit,
    langfuse,
    langsmith,
    mcp,
    opa,
    openai_agents,
    openai_chat,
    openai_responses,
    openhands,
    otlp,
    phoenix,
    proxilion,
    swe_agent,
    tau_bench,
    tau2
];


/***/ }),

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ SEED_HIGH),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   zH: () => (/* binding */ SEED_LOW)
/* harmony export */ });
/** 32-bit hashes that tell calls and ids apart; two seeds together give 64 bits. Not for anything secret. */
function hashText(text, seed) {
    let hash = seed;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return mix(hash ^ text.length);
}
/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
function mix(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
const SEED_LOW = 0x811c9dc5;
const SEED_HIGH = 0x9747b28c;


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ requireHeapRoom),
/* harmony export */   D: () => (/* binding */ TEXTS_BETWEEN_LOOKS),
/* harmony export */   i4: () => (/* binding */ requireHeapToBegin)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** How many new texts come between two looks at the heap. */
const TEXTS_BETWEEN_LOOKS = 1 << 12;
/** What comes after reading needs the other half. */
const MOST_OF_HEAP = 0.5;
const MEBI = 1 << 20;
/**
 * Bytes that objects may take which have survived a while. Where node is not told, it takes gigabytes; where it is, the
 * limit that the engine reports has up to 192 MiB for young objects in it, which are no room for texts.
 */
const limit = (() => {
    const told = [process.env.NODE_OPTIONS ?? '', ...process.execArgv]
        .join(' ')
        .matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g);
    const mebibytes = Number([...told].at(-1)?.[1] ?? 0);
    const reported = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit;
    return mebibytes > 0 ? Math.min(reported, mebibytes * MEBI) : reported;
})();
const isFull = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)()
    .filter(({ space_name: name }) => !name.startsWith('new_'))
    .reduce((used, space) => used + space.space_used_size, 0) >
    limit * MOST_OF_HEAP;
const MORE_MEMORY = 'give node more memory (NODE_OPTIONS=--max-old-space-size=8192)';
/**
 * Stops before the heap breaks, where distinct texts are what fills it.
 * @throws UserError that says what there is too much of, and the ways out
 */
function requireHeapRoom(distinct) {
    if (!isFull())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the logs hold too many distinct values for the memory of this process (${Math.round(limit / 1e6)} MB): ${distinct()}. Name keys that are never a policy in ignore-keys, count the logs in parts with \`policyminer tally\` (mode: tally), or ${MORE_MEMORY}`);
}
/**
 * Stops where the program alone fills what memory there is.
 * @throws UserError
 */
function requireHeapToBegin() {
    if (!isFull())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`node may use ${Math.round(limit / 1e6)} MB of memory here, which is too little to read any log: ${MORE_MEMORY}`);
}


/***/ }),

/***/ 8267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Identities)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2553);


/** The ids seen so far, 16 bytes each whatever their length: 64-bit hashes in open addressing, at most half full. */
class Identities {
    #low = new Uint32Array(1 << 10);
    #high = new Uint32Array(1 << 10);
    #used = 0;
    /** True the first time an id comes. */
    add(id) {
        // Zero in the lower half marks a free place.
        return this.addHash((0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(id, _hash_js__WEBPACK_IMPORTED_MODULE_1__/* .SEED_LOW */ .zH) || 1, (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(id, _hash_js__WEBPACK_IMPORTED_MODULE_1__/* .SEED_HIGH */ .By));
    }
    /** True the first time the hash of an id comes; `low` is not zero. */
    addHash(low, high) {
        if (this.#used * 2 >= this.#low.length)
            this.#grow();
        return this.#insert(low, high);
    }
    /** The hashes, each as two numbers (low, high), in an order that does not tell how they came. */
    sorted() {
        const hashes = new BigUint64Array(this.#used);
        let used = 0;
        for (let at = 0; at < this.#low.length; at++) {
            if (this.#low[at] === 0)
                continue;
            hashes[used++] = (BigInt(this.#high[at]) << 32n) | BigInt(this.#low[at]);
        }
        hashes.sort();
        const halves = new Uint32Array(used * 2);
        hashes.forEach((hash, index) => {
            halves[index * 2] = Number(hash & 0xffffffffn);
            halves[index * 2 + 1] = Number(hash >> 32n);
        });
        return halves;
    }
    #insert(low, high) {
        const mask = this.#low.length - 1;
        for (let at = low & mask;; at = (at + 1) & mask) {
            if (this.#low[at] === 0) {
                this.#low[at] = low;
                this.#high[at] = high;
                this.#used++;
                return true;
            }
            if (this.#low[at] === low && this.#high[at] === high)
                return false;
        }
    }
    #grow() {
        const low = this.#low;
        const high = this.#high;
        this.#low = new Uint32Array(low.length * 2);
        this.#high = new Uint32Array(low.length * 2);
        this.#used = 0;
        for (let at = 0; at < low.length; at++)
            if (low[at] !== 0)
                this.#insert(low[at], high[at]);
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLarge */ .JC)(low);
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLarge */ .JC)(high);
    }
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ keyFilter)
/* harmony export */ });
/** Whether a dotted context key matches one of the globs of `ignore-keys`. */
async function keyFilter(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    // A dot separates the parts of a key as a slash does folders, but `*` is meant to pass it: `arg.*` takes `arg.a.b`.
    return picomatch([...patterns], { bash: true, dot: true, nonegate: true });
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ ItemDictionary),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/* unused harmony export ContextKey */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2553);
/* harmony import */ var _heap_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7063);
/* harmony import */ var _text_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);





/** Objects nested deeper than this are one value: their JSON text. */
const DEEPEST = 64;
/** Distinct conditions a table may hold: beyond, a heap of any usual size would break. */
const MOST_ITEMS = 6_000_000;
const NO_ITEM = -1;
const FIRST_ITEMS = 1 << 10;
function twice(values) {
    const larger = new Uint32Array(values.length * 2);
    larger.set(values);
    (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLarge */ .JC)(values);
    return larger;
}
/** What is known of one context key: whether it is mined, and the numbers of its values. */
class ContextKey {
    key;
    ignored;
    isArgument;
    /** Two hashes of the key, from which those of its items start. */
    low;
    high;
    /** Of the objects under it: most keys have none. */
    children;
    /** Items by value as in the log, `1`, `"1"` and `true` each its own, and 0 that of −0. */
    values = new Map();
    /** Items of texts that are not among `values` as yet, for nobody has asked for them but by their bytes. */
    unlisted = [];
    /** Texts too long to keep, by hash. */
    longTexts;
    constructor(key, ignored, isArgument) {
        this.key = key;
        this.ignored = ignored;
        this.isArgument = isArgument;
        this.low = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(key, _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_LOW */ .zH);
        this.high = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(key, _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_HIGH */ .By);
    }
}
/**
 * Context to items: nested objects to dotted keys, arrays to membership, values by type. `1`, `"1"` and `true` are
 * three values, −0 is 0, a number beyond the doubles the text `Infinity`.
 */
class ItemDictionary {
    items = [];
    /** By item: two hashes of its key and value, by which calls are told apart whoever numbered the items. */
    low = new Uint32Array(FIRST_ITEMS);
    high = new Uint32Array(FIRST_ITEMS);
    /** Ignored keys that occurred, as shown. */
    ignoredKeys = new Set();
    /** Of the context encoded last: 64 bits of its arguments, or of all of it where no key is an argument. */
    lastHashLow = 0;
    lastHashHigh = 0;
    #options;
    #root = new Map();
    #byPath = new Map();
    #byShownKey = new Map();
    #into = new _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegerColumn */ .bU();
    #hasArguments = false;
    #argumentsLow = 0;
    #argumentsHigh = 0;
    #allLow = 0;
    #allHigh = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Appends the numbers of the context's items, which may repeat. */
    encode(context, into) {
        this.#into = into;
        this.#hasArguments = false;
        this.#argumentsLow = this.#argumentsHigh = this.#allLow = this.#allHigh = 0;
        const keys = Object.keys(context);
        for (let i = 0; i < keys.length; i++) {
            const name = keys[i];
            const key = this.#root.get(name) ?? this.#child(this.#root, '', name);
            this.#value(key, context[name], 1);
        }
        this.lastHashLow = this.#hasArguments ? this.#argumentsLow : this.#allLow;
        this.lastHashHigh = this.#hasArguments ? this.#argumentsHigh : this.#allHigh;
    }
    /** What is known of a key at the top of the context. */
    topKey(name) {
        return this.#root.get(name) ?? this.#child(this.#root, '', name);
    }
    /** The number of the item that a scalar under the key is; the key is not ignored. */
    itemOf(key, value) {
        return this.#itemOf(key, value);
    }
    /**
     * The same of a text that the caller knows by its bytes from now on, and did not know before: such texts are listed
     * here when somebody asks who does not. `isShown`: redaction is through with it.
     */
    itemOfNewText(key, text, isShown = false) {
        const listed = key.values.get(text);
        if (listed !== undefined)
            return listed;
        const shown = isShown ? text : (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(text, (whole) => this.#options.redact(whole, key.key));
        if (shown !== text) {
            const id = this.#itemOfShown(key, shown);
            key.values.set(text, id);
            return id;
        }
        const id = this.#append(key, text);
        key.unlisted.push(id);
        return id;
    }
    /** The number of an item that another dictionary made: as it is shown, whatever it was before redaction. */
    adopt(name, value) {
        let key = this.#byShownKey.get(name);
        if (key === undefined) {
            key = new ContextKey(name, false, name.startsWith('arg.'));
            this.#byShownKey.set(name, key);
        }
        return this.#itemOfShown(key, value);
    }
    #value(key, value, depth) {
        if (typeof value !== 'object' || value === null) {
            this.#scalar(key, value);
        }
        else if (depth >= DEEPEST) {
            this.#scalar(key, JSON.stringify(value));
        }
        else if (Array.isArray(value)) {
            for (const member of value)
                this.#value(key, member, depth + 1);
        }
        else {
            for (const name of Object.keys(value)) {
                key.children ??= new Map();
                const child = key.children.get(name) ?? this.#child(key.children, `${key.key}.`, name);
                this.#value(child, value[name], depth + 1);
            }
        }
    }
    #scalar(key, value) {
        if (key.ignored) {
            this.ignoredKeys.add(key.key);
            this.#account(key, (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(String(value), _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_LOW */ .zH), (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(String(value), _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_HIGH */ .By));
            return;
        }
        const id = this.#itemOf(key, value);
        if (id === NO_ITEM)
            return;
        this.#into.push(id);
        this.#account(key, this.low[id], this.high[id]);
    }
    /** Sums, so that the order of keys is of no account. */
    #account(key, low, high) {
        this.#allLow = (this.#allLow + low) | 0;
        this.#allHigh = (this.#allHigh + high) | 0;
        if (!key.isArgument)
            return;
        this.#hasArguments = true;
        this.#argumentsLow = (this.#argumentsLow + low) | 0;
        this.#argumentsHigh = (this.#argumentsHigh + high) | 0;
    }
    #itemOf(key, value) {
        switch (typeof value) {
            case 'string':
                return this.#listed(key).get(value) ?? this.#newText(key, value);
            case 'number':
                return key.values.get(value) ?? this.#newNumber(key, value);
            case 'bigint':
                return this.#itemOf(key, String(value));
            case 'boolean':
                return this.#itemOfShown(key, value);
            case 'object':
                return this.#itemOfShown(key, null);
            default:
                return NO_ITEM;
        }
    }
    #listed(key) {
        if (key.unlisted.length > 0) {
            for (const id of key.unlisted)
                key.values.set(this.items[id].value, id);
            key.unlisted = [];
        }
        return key.values;
    }
    #newText(key, text) {
        const isLong = text.length > _text_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP;
        const hash = isLong ? ((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(text, _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_HIGH */ .By) & 0x1fffff) * 2 ** 32 + (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(text, _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEED_LOW */ .zH) : 0;
        const met = isLong ? key.longTexts?.get(hash) : undefined;
        if (met !== undefined)
            return met;
        const shown = (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(text, (whole) => this.#options.redact(whole, key.key));
        const id = this.#itemOfShown(key, shown);
        if (isLong) {
            key.longTexts ??= new Map();
            key.longTexts.set(hash, id);
        }
        else if (shown !== text)
            key.values.set(text, id);
        return id;
    }
    #itemOfShown(key, shown) {
        const listed = this.#listed(key);
        const known = listed.get(shown);
        if (known !== undefined)
            return known;
        const id = this.#append(key, shown);
        listed.set(shown, id);
        return id;
    }
    #newNumber(key, value) {
        if (Number.isFinite(value)) {
            const text = (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenNumber */ .c3)(value, (whole) => this.#options.redact(whole, key.key));
            if (text === undefined)
                return this.#itemOfShown(key, value === 0 ? 0 : value);
            const id = this.#itemOfShown(key, text);
            key.values.set(value, id);
            return id;
        }
        return this.#listed(key).get(String(value)) ?? this.#newText(key, String(value));
    }
    /** Bit by bit other starts for a text and for what is written like it. */
    #append(key, value) {
        const { length } = this.items;
        if (length >= MOST_ITEMS)
            throw this.#tooMany();
        if (length % _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D === _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D - 1)
            (0,_heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .requireHeapRoom */ .$1)(() => `context values, most of them under ${this.#widest()}`);
        const text = String(value);
        const kind = typeof value === 'string' ? 0 : -1;
        if (length === this.low.length) {
            this.low = twice(this.low);
            this.high = twice(this.high);
        }
        this.low[length] = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(text, key.low ^ kind);
        this.high[length] = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .qj)(text, key.high ^ kind);
        return this.items.push({ key: key.key, value }) - 1;
    }
    #child(siblings, prefix, name) {
        const path = prefix + name;
        let key = this.#byPath.get(path);
        if (key === undefined) {
            const shown = (0,_text_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(path, (whole) => this.#options.redact(whole, undefined, 'key'));
            const ignored = this.#isIgnored(path);
            key = ignored ? undefined : this.#byShownKey.get(shown);
            if (key === undefined) {
                key = new ContextKey(shown, ignored, path.startsWith('arg.'));
                if (!ignored)
                    this.#byShownKey.set(shown, key);
            }
            this.#byPath.set(path, key);
        }
        siblings.set(name, key);
        return key;
    }
    /** A key goes with the object around it: `user` takes `user.name` along, however the log nests them. */
    #isIgnored(path) {
        for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) {
            if (this.#options.isIgnored(path.slice(0, end)))
                return true;
        }
        return this.#options.isIgnored(path);
    }
    /** The keys with the most values, by name. */
    #widest() {
        const widest = [...this.#byShownKey.values()]
            .map((key) => ({ name: key.key, values: key.values.size + key.unlisted.length }))
            .sort((a, b) => b.values - a.values)
            .slice(0, 3);
        return widest.map(({ name, values }) => `${name.slice(0, 80)} (${values})`).join(', ');
    }
    #tooMany() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the logs hold more than ${MOST_ITEMS} distinct context values, most of them under ${this.#widest()}: name such keys in ignore-keys, or count the logs in parts with mode: tally`);
    }
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ ENDS_EARLY),
/* harmony export */   A7: () => (/* binding */ OPENING_BRACKET),
/* harmony export */   Bx: () => (/* binding */ isPunctuation),
/* harmony export */   Fj: () => (/* binding */ CLOSING_BRACKET),
/* harmony export */   Jw: () => (/* binding */ NOT_JSON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Mh: () => (/* binding */ indentation),
/* harmony export */   Rf: () => (/* binding */ OPENING_BRACE),
/* harmony export */   dc: () => (/* binding */ mayBeTooDeep),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   mO: () => (/* binding */ CLOSING_BRACE),
/* harmony export */   oK: () => (/* binding */ isOpener),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   wn: () => (/* binding */ TAB)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2500);


const SPACE = 0x20;
const TAB = 0x09;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const NOT_JSON = 'not valid JSON';
const TOO_DEEP = `the record is nested more than ${_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez} levels deep`;
const ENDS_EARLY = 'the file ends inside this record';
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null]
]);
/** The value written in [from, to); undefined where it is not valid JSON or not valid UTF-8. */
function parseJson(bytes, from, to) {
    // A line of prose is no JSON, and saying so by an exception takes a hundred times as long.
    const isWord = bytes[from] >= 0x41 && bytes[from] <= 0x7a && bytes[from] !== OPENING_BRACKET;
    if (isWord)
        return WORDS.get(bytes.toString('latin1', from, Math.min(to, from + 6)));
    const text = bytes.toString('utf8', from, to);
    if (text.includes('\ufffd') && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to)))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Why [from, to) is no value, in a fixed sentence. */
function faultOf(bytes, from, to) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to)))
        return 'not valid UTF-8';
    const start = bytes.toString('latin1', from, Math.min(to, from + 7));
    return /^([<=>|])\1{6}$/.test(start) ? 'a git conflict marker' : NOT_JSON;
}
/** Whether the bytes hold enough brackets to nest too deep, in strings or not. */
function mayBeTooDeep(bytes, from, to) {
    const value = bytes.subarray(from, to);
    let openers = 0;
    for (const opener of [OPENING_BRACE, OPENING_BRACKET]) {
        for (let at = value.indexOf(opener); at !== -1; at = value.indexOf(opener, at + 1)) {
            if (++openers > _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez)
                return true;
        }
    }
    return false;
}
/** Spaces and tabs at the start. */
function indentation(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] === SPACE || bytes[at] === TAB))
        at++;
    return at - from;
}
const isOpener = (byte) => byte === OPENING_BRACE || byte === OPENING_BRACKET;
const isPunctuation = (byte) => byte === CLOSING_BRACE || byte === CLOSING_BRACKET || byte === COMMA || byte === SPACE || byte === TAB;


/***/ }),

/***/ 8982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ NotDivisible),
  N: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./lib/events/bytes.js
var bytes = __webpack_require__(8314);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/events/csv-row.js
var csv_row = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/events/csv.js



const DELIMITERS = [',', '\t', ';'];
const LONGEST_RECORD = 64 << 20;
const NAME = /^[\p{L}_@$][\p{L}\p{N}_.:@$\-/ ]{0,63}$/u;
/** The delimiter of a CSV text with a header, told by its name or first line; undefined where it is none. */
function csvDelimiter(head, path) {
    const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
    if (/\.(json|jsonl|ndjson|jsonlines|traj)$/.test(name))
        return undefined;
    const text = (0,external_node_buffer_.isUtf8)(head) ? head.toString('utf8') : head.toString('latin1');
    if (/^\s*[[{]/m.test(text))
        return undefined;
    const header = text.split(/[\r\n]/, 1)[0] ?? '';
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    const columns = Math.max(...counts);
    const delimiter = DELIMITERS[counts.indexOf(columns)];
    if (/\.(csv|tsv)$/.test(name))
        return delimiter;
    const names = header.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const isHeader = columns >= 3 && names.every((each) => NAME.test(each)) && new Set(names).size === columns;
    return isHeader && text.length > header.length ? delimiter : undefined;
}
/** The rows of a CSV text (RFC 4180) as objects of strings, by the names in its first row. */
async function readCsv(blocks, delimiter, sink) {
    const { parse } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 6070));
    const parser = parse({
        delimiter,
        columns: (header) => header.map((name, index) => name.trim() || `column_${index + 1}`),
        info: true,
        raw: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: LONGEST_RECORD
    });
    parser.on('skip', (error) => sink.skip('the row is not valid CSV', error?.lines ?? 1));
    async function* copies() {
        for await (const block of blocks)
            yield Buffer.from(block);
    }
    const source = external_node_stream_.Readable.from(copies());
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);
    let line = 1;
    for await (const { record, raw, info } of parser) {
        // `lines` counts up to the end of the row; the row may itself hold line breaks.
        const breaks = raw.trimEnd().split(/\r\n|\n|\r/).length - 1;
        line = Math.max(line, info.lines - breaks);
        sink.value((0,csv_row/* markRow */.of)(record), line, raw.length);
    }
}

;// CONCATENATED MODULE: ./lib/events/emission.js
/** Hands values on, but holds an array that is the first of a file until it is known whether it is alone. */
class Emission {
    #sink;
    #lone;
    /** Nothing was read or skipped so far. */
    isFirst = true;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Whether what comes now would be handed on at once. */
    get isFlowing() {
        return !this.isFirst && this.#lone === undefined;
    }
    records(bytes, from, to, line, isArray) {
        const read = this.isFlowing ? this.#sink.records?.(bytes, from, to, line, isArray) : undefined;
        return read ?? { end: from, lines: 0 };
    }
    value(value, line, bytes, isElement) {
        if (this.isFirst && !isElement && Array.isArray(value) && value.length > 0) {
            this.#lone = { elements: value, line, bytes };
        }
        else {
            this.#release();
            this.#sink.value(value, line, bytes);
        }
        this.isFirst = false;
    }
    skip(reason, line) {
        this.isFirst = false;
        this.#release();
        this.#sink.skip(reason, line);
    }
    /** The file has ended: an array that is alone is its records. */
    end() {
        if (this.#lone === undefined)
            return;
        const { elements, line, bytes } = this.#lone;
        for (const element of elements)
            this.#sink.value(element, line, bytes / elements.length);
    }
    /** Something stands behind the array: it is a value among others. */
    #release() {
        if (this.#lone === undefined)
            return;
        const { elements, line, bytes } = this.#lone;
        this.#lone = undefined;
        this.#sink.value(elements, line, bytes);
    }
}

// EXTERNAL MODULE: ./lib/events/json-bytes.js
var json_bytes = __webpack_require__(1361);
;// CONCATENATED MODULE: ./lib/events/byte-buffer.js
const FIRST_CAPACITY = 1 << 12;
/** A buffer that had to grow beyond this is given back when it is emptied. */
const KEPT_CAPACITY = 4 << 20;
/** Bytes that wait for the rest of their line or value. */
class ByteBuffer {
    bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    length = 0;
    append(source, from, to) {
        const needed = this.length + to - from;
        if (needed > this.bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(needed, Math.ceil(this.bytes.length * 1.5)));
            larger.set(this.bytes.subarray(0, this.length));
            this.bytes = larger;
        }
        this.bytes.set(from === 0 && to === source.length ? source : source.subarray(from, to), this.length);
        this.length = needed;
    }
    clear() {
        this.length = 0;
        if (this.bytes.length > KEPT_CAPACITY)
            this.bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    }
    /** The bytes from `from` on, out of the reach of what is appended next. */
    detach(from) {
        const detached = this.bytes.subarray(from, this.length);
        this.length = 0;
        if (detached.length <= FIRST_CAPACITY)
            return Buffer.from(detached);
        this.bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
        return detached;
    }
}

;// CONCATENATED MODULE: ./lib/events/lines.js

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const END = Uint8Array.of(LINE_FEED);
/**
 * Blocks of bytes to lines, ended by LF, CRLF or a lone CR. A line longer than `longest` comes in parts; whether it
 * does depends on its length alone, never on where the blocks end.
 */
class LineSplitter {
    #longest;
    #sink;
    #waiting = new ByteBuffer();
    #isInParts = false;
    /** The last block ended in CR: a LF at the start of the next belongs to it. */
    #endedInReturn = false;
    constructor(longest, sink) {
        this.#longest = longest;
        this.#sink = sink;
    }
    push(block) {
        if (block.length === 0)
            return;
        const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
        let at = this.#endedInReturn && bytes[0] === LINE_FEED ? 1 : 0;
        this.#endedInReturn = false;
        if (this.#isAtStart)
            at = this.#sink.lines(bytes, at, bytes.length);
        let feed = bytes.indexOf(LINE_FEED, at);
        let carriage = bytes.indexOf(CARRIAGE_RETURN, at);
        while (at < bytes.length) {
            if (feed !== -1 && feed < at)
                feed = bytes.indexOf(LINE_FEED, at);
            if (carriage !== -1 && carriage < at)
                carriage = bytes.indexOf(CARRIAGE_RETURN, at);
            const isReturn = carriage !== -1 && (feed === -1 || carriage < feed);
            const end = isReturn ? carriage : feed;
            if (end === -1) {
                this.#wait(bytes, at, bytes.length);
                return;
            }
            this.#end(bytes, at, end);
            at = end + 1;
            if (isReturn) {
                if (at === bytes.length)
                    this.#endedInReturn = true;
                else if (bytes[at] === LINE_FEED)
                    at++;
            }
            at = this.#sink.lines(bytes, at, bytes.length);
        }
    }
    get #isAtStart() {
        return !this.#isInParts && this.#waiting.length === 0;
    }
    /** What stands behind the last line end is a line as well, unless it is nothing. */
    end() {
        if (this.#isInParts || this.#waiting.length > 0)
            this.#end(Buffer.alloc(0), 0, 0);
    }
    #wait(bytes, from, to) {
        if (this.#isInParts) {
            this.#sink.part(bytes, from, to, false);
            return;
        }
        this.#waiting.append(bytes, from, to);
        if (this.#waiting.length <= this.#longest)
            return;
        this.#isInParts = true;
        this.#sink.part(this.#waiting.bytes, 0, this.#waiting.length, true);
        this.#waiting.clear();
    }
    #end(bytes, from, to) {
        if (this.#isAtStart && to - from <= this.#longest) {
            this.#sink.line(bytes, from, to);
            return;
        }
        this.#wait(bytes, from, to);
        if (this.#isInParts) {
            this.#isInParts = false;
            this.#sink.endOfParts();
            return;
        }
        const { length } = this.#waiting;
        this.#waiting.append(END, 0, 1);
        // A view of its own, for what the bytes hold is not what they held before.
        const line = this.#waiting.bytes.subarray(0, length + 1);
        if (this.#sink.lines(line, 0, length + 1) === 0)
            this.#sink.line(line, 0, length);
        this.#waiting.clear();
    }
}

// EXTERNAL MODULE: ./lib/events/scan.js
var scan = __webpack_require__(2500);
;// CONCATENATED MODULE: ./lib/events/salvage.js


/** Fields of a top-level object that hold the records of a log. */
const HOLDERS = new Set([
    ...['Records', 'resourceSpans', 'resourceLogs', 'batches', 'data', 'samples', 'simulations', 'messages'],
    ...['traj', 'trajectory', 'steps', 'runs', 'traces', 'observations', 'events', 'items', 'results']
]);
/** Fields of such records that hold records in turn. */
const INNER_HOLDERS = new Set([
    'spans',
    'scopeSpans',
    'instrumentationLibrarySpans',
    'scopeLogs',
    'logRecords'
]);
/**
 * Finds the whole records of a JSON object whose end is missing or broken (`bytes` may end anywhere, but go by the
 * grammar up to there). Undefined where it is no object that holds records.
 */
function salvage(bytes) {
    if (!bytes.includes(json_bytes/* OPENING_BRACKET */.A7))
        return undefined;
    const open = openBrackets(bytes);
    const levels = open.flatMap(({ holdsRecords }, level) => (holdsRecords ? [level] : []));
    const level = levels.findLast((each) => open[each].memberEnd > 0) ?? levels[0];
    if (level === undefined)
        return behindRecords(bytes, open[0]);
    const array = open[level];
    const around = open.slice(0, level + 1);
    const closers = around.map(({ kind }) => (kind === scan/* IN_OBJECT */.Af ? '}' : ']')).reverse();
    return {
        whole: array.memberEnd > 0 ? salvage_closed(bytes, array.memberEnd, closers.join('')) : undefined,
        wholeEnd: array.memberEnd,
        array: { at: array.at, objectAt: around.at(-2)?.at ?? 0, firstRecord: array.firstMember },
        prefix: prefixOf(bytes, around),
        brackets: around.map(({ kind }) => kind),
        next: array.memberStart > array.memberEnd ? array.memberStart : bytes.length
    };
}
/** The records are all there; what broke stands behind them. */
function behindRecords(bytes, object) {
    if (object === undefined || object.recordsEnd === 0)
        return undefined;
    const { recordsEnd } = object;
    return {
        whole: salvage_closed(bytes, recordsEnd, '}'),
        wholeEnd: recordsEnd,
        array: undefined,
        prefix: bytes.subarray(0, 0),
        brackets: [],
        next: bytes.length
    };
}
const salvage_closed = (bytes, end, closers) => Buffer.concat([bytes.subarray(0, end), Buffer.from(closers)]);
/** Of every array of records only the beginning, of its current record all: the whole ones must not come twice. */
function prefixOf(bytes, around) {
    const pieces = [];
    let from = 0;
    for (const bracket of around) {
        if (!bracket.holdsRecords)
            continue;
        pieces.push(bytes.subarray(from, bracket.at + 1));
        from = bracket.memberStart;
    }
    return Buffer.concat(pieces);
}
function openBrackets(bytes) {
    const open = [];
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const inner = open.at(-1);
        if (byte === 0x22) {
            const end = stringEnd(bytes, at);
            if (end === -1)
                return open;
            if (inner?.isKeyNext)
                inner.key = bytes.toString('utf8', at + 1, end - 1);
            at = end;
            continue;
        }
        if (byte === 0x7b || byte === 0x5b) {
            if (inner !== undefined) {
                inner.memberStart = at;
                inner.firstMember ??= at;
            }
            open.push(bracketOf(byte === 0x7b ? scan/* IN_OBJECT */.Af : scan/* IN_ARRAY */.Cc, at, inner));
        }
        else if (byte === 0x7d || byte === 0x5d) {
            open.pop();
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.memberEnd = at + 1;
            if (outer !== undefined && inner?.holdsRecords)
                outer.recordsEnd = at + 1;
        }
        else if (inner !== undefined && inner.kind === scan/* IN_OBJECT */.Af) {
            if (byte === 0x2c)
                inner.isKeyNext = true;
            if (byte === 0x3a)
                inner.isKeyNext = false;
        }
        at++;
    }
    return open;
}
function bracketOf(kind, at, outer) {
    const isHolder = outer?.kind === scan/* IN_OBJECT */.Af && (outer.holders?.has(outer.key) ?? false);
    const holders = outer === undefined ? HOLDERS : outer.holdsRecords ? INNER_HOLDERS : undefined;
    return {
        kind,
        at,
        holdsRecords: kind === scan/* IN_ARRAY */.Cc && isHolder,
        holders: kind === scan/* IN_OBJECT */.Af ? holders : undefined,
        key: '',
        isKeyNext: kind === scan/* IN_OBJECT */.Af,
        memberStart: 0,
        memberEnd: 0,
        firstMember: undefined,
        recordsEnd: 0
    };
}
/** Index behind the closing quote; −1 where there is none. */
function stringEnd(bytes, from) {
    for (let at = from + 1; at < bytes.length; at++) {
        if (bytes[at] === 0x5c)
            at++;
        else if (bytes[at] === 0x22)
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/events/open-value.js



/** The bytes of a value that goes on behind what was read so far. */
class OpenValue {
    line = 0;
    /** Indentation of the line on which it starts. */
    indent = 0;
    isTooLong = false;
    /** Indentation of the record with which it starts where it goes on in the middle of an object. */
    #firstIndent = 0;
    #isResumed = false;
    /** Starts in the middle of an object that broke: its first bytes are that object's, not of its lines. */
    #prefixLength = 0;
    /** Where its second line starts. */
    #secondLine = 0;
    #nextPart = 0;
    #held = new ByteBuffer();
    #limits;
    constructor(limits) {
        this.#limits = limits;
    }
    get bytes() {
        return this.#held.bytes.subarray(0, this.#held.length);
    }
    start(line, indent, resumption) {
        this.line = line;
        this.indent = indent;
        this.#isResumed = resumption !== undefined;
        this.#firstIndent = resumption?.recordIndent ?? indent;
        this.isTooLong = false;
        this.#secondLine = 0;
        this.#held.clear();
        if (resumption !== undefined)
            this.#held.append(resumption.prefix, 0, resumption.prefix.length);
        this.#prefixLength = this.#held.length;
        this.#nextPart = this.#held.length + this.#limits.partBytes;
    }
    clear() {
        this.#held.clear();
    }
    /** False once it is too long: then nothing is held any more. Hands on the whole records of what grows big. */
    append(bytes, from, to, onPart) {
        if (this.isTooLong)
            return true;
        let at = from;
        // Parts are made at fixed lengths, whatever the pieces that the bytes come in.
        while (this.#held.length + to - at > this.#nextPart) {
            const end = at + this.#nextPart - this.#held.length;
            this.#held.append(bytes, at, end);
            at = end;
            this.#handOn(onPart);
            if (this.#held.length > this.#limits.valueBytes)
                break;
        }
        if (this.#held.length + to - at > this.#limits.valueBytes) {
            this.isTooLong = true;
            this.#held.clear();
            return false;
        }
        this.#held.append(bytes, at, to);
        return true;
    }
    endFirstLine() {
        this.#secondLine = this.#held.length;
    }
    get hasLaterLines() {
        return this.#secondLine > 0 && this.#secondLine < this.#held.length;
    }
    /** The lines behind the first: the value is given up. */
    takeLaterLines() {
        return this.#held.detach(this.#secondLine);
    }
    /** Adds bytes that are known not to belong to it, for `takeLaterLines`. */
    appendRest(bytes, from, to) {
        this.#held.append(bytes, from, to);
    }
    /**
     * Moves on to the record that is not whole: `line` becomes its line, and the later lines those behind it. Gives where
     * to go on, if the indentation tells the next record from a record of its own.
     */
    moveTo(saved) {
        const { bytes } = this;
        const lineEnd = bytes.indexOf(0x0a, saved.next);
        this.line = this.#lineAt(saved.next);
        this.#secondLine = lineEnd === -1 ? bytes.length : lineEnd + 1;
        if (saved.array === undefined)
            return undefined;
        const { prefix, brackets, array } = saved;
        const recordIndent = this.#isResumed ? this.#firstIndent : this.#recordIndent(array);
        return recordIndent > this.indent ? { prefix, brackets, indent: this.indent, recordIndent } : undefined;
    }
    /** Of the first record where there is one; else one step deeper than the array, by the step from object to array. */
    #recordIndent({ at, objectAt, firstRecord }) {
        if (firstRecord !== undefined)
            return this.#indentAt(firstRecord);
        const indent = this.#indentAt(at);
        return 2 * indent - this.#indentAt(objectAt);
    }
    /** Of the line on which the byte stands. */
    #indentAt(place) {
        const lineStart = this.bytes.lastIndexOf(0x0a, place) + 1;
        return lineStart === 0 ? this.indent : (0,json_bytes/* indentation */.Mh)(this.bytes, lineStart, this.bytes.length);
    }
    #lineAt(place) {
        const { bytes } = this;
        let line = this.line;
        let at = bytes.indexOf(0x0a, this.#prefixLength);
        while (at !== -1 && at < place) {
            line++;
            at = bytes.indexOf(0x0a, at + 1);
        }
        return line;
    }
    #handOn(onPart) {
        const { bytes } = this;
        const saved = salvage(bytes);
        const isBetween = saved !== undefined && saved.next === bytes.length;
        const isUsable = saved?.whole !== undefined &&
            saved.array !== undefined &&
            saved.prefix.length <= this.#limits.partBytes &&
            // Between two records, the comma must have come.
            (!isBetween || bytes.includes(0x2c, saved.wholeEnd));
        if (!isUsable || saved.whole === undefined) {
            this.#nextPart *= 2;
            return;
        }
        onPart(saved.whole);
        this.line = this.#lineAt(saved.next);
        const rest = Buffer.from(bytes.subarray(saved.next));
        this.#held.clear();
        this.#held.append(saved.prefix, 0, saved.prefix.length);
        this.#prefixLength = this.#held.length;
        this.#held.append(rest, 0, rest.length);
        this.#secondLine = this.#held.length;
        this.#nextPart = this.#held.length + this.#limits.partBytes;
    }
}

// EXTERNAL MODULE: ./lib/events/python-text.js
var python_text = __webpack_require__(5723);
;// CONCATENATED MODULE: ./lib/events/value-limits.js
const MEBI = 1 << 20;
const LIMITS = { valueBytes: 64 * MEBI, lineBytes: 4 * MEBI, partBytes: 16 * MEBI };

;// CONCATENATED MODULE: ./lib/events/values.js








const NEWLINE = Buffer.from('\n');
/** Where nothing is left to read of a line. */
const DONE = -1;
/**
 * JSON values out of UTF-8 bytes that come in blocks of any size: JSON Lines, several values on a line, values over
 * several lines, and an array, whose elements are the values. An array that is alone in the file, runs over several
 * lines or is longer than `lineBytes` is taken apart; one on a line among others is a value like any other.
 *
 * What is not JSON is skipped with its line and reason, and reading goes on behind it: a line at the next line, a
 * value of several lines at the next line indented no deeper, so that no inner object of a broken record is taken for
 * a record. No more than one value is held.
 */
class ValueReader {
    #out;
    #limits;
    #lines;
    #scanner = new scan/* ValueScanner */.YT();
    #line = 1;
    #lineIndent = 0;
    /** Values of the line at hand: they count once it has ended without a fault. */
    #lineValues = [];
    /** Nothing more of the line at hand is wanted. */
    #isLineDropped = false;
    #isLastLine = false;
    #open;
    #isOpen = false;
    /** Line of the array whose elements are being read; 0 where none is. */
    #arrayLine = 0;
    /** Indentation of a broken value whose lines are being passed over; −1 where none is. */
    #brokenIndent = -1;
    /** The broken value was a record of an object, whose next record is looked for. */
    #resumption;
    /** Bytes read, and bytes read again behind a fault: the second are kept in proportion to the first. */
    #consumed = 0;
    #reread = 0;
    /** `isContinued`: whole values stand in the file before what is pushed. */
    constructor(sink, limits = {}, isContinued = false) {
        this.#out = new Emission(sink);
        this.#out.isFirst = !isContinued;
        this.#limits = { ...LIMITS, ...limits };
        this.#open = new OpenValue(this.#limits);
        this.#lines = new LineSplitter(this.#limits.lineBytes, {
            lines: (bytes, from, to) => {
                if (this.#isOpen || this.#brokenIndent >= 0)
                    return from;
                const { end, lines } = this.#out.records(bytes, from, to, this.#line, this.#arrayLine > 0);
                this.#consumed += end - from;
                this.#line += lines;
                return end;
            },
            line: (bytes, from, to) => {
                this.#consumed += to - from + 1;
                this.#wholeLine(bytes, from, to);
                this.#line++;
            },
            part: (bytes, from, to, isFirst) => {
                this.#consumed += to - from;
                this.#part(bytes, from, to, isFirst);
            },
            endOfParts: () => {
                this.#endLine();
                this.#line++;
            }
        });
    }
    /** Lines that have ended so far. */
    get lines() {
        return this.#line - 1;
    }
    /** Whether reading could go on in another reader: nothing is open, and values or faults were met before. */
    get isBetweenValues() {
        return !this.#isOpen && this.#arrayLine === 0 && this.#brokenIndent < 0 && this.#out.isFlowing;
    }
    /** Whether a fault had lines read twice, of which there is a measure for the whole file. */
    get hasReadAgain() {
        return this.#reread > 0;
    }
    /** The block is free again when this returns. */
    push(block) {
        this.#lines.push(block);
    }
    end() {
        this.#isLastLine = true;
        this.#lines.end();
        while (this.#isOpen)
            this.#broken(json_bytes/* ENDS_EARLY */.$M, true, !this.#open.hasLaterLines, () => undefined);
        this.#out.end();
        if (this.#arrayLine > 0)
            this.#out.skip('the file ends before this array is closed', this.#arrayLine);
    }
    #wholeLine(bytes, from, to) {
        let at = from;
        if (!this.#isOpen) {
            if (this.#brokenIndent >= 0)
                at = this.#behindBroken(bytes, from, to);
            if (at === from && !this.#isOpen && this.#readAtOnce(bytes, from, to))
                return;
            this.#lineIndent = (0,json_bytes/* indentation */.Mh)(bytes, from, to);
        }
        if (this.#isOpen)
            at = this.#continue(bytes, at, to, true);
        if (at === DONE)
            return;
        const start = (0,python_text/* skipWhiteSpace */.j8)(bytes, at, to);
        this.#values(bytes, start, (0,python_text/* skipWhiteSpaceBack */.on)(bytes, start, to), true);
        this.#endLine();
    }
    #part(bytes, from, to, isFirst) {
        if (this.#isLineDropped)
            return;
        let at = from;
        if (!this.#isOpen && isFirst) {
            if (this.#brokenIndent >= 0)
                at = this.#behindBroken(bytes, from, to);
            this.#lineIndent = (0,json_bytes/* indentation */.Mh)(bytes, from, to);
            if (at === DONE)
                this.#isLineDropped = true;
        }
        if (this.#isOpen)
            at = this.#continue(bytes, at, to, false);
        if (at !== DONE)
            this.#values(bytes, at, to, false);
    }
    #endLine() {
        if (this.#isOpen) {
            const end = this.#scanner.scan(NEWLINE, 0, 1);
            if (end === scan/* FAULT */.$S)
                this.#fault(NEWLINE, 0, 0, true);
            else if (end === scan/* OPEN */.vP) {
                this.#hold(NEWLINE, 0, 1);
                if (this.#open.line === this.#line)
                    this.#open.endFirstLine();
            }
            else
                this.#close();
        }
        this.#flushLine();
        this.#isLineDropped = false;
    }
    /** The way of nearly every other line: one object, or white space alone. False where it is anything else. */
    #readAtOnce(bytes, from, to) {
        let start = from;
        let end = to;
        if (bytes[start] !== json_bytes/* OPENING_BRACE */.Rf || bytes[end - 1] !== json_bytes/* CLOSING_BRACE */.mO) {
            start = (0,python_text/* skipWhiteSpace */.j8)(bytes, from, to);
            if (start === to)
                return true;
            end = (0,python_text/* skipWhiteSpaceBack */.on)(bytes, start, to);
            if (this.#arrayLine > 0 && bytes[end - 1] === json_bytes/* COMMA */.KE)
                end--;
            const isArray = bytes[start] === json_bytes/* OPENING_BRACKET */.A7 && bytes[end - 1] === json_bytes/* CLOSING_BRACKET */.Fj;
            const isObject = bytes[start] === json_bytes/* OPENING_BRACE */.Rf && bytes[end - 1] === json_bytes/* CLOSING_BRACE */.mO;
            if (!isObject && !(isArray && this.#arrayLine === 0))
                return false;
        }
        if (end - start > 2 * scan/* MOST_LEVELS */.Ez && (0,json_bytes/* mayBeTooDeep */.dc)(bytes, start, end))
            return false;
        const value = (0,json_bytes/* parseJson */.qF)(bytes, start, end);
        if (value === undefined)
            return false;
        this.#emit({ value, line: this.#line, bytes: end - start });
        return true;
    }
    /** The values in [from, to), where none is open. */
    #values(bytes, from, to, isWhole) {
        let at = from;
        while (at < to && !this.#isOpen && !this.#isLineDropped) {
            const byte = bytes[at];
            const isBetween = byte === json_bytes/* SPACE */.t6 || byte === json_bytes/* TAB */.wn || (byte === json_bytes/* COMMA */.KE && this.#arrayLine > 0);
            if (isBetween)
                at++;
            else if (byte === json_bytes/* CLOSING_BRACKET */.Fj && this.#arrayLine > 0) {
                this.#arrayLine = 0;
                at++;
            }
            else
                at = this.#next(bytes, at, to, isWhole);
        }
    }
    /** The value that starts at `from`; gives the index behind what was read. */
    #next(bytes, from, to, isWhole) {
        const isArray = bytes[from] === json_bytes/* OPENING_BRACKET */.A7 && this.#arrayLine === 0;
        if (!isWhole) {
            if (isArray)
                return this.#enterArray(from);
            this.#begin();
            const end = this.#continue(bytes, from, to, isWhole);
            return end === DONE ? to : end;
        }
        this.#scanner.start();
        const end = this.#scanner.scan(bytes, from, to);
        if (end === scan/* FAULT */.$S)
            return this.#malformed(bytes, from, to);
        const isLastWord = end === scan/* OPEN */.vP && this.#scanner.isInWord;
        if (end === scan/* OPEN */.vP && isArray)
            return this.#enterArray(from);
        if (end === scan/* OPEN */.vP && !isLastWord) {
            this.#begin();
            return this.#continue(bytes, from, to, isWhole);
        }
        const valueEnd = isLastWord ? to : end;
        const value = (0,json_bytes/* parseJson */.qF)(bytes, from, valueEnd);
        if (value === undefined)
            return this.#malformed(bytes, from, to);
        this.#lineValues.push({ value, line: this.#line, bytes: valueEnd - from });
        return valueEnd;
    }
    #enterArray(from) {
        this.#arrayLine = this.#line;
        return from + 1;
    }
    #begin() {
        this.#isOpen = true;
        this.#open.start(this.#line, this.#lineIndent);
        this.#scanner.start();
    }
    /** More of the open value; gives the index behind it, or `DONE`. */
    #continue(bytes, from, to, isWhole) {
        const end = this.#scanner.scan(bytes, from, to);
        if (end === scan/* FAULT */.$S) {
            this.#fault(bytes, from, to, isWhole);
            return DONE;
        }
        this.#hold(bytes, from, end === scan/* OPEN */.vP ? to : end);
        if (end === scan/* OPEN */.vP)
            return to;
        this.#close();
        return end;
    }
    #hold(bytes, from, to) {
        const isHeld = this.#open.append(bytes, from, to, (part) => this.#emitPart(part, this.#open.line));
        if (!isHeld)
            this.#out.skip(`the record is longer than ${this.#limits.valueBytes / MEBI} MiB`, this.#open.line);
    }
    #emitPart(part, line) {
        const value = (0,json_bytes/* parseJson */.qF)(part, 0, part.length);
        if (value === undefined)
            this.#out.skip((0,json_bytes/* faultOf */.Kl)(part, 0, part.length), line);
        else
            this.#emit({ value, line, bytes: part.length });
    }
    /** The open value has ended. */
    #close() {
        this.#isOpen = false;
        if (this.#open.isTooLong)
            return;
        const { bytes, line } = this.#open;
        const value = (0,json_bytes/* parseJson */.qF)(bytes, 0, bytes.length);
        if (value !== undefined)
            this.#emit({ value, line, bytes: bytes.length });
        else {
            this.#isLineDropped = line === this.#line;
            this.#out.skip(this.#isLineDropped ? json_bytes/* NOT_JSON */.Jw : (0,json_bytes/* faultOf */.Kl)(bytes, 0, bytes.length), line);
        }
        this.#open.clear();
    }
    /** The open value cannot go on with [from, to). */
    #fault(bytes, from, to, isWhole) {
        const endsEarly = this.#isLastLine && bytes === NEWLINE;
        const faultAt = Math.min(this.#scanner.faultAt, to);
        const reason = endsEarly
            ? json_bytes/* ENDS_EARLY */.$M
            : this.#reason(this.#open.bytes, 0, this.#open.bytes.length, isWhole);
        // A file that is cut off has lost its last record; a line that is broken is lost as a whole.
        if (endsEarly)
            this.#flushLine();
        this.#lineValues = [];
        this.#hold(bytes, from, faultAt);
        this.#broken(reason, isWhole, this.#open.line === this.#line, () => this.#open.appendRest(bytes, faultAt, to));
    }
    /**
     * Gives the open value up: keeps the whole records it holds, and reads its other lines again, which may be records of
     * their own. `appendRest` adds what is there of the line at hand.
     */
    #broken(reason, isWhole, isOneLine, appendRest) {
        const open = this.#open;
        const { indent } = open;
        this.#isOpen = false;
        this.#isLineDropped = !isWhole;
        if (!isOneLine)
            this.#brokenIndent = indent;
        if (open.isTooLong)
            return;
        const saved = !isOneLine || this.#out.isFirst ? salvage(open.bytes) : undefined;
        if (saved?.whole !== undefined)
            this.#emitPart(saved.whole, open.line);
        appendRest();
        if (saved !== undefined && !isOneLine) {
            this.#resumption = open.moveTo(saved);
            this.#brokenIndent = this.#resumption?.recordIndent ?? indent;
        }
        this.#out.skip(reason, open.line);
        // Nothing stands behind the line of the fault as yet.
        if (open.line === this.#line)
            return;
        this.#isLineDropped = false;
        this.#readAgain(open.takeLaterLines(), open.line + 1, isWhole);
    }
    /**
     * The lines of a broken value behind its first: they may be records of their own. Bytes are read again in proportion
     * to bytes read once, so that no log takes more than linear time.
     */
    #readAgain(text, line, isWhole) {
        this.#reread += text.length;
        if (this.#reread > 4 * this.#consumed + MEBI) {
            this.#isLineDropped = !isWhole;
            return;
        }
        const current = this.#line;
        this.#line = line;
        let from = 0;
        for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, from)) {
            this.#wholeLine(text, from, end);
            this.#line++;
            from = end + 1;
        }
        this.#line = current;
        if (from === text.length)
            return;
        if (isWhole)
            this.#wholeLine(text, from, text.length);
        else
            this.#part(text, from, text.length, true);
    }
    /** Where to go on in a line behind a broken value; `DONE` where the line still belongs to it. */
    #behindBroken(bytes, from, to) {
        const indent = (0,json_bytes/* indentation */.Mh)(bytes, from, to);
        if (indent > this.#brokenIndent)
            return DONE;
        let at = from + indent;
        const isCloser = bytes[at] === json_bytes/* CLOSING_BRACE */.mO || bytes[at] === json_bytes/* CLOSING_BRACKET */.Fj;
        if (indent < this.#brokenIndent && this.#resumption !== undefined) {
            // The records of the object end here; the rest of it is not wanted.
            if (!isCloser && !(0,json_bytes/* isOpener */.oK)(bytes[at]))
                return DONE;
            this.#brokenIndent = this.#resumption.indent;
            this.#resumption = undefined;
            return this.#behindBroken(bytes, from, to);
        }
        if (isCloser && indent < this.#brokenIndent) {
            this.#brokenIndent = -1;
            return from;
        }
        if (isCloser)
            while (at < to && (0,json_bytes/* isPunctuation */.Bx)(bytes[at]))
                at++;
        if (at < to && (0,json_bytes/* isOpener */.oK)(bytes[at])) {
            this.#brokenIndent = -1;
            if (this.#resumption !== undefined)
                this.#resume(this.#resumption);
            return isCloser ? at : from;
        }
        return isCloser || this.#brokenIndent > 0 ? DONE : from;
    }
    #resume(resumption) {
        this.#resumption = undefined;
        this.#isOpen = true;
        this.#open.start(this.#line, resumption.indent, resumption);
        this.#scanner.startInside(resumption.brackets);
    }
    /** A value that began on this line is none: the line is lost. */
    #malformed(bytes, from, to) {
        this.#lineValues = [];
        this.#isLineDropped = true;
        if (this.#out.isFirst) {
            const saved = salvage(bytes.subarray(from, Math.max(from, this.#scanner.faultAt)));
            if (saved?.whole !== undefined)
                this.#emitPart(saved.whole, this.#line);
        }
        this.#out.skip(this.#reason(bytes, from, to, true), this.#line);
        return to;
    }
    /** Of a part of a line nothing more can be said: it begins and ends anywhere. */
    #reason(bytes, from, to, isWhole) {
        if (this.#scanner.isTooDeep)
            return json_bytes/* TOO_DEEP */.gZ;
        return isWhole ? (0,json_bytes/* faultOf */.Kl)(bytes, from, to) : json_bytes/* NOT_JSON */.Jw;
    }
    #flushLine() {
        if (this.#lineValues.length === 0)
            return;
        for (const placed of this.#lineValues)
            this.#emit(placed);
        this.#lineValues = [];
    }
    #emit({ value, line, bytes }) {
        this.#out.value(value, line, bytes, this.#arrayLine > 0);
    }
}

;// CONCATENATED MODULE: ./lib/events/log-values.js



/** As much of a text as tells CSV from JSON. */
const HEAD_BYTES = 4096;
/** A file that was shared between threads must be read by one: what it holds does not end with its lines. */
class NotDivisible extends Error {
}
/**
 * The values of one log, JSON or CSV, and the faults of its packing as skips. `onBytes` hears of every block. Gives the
 * number of lines of a part.
 * @throws NotDivisible where a part ends within a value
 */
async function readValues(log, sink, onBytes) {
    if (log.part !== undefined)
        return readPart(log.blocks, log.part, sink, onBytes);
    let lastLine = 1;
    const noted = {
        records: sink.records,
        value: (value, line, bytes) => {
            lastLine = line;
            sink.value(value, line, bytes);
        },
        skip: (reason, line) => {
            lastLine = line;
            sink.skip(reason, line);
        }
    };
    const { head, all } = await (0,bytes/* bytesAhead */.Xn)(log.blocks, HEAD_BYTES);
    const delimiter = csvDelimiter(head, log.path);
    if (delimiter === undefined) {
        const reader = new ValueReader(noted);
        for await (const block of all) {
            reader.push(block);
            onBytes(block.length);
        }
        reader.end();
    }
    else {
        async function* counted() {
            for await (const block of all) {
                yield block;
                onBytes(block.length);
            }
        }
        await readCsv(counted(), delimiter, noted);
    }
    for (const fault of log.faults)
        sink.skip(fault, lastLine);
    return 0;
}
async function readPart(blocks, part, sink, onBytes) {
    const reader = new ValueReader(sink, {}, part.from > 0);
    for await (const block of blocks) {
        reader.push(block);
        onBytes(block.length);
    }
    const { lines } = reader;
    if (!part.isLast && !reader.isBetweenValues)
        throw new NotDivisible();
    reader.end();
    if (reader.hasReadAgain)
        throw new NotDivisible();
    return lines;
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mappedFormats: () => (/* binding */ mappedFormats),
  mappingSchema: () => (/* binding */ mappingSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/calls/arguments.js + 1 modules
var calls_arguments = __webpack_require__(2876);
// EXTERNAL MODULE: ./lib/events/calls/identity.js
var identity = __webpack_require__(109);
// EXTERNAL MODULE: ./lib/events/calls/journal.js
var journal = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/path.js

/** Every member of an array. */
const EACH = Symbol('[]');
const MOST_STEPS = 64;
const MOST_SCOPES = 1_000_000;
const STEP = /\.?([^.[\]"^$]+)|\.?\[(?:"((?:[^"\\]|\\.)*)"|(\d{1,9})|)\]/y;
/** The path, or what is wrong with it. */
function parsePath(text) {
    let from = 'event';
    let at = 0;
    const start = /^(?:\$|\^+)(?=\.|\[|$)/.exec(text)?.[0];
    if (start !== undefined) {
        from = start === '$' ? 'record' : start.length;
        at = start.length;
    }
    const steps = [];
    while (at < text.length) {
        STEP.lastIndex = at;
        const step = STEP.exec(text);
        if (step === null || (text[at] === '.' && at === 0))
            return `it cannot be read from "${text.slice(at, at + 20)}" on`;
        const [whole, name, quoted, index] = step;
        if (name !== undefined && at > 0 && text[at] !== '.')
            return 'names are separated by dots';
        steps.push(name ??
            (quoted === undefined ? (index === undefined ? EACH : Number(index)) : quoted.replace(/\\(.)/g, '$1')));
        at += whole.length;
        if (steps.length > MOST_STEPS)
            return `it has more than ${MOST_STEPS} steps`;
    }
    return steps.length === 0 && from === 'event' ? 'it is empty' : { from, steps };
}
const member = (value, step) => {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return typeof step === 'string' && (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};
/** The value at the path; `[]` gives the array itself. */
function resolve({ from, steps }, { value, root, around }) {
    let at = from === 'event' ? value : from === 'record' ? root : around[around.length - from];
    for (const step of steps) {
        if (step === EACH)
            continue;
        at = member(at, step);
        if (at === undefined)
            return undefined;
    }
    return at;
}
/** The events of a record: the record itself, or the members of the arrays that the path names. */
function scopesOf(record, events) {
    let scopes = [{ value: record, root: record, around: [] }];
    for (const step of events?.steps ?? []) {
        const next = [];
        for (const { value, root, around } of scopes) {
            if (step !== EACH)
                next.push({
                    value: member(value, step),
                    root,
                    around: (0,json/* isObject */.Gv)(value) ? [...around.slice(-MOST_STEPS), value] : around
                });
            else if (Array.isArray(value))
                for (const each of value)
                    next.push({ value: each, root, around });
            if (next.length > MOST_SCOPES)
                break;
        }
        scopes = next;
    }
    return scopes.filter(({ value }) => value !== undefined);
}

// EXTERNAL MODULE: ./lib/events/calls/time.js
var time = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/events/csv-row.js
var csv_row = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/events/mapping.js









const path = schemas/* string */.YjP().min(1).max(300);
const paths = schemas/* union */.KCZ([path, schemas/* array */.YOg(path).min(1).max(20)]);
/**
 * The section `mapping:` of the configuration file: where a log of no known format keeps what an event is made of.
 * A path is dotted names, `["a.b"]` for a name with dots, `[0]` for a member of an array; it starts at the event, at
 * the record with `$.`, at the object around the event's array with `^.` (repeated for those further out). A list of
 * paths gives their values joined by `/`.
 */
const mappingSchema = schemas/* strictObject */.rej({
    /** The name under which `inspect` shows the format. */
    name: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and "-", at most 40')
        .optional(),
    /** The arrays of events in a record, `result.steps[].toolCalls[]`; without it each record is an event. */
    events: path.optional(),
    action: paths,
    session: paths.optional(),
    case: paths.optional(),
    agent: paths.optional(),
    /** A path; or a path with what its values mean: `{path: ok, values: {true: success, false: error}}`. */
    outcome: schemas/* union */.KCZ([
        path,
        schemas/* strictObject */.rej({
            path,
            values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1)).optional(),
            default: schemas/* string */.YjP().min(1).optional()
        })
    ])
        .optional(),
    time: path.optional(),
    seq: path.optional(),
    id: paths.optional(),
    latency_ms: path.optional(),
    tokens: path.optional(),
    /** Key of the context → path (an object there gives `key.member`); or paths alone, whose last names are the keys. */
    context: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP().min(1), path), schemas/* array */.YOg(path).max(200)]).optional(),
    /** What the agent ran under: `model`, `agent_version`, … → path. Compared, never mined. */
    conditions: schemas/* record */.g1P(schemas/* string */.YjP().min(1), path).optional(),
    /** Only events in which every path has the value (or one of the values). */
    where: schemas/* record */.g1P(path, schemas/* union */.KCZ([scalar(), schemas/* array */.YOg(scalar()).min(1)])).optional()
});
function scalar() {
    return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
}
/**
 * The formats that the section `mapping:` describes (one mapping, or a list of them), asked before the known ones.
 * @throws UserError naming `origin`, the field and what to mend.
 */
function mappedFormats(section, origin = 'config') {
    if (section === undefined || section === null)
        return [];
    const list = Array.isArray(section) ? section : [section];
    return list.map((each, index) => formatOf(checked(each, Array.isArray(section) ? `${origin}: mapping[${index}]` : `${origin}: mapping`, index)));
}
function checked(section, origin, index) {
    if (!(0,json/* isObject */.Gv)(section))
        throw new errors/* UserError */.y(`${origin}: must hold fields and their paths, at least \`action\``);
    const parsed = mappingSchema.safeParse(section);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? []).map((part) => `.${String(part)}`).join('');
        throw new errors/* UserError */.y(`${origin}${place}: ${issue?.message ?? 'is not valid'}`);
    }
    const mapping = parsed.data;
    const one = (field, text) => {
        const parsedPath = parsePath(text);
        if (typeof parsedPath === 'string')
            throw new errors/* UserError */.y(`${origin}.${field}: ${JSON.stringify(text)} is no path: ${parsedPath}`);
        return parsedPath;
    };
    const optional = (field, text) => text === undefined ? undefined : one(field, text);
    const several = (field, texts) => (typeof texts === 'string' ? [texts] : (texts ?? [])).map((text) => one(field, text));
    const events = optional('events', mapping.events);
    if (events !== undefined && !events.steps.includes(EACH)) {
        throw new errors/* UserError */.y(`${origin}.events: ${JSON.stringify(mapping.events)} names no array: end it with "[]"`);
    }
    const outcome = typeof mapping.outcome === 'string' ? { path: mapping.outcome } : mapping.outcome;
    return {
        name: mapping.name ?? (index === 0 ? 'mapped' : `mapped-${index + 1}`),
        events,
        texts: {
            action: several('action', mapping.action),
            session: several('session', mapping.session),
            caseId: several('case', mapping.case),
            agent: several('agent', mapping.agent),
            id: several('id', mapping.id)
        },
        outcome: outcome === undefined
            ? undefined
            : {
                path: one('outcome', outcome.path),
                values: new Map(Object.entries(outcome.values ?? {})),
                otherwise: outcome.default
            },
        numbers: {
            time: optional('time', mapping.time),
            seq: optional('seq', mapping.seq),
            latencyMs: optional('latency_ms', mapping.latency_ms),
            tokens: optional('tokens', mapping.tokens)
        },
        context: named('context', mapping.context, one),
        conditions: named('conditions', mapping.conditions, one),
        where: Object.entries(mapping.where ?? {}).map(([text, values]) => [
            one('where', text),
            Array.isArray(values) ? values : [values]
        ])
    };
}
function named(field, entries, one) {
    if (Array.isArray(entries)) {
        return entries.map((text) => {
            const parsed = one(field, text);
            return [String(parsed.steps.at(-1) ?? text), parsed];
        });
    }
    return Object.entries(entries ?? {}).map(([name, text]) => [name, one(`${field}.${name}`, text)]);
}
function formatOf(mapping) {
    return {
        name: mapping.name,
        title: 'Mapping of the configuration file',
        documentation: 'https://docs.github.com/actions',
        description: 'A log of any other shape, read by the paths in the section `mapping` of the configuration file.',
        detect: (sample) => {
            const finds = (record) => (0,json/* isObject */.Gv)(record) && scopesOf(record, mapping.events).some((scope) => isEvent(mapping, scope));
            return sample.some(finds) ? 1 : 0;
        },
        open: (output) => new MappedReader(mapping, output)
    };
}
const isEvent = (mapping, scope) => textAt(mapping.texts.action, scope) !== undefined &&
    mapping.where.every(([at, values]) => {
        const value = resolve(at, scope) ?? null;
        return values.includes(value) || values.includes(typed(value, scope));
    });
/** CSV knows texts alone: a cell that is written like a number, true or false is one. */
const typed = (value, { root }) => typeof value === 'string' && (0,csv_row/* isRow */.pR)(root) ? (value === '' ? undefined : (0,csv_row/* scalarOf */.ol)(value)) : value;
class MappedReader {
    mapping;
    output;
    journal;
    constructor(mapping, output) {
        this.mapping = mapping;
        this.output = output;
        this.journal = new journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value)) {
            this.output.skip('the record is not a JSON object', line);
            return;
        }
        // The record exists, whether or not it holds an event: a session in which nothing was done.
        const whole = { value, root: value, around: [] };
        const outside = this.mapping.events === undefined || this.mapping.texts.session.every(({ from }) => from === 'record');
        const session = outside ? textAt(this.mapping.texts.session, whole) : undefined;
        if (session !== undefined)
            this.journal.session(session, line, {
                caseId: textAt(this.mapping.texts.caseId, whole),
                conditions: this.conditions(whole)
            });
        const scopes = scopesOf(value, this.mapping.events);
        let events = 0;
        for (const scope of scopes) {
            if (!isEvent(this.mapping, scope))
                continue;
            events++;
            this.journal.call(this.event(scope), line);
        }
        if (events === 0 && session === undefined && this.mapping.where.length === 0)
            this.output.skip('the mapping finds no action in the record', line);
    }
    end() {
        this.journal.end();
    }
    event(scope) {
        const { texts, numbers } = this.mapping;
        const number = (at) => at === undefined ? undefined : (0,json/* finite */.E2)(typed(resolve(at, scope), scope));
        return {
            action: textAt(texts.action, scope),
            session: textAt(texts.session, scope),
            caseId: textAt(texts.caseId, scope),
            agent: textAt(texts.agent, scope),
            id: textAt(texts.id, scope),
            outcome: this.outcome(scope),
            time: numbers.time === undefined ? undefined : (0,time/* instant */.uR)(resolve(numbers.time, scope)),
            ...defined('seq', number(numbers.seq)),
            ...defined('latencyMs', number(numbers.latencyMs)),
            ...defined('tokens', number(numbers.tokens)),
            context: this.context(scope),
            conditions: this.conditions(scope)
        };
    }
    outcome(scope) {
        const { outcome } = this.mapping;
        if (outcome === undefined)
            return undefined;
        const found = resolve(outcome.path, scope);
        const value = typed(found, scope);
        const word = typeof value === 'boolean' || value === null ? String(value) : (0,json/* label */.Pf)(value);
        const meant = outcome.values.get(String(found)) ?? outcome.values.get(word ?? '');
        if (meant !== undefined)
            return meant;
        if (outcome.otherwise !== undefined)
            return outcome.otherwise;
        return word === 'true' ? 'success' : word === 'false' ? 'error' : word === 'null' ? undefined : word;
    }
    context(scope) {
        const context = {};
        for (const [name, at] of this.mapping.context) {
            const value = typed(resolve(at, scope), scope);
            if (value === undefined)
                continue;
            // Arguments may be packed in a text: JSON, or a Python literal.
            if (name === 'arg')
                Object.assign(context, (0,calls_arguments/* argumentContext */.VU)(value));
            else
                context[name] = value;
        }
        return context;
    }
    conditions(scope) {
        const conditions = {};
        for (const [name, at] of this.mapping.conditions) {
            const value = resolve(at, scope);
            const text = (0,json/* isObject */.Gv)(value) || Array.isArray(value) ? (0,identity/* fingerprint */.Rj)(value) : (0,json/* label */.Pf)(value);
            if (text !== undefined)
                conditions[name] = text;
        }
        return conditions;
    }
}
const defined = (name, value) => value === undefined ? {} : { [name]: value };
/** The values at the paths, joined; undefined where one is missing. */
function textAt(all, scope) {
    const parts = [];
    for (const at of all) {
        const value = resolve(at, scope);
        const part = typeof value === 'boolean' ? String(value) : (0,json/* label */.Pf)(value);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('/');
}


/***/ }),

/***/ 7505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ HashedNames),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Tg: () => (/* binding */ RawNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _heap_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7063);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);



const HASH_DIGITS = 32;
const hashOf = (name) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update('policyminer-name\n')
    .update(Buffer.from(name, 'utf16le'))
    .digest('hex')
    .slice(0, HASH_DIGITS);
/** Order of names that needs no raw name, so that whoever merges counts of several machines finds the same. */
const compareNames = (names, a, b) => a === b ? 0 : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(names.shown(a), names.shown(b)) || (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(names.hash(a), names.hash(b));
/** Names as in the log: two that redaction makes equal stay two. */
class RawNames {
    #names = [];
    #ids = new Map();
    /** Numbers of names that are not among `#ids` as yet, for nobody has asked for them but by their bytes. */
    #unlisted = [];
    #shown = [];
    #hashes = [];
    #show;
    constructor(show) {
        this.#show = show;
    }
    get length() {
        return this.#names.length;
    }
    /** The names as in the log. */
    get raw() {
        return this.#names;
    }
    /** The name's number; a new name takes the next one. */
    id(name) {
        for (const unlisted of this.#unlisted)
            this.#ids.set(this.#names[unlisted], unlisted);
        this.#unlisted = [];
        const known = this.#ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.#append(name);
        this.#ids.set(name, id);
        return id;
    }
    /** The same of a name that the caller knows by its bytes from now on, and did not know before. */
    idOfNew(name) {
        const listed = this.#ids.get(name);
        if (listed !== undefined)
            return listed;
        const id = this.#append(name);
        this.#unlisted.push(id);
        return id;
    }
    #append(name) {
        const id = this.#names.push(name) - 1;
        if (id % _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D === _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D - 1)
            (0,_heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .requireHeapRoom */ .$1)(() => `${id} names of sessions or cases`);
        return id;
    }
    shown(index) {
        let shown = this.#shown[index];
        if (shown === undefined) {
            shown = this.#show(this.#names[index]);
            this.#shown[index] = shown;
        }
        return shown;
    }
    hash(index) {
        let hash = this.#hashes[index];
        if (hash === undefined) {
            hash = hashOf(this.#names[index]);
            this.#hashes[index] = hash;
        }
        return hash;
    }
}
/** Names of which no more is known than how they are shown and their hash. */
class HashedNames {
    #shown = [];
    #hashes = [];
    #ids = new Map();
    get length() {
        return this.#shown.length;
    }
    has(hash) {
        return this.#ids.has(hash);
    }
    id(shown, hash) {
        let id = this.#ids.get(hash);
        if (id === undefined) {
            id = this.#shown.push(shown) - 1;
            this.#hashes.push(hash);
            this.#ids.set(hash, id);
        }
        return id;
    }
    shown(index) {
        return this.#shown[index];
    }
    hash(index) {
        return this.#hashes[index];
    }
}


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sortedByNumbers)
/* harmony export */ });
/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
function sortedByNumbers(first, second) {
    let order = Uint32Array.from(first.keys());
    let next = new Uint32Array(order.length);
    const begins = new Uint32Array(257);
    for (const numbers of [second, first]) {
        for (let shift = 0; shift < 32; shift += 8) {
            begins.fill(0);
            for (let i = 0; i < numbers.length; i++) {
                const byte = (numbers[i] >>> shift) & 0xff;
                begins[byte + 1] = begins[byte + 1] + 1;
            }
            if (begins.includes(numbers.length, 1))
                continue;
            for (let byte = 0; byte < 256; byte++)
                begins[byte + 1] = begins[byte + 1] + begins[byte];
            for (let i = 0; i < order.length; i++) {
                const place = order[i];
                const byte = (numbers[place] >>> shift) & 0xff;
                const to = begins[byte];
                next[to] = place;
                begins[byte] = to + 1;
            }
            ;
            [order, next] = [next, order];
        }
    }
    return order;
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   j8: () => (/* binding */ skipWhiteSpace),
/* harmony export */   on: () => (/* binding */ skipWhiteSpaceBack)
/* harmony export */ });
/**
 * White space as Python's `str.strip` sees it, which the base log format inherits: JavaScript's `trim` with
 * U+001C–U+001F and U+0085 added and U+FEFF taken away.
 */
const isWhiteSpace = (unit) => unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
    : unit >= 0x85 &&
        (unit === 0x85 ||
            unit === 0xa0 ||
            unit === 0x1680 ||
            (unit >= 0x2000 && unit <= 0x200a) ||
            unit === 0x2028 ||
            unit === 0x2029 ||
            unit === 0x202f ||
            unit === 0x205f ||
            unit === 0x3000);
function strip(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isWhiteSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isWhiteSpace(text.charCodeAt(to - 1)))
        to--;
    return from === 0 && to === text.length ? text : text.slice(from, to);
}
/** The same on UTF-8 bytes: the first index that is not white space, from `from` on. */
function skipWhiteSpace(bytes, from, to) {
    let at = from;
    while (at < to) {
        const width = whiteSpaceAt(bytes, at, to);
        if (width === 0)
            return at;
        at += width;
    }
    return to;
}
/** The index behind the last byte that is not white space. */
function skipWhiteSpaceBack(bytes, from, to) {
    let end = to;
    while (end > from) {
        let start = end - 1;
        while (start > from && start > end - 4 && (bytes[start] & 0xc0) === 0x80)
            start--;
        if (whiteSpaceAt(bytes, start, end) !== end - start)
            return end;
        end = start;
    }
    return from;
}
/** Bytes of the white space character at `at`; 0 where there is none. */
function whiteSpaceAt(bytes, at, to) {
    const first = bytes[at];
    if (first < 0x80)
        return isWhiteSpace(first) ? 1 : 0;
    const second = at + 1 < to ? bytes[at + 1] & 0x3f : 0;
    if (first === 0xc2)
        return isWhiteSpace(0x80 | second) ? 2 : 0;
    if (first < 0xe1 || first > 0xe3 || at + 2 >= to)
        return 0;
    return isWhiteSpace(((first & 0x0f) << 12) | (second << 6) | (bytes[at + 2] & 0x3f)) ? 3 : 0;
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_REDACTION)
/* harmony export */ });
const NO_REDACTION = { text: (value) => value, counts: () => [] };


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ encodeLogs),
/* harmony export */   oL: () => (/* binding */ streamEvents),
/* harmony export */   o_: () => (/* binding */ readLogs)
/* harmony export */ });
/* harmony import */ var _encode_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);
/* harmony import */ var _event_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8267);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3669);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);





/**
 * Logs to the table: every record becomes an event or is accounted for in `skips` or `duplicates`.
 * @throws UserError for an unknown format, an unreadable file, or more distinct values than memory can hold.
 */
async function readLogs(request) {
    const { encoder, notes } = await encodeLogs(request);
    return { table: encoder.finish(), ...notes };
}
/** Logs to columns, not sorted yet: the same whatever the number of threads that read them. */
async function encodeLogs(request) {
    const { encoder, files, skips, duplicates, redacted } = (await readInThreads(request)) ?? (await readHere(request));
    const notes = {
        files: files.map(({ path, format, events, skipped }, number) => ({
            path,
            format,
            events,
            skipped,
            sessions: encoder.sessionsOfFile[number]
        })),
        skips: skips.groups(),
        duplicates,
        unmatched: request.unmatched ?? [],
        redacted,
        droppedKeys: [...encoder.items.ignoredKeys]
            .sort(_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)
            .map((key) => ({ key, reason: 'named in ignore-keys' }))
    };
    return { encoder, notes };
}
async function readInThreads(request) {
    if (request.recipe === undefined || request.workers === 1)
        return undefined;
    const { planParts } = await __webpack_require__.e(/* import() */ 3670).then(__webpack_require__.bind(__webpack_require__, 3670));
    const parts = await planParts(request);
    if (parts === undefined)
        return undefined;
    const { readParts } = await __webpack_require__.e(/* import() */ 8940).then(__webpack_require__.bind(__webpack_require__, 8940));
    return readParts(request, request.recipe, parts);
}
async function readHere(request) {
    const redactor = request.redactor ?? _read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_REDACTION */ .U;
    const encoded = await (0,_encode_files_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeFiles */ .o)(request, redactor);
    return { ...encoded, redacted: redactor.counts() };
}
/** The events as the readers give them, whole and unredacted, duplicates left out; nothing is kept of them. */
async function streamEvents(request, onEvent) {
    const paths = [];
    const sessions = [];
    const nameless = [];
    const identities = new _identities_js__WEBPACK_IMPORTED_MODULE_2__/* .Identities */ .b();
    let duplicates = 0;
    const run = await (0,_event_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvents */ .w)(request, request.redactor ?? _read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_REDACTION */ .U, {
        file: (path) => {
            sessions.push(new Set());
            nameless.push(0);
            return paths.push(path) - 1;
        },
        event: (event, file, line) => {
            if (event.action === undefined && event.session === undefined)
                return 'nothing';
            if (event.id !== undefined && !identities.add(event.id)) {
                duplicates++;
                return 'duplicate';
            }
            if (event.session === undefined)
                nameless[file] = nameless[file] + 1;
            else
                sessions[file]?.add(event.session);
            onEvent(event, { file: paths[file], line });
            return event.action === undefined ? 'session' : 'row';
        }
    });
    return {
        files: run.files.map(({ path, format, events, skipped }, number) => ({
            path,
            format,
            events,
            skipped,
            sessions: (sessions[number]?.size ?? 0) + nameless[number]
        })),
        skips: run.skips.groups(),
        unmatched: request.unmatched ?? [],
        duplicates
    };
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   QM: () => (/* binding */ RecognisingReader),
/* harmony export */   ST: () => (/* binding */ SAMPLE_VALUES),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   qq: () => (/* binding */ OutputFault)
/* harmony export */ });
/** Values looked at before the format is decided, and the bytes after which fewer must do. */
const SAMPLE_VALUES = 50;
const SAMPLE_BYTES = 4 << 20;
/** Below this no format is taken for recognised. */
const LEAST_CONFIDENCE = 0.3;
/** The most confident format; of equals the first of the list. */
function recognise(sample, formats) {
    let best;
    let confidence = LEAST_CONFIDENCE;
    for (const format of formats) {
        const own = format.detect(sample);
        if (own > confidence || (best === undefined && own >= confidence)) {
            best = format;
            confidence = own;
        }
    }
    return best;
}
/** Reads the values of one log in the format that its first values show, or in the given one. */
class RecognisingReader {
    format;
    #formats;
    #output;
    #reader;
    #sample;
    #sampleBytes = 0;
    constructor(formats, given, output) {
        this.#formats = formats;
        this.#output = output;
        this.format = given;
        if (given === undefined)
            this.#sample = [];
        else
            this.#reader = given.open(output);
    }
    /** Whether values are read in this very format by now. */
    isReading(format) {
        return this.#reader !== undefined && this.format === format;
    }
    value(value, line, bytes) {
        if (this.#sample === undefined) {
            this.#read(value, line);
            return;
        }
        this.#sample.push({ value, line });
        this.#sampleBytes += bytes;
        if (this.#sample.length === SAMPLE_VALUES || this.#sampleBytes >= SAMPLE_BYTES)
            this.#decide();
    }
    end() {
        if (this.#sample !== undefined)
            this.#decide();
        this.#guarded(() => this.#reader?.end(), 0);
    }
    #decide() {
        const sample = this.#sample ?? [];
        this.#sample = undefined;
        this.format = recognise(sample.map(({ value }) => value), this.#formats);
        this.#reader = this.format?.open(this.#output);
        for (const { value, line } of sample)
            this.#read(value, line);
    }
    #read(value, line) {
        const reader = this.#reader;
        if (reader === undefined)
            this.#output.skip('the format of the file is not recognised', line);
        else
            this.#guarded(() => reader.value(value, line), line);
    }
    #guarded(read, line) {
        try {
            read();
        }
        catch (error) {
            if (error instanceof OutputFault)
                throw error.cause;
            this.#output.skip('the record could not be read in this format', line);
        }
    }
}
/** Carries what the receiver of the events threw past the guard around hostile records. */
class OutputFault extends Error {
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/events/redaction/rule.js
/** Bits per character by the frequencies of the characters in the text itself. */
function entropy(text) {
    const counts = new Map();
    for (const symbol of text)
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** Letters and digits as chance mixes them: no word, no identifier. */
const isMixed = (text) => /\d/.test(text) && /[A-Za-z]/.test(text);

;// CONCATENATED MODULE: ./lib/events/redaction/assignments.js

/**
 * `password=…`, `"api_key": "…"`, `--token …`: what is assigned to a name that says it is secret. Code and prose are
 * full of such names, so that the value has to look like a secret too.
 */
/** Names whose value people choose: any value counts but words of code. */
const PASSWORD = 'passw(?:or)?d|passphrase|passwd|passcode|(?<![a-z])pwd|(?<![a-z])pass';
/** Names whose value machines make: it has to be long and mixed. */
const TOKEN = 'secret(?:[_-]?(?:access[_-]?)?key)?|token|api[_-]?key|(?:access|auth|account|encryption|signing|private|shared|master|license|session|service|storage|deploy|client|subscription)[_-]?key|authorization|credentials?|cookie|signature|(?<![a-z])dsn|(?<![a-z])auth';
/** Whose value is a list of assignments: `session=9f8e…; theme=dark`. */
const COOKIE_NAME = /(?:^|[_-])cookies?$/i;
const COOKIE = /^[\w.!#$%&'*+^`|~-]{1,100}=[^;\s]{6,}/;
const PASSWORD_NAME = new RegExp(`(?:${PASSWORD})$`, 'i');
const TOKEN_NAME = new RegExp(`(?:${TOKEN})$`, 'i');
const CODE_WORDS = /^(?:string|str|bool(?:ean)?|number|int(?:eger)?|float|null|none|nil|undefined|true|false|any|object|required|optional|unknown|never|void|bytes|text|varchar|hidden|secret|password|passwd|token|key|value|input|type|default|empty|redacted|removed|hash(?:ed)?|self|this|await|return|new|function|async|env|process|config|os|get|set|and|or|not|is|in|if|else|for|the|was|has|with|must|should|from|to|field|reset|change|invalid|incorrect|wrong|missing|expired|protected|authentication)$/i;
const PLACEHOLDER = /^(?:[$<{[(*%#@&!|\\/]|x{3,}|your[_-]|my[_-]|example|changeme\b.*here|\.{3}|…|-{2,}|~$)/i;
/** Whether a value only stands for one that is not told: `$TOKEN`, `<your key>`, `***`. */
const isPlaceholder = (value) => PLACEHOLDER.test(value) || CODE_WORDS.test(value);
/** `name = value`, `"name": "value"`, also escaped in a text in a text. */
const ASSIGNMENT = new RegExp(`(${PASSWORD}|${TOKEN})` +
    /(\\{0,3}["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3})(?:(?<quote>\\{0,3}["'`])((?:(?!\k<quote>)[^\n\r]){1,256}?)\k<quote>|([^\s"'`,;&|<>(){}[\]\\]{1,400}))/
        .source, 'gi');
/** `--name value`. */
const FLAG = new RegExp(`(?<![\\w-])(--?(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:${PASSWORD}|${TOKEN}))` +
    /(\s{1,3})(?:(?<quote>["'])([^\n\r"']{1,256})\k<quote>|([^\s"'`;&|<>(){}[\]$-][^\s"'`;&|<>(){}[\]]{0,400}))/
        .source, 'gi');
const TRIGGER = /pass|pwd|secret|token|key|auth|credential|cookie|signature|dsn/i;
/** Whether a value under this name can be a secret by the name. */
const namesSecret = (name) => PASSWORD_NAME.test(name) || TOKEN_NAME.test(name) || COOKIE_NAME.test(name);
/** Whether `value` is a secret by the name it has. */
function isSecretValue(name, value, quoted) {
    const trimmed = value.trim();
    if (trimmed.length < 3 ||
        PLACEHOLDER.test(trimmed) ||
        CODE_WORDS.test(trimmed) ||
        (/^\d+$/.test(trimmed) && trimmed.length < 4))
        return false;
    if (PASSWORD_NAME.test(name))
        return isPassword(name, trimmed, quoted);
    if (COOKIE_NAME.test(name) && COOKIE.test(trimmed))
        return true;
    return TOKEN_NAME.test(name) && isToken(trimmed);
}
function isPassword(name, value, quoted) {
    // `pass` is also a verb and a result; `tests: pass=12`.
    if (/(?:^|[^a-z])pass$/i.test(name) && (!isMixed(value) || value.length < 6))
        return false;
    if (quoted)
        return !/\s.*\s/.test(value);
    // Unquoted, a plain word or path of identifiers is a variable.
    if (/^[A-Za-z_][A-Za-z_]*(?:\.[A-Za-z_]+)*$/.test(value))
        return false;
    return value.length >= 4;
}
function isToken(value) {
    if (value.length < 12 || /\s/.test(value) || !isMixed(value))
        return false;
    // Identifiers, calls and addresses of code: `token.value1`, `process.env.KEY2`, `/path/to1`.
    if (/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/.test(value) || /^[./~]/.test(value))
        return false;
    return entropy(value) >= 3 && (value.match(/\d/g)?.length ?? 0) >= 2;
}
const valueIn = (groups) => groups[4] ?? groups[5] ?? '';
const ASSIGNMENT_RULES = [ASSIGNMENT, FLAG].map((pattern) => ({
    name: 'secret:assigned',
    pattern,
    trigger: TRIGGER,
    confirms: (_, groups) => isSecretValue((groups[1] ?? '').replace(/^-+/, ''), valueIn(groups), groups[3] !== undefined),
    replacement: (match, groups) => {
        const quote = groups[3] ?? '';
        return `${match.slice(0, match.length - valueIn(groups).length - quote.length)}[secret:assigned]${quote}`;
    }
}));

;// CONCATENATED MODULE: ./lib/events/redaction/commands.js

/** Passwords where programs take them on the command line: coding agents log what they run. */
/** The part of a command between its name and the flag: within one command, and bounded. */
const WITHIN = '[^\\n\\r|;&]{0,200}?';
const VALUE = '([^\\s"\'`|;&]{1,200})';
const PATTERNS = [
    // `curl -u NAME:PASSWORD`, `--user NAME:PASSWORD`
    `(\\bcurl\\b${WITHIN}\\s(?:-[A-Za-z]{0,4}[uU]|--(?:proxy-)?user)[\\s=]{0,3}["']?[^\\s:"'|;&]{0,100}:)${VALUE}`,
    // `docker login -p PASSWORD`
    `(\\b(?:docker|podman|buildah|nerdctl|skopeo|crane|oras|helm|az|oc)\\b[^\\n\\r|;&]{0,40}?\\blogin\\b${WITHIN}\\s-p[\\s=]{1,3}["']?)${VALUE}`,
    // `mysql -pPASSWORD`: with a space between, what follows is the name of a database
    `(\\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)\\b${WITHIN}\\s-p["']?)${VALUE}`,
    `(\\bsshpass\\s{1,3}-p\\s{0,3}["']?)${VALUE}`,
    `(\\bredis-cli\\b${WITHIN}\\s-a\\s{1,3}["']?)${VALUE}`,
    // A signed address: who has it has the access.
    '([?&;]sig=)([A-Za-z0-9%+/=_-]{20,200})'
];
const COMMAND_RULES = PATTERNS.map((pattern) => ({
    name: 'secret:command',
    pattern: new RegExp(pattern, 'g'),
    confirms: (_, groups) => !isPlaceholder(groups[2] ?? ''),
    replacement: (_, groups) => `${groups[1] ?? ''}[secret:command]`
}));
/** None of them applies to a text without a match. */
const COMMAND_TRIGGER = /\bcurl\b|\blogin\b|\bmysql|\bmariadb|\bsshpass\b|\bredis-cli\b|[?&;]sig=/;

;// CONCATENATED MODULE: ./lib/events/redaction/personal.js
/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits) {
    let sum = 0;
    for (let place = 0; place < digits.length; place++) {
        let digit = digits.charCodeAt(digits.length - 1 - place) - 48;
        if (place % 2 === 1) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    return sum % 10 === 0;
}
/** Issuers by their first digits and the lengths they use. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;
/** Lengths of the IBAN by country: SWIFT's IBAN registry. */
const IBAN_LENGTHS = {
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MR: 27,
    MT: 31,
    MU: 30,
    NL: 18,
    NO: 15,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    SA: 24,
    SC: 31,
    SD: 18,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    ST: 25,
    SV: 28,
    TL: 23,
    TN: 24,
    TR: 26,
    UA: 29,
    VA: 22,
    VG: 24,
    XK: 20
};
/** ISO 13616: the number, rearranged and letters as 10 to 35, leaves 1 modulo 97. */
function isIban(match) {
    const iban = match.replace(/[ -]/g, '').toUpperCase();
    if (IBAN_LENGTHS[iban.slice(0, 2)] !== iban.length)
        return false;
    let rest = 0;
    for (const symbol of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(symbol, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
const HOME = /(?<![A-Za-z0-9_.])(\/(?:home|Users)\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([^\s/\\"'`:;,<>|()[\]{}*?]{1,64})/g;
/** Shared folders that are nobody's. */
const NOBODY = /^(?:shared|public|default|all users|runner|\.{1,3}|~|\$.*|%.*)$/i;
const PERSONAL_RULES = [
    {
        name: 'email',
        pattern: /(?<![A-Za-z0-9._])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g,
        trigger: /@/,
        // `git@host:` names a server's account, `image@2x.png` a file.
        confirms: (match) => !/^git@|@\d+(?:\.\d+)?x\.|\.(?:png|jpe?g|gif|svg|webp|js|ts|tsx|jsx|css|json|lock)$/i.test(match)
    },
    {
        name: 'card',
        pattern: /(?<![\w.+-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?![\w-]|\.\d)/g,
        trigger: /\d{4}[ -]?\d{4}/,
        confirms: (match) => {
            const digits = match.replace(/[ -]/g, '');
            return CARD.test(digits) && passesLuhn(digits) && !/^(\d)\1+$/.test(digits);
        }
    },
    {
        name: 'iban',
        pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[A-Za-z0-9]{11,30}|(?: [A-Za-z0-9]{4}){2,7}(?: [A-Za-z0-9]{1,4})?)(?![A-Za-z0-9])/g,
        trigger: /[A-Za-z]{2}\d{2}/,
        confirms: isIban
    },
    {
        // US social security numbers as they are written, in the ranges that are given out (SSA, POMS RM 10201.035).
        name: 'ssn',
        pattern: /(?<![\w.+/#-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\w+]|[.:/-]\d|-)/g,
        trigger: /\d{3}-\d{2}-\d{4}/
    },
    {
        name: 'phone',
        pattern: /(?<![\w+.:/#-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}|(?:1[ -])[2-9]\d{2}[ -][2-9]\d{2}[ -]\d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5})(?![\w+]|[.:/-]\d)/g,
        trigger: /\d{3}/,
        confirms: (match) => {
            const digits = match.replace(/\D/g, '').length;
            return digits >= 9 && digits <= 15;
        }
    },
    {
        name: 'home',
        pattern: HOME,
        trigger: /(?:home|Users)[\\/]/,
        confirms: (_, [, , name]) => !NOBODY.test(name ?? ''),
        replacement: () => '~'
    },
    {
        // Claude Code names the folders of its transcripts after paths, with dashes.
        name: 'home',
        pattern: /(?<=[/\\])-(?:Users|home)-[A-Za-z0-9_.]{1,64}/g,
        trigger: /-(?:Users|home)-/,
        replacement: () => '-~'
    }
];

;// CONCATENATED MODULE: ./lib/events/redaction/secrets.js

/**
 * Secrets by their form. Sources: the providers' own documentation of their prefixes; the rules of gitleaks
 * (https://github.com/gitleaks/gitleaks, MIT) and secretlint (https://github.com/secretlint/secretlint, MIT); GitHub's
 * list of supported secret scanning patterns. None of the libraries is used: they work asynchronously on files, at
 * about a millisecond a text, and redaction is asked for every distinct text of a log.
 */
/** A token whose neighbours are no part of it. */
const token = (body, flags = 'g') => new RegExp(`(?<![A-Za-z0-9_])(?:${body})(?![A-Za-z0-9_])`, flags);
const TOKENS = [
    ['github', 'gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_[A-Za-z0-9_]{20,255}', /gh[pousr]_|github_pat_/],
    [
        'gitlab',
        'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct|oas)-[A-Za-z0-9_.-]{16,300}|GR1348941[A-Za-z0-9_-]{20}',
        /gl[a-z]{2,5}-|GR1348941/
    ],
    ['bitbucket', 'ATBB[A-Za-z0-9_=.-]{20,300}', /ATBB/],
    ['atlassian', 'ATATT3[A-Za-z0-9_\\-=]{50,400}', /ATATT3/],
    ['aws', '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|A3T[A-Z0-9])[A-Z0-9]{16}', /A[KSBCRI][A-Z]A|A3T/],
    [
        'google',
        'AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,40}|ya29\\.[A-Za-z0-9_-]{20,2000}|1//0[A-Za-z0-9_-]{30,300}',
        /AIza|GOCSPX|ya29|1\/\/0/
    ],
    ['azure', '[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}', /Q~/],
    ['slack', 'xox[abeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{10,300}|xapp-\\d-[A-Za-z0-9-]{10,300}', /xox|xapp-/],
    [
        'stripe',
        '(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{10,250}|whsec_[A-Za-z0-9+/=]{20,100}',
        /k_(?:live|test|prod)_|whsec_/
    ],
    ['anthropic', 'sk-ant-[A-Za-z0-9_-]{16,300}', /sk-ant-/],
    [
        'openai',
        'sk-(?:proj|svcacct|admin|None|or-v1)-[A-Za-z0-9_-]{16,300}|sk-[A-Za-z0-9]{20,100}|sess-[A-Za-z0-9]{40}',
        /sk-|sess-/
    ],
    ['groq', 'gsk_[A-Za-z0-9]{32,80}', /gsk_/],
    ['xai', 'xai-[A-Za-z0-9]{40,120}', /xai-/],
    ['perplexity', 'pplx-[A-Za-z0-9]{32,80}', /pplx-/],
    ['replicate', 'r8_[A-Za-z0-9]{30,60}', /r8_/],
    ['huggingface', 'hf_[A-Za-z0-9]{30,60}|api_org_[A-Za-z0-9]{30,60}', /hf_|api_org_/],
    ['langsmith', 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}', /lsv2_/],
    ['langfuse', '(?:sk|pk)-lf-[a-f0-9-]{32,40}', /k-lf-/],
    ['npm', 'npm_[A-Za-z0-9]{30,60}', /npm_/],
    ['pypi', 'pypi-[A-Za-z0-9_-]{40,400}', /pypi-/],
    ['rubygems', 'rubygems_[a-f0-9]{48}', /rubygems_/],
    ['nuget', 'oy2[a-z0-9]{43}', /oy2/],
    ['docker', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,60}', /dckr_/],
    ['sendgrid', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}', /SG\./],
    ['twilio', '(?:SK|AC)[0-9a-f]{32}', /SK[0-9a-f]|AC[0-9a-f]/],
    ['mailgun', 'key-[0-9a-z]{32}|(?:pub)?key-[0-9a-f]{32}', /key-/],
    ['mailchimp', '[0-9a-f]{32}-us\\d{1,2}', /-us\d/],
    ['telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}', /:AA/],
    [
        'discord',
        '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,45}',
        /[MNO][A-Za-z0-9_-]{23,27}\./
    ],
    ['shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', /shp[acps][ats]_/],
    ['square', 'sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,43}|EAAA[A-Za-z0-9_-]{60}', /sq0|EAAA/],
    ['digitalocean', 'do[oprt]_v1_[a-f0-9]{64}', /_v1_/],
    ['databricks', 'dapi[0-9a-f]{32}(?:-\\d)?', /dapi/],
    ['doppler', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,60}', /dp\.[psca]/],
    ['linear', 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}', /lin_/],
    ['notion', 'ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43}', /ntn_|secret_/],
    ['figma', 'fig[dou]r?_[A-Za-z0-9_-]{36,60}', /fig[dou]/],
    ['airtable', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', /pat[A-Za-z0-9]{14}\./],
    ['postman', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', /PMAK-/],
    ['newrelic', 'NR(?:AK|AA|II|JS|RA)-[A-Za-z0-9]{20,50}', /NR[AIJR]/],
    ['grafana', 'gl(?:sa|c)_[A-Za-z0-9+/=_]{32,300}|eyJrIjoi[A-Za-z0-9+/=]{60,400}', /gl(?:sa|c)_|eyJrIjoi/],
    ['sentry', 'sntr(?:ys|yu)_[A-Za-z0-9+/=_-]{40,400}', /sntry/],
    ['vault', 'hv[sbr]\\.[A-Za-z0-9_-]{20,300}', /hv[sbr]\./],
    ['terraform', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}', /atlasv1/],
    ['pulumi', 'pul-[a-f0-9]{40}', /pul-/],
    ['planetscale', 'pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_.=-]{32,64}', /pscale_/],
    ['supabase', 'sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{20,60}', /sbp_|sb_secret_/],
    ['netlify', 'nfp_[A-Za-z0-9]{36,40}', /nfp_/],
    ['heroku', 'HRKU-[A-Za-z0-9_-]{36,65}', /HRKU-/],
    ['dynatrace', 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}', /dt0/],
    ['contentful', 'CFPAT-[A-Za-z0-9_-]{43}', /CFPAT/],
    ['circleci', 'CCI(?:PAT|PRJ)_[A-Za-z0-9_]{20,100}', /CCIP/],
    ['buildkite', 'bk[a-z]{2}_[a-f0-9]{40}', /bk[a-z]{2}_/],
    ['alibaba', 'LTAI[A-Za-z0-9]{16,20}', /LTAI/],
    ['tencent', 'AKID[A-Za-z0-9]{32}', /AKID/],
    ['artifactory', 'AKC[a-z0-9][A-Za-z0-9]{50,100}|cmVmdGtuO[A-Za-z0-9]{50,60}', /AKC|cmVmdGtuO/],
    ['1password', 'ops_eyJ[A-Za-z0-9+/=_-]{100,2000}', /ops_eyJ/],
    ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{58}', /AGE-SECRET-KEY/]
];
const PEM_TRIGGER = /-----BEGIN/;
const WHOLE_RULES = [
    {
        name: 'secret:private-key',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
        trigger: PEM_TRIGGER
    },
    {
        name: 'secret:private-key',
        pattern: /PuTTY-User-Key-File-\d:(?:(?!Private-MAC:)[\s\S])*(?:Private-MAC: [0-9a-f]{1,128})?/g,
        trigger: /PuTTY-User-Key-File/
    },
    {
        name: 'secret:jwt',
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,4000}\.eyJ[A-Za-z0-9_-]{4,16000}(?:\.[A-Za-z0-9_-]{0,4000})?/g,
        trigger: /eyJ/
    },
    {
        name: 'secret:slack',
        pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,200}/g,
        trigger: /hooks\.slack/
    },
    {
        name: 'secret:webhook',
        pattern: /https:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[A-Za-z0-9_-]{20,120}|[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9@/_-]{20,300}|hooks\.zapier\.com\/hooks\/catch\/\d{1,12}\/[a-z0-9]{4,20})/g,
        trigger: /webhook|hooks\.zapier/
    }
];
const TOKEN_RULES = TOKENS.map(([name, body, trigger]) => ({
    name: `secret:${name}`,
    pattern: token(body),
    trigger,
    confirms: isRandom
}));
const CREDENTIAL_RULES = [
    {
        // Keys of Azure storage, Cosmos and Service Bus: 64 or 32 bytes in base 64.
        name: 'secret:azure',
        pattern: /(?<![A-Za-z0-9+/-])(?:[A-Za-z0-9+/]{86}==|(?<=Key=)[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
        trigger: /[A-Za-z0-9+/]{43}=/
    },
    {
        // A secret access key has no prefix: forty characters of base 64, as random as that.
        name: 'secret:aws',
        pattern: /(?<![A-Za-z0-9+/=_.-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-]|\.[A-Za-z0-9])/g,
        trigger: /[A-Za-z0-9+/]{40}/,
        confirms: (match) => /\d/.test(match) &&
            (match.match(/[A-Z]/g)?.length ?? 0) >= 5 &&
            (match.match(/[a-z]/g)?.length ?? 0) >= 5 &&
            entropy(match) >= 4.4
    },
    {
        // User and password in an address: `postgres://user:password@host`.
        name: 'secret:credentials',
        pattern: /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/)([^\s:@/'"<>[\]]{0,128}):([^\s/'"<>]{1,256})@/g,
        trigger: /:\/\//,
        confirms: (_, [, , password]) => !/^(?:\$|\{|<|\[|%[({]|\*{3}|x{3,})/.test(password ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
    },
    {
        // The token alone as user name: `https://TOKEN@host`, `https://TOKEN:@host`.
        name: 'secret:credentials',
        pattern: /(https?:\/\/)([A-Za-z0-9_-]{20,256}):?@/g,
        trigger: /https?:\/\/[A-Za-z0-9_-]{20}/,
        confirms: (_, [, , user]) => isMixed(user ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
    },
    {
        name: 'secret:bearer',
        pattern: /(?<![A-Za-z0-9_])(bearer\s{1,4})([A-Za-z0-9._~+/=-]{10,8000})/gi,
        trigger: /bearer/i,
        confirms: (_, [, , credential]) => isMixed(credential ?? '') || (credential ?? '').length >= 32,
        replacement: (_, [, scheme]) => `${scheme}[secret:bearer]`
    },
    {
        name: 'secret:basic',
        pattern: /(?<![A-Za-z0-9_])(basic\s{1,4})([A-Za-z0-9+/]{8,4000}(?:={1,2}(?!=)|(?![A-Za-z0-9+/=])))/gi,
        trigger: /basic\s/i,
        confirms: (_, [, , credential]) => Buffer.from(credential ?? '', 'base64')
            .toString('latin1')
            .includes(':') && /[A-Z0-9=]/.test(credential ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:basic]`
    }
];
const SECRET_GROUPS = [
    { rules: WHOLE_RULES },
    { trigger: new RegExp(TOKENS.map(([, , trigger]) => trigger.source).join('|')), rules: TOKEN_RULES },
    { rules: CREDENTIAL_RULES }
];
/** Placeholders of documentation (`ghp_xxxxxxxx…`) and identifiers that only look alike are no secrets. */
function isRandom(match) {
    return isMixed(match) || entropy(match) >= 3.5;
}

;// CONCATENATED MODULE: ./lib/events/redact.js




/** In this order: what is wholly a secret before what may be a part of one. */
const GROUPS = [
    ...SECRET_GROUPS,
    { rules: ASSIGNMENT_RULES },
    { trigger: COMMAND_TRIGGER, rules: COMMAND_RULES },
    { rules: PERSONAL_RULES }
];
/** None of the built-in rules applies to a text without one of these. */
const ANY = /[@=:+/\\~-]|\d{3}|_[A-Za-z0-9]{12}|bearer|basic|[A-Za-z0-9.]{20}/i;
/** Below this many digits and characters, no rule applies to a text of letters, digits and `_.-` alone. */
const LEAST_DIGITS = 9;
const LEAST_CHARACTERS = 15;
/** Hiding one thing may lay bare another beside it; more rounds than this no text needs. */
const ROUNDS = 8;
/** The exit of `events/`: built-in rules, then those of the configuration file (`redactionRules`). */
function createRedactor(rules = [], onHidden) {
    const counts = new Map();
    let isCounting = true;
    const count = (rule) => {
        if (!isCounting)
            return;
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        onHidden?.(rule);
    };
    const once = (value) => {
        let hidden = value;
        if (!isShortWord(hidden) && ANY.test(hidden)) {
            for (const { trigger, rules: group } of GROUPS) {
                if (trigger === undefined || trigger.test(hidden))
                    for (const rule of group)
                        hidden = applied(rule, hidden, count);
            }
        }
        for (const rule of rules)
            hidden = rule.apply(hidden, () => count(rule.name));
        return hidden;
    };
    const secretKeys = new Map();
    const isSecretKey = (key) => {
        let isSecret = secretKeys.get(key);
        if (isSecret === undefined) {
            isSecret = namesSecret(lastPart(key));
            secretKeys.set(key, isSecret);
        }
        return isSecret;
    };
    const text = (value, key) => {
        if (key !== undefined && isSecretKey(key) && isSecretField(key, value)) {
            count('secret:assigned');
            return '[secret:assigned]';
        }
        let hidden = value;
        for (let round = 0; round < ROUNDS; round++) {
            const next = once(hidden);
            if (next === hidden)
                break;
            hidden = next;
        }
        return hidden;
    };
    return {
        text,
        silent: (value) => {
            isCounting = false;
            try {
                return text(value);
            }
            finally {
                isCounting = true;
            }
        },
        counts: () => [...counts]
            .map(([rule, times]) => ({ rule, count: times }))
            .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
    };
}
function applied(rule, text, count) {
    if (rule.trigger !== undefined && !rule.trigger.test(text))
        return text;
    return text.replace(rule.pattern, (...found) => {
        const match = found[0];
        const end = found.findIndex((part) => typeof part === 'number');
        const groups = found.slice(0, end);
        if (rule.confirms !== undefined && !rule.confirms(match, groups))
            return match;
        count(rule.name);
        return rule.replacement === undefined ? `[${rule.name}]` : rule.replacement(match, groups);
    });
}
/** The last part of a dotted key is the name of the field. */
const lastPart = (key) => key.slice(key.lastIndexOf('.') + 1);
const isSecretField = (key, value) => !value.startsWith('[') && isSecretValue(lastPart(key), value, true);
/**
 * Most values of a log. The shortest tokens that a rule knows have 15 characters (Slack's), the shortest telephone
 * numbers 9 digits, and all else that is hidden needs another character.
 */
function isShortWord(text) {
    if (text.length >= LEAST_CHARACTERS)
        return false;
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x30 && code <= 0x39) {
            if (++digits === LEAST_DIGITS)
                return false;
        }
        else if (!(code >= 0x61 && code <= 0x7a) && !(code >= 0x41 && code <= 0x5a) && !isJoint(code))
            return false;
    }
    return true;
}
/** `_`, `.` or `-`. */
const isJoint = (code) => code === 0x5f || code === 0x2e || code === 0x2d;


/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactionRules: () => (/* binding */ redactionRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Longer texts are looked at in pieces by rules of the configuration file, whose patterns may be slow. */
const PIECE = 8_192;
/** The section `redact:` of the configuration file. */
const redactionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/i, 'must be letters, digits, "-" and "_", at most 40'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1_000),
    flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[ims]*$/, 'may hold i, m and s')
        .optional()
}));
/**
 * The rules of the section `redact:`: each match of `pattern` (a JavaScript regular expression) becomes `[NAME]`.
 * @throws UserError naming `origin`, the rule and what to mend.
 */
function redactionRules(section, origin = 'config') {
    if (section === undefined || section === null)
        return [];
    const parsed = redactionSchema.safeParse(section);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? [])
            .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
            .join('');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${origin}: redact${place}: ${issue?.message ?? 'is not a list of rules'}; a rule is {name, pattern}`);
    }
    return parsed.data.map((rule) => compiled(rule.name, rule.pattern, rule.flags ?? '', origin));
}
function compiled(name, source, flags, origin) {
    const place = `${origin}: redact: rule "${name}"`;
    let pattern;
    try {
        pattern = new RegExp(source, `gu${flags}`);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: the pattern is no regular expression: ${error.message.split(': ').at(-1)}`);
    }
    const fault = slowness(source);
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: ${fault}, which may take for ever on some texts; write it without`);
    if (pattern.test(''))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: the pattern matches the empty text, so everywhere; make a part of it compulsory`);
    const placeholder = `[${name}]`;
    return {
        name,
        apply: (text, count) => pieces(text)
            .map((piece) => piece.replace(pattern, (match) => {
            // What is hidden already stays as it is.
            if (match === placeholder || placeholder.includes(match))
                return match;
            count();
            return placeholder;
        }))
            .join('')
    };
}
/** Cut at white space where there is some. */
function pieces(text) {
    if (text.length <= PIECE)
        return [text];
    const cut = [];
    for (let from = 0; from < text.length;) {
        let to = Math.min(from + PIECE, text.length);
        const space = text.lastIndexOf(' ', to);
        if (to < text.length && space > from + PIECE / 2)
            to = space;
        cut.push(text.slice(from, to));
        from = to;
    }
    return cut;
}
/**
 * What makes a backtracking matcher exponential: a repetition or choice inside a repeated group, or a back-reference. Told by the
 * structure of the pattern alone, so that some harmless ones are refused as well.
 */
function slowness(source) {
    const repeats = [false];
    for (let at = 0; at < source.length; at++) {
        const symbol = source[at];
        if (symbol === '\\') {
            if (/[1-9k]/.test(source[at + 1] ?? ''))
                return 'the pattern refers back to a group';
            at++;
        }
        else if (symbol === '[') {
            while (at < source.length && source[at] !== ']')
                at += source[at] === '\\' ? 2 : 1;
        }
        else if (symbol === '(') {
            repeats.push(false);
        }
        else if (symbol === ')') {
            const inner = repeats.pop() ?? false;
            const repeated = isUnbounded(source, at + 1);
            if (inner && repeated)
                return 'the pattern repeats a group that itself holds a repetition or a choice';
            if (repeats.length === 0)
                repeats.push(false);
            if (repeated)
                repeats[repeats.length - 1] = true;
        }
        else if (symbol === '|' || isUnbounded(source, at) || (symbol === '?' && source[at - 1] !== '(')) {
            repeats[repeats.length - 1] = true;
        }
    }
    return undefined;
}
/** `*`, `+`, `{n,}`, and counts large enough to be as bad. */
const isUnbounded = (source, at) => {
    const symbol = source[at];
    if (symbol === '*' || symbol === '+')
        return true;
    const count = symbol === '{' ? /^\{\d+(,?)(\d*)\}/.exec(source.slice(at, at + 24)) : null;
    return count !== null && ((count[1] === ',' && count[2] === '') || Number(count[2]) > 20);
};


/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ FAULT),
/* harmony export */   Af: () => (/* binding */ IN_OBJECT),
/* harmony export */   Cc: () => (/* binding */ IN_ARRAY),
/* harmony export */   Ez: () => (/* binding */ MOST_LEVELS),
/* harmony export */   YT: () => (/* binding */ ValueScanner),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** What a scan found where it did not reach the end of the value. */
const OPEN = -1;
const FAULT = -2;
/** Deeper values are refused: nothing that logs write comes near, and what walks a value must not run out of stack. */
const MOST_LEVELS = 1000;
const VALUE = 0;
const VALUE_OR_CLOSE = 1;
const KEY_OR_CLOSE = 2;
const KEY = 3;
const COLON = 4;
const COMMA_OR_CLOSE = 5;
const STRING = 6;
const ESCAPE = 7;
const LITERAL = 8;
const IN_OBJECT = 1;
const IN_ARRAY = 2;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Finds where a JSON value (RFC 8259) ends, in bytes that come in pieces. Follows the grammar of brackets, commas and
 * colons, so that a broken record is noticed at the first byte that cannot follow; what stands in strings and
 * literals is left to `JSON.parse`, which sees every value afterwards.
 */
class ValueScanner {
    isTooDeep = false;
    /** Where the last scan found its fault. */
    faultAt = 0;
    #stack = new Uint8Array(MOST_LEVELS);
    #depth = 0;
    #state = VALUE;
    #isKey = false;
    start() {
        this.#depth = 0;
        this.#state = VALUE;
        this.isTooDeep = false;
        this.faultAt = 0;
    }
    /** Starts where a value is due inside of these brackets. */
    startInside(brackets) {
        this.start();
        this.#stack.set(brackets);
        this.#depth = brackets.length;
    }
    /** Whether the value is a number or word, not in brackets, which the next white space ends. */
    get isInWord() {
        return this.#depth === 0 && this.#state === LITERAL;
    }
    /** Index behind the value, `OPEN` where the bytes end before it does, `FAULT` where no value can go on like this. */
    scan(bytes, from, to) {
        let at = from;
        while (at < to) {
            if (this.#state === STRING) {
                at = this.#string(bytes, at, to);
                if (at === FAULT)
                    return FAULT;
                if (this.#isEnd())
                    return at;
                continue;
            }
            const byte = bytes[at];
            switch (this.#state) {
                case ESCAPE:
                    if (byte < 0x20)
                        return this.#fault(at);
                    this.#state = STRING;
                    at++;
                    break;
                case LITERAL:
                    if (isLiteral(byte))
                        at++;
                    else
                        this.#state = COMMA_OR_CLOSE;
                    if (this.#isEnd())
                        return at;
                    break;
                default:
                    at++;
                    if (byte === 0x20 || byte === 0x0a || byte === 0x09)
                        break;
                    if (!this.#token(byte))
                        return this.#fault(at - 1);
                    if (this.#isEnd())
                        return at;
            }
        }
        return OPEN;
    }
    #fault(at) {
        this.faultAt = at;
        return FAULT;
    }
    #isEnd() {
        return this.#depth === 0 && this.#state === COMMA_OR_CLOSE;
    }
    /** Index behind the string or the end of the bytes. */
    #string(bytes, from, to) {
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                this.#state = this.#isKey ? COLON : COMMA_OR_CLOSE;
                return at + 1;
            }
            if (byte === BACKSLASH) {
                if (at + 1 === to) {
                    this.#state = ESCAPE;
                    return to;
                }
                at++;
                if (bytes[at] < 0x20)
                    return this.#fault(at);
            }
            else if (byte < 0x20)
                return this.#fault(at);
        }
        return to;
    }
    #token(byte) {
        switch (this.#state) {
            case VALUE_OR_CLOSE:
                if (byte === 0x5d)
                    return this.#close();
                return this.#value(byte);
            case VALUE:
                return this.#value(byte);
            case KEY_OR_CLOSE:
                if (byte === 0x7d)
                    return this.#close();
                return this.#key(byte);
            case KEY:
                return this.#key(byte);
            case COLON:
                this.#state = VALUE;
                return byte === 0x3a;
            default:
                return this.#afterValue(byte);
        }
    }
    #value(byte) {
        if (byte === QUOTE) {
            this.#isKey = false;
            this.#state = STRING;
            return true;
        }
        if (byte === 0x7b)
            return this.#open(IN_OBJECT, KEY_OR_CLOSE);
        if (byte === 0x5b)
            return this.#open(IN_ARRAY, VALUE_OR_CLOSE);
        this.#state = LITERAL;
        return isLiteral(byte);
    }
    #key(byte) {
        this.#isKey = true;
        this.#state = STRING;
        return byte === QUOTE;
    }
    #afterValue(byte) {
        const container = this.#stack[this.#depth - 1];
        if (byte === 0x2c) {
            this.#state = container === IN_OBJECT ? KEY : VALUE;
            return true;
        }
        return byte === (container === IN_OBJECT ? 0x7d : 0x5d) && this.#close();
    }
    #open(container, state) {
        if (this.#depth === MOST_LEVELS) {
            this.isTooDeep = true;
            return false;
        }
        this.#stack[this.#depth++] = container;
        this.#state = state;
        return true;
    }
    #close() {
        this.#depth--;
        this.#state = COMMA_OR_CLOSE;
        return true;
    }
}
/** Digits, letters, sign and point: what numbers, true, false and null are made of. */
const isLiteral = (byte) => (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e;


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   c3: () => (/* binding */ hiddenNumber),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Longest text a dictionary keeps whole, in UTF-16 units. */
const LONGEST = 1024;
/** Longest text that is redacted whole: what stands beyond enters the hash only. */
const LONGEST_REDACTED = 1 << 20;
/**
 * The text as the table keeps it: redacted, and a long one as its beginning and a hash of the whole, so that distinct
 * texts stay distinct and memory is bounded.
 */
function bounded(text, redact) {
    if (text.length <= LONGEST)
        return redact(text);
    const redacted = redact(text.length > LONGEST_REDACTED ? text.slice(0, LONGEST_REDACTED) : text);
    if (redacted.length <= LONGEST && text.length <= LONGEST_REDACTED)
        return redacted;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(redacted, 'utf16le'));
    if (text.length > LONGEST_REDACTED)
        hash.update(Buffer.from(text.slice(LONGEST_REDACTED), 'utf16le'));
    return `${beginning(redacted)}…#${hash.digest('hex').slice(0, 16)}`;
}
/**
 * What stands in place of a number that redaction hides: a card number is one without its quotes, too. Undefined where
 * it may be told.
 */
function hiddenNumber(value, redact) {
    if (!Number.isSafeInteger(value) || Math.abs(value) < 1000)
        return undefined;
    const text = String(value);
    const shown = redact(text);
    return shown === text ? undefined : shown;
}
/** The first LONGEST units, without half a surrogate pair at the end. */
function beginning(text) {
    const last = text.charCodeAt(LONGEST - 1);
    return text.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/**
 * ISO 8601 / RFC 3339 as logs write it: `T` or a space, any number of fractional digits, `Z`, an offset or none
 * (then UTC: a result must not depend on the zone of the machine). Milliseconds since 1970 with fractions; undefined
 * for anything else.
 */
function parseTime(text) {
    const length = text.length;
    if (length < 10 || length > 64 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
        return undefined;
    const base = startOfDay(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    if (base === undefined)
        return undefined;
    if (length === 10)
        return base;
    const separator = text.charCodeAt(10);
    if (separator !== 0x54 && separator !== 0x74 && separator !== 0x20)
        return undefined;
    const hour = digits(text, 11, 13);
    const minute = digits(text, 14, 16);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || text.charCodeAt(13) !== COLON)
        return undefined;
    let at = 16;
    let second = 0;
    let fraction = 0;
    if (text.charCodeAt(at) === COLON) {
        second = digits(text, 17, 19);
        if (second < 0 || second > 60)
            return undefined;
        at = 19;
        const point = text.charCodeAt(at);
        if (point === 0x2e || point === 0x2c) {
            const start = ++at;
            while (isDigit(text.charCodeAt(at)))
                at++;
            if (at === start)
                return undefined;
            fraction = Number(`0.${text.slice(start, at)}`) * 1000;
        }
    }
    const offset = zoneOffset(text, at);
    if (offset === undefined)
        return undefined;
    const whole = base + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    return whole + fraction;
}
let knownDay = 0;
let knownStart = 0;
function startOfDay(year, month, day) {
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    // The next line of a log is of the same day nearly always.
    const name = (year * 16 + month) * 32 + day;
    if (name === knownDay)
        return knownStart;
    if (day > daysIn(year, month))
        return undefined;
    const date = Date.UTC(year, month - 1, day);
    // Date.UTC takes the years 0–99 for 1900–1999.
    knownStart = year < 100 ? new Date(date).setUTCFullYear(year) : date;
    knownDay = name;
    return knownStart;
}
const DASH = 0x2d;
const COLON = 0x3a;
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const daysIn = (year, month) => month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        ? 29
        : 28
    : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31;
/** The number written in [from, to), or −1 where there is anything but digits. */
function digits(text, from, to) {
    let value = 0;
    for (let i = from; i < to; i++) {
        const unit = text.charCodeAt(i);
        if (!isDigit(unit))
            return -1;
        value = value * 10 + unit - 0x30;
    }
    return value;
}
/** Minutes east of UTC written at `at`, to the end of the text. */
function zoneOffset(text, at) {
    const rest = text.length - at;
    if (rest === 0)
        return 0;
    let unit = text.charCodeAt(at);
    if (rest === 1 && (unit === 0x5a || unit === 0x7a))
        return 0;
    if (unit === 0x20) {
        if (text.slice(at) === ' UTC')
            return 0;
        unit = text.charCodeAt(++at);
    }
    if (unit !== 0x2b && unit !== DASH)
        return undefined;
    const hours = digits(text, at + 1, at + 3);
    const colon = text.charCodeAt(at + 3) === COLON ? 1 : 0;
    const hasMinutes = text.length > at + 3;
    const minutes = hasMinutes ? digits(text, at + 3 + colon, at + 5 + colon) : 0;
    const end = hasMinutes ? at + 5 + colon : at + 3;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text.length !== end)
        return undefined;
    return (unit === DASH ? -1 : 1) * (hours * 60 + minutes);
}


/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startWebAssembly)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis;
const modules = new Map();
/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of. Undefined where
 * the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as WebAssembly writes them.
 */
function startWebAssembly(code, pages, imports) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)() !== 'LE')
        return undefined;
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'));
        modules.set(code, compiled);
        const { exports } = new WebAssembly.Instance(compiled, { env: { memory }, ...imports(memory) });
        return { memory, exports };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ withCaseFingerprints),
/* harmony export */   o1: () => (/* binding */ withMatchedCases),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export caseFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Cases are matched across the two sides of a comparison without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    if (tails === undefined)
        return renamed;
    // Of cases whose names fall together the first one's.
    const tailOf = new Map(names.map((name, id) => [name, tails[id]]).reverse());
    return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name)) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => {
        const known = new Set(b);
        return a.some((name) => known.has(name));
    };
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   PL: () => (/* binding */ PROFILE_VERSION),
/* harmony export */   bL: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);






/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
const PROFILE_VERSION = 1;
const index = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
const isInteger = (value, least) => Number.isInteger(value) && value >= least;
const isIntegers = (value, least, length) => Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least));
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value) => Array.isArray(value) &&
    value.length === 5 &&
    isInteger(value[0], -1) &&
    Array.isArray(value[1]) &&
    value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
    isIntegers(value[2], -1, 0) &&
    isNumberOrNull(value[3]) &&
    isNumberOrNull(value[4]);
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(PROFILE_VERSION),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let text;
    try {
        text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
    return tableOf(parsed.data);
}
/** Every index points into its dictionary. */
function consistent(profile) {
    const below = (id, size) => id < size;
    return ((profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
        profile.transactions.every(([action, outcome, agent, ...items]) => action !== undefined &&
            action >= 0 &&
            below(action, profile.actions.length) &&
            below(outcome, profile.outcomes.length) &&
            below(agent, profile.agents.length) &&
            items.every((id) => id >= 0 && below(id, profile.items.length))) &&
        profile.sessions.every(([caseId, events, conditions]) => below(caseId, profile.cases.length) &&
            conditions.length === profile.conditions.length &&
            conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
            events.every((event) => isWithin(event, profile))));
}
/** Without a list of its own for each event, of which there are as many as in the logs. */
function isWithin(event, { transactions, object_keys: keys }) {
    if (typeof event === 'number')
        return event < transactions.length;
    if (event[0] >= transactions.length || event.length % 2 === 1)
        return false;
    for (let at = 2; at < event.length; at += 2)
        if (event[at] >= keys.length)
            return false;
    return true;
}
function tableOf(profile) {
    const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0);
    const action = new Uint32Array(rows);
    const outcome = new Uint32Array(rows);
    const agent = new Uint32Array(rows);
    const session = new Uint32Array(rows);
    const repeated = new Uint8Array(rows);
    const itemStart = new Uint32Array(rows + 1);
    const objectStart = new Uint32Array(rows + 1);
    const sessionStart = new Uint32Array(profile.sessions.length + 1);
    const sessionCase = new Uint32Array(profile.sessions.length);
    const itemIds = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectKey = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectNumber = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NONE */ .x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const isPlain = typeof event === 'number';
            const transaction = profile.transactions[isPlain ? event : event[0]];
            action[row] = transaction[0];
            outcome[row] = column(transaction[1]);
            agent[row] = column(transaction[2]);
            session[row] = s;
            for (let at = 3; at < transaction.length; at++)
                itemIds.push(transaction[at]);
            if (!isPlain) {
                repeated[row] = event[1];
                for (let at = 2; at < event.length; at += 2) {
                    objectKey.push(event[at]);
                    objectNumber.push(event[at + 1]);
                }
            }
            if (latencyMs !== undefined && latency !== null)
                latencyMs[row] = latency;
            if (tokens !== undefined && tokenMean !== null)
                tokens[row] = tokenMean;
            row++;
            itemStart[row] = itemIds.length;
            objectStart[row] = objectKey.length;
        }
        sessionStart[s + 1] = row;
    });
    return {
        rows,
        sessions: profile.sessions.length,
        unit: profile.unit,
        actions: profile.actions,
        outcomes: profile.outcomes,
        agents: profile.agents,
        cases: profile.cases,
        ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
        items: profile.items.map(([key, value]) => ({ key, value })),
        action,
        outcome,
        agent,
        session,
        itemStart,
        itemIds: itemIds.takeNarrow(),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: objectKey.takeNarrow(),
        objectNumber: objectNumber.takeNarrow(),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OQ: () => (/* binding */ readJudgedWindow),
  j5: () => (/* binding */ readSecondWindow),
  tw: () => (/* binding */ readWindow),
  d: () => (/* binding */ requireNamed),
  Xj: () => (/* binding */ streamWindow),
  bL: () => (/* binding */ tallyWindow)
});

// UNUSED EXPORTS: ARTIFACT

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/events/containers.js + 4 modules
var containers = __webpack_require__(5314);
// EXTERNAL MODULE: ./lib/events/files.js
var events_files = __webpack_require__(5310);
;// CONCATENATED MODULE: ./lib/copies.js





/**
 * Of files with equal content all but the first, in the order given; and files whose content is that of an entry of an
 * archive among them. Only files whose content is of equal length are looked into.
 */
async function copiesAmong(files) {
    const alike = await equalFiles(files);
    const copied = new Set(alike.map(({ file }) => file));
    const left = files.filter((file) => file.location !== events_files.STANDARD_INPUT && !copied.has(file));
    return [...alike, ...(await unpackedBeside(left))];
}
const ARCHIVE_NAME = /\.zip$/i;
/** Files that lie beside the archive they came out of. An entry is called as it is where it is read. */
async function unpackedBeside(files) {
    const archives = files.filter(({ location }) => ARCHIVE_NAME.test(location));
    const plain = files.filter(({ location }) => !ARCHIVE_NAME.test(location) && !isPacked(location));
    if (archives.length === 0 || plain.length === 0)
        return [];
    const entries = new Map();
    for (const { path, location } of archives)
        for await (const log of (0,containers/* openLogs */.q)({ path, location })) {
            const { digest, bytes } = await hashed(log.blocks);
            if (bytes === 0 || log.faults.length > 0)
                continue;
            const own = { digest, of: { path: log.path, location } };
            entries.set(bytes, [...(entries.get(bytes) ?? []), own]);
        }
    const copies = [];
    for (const file of plain) {
        const status = await (0,promises_.stat)(file.location);
        const candidates = status.isFile() ? entries.get(status.size) : undefined;
        if (candidates === undefined)
            continue;
        const { digest } = await hashed((0,external_node_fs_.createReadStream)(file.location));
        const entry = candidates.find((candidate) => candidate.digest === digest);
        if (entry !== undefined)
            copies.push({ file, of: entry.of });
    }
    return copies;
}
async function equalFiles(files) {
    const byLength = new Map();
    for (const file of files) {
        if (file.location === events_files.STANDARD_INPUT)
            continue;
        const status = await (0,promises_.stat)(file.location);
        if (!status.isFile() || status.size === 0)
            continue;
        const length = lengthOf(file.location, status.size);
        const alike = byLength.get(length);
        if (alike === undefined)
            byLength.set(length, [file]);
        else
            alike.push(file);
    }
    const first = new Map();
    const copies = [];
    for (const alike of byLength.values()) {
        if (alike.length < 2)
            continue;
        for (const file of alike) {
            const digest = await digestOf(file);
            const of = first.get(digest);
            if (of === undefined)
                first.set(digest, file);
            else
                copies.push({ file, of });
        }
    }
    return copies;
}
/** By the name: opening every file to see how it is packed would cost more than all else here. */
const GZIP_NAME = /\.(gz|gzip)$/i;
const ZSTD_NAME = /\.(zst|zstd)$/i;
const isPacked = (location) => GZIP_NAME.test(location) || ZSTD_NAME.test(location);
/** What files of the same content have in common: its length modulo 2^32 or, where that is not told, the packed one. */
function lengthOf(location, size) {
    const told = isPacked(location) ? toldLength(location, size) : size;
    return told === undefined ? `packed ${size}` : String(told % 2 ** 32);
}
const LONGEST_HEADER = 18;
/**
 * Bytes of the content, as the packed file tells them: RFC 1952, section 2.3.1 (ISIZE); RFC 8878, section 3.1.1.1. Read
 * at once: the way through the thread pool would take ten times as long as these few bytes do.
 */
function toldLength(location, size) {
    if (size < LONGEST_HEADER)
        return undefined;
    const bytes = Buffer.alloc(LONGEST_HEADER);
    const isGzip = GZIP_NAME.test(location);
    try {
        const handle = (0,external_node_fs_.openSync)(location, 'r');
        (0,external_node_fs_.readSync)(handle, bytes, 0, LONGEST_HEADER, isGzip ? size - LONGEST_HEADER : 0);
        (0,external_node_fs_.closeSync)(handle);
    }
    catch {
        // Told of where it is read as a log.
        return undefined;
    }
    return isGzip ? bytes.readUInt32LE(LONGEST_HEADER - 4) : zstdLength(bytes);
}
function zstdLength(header) {
    if (header.readUInt32LE(0) !== 0xfd2fb528)
        return undefined;
    const descriptor = header[4];
    const isSingle = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
    const at = 5 + (isSingle ? 0 : 1) + dictionaryBytes;
    const width = descriptor >> 6;
    if (width === 0)
        return isSingle ? header[at] : undefined;
    if (width === 1)
        return header.readUInt16LE(at) + 256;
    return width === 2 ? header.readUInt32LE(at) : Number(header.readBigUInt64LE(at));
}
async function digestOf(file) {
    if (!isPacked(file.location))
        return (await hashed((0,external_node_fs_.createReadStream)(file.location))).digest;
    let isDamaged = false;
    const { digest } = await hashed((0,containers/* unpackedBytes */.d)(file, () => {
        isDamaged = true;
    }));
    // Two that break off at the same place need not be copies.
    return isDamaged ? (await hashed((0,external_node_fs_.createReadStream)(file.location))).digest : digest;
}
async function hashed(blocks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const block of blocks) {
        hash.update(block);
        bytes += block.length;
    }
    return { digest: hash.digest('hex'), bytes };
}
/**
 * Whether some session stands in both files: then what the one tells is told again by the other. Where a file is a
 * session of its own, two of the same content are two runs that went alike.
 */
function shareSessions({ origin, sessions, sessionStart }, a, b) {
    if (origin === undefined)
        return false;
    const [first, second] = [origin.files.indexOf(a), origin.files.indexOf(b)];
    for (let session = 0; session < sessions; session++) {
        let seen = 0;
        const end = sessionStart[session + 1];
        for (let row = sessionStart[session]; row < end; row++) {
            const file = origin.file[row];
            if (file === first)
                seen |= 1;
            else if (file === second)
                seen |= 2;
        }
        if (seen === 3)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/engine.js
var engine = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/mapping.js + 1 modules
var mapping = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/events/read.js
var read = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/events/redact.js + 5 modules
var redact = __webpack_require__(6012);
// EXTERNAL MODULE: ./lib/events/text-bounds.js
var text_bounds = __webpack_require__(5950);
;// CONCATENATED MODULE: ./lib/events/redacted-event.js

const MOST_DEPTH = 200;
/** JSON with every text and number in it, keys included, passed through `redact`; what lies absurdly deep is left out. */
function redactedJson(value, redact, key, depth) {
    if (typeof value === 'string')
        return redact(value, key);
    if (typeof value === 'number')
        return (0,text_bounds/* hiddenNumber */.c3)(value, (text) => redact(text, key)) ?? value;
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > MOST_DEPTH)
        return null;
    if (Array.isArray(value))
        return value.map((member) => redactedJson(member, redact, key, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [
        redact(name),
        redactedJson(member, redact, name, depth + 1)
    ]));
}
/** An event as it may leave the job: whole, its texts redacted. */
function redactedEvent(event, redact) {
    const { context, ...fields } = event;
    const own = Object.fromEntries(Object.entries(fields).map(([name, value]) => [
        name,
        // Times and counts of our own.
        typeof value === 'number' ? value : redactedJson(value, redact, undefined, 0)
    ]));
    return {
        ...own,
        ...(context === undefined ? {} : { context: redactedJson(context, redact, undefined, 0) })
    };
}

// EXTERNAL MODULE: ./lib/events/redaction/custom.js
var custom = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/window.js










async function readRequest(request, patterns) {
    const { options, config, workspace, confine } = request;
    const found = await (0,events_files.findFiles)({ patterns, workspace, confine });
    await (0,engine.releaseTurboFanFor)(found.files);
    return {
        files: found.files,
        unmatched: found.unmatched,
        format: options.format,
        extraFormats: (0,mapping.mappedFormats)(config.mapping, config.options.origin),
        ignoreKeys: options['ignore-keys'],
        redactor: (0,redact/* createRedactor */.l)((0,custom.redactionRules)(config.redact, config.options.origin)),
        recipe: { mapping: config.mapping, redact: config.redact, origin: config.options.origin },
        workers: request.workers,
        onProgress: (bytes) => {
            (0,engine.releaseTurboFanAfter)(bytes);
            request.onProgress?.(bytes);
        }
    };
}
/** Reads the logs that `patterns` name: one window of the agent's behaviour, redacted, in one table. */
async function readWindow(request, patterns) {
    return readOnce(await readRequest(request, patterns));
}
/** A log that lies there under two names would count twice: its sessions would do everything twice over. */
async function readOnce(request) {
    const reading = await (0,read/* readLogs */.o_)(request);
    const shown = ({ path }) => request.redactor?.text(path) ?? path;
    const copies = (await copiesAmong(request.files)).filter(({ file, of }) => shareSessions(reading.table, shown(file), shown(of)));
    if (copies.length === 0)
        return reading;
    const left = new Set(copies.map(({ file }) => file));
    const once = await (0,read/* readLogs */.o_)({ ...request, files: request.files.filter((file) => !left.has(file)) });
    const notice = copies.map(({ file }) => ({
        reason: 'the file is a copy of another one that was read',
        count: reading.files.find(({ path }) => path === shown(file))?.events ?? 0,
        file: shown(file),
        line: 1
    }));
    return { ...once, skips: [...once.skips, ...notice] };
}
/**
 * The window that must agree before the gate fails.
 * @throws UserError where it is the window that is judged: the same runs can only agree with themselves; and where it
 * holds nothing: that would refute every change.
 */
async function readSecondWindow(request) {
    const { options, workspace, confine } = request;
    const [judged, second] = await Promise.all(['logs', 'confirm'].map((input) => (0,events_files.findFiles)({ patterns: options[input], workspace, confine, input })));
    const missing = second?.unmatched.find(({ named }) => named) ?? second?.unmatched[0];
    if (missing !== undefined && (missing.named || second?.files.length === 0))
        throw new errors/* UserError */.y(`confirm: ${missing.pattern}: ${missing.reason}`);
    const known = new Set(judged?.files.map(({ location }) => location));
    const others = (second?.files ?? []).filter(({ location }) => !known.has(location));
    const copies = await copiesAmong([...(judged?.files ?? []), ...others]);
    const isJudged = (file) => copies.some((copy) => (copy.file === file && known.has(copy.of.location)) ||
        // An archive beside what came out of it.
        (copy.of.location === file.location && known.has(copy.file.location)));
    const other = others.find((file) => !isJudged(file));
    const [first] = second?.files ?? [];
    if (first !== undefined && other === undefined)
        throw new errors/* UserError */.y(`confirm: ${first.path} is one of the \`logs\`, or a copy of one: name logs of other runs`);
    const reading = await readWindow(request, options.confirm);
    if (reading.table.rows === 0)
        throw new errors/* UserError */.y(`confirm: no event could be read from ${options.confirm.join(', ')}: name logs that can confirm a change`);
    return reading;
}
/** The window that is judged: the logs and tallies of the options in one table. */
async function readJudgedWindow(request) {
    const { options, workspace, confine } = request;
    const patterns = request.tallies ?? options.tallies;
    if (patterns.length === 0)
        return readWindow(request, options.logs);
    const remote = patterns.find((pattern) => pattern.startsWith(ARTIFACT));
    if (remote !== undefined)
        throw new errors/* UserError */.y(`tallies: ${remote}: artifacts are for the Action; name tally files here`);
    const twice = patterns.find((pattern, index) => patterns.indexOf(pattern) < index);
    if (twice !== undefined)
        throw new errors/* UserError */.y(`tallies: ${twice} is named twice: give each tally once`);
    const { files, unmatched } = await (0,events_files.findFiles)({ patterns, workspace, confine, input: 'tallies' });
    const [missing] = unmatched;
    if (missing !== undefined)
        throw new errors/* UserError */.y(`tallies: ${missing.pattern}: ${missing.reason}`);
    const { readLogsAndTallies } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4202)]).then(__webpack_require__.bind(__webpack_require__, 4202));
    return readLogsAndTallies(await readRequest(request, options.logs), files, await tallyParameters(request));
}
/** Marks a pattern over names of artifacts among the tallies. */
const ARTIFACT = 'artifact:';
/** Counts the logs of the options for another run to merge. A share may be empty, but no file that was named may lack. */
async function tallyWindow(request) {
    const { tallyLogs } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4202)]).then(__webpack_require__.bind(__webpack_require__, 4202));
    const reading = await readRequest(request, request.options.logs);
    requireNamed((reading.unmatched ?? []).filter(({ named }) => named));
    return tallyLogs(reading, await tallyParameters(request));
}
async function tallyParameters({ options, config }) {
    const [{ canonicalJson }, { createHash }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(9874)]).then(__webpack_require__.bind(__webpack_require__, 9874)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19))
    ]);
    const { mapping, redact } = config;
    return {
        format: options.format,
        ignoreKeys: [...new Set(options['ignore-keys'])].sort(table/* compareText */.n6),
        config: createHash('sha256').update(canonicalJson({ mapping, redact })).digest('hex')
    };
}
/** The events of the logs one by one, whole but redacted; `number` counts them from 0. */
async function streamWindow(request, patterns, onEvent) {
    let number = 0;
    const reading = await readRequest(request, patterns);
    requireNamed(reading.unmatched ?? []);
    const redact = reading.redactor?.text ?? ((text) => text);
    return (0,read/* streamEvents */.oL)(reading, (event, source) => onEvent(redactedEvent(event, redact), source, number++));
}
/** A file that was named and is not there is a mistake wherever another one was read, and for all but a check. */
function requireNamed(unmatched) {
    const missing = unmatched.find(({ named }) => named) ?? unmatched[0];
    if (missing !== undefined)
        throw new errors/* UserError */.y(`logs: ${missing.pattern}: ${missing.reason}`);
}


/***/ })

};
