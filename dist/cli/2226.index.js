export const id = 2226;
export const ids = [2226];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countDeclared),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4245);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _policies_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8487);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3591);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);








/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 */
async function loadBaseline(path, read) {
    const bytes = await read(path);
    if (bytes === undefined)
        return undefined;
    const text = decode(bytes, path);
    const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicySet */ .gg)(text, path);
    const profile = file.profileDigest === undefined ? undefined : await read((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .bL)(path));
    (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.keepYoungSmallFor)(profile?.length ?? 0);
    const table = profile === undefined ? undefined : (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeProfile */ .OC)(profile, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .bL)(path), file.profileDigest);
    return { path, text, file, table, set: (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_2__/* .asPolicySet */ .VC)(file, countDeclared(file.policies, table)) };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`baseline ${path} is not UTF-8 text: mend it, or write it anew with \`policyminer update\``);
    }
}
/** Counts what people wrote without counts; a rule that stands twice is taken once, with what people wrote winning. */
function countDeclared(declared, table) {
    const byId = new Map();
    for (const policy of declared) {
        const policy_id = (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_3__.policyId)(policy);
        const known = byId.get(policy_id);
        if (known !== undefined && known.status !== 'mined')
            continue;
        byId.set(policy_id, { ...counted(policy, table), policy_id });
    }
    return [...byId.values()];
}
function counted(policy, table) {
    const complete = policy.confidence !== undefined && policy.support !== undefined;
    const count = complete || table === undefined ? undefined : (0,_policies_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .countPolicy */ .E)(policy, table);
    const numbers = {
        support: policy.support ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.support ?? 0),
        confidence: policy.confidence ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.confidence ?? 0),
        lift: policy.lift ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .roundSix */ .R)(count?.lift ?? 0)
    };
    const evidence = policy.evidence ?? count?.evidence;
    const description = policy.description ?? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_4__/* .describePolicy */ .wy)(policy, { ...numbers });
    return { ...policy, ...numbers, description, ...(evidence === undefined ? {} : { evidence }) };
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ commands_update)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/output.js
var output = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/sides.js + 60 modules
var sides = __webpack_require__(7742);
// EXTERNAL MODULE: ./lib/abstraction/apply.js
var apply = __webpack_require__(1792);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/baseline.js
var lib_baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/candidate.js + 2 modules
var lib_candidate = __webpack_require__(976);
// EXTERNAL MODULE: ./lib/config.js
var lib_config = __webpack_require__(2193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/concatenate.js
var concatenate = __webpack_require__(5512);
// EXTERNAL MODULE: ./lib/events/digest.js
var digest = __webpack_require__(6765);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
;// CONCATENATED MODULE: ./lib/update.js












/** The baseline made anew from logs. What people wrote into the old one is kept; nothing is written for mere noise. */
async function update(request) {
    const { config, options, add } = request;
    const baseline = await (0,lib_baseline/* loadBaseline */.o)(options.baseline, request.readBaseline);
    const reading = await (0,lib_window/* readJudgedWindow */.OQ)(request);
    (0,lib_window/* requireNamed */.d)(reading.unmatched);
    const raw = reading.table;
    if (raw.rows === 0)
        throw new errors/* UserError */.y('the logs hold no event: there is nothing to write a baseline from');
    if (add) {
        if (baseline?.table === undefined) {
            throw new errors/* UserError */.y(`baseline ${options.baseline} has no profile to add to: run \`policyminer update\` without --add first`);
        }
        const { provenance } = baseline.file;
        if (provenance !== undefined && (0,lib_candidate/* pooledDigests */.LE)(provenance).includes((0,digest/* digestTable */.l)(raw))) {
            throw new errors/* UserError */.y(`baseline ${options.baseline} ${provenance.pooled === undefined ? 'was written from' : 'already holds'} these very logs: adding them again would count them twice`);
        }
        const vocabulary = (0,sides/* vocabularyOf */.YB)(baseline, raw, config);
        const candidate = await (0,lib_candidate/* makeCandidate */.El)({
            raw,
            table: (0,concatenate/* concatenated */.c)(baseline.table, (0,case_names/* withCaseFingerprints */.C_)((0,apply/* apply */.B)(raw, vocabulary))),
            vocabulary,
            options,
            previous: baseline,
            pooledWith: provenance
        });
        return { reading, candidate, message: wrote(options.baseline, candidate) };
    }
    const afresh = (0,sides/* abstractAfresh */.Io)(raw, config);
    const current = baseline === undefined ? undefined : (0,sides/* currentSide */.xE)(raw, baseline, options, config);
    if (baseline?.table !== undefined &&
        current !== undefined &&
        !request.force &&
        (config === lib_config/* NO_CONFIG */.H || followsConfig(baseline.file.vocabulary, afresh.vocabulary)) &&
        (0,identity.canonicalJson)(baseline.file.parameters) === (0,identity.canonicalJson)((0,lib_candidate/* parametersOf */.mC)(options))) {
        const comparison = (0,sides/* compareSides */.GQ)(baseline, current, options);
        if (comparison.sufficient && comparison.changes.length === 0) {
            return {
                reading,
                message: `${options.baseline} stays as it is: nothing changed beyond chance.`
            };
        }
    }
    const candidate = await (0,lib_candidate/* makeCandidate */.El)({ raw, ...afresh, options, previous: baseline });
    return { reading, candidate, message: wrote(options.baseline, candidate) };
}
/** Whether what the config file asks of the vocabulary stands in the baseline's already. */
function followsConfig(written, asked) {
    const parsed = vocabulary/* vocabularySchema */.qD.safeParse(written);
    const told = ({ renamed, dropped, derived, known }) => (0,identity.canonicalJson)([renamed, dropped.map(({ key }) => key), derived, known]);
    return parsed.success && told(parsed.data) === told(asked);
}
function wrote(path, { policies }) {
    const written = `Wrote ${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} to ${path} and its profile beside it. Commit both.`;
    return policies.length > 0
        ? written
        : `${written} No rule holds often enough in these logs to be a policy; the profile still lets a check see what changes.`;
}

// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/commands/request.js
var commands_request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/update.js







const UNLESS = '--force writes it all the same, --add makes it rest on more sessions.';
const command = {
    name: 'update',
    summary: 'rewrites the baseline from logs, keeping what people wrote into it',
    usage: '--logs PATH… [--tallies FILE…] --baseline policies.json [--add] [--force]',
    options: ['logs', 'tallies', 'baseline', ...flags/* READING */.rq, ...flags/* JUDGING */.P6, 'config'],
    takesPaths: true,
    flags: [
        {
            name: 'add',
            type: 'switch',
            meaning: 'pools these logs with what the baseline already rests on: a bigger baseline sees smaller changes'
        },
        { name: 'force', type: 'switch', meaning: 'writes even where nothing changed beyond chance' },
        flags/* WORKERS */.aU
    ],
    notes: ['Writes the policy set and, beside it, its profile; commit both.'],
    run: async (invocation) => {
        const request = await (0,commands_request/* checkRequest */.yG)(invocation, ['add', 'force']);
        const { options } = request;
        (0,commands_request/* requireLogsOrTallies */.ek)(options);
        await (0,commands_request/* requireFolderOf */.ZG)(options.baseline, invocation.cwd);
        const updated = await update({
            ...request,
            add: invocation.given.add === true,
            force: invocation.given.force === true
        });
        (0,skipped/* noteSkips */.$)(updated.reading, invocation.note);
        for (const line of (0,sides/* unmatchedInConfig */.xf)(updated.reading.table, request.config))
            invocation.note(line);
        if (updated.candidate !== undefined)
            await (0,output/* writeBaseline */.B9)((0,external_node_path_.resolve)(invocation.cwd, options.baseline), updated.candidate, 'follow');
        invocation.print(updated.candidate === undefined ? `${updated.message} ${UNLESS}` : updated.message);
        return 0;
    }
};
/* harmony default export */ const commands_update = (command);


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
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .bL)(path), profile, links);
    await writeWhole(path, text, links);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(8083), __webpack_require__.e(2849), __webpack_require__.e(6738), __webpack_require__.e(3082), __webpack_require__.e(3941), __webpack_require__.e(3928), __webpack_require__.e(4601), __webpack_require__.e(5662), __webpack_require__.e(5415)]).then(__webpack_require__.bind(__webpack_require__, 4506));
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
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .bL)(policies));
    }
    return written;
}


/***/ })

};
