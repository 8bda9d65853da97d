export const id = 630;
export const ids = [630,415];
export const modules = {

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countsOnlyResult)
/* harmony export */ });
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(975);




const only = (summary) => ({
    summary,
    details: [],
    counterfactual: null,
    recommendations: []
});
/** What happened to a policy, in its counts alone. */
function inCounts({ change, subject, baseline, current, ...rest }, words) {
    const meaning = words.meaning[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .changeName */ .m9)({ change, subject, baseline, current, ...rest })];
    if (subject?.type === 'vital')
        return meaning;
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
function countsOnlyResult(result, words = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W) {
    const bare = (unjudged) => ({ ...unjudged, reason: '' });
    const { logs: _logs, tallies: _tallies, confirm: _confirm, against, 'ignore-keys': _keys, ...parameters } = result.parameters;
    const counts = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCounts */ .Zg)(result, words);
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
            explanation: only((0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(inCounts(finding, words)))
        })),
        not_exercised: result.not_exercised.map(bare),
        undecided: result.undecided.map(bare),
        mix_only: result.mix_only.map(bare),
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
        explanation: only(words.verdict[result.outcome] + (counts === '' ? '' : `: ${counts}`))
    };
}


/***/ }),

/***/ 6173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceTitle),
/* harmony export */   r: () => (/* binding */ evidenceBlock)
/* harmony export */ });
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1042);



/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
function evidenceTitle(finding, words) {
    const { policy, subject, direction } = finding;
    if (subject?.type === 'vital')
        return words.evidenceBegins;
    if (policy === undefined)
        return words.evidenceShown;
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_0__/* .isRareLoss */ .mp)(finding))
        return words.evidenceGone;
    return direction === 'weaker' ? words.evidenceBroken : words.evidenceKept;
}
/** How many lines there are in all, of which the evidence is a choice; null where the counts do not say. */
function linesInAll(finding) {
    const { policy, subject, direction, current, explanation } = finding;
    if (subject?.type === 'vital')
        return null;
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_0__/* .isRareLoss */ .mp)(finding)) {
        // Only the context that carries the change is shown, where there is one: elsewhere all is as it was.
        const carried = explanation.computed?.carried_by;
        return carried == null ? null : carried.events - carried.kept;
    }
    return policy !== undefined && direction === 'weaker' ? current.events - current.kept : current.kept;
}
function evidenceRest(finding, shown, words) {
    const all = linesInAll(finding);
    if (all !== null && all > shown)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.evidenceMore(all - shown, all))];
    const isChoice = finding.subject?.type === 'vital' || (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_0__/* .isRareLoss */ .mp)(finding);
    return finding.evidence.length > shown && !isChoice ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.evidenceMore(null, null))] : [];
}
/** Where to look: file, line and session, as many as `most`. */
function evidenceBlock(finding, most, words) {
    if (most === 0 || finding.evidence.length === 0)
        return '';
    const lines = finding.evidence
        .slice(0, most)
        .map(({ file, line, session }) => session === ''
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(`${file}:${line}`, 120)
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(`${file}:${line}`, 120)} · ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.inSession)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(session, 60)}`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(`**${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(evidenceTitle(finding, words))}**`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)([...lines, ...evidenceRest(finding, lines.length, words)]));
}


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mG: () => (/* binding */ acceptedEntry),
  k5: () => (/* binding */ findingsBlock),
  N6: () => (/* binding */ standingAdvice)
});

// UNUSED EXPORTS: changeCells

// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/explain/shares.js
var shares = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels.js
var labels = __webpack_require__(7419);
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
;// CONCATENATED MODULE: ./lib/report/markdown/bars.js
const FULL = '█';
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const EMPTY = '░';
/** A share as a bar of `width` characters, to the eighth of a character. Input: 0 to 1. */
function bar(share, width = 10) {
    const eighths = Math.min(width * 8, Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8)));
    const whole = Math.floor(eighths / 8);
    const part = EIGHTHS[eighths % 8];
    return FULL.repeat(whole) + part + EMPTY.repeat(width - whole - (part === '' ? 0 : 1));
}

// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/report/markdown/evidence.js
var markdown_evidence = __webpack_require__(6173);
;// CONCATENATED MODULE: ./lib/report/markdown/findings.js














/** The findings: one narrow table, then a numbered reason each, with everything else folded under it. */
const keptOf = ({ kept, events }) => `${(0,numbers/* grouped */.zD)(kept)}/${(0,numbers/* grouped */.zD)(events)}`;
/** Actions that make less of a change than this are not what it mostly is. */
const LEAST_PART = 0.5;
/** Longest pair that a phone shows on one line of a cell. */
const LONGEST_PAIR = 26;
/** Whole where it fits, else broken in front of the arrow. */
const pairText = (text) => (0,blocks/* ours */.Od)(text.replaceAll(' → ', text.length <= LONGEST_PAIR ? '\u00a0→\u00a0' : ' →\u00a0'));
/** Something that the baseline never shows has no share to compare: only how often it is there now. */
const isFirst = ({ change, subject }) => change === 'new' && subject !== undefined;
const ofAll = ([some, all]) => `${(0,numbers/* grouped */.zD)(some)}/${(0,numbers/* grouped */.zD)(all)}`;
/** How often something forbidden happened. */
const happened = ({ policy }, { kept, events }) => policy?.kind === 'prohibition' ? events - kept : kept;
/** ", 38 % shorter": the change of a vital sign as a part of what it was; shares are told in their own percents. */
function relative({ subject }, words) {
    const [before, now] = subject?.values ?? [null, null];
    if (before === null || now === null || before <= 0 || subject?.unit === 'share')
        return '';
    const isLength = subject?.name === 'events per session';
    const said = now < before ? (isLength ? 'shorter' : 'less') : isLength ? 'longer' : 'more';
    return words.marks.comma + words.by[said]((0,numbers/* percent */.KN)(Math.abs(now - before) / before, 0, words.notation));
}
/** "mostly read_file −4.3": the action that moved a vital sign most. */
function mostlyBy({ explanation }, words) {
    const behind = explanation.computed?.behind;
    const [most] = behind?.actions ?? [];
    if (behind === undefined || most === undefined)
        return '';
    const change = most.now - most.before;
    const named = behind.actions.reduce((sum, { before, now }) => sum + now - before, 0);
    if ((change / named) * behind.part < LEAST_PART)
        return '';
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const size = behind.per === 'session' ? own.number(Math.abs(change), 1) : (0,numbers/* percent */.KN)(Math.abs(change), 1, words.notation);
    return (0,blocks/* phraseInCell */.ju)([...words.mostlyBy({ data: most.action }), ` ${change < 0 ? '−' : '+'}${size}`]);
}
/** From what to what, in the unit of the finding, each line short. */
function movement(finding, words) {
    const { baseline, current, change, policy } = finding;
    const counts = [(0,numbers/* grouped */.zD)(current.kept), (0,numbers/* grouped */.zD)(current.events)];
    if (isFirst(finding))
        return [current.events === current.sessions ? words.inSessions(...counts) : words.inActions(...counts)];
    if (change === 'broken' && policy?.status === 'forbidden')
        return [
            baseline.events === 0
                ? words.times((0,numbers/* grouped */.zD)(happened(finding, current)))
                : words.happened((0,numbers/* grouped */.zD)(happened(finding, baseline)), (0,numbers/* grouped */.zD)(happened(finding, current)))
        ];
    if (!(0,pair/* isShare */.G)(finding))
        return [(0,pair/* findingPair */.w)(finding, words.notation).join('\u00a0→\u00a0') + relative(finding, words)];
    const [before, now] = (0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation);
    if (baseline.events === 0)
        return [now, keptOf(current)];
    const uses = finding.explanation.computed?.sessions_with;
    return [
        `${before} → ${now}`,
        `${keptOf(baseline)} → ${keptOf(current)}`,
        ...(uses === undefined ? [] : [words.usedIn(ofAll(uses.before), ofAll(uses.now))])
    ];
}
/** "mostly when amount>=100: 100% → 18%": where the change comes from, as far as counts can tell. */
function carriedAt({ explanation }, words) {
    const carried = explanation.computed?.carried_by;
    if (carried == null)
        return '';
    const { condition, before, kept, events } = carried;
    const pair = before === undefined || events === 0
        ? ''
        : words.marks.colon + (0,numbers/* percentPair */.oi)(before, kept / events, words.notation).join('\u00a0→\u00a0');
    return (0,blocks/* phraseInCell */.ju)([...words.mostlyWhen({ data: condition }), pair]);
}
/** Number and severity of a finding, and what happened to what: a narrow cell and one that a phone can show whole. */
function changeCells(finding, number, words) {
    const p = finding.test.adjusted_p_value ?? finding.test.p_value;
    const [first, ...more] = movement(finding, words);
    const rest = [...more, ...(p === null ? [] : [`${words.pRaw}\u00a0${(0,numbers/* pValue */.sp)(p, words.notation)}`])];
    const happened = [
        `**${pairText(words.change[(0,verdict/* changeName */.m9)(finding)] + words.marks.colon + first)}**`,
        ...rest.map(pairText)
    ];
    const lines = [
        (0,blocks/* phraseInCell */.ju)((0,report_words/* findingWords */.Hu)(finding, words)),
        happened.join(' · '),
        carriedAt(finding, words),
        mostlyBy(finding, words)
    ];
    return [`${number}<br>${verdict/* severityIcon */.PE[finding.severity]}`, lines.filter((line) => line !== '').join('<br>')];
}
/** The two sides next to each other, each number with its name: no more columns than a phone has room for. */
function sidesTable(finding, words) {
    if (!(0,pair/* isShare */.G)(finding) || isFirst(finding) || finding.baseline.events === 0)
        return '';
    const uses = finding.explanation.computed?.sessions_with;
    const cell = ({ confidence, kept, events, sessions, interval }, used) => [
        confidence === null
            ? '–'
            : `<code>${bar(confidence)}</code> ${(0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(confidence, 0, words.notation))}`,
        ...[
            [words.interval, (0,numbers/* percentRange */.nC)(interval, words.notation)],
            [words.table.cases, `${(0,numbers/* grouped */.zD)(kept)}\u00a0/\u00a0${(0,numbers/* grouped */.zD)(events)}`],
            [words.sessionsWith, used ?? (0,numbers/* grouped */.zD)(sessions)]
        ].map((named) => (0,blocks/* ours */.Od)(named.join(words.marks.colon)))
    ].join('<br>');
    return (0,blocks/* table */.tp)([words.table.baseline, words.table.current].map(blocks/* ours */.Od), [
        [cell(finding.baseline, uses && ofAll(uses.before)), cell(finding.current, uses && ofAll(uses.now))]
    ]);
}
/** The entry to paste into `accepted`, as JSON on one line. */
function acceptedEntry(finding, words = labels/* labels */.W) {
    const { confidence } = finding.current;
    const value = finding.subject?.values?.[1] ?? null;
    return JSON.stringify({
        fingerprint: finding.id,
        reason: words.reasonHere,
        ...(confidence === null || !(0,pair/* isShare */.G)(finding) ? {} : { confidence: Number((0,rounding/* toFixedEven */.m)(confidence, 6)) }),
        ...(value === null ? {} : { value: Number((0,rounding/* toFixedEven */.m)(value, 6)) })
    });
}
/** Nothing but letters and plain signs, so that the entry stays JSON and says nothing to whatever reads the block. */
const inert = (json) => json.replace(/[^\x20-\x7eÀ-ÖØ-öø-ɏ\u4e00-\u9fff]|[<>&`#]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const toAccept = (finding, words) => `${(0,blocks/* ours */.Od)((words.acceptEntry + words.marks.colon).trim())}\n${(0,blocks/* indented */.gu)((0,report_escape.fenced)(inert(acceptedEntry(finding, words)), 'json', 1000), 2)}`;
const MOST_VARIANTS = 10;
/** Longest text of the log in the one sentence: what happened to it must stay in sight. */
const LONGEST_NAME = 80;
/** What to do, but for the entry to accept, which stands below in a form to copy. */
const recommendationsOf = ({ id, explanation }) => explanation.recommendations.filter((line) => !(0,sentence/* plain */.pj)(line).includes(JSON.stringify(id)));
/** Of these, what does not say the lines again that stand above as evidence. */
const standingAdvice = (finding) => recommendationsOf(finding).filter((line) => {
    const [first] = finding.evidence;
    return first === undefined || !(0,sentence/* plain */.pj)(line).includes(`${first.file}:${first.line}`);
});
/** " ↓ 99 % → 70 %": what became of a policy that changed with a finding, where it was counted. */
function variantPair({ explanation }, { policy_id: id }, words) {
    const counted = explanation.computed?.variants?.find((one) => one.id === id);
    if (counted === undefined)
        return '';
    const { before, now } = counted;
    const arrow = before === null || now === null || before === now ? '' : now < before ? '↓\u00a0' : '↑\u00a0';
    const pair = (0,numbers/* percentPair */.oi)(before, now, words.notation).join(' → ');
    return `${(0,blocks/* ours */.Od)(words.marks.colon)}${pairText(arrow + pair)}`;
}
/** Less than this, and a policy did not change with the finding: it only counts some of the same events. */
const LEAST_MOVE = 0.02;
function isUnmoved({ explanation }, { policy_id: id }) {
    const { before = null, now = null } = explanation.computed?.variants?.find((one) => one.id === id) ?? {};
    return before !== null && now !== null && Math.abs(now - before) < LEAST_MOVE;
}
function findingDetails(finding, amount, countsOnly, words) {
    const names = (0,report_words/* findingNames */.CN)(finding);
    const { explanation } = finding;
    const sentences = (lines) => countsOnly ? '' : (0,blocks/* bullets */.e5)(lines.map((sentence) => (0,report_escape.prose)(sentence, names, 600)));
    const subjects = (0,shares/* tellingSubjects */.ph)(finding.variant_subjects, explanation.computed);
    const told = finding.variants.filter((policy) => !isUnmoved(finding, policy));
    const variants = [
        ...subjects.map((subject) => `${(0,blocks/* phrase */.MZ)((0,report_words/* subjectWords */.oR)(subject, words))}${(0,blocks/* ours */.Od)(words.marks.colon)}${pairText((0,report_words/* subjectPair */.bk)(subject, words).join(' → '))}`),
        ...told.map((policy) => (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)) + variantPair(finding, policy, words))
    ].slice(0, Math.min(amount.list, MOST_VARIANTS));
    const advice = countsOnly ? [] : standingAdvice(finding).map((sentence) => (0,report_escape.prose)(sentence, names, 600));
    const evidence = countsOnly ? '' : (0,markdown_evidence/* evidenceBlock */.r)(finding, amount.evidence, words);
    const sides = sidesTable(finding, words);
    const said = sentences([
        ...(explanation.brief ?? explanation.details).slice((0,report_words/* carrier */.x1)(finding) === undefined ? 0 : 1),
        ...(explanation.counterfactual === null ? [] : [explanation.counterfactual])
    ]);
    const todo = (0,blocks/* bullets */.e5)([...advice, ...(amount.acceptable ? [toAccept(finding, words)] : [])]);
    return (0,blocks/* join */.fj)(
    // Two lists that follow each other would be read as one.
    ...(sides === '' ? [said, evidence] : [evidence, sides, said]), variants.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.withIt)}**`, (0,blocks/* limited */.TJ)(variants, subjects.length + told.length, words)), finding.accepted?.lapsed !== undefined && !countsOnly && explanation.brief === undefined
        ? `${(0,blocks/* ours */.Od)(words.lapsed)}: ${(0,report_escape.prose)(finding.accepted.lapsed, [], 200)}`
        : '', todo !== '' && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.toDo)}**`, todo));
}
function reason(finding, number, amount, countsOnly, words) {
    const marker = `${number}. `;
    const { summary } = finding.explanation;
    const carried = (0,report_words/* carrier */.x1)(finding);
    const said = (countsOnly
        ? (0,blocks/* ours */.Od)(summary)
        : [summary, ...(carried === undefined ? [] : [carried])]
            .map((sentence) => (0,report_escape.prose)(sentence, (0,report_words/* findingNames */.CN)(finding), 600, LONGEST_NAME))
            .filter((sentence) => sentence !== '')
            .join(words.marks.gap)) || (0,blocks/* ours */.Od)(words.meaning[(0,verdict/* changeName */.m9)(finding)]);
    const folded = (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(amount.acceptable ? words.detailsOf : words.detailsAlone), findingDetails(finding, amount, countsOnly, words));
    return `${marker}${(0,blocks/* indented */.gu)((0,blocks/* join */.fj)(said, folded), marker.length).trimStart()}`;
}
function acceptedBlock(accepted, amount, countsOnly, words) {
    if (accepted.length === 0)
        return '';
    const items = accepted.slice(0, amount.list).map((finding) => {
        const why = countsOnly ? '' : `: ${(0,report_escape.prose)((0,report_words/* acceptedReason */.Ok)(finding, words), [], 300)}`;
        const until = finding.accepted?.expires === undefined
            ? ''
            : ` (${(0,blocks/* ours */.Od)(words.acceptedUntil)} ${(0,report_escape.code)(finding.accepted.expires, 20)})`;
        const pair = ` ${movement(finding, words).slice(0, 1).map(blocks/* ours */.Od).join('')}`;
        return `${(0,blocks/* phrase */.MZ)((0,report_words/* findingWords */.Hu)(finding, words))}${pair}${why}${until}`;
    });
    const rest = accepted.length - items.length;
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.accepted(accepted.length)), (0,blocks/* bullets */.e5)(rest > 0 ? [...items, (0,blocks/* ours */.Od)(words.more(rest))] : items));
}
function findingsBlock(result, amount, countsOnly, words = labels/* labels */.W) {
    const { open, accepted } = (0,ranking/* split */.l)(result.findings);
    const shown = open.slice(0, amount.findings);
    const rest = open.length - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)(['#', (0,blocks/* ours */.Od)(words.table.finding)], shown.map((finding, i) => changeCells(finding, i + 1, words))), rest > 0 && (0,blocks/* ours */.Od)(words.moreFindings(rest)), amount.explained &&
        shown.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.why)}**`, shown.map((finding, i) => reason(finding, i + 1, amount, countsOnly, words)).join('\n')), acceptedBlock(accepted, amount, countsOnly, words));
}


/***/ }),

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

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isShare),
/* harmony export */   w: () => (/* binding */ findingPair)
/* harmony export */ });
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


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress)
/* harmony export */ });
/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
function webAddress(url) {
    return url !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/?#=%&+-]*)?$/.test(url)
        ? url
        : undefined;
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ranked),
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(380);


const SEVERITY = { error: 0, warning: 1, note: 2 };
const CHANGE = { broken: 0, vanished: 1, shifted: 2, new: 3 };
/**
 * The findings in the order in which a reviewer should see them: what fails the step first, then broken promises
 * before weaker ones before new ones, then the larger change on a scale on which rare and frequent things compare.
 */
function ranked(findings) {
    return [...findings].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        CHANGE[a.change] - CHANGE[b.change] ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(a.policy === undefined) - Number(b.policy === undefined) ||
        (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(b) - (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(a) ||
        (a.test.adjusted_p_value ?? 1) - (b.test.adjusted_p_value ?? 1) ||
        (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id));
}
/** What gates or warns, apart from what people have accepted. */
function split(findings) {
    const order = ranked(findings);
    return {
        open: order.filter(({ severity }) => severity !== 'note'),
        accepted: order.filter(({ severity }) => severity === 'note')
    };
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
