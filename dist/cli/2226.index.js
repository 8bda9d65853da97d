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
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1490);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6427);
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
    const profile = file.profileDigest === undefined ? undefined : await read((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .b)(path));
    (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.keepYoungSmallFor)(profile?.length ?? 0);
    const table = profile === undefined ? undefined : (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeProfile */ .O)(profile, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .profilePath */ .b)(path), file.profileDigest);
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
// EXTERNAL MODULE: ./lib/sides.js + 66 modules
var sides = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/abstraction/apply.js + 2 modules
var apply = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/baseline.js
var lib_baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var lib_candidate = __webpack_require__(899);
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
            workers: request.workers,
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
    const candidate = await (0,lib_candidate/* makeCandidate */.El)({
        raw,
        ...afresh,
        options,
        workers: request.workers,
        previous: baseline
    });
    return { reading, candidate, message: wrote(options.baseline, candidate) };
}
/** Whether what the config file asks of the vocabulary stands in the baseline's already. */
function followsConfig(written, asked) {
    const parsed = vocabulary/* vocabularySchema */.qD.safeParse(written, { jitless: true });
    const told = ({ renamed, dropped, derived, known }) => (0,identity.canonicalJson)([renamed, dropped.map(({ key }) => key), derived, known]);
    return parsed.success && told(parsed.data) === told(asked);
}
function wrote(path, { policies }) {
    const written = `Wrote ${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} to ${path} and its profile beside it. Commit both.`;
    return policies.length > 0
        ? written
        : `${written} No rule holds often enough in these logs to be a policy; the profile still lets a check see what changes.`;
}

// EXTERNAL MODULE: ./lib/commands/described.js
var described = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/commands/request.js
var commands_request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/update.js







const UNLESS = '--force writes it all the same, --add makes it rest on more sessions.';
const command = {
    ...described.descriptions.update,
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


/***/ })

};
