export const id = 308;
export const ids = [308];
export const modules = {

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ argumentContext),
  py: () => (/* binding */ innerArguments),
  We: () => (/* binding */ parseArguments),
  $p: () => (/* binding */ toolNames),
  Qj: () => (/* binding */ withFacts)
});

// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/python.js
/**
 * Python literals as `repr()` prints them, since many harnesses log arguments so: `{'order_id': '77', 'vip': True}`.
 * Grammar: the Python language reference, "Literals"; what `ast.literal_eval` reads, plus `inf`, `nan`, sets, and
 * calls such as `Decimal('1')` or `datetime.date(2024, 5, 1)`, which stay texts.
 */
const MAX_DEPTH = 64;
const SPACE = /[ \t\r\n\f]*/y;
const NUMBER = /[+-]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)(?![\w.])/y;
const NAME = /[A-Za-z_][\w.]*/y;
const WORDS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
    ['null', null],
    ['true', true],
    ['false', false],
    ['nan', null],
    ['inf', null]
]);
const PLAIN_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': ''
};
class NotPython extends Error {
}
class Reader {
    source;
    position = 0;
    trailingComma = false;
    constructor(source) {
        this.source = source;
    }
    whole() {
        const value = this.value(0);
        this.space();
        if (this.position < this.source.length)
            throw new NotPython();
        return value;
    }
    space() {
        SPACE.lastIndex = this.position;
        SPACE.exec(this.source);
        this.position = SPACE.lastIndex;
    }
    take(symbol) {
        this.space();
        if (this.source[this.position] !== symbol)
            return false;
        this.position++;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.position;
        const found = pattern.exec(this.source)?.[0];
        if (found !== undefined)
            this.position += found.length;
        return found;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw new NotPython();
        this.space();
        const next = this.source[this.position];
        if (next === '{')
            return this.braces(depth);
        if (next === '[')
            return this.list(']', depth);
        if (next === '(')
            return this.parentheses(depth);
        if (next === "'" || next === '"')
            return this.strings();
        const number = this.match(NUMBER);
        if (number !== undefined)
            return numeric(number.replaceAll('_', ''));
        const start = this.position;
        const name = this.match(NAME);
        if (name === undefined)
            throw new NotPython();
        if (/^(?:[rRbBuU]|[rR][bB]|[bB][rR])$/.test(name) && /['"]/.test(this.source[this.position] ?? '')) {
            return this.strings(/r/i.test(name));
        }
        if (WORDS.has(name))
            return WORDS.get(name);
        if (this.source[this.position] !== '(')
            throw new NotPython();
        this.position++;
        this.arguments(depth);
        return this.source.slice(start, this.position);
    }
    /** A call is kept as its text: only its end has to be found. */
    arguments(depth) {
        while (!this.take(')')) {
            this.space();
            const start = this.position;
            if (this.match(NAME) === undefined || !this.take('='))
                this.position = start;
            this.value(depth + 1);
            if (!this.take(',')) {
                if (!this.take(')'))
                    throw new NotPython();
                return;
            }
        }
    }
    list(end, depth) {
        this.position++;
        const values = [];
        this.trailingComma = false;
        while (!this.take(end)) {
            values.push(this.value(depth + 1));
            this.trailingComma = this.take(',');
            if (!this.trailingComma) {
                if (!this.take(end))
                    throw new NotPython();
                break;
            }
        }
        return values;
    }
    /** `(1)` is 1, `(1,)` a tuple. */
    parentheses(depth) {
        const values = this.list(')', depth);
        return values.length === 1 && !this.trailingComma ? values[0] : values;
    }
    braces(depth) {
        this.position++;
        const members = [];
        const entries = [];
        while (!this.take('}')) {
            const key = this.value(depth + 1);
            if (this.take(':'))
                entries.push([keyText(key), this.value(depth + 1)]);
            else
                members.push(key);
            if (!this.take(',')) {
                if (!this.take('}'))
                    throw new NotPython();
                break;
            }
        }
        if (members.length > 0 && entries.length > 0)
            throw new NotPython();
        return members.length > 0 ? members : Object.fromEntries(entries);
    }
    /** One or more literals side by side are one string. */
    strings(raw = false) {
        let joined = this.string(raw);
        for (;;) {
            this.space();
            const next = this.source[this.position];
            if (next !== "'" && next !== '"')
                return joined;
            joined += this.string(false);
        }
    }
    string(raw) {
        const quote = this.source[this.position];
        const fence = this.source.startsWith(quote.repeat(3), this.position) ? quote.repeat(3) : quote;
        this.position += fence.length;
        const pieces = [];
        for (let from = this.position;;) {
            const symbol = this.source[this.position];
            if (symbol === undefined)
                throw new NotPython();
            if (symbol === '\\') {
                pieces.push(this.source.slice(from, this.position), raw ? this.source.slice(this.position, this.position + 2) : this.escape());
                if (raw)
                    this.position += 2;
                from = this.position;
            }
            else if (symbol === quote && this.source.startsWith(fence, this.position)) {
                pieces.push(this.source.slice(from, this.position));
                this.position += fence.length;
                return pieces.join('');
            }
            else {
                this.position++;
            }
        }
    }
    /** Reads one escape; an unknown one stays as it is, backslash and all. */
    escape() {
        const kind = this.source[this.position + 1];
        if (kind === undefined)
            throw new NotPython();
        const digits = { x: 2, u: 4, U: 8 }[kind];
        if (digits !== undefined) {
            const code = this.source.slice(this.position + 2, this.position + 2 + digits);
            if (code.length !== digits || !/^[0-9a-fA-F]+$/.test(code) || Number.parseInt(code, 16) > 0x10ffff)
                throw new NotPython();
            this.position += 2 + digits;
            return String.fromCodePoint(Number.parseInt(code, 16));
        }
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.position + 1, this.position + 4))?.[0];
        if (octal !== undefined) {
            this.position += 1 + octal.length;
            return String.fromCharCode(Number.parseInt(octal, 8));
        }
        this.position += 2;
        return PLAIN_ESCAPES[kind] ?? `\\${kind}`;
    }
}
const keyText = (key) => (typeof key === 'string' ? key : JSON.stringify(key));
/** Whole numbers beyond 2^53 are ids, not quantities: they stay texts, digit for digit. */
function numeric(digits) {
    const sign = digits.startsWith('-') ? -1 : 1;
    const value = sign * Number(digits.replace(/^[+-]/, ''));
    return /^[+-]?\d+$/.test(digits) && !Number.isSafeInteger(value) ? digits : value;
}
/** The value of a Python literal, or undefined where the text is none. Never throws; linear in the length. */
function parsePython(source) {
    try {
        return new Reader(source).whole();
    }
    catch (error) {
        if (error instanceof NotPython)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/events/calls/arguments.js


/** Longer argument texts are not parsed: no tool call is that long, but hostile logs are. */
const LONGEST = 1_000_000;
/**
 * The arguments of a call as the log gives them: an object as it is; a text as JSON, else as a Python literal; else
 * the text itself.
 */
function parseArguments(value) {
    if (typeof value !== 'string' || value.length > LONGEST)
        return value;
    const trimmed = value.trim();
    if (trimmed === '')
        return undefined;
    try {
        return JSON.parse(trimmed);
    }
    catch {
        const literal = /^[[{(]/.test(trimmed) ? parsePython(trimmed) : undefined;
        return literal === undefined ? value : literal;
    }
}
/**
 * Arguments as context: `{ 'arg.order_id': '77' }`. Nested values stay nested (the encoder flattens them); arguments
 * that are no object stand under `arg` alone.
 */
function argumentContext(value) {
    const parsed = parseArguments(value);
    if (parsed === undefined || parsed === null)
        return {};
    if (!(0,json/* isObject */.Gv)(parsed))
        return { arg: parsed };
    const context = {};
    for (const name of Object.keys(parsed))
        context[`arg.${name}`] = parsed[name];
    return context;
}
/**
 * What was meant inside the arguments that a tracer recorded: LangChain hands tools one text,
 * `{ input: "{'order_id': '77'}" }`; decorators record `{ args: [], kwargs: { … } }`.
 */
function innerArguments(value) {
    const parsed = parseArguments(value);
    if (!(0,json/* isObject */.Gv)(parsed))
        return parsed;
    const names = Object.keys(parsed);
    if (names.length === 2 && Array.isArray(parsed.args) && (0,json/* isObject */.Gv)(parsed.kwargs)) {
        return parsed.args.length === 0 ? parsed.kwargs : { ...parsed.kwargs, args: parsed.args };
    }
    if (names.length !== 1 || !WRAPPINGS.has(names[0]))
        return parsed;
    const inner = parseArguments(parsed[names[0]]);
    return (0,json/* isObject */.Gv)(inner) ? inner : parsed;
}
const WRAPPINGS = new Set(['input', 'inputs', 'tool_input', 'args', 'arguments', 'kwargs']);
/** Facts beside the arguments, those that are there. */
function withFacts(context, facts) {
    for (const name of Object.keys(facts)) {
        const value = facts[name];
        if (value !== undefined && value !== null && value !== '')
            context[name] = value;
    }
    return context;
}
/** The names in a list of tool definitions (or names), sorted, as one text; undefined for none. */
function toolNames(tools) {
    const names = new Set();
    for (const tool of (0,json/* array */.YO)(tools).slice(0, 10_000)) {
        const name = typeof tool === 'string' ? tool : ((0,json/* object */.Ik)(tool).name ?? (0,json/* object */.Ik)((0,json/* object */.Ik)(tool).function).name);
        if (typeof name === 'string' && name !== '')
            names.add(name);
    }
    return names.size === 0 ? undefined : [...names].sort().join(' ');
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ RecentMap),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   X8: () => (/* binding */ globalId),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   gg: () => (/* binding */ Recent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Twelve hexadecimal digits that name a content: for conversations that bear no id of their own. */
const digest = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 12);
};
/** A content as text to be hashed; what cannot be written (too deep) counts as empty. */
function fingerprint(value) {
    try {
        return JSON.stringify(value) ?? '';
    }
    catch {
        return '';
    }
}
/**
 * Ids as providers make them are unique in the world; short ones (`call_1`), and names with a number
 * (`functions.get_order_status:0`, `run_shell_command__1`), only within their conversation.
 */
const isGlobalId = (id) => id.length >= 20 && id.length <= 200 && /\d/.test(id) && /[a-zA-Z]/.test(id) && !NUMBERED.test(id);
const NUMBERED = /^[a-zA-Z][a-zA-Z_.:-]*[_.:-]\d{1,6}$/;
/** The id under which copies of a call are known again; a short id could name two calls and is therefore none. */
const globalId = (id) => typeof id === 'string' && isGlobalId(id) ? id : undefined;
/** A set of names that forgets the oldest beyond a limit. */
class Recent {
    names = new Set();
    limit;
    constructor(limit = 100_000) {
        this.limit = limit;
    }
    has(name) {
        return this.names.has(name);
    }
    /** False where the name was known already. */
    add(name) {
        if (this.names.has(name))
            return false;
        this.names.add(name);
        if (this.names.size > this.limit)
            this.names.delete(this.names.values().next().value);
        return true;
    }
}
/** A map that forgets the oldest beyond a limit. */
class RecentMap {
    entries = new Map();
    limit;
    constructor(limit = 100_000) {
        this.limit = limit;
    }
    get(name) {
        return this.entries.get(name);
    }
    set(name, value) {
        this.entries.set(name, value);
        if (this.entries.size > this.limit)
            this.entries.delete(this.entries.keys().next().value);
    }
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/** A call waits at most behind so many later ones for its turn; then those that are complete go first. */
const IN_ORDER = 2_000;
/** So many calls may wait for their results; beyond, the oldest goes out without one. */
const WAITING = 20_000;
/** So many sessions are remembered, to number their calls and to tell which had none. */
const SESSIONS = 200_000;
/**
 * Pairs calls with their results, numbers the calls of each session (`seq`) and puts them out in the order in which
 * they were made; at the end, sessions that were announced and had no call get an event without action.
 */
class Journal {
    output;
    waiting = new Map();
    sessions = new Map();
    queue = [];
    head = 0;
    constructor(output) {
        this.output = output;
    }
    /** The session exists, whether or not a call follows. Facts given later overrule earlier ones. */
    session(name, line, facts = {}) {
        const known = this.sessions.get(name);
        if (known === undefined)
            this.remember(name, { calls: 0, line, facts });
        else if (known.calls === 0)
            known.facts = { ...known.facts, ...facts };
    }
    /**
     * A call. With a `key` it waits for `result`; without, it is complete. An `outcome` given here stands until the
     * result overrules it; where neither comes it is `no_result`.
     */
    call(event, line, key) {
        if (key !== undefined && this.waiting.has(key))
            this.settle(key);
        // Numbered in any case: the count also tells that the session has a call.
        const seq = event.session === undefined ? undefined : this.number(event.session, line);
        const numbered = seq === undefined ? event : { ...event, seq: event.seq ?? seq };
        const entry = { event: numbered, line, key, done: key === undefined, loose: false };
        if (key !== undefined) {
            this.waiting.set(key, entry);
            if (this.waiting.size > WAITING)
                this.settle(this.waiting.keys().next().value);
        }
        this.queue.push(entry);
        this.drain();
    }
    /** The result of the call that waits under `key`; false where none does. `context` is added to the call's. */
    result(key, found) {
        const entry = this.waiting.get(key);
        if (entry === undefined)
            return false;
        const context = found.context === undefined ? entry.event.context : { ...entry.event.context, ...found.context };
        entry.event = { ...entry.event, ...found, context };
        this.finish(key, entry);
        return true;
    }
    /** What is known before the last word: the call goes on waiting, and ends so if no result follows. */
    amend(key, found) {
        const entry = this.waiting.get(key);
        if (entry !== undefined)
            entry.event = { ...entry.event, ...found };
        return entry !== undefined;
    }
    /** The event of the call that waits under `key`. */
    pending(key) {
        return this.waiting.get(key)?.event;
    }
    end() {
        for (const key of [...this.waiting.keys()])
            this.settle(key);
        for (const [name, { calls, line, facts }] of this.sessions) {
            if (calls === 0)
                this.output.event({ session: name, ...facts }, line);
        }
        this.sessions.clear();
    }
    remember(name, session) {
        this.sessions.set(name, session);
        if (this.sessions.size <= SESSIONS)
            return;
        const [oldest, { calls, line, facts }] = this.sessions.entries().next().value;
        this.sessions.delete(oldest);
        if (calls === 0)
            this.output.event({ session: oldest, ...facts }, line);
    }
    number(name, line) {
        const known = this.sessions.get(name);
        if (known !== undefined)
            return known.calls++;
        this.remember(name, { calls: 1, line, facts: {} });
        return 0;
    }
    /** Without a result by now: the call goes out with what is known. */
    settle(key) {
        const entry = this.waiting.get(key);
        entry.event = { ...entry.event, outcome: entry.event.outcome ?? 'no_result' };
        this.finish(key, entry);
    }
    finish(key, entry) {
        this.waiting.delete(key);
        entry.done = true;
        if (entry.loose)
            this.output.event(entry.event, entry.line);
        else
            this.drain();
    }
    drain() {
        while (this.head < this.queue.length) {
            const entry = this.queue[this.head];
            if (entry.done)
                this.output.event(entry.event, entry.line);
            else if (this.queue.length - this.head > IN_ORDER)
                entry.loose = true;
            else
                break;
            this.head++;
        }
        if (this.head > 1_000 && this.head * 2 > this.queue.length) {
            this.queue = this.queue.slice(this.head);
            this.head = 0;
        }
    }
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ fromSeconds),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vk: () => (/* binding */ elapsed)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3400);

/**
 * Milliseconds since 1970 of a time stamp as logs write it: ISO 8601, or a number (also as text) of seconds, milli-,
 * micro- or nanoseconds, told apart by its size. Else undefined.
 */
function instant(value) {
    if (typeof value === 'number')
        return fromNumber(value);
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const digits = value.trim();
    if (/^\d{9,19}(?:\.\d{1,9})?$/.test(digits))
        return nanoseconds(digits) ?? fromNumber(Number(digits));
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .p)(digits.replace(/ (?:UTC|GMT)$/, 'Z'));
}
/** Nineteen digits are more than a number holds: the last six are the fraction of the millisecond. */
function nanoseconds(digits) {
    if (digits.length !== 19 || digits.includes('.'))
        return undefined;
    return fromNumber(Number(`${digits.slice(0, 13)}.${digits.slice(13)}`));
}
/** Between 1990 and 2100 in one of the four units; anything else is no time of an agent's. */
function fromNumber(value) {
    for (const perMillisecond of [0.001, 1, 1e3, 1e6]) {
        const milliseconds = value / perMillisecond;
        if (milliseconds >= 631_152_000_000 && milliseconds < 4_102_444_800_000)
            return milliseconds;
    }
    return undefined;
}
/** Milliseconds between two times, where both are there and in order. */
function elapsed(start, end) {
    return start !== undefined && end !== undefined && end >= start
        ? Math.round((end - start) * 1e3) / 1e3
        : undefined;
}
/** Seconds as milliseconds, to the microsecond; undefined for what is no time. */
function fromSeconds(seconds) {
    const milliseconds = typeof seconds === 'number' ? Math.round(seconds * 1e6) / 1e3 : Number.NaN;
    return Number.isFinite(milliseconds) ? milliseconds : undefined;
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/events/calls/arguments.js + 1 modules
var calls_arguments = __webpack_require__(2876);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/events/calls/identity.js
var calls_identity = __webpack_require__(109);
;// CONCATENATED MODULE: ./lib/events/calls/conversation.js


/** So many events are held for a name; a longer conversation is named by what was heard until then. */
const HELD = 20_000;
/**
 * One conversation whose log gives it no id: its content names it, so that the same log has the same session whatever
 * its file is called. Its events (those of the session `SESSION`) are held until `close` (or a limit), and then bear
 * the name `PREFIX-HASH`.
 */
class Conversation {
    output;
    prefix;
    hash = (0,external_node_crypto_.createHash)('sha256');
    held = [];
    name;
    constructor(output, prefix = 'conversation') {
        this.output = output;
        this.prefix = prefix;
    }
    /** The placeholder under which readers speak of the session until it has its name. */
    static SESSION = '?';
    /** The conversation is named by what it holds: every message passes here. */
    hear(content) {
        if (this.name === undefined)
            this.hash.update((0,calls_identity/* fingerprint */.Rj)(content)).update('\n');
    }
    event(event, line) {
        if (event.session !== Conversation.SESSION)
            this.output.event(event, line);
        else if (this.name !== undefined)
            this.output.event({ ...event, session: this.name }, line);
        else {
            this.held.push([event, line]);
            if (this.held.length >= HELD)
                this.close();
        }
    }
    skip(reason, line) {
        this.output.skip(reason, line);
    }
    /** Names the conversation (by `id` where the log gives one after all) and puts out what was held. */
    close(id) {
        this.name ??= id ?? `${this.prefix}-${this.hash.digest('hex').slice(0, 12)}`;
        const held = this.held;
        this.held = [];
        for (const [event, line] of held)
            this.event(event, line);
    }
}

// EXTERNAL MODULE: ./lib/events/calls/journal.js
var calls_journal = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/events/calls/json.js
var calls_json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/outcome.js

const DENIAL = /^(?:error(?: in tool '[^']{1,100}'|\(error\))?:? ?){0,3}(?:permission denied|access denied|accessdenied|not authori[sz]ed|unauthori[sz]ed|forbidden|denied\b|request denied|(?:th(?:e|is) )?(?:tool )?(?:call|use|execution|action|request|(?:call )?invocation) (?:was |is |has been )?(?:not approved|denied|rejected|refused|declined|blocked)|(?:the )?user (?:has )?(?:denied|rejected|declined|refused)|rejected by (?:the )?user|denied by)/i;
const FAILURE = /^(?:(?:an )?(?:unexpected |unknown |internal )?error\b(?! ?(?:free|rate|count|log|message)s?\b)|[\w.]*(?:Error|Exception)\b ?[:(]|traceback \(most recent call last\)|failed to |failure\b ?:|fatal:|exception:)/i;
/**
 * What a result text says where the log has no error flag: tools of chat agents answer failures in words. Read at the
 * very beginning only (`Error: …`, `Traceback …`, `{"error": …}`), so that prose about errors is no error.
 */
function outcomeOfContent(content) {
    const beginning = (0,calls_json/* contentText */.Tf)(content).trimStart();
    const parsed = (0,calls_json/* isObject */.Gv)(content) ? content : objectIn(beginning, content);
    if (parsed !== undefined)
        return outcomeOfObject(parsed);
    if (DENIAL.test(beginning))
        return 'denied';
    return FAILURE.test(beginning) ? 'error' : 'success';
}
function objectIn(beginning, content) {
    if (!beginning.startsWith('{') || beginning.length >= 2_000)
        return undefined;
    const parsed = (0,calls_json/* unpacked */.KZ)(typeof content === 'string' ? content : beginning);
    return (0,calls_json/* isObject */.Gv)(parsed) ? parsed : undefined;
}
function outcomeOfObject(result) {
    const status = typeof result.status === 'string' ? result.status.toLowerCase() : '';
    if (['denied', 'rejected', 'refused', 'declined', 'forbidden', 'blocked', 'unauthorized'].includes(status))
        return 'denied';
    const error = result.error ?? result.errors;
    // What a tool of MCP answered, put in a result by the one who called it.
    const { isError: inside } = (0,calls_json/* object */.Ik)(result.result);
    const failed = (typeof error === 'string' && error !== '') ||
        error === true ||
        (0,calls_json/* isObject */.Gv)(error) ||
        (0,calls_json/* array */.YO)(error).length > 0 ||
        result.isError === true ||
        result.is_error === true ||
        inside === true ||
        result.success === false ||
        result.ok === false ||
        ['error', 'failed', 'failure'].includes(status);
    if (!failed)
        return 'success';
    return isDenial(typeof error === 'string' ? error : (0,calls_json/* object */.Ik)(error).message) ? 'denied' : 'error';
}
/** Whether an error text says that the call was not allowed rather than that it failed. */
const isDenial = (message) => typeof message === 'string' && DENIAL.test(message.slice(0, 200).trimStart());
const WORDS = new Map([
    ...[
        'success',
        'succeeded',
        'ok',
        'completed',
        'complete',
        'done',
        'allow',
        'allowed',
        'approved',
        'granted',
        'passed'
    ].map((word) => [word, 'success']),
    ...[
        'error',
        'failed',
        'failure',
        'errored',
        'timeout',
        'timed_out',
        'cancelled',
        'canceled',
        'incomplete'
    ].map((word) => [word, 'error']),
    ...[
        'denied',
        'deny',
        'declined',
        'rejected',
        'reject',
        'refused',
        'forbidden',
        'forbid',
        'blocked',
        'unauthorized'
    ].map((word) => [word, 'denied']),
    ...['pending', 'in_progress', 'running', 'started', 'queued', 'no_result'].map((word) => [word, 'no_result'])
]);
/** A status word of any log in our words; undefined where it is none of those. */
const outcomeOfStatus = (status) => typeof status === 'string' ? WORDS.get(status.toLowerCase().trim()) : undefined;

// EXTERNAL MODULE: ./lib/events/calls/time.js
var calls_time = __webpack_require__(4586);
;// CONCATENATED MODULE: ./lib/events/formats/ag-ui.js







const AGENT = 'assistant';
/** Longer arguments are no call's, but a hostile log's. */
const LONGEST = 1_000_000;
const MOST_OPEN = 20_000;
class AgUiReader {
    conversation;
    journal;
    /** Calls of which the arguments still come. */
    open = new Map();
    called = new calls_identity/* Recent */.gg();
    session = Conversation.SESSION;
    latest;
    constructor(output) {
        this.conversation = new Conversation(output, 'run');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value) || !isEvent(value))
            return;
        if (this.session === Conversation.SESSION)
            this.conversation.hear(value);
        const id = (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(value, 'tool_call_id'));
        switch (value.type) {
            case 'RUN_STARTED':
                this.session = (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(value, 'thread_id')) ?? Conversation.SESSION;
                this.journal.session(this.session, line, { agent: AGENT, time: (0,calls_time/* instant */.uR)(value.timestamp) });
                break;
            case 'TOOL_CALL_START':
            case 'TOOL_CALL_CHUNK':
                this.begin(value, id ?? this.latest, line);
                break;
            case 'TOOL_CALL_ARGS':
                this.append(id ?? this.latest, value.delta);
                break;
            case 'TOOL_CALL_END':
                this.call(id ?? this.latest);
                break;
            case 'TOOL_CALL_RESULT':
                this.result(id, value, (0,calls_time/* instant */.uR)(value.timestamp));
                break;
            case 'MESSAGES_SNAPSHOT':
                for (const message of (0,calls_json/* array */.YO)(value.messages))
                    if ((0,calls_json/* isObject */.Gv)(message) && message.role === 'tool')
                        this.result((0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(message, 'tool_call_id')), message, undefined);
                break;
            case 'RUN_FINISHED':
            case 'RUN_ERROR':
                this.settle();
        }
    }
    end() {
        this.settle();
        this.journal.end();
        this.conversation.close();
    }
    begin(value, id, line) {
        if (id === undefined)
            return;
        const action = (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(value, 'tool_call_name'));
        if (action !== undefined && !this.open.has(id) && this.called.add(`${this.session} ${id}`)) {
            if (this.open.size >= MOST_OPEN)
                this.settle();
            this.open.set(id, { action, time: (0,calls_time/* instant */.uR)(value.timestamp), line, input: '' });
        }
        this.latest = id;
        this.append(id, value.delta);
    }
    append(id, piece) {
        const call = this.open.get(id ?? '');
        if (call !== undefined && typeof piece === 'string' && call.input.length < LONGEST)
            call.input += piece;
    }
    call(id) {
        const call = this.open.get(id ?? '');
        if (id === undefined || call === undefined)
            return;
        this.open.delete(id);
        const { action, time, line, input } = call;
        const context = (0,calls_arguments/* argumentContext */.VU)(input);
        const { session } = this;
        this.journal.call({ session, agent: AGENT, action, context, time, id: (0,calls_identity/* globalId */.X8)(id) }, line, `${session} ${id}`);
    }
    result(id, result, time) {
        if (id === undefined)
            return;
        this.call(id);
        const key = `${this.session} ${id}`;
        const error = (0,calls_json/* firstText */.ou)(result.error);
        const outcome = error === undefined ? outcomeOfContent(result.content) : isDenial(error) ? 'denied' : 'error';
        this.journal.result(key, { outcome, latencyMs: (0,calls_time/* elapsed */.vk)(this.journal.pending(key)?.time, time) });
    }
    settle() {
        for (const id of [...this.open.keys()])
            this.call(id);
    }
}
const TYPES = /^(?:RUN|STEP|TEXT_MESSAGE|TOOL_CALL|STATE|MESSAGES|ACTIVITY|THINKING|REASONING)_[A-Z_]+$|^(?:RAW|CUSTOM)$/;
const isEvent = (value) => typeof value.type === 'string' && TYPES.test(value.type);
/** What no other log has. */
const isOwn = (value) => {
    if (value.type === 'RUN_STARTED')
        return (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(value, 'run_id')) !== undefined;
    return (typeof value.type === 'string' &&
        /^TOOL_CALL_(?:START|ARGS|CHUNK|END|RESULT)$/.test(value.type) &&
        (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(value, 'tool_call_id')) !== undefined);
};
const format = {
    name: 'ag-ui',
    title: 'AG-UI events',
    documentation: 'https://docs.ag-ui.com/concepts/events',
    description: `Events of the Agent User Interaction Protocol, which CopilotKit, Mastra, Pydantic AI and others send to user interfaces: one event a record, or the stream as the server sent it.

| event | from |
| --- | --- |
| session | \`threadId\` of \`RUN_STARTED\`; without it a name made of the content |
| agent | \`assistant\` |
| action | \`toolCallName\` of \`TOOL_CALL_START\` or \`TOOL_CALL_CHUNK\` |
| context | \`arg.*\`: the arguments, put together from their pieces |
| outcome | by the beginning of the content of \`TOOL_CALL_RESULT\`, or of the tool's message in a later \`MESSAGES_SNAPSHOT\` (\`error\` and \`denied\` by its \`error\`); \`no_result\` without either, as where the user interface is to act |
| time | \`timestamp\`, where the server writes it; latency from that of the result |

A run without a call is kept.`,
    detect: (sample) => ((0,calls_json/* share */.uM)(sample, isOwn) > 0 ? 0.88 + 0.08 * (0,calls_json/* share */.uM)(sample, isEvent) : 0),
    open: (output) => new AgUiReader(output)
};
/* harmony default export */ const ag_ui = (format);

;// CONCATENATED MODULE: ./lib/events/calls/agent-steps.js

const asked = ({ id, name, input, start }) => ({
    role: 'assistant',
    content: '',
    timestamp: start,
    tool_calls: [{ id, name, arguments: input ?? {} }]
});
const answered = ({ id, name, result, end }) => ({
    role: 'tool',
    tool_call_id: id,
    name,
    timestamp: end,
    content: '',
    ...result
});
const messagesOf = (step) => (0,calls_json/* text */.Qq)(step.name) === undefined
    ? []
    : step.result === undefined
        ? [asked(step)]
        : [asked(step), answered(step)];
/** @returns the conversations in a record of one or several runs; undefined where it is none */
function agentSteps(value) {
    if (Array.isArray(value))
        return value.some((each) => (0,calls_json/* isObject */.Gv)(each) && isSmolStep(each))
            ? [{ messages: [USER, ...value.flatMap((each) => smolMessages((0,calls_json/* object */.Ik)(each)))] }]
            : undefined;
    if (!(0,calls_json/* isObject */.Gv)(value))
        return undefined;
    for (const read of [smolRun, browserRun, amazonRun, deepEvalRuns, dspyRun, agnoSession]) {
        const runs = read(value);
        if (runs !== undefined)
            return runs;
    }
    return undefined;
}
const USER = { role: 'user', content: '' };
const isSmolStep = (value) => typeof value.step_number === 'number' &&
    (Array.isArray(value.tool_calls) || value.tool_calls === null) &&
    (value.timing !== undefined || value.model_output !== undefined || value.observations !== undefined);
function smolRun(value) {
    const steps = (0,calls_json/* array */.YO)(value.steps);
    return steps.some((step) => (0,calls_json/* isObject */.Gv)(step) && isSmolStep(step))
        ? [{ ...value, messages: [USER, ...steps.flatMap((step) => smolMessages((0,calls_json/* object */.Ik)(step)))] }]
        : undefined;
}
function smolMessages(step) {
    if (!isSmolStep(step))
        return [];
    const calls = (0,calls_json/* array */.YO)(step.tool_calls).filter(calls_json/* isObject */.Gv);
    const { start_time: start, end_time: end } = (0,calls_json/* object */.Ik)(step.timing);
    const error = failureOf(step.error);
    const messages = calls.flatMap((call, place) => {
        const { name, arguments: input } = (0,calls_json/* object */.Ik)(call.function ?? call);
        const isLast = place + 1 === calls.length;
        const result = isLast && error !== undefined ? { error } : { error: false, content: isLast ? step.observations : '' };
        const code = name === 'python_interpreter' && typeof input === 'string' ? { code: input } : input;
        return messagesOf({ id: call.id, name, input: code, result, start, end });
    });
    return messages.length > 0 ? messages : [{ role: 'assistant', content: '' }];
}
const failureOf = (error) => (0,calls_json/* isObject */.Gv)(error) ? ((0,calls_json/* firstText */.ou)(error.message) ?? true) : (0,calls_json/* text */.Qq)(error);
const isBrowserStep = (step) => (0,calls_json/* isObject */.Gv)(step) && Array.isArray(step.result) && step.model_output !== undefined && (0,calls_json/* isObject */.Gv)(step.state);
function browserRun(value) {
    const steps = (0,calls_json/* array */.YO)(value.history);
    if (!steps.some(isBrowserStep))
        return undefined;
    const messages = steps.filter(isBrowserStep).flatMap((step) => {
        const { model_output: output, result, metadata } = (0,calls_json/* object */.Ik)(step);
        const { step_start_time: start, step_end_time: end } = (0,calls_json/* object */.Ik)(metadata);
        const actions = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(output).action).filter(calls_json/* isObject */.Gv);
        return actions.flatMap((action, place) => {
            const [[name, input] = []] = Object.entries(action).filter(([, given]) => given !== null);
            const told = (0,calls_json/* array */.YO)(result)[place];
            const error = failureOf((0,calls_json/* object */.Ik)(told).error);
            return messagesOf({
                name,
                input,
                result: told === undefined ? undefined : { error: error ?? false },
                start,
                // The time of a step is that of all its actions.
                end: actions.length === 1 ? end : undefined
            });
        });
    });
    return [{ ...value, history: undefined, messages: [USER, ...messages] }];
}
/** What Amazon Q Developer CLI (Kiro CLI) saves of a chat. */
function amazonRun(value) {
    const turns = (0,calls_json/* array */.YO)(value.history).filter(isAmazonTurn);
    if (turns.length === 0)
        return undefined;
    const messages = turns.flatMap(({ user, assistant, request_metadata: told }) => {
        const { ToolUseResults: given, CancelledToolUses: cancelled } = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(user).content);
        const results = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(given ?? cancelled).tool_use_results).map((result) => {
            const { tool_use_id: id, status, content } = (0,calls_json/* object */.Ik)(result);
            const texts = (0,calls_json/* array */.YO)(content).map((block) => (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(block).Text) ?? '');
            return {
                role: 'tool',
                tool_call_id: id,
                status: cancelled === undefined ? status : 'denied',
                content: texts.join('\n')
            };
        });
        const calls = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(assistant).ToolUse).tool_uses).map((call) => {
            const { id, name, args } = (0,calls_json/* object */.Ik)(call);
            return { id, name, arguments: args };
        });
        const model = (0,calls_json/* object */.Ik)(told).model_id;
        return [...results, { role: 'assistant', content: '', tool_calls: calls, meta: { model } }];
    });
    return [{ ...value, history: undefined, messages: [USER, ...messages] }];
}
const isAmazonTurn = (turn) => (0,calls_json/* isObject */.Gv)(turn) &&
    (0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(turn.user).content) &&
    ((0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(turn.assistant).ToolUse) || (0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(turn.assistant).Response));
const toolsCalled = (value) => [value.toolsCalled, value.tools_called, value.predicted_trajectory].find(Array.isArray);
const isDeepEvalCase = (value) => toolsCalled(value)?.every((tool) => {
    const { name, tool_name: other } = (0,calls_json/* object */.Ik)(tool);
    return (0,calls_json/* text */.Qq)(name) !== undefined || (0,calls_json/* text */.Qq)(other) !== undefined;
}) === true &&
    (value.input !== undefined || value.predicted_trajectory !== undefined);
function deepEvalRuns(value) {
    const cases = (0,calls_json/* array */.YO)(value.testCases ?? value.test_cases);
    const own = [value, ...cases].filter((each) => (0,calls_json/* isObject */.Gv)(each) && isDeepEvalCase(each));
    if (own.length === 0)
        return undefined;
    return own.map((each) => ({
        case_id: (0,calls_json/* label */.Pf)(each.name) ?? (0,calls_json/* label */.Pf)(each.case_id),
        ...(each === value ? value : {}),
        messages: [
            { role: 'user', content: each.input },
            ...(toolsCalled(each) ?? []).flatMap((tool) => {
                const { name, tool_name: other, inputParameters, input_parameters: snake, tool_input, output } = (0,calls_json/* object */.Ik)(tool);
                return messagesOf({
                    name: name ?? other,
                    input: inputParameters ?? snake ?? tool_input,
                    result: output === undefined || output === null ? undefined : { content: output }
                });
            }),
            { role: 'assistant', content: '' }
        ]
    }));
}
function dspyRun(value) {
    const { trajectory } = value;
    if (!(0,calls_json/* isObject */.Gv)(trajectory) || (0,calls_json/* text */.Qq)(trajectory.tool_name_0) === undefined)
        return undefined;
    const messages = [USER];
    for (let place = 0; (0,calls_json/* text */.Qq)(trajectory[`tool_name_${place}`]) !== undefined; place++) {
        const name = trajectory[`tool_name_${place}`];
        const told = trajectory[`observation_${place}`];
        const isFailed = typeof told === 'string' && /^Execution error in /.test(told);
        const result = told === undefined ? undefined : isFailed ? { error: told.replace(/^.*?: /s, '') } : { content: told };
        // How the agent ends: it calls nothing.
        if (name !== 'finish')
            messages.push(...messagesOf({ name, input: trajectory[`tool_args_${place}`], result }));
    }
    return [{ ...value, messages: [...messages, { role: 'assistant', content: '' }] }];
}
/** A session of Agno's database, or a run of which only the tools are kept. */
function agnoSession(value) {
    const { runs, tools, session_id: session, agent_data: agent } = value;
    if (Array.isArray(runs) && (0,calls_json/* text */.Qq)(session) !== undefined && runs.some((run) => isAgnoRun((0,calls_json/* object */.Ik)(run))))
        return runs.map((run) => ({ agent_name: (0,calls_json/* object */.Ik)(agent).name, ...(0,calls_json/* object */.Ik)(run), session_id: session }));
    if (Array.isArray(value.messages) || !isAgnoRun(value) || !(0,calls_json/* array */.YO)(tools).some(isAgnoTool))
        return undefined;
    const messages = (0,calls_json/* array */.YO)(tools).flatMap((tool) => messagesOf(agnoStep((0,calls_json/* object */.Ik)(tool), true)));
    return [{ ...value, tools: undefined, messages: [USER, ...messages] }];
}
const isAgnoRun = (value) => (0,calls_json/* text */.Qq)(value.run_id) !== undefined && (Array.isArray(value.messages) || Array.isArray(value.tools));
const isAgnoTool = (tool) => (0,calls_json/* isObject */.Gv)(tool) && (0,calls_json/* text */.Qq)(tool.tool_name) !== undefined && tool.tool_args !== undefined;
function agnoStep(tool, isDone) {
    const { tool_call_id: id, tool_name: name, tool_args: input, tool_call_error: failed, result } = tool;
    const told = { error: failed === true ? ((0,calls_json/* firstText */.ou)(result) ?? true) : false, content: result };
    return { id, name, input, result: isDone ? told : undefined, start: tool.created_at };
}
/** An event, or message, of which a run is a sequence. */
const isStep = (value) => isSmolStep(value) || isLetta(value) || isAgnoEvent(value) || workflowEvent(value) !== undefined;
const isLetta = ({ message_type: type, id }) => typeof type === 'string' && LETTA.test(type) && typeof id === 'string';
const LETTA = /^(?:system|user|assistant|(?:hidden_)?reasoning|tool_call|tool_return|approval_(?:request|response))_message$/;
const isAgnoEvent = ({ event, run_id: run, tool }) => typeof event === 'string' &&
    (0,calls_json/* text */.Qq)(run) !== undefined &&
    (/^(?:Team)?Run(?:Started|Completed)$/.test(event) || isAgnoTool(tool));
/** An event of a workflow of LlamaIndex, in the names of Python. */
function workflowEvent(value) {
    const event = value.__is_pydantic === true ? (0,calls_json/* object */.Ik)(value.value) : (0,calls_json/* object */.Ik)(value.data ?? value);
    const { toolName, toolKwargs, toolId, toolOutput, agentName } = event;
    const own = toolKwargs === undefined
        ? event
        : {
            tool_name: toolName,
            tool_kwargs: toolKwargs,
            tool_id: toolId,
            tool_output: toolOutput,
            current_agent_name: agentName
        };
    const isCall = (0,calls_json/* text */.Qq)(own.tool_name) !== undefined && (0,calls_json/* isObject */.Gv)(own.tool_kwargs);
    return isCall || ((0,calls_json/* text */.Qq)(own.current_agent_name) !== undefined && own.response !== undefined)
        ? own
        : undefined;
}
/** So many calls are waited for by their ids. */
const agent_steps_MOST_OPEN = 20_000;
/** Reads events one after the other: calls are told of when they begin and when they end, or only then. */
class StepEvents {
    open = new Set();
    agent;
    messagesOf(value) {
        if (Array.isArray(value))
            return value.flatMap((each) => this.messagesOf(each));
        if (!(0,calls_json/* isObject */.Gv)(value))
            return [];
        if (isSmolStep(value))
            return smolMessages(value);
        if (isLetta(value))
            return lettaMessages(value);
        if (isAgnoEvent(value))
            return this.agno(value);
        const event = workflowEvent(value);
        return event === undefined ? [] : this.workflow(event);
    }
    agno(value) {
        const { session_id, agent_name, agent_id, model, created_at: time, tool, event } = value;
        const common = { session_id, agent_id: agent_name ?? agent_id, model };
        const messages = (0,calls_json/* isObject */.Gv)(tool)
            ? this.step({ ...agnoStep(tool, /(?:Completed|Error)$/.test(event)), start: time, end: time })
            : [{ role: 'assistant', content: '' }];
        return messages.map((message) => ({ ...common, ...message }));
    }
    workflow(event) {
        this.agent = (0,calls_json/* text */.Qq)(event.current_agent_name) ?? this.agent;
        const { tool_name: name, tool_kwargs: input, tool_id: id, tool_output: output } = event;
        const { is_error: failed = (0,calls_json/* object */.Ik)(output).isError, content, blocks, result } = (0,calls_json/* object */.Ik)(output);
        const messages = name === undefined
            ? [{ role: 'assistant', content: '' }]
            : this.step({
                id,
                name,
                input,
                result: (0,calls_json/* isObject */.Gv)(output) ? { is_error: failed, content: content ?? blocks ?? result } : undefined
            });
        return messages.map((message) => ({ agent: this.agent, ...message }));
    }
    step(step) {
        const key = `${String(step.id)}`;
        if (step.result === undefined && this.open.size < agent_steps_MOST_OPEN)
            this.open.add(key);
        else if (this.open.delete(key))
            return [answered(step)];
        // When it began, only an earlier event could tell.
        return messagesOf({ ...step, end: undefined });
    }
}
function lettaMessages(message) {
    const { message_type: type, date, tool_return: content, status, tool_call_id: id, name } = message;
    if (type === 'tool_call_message' || type === 'approval_request_message') {
        const calls = (0,calls_json/* array */.YO)(message.tool_calls).length > 0 ? (0,calls_json/* array */.YO)(message.tool_calls) : [message.tool_call];
        return calls.flatMap((call) => {
            const { name: tool, arguments: input, tool_call_id: called } = (0,calls_json/* object */.Ik)(call);
            return messagesOf({ id: called, name: tool, input, start: date });
        });
    }
    if (type === 'tool_return_message')
        return [{ role: 'tool', tool_call_id: id, name, status, content, timestamp: date }];
    return type === 'assistant_message' ? [{ role: 'assistant', content: '', timestamp: date }] : [];
}

;// CONCATENATED MODULE: ./lib/events/calls/message-dialects.js

const ROLES = {
    ai: 'assistant',
    human: 'user',
    model: 'assistant',
    function: 'tool',
    developer: 'system',
    toolresult: 'tool',
    aimessagechunk: 'assistant'
};
/**
 * LangChain writes a message as `{lc, id, kwargs}` or as `{type, data}`, Goose and pi as `{type: 'message', message}`, Strands
 * as `{message, message_id}`: its fields stand inside. Haystack's earlier versions write a line before each name.
 */
function unwrapped(written) {
    const message = stored(written) ?? written;
    if (typeof message.messageType === 'string' || isLangChain4j(message))
        return java(message);
    if (message._role !== undefined) {
        const { _role: role, _content: content, _meta: meta, _name: name } = message;
        return { role, content, meta, name };
    }
    if (message.lc !== undefined && (0,calls_json/* isObject */.Gv)(message.kwargs)) {
        const kind = (0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(message.id).at(-1))?.replace(/Message(?:Chunk)?$/, '');
        return { type: kind?.toLowerCase(), ...message.kwargs };
    }
    const isTyped = typeof message.type === 'string' && message.role === undefined;
    return isTyped && (0,calls_json/* isObject */.Gv)(message.data) && message.data.content !== undefined
        ? { ...message.data, type: message.type }
        : message;
}
/** Types of records that hold a message: of Goose and pi, of the stream of Strands in TypeScript, of none. */
const HOLDERS = new Set([undefined, 'message', 'messageAddedEvent']);
/** A message in a record of a session, or in a row of a database: of Goose (`content_json`) or LangChain (`message`). */
function stored(record) {
    const { type, role, message: held, content_json: content, timestamp, created_at, created_timestamp } = record;
    if (typeof content === 'string')
        return { role, content: (0,calls_json/* unpacked */.KZ)(content), timestamp: timestamp ?? created_timestamp };
    const inner = (0,calls_json/* text */.Qq)(record.session_id) === undefined ? held : (0,calls_json/* unpacked */.KZ)(held);
    return (0,calls_json/* isObject */.Gv)(inner) && HOLDERS.has(type) && (inner.role ?? role ?? inner.type)
        ? { role, timestamp, created_at, ...inner }
        : undefined;
}
const isLangChain4j = ({ type, text: told, contents, toolExecutionRequests: asked }) => typeof type === 'string' &&
    /^(?:SYSTEM|USER|AI|TOOL_EXECUTION_RESULT)$/.test(type) &&
    (told !== undefined || Array.isArray(contents) || Array.isArray(asked));
/** Messages of Spring AI and LangChain4j. */
function java({ messageType, type, text: told, contents, ...message }) {
    const { id, toolName, toolCalls, toolExecutionRequests: asked, metadata } = message;
    const content = told ?? contents ?? '';
    if (type === 'TOOL_EXECUTION_RESULT')
        return { role: 'tool', tool_call_id: id, name: toolName, content, is_error: message.isError };
    const responses = (0,calls_json/* array */.YO)(message.responses).map((each) => {
        const { id: call, name, responseData } = (0,calls_json/* object */.Ik)(each);
        return { type: 'tool_call_response', id: call, name, response: (0,calls_json/* unpacked */.KZ)(responseData) };
    });
    return {
        role: type === 'AI' ? 'assistant' : (0,calls_json/* firstText */.ou)(messageType, type)?.toLowerCase(),
        content: responses.length > 0 ? responses : content,
        tool_calls: toolCalls ?? asked,
        meta: metadata
    };
}
/** The role of a message in the words of the OpenAI API, also where LangChain or Gemini wrote it. */
function roleOf(message) {
    const { role: given, type } = unwrapped(message);
    const role = (0,calls_json/* firstText */.ou)(given, type)?.toLowerCase();
    return role === undefined ? undefined : Object.hasOwn(ROLES, role) ? ROLES[role] : role;
}
/** The model that gave a message, as the API or LangChain names it. */
const modelOf = ({ model, response_metadata: told, meta }) => (0,calls_json/* firstText */.ou)(model, (0,calls_json/* object */.Ik)(told).model_name, (0,calls_json/* object */.Ik)(told).model, (0,calls_json/* object */.Ik)(meta).model);
const blocksOf = (message) => [
    ...(0,calls_json/* array */.YO)(message.content),
    ...partsOf(message),
    ...(0,calls_json/* array */.YO)(message.blocks)
];
/** Mastra's memory keeps them a level deeper: `{content: {format, parts}}`. */
const partsOf = ({ parts, content }) => (0,calls_json/* array */.YO)(parts ?? (0,calls_json/* object */.Ik)(content).parts);
/** The calls of a message, in any of the dialects. */
function callsOf(message) {
    const calls = [];
    const add = (raw, name, input) => {
        const action = (0,calls_json/* text */.Qq)(name);
        if (action !== undefined)
            calls.push({ id: (0,calls_json/* text */.Qq)(raw.id) ?? (0,calls_json/* text */.Qq)(raw.call_id), action, input, raw });
    };
    const { tool_calls: listed = (0,calls_json/* object */.Ik)(message.additional_kwargs).tool_calls, options } = message;
    for (const raw of (0,calls_json/* array */.YO)(listed ?? (0,calls_json/* object */.Ik)(options).toolCall)) {
        if (!(0,calls_json/* isObject */.Gv)(raw))
            continue;
        const inner = (0,calls_json/* isObject */.Gv)(raw.function) ? raw.function : raw;
        const name = typeof raw.function === 'string' ? raw.function : (inner.name ?? raw.tool_name ?? raw.toolName);
        add(raw, name ?? (0,calls_json/* object */.Ik)(raw.custom).name, inner.arguments ?? inner.args ?? inner.input ?? inner.parameters ?? (0,calls_json/* object */.Ik)(raw.custom).input);
    }
    const legacy = message.function_call;
    if ((0,calls_json/* isObject */.Gv)(legacy))
        add(legacy, legacy.name, legacy.arguments);
    // LangChain repeats calls as blocks of the content.
    const told = new Set(calls.map(({ id }) => id).filter((id) => id !== undefined));
    for (const block of blocksOf(message)) {
        if (!(0,calls_json/* isObject */.Gv)(block))
            continue;
        const gemini = block.functionCall ?? block.function_call;
        if ((0,calls_json/* isObject */.Gv)(gemini))
            add(gemini, gemini.name, gemini.args);
        else if ((0,calls_json/* isObject */.Gv)(block.toolUse))
            add({ ...block.toolUse, id: block.toolUse.toolUseId }, block.toolUse.name, block.toolUse.input);
        else if ((0,calls_json/* isObject */.Gv)(block.tool_call))
            add(block.tool_call, block.tool_call.tool_name, block.tool_call.arguments);
        else if (block.block_type === 'tool_call' && !told.has((0,calls_json/* text */.Qq)(block.tool_call_id)))
            add({ ...block, id: block.tool_call_id }, block.tool_name, block.tool_kwargs);
        else if (typeof block.type !== 'string' || told.has((0,calls_json/* text */.Qq)(block.id)))
            continue;
        else if (block.type.endsWith('tool_use'))
            add(block, block.name, block.input);
        else if (block.type === 'tool_call')
            add({ ...block, id: block.id ?? block.tool_call_id }, block.name, block.arguments ?? block.args);
        else if (block.type === 'toolCall')
            add(block, block.name, block.arguments);
        else if (block.type === 'toolRequest') {
            const asked = (0,calls_json/* object */.Ik)(block.toolCall);
            const call = (0,calls_json/* isObject */.Gv)(asked.value) ? asked.value : asked;
            add(block, call.name, call.arguments);
        }
        else if (block.type === 'tool-call')
            add({ ...block, id: block.toolCallId }, block.toolName, block.input ?? block.args);
        else if (isInterfacePart(block))
            add({ ...block, id: block.toolCallId }, interfaceTool(block), block.input);
    }
    for (const part of invocationsOf(message))
        add({ ...part, id: part.toolCallId }, part.toolName, part.args ?? part.input);
    return calls;
}
/** Results that stand in the content of a message. */
function resultsOf(message) {
    const results = [];
    // AutoGen 0.2 puts what several tools answered in one message.
    for (const answer of (0,calls_json/* array */.YO)(message.tool_responses))
        if ((0,calls_json/* isObject */.Gv)(answer))
            results.push(answer);
    const { toolResult } = (0,calls_json/* object */.Ik)(message.options);
    if ((0,calls_json/* isObject */.Gv)(toolResult))
        results.push(llamaIndex(toolResult));
    for (const block of blocksOf(message)) {
        if (!(0,calls_json/* isObject */.Gv)(block))
            continue;
        const gemini = block.functionResponse ?? block.function_response;
        if ((0,calls_json/* isObject */.Gv)(gemini))
            results.push({ functionResponse: gemini, id: gemini.id, content: gemini.response });
        else if ((0,calls_json/* isObject */.Gv)(block.toolResult))
            results.push(block.type === 'toolResponse' ? goose(block) : converse(block.toolResult));
        else if ((0,calls_json/* isObject */.Gv)(block.tool_call_result))
            results.push(haystack(block.tool_call_result));
        else if (typeof block.type !== 'string')
            continue;
        else if (block.type === 'tool_result' && block.tool_result !== undefined)
            results.push(azure(message, block));
        else if ((0,calls_json/* isObject */.Gv)(block.run))
            results.push(...amp(block, block.run));
        else if (block.type.endsWith('tool_result'))
            results.push(anthropic(block));
        else if (block.type === 'tool_call_response')
            results.push({ id: block.id, name: block.name, content: block.response ?? block.result });
        else if (block.type === 'tool-result')
            results.push(modelResult(block));
        else if (isInterfacePart(block)) {
            const result = interfaceResult(block);
            if (result !== undefined)
                results.push(result);
        }
    }
    for (const part of invocationsOf(message)) {
        const id = { tool_use_id: part.toolCallId };
        if (part.state === 'result')
            results.push({ ...id, content: part.result });
        else if (part.state === 'output-error')
            results.push({ ...id, error: (0,calls_json/* firstText */.ou)(part.errorText) ?? true });
        else if (part.state === 'output-denied')
            results.push({ ...id, status: 'denied' });
    }
    return results;
}
/** Azure's evaluations of agents name the call around the block. */
const azure = ({ tool_call_id: id }, { tool_result: result }) => ({
    id,
    content: result
});
/** Amp tells how a call was run, and of commands the exit code; nothing while it goes on. */
function amp({ toolUseID: id }, { status, result, error }) {
    const found = { tool_use_id: id, content: result };
    const { exitCode } = (0,calls_json/* object */.Ik)(result);
    if (status === 'rejected-by-user')
        return [{ ...found, status: 'denied' }];
    if (status === 'error' || status === 'cancelled')
        return [{ ...found, error: (0,calls_json/* firstText */.ou)(error, (0,calls_json/* object */.Ik)(error).message) ?? true }];
    const isError = typeof exitCode === 'number' && exitCode !== 0;
    return status === 'done' ? [{ ...found, is_error: isError }] : [];
}
/** What Cline and Roo Code tell the model where the user refused a call: no error. */
const DECLINED = /^(?:\[[^\]\n]{0,200}\] Result:\s*)?(?:The user denied this operation|\{"status":"denied")/;
/** In Anthropic's API an absent `is_error` means that the call succeeded. */
function anthropic(block) {
    if (block.is_error === undefined && DECLINED.test((0,calls_json/* contentText */.Tf)(block.content, 300)))
        return { ...block, status: 'denied' };
    const failed = block.is_error === true || (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(block.content).type)?.endsWith('_error') === true;
    return {
        ...block,
        error: failed ? ((0,calls_json/* firstText */.ou)(block.content, (0,calls_json/* object */.Ik)((0,calls_json/* array */.YO)(block.content)[0]).text) ?? true) : undefined,
        is_error: failed
    };
}
const converse = (result) => ({ ...result, tool_use_id: result.toolUseId });
/** `{status: 'success', value}`, of which the value is a list of contents or MCP's result, or `{status: 'error', error}`. */
function goose({ id, toolResult }) {
    const { status, value, error } = (0,calls_json/* object */.Ik)(toolResult);
    const { isError, content = value } = (0,calls_json/* object */.Ik)(value);
    if (status === 'error' || error !== undefined)
        return { tool_use_id: id, error: (0,calls_json/* firstText */.ou)(error) ?? true };
    return isError === true
        ? { tool_use_id: id, error: (0,calls_json/* firstText */.ou)((0,calls_json/* contentText */.Tf)(content, 300)) ?? true }
        : { tool_use_id: id, isError, content };
}
const haystack = ({ origin, result, error }) => ({
    tool_use_id: (0,calls_json/* object */.Ik)(origin).id,
    name: (0,calls_json/* object */.Ik)(origin).tool_name,
    content: result,
    error: error === true ? ((0,calls_json/* firstText */.ou)(result) ?? true) : error
});
/** LlamaIndex for TypeScript hands a result on in a message of the user. */
const llamaIndex = ({ id, result, isError }) => ({
    tool_use_id: id,
    content: result,
    error: isError === true ? ((0,calls_json/* firstText */.ou)(result) ?? true) : undefined
});
/** Since version 5 of the AI SDK the output says what it is: `{type: 'error-text', value}`. */
function modelResult(block) {
    const output = block.output ?? block.result;
    const { type, value, reason } = (0,calls_json/* object */.Ik)(output);
    const common = { ...block, tool_use_id: block.toolCallId };
    if (type === 'execution-denied')
        return { ...common, status: 'denied', content: reason };
    if (type === 'error-text' || type === 'error-json')
        return { ...common, error: (0,calls_json/* isObject */.Gv)(value) ? value : ((0,calls_json/* firstText */.ou)(value) ?? true) };
    return { ...common, content: type === 'text' || type === 'json' ? value : output };
}
/** A call with its result as the AI SDK shows it: `{type: 'tool-NAME' | 'dynamic-tool', state, input, output}`. */
const isInterfacePart = (block) => typeof block.type === 'string' &&
    typeof block.state === 'string' &&
    (block.type === 'dynamic-tool' || block.type.startsWith('tool-')) &&
    (0,calls_json/* text */.Qq)(block.toolCallId) !== undefined;
const interfaceTool = ({ type, toolName }) => type === 'dynamic-tool' ? toolName : type.slice('tool-'.length);
function interfaceResult(block) {
    const id = { tool_use_id: block.toolCallId };
    if (block.state === 'output-available')
        return { ...id, content: block.output };
    if (block.state === 'output-error')
        return { ...id, error: (0,calls_json/* firstText */.ou)(block.errorText) ?? true };
    if (block.state === 'output-denied' || (0,calls_json/* object */.Ik)(block.approval).approved === false)
        return { ...id, status: 'denied' };
    return undefined;
}
/** The AI SDK up to version 4: in a list of the message, or each in a part of it. */
function invocationsOf(message) {
    const listed = (0,calls_json/* array */.YO)(message.toolInvocations).filter(calls_json/* isObject */.Gv);
    if (listed.length > 0)
        return listed;
    return partsOf(message)
        .map((part) => (0,calls_json/* object */.Ik)(part).toolInvocation)
        .filter(calls_json/* isObject */.Gv);
}

;// CONCATENATED MODULE: ./lib/events/calls/written-calls.js

/**
 * Calls that a model writes into its text, as Cline, Roo Code and their relatives ask it to where it has no tools of its
 * own: `<execute_command><command>ls</command></execute_command>`, answered by the user's `[execute_command for 'ls'] Result:`.
 */
const TOOLS = [
    ...['execute_command', 'read_file', 'write_to_file', 'replace_in_file', 'apply_diff', 'insert_content'],
    ...['search_and_replace', 'search_files', 'list_files', 'list_code_definition_names', 'codebase_search'],
    ...['browser_action', 'web_fetch', 'use_mcp_tool', 'access_mcp_resource', 'ask_followup_question'],
    ...['plan_mode_respond', 'attempt_completion', 'new_task', 'switch_mode', 'fetch_instructions'],
    ...['update_todo_list', 'run_slash_command', 'load_mcp_documentation', 'generate_image']
];
const written_calls_LONGEST = 200_000;
const OPENING = new RegExp(`^[ \\t]*<(${TOOLS.join('|')})>`, 'gm');
const RESULT = new RegExp(`^\\[(${TOOLS.join('|')})\\b[^\\0]{0,4000}?\\] Result:[ \\t]*\\n?`, 'gm');
const PARAMETER = /<([a-zA-Z_]\w{0,60})>/g;
/** What may hold tags itself ends with the last one of its name. */
const WHOLE = new Set(['content', 'diff', 'arguments', 'args', 'result', 'response']);
const DENIED = /^The user denied this operation/;
const FAILED = /^(?:The tool execution failed|Error\b|<error>|[^\n]{0,300}(?:Command execution was not successful|Exit code: [1-9]))|\nExit code: [1-9]/;
/** The texts of a message, each on lines of its own. */
function saidIn(content) {
    const texts = typeof content === 'string' ? [content] : (0,calls_json/* array */.YO)(content).map((block) => (0,calls_json/* object */.Ik)(block).text);
    return texts
        .filter((each) => typeof each === 'string')
        .join('\n')
        .slice(0, written_calls_LONGEST);
}
function writtenCalls(content) {
    const said = saidIn(content);
    const calls = [];
    if (!said.includes('</'))
        return calls;
    OPENING.lastIndex = 0;
    for (let found = OPENING.exec(said); found !== null; found = OPENING.exec(said)) {
        const action = found[1];
        const from = OPENING.lastIndex;
        const end = said.indexOf(`</${action}>`, from);
        // The answer was cut, and ran nothing.
        if (end < 0)
            break;
        calls.push({ id: undefined, action, input: parametersIn(said.slice(from, end)), raw: {} });
        OPENING.lastIndex = end;
    }
    return calls;
}
function parametersIn(body) {
    const found = [];
    PARAMETER.lastIndex = 0;
    for (let tag = PARAMETER.exec(body); tag !== null; tag = PARAMETER.exec(body)) {
        const name = tag[1];
        const from = PARAMETER.lastIndex;
        const closing = `</${name}>`;
        const end = WHOLE.has(name) ? body.lastIndexOf(closing) : body.indexOf(closing, from);
        if (end < from)
            break;
        found.push([name, body.slice(from, end).trim()]);
        PARAMETER.lastIndex = end + closing.length;
    }
    return Object.fromEntries(found);
}
/** What came of such calls, as results of chat messages. */
function writtenResults(content) {
    const said = saidIn(content);
    const heads = [...said.matchAll(RESULT)];
    return heads.map((head, place) => {
        const from = head.index + head[0].length;
        const result = said.slice(from, Math.min(heads[place + 1]?.index ?? said.length, from + 1_000));
        if (DENIED.test(result))
            return { name: head[1], status: 'denied' };
        return { name: head[1], ...(FAILED.test(result) ? { error: true } : { is_error: false }) };
    });
}

;// CONCATENATED MODULE: ./lib/events/calls/chat.js







/**
 * Reads the messages of one conversation in order: `tool_calls` and their `tool` messages (OpenAI, LangChain, tau,
 * AgentDojo, Inspect) and the blocks and parts of the other dialects. Results find their call by id, and without ids
 * by name, then by place.
 */
class Chat {
    journal;
    common;
    options;
    waiting = [];
    /** What the user was asked to approve, and which call it is. */
    approvals = new calls_identity/* RecentMap */.QL(256);
    calls = 0;
    /** Whether calls stand in what the model says. */
    isWritten = false;
    constructor(journal, common, options = {}) {
        this.journal = journal;
        this.common = common;
        this.options = options;
    }
    /** Conditions that are known only now; those that were known stay. */
    learn(conditions) {
        this.common = { ...this.common, conditions: { ...conditions, ...this.common.conditions } };
    }
    message(written, line, common = {}) {
        if (!(0,calls_json/* isObject */.Gv)(written))
            return;
        const message = unwrapped(written);
        const role = roleOf(message);
        const time = (0,calls_time/* instant */.uR)(message.timestamp) ??
            (0,calls_time/* instant */.uR)(message.created_at) ??
            (0,calls_time/* instant */.uR)(message.created) ??
            (0,calls_time/* instant */.uR)(message.ts);
        const results = [
            ...resultsOf(message),
            ...(this.isWritten && role === 'user' ? writtenResults(message.content) : [])
        ];
        if (role === 'tool' && results.length === 0 && !isApproval(message))
            this.answer(message, answeredBy(message), time);
        const calls = callsOf(message);
        const spelled = role === 'assistant' && calls.length === 0 ? writtenCalls(message.content) : [];
        this.isWritten ||= spelled.length > 0;
        const isOpen = isCursors(written);
        for (const call of [...calls, ...spelled])
            this.called(call, message, time, line, common, isOpen);
        for (const part of (0,calls_json/* array */.YO)(message.content))
            this.approval((0,calls_json/* object */.Ik)(part), time);
        for (const result of results)
            this.answer(result, (0,calls_json/* firstText */.ou)(result.tool_use_id, result.tool_call_id, result.id), time);
    }
    called(call, message, time, line, common, isOpen) {
        const key = `${this.common.session ?? ''} ${++this.calls}`;
        const { context: shared, ...facts } = { ...this.common, ...common };
        const context = {
            ...shared,
            ...(0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(call.input), this.options.facts?.(call.action) ?? {})
        };
        const agent = this.options.agent?.(call.raw, message) ??
            facts.agent ??
            (0,calls_json/* firstText */.ou)(message.name, message.agent) ??
            'assistant';
        const tokens = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(message.usage).completion_tokens) ??
            (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(message.usage).output_tokens) ??
            (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(message.usage_metadata).output_tokens);
        // No `id`: providers that cache give two calls of different trials, even of one conversation, the same one.
        const event = { ...facts, agent, action: call.action, context, time };
        this.journal.call(tokens === undefined ? event : { ...event, tokens }, line, isOpen ? undefined : key);
        if (isOpen)
            return;
        this.waiting.push({ key, id: call.id, action: call.action, time });
        // A conversation whose calls are never answered must not grow a list that every result searches.
        if (this.waiting.length > 256)
            this.waiting.shift();
    }
    /** Of the AI SDK: a call that the user did not let through is denied, whatever the model is told of it. */
    approval({ type, approvalId, toolCallId, approved }, time) {
        const [asked, call] = [(0,calls_json/* text */.Qq)(approvalId), (0,calls_json/* text */.Qq)(toolCallId)];
        if (asked === undefined)
            return;
        if (type === 'tool-approval-request' && call !== undefined)
            this.approvals.set(asked, call);
        const refused = type === 'tool-approval-response' && approved === false ? this.approvals.get(asked) : undefined;
        if (refused !== undefined)
            this.answer({ status: 'denied' }, refused, time);
    }
    answer(result, id, time) {
        let place = id === undefined ? -1 : this.waiting.findIndex((call) => call.id === id);
        if (place < 0) {
            const name = (0,calls_json/* firstText */.ou)(result.name, result.function, (0,calls_json/* object */.Ik)(result.tool_call).function, (0,calls_json/* object */.Ik)(result.functionResponse).name);
            const open = (call) => call.id === undefined || id === undefined;
            place = this.waiting.findIndex((call) => open(call) && call.action === name);
            if (place < 0 && name === undefined)
                place = this.waiting.findIndex(open);
        }
        const [call] = place < 0 ? [] : this.waiting.splice(place, 1);
        if (call === undefined)
            return;
        const outcome = (this.options.outcome ?? outcomeOfResult)(result);
        this.journal.result(call.key, { outcome, latencyMs: (0,calls_time/* elapsed */.vk)(call.time, time) });
    }
}
/** Transcripts of Cursor tell what was called, and never what came of it. */
const isCursors = ({ type, role, message }) => type === undefined &&
    role !== undefined &&
    (0,calls_json/* isObject */.Gv)(message) &&
    message.role === undefined &&
    message.type === undefined;
/** Which call a message of a tool answers: LlamaIndex in Python keeps the id in a holder. */
const answeredBy = (message) => (0,calls_json/* firstText */.ou)(message.tool_call_id, message.toolCallId, (0,calls_json/* object */.Ik)(message.additional_kwargs).tool_call_id, message.id);
/** The AI SDK tells the model in a message of a tool which calls the user let through: their results follow. */
const isApproval = ({ content }) => (0,calls_json/* array */.YO)(content).some((part) => (0,calls_json/* object */.Ik)(part).type === 'tool-approval-response');
/** Flags first; only a result without any is judged by its text. */
function outcomeOfResult(result) {
    const { error, is_error: isError = result.isError ?? result.tool_call_error, status } = result;
    const failed = isError === true || error === true || (typeof error === 'string' && error !== '') || (0,calls_json/* isObject */.Gv)(error);
    if (failed)
        return isDenial(typeof error === 'string' ? error : (0,calls_json/* object */.Ik)(error).message) ? 'denied' : 'error';
    if (isError === false || error === false)
        return 'success';
    const content = result.content ?? result.blocks ?? (0,calls_json/* object */.Ik)(result.functionResponse).response;
    const stated = outcomeOfStatus(status);
    return stated === 'error' && isDenial((0,calls_json/* contentText */.Tf)(content, 300))
        ? 'denied'
        : (stated ?? outcomeOfContent(content));
}

;// CONCATENATED MODULE: ./lib/events/calls/essence.js


/**
 * What tells messages apart, without the empty fields that one writer adds and another leaves out, and without the mark
 * that moves on to the newest message at every turn.
 */
function essence(message) {
    const { role, type, content, parts, tool_calls: calls, tool_call_id: answers } = (0,calls_json/* object */.Ik)(message);
    const named = (0,calls_json/* array */.YO)(calls).map((call) => [(0,calls_json/* object */.Ik)(call).id, (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(call).function).name]);
    return (0,calls_identity/* fingerprint */.Rj)([
        role ?? type,
        bare(content ?? '', 0),
        named,
        answers ?? '',
        ...(parts === undefined ? [] : [bare(parts, 0)]),
        ...(langChainId(message) ?? [])
    ]);
}
/** LangGraph gives each message of a state an id, and repeats the state at every step. */
function langChainId(message) {
    const { type, role, id } = (0,calls_json/* object */.Ik)(message);
    const known = type === undefined || role !== undefined ? undefined : (0,calls_identity/* globalId */.X8)(id);
    return known === undefined ? undefined : [known];
}
const DEEPEST = 32;
function bare(value, depth) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((member) => bare(member, depth + 1));
    return Object.fromEntries(Object.entries(value)
        .filter(([name, member]) => member !== null && name !== 'cache_control')
        .map(([name, member]) => [name, bare(member, depth + 1)]));
}

;// CONCATENATED MODULE: ./lib/events/calls/fragments.js

/** So many messages may be open at once; beyond, the oldest counts as ended. */
const OPEN = 1_000;
/** So many calls a message may hold; beyond, those heard so far count as one. */
const BLOCKS = 1_000;
/** Longer arguments are no call's, but a hostile log's. */
const fragments_LONGEST = 1_000_000;
/** `chat.completion.chunk`: https://platform.openai.com/docs/api-reference/chat-streaming */
const isChunk = (value) => value.object === 'chat.completion.chunk' && Array.isArray(value.choices);
/** Events of Anthropic's streams: https://docs.claude.com/en/docs/build-with-claude/streaming */
const isStreamEvent = (value) => (value.type === 'message_start' && (0,calls_json/* isObject */.Gv)(value.message)) ||
    (value.type === 'content_block_start' && (0,calls_json/* isObject */.Gv)(value.content_block)) ||
    (value.type === 'content_block_delta' && (0,calls_json/* isObject */.Gv)(value.delta));
/** Puts messages together that a log holds as they came in, piece by piece. */
class Fragments {
    onMessage;
    open = new Map();
    constructor(onMessage) {
        this.onMessage = onMessage;
    }
    /** Whether the value is a piece of a message, or tells that one has ended. */
    take(value, line) {
        if (isChunk(value))
            this.chunk(value, line);
        else if (isStreamEvent(value))
            this.event(value, line);
        else if (value.type === 'message_stop' && Object.keys(value).length <= 2)
            this.close(STREAM);
        else
            return ['content_block_stop', 'message_delta', 'ping'].includes((0,calls_json/* text */.Qq)(value.type) ?? '');
        return true;
    }
    end() {
        for (const key of [...this.open.keys()])
            this.close(key);
    }
    chunk(value, line) {
        for (const choice of (0,calls_json/* array */.YO)(value.choices)) {
            const { index, delta, finish_reason: reason } = (0,calls_json/* object */.Ik)(choice);
            const key = `${(0,calls_json/* text */.Qq)(value.id) ?? ''} ${(0,calls_json/* label */.Pf)(index) ?? '0'}`;
            const message = this.opened(key, { role: 'assistant', model: value.model }, line);
            for (const call of (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(delta).tool_calls)) {
                if (!(0,calls_json/* isObject */.Gv)(call))
                    continue;
                const { name, arguments: input } = (0,calls_json/* object */.Ik)(call.function);
                const place = call.index ?? call.id ?? message.blocks.size;
                if (!message.blocks.has(place) || ((0,calls_json/* text */.Qq)(call.id) !== undefined && (0,calls_json/* text */.Qq)(name) !== undefined))
                    message.blocks.set(place, { start: { id: call.id, name }, input: '' });
                append(message.blocks.get(place), input);
            }
            if ((0,calls_json/* text */.Qq)(reason) !== undefined)
                this.close(key);
        }
    }
    event(value, line) {
        if (value.type === 'message_start') {
            this.close(STREAM);
            this.opened(STREAM, { role: 'assistant', model: (0,calls_json/* object */.Ik)(value.message).model }, line);
            return;
        }
        const { blocks } = this.opened(STREAM, { role: 'assistant' }, line);
        if (value.type === 'content_block_start')
            blocks.set(value.index, { start: (0,calls_json/* object */.Ik)(value.content_block), input: '' });
        else
            append(blocks.get(value.index), (0,calls_json/* object */.Ik)(value.delta).partial_json);
    }
    opened(key, fields, line) {
        const known = this.open.get(key);
        if (known !== undefined && known.blocks.size < BLOCKS)
            return known;
        this.close(key);
        const message = { fields, blocks: new Map(), line };
        this.open.set(key, message);
        if (this.open.size > OPEN)
            this.close(this.open.keys().next().value);
        return message;
    }
    close(key) {
        const message = this.open.get(key);
        if (message === undefined)
            return;
        this.open.delete(key);
        const blocks = [...message.blocks.values()];
        const whole = key === STREAM
            ? {
                content: blocks.map(({ start, input }) => input === '' ? start : { ...start, input: (0,calls_json/* unpacked */.KZ)(input) })
            }
            : {
                content: '',
                tool_calls: blocks.map(({ start: { id, name }, input }) => ({
                    id,
                    function: { name, arguments: input }
                }))
            };
        this.onMessage({ ...message.fields, ...whole }, message.line);
    }
}
/** Under which the one message of an Anthropic stream stands: its events do not say which they are of. */
const STREAM = 'stream';
function append(block, piece) {
    if (block !== undefined && typeof piece === 'string' && block.input.length < fragments_LONGEST)
        block.input += piece;
}

;// CONCATENATED MODULE: ./lib/events/calls/model-calls.js




const NOTHING = { wished: [], answered: new Map() };
/** `gen_ai.*` of OpenTelemetry, `llm.*` of OpenInference, `gen_ai.completion.*` of OpenLLMetry, `ai.*` of the AI SDK. */
function modelCallsOf(attributes) {
    if (!tellsOfMessages(attributes))
        return NOTHING;
    const outputs = [
        ...listed(attributes['gen_ai.output.messages']),
        ...flattened(attributes, 'gen_ai.completion.'),
        ...flattened(attributes, 'llm.output_messages.'),
        ...nested(attributes['llm.output_messages'])
    ];
    const inputs = [
        ...listed(attributes['gen_ai.input.messages']),
        ...flattened(attributes, 'gen_ai.prompt.'),
        ...flattened(attributes, 'llm.input_messages.'),
        ...nested(attributes['llm.input_messages'])
    ];
    // Langfuse's wrapper of a model's client.
    const isGeneration = attributes['langfuse.observation.type'] === 'generation';
    const observed = isGeneration ? callsInOutput(attributes['langfuse.observation.output']) : [];
    if (isGeneration)
        inputs.push(...listed(attributes['langfuse.observation.input']));
    const interfaceCalls = { toolInvocations: (0,calls_json/* unpacked */.KZ)(attributes['ai.response.toolCalls']) };
    const wished = [...[...outputs, interfaceCalls].flatMap(callsOf), ...observed];
    return wished.length === 0 && inputs.length === 0 ? NOTHING : { wished, answered: answersIn(inputs) };
}
const MESSAGES = /^(?:gen_ai\.(?:(?:in|out)put\.messages$|completion\.|prompt\.)|llm\.(?:in|out)put_messages|ai\.response\.toolCalls$|langfuse\.observation\.(?:in|out)put$)/;
/** Most spans tell of none: looked at once, before anything is made of their attributes. */
function tellsOfMessages(attributes) {
    for (const name in attributes)
        if (MESSAGES.test(name))
            return true;
    return false;
}
/** The events in which the conventions told of messages up to version 1.36: `gen_ai.choice`, `gen_ai.tool.message`. */
function modelCallsOfEvent(name, attributes, body) {
    const told = { ...attributes, ...(0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(body)) };
    if (name === 'gen_ai.choice') {
        const message = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(told.message));
        const calls = (0,calls_json/* array */.YO)((0,calls_json/* unpacked */.KZ)(message.tool_calls ?? told.tool_calls));
        return { wished: callsOf({ tool_calls: calls }), answered: new Map() };
    }
    if (name === 'gen_ai.tool.message')
        return { wished: [], answered: answersIn([{ ...told, role: 'tool' }]) };
    return name === 'gen_ai.client.inference.operation.details' ? modelCallsOf(attributes) : NOTHING;
}
/** What the model's work tells whose input and output a tracer recorded, in any of the usual wrappings. */
function modelCallsBetween(input, output) {
    const asked = (0,calls_json/* unpacked */.KZ)(input);
    const messages = Array.isArray(asked) ? asked : ((0,calls_json/* object */.Ik)(asked).messages ?? (0,calls_json/* object */.Ik)(asked).input);
    return { wished: callsInOutput(output), answered: answersIn(listed(messages)) };
}
/** The calls in what a tracer recorded as the output of a model: messages in any of the usual wrappings. */
function callsInOutput(output) {
    const value = (0,calls_json/* unpacked */.KZ)(output);
    if (Array.isArray(value)) {
        if (value.some((each) => (0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(each).message)))
            return value.flatMap((choice) => callsInOutput((0,calls_json/* object */.Ik)(choice).message));
        const isMessages = value.some((each) => (0,calls_json/* isObject */.Gv)(each) && roleOf(each) !== undefined && isSpoken(each));
        return isMessages ? value.flatMap(callsInOutput) : callsOf({ content: value.map(asBlock) });
    }
    if (!(0,calls_json/* isObject */.Gv)(value))
        return [];
    const { choices, message, messages, generations, output: items } = value;
    if (Array.isArray(choices))
        return choices.flatMap((choice) => callsInOutput((0,calls_json/* object */.Ik)(choice).message));
    if (Array.isArray(generations))
        return generations.flat().flatMap(callsInOutput);
    if ((0,calls_json/* isObject */.Gv)(message))
        return callsInOutput(message);
    if (Array.isArray(items))
        return callsInOutput(items);
    const own = callsOf(unwrapped(value));
    return own.length === 0 && Array.isArray(messages) ? messages.slice(-1).flatMap(callsInOutput) : own;
}
const isSpoken = ({ role, content, tool_calls: calls, lc, data, kwargs }) => role !== undefined ||
    calls !== undefined ||
    lc !== undefined ||
    (0,calls_json/* isObject */.Gv)(data) ||
    (0,calls_json/* isObject */.Gv)(kwargs) ||
    typeof content === 'string';
/** Items of the Responses API, and bare calls, among the blocks of a message. */
function asBlock(item) {
    if (!(0,calls_json/* isObject */.Gv)(item))
        return item;
    const { type, id, call_id: key, name, arguments: input } = item;
    if (type === 'function_call')
        return { type: 'tool_call', id: key ?? id, name, arguments: input };
    return (0,calls_json/* isObject */.Gv)(item.function) ? { type: 'tool_call', id, ...item.function } : item;
}
function answersIn(messages) {
    const answers = new Map();
    for (const message of messages) {
        const results = resultsOf(message);
        const own = results.length === 0 && roleOf(message) === 'tool' ? [message] : results;
        for (const result of own) {
            const id = (0,calls_json/* text */.Qq)(result.tool_call_id) ?? (0,calls_json/* text */.Qq)(result.tool_use_id) ?? (0,calls_json/* text */.Qq)(result.id);
            if (id !== undefined)
                answers.set(id, outcomeOf(result));
        }
    }
    return answers;
}
function outcomeOf({ is_error: failed, content }) {
    if (failed === true)
        return isDenial(content) ? 'denied' : 'error';
    return outcomeOfContent(content);
}
/** Data frames that are written as CSV keep lists as Python shows them. */
const listed = (value) => {
    const given = (0,calls_json/* unpacked */.KZ)(value);
    return (0,calls_json/* array */.YO)(typeof given === 'string' && given.startsWith('[') ? (0,calls_arguments/* parseArguments */.We)(given) : given).filter(calls_json/* isObject */.Gv);
};
/** Members as attributes of their own: `gen_ai.completion.0.tool_calls.1.name`, `llm.output_messages.0.message.role`. */
function flattened(attributes, prefix) {
    const messages = new Map();
    for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith(prefix))
            continue;
        const match = PLACE.exec(name.slice(prefix.length));
        if (match === null)
            continue;
        const [, place, call, rest = ''] = match;
        const message = messages.get(Number(place)) ?? { fields: {}, calls: new Map() };
        messages.set(Number(place), message);
        if (call === undefined)
            message.fields[rest] = value;
        else
            message.calls.set(Number(call), { ...message.calls.get(Number(call)), ...member(rest, value) });
    }
    return inOrder(messages).map(({ fields, calls }) => ({ ...fields, tool_calls: inOrder(calls) }));
}
const PLACE = /^(\d{1,6})\.(?:message\.)?(?:tool_calls\.(\d{1,6})\.(?:tool_call\.)?(?:function\.)?)?(\w+)$/;
const member = (name, value) => name === 'id' || name === 'name' || name === 'arguments' ? { [name]: value } : {};
const inOrder = (places) => [...places].sort(([a], [b]) => a - b).map(([, value]) => value);
/** The same as lists, which Phoenix exports: `[{'message.tool_calls': [{'tool_call.function.name': …}]}]`. */
function nested(value) {
    return listed(value).map((message) => {
        const field = (name) => message[`message.${name}`] ?? (0,calls_json/* object */.Ik)(message.message)[name];
        const calls = (0,calls_json/* array */.YO)(field('tool_calls')).map((call) => {
            const inner = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(call).tool_call);
            return {
                id: (0,calls_json/* object */.Ik)(call)['tool_call.id'] ?? inner.id,
                name: (0,calls_json/* object */.Ik)(call)['tool_call.function.name'] ?? (0,calls_json/* object */.Ik)(inner.function).name,
                arguments: (0,calls_json/* object */.Ik)(call)['tool_call.function.arguments'] ?? (0,calls_json/* object */.Ik)(inner.function).arguments
            };
        });
        return {
            role: field('role'),
            content: field('content'),
            tool_call_id: field('tool_call_id'),
            tool_calls: calls
        };
    });
}

;// CONCATENATED MODULE: ./lib/events/calls/recorded-answers.js


/** Answers of models as proxies, batches and test runners record them beside the request. */
/** What Helicone and Portkey log of a request and its answer, as others write it: `{request, response}`. */
function exchangeOf(value) {
    const { request, request_body: asked, response_body: answer, request_properties: properties } = value;
    if ((0,calls_json/* isObject */.Gv)(asked)) {
        const session = (0,calls_json/* object */.Ik)(properties)['Helicone-Session-Id'];
        return { session_id: session, ...value, request: asked, response: answer };
    }
    return (0,calls_json/* isObject */.Gv)(request) && (0,calls_json/* isObject */.Gv)(request.body) ? { ...value, request: request.body } : value;
}
/** The messages that a response adds to the conversation of its request. */
function answersOf(record) {
    const value = exchangeOf(record);
    const response = (0,calls_json/* isObject */.Gv)(value.response) ? bodyOf(value.response) : value;
    // Anthropic answers with the message itself.
    if (response !== value && response.role === 'assistant')
        return [response];
    const { message } = (0,calls_json/* object */.Ik)(response.output);
    if (isConverseMessage(message))
        return [message];
    const candidates = (0,calls_json/* array */.YO)(response.candidates).map((candidate) => (0,calls_json/* object */.Ik)(candidate).content);
    return [
        ...candidates.filter(calls_json/* isObject */.Gv).map((content) => ({ role: 'model', ...content })),
        ...(0,calls_json/* array */.YO)(response.choices).map((choice) => (0,calls_json/* object */.Ik)(choice).message)
    ];
}
/** Answers without their requests: of OpenAI, Gemini, or the Converse API of Amazon Bedrock. */
const isAnswer = (value) => (value.object === 'chat.completion' && Array.isArray(value.choices)) ||
    (0,calls_json/* array */.YO)(value.candidates).some((candidate) => Array.isArray((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(candidate).content).parts)) ||
    (value.stopReason !== undefined && isConverseMessage((0,calls_json/* object */.Ik)(value.output).message));
const isConverseMessage = (message) => (0,calls_json/* isObject */.Gv)(message) && message.role === 'assistant' && Array.isArray(message.content);
/** The answer within a response as batches and proxies record it: `{status_code, body}`. */
const bodyOf = (response) => (0,calls_json/* isObject */.Gv)(response.body) ? response.body : response;
/** The runs in a record of a batch or of promptfoo; undefined where it is neither. */
function recordedRuns(value) {
    const batch = batchOf(value);
    if (batch !== undefined)
        return [batch];
    const results = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(value.results).results);
    const tests = isTest(value) ? [value] : results.filter((each) => (0,calls_json/* isObject */.Gv)(each) && isTest(each));
    return tests.length === 0 ? undefined : tests.map((each) => testOf(each));
}
/** A record of a batch: OpenAI's, or Anthropic's `{custom_id, result: {type, message}}`. */
function batchOf(value) {
    if ((0,calls_json/* label */.Pf)(value.custom_id) === undefined || Array.isArray((0,calls_json/* object */.Ik)(value.body).messages))
        return undefined;
    const { result, response } = value;
    const run = (model, messages) => ({ fields: { ...value, model }, messages });
    if ((0,calls_json/* isObject */.Gv)(result) && typeof result.type === 'string')
        return run((0,calls_json/* object */.Ik)(result.message).model, (0,calls_json/* isObject */.Gv)(result.message) ? [result.message] : []);
    if (response !== null && !(0,calls_json/* isObject */.Gv)(response))
        return undefined;
    const body = bodyOf((0,calls_json/* object */.Ik)(response));
    if (body.object === 'response')
        return undefined;
    return response === null || Array.isArray(body.choices) ? run(body.model, answersOf(value)) : undefined;
}
/** A result of promptfoo: https://www.promptfoo.dev/docs/configuration/outputs/ */
const isTest = (value) => typeof value.promptIdx === 'number' &&
    typeof value.testIdx === 'number' &&
    ((0,calls_json/* isObject */.Gv)(value.response) || (0,calls_json/* isObject */.Gv)(value.provider) || value.error !== undefined);
function testOf(value) {
    const { provider, prompt, response, testIdx, testCase } = value;
    const caseId = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(testCase).description, value.description) ?? `test ${String(testIdx)}`;
    const answer = (0,calls_json/* object */.Ik)(response).output;
    const calls = [...callsInOutput(answer), ...blocksIn(answer)];
    const messages = [
        { role: 'user', content: (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(prompt).raw) ?? '' },
        {
            role: 'assistant',
            content: typeof answer === 'string' ? answer : '',
            tool_calls: calls.map(({ id, action, input }) => ({ id, name: action, arguments: input }))
        }
    ];
    const fields = { case_id: caseId, model: (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(provider).label, (0,calls_json/* object */.Ik)(provider).id) };
    return { fields, messages: answer === undefined || answer === null ? [] : messages };
}
/** What promptfoo makes of Anthropic's blocks: a text of them, an empty line between two. */
function blocksIn(answer) {
    if (typeof answer !== 'string' || !answer.includes('\n\n'))
        return [];
    const blocks = answer.split('\n\n').map(calls_json/* unpacked */.KZ).filter(calls_json/* isObject */.Gv);
    return callsInOutput(blocks.filter(({ type }) => type === 'tool_use'));
}

;// CONCATENATED MODULE: ./lib/events/calls/threads.js

/** The record of a program whose sessions say in words of their own what they are called, and which model answered. */
function named(record) {
    const { id, messages, conversation, model_config: model } = record;
    if (/^T-[0-9a-f]{8}-/.test((0,calls_json/* text */.Qq)(id) ?? '') && Array.isArray(messages))
        return { model: modelsIn(messages), ...record, session_id: id };
    if ((0,calls_json/* text */.Qq)(id) !== undefined && Array.isArray(conversation) && (0,calls_json/* text */.Qq)(record.working_dir) !== undefined)
        return { model: (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(model).model_name), ...record, session_id: id };
    return record;
}
/** Amp names the model of each answer. */
const modelsIn = (messages) => {
    const models = new Set((0,calls_json/* array */.YO)(messages).flatMap((each) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(each).usage).model) ?? []));
    return (0,calls_json/* text */.Qq)([...models].sort().join(' '));
};
/** With which sessions of pi, OpenClaw and Factory's Droid begin. */
const isHeading = (value) => (0,calls_json/* isObject */.Gv)(value) &&
    (value.type === 'session' || value.type === 'session_start') &&
    (0,calls_json/* text */.Qq)(value.id) !== undefined &&
    (0,calls_json/* text */.Qq)(value.cwd) !== undefined;

;// CONCATENATED MODULE: ./lib/events/formats/openai-chat.js











/** The names under which harnesses keep the messages of a conversation. */
const MESSAGE_KEYS = [
    'messages',
    'conversation',
    'conversations',
    'contents',
    'history',
    'chat_history'
];
function openai_chat_messagesOf(value) {
    const { request, body, kwargs } = exchangeOf(value);
    for (const holder of [value, request, body, kwargs].map(calls_json/* object */.Ik)) {
        for (const key of MESSAGE_KEYS) {
            const messages = holder[key];
            if (openai_chat_isSpoken(messages))
                return messages;
        }
    }
    // Rows for Azure's evaluations of agents.
    const { query, response } = value;
    return openai_chat_isSpoken(response) ? [...(0,calls_json/* array */.YO)(query), ...response] : undefined;
}
const openai_chat_isSpoken = (messages) => Array.isArray(messages) && messages.some((message) => (0,calls_json/* isObject */.Gv)(message) && roleOf(message) !== undefined);
/** Names of what belongs together, the surest first. */
const CONVERSATIONS = ['session_id', 'conversation_id', 'thread_id'];
const SESSIONS = [...CONVERSATIONS, 'trace_id'];
/** What a record around the messages says of the session. Reads the usual names of hand-written harnesses. */
function commonOf(record) {
    const value = exchangeOf(record);
    const meta = (0,calls_json/* object */.Ik)(value.metadata);
    const conditions = {};
    const model = (0,calls_json/* firstText */.ou)(value.model, (0,calls_json/* object */.Ik)(value.request).model, (0,calls_json/* object */.Ik)(value.request).modelId, bodyOf((0,calls_json/* object */.Ik)(value.response)).model, bodyOf((0,calls_json/* object */.Ik)(value.response)).modelVersion, meta.model);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* firstText */.ou)(value.agent_version, meta.agent_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const { request, model_parameters: parameters, tool_definitions: definitions } = value;
    const tools = (0,calls_arguments/* toolNames */.$p)(value.tools ?? (0,calls_json/* object */.Ik)(request).tools ?? (0,calls_json/* object */.Ik)(parameters).tools ?? definitions);
    if (tools !== undefined)
        conditions.tools = tools;
    return {
        session: (0,calls_json/* firstText */.ou)(...SESSIONS.map((name) => (0,calls_json/* either */.gP)(value, name)), value.chatId, ...SESSIONS.map((name) => (0,calls_json/* either */.gP)(meta, name))),
        caseId: (0,calls_json/* label */.Pf)((0,calls_json/* either */.gP)(value, 'case_id')) ??
            (0,calls_json/* label */.Pf)((0,calls_json/* either */.gP)(value, 'task_id')) ??
            (0,calls_json/* label */.Pf)(meta.case_id) ??
            (0,calls_json/* label */.Pf)(meta.task_id) ??
            (0,calls_json/* label */.Pf)(value.custom_id),
        agent: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(value, 'agent_id'), value.agent, (0,calls_json/* either */.gP)(value, 'agent_name'), meta.agent_id, meta.agent),
        conditions
    };
}
/** The system message by its hash: a changed prompt is a changed condition, and its text stays in the log. */
function promptOf(messages) {
    for (const message of messages.slice(0, 4)) {
        if (!(0,calls_json/* isObject */.Gv)(message) || roleOf(message) !== 'system')
            continue;
        const prompt = (0,calls_json/* contentText */.Tf)(unwrapped(message).content, 1e6);
        if (prompt !== '')
            return (0,calls_identity/* digest */.br)(prompt);
    }
    return undefined;
}
/** The models that answers of LangChain and Haystack name. */
function modelsTold(messages) {
    const told = messages
        .map(calls_json/* object */.Ik)
        .filter(({ response_metadata: metadata, meta }) => (0,calls_json/* isObject */.Gv)(metadata) || (0,calls_json/* isObject */.Gv)(meta));
    return (0,calls_json/* firstText */.ou)([...new Set(told.flatMap((message) => modelOf(message) ?? []))].sort().join(' '));
}
class ConversationReader {
    output;
    /** Messages that stand alone in the file: one conversation, or one for each session they name. */
    single;
    named;
    chats = new calls_identity/* RecentMap */.QL(2_000);
    /** Rolling hash of a conversation so far → its session, since some logs repeat it whole at every turn. */
    prefixes = new calls_identity/* RecentMap */.QL(20_000);
    /** The same of requests logged with their answers whose calls bear no ids of their own: sessions not gone on with yet. */
    answered = new calls_identity/* RecentMap */.QL(20_000);
    /** Answer of Anthropic's → the session it was given in. */
    chains = new calls_identity/* RecentMap */.QL(20_000);
    repeats = new Map();
    /** The name that a record before the messages gives. */
    heading;
    fragments = new Fragments((message, line) => this.message(message, line));
    constructor(output) {
        this.output = output;
        this.named = new calls_journal/* Journal */.C(output);
    }
    value(written, line) {
        const value = (0,calls_json/* isObject */.Gv)(written) ? named(written) : written;
        if (Array.isArray(value))
            this.whole({}, value, line);
        else if (isHeading(value))
            this.headed((0,calls_json/* text */.Qq)(value.id));
        else if ((0,calls_json/* isObject */.Gv)(value) && !this.fragments.take(value, line)) {
            const messages = openai_chat_messagesOf(value);
            const runs = recordedRuns(value);
            if (runs !== undefined) {
                for (const run of runs) {
                    if (run.messages.length === 0)
                        this.output.skip('the request has no answer', line);
                    else
                        this.whole(run.fields, run.messages, line);
                }
            }
            else if (messages !== undefined) {
                const answers = answersOf(value);
                this.whole(value, [...messages, ...answers], line, answers.length > 0);
            }
            else if (isAnswer(value) || Array.isArray(value.choices)) {
                const model = value.model ?? value.modelVersion;
                for (const answer of answersOf(value))
                    this.message({ ...(0,calls_json/* object */.Ik)(answer), model }, line);
            }
            else if (isMessage(value))
                this.message(value, line);
        }
    }
    end() {
        this.fragments.end();
        this.closeSingle();
        this.named.end();
    }
    /** Files of such sessions may have been joined. */
    headed(name) {
        this.closeSingle();
        this.heading = name;
    }
    closeSingle() {
        this.single?.journal.end();
        this.single?.conversation.close(this.heading);
        this.single = undefined;
    }
    /** A message that stands alone. */
    message(message, line) {
        const { session, caseId, agent, conditions } = commonOf(message);
        if (session !== undefined) {
            const chat = this.chats.get(session) ?? new Chat(this.named, { session, caseId });
            this.chats.set(session, chat);
            if (roleOf(message) === 'assistant')
                this.named.session(session, line, { caseId, agent, conditions });
            chat.message(message, line, { agent: agent ?? (0,calls_json/* text */.Qq)(message.name), conditions });
            return;
        }
        this.single ??= this.begin();
        const { conversation, journal, chat } = this.single;
        conversation.hear(message);
        const prompt = promptOf([message]);
        if (prompt !== undefined)
            this.single.conditions.prompt ??= prompt;
        const model = modelOf(unwrapped(message));
        if (model !== undefined)
            this.single.conditions.model ??= model;
        if (roleOf(message) === 'assistant')
            journal.session(Conversation.SESSION, line, { conditions: this.single.conditions });
        chat.message(message, line, agent === undefined ? {} : { agent });
    }
    begin() {
        const conversation = new Conversation(this.output);
        const journal = new calls_journal/* Journal */.C(conversation);
        const conditions = {};
        return {
            conversation,
            journal,
            chat: new Chat(journal, { session: Conversation.SESSION, conditions }),
            conditions
        };
    }
    /** A conversation that stands in one value; `isExchange`: as far as it had gone when the model was asked once. */
    whole(value, written, line, isExchange = false) {
        const messages = written.map((message) => ((0,calls_json/* isObject */.Gv)(message) ? unwrapped(message) : message));
        const common = commonOf(value);
        const prompt = promptOf(messages) ??
            promptOf([{ role: 'system', content: value.system ?? (0,calls_json/* object */.Ik)(exchangeOf(value).request).system }]);
        const model = modelsTold(messages);
        const conditions = {
            ...(model !== undefined && { model }),
            ...common.conditions,
            ...(prompt !== undefined && { prompt })
        };
        const { session, chat, known } = this.continued(value) ?? this.placeOf(value, messages, { ...common, conditions }, isExchange);
        for (const id of answerIds(value))
            this.chains.set(id, session);
        if (messages.some((message) => (0,calls_json/* isObject */.Gv)(message) && roleOf(message) === 'assistant')) {
            this.named.session(session, line, { caseId: common.caseId, agent: common.agent, conditions });
        }
        chat.learn(conditions);
        for (const message of messages.slice(known))
            chat.message(message, line);
    }
    /** Where the request names the answer that it goes on from, and holds only what is new. */
    continued(value) {
        const { thread } = (0,calls_json/* object */.Ik)(value.request ?? value);
        const session = this.chains.get((0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(thread).previous_message_id) ?? '');
        const chat = session === undefined ? undefined : this.chats.get(session);
        return session === undefined || chat === undefined ? undefined : { session, chat, known: 0 };
    }
    /**
     * The session of a conversation: the one that its record names; else the one that ended, so far, with the
     * message before `known`; else a name made of what it holds.
     */
    placeOf(value, messages, common, isExchange) {
        let unique = false;
        // A trace may be no more than a request (of LiteLLM's): calls that its messages repeat belong to an earlier one.
        const isTrace = common.session !== undefined && common.session === traceOf(value);
        let rolling = (0,calls_identity/* fingerprint */.Rj)(isTrace && messages.some(isUnique) ? undefined : common.session);
        let session;
        let known = 0;
        let goneOn;
        for (const [index, message] of messages.entries()) {
            rolling = (0,calls_identity/* digest */.br)(rolling, essence(message));
            unique ||= isUnique(message);
            if (index + 1 === messages.length)
                break;
            const [waiting] = isExchange && !unique ? (this.answered.get(rolling) ?? []) : [];
            const earlier = unique ? this.prefixes.get(rolling) : waiting;
            if (earlier === undefined)
                continue;
            session = earlier;
            known = index + 1;
            goneOn = unique ? undefined : rolling;
        }
        // Equal exchanges of several conversations: each of them goes on once.
        if (goneOn !== undefined)
            this.answered.set(goneOn, (this.answered.get(goneOn) ?? []).slice(1));
        let chat = session === undefined ? undefined : this.chats.get(session);
        if (session === undefined || chat === undefined) {
            session =
                common.session ??
                    this.unheard(`conversation-${(0,calls_identity/* digest */.br)(rolling, (0,calls_identity/* fingerprint */.Rj)(value.id ?? value.request_id ?? value.custom_id ?? ''))}`);
            chat = new Chat(this.named, { ...common, session });
            known = 0;
        }
        this.chats.set(session, chat);
        if (unique)
            this.prefixes.set(rolling, session);
        else if (isExchange)
            this.answered.set(rolling, [...(this.answered.get(rolling) ?? []), session]);
        return { session, chat, known };
    }
    /** Equal conversations without ids are trials that went the same way, not copies. */
    unheard(name) {
        const repeat = (this.repeats.get(name) ?? 0) + 1;
        if (this.repeats.size < 200_000)
            this.repeats.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/** The trace that names the session of a record; undefined where it names the conversation. */
const traceOf = (value) => {
    const holders = [value, (0,calls_json/* object */.Ik)(value.metadata)];
    const isNamed = holders.some((holder) => CONVERSATIONS.some((name) => (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)(holder, name))));
    return isNamed ? undefined : (0,calls_json/* firstText */.ou)(...holders.map((holder) => (0,calls_json/* either */.gP)(holder, 'trace_id')));
};
/** Whether a copy of the message is known again, so that no other conversation has one like it. */
const isUnique = (message) => langChainId(message) !== undefined || callsOf((0,calls_json/* object */.Ik)(message)).some(({ id }) => (0,calls_identity/* globalId */.X8)(id) !== undefined);
const answerIds = ({ response }) => {
    const { id, type } = bodyOf((0,calls_json/* object */.Ik)(response));
    return type === 'message' && typeof id === 'string' ? [id] : [];
};
/** Reads what is a conversation in a shape of its own: `translate` makes chat messages of a value, or a record of them. */
function translatingReader(output, translate) {
    const reader = new ConversationReader(output);
    return {
        value: (value, line) => {
            for (const translated of translate(value))
                reader.value(translated, line);
        },
        end: () => reader.end()
    };
}
const isMessage = (written) => {
    const value = unwrapped(written);
    const role = (0,calls_json/* text */.Qq)(value.role);
    if (role === undefined)
        return ['ai', 'human', 'tool'].includes((0,calls_json/* text */.Qq)(value.type) ?? '') && value.content !== undefined;
    if (!['system', 'developer', 'user', 'assistant', 'tool', 'function', 'model', 'toolResult'].includes(role))
        return false;
    return (value.content !== undefined ||
        value.tool_calls !== undefined ||
        value.function_call !== undefined ||
        Array.isArray(value.parts) ||
        (Array.isArray(value.blocks) && (0,calls_json/* isObject */.Gv)(value.additional_kwargs)));
};
const isConversation = (value) => {
    if (Array.isArray(value))
        return value.length > 0 && value.every((message) => (0,calls_json/* isObject */.Gv)(message) && isMessage(message));
    if (!(0,calls_json/* isObject */.Gv)(value))
        return false;
    const messages = openai_chat_messagesOf(value);
    if (messages !== undefined)
        return messages.some((message) => (0,calls_json/* isObject */.Gv)(message) && isMessage(message));
    return (isMessage(value) ||
        isChunk(value) ||
        isAnswer(value) ||
        recordedRuns(value)?.some((run) => run.messages.length > 0) === true);
};
const openai_chat_format = {
    name: 'openai-chat',
    title: 'Chat messages of OpenAI, LangChain, Gemini, Amazon Bedrock and the AI SDK',
    documentation: 'https://platform.openai.com/docs/guides/function-calling',
    description: `Chat messages with \`tool_calls\`, as hand-written harnesses and LiteLLM keep them: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array of messages, a request with its response), the chunks of a stream, what LiteLLM, Helicone and Portkey log, the output of a batch, or the results of promptfoo. Messages of LangChain, Gemini (\`contents\`, \`candidates\`), Amazon Bedrock (Converse), the AI SDK (\`UIMessage\`, \`ModelMessage\`), AutoGen 0.2, Azure's evaluations (\`query\`, \`response\`), Droid, Goose, Haystack, LangChain4j, LlamaIndex, Mastra's memory, pi, OpenClaw and Spring AI are read as well, and calls that the model writes into its text, as Cline and Roo Code have it do (\`<read_file>…</read_file>\`, answered by \`[read_file …] Result:\`).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\` (in camel case too, and \`chatId\`); the \`id\` of a record of the type \`session\` or \`session_start\` before the messages, or of a session of Goose; else a name made of the content. A record that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\`, of promptfoo the description or number of the test |
| agent | \`agent\`, \`agent_id\`, or the \`name\` of the message; else \`assistant\` |
| action | name of the function |
| context | \`arg.*\`: the arguments, whole, from JSON or a Python literal |
| outcome | flags of the result (\`error\`, \`is_error\`, \`status\`) where it has some; else its beginning: \`Error: …\`, \`Traceback …\`, \`{"error": …}\` are \`error\`, \`Permission denied\`, \`rejected by user\` and the like \`denied\`. \`no_result\` without a result; open in transcripts of Cursor, which hold no results |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |

Parallel calls of one message keep their order. A conversation in which nothing was called is kept.`,
    detect: (sample) => {
        const objects = (0,calls_json/* likelihood */.Fx)(sample, 0.6, isConversation);
        const lists = sample.some((value) => Array.isArray(value) && isConversation(value)) ? 0.55 : 0;
        const strong = sample.some((value) => (0,calls_json/* isObject */.Gv)(value) && hasToolCalls(value)) ? 0.2 : 0;
        return objects === 0 ? lists : objects + strong;
    },
    open: (output) => new ConversationReader(output)
};
const hasToolCalls = (value) => [value, ...(openai_chat_messagesOf(value) ?? [])].some((message) => {
    const { tool_calls: calls, function_call: call, role } = (0,calls_json/* object */.Ik)(message);
    return (0,calls_json/* array */.YO)(calls).length > 0 || (0,calls_json/* isObject */.Gv)(call) || role === 'tool';
});
/* harmony default export */ const openai_chat = (openai_chat_format);

;// CONCATENATED MODULE: ./lib/events/formats/agent-steps.js



const agent_steps_isOwn = (value) => isStep(value) || agentSteps(value) !== undefined;
const agent_steps_format = {
    name: 'agent-steps',
    title: 'Steps of Agno, Amazon Q, browser-use, DeepEval, DSPy, Letta, LlamaIndex and smolagents',
    documentation: 'https://huggingface.co/docs/smolagents/reference/agents',
    description: `What agents of these frameworks did, step by step:

- Agno: the events of a run (\`ToolCallCompleted\`), and what its database keeps of a session (\`runs\`);
- Amazon Q Developer CLI, now Kiro CLI: chats as \`/save\` writes them;
- browser-use: the history of an agent (\`AgentHistoryList\`, \`save_history\`);
- DeepEval: test runs (\`testCases\` with \`toolsCalled\`) and test cases;
- DSPy: the trajectory of \`ReAct\`;
- Letta: messages with a \`message_type\`;
- LlamaIndex: the events of agent workflows, in Python (\`tool_kwargs\`) and TypeScript (\`toolKwargs\`), also as its serialiser writes them. Its messages are read as [chat messages](openai-chat.md);
- smolagents: the steps of an agent's memory (\`agent.memory.get_full_steps()\`), the result of a run (\`steps\`), or one step a record.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content. Steps and events that stand alone in a file and name none are one |
| case | \`case_id\` or \`task_id\`; of DeepEval the name of the test case |
| agent | \`agent_name\` (Agno), \`current_agent_name\` (LlamaIndex); else \`assistant\` |
| action | name of the tool or, of browser-use, of the action; \`python_interpreter\` of code of smolagents |
| context | \`arg.*\`: the arguments, whole; code as \`arg.code\` |
| outcome | \`error\` by the error of the step or the flag of the result (\`denied\` where its text is a refusal); else by the beginning of the result; \`no_result\` without one |
| time | of the step or the event, where it has one; latency from its end |
| conditions | \`model\`, where the log tells it |

An error of a step of smolagents is that of its last call.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some((each) => (0,calls_json/* isObject */.Gv)(each) && isStep(each)))
        ? 0.93
        : (0,calls_json/* likelihood */.Fx)(sample, 0.93, agent_steps_isOwn),
    open: (output) => {
        const events = new StepEvents();
        return translatingReader(output, (value) => agentSteps(value) ?? events.messagesOf(value));
    }
};
/* harmony default export */ const agent_steps = (agent_steps_format);

;// CONCATENATED MODULE: ./lib/events/formats/agentdojo.js





/** How DRIFT says in the conversation that it did not let calls through. */
const REFUSED = /\[CALL ERROR\][^[]{0,100}\[(?<calls>[^\]]{0,2000})\][^.]{0,100}refused/i;
class DojoReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value) || !isRun(value))
            return;
        const messages = Array.isArray(value.messages) ? value.messages : (0,calls_json/* array */.YO)(value.conversations);
        const parts = [value.suite_name, value.user_task_id, value.injection_task_id]
            .map(calls_json/* text */.Qq)
            .filter((part) => part !== undefined);
        const caseId = parts.join('/');
        const attack = (0,calls_json/* text */.Qq)(value.attack_type);
        const session = [
            (0,calls_json/* text */.Qq)(value.pipeline_name) ?? 'pipeline',
            caseId,
            attack ?? 'none',
            (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(messages))
        ].join('/');
        const permissions = (0,calls_json/* object */.Ik)(value.tool_permission);
        const planned = Array.isArray(value.initial_trajectory) ? new Set(value.initial_trajectory) : undefined;
        const conditions = conditionsOf(value);
        const common = {
            session,
            caseId,
            agent: 'assistant',
            conditions,
            context: { suite: (0,calls_json/* text */.Qq)(value.suite_name) ?? '', attacked: attack !== undefined }
        };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId, agent: common.agent, conditions });
        const facts = (action) => ({
            permission: Object.hasOwn(permissions, action) ? (0,calls_json/* text */.Qq)(permissions[action]) : undefined,
            planned: planned?.has(action)
        });
        const chat = new Chat(journal, common, { outcome: agentdojo_outcomeOf, facts });
        for (const message of this.withRefusals(messages))
            chat.message(message, line);
        journal.end();
    }
    end() { }
    /** A refusal in words answers the calls of the message before it. */
    *withRefusals(messages) {
        let open = [];
        for (const message of messages) {
            const { role, tool_calls: calls, tool_call_id: answered } = (0,calls_json/* object */.Ik)(message);
            const refused = role === 'user' ? REFUSED.exec((0,calls_json/* contentText */.Tf)((0,calls_json/* object */.Ik)(message).content)) : null;
            if (refused !== null) {
                for (const call of open) {
                    const named = typeof call.function === 'string' && (refused.groups?.calls ?? '').includes(call.function);
                    if (named)
                        yield { role: 'tool', tool_call_id: call.id, tool_call: call, error: 'refused' };
                }
            }
            if (role === 'assistant')
                open = (0,calls_json/* array */.YO)(calls)
                    .filter(calls_json/* isObject */.Gv)
                    .map((call) => ({ id: call.id, function: call.function }));
            if (role === 'tool')
                open = open.filter((call) => call.id !== answered);
            yield message;
        }
    }
}
function agentdojo_outcomeOf(result) {
    const error = (0,calls_json/* text */.Qq)(result.error);
    if (error === undefined)
        return 'success';
    return error === 'refused' || isDenial(error) ? 'denied' : 'error';
}
function conditionsOf(run) {
    const conditions = {};
    const pipeline = (0,calls_json/* text */.Qq)(run.pipeline_name);
    if (pipeline !== undefined)
        conditions.model = pipeline;
    const version = (0,calls_json/* text */.Qq)(run.agentdojo_package_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const benchmark = (0,calls_json/* text */.Qq)(run.benchmark_version);
    if (benchmark !== undefined)
        conditions.benchmark_version = benchmark;
    return conditions;
}
const isRun = (value) => value.suite_name !== undefined &&
    value.user_task_id !== undefined &&
    (Array.isArray(value.messages) || Array.isArray(value.conversations));
const agentdojo_format = {
    name: 'agentdojo',
    title: 'AgentDojo',
    documentation: 'https://github.com/ethz-spylab/agentdojo',
    description: `The run files of AgentDojo, \`runs/PIPELINE/SUITE/USER_TASK/ATTACK/INJECTION_TASK.json\`, and those of its variant DRIFT; one run a file or a record.

| event | from |
| --- | --- |
| session | one a run: pipeline, suite, tasks, attack and a hash of the messages |
| case | suite, user task and injection task |
| agent | \`assistant\` |
| action | \`function\` of the call |
| context | \`arg.*\`: the arguments, whole; \`suite\`; \`attacked\`; with DRIFT \`permission\` of the tool and whether it was \`planned\` |
| outcome | \`error\` where the result has one, \`denied\` where the call was refused, \`no_result\` without a result, else \`success\` |
| conditions | \`model\` (the pipeline), \`agent_version\`, \`benchmark_version\` |

Runs without a call are kept. The file holds no time of a call.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.99, isRun),
    open: (output) => new DojoReader(output)
};
/* harmony default export */ const agentdojo = (agentdojo_format);

;// CONCATENATED MODULE: ./lib/events/formats/ai-sdk.js







class StepsReader {
    journal;
    names = new Map();
    /** Steps of one run that stand one by one. */
    alone;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const result = holderOf(value);
        if (result !== undefined) {
            this.settle();
            this.run(value, result, line);
        }
        else if (ai_sdk_isStep(value))
            this.step(value, line);
    }
    end() {
        this.settle();
        this.journal.end();
    }
    step(step, line) {
        const last = this.alone?.steps.at(-1);
        if (last !== undefined && (last.finishReason !== 'tool-calls' || step.stepNumber === 0))
            this.settle();
        this.alone ??= { steps: [], line };
        this.alone.steps.push(step);
    }
    settle() {
        const { alone } = this;
        this.alone = undefined;
        if (alone !== undefined)
            this.run({}, { steps: alone.steps }, alone.line);
    }
    run(value, result, line) {
        const meta = (0,calls_json/* object */.Ik)(value.metadata);
        const task = (0,calls_json/* label */.Pf)(value.case_id) ??
            (0,calls_json/* label */.Pf)(value.taskId) ??
            (0,calls_json/* label */.Pf)(value.task_id) ??
            (0,calls_json/* label */.Pf)(meta.taskId) ??
            (0,calls_json/* label */.Pf)(meta.task_id);
        const stated = (0,calls_json/* firstText */.ou)(value.model, value.modelId, result.model, (0,calls_json/* object */.Ik)(result.response).modelId);
        const steps = (0,calls_json/* array */.YO)(result.steps).filter(calls_json/* isObject */.Gv);
        const model = stated ?? (0,calls_json/* firstText */.ou)([...new Set(steps.flatMap((step) => ai_sdk_modelOf(step) ?? []))].sort().join(' '));
        const named = (0,calls_json/* firstText */.ou)(value.sessionId, value.session_id, value.id, meta.sessionId, meta.session_id);
        const trial = [stated, task, (0,calls_json/* label */.Pf)(value.runIndex ?? value.trial ?? value.run)].filter((part) => part !== undefined);
        const told = (0,calls_json/* object */.Ik)(steps[0]);
        const session = named ?? toldSession(told) ?? this.unheard([...trial, (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(result.steps))].join('/'));
        const conditions = model === undefined ? {} : { model };
        const common = {
            session,
            caseId: task,
            agent: (0,calls_json/* firstText */.ou)(value.agent, value.agent_id, told.functionId) ?? 'assistant',
            conditions
        };
        this.journal.session(session, line, common);
        for (const step of steps)
            this.calls(step, common, line);
    }
    calls(step, common, line) {
        const { calls, results } = madeIn(step);
        const time = (0,calls_time/* instant */.uR)((0,calls_json/* object */.Ik)(step.response).timestamp) ?? (0,calls_time/* instant */.uR)(step.timestamp) ?? (0,calls_time/* instant */.uR)(step.startedAt);
        const tokens = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(step.usage).outputTokens) ??
            (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(step.usage).completionTokens) ??
            (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(step.usage).responseTokens);
        for (const [place, call] of calls.entries()) {
            const action = (0,calls_json/* firstText */.ou)(call.toolName, call.name);
            if (action === undefined)
                continue;
            const id = (0,calls_json/* text */.Qq)(call.toolCallId);
            const answer = results.find((result) => id !== undefined && result.toolCallId === id) ?? call;
            const event = {
                ...common,
                action,
                context: (0,calls_arguments/* argumentContext */.VU)(call.input ?? call.args),
                outcome: ai_sdk_outcomeOf(answer, errorOf(step, id)),
                time: (0,calls_time/* instant */.uR)(call.startedAt) ?? time,
                latencyMs: (0,calls_json/* finite */.E2)(call.durationMs) ??
                    (0,calls_time/* elapsed */.vk)((0,calls_time/* instant */.uR)(call.startedAt), (0,calls_time/* instant */.uR)(call.completedAt)) ??
                    (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(step.performance).toolExecutionMs)[id ?? ''])
            };
            this.journal.call(place === 0 && tokens !== undefined ? { ...event, tokens } : event, line);
        }
    }
    /** The same run twice, word for word, is two runs. */
    unheard(name) {
        const repeat = (this.names.get(name) ?? 0) + 1;
        if (this.names.size < 200_000)
            this.names.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/**
 * Since version 5 the lists of calls and results are computed from the content, and JSON has the content only. Mastra
 * wraps their members: `{type, runId, from, payload}`.
 */
function madeIn(step) {
    const content = (0,calls_json/* array */.YO)(step.content).filter(calls_json/* isObject */.Gv);
    const listed = (list, type) => Array.isArray(list)
        ? list.filter(calls_json/* isObject */.Gv).map((each) => ((0,calls_json/* isObject */.Gv)(each.payload) ? each.payload : each))
        : content.filter((part) => part.type === type);
    return { calls: listed(step.toolCalls, 'tool-call'), results: listed(step.toolResults, 'tool-result') };
}
const ai_sdk_modelOf = ({ response, model }) => (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(response).modelId, (0,calls_json/* object */.Ik)(model).modelId, (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(response).modelMetadata).modelId);
/** What versions 6 and 7 repeat in each step of what the caller gave for the telemetry. */
function toldSession({ metadata, runtimeContext }) {
    const { sessionId, chatId, threadId } = { ...(0,calls_json/* object */.Ik)(metadata), ...(0,calls_json/* object */.Ik)(runtimeContext) };
    return (0,calls_json/* firstText */.ou)(sessionId, chatId, threadId);
}
/**
 * Version 5 tells of a failed tool in the content of the step, where an `Error` has no words in JSON; they are in the
 * message that the model was given.
 */
function errorOf(step, id) {
    if (id === undefined)
        return undefined;
    const part = (0,calls_json/* array */.YO)(step.content).find((each) => ((0,calls_json/* object */.Ik)(each).type === 'tool-error' || (0,calls_json/* object */.Ik)(each).type === 'tool-output-denied') &&
        (0,calls_json/* object */.Ik)(each).toolCallId === id);
    const told = [step, ...(0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(step.response).messages)]
        .flatMap((message) => resultsOf((0,calls_json/* object */.Ik)(message)))
        .find((result) => result.tool_use_id === id && result.error !== undefined);
    return (0,calls_json/* isObject */.Gv)(part) ? { ...part, told: told?.error } : told;
}
function ai_sdk_outcomeOf(answer, failure) {
    if (failure?.type === 'tool-output-denied')
        return 'denied';
    const error = failure?.error ?? answer.error;
    if (answer.isError === true || (error !== undefined && error !== null && error !== '')) {
        const words = (0,calls_json/* firstText */.ou)(error, (0,calls_json/* object */.Ik)(error).message, failure?.told);
        return outcomeOfContent(words) === 'denied' ? 'denied' : 'error';
    }
    const output = answer.output ?? answer.result;
    return output === undefined ? 'no_result' : outcomeOfContent(output);
}
/** The object that holds the steps: the record, or its result. */
function holderOf(value) {
    for (const holder of [value, (0,calls_json/* object */.Ik)(value.result), (0,calls_json/* object */.Ik)(value.response)]) {
        if ((0,calls_json/* array */.YO)(holder.steps).some((step) => (0,calls_json/* isObject */.Gv)(step) && (Array.isArray(step.toolCalls) || ai_sdk_isStep(step))))
            return holder;
    }
    return undefined;
}
const ai_sdk_isStep = (value) => (Array.isArray(value.content) || Array.isArray(value.toolCalls)) &&
    (0,calls_json/* text */.Qq)(value.finishReason) !== undefined &&
    (0,calls_json/* isObject */.Gv)(value.usage) &&
    (0,calls_json/* isObject */.Gv)(value.response);
const ai_sdk_format = {
    name: 'ai-sdk',
    title: 'Vercel AI SDK results',
    documentation: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
    description: `Results of \`generateText\` of the AI SDK (and of libraries with the same shape), one run a record: \`{"steps": [{"toolCalls": […], "toolResults": […]}]}\`, also within \`result\`; since version 5 \`{"steps": [{"content": […]}]}\`. Steps alone (\`result.steps\`, what \`onStepFinish\` is given), in a list or one a record, are a session as far as the first that asks for no tool.

| event | from |
| --- | --- |
| session | \`sessionId\` or \`id\` of the record; \`sessionId\`, \`chatId\` or \`threadId\` in the \`metadata\` or \`runtimeContext\` of its first step; else model, task, run and a hash of the steps |
| case | \`taskId\`, \`task_id\` or \`case_id\` |
| agent | \`agent\` of the record, \`functionId\` of its first step; else \`assistant\` |
| action | \`toolName\` |
| context | \`arg.*\`: \`input\` (or \`args\`), whole |
| outcome | \`error\` or \`denied\` by \`isError\`, \`error\`, a \`tool-error\`, or the beginning of the output; \`no_result\` without an output; else \`success\` |
| time | of the step or the call, where there is one |
| conditions | \`model\` |

Runs without a call are kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.9, (value) => holderOf(value) !== undefined || ai_sdk_isStep(value)),
    open: (output) => new StepsReader(output)
};
/* harmony default export */ const ai_sdk = (ai_sdk_format);

;// CONCATENATED MODULE: ./lib/events/formats/ai-sdk-stream.js



/** So many chunks of a run that tell something are held; a longer run is read as several. */
const ai_sdk_stream_HELD = 20_000;
class StreamReader {
    reader;
    names = new Map();
    heard = [];
    model;
    session;
    agent;
    constructor(output) {
        this.reader = new ConversationReader(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const chunk = ai_sdk_stream_unwrapped(value);
        if (chunk.type === 'start' || this.heard.length >= ai_sdk_stream_HELD)
            this.settle();
        const meta = { ...(0,calls_json/* object */.Ik)(chunk.messageMetadata), ...(0,calls_json/* object */.Ik)(chunk.metadata) };
        this.session ??= (0,calls_json/* firstText */.ou)(meta.sessionId, meta.chatId, meta.threadId);
        this.model ??= (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(chunk.response).modelId, (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(chunk.metadata).modelMetadata).modelId, meta.model, meta.modelId);
        if (value.from === 'AGENT' && chunk.type === 'start')
            this.agent = (0,calls_json/* text */.Qq)(chunk.id);
        for (const message of messagesIn(chunk))
            this.heard.push({ message, line });
    }
    end() {
        this.settle();
        this.reader.end();
    }
    settle() {
        const { heard, model, agent } = this;
        if (heard.length === 0)
            return;
        const session = this.session ?? this.unheard(`stream-${(0,calls_identity/* digest */.br)(...heard.map(({ message }) => (0,calls_identity/* fingerprint */.Rj)(message)))}`);
        for (const { message, line } of heard)
            this.reader.value({ ...message, session_id: session, agent, model }, line);
        this.heard = [];
        this.model = undefined;
        this.session = undefined;
        this.agent = undefined;
    }
    /** The same run twice, word for word, is two runs. */
    unheard(name) {
        const repeat = (this.names.get(name) ?? 0) + 1;
        if (this.names.size < 200_000)
            this.names.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/** Mastra wraps what a chunk says: `{type, runId, from, payload}`. */
const ai_sdk_stream_unwrapped = (value) => (0,calls_json/* isObject */.Gv)(value.payload) ? { ...value.payload, type: value.type } : value;
/** What a chunk tells of calls, as messages of the AI SDK; a step without any is one too. */
function messagesIn(chunk) {
    const { type, toolCallId, toolName, output, result, error, errorText } = chunk;
    const said = (part) => ({ role: 'assistant', content: [part] });
    const answered = (given) => ({
        role: 'tool',
        content: [{ type: 'tool-result', toolCallId, toolName, output: given }]
    });
    const failed = (words) => answered({ type: 'error-text', value: (0,calls_json/* firstText */.ou)(words, (0,calls_json/* object */.Ik)(words).message) });
    switch (type) {
        case 'start-step':
        case 'step-start':
            return [{ role: 'assistant', content: '' }];
        case 'tool-call':
        case 'tool-input-available':
            return [said({ type: 'tool-call', toolCallId, toolName, input: chunk.input ?? chunk.args })];
        case 'tool-input-error':
            return [said({ type: 'tool-call', toolCallId, toolName, input: chunk.input }), failed(errorText)];
        case 'tool-result':
        case 'tool-output-available':
            return chunk.preliminary === true ? [] : [answered({ type: 'json', value: output ?? result })];
        case 'tool-error':
        case 'tool-output-error':
            return [failed(errorText ?? error)];
        case 'tool-output-denied':
            return [answered({ type: 'execution-denied' })];
        default:
            return [];
    }
}
/** Chunks that no other stream has. */
const CALLS = /^tool-(?:call|result|error|input-(?:available|error)|output-(?:available|error|denied))$/;
const ai_sdk_stream_isChunk = (value) => {
    const { type, role, runId, from, payload } = value;
    if (typeof type !== 'string' || role !== undefined)
        return false;
    return (type === 'start-step' ||
        type === 'finish-step' ||
        ((0,calls_json/* isObject */.Gv)(payload) && (0,calls_json/* text */.Qq)(runId) !== undefined && (0,calls_json/* text */.Qq)(from) !== undefined) ||
        (CALLS.test(type) && (0,calls_json/* text */.Qq)(value.toolCallId) !== undefined));
};
const ai_sdk_stream_format = {
    name: 'ai-sdk-stream',
    title: 'Vercel AI SDK streams',
    documentation: 'https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol',
    description: `Streams of the AI SDK: what a chat route sends to \`useChat\` (the UI message stream, lines of \`data: …\` or their JSON), the parts of \`fullStream\` of \`streamText\`, and those of Mastra's agents, one a record.

| event | from |
| --- | --- |
| session | \`sessionId\`, \`chatId\` or \`threadId\` in the metadata of the message; else each run, from one \`start\` to the next, named by its content |
| agent | the agent's \`id\` in streams of Mastra; else \`assistant\` |
| action | \`toolName\` |
| context | \`arg.*\`: \`input\` (or \`args\`), whole |
| outcome | \`error\` by a \`tool-error\`, \`tool-output-error\` or \`tool-input-error\`, \`denied\` where its text is a refusal and by \`tool-output-denied\`; else by the beginning of the output; \`no_result\` without one |
| conditions | \`model\`, where the stream tells it |

A chat route hides from the browser what an error says, unless \`onError\` is given. Runs without a call are kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.9, ai_sdk_stream_isChunk),
    open: (output) => new StreamReader(output)
};
/* harmony default export */ const ai_sdk_stream = (ai_sdk_stream_format);

;// CONCATENATED MODULE: ./lib/events/formats/anthropic-messages.js



const anthropic_messages_BLOCKS = /^(?:(?:server_|mcp_)?tool_use|(?:[a-z_]+_)?tool_result|thinking|redacted_thinking)$/;
const hasBlocks = (message) => (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(message).content).some(
// Azure's evaluations of agents have results of this type too, of another shape.
(block) => (0,calls_json/* isObject */.Gv)(block) && anthropic_messages_BLOCKS.test((0,calls_json/* text */.Qq)(block.type) ?? '') && block.tool_result === undefined);
const isAnthropic = (value) => value.sessionId === undefined &&
    (isMessage(value)
        ? hasBlocks(value)
        : isStreamEvent(value) ||
            (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(value.result).message).type === 'message' ||
            (openai_chat_messagesOf(value)?.some(hasBlocks) ?? false));
const anthropic_messages_format = {
    name: 'anthropic-messages',
    title: 'Anthropic messages',
    documentation: 'https://docs.claude.com/en/api/messages',
    description: `Messages of the Anthropic API with \`tool_use\` and \`tool_result\` blocks: one message a record (a file is one conversation), or one conversation a record (\`{"messages": […]}\`, an array), the events of a stream, or the results of a batch; also the tasks of Cline and Roo Code (\`api_conversation_history.json\`) and the threads of Amp (\`T-….json\`), whose results are of a shape of their own.

| event | from |
| --- | --- |
| session | as for [chat messages](openai-chat.md): an id of the record, also \`id\` of a thread of Amp, else a name made of the content |
| case | \`case_id\` or \`task_id\`; of a batch \`custom_id\` |
| action | \`name\` of a \`tool_use\`, \`server_tool_use\` or \`mcp_tool_use\` block |
| context | \`arg.*\`: the input, whole |
| outcome | \`error\` by \`is_error\`, \`denied\` where the text of such an error begins with a refusal, \`no_result\` without a result, else \`success\` (an absent \`is_error\` means success) |
| conditions | \`model\`, \`tools\`, and \`prompt\`: a hash of the system message |`,
    detect: (sample) => {
        if (sample.some((value) => Array.isArray(value) &&
            value.some((message) => (0,calls_json/* isObject */.Gv)(message) && isMessage(message) && hasBlocks(message))))
            return 0.9;
        return (0,calls_json/* share */.uM)(sample, isAnthropic) > 0 ? 0.9 : 0;
    },
    open: (output) => new ConversationReader(output)
};
/* harmony default export */ const anthropic_messages = (anthropic_messages_format);

;// CONCATENATED MODULE: ./lib/events/formats/atif.js






const atif_DEEPEST = 8;
class AtifReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if ((0,calls_json/* isObject */.Gv)(value) && isTrajectory(value))
            this.trajectory(value, line, undefined, 0);
    }
    end() { }
    trajectory(trajectory, line, parent, depth) {
        const agent = (0,calls_json/* object */.Ik)(trajectory.agent);
        const session = parent ??
            (0,calls_json/* firstText */.ou)(trajectory.session_id, trajectory.trajectory_id) ??
            `trajectory-${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(trajectory.steps))}`;
        const extra = (0,calls_json/* object */.Ik)(trajectory.extra);
        const caseId = (0,calls_json/* label */.Pf)(trajectory.task_id) ?? (0,calls_json/* label */.Pf)(extra.task_id) ?? (0,calls_json/* label */.Pf)(extra.task_name) ?? (0,calls_json/* label */.Pf)(extra.instance_id);
        const conditions = atif_conditionsOf(agent);
        const name = (0,calls_json/* text */.Qq)(agent.name) ?? 'agent';
        const journal = new calls_journal/* Journal */.C(this.output);
        if (parent === undefined)
            journal.session(session, line, { caseId, agent: name, conditions });
        const steps = (0,calls_json/* array */.YO)(trajectory.steps).filter(calls_json/* isObject */.Gv);
        for (const [place, step] of steps.entries()) {
            this.step(journal, step, { session, caseId, agent: name, conditions }, (0,calls_time/* instant */.uR)(steps[place + 1]?.timestamp), line);
        }
        journal.end();
        if (depth >= atif_DEEPEST)
            return;
        for (const inner of (0,calls_json/* array */.YO)(trajectory.subagent_trajectories)) {
            if ((0,calls_json/* isObject */.Gv)(inner) && isTrajectory(inner))
                this.trajectory(inner, line, session, depth + 1);
        }
    }
    step(journal, step, common, next, line) {
        const calls = (0,calls_json/* array */.YO)(step.tool_calls).filter(calls_json/* isObject */.Gv);
        if (calls.length === 0)
            return;
        const results = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(step.observation).results).filter(calls_json/* isObject */.Gv);
        const taken = new Set();
        const model = (0,calls_json/* text */.Qq)(step.model_name);
        const time = (0,calls_time/* instant */.uR)(step.timestamp);
        const tokens = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(step.metrics).completion_tokens);
        for (const [place, call] of calls.entries()) {
            const action = (0,calls_json/* firstText */.ou)(call.function_name, call.name);
            if (action === undefined)
                continue;
            const result = resultOf((0,calls_json/* text */.Qq)(call.tool_call_id), place, results, taken);
            const event = {
                ...common,
                conditions: model === undefined ? common.conditions : { ...common.conditions, model },
                action,
                context: (0,calls_arguments/* argumentContext */.VU)(call.arguments),
                outcome: result === undefined ? 'no_result' : atif_outcomeOf(result),
                time,
                latencyMs: (0,calls_time/* elapsed */.vk)(time, next),
                tokens: place === 0 ? tokens : undefined
            };
            journal.call(event, line);
        }
    }
}
/** The result that names the call; where ids are empty, the one in the same place. */
function resultOf(id, place, results, taken) {
    const named = id === undefined
        ? undefined
        : results.find((result) => result.source_call_id === id && !taken.has(result));
    const at = results[place];
    const found = named ?? (at !== undefined && (0,calls_json/* text */.Qq)(at.source_call_id) === undefined && !taken.has(at) ? at : undefined);
    if (found !== undefined)
        taken.add(found);
    return found;
}
function atif_outcomeOf(result) {
    const extra = (0,calls_json/* object */.Ik)(result.extra);
    const failed = [result.is_error, extra.is_error, extra.isError].find((flag) => typeof flag === 'boolean');
    const exit = (0,calls_json/* finite */.E2)(extra.exit_code) ?? (0,calls_json/* finite */.E2)(extra.returncode);
    if (failed === false || exit === 0)
        return 'success';
    const said = outcomeOfContent((0,calls_json/* contentText */.Tf)(result.content));
    return said === 'success' && (failed === true || exit !== undefined) ? 'error' : said;
}
function atif_conditionsOf(agent) {
    const conditions = {};
    const model = (0,calls_json/* text */.Qq)(agent.model_name);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* text */.Qq)(agent.version);
    if (version !== undefined)
        conditions.agent_version = version;
    const tools = (0,calls_arguments/* toolNames */.$p)(agent.tool_definitions);
    if (tools !== undefined)
        conditions.tools = tools;
    return conditions;
}
const isTrajectory = (value) => Array.isArray(value.steps) &&
    ((0,calls_json/* text */.Qq)(value.schema_version)?.startsWith('ATIF') === true ||
        ((0,calls_json/* isObject */.Gv)(value.agent) && value.session_id !== undefined));
const atif_format = {
    name: 'atif',
    title: 'ATIF trajectories',
    documentation: 'https://www.harborframework.com/docs/agents/trajectory-format',
    description: `The Agent Trajectory Interchange Format (\`trajectory.json\`) of Harbor, terminal-bench and others.

| event | from |
| --- | --- |
| session | \`session_id\`; sub-agents' trajectories act in it |
| case | \`task_id\`, \`task_name\` or \`instance_id\` in \`extra\`, where there is one |
| agent | \`agent.name\` |
| action | \`function_name\` |
| context | \`arg.*\`: the arguments, whole |
| outcome | flags and exit codes in \`extra\` of the result; else its beginning (\`Error: …\`, refusals); \`no_result\` without a result |
| time | \`timestamp\` of the step; latency until the next |
| conditions | \`model\`, \`agent_version\`, \`tools\` |

Where \`tool_call_id\` is empty, calls and results are paired by their place. A trajectory without a call is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.98, isTrajectory),
    open: (output) => new AtifReader(output)
};
/* harmony default export */ const atif = (atif_format);

;// CONCATENATED MODULE: ./lib/events/formats/autogen.js


/** Messages and events of AgentChat; `StructuredMessage[…]` says of what. */
const CHAT = /^(?:(?:Text|MultiModal|Stop|Handoff|ToolCallSummary)Message|StructuredMessage(?:\[.*\])?|(?:ToolCallRequest|ToolCallExecution|CodeGeneration|CodeExecution|UserInputRequested|MemoryQuery|ModelClientStreamingChunk|Thought|SelectSpeaker|Selector)Event)$/s;
/** What an agent keeps to show its model. */
const CONTEXT = /^(?:SystemMessage|UserMessage|AssistantMessage|FunctionExecutionResultMessage)$/;
const isChatMessage = (value) => {
    const { type, source } = (0,calls_json/* object */.Ik)(value);
    return (CHAT.test((0,calls_json/* text */.Qq)(type) ?? '') && (0,calls_json/* text */.Qq)(source) !== undefined && Object.hasOwn((0,calls_json/* object */.Ik)(value), 'models_usage'));
};
const isContextMessage = (value) => CONTEXT.test((0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value).type) ?? '');
function chatMessages(message) {
    const { type, source, content, created_at: timestamp, models_usage: usage } = message;
    const common = { timestamp, agent: source };
    switch (type) {
        case 'ToolCallRequestEvent':
            return [{ ...common, role: 'assistant', content: '', tool_calls: content, usage }];
        case 'ToolCallExecutionEvent':
        case 'FunctionExecutionResultMessage':
            return (0,calls_json/* array */.YO)(content)
                .filter(calls_json/* isObject */.Gv)
                .map((result) => answerOf(result, timestamp));
        case 'CodeExecutionEvent':
            return codeRun(message, common);
        case 'SystemMessage':
            return [{ role: 'system', content }];
        case 'AssistantMessage':
            return [{ ...common, role: 'assistant', content: (0,calls_json/* contentText */.Tf)(content), tool_calls: (0,calls_json/* array */.YO)(content) }];
        default: {
            const role = source === 'user' || type === 'UserMessage' ? 'user' : 'assistant';
            return [{ ...common, role, content: (0,calls_json/* contentText */.Tf)(content) }];
        }
    }
}
const answerOf = ({ call_id: id, name, content, is_error: isError }, timestamp) => ({
    role: 'tool',
    tool_call_id: id,
    name,
    content: content ?? '',
    // Before it was told, a result said nothing of errors.
    ...(isError === true && { status: 'error' }),
    ...(isError === false && { is_error: false }),
    timestamp
});
/** Code that was taken from the message before and run, which no model asked for by a call. */
function codeRun({ result }, common) {
    const { exit_code: code, output } = (0,calls_json/* object */.Ik)(result);
    const name = 'execute_code';
    const status = typeof code === 'number' ? (code === 0 ? 'success' : 'error') : undefined;
    return [
        { ...common, role: 'assistant', content: '', tool_calls: [{ name }] },
        { role: 'tool', name, status, content: output ?? result ?? '' }
    ];
}
/** The messages of a result, of a team or of an agent whose state was saved; undefined where the value is neither. */
function autogen_messagesIn(value) {
    const states = Object.values((0,calls_json/* object */.Ik)(value.agent_states)).map(calls_json/* object */.Ik);
    for (const list of [
        (0,calls_json/* array */.YO)(value.messages),
        (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(value.task_result).messages),
        ...[value, ...states].map((state) => (0,calls_json/* array */.YO)(state.message_thread))
    ])
        if (list.some(isChatMessage))
            return list.filter(isChatMessage);
    const contexts = [value, ...states, ...states.map((state) => (0,calls_json/* object */.Ik)(state.agent_state))]
        .map((state) => (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(state.llm_context).messages))
        .filter((list) => list.some(isContextMessage));
    return contexts.length === 0 ? undefined : contexts.flat().filter(isContextMessage);
}
/** An answer of one agent: what it did, and what it said in the end. */
const responseIn = ({ inner_messages: inner, chat_message: said }) => isChatMessage(said) ? [...(0,calls_json/* array */.YO)(inner).filter(isChatMessage), said] : [];
class AutoGenReader {
    output;
    reader;
    hasMessages = false;
    constructor(output) {
        this.output = output;
        this.reader = new ConversationReader(output);
    }
    value(value, line) {
        const record = (0,calls_json/* object */.Ik)(value);
        const alone = Array.isArray(value) ? [] : isChatMessage(value) ? [value] : responseIn(record);
        const messages = Array.isArray(value) ? value.filter(isChatMessage) : autogen_messagesIn(record);
        if (alone.length > 0) {
            this.hasMessages = true;
            for (const message of alone.flatMap(chatMessages))
                this.reader.value(message, line);
        }
        else if (this.hasMessages && Array.isArray(record.messages)) {
            // A stream ends with the result of the run, in which all that was said stands again.
            this.end();
            this.reader = new ConversationReader(this.output);
            this.hasMessages = false;
        }
        else if (messages !== undefined && messages.length > 0)
            this.reader.value({ ...record, messages: messages.flatMap(chatMessages) }, line);
    }
    end() {
        this.reader.end();
    }
}
const isFitting = (value) => isChatMessage(value) || responseIn(value).length > 0 || autogen_messagesIn(value) !== undefined;
const autogen_format = {
    name: 'autogen',
    title: 'AutoGen AgentChat messages',
    documentation: 'https://microsoft.github.io/autogen/stable/reference/python/autogen_agentchat.messages.html',
    description: `Messages and events of AutoGen's AgentChat (0.4 and newer), as \`dump()\` and \`model_dump()\` write them: one a record (the stream of \`run_stream\`), a \`TaskResult\` or \`Response\` a record, or the saved state of a team or an agent. Conversations of AutoGen 0.2 are [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content. Messages that stand alone are one session, up to the \`TaskResult\` that ends their run |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`source\` of the message |
| action | \`name\` of a call in a \`ToolCallRequestEvent\`; \`execute_code\` where a \`CodeExecutionEvent\` stands |
| context | \`arg.*\`: the arguments, whole, from their JSON |
| outcome | \`is_error\` of the result in the \`ToolCallExecutionEvent\` (\`denied\` where the text of the error reads like a refusal), the exit code of the code; without them the beginning of the content; \`no_result\` without a result |
| time | \`created_at\`, where the version writes it; latency from that of the result |

A run without a call is kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some(isChatMessage)) || (0,calls_json/* share */.uM)(sample, isFitting) > 0
        ? 0.93
        : 0,
    open: (output) => new AutoGenReader(output)
};
/* harmony default export */ const autogen = (autogen_format);

;// CONCATENATED MODULE: ./lib/events/calls/waiting.js

/** So many calls that nothing tells apart may wait at once. */
const MOST_ALIKE = 256;
/** Calls that wait for their results where these bear no ids: of those alike the first call has the first result. */
class Waiting {
    names = new calls_identity/* RecentMap */.QL(20_000);
    add(key, name) {
        this.names.set(key, [...(this.names.get(key) ?? []), name].slice(-MOST_ALIKE));
    }
    /** The one that waits longest, which waits no more. */
    take(key) {
        const [name, ...others] = this.names.get(key) ?? [];
        if (name !== undefined)
            this.names.set(key, others);
        return name;
    }
}

;// CONCATENATED MODULE: ./lib/events/formats/bedrock-agents.js







/** The kinds of `Trace` that hold steps. */
const STEPS = ['orchestrationTrace', 'routingClassifierTrace'];
const KINDS = [
    ...STEPS,
    'preProcessingTrace',
    'postProcessingTrace',
    'failureTrace',
    'guardrailTrace'
];
const isTrace = (value) => KINDS.some((kind) => (0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(value)[kind]));
/** A `TracePart`: the record itself, what it holds as `trace` (a member of the stream), or a `Trace` alone. */
function partsIn(value) {
    if (isTrace(value))
        return [{ ...value, trace: value }];
    const { trace } = value;
    if (isTrace(trace))
        return [value];
    if ((0,calls_json/* isObject */.Gv)(trace) && isTrace(trace.trace))
        return [{ ...beside(value), ...trace }];
    for (const held of [value.completion, value.traces, value.events]) {
        const parts = (0,calls_json/* array */.YO)(held).filter(calls_json/* isObject */.Gv).flatMap(partsIn);
        if (parts.length > 0)
            return parts.map((part) => ({ ...beside(value), ...part }));
    }
    return [];
}
/** What a record says of the session around its parts. */
const beside = (record) => ({
    session_id: (0,calls_json/* either */.gP)(record, 'session_id'),
    case_id: record.case_id ?? record.task_id
});
const INVOCATIONS = [
    {
        input: 'actionGroupInvocationInput',
        output: 'actionGroupInvocationOutput',
        action: ({ actionGroupName, function: name, verb, apiPath }) => {
            const called = (0,calls_json/* text */.Qq)(name) ?? [verb, apiPath].flatMap((part) => (0,calls_json/* text */.Qq)(part) ?? []).join(' ');
            return [actionGroupName, called].flatMap((part) => (0,calls_json/* text */.Qq)(part) ?? []).join('/') || 'action_group';
        },
        args: ({ parameters, requestBody }) => {
            const bodies = Object.values((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(requestBody).content));
            return Object.assign({}, ...[parameters, ...bodies].map(namedValues));
        },
        outcome: (output) => outcomeOfContent(output.text)
    },
    {
        input: 'knowledgeBaseLookupInput',
        output: 'knowledgeBaseLookupOutput',
        action: ({ knowledgeBaseId }) => `knowledge_base:${(0,calls_json/* text */.Qq)(knowledgeBaseId) ?? 'unknown'}`,
        args: (input) => ({ text: input.text }),
        outcome: () => 'success'
    },
    {
        input: 'agentCollaboratorInvocationInput',
        output: 'agentCollaboratorInvocationOutput',
        action: ({ agentCollaboratorName }) => `collaborator:${(0,calls_json/* text */.Qq)(agentCollaboratorName) ?? 'unknown'}`,
        args: (input) => ({ text: (0,calls_json/* object */.Ik)(input.input).text }),
        outcome: () => 'success'
    },
    {
        input: 'codeInterpreterInvocationInput',
        output: 'codeInterpreterInvocationOutput',
        action: () => 'code_interpreter',
        args: ({ code }) => ({ code }),
        outcome: ({ executionError, executionTimeout }) => (0,calls_json/* text */.Qq)(executionError) !== undefined || executionTimeout === true ? 'error' : 'success'
    }
];
/** `[{name, type, value}]` as an object; values are texts, whatever their type. */
function namedValues(parameters) {
    if ((0,calls_json/* isObject */.Gv)(parameters))
        return { ...((0,calls_json/* isObject */.Gv)(parameters.properties) ? {} : parameters) };
    const values = {};
    for (const { name, type, value } of (0,calls_json/* array */.YO)(parameters).filter(calls_json/* isObject */.Gv)) {
        const key = (0,calls_json/* text */.Qq)(name);
        if (key !== undefined)
            values[key] = typed(type, value);
    }
    return values;
}
function typed(type, value) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(?:true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    const number = type === 'integer' || type === 'number' ? Number(value) : Number.NaN;
    return value.trim() !== '' && Number.isFinite(number) ? number : value;
}
class TraceReader {
    journal;
    /** Session and step → the calls of it that wait. */
    waiting = new Waiting();
    models = new calls_identity/* RecentMap */.QL(2_000);
    tokens = new calls_identity/* RecentMap */.QL(2_000);
    calls = 0;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        for (const written of Array.isArray(value) ? value : [value])
            if ((0,calls_json/* isObject */.Gv)(written))
                for (const part of partsIn(written))
                    this.part(part, line);
    }
    end() {
        this.journal.end();
    }
    part(part, line) {
        const trace = (0,calls_json/* object */.Ik)(part.trace);
        const steps = STEPS.map((kind) => (0,calls_json/* object */.Ik)(trace[kind]));
        const ids = [trace, ...Object.values(trace), ...steps.flatMap((step) => Object.values(step))];
        const step = (0,calls_json/* firstText */.ou)(...ids.map((each) => (0,calls_json/* object */.Ik)(each).traceId)) ?? '';
        const session = (0,calls_json/* firstText */.ou)(part.sessionId, part.session_id) ?? (step.replace(/-\d+$/, '') || 'trace');
        const agent = (0,calls_json/* firstText */.ou)(part.collaboratorName, part.agentName, part.agentId) ?? 'agent';
        const model = steps
            .map(({ modelInvocationInput: asked }) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(asked).foundationModel))
            .find(Boolean);
        const owner = `${session} ${agent}`;
        if (model !== undefined)
            this.models.set(owner, model);
        const facts = {
            session,
            caseId: (0,calls_json/* label */.Pf)(part.case_id) ?? (0,calls_json/* label */.Pf)(part.task_id),
            agent,
            conditions: bedrock_agents_conditionsOf(this.models.get(owner), (0,calls_json/* text */.Qq)(part.agentVersion)),
            time: (0,calls_time/* instant */.uR)(part.eventTime)
        };
        const key = `${owner} ${step}`;
        this.journal.session(session, line, facts);
        for (const each of steps)
            this.step(each, facts, key, line);
        this.guardrail((0,calls_json/* object */.Ik)(trace.guardrailTrace), facts, line);
        if ((0,calls_json/* isObject */.Gv)(trace.failureTrace))
            this.failed(key, (0,calls_json/* object */.Ik)(trace.failureTrace), facts.time);
    }
    step(step, facts, key, line) {
        const { modelInvocationOutput: answered, invocationInput, observation } = step;
        const tokens = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(answered).metadata).usage).outputTokens);
        if (tokens !== undefined)
            this.tokens.set(key, tokens);
        for (const { input, action, args } of INVOCATIONS) {
            const given = (0,calls_json/* object */.Ik)(invocationInput)[input];
            if (!(0,calls_json/* isObject */.Gv)(given))
                continue;
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(args(given)), { execution_type: given.executionType });
            const name = `${key} ${++this.calls}`;
            const event = { ...facts, action: action(given), context, tokens: this.tokens.get(key) };
            this.journal.call(event, line, name);
            this.waiting.add(key, name);
        }
        for (const { output, outcome } of INVOCATIONS) {
            const found = (0,calls_json/* object */.Ik)(observation)[output];
            if ((0,calls_json/* isObject */.Gv)(found))
                this.answered(key, outcome(found), facts.time, found);
        }
        if ((0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(observation).repromptResponse))
            this.answered(key, 'error', facts.time, {});
    }
    answered(key, outcome, time, output) {
        const name = this.waiting.take(key);
        if (name === undefined)
            return false;
        const told = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(output.metadata).totalTimeMs);
        this.journal.result(name, { outcome, latencyMs: told ?? (0,calls_time/* elapsed */.vk)(this.journal.pending(name)?.time, time) });
        return true;
    }
    failed(key, failure, time) {
        const outcome = isDenial(failure.failureReason) ? 'denied' : 'error';
        while (this.answered(key, outcome, time, failure))
            ;
    }
    guardrail(trace, facts, line) {
        if (trace.action !== 'INTERVENED' && trace.action !== 'NONE')
            return;
        this.journal.call({ ...facts, action: 'guardrail', outcome: trace.action === 'NONE' ? 'success' : 'denied' }, line);
    }
}
const bedrock_agents_conditionsOf = (model, version) => ({
    ...(model !== undefined && { model }),
    ...(version !== undefined && { agent_version: version })
});
const bedrock_agents_format = {
    name: 'bedrock-agents',
    title: 'Amazon Bedrock agent traces',
    documentation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/trace-events.html',
    description: `Traces of agents of Amazon Bedrock, as \`InvokeAgent\` and \`InvokeInlineAgent\` give them with \`enableTrace\`: the members of the stream (\`{"trace": {"sessionId": …, "trace": {"orchestrationTrace": …}}}\`), the \`TracePart\` in them, or the \`Trace\` alone, one a record; or a record with all of them in \`completion\`, \`traces\` or \`events\`.

| event | from |
| --- | --- |
| session | \`sessionId\` of the part, or of the record around it; else \`traceId\` without the number of the step |
| case | \`case_id\` or \`task_id\` of the record |
| agent | \`collaboratorName\`; else \`agentName\` or \`agentId\` |
| action | \`GROUP/FUNCTION\` or \`GROUP/VERB PATH\` of an action group, \`knowledge_base:ID\`, \`collaborator:NAME\`, \`code_interpreter\`, \`guardrail\` |
| context | \`arg.*\`: parameters and body of the request by name, numbers and booleans as such; the text that a knowledge base or a collaborator was asked, the code; \`execution_type\` |
| outcome | \`error\` or \`denied\` by the beginning of what an action group returned, or by the \`failureTrace\` of the step; \`error\` where the code failed or the agent was prompted again; \`denied\` where a guardrail intervened; \`no_result\` where nothing was observed (control was returned); else \`success\` |
| time | \`eventTime\`; latency from \`totalTimeMs\` or the observation |
| conditions | \`model\` (\`foundationModel\`), \`agent_version\` |

A session without a call is kept.`,
    detect: (sample) => sample.some((value) => (0,calls_json/* array */.YO)(value).some((each) => (0,calls_json/* isObject */.Gv)(each) && partsIn(each).length > 0)) ||
        (0,calls_json/* share */.uM)(sample, (value) => partsIn(value).length > 0) > 0
        ? 0.95
        : 0,
    open: (output) => new TraceReader(output)
};
/* harmony default export */ const bedrock_agents = (bedrock_agents_format);

;// CONCATENATED MODULE: ./lib/events/formats/bedrock-invocations.js



/** The record of an invocation, also as a text in what CloudWatch gives. */
function invocationIn(value) {
    for (const held of [value, (0,calls_json/* unpacked */.KZ)(value.message), (0,calls_json/* unpacked */.KZ)(value['@message'])])
        if (isInvocation(held))
            return held;
    return undefined;
}
const isInvocation = (value) => (0,calls_json/* isObject */.Gv)(value) && value.schemaType === 'ModelInvocationLog' && (0,calls_json/* isObject */.Gv)(value.input);
function invocationsIn(value) {
    const record = (0,calls_json/* object */.Ik)(value);
    return [record, ...(0,calls_json/* array */.YO)(record.events).filter(calls_json/* isObject */.Gv)]
        .map(invocationIn)
        .filter((invocation) => invocation !== undefined);
}
class InvocationReader {
    output;
    reader;
    constructor(output) {
        this.output = output;
        this.reader = new ConversationReader(output);
    }
    value(value, line) {
        for (const invocation of invocationsIn(value)) {
            const input = (0,calls_json/* object */.Ik)(invocation.input);
            const request = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(input.inputBodyJson));
            if (Array.isArray(request.messages))
                this.reader.value(recordOf(invocation, request), line);
            else if (input.inputBodyS3Path !== undefined)
                this.output.skip('the request is too long for the log: it stands in a file of its own', line);
        }
    }
    end() {
        this.reader.end();
    }
}
function recordOf(invocation, request) {
    const told = (0,calls_json/* object */.Ik)(invocation.requestMetadata);
    const response = responseOf((0,calls_json/* unpacked */.KZ)((0,calls_json/* object */.Ik)(invocation.output).outputBodyJson));
    return {
        session_id: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(told, 'session_id'), (0,calls_json/* either */.gP)(told, 'conversation_id')),
        case_id: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(told, 'case_id'), (0,calls_json/* either */.gP)(told, 'task_id')),
        agent: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(told, 'agent_id'), told.agent, (0,calls_json/* either */.gP)(told, 'agent_name')),
        agent_version: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(told, 'agent_version')),
        model: invocation.modelId,
        system: request.system,
        tools: (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(request.toolConfig).tools ?? request.tools).map((tool) => (0,calls_json/* object */.Ik)(tool).toolSpec ?? tool),
        messages: (0,calls_json/* array */.YO)(request.messages).map((message) => ordered(message, 0)),
        response: response === undefined
            ? undefined
            : { ...(0,calls_json/* object */.Ik)(ordered(response, 0)), role: 'assistant', timestamp: invocation.timestamp }
    };
}
/** What the model answered: by the Converse API, as a message of Anthropic, or as the events of its stream. */
function responseOf(body) {
    const { message } = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(body).output);
    if ((0,calls_json/* isObject */.Gv)(message))
        return message;
    if ((0,calls_json/* isObject */.Gv)(body))
        return Array.isArray(body.content) ? body : undefined;
    const messages = [];
    const fragments = new Fragments((whole) => messages.push(whole));
    for (const event of (0,calls_json/* array */.YO)(body))
        if ((0,calls_json/* isObject */.Gv)(event))
            fragments.take(event, 1);
    fragments.end();
    return messages[0];
}
const bedrock_invocations_DEEPEST = 32;
/** Its keys in one order: an answer is known again in the next request, whoever wrote it down. */
function ordered(value, depth) {
    if (typeof value !== 'object' || value === null || depth > bedrock_invocations_DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((member) => ordered(member, depth + 1));
    const names = Object.keys(value).sort();
    return Object.fromEntries(names.map((name) => [name, ordered(value[name], depth + 1)]));
}
const bedrock_invocations_format = {
    name: 'bedrock-invocations',
    title: 'Amazon Bedrock model invocation logs',
    documentation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
    description: `What Amazon Bedrock logs of each invocation of a model, from S3 or CloudWatch (also as the \`message\` of its events): requests with \`messages\` of the Converse API or of Anthropic's models, and the answers, streamed ones too. Bare messages of the Converse API are read as [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`session_id\` or \`conversation_id\` (also \`sessionId\`, …) in \`requestMetadata\`; else a name made of the content. A request that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\` in \`requestMetadata\` |
| agent | \`agent\`, \`agent_id\` or \`agent_name\` in \`requestMetadata\`; else \`assistant\` |
| action | \`name\` of a \`toolUse\` or \`tool_use\` |
| context | \`arg.*\`: the input, whole |
| outcome | \`status\` or \`is_error\` of the result in a later request, \`denied\` where an error reads like a refusal; \`no_result\` without a result |
| time | \`timestamp\` of the invocation |
| conditions | \`model\`, \`tools\`, \`agent_version\` (in \`requestMetadata\`), and \`prompt\`: a hash of the system message |

A request that Bedrock kept in a file of its own, because it is longer than 100 KB, is counted as a record that was skipped. Invocations without messages (embeddings, images) are left aside. A conversation in which nothing was called is kept.`,
    detect: (sample) => ((0,calls_json/* share */.uM)(sample, (value) => invocationsIn(value).length > 0) > 0 ? 0.96 : 0),
    open: (output) => new InvocationReader(output)
};
/* harmony default export */ const bedrock_invocations = (bedrock_invocations_format);

// EXTERNAL MODULE: ./lib/events/formats/behavior-log.js
var behavior_log = __webpack_require__(9853);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/calls/by-session.js

/** More events than this are passed on as they come. */
const by_session_HELD = 5_000;
/**
 * Puts out the events of several sessions in one file as if each session were a file of its own, read by name. Which
 * copy of a call that stands in two sessions is the first then does not depend on how the files were joined.
 */
class BySession {
    output;
    held = [];
    constructor(output) {
        this.output = output;
    }
    event(event, line) {
        if (this.held === undefined)
            this.output.event(event, line);
        else if (this.held.push([event, line]) >= by_session_HELD)
            this.end();
    }
    skip(reason, line) {
        this.output.skip(reason, line);
    }
    end() {
        const held = this.held ?? [];
        this.held = undefined;
        held.sort(([a], [b]) => (0,table/* compareText */.n6)(a.session ?? '', b.session ?? ''));
        for (const [event, line] of held)
            this.output.event(event, line);
    }
}

;// CONCATENATED MODULE: ./lib/events/calls/sdk-messages.js

/**
 * Messages of the Claude Agent SDK for Python as `dataclasses.asdict` gives them: without the types of messages and blocks,
 * which the fields tell.
 */
function isPythons(value) {
    if (value.type !== undefined || value.role !== undefined)
        return false;
    if ((0,calls_json/* text */.Qq)(value.subtype) !== undefined)
        return value.num_turns !== undefined || (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.data).session_id) !== undefined;
    return (Object.hasOwn(value, 'parent_tool_use_id') &&
        (Array.isArray(value.content) || typeof value.content === 'string'));
}
/** The same message as Claude Code prints it. */
function rowOf(value, session) {
    if ((0,calls_json/* isObject */.Gv)(value.data) && value.num_turns === undefined)
        return { type: 'system', subtype: value.subtype, session_id: session, ...value.data };
    if (value.num_turns !== undefined)
        return { ...value, type: 'result' };
    const { content, model } = value;
    const isAnswer = (0,calls_json/* text */.Qq)(model) !== undefined;
    return {
        session_id: session,
        ...value,
        type: isAnswer ? 'assistant' : 'user',
        message: { role: isAnswer ? 'assistant' : 'user', model, content: (0,calls_json/* array */.YO)(content).map(sdk_messages_typed) }
    };
}
function sdk_messages_typed(block) {
    if (!(0,calls_json/* isObject */.Gv)(block) || block.type !== undefined)
        return block;
    if (block.tool_use_id !== undefined)
        return { type: 'tool_result', ...block };
    return block.input === undefined ? block : { type: 'tool_use', ...block };
}

;// CONCATENATED MODULE: ./lib/events/formats/claude-code.js







const claude_code_AGENT = 'claude-code';
const SUBAGENT = 'subagent';
const ROW_TYPES = new Set(['assistant', 'user', 'system', 'result', 'progress', 'attachment']);
const LOOSE_TYPES = new Set([
    'summary',
    'file-history-snapshot',
    'queue-operation',
    'stream_event',
    'rate_limit_event'
]);
/** What the program writes into a result where a person, a rule or a hook refused the call. */
const REFUSAL = /^PreToolUse:\S{1,100} (?:hook error|hook returned blocking)|^(?:this|the) (?:bash )?command (?:contains multiple operations.{0,120})?requires? approval|(?:user|human) (?:doesn't|does not) want to (?:proceed|take this action)|haven't granted (?:it|them)? ?yet|permission (?:to use|for this action|to [a-z]+) .{0,200}(?:has been |was |is |been )?denied|has been denied|hook .{0,80}denied|denied this tool|user (?:rejected|denied|declined)|tool use was rejected/i;
class ClaudeReader {
    sessions;
    journal;
    /** Calls by session and id: one message is repeated over several lines. */
    seen = new calls_identity/* Recent */.gg();
    /** Call that started a sub-agent, its prompt, or the sub-agent's id → its type. */
    agents = new calls_identity/* RecentMap */.QL(20_000);
    /** Line of a side chain → type of its sub-agent. */
    chains = new calls_identity/* RecentMap */.QL();
    conditions = new calls_identity/* RecentMap */.QL(10_000);
    modes = new calls_identity/* RecentMap */.QL(10_000);
    started = new calls_identity/* RecentMap */.QL(20_000);
    /** The session that the SDK for Python is in: only its first and last message name it. */
    pythons = 'session';
    refused = new calls_identity/* Recent */.gg(20_000);
    /** Sessions of which more was read than how they ended. */
    heard = new calls_identity/* Recent */.gg(20_000);
    constructor(output) {
        this.sessions = new BySession(output);
        this.journal = new calls_journal/* Journal */.C(this.sessions);
    }
    value(value, line) {
        for (const row of rowsIn(value))
            this.told(row, line);
    }
    told(given, line) {
        const value = isPythons(given) ? rowOf(given, this.pythons) : given;
        if (isPythons(given))
            this.pythons = (0,calls_json/* text */.Qq)(value.session_id) ?? this.pythons;
        const progress = (0,calls_json/* object */.Ik)(value.data);
        if (value.type === 'progress' && progress.type === 'agent_progress' && (0,calls_json/* isObject */.Gv)(progress.message)) {
            const { sessionId, cwd, gitBranch, version } = value;
            this.row({
                sessionId,
                cwd,
                gitBranch,
                version,
                agentId: progress.agentId,
                isSidechain: true,
                ...progress.message
            }, line);
        }
        else {
            this.row(value, line);
        }
    }
    end() {
        this.journal.end();
        this.sessions.end();
    }
    row(row, line) {
        const id = (0,calls_json/* firstText */.ou)(row.sessionId, row.session_id);
        if (id === undefined)
            return;
        const side = row.isSidechain === true;
        // Versions before 1.0.80 mix the lines of all sub-agents into the transcript without saying whose they are: what is
        // no sequence of one agent is kept apart from the session. Later ones name the agent, and it acts in the session.
        const session = side && (0,calls_json/* text */.Qq)(row.agentId) === undefined ? `${id}/side` : id;
        if (row.permissionMode !== undefined)
            this.modes.set(id, (0,calls_json/* text */.Qq)(row.permissionMode) ?? '');
        const message = (0,calls_json/* object */.Ik)(row.message);
        if (row.type === 'assistant' || row.type === 'user')
            this.heard.add(session);
        if (row.type === 'system' && row.subtype === 'init')
            this.begin(row, session, line);
        else if (row.type === 'system' && row.subtype === 'permission_denied')
            this.refused.add(`${session} ${(0,calls_json/* text */.Qq)(row.tool_use_id)}`);
        else if (row.type === 'assistant')
            this.assistant(row, message, session, side, line);
        else if (row.type === 'user')
            this.user(row, message, session, side);
        else if (row.type === 'result')
            this.denials(row, session, line);
    }
    begin(row, session, line) {
        const conditions = {};
        const model = (0,calls_json/* text */.Qq)(row.model);
        if (model !== undefined)
            conditions.model = model;
        const version = (0,calls_json/* firstText */.ou)(row.claude_code_version, row.version);
        if (version !== undefined)
            conditions.agent_version = version;
        const tools = (0,calls_arguments/* toolNames */.$p)(row.tools);
        if (tools !== undefined)
            conditions.tools = tools;
        this.conditions.set(session, conditions);
        this.journal.session(session, line, { agent: claude_code_AGENT, conditions });
    }
    assistant(row, message, session, side, line) {
        const agent = this.agentOf(row, side);
        const conditions = this.conditionsOf(row, message, session, agent);
        const time = timeOf(row);
        this.journal.session(session, line, { agent, conditions, time });
        for (const block of (0,calls_json/* array */.YO)(message.content)) {
            if (!(0,calls_json/* isObject */.Gv)(block))
                continue;
            const type = (0,calls_json/* text */.Qq)(block.type) ?? '';
            if (type.endsWith('tool_use'))
                this.call(row, block, { session, agent, conditions, time }, line);
            else if (type.endsWith('tool_result'))
                this.result(row, block, session);
        }
    }
    call(row, block, common, line) {
        const action = (0,calls_json/* text */.Qq)(block.name);
        if (action === undefined)
            return;
        const id = (0,calls_json/* text */.Qq)(block.id);
        const key = `${common.session} ${id ?? ''}`;
        if (id !== undefined && !this.seen.add(key))
            return;
        const input = (0,calls_json/* object */.Ik)(block.input);
        const type = (0,calls_json/* firstText */.ou)(input.subagent_type);
        if (action === 'Task' || action === 'Agent') {
            if (id !== undefined)
                this.agents.set(id, type ?? SUBAGENT);
            if ((0,calls_json/* text */.Qq)(input.prompt) !== undefined)
                this.agents.set(`prompt ${input.prompt}`, type ?? SUBAGENT);
        }
        if (common.time !== undefined && id !== undefined)
            this.started.set(key, common.time);
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(block.input), {
            sidechain: typeof row.isSidechain === 'boolean' ? row.isSidechain : undefined,
            git_branch: (0,calls_json/* text */.Qq)(row.gitBranch),
            permission_mode: this.modes.get((0,calls_json/* firstText */.ou)(row.sessionId, row.session_id) ?? ''),
            outside_cwd: outside(input, row.cwd)
        });
        this.journal.call({ ...common, action, context, id: (0,calls_identity/* globalId */.X8)(id) }, line, id === undefined ? undefined : key);
    }
    user(row, message, session, side) {
        if (side)
            this.follow(row, message);
        for (const block of (0,calls_json/* array */.YO)(message.content)) {
            if ((0,calls_json/* isObject */.Gv)(block) && (0,calls_json/* text */.Qq)(block.type)?.endsWith('tool_result') === true)
                this.result(row, block, session);
        }
    }
    result(row, block, session) {
        const id = (0,calls_json/* text */.Qq)(block.tool_use_id);
        if (id === undefined)
            return;
        const agentId = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(row.toolUseResult).agentId);
        if (agentId !== undefined)
            this.agents.set(agentId, this.agents.get(id) ?? SUBAGENT);
        const key = `${session} ${id}`;
        const latencyMs = (0,calls_time/* elapsed */.vk)(this.started.get(key), timeOf(row));
        if (block.is_error !== true && !isErrorBlock(block)) {
            this.journal.result(key, { outcome: 'success', latencyMs });
            return;
        }
        const isRefused = this.refused.has(key) || REFUSAL.test((0,calls_json/* contentText */.Tf)(block.content, 500));
        const outcome = isRefused ? 'denied' : 'error';
        // A stream's last record lists the calls that were refused, in whatever words: errors wait for it.
        if (row.sessionId === undefined && outcome === 'error')
            this.journal.amend(key, { outcome, latencyMs });
        else
            this.journal.result(key, { outcome, latencyMs });
    }
    denials(row, session, line) {
        // `--output-format json` prints nothing else: several turns are calls, but nobody says which.
        if (!this.heard.has(session) && ((0,calls_json/* finite */.E2)(row.num_turns) ?? 2) > 1) {
            this.sessions.skip('the record tells how the session ended, not what was done in it', line);
            return;
        }
        const conditions = this.conditions.get(session);
        this.journal.session(session, line, { agent: claude_code_AGENT, conditions });
        for (const denial of (0,calls_json/* array */.YO)(row.permission_denials)) {
            if (!(0,calls_json/* isObject */.Gv)(denial))
                continue;
            const action = (0,calls_json/* text */.Qq)(denial.tool_name);
            const id = (0,calls_json/* text */.Qq)(denial.tool_use_id);
            const key = `${session} ${id ?? ''}`;
            if (this.journal.result(key, { outcome: 'denied' }) || action === undefined)
                continue;
            if (id !== undefined && !this.seen.add(key))
                continue;
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(denial.tool_input), {
                permission_mode: this.modes.get(session)
            });
            this.journal.call({ session, agent: claude_code_AGENT, action, context, outcome: 'denied', conditions, id: (0,calls_identity/* globalId */.X8)(id) }, line);
        }
    }
    agentOf(row, side) {
        const parent = (0,calls_json/* text */.Qq)(row.parent_tool_use_id);
        if (parent !== undefined)
            return this.agents.get(parent) ?? SUBAGENT;
        if (!side)
            return claude_code_AGENT;
        const agentId = (0,calls_json/* text */.Qq)(row.agentId);
        return ((0,calls_json/* firstText */.ou)(row.agentType, row.attributionAgent) ??
            this.agents.get(agentId ?? '') ??
            this.follow(row, (0,calls_json/* object */.Ik)(row.message)));
    }
    /** The type of the sub-agent of a side chain: that of the call whose prompt is the chain's first message. */
    follow(row, message) {
        const type = this.chains.get((0,calls_json/* firstText */.ou)(row.parentUuid) ?? '') ??
            this.agents.get(`prompt ${(0,calls_json/* contentText */.Tf)(message.content, 1e6)}`) ??
            SUBAGENT;
        const uuid = (0,calls_json/* text */.Qq)(row.uuid);
        if (uuid !== undefined)
            this.chains.set(uuid, type);
        return type;
    }
    conditionsOf(row, message, session, agent) {
        const known = this.conditions.get(session);
        const model = agent === claude_code_AGENT && message.model !== '<synthetic>' ? (0,calls_json/* text */.Qq)(message.model) : undefined;
        const version = (0,calls_json/* text */.Qq)(row.version);
        if (known !== undefined &&
            (model ?? known.model) === known.model &&
            (version ?? known.agent_version) === known.agent_version) {
            return known;
        }
        const conditions = { ...known };
        if (model !== undefined)
            conditions.model = model;
        if (version !== undefined)
            conditions.agent_version = version;
        this.conditions.set(session, conditions);
        return conditions;
    }
}
/** Cowork writes its own beside the messages. */
const timeOf = (row) => (0,calls_time/* instant */.uR)(row.timestamp) ?? (0,calls_time/* instant */.uR)(row._audit_timestamp);
/** `web_search_tool_result` and its kin say so in their content. */
const isErrorBlock = (block) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(block.content).type)?.endsWith('_error') === true;
/** Whether a file tool leaves the folder the agent works in; undefined where the call names no absolute path. */
function outside(input, cwd) {
    const path = (0,calls_json/* firstText */.ou)(input.file_path, input.notebook_path, input.path);
    const folder = (0,calls_json/* text */.Qq)(cwd);
    if (path === undefined || folder === undefined || !/^(?:[/\\]|[A-Za-z]:)/.test(path))
        return undefined;
    return (path !== folder &&
        !path.startsWith(folder.replace(/[/\\]?$/, '/')) &&
        !path.startsWith(folder.replace(/[/\\]?$/, '\\')));
}
const isRow = (value) => {
    if (Array.isArray((0,calls_json/* object */.Ik)(value.message).parts))
        return false;
    if (typeof value.type !== 'string' || value.hook_event_name !== undefined)
        return false;
    if (LOOSE_TYPES.has(value.type))
        return (0,calls_json/* firstText */.ou)(value.leafUuid, value.messageId, value.sessionId, value.session_id) !== undefined;
    return ROW_TYPES.has(value.type) && (0,calls_json/* firstText */.ou)(value.sessionId, value.session_id) !== undefined;
};
const isTold = (value) => isRow(value) || isPythons(value);
/** Where programs put the messages of the SDK: the list of a run, or one in a line of a log. */
const claude_code_HOLDERS = ['messages', 'events', 'transcript', 'message', 'event', 'data'];
function rowsIn(value) {
    if (Array.isArray(value))
        return value.filter(calls_json/* isObject */.Gv);
    if (!(0,calls_json/* isObject */.Gv)(value))
        return [];
    if (isRow(value) || value.type === 'progress' || isPythons(value))
        return [value];
    for (const name of claude_code_HOLDERS) {
        const held = value[name];
        if (Array.isArray(held)
            ? held.some((each) => (0,calls_json/* isObject */.Gv)(each) && isTold(each))
            : (0,calls_json/* isObject */.Gv)(held) && isRow(held))
            return Array.isArray(held) ? held.filter(calls_json/* isObject */.Gv) : [held];
    }
    return [value];
}
const claude_code_format = {
    name: 'claude-code',
    title: 'Claude Code',
    documentation: 'https://docs.claude.com/en/docs/claude-code/sdk/sdk-headless',
    description: `Written by Claude Code and its Agent SDK, in shapes that may be mixed:

- \`claude -p --output-format stream-json\`, redirected to a file;
- the messages of the Agent SDK, one a record, in a list (also in \`messages\` of a record), or in \`message\`, \`event\` or \`data\` of the lines of a log; those of the SDK for Python as \`dataclasses.asdict\` gives them;
- the \`execution_file\` output of \`anthropics/claude-code-action\`;
- the transcripts under \`~/.claude/projects/\`, with those of sub-agents (\`agent-*.jsonl\`, \`subagents/\`);
- the audit logs of Cowork (\`audit.jsonl\`).

| event | from |
| --- | --- |
| session | \`sessionId\` or \`session_id\`. Side chains of old transcripts, which do not say which sub-agent a line is of, are a session \`ID/side\` of their own |
| agent | \`claude-code\`, or the type of the sub-agent; \`subagent\` where the log does not name it |
| action | name of the tool (\`Bash\`, \`mcp__server__tool\`) |
| context | \`arg.*\`: the input of the tool, whole; \`sidechain\`, \`git_branch\`, \`permission_mode\`; \`outside_cwd\` for tools with an absolute path |
| outcome | \`denied\` where a person, a permission rule, a hook or \`permission_denials\` refused the call, \`error\` by \`is_error\`, \`no_result\` where no result follows, else \`success\` |
| time | \`timestamp\` or \`_audit_timestamp\`; streams have none and keep their order |
| conditions | \`model\`, \`agent_version\`, \`tools\` |

Resumed sessions copy their history: a call with the same \`tool_use\` id is counted once. A session in which no tool was called is kept. What \`--output-format json\` prints tells only how a session ended: it is skipped where the session took several turns.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, (value) => isRow(value) || rowsIn(value).some(isTold)),
    open: (output) => new ClaudeReader(output)
};
/* harmony default export */ const claude_code = (claude_code_format);

;// CONCATENATED MODULE: ./lib/events/formats/claude-code-hooks.js





const MOST_CALLS = 100_000;
/** Codex hands its hooks the same payloads, with the path of its rollout. */
const CODEX = /(?:^|[\\/])rollout-[^\\/]+\.jsonl(?:\.zst)?$/;
class HookReader {
    journal;
    /** How often the same call of the same session was seen, before and after it ran. */
    before = new Map();
    after = new Map();
    answers = false;
    asked = [];
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const session = (0,calls_json/* firstText */.ou)(value.session_id, value.sessionId, value.conversation_id);
        if (session === undefined)
            return;
        const isCodex = CODEX.test((0,calls_json/* text */.Qq)(value.transcript_path) ?? '');
        const agent = (0,calls_json/* firstText */.ou)(value.agent_type) ?? (isCodex ? 'codex' : 'claude-code');
        const model = (0,calls_json/* text */.Qq)(value.model);
        const conditions = model === undefined ? undefined : { model };
        this.journal.session(session, line, { agent, ...(conditions !== undefined && { conditions }) });
        if ((0,calls_json/* text */.Qq)(value.tool_name) === undefined)
            return;
        switch (value.hook_event_name) {
            case 'PreToolUse':
                this.called(value, session, agent, line);
                break;
            case 'PostToolUse':
                this.answered(value, session, agent, isFailure(value.tool_response) ? 'error' : 'success', line);
                break;
            case 'PostToolUseFailure':
                this.answered(value, session, agent, 'error', line);
                break;
            case 'PermissionDenied':
                this.answered(value, session, agent, 'denied', line);
                break;
        }
    }
    /** Where the file tells of answers at all, a call without one did not come through; else it cannot be known. */
    end() {
        for (const key of this.asked)
            if (!this.answers)
                this.journal.result(key, { outcome: undefined });
        this.journal.end();
    }
    called(hook, session, agent, line) {
        const key = this.key(hook, session, this.before);
        if (this.asked.length < MOST_CALLS)
            this.asked.push(key);
        this.journal.call(eventOf(hook, session, agent, key), line, key);
    }
    answered(hook, session, agent, outcome, line) {
        this.answers = true;
        const key = this.key(hook, session, this.after);
        const latencyMs = (0,calls_json/* finite */.E2)(hook.duration_ms);
        if (this.journal.result(key, { outcome, ...(latencyMs !== undefined && { latencyMs }) }))
            return;
        this.journal.call({ ...eventOf(hook, session, agent, key), outcome, latencyMs }, line);
    }
    /** Old versions give no id: the nth equal call before it ran is the nth equal call after it. */
    key(hook, session, counts) {
        const id = (0,calls_json/* text */.Qq)(hook.tool_use_id);
        if (id !== undefined)
            return (0,calls_identity/* globalId */.X8)(id) ?? `${session} ${id}`;
        const call = (0,calls_identity/* digest */.br)(session, String(hook.tool_name), (0,calls_identity/* fingerprint */.Rj)(hook.tool_input));
        const count = (counts.get(call) ?? 0) + 1;
        if (counts.size < MOST_CALLS || counts.has(call))
            counts.set(call, count);
        return `hook-${call}-${count}`;
    }
}
const eventOf = (hook, session, agent, key) => ({
    session,
    agent,
    action: (0,calls_json/* text */.Qq)(hook.tool_name),
    context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(hook.tool_input), { permission_mode: (0,calls_json/* text */.Qq)(hook.permission_mode) }),
    time: (0,calls_time/* instant */.uR)(hook.timestamp) ?? (0,calls_time/* instant */.uR)(hook.logged_at) ?? (0,calls_time/* instant */.uR)(hook.ts),
    // The same call stands in the file of calls and in the file of answers.
    id: key
});
const isFailure = (response) => {
    const { is_error, isError, success } = (0,calls_json/* object */.Ik)(response);
    return is_error === true || isError === true || success === false;
};
const claude_code_hooks_format = {
    name: 'claude-code-hooks',
    title: 'Claude Code hook dumps',
    documentation: 'https://docs.claude.com/en/docs/claude-code/hooks',
    description: `The payloads that Claude Code (and Codex, which took them over) hands to hooks, appended to a file: \`logs/pre_tool_use.json\`, \`logs/post_tool_use.json\`, or one file for all hooks; as an array or as JSON Lines.

| event | from |
| --- | --- |
| session | \`session_id\` |
| agent | \`agent_type\`, else \`claude-code\`, or \`codex\` where the transcript is a rollout of Codex |
| action | \`tool_name\` |
| context | \`arg.*\` from \`tool_input\`; \`permission_mode\` |
| outcome | \`PostToolUse\` is \`success\`, \`PostToolUseFailure\` \`error\`, \`PermissionDenied\` \`denied\`. \`PreToolUse\` alone leaves it open; in a file that also holds answers, a call without one is \`no_result\` |
| time | \`timestamp\`, where the hook script adds one |

A call is paired with its answer by \`tool_use_id\`; old versions give none, and the nth equal call is paired with the nth equal answer. The same call in a file of calls and a file of answers is counted once.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.98, (value) => (0,calls_json/* text */.Qq)(value.hook_event_name) !== undefined &&
        (0,calls_json/* firstText */.ou)(value.session_id, value.sessionId) !== undefined),
    open: (output) => new HookReader(output)
};
/* harmony default export */ const claude_code_hooks = (claude_code_hooks_format);

;// CONCATENATED MODULE: ./lib/events/calls/visits.js

const GAP_MS = 30 * 60_000;
/**
 * Sessions for logs that have none: what one actor does, as long as no half hour passes in between. Works in either
 * direction of time, since many exports begin with the newest record.
 */
class Visits {
    open = new calls_identity/* RecentMap */.QL(50_000);
    /** The session of what `actor` does at `time` (milliseconds since 1970); without a time all is one session. */
    sessionOf(actor, time) {
        if (time === undefined)
            return actor;
        const visit = this.open.get(actor);
        if (visit !== undefined && time >= visit.from - GAP_MS && time <= visit.to + GAP_MS) {
            visit.from = Math.min(visit.from, time);
            visit.to = Math.max(visit.to, time);
            return visit.name;
        }
        const name = `${actor}@${new Date(Math.floor(time)).toISOString()}`;
        this.open.set(actor, { name, from: time, to: time });
        return name;
    }
}

;// CONCATENATED MODULE: ./lib/events/formats/cloudtrail.js





const cloudtrail_REFUSED = /accessdenied|unauthori[sz]ed|forbidden|notauthori[sz]ed|authfailure|optinrequired/i;
const VERIFIED_PERMISSIONS = 'verifiedpermissions.amazonaws.com';
class TrailReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        for (const record of recordsOf(value)) {
            if ((0,calls_json/* isObject */.Gv)(record) && isRecord(record))
                this.record(record, line);
        }
    }
    end() { }
    record(record, line) {
        const identity = (0,calls_json/* object */.Ik)(record.userIdentity);
        const time = (0,calls_time/* instant */.uR)(record.eventTime);
        const { session, agent } = this.whoOf(identity, record, time);
        const call = record.eventSource === VERIFIED_PERMISSIONS ? authorisationOf(record) : apiCallOf(record);
        const { mfaAuthenticated } = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(identity.sessionContext).attributes);
        this.output.event({
            session,
            agent: call.agent ?? agent,
            action: call.action,
            context: (0,calls_arguments/* withFacts */.Qj)(call.context, {
                region: (0,calls_json/* text */.Qq)(record.awsRegion),
                read_only: typeof record.readOnly === 'boolean' ? record.readOnly : undefined,
                identity_type: (0,calls_json/* text */.Qq)(identity.type),
                mfa: mfaAuthenticated === undefined
                    ? undefined
                    : mfaAuthenticated === true || mfaAuthenticated === 'true',
                invoked_by: (0,calls_json/* text */.Qq)(identity.invokedBy)
            }),
            outcome: call.outcome ?? cloudtrail_outcomeOf(record),
            time,
            id: (0,calls_json/* text */.Qq)(record.eventID) === undefined ? undefined : `cloudtrail/${record.eventID}`
        }, line);
    }
    /** The key of temporary credentials is a session; a role session has a name; anything else visits now and then. */
    whoOf(identity, record, time) {
        const issuer = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(identity.sessionContext).sessionIssuer);
        const arn = (0,calls_json/* text */.Qq)(identity.arn);
        const assumed = arn === undefined ? null : /:assumed-role\/([^/]{1,128})\/(.{1,128})$/.exec(arn);
        const agent = (0,calls_json/* firstText */.ou)(issuer.userName, assumed?.[1], identity.userName, arn?.slice(arn.lastIndexOf(':') + 1), identity.invokedBy, identity.type) ?? 'unknown';
        const key = (0,calls_json/* text */.Qq)(identity.accessKeyId);
        // The key itself stays in the log: its hash tells sessions apart as well.
        if (key?.startsWith('ASIA') === true)
            return { session: `${agent}/${(0,calls_identity/* digest */.br)(key)}`, agent };
        if (assumed?.[2] !== undefined)
            return { session: `${agent}/${assumed[2]}`, agent };
        return {
            session: this.visits.sessionOf(`${agent}/${(0,calls_json/* text */.Qq)(record.recipientAccountId) ?? ''}`, time),
            agent
        };
    }
}
function apiCallOf(record) {
    const source = (0,calls_json/* text */.Qq)(record.eventSource)?.replace(/\.amazonaws\.com$/, '');
    const parameters = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(record.requestParameters));
    const context = {};
    for (const name of Object.keys(parameters))
        context[`arg.${name}`] = parameters[name];
    const name = (0,calls_json/* text */.Qq)(record.eventName) ?? 'unknown';
    return { action: source === undefined ? name : `${source}:${name}`, context };
}
/** What Amazon Verified Permissions was asked: the agent's action is that of the request, not the question itself. */
function authorisationOf(record) {
    const asked = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(record.requestParameters));
    const principal = (0,calls_json/* object */.Ik)(asked.principal);
    const action = (0,calls_json/* object */.Ik)(asked.action);
    const resource = (0,calls_json/* object */.Ik)(asked.resource);
    const decision = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(record.additionalEventData).decision, (0,calls_json/* object */.Ik)(record.responseElements).decision);
    const actionId = (0,calls_json/* firstText */.ou)(action.actionId, action.actionID);
    if (actionId === undefined)
        return apiCallOf(record);
    return {
        action: actionId,
        agent: (0,calls_json/* firstText */.ou)(principal.entityId, principal.entityID),
        context: (0,calls_arguments/* withFacts */.Qj)({}, {
            'arg.resource_type': (0,calls_json/* text */.Qq)(resource.entityType),
            'arg.resource_id': (0,calls_json/* text */.Qq)(resource.entityId),
            principal_type: (0,calls_json/* text */.Qq)(principal.entityType),
            policy_store: (0,calls_json/* text */.Qq)(asked.policyStoreId)
        }),
        outcome: decision === undefined ? undefined : /^allow/i.test(decision) ? 'success' : 'denied'
    };
}
function cloudtrail_outcomeOf(record) {
    const code = (0,calls_json/* text */.Qq)(record.errorCode);
    if (code === undefined)
        return (0,calls_json/* text */.Qq)(record.errorMessage) === undefined ? 'success' : 'error';
    return cloudtrail_REFUSED.test(code) ? 'denied' : 'error';
}
/** CloudTrail Lake, CloudWatch and EventBridge wrap the record. */
const unpackedRecord = (value) => {
    if (isRecord(value))
        return value;
    const inner = (0,calls_json/* unpacked */.KZ)(value.detail ?? value.eventData ?? value.message ?? value.CloudTrailEvent);
    return (0,calls_json/* isObject */.Gv)(inner) ? inner : value;
};
/** A file of records, what `aws cloudtrail lookup-events` prints, or a record by itself. */
const recordsOf = (value) => {
    if (Array.isArray(value.Records))
        return value.Records;
    const found = Array.isArray(value.Events) ? value.Events : [value];
    return found.map((each) => ((0,calls_json/* isObject */.Gv)(each) ? unpackedRecord(each) : each));
};
const isRecord = (value) => (0,calls_json/* text */.Qq)(value.eventName) !== undefined &&
    (0,calls_json/* text */.Qq)(value.eventSource) !== undefined &&
    (value.eventVersion !== undefined || (0,calls_json/* isObject */.Gv)(value.userIdentity));
const cloudtrail_format = {
    name: 'cloudtrail',
    title: 'CloudTrail and Amazon Verified Permissions (Cedar)',
    documentation: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
    description: `Records of AWS CloudTrail (\`{"Records": […]}\`, single records, wrapped by EventBridge or CloudTrail Lake, or as \`aws cloudtrail lookup-events\` prints them), among them the decisions of Amazon Verified Permissions, which is how decisions of Cedar are logged.

| event | from |
| --- | --- |
| session | temporary credentials (by a hash of their key), or the name of the role session; else what one identity does without a pause of half an hour |
| agent | role or user; of a Cedar decision its principal |
| action | \`SERVICE:EventName\`; of a Cedar decision the action that was asked for |
| context | \`arg.*\`: the request parameters; \`region\`, \`read_only\`, \`mfa\`, \`identity_type\`, \`invoked_by\`; of a Cedar decision \`arg.resource_type\`, \`arg.resource_id\`, \`principal_type\`, \`policy_store\` |
| outcome | \`denied\` by \`AccessDenied\`, \`Unauthorized…\` and the like, or the decision \`DENY\`; \`error\` by any other \`errorCode\` (throttling too); else \`success\` |
| time | \`eventTime\` |

Records come out of order and sometimes twice: an \`eventID\` counts once.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, (value) => recordsOf(value).some((record) => (0,calls_json/* isObject */.Gv)(record) && isRecord(record))),
    open: (output) => new TrailReader(output)
};
/* harmony default export */ const cloudtrail = (cloudtrail_format);

;// CONCATENATED MODULE: ./lib/events/calls/shell.js

const SHELLS = /^(?:\/\S*\/)?(?:ba|z|da|k|fi)?sh$|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
/**
 * The program a command line starts: `git` of `bash -lc 'cd x && FOO=1 /usr/bin/git push'` is not looked for behind
 * `cd x &&`, but wrappers, assignments and folders are taken off. Undefined for an empty line.
 */
function programOf(command) {
    const words = Array.isArray(command) ? (0,calls_json/* array */.YO)(command).map(String) : split((0,calls_json/* text */.Qq)(command) ?? '');
    let place = 0;
    while (place < words.length && /^[A-Za-z_]\w*=/.test(words[place] ?? ''))
        place++;
    const first = words[place];
    if (first === undefined)
        return undefined;
    if (SHELLS.test(first)) {
        const inner = words.findIndex((word, index) => index > place && /^(?:-\w*c|\/c|-command)$/i.test(word));
        const script = inner < 0 ? undefined : words[inner + 1];
        if (script !== undefined)
            return programOf(Array.isArray(command) ? script : words.slice(inner + 1).join(' ')) ?? first;
    }
    return first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1).slice(0, 80) || undefined;
}
/** The first words of a command line, without their quotes. */
function split(line) {
    const words = [];
    for (const [, double, single, plain] of line.slice(0, 1_000).matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)) {
        words.push(double ?? single ?? plain ?? '');
        if (words.length >= 16)
            break;
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/events/formats/codex-exec.js








const codex_exec_AGENT = 'codex';
const ITEM_EVENTS = new Set(['item.started', 'item.updated', 'item.completed']);
class CodexReader {
    output;
    conversation;
    journal;
    thread;
    constructor(output) {
        this.output = output;
        this.conversation = new Conversation(output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        if (value.type === 'thread.started')
            this.begin((0,calls_json/* firstText */.ou)(value.thread_id), line);
        else if (value.type === 'turn.started')
            this.journal.session(Conversation.SESSION, line, { agent: codex_exec_AGENT });
        else if (isTurn(value))
            this.turn(value, line);
        else if (typeof value.type === 'string' && ITEM_EVENTS.has(value.type))
            this.item(value, (0,calls_json/* object */.Ik)(value.item), line);
    }
    end() {
        this.journal.end();
        this.conversation.close(this.thread);
    }
    /** A new thread in the same file: several runs were appended to it. */
    begin(thread, line) {
        this.end();
        this.thread = thread;
        this.conversation = new Conversation(this.output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
        if (thread !== undefined)
            this.conversation.close(thread);
        this.journal.session(Conversation.SESSION, line, { agent: codex_exec_AGENT });
    }
    /** What `thread.run()` of the SDK gives does not name the thread. */
    turn(turn, line) {
        this.begin(undefined, line);
        this.conversation.hear(turn.usage);
        for (const [place, item] of (0,calls_json/* array */.YO)(turn.items).entries())
            if ((0,calls_json/* isObject */.Gv)(item))
                this.item({ type: 'item.completed' }, { id: `${place}`, ...item }, line);
    }
    item(value, item, line) {
        this.conversation.hear(item);
        const calls = codex_exec_callsOf(item);
        const id = (0,calls_json/* text */.Qq)(item.id);
        for (const [part, { action, context }] of calls.entries()) {
            const key = `${id ?? ''} ${part}`;
            const outcome = value.type === 'item.completed' ? codex_exec_outcomeOf(item) : undefined;
            if (outcome !== undefined && this.journal.result(key, { outcome, context }))
                continue;
            if (outcome === undefined && this.journal.pending(key) !== undefined)
                continue;
            const event = {
                session: Conversation.SESSION,
                agent: codex_exec_AGENT,
                action,
                context,
                outcome,
                time: (0,calls_time/* instant */.uR)(value.timestamp),
                id: (0,calls_identity/* globalId */.X8)(id)
            };
            this.journal.call(event, line, outcome === undefined ? key : undefined);
        }
    }
}
/** The calls an item stands for: one, or one for each file that is changed; none for what is only said. */
function codex_exec_callsOf(item) {
    switch (item.type ?? item.item_type) {
        case 'command_execution': {
            const command = (0,calls_json/* text */.Qq)(item.command);
            if (command === undefined)
                return [];
            return [
                {
                    action: `command_execution:${programOf(command) ?? 'unknown'}`,
                    context: { 'arg.command': command }
                }
            ];
        }
        case 'file_change':
            return (0,calls_json/* array */.YO)(item.changes)
                .filter(calls_json/* isObject */.Gv)
                .map((change) => ({
                action: `file_change:${(0,calls_json/* text */.Qq)(change.kind) ?? (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(change.kind).type) ?? 'unknown'}`,
                context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.path': (0,calls_json/* text */.Qq)(change.path) })
            }));
        case 'mcp_tool_call': {
            const tool = (0,calls_json/* text */.Qq)(item.tool);
            if (tool === undefined)
                return [];
            return [
                { action: `mcp:${(0,calls_json/* text */.Qq)(item.server) ?? 'unknown'}/${tool}`, context: (0,calls_arguments/* argumentContext */.VU)(item.arguments) }
            ];
        }
        case 'collab_tool_call': {
            const tool = (0,calls_json/* text */.Qq)(item.tool);
            return tool === undefined
                ? []
                : [{ action: `collab:${tool}`, context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.prompt': (0,calls_json/* text */.Qq)(item.prompt) }) }];
        }
        case 'web_search':
            return [{ action: 'web_search', context: (0,calls_arguments/* withFacts */.Qj)({}, { 'arg.query': (0,calls_json/* text */.Qq)(item.query) }) }];
        case 'todo_list':
            return [{ action: 'todo_list', context: {} }];
        default:
            return [];
    }
}
function codex_exec_outcomeOf(item) {
    const stated = outcomeOfStatus(item.status);
    if (stated === 'denied' || stated === 'error')
        return stated;
    const exit = (0,calls_json/* finite */.E2)(item.exit_code);
    if ((0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(item.error).message, item.error) !== undefined || (exit !== undefined && exit !== 0))
        return 'error';
    return (0,calls_json/* object */.Ik)(item.result).isError === true || (0,calls_json/* object */.Ik)(item.result).is_error === true ? 'error' : 'success';
}
const isTurn = (value) => Array.isArray(value.items) && (value.finalResponse ?? value.final_response) !== undefined;
const codex_exec_isEvent = (value) => {
    const type = (0,calls_json/* text */.Qq)(value.type) ?? '';
    if (isTurn(value))
        return (0,calls_json/* array */.YO)(value.items).some((item) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(item).type) !== undefined);
    if (type === 'thread.started')
        return (0,calls_json/* text */.Qq)(value.thread_id) !== undefined;
    if (ITEM_EVENTS.has(type))
        return (0,calls_json/* isObject */.Gv)(value.item) && typeof (value.item.type ?? value.item.item_type) === 'string';
    return /^turn\.(?:started|completed|failed)$/.test(type);
};
const codex_exec_format = {
    name: 'codex-exec',
    title: 'Codex exec events',
    documentation: 'https://github.com/openai/codex/blob/main/codex-rs/exec/src/exec_events.rs',
    description: `The output of \`codex exec --json\`, redirected to a file; events of a turn of the Codex SDK, and what \`thread.run()\` of it gives (\`{items, finalResponse}\`), one turn a record.

| event | from |
| --- | --- |
| session | \`thread_id\` of \`thread.started\`; without it (a cut stream, a turn) a name made of the content |
| agent | \`codex\` |
| action | \`command_execution:PROGRAM\` (the program behind \`bash -lc\`), \`file_change:KIND\` for each changed file, \`mcp:SERVER/TOOL\`, \`collab:TOOL\`, \`web_search\`, \`todo_list\` |
| context | \`arg.command\`, \`arg.path\`, \`arg.query\`, or the arguments of the tool |
| outcome | \`declined\` is \`denied\`; \`failed\`, an \`error\` or an exit code other than 0 is \`error\`; an item that is never completed is \`no_result\`; else \`success\` |
| time | none: the order of the file |

A thread in which nothing was called is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, codex_exec_isEvent),
    open: (output) => new CodexReader(output)
};
/* harmony default export */ const codex_exec = (codex_exec_format);

;// CONCATENATED MODULE: ./lib/events/calls/responses.js



const SELF_CONTAINED = new Set([
    'mcp_call',
    'web_search_call',
    'file_search_call',
    'code_interpreter_call',
    'image_generation_call',
    'tool_search_call'
]);
const PAIRED = new Set([
    'function_call',
    'custom_tool_call',
    'local_shell_call',
    'shell_call',
    'computer_call',
    'apply_patch_call'
]);
const isCallItem = (item) => {
    const type = (0,calls_json/* text */.Qq)(item.type) ?? '';
    return (PAIRED.has(type) ||
        SELF_CONTAINED.has(type) ||
        type === 'hosted_tool_call' ||
        (isOutput(type) && keyOf(item) !== undefined));
};
/** The Agents SDK for JavaScript writes names in camel case, and calls outputs results. */
const keyOf = (item) => (0,calls_json/* text */.Qq)(item.call_id) ?? (0,calls_json/* text */.Qq)(item.callId);
const isOutput = (type) => type.endsWith('_call_output') || type.endsWith('_call_result');
function callOf(item) {
    const type = (0,calls_json/* text */.Qq)(item.type) ?? '';
    const key = keyOf(item) ?? (0,calls_json/* text */.Qq)(item.id);
    if (SELF_CONTAINED.has(type))
        return selfContained(type, item, key);
    if (type === 'hosted_tool_call')
        return selfContained(hostedType(item), item, key);
    if (!PAIRED.has(type))
        return undefined;
    if (type === 'function_call' || type === 'custom_tool_call') {
        const action = nameIn(item);
        const input = item.arguments ?? item.input;
        return action === undefined ? undefined : { action, input, key, command: commandIn(input) };
    }
    const action = (0,calls_json/* object */.Ik)(item.action);
    const command = action.command ?? action.commands;
    return { action: type.slice(0, -'_call'.length), input: item.action ?? item.operation, key, command };
}
/** With the namespace of the tool: `mcp__shop` and `get_order` are what once was called `mcp__shop__get_order`. */
function nameIn(item) {
    const [name, space] = [(0,calls_json/* text */.Qq)(item.name), (0,calls_json/* text */.Qq)(item.namespace)];
    if (name === undefined || space === undefined)
        return name;
    return space.startsWith('mcp__')
        ? `${space.replace(/_+$/, '')}__${name.replace(/^_+/, '')}`
        : `${space}.${name}`;
}
/** `web_search_call`, and just `web_search` in some versions. */
const hostedType = ({ name }) => `${(0,calls_json/* text */.Qq)(name)?.replace(/_call$/, '') ?? 'hosted_tool'}_call`;
/** Tools that the provider runs: call and result are one item. */
function selfContained(type, item, key) {
    const failed = item.error !== undefined && item.error !== null && item.error !== '';
    const stated = outcomeOfStatus(item.status);
    const refused = failed && isDenial((0,calls_json/* text */.Qq)(item.error) ?? (0,calls_json/* object */.Ik)(item.error).message);
    const outcome = refused ? 'denied' : failed ? 'error' : (stated ?? 'success');
    const name = type.slice(0, -'_call'.length);
    if (type === 'mcp_call') {
        return {
            action: `mcp:${(0,calls_json/* text */.Qq)(item.server_label) ?? 'unknown'}/${(0,calls_json/* text */.Qq)(item.name) ?? 'unknown'}`,
            input: item.arguments,
            key,
            outcome
        };
    }
    const query = (0,calls_json/* object */.Ik)(item.action).query ?? item.queries ?? item.query ?? item.code;
    const input = item.action ?? item.arguments ?? (query === undefined ? undefined : { query });
    return { action: name, input, key, outcome };
}
/** The output that belongs to a call, or undefined where the item is none. */
function outputOf(item) {
    const type = (0,calls_json/* text */.Qq)(item.type) ?? '';
    const key = keyOf(item) ?? (0,calls_json/* text */.Qq)(item.id);
    if (!(type.endsWith('_output') || isOutput(type)) || key === undefined)
        return undefined;
    const given = item.output ?? item.result;
    const output = (0,calls_json/* unpacked */.KZ)((0,calls_json/* object */.Ik)(given).type === 'text' ? (0,calls_json/* object */.Ik)(given).text : given);
    return { key, output, durationMs: (0,calls_time/* fromSeconds */.I6)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(output).metadata).duration_seconds) };
}
const EXIT_CODE = /^(?:.{0,200}\n)?(?:(?:chunk id|wall time|total output lines):? .{0,200}\n){0,4}(?:process exited with code|exit code:?|exited with code) (-?\d+)/i;
/** What Codex tells of a command that never ran; the command, which may be long, stands before the reason. */
const NOT_RUN = /^(?:exec_command|write_stdin|tool call) (?:failed|error)\b/;
const NOT_LET = /Rejected\(|Sandbox\(Denied|rejected by user|user rejected|approval is not supported/;
const responses_REFUSED = /^(?:exec command |patch |command |apply_patch )?(?:rejected by user|rejected|denied by|sandbox denied|failed in sandbox|.{0,40}was rejected)/i;
/** What Codex tells of a script of the model's, before what the script printed. */
const SCRIPT = /^Script (completed|failed|terminated|running)\b.{0,200}\n(?:.{0,200}\n){0,3}Output:\n(?:Script error:\n)?/;
/** What Codex tells of a call that the user broke off. */
const BROKEN_OFF = /^(?:command )?aborted(?: by (?:the )?user)?(?: after [\d.]{1,12} ?s(?:econds)?)?\.?\s*(?:\n|$)/i;
const responses_LONGEST = 50_000;
/** How a call went by its output: Codex' exit codes and flags, else the text. */
function outcomeOfOutput(output, item) {
    const { success, content, metadata, exit_code: code } = (0,calls_json/* object */.Ik)(output);
    const exit = (0,calls_json/* object */.Ik)(metadata).exit_code ?? code;
    if (typeof exit === 'number')
        return exit === 0 ? 'success' : 'error';
    const said = typeof output === 'string' ? output : ((0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(output).output) ?? content ?? output);
    const beginning = (0,calls_json/* contentText */.Tf)(said, 400);
    const script = SCRIPT.exec(beginning);
    if (script !== null)
        return outcomeOfScript(script, (0,calls_json/* contentText */.Tf)(said, responses_LONGEST));
    if (responses_REFUSED.test(beginning))
        return 'denied';
    if (NOT_RUN.test(beginning))
        return NOT_LET.test((0,calls_json/* contentText */.Tf)(said, responses_LONGEST)) ? 'denied' : 'error';
    if (BROKEN_OFF.test(beginning))
        return 'error';
    const exited = EXIT_CODE.exec(beginning)?.[1];
    if (exited !== undefined)
        return exited === '0' ? 'success' : 'error';
    if (success === false)
        return isDenial(beginning) ? 'denied' : 'error';
    if (success === true)
        return 'success';
    const stated = outcomeOfStatus(item.status);
    return stated === 'error' || stated === 'denied' ? stated : outcomeOfContent(said);
}
function outcomeOfScript([head, state], told) {
    if (state !== 'failed' && state !== 'terminated')
        return 'success';
    const why = told.slice(head.length);
    return responses_REFUSED.test(why) || NOT_LET.test(why) ? 'denied' : 'error';
}
const EXIT_CODES = /"exit_code"\s*:\s*(-?\d{1,9})/g;
/** How each of the calls went that a script of the model's makes, as far as its output tells. */
function outcomesOfScript(actions, output, item) {
    const outcome = outcomeOfOutput(output, item);
    const told = (0,calls_json/* contentText */.Tf)(output, responses_LONGEST);
    if (outcome !== 'success') {
        const blamed = actions.findIndex((action) => told.includes(`${action} failed`) || told.includes(`${action} verif`));
        // Those before it came through, and whether those after it were begun nobody says.
        return actions.map((_, place) => blamed < 0 || place === blamed ? outcome : place < blamed ? 'success' : undefined);
    }
    const codes = [...told.matchAll(EXIT_CODES)].map(([, code]) => code);
    const ran = actions.filter((action) => action === 'exec_command');
    const known = codes.length === ran.length ? codes : [];
    return actions.map((action) => action === 'exec_command' && (known.shift() ?? '0') !== '0' ? 'error' : 'success');
}
/** The command in the arguments of a shell tool. */
function commandIn(input) {
    const parsed = (0,calls_json/* unpacked */.KZ)(input);
    return (0,calls_json/* isObject */.Gv)(parsed) ? (parsed.command ?? parsed.cmd) : undefined;
}

;// CONCATENATED MODULE: ./lib/events/calls/script-calls.js
/** Longer scripts are read so far. */
const script_calls_LONGEST = 100_000;
const script_calls_MOST_CALLS = 100;
const MAX_DEPTH = 32;
const CALL = /\btools(?:\.([A-Za-z_$][\w$]*)|\[\s*(?:"([^"]{1,200})"|'([^']{1,200})')\s*\])\s*\(/g;
const SPACE = /(?:\s|\/\/[^\n]*)*/y;
const NUMBER = /[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$.])/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const script_calls_WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null]
]);
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
    '\n': ''
};
/** The calls in the order in which the script names them; one in a loop is named once. */
function scriptCalls(script) {
    const source = script.slice(0, script_calls_LONGEST);
    const calls = [];
    for (const match of source.matchAll(CALL)) {
        const action = match[1] ?? match[2] ?? match[3];
        if (action === undefined)
            continue;
        const input = new Literal(source, match.index + match[0].length).value(0);
        calls.push({ action, input: input === UNKNOWN ? undefined : input });
        if (calls.length === script_calls_MOST_CALLS)
            break;
    }
    return calls;
}
/** Stands for what is no literal. */
const UNKNOWN = Symbol('unknown');
class Literal {
    source;
    position;
    constructor(source, position) {
        this.source = source;
        this.position = position;
    }
    /** The literal that begins here, or UNKNOWN, and then it stands before what ends the expression. */
    value(depth) {
        this.passSpace();
        const from = this.position;
        const found = depth > MAX_DEPTH ? UNKNOWN : this.literal(depth);
        this.passSpace();
        if (found !== UNKNOWN && /[,)\]}]/.test(this.source.charAt(this.position)))
            return found;
        this.position = from;
        this.skip();
        return UNKNOWN;
    }
    literal(depth) {
        const first = this.source.charAt(this.position);
        if (first === '{')
            return this.object(depth);
        if (first === '[')
            return this.array(depth);
        if (first === '"' || first === "'" || first === '`')
            return this.text(first);
        const digits = this.match(NUMBER);
        if (digits !== undefined)
            return Number(digits.replaceAll('_', ''));
        const name = this.match(NAME);
        return name !== undefined && script_calls_WORDS.has(name) ? script_calls_WORDS.get(name) : UNKNOWN;
    }
    object(depth) {
        const held = [];
        this.position++;
        for (;;) {
            this.passSpace();
            if (this.take('}'))
                return Object.fromEntries(held);
            const first = this.source.charAt(this.position);
            const key = first === '"' || first === "'" ? this.text(first) : this.match(NAME);
            this.passSpace();
            if (typeof key === 'string' && this.take(':')) {
                const value = this.value(depth + 1);
                if (value !== UNKNOWN)
                    held.push([key, value]);
            }
            else {
                this.skip();
            }
            if (!this.take(',') && this.source.charAt(this.position) !== '}')
                return UNKNOWN;
        }
    }
    array(depth) {
        const held = [];
        this.position++;
        for (;;) {
            this.passSpace();
            if (this.take(']'))
                return held;
            const value = this.value(depth + 1);
            if (value !== UNKNOWN)
                held.push(value);
            if (!this.take(',') && this.source.charAt(this.position) !== ']')
                return UNKNOWN;
        }
    }
    /** A text without its quotes; what a template puts in stays as it is written. */
    text(quote) {
        let written = '';
        for (this.position++; this.position < this.source.length; this.position++) {
            const letter = this.source.charAt(this.position);
            if (letter === quote) {
                this.position++;
                return written;
            }
            if (letter !== '\\') {
                written += letter;
                continue;
            }
            const escaped = this.source.charAt(++this.position);
            const code = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(this.source.slice(this.position, this.position + 9));
            const point = Number.parseInt(code?.[1] ?? code?.[2] ?? code?.[3] ?? '', 16);
            if (code !== null && point <= 0x10ffff) {
                written += String.fromCodePoint(point);
                this.position += code[0].length - 1;
            }
            else {
                written += ESCAPES[escaped] ?? escaped;
            }
        }
        return UNKNOWN;
    }
    /** To what ends the expression: a comma or a bracket that none within it opened. */
    skip() {
        let open = 0;
        for (; this.position < this.source.length; this.position++) {
            const letter = this.source.charAt(this.position);
            if (letter === '"' || letter === "'" || letter === '`') {
                this.text(letter);
                this.position--;
            }
            else if ('([{'.includes(letter))
                open++;
            else if (open === 0 && ',)]}'.includes(letter))
                return;
            else if (')]}'.includes(letter))
                open--;
        }
    }
    /** White space and comments; one that nobody ends goes to the end. */
    passSpace() {
        this.match(SPACE);
        while (this.source.startsWith('/*', this.position)) {
            const end = this.source.indexOf('*/', this.position + 2);
            this.position = end < 0 ? this.source.length : end + 2;
            this.match(SPACE);
        }
    }
    match(pattern) {
        pattern.lastIndex = this.position;
        const found = pattern.exec(this.source)?.[0];
        if (found !== undefined)
            this.position = pattern.lastIndex;
        return found;
    }
    take(symbol) {
        const isThere = this.source.charAt(this.position) === symbol;
        if (isThere)
            this.position++;
        return isThere;
    }
}

;// CONCATENATED MODULE: ./lib/events/formats/codex-rollout.js










const codex_rollout_AGENT = 'codex';
const codex_rollout_SUBAGENT = 'subagent';
/** So many scripts may wait for their outputs. */
const WAITING = 64;
const codex_rollout_TYPES = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted']);
class RolloutReader {
    output;
    rollout;
    constructor(output) {
        this.output = output;
        this.rollout = new Rollout(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        // The first versions wrote the items bare, after one line of meta data.
        const payload = (0,calls_json/* isObject */.Gv)(value.payload) ? value.payload : value;
        const time = (0,calls_time/* instant */.uR)(value.timestamp);
        if (value.type === 'session_meta' || (value.type === undefined && value.instructions !== undefined)) {
            if (this.rollout.isAnothers(payload)) {
                this.end();
                this.rollout = new Rollout(this.output);
            }
            this.rollout.meta(payload);
        }
        else if (value.type === 'turn_context')
            this.rollout.turn(payload, line, time);
        else if (value.type === 'event_msg')
            this.rollout.event(payload, line, time);
        else if (value.type === 'response_item' || value.payload === undefined)
            this.rollout.item(payload, line, time);
    }
    end() {
        this.rollout.end();
    }
}
/** One session. */
class Rollout {
    conversation;
    journal;
    verdicts = new calls_identity/* RecentMap */.QL(20_000);
    called = new calls_identity/* Recent */.gg(20_000);
    /** Call of a script → the calls that the script makes, under their keys. */
    scripts = new Map();
    /** The sessions that this one goes on from, of which it may repeat the beginning. */
    earlier = new Set();
    conditions = {};
    facts = {};
    agent = codex_rollout_AGENT;
    id;
    begun;
    calls = 0;
    constructor(output) {
        this.conversation = new Conversation(output, 'codex');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    /** Whether the meta data are of another session, whose file was appended. */
    isAnothers(meta) {
        const id = (0,calls_json/* text */.Qq)(meta.id);
        const time = (0,calls_time/* instant */.uR)(meta.timestamp);
        return (id !== undefined &&
            this.id !== undefined &&
            id !== this.id &&
            !this.earlier.has(id) &&
            time !== undefined &&
            this.begun !== undefined &&
            time > this.begun);
    }
    end() {
        this.journal.end();
        this.conversation.close(this.id);
    }
    meta(meta) {
        const id = (0,calls_json/* text */.Qq)(meta.id);
        if (this.id === undefined) {
            this.agent = agentOf(meta);
            this.begun = (0,calls_time/* instant */.uR)(meta.timestamp);
        }
        for (const each of [meta.forked_from_id, meta.parent_thread_id, meta.session_id])
            if (typeof each === 'string')
                this.earlier.add(each);
        // A resumed session repeats the meta data of the one it goes on from: the first names the file's session.
        this.id ??= id;
        this.conversation.close(this.id);
        const version = (0,calls_json/* text */.Qq)(meta.cli_version);
        if (version !== undefined)
            this.conditions = { ...this.conditions, agent_version: version };
        const prompt = (0,calls_json/* firstText */.ou)(meta.instructions, (0,calls_json/* object */.Ik)(meta.base_instructions).text);
        if (prompt !== undefined)
            this.conditions = { ...this.conditions, prompt: (0,calls_identity/* digest */.br)(prompt) };
        this.facts = (0,calls_arguments/* withFacts */.Qj)({}, { git_branch: (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(meta.git).branch) });
    }
    turn(turn, line, time) {
        const model = (0,calls_json/* text */.Qq)(turn.model);
        if (model !== undefined)
            this.conditions = { ...this.conditions, model };
        const sandbox = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(turn.sandbox_policy).mode, (0,calls_json/* object */.Ik)(turn.sandbox_policy).type, turn.sandbox_policy);
        const approval = (0,calls_json/* text */.Qq)(turn.approval_policy) ?? Object.keys((0,calls_json/* object */.Ik)(turn.approval_policy))[0];
        this.facts = { ...this.facts, approval_policy: approval, sandbox };
        this.exists(line, time);
    }
    /** How a call went that its output tells the model in words only; of a call in a script nothing else tells. */
    event(event, line, time) {
        const id = (0,calls_json/* text */.Qq)(event.call_id);
        const type = /^(exec_command|patch_apply|mcp_tool_call)_end$/.exec((0,calls_json/* text */.Qq)(event.type) ?? '')?.[1];
        if (id === undefined || type === undefined)
            return;
        const outcome = outcomeOfEnd(event);
        if (this.called.has(id)) {
            if (outcome !== 'success')
                this.verdicts.set(id, outcome);
            return;
        }
        const { server, tool, arguments: input } = (0,calls_json/* object */.Ik)(event.invocation);
        const action = type === 'mcp_tool_call'
            ? `mcp__${(0,calls_json/* text */.Qq)(server) ?? 'unknown'}__${(0,calls_json/* text */.Qq)(tool) ?? 'unknown'}`
            : type === 'patch_apply'
                ? 'apply_patch'
                : 'exec_command';
        const found = {
            outcome,
            latencyMs: durationOf(event.duration),
            context: {
                ...(0,calls_arguments/* argumentContext */.VU)(input),
                ...(type === 'patch_apply' && { 'arg.path': Object.keys((0,calls_json/* object */.Ik)(event.changes)) })
            }
        };
        for (const calls of this.scripts.values())
            for (const call of calls)
                if (likeNamed(call.action, action) && this.journal.result(call.key, found))
                    return;
        // Commands that no call began are those of the user.
        if (type === 'exec_command' || !this.called.add(id))
            return;
        this.journal.call({
            ...this.eventOf({ action, input: undefined, key: id }, time),
            ...found,
            context: { ...found.context, ...this.facts }
        }, line);
    }
    item(item, line, time) {
        this.conversation.hear(item);
        const output = outputOf(item);
        if (output !== undefined) {
            this.answer(output, item, time);
            return;
        }
        if (item.type === 'message' && item.role === 'assistant')
            this.exists(line, time);
        const call = callOf(item);
        if (call === undefined)
            return;
        const inner = item.type === 'custom_tool_call' && typeof item.input === 'string' ? scriptCalls(item.input) : [];
        const key = call.key ?? `unnamed ${++this.calls}`;
        this.called.add(key);
        if (inner.length === 0) {
            this.journal.call(this.eventOf(call, time), line, call.outcome === undefined ? key : undefined);
            return;
        }
        const calls = inner.map(({ action }, place) => ({ action, key: `${key} ${place + 1}` }));
        this.scripts.set(key, calls);
        if (this.scripts.size > WAITING)
            this.scripts.delete(this.scripts.keys().next().value);
        for (const [place, { action, input }] of inner.entries()) {
            const { cmd, command } = (0,calls_json/* object */.Ik)(input);
            const part = { action, input, key: calls[place]?.key, command: cmd ?? command };
            this.journal.call(this.eventOf(part, time), line, part.key);
        }
    }
    answer({ key, output, durationMs }, item, time) {
        const calls = this.scripts.get(key);
        this.scripts.delete(key);
        if (calls !== undefined) {
            const outcomes = outcomesOfScript(calls.map(({ action }) => action), output, item);
            for (const [place, call] of calls.entries()) {
                const outcome = outcomes[place] ?? 'no_result';
                const latencyMs = calls.length > 1 ? undefined : (0,calls_time/* elapsed */.vk)(this.journal.pending(call.key)?.time, time);
                this.journal.result(call.key, { outcome, ...(latencyMs !== undefined && { latencyMs }) });
            }
            return;
        }
        const duration = (0,calls_json/* finite */.E2)(durationMs) ?? (0,calls_time/* elapsed */.vk)(this.journal.pending(key)?.time, time);
        const outcome = outcomeOfOutput(output, item);
        this.journal.result(key, {
            outcome: outcome === 'success' ? (this.verdicts.get(key) ?? outcome) : outcome,
            ...(duration !== undefined && { latencyMs: duration })
        });
    }
    exists(line, time) {
        this.journal.session(Conversation.SESSION, line, { agent: this.agent, conditions: this.conditions, time });
    }
    eventOf(call, time) {
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(call.input), {
            cmd: call.command === undefined ? undefined : programOf(call.command),
            ...this.facts
        });
        return {
            session: Conversation.SESSION,
            agent: this.agent,
            action: call.action,
            context,
            time,
            conditions: this.conditions,
            id: (0,calls_identity/* globalId */.X8)(call.key),
            outcome: call.outcome
        };
    }
}
/** The role of a sub-agent, whose session has a file of its own. */
function agentOf({ agent_role: role, source }) {
    const started = (0,calls_json/* object */.Ik)(source).subagent ?? (0,calls_json/* object */.Ik)(source).sub_agent;
    if (started === undefined)
        return codex_rollout_AGENT;
    const { thread_spawn: spawned, other } = (0,calls_json/* object */.Ik)(started);
    return (0,calls_json/* firstText */.ou)(role, (0,calls_json/* object */.Ik)(spawned).agent_role, other, started) ?? codex_rollout_SUBAGENT;
}
function outcomeOfEnd(event) {
    const { Err: failed, Ok: result } = (0,calls_json/* object */.Ik)(event.result);
    const stated = outcomeOfStatus(event.status);
    if (stated === 'denied')
        return 'denied';
    const isError = stated === 'error' ||
        event.success === false ||
        failed !== undefined ||
        (0,calls_json/* object */.Ik)(result).isError === true ||
        ((0,calls_json/* finite */.E2)(event.exit_code) ?? 0) !== 0;
    return isError ? 'error' : 'success';
}
/** `{secs, nanos}` in milliseconds. */
function durationOf(duration) {
    const { secs, nanos } = (0,calls_json/* object */.Ik)(duration);
    return (0,calls_json/* finite */.E2)(secs) === undefined ? undefined : secs * 1e3 + ((0,calls_json/* finite */.E2)(nanos) ?? 0) / 1e6;
}
/** In a script the names of servers and tools are those of JavaScript. */
const likeNamed = (script, event) => script === event || script === event.replace(/[^\w$]/g, '_');
const isRollout = (value) => (codex_rollout_TYPES.has((0,calls_json/* text */.Qq)(value.type) ?? '') && (0,calls_json/* isObject */.Gv)(value.payload)) ||
    (value.type === undefined &&
        (0,calls_json/* text */.Qq)(value.id) !== undefined &&
        (0,calls_json/* text */.Qq)(value.timestamp) !== undefined &&
        value.instructions !== undefined);
const codex_rollout_format = {
    name: 'codex-rollout',
    title: 'Codex rollouts',
    documentation: 'https://github.com/openai/codex/blob/main/codex-rs/protocol/src/protocol.rs',
    description: `The session files of Codex, \`~/.codex/sessions/**/rollout-*.jsonl\`: \`{timestamp, type, payload}\` a line.

| event | from |
| --- | --- |
| session | \`id\` of \`session_meta\`; without it a name made of the content. Those of sub-agents are sessions of their own |
| agent | \`codex\`; of a sub-agent its \`agent_role\`, or \`subagent\` where it has none |
| action | name of the function or custom tool (\`shell\`, \`exec_command\`, \`apply_patch\`), with its \`namespace\` (\`mcp__SERVER__TOOL\`, \`collaboration.spawn_agent\`); \`local_shell\`, \`web_search\`. Of a script of newer versions (\`exec\`) each tool that it calls: \`exec_command\` of \`tools.exec_command({…})\` |
| context | \`arg.*\`: the arguments, whole; those in a script as far as they are literal; \`cmd\`: the program a shell command starts; \`approval_policy\`, \`sandbox\`, \`git_branch\` |
| outcome | \`denied\` where the user or the sandbox rejected the call; \`error\` by exit code, \`success: false\`, an error text, a script that failed, a call that was broken off, or the event of its end; \`no_result\` without an output; else \`success\` |
| time | \`timestamp\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the instructions |

A call in a loop of a script counts once; patches and calls of MCP servers of which only the event of their end tells count by it.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.96, isRollout) ||
        (sample.some((value) => (0,calls_json/* isObject */.Gv)(value) && value.record_type === 'state' && isCallItem(value)) ? 0.5 : 0),
    open: (output) => new RolloutReader(output)
};
/* harmony default export */ const codex_rollout = (codex_rollout_format);

;// CONCATENATED MODULE: ./lib/events/formats/copilot.js







const copilot_AGENT = 'copilot';
const copilot_SUBAGENT = 'subagent';
class CopilotReader {
    output;
    session;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value) || !copilot_isEvent(value))
            return;
        // Another session whose events were appended.
        if (value.type === 'session.start')
            this.end();
        this.session ??= new Session(this.output);
        this.session.event(value, (0,calls_json/* object */.Ik)(value.data), line);
        if (value.type === 'result')
            this.end();
    }
    end() {
        this.session?.end();
        this.session = undefined;
    }
}
class Session {
    conversation;
    journal;
    called = new calls_identity/* Recent */.gg();
    /** Call that started a sub-agent, or id of the sub-agent → its name. */
    agents = new calls_identity/* RecentMap */.QL(20_000);
    /** What the user was asked to allow → the call. */
    asked = new calls_identity/* RecentMap */.QL(256);
    id;
    conditions = {};
    constructor(output) {
        this.conversation = new Conversation(output, 'copilot');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    event(event, data, line) {
        this.conversation.hear(event);
        const { type } = event;
        this.learn(type, data, event);
        const agent = this.agentOf(event, data);
        if (agent === copilot_AGENT)
            this.journal.session(Conversation.SESSION, line, { agent, conditions: this.conditions });
        const time = (0,calls_time/* instant */.uR)(event.timestamp);
        if (type === 'assistant.message')
            for (const request of (0,calls_json/* array */.YO)(data.toolRequests))
                this.call((0,calls_json/* object */.Ik)(request), agent, time, line);
        else if (type === 'tool.execution_start')
            this.call(data, agent, time, line);
        else if (type === 'tool.execution_complete')
            this.result(data, time);
        else if (type === 'permission.requested')
            this.asked.set((0,calls_json/* text */.Qq)(data.requestId) ?? '', (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(data.permissionRequest).toolCallId) ?? '');
        else if (type === 'permission.completed' && isRefusal((0,calls_json/* object */.Ik)(data.result).kind)) {
            const id = (0,calls_json/* text */.Qq)(data.toolCallId) ?? this.asked.get((0,calls_json/* text */.Qq)(data.requestId) ?? '');
            this.journal.amend(id ?? '', { outcome: 'denied' });
        }
    }
    end() {
        this.journal.end();
        this.conversation.close(this.id);
    }
    learn(type, data, event) {
        if (type === 'session.start' || type === 'session.resume')
            this.id ??= (0,calls_json/* text */.Qq)(data.sessionId);
        if (type === 'result')
            this.id ??= (0,calls_json/* text */.Qq)(event.sessionId);
        const isSubagents = (0,calls_json/* firstText */.ou)(event.agentId, data.parentToolCallId) !== undefined || (0,calls_json/* text */.Qq)(type)?.startsWith('subagent.');
        const model = type === 'session.model_change'
            ? (0,calls_json/* text */.Qq)(data.newModel)
            : (0,calls_json/* firstText */.ou)(data.selectedModel, isSubagents ? undefined : data.model);
        const version = (0,calls_json/* text */.Qq)(data.copilotVersion);
        if (model !== undefined)
            this.conditions = { ...this.conditions, model };
        if (version !== undefined)
            this.conditions = { ...this.conditions, agent_version: version };
        if (type !== 'subagent.started')
            return;
        const name = (0,calls_json/* firstText */.ou)(data.agentName, data.agentDisplayName) ?? copilot_SUBAGENT;
        for (const id of [data.toolCallId, event.agentId])
            if (typeof id === 'string')
                this.agents.set(id, name);
    }
    agentOf(event, data) {
        const id = (0,calls_json/* firstText */.ou)(event.agentId, data.parentToolCallId);
        return id === undefined || event.type === 'subagent.started' ? copilot_AGENT : (this.agents.get(id) ?? copilot_SUBAGENT);
    }
    call(data, agent, time, line) {
        const id = (0,calls_json/* text */.Qq)(data.toolCallId);
        const action = (0,calls_json/* firstText */.ou)(data.toolName, data.name);
        if (id === undefined || action === undefined)
            return;
        if (!this.called.add(id)) {
            // The model asked for it before; now it starts.
            if (time !== undefined)
                this.journal.amend(id, { time });
            return;
        }
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(data.arguments), { mcp_server: (0,calls_json/* text */.Qq)(data.mcpServerName) });
        const { conditions } = this;
        this.journal.call({ session: Conversation.SESSION, agent, action, context, conditions, time, id: (0,calls_identity/* globalId */.X8)(id) }, line, id);
    }
    result(data, time) {
        const id = (0,calls_json/* text */.Qq)(data.toolCallId) ?? '';
        const outcome = copilot_outcomeOf(data);
        const pending = this.journal.pending(id);
        this.journal.result(id, {
            outcome: outcome === 'error' && pending?.outcome === 'denied' ? 'denied' : outcome,
            latencyMs: (0,calls_time/* elapsed */.vk)(pending?.time, time)
        });
    }
}
function copilot_outcomeOf({ success, error, result }) {
    if (success !== false && error === undefined) {
        const code = /\b(?:exited|completed) with exit code (-?\d+)>\s*$/.exec((0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(result).content)?.slice(-200) ?? '')?.[1];
        return code === undefined || code === '0' ? 'success' : 'error';
    }
    const { code, message } = (0,calls_json/* object */.Ik)(error);
    return outcomeOfStatus(code) === 'denied' || isRefusal(message) || isDenial((0,calls_json/* firstText */.ou)(message, error))
        ? 'denied'
        : 'error';
}
const isRefusal = (words) => typeof words === 'string' && /^(?:denied|rejected|permission denied|the user rejected)/i.test(words);
const copilot_TYPES = /^(?:session|user|assistant|tool|subagent|permission|hook|skill|abort|system|mcp|external_tool|model)\b/;
const copilot_isEvent = (value) => typeof value.type === 'string' &&
    ((copilot_TYPES.test(value.type) && (0,calls_json/* isObject */.Gv)(value.data)) ||
        (value.type === 'result' && value.sessionId !== undefined && value.exitCode !== undefined));
/** What no other log has. */
const copilot_isOwn = ({ type, data }) => (0,calls_json/* isObject */.Gv)(data) &&
    ((type === 'session.start' && (data.copilotVersion !== undefined || data.sessionId !== undefined)) ||
        type === 'assistant.turn_start' ||
        (type === 'assistant.message' && Array.isArray(data.toolRequests)) ||
        ((type === 'tool.execution_start' || type === 'tool.execution_complete') &&
            typeof data.toolCallId === 'string'));
const copilot_format = {
    name: 'copilot',
    title: 'GitHub Copilot CLI and SDK events',
    documentation: 'https://docs.github.com/en/copilot/concepts/agents/about-copilot-cli',
    description: `The events of GitHub Copilot CLI and its SDK: \`~/.copilot/session-state/SESSION/events.jsonl\`, the output of \`copilot -p … --output-format json\`, or what \`session.on\` and \`session.getMessages\` of the SDK give, one event a record. Its traces are read as [OpenTelemetry](otlp.md).

| event | from |
| --- | --- |
| session | \`sessionId\` of \`session.start\` or of the \`result\` at the end; without either a name made of the content |
| agent | \`copilot\`, or the name of the sub-agent |
| action | \`toolName\` of \`tool.execution_start\`, \`name\` in the \`toolRequests\` of \`assistant.message\` |
| context | \`arg.*\`: \`arguments\`, whole; \`mcp_server\` |
| outcome | \`success\` of \`tool.execution_complete\`, and the exit code that the result of a command ends with; \`denied\` by its \`error\` or by \`permission.completed\`; \`no_result\` where a call does not complete |
| time | \`timestamp\` of the start; latency from that of the end |
| conditions | \`model\`, \`agent_version\` |

A call that was asked for and started counts once. A session in which nothing was called is kept.`,
    detect: (sample) => ((0,calls_json/* share */.uM)(sample, copilot_isOwn) > 0 ? 0.9 + 0.08 * (0,calls_json/* share */.uM)(sample, copilot_isEvent) : 0),
    open: (output) => new CopilotReader(output)
};
/* harmony default export */ const copilot = (copilot_format);

;// CONCATENATED MODULE: ./lib/events/formats/crewai.js








/** What starts a run, where nothing stands around it. */
const STARTS = new Set(['crew_kickoff_started', 'flow_started', 'lite_agent_execution_started']);
const ENDS = new Set(['crew_kickoff_completed', 'crew_kickoff_failed', 'flow_finished']);
const crewai_TOOLS = /^tool_usage_(?:started|finished|error)$/;
/** The tool that was asked for is none, or was asked for wrongly: nothing was started. */
const MISUSES = new Set([
    'tool_selection_error',
    'tool_validate_input_error',
    'tool_execution_error'
]);
/** An event of the bus; what webhooks send is wrapped: `{id, execution_id, type, data}`. */
function crewai_eventOf(value) {
    const record = (0,calls_json/* object */.Ik)(value);
    const { data, event } = record;
    if ((0,calls_json/* isObject */.Gv)(event) && (0,calls_json/* text */.Qq)(event.type) !== undefined)
        return event;
    if (!(0,calls_json/* isObject */.Gv)(data) || (0,calls_json/* text */.Qq)(record.type) === undefined)
        return record;
    return { event_id: record.id, ...data, ...record };
}
const eventsIn = (value) => {
    const { events, nodes } = (0,calls_json/* object */.Ik)(value);
    const listed = Array.isArray(value) ? value : (0,calls_json/* array */.YO)(events);
    const all = listed.length > 0 ? listed : (0,calls_json/* isObject */.Gv)(nodes) ? crewai_inOrder(Object.values(nodes)) : [value];
    return all.map(crewai_eventOf);
};
/** A record of events holds them by their ids. */
const crewai_inOrder = (nodes) => {
    const place = (node) => (0,calls_json/* finite */.E2)(crewai_eventOf(node).emission_sequence) ?? 0;
    return [...nodes].sort((a, b) => place(a) - place(b));
};
const crewai_isOwn = (event) => {
    const { type, tool_name: tool } = event;
    if (crewai_TOOLS.test((0,calls_json/* text */.Qq)(type) ?? ''))
        return (0,calls_json/* text */.Qq)(tool) !== undefined && (event.tool_args !== undefined || Object.hasOwn(event, 'agent_role'));
    return ((type === 'crew_kickoff_started' || type === 'crew_kickoff_completed') &&
        Object.hasOwn(event, 'crew_name'));
};
class EventReader {
    conversation;
    journal;
    /** Under which id of its start, and under which tool with which arguments, calls wait. */
    byStart = new calls_identity/* RecentMap */.QL(20_000);
    byCall = new Waiting();
    models = new calls_identity/* RecentMap */.QL(2_000);
    run;
    calls = 0;
    hasStarts = false;
    constructor(output) {
        this.conversation = new Conversation(output, 'crew');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        for (const event of eventsIn(value))
            this.event(event, line);
    }
    end() {
        this.journal.end();
        this.conversation.close();
    }
    event(event, line) {
        const type = (0,calls_json/* text */.Qq)(event.type) ?? '';
        if (STARTS.has(type) && (0,calls_json/* text */.Qq)(event.parent_event_id) === undefined)
            this.run = (0,calls_json/* text */.Qq)(event.event_id) ?? `crew-${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(event))}`;
        const given = (0,calls_json/* firstText */.ou)(event.execution_id, event.session_id, event.conversation_id);
        const session = given ?? this.run ?? Conversation.SESSION;
        const agent = (0,calls_json/* firstText */.ou)(event.agent_role, event.agent_key)?.trim() || 'agent';
        if (type.startsWith('llm_call_') && (0,calls_json/* text */.Qq)(event.model) !== undefined)
            this.models.set(`${session} ${agent}`, (0,calls_json/* text */.Qq)(event.model));
        const model = this.models.get(`${session} ${agent}`);
        const facts = {
            session,
            caseId: (0,calls_json/* label */.Pf)(event.case_id),
            agent,
            conditions: model === undefined ? {} : { model },
            time: (0,calls_time/* instant */.uR)(event.timestamp)
        };
        if (STARTS.has(type) || type.startsWith('agent_execution_') || type.startsWith('llm_call_')) {
            this.journal.session(session, line, { ...facts, agent: (0,calls_json/* text */.Qq)(event.agent_role)?.trim() });
            if (session === Conversation.SESSION)
                this.conversation.hear(event);
        }
        if ((0,calls_json/* text */.Qq)(event.tool_name) !== undefined)
            this.tool(type, event, facts, line);
        if (ENDS.has(type) && (0,calls_json/* text */.Qq)(event.parent_event_id) === undefined)
            this.run = undefined;
    }
    tool(type, event, facts, line) {
        if (facts.session === Conversation.SESSION)
            this.conversation.hear(event);
        if (type === 'tool_usage_started') {
            this.hasStarts = true;
            this.started(event, facts, line);
        }
        else if (crewai_TOOLS.test(type) || MISUSES.has(type)) {
            const found = this.waiting(event, facts);
            const outcome = crewai_outcomeOf(type, event);
            const latencyMs = (0,calls_time/* elapsed */.vk)((0,calls_time/* instant */.uR)(event.started_at), (0,calls_time/* instant */.uR)(event.finished_at)) ??
                (0,calls_time/* elapsed */.vk)(found === undefined ? undefined : this.journal.pending(found)?.time, facts.time);
            if (found !== undefined)
                this.journal.result(found, { outcome, latencyMs });
            // An error may be told twice of a call; only a log without starts tells of calls by their ends.
            else if (!this.hasStarts || type === 'tool_selection_error')
                this.journal.call({ ...crewai_callOf(event, facts), outcome, latencyMs }, line);
        }
    }
    started(event, facts, line) {
        const name = `${++this.calls}`;
        const id = (0,calls_json/* text */.Qq)(event.event_id);
        if (id !== undefined)
            this.byStart.set(id, name);
        this.byCall.add(crewai_keyOf(event, facts), name);
        this.journal.call(crewai_callOf(event, facts), line, name);
    }
    waiting(event, facts) {
        return this.byStart.get((0,calls_json/* text */.Qq)(event.started_event_id) ?? '') ?? this.byCall.take(crewai_keyOf(event, facts));
    }
}
const crewai_keyOf = ({ tool_name: tool, tool_args: input }, { session }) => `${session} ${(0,calls_json/* text */.Qq)(tool)} ${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(input))}`;
const crewai_callOf = (event, facts) => ({
    ...facts,
    action: (0,calls_json/* text */.Qq)(event.tool_name),
    context: (0,calls_arguments/* argumentContext */.VU)(event.tool_args)
});
function crewai_outcomeOf(type, { error, failure, output }) {
    if (type === 'tool_usage_finished')
        return (0,calls_json/* isObject */.Gv)(failure) ? 'error' : output === undefined ? 'success' : outcomeOfContent(output);
    return isDenial(typeof error === 'string' ? error : (0,calls_json/* object */.Ik)(error).message) ? 'denied' : 'error';
}
const crewai_format = {
    name: 'crewai',
    title: 'CrewAI events',
    documentation: 'https://docs.crewai.com/en/concepts/event-listener',
    description: `Events of CrewAI's event bus, as a listener writes them (\`event.model_dump_json()\`, \`event.to_json()\`), one a record, in a list or in \`events\`; as its webhooks send them (\`{"type": …, "execution_id": …, "data": …}\`); and event records (\`nodes\`).

| event | from |
| --- | --- |
| session | \`execution_id\`, \`session_id\` or \`conversation_id\` of the event; else the run: from the outermost \`crew_kickoff_started\`, \`flow_started\` or \`lite_agent_execution_started\`, by its \`event_id\`; without one all of the file is one session, named by its content |
| case | \`case_id\` of the event |
| agent | \`agent_role\`; else \`agent_key\` |
| action | \`tool_name\` of \`tool_usage_started\`, or of its end where a log holds no starts; of \`tool_selection_error\` |
| context | \`arg.*\`: \`tool_args\`, whole |
| outcome | \`error\` by \`tool_usage_error\` and its kin or a \`failure\` (\`denied\` where the error reads like a refusal), else by the beginning of the \`output\`; \`no_result\` where the call does not end |
| time | \`timestamp\` of the start; latency from \`started_at\` and \`finished_at\`, or the time of the end |
| conditions | \`model\` of the last \`llm_call_started\` or \`llm_call_completed\` of the agent |

A run in which no tool is used is kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && eventsIn(value).some(crewai_isOwn)) ||
        (0,calls_json/* share */.uM)(sample, (value) => eventsIn(value).some(crewai_isOwn)) > 0
        ? 0.94
        : 0,
    open: (output) => new EventReader(output)
};
/* harmony default export */ const crewai = (crewai_format);

;// CONCATENATED MODULE: ./lib/events/formats/cursor.js






const cursor_AGENT = 'cursor';
const KIND = 'ToolCall';
/** What the program notes beside the arguments that the model gave. */
const NOTES = new Set([
    'toolCallId',
    'parsingResult',
    'simpleCommands',
    'hasInputRedirect',
    'hasOutputRedirect'
]);
class CursorReader {
    journal;
    called = new calls_identity/* Recent */.gg();
    conditions = new Map();
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        const session = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value).session_id);
        if (!(0,calls_json/* isObject */.Gv)(value) || session === undefined)
            return;
        const { type, subtype } = value;
        if (type === 'system' && subtype === 'init') {
            const model = (0,calls_json/* text */.Qq)(value.model);
            this.conditions.set(session, model === undefined ? {} : { model });
        }
        if (type === 'system' || type === 'assistant' || type === 'result')
            this.journal.session(session, line, { agent: cursor_AGENT, conditions: this.conditions.get(session) });
        if (type === 'tool_call')
            this.call(value, session, line);
    }
    end() {
        this.journal.end();
    }
    call(value, session, line) {
        const told = (0,calls_json/* object */.Ik)(value.tool_call);
        const call = callIn(told);
        const id = (0,calls_json/* firstText */.ou)(value.call_id, told.toolCallId);
        if (call === undefined || id === undefined)
            return;
        const key = `${session} ${id}`;
        const isEnd = value.subtype === 'completed';
        const time = (0,calls_time/* instant */.uR)(isEnd ? told.completedAtMs : told.startedAtMs) ?? (0,calls_time/* instant */.uR)(value.timestamp_ms);
        const pending = this.journal.pending(key);
        if (this.called.add(key)) {
            const context = (0,calls_arguments/* argumentContext */.VU)(call.input);
            this.journal.call({
                session,
                agent: cursor_AGENT,
                action: call.action,
                context,
                conditions: this.conditions.get(session),
                time: isEnd ? ((0,calls_time/* instant */.uR)(told.startedAtMs) ?? time) : time,
                id: (0,calls_identity/* globalId */.X8)(id)
            }, line, key);
        }
        if (!isEnd)
            return;
        const started = pending?.time ?? (0,calls_time/* instant */.uR)(told.startedAtMs);
        this.journal.result(key, { outcome: cursor_outcomeOf(call.result), latencyMs: (0,calls_time/* elapsed */.vk)(started, time) });
    }
}
/** `{shellToolCall: {args, result}}`, or `{function: {name, arguments}, result}`. */
function callIn(told) {
    if ((0,calls_json/* isObject */.Gv)(told.function)) {
        const { name, arguments: input } = told.function;
        const action = (0,calls_json/* text */.Qq)(name);
        return action === undefined ? undefined : { action, input, result: told.result ?? told.function.result };
    }
    const kind = Object.keys(told).find((name) => name.endsWith(KIND) && (0,calls_json/* isObject */.Gv)(told[name]));
    if (kind === undefined)
        return undefined;
    const { args, result } = (0,calls_json/* object */.Ik)(told[kind]);
    const input = (0,calls_json/* object */.Ik)(args);
    if (kind === `mcp${KIND}`) {
        const server = (0,calls_json/* firstText */.ou)(input.providerIdentifier, input.serverIdentifier) ?? 'unknown';
        return { action: `mcp:${server}/${(0,calls_json/* firstText */.ou)(input.toolName, input.name)}`, input: input.args, result };
    }
    const given = Object.fromEntries(Object.entries(input).filter(([name]) => !NOTES.has(name)));
    return { action: kind.slice(0, -KIND.length), input: given, result };
}
/** `{success: {…}}`, or one member that says what went wrong: `rejected`, `permissionDenied`, `fileNotFound`, …. */
function cursor_outcomeOf(result) {
    if (!(0,calls_json/* isObject */.Gv)(result))
        return 'success';
    const success = (0,calls_json/* object */.Ik)(result.success);
    if (result.success !== undefined)
        return success.isError === true || (typeof success.exitCode === 'number' && success.exitCode !== 0)
            ? 'error'
            : 'success';
    const [kind = '', why] = Object.entries(result)[0] ?? [];
    if (kind === '')
        return 'success';
    const { error, message } = (0,calls_json/* object */.Ik)(why);
    return /reject|denied/i.test(kind) || isDenial((0,calls_json/* firstText */.ou)(error, message, why)) ? 'denied' : 'error';
}
const isCall = ({ type, subtype, tool_call: told }) => type === 'tool_call' && (subtype === 'started' || subtype === 'completed') && (0,calls_json/* isObject */.Gv)(told);
/** Claude Code, of which the rest of a stream is alike, lists the tools of a session. */
const isBeginning = ({ type, subtype, tools, uuid, apiKeySource, session_id: id }) => type === 'system' &&
    subtype === 'init' &&
    tools === undefined &&
    uuid === undefined &&
    typeof apiKeySource === 'string' &&
    typeof id === 'string';
const cursor_format = {
    name: 'cursor',
    title: 'Cursor CLI streams',
    documentation: 'https://cursor.com/docs/cli/reference/output-format',
    description: `The output of \`cursor-agent -p --output-format stream-json\`, redirected to a file.

| event | from |
| --- | --- |
| session | \`session_id\` |
| agent | \`cursor\` |
| action | the kind of the call: \`shell\` of \`shellToolCall\`, \`read\`, \`edit\`, …; \`mcp:SERVER/TOOL\`; \`name\` of a \`function\` |
| context | \`arg.*\`: \`args\`, without what the program adds to them |
| outcome | \`denied\` where the result is \`rejected\` or says that a permission was missing, \`error\` where it is any other than \`success\`, and by \`exitCode\` and \`isError\` of a success; \`no_result\` where the call does not complete |
| time | \`startedAtMs\` or \`timestamp_ms\`, where the version writes them; latency from those of the end |
| conditions | \`model\` |

A session in which nothing was called is kept. What \`--output-format json\` prints tells only how a session ended.`,
    detect: (sample) => sample.some((value) => (0,calls_json/* isObject */.Gv)(value) && (isCall(value) || isBeginning(value))) ? 1 : 0,
    open: (output) => new CursorReader(output)
};
/* harmony default export */ const cursor = (cursor_format);

;// CONCATENATED MODULE: ./lib/events/calls/gemini-chats.js







const gemini_chats_AGENT = 'gemini-cli';
const gemini_chats_SUBAGENT = 'subagent';
const QWEN = 'qwen-code';
/**
 * The chats that Gemini CLI keeps (and those of its relative Qwen Code, whose lines hold messages of the API): one whole (`{sessionId, messages}`), or lines of which the first names the session and
 * later ones add messages, write them anew or set fields (`$set`).
 */
class Chats {
    output;
    chat;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        const session = isQwens(value) ? (0,calls_json/* text */.Qq)(value.sessionId) : undefined;
        if (session !== undefined && session !== this.chat?.id) {
            this.end();
            this.chat = new gemini_chats_Chat(this.output, value, QWEN);
        }
        else if (gemini_chats_isHeading(value)) {
            this.end();
            this.chat = new gemini_chats_Chat(this.output, value, value.kind === 'subagent' ? gemini_chats_SUBAGENT : gemini_chats_AGENT);
        }
        this.chat ??= new gemini_chats_Chat(this.output, {}, gemini_chats_AGENT);
        if (session !== undefined)
            this.chat.qwens(value, line);
        const set = (0,calls_json/* object */.Ik)(value.$set);
        for (const message of (0,calls_json/* array */.YO)(value.messages ?? set.messages))
            this.chat.message((0,calls_json/* object */.Ik)(message), line);
        if (gemini_chats_isMessage(value))
            this.chat.message(value, line);
    }
    end() {
        this.chat?.end();
        this.chat = undefined;
    }
}
class gemini_chats_Chat {
    conversation;
    journal;
    ended = new calls_identity/* Recent */.gg();
    id;
    agent;
    constructor(output, heading, agent) {
        this.conversation = new Conversation(output, 'gemini');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
        this.id = (0,calls_json/* firstText */.ou)(heading.sessionId, heading.session_id);
        this.agent = agent;
    }
    message(message, line) {
        this.conversation.hear(message);
        const time = (0,calls_time/* instant */.uR)(message.timestamp);
        const model = (0,calls_json/* text */.Qq)(message.model);
        const facts = { agent: this.agent, conditions: model === undefined ? {} : { model }, time };
        if (message.type === 'gemini')
            this.journal.session(Conversation.SESSION, line, facts);
        this.calls((0,calls_json/* array */.YO)(message.toolCalls), facts, line);
    }
    /** A line of Qwen Code: what the model asked for, or what came of it. */
    qwens(value, line) {
        this.conversation.hear(value);
        const time = (0,calls_time/* instant */.uR)(value.timestamp);
        const conditions = (0,calls_arguments/* withFacts */.Qj)({}, { model: (0,calls_json/* text */.Qq)(value.model), agent_version: (0,calls_json/* text */.Qq)(value.version) });
        const facts = { agent: this.agent, conditions: conditions, time };
        if (value.type === 'assistant')
            this.journal.session(Conversation.SESSION, line, facts);
        const { status, callId } = (0,calls_json/* object */.Ik)(value.toolCallResult);
        for (const part of (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(value.message).parts)) {
            const { functionCall: call, functionResponse: response } = (0,calls_json/* object */.Ik)(part);
            if ((0,calls_json/* isObject */.Gv)(call))
                this.calls([call], facts, line);
            if (!(0,calls_json/* isObject */.Gv)(response))
                continue;
            const id = (0,calls_json/* firstText */.ou)(response.id, callId) ?? '';
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(id)?.time, time);
            const failed = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(response.response).error) !== undefined;
            const stated = status ?? (failed ? 'error' : 'success');
            const outcome = gemini_chats_outcomeOf(stated, { result: [part] });
            if (outcome !== undefined)
                this.journal.result(id, { outcome, latencyMs });
            this.ended.add(id);
        }
    }
    calls(calls, facts, line) {
        for (const call of calls) {
            const { id: given, name, args, status, timestamp } = (0,calls_json/* object */.Ik)(call);
            const [id, action] = [(0,calls_json/* text */.Qq)(given), (0,calls_json/* text */.Qq)(name)];
            if (id === undefined || action === undefined || this.ended.has(id))
                continue;
            const found = { context: (0,calls_arguments/* argumentContext */.VU)(args), latencyMs: (0,calls_time/* elapsed */.vk)(facts.time, (0,calls_time/* instant */.uR)(timestamp)) };
            const outcome = gemini_chats_outcomeOf(status, (0,calls_json/* object */.Ik)(call));
            if (this.journal.pending(id) === undefined)
                this.journal.call({ session: Conversation.SESSION, ...facts, action, ...found, id: (0,calls_identity/* globalId */.X8)(id) }, line, id);
            if (outcome === undefined)
                continue;
            this.ended.add(id);
            this.journal.result(id, { ...found, outcome });
        }
    }
    end() {
        this.journal.end();
        this.conversation.close(this.id);
    }
}
/** Undefined while the call goes on. */
function gemini_chats_outcomeOf(status, { result }) {
    const responses = ((0,calls_json/* isObject */.Gv)(result) ? [result] : (0,calls_json/* array */.YO)(result)).map((part) => (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(part).functionResponse).response));
    const error = (0,calls_json/* firstText */.ou)(...responses.map((response) => response.error));
    if (status === 'error' || status === 'cancelled' || (status === undefined && error !== undefined))
        return isDenial(error) || /did not allow/i.test(error?.slice(0, 300) ?? '') ? 'denied' : 'error';
    if (status !== 'success' && (status !== undefined || responses.length === 0))
        return undefined;
    return responses.some(({ output }) => hasFailed(output)) ? 'error' : 'success';
}
/** Commands that fail are successes of the tool; what they printed ends with their exit code. */
const hasFailed = (output) => typeof output === 'string' &&
    /(?:^|\n)Exit Code: -?[1-9]\d*\s*(?:\n[^\n]{0,80}){0,4}$/.test(output.slice(-400));
/** A line of a chat of Qwen Code, which has fields like those of Claude Code's. */
const isQwens = (value) => (0,calls_json/* text */.Qq)(value.sessionId) !== undefined &&
    Array.isArray((0,calls_json/* object */.Ik)(value.message).parts) &&
    typeof value.type === 'string';
const gemini_chats_isHeading = (value) => (0,calls_json/* firstText */.ou)(value.sessionId, value.session_id) !== undefined &&
    (0,calls_json/* firstText */.ou)(value.startTime, value.start_time) !== undefined &&
    value.type === undefined;
const gemini_chats_isMessage = (value) => (value.type === 'gemini' || value.type === 'user' || value.type === 'info') &&
    value.content !== undefined &&
    typeof value.id === 'string';
/** Whether the value is part of a chat; a message of the user alone might be another's. */
const isChat = (value) => gemini_chats_isHeading(value) ||
    gemini_chats_isMessage(value) ||
    isQwens(value) ||
    (0,calls_json/* isObject */.Gv)(value.$set) ||
    value.$rewindTo !== undefined;
const isOwnChat = (value) => isQwens(value) ||
    (value.type === 'gemini' && gemini_chats_isMessage(value)) ||
    (gemini_chats_isHeading(value) &&
        (value.projectHash !== undefined ||
            (0,calls_json/* array */.YO)(value.messages).some((message) => (0,calls_json/* object */.Ik)(message).type === 'gemini')));

;// CONCATENATED MODULE: ./lib/events/calls/log-events.js




/** `gemini_cli.tool_call`, `qwen-code.tool_call`, `copilot_chat.tool.call`, `claude_code.tool_result`, `codex.tool_result`. */
const log_events_CALL = /^([\w-]+)\.(?:tool_call|tool\.call|tool_result)$/;
const DECISION = /^([\w-]+)\.tool_decision$/;
const WORK = /^([\w-]+)\.(?:user_prompt|api_request|api_response|config|session\.start|agent\.turn|conversation_starts)$/;
const AGENTS = {
    gemini_cli: 'gemini-cli',
    'qwen-code': 'qwen-code',
    copilot_chat: 'copilot',
    claude_code: 'claude-code',
    codex: 'codex'
};
const log_events_agentOf = (prefix) => Object.hasOwn(AGENTS, prefix) ? AGENTS[prefix] : prefix;
const isLogEvent = (name) => name !== undefined && (log_events_CALL.test(name) || DECISION.test(name) || WORK.test(name));
/** Reads the log records by which coding agents tell of their tool calls. */
class LogEvents {
    journal;
    conditions = new Map();
    refused = new calls_identity/* Recent */.gg(20_000);
    constructor(journal) {
        this.journal = journal;
    }
    add(log, line) {
        const { attributes: a } = log;
        const name = log.name ?? '';
        const session = (0,calls_json/* firstText */.ou)(a['session.id'], a['conversation.id'], a['gen_ai.conversation.id'], a.session_id, log.resource['session.id'], log.trace);
        if (session === undefined)
            return;
        const call = log_events_CALL.exec(name);
        const decision = DECISION.exec(name);
        const work = WORK.exec(name);
        this.note(session, log);
        const prefix = (call ?? decision ?? work)?.[1];
        if (prefix === undefined)
            return;
        if (work !== null)
            this.journal.session(session, line, {
                agent: log_events_agentOf(prefix),
                time: log.time,
                conditions: this.conditions.get(session)
            });
        else if (call !== null || log_events_isRefusal(a.decision))
            this.call(log, session, log_events_agentOf(prefix), decision !== null, line);
    }
    /** What a refusal was of is told twice by some: when it is decided, and as the result of the call. */
    call(log, session, agent, isDecision, line) {
        const { attributes: a } = log;
        const action = (0,calls_json/* firstText */.ou)(a.function_name, a.tool_name, a['gen_ai.tool.name'], a['tool.name']);
        if (action === undefined)
            return;
        const id = (0,calls_json/* firstText */.ou)(a.call_id, a.tool_use_id, a['gen_ai.tool.call.id'], a.tool_call_id);
        if (id !== undefined &&
            (isDecision ? !this.refused.add(`${session} ${id}`) : this.refused.has(`${session} ${id}`)))
            return;
        // Claude Code tells by default what it made of the arguments, and where it is asked to the arguments as well.
        const whole = (0,calls_json/* isObject */.Gv)((0,calls_json/* unpacked */.KZ)(a.tool_input)) ? a.tool_input : undefined;
        const given = a.function_args ??
            a.arguments ??
            whole ??
            a.tool_parameters ??
            a.tool_input ??
            a['gen_ai.tool.call.arguments'];
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), {
            decision: log_events_isRefusal(a.decision) ? undefined : (0,calls_json/* text */.Qq)(a.decision),
            tool_type: (0,calls_json/* firstText */.ou)(a.tool_type, a['gen_ai.tool.type']),
            mcp_server: (0,calls_json/* firstText */.ou)(a.mcp_server_name, a['mcp.server.name'])
        });
        const event = {
            session,
            agent: (0,calls_json/* firstText */.ou)(a.agent_name, a['gen_ai.agent.name']) ?? agent,
            action,
            context,
            outcome: isDecision ? 'denied' : log_events_outcomeOf(a),
            time: log.time,
            conditions: this.conditions.get(session),
            id: (0,calls_identity/* globalId */.X8)(id)
        };
        const latencyMs = (0,calls_json/* finite */.E2)(a.duration_ms) ?? (0,calls_json/* finite */.E2)(Number((0,calls_json/* label */.Pf)(a.duration_ms)));
        this.journal.call(latencyMs === undefined ? event : { ...event, latencyMs }, line);
    }
    note(session, { attributes: a, resource }) {
        const model = (0,calls_json/* firstText */.ou)(a.model, a['gen_ai.request.model']);
        const version = (0,calls_json/* firstText */.ou)(a['app.version'], resource['service.version']);
        const known = this.conditions.get(session);
        if ((model ?? known?.model) === known?.model &&
            (version ?? known?.agent_version) === known?.agent_version)
            return;
        if (known === undefined && this.conditions.size >= 100_000)
            return;
        this.conditions.set(session, {
            ...known,
            ...(model !== undefined && { model }),
            ...(version !== undefined && { agent_version: version })
        });
    }
}
const log_events_isRefusal = (decision) => typeof decision === 'string' && /^(?:reject|den|abort|cancel)/i.test(decision);
function log_events_outcomeOf(a) {
    if (log_events_isRefusal(a.decision))
        return 'denied';
    const error = (0,calls_json/* firstText */.ou)(a.error, a['error.message'], a['error.type'], a.error_type);
    const failed = a.success === false || a.success === 'false';
    if (failed || (error !== undefined && a.success !== true && a.success !== 'true'))
        return isDenial(error) ? 'denied' : 'error';
    return 'success';
}

;// CONCATENATED MODULE: ./lib/events/formats/gemini-cli.js








/** A log record as OpenTelemetry's JavaScript dumps it. */
function logOf(value) {
    const attributes = (0,calls_json/* object */.Ik)(value.attributes ?? value._attributes);
    const clock = value.hrTime;
    const time = Array.isArray(clock) ? (0,calls_time/* instant */.uR)(Number(clock[0]) * 1e3 + Number(clock[1]) / 1e6) : undefined;
    return {
        name: (0,calls_json/* firstText */.ou)(attributes['event.name'], value.eventName, value.event_name),
        time: (0,calls_time/* instant */.uR)(attributes['event.timestamp']) ?? (0,calls_time/* instant */.uR)(value.timestamp) ?? time,
        attributes,
        resource: (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(value.resource).attributes ?? (0,calls_json/* object */.Ik)(value.resource)._attributes)
    };
}
class GeminiReader {
    output;
    journal;
    logs;
    chats;
    stream;
    constructor(output) {
        this.output = output;
        this.journal = new calls_journal/* Journal */.C(output);
        this.logs = new LogEvents(this.journal);
        this.chats = new Chats(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        if (isSummary(value)) {
            this.output.skip('the record tells how the session ended, not what was done in it', line);
            return;
        }
        if (isChat(value)) {
            this.chats.value(value, line);
            return;
        }
        if (!isStreamed(value)) {
            this.logs.add(logOf(value), line);
            return;
        }
        // Another run whose stream was appended.
        if (value.type === 'init')
            this.stream?.end();
        if (this.stream === undefined || value.type === 'init')
            this.stream = new Stream(this.output);
        this.stream.value(value, line);
    }
    end() {
        this.stream?.end();
        this.chats.end();
        this.journal.end();
    }
}
/** One run as `--output-format stream-json` prints it. */
class Stream {
    conversation;
    journal;
    session;
    conditions = {};
    constructor(output) {
        this.conversation = new Conversation(output, 'gemini');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
    }
    value(value, line) {
        this.conversation.hear(value);
        const time = (0,calls_time/* instant */.uR)(value.timestamp);
        const id = (0,calls_json/* firstText */.ou)(value.tool_id, value.toolId);
        if (value.type === 'init') {
            this.session = (0,calls_json/* firstText */.ou)(value.session_id, value.sessionId);
            const model = (0,calls_json/* text */.Qq)(value.model);
            if (model !== undefined)
                this.conditions = { model };
        }
        const facts = { agent: 'gemini-cli', conditions: this.conditions, time };
        if (value.type === 'init' || value.type === 'message')
            this.journal.session(Conversation.SESSION, line, facts);
        const action = (0,calls_json/* firstText */.ou)(value.tool_name, value.toolName);
        if (value.type === 'tool_use' && action !== undefined) {
            const context = (0,calls_arguments/* argumentContext */.VU)(value.parameters ?? value.args);
            this.journal.call({ ...facts, session: Conversation.SESSION, action, context }, line, id);
        }
        else if (value.type === 'tool_result' && id !== undefined) {
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(id)?.time, time);
            this.journal.result(id, { outcome: gemini_cli_outcomeOf(value), latencyMs });
        }
    }
    end() {
        this.journal.end();
        this.conversation.close(this.session);
    }
}
function gemini_cli_outcomeOf({ status, error, output }) {
    const stated = outcomeOfStatus(status) ?? (error === undefined || error === null ? 'success' : 'error');
    const { message, type } = (0,calls_json/* object */.Ik)(error);
    const isRefused = isDenial(message) || isDenial(output) || /denied|reject/i.test((0,calls_json/* text */.Qq)(type) ?? '');
    return stated === 'error' && isRefused ? 'denied' : stated;
}
const isStreamed = (value) => {
    const named = (...names) => (0,calls_json/* firstText */.ou)(...names) !== undefined;
    switch (value.type) {
        case 'init':
            return named(value.session_id, value.sessionId);
        case 'tool_use':
            return named(value.tool_name, value.toolName) && named(value.tool_id, value.toolId);
        case 'tool_result':
            return named(value.tool_id, value.toolId);
        case 'message':
            return named(value.role) && typeof value.content === 'string' && value.timestamp !== undefined;
        case 'result':
            return (0,calls_json/* isObject */.Gv)(value.stats) && value.session_id === undefined;
        default:
            return false;
    }
};
/** What no other log has; a message or a result alone might be another's. */
const isOwnStream = (value) => isStreamed(value) && value.type !== 'message' && value.type !== 'result';
/** What `--output-format json` prints at the end. */
const isSummary = ({ stats, response }) => (0,calls_json/* isObject */.Gv)((0,calls_json/* object */.Ik)(stats).tools) && (typeof response === 'string' || response === null);
const gemini_cli_isRecord = (value) => /^(?:gemini_cli|qwen-code)\./.test(logOf(value).name ?? '');
/** Log records of any agent known here; those of Gemini's kin decide even among its spans and metrics. */
const detect = (sample) => sample.some((value) => (0,calls_json/* isObject */.Gv)(value) && (gemini_cli_isRecord(value) || isOwnStream(value) || isOwnChat(value) || isSummary(value)))
    ? 0.97
    : (0,calls_json/* likelihood */.Fx)(sample, 0.9, (value) => isLogEvent(logOf(value).name));
const gemini_cli_format = {
    name: 'gemini-cli',
    title: 'Gemini CLI telemetry, streams and chats',
    documentation: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/telemetry.md',
    description: `The file that Gemini CLI writes with \`--telemetry-outfile\` (pretty-printed records, one after the other), and that of its relatives (Qwen Code): log records of OpenTelemetry. Spans and metrics in the same file are left aside, since the log records tell of every call. The output of \`gemini --output-format stream-json\`, redirected to a file, and the chats that it keeps under \`~/.gemini/tmp/PROJECT/chats/\` (Qwen Code under \`~/.qwen/projects/PROJECT/chats/\`) are read as well.

| event | from |
| --- | --- |
| session | \`session.id\`; of a stream \`session_id\` of \`init\`, of a chat \`sessionId\`; without it (a cut stream) a name made of the content |
| agent | \`gemini-cli\`, \`qwen-code\` in its chats, or the agent the record names |
| action | \`function_name\` of \`gemini_cli.tool_call\`; \`tool_name\` of \`tool_use\`; \`name\` in \`toolCalls\` |
| context | \`arg.*\`: \`function_args\`, \`parameters\` or \`args\`, whole; \`decision\`, \`tool_type\`, \`mcp_server\` |
| outcome | \`denied\` where \`decision\` is \`reject\`; \`error\` where \`success\` is false or the \`status\` of \`tool_result\` says so (\`denied\` where its error is a refusal), or that of a chat's call (\`denied\` where the user did not allow it), or the exit code in the result of its command; \`no_result\` where no result follows; else \`success\` |
| time | \`event.timestamp\` or \`timestamp\`; latency from \`duration_ms\` or the result |
| conditions | \`model\`, \`agent_version\` |

A session with a prompt and no call is kept. What \`--output-format json\` prints tells only how a session ended: it is skipped.`,
    detect,
    open: (output) => new GeminiReader(output)
};
/* harmony default export */ const gemini_cli = (gemini_cli_format);

;// CONCATENATED MODULE: ./lib/events/formats/github-audit.js




/** Who, when, and what for the machines' own book-keeping: no context of the action. */
const NOT_CONTEXT = /^(?:@timestamp|_document_id|action|actor|created_at|request_id|external_identity_.*|user_agent|hashed_token|token_id|.*_id|.*_ids|actor_ip|actor_location|business|org|repo|repository|user|data|visibility_changed_at|.*_at|.*_url|.*_sha|before|after)$/;
class AuditReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value) || !isEntry(value))
            return;
        const action = (0,calls_json/* text */.Qq)(value.action);
        const actor = (0,calls_json/* firstText */.ou)(value.actor, value.user) ?? 'unknown';
        const repo = (0,calls_json/* firstText */.ou)(value.repo, value.repository);
        const time = (0,calls_time/* instant */.uR)(value['@timestamp']) ?? (0,calls_time/* instant */.uR)(value.created_at);
        const context = {};
        for (const name of Object.keys(value))
            if (!NOT_CONTEXT.test(name))
                context[name] = value[name];
        const id = (0,calls_json/* text */.Qq)(value._document_id);
        this.output.event({
            session: this.visits.sessionOf(repo === undefined ? actor : `${actor}/${repo}`, time),
            agent: actor,
            action,
            context: (0,calls_arguments/* withFacts */.Qj)(context, {
                'arg.repo': repo,
                'arg.org': (0,calls_json/* text */.Qq)(value.org),
                user_agent: (0,calls_json/* text */.Qq)(value.user_agent)?.split(/[/ ]/)[0]
            }),
            outcome: /(?:^|[._])(?:failed|failure|rejected|denied|blocked)(?:$|[._])/.test(action)
                ? refusal(action)
                : 'success',
            time,
            id: id === undefined ? undefined : `github/${id}`
        }, line);
    }
    end() { }
}
const refusal = (action) => (/fail/.test(action) ? 'error' : 'denied');
const isEntry = (value) => /^[a-z0-9_]+\.[a-z0-9_.]+$/.test((0,calls_json/* text */.Qq)(value.action) ?? '') &&
    (value['@timestamp'] !== undefined || typeof value.created_at === 'number') &&
    (value.actor !== undefined ||
        value.org !== undefined ||
        value.business !== undefined ||
        value.user !== undefined);
const github_audit_format = {
    name: 'github-audit',
    title: 'GitHub audit log',
    documentation: 'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization',
    description: `Entries of the audit log of a GitHub organisation or enterprise: API, export or stream.

| event | from |
| --- | --- |
| session | what one actor does in one repository without a pause of half an hour |
| agent | \`actor\` |
| action | \`action\` (\`protected_branch.policy_override\`) |
| context | \`arg.repo\`, \`arg.org\`; other fields of the entry but ids, times and addresses: \`operation_type\`, \`programmatic_access_type\`, \`actor_is_bot\`, \`branch\`, … |
| outcome | the log holds what was done: \`success\`, but for actions that are failures or refusals by their name |
| time | \`@timestamp\` or \`created_at\` |

An entry with the same \`_document_id\` counts once.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.96, isEntry),
    open: (output) => new AuditReader(output)
};
/* harmony default export */ const github_audit = (github_audit_format);

;// CONCATENATED MODULE: ./lib/events/calls/adk.js


/** What a tool of Google's ADK that must be confirmed first answers: its result comes under the same id. */
const UNCONFIRMED = 'This tool call requires confirmation';
const isUnconfirmed = (response) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(response).error)?.startsWith(UNCONFIRMED) ?? false;
/** How a call went by what the tool answered. */
const outcomeOfResponse = (response) => isUnconfirmed(response) ? 'no_result' : response.isError === true ? 'error' : outcomeOfContent(response);

;// CONCATENATED MODULE: ./lib/events/formats/google-adk.js



const google_adk_isEvent = (value) => {
    const { author, content, actions } = (0,calls_json/* object */.Ik)(value);
    return ((0,calls_json/* text */.Qq)(author) !== undefined &&
        (0,calls_json/* text */.Qq)((0,calls_json/* either */.gP)((0,calls_json/* object */.Ik)(value), 'invocation_id')) !== undefined &&
        (Array.isArray((0,calls_json/* object */.Ik)(content).parts) || (0,calls_json/* isObject */.Gv)(actions)));
};
/** Of a session, or as Vertex AI lists them. */
const eventsOf = (value) => (0,calls_json/* array */.YO)(value.events ?? value.sessionEvents);
const caseResultsOf = (value) => (0,calls_json/* array */.YO)((0,calls_json/* either */.gP)(value, 'eval_case_results')).filter(calls_json/* isObject */.Gv);
const isUnconfirmedPart = (part) => isUnconfirmed((0,calls_json/* object */.Ik)((0,calls_json/* either */.gP)((0,calls_json/* object */.Ik)(part), 'function_response')).response);
function chatMessage(event) {
    const tokens = (0,calls_json/* either */.gP)((0,calls_json/* object */.Ik)((0,calls_json/* either */.gP)(event, 'usage_metadata')), 'candidates_token_count');
    return {
        role: event.author === 'user' ? 'user' : 'assistant',
        agent: event.author === 'user' ? undefined : event.author,
        model: event.modelVersion ?? event.model_version,
        timestamp: event.timestamp,
        usage: { output_tokens: (0,calls_json/* finite */.E2)(tokens) },
        parts: (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(event.content).parts).filter((part) => !isUnconfirmedPart(part))
    };
}
/** The answer of a model comes in pieces, and then whole. */
const google_adk_messagesOf = (events) => events
    .filter(calls_json/* isObject */.Gv)
    .filter(({ partial }) => partial !== true)
    .map(chatMessage);
function conversation(record, messages) {
    const models = new Set(messages.flatMap(({ model }) => (0,calls_json/* text */.Qq)(model) ?? []));
    return { ...record, model: (0,calls_json/* firstText */.ou)([...models].sort().join(' ')), messages };
}
const sessionNameOf = ({ name }) => /\/sessions\/([^/]+)/.exec((0,calls_json/* text */.Qq)(name) ?? '')?.[1];
function sessionOf(session) {
    const events = eventsOf(session);
    const id = (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(session, 'session_id'), session.id, sessionNameOf((0,calls_json/* object */.Ik)(events[0])));
    const { metadata, case_id: caseId, task_id: taskId } = session;
    return conversation({ session_id: id, case_id: (0,calls_json/* label */.Pf)(caseId) ?? (0,calls_json/* label */.Pf)(taskId), metadata }, google_adk_messagesOf(events));
}
/** The run of an evaluation: its session where that was kept, else what was compared of each turn. */
function caseResult(result) {
    const turns = (0,calls_json/* array */.YO)((0,calls_json/* either */.gP)(result, 'eval_metric_result_per_invocation'));
    const kept = eventsOf((0,calls_json/* object */.Ik)((0,calls_json/* either */.gP)(result, 'session_details')));
    const messages = kept.length > 0
        ? google_adk_messagesOf(kept)
        : turns.flatMap((turn) => turnOf((0,calls_json/* object */.Ik)((0,calls_json/* either */.gP)((0,calls_json/* object */.Ik)(turn), 'actual_invocation'))));
    const record = {
        session_id: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(result, 'session_id')),
        case_id: (0,calls_json/* firstText */.ou)((0,calls_json/* either */.gP)(result, 'eval_id'))
    };
    return conversation(record, messages);
}
function turnOf(invocation) {
    const between = (0,calls_json/* object */.Ik)((0,calls_json/* either */.gP)(invocation, 'intermediate_data'));
    const uses = (0,calls_json/* either */.gP)(between, 'tool_uses');
    const responses = (0,calls_json/* either */.gP)(between, 'tool_responses');
    const events = (0,calls_json/* either */.gP)(between, 'invocation_events');
    const time = (0,calls_json/* either */.gP)(invocation, 'creation_timestamp');
    const timestamp = time === 0 ? undefined : time;
    return [
        ...(0,calls_json/* array */.YO)(uses).map((functionCall) => ({ role: 'assistant', timestamp, parts: [{ functionCall }] })),
        ...(0,calls_json/* array */.YO)(responses).map((functionResponse) => ({ role: 'user', parts: [{ functionResponse }] })),
        ...google_adk_messagesOf((0,calls_json/* array */.YO)(events)),
        { role: 'assistant', timestamp, parts: [] }
    ];
}
function translate(value) {
    const record = (0,calls_json/* unpacked */.KZ)(value);
    if (!(0,calls_json/* isObject */.Gv)(record))
        return Array.isArray(record) ? eventsAlone(record) : [];
    if (google_adk_isEvent(record))
        return eventsAlone([record]);
    if (eventsOf(record).some(google_adk_isEvent))
        return [sessionOf(record)];
    return caseResultsOf(record).map(caseResult);
}
/** Events say of which turn they are, not of which session. */
function eventsAlone(events) {
    return events.filter(google_adk_isEvent).flatMap((event) => {
        const session = (0,calls_json/* firstText */.ou)(event.session_id, event.sessionId, sessionNameOf(event), event.invocationId, event.invocation_id);
        return google_adk_messagesOf([event]).map((message) => ({ ...message, session_id: session }));
    });
}
const google_adk_isFitting = (value) => google_adk_isEvent(value) || eventsOf(value).some(google_adk_isEvent) || isEvalResult(value);
const isEvalResult = (value) => caseResultsOf(value).some(({ eval_id: id, evalId = id }) => (0,calls_json/* text */.Qq)(evalId) !== undefined);
const google_adk_format = {
    name: 'google-adk',
    title: 'Google ADK sessions and events',
    documentation: 'https://google.github.io/adk-docs/sessions/session/',
    description: `Sessions of Google's Agent Development Kit (\`adk run --save_session\`, \`session.model_dump_json()\`, the API server, Vertex AI), events one a record or in a list (\`event.model_dump_json()\`, \`/run\`), and the results of \`adk eval\` (\`.adk/eval_history/*.evalset_result.json\`); names in camel case or with underscores.

| event | from |
| --- | --- |
| session | \`id\` of the session, \`session_id\` of the result of a case. Events that stand alone: \`session_id\` beside them, or in their \`name\`; else \`invocation_id\`, so that each turn is a session |
| case | \`eval_id\`; else \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`author\`: sub-agents by their own names |
| action | \`name\` of a \`function_call\`; a hand-over is \`transfer_to_agent\` |
| context | \`arg.*\`: \`args\`, whole |
| outcome | \`error\` where the \`response\` of the \`function_response\` holds an \`error\` or a \`status\` that says so, \`denied\` where that is a refusal; \`no_result\` where none follows or a confirmation was never given; else \`success\` |
| time | \`timestamp\` of the event; latency from that of the response |
| conditions | \`model\`: \`model_version\` of the answers |

Pieces of a streamed answer (\`partial\`) are left aside. Sessions without a call are kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some(google_adk_isEvent)) ||
        (0,calls_json/* share */.uM)(sample.map(calls_json/* unpacked */.KZ), google_adk_isFitting) > 0
        ? 0.95
        : 0,
    open: (output) => translatingReader(output, translate)
};
/* harmony default export */ const google_adk = (google_adk_format);

;// CONCATENATED MODULE: ./lib/events/formats/inspect.js






const ATTACHMENT = 'attachment://';
const inspect_DEEPEST = 12;
class InspectReader {
    output;
    /** Of an `.eval` file: it stands in an entry of its own, before the samples. */
    header = {};
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        if ((0,calls_json/* isObject */.Gv)(value.eval))
            this.header = value.eval;
        const { header } = this;
        const samples = Array.isArray(value.samples) && (0,calls_json/* isObject */.Gv)(value.eval) ? value.samples : isSample(value) ? [value] : [];
        for (const sample of samples)
            if ((0,calls_json/* isObject */.Gv)(sample))
                this.sample(sample, header, line);
    }
    end() { }
    sample(sample, header, line) {
        const caseId = (0,calls_json/* label */.Pf)(sample.id);
        const trial = [(0,calls_json/* text */.Qq)(header.run_id), caseId ?? 'sample', (0,calls_json/* label */.Pf)(sample.epoch) ?? '1'];
        // A sample on its own does not know its run: its own id, or its content, tells it apart.
        if ((0,calls_json/* text */.Qq)(header.run_id) === undefined)
            trial.push((0,calls_json/* text */.Qq)(sample.uuid) ?? (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(sample.messages), (0,calls_identity/* fingerprint */.Rj)(sample.events)));
        const session = trial.filter((part) => part !== undefined).join('/');
        const common = { session, caseId, conditions: inspect_conditionsOf(header, sample) };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, {
            caseId,
            agent: 'assistant',
            conditions: common.conditions,
            time: (0,calls_time/* instant */.uR)(header.created)
        });
        const events = flat((0,calls_json/* array */.YO)(sample.events));
        const tools = events.filter((event) => event.event === 'tool' && (0,calls_json/* text */.Qq)(event.function) !== undefined);
        if (tools.length > 0)
            this.events(journal, tools, events, sample, common, line);
        else
            this.messages(journal, sample, common, line);
        journal.end();
    }
    /** The events know times and errors; a log without them is read from its messages. */
    events(journal, tools, all, sample, common, line) {
        const attachments = (0,calls_json/* object */.Ik)(sample.attachments);
        const agents = agentSpans(all);
        const rejected = new Set();
        for (const event of all) {
            if (event.event === 'approval' && (event.decision === 'reject' || event.decision === 'terminate'))
                rejected.add((0,calls_json/* object */.Ik)(event.call).id);
        }
        for (const tool of tools) {
            const time = (0,calls_time/* instant */.uR)(tool.timestamp);
            journal.call({
                ...common,
                agent: (0,calls_json/* firstText */.ou)(tool.agent, agents.get((0,calls_json/* text */.Qq)(tool.span_id) ?? '')) ?? 'assistant',
                action: (0,calls_json/* text */.Qq)(tool.function),
                context: (0,calls_arguments/* argumentContext */.VU)(attached(tool.arguments, attachments, 0)),
                outcome: rejected.has(tool.id) && tool.id !== undefined ? 'denied' : inspect_outcomeOf(tool),
                time,
                latencyMs: (0,calls_time/* fromSeconds */.I6)(tool.working_time) ?? (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(tool.completed)),
                id: (0,calls_identity/* globalId */.X8)(tool.uuid)
            }, line);
        }
    }
    messages(journal, sample, common, line) {
        const attachments = (0,calls_json/* object */.Ik)(sample.attachments);
        const chat = new Chat(journal, { ...common, agent: 'assistant' }, { outcome: inspect_outcomeOf });
        const called = new Set();
        for (const message of (0,calls_json/* array */.YO)(sample.messages)) {
            if (!(0,calls_json/* isObject */.Gv)(message))
                continue;
            for (const call of (0,calls_json/* array */.YO)(message.tool_calls))
                called.add((0,calls_json/* object */.Ik)(call).id);
            // A shortened log may keep an answer whose question is gone: it says by itself what was called.
            if (message.role === 'tool' &&
                !called.has(message.tool_call_id) &&
                (0,calls_json/* text */.Qq)(message.function) !== undefined) {
                const action = (0,calls_json/* text */.Qq)(message.function);
                journal.call({ ...common, agent: 'assistant', action, context: {}, outcome: inspect_outcomeOf(message) }, line);
            }
            else {
                chat.message(message.tool_calls === undefined
                    ? message
                    : { ...message, tool_calls: attached(message.tool_calls, attachments, 0) }, line);
            }
        }
    }
}
/** Old logs nest the events of a sub-task in the event that started it. */
function flat(events, depth = 0) {
    const all = [];
    for (const event of events) {
        if (!(0,calls_json/* isObject */.Gv)(event))
            continue;
        all.push(event);
        if (depth < inspect_DEEPEST)
            for (const inner of flat((0,calls_json/* array */.YO)(event.events), depth + 1))
                all.push(inner);
    }
    return all;
}
/** Span → the agent it runs in: the nearest span of the type `agent` around it. */
function agentSpans(events) {
    const agents = new Map();
    for (const event of events) {
        const id = (0,calls_json/* text */.Qq)(event.id);
        if (event.event !== 'span_begin' || id === undefined)
            continue;
        const agent = event.type === 'agent' ? (0,calls_json/* text */.Qq)(event.name) : agents.get((0,calls_json/* text */.Qq)(event.parent_id) ?? '');
        if (agent !== undefined)
            agents.set(id, agent);
    }
    return agents;
}
/** Long texts stand apart, as `attachment://HASH`. */
function attached(value, attachments, depth) {
    if (typeof value === 'string' && value.startsWith(ATTACHMENT)) {
        const name = value.slice(ATTACHMENT.length);
        return Object.hasOwn(attachments, name) ? attachments[name] : value;
    }
    if (depth > inspect_DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((member) => attached(member, attachments, depth + 1));
    if (!(0,calls_json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, attached(member, attachments, depth + 1)]));
}
function inspect_outcomeOf(result) {
    const error = result.error;
    if (error !== null && error !== undefined) {
        const type = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(error).type);
        return type === 'approval' || type === 'permission' ? 'denied' : 'error';
    }
    if (result.failed === true)
        return 'error';
    return result.pending === true ? 'no_result' : 'success';
}
function inspect_conditionsOf(header, sample) {
    const conditions = {};
    const model = (0,calls_json/* firstText */.ou)(header.model, (0,calls_json/* object */.Ik)(sample.output).model, Object.keys((0,calls_json/* object */.Ik)(sample.model_usage))[0]);
    if (model !== undefined)
        conditions.model = model;
    const task = (0,calls_json/* text */.Qq)(header.task);
    if (task !== undefined)
        conditions.task = task;
    const commit = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(header.revision).commit);
    if (commit !== undefined)
        conditions.agent_version = commit;
    return (0,calls_arguments/* withFacts */.Qj)({}, conditions);
}
const isSample = (value) => value.epoch !== undefined && value.id !== undefined && Array.isArray(value.messages);
/** A log, a sample, or one of the other entries of an `.eval` file, which hold no events. */
const isInspect = (value) => ((0,calls_json/* isObject */.Gv)(value.eval) &&
    (value.plan !== undefined || value.samples !== undefined || value.status !== undefined) &&
    (0,calls_json/* firstText */.ou)(value.eval.task, value.eval.run_id) !== undefined) ||
    (isSample(value) && (value.input !== undefined || value.target !== undefined)) ||
    (value.epoch !== undefined &&
        value.id !== undefined &&
        value.input !== undefined &&
        value.target !== undefined) ||
    ((0,calls_json/* text */.Qq)(value.scorer) !== undefined && Array.isArray(value.samples));
/** The entries of an `.eval` file: where there are samples, what they ran under stands in the header or the journal. */
function isEvalFile(entries) {
    return (entries.some((name) => name === 'header.json' || name === '_journal/start.json') &&
        entries.every((name) => /^(?:header|summaries|reductions)\.json$|^(?:samples|_journal)\//.test(name)));
}
const inspect_format = {
    name: 'inspect',
    title: 'Inspect',
    documentation: 'https://inspect.aisi.org.uk/eval-logs.html',
    description: `The logs of Inspect AI: \`.eval\` files and \`.json\` logs.

| event | from |
| --- | --- |
| session | one for each sample and epoch: run, sample id, epoch; for a sample on its own sample id, epoch and the id of the sample |
| case | \`id\` of the sample: its epochs are trials of one task |
| agent | \`agent\` of the event or the name of the agent's span; else \`assistant\` |
| action | \`function\` of the tool event |
| context | \`arg.*\`: the arguments, whole, attachments put back |
| outcome | \`denied\` where the approver rejected the call or the error is of the type \`approval\` or \`permission\`; \`error\` for any other error; \`no_result\` while pending; else \`success\` |
| time | \`timestamp\`; latency from \`working_time\` |
| conditions | \`model\`, \`task\`, \`agent_version\` (commit) |

Samples without a call are kept. Logs without events are read from the messages of their samples.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, isInspect),
    archive: isEvalFile,
    open: (output) => new InspectReader(output)
};
/* harmony default export */ const inspect = (inspect_format);

;// CONCATENATED MODULE: ./lib/events/formats/kubernetes-audit.js




/** A request is logged once for each stage; it has happened at one of these. */
const LAST_STAGES = new Set(['ResponseComplete', 'Panic']);
class kubernetes_audit_AuditReader {
    output;
    visits = new Visits();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        for (const event of Array.isArray(value.items) ? value.items : [value])
            if ((0,calls_json/* isObject */.Gv)(event) && kubernetes_audit_isEvent(event))
                this.event(event, line);
    }
    end() { }
    event(event, line) {
        if (!LAST_STAGES.has((0,calls_json/* text */.Qq)(event.stage) ?? 'ResponseComplete'))
            return;
        const verb = (0,calls_json/* text */.Qq)(event.verb);
        if (verb === undefined) {
            this.output.skip('the audit event has no verb', line);
            return;
        }
        const target = (0,calls_json/* object */.Ik)(event.objectRef);
        const user = (0,calls_json/* object */.Ik)((0,calls_json/* isObject */.Gv)(event.impersonatedUser) ? event.impersonatedUser : event.user);
        const agent = (0,calls_json/* text */.Qq)(user.username) ?? 'unknown';
        const received = (0,calls_time/* instant */.uR)(event.requestReceivedTimestamp);
        const resource = [(0,calls_json/* text */.Qq)(target.resource), (0,calls_json/* text */.Qq)(target.subresource)]
            .filter((part) => part !== undefined)
            .join('/');
        const extra = (0,calls_json/* object */.Ik)(user.extra);
        const place = (0,calls_json/* firstText */.ou)((0,calls_json/* array */.YO)(extra['authentication.kubernetes.io/pod-name'])[0], (0,calls_json/* array */.YO)(extra['authentication.kubernetes.io/credential-id'])[0]);
        const status = (0,calls_json/* object */.Ik)(event.responseStatus);
        this.output.event({
            session: this.visits.sessionOf(place === undefined ? agent : `${agent}/${place}`, received),
            agent,
            action: resource === ''
                ? `${verb} ${((0,calls_json/* text */.Qq)(event.requestURI) ?? '').split('?')[0]}`.trim()
                : `${verb} ${resource}`,
            context: (0,calls_arguments/* withFacts */.Qj)({}, {
                'arg.namespace': (0,calls_json/* text */.Qq)(target.namespace),
                'arg.name': (0,calls_json/* text */.Qq)(target.name),
                'arg.api_group': (0,calls_json/* text */.Qq)(target.apiGroup),
                groups: user.groups,
                user_agent: (0,calls_json/* text */.Qq)(event.userAgent)?.split(/[/ ]/)[0],
                impersonated: (0,calls_json/* isObject */.Gv)(event.impersonatedUser) ? true : undefined
            }),
            outcome: kubernetes_audit_outcomeOf(event, status),
            time: received,
            latencyMs: (0,calls_time/* elapsed */.vk)(received, (0,calls_time/* instant */.uR)(event.stageTimestamp)),
            id: (0,calls_json/* text */.Qq)(event.auditID) === undefined ? undefined : `kubernetes/${event.auditID}`
        }, line);
    }
}
function kubernetes_audit_outcomeOf(event, status) {
    const code = (0,calls_json/* finite */.E2)(status.code);
    const decision = (0,calls_json/* object */.Ik)(event.annotations)['authorization.k8s.io/decision'];
    if (decision === 'forbid' || code === 401 || code === 403)
        return 'denied';
    return event.stage === 'Panic' || (code !== undefined && code >= 400) || status.status === 'Failure'
        ? 'error'
        : 'success';
}
const kubernetes_audit_isEvent = (value) => (0,calls_json/* text */.Qq)(value.apiVersion)?.startsWith('audit.k8s.io/') === true ||
    (value.auditID !== undefined && value.stage !== undefined && value.verb !== undefined);
const kubernetes_audit_format = {
    name: 'kubernetes-audit',
    title: 'Kubernetes audit log',
    documentation: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    description: `Audit events of Kubernetes (\`audit.k8s.io/v1\`), one a line or as an \`EventList\`.

| event | from |
| --- | --- |
| session | what one user (and pod or credential) does without a pause of half an hour |
| agent | \`user.username\`, or the user it acts as |
| action | \`VERB RESOURCE\` (\`get secrets\`, \`create pods/exec\`), or \`VERB PATH\` where there is no resource |
| context | \`arg.namespace\`, \`arg.name\`, \`arg.api_group\`; \`groups\`, \`user_agent\`, \`impersonated\` |
| outcome | \`denied\` by the authorisation decision or status 401 or 403; \`error\` by other codes from 400 on; else \`success\` |
| time | \`requestReceivedTimestamp\`; latency to the last stage |

Of the stages of a request only the last is an event.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.98, (value) => kubernetes_audit_isEvent(value) ||
        ((0,calls_json/* array */.YO)(value.items).length > 0 && (0,calls_json/* array */.YO)(value.items).every((item) => (0,calls_json/* isObject */.Gv)(item) && kubernetes_audit_isEvent(item)))),
    open: (output) => new kubernetes_audit_AuditReader(output)
};
/* harmony default export */ const kubernetes_audit = (kubernetes_audit_format);

;// CONCATENATED MODULE: ./lib/events/calls/langchain.js

/** What LangChain and LangGraph put into the `metadata` of every run and span. */
const OWN = /^(?:ls_|lc_|langgraph_|LANGSMITH_|checkpoint|thread_id$|session_id$|conversation_id$|revision_id$|__pregel|runtime$|versions$|sdk|library|platform|py_)/;
/** Whether an entry of the metadata is LangChain's own, and nobody's fact of the call. */
const isLangChainMetadata = (name) => OWN.test(name);
/** Whether a message is a piece of an answer that is still being streamed. */
const isPiece = (message) => (message.lc !== undefined ? (0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(message.id).at(-1)) : message.type) === 'AIMessageChunk';
/** What is known of an answer with one more piece of it: the arguments of its calls come in parts. */
function withPiece(answer, piece) {
    const calls = new Map(answer?.calls);
    for (const part of (0,calls_json/* array */.YO)(piece.tool_call_chunks)) {
        const { index, id, name, args } = (0,calls_json/* object */.Ik)(part);
        const known = calls.get(index ?? id);
        calls.set(index ?? id, {
            id: known?.id ?? id,
            name: known?.name ?? name,
            args: `${known?.args ?? ''}${(0,calls_json/* text */.Qq)(args) ?? ''}`
        });
    }
    return {
        id: (0,calls_json/* text */.Qq)(piece.id) ?? answer?.id ?? '',
        calls,
        response_metadata: { ...answer?.response_metadata, ...(0,calls_json/* object */.Ik)(piece.response_metadata) },
        usage_metadata: piece.usage_metadata ?? answer?.usage_metadata
    };
}
/** The answer as a message that was never in pieces. */
const wholeAnswer = ({ calls, ...answer }) => ({
    ...answer,
    type: 'ai',
    content: '',
    tool_calls: [...calls.values()]
});
/** What LangGraph throws where a call waits for a person: it is made again when the answer comes, and nothing failed. */
const isPaused = (error) => typeof error === 'string' &&
    /^(?:[\w.]{1,100}\.)?(?:GraphInterrupt|NodeInterrupt)\b|^\(Interrupt\(/.test(error);
/** Whether what a tool gave is the message of one that caught its own failure. */
function isFailedMessage(output) {
    const { type, status, kwargs } = (0,calls_json/* object */.Ik)(output);
    return (type === 'tool' && status === 'error') || (0,calls_json/* object */.Ik)(kwargs).status === 'error';
}

;// CONCATENATED MODULE: ./lib/events/formats/langchain-events.js








const EVENT = /^on_(?:chain|tool|chat_model|llm|prompt|retriever|parser)_(?:start|stream|end|error)$/;
class EventsReader {
    journal;
    conditions = new calls_identity/* RecentMap */.QL();
    agents = new calls_identity/* RecentMap */.QL();
    /** The outermost run, as long as it goes on: events of JavaScript do not name the runs around them. */
    root;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        const event = eventIn(value);
        const run = (0,calls_json/* text */.Qq)(event?.run_id);
        if (event === undefined || run === undefined)
            return;
        const kind = (0,calls_json/* text */.Qq)(event.event) ?? '';
        if (kind.endsWith('_start'))
            this.root ??= run;
        this.event(event, kind, run, line);
        if (run === this.root && /_(?:end|error)$/.test(kind))
            this.root = undefined;
    }
    end() {
        this.journal.end();
    }
    event(event, kind, run, line) {
        const metadata = (0,calls_json/* object */.Ik)(event.metadata);
        const outermost = (0,calls_json/* firstText */.ou)((0,calls_json/* array */.YO)(event.parent_ids)[0], this.root, run);
        const session = (0,calls_json/* firstText */.ou)(metadata.thread_id, metadata.session_id, metadata.conversation_id) ?? outermost;
        if (kind === 'on_chain_start' && run === outermost && (0,calls_json/* text */.Qq)(event.name) !== undefined)
            this.agents.set(outermost, event.name);
        const agent = (0,calls_json/* firstText */.ou)(metadata.lc_agent_name, metadata.agent_name, this.agents.get(outermost));
        const conditions = this.learn(session, event, metadata);
        const caseId = (0,calls_json/* label */.Pf)(metadata.case_id) ?? (0,calls_json/* label */.Pf)(metadata.task_id);
        const time = (0,calls_time/* instant */.uR)(event.timestamp);
        const data = (0,calls_json/* object */.Ik)(event.data);
        if (kind === 'on_tool_start' && (0,calls_json/* text */.Qq)(event.name) !== undefined) {
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)((0,calls_json/* unpacked */.KZ)(data.input))), factsOf(metadata));
            const call = { session, caseId, agent, conditions, action: (0,calls_json/* text */.Qq)(event.name), context, time };
            this.journal.call(call, line, run);
        }
        else if (kind === 'on_tool_end' || kind === 'on_tool_error') {
            const outcome = kind === 'on_tool_end' ? langchain_events_outcomeOf((0,calls_json/* unpacked */.KZ)(data.output)) : refusedOrFailed(data.error);
            this.journal.result(run, { outcome, latencyMs: (0,calls_time/* elapsed */.vk)(this.journal.pending(run)?.time, time) });
        }
        else if (/^on_(?:chat_model|llm)_/.test(kind))
            this.journal.session(session, line, { caseId, agent, conditions, time });
    }
    learn(session, { data }, metadata) {
        const known = this.conditions.get(session) ?? {};
        const output = (0,calls_json/* unpacked */.KZ)((0,calls_json/* object */.Ik)(data).output);
        const model = (0,calls_json/* firstText */.ou)(metadata.ls_model_name, (0,calls_json/* isObject */.Gv)(output) ? modelOf(unwrapped(output)) : undefined);
        const conditions = model === undefined || known.model !== undefined ? known : { ...known, model };
        this.conditions.set(session, conditions);
        return conditions;
    }
}
function factsOf(metadata) {
    const facts = {};
    for (const name of Object.keys(metadata))
        if (!isLangChainMetadata(name) && name !== 'case_id' && name !== 'task_id')
            facts[`metadata.${name}`] = metadata[name];
    return facts;
}
const refusedOrFailed = (said) => isDenial((0,calls_json/* firstText */.ou)(said, (0,calls_json/* object */.Ik)(said).message)) ? 'denied' : 'error';
/** Of the message that a tool gave, which a dump without care has made a text (`content='…' status='error'`). */
function langchain_events_outcomeOf(output) {
    if (typeof output === 'string') {
        const [, content] = /^content=['"](.{0,300})/s.exec(output) ?? [];
        if (content === undefined)
            return outcomeOfContent(output);
        return /\sstatus='error'/.test(output) ? refusedOrFailed(content) : outcomeOfContent(content);
    }
    const message = (0,calls_json/* isObject */.Gv)(output) ? unwrapped(output) : undefined;
    if (message?.status === 'error')
        return refusedOrFailed((0,calls_json/* contentText */.Tf)(message.content, 300));
    if (message?.status === 'success')
        return 'success';
    return outcomeOfContent(message?.content ?? output);
}
/** Alone, or as the LangGraph server sends it. */
const eventIn = (value) => {
    const { event, data } = (0,calls_json/* object */.Ik)(value);
    const inner = event === 'events' ? (0,calls_json/* object */.Ik)(data) : (0,calls_json/* object */.Ik)(value);
    return EVENT.test((0,calls_json/* text */.Qq)(inner.event) ?? '') && (0,calls_json/* text */.Qq)(inner.run_id) !== undefined ? inner : undefined;
};
const langchain_events_format = {
    name: 'langchain-events',
    title: 'LangChain stream events',
    documentation: 'https://docs.langchain.com/oss/python/langchain/streaming',
    description: `What \`astream_events\` (\`streamEvents\` in JavaScript) of LangChain and LangGraph gives, one event a record: \`{"event": "on_tool_start", "name": …, "run_id": …, "data": …}\`, also within the \`events\` of the LangGraph server.

| event | from |
| --- | --- |
| session | \`thread_id\`, \`session_id\` or \`conversation_id\` in \`metadata\`; else the outermost run (\`parent_ids\`, or the first that began and has not ended) |
| case | \`case_id\` or \`task_id\` in \`metadata\` |
| agent | \`lc_agent_name\` or \`agent_name\` in \`metadata\`; else the name of the outermost run |
| action | \`name\` of \`on_tool_start\` |
| context | \`arg.*\`: \`input\`, whole; \`metadata.*\` that is not LangChain's own |
| outcome | \`error\` by \`on_tool_error\` or the \`status\` of the message, \`denied\` where its text is a refusal; without a status the beginning of the output; \`no_result\` where none follows; else \`success\` |
| time | \`timestamp\`, where the writer added one |
| conditions | \`model\` |

A session in which a model worked and no tool was called is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.95, (value) => eventIn(value) !== undefined),
    open: (output) => new EventsReader(output)
};
/* harmony default export */ const langchain_events = (langchain_events_format);

;// CONCATENATED MODULE: ./lib/events/formats/langchain-steps.js


/** What an agent did, also as LangChain's own serialisation wraps it. */
const actionOf = (value) => {
    const { lc, kwargs } = (0,calls_json/* object */.Ik)(value);
    return lc === undefined ? (0,calls_json/* object */.Ik)(value) : (0,calls_json/* object */.Ik)(kwargs);
};
/** A step: a pair in Python, an object in JavaScript. */
function stepOf(value) {
    const [action, observation] = Array.isArray(value)
        ? value
        : [(0,calls_json/* object */.Ik)(value).action, (0,calls_json/* object */.Ik)(value).observation];
    const own = actionOf(action);
    return (0,calls_json/* text */.Qq)(own.tool) === undefined ? undefined : { action: own, observation };
}
const stepsOf = (record) => record.intermediate_steps ?? record.intermediateSteps;
const langchain_steps_isRun = (record) => {
    const steps = stepsOf(record);
    return (Array.isArray(steps) &&
        (steps.some((step) => stepOf(step) !== undefined) ||
            (steps.length === 0 && record.input !== undefined && record.output !== undefined)));
};
function langchain_steps_messagesOf(record) {
    const steps = (0,calls_json/* array */.YO)(stepsOf(record)).flatMap((step) => stepOf(step) ?? []);
    const messages = [{ role: 'user', content: (0,calls_json/* contentText */.Tf)(record.input) }];
    for (const [place, { action, observation }] of steps.entries()) {
        const id = `step ${place}`;
        const input = action.tool_input ?? action.toolInput;
        messages.push({
            role: 'assistant',
            content: '',
            tool_calls: [{ id, name: action.tool, arguments: input }]
        });
        if (observation === undefined || observation === null)
            continue;
        const content = Array.isArray(observation) ? (0,calls_json/* contentText */.Tf)(observation) : observation;
        messages.push({ role: 'tool', tool_call_id: id, content });
    }
    return [...messages, { role: 'assistant', content: (0,calls_json/* contentText */.Tf)(record.output) }];
}
const langchain_steps_translate = (value) => (Array.isArray(value) ? value : [value])
    .filter((record) => (0,calls_json/* isObject */.Gv)(record) && langchain_steps_isRun(record))
    .map((record) => ({ ...record, messages: langchain_steps_messagesOf(record) }));
const langchain_steps_format = {
    name: 'langchain-steps',
    title: 'LangChain intermediate steps',
    documentation: 'https://python.langchain.com/api_reference/langchain/agents/langchain.agents.agent.AgentExecutor.html',
    description: `Results of LangChain's \`AgentExecutor\` with \`return_intermediate_steps\`, one run a record: \`{"input": …, "output": …, "intermediate_steps": [[{"tool": …, "tool_input": …}, observation], …]}\`, in JavaScript \`intermediateSteps\` with \`action\` and \`observation\`. What newer agents give are messages, which are read as [chat messages](openai-chat.md) or [those of LangGraph](langgraph.md).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`agent\` of the record; else \`assistant\` |
| action | \`tool\` |
| context | \`arg.*\`: \`tool_input\`, whole, from JSON or a Python literal where it is a text |
| outcome | the beginning of the observation: \`error\` or \`denied\`; \`no_result\` without one; else \`success\` |
| conditions | \`model\` of the record |

A run without a step is kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some((each) => (0,calls_json/* isObject */.Gv)(each) && langchain_steps_isRun(each))) ||
        (0,calls_json/* share */.uM)(sample, langchain_steps_isRun) > 0
        ? 0.9
        : 0,
    open: (output) => translatingReader(output, langchain_steps_translate)
};
/* harmony default export */ const langchain_steps = (langchain_steps_format);

;// CONCATENATED MODULE: ./lib/events/calls/span-forest.js



/** So many spans are held; then what is known of them has to do. */
const span_forest_HELD = 200_000;
const span_forest_DEEPEST = 1_000;
/** Calls that frameworks trace by themselves: they do not tell whether tools are traced. */
const BESIDE = /^(?:guardrail|handoff):/;
/**
 * Spans of traces, in any order (children are exported before their parents), put together at the end of the log: a
 * call has the session and the agent of the nearest span around it that names one.
 */
class SpanForest {
    journal;
    nodes = new Map();
    traces = new Map();
    verdicts = new Map();
    /** In which order models asked for calls: those of one answer often begin in the same millisecond. */
    asked = new Map();
    calls = [];
    works = [];
    told = [];
    hasCalls = false;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    add(span) {
        const { trace, id, parent } = span;
        if (id !== undefined) {
            const { session, caseId, call } = span;
            const agent = span.agentInside ?? span.agent;
            this.nodes.set(key(trace, id), {
                parent: parent === undefined ? undefined : key(trace, parent),
                agent,
                session,
                caseId,
                action: call?.action,
                handsOver: span.agentInside !== undefined || (span.agent !== undefined && call === undefined)
            });
        }
        this.learn(span);
        if (span.verdict !== undefined && parent !== undefined)
            this.verdicts.set(key(trace, parent), span.verdict);
        if (span.call !== undefined) {
            this.calls.push(span);
            this.hasCalls ||= !BESIDE.test(span.call.action ?? '');
        }
        else if (span.works === true)
            this.works.push(span);
        if (span.told !== undefined && !this.hasCalls)
            this.told.push(span);
        for (const { id: asked } of span.told?.wished ?? [])
            this.ask(trace, asked);
        if (this.nodes.size >= span_forest_HELD || this.calls.length + this.works.length >= span_forest_HELD)
            this.settle();
    }
    end() {
        this.settle();
        this.journal.end();
    }
    ask(trace, id) {
        if (id === undefined || this.asked.size >= span_forest_HELD)
            return;
        const named = key(trace, id);
        if (!this.asked.has(named))
            this.asked.set(named, this.asked.size);
    }
    orderOf({ trace, callId }) {
        return (callId === undefined ? undefined : this.asked.get(key(trace, callId))) ?? Number.NaN;
    }
    learn(span) {
        let trace = this.traces.get(span.trace);
        if (trace === undefined) {
            trace = { session: undefined, caseId: undefined, conditions: new Map() };
            this.traces.set(span.trace, trace);
        }
        if (span.session !== undefined)
            trace.session = trace.session === undefined || trace.session === span.session ? span.session : null;
        trace.caseId ??= span.caseId;
        for (const [name, value] of Object.entries(span.conditions ?? {})) {
            const values = trace.conditions.get(name) ?? new Set();
            if (values.size < 8)
                values.add(value);
            trace.conditions.set(name, values);
        }
    }
    settle() {
        const byTime = (a, b) => (a.time ?? 0) - (b.time ?? 0);
        const conditions = new Map([...this.traces].map(([id, trace]) => [id, joined(trace.conditions)]));
        for (const span of this.works.sort(byTime)) {
            const { session, agent, caseId } = this.around(span);
            this.journal.session(session, span.line, {
                agent,
                caseId,
                conditions: conditions.get(span.trace),
                time: span.time
            });
        }
        const calls = this.hasCalls ? this.calls : [...this.calls, ...wishes(this.told)];
        const inOrder = (a, b) => byTime(a, b) || this.orderOf(a) - this.orderOf(b) || 0;
        calls.sort(inOrder);
        const found = calls.map((span) => this.around(span));
        const inner = failuresInside(calls, found);
        for (const [place, span] of calls.entries()) {
            const { session, agent, caseId, inside } = found[place];
            // Two instrumentations of one call: the outer span is the call.
            if (inside.length > 0)
                continue;
            const self = span.id === undefined ? undefined : key(span.trace, span.id);
            const verdict = self === undefined ? undefined : this.verdicts.get(self);
            const { outcome } = span.call;
            const call = {
                ...span.call,
                outcome: outcome === 'success' ? (inner.get(self ?? '') ?? outcome) : outcome,
                session,
                agent,
                caseId,
                conditions: conditions.get(span.trace),
                context: { ...span.call?.context, ...verdict?.context }
            };
            this.journal.call(verdict?.outcome === undefined ? call : { ...call, outcome: verdict.outcome }, span.line);
        }
        this.nodes.clear();
        this.traces.clear();
        this.verdicts.clear();
        this.asked.clear();
        this.calls = [];
        this.works = [];
        this.told = [];
    }
    around(span) {
        let { agent, session, caseId } = span;
        const inside = [];
        let isAnothers = false;
        const self = span.id === undefined ? undefined : this.nodes.get(key(span.trace, span.id));
        let place = span.parent === undefined ? undefined : key(span.trace, span.parent);
        for (let depth = 0; place !== undefined && depth < span_forest_DEEPEST; depth++) {
            const at = this.nodes.get(place);
            if (at === undefined || at === self)
                break;
            agent ??= at.agent;
            session ??= at.session;
            caseId ??= at.caseId;
            isAnothers ||= at.handsOver;
            if (!isAnothers && at.action !== undefined && at.action === span.call?.action)
                inside.push(place);
            place = at.parent;
        }
        const trace = this.traces.get(span.trace);
        return {
            agent: agent ?? span.service,
            session: session ?? trace?.session ?? span.serviceSession ?? span.trace,
            caseId: caseId ?? trace?.caseId,
            inside
        };
    }
}
/**
 * How the last of the spans inside a call went that tell of the same call, where that is no success: that of a client of
 * MCP fails where the tool answers with an error, and the span around it ends as if all were well.
 */
function failuresInside(calls, around) {
    const failures = new Map();
    for (const [place, { call }] of calls.entries()) {
        for (const outer of around[place]?.inside ?? []) {
            if (call?.outcome === 'error' || call?.outcome === 'denied')
                failures.set(outer, call.outcome);
            else
                failures.delete(outer);
        }
    }
    return failures;
}
/** The calls that models asked for, each once, though an outer and an inner span tell of it. */
function wishes(told) {
    const answered = new Map();
    for (const { trace, told: of } of told) {
        for (const [id, outcome] of of?.answered ?? []) {
            answered.set(key(trace, id), outcome);
            // A turn of a conversation may be a trace of its own.
            if ((0,calls_identity/* globalId */.X8)(id) !== undefined)
                answered.set(id, outcome);
        }
    }
    const known = new Set();
    return told.flatMap(({ told: of, call: _none, ...span }) => (of?.wished ?? []).flatMap(({ id, action, input }) => {
        const named = id === undefined ? undefined : key(span.trace, id);
        if (named !== undefined && known.has(named))
            return [];
        if (named !== undefined)
            known.add(named);
        const outcome = named === undefined ? undefined : (answered.get(named) ?? answered.get(id));
        const call = { action, context: (0,calls_arguments/* argumentContext */.VU)(input), outcome, time: span.time };
        return [{ ...span, id: undefined, parent: span.id ?? span.parent, call }];
    }));
}
const key = (trace, id) => `${trace}/${id}`;
const joined = (conditions) => Object.fromEntries([...conditions].map(([name, values]) => [name, [...values].sort().join(' ')]));

;// CONCATENATED MODULE: ./lib/events/formats/langfuse.js








const langfuse_TYPES = new Set([
    'SPAN',
    'GENERATION',
    'EVENT',
    'AGENT',
    'TOOL',
    'CHAIN',
    'RETRIEVER',
    'EVALUATOR',
    'EMBEDDING',
    'GUARDRAIL'
]);
/** What Langfuse's own SDK puts into `metadata` of every observation. */
const OWN_METADATA = new Set(['resourceAttributes', 'resource_attributes', 'scope', 'attributes']);
const MOST_DEFERRED = 50_000;
class LangfuseReader {
    forest;
    traces = new Map();
    /** Observations are read at the end: only then is known which of them are calls, and to which session a trace belongs. */
    deferred = [];
    /** Observations of which the SDKs tell in several events, by id. */
    told = new Map();
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if ((0,calls_json/* isObject */.Gv)(value))
            this.record(value, line, 0);
    }
    end() {
        this.settle();
        this.forest.end();
    }
    record(value, line, depth) {
        if (isIngested(value)) {
            this.ingested(value, line);
            return;
        }
        if (isObservation(value)) {
            this.deferred.push({ row: value, line });
            if (this.deferred.length >= MOST_DEFERRED)
                this.settle();
            return;
        }
        if (depth > 3)
            return;
        const trace = (0,calls_json/* isObject */.Gv)(value.trace) ? value.trace : value;
        if (langfuse_isTrace(trace))
            this.trace(trace);
        for (const members of [value.observations, value.traces, value.data, value.batch]) {
            for (const member of (0,calls_json/* array */.YO)(members))
                if ((0,calls_json/* isObject */.Gv)(member))
                    this.record(member, line, depth + 1);
        }
    }
    /** An observation is created and updated, in any order. */
    ingested({ type, body }, line) {
        const given = (0,calls_json/* object */.Ik)(body);
        const kind = type.replace(/-(?:create|update)$/, '');
        if (kind === 'trace')
            this.trace(given);
        else if (kind !== 'score') {
            const id = (0,calls_json/* text */.Qq)(given.id) ?? '';
            const known = this.told.get(id);
            const row = { type: kind.toUpperCase(), ...known?.row, ...given };
            if (known !== undefined)
                known.row = row;
            else {
                const entry = { row, line };
                this.told.set(id, entry);
                this.deferred.push(entry);
                if (this.deferred.length >= MOST_DEFERRED)
                    this.settle();
            }
        }
    }
    trace(trace) {
        const id = (0,calls_json/* text */.Qq)(trace.id);
        if (id === undefined || this.traces.size >= 200_000)
            return;
        const metadata = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(trace.metadata));
        const known = this.traces.get(id);
        this.traces.set(id, {
            session: (0,calls_json/* firstText */.ou)(trace.session_id, trace.sessionId) ?? known?.session,
            name: (0,calls_json/* text */.Qq)(trace.name) ?? known?.name,
            caseId: (0,calls_json/* label */.Pf)(metadata.case_id) ?? (0,calls_json/* label */.Pf)(metadata.task_id) ?? known?.caseId
        });
    }
    settle() {
        const named = new Map();
        const tools = new Set();
        for (const { row } of this.deferred) {
            const trace = langfuse_traceOf(row);
            if (row.type === 'TOOL')
                tools.add(trace);
            for (const call of modelCalls(row))
                named.set(trace, (named.get(trace) ?? new Set()).add(call.action));
        }
        const spanned = new Set();
        for (const { row } of this.deferred) {
            if (row.type === 'SPAN' && named.get(langfuse_traceOf(row))?.has((0,calls_json/* text */.Qq)(row.name) ?? '') === true)
                spanned.add(langfuse_traceOf(row));
        }
        for (const { row, line } of this.deferred) {
            const trace = langfuse_traceOf(row);
            // Old SDKs have no observation of the type TOOL: a span with the name of a called function is the call; where
            // there is none either, the model's wish is all that is known of it.
            const isCall = row.type === 'TOOL' ||
                (!tools.has(trace) &&
                    spanned.has(trace) &&
                    row.type === 'SPAN' &&
                    named.get(trace)?.has((0,calls_json/* text */.Qq)(row.name) ?? '') === true);
            this.add(row, line, isCall);
            if (!tools.has(trace) && !spanned.has(trace))
                this.wishes(row, line);
        }
        this.deferred = [];
        this.told.clear();
    }
    add(row, line, isCall) {
        const span = this.spanOf(row, line);
        const name = (0,calls_json/* text */.Qq)(row.name);
        if (row.type === 'GUARDRAIL' && name !== undefined)
            this.forest.add({ ...span, call: langfuse_eventOf(row, `guardrail:${name}`) });
        else if (isCall && name !== undefined)
            this.forest.add({ ...span, call: langfuse_eventOf(row, name) });
        else
            this.forest.add(span);
    }
    wishes(row, line) {
        for (const { action, input } of modelCalls(row)) {
            const { id, ...span } = this.spanOf(row, line);
            const call = { action, context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(input), langfuse_factsOf(row)), time: span.time };
            this.forest.add({ ...span, id: undefined, parent: id, call });
        }
    }
    spanOf(row, line) {
        const trace = langfuse_traceOf(row);
        const facts = this.traces.get(trace);
        const metadata = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(row.metadata));
        return {
            trace,
            id: (0,calls_json/* text */.Qq)(row.id),
            parent: (0,calls_json/* firstText */.ou)(row.parent_observation_id, row.parentObservationId),
            line,
            time: (0,calls_time/* instant */.uR)(row.start_time ?? row.startTime),
            agent: row.type === 'AGENT' ? (0,calls_json/* text */.Qq)(row.name) : undefined,
            session: (0,calls_json/* firstText */.ou)(row.session_id, row.sessionId) ?? facts?.session,
            caseId: (0,calls_json/* label */.Pf)(metadata.case_id) ??
                (0,calls_json/* label */.Pf)(metadata.task_id) ??
                (0,calls_json/* firstText */.ou)(row.dataset_item_id, row.datasetItemId) ??
                facts?.caseId,
            service: (0,calls_json/* firstText */.ou)(row.trace_name, row.traceName) ?? facts?.name,
            conditions: langfuse_conditionsOf(row),
            works: row.type === 'AGENT' || row.type === 'GENERATION' || row.type === 'CHAIN'
        };
    }
}
const langfuse_traceOf = (row) => (0,calls_json/* firstText */.ou)(row.trace_id, row.traceId) ?? 'trace';
function langfuse_eventOf(row, action) {
    const time = (0,calls_time/* instant */.uR)(row.start_time ?? row.startTime);
    const id = (0,calls_json/* text */.Qq)(row.id);
    return {
        action,
        context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)(row.input)), langfuse_factsOf(row)),
        outcome: langfuse_outcomeOf(row, action),
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(row.end_time ?? row.endTime)),
        id: id === undefined ? undefined : `${langfuse_traceOf(row)}/${id}`
    };
}
function langfuse_factsOf(row) {
    const facts = { environment: (0,calls_json/* text */.Qq)(row.environment) };
    const metadata = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(row.metadata));
    for (const name of Object.keys(metadata))
        if (!OWN_METADATA.has(name))
            facts[`metadata.${name}`] = metadata[name];
    return facts;
}
function langfuse_outcomeOf(row, action) {
    const output = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(row.output));
    const guards = action.startsWith('guardrail:');
    if (isPaused(row.status_message ?? row.statusMessage))
        return 'no_result';
    if (row.level === 'ERROR')
        return guards || isDenial(row.status_message ?? row.statusMessage) ? 'denied' : 'error';
    if (guards && (output.triggered === true || output.blocked === true || output.passed === false))
        return 'denied';
    return output.isError === true || output.is_error === true || isFailedMessage(output) ? 'error' : 'success';
}
/** The calls a generation asks for: its own columns, or the message it put out. */
function modelCalls(row) {
    if (row.type !== 'GENERATION')
        return [];
    const columns = (0,calls_json/* unpacked */.KZ)(row.tool_calls ?? row.toolCalls);
    const stated = (0,calls_json/* array */.YO)(columns).map(calls_json/* unpacked */.KZ);
    if (stated.length > 0)
        return callsOf({ tool_calls: stated });
    return callsInOutput(row.output);
}
function langfuse_conditionsOf(row) {
    const conditions = {};
    const model = (0,calls_json/* firstText */.ou)(row.provided_model_name, row.model, row.providedModelName);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* firstText */.ou)(row.version, row.release);
    if (version !== undefined)
        conditions.agent_version = version;
    const prompt = (0,calls_json/* firstText */.ou)(row.prompt_name, row.promptName);
    if (prompt !== undefined)
        conditions.prompt = [prompt, (0,calls_json/* label */.Pf)(row.prompt_version ?? row.promptVersion)].filter(Boolean).join('@');
    return conditions;
}
const isObservation = (value) => langfuse_TYPES.has((0,calls_json/* text */.Qq)(value.type) ?? '') &&
    (0,calls_json/* firstText */.ou)(value.trace_id, value.traceId) !== undefined &&
    (value.start_time !== undefined ||
        value.startTime !== undefined ||
        value.parent_observation_id !== undefined);
const langfuse_isTrace = (value) => (0,calls_json/* text */.Qq)(value.id) !== undefined &&
    (value.sessionId !== undefined || value.session_id !== undefined) &&
    value.run_type === undefined &&
    value.timestamp !== undefined;
/** An event of the ingestion API, as the SDKs send them in a `batch`. */
const isIngested = ({ type, body }) => /^(?:trace-create|(?:span|generation|event|observation|agent|tool|chain|retriever|guardrail)-(?:create|update))$/.test((0,calls_json/* text */.Qq)(type) ?? '') &&
    (0,calls_json/* isObject */.Gv)(body) &&
    (0,calls_json/* text */.Qq)(body.id) !== undefined;
const isLangfuse = (value) => isObservation(value) ||
    isIngested(value) ||
    (Array.isArray(value.batch) && value.batch.some((event) => (0,calls_json/* isObject */.Gv)(event) && isIngested(event))) ||
    (Array.isArray(value.observations) && ((0,calls_json/* isObject */.Gv)(value.trace) || langfuse_isTrace(value))) ||
    (Array.isArray(value.traces) && value.traces.some((trace) => (0,calls_json/* isObject */.Gv)(trace) && langfuse_isTrace(trace))) ||
    (Array.isArray(value.data) && value.data.some((row) => (0,calls_json/* isObject */.Gv)(row) && isObservation(row))) ||
    (langfuse_isTrace(value) &&
        (value.user_id !== undefined || value.userId !== undefined) &&
        value.tags !== undefined &&
        value.release !== undefined);
const langfuse_format = {
    name: 'langfuse',
    title: 'Langfuse',
    documentation: 'https://langfuse.com/docs/api-and-data-platform/features/export-to-blob-storage',
    description: `Exports of Langfuse: observations from the blob storage export (JSON Lines, JSON or CSV, snake case), JSON of the user interface and the API (camel case): traces with \`observations\`, sessions with \`traces\`, lists in \`data\`; and the events that older SDKs send (\`batch\`).

| event | from |
| --- | --- |
| session | \`session_id\` of the observation or its trace (in the same file); else the trace |
| case | \`case_id\` or \`task_id\` in \`metadata\`, or the data set item |
| agent | name of the nearest observation of the type \`AGENT\`; else the name of the trace |
| action | \`name\` of an observation of the type \`TOOL\`; \`guardrail:NAME\`. Where a trace has no \`TOOL\`: spans that bear the name of a function the model called; else the calls the model asked for |
| context | \`arg.*\`: the input, whole; \`environment\`; \`metadata.*\` |
| outcome | \`error\` by \`level\`; \`denied\` where its message is a refusal or a guardrail blocks; open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`version\`, \`release\`), \`prompt\` (name and version) |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.96, isLangfuse),
    open: (output) => new LangfuseReader(output)
};
/* harmony default export */ const langfuse = (langfuse_format);

;// CONCATENATED MODULE: ./lib/events/formats/langgraph.js








const langgraph_TYPES = /^(?:ai|human|tool|system|function|remove|(?:ai|human|tool|system|function)messagechunk)$/i;
/** A message as LangChain dumps it, in any of its three ways. */
const langgraph_isMessage = (value) => {
    if (!(0,calls_json/* isObject */.Gv)(value))
        return false;
    if (value.lc !== undefined)
        return (0,calls_json/* isObject */.Gv)(value.kwargs) && /Message/.test((0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(value.id).at(-1)) ?? '');
    const isTyped = value.role === undefined && langgraph_TYPES.test((0,calls_json/* text */.Qq)(value.type) ?? '');
    return isTyped && (value.content !== undefined || (0,calls_json/* isObject */.Gv)(value.data));
};
/** What the nodes of one step said: `{node: {messages}}`; a node may also give a list of such. */
const updates = (nodes, agent) => Object.entries((0,calls_json/* object */.Ik)(nodes)).flatMap(([node, given]) => {
    const own = said(given);
    const messages = own.length > 0 ? own : (0,calls_json/* array */.YO)(given).flatMap(said);
    return messages.length > 0 ? [{ messages, agent: agent ?? node }] : [];
});
/** What stands beside the nodes in a record is a plain value; and these are no nodes, but what others log. */
const NO_NODES = /^(?:inputs?|outputs?|request|response|body|kwargs|result|results|extra)$/;
const isOfNodes = (record) => !langgraph_isMessage(record) &&
    Object.keys(record).every((name) => !NO_NODES.test(name)) &&
    Object.entries(record).every(([name, value]) => typeof value === 'object' || langgraph_BESIDE.has(name));
const langgraph_BESIDE = new Set([
    ...['session_id', 'conversation_id', 'thread_id', 'trace_id', 'case_id', 'task_id', 'agent_version'],
    ...['agent_id', 'agent', 'agent_name', 'model', 'step', 'timestamp', 'time', 'run', 'run_id']
]);
/** The messages that a node, or the state of a graph, holds under any name. */
function said(held) {
    if (langgraph_isMessage(held))
        return [held];
    if (Array.isArray(held))
        return held.filter(langgraph_isMessage);
    return Object.values((0,calls_json/* object */.Ik)(held)).flatMap((value) => langgraph_isMessage(value) ? [value] : (0,calls_json/* array */.YO)(value).some(langgraph_isMessage) ? (0,calls_json/* array */.YO)(value).filter(langgraph_isMessage) : []);
}
const MODES = new Set(['updates', 'values']);
/** Under which the step stands in the record of who wrote it down. */
const WRAPPINGS = ['update', 'updates', 'chunk', 'data'];
/** The steps in a value, in any of the ways in which a graph gives them. */
function stepsIn(value) {
    if (Array.isArray(value))
        return tupleSteps(value);
    if (!(0,calls_json/* isObject */.Gv)(value))
        return [];
    if ((value.type === 'messages' || /^messages(?:\||$)/.test((0,calls_json/* text */.Qq)(value.event) ?? '')) &&
        langgraph_isSpoken(value.data))
        return [spokenStep(value.data)];
    const { type, event, ns, data, payload, method, params } = value;
    if (type === 'checkpoint' && (0,calls_json/* isObject */.Gv)(payload))
        return stepsIn(payload);
    const task = type === 'task_result' && (0,calls_json/* isObject */.Gv)(payload) ? payload : value;
    if (isTask(task))
        return langgraph_stepOf('updates', { [task.name]: task.result }, undefined, threadOf(task));
    if (type === 'event' && isMode(method))
        return langgraph_stepOf(method, (0,calls_json/* object */.Ik)(params).data, namespace((0,calls_json/* object */.Ik)(params).namespace), value);
    if (isMode(type))
        return langgraph_stepOf(type, data, namespace(ns), value);
    const [mode, ...inner] = ((0,calls_json/* text */.Qq)(event) ?? '').split('|');
    if (isMode(mode))
        return langgraph_stepOf(mode, data, namespace(inner), value);
    const state = stateOf(value);
    if (state !== undefined)
        return [{ record: threadOf(value), messages: said(state), agent: undefined }];
    if (!isState(value) && !isOfNodes(value))
        return [];
    const wrapping = WRAPPINGS.find((name) => (0,calls_json/* isObject */.Gv)(value[name]));
    return langgraph_stepOf('updates', wrapping === undefined ? value : value[wrapping], undefined, value);
}
/** A node that has ended, of the stream modes `tasks` and `debug`. */
const isTask = ({ id, name, result, interrupts }) => (0,calls_json/* text */.Qq)(id) !== undefined && (0,calls_json/* text */.Qq)(name) !== undefined && (0,calls_json/* isObject */.Gv)(result) && Array.isArray(interrupts);
/** `[message, metadata]` of the mode `messages`: whole, or in pieces as the model gives it. */
const langgraph_isSpoken = (data) => Array.isArray(data) &&
    data.length === 2 &&
    langgraph_isMessage(data[0]) &&
    (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(data[1]).langgraph_node) !== undefined;
function spokenStep([message, metadata]) {
    const { thread_id, case_id, task_id, lc_agent_name: name, langgraph_node: node, ls_model_name: model } = metadata;
    return {
        record: { thread_id, case_id, task_id, model },
        messages: [message],
        agent: (0,calls_json/* firstText */.ou)(name, node),
        isPiece: isPiece(message)
    };
}
/** `[mode, data]`, `[namespaces, data]`, `[namespaces, mode, data]`. */
function tupleSteps(tuple) {
    const [first] = tuple;
    const last = tuple.at(-1);
    const spoken = langgraph_isSpoken(tuple) ? tuple : tuple.includes('messages') && langgraph_isSpoken(last) ? last : undefined;
    if (spoken !== undefined)
        return [spokenStep(spoken)];
    const mode = tuple.slice(0, -1).find((part) => typeof part === 'string');
    const isOfInner = Array.isArray(first) && first.every((name) => typeof name === 'string');
    const isStep = tuple.length > 1 && (mode === undefined ? isOfInner : isMode(mode));
    return isStep ? langgraph_stepOf(mode, last, namespace(first), {}) : [];
}
const isState = (value) => (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(value).messages).some(langgraph_isMessage);
const isMode = (word) => MODES.has(word);
function langgraph_stepOf(mode, data, agent, record) {
    const isWhole = mode === 'values' || isState(data);
    const told = isWhole ? [{ messages: said(data), agent }] : updates(data, agent);
    return told.filter(({ messages }) => messages.length > 0).map((each) => ({ ...each, record }));
}
/** `["researcher:…id…", "writer:…id…"]`: the nodes around, the innermost last. */
const namespace = (value) => (0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(value).at(-1))?.split(':')[0] || undefined;
/** Of a snapshot, of the state of a thread, or of a checkpoint. */
function stateOf(value) {
    const { values, channel_values: channels, checkpoint } = value;
    const inner = (0,calls_json/* object */.Ik)(checkpoint).channel_values;
    const isSnapshot = Array.isArray(value.next) || (0,calls_json/* isObject */.Gv)(value.config) || (0,calls_json/* isObject */.Gv)(checkpoint);
    return isSnapshot && (0,calls_json/* isObject */.Gv)(values) ? values : (channels ?? inner);
}
function threadOf(value) {
    const { config, checkpoint, metadata } = value;
    const thread = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(config).configurable).thread_id ??
        (0,calls_json/* object */.Ik)(checkpoint).thread_id ??
        (0,calls_json/* object */.Ik)(metadata).thread_id;
    return { ...value, thread_id: (0,calls_json/* firstText */.ou)(value.thread_id, thread) };
}
/** What the server tells first: the event `metadata`, or its data alone. In the mode `debug` only checkpoints name it. */
function runOf(value) {
    if (value.type === 'checkpoint' && (0,calls_json/* isObject */.Gv)(value.payload))
        return (0,calls_json/* text */.Qq)(threadOf(value.payload).thread_id);
    const told = value.event === 'metadata' ? (0,calls_json/* object */.Ik)(value.data) : value;
    const isAlone = Object.keys(told).every((name) => /^(?:run_id|thread_id|attempt)$/.test(name));
    return isAlone ? (0,calls_json/* text */.Qq)(told.run_id) : undefined;
}
/** So many answers are streamed at once. */
const MOST_ANSWERS = 1_000;
class GraphReader {
    output;
    named;
    threads = new calls_identity/* RecentMap */.QL(2_000);
    nameless;
    answers = new Map();
    /** Of the run whose stream is being read. */
    run;
    constructor(output) {
        this.output = output;
        this.named = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        const run = runOf((0,calls_json/* object */.Ik)(value));
        if (run !== undefined)
            this.run = run;
        for (const step of stepsIn(value)) {
            // Of the modes of one stream this alone tells the thread.
            if (step.isPiece !== undefined)
                this.run = (0,calls_json/* text */.Qq)(step.record.thread_id) ?? this.run;
            if (step.isPiece === true)
                this.piece(step, line);
            else {
                this.settle();
                this.step(step, line);
            }
        }
    }
    piece(step, line) {
        const [message] = step.messages.map(unwrapped);
        const id = (0,calls_json/* text */.Qq)(message?.id) ?? '';
        const known = this.answers.get(id);
        const answer = withPiece(known?.answer, message ?? {});
        this.answers.set(id, { step: known?.step ?? step, line: known?.line ?? line, answer });
        if (this.answers.size > MOST_ANSWERS)
            this.settle();
    }
    /** The answers of which pieces were heard are whole. */
    settle() {
        for (const { step, line, answer } of this.answers.values())
            this.step({ ...step, messages: [wholeAnswer(answer)] }, line);
        this.answers.clear();
    }
    end() {
        this.settle();
        this.nameless?.journal.end();
        this.nameless?.conversation.close();
        this.named.end();
    }
    step({ record, messages, agent }, line) {
        const { caseId, session = this.run, ...common } = commonOf(record);
        const { journal, thread } = session === undefined ? this.unnamed() : this.thread(session, caseId);
        for (const written of messages) {
            const message = unwrapped(written);
            const model = modelOf(message);
            const conditions = { ...common.conditions, ...(model !== undefined && { model }) };
            if (session === undefined)
                this.nameless?.conversation.hear(written);
            if (roleOf(message) === 'assistant') {
                journal.session(session ?? Conversation.SESSION, line, { caseId, conditions });
                // States repeat what was said before.
                if (!thread.seen.add(nameOf(message)))
                    continue;
            }
            thread.chat.message(written, line, { agent: (0,calls_json/* text */.Qq)(message.name) ?? agent ?? common.agent, conditions });
        }
    }
    thread(session, caseId) {
        const thread = this.threads.get(session) ?? {
            chat: new Chat(this.named, { session, caseId }),
            seen: new calls_identity/* Recent */.gg(20_000)
        };
        this.threads.set(session, thread);
        return { journal: this.named, thread };
    }
    unnamed() {
        if (this.nameless === undefined) {
            const conversation = new Conversation(this.output, 'graph');
            const journal = new calls_journal/* Journal */.C(conversation);
            const chat = new Chat(journal, { session: Conversation.SESSION });
            this.nameless = { conversation, journal, thread: { chat, seen: new calls_identity/* Recent */.gg(20_000) } };
        }
        return this.nameless;
    }
}
const nameOf = (message) => (0,calls_json/* text */.Qq)(message.id) ?? (0,calls_identity/* fingerprint */.Rj)(callsOf(message).map(({ id, action, input }) => [id, action, input]));
/** The state of a graph alone is a conversation like any other. */
const hasSteps = (value) => !((0,calls_json/* isObject */.Gv)(value) && openai_chat_messagesOf(value) !== undefined) &&
    stepsIn(value).some(({ messages }) => messages.length > 0);
const langgraph_format = {
    name: 'langgraph',
    title: 'LangGraph streams and states',
    documentation: 'https://docs.langchain.com/oss/python/langgraph/streaming',
    description: `What a graph of LangGraph gave, one value a record: the stream modes \`messages\` (\`[message, metadata]\`, put together from its pieces), \`updates\` and \`values\` (\`{"node": {"messages": […]}}\`, with the mode and the namespaces of inner graphs before it where there are some, or as \`{"type": …, "ns": …, "data": …}\`), the events of the LangGraph server (\`{"event": "updates", "data": …}\`), snapshots and histories of states (\`{"values": …, "next": …, "config": …}\`), checkpoints, the modes \`tasks\` and \`debug\`, and the events of \`streamEvents\` version 3. Messages are those of LangChain, dumped by \`model_dump()\`, \`messages_to_dict\` or \`dumps\` (\`lc\`, \`id\`, \`kwargs\`). Lists of such messages, and states that hold nothing else, are read as [chat messages](openai-chat.md).

| event | from |
| --- | --- |
| session | \`thread_id\` of the snapshot (in \`config.configurable\` or \`checkpoint\`) or of the record; \`run_id\` that the server's event \`metadata\` gives; else all of the file is one session, named by its content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`name\` of the message; else the inner graph, else the node that gave it; else \`assistant\` |
| action | \`name\` of a tool call |
| context | \`arg.*\`: \`args\`, whole |
| outcome | \`status\` of the tool message, \`denied\` where an error reads like a refusal; without a status the beginning of its content; \`no_result\` where none follows |
| conditions | \`model\` of the answers |

A call that several values tell of (states repeat what was said, inner graphs what their node gives) counts once. A session without a call is kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && hasSteps(value)) || (0,calls_json/* share */.uM)(sample, hasSteps) > 0 ? 0.92 : 0,
    open: (output) => new GraphReader(output)
};
/* harmony default export */ const langgraph = (langgraph_format);

;// CONCATENATED MODULE: ./lib/events/formats/langsmith.js







const langsmith_DEEPEST = 64;
const MOST_BEGUN = 50_000;
class LangSmithReader {
    forest;
    /** Runs that had only begun: the SDKs tell in a second record how they ended. */
    begun = new Map();
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        for (const run of runsIn(value) ?? [value])
            if ((0,calls_json/* isObject */.Gv)(run))
                this.whole(run, line);
    }
    end() {
        for (const { run, line } of this.begun.values())
            this.run(run, line, 0);
        this.forest.end();
    }
    whole(run, line) {
        const id = (0,calls_json/* text */.Qq)(run.id) ?? '';
        const begun = this.begun.get(id);
        if (begun !== undefined) {
            this.begun.delete(id);
            this.run({ ...begun.run, ...run }, begun.line, 0);
        }
        else if (isOpen(run) && langsmith_isRun(run) && id !== '' && this.begun.size < MOST_BEGUN)
            this.begun.set(id, { run, line });
        else
            this.run(run, line, 0);
    }
    run(run, line, depth) {
        if (!langsmith_isRun(run))
            return;
        const { metadata } = langsmith_partsOf(run);
        const id = (0,calls_json/* text */.Qq)(run.id);
        const parent = (0,calls_json/* firstText */.ou)(run.parent_run_id) ?? lastOf(run.parent_run_ids);
        const type = (0,calls_json/* text */.Qq)(run.run_type);
        const trace = (0,calls_json/* firstText */.ou)(run.trace_id) ?? (parent === undefined ? id : undefined) ?? 'trace';
        this.forest.add({
            trace,
            id,
            parent,
            line,
            time: (0,calls_time/* instant */.uR)(run.start_time),
            agent: (0,calls_json/* firstText */.ou)(metadata.lc_agent_name, metadata.agent_name) ??
                (parent === undefined && type !== 'tool' ? (0,calls_json/* text */.Qq)(run.name) : undefined),
            session: (0,calls_json/* firstText */.ou)(metadata.thread_id, metadata.session_id, metadata.conversation_id),
            caseId: (0,calls_json/* label */.Pf)(run.reference_example_id) ?? (0,calls_json/* label */.Pf)(metadata.case_id) ?? (0,calls_json/* label */.Pf)(metadata.task_id),
            service: (0,calls_json/* firstText */.ou)(run.session_name, run.project_name),
            conditions: langsmith_conditionsOf(run, metadata),
            works: type === 'llm' || type === 'chain' || type === 'prompt',
            told: type === 'llm' ? { wished: callsInOutput((0,calls_json/* unpacked */.KZ)(run.outputs)), answered: new Map() } : undefined,
            call: type === 'tool' && (0,calls_json/* text */.Qq)(run.name) !== undefined ? langsmith_callOf(run, trace) : undefined
        });
        if (depth < langsmith_DEEPEST)
            for (const child of (0,calls_json/* array */.YO)(run.child_runs))
                if ((0,calls_json/* isObject */.Gv)(child))
                    this.run(child, line, depth + 1);
    }
}
const lastOf = (ids) => (0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(ids).at(-1));
const langsmith_partsOf = (run) => {
    const extra = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(run.extra));
    return { extra, metadata: (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(extra.metadata)) };
};
function langsmith_callOf(run, trace) {
    const { metadata } = langsmith_partsOf(run);
    const time = (0,calls_time/* instant */.uR)(run.start_time);
    const facts = {};
    for (const name of Object.keys(metadata))
        if (!isLangChainMetadata(name))
            facts[`metadata.${name}`] = metadata[name];
    return {
        action: (0,calls_json/* text */.Qq)(run.name),
        context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)((0,calls_json/* unpacked */.KZ)(run.inputs))), facts),
        outcome: langsmith_outcomeOf(run),
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(run.end_time)),
        id: (0,calls_json/* text */.Qq)(run.id) === undefined ? undefined : `${trace}/${(0,calls_json/* text */.Qq)(run.id)}`
    };
}
function langsmith_outcomeOf(run) {
    const error = (0,calls_json/* text */.Qq)(run.error);
    if (isPaused(error))
        return 'no_result';
    if (error !== undefined)
        return isDenial(error) || isDenial(/^\w+\(['"](.{0,300})/s.exec(error)?.[1]) ? 'denied' : 'error';
    const stated = isOpen(run) ? 'no_result' : outcomeOfStatus(run.status);
    if (stated !== undefined && stated !== 'success')
        return stated;
    const output = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)((0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(run.outputs)).output));
    return output.status === 'error' || isFailedMessage(output) ? 'error' : 'success';
}
function langsmith_conditionsOf(run, metadata) {
    const conditions = {};
    const model = run.run_type === 'llm'
        ? (0,calls_json/* firstText */.ou)(metadata.ls_model_name, (0,calls_json/* object */.Ik)(langsmith_partsOf(run).extra.invocation_params).model)
        : undefined;
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* text */.Qq)(metadata.revision_id);
    if (version !== undefined)
        conditions.agent_version = version;
    return conditions;
}
/** Of a page of the API, or as the SDKs send them. */
const runsIn = ({ runs, post, patch }) => Array.isArray(runs)
    ? runs
    : Array.isArray(post) || Array.isArray(patch)
        ? [...(0,calls_json/* array */.YO)(post), ...(0,calls_json/* array */.YO)(patch)]
        : undefined;
const isOpen = ({ end_time: end, outputs, error, status, child_runs: children }) => [end, outputs, error, status].every((told) => told === undefined || told === null) &&
    (0,calls_json/* array */.YO)(children).length === 0;
const langsmith_isRun = (value) => (0,calls_json/* text */.Qq)(value.run_type) !== undefined &&
    (value.id !== undefined || value.dotted_order !== undefined) &&
    (value.inputs !== undefined || value.trace_id !== undefined || value.name !== undefined);
const langsmith_format = {
    name: 'langsmith',
    title: 'LangSmith runs',
    documentation: 'https://docs.langchain.com/langsmith/run-data-format',
    description: `Runs of LangSmith: the output of \`list_runs\`, bulk exports, nested runs (\`child_runs\`), and what its SDKs send (\`post\`, \`patch\`), one run a record or a list in \`runs\`.

| event | from |
| --- | --- |
| session | \`thread_id\`, \`session_id\` or \`conversation_id\` in \`extra.metadata\` of the nearest run around the call; else the trace. (\`session_id\` of the run itself is the project) |
| case | \`reference_example_id\`: runs of an experiment on one example are trials of it |
| agent | \`lc_agent_name\` or \`agent_name\` in the metadata; else the name of the root run |
| action | \`name\` of a run of the type \`tool\`. A file without such runs is read for the calls in the outputs of \`llm\` runs |
| context | \`arg.*\`: the inputs, whole; the inside of \`{"input": "…"}\` from JSON or a Python literal; \`metadata.*\` |
| outcome | \`error\` by \`error\` or \`status\`; \`denied\` where that is a refusal; \`no_result\` while pending, also for a person (\`GraphInterrupt\`); open for calls that were only asked for; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`agent_version\` (\`revision_id\`) |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, (value) => langsmith_isRun(value) || runsIn(value)?.some((run) => (0,calls_json/* isObject */.Gv)(run) && langsmith_isRun(run)) === true),
    open: (output) => new LangSmithReader(output)
};
/* harmony default export */ const langsmith = (langsmith_format);

;// CONCATENATED MODULE: ./lib/events/formats/mcp.js







/** JSON-RPC codes by which gateways refuse: unauthorised, forbidden, and -32001 … -32003 of common servers. */
const REFUSED_CODES = new Set([401, 403, -32001, -32003]);
/** The fields in which gateways wrap the message. */
const mcp_WRAPPINGS = [
    'message',
    'msg',
    'payload',
    'data',
    'body',
    'request',
    'response',
    'rpc',
    'jsonrpc_message',
    'raw',
    'line'
];
const CLIENT = 'mcp-client';
/** The JSON-RPC messages of a record: bare, in a batch, or wrapped by the gateway that logged them. */
function mcp_messagesOf(value, envelope = (0,calls_json/* object */.Ik)(value), depth = 0) {
    if (Array.isArray(value))
        return depth > 1 ? [] : value.flatMap((member) => mcp_messagesOf(member, envelope, depth + 1));
    if (!(0,calls_json/* isObject */.Gv)(value))
        return [];
    if (value.jsonrpc === '2.0')
        return [{ message: value, envelope }];
    if (depth > 1)
        return [];
    return mcp_WRAPPINGS.flatMap((name) => {
        const inner = (0,calls_json/* unpacked */.KZ)(value[name]);
        return (0,calls_json/* isObject */.Gv)(inner) || Array.isArray(inner) ? mcp_messagesOf(inner, envelope, depth + 1) : [];
    });
}
class McpReader {
    conversation;
    journal;
    clients = new calls_identity/* RecentMap */.QL();
    constructor(output) {
        this.conversation = new Conversation(output, 'mcp');
        this.journal = new calls_journal/* Journal */.C({
            event: (event, line) => event.session === Conversation.SESSION
                ? this.conversation.event(event, line)
                : output.event(event, line),
            skip: (reason, line) => output.skip(reason, line)
        });
    }
    value(value, line) {
        for (const { message, envelope } of mcp_messagesOf(value))
            this.message(message, envelope, line);
    }
    end() {
        this.journal.end();
        this.conversation.close();
    }
    message(message, envelope, line) {
        const session = mcp_sessionOf(message, envelope) ?? Conversation.SESSION;
        if (session === Conversation.SESSION)
            this.conversation.hear(message);
        const server = (0,calls_json/* firstText */.ou)(envelope.server, envelope.server_name, envelope.serverName, (0,calls_json/* object */.Ik)(envelope.server).name, envelope.mcp_server);
        const connection = `${session} ${(0,calls_json/* firstText */.ou)(envelope.connection_id, envelope.connectionId, server) ?? ''}`;
        const id = idOf(message.id);
        const time = mcp_timeOf(envelope);
        if (message.method === 'initialize')
            this.begin((0,calls_json/* object */.Ik)(message.params), session, line);
        else if (message.method === 'tools/call')
            this.call((0,calls_json/* object */.Ik)(message.params), { session, connection, id, time, server }, line);
        else if (id !== undefined && message.method === undefined)
            this.answer(message, { connection, id }, time);
    }
    begin(params, session, line) {
        const { name, version } = (0,calls_json/* object */.Ik)(params.clientInfo);
        const conditions = (0,calls_json/* text */.Qq)(version) === undefined ? {} : { agent_version: version };
        const client = { agent: (0,calls_json/* text */.Qq)(name) ?? CLIENT, conditions };
        this.clients.set(session, client);
        this.journal.session(session, line, client);
    }
    call(params, place, line) {
        const action = (0,calls_json/* text */.Qq)(params.name);
        if (action === undefined)
            return;
        const { session, connection, id, time, server } = place;
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(params.arguments), { mcp_server: server });
        const event = { session, agent: CLIENT, ...this.clients.get(session), action, context, time };
        // A request without id is a notification: nobody will answer it.
        this.journal.call(id === undefined ? { ...event, outcome: 'no_result' } : event, line, id === undefined ? undefined : `${connection} ${id}`);
    }
    answer(message, { connection, id }, time) {
        for (const own of [id, otherType(id)]) {
            const key = `${connection} ${own}`;
            const call = this.journal.pending(key);
            if (call === undefined)
                continue;
            this.journal.result(key, { outcome: mcp_outcomeOf(message), latencyMs: (0,calls_time/* elapsed */.vk)(call.time, time) });
            return;
        }
    }
}
/** `1` and `"1"` are two ids: each as JSON writes it. */
const idOf = (id) => (typeof id === 'number' && Number.isFinite(id)) || (typeof id === 'string' && id !== '')
    ? JSON.stringify(id)
    : undefined;
/** Servers that answer `"1"` to `1` are heard all the same. */
const otherType = (id) => (id.startsWith('"') ? JSON.parse(id) : JSON.stringify(id));
function mcp_outcomeOf(message) {
    if (message.error !== undefined && message.error !== null) {
        const { code, message: said } = (0,calls_json/* object */.Ik)(message.error);
        return REFUSED_CODES.has((0,calls_json/* finite */.E2)(code) ?? 0) || isDenial(said) ? 'denied' : 'error';
    }
    const result = (0,calls_json/* object */.Ik)(message.result);
    if (result.isError !== true)
        return 'success';
    return isDenial((0,calls_json/* contentText */.Tf)((0,calls_json/* array */.YO)(result.content), 300)) ? 'denied' : 'error';
}
function mcp_sessionOf(message, envelope) {
    const headers = (0,calls_json/* object */.Ik)(envelope.headers);
    return (0,calls_json/* firstText */.ou)(envelope.session_id, envelope.sessionId, envelope.session, envelope.mcp_session_id, envelope['mcp-session-id'], envelope['Mcp-Session-Id'], headers['mcp-session-id'], headers['Mcp-Session-Id'], (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(message.params)._meta).sessionId);
}
const mcp_timeOf = (envelope) => (0,calls_time/* instant */.uR)(envelope.timestamp) ??
    (0,calls_time/* instant */.uR)(envelope.time) ??
    (0,calls_time/* instant */.uR)(envelope.ts) ??
    (0,calls_time/* instant */.uR)(envelope['@timestamp']) ??
    (0,calls_time/* instant */.uR)(envelope.created_at);
const mcp_format = {
    name: 'mcp',
    title: 'MCP JSON-RPC',
    documentation: 'https://modelcontextprotocol.io/specification/2025-06-18/server/tools',
    description: `The messages of the Model Context Protocol as proxies and gateways log them: bare JSON-RPC, batches, or wrapped in a record with time and session (\`message\`, \`payload\`, \`data\`, \`request\`, \`response\`, …); and the logs of Claude Desktop (\`mcp.log\`, \`mcp-server-NAME.log\`).

| event | from |
| --- | --- |
| session | the \`Mcp-Session-Id\` header or a session id of the wrapping; else the file is one session, named by its content. In a log of Claude Desktop each start of a server begins one, \`SERVER@TIME\` |
| agent | \`clientInfo.name\` of \`initialize\`; else \`mcp-client\` |
| action | \`name\` of \`tools/call\` |
| context | \`arg.*\`: the arguments, whole; \`mcp_server\` where the wrapping names it |
| outcome | \`error\` by a JSON-RPC \`error\` or \`isError\`; \`denied\` where the code or text of either is a refusal (401, 403, "permission denied"); \`no_result\` without a response; else \`success\` |
| time | of the wrapping |

Requests and responses are paired by connection and \`id\`. Other methods are no actions.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample.map((value) => (mcp_messagesOf(value).length > 0 ? { found: true } : value)), 0.95, (value) => value.found === true),
    open: (output) => new McpReader(output)
};
/* harmony default export */ const mcp = (mcp_format);

;// CONCATENATED MODULE: ./lib/events/formats/opa.js



/** Fields of the input that become something else than context. */
const NAMES = {
    session: ['session', 'session_id', 'sessionId', 'conversation_id', 'trace_id'],
    agent: ['agent', 'agent_id', 'agentId', 'subject', 'user', 'principal', 'actor'],
    action: ['tool', 'tool_name', 'toolName', 'action', 'operation', 'method'],
    args: ['args', 'arguments', 'tool_args', 'tool_input', 'parameters', 'params']
};
/** A name, or the name of an object (`user: { id: … }`). */
function opa_named(input, names) {
    for (const from of names) {
        const value = input[from];
        const name = (0,calls_json/* isObject */.Gv)(value)
            ? (0,calls_json/* firstText */.ou)(value.id, value.name, value.sub, value.type, value.username)
            : (0,calls_json/* text */.Qq)(value);
        if (name !== undefined)
            return { name, from };
    }
    return undefined;
}
function read(decision, line, output) {
    const input = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(decision.input));
    const session = opa_named(input, NAMES.session);
    const agent = opa_named(input, NAMES.agent);
    const action = opa_named(input, NAMES.action);
    const path = (0,calls_json/* text */.Qq)(decision.path) ?? (0,calls_json/* text */.Qq)(decision.query);
    if (action === undefined && path === undefined) {
        output.skip('the decision names neither an action nor a policy path', line);
        return;
    }
    const args = NAMES.args.find((name) => input[name] !== undefined);
    const used = new Set([session?.from, agent?.from, action?.from, args]);
    const context = {};
    const given = args === undefined ? undefined : input[args];
    if ((0,calls_json/* isObject */.Gv)(given))
        for (const name of Object.keys(given))
            context[`arg.${name}`] = given[name];
    else if (given !== undefined)
        context.arg = given;
    for (const name of Object.keys(input))
        if (!used.has(name))
            context[name] = input[name];
    const labels = (0,calls_json/* object */.Ik)(decision.labels);
    output.event({
        session: session?.name ?? (0,calls_json/* text */.Qq)(decision.trace_id) ?? (0,calls_json/* text */.Qq)(decision.requested_by),
        agent: agent?.name ?? (0,calls_json/* text */.Qq)(labels.app) ?? (0,calls_json/* text */.Qq)(labels.id),
        action: action?.name ?? path,
        // Masked and erased fields are gone from the input: what is left is what was logged.
        context: (0,calls_arguments/* withFacts */.Qj)(context, { policy_path: path }),
        outcome: opa_outcomeOf(decision),
        time: (0,calls_time/* instant */.uR)(decision.timestamp) ?? (0,calls_time/* instant */.uR)(decision.time),
        id: (0,calls_json/* text */.Qq)(decision.decision_id) === undefined
            ? undefined
            : `opa/${decision.decision_id}/${(0,calls_json/* text */.Qq)(decision.path) ?? ''}`,
        conditions: opa_conditionsOf(decision),
        latencyMs: latencyOf(decision)
    }, line);
}
/** A result may be a truth value (also as a text), an object that holds one, or absent: undefined in Rego, so not allowed. */
function opa_outcomeOf(decision) {
    if (decision.error !== undefined && decision.error !== null)
        return 'error';
    if (decision.result === undefined)
        return 'denied';
    return judged(decision.result, 0);
}
function judged(result, depth) {
    if (typeof result === 'boolean')
        return result ? 'success' : 'denied';
    if (typeof result === 'string') {
        if (/^(?:true|allow(?:ed)?|permit(?:ted)?|grant(?:ed)?|approved?)$/i.test(result))
            return 'success';
        return /^(?:false|den(?:y|ied)|forbid(?:den)?|reject(?:ed)?|block(?:ed)?)$/i.test(result)
            ? 'denied'
            : undefined;
    }
    if (!(0,calls_json/* isObject */.Gv)(result) || depth > 2)
        return undefined;
    if (Array.isArray(result.deny) && result.allow === undefined)
        return result.deny.length > 0 ? 'denied' : 'success';
    if (result.deny === true || result.denied === true)
        return 'denied';
    for (const name of [
        'allow',
        'allowed',
        'decision',
        'result',
        'permit',
        'granted',
        'authorized',
        'effect'
    ]) {
        if (result[name] !== undefined)
            return judged(result[name], depth + 1);
    }
    return undefined;
}
function opa_conditionsOf(decision) {
    const conditions = {};
    const revisions = Object.entries((0,calls_json/* object */.Ik)(decision.bundles)).map(([name, bundle]) => `${name}@${(0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(bundle).revision) ?? ''}`);
    if ((0,calls_json/* text */.Qq)(decision.revision) !== undefined)
        revisions.push(decision.revision);
    if (revisions.length > 0)
        conditions.policy = revisions.sort().join(' ').slice(0, 500);
    const version = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(decision.labels).version);
    if (version !== undefined)
        conditions.engine_version = version;
    return conditions;
}
function latencyOf(decision) {
    const nanoseconds = (0,calls_json/* object */.Ik)(decision.metrics).timer_server_handler_ns;
    return typeof nanoseconds === 'number' && Number.isFinite(nanoseconds) ? nanoseconds / 1e6 : undefined;
}
const isDecision = (value) => (0,calls_json/* text */.Qq)(value.decision_id) !== undefined &&
    value.decision_type === undefined &&
    (value.labels !== undefined || value.path !== undefined || value.query !== undefined) &&
    (value.input !== undefined || value.result !== undefined || value.requested_by !== undefined);
const opa_format = {
    name: 'opa',
    title: 'OPA decision logs',
    documentation: 'https://www.openpolicyagent.org/docs/management-decision-logs',
    description: `Decision logs of the Open Policy Agent: uploads (an array) and the console's lines.

| event | from |
| --- | --- |
| session | \`session\` or \`session_id\` of the input; else \`trace_id\`; else \`requested_by\` |
| agent | \`agent\`, \`subject\`, \`user\` or \`principal\` of the input (or its \`id\`) |
| action | \`tool\`, \`action\`, \`operation\` or \`method\` of the input; else the path of the policy |
| context | \`arg.*\`: \`args\` (\`arguments\`, \`parameters\`) of the input; the rest of the input under its own names; \`policy_path\` |
| outcome | \`success\` or \`denied\` by the result: a truth value, also as text, or \`allow\` in an object. An absent result is undefined in Rego and counts as \`denied\`; \`error\` with an \`error\`; open for results of another kind |
| time | \`timestamp\`; latency from \`timer_server_handler_ns\` |
| conditions | \`policy\`: revisions of the bundles; \`engine_version\` |

A decision with the same \`decision_id\` counts once.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.96, isDecision),
    open: (output) => ({
        value: (value, line) => {
            if ((0,calls_json/* isObject */.Gv)(value) && isDecision(value))
                read(value, line, output);
        },
        end: () => undefined
    })
};
/* harmony default export */ const opa = (opa_format);

;// CONCATENATED MODULE: ./lib/events/formats/openai-agents.js





class AgentsReader {
    forest;
    names = new Map();
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        for (const record of Array.isArray(value.data) ? value.data : [value])
            if ((0,calls_json/* isObject */.Gv)(record))
                this.record(record, line);
    }
    end() {
        this.forest.end();
    }
    record(record, line) {
        if (record.object === 'trace')
            this.trace(record, line);
        else if (isSpan(record))
            this.span(record, line);
        for (const span of (0,calls_json/* array */.YO)(record.spans))
            if ((0,calls_json/* isObject */.Gv)(span) && isSpan(span))
                this.span(span, line);
    }
    trace(trace, line) {
        const id = (0,calls_json/* text */.Qq)(trace.id);
        if (id === undefined)
            return;
        const metadata = (0,calls_json/* object */.Ik)(trace.metadata);
        const name = (0,calls_json/* text */.Qq)(trace.workflow_name);
        if (name !== undefined && this.names.size < 100_000)
            this.names.set(id, name);
        const caseId = (0,calls_json/* label */.Pf)(metadata.case_id) ?? (0,calls_json/* label */.Pf)(metadata.task_id);
        this.forest.add({
            trace: id,
            id: undefined,
            parent: undefined,
            line,
            session: (0,calls_json/* text */.Qq)(trace.group_id),
            caseId,
            agent: name,
            works: true
        });
    }
    span(record, line) {
        const data = (0,calls_json/* object */.Ik)(record.span_data);
        const trace = (0,calls_json/* text */.Qq)(record.trace_id) ?? 'trace';
        const conditions = openai_agents_conditionsOf(data);
        const base = {
            trace,
            id: (0,calls_json/* text */.Qq)(record.id),
            parent: (0,calls_json/* text */.Qq)(record.parent_id),
            line,
            time: (0,calls_time/* instant */.uR)(record.started_at),
            agent: data.type === 'agent' ? (0,calls_json/* text */.Qq)(data.name) : undefined,
            service: this.names.get(trace),
            conditions,
            works: data.type === 'agent' || data.type === 'generation' || data.type === 'response'
        };
        const call = openai_agents_callOf(record, data);
        // A hand-over of several calls at once, as old versions wrote it, has no target: it did not happen.
        this.forest.add(call === undefined ? base : { ...base, call });
    }
}
function openai_agents_callOf(record, data) {
    const time = (0,calls_time/* instant */.uR)(record.started_at);
    const id = (0,calls_json/* text */.Qq)(record.id);
    const common = {
        time,
        latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(record.ended_at)),
        id: id === undefined ? undefined : `${(0,calls_json/* text */.Qq)(record.trace_id) ?? ''}/${id}`
    };
    const name = (0,calls_json/* text */.Qq)(data.name);
    switch (data.type) {
        case 'function': {
            if (name === undefined)
                return undefined;
            const mcp = (0,calls_json/* object */.Ik)(data.mcp_data);
            const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(data.input), { mcp_server: (0,calls_json/* text */.Qq)(mcp.server) });
            return { ...common, action: name, context, outcome: openai_agents_outcomeOf(record, data.output) };
        }
        case 'handoff': {
            const target = (0,calls_json/* text */.Qq)(data.to_agent);
            if (target === undefined)
                return undefined;
            const context = (0,calls_arguments/* withFacts */.Qj)({}, { from_agent: (0,calls_json/* text */.Qq)(data.from_agent) });
            return {
                ...common,
                action: `handoff:${target}`,
                context,
                outcome: record.error === null || record.error === undefined ? 'success' : 'error'
            };
        }
        case 'guardrail': {
            if (name === undefined)
                return undefined;
            return {
                ...common,
                action: `guardrail:${name}`,
                context: {},
                outcome: data.triggered === true ? 'denied' : 'success'
            };
        }
        default:
            return undefined;
    }
}
function openai_agents_outcomeOf(record, output) {
    if (record.error !== null && record.error !== undefined) {
        const { message, data } = (0,calls_json/* object */.Ik)(record.error);
        return isDenial(message) || isDenial((0,calls_json/* object */.Ik)(data).error) ? 'denied' : 'error';
    }
    // The SDK tells the model of a failed tool in these words, and leaves the span without an error.
    const said = typeof output === 'string' ? output : '';
    if (/^An error occurred while running the tool/.test(said))
        return 'error';
    const result = (0,calls_json/* unpacked */.KZ)(output);
    return (0,calls_json/* object */.Ik)(result).isError === true ? 'error' : 'success';
}
function openai_agents_conditionsOf(data) {
    const conditions = {};
    const model = (0,calls_json/* text */.Qq)(data.model) ?? (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(data.response).model);
    if (model !== undefined)
        conditions.model = model;
    const tools = data.type === 'agent' ? (0,calls_arguments/* toolNames */.$p)(data.tools) : undefined;
    if (tools !== undefined)
        conditions.tools = tools;
    return conditions;
}
const isSpan = (value) => value.object === 'trace.span' && (0,calls_json/* isObject */.Gv)(value.span_data);
const openai_agents_isRecord = (value) => isSpan(value) ||
    (value.object === 'trace' && (0,calls_json/* text */.Qq)(value.id) !== undefined) ||
    (Array.isArray(value.data) &&
        value.data.some((record) => (0,calls_json/* isObject */.Gv)(record) && (isSpan(record) || record.object === 'trace')));
const openai_agents_format = {
    name: 'openai-agents',
    title: 'OpenAI Agents SDK traces',
    documentation: 'https://openai.github.io/openai-agents-python/tracing/',
    description: `Traces of the OpenAI Agents SDK as a trace processor exports them: \`trace\` and \`trace.span\` objects, one a record, or in \`data\`.

| event | from |
| --- | --- |
| session | \`group_id\` of the trace; else the trace |
| case | \`case_id\` or \`task_id\` in \`metadata\` of the trace |
| agent | name of the nearest agent span; else \`workflow_name\` |
| action | \`name\` of a function span; \`handoff:TO_AGENT\`; \`guardrail:NAME\` |
| context | \`arg.*\`: the input, whole; \`from_agent\`; \`mcp_server\` |
| outcome | a guardrail that triggered is \`denied\`, so is an error whose text is a refusal; any other \`error\` of the span, or an output that tells the model of one, is \`error\`; else \`success\` |
| time | \`started_at\`; latency from \`ended_at\` |
| conditions | \`model\`, \`tools\` |

A trace in which nothing was called is kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.98, openai_agents_isRecord),
    open: (output) => new AgentsReader(output)
};
/* harmony default export */ const openai_agents = (openai_agents_format);

;// CONCATENATED MODULE: ./lib/events/formats/openai-responses.js









class ResponsesReader {
    output;
    single;
    /** Response → the conversation it belongs to, where responses name the one before them. */
    chains = new calls_identity/* RecentMap */.QL();
    /** Call → its conversation, where each request repeats the conversation. */
    callers = new calls_identity/* RecentMap */.QL();
    told = new calls_identity/* Recent */.gg();
    repeats = new calls_identity/* RecentMap */.QL();
    calls = 0;
    constructor(output) {
        this.output = output;
    }
    value(written, line) {
        const value = stateIn(written) ?? rowIn(written) ?? written;
        if (Array.isArray(value))
            this.record({}, value, line);
        else if ((0,calls_json/* isObject */.Gv)(value)) {
            const items = itemsOf(value);
            if (items !== undefined)
                this.record(value, items, line);
            else
                this.item(value, line, this.alone(), { session: Conversation.SESSION });
        }
    }
    end() {
        this.single?.journal.end();
        this.single?.conversation.close();
    }
    /** Items that stand alone in the file, and records that name no session: one conversation. */
    alone() {
        if (this.single === undefined) {
            const conversation = new Conversation(this.output, 'responses');
            this.single = { conversation, journal: new calls_journal/* Journal */.C(conversation) };
        }
        return this.single;
    }
    /** A response object, a request with its response, or a list of items. */
    record(record, items, line) {
        const common = commonOf(record);
        const session = (0,calls_json/* firstText */.ou)(common.session, (0,calls_json/* object */.Ik)(record.conversation).id, record.conversation) ??
            this.chained((0,calls_json/* isObject */.Gv)(record.response) ? bodyOf(record.response) : record, items) ??
            common.caseId ??
            this.run(record, items);
        const instructions = (0,calls_json/* text */.Qq)(record.instructions);
        const conditions = {
            ...common.conditions,
            ...(instructions !== undefined && { prompt: (0,calls_identity/* digest */.br)(instructions) })
        };
        const tools = (0,calls_arguments/* toolNames */.$p)(record.tools);
        if (tools !== undefined)
            conditions.tools = tools;
        const place = this.alone();
        const facts = { ...common, session: session ?? Conversation.SESSION, conditions };
        for (const item of items)
            if ((0,calls_json/* isObject */.Gv)(item))
                this.item(item, line, place, facts);
    }
    /**
     * The first response of a conversation names none before it, and gives the conversation its own name; so does one
     * whose request repeats the conversation whole, which is known by the calls in it.
     */
    chained({ id, previous_response_id: previous }, items) {
        const own = (0,calls_json/* text */.Qq)(id);
        if (own === undefined || previous === undefined)
            return undefined;
        const calls = items.flatMap((item) => (0,calls_identity/* globalId */.X8)(callOf(openai_responses_bare((0,calls_json/* object */.Ik)(item)))?.key) ?? []);
        const repeated = calls.find((call) => this.callers.get(call) !== undefined);
        const session = ((0,calls_json/* text */.Qq)(previous) === undefined ? undefined : this.chains.get(previous)) ??
            (repeated === undefined ? undefined : this.callers.get(repeated)) ??
            own;
        this.chains.set(own, session);
        for (const call of calls)
            this.callers.set(call, session);
        return session;
    }
    /** A list of items that begins with what the user said, or the result of a run, is a conversation as far as it went. */
    run(record, items) {
        const isWhole = (0,calls_json/* object */.Ik)(items[0]).role === 'user' || (0,calls_json/* object */.Ik)(items[0]).role === 'system';
        const isResult = (record.newItems ?? record.new_items) !== undefined;
        if (!isResult && !(isWhole && Object.keys(record).length === 0))
            return undefined;
        const calls = items.flatMap((item) => (0,calls_identity/* globalId */.X8)(callOf(openai_responses_bare((0,calls_json/* object */.Ik)(item)))?.key) ?? []);
        const repeated = calls.find((call) => this.callers.get(call) !== undefined);
        const session = (repeated === undefined ? undefined : this.callers.get(repeated)) ??
            this.unheard(`responses-${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(items))}`);
        for (const call of calls)
            this.callers.set(call, session);
        return session;
    }
    /** Equal runs are trials that went the same way, not copies. */
    unheard(name) {
        const repeat = (this.repeats.get(name) ?? 0) + 1;
        this.repeats.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
    item(written, line, place, common) {
        const { conversation, journal } = place;
        const item = openai_responses_bare(written);
        conversation.hear(item);
        const session = common.session ?? Conversation.SESSION;
        const output = outputOf(item);
        if (output !== undefined) {
            journal.result(`${session} ${output.key}`, { outcome: outcomeOfOutput(output.output, item) });
            return;
        }
        if (item.role === 'assistant')
            journal.session(session, line, { agent: common.agent, conditions: common.conditions });
        const call = callOf(item);
        if (call === undefined)
            return;
        const key = `${session} ${call.key ?? `unnamed ${++this.calls}`}`;
        const known = (0,calls_identity/* globalId */.X8)(call.key) === undefined ? undefined : key;
        if (journal.pending(key) !== undefined || (known !== undefined && !this.told.add(known)))
            return;
        const event = {
            ...common,
            agent: common.agent ?? (0,calls_json/* firstText */.ou)(item.agent, (0,calls_json/* object */.Ik)(item.agent).name) ?? 'assistant',
            action: call.action,
            context: (0,calls_arguments/* argumentContext */.VU)(call.input),
            outcome: call.outcome,
            time: (0,calls_time/* instant */.uR)(item.created_at),
            id: (0,calls_identity/* globalId */.X8)(call.key)
        };
        journal.call(event, line, call.outcome === undefined ? key : undefined);
    }
}
/** What the Agents SDK wraps items in: items of a run, and the events of its stream. An approval is asked for, not given. */
function openai_responses_bare(written) {
    const { type, item } = written;
    // The realtime API is told of an output so; calls stand in its responses, whole.
    if (type === 'conversation.item.create' && (0,calls_json/* isObject */.Gv)(item))
        return item.type === 'function_call_output' ? item : {};
    const wrapping = type === 'run_item_stream_event' && (0,calls_json/* isObject */.Gv)(item) ? item : written;
    const raw = wrapping.rawItem ?? wrapping.raw_item;
    if (!(0,calls_json/* isObject */.Gv)(raw))
        return wrapping;
    return wrapping.type === 'tool_approval_item' ? {} : { ...raw, agent: (0,calls_json/* object */.Ik)(wrapping.agent).name };
}
const isRunItem = (value) => value.type === 'run_item_stream_event' ||
    (/_item$/.test((0,calls_json/* text */.Qq)(value.type) ?? '') && (0,calls_json/* isObject */.Gv)(value.rawItem ?? value.raw_item));
/** The state of a run of the Agents SDK, alone or in its result: what was said in it, under the name of its trace. */
function stateIn(written) {
    const { state: inner, ...beside } = (0,calls_json/* object */.Ik)(written);
    const state = (0,calls_json/* isObject */.Gv)(inner) ? inner : (0,calls_json/* object */.Ik)(written);
    const made = state.generatedItems ?? state.generated_items;
    if (!Array.isArray(made) || (state.modelResponses ?? state.model_responses) === undefined)
        return undefined;
    const { group_id: group, id, metadata } = (0,calls_json/* object */.Ik)(state.trace);
    const session = (0,calls_json/* firstText */.ou)(state.conversationId, group, id);
    const said = [...(0,calls_json/* array */.YO)(state.originalInput ?? state.original_input), ...made];
    return { session_id: session, metadata, ...((0,calls_json/* isObject */.Gv)(inner) && beside), items: said };
}
/** An item as a session of the Agents SDK keeps it in a table of SQLite. */
function rowIn(written) {
    const { session_id, message_data: data, created_at } = (0,calls_json/* object */.Ik)(written);
    const item = (0,calls_json/* unpacked */.KZ)(data);
    return (0,calls_json/* text */.Qq)(session_id) !== undefined && typeof data === 'string' && (0,calls_json/* isObject */.Gv)(item)
        ? { session_id, items: [{ type: 'message', created_at, ...item }] }
        : undefined;
}
function itemsOf(value) {
    if (isCallItem(value) || isRunItem(value))
        return undefined;
    const response = (0,calls_json/* isObject */.Gv)(value.response) ? bodyOf(value.response) : value;
    const items = [
        ...(0,calls_json/* array */.YO)(value.input ?? (0,calls_json/* object */.Ik)(value.request).input),
        ...(0,calls_json/* array */.YO)(response.output),
        ...(0,calls_json/* array */.YO)(value.items ?? value.newItems ?? value.new_items)
    ];
    return items.some((item) => (0,calls_json/* isObject */.Gv)(item) && (isCallItem(openai_responses_bare(item)) || openai_responses_bare(item).type === 'message'))
        ? items
        : undefined;
}
const openai_responses_isCall = (item) => (0,calls_json/* isObject */.Gv)(item) && isCallItem(openai_responses_bare(item));
const openai_responses_isRecord = (value) => {
    if (Array.isArray(value))
        return value.some(openai_responses_isCall);
    return ((0,calls_json/* isObject */.Gv)(value) &&
        (openai_responses_isCall(value) ||
            isRunItem(value) ||
            stateIn(value) !== undefined ||
            rowIn(value) !== undefined ||
            value.object === 'response' ||
            itemsOf(value)?.some(openai_responses_isCall) === true));
};
const openai_responses_format = {
    name: 'openai-responses',
    title: 'OpenAI Responses items',
    documentation: 'https://platform.openai.com/docs/api-reference/responses',
    description: `Items of the Responses API (\`function_call\`, \`function_call_output\`, \`mcp_call\`, \`web_search_call\`, \`local_shell_call\`, …): one item a record, response objects (\`{"object": "response", "output": […]}\`), events of the realtime API, or lists of items. So are what runs of the Agents SDK leave behind, in the names of Python or JavaScript (\`function_call_result\`, \`callId\`): the history of a result, items of a session (also as rows of its table in SQLite), items of a run (\`newItems\`, also of its result), the events of its stream and the state of a run (\`result.state\`).

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation\` or the like of the record; the trace of a state; else the chain of \`previous_response_id\`, or the calls that a request repeats; or \`custom_id\` of a batch; else each list that begins with a message of the user and each result of a run is a session, and what is left in the file is one, named by their content |
| agent | \`agent\` of the record or item; else \`assistant\` |
| action | \`name\` of a function or custom tool; \`mcp:SERVER/TOOL\`; \`web_search\`, \`file_search\`, \`code_interpreter\`, \`computer\`, \`local_shell\`, \`shell\`, \`apply_patch\` |
| context | \`arg.*\`: the arguments, whole |
| outcome | of an item with its own result by \`error\` and \`status\`; else by the output: exit codes, flags, then its beginning (\`Error: …\`). \`no_result\` without an output |
| conditions | \`model\`, \`tools\`, \`prompt\`: a hash of the instructions |`,
    detect: (sample) => {
        const part = sample.length === 0 ? 0 : sample.filter(openai_responses_isRecord).length / sample.length;
        const foreign = (0,calls_json/* share */.uM)(sample, (value) => value.timestamp !== undefined && (0,calls_json/* isObject */.Gv)(value.payload));
        return part === 0 || foreign > 0 ? 0 : 0.85 + 0.1 * part;
    },
    open: (output) => new ResponsesReader(output)
};
/* harmony default export */ const openai_responses = (openai_responses_format);

;// CONCATENATED MODULE: ./lib/events/formats/opencode.js






const opencode_AGENT = 'opencode';
/** What the program answers where a person or a rule refused the call. */
const opencode_REFUSAL = /rejected permission|permission (?:rejected|denied)|prevents you from using this/i;
/** Events that newer versions tell of their work by. */
const NEXT = /^session\.next\.([\w.]+)$/;
class OpencodeReader {
    journal;
    done = new calls_identity/* Recent */.gg();
    /** Message → who answered in it. */
    messages = new Map();
    /** Whether parts of messages or events of their own tell of a session's calls: some versions write both. */
    tellers = new calls_identity/* RecentMap */.QL(10_000);
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (Array.isArray(value))
            for (const each of value)
                this.value(each, line);
        else if ((0,calls_json/* isObject */.Gv)(value))
            this.record(value, line);
    }
    end() {
        this.journal.end();
    }
    record(written, line) {
        const value = opencode_rowIn(written) ?? written;
        const event = (0,calls_json/* object */.Ik)(value.payload ?? value);
        const properties = (0,calls_json/* object */.Ik)(event.properties ?? event.data);
        const [, next] = NEXT.exec((0,calls_json/* text */.Qq)(event.type) ?? '') ?? [];
        if (next !== undefined) {
            this.event(next, properties, event, line);
            return;
        }
        const part = value.part ?? properties.part;
        if (Array.isArray(value.messages)) {
            const session = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.info).id);
            for (const message of value.messages)
                this.message((0,calls_json/* object */.Ik)(message), session, line);
        }
        else if (Array.isArray(value.parts))
            this.message(value, undefined, line);
        else if ((0,calls_json/* isObject */.Gv)(properties.info))
            this.learn(properties.info);
        else if ((0,calls_json/* isObject */.Gv)(part)) {
            const session = (0,calls_json/* firstText */.ou)(value.sessionID, part.sessionID);
            if (session !== undefined)
                this.part(part, session, line);
        }
    }
    message(message, around, line) {
        const info = (0,calls_json/* object */.Ik)(message.info);
        const session = (0,calls_json/* firstText */.ou)(info.sessionID, around);
        if (session === undefined)
            return;
        this.learn(info);
        if (info.role === 'assistant') {
            this.journal.session(session, line, { ...opencode_factsOf(info), time: opencode_timeOf(info, 'created') });
            for (const part of (0,calls_json/* array */.YO)(message.parts))
                this.part({ messageID: info.id, ...(0,calls_json/* object */.Ik)(part) }, session, line);
        }
    }
    learn(info) {
        const id = (0,calls_json/* text */.Qq)(info.id);
        if (info.role === 'assistant' && id !== undefined && this.messages.size < 100_000)
            this.messages.set(id, opencode_factsOf(info));
    }
    /** An event `session.next.….…` of newer versions. */
    event(name, data, { id: event }, line) {
        const session = (0,calls_json/* text */.Qq)(data.sessionID);
        if (session === undefined)
            return;
        if (name === 'step.started') {
            this.learn({ ...data, role: 'assistant', id: data.assistantMessageID ?? event });
            this.journal.session(session, line, { ...opencode_factsOf(data), time: (0,calls_time/* instant */.uR)(data.timestamp) });
        }
        const call = (0,calls_json/* text */.Qq)(data.callID);
        if (call === undefined || !this.isTold(session, 'events'))
            return;
        const key = `${session} ${call}`;
        const time = (0,calls_time/* instant */.uR)(data.timestamp);
        const action = (0,calls_json/* firstText */.ou)(data.tool, data.name);
        const { error, structured } = data;
        if (name === 'tool.success' || name === 'tool.failed') {
            const { message, data: more } = (0,calls_json/* object */.Ik)(error);
            const why = (0,calls_json/* firstText */.ou)(error, message, (0,calls_json/* object */.Ik)(more).message);
            const failed = { status: 'error', error: why ?? 'failed' };
            const outcome = opencode_outcomeOf(name === 'tool.failed' ? failed : { status: 'completed', metadata: structured });
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(key)?.time, time);
            this.journal.result(key, { outcome, latencyMs });
        }
        else if ((name === 'tool.called' || name === 'tool.input.started') && action !== undefined) {
            const facts = this.messages.get((0,calls_json/* text */.Qq)(data.assistantMessageID) ?? '') ?? { agent: opencode_AGENT };
            const found = { action, context: (0,calls_arguments/* argumentContext */.VU)(data.input), time };
            if (!this.journal.amend(key, found))
                this.journal.call({ session, ...facts, ...found }, line, key);
        }
    }
    isTold(session, by) {
        const teller = this.tellers.get(session);
        if (teller === undefined)
            this.tellers.set(session, by);
        return (teller ?? by) === by;
    }
    part(part, session, line) {
        const facts = this.messages.get((0,calls_json/* text */.Qq)(part.messageID) ?? '') ?? { agent: opencode_AGENT };
        this.journal.session(session, line, facts);
        const action = (0,calls_json/* text */.Qq)(part.tool);
        if (part.type !== 'tool' || action === undefined || !this.isTold(session, 'parts'))
            return;
        const state = (0,calls_json/* object */.Ik)(part.state);
        const start = opencode_timeOf(state, 'start');
        const id = (0,calls_json/* firstText */.ou)(part.id, part.callID);
        const key = `${session} ${id}`;
        const call = {
            session,
            ...facts,
            action,
            context: (0,calls_arguments/* argumentContext */.VU)(state.input),
            time: start,
            id: (0,calls_identity/* globalId */.X8)(part.id)
        };
        const outcome = opencode_outcomeOf(state);
        // Streams tell of a part again whenever it changes.
        if (this.done.has(key))
            return;
        if (outcome === undefined) {
            if (!this.journal.amend(key, { context: call.context, time: start }))
                this.journal.call(call, line, key);
            return;
        }
        this.done.add(key);
        const end = { ...call, outcome, latencyMs: (0,calls_time/* elapsed */.vk)(start, opencode_timeOf(state, 'end')) };
        if (!this.journal.result(key, end))
            this.journal.call(end, line);
    }
}
function opencode_factsOf(info) {
    const { providerID: provider, modelID, id } = (0,calls_json/* isObject */.Gv)(info.model) ? info.model : { ...info, id: undefined };
    const named = [(0,calls_json/* text */.Qq)(provider), (0,calls_json/* firstText */.ou)(modelID, id)].filter((name) => name !== undefined).join('/');
    return {
        agent: (0,calls_json/* firstText */.ou)(info.agent, info.mode) ?? opencode_AGENT,
        conditions: named === '' ? {} : { model: named }
    };
}
const opencode_timeOf = (holder, name) => (0,calls_time/* instant */.uR)((0,calls_json/* object */.Ik)(holder.time)[name]);
/** Undefined while the call goes on. */
function opencode_outcomeOf({ status, error, metadata }) {
    if (status === 'error')
        return isDenial(error) || opencode_REFUSAL.test((0,calls_json/* text */.Qq)(error)?.slice(0, 500) ?? '') ? 'denied' : 'error';
    if (status !== 'completed')
        return undefined;
    const code = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(metadata).exit);
    return code === undefined || code === 0 ? 'success' : 'error';
}
/** A row of the tables `message` and `part` of the database. */
function opencode_rowIn({ id, session_id, message_id, data: held }) {
    const data = typeof session_id === 'string' && typeof held === 'string' ? (0,calls_json/* unpacked */.KZ)(held) : undefined;
    if (!(0,calls_json/* isObject */.Gv)(data))
        return undefined;
    if (typeof data.role === 'string')
        return { info: { ...data, id, sessionID: session_id }, parts: [] };
    return typeof data.type === 'string' && typeof message_id === 'string'
        ? { type: 'row', sessionID: session_id, part: { ...data, id, messageID: message_id } }
        : undefined;
}
const isSession = (id) => typeof id === 'string';
/** A record of `opencode run --format json`, an event of the server, an exported session or a message of one. */
function opencode_isOwn(written) {
    const value = opencode_rowIn(written) ?? written;
    const { type, properties: held, data } = (0,calls_json/* object */.Ik)(value.payload ?? value);
    const properties = held ?? (NEXT.test((0,calls_json/* text */.Qq)(type) ?? '') ? data : undefined);
    if ((0,calls_json/* isObject */.Gv)(value.part))
        return isSession(value.sessionID) && typeof value.type === 'string';
    if ((0,calls_json/* isObject */.Gv)(properties) && typeof type === 'string') {
        const { part, info, sessionID: session } = properties;
        const named = session ?? (0,calls_json/* object */.Ik)(part).sessionID ?? (0,calls_json/* object */.Ik)(info).sessionID ?? (0,calls_json/* object */.Ik)(info).id;
        return isSession(named) && /^(?:message|session)\.[\w.]+$/.test(type);
    }
    if (Array.isArray(value.parts))
        return isSession((0,calls_json/* object */.Ik)(value.info).sessionID);
    return (0,calls_json/* isObject */.Gv)(value.info) && Array.isArray(value.messages) && value.messages.some(isOwnMessage);
}
const isOwnMessage = (message) => (0,calls_json/* isObject */.Gv)(message) && Array.isArray(message.parts) && isSession((0,calls_json/* object */.Ik)(message.info).sessionID);
const opencode_format = {
    name: 'opencode',
    title: 'opencode sessions and streams',
    documentation: 'https://opencode.ai/docs/cli/',
    description: `What opencode writes: \`opencode run --format json\`, redirected to a file, the sessions of \`opencode export\`, and the messages and events of its server (\`{"info": …, "parts": […]}\`, \`message.part.updated\`, \`session.next.tool.called\`), and rows of the tables \`message\` and \`part\` of its database.

| event | from |
| --- | --- |
| session | \`sessionID\`; those of sub-agents are sessions of their own |
| agent | \`agent\` (or \`mode\`) of the message; else \`opencode\` |
| action | \`tool\` of a part of the type \`tool\` |
| context | \`arg.*\`: \`input\`, whole |
| outcome | \`error\` by the \`status\` and by the exit code of a command, \`denied\` where the error says that the permission was refused, \`no_result\` where the call does not end; else \`success\` |
| time | \`time.start\`; latency from \`time.end\` |
| conditions | \`model\`, where the log holds the message |

A session in which nothing was called is kept.`,
    detect: (sample) => {
        const part = (0,calls_json/* share */.uM)(sample.map((value) => Array.isArray(value) && value.some(isOwnMessage) ? value.find(calls_json/* isObject */.Gv) : value), opencode_isOwn);
        return part === 0 ? 0 : 0.9 + 0.07 * part;
    },
    open: (output) => new OpencodeReader(output)
};
/* harmony default export */ const opencode = (opencode_format);

;// CONCATENATED MODULE: ./lib/events/formats/openhands.js







/** What the first version calls actions without the agent doing anything. */
const NO_ACTIONS = new Set([
    'message',
    'system',
    'null',
    'change_agent_state',
    'start',
    'recall',
    'condensation',
    'condensation_request',
    'initialize',
    'loop_recovery'
]);
const openhands_AGENT = 'openhands';
class OpenHandsReader {
    output;
    /** Events that stand alone in the file. */
    single;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const events = [value.history, value.events].find(Array.isArray);
        if (events === undefined) {
            this.single ??= new Run(this.output, {});
            if (isAbout(value))
                this.single.name(value);
            else
                this.single.event(value, line);
            return;
        }
        const run = new Run(this.output, value);
        for (const event of events.flat())
            if ((0,calls_json/* isObject */.Gv)(event))
                run.event(event, line);
        run.end();
    }
    end() {
        this.single?.end();
    }
}
class Run {
    conversation;
    journal;
    caseId;
    conditions = {};
    id;
    /** Second version: id of an action event → key of its call. */
    keys = new Map();
    /** `record`: what stands around the events of one run, as evaluations write it. */
    constructor(output, record) {
        this.conversation = new Conversation(output, 'openhands');
        this.journal = new calls_journal/* Journal */.C(this.conversation);
        this.caseId = (0,calls_json/* label */.Pf)(record.instance_id);
        if (this.caseId !== undefined)
            this.conversation.hear(this.caseId);
        this.note('model', (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(record.metadata).llm_config).model));
    }
    end() {
        this.journal.end();
        this.conversation.close(this.id);
    }
    name({ id }) {
        this.id = (0,calls_json/* text */.Qq)(id);
    }
    event(event, line) {
        this.conversation.hear(event);
        if (event.source === 'agent')
            this.journal.session(Conversation.SESSION, line, {
                caseId: this.caseId,
                agent: openhands_AGENT,
                conditions: this.conditions,
                time: (0,calls_time/* instant */.uR)(event.timestamp)
            });
        if (typeof event.kind === 'string')
            this.second(event, event.kind, line);
        else if (typeof event.action === 'string' && event.action !== '')
            this.firstAction(event, event.action, line);
        else if (event.observation !== undefined)
            this.firstResult(event);
    }
    firstAction(event, action, line) {
        const args = (0,calls_json/* object */.Ik)(event.args);
        if (action === 'system' && Array.isArray(args.tools))
            this.note('agent_version', (0,calls_json/* text */.Qq)(args.openhands_version));
        if (event.source !== 'agent' || NO_ACTIONS.has(action))
            return;
        const { thought: _, ...given } = args;
        const called = (0,calls_json/* object */.Ik)(event.tool_call_metadata);
        const model = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(called.model_response).model);
        this.note('model', model);
        const rejected = args.confirmation_state === 'rejected';
        const call = {
            session: Conversation.SESSION,
            caseId: this.caseId,
            agent: openhands_AGENT,
            action: (0,calls_json/* text */.Qq)(called.function_name) ?? action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), { security_risk: (0,calls_json/* label */.Pf)(args.security_risk) }),
            time: (0,calls_time/* instant */.uR)(event.timestamp),
            conditions: this.conditions,
            ...(rejected && { outcome: 'denied' })
        };
        // The last word of the agent is answered by nobody.
        const complete = rejected || action === 'finish' || action === 'reject' || action === 'think';
        this.journal.call(complete ? { ...call, outcome: call.outcome ?? 'success' } : call, line, complete ? undefined : `#${(0,calls_json/* label */.Pf)(event.id)}`);
    }
    firstResult(event) {
        const key = `#${(0,calls_json/* label */.Pf)(event.cause)}`;
        const call = this.journal.pending(key);
        if (call === undefined)
            return;
        this.journal.result(key, {
            outcome: firstOutcome(event),
            latencyMs: (0,calls_time/* elapsed */.vk)(call.time, (0,calls_time/* instant */.uR)(event.timestamp))
        });
    }
    second(event, kind, line) {
        const id = (0,calls_json/* text */.Qq)(event.id);
        if (kind === 'ActionEvent')
            this.secondAction(event, id, line);
        else if (kind === 'SystemPromptEvent')
            this.note('tools', namesOf(event.tools));
        else {
            const key = (0,calls_json/* text */.Qq)(event.tool_call_id) ?? this.keys.get((0,calls_json/* text */.Qq)(event.action_id) ?? '');
            const known = key === undefined
                ? undefined
                : this.keys.has((0,calls_json/* text */.Qq)(event.action_id) ?? '')
                    ? this.keys.get((0,calls_json/* text */.Qq)(event.action_id) ?? '')
                    : key;
            if (known === undefined)
                return;
            const latencyMs = (0,calls_time/* elapsed */.vk)(this.journal.pending(known)?.time, (0,calls_time/* instant */.uR)(event.timestamp));
            const outcome = secondOutcome(event, kind);
            if (outcome === undefined || this.journal.result(known, { outcome, latencyMs }))
                return;
            this.orphan(event, outcome, line);
        }
    }
    /** A refusal whose action stands in a part of the log that is cut off still says what was refused. */
    orphan(event, outcome, line) {
        const action = (0,calls_json/* text */.Qq)(event.tool_name);
        if (outcome !== 'denied' || action === undefined)
            return;
        const time = (0,calls_time/* instant */.uR)(event.timestamp);
        this.journal.call({
            session: Conversation.SESSION,
            agent: openhands_AGENT,
            action,
            context: {},
            outcome,
            time,
            conditions: this.conditions
        }, line);
    }
    secondAction(event, id, line) {
        const action = (0,calls_json/* firstText */.ou)(event.tool_name, (0,calls_json/* object */.Ik)(event.tool_call).name);
        if (action === undefined)
            return;
        const key = (0,calls_json/* text */.Qq)(event.tool_call_id) ?? id ?? 'call';
        if (id !== undefined && this.keys.size < 100_000)
            this.keys.set(id, key);
        const { kind: _, ...fields } = (0,calls_json/* object */.Ik)(event.action);
        const given = Object.keys(fields).length > 0
            ? fields
            : ((0,calls_json/* object */.Ik)(event.tool_call).arguments ?? (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(event.tool_call).function).arguments);
        const call = {
            session: Conversation.SESSION,
            caseId: this.caseId,
            agent: openhands_AGENT,
            action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(given), { security_risk: (0,calls_json/* text */.Qq)(event.security_risk) }),
            time: (0,calls_time/* instant */.uR)(event.timestamp),
            conditions: this.conditions,
            id: (0,calls_identity/* globalId */.X8)(id)
        };
        this.journal.call(call, line, key);
    }
    note(name, value) {
        if (value !== undefined && this.conditions[name] !== value)
            this.conditions = { ...this.conditions, [name]: value };
    }
}
/** What an exported conversation says of itself beside its events (`meta.json`). */
const isAbout = (value) => (0,calls_json/* text */.Qq)(value.id) !== undefined &&
    value.kind === undefined &&
    value.sandbox_id !== undefined &&
    value.title !== undefined;
const EVENT_FILE = /^(?:.*\/)?event_\d{6}_[^/]+\.json$/;
const namesOf = (tools) => {
    const names = (0,calls_json/* array */.YO)(tools).map((tool) => (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(tool).title, (0,calls_json/* object */.Ik)(tool).name, (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(tool).function).name));
    return (names
        .filter((name) => name !== undefined)
        .sort()
        .join(' ') || undefined);
};
function firstOutcome(event) {
    if (event.observation === 'user_rejected')
        return 'denied';
    if (event.observation === 'error')
        return isDenial(event.content) ? 'denied' : 'error';
    const exit = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(event.extras).metadata).exit_code) ?? (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(event.extras).exit_code);
    if (exit !== undefined)
        return exit === 0 || exit === -1 ? 'success' : 'error';
    return event.success === false || (0,calls_json/* object */.Ik)(event.extras).error === true ? 'error' : 'success';
}
function secondOutcome(event, kind) {
    if (kind === 'UserRejectObservation')
        return 'denied';
    if (kind === 'AgentErrorEvent')
        return isDenial(event.error) ? 'denied' : 'error';
    if (kind !== 'ObservationEvent')
        return undefined;
    const observation = (0,calls_json/* object */.Ik)(event.observation);
    const exit = (0,calls_json/* finite */.E2)(observation.exit_code) ?? (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)(observation.metadata).exit_code);
    if (observation.is_error === true || (0,calls_json/* text */.Qq)(observation.error) !== undefined)
        return 'error';
    return exit === undefined || exit === 0 || exit === -1 ? 'success' : 'error';
}
const openhands_isEvent = (value) => {
    if (typeof value.kind === 'string')
        return (/(?:Event|Observation)$/.test(value.kind) &&
            value.source !== undefined &&
            value.apiVersion === undefined);
    const acts = typeof value.action === 'string' && (0,calls_json/* isObject */.Gv)(value.args) && value.source !== undefined;
    const observes = typeof value.observation === 'string' && (value.cause !== undefined || (0,calls_json/* isObject */.Gv)(value.extras));
    return acts || observes;
};
const openhands_format = {
    name: 'openhands',
    title: 'OpenHands events',
    documentation: 'https://docs.openhands.dev/sdk/arch/events',
    description: `The events of OpenHands, both of version 0 (\`action\`, \`observation\`, \`cause\`) and of the SDK of version 1 (\`kind\`); one event a record, or a record whose \`history\` or \`events\` holds them; also a conversation as it is exported (a zip of \`event_*.json\` and \`meta.json\`), given as it is. Where each event has a file of its own, as the SDK keeps them, the files of a conversation are put into one: \`cat events/event-*.json > conversation.json\`.

| event | from |
| --- | --- |
| session | \`id\` in \`meta.json\` of an exported conversation. Other events bear none: a file of events is one session, a record with a list of them another each, named by its content |
| case | \`instance_id\` of such a record |
| agent | \`openhands\` |
| action | name of the tool (\`tool_name\`, or \`function_name\` of the tool call); else the \`action\` of version 0 |
| context | \`arg.*\`: the arguments, whole, without the thought; \`security_risk\` |
| outcome | \`denied\` where the user or a hook rejected the action; \`error\` by error events, \`is_error\` and exit codes other than 0 (-1 means still running); \`no_result\` without an observation; else \`success\` |
| time | \`timestamp\`; latency by that of the observation |
| conditions | \`model\`, \`agent_version\`, \`tools\`, where the log holds them |

Messages, recalls and changes of state are no actions. A session of an agent that did nothing else is kept.`,
    detect: (sample) => Math.max((0,calls_json/* likelihood */.Fx)(sample, 0.95, openhands_isEvent), 0.94 *
        Number(sample.some((value) => (0,calls_json/* isObject */.Gv)(value) &&
            (0,calls_json/* array */.YO)(value.history)
                .flat()
                .some((event) => (0,calls_json/* isObject */.Gv)(event) && openhands_isEvent(event))))),
    archive: (entries) => entries.some((name) => EVENT_FILE.test(name)),
    open: (output) => new OpenHandsReader(output)
};
/* harmony default export */ const openhands = (openhands_format);

;// CONCATENATED MODULE: ./lib/events/calls/claude-spans.js





/**
 * The spans of Claude Code and its Agent SDK: `claude_code.interaction` around `claude_code.llm_request` and
 * `claude_code.tool`, and inside a tool's what the user decided and how it went.
 */
const TOOL = 'claude_code.tool';
const isClaudesWork = ({ name }) => name === 'claude_code.interaction' || name === 'claude_code.llm_request';
const claudesTool = ({ name, attributes }) => name === TOOL ? (0,calls_json/* text */.Qq)(attributes.tool_name) : undefined;
/** The sub-agent whose spans stand inside that of the call. */
const claudesSubagent = (span) => claudesTool(span) === undefined ? undefined : (0,calls_json/* text */.Qq)(span.attributes.subagent_type);
/** The call has the id that its log record has, so that both count once. */
function claudesCall(span, action) {
    const { file_path, full_command: command, skill_name: skill, subagent_type, tool_use_id: id } = span.attributes;
    const known = Object.entries({ file_path, command, skill, subagent_type }).filter(([, value]) => (0,calls_json/* text */.Qq)(value));
    return {
        action,
        context: (0,calls_arguments/* argumentContext */.VU)(Object.fromEntries(known)),
        outcome: span.failed ? failure(span.message) : 'success',
        time: span.start,
        latencyMs: (0,calls_time/* elapsed */.vk)(span.start, span.end),
        id: (0,calls_identity/* globalId */.X8)(id) ?? (span.id === undefined ? undefined : `${span.trace}/${span.id}`)
    };
}
/** What a span inside that of a call says of it; undefined where all was well. */
function claudesVerdict({ name, attributes }) {
    const { decision, success, error } = attributes;
    if (name === `${TOOL}.blocked_on_user`)
        return /^(?:reject|den)/i.test((0,calls_json/* text */.Qq)(decision) ?? '') ? { outcome: 'denied' } : undefined;
    const failed = name === `${TOOL}.execution` && (success === false || success === 'false');
    return failed ? { outcome: failure((0,calls_json/* text */.Qq)(error) ?? (0,calls_json/* object */.Ik)(error).message) } : undefined;
}
const failure = (message) => (isDenial(message) ? 'denied' : 'error');

;// CONCATENATED MODULE: ./lib/events/calls/genai.js








/**
 * The dialects in which spans tell of agents: OpenTelemetry's GenAI conventions (`gen_ai.*`), OpenInference
 * (`openinference.span.kind`), OpenLLMetry (`traceloop.*`), Google ADK (`gcp.vertex.agent.*`), the Vercel AI SDK
 * (`ai.*`), Copilot (`github.copilot.*`), Claude Code (`claude_code.*`), Langfuse's, MLflow's and Pydantic's own attributes.
 */
const WORKING = new Set([
    'chat',
    'invoke_agent',
    'create_agent',
    'generate_content',
    'text_completion',
    'invoke_workflow'
]);
const WORKING_KINDS = new Set(['LLM', 'AGENT', 'CHAIN', 'WORKFLOW', 'TASK', 'GENERATION']);
/**
 * Attributes of the tool that are neither its arguments nor its context: conventions, transport, source code. A convention's
 * names are dotted (`service.name`): `service`, `host` or `operation` alone is a word of whoever wrote the agent.
 */
const CONVENTIONS = /^(?:(?:gen_ai|openinference|input|output|tool|llm|ai|traceloop|otel|gcp|telemetry|thread|code|http|url|net|network|server|client|rpc|session|span|exception|error|metadata|embedding|retrieval|reranker|document|message|internal|logfire|langfuse|mlflow|langsmith|langgraph|a2a|mcp|service|host|process|os|peer|resource|user|enduser|sampler|trace|operation|graph|copilot_chat|github\.copilot\.(?:permission|token|cost))\.|(?:input|output|error|exception|metadata|message)$)/;
const LONGEST_FACT = 200;
function isAgentSpan(span) {
    return toolName(span) !== undefined || works(span) || verdictOf(span) !== undefined;
}
function readSpan(span, line) {
    const a = span.attributes;
    const action = toolName(span);
    const agent = agentName(span);
    const resource = span.resource;
    const service = (0,calls_json/* text */.Qq)(resource['service.name']);
    return {
        trace: span.trace,
        id: span.id,
        parent: span.parent,
        line,
        time: span.start,
        agent,
        agentInside: claudesSubagent(span),
        session: (0,calls_json/* firstText */.ou)(a['gen_ai.conversation.id'], a['session.id'], a['langfuse.session.id'], a['traceloop.association.properties.session_id'], a['traceloop.association.properties.thread_id'], a['traceloop.association.properties.conversation_id'], a['ai.telemetry.metadata.sessionId'], a['ai.telemetry.metadata.chatId'], a['gcp.vertex.agent.session_id'], a['langsmith.metadata.thread_id'], a['copilot_chat.chat_session_id'], metadata(a).thread_id, metadata(a).session_id),
        caseId: (0,calls_json/* label */.Pf)(a['case.id']) ??
            (0,calls_json/* label */.Pf)(a['test.case.name']) ??
            (0,calls_json/* label */.Pf)(metadata(a).case_id) ??
            (0,calls_json/* label */.Pf)(metadata(a).task_id) ??
            (0,calls_json/* label */.Pf)(a['langfuse.trace.metadata.case_id']) ??
            (0,calls_json/* label */.Pf)(a['langfuse.trace.metadata.task_id']),
        service: service?.startsWith('unknown_service') === true
            ? undefined
            : (service ?? (0,calls_json/* text */.Qq)(resource['openinference.project.name'])),
        serviceSession: (0,calls_json/* text */.Qq)(resource['session.id']),
        conditions: genai_conditionsOf(a, resource),
        works: works(span),
        told: action === undefined ? toldBy(span) : undefined,
        verdict: verdictOf(span),
        callId: (0,calls_json/* firstText */.ou)(a['gen_ai.tool.call.id'], a['ai.toolCall.id']),
        call: action === undefined ? undefined : genai_callOf(span, action)
    };
}
function toldBy({ attributes, events }) {
    const all = [
        modelCallsOf(attributes),
        ...events.map((event) => modelCallsOfEvent(event.name, event.attributes, undefined))
    ].filter(({ wished, answered }) => wished.length > 0 || answered.size > 0);
    return all.length === 0
        ? undefined
        : {
            wished: all.flatMap(({ wished }) => wished),
            answered: new Map(all.flatMap(({ answered }) => [...answered]))
        };
}
const kindOf = (a) => (0,calls_json/* firstText */.ou)(a['openinference.span.kind'], a['traceloop.span.kind'], a['langfuse.observation.type'], unquoted(a['mlflow.spanType']))?.toUpperCase();
/** MLflow writes its attributes as JSON, also those that are texts. */
const unquoted = (value) => typeof value === 'string' ? value.replace(/^"(.*)"$/, '$1') : value;
function toolName(span) {
    const claudes = claudesTool(span);
    if (claudes !== undefined)
        return claudes;
    const a = span.attributes;
    const kind = kindOf(a);
    const operation = (0,calls_json/* text */.Qq)(a['gen_ai.operation.name']);
    const named = (0,calls_json/* firstText */.ou)(a['gen_ai.tool.name'], a['tool.name'], a['ai.toolCall.name']);
    if (named === MERGED)
        return undefined;
    if (isFailedInAdk(span))
        return bareName(span.name);
    if (kind === 'GUARDRAIL')
        return `guardrail:${span.name.slice(0, 200)}`;
    if (operation === 'execute_tool' || kind === 'TOOL') {
        return (named ??
            langChainTool(a) ??
            (0,calls_json/* firstText */.ou)(a['traceloop.entity.name'], a['agent_framework.tool.name']) ??
            bareName(span.name));
    }
    // The calls of a client of MCP, and of writers that leave the operation out, are told by what only a call has.
    if (operation === undefined &&
        kind === undefined &&
        named !== undefined &&
        (ARGUMENTS.some((name) => a[name] !== undefined) ||
            a['gen_ai.tool.call.id'] !== undefined ||
            /^(?:execute_tool|running tool|ai\.toolCall|tools\/call)\b/.test(span.name))) {
        return named;
    }
    return undefined;
}
/** Google ADK adds a span for the answers of parallel calls, put together. */
const MERGED = '(merged tools)';
/** ADK for JavaScript describes a call when it has ended well: the span of one that threw has a name only. */
const isFailedInAdk = ({ scope, name, attributes }) => scope === 'gcp.vertex.agent' && name.startsWith('execute_tool ') && Object.keys(attributes).length === 0;
/** OpenLLMetry names tools of LangChain in JavaScript by their class; the message of the result has the name. */
function langChainTool(a) {
    if (!/^(?:Dynamic|Structured|DynamicStructured)Tool$/.test((0,calls_json/* text */.Qq)(a['traceloop.entity.name']) ?? ''))
        return undefined;
    const message = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(a['traceloop.entity.output']));
    return (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(message.kwargs).name, message.name);
}
const bareName = (name) => (0,calls_json/* text */.Qq)(name
    .replace(/^(?:execute_tool|running tool:?|tool)\s+/, '')
    .replace(/\.tool$/, '')
    .trim());
const ARGUMENTS = [
    'gen_ai.tool.call.arguments',
    'gcp.vertex.agent.tool_call_args',
    'ai.toolCall.args',
    'ai.toolCall.input',
    'tool_arguments',
    'gen_ai.tool.arguments',
    'langfuse.observation.input',
    'mlflow.spanInputs'
];
const RESULTS = [
    'gen_ai.tool.call.result',
    'gcp.vertex.agent.tool_response',
    'ai.toolCall.result',
    'ai.toolCall.output',
    'tool_response',
    'output.value',
    'traceloop.entity.output',
    'mlflow.spanOutputs'
];
function genai_callOf(span, action) {
    if (claudesTool(span) !== undefined)
        return claudesCall(span, action);
    const a = span.attributes;
    const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(argumentsOf(a) ?? argumentsTold(span)), {
        ...otherFacts(a),
        tool_type: (0,calls_json/* text */.Qq)(a['gen_ai.tool.type'])
    });
    return {
        action,
        context,
        outcome: genai_outcomeOf(span, action),
        time: span.start,
        latencyMs: (0,calls_time/* elapsed */.vk)(span.start, span.end),
        id: span.id === undefined ? undefined : `${span.trace}/${span.id}`
    };
}
function argumentsOf(a) {
    for (const name of ARGUMENTS)
        if (a[name] !== undefined)
            return a[name];
    const entity = (0,calls_arguments/* parseArguments */.We)(a['traceloop.entity.input']);
    if (entity !== undefined)
        return entityArguments(entity);
    const input = (0,calls_arguments/* parseArguments */.We)(a['input.value']);
    // A tool's parameters are its arguments with some writers and the schema of its arguments with others.
    const parameters = (0,calls_arguments/* parseArguments */.We)(a['tool.parameters']);
    if ((0,calls_json/* isObject */.Gv)(input))
        return input;
    return (0,calls_json/* isObject */.Gv)(parameters) && !(0,calls_json/* isObject */.Gv)(parameters.properties) ? parameters : input;
}
/** Strands tells of the arguments in an event of the span. */
function argumentsTold({ events }) {
    const told = events.find(({ name }) => name === 'gen_ai.tool.message');
    const content = (0,calls_json/* unpacked */.KZ)(told?.attributes.content);
    return (0,calls_json/* isObject */.Gv)(content) ? content : undefined;
}
function entityArguments(entity) {
    const { inputs, args } = (0,calls_json/* object */.Ik)(entity);
    const sole = inputs === undefined && (0,calls_json/* array */.YO)(args).length === 1 ? (0,calls_arguments/* parseArguments */.We)((0,calls_json/* array */.YO)(args)[0]) : undefined;
    return (0,calls_json/* isObject */.Gv)(sole) ? sole : (inputs ?? args ?? entity);
}
/** By default there are no arguments at all: what else the span tells is the context. */
function otherFacts(a) {
    const facts = Object.create(null);
    for (const [name, value] of Object.entries(a)) {
        const scalar = typeof value === 'number' ||
            typeof value === 'boolean' ||
            (typeof value === 'string' && value.length <= LONGEST_FACT);
        if (scalar &&
            !CONVENTIONS.test(name) &&
            !ARGUMENTS.includes(name) &&
            !RESULTS.includes(name))
            facts[name] = value;
    }
    for (const [name, value] of Object.entries(metadata(a)))
        if (!isLangChainMetadata(name))
            facts[`metadata.${name}`] = value;
    return facts;
}
const metadata = (a) => (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(a.metadata));
function genai_outcomeOf(span, action) {
    const a = span.attributes;
    if (isFailedInAdk(span))
        return 'error';
    const type = (0,calls_json/* text */.Qq)(a['error.type']);
    if (isPaused(span.message) || isPaused(type))
        return 'no_result';
    if (span.failed || (type !== undefined && type !== '')) {
        return action.startsWith('guardrail:') ||
            isDenial(span.message) ||
            isDenial(type?.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '))
            ? 'denied'
            : 'error';
    }
    // Strands ends the span of a tool that failed as if all were well.
    const stated = outcomeOfStatus(a['gen_ai.tool.status'] ?? a['tool.status']);
    if (stated === 'error' || stated === 'denied')
        return stated;
    if (a['langfuse.observation.level'] === 'ERROR')
        return isDenial(a['langfuse.observation.status_message']) ? 'denied' : 'error';
    const response = (0,calls_json/* unpacked */.KZ)(a['gcp.vertex.agent.tool_response']);
    if ((0,calls_json/* isObject */.Gv)(response))
        return outcomeOfResponse(response);
    for (const name of RESULTS) {
        const result = (0,calls_json/* unpacked */.KZ)(a[name]);
        if (!(0,calls_json/* isObject */.Gv)(result))
            continue;
        // Tools of MCP that answer with an error often leave the span as if all were well.
        if (result.isError === true || result.is_error === true || isFailedMessage(result))
            return 'error';
        if (action.startsWith('guardrail:') &&
            (result.triggered === true || result.blocked === true || result.passed === false))
            return 'denied';
    }
    return 'success';
}
function agentName(span) {
    const a = span.attributes;
    const named = (0,calls_json/* firstText */.ou)(a['gen_ai.agent.name'], a['agent.name'], a['ai.telemetry.functionId'], metadata(a).lc_agent_name);
    if (named !== undefined)
        return named;
    if (kindOf(a) === 'AGENT')
        return (0,calls_json/* firstText */.ou)(a['traceloop.entity.name'], a['graph.node.id']) ?? (0,calls_json/* text */.Qq)(span.name);
    const called = (0,calls_json/* text */.Qq)(span.name.replace(/^invoke_agent\s*/, ''));
    // The AI SDK names the span of an agent without a name by its model.
    return a['gen_ai.operation.name'] === 'invoke_agent' && called !== a['gen_ai.request.model']
        ? called
        : undefined;
}
const works = (span) => isClaudesWork(span) ||
    WORKING.has((0,calls_json/* text */.Qq)(span.attributes['gen_ai.operation.name']) ?? '') ||
    WORKING_KINDS.has(kindOf(span.attributes) ?? '') ||
    (0,calls_json/* firstText */.ou)(span.attributes['gen_ai.request.model'], span.attributes['llm.model_name'], span.attributes['ai.model.id']) !== undefined;
/** Copilot and Claude Code ask in a span of its own inside that of the tool. */
function verdictOf(span) {
    const claudes = claudesVerdict(span);
    if (claudes !== undefined)
        return claudes;
    const result = (0,calls_json/* firstText */.ou)(span.attributes['github.copilot.permission.result'], span.attributes['permission.result']);
    if (result === undefined)
        return undefined;
    const kind = (0,calls_json/* firstText */.ou)(span.attributes['github.copilot.permission.kind'], span.attributes['permission.kind']);
    const context = (0,calls_arguments/* withFacts */.Qj)({ permission: result }, { permission_kind: kind });
    return /den|reject|block|refus/i.test(result) ? { outcome: 'denied', context } : { context };
}
function genai_conditionsOf(a, resource) {
    const conditions = {};
    const model = (0,calls_json/* firstText */.ou)(a['gen_ai.request.model'], a['llm.model_name'], a['ai.model.id'], a['gen_ai.response.model'], a['langfuse.observation.model.name'], metadata(a).ls_model_name);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* firstText */.ou)(resource['service.version'], a['gen_ai.agent.version']);
    if (version !== undefined)
        conditions.agent_version = version;
    const prompt = (0,calls_json/* firstText */.ou)(a['gen_ai.prompt.id'], a['gen_ai.prompt.name'], a['llm.prompt_template.version'], a['langfuse.observation.prompt.name']);
    if (prompt !== undefined)
        conditions.prompt = prompt;
    return conditions;
}

;// CONCATENATED MODULE: ./lib/events/calls/otel.js


const otel_DEEPEST = 32;
/** `AnyValue` of OTLP (also in snake case) as plain JSON. */
function anyValue(value, depth = 0) {
    if (!(0,calls_json/* isObject */.Gv)(value) || depth > otel_DEEPEST)
        return undefined;
    if (value.stringValue !== undefined)
        return value.stringValue;
    if (value.intValue !== undefined)
        return integer(value.intValue);
    if (value.boolValue !== undefined)
        return value.boolValue;
    if (value.doubleValue !== undefined)
        return value.doubleValue;
    if (value.arrayValue !== undefined)
        return (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(value.arrayValue).values).map((member) => anyValue(member, depth + 1));
    if (value.kvlistValue !== undefined)
        return attributesOf((0,calls_json/* object */.Ik)(value.kvlistValue).values, depth + 1);
    if (value.bytesValue !== undefined)
        return value.bytesValue;
    return value.string_value ?? integer(value.int_value) ?? value.bool_value ?? value.double_value;
}
/** Protobuf's JSON writes 64-bit integers as texts; beyond 2^53 they stay so. */
function integer(value) {
    const number = typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(number) ? number : value;
}
/** Attributes as an object: from `[{ key, value }]`, from Jaeger's tags, or as they are. */
function attributesOf(value, depth = 0) {
    if ((0,calls_json/* isObject */.Gv)(value))
        return value;
    const attributes = Object.create(null);
    for (const entry of (0,calls_json/* array */.YO)(value)) {
        if (!(0,calls_json/* isObject */.Gv)(entry) || typeof entry.key !== 'string')
            continue;
        attributes[entry.key] = (0,calls_json/* isObject */.Gv)(entry.value) ? anyValue(entry.value, depth) : tagValue(entry);
    }
    return attributes;
}
/** Jaeger types its tags, but its user interface hands numbers out as texts. */
const tagValue = ({ type, value }) => type === 'bool' && typeof value === 'string'
    ? value === 'true'
    : type === 'int64' || type === 'float64'
        ? integer(value)
        : value;
/** Version 2 of Zipkin's JSON. */
const isZipkin = (value) => value.attributes === undefined &&
    (0,calls_json/* isObject */.Gv)(value.tags) &&
    (0,calls_json/* text */.Qq)(value.id) !== undefined &&
    ((0,calls_json/* isObject */.Gv)(value.localEndpoint) || typeof value.duration === 'number');
const otel_isSpan = (value) => (typeof value.attributes === 'object' ||
    isZipkin(value) ||
    (Array.isArray(value.tags) && value.operationName !== undefined)) &&
    ((0,calls_json/* text */.Qq)(value.name) ?? (0,calls_json/* text */.Qq)(value.operationName)) !== undefined &&
    (0,calls_json/* firstText */.ou)(value.traceId, value.trace_id, value.traceID, (0,calls_json/* object */.Ik)(value.context).trace_id, (0,calls_json/* object */.Ik)(value.context).traceId) !== undefined &&
    (value.startTimeUnixNano ??
        value.start_time_unix_nano ??
        value.startTime ??
        value.start_time ??
        value._startTime ??
        value.timestamp) !== undefined;
/** Groups of spans or log records with their resource. */
const groupsOf = (value) => {
    for (const holder of [value, (0,calls_json/* object */.Ik)(value.trace), (0,calls_json/* object */.Ik)(value.data)]) {
        const groups = holder.resourceSpans ??
            holder.resource_spans ??
            holder.batches ??
            holder.resourceLogs ??
            holder.resource_logs;
        if (Array.isArray(groups))
            return groups;
    }
    return isGroup(value) ? [value] : undefined;
};
const SCOPES = [
    'scopeSpans',
    'scope_spans',
    'instrumentationLibrarySpans',
    'ilSpans',
    'scopeLogs',
    'scope_logs'
];
const isGroup = (value) => SCOPES.some((name) => Array.isArray(value[name]));
/** Whether the value is a span by itself, which could be any program's, and no container of OpenTelemetry. */
const isBareSpan = (value) => (0,calls_json/* isObject */.Gv)(value.attributes) || isZipkin(value) || isLogfire(value);
/** A row of Logfire's table of records, as its queries and exports give it. */
const isLogfire = (value) => (0,calls_json/* text */.Qq)(value.span_name) !== undefined &&
    (0,calls_json/* text */.Qq)(value.trace_id) !== undefined &&
    value.start_timestamp !== undefined;
const logfireRows = ({ rows }) => (0,calls_json/* array */.YO)(rows).filter((row) => (0,calls_json/* isObject */.Gv)(row) && isLogfire(row));
function logfireSpan(row) {
    const { service_name: name, service_version: version, is_exception: threw, otel_status_code: code } = row;
    const failed = threw === true || threw === 'true' || code === 'ERROR' || code === 2;
    return otlpSpan({
        ...row,
        name: row.span_name,
        start_time: row.start_timestamp,
        end_time: row.end_timestamp,
        attributes: (0,calls_json/* unpacked */.KZ)(row.attributes),
        status: {
            code: failed ? 2 : 0,
            message: (0,calls_json/* firstText */.ou)(row.exception_message, row.otel_status_message)
        },
        events: undefined
    }, { 'service.name': name, 'service.version': version }, (0,calls_json/* text */.Qq)(row.otel_scope_name));
}
/** Whether the value is one of the containers read here. Metrics are recognised, though they hold no event. */
const isOtel = (value) => groupsOf(value) !== undefined ||
    Array.isArray(value.resourceMetrics) ||
    Array.isArray(value.resource_metrics) ||
    tracesOf(value).length > 0 ||
    isLogfire(value) ||
    logfireRows(value).length > 0 ||
    otel_isSpan(value);
/** Jaeger: `{ data: [{ traceID, spans, processes }] }`, or one such trace. */
function tracesOf(value) {
    const traces = Array.isArray(value.data) ? value.data : [value];
    return traces.filter((trace) => (0,calls_json/* isObject */.Gv)(trace) &&
        Array.isArray(trace.spans) &&
        (trace.traceID !== undefined || trace.processes !== undefined));
}
function* spansOf(value) {
    const groups = groupsOf(value);
    if (groups !== undefined) {
        for (const [record, resource, scope] of records(groups, 'spans'))
            yield otlpSpan(record, resource, scope);
        return;
    }
    const rows = isLogfire(value) ? [value] : logfireRows(value);
    for (const row of rows)
        yield logfireSpan(row);
    if (rows.length > 0)
        return;
    const traces = tracesOf(value);
    for (const trace of traces) {
        const processes = (0,calls_json/* object */.Ik)(trace.processes);
        for (const span of (0,calls_json/* array */.YO)(trace.spans)) {
            if (!(0,calls_json/* isObject */.Gv)(span))
                continue;
            const process = (0,calls_json/* object */.Ik)(span.process ??
                (typeof span.processID === 'string' && Object.hasOwn(processes, span.processID)
                    ? processes[span.processID]
                    : undefined));
            yield jaegerSpan(span, process);
        }
    }
    if (traces.length === 0 && otel_isSpan(value))
        yield Array.isArray(value.tags)
            ? jaegerSpan(value, (0,calls_json/* object */.Ik)(value.process))
            : isZipkin(value)
                ? zipkinSpan(value)
                : otlpSpan(value, (0,calls_json/* object */.Ik)(value.resource));
}
function* logsOf(value) {
    for (const [record, resource] of records(groupsOf(value) ?? [], 'logRecords')) {
        const attributes = attributesOf(record.attributes);
        const body = (0,calls_json/* isObject */.Gv)(record.body) ? anyValue(record.body) : record.body;
        yield {
            time: (0,calls_time/* instant */.uR)(record.timeUnixNano) ??
                (0,calls_time/* instant */.uR)(record.observedTimeUnixNano) ??
                (0,calls_time/* instant */.uR)(record.time_unix_nano),
            name: eventName(attributes['event.name'], record.eventName, record.event_name, body),
            trace: (0,calls_json/* firstText */.ou)(record.traceId, record.trace_id),
            span: (0,calls_json/* firstText */.ou)(record.spanId, record.span_id),
            body,
            attributes,
            resource
        };
    }
}
const QUALIFIED = /^[\w-]+(?:\.[\w-]+)+$/;
/** Claude Code names an event `tool_result`, and says in the body that it is `claude_code.tool_result`. */
const eventName = (...names) => names.find((name) => typeof name === 'string' && QUALIFIED.test(name)) ??
    (0,calls_json/* firstText */.ou)(...names);
function* records(groups, kind) {
    for (const group of groups) {
        if (!(0,calls_json/* isObject */.Gv)(group))
            continue;
        const resource = attributesOf((0,calls_json/* object */.Ik)(group.resource).attributes);
        for (const name of SCOPES) {
            for (const scope of (0,calls_json/* array */.YO)(group[name])) {
                const writer = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(scope).scope).name);
                for (const record of (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(scope)[kind] ?? (kind === 'logRecords' ? (0,calls_json/* object */.Ik)(scope).log_records : undefined))) {
                    if ((0,calls_json/* isObject */.Gv)(record))
                        yield [record, resource, writer];
                }
            }
        }
    }
}
function otlpSpan(span, resource, scope) {
    const context = (0,calls_json/* object */.Ik)(span.context ?? span.spanContext ?? span._spanContext);
    const status = (0,calls_json/* object */.Ik)(span.status);
    const code = status.code ?? status.status_code ?? span.status_code;
    return {
        trace: (0,calls_json/* firstText */.ou)(span.traceId, span.trace_id, context.traceId, context.trace_id) ?? 'trace',
        id: (0,calls_json/* firstText */.ou)(span.spanId, span.span_id, span.id, context.spanId, context.span_id),
        parent: (0,calls_json/* firstText */.ou)(span.parentSpanId, span.parent_span_id, span.parent_id, span.parentId, (0,calls_json/* object */.Ik)(span.parentSpanContext).spanId),
        name: (0,calls_json/* text */.Qq)(span.name) ?? '',
        scope: scope ?? (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(span.instrumentationScope).name),
        start: moment(span.startTimeUnixNano ??
            span.start_time_unix_nano ??
            span.startTime ??
            span.start_time ??
            span.timestamp),
        end: moment(span.endTimeUnixNano ?? span.end_time_unix_nano ?? span.endTime ?? span.end_time),
        attributes: attributesOf(span.attributes),
        resource: (0,calls_json/* isObject */.Gv)(span.resource)
            ? attributesOf((0,calls_json/* object */.Ik)(span.resource).attributes ?? (0,calls_json/* object */.Ik)(span.resource)._attributes)
            : resource,
        failed: code === 2 || code === 'STATUS_CODE_ERROR' || code === 'ERROR' || code === 'Error',
        message: (0,calls_json/* firstText */.ou)(status.message, status.description, span.status_message),
        events: (0,calls_json/* array */.YO)(span.events)
            .filter(calls_json/* isObject */.Gv)
            .map((event) => ({ name: (0,calls_json/* text */.Qq)(event.name), attributes: attributesOf(event.attributes) }))
    };
}
function jaegerSpan(span, process) {
    const attributes = attributesOf(span.tags);
    const start = (0,calls_time/* instant */.uR)(span.startTime);
    const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined;
    const parent = (0,calls_json/* array */.YO)(span.references).find((reference) => (0,calls_json/* object */.Ik)(reference).refType === 'CHILD_OF');
    return {
        trace: (0,calls_json/* firstText */.ou)(span.traceID, span.traceId) ?? 'trace',
        id: (0,calls_json/* firstText */.ou)(span.spanID, span.spanId),
        parent: (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(parent).spanID, span.parentSpanID),
        name: (0,calls_json/* text */.Qq)(span.operationName) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: { ...attributesOf(process.tags), 'service.name': process.serviceName },
        failed: attributes['otel.status_code'] === 'ERROR' || attributes.error === true || attributes.error === 'true',
        message: (0,calls_json/* firstText */.ou)(attributes['otel.status_description']),
        events: (0,calls_json/* array */.YO)(span.logs)
            .map((log) => attributesOf((0,calls_json/* object */.Ik)(log).fields))
            .map((fields) => ({ name: (0,calls_json/* firstText */.ou)(fields.event, fields.name), attributes: fields }))
    };
}
/**
 * Zipkin's tags are all texts; `error` is there, and may be empty, where the span failed. Some exporters write
 * OpenTelemetry's `error: false` as a tag all the same.
 */
function zipkinSpan(span) {
    const attributes = (0,calls_json/* object */.Ik)(span.tags);
    const start = (0,calls_time/* instant */.uR)(span.timestamp);
    const duration = typeof span.duration === 'number' ? span.duration / 1_000 : undefined;
    const { error } = attributes;
    const failed = attributes['otel.status_code'] === 'ERROR' ||
        !(error === undefined || error === null || error === false || error === 'false');
    return {
        trace: (0,calls_json/* text */.Qq)(span.traceId) ?? 'trace',
        id: (0,calls_json/* text */.Qq)(span.id),
        parent: (0,calls_json/* text */.Qq)(span.parentId),
        name: (0,calls_json/* text */.Qq)(span.name) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: { 'service.name': (0,calls_json/* object */.Ik)(span.localEndpoint).serviceName },
        failed,
        message: (0,calls_json/* firstText */.ou)(attributes['otel.status_description'], attributes.error),
        events: []
    };
}
/** OpenTelemetry's JavaScript writes `[seconds, nanoseconds]`. */
function moment(value) {
    if (!Array.isArray(value))
        return (0,calls_time/* instant */.uR)(value);
    const [seconds, nanoseconds] = value;
    return typeof seconds === 'number' && typeof nanoseconds === 'number'
        ? (0,calls_time/* instant */.uR)(seconds * 1e3 + nanoseconds / 1e6)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/events/formats/otlp.js







class OtlpReader {
    forest;
    journal;
    logs;
    constructor(output) {
        this.forest = new SpanForest(output);
        this.journal = new calls_journal/* Journal */.C(output);
        this.logs = new LogEvents(this.journal);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        for (const span of spansOf(value))
            this.forest.add(readSpan(span, line));
        for (const log of logsOf(value)) {
            this.logs.add(log, line);
            this.message(log, line);
        }
    }
    end() {
        this.forest.end();
        this.journal.end();
    }
    /** Instrumentations that record messages as log records name the span of the model in them. */
    message({ name, trace, span, time, attributes, resource, body }, line) {
        if (trace === undefined)
            return;
        const told = modelCallsOfEvent(name, attributes, body);
        if (told.wished.length === 0 && told.answered.size === 0)
            return;
        // What the record says of the conversation, it says as a span does.
        const around = { trace, id: undefined, parent: span, name: '', start: time, end: undefined, events: [] };
        const found = readSpan({ ...around, attributes, resource, failed: false, message: undefined }, line);
        this.forest.add({ ...found, call: undefined, works: true, told });
    }
}
/** Spans of an agent are surer than spans of anything, which still are OpenTelemetry's. */
function otlp_detect(sample) {
    const values = sample.filter((value) => (0,calls_json/* isObject */.Gv)(value) && isOtel(value));
    if (values.length === 0)
        return 0;
    let looked = 0;
    for (const value of values) {
        for (const span of spansOf(value)) {
            if (isAgentSpan(span))
                return 0.95;
            if (++looked > 2_000)
                return 0.8;
        }
    }
    // A bare span could be any program's: the containers could not.
    return values.every(isBareSpan) ? 0.6 : 0.8;
}
const otlp_format = {
    name: 'otlp',
    title: 'OpenTelemetry (GenAI conventions and OpenInference)',
    documentation: 'https://opentelemetry.io/docs/specs/semconv/gen-ai/',
    description: `Traces and logs of OpenTelemetry in JSON: the \`file\` exporter of the collector, Copilot's \`COPILOT_OTEL_FILE_EXPORTER_PATH\`, exports of Jaeger (API and user interface), Tempo and Zipkin (version 2), \`ResourceSpans\` without their wrapping, rows of Logfire's records, and dumps of the JavaScript and Python SDKs.

Spans of the GenAI conventions (\`gen_ai.*\`), OpenInference, OpenLLMetry, Google ADK, the Vercel AI SDK, MLflow, Strands, Claude Code and Langfuse's SDK are understood; log records of the tool calls of Claude Code, Codex, Copilot Chat and Gemini CLI too. Metrics hold no events.

| event | from |
| --- | --- |
| session | \`gen_ai.conversation.id\` or \`session.id\` of the nearest span around the call that has one; else the one conversation of its trace; else \`session.id\` of the resource; else the trace |
| case | \`case.id\`, \`test.case.name\`, or \`case_id\` in \`metadata\` |
| agent | name of the nearest agent span around the call (\`functionId\` of the AI SDK, \`lc_agent_name\` of LangChain); else \`service.name\` |
| action | \`gen_ai.tool.name\`, \`tool.name\`, or the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: the arguments where the writer records them (they are off by default); \`tool_type\`; \`permission\` and \`permission_kind\` of Copilot; other attributes of the span that belong to no convention |
| outcome | \`denied\` where a permission span, the user or the error text refuses the call, or a guardrail fails; \`error\` by the status, \`error.type\`, or \`isError\` in a recorded result; else \`success\` |
| time | start of the span; latency from its end. Calls that began in the same millisecond are in the order in which the model asked for them, where that is recorded |
| conditions | \`model\`, \`agent_version\` (\`service.version\`), \`prompt\` |

A file in which no span is a tool's (only the model's client is instrumented) is read for the calls that the models asked for, where the content of messages is recorded; a call went as the result says that was handed to a model later, else its outcome is open.

Each file is read by itself. Where a trace is split over several, as where the exporter begins a new file, the calls of a file without the span that names the conversation (mostly the root) are a session named by the trace: not the same as that in the other file. Files of JSON lines are mended by joining them, \`cat traces-*.jsonl > traces.jsonl\`.

Spans may stand in any order. A call that two instrumentations recorded, one inside the other, counts once. A trace in which a model or agent worked and no tool was called is kept as a session.`,
    detect: otlp_detect,
    open: (output) => new OtlpReader(output)
};
/* harmony default export */ const otlp = (otlp_format);

;// CONCATENATED MODULE: ./lib/events/formats/phoenix.js




const PREFIX = 'attributes.';
const phoenix_DEEPEST = 16;
/** A row of Phoenix' data frame: dotted columns, or nested `context` and `attributes`. */
function spanOf(row) {
    const context = (0,calls_json/* object */.Ik)(row.context);
    const attributes = Object.create(null);
    flatten((0,calls_json/* unpacked */.KZ)(row.attributes), '', attributes, 0);
    for (const [name, value] of Object.entries(row)) {
        if (name.startsWith(PREFIX))
            flatten(value, name.slice(PREFIX.length), attributes, 0);
    }
    attributes['openinference.span.kind'] ??= row.span_kind;
    return {
        trace: (0,calls_json/* firstText */.ou)(row['context.trace_id'], context.trace_id, row.trace_id) ?? 'trace',
        id: (0,calls_json/* firstText */.ou)(row['context.span_id'], context.span_id, row.span_id),
        parent: (0,calls_json/* firstText */.ou)(row.parent_id, row.parentId),
        name: (0,calls_json/* text */.Qq)(row.name) ?? '',
        start: (0,calls_time/* instant */.uR)(row.start_time),
        end: (0,calls_time/* instant */.uR)(row.end_time),
        attributes,
        resource: { 'service.name': row.project_name },
        failed: typeof row.status_code === 'string' && row.status_code.toUpperCase() === 'ERROR',
        message: (0,calls_json/* text */.Qq)(row.status_message),
        events: []
    };
}
function flatten(value, name, into, depth) {
    if (value === null || value === undefined)
        return;
    if (!(0,calls_json/* isObject */.Gv)(value) || depth > phoenix_DEEPEST || /(?:^|\.)(?:metadata|value|parameters|arguments)$/.test(name))
        into[name] = value;
    else
        for (const [key, member] of Object.entries(value))
            flatten(member, name === '' ? key : `${name}.${key}`, into, depth + 1);
}
class PhoenixReader {
    forest;
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        for (const row of phoenix_rowsIn(value))
            this.forest.add(readSpan(spanOf(row), line));
    }
    end() {
        this.forest.end();
    }
}
/** A row, or those of a page of the REST API (`data`) and of the traces that the command line prints (`spans`). */
function phoenix_rowsIn(value) {
    if (Array.isArray(value))
        return value.flatMap(phoenix_rowsIn);
    if (!(0,calls_json/* isObject */.Gv)(value))
        return [];
    if (phoenix_isRow(value))
        return [value];
    return [...(0,calls_json/* array */.YO)(value.data), ...(0,calls_json/* array */.YO)(value.traces), ...(0,calls_json/* array */.YO)(value.spans)]
        .filter(calls_json/* isObject */.Gv)
        .flatMap((each) => phoenix_isRow(each)
        ? [each]
        : (0,calls_json/* array */.YO)(each.spans).filter((span) => (0,calls_json/* isObject */.Gv)(span) && phoenix_isRow(span)));
}
const phoenix_isRow = (value) => (0,calls_json/* text */.Qq)(value.name) !== undefined &&
    value.span_kind !== undefined &&
    (value['context.trace_id'] !== undefined ||
        (0,calls_json/* object */.Ik)(value.context).trace_id !== undefined ||
        value.trace_id !== undefined);
const phoenix_format = {
    name: 'phoenix',
    title: 'Phoenix spans',
    documentation: 'https://arize-ai.github.io/openinference/spec/',
    description: `Spans as Arize Phoenix exports them: the data frame as JSON Lines (columns \`context.trace_id\`, \`attributes.tool.name\`, …), CSV, the REST API's nested form (also a page of it), or the traces that its command line prints. OpenInference in OTLP is read as OpenTelemetry.

| event | from |
| --- | --- |
| session | \`session.id\` of the nearest span around the call that has one; else the trace |
| agent | name of the nearest \`AGENT\` span; else the project |
| action | \`tool.name\`, else the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: \`input.value\` (or \`tool.parameters\`), whole; \`metadata.*\`; attributes of no convention |
| outcome | \`error\` by \`status_code\`, \`denied\` where its message is a refusal or a guardrail fails; else \`success\` |
| time | \`start_time\`; latency from \`end_time\` |
| conditions | \`model\`, \`prompt\` |`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample.map((value) => (Array.isArray(value) ? value[0] : value)), 0.97, (value) => phoenix_rowsIn(value).length > 0),
    open: (output) => new PhoenixReader(output)
};
/* harmony default export */ const phoenix = (phoenix_format);

;// CONCATENATED MODULE: ./lib/events/formats/proxilion.js





/** How a call ends; what is in neither list is on its way. */
const proxilion_ENDS = {
    authorization_denied: 'denied',
    rate_limit_exceeded: 'denied',
    circuit_breaker_open: 'denied',
    idor_violation: 'denied',
    schema_validation_failure: 'error',
    tool_execution_failure: 'error',
    tool_execution_success: 'success'
};
const UNDER_WAY = new Set(['authorization_request', 'authorization_granted', 'tool_execution_start']);
const DECISIONS = {
    ALLOWED: 'success',
    DENIED: 'denied',
    WARNED: 'warned',
    MODIFIED: 'modified',
    DEFERRED: 'deferred'
};
class ProxilionReader {
    output;
    journal;
    constructor(output) {
        this.output = output;
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const nested = [value.events, value.decisions, value.records].find(Array.isArray);
        for (const record of nested ?? [value]) {
            if (!(0,calls_json/* isObject */.Gv)(record))
                continue;
            if (isAudit(record))
                this.audit(record, line);
            else if (proxilion_isDecision(record))
                this.decision(record, line);
        }
    }
    end() {
        this.journal.end();
    }
    /** Several records tell of one call: asked, granted, started, done. They are known to be of one call by what was called. */
    audit(record, line) {
        const data = (0,calls_json/* object */.Ik)(record.data);
        const type = (0,calls_json/* text */.Qq)(data.event_type) ?? '';
        const call = (0,calls_json/* object */.Ik)(data.tool_call);
        const action = (0,calls_json/* text */.Qq)(call.tool_name);
        const ended = Object.hasOwn(proxilion_ENDS, type) ? proxilion_ENDS[type] : undefined;
        if (action === undefined) {
            if (ended !== undefined || UNDER_WAY.has(type))
                this.output.skip('the audit record names no tool', line);
            return;
        }
        const user = (0,calls_json/* object */.Ik)(data.user);
        const key = (0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)([
            user.user_id,
            user.session_id,
            (0,calls_json/* object */.Ik)(data.agent).agent_id,
            action,
            call.arguments,
            call.timestamp
        ]));
        const time = (0,calls_time/* instant */.uR)(call.timestamp) ?? (0,calls_time/* instant */.uR)(record.timestamp);
        const known = this.journal.pending(key);
        // A granted request that no execution follows was let through: that is all the log knows.
        const granted = type === 'authorization_granted' || (0,calls_json/* object */.Ik)(data.authorization).allowed === true;
        if (known === undefined) {
            const event = {
                ...proxilion_eventOf(record, data, action),
                time,
                outcome: ended ?? (granted ? 'success' : undefined)
            };
            this.journal.call(event, line, ended === undefined ? key : undefined);
        }
        else if (ended !== undefined) {
            this.journal.result(key, { outcome: ended, latencyMs: (0,calls_time/* elapsed */.vk)(time, (0,calls_time/* instant */.uR)(record.timestamp)) });
        }
        else if (type === 'tool_execution_start') {
            this.journal.amend(key, { outcome: 'no_result' });
        }
        else if (granted) {
            this.journal.amend(key, { outcome: 'success' });
        }
    }
    decision(record, line) {
        const context = (0,calls_json/* object */.Ik)(record.context);
        const outcome = (0,calls_json/* text */.Qq)(record.outcome);
        const type = (0,calls_json/* text */.Qq)(record.decision_type) ?? 'decision';
        const action = (0,calls_json/* firstText */.ou)(context.tool, context.tool_name, context.action, context.resource) ?? type;
        const facts = {};
        const used = new Set(['tool', 'tool_name', 'arguments', 'args', 'session_id', 'agent_id', 'user_id']);
        for (const name of Object.keys(context))
            if (!used.has(name))
                facts[name] = context[name];
        for (const factor of (0,calls_json/* array */.YO)(record.factors)) {
            const name = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(factor).name);
            if (name !== undefined)
                facts[`factor.${name}`] = (0,calls_json/* object */.Ik)(factor).passed;
        }
        const id = (0,calls_json/* text */.Qq)(record.decision_id);
        const latencyMs = (0,calls_json/* finite */.E2)(record.latency_ms);
        const version = (0,calls_json/* text */.Qq)(record.policy_version);
        const event = {
            session: (0,calls_json/* firstText */.ou)(context.session_id),
            agent: (0,calls_json/* firstText */.ou)(context.agent_id, context.agent, context.user_id, context.user),
            action,
            context: (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(context.arguments ?? context.args), {
                ...facts,
                decision_type: type
            }),
            outcome: outcome === undefined
                ? undefined
                : Object.hasOwn(DECISIONS, outcome.toUpperCase())
                    ? DECISIONS[outcome.toUpperCase()]
                    : outcome.toLowerCase(),
            time: (0,calls_time/* instant */.uR)(record.timestamp),
            conditions: version === undefined ? {} : { policy: version }
        };
        // Its id is a hash of type, outcome and time, no more: two decisions of one moment would be one.
        this.journal.call({
            ...event,
            latencyMs,
            id: id === undefined ? undefined : `proxilion/${id}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(record))}`
        }, line);
    }
}
function proxilion_eventOf(record, data, action) {
    const user = (0,calls_json/* object */.Ik)(data.user);
    const agent = (0,calls_json/* object */.Ik)(data.agent);
    const authorization = (0,calls_json/* object */.Ik)(data.authorization);
    const id = (0,calls_json/* firstText */.ou)(record.event_id);
    const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)((0,calls_json/* object */.Ik)(data.tool_call).arguments), {
        roles: user.roles,
        capabilities: agent.capabilities,
        trust_score: agent.trust_score,
        policies: authorization.policies_evaluated
    });
    const attributes = (0,calls_json/* object */.Ik)(user.attributes);
    for (const name of Object.keys(attributes))
        context[`user.${name}`] = attributes[name];
    return {
        session: (0,calls_json/* text */.Qq)(user.session_id),
        agent: (0,calls_json/* firstText */.ou)(agent.agent_id, user.user_id),
        action,
        context,
        id: id === undefined ? undefined : `proxilion/${id}`
    };
}
const isAudit = (value) => (0,calls_json/* isObject */.Gv)(value.data) &&
    (0,calls_json/* text */.Qq)(value.data.event_type) !== undefined &&
    (value.event_id !== undefined || value.event_hash !== undefined);
const proxilion_isDecision = (value) => (0,calls_json/* text */.Qq)(value.decision_type) !== undefined &&
    value.outcome !== undefined &&
    (Array.isArray(value.factors) || (0,calls_json/* isObject */.Gv)(value.context));
const isEither = (value) => isAudit(value) || proxilion_isDecision(value);
const proxilion_format = {
    name: 'proxilion',
    title: 'Proxilion audit log and decisions',
    documentation: 'https://github.com/clay-good/proxilion-sdk',
    description: `The hash-chained audit log of Proxilion (JSON Lines, or an export with \`events\`), and its exported decisions (JSON or JSON Lines).

| event | from |
| --- | --- |
| session | \`user.session_id\`; of a decision \`session_id\` of its context |
| agent | \`agent.agent_id\`, else \`user.user_id\` |
| action | \`tool_call.tool_name\`; of a decision \`tool\` of its context, else its type |
| context | \`arg.*\`: the arguments, whole; \`roles\`, \`user.*\`, \`capabilities\`, \`trust_score\`, \`policies\`; of a decision its context, \`factor.NAME\` (passed or not) and \`decision_type\` |
| outcome | \`denied\` for refused requests, exceeded limits, an open circuit breaker and violations; \`error\` for failed executions and invalid arguments; \`success\` for executed calls and for requests that were granted and not followed up. A started call without an end is \`no_result\`. Of a decision \`ALLOWED\` is \`success\`, \`DENIED\` \`denied\`; \`warned\`, \`modified\` and \`deferred\` stay what they are |
| time | of the call; latency to the record of its end |

The records of one call (asked, granted, started, done) are one event.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.97, (value) => isEither(value) ||
        [value.events, value.decisions, value.records].some((list) => Array.isArray(list) && list.some((record) => (0,calls_json/* isObject */.Gv)(record) && isEither(record)))),
    open: (output) => new ProxilionReader(output)
};
/* harmony default export */ const proxilion = (proxilion_format);

;// CONCATENATED MODULE: ./lib/events/formats/pydantic-ai.js


/** Own tools, and those that the provider runs, by both names that such parts have had. */
const pydantic_ai_CALLS = new Set(['tool-call', 'builtin-tool-call', 'native-tool-call']);
const RETURNS = new Set(['tool-return', 'builtin-tool-return', 'native-tool-return']);
const isModelMessage = (value) => {
    const { kind, parts } = (0,calls_json/* object */.Ik)(value);
    return ((kind === 'request' || kind === 'response') &&
        Array.isArray(parts) &&
        parts.length > 0 &&
        parts.every((part) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(part).part_kind) !== undefined));
};
function pydantic_ai_chatMessages(message) {
    const parts = (0,calls_json/* array */.YO)(message.parts).filter(calls_json/* isObject */.Gv);
    const common = { session_id: message.conversation_id, timestamp: message.timestamp };
    const messages = [];
    const instructions = (0,calls_json/* text */.Qq)(message.instructions);
    if (instructions !== undefined)
        messages.push({ ...common, role: 'system', content: instructions });
    if (message.kind === 'response') {
        const { output_tokens: output, response_tokens: earlier } = (0,calls_json/* object */.Ik)(message.usage);
        messages.push({
            ...common,
            role: 'assistant',
            model: message.model_name,
            content: parts.flatMap(({ part_kind: kind, content }) => (kind === 'text' ? [content] : [])),
            tool_calls: parts.flatMap(pydantic_ai_callIn),
            usage: { output_tokens: (0,calls_json/* finite */.E2)(output) ?? (0,calls_json/* finite */.E2)(earlier) }
        });
    }
    for (const part of parts) {
        const { content = '', timestamp = message.timestamp } = part;
        // A list is what a tool returned or a user gave: never blocks of a message.
        const own = { ...common, timestamp, content: Array.isArray(content) ? (0,calls_json/* contentText */.Tf)(content) : content };
        if (part.part_kind === 'system-prompt')
            messages.push({ ...own, role: 'system' });
        else if (part.part_kind === 'user-prompt')
            messages.push({ ...own, role: 'user' });
        else if (RETURNS.has(part.part_kind) || part.part_kind === 'retry-prompt')
            messages.push({ ...own, ...pydantic_ai_resultOf(part) });
    }
    return messages;
}
function pydantic_ai_callIn(part) {
    if (!pydantic_ai_CALLS.has(part.part_kind))
        return [];
    const { args_json: json, args_dict: dictionary } = (0,calls_json/* object */.Ik)(part.args);
    return [{ id: part.tool_call_id, name: part.tool_name, arguments: json ?? dictionary ?? part.args }];
}
/** A retry that names no tool is asked of the model's answer. */
function pydantic_ai_resultOf(part) {
    const { tool_name: name, tool_call_id: id, outcome } = part;
    if (part.part_kind !== 'retry-prompt')
        return { role: 'tool', name, tool_call_id: id, status: outcome };
    return (0,calls_json/* text */.Qq)(name) === undefined
        ? { role: 'user' }
        : { role: 'tool', name, tool_call_id: id, status: 'error' };
}
/** Under which runs keep their messages, as a list or as JSON in a text, in the record or in the state of the run. */
const LISTS = ['messages', 'message_history', 'all_messages', 'new_messages', 'history'];
function pydantic_ai_messagesIn(record) {
    for (const holder of [record, (0,calls_json/* object */.Ik)(record.state), (0,calls_json/* object */.Ik)(record._state), (0,calls_json/* object */.Ik)(record.result)]) {
        for (const name of LISTS) {
            const messages = (0,calls_json/* array */.YO)((0,calls_json/* unpacked */.KZ)(holder[name]));
            if (messages.some(isModelMessage))
                return messages;
        }
    }
    return undefined;
}
function pydantic_ai_translate(value) {
    if (isModelMessage(value))
        return pydantic_ai_chatMessages(value);
    const record = (0,calls_json/* object */.Ik)(value);
    const messages = (Array.isArray(value) ? value : pydantic_ai_messagesIn(record))?.filter(isModelMessage) ?? [];
    if (messages.length === 0)
        return [];
    const [session] = messages.flatMap(({ conversation_id: id }) => (0,calls_json/* text */.Qq)(id) ?? []);
    const models = new Set(messages.flatMap(({ model_name: name }) => (0,calls_json/* text */.Qq)(name) ?? []));
    return [
        {
            ...record,
            session_id: (0,calls_json/* firstText */.ou)(record.session_id, session, record.run_id),
            model: (0,calls_json/* firstText */.ou)(record.model, [...models].sort().join(' ')),
            messages: messages.flatMap(pydantic_ai_chatMessages)
        }
    ];
}
const pydantic_ai_format = {
    name: 'pydantic-ai',
    title: 'Pydantic AI messages',
    documentation: 'https://ai.pydantic.dev/message-history/',
    description: `Messages of Pydantic AI, as \`ModelMessagesTypeAdapter.dump_json\`, \`all_messages_json()\` and \`new_messages_json()\` write them: one list a file or a line, one message a line, or one run a record with the list, or its JSON as a text, in \`messages\`, \`message_history\`, \`all_messages\`, \`new_messages\` or \`history\`: \`{"run_id": "…", "messages": […]}\`.

| event | from |
| --- | --- |
| session | \`session_id\` of the record, \`conversation_id\` of the messages, \`run_id\` of the record; else a name made of the content. Messages that stand alone in a file and name no conversation are one. A record that repeats an earlier conversation and goes on belongs to it |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`agent\` of the record; else \`assistant\` |
| action | \`tool_name\` of a part of the kind \`tool-call\`, or of a tool that the provider runs |
| context | \`arg.*\`: \`args\`, whole, from JSON where they are a text |
| outcome | \`outcome\` of the \`tool-return\`, in earlier versions the beginning of its content; \`error\` where a \`retry-prompt\` answers the call; \`denied\` where the approval was refused; \`no_result\` without either |
| time | \`timestamp\` of the response; latency from that of the result |
| conditions | \`model\`, and \`prompt\`: a hash of the instructions or the system prompt |

Runs without a call are kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some(isModelMessage)) ||
        (0,calls_json/* share */.uM)(sample, (value) => isModelMessage(value) || pydantic_ai_messagesIn(value) !== undefined) > 0
        ? 0.95
        : 0,
    open: (output) => translatingReader(output, pydantic_ai_translate)
};
/* harmony default export */ const pydantic_ai = (pydantic_ai_format);

;// CONCATENATED MODULE: ./lib/events/formats/semantic-kernel.js


/** .NET writes its names with capital letters unless it is told otherwise. */
const field = (value, name) => value[name] ?? value[name.charAt(0).toUpperCase() + name.slice(1)];
/** The role: a text, or an object around it. */
function roleIn(message) {
    const role = field(message, 'role');
    return (0,calls_json/* firstText */.ou)(role, field((0,calls_json/* object */.Ik)(role), 'label'), (0,calls_json/* object */.Ik)(role).value)?.toLowerCase();
}
/** `items` of Semantic Kernel, `contents` of the Agent Framework. */
const semantic_kernel_itemsOf = (message) => (0,calls_json/* array */.YO)(field(message, 'items') ?? field(message, 'contents')).filter(calls_json/* isObject */.Gv);
const semantic_kernel_kindOf = ({ content_type: python, $type: net, type }) => ((0,calls_json/* firstText */.ou)(python, net, type) ?? '')
    .replace(/Content$/, '')
    .replace(/_/g, '')
    .toLowerCase();
const semantic_kernel_KINDS = new Set(['text', 'functioncall', 'functionresult', 'reasoning', 'textreasoning', 'image']);
const semantic_kernel_isMessage = (value) => (0,calls_json/* isObject */.Gv)(value) &&
    ['system', 'developer', 'user', 'assistant', 'tool'].includes(roleIn(value) ?? '') &&
    semantic_kernel_itemsOf(value).some((item) => semantic_kernel_KINDS.has(semantic_kernel_kindOf(item)));
/** `PLUGIN-FUNCTION`, as models see it. */
function semantic_kernel_nameOf(item) {
    const name = (0,calls_json/* text */.Qq)(item.name) ?? (0,calls_json/* text */.Qq)(field(item, 'functionName')) ?? (0,calls_json/* text */.Qq)(item.function_name);
    const plugin = (0,calls_json/* text */.Qq)(field(item, 'pluginName')) ?? (0,calls_json/* text */.Qq)(item.plugin_name);
    return plugin === undefined || name === undefined || name.startsWith(`${plugin}-`)
        ? name
        : `${plugin}-${name}`;
}
function semantic_kernel_chatMessages(message) {
    const items = semantic_kernel_itemsOf(message);
    const common = {
        timestamp: (0,calls_json/* object */.Ik)(message.additional_properties).created_at ?? message.created_at,
        agent: message.author_name ?? field(message, 'authorName') ?? (message.name || undefined)
    };
    const calls = items
        .filter((item) => semantic_kernel_kindOf(item) === 'functioncall')
        .map((item) => ({
        id: item.call_id ?? field(item, 'id'),
        name: semantic_kernel_nameOf(item),
        arguments: field(item, 'arguments')
    }));
    const results = items.filter((item) => semantic_kernel_kindOf(item) === 'functionresult');
    const said = items.filter((item) => semantic_kernel_kindOf(item) === 'text').map((item) => field(item, 'text'));
    const own = results.length > 0 && calls.length === 0
        ? []
        : [{ ...common, role: roleIn(message), content: (0,calls_json/* contentText */.Tf)(said), tool_calls: calls }];
    return [...own, ...results.map((item) => ({ ...semantic_kernel_resultOf(item), timestamp: common.timestamp }))];
}
function semantic_kernel_resultOf(item) {
    const result = field(item, 'result') ?? '';
    const exception = (0,calls_json/* firstText */.ou)(item.exception);
    return {
        role: 'tool',
        tool_call_id: item.call_id ?? field(item, 'callId') ?? field(item, 'id'),
        name: semantic_kernel_nameOf(item),
        content: Array.isArray(result) ? (0,calls_json/* contentText */.Tf)(result) : result,
        ...(exception !== undefined && { error: exception })
    };
}
/** Of a history, a thread whose state was saved, or the answer of an agent. */
function semantic_kernel_messagesIn(value) {
    const store = (0,calls_json/* object */.Ik)(value.chat_message_store_state);
    for (const list of [field(value, 'messages'), store.messages, value.history, value.chat_history])
        if ((0,calls_json/* array */.YO)(list).some(semantic_kernel_isMessage))
            return (0,calls_json/* array */.YO)(list).filter(semantic_kernel_isMessage);
    return undefined;
}
function semantic_kernel_translate(value) {
    if (semantic_kernel_isMessage(value))
        return semantic_kernel_chatMessages(value);
    const record = (0,calls_json/* object */.Ik)(value);
    const messages = Array.isArray(value) ? value.filter(semantic_kernel_isMessage) : semantic_kernel_messagesIn(record);
    if (messages === undefined || messages.length === 0)
        return [];
    const models = new Set(messages.flatMap((message) => (0,calls_json/* text */.Qq)(message.ai_model_id ?? field(message, 'modelId')) ?? []));
    return [
        {
            ...record,
            model: (0,calls_json/* firstText */.ou)(record.model, [...models].sort().join(' ')),
            messages: messages.flatMap(semantic_kernel_chatMessages)
        }
    ];
}
const semantic_kernel_format = {
    name: 'semantic-kernel',
    title: 'Semantic Kernel and Microsoft Agent Framework chat histories',
    documentation: 'https://learn.microsoft.com/en-us/semantic-kernel/concepts/ai-services/chat-completion/chat-history',
    description: `Chat histories of Semantic Kernel, in Python (\`ChatHistory.serialize()\`, messages with \`items\`) and .NET (\`JsonSerializer.Serialize(chatHistory)\`, names with capital or small letters), and messages of the Microsoft Agent Framework (\`to_dict()\`, with \`contents\`; also in the state of a thread and the answer of an agent): one history or list a file or record, or one message a record.

| event | from |
| --- | --- |
| session | \`session_id\`, \`conversation_id\`, \`thread_id\` or \`trace_id\` of the record or its \`metadata\`; else a name made of the content |
| case | \`case_id\` or \`task_id\` of the record or its \`metadata\` |
| agent | \`author_name\` (\`AuthorName\`) or \`name\` of the message; else \`assistant\` |
| action | \`PLUGIN-FUNCTION\` of a function call, as models see it |
| context | \`arg.*\`: the arguments, whole |
| outcome | \`error\` where the result holds an \`exception\`; else by the beginning of the result: \`error\` or \`denied\`; \`no_result\` without a result; else \`success\` |
| conditions | \`model\` (\`ai_model_id\`, \`ModelId\`), and \`prompt\`: a hash of the system message |

A conversation in which nothing was called is kept.`,
    detect: (sample) => sample.some((value) => Array.isArray(value) && value.some(semantic_kernel_isMessage)) ||
        (0,calls_json/* share */.uM)(sample, (value) => semantic_kernel_isMessage(value) || semantic_kernel_messagesIn(value) !== undefined) > 0
        ? 0.91
        : 0,
    open: (output) => translatingReader(output, semantic_kernel_translate)
};
/* harmony default export */ const semantic_kernel = (semantic_kernel_format);

;// CONCATENATED MODULE: ./lib/events/formats/swe-agent.js








const swe_agent_FAILED = /^(?:usage: |traceback \(most recent call last\)|[\w.]*(?:Error|Exception)\b ?[:(]|error\b|(?:\/bin\/)?(?:ba)?sh: |command (?:.{0,80} )?(?:not found|timed out)|your (?:proposed edit has introduced|edit was not applied)|your command .{0,40}(?:timed out|failed)|no replacement was performed|invalid `?path|exit ?code:? [1-9])/i;
const swe_agent_REFUSED = /^operation '?.{0,200}'? is not supported by this environment|^command .{0,200} is blocked/i;
class TrajectoryReader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        if (isMini(value))
            this.trajectory(value, miniSteps((0,calls_json/* array */.YO)(value.messages)), 'mini-swe-agent', line);
        else if (Array.isArray(value.trajectory))
            this.trajectory(value, value.trajectory, 'swe-agent', line);
    }
    trajectory(value, steps, agent, line) {
        const caseId = caseOf(value);
        const session = `${caseId ?? 'trajectory'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(value.trajectory ?? value.messages))}`;
        const conditions = swe_agent_conditionsOf(value);
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId, agent, conditions });
        let state = {};
        for (const step of steps) {
            if (!(0,calls_json/* isObject */.Gv)(step))
                continue;
            const command = (0,calls_json/* text */.Qq)(step.action)?.trim();
            const action = command === undefined ? undefined : programOf(command);
            if (command !== undefined && action !== undefined) {
                const latencyMs = (0,calls_time/* fromSeconds */.I6)(step.execution_time);
                const context = (0,calls_arguments/* withFacts */.Qj)({ 'arg.command': command }, { file_open: openFile(state), working_dir: (0,calls_json/* text */.Qq)(state.working_dir) });
                journal.call({
                    session,
                    caseId,
                    agent,
                    action,
                    context,
                    outcome: swe_agent_outcomeOf(step),
                    conditions,
                    time: (0,calls_json/* finite */.E2)(step.time),
                    ...(latencyMs !== undefined && { latencyMs })
                }, line);
            }
            // The state is that after the step: what the next one starts from.
            state = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(step.state));
        }
        journal.end();
    }
    end() { }
}
/** mini-swe-agent keeps the messages alone: what was run stands in a fence of the answer, or in a call of the tool `bash`. */
const isMini = (value) => Array.isArray(value.messages) &&
    ((0,calls_json/* text */.Qq)(value.trajectory_format)?.startsWith('mini-swe-agent') === true ||
        (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.info).mini_version) !== undefined);
const FENCE = /```(?:bash|sh|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n?```/g;
/** An answer without exactly one fence is turned down and runs nothing. */
function miniSteps(messages) {
    const steps = [];
    for (const message of messages.filter(calls_json/* isObject */.Gv)) {
        const { timestamp, returncode, exit_status: exit } = (0,calls_json/* object */.Ik)(message.extra);
        const time = (0,calls_time/* instant */.uR)(timestamp);
        if (message.role === 'assistant' || message.object === 'response') {
            for (const [action, id] of commandsIn(message))
                steps.push({ action, id, time, observation: undefined });
        }
        else if (['user', 'tool'].includes((0,calls_json/* text */.Qq)(message.role) ?? '') ||
            message.type === 'function_call_output') {
            const answers = (0,calls_json/* firstText */.ou)(message.tool_call_id, message.call_id);
            const step = steps.find(({ id, observation }) => observation === undefined && id === answers);
            if (step === undefined)
                continue;
            step.observation = message.content ?? message.output ?? '';
            step.returncode = returncode;
            const took = (0,calls_time/* elapsed */.vk)(step.time, time);
            step.execution_time = took === undefined ? undefined : took / 1e3;
        }
        else if (message.role === 'exit' && exit === 'Submitted') {
            // The command that hands the work in ends the run.
            const last = steps.at(-1);
            if (last?.observation === undefined && last !== undefined)
                last.returncode = 0;
        }
    }
    return steps;
}
/** The commands that an answer runs, with the ids under which it asks for them. */
function commandsIn(message) {
    const items = (0,calls_json/* array */.YO)(message.output).flatMap((item) => ((0,calls_json/* isObject */.Gv)(item) ? (callOf(item) ?? []) : []));
    const calls = [...callsOf(message).map(({ id, input }) => ({ key: id, input })), ...items];
    if (calls.length > 0)
        return calls.map(({ key, input }) => [(0,calls_json/* object */.Ik)((0,calls_arguments/* parseArguments */.We)(input)).command, key]);
    const fences = [...(0,calls_json/* contentText */.Tf)(message.content, 1e6).matchAll(FENCE)];
    return fences.length === 1 ? [[fences[0]?.[1], undefined]] : [];
}
const openFile = (state) => {
    const file = (0,calls_json/* text */.Qq)(state.open_file);
    return file === undefined ? undefined : file !== 'n/a';
};
/** No flag tells failure: the observation's beginning does. */
function swe_agent_outcomeOf({ observation, returncode }) {
    if (typeof returncode === 'number')
        return returncode === 0 ? 'success' : 'error';
    if (observation === undefined || observation === null)
        return 'no_result';
    const beginning = (0,calls_json/* contentText */.Tf)(observation, 400).trimStart();
    const code = /^<returncode>\s*(-?\d+)/.exec(beginning)?.[1];
    if (code !== undefined)
        return code === '0' ? 'success' : 'error';
    if (swe_agent_REFUSED.test(beginning))
        return 'denied';
    return swe_agent_FAILED.test(beginning) ? 'error' : 'success';
}
/** Older files name the task in `environment`, newer ones in the problem statement they replay. */
function caseOf(value) {
    const replay = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(value.replay_config));
    const named = (0,calls_json/* firstText */.ou)(value.instance_id, (0,calls_json/* object */.Ik)(value.problem_statement).id, (0,calls_json/* object */.Ik)(replay.problem_statement).id, value.environment);
    return named === undefined || named === 'main' || named === 'swe_main' ? undefined : named;
}
function swe_agent_conditionsOf(value) {
    const conditions = {};
    const info = (0,calls_json/* object */.Ik)(value.info);
    const replay = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(value.replay_config));
    const model = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(replay.agent).model).name, info.model, (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(info.config).model).model_name);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* firstText */.ou)(info.swe_agent_version, info.swe_agent_hash, info.mini_version);
    if (version !== undefined)
        conditions.agent_version = version;
    const [first] = (0,calls_json/* array */.YO)(value.history ?? value.messages);
    if ((0,calls_json/* isObject */.Gv)(first) && first.role === 'system') {
        const prompt = (0,calls_json/* contentText */.Tf)(first.content, 1e6);
        if (prompt !== '')
            conditions.prompt = (0,calls_identity/* digest */.br)(prompt);
    }
    return conditions;
}
const swe_agent_isTrajectory = (value) => isMini(value) ||
    (Array.isArray(value.trajectory) &&
        (value.info !== undefined || value.history !== undefined || value.environment !== undefined) &&
        value.trajectory.every((step) => (0,calls_json/* isObject */.Gv)(step)));
const swe_agent_format = {
    name: 'swe-agent',
    title: 'SWE-agent trajectories',
    documentation: 'https://swe-agent.com/latest/usage/trajectories/',
    description: `The trajectories of SWE-agent (\`.traj\`) and mini-swe-agent (\`.traj.json\`), which keeps messages (of the chat or the Responses API) with the command in a fence or a call of \`bash\`.

| event | from |
| --- | --- |
| session | one a file: the task and a hash of the trajectory |
| case | the task, from \`environment\`, \`instance_id\` or the replayed problem statement |
| agent | \`swe-agent\` or \`mini-swe-agent\` |
| action | the first word of the command (\`open\`, \`edit\`, \`python\`, \`submit\`) |
| context | \`arg.command\`: the command, whole; \`file_open\` and \`working_dir\` from the state before the step |
| outcome | by the return code that mini-swe-agent keeps beside the observation, else by its beginning (usage, \`Error\`, a traceback, a return code other than 0, an edit that was not applied): \`error\`; \`denied\` where the environment blocks the command; \`no_result\` without an observation; else \`success\` |
| time | \`timestamp\` of mini-swe-agent's messages; latency from that of the answer, or \`execution_time\` |
| conditions | \`model\`, \`agent_version\`, \`prompt\`: a hash of the system message |`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.96, swe_agent_isTrajectory),
    open: (output) => new TrajectoryReader(output)
};
/* harmony default export */ const swe_agent = (swe_agent_format);

;// CONCATENATED MODULE: ./lib/events/formats/tau-bench.js





/** The action by which ReAct agents answer the user: speech, no call. */
const RESPOND = 'respond';
class TauReader {
    output;
    names = new Map();
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value) || !Array.isArray(value.traj))
            return;
        const messages = spoken(value.traj);
        const task = (0,calls_json/* label */.Pf)(value.task_id);
        const trial = (0,calls_json/* label */.Pf)(value.trial);
        const session = this.unheard(`${task ?? 'task'}/${trial ?? '0'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(value.traj))}`);
        const prompt = promptOf(messages);
        const conditions = prompt === undefined ? {} : { prompt };
        const model = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(value.info).model, value.model);
        if (model !== undefined)
            conditions.model = model;
        const common = { session, caseId: task, agent: 'assistant', conditions };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, common);
        const chat = new Chat(journal, common, { outcome: tau_bench_outcomeOf });
        for (const message of messages)
            chat.message(message, line);
        journal.end();
    }
    end() { }
    /** The same trial twice in a file, word for word, is two trials. */
    unheard(name) {
        const repeat = (this.names.get(name) ?? 0) + 1;
        if (this.names.size < 200_000)
            this.names.set(name, repeat);
        return repeat === 1 ? name : `${name}-${repeat}`;
    }
}
/** The environment answers every failure with `Error: …`: `tau_bench/envs/base.py`. */
const tau_bench_outcomeOf = (result) => /^\s*(?:Error\b|Unknown action )/.test((0,calls_json/* contentText */.Tf)(result.content, 100)) ? 'error' : 'success';
/**
 * Agents of the variants `act` and `react` call in words: a message ending in `Action:` and a JSON object, answered by
 * the next message of the user. Written as calls here, so that they are read as such.
 */
function spoken(trajectory) {
    let answers = false;
    let calls = 0;
    return trajectory.filter(calls_json/* isObject */.Gv).map((message) => {
        if (answers && message.role === 'user') {
            answers = false;
            return {
                role: 'tool',
                tool_call_id: `spoken-${calls}`,
                content: (0,calls_json/* contentText */.Tf)(message.content).replace(/^API output:\s*/, '')
            };
        }
        answers = false;
        const call = message.role === 'assistant' && !(0,calls_json/* array */.YO)(message.tool_calls).length
            ? spokenCall(message.content)
            : undefined;
        if (call === undefined)
            return message;
        answers = true;
        return { ...message, tool_calls: [{ ...call, id: `spoken-${++calls}` }] };
    });
}
function spokenCall(content) {
    if (typeof content !== 'string')
        return undefined;
    const place = content.lastIndexOf('Action:');
    if (place < 0)
        return undefined;
    const action = (0,calls_json/* unpacked */.KZ)(content
        .slice(place + 'Action:'.length)
        .trim()
        .replace(/^```(?:json)?\s*|\s*```$/g, ''));
    const name = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(action).name);
    return name === undefined || name === RESPOND
        ? undefined
        : { name, arguments: (0,calls_json/* object */.Ik)(action).arguments ?? (0,calls_json/* object */.Ik)(action).kwargs };
}
const tau_bench_format = {
    name: 'tau-bench',
    title: 'tau-bench',
    documentation: 'https://github.com/sierra-research/tau-bench',
    description: `The results file of tau-bench: an array of \`{task_id, trial, reward, info, traj}\`.

| event | from |
| --- | --- |
| session | one for each entry: task, trial and a hash of the trajectory |
| case | \`task_id\`: the trials of one task belong together |
| agent | \`assistant\` |
| action | name of the function; the calls that agents of the variants \`act\` and \`react\` make in words are read too |
| context | \`arg.*\`: the arguments, whole, from JSON or a Python literal |
| outcome | \`error\` where the result begins with \`Error\`, \`no_result\` without a result, else \`success\` |
| conditions | \`prompt\`: a hash of the system message |

Sessions without a call are kept. The file holds no times: calls stand in the order of the trajectory.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.99, (value) => Array.isArray(value.traj) && value.task_id !== undefined),
    open: (output) => new TauReader(output)
};
/* harmony default export */ const tau_bench = (tau_bench_format);

;// CONCATENATED MODULE: ./lib/events/formats/tau2.js





class Tau2Reader {
    output;
    constructor(output) {
        this.output = output;
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        const simulations = Array.isArray(value.simulations) ? value.simulations : [value];
        for (const simulation of simulations)
            if ((0,calls_json/* isObject */.Gv)(simulation))
                this.simulation(simulation, (0,calls_json/* object */.Ik)(value.info), line);
    }
    end() { }
    simulation(simulation, info, line) {
        const messages = tau2_messagesOf(simulation);
        if (messages === undefined)
            return;
        const task = (0,calls_json/* label */.Pf)(simulation.task_id);
        const session = (0,calls_json/* text */.Qq)(simulation.id) ??
            `${task ?? 'task'}/${(0,calls_json/* label */.Pf)(simulation.trial) ?? '0'}/${(0,calls_identity/* digest */.br)((0,calls_identity/* fingerprint */.Rj)(messages))}`;
        const domain = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(info.environment_info).domain_name);
        const common = {
            session,
            caseId: task,
            conditions: tau2_conditionsOf(simulation, info),
            context: domain === undefined ? {} : { domain }
        };
        const journal = new calls_journal/* Journal */.C(this.output);
        journal.session(session, line, { caseId: task, agent: 'assistant', conditions: common.conditions });
        // The simulated user has tools of its own: each call is of the one who made it.
        const chat = new Chat(journal, common, {
            agent: (call, message) => (0,calls_json/* firstText */.ou)(call.requestor, message.requestor, message.role)
        });
        for (const message of messages)
            chat.message(message, line);
        journal.end();
    }
}
/** Spoken runs keep ticks instead of messages: each holds what both sides said and called in it. */
function tau2_messagesOf(simulation) {
    if (Array.isArray(simulation.messages))
        return simulation.messages.flatMap(parts);
    if (!Array.isArray(simulation.ticks))
        return undefined;
    return simulation.ticks.flatMap((tick) => {
        const moment = [];
        for (const side of ['agent', 'user']) {
            const requestor = side === 'agent' ? 'assistant' : 'user';
            const fields = (0,calls_json/* object */.Ik)(tick);
            const calls = (0,calls_json/* array */.YO)(fields[`${side}_tool_calls`]);
            if (calls.length > 0)
                moment.push({ role: requestor, tool_calls: calls, requestor, timestamp: fields.timestamp });
            for (const result of (0,calls_json/* array */.YO)(fields[`${side}_tool_results`]))
                moment.push({ role: 'tool', ...(0,calls_json/* object */.Ik)(result) });
        }
        return moment;
    });
}
/** Several results of parallel calls may stand in one message. */
const parts = (message) => (0,calls_json/* isObject */.Gv)(message) && Array.isArray(message.tool_messages) ? message.tool_messages : [message];
function tau2_conditionsOf(simulation, info) {
    const conditions = {};
    const agent = (0,calls_json/* object */.Ik)(info.agent_info);
    const model = (0,calls_json/* text */.Qq)(agent.llm);
    if (model !== undefined)
        conditions.model = model;
    const version = (0,calls_json/* text */.Qq)(info.git_commit);
    if (version !== undefined)
        conditions.agent_version = version;
    const policy = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(info.environment_info).policy, simulation.policy);
    if (policy !== undefined)
        conditions.prompt = (0,calls_identity/* digest */.br)(policy);
    const tools = (0,calls_arguments/* toolNames */.$p)((0,calls_json/* object */.Ik)(info.environment_info).tool_defs);
    if (tools !== undefined)
        conditions.tools = tools;
    const user = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(info.user_info).llm);
    if (user !== undefined)
        conditions.user_model = user;
    return conditions;
}
const isResults = (value) => Array.isArray(value.simulations) ||
    (value.task_id !== undefined &&
        value.termination_reason !== undefined &&
        (Array.isArray(value.messages) || Array.isArray(value.ticks)));
const tau2_format = {
    name: 'tau2',
    title: 'tau2-bench',
    documentation: 'https://github.com/sierra-research/tau2-bench',
    description: `The \`results.json\` of tau2-bench: one object with \`info\`, \`tasks\` and \`simulations\`; or one simulation a record. Spoken runs (\`ticks\`) are read too.

| event | from |
| --- | --- |
| session | \`id\` of the simulation |
| case | \`task_id\` |
| agent | \`requestor\` of the call: \`assistant\`, or \`user\` for the simulated user, which has tools of its own |
| action | name of the tool |
| context | \`arg.*\`: the arguments, whole; \`domain\` |
| outcome | \`error\` by the flag of the result, \`no_result\` without a result, else \`success\` |
| time | \`timestamp\` of the message; latency by that of the result |
| conditions | \`model\`, \`user_model\`, \`agent_version\` (commit), \`prompt\`: a hash of the policy, \`tools\` |

Simulations without a call are kept.`,
    detect: (sample) => (0,calls_json/* likelihood */.Fx)(sample, 0.98, isResults),
    open: (output) => new Tau2Reader(output)
};
/* harmony default export */ const tau2 = (tau2_format);

;// CONCATENATED MODULE: ./lib/events/calls/observed-spans.js


const observed_spans_named = (...holders) => {
    const all = holders.map((holder) => (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(holder)));
    return {
        session: (0,calls_json/* firstText */.ou)(...all.flatMap((each) => [
            each.session_id,
            each.sessionId,
            each.thread_id,
            each.threadId,
            each.conversation_id,
            each.conversationId
        ])),
        caseId: all.map((each) => (0,calls_json/* label */.Pf)(each.case_id) ?? (0,calls_json/* label */.Pf)(each.task_id)).find((id) => id !== undefined)
    };
};
/** A field that says what went wrong, where it says anything. */
const observed_spans_failure = (value) => value === null || value === '' || ((0,calls_json/* isObject */.Gv)(value) && Object.keys(value).length === 0) ? undefined : value;
/** What a type stands for; a log may call one like what every object has (`constructor`). */
function kindIn(kinds, type) {
    const name = (0,calls_json/* text */.Qq)(type) ?? '';
    return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
const BRAINTRUST_KINDS = { tool: 'tool', llm: 'model', task: 'agent' };
const braintrust = {
    isSpan: (value) => (0,calls_json/* isObject */.Gv)((0,calls_json/* unpacked */.KZ)(value.span_attributes)) &&
        (0,calls_json/* text */.Qq)(value.span_id) !== undefined &&
        (0,calls_json/* text */.Qq)(value.root_span_id) !== undefined,
    read: (value) => {
        const { name, type } = (0,calls_json/* object */.Ik)(value.span_attributes);
        const { start, end } = (0,calls_json/* object */.Ik)(value.metrics);
        const parent = (0,calls_json/* text */.Qq)((0,calls_json/* array */.YO)(value.span_parents)[0]);
        const kind = kindIn(BRAINTRUST_KINDS, type);
        const { session, caseId } = observed_spans_named(value.metadata);
        return {
            trace: (0,calls_json/* text */.Qq)(value.root_span_id) ?? '',
            id: (0,calls_json/* text */.Qq)(value.span_id),
            parent,
            name: (0,calls_json/* text */.Qq)(name),
            kind: kind ?? (parent === undefined ? 'agent' : undefined),
            input: value.input,
            output: value.output,
            error: observed_spans_failure(value.error),
            start: (0,calls_time/* instant */.uR)(start) ?? (0,calls_time/* instant */.uR)(value.created),
            end: (0,calls_time/* instant */.uR)(end),
            session,
            // Trials of one record of a dataset.
            caseId: caseId ?? (value.experiment_id === undefined ? undefined : (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.origin).id)),
            model: (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.metadata).model),
            service: undefined
        };
    }
};
const weave = {
    isSpan: (value) => (0,calls_json/* text */.Qq)(value.op_name) !== undefined && (0,calls_json/* text */.Qq)(value.trace_id) !== undefined && value.started_at !== undefined,
    read: (value) => {
        const attributes = (0,calls_json/* object */.Ik)(value.attributes);
        const inputs = (0,calls_json/* object */.Ik)(value.inputs);
        const parent = (0,calls_json/* text */.Qq)(value.parent_id);
        const told = /\/op\/(.+?)(?::[^:/]*)?$/.exec((0,calls_json/* text */.Qq)(value.op_name) ?? '')?.[1] ?? (0,calls_json/* text */.Qq)(value.op_name);
        const given = (0,calls_json/* firstText */.ou)(attributes.kind, (0,calls_json/* object */.Ik)(attributes.weave).kind)?.toLowerCase();
        const isModel = /^(?:openai|anthropic|litellm|google|mistral|cohere|groq|bedrock)\b/.test(told ?? '');
        return {
            trace: (0,calls_json/* text */.Qq)(value.trace_id) ?? '',
            id: (0,calls_json/* text */.Qq)(value.id),
            parent,
            name: told,
            kind: given === 'tool'
                ? 'tool'
                : given === 'llm' || isModel
                    ? 'model'
                    : given === 'agent' || parent === undefined
                        ? 'agent'
                        : undefined,
            // What a method was called of is no argument.
            input: (0,calls_json/* text */.Qq)(inputs.self) === undefined && !(0,calls_json/* isObject */.Gv)(inputs.self) ? inputs : { ...inputs, self: undefined },
            output: value.output,
            error: observed_spans_failure(value.exception),
            start: (0,calls_time/* instant */.uR)(value.started_at),
            end: (0,calls_time/* instant */.uR)(value.ended_at),
            ...observed_spans_named({ thread_id: value.thread_id }, attributes),
            model: (0,calls_json/* text */.Qq)(inputs.model),
            service: undefined
        };
    }
};
const OPIK_KINDS = { tool: 'tool', llm: 'model', general: undefined };
const opik = {
    isSpan: (value) => (0,calls_json/* text */.Qq)(value.trace_id) !== undefined &&
        (0,calls_json/* text */.Qq)(value.id) !== undefined &&
        ['general', 'tool', 'llm', 'guardrail'].includes((0,calls_json/* text */.Qq)(value.type) ?? '') &&
        value.start_time !== undefined,
    read: (value) => {
        const parent = (0,calls_json/* text */.Qq)(value.parent_span_id);
        return {
            trace: (0,calls_json/* text */.Qq)(value.trace_id) ?? '',
            id: (0,calls_json/* text */.Qq)(value.id),
            parent: parent ?? (0,calls_json/* text */.Qq)(value.trace_id),
            name: (0,calls_json/* text */.Qq)(value.name),
            kind: kindIn(OPIK_KINDS, value.type) ?? (parent === undefined ? 'agent' : undefined),
            input: value.input,
            output: value.output,
            error: observed_spans_failure(value.error_info),
            start: (0,calls_time/* instant */.uR)(value.start_time),
            end: (0,calls_time/* instant */.uR)(value.end_time),
            ...observed_spans_named(value.metadata),
            model: (0,calls_json/* text */.Qq)(value.model),
            service: (0,calls_json/* text */.Qq)(value.project_name)
        };
    }
};
const MASTRA_KINDS = {
    tool_call: 'tool',
    mcp_tool_call: 'tool',
    client_tool_call: 'tool',
    provider_tool_call: 'tool',
    model_generation: 'model',
    llm_generation: 'model',
    agent_run: 'agent',
    workflow_run: 'agent'
};
const MASTRA = /^(?:agent|model|llm|tool|mcp_tool|client_tool|provider_tool|workflow|generic|processor|scorer|memory|workspace|rag|graph|skill|mapping)(?:_\w+)?$/;
/** `tool: 'NAME'`, `agent run: 'NAME'`. */
const QUOTED = /^[a-z_ ]+: '([^']+)'/;
const mastra = {
    isSpan: (value) => (0,calls_json/* text */.Qq)(value.traceId) !== undefined &&
        (value.spanType === undefined
            ? typeof value.isEvent === 'boolean' && MASTRA.test((0,calls_json/* text */.Qq)(value.type) ?? '')
            : MASTRA.test((0,calls_json/* text */.Qq)(value.spanType) ?? '') && value.startedAt !== undefined),
    read: (value) => {
        const attributes = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(value.attributes));
        const type = (0,calls_json/* firstText */.ou)(value.spanType, value.type) ?? '';
        const end = value.endTime ?? value.endedAt;
        const kind = kindIn(MASTRA_KINDS, type);
        const name = (0,calls_json/* text */.Qq)(value.name);
        return {
            trace: (0,calls_json/* text */.Qq)(value.traceId) ?? '',
            id: (0,calls_json/* firstText */.ou)(value.spanId, value.id),
            parent: (0,calls_json/* firstText */.ou)(value.parentSpanId, value.parentId),
            name: (0,calls_json/* firstText */.ou)(value.entityName, QUOTED.exec(name ?? '')?.[1], kind === 'tool' ? attributes.toolId : undefined) ?? name,
            kind,
            input: (0,calls_json/* unpacked */.KZ)(value.input),
            output: (0,calls_json/* unpacked */.KZ)(value.output),
            error: observed_spans_failure(value.errorInfo ?? value.error) ?? (attributes.success === false ? true : undefined),
            start: (0,calls_time/* instant */.uR)(value.startTime ?? value.startedAt),
            end: (0,calls_time/* instant */.uR)(end),
            isOver: value.completed === true,
            ...observed_spans_named(value.metadata, value),
            model: (0,calls_json/* text */.Qq)(attributes.model),
            service: (0,calls_json/* text */.Qq)(value.serviceName)
        };
    }
};
const DATADOG_KINDS = {
    tool: 'tool',
    llm: 'model',
    agent: 'agent',
    workflow: 'agent'
};
const datadogKind = (value) => (0,calls_json/* firstText */.ou)(value.span_kind, (0,calls_json/* object */.Ik)(value.meta)['span.kind'], (0,calls_json/* object */.Ik)(value.meta).kind) ?? '';
const datadog = {
    isSpan: (value) => (0,calls_json/* text */.Qq)(value.trace_id) !== undefined &&
        (0,calls_json/* text */.Qq)(value.span_id) !== undefined &&
        value.start_ns !== undefined &&
        datadogKind(value) !== '',
    read: (value) => {
        const meta = (0,calls_json/* object */.Ik)(value.meta);
        const parent = (0,calls_json/* text */.Qq)(value.parent_id);
        const start = (0,calls_time/* instant */.uR)(value.start_ns);
        const kind = datadogKind(value);
        const input = (0,calls_json/* object */.Ik)(value.input ?? meta.input);
        const output = (0,calls_json/* object */.Ik)(value.output ?? meta.output);
        const error = value.error ?? meta.error ?? { message: meta['error.message'] };
        const duration = typeof value.duration === 'number' ? value.duration / 1e6 : undefined;
        return {
            trace: (0,calls_json/* text */.Qq)(value.trace_id) ?? '',
            id: (0,calls_json/* text */.Qq)(value.span_id),
            parent: parent === 'undefined' ? undefined : parent,
            name: (0,calls_json/* text */.Qq)(value.name),
            kind: kindIn(DATADOG_KINDS, kind),
            input: (0,calls_json/* unpacked */.KZ)(input.value) ?? input.messages,
            output: (0,calls_json/* unpacked */.KZ)(output.value) ?? output.messages,
            error: value.status === 'error' ? ((0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(error).message) ?? true) : undefined,
            start,
            end: start === undefined || duration === undefined ? undefined : start + duration,
            ...observed_spans_named(value, value.metadata, meta.metadata),
            model: (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(value.metadata).model_name, (0,calls_json/* object */.Ik)(meta.metadata).model_name, meta.model_name),
            service: (0,calls_json/* text */.Qq)(value.ml_app)
        };
    }
};
const MLFLOW_KINDS = {
    TOOL: 'tool',
    LLM: 'model',
    CHAT_MODEL: 'model',
    AGENT: 'agent'
};
/** Its attributes are texts of JSON. */
function mlflowAttribute(value, name) {
    const given = (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(value.attributes))[name];
    if (typeof given !== 'string')
        return given;
    try {
        return JSON.parse(given);
    }
    catch {
        return given;
    }
}
const mlflow = {
    isSpan: (value) => (0,calls_json/* object */.Ik)((0,calls_json/* unpacked */.KZ)(value.attributes))['mlflow.spanType'] !== undefined,
    read: (value) => {
        const context = (0,calls_json/* object */.Ik)(value.context);
        const { code, message } = (0,calls_json/* object */.Ik)(value.status);
        const kind = (0,calls_json/* text */.Qq)(mlflowAttribute(value, 'mlflow.spanType')) ?? '';
        const failed = /ERROR/i.test((0,calls_json/* firstText */.ou)(code, value.status_code) ?? '');
        return {
            trace: (0,calls_json/* firstText */.ou)(mlflowAttribute(value, 'mlflow.traceRequestId'), value.trace_id, context.trace_id) ?? '',
            id: (0,calls_json/* firstText */.ou)(value.span_id, context.span_id),
            parent: (0,calls_json/* firstText */.ou)(value.parent_span_id, value.parent_id),
            name: (0,calls_json/* text */.Qq)(value.name),
            kind: kindIn(MLFLOW_KINDS, kind),
            input: mlflowAttribute(value, 'mlflow.spanInputs'),
            output: mlflowAttribute(value, 'mlflow.spanOutputs'),
            error: failed ? ((0,calls_json/* firstText */.ou)(message, value.status_message) ?? true) : undefined,
            start: (0,calls_time/* instant */.uR)(value.start_time_unix_nano ?? value.start_time),
            end: (0,calls_time/* instant */.uR)(value.end_time_unix_nano ?? value.end_time),
            session: undefined,
            caseId: undefined,
            model: (0,calls_json/* firstText */.ou)(mlflowAttribute(value, 'mlflow.llm.model'), (0,calls_json/* object */.Ik)(mlflowAttribute(value, 'mlflow.spanInputs')).model),
            service: undefined
        };
    }
};
const DIALECTS = [braintrust, weave, mlflow, opik, mastra, datadog];
const dialectOf = (value) => DIALECTS.find(({ isSpan }) => isSpan(value));
const isObservedSpan = (value) => dialectOf(value) !== undefined;
/** @returns undefined where the value is a span of none of the services */
const observedSpan = (value) => dialectOf(value)?.read(withoutTexts(value));
const PACKED = [
    ...['span_attributes', 'span_parents', 'metrics', 'metadata', 'attributes', 'inputs', 'input', 'output'],
    ...['origin', 'meta', 'error_info']
];
/** Tables (CSV) hold objects as texts. */
function withoutTexts(value) {
    const texts = PACKED.filter((name) => typeof value[name] === 'string');
    if (texts.length === 0)
        return value;
    return { ...value, ...Object.fromEntries(texts.map((name) => [name, (0,calls_json/* unpacked */.KZ)(value[name])])) };
}

;// CONCATENATED MODULE: ./lib/events/formats/trace-exports.js









const trace_exports_MOST_OPEN = 50_000;
const trace_exports_DEEPEST = 64;
/** In place of a name, where Mastra writes spans for snapshots: every file has the same ones. */
const PLACEHOLDER = /^<trace-\d+>$/;
class trace_exports_TraceReader {
    forest;
    /** Spans of which only the beginning was told: a later record may tell the rest. */
    open = new Map();
    constructor(output) {
        this.forest = new SpanForest(output);
    }
    value(value, line) {
        for (const { span, around } of spansIn(value, {}, 0))
            this.span(span, around, value, line);
    }
    end() {
        for (const { span, line } of this.open.values())
            this.forest.add(trace_exports_spanOf(span, line));
        this.open.clear();
        this.forest.end();
    }
    span(value, around, record, line) {
        const told = observedSpan(value);
        if (told === undefined)
            return;
        const trace = PLACEHOLDER.test(told.trace)
            ? `trace-${(0,calls_identity/* digest */.br)(told.trace, (0,calls_identity/* fingerprint */.Rj)(record))}`
            : told.trace;
        const span = { ...told, trace, session: told.session ?? around.session };
        const key = `${span.trace} ${span.id}`;
        const begun = this.open.get(key);
        if (trace_exports_isOpen(span) && span.id !== undefined && this.open.size < trace_exports_MOST_OPEN) {
            this.open.set(key, { span: trace_exports_joined(begun?.span, span), line: begun?.line ?? line });
            return;
        }
        this.open.delete(key);
        this.forest.add(trace_exports_spanOf(trace_exports_joined(begun?.span, span), begun?.line ?? line));
    }
}
/** What a later record leaves out was told before. */
const trace_exports_joined = (earlier, later) => earlier === undefined
    ? later
    : {
        ...earlier,
        ...Object.fromEntries(Object.entries(later).filter(([, value]) => value !== undefined && value !== null))
    };
function trace_exports_spanOf(span, line) {
    const { trace, id, parent, name, kind, start, session, caseId, model, service } = span;
    return {
        trace,
        id,
        parent,
        line,
        time: start,
        agent: kind === 'agent' ? name : undefined,
        session,
        caseId,
        service,
        conditions: model === undefined || kind !== 'model' ? {} : { model },
        works: kind === 'model' || kind === 'agent',
        told: kind === 'model' ? modelCallsBetween(span.input, span.output) : undefined,
        call: kind === 'tool' && name !== undefined ? trace_exports_callOf(span) : undefined
    };
}
const trace_exports_callOf = (span) => ({
    action: span.name,
    context: (0,calls_arguments/* argumentContext */.VU)((0,calls_arguments/* innerArguments */.py)(span.input)),
    outcome: trace_exports_outcomeOf(span),
    time: span.start,
    latencyMs: (0,calls_time/* elapsed */.vk)(span.start, span.end),
    id: span.id === undefined ? undefined : `${span.trace}/${span.id}`
});
const trace_exports_isOpen = ({ end, isOver }) => end === undefined && isOver !== true;
function trace_exports_outcomeOf(span) {
    const { error, output } = span;
    if (error !== undefined) {
        const { message } = (0,calls_json/* object */.Ik)(error);
        return isDenial(error) || isDenial(message) ? 'denied' : 'error';
    }
    if (trace_exports_isOpen(span))
        return 'no_result';
    const given = (0,calls_json/* unpacked */.KZ)(output);
    const { isError, is_error: failed } = (0,calls_json/* object */.Ik)(given);
    return isError === true || failed === true || isFailedMessage(given) ? 'error' : 'success';
}
/** The spans in a record: one, or those in the containers of the services' exports. */
function* spansIn(value, around, depth) {
    if (depth > trace_exports_DEEPEST)
        return;
    if (Array.isArray(value)) {
        for (const each of value)
            yield* spansIn(each, around, depth + 1);
        return;
    }
    if (!(0,calls_json/* isObject */.Gv)(value))
        return;
    if (isObservedSpan(value)) {
        yield { span: value, around };
        return;
    }
    const inside = { ...around, ...trace_exports_sessionOf(value) };
    for (const name of CONTAINERS) {
        // Rows of MLflow hold the spans once more within the text of the trace.
        if (name === 'trace' && Array.isArray(value.spans))
            continue;
        const member = name === 'trace' ? (0,calls_json/* unpacked */.KZ)(value[name]) : value[name];
        if (typeof member === 'object' && member !== null)
            yield* spansIn(member, inside, depth + 1);
    }
}
/** Datadog wraps spans in `data` and `attributes`, MLflow in `data`, Mastra in `exportedSpan`, `tree` and `children`. */
const CONTAINERS = [
    'data',
    'attributes',
    'spans',
    'trace',
    'tree',
    'exportedSpan',
    'span',
    'children'
];
/** Opik tells of the conversation in the trace beside the spans, MLflow in the info of it. */
function trace_exports_sessionOf(value) {
    const { trace_metadata: metadata, request_metadata: older, tags } = (0,calls_json/* object */.Ik)(value.info);
    const session = (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(value.trace).thread_id) ??
        [metadata, older, tags, value.trace_metadata]
            .map((holder) => (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)(holder)['mlflow.trace.session']))
            .find((name) => name !== undefined);
    return session === undefined ? {} : { session };
}
const holdsSpans = (value) => {
    if (isObservedSpan(value))
        return true;
    const { value: first } = spansIn(value, {}, trace_exports_DEEPEST - 8).next();
    return first !== undefined;
};
const trace_exports_format = {
    name: 'trace-exports',
    title: 'Spans of Braintrust, Datadog, Mastra, MLflow, Opik and Weave',
    documentation: 'https://mastra.ai/docs/observability/tracing/overview',
    description: `Spans as services for observing agents export them, one a record, in lists, or in what they wrap them in: Braintrust (rows of logs and experiments), Datadog LLM Observability (\`span_kind\`), Mastra (\`exportedSpan\`, rows of its storage, files of its \`TestExporter\`), MLflow (traces with \`mlflow.spanType\`), Opik, and Weave (calls). Spans of [Langfuse](langfuse.md), [LangSmith](langsmith.md), [Phoenix](phoenix.md) and [OpenTelemetry](otlp.md) are formats of their own.

| event | from |
| --- | --- |
| session | \`session_id\`, \`thread_id\` or \`conversation_id\` (also \`sessionId\`, …) of the nearest span around the call or of its metadata; \`thread_id\` of the trace of Opik, \`mlflow.trace.session\`; else the trace |
| case | \`case_id\` or \`task_id\` in the metadata; of an experiment of Braintrust the record of the dataset |
| agent | name of the nearest span of an agent, where the service has none the root of the trace; else \`ml_app\`, \`serviceName\` or \`project_name\` |
| action | name of a span of a tool. A file without such spans is read for the calls in what models answered |
| context | \`arg.*\`: the input, whole |
| outcome | \`error\` where the span failed, \`denied\` where its error reads like a refusal; \`error\` by \`isError\` in the output; \`no_result\` where only its beginning was told; else \`success\` |
| time | start of the span; latency from its end |
| conditions | \`model\` |

The beginning and the end of a span, in records of their own, are one event. Functions that Weave traces are tools where they were given \`kind="tool"\`. A trace in which a model or agent worked and no tool was called is kept as a session.`,
    detect: (sample) => Math.max((0,calls_json/* likelihood */.Fx)(sample, 0.96, holdsSpans), sample.some((value) => Array.isArray(value) && value.some((each) => (0,calls_json/* isObject */.Gv)(each) && holdsSpans(each)))
        ? 0.96
        : 0),
    open: (output) => new trace_exports_TraceReader(output)
};
/* harmony default export */ const trace_exports = (trace_exports_format);

;// CONCATENATED MODULE: ./lib/events/calls/patches.js
const patches_DEEPEST = 64;
const SET = 1;
const APPEND = 2;
/**
 * Makes a change in a value, as editors log their states: `k` is the path, and by `kind` 1 sets what stands there to `v`,
 * 2 adds the members of `v` to the list there (which is cut to `i` members first, where that is given), 3 takes it away.
 * What does not fit changes nothing. The state itself is changed, and given back, or another where the path is empty; of
 * the change nothing is kept.
 */
function patched(state, { kind, k: path, v: value, i: length }) {
    const steps = Array.isArray(path) ? path : [];
    if (steps.length > patches_DEEPEST)
        return state;
    let holder = { state };
    const root = holder;
    let last = 'state';
    for (const step of steps) {
        if (!isPlace(holder, last))
            return state;
        holder = holder[last];
        last = step;
    }
    if (!isPlace(holder, last))
        return state;
    const place = holder;
    const name = last;
    if (kind === APPEND && Array.isArray(value)) {
        const list = Array.isArray(place[name]) ? place[name] : [];
        if (typeof length === 'number' && length >= 0 && length < list.length)
            list.length = Math.floor(length);
        for (const member of structuredClone(value))
            list.push(member);
        place[name] = list;
    }
    else if (kind !== APPEND)
        place[name] = kind === SET ? structuredClone(value) : undefined;
    return root.state;
}
/** A member of an object, or one of a list or behind its last. */
const isPlace = (holder, step) => Array.isArray(holder)
    ? typeof step === 'number' && Number.isInteger(step) && step >= 0 && step <= holder.length
    : typeof holder === 'object' && holder !== null && typeof step === 'string' && step !== '__proto__';

;// CONCATENATED MODULE: ./lib/events/formats/vscode-chat.js







const vscode_chat_AGENT = 'copilot';
const vscode_chat_SUBAGENT = 'subagent';
/** How a call was confirmed: the user refused it, or went on without it. */
const REFUSALS = new Set([false, 0, 5]);
class ChatReader {
    journal;
    /** A session that is told of by what changed in it, and where that began. */
    session;
    unnamed = 0;
    constructor(output) {
        this.journal = new calls_journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,calls_json/* isObject */.Gv)(value))
            return;
        if (vscode_chat_isBeginning(value)) {
            this.close();
            this.session = { state: structuredClone(value.v), line };
        }
        else if (isChange(value)) {
            if (this.session !== undefined)
                this.session.state = patched(this.session.state, value);
        }
        else if (vscode_chat_isSession(value))
            this.chat(value, line);
    }
    end() {
        this.close();
        this.journal.end();
    }
    close() {
        if (this.session !== undefined && (0,calls_json/* isObject */.Gv)(this.session.state))
            this.chat(this.session.state, this.session.line);
        this.session = undefined;
    }
    chat(chat, line) {
        const named = (0,calls_json/* firstText */.ou)(chat.sessionId) ?? `chat-${++this.unnamed}`;
        for (const request of (0,calls_json/* array */.YO)(chat.requests))
            if ((0,calls_json/* isObject */.Gv)(request))
                this.request(request, named, line);
    }
    request(request, session, line) {
        const { metadata } = (0,calls_json/* object */.Ik)(request.result);
        const model = (0,calls_json/* firstText */.ou)(request.modelId, (0,calls_json/* object */.Ik)(metadata).resolvedModel);
        const facts = {
            session,
            agent: vscode_chat_AGENT,
            conditions: model === undefined ? {} : { model },
            time: (0,calls_time/* instant */.uR)(request.timestamp)
        };
        this.journal.session(session, line, facts);
        const shown = (0,calls_json/* array */.YO)(request.response).filter(vscode_chat_isInvocation);
        const agents = new Map(shown.flatMap((part) => subagentOf(part)));
        const byId = new Map(shown.map((part) => [vscode_chat_idOf(part.toolCallId), part]));
        const rounds = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(metadata).toolCallRounds).map(calls_json/* object */.Ik);
        const asked = rounds.flatMap((round) => (0,calls_json/* array */.YO)(round.toolCalls).map((call) => ({ call: (0,calls_json/* object */.Ik)(call), round })));
        let { time } = facts;
        for (const { call, round } of asked) {
            const id = (0,calls_json/* text */.Qq)(call.id);
            const part = id === undefined ? undefined : byId.get(vscode_chat_idOf(id));
            const result = (0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(metadata).toolCallResults)[id ?? ''];
            time = (0,calls_time/* instant */.uR)(round.timestamp) ?? time;
            this.call({ ...facts, time, action: (0,calls_json/* text */.Qq)(call.name), id: (0,calls_identity/* globalId */.X8)(id) }, call.arguments, part, result, line);
        }
        for (const part of shown) {
            const agent = (0,calls_json/* text */.Qq)(part.subAgentInvocationId);
            // What the model asked for is known from it; a sub-agent's calls are told of here alone.
            if (agent === undefined && asked.length > 0)
                continue;
            const by = agent === undefined ? { time } : { time, agent: agents.get(agent) ?? vscode_chat_SUBAGENT };
            const { commandLine } = (0,calls_json/* object */.Ik)(part.toolSpecificData);
            const { input } = (0,calls_json/* object */.Ik)(part.resultDetails);
            const command = (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(commandLine).original, commandLine);
            const given = command === undefined ? input : { command };
            const action = (0,calls_json/* firstText */.ou)(part.toolId, part.toolName);
            this.call({ ...facts, ...by, action, id: (0,calls_identity/* globalId */.X8)(part.toolCallId) }, given, part, undefined, line);
        }
    }
    call(event, input, part, result, line) {
        if (event.action === undefined)
            return;
        const context = (0,calls_arguments/* withFacts */.Qj)((0,calls_arguments/* argumentContext */.VU)(input), {
            mcp_server: (0,calls_json/* text */.Qq)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(part).source).label)
        });
        this.journal.call({ ...event, context, outcome: vscode_chat_outcomeOf((0,calls_json/* object */.Ik)(part), result) }, line);
    }
}
/** The editor adds to the ids of models what tells its own calls apart. */
const vscode_chat_idOf = (id) => (0,calls_json/* text */.Qq)(id)?.replace(/__vscode-\d+$/, '');
const vscode_chat_isInvocation = (part) => (0,calls_json/* isObject */.Gv)(part) && (part.kind === 'toolInvocationSerialized' || part.kind === 'toolInvocation');
function subagentOf(part) {
    const { kind, agentName } = (0,calls_json/* object */.Ik)(part.toolSpecificData);
    const [id, name] = [(0,calls_json/* text */.Qq)(part.toolCallId), (0,calls_json/* text */.Qq)(agentName)];
    return kind === 'subagent' && id !== undefined && name !== undefined ? [[id, name]] : [];
}
function vscode_chat_outcomeOf(part, result) {
    const { isConfirmed, isComplete, resultDetails, toolSpecificData } = part;
    const confirmed = (0,calls_json/* isObject */.Gv)(isConfirmed) ? isConfirmed.type : isConfirmed;
    if (REFUSALS.has(confirmed))
        return 'denied';
    const exit = (0,calls_json/* finite */.E2)((0,calls_json/* object */.Ik)((0,calls_json/* object */.Ik)(toolSpecificData).terminalCommandState).exitCode);
    if ((0,calls_json/* object */.Ik)(resultDetails).isError === true || (exit !== undefined && exit !== 0))
        return 'error';
    if (exit === 0)
        return 'success';
    const said = (0,calls_json/* array */.YO)((0,calls_json/* object */.Ik)(result).content).map((each) => (0,calls_json/* firstText */.ou)((0,calls_json/* object */.Ik)(each).value, (0,calls_json/* object */.Ik)(each).text) ?? '');
    if (said.length > 0)
        return outcomeOfContent((0,calls_json/* contentText */.Tf)(said));
    return (0,calls_json/* isObject */.Gv)(result) || (part.kind !== undefined && isComplete !== false) ? 'success' : 'no_result';
}
const vscode_chat_isSession = (value) => Array.isArray(value.requests) &&
    (value.responderUsername !== undefined ||
        value.requesterUsername !== undefined ||
        (value.sessionId !== undefined && value.version !== undefined)) &&
    value.requests.every((request) => (0,calls_json/* isObject */.Gv)(request) && (request.message !== undefined || request.response !== undefined));
const vscode_chat_isBeginning = ({ kind, v: state }) => kind === 0 && (0,calls_json/* isObject */.Gv)(state) && Array.isArray(state.requests);
const isChange = ({ kind, k: path }) => (kind === 1 || kind === 2 || kind === 3) && Array.isArray(path);
const vscode_chat_format = {
    name: 'vscode-chat',
    title: 'Chats of Visual Studio Code',
    documentation: 'https://code.visualstudio.com/docs/copilot/chat/chat-sessions',
    description: `Chats of Copilot in Visual Studio Code: what *Chat: Export Chat…* writes, and the sessions that the editor keeps (\`workspaceStorage/…/chatSessions/*.json\`, and \`*.jsonl\`, whose lines tell what changed). Its transcripts (\`GitHub.copilot-chat/transcripts\`) are [events of Copilot](copilot.md).

| event | from |
| --- | --- |
| session | \`sessionId\`; else the chat |
| agent | \`copilot\`, or the name of the sub-agent |
| action | \`name\` in the \`toolCalls\` of \`toolCallRounds\`; \`toolId\` of a \`toolInvocationSerialized\` where a request has no rounds, or a sub-agent made the call |
| context | \`arg.*\`: the arguments, whole; where only the invocation is known its input or command; \`mcp_server\` |
| outcome | \`denied\` where the user did not confirm the call or skipped it; \`error\` by the exit code of a command, \`isError\`, or the beginning of the result; \`no_result\` where it does not complete; else \`success\` |
| time | \`timestamp\` of the round, else of the request |
| conditions | \`model\` |

A chat in which nothing was called is kept.`,
    detect: (sample) => sample.some((value) => (0,calls_json/* isObject */.Gv)(value) && (vscode_chat_isSession(value) || vscode_chat_isBeginning(value))) ? 0.95 : 0,
    open: (output) => new ChatReader(output)
};
/* harmony default export */ const vscode_chat = (vscode_chat_format);

;// CONCATENATED MODULE: ./lib/events/formats/index.js
// Generated by scripts/registries.mjs.














































const formats = [
    ag_ui,
    agent_steps,
    agentdojo,
    ai_sdk,
    ai_sdk_stream,
    anthropic_messages,
    atif,
    autogen,
    bedrock_agents,
    bedrock_invocations,
    behavior_log/* default */.A,
    claude_code,
    claude_code_hooks,
    cloudtrail,
    codex_exec,
    codex_rollout,
    copilot,
    crewai,
    cursor,
    gemini_cli,
    github_audit,
    google_adk,
    inspect,
    kubernetes_audit,
    langchain_events,
    langchain_steps,
    langfuse,
    langgraph,
    langsmith,
    mcp,
    opa,
    openai_agents,
    openai_chat,
    openai_responses,
    opencode,
    openhands,
    otlp,
    phoenix,
    proxilion,
    pydantic_ai,
    semantic_kernel,
    swe_agent,
    tau_bench,
    tau2,
    trace_exports,
    vscode_chat
];


/***/ })

};
