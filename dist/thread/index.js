import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 635:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueWords),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something the user can mend: bad input, an unreadable baseline, a folder that cannot be written.
 * Ends a command with exit code 2 and the message as its one line; anything else thrown is a fault of ours (70).
 * The message names the file, line or input and says what to do. It is plain text: each sink escapes it.
 */
class UserError extends Error {
    name = 'UserError';
}
const EXPECTED = /^Invalid input: expected (.+), received (\w+)$/;
/** What is wrong with a value that people wrote, in words that say what to write: never just that it is invalid. */
function issueWords(issue) {
    const [, expected, received] = EXPECTED.exec(issue.message) ?? [];
    if (expected !== undefined) {
        return received === 'undefined' ? `is missing (${expected})` : `expected ${expected}, not ${received}`;
    }
    const branches = issue.errors;
    if (issue.code !== 'invalid_union' || branches === undefined)
        return issue.message;
    const said = branches.flatMap(([first]) => (first === undefined ? [] : [issueWords(first)]));
    const kinds = said.map((words) => /^(?:is missing \((.+)\)|expected (.+), not \w+)$/.exec(words));
    const names = [...new Set(kinds.flatMap((kind) => kind?.[1] ?? kind?.[2] ?? []))];
    if (names.length === 0 || kinds.includes(null))
        return issue.message;
    const isMissing = said.every((words) => words.startsWith('is missing'));
    return isMissing ? `is missing (${names.join(' or ')})` : `expected ${names.join(' or ')}`;
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bF: () => (/* binding */ CONVERTED),
/* harmony export */   iH: () => (/* binding */ CONDITION_FIELDS)
/* harmony export */ });
/* unused harmony export textsOf */
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(400);


const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Name of the field for what the others cannot say of an event of another format. */
const CONVERTED = 'converted';
/**
 * The event that a record says, or the reason why it says none. The reasons are looked for in the order in which the
 * fields are documented; the first is given.
 */
function readRecord(value) {
    if (!isObject(value))
        return 'the record is not a JSON object';
    const session = name(value.session_id) ?? name(value.trace_id);
    const isCall = session === undefined || value.action !== undefined;
    const { outcome, context, timestamp } = value;
    const action = value.action;
    const fault = textFault(value.log_id, 'log_id', isCall) ??
        textFault(value.agent_id, 'agent_id', isCall) ??
        textFault(action, 'action', isCall) ??
        (context !== undefined && !isObject(context) ? '`context` is not an object' : undefined) ??
        (outcome !== undefined && typeof outcome !== 'string' ? '`outcome` is not a string' : undefined) ??
        (timestamp !== undefined && typeof timestamp !== 'string' ? '`timestamp` is not a string' : undefined);
    if (fault !== undefined)
        return fault;
    const event = {
        session,
        logId: typeof value.log_id === 'string' ? value.log_id : undefined,
        caseId: name(value.case_id),
        agent: value.agent_id === undefined ? undefined : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value.agent_id),
        action: isCall ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(action) : undefined,
        outcome: isCall ? (outcome ?? 'success') : undefined,
        context: context,
        time: timestamp === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(timestamp)),
        seq: finite(value.seq),
        conditions: conditions(value, context),
        latencyMs: finite(value.latency_ms),
        tokens: finite(value.total_tokens) ?? finite(value.tokens)
    };
    return isObject(value[CONVERTED]) ? withConverted(event, value[CONVERTED]) : event;
}
/** Members of another type than they should be are as good as absent. */
function withConverted(event, converted) {
    const text = (field, otherwise) => {
        const value = converted[field];
        return value === null ? undefined : typeof value === 'string' ? value : otherwise;
    };
    const { time, conditions } = converted;
    return {
        ...event,
        agent: text('agent_id', event.agent),
        session: text('session_id', event.session),
        caseId: text('case_id', event.caseId),
        action: event.action === undefined ? undefined : (text('action', event.action) ?? event.action),
        outcome: event.action === undefined ? undefined : text('outcome', event.outcome),
        time: time === null ? undefined : (finite(time) ?? event.time),
        conditions: isObject(conditions) ? textsOf(conditions) : event.conditions
    };
}
/** The members that are texts. */
function textsOf(object) {
    const texts = {};
    for (const [name, value] of Object.entries(object ?? {})) {
        if (typeof value === 'string' && name !== '__proto__')
            texts[name] = value;
    }
    return texts;
}
const FAULTS = {
    log_id: ['`log_id` is missing', '`log_id` is not a string', '`log_id` is blank'],
    agent_id: ['`agent_id` is missing', '`agent_id` is not a string', '`agent_id` is blank'],
    action: ['`action` is missing', '`action` is not a string', '`action` is blank']
};
function textFault(value, field, required) {
    if (value === undefined)
        return required ? FAULTS[field][0] : undefined;
    if (typeof value !== 'string')
        return FAULTS[field][1];
    return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value) === '' ? FAULTS[field][2] : undefined;
}
/** A name that some writers give as a number. */
function name(value) {
    if (typeof value === 'string')
        return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(value) || undefined;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
const finite = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** Conditions of which the base format has a field. */
const CONDITION_FIELDS = [
    'model',
    'model_version',
    'agent_version',
    'prompt_version',
    'prompt_id',
    'prompt_hash',
    'tools_version',
    'tools_hash'
];
/** What the agent ran under: beside the action, or in the context (where it stays). */
function conditions(record, context) {
    const beside = conditionsIn(record, undefined);
    return context === undefined ? beside : conditionsIn(context, beside);
}
/** Fields by name rather than a loop over a list: a name in the code costs next to nothing where it is absent. */
function conditionsIn(source, found) {
    let all = found;
    if (source.model !== undefined)
        all = withCondition(all, 'model', source.model);
    if (source.model_version !== undefined)
        all = withCondition(all, 'model_version', source.model_version);
    if (source.agent_version !== undefined)
        all = withCondition(all, 'agent_version', source.agent_version);
    if (source.prompt_version !== undefined)
        all = withCondition(all, 'prompt_version', source.prompt_version);
    if (source.prompt_id !== undefined)
        all = withCondition(all, 'prompt_id', source.prompt_id);
    if (source.prompt_hash !== undefined)
        all = withCondition(all, 'prompt_hash', source.prompt_hash);
    if (source.tools_version !== undefined)
        all = withCondition(all, 'tools_version', source.tools_version);
    if (source.tools_hash !== undefined)
        all = withCondition(all, 'tools_hash', source.tools_hash);
    return all;
}
function withCondition(found, condition, value) {
    if (found?.[condition] !== undefined)
        return found;
    if (typeof value !== 'string' && typeof value !== 'number')
        return found;
    const text = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(String(value));
    if (text === '')
        return found;
    const all = found ?? {};
    all[condition] = text;
    return all;
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
const EMPTY = Object.freeze(Object.create(null));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value if it is an object, else an empty one: so that a chain of fields never throws. */
const object = (value) => (isObject(value) ? value : EMPTY);
const array = (value) => (Array.isArray(value) ? value : []);
/** A text with something in it. */
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A name that some writers give as a number (`task_id: 7`). */
const label = (value) => typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
const finite = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** The first of the values that is a text. */
function firstText(...values) {
    for (const value of values)
        if (typeof value === 'string' && value !== '')
            return value;
    return undefined;
}
const camelCased = new Map();
/** A field by its name in snake case, or else in camel case: many a tool writes the one in Python and the other elsewhere. */
function either(record, name) {
    const own = record[name];
    if (own !== undefined && own !== null)
        return own;
    const other = camelCased.get(name) ?? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    camelCased.set(name, other);
    return record[other];
}
/**
 * The text of a message content: a string, or the text blocks of a list (`[{ type: 'text', text }]`), the first
 * `limit` characters. Outcomes are told by the beginning, so that megabytes of tool output need not be joined.
 */
function contentText(content, limit = 2_000) {
    if (typeof content === 'string')
        return content.slice(0, limit);
    let joined = '';
    for (const block of array(content)) {
        const piece = typeof block === 'string' ? block : firstText(object(block).text, object(block).content);
        if (piece !== undefined)
            joined += piece.slice(0, limit);
        if (joined.length >= limit)
            break;
    }
    return joined.slice(0, limit);
}
/** A text that is a JSON object or array, parsed; anything else unchanged. */
function unpacked(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** The part of the sample that fits, 0 to 1; for `detect`. */
function share(sample, fits) {
    let fitting = 0;
    for (const value of sample)
        if (isObject(value) && fits(value))
            fitting++;
    return sample.length === 0 ? 0 : fitting / sample.length;
}
/**
 * A score for `detect`: 0 where nothing fits; else near `sure`, a little less the more values do not fit, so that a
 * few damaged records do not hide the format.
 */
function likelihood(sample, sure, fits) {
    const part = share(sample, fits);
    return part === 0 ? 0 : sure * (0.8 + 0.2 * part);
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bU: () => (/* binding */ IntegerColumn),
  hL: () => (/* binding */ SparseColumn),
  Z$: () => (/* binding */ integersBelow),
  _r: () => (/* binding */ release),
  JC: () => (/* binding */ releaseLarge),
  P4: () => (/* binding */ twice)
});

// UNUSED EXPORTS: narrowed, recode

;// CONCATENATED MODULE: ./lib/events/growing.js
/** So many addresses are set aside, of which what is written to takes memory. */
const MOST_BYTES = 2 ** 32;
/** Numbers that are moved at a time. */
const MOVED = 1 << 16;
/**
 * Memory that grows without being copied and gives back at once what it no longer holds. What the engine allocates
 * otherwise in pieces below some megabytes it hands to the operating system at the end of the process only.
 */
function growing(bytes) {
    try {
        return new ArrayBuffer(bytes, { maxByteLength: MOST_BYTES });
    }
    catch {
        return new ArrayBuffer(bytes);
    }
}
/** Whether it can grow and shrink. */
const isResizable = (memory) => memory.resizable === true;
/** Numbers of so many bytes each: so many of them, or those that stand in this memory. */
function growing_ofBytes(bytes, place) {
    const Kind = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
    return new Kind(place);
}
/** The numbers with room for so many. Their old place must not be looked at any more. */
function withRoom(numbers, length) {
    if (length <= numbers.length)
        return numbers;
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    if (isResizable(buffer) && length * bytes <= buffer.maxByteLength) {
        buffer.resize(length * bytes);
        return numbers;
    }
    const larger = growing_ofBytes(bytes, growing(Math.max(length * bytes, buffer.byteLength * 2)));
    move(numbers, numbers.length, larger);
    return larger;
}
/**
 * Moves the first so many numbers to another place, the last ones first: where they were gives its memory back meanwhile,
 * so that they hardly ever stand there twice.
 */
function move(numbers, length, into) {
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    for (let end = length; end > 0;) {
        const from = Math.floor((end - 1) / MOVED) * MOVED;
        into.set(numbers.subarray(from, end), from);
        if (isResizable(buffer))
            buffer.resize(from * bytes);
        end = from;
    }
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __nccwpck_require__(313);
;// CONCATENATED MODULE: ./lib/events/columns.js


/** Growable typed columns: what an event costs in memory is its numbers, never its text. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;
const FIRST_CAPACITY = 1 << 10;
/** Room for integers below `bound`, of as few bytes each as hold them. */
function integersBelow(bound, length) {
    return growing_ofBytes(bytesFor(bound - 1), length);
}
/** How many bytes hold the greatest of numbers that have no other bits than these. */
const bytesFor = (bits) => (bits > 0xffff ? 4 : bits > 0xff ? 2 : 1);
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
function release(values) {
    const buffer = values.buffer;
    if (isResizable(buffer))
        buffer.resize(0);
    else
        buffer.transfer?.(0);
}
/** In bytes: less than this may lie about. */
const LARGE = 1 << 23;
/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
function releaseLarge(values) {
    if (values.byteLength >= LARGE)
        release(values);
}
/** The numbers in a place of twice the room. */
function twice(values) {
    const larger = new Uint32Array(values.length * 2);
    larger.set(values);
    releaseLarge(values);
    return larger;
}
/** Integers of 32 bits, of which as many bytes are kept as the greatest of them needs. */
class IntegerColumn {
    /** What was in `#last` each time that it was full. */
    #stored = new Uint8Array(0);
    #storedLength = 0;
    #last = new Uint32Array(FIRST_CAPACITY);
    /** Filled places of `#last`. */
    #used = 0;
    get length() {
        return this.#storedLength + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length)
            this.#makeRoom();
        this.#last[this.#used++] = value;
    }
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index, filler) {
        for (let missing = index + 1 - this.length; missing > 0;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(missing, this.#last.length - this.#used);
            this.#last.fill(filler, this.#used, this.#used + taken);
            this.#used += taken;
            missing -= taken;
        }
    }
    append(values) {
        for (let at = 0; at < values.length;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(values.length - at, this.#last.length - this.#used);
            this.#last.set(values.subarray(at, at + taken), this.#used);
            this.#used += taken;
            at += taken;
        }
    }
    get(index) {
        const within = index - this.#storedLength;
        return (within < 0 ? this.#stored[index] : this.#last[within]);
    }
    set(index, value) {
        const within = index - this.#storedLength;
        if (within >= 0) {
            this.#last[within] = value;
            return;
        }
        this.#widen(bytesFor(value));
        this.#stored[index] = value;
    }
    /** Puts for each number what stands at its place in `code`. */
    recode(code) {
        recode(this.#last, code, this.#used);
        const wide = new Uint32Array(Math.min(PIECE, this.#storedLength));
        for (let from = 0; from < this.#storedLength; from += PIECE) {
            wide.set(this.#stored.subarray(from, from + PIECE));
            recode(wide, code, wide.length);
            this.#widen(bytesFor(allBits(wide)));
            this.#stored.set(wide, from);
        }
    }
    /** The numbers, out of the column, which is empty afterwards: their memory goes when the taker lets it go. */
    take() {
        return this.#takeInto(new Uint32Array(this.length));
    }
    /** The same in as few bytes a number as the greatest needs. */
    takeNarrow() {
        const bytes = bytesFor(allBits(this.#last.subarray(0, this.#used)));
        return this.#takeInto(growing_ofBytes(Math.max(bytes, this.#stored.BYTES_PER_ELEMENT), this.length));
    }
    /** The same where they stand: another thread may take them over. */
    takeInPlace() {
        if (this.#storedLength === 0)
            return this.takeNarrow();
        const { length } = this;
        const last = this.#last.subarray(0, this.#used);
        this.#widen(bytesFor(allBits(last)));
        const all = withRoom(this.#stored, length);
        all.set(last, this.#storedLength);
        this.#clear();
        return all.length === length ? all : all.subarray(0, length);
    }
    #takeInto(all) {
        all.set(this.#last.subarray(0, this.#used), this.#storedLength);
        release(this.#last);
        move(this.#stored, this.#storedLength, all);
        this.#clear();
        return all;
    }
    #clear() {
        this.#stored = new Uint8Array(0);
        this.#storedLength = 0;
        this.#last = new Uint32Array(FIRST_CAPACITY);
        this.#used = 0;
    }
    #makeRoom() {
        if (this.#last.length < PIECE) {
            const larger = new Uint32Array(this.#last.length * 4);
            larger.set(this.#last);
            this.#last = larger;
            return;
        }
        this.#widen(bytesFor(allBits(this.#last)));
        const stored = this.#storedLength;
        this.#stored = withRoom(this.#stored, stored + PIECE);
        this.#stored.set(this.#last, stored);
        this.#storedLength = stored + PIECE;
        this.#used = 0;
    }
    #widen(bytes) {
        if (bytes <= this.#stored.BYTES_PER_ELEMENT)
            return;
        const wide = growing_ofBytes(bytes, growing(this.#storedLength * bytes));
        move(this.#stored, this.#storedLength, wide);
        this.#stored = wide;
    }
}
/** The same of numbers, `NONE` left as it is. */
function recode(numbers, code, length) {
    for (let i = 0; i < length; i++) {
        const value = numbers[i];
        if (value !== table/* NONE */.x3)
            numbers[i] = code[value];
    }
}
/** All bits of the numbers, or enough of them to tell that they take four bytes. */
function allBits(numbers) {
    let all = 0;
    for (let i = 0; i < numbers.length && all >>> 16 === 0; i++)
        all |= numbers[i];
    return all >>> 0;
}
/** The same numbers, of as few bytes each as hold them. */
function narrowed(numbers) {
    const bytes = bytesFor(allBits(numbers));
    if (bytes === 4)
        return numbers;
    const narrow = ofBytes(bytes, numbers.length);
    narrow.set(numbers);
    return narrow;
}
/** A column of numbers that most logs do not have: nothing is allocated before the first number; gaps are NaN. */
class SparseColumn {
    #pieces = [];
    set(index, value) {
        this.#piece(index)[index & WITHIN] = value;
    }
    /** The piece with a place for the index. */
    #piece(index) {
        const number = index >>> PIECE_BITS;
        const piece = this.#pieces[number];
        const within = index & WITHIN;
        if (piece !== undefined && within < piece.length)
            return piece;
        const wanted = number > 0 || within >= FIRST_CAPACITY ? PIECE : FIRST_CAPACITY;
        const larger = new Float64Array(wanted).fill(Number.NaN);
        if (piece !== undefined)
            larger.set(piece);
        this.#pieces[number] = larger;
        return larger;
    }
    get(index) {
        return this.#pieces[index >>> PIECE_BITS]?.[index & WITHIN] ?? Number.NaN;
    }
    get used() {
        return this.#pieces.length > 0;
    }
    /** The first `rows` numbers. */
    dense(rows) {
        const all = new Float64Array(rows).fill(Number.NaN);
        this.#pieces.forEach((piece, number) => {
            const from = number << PIECE_BITS;
            if (piece !== undefined && from < rows)
                all.set(piece.subarray(0, rows - from), from);
        });
        return all;
    }
    /** The least and the greatest number; undefined where there is none. */
    span() {
        let least = Number.POSITIVE_INFINITY;
        let greatest = Number.NEGATIVE_INFINITY;
        for (const piece of this.#pieces) {
            if (piece === undefined)
                continue;
            for (let i = 0; i < piece.length; i++) {
                const value = piece[i];
                if (value < least)
                    least = value;
                if (value > greatest)
                    greatest = value;
            }
        }
        return least <= greatest ? [least, greatest] : undefined;
    }
    /** Forgets all numbers, and gives their memory back at once. */
    clear() {
        for (const piece of this.#pieces)
            if (piece !== undefined)
                release(piece);
        this.#pieces.length = 0;
    }
    /** Writes numbers from `first` on, where there are none as yet. */
    append(first, values) {
        for (let at = 0; at < values.length;) {
            const index = first + at;
            const last = Math.min(index | WITHIN, first + values.length - 1);
            const taken = last - index + 1;
            this.#piece(last).set(values.subarray(at, at + taken), index & WITHIN);
            at += taken;
        }
    }
}


/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ baseRecord),
/* harmony export */   of: () => (/* binding */ markRow),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   pR: () => (/* binding */ isRow)
/* harmony export */ });
/* harmony import */ var _calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(397);

const MARK = Symbol('a row of CSV');
/** Marks the record as a row: readers that care for the types of values then know that CSV has none. */
function markRow(record) {
    Object.defineProperty(record, MARK, { value: true });
    return record;
}
const isRow = (value) => (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && MARK in value;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** Digits that a double holds; names of things are often longer. */
const MOST_DIGITS = 15;
/** What a cell says: a number, true or false where it is written so (also as Python writes it), else its text. */
function scalarOf(cell) {
    if (cell === 'true' || cell === 'True')
        return true;
    if (cell === 'false' || cell === 'False')
        return false;
    return numberIn(cell) ?? cell;
}
function numberIn(cell) {
    const digits = cell.replace(/[eE].*/, '').replace(/\D/g, '').length;
    return NUMBER.test(cell) && digits <= MOST_DIGITS ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(Number(cell)) : undefined;
}
const CONTEXT = 'context.';
const NUMBERS = ['seq', 'latency_ms', 'tokens', 'total_tokens'];
/** A row as a record of the base format: an empty cell is no field, `context.NAME` a key of the context. */
function baseRecord(row) {
    const record = Object.create(null);
    const context = {};
    for (const [column, cell] of Object.entries(row)) {
        if (cell === '')
            continue;
        if (column.startsWith(CONTEXT) && column.length > CONTEXT.length)
            context[column.slice(CONTEXT.length)] = scalarOf(cell);
        else if (column === 'context')
            Object.assign(context, (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell)) ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell) : { context: cell });
        else
            record[column] = column === 'converted' ? (0,_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(cell) : cell;
    }
    for (const column of NUMBERS)
        if (row[column] !== undefined)
            record[column] = numberIn(row[column]);
    return { ...record, context };
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ encodeFiles)
});

// EXTERNAL MODULE: ./lib/events/columns.js + 1 modules
var columns = __nccwpck_require__(394);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __nccwpck_require__(313);
;// CONCATENATED MODULE: ./lib/events/number-order.js
/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
function sortedByNumbers(first, second) {
    let order = new Uint32Array(first.length);
    for (let place = 0; place < order.length; place++)
        order[place] = place;
    if (areInOrder(first, second))
        return order;
    let next = new Uint32Array(order.length);
    const begins = new Uint32Array(4 << 8);
    for (const numbers of [second, first]) {
        countBytes(numbers, begins);
        for (let byte = 0; byte < 4; byte++) {
            const own = begins.subarray(byte << 8, (byte + 1) << 8);
            if (own.includes(numbers.length))
                continue;
            for (let value = 0, at = 0; value < own.length; value++) {
                const size = own[value];
                own[value] = at;
                at += size;
            }
            distribute(numbers, 8 * byte, own, order, next);
            [order, next] = [next, order];
        }
    }
    return order;
}
function areInOrder(first, second) {
    for (let place = 1; place < first.length; place++) {
        const difference = first[place] - first[place - 1];
        if (difference < 0 || (difference === 0 && second[place] < second[place - 1]))
            return false;
    }
    return true;
}
/** How often each byte has each value: those of the lowest byte first. */
function countBytes(numbers, counts) {
    counts.fill(0);
    for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i];
        const [a, b] = [number & 0xff, 0x100 | ((number >>> 8) & 0xff)];
        const [c, d] = [0x200 | ((number >>> 16) & 0xff), 0x300 | (number >>> 24)];
        counts[a] = counts[a] + 1;
        counts[b] = counts[b] + 1;
        counts[c] = counts[c] + 1;
        counts[d] = counts[d] + 1;
    }
}
/** One pass: the places go to where those with their byte begin, in the order in which they stand. */
function distribute(numbers, shift, begins, from, into) {
    for (let i = 0; i < from.length; i++) {
        const place = from[i];
        const byte = (numbers[place] >>> shift) & 0xff;
        const to = begins[byte];
        into[to] = place;
        begins[byte] = to + 1;
    }
}

;// CONCATENATED MODULE: ./lib/events/text-order.js


function readNumbers(textAt, shared, { first, second }) {
    for (let place = 0; place < first.length; place++) {
        const text = textAt(place);
        const number = fourCharacters(text, shared);
        first[place] = number;
        second[place] = nextFour(number, text, shared);
    }
}
/** The places of the texts in order of code points; where they are equal `compareEqual` decides, at last their places. */
function textOrder(texts, compareEqual = () => 0) {
    const { length } = texts;
    const textAt = (place) => texts[place];
    let shared = texts[0]?.length ?? 0;
    for (let place = 1; place < length && shared > 0; place++)
        shared = sharedLength(textAt(place), textAt(0), shared);
    const numbers = { first: new Uint32Array(length), second: new Uint32Array(length) };
    readNumbers(textAt, shared, numbers);
    return orderBy(numbers, (a, b) => (0,events_table/* compareText */.n6)(textAt(a), textAt(b)) || compareEqual(a, b));
}
/**
 * Eight characters behind the beginning that all of the texts share are sorted as numbers, which takes no comparison of
 * texts; where these are the same, `compare` is asked, and at last their places decide.
 */
function orderBy({ first, second }, compare) {
    const { length } = first;
    const order = sortedByNumbers(first, second);
    for (let from = 0; from < length;) {
        const [high, low] = [first[order[from]], second[order[from]]];
        let to = from + 1;
        while (to < length && first[order[to]] === high && second[order[to]] === low)
            to++;
        if (to - from > 1)
            order.subarray(from, to).sort((a, b) => compare(a, b) || a - b);
        from = to;
    }
    return order;
}
/** How many characters the texts share, up to so many. */
function sharedLength(text, other, most) {
    let same = 0;
    while (same < most && text.charCodeAt(same) === other.charCodeAt(same))
        same++;
    return same;
}
const NOT_ASCII = 0xffffffff;
/** As a number whose order is that of the texts as far as it goes: all that is no ASCII, and what follows it, counts alike. */
function fourCharacters(text, from) {
    const { length } = text;
    let number = 0;
    for (let at = from; at < from + 4; at++) {
        const unit = at < length ? text.charCodeAt(at) : 0;
        // As many ones as there are bits left.
        if (unit >= 0x80)
            return ((number << (8 * (from + 4 - at))) | (NOT_ASCII >>> (8 * (at - from)))) >>> 0;
        number = (number << 8) | unit;
    }
    return number >>> 0;
}
/** The same of the four characters behind these. */
const nextFour = (number, text, from) => (number & 0xff) === 0xff ? NOT_ASCII : fourCharacters(text, from + 4);

;// CONCATENATED MODULE: ./lib/events/dictionary.js


/**
 * Texts to numbers, in order of appearance. What a text becomes in the table (redacted, shortened) is worked out once
 * per distinct text; texts that become the same share a number.
 */
class TextDictionary {
    values = [];
    #ids = new Map();
    #byShown = new Map();
    #show;
    constructor(show) {
        this.#show = show;
    }
    id(text) {
        const known = this.#ids.get(text);
        if (known !== undefined)
            return known;
        const id = this.adopt(this.#show(text));
        this.#ids.set(text, id);
        return id;
    }
    /** The number of a text as it is in the table already. */
    adopt(shown) {
        let id = this.#byShown.get(shown);
        if (id === undefined) {
            id = this.values.length;
            this.values.push(shown);
            this.#byShown.set(shown, id);
        }
        return id;
    }
}
function inOrder(values, order) {
    const rank = new Uint32Array(values.length);
    const sorted = new Array(values.length);
    for (let place = 0; place < order.length; place++) {
        const index = order[place];
        rank[index] = place;
        sorted[place] = values[index];
    }
    return { values: sorted, rank };
}
const sortedTexts = (values) => inOrder(values, textOrder(values));
/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
function sortedNames(names) {
    const shown = Array.from({ length: names.length }, (_, number) => names.shown(number));
    const order = textOrder(shown, (a, b) => (0,events_table/* compareText */.n6)(names.hash(a), names.hash(b)));
    const { values, rank } = inOrder(shown, order);
    let equal = 1;
    return {
        rank,
        values: values.map((name, place) => {
            equal = place > 0 && values[place - 1] === name ? equal + 1 : 1;
            return equal === 1 ? name : `${name} (${equal})`;
        })
    };
}

// EXTERNAL MODULE: ./lib/events/garbage.js + 1 modules
var garbage = __nccwpck_require__(405);
;// CONCATENATED MODULE: ./lib/events/item-order.js



const NO_WORDS = { item: new Uint32Array(0), texts: [], ends: new Uint32Array(0) };
/**
 * As by `compareItems`, key by key, for there may be millions of items under a few keys. Words become texts when it is
 * known where they stand, so that who goes through the sorted items goes through memory.
 */
function sortedItems(items, unspelt = NO_WORDS) {
    const words = new Words(items.length, unspelt);
    const { keys, keyOf } = keysOfItems(items, words);
    let at = 0;
    for (const key of keys.toSorted((a, b) => (0,events_table/* compareText */.n6)(a.name, b.name))) {
        key.nextOther = at;
        key.nextText = at + key.others;
        at += key.size;
    }
    const order = new Uint32Array(items.length);
    const numbers = { first: new Uint32Array(items.length), second: new Uint32Array(items.length) };
    item_order_distribute(items, words, keys, keyOf, order, numbers);
    for (const { size, nextOther: middle, nextText: to, shared, isShared } of keys) {
        order
            .subarray(to - size, middle)
            .sort((a, b) => (0,events_table/* compareItems */.Q9)(items[a], items[b]) || a - b);
        const own = order.slice(middle, to);
        const textAt = (place) => words.textOf(items, own[place]);
        const ownNumbers = {
            first: numbers.first.subarray(middle, to),
            second: numbers.second.subarray(middle, to)
        };
        if (!isShared)
            readNumbers(textAt, shared, ownNumbers);
        const sorted = orderBy(ownNumbers, (a, b) => words.compare(items, own[a], own[b], shared));
        for (let place = 0; place < own.length; place++)
            order[middle + place] = own[sorted[place]];
    }
    (0,columns/* release */._r)(numbers.first);
    (0,columns/* release */._r)(numbers.second);
    (0,columns/* release */._r)(keyOf);
    const sorted = item_order_inOrder(items, words, order);
    (0,columns/* release */._r)(words.of);
    (0,columns/* release */._r)(order);
    return sorted;
}
/** The longest piece that V8 copies: of longer ones it keeps the text that they were cut out of. */
const LONGEST_COPIED = 12;
/** The words that are bytes as yet. */
class Words {
    bytes;
    ends;
    /** By item: the number of its word, from 1; 0 where it is none. */
    of;
    #buffer;
    #all;
    constructor(items, { item, texts, ends }) {
        this.#buffer = Buffer.concat(texts);
        this.bytes = this.#buffer;
        this.ends = ends;
        this.of = new Uint32Array(items);
        for (let word = 0; word < item.length; word++)
            this.of[item[word]] = word + 1;
    }
    startOf(word) {
        return word === 1 ? 0 : this.ends[word - 2];
    }
    endOf(word) {
        return this.ends[word - 1];
    }
    text(word) {
        const start = this.startOf(word);
        const end = this.endOf(word);
        if (end - start > LONGEST_COPIED)
            return this.#buffer.toString('latin1', start, end);
        this.#all ??= this.#buffer.toString('latin1');
        return this.#all.slice(start, end);
    }
    textOf(items, index) {
        const word = this.of[index];
        return word === 0 ? items[index].value : this.text(word);
    }
    /** The order of two texts of which so many characters are the same. */
    compare(items, a, b, same) {
        const [wordA, wordB] = [this.of[a], this.of[b]];
        if (wordA === 0 || wordB === 0)
            return (0,events_table/* compareText */.n6)(this.textOf(items, a), this.textOf(items, b));
        let [atA, atB] = [this.startOf(wordA) + same, this.startOf(wordB) + same];
        const [endA, endB] = [this.endOf(wordA), this.endOf(wordB)];
        for (; atA < endA && atB < endB; atA++, atB++) {
            const difference = this.bytes[atA] - this.bytes[atB];
            if (difference !== 0)
                return difference;
        }
        return endA - atA - (endB - atB);
    }
    /** How many characters the word shares with a text, up to so many. */
    sharedLength(word, other, most) {
        const start = this.startOf(word);
        const length = Math.min(most, this.endOf(word) - start);
        let same = 0;
        while (same < length && this.bytes[start + same] === other.charCodeAt(same))
            same++;
        return same;
    }
    /** As `fourCharacters`. */
    fourCharacters(word, from) {
        const end = this.endOf(word);
        let number = 0;
        for (let at = this.startOf(word) + from, to = at + 4; at < to; at++)
            number = (number << 8) | (at < end ? this.bytes[at] : 0);
        return number >>> 0;
    }
}
/** Texts that show what all of a key may share: for the most part they do. */
const FEW = 64;
/** The keys in order of appearance; by item the number of its key. */
function keysOfItems(items, words) {
    const numbers = new Map();
    const keys = [];
    const keyOf = new Uint32Array(items.length);
    for (let index = 0; index < items.length; index++) {
        const { key: name, value } = items[index];
        let number = numbers.get(name);
        if (number === undefined) {
            number = keys.length;
            keys.push({
                name,
                size: 0,
                others: 0,
                text: '',
                shared: 0,
                isShared: true,
                nextText: 0,
                nextOther: 0
            });
            numbers.set(name, number);
        }
        keyOf[index] = number;
        const key = keys[number];
        const texts = key.size++ - key.others;
        if (typeof value !== 'string')
            key.others++;
        else if (texts === 0) {
            key.text = words.textOf(items, index);
            key.shared = key.text.length;
        }
        else if (texts < FEW)
            key.shared = sharedLength(words.textOf(items, index), key.text, key.shared);
    }
    return { keys, keyOf };
}
/** Item by item, as they stand in memory: gives each its place under its key, and reads the numbers of texts there. */
function item_order_distribute(items, words, keys, keyOf, order, { first, second }) {
    for (let index = 0; index < items.length; index++) {
        const key = keys[keyOf[index]];
        const word = words.of[index];
        const value = word === 0 ? items[index].value : '';
        if (typeof value !== 'string') {
            order[key.nextOther++] = index;
            continue;
        }
        const place = key.nextText++;
        order[place] = index;
        const same = word === 0 ? sharedLength(value, key.text, key.shared) : words.sharedLength(word, key.text, key.shared);
        if (same < key.shared) {
            key.shared = same;
            key.isShared = false;
        }
        if (word === 0) {
            const number = fourCharacters(value, same);
            first[place] = number;
            second[place] = nextFour(number, value, same);
        }
        else {
            first[place] = words.fourCharacters(word, same);
            second[place] = words.fourCharacters(word, same + 4);
        }
    }
}
function item_order_inOrder(items, words, order) {
    const rank = new Uint32Array(items.length);
    const sorted = new Array(items.length);
    for (let place = 0; place < order.length; place++) {
        const index = order[place];
        const word = words.of[index];
        const item = items[index];
        rank[index] = place;
        sorted[place] = word === 0 ? item : { key: item.key, value: words.text(word) };
    }
    return { values: sorted, rank };
}

;// CONCATENATED MODULE: ./lib/events/order.js


function orderedItems(events, rank) {
    const { rows } = events;
    const given = events.itemIds.takeNarrow();
    events.itemStart.push(given.length);
    const start = events.itemStart.take();
    const room = (0,columns/* integersBelow */.Z$)(rank.length, 0).BYTES_PER_ELEMENT;
    // What was read makes room for what is written.
    const ids = given.BYTES_PER_ELEMENT >= room ? given : (0,columns/* integersBelow */.Z$)(rank.length, given.length);
    const sorter = new ItemSorter();
    let kept = 0;
    for (let row = 0, from = 0; row < rows; row++) {
        const end = start[row + 1];
        start[row] = kept;
        kept += sorter.sort(given, from, end, rank, ids, kept);
        from = end;
    }
    start[rows] = kept;
    return { ids, start };
}
/** Longer rows are seldom, and their order is not remembered. */
const MOST_REMEMBERED = 64;
/** Sorts the items of rows. Most logs name the keys of their events in the same order: it is tried on the next row first. */
class ItemSorter {
    /** How many items the row had whose order is remembered, and by place in it which of them stands there. */
    #size = 0;
    #order = new Uint8Array(MOST_REMEMBERED);
    #ids = new Uint32Array(MOST_REMEMBERED);
    /**
     * Writes `rank[given[i]]` for i in [from, end), ascending and each once, behind `into[at]`; gives how many these are.
     * `into` may be `given`, at a place that is not behind `from`.
     */
    sort(given, from, end, rank, into, at) {
        const size = end - from;
        if (size > MOST_REMEMBERED)
            return sortLong(given, from, end, rank, into, at);
        const ids = this.#ids;
        for (let i = 0; i < size; i++)
            ids[i] = rank[given[from + i]];
        if (size !== this.#size || !this.#asBefore(into, at))
            return this.#insertHeld(size, into, at);
        return size;
    }
    /** False where the remembered order is not that of these items, or two of them are the same. */
    #asBefore(into, at) {
        const ids = this.#ids;
        const order = this.#order;
        let last = -1;
        for (let i = 0; i < this.#size; i++) {
            const id = ids[order[i]];
            if (id <= last)
                return false;
            into[at + i] = id;
            last = id;
        }
        return true;
    }
    #insertHeld(size, into, at) {
        const ids = this.#ids;
        const order = this.#order;
        let kept = 0;
        for (let i = 0; i < size; i++) {
            const id = ids[i];
            let place = kept;
            while (place > 0 && into[at + place - 1] > id)
                place--;
            if (place > 0 && into[at + place - 1] === id)
                continue;
            for (let moved = kept; moved > place; moved--) {
                into[at + moved] = into[at + moved - 1];
                order[moved] = order[moved - 1];
            }
            into[at + place] = id;
            order[place] = i;
            kept++;
        }
        this.#size = kept === size ? size : 0;
        return kept;
    }
}
function sortLong(given, from, end, rank, into, at) {
    const ids = new Uint32Array(end - from);
    for (let i = 0; i < ids.length; i++)
        ids[i] = rank[given[from + i]];
    ids.sort();
    let kept = 0;
    for (let i = 0; i < ids.length; i++)
        if (i === 0 || ids[i] !== ids[i - 1])
            into[at + kept++] = ids[i];
    return kept;
}
function rowOrder(events, rank, sessionRank, items) {
    const { rows } = events;
    const named = sessionRank.length;
    const { size, isGrouped, namelessRows, places } = placesOf(events, sessionRank);
    const sessionStart = new Uint32Array(named + namelessRows.length + 1);
    for (let s = 0; s < named; s++)
        sessionStart[s + 1] = sessionStart[s] + size[s];
    for (let s = named; s < named + namelessRows.length; s++)
        sessionStart[s + 1] = sessionStart[s] + 1;
    const order = new Uint32Array(rows);
    if (isGrouped)
        for (let row = 0; row < rows; row++)
            order[row] = row;
    else
        order_distribute(places, sessionStart.slice(0, named), order);
    (0,columns/* release */._r)(places);
    let isIdentity = isGrouped;
    for (let s = 0; s < named; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        if (to - from < 2 || isInOrder(events.time, order, from, to))
            continue;
        isIdentity = false;
        sortSession(events, order.subarray(from, to));
    }
    const nameless = Uint32Array.from(namelessRows);
    const compare = byContent(events, rank, items);
    if (!isSorted(nameless, compare))
        nameless.sort(compare);
    order.set(nameless, sessionStart[named]);
    return { order, isIdentity, sessionStart, nameless };
}
/**
 * By row the place of its session, `NONE` where it has none; how many rows each session has; and whether the rows of
 * sessions stand together and these in their order, and all rows have one.
 */
function placesOf(events, sessionRank) {
    const places = events.session.take();
    const size = new Uint32Array(sessionRank.length);
    const namelessRows = [];
    let isGrouped = true;
    let last = 0;
    for (let row = 0; row < places.length; row++) {
        const session = places[row];
        if (session === events_table/* NONE */.x3) {
            namelessRows.push(row);
            isGrouped = false;
            continue;
        }
        const place = sessionRank[session];
        places[row] = place;
        size[place] = size[place] + 1;
        if (place < last)
            isGrouped = false;
        last = place;
    }
    return { places, size, isGrouped, namelessRows };
}
/** The rows of each session from where it begins on, in their order. */
function order_distribute(places, next, order) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row];
        if (place === events_table/* NONE */.x3)
            continue;
        const to = next[place];
        order[to] = row;
        next[place] = to + 1;
    }
}
/**
 * Time, then seq, then place. An event without a time (or seq) stays behind the one it stood behind in the log: it
 * takes that one's.
 */
function sortSession(events, rows) {
    const byPlace = (a, b) => events.file.get(a) - events.file.get(b) || events.line.get(a) - events.line.get(b) || a - b;
    if (!isSorted(rows, byPlace))
        rows.sort(byPlace);
    if (!events.time.used && !events.seq.used)
        return;
    const time = carriedForward(rows, (row) => events.time.get(row));
    const seq = carriedForward(rows, (row) => events.seq.get(row));
    const places = Uint32Array.from(rows, (_, place) => place);
    const compare = (a, b) => difference(time[a], time[b]) ||
        difference(seq[a], seq[b]) ||
        a - b;
    if (isSorted(places, compare))
        return;
    places.sort(compare);
    rows.set(Uint32Array.from(places, (place) => rows[place]));
}
/** The usual case: every event has a later time than the one before it, and stands behind it. */
function isInOrder(time, order, from, to) {
    let last = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
        const own = time.get(order[i]);
        if (!(own > last))
            return false;
        last = own;
    }
    return true;
}
function carriedForward(rows, read) {
    const values = new Float64Array(rows.length);
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows.length; i++) {
        const value = read(rows[i]);
        if (!Number.isNaN(value))
            last = value;
        values[i] = last;
    }
    return values;
}
const difference = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function isSorted(rows, compare) {
    for (let i = 1; i < rows.length; i++) {
        if (compare(rows[i - 1], rows[i]) > 0)
            return false;
    }
    return true;
}
/** Order of events without a session: all that the table keeps of them, so that the order of lines is of no account. */
function byContent(events, rank, items) {
    const ranked = (column, ranks, row) => {
        const value = row < column.length ? column.get(row) : events_table/* NONE */.x3;
        return value === events_table/* NONE */.x3 ? -1 : ranks[value];
    };
    const number = (column, a, b) => {
        const x = column.get(a);
        const y = column.get(b);
        return difference(Number.isNaN(x) ? -Infinity : x, Number.isNaN(y) ? -Infinity : y);
    };
    return (a, b) => number(events.time, a, b) ||
        number(events.seq, a, b) ||
        ranked(events.agent, rank.agent, a) - ranked(events.agent, rank.agent, b) ||
        ranked(events.action, rank.action, a) - ranked(events.action, rank.action, b) ||
        ranked(events.outcome, rank.outcome, a) - ranked(events.outcome, rank.outcome, b) ||
        compareItemLists(items, a, b) ||
        ranked(events.rowCase, rank.case, a) - ranked(events.rowCase, rank.case, b) ||
        number(events.latencyMs, a, b) ||
        number(events.tokens, a, b) ||
        (0,events_table/* compareText */.n6)(events.conditions.signature(a), events.conditions.signature(b)) ||
        // Alike in all that is counted: their places, so that evidence names the same lines whoever read them.
        events.file.get(a) - events.file.get(b) ||
        events.line.get(a) - events.line.get(b);
}
function compareItemLists({ ids, start }, a, b) {
    const fromA = start[a];
    const fromB = start[b];
    const lengthA = start[a + 1] - fromA;
    const lengthB = start[b + 1] - fromB;
    const shared = Math.min(lengthA, lengthB);
    for (let i = 0; i < shared; i++) {
        const byItem = ids[fromA + i] - ids[fromB + i];
        if (byItem !== 0)
            return byItem;
    }
    return lengthA - lengthB;
}

;// CONCATENATED MODULE: ./lib/events/room.js
/**
 * Columns with room before them. Two logs are compared as one table, the baseline's events first: where the current ones
 * were read with room for these, they are written there, and the current log stands in memory once.
 */
const rooms = new WeakMap();
/** The numbers that stand behind so many places of which somebody may have use. */
function behind(all, room) {
    if (room === 0)
        return all;
    const own = all.subarray(room);
    rooms.set(own, all);
    return own;
}
/** The numbers with the room before them, for the first who asks, if it is just so much. */
function takeRoom(own, room) {
    const all = rooms.get(own);
    if (all === undefined || all.length !== room + own.length)
        return undefined;
    rooms.delete(own);
    return all;
}

;// CONCATENATED MODULE: ./lib/events/assemble-table.js







/** Of so many the encoder's memory, in which they were found by their bytes, is worth giving back at once. */
const MANY_ITEMS = 50_000;
/** Columns in order of arrival, sorted into the table; they are spent. `room`: events that may stand before them. */
function assembleTable(events, room = 0) {
    const actions = sortedTexts(events.actions.values);
    const outcomes = sortedTexts(events.outcomes.values);
    const agents = sortedTexts(events.agents.values);
    const { items: given, words } = events.items.take();
    if (given.length >= MANY_ITEMS)
        (0,garbage/* collectGarbage */.i)();
    const items = sortedItems(given, words);
    const cases = sortedNames(events.caseNames);
    const sessions = sortedNames(events.sessionNames);
    const rowItems = orderedItems(events, items.rank);
    (0,columns/* release */._r)(items.rank);
    const rank = { action: actions.rank, outcome: outcomes.rank, agent: agents.rank, case: cases.rank };
    const rowOrdered = rowOrder(events, rank, sessions.rank, rowItems);
    const { order, sessionStart, nameless } = rowOrdered;
    const rows = order.length;
    // Nothing but the order of rows asks for these.
    const timeSpan = events.time.span();
    events.time.clear();
    events.seq.clear();
    const { itemStart, itemIds } = itemsInOrder(rowItems, rowOrdered, items.values.length);
    const session = new Uint32Array(rows);
    const sessionCount = sessionStart.length - 1;
    for (let s = 0; s < sessionCount; s++) {
        const end = sessionStart[s + 1];
        for (let row = sessionStart[s]; row < end; row++)
            session[row] = s;
    }
    const sessionCase = new Uint32Array(sessionCount).fill(events_table/* NONE */.x3);
    const caseOf = (value) => (value === events_table/* NONE */.x3 ? events_table/* NONE */.x3 : cases.rank[value]);
    for (let s = 0; s < events.sessionNames.length; s++) {
        sessionCase[sessions.rank[s]] = caseOf(events.sessionCase.get(s));
    }
    for (let i = 0; i < nameless.length; i++) {
        const row = nameless[i];
        if (row < events.rowCase.length)
            sessionCase[events.sessionNames.length + i] = caseOf(events.rowCase.get(row));
    }
    const sessionOrder = new Uint32Array(events.sessionNames.length);
    for (let s = 0; s < sessionOrder.length; s++)
        sessionOrder[sessions.rank[s]] = s;
    const action = ranked(events.action.takeNarrow(), rowOrdered, actions.rank, room);
    const table = {
        rows,
        sessions: sessionCount,
        unit: events.caseNames.length > 0 ? 'case' : events.sessionNames.length > 0 ? 'session' : 'event',
        actions: actions.values,
        outcomes: outcomes.values,
        agents: agents.values,
        cases: cases.values,
        items: items.values,
        action,
        outcome: ranked(events.outcome.takeNarrow(), rowOrdered, outcomes.rank, room),
        agent: ranked(events.agent.takeNarrow(), rowOrdered, agents.rank, room),
        session,
        itemStart,
        itemIds,
        sessionStart,
        sessionCase,
        objectKeys: [],
        objectStart: new Uint32Array(rows + 1),
        objectKey: new Uint32Array(0),
        objectNumber: new Uint32Array(0),
        repeated: repeatedCalls(events, rowOrdered, action, room),
        latencyMs: assemble_table_inOrder(events.latencyMs, order),
        tokens: assemble_table_inOrder(events.tokens, order),
        conditions: events.conditions.assemble(sessionOrder, nameless),
        origin: {
            files: events.files,
            file: gathered(events.file.takeNarrow(), rowOrdered),
            line: gathered(events.line.takeNarrow(), rowOrdered),
            sessionNames: [...sessions.values, ...new Array(nameless.length).fill('')],
            timeSpan
        }
    };
    (0,columns/* release */._r)(order);
    return table;
}
/** The items of the rows in their order, in as few bytes as their numbers need; what held them is spent. */
function itemsInOrder({ ids, start }, { order, isIdentity }, size) {
    const rows = order.length;
    const length = start[rows];
    const isNarrow = ids.BYTES_PER_ELEMENT === (0,columns/* integersBelow */.Z$)(size, 0).BYTES_PER_ELEMENT;
    if (isIdentity && isNarrow && ids.length === length)
        return { itemStart: start, itemIds: ids };
    const itemIds = (0,columns/* integersBelow */.Z$)(size, length);
    if (isIdentity) {
        itemIds.set(ids.subarray(0, length));
        (0,columns/* release */._r)(ids);
        return { itemStart: start, itemIds };
    }
    const itemStart = new Uint32Array(rows + 1);
    for (let place = 0, at = 0; place < rows; place++) {
        const row = order[place];
        const to = start[row + 1];
        for (let i = start[row]; i < to; i++)
            itemIds[at++] = ids[i];
        itemStart[place + 1] = at;
    }
    (0,columns/* release */._r)(ids);
    (0,columns/* release */._r)(start);
    return { itemStart, itemIds };
}
/** The numbers of the column, which is spent, by their rank and in the order of rows, that of most logs already. */
function ranked(column, { order, isIdentity }, rank, room) {
    const into = behind(new Uint32Array(room + column.length), room);
    for (let place = 0; place < into.length; place++) {
        const value = column[isIdentity ? place : order[place]];
        into[place] = value === events_table/* NONE */.x3 ? events_table/* NONE */.x3 : rank[value];
    }
    (0,columns/* release */._r)(column);
    return into;
}
/** The column, which is spent, in the order of rows. */
function gathered(column, { order, isIdentity }) {
    if (isIdentity)
        return column;
    const into = (0,columns/* integersBelow */.Z$)(2 ** (8 * column.BYTES_PER_ELEMENT), order.length);
    for (let place = 0; place < into.length; place++)
        into[place] = column[order[place]];
    (0,columns/* release */._r)(column);
    return into;
}
function assemble_table_inOrder(column, order) {
    if (!column.used)
        return undefined;
    const result = new Float64Array(order.length);
    for (let place = 0; place < order.length; place++)
        result[place] = column.get(order[place]);
    return result;
}
/** Sessions up to this many calls are compared call by call, which beats any table of calls. */
const FEW_CALLS = 32;
/** Marks the calls of which an equal one stands earlier in the session: of the same action and 64 bits of arguments. */
function repeatedCalls(events, { order, sessionStart }, action, room) {
    const low = events.callLow.takeNarrow();
    const high = events.callHigh.takeNarrow();
    const repeated = behind(new Uint8Array(room + order.length), room);
    /** Of the calls of a short session. */
    const own = new Uint32Array(FEW_CALLS);
    for (let s = 0; s + 1 < sessionStart.length; s++) {
        const from = sessionStart[s];
        const size = sessionStart[s + 1] - from;
        if (size <= FEW_CALLS) {
            for (let call = 0; call < size; call++) {
                const row = order[from + call];
                const lowest = low[row];
                own[call] = lowest;
                let other = call - 1;
                while (other >= 0 &&
                    (own[other] !== lowest ||
                        high[order[from + other]] !== high[row] ||
                        action[from + other] !== action[from + call]))
                    other--;
                if (other >= 0)
                    repeated[from + call] = 1;
            }
            continue;
        }
        const seen = new Set();
        for (let place = from; place < from + size; place++) {
            const row = order[place];
            const call = `${action[place]} ${low[row]} ${high[row]}`;
            if (seen.has(call))
                repeated[place] = 1;
            else
                seen.add(call);
        }
    }
    (0,columns/* release */._r)(low);
    (0,columns/* release */._r)(high);
    return repeated;
}

;// CONCATENATED MODULE: ./lib/events/conditions.js



/** Values of one condition that a session showed, as a set: most often one. */
class ConditionColumn {
    values;
    /** Sets of value numbers, ascending, each once; number of a set → its values. */
    sets = [];
    ofSession = new columns/* IntegerColumn */.bU();
    ofRow = new columns/* IntegerColumn */.bU();
    #setIds = new Map();
    #single = [];
    #lastColumn;
    #lastIndex = events_table/* NONE */.x3;
    #lastText = '';
    constructor(show) {
        this.values = new TextDictionary(show);
    }
    add(column, index, text) {
        // The next event of a session says the same nearly always.
        if (column === this.#lastColumn && index === this.#lastIndex && text === this.#lastText)
            return;
        this.#lastColumn = column;
        this.#lastIndex = index;
        this.#lastText = text;
        const value = this.values.id(text);
        column.extend(index, events_table/* NONE */.x3);
        const present = column.get(index);
        if (present === events_table/* NONE */.x3) {
            column.set(index, this.#singleton(value));
            return;
        }
        const set = this.sets[present];
        if (set.includes(value))
            return;
        column.set(index, this.#set([...set, value].sort((a, b) => a - b)));
    }
    text(set) {
        return this.sets[set]
            .map((value) => this.values.values[value])
            .sort(events_table/* compareText */.n6)
            .join(', ');
    }
    #singleton(value) {
        const known = this.#single[value];
        if (known !== undefined)
            return known;
        const id = this.#set([value]);
        this.#single[value] = id;
        return id;
    }
    #set(members) {
        const name = members.join(',');
        let id = this.#setIds.get(name);
        if (id === undefined) {
            id = this.sets.push(members) - 1;
            this.#setIds.set(name, id);
        }
        return id;
    }
}
/** The same data whoever numbered its values and sets, of which none is left that no session or row has. */
function canonical({ name, values, sets, ofSession, ofRow }) {
    const used = new Map();
    const renumbered = (column) => column.map((set) => {
        if (set === NONE)
            return NONE;
        const number = used.get(set) ?? used.size;
        used.set(set, number);
        return number;
    });
    const own = { ofSession: renumbered(ofSession), ofRow: renumbered(ofRow) };
    const members = [...used.keys()].map((set) => sets[set].map((value) => values[value]));
    const texts = [...new Set(members.flat())].sort(compareText);
    const place = new Map(texts.map((text, number) => [text, number]));
    const numbers = (set) => set.map((text) => place.get(text)).sort((a, b) => a - b);
    return { name, values: texts, sets: members.map(numbers), ...own };
}
/** What sessions ran under, by name of the condition. The agent is a condition as well. */
class ConditionColumns {
    /** By name as shown: two names that redaction makes equal are one condition. */
    #columns = new Map();
    #byName = new Map();
    #shower;
    /** `shower` gives, for a kind of text, what makes a text of that kind fit to be shown. */
    constructor(shower) {
        this.#shower = shower;
    }
    addToSession(session, event) {
        if (event.agent !== undefined)
            this.#add('agent', 'ofSession', session, event.agent);
        if (event.conditions !== undefined)
            this.#addAll('ofSession', session, event.conditions);
    }
    addToRow(row, event) {
        if (event.agent !== undefined)
            this.#add('agent', 'ofRow', row, event.agent);
        if (event.conditions !== undefined)
            this.#addAll('ofRow', row, event.conditions);
    }
    /**
     * Name → value per session of the table, `sessionOrder` and `rowOrder` naming the encoder's sessions and sessionless
     * rows in the table's order. A session that changed its model on the way has both, in order of code points.
     */
    assemble(sessionOrder, rowOrder) {
        const assembled = new Map();
        for (const name of [...this.#columns.keys()].sort(events_table/* compareText */.n6)) {
            const column = this.#columns.get(name);
            const texts = column.sets.map((_, set) => column.text(set));
            const read = (source, index) => index < source.length && source.get(index) !== events_table/* NONE */.x3 ? texts[source.get(index)] : undefined;
            const values = [];
            for (const session of sessionOrder)
                values.push(read(column.ofSession, session));
            for (const row of rowOrder)
                values.push(read(column.ofRow, row));
            assembled.set(name, values);
        }
        return assembled;
    }
    data() {
        return [...this.#columns].map(([name, { values, sets, ofSession, ofRow }]) => ({
            name,
            values: values.values,
            sets,
            ofSession: ofSession.take(),
            ofRow: ofRow.take()
        }));
    }
    /** Adds what was counted elsewhere; `sessionOf` and `rowOf` give the numbers that its sessions and rows have here. */
    append(data, sessionOf, rowOf) {
        const column = this.#columnOf(data.name);
        const addAll = (of, place) => {
            data[of].forEach((set, index) => {
                if (set === events_table/* NONE */.x3)
                    return;
                for (const value of data.sets[set])
                    column.add(column[of], place(index), data.values[value]);
            });
        };
        addAll('ofSession', sessionOf);
        addAll('ofRow', rowOf);
    }
    /** A text per sessionless row that tells rows of unlike conditions apart; for sorting by content. */
    signature(row) {
        let signature = '';
        for (const name of [...this.#columns.keys()].sort(events_table/* compareText */.n6)) {
            const column = this.#columns.get(name);
            const set = row < column.ofRow.length ? column.ofRow.get(row) : events_table/* NONE */.x3;
            signature += `${set === events_table/* NONE */.x3 ? '' : column.text(set)}\u0000`;
        }
        return signature;
    }
    #addAll(of, index, conditions) {
        for (const name of Object.keys(conditions)) {
            const value = conditions[name];
            if (typeof value === 'string')
                this.#add(name, of, index, value);
        }
    }
    #add(name, of, index, value) {
        let column = this.#byName.get(name);
        if (column === undefined) {
            column = this.#columnOf(this.#shower('condition')(name));
            this.#byName.set(name, column);
        }
        column.add(column[of], index, value);
    }
    #columnOf(shown) {
        let column = this.#columns.get(shown);
        if (column === undefined) {
            column = new ConditionColumn(this.#shower(`condition ${shown}`));
            this.#columns.set(shown, column);
        }
        return column;
    }
}

// EXTERNAL MODULE: ./lib/events/hash.js
var events_hash = __nccwpck_require__(553);
;// CONCATENATED MODULE: ./lib/events/identities.js


/**
 * The ids seen so far, 16 to 32 bytes each whatever their length: 64-bit hashes in open addressing, from a quarter to half
 * full.
 */
class Identities {
    #low = new Uint32Array(1 << 10);
    #high = new Uint32Array(1 << 10);
    #used = 0;
    /** What was there at each `turnBack`. */
    #later = [];
    /** True the first time an id comes. */
    add(id) {
        // Zero in the lower half marks a free place.
        return this.addHash((0,events_hash/* hashText */.qj)(id, events_hash/* SEED_LOW */.zH) || 1, (0,events_hash/* hashText */.qj)(id, events_hash/* SEED_HIGH */.By));
    }
    /** True the first time the hash of an id comes; `low` is not zero. */
    addHash(low, high) {
        if (this.#used * 2 >= this.#low.length)
            this.#grow();
        return this.#insert(low, high);
    }
    /** What comes now may stand before what is there, and is not compared with it. */
    turnBack() {
        if (this.#used === 0)
            return;
        this.#later.push(this.sorted());
        this.clear();
    }
    /** All hashes, those of each stretch between two times of turning back as by `sorted`. */
    all() {
        const stretches = [...this.#later, this.sorted()];
        const all = new Uint32Array(stretches.reduce((length, each) => length + each.length, 0));
        let at = 0;
        for (const each of stretches) {
            all.set(each, at);
            at += each.length;
        }
        return all;
    }
    /** The hashes, each as two numbers (low, high), in an order that does not tell how they came. */
    sorted() {
        const hashes = new BigUint64Array(this.#used);
        let used = 0;
        for (let at = 0; at < this.#low.length; at++) {
            if (this.#low[at] === 0)
                continue;
            hashes[used++] = (BigInt(this.#high[at]) << 32n) | BigInt(this.#low[at]);
        }
        hashes.sort();
        const halves = new Uint32Array(used * 2);
        hashes.forEach((hash, index) => {
            halves[index * 2] = Number(hash & 0xffffffffn);
            halves[index * 2 + 1] = Number(hash >> 32n);
        });
        return halves;
    }
    /** Forgets all of them, and gives their memory back at once. */
    clear() {
        (0,columns/* release */._r)(this.#low);
        (0,columns/* release */._r)(this.#high);
        this.#low = new Uint32Array(1 << 10);
        this.#high = new Uint32Array(1 << 10);
        this.#used = 0;
    }
    #insert(low, high) {
        const mask = this.#low.length - 1;
        for (let at = low & mask;; at = (at + 1) & mask) {
            if (this.#low[at] === 0) {
                this.#low[at] = low;
                this.#high[at] = high;
                this.#used++;
                return true;
            }
            if (this.#low[at] === low && this.#high[at] === high)
                return false;
        }
    }
    #grow() {
        const low = this.#low;
        const high = this.#high;
        this.#low = new Uint32Array(low.length * 2);
        this.#high = new Uint32Array(low.length * 2);
        this.#used = 0;
        for (let at = 0; at < low.length; at++)
            if (low[at] !== 0)
                this.#insert(low[at], high[at]);
        (0,columns/* releaseLarge */.JC)(low);
        (0,columns/* releaseLarge */.JC)(high);
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/events/context-key.js


/** What is known of one context key: whether it is mined, and the numbers of its values. */
class ContextKey {
    key;
    ignored;
    isArgument;
    /** Two hashes of the key, from which those of its items start. */
    low;
    high;
    /** Of the objects under it: most keys have none. */
    children;
    /** Items by value as in the log, `1`, `"1"` and `true` each its own, and 0 that of −0. */
    values = new Map();
    /** Items of texts that are not among `values` as yet, for nobody has asked for them but by their bytes. */
    unlisted = [];
    /** By which the numbering of words knows it; −1 where it does not. */
    number = -1;
    /** Texts too long to keep, by hash. */
    longTexts;
    constructor(key, ignored, isArgument) {
        this.key = key;
        this.ignored = ignored;
        this.isArgument = isArgument;
        this.low = (0,events_hash/* hashText */.qj)(key, events_hash/* SEED_LOW */.zH);
        this.high = (0,events_hash/* hashText */.qj)(key, events_hash/* SEED_HIGH */.By);
    }
}
/** The keys with the most values, by name. */
function widest(keys) {
    return [...keys]
        .map((key) => ({ name: key.key, values: key.values.size + key.unlisted.length }))
        .sort((a, b) => b.values - a.values)
        .slice(0, 3)
        .map(({ name, values }) => `${name.slice(0, 80)} (${values})`)
        .join(', ');
}
const tooManyValues = (most, keys) => new errors/* UserError */.y(`the logs hold more than ${most} distinct context values, most of them under ${widest(keys)}: name such keys in ignore-keys, or count the logs in parts with mode: tally`);
/** A key goes with the object around it: `user` takes `user.name` along, however the log nests them. */
function goesWithIgnored(path, isIgnored) {
    for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) {
        if (isIgnored(path.slice(0, end)))
            return true;
    }
    return isIgnored(path);
}

// EXTERNAL MODULE: ./lib/events/heap-room.js
var heap_room = __nccwpck_require__(63);
// EXTERNAL MODULE: ./lib/events/not-divisible.js
var not_divisible = __nccwpck_require__(42);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/events/text-bounds.js

/** Longest text a dictionary keeps whole, in UTF-16 units. */
const LONGEST = 1024;
/** Longest text that is redacted whole: what stands beyond enters the hash only. */
const LONGEST_REDACTED = 1 << 20;
/**
 * The text as the table keeps it: redacted, and a long one as its beginning and a hash of the whole, so that distinct
 * texts stay distinct and memory is bounded.
 */
function bounded(text, redact) {
    if (text.length <= LONGEST)
        return redact(text);
    const redacted = redact(text.length > LONGEST_REDACTED ? text.slice(0, LONGEST_REDACTED) : text);
    if (redacted.length <= LONGEST && text.length <= LONGEST_REDACTED)
        return redacted;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(redacted, 'utf16le'));
    if (text.length > LONGEST_REDACTED)
        hash.update(Buffer.from(text.slice(LONGEST_REDACTED), 'utf16le'));
    return `${beginning(redacted)}…#${hash.digest('hex').slice(0, 16)}`;
}
/**
 * What stands in place of a number that redaction hides: a card number is one without its quotes, too. Undefined where
 * it may be told.
 */
function hiddenNumber(value, redact) {
    if (!Number.isSafeInteger(value) || Math.abs(value) < 1000)
        return undefined;
    const text = String(value);
    const shown = redact(text);
    return shown === text ? undefined : shown;
}
/** The first LONGEST units, without half a surrogate pair at the end. */
function beginning(text) {
    const last = text.charCodeAt(LONGEST - 1);
    return text.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}

;// CONCATENATED MODULE: ./lib/events/item-dictionary.js






/** Objects nested deeper than this are one value: their JSON text. */
const DEEPEST = 64;
/** Distinct conditions a table may hold: beyond, a heap of any usual size would break. */
const MOST_ITEMS = 6_000_000;
const NO_ITEM = -1;
const FIRST_ITEMS = 1 << 10;
/** What stands among the items where another thread has one. */
const NO_ITEM_HERE = { key: '', value: null };
/**
 * Context to items: nested objects to dotted keys, arrays to membership, values by type. `1`, `"1"` and `true` are
 * three values, −0 is 0, a number beyond the doubles the text `Infinity`.
 */
class ItemDictionary {
    #items = [];
    /** By item: two hashes of its key and value, by which calls are told apart whoever numbered the items. */
    low = new Uint32Array(FIRST_ITEMS);
    high = new Uint32Array(FIRST_ITEMS);
    /** Ignored keys that occurred, as shown. */
    ignoredKeys = new Set();
    /** Of the context encoded last: 64 bits of its arguments, or of all of it where no key is an argument. */
    lastHashLow = 0;
    lastHashHigh = 0;
    #options;
    #words;
    /** Items numbered so far. */
    #count = 0;
    /** Where other threads number words as well: items that were numbered, or met, as texts and not by their bytes. */
    own = new columns/* IntegerColumn */.bU();
    /** Pairs of numbers that turned out to be of one item: the one that is given up, and the one that is left. */
    aliases = [];
    /** By number, once the items were numbered anew. */
    #renumbered;
    /** By the numbering's key: what stands among the items until they are spelt. */
    #unspelt = [];
    #keyOfWords = [];
    #root = new Map();
    #byPath = new Map();
    #byShownKey = new Map();
    #into = new columns/* IntegerColumn */.bU();
    #hasArguments = false;
    #argumentsLow = 0;
    #argumentsHigh = 0;
    #allLow = 0;
    #allHigh = 0;
    constructor(options) {
        this.#options = options;
    }
    get items() {
        return this.#itemsSpelt();
    }
    #itemsSpelt() {
        const items = this.#items;
        this.#words?.handOver();
        this.#words?.spell((number, value) => {
            const item = this.#renumbered?.[number] ?? number;
            items[item] = { key: items[item].key, value };
        });
        return items;
    }
    /** Nothing more is read: the memory in which words stand as bytes may go. */
    settle() {
        this.#itemsSpelt();
        this.#words = undefined;
    }
    /** The items and the words among them that are bytes as yet. Nobody may ask for any more: the dictionary is spent. */
    take() {
        const items = this.#items;
        const words = this.#words;
        words?.handOver();
        this.#words = undefined;
        this.#items = [];
        this.#keyOfWords.length = 0;
        for (const keys of [this.#root, this.#byPath, this.#byShownKey])
            keys.clear();
        for (const hashes of [this.low, this.high])
            (0,columns/* release */._r)(hashes);
        const unspelt = words?.unspelt();
        const { item = new Uint32Array(0) } = unspelt ?? {};
        const renumbered = this.#renumbered;
        if (renumbered !== undefined)
            for (let i = 0; i < item.length; i++)
                item[i] = renumbered[item[i]];
        return { items, words: unspelt };
    }
    /** What a number below this one may be, `NO_ITEM_HERE` where no item has it. */
    at(number) {
        return this.#items[number] ?? NO_ITEM_HERE;
    }
    /** The items by new numbers, each of which `renumbered` gives for an old one. Nobody may ask for any more. */
    renumber(items, renumbered) {
        this.#items = items;
        this.#renumbered = renumbered;
    }
    numberWordsBy(words) {
        this.#words = words;
    }
    /** From now on words are numbered under this key; it is told of those that are there. */
    numberWordsOf(key, number) {
        key.number = number;
        this.#keyOfWords[number] = key;
        this.#unspelt[number] = { key: key.key, value: '' };
        for (const [value, item] of this.#listed(key)) {
            if (typeof value !== 'string')
                continue;
            this.#giveUp(item, key, value, this.#words?.wordOf(number, value, item));
        }
    }
    /** The number of an item that another thread has numbered as a word, if it has. */
    #giveUp(item, key, value, word) {
        if (word === undefined || word.item === item)
            return;
        this.aliases.push(item, word.item);
        this.#meet(key, value, word);
        key.values.set(value, word.item);
    }
    /** A word that was numbered by its bytes. */
    addWord(key, item, low, high) {
        this.#put(item, this.#unspelt[key], low, high);
        this.#keyOfWords[key]?.unlisted.push(item);
    }
    /** By number: how the keys are shown whose words are numbered by their bytes. */
    get keysOfWords() {
        return Array.from(this.#unspelt, (item) => item?.key ?? '');
    }
    /** Whether no word that another thread has numbered under a key can have another number here. */
    knowsWordsOf(shown) {
        const key = this.#byShownKey.get(shown);
        return key === undefined || key.number >= 0 || (key.values.size === 0 && key.unlisted.length === 0);
    }
    /** Finds what was numbered as a text by then, when no more words are remembered, and by another thread as a word. */
    compareWithWords() {
        for (const item of this.own.take()) {
            const { key: name, value } = this.at(item);
            const key = this.#byShownKey.get(name);
            if (key === undefined || key.number < 0 || typeof value !== 'string')
                continue;
            // What is listed afterwards would bring back the number that is given up.
            this.#listed(key);
            this.#giveUp(item, key, value, this.#words?.wordOf(key.number, value));
        }
    }
    /** A word of another thread, under a key whose words are known. */
    addWordOf(unspelt, item) {
        this.#put(item, unspelt, 0, 0);
        this.#shownKey(unspelt.key).unlisted.push(item);
    }
    /** Appends the numbers of the context's items, which may repeat. */
    encode(context, into) {
        this.#into = into;
        this.#hasArguments = false;
        this.#argumentsLow = this.#argumentsHigh = this.#allLow = this.#allHigh = 0;
        const keys = Object.keys(context);
        for (let i = 0; i < keys.length; i++) {
            const name = keys[i];
            const key = this.#root.get(name) ?? this.#child(this.#root, '', name);
            this.#value(key, context[name], 1);
        }
        this.lastHashLow = this.#hasArguments ? this.#argumentsLow : this.#allLow;
        this.lastHashHigh = this.#hasArguments ? this.#argumentsHigh : this.#allHigh;
    }
    /** What is known of a key at the top of the context. */
    topKey(name) {
        return this.#root.get(name) ?? this.#child(this.#root, '', name);
    }
    /** The number of the item that a scalar under the key is; the key is not ignored. */
    itemOf(key, value) {
        return this.#itemOf(key, value);
    }
    /**
     * The same of a text that the caller knows by its bytes from now on, and did not know before: such texts are listed
     * here when somebody asks who does not. `isShown`: redaction is through with it.
     */
    itemOfNewText(key, text, isShown = false) {
        const listed = key.values.get(text);
        if (listed !== undefined)
            return listed;
        const shown = isShown ? text : bounded(text, (whole) => this.#options.redact(whole, key.key));
        if (shown !== text) {
            const id = this.#itemOfShown(key, shown);
            key.values.set(text, id);
            return id;
        }
        const id = this.#append(key, text);
        key.unlisted.push(id);
        return id;
    }
    /** The number of an item that another dictionary made: as it is shown, whatever it was before redaction. */
    adopt(name, value) {
        return this.#itemOfShown(this.#shownKey(name), value);
    }
    #shownKey(name) {
        let key = this.#byShownKey.get(name);
        if (key === undefined) {
            key = new ContextKey(name, false, name.startsWith('arg.'));
            this.#byShownKey.set(name, key);
        }
        return key;
    }
    #value(key, value, depth) {
        if (typeof value !== 'object' || value === null) {
            this.#scalar(key, value);
        }
        else if (depth >= DEEPEST) {
            this.#scalar(key, JSON.stringify(value));
        }
        else if (Array.isArray(value)) {
            for (const member of value)
                this.#value(key, member, depth + 1);
        }
        else {
            for (const name of Object.keys(value)) {
                key.children ??= new Map();
                const child = key.children.get(name) ?? this.#child(key.children, `${key.key}.`, name);
                this.#value(child, value[name], depth + 1);
            }
        }
    }
    #scalar(key, value) {
        if (key.ignored) {
            this.ignoredKeys.add(key.key);
            this.#account(key, (0,events_hash/* hashText */.qj)(String(value), events_hash/* SEED_LOW */.zH), (0,events_hash/* hashText */.qj)(String(value), events_hash/* SEED_HIGH */.By));
            return;
        }
        const id = this.#itemOf(key, value);
        if (id === NO_ITEM)
            return;
        this.#into.push(id);
        this.#account(key, this.low[id], this.high[id]);
    }
    /** Sums, so that the order of keys is of no account. */
    #account(key, low, high) {
        this.#allLow = (this.#allLow + low) | 0;
        this.#allHigh = (this.#allHigh + high) | 0;
        if (!key.isArgument)
            return;
        this.#hasArguments = true;
        this.#argumentsLow = (this.#argumentsLow + low) | 0;
        this.#argumentsHigh = (this.#argumentsHigh + high) | 0;
    }
    #itemOf(key, value) {
        switch (typeof value) {
            case 'string':
                return this.#listed(key).get(value) ?? this.#newText(key, value);
            case 'number':
                return key.values.get(value) ?? this.#newNumber(key, value);
            case 'bigint':
                return this.#itemOf(key, String(value));
            case 'boolean':
                return this.#itemOfShown(key, value);
            case 'object':
                return this.#itemOfShown(key, null);
            default:
                return NO_ITEM;
        }
    }
    #listed(key) {
        this.#words?.handOver();
        if (key.unlisted.length > 0) {
            const { items } = this;
            for (const id of key.unlisted)
                key.values.set(items[id].value, id);
            key.unlisted = [];
        }
        return key.values;
    }
    #newText(key, text) {
        const isLong = text.length > LONGEST;
        const hash = isLong ? ((0,events_hash/* hashText */.qj)(text, events_hash/* SEED_HIGH */.By) & 0x1fffff) * 2 ** 32 + (0,events_hash/* hashText */.qj)(text, events_hash/* SEED_LOW */.zH) : 0;
        const met = isLong ? key.longTexts?.get(hash) : undefined;
        if (met !== undefined)
            return met;
        const shown = bounded(text, (whole) => this.#options.redact(whole, key.key));
        const id = this.#itemOfShown(key, shown);
        if (isLong) {
            key.longTexts ??= new Map();
            key.longTexts.set(hash, id);
        }
        else if (shown !== text)
            key.values.set(text, id);
        return id;
    }
    #itemOfShown(key, shown) {
        const listed = typeof shown === 'string' ? this.#listed(key) : key.values;
        const known = listed.get(shown);
        if (known !== undefined)
            return known;
        const id = this.#wordOf(key, shown) ?? this.#append(key, shown);
        key.values.set(shown, id);
        return id;
    }
    /** The number of a short word that is known by its bytes from now on, if it was not before. */
    #wordOf(key, value) {
        if (key.number < 0 || typeof value !== 'string')
            return undefined;
        const word = this.#words?.wordOf(key.number, value);
        if (word === undefined)
            return undefined;
        this.#words?.handOver();
        if (this.at(word.item) === NO_ITEM_HERE)
            this.#meet(key, value, word);
        return word.item;
    }
    /** A word that another thread has numbered. */
    #meet(key, value, { item, low, high }) {
        this.#put(item, { key: key.key, value }, low, high);
        this.own.push(item);
    }
    #newNumber(key, value) {
        if (Number.isFinite(value)) {
            const text = hiddenNumber(value, (whole) => this.#options.redact(whole, key.key));
            if (text === undefined)
                return this.#itemOfShown(key, value === 0 ? 0 : value);
            const id = this.#itemOfShown(key, text);
            key.values.set(value, id);
            return id;
        }
        return this.#listed(key).get(String(value)) ?? this.#newText(key, String(value));
    }
    /** Bit by bit other starts for a text and for what is written like it. */
    #append(key, value) {
        const text = String(value);
        const kind = typeof value === 'string' ? 0 : -1;
        this.#words?.handOver();
        const id = this.#words?.next() ?? this.#items.length;
        this.#put(id, { key: key.key, value }, (0,events_hash/* hashText */.qj)(text, key.low ^ kind), (0,events_hash/* hashText */.qj)(text, key.high ^ kind));
        if (this.#words?.isCommon)
            this.own.push(id);
        return id;
    }
    #put(id, item, low, high) {
        if (id >= MOST_ITEMS) {
            // Threads number some items twice, and numbers that nothing took are left.
            if (this.#words?.isCommon)
                throw new not_divisible/* NotDivisible */.B();
            throw tooManyValues(MOST_ITEMS, this.#byShownKey.values());
        }
        if (this.#count++ % heap_room/* TEXTS_BETWEEN_LOOKS */.D === heap_room/* TEXTS_BETWEEN_LOOKS */.D - 1)
            (0,heap_room/* requireHeapRoom */.$1)(() => `context values, most of them under ${widest(this.#byShownKey.values())}`);
        while (id >= this.low.length) {
            this.low = (0,columns/* twice */.P4)(this.low);
            this.high = (0,columns/* twice */.P4)(this.high);
        }
        this.low[id] = low;
        this.high[id] = high;
        while (this.#items.length < id)
            this.#items.push(NO_ITEM_HERE);
        this.#items[id] = item;
    }
    #child(siblings, prefix, name) {
        const path = prefix + name;
        let key = this.#byPath.get(path);
        if (key === undefined) {
            const shown = bounded(path, (whole) => this.#options.redact(whole, undefined, 'key'));
            const ignored = goesWithIgnored(path, this.#options.isIgnored);
            key = ignored ? undefined : this.#byShownKey.get(shown);
            if (key === undefined) {
                // By how it is shown, which several may share: else it were for the first of them to say.
                key = new ContextKey(shown, ignored, (ignored ? path : shown).startsWith('arg.'));
                if (!ignored)
                    this.#byShownKey.set(shown, key);
            }
            this.#byPath.set(path, key);
        }
        siblings.set(name, key);
        return key;
    }
}

// EXTERNAL MODULE: ./lib/events/names.js
var names = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./lib/events/encode.js









/**
 * Events to columns, in order of arrival; `finish` sorts them into the table. Holds numbers per event and each
 * distinct text once, never an event.
 */
class Encoder {
    files = [];
    /** By file: sessions of which it holds a part, one per event without a session. */
    sessionsOfFile = [];
    items;
    /** Whether every short word of a context is shown as it is under this key. */
    passesShortWords;
    actions;
    outcomes;
    agents;
    action = new columns/* IntegerColumn */.bU();
    outcome = new columns/* IntegerColumn */.bU();
    agent = new columns/* IntegerColumn */.bU();
    /** `NONE` where the event is a session of its own. */
    session = new columns/* IntegerColumn */.bU();
    file = new columns/* IntegerColumn */.bU();
    line = new columns/* IntegerColumn */.bU();
    itemStart = new columns/* IntegerColumn */.bU();
    itemIds = new columns/* IntegerColumn */.bU();
    callLow = new columns/* IntegerColumn */.bU();
    callHigh = new columns/* IntegerColumn */.bU();
    time = new columns/* SparseColumn */.hL();
    seq = new columns/* SparseColumn */.hL();
    latencyMs = new columns/* SparseColumn */.hL();
    tokens = new columns/* SparseColumn */.hL();
    sessionNames;
    caseNames;
    conditions;
    /** By session, and by row for events without one. */
    sessionCase = new columns/* IntegerColumn */.bU();
    rowCase = new columns/* IntegerColumn */.bU();
    identities = new Identities();
    /** Pairs of a session and a file that speaks of it. */
    visits = new columns/* IntegerColumn */.bU();
    /** By session: the file that last spoke of it. */
    #lastFile = new columns/* IntegerColumn */.bU();
    constructor(options) {
        const shower = (place) => (text) => bounded(text, (whole) => options.redact(whole, undefined, place));
        const { redactName = (name) => options.redact(name) } = options;
        const showName = (text) => bounded(text, redactName);
        this.items = new ItemDictionary(options);
        this.passesShortWords = options.passesShortWords ?? (() => false);
        this.actions = new TextDictionary(shower('action'));
        this.outcomes = new TextDictionary(shower('outcome'));
        this.agents = new TextDictionary(shower('agent'));
        this.sessionNames = new names/* RawNames */.Tg(showName);
        this.caseNames = new names/* RawNames */.Tg(showName);
        this.conditions = new ConditionColumns(shower);
    }
    get rows() {
        return this.action.length;
    }
    /** Starts a file and returns its number. `shown` is its path after redaction. */
    startFile(shown) {
        this.sessionsOfFile.push(0);
        return this.files.push(shown) - 1;
    }
    add(event, file, line) {
        if (event.action === undefined && event.session === undefined)
            return 'nothing';
        const { session, action, context, outcome, agent, time, seq, latencyMs, tokens, caseId } = event;
        if (event.id !== undefined && !this.identities.add(event.id))
            return 'duplicate';
        const sessionId = session === undefined ? events_table/* NONE */.x3 : this.sessionNumber(session);
        const caseNumber = caseId === undefined ? events_table/* NONE */.x3 : this.caseNames.id(caseId);
        if (action === undefined) {
            this.countSession(sessionId, caseNumber, file);
            this.conditions.addToSession(sessionId, event);
            return 'session';
        }
        const row = this.beginRow(this.actions.id(action), outcome === undefined ? events_table/* NONE */.x3 : this.outcomes.id(outcome), agent === undefined ? events_table/* NONE */.x3 : this.agents.id(agent), sessionId, caseNumber, file, line);
        if (context === undefined) {
            this.callLow.push(0);
            this.callHigh.push(0);
        }
        else {
            this.items.encode(context, this.itemIds);
            this.callLow.push(this.items.lastHashLow);
            this.callHigh.push(this.items.lastHashHigh);
        }
        if (time !== undefined)
            this.time.set(row, time);
        if (seq !== undefined)
            this.seq.set(row, seq);
        if (latencyMs !== undefined)
            this.latencyMs.set(row, latencyMs);
        if (tokens !== undefined)
            this.tokens.set(row, tokens);
        if (sessionId === events_table/* NONE */.x3)
            this.conditions.addToRow(row, event);
        else
            this.conditions.addToSession(sessionId, event);
        return 'row';
    }
    /** Starts a row of numbers that the dictionaries gave; its items, its call and the rest are for the caller to add. */
    beginRow(action, outcome, agent, session, caseNumber, file, line) {
        this.countSession(session, caseNumber, file);
        const row = this.action.length;
        this.action.push(action);
        this.outcome.push(outcome);
        this.agent.push(agent);
        this.session.push(session);
        this.file.push(file);
        this.line.push(line);
        this.itemStart.push(this.itemIds.length);
        if (session === events_table/* NONE */.x3 && caseNumber !== events_table/* NONE */.x3) {
            this.rowCase.extend(row, events_table/* NONE */.x3);
            this.rowCase.set(row, caseNumber);
        }
        return row;
    }
    /** The table, with room for so many events before its own; the encoder is spent. */
    finish(room = 0) {
        this.identities.clear();
        return assembleTable(this, room);
    }
    /** `isNew`: the caller knows the name by its bytes from now on, and did not know it before. */
    sessionNumber(name, isNew = false) {
        const id = isNew ? this.sessionNames.idOfNew(name) : this.sessionNames.id(name);
        if (id === this.sessionCase.length) {
            this.sessionCase.push(events_table/* NONE */.x3);
            this.#lastFile.push(events_table/* NONE */.x3);
        }
        return id;
    }
    /** Notes that a file speaks of a session; each event without one (`NONE`) is a session of its own. */
    countSession(session, caseNumber, file) {
        if (session !== events_table/* NONE */.x3) {
            if (caseNumber !== events_table/* NONE */.x3)
                this.#setCase(session, caseNumber);
            if (this.#lastFile.get(session) === file)
                return;
            this.#lastFile.set(session, file);
            this.visits.push(session);
            this.visits.push(file);
        }
        this.sessionsOfFile[file] = this.sessionsOfFile[file] + 1;
    }
    /** A session that names two cases takes the first by name: never the one that happened to be read first. */
    #setCase(session, caseNumber) {
        const present = this.sessionCase.get(session);
        if (present === caseNumber)
            return;
        const isFirst = present === events_table/* NONE */.x3 || (0,names/* compareNames */.MP)(this.caseNames, caseNumber, present) < 0;
        if (isFirst)
            this.sessionCase.set(session, caseNumber);
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/events/files.js





const STANDARD_INPUT = '-';
const GLOB_CHARACTERS = /[*?[\]{}()!]/;
/** @throws UserError where a pattern or a link leads out of its root. */
async function findFiles(request) {
    const found = [];
    const unmatched = [];
    const notFollowed = new Set();
    const patterns = request.patterns
        .map((pattern) => forwardSlashes(pattern.trim()))
        .filter((pattern) => pattern !== '');
    const ignored = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const isTaken = ignored.length === 0 ? undefined : await matcher(ignored);
    for (const pattern of patterns) {
        if (pattern.startsWith('!'))
            continue;
        if (pattern === STANDARD_INPUT) {
            found.push(standardInput(request));
            continue;
        }
        const absolute = path.resolve(request.workspace, pattern);
        const isNamed = !GLOB_CHARACTERS.test(pattern) || (!pattern.split('/').includes('..') && (await exists(absolute)));
        const root = await rootOf(pattern, isNamed, request);
        const files = isNamed
            ? await namedFile(absolute, pattern, unmatched, request)
            : await globbed(pattern, root, request, notFollowed);
        if (!isNamed && files.length === 0)
            unmatched.push({ pattern, reason: 'no file matches', named: false });
        for (const file of files) {
            const location = await locationOf(file, request);
            if (root !== undefined && !isInside(location, root))
                throw leadsOut(request, shownPath(file, request.workspace), 'a link');
            const shown = shownPath(file, request.workspace);
            if (isTaken?.(shown))
                continue;
            found.push({ path: shown, location });
        }
    }
    return { files: unique(found), unmatched, notFollowed: [...notFollowed].sort(compareText) };
}
/** On Windows a backslash separates folders; elsewhere it may be part of a name, or escape in a glob. */
function forwardSlashes(pattern, platform = process.platform) {
    return platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
}
function standardInput({ confine, input = 'logs' }) {
    if (confine)
        throw new UserError(`${input}: "-" (standard input) is for the command line; name files or globs here`);
    return { path: STANDARD_INPUT, location: STANDARD_INPUT };
}
async function matcher(patterns) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6, 19));
    const isMatch = picomatch(patterns.map((pattern) => path.posix.normalize(pattern)));
    return (shown) => isMatch(shown);
}
/** The real folder (or file) that files of the pattern must lie in; undefined where paths are free. */
async function rootOf(pattern, isNamed, request) {
    if (!request.confine)
        return undefined;
    const workspace = await realpathOf(request.workspace);
    const fixed = isNamed ? pattern : fixedPart(pattern);
    if (pattern.slice(fixed.length).split('/').includes('..'))
        throw leadsOut(request, pattern, '".."');
    const absolute = path.resolve(request.workspace, fixed);
    if (!path.isAbsolute(fixed)) {
        if (!isInside(absolute, path.resolve(request.workspace)))
            throw leadsOut(request, pattern, '".."');
        return workspace;
    }
    if (isInside(absolute, path.resolve(request.workspace)))
        return workspace;
    return (await exists(absolute)) ? await locationOf(absolute, request) : absolute;
}
/** The real path. A pipe of the shell (`<(command)`, `/dev/stdin`) has none: it is reached by its link alone. */
async function locationOf(file, { workspace, confine, input = 'logs' }) {
    try {
        return await realpathOf(file);
    }
    catch {
        const status = await statOf(file).catch(() => undefined);
        if (status?.isFIFO() === true && !confine)
            return file;
        throw new UserError(`${input}: ${shownPath(file, workspace)} is no file that can be found again: write it to a file${confine ? '' : ', or give it as `-`'}`);
    }
}
/** The folders before the first one with a glob character: `/a/b/` of `/a/b/*.jsonl`. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
    return segments
        .slice(0, first)
        .map((segment) => `${segment}/`)
        .join('');
}
async function namedFile(absolute, pattern, unmatched, { input = 'logs' }) {
    const status = await statOf(absolute).catch(() => undefined);
    if (status === undefined)
        unmatched.push({ pattern, reason: 'there is no such file', named: true });
    else if (status.isDirectory()) {
        const inside = pattern.replace(/\/+$/, '');
        throw new UserError(`${input}: ${pattern} is a folder: name its files, as in ${inside}/** or ${inside}/*.jsonl`);
    }
    else
        return [absolute];
    return [];
}
async function globbed(pattern, root, { workspace, input }, notFollowed) {
    const { glob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 382));
    const refused = [];
    const cwd = path.resolve(workspace, fixedPart(pattern));
    const options = { cwd, absolute: true, expandDirectories: false };
    const below = pattern.slice(fixedPart(pattern).length);
    const files = root === undefined
        ? await glob(below, options)
        : await glob(below, { ...options, fs: confinedFileSystem(root, refused) });
    if (refused.length > 0) {
        const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6, 19));
        const isMatch = picomatch(below);
        for (const link of refused) {
            const isFolder = (await statOf(link).catch(() => undefined))?.isDirectory() ?? false;
            if (isFolder)
                notFollowed.add(shownPath(link, workspace));
            else if (isMatch(path.relative(cwd, link).replaceAll(path.sep, '/'))) {
                throw leadsOut({ input }, shownPath(link, workspace), 'a link');
            }
        }
    }
    return files.map((file) => path.resolve(file));
}
/** A file system for the glob's walk in which a link out of the root leads nowhere, so that nothing out there is listed. */
function confinedFileSystem(root, refused) {
    return {
        stat,
        realpath: (link, ...rest) => {
            const done = rest.at(-1);
            realpath(link, (error, resolved) => {
                if (error !== null || isInside(resolved, root))
                    return done(error, resolved);
                refused.push(link);
                done(new Error('a link out of the root'), '');
            });
        }
    };
}
function isInside(location, root) {
    const relative = path.relative(root, location);
    return (relative === '' ||
        (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)));
}
const exists = async (location) => (await statOf(location).catch(() => undefined)) !== undefined;
function shownPath(file, workspace) {
    const root = path.resolve(workspace);
    const shown = isInside(file, root) ? path.relative(root, file) : file;
    return shown.replaceAll(path.sep, '/');
}
const leadsOut = ({ input = 'logs' }, shown, how) => new UserError(`${input}: ${shown} leads out of its folder by ${how}; write the place it leads to as an absolute path if it is meant`);
/** A file reached in two ways is read once, under the first of its names. */
function unique(files) {
    const seen = new Set();
    return [...files]
        .sort((a, b) => compareText(a.path, b.path))
        .filter(({ location }) => !seen.has(location) && seen.add(location));
}

;// CONCATENATED MODULE: ./lib/events/bytes.js





const BLOCK_BYTES = 1 << 20;
/** An archive is read from its end on: one that comes through a pipe is held. */
const MOST_HELD = 512 << 20;
/** @throws UserError where the file cannot be read; while it is, NotDivisible where it ends within its part */
async function bytes_openFile({ path, location, part }) {
    if (location === STANDARD_INPUT)
        return { blocks: process.stdin, handle: undefined };
    try {
        const handle = await (0,promises_namespaceObject.open)(location);
        return { blocks: fileBlocks(handle, path, part), handle };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
const unreadable = (path, error) => new errors/* UserError */.y(`${path}: cannot be read (${error.code ?? 'unknown error'})`);
async function* fileBlocks(handle, path, part) {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    for (let at = part?.from ?? null;;) {
        if (part !== undefined && at === part.to && !part.grow?.())
            return;
        const wanted = part === undefined ? block.length : Math.min(block.length, part.to - at);
        const bytesRead = readBlock(handle, block, wanted, at, path);
        if (bytesRead === 0) {
            // The file was longer when it was divided.
            if (part !== undefined)
                throw new not_divisible/* NotDivisible */.B();
            return;
        }
        if (at !== null)
            at += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}
/** At once, not through the thread pool: nothing else is there to do while a log is read. */
function readBlock(handle, block, length, at, path) {
    try {
        return (0,external_node_fs_namespaceObject.readSync)(handle.fd, block, 0, length, at);
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** The first `count` bytes (fewer where there are no more) and, after them, all bytes from the start. */
async function bytesAhead(blocks, count) {
    const iterator = blocks[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    let ended = false;
    while (head.length < count && !ended) {
        const { value, done } = await iterator.next();
        if (done === true)
            ended = true;
        else
            head = Buffer.concat([head, value]);
    }
    async function* all() {
        try {
            if (head.length > 0)
                yield head;
            for (;;) {
                const { value, done } = ended ? { value: undefined, done: true } : await iterator.next();
                if (done === true || value === undefined)
                    return;
                yield value;
            }
        }
        finally {
            await iterator.return?.();
        }
    }
    return { head: head.subarray(0, count), all: all() };
}
/** The file by place; what comes through a pipe is held. */
async function randomAccess(file, all, path) {
    const status = await file.handle?.stat();
    const handle = file.handle;
    if (handle !== undefined && status?.isFile()) {
        return {
            size: status.size,
            read: async (at, length) => {
                const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, status.size - at)));
                const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
                return buffer.subarray(0, bytesRead);
            }
        };
    }
    const held = [];
    let size = 0;
    for await (const block of all) {
        size += block.length;
        if (size > MOST_HELD)
            throw new errors/* UserError */.y(`${path}: a zip archive of more than 512 MiB must be given as a file`);
        held.push(Buffer.from(block));
    }
    const bytes = Buffer.concat(held);
    return { size, read: async (at, length) => bytes.subarray(at, at + length) };
}
async function* rangeBlocks(access, from, to) {
    for (let at = from; at < to;) {
        const block = await access.read(at, Math.min(BLOCK_BYTES, to - at));
        if (block.length === 0)
            return;
        at += block.length;
        yield block;
    }
}

;// CONCATENATED MODULE: ./lib/events/decode.js

/**
 * Text blocks as UTF-8 without a byte order mark. UTF-16 is known by its mark, or by the zero byte beside a first
 * character of JSON.
 */
async function* decoded(blocks) {
    const { head, all } = await bytesAhead(blocks, 3);
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        yield* without(all, 3);
    else if (head[0] === 0xff && head[1] === 0xfe)
        yield* transcoded(all, 'utf-16le');
    else if (head[0] === 0xfe && head[1] === 0xff)
        yield* transcoded(all, 'utf-16be');
    else if (startsJson(head[0]) && head[1] === 0)
        yield* transcoded(all, 'utf-16le');
    else if (head[0] === 0 && startsJson(head[1]))
        yield* transcoded(all, 'utf-16be');
    else
        yield* all;
}
const startsJson = (byte) => byte === 0x7b || byte === 0x5b;
async function* without(blocks, count) {
    let left = count;
    for await (const block of blocks) {
        if (left < block.length)
            yield left === 0 ? block : block.subarray(left);
        left = Math.max(0, left - block.length);
    }
}
async function* transcoded(blocks, encoding) {
    // The decoder takes the byte order mark away, and half a surrogate pair becomes U+FFFD.
    const decoder = new TextDecoder(encoding);
    for await (const block of blocks)
        yield Buffer.from(decoder.decode(block, { stream: true }));
    yield Buffer.from(decoder.decode());
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/events/decompress.js


/** A log may shrink this much when packed; what grows more, beyond the allowance, is taken for a bomb. */
const MOST_GROWTH = 500;
const ALLOWANCE = 64 << 20;
/** Bytes out against bytes in, over one file with all that is in it. */
class decompress_GrowthLimit {
    #read = 0;
    #written = 0;
    read(bytes) {
        this.#read += bytes;
    }
    /** False once too much has come out. */
    write(bytes) {
        this.#written += bytes;
        return this.#written <= MOST_GROWTH * this.#read + ALLOWANCE;
    }
}
async function* gunzipped(blocks, limit, onFault) {
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_namespaceObject.createGunzip(), limit, onFault, 'gzip');
}
async function* inflated(blocks, limit, onFault) {
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_namespaceObject.createInflateRaw(), limit, onFault, 'zip');
}
/** @throws UserError on a Node that cannot read zstd. */
async function* unzstd(blocks, limit, onFault, path) {
    if (typeof external_node_zlib_namespaceObject.createZstdDecompress !== 'function') {
        throw new errors/* UserError */.y(`${path}: reading zstd takes Node 22.15 or newer; unpack the file first (zstd -d)`);
    }
    yield* unpack(new Input(blocks, limit), () => external_node_zlib_namespaceObject.createZstdDecompress(), limit, onFault, 'zstd');
}
/** Packed bytes, of which some may be given back. */
class Input {
    /** What reading the file itself threw. */
    error;
    #blocks;
    #limit;
    #returned;
    constructor(blocks, limit) {
        this.#blocks = blocks[Symbol.asyncIterator]();
        this.#limit = limit;
    }
    get hasReturned() {
        return this.#returned !== undefined;
    }
    giveBack(bytes) {
        this.#returned = bytes;
    }
    async next() {
        const returned = this.#returned;
        this.#returned = undefined;
        if (returned !== undefined)
            return returned;
        try {
            const { value, done } = await this.#blocks.next();
            if (done === true)
                return undefined;
            this.#limit.read(value.length);
            // The stream keeps blocks while the reader fills the next.
            return Buffer.from(value);
        }
        catch (error) {
            this.error = error;
            return undefined;
        }
    }
}
async function* unpack(input, open, limit, onFault, name) {
    do {
        const unpacker = open();
        const fed = feed(input, unpacker);
        try {
            for await (const block of unpacker) {
                if (!limit.write(block.length)) {
                    onFault(`the ${name} data grows more than ${MOST_GROWTH} times: the rest is not read`);
                    return;
                }
                yield block;
            }
        }
        catch {
            onFault(`the ${name} data is damaged or cut off`);
            return;
        }
        finally {
            unpacker.destroy();
            await fed;
        }
        if (input.error !== undefined)
            throw input.error;
        // A zstd decoder stops where a frame ends within a block; behind gzip members Node itself goes on.
    } while (input.hasReturned && name === 'zstd');
    if (input.hasReturned)
        onFault(`what stands behind the ${name} data is not read`);
}
/** Writes until the input or the unpacker has ended; what the unpacker did not take is given back. */
async function feed(input, unpacker) {
    for (let block = await input.next(); block !== undefined; block = await input.next()) {
        const before = unpacker.bytesWritten;
        if (!(await isWritten(unpacker, block)))
            return;
        const taken = unpacker.bytesWritten - before;
        if (taken < block.length) {
            input.giveBack(block.subarray(taken));
            return;
        }
    }
    unpacker.end();
}
function isWritten(unpacker, block) {
    return new Promise((resolve) => {
        const onClose = () => resolve(false);
        unpacker.once('close', onClose);
        unpacker.write(block, (error) => {
            unpacker.off('close', onClose);
            resolve(error === null || error === undefined);
        });
    });
}

;// CONCATENATED MODULE: ./lib/events/foreign-files.js

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
        throw new errors/* UserError */.y(`${path} is a tally, not a log: give it as one of the \`tallies\` (on the command line \`--tallies ${path}\`)`);
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

;// CONCATENATED MODULE: ./lib/events/zip.js
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 0xffff;
/** A table of contents longer than this is no log archive's. */
const MOST_TABLE_BYTES = 64 << 20;
/** Entries by name in order of code points; undefined where the archive is damaged or cut off. */
async function zipEntries(access) {
    const table = await tableOfContents(access);
    if (table === undefined)
        return undefined;
    const entries = new Map();
    for (let at = 0; at + 46 <= table.length && table.readUInt32LE(at) === ENTRY;) {
        const nameLength = table.readUInt16LE(at + 28);
        const extraLength = table.readUInt16LE(at + 30);
        const end = at + 46 + nameLength + extraLength + table.readUInt16LE(at + 32);
        if (end > table.length)
            return undefined;
        const flags = table.readUInt16LE(at + 8);
        const isUtf8 = (flags & 0x800) !== 0;
        const name = table.toString(isUtf8 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
        const sizes = wideSizes(table.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
            whole: table.readUInt32LE(at + 24),
            packed: table.readUInt32LE(at + 20),
            headerAt: table.readUInt32LE(at + 42)
        });
        entries.set(name, {
            name,
            method: table.readUInt16LE(at + 10),
            isEncrypted: (flags & 1) !== 0,
            packedBytes: sizes.packed,
            headerAt: sizes.headerAt
        });
        at = end;
    }
    return [...entries.values()];
}
/** Where the bytes of an entry stand; undefined where its header is not there. */
async function zipRange(access, entry) {
    const header = await access.read(entry.headerAt, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
        return undefined;
    const from = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    return { from, to: from + entry.packedBytes };
}
async function tableOfContents(access) {
    const tailAt = Math.max(0, access.size - END_BYTES - LONGEST_COMMENT - LOCATOR_BYTES);
    const tail = await access.read(tailAt, access.size - tailAt);
    let at = tail.length - END_BYTES;
    while (at >= 0 &&
        (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) > tail.length))
        at--;
    if (at < 0)
        return undefined;
    let length = tail.readUInt32LE(at + 12);
    let start = tail.readUInt32LE(at + 16);
    if (at >= LOCATOR_BYTES && tail.readUInt32LE(at - LOCATOR_BYTES) === LOCATOR_64) {
        const end = await access.read(Number(tail.readBigUInt64LE(at - LOCATOR_BYTES + 8)), 56);
        if (end.length < 56 || end.readUInt32LE(0) !== END_64)
            return undefined;
        length = Number(end.readBigUInt64LE(40));
        start = Number(end.readBigUInt64LE(48));
    }
    if (length > MOST_TABLE_BYTES || start + length > access.size)
        return undefined;
    const table = await access.read(start, length);
    return table.length === length ? table : undefined;
}
/** Sizes that do not fit 32 bits stand in the extra field 1, those that need it, in this order. */
function wideSizes(extra, sizes) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let place = at + 4;
        const end = Math.min(extra.length, place + extra.readUInt16LE(at + 2));
        for (const field of ['whole', 'packed', 'headerAt']) {
            if (sizes[field] !== 0xffffffff || place + 8 > end)
                continue;
            sizes[field] = Number(extra.readBigUInt64LE(place));
            place += 8;
        }
    }
    return sizes;
}

;// CONCATENATED MODULE: ./lib/events/containers.js






/** Packed data within packed data is followed this far. */
const MOST_LAYERS = 3;
/** What a file holds as text, packed or not; an archive holds several logs. Packing is known by its first bytes. */
async function* openLogs(file) {
    const opened = await bytes_openFile(file);
    try {
        if (file.part !== undefined) {
            yield { path: file.path, blocks: opened.blocks, faults: [], part: file.part };
            return;
        }
        const { head, all } = await bytesAhead(opened.blocks, 4);
        if (isZip(head)) {
            yield* archived(await randomAccess(opened, all, file.path), file.path);
            return;
        }
        const faults = [];
        const onFault = (reason) => faults.push(reason);
        yield { path: file.path, blocks: decoded(unpacked(all, file.path, new decompress_GrowthLimit(), onFault)), faults };
    }
    finally {
        await opened.handle?.close();
    }
}
/**
 * The bytes of a file of one log, unpacked where it is packed. A block is valid until the next is asked for.
 * @param onFault called where the packing is damaged: what came before it was handed on
 * @throws UserError where the file cannot be read
 */
async function* unpackedBytes(file, onFault) {
    const opened = await openFile(file);
    try {
        yield* unpacked(opened.blocks, file.path, new GrowthLimit(), onFault);
    }
    finally {
        await opened.handle?.close();
    }
}
/** `PK`, and an entry or, in an empty archive, the end. */
const isZip = (head) => head.length === 4 && (head.readUInt32LE(0) === 0x04034b50 || head.readUInt32LE(0) === 0x06054b50);
const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
const isZstd = (head) => head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528;
async function* unpacked(packed, path, limit, onFault) {
    let blocks = packed;
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
        const { head, all } = await bytesAhead(blocks, TELLING_BYTES);
        refuseTally(head, path);
        const foreign = foreignReason(head);
        if (foreign !== undefined)
            return onFault(foreign);
        if (isGzip(head))
            blocks = gunzipped(all, limit, onFault);
        else if (isZstd(head))
            blocks = unzstd(all, limit, onFault, path);
        else {
            yield* all;
            return;
        }
    }
    yield* blocks;
}
/** Entries whose names end in none of these hold no log: images, pages, programs. */
const LOG_NAME = /(^|\/)[^/.]*$|\.(json|jsonl|ndjson|jsonlines|log|txt|csv|tsv|traj|out|gz|zst)$/i;
async function* archived(access, path) {
    const all = await zipEntries(access);
    if (all === undefined) {
        yield { path, blocks: nothing(), faults: ['the zip archive is damaged or cut off'] };
        return;
    }
    const entries = all
        .filter(({ name }) => !name.startsWith('__MACOSX/') && LOG_NAME.test(name) && !name.endsWith('/'))
        .sort((a, b) => (0,events_table/* compareText */.n6)(a.name, b.name));
    if (entries.length === 0) {
        yield { path, blocks: nothing(), faults: ['the zip archive holds no log'] };
        return;
    }
    const archive = entries.map(({ name }) => name);
    const limit = new decompress_GrowthLimit();
    for (const entry of entries) {
        const faults = [];
        const onFault = (reason) => faults.push(reason);
        const entryPath = `${path}/${entry.name}`;
        const bytes = entryBlocks(access, entry, entryPath, limit, onFault);
        yield { path: entryPath, blocks: decoded(unpacked(bytes, entryPath, limit, onFault)), faults, archive };
    }
}
async function* entryBlocks(access, entry, path, limit, onFault) {
    const range = await zipRange(access, entry);
    if (range === undefined)
        return onFault('the zip archive is damaged or cut off');
    if (entry.isEncrypted)
        return onFault('the entry of the zip archive is encrypted');
    const bytes = rangeBlocks(access, range.from, range.to);
    if (entry.method === 0)
        yield* bytes;
    else if (entry.method === 8)
        yield* inflated(bytes, limit, onFault);
    else if (entry.method === 93)
        yield* unzstd(bytes, limit, onFault, path);
    else
        onFault('the entry of the zip archive is packed in a way that is not supported');
}
async function* nothing() { }

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/events/scan.js
/** What a scan found where it did not reach the end of the value. */
const OPEN = -1;
const FAULT = -2;
/** Deeper values are refused: nothing that logs write comes near, and what walks a value must not run out of stack. */
const MOST_LEVELS = 1000;
const VALUE = 0;
const VALUE_OR_CLOSE = 1;
const KEY_OR_CLOSE = 2;
const KEY = 3;
const COLON = 4;
const COMMA_OR_CLOSE = 5;
const STRING = 6;
const ESCAPE = 7;
const LITERAL = 8;
const IN_OBJECT = 1;
const IN_ARRAY = 2;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Finds where a JSON value (RFC 8259) ends, in bytes that come in pieces. Follows the grammar of brackets, commas and
 * colons, so that a broken record is noticed at the first byte that cannot follow; what stands in strings and
 * literals is left to `JSON.parse`, which sees every value afterwards.
 */
class ValueScanner {
    isTooDeep = false;
    /** Where the last scan found its fault. */
    faultAt = 0;
    #stack = new Uint8Array(MOST_LEVELS);
    #depth = 0;
    #state = VALUE;
    #isKey = false;
    start() {
        this.#depth = 0;
        this.#state = VALUE;
        this.isTooDeep = false;
        this.faultAt = 0;
    }
    /** Starts where a value is due inside of these brackets. */
    startInside(brackets) {
        this.start();
        this.#stack.set(brackets);
        this.#depth = brackets.length;
    }
    /** Whether the value is a number or word, not in brackets, which the next white space ends. */
    get isInWord() {
        return this.#depth === 0 && this.#state === LITERAL;
    }
    /** Index behind the value, `OPEN` where the bytes end before it does, `FAULT` where no value can go on like this. */
    scan(bytes, from, to) {
        let at = from;
        while (at < to) {
            if (this.#state === STRING) {
                at = this.#string(bytes, at, to);
                if (at === FAULT)
                    return FAULT;
                if (this.#isEnd())
                    return at;
                continue;
            }
            const byte = bytes[at];
            switch (this.#state) {
                case ESCAPE:
                    if (byte < 0x20)
                        return this.#fault(at);
                    this.#state = STRING;
                    at++;
                    break;
                case LITERAL:
                    if (isLiteral(byte))
                        at++;
                    else
                        this.#state = COMMA_OR_CLOSE;
                    if (this.#isEnd())
                        return at;
                    break;
                default:
                    at++;
                    if (byte === 0x20 || byte === 0x0a || byte === 0x09)
                        break;
                    if (!this.#token(byte))
                        return this.#fault(at - 1);
                    if (this.#isEnd())
                        return at;
            }
        }
        return OPEN;
    }
    #fault(at) {
        this.faultAt = at;
        return FAULT;
    }
    #isEnd() {
        return this.#depth === 0 && this.#state === COMMA_OR_CLOSE;
    }
    /** Index behind the string or the end of the bytes. */
    #string(bytes, from, to) {
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                this.#state = this.#isKey ? COLON : COMMA_OR_CLOSE;
                return at + 1;
            }
            if (byte === BACKSLASH) {
                if (at + 1 === to) {
                    this.#state = ESCAPE;
                    return to;
                }
                at++;
                if (bytes[at] < 0x20)
                    return this.#fault(at);
            }
            else if (byte < 0x20)
                return this.#fault(at);
        }
        return to;
    }
    #token(byte) {
        switch (this.#state) {
            case VALUE_OR_CLOSE:
                if (byte === 0x5d)
                    return this.#close();
                return this.#value(byte);
            case VALUE:
                return this.#value(byte);
            case KEY_OR_CLOSE:
                if (byte === 0x7d)
                    return this.#close();
                return this.#key(byte);
            case KEY:
                return this.#key(byte);
            case COLON:
                this.#state = VALUE;
                return byte === 0x3a;
            default:
                return this.#afterValue(byte);
        }
    }
    #value(byte) {
        if (byte === QUOTE) {
            this.#isKey = false;
            this.#state = STRING;
            return true;
        }
        if (byte === 0x7b)
            return this.#open(IN_OBJECT, KEY_OR_CLOSE);
        if (byte === 0x5b)
            return this.#open(IN_ARRAY, VALUE_OR_CLOSE);
        this.#state = LITERAL;
        return isLiteral(byte);
    }
    #key(byte) {
        this.#isKey = true;
        this.#state = STRING;
        return byte === QUOTE;
    }
    #afterValue(byte) {
        const container = this.#stack[this.#depth - 1];
        if (byte === 0x2c) {
            this.#state = container === IN_OBJECT ? KEY : VALUE;
            return true;
        }
        return byte === (container === IN_OBJECT ? 0x7d : 0x5d) && this.#close();
    }
    #open(container, state) {
        if (this.#depth === MOST_LEVELS) {
            this.isTooDeep = true;
            return false;
        }
        this.#stack[this.#depth++] = container;
        this.#state = state;
        return true;
    }
    #close() {
        this.#depth--;
        this.#state = COMMA_OR_CLOSE;
        return true;
    }
}
/** Digits, letters, sign and point: what numbers, true, false and null are made of. */
const isLiteral = (byte) => (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e;

;// CONCATENATED MODULE: ./lib/events/json-bytes.js


const SPACE = 0x20;
const TAB = 0x09;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const NOT_JSON = 'not valid JSON';
const TOO_DEEP = `the record is nested more than ${MOST_LEVELS} levels deep`;
const ENDS_EARLY = 'the file ends inside this record';
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null]
]);
/** The value written in [from, to); undefined where it is not valid JSON or not valid UTF-8. */
function parseJson(bytes, from, to) {
    // A line of prose is no JSON, and saying so by an exception takes a hundred times as long.
    const isWord = bytes[from] >= 0x41 && bytes[from] <= 0x7a && bytes[from] !== OPENING_BRACKET;
    if (isWord)
        return WORDS.get(bytes.toString('latin1', from, Math.min(to, from + 6)));
    const text = bytes.toString('utf8', from, to);
    if (text.includes('\ufffd') && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(from, to)))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Why [from, to) is no value, in a fixed sentence. */
function faultOf(bytes, from, to) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(from, to)))
        return 'not valid UTF-8';
    const start = bytes.toString('latin1', from, Math.min(to, from + 7));
    return /^([<=>|])\1{6}$/.test(start) ? 'a git conflict marker' : NOT_JSON;
}
/** Whether the bytes hold enough brackets to nest too deep, in strings or not. */
function mayBeTooDeep(bytes, from, to) {
    const value = bytes.subarray(from, to);
    let openers = 0;
    for (const opener of [OPENING_BRACE, OPENING_BRACKET]) {
        for (let at = value.indexOf(opener); at !== -1; at = value.indexOf(opener, at + 1)) {
            if (++openers > MOST_LEVELS)
                return true;
        }
    }
    return false;
}
/** Spaces and tabs at the start. */
function indentation(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] === SPACE || bytes[at] === TAB))
        at++;
    return at - from;
}
const isOpener = (byte) => byte === OPENING_BRACE || byte === OPENING_BRACKET;
const isPunctuation = (byte) => byte === CLOSING_BRACE || byte === CLOSING_BRACKET || byte === COMMA || byte === SPACE || byte === TAB;

;// CONCATENATED MODULE: ./lib/events/recognise.js
/** Values looked at before the format is decided, and the bytes after which fewer must do. */
const SAMPLE_VALUES = 50;
const SAMPLE_BYTES = 4 << 20;
/** Why a record of a file is skipped that shows no format. */
const UNKNOWN_FORMAT = 'the format of the file is not recognised';
/** Below this no format is taken for recognised. */
const LEAST_CONFIDENCE = 0.3;
/** The most confident format; of equals the first of the list. */
function recognise(sample, formats) {
    let best;
    let confidence = LEAST_CONFIDENCE;
    for (const format of formats) {
        const own = format.detect(sample);
        if (own > confidence || (best === undefined && own >= confidence)) {
            best = format;
            confidence = own;
        }
    }
    return best;
}
/** The first values of a log. */
class Sample {
    records = [];
    #bytes = 0;
    get isFull() {
        return this.records.length === SAMPLE_VALUES || this.#bytes >= SAMPLE_BYTES;
    }
    get values() {
        return this.records.map(({ value }) => value);
    }
    add(value, line, bytes) {
        this.records.push({ value, line });
        this.#bytes += bytes;
    }
}
/** Reads the values of one log in the format that its first values show, or in the given one. */
class RecognisingReader {
    format;
    #formats;
    #output;
    #reader;
    #isDecided;
    #sample = new Sample();
    constructor(formats, given, output) {
        this.#formats = formats;
        this.#output = output;
        this.format = given;
        this.#isDecided = given !== undefined;
        this.#reader = given?.open(output);
    }
    /** Whether values are read in this very format by now. */
    isReading(format) {
        return this.#reader !== undefined && this.format === format;
    }
    value(value, line, bytes) {
        const sample = this.#sample;
        if (sample?.isFull === false)
            sample.add(value, line, bytes);
        if (this.#isDecided)
            this.#read(value, line);
        else if (sample?.isFull)
            this.#decide();
    }
    end() {
        if (!this.#isDecided)
            this.#decide();
        this.#guarded(() => this.#reader?.end(), 0);
    }
    /** Its first values, where the format was given; they are let go of. */
    takeSample() {
        const values = this.format === undefined ? [] : (this.#sample?.values ?? []);
        this.#sample = undefined;
        return values;
    }
    #decide() {
        const sample = this.#sample;
        this.#sample = undefined;
        this.#isDecided = true;
        this.format = recognise(sample.values, this.#formats);
        this.#reader = this.format?.open(this.#output);
        for (const { value, line } of sample.records)
            this.#read(value, line);
    }
    #read(value, line) {
        const reader = this.#reader;
        if (reader === undefined)
            this.#output.skip(UNKNOWN_FORMAT, line);
        else
            this.#guarded(() => reader.value(value, line), line);
    }
    #guarded(read, line) {
        try {
            read();
        }
        catch (error) {
            if (error instanceof OutputFault)
                throw error.cause;
            this.#output.skip('the record could not be read in this format', line);
        }
    }
}
/** Whether values that are the first of a log show this format at all. */
const shows = (sample, format) => format.detect(sample) >= LEAST_CONFIDENCE;
/** Whether something is done in the log that begins with these values, read in this format. */
function isActedIn(sample, format) {
    let isActed = false;
    const reader = new RecognisingReader([], format, {
        event: ({ action }) => {
            isActed ||= action !== undefined;
        },
        skip: () => undefined
    });
    for (const [index, value] of sample.entries())
        reader.value(value, index + 1, 0);
    reader.end();
    return isActed;
}
/** Carries what the receiver of the events threw past the guard around hostile records. */
class OutputFault extends Error {
}

;// CONCATENATED MODULE: ./lib/events/first-records.js


/** Most lines are short: so many bytes mostly hold the records from which a format is told. */
const NEAR_BYTES = 1 << 17;
const LINE_FEED = 0x0a;
/** The records from which the format is told, where each stands on a line of its own. */
function firstRecords(head, length) {
    if (head[0] !== OPENING_BRACE || head[1] === 0)
        return 'none';
    const sample = [];
    let from = 0;
    for (let end = head.indexOf(LINE_FEED); end !== -1; end = head.indexOf(LINE_FEED, from)) {
        // What a reader would leave out is no part of the sample.
        if (mayBeTooDeep(head, from, end))
            return 'none';
        const value = parseJson(head, from, end);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return 'none';
        if (sample.push(value) === SAMPLE_VALUES)
            return sample;
        from = end + 1;
    }
    return from === head.length && head.length < length ? sample : 'too few';
}

// EXTERNAL MODULE: ./lib/events/formats/behavior-log.js
var behavior_log = __nccwpck_require__(234);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: ./lib/events/csv-row.js
var csv_row = __nccwpck_require__(184);
;// CONCATENATED MODULE: ./lib/events/csv.js



const DELIMITERS = [',', '\t', ';'];
const LONGEST_RECORD = 64 << 20;
const NAME = /^[\p{L}_@$][\p{L}\p{N}_.:@$\-/ ]{0,63}$/u;
/** The delimiter of a CSV text with a header, told by its name or first line; undefined where it is none. */
function csvDelimiter(head, path) {
    const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
    if (/\.(json|jsonl|ndjson|jsonlines|traj)$/.test(name))
        return undefined;
    const text = (0,external_node_buffer_namespaceObject.isUtf8)(head) ? head.toString('utf8') : head.toString('latin1');
    if (/^\s*[[{]/m.test(text))
        return undefined;
    const header = text.split(/[\r\n]/, 1)[0] ?? '';
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    const columns = Math.max(...counts);
    const delimiter = DELIMITERS[counts.indexOf(columns)];
    if (/\.(csv|tsv)$/.test(name))
        return delimiter;
    const names = header.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const isHeader = columns >= 3 && names.every((each) => NAME.test(each)) && new Set(names).size === columns;
    return isHeader && text.length > header.length ? delimiter : undefined;
}
/** The rows of a CSV text (RFC 4180) as objects of strings, by the names in its first row. */
async function readCsv(blocks, delimiter, sink) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 70).then(__nccwpck_require__.bind(__nccwpck_require__, 70));
    const parser = parse({
        delimiter,
        columns: (header) => {
            const names = header.map((name, index) => name.trim() || `column_${index + 1}`);
            sink.columns?.(names);
            return names;
        },
        info: true,
        raw: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: LONGEST_RECORD
    });
    parser.on('skip', (error) => sink.skip('the row is not valid CSV', error?.lines ?? 1));
    async function* copies() {
        for await (const block of blocks)
            yield Buffer.from(block);
    }
    const source = external_node_stream_namespaceObject.Readable.from(copies());
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);
    let line = 1;
    for await (const { record, raw, info } of parser) {
        // `lines` counts up to the end of the row; the row may itself hold line breaks.
        const breaks = raw.trimEnd().split(/\r\n|\n|\r/).length - 1;
        line = Math.max(line, info.lines - breaks);
        sink.value((0,csv_row/* markRow */.of)(record), line, raw.length);
    }
}

;// CONCATENATED MODULE: ./lib/events/line-parts.js
const line_parts_LINE_FEED = 0x0a;
/**
 * What `startOf` leaves of each line, on the line on which it stands; every other line is empty, so that lines keep their
 * numbers. `telling`: as many bytes of a line as `startOf` looks at, however the blocks cut it.
 */
async function* partsOfLines(blocks, startOf, telling) {
    let held = Buffer.alloc(0);
    let isKept;
    for await (const block of blocks) {
        const bytes = Buffer.concat([held, block]);
        const into = Buffer.allocUnsafe(bytes.length);
        let length = 0;
        let at = 0;
        while (at < bytes.length) {
            const newline = bytes.indexOf(line_parts_LINE_FEED, at);
            const end = newline === -1 ? bytes.length : newline + 1;
            if (isKept === undefined) {
                if (newline === -1 && end - at < telling)
                    break;
                const start = startOf(bytes, at, end);
                isKept = start !== undefined;
                at = start ?? at;
            }
            if (isKept)
                length += bytes.copy(into, length, at, end);
            else if (newline !== -1)
                into[length++] = line_parts_LINE_FEED;
            if (newline !== -1)
                isKept = undefined;
            at = end;
        }
        held = Buffer.from(bytes.subarray(at));
        yield into.subarray(0, length);
    }
    const start = startOf(held, 0, held.length);
    if (start !== undefined)
        yield held.subarray(start);
}

;// CONCATENATED MODULE: ./lib/events/event-stream.js

/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
/** Lines of such a stream, up to the first one with data. */
const BEGINNING = /^(?:[ \t]*\r?\n|(?:event|id|retry):[^\n]*\n|:[^\n]*\n)*data: ?(?:[[{]|$)/;
const DATA = Buffer.from('data:');
/** What OpenAI ends its streams with. */
const DONE = '[DONE]';
/** As many bytes of a line as tell what it holds: of the longest line that is left out, and whether it ends there. */
const TELLING = DATA.length + 1 + DONE.length + 2;
/** Whether a text that begins so is a stream of events, as a server sent it, whose data are JSON. */
const isEventStream = (head) => BEGINNING.test(head.toString('latin1'));
/** The data of the events, on the lines on which they stand; every other line is empty. */
const eventData = (blocks) => partsOfLines(blocks, dataStart, TELLING);
/** Where the data of a line starts; undefined where it holds none. */
function dataStart(bytes, at, end) {
    if (!bytes.subarray(at, at + DATA.length).equals(DATA))
        return undefined;
    const start = at + DATA.length;
    const isShort = end - start <= TELLING - DATA.length;
    return isShort && bytes.toString('latin1', start, end).trim() === DONE ? undefined : start;
}

;// CONCATENATED MODULE: ./lib/events/byte-buffer.js
const FIRST_CAPACITY = 1 << 12;
/** A buffer that had to grow beyond this is given back when it is emptied. */
const KEPT_CAPACITY = 4 << 20;
/** Bytes that wait for the rest of their line or value. */
class ByteBuffer {
    bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    length = 0;
    append(source, from, to) {
        const needed = this.length + to - from;
        if (needed > this.bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(needed, Math.ceil(this.bytes.length * 1.5)));
            larger.set(this.bytes.subarray(0, this.length));
            this.bytes = larger;
        }
        this.bytes.set(from === 0 && to === source.length ? source : source.subarray(from, to), this.length);
        this.length = needed;
    }
    clear() {
        this.length = 0;
        if (this.bytes.length > KEPT_CAPACITY)
            this.bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    }
    /** The bytes from `from` on, out of the reach of what is appended next. */
    detach(from) {
        const detached = this.bytes.subarray(from, this.length);
        this.length = 0;
        if (detached.length <= FIRST_CAPACITY)
            return Buffer.from(detached);
        this.bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
        return detached;
    }
}

;// CONCATENATED MODULE: ./lib/events/lines.js

const lines_LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const lines_END = Uint8Array.of(lines_LINE_FEED);
/**
 * Blocks of bytes to lines, ended by LF, CRLF or a lone CR. A line longer than `longest` comes in parts; whether it
 * does depends on its length alone, never on where the blocks end.
 */
class LineSplitter {
    #longest;
    #sink;
    #waiting = new ByteBuffer();
    #isInParts = false;
    /** The last block ended in CR: a LF at the start of the next belongs to it. */
    #endedInReturn = false;
    constructor(longest, sink) {
        this.#longest = longest;
        this.#sink = sink;
    }
    push(block) {
        if (block.length === 0)
            return;
        const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
        let at = this.#endedInReturn && bytes[0] === lines_LINE_FEED ? 1 : 0;
        this.#endedInReturn = false;
        if (this.#isAtStart)
            at = this.#sink.lines(bytes, at, bytes.length);
        let feed = bytes.indexOf(lines_LINE_FEED, at);
        let carriage = bytes.indexOf(CARRIAGE_RETURN, at);
        while (at < bytes.length) {
            if (feed !== -1 && feed < at)
                feed = bytes.indexOf(lines_LINE_FEED, at);
            if (carriage !== -1 && carriage < at)
                carriage = bytes.indexOf(CARRIAGE_RETURN, at);
            const isReturn = carriage !== -1 && (feed === -1 || carriage < feed);
            const end = isReturn ? carriage : feed;
            if (end === -1) {
                this.#wait(bytes, at, bytes.length);
                return;
            }
            this.#end(bytes, at, end);
            at = end + 1;
            if (isReturn) {
                if (at === bytes.length)
                    this.#endedInReturn = true;
                else if (bytes[at] === lines_LINE_FEED)
                    at++;
            }
            at = this.#sink.lines(bytes, at, bytes.length);
        }
    }
    get #isAtStart() {
        return !this.#isInParts && this.#waiting.length === 0;
    }
    /** What stands behind the last line end is a line as well, unless it is nothing. */
    end() {
        if (this.#isInParts || this.#waiting.length > 0)
            this.#end(Buffer.alloc(0), 0, 0);
    }
    #wait(bytes, from, to) {
        if (this.#isInParts) {
            this.#sink.part(bytes, from, to, false);
            return;
        }
        this.#waiting.append(bytes, from, to);
        if (this.#waiting.length <= this.#longest)
            return;
        this.#isInParts = true;
        this.#sink.part(this.#waiting.bytes, 0, this.#waiting.length, true);
        this.#waiting.clear();
    }
    #end(bytes, from, to) {
        if (this.#isAtStart && to - from <= this.#longest) {
            this.#sink.line(bytes, from, to);
            return;
        }
        this.#wait(bytes, from, to);
        if (this.#isInParts) {
            this.#isInParts = false;
            this.#sink.endOfParts();
            return;
        }
        const { length } = this.#waiting;
        this.#waiting.append(lines_END, 0, 1);
        // A view of its own, for what the bytes hold is not what they held before.
        const line = this.#waiting.bytes.subarray(0, length + 1);
        if (this.#sink.lines(line, 0, length + 1) === 0)
            this.#sink.line(line, 0, length);
        this.#waiting.clear();
    }
}

;// CONCATENATED MODULE: ./lib/events/mcp-server-log.js

/** A longer line is no message. */
const mcp_server_log_LONGEST = 64 << 20;
/** As many characters of a line as tell what it holds. */
const mcp_server_log_TELLING = 1_024;
const MOST_SERVERS = 10_000;
const HEADING = /^(?:\xef\xbb\xbf)?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) \[([^\]\r\n]{1,200})\] \[\w{1,20}\] /;
const MESSAGE = /^Message from (?:client|server): (?=[{[])/;
const mcp_server_log_BEGINNING = /^Initializing server\b/;
/** What the program's logger adds to each line. */
const ADDED = /\s*(?:\{ metadata: [^{}]{0,200}\}|undefined)?\s*$/;
/**
 * Whether a text that begins so is the log that Claude Desktop keeps of the servers of MCP that it runs (`mcp.log`,
 * `mcp-server-NAME.log`): the messages among lines of prose, each with a time and the name of the server before it.
 */
const isMcpServerLog = (head) => HEADING.test(head.toString('latin1', 0, mcp_server_log_TELLING));
/** The messages, each in a record with time, server and session, on the lines on which they stand; others are empty. */
async function* mcpMessages(blocks) {
    const sessions = new Map();
    let records = [];
    const lines = new LineSplitter(mcp_server_log_LONGEST, {
        lines: (_, from) => from,
        line: (bytes, from, to) => records.push(recordOf(bytes.toString('utf8', from, to), sessions)),
        part: () => undefined,
        endOfParts: () => records.push('')
    });
    const taken = () => {
        const text = records.map((record) => `${record}\n`).join('');
        records = [];
        return Buffer.from(text);
    };
    for await (const block of blocks) {
        lines.push(block);
        yield taken();
    }
    lines.end();
    yield taken();
}
/** A session lasts from one start of its server to the next. */
function recordOf(line, sessions) {
    const heading = HEADING.exec(line.slice(0, mcp_server_log_TELLING));
    if (heading === null)
        return '';
    const [whole, time = '', server = ''] = heading;
    const rest = line.slice(whole.length);
    const found = MESSAGE.exec(rest);
    const message = found === null ? '' : rest.slice(found[0].length);
    const begins = mcp_server_log_BEGINNING.test(rest) || message.slice(0, mcp_server_log_TELLING).includes('"method":"initialize"');
    if (sessions.size < MOST_SERVERS && (begins || !sessions.has(server)))
        sessions.set(server, `${server}@${time}`);
    if (found === null)
        return '';
    const record = JSON.stringify({ timestamp: time, server, session_id: sessions.get(server) });
    return `${record.slice(0, -1)},"message":${message.slice(0, -mcp_server_log_TELLING)}${message.slice(-mcp_server_log_TELLING).replace(ADDED, '')}}`;
}

;// CONCATENATED MODULE: ./lib/events/prefixed-lines.js

/**
 * What runners and containers write before each line of what a program prints: GitHub Actions the time (and `gh run view
 * --log` job and step before it), Docker and Kubernetes the time, Docker Compose the name of the service. The fraction of
 * a time may end early.
 */
const PREFIX = /^(?:(?:[^\t\r\n{]{1,200}\t){2})?(?:\xef\xbb\xbf)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z |^[\w.-]{1,100} +\| /;
/** Of runners and containers alone: what other programs log behind a time is theirs to be told of. */
const FIRST_PREFIX = /^(?:(?:[^\t\r\n{]{1,200}\t){2})?(?:\xef\xbb\xbf)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}Z |^[\w.-]{1,100} +\| /;
/** What may be JSON, whole or a line of it: the rest of such a log is prose. */
const MAY_BE_JSON = /^\s*(?:[{}"]|\[\s*(?:["{[\]]|$)|\]|(?:-?\d[\d.eE+-]*|true|false|null),?\s*$)/;
/** As many bytes of a line as tell what it holds. */
const prefixed_lines_TELLING = 1_024;
/** Whether every line of a text that begins so has something before it that its program did not write. */
const isPrefixed = (head) => FIRST_PREFIX.test(head.toString('latin1', 0, prefixed_lines_TELLING));
/** The lines without what stands before them; those that are no JSON are empty. */
const withoutPrefixes = (blocks) => partsOfLines(blocks, jsonStart, prefixed_lines_TELLING);
/** Where the JSON of a line starts; undefined where it holds none. */
function jsonStart(bytes, at, end) {
    const text = bytes.toString('latin1', at, Math.min(end, at + prefixed_lines_TELLING));
    const length = PREFIX.exec(text)?.[0].length ?? 0;
    return MAY_BE_JSON.test(text.slice(length)) ? at + length : undefined;
}

;// CONCATENATED MODULE: ./lib/events/emission.js
/** Hands values on, but holds an array that is the first of a file until it is known whether it is alone. */
class Emission {
    #sink;
    #lone;
    /** Nothing was read or skipped so far. */
    isFirst = true;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Whether what comes now would be handed on at once. */
    get isFlowing() {
        return !this.isFirst && this.#lone === undefined;
    }
    records(bytes, from, to, line, isArray) {
        const read = this.isFlowing ? this.#sink.records?.(bytes, from, to, line, isArray) : undefined;
        return read ?? { end: from, lines: 0 };
    }
    value(value, line, bytes, isElement) {
        if (this.isFirst && !isElement && Array.isArray(value) && value.length > 0) {
            this.#lone = { elements: value, line, bytes };
        }
        else {
            this.#release();
            this.#sink.value(value, line, bytes);
        }
        this.isFirst = false;
    }
    skip(reason, line) {
        this.isFirst = false;
        this.#release();
        this.#sink.skip(reason, line);
    }
    /** The file has ended: an array that is alone is its records. */
    end() {
        if (this.#lone === undefined)
            return;
        const { elements, line, bytes } = this.#lone;
        for (const element of elements)
            this.#sink.value(element, line, bytes / elements.length);
    }
    /** Something stands behind the array: it is a value among others. */
    #release() {
        if (this.#lone === undefined)
            return;
        const { elements, line, bytes } = this.#lone;
        this.#lone = undefined;
        this.#sink.value(elements, line, bytes);
    }
}

;// CONCATENATED MODULE: ./lib/events/salvage.js


/** Fields of a top-level object that hold the records of a log. */
const HOLDERS = new Set([
    ...['Records', 'resourceSpans', 'resourceLogs', 'batches', 'data', 'samples', 'simulations', 'messages'],
    ...['traj', 'trajectory', 'steps', 'runs', 'traces', 'observations', 'events', 'items', 'results']
]);
/** Fields of such records that hold records in turn. */
const INNER_HOLDERS = new Set([
    'spans',
    'scopeSpans',
    'instrumentationLibrarySpans',
    'scopeLogs',
    'logRecords'
]);
/**
 * Finds the whole records of a JSON object whose end is missing or broken (`bytes` may end anywhere, but go by the
 * grammar up to there). Undefined where it is no object that holds records.
 */
function salvage(bytes) {
    if (!bytes.includes(OPENING_BRACKET))
        return undefined;
    const open = openBrackets(bytes);
    const levels = open.flatMap(({ holdsRecords }, level) => (holdsRecords ? [level] : []));
    const level = levels.findLast((each) => open[each].memberEnd > 0) ?? levels[0];
    if (level === undefined)
        return behindRecords(bytes, open[0]);
    const array = open[level];
    const around = open.slice(0, level + 1);
    const closers = around.map(({ kind }) => (kind === IN_OBJECT ? '}' : ']')).reverse();
    return {
        whole: array.memberEnd > 0 ? salvage_closed(bytes, array.memberEnd, closers.join('')) : undefined,
        wholeEnd: array.memberEnd,
        array: { at: array.at, objectAt: around.at(-2)?.at ?? 0, firstRecord: array.firstMember },
        prefix: prefixOf(bytes, around),
        brackets: around.map(({ kind }) => kind),
        next: array.memberStart > array.memberEnd ? array.memberStart : bytes.length
    };
}
/** The records are all there; what broke stands behind them. */
function behindRecords(bytes, object) {
    if (object === undefined || object.recordsEnd === 0)
        return undefined;
    const { recordsEnd } = object;
    return {
        whole: salvage_closed(bytes, recordsEnd, '}'),
        wholeEnd: recordsEnd,
        array: undefined,
        prefix: bytes.subarray(0, 0),
        brackets: [],
        next: bytes.length
    };
}
const salvage_closed = (bytes, end, closers) => Buffer.concat([bytes.subarray(0, end), Buffer.from(closers)]);
/** Of every array of records only the beginning, of its current record all: the whole ones must not come twice. */
function prefixOf(bytes, around) {
    const pieces = [];
    let from = 0;
    for (const bracket of around) {
        if (!bracket.holdsRecords)
            continue;
        pieces.push(bytes.subarray(from, bracket.at + 1));
        from = bracket.memberStart;
    }
    return Buffer.concat(pieces);
}
function openBrackets(bytes) {
    const open = [];
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const inner = open.at(-1);
        if (byte === 0x22) {
            const end = stringEnd(bytes, at);
            if (end === -1)
                return open;
            if (inner?.isKeyNext)
                inner.key = bytes.toString('utf8', at + 1, end - 1);
            at = end;
            continue;
        }
        if (byte === 0x7b || byte === 0x5b) {
            if (inner !== undefined) {
                inner.memberStart = at;
                inner.firstMember ??= at;
            }
            open.push(bracketOf(byte === 0x7b ? IN_OBJECT : IN_ARRAY, at, inner));
        }
        else if (byte === 0x7d || byte === 0x5d) {
            open.pop();
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.memberEnd = at + 1;
            if (outer !== undefined && inner?.holdsRecords)
                outer.recordsEnd = at + 1;
        }
        else if (inner !== undefined && inner.kind === IN_OBJECT) {
            if (byte === 0x2c)
                inner.isKeyNext = true;
            if (byte === 0x3a)
                inner.isKeyNext = false;
        }
        at++;
    }
    return open;
}
function bracketOf(kind, at, outer) {
    const isHolder = outer?.kind === IN_OBJECT && (outer.holders?.has(outer.key) ?? false);
    const holders = outer === undefined ? HOLDERS : outer.holdsRecords ? INNER_HOLDERS : undefined;
    return {
        kind,
        at,
        holdsRecords: kind === IN_ARRAY && isHolder,
        holders: kind === IN_OBJECT ? holders : undefined,
        key: '',
        isKeyNext: kind === IN_OBJECT,
        memberStart: 0,
        memberEnd: 0,
        firstMember: undefined,
        recordsEnd: 0
    };
}
/** Index behind the closing quote; −1 where there is none. */
function stringEnd(bytes, from) {
    for (let at = from + 1; at < bytes.length; at++) {
        if (bytes[at] === 0x5c)
            at++;
        else if (bytes[at] === 0x22)
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/events/open-value.js



/** The bytes of a value that goes on behind what was read so far. */
class OpenValue {
    line = 0;
    /** Indentation of the line on which it starts. */
    indent = 0;
    isTooLong = false;
    /** Indentation of the record with which it starts where it goes on in the middle of an object. */
    #firstIndent = 0;
    #isResumed = false;
    /** Starts in the middle of an object that broke: its first bytes are that object's, not of its lines. */
    #prefixLength = 0;
    /** Where its second line starts. */
    #secondLine = 0;
    #nextPart = 0;
    #held = new ByteBuffer();
    #limits;
    constructor(limits) {
        this.#limits = limits;
    }
    get bytes() {
        return this.#held.bytes.subarray(0, this.#held.length);
    }
    start(line, indent, resumption) {
        this.line = line;
        this.indent = indent;
        this.#isResumed = resumption !== undefined;
        this.#firstIndent = resumption?.recordIndent ?? indent;
        this.isTooLong = false;
        this.#secondLine = 0;
        this.#held.clear();
        if (resumption !== undefined)
            this.#held.append(resumption.prefix, 0, resumption.prefix.length);
        this.#prefixLength = this.#held.length;
        this.#nextPart = this.#held.length + this.#limits.partBytes;
    }
    clear() {
        this.#held.clear();
    }
    /** False once it is too long: then nothing is held any more. Hands on the whole records of what grows big. */
    append(bytes, from, to, onPart) {
        if (this.isTooLong)
            return true;
        let at = from;
        // Parts are made at fixed lengths, whatever the pieces that the bytes come in.
        while (this.#held.length + to - at > this.#nextPart) {
            const end = at + this.#nextPart - this.#held.length;
            this.#held.append(bytes, at, end);
            at = end;
            this.#handOn(onPart);
            if (this.#held.length > this.#limits.valueBytes)
                break;
        }
        if (this.#held.length + to - at > this.#limits.valueBytes) {
            this.isTooLong = true;
            this.#held.clear();
            return false;
        }
        this.#held.append(bytes, at, to);
        return true;
    }
    endFirstLine() {
        this.#secondLine = this.#held.length;
    }
    get hasLaterLines() {
        return this.#secondLine > 0 && this.#secondLine < this.#held.length;
    }
    /** The lines behind the first: the value is given up. */
    takeLaterLines() {
        return this.#held.detach(this.#secondLine);
    }
    /** Adds bytes that are known not to belong to it, for `takeLaterLines`. */
    appendRest(bytes, from, to) {
        this.#held.append(bytes, from, to);
    }
    /**
     * Moves on to the record that is not whole: `line` becomes its line, and the later lines those behind it. Gives where
     * to go on, if the indentation tells the next record from a record of its own.
     */
    moveTo(saved) {
        const { bytes } = this;
        const lineEnd = bytes.indexOf(0x0a, saved.next);
        this.line = this.#lineAt(saved.next);
        this.#secondLine = lineEnd === -1 ? bytes.length : lineEnd + 1;
        if (saved.array === undefined)
            return undefined;
        const { prefix, brackets, array } = saved;
        const recordIndent = this.#isResumed ? this.#firstIndent : this.#recordIndent(array);
        return recordIndent > this.indent ? { prefix, brackets, indent: this.indent, recordIndent } : undefined;
    }
    /** Of the first record where there is one; else one step deeper than the array, by the step from object to array. */
    #recordIndent({ at, objectAt, firstRecord }) {
        if (firstRecord !== undefined)
            return this.#indentAt(firstRecord);
        const indent = this.#indentAt(at);
        return 2 * indent - this.#indentAt(objectAt);
    }
    /** Of the line on which the byte stands. */
    #indentAt(place) {
        const lineStart = this.bytes.lastIndexOf(0x0a, place) + 1;
        return lineStart === 0 ? this.indent : indentation(this.bytes, lineStart, this.bytes.length);
    }
    #lineAt(place) {
        const { bytes } = this;
        let line = this.line;
        let at = bytes.indexOf(0x0a, this.#prefixLength);
        while (at !== -1 && at < place) {
            line++;
            at = bytes.indexOf(0x0a, at + 1);
        }
        return line;
    }
    #handOn(onPart) {
        const { bytes } = this;
        const saved = salvage(bytes);
        const isBetween = saved !== undefined && saved.next === bytes.length;
        const isUsable = saved?.whole !== undefined &&
            saved.array !== undefined &&
            saved.prefix.length <= this.#limits.partBytes &&
            // Between two records, the comma must have come.
            (!isBetween || bytes.includes(0x2c, saved.wholeEnd));
        if (!isUsable || saved.whole === undefined) {
            this.#nextPart *= 2;
            return;
        }
        onPart(saved.whole);
        this.line = this.#lineAt(saved.next);
        const rest = Buffer.from(bytes.subarray(saved.next));
        this.#held.clear();
        this.#held.append(saved.prefix, 0, saved.prefix.length);
        this.#prefixLength = this.#held.length;
        this.#held.append(rest, 0, rest.length);
        this.#secondLine = this.#held.length;
        this.#nextPart = this.#held.length + this.#limits.partBytes;
    }
}

// EXTERNAL MODULE: ./lib/events/python-text.js
var python_text = __nccwpck_require__(723);
;// CONCATENATED MODULE: ./lib/events/value-limits.js
const MEBI = 1 << 20;
const LIMITS = { valueBytes: 64 * MEBI, lineBytes: 4 * MEBI, partBytes: 16 * MEBI };

;// CONCATENATED MODULE: ./lib/events/values.js








const NEWLINE = Buffer.from('\n');
/** Where nothing is left to read of a line. */
const values_DONE = -1;
/**
 * JSON values out of UTF-8 bytes that come in blocks of any size: JSON Lines, several values on a line, values over
 * several lines, and an array, whose elements are the values. An array that is alone in the file, runs over several
 * lines or is longer than `lineBytes` is taken apart; one on a line among others is a value like any other.
 *
 * What is not JSON is skipped with its line and reason, and reading goes on behind it: a line at the next line, a
 * value of several lines at the next line indented no deeper, so that no inner object of a broken record is taken for
 * a record. No more than one value is held.
 */
class ValueReader {
    #out;
    #limits;
    #lines;
    #scanner = new ValueScanner();
    #line = 1;
    #lineIndent = 0;
    /** Values of the line at hand: they count once it has ended without a fault. */
    #lineValues = [];
    /** Nothing more of the line at hand is wanted. */
    #isLineDropped = false;
    #isLastLine = false;
    #open;
    #isOpen = false;
    /** Line of the array whose elements are being read; 0 where none is. */
    #arrayLine = 0;
    /** Indentation of a broken value whose lines are being passed over; −1 where none is. */
    #brokenIndent = -1;
    /** The broken value was a record of an object, whose next record is looked for. */
    #resumption;
    /** Bytes read, and bytes read again behind a fault: the second are kept in proportion to the first. */
    #consumed = 0;
    #reread = 0;
    /** `isContinued`: whole values stand in the file before what is pushed. */
    constructor(sink, limits = {}, isContinued = false) {
        this.#out = new Emission(sink);
        this.#out.isFirst = !isContinued;
        this.#limits = { ...LIMITS, ...limits };
        this.#open = new OpenValue(this.#limits);
        this.#lines = new LineSplitter(this.#limits.lineBytes, {
            lines: (bytes, from, to) => {
                if (this.#isOpen || this.#brokenIndent >= 0)
                    return from;
                const { end, lines } = this.#out.records(bytes, from, to, this.#line, this.#arrayLine > 0);
                this.#consumed += end - from;
                this.#line += lines;
                return end;
            },
            line: (bytes, from, to) => {
                this.#consumed += to - from + 1;
                this.#wholeLine(bytes, from, to);
                this.#line++;
            },
            part: (bytes, from, to, isFirst) => {
                this.#consumed += to - from;
                this.#part(bytes, from, to, isFirst);
            },
            endOfParts: () => {
                this.#endLine();
                this.#line++;
            }
        });
    }
    /** Lines that have ended so far. */
    get lines() {
        return this.#line - 1;
    }
    /** Whether reading could go on in another reader: nothing is open, and values or faults were met before. */
    get isBetweenValues() {
        return !this.#isOpen && this.#arrayLine === 0 && this.#brokenIndent < 0 && this.#out.isFlowing;
    }
    /** Whether a fault had lines read twice, of which there is a measure for the whole file. */
    get hasReadAgain() {
        return this.#reread > 0;
    }
    /** The block is free again when this returns. */
    push(block) {
        this.#lines.push(block);
    }
    end() {
        this.#isLastLine = true;
        this.#lines.end();
        while (this.#isOpen)
            this.#broken(ENDS_EARLY, true, !this.#open.hasLaterLines, () => undefined);
        this.#out.end();
        if (this.#arrayLine > 0)
            this.#out.skip('the file ends before this array is closed', this.#arrayLine);
    }
    #wholeLine(bytes, from, to) {
        let at = from;
        if (!this.#isOpen) {
            if (this.#brokenIndent >= 0)
                at = this.#behindBroken(bytes, from, to);
            if (at === from && !this.#isOpen && this.#readAtOnce(bytes, from, to))
                return;
            this.#lineIndent = indentation(bytes, from, to);
        }
        if (this.#isOpen)
            at = this.#continue(bytes, at, to, true);
        if (at === values_DONE)
            return;
        const start = (0,python_text/* skipWhiteSpace */.j8)(bytes, at, to);
        this.#values(bytes, start, (0,python_text/* skipWhiteSpaceBack */.on)(bytes, start, to), true);
        this.#endLine();
    }
    #part(bytes, from, to, isFirst) {
        if (this.#isLineDropped)
            return;
        let at = from;
        if (!this.#isOpen && isFirst) {
            if (this.#brokenIndent >= 0)
                at = this.#behindBroken(bytes, from, to);
            this.#lineIndent = indentation(bytes, from, to);
            if (at === values_DONE)
                this.#isLineDropped = true;
        }
        if (this.#isOpen)
            at = this.#continue(bytes, at, to, false);
        if (at !== values_DONE)
            this.#values(bytes, at, to, false);
    }
    #endLine() {
        if (this.#isOpen) {
            const end = this.#scanner.scan(NEWLINE, 0, 1);
            if (end === FAULT)
                this.#fault(NEWLINE, 0, 0, true);
            else if (end === OPEN) {
                this.#hold(NEWLINE, 0, 1);
                if (this.#open.line === this.#line)
                    this.#open.endFirstLine();
            }
            else
                this.#close();
        }
        this.#flushLine();
        this.#isLineDropped = false;
    }
    /** The way of nearly every other line: one object, or white space alone. False where it is anything else. */
    #readAtOnce(bytes, from, to) {
        let start = from;
        let end = to;
        if (bytes[start] !== OPENING_BRACE || bytes[end - 1] !== CLOSING_BRACE) {
            start = (0,python_text/* skipWhiteSpace */.j8)(bytes, from, to);
            if (start === to)
                return true;
            end = (0,python_text/* skipWhiteSpaceBack */.on)(bytes, start, to);
            if (this.#arrayLine > 0 && bytes[end - 1] === COMMA)
                end--;
            const isArray = bytes[start] === OPENING_BRACKET && bytes[end - 1] === CLOSING_BRACKET;
            const isObject = bytes[start] === OPENING_BRACE && bytes[end - 1] === CLOSING_BRACE;
            if (!isObject && !(isArray && this.#arrayLine === 0))
                return false;
        }
        if (end - start > 2 * MOST_LEVELS && mayBeTooDeep(bytes, start, end))
            return false;
        const value = parseJson(bytes, start, end);
        if (value === undefined)
            return false;
        this.#emit({ value, line: this.#line, bytes: end - start });
        return true;
    }
    /** The values in [from, to), where none is open. */
    #values(bytes, from, to, isWhole) {
        let at = from;
        while (at < to && !this.#isOpen && !this.#isLineDropped) {
            const byte = bytes[at];
            const isBetween = byte === SPACE || byte === TAB || (byte === COMMA && this.#arrayLine > 0);
            if (isBetween)
                at++;
            else if (byte === CLOSING_BRACKET && this.#arrayLine > 0) {
                this.#arrayLine = 0;
                at++;
            }
            else
                at = this.#next(bytes, at, to, isWhole);
        }
    }
    /** The value that starts at `from`; gives the index behind what was read. */
    #next(bytes, from, to, isWhole) {
        const isArray = bytes[from] === OPENING_BRACKET && this.#arrayLine === 0;
        if (!isWhole) {
            if (isArray)
                return this.#enterArray(from);
            this.#begin();
            const end = this.#continue(bytes, from, to, isWhole);
            return end === values_DONE ? to : end;
        }
        this.#scanner.start();
        const end = this.#scanner.scan(bytes, from, to);
        if (end === FAULT)
            return this.#malformed(bytes, from, to);
        const isLastWord = end === OPEN && this.#scanner.isInWord;
        if (end === OPEN && isArray)
            return this.#enterArray(from);
        if (end === OPEN && !isLastWord) {
            this.#begin();
            return this.#continue(bytes, from, to, isWhole);
        }
        const valueEnd = isLastWord ? to : end;
        const value = parseJson(bytes, from, valueEnd);
        if (value === undefined)
            return this.#malformed(bytes, from, to);
        this.#lineValues.push({ value, line: this.#line, bytes: valueEnd - from });
        return valueEnd;
    }
    #enterArray(from) {
        this.#arrayLine = this.#line;
        return from + 1;
    }
    #begin() {
        this.#isOpen = true;
        this.#open.start(this.#line, this.#lineIndent);
        this.#scanner.start();
    }
    /** More of the open value; gives the index behind it, or `DONE`. */
    #continue(bytes, from, to, isWhole) {
        const end = this.#scanner.scan(bytes, from, to);
        if (end === FAULT) {
            this.#fault(bytes, from, to, isWhole);
            return values_DONE;
        }
        this.#hold(bytes, from, end === OPEN ? to : end);
        if (end === OPEN)
            return to;
        this.#close();
        return end;
    }
    #hold(bytes, from, to) {
        const isHeld = this.#open.append(bytes, from, to, (part) => this.#emitPart(part, this.#open.line));
        if (!isHeld)
            this.#out.skip(`the record is longer than ${this.#limits.valueBytes / MEBI} MiB`, this.#open.line);
    }
    #emitPart(part, line) {
        const value = parseJson(part, 0, part.length);
        if (value === undefined)
            this.#out.skip(faultOf(part, 0, part.length), line);
        else
            this.#emit({ value, line, bytes: part.length });
    }
    /** The open value has ended. */
    #close() {
        this.#isOpen = false;
        if (this.#open.isTooLong)
            return;
        const { bytes, line } = this.#open;
        const value = parseJson(bytes, 0, bytes.length);
        if (value !== undefined)
            this.#emit({ value, line, bytes: bytes.length });
        else {
            this.#isLineDropped = line === this.#line;
            this.#out.skip(this.#isLineDropped ? NOT_JSON : faultOf(bytes, 0, bytes.length), line);
        }
        this.#open.clear();
    }
    /** The open value cannot go on with [from, to). */
    #fault(bytes, from, to, isWhole) {
        const endsEarly = this.#isLastLine && bytes === NEWLINE;
        const faultAt = Math.min(this.#scanner.faultAt, to);
        const reason = endsEarly
            ? ENDS_EARLY
            : this.#reason(this.#open.bytes, 0, this.#open.bytes.length, isWhole);
        // A file that is cut off has lost its last record; a line that is broken is lost as a whole.
        if (endsEarly)
            this.#flushLine();
        this.#lineValues = [];
        this.#hold(bytes, from, faultAt);
        this.#broken(reason, isWhole, this.#open.line === this.#line, () => this.#open.appendRest(bytes, faultAt, to));
    }
    /**
     * Gives the open value up: keeps the whole records it holds, and reads its other lines again, which may be records of
     * their own. `appendRest` adds what is there of the line at hand.
     */
    #broken(reason, isWhole, isOneLine, appendRest) {
        const open = this.#open;
        const { indent } = open;
        this.#isOpen = false;
        this.#isLineDropped = !isWhole;
        if (!isOneLine)
            this.#brokenIndent = indent;
        if (open.isTooLong)
            return;
        const saved = !isOneLine || this.#out.isFirst ? salvage(open.bytes) : undefined;
        if (saved?.whole !== undefined)
            this.#emitPart(saved.whole, open.line);
        appendRest();
        if (saved !== undefined && !isOneLine) {
            this.#resumption = open.moveTo(saved);
            this.#brokenIndent = this.#resumption?.recordIndent ?? indent;
        }
        this.#out.skip(reason, open.line);
        // Nothing stands behind the line of the fault as yet.
        if (open.line === this.#line)
            return;
        this.#isLineDropped = false;
        this.#readAgain(open.takeLaterLines(), open.line + 1, isWhole);
    }
    /**
     * The lines of a broken value behind its first: they may be records of their own. Bytes are read again in proportion
     * to bytes read once, so that no log takes more than linear time.
     */
    #readAgain(text, line, isWhole) {
        this.#reread += text.length;
        if (this.#reread > 4 * this.#consumed + MEBI) {
            this.#isLineDropped = !isWhole;
            return;
        }
        const current = this.#line;
        this.#line = line;
        let from = 0;
        for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, from)) {
            this.#wholeLine(text, from, end);
            this.#line++;
            from = end + 1;
        }
        this.#line = current;
        if (from === text.length)
            return;
        if (isWhole)
            this.#wholeLine(text, from, text.length);
        else
            this.#part(text, from, text.length, true);
    }
    /** Where to go on in a line behind a broken value; `DONE` where the line still belongs to it. */
    #behindBroken(bytes, from, to) {
        const indent = indentation(bytes, from, to);
        if (indent > this.#brokenIndent)
            return values_DONE;
        let at = from + indent;
        const isCloser = bytes[at] === CLOSING_BRACE || bytes[at] === CLOSING_BRACKET;
        if (indent < this.#brokenIndent && this.#resumption !== undefined) {
            // The records of the object end here; the rest of it is not wanted.
            if (!isCloser && !isOpener(bytes[at]))
                return values_DONE;
            this.#brokenIndent = this.#resumption.indent;
            this.#resumption = undefined;
            return this.#behindBroken(bytes, from, to);
        }
        if (isCloser && indent < this.#brokenIndent) {
            this.#brokenIndent = -1;
            return from;
        }
        if (isCloser)
            while (at < to && isPunctuation(bytes[at]))
                at++;
        if (at < to && isOpener(bytes[at])) {
            this.#brokenIndent = -1;
            if (this.#resumption !== undefined)
                this.#resume(this.#resumption);
            return isCloser ? at : from;
        }
        return isCloser || this.#brokenIndent > 0 ? values_DONE : from;
    }
    #resume(resumption) {
        this.#resumption = undefined;
        this.#isOpen = true;
        this.#open.start(this.#line, resumption.indent, resumption);
        this.#scanner.startInside(resumption.brackets);
    }
    /** A value that began on this line is none: the line is lost. */
    #malformed(bytes, from, to) {
        this.#lineValues = [];
        this.#isLineDropped = true;
        if (this.#out.isFirst) {
            const saved = salvage(bytes.subarray(from, Math.max(from, this.#scanner.faultAt)));
            if (saved?.whole !== undefined)
                this.#emitPart(saved.whole, this.#line);
        }
        this.#out.skip(this.#reason(bytes, from, to, true), this.#line);
        return to;
    }
    /** Of a part of a line nothing more can be said: it begins and ends anywhere. */
    #reason(bytes, from, to, isWhole) {
        if (this.#scanner.isTooDeep)
            return TOO_DEEP;
        return isWhole ? faultOf(bytes, from, to) : NOT_JSON;
    }
    #flushLine() {
        if (this.#lineValues.length === 0)
            return;
        for (const placed of this.#lineValues)
            this.#emit(placed);
        this.#lineValues = [];
    }
    #emit({ value, line, bytes }) {
        this.#out.value(value, line, bytes, this.#arrayLine > 0);
    }
}

;// CONCATENATED MODULE: ./lib/events/log-values.js







/** As much of a text as tells CSV from JSON. */
const HEAD_BYTES = 4096;
/**
 * The values of one log, JSON or CSV, and the faults of its packing as skips. `onBytes` hears of every block. Gives the
 * number of lines of a part.
 * @throws NotDivisible where a part ends within a value
 */
async function readValues(log, sink, onBytes) {
    if (log.part !== undefined)
        return readPart(log.blocks, log.part, sink, onBytes);
    let lastLine = 1;
    const noted = {
        records: sink.records,
        columns: sink.columns,
        value: (value, line, bytes) => {
            lastLine = line;
            sink.value(value, line, bytes);
        },
        skip: (reason, line) => {
            lastLine = line;
            sink.skip(reason, line);
        }
    };
    const { head, all } = await bytesAhead(log.blocks, HEAD_BYTES);
    const delimiter = csvDelimiter(head, log.path);
    if (delimiter === undefined) {
        const reader = new ValueReader(noted);
        for await (const block of jsonOf(head, all)) {
            reader.push(block);
            onBytes(block.length);
        }
        reader.end();
    }
    else {
        async function* counted() {
            for await (const block of all) {
                yield block;
                onBytes(block.length);
            }
        }
        await readCsv(counted(), delimiter, noted);
    }
    for (const fault of log.faults)
        sink.skip(fault, lastLine);
    return 0;
}
/** The JSON in lines that hold more. */
function jsonOf(head, all) {
    if (isEventStream(head))
        return eventData(all);
    if (isPrefixed(head))
        return withoutPrefixes(all);
    return isMcpServerLog(head) ? mcpMessages(all) : all;
}
async function readPart(blocks, part, sink, onBytes) {
    const reader = new ValueReader(sink, {}, part.from > 0);
    for await (const block of blocks) {
        reader.push(block);
        onBytes(block.length);
    }
    const { lines } = reader;
    if (!part.isLast && !reader.isBetweenValues)
        throw new not_divisible/* NotDivisible */.B();
    reader.end();
    if (reader.hasReadAgain)
        throw new not_divisible/* NotDivisible */.B();
    return lines;
}

;// CONCATENATED MODULE: ./lib/events/skips.js
/** Everything that could not be used, by reason; memory grows with reasons, not with records. */
class Skips {
    #groups = new Map();
    /** Of lines behind those that are being read; a reason may stand here several times. */
    #later = [];
    add(reason, file, fileNumber, line) {
        const group = this.#groups.get(reason);
        if (group === undefined) {
            this.#groups.set(reason, { reason, count: 1, file, fileNumber, line });
            return;
        }
        group.count++;
        if (fileNumber < group.fileNumber || (fileNumber === group.fileNumber && line < group.line)) {
            Object.assign(group, { file, fileNumber, line });
        }
    }
    /** What comes now may stand before what is there. */
    turnBack() {
        this.#later.push(...this.#groups.values());
        this.#groups.clear();
    }
    /** Adds what was counted elsewhere; `fileOf` gives the numbers that its files have here. */
    append(entries, fileOf, lineOf) {
        for (const entry of entries) {
            this.add(entry.reason, entry.file, fileOf(entry.fileNumber), lineOf(entry));
            const group = this.#groups.get(entry.reason);
            if (group !== undefined)
                group.count += entry.count - 1;
        }
    }
    entries() {
        return [...this.#later, ...this.#groups.values()];
    }
    /** Most frequent reason first. */
    groups() {
        return [...this.#groups.values()]
            .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
            .map(({ reason, count, file, line }) => ({ reason, count, file, line }));
    }
}

;// CONCATENATED MODULE: ./lib/events/event-run.js










/** So many tell what a table is. */
const MOST_COLUMNS = 100;
/** Files to events: opens, unpacks, finds the values, recognises the format; the sink says what became of each event. */
async function readEvents(request, redactor, sink) {
    const given = await formatNamed(request.format ?? 'auto', request);
    const skips = new Skips();
    const files = [];
    let bytes = 0;
    const output = {
        event: (event, line) => {
            const file = files.at(-1);
            const encoded = received(() => sink.event(event, file.number, line));
            if (encoded === 'row')
                file.events++;
            else if (encoded === 'nothing')
                output.skip('the record has neither an action nor a session', line);
        },
        skip: (reason, line) => {
            const file = files.at(-1);
            file.skipped++;
            skips.add(redactor.text(reason), file.path, file.number, line);
        }
    };
    const readOne = async (log, reader) => {
        const path = redactor.text(log.path, undefined, 'path');
        files.push({
            path,
            number: sink.file(path),
            reader,
            events: 0,
            skipped: 0,
            lines: 0,
            unlike: undefined,
            columns: undefined
        });
        request.onFile?.(path);
        const file = files.at(-1);
        const { records } = sink;
        const values = {
            records: (bytes, from, to, line, isArray) => {
                if (records === undefined || !reader.isReading(behavior_log/* default */.A))
                    return { end: from, lines: 0 };
                const read = records(bytes, from, to, file.number, line, isArray);
                file.events += read.lines;
                return read;
            },
            value: (value, line, size) => reader.value(value, line, size),
            columns: (names) => {
                file.columns = names.slice(0, MOST_COLUMNS);
            },
            skip: output.skip
        };
        file.lines = await readValues(log, values, (more) => {
            bytes += more;
            request.onProgress?.(bytes);
        });
    };
    const compareWithGiven = async (file) => {
        const values = file.reader.takeSample();
        if (given === undefined || values.length === 0 || file.events > 0)
            return;
        const like = recognise(values, await allFormats(request));
        const isActed = like !== undefined && like !== given && isActedIn(values, like);
        if (isActed || !shows(values, given))
            file.unlike = { like: like?.name, isActed };
    };
    for (const file of request.files) {
        if (file.isEarlier) {
            skips.turnBack();
            sink.turnBack?.();
        }
        let shared;
        for await (const opened of openLogs(file)) {
            const { log, formats } = await withFormats(opened, given, request);
            const format = given ?? formats.find((each) => each.archive?.(log.archive ?? []) === true);
            if (format?.archive?.(log.archive ?? []) === true) {
                shared ??= new RecognisingReader(formats, format, output);
                await readOne(log, shared);
            }
            else {
                const isContinued = log.part !== undefined && log.part.from > 0;
                const reader = new RecognisingReader(formats, isContinued ? behavior_log/* default */.A : given, output);
                await readOne(log, reader);
                reader.end();
                if (!isContinued)
                    await compareWithGiven(files.at(-1));
                if (log.part !== undefined && reader.format !== behavior_log/* default */.A)
                    throw new not_divisible/* NotDivisible */.B();
            }
        }
        shared?.end();
    }
    return {
        files: files.map(({ path, reader, events, skipped, lines, unlike, columns }) => ({
            path,
            format: reader.format?.name ?? 'unknown',
            events,
            skipped,
            lines,
            ...(unlike === undefined ? {} : { unlike }),
            ...(columns === undefined || events > 0
                ? {}
                : { columns: columns.map((name) => bounded(name, redactor.silent ?? redactor.text)) })
        })),
        skips
    };
}
/**
 * A log and the formats that it may be in: loading all the others takes longer than reading a short log of the base
 * format, so that its first records are looked at before.
 */
async function withFormats(log, given, request) {
    const { extraFormats = [] } = request;
    if (given !== undefined)
        return { log, formats: [given] };
    // What goes on where another thread's part ends has the base format.
    if (log.part !== undefined && log.part.from > 0)
        return { log, formats: [...extraFormats, behavior_log/* default */.A] };
    if (log.archive !== undefined)
        return { log, formats: await allFormats(request) };
    const { head, all } = await bytesAhead(log.blocks, NEAR_BYTES);
    const sample = firstRecords(head, NEAR_BYTES);
    const isBase = Array.isArray(sample) && sample.length > 0 && sample.every(behavior_log/* isUnmistakable */.b);
    return {
        log: { ...log, blocks: all },
        formats: isBase ? [...extraFormats, behavior_log/* default */.A] : await allFormats(request)
    };
}
async function allFormats({ extraFormats = [] }) {
    const { formats } = await __nccwpck_require__.e(/* import() */ 308).then(__nccwpck_require__.bind(__nccwpck_require__, 308));
    return [...extraFormats, ...formats];
}
/** Lets through what the receiver of the events throws: it is no fault of the record. */
function received(take) {
    try {
        return take();
    }
    catch (error) {
        throw new OutputFault('', { cause: error });
    }
}
/** @throws UserError naming the formats there are. */
async function formatNamed(name, request) {
    if (name === 'auto')
        return undefined;
    const isNamed = (each) => each.name === name;
    const near = [...(request.extraFormats ?? []), behavior_log/* default */.A].find(isNamed);
    if (near !== undefined)
        return near;
    const known = await allFormats(request);
    const format = known.find(isNamed);
    if (format !== undefined)
        return format;
    const names = ['auto', ...known.map((each) => each.name)].join(', ');
    throw new errors/* UserError */.y(`format: "${name}" is unknown; allowed are ${names}`);
}

;// CONCATENATED MODULE: ./lib/events/ignored-keys.js
/** Whether a dotted context key matches one of the globs of `ignore-keys`. */
async function keyFilter(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6, 19));
    // A dot separates the parts of a key as a slash does folders, but `*` is meant to pass it: `arg.*` takes `arg.a.b`.
    return picomatch([...patterns], { bash: true, dot: true, nonegate: true });
}

// EXTERNAL MODULE: ./lib/events/base-record.js
var base_record = __nccwpck_require__(960);
;// CONCATENATED MODULE: ./lib/events/common-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/records.ts.
const COMMON_KERNEL = 'AGFzbQEAAAABUA5gA39/fwF/YAAAYAABf2ABfwF/YAR/f39/AX9gAn9/AGABfwF8YAJ/fwF/YAV/f39/fwF/YAJ/fwF8YAR/f39/AGADf39/AGABfwBgAAF8ApoCDgZ2YWx1ZXMLaGFzaFdyaXR0ZW4ABQdudW1iZXJzCG51bWJlck9mAAkKZGljdGlvbmFyeQdyZXNvbHZlAAoGdmFsdWVzB3Rha2VPd24AAQZ2YWx1ZXMHZmxhZ3NPZgADBHNjYW4JbWVhbmluZ09mAAAHbnVtYmVycwpzdGFydE9mRGF5AAYHbnVtYmVycwlpbnN0YW50T2YACQpkaWN0aW9uYXJ5BWdyb3duAAEKZGljdGlvbmFyeQRiYXNlA38ACmRpY3Rpb25hcnkHa2VybmVscwN/AApkaWN0aW9uYXJ5C2NvbW1vblNsb3RzA38ACmRpY3Rpb25hcnkLa2VybmVsUGxhY2UDfwADZW52Bm1lbW9yeQIDAIAQAx8eAAAABgQAAgcFBAMECAMCAQAHCwUMAwEBCAIAAQ0CBp4BHn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBfwt+AUIAC38BQQALfAFEAAAAAAAA+H8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHvAEUBHJvd3MDGwdjaGFuZ2VzAxwHaGFzVGltZQMdBmhhc1NlcQMeCmhhc0xhdGVuY3kDHwloYXNUb2tlbnMDIAlzdGFydEZpbGUAHwVzdGFydAAgBWNsZWFyACQEcmVhZAAhBmlzRnVsbAAiCGlzRmlsbGVkACYGbmFtZU9mAB4DYXNrAB0GZ2F0aGVyABoIaGFzaEhpZ2gDFQdoYXNoTG93AxQFaXRlbXMDFgZ3b3JkT2YAGQZtZW1vcnkCAAgBGAqGPB75AQECfiACrEIBfEKV+Kn6l7fem55/fiEDIAFBEEwEQCADIAApAwBBCCABayICQQAgAkEAShtBA3SsIgOGIAOIQgAgAUEAShuFQs2Z1ur++uuof34iA0IgiCADhSAAKQMIQRAgAWtBA3SsIgOGIAOIQgAgAUEIShuFQs2Z1ur++uuof34iA0IgiCADhacPCwNAIAFBCEoEQCADIAApAwCFQs2Z1ur++uuof34iA0IgiCADhSEDIABBCGohACABQQhrIQEMAQsLIAEEfiAAKQMAQgggAax9QgOGIgSGIASIBUIACyADhULNmdbq/vrrqH9+IgNCIIggA4WnCxoAIwpBAmogAGoiACABIAIgASACIAAQCRASC88BAgJ+AX8gAkEQTARAIAApAwAgASkDAEEIIAJrIgVBACAFQQBKG0EDdKwiA4YgA4hCACACQQBKG4UgACkDCCABKQMIQRAgAmtBA3SsIgOGIAOIQgAgAkEIShuFhFAPCwNAIAJBCEoEQCAAKQMAIAEpAwBSBEBBAA8LIABBCGohACABQQhqIQEgAkEIayECDAELCyACBH4gACkDAEIIIAKsfUIDhiIDhiADiAVCAAshBCACBH4gASkDAEIIIAKsfUIDhiIDhiADiAVCAAsgBFELywEDBH8BfAF+Iw8gAEEDdGoiACgCDCECIAAoAggiAUUEQEQAAAAAAAD4fw8LIAJBD0oEQCABIAIQAQ8LRAAAAAAAAPA/IQUgAUEBaiABIAEtAABBLUYiAxshAANAIAAgASACakgEQAJAIAAtAABBLkYEQEEBIQQMAQsgAC0AAEEwa0EJSwRAIAEgAhABDwsgADEAAEIwfSAGQgp+fCEGIAVEAAAAAAAAJECiIAUgBBshBQsgAEEBaiEADAELCyAGuSAFoyIFmiAFIAMbC4sBAQN/IAJBgAFKBEBBAA8LIABBCHQgAnIhBCADIwhxIQAgA0GAgIB4cSEDA0AjByAAQQJ0aigCACIFRQRAQQAPCyAFQf///wdxQQN0IQYgBUGAgIB4cSADRgR/IAYoAgAgBEYFQQALBH8gBkEQaiABIAIQCwVBAAtFBEAjCCAAQQFqcSEADAELCyAGC4cBAgN/AX5BECACIAJBEEwbQRBqEBMiAyAAQQh0IAJyNgIAIANCADcDECADQgA3AxhBACEAA0AgACACSARAIAAgAWohBCADQRBqIABqQQggAiAAayIFIAVBCE4bIgUEfiAEKQMAQgggBax9QgOGIgaGIAaIBUIACzcDACAAQQhqIQAMAQsLIAMLmAMCBX8BeyMTQQFqIgMhAEEAJBIDQAJAIAD9AAQAIgX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAF/QwgICAgICAgICAgICAgICAg/XH9DF5eXl5eXl5eXl5eXl5eXl79KP1Q/WQiAUUEQCAAQRBqIQAMAgsgACABaGoiAi0AACIAQSJGDQAgAEHcAEYEQAJAIAJBAWoiBC0AACIBQfUARwRAIAFBIkYiAEUEQCABQdwARiEACyAARQRAIAFBL0YhAAsgAEUEQCABQeIARiEACyAARQRAIAFB5gBGIQALIABFBEAgAUHuAEYhAAsgAEUEQCABQfIARiEACyAAIAFB9ABGIAAbQQBHIQAMAQsgBEEBaiEBA0AgASAEQQRqTARAQQAhACABLQAAQTBrQQlNBH9BAAUgAS0AAEEgckHhAGtBBUsLDQIgAUEBaiEBDAELC0EFIQALBUEAIQALIAAEQEEBJBIgAiAAQQFqaiEADAIFQX8PCwALCyACQQFqJBMgAiADawulAQEFfyABQYCAgHhxIABBA3ZyIQYgACgCACEEIAEjCHEhAgNAIwcgAkECdGpBACAG/kgCACIFRQRAQYACQQH+HgIAGiMJQQFqJAkgAA8LIAVB////B3FBA3QhAyAFQYCAgHhxIAFBgICAeHFGBH8gAygCACAERgVBAAsEfyADQRBqIABBEGogBEH/AXEQCwVBAAtFBEAjCCACQQFqcSECDAELCyADC9oCAQd/IwFBAUoEQCAAIAEQEBoPCyMJQQpsIwhBB2xKBEAjByEEIwhBAWoiBkEDdBATJAcgBkEBdEEBayQIIAQhAgNAIAIgBCAGQQJ0akgEQCACIQMDQCADIAJBgAJqSARAIwQgAygCAEH///8HcUEDdCgCAGokBCADQQRqIQMMAQsLIAIhAwNAIAMgAkGAAmpIBEAgAygCACIFBEAgBUH///8HcUEDdCIHKAIAIQUgB0EQaiAFQf8BcSAFQQh2EAkiCCMIcSEFA0AjByAFQQJ0aigCAARAIwggBUEBanEhBQwBCwsjByAFQQJ0aiAIQYCAgHhxIAdBA3ZyNgIACyADQQRqIQMMAQsLIAJBgAJqIQIMAQsLCyABIwhxIQIDQCMHIAJBAnRqKAIABEAjCCACQQFqcSECDAELCyMHIAJBAnRqIAFBgICAeHEgAEEDdnI2AgAjCUEBaiQJC3YBAX8gACABIAIgAxANIgQEQCAEDwsgAkGAAUwiBAR/IwFBAUoEf0GAAigCAAUjCQtBgIAgSAUgBAtFBEAjAEHAnwFqIgMgAEEIdDYCACADIAEgAkEAEAIgAw8LIAAgASACEA4iACABIAJBARACIAAgAxARIAALkwEBAX8gAEHAAEwEfyMFQT9xIABqQcAASgVBAAsEQCMFQT9qQUBxJAULIwFBAUoEQCMGIwUgAGpIBEBBwAFBgIAE/h4CACQFIwVBgIAEaiQGCyMFIwUgAEEHakF4cWokBQ8LIwUjBSAAQQdqQXhxaiQFIwVB//8DakEQdiIAPwBKBEAgAD8Aaz8AQQJ1akAAGhAICwvABAEHfyACQQ9OBEBBAA8LIAEgAiMAQaCgA2ogAEEGdGoiBygCJCIJEAkhBiAJIAEgAiAGEA0iBQRAIAUPCyMBQQFKBH9BgAIoAgAFIwkLQYCAIE4Ef0EABQJ/QQAgAkEPTg0AGiABIQUDQCAFIAEgAmpIBEAgBS0AACIIQTBrQQlNBEAgBEEBaiEEBUEAIAhB3wBHIAhBIHJB4QBrQRlLcSAIQS5HcSAIQS1HcQ0DGgsgBUEBaiEFDAELCyAEQQlICwtFBEBBAA8LIANBAEgiCAR/IwAoAoCgAUGAIEYFQQALBEAQAwsjACgCgKABIQogCSABIAIQDiIJIAgEQCMXQQBIBH9BwABBAf4eAgAFIxcLIQMLIAM2AgQgBygCECEFIAEhBANAIAQgASACakgEQCAFIAQtAABzQZODgAhsIQUgBEEBaiEEDAELCyAJIAIgBXMiBEEQdiAEc0HrlK+veGwiBEENdiAEc0G13MqVfGwiBEEQdiAEczYCCCAHKAIUIQUgASEEA0AgBCABIAJqSARAIAUgBC0AAHNBk4OACGwhBSAEQQFqIQQMAQsLIAkgAiAFcyIBQRB2IAFzQeuUr694bCIBQQ12IAFzQbXcypV8bCIBQRB2IAFzNgIMIwFBAUoEQCAJIAYQECIBIAlHBEAgCARAIAMkFwsgCSQFIAEPCyAIBEBBfyQXCwUgCSAGEBELIAgEQCMAIApBAnRqIgEgCTYChKABIAEgADYChKACIwAgCkEBajYCgKABCyAJCz8AIAFBAUZBACAEGwRAIAAgAiADQX8QFCIEBEAgBA8LCyMKQRdqIABBA2xqIAFqIgAgAiADIAIgAyAAEAkQEgvRCAEIfwJAIxMtAABB+wBHDQAjE0EBaiQTA0AjEy0AAEEgRgRAIxNBAWokEwwBCwsjEy0AAEH9AEYEQCMTQQFqJBNBAQ8LQX8hAgNAIxMtAABBIkcNASMTQQFqIQUCQCACQX9GBH8jDSMMIAAbBSMAQaCgA2ogAkEGdGooAgQLIgNBf0cEQCMAIANBBnRqKAKgoAMiAS0AACIEIAVqLQAAQSJGBH8gAUEQaiAFIAQQCwVBAAsEQCAEIAVqQQFqJBMgAyEBDAILCxAPIQZBfyEBQQEjEiAGQQBIIAZBgAFKchsNACAFIAYjCiAAQQBHaiIEEAkhByAEIAUgBiAHEA0iCARAIAgoAgQhAQwBCyMLQYAQRgR/QQEFIwFBAUoEf0GAAigCAAUjCQtBgIAgTgsNACAFIAYgABAFIghBfkYNACAEIAUgBhAOIgEjCzYCBCABIAcQESMAQaCgA2ojC0EGdGoiBCABNgIAIARBfzYCBCAEQQA2AgggBEF9IAggABs2AgxBACEBA0AgAUEDSARAIAQgAUECdGojCkEXaiMLQQNsaiABajYCGCABQQFqIQEMAQsLIAQjCiMLQQNsakEYajYCJCMLIgFBAWokCwsgAUF/Rg0BIAEgA0cEQCACQX9HBEAjAEGgoANqIAJBBnRqIAE2AgQFIAAEQCABJA0FIAEkDAsLCyMOIwBBoKADaiABQQZ0aiIDKAIIRg0BIAMjDjYCCANAIxMtAABBIEYEQCMTQQFqJBMMAQsLIxMtAABBOkcNASMTQQFqJBMDQCMTLQAAQSBGBEAjE0EBaiQTDAELCyAABEBBACECAkAjECMRa0GAAkYNACMTQQFqIxMjEy0AAEEiRiIEGyEFIAQEfxAPBRAXCyIGQQBIDQAjECICQQFqJBAjAEGwH2ogAkEFdGoiAiABNgIAIAIgBTYCBCACIAY2AgggAkECQQEjEhtBACAEGyIENgIMIAIgA0EDIAQgBEEBRiAGQQ9IcUEDbGoiAyADQQNKG0ECdGooAhgiA0EIdCAGcjYCHCACIAUgBiADEAk2AhBBASECCwUjEy0AAEEiRiEEAkAgAygCDCIDQRRGBEAjDyMTNgKoAUEBEBYhAgwBCyMTQQFqIxMgBBshBUEAIQIgBAR/EA8FEBcLIgZBAEgNAEEBIQIgA0F/Rg0AQQAhAiAEIANBEEhHDQAgBARAIxINASAGBH8gBS0AAEEgRgVBAQsEf0EBBSAFIAZqQQFrLQAAQSBGCw0BIAZBgAFKBH8gA0EBRiADQQhOcgVBAAsNAQUgBS0AAEE5Sw0BCyMPIANBA3RqIgIgBTYCCCACIAY2AgxBASECCwsgAkUNAQNAIxMtAABBIEYEQCMTQQFqJBMMAQsLIxMiAkEBaiQTIAItAAAiAkH9AEYEQEEBDwsgAkEsRgRAA0AjEy0AAEEgRgRAIxNBAWokEwwBCwsgASECDAELC0EADwtBAAvBAgECfyMTIgEoAgAiAEHu6rHjBkYgAEH05NWrBkZyBEAjE0EEaiQTBSAAQebCsZsHRgR/IAEtAARB5QBGBUEACwRAIxNBBWokEwUgASIALQAAQS1GBEAgAUEBaiEACyAALQAAQTBrQQlLBEBBfw8LIAAtAABBMEYEQCAAQQFqIQAFA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLIAAtAABBLkYEQCAAQQFqIgAtAABBMGtBCUsEQEF/DwsDQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCwsgAC0AAEEgckHlAEYEQCAAQQFqIgAtAABBLUYEf0EBBSAALQAAQStGCwRAIABBAWohAAsgAC0AAEEwa0EJSwRAQX8PCwNAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLCyAAJBMLCyMTIAFrCxEAQYChxwAkBUF/JAxBfyQNCxEAIAAjAEGQoANqIAEgAhAUC20BBX8gASECA0AgAyAAQQJ0SARAIwBBoKAtaiACaiABayIGIwAgA2oiBSgChKABIgQpAxA3AwAgBiAEKQMYNwMIIAIgBC0AAGohAiAFIAQoAgQ2AqCgKyAFIAI2AqCgLCADQQRqIQMMAQsLIAILowUBDn8jAEGwH2oiBCACQQV0aiEGIAQgAUEFdGohDgNAIAYgDkoEQCAOKAIEIQEgDigCCCENIA4oAgwhDCMAQaCgA2ogDigCACILQQZ0aiIFKAIMIgRBfUYEQCMBQQFKBEAgBSgCACICLQAAIQQgAkEQaiIPIARB//8/EAkhECAFAn9B//8/IA8gBCAQEA0iDwRAIA8oAgQMAQtB//8/IAJBEGogBBAOIgJBgAFBAf4eAgBBgIBAazYCBCACIBAQECgCBAs2AiQLIAUgCxAEIgQ2AgwgBEEEcUUEQCAFIwogC0EDbGpBGGo2AiQLCyAEIgVBAXEEQCAMQQJGBEAgAUEBayANQQJqEAAFIAwEQEHFu/KIeCEEIAEhAgNAIAIgASANakgEQCAEIAItAABzQZODgAhsIQQgAkEBaiECDAELCyAEIA1zIgJBEHYgAnNB65Svr3hsIgJBDXYgAnNBtdzKlXxsIgJBEHYgAnMkFEGM5Z66eSEEIAEhAgNAIAIgASANakgEQCAEIAItAABzQZODgAhsIQQgAkEBaiECDAELCyAEIA1zIgFBEHYgAXNB65Svr3hsIgFBDXYgAXNBtdzKlXxsIgFBEHYgAXMkFQUgASANEAALCwUgDigCFCECIA1BgAFMIgQEQCAOKAIYIA4oAhxGIQQLIAQEfyACQRBqIAEgDRALBSAEC0UEQCALIAwgASANIAVBBHFBAEcQFSECCyMWIgFBAWokFiMAIAFBAnRqIAIoAgQ2AqCgGyACKAIIJBQgAigCDCQVCyAJIxRqIQkgCCMVaiEIIAVBAnEEQCAHIxRqIQcgCiMVaiEKQQEhAwsgDkEgaiEODAELCyMAIABBAnRqIgAgByAJIAMbNgKgoBEgACAKIAggAxs2AqCgEguwAwEGfyAAIQIDQCABIAJKBEAgAiACKAIEIAIoAggiAyACKAIAIgRBfkYEfyMKQQVqBSADQQ9IBH8jAEGgoANqIARBBnRqKAIkBSMKIARBA2xqQRhqCwsiAxAJIgQ2AgwgAiMHIAQjCHFBAnRqKAIANgIQIAIgAzYCGCACQRxqIQIMAQsLIAAhAgNAIAEgAkoEQCACKAIMIgNBgICAeHEhBCADIwhxIQMDQCMHIANBAnRqKAIAIgVB////B3FBA3QhBiAFRSAFQYCAgHhxIARGckUEQCMIIANBAWpxIQMMAQsLIAIgBjYCECACQRxqIQIMAQsLIAAhAgNAIAEgAkoEQCACIAIoAhAoAgA2AhQgAkEcaiECDAELCwNAIAAgAUgEQCAAKAIAIQMgACgCBCEEIAAoAhAhBSAAIAAoAhQgACgCCCIGIAAoAhgiAkEIdHJGIgcEfyAFQRBqIAQgBhALBSAHCwR/IAUFIANBfkYEfyACIAQgBiAAKAIMEBIFIANBASAEIAYjAEGgoANqIANBBnRqKAIMQQRxQQBHEBULCygCBDYCACAAQRxqIQAMAQsLCzYBAX8gAEEcbCMAQaCgG2oiAGohAQNAIAAgAUgEQCAAIAEgAEGADmoiACAAIAFKGxAcDAELCwsPACMAIABBBnRqKAKgoAMLDgAjAEHQnwFqQX42AgALVwACQCMBQQFKBEBBACQFIwIkB0H//z8kCCMDQQ10JAoMAQtBgCAQEyQHQf8HJAgLIwBBsJ8BakLz6o2b1uzcOTcDACMAQYAIaiQPIwBB0J8BakF+NgIAC5IFAQZ/IAQkISAAIQQDQCABIARKBH8jG0GAIEYjFkGA/gNKcgVBAQtFBEBBACQQQQAhBiAEIQADQCMQQYACTCEFIAZBEEggACABSHEjGyAGakGAIEhxBH8jFiMQakGA/gNMBUEACyAFcQRAIAAkEyMOQQFqJA4jECQRIwBBgAhqIAZBsAFsaiQPIw8gADYCACMPIxA2AgRBACEFA0AgBUEVSARAIw8gBUEDdGpBADYCCCAFQQFqIQUMAQsLAkBBABAWBH8jDygCCAVBAAsEfyMPKAIQBUEACwR/Iw8oAhgFQQALBEAjEyEFIANFIgdFBEAgBS0AAEEsRiEHIAVBAWohBQsgBUEBaiAFIAUtAABBDUYbIghBAWohBSAHBH8gCC0AAEEKRgVBAAsNAQsjESQQQQAhBQsgBQRAIAUhACAGQQFqIQYMAgsLCyAGRQRAIAQPCyMAQbAfaiIEIxBBBXRqIQcjCUGAIEoEQANAIAQgB0gEQCAEIwcjCCAEKAIQcUECdGooAgA2AhQgBEEgaiEEDAELCwsjAEGwH2ohBANAIAQgB0gEQCAEKAIQIgVBgICAeHEhCSAFIwhxIQUDQCMHIAVBAnRqKAIAIghB////B3FBA3QhCiAIRSAIQYCAgHhxIAlGckUEQCMIIAVBAWpxIQUMAQsLIAQgCjYCFCAEQSBqIQQMAQsLIwBBsB9qIQQDQCAEIAdIBEAgBCAEKAIUKAIANgIYIARBIGohBAwBCwtBACEFA0AgBSAGSARAIAIiBEEBaiECIAUgBUEBaiAGRgR/IxAFIwAgBUGwAWxqQbAJaigCBAsgBBAjRQRAIwAgBUGwAWxqKAKACA8LIAVBAWohBQwBCwsgACEEDAELCyAECxAAIxtBgCBGIxZBgP4DSnILlgYCAXwGfyMAQYAIaiAAQbABbGokD0EBIw8iBSgCECAFKAIUEAoiBSMAQcCfAWpGBEBBAA8LIwBBoKAraiMcQTBsaiEGA0AgBEEISARAIw8gBEEIaiIHQQN0aiIIKAIIIgkEfyAHIAkgCCgCDBAKBUEACyIHIwBBwJ8BakYEQEEADwsgBiAEQQJ0aiAHNgIQIARBAWohBAwBCwsjD0EYQSAjDygCIBtqIgQoAggiBwR/QQMgByAEKAIMEAooAgQFQX8LIQQjDyIHKAIwIggEf0EFIAggBygCNBAKKAIEBUF/CyEHIw8iCCgCOCIJBH9BBiAJIAgoAjwQCgVBBiMAQbCfAWpBBxAKCyEIIwAjG0ECdGoiCSAIKAIENgKgoAwgCUECIw8iCCgCGCAIKAIcEAooAgQ2AqCgCyMAIxtBAnRqIgggBSgCBDYCoKANIAggBDYCoKAOIAggAjYCoKAPIAgjISMWajYCoKAQIxsjAEGACGogAEGwAWxqKAIEIAEQGyMPKAJABHwQJQVEAAAAAAAA+H8LIQMjACMbQQN0aiADOQOgoBMgA0QAAAAAAAAAAGMgA0QAAAAAAAAAAGZyBEBBASQdC0EQEAwhAyMAIxtBA3RqIAM5A6CgFSADRAAAAAAAAAAAYyADRAAAAAAAAAAAZnIEQEEBJB4LQREQDCEDIwAjG0EDdGogAzkDoKAXIANEAAAAAAAAAABjIANEAAAAAAAAAABmcgRAQQEkHwtBEhAMIgNEAAAAAAAAAABjIANEAAAAAAAAAABmckUEQEETEAwhAwsjACMbQQN0aiADOQOgoBkgA0QAAAAAAAAAAGMgA0QAAAAAAAAAAGZyBEBBASQgCyAGIAQ2AgAgBiAFNgIEIAYgBzYCCCAGIxs2AgwgBEF/RgR/QQEFQQAhAAJ/A0AgAEEMSARAQQEgAEEDRwR/IABBAnQiASAGaigCACMAQdCfAWogAWooAgBHBUEACw0CGiAAQQFqIQAMAQsLQQALCwRAIwBB0J8BaiAGQTD8CgAAIxxBAWokHAsjG0EBaiQbQQELHgBBACQcQQAkG0EAJBZBACQgQQAkH0EAJB5BACQdC+wDAgZ/AXwjDyIAKAJAIQEgACgCRCICQRRGIgBFBEAgAkEYRgR/IAEtABNBLkYFQQALIQALIAAEQCABLQAKQdQARiEACyAABEAgAS0ADUE6RiEACyAABEAgAS0AEEE6RiEACwJAIAAEfyABIAJqQQFrLQAAQdoARgUgAAtFDQBBoI0GIAEtAA5BMGsiACAAQQlLG0EKbEGgjQYgAS0AD0EwayIAIABBCUsbaiIAQTtKQaCNBiABLQALQTBrIgMgA0EJSxtBCmxBoI0GIAEtAAxBMGsiAyADQQlLG2oiA0EXSnJBoI0GIAEtABFBMGsiBCAEQQlLG0EKbEGgjQYgAS0AEkEwayIEIARBCUsbaiIEQTtKciACQRhGBH9BoI0GIAEtABRBMGsiBSAFQQlLG0EKbEGgjQYgAS0AFUEwayIFIAVBCUsbakEKbEGgjQYgAS0AFkEwayIFIAVBCUsbagVBAAsiBUHnB0pyDQAjGCABKQMAUgR/QQEFIxkgAS8BCEcLBEAgASkDACQYIAEvAQgkGSABEAYkGgsjGiIGRAAAAAAAAAAAYyAGRAAAAAAAAAAAZnJFDQAjGiADQTxsIABqQTxsIARqQegHbLegIAW3RAAAAAAAQI9Ao0QAAAAAAECPQKKgDwsgASACEAcLGAAjAUEBSgR/QYACKAIABSMJC0GAgCBOCw==';

;// CONCATENATED MODULE: ./lib/events/record-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/records.ts.
const RECORD_KERNEL = 'AGFzbQEAAAABUA5gA39/fwF/YAAAYAABf2ABfwF/YAR/f39/AX9gAn9/AGACf38Bf2ABfwF8YAV/f39/fwF/YAJ/fwF8YAR/f39/AGADf39/AGABfwBgAAF8ArsBCgZ2YWx1ZXMLaGFzaFdyaXR0ZW4ABQdudW1iZXJzCG51bWJlck9mAAkKZGljdGlvbmFyeQdyZXNvbHZlAAoGdmFsdWVzB3Rha2VPd24AAQZ2YWx1ZXMHZmxhZ3NPZgADBHNjYW4JbWVhbmluZ09mAAAHbnVtYmVycwpzdGFydE9mRGF5AAcHbnVtYmVycwlpbnN0YW50T2YACQpkaWN0aW9uYXJ5BWdyb3duAAEDZW52Bm1lbW9yeQIAAAMeHQAGBwAEAgUEAAMECAMCAQAGCwUMAwEBCAIAAQ0CBo8BG38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfAFEAAAAAAAA+H8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHvAEUBHJvd3MDFAdjaGFuZ2VzAxUHaGFzVGltZQMWBmhhc1NlcQMXCmhhc0xhdGVuY3kDGAloYXNUb2tlbnMDGQlzdGFydEZpbGUAHgVzdGFydAAfBWNsZWFyACMEcmVhZAAgBmlzRnVsbAAhCGlzRmlsbGVkACUGbmFtZU9mAB0DYXNrABwGZ2F0aGVyABkIaGFzaEhpZ2gDDwdoYXNoTG93Aw4FaXRlbXMDEAZ3b3JkT2YAGAZtZW1vcnkCAAgBFwrhNh35AQECfiACrEIBfEKV+Kn6l7fem55/fiEDIAFBEEwEQCADIAApAwBBCCABayICQQAgAkEAShtBA3SsIgOGIAOIQgAgAUEAShuFQs2Z1ur++uuof34iAyADQiCIhSAAKQMIQRAgAWtBA3SsIgOGIAOIQgAgAUEIShuFQs2Z1ur++uuof34iAyADQiCIhacPCwNAIAFBCEoEQCADIAApAwCFQs2Z1ur++uuof34iAyADQiCIhSEDIABBCGohACABQQhrIQEMAQsLIAEEfiAAKQMAQgggAax9QgOGIgSGIASIBUIACyADhULNmdbq/vrrqH9+IgMgA0IgiIWnCysBAX8gAUECaiIBIwkgAEEDdGoiACgCCCICIAAoAgwiACACIAAgARAJEA0LywEDBH8BfAF+IwkgAEEDdGoiACgCDCECIAAoAggiAUUEQEQAAAAAAAD4fw8LIAJBD0oEQCABIAIQAQ8LRAAAAAAAAPA/IQUgAUEBaiABIAEtAABBLUYiAxshAANAIAAgASACakgEQAJAIAAtAABBLkYEQEEBIQQMAQsgAC0AAEEwa0EJSwRAIAEgAhABDwsgADEAAEIwfSAGQgp+fCEGIAVEAAAAAAAAJECiIAUgBBshBQsgAEEBaiEADAELCyAGuSAFoyIFmiAFIAMbC88BAgJ+AX8gAkEQTARAIAApAwAgASkDAEEIIAJrIgVBACAFQQBKG0EDdKwiA4YgA4hCACACQQBKG4UgACkDCCABKQMIQRAgAmtBA3SsIgOGIAOIQgAgAkEIShuFhFAPCwNAIAJBCEoEQCAAKQMAIAEpAwBSBEBBAA8LIABBCGohACABQQhqIQEgAkEIayECDAELCyACBH4gACkDAEIIIAKsfUIDhiIDhiADiAVCAAshBCACBH4gASkDAEIIIAKsfUIDhiIDhiADiAVCAAsgBFELYwEBfyAAIAEgAiADEBAiBARAIAQPCyMEQYCAIEggAkGAAUwiBCAEG0UEQEHAnwEgAEEIdDYCAEHAnwEgASACQQAQAkHAnwEPCyAAIAEgAhARIgAgASACQQEQAiAAIAMQDyAAC5gDAgV/AXsjDUEBaiIDIQBBACQMA0ACQCAA/QAEACIF/QwiIiIiIiIiIiIiIiIiIiIi/SMgBf0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBf0MICAgICAgICAgICAgICAgIP1x/QxeXl5eXl5eXl5eXl5eXl5e/Sj9UP1kIgFFBEAgAEEQaiEADAILIAAgAWhqIgItAAAiAEEiRg0AIABB3ABGBEACQCACQQFqIgQtAAAiAUH1AEcEQCABQSJGIgBFBEAgAUHcAEYhAAsgAEUEQCABQS9GIQALIABFBEAgAUHiAEYhAAsgAEUEQCABQeYARiEACyAARQRAIAFB7gBGIQALIABFBEAgAUHyAEYhAAsgACABQfQARiAAG0EARyEADAELIARBAWohAQNAIAEgBEEEakwEQEEAIQAgAS0AAEEwa0EJTQR/QQAFIAEtAABBIHJB4QBrQQVLCw0CIAFBAWohAQwBCwtBBSEACwVBACEACyAABEBBASQMIAIgAEEBamohAAwCBUF/DwsACwsgAkEBaiQNIAIgA2sLygIBB38jBEEKbCMDQQdsSgRAIwIhBCMDQQFqIgZBA3QQEiQCIAZBAXRBAWskAyAEIQIDQCACIAQgBkECdGpIBEAgAiEDA0AgAyACQYACakgEQCMAIAMoAgBB////B3FBA3QoAgBqJAAgA0EEaiEDDAELCyACIQMDQCADIAJBgAJqSARAIAMoAgAiBQRAIAVB////B3FBA3QiBygCACEFIAdBEGogBUH/AXEgBUEIdhAJIggjA3EhBQNAIwIgBUECdGooAgAEQCMDIAVBAWpxIQUMAQsLIwIgBUECdGogCEGAgIB4cSAHQQN2cjYCAAsgA0EEaiEDDAELCyACQYACaiECDAELCwsgASMDcSECA0AjAiACQQJ0aigCAARAIwMgAkEBanEhAgwBCwsjAiACQQJ0aiABQYCAgHhxIABBA3ZyNgIAIwRBAWokBAuLAQEDfyACQYABSgRAQQAPCyAAQQh0IAJyIQQgAyMDcSEAIANBgICAeHEhAwNAIwIgAEECdGooAgAiBUUEQEEADwsgBUH///8HcUEDdCEGIAVBgICAeHEgA0YEfyAGKAIAIARGBUEACwR/IAZBEGogASACEAwFQQALRQRAIwMgAEEBanEhAAwBCwsgBguHAQIDfwF+QRAgAiACQRBMG0EQahASIgMgAEEIdCACcjYCACADQgA3AxAgA0IANwMYQQAhAANAIAAgAkgEQCAAIAFqIQQgA0EQaiAAakEIIAIgAGsiBSAFQQhOGyIFBH4gBCkDAEIIIAWsfUIDhiIGhiAGiAVCAAs3AwAgAEEIaiEADAELCyADC1oBAX8gAEHAAEwEfyMBQT9xIABqQcAASgVBAAsEQCMBQT9qQUBxJAELIwEjASAAQQdqQXhxaiQBIwFB//8DakEQdiIAPwBKBEAgAD8Aaz8AQQJ1akAAGhAICwvvAwEGfyACQQ9OBEBBAA8LIAEgAiAAQQZ0QaCgA2oiBigCJCIIEAkhByAIIAEgAiAHEBAiBARAIAQPCyMEQYCAIE4Ef0EABQJ/QQAgAkEPTg0AGiABIQQDQCAEIAEgAmpIBEAgBC0AACIJQTBrQQlNBEAgBUEBaiEFBUEAIAlB3wBHIAlBIHJB4QBrQRlLcSAJQS5HcSAJQS1HcQ0DGgsgBEEBaiEEDAELCyAFQQlICwtFBEBBAA8LIANBAEgiBAR/QYCgASgCAEGAIEYFQQALBEAQAwtBgKABKAIAIQkgCCABIAIQESIIIAQEf0HAAEEB/h4CAAUgAws2AgQgBigCECEFIAEhAwNAIAMgASACakgEQCAFIAMtAABzQZODgAhsIQUgA0EBaiEDDAELCyAIIAIgBXMiAyADQRB2c0HrlK+veGwiAyADQQ12c0G13MqVfGwiAyADQRB2czYCCCAGKAIUIQUgASEDA0AgAyABIAJqSARAIAUgAy0AAHNBk4OACGwhBSADQQFqIQMMAQsLIAggAiAFcyIBIAFBEHZzQeuUr694bCIBIAFBDXZzQbXcypV8bCIBIAFBEHZzNgIMIAggBxAPIAQEQCAJQQJ0IgEgCDYChKABIAEgADYChKACQYCgASAJQQFqNgIACyAICzwAIAFBAUZBACAEGwRAIAAgAiADQX8QEyIEBEAgBA8LCyAAQQNsQRdqIAFqIgAgAiADIAIgAyAAEAkQDQuiCAEIfwJAIw0tAABB+wBHDQAjDUEBaiQNA0AjDS0AAEEgRgRAIw1BAWokDQwBCwsjDS0AAEH9AEYEQCMNQQFqJA1BAQ8LQX8hAgNAIw0tAABBIkcNASMNQQFqIQUCQCACQX9GBH8jByMGIAAbBSACQQZ0QaCgA2ooAgQLIgNBf0cEQCADQQZ0KAKgoAMiAS0AACIEIAVqLQAAQSJGBH8gAUEQaiAFIAQQDAVBAAsEQCAEIAVqQQFqJA0gAyEBDAILCxAOIQZBfyEBQQEjDCAGQQBIIAZBgAFKchsNACAFIAYgAEEARyIEEAkhByAEIAUgBiAHEBAiCARAIAgoAgQhAQwBCyMFQYAQRiMEQYCAIE5yDQAgBSAGIAAQBSIIQX5GDQAgBCAFIAYQESIBIwU2AgQgASAHEA8jBUEGdEGgoANqIgQgATYCACAEQX82AgQgBEEANgIIIARBfSAIIAAbNgIMQQAhAQNAIAFBA0gEQCAEIAFBAnRqIwVBA2xBF2ogAWo2AhggAUEBaiEBDAELCyAEIwVBA2xBGGo2AiQjBSIBQQFqJAULIAFBf0YNASABIANHBEAgAkF/RwRAIAJBBnRBoKADaiABNgIEBSAABEAgASQHBSABJAYLCwsjCCABQQZ0QaCgA2oiAygCCEYNASADIwg2AggDQCMNLQAAQSBGBEAjDUEBaiQNDAELCyMNLQAAQTpHDQEjDUEBaiQNA0AjDS0AAEEgRgRAIw1BAWokDQwBCwsgAARAQQAhAgJAIwojC2tBgAJGDQAjDUEBaiMNIw0tAABBIkYiBBshBSAEBH8QDgUQFgsiBkEASA0AIwoiAkEBaiQKIAJBBXRBsB9qIgIgATYCACACIAU2AgQgAiAGNgIIIAJBAkEBIwwbQQAgBBsiBDYCDCACIANBAyAEIARBAUYgBkEPSHFBA2xqIgMgA0EDShtBAnRqKAIYIgNBCHQgBnI2AhwgAiAFIAYgAxAJNgIQQQEhAgsFIw0tAABBIkYhBAJAIAMoAgwiA0EURgRAIwkjDTYCqAFBARAVIQIMAQsjDUEBaiMNIAQbIQVBACECIAQEfxAOBRAWCyIGQQBIDQBBASECIANBf0YNAEEAIQIgBCADQRBIRw0AIAQEQCMMDQEgBgR/IAUtAABBIEYFQQELBH9BAQUgBSAGakEBay0AAEEgRgsNASAGQYABSgR/IANBAUYgA0EITnIFQQALDQEFIAUtAABBOUsNAQsjCSADQQN0aiICIAU2AgggAiAGNgIMQQEhAgsLIAJFDQEDQCMNLQAAQSBGBEAjDUEBaiQNDAELCyMNIgJBAWokDSACLQAAIgJB/QBGBEBBAQ8LIAJBLEYEQANAIw0tAABBIEYEQCMNQQFqJA0MAQsLIAEhAgwBCwtBAA8LQQALwQIBAn8jDSIBKAIAIgBB7uqx4wZGIABB9OTVqwZGcgRAIw1BBGokDQUgAEHmwrGbB0YEfyABLQAEQeUARgVBAAsEQCMNQQVqJA0FIAEiAC0AAEEtRgRAIAFBAWohAAsgAC0AAEEwa0EJSwRAQX8PCyAALQAAQTBGBEAgAEEBaiEABQNAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLCyAALQAAQS5GBEAgAEEBaiIALQAAQTBrQQlLBEBBfw8LA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLIAAtAABBIHJB5QBGBEAgAEEBaiIALQAAQS1GBH9BAQUgAC0AAEErRgsEQCAAQQFqIQALIAAtAABBMGtBCUsEQEF/DwsDQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCwsgACQNCwsjDSABawsRAEGAoccAJAFBfyQGQX8kBwsOACAAQZCgAyABIAIQEwtlAQR/IAEhAgNAIAMgAEECdEgEQCACQaCgLWogAWsiBSADKAKEoAEiBCkDEDcDACAFIAQpAxg3AwggAiAELQAAaiECIAMgBCgCBDYCoKArIAMgAjYCoKAsIANBBGohAwwBCwsgAgulBAEMfyACQQV0QbAfaiEGIAFBBXRBsB9qIQ4DQCAGIA5KBEAgDigCBCEBIA4oAgghDSAOKAIMIQwgDigCACILQQZ0QaCgA2oiAigCDCIFQX1GBEAgAiALEAQiBTYCDCAFQQRxRQRAIAIgC0EDbEEYajYCJAsLIAUiBEEBcQRAIAxBAkYEQCABQQFrIA1BAmoQAAUgDARAQcW78oh4IQUgASECA0AgAiABIA1qSARAIAUgAi0AAHNBk4OACGwhBSACQQFqIQIMAQsLIAUgDXMiAiACQRB2c0HrlK+veGwiAiACQQ12c0G13MqVfGwiAiACQRB2cyQOQYzlnrp5IQUgASECA0AgAiABIA1qSARAIAUgAi0AAHNBk4OACGwhBSACQQFqIQIMAQsLIAUgDXMiASABQRB2c0HrlK+veGwiASABQQ12c0G13MqVfGwiASABQRB2cyQPBSABIA0QAAsLBSAOKAIUIQIgDUGAAUwiBQRAIA4oAhggDigCHEYhBQsgBQR/IAJBEGogASANEAwFIAULRQRAIAsgDCABIA0gBEEEcUEARxAUIQILIxAiAUEBaiQQIAFBAnQgAigCBDYCoKAbIAIoAggkDiACKAIMJA8LIAkjDmohCSAIIw9qIQggBEECcQRAIAcjD2ohByAKIw5qIQpBASEDCyAOQSBqIQ4MAQsLIABBAnQiACAKIAkgAxs2AqCgESAAIAcgCCADGzYCoKASC6QDAQZ/IAAhAgNAIAEgAkoEQCACIAIoAgQgAigCCCIDIAIoAgAiBEF+RgR/QQUFIANBD0gEfyAEQQZ0QaCgA2ooAiQFIARBA2xBGGoLCyIDEAkiBDYCDCACIwIgBCMDcUECdGooAgA2AhAgAiADNgIYIAJBHGohAgwBCwsgACECA0AgASACSgRAIAIoAgwiA0GAgIB4cSEEIAMjA3EhAwNAIwIgA0ECdGooAgAiBUH///8HcUEDdCEGIAVFIAVBgICAeHEgBEZyRQRAIwMgA0EBanEhAwwBCwsgAiAGNgIQIAJBHGohAgwBCwsgACECA0AgASACSgRAIAIgAigCECgCADYCFCACQRxqIQIMAQsLA0AgACABSARAIAAoAgAhAyAAKAIEIQQgACgCECEFIAAgACgCFCAAKAIIIgYgACgCGCICQQh0ckYiBwR/IAVBEGogBCAGEAwFIAcLBH8gBQUgA0F+RgR/IAIgBCAGIAAoAgwQDQUgA0EBIAQgBiADQQZ0QaCgA2ooAgxBBHFBAEcQFAsLKAIENgIAIABBHGohAAwBCwsLNwEBfyAAQRxsQaCgG2ohAUGgoBshAANAIAAgAUgEQCAAIAEgAEGADmoiACAAIAFKGxAbDAELCwsMACAAQQZ0KAKgoAMLCwBB0J8BQX42AgALLABBgCAQEiQCQf8HJANBsJ8BQvPqjZvW7Nw5NwMAQYAIJAlB0J8BQX42AgALgwUBBn8gBCQaIAAhBANAIAEgBEoEfyMUQYAgRiMQQYD+A0pyBUEBC0UEQEEAJApBACEGIAQhAANAIwpBgAJMIQUgBkEQSCAAIAFIcSMUIAZqQYAgSHEEfyMQIwpqQYD+A0wFQQALIAVxBEAgACQNIwhBAWokCCMKJAsgBkGwAWxBgAhqJAkjCSAANgIAIwkjCjYCBEEAIQUDQCAFQRVIBEAjCSAFQQN0akEANgIIIAVBAWohBQwBCwsCQEEAEBUEfyMJKAIIBUEACwR/IwkoAhAFQQALBH8jCSgCGAVBAAsEQCMNIQUgA0UiB0UEQCAFLQAAQSxGIQcgBUEBaiEFCyAFQQFqIAUgBS0AAEENRhsiCEEBaiEFIAcEfyAILQAAQQpGBUEACw0BCyMLJApBACEFCyAFBEAgBSEAIAZBAWohBgwCCwsLIAZFBEAgBA8LIwpBBXRBsB9qIQcjBEGAIEoEQEGwHyEEA0AgBCAHSARAIAQjAiMDIAQoAhBxQQJ0aigCADYCFCAEQSBqIQQMAQsLC0GwHyEEA0AgBCAHSARAIAQoAhAiBUGAgIB4cSEJIAUjA3EhBQNAIwIgBUECdGooAgAiCEH///8HcUEDdCEKIAhFIAhBgICAeHEgCUZyRQRAIwMgBUEBanEhBQwBCwsgBCAKNgIUIARBIGohBAwBCwtBsB8hBANAIAQgB0gEQCAEIAQoAhQoAgA2AhggBEEgaiEEDAELC0EAIQUDQCAFIAZIBEAgAiIEQQFqIQIgBSAFQQFqIAZGBH8jCgUgBUGwAWxBsAlqKAIECyAEECJFBEAgBUGwAWwoAoAIDwsgBUEBaiEFDAELCyAAIQQMAQsLIAQLEAAjFEGAIEYjEEGA/gNKcgvKBQIBfAZ/IABBsAFsQYAIaiQJQQFBARAKIgZBwJ8BRgRAQQAPCyMVQTBsQaCgK2ohBANAIAVBCEgEQCMJIAVBCGoiB0EDdGooAggEfyAHIAcQCgVBAAsiB0HAnwFGBEBBAA8LIAQgBUECdGogBzYCECAFQQFqIQUMAQsLIwlBA0EEIwkoAiAbIgVBA3RqKAIIBH8gBUEDEAooAgQFQX8LIQgjCSgCMAR/QQVBBRAKKAIEBUF/CyEFIwkoAjgEf0EGQQYQCgVBCEGwnwFBB0GwnwFBB0EIEAkQDQshByMUQQJ0IgkgBygCBDYCoKAMIAlBAkECEAooAgQ2AqCgCyMUQQJ0IAYoAgQ2AqCgDSMUQQJ0IAg2AqCgDiMUQQJ0IAI2AqCgDyMUQQJ0IxojEGo2AqCgECMUIABBsAFsQYAIaigCBCABEBojCSgCQAR8ECQFRAAAAAAAAPh/CyEDIxRBA3QgAzkDoKATIANEAAAAAAAAAABjIANEAAAAAAAAAABmcgRAQQEkFgtBEBALIQMjFEEDdCADOQOgoBUgA0QAAAAAAAAAAGMgA0QAAAAAAAAAAGZyBEBBASQXC0EREAshAyMUQQN0IAM5A6CgFyADRAAAAAAAAAAAYyADRAAAAAAAAAAAZnIEQEEBJBgLQRIQCyIDRAAAAAAAAAAAYyADRAAAAAAAAAAAZnJFBEBBExALIQMLIxRBA3QgAzkDoKAZIANEAAAAAAAAAABjIANEAAAAAAAAAABmcgRAQQEkGQsgBCAINgIAIAQgBjYCBCAEIAU2AgggBCMUNgIMIAhBf0YEf0EBBUEAIQACfwNAIABBDEgEQEEBIABBA0cEfyAAQQJ0IgEgBGooAgAgAUHQnwFqKAIARwVBAAsNAhogAEEBaiEADAELC0EACwsEQEHQnwEgBEEw/AoAACMVQQFqJBULIxRBAWokFEEBCx4AQQAkFUEAJBRBACQQQQAkGUEAJBhBACQXQQAkFgvsAwIGfwF8IwkiACgCQCEBIAAoAkQiAkEURiIARQRAIAJBGEYEfyABLQATQS5GBUEACyEACyAABEAgAS0ACkHUAEYhAAsgAARAIAEtAA1BOkYhAAsgAARAIAEtABBBOkYhAAsCQCAABH8gASACakEBay0AAEHaAEYFIAALRQ0AQaCNBiABLQAOQTBrIgAgAEEJSxtBCmxBoI0GIAEtAA9BMGsiACAAQQlLG2oiAEE7SkGgjQYgAS0AC0EwayIDIANBCUsbQQpsQaCNBiABLQAMQTBrIgMgA0EJSxtqIgNBF0pyQaCNBiABLQARQTBrIgQgBEEJSxtBCmxBoI0GIAEtABJBMGsiBCAEQQlLG2oiBEE7SnIgAkEYRgR/QaCNBiABLQAUQTBrIgUgBUEJSxtBCmxBoI0GIAEtABVBMGsiBSAFQQlLG2pBCmxBoI0GIAEtABZBMGsiBSAFQQlLG2oFQQALIgVB5wdKcg0AIxEgASkDAFIEf0EBBSMSIAEvAQhHCwRAIAEpAwAkESABLwEIJBIgARAGJBMLIxMiBkQAAAAAAAAAAGMgBkQAAAAAAAAAAGZyRQ0AIxMgA0E8bCAAakE8bCAEakHoB2y3oCAFt0QAAAAAAECPQKNEAAAAAABAj0CioA8LIAEgAhAHCwkAIwRBgIAgTgs=';

// EXTERNAL MODULE: ./lib/events/record-layout.js
var record_layout = __nccwpck_require__(575);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/events/web-assembly.js

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis;
const modules = new Map();
/** Undefined where the engine does not give it, or does not read numbers from memory as WebAssembly writes them. */
function web_assembly_sharedMemory(pages) {
    if (endianness() !== 'LE')
        return undefined;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch {
        return undefined;
    }
}
/** What a kernel exports that is started in a memory that there is; undefined where the engine cannot run it. */
function startWithin(code, memory, imports) {
    try {
        const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'));
        modules.set(code, compiled);
        return new WebAssembly.Instance(compiled, { env: { memory }, ...imports }).exports;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of.
 * Undefined where the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as
 * WebAssembly writes them.
 */
function startWebAssembly(code, pages, imports) {
    if ((0,external_node_os_namespaceObject.endianness)() !== 'LE')
        return undefined;
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const exports = startWithin(code, memory, imports(memory));
        return exports === undefined ? undefined : { memory, exports };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/events/record-kernel.js




const FIRST_PAGES = 20;
/** Beyond as many the memory that they share would not hold all entries that there may be. */
const MOST_KERNELS = 16;
/** Of the first of so many kernels, `MOST_KERNELS` at most; undefined where the engine has no memory that threads share. */
function commonDictionary(kernels) {
    const memory = sharedMemory(MOST_PAGES);
    if (memory === undefined)
        return undefined;
    new Uint32Array(memory.buffer)[NEXT_FREE >> 2] = kernels * SCRATCH_BYTES + COMMON_SLOTS * 4;
    return { memory, kernels, place: 0 };
}
/** Where the scratch memory of a kernel begins. */
const baseOf = (common) => common === undefined ? 0 : common.place * record_layout/* SCRATCH_BYTES */.L$;
/** Starts a kernel of its own memory, or of one that it shares; undefined where the engine cannot run it. */
function startKernel(host, common) {
    const importsOf = (grown, more = {}) => ({
        dictionary: { ...host, grown, ...more },
        scan: host,
        numbers: host,
        values: host,
        records: host
    });
    const started = common === undefined
        ? startWebAssembly(RECORD_KERNEL, FIRST_PAGES, (memory) => importsOf(() => host.memory(memory.buffer)))
        : {
            memory: common.memory,
            exports: startWithin(COMMON_KERNEL, common.memory, importsOf(() => undefined, {
                base: baseOf(common),
                kernels: common.kernels,
                kernelPlace: common.place,
                commonSlots: common.kernels * record_layout/* SCRATCH_BYTES */.L$
            }))
        };
    if (started?.exports === undefined)
        return undefined;
    const kernel = started.exports;
    try {
        host.memory(started.memory.buffer);
        kernel.start();
        return kernel;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/events/short-word.js
var short_word = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./lib/events/record-words.js



/** The text of an entry that the kernel remembers. */
const textOf = (entry, { buffer, words }) => buffer.toString('latin1', entry + record_layout/* TEXT */.a$, entry + record_layout/* TEXT */.a$ + (words[entry >> 2] & 0xff));
/**
 * Short words that the kernel has numbered by itself. They are bytes in its memory until somebody asks for their texts:
 * of a log with many values most of the time would go into making these, one by one.
 */
class RecordWords {
    #memory;
    #kernel;
    #items;
    isCommon;
    /** Entries that were handed over, by number, their keys, and how many of them are texts already. */
    #entries = new columns/* IntegerColumn */.bU();
    #keys = new columns/* IntegerColumn */.bU();
    #spelt = 0;
    constructor(memory, kernel, items, isCommon) {
        this.isCommon = isCommon;
        this.#memory = memory;
        this.#kernel = kernel;
        this.#items = items;
    }
    handOver() {
        const { words, base } = this.#memory;
        const count = words[(base + record_layout/* OWN_COUNT */.P2) >> 2];
        if (count === 0)
            return;
        const at = (base + record_layout/* OWN_ENTRIES */.g$) >> 2;
        const keysAt = (base + record_layout/* OWN_KEYS */.MH) >> 2;
        this.#entries.append(words.subarray(at, at + count));
        if (this.isCommon)
            this.#keys.append(words.subarray(keysAt, keysAt + count));
        for (let i = 0; i < count; i++) {
            const entry = words[at + i];
            this.#items.addWord(words[keysAt + i], words[(entry + record_layout/* NUMBER */.uk) >> 2], words[(entry + record_layout/* LOW */.$L) >> 2], words[(entry + record_layout/* HIGH */.RY) >> 2]);
        }
        words[(base + record_layout/* OWN_COUNT */.P2) >> 2] = 0;
    }
    /** Other threads may ask for one at the same time. */
    next() {
        return Atomics.add(this.#memory.words, record_layout/* NEXT_ITEM */.Uw >> 2, 1);
    }
    /** The numbers that were given so far are less than this. */
    get bound() {
        return Atomics.load(this.#memory.words, record_layout/* NEXT_ITEM */.Uw >> 2);
    }
    wordOf(key, text, given = -1) {
        if (!(0,short_word/* isShortWord */.r)(text))
            return undefined;
        this.#memory.buffer.write(text, this.#memory.base + record_layout/* WORD */.f7, 'latin1');
        const entry = this.#kernel.wordOf(key, text.length, given);
        if (entry === 0)
            return undefined;
        const { words } = this.#memory;
        return {
            item: words[(entry + record_layout/* NUMBER */.uk) >> 2],
            low: words[(entry + record_layout/* LOW */.$L) >> 2],
            high: words[(entry + record_layout/* HIGH */.RY) >> 2]
        };
    }
    spell(take) {
        const memory = this.#memory;
        for (; this.#spelt < this.#entries.length; this.#spelt++) {
            const entry = this.#entries.get(this.#spelt);
            take(memory.words[(entry + record_layout/* NUMBER */.uk) >> 2], textOf(entry, memory));
        }
    }
    /** The entries of all words, by number, and their keys, for another kernel of the same memory to take over. */
    take() {
        return { entries: this.#entries.take(), keys: this.#keys.takeNarrow() };
    }
    /** The words of entries of another kernel: calls `take` with the number of each. */
    takeOver(entries, take) {
        this.#entries.append(entries);
        const { words } = this.#memory;
        for (let i = 0; i < entries.length; i++)
            take(words[(entries[i] + record_layout/* NUMBER */.uk) >> 2], i);
    }
    /** The number and text of each of these. */
    read(entries, take) {
        const memory = this.#memory;
        for (let i = 0; i < entries.length; i++) {
            const entry = entries[i];
            take(memory.words[(entry + record_layout/* NUMBER */.uk) >> 2], textOf(entry, memory), i);
        }
    }
    unspelt() {
        const entries = this.#entries.take().subarray(this.#spelt);
        const item = new Uint32Array(entries.length);
        const ends = new Uint32Array(entries.length);
        const texts = [];
        let end = 0;
        for (let from = 0; from < entries.length; from += record_layout/* MOST_OWN */.pk) {
            const some = entries.subarray(from, from + record_layout/* MOST_OWN */.pk);
            const { buffer, words, base } = this.#memory;
            words.set(some, (base + record_layout/* OWN_ENTRIES */.g$) >> 2);
            const start = end;
            end = this.#kernel.gather(some.length, start);
            texts.push(Buffer.from(buffer.subarray(base + record_layout/* GATHERED */.d1, base + record_layout/* GATHERED */.d1 + end - start)));
            const read = (at) => words.subarray((base + at) >> 2, ((base + at) >> 2) + some.length);
            item.set(read(record_layout/* GATHERED_ITEMS */.UB), from);
            ends.set(read(record_layout/* GATHERED_ENDS */.Cr), from);
        }
        return { item, texts, ends };
    }
}

// EXTERNAL MODULE: ./lib/events/time.js
var time = __nccwpck_require__(400);
;// CONCATENATED MODULE: ./lib/events/record-encode.js








/** Names of the record that mean something, by their number in the kernel. */
const FIELDS = [
    'log_id',
    'agent_id',
    'action',
    'session_id',
    'trace_id',
    'case_id',
    'outcome',
    'timestamp',
    ...base_record/* CONDITION_FIELDS */.iH,
    'seq',
    'latency_ms',
    'total_tokens',
    'tokens',
    'context'
];
const AGENT_ID = 1;
const ACTION = 2;
const SESSION_ID = 3;
const CASE_ID = 5;
const OUTCOME = 6;
/** In place of a key, for `adopt`: the text is the name of a session. */
const SESSION = (/* unused pure expression or super */ null && (SESSION_ASKED));
/** In place of a key or a number: the text is to be found as a text. */
const NOT_BY_BYTES = -1;
const LONGEST_NAME = 100;
/** After so many lines more than it could read it gives up: the log is of another kind. */
const MOST_MISSES = 100;
const record_encode_LINE_FEED = 0x0a;
/** Written alike at the top and in the context, where they stay and count as conditions as well. */
const isCondition = (name) => base_record/* CONDITION_FIELDS */.iH.includes(name);
const parsed = (text) => JSON.parse(text);
const DATE = /^\d{4}-\d\d-\d\d$/;
/**
 * Plain records of the base format from bytes to columns: what was met before is found by its bytes, so that most of a
 * line never becomes a text, let alone an object. The kernel (`assembly/records.ts`) does so; what is new to it is
 * answered here, once. Every other line is left untouched.
 */
class RecordEncoder {
    #encoder;
    #kernel;
    #memory;
    #base;
    words;
    /** What of which bytes stands in the input. */
    #loaded = new Uint8Array(0);
    #loadedFrom = 0;
    #loadedTo = 0;
    #file = -1;
    #balance = MOST_MISSES;
    /** Texts that come from another thread are fit to be shown already. */
    #isAdopting = false;
    /** By the kernel's number. */
    #contextKeys = [];
    /** By key: whether another one, met before, has the same name once redaction is through with both. */
    #isNamesake = [];
    #keyNumbers = new Map();
    #agents = new Map();
    constructor(encoder, common) {
        this.#encoder = encoder;
        this.#base = baseOf(common);
        this.#memory = { buffer: Buffer.alloc(0), words: new Uint32Array(0), base: this.#base };
        const host = {
            memory: (buffer) => {
                this.#memory.buffer = Buffer.from(buffer);
                this.#memory.words = new Uint32Array(buffer);
            },
            resolve: (entry, from, length, isRemembered) => this.#resolve(entry, from, length, isRemembered === 1),
            meaningOf: (from, length, isInside) => this.#meaningOf(this.#text(from, length), isInside === 1),
            flagsOf: (key) => this.#flagsOf(key),
            takeOwn: () => this.words?.handOver(),
            hashWritten: (from, length) => this.#hashWritten(this.#text(from, length)),
            startOfDay: (from) => {
                const date = this.#text(from, 10);
                return DATE.test(date) ? ((0,time/* parseTime */.p)(date) ?? Number.NaN) : Number.NaN;
            },
            instantOf: (from, length) => (0,time/* parseTime */.p)((0,python_text/* strip */.bB)(this.#text(from, length))) ?? Number.NaN,
            numberOf: (from, length) => {
                const value = Number(this.#text(from, length));
                return Number.isFinite(value) ? value : Number.NaN;
            }
        };
        this.#kernel = startKernel(host, common);
        if (this.#kernel === undefined)
            return;
        this.words = new RecordWords(this.#memory, this.#kernel, encoder.items, common !== undefined);
        encoder.items.numberWordsBy(this.words);
    }
    /** Whether no more is remembered. */
    get isFilled() {
        return this.#kernel?.isFilled() === 1;
    }
    /** Whether two names are of one key: kernels that share a memory may have numbered its words twice. */
    get hasNamesakes() {
        return this.#isNamesake.includes(true);
    }
    /**
     * Makes rows of the lines that begin at `from`, as far as they are plain; lines end before `to`, the first has the
     * number `line`. As long as the bytes stay the same object, so must what they hold. `isArray`: the lines are elements
     * of an array, and end in a comma.
     */
    read(bytes, from, to, file, line, isArray) {
        const kernel = this.#kernel;
        let at = from;
        let lines = 0;
        while (kernel !== undefined && this.#balance >= 0) {
            if (bytes !== this.#loaded || at < this.#loadedFrom || at >= this.#loadedTo) {
                const end = bytes.lastIndexOf(record_encode_LINE_FEED, Math.min(to, at + record_layout/* INPUT_BYTES */.NP) - 1) + 1;
                if (end <= at)
                    break;
                this.#load(bytes, at, end);
            }
            if (file !== this.#file)
                kernel.startFile();
            this.#file = file;
            const shift = this.#base + record_layout/* INPUT */.bO - this.#loadedFrom;
            at =
                kernel.read(at + shift, this.#loadedTo + shift, line + lines, isArray ? 1 : 0, this.#encoder.itemIds.length) - shift;
            const rows = kernel.rows.value;
            lines += rows;
            const isUnusual = at < this.#loadedTo && kernel.isFull() === 0;
            if (rows > 0)
                this.#take(kernel, file);
            this.#balance = Math.min(MOST_MISSES, this.#balance + rows);
            if (isUnusual) {
                this.#balance--;
                break;
            }
        }
        return { end: at, lines };
    }
    /** The number of a key of which all texts as they are shown are known by their bytes, if by anything; else `NOT_BY_BYTES`. */
    shownKey(name) {
        const number = this.#keyNumbers.get(name) ?? NOT_BY_BYTES;
        const key = this.#contextKeys[number];
        return key?.key === name && !key.ignored && !this.#isNamesake[number] ? number : NOT_BY_BYTES;
    }
    /**
     * The numbers of texts that another thread made, one behind the other in `bytes`, each up to its member of `ends`: of
     * items as they are shown under a key that `shownKey` gave, of sessions where the key is `SESSION`. `NOT_BY_BYTES` for
     * what is not known by its bytes, and for all where there is no kernel.
     */
    adopt(bytes, ends, keys) {
        const numbers = new Int32Array(ends.length).fill(NOT_BY_BYTES);
        const kernel = this.#kernel;
        if (kernel === undefined)
            return numbers;
        this.#isAdopting = true;
        const asked = new Uint32Array(record_layout/* MOST_ASKED */.V6);
        for (let i = 0; i < ends.length;) {
            const begin = i === 0 ? 0 : ends[i - 1];
            const end = ends[Math.min(ends.length, i + record_layout/* MOST_ASKED */.V6) - 1];
            this.#load(bytes, begin, Math.min(end, begin + record_layout/* INPUT_BYTES */.NP));
            const { words } = this.#memory;
            let count = 0;
            let from = begin;
            for (; i < ends.length && count < record_layout/* MOST_ASKED */.V6; i++) {
                const to = ends[i];
                if (to > this.#loadedTo && from > begin)
                    break;
                const key = keys[i];
                if (key !== NOT_BY_BYTES && to - from <= record_layout/* LONGEST */.zP) {
                    const at = (this.#base + record_layout/* ASKED */.fg + count * record_layout/* ASKED_BYTES */.TK) >> 2;
                    words[at] = key;
                    words[at + 1] = this.#base + record_layout/* INPUT */.bO + from - begin;
                    words[at + 2] = to - from;
                    asked[count++] = i;
                }
                from = to;
            }
            kernel.ask(count);
            const answers = this.#memory.words;
            for (let place = 0; place < count; place++)
                numbers[asked[place]] = answers[(this.#base + record_layout/* ASKED */.fg + place * record_layout/* ASKED_BYTES */.TK) >> 2];
        }
        this.#isAdopting = false;
        return numbers;
    }
    #load(bytes, from, to) {
        // Into memory that threads share `set` copies a byte at a time.
        Buffer.from(bytes.buffer, bytes.byteOffset).copy(this.#memory.buffer, this.#base + record_layout/* INPUT */.bO, from, to);
        this.#loaded = bytes;
        this.#loadedFrom = from;
        this.#loadedTo = to;
    }
    #text(from, length) {
        return this.#memory.buffer.toString('latin1', from, from + length);
    }
    #resolve(entry, from, length, isRemembered) {
        const text = this.#text(from, length);
        const space = (this.#memory.words[entry >> 2] >>> 8) % record_layout/* PRIVATE_SPACES */.ub;
        const place = entry >> 2;
        if (space < record_layout/* FIRST_VALUE */.zO) {
            this.#memory.words[place + 1] = this.#numberOfName(space - record_layout/* FIRST_FIELD */._P, text, isRemembered);
            return;
        }
        const { items } = this.#encoder;
        const kind = (space - record_layout/* FIRST_VALUE */.zO) % record_layout/* KINDS */.GW;
        const number = (space - record_layout/* FIRST_VALUE */.zO - kind) / record_layout/* KINDS */.GW;
        const key = this.#contextKeys[number];
        const isNew = kind === record_layout/* PLAIN */.tZ && isRemembered && !this.#isNamesake[number];
        let item;
        if (isNew)
            item = items.itemOfNewText(key, text, this.#isAdopting);
        else if (this.#isAdopting)
            item = items.adopt(key.key, text);
        else
            item = items.itemOf(key, kind === record_layout/* PLAIN */.tZ ? text : parsed(kind === record_layout/* ESCAPED */.Oh ? `"${text}"` : text));
        this.#memory.words[place + 1] = item;
        this.#memory.words[place + 2] = items.low[item];
        this.#memory.words[place + 3] = items.high[item];
    }
    #numberOfName(field, text, isNew) {
        const encoder = this.#encoder;
        switch (field) {
            case AGENT_ID:
                return encoder.agents.id(text);
            case ACTION:
                return encoder.actions.id(text);
            case SESSION_ID:
                return encoder.sessionNumber(text, isNew);
            case CASE_ID:
                return encoder.caseNames.id(text);
            case OUTCOME:
                return encoder.outcomes.id(text);
            default:
                return 0;
        }
    }
    #meaningOf(name, isInside) {
        if (!isInside) {
            const field = FIELDS.indexOf(name);
            return field === -1 ? record_layout/* MEANINGLESS */.p8 : field;
        }
        // An object lists names that are numbers before all others, in an order of its own.
        const isUsual = name.length <= LONGEST_NAME && name > ':' && name !== '__proto__';
        return isUsual && !isCondition(name) ? record_layout/* MEANINGLESS */.p8 : record_layout/* REFUSED */.ln;
    }
    #flagsOf(number) {
        const kernel = this.#kernel;
        const name = textOf(kernel.nameOf(number), this.#memory);
        const { items } = this.#encoder;
        const key = items.topKey(name);
        const isNamesake = this.#contextKeys.includes(key);
        this.#isNamesake[number] = isNamesake;
        this.#contextKeys[number] = key;
        this.#keyNumbers.set(name, number);
        if (key.ignored)
            items.ignoredKeys.add(key.key);
        const isOwn = !key.ignored && !isNamesake && this.#encoder.passesShortWords(key.key);
        if (isOwn) {
            const about = (this.#base + record_layout/* KEYS */.Rk + number * record_layout/* KEY_BYTES */.Co) >> 2;
            this.#memory.words[about + (record_layout/* KEY_LOW */.$N >> 2)] = key.low;
            this.#memory.words[about + (record_layout/* KEY_HIGH */.$r >> 2)] = key.high;
            items.numberWordsOf(key, number);
        }
        return (key.ignored ? record_layout/* IGNORED */.$h : 0) | (key.isArgument ? record_layout/* ARGUMENT */.EE : 0) | (isOwn ? record_layout/* OWN */.ZF : 0);
    }
    #hashWritten(text) {
        const { hashLow, hashHigh } = this.#kernel;
        const value = String(parsed(text));
        hashLow.value = (0,events_hash/* hashText */.qj)(value, events_hash/* SEED_LOW */.zH);
        hashHigh.value = (0,events_hash/* hashText */.qj)(value, events_hash/* SEED_HIGH */.By);
    }
    /** Moves what the kernel has made of lines behind what is there. */
    #take(kernel, file) {
        const encoder = this.#encoder;
        const rows = kernel.rows.value;
        const first = encoder.rows;
        this.#tellSessions(kernel, file, first);
        const integers = (at, length = rows) => this.#memory.words.subarray((this.#base + at) >> 2, ((this.#base + at) >> 2) + length);
        encoder.action.append(integers(record_layout/* ACTION_COLUMN */.yr));
        encoder.outcome.append(integers(record_layout/* OUTCOME_COLUMN */.Yq));
        encoder.agent.append(integers(record_layout/* AGENT_COLUMN */.Jq));
        encoder.session.append(integers(record_layout/* SESSION_COLUMN */.Cx));
        encoder.line.append(integers(record_layout/* LINE_COLUMN */.uR));
        encoder.itemStart.append(integers(record_layout/* START_COLUMN */.CR));
        encoder.callLow.append(integers(record_layout/* LOW_COLUMN */.MZ));
        encoder.callHigh.append(integers(record_layout/* HIGH_COLUMN */.sl));
        encoder.itemIds.append(integers(record_layout/* ITEMS */.Di, kernel.items.value));
        encoder.file.extend(first + rows - 1, file);
        const numbers = (at) => new Float64Array(this.#memory.words.buffer, this.#base + at, rows);
        if (kernel.hasTime.value === 1)
            encoder.time.append(first, numbers(record_layout/* TIME_COLUMN */.H));
        if (kernel.hasSeq.value === 1)
            encoder.seq.append(first, numbers(record_layout/* SEQ_COLUMN */.DI));
        if (kernel.hasLatency.value === 1)
            encoder.latencyMs.append(first, numbers(record_layout/* LATENCY_COLUMN */.SM));
        if (kernel.hasTokens.value === 1)
            encoder.tokens.append(first, numbers(record_layout/* TOKENS_COLUMN */.QC));
        kernel.clear();
    }
    /** Tells sessions, and rows without one, where they stand and what they ran under: of a session what changed alone. */
    #tellSessions(kernel, file, first) {
        const changes = kernel.changes.value;
        const encoder = this.#encoder;
        const words = this.#memory.words;
        for (let i = 0; i < changes; i++) {
            const at = ((this.#base + record_layout/* CHANGES */.Y6) >> 2) + i * record_layout/* CHANGE_WORDS */.r8;
            const session = words[at];
            const agent = this.#agent(words[at + 1]);
            const caseNumber = words[at + 2];
            const row = first + words[at + 3];
            let conditions;
            for (const [place, name] of base_record/* CONDITION_FIELDS */.iH.entries()) {
                const entry = words[at + 4 + place];
                if (entry === 0)
                    continue;
                conditions ??= {};
                conditions[name] = textOf(entry, this.#memory);
            }
            encoder.countSession(session, caseNumber, file);
            if (session !== events_table/* NONE */.x3)
                encoder.conditions.addToSession(session, { agent, conditions });
            else {
                if (caseNumber !== events_table/* NONE */.x3) {
                    encoder.rowCase.extend(row, events_table/* NONE */.x3);
                    encoder.rowCase.set(row, caseNumber);
                }
                encoder.conditions.addToRow(row, { agent, conditions });
            }
        }
    }
    #agent(entry) {
        const known = this.#agents.get(entry);
        if (known !== undefined)
            return known;
        const agent = textOf(entry, this.#memory);
        this.#agents.set(entry, agent);
        return agent;
    }
}

;// CONCATENATED MODULE: ./lib/events/encode-files.js





/** Reads the files of the request in this thread. `common`: a dictionary that it shares with others. */
async function encodeFiles(request, redactor, common) {
    (0,heap_room/* requireHeapToBegin */.i4)();
    const encoder = new Encoder({
        redact: redactor.text,
        redactName: redactor.silent,
        passesShortWords: redactor.passesShortWords,
        isIgnored: await keyFilter(request.ignoreKeys ?? [])
    });
    const records = new RecordEncoder(encoder, common);
    let duplicates = 0;
    const run = await readEvents(request, redactor, {
        file: (path) => encoder.startFile(path),
        turnBack: () => encoder.identities.turnBack(),
        event: (event, file, line) => {
            const encoded = encoder.add(event, file, line);
            if (encoded === 'duplicate')
                duplicates++;
            return encoded;
        },
        records: (bytes, from, to, file, line, isArray) => records.read(bytes, from, to, file, line, isArray)
    });
    return { encoder, records, ...run, duplicates };
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   b: () => (/* binding */ isUnmistakable)
/* harmony export */ });
/* harmony import */ var _base_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(960);
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);


/**
 * Any object that names log, agent or action two ways at least is meant as a record, however badly it is filled. Where
 * all three are texts nothing else can be meant: the fields of another format beside them came along.
 */
function detect(sample) {
    let objects = 0;
    let records = 0;
    let complete = 0;
    let whole = 0;
    for (const value of sample) {
        if (!(0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            continue;
        objects++;
        const named = Number(Object.hasOwn(value, 'log_id')) +
            Number(Object.hasOwn(value, 'agent_id')) +
            Number(Object.hasOwn(value, 'action'));
        if (named >= 2)
            records++;
        if (hasItsTexts(value))
            whole++;
        if (named === 3 || (named === 2 && !Object.hasOwn(value, 'action')))
            complete++;
        if (named === 0 && typeof value.session_id === 'string' && Object.keys(value).every(isSessionField))
            records++;
    }
    if (objects === 0 || records === 0)
        return 0;
    const likely = complete > 0 ? 0.5 + (0.45 * records) / objects : (0.4 * records) / objects;
    return Math.max(likely, whole / objects);
}
const hasItsTexts = ({ log_id, agent_id, action }) => typeof log_id === 'string' && typeof agent_id === 'string' && typeof action === 'string';
/** Fields that hold one value, and of which no other format makes its records out. */
const PLAIN_FIELDS = new Set([
    'log_id',
    'agent_id',
    'action',
    'outcome',
    'timestamp',
    'session_id',
    'case_id',
    'seq',
    'latency_ms',
    'total_tokens',
    'tokens',
    'model',
    'model_version',
    'agent_version',
    'prompt_version',
    'tools_version'
]);
/** Whether a record is whole and has nothing else, so that no other format can take it for its own. */
function isUnmistakable(record) {
    if (!(0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return false;
    const { context = {} } = record;
    return (hasItsTexts(record) &&
        (0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(context) &&
        Object.keys(record).every((key) => key === 'context' || (PLAIN_FIELDS.has(key) && typeof record[key] !== 'object')));
}
const isSessionField = (key) => key === 'session_id' ||
    key === 'case_id' ||
    key === 'timestamp' ||
    key === 'context' ||
    key === 'seq' ||
    key === _base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .CONVERTED */ .bF;
const behaviorLog = {
    name: 'behavior-log',
    title: 'BehaviorLog',
    documentation: 'https://github.com/aumai/aumai-policyminer',
    description: `The base format: JSON Lines of records that say what an agent did. Every other format is read into it, and \`convert\` writes it.

| field | meaning |
| --- | --- |
| \`log_id\`, \`agent_id\`, \`action\` | required strings, trimmed, not blank |
| \`context\` | object; nested objects become dotted keys, arrays membership; arguments of a call as \`arg.NAME\` |
| \`outcome\` | string, \`success\` where absent |
| \`timestamp\` | string; ISO 8601 orders the events of a session, any other text is accepted and says nothing |
| \`session_id\` (or \`trace_id\`) | events that belong together, in whichever files: where each file numbers its own sessions, make the names differ |
| \`case_id\` | the task of which the session is a trial |
| \`seq\` | number; order within a session where times are equal or absent |
| \`model\`, \`model_version\`, \`agent_version\`, \`prompt_version\`, \`prompt_id\`, \`prompt_hash\`, \`tools_version\`, \`tools_hash\` | what the agent ran under, here or in the context: compared, never mined |
| \`latency_ms\`, \`total_tokens\` (or \`tokens\`) | numbers |
| \`converted\` | written by \`convert\`: what the fields above cannot say of an event of another format (\`outcome\`: null where it is unknown; \`conditions\` of any name), taken in their place |

A record with a \`session_id\` and no \`action\` says that the session existed. Other fields are ignored.

In CSV each field is a column, each key of the context a column \`context.NAME\` (or a column \`context\` holds a JSON object). An empty cell is a field that is not there; in the context, numbers, \`true\` and \`false\` are taken as such.`,
    detect,
    open: (output) => ({
        value: (value, line) => {
            const event = (0,_base_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)((0,_csv_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isRow */ .pR)(value) ? (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_1__/* .baseRecord */ .$l)(value) : value);
            if (typeof event === 'string')
                output.skip(event, line);
            else
                output.event(event, line);
        },
        end: () => undefined
    })
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (behaviorLog);


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ collectGarbage)
});

// UNUSED EXPORTS: mayCollect

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(877);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./lib/events/garbage.js


/** Whether the process runs for one of the doors alone: the garbage of somebody else's is not ours to collect. */
let isOwnProcess = false;
function mayCollect() {
    isOwnProcess = true;
}
let collect;
/**
 * Gives back what a stage of a long run has left: columns, parsed profiles, memory of WebAssembly. The engine would
 * leave it lying about, for it looks at objects and these are few. It takes some 20 ms, and more the more objects live.
 */
function collectGarbage() {
    if (!isOwnProcess)
        return;
    if (collect === undefined) {
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        collect = (0,external_node_vm_namespaceObject.runInNewContext)('gc');
        // A thread that starts under other flags than node did takes twice as long.
        (0,external_node_v8_.setFlagsFromString)('--no-expose-gc');
    }
    collect();
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ SEED_HIGH),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   zH: () => (/* binding */ SEED_LOW)
/* harmony export */ });
/* unused harmony export mix */
/** 32-bit hashes that tell calls and ids apart; two seeds together give 64 bits. Not for anything secret. */
function hashText(text, seed) {
    let hash = seed;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return mix(hash ^ text.length);
}
/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
function mix(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
const SEED_LOW = 0x811c9dc5;
const SEED_HIGH = 0x9747b28c;


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ requireHeapRoom),
/* harmony export */   D: () => (/* binding */ TEXTS_BETWEEN_LOOKS),
/* harmony export */   i4: () => (/* binding */ requireHeapToBegin)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _garbage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(405);



/** How many new texts come between two looks at the heap. */
const TEXTS_BETWEEN_LOOKS = 1 << 12;
/** What comes after reading needs the other half. */
const MOST_OF_HEAP = 0.5;
const MEBI = 1 << 20;
/**
 * Bytes that objects may take which have survived a while. Where node is not told, it takes gigabytes; where it is, the
 * limit that the engine reports has up to 192 MiB for young objects in it, which are no room for texts.
 */
const limit = (() => {
    const told = [process.env.NODE_OPTIONS ?? '', ...process.execArgv]
        .join(' ')
        .matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g);
    const mebibytes = Number([...told].at(-1)?.[1] ?? 0);
    const reported = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit;
    return mebibytes > 0 ? Math.min(reported, mebibytes * MEBI) : reported;
})();
const isFull = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)()
    .filter(({ space_name: name }) => !name.startsWith('new_'))
    .reduce((used, space) => used + space.space_used_size, 0) >
    limit * MOST_OF_HEAP;
const MORE_MEMORY = 'give node more memory (NODE_OPTIONS=--max-old-space-size=8192)';
/**
 * Stops before the heap breaks, where distinct texts are what fills it.
 * @throws UserError that says what there is too much of, and the ways out
 */
function requireHeapRoom(distinct) {
    if (!isFull())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the logs hold too many distinct values for the memory of this process (${Math.round(limit / 1e6)} MB): ${distinct()}. Name keys that are never a policy in ignore-keys, count the logs in parts with \`policyminer tally\` (mode: tally), or ${MORE_MEMORY}`);
}
/**
 * Stops where the program alone fills what memory there is.
 * @throws UserError
 */
function requireHeapToBegin() {
    if (!isFull())
        return;
    // What loading left behind goes when somebody asks.
    (0,_garbage_js__WEBPACK_IMPORTED_MODULE_1__/* .collectGarbage */ .i)();
    if (!isFull())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`node may use ${Math.round(limit / 1e6)} MB of memory here, which is too little to read any log: ${MORE_MEMORY}`);
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Tg: () => (/* binding */ RawNames)
/* harmony export */ });
/* unused harmony export HashedNames */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _heap_room_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(313);



const HASH_DIGITS = 32;
const hashOf = (name) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update('policyminer-name\n')
    .update(Buffer.from(name, 'utf16le'))
    .digest('hex')
    .slice(0, HASH_DIGITS);
/** Order of names that needs no raw name, so that whoever merges counts of several machines finds the same. */
const compareNames = (names, a, b) => a === b ? 0 : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(names.shown(a), names.shown(b)) || (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(names.hash(a), names.hash(b));
/** Names as in the log: two that redaction makes equal stay two. */
class RawNames {
    #names = [];
    #ids = new Map();
    /** Numbers of names that are not among `#ids` as yet, for nobody has asked for them but by their bytes. */
    #unlisted = [];
    #shown = [];
    #hashes = [];
    #show;
    constructor(show) {
        this.#show = show;
    }
    get length() {
        return this.#names.length;
    }
    /** The names as in the log. */
    get raw() {
        return this.#names;
    }
    /** The name's number; a new name takes the next one. */
    id(name) {
        for (const unlisted of this.#unlisted)
            this.#ids.set(this.#names[unlisted], unlisted);
        this.#unlisted = [];
        const known = this.#ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.#append(name);
        this.#ids.set(name, id);
        return id;
    }
    /** The same of a name that the caller knows by its bytes from now on, and did not know before. */
    idOfNew(name) {
        const listed = this.#ids.get(name);
        if (listed !== undefined)
            return listed;
        const id = this.#append(name);
        this.#unlisted.push(id);
        return id;
    }
    #append(name) {
        const id = this.#names.push(name) - 1;
        if (id % _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D === _heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS_BETWEEN_LOOKS */ .D - 1)
            (0,_heap_room_js__WEBPACK_IMPORTED_MODULE_1__/* .requireHeapRoom */ .$1)(() => `${id} names of sessions or cases`);
        return id;
    }
    shown(index) {
        let shown = this.#shown[index];
        if (shown === undefined) {
            shown = this.#show(this.#names[index]);
            this.#shown[index] = shown;
        }
        return shown;
    }
    hash(index) {
        let hash = this.#hashes[index];
        if (hash === undefined) {
            hash = hashOf(this.#names[index]);
            this.#hashes[index] = hash;
        }
        return hash;
    }
}
/** Names of which no more is known than how they are shown and their hash. */
class HashedNames {
    #shown = [];
    #hashes = [];
    #ids = new Map();
    get length() {
        return this.#shown.length;
    }
    has(hash) {
        return this.#ids.has(hash);
    }
    id(shown, hash) {
        let id = this.#ids.get(hash);
        if (id === undefined) {
            id = this.#shown.push(shown) - 1;
            this.#hashes.push(hash);
            this.#ids.set(hash, id);
        }
        return id;
    }
    shown(index) {
        return this.#shown[index];
    }
    hash(index) {
        return this.#hashes[index];
    }
}


/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NotDivisible)
/* harmony export */ });
/** Logs that were shared between threads must be read by one: only then is known what is in them, or of what too much. */
class NotDivisible extends Error {
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ packed),
  K$: () => (/* binding */ transferable)
});

// UNUSED EXPORTS: NO_TEXT, eachWithoutText, placesOf, textsOf, unpackTexts

// EXTERNAL MODULE: ./lib/events/columns.js + 1 modules
var columns = __nccwpck_require__(394);
// EXTERNAL MODULE: ./lib/events/names.js
var names = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./lib/events/tally/appearance.js



/**
 * By old number the new one, so that numbers are in the order in which they stand in `column`, those that it lacks behind
 * them: threads that read a log from both ends number what is in it in another order than one does.
 */
function appearance_byAppearance(column, size) {
    const code = new Uint32Array(size).fill(NONE);
    let next = 0;
    for (const number of column)
        if (number !== NONE && code[number] === NONE)
            code[number] = next++;
    for (let number = 0; number < size; number++)
        if (code[number] === NONE)
            code[number] = next++;
    return code;
}
/** The same by what names are shown and their hashes: names that nothing refers to any more stand in no column. */
function appearance_byName(names) {
    const numbers = Array.from({ length: names.length }, (_, number) => number);
    const code = new Uint32Array(names.length);
    numbers
        .sort((a, b) => compareNames(names, a, b))
        .forEach((number, place) => {
        code[number] = place;
    });
    return code;
}
function appearance_permuted(values, code) {
    const result = new Array(values.length);
    values.forEach((value, number) => {
        result[code[number]] = value;
    });
    return result;
}
/** The numbers of a column, which is spent, by their new ones, in as few bytes each as hold them. */
function appearance_recoded(column, code) {
    const numbers = column instanceof Uint32Array ? column : new Uint32Array(column);
    recode(numbers, code, numbers.length);
    return narrowed(numbers);
}
/** What stands at the old number of each at its new one; `NONE` where the column has no place for it. */
function appearance_moved(column, code) {
    const result = new Uint32Array(code.length).fill(NONE);
    column.forEach((value, number) => {
        result[code[number]] = value;
    });
    return result;
}
/** Without places behind the last one that holds something, as when they come one by one. */
function appearance_conditionOf(data, sessions) {
    const ofSession = appearance_moved(data.ofSession, sessions);
    let length = ofSession.length;
    while (length > 0 && ofSession[length - 1] === NONE)
        length--;
    return { ...data, ofSession: ofSession.subarray(0, length) };
}

;// CONCATENATED MODULE: ./lib/events/tally/shard.js


/** Integer columns: by row; `itemIds` by item of a row; `sessionCase` by session. */
const INTEGER_COLUMNS = [
    'action',
    'outcome',
    'agent',
    'session',
    'file',
    'line',
    'itemStart',
    'itemIds',
    'callLow',
    'callHigh',
    'sessionCase',
    'rowCase'
];
/** Columns of numbers, by row; absent where no event had one. */
const NUMBER_COLUMNS = ['time', 'seq', 'latencyMs', 'tokens'];
const listed = (names, code) => {
    const all = (of) => permuted(Array.from({ length: names.length }, (_, index) => of(index)), code);
    return { shown: all((index) => names.shown(index)), hashes: all((index) => names.hash(index)) };
};
/** What the encoder holds, which is spent: numbered alike however many threads have read it. */
function shardOf(encoder, { unmatched: _, ...notes }) {
    const { rows } = encoder;
    encoder.items.settle();
    const visited = encoder.visits.take().filter((_, i) => i % 2 === 0);
    const given = Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()]));
    const action = byAppearance(given.action, encoder.actions.values.length);
    const outcome = byAppearance(given.outcome, encoder.outcomes.values.length);
    const agent = byAppearance(given.agent, encoder.agents.values.length);
    const item = byAppearance(given.itemIds, encoder.items.items.length);
    const session = byAppearance(visited, encoder.sessionNames.length);
    const cases = byName(encoder.caseNames);
    return {
        notes,
        actions: permuted(encoder.actions.values, action),
        outcomes: permuted(encoder.outcomes.values, outcome),
        agents: permuted(encoder.agents.values, agent),
        items: permuted(encoder.items.items, item),
        sessions: listed(encoder.sessionNames, session),
        cases: listed(encoder.caseNames, cases),
        conditions: encoder.conditions.data().map((data) => conditionOf(data, session)),
        numbers: Object.fromEntries(NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])),
        integers: {
            ...given,
            action: recoded(given.action, action),
            outcome: recoded(given.outcome, outcome),
            agent: recoded(given.agent, agent),
            itemIds: recoded(given.itemIds, item),
            session: recoded(given.session, session),
            sessionCase: recoded(moved(Uint32Array.from(given.sessionCase), session), cases),
            rowCase: recoded(given.rowCase, cases)
        },
        identities: encoder.identities.sorted()
    };
}
/**
 * The same with calls numbered by their first appearance: what is left of arguments is which calls are equal, and no
 * hash from which a value that redaction removed could be guessed.
 */
function withNumberedCalls(shard) {
    const { callLow, callHigh } = shard.integers;
    const rows = callLow.length;
    const numbered = new Uint32Array(rows);
    /** In open addressing, at most half full: the first row with the call, counted from 1. */
    const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)));
    const mask = places.length - 1;
    let numbers = 0;
    for (let row = 0; row < rows; row++) {
        const low = callLow[row];
        const high = callHigh[row];
        let at = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
        for (;;) {
            const known = places[at] - 1;
            if (known === -1) {
                places[at] = row + 1;
                numbered[row] = numbers++;
                break;
            }
            if (callLow[known] === low && callHigh[known] === high) {
                numbered[row] = numbered[known];
                break;
            }
            at = (at + 1) & mask;
        }
    }
    release(places);
    return {
        ...shard,
        integers: { ...shard.integers, callLow: numbered, callHigh: new Uint32Array(rows) }
    };
}

;// CONCATENATED MODULE: ./lib/events/parallel/packed.js

const NO_TEXT = (/* unused pure expression or super */ null && (-1));
const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NUMBER = 3;
const TEXT = 4;
/** Of a thread that shares its dictionary; the encoder is spent. */
function packed({ encoder, records, files, skips, duplicates }, hidden, taken) {
    const visits = encoder.visits.take();
    const nameless = [...encoder.sessionsOfFile];
    for (let at = 1; at < visits.length; at += 2)
        nameless[visits[at]] = nameless[visits[at]] - 1;
    const { rows } = encoder;
    return {
        taken,
        files,
        nameless,
        skips: skips.entries(),
        duplicates,
        hidden,
        ignoredKeys: [...encoder.items.ignoredKeys],
        actions: packTexts(encoder.actions.values),
        outcomes: packTexts(encoder.outcomes.values),
        agents: packTexts(encoder.agents.values),
        dictionary: packDictionary(encoder.items, records),
        sessions: packTexts(encoder.sessionNames.raw),
        cases: packTexts(encoder.caseNames.raw),
        conditions: encoder.conditions.data(),
        numbers: Object.fromEntries(NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])),
        integers: Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeInPlace()])),
        identities: encoder.identities.all(),
        visits
    };
}
/** The memory of a part that changes hands. */
function transferable(part) {
    const buffers = new Set();
    const visit = (value) => {
        if (ArrayBuffer.isView(value))
            buffers.add(value.buffer);
        else if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(visit);
    };
    for (const value of Object.values(part))
        visit(value);
    return [...buffers];
}
function packTexts(texts) {
    const joined = texts.join('');
    const encoding = isLatin1(joined) ? 'latin1' : 'utf16le';
    const width = encoding === 'latin1' ? 1 : 2;
    const ends = new Uint32Array(texts.length);
    let end = 0;
    for (let i = 0; i < texts.length; i++) {
        end += texts[i].length * width;
        ends[i] = end;
    }
    return { bytes: new Uint8Array(Buffer.from(joined, encoding)), encoding, ends };
}
function isLatin1(text) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 0xff)
            return false;
    return true;
}
function unpackTexts({ bytes, encoding, ends }) {
    const buffer = Buffer.from(bytes.buffer);
    const texts = [];
    let from = 0;
    for (const end of ends) {
        texts.push(buffer.toString(encoding, from, end));
        from = end;
    }
    return texts;
}
/** Words stay where they are, as bytes. */
function packDictionary(dictionary, records) {
    const words = records.words;
    words.handOver();
    const numbers = dictionary.own.take();
    return {
        items: packItems(Array.from(numbers, (number) => dictionary.at(number))),
        numbers,
        words: words.take(),
        keys: packTexts(dictionary.keysOfWords),
        aliases: Uint32Array.from(dictionary.aliases),
        hasNamesakes: records.hasNamesakes
    };
}
function packItems(items) {
    const keys = new Map();
    const key = new Uint32Array(items.length);
    const kind = new Uint8Array(items.length);
    const numbers = [];
    const texts = [];
    for (let i = 0; i < items.length; i++) {
        const item = items[i];
        let number = keys.get(item.key);
        if (number === undefined) {
            number = keys.size;
            keys.set(item.key, number);
        }
        key[i] = number;
        const { value } = item;
        if (typeof value === 'string') {
            kind[i] = TEXT;
            texts.push(value);
        }
        else if (typeof value === 'number') {
            kind[i] = NUMBER;
            numbers.push(value);
        }
        else
            kind[i] = value === null ? NULL : value ? TRUE : FALSE;
    }
    return {
        keys: packTexts([...keys.keys()]),
        key,
        kind,
        numbers: Float64Array.from(numbers),
        texts: packTexts(texts)
    };
}
/** By item: which of the texts it is, or `NO_TEXT`. */
function placesOf({ kind }) {
    const places = new Int32Array(kind.length);
    let text = 0;
    for (let i = 0; i < kind.length; i++)
        places[i] = kind[i] === TEXT ? text++ : NO_TEXT;
    return places;
}
/** Calls with each item that is no text. */
function eachWithoutText({ kind, numbers }, take) {
    let number = 0;
    for (let i = 0; i < kind.length; i++) {
        const what = kind[i];
        if (what === NUMBER)
            take(i, numbers[number++]);
        else if (what < NUMBER)
            take(i, what === NULL ? null : what === TRUE);
    }
}
/** Gives each text by its place. */
function textsOf({ bytes, encoding, ends }) {
    const buffer = Buffer.from(bytes.buffer);
    return (place) => buffer.toString(encoding, place === 0 ? 0 : ends[place - 1], ends[place]);
}


/***/ }),

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ recipeRequest)
});

// EXTERNAL MODULE: ./lib/events/hash.js
var hash = __nccwpck_require__(553);
// EXTERNAL MODULE: ./lib/events/record-layout.js
var record_layout = __nccwpck_require__(575);
;// CONCATENATED MODULE: ./lib/events/redaction/rule.js
/** Bits per character by the frequencies of the characters in the text itself. */
function entropy(text) {
    const counts = new Map();
    for (const symbol of text)
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** Letters and digits as chance mixes them: no word, no identifier. */
const isMixed = (text) => /\d/.test(text) && /[A-Za-z]/.test(text);

;// CONCATENATED MODULE: ./lib/events/redaction/assignments.js

/**
 * `password=…`, `"api_key": "…"`, `--token …`: what is assigned to a name that says it is secret. Code and prose are
 * full of such names, so that the value has to look like a secret too.
 */
/** Names whose value people choose: any value counts but words of code. */
const PASSWORD = 'passw(?:or)?d|passphrase|passwd|passcode|(?<![a-z])pwd|(?<![a-z])pass';
/** Names whose value machines make: it has to be long and mixed. */
const TOKEN = 'secret(?:[_-]?(?:access[_-]?)?key)?|token|api[_-]?key|(?:access|auth|account|encryption|signing|private|shared|master|license|session|service|storage|deploy|client|subscription)[_-]?key|authorization|credentials?|cookie|signature|(?<![a-z])dsn|(?<![a-z])auth';
/** Whose value is a list of assignments: `session=9f8e…; theme=dark`. */
const COOKIE_NAME = /(?:^|[_-])cookies?$/i;
const COOKIE = /^[\w.!#$%&'*+^`|~-]{1,100}=[^;\s]{6,}/;
const PASSWORD_NAME = new RegExp(`(?:${PASSWORD})$`, 'i');
const TOKEN_NAME = new RegExp(`(?:${TOKEN})$`, 'i');
const CODE_WORDS = /^(?:string|str|bool(?:ean)?|number|int(?:eger)?|float|null|none|nil|undefined|true|false|any|object|required|optional|unknown|never|void|bytes|text|varchar|hidden|secret|password|passwd|token|key|value|input|type|default|empty|redacted|removed|hash(?:ed)?|self|this|await|return|new|function|async|env|process|config|os|get|set|and|or|not|is|in|if|else|for|the|was|has|with|must|should|from|to|field|reset|change|invalid|incorrect|wrong|missing|expired|protected|authentication)$/i;
const PLACEHOLDER = /^(?:[$<{[(*%#@&!|\\/]|x{3,}|your[_-]|my[_-]|example|changeme\b.*here|\.{3}|…|-{2,}|~$)/i;
/** Whether a value only stands for one that is not told: `$TOKEN`, `<your key>`, `***`. */
const isPlaceholder = (value) => PLACEHOLDER.test(value) || CODE_WORDS.test(value);
/** `name = value`, `"name": "value"`, also escaped in a text in a text. */
const ASSIGNMENT = new RegExp(`(${PASSWORD}|${TOKEN})` +
    /(\\{0,3}["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3})(?:(?<quote>\\{0,3}["'`])((?:(?!\k<quote>)[^\n\r]){1,256}?)\k<quote>|([^\s"'`,;&|<>(){}[\]\\]{1,400}))/
        .source, 'gi');
/** `--name value`. */
const FLAG = new RegExp(`(?<![\\w-])(--?(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:${PASSWORD}|${TOKEN}))` +
    /(\s{1,3})(?:(?<quote>["'])([^\n\r"']{1,256})\k<quote>|([^\s"'`;&|<>(){}[\]$-][^\s"'`;&|<>(){}[\]]{0,400}))/
        .source, 'gi');
const TRIGGER = /pass|pwd|secret|token|key|auth|credential|cookie|signature|dsn/i;
/** Whether a value under this name can be a secret by the name. */
const namesSecret = (name) => PASSWORD_NAME.test(name) || TOKEN_NAME.test(name) || COOKIE_NAME.test(name);
/** Whether `value` is a secret by the name it has. */
function isSecretValue(name, value, quoted) {
    const trimmed = value.trim();
    if (trimmed.length < 3 ||
        PLACEHOLDER.test(trimmed) ||
        CODE_WORDS.test(trimmed) ||
        (/^\d+$/.test(trimmed) && trimmed.length < 4))
        return false;
    if (PASSWORD_NAME.test(name))
        return isPassword(name, trimmed, quoted);
    if (COOKIE_NAME.test(name) && COOKIE.test(trimmed))
        return true;
    return TOKEN_NAME.test(name) && isToken(trimmed);
}
function isPassword(name, value, quoted) {
    // `pass` is also a verb and a result; `tests: pass=12`.
    if (/(?:^|[^a-z])pass$/i.test(name) && (!isMixed(value) || value.length < 6))
        return false;
    if (quoted)
        return !/\s.*\s/.test(value);
    // Unquoted, a plain word or path of identifiers is a variable.
    if (/^[A-Za-z_][A-Za-z_]*(?:\.[A-Za-z_]+)*$/.test(value))
        return false;
    return value.length >= 4;
}
function isToken(value) {
    if (value.length < 12 || /\s/.test(value) || !isMixed(value))
        return false;
    // Identifiers, calls and addresses of code: `token.value1`, `process.env.KEY2`, `/path/to1`.
    if (/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/.test(value) || /^[./~]/.test(value))
        return false;
    return entropy(value) >= 3 && (value.match(/\d/g)?.length ?? 0) >= 2;
}
const valueIn = (groups) => groups[4] ?? groups[5] ?? '';
const ASSIGNMENT_RULES = [ASSIGNMENT, FLAG].map((pattern) => ({
    name: 'secret:assigned',
    pattern,
    trigger: TRIGGER,
    confirms: (_, groups) => isSecretValue((groups[1] ?? '').replace(/^-+/, ''), valueIn(groups), groups[3] !== undefined),
    replacement: (match, groups) => {
        const quote = groups[3] ?? '';
        return `${match.slice(0, match.length - valueIn(groups).length - quote.length)}[secret:assigned]${quote}`;
    }
}));

;// CONCATENATED MODULE: ./lib/events/redaction/commands.js

/** Passwords where programs take them on the command line: coding agents log what they run. */
/** The part of a command between its name and the flag: within one command, and bounded. */
const WITHIN = '[^\\n\\r|;&]{0,200}?';
const VALUE = '([^\\s"\'`|;&]{1,200})';
const PATTERNS = [
    // `curl -u NAME:PASSWORD`, `--user NAME:PASSWORD`
    `(\\bcurl\\b${WITHIN}\\s(?:-[A-Za-z]{0,4}[uU]|--(?:proxy-)?user)[\\s=]{0,3}["']?[^\\s:"'|;&]{0,100}:)${VALUE}`,
    // `docker login -p PASSWORD`
    `(\\b(?:docker|podman|buildah|nerdctl|skopeo|crane|oras|helm|az|oc)\\b[^\\n\\r|;&]{0,40}?\\blogin\\b${WITHIN}\\s-p[\\s=]{1,3}["']?)${VALUE}`,
    // `mysql -pPASSWORD`: with a space between, what follows is the name of a database
    `(\\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)\\b${WITHIN}\\s-p["']?)${VALUE}`,
    `(\\bsshpass\\s{1,3}-p\\s{0,3}["']?)${VALUE}`,
    `(\\bredis-cli\\b${WITHIN}\\s-a\\s{1,3}["']?)${VALUE}`,
    // A signed address: who has it has the access.
    '([?&;]sig=)([A-Za-z0-9%+/=_-]{20,200})'
];
const COMMAND_RULES = PATTERNS.map((pattern) => ({
    name: 'secret:command',
    pattern: new RegExp(pattern, 'g'),
    confirms: (_, groups) => !isPlaceholder(groups[2] ?? ''),
    replacement: (_, groups) => `${groups[1] ?? ''}[secret:command]`
}));
/** None of them applies to a text without a match. */
const COMMAND_TRIGGER = /\bcurl\b|\blogin\b|\bmysql|\bmariadb|\bsshpass\b|\bredis-cli\b|[?&;]sig=/;

;// CONCATENATED MODULE: ./lib/events/redaction/personal.js
/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits) {
    let sum = 0;
    for (let place = 0; place < digits.length; place++) {
        let digit = digits.charCodeAt(digits.length - 1 - place) - 48;
        if (place % 2 === 1) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    return sum % 10 === 0;
}
/** Issuers by their first digits and the lengths they use. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;
/** Lengths of the IBAN by country: SWIFT's IBAN registry. */
const IBAN_LENGTHS = {
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MR: 27,
    MT: 31,
    MU: 30,
    NL: 18,
    NO: 15,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    SA: 24,
    SC: 31,
    SD: 18,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    ST: 25,
    SV: 28,
    TL: 23,
    TN: 24,
    TR: 26,
    UA: 29,
    VA: 22,
    VG: 24,
    XK: 20
};
/** ISO 13616: the number, rearranged and letters as 10 to 35, leaves 1 modulo 97. */
function isIban(match) {
    const iban = match.replace(/[ -]/g, '').toUpperCase();
    if (IBAN_LENGTHS[iban.slice(0, 2)] !== iban.length)
        return false;
    let rest = 0;
    for (const symbol of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(symbol, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
const HOME = /(?<![A-Za-z0-9_.])(\/(?:home|Users)\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([^\s/\\"'`:;,<>|()[\]{}*?]{1,64})/g;
/** Shared folders that are nobody's. */
const NOBODY = /^(?:shared|public|default|all users|runner|\.{1,3}|~|\$.*|%.*)$/i;
const PERSONAL_RULES = [
    {
        name: 'email',
        pattern: /(?<![A-Za-z0-9._])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g,
        trigger: /@/,
        // `git@host:` names a server's account, `image@2x.png` a file.
        confirms: (match) => !/^git@|@\d+(?:\.\d+)?x\.|\.(?:png|jpe?g|gif|svg|webp|js|ts|tsx|jsx|css|json|lock)$/i.test(match)
    },
    {
        name: 'card',
        pattern: /(?<![\w.+-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?!\w|-\d|\.\d)/g,
        trigger: /\d{4}[ -]?\d{4}/,
        digitsInNames: 13,
        confirms: (match) => {
            const digits = match.replace(/[ -]/g, '');
            return CARD.test(digits) && passesLuhn(digits) && !/^(\d)\1+$/.test(digits);
        }
    },
    {
        name: 'iban',
        pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[A-Za-z0-9]{11,30}|(?: [A-Za-z0-9]{4}){2,7}(?: [A-Za-z0-9]{1,4})?)(?![A-Za-z0-9])/g,
        trigger: /[A-Za-z]{2}\d{2}/,
        digitsInNames: 2,
        confirms: isIban
    },
    {
        // US social security numbers as they are written, in the ranges that are given out (SSA, POMS RM 10201.035).
        name: 'ssn',
        pattern: /(?<![\w.+/#-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\w+]|[.:/-]\d|-)/g,
        trigger: /\d{3}-\d{2}-\d{4}/,
        digitsInNames: 9
    },
    {
        name: 'phone',
        pattern: /(?<![\w+.:/#-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}|(?:1[ -])[2-9]\d{2}[ -][2-9]\d{2}[ -]\d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5})(?![\w+]|[.:/-]\d)/g,
        trigger: /\d{3}/,
        digitsInNames: 9,
        confirms: (match) => {
            const digits = match.replace(/\D/g, '').length;
            return digits >= 9 && digits <= 15;
        }
    },
    {
        name: 'home',
        pattern: HOME,
        trigger: /(?:home|Users)[\\/]/,
        confirms: (_, [, , name]) => !NOBODY.test(name ?? ''),
        replacement: () => '~'
    },
    {
        // Claude Code names the folders of its transcripts after paths, with dashes.
        name: 'home',
        pattern: /(?<=[/\\])-(?:Users|home)-[A-Za-z0-9_.]{1,64}/g,
        trigger: /-(?:Users|home)-/,
        replacement: () => '-~'
    }
];

;// CONCATENATED MODULE: ./lib/events/redaction/secrets.js

/**
 * Secrets by their form. Sources: the providers' own documentation of their prefixes; the rules of gitleaks
 * (https://github.com/gitleaks/gitleaks, MIT) and secretlint (https://github.com/secretlint/secretlint, MIT); GitHub's
 * list of supported secret scanning patterns. None of the libraries is used: they work asynchronously on files, at
 * about a millisecond a text, and redaction is asked for every distinct text of a log.
 */
/** A token whose neighbours are no part of it. */
const token = (body, flags = 'g') => new RegExp(`(?<![A-Za-z0-9_])(?:${body})(?![A-Za-z0-9_])`, flags);
const TOKENS = [
    ['github', 'gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_[A-Za-z0-9_]{20,255}', /gh[pousr]_|github_pat_/],
    [
        'gitlab',
        'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct|oas)-[A-Za-z0-9_.-]{16,300}|GR1348941[A-Za-z0-9_-]{20}',
        /gl[a-z]{2,5}-|GR1348941/
    ],
    ['bitbucket', 'ATBB[A-Za-z0-9_=.-]{20,300}', /ATBB/],
    ['atlassian', 'ATATT3[A-Za-z0-9_\\-=]{50,400}', /ATATT3/],
    ['aws', '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|A3T[A-Z0-9])[A-Z0-9]{16}', /A[KSBCRI][A-Z]A|A3T/],
    [
        'google',
        'AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,40}|ya29\\.[A-Za-z0-9_-]{20,2000}|1//0[A-Za-z0-9_-]{30,300}',
        /AIza|GOCSPX|ya29|1\/\/0/
    ],
    ['azure', '[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}', /Q~/],
    ['slack', 'xox[abeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{10,300}|xapp-\\d-[A-Za-z0-9-]{10,300}', /xox|xapp-/],
    [
        'stripe',
        '(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{10,250}|whsec_[A-Za-z0-9+/=]{20,100}',
        /k_(?:live|test|prod)_|whsec_/
    ],
    ['anthropic', 'sk-ant-[A-Za-z0-9_-]{16,300}', /sk-ant-/],
    [
        'openai',
        'sk-(?:proj|svcacct|admin|None|or-v1)-[A-Za-z0-9_-]{16,300}|sk-[A-Za-z0-9]{20,100}|sess-[A-Za-z0-9]{40}',
        /sk-|sess-/
    ],
    ['groq', 'gsk_[A-Za-z0-9]{32,80}', /gsk_/],
    ['xai', 'xai-[A-Za-z0-9]{40,120}', /xai-/],
    ['perplexity', 'pplx-[A-Za-z0-9]{32,80}', /pplx-/],
    ['replicate', 'r8_[A-Za-z0-9]{30,60}', /r8_/],
    ['huggingface', 'hf_[A-Za-z0-9]{30,60}|api_org_[A-Za-z0-9]{30,60}', /hf_|api_org_/],
    ['langsmith', 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}', /lsv2_/],
    ['langfuse', '(?:sk|pk)-lf-[a-f0-9-]{32,40}', /k-lf-/],
    ['npm', 'npm_[A-Za-z0-9]{30,60}', /npm_/],
    ['pypi', 'pypi-[A-Za-z0-9_-]{40,400}', /pypi-/],
    ['rubygems', 'rubygems_[a-f0-9]{48}', /rubygems_/],
    ['nuget', 'oy2[a-z0-9]{43}', /oy2/],
    ['docker', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,60}', /dckr_/],
    ['sendgrid', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}', /SG\./],
    ['twilio', '(?:SK|AC)[0-9a-f]{32}', /SK[0-9a-f]|AC[0-9a-f]/],
    ['mailgun', 'key-[0-9a-z]{32}|(?:pub)?key-[0-9a-f]{32}', /key-/],
    ['mailchimp', '[0-9a-f]{32}-us\\d{1,2}', /-us\d/],
    ['telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}', /:AA/],
    [
        'discord',
        '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,45}',
        /[MNO][A-Za-z0-9_-]{23,27}\./
    ],
    ['shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', /shp[acps][ats]_/],
    ['square', 'sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,43}|EAAA[A-Za-z0-9_-]{60}', /sq0|EAAA/],
    ['digitalocean', 'do[oprt]_v1_[a-f0-9]{64}', /_v1_/],
    ['databricks', 'dapi[0-9a-f]{32}(?:-\\d)?', /dapi/],
    ['doppler', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,60}', /dp\.[psca]/],
    ['linear', 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}', /lin_/],
    ['notion', 'ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43}', /ntn_|secret_/],
    ['figma', 'fig[dou]r?_[A-Za-z0-9_-]{36,60}', /fig[dou]/],
    ['airtable', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', /pat[A-Za-z0-9]{14}\./],
    ['postman', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', /PMAK-/],
    ['newrelic', 'NR(?:AK|AA|II|JS|RA)-[A-Za-z0-9]{20,50}', /NR[AIJR]/],
    ['grafana', 'gl(?:sa|c)_[A-Za-z0-9+/=_]{32,300}|eyJrIjoi[A-Za-z0-9+/=]{60,400}', /gl(?:sa|c)_|eyJrIjoi/],
    ['sentry', 'sntr(?:ys|yu)_[A-Za-z0-9+/=_-]{40,400}', /sntry/],
    ['vault', 'hv[sbr]\\.[A-Za-z0-9_-]{20,300}', /hv[sbr]\./],
    ['terraform', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}', /atlasv1/],
    ['pulumi', 'pul-[a-f0-9]{40}', /pul-/],
    ['planetscale', 'pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_.=-]{32,64}', /pscale_/],
    ['supabase', 'sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{20,60}', /sbp_|sb_secret_/],
    ['netlify', 'nfp_[A-Za-z0-9]{36,40}', /nfp_/],
    ['heroku', 'HRKU-[A-Za-z0-9_-]{36,65}', /HRKU-/],
    ['dynatrace', 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}', /dt0/],
    ['contentful', 'CFPAT-[A-Za-z0-9_-]{43}', /CFPAT/],
    ['circleci', 'CCI(?:PAT|PRJ)_[A-Za-z0-9_]{20,100}', /CCIP/],
    ['buildkite', 'bk[a-z]{2}_[a-f0-9]{40}', /bk[a-z]{2}_/],
    ['alibaba', 'LTAI[A-Za-z0-9]{16,20}', /LTAI/],
    ['tencent', 'AKID[A-Za-z0-9]{32}', /AKID/],
    ['artifactory', 'AKC[a-z0-9][A-Za-z0-9]{50,100}|cmVmdGtuO[A-Za-z0-9]{50,60}', /AKC|cmVmdGtuO/],
    ['1password', 'ops_eyJ[A-Za-z0-9+/=_-]{100,2000}', /ops_eyJ/],
    ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{58}', /AGE-SECRET-KEY/]
];
const PEM_TRIGGER = /-----BEGIN/;
const WHOLE_RULES = [
    {
        name: 'secret:private-key',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
        trigger: PEM_TRIGGER
    },
    {
        name: 'secret:private-key',
        pattern: /PuTTY-User-Key-File-\d:(?:(?!Private-MAC:)[\s\S])*(?:Private-MAC: [0-9a-f]{1,128})?/g,
        trigger: /PuTTY-User-Key-File/
    },
    {
        name: 'secret:jwt',
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,4000}\.eyJ[A-Za-z0-9_-]{4,16000}(?:\.[A-Za-z0-9_-]{0,4000})?/g,
        trigger: /eyJ/,
        digitsInNames: 0
    },
    {
        name: 'secret:slack',
        pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,200}/g,
        trigger: /hooks\.slack/
    },
    {
        name: 'secret:webhook',
        pattern: /https:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[A-Za-z0-9_-]{20,120}|[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9@/_-]{20,300}|hooks\.zapier\.com\/hooks\/catch\/\d{1,12}\/[a-z0-9]{4,20})/g,
        trigger: /webhook|hooks\.zapier/
    }
];
const TOKEN_RULES = TOKENS.map(([name, body, trigger]) => ({
    name: `secret:${name}`,
    pattern: token(body),
    trigger,
    digitsInNames: 0,
    confirms: isRandom
}));
const CREDENTIAL_RULES = [
    {
        // Keys of Azure storage, Cosmos and Service Bus: 64 or 32 bytes in base 64.
        name: 'secret:azure',
        pattern: /(?<![A-Za-z0-9+/-])(?:[A-Za-z0-9+/]{86}==|(?<=Key=)[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
        trigger: /[A-Za-z0-9+/]{43}=/
    },
    {
        // A secret access key has no prefix: forty characters of base 64, as random as that.
        name: 'secret:aws',
        pattern: /(?<![A-Za-z0-9+/=_.-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-]|\.[A-Za-z0-9])/g,
        trigger: /[A-Za-z0-9+/]{40}/,
        digitsInNames: 1,
        confirms: (match) => /\d/.test(match) &&
            (match.match(/[A-Z]/g)?.length ?? 0) >= 5 &&
            (match.match(/[a-z]/g)?.length ?? 0) >= 5 &&
            entropy(match) >= 4.4
    },
    {
        // User and password in an address: `postgres://user:password@host`.
        name: 'secret:credentials',
        pattern: /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/)([^\s:@/'"<>[\]]{0,128}):([^\s/'"<>]{1,256})@/g,
        trigger: /:\/\//,
        confirms: (_, [, , password]) => !/^(?:\$|\{|<|\[|%[({]|\*{3}|x{3,})/.test(password ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
    },
    {
        // The token alone as user name: `https://TOKEN@host`, `https://TOKEN:@host`.
        name: 'secret:credentials',
        pattern: /(https?:\/\/)([A-Za-z0-9_-]{20,256}):?@/g,
        trigger: /https?:\/\/[A-Za-z0-9_-]{20}/,
        confirms: (_, [, , user]) => isMixed(user ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
    },
    {
        name: 'secret:bearer',
        pattern: /(?<![A-Za-z0-9_])(bearer\s{1,4})([A-Za-z0-9._~+/=-]{10,8000})/gi,
        trigger: /bearer/i,
        confirms: (_, [, , credential]) => isMixed(credential ?? '') || (credential ?? '').length >= 32,
        replacement: (_, [, scheme]) => `${scheme}[secret:bearer]`
    },
    {
        name: 'secret:basic',
        pattern: /(?<![A-Za-z0-9_])(basic\s{1,4})([A-Za-z0-9+/]{8,4000}(?:={1,2}(?!=)|(?![A-Za-z0-9+/=])))/gi,
        trigger: /basic\s/i,
        confirms: (_, [, , credential]) => Buffer.from(credential ?? '', 'base64')
            .toString('latin1')
            .includes(':') && /[A-Z0-9=]/.test(credential ?? ''),
        replacement: (_, [, scheme]) => `${scheme}[secret:basic]`
    }
];
const SECRET_GROUPS = [
    { rules: WHOLE_RULES },
    { trigger: new RegExp(TOKENS.map(([, , trigger]) => trigger.source).join('|')), rules: TOKEN_RULES },
    { rules: CREDENTIAL_RULES }
];
/** Placeholders of documentation (`ghp_xxxxxxxx…`) and identifiers that only look alike are no secrets. */
function isRandom(match) {
    return isMixed(match) || entropy(match) >= 3.5;
}

// EXTERNAL MODULE: ./lib/events/short-word.js
var short_word = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./lib/events/redact.js






/** In this order: what is wholly a secret before what may be a part of one. */
const GROUPS = [
    ...SECRET_GROUPS,
    { rules: ASSIGNMENT_RULES },
    { trigger: COMMAND_TRIGGER, rules: COMMAND_RULES },
    { rules: PERSONAL_RULES }
];
/** Those that may apply to a text of letters, digits and `_.-` alone: most names and values are such. */
const GROUPS_IN_NAMES = GROUPS.map(({ trigger, rules }) => ({
    trigger,
    rules: rules.filter((rule) => rule.digitsInNames !== undefined)
})).filter(({ rules }) => rules.length > 0);
/** None of the built-in rules applies to another text without one of these. */
const ANY = /[@=:+/\\~-]|\d{3}|_[A-Za-z0-9]{12}|bearer|basic|[A-Za-z0-9.]{20}/i;
/** Hiding one thing may lay bare another beside it; more rounds than this no text needs. */
const ROUNDS = 8;
/** The exit of `events/`: built-in rules, then those of the configuration file (`redactionRules`). */
function createRedactor(rules = [], onHidden) {
    const counts = new Map();
    let isCounting = true;
    const count = (rule) => {
        if (!isCounting)
            return;
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        onHidden?.(rule);
    };
    const once = (value) => {
        let hidden = value;
        if (mayHide(value)) {
            for (const { trigger, rules: group } of GROUPS) {
                if (trigger === undefined || trigger.test(hidden))
                    for (const rule of group)
                        hidden = applied(rule, hidden, count);
            }
        }
        for (const rule of rules)
            hidden = rule.apply(hidden, () => count(rule.name));
        return hidden;
    };
    const secretKeys = new Map();
    const isSecretKey = (key) => {
        let isSecret = secretKeys.get(key);
        if (isSecret === undefined) {
            isSecret = namesSecret(lastPart(key));
            secretKeys.set(key, isSecret);
        }
        return isSecret;
    };
    const text = (value, key) => {
        if (key !== undefined && isSecretKey(key) && isSecretField(key, value)) {
            count('secret:assigned');
            return '[secret:assigned]';
        }
        let hidden = value;
        for (let round = 0; round < ROUNDS; round++) {
            const next = once(hidden);
            if (next === hidden)
                break;
            hidden = next;
        }
        return hidden;
    };
    return {
        text,
        silent: (value) => {
            isCounting = false;
            try {
                return text(value);
            }
            finally {
                isCounting = true;
            }
        },
        passesShortWords: (key) => rules.length === 0 && !isSecretKey(key),
        counts: () => [...counts]
            .map(([rule, times]) => ({ rule, count: times }))
            .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
    };
}
/** Whether one of the built-in rules may apply. */
function mayHide(text) {
    const digits = (0,short_word/* digitsOfName */.x)(text);
    if (digits < 0)
        return ANY.test(text);
    if (text.length < record_layout/* SHORT_WORD */.wC && digits < record_layout/* SHORT_WORD_DIGITS */.VE)
        return false;
    return GROUPS_IN_NAMES.some(({ trigger, rules }) => (trigger === undefined || trigger.test(text)) &&
        rules.some((rule) => digits >= rule.digitsInNames && isFound(rule, text)));
}
const isFound = ({ trigger, pattern }, text) => (trigger === undefined || trigger.test(text)) && text.search(pattern) >= 0;
function applied(rule, text, count) {
    if (!isFound(rule, text))
        return text;
    return text.replace(rule.pattern, (...found) => {
        const match = found[0];
        const end = found.findIndex((part) => typeof part === 'number');
        const groups = found.slice(0, end);
        if (rule.confirms !== undefined && !rule.confirms(match, groups))
            return match;
        count(rule.name);
        return rule.replacement === undefined ? `[${rule.name}]` : rule.replacement(match, groups);
    });
}
/** The last part of a dotted key is the name of the field. */
const lastPart = (key) => key.slice(key.lastIndexOf('.') + 1);
const isSecretField = (key, value) => !value.startsWith('[') && isSecretValue(lastPart(key), value, true);

;// CONCATENATED MODULE: ./lib/events/parallel/hidden.js


/** A redactor that remembers in which texts it hid what. */
function watchedRedactor(rules) {
    const hidden = new Map();
    let rulesOfText = [];
    const redactor = createRedactor(rules, (rule) => rulesOfText.push(rule));
    return {
        hidden,
        silent: redactor.silent,
        passesShortWords: redactor.passesShortWords,
        text: (value, key, place = '') => {
            const shown = redactor.text(value, key);
            if (rulesOfText.length > 0) {
                const where = `${place}\n${key ?? ''}\n${value}`;
                hidden.set(`${(0,hash/* hashText */.qj)(where, hash/* SEED_LOW */.zH)} ${(0,hash/* hashText */.qj)(where, hash/* SEED_HIGH */.By)}`, rulesOfText);
                rulesOfText = [];
            }
            return shown;
        }
    };
}
/** As `counts` of a redactor that met all these texts. */
function countsOf(hidden) {
    const counts = new Map();
    for (const rules of hidden.values())
        for (const rule of rules)
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/events/parallel/task.js

/** A request and a redactor for a share of the files, as every thread makes them for itself. */
async function recipeRequest({ format, ignoreKeys, recipe }, files) {
    const { mapping, redact, origin } = recipe;
    // Most logs have neither, and a thread should start at once.
    const extraFormats = mapping === undefined ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(673)]).then(__nccwpck_require__.bind(__nccwpck_require__, 673))).mappedFormats(mapping, origin);
    const rules = redact === undefined ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 684))).redactionRules(redact, origin);
    const request = { files, format, ignoreKeys, extraFormats };
    return { request, redactor: watchedRedactor(rules) };
}


/***/ }),

/***/ 853:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(452);
/* harmony import */ var _encode_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(696);
/* harmony import */ var _not_divisible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(42);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(501);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(745);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(914);







/** The door for a thread: reads its share and hands it over. */
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error('this file is started as a worker thread');
const post = (message, buffers = []) => port.postMessage(message, buffers);
try {
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const { units, claims, thread, threads, common } = task;
    const taken = [];
    let files = 0;
    const mine = (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBack */ .Ig)(units, claims, thread, threads, (unit) => taken.push({ unit, firstFile: files }));
    const { request, redactor } = await (0,_task_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeRequest */ .g)(task, mine);
    const encoded = await (0,_encode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeFiles */ .o)({
        ...request,
        onFile: () => files++,
        onProgress: (bytes) => post({ kind: 'progress', bytes })
    }, redactor, common);
    if (encoded.records.words === undefined)
        throw new _not_divisible_js__WEBPACK_IMPORTED_MODULE_5__/* .NotDivisible */ .B();
    const part = (0,_packed_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc)(encoded, redactor.hidden, taken);
    post({ kind: 'part', part }, (0,_packed_js__WEBPACK_IMPORTED_MODULE_2__/* .transferable */ .K$)(part));
}
catch (error) {
    if (error instanceof _not_divisible_js__WEBPACK_IMPORTED_MODULE_5__/* .NotDivisible */ .B)
        post({ kind: 'not divisible' });
    else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y)
        post({ kind: 'fault', message: error.message });
    else
        throw error;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ fromBack)
/* harmony export */ });
/* unused harmony exports NOBODY, FIRST_THREAD, noClaims, isWanted, fromFront */
const NOBODY = 0;
/** The number of the thread that starts the others. */
const FIRST_THREAD = 1;
const noClaims = (units) => new Int32Array(new SharedArrayBuffer(units.length * Int32Array.BYTES_PER_ELEMENT));
const claim = (claims, unit, thread) => Atomics.compareExchange(claims, unit, NOBODY, thread) === NOBODY;
/**
 * Whether a thread has a part in what is read. One that has taken nothing by now may still be starting, and takes
 * something where anything is left: that is asked first, for it may take the last unit at any time.
 */
const isWanted = (claims, thread) => claims.includes(NOBODY) || claims.includes(thread);
/** What the first thread reads: units from the first on, at most `most`, those of a file as one part that grows. */
function* fromFront(units, claims, most = units.length) {
    let next = 0;
    const take = () => next < most && claim(claims, next, FIRST_THREAD) ? units[next++] : undefined;
    for (let unit = take(); unit !== undefined; unit = take()) {
        if (unit.part === undefined) {
            yield unit;
            continue;
        }
        const part = {
            ...unit.part,
            grow: () => {
                const more = part.isLast ? undefined : take()?.part;
                if (more === undefined)
                    return false;
                part.to = more.to;
                part.isLast = more.isLast;
                return true;
            }
        };
        yield { ...unit, part };
    }
}
/** A thread takes so many units at once that all threads together leave half of what is there. */
const SHARE_TAKEN = 0.5;
/**
 * What another thread reads: units from the last on, some of a file as one part where many are left. `onUnit` hears of
 * the first of them.
 */
function* fromBack(units, claims, thread, threads, onUnit) {
    for (let last = units.length - 1; last >= 0; last--) {
        if (!claim(claims, last, thread))
            continue;
        const left = claims.reduce((free, each) => (each === NOBODY ? free + 1 : free), 1);
        let first = last;
        for (let more = Math.floor((left * SHARE_TAKEN) / threads) - 1; more > 0; more--) {
            const isContinued = (units[first]?.part?.from ?? 0) > 0;
            if (!isContinued || !claim(claims, first - 1, thread))
                break;
            first--;
        }
        onUnit(first);
        const unit = units[first];
        const end = units[last];
        const part = unit.part !== undefined && end.part !== undefined
            ? { from: unit.part.from, to: end.part.to, isLast: end.part.isLast }
            : undefined;
        yield { ...unit, part, isEarlier: true };
        last = first;
    }
}


/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   j8: () => (/* binding */ skipWhiteSpace),
/* harmony export */   on: () => (/* binding */ skipWhiteSpaceBack)
/* harmony export */ });
/**
 * White space as Python's `str.strip` sees it, which the base log format inherits: JavaScript's `trim` with
 * U+001C–U+001F and U+0085 added and U+FEFF taken away.
 */
const isWhiteSpace = (unit) => unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
    : unit >= 0x85 &&
        (unit === 0x85 ||
            unit === 0xa0 ||
            unit === 0x1680 ||
            (unit >= 0x2000 && unit <= 0x200a) ||
            unit === 0x2028 ||
            unit === 0x2029 ||
            unit === 0x202f ||
            unit === 0x205f ||
            unit === 0x3000);
function strip(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isWhiteSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isWhiteSpace(text.charCodeAt(to - 1)))
        to--;
    return from === 0 && to === text.length ? text : text.slice(from, to);
}
/** The same on UTF-8 bytes: the first index that is not white space, from `from` on. */
function skipWhiteSpace(bytes, from, to) {
    let at = from;
    while (at < to) {
        const width = whiteSpaceAt(bytes, at, to);
        if (width === 0)
            return at;
        at += width;
    }
    return to;
}
/** The index behind the last byte that is not white space. */
function skipWhiteSpaceBack(bytes, from, to) {
    let end = to;
    while (end > from) {
        let start = end - 1;
        while (start > from && start > end - 4 && (bytes[start] & 0xc0) === 0x80)
            start--;
        if (whiteSpaceAt(bytes, start, end) !== end - start)
            return end;
        end = start;
    }
    return from;
}
/** Bytes of the white space character at `at`; 0 where there is none. */
function whiteSpaceAt(bytes, at, to) {
    const first = bytes[at];
    if (first < 0x80)
        return isWhiteSpace(first) ? 1 : 0;
    const second = at + 1 < to ? bytes[at + 1] & 0x3f : 0;
    if (first === 0xc2)
        return isWhiteSpace(0x80 | second) ? 2 : 0;
    if (first < 0xe1 || first > 0xe3 || at + 2 >= to)
        return 0;
    return isWhiteSpace(((first & 0x0f) << 12) | (second << 6) | (bytes[at + 2] & 0x3f)) ? 3 : 0;
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ LOW),
/* harmony export */   $N: () => (/* binding */ KEY_LOW),
/* harmony export */   $h: () => (/* binding */ IGNORED),
/* harmony export */   $r: () => (/* binding */ KEY_HIGH),
/* harmony export */   CR: () => (/* binding */ START_COLUMN),
/* harmony export */   Co: () => (/* binding */ KEY_BYTES),
/* harmony export */   Cr: () => (/* binding */ GATHERED_ENDS),
/* harmony export */   Cx: () => (/* binding */ SESSION_COLUMN),
/* harmony export */   DI: () => (/* binding */ SEQ_COLUMN),
/* harmony export */   Di: () => (/* binding */ ITEMS),
/* harmony export */   EE: () => (/* binding */ ARGUMENT),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   H: () => (/* binding */ TIME_COLUMN),
/* harmony export */   Jq: () => (/* binding */ AGENT_COLUMN),
/* harmony export */   L$: () => (/* binding */ SCRATCH_BYTES),
/* harmony export */   MH: () => (/* binding */ OWN_KEYS),
/* harmony export */   MZ: () => (/* binding */ LOW_COLUMN),
/* harmony export */   NP: () => (/* binding */ INPUT_BYTES),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   P2: () => (/* binding */ OWN_COUNT),
/* harmony export */   QC: () => (/* binding */ TOKENS_COLUMN),
/* harmony export */   RY: () => (/* binding */ HIGH),
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   SM: () => (/* binding */ LATENCY_COLUMN),
/* harmony export */   TK: () => (/* binding */ ASKED_BYTES),
/* harmony export */   UB: () => (/* binding */ GATHERED_ITEMS),
/* harmony export */   Uw: () => (/* binding */ NEXT_ITEM),
/* harmony export */   V6: () => (/* binding */ MOST_ASKED),
/* harmony export */   VE: () => (/* binding */ SHORT_WORD_DIGITS),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   Yq: () => (/* binding */ OUTCOME_COLUMN),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   _P: () => (/* binding */ FIRST_FIELD),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   bO: () => (/* binding */ INPUT),
/* harmony export */   d1: () => (/* binding */ GATHERED),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   g$: () => (/* binding */ OWN_ENTRIES),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   p8: () => (/* binding */ MEANINGLESS),
/* harmony export */   pk: () => (/* binding */ MOST_OWN),
/* harmony export */   r8: () => (/* binding */ CHANGE_WORDS),
/* harmony export */   sl: () => (/* binding */ HIGH_COLUMN),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   uR: () => (/* binding */ LINE_COLUMN),
/* harmony export */   ub: () => (/* binding */ PRIVATE_SPACES),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   wC: () => (/* binding */ SHORT_WORD),
/* harmony export */   yr: () => (/* binding */ ACTION_COLUMN),
/* harmony export */   zO: () => (/* binding */ FIRST_VALUE),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* unused harmony exports QUOTE, COMMA, MINUS, POINT, COLON, BACKSLASH, OPENING_BRACE, CLOSING_BRACE, SPACE, LINE_FEED, CARRIAGE_RETURN, LOG_ID, AGENT_ID, ACTION, SESSION_ID, TRACE_ID, CASE_ID, OUTCOME, TIMESTAMP, FIRST_CONDITION, SEQ, LATENCY_MS, TOTAL_TOKENS, TOKENS, CONTEXT, FIELDS, CONDITIONS, FIRST_NUMBER, UNRESOLVED, LITERAL, TOP, INSIDE, MOST_VALUES, BATCH, BATCH_VALUES, MOST_KEYS, MOST_ENTRIES, MOST_ROWS, MOST_ITEMS, FIRST_COMMON, COMMON_NAMES, NEXT_COMMON, NEXT_FREE, COMMON_SIZE, KEY_NEXT, KEY_STAMP, KEY_MEANING, KEY_SPACES, KEY_WORDS, FIELD_BYTES, RECORD_VALUES, RECORD_FIELDS, RECORD_BYTES, RECORD, VALUE_HEAD, VALUE_BYTES, VALUE, SUCCESS, TEMPORARY, LAST, SESSION_ASKED, FIRST_FREE, CACHE_LINE, NO_KEY, FIRST_SLOTS, COMMON_SLOTS, CHUNK_BYTES, MOST_PAGES, TAG */
/**
 * What the kernel that reads records (`assembly/`) and its host agree about: numbers, and where things stand in memory, in
 * bytes. Compiled for both.
 */
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Fields at the top that mean something, by number: texts first, among them from `FIRST_CONDITION` on the conditions. */
const LOG_ID = 0;
const AGENT_ID = 1;
const ACTION = 2;
const SESSION_ID = 3;
const TRACE_ID = 4;
const CASE_ID = 5;
const OUTCOME = 6;
const TIMESTAMP = 7;
const FIRST_CONDITION = 8;
const SEQ = 16;
const LATENCY_MS = 17;
const TOTAL_TOKENS = 18;
const TOKENS = 19;
const CONTEXT = 20;
const FIELDS = 21;
const CONDITIONS = 8;
const FIRST_NUMBER = FIRST_CONDITION + CONDITIONS;
/** Meanings of a name beside the fields. */
const MEANINGLESS = -1;
const REFUSED = -2;
const UNRESOLVED = (/* unused pure expression or super */ null && (-3));
const IGNORED = 1;
const ARGUMENT = 2;
/** Of a key: whether the kernel itself may number new short words under it. */
const OWN = 4;
/** What a value of the context is: a number or word, a text, or a text with escapes, which is unlike one of the same bytes. */
const LITERAL = 0;
const PLAIN = 1;
const ESCAPED = 2;
const KINDS = 3;
/** Spaces of the dictionary: names at the top and in the context, fields by number, one for each key and kind of value. */
const TOP = 0;
const INSIDE = 1;
const FIRST_FIELD = 2;
const FIRST_VALUE = FIRST_FIELD + FIELDS;
const MOST_VALUES = 256;
/** Records whose values are asked for together, so that the processor waits for memory once for all of them. */
const BATCH = 16;
const BATCH_VALUES = 2 * MOST_VALUES;
const MOST_KEYS = 2048;
/** Beyond this many, new texts are not remembered: memory must not grow with a log that repeats nothing. */
const MOST_ENTRIES = (/* unused pure expression or super */ null && (1 << 19));
/** A longer text costs more to compare than to decode. */
const LONGEST = 128;
const MOST_ROWS = 1 << 12;
const MOST_ITEMS = 1 << 16;
/**
 * What is private to one of several kernels in the same memory, each of which has such a number: its scratch memory, which
 * stands so many bytes further on, and the spaces of what its host has numbered, which are so many further on.
 */
const PRIVATE_SPACES = 1 << 13;
/** Spaces of the words of a key that is known to all of them, and of the names of such keys. */
const FIRST_COMMON = 1 << 20;
const COMMON_NAMES = FIRST_COMMON - 1;
/**
 * Of all kernels in a memory, each a word: the number that the next item takes, the next common key, free memory, and how
 * many entries are remembered.
 */
const NEXT_ITEM = 64;
const NEXT_COMMON = 128;
const NEXT_FREE = 192;
const COMMON_SIZE = 256;
/** Of an entry of the dictionary: space and length, number, hashes, then its bytes, padded to whole words of eight. */
const NUMBER = 4;
const LOW = 8;
const HIGH = 12;
const TEXT = 16;
/** Of a short word, which no rule hides: it is shorter, has fewer digits, and else letters and `_.-` alone. */
const SHORT_WORD = 15;
const SHORT_WORD_DIGITS = 9;
/**
 * Of a key: its entry, the key that followed it last, the record in which it was met last, its meaning or flags, from
 * what the hashes of its texts start, and the spaces of its values by their kind, the last of them that of short texts.
 */
const KEY_NEXT = 4;
const KEY_STAMP = 8;
const KEY_MEANING = 12;
const KEY_LOW = 16;
const KEY_HIGH = 20;
const KEY_SPACES = 24;
const KEY_WORDS = KEY_SPACES + KINDS * 4;
const KEY_BYTES = 64;
/** Where things stand in memory. Of a field: where its value is, its length. */
const FIELD_BYTES = 8;
/** Of a record of the batch: where it begins, where its values do, then its fields. */
const RECORD_VALUES = 4;
const RECORD_FIELDS = 8;
const RECORD_BYTES = RECORD_FIELDS + FIELDS * FIELD_BYTES;
const RECORD = 1024;
/** Of a value: what begins its entry. */
const VALUE_HEAD = 28;
const VALUE_BYTES = 32;
const VALUE = RECORD + (BATCH + 1) * RECORD_BYTES;
const SUCCESS = (VALUE + BATCH_VALUES * VALUE_BYTES + 15) & ~15;
const TEMPORARY = SUCCESS + 16;
/** What was last told of the session at hand: session, agent, case, conditions. */
const LAST = TEMPORARY + TEXT;
const CHANGE_WORDS = 4 + CONDITIONS;
/** Entries of words that the kernel has numbered by itself and the host does not know of, how many, and their keys. */
const OWN_COUNT = LAST + CHANGE_WORDS * 4;
const MOST_OWN = 1 << 12;
const OWN_ENTRIES = OWN_COUNT + 4;
const OWN_KEYS = OWN_ENTRIES + MOST_OWN * 4;
/** A short word that the host asks about. */
const WORD = (OWN_KEYS + MOST_OWN * 4 + 15) & ~15;
const KEYS = WORD + 16;
const ACTION_COLUMN = (KEYS + MOST_KEYS * KEY_BYTES + 15) & ~15;
const OUTCOME_COLUMN = ACTION_COLUMN + MOST_ROWS * 4;
const AGENT_COLUMN = OUTCOME_COLUMN + MOST_ROWS * 4;
const SESSION_COLUMN = AGENT_COLUMN + MOST_ROWS * 4;
const LINE_COLUMN = SESSION_COLUMN + MOST_ROWS * 4;
const START_COLUMN = LINE_COLUMN + MOST_ROWS * 4;
const LOW_COLUMN = START_COLUMN + MOST_ROWS * 4;
const HIGH_COLUMN = LOW_COLUMN + MOST_ROWS * 4;
const TIME_COLUMN = HIGH_COLUMN + MOST_ROWS * 4;
const SEQ_COLUMN = TIME_COLUMN + MOST_ROWS * 8;
const LATENCY_COLUMN = SEQ_COLUMN + MOST_ROWS * 8;
const TOKENS_COLUMN = LATENCY_COLUMN + MOST_ROWS * 8;
const BEHIND_COLUMNS = TOKENS_COLUMN + MOST_ROWS * 8;
const ITEMS = BEHIND_COLUMNS;
/**
 * Texts that the host wants to know the numbers of, in place of items: of each its key, which its number takes the place
 * of, where it begins and its length, and room for its hash, the entry sought for it, how that begins, and its space.
 */
const ASKED = BEHIND_COLUMNS;
const ASKED_BYTES = 28;
/** In place of a key: the text is the name of a session. */
const SESSION_ASKED = (/* unused pure expression or super */ null && (-2));
const MOST_ASKED = 1 << 12;
const BEHIND_ITEMS = ITEMS + MOST_ITEMS * 4;
const CHANGES = BEHIND_ITEMS;
/** Where the kernel puts the texts, numbers and ends of the words that stand among `OWN_ENTRIES`, in place of changes. */
const GATHERED_ITEMS = BEHIND_ITEMS;
const GATHERED_ENDS = GATHERED_ITEMS + MOST_OWN * 4;
const GATHERED = GATHERED_ENDS + MOST_OWN * 4;
const INPUT = CHANGES + MOST_ROWS * CHANGE_WORDS * 4;
const INPUT_BYTES = 1 << 18;
/** Sixteen bytes are looked at together, which may lie behind the input. */
const FIRST_FREE = (INPUT + INPUT_BYTES + 127) & ~63;
/** What of its own a kernel has in a memory that it shares. */
const SCRATCH_BYTES = (FIRST_FREE + 0xffff) & ~0xffff;
/** What the processor fetches at once. */
const CACHE_LINE = 64;
const NO_KEY = (/* unused pure expression or super */ null && (-1));
const FIRST_SLOTS = (/* unused pure expression or super */ null && (1 << 10));
/** Where several kernels share a dictionary it cannot be widened: twice as many as there may be entries. */
const COMMON_SLOTS = (/* unused pure expression or super */ null && (1 << 20));
/** What a kernel takes of the free memory at a time. */
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1 << 16));
/** As far as slots reach. */
const MOST_PAGES = (/* unused pure expression or super */ null && (1 << 11));
/** A slot holds the place of an entry in words of eight bytes, and above it eight bits of the hash that are no part of its own place. */
const TAG = (/* unused pure expression or super */ null && (0xff << 24));


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isShortWord),
/* harmony export */   x: () => (/* binding */ digitsOfName)
/* harmony export */ });
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(575);

/** How many digits a text of letters, digits and `_.-` alone has; −1 for any other text. */
function digitsOfName(text) {
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x30 && code <= 0x39)
            digits++;
        else if (!(code >= 0x61 && code <= 0x7a) && !(code >= 0x41 && code <= 0x5a) && !isJoint(code))
            return -1;
    }
    return digits;
}
/**
 * Most values of a log: letters, digits and `_.-` alone. The shortest tokens that a rule of redaction knows have 15
 * characters (Slack's), the shortest telephone numbers 9 digits, and all else that is hidden needs another character.
 * `assembly/values.ts` tells them by their bytes.
 */
function isShortWord(text) {
    if (text.length >= _record_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_WORD */ .wC)
        return false;
    const digits = digitsOfName(text);
    return digits >= 0 && digits < _record_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_WORD_DIGITS */ .VE;
}
/** `_`, `.` or `-`. */
const isJoint = (code) => code === 0x5f || code === 0x2e || code === 0x2d;


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ compareItems),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/** "No value" in a dictionary-coded column. */
const NONE = 0xffffffff;
/** Order of Unicode code points, the same on every machine (never `localeCompare`). */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y) {
            // Surrogates (0xD800–0xDFFF) stand for code points above 0xFFFF and therefore sort after 0xE000–0xFFFF.
            const rank = (unit) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
            return rank(x) - rank(y);
        }
    }
    return a.length - b.length;
}
const typeRank = (value) => value === null ? 0 : typeof value === 'boolean' ? 1 : typeof value === 'number' ? 2 : 3;
/** Order of typed values: null, booleans, numbers, strings; `1`, `"1"` and `true` are three values. */
function compareScalars(a, b) {
    const byType = typeRank(a) - typeRank(b);
    if (byType !== 0)
        return byType;
    if (typeof a === 'string')
        return compareText(a, b);
    return Number(a) - Number(b);
}
const compareItems = (a, b) => compareText(a.key, b.key) || compareScalars(a.value, b.value);


/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/**
 * ISO 8601 / RFC 3339 as logs write it: `T` or a space, any number of fractional digits, `Z`, an offset or none
 * (then UTC: a result must not depend on the zone of the machine). Milliseconds since 1970 with fractions; undefined
 * for anything else.
 */
function parseTime(text) {
    const length = text.length;
    if (length < 10 || length > 64 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
        return undefined;
    const base = startOfDay(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    if (base === undefined)
        return undefined;
    if (length === 10)
        return base;
    const separator = text.charCodeAt(10);
    if (separator !== 0x54 && separator !== 0x74 && separator !== 0x20)
        return undefined;
    const hour = digits(text, 11, 13);
    const minute = digits(text, 14, 16);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || text.charCodeAt(13) !== COLON)
        return undefined;
    let at = 16;
    let second = 0;
    let fraction = 0;
    if (text.charCodeAt(at) === COLON) {
        second = digits(text, 17, 19);
        if (second < 0 || second > 60)
            return undefined;
        at = 19;
        const point = text.charCodeAt(at);
        if (point === 0x2e || point === 0x2c) {
            const start = ++at;
            while (isDigit(text.charCodeAt(at)))
                at++;
            if (at === start)
                return undefined;
            fraction = Number(`0.${text.slice(start, at)}`) * 1000;
        }
    }
    const offset = zoneOffset(text, at);
    if (offset === undefined)
        return undefined;
    const whole = base + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    return whole + fraction;
}
let knownDay = 0;
let knownStart = 0;
function startOfDay(year, month, day) {
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    // The next line of a log is of the same day nearly always.
    const name = (year * 16 + month) * 32 + day;
    if (name === knownDay)
        return knownStart;
    if (day > daysIn(year, month))
        return undefined;
    const date = Date.UTC(year, month - 1, day);
    // Date.UTC takes the years 0–99 for 1900–1999.
    knownStart = year < 100 ? new Date(date).setUTCFullYear(year) : date;
    knownDay = name;
    return knownStart;
}
const DASH = 0x2d;
const COLON = 0x3a;
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const daysIn = (year, month) => month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        ? 29
        : 28
    : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31;
/** The number written in [from, to), or −1 where there is anything but digits. */
function digits(text, from, to) {
    let value = 0;
    for (let i = from; i < to; i++) {
        const unit = text.charCodeAt(i);
        if (!isDigit(unit))
            return -1;
        value = value * 10 + unit - 0x30;
    }
    return value;
}
/** Minutes east of UTC written at `at`, to the end of the text. */
function zoneOffset(text, at) {
    const rest = text.length - at;
    if (rest === 0)
        return 0;
    let unit = text.charCodeAt(at);
    if (rest === 1 && (unit === 0x5a || unit === 0x7a))
        return 0;
    if (unit === 0x20) {
        if (text.slice(at) === ' UTC')
            return 0;
        unit = text.charCodeAt(++at);
    }
    if (unit !== 0x2b && unit !== DASH)
        return undefined;
    const hours = digits(text, at + 1, at + 3);
    const colon = text.charCodeAt(at + 3) === COLON ? 1 : 0;
    const hasMinutes = text.length > at + 3;
    const minutes = hasMinutes ? digits(text, at + 3 + colon, at + 5 + colon) : 0;
    const end = hasMinutes ? at + 5 + colon : at + 3;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text.length !== end)
        return undefined;
    return (unit === DASH ? -1 : 1) * (hours * 60 + minutes);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(853);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
