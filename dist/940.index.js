export const id = 940;
export const ids = [940];
export const modules = {

/***/ 28940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParts: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/encode-files.js
var encode_files = __webpack_require__(36497);
// EXTERNAL MODULE: ./lib/events/log-values.js + 8 modules
var log_values = __webpack_require__(78982);
// EXTERNAL MODULE: ./lib/events/parallel/entry.js
var parallel_entry = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/events/hash.js
var hash = __webpack_require__(2553);
// EXTERNAL MODULE: ./lib/events/redact.js + 5 modules
var redact = __webpack_require__(26012);
;// CONCATENATED MODULE: ./lib/events/parallel/hidden.js


/** A redactor that remembers in which texts it hid what. */
function watchedRedactor(rules) {
    const hidden = new Map();
    let rulesOfText = [];
    const redactor = (0,redact/* createRedactor */.l)(rules, (rule) => rulesOfText.push(rule));
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

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(50570);
// EXTERNAL MODULE: ./lib/events/record-encode.js + 3 modules
var record_encode = __webpack_require__(30239);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/events/tally/shard.js
var shard = __webpack_require__(60336);
;// CONCATENATED MODULE: ./lib/events/parallel/packed.js

const NO_TEXT = -1;
const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NUMBER = 3;
const TEXT = 4;
/** Of the words, which stand behind the other texts. */
const WORD = 5;
const NO_WORDS = { item: new Uint32Array(0), texts: [], ends: new Uint32Array(0) };
/** The encoder is spent. */
function packed({ encoder, files, skips, duplicates }, hidden) {
    const visits = encoder.visits.take();
    const nameless = [...encoder.sessionsOfFile];
    for (let at = 1; at < visits.length; at += 2)
        nameless[visits[at]] = nameless[visits[at]] - 1;
    const { rows } = encoder;
    return {
        files,
        nameless,
        skips: skips.entries(),
        duplicates,
        hidden,
        ignoredKeys: [...encoder.items.ignoredKeys],
        actions: packTexts(encoder.actions.values),
        outcomes: packTexts(encoder.outcomes.values),
        agents: packTexts(encoder.agents.values),
        items: packItems(encoder.items),
        sessions: packTexts(encoder.sessionNames.raw),
        cases: packTexts(encoder.caseNames.raw),
        conditions: encoder.conditions.data(),
        numbers: Object.fromEntries(NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])),
        integers: Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()])),
        identities: encoder.identities.sorted(),
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
/** Words that are still bytes are never made texts: they stand behind those that are. */
function packItems(dictionary) {
    const { items, words } = dictionary.unspelt;
    const unspelt = words?.unspelt() ?? NO_WORDS;
    const wordItem = unspelt.item;
    const keys = new Map();
    const key = new Uint32Array(items.length);
    const kind = new Uint8Array(items.length);
    const numbers = [];
    const texts = [];
    let word = 0;
    for (let i = 0; i < items.length; i++) {
        const item = items[i];
        let number = keys.get(item.key);
        if (number === undefined) {
            number = keys.size;
            keys.set(item.key, number);
        }
        key[i] = number;
        const { value } = item;
        if (wordItem[word] === i) {
            kind[i] = WORD;
            word++;
        }
        else if (typeof value === 'string') {
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
        firstWord: texts.length,
        texts: withWords(packTexts(texts), unspelt)
    };
}
function withWords(texts, words) {
    const { encoding } = texts;
    const before = texts.bytes.length;
    const width = encoding === 'latin1' ? 1 : 2;
    const bytes = new Uint8Array(before + width * (words.ends.at(-1) ?? 0));
    bytes.set(texts.bytes);
    let at = before;
    for (const some of words.texts) {
        if (width === 1)
            bytes.set(some, at);
        else
            for (let i = 0; i < some.length; i++)
                bytes[at + 2 * i] = some[i];
        at += width * some.length;
    }
    const ends = new Uint32Array(texts.ends.length + words.ends.length);
    ends.set(texts.ends);
    for (let i = 0, place = texts.ends.length; place < ends.length; i++, place++)
        ends[place] = before + width * words.ends[i];
    return { bytes, encoding, ends };
}
/** By item: which of the texts it is, or `NO_TEXT`. */
function placesOf({ kind, firstWord }) {
    const places = new Int32Array(kind.length);
    let text = 0;
    let word = firstWord;
    for (let i = 0; i < kind.length; i++)
        places[i] = kind[i] === WORD ? word++ : kind[i] === TEXT ? text++ : NO_TEXT;
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

;// CONCATENATED MODULE: ./lib/events/parallel/join.js





/**
 * Adds a share as if its events had been read behind those that are there. `isContinued`: its first file is the last
 * one that is there.
 *
 * False where the same call stands in both: then which one is dropped was decided too early.
 */
function join(joined, part, isContinued) {
    const { encoder } = joined;
    for (let i = 0; i < part.identities.length; i += 2) {
        if (!encoder.identities.addHash(part.identities[i], part.identities[i + 1]))
            return false;
    }
    const { fileNumbers, lineOffset } = joinFiles(joined, part, isContinued);
    joined.duplicates += part.duplicates;
    joined.skips.append(part.skips, (file) => fileNumbers[file], ({ fileNumber, line }) => (fileNumber === 0 ? line + lineOffset : line));
    for (const key of part.ignoredKeys)
        encoder.items.ignoredKeys.add(key);
    const { integers } = part;
    const first = encoder.rows;
    const cases = numbersOf(part.cases, (name) => encoder.caseNames.id(name));
    const sessions = joinSessions(joined, part, fileNumbers, cases);
    const firstItem = encoder.itemIds.length;
    const continuedRows = lineOffset === 0 ? 0 : rowsOfFirstFile(integers.file);
    const actions = numbersOf(part.actions, (text) => encoder.actions.adopt(text));
    const outcomes = numbersOf(part.outcomes, (text) => encoder.outcomes.adopt(text));
    const agents = numbersOf(part.agents, (text) => encoder.agents.adopt(text));
    const items = itemNumbers(joined, part);
    move(integers.action, encoder.action, actions);
    move(integers.outcome, encoder.outcome, outcomes);
    move(integers.agent, encoder.agent, agents);
    move(integers.session, encoder.session, sessions);
    move(integers.file, encoder.file, fileNumbers);
    move(integers.line.subarray(0, continuedRows), encoder.line, lineOffset);
    move(integers.line.subarray(continuedRows), encoder.line, 0);
    move(integers.itemStart, encoder.itemStart, firstItem);
    move(integers.itemIds, encoder.itemIds, items);
    move(integers.callLow, encoder.callLow, 0);
    move(integers.callHigh, encoder.callHigh, 0);
    if (integers.rowCase.length > 0) {
        if (first > 0)
            encoder.rowCase.extend(first - 1, table/* NONE */.x3);
        move(integers.rowCase, encoder.rowCase, cases);
    }
    for (const column of Object.values(integers))
        (0,columns/* release */._r)(column);
    for (const name of shard/* NUMBER_COLUMNS */.C4) {
        const column = part.numbers[name];
        if (column !== undefined)
            encoder[name].append(first, column);
    }
    for (const condition of part.conditions) {
        encoder.conditions.append(condition, (session) => sessions[session], (row) => first + row);
    }
    return true;
}
function joinFiles({ encoder, files }, part, isContinued) {
    const last = files.at(-1);
    const lineOffset = isContinued && last !== undefined ? last.lines : 0;
    const fileNumbers = new Uint32Array(part.files.length);
    part.files.forEach((file, i) => {
        if (i === 0 && isContinued && last !== undefined) {
            fileNumbers[i] = files.length - 1;
            files[files.length - 1] = {
                ...last,
                events: last.events + file.events,
                skipped: last.skipped + file.skipped,
                lines: last.lines + file.lines
            };
        }
        else {
            fileNumbers[i] = encoder.startFile(file.path);
            files.push(file);
        }
    });
    return { fileNumbers, lineOffset };
}
/** The numbers of the share's sessions, and what it says of their cases and files. */
function joinSessions(joined, part, fileNumbers, cases) {
    const { encoder } = joined;
    const sessions = sessionNumbers(joined, part.sessions);
    for (let i = 0; i < part.visits.length; i += 2) {
        const session = part.visits[i];
        const ownCase = part.integers.sessionCase[session];
        encoder.countSession(sessions[session], ownCase === table/* NONE */.x3 ? table/* NONE */.x3 : cases[ownCase], fileNumbers[part.visits[i + 1]]);
    }
    part.nameless.forEach((count, file) => {
        const number = fileNumbers[file];
        encoder.sessionsOfFile[number] = encoder.sessionsOfFile[number] + count;
    });
    return sessions;
}
function numbersOf(texts, numberOf) {
    return Uint32Array.from(unpackTexts(texts), numberOf);
}
/** Texts are known by their bytes, as when they are read. */
function itemNumbers({ encoder, records }, { items }) {
    const { keys, key, texts } = items;
    const names = unpackTexts(keys);
    const shownKeys = names.map((name) => (texts.encoding === 'latin1' ? records.shownKey(name) : record_encode/* NOT_BY_BYTES */.ib));
    const places = placesOf(items);
    const keyOfText = new Int32Array(texts.ends.length);
    for (let i = 0; i < key.length; i++) {
        const place = places[i];
        if (place !== NO_TEXT)
            keyOfText[place] = shownKeys[key[i]];
    }
    const numberOfText = records.adopt(texts.bytes, texts.ends, keyOfText);
    const textOf = textsOf(texts);
    const nameOf = (i) => names[key[i]];
    const numbers = new Uint32Array(key.length);
    for (let i = 0; i < key.length; i++) {
        const place = places[i];
        if (place === NO_TEXT)
            continue;
        const known = numberOfText[place];
        numbers[i] = known === record_encode/* NOT_BY_BYTES */.ib ? encoder.items.adopt(nameOf(i), textOf(place)) : known;
    }
    eachWithoutText(items, (i, value) => {
        numbers[i] = encoder.items.adopt(nameOf(i), value);
    });
    return numbers;
}
function sessionNumbers({ encoder, records }, texts) {
    const { bytes, encoding, ends } = texts;
    const known = encoding === 'latin1'
        ? records.adopt(bytes, ends, new Int32Array(ends.length).fill(record_encode/* SESSION */.fW))
        : new Int32Array(ends.length).fill(record_encode/* NOT_BY_BYTES */.ib);
    const textOf = textsOf(texts);
    return Uint32Array.from(known, (number, i) => number === record_encode/* NOT_BY_BYTES */.ib ? encoder.sessionNumber(textOf(i)) : number);
}
function textsOf({ bytes, encoding, ends }) {
    const buffer = Buffer.from(bytes.buffer);
    return (place) => buffer.toString(encoding, place === 0 ? 0 : ends[place - 1], ends[place]);
}
/** Numbers that are moved at a time. */
const MOVED = 1 << 14;
/** Appends the share's numbers as they are here: by a list of these, or so much further on. */
function move(from, to, code) {
    if (code === 0) {
        to.append(from);
        return;
    }
    // Of one kind, whatever the column is, so that the engine compiles these loops for it.
    const some = new Uint32Array(Math.min(MOVED, from.length));
    for (let row = 0; row < from.length; row += some.length) {
        const part = from.subarray(row, row + some.length);
        some.set(part);
        if (typeof code === 'number')
            shift(some, code);
        else
            recode(some, code, part.length);
        to.append(some.subarray(0, part.length));
    }
}
function shift(numbers, by) {
    for (let i = 0; i < numbers.length; i++)
        numbers[i] = numbers[i] + by;
}
function recode(numbers, code, length) {
    for (let i = 0; i < length; i++) {
        const value = numbers[i];
        if (value !== table/* NONE */.x3)
            numbers[i] = code[value];
    }
}
function rowsOfFirstFile(file) {
    if (file.at(-1) === 0)
        return file.length;
    const next = file.findIndex((number) => number !== 0);
    return next === -1 ? file.length : next;
}

;// CONCATENATED MODULE: ./lib/events/parallel/task.js

/** A request and a redactor for a share of the files, as every thread makes them for itself. */
async function recipeRequest({ files, format, ignoreKeys, recipe }) {
    const { mapping, redact, origin } = recipe;
    // Most logs have neither, and a thread should start at once.
    const extraFormats = mapping === undefined ? [] : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32673))).mappedFormats(mapping, origin);
    const rules = redact === undefined ? [] : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67684))).redactionRules(redact, origin);
    const request = { files, format, ignoreKeys, extraFormats };
    return { request, redactor: watchedRedactor(rules) };
}

;// CONCATENATED MODULE: ./lib/events/parallel/threads.js








const DOOR = { of: 'threads', door: 'thread' };
/**
 * Reads the shares of `planParts`, the first in this thread and each other one in its own. Undefined where the logs turn
 * out not to be divisible, or threads cannot be started: then one thread has to read them all.
 * @throws UserError of the first share that has one; an Error that names the file in which a thread broke down
 */
async function readParts(request, recipe, parts, entry = (0,parallel_entry/* threadEntry */.V)(import.meta.url, DOOR)) {
    if (entry === undefined)
        return undefined;
    const { format, ignoreKeys } = request;
    const read = parts.map(() => 0);
    const progressOf = (share) => (bytes) => {
        read[share] = bytes;
        request.onProgress?.(read.reduce((sum, each) => sum + each, 0));
    };
    const tasks = parts.map((files) => ({ files, format, ignoreKeys, recipe }));
    const threads = tasks.slice(1).map((task, i) => new ReadingThread(entry, task, progressOf(i + 1)));
    try {
        const { request: own, redactor } = await recipeRequest(tasks[0]);
        const encoded = await (0,encode_files/* encodeFiles */.o)({ ...own, onProgress: progressOf(0) }, redactor);
        const joined = { ...encoded, files: [...encoded.files] };
        for (const [i, thread] of threads.entries()) {
            const part = await thread.part;
            const isContinued = (parts[i + 1]?.[0]?.part?.from ?? 0) > 0;
            if (!join(joined, part, isContinued))
                return undefined;
            for (const [text, rules] of part.hidden)
                redactor.hidden.set(text, rules);
        }
        return { ...joined, redacted: countsOf(redactor.hidden) };
    }
    catch (error) {
        if (error instanceof log_values/* NotDivisible */.B)
            return undefined;
        throw error;
    }
    finally {
        await Promise.all(threads.map((thread) => thread.stop()));
    }
}
/** A thread makes columns and few objects: room for more young ones would lie idle, up to 192 MB of it in each. */
const YOUNG_MEGABYTES = 24;
class ReadingThread {
    part;
    #worker;
    constructor(entry, task, onProgress) {
        const worker = new external_node_worker_threads_.Worker(entry, {
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#worker = worker;
        let path = task.files[0]?.path ?? '';
        this.part = new Promise((resolve, reject) => {
            worker.on('message', (message) => {
                if (message.kind === 'file')
                    path = message.path;
                else if (message.kind === 'progress')
                    onProgress(message.bytes);
                else if (message.kind === 'part')
                    resolve(message.part);
                else
                    reject(message.kind === 'fault' ? new errors/* UserError */.y(message.message) : new log_values/* NotDivisible */.B());
            });
            worker.on('error', (error) => reject(brokenDown(path, error)));
            worker.on('exit', () => reject(brokenDown(path, new Error('it ended early'))));
        });
        // Whoever waits hears of it; until then it is no failure of the process.
        this.part.catch(() => undefined);
    }
    async stop() {
        await this.#worker.terminate();
    }
}
function brokenDown(path, error) {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return new errors/* UserError */.y(`${path}: the logs hold more distinct values than a thread has memory for: name the keys with the most of them in ignore-keys, count the logs in parts with mode: tally, or give node more memory (NODE_OPTIONS=--max-old-space-size=8192)`);
    }
    return new Error(`the thread that read ${path} broke down: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 60336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ NUMBER_COLUMNS),
/* harmony export */   Fq: () => (/* binding */ INTEGER_COLUMNS),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ym: () => (/* binding */ withNumberedCalls)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50570);

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
const listed = (names) => ({
    shown: Array.from({ length: names.length }, (_, index) => names.shown(index)),
    hashes: Array.from({ length: names.length }, (_, index) => names.hash(index))
});
/** What the encoder holds, which is spent. */
function shardOf(encoder, { unmatched: _, ...notes }) {
    const { rows } = encoder;
    encoder.items.settle();
    return {
        notes,
        actions: encoder.actions.values,
        outcomes: encoder.outcomes.values,
        agents: encoder.agents.values,
        items: encoder.items.items,
        sessions: listed(encoder.sessionNames),
        cases: listed(encoder.caseNames),
        conditions: encoder.conditions.data(),
        numbers: Object.fromEntries(NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])),
        integers: Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()])),
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
    (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(places);
    return {
        ...shard,
        integers: { ...shard.integers, callLow: numbered, callHigh: new Uint32Array(rows) }
    };
}


/***/ })

};
