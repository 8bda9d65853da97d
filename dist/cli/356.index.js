export const id = 356;
export const ids = [356];
export const modules = {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1471);




/**
 * The committed policy set, `policies.json`: keeps the layout of `aumai-policyminer` (name, source_logs, policies,
 * generated_at) so that each tool loads the other's files, and adds to it.
 */
const SCHEMA_VERSION = 1;
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const optionalCounts = {
    policy_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mined', 'required', 'forbidden', 'ignored']).default('mined'),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    support: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional(),
    lift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    evidence: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceSchema */ .jU.optional()
};
const sectionSchemas = {
    policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('association').default('association'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .antecedentSchema */ .VX,
        consequent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('precondition').default('precondition'),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        requires: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .antecedentSchema */ .VX.refine((requires) => Object.keys(requires).length > 0, {
            error: 'names no condition: it would always hold'
        }),
        ...optionalCounts
    }),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('prohibition').default('prohibition'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .antecedentSchema */ .VX,
        never: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('outcome').default('outcome'),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .antecedentSchema */ .VX.default({}),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ...optionalCounts
    }),
    sequences: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sequence').default('sequence'),
        template: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .templates */ .kT),
        activation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
        same: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
        most: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .antecedentSchema */ .VX.default({}),
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
const policySetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: count.default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SCHEMA_VERSION),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
    provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tool_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        events: count,
        sessions: count,
        cases: count,
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['case', 'session', 'event']),
        time_span: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
        actions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count]))
    })
        .optional(),
    profile_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchemas.policies).default([]),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchemas.preconditions).default([]),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchemas.prohibitions).default([]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchemas.outcomes).default([]),
    sequences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionSchemas.sequences).default([]),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceSchema */ .rb).default([])
});
/** A set of the seed's tool: pydantic's lax reading, by which numbers may be written as text. */
const laxNumber = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().transform(Number), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).transform(Number)])
    .pipe(schema);
const foreignSetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: laxNumber(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        policy_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        antecedent: zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'must be an object'),
        consequent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        support: laxNumber(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)),
        confidence: laxNumber(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)),
        lift: laxNumber(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative()).default(1),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('')
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} is empty: ${mend}`);
    let json;
    try {
        json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch (error) {
        const conflict = /^(<{7}|={7}|>{7})/m.test(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(conflict
            ? `baseline ${path} holds git conflict markers: resolve them by running \`policyminer update\``
            : `baseline ${path} is not JSON${lineOf(text, error)}: ${mend}`);
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} is not a policy set (a JSON object is expected): ${mend}`);
    }
    const version = json.schema_version;
    if (typeof version === 'number' && version > SCHEMA_VERSION) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} has schema_version ${version}, this version reads up to ${SCHEMA_VERSION}: use a newer policyminer-action`);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} is not a policy set: it has none of ${sections}${held}; ${mend}`);
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
    const parsed = policySetSchema.safeParse(json);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} is not valid, ${firstIssue(parsed.error)}; ${mend}`);
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
    const parsed = foreignSetSchema.safeParse(json);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`baseline ${path} is not valid, ${firstIssue(parsed.error)}; ${mend}`);
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
const sectionOf = {
    association: 'policies',
    precondition: 'preconditions',
    prohibition: 'prohibitions',
    outcome: 'outcomes',
    sequence: 'sequences'
};
/** The bytes of `policies.json`: a function of the content alone, a policy a group of lines, sorted by id. */
function formatPolicySet(content) {
    const sections = new Map(SECTIONS.map((section) => [section, []]));
    for (const policy of [...content.policies].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.policy_id, b.policy_id))) {
        sections.get(sectionOf[policy.kind])?.push(fieldsInOrder(policy));
    }
    const actions = Object.entries(content.provenance.actions).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b));
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
        ['accepted', [...content.accepted].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.fingerprint, b.fingerprint))]
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
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(ISO_DATE, 'must be a date like 2027-01-31').optional()
});


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFiles: () => (/* binding */ renderFiles)
});

// EXTERNAL MODULE: ./lib/policies/file.js
var file = __webpack_require__(194);
;// CONCATENATED MODULE: ./lib/policies/lines.js
/** Line (from 1) on which each policy's id stands in the text of a policy set: where annotations point. */
function policyLines(text) {
    const lines = new Map();
    text.split('\n').forEach((line, index) => {
        const id = /"policy_id":\s*"([^"\\]+)"/.exec(line)?.[1];
        if (id !== undefined && !lines.has(id))
            lines.set(id, index + 1);
    });
    return lines;
}

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
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
/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
function renderCsv(policies) {
    const rows = (0,report_words/* strongestFirst */.EJ)(policies).map((policy) => {
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
    return [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
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
const words = (policy) => (0,report_words/* policyWords */.gF)(policy)
    .map((piece) => (typeof piece === 'string' ? piece : (0,report_escape.terminal)(piece.data)))
    .join('');
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

// EXTERNAL MODULE: ./lib/report/html/report.js + 5 modules
var report = __webpack_require__(9106);
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

// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/junit.js








/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */
const phrase = (words) => words.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join('');
const ascii = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
/** Two policies may read the same; viewers tell test cases apart by name. */
const caseName = (words, id) => (0,report_escape.xml)(`${phrase(words)} [${id}]`);
function figures(finding) {
    const { baseline, current, test } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding);
    const counts = ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`;
    return `${before} → ${now}${(0,pair/* isShare */.G)(finding) ? counts : ''}, p ${(0,numbers/* pValue */.sp)(test.adjusted_p_value ?? test.p_value)}`;
}
/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines) => lines
    .filter((line) => line !== '')
    .map((line) => (0,report_escape.xml)(ascii((0,sentence/* plain */.pj)(line))))
    .join('\n');
function findingCase(finding, words) {
    const name = caseName((0,report_words/* findingWords */.Hu)(finding, words), finding.id);
    const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`);
    const lines = [figures(finding), finding.explanation.summary, ...finding.explanation.details, ...evidence];
    const change = words.change[(0,verdict/* changeName */.m9)(finding)];
    const content = finding.severity === 'error'
        ? `<failure type="${(0,report_escape.xml)(change)}" message="${(0,report_escape.xml)(ascii(figures(finding)))}">${body(lines)}</failure>`
        : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`;
    return `    <testcase classname="policyminer.${(0,report_escape.xml)(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`;
}
function renderJunit(result, words = (0,labels/* labelsIn */.xS)(result)) {
    const findings = (0,ranking/* ranked */.a)(result.findings);
    const named = new Set(findings.map(({ policy }) => policy?.policy_id));
    const unjudged = [...result.not_exercised, ...result.undecided].filter(({ policy }, i, list) => !named.has(policy.policy_id) &&
        list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i);
    for (const { policy } of unjudged)
        named.add(policy.policy_id);
    const kept = result.outcome === 'drift' || result.outcome === 'clean' ? (0,report_words/* strongestFirst */.EJ)(result.policies) : [];
    const cases = [
        ...findings.map((finding) => findingCase(finding, words)),
        ...unjudged.map(({ policy, reason }) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,report_words/* policyWords */.gF)(policy, words), policy.policy_id)}"><skipped message="${(0,report_escape.xml)((0,sentence/* plain */.pj)(reason))}"/></testcase>`),
        ...kept
            .filter(({ policy_id }) => !named.has(policy_id))
            .map((policy) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,report_words/* policyWords */.gF)(policy, words), policy.policy_id)}"/>`)
    ];
    const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift';
    if (undecidedOutcome) {
        const said = body([result.explanation.summary]);
        const message = (0,report_escape.xml)(words.verdict[result.outcome]);
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

// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(8112);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
const sarif_ascii = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
/** `[text](place)` would become a link. */
const message = (text) => sarif_ascii((0,report_escape.terminal)((0,sentence/* plain */.pj)(text))).replaceAll('](', '] (');
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
    const name = (0,report_words/* findingWords */.Hu)(finding, words)
        .map((piece) => (typeof piece === 'string' ? piece : piece.data))
        .join('');
    const { baseline, current, test } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding);
    const counts = !(0,pair/* isShare */.G)(finding)
        ? ''
        : ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`;
    const p = test.adjusted_p_value ?? test.p_value;
    const said = finding.explanation.summary === '' ? '' : ` ${finding.explanation.summary}`;
    return message(`${words.change[(0,verdict/* changeName */.m9)(finding)]}: ${name}: ${before} → ${now}${counts}${p === null ? '' : `, p ${(0,numbers/* pValue */.sp)(p)}`}.${said}`);
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
function renderSarif(result, baselinePath, baselineLines, words = (0,labels/* labelsIn */.xS)(result)) {
    const shown = (0,ranking/* ranked */.a)(result.findings).slice(0, MOST_RESULTS);
    const names = [...new Set(shown.map(verdict/* changeName */.m9))].sort();
    const rules = names.map((name) => ({
        id: `policyminer/${name}`,
        name,
        shortDescription: { text: `${words.change[name]}: ${words.meaning[name]}` },
        defaultConfiguration: { level: 'warning' }
    }));
    const results = shown.map((finding) => {
        const name = (0,verdict/* changeName */.m9)(finding);
        const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1;
        const place = sarif_location(insidePath(result.baseline?.path ?? baselinePath), line);
        const related = finding.evidence
            .slice(0, MOST_EVIDENCE)
            .filter(({ file }) => !isOutside(file))
            .map(({ file, line }) => sarif_location(file, line))
            .map((at, id) => ({ id, ...at, message: { text: words.evidence } }));
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
    const lines = baselineText === undefined ? new Map() : policyLines(baselineText);
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

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: COMMENT_BUDGET, renderComment, renderSummary

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/report/markdown/findings.js + 1 modules
var findings = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/explain/finding.js
var finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/words.js + 5 modules
var explain_words = __webpack_require__(1648);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels.js
var report_labels = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/markdown/verdict.js
var verdict = __webpack_require__(2415);
;// CONCATENATED MODULE: ./lib/report/markdown/folded.js









/** What is no finding: what could not be judged, what was read, what was left out. All folded. */
/** More sessions than so many times those of this run are no advice. */
const FEASIBLE = 10;
function unjudged(title, note, policies, sessions, amount, countsOnly, words) {
    if (policies.length === 0)
        return '';
    const items = policies
        .slice(0, amount.list)
        .map(({ policy, baseline, current, sessions_needed, reason }) => {
        const counts = `${(0,numbers/* grouped */.zD)(baseline.kept)}/${(0,numbers/* grouped */.zD)(baseline.events)} → ${(0,numbers/* grouped */.zD)(current.kept)}/${(0,numbers/* grouped */.zD)(current.events)}`;
        const rule = (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words));
        if (countsOnly)
            return `${rule}${(0,blocks/* aside */.HU)(counts, words)}`;
        const within = sessions_needed !== null && sessions_needed <= FEASIBLE * Math.max(1, sessions);
        const needed = within ? ` ${(0,blocks/* ours */.Od)(words.sessionsNeeded((0,numbers/* grouped */.zD)(sessions_needed)))}` : '';
        return `${rule}${(0,blocks/* aside */.HU)(counts, words)}<br>${(0,report_escape.prose)((0,report_words/* ended */.v6)(reason, words), (0,report_words/* policyNames */.p8)(policy), 300)}${needed}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(title(policies.length)), (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(note), (0,blocks/* limited */.TJ)(items, policies.length, words)));
}
function policyList(title, policies, amount, words) {
    const items = policies.slice(0, amount.list).map((policy) => (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(title)} (${policies.length})`, (0,blocks/* limited */.TJ)(items, policies.length, words));
}
/** The policies of the current logs, strongest first. */
function policyTable(result, most, words) {
    const shown = (0,report_words/* strongestFirst */.EJ)(result.policies).slice(0, most);
    const rows = shown.map((policy) => [
        (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)),
        (0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(policy.confidence, 0, words.notation))
    ]);
    const rest = result.policies_total - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)([words.table.policy, words.counts].map(blocks/* ours */.Od), rows), rest > 0 && shown.length > 0 && (0,blocks/* ours */.Od)(words.more(rest)));
}
/** Those that changed stand above the findings; here stand the ones for which there was no room. */
function conditions(result, amount, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length <= verdict/* CONDITIONS_ABOVE */.dG)
        return '';
    const items = changed.slice(0, amount.list).map((condition) => {
        const names = [condition.name, ...condition.baseline, ...condition.current].map((value) => typeof value === 'string' ? value : value.value);
        const said = (0,report_escape.prose)(condition.description, names, 400);
        return said === '' ? (0,report_escape.code)(condition.name, 40) : `${(0,report_escape.code)(condition.name, 40)}: ${said}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.conditions), (0,blocks/* limited */.TJ)(items, changed.length, words));
}
function vitals(result, amount, words) {
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const rows = result.vitals
        .filter(({ baseline, current }) => baseline !== null || current !== null)
        .slice(0, amount.list)
        .map(({ name, unit, baseline, current }) => [
        (0,blocks/* phrase */.MZ)((0,report_words/* vitalWords */.YO)(name, words)),
        (0,blocks/* ours */.Od)(`${(0,finding_summary/* measured */.jh)(baseline, unit, own)} → ${(0,finding_summary/* measured */.jh)(current, unit, own)}`)
    ]);
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.vitals), (0,blocks/* table */.tp)([words.table.vital, words.table.pair].map(blocks/* ours */.Od), rows));
}
function inputs(result, amount, countsOnly, words) {
    const { inputs: read } = result;
    const skipped = read.skipped.reduce((sum, { count }) => sum + count, 0);
    const amounts = [(0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions)];
    const summary = (0,blocks/* ours */.Od)(read.files.length === 0
        ? words.readAll(...amounts)
        : words.read(...amounts, words.files(read.files.length)));
    const tail = skipped === 0 ? '' : (0,blocks/* ours */.Od)(` · ${words.skipped((0,numbers/* grouped */.zD)(skipped))}`);
    const skips = read.skipped.slice(0, amount.list).map(({ reason, count, file, line }) => {
        const where = countsOnly ? '' : `; ${(0,blocks/* ours */.Od)(words.firstAt)} ${(0,report_escape.code)(`${file}:${line}`, 120)}`;
        return `${(0,report_escape.prose)(reason, [], 200)}: ${(0,numbers/* grouped */.zD)(count)}${where}`;
    });
    const files = read.files
        .slice(0, amount.list)
        .map(({ path, format, events, sessions }) => `${(0,report_escape.code)(path, 120)} (${(0,report_escape.code)(format, 40)}): ${(0,blocks/* ours */.Od)(`${(0,numbers/* grouped */.zD)(events)} / ${(0,numbers/* grouped */.zD)(sessions)}`)}`);
    const dropped = read.dropped_keys
        .slice(0, amount.list)
        .map(({ key, reason }) => `${(0,report_escape.code)(key, 60)}: ${(0,report_escape.prose)(reason, [key], 200)}`);
    // Both sides are seen with the baseline's eyes: what was counted to judge a key was counted there.
    const droppedTitle = result.baseline === null ? words.droppedKeys : words.droppedKeysBefore;
    const redacted = read.redacted.map(({ rule, count }) => `${(0,report_escape.code)(rule, 40)}: ${(0,numbers/* grouped */.zD)(count)}`);
    const section = (title, items, total) => items.length > 0 && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(title)}**`, (0,blocks/* limited */.TJ)(items, total, words));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(words.inputs + words.marks.colon)}${summary}${tail}`, (0,blocks/* join */.fj)(read.duplicates > 0 && (0,blocks/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates))), section(words.skippedTitle, skips, read.skipped.length), !countsOnly && section(words.filesTitle, files, read.files.length), !countsOnly && section(droppedTitle, dropped, read.dropped_keys.length), section(words.redacted, countsOnly ? [] : redacted, read.redacted.length), section(words.assumptions, countsOnly
        ? []
        : result.assumptions.map((line) => (0,report_escape.prose)((0,finding/* assumptionWords */.TS)(line, (0,explain_words/* wordsOf */.Z)(words.language)), [], 300)), 0)) || summary);
}
function foldedBlocks(result, amount, countsOnly, words = report_labels/* labels */.W) {
    const edits = result.baseline_changes;
    const lists = amount.list > 0;
    const { sessions } = result.inputs;
    const seen = result.detectable === null || result.detectable <= 0 ? '' : (0,blocks/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)));
    return (0,blocks/* join */.fj)(countsOnly && (result.outcome === 'clean' || result.outcome === 'insufficient-data') && seen, result.outcome === 'no-baseline' && policyTable(result, amount.policies, words), lists &&
        (0,blocks/* join */.fj)(unjudged(words.notExercised, words.notExercisedNote, result.not_exercised, sessions, amount, countsOnly, words), unjudged(words.undecided, words.undecidedNote, result.undecided, sessions, amount, countsOnly, words), unjudged(words.mixOnly, words.mixOnlyNote, result.mix_only, sessions, amount, countsOnly, words), edits !== null &&
            (0,blocks/* join */.fj)(policyList(words.addedTitle, edits.added, amount, words), policyList(words.removedTitle, edits.removed, amount, words), policyList(words.changedTitle, edits.changed, amount, words)), !countsOnly && conditions(result, amount, words), !countsOnly && vitals(result, amount, words), result.outcome !== 'no-logs' || result.inputs.files.length > 0 || result.inputs.skipped.length > 0
            ? inputs(result, amount, countsOnly, words)
            : ''));
}

// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/verdict.js
var report_verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/markdown/footer.js






const footer_link = (label, url) => `[${(0,blocks/* ours */.Od)(label)}](${url.replaceAll('&', '&amp;')})`;
/** Looks like an address to GitHub's readers only where it is more than digits and points. */
const version = (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : (0,report_escape.code)(text, 20));
const reportLink = (presentation, label) => {
    const url = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    return url === undefined ? (0,blocks/* ours */.Od)(label) : footer_link(label, url);
};
function footer(result, presentation, words = report_labels/* labels */.W) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const report = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    const sha = presentation.headSha;
    const { baseline } = result;
    const rests = baseline === null
        ? ''
        : (0,blocks/* ours */.Od)(words.footer.rests[baseline.evidence]((0,numbers/* grouped */.zD)(baseline.evidence === 'rates' ? baseline.events : baseline.sessions)));
    const parts = [
        report === undefined ? '' : footer_link(words.footer.report, report),
        run === undefined ? '' : footer_link(words.footer.run, run),
        sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha)
            ? `${(0,blocks/* ours */.Od)(words.footer.head)} ${(0,report_escape.code)(sha.slice(0, 7))}`
            : '',
        `policyminer ${version(presentation.toolVersion)}`,
        rests,
        baseline === null
            ? ''
            : (0,blocks/* ours */.Od)(`${words.footer.alpha} ${(0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal)}`)
    ].filter((part) => part !== '');
    const note = result.findings.length === 0
        ? ''
        : (0,blocks/* ours */.Od)(words.chanceNote((0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal)));
    return (0,blocks/* join */.fj)(note, parts.join(' · '));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js







/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than characters. */
const COMMENT_BUDGET = 60_000;
/** GitHub drops a whole step summary of 1 MiB; 96 % of it. */
const SUMMARY_BUDGET = 983_040;
const FEW = 10;
/** From everything to counts only. The last one holds no text of variable length but capped codes: it always fits. */
function stages(full) {
    const counts = { findings: 0, explained: false, evidence: 0, list: 0, policies: 0 };
    return [
        { amount: full, dropped: () => '' },
        { amount: { ...full, evidence: 0 }, dropped: (words) => words.shortened.evidence },
        {
            amount: { ...counts, findings: FEW, policies: FEW },
            dropped: (words) => words.shortened.rows(FEW)
        },
        { amount: counts, dropped: (words) => words.shortened.counts }
    ];
}
function whereTheRestIs(presentation, inComment, words) {
    const { where, summary, artifact, file } = words.shortened;
    const report = presentation.reportUrl === undefined ? '' : reportLink(presentation, artifact);
    const places = [inComment ? (0,blocks/* ours */.Od)(summary) : '', report, (0,blocks/* ours */.Od)(file)].filter((place) => place !== '');
    return `${(0,blocks/* ours */.Od)(where)}: ${places.join(', ')}.`;
}
/** A marker is ours to write and the publisher's to find: anything else would be text in the place of a comment. */
function checkedMarker(marker) {
    if (marker === undefined)
        return '';
    if (!/^<!-- [A-Za-z0-9 ._%=/-]+ -->$/.test(marker) || marker.slice(4, -3).includes('--')) {
        throw new Error('the marker of a comment must be one HTML comment of plain characters');
    }
    return marker;
}
function render(whole, presentation, options, full, inComment) {
    const words = (0,labels/* labelsIn */.xS)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole, words) : whole;
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let text = '';
    for (const { amount, dropped } of stages(full)) {
        const shortened = dropped(words);
        const body = (0,blocks/* join */.fj)((0,verdict/* heading */.R_)(result, presentation, words), (0,verdict/* verdict */.WJ)(result, presentation, { countsOnly }, words), shortened !== '' && `${(0,blocks/* ours */.Od)(shortened)} ${whereTheRestIs(presentation, inComment, words)}`, (0,findings/* findingsBlock */.k5)(result, amount, countsOnly, words), result.findings.length > 0 && (0,verdict/* nextSteps */.Zn)(result, presentation, countsOnly, words), foldedBlocks(result, amount, countsOnly, words), footer(result, presentation, words));
        const marker = checkedMarker(presentation.marker);
        text = `${marker === '' ? '' : `${marker}\n`}${body}\n`;
        if ((0,blocks/* bytes */.ee)(text) <= budget)
            break;
    }
    return text;
}
/** The pull request comment: a verdict, a table of three narrow columns, a reason each; the rest folded. */
function renderComment(result, presentation, options = {}) {
    const full = { findings: 25, explained: true, evidence: 5, list: 10, policies: 10 };
    return render(result, presentation, { budget: COMMENT_BUDGET, ...options }, full, true);
}
const WHOLE = { findings: 500, explained: true, evidence: 20, list: 200, policies: 200 };
/** The job summary: the same with longer lists. */
function renderSummary(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, { budget: SUMMARY_BUDGET, ...options }, WHOLE, false);
}
/** `report.md`, and what `check` prints: the summary, however long. */
function renderReport(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, options, WHOLE, false);
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
