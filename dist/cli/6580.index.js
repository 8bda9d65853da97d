export const id = 6580;
export const ids = [6580,2748];
export const modules = {

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countsOnlyResult)
/* harmony export */ });
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6481);
/* harmony import */ var _labels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9980);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(975);





const only = (summary) => ({
    summary,
    details: [],
    counterfactual: null,
    recommendations: []
});
/** What happened to a policy, in its counts alone. */
function inCounts(finding, words) {
    const { change, subject, baseline, current } = finding;
    const meaning = words.meaning[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .changeName */ .m9)(finding)];
    if (subject?.type === 'vital')
        return meaning;
    const times = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .timesHappened */ .Kw)(finding, words);
    if (times !== undefined)
        return meaning + words.marks.colon + times;
    const counts = (side) => words.html.keptOf((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(side.kept), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(side.events));
    if (change === 'new' && subject !== undefined)
        return meaning + words.marks.colon + counts(current);
    const [before, now] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percentPair */ .oi)(baseline.confidence, current.confidence, words.notation);
    const { colon, open, close } = words.marks;
    const side = (share, of) => share + open + counts(of) + close;
    return meaning + colon + words.against(side(now, current), side(before, baseline));
}
/**
 * `publish: counts-only`: the result with nothing from the logs but policy names and counts. No file, line, session,
 * value of a condition, vital sign or sentence that could quote one is left, in whatever form it is rendered.
 */
function countsOnlyResult(result) {
    const words = (0,_labels_index_js__WEBPACK_IMPORTED_MODULE_0__.labelsIn)(result);
    const bare = (unjudged) => ({ ...unjudged, reason: '' });
    const { logs: _logs, tallies: _tallies, confirm: _confirm, against, 'ignore-keys': _keys, ...parameters } = result.parameters;
    return {
        ...result,
        parameters: against === undefined ? parameters : { ...parameters, against: [] },
        inputs: {
            ...result.inputs,
            files: [],
            skipped: result.inputs.skipped.map(({ reason, count }) => ({ reason, count, file: '', line: 0 })),
            dropped_keys: [],
            redacted: []
        },
        baseline: result.baseline === null ? null : { ...result.baseline, mined_from: '' },
        findings: result.findings.map(({ sessions: _sessions, variant_subjects: _subjects, ...finding }) => ({
            ...finding,
            ...(finding.subject === undefined
                ? {}
                : { subject: { type: finding.subject.type, name: finding.subject.name, description: '' } }),
            evidence: [],
            explanation: only((0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(inCounts(finding, words)))
        })),
        not_exercised: result.not_exercised.map(bare),
        undecided: result.undecided.map(bare),
        mix_only: result.mix_only.map(bare),
        ...(result.tolerated_breaks === undefined
            ? {}
            : { tolerated_breaks: result.tolerated_breaks.map((broken) => ({ ...broken, evidence: [] })) }),
        conditions: result.conditions.map(({ changed }) => ({
            name: '',
            baseline: [],
            current: [],
            changed,
            description: ''
        })),
        vitals: [],
        assumptions: [],
        assumption_codes: [],
        explanation: only((0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(result, words))
    };
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ findingNames),
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   IM: () => (/* binding */ evidenceTitle),
/* harmony export */   N6: () => (/* binding */ standingAdvice),
/* harmony export */   O7: () => (/* binding */ entryToAccept),
/* harmony export */   Ok: () => (/* binding */ acceptedReason),
/* harmony export */   YO: () => (/* binding */ vitalWords),
/* harmony export */   bk: () => (/* binding */ subjectPair),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   x1: () => (/* binding */ carrier)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1484);
/* harmony import */ var _explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2894);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8844);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);








/** A vital sign by its name in the language; one that is not known by its own. */
function vitalWords(name, words) {
    const said = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .vitalName */ .KF)(name, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(words.language));
    return [(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(said) === said ? said : { data: name }];
}
function findingWords(finding, words) {
    if (finding.policy !== undefined)
        return (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .promiseWords */ .rI)(finding.policy, words);
    if (finding.subject === undefined)
        return [{ data: finding.id }];
    return subjectWords((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isGoneAction */ .W6)(finding) ? { ...finding.subject, type: 'action' } : finding.subject, words);
}
function subjectWords(subject, words) {
    const { type, name, action, never_seen: seen } = subject;
    if (name === _drift_drift_js__WEBPACK_IMPORTED_MODULE_7__/* .NEW_ACTIONS */ .b)
        return [words.novelty.actions];
    if ((0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewSituation */ .NF)(subject) && seen !== undefined) {
        const { actions, when = [] } = seen;
        const context = when.length === 0 ? [] : words.policy.inContext(listed(when));
        return [`${words.novelty.situation} `, ...listed(actions), ...context];
    }
    // The name of a vital sign says what it is.
    if (type === 'vital')
        return vitalWords(name, words);
    const named = [`${words.subject[type]} `, { data: name }];
    return action === undefined ? named : [...named, ...words.ofAction({ data: action })];
}
const listed = (names) => [
    ...names.slice(0, _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LISTED */ .cC).flatMap((data, i) => (i === 0 ? [{ data }] : [', ', { data }])),
    ...(names.length > _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LISTED */ .cC ? [', …'] : [])
];
/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
const carrier = ({ explanation: { computed, brief } }) => computed?.carried_by == null && computed?.behind === undefined ? undefined : brief?.[0];
/** Why a finding was accepted, where somebody said so. */
const acceptedReason = ({ accepted }, words) => (0,_explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .e)(accepted?.reason ?? '') ? words.unexplained : (accepted?.reason ?? '');
/** From what to what a vital sign, or a share, that changed with a finding went. */
function subjectPair({ values, unit = '' }, words) {
    const [before, now] = values ?? [null, null];
    if (unit === 'share')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percentPair */ .oi)(before, now, words.notation);
    const own = (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(words.language);
    return [(0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(before, unit, own), (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(now, unit, own)];
}
/** Every text of the log that a sentence about this finding may quote. */
function findingNames(finding) {
    const own = finding.policy === undefined ? [] : (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyNames */ .p8)(finding.policy);
    const subjects = [finding.subject, ...(finding.variant_subjects ?? [])];
    const subject = subjects.flatMap((one) => {
        if (one === undefined)
            return [];
        const { name, action, never_seen: seen } = one;
        return [name, ...(action === undefined ? [] : [action]), ...(seen?.actions ?? []), ...(seen?.when ?? [])];
    });
    const behind = finding.explanation.computed?.behind?.actions.flatMap(({ action, where }) => where === undefined ? [action] : [action, where.condition]) ?? [];
    const instead = finding.explanation.computed?.instead;
    const variants = finding.variants.flatMap(_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyNames */ .p8);
    const evidence = finding.evidence.flatMap(({ file, session }) => [file, session]);
    return [
        ...own,
        ...subject,
        ...behind,
        ...(instead === undefined ? [] : [instead.condition]),
        ...variants,
        ...evidence
    ];
}
/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
function evidenceTitle(finding, words) {
    const { policy, subject, direction } = finding;
    if (subject?.type === 'vital')
        return words.evidenceBegins;
    if (policy === undefined)
        return (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftOut */ .WY)(finding) ? words.evidenceGone : words.evidenceShown;
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isRareLoss */ .mp)(finding))
        return words.evidenceGone;
    if (direction === 'weaker')
        return words.evidenceBroken;
    return policy.status === 'forbidden' ? words.evidenceShown : words.evidenceKept;
}
/** What to do, but for the entry to accept, which stands below in a form to copy. */
const recommendationsOf = ({ id, explanation }) => explanation.recommendations.filter((line) => !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(line).includes(JSON.stringify(id)));
/** Of these, what does not say the lines again that stand above as evidence. */
const standingAdvice = (finding) => recommendationsOf(finding).filter((line) => {
    const [first] = finding.evidence;
    return first === undefined || !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(line).includes(`${first.file}:${first.line}`);
});
/** The entry that accepts a finding, to paste. */
const entryToAccept = (finding, words) => (0,_explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedEntry */ .m)(finding, finding.subject?.values?.[1] ?? null, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(words.language));


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oB: () => (/* binding */ plainSpaces),
/* harmony export */   oi: () => (/* binding */ percentPair),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);

/**
 * Numbers as they are printed. No locale anywhere: equal results give equal bytes on every machine.
 */
/** No-break space: keeps a number and its sign on one line of a narrow cell. */
const NBSP = '\u00a0';
const ENGLISH = { decimal: '.', percentGap: '' };
const decimals = (text, { decimal }) => decimal === '.' ? text : text.replace('.', decimal);
/** "93%"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
function percent(share, digits = 0, notation = ENGLISH) {
    const gap = notation.percentGap;
    const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(share * 100, digits);
    if (share === 0 || share === 1)
        return `${share * 100}${gap}%`;
    const hides = Number(text) === 100 || Number(text) === 0;
    if (hides && digits === 0)
        return percent(share, 1, notation);
    if (hides)
        return decimals(share > 0.5 ? `>${NBSP}99.9${gap}%` : `<${NBSP}0.1${gap}%`, notation);
    return `${decimals(text, notation)}${gap}%`;
}
/** Two shares side by side: a decimal where whole percents would show little of the difference. Null where nothing was counted. */
function percentPair(before, now, notation = ENGLISH) {
    const close = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02;
    const shown = (share) => (share === null ? '–' : percent(share, close ? 1 : 0, notation));
    return [shown(before), shown(now)];
}
const percentRange = (interval, { percentGap } = ENGLISH) => interval === null
    ? '–'
    : `${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[0] * 100, 0)}–${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[1] * 100, 0)}${percentGap}%`;
/** "12": a size of a change of a share, in percentage points. */
const toPoints = (size) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(size * 100, 0);
/** "−52" for a change of a share, in percentage points. */
function points(delta) {
    const size = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(Math.abs(delta) * 100, Math.abs(delta) < 0.0095 ? 1 : 0);
    return `${delta < 0 ? '−' : '+'}${size}`;
}
function pValue(p, notation = ENGLISH) {
    if (p === null)
        return '–';
    return decimals(p < 0.001 ? `<${NBSP}0.001` : (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(p, p < 0.1 ? 3 : 2), notation);
}
/** At most `digits` significant digits, for numbers of any size and unit (vital signs, lift). */
function short(x, notation = ENGLISH, digits = 3) {
    if (x === null)
        return '–';
    if (!Number.isFinite(x))
        return String(x);
    const rounded = Number(x.toPrecision(digits));
    return Math.abs(rounded) >= 10 ** digits ? grouped(Math.round(x)) : decimals(String(rounded), notation);
}
/** "12 345" with narrow no-break spaces from five digits on. */
function grouped(n) {
    const text = String(Math.abs(n));
    const sign = n < 0 ? '−' : '';
    if (!/^\d{5,}$/.test(text))
        return sign + text;
    return sign + text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
const plainSpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ');


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Kw: () => (/* binding */ timesHappened),
/* harmony export */   N3: () => (/* binding */ ofAll),
/* harmony export */   TJ: () => (/* binding */ casesName),
/* harmony export */   lL: () => (/* binding */ findingFigures),
/* harmony export */   wc: () => (/* binding */ findingPair)
/* harmony export */ });
/* harmony import */ var _explain_forbidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);


/** Vital signs are in units of their own, everything else is a share of situations. */
const isShare = ({ subject }) => subject?.type !== 'vital';
/** What a finding is about, before and now: a share, or the value of a vital sign. */
function findingPair(finding, notation) {
    const { baseline, current, subject } = finding;
    if (isShare(finding))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentPair */ .oi)(baseline.confidence, current.confidence, notation);
    const values = subject?.values ?? [baseline.confidence, current.confidence];
    const shown = (value) => value !== null && subject?.unit === 'share' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value, 1, notation) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(value, notation);
    return [shown(values[0]), shown(values[1])];
}
/** What `kept` counts: how often a thing was done, or of a prohibition how often it was not. */
const casesName = ({ policy }, words) => policy?.kind === 'prohibition' ? words.counts : words.table.cases;
const ofAll = ([some, all]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(some)}/${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)}`;
/**
 * "0 → 3 times": how often something forbidden happened, which no share tells at a glance; of any other prohibition
 * "in 0/48 uses → 12/50". Undefined of all else.
 */
function timesHappened({ change, policy, baseline, current, explanation }, words) {
    const done = explanation.computed?.done_there;
    if (done !== undefined)
        return words.doneThere(ofAll(done.before), ofAll(done.now));
    if (change !== 'broken' || policy?.status !== 'forbidden')
        return undefined;
    const times = (side) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)((0,_explain_forbidden_js__WEBPACK_IMPORTED_MODULE_1__/* .timesDone */ .HZ)(policy, side));
    return baseline.events === 0 ? words.times(times(current)) : words.happened(times(baseline), times(current));
}
/** "100% → 18% (57/57 → 10/56), p <0.001": a finding in its numbers, as plain text on one line. */
function findingFigures(finding, words) {
    const { baseline, current, test } = finding;
    const [before, now] = findingPair(finding, words.notation);
    const counts = isShare(finding)
        ? ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`
        : '';
    const p = test.adjusted_p_value ?? test.p_value;
    const chance = p === null ? '' : `, ${words.pRaw} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(p, words.notation)}`;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSpaces */ .oB)((timesHappened(finding, words) ?? `${before} → ${now}${counts}`) + chance);
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   updateLine: () => (/* binding */ updateLine)
/* harmony export */ });
/* harmony import */ var _explain_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
function webAddress(url) {
    return url !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/?#=%&+-]*)?$/.test(url)
        ? url
        : undefined;
}
const listed = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
/** The command that takes the current behaviour as the baseline, as one would type it. */
const updateLine = ({ parameters }, { baselinePath }, countsOnly) => (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_explain_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .updateCommand */ .hi)({ logs: countsOnly ? [] : listed(parameters.logs), baseline: baselinePath }));


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toleratedPhrases)
/* harmony export */ });
/* unused harmony export toleratedPhrase */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/** What people insist on and what was broken without failing: said on the first screen, for no finding says it. */
const MOST = 3;
/** A rule written by hand may hold any number of conditions; a first screen does not. */
const MOST_PIECES = 16;
const share = ({ kept, events }, words) => words.html.keptOf((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(events - kept), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(events));
/** One of them in a few sentences. */
function toleratedPhrase(broken, words) {
    const { policy, baseline, current, why, evidence } = broken;
    const { marks, tolerated } = words;
    const [first] = evidence;
    const rule = (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(policy, words);
    return [
        tolerated.lead(share(current, words), baseline.events === 0 ? '' : share(baseline, words)) + marks.colon,
        ...rule.slice(0, MOST_PIECES),
        ...(rule.length > MOST_PIECES ? ['…'] : []),
        ...(first === undefined
            ? []
            : [`${marks.open}${words.firstAt} `, { data: `${first.file}:${first.line}` }, marks.close]),
        marks.stop + marks.gap + tolerated[why],
        // Of any other kind of rule "forbidden" would say the opposite.
        ...(policy.kind === 'prohibition' ? [marks.gap, ...tolerated.forbid({ data: 'forbidden' })] : [])
    ];
}
/** The first few of them, and how many more there are. */
function toleratedPhrases({ tolerated_breaks: broken = [] }, words) {
    const shown = broken.slice(0, MOST).map((each) => toleratedPhrase(each, words));
    return broken.length > MOST ? [...shown, [words.more(broken.length - MOST)]] : shown;
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ sessionsNeeded),
/* harmony export */   N1: () => (/* binding */ unjudgedReason),
/* harmony export */   lT: () => (/* binding */ unjudgedCounts)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);

/** What is told of a policy that could not be judged, in every form. */
/** More sessions than so many times those of this run are no advice. */
const FEASIBLE = 20;
/** How many sessions it would have taken to tell; undefined where that is not known. */
function sessionsNeeded({ sessions_needed: needed }, sessions, words) {
    if (needed === null)
        return undefined;
    return needed > FEASIBLE * Math.max(1, sessions)
        ? words.sessionsTooMany
        : words.sessionsNeeded((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(needed));
}
/** "28/30 → 12/29". */
const unjudgedCounts = ({ baseline, current }) => [baseline, current].map(({ kept, events }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(kept)}/${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(events)}`).join(' → ');
/** The reason, closed by a full stop: another sentence may follow. */
const unjudgedReason = ({ reason }, { marks }) => /[\p{L}\p{N}%\u{e001})）]$/u.test(reason) ? reason + marks.stop : reason;


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   PE: () => (/* binding */ severityIcon),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   b9: () => (/* binding */ whyNoLogs),
/* harmony export */   dP: () => (/* binding */ casesSentence),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   m9: () => (/* binding */ changeName)
/* harmony export */ });
/* unused harmony export changeCounts */
/* harmony import */ var _drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5284);
/* harmony import */ var _explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6481);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6940);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9282);






function changeName(finding) {
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoneAction */ .W6)(finding))
        return 'gone';
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isFallen */ .rS)(finding))
        return 'fallen';
    if (finding.change !== 'shifted')
        return finding.change;
    return finding.policy === undefined ? 'shifted' : finding.direction;
}
/** What a headline counts, worst first. */
const HAPPENINGS = [
    'broken',
    'vanished',
    'goneAction',
    'goneArgument',
    'fallen',
    'weaker',
    'newRule',
    'newAction',
    'newActions',
    'newPlace',
    'newPlaces',
    'newArgument',
    'stronger',
    'rarerThere',
    'oftenerThere',
    'failsOftener',
    'endsRarer',
    'endsOftener',
    'failsRarer',
    'patternRarer',
    'patternOftener',
    'rarer',
    'oftener',
    'givenRarer',
    'givenOftener',
    'vital'
];
/** Below the confidence that makes it a rule, before and now: something the agent does at times, and no rule of the file. */
function isNoRule({ policy, baseline, current }, { parameters }) {
    const least = Number(parameters['min-confidence'] ?? 0);
    return policy?.status === 'mined' && Math.max(baseline.confidence ?? 0, current.confidence ?? 0) < least;
}
/** What is counted of something that is no rule: never as a rule that is kept more or less often. */
function happeningOfNoRule({ policy, direction }) {
    const isRarer = direction === 'weaker';
    if (policy?.kind === 'association')
        return isRarer ? 'rarerThere' : 'oftenerThere';
    if (policy?.kind !== 'outcome')
        return isRarer ? 'patternRarer' : 'patternOftener';
    if (_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.test(policy.outcome))
        return isRarer ? 'failsRarer' : 'failsOftener';
    return isRarer ? 'endsRarer' : 'endsOftener';
}
function happening(finding, result) {
    const { subject, direction } = finding;
    const name = changeName(finding);
    if (name === 'new') {
        if (subject?.type === 'action')
            return 'newAction';
        if (subject?.type === 'context')
            return 'newArgument';
        if (subject?.type !== 'novelty')
            return 'newRule';
        if (!(0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewSituation */ .NF)(subject))
            return 'newActions';
        return subject.never_seen?.actions.length === 1 ? 'newPlace' : 'newPlaces';
    }
    if ((name === 'weaker' || name === 'stronger') && isNoRule(finding, result))
        return happeningOfNoRule(finding);
    if (name === 'gone')
        return 'goneAction';
    if (name !== 'shifted')
        return name;
    if (subject?.type === 'context') {
        if (finding.current.kept === 0)
            return 'goneArgument';
        return direction === 'weaker' ? 'givenRarer' : 'givenOftener';
    }
    return subject?.type === 'vital' ? 'vital' : direction === 'weaker' ? 'rarer' : 'oftener';
}
/** "1 rule broken, 2 new actions": of the findings that are not accepted, worst first; empty where there is none. */
function changeCounts(result, words) {
    // What a second window did not confirm stands in the report, but the verdict is that nothing changed.
    const counted = result.drift ? result.findings.filter(({ severity }) => severity !== 'note') : [];
    return HAPPENINGS.map((name) => [name, counted.filter((finding) => happening(finding, result) === name)])
        .filter(([, found]) => found.length > 0)
        .map(([name, found]) => words.changes[name](found.length))
        .join(words.marks.comma);
}
/** The verdict alone. */
const verdictWords = (result, words) => (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyBaseline */ .zZ)(result) ? words.emptyBaseline : words.verdict[result.outcome];
/** The verdict and what happened: the first line of every report. */
function headline(result, words) {
    const counts = changeCounts(result, words);
    return verdictWords(result, words) + (counts === '' ? '' : words.marks.colon + counts);
}
/** More than this part of the cases on one side only, and the verdict rests on different tasks as much as on the agent. */
const ONE_SIDED = 0.25;
/** What to know of the cases that only one side ran, where they are many and something was judged all the same; else empty. */
function casesSentence({ assumptions, outcome, failed }, words) {
    if (outcome !== 'drift' && !failed)
        return '';
    const decisive = assumptions.find((line) => {
        const { code, values } = (0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .codedAssumption */ .v)(line) ?? {};
        return ((code === 'compared' || code === 'left_out') && Number(values?.part) > ONE_SIDED * Number(values?.all));
    });
    return decisive === undefined ? '' : (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)((0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .T)(decisive, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language)));
}
/** Why there is nothing to judge: no file at all, or none with an event in it. */
function whyNoLogs({ inputs }, { noLogs }) {
    const records = inputs.skipped.reduce((sum, { count }) => sum + count, 0);
    return inputs.files.length === 0 ? noLogs.noFile : noLogs.noEvent(inputs.files.length, records);
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
const alphaOf = ({ parameters }, { notation }) => String(parameters.alpha ?? 0.01).replace('.', notation.decimal);


/***/ })

};
