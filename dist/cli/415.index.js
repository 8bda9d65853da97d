export const id = 415;
export const ids = [415];
export const modules = {

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   dG: () => (/* binding */ CONDITIONS_ABOVE),
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _explain_assumptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6481);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2894);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9282);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(975);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8191);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1042);









/** The first screen: what happened, in one line, and what to know before reading on. */
function heading(result, presentation, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const counts = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .changeCounts */ .Zg)(result, words);
    const key = presentation.reportKey === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(presentation.reportKey)}`;
    const what = words.verdict[result.outcome] + (counts === '' ? '' : words.marks.colon + counts);
    return `### ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictIcon */ .f2)(result)} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(what)}${key}`;
}
const list = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
const shellEscape = (character) => {
    const code = character.codePointAt(0);
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
};
/** One argument of a shell command; what could be read as more than letters is spelt out as Bash reads it. */
function shellWord(text) {
    if (/^[A-Za-z0-9_./:=@%+-]+$/.test(text))
        return text;
    if (/^[A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^]+$/.test(text))
        return `'${text}'`;
    return `$'${text.replace(/[^A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^]/gu, shellEscape)}'`;
}
/** The command that takes the current behaviour as the baseline, as one would type it. */
function updateCommand(result, presentation, countsOnly) {
    const logs = countsOnly ? [] : list(result.parameters.logs);
    const paths = logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ');
    return `policyminer update --logs ${paths} --baseline ${shellWord(presentation.baselinePath)}`;
}
/** So many changed conditions stand above the findings. */
const CONDITIONS_ABOVE = 5;
function conditionsNotice(result, countsOnly, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length === 0)
        return '';
    const notice = `⚠️ ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.conditionsChanged(changed.length))}`;
    if (countsOnly)
        return `${notice} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.conditionsWithheld)}.`;
    const values = (side) => side.length === 0
        ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.none)
        : side
            .slice(0, 3)
            .map(({ value }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(value, 40))
            .join(', ') + (side.length > 3 ? ', …' : '');
    const lines = changed
        .slice(0, CONDITIONS_ABOVE)
        .map(({ name, baseline, current }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(name, 40)}: ${values(baseline)} → ${values(current)}`);
    return lines.length === 1 ? `${notice} ${lines[0]}` : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(notice, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .bullets */ .e5)(lines));
}
function baselineNotice(result, words) {
    const edits = result.baseline_changes;
    if (edits === null)
        return '';
    const counts = [
        [edits.added.length, words.added],
        [edits.removed.length, words.removed],
        [edits.changed.length, words.changed]
    ].filter(([n]) => n > 0);
    if (counts.length === 0)
        return '';
    return `📝 ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(`${words.baselineChanges} ${counts.map(([n, label]) => label(n)).join(', ')}.`)}`;
}
/** What to do about what was found; the pull request that brings the change is also where it is approved. */
function afterDrift(result, presentation, countsOnly, words) {
    const open = result.findings.filter(({ severity }) => severity !== 'note');
    const where = open.some(({ evidence }) => evidence.length > 0)
        ? words.notIntended
        : open.some(({ sessions = [] }) => sessions.length > 0)
            ? words.notIntendedThere
            : words.notIntendedWhich;
    const artifact = presentation.reportUrl === undefined ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .aside */ .HU)(words.acceptArtifact, words).trim();
    // The command that takes everything over stands below, whatever the language says around it.
    const further = result.explanation.recommendations.filter((line) => !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(line).includes('policyminer update'));
    return [
        ...(countsOnly ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(where)]),
        ...(countsOnly ? [] : further.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.prose)(line, [], 400))),
        [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.acceptAll),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.fenced)(updateCommand(result, presentation, countsOnly), 'sh'), 2),
            ...(artifact === '' ? [] : [`  ${artifact}`])
        ].join('\n'),
        `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.acceptOne)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(presentation.baselinePath)}${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.marks.stop)}`
    ];
}
/** What to do next: under the findings where there are any, else right below the verdict. */
function nextSteps(result, presentation, countsOnly, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const { outcome, explanation } = result;
    const said = explanation.recommendations.slice(0, 5);
    const advised = () => (countsOnly ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .bullets */ .e5)(said.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.prose)(line, [], 400))));
    switch (outcome) {
        case 'clean':
            return '';
        case 'drift':
            if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isComparison */ .gP)(result))
                return '';
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(`**${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.nextSteps)}**`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .bullets */ .e5)(afterDrift(result, presentation, countsOnly, words)));
        case 'no-baseline':
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.steps['no-baseline']), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.fenced)(updateCommand(result, presentation, countsOnly), 'sh'), presentation.reportUrl === undefined ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .aside */ .HU)(words.acceptArtifact, words).trim());
        case 'no-logs':
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.steps['no-logs']), advised());
        case 'insufficient-data':
            return advised() || (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.steps['insufficient-data']);
    }
}
/** What would turn the verdict, where the table of findings does not show it at a glance. */
function turning({ explanation, findings }, names) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    return explanation.counterfactual === null || failing.length === 1
        ? ''
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.prose)(explanation.counterfactual, [...names], 400);
}
/** More than this part of the cases on one side only, and the verdict rests on different tasks as much as on the agent. */
const ONE_SIDED = 0.25;
/** What to know of the cases that only one side ran, where they are many. */
function casesNotice({ assumptions }, words) {
    const decisive = assumptions.find((line) => {
        const [, part, all] = /^(\d+) of (\d+) cases ran on one side only/.exec((0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(line)) ?? [];
        return part !== undefined && Number(part) > ONE_SIDED * Number(all);
    });
    if (decisive === undefined)
        return '';
    const said = (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_8__/* .asSentence */ .KG)((0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionWords */ .T)(decisive, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(words.language)));
    return `⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.prose)(said, [], 300)}`;
}
/** Everything above the findings. */
function verdict(result, presentation, options, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const names = result.findings.slice(0, 50).flatMap(_words_js__WEBPACK_IMPORTED_MODULE_5__/* .findingNames */ .CN);
    const { explanation } = result;
    const said = options.countsOnly ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.prose)(explanation.summary, names);
    const judged = result.outcome === 'drift' || result.failed;
    const gate = judged ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(result.failed ? words.failed : words.passed) : '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(!options.countsOnly && judged && casesNotice(result, words), said === '' ? gate : [said, turning(result, names)].filter((text) => text !== '').join(words.marks.gap), presentation.cleared === true && result.outcome === 'clean' && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.cleared), conditionsNotice(result, options.countsOnly, words), baselineNotice(result, words), result.findings.length === 0 && nextSteps(result, presentation, options.countsOnly, words), options.countsOnly && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)(words.withheld));
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ severityIcon),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   m9: () => (/* binding */ changeName)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);

const changeName = (finding) => finding.change !== 'shifted' ? finding.change : finding.policy === undefined ? 'shifted' : finding.direction;
/** What a headline counts, worst first. */
const HAPPENINGS = [
    'broken',
    'vanished',
    'weaker',
    'newRule',
    'newAction',
    'newActions',
    'stronger',
    'rarerThere',
    'oftenerThere',
    'rarer',
    'oftener',
    'vital'
];
/** Below the confidence that makes it a rule, before and now: something the agent does at times, and no rule of the file. */
function isNoRule({ policy, baseline, current }, { parameters }) {
    const least = Number(parameters['min-confidence'] ?? 0);
    return (policy?.kind === 'association' &&
        policy.status === 'mined' &&
        Math.max(baseline.confidence ?? 0, current.confidence ?? 0) < least);
}
function happening(finding, result) {
    const { subject, direction } = finding;
    const name = changeName(finding);
    if (name === 'new') {
        if (subject?.type === 'action')
            return 'newAction';
        return subject?.type === 'novelty' ? 'newActions' : 'newRule';
    }
    if ((name === 'weaker' || name === 'stronger') && isNoRule(finding, result))
        return name === 'weaker' ? 'rarerThere' : 'oftenerThere';
    if (name !== 'shifted')
        return name;
    return subject?.type === 'vital' ? 'vital' : direction === 'weaker' ? 'rarer' : 'oftener';
}
/** "1 rule broken, 2 new actions": of the findings that are not accepted, worst first; empty where there is none. */
function changeCounts(result, words = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W) {
    // What a second window did not confirm stands in the report, but the verdict is that nothing changed.
    const counted = result.drift ? result.findings.filter(({ severity }) => severity !== 'note') : [];
    return HAPPENINGS.map((name) => [name, counted.filter((finding) => happening(finding, result) === name)])
        .filter(([, found]) => found.length > 0)
        .map(([name, found]) => words.changes[name](found.length))
        .join(words.marks.comma);
}
/** Two logs were compared with each other: there is no baseline to update, nor one in which a change is accepted. */
const isComparison = ({ parameters }) => parameters.against !== undefined;
const verdictIcon = (result) => {
    if (result.failed)
        return '❌';
    return result.outcome === 'clean' ? '✅' : result.outcome === 'drift' ? '⚠️' : 'ℹ️';
};
const severityIcon = { error: '🔴', warning: '🟡', note: '⚪' };
/** The alpha in force, as printed. */
const alphaOf = (result) => String(result.parameters.alpha ?? 0.01);


/***/ })

};
