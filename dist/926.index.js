export const id = 926;
export const ids = [926];
export const modules = {

/***/ 88926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainResult: () => (/* binding */ explainResult),
  rewordResult: () => (/* binding */ rewordResult)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(90647);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./lib/decisions/explanation-formats.js
/** How explanations of recorded decisions are rendered. */
const EXPLANATION_FORMATS = ['text', 'markdown', 'html', 'json', 'disclosure'];

;// CONCATENATED MODULE: ./lib/decisions/json.js
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
const WORDS = (/* unused pure expression or super */ null && ([
    ['true', true],
    ['false', false],
    ['null', null]
]));
function lineAt(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The text as one JSON value. Throws a SyntaxError that names the line. */
const parseJson = (text) => new JsonReader(text).document();

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(67030);
;// CONCATENATED MODULE: ./lib/decisions/python.js



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
        if (typeof node === 'number' || node instanceof Numeral) {
            const text = numberText(node);
            return JSON_NUMBERS[text] ?? text;
        }
        if (Array.isArray(node))
            return block('[', ']', node.map((member) => write(member, depth + 1)), depth);
        const keys = Object.keys(node);
        if (canonical)
            keys.sort(table/* compareText */.n6);
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
        return (0,wording/* pythonRepr */.Up)(value);
    if (typeof value === 'number' || value instanceof Numeral)
        return numberText(value);
    if (Array.isArray(value))
        return `[${value.map(reprOf).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, member]) => `${(0,wording/* pythonRepr */.Up)(key)}: ${reprOf(member)}`)
        .join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/decisions/decision.js





/** The decision record: field names and order are those of proxilion, so that its exports load here and ours there. */
const json = schemas.lazy(() => schemas.union([
    schemas["null"](),
    schemas.boolean(),
    schemas.number(),
    schemas.string(),
    schemas["instanceof"](Numeral),
    schemas.array(json),
    schemas.record(schemas.string(), json)
]));
const object = schemas.record(schemas.string(), json);
const factorSchema = schemas.object({
    name: schemas.string(),
    passed: schemas.boolean(),
    /** From 0 to 1 by convention; weights need not add up to 1. */
    weight: schemas.number(),
    reason: schemas.string(),
    /** `kind` declares what sort of check it was: nothing is ever guessed from the name. */
    details: object.default({}),
    evidence: schemas.array(schemas.string()).default([])
});
const decisionSchema = schemas.object({
    decision_id: schemas.string(),
    decision_type: schemas.string(),
    outcome: schemas.string(),
    factors: schemas.array(factorSchema),
    context: object.default({}),
    /** ISO 8601 as recorded; empty where the record has none. */
    timestamp: schemas.string().default(''),
    confidence: schemas.number().default(1),
    latency_ms: schemas.number().default(0),
    policy_version: schemas.string().default('1.0'),
    metadata: object.default({})
});
const explanationSchema = schemas.object({
    decision_id: schemas.string(),
    summary: schemas.string(),
    detailed: schemas.string(),
    factors_explained: schemas.array(schemas.string()),
    counterfactual: schemas.string().nullable(),
    confidence_breakdown: schemas.string().nullable(),
    recommendations: schemas.array(schemas.string()),
    format: schemas["enum"](EXPLANATION_FORMATS),
    language: schemas.string()
});
const OUTCOMES = ['ALLOWED', 'DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'];
/** The known outcome that the text names, in any case; undefined for another system's own word. */
const knownOutcome = (outcome) => OUTCOMES.find((known) => known === outcome.toUpperCase());
/** First 16 hex digits of the SHA-256 of what was decided and why: the same on every runtime, different for different decisions. */
function decisionId(decision) {
    const { decision_type, outcome, factors, context, timestamp } = decision;
    const content = pythonDumps({ decision_type, outcome, factors, context, timestamp }, {
        canonical: true
    });
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 16);
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

;// CONCATENATED MODULE: ./lib/decisions/recorded.js



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
        return pythonStr(value);
    }
    number(field, fallback) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return fallback;
        const number = value instanceof Numeral ? value.value : value;
        if (typeof number === 'number' && Number.isFinite(number))
            return number;
        this.problems.push(`${field} is not a finite number`);
        return 0;
    }
    object(field) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return {};
        if (isJsonObject(value))
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
        return own(this.record, field);
    }
}
function factorOf(value, number, problems) {
    if (!isJsonObject(value)) {
        problems.push(`factor ${number} is not an object`);
        return {
            name: `factor ${number}`,
            passed: false,
            weight: 0,
            reason: pythonStr(value),
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
        evidence: fields.list('evidence').map(pythonStr)
    };
    problems.push(...fields.problems.map((problem) => `factor ${number}: ${problem}`));
    return factor;
}
/** Members of Python enums, as some versions print them: `DecisionType.BUDGET`, `Outcome.DENIED`. */
const enumMember = (text) => /^DecisionType\.[A-Z_]+$/.test(text)
    ? text.slice('DecisionType.'.length).toLowerCase()
    : text.replace(/^Outcome\.(?=[A-Z]+$)/, '');
function recordedDecision(value, line) {
    if (!isJsonObject(value))
        return unreadableDecision('the record is not an object', line, pythonStr(value));
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
        decision: decision.decision_id === '' ? { ...decision, decision_id: decisionId(decision) } : decision,
        line,
        problems: [...fields.problems, ...problems]
    };
}
const TEXTS = ['decision_id', 'decision_type', 'outcome', 'timestamp', 'policy_version'];
const NUMBERS = ['confidence', 'latency_ms'];
const OBJECTS = ['context', 'metadata'];
const isFactor = (value) => isJsonObject(value) &&
    typeof value.name === 'string' &&
    typeof value.passed === 'boolean' &&
    typeof value.weight === 'number' &&
    typeof value.reason === 'string' &&
    isJsonObject(value.details) &&
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
    if (!isJsonObject(given))
        return recordedDecision(asJson(given), 1);
    const value = given;
    if (isJsonObject(value.decision) && Array.isArray(value.problems))
        return given;
    const isWhole = TEXTS.every((field) => typeof value[field] === 'string') &&
        NUMBERS.every((field) => typeof value[field] === 'number') &&
        OBJECTS.every((field) => isJsonObject(value[field])) &&
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
        decision: { ...decision, decision_id: decisionId({ ...decision, context: decision.metadata }) },
        line,
        problems: [problem]
    };
}

;// CONCATENATED MODULE: ./lib/explain/counterfactual.js


const numberIn = (value) => {
    const number = value instanceof Numeral ? value.value : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};
function ruleOf({ metadata }) {
    const declared = Object.hasOwn(metadata, 'rule') ? metadata.rule : undefined;
    if (declared === 'any' || (isJsonObject(declared) && declared.type === 'any'))
        return { type: 'any' };
    if (isJsonObject(declared) && declared.type === 'threshold') {
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
    const passing = contributions({ factors }).reduce((sum, { passed, share }) => (passed ? sum + share : sum), 0);
    return passing >= rule.threshold - ROUNDING;
}
/**
 * The fewest checks that would have to come out the other way for the decision to be another one, heaviest first.
 * Empty where nothing would; undefined where the rule does not explain the recorded outcome: then nothing can be computed.
 */
function smallestChange(decision) {
    const { factors } = decision;
    const rule = ruleOf(decision);
    const allowed = knownOutcome(decision.outcome) === 'ALLOWED';
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

// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(42894);
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
const shown = (value) => value === undefined || value === null ? undefined : (0,sentence/* quote */.hD)(pythonStr(value));
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
    const [mean, deviation, threshold, value] = ['mean', 'std_dev', 'threshold', 'value'].map((key) => numberIn(detail(factor, key)));
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

;// CONCATENATED MODULE: ./lib/explain/summary.js




/** The one-line summary of a recorded decision. */
/** The decision's own type in the words of the language; another system's type as it is, made readable. */
function typeName({ decision_type }, words) {
    return isKnownType(decision_type)
        ? words.say(`type_${decision_type}`)
        : (0,sentence/* quote */.hD)(decision_type.replaceAll('_', ' '));
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
const contextValues = ({ context }) => Object.fromEntries(Object.entries(context).map(([key, value]) => [key, (0,sentence/* quote */.hD)(pythonStr(value))]));
function reasonOf(decision, words) {
    const primary = primaryFactor(decision);
    const said = primary === undefined ? undefined : [primary.reason, primary.name].find((text) => text.trim() !== '');
    if (said !== undefined)
        return (0,sentence/* quote */.hD)(said);
    if (primary === undefined && decision.factors.length > 0)
        return words.say('reason_contradicted');
    if (decision.decision_type === 'authorization')
        return words.say('reason_policy');
    return words.say(decision.decision_type.endsWith('_guard') ? 'reason_guard' : 'reason_decision');
}
/** The seed's own sentence for a type and outcome; a plainer one where the record lacks its numbers. */
function seedTemplates(decision) {
    const outcome = knownOutcome(decision.outcome);
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
    const spent = numberIn(contextValue(decision, 'spent'));
    const limit = numberIn(contextValue(decision, 'limit'));
    switch (decision.decision_type) {
        case 'budget':
            return {
                spent,
                limit,
                percentage: spent === undefined || limit === undefined ? undefined : limit > 0 ? spent / limit : 0
            };
        case 'behavioral_drift':
            return { deviation: numberIn(contextValue(decision, 'deviation')) };
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
            : (0,sentence/* quote */.hD)(pythonStr(violation)),
        reason
    };
    for (const key of seedTemplates(decision))
        if (words.has(key, values))
            return words.say(key, values);
    const area = isKnownType(decision.decision_type)
        ? words.say(`area_${decision.decision_type}`)
        : (0,sentence/* quote */.hD)(titled(decision.decision_type));
    const outcome = knownOutcome(decision.outcome);
    if (outcome === undefined)
        return words.say('outcome_other', { area, reason, outcome: (0,sentence/* quote */.hD)(decision.outcome) });
    return words.say(`outcome_${outcome.toLowerCase()}`, { area, reason });
}

// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(29282);
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
            const { decision, problems } = givenDecision(given);
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
    if (typeof value !== 'object' || value === null || value instanceof Numeral)
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
            : summaryOf(decision, words),
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
        recommendations: (options.includeRecommendations ?? true) && knownOutcome(decision.outcome) !== 'ALLOWED'
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
    const type = typeName(decision, words);
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
    .map(([key, value]) => words.say('context_line', { key: (0,sentence/* quote */.hD)(titled(key)), value: (0,sentence/* quote */.hD)(pythonStr(value)) }));
function factorsOf(decision, words, includeEvidence) {
    const shares = contributions(decision);
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
    const known = knownOutcome(decision.outcome);
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
    const turned = smallestChange(decision);
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
        const own = numberIn(Object.hasOwn(details, 'confidence') ? details.confidence : undefined);
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

// EXTERNAL MODULE: ./lib/explain/finding.js
var explain_finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(29399);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 3 modules
var gate_explainer = __webpack_require__(47907);
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
function gate_decision_confidenceOf(result, outcome) {
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
    return makeDecision({
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
        confidence: gate_decision_confidenceOf(result, outcome),
        policy_version: result.baseline?.digest ?? '',
        metadata: { tool_version: result.tool_version, failed: result.failed }
    });
}

// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(96481);
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(26940);
;// CONCATENATED MODULE: ./lib/explain/result-explainer.js












/** Explanations of a result that was written down: what was computed then, said again, in any language. */
function runOf({ parameters, baseline }) {
    const { logs } = parameters;
    return {
        logs: logs === undefined ? [] : Array.isArray(logs) ? logs : [String(logs)],
        baseline: baseline?.path ?? String(parameters.baseline ?? 'policies.json')
    };
}
function contextOf(result, { confirmed }) {
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
    return (0,explain_finding/* wordFinding */.WV)(facts, evidence, explanation.computed, contextOf(result, { confirmed }), words);
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
    const { explain } = createExplainer({
        legalFrame,
        explainers: {
            drift_gate: (_, { standard }) => ({
                summary: said.summary,
                ...(own.timestamp === '' ? { opening: standard.opening.slice(1) } : {}),
                // What is said of a finding asked for by name stands below, under headings of its own.
                factors: wanted === undefined
                    ? standard.factors.map((factor, i) => withReasons(factor, own.factors[i]?.details.finding, reworded))
                    : standard.factors,
                context: result_explainer_contextLines(own, words),
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
const result_explainer_contextLines = ({ context }, words) => Object.entries(context)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => words.say('context_line', {
    key: (0,sentence/* quote */.hD)(titled(key)),
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
            ...result.assumptions.map((one) => words.say('sure_assumed', { assumption: (0,assumptions/* assumptionWords */.TS)(one, words) }))
        ]
        : (0,explain_finding/* certaintyLines */.F_)(finding, contextOf(result, { confirmed: true }), words);
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
            ...section(context, result_explainer_contextLines(decision, words).map(bullet)),
            ...kept.filter(({ heading }) => ![context, disclosure.headings.counterfactual, disclosure.headings.recommendations].includes(heading)),
            ...section(headings.notes, said.details.map(bullet)),
            ...section(disclosure.headings.counterfactual, said.counterfactual === null ? [] : [said.counterfactual]),
            ...section(disclosure.headings.recommendations, said.recommendations.map(bullet))
        ]
    };
}


/***/ })

};
