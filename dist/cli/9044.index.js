export const id = 9044;
export const ids = [9044];
export const modules = {

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
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7713);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5002);







const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_3__.descriptions.tally,
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(invocation, ['output']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireLogs */ .XY)(options);
        const { output } = invocation.given;
        if (typeof output !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('flag --output is missing: name the tally to write');
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNoLog */ .vo)(output, options.logs, invocation.cwd);
        const counted = await (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyWindow */ .bL)({
            options,
            config,
            workers,
            workspace: invocation.cwd,
            confine: false
        });
        const { bytes, events, sessions, reading } = counted;
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), bytes, 'follow');
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
/* harmony export */   iQ: () => (/* binding */ growFile),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3591);





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
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(8083), __webpack_require__.e(9521), __webpack_require__.e(6738), __webpack_require__.e(3082), __webpack_require__.e(2606), __webpack_require__.e(6580), __webpack_require__.e(3928), __webpack_require__.e(4601), __webpack_require__.e(5662), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 4506));
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

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decodeProfile),
/* harmony export */   b: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);
/* harmony import */ var _profile_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9042);







/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
const index = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
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
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_profile_version_js__WEBPACK_IMPORTED_MODULE_4__/* .PROFILE_VERSION */ .P),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
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
    const itemIds = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectKey = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectNumber = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NONE */ .x3 : id);
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


/***/ })

};
