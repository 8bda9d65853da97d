export const id = 612;
export const ids = [612];
export const modules = {

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gathered),
/* harmony export */   X: () => (/* binding */ LEVEL_SHARE)
/* harmony export */ });
/**
 * How the level is dealt out among the parts that are present. By kind of question and never by count, so that a kind
 * with many questions (conjunctions) cannot drown one with few (the single conditions that most policies are about).
 */
const LEVEL_SHARE = {
    single: 0.36,
    rare: 0.05,
    conjunction: 0.08,
    share: 0.13,
    outcome: 0.09,
    kind: 0.06,
    never: 0.04,
    required: 0.15,
    novelty: 0.03,
    ending: 0.1,
    vital: 0.1
};
/** By situation: what the column holds at its row. */
function gathered(column, rows) {
    const values = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        values[i] = column[rows[i]];
    return values;
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ EVENTS_PER_SESSION),
/* harmony export */   SJ: () => (/* binding */ DENIAL),
/* harmony export */   SL: () => (/* binding */ vitalCells),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   ju: () => (/* binding */ vitalSides),
/* harmony export */   n3: () => (/* binding */ REPEATED_CALLS),
/* harmony export */   tw: () => (/* binding */ DISTINCT_ACTIONS),
/* harmony export */   vY: () => (/* binding */ vitalTable)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);



function lengths({ sessions, sessionStart }) {
    const values = new Float64Array(sessions);
    for (let session = 0; session < sessions; session++)
        values[session] = sessionStart[session + 1] - sessionStart[session];
    return values;
}
function distinctActions({ sessions, sessionStart, actions, action }) {
    const values = new Float64Array(sessions);
    const lastSeen = new Int32Array(actions.length).fill(-1);
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let distinct = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const own = action[row];
            if (lastSeen[own] !== session)
                distinct++;
            lastSeen[own] = session;
        }
        values[session] = distinct;
    }
    return values;
}
const endsIn = (pattern) => ({ rows, outcome, outcomes }) => {
    const matching = Float64Array.from(outcomes, (text) => (pattern.test(text) ? 1 : 0));
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const own = outcome[row];
        values[row] = own === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? Number.NaN : matching[own];
    }
    return values;
};
const meansOf = (columnOf) => (table) => {
    const { sessions, sessionStart } = table;
    const means = new Float64Array(sessions).fill(Number.NaN);
    const column = columnOf(table);
    if (column === undefined)
        return means;
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let sum = 0;
        let measured = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const one = column[row];
            if (Number.isNaN(one))
                continue;
            sum += one;
            measured++;
        }
        if (measured > 0)
            means[session] = sum / measured;
    }
    return means;
};
const EVENTS_PER_SESSION = 'events per session';
const REPEATED_CALLS = 'repeated identical calls';
const DISTINCT_ACTIONS = 'distinct actions per session';
/** Outcomes that count as an error, and as a denial, in whatever words a log has for them. */
const ERROR = /err|fail|exception|timeout/i;
const DENIAL = /den|forbid|refus|reject|block|unauthori[sz]ed/i;
const MEASURES = [
    {
        name: EVENTS_PER_SESSION,
        unit: 'events',
        description: 'how many actions a session takes',
        of: 'session',
        isShare: false,
        values: lengths
    },
    {
        name: 'sessions without an action',
        unit: 'share',
        description: 'how many sessions end without any action',
        of: 'session',
        isShare: true,
        values: (table) => lengths(table).map((length) => (length === 0 ? 1 : 0))
    },
    {
        name: DISTINCT_ACTIONS,
        unit: 'actions',
        description: 'how many different actions a session uses',
        of: 'session',
        isShare: false,
        values: distinctActions
    },
    {
        name: REPEATED_CALLS,
        unit: 'share',
        description: 'how many calls repeat an earlier call of their session word for word',
        of: 'event',
        isShare: true,
        values: ({ repeated }) => new Float64Array(repeated)
    },
    {
        name: 'errors',
        unit: 'share',
        description: 'how many events end in an error',
        of: 'event',
        isShare: true,
        values: endsIn(ERROR)
    },
    {
        name: 'denials',
        unit: 'share',
        description: 'how many events are denied',
        of: 'event',
        isShare: true,
        values: endsIn(DENIAL)
    },
    {
        name: 'latency',
        unit: 'ms',
        description: 'how long an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ latencyMs }) => latencyMs)
    },
    {
        name: 'tokens',
        unit: 'tokens',
        description: 'how many tokens an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ tokens }) => tokens)
    }
];
/**
 * The vital signs of the pool as cells of the family. Lengths, times and tokens are tested by rank, for a single huge
 * session must neither make nor hide a change. `strataFor` divides events by what they were about; `only` names the one
 * that is wanted.
 */
function vitalCells(pool, strataFor, only) {
    const { table } = pool;
    const named = MEASURES.filter(({ name, of }) => (pool.unit !== 'event' || of === 'event') && (only === undefined || name === only));
    return named.flatMap((measure) => {
        const all = measure.values(table);
        const at = new Uint32Array(all.length);
        const measured = new Float64Array(all.length);
        let count = 0;
        let varies = false;
        for (let i = 0; i < all.length; i++) {
            const value = all[i];
            if (Number.isNaN(value))
                continue;
            at[count] = i;
            measured[count] = value;
            varies ||= value !== measured[0];
            count++;
        }
        const raw = measured.subarray(0, count);
        if (count === 0 || (!varies && (raw[0] === 0 || !measure.isShare)))
            return [];
        const events = at.subarray(0, count);
        const ofEvent = measure.of === 'event';
        const values = measure.isShare ? new Uint8Array(raw) : midRanks(raw);
        const subject = { type: 'vital', name: measure.name, description: measure.description };
        const cell = {
            family: measure.name === 'errors' || measure.name === 'denials' ? 'ending' : 'vital',
            subject,
            sessions: ofEvent ? (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .P)(table.session, events) : events,
            ...(ofEvent ? { rows: events } : {}),
            values,
            ...(ofEvent && measure.isShare
                ? { strata: byAction(table, events, strataFor(events, values)), byCertainty: true }
                : { strata: measure.isShare ? undivided(count) : byTask(table, events, values, strataFor) }),
            sign: 1,
            conditions: 0
        };
        return [
            { name: measure.name, unit: measure.unit, isShare: measure.isShare, cell, ...sidesOf(pool, cell, raw) }
        ];
    });
}
const undivided = (count) => ({ of: new Uint32Array(count), count: 1 });
/** Steps in which a number is told apart where it decides what is compared with what. */
const LEVELS = 8;
/** Sessions by what they began with, for other tasks take more steps or fewer; those without any event apart. */
function byTask({ sessionStart }, sessions, ranks, strataFor) {
    const isActive = (session) => sessionStart[session + 1] > sessionStart[session];
    const active = Uint32Array.from(sessions.keys()).filter((i) => isActive(sessions[i]));
    const { of, count } = strataFor(active.map((i) => sessionStart[sessions[i]]), Uint8Array.from(active, (i) => Math.min(LEVELS - 1, Math.floor(ranks[i] * LEVELS))), LEVELS);
    const strata = new Uint32Array(sessions.length).fill(count);
    active.forEach((i, k) => {
        strata[i] = of[k] ?? 0;
    });
    return { of: strata, count: count + 1 };
}
/** Strata refined by the action: an agent that merely does other things does not do them worse. */
function byAction(table, rows, { of, count }) {
    const actions = table.actions.length;
    const joint = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        joint[i] = of[i] * actions + table.action[rows[i]];
    return { of: joint, count: count * actions };
}
function sidesOf(pool, cell, raw) {
    const counts = [0, 0];
    const sums = [0, 0];
    // Smallest first, so that the sum does not depend on the order of the sessions; that of ones and zeros never does.
    const order = cell.values instanceof Uint8Array ? undefined : ascending(raw);
    for (let k = 0; k < raw.length; k++) {
        const i = order === undefined ? k : order[k];
        const side = cell.sessions[i] < pool.baselineSessions ? 0 : 1;
        counts[side]++;
        sums[side] += raw[i];
    }
    const mean = (side) => (counts[side] === 0 ? null : sums[side] / counts[side]);
    return { counts, kept: sums, means: [mean(0), mean(1)] };
}
const ordinals = (size) => Uint32Array.from({ length: size }, (_, i) => i);
const ascending = (values) => ordinals(values.length).sort((a, b) => values[a] - values[b] || a - b);
/** Ranks on (0, 1), ties sharing their mean. */
function midRanks(values) {
    const order = ascending(values);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to) / 2 / values.length;
        from = to;
    }
    return ranks;
}
/** Both sides of a vital sign that changed: shares with their interval, means without. */
function vitalSides(own, pool) {
    const [before, after] = own.means;
    const sides = [0, 1].map((side) => {
        const events = own.counts[side];
        const kept = own.isShare ? own.kept[side] : 0;
        const confidence = own.isShare && events > 0 ? kept / events : null;
        const sessions = new Set(own.cell.sessions.filter((session) => session < pool.baselineSessions === (side === 0))).size;
        const interval = confidence === null ? null : [...(0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .rF)(kept, events)];
        return { events, kept, sessions, confidence, interval };
    });
    return { baseline: sides[0], current: sides[1], delta: (after ?? 0) - (before ?? 0) };
}
/** The vital signs as a report shows them. */
const vitalTable = (vitals, cells) => vitals.map(({ name, unit, means, cell }) => ({
    name,
    unit,
    baseline: means[0],
    current: means[1],
    p_value: cells.find((tested) => tested.cell === cell)?.adjusted ?? null
}));


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Sentences with parts that a log supplied (policy names, values, file names). Which sink will print them is not known
 * here, and a sink cannot tell the parts apart afterwards: so each such part stands between two private-use characters.
 * Markdown and HTML set those parts as code, plain text drops the characters.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
const MARKERS = /[\u{E000}\u{E001}]/gu;
/** `text` as a marked part; markers that it brings along are dropped, so that it can neither end its part nor begin one. */
const quote = (text) => OPEN + plain(String(text)) + CLOSE;
/** The sentence without its markers: for `result.json` and plain text. */
const plain = (sentence) => sentence.replace(MARKERS, '');
/**
 * The parts of a sentence in their order; the texts joined are `plain(sentence)`. A marker without its counterpart
 * (a sentence cut short, say) is no error: an open part reaches to the end.
 */
function segments(sentence) {
    const parts = [];
    let quoted = false;
    let start = 0;
    const end = (at) => {
        if (at > start)
            parts.push({ text: sentence.slice(start, at), quoted });
        start = at + 1;
    };
    for (let at = 0; at < sentence.length; at++) {
        const character = sentence[at];
        if (character !== OPEN && character !== CLOSE)
            continue;
        end(at);
        quoted = character === OPEN;
    }
    end(sentence.length);
    return parts;
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

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changes),
/* harmony export */   g: () => (/* binding */ concernOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2890);

/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const LAW = 0.9;
const HABIT = 0.75;
/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(('add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write').split(' '));
/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
const changes = (action) => action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => changing.has(word));
/** The actions that the rule speaks of. */
function actionsOf(rule) {
    if (rule.kind === 'association')
        return [rule.consequent];
    if (rule.kind === 'prohibition')
        return [rule.never];
    if (rule.kind === 'sequence')
        return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target];
    return [rule.action];
}
/**
 * What a reviewer reads first, as a number that grows as it matters less: 0 what ends badly and what is never done,
 * 1 laws about actions that change something, 2 other laws, 3 strong habits, 4 weaker ones. What merely is done where
 * something holds (an association) is a habit however sure, so that sets of those alone keep their order of confidence.
 */
function concernOf(policy) {
    const { kind, confidence } = policy;
    const isLaw = confidence >= LAW;
    if (kind === 'outcome' && _order_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2.test(policy.outcome))
        return 0;
    if (kind === 'prohibition')
        return 0;
    if (kind !== 'association' && isLaw)
        return actionsOf(policy).some(changes) ? 1 : 2;
    return confidence >= HABIT ? 3 : 4;
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ roundSix),
/* harmony export */   m: () => (/* binding */ toFixedEven)
/* harmony export */ });
/**
 * `x` with `digits` decimals, ties to even on the exact binary value, as Python's `format(x, '.nf')` does.
 * `toFixed` is exact too but takes ties upwards, which shows at once: 1/16 as a percentage is 6.2, not 6.3.
 */
function toFixedEven(x, digits) {
    const nearest = x.toFixed(digits);
    // A tie has exactly digits + 1 decimals; any other double shows a difference within 30 more.
    const exact = Math.abs(x).toFixed(digits + 30);
    if (!/^50*$/.test(exact.slice(exact.length - 30)))
        return nearest;
    const down = exact.slice(0, exact.length - 30).replace(/\.$/, '');
    const isEven = Number(down.at(-1)) % 2 === 0;
    if (!isEven)
        return nearest;
    return x < 0 && Number(down) !== 0 ? `-${down}` : down;
}
/** Python's `round(x, 6)`. */
const roundSix = (x) => Number(toFixedEven(x, 6));


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   kT: () => (/* binding */ templates),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    events: count,
    kept: count,
    sessions: count,
    s_nn: count,
    s_ny: count,
    s_yy: count
});
const counted = {
    policy_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mined', 'required', 'forbidden', 'ignored']),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    support: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    lift: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: evidenceSchema.optional()
};
const templates = [
    'precedence',
    'response',
    'chain_precedence',
    'chain_response',
    'not_succession',
    'exactly_once',
    'at_most',
    'first',
    'last'
];
/** A counted policy, as in `policies.json` and in `result.json`. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('association'),
        antecedent: antecedentSchema,
        consequent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ...counted
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('precondition'), action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), requires: antecedentSchema, ...counted }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prohibition'), antecedent: antecedentSchema, never: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ...counted }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('outcome'),
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        antecedent: antecedentSchema,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ...counted
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sequence'),
        template: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(templates),
        activation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        same: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        most: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
        antecedent: antecedentSchema,
        ...counted
    })
]);
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** 30 February is a day that never comes. */
function isOnCalendar(date) {
    const moment = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ })

};
