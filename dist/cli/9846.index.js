export const id = 9846;
export const ids = [9846];
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

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/assemble.js + 4 modules
var assemble = __webpack_require__(240);
// EXTERNAL MODULE: ./lib/baseline.js
var lib_baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var candidate = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/edited.js

/** The table with some of its events edited, as a log edited alike would be read. */
function editedTable(table, { rows, column, value }) {
    const key = column === 'action' ? 'actions' : 'outcomes';
    const known = table[key].includes(value);
    const names = known ? table[key] : [...table[key], value].sort(events_table/* compareText */.n6);
    const place = names.indexOf(value);
    const renumbered = Uint32Array.from(table[key].keys(), (code) => (known || code < place ? code : code + 1));
    const codes = table[column].map((code) => renumbered[code] ?? code);
    for (const row of rows)
        codes[row] = place;
    const edited = { ...table, [key]: names, [column]: codes };
    return column === 'action' ? { ...edited, repeated: repeatedIn(edited, table, rows) } : edited;
}
/**
 * Which calls stand earlier in their session. Arguments are not in the table: where the log has none beside the context,
 * it shows, and calls are known by that; else what is edited is taken for a call of its own.
 */
function repeatedIn(edited, table, rows) {
    for (const callOf of [byContext, byAction])
        if (isSame(repeatedCalls(table, callOf), table.repeated))
            return repeatedCalls(edited, callOf);
    const repeated = table.repeated.slice();
    for (const row of rows)
        repeated[row] = 0;
    return repeated;
}
const byAction = ({ action }, row) => `${action[row]}`;
const byContext = ({ action, itemStart, itemIds }, row) => `${action[row]} ${itemIds.subarray(itemStart[row], itemStart[row + 1]).join()}`;
function repeatedCalls(table, callOf) {
    const repeated = new Uint8Array(table.rows);
    const seen = new Map();
    for (let row = 0; row < table.rows; row++) {
        const call = callOf(table, row);
        const session = table.session[row];
        if (seen.get(call) === session)
            repeated[row] = 1;
        seen.set(call, session);
    }
    return repeated;
}
const isSame = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

// EXTERNAL MODULE: ./lib/events/garbage.js
var garbage = __webpack_require__(4114);
// EXTERNAL MODULE: ./lib/events/redact.js + 5 modules
var redact = __webpack_require__(6012);
// EXTERNAL MODULE: ./lib/events/redaction/custom.js
var custom = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 2 modules
var gate_explainer = __webpack_require__(3691);
// EXTERNAL MODULE: ./lib/explain/own-range.js
var own_range = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/sides.js + 66 modules
var sides = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
;// CONCATENATED MODULE: ./lib/check.js












/** A window that could not show a change refutes none. */
const NOT_CONFIRMED = 'the second window has too few sessions to confirm or refute a change: the first one decides alone';
/** Events from which on it pays to give back at once what a stage has left. */
const MANY_ROWS = 100_000;
/** A profile of any log beyond its size holds about so many. */
const MANY_SAMPLED = 50_000;
const isLarge = (table, least = MANY_ROWS) => (table?.rows ?? 0) >= least;
/** The line of the product: files → events → table → policies → drift → explanation → result. */
async function check(request) {
    const { today } = request;
    const options = shown(request);
    const baseline = await (0,lib_baseline/* loadBaseline */.o)(options.baseline, request.readBaseline);
    const previous = await loadPrevious(request);
    if (isLarge(baseline?.table, MANY_SAMPLED))
        (0,garbage/* collectGarbage */.i)();
    const reading = await (0,lib_window/* readJudgedWindow */.OQ)(request);
    if (isLarge(reading.table))
        (0,garbage/* collectGarbage */.i)();
    const known = { options, today, reading, baseline, previous, explainer: explainerOf({ options }) };
    if (reading.table.rows === 0)
        return { result: (0,assemble/* assembleResult */.A)(known), baseline };
    if (baseline === undefined) {
        const candidate = await propose(request, reading.table);
        return { result: (0,assemble/* assembleResult */.A)({ ...known, candidate }), candidate: async () => candidate };
    }
    const current = (0,sides/* currentSide */.xE)(reading.table, baseline, options, request.config);
    if (isLarge(reading.table))
        (0,garbage/* collectGarbage */.i)();
    const second = await secondWindow(request, baseline);
    const isTooSmall = second?.sufficient === false;
    const confirmation = isTooSmall ? undefined : second;
    const first = (0,sides/* compareSides */.GQ)(baseline, current, options);
    const comparison = isTooSmall ? { ...first, assumptions: [...first.assumptions, NOT_CONFIRMED] } : first;
    const again = (edit) => (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(editedTable(reading.table, edit), baseline, options, request.config), options);
    const explainer = explainerOf({ options }, comparison, current, baseline, again, reading.table);
    let proposed;
    return {
        result: (0,assemble/* assembleResult */.A)({ ...known, current, comparison, confirmation, explainer }),
        candidate: () => {
            if (proposed === undefined && isLarge(reading.table))
                (0,garbage/* collectGarbage */.i)();
            proposed ??= propose(request, reading.table, baseline, current);
            return proposed;
        },
        baseline
    };
}
/** These logs as a baseline. Mined anew only where their own vocabulary is another than the baseline's. */
async function propose({ options, config }, raw, previous, current) {
    const known = current && { table: current.abstracted, vocabulary: current.vocabulary };
    const fitted = (0,sides/* abstractAfresh */.Io)(raw, config, known);
    const alike = current !== undefined && fitted === known;
    return (0,candidate/* makeCandidate */.El)({ raw, ...fitted, options, previous, mined: alike ? current.set.policies : undefined });
}
/** The comparison of the window that must agree before the gate fails, where one was asked for. */
async function secondWindow(request, baseline) {
    const { options } = request;
    if (options.confirm.length === 0)
        return undefined;
    const { table } = await (0,lib_window/* readSecondWindow */.j5)(request);
    return (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(table, baseline, options, request.config), options);
}
/** A baseline that the pull request itself replaces may have been broken: then there is no edit to show. */
async function loadPrevious({ options, readPrevious }) {
    if (readPrevious === undefined)
        return undefined;
    try {
        return await (0,lib_baseline/* loadBaseline */.o)(options.baseline, readPrevious);
    }
    catch {
        return undefined;
    }
}
/** The options as a report may show them: a path can name a person or hold a token. */
function shown({ options, config }) {
    const { text } = (0,redact/* createRedactor */.l)((0,custom.redactionRules)(config.redact, config.options.origin));
    return {
        ...options,
        logs: options.logs.map((path) => text(path)),
        confirm: options.confirm.map((path) => text(path))
    };
}
const explainerOf = ({ options }, comparison, current, baseline, again, raw) => {
    let lines;
    return (0,gate_explainer/* createGateExplainer */.Qc)({
        language: options.language,
        run: { logs: options.logs, baseline: options.baseline },
        failOn: options['fail-on'],
        comparison,
        table: current?.table,
        baselineTable: baseline?.table,
        again,
        numbersOf: raw && current && (0,own_range/* numbersIn */.MC)(raw, current.vocabulary.renamed),
        // Only a finding asks for it.
        get baselineLines() {
            lines ??= baseline && (0,policies_lines/* statusLines */.C)(baseline.text);
            return lines;
        },
        baselineIds: baseline === undefined ? undefined : new Set(baseline.set.policies.map(({ policy_id }) => policy_id))
    });
};


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   exitCode: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2270);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _report_counts_only_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6727);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7713);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9801);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5002);








/** Exit codes: drift 1, nothing to judge 3, as far as `fail-on` names it; what is not exercised, where named, 1. */
function exitCode({ result: { failed, outcome, parameters } }) {
    if (!failed)
        return 0;
    const failOn = parameters['fail-on'];
    return failOn.some((name) => name === outcome) ? 3 : 1;
}
const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_4__.descriptions.check,
    run: async (invocation) => {
        const request = await (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .checkRequest */ .yG)(invocation);
        const { options } = request;
        (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requireLogsOrTallies */ .ek)(options);
        const folder = options['output-dir'] === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, options['output-dir']);
        if (folder !== undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
        const outcome = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(request);
        const presentation = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .presentationOf */ .uW)(options);
        if (folder !== undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(outcome, folder, presentation);
        const countsOnly = options.publish === 'counts-only';
        const { inputs } = countsOnly ? (0,_report_counts_only_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOnlyResult */ .E)(outcome.result) : outcome.result;
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_7__/* .noteSkips */ .$)({ ...inputs, skips: inputs.skipped }, invocation.note);
        invocation.print((0,_printed_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)(outcome.result, presentation, { countsOnly, folder: options['output-dir'] }));
        return exitCode(outcome);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ printed)
});

// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/tolerated.js
var tolerated = __webpack_require__(6386);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/text.js










/**
 * The result for a terminal: a verdict, a short paragraph per finding, the next step. Lines of plain text, each also
 * safe in a job log: the command line runs in workflows too.
 */
const text_sentence = (text) => (0,sentence/* segments */.JF)(text)
    .map((part) => (0,report_escape.terminal)(part.quoted ? part.text : (0,numbers/* plainSpaces */.oB)(part.text)))
    .join('');
const keptOf = ({ kept, events }) => `${kept}/${events}`;
function text_pair(finding, words) {
    const { baseline, current, test } = finding;
    const happened = (0,pair/* timesHappened */.Kw)(finding, words);
    if (happened !== undefined)
        return happened;
    const [before, now] = (0,pair/* findingPair */.wc)(finding, words.notation);
    if (!(0,pair/* isShare */.GS)(finding))
        return `${before} → ${now}`;
    const p = test.adjusted_p_value ?? test.p_value;
    const told = [
        `${keptOf(baseline)} → ${keptOf(current)}`,
        `${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}`,
        ...(p === null ? [] : [`${words.pRaw} ${(0,numbers/* pValue */.sp)(p, words.notation)}`])
    ];
    return `${before} → ${now} (${told.join(', ')})`;
}
function findingLines(finding, number, evidence, acceptable, words) {
    const lines = finding.evidence
        .slice(0, evidence)
        .map(({ file, line }) => `   ${(0,report_escape.terminal)(`${file}:${line}`)}`);
    const { summary, counterfactual } = finding.explanation;
    const why = (0,finding_words/* carrier */.x1)(finding);
    return [
        `${number}. ${words.severity[finding.severity]} ${words.change[(0,verdict/* changeName */.m9)(finding)]}${words.marks.colon}${(0,phrase/* written */.M)((0,finding_words/* findingWords */.Hu)(finding, words), report_escape.terminal)}`,
        `   ${text_pair(finding, words)}`,
        ...(summary === '' ? [] : [`   ${text_sentence(summary)}`]),
        ...(why === undefined ? [] : [`   ${text_sentence(why)}`]),
        ...(counterfactual === null ? [] : [`   ${text_sentence(counterfactual)}`]),
        ...lines,
        ...(acceptable ? [`   ${words.fingerprint} ${(0,report_escape.terminal)(finding.id)}`] : [])
    ];
}
/** Without a final newline. */
function renderText(result, options = {}, words = (0,labels.labelsIn)(result)) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const most = options.findings ?? 10;
    const lines = [
        (0,verdict/* headline */.Pl)(result, words),
        ...(0,tolerated/* toleratedPhrases */.$)(result, words).map((said) => words.severity.warning + words.marks.colon + (0,phrase/* written */.M)(said, report_escape.terminal)),
        ...(result.explanation.summary === '' ? [] : [text_sentence(result.explanation.summary)]),
        ...open
            .slice(0, most)
            .flatMap((finding, i) => [
            '',
            ...findingLines(finding, i + 1, options.evidence ?? 3, !(0,verdict/* isComparison */.gP)(result), words)
        ]),
        ...(open.length > most ? ['', words.more(open.length - most)] : []),
        ...(accepted.length > 0 ? ['', words.accepted(accepted.length)] : []),
        ...(result.explanation.recommendations.length > 0 ? [''] : []),
        ...result.explanation.recommendations.map((line) => `- ${text_sentence(line)}`)
    ];
    return lines.map((line) => (0,report_escape.logLine)((0,numbers/* plainSpaces */.oB)(line))).join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/printed.js


/**
 * The report on standard output: Markdown, as scripts and the job summary take it. People at a terminal would see
 * its escapes, so they get plain text and are told where the rest is.
 */
function printed(result, presentation, { countsOnly = false, folder = '', toTerminal = process.stdout.isTTY === true } = {}) {
    if (!toTerminal || countsOnly)
        return (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly });
    const rest = folder === ''
        ? 'The whole report, with pictures: add --output-dir DIR and open report.html.'
        : `The whole report, with pictures: ${folder}/report.html`;
    return `${renderText(result)}\n\n${rest}`;
}


/***/ })

};
