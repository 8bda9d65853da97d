export const id = 7822;
export const ids = [7822];
export const modules = {

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iQ: () => (/* binding */ growFile),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6427);





/** Where a file is written, and where first, so that a run that is cancelled leaves no half baseline. */
async function placeOf(path, links) {
    const target = links === 'follow' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path) : path;
    const found = await (links === 'follow' ? node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat : node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => undefined);
    const isReplaced = found === undefined || found.isFile() || found.isDirectory() || found.isSymbolicLink();
    return {
        target,
        unfinished: isReplaced ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.tmp`) : undefined
    };
}
function cannotWrite(path, error) {
    const { code } = error;
    if (code === 'ENOENT')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written: folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)} does not exist`);
    const why = code === 'EISDIR' || code === 'ENOTEMPTY' ? 'it is a folder' : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written (${why}): choose another place or mend its rights`);
}
/** Writes a file whole or not at all. Throws a UserError that names the path where that is impossible. */
async function writeWhole(path, content, links = 'replace') {
    const { target, unfinished } = await placeOf(path, links);
    try {
        if (unfinished === undefined)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
    }
    catch (error) {
        if (unfinished !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw cannotWrite(path, error);
    }
}
/** Follows links. Throws a UserError that names the path where it cannot be written, and so do the functions it gives. */
async function growFile(path) {
    const { target, unfinished } = await placeOf(path, 'follow');
    const guarded = (act) => {
        try {
            return act();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => undefined))?.isDirectory() === true)
        throw cannotWrite(path, { code: 'EISDIR' });
    const file = guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished ?? target, 'w'));
    return {
        write: (text) => guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text)),
        close: (isWhole) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            if (unfinished === undefined)
                return;
            if (isWhole)
                guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, target));
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        }
    };
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() === true;
/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch(async (error) => {
        if (!(await isFolder(folder)))
            throw error;
    });
}
/** Makes a folder, that of the report files unless `what` names another. Throws a UserError where that is impossible. */
async function makeFolder(folder, what = 'output-dir') {
    try {
        await makeFolders(folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${what} ${folder} cannot be written (${error.code}): choose another folder`);
    }
}
/** A baseline and its profile, as `update` leaves them. */
async function writeBaseline(path, { text, profile }, links = 'replace') {
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .b)(path), profile, links);
    await writeWhole(path, text, links);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(8083), __webpack_require__.e(9521), __webpack_require__.e(6738), __webpack_require__.e(3082), __webpack_require__.e(2606), __webpack_require__.e(6580), __webpack_require__.e(3928), __webpack_require__.e(4601), __webpack_require__.e(5662), __webpack_require__.e(2107)]).then(__webpack_require__.bind(__webpack_require__, 4506));
    const files = renderFiles(result, {
        presentation,
        baselineText: baseline?.text,
        candidateText: candidate?.text,
        policies: candidate?.policies,
        countsOnly: result.parameters.publish === 'counts-only'
    });
    const written = [];
    for (const [name, content] of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name);
        if (name.includes('/'))
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await writeWhole(path, content);
        written.push(path);
    }
    if (candidate !== undefined) {
        const policies = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(baselineFolder), 'policies.json');
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(policies));
        await writeBaseline(policies, candidate);
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .b)(policies));
    }
    return written;
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ decodeProfile),
  b: () => (/* binding */ profilePath)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/policies/profile-first.js



/** The first layout of a profile, all of it JSON: baselines that were committed in it are still read. */
const index = schemas/* int */.Whr().nonnegative();
const isInteger = (value, least) => Number.isInteger(value) && value >= least;
const isIntegers = (value, least, length) => Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least));
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value) => Array.isArray(value) &&
    value.length === 5 &&
    isInteger(value[0], -1) &&
    Array.isArray(value[1]) &&
    value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
    isIntegers(value[2], -1, 0) &&
    isNumberOrNull(value[3]) &&
    isNumberOrNull(value[4]);
/** Made when such a profile is read, which few runs do. */
const makeSchema = () => schemas/* object */.Ikc({
    profile_version: schemas/* literal */.euz(1),
    unit: schemas/* enum */.k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: schemas/* array */.YOg(schemas/* string */.YjP()),
    outcomes: schemas/* array */.YOg(schemas/* string */.YjP()),
    agents: schemas/* array */.YOg(schemas/* string */.YjP()),
    cases: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    object_keys: schemas/* array */.YOg(schemas/* string */.YjP()),
    items: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: schemas/* custom */.IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    sessions: schemas/* custom */.IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Every index points into its dictionary. */
function consistent(profile) {
    const below = (id, size) => id < size;
    return ((profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
        profile.transactions.every(([action, outcome, agent, ...items]) => action !== undefined &&
            action >= 0 &&
            below(action, profile.actions.length) &&
            below(outcome, profile.outcomes.length) &&
            below(agent, profile.agents.length) &&
            items.every((id) => id >= 0 && below(id, profile.items.length))) &&
        profile.sessions.every(([caseId, events, conditions]) => below(caseId, profile.cases.length) &&
            conditions.length === profile.conditions.length &&
            conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
            events.every((event) => isWithin(event, profile))));
}
/** Without a list of its own for each event, of which there are as many as in the logs. */
function isWithin(event, { transactions, object_keys: keys }) {
    if (typeof event === 'number')
        return event < transactions.length;
    if (event[0] >= transactions.length || event.length % 2 === 1)
        return false;
    for (let at = 2; at < event.length; at += 2)
        if (event[at] >= keys.length)
            return false;
    return true;
}
/** Undefined for what is damaged. */
function tableOfFirstLayout(json) {
    const parsed = makeSchema().safeParse(json, { jitless: true });
    return parsed.success && consistent(parsed.data) ? tableOf(parsed.data) : undefined;
}
function tableOf(profile) {
    const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0);
    const action = new Uint32Array(rows);
    const outcome = new Uint32Array(rows);
    const agent = new Uint32Array(rows);
    const session = new Uint32Array(rows);
    const repeated = new Uint8Array(rows);
    const itemStart = new Uint32Array(rows + 1);
    const objectStart = new Uint32Array(rows + 1);
    const sessionStart = new Uint32Array(profile.sessions.length + 1);
    const sessionCase = new Uint32Array(profile.sessions.length);
    const itemIds = new columns/* IntegerColumn */.bU();
    const objectKey = new columns/* IntegerColumn */.bU();
    const objectNumber = new columns/* IntegerColumn */.bU();
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? table/* NONE */.x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const isPlain = typeof event === 'number';
            const transaction = profile.transactions[isPlain ? event : event[0]];
            action[row] = transaction[0];
            outcome[row] = column(transaction[1]);
            agent[row] = column(transaction[2]);
            session[row] = s;
            for (let at = 3; at < transaction.length; at++)
                itemIds.push(transaction[at]);
            if (!isPlain) {
                repeated[row] = event[1];
                for (let at = 2; at < event.length; at += 2) {
                    objectKey.push(event[at]);
                    objectNumber.push(event[at + 1]);
                }
            }
            if (latencyMs !== undefined && latency !== null)
                latencyMs[row] = latency;
            if (tokens !== undefined && tokenMean !== null)
                tokens[row] = tokenMean;
            row++;
            itemStart[row] = itemIds.length;
            objectStart[row] = objectKey.length;
        }
        sessionStart[s + 1] = row;
    });
    return {
        rows,
        sessions: profile.sessions.length,
        unit: profile.unit,
        actions: profile.actions,
        outcomes: profile.outcomes,
        agents: profile.agents,
        cases: profile.cases,
        ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
        items: profile.items.map(([key, value]) => ({ key, value })),
        action,
        outcome,
        agent,
        session,
        itemStart,
        itemIds: itemIds.takeNarrow(),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: objectKey.takeNarrow(),
        objectNumber: objectNumber.takeNarrow(),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/policies/packed-bytes.js
var packed_bytes = __webpack_require__(2050);
// EXTERNAL MODULE: ./lib/policies/profile-derived.js
var profile_derived = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/policies/profile-layout.js
var profile_layout = __webpack_require__(5462);
// EXTERNAL MODULE: ./lib/policies/profile-version.js
var profile_version = __webpack_require__(9042);
;// CONCATENATED MODULE: ./lib/policies/profile-read.js








const count = schemas/* int */.Whr().nonnegative();
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const means = schemas/* array */.YOg(schemas/* number */.aig().nullable()).optional();
const headSchema = schemas/* object */.Ikc({
    profile_version: schemas/* literal */.euz(profile_version/* PROFILE_VERSION */.P),
    unit: schemas/* enum */.k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: count,
    sessions: count,
    transactions: count,
    actions: texts,
    outcomes: texts,
    agents: texts,
    cases: texts,
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: texts.optional(),
    object_keys: texts,
    items: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])])),
    /** What of the context follows from the order of the events. */
    derived: schemas/* array */.YOg(schemas/* enum */.k5n(vocabulary/* derivedKeys */.YI)),
    milestones: texts.max(profile_derived/* MOST_MILESTONES */.wn),
    /** Per name of a condition the values it took. */
    conditions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), texts])),
    /** By session, in milliseconds, and in tokens. */
    latencies: means,
    tokens: means,
    columns: schemas/* string */.YjP()
});
/** Items of all events, objects of all events: a small file must not fill the memory. */
const MOST_MEMBERS = 2 ** 27;
/** The table of a profile in the second layout; undefined for what is damaged or of another version. */
function tableOfColumns(json) {
    const parsed = headSchema.safeParse(json, { jitless: true });
    if (!parsed.success)
        return undefined;
    const columns = Buffer.from(parsed.data.columns, 'base64');
    // Buffer leaves out what is not base64.
    if (columns.toString('base64') !== parsed.data.columns)
        return undefined;
    try {
        return profile_read_tableOf(parsed.data, new packed_bytes/* PackedReader */.ge(columns));
    }
    catch (error) {
        if (error instanceof packed_bytes/* DamagedBytes */.TW)
            return undefined;
        throw error;
    }
}
const profile_read_require = (holds) => {
    if (!holds)
        throw new packed_bytes/* DamagedBytes */.TW();
};
function profile_read_tableOf(head, reader) {
    const { actions, outcomes, agents, cases, object_keys: objectKeys } = head;
    profile_read_require(head.case_tails === undefined || head.case_tails.length === cases.length);
    profile_read_require(head.conditions.length * head.sessions <= MOST_MEMBERS);
    const items = head.items.map(([key, value]) => ({ key, value }));
    const sizes = reader.varints(head.sessions);
    const sessionStart = checkedStartsOf(sizes);
    const rows = sessionStart[head.sessions];
    const sessionCase = numbersOf(reader.packed(head.sessions, cases.length + 1));
    const conditions = new Map(head.conditions.map(([name, values]) => [
        name,
        Array.from(reader.packed(head.sessions, values.length + 1), (code) => values[code - 1])
    ]));
    const transaction = transactionsOfRows(reader.varints(rows, head.transactions + 1), head.transactions);
    const session = new Uint32Array(rows);
    for (let s = 0; s < head.sessions; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const repeated = Uint8Array.from(reader.packed(rows, 2));
    const objects = objectKeys.length > 0
        ? readObjects(reader, objectKeys.length, sessionStart, rows)
        : {
            objectStart: new Uint32Array(rows + 1),
            objectKey: new Uint8Array(0),
            objectNumber: new Uint8Array(0)
        };
    const transactions = readTransactions(reader, head, items);
    reader.end();
    const pick = (column) => transaction.map((t) => column[t]);
    const ordered = {
        actions,
        outcomes,
        action: pick(transactions.action),
        outcome: pick(transactions.outcome),
        session,
        sessionStart
    };
    const spread = (of) => {
        profile_read_require(of === undefined || of.length === head.sessions);
        return of && Float64Array.from(session, (s) => of[s] ?? Number.NaN);
    };
    return {
        rows,
        sessions: head.sessions,
        unit: head.unit,
        agents,
        cases,
        ...(head.case_tails === undefined ? {} : { caseTails: head.case_tails }),
        items,
        ...ordered,
        agent: pick(transactions.agent),
        ...itemsOfRows(transaction, transactions, (0,profile_derived/* follow */.e6)(ordered, items, head), items.length),
        sessionCase,
        objectKeys,
        ...objects,
        repeated,
        latencyMs: spread(head.latencies),
        tokens: spread(head.tokens),
        conditions
    };
}
/** Where lists of these lengths begin, as long as all of them together are not too long. */
function checkedStartsOf(lengths) {
    profile_read_require(lengths.reduce((sum, length) => sum + length, 0) <= MOST_MEMBERS);
    return (0,profile_layout/* startsOf */.jb)(lengths);
}
/** Of numbers that are counted from 1, with 0 for what the log does not say. */
const numbersOf = (codes) => codes.map((code) => (code === 0 ? table/* NONE */.x3 : code - 1));
/** By row its transaction: those that come up for the first time are numbered in turn. */
function transactionsOfRows(codes, most) {
    let known = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        profile_read_require(code <= known);
        codes[row] = code === 0 ? known++ : code - 1;
    }
    profile_read_require(known === most);
    return codes;
}
function readShapes(reader, bound, actions) {
    const shapes = reader.varint();
    const lists = [];
    const own = [];
    for (let shape = 0; shape < shapes; shape++) {
        if (actions > 0)
            own.push(reader.varint(actions));
        lists.push(reader.varints(reader.varint(), bound));
    }
    const start = checkedStartsOf(Uint32Array.from(lists, ({ length }) => length));
    const keys = new Uint32Array(start[shapes]);
    lists.forEach((list, shape) => {
        keys.set(list, start[shape]);
    });
    return { start, keys, actions: Uint32Array.from(own) };
}
function readObjects(reader, objectKeys, sessionStart, rows) {
    const shapes = readShapes(reader, objectKeys, 0);
    const shapeOf = reader.packed(rows, shapes.start.length - 1);
    profile_read_require(rows === 0 || shapes.start.length > 1);
    const lengthOf = (shape) => shapes.start[shape + 1] - shapes.start[shape];
    const objectStart = checkedStartsOf(shapeOf.map(lengthOf));
    const codes = Array.from((0,profile_layout/* membersByKey */.mW)(shapeOf, shapes, objectKeys), (members) => reader.packed(members, reader.varint()));
    const objectKey = (0,columns/* integersBelow */.Z$)(objectKeys, objectStart[rows]);
    const objectNumber = new Uint32Array(objectKey.length);
    const next = new Uint32Array(objectKeys);
    const greatest = new Uint32Array(objectKeys);
    let most = 0;
    for (let session = 1, row = 0, o = 0; session < sessionStart.length; session++) {
        greatest.fill(0);
        for (; row < sessionStart[session]; row++) {
            const shape = shapeOf[row];
            for (let at = shapes.start[shape]; o < objectStart[row + 1]; at++, o++) {
                const key = shapes.keys[at];
                const place = next[key];
                next[key] = place + 1;
                const code = codes[key]?.[place];
                const number = code === 0 ? greatest[key] + 1 : code - 1;
                if (number > greatest[key])
                    greatest[key] = number;
                if (number > most)
                    most = number;
                objectKey[o] = key;
                objectNumber[o] = number;
            }
        }
    }
    const narrow = (0,columns/* integersBelow */.Z$)(most + 1, objectNumber.length);
    narrow.set(objectNumber);
    return { objectStart, objectKey, objectNumber: narrow };
}
function readTransactions(reader, head, items) {
    const { first, sizes } = (0,profile_layout/* writtenKeys */.ch)(items, head);
    const { transactions } = head;
    const shapes = readShapes(reader, sizes.length, head.actions.length);
    profile_read_require(transactions === 0 || shapes.start.length > 1);
    const shapeOf = reader.packed(transactions, shapes.start.length - 1);
    const ordered = (0,profile_layout/* byShape */.No)(shapeOf, shapes.start.length - 1);
    const column = (bound) => {
        const codes = numbersOf(reader.packed(transactions, bound + 1));
        const own = new Uint32Array(transactions);
        for (let i = 0; i < transactions; i++)
            own[ordered[i]] = codes[i];
        return own;
    };
    const outcome = column(head.outcomes.length);
    const agent = column(head.agents.length);
    const start = checkedStartsOf(shapeOf.map((shape) => shapes.start[shape + 1] - shapes.start[shape]));
    const ids = new Uint32Array(start[transactions]);
    const values = Array.from((0,profile_layout/* membersByKey */.mW)(shapeOf, shapes, sizes.length), (members, key) => reader.packed(members, sizes[key]));
    const next = new Uint32Array(sizes.length);
    for (let i = 0; i < transactions; i++) {
        const t = ordered[i];
        const from = start[t];
        const begin = shapes.start[shapeOf[t]];
        for (let at = from; at < start[t + 1]; at++) {
            const key = shapes.keys[begin + at - from];
            const place = next[key];
            next[key] = place + 1;
            ids[at] = first[key] + values[key]?.[place];
        }
    }
    return { action: shapeOf.map((shape) => shapes.actions[shape]), outcome, agent, start, ids };
}
/** Row by row the items of its transaction, and those that follow from the rows before, ascending. */
function itemsOfRows(transaction, { start, ids }, { most, holds }, items) {
    const rows = transaction.length;
    const held = new Int32Array(most);
    const itemStart = new Uint32Array(rows + 1);
    let room = 0;
    for (const t of transaction)
        room += start[t + 1] - start[t] + most;
    profile_read_require(room <= MOST_MEMBERS);
    const all = (0,columns/* integersBelow */.Z$)(items, room);
    let size = 0;
    for (let row = 0; row < rows; row++) {
        const first = size;
        const t = transaction[row];
        for (let i = start[t]; i < start[t + 1]; i++)
            all[size++] = ids[i];
        const derived = holds(row, held);
        for (let d = 0; d < derived; d++) {
            const id = held[d];
            profile_read_require(id < items);
            let at = size++;
            for (; at > first && all[at - 1] > id; at--)
                all[at] = all[at - 1];
            all[at] = id;
        }
        itemStart[row + 1] = size;
    }
    return { itemStart, itemIds: all.slice(0, size) };
}

;// CONCATENATED MODULE: ./lib/policies/profile.js





/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let content;
    try {
        content = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 });
    }
    catch {
        throw new errors/* UserError */.y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,case_names/* sha256 */.sc)(content) !== digest) {
        throw new errors/* UserError */.y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(content.toString('utf8'));
    }
    catch {
        throw new errors/* UserError */.y(`profile ${path} is not JSON: ${mend}`);
    }
    const table = tableOfColumns(json) ?? tableOfFirstLayout(json);
    if (table === undefined)
        throw new errors/* UserError */.y(`profile ${path} is damaged or of another version: ${mend}`);
    return table;
}


/***/ })

};
