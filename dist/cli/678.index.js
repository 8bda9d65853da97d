export const id = 678;
export const ids = [678];
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


/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   q: () => (/* binding */ smallestChange)
/* harmony export */ });
/* harmony import */ var _decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _decisions_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);


const numberIn = (value) => {
    const number = value instanceof _decisions_json_js__WEBPACK_IMPORTED_MODULE_1__/* .Numeral */ .pm ? value.value : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};
function ruleOf({ metadata }) {
    const declared = Object.hasOwn(metadata, 'rule') ? metadata.rule : undefined;
    if (declared === 'any' || ((0,_decisions_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(declared) && declared.type === 'any'))
        return { type: 'any' };
    if ((0,_decisions_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(declared) && declared.type === 'threshold') {
        const threshold = numberIn(declared.threshold);
        if (threshold !== undefined)
            return { type: 'threshold', threshold };
    }
    return { type: 'all' };
}
/** Sums of weights differ in the last bits by their order. */
const ROUNDING = 1e-9;
/** Whether the rule lets pass, given which checks passed. */
function applyRule(rule, factors) {
    if (rule.type === 'all')
        return factors.every(({ passed }) => passed);
    if (rule.type === 'any')
        return factors.some(({ passed }) => passed);
    const passing = (0,_decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .contributions */ .Gs)({ factors }).reduce((sum, { passed, share }) => (passed ? sum + share : sum), 0);
    return passing >= rule.threshold - ROUNDING;
}
/**
 * The fewest checks that would have to come out the other way for the decision to be another one, heaviest first.
 * Empty where nothing would; undefined where the rule does not explain the recorded outcome: then nothing can be computed.
 */
function smallestChange(decision) {
    const { factors } = decision;
    const rule = ruleOf(decision);
    const allowed = (0,_decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .knownOutcome */ .AT)(decision.outcome) === 'ALLOWED';
    if (factors.length === 0 || applyRule(rule, factors) !== allowed)
        return undefined;
    const candidates = factors
        .filter(({ passed }) => passed === allowed)
        .map((factor, place) => ({ factor, place }))
        .sort((a, b) => b.factor.weight - a.factor.weight || a.place - b.place)
        .map(({ factor }) => factor);
    const turned = new Set();
    for (const candidate of candidates) {
        turned.add(candidate);
        const changed = factors.map((factor) => turned.has(factor) ? { ...factor, passed: !factor.passed } : factor);
        if (applyRule(rule, changed) !== allowed)
            return factors.filter((factor) => turned.has(factor));
    }
    return [];
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createExplainer: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./lib/decisions/decision.js
var decisions_decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/decisions/json.js
var json = __webpack_require__(6645);
// EXTERNAL MODULE: ./lib/decisions/python.js
var python = __webpack_require__(4293);
// EXTERNAL MODULE: ./lib/decisions/recorded.js
var recorded = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/explain/counterfactual.js
var counterfactual = __webpack_require__(8119);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/explain/factor-kinds.js



/**
 * What a failing check means for people, by its declared kind: `details.kind` of the factor, or the kinds that the
 * caller declares by exact name. A name that merely contains "rate" or "role" says nothing.
 */
const FACTOR_KINDS = [
    'role',
    'permission',
    'rate',
    'budget',
    'trust',
    'intent',
    'circuit',
    'guard',
    'drift',
    'finding',
    'sufficiency'
];
const isKind = (value) => FACTOR_KINDS.includes(value);
function kindOfFactor({ name, details }, declared) {
    const own = Object.hasOwn(details, 'kind') ? details.kind : undefined;
    if (isKind(own))
        return own;
    const named = Object.hasOwn(declared, name) ? declared[name] : undefined;
    return isKind(named) ? named : undefined;
}
const detail = ({ details }, key) => Object.hasOwn(details, key) ? details[key] : undefined;
const shown = (value) => value === undefined || value === null ? undefined : (0,sentence/* quote */.hD)((0,python/* pythonStr */.qV)(value));
/** The condition under which a failing check would have passed: with its numbers where the record has them. */
function passedInstead(factor, decision, kind, words) {
    const named = (key, plain, values) => words.has(key, values) ? words.say(key, values) : words.say(plain);
    switch (kind) {
        case 'role':
            return named('change_role_named', 'change_role', { required: shown(detail(factor, 'required')) });
        case 'permission':
            return words.say('change_permission');
        case 'rate': {
            const wait = shown(decision.context.wait_seconds ?? detail(factor, 'wait_seconds'));
            if (wait !== undefined)
                return words.say('rate_counterfactual', { wait_seconds: wait });
            return named('change_rate_named', 'change_rate', limits(factor));
        }
        case 'budget':
            return named('change_budget_named', 'change_budget', limits(factor));
        case 'trust':
            return words.say('change_trust');
        case 'intent':
            return words.say('change_intent');
        case 'circuit':
            return words.say('change_circuit');
        case 'drift':
            return driftBounds(factor, words) ?? words.say('change_passed', { name: (0,sentence/* quote */.hD)(factor.name) });
        default:
            return words.say('change_passed', { name: (0,sentence/* quote */.hD)(factor.name) });
    }
}
const limits = (factor) => ({
    limit: shown(detail(factor, 'limit')),
    current: shown(detail(factor, 'current'))
});
/** |value − mean| ≤ threshold · standard deviation, solved for the value. */
function driftBounds(factor, words) {
    const [mean, deviation, threshold, value] = ['mean', 'std_dev', 'threshold', 'value'].map((key) => (0,counterfactual/* numberIn */.P)(detail(factor, key)));
    if (mean === undefined || deviation === undefined || threshold === undefined || value === undefined)
        return undefined;
    const metric = shown(detail(factor, 'metric')) ?? (0,sentence/* quote */.hD)(factor.name);
    const low = words.number(mean - threshold * deviation, 2);
    const high = words.number(mean + threshold * deviation, 2);
    return words.say('change_drift_named', { metric, low, high, value: words.number(value, 2) });
}
const ADVICE = {
    role: 'advise_role',
    permission: 'advise_role',
    rate: 'advise_rate',
    budget: 'advise_budget',
    trust: 'advise_trust',
    intent: 'advise_intent',
    circuit: 'advise_circuit',
    guard: 'advise_guard',
    drift: 'advise_drift'
};
/** Most that a reader is told to do. */
const MOST_ADVICE = 3;
/** What to do, each once, in the order of the failing checks. */
function adviceFor(factors, declared, words) {
    const keys = factors
        .filter(({ passed }) => !passed)
        .flatMap((factor) => {
        const kind = kindOfFactor(factor, declared);
        return kind === undefined ? [] : (ADVICE[kind] ?? []);
    });
    return [...new Set(keys)].slice(0, MOST_ADVICE).map((key) => words.say(key));
}

// EXTERNAL MODULE: ./lib/explain/summary.js
var summary = __webpack_require__(1879);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/explain/decision-explainer.js









/** Every explainer stands alone: what is given to one can neither reach another nor be changed from outside later. */
function createExplainer(options = {}) {
    const own = {
        ...options,
        templates: copied(options.templates),
        kinds: { ...options.kinds },
        explainers: { ...options.explainers }
    };
    return {
        explain: (given, { format = 'text', language = own.defaultLanguage ?? 'en' } = {}) => {
            const { decision, problems } = (0,recorded/* givenDecision */.cB)(given);
            const templates = Object.hasOwn(own.templates, language) ? own.templates[language] : undefined;
            const words = (0,explain_words/* wordsOf */.Z)(language, templates);
            const standard = standardExplanation(decision, problems, words, own);
            const custom = Object.hasOwn(own.explainers, decision.decision_type)
                ? own.explainers[decision.decision_type]
                : undefined;
            if (custom === undefined)
                return standard;
            try {
                const parts = custom(deepCopy(decision), {
                    format,
                    language: words.language,
                    standard: deepCopy(standard)
                });
                return { ...standard, ...parts, decision_id: decision.decision_id, language: words.language };
            }
            catch {
                return { ...standard, notes: [...standard.notes, words.say('note_explainer_failed')] };
            }
        }
    };
}
const copied = (templates) => Object.fromEntries(Object.entries(templates ?? {}).map(([language, messages]) => [language, { ...messages }]));
function deepCopy(value) {
    if (typeof value !== 'object' || value === null || value instanceof json/* Numeral */.pm)
        return value;
    if (Array.isArray(value))
        return value.map(deepCopy);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deepCopy(member)]));
}
function standardExplanation(decision, problems, words, options) {
    const unreadable = Object.hasOwn(decision.metadata, 'unreadable') && problems.length > 0;
    const base = {
        decision_id: decision.decision_id,
        language: words.language,
        summary: unreadable
            ? words.say('unreadable', { problem: (0,sentence/* quote */.hD)(problems[0]) })
            : (0,summary/* summaryOf */.YG)(decision, words),
        opening: openingOf(decision, words),
        context: contextLines(decision, words),
        factors: factorsOf(decision, words, options.includeEvidence ?? true),
        notes: notesOf(decision, problems, words),
        closing: [
            words.say('line_confidence', { confidence: percent(decision.confidence, words) }),
            words.say('line_latency', { latency: words.number(decision.latency_ms, 2) }),
            ...(decision.policy_version === ''
                ? []
                : [words.say('line_version', { version: (0,sentence/* quote */.hD)(decision.policy_version) })])
        ],
        counterfactual: counterfactualOf(decision, options.kinds, words),
        confidence: confidenceOf(decision, words),
        recommendations: (options.includeRecommendations ?? true) && (0,decisions_decision/* knownOutcome */.AT)(decision.outcome) !== 'ALLOWED'
            ? adviceFor(decision.factors, options.kinds, words)
            : [],
        headings: {
            context: words.say('heading_context'),
            factors: words.say('heading_factors'),
            notes: words.say('heading_notes'),
            counterfactual: words.say('label_counterfactual'),
            recommendations: words.say('label_recommendations'),
            confidence: words.say('label_confidence')
        }
    };
    return { ...base, disclosure: disclosureOf(base, decision, options.legalFrame ?? null, words) };
}
/** As Python rounds it, not as findings are worded: this is the recorded number, whatever it hides. */
const percent = (share, words) => words.say('line_share', { share });
const article = (type) => /^[aeio]/i.test(type) || /^u(?![ns][aeiy_]|_)/i.test(type) ? 'article_vowel' : 'article_consonant';
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i;
/** The moment in UTC, converted; a time without a zone is printed as it is, for nobody knows which it was. */
function timeOf({ timestamp }, words) {
    const [, date, time, , zone] = ISO.exec(timestamp) ?? [];
    if (date === undefined || time === undefined)
        return timestamp === '' ? words.say('time_unknown') : words.say('time_local', { time: (0,sentence/* quote */.hD)(timestamp) });
    const whole = time.length === 5 ? `${time}:00` : time;
    if (zone === undefined)
        return words.say('time_local', { time: `${date} ${whole}` });
    const moment = Date.parse(`${date}T${whole}${zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
    if (Number.isNaN(moment))
        return words.say('time_local', { time: (0,sentence/* quote */.hD)(timestamp) });
    return words.say('time_utc', { time: new Date(moment).toISOString().slice(0, 19).replace('T', ' ') });
}
function openingOf(decision, words) {
    const type = (0,summary/* typeName */.go)(decision, words);
    const made = words.say(article(decision.decision_type), { type });
    return [
        words.say('opening', { decision: made, time: timeOf(decision, words) }),
        words.say('final_outcome', { outcome: (0,sentence/* quote */.hD)(decision.outcome) })
    ];
}
/** Keys that begin with an underscore are private to the system that wrote them, `raw` is its unredacted input. */
const isPrivate = (key) => key.startsWith('_') || key === 'raw';
const contextLines = ({ context }, words) => Object.entries(context)
    .filter(([key]) => !isPrivate(key))
    .map(([key, value]) => words.say('context_line', { key: (0,sentence/* quote */.hD)((0,summary/* titled */.dJ)(key)), value: (0,sentence/* quote */.hD)((0,python/* pythonStr */.qV)(value)) }));
function factorsOf(decision, words, includeEvidence) {
    const shares = (0,decisions_decision/* contributions */.Gs)(decision);
    return decision.factors.map((factor, i) => {
        const name = (0,sentence/* quote */.hD)(factor.name);
        const reason = (0,sentence/* quote */.hD)(factor.reason);
        return {
            line: words.say(factor.passed ? 'auth_factor_pass' : 'auth_factor_fail', { name, reason }),
            name,
            status: words.say('factor_line', {
                name,
                status: words.say(factor.passed ? 'status_pass' : 'status_fail'),
                weight: percent(factor.weight, words)
            }),
            reason: words.say('factor_reason', { reason }),
            evidence: includeEvidence
                ? factor.evidence.map((evidence) => words.say('factor_evidence', { evidence: (0,sentence/* quote */.hD)(evidence) }))
                : [],
            passed: factor.passed,
            share: words.say('factor_share', { share: percent(shares[i]?.share ?? 0, words) })
        };
    });
}
function notesOf(decision, problems, words) {
    const { factors } = decision;
    const outcome = (0,sentence/* quote */.hD)(decision.outcome);
    const known = (0,decisions_decision/* knownOutcome */.AT)(decision.outcome);
    const failing = factors.filter(({ passed }) => !passed);
    const names = failing.map(({ name }) => (0,sentence/* quote */.hD)(name)).join(', ');
    return [
        ...(known === 'ALLOWED' && failing.length > 0
            ? [words.say('note_failed_but_allowed', { outcome, names })]
            : []),
        ...(known === 'DENIED' && factors.length > 0 && failing.length === 0
            ? [words.say('note_passed_but_denied', { outcome })]
            : []),
        ...problems.map((problem) => words.say('note_damaged', { problem: (0,sentence/* quote */.hD)(problem) }))
    ];
}
function counterfactualOf(decision, kinds, words) {
    if (decision.factors.length === 0)
        return null;
    const turned = (0,counterfactual/* smallestChange */.q)(decision);
    if (turned === undefined)
        return words.say('change_unknown');
    if (turned.length === 0)
        return words.say('no_counterfactual');
    const changes = turned.map((factor) => factor.passed
        ? words.say('change_failed', { name: (0,sentence/* quote */.hD)(factor.name) })
        : passedInstead(factor, decision, kindOfFactor(factor, kinds), words));
    return words.say('counterfactual_prefix') + [...new Set(changes)].join(words.say('clause_break'));
}
function confidenceOf({ confidence, factors }, words) {
    const key = confidence >= 0.9 ? 'confidence_high' : confidence >= 0.7 ? 'confidence_medium' : 'confidence_low';
    const overall = words.say(key, { confidence });
    const least = factors
        .flatMap(({ name, details }) => {
        const own = (0,counterfactual/* numberIn */.P)(Object.hasOwn(details, 'confidence') ? details.confidence : undefined);
        return own === undefined ? [] : [{ name, confidence: own }];
    })
        .reduce((low, factor) => (low === undefined || factor.confidence < low.confidence ? factor : low), undefined);
    if (least === undefined)
        return overall;
    return `${overall}. ${words.say('least_certain', { name: (0,sentence/* quote */.hD)(least.name), confidence: percent(least.confidence, words) })}`;
}
function disclosureOf(explained, decision, frame, words) {
    const factorLines = decision.factors.flatMap((factor, i) => [
        `${i + 1}. ${(0,sentence/* quote */.hD)(factor.name)}`,
        `   ${words.say('disclosure_result', { result: words.say(factor.passed ? 'disclosure_passed' : 'disclosure_failed') })}`,
        `   ${words.say('disclosure_weight', { weight: percent(factor.weight, words) })}`,
        `   ${words.say('disclosure_explanation', { reason: (0,sentence/* quote */.hD)(factor.reason) })}`,
        ...(explained.factors[i]?.evidence ?? []).map((evidence) => `   ${evidence}`)
    ]);
    const headings = {
        counterfactual: words.say('disclosure_counterfactual'),
        recommendations: words.say('disclosure_recommendations')
    };
    const sections = [
        { heading: words.say('disclosure_context'), lines: explained.context.map((line) => `- ${line}`) },
        { heading: words.say('disclosure_factors'), lines: factorLines },
        { heading: explained.headings.notes, lines: explained.notes.map((line) => `- ${line}`) },
        {
            heading: headings.counterfactual,
            lines: explained.counterfactual === null ? [] : [explained.counterfactual]
        },
        {
            heading: headings.recommendations,
            lines: explained.recommendations.map((line) => `- ${line}`)
        }
    ];
    return {
        title: words.say('disclosure_title'),
        frame,
        head: [
            words.say('disclosure_id', { id: (0,sentence/* quote */.hD)(decision.decision_id) }),
            words.say('disclosure_time', { time: (0,sentence/* quote */.hD)(decision.timestamp) }),
            words.say('disclosure_type', { type: (0,sentence/* quote */.hD)(decision.decision_type) }),
            words.say('disclosure_outcome', { outcome: (0,sentence/* quote */.hD)(decision.outcome) })
        ],
        headings,
        sections: sections.filter(({ lines }) => lines.length > 0),
        closing: [
            words.say('disclosure_confidence', { confidence: percent(decision.confidence, words) }),
            words.say('disclosure_version', { version: (0,sentence/* quote */.hD)(decision.policy_version) })
        ],
        review: words.say('disclosure_review')
    };
}


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   go: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _decisions_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2894);




/** The one-line summary of a recorded decision. */
/** The decision's own type in the words of the language; another system's type as it is, made readable. */
function typeName({ decision_type }, words) {
    return isKnownType(decision_type)
        ? words.say(`type_${decision_type}`)
        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(decision_type.replaceAll('_', ' '));
}
const KNOWN_TYPES = [
    'authorization',
    'rate_limit',
    'input_guard',
    'output_guard',
    'circuit_breaker',
    'trust_boundary',
    'intent_validation',
    'behavioral_drift',
    'budget',
    'cascade',
    'drift_gate'
];
const isKnownType = (type) => KNOWN_TYPES.includes(type);
/** "user_id" → "User Id", as Python's `str.title` after underscores became spaces. */
const titled = (text) => text.replaceAll('_', ' ').replace(/\p{Cased}+/gu, (word) => {
    const [first = '', ...rest] = word;
    // Of "ß" and ligatures the capital is two letters.
    const [initial = '', ...others] = first.toUpperCase();
    return initial + (others.join('') + rest.join('')).toLowerCase();
});
/** A context value as the record has it. */
const contextValue = ({ context }, key) => Object.hasOwn(context, key) ? context[key] : undefined;
const contextValues = ({ context }) => Object.fromEntries(Object.entries(context).map(([key, value]) => [key, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_decisions_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value))]));
function reasonOf(decision, words) {
    const primary = (0,_decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryFactor */ .kI)(decision);
    const said = primary === undefined ? undefined : [primary.reason, primary.name].find((text) => text.trim() !== '');
    if (said !== undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(said);
    if (primary === undefined && decision.factors.length > 0)
        return words.say('reason_contradicted');
    if (decision.decision_type === 'authorization')
        return words.say('reason_policy');
    return words.say(decision.decision_type.endsWith('_guard') ? 'reason_guard' : 'reason_decision');
}
/** The seed's own sentence for a type and outcome; a plainer one where the record lacks its numbers. */
function seedTemplates(decision) {
    const outcome = (0,_decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .knownOutcome */ .AT)(decision.outcome);
    const passed = outcome === 'ALLOWED';
    if (!passed &&
        outcome !== 'DENIED' &&
        !(outcome === 'MODIFIED' && decision.decision_type.endsWith('_guard')))
        return [];
    switch (decision.decision_type) {
        case 'authorization':
            return [passed ? 'auth_allowed' : 'auth_denied'];
        case 'rate_limit':
            return passed ? ['rate_allowed', 'rate_allowed_plain'] : ['rate_denied', 'rate_denied_plain'];
        case 'input_guard':
        case 'output_guard':
            return [passed ? 'guard_pass' : outcome === 'MODIFIED' ? 'guard_redact' : 'guard_block'];
        case 'circuit_breaker':
            return circuitTemplates(contextValue(decision, 'state'));
        case 'trust_boundary':
            return [passed ? 'trust_allowed' : 'trust_denied'];
        case 'intent_validation':
            return [passed ? 'intent_valid' : 'intent_hijack'];
        case 'budget':
            return passed ? ['budget_ok', 'budget_ok_plain'] : ['budget_exceeded', 'budget_exceeded_plain'];
        case 'behavioral_drift':
            return passed ? ['drift_normal'] : ['drift_detected', 'drift_detected_plain'];
        default:
            return [];
    }
}
function circuitTemplates(state) {
    if (state === 'closed')
        return ['circuit_closed'];
    if (state === 'open')
        return ['circuit_open', 'circuit_open_plain'];
    return typeof state === 'string' && /^half[-_ ]?open$/.test(state) ? ['circuit_half_open'] : [];
}
/** Numbers that the templates format; a text there is no number, and the plainer template is taken. */
function formatted(decision) {
    const spent = (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .P)(contextValue(decision, 'spent'));
    const limit = (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .P)(contextValue(decision, 'limit'));
    switch (decision.decision_type) {
        case 'budget':
            return {
                spent,
                limit,
                percentage: spent === undefined || limit === undefined ? undefined : limit > 0 ? spent / limit : 0
            };
        case 'behavioral_drift':
            return { deviation: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .P)(contextValue(decision, 'deviation')) };
        default:
            return {};
    }
}
function summaryOf(decision, words) {
    const reason = reasonOf(decision, words);
    const violation = contextValue(decision, 'violation_type');
    const values = {
        ...contextValues(decision),
        ...formatted(decision),
        violation_type: violation === undefined || violation === null
            ? words.say('violation_default')
            : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_decisions_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(violation)),
        reason
    };
    for (const key of seedTemplates(decision))
        if (words.has(key, values))
            return words.say(key, values);
    const area = isKnownType(decision.decision_type)
        ? words.say(`area_${decision.decision_type}`)
        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(titled(decision.decision_type));
    const outcome = (0,_decisions_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .knownOutcome */ .AT)(decision.outcome);
    if (outcome === undefined)
        return words.say('outcome_other', { area, reason, outcome: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(decision.outcome) });
    return words.say(`outcome_${outcome.toLowerCase()}`, { area, reason });
}


/***/ })

};
