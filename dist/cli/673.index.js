export const id = 673;
export const ids = [673];
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

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mappedFormats: () => (/* binding */ mappedFormats),
  mappingSchema: () => (/* binding */ mappingSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/calls/arguments.js + 1 modules
var calls_arguments = __webpack_require__(2876);
// EXTERNAL MODULE: ./lib/events/calls/identity.js
var identity = __webpack_require__(109);
// EXTERNAL MODULE: ./lib/events/calls/journal.js
var journal = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(5397);
;// CONCATENATED MODULE: ./lib/events/calls/path.js

/** Every member of an array. */
const EACH = Symbol('[]');
const MOST_STEPS = 64;
const MOST_SCOPES = 1_000_000;
const STEP = /\.?([^.[\]"^$]+)|\.?\[(?:"((?:[^"\\]|\\.)*)"|(\d{1,9})|)\]/y;
/** The path, or what is wrong with it. */
function parsePath(text) {
    let from = 'event';
    let at = 0;
    const start = /^(?:\$|\^+)(?=\.|\[|$)/.exec(text)?.[0];
    if (start !== undefined) {
        from = start === '$' ? 'record' : start.length;
        at = start.length;
    }
    const steps = [];
    while (at < text.length) {
        STEP.lastIndex = at;
        const step = STEP.exec(text);
        if (step === null || (text[at] === '.' && at === 0))
            return `it cannot be read from "${text.slice(at, at + 20)}" on`;
        const [whole, name, quoted, index] = step;
        if (name !== undefined && at > 0 && text[at] !== '.')
            return 'names are separated by dots';
        steps.push(name ??
            (quoted === undefined ? (index === undefined ? EACH : Number(index)) : quoted.replace(/\\(.)/g, '$1')));
        at += whole.length;
        if (steps.length > MOST_STEPS)
            return `it has more than ${MOST_STEPS} steps`;
    }
    return steps.length === 0 && from === 'event' ? 'it is empty' : { from, steps };
}
const member = (value, step) => {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return typeof step === 'string' && (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};
/** The value at the path; `[]` gives the array itself. */
function resolve({ from, steps }, { value, root, around }) {
    let at = from === 'event' ? value : from === 'record' ? root : around[around.length - from];
    for (const step of steps) {
        if (step === EACH)
            continue;
        at = member(at, step);
        if (at === undefined)
            return undefined;
    }
    return at;
}
/** The events of a record: the record itself, or the members of the arrays that the path names. */
function scopesOf(record, events) {
    let scopes = [{ value: record, root: record, around: [] }];
    for (const step of events?.steps ?? []) {
        const next = [];
        for (const { value, root, around } of scopes) {
            if (step !== EACH)
                next.push({
                    value: member(value, step),
                    root,
                    around: (0,json/* isObject */.Gv)(value) ? [...around.slice(-MOST_STEPS), value] : around
                });
            else if (Array.isArray(value))
                for (const each of value)
                    next.push({ value: each, root, around });
            if (next.length > MOST_SCOPES)
                break;
        }
        scopes = next;
    }
    return scopes.filter(({ value }) => value !== undefined);
}

// EXTERNAL MODULE: ./lib/events/calls/time.js
var time = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/events/csv-row.js
var csv_row = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/events/mapping.js









/**
 * The section `mapping:` of the configuration file: where a log of no known format keeps what an event is made of.
 * A path is dotted names, `["a.b"]` for a name with dots, `[0]` for a member of an array; it starts at the event, at
 * the record with `$.`, at the object around the event's array with `^.` (repeated for those further out). A list of
 * paths gives their values joined by `/`.
 */
const mappingSchema = () => {
    const path = schemas/* string */.YjP().min(1).max(300);
    const paths = schemas/* union */.KCZ([path, schemas/* array */.YOg(path).min(1).max(20)]);
    const scalar = () => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
    return schemas/* strictObject */.rej({
        /** The name under which `inspect` shows the format. */
        name: schemas/* string */.YjP()
            .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and "-", at most 40')
            .optional(),
        /** The arrays of events in a record, `result.steps[].toolCalls[]`; without it each record is an event. */
        events: path.optional(),
        action: paths,
        session: paths.optional(),
        case: paths.optional(),
        agent: paths.optional(),
        /** A path; or a path with what its values mean: `{path: ok, values: {true: success, false: error}}`. */
        outcome: schemas/* union */.KCZ([
            path,
            schemas/* strictObject */.rej({
                path,
                values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1)).optional(),
                default: schemas/* string */.YjP().min(1).optional()
            })
        ])
            .optional(),
        time: path.optional(),
        seq: path.optional(),
        id: paths.optional(),
        latency_ms: path.optional(),
        tokens: path.optional(),
        /** Key of the context → path (an object there gives `key.member`); or paths alone, whose last names are the keys. */
        context: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP().min(1), path), schemas/* array */.YOg(path).max(200)]).optional(),
        /** What the agent ran under: `model`, `agent_version`, … → path. Compared, never mined. */
        conditions: schemas/* record */.g1P(schemas/* string */.YjP().min(1), path).optional(),
        /** Only events in which every path has the value (or one of the values). */
        where: schemas/* record */.g1P(path, schemas/* union */.KCZ([scalar(), schemas/* array */.YOg(scalar()).min(1)])).optional()
    });
};
/**
 * The formats that the section `mapping:` describes (one mapping, or a list of them), asked before the known ones.
 * @throws UserError naming `origin`, the field and what to mend.
 */
function mappedFormats(section, origin = 'config') {
    if (section === undefined || section === null)
        return [];
    const list = Array.isArray(section) ? section : [section];
    return list.map((each, index) => formatOf(checked(each, Array.isArray(section) ? `${origin}: mapping[${index}]` : `${origin}: mapping`, index)));
}
function checked(section, origin, index) {
    if (!(0,json/* isObject */.Gv)(section))
        throw new errors/* UserError */.y(`${origin}: must hold fields and their paths, at least \`action\``);
    const parsed = mappingSchema().safeParse(section);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? []).map((part) => `.${String(part)}`).join('');
        throw new errors/* UserError */.y(`${origin}${place}: ${issue === undefined ? 'is not valid' : (0,errors/* issueWords */.F)(issue)}`);
    }
    const mapping = parsed.data;
    const one = (field, text) => {
        const parsedPath = parsePath(text);
        if (typeof parsedPath === 'string')
            throw new errors/* UserError */.y(`${origin}.${field}: ${JSON.stringify(text)} is no path: ${parsedPath}`);
        return parsedPath;
    };
    const optional = (field, text) => text === undefined ? undefined : one(field, text);
    const several = (field, texts) => (typeof texts === 'string' ? [texts] : (texts ?? [])).map((text) => one(field, text));
    const events = optional('events', mapping.events);
    if (events !== undefined && !events.steps.includes(EACH)) {
        throw new errors/* UserError */.y(`${origin}.events: ${JSON.stringify(mapping.events)} names no array: end it with "[]"`);
    }
    const outcome = typeof mapping.outcome === 'string' ? { path: mapping.outcome } : mapping.outcome;
    return {
        name: mapping.name ?? (index === 0 ? 'mapped' : `mapped-${index + 1}`),
        events,
        texts: {
            action: several('action', mapping.action),
            session: several('session', mapping.session),
            caseId: several('case', mapping.case),
            agent: several('agent', mapping.agent),
            id: several('id', mapping.id)
        },
        outcome: outcome === undefined
            ? undefined
            : {
                path: one('outcome', outcome.path),
                values: new Map(Object.entries(outcome.values ?? {})),
                otherwise: outcome.default
            },
        numbers: {
            time: optional('time', mapping.time),
            seq: optional('seq', mapping.seq),
            latencyMs: optional('latency_ms', mapping.latency_ms),
            tokens: optional('tokens', mapping.tokens)
        },
        context: named('context', mapping.context, one),
        conditions: named('conditions', mapping.conditions, one),
        where: Object.entries(mapping.where ?? {}).map(([text, values]) => [
            one('where', text),
            Array.isArray(values) ? values : [values]
        ])
    };
}
function named(field, entries, one) {
    if (Array.isArray(entries)) {
        return entries.map((text) => {
            const parsed = one(field, text);
            return [String(parsed.steps.at(-1) ?? text), parsed];
        });
    }
    return Object.entries(entries ?? {}).map(([name, text]) => [name, one(`${field}.${name}`, text)]);
}
function formatOf(mapping) {
    return {
        name: mapping.name,
        title: 'Mapping of the configuration file',
        documentation: 'https://docs.github.com/actions',
        description: 'A log of any other shape, read by the paths in the section `mapping` of the configuration file.',
        detect: (sample) => {
            const finds = (record) => (0,json/* isObject */.Gv)(record) && scopesOf(record, mapping.events).some((scope) => isEvent(mapping, scope));
            return sample.some(finds) ? 1 : 0;
        },
        open: (output) => new MappedReader(mapping, output)
    };
}
const isEvent = (mapping, scope) => textAt(mapping.texts.action, scope) !== undefined &&
    mapping.where.every(([at, values]) => {
        const value = resolve(at, scope) ?? null;
        return values.includes(value) || values.includes(typed(value, scope));
    });
/** CSV knows texts alone: a cell that is written like a number, true or false is one. */
const typed = (value, { root }) => typeof value === 'string' && (0,csv_row/* isRow */.pR)(root) ? (value === '' ? undefined : (0,csv_row/* scalarOf */.ol)(value)) : value;
class MappedReader {
    mapping;
    output;
    journal;
    constructor(mapping, output) {
        this.mapping = mapping;
        this.output = output;
        this.journal = new journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value)) {
            this.output.skip('the record is not a JSON object', line);
            return;
        }
        // The record exists, whether or not it holds an event: a session in which nothing was done.
        const whole = { value, root: value, around: [] };
        const outside = this.mapping.events === undefined || this.mapping.texts.session.every(({ from }) => from === 'record');
        const session = outside ? textAt(this.mapping.texts.session, whole) : undefined;
        if (session !== undefined)
            this.journal.session(session, line, {
                caseId: textAt(this.mapping.texts.caseId, whole),
                conditions: this.conditions(whole)
            });
        const scopes = scopesOf(value, this.mapping.events);
        let events = 0;
        for (const scope of scopes) {
            if (!isEvent(this.mapping, scope))
                continue;
            events++;
            this.journal.call(this.event(scope), line);
        }
        if (events === 0 && session === undefined && this.mapping.where.length === 0)
            this.output.skip('the mapping finds no action in the record', line);
    }
    end() {
        this.journal.end();
    }
    event(scope) {
        const { texts, numbers } = this.mapping;
        const number = (at) => at === undefined ? undefined : (0,json/* finite */.E2)(typed(resolve(at, scope), scope));
        return {
            action: textAt(texts.action, scope),
            session: textAt(texts.session, scope),
            caseId: textAt(texts.caseId, scope),
            agent: textAt(texts.agent, scope),
            id: textAt(texts.id, scope),
            outcome: this.outcome(scope),
            time: numbers.time === undefined ? undefined : (0,time/* instant */.uR)(resolve(numbers.time, scope)),
            ...defined('seq', number(numbers.seq)),
            ...defined('latencyMs', number(numbers.latencyMs)),
            ...defined('tokens', number(numbers.tokens)),
            context: this.context(scope),
            conditions: this.conditions(scope)
        };
    }
    outcome(scope) {
        const { outcome } = this.mapping;
        if (outcome === undefined)
            return undefined;
        const found = resolve(outcome.path, scope);
        const value = typed(found, scope);
        const word = typeof value === 'boolean' || value === null ? String(value) : (0,json/* label */.Pf)(value);
        const meant = outcome.values.get(String(found)) ?? outcome.values.get(word ?? '');
        if (meant !== undefined)
            return meant;
        if (outcome.otherwise !== undefined)
            return outcome.otherwise;
        return word === 'true' ? 'success' : word === 'false' ? 'error' : word === 'null' ? undefined : word;
    }
    context(scope) {
        const context = {};
        for (const [name, at] of this.mapping.context) {
            const value = typed(resolve(at, scope), scope);
            if (value === undefined)
                continue;
            // Arguments may be packed in a text: JSON, or a Python literal.
            if (name === 'arg')
                Object.assign(context, (0,calls_arguments/* argumentContext */.VU)(value));
            else
                context[name] = value;
        }
        return context;
    }
    conditions(scope) {
        const conditions = {};
        for (const [name, at] of this.mapping.conditions) {
            const value = resolve(at, scope);
            const text = (0,json/* isObject */.Gv)(value) || Array.isArray(value) ? (0,identity/* fingerprint */.Rj)(value) : (0,json/* label */.Pf)(value);
            if (text !== undefined)
                conditions[name] = text;
        }
        return conditions;
    }
}
const defined = (name, value) => value === undefined ? {} : { [name]: value };
/** The values at the paths, joined; undefined where one is missing. */
function textAt(all, scope) {
    const parts = [];
    for (const at of all) {
        const value = resolve(at, scope);
        const part = typeof value === 'boolean' ? String(value) : (0,json/* label */.Pf)(value);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('/');
}


/***/ })

};
