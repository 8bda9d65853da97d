export const id = 177;
export const ids = [177];
export const modules = {

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParts: () => (/* binding */ readParts)
});

// UNUSED EXPORTS: threadEntry

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/log-values.js + 9 modules
var log_values = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/events/read.js + 22 modules
var events_read = __webpack_require__(8727);
// EXTERNAL MODULE: ./lib/events/parallel/hidden.js + 5 modules
var parallel_hidden = __webpack_require__(6685);
// EXTERNAL MODULE: ./lib/events/byte-dictionary.js
var byte_dictionary = __webpack_require__(7772);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/events/tally/shard.js
var shard = __webpack_require__(336);
// EXTERNAL MODULE: ./lib/events/parallel/packed.js
var packed = __webpack_require__(9073);
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
    for (let row = 0; row < continuedRows; row++)
        integers.line[row] = integers.line[row] + lineOffset;
    for (let row = 0; row < integers.itemStart.length; row++)
        integers.itemStart[row] = integers.itemStart[row] + firstItem;
    encoder.action.append(recoded(integers.action, numbersOf(part.actions, (text) => encoder.actions.adopt(text))));
    encoder.outcome.append(recoded(integers.outcome, numbersOf(part.outcomes, (text) => encoder.outcomes.adopt(text))));
    encoder.agent.append(recoded(integers.agent, numbersOf(part.agents, (text) => encoder.agents.adopt(text))));
    encoder.session.append(recoded(integers.session, sessions));
    encoder.file.append(recoded(integers.file, fileNumbers));
    encoder.line.append(integers.line);
    encoder.itemStart.append(integers.itemStart);
    encoder.itemIds.append(recoded(integers.itemIds, itemNumbers(joined, part)));
    encoder.callLow.append(integers.callLow);
    encoder.callHigh.append(integers.callHigh);
    if (integers.rowCase.length > 0) {
        if (first > 0)
            encoder.rowCase.extend(first - 1, table/* NONE */.x3);
        encoder.rowCase.append(recoded(integers.rowCase, cases));
    }
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
    return Uint32Array.from((0,packed/* unpackTexts */.nZ)(texts), numberOf);
}
/** Texts are known by their bytes, as when they are read, and asked about many at once. */
function itemNumbers({ encoder, records }, { items }) {
    const { bytes, encoding, ends } = items.texts;
    const buffer = Buffer.from(bytes.buffer);
    const view = new DataView(bytes.buffer);
    const numbers = new Uint32Array(items.key.length);
    const keys = new Int32Array(byte_dictionary/* MOST_AT_ONCE */.SV);
    const froms = new Int32Array(byte_dictionary/* MOST_AT_ONCE */.SV);
    const tos = new Int32Array(byte_dictionary/* MOST_AT_ONCE */.SV);
    const places = new Int32Array(byte_dictionary/* MOST_AT_ONCE */.SV);
    let waiting = 0;
    const ask = () => {
        records.adoptTexts(waiting, keys, buffer, view, froms, tos, (question, item) => {
            numbers[places[question]] = item;
        });
        waiting = 0;
    };
    const keyNumbers = new Map();
    const keyNumber = (name) => {
        const known = keyNumbers.get(name);
        if (known !== undefined)
            return known;
        const number = encoding === 'latin1' ? records.shownKey(name) : -1;
        keyNumbers.set(name, number);
        return number;
    };
    let i = 0;
    (0,packed/* eachItem */.X_)(items, (name, value, place) => {
        if (place === packed/* NO_TEXT */.gd) {
            numbers[i++] = encoder.items.adopt(name, value);
            return;
        }
        const from = place === 0 ? 0 : ends[place - 1];
        const to = ends[place];
        const key = keyNumber(name);
        if (key === -1) {
            numbers[i++] = encoder.items.adopt(name, buffer.toString(encoding, from, to));
            return;
        }
        keys[waiting] = key;
        froms[waiting] = from;
        tos[waiting] = to;
        places[waiting++] = i++;
        if (waiting === byte_dictionary/* MOST_AT_ONCE */.SV)
            ask();
    });
    ask();
    return numbers;
}
function sessionNumbers({ encoder, records }, { bytes, encoding, ends }) {
    const buffer = Buffer.from(bytes.buffer);
    const view = new DataView(bytes.buffer);
    return ends.map((to, i) => {
        const from = i === 0 ? 0 : ends[i - 1];
        const known = encoding === 'latin1' ? records.sessionOf(view, from, to) : -1;
        return known === -1 ? encoder.sessionNumber(buffer.toString(encoding, from, to)) : known;
    });
}
/** In place: the column is the share's no more. */
function recoded(column, numbers) {
    for (let i = 0; i < column.length; i++) {
        const value = column[i];
        if (value !== table/* NONE */.x3)
            column[i] = numbers[value];
    }
    return column;
}
function rowsOfFirstFile(file) {
    const next = file.findIndex((number) => number !== 0);
    return next === -1 ? file.length : next;
}

// EXTERNAL MODULE: ./lib/events/parallel/task.js
var task = __webpack_require__(2464);
;// CONCATENATED MODULE: ./lib/events/parallel/threads.js









/**
 * Reads the shares of `planParts`, the first in this thread and each other one in its own. Undefined where the logs turn
 * out not to be divisible, or threads cannot be started: then one thread has to read them all.
 * @throws UserError of the first share that has one; an Error that names the file in which a thread broke down
 */
async function readParts(request, recipe, parts, entry = threadEntry(import.meta.url)) {
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
        const { request: own, redactor } = await (0,task/* recipeRequest */.g)(tasks[0]);
        const encoded = await (0,events_read/* encodeFiles */.oQ)({ ...own, onProgress: progressOf(0) }, redactor);
        const joined = { ...encoded, files: [...encoded.files] };
        for (const [i, thread] of threads.entries()) {
            const part = await thread.part;
            const isContinued = (parts[i + 1]?.[0]?.part?.from ?? 0) > 0;
            if (!join(joined, part, isContinued))
                return undefined;
            for (const [text, rules] of part.hidden)
                redactor.hidden.set(text, rules);
        }
        return { ...joined, redacted: (0,parallel_hidden/* countsOf */.m)(redactor.hidden) };
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
/**
 * What a thread is started from: beside this file where the files stand as they were written, in a folder of its own
 * beside the doors where they are bundled. Undefined in a bundle of somebody else.
 */
function threadEntry(here) {
    const folder = here.slice(0, here.lastIndexOf('/') + 1);
    const name = here.slice(folder.length);
    const places = name.startsWith('threads.')
        ? [name.replace('threads', 'thread')]
        : ['thread/index.js', '../thread/index.js'];
    return places.map((place) => new URL(folder + place)).find((url) => (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(url)));
}


/***/ })

};
