export const id = 404;
export const ids = [404,30];
export const modules = {

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
/* unused harmony export readableBoundary */
const xlog2x = (x) => (x > 0 ? x * Math.log2(x) : 0);
/** Class counts with n·entropy kept up to date: a row group moves from one side to the other in constant time. */
class Side {
    counts = new Map();
    total = 0;
    #sum = 0;
    add(classes, sign) {
        for (const [cls, count] of classes) {
            const before = this.counts.get(cls) ?? 0;
            const after = before + sign * count;
            this.#sum += xlog2x(after) - xlog2x(before);
            if (after === 0)
                this.counts.delete(cls);
            else
                this.counts.set(cls, after);
            this.total += sign * count;
        }
    }
    /** Entropy in bits times the number of rows. */
    get information() {
        return Math.max(0, xlog2x(this.total) - this.#sum);
    }
}
/** Best split of levels[from, to) that the minimum description length pays for; undefined where none does. */
function bestSplit(levels, from, to, minRows) {
    const left = new Side();
    const right = new Side();
    for (let i = from; i < to; i++)
        right.add(levels[i].classes, 1);
    const total = right.total;
    const whole = right.information;
    const classes = right.counts.size;
    let best;
    for (let i = from; i < to - 1; i++) {
        const { classes: moved } = levels[i];
        left.add(moved, 1);
        right.add(moved, -1);
        if (left.total < minRows || right.total < minRows)
            continue;
        const rest = left.information + right.information;
        if (best !== undefined && rest >= best.rest)
            continue;
        const entropies = classes * (whole / total) -
            left.counts.size * (left.information / left.total) -
            right.counts.size * (right.information / right.total);
        best = {
            at: i + 1,
            rest,
            penalty: Math.log2(total - 1) + Math.log2(3 ** Math.min(classes, 40) - 2) - entropies
        };
    }
    if (best === undefined || whole - best.rest <= best.penalty)
        return undefined;
    return { from, to, at: best.at, gain: whole - best.rest };
}
/**
 * Cut points by the minimum description length principle (Fayyad & Irani, IJCAI 1993), the most telling first and at
 * most `most` of them. Returns the indices of the levels that begin a range, ascending.
 */
function splitLevels(levels, most, minRows) {
    const open = [bestSplit(levels, 0, levels.length, minRows)].filter((split) => split !== undefined);
    const cuts = [];
    while (open.length > 0 && cuts.length < most) {
        open.sort((a, b) => b.gain - a.gain || a.at - b.at);
        const { from, to, at } = open.shift();
        cuts.push(at);
        for (const [a, b] of [
            [from, at],
            [at, to]
        ]) {
            const next = bestSplit(levels, a, b, minRows);
            if (next !== undefined)
                open.push(next);
        }
    }
    return cuts.sort((a, b) => a - b);
}
/** A number in (low, high] with as few digits as can be, nearest to the middle: what a person would have written. */
function readableBoundary(low, high) {
    const middle = low + (high - low) / 2;
    const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
    for (let exponent = top; exponent > top - 17; exponent--) {
        // Dividing by a power of ten keeps decimals exact where multiplying by 0.1 would not.
        const scaled = (x) => (exponent >= 0 ? x / 10 ** exponent : x * 10 ** -exponent);
        const unscaled = (x) => (exponent >= 0 ? x * 10 ** exponent : x / 10 ** -exponent);
        const nearest = Math.round(scaled(middle));
        for (const candidate of [nearest, nearest + 1, nearest - 1].map(unscaled))
            if (candidate > low && candidate <= high)
                return candidate === 0 ? 0 : candidate;
    }
    return high;
}
/** Neighbouring numbers taken together until at most `most` levels are left: the cost stays bounded. */
function coarsened(levels, most) {
    const total = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const coarse = [];
    const below = [];
    let filled = 0;
    for (const { value, classes } of levels) {
        const wanted = Math.floor((filled * most) / total);
        if (coarse.length === 0 || levels.length <= most || wanted >= coarse.length) {
            coarse.push({ value, classes: new Map() });
            below.push(value);
        }
        const last = coarse.at(-1);
        for (const [cls, count] of classes)
            last.classes.set(cls, (last.classes.get(cls) ?? 0) + count);
        below[below.length - 1] = value;
        filled += sizeOf(classes);
    }
    return { levels: coarse, below };
}
const sizeOf = (classes) => {
    let sum = 0;
    for (const count of classes.values())
        sum += count;
    return sum;
};
/** Different numbers looked at one by one; more are taken together. */
const MOST_LEVELS = 32_768;
/** Boundaries that tell the classes apart, readable; none where no cut pays. */
function cutPoints(levels, most = 3) {
    if (levels.length < 2)
        return [];
    const { levels: coarse, below } = coarsened(levels, MOST_LEVELS);
    const rows = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    return splitLevels(coarse, most, Math.max(10, Math.ceil(rows / 200))).map((at) => readableBoundary(below[at - 1], coarse[at].value));
}
/** The range of the number, as an item's value: `<10`, `10..50` (50 not included), `>=50`. */
function rangeOf(value, cuts) {
    const above = cuts.findIndex((cut) => value < cut);
    if (above === 0)
        return `<${cuts[0]}`;
    if (above < 0)
        return `>=${cuts.at(-1)}`;
    return `${cuts[above - 1]}..${cuts[above]}`;
}
/** Whether the text is the range of a number as `rangeOf` writes it. */
const isRange = (text) => /^(?:<|>=)-?\d[\d.e+-]*$|^-?\d[\d.e+-]*?\.\.-?\d[\d.e+-]*$/.test(text);


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1471);




/**
 * The committed policy set, `policies.json`: keeps the layout of `aumai-policyminer` (name, source_logs, policies,
 * generated_at) so that each tool loads the other's files, and adds to it.
 */
const SCHEMA_VERSION = 1;
/** Without compiling the schema first, which takes longer than reading the one file of a run by it. */
const ONCE = { jitless: true };
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
        pooled: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
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
const foreignSetSchema = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
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
    const parsed = policySetSchema.safeParse(json, ONCE);
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
    const parsed = foreignSetSchema().safeParse(json, ONCE);
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
/* harmony import */ var _abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1342);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);


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
const sortedConditions = (antecedent) => Object.entries(antecedent).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
const seedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ');
/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (!(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isRange */ ._Z)(value))
        return `${key}=${pythonRepr(value)}`;
    return value.includes('..') ? `${key}=${value}` : `${key}${value}`;
}
/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
const typedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ');


/***/ })

};
