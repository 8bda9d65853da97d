export const id = 202;
export const ids = [202];
export const modules = {

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLogsAndTallies: () => (/* binding */ readLogsAndTallies),
  tallyLogs: () => (/* binding */ tallyLogs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/read.js + 1 modules
var read = __webpack_require__(1960);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/events/conditions.js
var events_conditions = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/events/foreign-files.js
var foreign_files = __webpack_require__(4095);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./lib/events/tally/sections.js





/** Half the time of the usual level 6, for a fiftieth more bytes. */
const LEVEL = 3;
/** V8 holds no longer text. */
const MOST_TEXT_BYTES = 500_000_000;
class SectionWriter {
    sections = [];
    parts = [];
    /** `NONE` takes the greatest number of the width. */
    integers(name, values, differences = false) {
        const written = differences ? differencesOf(values) : values;
        let greatest = 0;
        for (let i = 0; i < written.length; i++) {
            const value = written[i];
            if ((differences || value !== table/* NONE */.x3) && value > greatest)
                greatest = value;
        }
        const width = greatest < 0xff ? 1 : greatest < 0xffff ? 2 : 4;
        const Narrow = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
        const narrow = written instanceof Narrow ? written : new Narrow(written);
        this.#add({ name, width, differences, length: values.length }, bytesOf(narrow));
        for (const made of [written, narrow])
            if (made !== values)
                (0,columns/* releaseLarge */.JC)(made);
    }
    numbers(name, values) {
        this.#add({ name, width: 8, differences: false, length: values.length }, bytesOf(values));
    }
    /** @throws RangeError where the text is too long to be read again. */
    json(name, value) {
        const bytes = Buffer.from(JSON.stringify(value));
        if (bytes.length > MOST_TEXT_BYTES)
            throw new RangeError(name);
        this.#add({ name, width: 0, differences: false, length: bytes.length }, bytes);
    }
    #add(section, bytes) {
        const packed = (0,esm/* deflateSync */.pd)(bytes, { level: LEVEL });
        this.sections.push({ ...section, packed: packed.length });
        this.parts.push(packed);
    }
}
/** Bytes that a section unpacks to. */
const unpackedBytes = ({ width, length }) => Math.max(1, width) * length;
/** Reads sections by name, unpacking no more than each says. Throws an Error where one is missing or not what it says. */
class SectionReader {
    #sections = new Map();
    constructor(sections, body) {
        let at = 0;
        for (const section of sections) {
            this.#sections.set(section.name, { section, bytes: body.subarray(at, at + section.packed) });
            at += section.packed;
        }
        if (at !== body.length)
            throw new Error('its sections do not fill it');
    }
    /** Throws an Error where a section was not read: nothing in a tally is there for nothing. */
    end() {
        const [name] = this.#sections.keys();
        if (name !== undefined)
            throw new Error('it has a section of no known name');
    }
    has(name) {
        return this.#sections.has(name);
    }
    integers(name) {
        const { section, bytes } = this.#unpacked(name);
        const { width, length } = section;
        if (width === 0 || width === 8)
            throw new Error(`section ${name} holds no integers`);
        const aligned = littleEndian(bytes, width);
        const narrow = width === 1
            ? aligned
            : width === 2
                ? new Uint16Array(aligned.buffer, 0, length)
                : new Uint32Array(aligned.buffer, 0, length);
        const none = width === 1 ? 0xff : width === 2 ? 0xffff : table/* NONE */.x3;
        const values = new Uint32Array(length);
        let last = 0;
        for (let i = 0; i < length; i++) {
            const value = narrow[i];
            if (section.differences) {
                last = (last + ((value >>> 1) ^ -(value & 1))) >>> 0;
                values[i] = last;
            }
            else
                values[i] = value === none ? table/* NONE */.x3 : value;
        }
        return values;
    }
    numbers(name) {
        const { section, bytes } = this.#unpacked(name);
        if (section.width !== 8)
            throw new Error(`section ${name} holds no numbers`);
        return new Float64Array(littleEndian(bytes, 8).buffer, 0, section.length);
    }
    json(name) {
        const { section, bytes } = this.#unpacked(name);
        if (section.width !== 0)
            throw new Error(`section ${name} holds no text`);
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    #unpacked(name) {
        const found = this.#sections.get(name);
        if (found === undefined)
            throw new Error(`section ${name} is missing`);
        this.#sections.delete(name);
        const expected = unpackedBytes(found.section);
        const bytes = (0,external_node_zlib_.inflateRawSync)(found.bytes, { maxOutputLength: Math.max(1, expected) });
        if (bytes.length !== expected)
            throw new Error(`section ${name} is not as long as it says`);
        return { section: found.section, bytes };
    }
}
/** Zigzag of the differences modulo 2³²: small where neighbours are near, in whichever direction. */
function differencesOf(values) {
    const differences = new Uint32Array(values.length);
    let last = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const difference = (value - last) | 0;
        differences[i] = (difference << 1) ^ (difference >> 31);
        last = value;
    }
    return differences;
}
function bytesOf(values) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return (0,external_node_os_.endianness)() === 'LE' ? bytes : littleEndian(bytes, values.BYTES_PER_ELEMENT);
}
/** A copy that starts at an address fit for wider numbers, its bytes in the order of this machine. */
function littleEndian(bytes, width) {
    const copy = new Uint8Array(bytes);
    if (width === 1 || (0,external_node_os_.endianness)() === 'LE')
        return copy;
    const buffer = Buffer.from(copy.buffer);
    if (width === 2)
        buffer.swap16();
    else if (width === 4)
        buffer.swap32();
    else
        buffer.swap64();
    return copy;
}

// EXTERNAL MODULE: ./lib/events/tally/shard.js + 1 modules
var tally_shard = __webpack_require__(9325);
;// CONCATENATED MODULE: ./lib/events/tally/validity.js


/** Integer columns with a number a row; the others have lengths of their own. */
const BY_ROW = tally_shard/* INTEGER_COLUMNS */.Fq.filter((name) => name !== 'itemIds' && name !== 'sessionCase' && name !== 'rowCase');
/** The last millisecond that dates can name (ECMA-262, 21.4.1.1). */
const LATEST_TIME = 8.64e15;
/** What makes a shard that came from outside unfit to count with; undefined where every number has its meaning. */
function faultIn(shard) {
    const { integers, numbers, sessions, cases, notes, conditions, identities } = shard;
    const rows = integers.action.length;
    if (BY_ROW.some((name) => integers[name].length !== rows))
        return 'its columns are not of one length';
    if (tally_shard/* NUMBER_COLUMNS */.C4.some((name) => (numbers[name]?.length ?? rows) !== rows))
        return 'its columns are not of one length';
    const isTime = (value) => Number.isNaN(value) || Math.abs(value) <= LATEST_TIME;
    if (numbers.time?.every(isTime) === false)
        return 'a time in it is none';
    for (const { shown, hashes } of [sessions, cases]) {
        if (shown.length !== hashes.length || new Set(hashes).size !== hashes.length)
            return 'its names and their hashes do not match';
    }
    if (integers.sessionCase.length !== sessions.shown.length || integers.rowCase.length > rows)
        return 'its cases are not those of its sessions';
    const bounds = [
        ['action', shard.actions.length, false],
        ['outcome', shard.outcomes.length, true],
        ['agent', shard.agents.length, true],
        ['session', sessions.shown.length, true],
        ['file', notes.files.length, false],
        ['itemIds', shard.items.length, false],
        ['sessionCase', cases.shown.length, true],
        ['rowCase', cases.shown.length, true]
    ];
    for (const [name, bound, mayBeNone] of bounds) {
        if (!isWithin(integers[name], bound, mayBeNone))
            return `a number in ${name} stands for nothing`;
    }
    if (!isAscending(integers.itemStart, integers.itemIds.length))
        return 'its items are not in order';
    for (const { values, sets, ofSession, ofRow } of conditions) {
        const known = sets.every((set) => set.every((value) => value < values.length));
        if (!known || ofSession.length > sessions.shown.length || ofRow.length > rows)
            return 'its conditions are not those of its sessions';
        if (!isWithin(ofSession, sets.length, true) || !isWithin(ofRow, sets.length, true))
            return 'its conditions are not those of its sessions';
    }
    if (identities.length % 2 !== 0)
        return 'its ids are not whole';
    for (let i = 0; i < identities.length; i += 2)
        if (identities[i] === 0)
            return 'its ids are not whole';
    return undefined;
}
function isWithin(column, bound, mayBeNone) {
    for (const value of column)
        if (value >= bound && !(mayBeNone && value === table/* NONE */.x3))
            return false;
    return true;
}
function isAscending(starts, end) {
    let last = 0;
    for (const start of starts) {
        if (start < last || start > end)
            return false;
        last = start;
    }
    return last <= end && (starts.length === 0 ? end === 0 : starts[0] === 0);
}

;// CONCATENATED MODULE: ./lib/events/tally/file.js










const LAYOUT = 1;
const FIRST_LINE = new RegExp(`^${foreign_files/* TALLY_MAGIC */.Ne} (\\d{1,9}) ([0-9a-f]{64})$`);
const LONGEST_FIRST_LINE = 100;
/** A reader refuses more: a small file must not fill the memory. */
const MOST_UNPACKED_BYTES = 2 ** 31;
const ANEW = 'count its logs anew';
/** Made when a tally is read, which few runs do. */
const makeSchemas = () => {
    const header = schemas/* strictObject */.rej({
        tool_version: schemas/* string */.YjP(),
        parameters: schemas/* strictObject */.rej({ format: schemas/* string */.YjP(), ignore_keys: schemas/* array */.YOg(schemas/* string */.YjP()), config: schemas/* string */.YjP() }),
        sections: schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            width: schemas/* literal */.euz([0, 1, 2, 4, 8]),
            differences: schemas/* boolean */.zMY(),
            length: schemas/* int */.Whr().min(0),
            packed: schemas/* int */.Whr().min(0)
        }))
    });
    const texts = schemas/* array */.YOg(schemas/* string */.YjP());
    const count = schemas/* int */.Whr().min(0);
    const notes = schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP(),
            format: schemas/* string */.YjP(),
            events: count,
            skipped: count,
            sessions: count,
            columns: texts.optional()
        })),
        skips: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), count, file: schemas/* string */.YjP(), line: count })),
        duplicates: count,
        redacted: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schemas/* string */.YjP(), count })),
        droppedKeys: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }))
    });
    const names = schemas/* strictObject */.rej({ shown: texts, hashes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/)) });
    const items = schemas/* strictObject */.rej({
        keys: texts,
        key: schemas/* array */.YOg(count),
        value: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))
    });
    const conditions = schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), values: texts, sets: schemas/* array */.YOg(schemas/* array */.YOg(count).min(1)) }));
    return { header, texts, notes, names, items, conditions };
};
/** Columns in which neighbours are near each other. */
const STEADY = new Set(['line', 'itemStart', 'session', 'callLow']);
/** @throws UserError where the share is too big for one file */
function writeTally(counted, parameters) {
    const shard = (0,tally_shard/* withNumberedCalls */.Ym)(counted);
    const conditions = shard.conditions.map(events_conditions/* canonical */.$).sort((a, b) => (0,table/* compareText */.n6)(a.name, b.name));
    const writer = new SectionWriter();
    try {
        writer.json('notes', shard.notes);
        for (const name of ['actions', 'outcomes', 'agents', 'sessions', 'cases'])
            writer.json(name, shard[name]);
        writer.json('items', columnsOfItems(shard.items));
        writer.json('conditions', conditions.map(({ name, values, sets }) => ({ name, values, sets })));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new errors/* UserError */.y('the logs hold too many distinct values for one tally: count them in smaller shares');
    }
    for (const name of tally_shard/* INTEGER_COLUMNS */.Fq) {
        if (name !== 'callHigh')
            writer.integers(name, shard.integers[name], STEADY.has(name));
    }
    conditions.forEach(({ ofSession, ofRow }, index) => {
        writer.integers(`condition ${index} of sessions`, ofSession);
        writer.integers(`condition ${index} of rows`, ofRow);
    });
    for (const name of tally_shard/* NUMBER_COLUMNS */.C4) {
        const column = shard.numbers[name];
        if (column !== undefined)
            writer.numbers(name, column);
    }
    writer.integers('identities', shard.identities);
    if (total(writer.sections) > MOST_UNPACKED_BYTES)
        throw new errors/* UserError */.y('the logs are too many for one tally: count them in smaller shares');
    const header = {
        tool_version: version.VERSION,
        parameters: {
            format: parameters.format,
            ignore_keys: parameters.ignoreKeys,
            config: parameters.config
        },
        sections: writer.sections
    };
    const content = [Buffer.from(`${JSON.stringify(header)}\n`), ...writer.parts];
    return Buffer.concat([Buffer.from(`${foreign_files/* TALLY_MAGIC */.Ne} ${LAYOUT} ${sha256(...content)}\n`), ...content]);
}
/**
 * @param label how messages call the file
 * @throws UserError where it is no tally, of another version, damaged or not valid
 */
function readTally(bytes, label) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = buffer.subarray(0, LONGEST_FIRST_LINE).indexOf('\n');
    const [, layout, digest = ''] = FIRST_LINE.exec(buffer.toString('latin1', 0, Math.max(0, end))) ?? [];
    if (layout === undefined) {
        const isCut = buffer.length < LONGEST_FIRST_LINE && buffer.toString('latin1').startsWith(foreign_files/* TALLY_MAGIC */.Ne);
        throw new errors/* UserError */.y(isCut
            ? `${label} is cut off: ${ANEW}`
            : `${label} is not a tally: give what \`policyminer tally\` or \`mode: tally\` wrote`);
    }
    if (Number(layout) !== LAYOUT) {
        throw new errors/* UserError */.y(`${label} has layout ${layout}, and this policyminer reads layout ${LAYOUT}: ${ANEW} with the version that merges them`);
    }
    const content = buffer.subarray(end + 1);
    if (sha256(content) !== digest)
        throw new errors/* UserError */.y(`${label} is damaged or cut off (its checksum does not match): ${ANEW}`);
    try {
        return { ...parsed(content, label), digest };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const why = error instanceof classic_errors/* ZodError */.G ? 'a part of it is missing or of another kind' : String(error);
        throw new errors/* UserError */.y(`${label} is not valid (${why.replace(/^Error: /, '')}): ${ANEW}`);
    }
}
function parsed(content, label) {
    const schemas = makeSchemas();
    const end = content.indexOf('\n');
    const header = schemas.header.parse(JSON.parse(content.toString('utf8', 0, Math.max(0, end))));
    if (header.tool_version !== version.VERSION) {
        throw new errors/* UserError */.y(`${label} was counted by policyminer ${header.tool_version}, and this is ${version.VERSION}: ${ANEW} with the version that merges them`);
    }
    if (total(header.sections) > MOST_UNPACKED_BYTES) {
        throw new errors/* UserError */.y(`${label} unpacks to more than ${MOST_UNPACKED_BYTES} bytes: count its logs in smaller shares`);
    }
    const reader = new SectionReader(header.sections, content.subarray(end + 1));
    const shard = shardFrom(reader, schemas);
    reader.end();
    const fault = faultIn(shard);
    if (fault !== undefined)
        throw new Error(fault);
    const { format, ignore_keys: ignoreKeys, config } = header.parameters;
    return { parameters: { format, ignoreKeys, config }, shard };
}
function shardFrom(reader, schemas) {
    const notes = schemas.notes.parse(reader.json('notes'));
    const [actions, outcomes, agents] = ['actions', 'outcomes', 'agents'].map((name) => schemas.texts.parse(reader.json(name)));
    const written = Object.fromEntries(tally_shard/* INTEGER_COLUMNS */.Fq.filter((name) => name !== 'callHigh').map((name) => [name, reader.integers(name)]));
    const integers = { ...written, callHigh: new Uint32Array(written.callLow.length) };
    return {
        notes,
        actions,
        outcomes,
        agents,
        items: itemsFrom(schemas.items.parse(reader.json('items'))),
        sessions: schemas.names.parse(reader.json('sessions')),
        cases: schemas.names.parse(reader.json('cases')),
        conditions: schemas.conditions.parse(reader.json('conditions')).map((condition, index) => ({
            ...condition,
            ofSession: reader.integers(`condition ${index} of sessions`),
            ofRow: reader.integers(`condition ${index} of rows`)
        })),
        integers,
        numbers: Object.fromEntries(tally_shard/* NUMBER_COLUMNS */.C4.filter((name) => reader.has(name)).map((name) => [name, reader.numbers(name)])),
        identities: reader.integers('identities')
    };
}
/** Keys repeat in most items: they are written once. */
function columnsOfItems(items) {
    const keys = new Map();
    const key = items.map((item) => {
        const number = keys.get(item.key) ?? keys.size;
        keys.set(item.key, number);
        return number;
    });
    return { keys: [...keys.keys()], key, value: items.map(({ value }) => value) };
}
function itemsFrom({ keys, key, value }) {
    if (key.length !== value.length || key.some((number) => number >= keys.length))
        throw new Error('an item has no key');
    return key.map((number, index) => ({ key: keys[number], value: value[index] ?? null }));
}
const total = (sections) => sections.reduce((sum, section) => sum + unpackedBytes(section), 0);
function sha256(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/events/encode.js
var encode = __webpack_require__(6791);
// EXTERNAL MODULE: ./lib/events/formats/behavior-log.js
var behavior_log = __webpack_require__(9853);
// EXTERNAL MODULE: ./lib/events/ignored-keys.js
var ignored_keys = __webpack_require__(6116);
// EXTERNAL MODULE: ./lib/events/python-text.js
var python_text = __webpack_require__(5723);
// EXTERNAL MODULE: ./lib/events/read-request.js
var read_request = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/events/time.js
var time = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/events/tally/grouped.js









/**
 * A tally as a database makes it: JSON Lines, a group of sessions that did the same a line, made by `GROUP BY`. It holds
 * what the log holds, as the log holds it: redaction, `ignore-keys` and all else are up to the run that reads it.
 */
const MOST_EVENTS = 50_000_000;
const HEAD_BYTES = 1 << 10;
/** Made when such a tally is read, which few runs do. */
const makeGroupSchema = () => {
    const time = schemas/* string */.YjP().nullish();
    return schemas/* strictObject */.rej({
        /** Of this layout. */
        policyminer_tally: schemas/* literal */.euz(1),
        /** Lines of the file: one that is cut off shows. */
        groups: schemas/* int */.Whr().min(1),
        /** The sessions, by name or, where their names are of no account, by number. */
        names: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).nullish(),
        sessions: schemas/* int */.Whr().min(1).nullish(),
        case_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
        /** Of the oldest and the newest event of all these sessions. */
        since: time,
        until: time,
        /** In order, as records of the base format without what is told beside them. */
        events: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).nullish()
    });
};
/** Whether the bytes are meant as such a tally. */
const isGrouped = (bytes) => bytes[0] === 0x7b && Buffer.from(bytes.subarray(0, HEAD_BYTES)).includes('"policyminer_tally"');
/**
 * @param label how messages call the file
 * @throws UserError where a line is not valid, or lines are missing
 */
async function encodeGroups(bytes, label, request) {
    const redactor = request.redactor ?? read_request/* NO_REDACTION */.U;
    const encoder = new encode/* Encoder */.N({
        redact: redactor.text,
        redactName: redactor.silent,
        isIgnored: await (0,ignored_keys/* keyFilter */.W)(request.ignoreKeys ?? [])
    });
    const path = redactor.text(label.replace(/^tally /, ''));
    const file = encoder.startFile(path);
    const schema = makeGroupSchema();
    let lines = 0;
    const lineOfSession = new Map();
    for (const text of linesOf(bytes)) {
        lines++;
        const group = grouped_parsed(schema, text, `${label}, line ${lines}`);
        requireNewSessions(group, lines, lineOfSession, label);
        addGroup(encoder, group, file, lines, label);
    }
    const { groups } = grouped_parsed(schema, firstLine(bytes), label);
    if (groups !== lines)
        throw new errors/* UserError */.y(`${label} holds ${lines} of ${groups} groups: it is cut off, or joined from several; write it anew`);
    return {
        encoder,
        notes: {
            files: [
                {
                    path,
                    format: 'grouped-tally',
                    events: encoder.rows,
                    skipped: 0,
                    sessions: encoder.sessionsOfFile[file]
                }
            ],
            skips: [],
            duplicates: 0,
            unmatched: [],
            redacted: [],
            droppedKeys: [...encoder.items.ignoredKeys]
                .sort(table/* compareText */.n6)
                .map((key) => ({ key, reason: 'named in ignore-keys' }))
        }
    };
}
/** A session that two groups name, or one group twice, would do everything twice over. */
function requireNewSessions(group, line, lineOf, label) {
    for (const name of group.names?.map(python_text/* strip */.bB) ?? []) {
        const earlier = lineOf.get(name);
        if (earlier !== undefined)
            throw new errors/* UserError */.y(`${label}: session ${JSON.stringify(name.slice(0, 80))} stands in line ${earlier} and in line ${line}: group the log by session, so that each session is whole in one group`);
        lineOf.set(name, line);
    }
}
function addGroup(encoder, group, file, line, label) {
    const { names, case_id: ownCase, since, until } = group;
    const events = group.events ?? [];
    const count = names?.length ?? group.sessions;
    if (count === undefined || count === null)
        throw new errors/* UserError */.y(`${label}, line ${line}: give the names of the sessions, or their number as \`sessions\``);
    if (encoder.rows + count * events.length > MOST_EVENTS) {
        throw new errors/* UserError */.y(`${label} stands for more than ${MOST_EVENTS} events: sample whole sessions, or judge parts of the logs on their own`);
    }
    const records = events.map((record) => eventOf(record, ownCase ?? undefined, label, line));
    for (let session = 0; session < count; session++) {
        const name = (0,python_text/* strip */.bB)(names?.[session] ?? '') || `${line}/${session + 1}`;
        if (records.length === 0)
            encoder.add({ session: name, caseId: (0,python_text/* strip */.bB)(ownCase?.toString() ?? '') || undefined }, file, line);
        records.forEach((record, place) => {
            const isOldest = session === 0 && place === 0;
            const isNewest = session === count - 1 && place === records.length - 1;
            // The order is that of the group; the two times tell when the log begins and ends.
            const instant = instantOf(isOldest ? since : isNewest ? until : undefined);
            encoder.add({ ...record, session: name, seq: place, time: instant }, file, line);
        });
    }
}
const instantOf = (text) => text === null || text === undefined ? undefined : (0,time/* parseTime */.p)(text);
/** An event of a group by the reader of the base format. */
function eventOf(record, ownCase, label, line) {
    let read;
    let fault = '`action` is missing';
    const reader = behavior_log/* default */.A.open({
        event: (event) => {
            read = event;
        },
        skip: (reason) => {
            fault = reason;
        }
    });
    // A database writes a column that is empty as null, and so is one that the log does not have.
    const present = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
    reader.value({ log_id: '-', ...present, session_id: '-', case_id: ownCase }, line);
    if (read?.action === undefined)
        throw new errors/* UserError */.y(`${label}, line ${line}: an event cannot be read (${fault})`);
    return read;
}
function grouped_parsed(schema, text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${where} is not valid JSON: write the tally anew`);
    }
    const group = schema.safeParse(value);
    if (group.success)
        return group.data;
    const [issue] = group.error.issues;
    throw new errors/* UserError */.y(`${where} is not a group of a tally (${issue?.path.join('.') || 'the line'}): see docs/scale.md`);
}
const firstLine = (bytes) => linesOf(bytes).next().value ?? '';
function* linesOf(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let from = 0; from < buffer.length;) {
        const end = buffer.indexOf(0x0a, from);
        const to = end === -1 ? buffer.length : end;
        const text = buffer.toString('utf8', from, to).trim();
        if (text !== '')
            yield text;
        from = to + 1;
    }
}

// EXTERNAL MODULE: ./lib/events/assemble-table.js + 2 modules
var assemble_table = __webpack_require__(6173);
// EXTERNAL MODULE: ./lib/events/dictionary.js
var dictionary = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/events/identities.js
var identities = __webpack_require__(8267);
// EXTERNAL MODULE: ./lib/events/item-dictionary.js + 1 modules
var item_dictionary = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/events/names.js
var names = __webpack_require__(7505);
;// CONCATENATED MODULE: ./lib/events/tally/merge.js










const asIs = (text) => text;
/**
 * Shards as one, as if their logs had been read in one go. Every session and every call id must lie in one shard.
 */
class MergedEvents {
    files;
    actions = new dictionary/* TextDictionary */.o0(asIs);
    outcomes = new dictionary/* TextDictionary */.o0(asIs);
    agents = new dictionary/* TextDictionary */.o0(asIs);
    items = { take: () => ({ items: this.#items }) };
    sessionNames = new names/* HashedNames */.K2();
    caseNames = new names/* HashedNames */.K2();
    conditions = new events_conditions/* ConditionColumns */.h(() => asIs);
    action = new columns/* IntegerColumn */.bU();
    outcome = new columns/* IntegerColumn */.bU();
    agent = new columns/* IntegerColumn */.bU();
    session = new columns/* IntegerColumn */.bU();
    file = new columns/* IntegerColumn */.bU();
    line = new columns/* IntegerColumn */.bU();
    itemStart = new columns/* IntegerColumn */.bU();
    itemIds = new columns/* IntegerColumn */.bU();
    callLow = new columns/* IntegerColumn */.bU();
    callHigh = new columns/* IntegerColumn */.bU();
    sessionCase = new columns/* IntegerColumn */.bU();
    rowCase = new columns/* IntegerColumn */.bU();
    time = new columns/* SparseColumn */.hL();
    seq = new columns/* SparseColumn */.hL();
    latencyMs = new columns/* SparseColumn */.hL();
    tokens = new columns/* SparseColumn */.hL();
    #items = [];
    #itemIds = new Map();
    #identities = new identities/* Identities */.b();
    /** By session: the shard that holds it. */
    #shardOfSession = [];
    #labels = [];
    /** `files` are those of all shards to come. */
    constructor(files) {
        this.files = files;
    }
    get rows() {
        return this.action.length;
    }
    /**
     * Adds a shard; `fileOf` gives the numbers that its files have here.
     * @throws UserError where a session or a call of it stands in an earlier shard as well
     */
    add({ label, shard }, fileOf) {
        this.#requireNewCalls(shard, label);
        this.#labels.push(label);
        const first = this.rows;
        const { integers } = shard;
        const sessions = this.#sessionNumbers(shard, label);
        const cases = shard.cases.shown.map((shown, i) => this.caseNames.id(shown, shard.cases.hashes[i]));
        const append = (name, numbers) => this[name].append(numbers === undefined
            ? integers[name]
            : recoded(integers[name], (value) => (value === table/* NONE */.x3 ? table/* NONE */.x3 : numbers[value])));
        append('action', shard.actions.map((text) => this.actions.id(text)));
        append('outcome', shard.outcomes.map((text) => this.outcomes.id(text)));
        append('agent', shard.agents.map((text) => this.agents.id(text)));
        append('session', sessions);
        append('file', fileOf);
        append('line');
        const firstItem = this.itemIds.length;
        this.itemStart.append(recoded(integers.itemStart, (start) => start + firstItem));
        append('itemIds', this.#itemNumbers(shard.items));
        append('callLow');
        append('callHigh');
        append('sessionCase', cases);
        if (integers.rowCase.length > 0) {
            if (first > 0)
                this.rowCase.extend(first - 1, table/* NONE */.x3);
            append('rowCase', cases);
        }
        for (const name of tally_shard/* NUMBER_COLUMNS */.C4) {
            shard.numbers[name]?.forEach((value, row) => {
                this[name].set(first + row, value);
            });
        }
        for (const condition of shard.conditions) {
            this.conditions.append(condition, (session) => sessions[session], (row) => first + row);
        }
    }
    /** The table; nothing can be added afterwards. */
    finish() {
        return (0,assemble_table/* assembleTable */.f)(this);
    }
    #sessionNumbers({ sessions }, label) {
        return sessions.shown.map((shown, i) => {
            const hash = sessions.hashes[i];
            if (this.sessionNames.has(hash)) {
                const other = this.#shardOfSession[this.sessionNames.id(shown, hash)];
                throw new errors/* UserError */.y(`session ${JSON.stringify(shown.slice(0, 80))} stands in ${other} and in ${label}: shard the logs by session, so that each session is whole in one share`);
            }
            this.#shardOfSession.push(label);
            return this.sessionNames.id(shown, hash);
        });
    }
    #itemNumbers(given) {
        const items = this.#items;
        return given.map((item) => {
            const { key, value } = item;
            const text = JSON.stringify([key, value]);
            let id = this.#itemIds.get(text);
            if (id === undefined) {
                if (items.length >= item_dictionary/* MOST_ITEMS */.x_) {
                    throw new errors/* UserError */.y(`the tallies hold more than ${item_dictionary/* MOST_ITEMS */.x_} distinct context values: name the keys with the most of them in ignore-keys, in every share`);
                }
                id = items.push(item) - 1;
                this.#itemIds.set(text, id);
            }
            return id;
        });
    }
    #requireNewCalls({ identities }, label) {
        let known = 0;
        for (let i = 0; i < identities.length; i += 2) {
            if (!this.#identities.addHash(identities[i], identities[i + 1]))
                known++;
        }
        if (known === 0)
            return;
        throw new errors/* UserError */.y(`${label} holds ${known} ${known === 1 ? 'call' : 'calls'} that ${this.#labels.length === 1 ? `${this.#labels[0]} holds` : 'the other tallies hold'} as well (equal ids): count every log in one share only, and copies of a resumed session in the share of the session`);
    }
}
function recoded(column, code) {
    const own = new Uint32Array(column.length);
    for (let i = 0; i < own.length; i++)
        own[i] = code(column[i]);
    return own;
}

;// CONCATENATED MODULE: ./lib/events/tally/notes.js

/** The files of all shards by path, those of one shard in the order in which it read them. */
function mergedFiles(shards) {
    const next = shards.map(() => 0);
    const numbers = shards.map(() => []);
    const order = [];
    for (;;) {
        let first = -1;
        for (let s = 0; s < shards.length; s++) {
            const file = shards[s]?.notes.files[next[s]];
            if (file === undefined)
                continue;
            const best = shards[first]?.notes.files[next[first]];
            if (best === undefined || (0,table/* compareText */.n6)(file.path, best.path) < 0)
                first = s;
        }
        if (first < 0)
            return { order, numbers };
        const file = shards[first]?.notes.files[next[first]];
        numbers[first]?.push(order.push(file) - 1);
        next[first] = next[first] + 1;
    }
}
function mergedNotes(shards, files, numbers) {
    const redacted = new Map();
    const dropped = new Map();
    let duplicates = 0;
    for (const { notes } of shards) {
        duplicates += notes.duplicates;
        for (const { rule, count } of notes.redacted)
            redacted.set(rule, (redacted.get(rule) ?? 0) + count);
        for (const { key, reason } of notes.droppedKeys)
            dropped.set(key, reason);
    }
    return {
        files,
        skips: mergedSkips(shards, numbers),
        duplicates,
        // A text that several shards hid counts in each of them.
        redacted: [...redacted]
            .map(([rule, count]) => ({ rule, count }))
            .sort((a, b) => b.count - a.count || (0,table/* compareText */.n6)(a.rule, b.rule)),
        droppedKeys: [...dropped]
            .map(([key, reason]) => ({ key, reason }))
            .sort((a, b) => (0,table/* compareText */.n6)(a.key, b.key))
    };
}
function mergedSkips(shards, numbers) {
    const groups = new Map();
    shards.forEach(({ notes }, s) => {
        for (const group of notes.skips) {
            const local = notes.files.findIndex(({ path }) => path === group.file);
            const file = numbers[s]?.[local] ?? Number.POSITIVE_INFINITY;
            const known = groups.get(group.reason);
            if (known === undefined) {
                groups.set(group.reason, { group, file });
                continue;
            }
            const isFirst = file < known.file || (file === known.file && group.line < known.group.line);
            const first = isFirst ? { group, file } : known;
            groups.set(group.reason, {
                group: { ...first.group, count: known.group.count + group.count },
                file: first.file
            });
        }
    });
    return [...groups.values()]
        .map(({ group }) => group)
        .sort((a, b) => b.count - a.count || (0,table/* compareText */.n6)(a.reason, b.reason));
}

;// CONCATENATED MODULE: ./lib/events/tally/gather.js











/** Longest tally file read; a longer one comes of no share that this machine could merge. */
const MOST_FILE_BYTES = 2 ** 30;
/** Counts logs for another machine to merge: all that the table will need of them, redacted. */
async function tallyLogs(request, parameters) {
    const { encoder, notes, unlike } = await (0,read/* encodeLogs */.Id)(request);
    const events = encoder.rows;
    const shard = (0,tally_shard/* shardOf */.IS)(encoder, notes);
    const named = shard.sessions.shown.length;
    let nameless = 0;
    for (const session of shard.integers.session)
        if (session >= named)
            nameless++;
    return {
        bytes: writeTally(shard, parameters),
        events,
        sessions: named + nameless,
        reading: { ...notes, ...unlike }
    };
}
/**
 * Logs and tallies in one table, the same as if all logs had been read here.
 * @throws UserError where a tally is unfit, was counted in another way, or holds what another one holds as well
 */
async function readLogsAndTallies(request, files, parameters) {
    const tallies = [];
    for (const file of files) {
        const label = `tally ${file.path}`;
        const bytes = await gather_bytesOf(file, label);
        if (isGrouped(bytes)) {
            const { encoder, notes } = await encodeGroups(bytes, label, request);
            const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
            tallies.push({ shard: (0,tally_shard/* shardOf */.IS)(encoder, notes), digest, label });
            continue;
        }
        const tally = readTally(bytes, label);
        requireAlike(tally.parameters, parameters, label);
        tallies.push({ ...tally, label });
    }
    // By content, so that neither names nor the order of arrival decide anything.
    tallies.sort((a, b) => (0,table/* compareText */.n6)(a.digest, b.digest) || (0,table/* compareText */.n6)(a.label, b.label));
    tallies.forEach((tally, index) => {
        const earlier = tallies[index - 1];
        if (earlier?.digest !== tally.digest || isEmpty(tally))
            return;
        throw new errors/* UserError */.y(`${earlier.label} and ${tally.label} are the same tally: give it once`);
    });
    const { encoder, notes } = await (0,read/* encodeLogs */.Id)(request);
    const shards = [{ label: 'the logs', shard: (0,tally_shard/* shardOf */.IS)(encoder, notes) }, ...tallies];
    const { order, numbers } = mergedFiles(shards.map(({ shard }) => shard));
    const merged = new MergedEvents(order.map(({ path }) => path));
    shards.forEach((named, index) => {
        merged.add(named, numbers[index]);
        // Numbers of a share that are in the merged columns need not wait for the others.
        for (const column of Object.values(named.shard.integers))
            (0,columns/* release */._r)(column);
    });
    return {
        ...mergedNotes(shards.map(({ shard }) => shard), order, numbers),
        unmatched: notes.unmatched,
        table: merged.finish()
    };
}
const isEmpty = ({ shard }) => shard.integers.action.length === 0 && shard.sessions.shown.length === 0;
async function gather_bytesOf({ location }, label) {
    try {
        const { size } = await (0,promises_.stat)(location);
        if (size > MOST_FILE_BYTES)
            throw new errors/* UserError */.y(`${label} is larger than ${MOST_FILE_BYTES} bytes: count its logs in smaller shares`);
        return await (0,promises_.readFile)(location);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        throw new errors/* UserError */.y(`${label} cannot be read (${error.code})`);
    }
}
/** @throws UserError where the counts would not be those of one run with the parameters of this one */
function requireAlike(counted, here, label) {
    const differs = (what, there, now) => new errors/* UserError */.y(`${label} was counted with ${what} ${there}, and this run has ${now}: give both the same`);
    const listed = (keys) => (keys.length === 0 ? 'empty' : keys.join(', ').slice(0, 200));
    if (counted.format !== here.format)
        throw differs('format', counted.format.slice(0, 60), here.format);
    if (counted.ignoreKeys.join('\n') !== here.ignoreKeys.join('\n'))
        throw differs('ignore-keys', listed(counted.ignoreKeys), listed(here.ignoreKeys));
    if (counted.config !== here.config) {
        throw new errors/* UserError */.y(`${label} was counted with another \`mapping\` or \`redact\` in the config file than this run has: give both the same`);
    }
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
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/names.js
var events_names = __webpack_require__(7505);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
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
