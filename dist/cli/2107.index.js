export const id = 2107;
export const ids = [2107];
export const modules = {

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

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ asPolicySet),
/* harmony export */   gg: () => (/* binding */ parsePolicySet),
/* harmony export */   oX: () => (/* binding */ formatPolicySet)
/* harmony export */ });
/* unused harmony export policySetSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);





/**
 * The committed policy set, `policies.json`: keeps the layout of `aumai-policyminer` (name, source_logs, policies,
 * generated_at) so that each tool loads the other's files, and adds to it.
 */
const SCHEMA_VERSION = 1;
/** Without compiling the schema first, which takes longer than reading the one file of a run by it. */
const ONCE = { jitless: true };
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const optionalCounts = {
    policy_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mined', 'required', 'forbidden', 'ignored']).default('mined'),
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    support: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    lift: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    evidence: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .jU.optional()
};
const sectionSchemas = {
    policies: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('association').default('association'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentSchema */ .VX,
        consequent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('precondition').default('precondition'),
        action: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        requires: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentSchema */ .VX.refine((requires) => Object.keys(requires).length > 0, {
            error: 'names no condition: it would always hold'
        }),
        ...optionalCounts
    }),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('prohibition').default('prohibition'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentSchema */ .VX,
        never: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('outcome').default('outcome'),
        action: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentSchema */ .VX.default({}),
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ...optionalCounts
    }),
    sequences: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sequence').default('sequence'),
        template: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .templates */ .kT),
        activation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
        same: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
        most: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional(),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentSchema */ .VX.default({}),
        ...optionalCounts
    })
        .superRefine(({ template, activation, target, same, most }, issue) => {
        const alone = ['exactly_once', 'at_most', 'first', 'last'].includes(template);
        if (alone && target !== undefined)
            issue.addIssue(`template ${template} is about one action: leave \`target\` out`);
        if (alone && same !== undefined)
            issue.addIssue(`template ${template} is about one action: \`same\` needs another one to share an object with`);
        if (target === activation && template !== 'not_succession')
            issue.addIssue(`template ${template} needs another action as \`target\`: no call comes before or after itself`);
        if (!alone && target === undefined)
            issue.addIssue(`template ${template} needs a \`target\``);
        if ((template === 'at_most') !== (most !== undefined))
            issue.addIssue('`most` (a whole number from 1) belongs to the template at_most, and only there');
    })
};
const SECTIONS = ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences'];
/** The JSON Schema kept in `schemas/policies.schema.json` is generated from this. */
const policySetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: count.default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SCHEMA_VERSION),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
    provenance: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        pooled: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        tool_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        events: count,
        sessions: count,
        cases: count,
        unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['case', 'session', 'event']),
        time_span: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).nullable(),
        actions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), count]))
    })
        .optional(),
    profile_digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionSchemas.policies).default([]),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionSchemas.preconditions).default([]),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionSchemas.prohibitions).default([]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionSchemas.outcomes).default([]),
    sequences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionSchemas.sequences).default([]),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptanceSchema */ .rb).default([])
});
/** A set of the seed's tool: pydantic's lax reading, by which numbers may be written as text. */
const laxNumber = (schema) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().transform(Number), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).transform(Number)])
    .pipe(schema);
const foreignSetSchema = () => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: laxNumber(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative()).default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        policy_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        antecedent: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'must be an object'),
        consequent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        support: laxNumber(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1)),
        confidence: laxNumber(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1)),
        lift: laxNumber(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative()).default(1),
        description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('')
    }))
});
const firstIssue = (error) => {
    const issue = error.issues[0];
    if (issue === undefined)
        return 'is not valid';
    const where = issue.path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('');
    return `${where === '' ? 'the file' : `\`${where.replace(/^\./, '')}\``}: ${issue.message}`;
};
const lineOf = (text, error) => {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return position === undefined ? '' : ` (line ${text.slice(0, Number(position)).split('\n').length})`;
};
/**
 * Reads a policy set from the text of its file. `path` is for error messages, which name what to mend.
 * Throws a UserError for anything that is no policy set of a version known here.
 */
function parsePolicySet(text, path) {
    const mend = 'mend it, or write it anew with `policyminer update`';
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} is empty: ${mend}`);
    let json;
    try {
        json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch (error) {
        const conflict = /^(<{7}|={7}|>{7})/m.test(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(conflict
            ? `baseline ${path} holds git conflict markers: resolve them by running \`policyminer update\``
            : `baseline ${path} is not JSON${lineOf(text, error)}: ${mend}`);
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} is not a policy set (a JSON object is expected): ${mend}`);
    }
    const version = json.schema_version;
    if (typeof version === 'number' && version > SCHEMA_VERSION) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} has schema_version ${version}, this version reads up to ${SCHEMA_VERSION}: use a newer policyminer-action`);
    }
    const isForeign = version === undefined &&
        !SECTIONS.slice(1).some((section) => Object.hasOwn(json, section)) &&
        !hasOurFields(json);
    if (isForeign) {
        requireSection(json, path, mend);
        return parseForeign(json, path, mend);
    }
    const file = parseOwn({ schema_version: SCHEMA_VERSION, ...json }, path, mend);
    requireSection(json, path, mend);
    return file;
}
/** A set may be empty; one whose sections are misspelt, or no set at all, would pass everything. */
function requireSection(json, path, mend) {
    if (SECTIONS.some((section) => Object.hasOwn(json, section)))
        return;
    const key = Object.keys(json).find((name) => !Object.hasOwn(policySetSchema.shape, name));
    const held = key === undefined ? '' : ` (${JSON.stringify(key.slice(0, 40))} is none of them)`;
    const sections = SECTIONS.map((name) => `\`${name}\``).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} is not a policy set: it has none of ${sections}${held}; ${mend}`);
}
/** A set written by hand need not give a version: a status or a missing count tells it from the seed's layout. */
function hasOurFields(json) {
    const policies = json.policies;
    return (Object.hasOwn(json, 'accepted') ||
        (Array.isArray(policies) &&
            policies.some((policy) => typeof policy === 'object' &&
                policy !== null &&
                (Object.hasOwn(policy, 'status') || !Object.hasOwn(policy, 'support')))));
}
function parseOwn(json, path, mend) {
    const parsed = policySetSchema.safeParse(json, ONCE);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} is not valid, ${firstIssue(parsed.error)}; ${mend}`);
    const { data } = parsed;
    return {
        name: data.name,
        foreign: false,
        sourceLogs: data.source_logs,
        generatedAt: data.generated_at,
        policies: SECTIONS.flatMap((section) => data[section]),
        accepted: data.accepted,
        provenance: data.provenance === undefined
            ? undefined
            : { ...data.provenance, actions: Object.fromEntries(data.provenance.actions) },
        vocabulary: data.vocabulary,
        parameters: data.parameters,
        profileDigest: data.profile_digest
    };
}
function parseForeign(json, path, mend) {
    const parsed = foreignSetSchema().safeParse(json, ONCE);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`baseline ${path} is not valid, ${firstIssue(parsed.error)}; ${mend}`);
    const { data } = parsed;
    return {
        name: data.name,
        foreign: true,
        sourceLogs: data.source_logs,
        generatedAt: data.generated_at,
        accepted: [],
        policies: data.policies.map(({ antecedent, ...policy }) => ({
            kind: 'association',
            status: 'mined',
            ...policy,
            antecedent: scalarsOnly(antecedent)
        }))
    };
}
const scalarsOnly = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : JSON.stringify(value)
]));
/** The bytes of `policies.json`: a function of the content alone, a policy a group of lines, sorted by id. */
function formatPolicySet(content) {
    const sections = new Map(SECTIONS.map((section) => [section, []]));
    for (const policy of [...content.policies].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.policy_id, b.policy_id))) {
        sections.get((0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy).section)?.push(fieldsInOrder(policy));
    }
    const actions = Object.entries(content.provenance.actions).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b));
    const entries = [
        ['name', content.name],
        ['source_logs', content.provenance.events],
        ...(content.generatedAt === undefined
            ? []
            : [['generated_at', content.generatedAt]]),
        ['schema_version', SCHEMA_VERSION],
        ['parameters', content.parameters],
        ['provenance', { ...content.provenance, actions }],
        ...(content.profileDigest === undefined
            ? []
            : [['profile_digest', content.profileDigest]]),
        ['vocabulary', content.vocabulary],
        ...sections,
        ['accepted', [...content.accepted].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.fingerprint, b.fingerprint))]
    ];
    return `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(value, 1)}`).join(',\n')}\n}\n`;
}
/** Identity first, then what the policy says, then its numbers: the order in which a person reads a diff. */
function fieldsInOrder(policy) {
    const { policy_id, kind, status, note, support, confidence, lift, description, evidence, ...rule } = policy;
    return {
        policy_id,
        kind,
        ...rule,
        support,
        confidence,
        lift,
        description,
        ...(evidence === undefined ? {} : { evidence }),
        status,
        ...(note === undefined ? {} : { note })
    };
}
/** JSON in which policies take a line a field, and anything deeper one line, so that diffs stay small. */
function indented(value, depth) {
    if (typeof value !== 'object' || value === null || depth > 2)
        return JSON.stringify(value);
    const pad = '  '.repeat(depth + 1);
    const close = `\n${'  '.repeat(depth)}`;
    if (Array.isArray(value)) {
        return value.length === 0
            ? '[]'
            : `[\n${value.map((member) => pad + indented(member, depth + 1)).join(',\n')}${close}]`;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length === 0
        ? '{}'
        : `{\n${members.map(([key, member]) => `${pad}${JSON.stringify(key)}: ${indented(member, depth + 1)}`).join(',\n')}${close}}`;
}
const asPolicySet = (file, policies) => ({
    name: file.name,
    policies,
    accepted: file.accepted,
    totals: file.provenance,
    sourceLogs: file.sourceLogs,
    generatedAt: file.generatedAt
});


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFiles: () => (/* binding */ renderFiles)
});

// EXTERNAL MODULE: ./lib/policies/file.js
var file = __webpack_require__(194);
// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/report/csv.js


const HEAD = [
    'policy_id',
    'kind',
    'status',
    'description',
    'support',
    'confidence',
    'lift',
    'events',
    'kept',
    'sessions',
    'rule'
];
const RULE_FIELDS = [
    'antecedent',
    'consequent',
    'action',
    'requires',
    'never',
    'outcome',
    'template',
    'activation',
    'target',
    'same',
    'most'
];
/** Without it spreadsheets read the file in the alphabet of the machine, and no umlaut survives. */
const BYTE_ORDER_MARK = '\u{FEFF}';
/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
function renderCsv(policies) {
    const rows = (0,ranking/* strongestFirst */.EJ)(policies).map((policy) => {
        const own = policy;
        const rule = Object.fromEntries(RULE_FIELDS.filter((field) => own[field] !== undefined).map((field) => [field, own[field]]));
        const numbers = [policy.support, policy.confidence, policy.lift];
        const { evidence } = policy;
        const counts = evidence === undefined ? ['', '', ''] : [evidence.events, evidence.kept, evidence.sessions];
        return [
            (0,report_escape.csv)(policy.policy_id),
            policy.kind,
            policy.status,
            (0,report_escape.csv)(policy.description),
            ...numbers,
            ...counts,
            (0,report_escape.csv)(JSON.stringify(rule))
        ].join(',');
    });
    return BYTE_ORDER_MARK + [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/report/labels.js + 1 modules
var labels = __webpack_require__(7649);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/policy-words.js
var policy_words = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/report/guardrails/guards.js





const conditions = (antecedent) => Object.keys(antecedent)
    .sort(table/* compareText */.n6)
    .map((key) => ({ key, value: antecedent[key] }));
/**
 * A habit ("when X, then A") is no limit unless people require it: then X allows nothing but A. Outcomes come after
 * the action and orders need the session, so neither can be decided from one request.
 */
function refusalOf(policy) {
    switch (policy.kind) {
        case 'prohibition':
            return policy.status === 'forbidden'
                ? undefined
                : { action: policy.never, when: conditions(policy.antecedent), unless: [] };
        case 'precondition':
            return policy.status === 'forbidden' || Object.keys(policy.requires).length === 0
                ? undefined
                : { action: policy.action, when: [], unless: conditions(policy.requires) };
        case 'association': {
            const when = conditions(policy.antecedent);
            if (policy.status === 'required')
                return { except: policy.consequent, when, unless: [] };
            return policy.status === 'forbidden' ? { action: policy.consequent, when, unless: [] } : undefined;
        }
        default:
            return undefined;
    }
}
const words = (policy) => (0,phrase/* written */.M)((0,policy_words/* policyWords */.gF)(policy, labels/* labels */.W), report_escape.terminal);
/** No engine takes half a character; what cannot be written down is left out and counted. */
const isWritable = ({ action, except, when, unless }) => ![action, except, ...[...when, ...unless].flatMap(({ key, value }) => [key, value])].some((text) => typeof text === 'string' && /\p{Surrogate}/u.test(text));
/** The guards among the policies, by id, and how many policies of them cannot be one. */
function guardsOf(policies) {
    const active = policies.filter(({ status }) => status !== 'ignored');
    const guards = [...active]
        .sort((a, b) => (0,table/* compareText */.n6)(a.policy_id, b.policy_id))
        .flatMap((policy) => {
        const refusal = refusalOf(policy);
        if (refusal === undefined || !isWritable(refusal) || /\p{Surrogate}/u.test(policy.policy_id))
            return [];
        const kept = policy.evidence === undefined
            ? ''
            : ` (kept ${policy.evidence.kept} of ${policy.evidence.events} times)`;
        return [{ id: policy.policy_id, description: `${words(policy)}${kept}; ${policy.status}`, ...refusal }];
    });
    return { guards, leftOut: active.length - guards.length };
}
/** First lines of every exported file, without comment signs. */
const preamble = (leftOut) => [
    'Exported by policyminer from observed behaviour. Review before enforcing: what agents did is not what they may do.',
    'A request is an action and a context: flat keys (arg.order_id), values as in policies.json (a range such as >=100',
    'is that text). Prohibitions, preconditions and required associations are here.',
    `${leftOut} policies are not: habits nobody required, outcomes and orders, which one request cannot decide.`
];

;// CONCATENATED MODULE: ./lib/report/guardrails/cedar.js

/**
 * Cedar: everything is permitted but what a policy forbids. The action is `Action::"name"`; the context holds strings,
 * booleans and whole numbers under their keys. What Cedar has no type for (lists, fractions, null) goes into the set
 * `policyminer:items`, as `key=` and the value in JSON.
 */
/** The reserved attribute: its colon keeps it apart from any key that `has` could mean otherwise. */
const ITEMS = 'policyminer:items';
const cedar_itemText = ({ key, value }) => `${key}=${JSON.stringify(value)}`;
const literal = (text) => {
    let out = '';
    for (const character of text) {
        if (character === '"' || character === '\\')
            out += `\\${character}`;
        else if (character >= ' ' && character <= '~')
            out += character;
        else
            out += `\\u{${character.codePointAt(0).toString(16)}}`;
    }
    return `"${out}"`;
};
function natural(value) {
    if (typeof value === 'string')
        return literal(value);
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}
function holds(condition) {
    const key = literal(condition.key);
    const value = natural(condition.value);
    const item = `(context has ${literal(ITEMS)} && context[${literal(ITEMS)}].contains(${literal(cedar_itemText(condition))}))`;
    return value === undefined ? item : `((context has ${key} && context[${key}] == ${value}) || ${item})`;
}
const cedar_all = (conditions) => conditions.map(holds).join('\n    && ');
const action = (name) => `Action::${literal(name)}`;
function rule(guard) {
    const scope = guard.action === undefined ? 'action' : `action == ${action(guard.action)}`;
    return [
        `// ${guard.description}`,
        `@id(${literal(guard.id)})`,
        `forbid (principal, ${scope}, resource)`,
        ...(guard.when.length === 0 ? [] : [`when { ${cedar_all(guard.when)} }`]),
        ...(guard.unless.length === 0 ? [] : [`unless { ${cedar_all(guard.unless)} }`]),
        ...(guard.except === undefined ? [] : [`unless { action == ${action(guard.except)} }`])
    ].join('\n');
}
function renderCedar(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `// ${line}`)
            .join('\n'),
        '@id("policyminer:default")\npermit (principal, action, resource);',
        ...guards.map((guard) => `${rule(guard)};`)
    ].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/guardrails/casbin.js



/**
 * Casbin: a request is the action and its items, both in percent-encoding, so that nothing in them can be read as a
 * separator, a pattern or an expression by any of Casbin's implementations.
 */
/** Letters, digits and percent signs alone. */
const encode = (text) => encodeURIComponent(text).replace(/[-_.!~*'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** The items of a request as Casbin gets them: encoded, sorted, each between semicolons. */
const encodeItems = (items) => `;${items
    .map((item) => `${encode(itemText(item))};`)
    .sort(compareText)
    .join('')}`;
const NEVER = '^$';
const ALWAYS = '^';
/** Matches where all conditions are among the sorted items. */
const pattern = (conditions) => `;${conditions
    .map((condition) => `${encode(cedar_itemText(condition))};`)
    .sort(table/* compareText */.n6)
    .join('(.*;)?')}`;
function renderCasbinModel(leftOut) {
    return `${[
        ...preamble(leftOut).map((line) => `# ${line}`),
        '#',
        '# act: the action; items: a semicolon, then for each condition of the context (one for each member of a list)',
        '# key=value with the value in JSON and a semicolon, sorted. Both percent-encoded but for letters and digits:',
        '# {"env": "prod"} is ;env%3D%22prod%22;',
        '',
        '[request_definition]',
        'r = act, items',
        '',
        '[policy_definition]',
        'p = id, act, notact, when, unless, eft',
        '',
        '[policy_effect]',
        'e = !some(where (p.eft == deny))',
        '',
        '[matchers]',
        'm = regexMatch(r.act, p.act) && !regexMatch(r.act, p.notact) && regexMatch(r.items, p.when) && !regexMatch(r.items, p.unless)'
    ].join('\n')}\n`;
}
const exactly = (name) => `^${encode(name)}$`;
/** Lines that begin with a number sign are comments to every implementation; there is always one, for a few refuse an empty file. */
function renderCasbinPolicy(guards) {
    const lines = guards.flatMap(({ id, description, action, except, when, unless }) => [
        `# ${description}`,
        [
            'p',
            encode(id),
            action === undefined ? ALWAYS : exactly(action),
            except === undefined ? NEVER : exactly(except),
            when.length === 0 ? ALWAYS : pattern(when),
            unless.length === 0 ? NEVER : pattern(unless),
            'deny'
        ].join(', ')
    ]);
    return ['# p, id, act, notact, when, unless, eft', ...lines].map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/report/guardrails/rego.js

/**
 * Open Policy Agent: `data.policyminer.deny` is the set of ids of the policies that a request breaks, `allow` holds
 * where it is empty. Input: `{"action": "…", "context": {"key": value or [values]}}`. Written with the keywords of
 * OPA 0.42, which 1.x takes as well.
 */
/** JSON is Rego; ASCII keeps it so whatever the editor does. */
const rego_literal = (value) => JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const rego_holds = ({ key, value }) => `holds(${rego_literal(key)}, ${rego_literal(value)})`;
function rego_rule({ id, description, action, except, when, unless }) {
    const body = [
        ...(action === undefined ? [] : [`input.action == ${rego_literal(action)}`]),
        ...(except === undefined ? [] : [`input.action != ${rego_literal(except)}`]),
        ...when.map(rego_holds),
        ...(unless.length === 0 ? [] : [`count({true | ${unless.map(rego_holds).join('; ')}}) == 0`])
    ];
    return [
        `# ${description}`,
        `deny contains ${rego_literal(id)} if {`,
        ...body.map((line) => `\t${line}`),
        '}'
    ].join('\n');
}
function renderRego(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `# ${line}`)
            .join('\n'),
        'package policyminer',
        'import future.keywords.contains\nimport future.keywords.if\nimport future.keywords.in',
        'default allow := false',
        'allow if {\n\tinput.action\n\tcount(deny) == 0\n}',
        'holds(key, value) if input.context[key] == value',
        'holds(key, value) if {\n\tis_array(input.context[key])\n\tvalue in input.context[key]\n}',
        ...(guards.length === 0 ? ['deny := set()'] : guards.map(rego_rule))
    ].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/html/report.js + 6 modules
var report = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/report/json.js

/** `result.json`: the result itself. */
const unmarkedExplanation = ({ summary, details, counterfactual, recommendations, computed }) => ({
    summary: (0,sentence/* plain */.pj)(summary),
    details: details.map(sentence/* plain */.pj),
    counterfactual: counterfactual === null ? null : (0,sentence/* plain */.pj)(counterfactual),
    recommendations: recommendations.map(sentence/* plain */.pj),
    ...(computed === undefined ? {} : { computed })
});
const unmarkedReason = (unjudged) => ({ ...unjudged, reason: (0,sentence/* plain */.pj)(unjudged.reason) });
/** The result with plain sentences: the marks around quoted text are for renderers in this process alone. */
function unmarked(result) {
    return {
        ...result,
        findings: result.findings.map((finding) => ({
            ...finding,
            ...(finding.subject === undefined
                ? {}
                : { subject: { ...finding.subject, description: (0,sentence/* plain */.pj)(finding.subject.description) } }),
            explanation: unmarkedExplanation(finding.explanation)
        })),
        not_exercised: result.not_exercised.map(unmarkedReason),
        undecided: result.undecided.map(unmarkedReason),
        mix_only: result.mix_only.map(unmarkedReason),
        conditions: result.conditions.map((condition) => ({
            ...condition,
            description: (0,sentence/* plain */.pj)(condition.description)
        })),
        assumptions: result.assumptions.map(sentence/* plain */.pj),
        explanation: unmarkedExplanation(result.explanation)
    };
}
/** Bytes of `result.json`: two spaces, keys in the order of the schema, a final newline. */
const renderJson = (result) => `${JSON.stringify(unmarked(result), null, 2)}\n`;

// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var report_labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/junit.js










/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */
/**
 * Two policies may read the same; viewers tell test cases apart by name. A policy has one name whether it passes or
 * fails, so that they show a history.
 */
const caseName = (said, id) => (0,report_escape.xml)(`${(0,phrase/* raw */.l)(said)} [${id}]`);
/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines) => lines
    .filter((line) => line !== '')
    .map((line) => (0,report_escape.xml)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(line))))
    .join('\n');
function findingCase(finding, id, words) {
    const name = caseName((0,finding_words/* findingWords */.Hu)(finding, words), id);
    const { explanation } = finding;
    const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`);
    const lines = [
        (0,pair/* findingFigures */.lL)(finding, words),
        explanation.summary,
        ...(explanation.brief ?? explanation.details),
        explanation.counterfactual ?? '',
        ...evidence
    ];
    const change = words.change[(0,verdict/* changeName */.m9)(finding)];
    const content = finding.severity === 'error'
        ? `<failure type="${(0,report_escape.xml)(change)}" message="${(0,report_escape.xml)((0,pair/* findingFigures */.lL)(finding, words))}">${body(lines)}</failure>`
        : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`;
    return `    <testcase classname="policyminer.${(0,report_escape.xml)(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`;
}
function renderJunit(result, words = (0,report_labels.labelsIn)(result)) {
    const findings = (0,ranking/* ranked */.ad)(result.findings);
    const named = new Set(findings.map(({ policy }) => policy?.policy_id));
    const unjudged = [...result.not_exercised, ...result.undecided].filter(({ policy }, i, list) => !named.has(policy.policy_id) &&
        list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i);
    for (const { policy } of unjudged)
        named.add(policy.policy_id);
    const kept = result.outcome === 'drift' || result.outcome === 'clean' ? (0,ranking/* strongestFirst */.EJ)(result.policies) : [];
    const cases = [
        ...findings.map((finding, i) => {
            const id = finding.policy?.policy_id;
            const isFirst = findings.findIndex(({ policy }) => policy?.policy_id === id) === i;
            return findingCase(finding, id !== undefined && isFirst ? id : finding.id, words);
        }),
        ...unjudged.map(({ policy, reason }) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"><skipped message="${(0,report_escape.xml)((0,sentence/* plain */.pj)(reason))}"/></testcase>`),
        ...kept
            .filter(({ policy_id }) => !named.has(policy_id))
            .map((policy) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"/>`)
    ];
    const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift';
    if (undecidedOutcome) {
        const said = body([result.explanation.summary]);
        const message = (0,report_escape.xml)((0,verdict/* verdictWords */.L2)(result, words));
        cases.unshift(`    <testcase classname="policyminer" name="${(0,report_escape.xml)(result.outcome)}">${result.failed ? `<failure type="${(0,report_escape.xml)(result.outcome)}" message="${message}">${said}</failure>` : `<skipped message="${message}"/>`}</testcase>`);
    }
    const failures = cases.filter((line) => line.includes('<failure ')).length;
    const skipped = cases.filter((line) => line.includes('<skipped ')).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="policyminer" ${counts}>`,
        `  <testsuite name="agent behaviour" ${counts}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        ''
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/report/sarif.js











/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. A finding stands on the line of its policy in the baseline, and on
 * the first line of it where it is about no policy there. Messages are plain text; code scanning reads links in
 * brackets out of them, which are broken here.
 */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning shows no more results of one run and refuses files of more than 10 MB. */
const MOST_RESULTS = 1000;
const MOST_EVIDENCE = 20;
const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
/** `[text](place)` would become a link. */
const message = (text) => (0,report_escape.terminal)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(text))).replaceAll('](', '] (');
const partsOf = (path) => path.replaceAll('\\', '/').split('/');
const isOutside = (path) => path === '' || /^[/\\]|^[A-Za-z]:/.test(path) || partsOf(path).includes('..');
/** A relative reference of RFC 3986 for a path as people write it. */
function artifactUri(path) {
    return partsOf(path)
        .filter((part) => part !== '.' && part !== '')
        .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
}
function messageText(finding, words) {
    const name = (0,phrase/* raw */.l)((0,finding_words/* findingWords */.Hu)(finding, words));
    const { colon, stop } = words.marks;
    return message([
        words.change[(0,verdict/* changeName */.m9)(finding)] + colon + name + colon + (0,pair/* findingFigures */.lL)(finding, words) + stop,
        ...reasons(finding)
    ].join(words.marks.gap));
}
/** What the figures do not say: all of the summary where that is all there is, else what carries and what would turn it. */
function reasons({ explanation, change }) {
    const { summary, brief, counterfactual, computed } = explanation;
    if (brief === undefined || change === 'broken')
        return summary === '' ? [] : [summary];
    return [
        ...(computed?.carried_by == null ? [] : brief.slice(0, 1)),
        ...(counterfactual === null ? [] : [counterfactual])
    ];
}
/** What code scanning shows beside every result of a rule. */
function helpOf(meaning, baselinePath, words) {
    return message(`${(0,rule_words/* asSentence */.KG)(meaning)} ${words.notIntended} ${words.acceptOne} ${baselinePath}${words.marks.stop}`);
}
const sarif_location = (path, line) => ({
    physicalLocation: {
        artifactLocation: { uri: artifactUri(path) },
        region: { startLine: Math.max(1, line) }
    }
});
/** Code scanning refuses results without a place: of a baseline outside the repository, the name of the file alone. */
const insidePath = (path) => isOutside(path)
    ? (partsOf(path)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .at(-1)
        ?.replace(/^[A-Za-z]:/, '') ??
        '') ||
        'policies.json'
    : path;
function renderSarif(result, baselinePath, baselineLines, words = (0,report_labels.labelsIn)(result)) {
    const shown = (0,ranking/* ranked */.ad)(result.findings).slice(0, MOST_RESULTS);
    const names = [...new Set(shown.map(verdict/* changeName */.m9))].sort();
    const rules = names.map((name) => ({
        id: `policyminer/${name}`,
        name,
        shortDescription: { text: (0,rule_words/* asSentence */.KG)(words.meaning[name]) },
        help: { text: helpOf(words.meaning[name], result.baseline?.path ?? baselinePath, words) },
        defaultConfiguration: { level: 'warning' }
    }));
    const results = shown.map((finding) => {
        const name = (0,verdict/* changeName */.m9)(finding);
        const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1;
        const place = sarif_location(insidePath(result.baseline?.path ?? baselinePath), line);
        const related = finding.evidence
            .slice(0, MOST_EVIDENCE)
            .filter(({ file }) => !isOutside(file))
            .map(({ file, line, session }, id) => ({
            id,
            ...sarif_location(file, line),
            message: {
                text: session === '' ? words.evidence : message(`${words.evidence}, ${words.inSession} ${session}`)
            }
        }));
        return {
            ruleId: `policyminer/${name}`,
            ruleIndex: names.indexOf(name),
            level: LEVEL[finding.severity],
            message: { text: messageText(finding, words) },
            locations: [place],
            ...(related.length === 0 ? {} : { relatedLocations: related }),
            partialFingerprints: {
                'policyminerFinding/v1': (0,external_node_crypto_.createHash)('sha256').update(finding.id).digest('hex')
            },
            ...(finding.accepted === null || finding.severity !== 'note'
                ? {}
                : {
                    suppressions: [
                        { kind: 'external', status: 'accepted', justification: message(finding.accepted.reason) }
                    ]
                })
        };
    });
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'policyminer', semanticVersion: result.tool_version, rules } },
                columnKind: 'utf16CodeUnits',
                results
            }
        ]
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/files.js













/** Events per action as a policy set of ours records them; undefined for any other. */
function actionsOf(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,file/* parsePolicySet */.gg)(text, 'baseline').provenance?.actions;
    }
    catch {
        return undefined;
    }
}
/** Every file of `output-dir` that is a rendering of the result: name (with `/`) → content. */
function renderFiles(whole, extras) {
    const { presentation, baselineText } = extras;
    const countsOnly = extras.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const lines = baselineText === undefined ? new Map() : (0,policies_lines/* policyLines */.E)(baselineText);
    const actions = { baseline: actionsOf(baselineText), current: actionsOf(extras.candidateText) };
    const { guards, leftOut } = guardsOf(extras.policies ?? result.policies);
    return new Map([
        ['result.json', renderJson(result)],
        ['report.md', (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly })],
        ['report.html', (0,report.renderHtml)(result, presentation, { countsOnly, actions })],
        ['report.sarif', renderSarif(result, presentation.baselinePath, lines)],
        ['junit.xml', renderJunit(result)],
        ['policies.csv', renderCsv(extras.policies ?? result.policies)],
        ['guardrails/policy.rego', renderRego(guards, leftOut)],
        ['guardrails/policy.cedar', renderCedar(guards, leftOut)],
        ['guardrails/casbin_model.conf', renderCasbinModel(leftOut)],
        ['guardrails/casbin_policy.csv', renderCasbinPolicy(guards)]
    ]);
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ policySetText),
/* harmony export */   TV: () => (/* binding */ leftOutMarkdown),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VN: () => (/* binding */ policySetJson),
/* harmony export */   iY: () => (/* binding */ policySetMarkdown),
/* harmony export */   jG: () => (/* binding */ leftOutText)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7649);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1042);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8888);









/** A saved policy set for people: `format`, and what `extract` prints. */
const rate = (share) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .toFixedEven */ .m)(share, 4);
const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |';
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|';
/** At most this many, strongest first; none for a negative number. */
const strongest = (set, maxPolicies) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
function policySetText(set, maxPolicies) {
    const header = [
        `Policy Set: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.name)}`,
        `Source logs: ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`Generated at: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.generatedAt)}`]),
        `Total policies: ${set.policies.length}`,
        '-'.repeat(60)
    ];
    const lines = strongest(set, maxPolicies).flatMap((policy) => [
        `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
        `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
    ]);
    return [...header, ...lines].join('\n');
}
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
function policySetMarkdown(set, maxPolicies, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const shown = strongest(set, maxPolicies);
    const numbers = (policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)];
    const associations = shown.flatMap((policy) => policy.kind === 'association'
        ? [
            [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
                Object.entries(policy.antecedent)
                    .map(([key, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(`${key}=${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonText */ .G)(value)}`))
                    .join(', '),
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.consequent),
                ...numbers(policy)
            ]
        ]
        : []);
    const others = shown.flatMap((policy) => policy.kind === 'association'
        ? []
        : [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)), ...numbers(policy)]]);
    const head = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.name)}`,
        '',
        `- **Source logs:** ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.generatedAt)}`]),
        `- **Total policies:** ${set.policies.length}`
    ];
    const rates = ['Support', 'Confidence', 'Lift'];
    return [
        head.join('\n'),
        ...(associations.length > 0 || others.length === 0
            ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
            : []),
        ...(others.length > 0 ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, ...rates], others)] : [])
    ].join('\n\n');
}
const strongestLeftOut = (rest) => {
    const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]));
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }));
};
/** Enough of each kind of reason to see what it means. */
const MOST_OF_A_REASON = 5;
const sessionsOf = ({ evidence }) => evidence?.sessions ?? 0;
/** Reasons differ in numbers and in the policies that they name; their first words tell which reason it is. */
const kindOfReason = (reason) => reason.replace(/\d+/g, 'N').split(' ').slice(0, 2).join(' ');
/** By kind of reason, the rare ones first: they say the most about a single policy. */
function byReason(rest) {
    const groups = new Map();
    for (const leftOut of strongestLeftOut(rest)) {
        const kind = kindOfReason(leftOut.reason);
        const group = groups.get(kind);
        if (group === undefined)
            groups.set(kind, [leftOut]);
        else
            group.push(leftOut);
    }
    return [...groups.entries()]
        .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n6)(a, b))
        .map(([, group]) => ({
        shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
        more: Math.max(0, group.length - MOST_OF_A_REASON)
    }));
}
const moreOfIt = (more) => `… and ${more} more for such a reason: \`--output-format json\` lists them all`;
/** Why `explore` counts fewer: it tells of what was judged alone. */
function ofThem(rest) {
    const unjudged = rest.filter((one) => one.unjudged === true).length;
    return unjudged === 0
        ? undefined
        : `Judged, and told by \`policyminer explore\` too: ${rest.length - unjudged}. Not judged, for what they are: ${unjudged}.`;
}
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
function leftOutText(rest) {
    const lines = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.flatMap(({ policy, reason }) => [
            `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
            `  left out: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(reason)}`
        ]),
        ...(more > 0 ? [moreOfIt(more)] : [])
    ]);
    const said = ofThem(rest);
    return [
        '-'.repeat(60),
        `Left out without --all: ${rest.length}`,
        ...(said === undefined ? [] : [said]),
        ...lines
    ].join('\n');
}
/** The same as a table. */
function leftOutMarkdown(rest, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const rows = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
            (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)),
            rate(policy.confidence),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(reason)
        ]),
        ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
    ]);
    const head = `## Left out without --all: ${rest.length}`;
    const said = ofThem(rest);
    return rows.length === 0
        ? head
        : `${said === undefined ? head : `${head}\n\n${said}`}\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`;
}
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
function policySetJson(set, maxPolicies = Number.POSITIVE_INFINITY, rest) {
    const sections = {};
    for (const policy of strongest(set, maxPolicies)) {
        const { section } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy);
        sections[section] = [...(sections[section] ?? []), policy];
    }
    const { policies = [], ...others } = sections;
    const { name, sourceLogs, generatedAt } = set;
    const layout = {
        name,
        source_logs: sourceLogs,
        policies,
        ...others,
        ...(rest === undefined
            ? {}
            : { left_out: strongestLeftOut(rest).map(({ policy, reason }) => ({ ...policy, reason })) }),
        ...(set.accepted.length === 0 ? {} : { accepted: set.accepted }),
        ...(generatedAt === undefined ? {} : { generated_at: generatedAt })
    };
    return JSON.stringify(layout, null, 2);
}


/***/ })

};
