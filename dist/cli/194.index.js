export const id = 194;
export const ids = [194];
export const modules = {

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   Ne: () => (/* binding */ TALLY_MAGIC),
/* harmony export */   Uo: () => (/* binding */ TELLING_BYTES),
/* harmony export */   bz: () => (/* binding */ refuseTally),
/* harmony export */   gY: () => (/* binding */ LFS_POINTER),
/* harmony export */   v4: () => (/* binding */ foreignReason)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
/** With what a tally begins. */
const TALLY_MAGIC = 'policyminer-tally';
/** What `policies.json`, of which the name comes first, and the profile beside it begin with. */
const SET = /^\s*\{\s*"name":[\s\S]{0,200}"source_logs":\s*\d/;
const PROFILE = '{"profile_version":';
/** @throws UserError where the file is a tally: its events would be missing from the logs, and nobody might notice */
function refuseTally(head, path) {
    if (startsWith(head, `${TALLY_MAGIC} `))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is a tally, not a log: give it as one of the \`tallies\` (on the command line \`--tallies ${path}\`)`);
}
/** Stands in a checkout in place of a file that is kept elsewhere: nothing is wrong with the file itself. */
const isLfsPointer = (head) => startsWith(head, 'version https://git-lfs.github.com/spec/');
const LFS_POINTER = 'a pointer of Git LFS stands in place of the file: check out with lfs: true';
/** Why nothing can be read of a file that begins so, and what to do; undefined where it may be text. */
function foreignReason(head) {
    if (isLfsPointer(head))
        return LFS_POINTER;
    if (startsWith(head, PROFILE) || SET.test(head.toString('latin1')))
        return 'a baseline is not a log: leave its files out of the logs';
    const table = TABLES.find(([, magic]) => startsWith(head, magic));
    // Text may begin with "ORC" too, but holds no such bytes.
    if (table !== undefined && head.some((byte) => byte < 0x09))
        return `a file of the kind ${table[0]} is not read: export it as JSON Lines or CSV`;
    const packing = PACKINGS.find(([, magic, at]) => startsWith(head, magic, at));
    return packing !== undefined && (packing[0] !== 'bzip2' || /^BZh[1-9]1AY/.test(head.toString('latin1')))
        ? `what is packed by ${packing[0]} is not read: unpack it first`
        : undefined;
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePolicySet: () => (/* binding */ parsePolicySet),
/* harmony export */   policySetSchema: () => (/* binding */ policySetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);
/* harmony import */ var _events_foreign_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4095);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _repeated_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7108);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1471);
/* harmony import */ var _set_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2473);








/**
 * Reads `policies.json` by its schema: ours, hand-written or another tool's, with words for whatever is wrong with it. What
 * `update` writes is read in `plain-file.ts` alone: a field that changes here changes there, and a test holds the two together.
 */
/** Without compiling the schema first, which takes longer than reading the one file of a run by it. */
const ONCE = { jitless: true };
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative();
const optionalCounts = {
    policy_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM).default('mined'),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    support: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).optional(),
    lift: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    evidence: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .jU.optional()
};
const sectionSchemas = {
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('association').default('association'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .antecedentSchema */ .VX,
        consequent: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('precondition').default('precondition'),
        action: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        requires: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .antecedentSchema */ .VX.refine((requires) => Object.keys(requires).length > 0, {
            error: 'names no condition: it would always hold'
        }),
        ...optionalCounts
    }),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('prohibition').default('prohibition'),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .antecedentSchema */ .VX,
        never: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        ...optionalCounts
    }),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('outcome').default('outcome'),
        action: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .antecedentSchema */ .VX.default({}),
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        ...optionalCounts
    }),
    sequences: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('sequence').default('sequence'),
        template: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .templates */ .kT),
        activation: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional(),
        same: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional(),
        most: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
        antecedent: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .antecedentSchema */ .VX.default({}),
        ...optionalCounts
    })
        .superRefine((rule, issue) => {
        for (const fault of (0,_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sequenceFaults */ .Ny)(rule))
            issue.addIssue(fault);
    })
};
/** The JSON Schema kept in `schemas/policies.schema.json` is generated from this. */
const policySetSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: count.default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$),
    parameters: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).optional(),
    provenance: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        pooled: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
        tool_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        events: count,
        sessions: count,
        cases: count,
        unit: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD),
        time_span: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()]).nullable(),
        actions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), count]))
    })
        .optional(),
    profile_digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sectionSchemas.policies).default([]),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sectionSchemas.preconditions).default([]),
    prohibitions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sectionSchemas.prohibitions).default([]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sectionSchemas.outcomes).default([]),
    sequences: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sectionSchemas.sequences).default([]),
    accepted: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptanceSchema */ .rb).default([])
});
/** A set of the seed's tool: pydantic's lax reading, by which numbers may be written as text. */
const laxNumber = (schema) => zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().transform(Number), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1).transform(Number)])
    .pipe(schema);
const foreignSetSchema = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('Mined Policy Set'),
    source_logs: laxNumber(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative()).default(0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    policies: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        policy_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        antecedent: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv, 'must be an object'),
        consequent: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        support: laxNumber(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1)),
        confidence: laxNumber(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1)),
        lift: laxNumber(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative()).default(1),
        description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('')
    }))
});
const firstIssue = (error) => {
    const issue = error.issues[0];
    if (issue === undefined)
        return 'is not valid';
    const where = issue.path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('');
    return `${where === '' ? 'the file' : `\`${where.replace(/^\./, '')}\``}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .issueWords */ .F)(issue)}`;
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
    const mend = 'mend it, or delete it and write it anew with `policyminer update`';
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is empty: ${mend}`);
    let json;
    try {
        json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch (error) {
        if ((0,_events_foreign_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isLfsPointer */ .NS)(Buffer.from(text)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path}: ${_events_foreign_files_js__WEBPACK_IMPORTED_MODULE_6__/* .LFS_POINTER */ .gY}`);
        const conflict = /^(<{7}|={7}|>{7})/m.test(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(conflict
            ? `baseline ${path} holds git conflict markers: take either side of it, then run \`policyminer update\` on the logs of the merged code`
            : `baseline ${path} is not JSON${lineOf(text, error)}: ${mend}`);
    }
    if (!(0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is not a policy set (a JSON object is expected): ${mend}`);
    }
    const repeated = (0,_repeated_name_js__WEBPACK_IMPORTED_MODULE_7__/* .repeatedName */ .O)(text);
    if (repeated !== undefined) {
        const { name, line } = repeated;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} has ${JSON.stringify(name.slice(0, 60))} twice in one object (again in line ${line}), and only one of them would count: make one of the two`);
    }
    const version = json.schema_version;
    if (typeof version === 'number' && version > _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} has schema_version ${version}, this version reads up to ${_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$}: use a newer policyminer-action`);
    }
    const isForeign = version === undefined &&
        !_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP.slice(1).some((section) => Object.hasOwn(json, section)) &&
        !hasOurFields(json);
    if (isForeign) {
        requireSection(json, path, mend);
        return parseForeign(json, path, mend);
    }
    const file = parseOwn({ schema_version: _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$, ...json }, path, mend);
    requireSection(json, path, mend);
    return file;
}
/** A set may be empty; one whose sections are misspelt, or no set at all, would pass everything. */
function requireSection(json, path, mend) {
    if (_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP.some((section) => Object.hasOwn(json, section)))
        return;
    const key = Object.keys(json).find((name) => !Object.hasOwn(policySetSchema.shape, name));
    const held = key === undefined ? '' : ` (${JSON.stringify(key.slice(0, 40))} is none of them)`;
    const sections = _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP.map((name) => `\`${name}\``).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is not a policy set: it has none of ${sections}${held}; ${mend}`);
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
function parsed(schema, json, path, mend) {
    const { data, error } = schema.safeParse(json, ONCE);
    if (error !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is not valid, ${firstIssue(error)}; ${mend}`);
    return data;
}
function parseOwn(json, path, mend) {
    const data = parsed(policySetSchema, json, path, mend);
    return {
        name: data.name,
        foreign: false,
        sourceLogs: data.source_logs,
        generatedAt: data.generated_at,
        policies: _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP.flatMap((section) => data[section]),
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
    const data = parsed(foreignSetSchema(), json, path, mend);
    return {
        name: data.name,
        foreign: true,
        sourceLogs: data.source_logs,
        generatedAt: data.generated_at,
        accepted: [],
        policies: data.policies.map(({ policy_id, antecedent, ...policy }) => ({
            policy_id,
            kind: 'association',
            antecedent: scalarsOnly(antecedent),
            ...policy,
            status: 'mined'
        }))
    };
}
const scalarsOnly = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : JSON.stringify(value)
]));


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);
/* harmony import */ var _set_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2473);



const scalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => (0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    events: count,
    kept: count,
    sessions: count,
    s_nn: count,
    s_ny: count,
    s_yy: count
});
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** 30 February is a day that never comes. */
function isOnCalendar(date) {
    const moment = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(_set_file_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_FINGERPRINT */ .zG, 'must be a fingerprint as the report offers it, like seq-0123456789ab:shifted:weaker'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ })

};
