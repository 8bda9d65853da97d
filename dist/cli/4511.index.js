export const id = 4511;
export const ids = [4511];
export const modules = {

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(452);
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(570);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7822);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340);
/* harmony import */ var _report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2315);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(480);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7713);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5002);













const TOP = 10;
const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_9__.descriptions.extract,
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(invocation, ['output', 'all', 'output-format']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requireLogsOrTallies */ .ek)(options);
        const format = formatOf(invocation.given['output-format']);
        const given = invocation.given.output;
        const output = typeof given === 'string' ? given : besideFirst(options.logs);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requireNoLog */ .vo)(output, options.logs, invocation.cwd);
        const all = invocation.given.all === true;
        const asTheyAre = all && options['max-antecedent'] === 1 && options.kinds.every((kind) => kind === 'association');
        const { reading, raw, abstracted, unmatched } = await readToMine({ options, config, workers, workspace: invocation.cwd, confine: false }, asTheyAre);
        const candidate = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCandidate */ .El)({ raw, ...abstracted, options, workers, all });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBaseline */ .B9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), candidate, 'follow');
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_11__/* .noteSkips */ .$)(reading, invocation.note);
        for (const line of unmatched)
            invocation.note(line);
        const { policies, set } = candidate;
        // What the seed's tool would mine is printed as it prints it.
        const rest = all && !asTheyAre ? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRest */ .Ct)(policies, abstracted.table, (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .miningOptions */ .Lj)(options)) : undefined;
        if (format === 'json')
            invocation.print((0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetJson */ .VN)(pruned(set, rest), undefined, rest));
        else if (format === 'markdown')
            invocation.print(joined('\n\n', (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetMarkdown */ .iY)(pruned(set, rest), MOST), rest && (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutMarkdown */ .TV)(rest)));
        else
            invocation.print(joined('\n', `Parsed ${raw.totals.events} valid log entries.`, policies.length === 1 && !asTheyAre ? 'Mined 1 policy.' : `Mined ${policies.length} policies.`, rest &&
                `Of these ${policies.length - rest.length} stand by themselves; the rest follows with the reasons.`, `Saved policy set to ${output}`, (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetText */ .G$)(pruned(set, rest), rest === undefined ? TOP : MOST), asTheyAre || rest !== undefined || policies.length <= TOP
                ? undefined
                : `… and ${policies.length - TOP} more: \`policyminer format --policies ${output}\` shows them`, rest && (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutText */ .jG)(rest)));
        return 0;
    }
};
/** The logs abstracted, unless they are to be mined as they are; what was read goes, but for what is told of it. */
async function readToMine(request, asTheyAre) {
    const { table, ...reading } = await (0,_window_js__WEBPACK_IMPORTED_MODULE_8__/* .readJudgedWindow */ .OQ)(request);
    (0,_window_js__WEBPACK_IMPORTED_MODULE_8__/* .requireNamed */ .d)(reading.unmatched);
    const raw = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(table);
    if (asTheyAre)
        return { reading, raw, abstracted: { table, vocabulary: _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .rawVocabulary */ .TZ }, unmatched: [] };
    const abstracted = (0,_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .abstractAfresh */ .Io)(table, request.config);
    const unmatched = (0,_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedInConfig */ .xf)(table, request.config);
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(table.itemIds);
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(table.itemStart);
    return { reading, raw, abstracted, unmatched };
}
const MOST = Number.POSITIVE_INFINITY;
const joined = (between, ...parts) => parts.filter((part) => part !== undefined).join(between);
function formatOf(given) {
    const format = _described_js__WEBPACK_IMPORTED_MODULE_9__.EXTRACT_FORMATS.find((known) => known === String(given ?? 'text').toLowerCase());
    if (format !== undefined)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`flag \`--output-format\` is ${JSON.stringify(given)}: give one of ${_described_js__WEBPACK_IMPORTED_MODULE_9__.EXTRACT_FORMATS.join(', ')}`);
}
/** The set as it is without `--all`: the rest is told with its reasons. */
function pruned(set, rest) {
    const leftOut = new Set(rest?.map(({ policy }) => policy.policy_id));
    return { ...set, policies: set.policies.filter(({ policy_id }) => !leftOut.has(policy_id)) };
}
/** As the seed's tool does: in the folder of the log. Standard input and globs have none: the current folder. */
const besideFirst = ([first = '-']) => first === '-' || /[*?[\]{}]/.test(first) ? 'policies.json' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first), 'policies.json');
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


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ju: () => (/* binding */ phraseInCell),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);


/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const phrase = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(text), ours);
/** In a cell of a table. */
const phraseInCell = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.codeInCell)(text), ours);
const join = (...blocks) => blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
/** In parentheses, after something. */
const aside = (text, { marks }) => ours(marks.open + text + marks.close);
/** A list that says how many of `total` it leaves out. */
const limited = (items, total, words) => bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items);
/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
const details = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table. Cells hold no line end and no bare pipe. */
function table(heads, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A block as the continuation of a list item. */
const indented = (block, width) => block.replace(/^(?!$)/gm, ' '.repeat(width));
const bytes = (text) => Buffer.byteLength(text, 'utf8');


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   l: () => (/* binding */ raw)
/* harmony export */ });
/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
const written = (phrase, data, ours = (text) => text) => phrase.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('');
/** A phrase as it reads, for where the whole is escaped afterwards. */
const raw = (phrase) => written(phrase, (text) => text);


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ policySetText),
/* harmony export */   TV: () => (/* binding */ leftOutMarkdown),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VN: () => (/* binding */ policySetJson),
/* harmony export */   iY: () => (/* binding */ policySetMarkdown),
/* harmony export */   jG: () => (/* binding */ leftOutText)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7649);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1042);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8888);









/** A saved policy set for people: `format`, and what `extract` prints. */
const rate = (share) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .toFixedEven */ .m)(share, 4);
const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |';
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|';
/** At most this many, strongest first; none for a negative number. */
const strongest = (set, maxPolicies) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
function policySetText(set, maxPolicies) {
    const header = [
        `Policy Set: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.name)}`,
        `Source logs: ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`Generated at: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.generatedAt)}`]),
        `Total policies: ${set.policies.length}`,
        '-'.repeat(60)
    ];
    const lines = strongest(set, maxPolicies).flatMap((policy) => [
        `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
        `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
    ]);
    return [...header, ...lines].join('\n');
}
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
function policySetMarkdown(set, maxPolicies, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const shown = strongest(set, maxPolicies);
    const numbers = (policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)];
    const associations = shown.flatMap((policy) => policy.kind === 'association'
        ? [
            [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
                Object.entries(policy.antecedent)
                    .map(([key, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(`${key}=${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonText */ .G)(value)}`))
                    .join(', '),
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.consequent),
                ...numbers(policy)
            ]
        ]
        : []);
    const others = shown.flatMap((policy) => policy.kind === 'association'
        ? []
        : [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)), ...numbers(policy)]]);
    const head = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.name)}`,
        '',
        `- **Source logs:** ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.generatedAt)}`]),
        `- **Total policies:** ${set.policies.length}`
    ];
    const rates = ['Support', 'Confidence', 'Lift'];
    return [
        head.join('\n'),
        ...(associations.length > 0 || others.length === 0
            ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
            : []),
        ...(others.length > 0 ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, ...rates], others)] : [])
    ].join('\n\n');
}
const strongestLeftOut = (rest) => {
    const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]));
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }));
};
/** Enough of each kind of reason to see what it means. */
const MOST_OF_A_REASON = 5;
const sessionsOf = ({ evidence }) => evidence?.sessions ?? 0;
/** Reasons differ in numbers and in the policies that they name; their first words tell which reason it is. */
const kindOfReason = (reason) => reason.replace(/\d+/g, 'N').split(' ').slice(0, 2).join(' ');
/** By kind of reason, the rare ones first: they say the most about a single policy. */
function byReason(rest) {
    const groups = new Map();
    for (const leftOut of strongestLeftOut(rest)) {
        const kind = kindOfReason(leftOut.reason);
        const group = groups.get(kind);
        if (group === undefined)
            groups.set(kind, [leftOut]);
        else
            group.push(leftOut);
    }
    return [...groups.entries()]
        .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n6)(a, b))
        .map(([, group]) => ({
        shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
        more: Math.max(0, group.length - MOST_OF_A_REASON)
    }));
}
const moreOfIt = (more) => `… and ${more} more for such a reason: \`--output-format json\` lists them all`;
/** Why `explore` counts fewer: it tells of what was judged alone. */
function ofThem(rest) {
    const unjudged = rest.filter((one) => one.unjudged === true).length;
    return unjudged === 0
        ? undefined
        : `Judged, and told by \`policyminer explore\` too: ${rest.length - unjudged}. Not judged, for what they are: ${unjudged}.`;
}
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
function leftOutText(rest) {
    const lines = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.flatMap(({ policy, reason }) => [
            `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
            `  left out: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(reason)}`
        ]),
        ...(more > 0 ? [moreOfIt(more)] : [])
    ]);
    const said = ofThem(rest);
    return [
        '-'.repeat(60),
        `Left out without --all: ${rest.length}`,
        ...(said === undefined ? [] : [said]),
        ...lines
    ].join('\n');
}
/** The same as a table. */
function leftOutMarkdown(rest, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const rows = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
            (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)),
            rate(policy.confidence),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(reason)
        ]),
        ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
    ]);
    const head = `## Left out without --all: ${rest.length}`;
    const said = ofThem(rest);
    return rows.length === 0
        ? head
        : `${said === undefined ? head : `${head}\n\n${said}`}\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`;
}
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
function policySetJson(set, maxPolicies = Number.POSITIVE_INFINITY, rest) {
    const sections = {};
    for (const policy of strongest(set, maxPolicies)) {
        const { section } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy);
        sections[section] = [...(sections[section] ?? []), policy];
    }
    const { policies = [], ...others } = sections;
    const { name, sourceLogs, generatedAt } = set;
    const layout = {
        name,
        source_logs: sourceLogs,
        policies,
        ...others,
        ...(rest === undefined
            ? {}
            : { left_out: strongestLeftOut(rest).map(({ policy, reason }) => ({ ...policy, reason })) }),
        ...(set.accepted.length === 0 ? {} : { accepted: set.accepted }),
        ...(generatedAt === undefined ? {} : { generated_at: generatedAt })
    };
    return JSON.stringify(layout, null, 2);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   rI: () => (/* binding */ promiseWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);




/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent, words) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionText */ .D3)(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
const datum = (data) => ({ data });
/** An order between two events, with what ties them and where it holds. */
function orderWords(rule, order, words) {
    const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same));
    const context = conditionWords(rule.antecedent, words);
    return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))];
}
/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
function policyWords(rule, words) {
    switch (rule.kind) {
        case 'association': {
            const action = datum(rule.consequent);
            const when = conditionWords(rule.antecedent, words);
            return rule.status === 'required' && when.length === 0
                ? words.policy.always(action)
                : words.policy.association(when, action);
        }
        case 'precondition':
            return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words));
        case 'prohibition':
            return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words));
        case 'outcome':
            return words.policy.outcome(datum(rule.action), conditionWords(rule.antecedent, words), datum(rule.outcome));
        case 'sequence': {
            const order = words.policy[rule.template](datum(rule.activation), datum(rule.target ?? ''), rule.most ?? 1);
            return orderWords(rule, order, words);
        }
    }
}
/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
function promiseWords(policy, words) {
    if (policy.status !== 'forbidden')
        return policyWords(policy, words);
    switch (policy.kind) {
        case 'association':
            return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words));
        case 'precondition':
            return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words));
        case 'prohibition':
            return policyWords(policy, words);
        case 'outcome':
            return words.policy.neverEnds(datum(policy.action), conditionWords(policy.antecedent, words), datum(policy.outcome));
        case 'sequence': {
            const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')];
            switch (policy.template) {
                case 'precedence':
                    return orderWords(policy, words.policy.not_succession(target, activation), words);
                case 'response':
                    return orderWords(policy, words.policy.not_succession(activation, target), words);
                case 'chain_precedence':
                    return orderWords(policy, words.policy.neverDirectly(activation, target), words);
                case 'chain_response':
                    return orderWords(policy, words.policy.neverDirectly(target, activation), words);
                default:
                    return words.policy.notAllowed(policyWords(policy, words));
            }
        }
    }
}
/** Every text of the log that a sentence about this policy may quote. */
function policyNames(rule) {
    const names = policyWords(rule, _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]));
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionsOf */ .y)(rule);
    const parts = Object.entries(conditions).flatMap(([key, value]) => [
        key,
        `${key}='${value}'`,
        `${key}="${value}"`,
        ...(typeof value === 'string' ? [value] : [])
    ]);
    return [...names, ...parts];
}


/***/ })

};
