export const id = 7219;
export const ids = [7219];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countDeclared),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4245);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _policies_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1490);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6427);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);








/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 */
async function loadBaseline(path, read) {
    const bytes = await read(path);
    if (bytes === undefined)
        return undefined;
    const text = decode(bytes, path);
    const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicySet */ .gg)(text, path);
    const profile = file.profileDigest === undefined ? undefined : await read((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .b)(path));
    (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.keepYoungSmallFor)(profile?.length ?? 0);
    const table = profile === undefined ? undefined : (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeProfile */ .O)(profile, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .b)(path), file.profileDigest);
    return { path, text, file, table, set: (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_2__/* .asPolicySet */ .VC)(file, countDeclared(file.policies, table)) };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`baseline ${path} is not UTF-8 text: mend it, or write it anew with \`policyminer update\``);
    }
}
/** Counts what people wrote without counts; a rule that stands twice is taken once, with what people wrote winning. */
function countDeclared(declared, table) {
    const byId = new Map();
    for (const policy of declared) {
        const policy_id = (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_3__.policyId)(policy);
        const known = byId.get(policy_id);
        if (known !== undefined && known.status !== 'mined')
            continue;
        byId.set(policy_id, { ...counted(policy, table), policy_id });
    }
    return [...byId.values()];
}
function counted(policy, table) {
    const complete = policy.confidence !== undefined && policy.support !== undefined;
    const count = complete || table === undefined ? undefined : (0,_policies_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .countPolicy */ .E)(policy, table);
    const numbers = {
        support: policy.support ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.support ?? 0),
        confidence: policy.confidence ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.confidence ?? 0),
        lift: policy.lift ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.lift ?? 0)
    };
    const evidence = policy.evidence ?? count?.evidence;
    const description = policy.description ?? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_4__/* .describePolicy */ .wy)(policy, { ...numbers });
    return { ...policy, ...numbers, description, ...(evidence === undefined ? {} : { evidence }) };
}


/***/ }),

/***/ 7219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _report_policy_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7713);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3515);







/** What a default that is meant for readers leaves out. */
function moreOf(more, all, path, format) {
    const asked = format === 'markdown' ? ' --output-format markdown' : '';
    const again = `policyminer format --policies ${path}${asked} --max-policies ${all}`;
    return `\n… and ${more} more: ${format === 'markdown' ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(again, 1000) : `\`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(again)}\``} shows them all`;
}
const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_4__.descriptions.format,
    run: async ({ given, cwd, print }) => {
        const path = given.policies;
        if (typeof path !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('flag --policies is missing: name the policy set');
        const format = String(given['output-format'] ?? 'text').toLowerCase();
        if (!_described_js__WEBPACK_IMPORTED_MODULE_4__.POLICY_SET_FORMATS.includes(format)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`flag \`--output-format\` is ${JSON.stringify(format)}: give one of ${_described_js__WEBPACK_IMPORTED_MODULE_4__.POLICY_SET_FORMATS.join(', ')}`);
        }
        const most = Number(given['max-policies'] ?? 50);
        if (!Number.isInteger(most) || most < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`flag \`max-policies\` is ${JSON.stringify(given['max-policies'])}: give a whole number from 0`);
        const bytes = await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(path, cwd);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`policy set ${path} does not exist`);
        const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicySet */ .gg)(new TextDecoder().decode(bytes), path);
        const set = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .asPolicySet */ .VC)(file, (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .countDeclared */ .G)(file.policies, undefined));
        if (format === 'html') {
            const { policySetHtml } = await Promise.all(/* import() */[__webpack_require__.e(4601), __webpack_require__.e(9291)]).then(__webpack_require__.bind(__webpack_require__, 9291));
            // A page has a filter, and room.
            print(policySetHtml(set, given['max-policies'] === undefined ? set.policies.length : most, file.parameters));
        }
        else if (format === 'json')
            print((0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_3__/* .policySetJson */ .VN)(set, given['max-policies'] === undefined ? undefined : most));
        else {
            print(format === 'markdown' ? (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_3__/* .policySetMarkdown */ .iY)(set, most) : (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_3__/* .policySetText */ .G$)(set, most));
            const more = set.policies.length - most;
            // Who gives a number knows that there may be more.
            if (more > 0 && given['max-policies'] === undefined)
                print(moreOf(more, set.policies.length, path, format));
        }
        return 0;
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ decodeProfile),
  b: () => (/* binding */ profilePath)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/policies/profile-first.js



/** The first layout of a profile, all of it JSON: baselines that were committed in it are still read. */
const index = schemas/* int */.Whr().nonnegative();
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
/** Made when such a profile is read, which few runs do. */
const makeSchema = () => schemas/* object */.Ikc({
    profile_version: schemas/* literal */.euz(1),
    unit: schemas/* enum */.k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: schemas/* array */.YOg(schemas/* string */.YjP()),
    outcomes: schemas/* array */.YOg(schemas/* string */.YjP()),
    agents: schemas/* array */.YOg(schemas/* string */.YjP()),
    cases: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    object_keys: schemas/* array */.YOg(schemas/* string */.YjP()),
    items: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: schemas/* custom */.IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    sessions: schemas/* custom */.IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
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
/** Undefined for what is damaged. */
function tableOfFirstLayout(json) {
    const parsed = makeSchema().safeParse(json, { jitless: true });
    return parsed.success && consistent(parsed.data) ? tableOf(parsed.data) : undefined;
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
    const itemIds = new columns/* IntegerColumn */.bU();
    const objectKey = new columns/* IntegerColumn */.bU();
    const objectNumber = new columns/* IntegerColumn */.bU();
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? table/* NONE */.x3 : id);
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

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/policies/packed-bytes.js
var packed_bytes = __webpack_require__(2050);
// EXTERNAL MODULE: ./lib/policies/profile-derived.js
var profile_derived = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/policies/profile-layout.js
var profile_layout = __webpack_require__(5462);
// EXTERNAL MODULE: ./lib/policies/profile-version.js
var profile_version = __webpack_require__(9042);
;// CONCATENATED MODULE: ./lib/policies/profile-read.js








const count = schemas/* int */.Whr().nonnegative();
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const means = schemas/* array */.YOg(schemas/* number */.aig().nullable()).optional();
const headSchema = schemas/* object */.Ikc({
    profile_version: schemas/* literal */.euz(profile_version/* PROFILE_VERSION */.P),
    unit: schemas/* enum */.k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: count,
    sessions: count,
    transactions: count,
    actions: texts,
    outcomes: texts,
    agents: texts,
    cases: texts,
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: texts.optional(),
    object_keys: texts,
    items: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])])),
    /** What of the context follows from the order of the events. */
    derived: schemas/* array */.YOg(schemas/* enum */.k5n(vocabulary/* derivedKeys */.YI)),
    milestones: texts.max(profile_derived/* MOST_MILESTONES */.wn),
    /** Per name of a condition the values it took. */
    conditions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), texts])),
    /** By session, in milliseconds, and in tokens. */
    latencies: means,
    tokens: means,
    columns: schemas/* string */.YjP()
});
/** Items of all events, objects of all events: a small file must not fill the memory. */
const MOST_MEMBERS = 2 ** 27;
/** The table of a profile in the second layout; undefined for what is damaged or of another version. */
function tableOfColumns(json) {
    const parsed = headSchema.safeParse(json, { jitless: true });
    if (!parsed.success)
        return undefined;
    const columns = Buffer.from(parsed.data.columns, 'base64');
    // Buffer leaves out what is not base64.
    if (columns.toString('base64') !== parsed.data.columns)
        return undefined;
    try {
        return profile_read_tableOf(parsed.data, new packed_bytes/* PackedReader */.ge(columns));
    }
    catch (error) {
        if (error instanceof packed_bytes/* DamagedBytes */.TW)
            return undefined;
        throw error;
    }
}
const profile_read_require = (holds) => {
    if (!holds)
        throw new packed_bytes/* DamagedBytes */.TW();
};
function profile_read_tableOf(head, reader) {
    const { actions, outcomes, agents, cases, object_keys: objectKeys } = head;
    profile_read_require(head.case_tails === undefined || head.case_tails.length === cases.length);
    profile_read_require(head.conditions.length * head.sessions <= MOST_MEMBERS);
    const items = head.items.map(([key, value]) => ({ key, value }));
    const sizes = reader.varints(head.sessions);
    const sessionStart = checkedStartsOf(sizes);
    const rows = sessionStart[head.sessions];
    const sessionCase = numbersOf(reader.packed(head.sessions, cases.length + 1));
    const conditions = new Map(head.conditions.map(([name, values]) => [
        name,
        Array.from(reader.packed(head.sessions, values.length + 1), (code) => values[code - 1])
    ]));
    const transaction = transactionsOfRows(reader.varints(rows, head.transactions + 1), head.transactions);
    const session = new Uint32Array(rows);
    for (let s = 0; s < head.sessions; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const repeated = Uint8Array.from(reader.packed(rows, 2));
    const objects = objectKeys.length > 0
        ? readObjects(reader, objectKeys.length, sessionStart, rows)
        : {
            objectStart: new Uint32Array(rows + 1),
            objectKey: new Uint8Array(0),
            objectNumber: new Uint8Array(0)
        };
    const transactions = readTransactions(reader, head, items);
    reader.end();
    const pick = (column) => transaction.map((t) => column[t]);
    const ordered = {
        actions,
        outcomes,
        action: pick(transactions.action),
        outcome: pick(transactions.outcome),
        session,
        sessionStart
    };
    const spread = (of) => {
        profile_read_require(of === undefined || of.length === head.sessions);
        return of && Float64Array.from(session, (s) => of[s] ?? Number.NaN);
    };
    return {
        rows,
        sessions: head.sessions,
        unit: head.unit,
        agents,
        cases,
        ...(head.case_tails === undefined ? {} : { caseTails: head.case_tails }),
        items,
        ...ordered,
        agent: pick(transactions.agent),
        ...itemsOfRows(transaction, transactions, (0,profile_derived/* follow */.e6)(ordered, items, head), items.length),
        sessionCase,
        objectKeys,
        ...objects,
        repeated,
        latencyMs: spread(head.latencies),
        tokens: spread(head.tokens),
        conditions
    };
}
/** Where lists of these lengths begin, as long as all of them together are not too long. */
function checkedStartsOf(lengths) {
    profile_read_require(lengths.reduce((sum, length) => sum + length, 0) <= MOST_MEMBERS);
    return (0,profile_layout/* startsOf */.jb)(lengths);
}
/** Of numbers that are counted from 1, with 0 for what the log does not say. */
const numbersOf = (codes) => codes.map((code) => (code === 0 ? table/* NONE */.x3 : code - 1));
/** By row its transaction: those that come up for the first time are numbered in turn. */
function transactionsOfRows(codes, most) {
    let known = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        profile_read_require(code <= known);
        codes[row] = code === 0 ? known++ : code - 1;
    }
    profile_read_require(known === most);
    return codes;
}
function readShapes(reader, bound, actions) {
    const shapes = reader.varint();
    const lists = [];
    const own = [];
    for (let shape = 0; shape < shapes; shape++) {
        if (actions > 0)
            own.push(reader.varint(actions));
        lists.push(reader.varints(reader.varint(), bound));
    }
    const start = checkedStartsOf(Uint32Array.from(lists, ({ length }) => length));
    const keys = new Uint32Array(start[shapes]);
    lists.forEach((list, shape) => {
        keys.set(list, start[shape]);
    });
    return { start, keys, actions: Uint32Array.from(own) };
}
function readObjects(reader, objectKeys, sessionStart, rows) {
    const shapes = readShapes(reader, objectKeys, 0);
    const shapeOf = reader.packed(rows, shapes.start.length - 1);
    profile_read_require(rows === 0 || shapes.start.length > 1);
    const lengthOf = (shape) => shapes.start[shape + 1] - shapes.start[shape];
    const objectStart = checkedStartsOf(shapeOf.map(lengthOf));
    const codes = Array.from((0,profile_layout/* membersByKey */.mW)(shapeOf, shapes, objectKeys), (members) => reader.packed(members, reader.varint()));
    const objectKey = (0,columns/* integersBelow */.Z$)(objectKeys, objectStart[rows]);
    const objectNumber = new Uint32Array(objectKey.length);
    const next = new Uint32Array(objectKeys);
    const greatest = new Uint32Array(objectKeys);
    let most = 0;
    for (let session = 1, row = 0, o = 0; session < sessionStart.length; session++) {
        greatest.fill(0);
        for (; row < sessionStart[session]; row++) {
            const shape = shapeOf[row];
            for (let at = shapes.start[shape]; o < objectStart[row + 1]; at++, o++) {
                const key = shapes.keys[at];
                const place = next[key];
                next[key] = place + 1;
                const code = codes[key]?.[place];
                const number = code === 0 ? greatest[key] + 1 : code - 1;
                if (number > greatest[key])
                    greatest[key] = number;
                if (number > most)
                    most = number;
                objectKey[o] = key;
                objectNumber[o] = number;
            }
        }
    }
    const narrow = (0,columns/* integersBelow */.Z$)(most + 1, objectNumber.length);
    narrow.set(objectNumber);
    return { objectStart, objectKey, objectNumber: narrow };
}
function readTransactions(reader, head, items) {
    const { first, sizes } = (0,profile_layout/* writtenKeys */.ch)(items, head);
    const { transactions } = head;
    const shapes = readShapes(reader, sizes.length, head.actions.length);
    profile_read_require(transactions === 0 || shapes.start.length > 1);
    const shapeOf = reader.packed(transactions, shapes.start.length - 1);
    const ordered = (0,profile_layout/* byShape */.No)(shapeOf, shapes.start.length - 1);
    const column = (bound) => {
        const codes = numbersOf(reader.packed(transactions, bound + 1));
        const own = new Uint32Array(transactions);
        for (let i = 0; i < transactions; i++)
            own[ordered[i]] = codes[i];
        return own;
    };
    const outcome = column(head.outcomes.length);
    const agent = column(head.agents.length);
    const start = checkedStartsOf(shapeOf.map((shape) => shapes.start[shape + 1] - shapes.start[shape]));
    const ids = new Uint32Array(start[transactions]);
    const values = Array.from((0,profile_layout/* membersByKey */.mW)(shapeOf, shapes, sizes.length), (members, key) => reader.packed(members, sizes[key]));
    const next = new Uint32Array(sizes.length);
    for (let i = 0; i < transactions; i++) {
        const t = ordered[i];
        const from = start[t];
        const begin = shapes.start[shapeOf[t]];
        for (let at = from; at < start[t + 1]; at++) {
            const key = shapes.keys[begin + at - from];
            const place = next[key];
            next[key] = place + 1;
            ids[at] = first[key] + values[key]?.[place];
        }
    }
    return { action: shapeOf.map((shape) => shapes.actions[shape]), outcome, agent, start, ids };
}
/** Row by row the items of its transaction, and those that follow from the rows before, ascending. */
function itemsOfRows(transaction, { start, ids }, { most, holds }, items) {
    const rows = transaction.length;
    const held = new Int32Array(most);
    const itemStart = new Uint32Array(rows + 1);
    let room = 0;
    for (const t of transaction)
        room += start[t + 1] - start[t] + most;
    profile_read_require(room <= MOST_MEMBERS);
    const all = (0,columns/* integersBelow */.Z$)(items, room);
    let size = 0;
    for (let row = 0; row < rows; row++) {
        const first = size;
        const t = transaction[row];
        for (let i = start[t]; i < start[t + 1]; i++)
            all[size++] = ids[i];
        const derived = holds(row, held);
        for (let d = 0; d < derived; d++) {
            const id = held[d];
            profile_read_require(id < items);
            let at = size++;
            for (; at > first && all[at - 1] > id; at--)
                all[at] = all[at - 1];
            all[at] = id;
        }
        itemStart[row + 1] = size;
    }
    return { itemStart, itemIds: all.slice(0, size) };
}

;// CONCATENATED MODULE: ./lib/policies/profile.js





/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let content;
    try {
        content = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 });
    }
    catch {
        throw new errors/* UserError */.y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,case_names/* sha256 */.sc)(content) !== digest) {
        throw new errors/* UserError */.y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(content.toString('utf8'));
    }
    catch {
        throw new errors/* UserError */.y(`profile ${path} is not JSON: ${mend}`);
    }
    const table = tableOfColumns(json) ?? tableOfFirstLayout(json);
    if (table === undefined)
        throw new errors/* UserError */.y(`profile ${path} is damaged or of another version: ${mend}`);
    return table;
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ju: () => (/* binding */ phraseInCell),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);


/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const phrase = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(text), ours);
/** In a cell of a table. */
const phraseInCell = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.codeInCell)(text), ours);
const join = (...blocks) => blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
/** In parentheses, after something. */
const aside = (text, { marks }) => ours(marks.open + text + marks.close);
/** A list that says how many of `total` it leaves out. */
const limited = (items, total, words) => bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items);
/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
const details = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table. Cells hold no line end and no bare pipe. */
function table(heads, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A block as the continuation of a list item. */
const indented = (block, width) => block.replace(/^(?!$)/gm, ' '.repeat(width));
const bytes = (text) => Buffer.byteLength(text, 'utf8');


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   l: () => (/* binding */ raw)
/* harmony export */ });
/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
const written = (phrase, data, ours = (text) => text) => phrase.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('');
/** A phrase as it reads, for where the whole is escaped afterwards. */
const raw = (phrase) => written(phrase, (text) => text);


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


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   rI: () => (/* binding */ promiseWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);




/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent, words) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionText */ .D3)(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
const datum = (data) => ({ data });
/** An order between two events, with what ties them and where it holds. */
function orderWords(rule, order, words) {
    const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same));
    const context = conditionWords(rule.antecedent, words);
    return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))];
}
/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
function policyWords(rule, words) {
    switch (rule.kind) {
        case 'association': {
            const action = datum(rule.consequent);
            const when = conditionWords(rule.antecedent, words);
            return rule.status === 'required' && when.length === 0
                ? words.policy.always(action)
                : words.policy.association(when, action);
        }
        case 'precondition':
            return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words));
        case 'prohibition':
            return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words));
        case 'outcome':
            return words.policy.outcome(datum(rule.action), conditionWords(rule.antecedent, words), datum(rule.outcome));
        case 'sequence': {
            const order = words.policy[rule.template](datum(rule.activation), datum(rule.target ?? ''), rule.most ?? 1);
            return orderWords(rule, order, words);
        }
    }
}
/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
function promiseWords(policy, words) {
    if (policy.status !== 'forbidden')
        return policyWords(policy, words);
    switch (policy.kind) {
        case 'association':
            return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words));
        case 'precondition':
            return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words));
        case 'prohibition':
            return policyWords(policy, words);
        case 'outcome':
            return words.policy.neverEnds(datum(policy.action), conditionWords(policy.antecedent, words), datum(policy.outcome));
        case 'sequence': {
            const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')];
            switch (policy.template) {
                case 'precedence':
                    return orderWords(policy, words.policy.not_succession(target, activation), words);
                case 'response':
                    return orderWords(policy, words.policy.not_succession(activation, target), words);
                case 'chain_precedence':
                    return orderWords(policy, words.policy.neverDirectly(activation, target), words);
                case 'chain_response':
                    return orderWords(policy, words.policy.neverDirectly(target, activation), words);
                default:
                    return words.policy.notAllowed(policyWords(policy, words));
            }
        }
    }
}
/** Every text of the log that a sentence about this policy may quote. */
function policyNames(rule) {
    const names = policyWords(rule, _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]));
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionsOf */ .y)(rule);
    const parts = Object.entries(conditions).flatMap(([key, value]) => [
        key,
        `${key}='${value}'`,
        `${key}="${value}"`,
        ...(typeof value === 'string' ? [value] : [])
    ]);
    return [...names, ...parts];
}


/***/ })

};
