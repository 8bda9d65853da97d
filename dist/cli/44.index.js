export const id = 44;
export const ids = [44];
export const modules = {

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noteSkips)
/* harmony export */ });
/** Says on the terminal what of the logs could not be used: nothing is lost silently. */
function noteSkips({ skips, duplicates, files }, note) {
    for (const { reason, count, file, line } of skips) {
        note(`skipped ${count} ${count === 1 ? 'record' : 'records'}: ${reason} (first at ${file}:${line})`);
    }
    if (duplicates > 0)
        note(`left out ${duplicates} ${duplicates === 1 ? 'copy' : 'copies'} of calls that were read already`);
    for (const { path, format } of files)
        if (format === 'unknown')
            note(`${path}: its format is not known`);
}


/***/ }),

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(480);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3197);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5002);







const command = {
    name: 'tally',
    summary: 'counts a share of the logs, for extract, check or update to merge with others',
    usage: '--logs PATH… --output FILE',
    options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .READING */ .rq, 'config'],
    flags: [{ name: 'output', type: 'text', value: 'FILE', meaning: 'where the tally goes' }, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKERS */ .aU],
    notes: [
        'Shares must not split a session. Merge with `--tallies FILE…`, with the same format, ignore-keys and config: the',
        'result is the same, byte for byte, as that of one run over all logs. A tally holds redacted values, no raw name.'
    ],
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(invocation, ['output']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireLogs */ .XY)(options);
        const { output } = invocation.given;
        if (typeof output !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('flag --output is missing: name the tally to write');
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        const counted = await (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyWindow */ .bL)({
            options,
            config,
            workers,
            workspace: invocation.cwd,
            confine: false
        });
        const { bytes, events, sessions, reading } = counted;
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), bytes);
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_6__/* .noteSkips */ .$)(reading, invocation.note);
        for (const { pattern, reason } of reading.unmatched)
            invocation.note(`${pattern}: ${reason}`);
        invocation.print(`Counted ${events} events of ${sessions} sessions into ${output} (${bytes.length} bytes).`);
        return 0;
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3591);




/** Writes a file whole or not at all: a run that is cancelled leaves no half baseline. */
async function writeWhole(path, content) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written: folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written (${code}): choose another place or mend its rights`);
    }
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(async (error) => {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} ${folder} cannot be written (${error.code}): choose another folder`);
    }
}
/** A baseline and its profile, as `update` leaves them. */
async function writeBaseline(path, { text, profile }) {
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(path), profile);
    await writeWhole(path, text);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(67), __webpack_require__.e(282), __webpack_require__.e(404), __webpack_require__.e(181), __webpack_require__.e(82), __webpack_require__.e(444), __webpack_require__.e(217), __webpack_require__.e(630), __webpack_require__.e(601), __webpack_require__.e(662), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 4506));
    const files = renderFiles(result, {
        presentation,
        baselineText: baseline?.text,
        candidateText: candidate?.text,
        policies: candidate?.policies,
        countsOnly: result.parameters.publish === 'counts-only'
    });
    const written = [];
    for (const [name, content] of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name);
        if (name.includes('/'))
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await writeWhole(path, content);
        written.push(path);
    }
    if (candidate !== undefined) {
        const policies = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(baselineFolder), 'policies.json');
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policies));
        await writeBaseline(policies, candidate);
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(policies));
    }
    return written;
}


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ withCaseFingerprints),
/* harmony export */   o1: () => (/* binding */ withMatchedCases),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export caseFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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
    const cases = [...new Set(names)].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    return tails === undefined
        ? renamed
        : { ...renamed, caseTails: renamed.cases.map((name) => tails[names.indexOf(name)]) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => a.some((name) => b.includes(name));
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   bL: () => (/* binding */ profilePath),
/* harmony export */   k1: () => (/* binding */ encodeProfile)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);





/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
/** Bytes of the compressed file; beyond it whole sessions are sampled. */
const MOST_BYTES = 1024 * 1024;
const PROFILE_VERSION = 1;
const index = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
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
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PROFILE_VERSION),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
const meanOf = (column, from, to) => {
    if (column === undefined)
        return null;
    const known = column.subarray(from, to).filter((value) => !Number.isNaN(value));
    return known.length === 0
        ? null
        : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1000) / 1000;
};
/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000;
/** The bytes of the profile of a table whose values are abstracted and redacted, and the digest that names them. */
async function encodeProfile(whole) {
    const { gzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 1306));
    // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
    const compress = (text) => gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 });
    const table = (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withCaseFingerprints */ .C_)(whole);
    const sample = sessionsByHash(table);
    let kept = sample.length;
    for (let events = 0, at = 0; at < sample.length; at++) {
        events += rowsOf(table, sample[at]);
        if (events > MOST_EVENTS) {
            kept = Math.max(1, at);
            break;
        }
    }
    for (;;) {
        const text = JSON.stringify(profileOf(table, sample.slice(0, kept).sort((a, b) => a - b)));
        const bytes = compress(text);
        if (bytes.length <= MOST_BYTES || kept <= 1)
            return { bytes, digest: (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) };
        kept = Math.max(1, Math.floor(kept * Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)));
    }
}
const rowsOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash(table) {
    const hashes = Float64Array.from({ length: table.sessions }, (_, session) => {
        let high = 0x811c9dc5;
        let low = 0x9e3779b9;
        const take = (id) => {
            high = Math.imul(high ^ id, 0x01000193);
            low = Math.imul(low ^ (id + 0x7f4a7c15), 0x85ebca6b);
            low ^= low >>> 13;
        };
        for (let row = table.sessionStart[session]; row < table.sessionStart[session + 1]; row++) {
            take(table.action[row]);
            take(table.outcome[row]);
            for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++)
                take(table.itemIds[i]);
        }
        return (high >>> 0) * 2 ** 21 + (low >>> 11);
    });
    return Array.from(hashes.keys()).sort((a, b) => hashes[a] - hashes[b] || a - b);
}
/** Dictionary that numbers what is used, in the order of the table's own (sorted) dictionary. */
function used(size, mark) {
    const seen = new Uint8Array(size);
    mark((id) => {
        if (id !== _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3)
            seen[id] = 1;
    });
    const ids = [];
    const at = new Int32Array(size).fill(-1);
    for (let id = 0; id < size; id++) {
        if (seen[id] === 1) {
            at[id] = ids.length;
            ids.push(id);
        }
    }
    return { ids, at };
}
function profileOf(table, sessions) {
    const rows = sessions.flatMap((session) => {
        const from = table.sessionStart[session];
        return Array.from({ length: table.sessionStart[session + 1] - from }, (_, i) => from + i);
    });
    const column = (ids, size) => used(size, (note) => {
        for (const row of rows)
            note(ids[row]);
    });
    const span = (starts, ids, size) => used(size, (note) => {
        for (const row of rows)
            for (let i = starts[row]; i < starts[row + 1]; i++)
                note(ids[i]);
    });
    const actions = column(table.action, table.actions.length);
    const outcomes = column(table.outcome, table.outcomes.length);
    const agents = column(table.agent, table.agents.length);
    const items = span(table.itemStart, table.itemIds, table.items.length);
    const objectKeys = span(table.objectStart, table.objectKey, table.objectKeys.length);
    const cases = [
        ...new Set(sessions.map((session) => table.sessionCase[session]).filter((id) => id !== _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3))
    ].sort((a, b) => a - b);
    const caseAt = new Map(cases.map((id, at) => [id, at]));
    const at = (dictionary, id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 ? -1 : dictionary.at[id];
    const transactionOf = (row) => [
        at(actions, table.action[row]),
        at(outcomes, table.outcome[row]),
        at(agents, table.agent[row]),
        ...Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]), (id) => items.at[id])
    ];
    const texts = new Map();
    const textOfRow = new Map();
    for (const row of rows) {
        const transaction = transactionOf(row);
        const text = transaction.join(',');
        textOfRow.set(row, text);
        texts.set(text, transaction);
    }
    const ordered = [...texts].sort(([, a], [, b]) => compareNumbers(a, b));
    const transactionAt = new Map(ordered.map(([text], position) => [text, position]));
    const conditionNames = [...table.conditions.keys()].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    const conditions = conditionNames.map((name) => {
        const values = table.conditions.get(name) ?? [];
        return [
            name,
            [...new Set(sessions.map((s) => values[s]).filter((v) => v !== undefined))].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)
        ];
    });
    const encoded = sessions.map((session) => {
        const from = table.sessionStart[session];
        const to = table.sessionStart[session + 1];
        const events = Array.from({ length: to - from }, (_, i) => {
            const row = from + i;
            const transaction = transactionAt.get(textOfRow.get(row));
            const objects = [];
            for (let o = table.objectStart[row]; o < table.objectStart[row + 1]; o++) {
                objects.push(objectKeys.at[table.objectKey[o]], table.objectNumber[o]);
            }
            const repeated = table.repeated[row];
            return repeated === 0 && objects.length === 0 ? transaction : [transaction, repeated, ...objects];
        });
        return [
            caseAt.get(table.sessionCase[session]) ?? -1,
            events,
            conditions.map(([name, values]) => {
                const value = table.conditions.get(name)?.[session];
                return value === undefined ? -1 : values.indexOf(value);
            }),
            meanOf(table.latencyMs, from, to),
            meanOf(table.tokens, from, to)
        ];
    });
    const sorted = encoded
        .map((session) => ({ session, text: JSON.stringify(session) }))
        .sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.text, b.text))
        .map(({ session }) => session);
    return {
        profile_version: PROFILE_VERSION,
        unit: table.unit,
        sessions_total: table.sessions,
        actions: actions.ids.map((id) => table.actions[id]),
        outcomes: outcomes.ids.map((id) => table.outcomes[id]),
        agents: agents.ids.map((id) => table.agents[id]),
        cases: cases.map((id) => table.cases[id]),
        ...(table.caseTails === undefined
            ? {}
            : { case_tails: cases.map((id) => table.caseTails?.[id]) }),
        object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
        items: items.ids.map((id) => {
            const { key, value } = table.items[id];
            return [key, value];
        }),
        transactions: ordered.map(([, transaction]) => transaction),
        conditions,
        sessions: sorted
    };
}
const compareNumbers = (a, b) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const difference = a[i] - b[i];
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
};
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let text;
    try {
        text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
    return tableOf(parsed.data);
}
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
            events.every((event) => {
                const [transaction, , ...objects] = typeof event === 'number' ? [event] : event;
                return (below(transaction, profile.transactions.length) &&
                    objects.length % 2 === 0 &&
                    objects.every((id, i) => i % 2 === 1 || below(id, profile.object_keys.length)));
            })));
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
    const itemIds = [];
    const objectKey = [];
    const objectNumber = [];
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const [transaction, again, ...objects] = typeof event === 'number' ? [event, 0] : event;
            const [a, o, g, ...items] = profile.transactions[transaction];
            action[row] = a;
            outcome[row] = column(o);
            agent[row] = column(g);
            session[row] = s;
            repeated[row] = again;
            itemIds.push(...items);
            for (let i = 0; i < objects.length; i += 2) {
                objectKey.push(objects[i]);
                objectNumber.push(objects[i + 1]);
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
        itemIds: Uint32Array.from(itemIds),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: Uint32Array.from(objectKey),
        objectNumber: Uint32Array.from(objectNumber),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}


/***/ })

};
