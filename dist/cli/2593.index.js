export const id = 2593;
export const ids = [2593,9874];
export const modules = {

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countPolicy)
/* harmony export */ });
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9712);


/** Counts any rule, mined or written by hand, in any table. */
function countPolicy(rule, table) {
    const kind = (0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(rule);
    const situations = kind.situations(rule, table);
    const evidence = (0,_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(situations, table);
    if (evidence.events === 0)
        return { evidence, support: 0, confidence: 0, lift: 0 };
    const confidence = evidence.kept / evidence.events;
    const support = evidence[kind.supportOf === 'kept' ? 'kept' : 'events'] / table.rows;
    const lift = kind.lift?.(rule, table, evidence) ?? quotient(confidence, kind.expected(rule, table, situations));
    return { evidence, support, confidence, lift };
}
/** Where nothing was to be expected, nothing is above expectation. */
const quotient = (confidence, expected) => (expected > 0 ? confidence / expected : 0);


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

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZW: () => (/* binding */ MINING_STEPS),
  H6: () => (/* binding */ countedPolicy),
  wy: () => (/* reexport */ describePolicy),
  Mm: () => (/* binding */ explainOmissions),
  Ct: () => (/* binding */ explainRest),
  cR: () => (/* binding */ minePolicies),
  fx: () => (/* binding */ rankPolicies)
});

// UNUSED EXPORTS: countRules, topPolicies

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
;// CONCATENATED MODULE: ./lib/policies/describe.js


/** The policy as one sentence without counts. Plain text of the log is in it: each sink escapes. */
const describeRule = (rule) => (0,registry/* kindOf */.I)(rule).describe(rule);
/**
 * The policy as one sentence with its counts. For associations it is the seed's sentence to the letter, from the
 * rates before rounding; the other kinds say how many of how many, which a person can check.
 */
function describePolicy(rule, count) {
    const percent = (share) => `${(0,rounding/* toFixedEven */.m)(share * 100, 1)}%`;
    if (rule.kind === 'association')
        return (`${describeRule(rule)} with ${percent(count.confidence)} confidence ` +
            `(support=${percent(count.support)}, lift=${(0,rounding/* toFixedEven */.m)(count.lift, 2)})`);
    const said = describeRule(rule);
    if (count.evidence === undefined)
        return `${said} (${percent(count.confidence)})`;
    const { events, kept, sessions } = count.evidence;
    if (events === 0)
        return `${said} (never applied)`;
    const where = `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`;
    return `${said} (${percent(count.confidence)}: ${kept} of ${events}, in ${where})`;
}

// EXTERNAL MODULE: ./lib/policies/evidence.js
var policies_evidence = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/abstraction/given.js
var given = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/abstraction/reductions.js
var reductions = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/policies/guard.js


/**
 * Whether the value is a condition that people set an action rather than what makes an agent do it: a yes
 * (`confirmed=true`), or what the call itself names ("writes only below output"). "Only when" then says more than that
 * the one leads to the other.
 */
const isGuard = (key, value) => value === true || (0,given/* isArgument */.y)(key) || (0,reductions/* isReducedKey */._k)(key);

// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/policies/fold.js





const single = (conditions) => {
    const [first, ...others] = (0,wording/* sortedConditions */.wS)(conditions);
    return others.length === 0 ? first : undefined;
};
/** From this confidence on a precondition is as good as a law. */
const LAW = 0.95;
/** From this confidence on it is told even beside the association of the two, if that is wide and the value a guard. */
const ABSOLUTE = 0.99;
/** Share of an action's events that associations of several conditions must lead to for them to say a law about it. */
const MOST_LED = 0.8;
/** From this confidence on an argument that an action needs is told rather than that the argument comes with it. */
const HARDLY_BROKEN = 0.9;
const valued = (key, value, action) => JSON.stringify([key, value, action]);
const named = (key, action) => JSON.stringify([key, action]);
/**
 * Why a policy is left out because one of another kind says it: a reason by index, or undefined where it stays.
 * `values` tells how many values a key has, `isNarrow` whether a value is one of many on the events with its key,
 * `isMinor` whether it is on no more than half of them. Looks at pairs only, so that the order of policies has no say.
 */
function foldKinds(policies, values, isNarrow = () => true, isMinor = isNarrow) {
    /** By key and action: values under which associations lead to the action, with how many of its events. */
    const leads = new Map();
    /** By key and action: the values under which it never happens. */
    const nevers = new Map();
    const laws = new Map();
    /** By key, value and action: how sure an association and a precondition of these are that an argument comes with. */
    const led = new Map();
    const needed = new Map();
    for (const { rule, confidence, kept = Number.POSITIVE_INFINITY } of policies) {
        if (rule.kind === 'association')
            for (const [key, value] of (0,wording/* sortedConditions */.wS)(rule.antecedent)) {
                const name = named(key, rule.consequent);
                const known = leads.get(name) ?? new Map();
                const own = single(rule.antecedent) === undefined ? kept : Number.POSITIVE_INFINITY;
                leads.set(name, known.set(value, own + (known.get(value) ?? 0)));
                if (own === Number.POSITIVE_INFINITY)
                    led.set(valued(key, value, rule.consequent), confidence);
            }
        if (rule.kind === 'prohibition') {
            const condition = single(rule.antecedent);
            const name = condition && named(condition[0], rule.never);
            if (name !== undefined)
                nevers.set(name, [...(nevers.get(name) ?? []), condition?.[1]]);
        }
        if (rule.kind === 'precondition') {
            const condition = single(rule.requires);
            if (condition !== undefined)
                needed.set(valued(...condition, rule.action), confidence);
            // Of two values, "only when the one" is "never when the other", however sure.
            if (condition !== undefined && (confidence >= LAW || values(condition[0]) === 2))
                laws.set(named(condition[0], rule.action), condition[1]);
        }
    }
    /**
     * Of two values, one is for and one against: "only when confirmed", but "never in production"; of two ranges of a
     * number the rarer is the special one: "escalate only from 500 on", but "never refund from 500 on".
     */
    const isBetterNever = (key, value, action) => value !== undefined &&
        value !== true &&
        !(typeof value === 'string' && (0,cut_points/* isRange */._Z)(value) && isMinor(key, value)) &&
        values(key) === 2 &&
        (nevers.get(named(key, action)) ?? []).length === 1;
    /** Whether "only with this argument" is told rather than that calls with it are of this action: kept as surely, or hardly ever broken. */
    const isBetterNeeded = (key, value, action) => {
        if (value === undefined || !(0,given/* isArgument */.y)(key) || (typeof value === 'string' && (0,cut_points/* isRange */._Z)(value)))
            return false;
        const name = valued(key, value, action);
        const [need = 0, lead = 0] = [needed.get(name), led.get(name)];
        return need > 0 && (need >= HARDLY_BROKEN || need >= lead);
    };
    const precondition = (rule, { confidence, events = 0 }) => {
        const [key, value] = single(rule.requires) ?? [''];
        if (isBetterNever(key, value, rule.action))
            return 'the prohibition of the other value says it';
        if (confidence < LAW && values(key) > 2 && nevers.has(named(key, rule.action)))
            return 'the prohibition of another value says it';
        const leading = leads.get(named(key, rule.action))?.get(value);
        if (leading === undefined || (confidence >= ABSOLUTE && leading < MOST_LED * events))
            return undefined;
        if (isBetterNeeded(key, value, rule.action))
            return undefined;
        const isState = value !== undefined && isGuard(key, value) && !isNarrow(key, value);
        if (confidence >= ABSOLUTE && isState)
            return undefined;
        return 'an association of the two says it';
    };
    const association = (rule) => {
        const [key, value] = single(rule.antecedent) ?? [''];
        return isBetterNeeded(key, value, rule.consequent) ? 'the precondition of the action says it' : undefined;
    };
    const prohibition = (rule) => {
        const [key, value] = single(rule.antecedent) ?? [''];
        const name = named(key, rule.never);
        const required = laws.get(name);
        if (laws.has(name) && required !== value && !isBetterNever(key, required, rule.never))
            return 'the precondition of the action says it';
        const leading = leads.get(name);
        return leading === undefined || leading.has(value) ? undefined : 'the association of the action says it';
    };
    return policies.map((standing) => {
        const { rule } = standing;
        if (rule.kind === 'association')
            return association(rule);
        if (rule.kind === 'precondition')
            return precondition(rule, standing);
        return rule.kind === 'prohibition' ? prohibition(rule) : undefined;
    });
}
/** Fewest events that must be expected for their absence to say something. */
const MIN_EXPECTED = 5;
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4;
/**
 * Whether a prohibition only mirrors an association that holds in its context and takes the place of the action
 * there ("guests who ask for a refund are denied" makes "never refund when guest"): outside of what the association
 * speaks of, the action is not missing.
 */
function mirrorsAssociation(prohibition, associations, table) {
    const context = (0,wording/* sortedConditions */.wS)(prohibition.antecedent);
    const never = table.actions.indexOf(prohibition.never);
    return associations.some(({ antecedent, consequent }) => {
        const further = (0,wording/* sortedConditions */.wS)(antecedent).filter(([key]) => !Object.hasOwn(prohibition.antecedent, key));
        const within = context.every(([key, value]) => Object.hasOwn(antecedent, key) && antecedent[key] === value);
        if (!within || further.length === 0 || consequent === prohibition.never)
            return false;
        const taken = new Uint8Array(table.rows);
        for (const row of (0,policies_rows/* allRowsWhere */.Wg)(table, Object.fromEntries(further)))
            taken[row] = 1;
        const count = (rows) => {
            const left = rows.filter((row) => taken[row] === 0);
            return { n: left.length, y: left.filter((row) => table.action[row] === never).length };
        };
        const here = count((0,policies_rows/* allRowsWhere */.Wg)(table, prohibition.antecedent));
        const whole = count((0,policies_rows/* allRowsWhere */.Wg)(table, {}));
        const expected = (here.n * whole.y) / Math.max(1, whole.n);
        return expected < MIN_EXPECTED || here.y > MOST_LEFT * expected;
    });
}

;// CONCATENATED MODULE: ./lib/policies/contextual.js

/** What a policy says of the context of an action; undefined for what says something else. */
function contextual(policy) {
    if (policy.kind === 'precondition')
        return { word: 'only', action: policy.action, conditions: policy.requires };
    if (policy.kind !== 'prohibition')
        return undefined;
    return { word: 'never', action: policy.never, conditions: policy.antecedent };
}
/** From this share of an action's events on that keep what is said of it, it is a law. */
const contextual_LAW = 0.95;
/** Share of the action's events that keep what is said of it: of a prohibition, those in other contexts. */
function keptShare(policy, action, table) {
    if (policy.kind === 'precondition')
        return policy.confidence;
    const { events = 0, kept = 0 } = policy.evidence ?? {};
    return 1 - (events - kept) / Math.max(1, (0,postings/* rowsOfAction */.LQ)(table, table.actions.indexOf(action)).length);
}
/** Whether the action hardly ever breaks what is said of it, measured by how often it is done at all. */
const isLaw = (policy, action, table) => policy.kind === 'precondition' ? policy.confidence >= contextual_LAW : keptShare(policy, action, table) > contextual_LAW;

// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
;// CONCATENATED MODULE: ./lib/policies/fold-explained.js




/** Fewest events, of the action and of the others, that show what is left of a habit. */
const MIN_EVENTS = 10;
/** From this share of an action's events on that keep a policy it is strict, and from this one on a law of its own. */
const STRICT = 0.7;
const fold_explained_LAW = 0.95;
/** From this share of its rate in the other contexts on an action is not missing in one. */
const fold_explained_MOST_LEFT = 0.4;
/**
 * Of habits of doing an action in a context (or hardly ever in another one), which are only what a stricter policy of the same
 * action brings with it, since its context goes with theirs: where discounts are never given on the free plan, they are
 * given under the service levels that go with the other plans. True by index.
 */
function explainedByStricter(policies, table) {
    const told = policies.map((policy) => {
        const own = contextual(policy);
        return own === undefined ? undefined : { own, share: keptShare(policy, own.action, table) };
    });
    return told.map((one) => {
        if (one === undefined || one.share >= fold_explained_LAW)
            return false;
        return told.some((other) => other !== undefined &&
            other.share >= STRICT &&
            other.share > one.share &&
            other.own.action === one.own.action &&
            !Object.keys(other.own.conditions).every((key) => Object.hasOwn(one.own.conditions, key)) &&
            isNothingWithin(table, one.own, other.own));
    });
}
/** Whether where the stricter one lets the action be done it is no habit any more. */
function isNothingWithin(table, habit, stricter) {
    const action = table.actions.indexOf(habit.action);
    const spoken = marked(table, stricter);
    const holds = marked(table, habit);
    const allowed = stricter.word === 'only' ? 1 : 0;
    let [n, y] = [0, 0];
    for (const row of (0,postings/* rowsOfAction */.LQ)(table, action)) {
        if (spoken[row] !== allowed)
            continue;
        n++;
        y += holds[row];
    }
    let [others, held] = [-n, -y];
    for (let row = 0; row < table.rows; row++) {
        if (spoken[row] !== allowed)
            continue;
        others++;
        held += holds[row];
    }
    if (n < MIN_EVENTS || others < MIN_EVENTS)
        return false;
    if (habit.word === 'only')
        return y / n - held / others < 2 * significance/* MIN_GAIN */.ng;
    const [inside, outside] = [y / Math.max(1, held + y), (n - y) / Math.max(1, others + n - held - y)];
    return inside >= fold_explained_MOST_LEFT * outside;
}
function marked(table, { conditions }) {
    const holds = new Uint8Array(table.rows);
    for (const row of (0,policies_rows/* allRowsWhere */.Wg)(table, conditions))
        holds[row] = 1;
    return holds;
}

;// CONCATENATED MODULE: ./lib/policies/fold-implied.js




/** How much less sure two policies may be together than what they imply. */
const LESS_SURE = 0.02;
const fold_implied_named = ({ word, conditions }, action) => JSON.stringify([word, action, (0,wording/* sortedConditions */.wS)(conditions)]);
/**
 * Of policies that say in what sessions an action is done (or never), which follow from what must come before it: where
 * refunds come only after asking, and asking only in sessions about refunds, the refunds do as well. True by index.
 */
function impliedByOrder(policies, table) {
    const steady = steadyKeys(table);
    /** By action what must come before it, and by what is said of an action in a context, how sure that is. */
    const before = new Map();
    const told = new Map();
    for (const policy of policies) {
        const own = contextual(policy);
        if (own !== undefined)
            told.set(fold_implied_named(own, own.action), policy.confidence);
        if (policy.kind !== 'sequence' || policy.target === undefined)
            continue;
        if (policy.template !== 'precedence' && policy.template !== 'chain_precedence')
            continue;
        if ((0,wording/* sortedConditions */.wS)(policy.antecedent).length > 0)
            continue;
        const known = before.get(policy.activation) ?? new Map();
        before.set(policy.activation, known.set(policy.target, policy.confidence));
    }
    return policies.map((policy) => {
        const own = contextual(policy);
        if (own === undefined || !Object.keys(own.conditions).every(steady))
            return false;
        return [...(before.get(own.action) ?? [])].some(([earlier, sure]) => {
            const its = told.get(fold_implied_named(own, earlier));
            return its !== undefined && sure * its >= policy.confidence - LESS_SURE;
        });
    });
}
/** Share of events in common from which one context lies within another. */
const WITHIN = 0.9;
/**
 * Of habits of doing an action in a context (or hardly ever in another one), which only show what an order in a context
 * brings about: where refunds above a limit come only after asking, there is more asking above it, and less refunding.
 * True by index.
 */
function broughtByOrder(policies, table) {
    const orders = policies.filter((policy) => policy.kind === 'sequence' && (0,wording/* sortedConditions */.wS)(policy.antecedent).length > 0);
    if (orders.length === 0)
        return policies.map(() => false);
    return policies.map((policy) => {
        const own = contextual(policy);
        if (own === undefined || isLaw(policy, own.action, table))
            return false;
        const rows = (0,policies_rows/* allRowsWhere */.Wg)(table, own.conditions);
        return orders.some((order) => {
            const isHeldBack = heldBack(order) === own.action;
            if (broughtAbout(order) !== own.action && !isHeldBack)
                return false;
            const common = (0,postings/* intersect */.y$)(rows, (0,policies_rows/* allRowsWhere */.Wg)(table, order.antecedent)).length / Math.max(1, rows.length);
            const isMore = common >= WITHIN;
            const isLess = common <= 1 - WITHIN;
            return isHeldBack === (own.word === 'only') ? isLess : isMore;
        });
    });
}
/** The action of which there is more where the order holds. */
const broughtAbout = ({ template, target }) => template === 'not_succession' ? undefined : target;
const guards = new Set(['precedence', 'chain_precedence', 'at_most']);
/** The action of which there is less where the order holds. */
function heldBack({ template, activation, target }) {
    if (template === 'not_succession')
        return target;
    return guards.has(template) ? activation : undefined;
}
/** Whether no session has two values of a key. */
function steadyKeys(table) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? isSteady(table, key);
        known.set(key, found);
        return found;
    };
}
function isSteady(table, key) {
    const held = new Int32Array(table.sessions).fill(-1);
    return table.items.every((item, i) => {
        if (item.key !== key)
            return true;
        return (0,postings/* rowsOfItem */.QY)(table, i).every((row) => {
            const session = table.session[row];
            const other = held[session];
            held[session] = i;
            return other === -1 || other === i;
        });
    });
}

// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/rank.js
var rank = __webpack_require__(2246);
// EXTERNAL MODULE: ./lib/policies/search/associations.js
var associations = __webpack_require__(8083);
;// CONCATENATED MODULE: ./lib/policies/search/candidate.js
/** The rules that belong to the set. */
const standing = (candidates) => candidates.filter(({ reason }) => reason === undefined).map(({ rule }) => rule);

// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
// EXTERNAL MODULE: ./lib/policies/thresholds.js
var thresholds = __webpack_require__(8936);
// EXTERNAL MODULE: ./lib/policies/search/class-rules.js + 4 modules
var class_rules = __webpack_require__(746);
// EXTERNAL MODULE: ./lib/policies/search/owners.js
var search_owners = __webpack_require__(4155);
;// CONCATENATED MODULE: ./lib/policies/search/outcomes.js











/** Fewest events on which an outcome is worth a policy. */
const outcomes_MIN_EVENTS = 10;
/** Fewest events that end otherwise than most: fewer could not show in what context they do. */
const MIN_UNUSUAL = 5;
/** An ending with more conditions than this is no rule that people check. */
const MOST_CONDITIONS = 2;
/** By how much more often than actions do an action must end as most do, to be worth telling. */
const CLEARLY_MORE = 0.25;
/** Share of its confidence that must be left outside of a context for an ending to be told without it. */
const MOST_OUTSIDE = 0.5;
/** Share of an action's events that a context must cover. */
const MIN_SHARE = 0.01;
/** How an action ends, alone or in a context; without `all`, what adds nothing carries its reason. */
function searchOutcomes(table, options) {
    const known = (0,counting/* withOutcome */.lt)(table, (0,policies_rows/* everyRow */.UJ)(table));
    const totals = countOutcomes(table, known);
    const counts = (0,search_owners/* allCounts */.CQ)(table);
    const size = table.actions.length;
    const actions = table.actions
        .map((name, action) => {
        const all = (0,postings/* rowsOfAction */.LQ)(table, action);
        const rows = (0,counting/* withOutcome */.lt)(table, all);
        const isCounted = counts !== undefined && rows.length === all.length;
        const held = isCounted ? (item) => counts[item * size + action] : undefined;
        return { name, rows, held };
    })
        .filter(({ rows }) => rows.length >= (options.all ? 1 : outcomes_MIN_EVENTS));
    const overall = { totals, most: mostOf(totals), known: known.length, problems: actions.length };
    return actions.flatMap((own) => {
        const contexts = inContext(table, options, own, overall);
        return [...withoutParts(table, alone(table, options, own, overall), standing(contexts)), ...contexts];
    });
}
/** An ending that is due to a context is told of that context alone. */
function withoutParts(table, candidates, contexts) {
    const counts = (rule) => {
        const { events, kept } = (0,policies_evidence/* countPolicy */.E)(rule, table).evidence;
        return { n: events, y: kept };
    };
    return candidates.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        const whole = counts(candidate.rule);
        const isPart = contexts
            .filter(({ outcome }) => outcome === candidate.rule.outcome)
            .map(counts)
            .some(({ n, y }) => (whole.y - y) * whole.n < MOST_OUTSIDE * whole.y * (whole.n - n));
        return isPart
            ? { ...candidate, reason: 'holds in a part of these events only: a policy says in which' }
            : candidate;
    });
}
function countOutcomes(table, rows) {
    const counts = new Uint32Array(table.outcomes.length);
    for (let i = 0; i < rows.length; i++) {
        const outcome = table.outcome[rows[i]];
        counts[outcome] = counts[outcome] + 1;
    }
    return counts;
}
const mostOf = (counts) => counts.reduce((most, count) => Math.max(most, count), 0);
/** Whether no other outcome is more frequent. */
const isUsual = ({ totals, most }, outcome) => totals[outcome] === most;
/** "A ends in O": only where it ends so clearly more often than actions do. */
function alone(table, options, { name: action, rows }, overall) {
    const minConfidence = (0,thresholds/* decimalFraction */.gk)(options.minConfidence);
    const counts = countOutcomes(table, rows);
    return table.outcomes.flatMap((outcome, o) => {
        const y = counts[o];
        if (y === 0 || !(0,thresholds/* reaches */.O6)(y, rows.length, minConfidence) || options.minLift > 1)
            return [];
        const rule = { kind: 'outcome', action, antecedent: {}, outcome };
        return [{ rule, reason: options.all ? undefined : ordinary(table, options, rows, o, y, overall) }];
    });
}
function ordinary(table, options, rows, o, y, overall) {
    const contrast = { y, n: rows.length, Y: overall.totals[o], N: overall.known };
    const least = isUsual(overall, o) ? CLEARLY_MORE : 2 * significance/* MIN_GAIN */.ng;
    if (y / contrast.n - contrast.Y / contrast.N < least)
        return 'ends as actions usually do';
    const evidence = (0,sums/* evidenceOfClass */.F)(rows, table.outcome, o, table);
    if (evidence.sessions < options.minSessions)
        return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
    const level = Math.log(significance/* KIND_LEVEL */.Gv / overall.problems / Math.max(1, table.outcomes.length));
    return (0,significance/* logMoreOften */.Yp)(contrast, (0,significance/* effectOf */.$x)(evidence)) > level ? 'could be chance' : undefined;
}
/** "A in X ends in O", against how A ends otherwise. */
function inContext(table, options, { name: action, rows, held }, overall) {
    const { totals, known, problems } = overall;
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const isLifted = (0,thresholds/* liftReaching */.fv)(options.minLift);
    const counts = countOutcomes(table, rows);
    // An action that always ends alike ends no differently in any context.
    const unusual = rows.length - mostOf(counts);
    if (!options.all && unusual < MIN_UNUSUAL)
        return [];
    const minRows = options.all
        ? 1
        : Math.max(outcomes_MIN_EVENTS, options.minSessions, Math.ceil(MIN_SHARE * rows.length));
    const search = new class_rules/* ClassSearch */.P({
        table,
        universe: rows,
        classOf: table.outcome,
        classes: table.outcomes.length,
        held,
        names: table.outcomes,
        minRows,
        minKept: 1,
        fewestKept: Math.max(1, (0,thresholds/* smallestCount */.$s)(minRows, (0,thresholds/* decimalFraction */.gk)(options.minConfidence))),
        // Where most actions end so anyway, it cannot be clearly more often than that.
        tells: options.all || options.explained === true
            ? undefined
            : (o) => !isUsual(overall, o) || 1 - totals[o] / known >= CLEARLY_MORE,
        maxConditions: options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent),
        passes: (y, n, o) => isSure(y, n) && isLifted(y, n, counts[o], rows.length),
        minSessions: options.minSessions,
        problems,
        explained: options.explained ?? false,
        derivedAlone: true,
        usualIsSilent: true,
        isOrdinary: (y, n, o) => isUsual(overall, o) && y / n - totals[o] / known < CLEARLY_MORE
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'outcome',
            action,
            antecedent: (0,associations/* antecedentOf */.j)(table, items),
            outcome: table.outcomes[cls]
        },
        reason
    }));
}

// EXTERNAL MODULE: ./lib/policies/search/key-ranges.js
var key_ranges = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/policies/search/led.js



/** Fewest events that show what two conditions lead to, share of them, and gain over the one condition, with which they do. */
const led_MIN_EVENTS = 10;
const SURE = 0.5;
const TAKES_OVER = 0.3;
/**
 * The further conditions with each of which the item leads to the action, by item: there it is done because of the two,
 * also where that is too rare to be a policy of the set. Undefined where there is none.
 */
function leadingWith(table, item, action) {
    const { keyOf, isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    const rows = (0,postings/* rowsOfItem */.QY)(table, item);
    /** By item: events with both, and those of the action. */
    const both = new Uint32Array(table.items.length);
    const done = new Uint32Array(table.items.length);
    let y = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const counted = table.action[row] === action ? 1 : 0;
        y += counted;
        const end = table.itemStart[row + 1];
        for (let at = table.itemStart[row]; at < end; at++) {
            const other = table.itemIds[at];
            both[other] = both[other] + 1;
            done[other] = done[other] + counted;
        }
    }
    const least = Math.max(SURE, y / Math.max(1, rows.length) + TAKES_OVER);
    const leads = new Uint8Array(table.items.length);
    let leading = 0;
    for (let other = 0; other < leads.length; other++) {
        const n = both[other];
        if (n < led_MIN_EVENTS || done[other] < least * n)
            continue;
        if (keyOf[other] === keyOf[item] || isDerived[other] === 1)
            continue;
        if ((0,given/* isArgument */.y)(table.items[other]?.key))
            continue;
        leads[other] = 1;
        leading++;
    }
    return leading === 0 ? undefined : leads;
}
/**
 * Events of the action, and those with the item, where no condition holds that leads to the action together with the
 * item; undefined where there is no such condition.
 */
function unledCounts(table, item, action) {
    const leads = leadingWith(table, item, action);
    if (leads === undefined)
        return undefined;
    const left = (0,postings/* rowsOfAction */.LQ)(table, action).filter((row) => !holdsAny(table, row, leads));
    return { n: left.length, y: (0,postings/* intersect */.y$)(left, (0,postings/* rowsOfItem */.QY)(table, item)).length };
}
/**
 * Events, and those of the action, with the item and in all, where no condition holds that leads to the action together
 * with another value of the item's key; undefined where there is no such condition.
 */
function unledContrast(table, item, action) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const key = keyOf[item];
    const leads = new Uint8Array(table.items.length);
    for (let other = start[key]; other < start[key + 1]; other++) {
        const own = other === item ? undefined : leadingWith(table, other, action);
        own?.forEach((leading, i) => {
            if (leading === 1)
                leads[i] = 1;
        });
    }
    if (!leads.includes(1))
        return undefined;
    const here = new Uint8Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        here[row] = 1;
    let [y, n, Y, N] = [0, 0, 0, 0];
    for (let row = 0; row < table.rows; row++) {
        if (holdsAny(table, row, leads))
            continue;
        const isDone = table.action[row] === action ? 1 : 0;
        N++;
        Y += isDone;
        if (here[row] === 0)
            continue;
        n++;
        y += isDone;
    }
    return { y, n, Y, N };
}
function holdsAny(table, row, marked) {
    const end = table.itemStart[row + 1];
    for (let at = table.itemStart[row]; at < end; at++)
        if (marked[table.itemIds[at]] === 1)
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/policies/search/present.js
var search_present = __webpack_require__(736);
// EXTERNAL MODULE: ./lib/policies/search/rule-sets.js
var rule_sets = __webpack_require__(5803);
;// CONCATENATED MODULE: ./lib/policies/search/preconditions.js












/** Fewest events of an action on which what it requires is worth a policy. */
const preconditions_MIN_EVENTS = 10;
/** From this confidence on "only when" is told of a guard, or a limit, even where the context leads to the action as well. */
const preconditions_ABSOLUTE = 0.99;
/** From this confidence on an action needs a value, and is not only led to by it and something else. */
const preconditions_LAW = 0.95;
/** Share of an action's events that must be left beside those that a context leads to. */
const LEAST_LEFT = 0.15;
/** From this confidence on an action needs its argument, which is chosen with it and cannot lead to it. */
const preconditions_HARDLY_BROKEN = 0.9;
/** A law is hardly ever broken, and less than by others, of whom some do break it. */
const MOST_BROKEN = 0.01;
const MOST_OF_OTHERS = 0.95;
const LESS_BROKEN = 0.2;
/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3;
/** … which decides half of what is done where the action is never done without it … */
const MOSTLY_LEADS = 0.5;
/** … or with one further condition, which covers nearly all of them, this surely … */
const preconditions_SURE = 0.6;
const MOST_OF_ALL = 0.9;
/** Share of an action's events, and gain of it over all events, with which the action needs a value. */
const NEEDS = 0.6;
const NEEDS_MORE = 0.2;
/** Fewest other actions without a cause of their own that say what events are like. */
const MIN_COMPARED = 3;
/**
 * An action needs a value only if a good part of the others, however many may need it as well, come with it less often
 * (those at a fixed place of the session come with any, but are few). What chance adds to a share, in standard errors.
 */
const ALIKE = 0.3;
const CHANCE = 1.64;
/** Share of events in common from which two conditions are one. */
const SAME_EVENTS = 0.92;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
/** "A only when K = v": every pair over the thresholds; without `all`, what adds nothing carries its reason. */
function searchPreconditions(table, options) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const isLifted = (0,thresholds/* liftReaching */.fv)(options.minLift);
    const actions = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const { start, isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    const found = [];
    for (let item = 0; item < table.items.length; item++) {
        if (!options.all && isDerived[item] === 1)
            continue;
        const counts = (0,search_owners/* countsOf */.mQ)(table, item);
        const held = (0,postings/* eventsOfItem */.E_)(table, item);
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y === 0)
                continue;
            const n = actions[action];
            if (isSure(y, n) && isLifted(y, n, held, table.rows))
                found.push({ action, item, y, n });
        }
    }
    const tried = actions.filter((n) => n >= preconditions_MIN_EVENTS).length * (start.length - 1);
    const surroundings = options.all ? undefined : { present: presence(table), tried };
    const judged = found.map((requirement) => ({
        ...requirement,
        reason: surroundings && judge(table, options, requirement, surroundings)
    }));
    return (options.all ? judged : withoutTwins(table, withoutCommon(judged, actions))).map((requirement) => ({
        rule: ruleOf(table, requirement),
        reason: requirement.reason
    }));
}
/** As many actions, and this share of them, that need the same make it a property of the events. */
const MANY = { actions: 6, share: 0.3 };
/** What so many actions come with is told of none: it is what events are like where nothing else is decided. */
function withoutCommon(requirements, actions) {
    const many = Math.max(MANY.actions, MANY.share * actions.filter((n) => n >= preconditions_MIN_EVENTS).length);
    const counts = new Map();
    for (const { item, reason } of requirements)
        if (reason === undefined)
            counts.set(item, (counts.get(item) ?? 0) + 1);
    return requirements.map((one) => one.reason === undefined && (counts.get(one.item) ?? 0) >= many
        ? { ...one, reason: 'one of many: so many actions come with it that it says nothing of this one' }
        : one);
}
/** Conditions that hold on nearly the same events are one: the one that holds more often with the action is told. */
function withoutTwins(table, requirements) {
    const told = [];
    return [...requirements]
        .sort((a, b) => b.y * a.n - a.y * b.n || a.action - b.action || a.item - b.item)
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = (0,postings/* rowsOfItem */.QY)(table, one.item);
        const twin = told.find((other) => {
            if (other.action !== one.action)
                return false;
            const others = (0,postings/* rowsOfItem */.QY)(table, other.item);
            return (0,postings/* intersect */.y$)(rows, others).length >= SAME_EVENTS * Math.max(rows.length, others.length);
        });
        if (twin !== undefined)
            return { ...one, reason: `folded into ${(0,rule_sets/* said */.ag)(table, [twin.item])}: the same events` };
        told.push(one);
        return one;
    });
}
function ruleOf(table, { action, item }) {
    const { key, value } = table.items[item];
    return {
        kind: 'precondition',
        action: table.actions[action],
        requires: Object.fromEntries([[key, value]])
    };
}
/** Events that have a key at all, by action and key by key; an array's members count as one. */
function presence(table) {
    const { start } = (0,key_ranges/* keyRanges */.E)(table);
    const several = (0,key_ranges/* severalValued */.K)(table);
    const known = [];
    const count = (key) => {
        const counts = new Uint32Array(table.actions.length);
        if (several[key] === 1) {
            for (const row of (0,search_present/* rowsWithKey */.D)(table, key)) {
                const action = table.action[row];
                counts[action] = counts[action] + 1;
            }
            return counts;
        }
        for (let item = start[key]; item < start[key + 1]; item++) {
            const own = (0,search_owners/* countsOf */.mQ)(table, item);
            for (let action = 0; action < own.length; action++)
                counts[action] = counts[action] + own[action];
        }
        return counts;
    };
    return (key) => {
        const counts = known[key] ?? count(key);
        known[key] = counts;
        return counts;
    };
}
/**
 * Whether a narrow context (N events have its key) leads to the action, which then happens only there since it happens
 * because of it: the action is the most frequent there, or nearly all there is with one further condition.
 */
function leadsTo(table, { action, item, y, n }, N) {
    if ((0,postings/* eventsOfItem */.E_)(table, item) > significance/* NARROW */.kU * N)
        return false;
    const rows = (0,postings/* rowsOfItem */.QY)(table, item);
    const { key: name, value } = table.items[item];
    const isSure = y >= preconditions_ABSOLUTE * n;
    const isOfRange = typeof value === 'string' && (0,cut_points/* isRange */._Z)(value);
    if ((0,given/* isArgument */.y)(name) && !isOfRange && y >= preconditions_HARDLY_BROKEN * n)
        return false;
    const isLaw = isSure && (isGuard(name, value) || isOfRange);
    const leads = isSure ? MOSTLY_LEADS : LEADS;
    if (!isLaw && y >= leads * rows.length && (0,search_owners/* countsOf */.mQ)(table, item).every((count) => count <= y))
        return true;
    const { keyOf, isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    /** By item: events with both, and those of the action. */
    const both = new Uint32Array(table.items.length);
    const done = new Uint32Array(table.items.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const counted = table.action[row] === action ? 1 : 0;
        const end = table.itemStart[row + 1];
        for (let at = table.itemStart[row]; at < end; at++) {
            const other = table.itemIds[at];
            both[other] = both[other] + 1;
            done[other] = done[other] + counted;
        }
    }
    const key = keyOf[item];
    return done.some((count, other) => count >= MOST_OF_ALL * y &&
        count >= preconditions_SURE * both[other] &&
        keyOf[other] !== key &&
        isDerived[other] === 0);
}
/** Gain over the other actions where no further condition leads to the action; 1 where hardly any event is left there. */
function gainUnled(table, { action, item, n }, others) {
    const left = unledCounts(table, item, action);
    if (left === undefined || left.n < Math.max(preconditions_MIN_EVENTS, LEAST_LEFT * n))
        return 1;
    return left.y / left.n - others;
}
/**
 * Gain over the other actions with the key, where other values of it belong to actions (or those to them), among the
 * events and actions that have no cause of their own: where large sums are escalated, whatever else is done freely comes
 * with small sums more often than events do. 1 where there is nothing to put aside, or nothing left.
 */
function gainBesides(table, { action, item, y, n }, byAction) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const key = keyOf[item];
    const owners = (0,search_owners/* ownersOf */.K2)(table);
    const bound = boundBesides(table, { action, item }, byAction);
    if (!bound.includes(1))
        return 1;
    for (let i = 0; i < owners.length; i++)
        if (owners[i] >= 0)
            bound[owners[i]] = 1;
    const compared = [...table.actions.keys()].filter((other) => bound[other] === 0 && other !== action && byAction[other] >= preconditions_MIN_EVENTS);
    const { key: name } = table.items[item];
    // Of an argument, what is not hardly ever broken has to be more than what the others leave.
    const unknown = (0,given/* isArgument */.y)(name) && y < preconditions_HARDLY_BROKEN * n ? 0 : 1;
    if (compared.length < MIN_COMPARED)
        return unknown;
    const counts = { n: new Uint32Array(table.actions.length), y: new Uint32Array(table.actions.length) };
    const isFree = (0,search_owners/* isFreeRow */.Tz)(table, key, action);
    const seen = new Uint8Array(table.rows);
    for (let other = start[key]; other < start[key + 1]; other++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, other);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const done = table.action[row];
            if ((done !== action && bound[done] === 1) || !isFree(row))
                continue;
            if (seen[row] === 0)
                counts.n[done] = counts.n[done] + 1;
            seen[row] = 1;
            if (other === item)
                counts.y[done] = counts.y[done] + 1;
        }
    }
    const own = { y: counts.y[action], n: counts.n[action] };
    const shares = compared
        .filter((other) => counts.n[other] >= preconditions_MIN_EVENTS)
        .map((other) => counts.y[other] / counts.n[other])
        .sort((a, b) => a - b);
    if (own.n < preconditions_MIN_EVENTS || shares.length < MIN_COMPARED)
        return unknown;
    const usual = shares[Math.floor(ALIKE * shares.length)];
    return own.y / own.n - usual - CHANCE * Math.sqrt((usual * (1 - usual)) / own.n);
}
/** By action: 1 where other values of the key belong to it, or it to them. */
function boundBesides(table, { action, item }, byAction) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const key = keyOf[item];
    const owners = (0,search_owners/* ownersOf */.K2)(table);
    const bound = new Uint8Array(table.actions.length);
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const owner = owners[other];
        if (owner >= 0)
            bound[owner] = 1;
        const share = (0,postings/* eventsOfItem */.E_)(table, other) / table.rows;
        const counts = (0,search_owners/* countsOf */.mQ)(table, other);
        for (let done = 0; done < counts.length; done++) {
            const [y, n] = [counts[done], byAction[done]];
            if (n >= preconditions_MIN_EVENTS && y >= NEEDS * n && y / n - share >= NEEDS_MORE)
                bound[done] = 1;
        }
    }
    bound[action] = 0;
    return bound;
}
function judge(table, options, requirement, { present, tried }) {
    const { action, item, y, n } = requirement;
    if (n < preconditions_MIN_EVENTS)
        return `the action occurs fewer than ${preconditions_MIN_EVENTS} times`;
    const key = (0,key_ranges/* keyRanges */.E)(table).keyOf[item];
    const byAction = present(key);
    const own = byAction[action];
    if (own < 0.8 * n)
        return 'the action often comes without this key';
    // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
    const [Y, N] = [(0,postings/* eventsOfItem */.E_)(table, item), byAction.reduce((sum, count) => sum + count, 0)];
    const others = (Y - y) / (N - own);
    // Of laws: what the other actions break now and then, this one does not.
    const isLaw = n - y <= MOST_BROKEN * n && others <= MOST_OF_OTHERS && n - y <= LESS_BROKEN * (1 - others) * n;
    const isOfOthers = y / n - others < 2 * significance/* MIN_GAIN */.ng && !isLaw;
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const isChance = (0,significance/* logMoreOften */.Yp)({ y, n, Y, N: table.rows }) > level;
    // Where nobody asks for the reason, what costs no pass over the events decides first.
    if (options.explained !== true && (N - own < preconditions_MIN_EVENTS || isOfOthers || isChance))
        return OUT;
    if (leadsTo(table, requirement, N))
        return 'only the other side of this: the context leads to the action';
    if (N - own < preconditions_MIN_EVENTS)
        return 'no other action has this key';
    if (isOfOthers)
        return 'holds for other actions as well';
    if (y < preconditions_LAW * n && gainUnled(table, requirement, others) < 2 * significance/* MIN_GAIN */.ng)
        return 'only the other side of this: with a further condition the context leads to the action';
    if (gainBesides(table, requirement, byAction) < 2 * significance/* MIN_GAIN */.ng)
        return 'only what is left where other values of this key lead to other actions';
    if (isChance)
        return 'could be chance';
    const holds = new Uint32Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        holds[row] = 1;
    const evidence = (0,sums/* evidenceOfClass */.F)((0,postings/* rowsOfAction */.LQ)(table, action), holds, 1, table);
    if (evidence.sessions < options.minSessions)
        return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
    const whole = (0,sums/* evidenceOfClass */.F)((0,search_present/* rowsWithKey */.D)(table, key), holds, 1, table);
    const [effect, usual] = [(0,significance/* effectWithin */.Hm)(evidence, whole), (0,significance/* effectOf */.$x)(whole)];
    const needed = y / n - others < 2 * significance/* MIN_GAIN */.ng ? 0.001 : 0.05;
    if ((0,significance/* logMoreOftenThanRest */.Vw)({ y, n: own, Y, N }, effect, usual) > Math.log(needed))
        return 'could hold for other actions as well';
    return (0,significance/* logMoreOftenThanRest */.Vw)({ y, n, Y, N: table.rows }, effect, usual) > level
        ? 'could be chance'
        : undefined;
}

// EXTERNAL MODULE: ./lib/policies/search/cells.js + 2 modules
var search_cells = __webpack_require__(5224);
;// CONCATENATED MODULE: ./lib/statistics/sum.js
/** Added up from the first to the last. */
function sum(numbers) {
    let total = 0;
    for (let i = 0; i < numbers.length; i++)
        total += numbers[i];
    return total;
}

// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
;// CONCATENATED MODULE: ./lib/policies/search/value-counts.js



/** Counts by action, value by value of a key, among any rows. */
class ValueCounts {
    #table;
    #known = new Map();
    constructor(table) {
        this.#table = table;
    }
    /** By value of the key, in the order of the items: counts by action among the rows; all rows where left out. */
    of(key, rows) {
        const { action, actions } = this.#table;
        const { from, to, codes, at: base } = this.#valuesOf(key);
        if (rows === undefined)
            return Array.from({ length: to - from }, (_, value) => (0,search_owners/* countsOf */.mQ)(this.#table, from + value));
        const values = Array.from({ length: to - from }, () => new Uint32Array(actions.length));
        if (codes === undefined) {
            for (let item = from; item < to; item++)
                addActions(action, (0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(this.#table, item)), values[item - from]);
            return values;
        }
        const flat = new Uint32Array((values.length + 1) * actions.length);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const at = codes[base + row] * actions.length + action[row];
            flat[at] = flat[at] + 1;
        }
        return values.map((_, v) => flat.subarray((v + 1) * actions.length, (v + 2) * actions.length));
    }
    #valuesOf(key) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { items } = this.#table;
        const from = items.findIndex((item) => item.key === key);
        let to = from;
        while (to < items.length && items[to]?.key === key)
            to++;
        const { codes, place } = (0,key_codes/* keyCodes */.uP)(this.#table);
        const column = place[(0,key_codes/* tableKeys */.vu)(this.#table).keyOf[from]] ?? -1;
        const isKnown = column >= 0;
        const values = {
            from,
            to,
            codes: isKnown ? codes : undefined,
            at: isKnown ? column * this.#table.rows : 0
        };
        this.#known.set(key, values);
        return values;
    }
}
function addActions(action, rows, counts) {
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/variation.js

/** Fewest events of a value that say how often an action happens with it. */
const MIN_ROWS = 20;
/**
 * An action that belongs to one value of a key is rare with every other: only against the other values does it say
 * something that it is never there. With two values there is nothing else to compare.
 */
function elsewhere(values, { y, n, action }) {
    if (values.length < 3)
        return [];
    const home = values.reduce((most, counts) => counts[action] > most[action] ? counts : most);
    const total = values.reduce((events, counts) => events + sum(counts), 0);
    const performed = values.reduce((events, counts) => events + counts[action], 0);
    const contrast = { y, n, Y: performed - home[action], N: total - sum(home) };
    const [atHome, abroad] = [home[action] / sum(home), (contrast.Y - y) / (contrast.N - n)];
    if (atHome < FAR_MORE * abroad)
        return [];
    return [{ contrast, reason: 'the action belongs to another context: see what it happens with' }];
}
/** Values of one key from which on it can be told how much the share of an action differs from one to the next. */
const MIN_VALUES = 4;
/** Robust standard deviations below the usual share at which a value stands out. */
const STANDS_OUT = 3;
/**
 * Whether the action's share differs so much from value to value of this key that one with few of it is no exception:
 * median and median deviation of the log shares, less what chance adds to it.
 */
function varies(values, own, action, upper) {
    const others = values
        .filter((_, value) => value !== own)
        .map((counts) => ({ y: counts[action], n: sum(counts) }))
        .filter(({ n }) => n >= MIN_ROWS);
    if (others.length < MIN_VALUES)
        return false;
    const shares = others.map(({ y, n }) => Math.log((y + 0.5) / (n + 1)));
    const usual = median(shares);
    const chance = median(others.map(({ y }) => 1 / (y + 0.5)));
    const spread = 1.4826 * median(shares.map((share) => Math.abs(share - usual)));
    return Math.log(upper) > usual - STANDS_OUT * Math.sqrt(Math.max(0, spread * spread - chance));
}
function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** How much more often than with other values an action must happen with one to belong to it. */
const FAR_MORE = 3;

;// CONCATENATED MODULE: ./lib/policies/search/prohibition-search.js











/** Absence says something only of what was to be expected this often. */
const prohibition_search_MIN_EXPECTED = 5;
/** "Never" may happen this much of how often it happens elsewhere. */
const MOST_OF_ELSEWHERE = 0.3;
/** What leads to an action: a good part of its events, and far more often than elsewhere. */
const HOME = { share: 0.2, lift: 3 };
/** From this share of what was to be expected on an action is not missing. */
const prohibition_search_MOST_LEFT = 0.4;
/** Share of an action's events that must be left beside those that a context leads to. */
const prohibition_search_LEAST_LEFT = 0.15;
/** Gain of share by which another action takes the place of all others. */
const prohibition_search_TAKES_OVER = 0.3;
/** How much rarer than elsewhere the action must be, at the upper end of the interval. */
const MIN_RATIO = 2;
/** Reason of what is left out where no reason is wanted. */
const prohibition_search_OUT = 'left out';
/** Whether the part sees the action too often, measured by the rest of the whole, to speak of never. */
const tooMany = ({ y, n, Y, N }) => y * (N - n) > MOST_OF_ELSEWHERE * (Y - y) * n;
/** Tells of a cell without an action whether the action is missing there, and why that is no policy where it is none. */
class ProhibitionSearch {
    #table;
    #options;
    #cells;
    #shares;
    /** By number of conditions: prohibitions looked at by how small the chance of their being kept could be, as a negative log. */
    #attainable;
    #levels = new Map();
    #known = new Map();
    #values;
    #every;
    #free = new Map();
    #homes = new Map();
    #overall = new Map();
    constructor(table, options, { cells, shares, attainable }) {
        this.#table = table;
        this.#options = options;
        this.#cells = cells;
        this.#shares = shares;
        this.#attainable = attainable;
        this.#values = new ValueCounts(table);
        this.#every = Uint32Array.from(shares);
    }
    #rowsOf(items) {
        let rows;
        for (const item of items) {
            const own = (0,postings/* rowsOfItem */.QY)(this.#table, item);
            rows = rows === undefined ? own : (0,postings/* intersect */.y$)(rows, own);
        }
        return rows;
    }
    #evidence(cell, action) {
        const rows = this.#rowsOf(cell.items) ?? new Uint32Array(0);
        return broken((0,sums/* evidenceOfClass */.F)(rows, this.#table.action, action, this.#table));
    }
    /** How often the action is not done, all over the log. */
    #everywhere(action) {
        const table = this.#table;
        const known = this.#overall.get(action) ?? broken((0,sums/* evidenceOfClass */.F)((0,policies_rows/* everyRow */.UJ)(table), table.action, action, table));
        this.#overall.set(action, known);
        return known;
    }
    /** Share of the action ÷ upper bound of its share here. */
    ratio(cell, action) {
        return this.#ratioOf(action, this.#evidence(cell, action));
    }
    #ratioOf(action, evidence) {
        return this.#shares[action] / this.#table.rows / (0,significance/* upperShare */.A4)(evidence);
    }
    judge(cell, action) {
        const options = this.#options;
        const level = this.#level(cell);
        if (options.explained !== true && this.#isHopeless(cell, action, level))
            return prohibition_search_OUT;
        const contrasts = this.#contrasts(cell, action);
        const substitute = this.#substitute(cell, action);
        if (substitute !== undefined)
            return `only mirrors that ${JSON.stringify(this.#table.actions[substitute])} is what is done here`;
        for (const { contrast, reason } of contrasts) {
            const expected = (contrast.n * contrast.Y) / contrast.N;
            if (expected < prohibition_search_MIN_EXPECTED || tooMany(contrast))
                return reason;
            if ((0,significance/* logLessOften */.cV)(contrast) > level)
                return reason;
        }
        const evidence = this.#evidence(cell, action);
        if (evidence.sessions < options.minSessions)
            return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
        const rest = (this.#shares[action] - cell.counts[action]) / (this.#table.rows - cell.n);
        if (this.#ratioOf(action, evidence) < options.minLift || rest < MIN_RATIO * (0,significance/* upperShare */.A4)(evidence))
            return 'too little was seen to say never';
        if (this.#varies(cell, action, (0,significance/* upperShare */.A4)(evidence)))
            return 'how often the action happens differs much from value to value anyway';
        if (this.#isLocal(cell, action))
            return 'another action takes its place here, in one context: no more than that';
        if (this.#isLedElsewhere(cell, action))
            return 'only mirrors that elsewhere, with a further condition, the context leads to the action';
        const effect = (0,significance/* effectWithin */.Hm)(evidence, this.#everywhere(action));
        return contrasts.find(({ contrast }) => (0,significance/* logLessOften */.cV)(contrast, effect) > level)?.reason;
    }
    /** The action that takes the place of all others here: "when X, B" leaves little room for any other action. */
    #substitute({ items, n, counts }, action) {
        const usual = (0,search_owners/* usualOf */.sB)(counts);
        const takes = items.some((item) => {
            const whole = this.#whole(items, item);
            return counts[usual] / n - whole[usual] / sum(whole) >= prohibition_search_TAKES_OVER;
        });
        if (takes && usual !== action)
            return usual;
        return items.length === 1 ? this.#freeSubstitute(items[0], action) : undefined;
    }
    /** The same among the events that nothing else decides. */
    #freeSubstitute(item, action) {
        const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(this.#table);
        const key = keyOf[item];
        let known = this.#free.get(key);
        if (known === undefined) {
            known = (0,search_owners/* freeCounts */.BH)(this.#table, key);
            this.#free.set(key, known);
        }
        const counts = known.values[item - start[key]];
        if (sum(counts) < MIN_ROWS)
            return undefined;
        const usual = (0,search_owners/* usualOf */.sB)(counts);
        const gain = counts[usual] / sum(counts) - known.whole[usual] / sum(known.whole);
        return usual !== action && gain >= prohibition_search_TAKES_OVER ? usual : undefined;
    }
    /**
     * Whether the action is missing only where it has its home: outside of the contexts that lead to it, it happens here
     * as it does elsewhere. Then some other action takes its place in part of this context, and nothing is forbidden.
     */
    #isLocal({ items }, action) {
        const home = this.#home(items, action);
        const left = { n: 0, y: 0, here: 0, hereDone: 0 };
        const { action: actionOf } = this.#table;
        for (let row = 0; row < this.#table.rows; row++) {
            if (home[row] === 1)
                continue;
            left.n++;
            if (actionOf[row] === action)
                left.y++;
        }
        for (const row of this.#rowsOf(items) ?? []) {
            if (home[row] === 1)
                continue;
            left.here++;
            if (actionOf[row] === action)
                left.hereDone++;
        }
        const expected = (left.here * left.y) / Math.max(1, left.n);
        return left.hereDone > prohibition_search_MOST_LEFT * expected;
    }
    /** Whether it is only more frequent elsewhere, since another value of the key leads to it together with a further condition. */
    #isLedElsewhere({ items }, action) {
        const left = items.length === 1 ? unledContrast(this.#table, items[0], action) : undefined;
        if (left === undefined || left.Y < prohibition_search_LEAST_LEFT * this.#shares[action])
            return false;
        const expected = (left.n * left.Y) / Math.max(1, left.N);
        return expected >= prohibition_search_MIN_EXPECTED && left.y > prohibition_search_MOST_LEFT * expected;
    }
    /** By row: 1 where some condition on another key holds under which the action is much more frequent than it is overall. */
    #home(items, action) {
        const own = items.map((item) => this.#table.items[item].key);
        const name = JSON.stringify([action, ...own]);
        const known = this.#homes.get(name);
        if (known !== undefined)
            return known;
        const home = new Uint8Array(this.#table.rows);
        const share = this.#shares[action];
        this.#table.items.forEach(({ key }, item) => {
            if ((0,vocabulary/* isDerived */.mr)(key) || own.includes(key))
                return;
            const done = (0,search_owners/* countsOf */.mQ)(this.#table, item)[action];
            const all = (0,postings/* eventsOfItem */.E_)(this.#table, item);
            if (done < HOME.share * share || done * this.#table.rows < HOME.lift * share * all)
                return;
            const rows = (0,postings/* rowsOfItem */.QY)(this.#table, item);
            for (let i = 0; i < rows.length; i++)
                home[rows[i]] = 1;
        });
        this.#homes.set(name, home);
        return home;
    }
    #varies({ items }, action, upper) {
        return items.some((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { key } = this.#table.items[item];
            const first = this.#table.items.findIndex((other) => other.key === key);
            return varies(this.#wholes(rest, key).values, item - first, action, upper);
        });
    }
    /** Only prohibitions that could become significant at all share the level (Tarone, Biometrics 46, 1990). */
    #level({ items }) {
        const known = this.#levels.get(items.length);
        if (known !== undefined)
            return known;
        const own = this.#attainable[items.length] ?? [];
        const chance = significance/* KIND_LEVEL */.Gv / this.#options.maxAntecedent;
        let [least, testable] = [own.length, 0];
        while (least > 0 && testable + own[least - 1] <= chance * Math.exp(least - 1))
            testable += own[--least];
        // Those that could only just become significant share it too.
        const level = Math.log(chance / Math.max(1, testable));
        this.#levels.set(items.length, level);
        return level;
    }
    /** Whether what needs no pass over the events decides already: then it has a reason, which nobody may want to know. */
    #isHopeless({ items, n, counts }, action, level) {
        const y = counts[action];
        return items.some((item) => {
            const whole = this.#whole(items, item);
            const [Y, N] = [whole[action], sum(whole)];
            const contrast = { y, n, Y, N };
            return (n * Y) / N < prohibition_search_MIN_EXPECTED || tooMany(contrast) || (0,significance/* logLessOften */.cV)(contrast) > level;
        });
    }
    /** Counts by action where one condition is left out. */
    #whole(items, left) {
        return this.#wholeOf(items.filter((item) => item !== left));
    }
    #wholeOf(items) {
        return this.#cells.get(items.join())?.counts ?? this.#every;
    }
    /** Where the action was to be expected, with the reason to leave the rule out where it was not. */
    #contrasts({ items, n, counts }, action) {
        const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
        const mirror = `only mirrors that ${JSON.stringify(this.#table.actions[usual])} is usual here`;
        const y = counts[action];
        return items.flatMap((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { wholes, values } = this.#wholes(rest, this.#table.items[item]?.key);
            const compared = wholes.flatMap((whole) => {
                const [Y, N, taken] = [whole[action], sum(whole), whole[usual]];
                return [
                    { contrast: { y, n, Y, N }, reason: 'could be chance' },
                    // What the usual action of this context leaves: its share alone is no prohibition of all the others.
                    { contrast: { y, n: n - counts[usual], Y, N: N - taken }, reason: mirror }
                ];
            });
            return [...compared, ...elsewhere(values, { y, n, action })];
        });
    }
    /** Counts by action where one condition is left out, where only its key is asked for, and value by value. */
    #wholes(rest, key) {
        const name = `${rest.join()}?${key}`;
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const rows = this.#rowsOf(rest);
        const whole = this.#wholeOf(rest);
        const values = this.#values.of(key, rows);
        const present = whole.map((_, action) => values.reduce((total, counts) => total + counts[action], 0));
        const found = { wholes: sum(present) < sum(whole) ? [whole, present] : [whole], values };
        this.#known.set(name, found);
        return found;
    }
}
/** The counts of keeping to a prohibition, from those of breaking it. */
const broken = ({ events, kept, sessions, s_nn, s_ny, s_yy }) => ({
    events,
    kept: events - kept,
    sessions,
    s_nn,
    s_ny: s_nn - s_ny,
    s_yy: s_nn - 2 * s_ny + s_yy
});

;// CONCATENATED MODULE: ./lib/policies/search/prohibitions.js









/** "Never" may be broken in this share of the events at hand. */
const prohibitions_MOST_BROKEN = 0.03;
/** From here on how small the chance of never seeing an action could be is not told apart, as a negative log. */
const MOST_ATTAINABLE = 60;
const prohibitions_MOST_OF_ALL = 0.999;
/** "Never" with more conditions than this is no rule that people keep. */
const prohibitions_MOST_CONDITIONS = 2;
/** "When X, never A", only where A was to be expected; without `all`, what adds nothing carries its reason. */
function searchProhibitions(table, options) {
    const shares = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const largest = shares.reduce((most, share) => Math.max(most, share), 0);
    if (largest === 0)
        return [];
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const minRows = Math.ceil((prohibition_search_MIN_EXPECTED * table.rows) / largest);
    const maxConditions = options.all ? options.maxAntecedent : Math.min(prohibitions_MOST_CONDITIONS, options.maxAntecedent);
    const cells = new Map();
    const attainable = [];
    const found = [];
    const request = {
        classOf: table.action,
        classes: table.actions.length,
        counted: (0,search_owners/* knownCounts */.WG)(table),
        minRows,
        maxConditions,
        // What never follows what is told by the sequence policies.
        wanted: (key) => !(0,vocabulary/* isDerived */.mr)(key)
    };
    (0,search_cells/* visitCells */.n)(table, request, (items, n, counts) => {
        attainable[items.length] ??= new Array(MOST_ATTAINABLE + 1).fill(0);
        const own = attainable[items.length];
        const missing = Math.log1p(-Math.min(n / table.rows, prohibitions_MOST_OF_ALL));
        let cell;
        for (let action = 0; action < shares.length; action++) {
            const y = counts[action];
            const share = shares[action];
            const bin = Math.min(MOST_ATTAINABLE, Math.floor(-share * missing));
            own[bin] = own[bin] + 1;
            if (y > prohibitions_MOST_BROKEN * n)
                continue;
            if ((n * share) / table.rows < prohibition_search_MIN_EXPECTED || tooMany({ y, n, Y: share, N: table.rows }))
                continue;
            if (!isSure(n - y, n))
                continue;
            cell ??= { items: items.slice(), n, counts: counts.slice() };
            found.push({ cell, action });
        }
        // Cells of the most conditions generalise nothing.
        if (items.length < maxConditions)
            cells.set(items.join(), cell ?? { items: items.slice(), n, counts: counts.slice() });
    });
    const search = new ProhibitionSearch(table, options, { cells, shares, attainable });
    const meets = ({ cell, action }) => search.ratio(cell, action) >= options.minLift;
    const judged = options.all
        ? found.filter(meets)
        : prohibitions_withoutTwins(table, withoutFocus(table, found.map((one) => ({ ...one, reason: search.judge(one.cell, one.action) }))));
    return judged.map(({ cell, action, reason }) => ({
        rule: {
            kind: 'prohibition',
            antecedent: (0,associations/* antecedentOf */.j)(table, cell.items),
            never: table.actions[action]
        },
        reason
    }));
}
/**
 * Where a context never sees a good part of all actions, or an action never stands in many values of one key, it is
 * the context (or the action) that is special: a dozen prohibitions would say so one by one.
 */
function withoutFocus(table, found) {
    const many = Math.max(4, Math.ceil(table.actions.length / 4));
    const counts = new Map();
    const names = ({ cell, action }) => {
        const keys = cell.items.map((item) => table.items[item]?.key);
        return [JSON.stringify(['context', ...cell.items]), JSON.stringify(['action', action, ...keys])];
    };
    for (const one of found)
        if (one.reason === undefined)
            for (const name of names(one))
                counts.set(name, (counts.get(name) ?? 0) + 1);
    return found.map((one) => one.reason === undefined && names(one).some((name) => (counts.get(name) ?? 0) >= many)
        ? { ...one, reason: 'one of many: this context, or this action, keeps to itself' }
        : one);
}
/** Share of events in common from which two contexts are one. */
const prohibitions_SAME_EVENTS = 0.9;
/**
 * Of prohibitions of one action in nearly the same events the one that is broken least is told; of those never broken
 * that on the key which tells more of what is done: a noisy copy of it tells less.
 */
function prohibitions_withoutTwins(table, found) {
    const known = new Map();
    const telling = ({ cell }) => cell.items.reduce((sum, item) => {
        const { key } = table.items[item];
        const own = known.get(key) ?? information(table, key);
        known.set(key, own);
        return sum + own;
    }, 0);
    // What is never broken comes before what is, by its key; of that what is broken least.
    const rank = (one) => (one.cell.counts[one.action] === 0 ? -1 - telling(one) : brokenIn(one));
    const told = [];
    return [...found]
        .sort((a, b) => a.cell.items.length - b.cell.items.length ||
        rank(a) - rank(b) ||
        b.cell.n - a.cell.n ||
        a.action - b.action ||
        compare(a, b))
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = (0,policies_rows/* rowsWhere */.Hu)(table, (0,associations/* antecedentOf */.j)(table, one.cell.items));
        const twin = told.find(({ one: other, rows: others }) => other.action === one.action && (0,postings/* intersect */.y$)(rows, others).length >= prohibitions_SAME_EVENTS * rows.length);
        if (twin !== undefined)
            return { ...one, reason: `folded into ${(0,rule_sets/* said */.ag)(table, twin.one.cell.items)}: the same events` };
        told.push({ one, rows });
        return one;
    });
}
/** What the key's values tell of the action, in nats by event and key; in thousandths, so that copies tell the same. */
function information(table, key) {
    let sum = 0;
    table.items.forEach((item, i) => {
        if (item.key !== key)
            return;
        const counts = (0,search_owners/* countsOf */.mQ)(table, i);
        const n = (0,postings/* eventsOfItem */.E_)(table, i);
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y > 0)
                sum += y * Math.log((y * table.rows) / (n * (0,postings/* rowsOfAction */.LQ)(table, action).length));
        }
    });
    return Math.round((1000 * sum) / table.rows);
}
/** Share of the events in which it was broken, one more taken for granted: of two kept ones the wider is kept better. */
const brokenIn = ({ cell, action }) => (cell.counts[action] + 1) / (cell.n + 1);
const compare = (a, b) => {
    const at = a.cell.items.findIndex((item, i) => item !== b.cell.items[i]);
    return at < 0 ? 0 : a.cell.items[at] - b.cell.items[at];
};

// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
;// CONCATENATED MODULE: ./lib/policies/search/pair-counts.js

/** Pairs are counted among this many actions, the most frequent. */
const MOST_ACTIONS = 400;
/** The counted actions, by place: how often each occurs, and which of them meet in a session (or on an object). */
class Meetings {
    actions;
    /** By action: its place among the counted ones, or -1. */
    place;
    /** By place. */
    occurrences;
    /** By pair of places, see `pair`. */
    met;
    sessions;
    constructor(table) {
        const frequency = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
        this.actions = table.actions
            .map((_, action) => action)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, MOST_ACTIONS);
        this.place = new Int32Array(table.actions.length).fill(-1);
        for (let place = 0; place < this.actions.length; place++)
            this.place[this.actions[place]] = place;
        this.occurrences = new Float64Array(this.size);
        this.met = this.column();
        this.sessions = this.column();
    }
    get size() {
        return this.actions.length;
    }
    /** A number a pair: that of activation a and target b stands at `a * size + b`. */
    column() {
        return new Float64Array(this.size ** 2);
    }
    /** Events counted. */
    events() {
        return this.occurrences.reduce((sum, n) => sum + n, 0);
    }
}
function pairCount({ meetings, kept, mean, variance }, at) {
    return {
        n: meetings.occurrences[Math.floor(at / meetings.size)],
        met: meetings.met[at],
        y: kept[at],
        mean: mean[at],
        variance: variance[at],
        sessions: meetings.sessions[at]
    };
}

;// CONCATENATED MODULE: ./lib/policies/search/block-counter.js

/** How often each of a few things occurs in a block of rows. Reused block by block. */
class Tally {
    total;
    /** What occurs, in the order in which it comes up; the first `size` entries. */
    here;
    size = 0;
    constructor(kinds) {
        this.total = new Uint32Array(kinds);
        this.here = new Int32Array(kinds);
    }
    add(kind) {
        if (this.total[kind] === 0)
            this.here[this.size++] = kind;
        this.total[kind] = this.total[kind] + 1;
    }
    clear() {
        for (let i = 0; i < this.size; i++)
            this.total[this.here[i]] = 0;
        this.size = 0;
    }
}
/** Of up to so many actions any set of them is counted by itself. */
const MOST_IN_SETS = 10;
/** Counts order over blocks of rows: the events of a session, or those of it that name one object. */
class BlockCounter {
    meetings;
    tally;
    #counts;
    /** By place of an action and set of those on that side of it, as bits: events. Empty where there are too many sets. */
    #before;
    #behind;
    constructor(table) {
        this.meetings = new Meetings(table);
        const shuffled = { mean: this.meetings.column(), variance: this.meetings.column() };
        this.#counts = {
            precedence: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled },
            response: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled }
        };
        this.tally = new Tally(this.meetings.size);
        const { size } = this.meetings;
        const sets = size <= MOST_IN_SETS ? size << size : 0;
        this.#before = new Uint32Array(sets);
        this.#behind = new Uint32Array(sets);
    }
    /** What was counted, once all blocks have been added. */
    finish() {
        const { precedence, response } = this.#counts;
        takeSets(this.#before, this.meetings.size, precedence.kept);
        takeSets(this.#behind, this.meetings.size, response.kept);
        return this.#counts;
    }
    /**
     * Adds the block `from … to`, its events by the places of their actions (-1 for one not counted), as often as it occurs.
     * The tally holds it until the next.
     */
    add(places, from, to, times = 1) {
        if (this.#before.length > 0)
            this.#addSets(places, from, to, times);
        else
            this.#addPairs(places, from, to, times);
        this.#meet(times);
    }
    #addSets(places, from, to, times) {
        const { tally, meetings } = this;
        const [before, behind, bits] = [this.#before, this.#behind, meetings.size];
        tally.clear();
        let seen = 0;
        for (let i = from; i < to; i++) {
            const own = places[i];
            if (own < 0)
                continue;
            const at = (own << bits) | seen;
            before[at] = before[at] + times;
            seen |= 1 << own;
            tally.add(own);
        }
        seen = 0;
        for (let i = to - 1; i >= from; i--) {
            const own = places[i];
            if (own < 0)
                continue;
            const at = (own << bits) | seen;
            behind[at] = behind[at] + times;
            seen |= 1 << own;
        }
    }
    #addPairs(places, from, to, times) {
        const { tally, meetings } = this;
        const { size } = meetings;
        tally.clear();
        const before = this.#counts.precedence.kept;
        for (let i = from; i < to; i++) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(before, own, size, tally, times);
            tally.add(own);
        }
        tally.clear();
        const after = this.#counts.response.kept;
        for (let i = to - 1; i >= from; i--) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(after, own, size, tally, times);
            tally.add(own);
        }
    }
    /** Adds what shuffling the block would give. */
    #meet(times) {
        const { tally, meetings } = this;
        const { met, sessions, occurrences, size } = meetings;
        const { mean, variance } = this.#counts.precedence;
        for (let i = 0; i < tally.size; i++) {
            const own = tally.here[i];
            const a = tally.total[own];
            occurrences[own] = occurrences[own] + a * times;
            for (let j = 0; j < tally.size; j++) {
                const other = tally.here[j];
                if (other === own)
                    continue;
                const at = own * size + other;
                const b = tally.total[other];
                const behind = (a * b) / (b + 1);
                met[at] = met[at] + a * times;
                sessions[at] = sessions[at] + times;
                // Events behind the first of b others: two given ones of the a both are with the chance b/(b + 2).
                mean[at] = mean[at] + behind * times;
                variance[at] =
                    variance[at] + (behind + (a * (a - 1) * b) / (b + 2) - behind * behind) * times;
            }
        }
    }
}
/** So many more of the pairs of this action with each other one that came up so far. */
function keep(kept, own, size, { here, size: known }, times) {
    const base = own * size;
    for (let j = 0; j < known; j++) {
        const other = here[j];
        if (other !== own)
            kept[base + other] = kept[base + other] + times;
    }
}
/** Adds events counted by set to the pairs of their action with each other one of the set, and forgets them. */
function takeSets(sets, size, kept) {
    for (let at = 0; at < sets.length; at++) {
        const events = sets[at];
        if (events === 0)
            continue;
        sets[at] = 0;
        const own = at >> size;
        for (let other = 0; other < size; other++)
            if (other !== own && ((at >> other) & 1) === 1)
                kept[own * size + other] = kept[own * size + other] + events;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/aftermath.js




/** Places in a session, from its first part to its last, within which events are compared. */
const PARTS = 5;
/** Fewest events of a part that say how frequent an action is there. */
const aftermath_MIN_ROWS = 20;
/** Share of all events that may come after an action. */
const MOST_AFTER = 0.6;
/** Below this share of what was to be expected an action is missing. */
const MISSING = 0.5;
/**
 * What is done after an action has occurred in the session, against what is done before it and in sessions without it,
 * part by part of the session: an action that never comes afterwards may be missing in those sessions altogether, which
 * no shuffling of their events can show.
 */
class Aftermaths {
    #table;
    /** Events by part, and of each action by part. */
    #rows = new Float64Array(PARTS);
    #done;
    #dispersion;
    /** By row. */
    #part;
    /** By action: events that come after its first one in their session. */
    #behind;
    /** The same after one action has occurred: that which was asked for last, for pairs come action by action. */
    #after;
    constructor(table) {
        this.#table = table;
        this.#done = new Float64Array(table.actions.length * PARTS);
        this.#dispersion = dispersionsOf(table);
        this.#behind = new Float64Array(table.actions.length);
        this.#part = new Uint8Array(table.rows);
        const last = new Int32Array(table.actions.length).fill(-1);
        for (let s = 0; s < table.sessions; s++) {
            const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
            for (let row = from; row < to; row++) {
                const own = table.action[row];
                const part = Math.floor((PARTS * (row - from)) / (to - from));
                this.#part[row] = part;
                add(this.#rows, part);
                add(this.#done, own * PARTS + part);
                if (last[own] < from)
                    this.#behind[own] = this.#behind[own] + to - row - 1;
                last[own] = row;
            }
        }
    }
    /**
     * How many pairs of actions could show at this chance that the one is never done after the other, whatever is seen:
     * only those share the level (Tarone, Biometrics 46, 1990). The places of the one and the share of the other decide.
     */
    testable(chance) {
        const whole = sum(this.#rows);
        const behind = this.#behind.filter((rows) => rows <= MOST_AFTER * whole);
        const rates = this.#table.actions
            .map((_, action) => (0,postings/* rowsOfAction */.LQ)(this.#table, action).length / this.#dispersion[action])
            .sort((a, b) => b - a);
        const expected = [];
        for (const rows of behind)
            for (const rate of rates) {
                if (rows * rate < -Math.log(chance) * whole)
                    break;
                expected.push((rows * rate) / whole);
            }
        expected.sort((a, b) => b - a);
        let pairs = Math.max(1, expected.length);
        while (pairs > 1 && expected[pairs - 1] < -Math.log(chance / pairs))
            pairs--;
        return pairs;
    }
    #afterOf(earlier) {
        if (this.#after?.earlier === earlier)
            return this.#after;
        const { action, actions } = this.#table;
        const after = {
            earlier,
            rows: new Float64Array(PARTS),
            done: new Float64Array(actions.length * PARTS),
            rowsBefore: new Float64Array(PARTS),
            doneBefore: new Float64Array(actions.length)
        };
        const parts = this.#part;
        eachSessionWith(this.#table, earlier, (from, first, to) => {
            for (let row = from; row < first; row++) {
                add(after.rowsBefore, parts[row]);
                add(after.doneBefore, action[row]);
            }
            for (let row = first + 1; row < to; row++) {
                const part = parts[row];
                add(after.rows, part);
                add(after.done, action[row] * PARTS + part);
            }
        });
        this.#after = after;
        return after;
    }
    /** Undefined where too much of the log comes after the earlier action to tell what it is like without it. */
    after(earlier, later) {
        let [done, expected, before] = [0, 0, 0];
        const after = this.#afterOf(earlier);
        if (sum(after.rows) > MOST_AFTER * sum(this.#rows))
            return undefined;
        for (let part = 0; part < PARTS; part++) {
            const rows = after.rows[part];
            const own = after.done[later * PARTS + part];
            const others = this.#rows[part] - rows;
            if (others < aftermath_MIN_ROWS)
                continue;
            done += own;
            const rate = (this.#done[later * PARTS + part] - own) / others;
            expected += rows * rate;
            before += after.rowsBefore[part] * rate;
        }
        // What is to be expected was itself counted, on the rest of the events.
        const rest = sum(this.#rows) - sum(after.rows);
        return {
            done,
            expected,
            isMissingBefore: after.doneBefore[later] < MISSING * before,
            dispersion: this.#dispersion[later] * (1 + sum(after.rows) / Math.max(1, rest))
        };
    }
}
/**
 * How often the later action was done on an object after the earlier one had been, and how often it would have been
 * had it not mattered on which of the session's objects: of the events of the earlier one that are counted.
 */
function afterOnObject(table, earlier, later, key, isCounted = () => true) {
    const { action } = table;
    let [done, expected] = [0, 0];
    eachSessionWith(table, earlier, (from, first, to) => {
        const objects = new Set();
        for (let row = from; row < to; row++)
            for (const object of (0,order/* objectsOf */.iZ)(table, row, key))
                objects.add(object);
        const behind = new Map();
        let all = 0;
        for (let row = to - 1; row >= first; row--) {
            if (action[row] !== earlier && action[row] !== later)
                continue;
            const named = (0,order/* objectsOf */.iZ)(table, row, key);
            if (action[row] === earlier && isCounted(row)) {
                for (const object of named)
                    done += behind.get(object) ?? 0;
                expected += (all * named.length) / Math.max(1, objects.size);
            }
            if (action[row] === later)
                for (const object of named) {
                    all++;
                    behind.set(object, (behind.get(object) ?? 0) + 1);
                }
        }
    });
    return { done, expected };
}
/** Some events by the part of the session that they stand in, and those of them that are the action. */
class EventsByPart {
    #table;
    #action;
    #rows = new Float64Array(PARTS);
    #done = new Float64Array(PARTS);
    constructor(table, action) {
        this.#table = table;
        this.#action = action;
    }
    get rows() {
        return sum(this.#rows);
    }
    /** Adds the events `from … to` of the session. */
    add(from, to, session) {
        const { action, sessionStart } = this.#table;
        const [start, end] = [sessionStart[session], sessionStart[session + 1]];
        for (let row = from; row < to; row++) {
            const part = Math.floor((PARTS * (row - start)) / (end - start));
            add(this.#rows, part);
            if (action[row] === this.#action)
                add(this.#done, part);
        }
    }
    /** Adds those of another one, of the same action. */
    join(other) {
        for (let part = 0; part < PARTS; part++) {
            this.#rows[part] = this.#rows[part] + other.#rows[part];
            this.#done[part] = this.#done[part] + other.#done[part];
        }
    }
    /** How often the action is done, and how often it would be at the rates of the others, where these are enough. */
    against(others) {
        let [done, expected] = [0, 0];
        for (let part = 0; part < PARTS; part++) {
            const rows = others.#rows[part];
            if (rows < aftermath_MIN_ROWS)
                continue;
            done += this.#done[part];
            expected += (this.#rows[part] * others.#done[part]) / rows;
        }
        return { done, expected };
    }
}
/** Calls back with the bounds of each session in which the action occurs, and the row on which it first does. */
function eachSessionWith(table, action, look) {
    let to = 0;
    const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
    for (let i = 0; i < rows.length; i++) {
        const first = rows[i];
        if (first < to)
            continue;
        const session = table.session[first];
        to = table.sessionStart[session + 1];
        look(table.sessionStart[session], first, to);
    }
}
const add = (counts, at) => {
    counts[at] = counts[at] + 1;
};
const varied = new WeakMap();
/** Variance of the number of events of an action per session over what its share would give; at least 1. */
function dispersionsOf(table) {
    const known = varied.get(table);
    if (known !== undefined)
        return known;
    const found = dispersions(table);
    varied.set(table, found);
    return found;
}
/** Σ (c − r·l)² over the sessions, c events of the action among l, is Σ c² − 2r·Σ c·l + r²·Σ l²: the first two need only those with it. */
function dispersions({ rows, action, actions, sessions, sessionStart }) {
    const totals = new Float64Array(actions.length);
    for (let row = 0; row < rows; row++)
        add(totals, action[row]);
    const squares = new Float64Array(actions.length);
    const own = new Tally(actions.length);
    let squaredLengths = 0;
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        squaredLengths += (to - from) ** 2;
        own.clear();
        for (let row = from; row < to; row++)
            own.add(action[row]);
        for (let i = 0; i < own.size; i++) {
            const done = own.here[i];
            const c = own.total[done];
            const rate = totals[done] / rows;
            squares[done] = squares[done] + c * c - 2 * rate * c * (to - from);
        }
    }
    return squares.map((sum, done) => {
        const rate = totals[done] / rows;
        return Math.max(1, (sum + rate * rate * squaredLengths) / Math.max(1, totals[done]));
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-parts.js

/** The items as conditions of one action. */
function conditionsOf(table, items) {
    const { keyOf, start } = (0,key_codes/* tableKeys */.vu)(table);
    const { codes, place } = (0,key_codes/* keyCodes */.uP)(table);
    const byKey = new Map();
    let others;
    items.forEach((item, condition) => {
        const key = keyOf[item];
        if (place[key] < 0) {
            others ??= new Int32Array(table.items.length).fill(-1);
            others[item] = condition;
            return;
        }
        const from = start[key];
        const own = byKey.get(key) ?? {
            slotOf: new Uint16Array(start[key + 1] - from + 1),
            conditions: []
        };
        own.slotOf[item - from + 1] = own.conditions.push(condition);
        byKey.set(key, own);
    });
    const keys = [...byKey].map(([key, own]) => ({ ...own, codes, at: place[key] * table.rows }));
    return { size: items.length, keys, others };
}
/** Room lent from one part to the next: for its events, and counters by number of a side and slot, at 0 in between. */
class Room {
    #rows;
    #before;
    #behind;
    #counts = [new Uint32Array(1 << 12), new Uint32Array(1 << 12)];
    /** For parts of so many events. */
    constructor(most) {
        this.#rows = new Uint32Array(most);
        this.#before = new Uint16Array(most);
        this.#behind = new Uint16Array(most);
    }
    /** The events of which something is told on one side or the other; 0 tells nothing where that is asked for. */
    gather(rows, { before, behind }, isNothing) {
        const [own, first, second] = [this.#rows, this.#before, this.#behind];
        let size = 0;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const [a, b] = [before[row], behind[row]];
            if (isNothing && (a | b) === 0)
                continue;
            own[size] = row;
            first[size] = a;
            second[size++] = b;
        }
        return { rows: own, before: first, behind: second, size };
    }
    counters(size) {
        if (this.#counts[0].length < size)
            this.#counts = [new Uint32Array(size), new Uint32Array(size)];
        return this.#counts;
    }
}
const NO_CONDITION = -1;
/**
 * Tells the takers, one for each side, of all events of the part and then of every condition that they are open for: of
 * some of the events first, which often shows that the others cannot change it.
 */
function look(table, part, sides, room, takers, { isNothing, first }) {
    const gathered = room.gather(part.rows, sides, isNothing);
    if (gathered.size === 0)
        return;
    const { occurs, conditions } = part;
    const { keys, others, size } = conditions;
    const seen = [
        distinct(gathered.before, gathered.size, sides.width),
        distinct(gathered.behind, gathered.size, sides.width)
    ];
    const counts = room.counters(sides.width);
    countAll(gathered, counts);
    fold(counts[0], seen[0], [size], takers[0]);
    fold(counts[1], seen[1], [size], takers[1]);
    const isOpen = (condition, left) => takers[0].isOpen(condition, left) || takers[1].isOpen(condition, left);
    const middle = Math.floor(first * gathered.size);
    for (const key of keys) {
        if (!key.conditions.some((condition) => isOpen(condition, occurs[condition])))
            continue;
        const slots = [NO_CONDITION, ...key.conditions];
        const told = room.counters(sides.width * slots.length);
        const counted = new Uint32Array(slots.length);
        countKey(key, gathered, [0, middle], told);
        conditional_parts_sum(told[0], seen[0], counted);
        fold(told[0], seen[0], slots, takers[0]);
        fold(told[1], seen[1], slots, takers[1]);
        const isSettled = key.conditions.every((condition, slot) => !isOpen(condition, occurs[condition] - counted[slot + 1]));
        if (isSettled)
            continue;
        countKey(key, gathered, [middle, gathered.size], told);
        fold(told[0], seen[0], slots, takers[0]);
        fold(told[1], seen[1], slots, takers[1]);
    }
    if (others !== undefined)
        takeItems(table, gathered, others, takers);
}
/** Tells the taker of the counts by number and slot, and sets them to 0; by slot the condition that it stands for. */
function fold(counts, numbers, conditions, taker) {
    for (const number of numbers)
        for (let slot = 0; slot < conditions.length; slot++) {
            const at = number * conditions.length + slot;
            const n = counts[at];
            counts[at] = 0;
            const condition = conditions[slot];
            if (n > 0 && condition !== NO_CONDITION)
                taker.take(number, condition, n);
        }
}
/** Adds up the counts by slot. */
function conditional_parts_sum(counts, numbers, bySlot) {
    for (const number of numbers)
        for (let slot = 0; slot < bySlot.length; slot++)
            bySlot[slot] = bySlot[slot] + counts[number * bySlot.length + slot];
}
/** The numbers that occur, ascending. */
function distinct(numbers, size, width) {
    const seen = new Uint8Array(width);
    for (let i = 0; i < size; i++)
        seen[numbers[i]] = 1;
    const found = [];
    for (let number = seen.indexOf(1); number >= 0; number = seen.indexOf(1, number + 1))
        found.push(number);
    return found;
}
function countAll({ before, behind, size }, [first, second]) {
    for (let i = 0; i < size; i++) {
        const [a, b] = [before[i], behind[i]];
        first[a] = first[a] + 1;
        second[b] = second[b] + 1;
    }
}
function countKey({ codes, at, slotOf, conditions }, { rows, before, behind }, [from, to], [first, second]) {
    const slots = conditions.length + 1;
    for (let i = from; i < to; i++) {
        const slot = slotOf[codes[at + rows[i]]];
        const a = before[i] * slots + slot;
        first[a] = first[a] + 1;
        const b = behind[i] * slots + slot;
        second[b] = second[b] + 1;
    }
}
function takeItems({ itemStart, itemIds }, { rows, before, behind, size }, conditionOf, [first, second]) {
    for (let i = 0; i < size; i++) {
        const row = rows[i];
        for (let j = itemStart[row]; j < itemStart[row + 1]; j++) {
            const condition = conditionOf[itemIds[j]];
            if (condition < 0)
                continue;
            first.take(before[i], condition, 1);
            second.take(behind[i], condition, 1);
        }
    }
}

// EXTERNAL MODULE: ./lib/policies/search/marks.js
var marks = __webpack_require__(105);
;// CONCATENATED MODULE: ./lib/policies/search/conditional-rest.js


/** Up to so many actions are counted at once anyway. */
const FEW_ACTIONS = 8;
/** Events of their sessions that are gone through for those without a condition, for each event of the action. */
const MOST_STEPS = 2;
/**
 * The conditions that hardly any event of their action lacks: what stands around those few, taken from what stands around
 * all, tells what stands around the others, whichever action that is.
 */
function commonConditions(table, { actions, conditions, occurs }) {
    if (actions.length <= FEW_ACTIONS)
        return [];
    return actions.flatMap((action, own) => {
        const rows = (0,postings/* rowsOfAction */.LQ)(table, action);
        return conditions[own].flatMap((item, condition) => {
            const without = rows.length - occurs[own]?.[condition];
            if (without * 2 > rows.length)
                return [];
            const rest = rowsWithout(table, rows, item, without);
            return rest !== undefined && stepsOf(table, rest) <= MOST_STEPS * rows.length
                ? [{ own, condition, rest }]
                : [];
        });
    });
}
/** Those of the rows that lack the item, so many of them; undefined where that takes longer to tell. */
function rowsWithout(table, rows, item, size) {
    const mark = (0,marks/* markOf */.F)(table, item);
    if (mark === undefined)
        return undefined;
    const { codes, at, mask, code } = mark;
    const rest = new Uint32Array(size);
    let next = 0;
    for (let i = 0; i < rows.length && next < size; i++) {
        const row = rows[i];
        if ((codes[at + row] & mask) !== code)
            rest[next++] = row;
    }
    return rest;
}
function stepsOf({ session, sessionStart }, rows) {
    let steps = 0;
    for (let i = 0; i < rows.length; i++) {
        const own = session[rows[i]];
        steps += sessionStart[own + 1] - sessionStart[own];
    }
    return steps;
}
/** Writes down the counters of the condition, and of all events, with each other action. */
function countCommon(table, counters, totals, { own, condition, rest }) {
    const { actions, occurs } = counters;
    const around = aroundRest(table, counters, own, rest);
    const all = occurs[own].length - 1;
    for (const template of ['precedence', 'response']) {
        const counts = counters.of(template);
        for (let other = 0; other < actions.length; other++) {
            if (other === own)
                continue;
            const base = counters.base(own, other);
            const Y = totals(template, own, other);
            counts[base + all] = Y;
            counts[base + condition] = Y - around[template][other];
        }
    }
}
/** By place of an action: how many of the rows have it before, and behind, them in their session. */
function aroundRest({ action, session, sessionStart }, { actions, place }, own, rows) {
    const precedence = new Uint32Array(actions.length);
    const response = new Uint32Array(actions.length);
    /** By place: the last side, two to a row, on which it was seen. */
    const seen = new Uint32Array(actions.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const s = session[row];
        const end = sessionStart[s + 1];
        for (let other = sessionStart[s]; other < end; other++) {
            const at = place[action[other]];
            if (at < 0 || at === own || other === row)
                continue;
            const side = 2 * i + (other < row ? 1 : 2);
            if (seen[at] === side)
                continue;
            seen[at] = side;
            const counts = other < row ? precedence : response;
            counts[at] = counts[at] + 1;
        }
    }
    return { precedence, response };
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-order.js




/** Adds up, for each condition of each action, what stands directly beside its events and before or behind them. */
function countOrder(table, counters, totals) {
    const parts = partsOf(table, counters);
    countBeside(table, counters, parts);
    countAround(table, counters, (bitOf) => aroundInSession(table, bitOf), { parts, totals });
}
/** The events of each action, by place. */
const partsOf = (table, { actions, conditions, occurs }) => actions.map((action, own) => ({
    rows: (0,postings/* rowsOfAction */.LQ)(table, action),
    occurs: occurs[own],
    conditions: conditionsOf(table, conditions[own])
}));
const roomFor = (parts) => new Room(parts.reduce((most, { rows }) => Math.max(most, rows.length), 0));
/** What stands beside one event in three is no neighbour of three in four: so many of them show it. */
const SHOWS_NEIGHBOURS = 3 / 8;
/** The same of what stands anywhere on a side. */
const SHOWS_COMPANY = 1 / 2;
function countBeside(table, counters, parts) {
    const beside = besideEach(table, counters);
    const room = roomFor(parts);
    parts.forEach((part, own) => {
        const takers = [
            new Neighbours(counters, 'chain_precedence', own),
            new Neighbours(counters, 'chain_response', own)
        ];
        look(table, part, beside, room, takers, { isNothing: false, first: SHOWS_NEIGHBOURS });
    });
}
/**
 * Before and behind which other actions the events of each stand. `around` tells it as bits, by row, eight actions at a
 * time: of the action it is given the bit, or 0. Events are counted by all eight together. Pairs of which the totals say
 * that nothing can come of them are left out.
 */
function countAround(table, counters, around, { parts = partsOf(table, counters), totals } = {}) {
    const { actions, place } = counters;
    const room = roomFor(parts);
    const common = totals === undefined ? [] : commonConditions(table, counters);
    const settled = actions.map(() => new Set());
    for (const { own, condition } of common)
        settled[own]?.add(condition);
    const ofOther = actions.map((_, other) => actions.map((_, own) => own !== other && mayHold(counters, totals, own, other, settled[own])));
    const others = actions.flatMap((_, other) => (ofOther[other]?.includes(true) === true ? [other] : []));
    for (let from = 0; from < others.length; from += 8) {
        const group = others.slice(from, from + 8);
        const bits = Uint8Array.from(place, (own) => (group.includes(own) ? 1 << group.indexOf(own) : 0));
        const sides = around((action) => bits[action]);
        parts.forEach((part, own) => {
            if (!group.some((other) => ofOther[other]?.[own] === true))
                return;
            const isOwn = bits[actions[own]];
            const takers = [
                new Company(counters, 'precedence', own, group, isOwn, settled[own]),
                new Company(counters, 'response', own, group, isOwn, settled[own])
            ];
            look(table, part, sides, room, takers, { isNothing: true, first: SHOWS_COMPANY });
        });
    }
    if (totals !== undefined)
        for (const one of common)
            countCommon(table, counters, totals, one);
}
/** Whether an order of the two may be told under some condition, given how often it is kept without one. */
function mayHold(counters, totals, own, other, settled) {
    if (totals === undefined)
        return true;
    const occurs = counters.occurs[own];
    const N = occurs.at(-1);
    return ['precedence', 'response'].some((template) => {
        const Y = totals(template, own, other);
        return occurs
            .slice(0, -1)
            .some((n, condition) => !settled.has(condition) && counters.isOpen(template, { y: 0, left: n, n, Y, N }));
    });
}
/** Counters of one template: of an action with each other one, by condition. */
class Kept {
    counts;
    #template;
    #occurs;
    #isOpen;
    constructor(counters, template, own) {
        this.counts = counters.of(template);
        this.#template = template;
        this.#occurs = counters.occurs[own];
        this.#isOpen = counters.isOpen;
    }
    isOpen(base, condition, left) {
        const all = this.#occurs.length - 1;
        return this.#isOpen(this.#template, {
            y: this.counts[base + condition],
            left,
            n: this.#occurs[condition],
            Y: this.counts[base + all],
            N: this.#occurs[all]
        });
    }
}
/** By the place of the action that stands right beside the events; other numbers say that there is none of them. */
class Neighbours {
    #chain;
    #bases;
    #own;
    constructor(counters, chain, own) {
        this.#chain = new Kept(counters, chain, own);
        this.#bases = counters.actions.map((_, other) => counters.base(own, other));
        this.#own = own;
    }
    take(other, condition, n) {
        const base = this.#bases[other];
        if (base !== undefined && other !== this.#own)
            conditional_order_add(this.#chain.counts, base + condition, n);
    }
    isOpen(condition, left) {
        return this.#bases.some((base, other) => other !== this.#own && this.#chain.isOpen(base, condition, left));
    }
}
/** By the bits of up to eight actions that stand somewhere on that side. */
class Company {
    #kept;
    #bases;
    #isOwn;
    #settled;
    constructor(counters, template, own, group, isOwn, settled) {
        this.#settled = settled;
        this.#kept = new Kept(counters, template, own);
        this.#bases = group.map((other) => counters.base(own, other));
        this.#isOwn = isOwn;
    }
    take(bits, condition, n) {
        for (let left = bits & ~this.#isOwn, bit = 0; left !== 0; left >>= 1, bit++)
            if ((left & 1) === 1)
                conditional_order_add(this.#kept.counts, this.#bases[bit] + condition, n);
    }
    isOpen(condition, left) {
        if (this.#settled.has(condition))
            return false;
        return this.#bases.some((base, bit) => ((this.#isOwn >> bit) & 1) === 0 && this.#kept.isOpen(base, condition, left));
    }
}
function conditional_order_add(counts, at, n) {
    counts[at] = counts[at] + n;
}
/** As bits of actions: which stand before an event in its session, and which behind it. */
function aroundInSession({ rows, sessions, sessionStart, action }, bitOf) {
    const before = new Uint8Array(rows);
    const behind = new Uint8Array(rows);
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        let bits = 0;
        for (let row = from; row < to; row++) {
            before[row] = bits;
            bits |= bitOf(action[row]);
        }
        bits = 0;
        for (let row = to - 1; row >= from; row--) {
            behind[row] = bits;
            bits |= bitOf(action[row]);
        }
    }
    return { before, behind, width: 1 << 8 };
}
/**
 * The place of the action that stands directly before an event, and directly behind it: a call tried again is no
 * neighbour of itself. Where there is none, or another action, the number of places.
 */
function besideEach(table, { place, actions }) {
    const { rows, sessions, sessionStart, action } = table;
    const retry = (0,order/* retriesOf */.Ko)(table);
    const before = new Uint16Array(rows);
    const behind = new Uint16Array(rows);
    const number = Uint16Array.from(place, (own) => (own < 0 ? actions.length : own));
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        let last = actions.length;
        for (let row = from; row < to; row++) {
            const isAgain = row > from && retry[row] === 1 && action[row] === action[row - 1];
            if (row > from && !isAgain)
                last = number[action[row - 1]];
            before[row] = last;
        }
        let next = actions.length;
        for (let row = to - 1; row >= from; row--) {
            const isAgain = row + 1 < to && retry[row + 1] === 1 && action[row + 1] === action[row];
            if (row + 1 < to && !isAgain)
                next = number[action[row + 1]];
            behind[row] = next;
        }
    }
    return { before, behind, width: actions.length + 1 };
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-counters.js




const conditional_counters_MIN_EVENTS = 20;
/** Share of the activations that the context must cover. */
const conditional_counters_MIN_SHARE = 0.1;
/** Counters held at once. */
const MOST_COUNTERS = 4_000_000;
const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'];
/** Gain of share, among the events with its key, with which another action takes over where a condition holds. */
const conditional_counters_TAKES_OVER = 0.3;
/** By item: the action that takes over where it holds, or -1. */
function takenOver(table) {
    const taken = new Int32Array(table.items.length).fill(-1);
    for (let item = 0; item < taken.length;) {
        const { key } = table.items[item];
        let end = item;
        const whole = new Float64Array(table.actions.length);
        for (; table.items[end]?.key === key; end++)
            (0,search_owners/* countsOf */.mQ)(table, end).forEach((count, action) => {
                whole[action] = whole[action] + count;
            });
        const all = whole.reduce((total, count) => total + count, 0);
        for (; item < end; item++) {
            const counts = (0,search_owners/* countsOf */.mQ)(table, item);
            const usual = (0,search_owners/* usualOf */.sB)(counts);
            const share = counts[usual] / (0,postings/* eventsOfItem */.E_)(table, item);
            if (share - whole[usual] / all >= conditional_counters_TAKES_OVER)
                taken[item] = usual;
        }
    }
    return taken;
}
/** The items that are context of their own, and frequent enough to be a condition of some action. */
const possibleConditions = (table) => table.items.flatMap((item, i) => (!(0,vocabulary/* isDerived */.mr)(item.key) && (0,postings/* eventsOfItem */.E_)(table, i) >= conditional_counters_MIN_EVENTS ? [i] : []));
/** Fulfilled activations by condition, of each pair of actions in each template. */
class Counters {
    /** The actions looked at, by place. */
    actions;
    /** By place, the items that are conditions for the action: neither too rare with it nor always there. */
    conditions;
    /** Events of the action with each of them, and at the end all of its events. */
    occurs;
    /** By action: its place, or -1. */
    place;
    isOpen;
    /** By place: where its counters begin in the lists of pairs, and how many each pair has. */
    #start;
    #kept = new Map();
    /** Fills them when they are first asked for: where nothing is a condition, nobody does. */
    #count;
    constructor(table, templates, count, { counted, isOpen }) {
        this.#count = count;
        this.isOpen = isOpen ?? (() => true);
        const items = possibleConditions(table);
        const most = Math.floor(Math.sqrt(MOST_COUNTERS / Math.max(1, items.length + 1)));
        const frequency = frequencies(table, counted);
        this.actions = table.actions
            .map((_, action) => action)
            .filter((action) => frequency[action] >= conditional_counters_MIN_EVENTS)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, most);
        this.place = places(this.actions, table.actions.length);
        const taken = takenOver(table);
        const together = counted === undefined ? items.map((item) => (0,search_owners/* countsOf */.mQ)(table, item)) : countsAmong(table, items, counted);
        const conditions = [];
        const occurs = [];
        const start = [];
        let size = 0;
        for (let own = 0; own < this.actions.length; own++) {
            const N = frequency[this.actions[own]];
            const chosen = [];
            const counts = [];
            for (let i = 0; i < items.length; i++) {
                const n = together[i]?.[this.actions[own]];
                if (n < conditional_counters_MIN_EVENTS || n < conditional_counters_MIN_SHARE * N || n === N)
                    continue;
                // Where another action takes over, little is left of what is done freely: that keeps any order.
                const owner = taken[items[i]];
                if (owner >= 0 && owner !== this.actions[own])
                    continue;
                chosen.push(items[i]);
                counts.push(n);
            }
            conditions.push(chosen);
            occurs.push([...counts, N]);
            start.push(size);
            size += this.actions.length * (chosen.length + 1);
        }
        this.conditions = conditions;
        this.occurs = occurs;
        this.#start = start;
        for (const template of templates)
            this.#kept.set(template, new Uint32Array(size));
    }
    /** Where the counters of the pair begin. */
    base(own, other) {
        return this.#start[own] + other * (this.conditions[own].length + 1);
    }
    get templates() {
        return [...this.#kept.keys()];
    }
    of(template) {
        const count = this.#count;
        this.#count = undefined;
        count?.(this);
        return this.#kept.get(template);
    }
}
function places(chosen, size) {
    const place = new Int32Array(size).fill(-1);
    for (let i = 0; i < chosen.length; i++)
        place[chosen[i]] = i;
    return place;
}
/** By action: how many of its events are counted. */
function frequencies(table, counted) {
    if (counted === undefined)
        return table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const found = new Array(table.actions.length).fill(0);
    for (let row = 0; row < table.rows; row++) {
        const action = table.action[row];
        if (counted[row] === 1)
            found[action] = found[action] + 1;
    }
    return found;
}
/** By place of an item among these: counted events with it, by action. */
function countsAmong({ rows, action, actions, items, itemStart, itemIds }, chosen, counted) {
    const found = chosen.map(() => new Uint32Array(actions.length));
    const place = places(chosen, items.length);
    for (let row = 0; row < rows && chosen.length > 0; row++) {
        if (counted[row] === 0)
            continue;
        const own = action[row];
        for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
            const counts = found[place[itemIds[i]]];
            if (counts !== undefined)
                counts[own] = counts[own] + 1;
        }
    }
    return found;
}
/** Counts order by condition of the activation: whatever is open, and in sessions what the totals do not rule out. */
const countByCondition = (table, { isOpen, totals } = {}) => {
    const count = (counters) => countOrder(table, counters, totalsOf(counters, totals));
    return new Counters(table, pairTemplates, count, { isOpen });
};
/** The totals by places of the counters, where all of their actions were paired. */
function totalsOf({ actions }, totals) {
    if (totals === undefined)
        return undefined;
    const { place, size } = totals.precedence.meetings;
    const places = actions.map((action) => place[action]);
    if (places.includes(-1))
        return undefined;
    return (template, own, other) => totals[template].kept[places[own] * size + places[other]];
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-objects.js


/** Counts order among the events that name the same object under the key, by condition of the activation. */
function countOnObjects(table, key, isOpen) {
    const named = namedOf(table)[key];
    const count = (counters) => countAround(table, counters, (bitOf) => aroundOnObjects(table, named, bitOf));
    return new Counters(table, ['precedence', 'response'], count, { counted: named.names, isOpen });
}
const known = new WeakMap();
/** By key of objects, found in one pass. */
function namedOf(table) {
    const found = known.get(table);
    if (found !== undefined)
        return found;
    const { rows, objectKeys, objectStart, objectKey, objectNumber } = table;
    const names = objectKeys.map(() => new Uint8Array(rows));
    const objects = new Uint32Array(objectKeys.length);
    for (let row = 0, j = 0; row < rows; row++)
        for (const end = objectStart[row + 1]; j < end; j++) {
            const key = objectKey[j];
            const number = objectNumber[j];
            names[key][row] = 1;
            if (number >= objects[key])
                objects[key] = number + 1;
        }
    const named = names.map((own, key) => ({ key, objects: objects[key], names: own }));
    known.set(table, named);
    return named;
}
/** As bits of actions: which were done before, and which behind, an event on one of the objects that it names. */
function aroundOnObjects(table, { key, objects, names }, bitOf) {
    const { rows, session, action, objectStart, objectKey, objectNumber } = table;
    const sides = { before: new Uint8Array(rows), behind: new Uint8Array(rows) };
    /** By object: what was done on it, and in which session that was. */
    const done = new Uint8Array(objects);
    const doneIn = new Int32Array(objects);
    const look = (row, bits) => {
        const own = session[row];
        const [from, to] = [objectStart[row], objectStart[row + 1]];
        for (let j = from; j < to; j++) {
            const object = objectNumber[j];
            if (objectKey[j] === key && doneIn[object] === own)
                bits[row] = bits[row] | done[object];
        }
        const bit = bitOf(action[row]);
        for (let j = from; j < to; j++) {
            const object = objectNumber[j];
            if (objectKey[j] !== key)
                continue;
            done[object] = doneIn[object] === own ? done[object] | bit : bit;
            doneIn[object] = own;
        }
    };
    doneIn.fill(-1);
    for (let row = 0; row < rows; row++)
        if (names[row] === 1)
            look(row, sides.before);
    doneIn.fill(-1);
    for (let row = rows - 1; row >= 0; row--)
        if (names[row] === 1)
            look(row, sides.behind);
    return { ...sides, width: 1 << 8 };
}

;// CONCATENATED MODULE: ./lib/policies/search/order-gain.js
/** The condition must make the order this much more certain … */
const MIN_CONDITION_GAIN = 0.2;
/** … or so much, where it leaves only this share of what breaks the order without it. */
const order_gain_STRICT = { gain: 0.1, broken: 0.25 };
/** … of what is never done, or not more often. */
const LIMIT_BROKEN = 0.5;
/** Order within a context is told where it is nearly always kept. */
const MIN_SURE = 0.75;
/** Fewest events of one action before or after which another one must come, in a context. */
const MIN_PAIRS = 30;
/** Whether the order is so much surer in the context than without it. */
const isStricter = (share, without) => share - without >= MIN_CONDITION_GAIN ||
    (share - without >= order_gain_STRICT.gain && 1 - share <= order_gain_STRICT.broken * (1 - without));
/** The same of what is never done, or not more often, which is broken rarely in any context. */
const isStricterLimit = (share, without) => share - without >= MIN_CONDITION_GAIN ||
    (share - without >= order_gain_STRICT.gain && 1 - share <= LIMIT_BROKEN * (1 - without));
/** Whether the order may yet be one that is told in the context, however the events that are left turn out. */
const isOpen = (_, { y, left, n, Y, N }) => {
    const most = Math.min(y + left, Y);
    return n >= MIN_PAIRS && most >= MIN_SURE * n && isStricter(most / n, Y / N);
};
/** Whether what is counted on this template may yet be told in the context: of what comes after an action also that it never does. */
const isCounted = (template, prospect) => isOpen(template, prospect) || (template === 'response' && isNeverOpen(prospect));
/** Of so many events in a context at least a "never" must be kept. */
const MIN_NEVER = 0.85;
/**
 * The same for "never afterwards", where `y` and `Y` are the events after which it was done all the same: measured by the
 * other events, of which a common context leaves few.
 */
function isNeverOpen({ y, n, Y, N }) {
    const fewest = Math.max(y, Y - (N - n));
    if (n < MIN_PAIRS || n >= N || fewest > (1 - MIN_NEVER) * n)
        return false;
    return isStricterLimit(1 - fewest / n, 1 - (Y - fewest) / (N - n));
}

;// CONCATENATED MODULE: ./lib/policies/search/ends-in-context.js





/** Fewest sessions that an action opens, or ends, in a context. */
const MIN_SESSIONS = 5;
/**
 * What stands at an end of its sessions in a context, counted session by session, since an action may be done there more
 * than once; and how many were tried. Only what stands at an end at all is looked at.
 */
function endsInContext(table, { actions, conditions, place }) {
    const found = ['first', 'last'].flatMap((template) => {
        const at = sessionsAtEnd(table, template, { actions, place });
        return actions.flatMap((action, own) => {
            const Y = at[placeOf(table, own, table.items.length)];
            const all = (0,postings/* rowsOfAction */.LQ)(table, action);
            const repeated = sessionsByRows(table, all);
            return conditions[own].flatMap((item) => {
                const y = at[placeOf(table, own, item)];
                if (y < MIN_SESSIONS)
                    return [];
                const most = y / MIN_SURE;
                if (fewestSessions(repeated, (0,search_owners/* countsOf */.mQ)(table, item)[action]) > most)
                    return [];
                const mark = (0,marks/* markOf */.F)(table, item);
                if (mark !== undefined && isInMore(table, all, mark, most))
                    return [];
                const rows = (0,postings/* intersect */.y$)(all, (0,postings/* rowsOfItem */.QY)(table, item));
                const sessions = sessionsWith(table, rows);
                if (y < MIN_SURE * sessions)
                    return [];
                return [{ template, action, item, sessions, y, n: rows.length, Y, N: all.length }];
            });
        });
    });
    return { found, tried: 2 * sum(conditions.map((own) => own.length)) };
}
/** Where an action by its place is counted with an item; without any it has the number behind all items. */
const placeOf = ({ items }, own, item) => own * (items.length + 1) + item;
/** Sessions at whose end the action stands, with each item. */
function sessionsAtEnd(table, template, { actions, place }) {
    const { sessions, sessionStart, action, items, itemStart, itemIds } = table;
    const found = new Uint32Array(placeOf(table, actions.length, 0));
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        if (from === to)
            continue;
        const row = template === 'first' ? from : to - 1;
        const own = place[action[row]];
        if (own < 0)
            continue;
        const base = own * (items.length + 1);
        found[base + items.length] = found[base + items.length] + 1;
        for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
            const at = base + itemIds[i];
            found[at] = found[at] + 1;
        }
    }
    return found;
}
/** Sessions by how many of the rows, ascending, lie in them. */
function sessionsByRows({ session, sessionStart }, rows) {
    const found = [0];
    for (let i = 0; i < rows.length;) {
        const from = i;
        const end = sessionStart[session[rows[i]] + 1];
        while (i < rows.length && rows[i] < end)
            i++;
        while (found.length <= i - from)
            found.push(0);
        found[i - from] = found[i - from] + 1;
    }
    return found;
}
/** Sessions that so many of these rows lie in, at least: where they fill those that have the most. */
function fewestSessions(byRows, rows) {
    let sessions = 0;
    for (let size = byRows.length - 1, left = rows; size > 0 && left > 0; size--) {
        const filled = Math.min(byRows[size], Math.ceil(left / size));
        sessions += filled;
        left -= filled * size;
    }
    return sessions;
}
/** Whether the rows, ascending, hold the item in more sessions than that: mostly the first of them show it. */
function isInMore({ session, sessionStart }, rows, { codes, at, mask, code }, most) {
    let sessions = 0;
    let end = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (row < end || (codes[at + row] & mask) !== code)
            continue;
        if (++sessions > most)
            return true;
        end = sessionStart[session[row] + 1];
    }
    return false;
}
/** Sessions that the rows, ascending, lie in. */
function sessionsWith({ session }, rows) {
    let sessions = 0;
    for (let i = 0; i < rows.length; i++)
        if (i === 0 || session[rows[i]] !== session[rows[i - 1]])
            sessions++;
    return sessions;
}

;// CONCATENATED MODULE: ./lib/policies/search/limit-chances.js

/** In no more than this share of the sessions to be expected beyond a limit it is broken, and so many of these there are. */
const limit_chances_MOST_BROKEN = 0.5;
const limit_chances_MIN_EXPECTED = 5;
/** Whether an action is limited, and not only at its end with what reaches the limit: `beyond` it go so many sessions. */
function isLimit(table, { action, most, beyond }, rows) {
    const expected = expectedBeyond(table, rows, action, most);
    return expected >= limit_chances_MIN_EXPECTED && beyond <= limit_chances_MOST_BROKEN * expected;
}
/**
 * Sessions to be expected beyond a limit of those that come to it, from the events that are left to them by then, at the
 * rate at which the action is done up to there: where the session, or the context, ends with the action that reaches the
 * limit, nothing limits it. `rows` are the events looked at, ascending; all without them.
 */
function expectedBeyond(table, rows, performed, most) {
    const { action, session } = table;
    const retry = (0,order/* retriesOf */.Ko)(table);
    const left = [];
    /** Events up to those that reach the limit, and how many of them are the action. */
    let [seen, done] = [0, 0];
    const size = rows?.length ?? table.rows;
    let [own, times, rest] = [-1, 0, 0];
    const close = () => {
        if (times >= most)
            left.push(rest);
    };
    for (let i = 0; i < size; i++) {
        const row = rows === undefined ? i : rows[i];
        if (session[row] !== own) {
            close();
            own = session[row];
            times = 0;
            rest = 0;
        }
        if (retry[row] === 1 && action[row] === performed)
            continue;
        if (times >= most) {
            rest++;
            continue;
        }
        seen++;
        if (action[row] !== performed)
            continue;
        done++;
        times++;
    }
    close();
    const others = 1 - done / Math.max(1, seen);
    return left.reduce((sum, events) => sum + 1 - others ** events, 0);
}

;// CONCATENATED MODULE: ./lib/policies/search/limit-counts.js






/** Sessions with up to so many events of a value are counted in a column. */
const SHORT = 64;
/** Counters held at once, by value and action. */
const limit_counts_MOST_COUNTERS = 2_000_000;
/** Counts how often each action occurs with each value of one key, session by session; a retry is no occurrence. */
class KeyCounter {
    /** The place of the first item's value; that of no value is 0. */
    static FIRST = 1;
    #most;
    #actions;
    /** By value: the session in which it was seen last, and its events there. */
    #session;
    #length;
    /** By value and number of events: sessions; and those with more events. */
    #lengths;
    #long = new Map();
    /** By value and action: the same, and sessions by how often it occurs in them, from 0, which nobody reads, on. */
    #doneIn;
    #done;
    #times;
    #occurrences;
    constructor(values, actions, most) {
        this.#most = most;
        this.#actions = actions;
        this.#session = new Int32Array(values).fill(-1);
        this.#length = new Uint32Array(values);
        this.#lengths = new Uint32Array(values * SHORT);
        this.#doneIn = new Int32Array(values * actions).fill(-1);
        this.#done = new Uint32Array(values * actions);
        this.#times = new Uint32Array(values * actions * (most + 2));
        this.#occurrences = new Uint32Array(values * actions);
    }
    /** Adds an event; those of a value come session by session. */
    add(value, session, action, isRetry) {
        if (this.#session[value] === session)
            this.#length[value] = this.#length[value] + 1;
        else {
            this.#close(value);
            this.#session[value] = session;
            this.#length[value] = 1;
        }
        if (isRetry)
            return;
        const at = value * this.#actions + action;
        if (this.#doneIn[at] === session)
            this.#done[at] = this.#done[at] + 1;
        else {
            this.#settle(at);
            this.#doneIn[at] = session;
            this.#done[at] = 1;
        }
    }
    /**
     * The same of all events of every n-th session, by the codes of a key, which begin at `base`. What a session has is
     * counted first and then read off, once for each event: asking each event whether it is the first would be guesswork.
     */
    addColumn({ sessions, sessionStart, action }, codes, base, retry, step) {
        const [length, done, occurrences, times] = [this.#length, this.#done, this.#occurrences, this.#times];
        const [actions, most] = [this.#actions, this.#most + 1];
        for (let session = 0; session < sessions; session += step) {
            const start = sessionStart[session];
            const end = sessionStart[session + 1];
            for (let row = start; row < end; row++) {
                const value = codes[base + row];
                const at = value * actions + action[row];
                length[value] = length[value] + 1;
                done[at] = done[at] + 1 - retry[row];
            }
            for (let row = start; row < end; row++) {
                const value = codes[base + row];
                const at = value * actions + action[row];
                const often = done[at];
                const own = at * (most + 1) + Math.min(often, most);
                occurrences[at] = occurrences[at] + often;
                times[own] = times[own] + 1;
                done[at] = 0;
                this.#close(value);
            }
        }
    }
    /** Counts the session that had this value and action last. */
    #settle(at) {
        const done = this.#done[at];
        if (done === 0)
            return;
        this.#done[at] = 0;
        this.#occurrences[at] = this.#occurrences[at] + done;
        const own = at * (this.#most + 2) + Math.min(done, this.#most + 1);
        this.#times[own] = this.#times[own] + 1;
    }
    #close(value) {
        const length = this.#length[value];
        this.#length[value] = 0;
        if (length < SHORT) {
            const at = value * SHORT + length;
            this.#lengths[at] = this.#lengths[at] + 1;
            return;
        }
        const long = this.#long.get(value) ?? new Map();
        this.#long.set(value, long.set(length, (long.get(length) ?? 0) + 1));
    }
    /** Once all events have been added. */
    lengthsOf(value) {
        if (this.#length[value] !== 0)
            this.#close(value);
        const lengths = [];
        for (let length = 1; length < SHORT; length++) {
            const sessions = this.#lengths[value * SHORT + length];
            if (sessions > 0)
                lengths.push([length, sessions]);
        }
        const long = [...(this.#long.get(value) ?? [])].sort(([a], [b]) => a - b);
        return [...lengths, ...long];
    }
    repeated(value, action, lengths = this.lengthsOf(value)) {
        const at = value * this.#actions + action;
        this.#settle(at);
        const times = [...this.#times.subarray(at * (this.#most + 2) + 1, (at + 1) * (this.#most + 2))];
        const events = sum(lengths.map(([length, sessions]) => length * sessions));
        return {
            lengths,
            all: sum(lengths.map(([, sessions]) => sessions)),
            sessions: sum(times),
            times,
            rate: this.#occurrences[at] / Math.max(1, events)
        };
    }
}
/** Counts a key in every session, or in each n-th of them (`step`); undefined where it has too many values. */
function limit_counts_countKey(table, key, most, step = 1) {
    const { session, action, actions, rows } = table;
    const { start } = (0,key_codes/* tableKeys */.vu)(table);
    const { codes, place } = (0,key_codes/* keyCodes */.uP)(table);
    const [from, to] = [start[key], start[key + 1]];
    const values = to - from + KeyCounter.FIRST;
    if (values * actions.length * (most + 1) > limit_counts_MOST_COUNTERS)
        return undefined;
    const counter = new KeyCounter(values, actions.length, most);
    const retry = (0,order/* retriesOf */.Ko)(table);
    const base = place[key] * rows;
    if (base >= 0) {
        counter.addColumn(table, codes, base, retry, step);
        return counter;
    }
    const addAll = (value, holding) => {
        for (let i = 0; i < holding.length; i++) {
            const row = holding[i];
            const own = session[row];
            if (own % step === 0)
                counter.add(value, own, action[row], retry[row] === 1);
        }
    };
    for (let item = from; item < to; item++)
        addAll(item - from + KeyCounter.FIRST, (0,postings/* rowsOfItem */.QY)(table, item));
    if (to - from === 1)
        addAll(0, limit_counts_rowsWithout(table, key));
    return counter;
}
/** The rows that have no value of the key. */
function limit_counts_rowsWithout(table, key) {
    const present = (0,search_present/* rowsWithKey */.D)(table, key);
    let next = 0;
    return (0,policies_rows/* everyRow */.UJ)(table).filter((row) => {
        while (next < present.length && present[next] < row)
            next++;
        return present[next] !== row;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/options.js

/** Whether what is counted is of enough sessions and kept often enough to be told. */
const isEnough = ({ sessions, kept, events }, { minSessions, minConfidence }) => sessions >= minSessions && (0,thresholds/* reaches */.O6)(kept, events, (0,thresholds/* decimalFraction */.gk)(minConfidence));

;// CONCATENATED MODULE: ./lib/policies/search/order-rule.js

function sequenceOf({ actions, items }, { template, activation, target, same, most, item }) {
    const context = item === undefined ? [] : [items[item]];
    return {
        kind: 'sequence',
        template,
        activation: actions[activation],
        ...(target === undefined ? {} : { target: actions[target] }),
        ...(same === undefined ? {} : { same }),
        ...(most === undefined ? {} : { most }),
        antecedent: Object.fromEntries(context.map(({ key, value }) => [key, value]))
    };
}
/** What always holds is told without the condition under which it holds as well. */
const isBare = ({ rule }) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0;
/** What the rule is a statement about; single-action templates state something each. */
const pairOf = ({ rule }) => {
    if (rule.target === undefined)
        return JSON.stringify([rule.template, rule.activation, rule.most ?? null]);
    const forward = rule.template === 'response' || rule.template === 'chain_response';
    return JSON.stringify(forward ? [rule.activation, rule.target] : [rule.target, rule.activation]);
};
/** The rule, left out. */
const left = (candidate, reason) => ({ ...candidate, reason });

;// CONCATENATED MODULE: ./lib/policies/search/repetitions.js


/** Poisson: `rate` occurrences an event, told apart up to `most`. */
function scattered(lengths, rate, most) {
    const expected = new Array(most + 1).fill(0);
    let any = 0;
    // Without iterators, which make objects at every step until the loop is compiled: it is short and asked for often.
    for (let i = 0; i < lengths.length; i++) {
        const { 0: length, 1: count } = lengths[i];
        let poisson = Math.exp(-rate * length);
        any += count * (1 - poisson);
        for (let k = 1; k <= most; k++) {
            poisson *= (rate * length) / k;
            expected[k - 1] = expected[k - 1] + count * poisson;
        }
    }
    return { expected, any };
}
/** Binomial: each of these events is the action with the chance `share`, told apart up to `most`. */
function drawn(lengths, share, most) {
    const rate = Math.min(1, share);
    const expected = new Array(most + 1).fill(0);
    let any = 0;
    for (let i = 0; i < lengths.length; i++) {
        const { 0: length, 1: count } = lengths[i];
        let binomial = (1 - rate) ** length;
        any += count * (1 - binomial);
        for (let k = 1; k <= most && k <= length; k++) {
            binomial = rate < 1 ? (binomial * (length - k + 1) * rate) / (k * (1 - rate)) : Number(k === length);
            expected[k - 1] = expected[k - 1] + count * binomial;
        }
    }
    return { expected, any };
}
/** Halvings after which the rate is known as well as need be, and how many times the rate of the log it may be. */
const STEPS = 30;
const MOST_RATE = 2.5;
/** Standard errors by which fewer sessions than were seen are taken for granted: an action in all of them tells no rate. */
const repetitions_CHANCE = 2;
/** The same at the rate, from that of the log up, at which so many sessions have any. */
function scatteredOver(lengths, seen, rate, most, scatter = scattered) {
    const all = sum(lengths.map(([, sessions]) => sessions));
    const sessions = seen - repetitions_CHANCE * Math.sqrt(seen * (1 - seen / all) + 1);
    let [low, high] = [rate, rate * MOST_RATE];
    for (let step = 0; step < STEPS; step++) {
        const middle = (low + high) / 2;
        if (scatter(lengths, middle, 0).any < sessions)
            low = middle;
        else
            high = middle;
    }
    return scatter(lengths, low, most);
}
/**
 * How many sessions go beyond a limit of two or more, against how many of those one below it went on to reach it, were the
 * action as often done once more as ever: where the first time has a cause of its own, later ones are rarer anyway. A limit
 * shows in those that come to it, however few these are among all sessions.
 */
function continued(times, { expected, any }, most) {
    const [before, at] = [sum(times.slice(most - 2)), sum(times.slice(most - 1))];
    const reached = (times) => any - sum(expected.slice(0, times - 1));
    const counted = { reached: at, beyond: sum(times.slice(most)) };
    if (before === 0 || reached(most) <= 0)
        return { ...counted, expected: 0, least: 0 };
    const slowing = (reached(most + 1) * reached(most - 1)) / reached(most) ** 2;
    return {
        ...counted,
        expected: ((at * at) / before) * slowing,
        least: ((at * (0,significance/* atLeast */.jZ)(at)) / before) * slowing
    };
}
/** How many sessions could be expected beyond the limit, were it no slower to be done once more: no more than these. */
function mostBeyond(times, most) {
    const [before, at] = [sum(times.slice(most - 2)), sum(times.slice(most - 1))];
    return before === 0 ? 0 : (at * at) / before;
}
/** Sessions that are not empty. */
function sessionsWithEvents(table) {
    let sessions = 0;
    for (let s = 0; s < table.sessions; s++)
        if (table.sessionStart[s + 1] > table.sessionStart[s])
            sessions++;
    return sessions;
}

;// CONCATENATED MODULE: ./lib/policies/search/limits-in-context.js














const MOST_TIMES = 3;
const limits_in_context_MIN_EVENTS = 20;
/** Share of the events of the action that the context must cover. */
const limits_in_context_MIN_SHARE = 0.02;
/** A limit is broken this rarely; one above one more often: each further time may break it anew. */
const MIN_STRICT = 0.8;
const MIN_STRICT_ABOVE_ONE = 0.65;
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9;
/** … and in no more than this share of the sessions that chance would take over it. */
const limits_in_context_MOST_BROKEN = 0.5;
/** Share of the sessions, and number of them, that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05;
const limits_in_context_MIN_EXPECTED = 5;
/** log of the level at which a limit is stricter than elsewhere: that there is one has been shown by then. */
const STRICTER_LEVEL = Math.log(0.01);
/** Share of the calls that may repeat one that failed: of more of them how often it is done is told by how often it fails. */
const MOST_RETRIES = 0.2;
/** How much more of "exactly once" must be due to more than chance than elsewhere, and at all. */
const MIN_ORDER_GAIN = 0.1;
/** From so many sessions on a part of them is looked at first, every n-th of them. */
const MANY_SESSIONS = 8_000;
const SAMPLED = 4;
/** By how much a part of the sessions may miss a threshold, and by how many standard errors what breaks a limit. */
const SLACK = 0.05;
const SAMPLED_CHANCE = 3;
/**
 * How often an action may be done in a session in a context, and what each session of a context does once: judged against
 * the same number of the context's events drawn at random, the other values of its key, and the limit without a context.
 */
function searchLimits(table, options, actions, repetitions) {
    const contexts = contextsOf(table, actions);
    const tried = sum([...contexts.values()].map((own) => own.length)) * (MOST_TIMES + 1);
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const sessions = sessionsWithEvents(table);
    const { start } = (0,key_codes/* tableKeys */.vu)(table);
    return [...contexts].flatMap(([key, occurrences]) => {
        const [from, to] = [start[key], start[key + 1]];
        const placeOf = (item) => item - from + KeyCounter.FIRST;
        const wholeOf = (action) => repetitions[action];
        const mayBe = (counter) => ({ action, item }) => counter === undefined || mayLimit(counter.repeated(placeOf(item), action), wholeOf(action));
        // On a big log most keys can be left after some of the sessions.
        const step = table.sessions >= MANY_SESSIONS ? SAMPLED : 1;
        if (step > 1 && !occurrences.some(mayBe(limit_counts_countKey(table, key, MOST_TIMES, step))))
            return [];
        const counter = limit_counts_countKey(table, key, MOST_TIMES);
        if (counter === undefined)
            return [];
        const values = to - from === 1 ? [0] : Array.from({ length: to - from }, (_, i) => i + KeyCounter.FIRST);
        return occurrences.filter(mayBe(counter)).flatMap(({ action, item }) => {
            const others = () => values.filter((value) => value !== placeOf(item)).map((value) => counter.repeated(value, action));
            const own = counter.repeated(placeOf(item), action);
            const whole = wholeOf(action);
            const limited = { table, options, action, item, level, whole, sessions, own, others };
            return [...once(limited), ...atMost(limited)];
        });
    });
}
/** Whether an action may be limited in a context, by what a good part of its sessions show. */
function mayLimit(own, whole) {
    if (own.times[0] >= (MOST_SESSIONS - SLACK) * own.all)
        return true;
    const { sessions } = own;
    for (let most = 1; sessions > 0 && most <= MOST_TIMES; most++) {
        const broken = sessions - within(own, most);
        const strict = most === 1 ? MIN_STRICT : MIN_STRICT_ABOVE_ONE;
        if (broken > (1 - strict + SLACK) * sessions)
            continue;
        const brokenAtAll = 1 - whole.times[0] / whole.sessions;
        if (most === 1 && brokenAtAll - broken / sessions < SLACK)
            continue;
        const usual = most === 1 ? overAt(own, 1, own.rate) * sessions : mostBeyond(own.times, most);
        if (usual < (MIN_OVER - SLACK / 2) * sessions)
            continue;
        const allowed = limits_in_context_MOST_BROKEN * usual;
        if (broken <= allowed + SAMPLED_CHANCE * Math.sqrt(allowed + 1))
            return true;
    }
    return false;
}
/** By key. A limit makes an action rare: also contexts with few of its events are looked at. */
function contextsOf(table, actions) {
    const { keyOf } = (0,key_codes/* tableKeys */.vu)(table);
    const contexts = new Map();
    table.items.forEach(({ key }, item) => {
        if ((0,vocabulary/* isDerived */.mr)(key) || (0,postings/* eventsOfItem */.E_)(table, item) < limits_in_context_MIN_EVENTS)
            return;
        const counts = (0,search_owners/* countsOf */.mQ)(table, item);
        const own = contexts.get(keyOf[item]) ?? [];
        for (const action of actions) {
            const N = (0,postings/* rowsOfAction */.LQ)(table, action).length;
            const n = counts[action];
            if (n >= limits_in_context_MIN_EVENTS && n >= limits_in_context_MIN_SHARE * N && n < N)
                own.push({ action, item });
        }
        if (own.length > 0)
            contexts.set(keyOf[item], own);
    });
    return contexts;
}
/** The rule as every other policy is counted, where it meets the thresholds. */
function told({ table, options, action, item }, limit, expected) {
    const rule = sequenceOf(table, { ...limit, activation: action, item });
    const { evidence, confidence } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    if (!isEnough(evidence, options))
        return [];
    return [{ rule, confidence, expected, events: evidence.events }];
}
/** The lowest limit that is kept here and not elsewhere. */
function atMost(limited) {
    const { own } = limited;
    for (let most = 1; own.sessions > 0 && most <= MOST_TIMES; most++) {
        const expected = most === 1 ? onceExpected(limited) : severalExpected(limited, most);
        if (expected === undefined)
            continue;
        return isMostlyRetried(limited) ? [] : told(limited, { template: 'at_most', most }, expected);
    }
    return [];
}
function isMostlyRetried({ table, action, item }) {
    const rows = (0,postings/* intersect */.y$)((0,postings/* rowsOfAction */.LQ)(table, action), (0,postings/* rowsOfItem */.QY)(table, item));
    const retry = (0,order/* retriesOf */.Ko)(table);
    return rows.filter((row) => retry[row] === 1).length > MOST_RETRIES * rows.length;
}
/** Share of the sessions that would keep to once by chance; undefined where that is no limit. */
function onceExpected(limited) {
    const { own, whole, level } = limited;
    const share = within(own, 1) / own.sessions;
    if (share < MIN_STRICT || !isStricterLimit(share, whole.times[0] / whole.sessions))
        return;
    const usual = overAt(own, 1, own.rate);
    if (usual < MIN_OVER || usual * own.sessions < limits_in_context_MIN_EXPECTED)
        return;
    const broken = 1 - share;
    const elsewhere = usual * overElsewhere(limited);
    if (broken > limits_in_context_MOST_BROKEN * Math.min(usual, elsewhere) || !isStricterLimit(share, 1 - elsewhere))
        return;
    return (0,significance/* logSurprise */.wQ)(own.sessions, share, 1 - elsewhere) > level ? undefined : 1 - usual;
}
/** The same of several times: of the sessions that come so far hardly any go on, and with the other values they do. */
function severalExpected(limited, most) {
    const { own, level } = limited;
    if (within(own, most) < MIN_STRICT_ABOVE_ONE * own.sessions)
        return;
    if (own.sessions - within(own, most) > limits_in_context_MOST_BROKEN * mostBeyond(own.times, most))
        return;
    const { reached, beyond, expected, least } = continuedOf(own, most);
    if (expected < Math.max(limits_in_context_MIN_EXPECTED, MIN_OVER * own.sessions) || beyond > limits_in_context_MOST_BROKEN * expected)
        return;
    const kept = 1 - beyond / reached;
    if ((0,significance/* logSurprise */.wQ)(reached, kept, 1 - least / reached) > level)
        return;
    if (!isLimit(limited.table, { action: limited.action, most, beyond }, (0,postings/* rowsOfItem */.QY)(limited.table, limited.item)))
        return;
    const elsewhere = beyondElsewhere(limited, most);
    if (beyond > limits_in_context_MOST_BROKEN * elsewhere.ratio * expected)
        return;
    const surprise = (0,significance/* logSurprise */.wQ)(reached, kept, 1 - (elsewhere.least * expected) / reached);
    return surprise > STRICTER_LEVEL ? undefined : 1 - expected / own.sessions;
}
const within = ({ times }, most) => sum(times.slice(0, most));
const continuedOf = ({ lengths, sessions, times, rate }, most) => continued(times, scatteredOver(lengths, sessions, rate, MOST_TIMES, drawn), most);
/**
 * How many sessions do it more than once with the other values of the key, for each that chance would have do so; at
 * most 1, and 0 where there are too few to tell.
 */
function overElsewhere({ others }) {
    let [broken, expected] = [0, 0];
    for (const other of others()) {
        if (other.sessions === 0)
            continue;
        broken += other.sessions - within(other, 1);
        expected += other.sessions * overAt(other, 1, other.rate);
    }
    return expected < limits_in_context_MIN_EXPECTED ? 0 : Math.min(1, (0,significance/* atLeast */.jZ)(broken) / expected);
}
/**
 * The same of those that come to a limit and go on beyond it, and the least that it may be; 1 where too few come so far
 * elsewhere to tell.
 */
function beyondElsewhere({ others }, most) {
    let [gone, expected] = [0, 0];
    for (const other of others()) {
        if (other.sessions === 0)
            continue;
        const further = continuedOf(other, most);
        gone += further.beyond;
        expected += further.expected;
    }
    if (expected < limits_in_context_MIN_EXPECTED)
        return { ratio: 1, least: 1 };
    return { ratio: Math.min(1, gone / expected), least: Math.min(1, (0,significance/* atLeast */.jZ)(gone) / expected) };
}
/** Share of the sessions with the action that drawing it at this rate would take over the limit. */
function overAt({ lengths }, most, rate) {
    const { expected, any } = drawn(lengths, rate, most);
    return any > 0 ? Math.max(0, 1 - sum(expected.slice(0, most)) / any) : 0;
}
/** What nearly every session of the context does once, and sessions elsewhere do not. */
function once(limited) {
    const { own, whole, sessions, level } = limited;
    const [y, n] = [own.times[0], own.all];
    const share = y / n;
    if (share < MOST_SESSIONS || !isStricter(share, whole.times[0] / sessions))
        return [];
    const expected = onceByChance(own) / n;
    const others = limited.others();
    const [Y, N] = [sum(others.map(({ times }) => times[0])), sum(others.map(({ all }) => all))];
    if (N === 0 || !isStricter(share, Y / N))
        return [];
    const gainElsewhere = (Y - sum(others.map(onceByChance))) / N;
    if (share - expected < Math.max(0, gainElsewhere) + MIN_ORDER_GAIN)
        return [];
    if ((0,significance/* logMoreOften */.Yp)({ y, n, Y: y + Y, N: n + N }) > level)
        return [];
    if ((0,significance/* logSurprise */.wQ)(n, share, expected) > level)
        return [];
    return told(limited, { template: 'exactly_once' }, expected);
}
/** Sessions that would do it once by chance. */
const onceByChance = ({ lengths, rate }) => drawn(lengths, rate, 1).expected[0];

;// CONCATENATED MODULE: ./lib/policies/search/never-in-context.js







/** In no more than this share of the cases that were to be expected a "never" is broken … */
const never_in_context_MOST_BROKEN = 0.35;
/** … and of those to be expected if it were no stricter here than elsewhere. */
const MOST_BROKEN_BESIDES = 0.5;
const never_in_context_MIN_EXPECTED = 5;
/** Below this share of what was to be expected the second action is missing before the first one too. */
const never_in_context_MISSING = 0.5;
/** Chance that any of those that are stricter in their context is told though its order has nothing to do with it … */
const ORDER_LEVEL = 0.01;
/** … and that a single one is, of those that are broken in few of the cases that were to be expected. */
const CLEAR_ORDER_LEVEL = 0.05;
/**
 * "When K = v, after A never B": kept far more often than without the context, and B is far rarer behind A than in other
 * events of such sessions, in the same parts of them, and than behind A elsewhere; or, of the same object, than on the
 * other objects of the session.
 */
function searchNever(table, options, counters, same) {
    const found = [];
    let tried = 0;
    const { actions } = counters;
    for (let own = 0; own < actions.length; own++) {
        const conditions = counters.conditions[own];
        if (conditions.length === 0)
            continue;
        const kept = counters.of('response');
        const occurs = counters.occurs[own];
        const N = occurs[conditions.length];
        for (let other = 0; other < actions.length; other++) {
            if (other === own)
                continue;
            tried += conditions.length;
            const base = counters.base(own, other);
            const Y = kept[base + conditions.length];
            for (let i = 0; i < conditions.length; i++) {
                const [y, n] = [kept[base + i], occurs[i]];
                if (!isNeverOpen({ y, left: 0, n, Y, N }))
                    continue;
                const [action, target] = [actions[own], actions[other]];
                found.push({ action, target, item: conditions[i], y: n - y, n, Y: N - Y, N });
            }
        }
    }
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const stricter = found
        .filter((one) => (0,significance/* logMoreOften */.Yp)(one) <= level)
        .flatMap((one) => stricterThanElsewhere(table, options, one, level, same) ?? []);
    // That they are stricter in the context has been shown: only these share the level at which order is the reason.
    const shared = Math.log(ORDER_LEVEL / Math.max(1, stricter.length));
    const clear = Math.log(CLEAR_ORDER_LEVEL);
    return stricter
        .filter((one) => isOrdered(one) && isRarer(table, one, isClear(one) ? clear : shared, same))
        .map(({ rule, confidence, expected, events }) => ({ rule, confidence, expected, events }));
}
function stricterThanElsewhere(table, options, found, level, same) {
    const never = { template: 'not_succession', activation: found.action, target: found.target, same };
    const rule = sequenceOf(table, { ...never, item: found.item });
    const { evidence, confidence, lift } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    if (!isEnough(evidence, options) || lift < options.minLift - 1e-12)
        return undefined;
    const whole = (0,policies_evidence/* countPolicy */.E)(sequenceOf(table, never), table).evidence;
    const effect = (0,significance/* effectWithin */.Hm)(evidence, whole);
    if ((0,significance/* logMoreOftenThanRest */.Vw)(found, effect, (0,significance/* effectOf */.$x)(whole)) > level)
        return undefined;
    const expected = lift > 0 ? confidence / lift : 0;
    return { rule, confidence, expected, events: evidence.events, found, effect };
}
/** In how few of the cases that shuffled sessions give it is broken: whether order keeps it. */
const isOrdered = ({ confidence, expected }) => 1 - confidence <= MOST_BROKEN_BESIDES * (1 - expected);
const isClear = ({ confidence, expected }) => 1 - confidence <= never_in_context_MOST_BROKEN * (1 - expected);
const surprise = ({ confidence, expected, events, effect }) => (0,significance/* logSurprise */.wQ)(events / effect, confidence, expected);
const isRarer = (table, one, level, same) => same === undefined
    ? surprise(one) <= level && isRarerInSessions(table, one.found)
    : isRarerOnObject(table, one, level, same);
/** Whether the target is rarer on the object of the action in the context than on the session's others, and than elsewhere. */
function isRarerOnObject(table, one, level, same) {
    const { action, target, item } = one.found;
    const key = table.objectKeys.indexOf(same);
    const inContext = new Uint8Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        inContext[row] = 1;
    const own = afterOnObject(table, action, target, key, (row) => inContext[row] === 1);
    if (own.expected < never_in_context_MIN_EXPECTED || own.done > MOST_BROKEN_BESIDES * own.expected)
        return false;
    if (Math.min(surprise(one), (0,significance/* logFewer */.Ii)(own.done, own.expected) / one.effect) > level)
        return false;
    const other = afterOnObject(table, action, target, key, (row) => inContext[row] === 0);
    if (other.expected < never_in_context_MIN_EXPECTED)
        return false;
    const ratio = Math.min(1, (0,significance/* atLeast */.jZ)(other.done) / other.expected);
    return own.done <= MOST_BROKEN_BESIDES * ratio * own.expected;
}
/** Whether the target is rarer behind the action of the context than in its other sessions, before it, and elsewhere. */
function isRarerInSessions(table, { action, target, item }) {
    const own = new EventsByPart(table, target);
    const without = new EventsByPart(table, target);
    const before = new EventsByPart(table, target);
    const elsewhere = { behind: new EventsByPart(table, target), others: new EventsByPart(table, target) };
    const activations = (0,postings/* intersect */.y$)((0,postings/* rowsOfAction */.LQ)(table, action), (0,postings/* rowsOfItem */.QY)(table, item));
    const firstOf = firstRows(table, activations);
    const firstAtAll = firstRows(table, (0,postings/* rowsOfAction */.LQ)(table, action));
    const isOfContext = sessionsOf(table, item, activations);
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
        const first = firstOf[s];
        const start = firstAtAll[s];
        if (first >= 0) {
            if (!isOfContext(s))
                continue;
            before.add(from, first, s);
            own.add(first + 1, to, s);
        }
        else {
            if (isOfContext(s))
                without.add(from, start < 0 ? to : start, s);
            elsewhere.others.add(from, start < 0 ? to : start, s);
            if (start >= 0)
                elsewhere.behind.add(start + 1, to, s);
        }
    }
    without.join(before);
    const { done, expected } = own.against(without);
    if (expected < never_in_context_MIN_EXPECTED || done > never_in_context_MOST_BROKEN * expected)
        return false;
    const usualBefore = before.against(without);
    if (usualBefore.done < never_in_context_MISSING * usualBefore.expected)
        return false;
    const other = elsewhere.behind.against(elsewhere.others);
    if (other.expected < never_in_context_MIN_EXPECTED)
        return false;
    const ratio = Math.min(1, (0,significance/* atLeast */.jZ)(other.done) / other.expected);
    if (done > MOST_BROKEN_BESIDES * ratio * expected)
        return false;
    const dispersion = dispersionsOf(table)[target] * (1 + own.rows / Math.max(1, without.rows));
    return (0,significance/* logFewer */.Ii)(done, ratio * expected) / dispersion <= Math.log(ORDER_LEVEL);
}
/** From this share of how much of a session is usually in the context on, where the action is, a session is one of it. */
const OF_CONTEXT = 0.5;
/** Whether a session is of the context as those mostly are in which the action is: a stray event does not make it so. */
function sessionsOf(table, item, activations) {
    const { sessions, session, sessionStart } = table;
    const share = new Float64Array(sessions);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item)) {
        const own = session[row];
        share[own] =
            share[own] + 1 / (sessionStart[own + 1] - sessionStart[own]);
    }
    let sum = 0;
    for (const row of activations)
        sum += share[session[row]];
    const least = (OF_CONTEXT * sum) / Math.max(1, activations.length);
    return (s) => share[s] > 0 && share[s] >= least;
}
/** By session: the first of the rows, ascending, in it; -1 where there is none. */
function firstRows({ session, sessions }, rows) {
    const first = new Int32Array(sessions).fill(-1);
    for (let i = rows.length - 1; i >= 0; i--)
        first[session[rows[i]]] = rows[i];
    return first;
}

// EXTERNAL MODULE: ./lib/policies/bindings.js
var bindings = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/policies/search/others-in-context.js





/** Fewest events of other actions that show what the context does by itself. */
const MIN_OTHERS = 10;
/** Parts of a session, from its first to its last, within which other actions are compared. */
const others_in_context_PARTS = 4;
const partOf = ({ session, sessionStart }, row) => {
    const [from, to] = [
        sessionStart[session[row]],
        sessionStart[session[row] + 1]
    ];
    return Math.floor((others_in_context_PARTS * (row - from)) / (to - from));
};
/** How much rarer than in the context the target must be elsewhere to belong to it. */
const ELSEWHERE = 0.1;
/**
 * How often the other actions keep the order in this context: where every event does (`previous='start'` comes first
 * whatever is done), or every one in the same part of the session, the context says it and not the action.
 */
function ofOthers(table, rule) {
    const own = table.actions.indexOf(rule.activation);
    const target = rule.target === undefined ? -1 : table.actions.indexOf(rule.target);
    const key = rule.same === undefined ? undefined : table.objectKeys.indexOf(rule.same);
    const keepsOrder = orderOf(table, rule.template, target, key);
    const rows = (0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent);
    const parts = Array.from({ length: others_in_context_PARTS }, () => ({ own: 0, n: 0, y: 0 }));
    let targets = 0;
    for (const row of rows) {
        const action = table.action[row];
        const part = parts[partOf(table, row)];
        if (action === own)
            part.own++;
        if (action === target)
            targets++;
        if (action === own || action === target)
            continue;
        if (key !== undefined && (0,order/* objectsOf */.iZ)(table, row, key).length === 0)
            continue;
        part.n++;
        if (keepsOrder(row))
            part.y++;
    }
    const [y, n] = [sum(parts.map((part) => part.y)), sum(parts.map((part) => part.n))];
    const compared = parts.filter((part) => part.n >= MIN_OTHERS);
    const share = sum(compared.map((part) => (part.own * part.y) / part.n)) /
        Math.max(1, sum(compared.map((part) => part.own)));
    const elsewhere = target < 0 ? 0 : (0,postings/* rowsOfAction */.LQ)(table, target).length - targets;
    return {
        y,
        n,
        share: Math.max(share, y / Math.max(1, n)),
        isTargetOfContext: elsewhere * rows.length < ELSEWHERE * targets * (table.rows - rows.length)
    };
}
/** Whether an order holds of a row: with the target in its session, or on one of its objects where there is a key. */
function orderOf(table, template, target, key) {
    const isTarget = (other) => other >= 0 && table.action[other] === target;
    if (template === 'first')
        return (row) => (0,order/* previousRow */.uq)(table, row) < 0;
    if (template === 'last')
        return (row) => (0,order/* nextRow */.ei)(table, row) < 0;
    if (template === 'chain_precedence')
        return (row) => isTarget((0,order/* previousRow */.uq)(table, row));
    if (template === 'chain_response')
        return (row) => isTarget((0,order/* nextRow */.ei)(table, row));
    const { first, last } = (0,bindings/* targetsBy */.G)(table, target, key);
    const keeps = template === 'precedence'
        ? (row, binding) => (first(binding) ?? row) < row
        : (row, binding) => (last(binding) ?? row) > row;
    if (key === undefined)
        return (row) => keeps(row, table.session[row]);
    return (row) => (0,bindings/* bindingsOf */.k)(table, row, key).some((binding) => keeps(row, binding));
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-sequences.js













const conditional_sequences_MIN_ORDER_GAIN = 0.1;
/** What stands beside so many events anyway is not what stands beside this one. */
const MOST_USUAL = 1 / 3;
/**
 * Sequences that hold in a context and not without it: "when K = v, A only after B", also of the same object. One
 * condition each, judged against the same order without the condition and against shuffled sessions.
 */
function searchConditional(table, options, order) {
    if (possibleConditions(table).length === 0)
        return [];
    const counters = countByCondition(table, { isOpen: isCounted, totals: order });
    return [
        ...judged(table, options, counters, undefined),
        ...judgedEnds(table, options, counters),
        ...searchNever(table, options, counters, undefined),
        ...searchLimits(table, options, counters.actions, order.repetitions),
        ...table.objectKeys.flatMap((same, key) => {
            const onObjects = countOnObjects(table, key, isCounted);
            return [...judged(table, options, onObjects, same), ...searchNever(table, options, onObjects, same)];
        })
    ];
}
function judged(table, options, counters, same) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const found = [];
    let tried = 0;
    const look = (template, own, other) => {
        const conditions = counters.conditions[own];
        if (conditions.length === 0)
            return;
        const kept = counters.of(template);
        const occurs = counters.occurs[own];
        const base = counters.base(own, other);
        const [Y, N] = [kept[base + conditions.length], occurs[conditions.length]];
        tried += conditions.length;
        for (let i = 0; i < conditions.length; i++) {
            const n = occurs[i];
            const y = kept[base + i];
            if (!isOpen(template, { y, left: 0, n, Y, N }) || !isSure(y, n))
                continue;
            const activation = counters.actions[own];
            const target = counters.actions[other];
            const rule = sequenceOf(table, { template, activation, target, same, item: conditions[i] });
            found.push({ rule, y, n, Y, N });
        }
    };
    for (const template of counters.templates)
        for (let own = 0; own < counters.actions.length; own++)
            for (let other = 0; other < counters.actions.length; other++)
                if (other !== own)
                    look(template, own, other);
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const without = wholesOf(table);
    return found
        .filter((one) => (0,significance/* logMoreOften */.Yp)(one) <= level)
        .flatMap((one) => confirmed(table, options, one, level, without) ?? []);
}
/** What opens, or ends, its sessions in a context. */
function judgedEnds(table, options, counters) {
    const { found, tried } = endsInContext(table, counters);
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const without = wholesOf(table);
    return found.flatMap(({ template, action, item, sessions, ...ofEvents }) => {
        const rule = sequenceOf(table, { template, activation: action, item });
        const whole = without(rule);
        const { y } = ofEvents;
        const ofSessions = {
            y,
            n: sessions,
            Y: Math.max(y, whole.kept),
            N: Math.max(sessions, whole.sessions)
        };
        // What opens every session in one context opens it without one: that it does so in no other is told by its events.
        const contrast = [ofSessions, ofEvents].find((one) => one.n < one.N && one.y >= MIN_SURE * one.n && isStricter(one.y / one.n, one.Y / one.N));
        return contrast === undefined
            ? []
            : (confirmed(table, options, { rule, ...contrast }, level, without) ?? []);
    });
}
function wholesOf(table) {
    const known = new Map();
    return (rule) => {
        const whole = { ...rule, antecedent: {} };
        const name = (0,identity.canonicalRule)(whole);
        const found = known.get(name) ?? wholeOf(whole, table);
        known.set(name, found);
        return found;
    };
}
function wholeOf(rule, table) {
    const { evidence, confidence, lift } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    const gain = lift > 0 ? confidence - confidence / lift : 0;
    return { effect: (0,significance/* effectOf */.$x)(evidence), gain, kept: evidence.kept, sessions: evidence.sessions };
}
/** Counted as every other policy is: with retries and sessions as the kind sees them. */
function confirmed(table, options, { rule, ...contrast }, level, without) {
    const { evidence, confidence, lift } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    if (!isEnough(evidence, options) || lift < Math.max(1, options.minLift))
        return undefined;
    const expected = confidence / lift;
    const whole = without(rule);
    const effect = (0,significance/* effectOf */.$x)(evidence);
    // Order itself must be stricter here: that the other action is more frequent in this context is no rule of order.
    const { n, N } = contrast;
    const gain = confidence - expected;
    const elsewhere = (whole.gain * N - gain * n) / (N - n);
    const isChain = rule.template === 'chain_precedence' || rule.template === 'chain_response';
    if (isChain && expected > MOST_USUAL)
        return undefined;
    if (rule.target !== undefined && evidence.events < MIN_PAIRS)
        return undefined;
    if (confidence < MIN_SURE || gain < elsewhere + conditional_sequences_MIN_ORDER_GAIN)
        return undefined;
    if ((0,significance/* logMoreOften */.Yp)(contrast, Math.max(effect, whole.effect)) > level)
        return undefined;
    const others = ofOthers(table, rule);
    if (others.n >= MIN_OTHERS) {
        const isClear = others.isTargetOfContext
            ? confidence - others.share >= MIN_CONDITION_GAIN
            : isStricter(confidence, others.share);
        if (!isClear)
            return undefined;
        const { y } = contrast;
        if ((0,significance/* logMoreOften */.Yp)({ y, n, Y: y + others.y, N: n + others.n }, effect) > level)
            return undefined;
    }
    if ((0,significance/* logSurprise */.wQ)(evidence.events / effect, confidence, expected) > level)
        return undefined;
    const { isTargetOfContext } = others;
    return { rule, confidence, expected, events: evidence.events, isTargetOfContext };
}

// EXTERNAL MODULE: ./lib/policies/action-words.js
var action_words = __webpack_require__(3938);
;// CONCATENATED MODULE: ./lib/policies/search/fold-ends.js



/** From this confidence on an action opens or ends its session. */
const clear = 0.8;
/** How much more often than in the sessions of other events the two must come together to be told beside an end. */
const MIN_COMPANY = 0.2;
/** Templates whose target is there for the sake of the activation. */
const servesAnother = new Set(['precedence', 'response', 'chain_response']);
/** Of the sessions that an action opens, the share that it opens in one context for that to be told instead. */
const SAME_SESSIONS = 0.9;
/** "Reading comes first" is told as "reading the task comes first" where it is nearly always the task. */
function withoutVagueEnds(rules) {
    const isEnd = ({ rule, reason }) => reason === undefined && (rule.template === 'first' || rule.template === 'last');
    const inContext = rules.filter((candidate) => isEnd(candidate) && !isBare(candidate));
    return rules.map((candidate) => {
        if (!isEnd(candidate) || !isBare(candidate))
            return candidate;
        const clearer = inContext.find(({ rule, confidence, events }) => pairOf({ ...candidate, rule }) === pairOf(candidate) &&
            events >= SAME_SESSIONS * candidate.events &&
            confidence >= candidate.confidence - 0.02);
        return clearer === undefined
            ? candidate
            : left(candidate, `folded into ${(0,registry/* kindOf */.I)(clearer.rule).describe(clearer.rule)}`);
    });
}
/** Actions of a template: always, and by context where it is one. */
class Actions {
    #always;
    #inContext;
    constructor(stands, template, always) {
        const own = stands.filter(({ rule }) => rule.template === template);
        const bare = new Set(own.filter(isBare).map(({ rule }) => rule.activation));
        this.#always = always?.(bare) ?? bare;
        this.#inContext = new Set(own.map(({ rule }) => fold_ends_named(rule.activation, rule)));
    }
    /** Whether the action is one of them wherever the rule holds. */
    has(action, rule) {
        return this.#always.has(action) || this.#inContext.has(fold_ends_named(action, rule));
    }
}
const fold_ends_named = (action, { antecedent }) => JSON.stringify([action, (0,wording/* sortedConditions */.wS)(antecedent)]);
/** What opens or ends its session is before or after everything else: no pair has to say so. */
function withoutEnds(rules) {
    const stands = rules.filter(({ reason, confidence }) => reason === undefined && confidence >= clear);
    const bare = (template) => new Set(stands
        .filter((candidate) => candidate.rule.template === template && isBare(candidate))
        .map(({ rule }) => rule.activation));
    const opening = new Actions(stands, 'first', (first) => withNeighbours(first, stands, 'chain_precedence'));
    const ending = new Actions(stands, 'last', (last) => withNeighbours(last, stands, 'chain_response'));
    const once = new Actions(stands, 'exactly_once');
    const next = nextToEnds(stands, { first: bare('first'), last: bare('last') });
    const forAnother = new Set(stands.filter(({ rule }) => servesAnother.has(rule.template)).map(({ rule }) => rule.target));
    const isOfContext = limitedInContext(rules);
    const limits = limitsOf(rules.filter((candidate) => !isOfContext(candidate)));
    return rules.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        if (isOfContext(candidate))
            return left(candidate, 'only where it is limited in a context');
        const { rule } = candidate;
        const { template, activation, target = '', same, most = 1 } = rule;
        if (same !== undefined)
            return candidate;
        if (template === 'exactly_once' && candidate.confidence < (next.get(activation) ?? 0) + SAME)
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' && forAnother.has(activation) && isLoose(candidate))
            return left(candidate, 'done for another action, before or after it: no limit by itself');
        const little = candidate.confidence < (candidate.presence ?? 1) + MIN_COMPANY && !isRarelyAlone(candidate);
        if (little && template === 'precedence' && (opening.has(target, rule) || ending.has(activation, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (little && template === 'response' && (ending.has(target, rule) || opening.has(activation, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'not_succession' && (ending.has(activation, rule) || opening.has(target, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' &&
            (once.has(activation, rule) || opening.has(activation, rule) || ending.has(activation, rule)))
            return left(candidate, 'follows from another sequence policy');
        if (template === 'at_most' && most > (limits.get(fold_ends_named(activation, rule)) ?? most))
            return left(candidate, 'follows from a stricter limit');
        const always = limits.get(fold_ends_named(activation, { ...rule, antecedent: {} }));
        if (template === 'at_most' && !isBare(candidate) && most >= (always ?? Number.POSITIVE_INFINITY))
            return left(candidate, 'holds without the context as well');
        return candidate;
    });
}
/** How much surer a limit of a context is than one that only shows it. */
const SURER = 0.1;
/** Whether a limit without a context only shows a surer one that holds in a context. */
function limitedInContext(rules) {
    const surest = new Map();
    for (const candidate of rules) {
        const { rule, reason, confidence } = candidate;
        if (reason !== undefined || rule.template !== 'at_most' || isBare(candidate))
            continue;
        const name = JSON.stringify([rule.activation, rule.most]);
        surest.set(name, Math.max(confidence, surest.get(name) ?? 0));
    }
    return (candidate) => {
        const { rule, confidence } = candidate;
        if (rule.template !== 'at_most' || !isBare(candidate))
            return false;
        return (surest.get(JSON.stringify([rule.activation, rule.most])) ?? 0) >= confidence + SURER;
    };
}
/** By action and context: the lowest limit on how often it is done. */
function limitsOf(rules) {
    const limits = new Map();
    for (const { rule, reason } of rules) {
        if (reason !== undefined || rule.template !== 'at_most')
            continue;
        const name = fold_ends_named(rule.activation, rule);
        limits.set(name, Math.min(rule.most ?? 1, limits.get(name) ?? Number.POSITIVE_INFINITY));
    }
    return limits;
}
/** From this confidence on what stands directly beside the first (or last) action is as good as first (or last). */
const BESIDE = 0.95;
/** The actions with those that only ever stand directly beside one of them. */
function withNeighbours(ends, stands, template) {
    const beside = stands.filter((candidate) => candidate.rule.template === template &&
        candidate.confidence >= BESIDE &&
        isBare(candidate) &&
        ends.has(candidate.rule.target));
    return new Set([...ends, ...beside.map(({ rule }) => rule.activation)]);
}
/** How much surer "exactly once" may be than that it stands next to what opens or ends every session. */
const SAME = 0.02;
/** Actions that come directly after what opens a session, or before what ends it, with how often they do. */
function nextToEnds(stands, { first, last }) {
    const next = new Map();
    for (const candidate of stands) {
        const { template, activation, target } = candidate.rule;
        const ends = template === 'chain_response' ? first : template === 'chain_precedence' ? last : undefined;
        if (ends?.has(activation) && isBare(candidate))
            next.set(target, Math.max(candidate.confidence, next.get(target) ?? 0));
    }
    return next;
}
/** From this share of how often sessions of other events lack the one action on, those of the other lack it as they do … */
const ALONE = 0.35;
/** … where so many of them would have to lack it for that to show. */
const MIN_ALONE = 20;
/** Whether the two come together so much more often than in the sessions of other events that it is for each other's sake. */
function isRarelyAlone({ confidence, events, presence = 1 }) {
    return events * (1 - presence) >= MIN_ALONE && 1 - confidence <= ALONE * (1 - presence);
}
/** From this share of what shuffled sessions would break on a limit is loose. */
const LOOSE = 0.35;
const isLoose = ({ confidence, expected }) => 1 - confidence > LOOSE * (1 - expected);

;// CONCATENATED MODULE: ./lib/policies/search/fold-pairs.js





const isChain = ({ rule }) => rule.template === 'chain_precedence' || rule.template === 'chain_response';
/** "After P comes Q" is an obligation, all others say what may come: a pair may have one of each. */
const isObligation = ({ rule }) => rule.template === 'response' || rule.template === 'chain_response';
/** How much less sure "directly" may be than "at some time" to be told in its place: more, where it is a duty. */
const CLOSER = { may: 0.1, must: 0.2 };
/** Which of several statements about "P comes before Q" is told: of one object first, then the more certain one. */
function weight(candidate) {
    const { rule, confidence } = candidate;
    const never = rule.template === 'not_succession';
    return (confidence +
        (rule.same === undefined ? 0 : 0.25) +
        (isChain(candidate) ? CLOSER[isObligation(candidate) ? 'must' : 'may'] : 0) -
        (never ? (rule.same === undefined ? 0.1 : 0.5) : 0));
}
/** Told for a pair when equally certain: what must come before, then what follows, then what never does. */
const preference = ['precedence', 'chain_precedence', 'response', 'chain_response', 'not_succession'];
/** How much surer "never" of one object must be than "never" at all, which says it as well. */
const SURER_OF_OBJECT = 0.05;
const isNever = ({ rule }) => rule.template === 'not_succession';
/** Of two that say what never comes behind the surer one; otherwise what has more weight. */
const difference = (a, b) => {
    if (!isNever(a) || !isNever(b))
        return weight(b) - weight(a);
    const sureness = ({ rule, confidence }) => confidence - (rule.same === undefined ? 0 : SURER_OF_OBJECT);
    return sureness(b) - sureness(a);
};
function before(a, b) {
    const order = difference(a, b) ||
        preference.indexOf(a.rule.template) - preference.indexOf(b.rule.template) ||
        (0,table/* compareText */.n6)((0,identity.canonicalRule)(a.rule), (0,identity.canonicalRule)(b.rule));
    return order < 0;
}
/** From this confidence on an obligation is told beside what must come before, which is as sure at least. */
const DUTY = 0.8;
/** From this confidence on what holds in a context is a law of it, told where nothing nearly as sure holds without. */
const fold_pairs_LAW = 0.9;
/** It stands for both where each kept one has a Q of its own, within this factor, and it is nearly as sure. */
const ONE_EACH = 1.25;
const NEARLY = 0.1;
/** How much surer a law of a context must be than an obligation that says as much. */
const fold_pairs_SURER = 0.05;
/** How much less sure an obligation of a context may be than what holds without one, to be told in its place. */
const fold_pairs_SAME = 0.02;
const isDuty = (duty, other) => duty.confidence >= DUTY && (other.rule.template === 'not_succession' || other.confidence >= DUTY);
/** How much more often than in shuffled sessions what a duty has not brought about must stand behind P all the same. */
const BESIDES = 0.1;
/** Whether "Q only after P" rests on those Q that come after P because they must: the others stand anywhere. */
function rests(other, duty) {
    if (!isObligation(duty) || other.rule.template !== 'precedence')
        return false;
    const brought = duty.confidence * duty.events;
    const [kept, events] = [other.confidence * other.events - brought, other.events - brought];
    return events > 0 && kept < (other.expected + BESIDES) * events;
}
const isOneEach = (duty, other) => {
    const brought = duty.confidence * duty.events;
    const kept = isBare(other) ? other.events : other.confidence * other.events;
    return brought <= ONE_EACH * kept && kept <= ONE_EACH * brought;
};
/** Whether nearly every Q is there since a P was: that it comes "only after P" then goes without saying. */
function saysBoth(duty, other) {
    if (other.rule.template === 'not_succession')
        return true;
    if (isBare(duty) && isBare(other) && duty.rule.same !== other.rule.same)
        return false;
    if (rests(other, duty))
        return true;
    return duty.confidence >= other.confidence - NEARLY && isOneEach(duty, other);
}
/** Whether what must come before is the point: something is changed, and before it something is only asked. */
const fold_pairs_isGuard = ({ rule }) => (0,action_words/* changes */.A)(rule.activation) && !(0,action_words/* changes */.A)(rule.target ?? '');
/**
 * Whether the guard is told and not the duty that holds as surely: where the check is skipped, "after the check comes the
 * payment" is kept as before. Of what ends something that was begun, the duty is the point.
 */
const standsForBoth = (other, duty) => other.rule.template !== 'not_succession' &&
    fold_pairs_isGuard(other) &&
    !(0,action_words/* ends */.r)(other.rule.activation) &&
    other.rule.same === duty.rule.same &&
    other.confidence >= duty.confidence - fold_pairs_SAME &&
    !rests(other, duty);
/** Of what holds always and what holds in a context the former, unless the context makes a law of what is none. */
function ofPlace(bare, inContext) {
    if (bare === undefined || inContext === undefined)
        return bare ?? inContext;
    const isLaw = inContext.confidence >= fold_pairs_LAW;
    const isVague = bare.rule.template === 'not_succession' || bare.confidence < inContext.confidence - NEARLY;
    return isLaw && isVague ? inContext : bare;
}
/** How much more of its confidence must be due to order for a rule to be told in place of one that holds as surely. */
const MORE_ORDER = 0.3;
const isStronger = (a, b) => a.confidence - a.expected >= b.confidence - b.expected + MORE_ORDER;
/** An obligation and what must come before, or the one of the two that says both. */
function settled({ duty, other }) {
    if (duty === undefined || other === undefined)
        return { duty, other };
    if (!isDuty(duty, other))
        return before(duty, other) ? { duty } : { other };
    if (isBare(duty) && isBare(other)) {
        if (!saysBoth(duty, other))
            return { duty, other };
        return standsForBoth(other, duty) ? { other } : { duty };
    }
    // What holds in one context only takes the place of the other, where it says as much, or goes without saying.
    const isSurer = (a, b) => a.confidence >= b.confidence + fold_pairs_SURER;
    if (isBare(other)) {
        if (isStronger(duty, other))
            return { duty };
        // That it follows in the one context in which it occurs says no more than the law without the context.
        if (duty.isTargetOfContext === true && other.confidence >= duty.confidence - fold_pairs_SAME)
            return { other };
        return saysBoth(duty, other) && duty.confidence >= other.confidence - fold_pairs_SAME ? { duty } : { other };
    }
    if (isStronger(other, duty))
        return { other };
    if (!isOneEach(duty, other))
        return fold_pairs_isGuard(other) ? { duty, other } : { duty };
    // Where the duty says no more than that the guard is kept, the guard is what people mean.
    return fold_pairs_isGuard(other) || isSurer(other, duty) ? { other } : { duty };
}
/** What is told of each ordered pair of actions: an obligation, and what must come before, or one that says both. */
function onePerPair(rules) {
    const surest = new Map();
    for (const candidate of rules) {
        if (candidate.reason !== undefined)
            continue;
        const name = pairOf(candidate);
        const known = surest.get(name) ?? { bare: {}, inContext: {} };
        const side = isBare(candidate) ? 'bare' : 'inContext';
        const place = isObligation(candidate) ? 'duty' : 'other';
        const best = known[side][place];
        if (best === undefined || before(candidate, best))
            surest.set(name, { ...known, [side]: { ...known[side], [place]: candidate } });
    }
    const told = new Map();
    for (const [name, { bare, inContext }] of surest)
        told.set(name, settled({
            duty: ofPlace(bare.duty, inContext.duty),
            other: ofPlace(bare.other, inContext.other)
        }));
    return rules.map((candidate) => {
        const pair = told.get(pairOf(candidate));
        if (candidate.reason !== undefined || pair === undefined)
            return candidate;
        const { duty, other } = pair;
        if (candidate === duty || candidate === other)
            return candidate;
        const better = (isObligation(candidate) ? (duty ?? other) : (other ?? duty));
        const reason = `folded into ${(0,registry/* kindOf */.I)(better.rule).describe(better.rule)}`;
        return { ...left(candidate, reason), isRestated: true };
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/fold-sequences.js






/** Marks what other sequences of the set say already. */
const foldSequences = (rules) => withoutCrowds(withoutEarliness(withoutLateness(withoutChains(perPair(withoutEnds(withoutVagueEnds(rules)))))));
/** What a "never" stood for is told where it falls itself. */
function perPair(rules) {
    const told = onePerPair(rules);
    const kept = withoutPhases(told);
    const remaining = rules.map((candidate, i) => (kept[i] === told[i] ? candidate : kept[i]));
    return kept.every((candidate, i) => candidate === told[i]) ? told : withoutPhases(onePerPair(remaining));
}
/** "C only after A" goes without saying where "C only after B" and "B only after A" are more certain than it. */
const withoutChains = (rules) => withoutSteps(withoutSteps(rules, 'precedence', 'chain_precedence'), 'response', 'chain_response');
/** How much less sure two steps may be together than what they imply, and one of them (or both, of one object) by itself. */
const fold_sequences_STEPS = { weaker: 0.1, sure: 0.02 };
function withoutSteps(rules, template, chain) {
    /** By action and context, and by these and the key of the object: its targets. What holds of one object holds at all. */
    const steps = new Map();
    const named = (action, same, context) => JSON.stringify([action, same ?? null, (0,wording/* sortedConditions */.wS)(context)]);
    for (const { rule, confidence, reason, isRestated } of rules) {
        if (reason !== undefined && isRestated !== true)
            continue;
        if (rule.template !== template && rule.template !== chain)
            continue;
        for (const same of new Set([rule.same, undefined])) {
            const name = named(rule.activation, same, rule.antecedent);
            const targets = steps.get(name) ?? new Map();
            targets.set(rule.target, Math.max(confidence, targets.get(rule.target) ?? 0));
            steps.set(name, targets);
        }
    }
    return rules.map((candidate) => {
        const { rule, reason, confidence } = candidate;
        if (reason !== undefined || rule.template !== template)
            return candidate;
        // What must come before something is changed for good, people want to read by itself.
        if (rule.template === 'precedence' && rule.same !== undefined && (0,action_words/* changes */.A)(rule.activation))
            return candidate;
        const own = [rule.antecedent, {}].flatMap((context) => [
            ...(steps.get(named(rule.activation, rule.same, context)) ?? [])
        ]);
        for (const [middle, first] of own) {
            const further = steps.get(named(middle, rule.same, {}));
            const second = further?.get(rule.target);
            if (second === undefined || middle === rule.target)
                continue;
            // Where each of two actions comes after the other, neither is a step to it.
            const isBetween = !steps.get(named(rule.target, rule.same, {}))?.has(middle);
            const surest = confidence - (isBetween ? fold_sequences_STEPS.sure : 0);
            const isImplied = rule.same === undefined
                ? first > surest && second > surest && first * second >= confidence - fold_sequences_STEPS.weaker
                : first * second >= confidence - fold_sequences_STEPS.sure;
            if (isImplied)
                return left(candidate, 'follows from two other sequence policies');
        }
        return candidate;
    });
}
/** So many "after A, never B" about one action tell where in the session it stands, not what it excludes … */
const PHASE_NEVER = 2;
/** … but for one that is broken in no more than this share of the cases in which the others are: after most actions B is rare since it is after that one. */
const fold_sequences_MOST_OF_OTHERS = 0.65;
function withoutPhases(rules) {
    const isNever = ({ rule, reason }) => reason === undefined && rule.template === 'not_succession' && rule.same === undefined;
    const nevers = new Map();
    const names = ({ rule }) => [`after ${rule.activation}`, `never ${rule.target}`];
    for (const candidate of rules.filter(isNever))
        for (const name of names(candidate))
            nevers.set(name, [...(nevers.get(name) ?? []), candidate]);
    return rules.map((candidate) => {
        if (!isNever(candidate))
            return candidate;
        const groups = names(candidate).map((name) => nevers.get(name) ?? []);
        const isOneOfMany = groups.some((group) => group.length >= PHASE_NEVER &&
            group.some((other) => other !== candidate && !isSurer(candidate, other)));
        if (!isOneOfMany)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** Whether the one is broken far less often than the other; once more than was seen is taken for granted. */
const isSurer = (one, other) => 1 - one.confidence + 1 / one.events <= fold_sequences_MOST_OF_OTHERS * (1 - other.confidence);
const PHASE = 3;
/**
 * An action that stands behind three others or more is simply late: only what it stands behind most surely is told.
 * Likewise what comes after three others or more.
 */
function withoutLateness(rules) {
    const subject = ({ rule, reason }) => {
        if (reason !== undefined || rule.same !== undefined)
            return undefined;
        if (rule.template === 'precedence')
            return `precedence ${rule.activation}`;
        return rule.template === 'response' ? `response ${rule.target}` : undefined;
    };
    const surest = new Map();
    for (const candidate of rules) {
        const name = subject(candidate);
        if (name === undefined)
            continue;
        const known = surest.get(name) ?? { rules: 0, confidence: 0 };
        surest.set(name, { rules: known.rules + 1, confidence: Math.max(known.confidence, candidate.confidence) });
    }
    return rules.map((candidate) => {
        const group = surest.get(subject(candidate) ?? '');
        if (group === undefined || group.rules < PHASE || candidate.confidence > group.confidence - 0.02)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** From this confidence on "only after" is a law, which each action has by itself. */
const fold_sequences_LAW = 0.95;
/** An action that stands before three others or more, of none surely, is simply early: what comes most surely behind it is told. */
function withoutEarliness(rules) {
    const isHabit = (candidate) => candidate.reason === undefined &&
        candidate.rule.template === 'precedence' &&
        candidate.rule.same === undefined &&
        isBare(candidate) &&
        candidate.confidence < fold_sequences_LAW;
    const behind = new Map();
    for (const candidate of rules.filter(isHabit)) {
        const target = candidate.rule.target;
        behind.set(target, [...(behind.get(target) ?? []), candidate]);
    }
    return rules.map((candidate) => {
        const group = isHabit(candidate) ? (behind.get(candidate.rule.target) ?? []) : [];
        if (group.length < PHASE || group.every(({ confidence }) => confidence <= candidate.confidence))
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** Before or behind as many others an action stands in any session, wherever it is that it stands first or last. */
const CROWD = 6;
/**
 * Of so many that come only after one action (or all before it) those are told that change something, of which people
 * ask what must come before; where there are none, the one with the most events stands for all.
 */
function withoutCrowds(rules) {
    const crowds = new Map();
    const nameOf = (candidate) => {
        const { template, same, target } = candidate.rule;
        const isOpen = template === 'precedence' || template === 'response';
        if (!isOpen || candidate.reason !== undefined || same !== undefined || !isBare(candidate))
            return undefined;
        return JSON.stringify([template, target]);
    };
    for (const candidate of rules) {
        const name = nameOf(candidate);
        if (name !== undefined)
            crowds.set(name, [...(crowds.get(name) ?? []), candidate]);
    }
    const told = new Set();
    for (const crowd of crowds.values()) {
        const changing = crowd.filter(({ rule }) => rule.template === 'precedence' && (0,action_words/* changes */.A)(rule.activation));
        const [widest] = [...crowd].sort((a, b) => b.events - a.events || (0,table/* compareText */.n6)(a.rule.activation, b.rule.activation));
        const kept = crowd.length < CROWD ? crowd : changing.length > 0 ? changing : [widest];
        for (const one of kept)
            told.add(one);
    }
    return rules.map((candidate) => nameOf(candidate) === undefined || told.has(candidate)
        ? candidate
        : left(candidate, 'only says that one comes early and the other late in a session'));
}

;// CONCATENATED MODULE: ./lib/policies/search/object-order.js

/** Namings of objects under one key in the session at hand, of those named often: which object, numbered as they come up, and the place of the action. */
class Namings {
    counter;
    named = new Uint32Array(16);
    actions = new Int32Array(16);
    size = 0;
    objects = 0;
    /** By number of an object: the session, from 1, in which it came up last, and as which one there. */
    #seenIn;
    #slot;
    /** By object: its namings, or where the next of them goes. */
    #next = new Uint32Array(16);
    #block = new Int32Array(16);
    constructor(table, numbers) {
        this.counter = new BlockCounter(table);
        this.#seenIn = new Uint32Array(numbers);
        this.#slot = new Uint32Array(numbers);
    }
    add(session, number, place) {
        if (this.#seenIn[number] !== session) {
            this.#seenIn[number] = session;
            this.#slot[number] = this.objects++;
        }
        if (this.size === this.named.length)
            this.#grow();
        this.named[this.size] = this.#slot[number];
        this.actions[this.size++] = place;
    }
    #grow() {
        const { named, actions } = this;
        this.named = new Uint32Array(2 * named.length);
        this.named.set(named);
        this.actions = new Int32Array(2 * actions.length);
        this.actions.set(actions);
        this.#next = new Uint32Array(2 * named.length);
        this.#block = new Int32Array(2 * named.length);
    }
    /** Counts a block for each object, in the order in which they came up, and forgets them. */
    close() {
        const { size, objects } = this;
        this.size = 0;
        this.objects = 0;
        if (objects === 1)
            this.counter.add(this.actions, 0, size);
        else
            this.#addBlocks(size, objects);
    }
    #addBlocks(size, objects) {
        const { counter, named, actions } = this;
        const [next, block] = [this.#next, this.#block];
        next.fill(0, 0, objects);
        for (let i = 0; i < size; i++) {
            const object = named[i];
            next[object] = next[object] + 1;
        }
        for (let object = 0, start = 0; object < objects; object++) {
            const length = next[object];
            next[object] = start;
            start += length;
        }
        for (let i = 0; i < size; i++) {
            const object = named[i];
            const to = next[object];
            block[to] = actions[i];
            next[object] = to + 1;
        }
        for (let object = 0, from = 0; object < objects; object++) {
            const to = next[object];
            counter.add(block, from, to);
            from = to;
        }
    }
}
/** Short blocks are told apart by so many kinds, the actions in their order, and counted kind by kind. */
const MOST_KINDS = 1 << 17;
/** Of an object in place of its kind: its block is too long for one. */
const LONG = 0xffffffff;
/** By key of objects the order among the events that name the same one, counted in one pass. */
function objectOrders(table) {
    const { objectKeys, objectStart, objectKey, objectNumber, sessionStart, action } = table;
    if (objectKeys.length === 0)
        return [];
    /** By key: where its objects begin in the list of them. */
    const base = objectsByKey(table);
    const ofKey = objectKeys.map((_, key) => new Namings(table, base[key + 1] - base[key]));
    const { place, size } = ofKey[0].counter.meetings;
    const kinds = new Kinds(size, objectKeys.length);
    const { radix, limit } = kinds;
    /** By object: what was done on it, in the session at hand. */
    const done = new Uint32Array(base[objectKeys.length]);
    /** By key: the greatest number of an object there; and whether some block is long. */
    const top = new Uint32Array(objectKeys.length);
    const isLong = new Uint8Array(objectKeys.length);
    let j = 0;
    for (let session = 1; session <= table.sessions; session++) {
        const [from, end] = [sessionStart[session - 1], sessionStart[session]];
        for (let row = from; row < end; row++) {
            const digit = place[action[row]] + 2;
            for (const stop = objectStart[row + 1]; j < stop; j++) {
                const key = objectKey[j];
                const number = objectNumber[j];
                const at = base[key] + number;
                const before = done[at];
                if (before < limit)
                    done[at] = before * radix + digit;
                else {
                    done[at] = LONG;
                    isLong[key] = 1;
                }
                if (number > top[key])
                    top[key] = number;
            }
        }
        for (let key = 0; key < top.length; key++) {
            if (isLong[key] === 1) {
                addLong(table, ofKey[key], { key, session, base: base[key], done });
                isLong[key] = 0;
            }
            kinds.take(key, done, base[key], top[key]);
            top[key] = 0;
        }
    }
    return ofKey.map(({ counter }, key) => {
        kinds.count(key, counter);
        return counter.finish();
    });
}
/** Where the objects of each key begin when those of all keys stand one behind the other, and their end. */
function objectsByKey({ objectKeys, objectKey, objectNumber }) {
    const base = new Uint32Array(objectKeys.length + 1);
    for (let j = 0; j < objectKey.length; j++) {
        const next = objectKey[j] + 1;
        const number = objectNumber[j];
        if (number >= base[next])
            base[next] = number + 1;
    }
    for (let key = 0; key < objectKeys.length; key++)
        base[key + 1] = base[key] + base[key + 1];
    return base;
}
/** Counts the session's blocks that are too long to be told by their kind. */
function addLong({ sessionStart, objectStart, objectKey, objectNumber, action }, namings, { key, session, base, done }) {
    const { place } = namings.counter.meetings;
    const end = sessionStart[session];
    for (let row = sessionStart[session - 1]; row < end; row++)
        for (let j = objectStart[row]; j < objectStart[row + 1]; j++) {
            const number = objectNumber[j];
            if (objectKey[j] === key && done[base + number] === LONG)
                namings.add(session, number, place[action[row]]);
        }
    namings.close();
}
/** How often short blocks of each kind occur. A kind is the actions in their order, as the digits of a number. */
class Kinds {
    /** A digit is the place of an action and two more: there is one for actions that are not counted, and none is 0. */
    radix;
    /** Kinds from here on are as long as blocks may be. */
    limit;
    #counts;
    constructor(places, keys) {
        this.radix = places + 2;
        let limit = this.radix;
        while (limit * this.radix ** 2 <= MOST_KINDS)
            limit *= this.radix;
        this.limit = limit;
        this.#counts = Array.from({ length: keys }, () => new Uint32Array(limit * this.radix));
    }
    /** Counts the short blocks of a key, and forgets all of its blocks. */
    take(key, done, base, top) {
        const counts = this.#counts[key];
        for (let at = base; at <= base + top; at++) {
            const kind = done[at];
            if (kind === 0)
                continue;
            done[at] = 0;
            if (kind !== LONG)
                counts[kind] = counts[kind] + 1;
        }
    }
    /** Gives the counter all blocks of the key. */
    count(key, counter) {
        const counts = this.#counts[key];
        const block = [];
        for (let kind = 1; kind < counts.length; kind++) {
            const times = counts[kind];
            if (times === 0)
                continue;
            block.length = 0;
            for (let left = kind; left > 0; left = Math.floor(left / this.radix))
                block.unshift((left % this.radix) - 2);
            counter.add(Int32Array.from(block), 0, block.length, times);
        }
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/order-statistics.js



/** Order within sessions, counted in one pass; `most` is how many repetitions are told apart. */
function sessionOrder(table, most) {
    const counter = new BlockCounter(table);
    const { meetings, tally } = counter;
    const shuffled = { mean: meetings.column(), variance: meetings.column() };
    const before = { meetings, kept: meetings.column(), ...shuffled };
    const after = { meetings, kept: meetings.column(), ...shuffled };
    const single = new SingleCounter(table, most);
    const { sessionStart } = table;
    let places = new Int32Array(64);
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        const length = to - from;
        if (length === 0)
            continue;
        if (places.length < length)
            places = new Int32Array(length * 2);
        for (let i = 0; i < length; i++)
            places[i] = meetings.place[table.action[from + i]];
        counter.add(places, 0, length);
        scatter(tally, meetings.size, length, shuffled);
        single.add(places, from, length, meetings.size, before.kept, after.kept);
    }
    return {
        ...counter.finish(),
        chain_precedence: before,
        chain_response: after,
        first: single.first,
        last: single.last,
        repetitions: single.repetitions(table.rows)
    };
}
/** Adds how many activations would have the target right beside them if the events of the session were shuffled. */
function scatter({ here, total, size: known }, size, length, { mean, variance }) {
    for (let j = 0; j < known; j++) {
        const other = here[j];
        const share = total[other] / length;
        for (let i = 0; i < known; i++) {
            const own = here[i];
            if (other === own)
                continue;
            const at = own * size + other;
            const a = total[own];
            mean[at] = mean[at] + a * share;
            variance[at] = variance[at] + a * share * (1 - share);
        }
    }
}
/** Counts what stands beside each event, what opens and ends sessions, and how often each action occurs in them. */
class SingleCounter {
    first;
    last;
    #action;
    #retry;
    #most;
    /** Of the session, without retries. */
    #tally;
    #totals;
    #sessions;
    #times;
    #lengths = new Map();
    constructor(table, most) {
        const nothing = () => ({ n: 0, met: 0, y: 0, mean: 0, variance: 0, sessions: 0 });
        this.first = table.actions.map(nothing);
        this.last = table.actions.map(nothing);
        this.#action = table.action;
        this.#retry = (0,order/* retriesOf */.Ko)(table);
        this.#most = most;
        this.#tally = new Tally(table.actions.length);
        this.#totals = new Float64Array(table.actions.length);
        this.#sessions = new Float64Array(table.actions.length);
        this.#times = table.actions.map(() => new Array(most + 1).fill(0));
    }
    /** Adds a session: its events by the places of their actions, the first of them on row `from`. */
    add(places, from, length, size, before, after) {
        const tally = this.#tally;
        const action = this.#action;
        const retry = this.#retry;
        tally.clear();
        /** Where the call was first tried that the event at hand tries again. */
        let head = 0;
        /** The next event that is not the one at hand tried again. */
        let next = 0;
        for (let i = 0; i < length; i++) {
            const row = from + i;
            const isRetry = retry[row] === 1;
            if (!isRetry || i === 0 || action[row] !== action[row - 1])
                head = i;
            const own = places[i];
            if (head > 0)
                beside(before, own, places[head - 1], size);
            if (next <= i)
                next = i + 1;
            while (next < length && retry[from + next] === 1 && action[from + next] === action[row])
                next++;
            if (next < length)
                beside(after, own, places[next], size);
            if (isRetry)
                continue;
            const performed = action[row];
            tally.add(performed);
            if (head === 0)
                this.first[performed].y++;
            if (next === length)
                this.last[performed].y++;
        }
        this.#lengths.set(length, (this.#lengths.get(length) ?? 0) + 1);
        this.#close(length);
    }
    #close(length) {
        const { here, total, size } = this.#tally;
        for (let i = 0; i < size; i++) {
            const action = here[i];
            const times = total[action];
            const share = Math.min(1, times / length);
            addEnd(this.first[action], share);
            addEnd(this.last[action], share);
            this.#totals[action] = this.#totals[action] + times;
            this.#sessions[action] = this.#sessions[action] + 1;
            const own = this.#times[action];
            const place = Math.min(times, this.#most + 1) - 1;
            own[place] = own[place] + 1;
        }
    }
    repetitions(rows) {
        const lengths = [...this.#lengths].sort(([a], [b]) => a - b);
        return this.#times.map((times, action) => {
            const rate = this.#totals[action] / rows;
            const sessions = this.#sessions[action];
            const unlimited = () => scatteredOver(lengths, sessions, rate, this.#most);
            return { sessions, times, ...scattered(lengths, rate, this.#most), unlimited };
        });
    }
}
function beside(kept, own, other, size) {
    if (own < 0 || other < 0 || other === own)
        return;
    kept[own * size + other] = kept[own * size + other] + 1;
}
/** Adds a session in which the action has this share of the events: as often it stands at an end by chance. */
function addEnd(count, share) {
    count.n++;
    count.met++;
    count.mean += share;
    count.variance += share * (1 - share);
    count.sessions++;
}

;// CONCATENATED MODULE: ./lib/policies/search/position.js


/** Share of what the places of the actions leave open, and of what their company in a session does, that is kept. */
const MIN_KEPT = 0.4;
const position_MIN_COMPANY = 0.7;
/** From this confidence on order is told whatever explains it. */
const position_LAW = 0.99;
/** Of so many other places, `k` targets at random: the chance that none stands in the first (or last) `side`. */
function noneWithin(side, places, k) {
    let chance = 1;
    for (let i = 0; i < k && chance > 0; i++)
        chance *= Math.max(0, places - side - i) / (places - i);
    return chance;
}
/**
 * Share of "A only after B" (or "after A comes B") that is to be expected from where one of the two stands alone: it
 * stays in its places and the other goes anywhere in the session, the larger of the two ways; and what is to be expected
 * of an action as frequent as the target that cares for neither sessions nor places.
 */
function byPosition(table, template, activation, target) {
    const [rows, targets] = [(0,postings/* rowsOfAction */.LQ)(table, activation), (0,postings/* rowsOfAction */.LQ)(table, target)];
    const sum = { activation: 0, target: 0, company: 0 };
    const others = 1 - targets.length / table.rows;
    let [i, j] = [0, 0];
    while (i < rows.length) {
        const session = table.session[rows[i]];
        const [from, to] = [table.sessionStart[session], table.sessionStart[session + 1]];
        while (j < targets.length && targets[j] < from)
            j++;
        const first = j;
        while (j < targets.length && targets[j] < to)
            j++;
        const k = j - first;
        const places = to - from - 1;
        const end = template === 'precedence' ? to - 1 - targets[first] : targets[j - 1] - from;
        for (; i < rows.length && rows[i] < to; i++) {
            const side = template === 'precedence' ? rows[i] - from : to - 1 - rows[i];
            sum.company += 1 - others ** side;
            if (k === 0)
                continue;
            sum.activation += 1 - noneWithin(side, places, k);
            sum.target += end / places;
        }
    }
    const n = Math.max(1, rows.length);
    return { expected: Math.max(sum.activation, sum.target) / n, company: sum.company / n };
}
/** Of what was to be expected to break a promise, the share that does not. */
const kept = (confidence, expected) => expected >= 1 ? 0 : 1 - (1 - confidence) / (1 - expected);
/** Marks what only says that the one action stands early or late in its sessions, where it keeps no company with the other. */
function withoutPositions(table, rules) {
    return rules.map((candidate) => {
        const { rule, reason, confidence, presence = 1 } = candidate;
        const { template, target, same } = rule;
        if (reason !== undefined || target === undefined || same !== undefined)
            return candidate;
        if (template !== 'precedence' && template !== 'response')
            return candidate;
        const [a, b] = [(0,counting/* actionIndex */.rT)(table, rule.activation), (0,counting/* actionIndex */.rT)(table, target)];
        const { expected, company } = byPosition(table, template, a, b);
        if (kept(confidence, Math.max(presence, company)) >= position_MIN_COMPANY)
            return candidate;
        return confidence < position_LAW && kept(confidence, expected) < MIN_KEPT
            ? { ...candidate, reason: 'only says that one of the two stands early or late in its sessions' }
            : candidate;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/sequences.js













/** Order must explain this much more of the confidence than shuffled sessions would. */
const sequences_MIN_ORDER_GAIN = 0.1;
const sequences_MIN_EXPECTED = 5;
/** A "never" is broken this rarely … */
const sequences_MIN_STRICT = 0.85;
/** … and a limit a little more often, one above one more so: each further time may break it anew. */
const MIN_LIMITED = { once: 0.8, several: 0.65 };
/** … and in no more than this share of the cases that chance would break. */
const sequences_MOST_BROKEN = 0.35;
/** … and no more than this share of those that shuffling would break, where what is done elsewhere, or on other objects, speaks for it, or a limit. */
const sequences_MOST_BROKEN_BESIDES = 0.5;
const sequences_MOST_TIMES = 3;
/** Chance of a small family of policies over that of a kind: its rules are few and rarely found by chance. */
const SMALL_FAMILY = 5;
/** Share of the sessions that chance would take over a limit for it to be worth telling. */
const sequences_MIN_OVER = 0.05;
/** Share of an action's events that must name an object for an order on it to be one of the action. */
const MOSTLY = 0.5;
/** "Exactly once" is said of what nearly every session does. */
const sequences_MOST_SESSIONS = 0.9;
/** Events worth as much as independent ones: those of a session, or of one object, move together when shuffled. */
function independent({ met, mean, variance }) {
    const share = mean / met;
    const binomial = met * share * (1 - share);
    return binomial > 0 ? met / Math.max(1, variance / binomial) : met;
}
const LATE = 'only says that one comes early and the other late in a session';
/** Every sequence over the thresholds; without `all`, what adds nothing carries its reason. */
function searchSequences(table, options) {
    if (table.unit === 'event' || table.rows === 0)
        return [];
    const order = sessionOrder(table, sequences_MOST_TIMES);
    const { minSessions } = options;
    const free = [...pairs(order, undefined, minSessions), ...chains(order, minSessions)];
    const bound = objectOrders(table)
        .flatMap((found, key) => pairs(found, table.objectKeys[key], minSessions))
        .map((one) => ({ ...one, naming: one.events / (0,postings/* rowsOfAction */.LQ)(table, one.activation).length }));
    // What must come before on the same object, and how often and where one action stands: what people ask about first.
    const leading = bound.filter(({ template }) => template === 'precedence');
    const others = bound.filter(({ template }) => template !== 'precedence');
    const rules = [
        ...sequences_judge(table, options, free, significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, sequences_single(table, order), SMALL_FAMILY * significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, leading, SMALL_FAMILY * significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, others, significance/* KIND_LEVEL */.Gv)
    ];
    const conditional = searchConditional(table, options, order);
    return options.all
        ? [...rules, ...conditional]
        : foldSequences([...withoutPositions(table, rules), ...conditional]);
}
function sequences_judge(table, options, found, chance) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const seen = found.filter(({ sessions }) => sessions >= options.minSessions);
    const level = Math.log(chance / testable(seen, chance));
    const aftermaths = sequences_once(() => new Aftermaths(table));
    const onObject = (activation, target, same) => {
        const { done, expected } = afterOnObject(table, activation, target, table.objectKeys.indexOf(same));
        return done > sequences_MOST_BROKEN_BESIDES * expected || expected < sequences_MIN_EXPECTED ? LATE : undefined;
    };
    const never = sequences_once(() => {
        const own = SMALL_FAMILY * significance/* KIND_LEVEL */.Gv;
        return Math.log(own / aftermaths().testable(own));
    });
    const after = { aftermaths, never, onObject };
    return seen.flatMap((one) => {
        const kept = Math.round(one.confidence * one.events);
        const lift = one.expected > 0 ? one.confidence / one.expected : 0;
        if (!isSure(kept, one.events))
            return [];
        const perSession = one.template === 'at_most' || one.template === 'exactly_once';
        if ((perSession ? 1 : lift) < options.minLift - 1e-12)
            return [];
        const { confidence, expected, events } = one;
        return [
            {
                rule: sequenceOf(table, one),
                confidence,
                expected,
                events,
                presence: one.presence,
                reason: options.all ? undefined : (reasonOf(one, level, after) ?? ended(table, one))
            }
        ];
    });
}
/**
 * How many of the rules could become significant at all, whatever is seen: only those share the level. Counts of
 * occurrence alone decide, not whether the promise was kept (Tarone, Biometrics 46, 1990).
 */
function testable(found, chance) {
    const smallest = Float64Array.from(found, ({ attainable }) => attainable).sort();
    let rules = Math.max(1, smallest.length);
    while (rules > 1 && smallest[rules - 1] > Math.log(chance / rules))
        rules--;
    return rules;
}
function sequences_once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Why the rule is left out, if it is: what never comes afterwards may as well be missing there altogether. */
function reasonOf(one, level, { aftermaths, never, onObject }) {
    const reason = weakness(one, level);
    if (one.template !== 'not_succession' || one.target === undefined || one.confidence < sequences_MIN_STRICT)
        return reason;
    if (one.same !== undefined)
        return reason ?? onObject(one.activation, one.target, one.same);
    // In sessions that have both, order must speak for it as well.
    if (reason !== undefined && 1 - one.confidence > sequences_MOST_BROKEN_BESIDES * (1 - one.expected))
        return reason;
    const aftermath = aftermaths().after(one.activation, one.target);
    if (aftermath === undefined)
        return reason;
    const { done, expected, dispersion, isMissingBefore } = aftermath;
    if (reason === undefined)
        return done > sequences_MOST_BROKEN * expected ? LATE : undefined;
    if (expected < sequences_MIN_EXPECTED || done > sequences_MOST_BROKEN * expected || isMissingBefore)
        return reason;
    return (0,significance/* logFewer */.Ii)(done, expected) / dispersion > never() ? reason : undefined;
}
/** Why a limit above one is left out, where sessions end with what reaches it. */
function ended(table, { over, activation, most = 1, confidence, sessions }) {
    const beyond = Math.round((1 - confidence) * sessions);
    if (over === undefined || isLimit(table, { action: activation, most, beyond }))
        return undefined;
    return 'sessions that come so far are over by then';
}
function weakness(one, level) {
    if ((one.naming ?? 1) < MOSTLY)
        return 'the action mostly names no such object';
    const strict = one.template === 'not_succession' || one.template === 'at_most';
    if (one.template === 'exactly_once' && one.confidence < sequences_MOST_SESSIONS)
        return 'many sessions do without it, or repeat it';
    const isLimit = one.template === 'at_most';
    const limited = one.over === undefined ? MIN_LIMITED.once : MIN_LIMITED.several;
    const least = isLimit ? limited : sequences_MIN_STRICT;
    if (strict && one.confidence < least)
        return 'broken too often to say never';
    if (strict && (1 - one.expected) * one.events < sequences_MIN_EXPECTED)
        return 'hardly to be expected otherwise';
    const [broken, usual] = [1 - one.confidence, 1 - one.expected];
    if (one.over !== undefined && broken > sequences_MOST_BROKEN_BESIDES * one.over)
        return 'as many sessions go beyond it as was to be expected of those that come so far';
    if (isLimit && usual < sequences_MIN_OVER)
        return 'hardly to be expected otherwise';
    const most = isLimit || one.same !== undefined ? sequences_MOST_BROKEN_BESIDES : sequences_MOST_BROKEN;
    if (strict ? broken > most * usual : one.confidence - one.expected < sequences_MIN_ORDER_GAIN)
        return 'much the same when the events are shuffled';
    const surprise = (0,significance/* logSurprise */.wQ)(one.independent, one.share, one.chance);
    return surprise > level ? 'could be chance: much the same when the events are shuffled' : undefined;
}
function sequences_judged(template, activation, target, count, { same, presence } = {}) {
    const { n, met, y, mean, sessions } = count;
    const events = independent(count);
    return {
        template,
        activation,
        target,
        same,
        presence,
        confidence: y / n,
        expected: mean / n,
        events: n,
        sessions,
        independent: events,
        share: y / met,
        chance: mean / met,
        attainable: (0,significance/* logSurprise */.wQ)(events, 1, mean / met)
    };
}
/** Calls back with each pair of actions that met, in so many sessions at least. */
function eachPair({ meetings }, minSessions, look) {
    const { actions, met, sessions, size } = meetings;
    for (let at = 0; at < met.length; at++)
        if (met[at] !== 0 && sessions[at] >= minSessions)
            look(at, actions[Math.floor(at / size)], actions[at % size]);
}
function pairs({ precedence, response }, same, minSessions) {
    const found = [];
    const { meetings } = precedence;
    const met = new Float64Array(meetings.place.length);
    eachPair(precedence, 0, (at, _, target) => {
        met[target] = met[target] + meetings.met[at];
    });
    const events = meetings.events();
    const presence = (target) => met[target] /
        Math.max(1, events - meetings.occurrences[meetings.place[target]]);
    eachPair(precedence, minSessions, (at, activation, target) => {
        const count = pairCount(precedence, at);
        found.push(sequences_judged('precedence', activation, target, count, { same, presence: presence(target) }));
    });
    eachPair(response, minSessions, (at, activation, target) => {
        const count = pairCount(response, at);
        found.push(sequences_judged('response', activation, target, count, { same, presence: presence(target) }));
        const { n, met, y, mean } = count;
        const never = sequences_judged('not_succession', activation, target, { ...count, y: met - y, mean: met - mean }, { same });
        found.push({ ...never, confidence: (n - y) / n, expected: (n - mean) / n });
    });
    return found;
}
function chains({ chain_precedence, chain_response }, minSessions) {
    const found = [];
    eachPair(chain_precedence, minSessions, (at, activation, target) => found.push(sequences_judged('chain_precedence', activation, target, pairCount(chain_precedence, at))));
    eachPair(chain_response, minSessions, (at, activation, target) => found.push(sequences_judged('chain_response', activation, target, pairCount(chain_response, at))));
    return found;
}
function sequences_single(table, { first, last, repetitions }) {
    const found = [];
    table.actions.forEach((_, activation) => {
        for (const [template, counts] of [
            ['first', first],
            ['last', last]
        ]) {
            const count = counts[activation];
            if (count.n > 0)
                found.push(sequences_judged(template, activation, undefined, count));
        }
    });
    const nonEmpty = sessionsWithEvents(table);
    repetitions.forEach(({ sessions, times, expected, any, unlimited }, activation) => {
        if (sessions === 0)
            return;
        const once = times[0] / nonEmpty;
        const onceExpected = expected[0] / nonEmpty;
        found.push({
            template: 'exactly_once',
            activation,
            confidence: once,
            expected: onceExpected,
            events: nonEmpty,
            sessions: nonEmpty,
            independent: nonEmpty,
            share: once,
            chance: onceExpected,
            attainable: (0,significance/* logSurprise */.wQ)(nonEmpty, 1, onceExpected)
        });
        const usual = Math.min(1, expected[0] / any);
        const limit = { template: 'at_most', activation, events: sessions, sessions };
        const confidence = times[0] / sessions;
        found.push({
            ...limit,
            most: 1,
            confidence,
            expected: usual,
            independent: sessions,
            share: confidence,
            chance: usual,
            attainable: (0,significance/* logSurprise */.wQ)(sessions, 1, usual)
        });
        const free = unlimited();
        for (let most = 2; most <= sequences_MOST_TIMES; most++)
            found.push({ ...limit, most, ...ofSeveral(sessions, continued(times, free, most)) });
    });
    return found;
}
/** Of a limit above one the sessions that come to it tell whether there is one. */
function ofSeveral(sessions, { reached, beyond, expected, least }) {
    const chance = reached === 0 ? 1 : 1 - least / reached;
    return {
        over: expected / sessions,
        confidence: 1 - beyond / sessions,
        expected: 1 - expected / sessions,
        independent: reached,
        share: reached === 0 ? 1 : 1 - beyond / reached,
        chance,
        attainable: (0,significance/* logSurprise */.wQ)(reached, 1, chance)
    };
}

;// CONCATENATED MODULE: ./lib/policies/mine.js





















/** The rule with its counts in this table, as it stands in `policies.json`. */
function countedPolicy(rule, table, status = 'mined', note) {
    const count = (0,policies_evidence/* countPolicy */.E)(rule, table);
    return {
        ...rule,
        policy_id: (0,identity.policyId)(rule),
        status,
        ...(note === undefined ? {} : { note }),
        support: (0,rounding/* roundSix */.R)(count.support),
        confidence: (0,rounding/* roundSix */.R)(count.confidence),
        lift: (0,rounding/* roundSix */.R)(count.lift),
        description: describePolicy(rule, count),
        evidence: count.evidence
    };
}
/** Counts rules that people wrote: the same numbers as if they had been mined. Order and status are kept. */
const countRules = (rules, table) => rules.map((rule) => countedPolicy(rule, table, rule.status ?? 'required', rule.note));
const byId = (a, b) => (0,table/* compareText */.n6)(a.policy_id, b.policy_id);
const searches = {
    association: associations/* searchAssociations */.n,
    precondition: searchPreconditions,
    prohibition: searchProhibitions,
    outcome: searchOutcomes,
    sequence: searchSequences
};
const MINING_STEPS = {
    search: (kind, table, options) => searches[kind](table, options),
    count: (rule, table) => countedPolicy(rule, table)
};
function candidates(table, options, { search } = MINING_STEPS) {
    if (table.rows === 0)
        return [];
    return registry/* kindNames */.$
        .filter((name) => options.kinds.includes(name))
        .flatMap((name) => search(name, table, options));
}
/** From this confidence on what is done in one place of a session is a habit worth telling. */
const HABIT = 0.75;
const isPassing = (policy) => policy.kind === 'association' &&
    policy.confidence < HABIT &&
    Object.keys(policy.antecedent).some((key) => (0,vocabulary/* isDerived */.mr)(key));
/** What policies of other kinds say already: reasons by index. */
function mine_fold(policies, table) {
    const associations = policies.filter((policy) => policy.kind === 'association');
    const isAtMost = (share) => (key, value) => {
        const rows = (item) => (0,postings/* eventsOfItem */.E_)(table, item);
        const all = table.items.reduce((sum, item, i) => (item.key === key ? sum + rows(i) : sum), 0);
        return rows((0,postings/* itemIndex */.IY)(table, key, value)) <= share * all;
    };
    const reasons = foldKinds(policies.map((policy) => ({
        rule: policy,
        confidence: policy.confidence,
        events: policy.evidence?.events,
        kept: policy.evidence?.kept
    })), (key) => table.items.filter((item) => item.key === key).length, isAtMost(significance/* NARROW */.kU), isAtMost(0.5));
    const implied = impliedByOrder(policies, table);
    const brought = broughtByOrder(policies, table);
    const explained = explainedByStricter(policies, table);
    return policies.map((policy, i) => {
        if (reasons[i] !== undefined)
            return reasons[i];
        if (isPassing(policy))
            return 'a weak habit of one place in a session';
        if (implied[i])
            return 'follows from what must come before it';
        if (brought[i])
            return 'only shows what a sequence policy of this context brings about';
        if (explained[i])
            return 'only what a stricter policy of this action brings with it';
        return policy.kind === 'prohibition' && mirrorsAssociation(policy, associations, table)
            ? 'only mirrors an association'
            : undefined;
    });
}
/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
function minePolicies(table, options, steps = MINING_STEPS) {
    const policies = standing(candidates(table, options, steps)).map((rule) => steps.count(rule, table));
    const folded = options.all ? [] : mine_fold(policies, table);
    return policies.filter((_, i) => folded[i] === undefined).sort(byId);
}
/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
const explainOmissions = (table, options) => mine_judged(table, options)
    .flatMap(({ policy, reason }) => (reason === undefined ? [] : [{ policy, reason }]))
    .sort((a, b) => byId(a.policy, b.policy));
/** Every policy over the thresholds; without a reason it belongs to the set. */
function mine_judged(table, options) {
    const found = candidates(table, { ...options, all: false, explained: true });
    const policies = found.map(({ rule }) => countedPolicy(rule, table));
    const kept = policies.filter((_, i) => found[i]?.reason === undefined);
    const folded = mine_fold(kept, table);
    const reasons = new Map(kept.map((policy, i) => [policy.policy_id, folded[i]]));
    return policies.map((policy, i) => ({ policy, reason: found[i]?.reason ?? reasons.get(policy.policy_id) }));
}
/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
function explainRest(policies, table, options) {
    const reasons = new Map(mine_judged(table, options).map(({ policy, reason }) => [policy.policy_id, reason]));
    return policies.flatMap((policy) => {
        const isJudged = reasons.has(policy.policy_id);
        const reason = isJudged ? reasons.get(policy.policy_id) : notLookedAt(policy, options);
        return reason === undefined ? [] : [{ policy, reason, ...(isJudged ? {} : { unjudged: true }) }];
    });
}
/** Why a policy over the thresholds was not even judged. */
function notLookedAt(policy, { minSessions }) {
    const { sessions = 0, events = 0 } = policy.evidence ?? {};
    if (sessions < minSessions)
        return (0,significance/* tooFewSessions */.OI)(sessions, minSessions);
    const context = (0,policies_policy/* conditionsOf */.y)(policy);
    if (Object.keys(context).some((key) => (0,vocabulary/* isDerived */.mr)(key)))
        return 'follows from the order of events: see the sequence policies';
    const conditions = Object.keys(context).length;
    if (conditions > 2)
        return `${conditions} conditions: more than people check`;
    if (policy.kind === 'outcome')
        return `hardly ever ends otherwise in ${events} events, or too few of them`;
    return `too little to be expected in ${events} events`;
}
/**
 * What a reviewer cares about most first, and of that the strongest, as the seed's tool orders them: by confidence;
 * among equals the one that says more than chance (lift), then the one that rests on more events, then by id, so that
 * no order of input shows.
 */
const rankPolicies = (policies) => [...policies].sort((a, b) => (0,rank/* concernOf */.g)(a) - (0,rank/* concernOf */.g)(b) ||
    b.confidence - a.confidence ||
    b.lift - a.lift ||
    (b.evidence?.events ?? 0) - (a.evidence?.events ?? 0) ||
    byId(a, b));
/** The first `n` of the ranking; none for n = 0. */
const topPolicies = (policies, n) => rankPolicies(policies).slice(0, Math.max(0, n));


/***/ })

};
