export const id = 913;
export const ids = [913];
export const modules = {

/***/ 76913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readUnits: () => (/* binding */ readUnits)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/encode-files.js
var encode_files = __webpack_require__(36497);
// EXTERNAL MODULE: ./lib/events/not-divisible.js
var not_divisible = __webpack_require__(55042);
// EXTERNAL MODULE: ./lib/events/record-kernel.js + 2 modules
var record_kernel = __webpack_require__(83359);
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
// EXTERNAL MODULE: ./lib/events/record-encode.js + 1 modules
var record_encode = __webpack_require__(99488);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/events/tally/shard.js + 1 modules
var shard = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/events/item-dictionary.js + 1 modules
var item_dictionary = __webpack_require__(68160);
;// CONCATENATED MODULE: ./lib/events/parallel/packed.js

const NO_TEXT = -1;
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

;// CONCATENATED MODULE: ./lib/events/parallel/join-items.js




/**
 * Takes over the items of threads that share a dictionary, in which a number is that of one item whoever gave it. What was
 * numbered twice by texts of which the dictionary does not know becomes one, and numbers without an item go.
 * @throws NotDivisible where a number that is left has no item
 */
function joinItems(reading, parts) {
    const { encoder, records } = reading;
    const { items } = encoder;
    const words = records.words;
    if (records.isFilled)
        items.compareWithWords();
    const twofold = new Twofold();
    const dictionaries = parts.map(({ dictionary }) => dictionary);
    for (const { aliases } of [items, ...dictionaries])
        for (let i = 0; i < aliases.length; i += 2)
            twofold.join(aliases[i], aliases[i + 1]);
    for (const { numbers, items: own } of dictionaries) {
        const here = itemNumbers(reading, own);
        for (let i = 0; i < here.length; i++)
            twofold.join(numbers[i], here[i]);
    }
    const hasNamesakes = records.hasNamesakes || dictionaries.some((dictionary) => dictionary.hasNamesakes);
    for (const dictionary of dictionaries)
        takeWords(items, words, dictionary, hasNamesakes, twofold);
    words.handOver();
    return renumber(reading, words.bound, twofold);
}
/** Numbers of one item. */
class Twofold {
    /** What is left of a number that is given up, or what was left of it once. */
    #left = new Map();
    join(number, other) {
        const [given, left] = [this.lastOf(number), this.lastOf(other)];
        if (given !== left)
            this.#left.set(given, left);
    }
    lastOf(number) {
        let last = number;
        for (let next = this.#left.get(last); next !== undefined; next = this.#left.get(last))
            last = next;
        return last;
    }
    isGivenUp(number) {
        return this.#left.has(number);
    }
    get givenUp() {
        return this.#left.keys();
    }
}
function takeWords(items, words, { words: theirs, keys }, hasNamesakes, twofold) {
    const names = unpackTexts(keys);
    const unspelt = names.map((key) => ({ key, value: '' }));
    const isKnown = names.map((name) => !hasNamesakes && items.knowsWordsOf(name));
    const isTaken = (_, i) => isKnown[theirs.keys[i]];
    const taken = isKnown.every(Boolean) ? theirs.entries : theirs.entries.filter(isTaken);
    const keysTaken = taken === theirs.entries ? theirs.keys : theirs.keys.filter((key) => isKnown[key]);
    if (taken !== theirs.entries) {
        const left = theirs.entries.filter((entry, i) => !isTaken(entry, i));
        const keysLeft = theirs.keys.filter((key) => !isKnown[key]);
        words.read(left, (number, text, i) => twofold.join(number, items.adopt(names[keysLeft[i]], text)));
    }
    words.takeOver(taken, (number, i) => items.addWordOf(unspelt[keysTaken[i]], number));
}
/** Numbers the items that are left from 0 on, and what was read here with them. */
function renumber({ encoder }, bound, twofold) {
    const { items } = encoder;
    const left = [];
    const code = new Uint32Array(bound);
    for (let number = 0; number < bound; number++) {
        const item = items.at(number);
        if (item !== item_dictionary/* NO_ITEM_HERE */.TE && !twofold.isGivenUp(number))
            code[number] = left.push(item) - 1;
    }
    for (const number of twofold.givenUp) {
        const last = twofold.lastOf(number);
        if (items.at(last) === item_dictionary/* NO_ITEM_HERE */.TE)
            throw new not_divisible/* NotDivisible */.B();
        code[number] = code[last];
    }
    if (left.length === bound)
        return 'same';
    items.renumber(left, code);
    encoder.itemIds.recode(code);
    return code;
}
/** Texts are known by their bytes, as when they are read. */
function itemNumbers({ encoder, records }, items) {
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
        // By its bytes it may have been found among those of another thread.
        if (encoder.items.at(numbers[i]) === item_dictionary/* NO_ITEM_HERE */.TE)
            encoder.items.addWordOf({ key: nameOf(i), value: textOf(place) }, numbers[i]);
    }
    eachWithoutText(items, (i, value) => {
        numbers[i] = encoder.items.adopt(nameOf(i), value);
    });
    return numbers;
}

;// CONCATENATED MODULE: ./lib/events/parallel/join.js






/**
 * Adds what other threads read as if it had been read behind what is there, in the order of the units.
 *
 * False where the same call stands in two of them: then which one is dropped was decided too early.
 */
function join(joined, parts, units) {
    const { encoder } = joined;
    for (const { identities } of parts)
        for (let i = 0; i < identities.length; i += 2)
            if (!encoder.identities.addHash(identities[i], identities[i + 1]))
                return false;
    const items = joinItems(joined, parts);
    const adopted = parts.map((part) => adopt(joined, part, items));
    const stretches = adopted
        .flatMap((own) => own.part.taken.map(({ unit, firstFile }, i) => ({
        own,
        unit,
        firstFile,
        endFile: own.part.taken[i + 1]?.firstFile ?? own.part.files.length
    })))
        .sort((a, b) => a.unit - b.unit);
    const rows = [];
    for (const { own, unit, firstFile, endFile } of stretches) {
        const isContinued = (units[unit]?.part?.from ?? 0) > 0;
        for (let file = firstFile; file < endFile; file++)
            rows.push(placeFile(joined, own, file, isContinued && file === firstFile, rows.at(-1)));
    }
    appendColumns(encoder, adopted, rows);
    for (const own of adopted)
        appendRest(joined, own);
    return true;
}
function adopt(joined, part, items) {
    const { encoder } = joined;
    const files = part.files.length;
    return {
        part,
        cases: numbersOf(part.cases, (name) => encoder.caseNames.id(name)),
        actions: numbersOf(part.actions, (text) => encoder.actions.adopt(text)),
        outcomes: numbersOf(part.outcomes, (text) => encoder.outcomes.adopt(text)),
        agents: numbersOf(part.agents, (text) => encoder.agents.adopt(text)),
        sessions: sessionNumbers(joined, part.sessions),
        items,
        fileNumbers: new Uint32Array(files),
        lineOffsets: new Uint32Array(files),
        moved: new Int32Array(files),
        rowStarts: startsOf(part.integers.file.length, files, (row) => part.integers.file[row]),
        visitStarts: startsOf(part.visits.length / 2, files, (visit) => part.visits[2 * visit + 1])
    };
}
/** Where each file begins among as many things, which are in the order of their files, and where the last one ends. */
function startsOf(length, files, fileOf) {
    const starts = new Uint32Array(files + 1);
    for (let file = 0; file <= files; file++) {
        let [from, to] = [starts[file - 1] ?? 0, length];
        while (from < to) {
            const middle = (from + to) >>> 1;
            if (fileOf(middle) < file)
                from = middle + 1;
            else
                to = middle;
        }
        starts[file] = from;
    }
    return starts;
}
/** Starts the file here, or goes on with it. `last`: rows that stand before its own, if any do. */
function placeFile(joined, own, file, isContinued, last) {
    const { encoder } = joined;
    const { part, sessions, cases, rowStarts } = own;
    const { integers } = part;
    const { number, lineOffset } = startFile(joined, part.files[file], isContinued);
    own.fileNumbers[file] = number;
    own.lineOffsets[file] = lineOffset;
    for (let i = own.visitStarts[file]; i < own.visitStarts[file + 1]; i++) {
        const session = part.visits[2 * i];
        const ownCase = part.integers.sessionCase[session];
        encoder.countSession(sessions[session], ownCase === table/* NONE */.x3 ? table/* NONE */.x3 : cases[ownCase], number);
    }
    encoder.sessionsOfFile[number] =
        encoder.sessionsOfFile[number] + part.nameless[file];
    const [from, to] = [rowStarts[file], rowStarts[file + 1]];
    const first = last === undefined ? encoder.rows : last.first + last.to - last.from;
    own.moved[file] = first - from;
    return {
        own,
        from,
        to,
        itemsFrom: integers.itemStart[from] ?? integers.itemIds.length,
        itemsTo: integers.itemStart[to] ?? integers.itemIds.length,
        first,
        firstItem: last === undefined ? encoder.itemIds.length : last.firstItem + last.itemsTo - last.itemsFrom,
        file: number,
        lineOffset
    };
}
/** Column by column: what one has taken over of the parts goes before the next one does. */
function appendColumns(encoder, adopted, all) {
    const append = (name, codeOf) => {
        for (const rows of all)
            move(rows.own.part.integers[name].subarray(rows.from, rows.to), encoder[name], codeOf(rows));
        for (const { part } of adopted)
            (0,columns/* release */._r)(part.integers[name]);
    };
    for (const { own, itemsFrom, itemsTo } of all)
        move(own.part.integers.itemIds.subarray(itemsFrom, itemsTo), encoder.itemIds, own.items === 'same' ? 0 : own.items);
    for (const { part } of adopted)
        (0,columns/* release */._r)(part.integers.itemIds);
    append('itemStart', ({ firstItem, itemsFrom }) => firstItem - itemsFrom);
    append('action', ({ own }) => own.actions);
    append('outcome', ({ own }) => own.outcomes);
    append('agent', ({ own }) => own.agents);
    append('session', ({ own }) => own.sessions);
    append('line', ({ lineOffset }) => lineOffset);
    append('callLow', () => 0);
    append('callHigh', () => 0);
    for (const { own, from, to, first, file } of all) {
        encoder.file.extend(first + to - from - 1, file);
        const rowCase = own.part.integers.rowCase.subarray(from, to);
        let withCase = rowCase.length;
        while (withCase > 0 && rowCase[withCase - 1] === table/* NONE */.x3)
            withCase--;
        if (withCase === 0)
            continue;
        if (first > 0)
            encoder.rowCase.extend(first - 1, table/* NONE */.x3);
        move(rowCase.subarray(0, withCase), encoder.rowCase, own.cases);
    }
    for (const name of shard/* NUMBER_COLUMNS */.C4) {
        for (const { own, from, to, first } of all) {
            const column = own.part.numbers[name];
            if (column !== undefined)
                encoder[name].append(first, column.subarray(from, to));
        }
        for (const { part } of adopted)
            if (part.numbers[name] !== undefined)
                (0,columns/* release */._r)(part.numbers[name]);
    }
}
function startFile({ encoder, files }, file, isContinued) {
    const last = files.at(-1);
    if (!isContinued || last === undefined) {
        files.push(file);
        return { number: encoder.startFile(file.path), lineOffset: 0 };
    }
    files[files.length - 1] = {
        ...last,
        events: last.events + file.events,
        skipped: last.skipped + file.skipped,
        lines: last.lines + file.lines
    };
    return { number: files.length - 1, lineOffset: last.lines };
}
/** What is told of all files of a part. */
function appendRest(joined, own) {
    const { encoder } = joined;
    const { part, sessions } = own;
    joined.duplicates += part.duplicates;
    joined.skips.append(part.skips, (file) => own.fileNumbers[file], ({ fileNumber, line }) => line + own.lineOffsets[fileNumber]);
    for (const key of part.ignoredKeys)
        encoder.items.ignoredKeys.add(key);
    for (const condition of part.conditions) {
        encoder.conditions.append(condition, (session) => sessions[session], (row) => row + own.moved[part.integers.file[row]]);
    }
}
function numbersOf(texts, numberOf) {
    return Uint32Array.from(unpackTexts(texts), numberOf);
}
function sessionNumbers({ encoder, records }, texts) {
    const { bytes, encoding, ends } = texts;
    const known = encoding === 'latin1'
        ? records.adopt(bytes, ends, new Int32Array(ends.length).fill(record_encode/* SESSION */.fW))
        : new Int32Array(ends.length).fill(record_encode/* NOT_BY_BYTES */.ib);
    const textOf = textsOf(texts);
    return Uint32Array.from(known, (number, i) => number === record_encode/* NOT_BY_BYTES */.ib ? encoder.sessionNumber(textOf(i)) : number);
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
            (0,columns/* recode */.TJ)(some, code, part.length);
        to.append(some.subarray(0, part.length));
    }
}
function shift(numbers, by) {
    for (let i = 0; i < numbers.length; i++)
        numbers[i] = numbers[i] + by;
}

;// CONCATENATED MODULE: ./lib/events/parallel/task.js

/** A request and a redactor for a share of the files, as every thread makes them for itself. */
async function recipeRequest({ format, ignoreKeys, recipe }, files) {
    const { mapping, redact, origin } = recipe;
    // Most logs have neither, and a thread should start at once.
    const extraFormats = mapping === undefined ? [] : (await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 32673))).mappedFormats(mapping, origin);
    const rules = redact === undefined ? [] : (await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 67684))).redactionRules(redact, origin);
    const request = { files, format, ignoreKeys, extraFormats };
    return { request, redactor: watchedRedactor(rules) };
}

;// CONCATENATED MODULE: ./lib/events/parallel/units.js
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

;// CONCATENATED MODULE: ./lib/events/parallel/threads.js










const DOOR = { of: 'threads', door: 'thread' };
/**
 * Reads the units of a plan, this thread from the front and others from the back, `most` of them at most here. Undefined
 * where the logs turn out not to be divisible, or threads have nothing to start from or no memory that they share: then
 * one thread has to read them all.
 * @throws UserError of the first thread that has one; an Error that names the file in which a thread broke down
 */
async function readUnits(request, recipe, { units, threads: count }, entry = (0,parallel_entry/* threadEntry */.V)(import.meta.url, DOOR), most = mostHere(request, units, count)) {
    const common = (0,record_kernel/* commonDictionary */.SY)(count);
    if (entry === undefined || common === undefined)
        return undefined;
    const { format, ignoreKeys } = request;
    const claims = noClaims(units);
    const read = new Array(count).fill(0);
    const progressOf = (thread) => (bytes) => {
        read[thread] = bytes;
        request.onProgress?.(read.reduce((sum, each) => sum + each, 0));
    };
    const task = { format, ignoreKeys, recipe };
    const threads = [];
    try {
        for (let place = 1; place < count; place++) {
            const own = { thread: FIRST_THREAD + place, threads: count, common: { ...common, place } };
            threads.push(new ReadingThread(entry, { ...task, units, claims, ...own }, progressOf(place)));
        }
        const { request: own, redactor } = await recipeRequest(task, fromFront(units, claims, most));
        const encoded = await (0,encode_files/* encodeFiles */.o)({ ...own, onProgress: progressOf(0) }, redactor, common);
        if (encoded.records.words === undefined)
            return undefined;
        const joined = { ...encoded, files: [...encoded.files] };
        const wanted = threads.filter((_, i) => isWanted(claims, FIRST_THREAD + 1 + i));
        const parts = await Promise.all(wanted.map(({ part }) => part));
        // What they leave is wanted for joining.
        await Promise.all(threads.map((thread) => thread.stop()));
        if (!join(joined, parts, units))
            return undefined;
        for (const { hidden } of parts)
            for (const [text, rules] of hidden)
                redactor.hidden.set(text, rules);
        return { ...joined, redacted: countsOf(redactor.hidden) };
    }
    catch (error) {
        if (error instanceof not_divisible/* NotDivisible */.B)
            return undefined;
        throw error;
    }
    finally {
        await Promise.all(threads.map((thread) => thread.stop()));
    }
}
/** Who asks for threads gets them: the first one leaves something to each of the others, however soon it is done. */
const mostHere = ({ workers }, units, threads) => workers === undefined ? units.length : Math.max(1, units.length - threads + 1);
/** A thread makes columns and few objects: the room for young ones that it starts with does, and may grow to 192 MB. */
const YOUNG_MEGABYTES = 3;
class ReadingThread {
    part;
    #worker;
    #task;
    constructor(entry, task, onProgress) {
        const worker = new external_node_worker_threads_.Worker(entry, {
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#worker = worker;
        this.#task = task;
        this.part = new Promise((resolve, reject) => {
            worker.on('message', (message) => {
                if (message.kind === 'progress')
                    onProgress(message.bytes);
                else if (message.kind === 'part')
                    resolve(message.part);
                else
                    reject(message.kind === 'fault' ? new errors/* UserError */.y(message.message) : new not_divisible/* NotDivisible */.B());
            });
            const isBroken = (error) => reject(brokenDown(this.#path, error));
            worker.on('error', isBroken);
            worker.on('exit', () => isBroken(new Error('it ended early')));
        });
        // Whoever waits hears of it; until then it is no failure of the process.
        this.part.catch(() => undefined);
    }
    /** Of the file that was taken last, or that nobody took. */
    get #path() {
        const { units, claims, thread } = this.#task;
        return units[claims.indexOf(claims.includes(thread) ? thread : NOBODY)]?.path ?? '';
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

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fq: () => (/* binding */ INTEGER_COLUMNS),
  C4: () => (/* binding */ NUMBER_COLUMNS),
  IS: () => (/* binding */ shardOf),
  Ym: () => (/* binding */ withNumberedCalls)
});

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(50570);
// EXTERNAL MODULE: ./lib/events/names.js
var events_names = __webpack_require__(7505);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(74313);
;// CONCATENATED MODULE: ./lib/events/tally/appearance.js



/**
 * By old number the new one, so that numbers are in the order in which they stand in `column`, those that it lacks behind
 * them: threads that read a log from both ends number what is in it in another order than one does.
 */
function byAppearance(column, size) {
    const code = new Uint32Array(size).fill(table/* NONE */.x3);
    let next = 0;
    for (const number of column)
        if (number !== table/* NONE */.x3 && code[number] === table/* NONE */.x3)
            code[number] = next++;
    for (let number = 0; number < size; number++)
        if (code[number] === table/* NONE */.x3)
            code[number] = next++;
    return code;
}
/** The same by what names are shown and their hashes: names that nothing refers to any more stand in no column. */
function byName(names) {
    const numbers = Array.from({ length: names.length }, (_, number) => number);
    const code = new Uint32Array(names.length);
    numbers
        .sort((a, b) => (0,events_names/* compareNames */.MP)(names, a, b))
        .forEach((number, place) => {
        code[number] = place;
    });
    return code;
}
function permuted(values, code) {
    const result = new Array(values.length);
    values.forEach((value, number) => {
        result[code[number]] = value;
    });
    return result;
}
/** The numbers of a column, which is spent, by their new ones, in as few bytes each as hold them. */
function recoded(column, code) {
    const numbers = column instanceof Uint32Array ? column : new Uint32Array(column);
    (0,columns/* recode */.TJ)(numbers, code, numbers.length);
    return (0,columns/* narrowed */.fQ)(numbers);
}
/** What stands at the old number of each at its new one; `NONE` where the column has no place for it. */
function moved(column, code) {
    const result = new Uint32Array(code.length).fill(table/* NONE */.x3);
    column.forEach((value, number) => {
        result[code[number]] = value;
    });
    return result;
}
/** Without places behind the last one that holds something, as when they come one by one. */
function conditionOf(data, sessions) {
    const ofSession = moved(data.ofSession, sessions);
    let length = ofSession.length;
    while (length > 0 && ofSession[length - 1] === table/* NONE */.x3)
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
    (0,columns/* release */._r)(places);
    return {
        ...shard,
        integers: { ...shard.integers, callLow: numbered, callHigh: new Uint32Array(rows) }
    };
}


/***/ })

};
