export const id = 2382;
export const ids = [2382];
export const modules = {

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

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ reductions),
/* harmony export */   TZ: () => (/* binding */ rawVocabulary),
/* harmony export */   YI: () => (/* binding */ derivedKeys),
/* harmony export */   mr: () => (/* binding */ isDerived),
/* harmony export */   qD: () => (/* binding */ vocabularySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const reason = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** What a text is reduced to: the part of it that other events share. */
const reductions = ['url', 'path', 'command', 'date'];
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
const isDerived = (key) => derivedKeys.includes(key);
/**
 * How the values of a log were made mineable: plain data, fitted once on the baseline's logs, stored with it and
 * applied unchanged to every later log. Each choice stands with its reason and can be overruled in the config file.
 */
const vocabularySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Keys as the logs name them, known when the vocabulary was fitted; a key not listed is new. */
    known: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Keys left out of mining. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Keys that say the same as another one, which stands for both. */
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), into: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Numbers that became ranges: each boundary begins a range. */
    cuts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), reason })),
    /** Texts reduced to what generalises; `root` is the folder that paths are told from. */
    reduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reductions), root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), reason })),
    /** Keys whose values name things: numbered within a session, so that policies can say "of the same". */
    objects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Derived keys in use, and the actions that `happened_before` tells of. */
    derived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(derivedKeys)),
    milestones: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names people gave to actions and keys; several actions may share one (a group). */
    renamed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
});
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

/***/ 7134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainResult: () => (/* binding */ explainResult)
});

// UNUSED EXPORTS: rewordResult

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/decision-explainer.js + 1 modules
var decision_explainer = __webpack_require__(7678);
// EXTERNAL MODULE: ./lib/explain/finding.js
var explain_finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/decisions/decision.js
var decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 2 modules
var gate_explainer = __webpack_require__(3691);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/explain/gate-decision.js







/** The gate's own decision, in the record that decisions of other systems have. */
const listed = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
const failOnOf = ({ parameters }) => listed(parameters['fail-on']);
/** Failing closes the gate, reporting does not; what could not be judged is neither. */
function outcomeOf({ outcome, failed, drift }) {
    if (outcome === 'no-logs' || outcome === 'no-baseline' || outcome === 'insufficient-data')
        return 'DEFERRED';
    if (failed)
        return 'DENIED';
    return drift ? 'WARNED' : 'ALLOWED';
}
/** How sure the verdict is: one minus the chance of a false alarm; 0 where nothing was judged. */
function confidenceOf(result, outcome) {
    if (outcome === 'DEFERRED')
        return 0;
    const open = result.findings.filter(({ severity }) => severity !== 'note');
    const certain = open.length > 0 && open.every(({ test }) => test.p_value === null);
    return certain ? 1 : 1 - Number(result.parameters.alpha ?? 0.01);
}
function findingFactors(findings, weight, words) {
    const shares = (0,gate/* deviationShares */.Og)(findings);
    return findings.map((finding, i) => ({
        name: (0,sentence/* plain */.pj)((0,finding_summary/* findingName */.f$)(finding, words)),
        // What people accepted speaks for the gate, not against it.
        passed: finding.severity === 'note',
        weight: (0,rounding/* roundSix */.R)(shares[i] * weight),
        reason: (0,sentence/* plain */.pj)(finding.explanation.summary),
        details: {
            kind: 'finding',
            finding: finding.id,
            change: finding.change,
            direction: finding.direction,
            severity: finding.severity,
            baseline_confidence: finding.baseline.confidence,
            current_confidence: finding.current.confidence
        },
        evidence: finding.evidence.map(({ file, line }) => `${file}:${line}`)
    }));
}
/** What had to be there for a verdict. */
function sufficiencyChecks(result, words) {
    const { outcome, inputs, baseline, not_exercised: unexercised, undecided } = result;
    const judged = outcome === 'clean' || outcome === 'drift';
    const needed = result.explanation.computed?.sessions_needed ?? null;
    return [
        {
            name: 'logs',
            passed: outcome !== 'no-logs',
            reason: words.say('check_logs', { events: inputs.events, sessions: inputs.sessions })
        },
        {
            name: 'baseline',
            passed: outcome !== 'no-baseline',
            reason: baseline === null
                ? words.say('check_no_baseline')
                : words.say('check_baseline', {
                    policies: baseline.policies,
                    events: baseline.events,
                    sessions: baseline.sessions
                })
        },
        {
            name: 'sessions',
            passed: judged,
            reason: judged
                ? words.say('check_judged', { sessions: inputs.sessions, tested: result.tested })
                : needed === null
                    ? words.say('check_unjudged')
                    : words.say('check_too_few', { needed })
        },
        {
            name: 'exercised',
            passed: !(0,gate_explainer/* failsUnexercised */.Je)(failOnOf(result), unexercised.length),
            reason: words.say('check_exercised', { unexercised: unexercised.length, undecided: undecided.length })
        }
    ];
}
/**
 * The decision of the gate: one factor a finding, weighted by its share of the deviation, and one a sufficiency check,
 * which share the weight where no finding decides. No clock is read: give the time of the decision, or it has none.
 */
function decisionOf(result, { timestamp = '', language = 'en' } = {}) {
    const outcome = outcomeOf(result);
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const checks = sufficiencyChecks(result, words);
    const failing = checks.filter(({ passed }) => !passed);
    const open = result.findings.length > 0;
    // A check that fails decides as much as all findings together; one that passes weighs only where nothing else does.
    const checkWeight = failing.length > 0 ? (open ? 0.5 : 1) : open ? 0 : 1;
    const bearing = failing.length > 0 ? failing : checks;
    const factors = [
        ...findingFactors(result.findings, 1 - checkWeight, words),
        ...checks.map((check) => ({
            ...check,
            weight: bearing.includes(check) ? (0,rounding/* roundSix */.R)(checkWeight / bearing.length) : 0,
            details: { kind: 'sufficiency' },
            evidence: []
        }))
    ];
    return (0,decision/* makeDecision */.Zc)({
        decision_type: 'drift_gate',
        outcome,
        factors,
        context: {
            outcome: result.outcome,
            baseline: result.baseline?.path ?? null,
            logs: [...listed(result.parameters.logs)],
            fail_on: [...failOnOf(result)],
            events: result.inputs.events,
            sessions: result.inputs.sessions
        },
        timestamp,
        confidence: confidenceOf(result, outcome),
        policy_version: result.baseline?.digest ?? '',
        metadata: { tool_version: result.tool_version, failed: result.failed }
    });
}

// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/explain/summary.js
var summary = __webpack_require__(1879);
;// CONCATENATED MODULE: ./lib/explain/result-explainer.js












/** Explanations of a result that was written down: what was computed then, said again, in any language. */
function runOf({ parameters, baseline }) {
    const { logs } = parameters;
    return {
        logs: logs === undefined ? [] : Array.isArray(logs) ? logs : [String(logs)],
        baseline: baseline?.path ?? String(parameters.baseline ?? 'policies.json')
    };
}
function contextOf(result, confirmed) {
    return {
        run: runOf(result),
        vitals: result.vitals,
        tested: result.tested,
        assumptions: result.assumptions,
        confirmed,
        reportsOnly: failOnOf(result).includes('none')
    };
}
/** Where it was not written down, a change that `fail-on` names and that does not fail was not confirmed. */
function isConfirmed({ change, severity, explanation }, result) {
    const failing = failOnOf(result);
    const wouldFail = failing.includes(change) && !failing.includes('none');
    return explanation.computed?.confirmed ?? (severity !== 'warning' || !wouldFail);
}
function findingAgain(finding, result, words) {
    const { explanation, evidence, ...facts } = finding;
    // Without what was computed then, the words of then are all that can be said.
    if (explanation.computed === undefined)
        return explanation;
    const confirmed = isConfirmed(finding, result);
    return (0,explain_finding/* wordFinding */.W)(facts, evidence, explanation.computed, contextOf(result, confirmed), words);
}
function gateAgain(result, words) {
    const { computed } = result.explanation;
    return (0,gate/* wordGate */.sA)({
        outcome: result.outcome,
        failed: result.failed,
        findings: result.findings.map((finding) => ({ ...finding, confirmed: isConfirmed(finding, result) })),
        reportsOnly: failOnOf(result).includes('none'),
        judged: computed?.judged,
        unexercised: result.not_exercised.length,
        unexercisedRenames: result.not_exercised,
        failsUnexercised: (0,gate_explainer/* failsUnexercised */.Je)(failOnOf(result), result.not_exercised.length),
        undecided: result.undecided.length,
        nearest: computed?.nearest,
        detectable: result.detectable,
        sessionsNeeded: computed?.sessions_needed ?? null,
        sessions: computed?.sessions,
        evidence: result.baseline?.evidence,
        emptyBaseline: (0,showing/* isEmptyBaseline */.zZ)(result),
        conditions: result.conditions,
        vitals: result.vitals,
        assumptions: result.assumptions,
        tested: result.tested,
        run: runOf(result)
    }, words);
}
/** The result with every explanation said anew in a language, its parts from the logs marked again. */
function rewordResult(result, language) {
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const reasons = (list, say) => list.map((one) => ({ ...one, reason: say(one, words) }));
    return {
        ...result,
        parameters: { ...result.parameters, language: words.language },
        findings: result.findings.map((finding) => ({
            ...finding,
            explanation: findingAgain(finding, result, words)
        })),
        not_exercised: reasons(result.not_exercised, gate_explainer/* notExercisedWords */.JQ),
        undecided: reasons(result.undecided, gate_explainer/* undecidedWords */.JX),
        mix_only: reasons(result.mix_only, gate_explainer/* mixOnlyWords */.Qx),
        explanation: gateAgain(result, words)
    };
}
/** Why the gate decided so, or one finding of it, as an explanation that every format can show. */
function explainResult(result, request = {}) {
    const { language = 'en', finding: id, legalFrame, timestamp } = request;
    const reworded = rewordResult(result, language);
    const wanted = id === undefined ? undefined : reworded.findings.find((finding) => finding.id === id);
    if (id !== undefined && wanted === undefined) {
        const known = result.findings.map((finding) => finding.id);
        throw new errors/* UserError */.y(`finding ${JSON.stringify(id)} is not in the result: ${known.length === 0 ? 'it has none' : `it has ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`}`);
    }
    const decision = decisionOf(reworded, { timestamp, language });
    const own = wanted === undefined
        ? decision
        : { ...decision, factors: decision.factors.filter(({ details }) => details.finding === id) };
    const said = wanted?.explanation ?? reworded.explanation;
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const { explain } = (0,decision_explainer.createExplainer)({
        legalFrame,
        explainers: {
            drift_gate: (_, { standard }) => ({
                summary: said.summary,
                ...(own.timestamp === '' ? { opening: standard.opening.slice(1) } : {}),
                factors: standard.factors.map((factor, i) => withReasons(factor, own.factors[i]?.details.finding, reworded)),
                context: contextLines(own, words),
                notes: said.details,
                closing: closingLines(own, reworded, words),
                counterfactual: said.counterfactual,
                confidence: certaintyOf(reworded, wanted, words),
                recommendations: said.recommendations,
                disclosure: withSaid(standard, said, own, reworded, words)
            })
        }
    });
    return explain(own, { language });
}
/** What the gate was asked: lists and numbers as a reader writes them. */
const contextLines = ({ context }, words) => Object.entries(context)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => words.say('context_line', {
    key: (0,sentence/* quote */.hD)((0,summary/* titled */.dJ)(key)),
    value: (0,sentence/* quote */.hD)(Array.isArray(value) ? value.join(', ') : String(value))
}));
/** The rate of false alarms in place of a confidence, which a check that passes has none of; no time was measured. */
function closingLines({ policy_version: version }, result, words) {
    const { alpha } = result.parameters;
    return [
        ...(result.tested > 0 && typeof alpha === 'number'
            ? [words.say('line_alarm', { alpha: words.percent(alpha) })]
            : []),
        ...(version === '' ? [] : [words.say('line_version', { version: (0,sentence/* quote */.hD)(version) })])
    ];
}
/** Under a factor that is a finding, all that is said about the finding. */
function withReasons(factor, id, { findings }) {
    const said = findings.find((finding) => finding.id === id)?.explanation;
    if (said === undefined)
        return factor;
    const turning = said.counterfactual === null ? [] : [said.counterfactual];
    return { ...factor, evidence: [...said.details, ...turning, ...said.recommendations] };
}
function certaintyOf(result, finding, words) {
    const lines = finding === undefined
        ? [
            words.count('gate_tested', result.tested),
            ...result.assumptions.map((one) => words.say('sure_assumed', { assumption: (0,assumptions/* assumptionWords */.T)(one, words) }))
        ]
        : (0,explain_finding/* certaintyLines */.F)(finding, contextOf(result, true), words);
    return lines.map(rule_words/* asSentence */.KG).join(' ');
}
/** The disclosure carries the same counterfactual, notes and recommendations as the other formats. */
function withSaid({ disclosure, headings }, said, decision, result, words) {
    const kept = disclosure.sections.filter(({ heading }) => heading !== headings.notes);
    const section = (heading, lines) => lines.length === 0 ? [] : [{ heading, lines }];
    const bullet = (line) => `- ${line}`;
    const context = words.say('disclosure_context');
    return {
        ...disclosure,
        closing: closingLines(decision, result, words),
        sections: [
            ...section(context, contextLines(decision, words).map(bullet)),
            ...kept.filter(({ heading }) => ![context, disclosure.headings.counterfactual, disclosure.headings.recommendations].includes(heading)),
            ...section(headings.notes, said.details.map(bullet)),
            ...section(disclosure.headings.counterfactual, said.counterfactual === null ? [] : [said.counterfactual]),
            ...section(disclosure.headings.recommendations, said.recommendations.map(bullet))
        ]
    };
}


/***/ })

};
