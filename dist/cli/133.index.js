export const id = 133;
export const ids = [133];
export const modules = {

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decisionId),
/* harmony export */   AT: () => (/* binding */ knownOutcome),
/* harmony export */   Gs: () => (/* binding */ contributions),
/* harmony export */   Zc: () => (/* binding */ makeDecision),
/* harmony export */   kI: () => (/* binding */ primaryFactor)
/* harmony export */ });
/* unused harmony export decisionSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _explanation_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6441);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6645);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);





/** The decision record: field names and order are those of proxilion, so that its exports load here and ours there. */
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["instanceof"] */ .Nlp(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .Numeral */ .pm),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(json),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json)
]));
const object = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json);
const factorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** From 0 to 1 by convention; weights need not add up to 1. */
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `kind` declares what sort of check it was: nothing is ever guessed from the name. */
    details: object.default({}),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([])
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    decision_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    decision_type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    factors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(factorSchema),
    context: object.default({}),
    /** ISO 8601 as recorded; empty where the record has none. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(1),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    policy_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('1.0'),
    metadata: object.default({})
});
const explanationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    decision_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    detailed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    factors_explained: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    counterfactual: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    confidence_breakdown: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    recommendations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_explanation_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .EXPLANATION_FORMATS */ .$),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const OUTCOMES = ['ALLOWED', 'DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'];
/** The known outcome that the text names, in any case; undefined for another system's own word. */
const knownOutcome = (outcome) => OUTCOMES.find((known) => known === outcome.toUpperCase());
/** First 16 hex digits of the SHA-256 of what was decided and why: the same on every runtime, different for different decisions. */
function decisionId(decision) {
    const { decision_type, outcome, factors, context, timestamp } = decision;
    const content = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonDumps */ .CP)({ decision_type, outcome, factors, context, timestamp }, {
        canonical: true
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}
/** A whole decision from its parts, the id from the content unless given. Copies: what it is given stays untouched. */
function makeDecision(input) {
    const decision = decisionSchema.parse({ ...input, decision_id: input.decision_id ?? '' });
    return decision.decision_id === '' ? { ...decision, decision_id: decisionId(decision) } : decision;
}
const heaviest = (factors) => factors.reduce((best, factor) => (best === undefined || factor.weight > best.weight ? factor : best), undefined);
/**
 * The factor that best speaks for the outcome, the first of the heaviest: a passing one where it was allowed, a failing
 * one otherwise. Undefined where no factor points that way; a factor that contradicts the outcome never stands for it.
 */
function primaryFactor({ factors, outcome }) {
    const allowed = knownOutcome(outcome) === 'ALLOWED';
    return heaviest(factors.filter(({ passed }) => passed === allowed));
}
/** How much of the weight each factor brings, in the order of the factors. */
function contributions({ factors }) {
    const total = factors.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    return factors.map(({ name, passed, weight }) => ({
        name,
        passed,
        share: total > 0 ? Math.max(0, weight) / total : 0
    }));
}


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ JsonReader),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   pm: () => (/* binding */ Numeral)
/* harmony export */ });
/* unused harmony export parseJson */
/**
 * JSON as Python writes it, without loss: numbers keep their text (`15.0` is not `15`, `1e-05` not `0.00001`), `NaN`
 * and `Infinity` are read, and every value knows how many lines stood before it. Needed because hashes of an audit
 * chain run over that text and because explanations quote it.
 */
/** A number as it was written. */
class Numeral {
    text;
    constructor(text) {
        this.text = text;
    }
    get value() {
        return Number(this.text);
    }
    /** For `JSON.stringify`: a number where JSON has one. */
    toJSON() {
        return Number.isFinite(this.value) ? this.value : this.text;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
/** A member of its own, not one that every object has. */
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
/** Deeper nesting is refused, for it could only exhaust the stack. */
const MAX_DEPTH = 256;
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|NaN/y;
const SPACE = /[ \t\n\r]*/y;
class JsonReader {
    at = 0;
    /** Where the element of a top-level array begins that is read, or was to come next. */
    element = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** Line of the next value, from 1. */
    get line() {
        this.skipSpace();
        return lineAt(this.text, this.at);
    }
    /** The whole text as one value. Throws a SyntaxError. */
    document() {
        const value = this.value(0);
        this.end();
        return value;
    }
    /** What `elements` has not given: from the beginning of the one that is damaged on. */
    get rest() {
        return { text: this.text.slice(this.element), line: lineAt(this.text, this.element) };
    }
    /** The elements of a text that is one array, one by one, so that those before a damaged one are not lost. */
    *elements() {
        this.expect('[');
        if (this.take(']')) {
            this.end();
            return;
        }
        do {
            const { line } = this;
            this.element = this.at;
            const value = this.value(1);
            this.skipSpace();
            this.element = this.at;
            yield { value, line };
        } while (this.take(','));
        this.expect(']');
        this.end();
    }
    /** That nothing is left. */
    end() {
        this.skipSpace();
        this.element = this.at;
        if (this.at < this.text.length)
            throw this.error('text after the end of the value');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw this.error(`nested deeper than ${MAX_DEPTH} levels`);
        this.skipSpace();
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.array(depth);
        if (next === '"')
            return this.string();
        for (const [word, value] of WORDS)
            if (this.word(word))
                return value;
        const number = this.match(NUMBER);
        if (number === undefined)
            throw this.error(next === undefined ? 'the text ends too early' : 'no JSON value');
        return new Numeral(number);
    }
    array(depth) {
        this.expect('[');
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        this.expect(']');
        return values;
    }
    object(depth) {
        this.expect('{');
        // Without a prototype `__proto__` is a key like any other.
        const members = Object.create(null);
        if (this.take('}'))
            return members;
        do {
            this.skipSpace();
            const key = this.string();
            this.expect(':');
            members[key] = this.value(depth + 1);
        } while (this.take(','));
        this.expect('}');
        return members;
    }
    string() {
        if (this.text[this.at] !== '"')
            throw this.error('a string is missing');
        let end = this.at + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        if (end >= this.text.length)
            throw this.error('a string that does not end');
        try {
            const value = JSON.parse(this.text.slice(this.at, end + 1));
            this.at = end + 1;
            return value;
        }
        catch {
            throw this.error('a damaged string');
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    word(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    skipSpace() {
        this.match(SPACE);
    }
    take(character) {
        this.skipSpace();
        return this.word(character);
    }
    expect(character) {
        if (!this.take(character))
            throw this.error(`\`${character}\` is missing`);
    }
    error(what) {
        return new SyntaxError(`${what} at line ${lineAt(this.text, this.at)}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null]
];
function lineAt(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The text as one JSON value. Throws a SyntaxError that names the line. */
const parseJson = (text) => new JsonReader(text).document();


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ pythonDumps),
/* harmony export */   qV: () => (/* binding */ pythonStr)
/* harmony export */ });
/* unused harmony export pythonFloat */
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);



/** Values as Python prints and dumps them: what the second seed hashes, exports and shows. */
/** `repr` of a float: always with a point or an exponent, exponents of two digits from 1e16 and below 1e-4. */
function pythonFloat(x) {
    if (Number.isNaN(x))
        return 'nan';
    if (!Number.isFinite(x))
        return x > 0 ? 'inf' : '-inf';
    const [mantissa = '', exponent = '0'] = x.toExponential().split('e');
    const power = Number(exponent);
    if (power < -4 || power >= 16)
        return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    const plain = Object.is(x, -0) ? '-0' : String(x);
    return plain.includes('.') ? plain : `${plain}.0`;
}
/** Longest integer that is normalised; Python itself refuses to read longer ones. */
const MAX_DIGITS = 4300;
function numberText(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : pythonFloat(value);
    if (/^-?\d+$/.test(value.text))
        return value.text.length > MAX_DIGITS ? value.text : String(BigInt(value.text));
    return pythonFloat(value.value);
}
const JSON_NUMBERS = { nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity' };
const asciiString = (text) => JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** `json.dumps(value)`: ASCII only, separators `, ` and `: `. */
function pythonDumps(value, { indent, canonical = false } = {}) {
    const colon = canonical ? ':' : ': ';
    const block = (open, close, members, depth) => {
        if (members.length === 0)
            return open + close;
        if (indent === undefined)
            return open + members.join(canonical ? ',' : ', ') + close;
        const margin = ' '.repeat(indent * (depth + 1));
        return `${open}\n${members.map((member) => margin + member).join(',\n')}\n${' '.repeat(indent * depth)}${close}`;
    };
    const write = (node, depth) => {
        if (node === null)
            return 'null';
        if (typeof node === 'boolean')
            return String(node);
        if (typeof node === 'string')
            return asciiString(node);
        if (typeof node === 'number' || node instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Numeral */ .pm) {
            const text = numberText(node);
            return JSON_NUMBERS[text] ?? text;
        }
        if (Array.isArray(node))
            return block('[', ']', node.map((member) => write(member, depth + 1)), depth);
        const keys = Object.keys(node);
        if (canonical)
            keys.sort(_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
        const members = keys.map((key) => asciiString(key) + colon + write(node[key], depth + 1));
        return block('{', '}', members, depth);
    };
    return write(value, 0);
}
/** `str(value)`: a text is itself, anything else its `repr`. */
function pythonStr(value) {
    return typeof value === 'string' ? value : reprOf(value);
}
function reprOf(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return (0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .Up)(value);
    if (typeof value === 'number' || value instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Numeral */ .pm)
        return numberText(value);
    if (Array.isArray(value))
        return `[${value.map(reprOf).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, member]) => `${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .Up)(key)}: ${reprOf(member)}`)
        .join(', ')}}`;
}


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDecisions: () => (/* binding */ readDecisions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/decisions/json.js
var json = __webpack_require__(6645);
// EXTERNAL MODULE: ./lib/decisions/python.js
var python = __webpack_require__(4293);
;// CONCATENATED MODULE: ./lib/decisions/audit-chain.js



/**
 * The hash chain of proxilion's audit log. Every event carries the SHA-256 of its own canonical JSON and of its
 * predecessor's hash, so that a change in the middle shows. What a chain cannot show by itself is that events are
 * missing at its end: that takes a marker, a count or a last hash from elsewhere.
 */
const GENESIS = `sha256:${'0'.repeat(64)}`;
const HASHED = ['event_id', 'timestamp', 'sequence_number', 'data', 'previous_hash'];
const isMarker = (value) => (0,json/* isJsonObject */.OW)(value) && (0,json/* own */.ZV)(value, '_type') === 'batch_marker';
const isChainEvent = (value) => (0,json/* isJsonObject */.OW)(value) && typeof (0,json/* own */.ZV)(value, 'event_hash') === 'string' && (0,json/* isJsonObject */.OW)((0,json/* own */.ZV)(value, 'data'));
/** The hash that an event should carry: SHA-256 over the canonical JSON of its hashed fields. */
function eventHash(event) {
    const content = Object.fromEntries(HASHED.map((field) => [field, (0,json/* own */.ZV)(event, field) ?? null]));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update((0,python/* pythonDumps */.CP)(content, { canonical: true }))
        .digest('hex')}`;
}
const numberOf = (value) => value instanceof json/* Numeral */.pm ? value.value : typeof value === 'number' ? value : undefined;
/** Verifies a log line by line; goes on after a fault, so that one report names them all. */
function verifyChain(lines, expected = {}) {
    const problems = [];
    const restarts = [];
    let events = 0;
    let previous;
    let sequence;
    let isCutOff = false;
    const report = (line, kind, message) => problems.push({ line, kind, message });
    for (const { line, value, problem, cut } of lines) {
        if (problem !== undefined) {
            if (cut === true) {
                isCutOff = true;
                report(line, 'tail', `Line ${line} is cut off: events are missing at the end`);
            }
            else
                report(line, 'unreadable', `JSON parse error at line ${line}: ${problem}`);
            continue;
        }
        if (isMarker(value)) {
            const batch = (0,json/* own */.ZV)(value, 'batch');
            const count = (0,json/* isJsonObject */.OW)(batch) ? numberOf((0,json/* own */.ZV)(batch, 'event_count')) : undefined;
            if (count !== undefined && count > events)
                report(line, 'unreadable', `The batch marker at line ${line} covers ${count} events, but only ${events} stand before it`);
            continue;
        }
        if (!isChainEvent(value)) {
            report(line, 'unreadable', `Line ${line} is no event of an audit chain`);
            continue;
        }
        events++;
        const link = (0,json/* own */.ZV)(value, 'previous_hash');
        const hash = (0,json/* own */.ZV)(value, 'event_hash');
        const number = numberOf((0,json/* own */.ZV)(value, 'sequence_number'));
        if (previous === undefined) {
            if (link !== GENESIS)
                report(line, 'head', `Chain broken at line ${line}: expected ${GENESIS}, got ${String(link)} (events are missing at the beginning)`);
        }
        else if (link !== previous) {
            if (link === GENESIS)
                restarts.push(line);
            else
                report(line, 'link', `Chain broken at line ${line}: expected ${previous}, got ${String(link)}`);
        }
        if (link !== GENESIS && sequence !== undefined && number !== undefined && number <= sequence)
            report(line, 'sequence', `Sequence number ${number} at line ${line} does not follow ${sequence}`);
        if (eventHash(value) !== hash)
            report(line, 'hash', `Invalid hash at line ${line}: event tampered`);
        previous = hash;
        sequence = number;
    }
    const last = lines.at(-1)?.line ?? 0;
    if (events === 0)
        report(last, 'unreadable', 'The log holds no event: an empty chain proves nothing');
    if (expected.events !== undefined && events < expected.events) {
        isCutOff = true;
        report(last, 'tail', `${expected.events - events} of ${expected.events} events are missing at the end`);
    }
    else if (expected.events !== undefined && events > expected.events)
        report(last, 'link', `${events} events where ${expected.events} were expected`);
    if (expected.lastHash !== undefined && previous !== expected.lastHash) {
        isCutOff = true;
        report(last, 'tail', `The last event is ${previous ?? 'missing'}, not the expected ${expected.lastHash}: events are missing at the end`);
    }
    const isAsked = expected.events !== undefined || expected.lastHash !== undefined;
    return {
        events,
        intact: problems.length === 0,
        restarts,
        tail: isCutOff ? 'missing' : isAsked && problems.length === 0 ? 'complete' : 'unknown',
        problems
    };
}

;// CONCATENATED MODULE: ./lib/decisions/audit-event.js


/** An event of proxilion's audit log as the decision it recorded. */
const objectIn = (value, key) => {
    const member = (0,json/* own */.ZV)(value, key);
    return (0,json/* isJsonObject */.OW)(member) ? member : {};
};
const audit_event_text = (value) => value === undefined || value === null || value === '' ? undefined : (0,python/* pythonStr */.qV)(value);
/** Where the event says what sort of decision it was; everything else keeps the event's own name. */
const TYPES = {
    authorization_request: 'authorization',
    authorization_granted: 'authorization',
    authorization_denied: 'authorization',
    tool_execution_start: 'authorization',
    tool_execution_success: 'authorization',
    tool_execution_failure: 'authorization',
    idor_violation: 'authorization',
    rate_limit_exceeded: 'rate_limit',
    circuit_breaker_open: 'circuit_breaker'
};
/** The nested layout that the logger writes, or the flat one that its documentation shows. */
const isAuditEvent = (value) => (0,json/* isJsonObject */.OW)(value) &&
    !Object.hasOwn(value, 'decision_type') &&
    ((0,json/* isJsonObject */.OW)((0,json/* own */.ZV)(value, 'data'))
        ? Object.hasOwn(objectIn(value, 'data'), 'event_type')
        : Object.hasOwn(value, 'event_type'));
function auditDecision(event, line) {
    const isNested = (0,json/* isJsonObject */.OW)((0,json/* own */.ZV)(event, 'data'));
    const data = isNested ? objectIn(event, 'data') : event;
    const authorization = isNested ? objectIn(data, 'authorization') : event;
    const user = isNested ? objectIn(data, 'user') : event;
    const call = isNested ? objectIn(data, 'tool_call') : event;
    const eventType = audit_event_text((0,json/* own */.ZV)(data, 'event_type')) ?? 'unknown';
    const allowed = (0,json/* own */.ZV)(authorization, 'allowed');
    const problems = typeof allowed === 'boolean' ? [] : ['authorization.allowed is neither true nor false'];
    const policies = (0,json/* own */.ZV)(authorization, 'policies_evaluated');
    const evaluated = Array.isArray(policies) ? policies.map(python/* pythonStr */.qV) : [];
    const context = { event_type: eventType };
    const put = (key, value) => {
        if (audit_event_text(value) !== undefined)
            context[key] = value;
    };
    put('user_id', (0,json/* own */.ZV)(user, 'user_id'));
    put('agent_id', (0,json/* own */.ZV)(isNested ? objectIn(data, 'agent') : event, 'agent_id'));
    put('session_id', (0,json/* own */.ZV)(user, 'session_id'));
    put('tool_name', (0,json/* own */.ZV)(call, 'tool_name'));
    const roles = (0,json/* own */.ZV)(user, 'roles');
    if (Array.isArray(roles) && roles.length > 0)
        context.roles = roles;
    put('error_message', (0,json/* own */.ZV)(data, 'error_message'));
    if (eventType === 'circuit_breaker_open')
        context.state = 'open';
    const decision = {
        decision_id: audit_event_text((0,json/* own */.ZV)(event, 'event_id')) ?? '',
        decision_type: TYPES[eventType] ?? eventType,
        outcome: allowed === true ? 'ALLOWED' : allowed === false ? 'DENIED' : 'unknown',
        factors: typeof allowed !== 'boolean'
            ? []
            : [
                {
                    name: evaluated.length === 0 ? eventType : evaluated.join(', '),
                    passed: allowed,
                    weight: 1,
                    reason: audit_event_text((0,json/* own */.ZV)(authorization, 'reason')) ?? eventType.replaceAll('_', ' '),
                    details: {},
                    evidence: []
                }
            ],
        context,
        timestamp: audit_event_text((0,json/* own */.ZV)(event, 'timestamp')) ?? '',
        confidence: 1,
        latency_ms: 0,
        policy_version: '1.0',
        metadata: sequenceOf(event)
    };
    return { decision, line, problems };
}
function sequenceOf(event) {
    const sequence = (0,json/* own */.ZV)(event, 'sequence_number');
    return sequence instanceof json/* Numeral */.pm || typeof sequence === 'number' ? { sequence_number: sequence } : {};
}

// EXTERNAL MODULE: ./lib/decisions/decision.js
var decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/decisions/recorded.js
var recorded = __webpack_require__(1563);
;// CONCATENATED MODULE: ./lib/decisions/read.js





const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function entryOf(value, line) {
    if (!isAuditEvent(value))
        return (0,recorded/* recordedDecision */.z0)(value, line);
    const entry = auditDecision(value, line);
    return entry.decision.decision_id === ''
        ? { ...entry, decision: { ...entry.decision, decision_id: (0,decision/* decisionId */.A)(entry.decision) } }
        : entry;
}
/** The elements before a fault, and the rest of the text, where it begins, as one unreadable record. */
function readArray(text) {
    const reader = new json/* JsonReader */.OI(text);
    const entries = [];
    try {
        for (const { value, line } of reader.elements())
            entries.push(entryOf(value, line));
    }
    catch (error) {
        const { text: rest, line } = reader.rest;
        entries.push((0,recorded/* unreadableDecision */.mC)(`not JSON: ${reasonOf(error)}`, line, rest));
    }
    return entries;
}
function readLines(text) {
    const rows = text.split('\n');
    const lines = [];
    rows.forEach((row, i) => {
        if (/^\s*$/.test(row))
            return;
        try {
            lines.push({ line: i + 1, value: new json/* JsonReader */.OI(row).document() });
        }
        catch (error) {
            // The reader knows no line but its own: the place in the file stands beside it.
            lines.push({
                line: i + 1,
                problem: reasonOf(error).replace(/ at line \d+$/, ''),
                cut: i === rows.length - 1
            });
        }
    });
    return lines;
}
/**
 * Recorded decisions of another system: proxilion's JSON export (an array), its JSON Lines export, one decision alone,
 * or its audit chain, whose hashes are verified. Never throws on content.
 */
function readDecisions(text, expected = {}) {
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (/^\s*\[/.test(source) && !hasArrayAsLine(source))
        return withRepeats(readArray(source));
    const single = singleValue(source);
    if (single !== undefined)
        return withRepeats([entryOf(single, 1)]);
    const lines = readLines(source);
    const rows = source.split('\n');
    const decisions = lines
        .filter(({ value }) => !isMarker(value))
        .map(({ line, value, problem }) => value === undefined
        ? (0,recorded/* unreadableDecision */.mC)(`not JSON: ${problem}`, line, rows[line - 1] ?? '')
        : entryOf(value, line));
    const isChain = lines.some(({ value }) => isChainEvent(value) || isMarker(value));
    if (!isChain)
        return withRepeats(decisions);
    const chain = verifyChain(lines, expected);
    return withRepeats(decisions.map((entry) => withFaults(entry, chain)), chain);
}
/** Whether the array at the start ends on its line, and further records stand below: then it is one broken record of many. */
function hasArrayAsLine(text) {
    const [first = '', ...others] = text.trimStart().split('\n');
    if (others.every((row) => row.trim() === ''))
        return false;
    try {
        new json/* JsonReader */.OI(first).document();
        return true;
    }
    catch {
        return false;
    }
}
/** What is wrong with an event's place in the chain is told with the event: an explanation may be all that is read. */
function withFaults(entry, { problems }) {
    const faults = problems.filter(({ line, kind }) => line === entry.line && kind !== 'tail' && kind !== 'unreadable');
    return faults.length === 0
        ? entry
        : { ...entry, problems: [...entry.problems, ...faults.map(({ message }) => message)] };
}
/** A pretty-printed object over several lines; JSON Lines of one line go the way of all lines. */
function singleValue(text) {
    if (!/^\s*\{\s*$/m.test(text.slice(0, 200)) || !text.trimEnd().includes('\n'))
        return undefined;
    try {
        return new json/* JsonReader */.OI(text).document();
    }
    catch {
        return undefined;
    }
}
function withRepeats(decisions, chain) {
    const seen = new Set();
    const repeated = new Set();
    for (const { decision } of decisions) {
        if (seen.has(decision.decision_id))
            repeated.add(decision.decision_id);
        seen.add(decision.decision_id);
    }
    return { decisions, chain, repeatedIds: [...repeated] };
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ givenDecision),
/* harmony export */   mC: () => (/* binding */ unreadableDecision),
/* harmony export */   z0: () => (/* binding */ recordedDecision)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6645);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);



class RecordFields {
    problems = [];
    record;
    constructor(record) {
        this.record = record;
    }
    text(field, fallback) {
        const value = this.own(field);
        if (typeof value === 'string')
            return value;
        if (value === undefined) {
            if (fallback !== '')
                this.problems.push(`${field} is missing`);
            return fallback;
        }
        if (value === null)
            return fallback;
        this.problems.push(`${field} is not a text`);
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value);
    }
    number(field, fallback) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return fallback;
        const number = value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Numeral */ .pm ? value.value : value;
        if (typeof number === 'number' && Number.isFinite(number))
            return number;
        this.problems.push(`${field} is not a finite number`);
        return 0;
    }
    object(field) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return {};
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return value;
        this.problems.push(`${field} is not an object`);
        return { [field]: value };
    }
    list(field) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.problems.push(`${field} is not a list`);
        return [value];
    }
    own(field) {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(this.record, field);
    }
}
function factorOf(value, number, problems) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value)) {
        problems.push(`factor ${number} is not an object`);
        return {
            name: `factor ${number}`,
            passed: false,
            weight: 0,
            reason: (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value),
            details: {},
            evidence: []
        };
    }
    const fields = new RecordFields(value);
    const passed = fields.own('passed');
    if (typeof passed !== 'boolean')
        fields.problems.push('passed is neither true nor false');
    const factor = {
        name: fields.text('name', `factor ${number}`),
        passed: passed === true,
        weight: fields.number('weight', 0),
        reason: fields.text('reason', ''),
        details: { ...fields.object('details') },
        evidence: fields.list('evidence').map(_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)
    };
    problems.push(...fields.problems.map((problem) => `factor ${number}: ${problem}`));
    return factor;
}
/** Members of Python enums, as some versions print them: `DecisionType.BUDGET`, `Outcome.DENIED`. */
const enumMember = (text) => /^DecisionType\.[A-Z_]+$/.test(text)
    ? text.slice('DecisionType.'.length).toLowerCase()
    : text.replace(/^Outcome\.(?=[A-Z]+$)/, '');
function recordedDecision(value, line) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return unreadableDecision('the record is not an object', line, (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value));
    const fields = new RecordFields(value);
    const problems = [];
    const factors = fields.list('factors').map((factor, i) => factorOf(factor, i + 1, problems));
    const decision = {
        decision_id: fields.text('decision_id', ''),
        decision_type: enumMember(fields.text('decision_type', 'unknown')),
        outcome: enumMember(fields.text('outcome', 'unknown')),
        factors,
        context: { ...fields.object('context') },
        timestamp: fields.text('timestamp', ''),
        confidence: fields.number('confidence', 1),
        latency_ms: fields.number('latency_ms', 0),
        policy_version: fields.own('policy_version') === undefined ? '1.0' : fields.text('policy_version', ''),
        metadata: { ...fields.object('metadata') }
    };
    return {
        decision: decision.decision_id === '' ? { ...decision, decision_id: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionId */ .A)(decision) } : decision,
        line,
        problems: [...fields.problems, ...problems]
    };
}
const TEXTS = ['decision_id', 'decision_type', 'outcome', 'timestamp', 'policy_version'];
const NUMBERS = ['confidence', 'latency_ms'];
const OBJECTS = ['context', 'metadata'];
const isFactor = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) &&
    typeof value.name === 'string' &&
    typeof value.passed === 'boolean' &&
    typeof value.weight === 'number' &&
    typeof value.reason === 'string' &&
    (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value.details) &&
    Array.isArray(value.evidence);
/** What JSON has no form for (a function, a cycle) is left out, or is nothing. */
function asJson(given) {
    try {
        const text = JSON.stringify(given, (_, value) => (typeof value === 'bigint' ? String(value) : value));
        return text === undefined ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Decisions of programs without types: what is none, or half of one, is kept as damaged like a record of a file. */
function givenDecision(given) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(given))
        return recordedDecision(asJson(given), 1);
    const value = given;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value.decision) && Array.isArray(value.problems))
        return given;
    const isWhole = TEXTS.every((field) => typeof value[field] === 'string') &&
        NUMBERS.every((field) => typeof value[field] === 'number') &&
        OBJECTS.every((field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value[field])) &&
        Array.isArray(value.factors) &&
        value.factors.every(isFactor);
    return isWhole
        ? { decision: given, problems: [] }
        : recordedDecision(asJson(value), 1);
}
/** Longest piece of an unreadable record that is kept, in code points. */
const KEPT = 200;
/** A record that is no decision at all, kept in its place all the same. */
function unreadableDecision(problem, line, text) {
    const decision = {
        decision_id: '',
        decision_type: 'unknown',
        outcome: 'unknown',
        factors: [],
        context: {},
        timestamp: '',
        confidence: 0,
        latency_ms: 0,
        policy_version: '',
        metadata: { unreadable: [...text.slice(0, 2 * KEPT)].slice(0, KEPT).join('') }
    };
    return {
        decision: { ...decision, decision_id: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionId */ .A)({ ...decision, context: decision.metadata }) },
        line,
        problems: [problem]
    };
}


/***/ })

};
