export const id = 716;
export const ids = [716];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countDeclared),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _policies_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(433);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3591);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4280);







/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 */
async function loadBaseline(path, read) {
    const bytes = await read(path);
    if (bytes === undefined)
        return undefined;
    const text = decode(bytes, path);
    const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicySet */ .gg)(text, path);
    const profile = file.profileDigest === undefined ? undefined : await read((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profilePath */ .bL)(path));
    const table = profile === undefined ? undefined : (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeProfile */ .OC)(profile, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profilePath */ .bL)(path), file.profileDigest);
    return { path, text, file, table, set: (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .asPolicySet */ .VC)(file, countDeclared(file.policies, table)) };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is not UTF-8 text: mend it, or write it anew with \`policyminer update\``);
    }
}
/** Counts what people wrote without counts; a rule that stands twice is taken once, with what people wrote winning. */
function countDeclared(declared, table) {
    const byId = new Map();
    for (const policy of declared) {
        const policy_id = (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_2__.policyId)(policy);
        const known = byId.get(policy_id);
        if (known !== undefined && known.status !== 'mined')
            continue;
        byId.set(policy_id, { ...counted(policy, table), policy_id });
    }
    return [...byId.values()];
}
function counted(policy, table) {
    const complete = policy.confidence !== undefined && policy.support !== undefined;
    const count = complete || table === undefined ? undefined : (0,_policies_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .countPolicy */ .E)(policy, table);
    const numbers = {
        support: policy.support ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.support ?? 0),
        confidence: policy.confidence ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.confidence ?? 0),
        lift: policy.lift ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.lift ?? 0)
    };
    const evidence = policy.evidence ?? count?.evidence;
    const description = policy.description ?? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .wy)(policy, { ...numbers });
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
var assemble = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/baseline.js
var lib_baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/candidate.js
var candidate = __webpack_require__(5606);
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

// EXTERNAL MODULE: ./lib/events/redact.js + 4 modules
var redact = __webpack_require__(5496);
// EXTERNAL MODULE: ./lib/events/redaction/custom.js
var custom = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 2 modules
var gate_explainer = __webpack_require__(8546);
// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/sides.js + 43 modules
var sides = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
;// CONCATENATED MODULE: ./lib/check.js











/** A window that could not show a change refutes none. */
const NOT_CONFIRMED = 'the second window has too few sessions to confirm or refute a change: the first one decides alone';
/** The line of the product: files → events → table → policies → drift → explanation → result. */
async function check(request) {
    const { today } = request;
    const options = shown(request);
    const baseline = await (0,lib_baseline/* loadBaseline */.o)(options.baseline, request.readBaseline);
    const previous = await loadPrevious(request);
    const reading = await (0,lib_window/* readJudgedWindow */.OQ)(request);
    const known = { options, today, reading, baseline, previous, explainer: explainerOf({ options }) };
    if (reading.table.rows === 0)
        return { result: (0,assemble/* assembleResult */.A)(known), baseline };
    if (baseline === undefined) {
        const candidate = await propose(request, reading.table);
        return { result: (0,assemble/* assembleResult */.A)({ ...known, candidate }), candidate: async () => candidate };
    }
    const current = (0,sides/* currentSide */.xE)(reading.table, baseline, options, request.config);
    const second = await secondWindow(request, baseline);
    const isTooSmall = second?.sufficient === false;
    const confirmation = isTooSmall ? undefined : second;
    const first = (0,sides/* compareSides */.GQ)(baseline, current, options);
    const comparison = isTooSmall ? { ...first, assumptions: [...first.assumptions, NOT_CONFIRMED] } : first;
    const again = (edit) => (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(editedTable(reading.table, edit), baseline, options, request.config), options);
    const explainer = explainerOf({ options }, comparison, current, baseline, again);
    let proposed;
    return {
        result: (0,assemble/* assembleResult */.A)({ ...known, current, comparison, confirmation, explainer }),
        candidate: () => {
            proposed ??= propose(request, reading.table, baseline, current);
            return proposed;
        },
        baseline
    };
}
/** These logs as a baseline. Mined anew only where their own vocabulary is another than the baseline's. */
async function propose({ options, config }, raw, previous, current) {
    const fitted = (0,sides/* abstractAfresh */.Io)(raw, config);
    const alike = current !== undefined && (0,identity.canonicalJson)(fitted.vocabulary) === (0,identity.canonicalJson)(current.vocabulary);
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
const explainerOf = ({ options }, comparison, current, baseline, again) => {
    let lines;
    return (0,gate_explainer/* createGateExplainer */.Qc)({
        language: options.language,
        run: { logs: options.logs, baseline: options.baseline },
        failOn: options['fail-on'],
        comparison,
        table: current?.table,
        baselineTable: baseline?.table,
        again,
        // Only a finding asks for it.
        get baselineLines() {
            lines ??= baseline && (0,policies_lines/* statusLines */.C)(baseline.text);
            return lines;
        },
        baselineIds: baseline === undefined ? undefined : new Set(baseline.set.policies.map(({ policy_id }) => policy_id))
    });
};


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ printed)
});

// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(8112);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/text.js








/**
 * The result for a terminal: a verdict, a short paragraph per finding, the next step. Lines of plain text, each also
 * safe in a job log: the command line runs in workflows too.
 */
const phrase = (words) => words.map((piece) => (typeof piece === 'string' ? piece : (0,report_escape.terminal)(piece.data))).join('');
/** No-break spaces keep cells together elsewhere; in a terminal they only break searching. */
const ascii = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const text_sentence = (text) => (0,sentence/* segments */.JF)(text)
    .map((part) => (0,report_escape.terminal)(part.quoted ? part.text : ascii(part.text)))
    .join('');
const keptOf = ({ kept, events }) => `${kept}/${events}`;
function text_pair(finding, words) {
    const { baseline, current, test } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding, words.notation);
    if (!(0,pair/* isShare */.G)(finding))
        return `${before} → ${now}`;
    return `${before} → ${now} (${keptOf(baseline)} → ${keptOf(current)}, ${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}, ${words.pRaw} ${(0,numbers/* pValue */.sp)(test.adjusted_p_value ?? test.p_value, words.notation)})`;
}
function findingLines(finding, number, evidence, acceptable, words) {
    const lines = finding.evidence
        .slice(0, evidence)
        .map(({ file, line }) => `   ${(0,report_escape.terminal)(`${file}:${line}`)}`);
    const { summary, counterfactual } = finding.explanation;
    const why = (0,report_words/* carrier */.x1)(finding);
    return [
        `${number}. ${words.severity[finding.severity]} ${words.change[(0,verdict/* changeName */.m9)(finding)]}: ${phrase((0,report_words/* findingWords */.Hu)(finding, words))}`,
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
    const { open, accepted } = (0,ranking/* split */.l)(result.findings);
    const most = options.findings ?? 10;
    const counts = (0,verdict/* changeCounts */.Zg)(result, words);
    const lines = [
        `${words.verdict[result.outcome]}${counts === '' ? '' : `: ${counts}`}`,
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
    return lines.map((line) => (0,report_escape.logLine)(ascii(line))).join('\n');
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


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   E: () => (/* binding */ policyLines)
/* harmony export */ });
/** Line (from 1) on which each policy's id stands in the text of a policy set: where annotations point. */
function policyLines(text) {
    const lines = new Map();
    text.split('\n').forEach((line, index) => {
        const id = /"policy_id":\s*"([^"\\]+)"/.exec(line)?.[1];
        if (id !== undefined && !lines.has(id))
            lines.set(id, index + 1);
    });
    return lines;
}
/** Line (from 1) to edit for another status of a policy: that of its `"status"`, or of its id where it has none. */
function statusLines(text) {
    const lines = policyLines(text);
    const rows = text.split('\n');
    for (const [id, line] of lines) {
        for (let next = line; next < rows.length; next++) {
            const row = rows[next];
            if (/"policy_id":/.test(row))
                break;
            if (!/^\s*"status":/.test(row))
                continue;
            lines.set(id, next + 1);
            break;
        }
    }
    return lines;
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: COMMENT_BUDGET, renderComment, renderSummary

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/report/markdown/findings.js + 1 modules
var findings = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels.js
var report_labels = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/markdown/verdict.js
var verdict = __webpack_require__(2415);
;// CONCATENATED MODULE: ./lib/report/markdown/folded.js











/** What is no finding: what could not be judged, what was read, what was left out. All folded. */
/** More sessions than so many times those of this run are no advice. */
const FEASIBLE = 20;
/** How far a policy seems to have moved; nothing where one side never met its situation. */
const moved = ({ baseline, current }) => baseline.confidence === null || current.confidence === null
    ? -1
    : Math.abs(current.confidence - baseline.confidence);
/** The action whose events a policy is about; none for those that hold of a context. */
function triggerOf(policy) {
    if (policy.kind === 'sequence')
        return policy.activation;
    return policy.kind === 'precondition' || policy.kind === 'outcome' ? policy.action : undefined;
}
/** Rules that could not be checked because their action became rare, which is a finding already: said once. */
function consequences({ findings, not_exercised: unexercised }, words) {
    const rarer = (0,ranking/* split */.l)(findings).open.flatMap(({ policy, subject, direction }, i) => {
        if (direction !== 'weaker')
            return [];
        const action = policy?.kind === 'association' ? policy.consequent : undefined;
        const name = action ?? (subject?.type === 'action-share' ? subject.name : undefined);
        return name === undefined ? [] : [[name, i + 1]];
    });
    // The worst finding about an action is the one to read.
    const byAction = new Map([...rarer].reverse());
    return [...byAction]
        .sort(([, a], [, b]) => a - b)
        .flatMap(([action, number]) => {
        const own = unexercised.filter(({ policy }) => triggerOf(policy) === action);
        const [first] = [...own].sort((a, b) => b.baseline.events - a.baseline.events);
        if (first === undefined || first.current.events >= first.baseline.events)
            return [];
        const fell = words.happened((0,numbers/* grouped */.zD)(first.baseline.events), (0,numbers/* grouped */.zD)(first.current.events));
        return [(0,blocks/* phrase */.MZ)(words.consequence({ data: action }, fell, String(number)))];
    })
        .join('<br>');
}
function unjudged(title, note, policies, sessions, amount, countsOnly, words, first = '') {
    if (policies.length === 0)
        return '';
    const items = policies
        .slice(0, amount.list)
        .map(({ policy, baseline, current, sessions_needed, reason }) => {
        const counts = `${(0,numbers/* grouped */.zD)(baseline.kept)}/${(0,numbers/* grouped */.zD)(baseline.events)} → ${(0,numbers/* grouped */.zD)(current.kept)}/${(0,numbers/* grouped */.zD)(current.events)}`;
        const rule = (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words));
        if (countsOnly)
            return `${rule}${(0,blocks/* aside */.HU)(counts, words)}`;
        const within = sessions_needed !== null && sessions_needed <= FEASIBLE * Math.max(1, sessions);
        const needed = sessions_needed === null
            ? ''
            : ` ${(0,blocks/* ours */.Od)(within ? words.sessionsNeeded((0,numbers/* grouped */.zD)(sessions_needed)) : words.sessionsTooMany)}`;
        return `${rule}${(0,blocks/* aside */.HU)(counts, words)}<br>${(0,report_escape.prose)((0,report_words/* ended */.v6)(reason, words), (0,report_words/* policyNames */.p8)(policy), 300)}${needed}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(title(policies.length)), (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(note), first, (0,blocks/* limited */.TJ)(items, policies.length, words)));
}
function policyList(title, policies, amount, words) {
    const items = policies.slice(0, amount.list).map((policy) => (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(title)} (${policies.length})`, (0,blocks/* limited */.TJ)(items, policies.length, words));
}
/** The policies of the current logs, strongest first. */
function policyTable(result, most, words) {
    const shown = (0,report_words/* strongestFirst */.EJ)(result.policies).slice(0, most);
    const rows = shown.map((policy) => [
        (0,blocks/* phraseInCell */.ju)((0,report_words/* policyWords */.gF)(policy, words)),
        (0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(policy.confidence, 0, words.notation))
    ]);
    const rest = result.policies_total - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)([words.table.policy, words.counts].map(blocks/* ours */.Od), rows), rest > 0 && shown.length > 0 && (0,blocks/* ours */.Od)(words.more(rest)));
}
/** Those that changed stand above the findings; here stand the ones for which there was no room. */
function conditions(result, amount, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length <= verdict/* CONDITIONS_ABOVE */.dG)
        return '';
    const items = changed.slice(0, amount.list).map((condition) => {
        const names = [condition.name, ...condition.baseline, ...condition.current].map((value) => typeof value === 'string' ? value : value.value);
        const said = (0,report_escape.prose)(condition.description, names, 400);
        return said === '' ? (0,report_escape.code)(condition.name, 40) : `${(0,report_escape.code)(condition.name, 40)}: ${said}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.conditions), (0,blocks/* limited */.TJ)(items, changed.length, words));
}
function vitals(result, amount, words) {
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const found = new Set(result.findings.flatMap(({ subject, variant_subjects: others = [] }) => [...(subject === undefined ? [] : [subject]), ...others].map(({ name }) => name)));
    // Beside findings a reader takes every difference for one.
    const isNoise = (name, p) => result.outcome === 'drift' && p !== null && !found.has(name);
    const rows = result.vitals
        .filter(({ baseline, current }) => baseline !== null || current !== null)
        .slice(0, amount.list)
        .map(({ name, unit, baseline, current, p_value }) => [
        (0,blocks/* phraseInCell */.ju)((0,report_words/* vitalWords */.YO)(name, words)),
        (0,blocks/* ours */.Od)(`${(0,finding_summary/* measured */.jh)(baseline, unit, own)} → ${(0,finding_summary/* measured */.jh)(current, unit, own)}`) +
            (isNoise(name, p_value) ? (0,blocks/* aside */.HU)(words.withinChance, words) : '')
    ]);
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.vitals), (0,blocks/* table */.tp)([words.table.vital, words.table.pair].map(blocks/* ours */.Od), rows));
}
function inputs(result, amount, countsOnly, words) {
    const { inputs: read } = result;
    const skipped = read.skipped.reduce((sum, { count }) => sum + count, 0);
    const amounts = [(0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions)];
    const summary = (0,blocks/* ours */.Od)(read.files.length === 0
        ? words.readAll(...amounts)
        : words.read(...amounts, words.files(read.files.length)));
    const tail = skipped === 0 ? '' : (0,blocks/* ours */.Od)(` · ${words.skipped((0,numbers/* grouped */.zD)(skipped))}`);
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const skips = read.skipped.slice(0, amount.list).map(({ reason, count, file, line }) => {
        const where = countsOnly ? '' : `; ${(0,blocks/* ours */.Od)(words.firstAt)} ${(0,report_escape.code)(`${file}:${line}`, 120)}`;
        return `${(0,report_escape.prose)((0,reasons/* reasonWords */.I)(reason, own), [], 200)}: ${(0,numbers/* grouped */.zD)(count)}${where}`;
    });
    const files = read.files
        .slice(0, amount.list)
        .map(({ path, format, events, sessions }) => `${(0,report_escape.code)(path, 120)} (${(0,report_escape.code)(format, 40)}): ${(0,blocks/* ours */.Od)(`${(0,numbers/* grouped */.zD)(events)} / ${(0,numbers/* grouped */.zD)(sessions)}`)}`);
    const dropped = read.dropped_keys
        .slice(0, amount.list)
        .map(({ key, reason }) => `${(0,report_escape.code)(key, 60)}: ${(0,report_escape.prose)((0,reasons/* reasonWords */.I)(reason, own), [key], 200)}`);
    // Both sides are seen with the baseline's eyes: what was counted to judge a key was counted there.
    const droppedTitle = result.baseline === null ? words.droppedKeys : words.droppedKeysBefore;
    const redacted = read.redacted.map(({ rule, count }) => `${(0,report_escape.code)(rule, 40)}: ${(0,numbers/* grouped */.zD)(count)}`);
    const section = (title, items, total) => items.length > 0 && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(title)}**`, (0,blocks/* limited */.TJ)(items, total, words));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(words.inputs + words.marks.colon)}${summary}${tail}`, (0,blocks/* join */.fj)(read.duplicates > 0 && (0,blocks/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates))), section(words.skippedTitle, skips, read.skipped.length), !countsOnly && section(words.filesTitle, files, read.files.length), !countsOnly && section(droppedTitle, dropped, read.dropped_keys.length), section(words.redacted, countsOnly ? [] : redacted, read.redacted.length), section(words.assumptions, countsOnly
        ? []
        : result.assumptions.map((line) => (0,report_escape.prose)((0,assumptions/* assumptionWords */.T)(line, (0,explain_words/* wordsOf */.Z)(words.language)), [], 300)), 0)) || summary);
}
function foldedBlocks(result, amount, countsOnly, words = report_labels/* labels */.W) {
    const edits = result.baseline_changes;
    const lists = amount.list > 0;
    const { sessions } = result.inputs;
    const seen = result.detectable === null || result.detectable <= 0 ? '' : (0,blocks/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)));
    return (0,blocks/* join */.fj)(countsOnly && (result.outcome === 'clean' || result.outcome === 'insufficient-data') && seen, result.outcome === 'no-baseline' && policyTable(result, amount.policies, words), lists &&
        (0,blocks/* join */.fj)(unjudged(words.notExercised, words.notExercisedNote, result.not_exercised, sessions, amount, countsOnly, words, consequences(result, words)), unjudged(words.undecided, words.undecidedNote, [...result.undecided].sort((a, b) => moved(b) - moved(a)), sessions, amount, countsOnly, words), unjudged(words.mixOnly, words.mixOnlyNote, result.mix_only, sessions, amount, countsOnly, words), edits !== null &&
            (0,blocks/* join */.fj)(policyList(words.addedTitle, edits.added, amount, words), policyList(words.removedTitle, edits.removed, amount, words), policyList(words.changedTitle, edits.changed, amount, words)), !countsOnly && conditions(result, amount, words), !countsOnly && vitals(result, amount, words), result.outcome !== 'no-logs' || result.inputs.files.length > 0 || result.inputs.skipped.length > 0
            ? inputs(result, amount, countsOnly, words)
            : ''));
}

// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/verdict.js
var report_verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/markdown/footer.js






const footer_link = (label, url) => `[${(0,blocks/* ours */.Od)(label)}](${url.replaceAll('&', '&amp;')})`;
/** Looks like an address to GitHub's readers only where it is more than digits and points. */
const version = (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : (0,report_escape.code)(text, 20));
const reportLink = (presentation, label) => {
    const url = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    return url === undefined ? (0,blocks/* ours */.Od)(label) : footer_link(label, url);
};
/** @param explained whether each finding says in words how likely chance alone is: once is enough */
function footer(result, presentation, words = report_labels/* labels */.W, explained = false) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const report = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    const sha = presentation.headSha;
    const { baseline } = result;
    const rests = baseline === null
        ? ''
        : (0,blocks/* ours */.Od)(words.footer.rests[baseline.evidence]((0,numbers/* grouped */.zD)(baseline.evidence === 'rates' ? baseline.events : baseline.sessions)));
    const parts = [
        report === undefined ? '' : footer_link(words.footer.report, report),
        run === undefined ? '' : footer_link(words.footer.run, run),
        sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha)
            ? `${(0,blocks/* ours */.Od)(words.footer.head)} ${(0,report_escape.code)(sha.slice(0, 7))}`
            : '',
        `policyminer ${version(presentation.toolVersion)}`,
        rests,
        baseline === null
            ? ''
            : (0,blocks/* ours */.Od)(`${words.footer.alpha} ${(0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal)}`)
    ].filter((part) => part !== '');
    const alpha = (0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal);
    const note = result.findings.length === 0 ? '' : (0,blocks/* ours */.Od)(explained ? words.chanceShort(alpha) : words.chanceNote(alpha));
    return (0,blocks/* join */.fj)(note, parts.join(' · '));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js








/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than characters. */
const COMMENT_BUDGET = 60_000;
/** GitHub drops a whole step summary of 1 MiB; 94% of it. */
const SUMMARY_BUDGET = 983_040;
const FEW = 10;
/** From everything to counts only. The last one holds no text of variable length but capped codes: it always fits. */
function stages(full) {
    const counts = { ...full, findings: 0, explained: false, evidence: 0, list: 0, policies: 0 };
    return [
        { amount: full, dropped: () => '' },
        { amount: { ...full, evidence: 0 }, dropped: (words) => words.shortened.evidence },
        {
            amount: { ...counts, findings: FEW, policies: FEW },
            dropped: (words) => words.shortened.rows(FEW)
        },
        { amount: counts, dropped: (words) => words.shortened.counts }
    ];
}
function whereTheRestIs(presentation, inComment, words) {
    const { where, summary, artifact, file } = words.shortened;
    const report = presentation.reportUrl === undefined ? '' : reportLink(presentation, artifact);
    const places = [inComment ? (0,blocks/* ours */.Od)(summary) : '', report, (0,blocks/* ours */.Od)(file)].filter((place) => place !== '');
    return `${(0,blocks/* ours */.Od)(where)}: ${places.join(', ')}.`;
}
/** A marker is ours to write and the publisher's to find: anything else would be text in the place of a comment. */
function checkedMarker(marker) {
    if (marker === undefined)
        return '';
    if (!/^<!-- [A-Za-z0-9 ._%=/-]+ -->$/.test(marker) || marker.slice(4, -3).includes('--')) {
        throw new Error('the marker of a comment must be one HTML comment of plain characters');
    }
    return marker;
}
function render(whole, presentation, options, full, inComment) {
    const words = (0,labels.labelsIn)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole, words) : whole;
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let text = '';
    for (const { amount: stage, dropped } of stages(full)) {
        const shortened = dropped(words);
        const amount = { ...stage, acceptable: !(0,report_verdict/* isComparison */.gP)(result) };
        const body = (0,blocks/* join */.fj)((0,verdict/* heading */.R_)(result, presentation, words), (0,verdict/* verdict */.WJ)(result, presentation, { countsOnly }, words), shortened !== '' && `${(0,blocks/* ours */.Od)(shortened)} ${whereTheRestIs(presentation, inComment, words)}`, (0,findings/* findingsBlock */.k5)(result, amount, countsOnly, words), result.findings.length > 0 && (0,verdict/* nextSteps */.Zn)(result, presentation, countsOnly, words), foldedBlocks(result, amount, countsOnly, words), footer(result, presentation, words, amount.explained && !countsOnly));
        const marker = checkedMarker(presentation.marker);
        text = `${marker === '' ? '' : `${marker}\n`}${body}\n`;
        if ((0,blocks/* bytes */.ee)(text) <= budget)
            break;
    }
    return text;
}
/** The pull request comment: a verdict, a table as narrow as a phone, a reason each; the rest folded. */
function renderComment(result, presentation, options = {}) {
    const full = {
        findings: 25,
        explained: true,
        evidence: 5,
        acceptable: true,
        list: 10,
        policies: 10
    };
    return render(result, presentation, { budget: COMMENT_BUDGET, ...options }, full, true);
}
const WHOLE = {
    findings: 500,
    explained: true,
    evidence: 20,
    acceptable: true,
    list: 200,
    policies: 200
};
/** The job summary: the same with longer lists. */
function renderSummary(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, { budget: SUMMARY_BUDGET, ...options }, WHOLE, false);
}
/** `report.md`, and what `check` prints: the summary, however long. */
function renderReport(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, options, WHOLE, false);
}


/***/ })

};
