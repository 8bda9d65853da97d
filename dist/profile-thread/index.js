import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ encodeSample)
});

// UNUSED EXPORTS: encodeProfile

;// CONCATENATED MODULE: ./lib/events/number-order.js
/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
function number_order_sortedByNumbers(first, second) {
    let order = new Uint32Array(first.length);
    for (let place = 0; place < order.length; place++)
        order[place] = place;
    let next = new Uint32Array(order.length);
    const begins = new Uint32Array(257);
    for (const numbers of [second, first]) {
        for (let shift = 0; shift < 32; shift += 8) {
            begins.fill(0);
            for (let i = 0; i < numbers.length; i++) {
                const byte = (numbers[i] >>> shift) & 0xff;
                begins[byte + 1] = begins[byte + 1] + 1;
            }
            if (begins.includes(numbers.length, 1))
                continue;
            for (let byte = 0; byte < 256; byte++)
                begins[byte + 1] = begins[byte + 1] + begins[byte];
            for (let i = 0; i < order.length; i++) {
                const place = order[i];
                const byte = (numbers[place] >>> shift) & 0xff;
                const to = begins[byte];
                next[to] = place;
                begins[byte] = to + 1;
            }
            ;
            [order, next] = [next, order];
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/events/table.js
/** "No value" in a dictionary-coded column. */
const table_NONE = 0xffffffff;
/** Order of Unicode code points, the same on every machine (never `localeCompare`). */
function table_compareText(a, b) {
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
        return table_compareText(a, b);
    return Number(a) - Number(b);
}
const compareItems = (a, b) => table_compareText(a.key, b.key) || compareScalars(a.value, b.value);

;// CONCATENATED MODULE: ./lib/events/take-sessions.js
/**
 * The table of these sessions alone, which ascend, each whole. Dictionaries stay, so that ids mean the same; columns are
 * its own.
 */
function take_sessions_takeSessions(table, sessions) {
    const sessionStart = startsOf(sessions, table.sessionStart);
    const taken = rowsIn(table, sessions);
    const session = new Uint32Array(taken.length);
    for (let s = 0; s < sessions.length; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const pick = (column) => {
        const own = column.slice(0, taken.length);
        for (let i = 0; i < own.length; i++)
            own[i] = column[taken[i]];
        return own;
    };
    const itemStart = startsOf(taken, table.itemStart);
    const objectStart = startsOf(taken, table.objectStart);
    const { latencyMs, tokens, origin } = table;
    return {
        ...table,
        rows: taken.length,
        sessions: sessions.length,
        action: pick(table.action),
        outcome: pick(table.outcome),
        agent: pick(table.agent),
        session,
        itemStart,
        itemIds: lists(taken, table.itemStart, itemStart, table.itemIds),
        sessionStart,
        sessionCase: Uint32Array.from(sessions, (s) => table.sessionCase[s]),
        objectStart,
        objectKey: lists(taken, table.objectStart, objectStart, table.objectKey),
        objectNumber: lists(taken, table.objectStart, objectStart, table.objectNumber),
        repeated: pick(table.repeated),
        latencyMs: latencyMs === undefined ? undefined : pick(latencyMs),
        tokens: tokens === undefined ? undefined : pick(tokens),
        conditions: new Map([...table.conditions].map(([name, values]) => [name, Array.from(sessions, (s) => values[s])])),
        origin: origin === undefined
            ? undefined
            : {
                ...origin,
                file: pick(origin.file),
                line: pick(origin.line),
                sessionNames: Array.from(sessions, (s) => origin.sessionNames[s] ?? '')
            }
    };
}
/** The rows of some sessions, in their order. */
function rowsIn({ sessionStart }, sessions) {
    const rows = new Uint32Array(startsOf(sessions, sessionStart)[sessions.length]);
    let at = 0;
    for (const session of sessions) {
        const end = sessionStart[session + 1];
        for (let row = sessionStart[session]; row < end; row++)
            rows[at++] = row;
    }
    return rows;
}
/** Where the lists of the members taken begin once they stand one behind the other. */
function startsOf(taken, start) {
    const own = new Uint32Array(taken.length + 1);
    for (let i = 0; i < taken.length; i++) {
        const member = taken[i];
        own[i + 1] = own[i] + start[member + 1] - start[member];
    }
    return own;
}
/** The lists of the rows taken, one behind the other. */
function lists(taken, start, ownStart, column) {
    const own = column.slice(0, ownStart[taken.length]);
    for (let i = 0; i < taken.length; i++) {
        const from = start[taken[i]];
        const begin = ownStart[i];
        const end = ownStart[i + 1];
        for (let at = begin; at < end; at++)
            own[at] = column[from + at - begin];
    }
    return own;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/policies/case-names.js


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
/** Cases are matched across the two sides of a comparison without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(compareText);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === NONE ? NONE : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function case_names_withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    if (tails === undefined)
        return renamed;
    // Of cases whose names fall together the first one's.
    const tailOf = new Map(names.map((name, id) => [name, tails[id]]).reverse());
    return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name)) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => {
        const known = new Set(b);
        return a.some((name) => known.has(name));
    };
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}

;// CONCATENATED MODULE: ./lib/events/columns.js
/**
 * Growable typed columns: what an event costs in memory is its numbers, never its text. They grow by pieces, so that
 * nothing is copied and next to nothing kept free.
 */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;
const FIRST_CAPACITY = (/* unused pure expression or super */ null && (1 << 10));
/** Room for integers below `bound`, of as few bytes each as hold them. */
function integersBelow(bound, length) {
    if (bound <= 1 << 8)
        return new Uint8Array(length);
    return bound <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
function release(values) {
    const buffer = values.buffer;
    buffer.transfer?.(0);
}
/** In bytes: less than this may lie about. */
const LARGE = (/* unused pure expression or super */ null && (1 << 23));
/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
function releaseLarge(values) {
    if (values.byteLength >= LARGE)
        release(values);
}
/** Integers of 32 bits. Pieces that are full take a byte or two a number where that holds all of them. */
class IntegerColumn {
    #full = [];
    #last = new Uint32Array(FIRST_CAPACITY);
    /** Filled places of the last piece. */
    #used = 0;
    get length() {
        return (this.#full.length << PIECE_BITS) + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length)
            this.#grow();
        this.#last[this.#used++] = value;
    }
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index, filler) {
        for (let missing = index + 1 - this.length; missing > 0;) {
            if (this.#used === this.#last.length)
                this.#grow();
            const taken = Math.min(missing, this.#last.length - this.#used);
            this.#last.fill(filler, this.#used, this.#used + taken);
            this.#used += taken;
            missing -= taken;
        }
    }
    append(values) {
        for (let at = 0; at < values.length;) {
            if (this.#used === this.#last.length)
                this.#grow();
            const taken = Math.min(values.length - at, this.#last.length - this.#used);
            this.#last.set(values.subarray(at, at + taken), this.#used);
            this.#used += taken;
            at += taken;
        }
    }
    get(index) {
        const piece = index >>> PIECE_BITS;
        return (piece < this.#full.length ? this.#full[piece] : this.#last)[index & WITHIN];
    }
    set(index, value) {
        const number = index >>> PIECE_BITS;
        const piece = number < this.#full.length ? this.#full[number] : this.#last;
        piece[index & WITHIN] = value;
        if (piece[index & WITHIN] === value)
            return;
        const wider = new Uint32Array(piece);
        wider[index & WITHIN] = value;
        this.#full[number] = wider;
    }
    /** The filled part in one piece: valid until the next push. */
    view() {
        const { length } = this;
        const first = this.#full[0] ?? this.#last;
        if (first.buffer.byteLength >= length * 4 && (length > PIECE || this.#full.length === 0))
            return new Uint32Array(first.buffer, 0, length);
        const all = new Uint32Array(length);
        for (let piece = 0; piece < this.#full.length; piece++) {
            const from = piece << PIECE_BITS;
            const old = this.#full[piece];
            all.set(old, from);
            this.#full[piece] = all.subarray(from, from + PIECE);
            if (isAlone(old))
                release(old);
        }
        const from = this.#full.length << PIECE_BITS;
        const old = this.#last;
        all.set(old.subarray(0, this.#used), from);
        this.#last = all.subarray(from);
        if (isAlone(old))
            release(old);
        return all;
    }
    /** The same, out of the column, which is empty afterwards: its memory goes when the taker lets it go. */
    take() {
        const all = this.view();
        this.#clear();
        return all;
    }
    /** The same in as few bytes a number as the widest piece has. */
    takeNarrow() {
        const pieces = [...this.#full, narrowed(this.#last.subarray(0, this.#used))];
        const width = pieces.reduce((widest, piece) => Math.max(widest, piece.BYTES_PER_ELEMENT), 1);
        const all = integersBelow(2 ** (8 * width), this.length);
        pieces.forEach((piece, number) => {
            all.set(piece, number << PIECE_BITS);
            if (isAlone(piece))
                release(piece);
        });
        this.#clear();
        return all;
    }
    #clear() {
        this.#full.length = 0;
        this.#last = new Uint32Array(FIRST_CAPACITY);
        this.#used = 0;
    }
    #grow() {
        if (this.#last.length === PIECE) {
            const narrow = narrowed(this.#last);
            this.#full.push(narrow);
            if (narrow === this.#last || !isAlone(this.#last))
                this.#last = new Uint32Array(PIECE);
            this.#used = 0;
            return;
        }
        const larger = new Uint32Array(Math.min(PIECE, Math.max(FIRST_CAPACITY, this.#last.length * 4)));
        larger.set(this.#last);
        this.#last = larger;
    }
}
/** Whether there is nothing else in its memory. */
const isAlone = (piece) => piece.byteLength === piece.buffer.byteLength;
function narrowed(piece) {
    let all = 0;
    for (let i = 0; i < piece.length && all >>> 16 === 0; i++)
        all |= piece[i];
    if (all >>> 16 !== 0)
        return piece;
    return all <= 0xff ? new Uint8Array(piece) : new Uint16Array(piece);
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

;// CONCATENATED MODULE: ./lib/policies/json-bytes.js

/** In bytes: less than this may lie about until the garbage is collected. */
const json_bytes_LARGE = 1 << 20;
const ZERO = '0'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
/** JSON as it is written, in bytes: of many numbers, far cheaper than arrays of them and their text. */
class JsonBytes {
    length = 0;
    #held = new Uint8Array(1 << 16);
    #encoder = new TextEncoder();
    text(text) {
        if (text.length === 1 && text.charCodeAt(0) < 0x80) {
            this.#reserve(1);
            this.#held[this.length++] = text.charCodeAt(0);
            return;
        }
        this.#reserve(3 * text.length);
        this.length += this.#encoder.encodeInto(text, this.#held.subarray(this.length)).written;
    }
    /** An integer that fits into 32 bits. */
    integer(value) {
        this.#reserve(11);
        let left = value;
        if (left < 0) {
            this.#held[this.length++] = MINUS;
            left = -left;
        }
        let digits = 1;
        for (let bound = 10; left >= bound; bound *= 10)
            digits++;
        this.length += digits;
        for (let at = this.length - 1; digits > 0; at--, digits--) {
            const rest = Math.floor(left / 10);
            this.#held[at] = ZERO + left - rest * 10;
            left = rest;
        }
    }
    bytes(bytes) {
        this.#reserve(bytes.length);
        this.#held.set(bytes, this.length);
        this.length += bytes.length;
    }
    list(members, write) {
        this.text('[');
        let isFirst = true;
        for (const member of members) {
            if (!isFirst) {
                this.#reserve(1);
                this.#held[this.length++] = COMMA;
            }
            isFirst = false;
            write(member);
        }
        this.text(']');
    }
    /** Takes back what was written from there on. */
    cut(from) {
        const cut = this.#held.slice(from, this.length);
        this.length = from;
        return cut;
    }
    /** All that was written, which nothing can be written behind any more. */
    end() {
        const all = this.#held.subarray(0, this.length);
        this.#held = new Uint8Array(0);
        this.length = 0;
        return all;
    }
    #reserve(more) {
        if (this.length + more <= this.#held.length)
            return;
        const larger = new Uint8Array(Math.max(2 * this.#held.length, this.length + more));
        larger.set(this.#held.subarray(0, this.length));
        if (this.#held.length >= json_bytes_LARGE)
            release(this.#held);
        this.#held = larger;
    }
}

;// CONCATENATED MODULE: ./lib/policies/profile-sample.js




/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000;
function profile_sample_sampleForProfile(whole) {
    const table = withCaseFingerprints(whole);
    const byHash = sessionsByHash(table);
    let kept = byHash.length;
    for (let events = 0, at = 0; at < byHash.length; at++) {
        const session = byHash[at];
        events += table.sessionStart[session + 1] - table.sessionStart[session];
        if (events > MOST_EVENTS) {
            kept = Math.max(1, at);
            break;
        }
    }
    const { sessions } = table;
    if (kept === sessions)
        return { table, byHash, sessions };
    const chosen = byHash.slice(0, kept).sort();
    const place = new Uint32Array(sessions);
    chosen.forEach((session, number) => {
        place[session] = number;
    });
    return {
        table: takeSessions({ ...table, origin: undefined }, chosen),
        byHash: byHash.subarray(0, kept).map((session) => place[session]),
        sessions
    };
}
/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash({ sessions, sessionStart, action, outcome, itemStart, itemIds }) {
    const first = new Uint32Array(sessions);
    const second = new Uint32Array(sessions);
    for (let session = 0; session < sessions; session++) {
        let high = 0x811c9dc5;
        let low = 0x9e3779b9;
        const end = sessionStart[session + 1];
        for (let row = sessionStart[session]; row < end; row++) {
            const from = itemStart[row];
            const to = itemStart[row + 1];
            // The action, the outcome, the items.
            for (let i = from - 2; i < to; i++) {
                const id = (i >= from ? itemIds[i] : i === from - 1 ? outcome[row] : action[row]);
                high = Math.imul(high ^ id, 0x01000193);
                low = Math.imul(low ^ (id + 0x7f4a7c15), 0x85ebca6b);
                low ^= low >>> 13;
            }
        }
        first[session] = high;
        second[session] = low >>> 11;
    }
    return sortedByNumbers(first, second);
}
/** Ids that stand at the places [starts[row], starts[row + 1]) of a column, or without `starts` at the rows themselves. */
function used(size, rows, column, starts) {
    const at = new Int32Array(size).fill(-1);
    for (let r = 0; r < rows.length; r++) {
        const row = rows[r];
        const from = starts === undefined ? row : starts[row];
        const to = starts === undefined ? row + 1 : starts[row + 1];
        for (let i = from; i < to; i++) {
            const id = column[i];
            if (id !== table_NONE)
                at[id] = 0;
        }
    }
    const ids = [];
    for (let id = 0; id < size; id++)
        if (at[id] === 0)
            at[id] = ids.push(id) - 1;
    return { ids, at };
}

;// CONCATENATED MODULE: ./lib/policies/profile-version.js
/** Of the layout of a profile: one of another version is not read. */
const PROFILE_VERSION = 1;

;// CONCATENATED MODULE: ./lib/policies/profile-encode.js







/** Bytes of the compressed file; beyond it whole sessions are left out. */
const MOST_BYTES = 1024 * 1024;
/** The profile of a table whose values are abstracted and redacted. */
const encodeProfile = async (table) => encodeSample(sampleForProfile(table));
/** The same of the sessions that may stand in it. */
async function encodeSample({ table, byHash, sessions }) {
    const { gzipSync } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 306));
    let kept = byHash.length;
    for (;;) {
        const text = profileOf(table, byHash.slice(0, kept).sort(), sessions);
        // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
        const bytes = gzipSync(text, { level: 9, mtime: 0 });
        if (bytes.length <= MOST_BYTES || kept <= 1)
            return { bytes, digest: sha256(text) };
        kept = Math.max(1, Math.floor(kept * Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)));
    }
}
/** The profile of some sessions, ascending, as the bytes of its JSON. `total`: of how many it tells. */
function profileOf(table, sessions, total) {
    const rows = rowsIn(table, sessions);
    const dictionaries = {
        actions: used(table.actions.length, rows, table.action),
        outcomes: used(table.outcomes.length, rows, table.outcome),
        agents: used(table.agents.length, rows, table.agent),
        items: used(table.items.length, rows, table.itemIds, table.itemStart),
        objectKeys: used(table.objectKeys.length, rows, table.objectKey, table.objectStart),
        cases: used(table.cases.length, sessions, table.sessionCase)
    };
    const { actions, outcomes, agents, items, objectKeys, cases } = dictionaries;
    const transactions = transactionsIn(table, rows);
    const conditions = conditionsOf(table, sessions);
    const head = {
        profile_version: PROFILE_VERSION,
        unit: table.unit,
        sessions_total: total,
        actions: actions.ids.map((id) => table.actions[id]),
        outcomes: outcomes.ids.map((id) => table.outcomes[id]),
        agents: agents.ids.map((id) => table.agents[id]),
        cases: cases.ids.map((id) => table.cases[id]),
        ...(table.caseTails === undefined ? {} : { case_tails: cases.ids.map((id) => table.caseTails?.[id]) }),
        object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
        items: items.ids.map((id) => {
            const { key, value } = table.items[id];
            return [key, value];
        })
    };
    const json = new JsonBytes();
    json.text(`${JSON.stringify(head).slice(0, -1)},"transactions":`);
    writeTransactions(json, table, transactions, dictionaries);
    json.text(`,"conditions":${JSON.stringify(conditions.map(({ name, values }) => [name, values]))}`);
    json.text(',"sessions":');
    const encoded = Array.from(sessions, (session) => {
        const from = json.length;
        writeSession(json, table, session, { cases, objectKeys, transactions, conditions });
        return json.cut(from);
    });
    json.list(encoded.sort(Buffer.compare), (session) => json.bytes(session));
    json.text('}');
    return json.end();
}
/** What different rows there are, action, outcome, agent and items taken together, in the order of these. */
function transactionsIn(table, rows) {
    const { action, outcome, agent, itemStart, itemIds } = table;
    const compare = (a, b) => {
        const difference = action[a] - action[b] ||
            // As signed numbers: what the log does not say comes first.
            (outcome[a] | 0) - (outcome[b] | 0) ||
            (agent[a] | 0) - (agent[b] | 0);
        if (difference !== 0)
            return difference;
        let i = itemStart[a];
        let j = itemStart[b];
        const [endA, endB] = [itemStart[a + 1], itemStart[b + 1]];
        for (; i < endA && j < endB; i++, j++) {
            const apart = itemIds[i] - itemIds[j];
            if (apart !== 0)
                return apart;
        }
        return endA - i - (endB - j);
    };
    const sorted = sortedRows(table, rows, compare);
    const of = new Uint32Array(table.rows);
    const distinct = new Uint32Array(rows.length);
    let count = 0;
    for (let r = 0; r < sorted.length; r++) {
        const row = sorted[r];
        if (r === 0 || compare(sorted[r - 1], row) !== 0)
            distinct[count++] = row;
        of[row] = count - 1;
    }
    return { of, rows: distinct.subarray(0, count) };
}
/** Rows are told apart by their first ids for the most part. */
const MOST_HELD = 16;
/** The rows by `compare`: by as many of their ids as go into one number, and compared where these are the same. */
function sortedRows(table, rows, compare) {
    const { action, outcome, agent, itemStart, itemIds } = table;
    const [outcomes, agents, items] = [
        table.outcomes.length + 1,
        table.agents.length + 1,
        table.items.length + 1
    ];
    const least = table.actions.length * outcomes * agents;
    let held = 0;
    for (let most = least * items; most < 2 ** 53 && held < MOST_HELD; most *= items)
        held++;
    const high = new Uint32Array(rows.length);
    const low = new Uint32Array(rows.length);
    for (let r = 0; r < rows.length && least < 2 ** 53; r++) {
        const row = rows[r];
        let number = action[row] * outcomes + ((outcome[row] + 1) >>> 0);
        number = number * agents + ((agent[row] + 1) >>> 0);
        const from = itemStart[row];
        const size = itemStart[row + 1] - from;
        for (let i = 0; i < held; i++)
            number = number * items + (i < size ? itemIds[from + i] + 1 : 0);
        high[r] = Math.floor(number / 2 ** 32);
        low[r] = number;
    }
    const order = number_order_sortedByNumbers(high, low);
    const sorted = order.map((r) => rows[r]);
    for (let from = 0; from < order.length;) {
        const first = order[from];
        let to = from + 1;
        while (to < order.length &&
            high[order[to]] === high[first] &&
            low[order[to]] === low[first])
            to++;
        if (to - from > 1)
            sorted.subarray(from, to).sort((a, b) => compare(a, b) || a - b);
        from = to;
    }
    return sorted;
}
function writeTransactions(json, table, { rows }, { actions, outcomes, agents, items }) {
    const number = ({ at }, id) => json.integer(id === table_NONE ? -1 : at[id]);
    json.list(rows, (row) => {
        json.text('[');
        number(actions, table.action[row]);
        json.text(',');
        number(outcomes, table.outcome[row]);
        json.text(',');
        number(agents, table.agent[row]);
        const end = table.itemStart[row + 1];
        for (let i = table.itemStart[row]; i < end; i++) {
            json.text(',');
            number(items, table.itemIds[i]);
        }
        json.text(']');
    });
}
function conditionsOf(table, sessions) {
    return [...table.conditions.keys()].sort(table_compareText).map((name) => {
        const own = table.conditions.get(name) ?? [];
        const taken = new Set();
        for (const session of sessions) {
            const value = own[session];
            if (value !== undefined)
                taken.add(value);
        }
        const values = [...taken].sort(table_compareText);
        const at = new Map(values.map((value, number) => [value, number]));
        return { name, values, of: (session) => at.get(own[session]) ?? -1 };
    });
}
function writeSession(json, table, session, known) {
    const from = table.sessionStart[session];
    const to = table.sessionStart[session + 1];
    const named = table.sessionCase[session];
    json.text('[');
    json.integer(named === table_NONE ? -1 : known.cases.at[named]);
    json.text(',[');
    for (let row = from; row < to; row++) {
        if (row > from)
            json.text(',');
        const object = table.objectStart[row];
        const end = table.objectStart[row + 1];
        const isPlain = table.repeated[row] === 0 && object === end;
        if (!isPlain)
            json.text('[');
        json.integer(known.transactions.of[row]);
        if (isPlain)
            continue;
        json.text(',');
        json.integer(table.repeated[row]);
        for (let o = object; o < end; o++) {
            json.text(',');
            json.integer(known.objectKeys.at[table.objectKey[o]]);
            json.text(',');
            json.integer(table.objectNumber[o]);
        }
        json.text(']');
    }
    json.text('],');
    json.list(known.conditions, ({ of }) => json.integer(of(session)));
    const means = [meanOf(table.latencyMs, from, to), meanOf(table.tokens, from, to)];
    json.text(`,${JSON.stringify(means).slice(1)}`);
}
function meanOf(column, from, to) {
    if (column === undefined)
        return null;
    let sum = 0;
    let known = 0;
    for (let row = from; row < to; row++) {
        const value = column[row];
        if (Number.isNaN(value))
            continue;
        sum += value;
        known++;
    }
    return known === 0 ? null : Math.round((sum / known) * 1000) / 1000;
}


/***/ }),

/***/ 316:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _profile_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(962);


/** The door for a thread: encodes the profile of the sample it is given, and hands it over. */
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error('this file is started as a worker thread');
const profile = await (0,_profile_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSample */ .N)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
port.postMessage(profile);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/******/ var __webpack_exports__ = __nccwpck_require__(316);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
