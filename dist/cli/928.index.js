export const id = 928;
export const ids = [928];
export const modules = {

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codedReason),
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/* harmony import */ var _known_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(663);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2894);


const FOUND = '(?<different>\\d+) different values on (?<events>\\d+) events';
/**
 * The reasons that reading and abstraction give, by the words in which logs, tallies and baselines of any version hold
 * them. Named groups are the values of their messages.
 */
const REASONS = [
    ['reason_not_json', /^not valid JSON$/],
    ['reason_not_utf8', /^not valid UTF-8$/],
    ['reason_conflict', /^a git conflict marker$/],
    ['reason_too_deep', /^the record is nested more than (?<levels>\d+) levels deep$/],
    ['reason_too_long', /^the record is longer than (?<size>[\d.]+) MiB$/],
    ['reason_ends_in_record', /^the file ends inside this record$/],
    ['reason_ends_in_array', /^the file ends before this array is closed$/],
    ['reason_not_object', /^the record is not a JSON object$/],
    ['reason_nothing', /^the record has neither an action nor a session$/],
    ['reason_no_action', /^the mapping finds no action in the record$/],
    ['reason_not_csv', /^the row is not valid CSV$/],
    ['reason_not_this_format', /^the record could not be read in this format$/],
    ['reason_unknown_format', /^the format of the file is not recognised$/],
    ['reason_no_path', /^the decision names neither an action nor a policy path$/],
    ['reason_no_tool', /^the audit record names no tool$/],
    ['reason_no_verb', /^the audit event has no verb$/],
    ['reason_only_end', /^the record tells how the session ended, not what was done in it$/],
    ['reason_no_answer', /^the request has no answer$/],
    ['reason_kept_apart', /^the request is too long for the log: it stands in a file of its own$/],
    ['reason_missing', /^`(?<field>\w+)` is missing$/],
    ['reason_not_text', /^`(?<field>\w+)` is not a string$/],
    ['reason_blank', /^`(?<field>\w+)` is blank$/],
    ['reason_no_object', /^`(?<field>\w+)` is not an object$/],
    ['reason_grows', /^the (?<name>\w+) data grows more than (?<times>\d+) times: the rest is not read$/],
    ['reason_damaged', /^the (?<name>\w+) data is damaged or cut off$/],
    ['reason_behind', /^what stands behind the (?<name>\w+) data is not read$/],
    ['reason_zip_damaged', /^the zip archive is damaged or cut off$/],
    ['reason_zip_empty', /^the zip archive holds no log$/],
    ['reason_table_file', /^a file of the kind (?<name>\w+) is not read: export it as JSON Lines or CSV$/],
    ['reason_lfs', /^a pointer of Git LFS stands in place of the file: check out with lfs: true$/],
    ['reason_baseline', /^a baseline is not a log: leave its files out of the logs$/],
    ['reason_packing', /^what is packed by (?<name>\w+) is not read: unpack it first$/],
    ['reason_zip_encrypted', /^the entry of the zip archive is encrypted$/],
    ['reason_zip_unsupported', /^the entry of the zip archive is packed in a way that is not supported$/],
    ['reason_ignored', /^named in ignore-keys$/],
    ['reason_config', /^left out by the config file$/],
    ['reason_same', /^says the same as (?<key>.+) \((?<share>\d+)% of the information in common\)$/s],
    ['reason_no_boundary', /^number without a boundary at which the agent acts differently$/],
    ['reason_arguments', /^names the arguments of the call: follows from the action$/],
    ['reason_times', new RegExp(`^points in time: ${FOUND}$`)],
    ['reason_births', new RegExp(`^dates of birth: ${FOUND}$`)],
    ['reason_identifiers', new RegExp(`^identifiers: ${FOUND}$`)],
    ['reason_free_text', new RegExp(`^free text: ${FOUND}$`)],
    ['reason_session', new RegExp(`^another name of the session: ${FOUND}$`)],
    ['reason_alone', new RegExp(`^nearly every value stands alone: ${FOUND}$`)]
];
const QUOTED = new Set(['field', 'key']);
/** The code of a reason; undefined for one that is not known. */
function codedReason(reason) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)(reason, REASONS);
    return known && { code: known.key.replace('reason_', ''), values: known.values };
}
/** A reason in the language of the words; one that is not known stays as it was said. */
function reasonWords(reason, words) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)(reason, REASONS);
    return known === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(reason) : words.say(known.key, (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValues */ .Q)(known.values, QUOTED));
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

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countsOnlyResult)
/* harmony export */ });
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
/* harmony import */ var _labels_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9079);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8844);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9980);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(975);





const only = (summary) => ({
    summary,
    details: [],
    counterfactual: null,
    recommendations: []
});
/** What happened to a policy, in its counts alone. */
function inCounts(finding, words) {
    const { change, subject, baseline, current } = finding;
    const meaning = words.meaning[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .changeName */ .m9)(finding)];
    if (subject?.type === 'vital')
        return meaning;
    const times = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .timesHappened */ .Kw)(finding, words);
    if (times !== undefined)
        return meaning + words.marks.colon + times;
    const counts = ({ kept, events }) => words.html.keptOf((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(kept), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(events));
    if (change === 'new' && subject !== undefined)
        return meaning + words.marks.colon + counts(current);
    const [before, now] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percentPair */ .oi)(baseline.confidence, current.confidence, words.notation);
    const { colon, open, close } = words.marks;
    const side = (share, of) => share + open + counts(of) + close;
    return meaning + colon + words.against(side(now, current), side(before, baseline));
}
/**
 * `publish: counts-only`: the result with nothing from the logs but policy names and counts. No file, line, session,
 * value of a condition, vital sign or sentence that could quote one is left, in whatever form it is rendered.
 */
function countsOnlyResult(result) {
    const words = (0,_labels_index_js__WEBPACK_IMPORTED_MODULE_1__.labelsIn)(result);
    const bare = (unjudged) => ({ ...unjudged, reason: '' });
    const { logs: _logs, tallies: _tallies, confirm: _confirm, against, 'ignore-keys': _keys, ...parameters } = result.parameters;
    const { new_keys: _newKeys, ...inputs } = result.inputs;
    return {
        ...result,
        parameters: against === undefined ? parameters : { ...parameters, against: [] },
        inputs: {
            ...inputs,
            files: [],
            skipped: inputs.skipped.map(({ reason, count }) => ({ reason, count, file: '', line: 0 })),
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
            explanation: only((0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(inCounts(finding, words)))
        })),
        not_exercised: result.not_exercised.map(bare),
        undecided: result.undecided.map(bare),
        mix_only: result.mix_only.map(bare),
        ...(result.tolerated_breaks === undefined
            ? {}
            : { tolerated_breaks: result.tolerated_breaks.map((broken) => ({ ...broken, evidence: [] })) }),
        one_sided_actions: undefined,
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
        explanation: only((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(result, words))
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
/* harmony export */   Ok: () => (/* binding */ acceptedReason),
/* harmony export */   YO: () => (/* binding */ vitalWords),
/* harmony export */   bk: () => (/* binding */ subjectPair),
/* harmony export */   mv: () => (/* binding */ entriesToAccept),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   rE: () => (/* binding */ lapsedWords),
/* harmony export */   x1: () => (/* binding */ carrier)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1484);
/* harmony import */ var _explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _explain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(350);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2894);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6940);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9282);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5510);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8844);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9980);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4701);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7406);












/** A vital sign by its name in the language; one that is not known by its own. */
function vitalWords(name, words) {
    const said = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .vitalName */ .KF)(name, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language));
    return [(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(said) === said ? said : { data: name }];
}
function findingWords(finding, words) {
    const { policy, subject } = finding;
    if (policy !== undefined)
        return (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlyAtTimes */ .gV)(finding) ? (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_8__/* .timesWords */ .AM)(policy, words) : (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_8__/* .promiseWords */ .rI)(policy, words);
    if (subject === undefined)
        return [{ data: finding.id }];
    const { instead } = finding.explanation.computed ?? {};
    if (subject.type === 'action' && instead !== undefined)
        return [...subjectWords(subject, words), ...words.inPlaceOf({ data: instead.condition })];
    if ((0,_pair_js__WEBPACK_IMPORTED_MODULE_7__/* .isToldBySessions */ .QP)(finding))
        return [{ data: subject.name }];
    if (!(0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoneAction */ .W6)(finding))
        return subjectWords(subject, words);
    const gone = subjectWords({ ...subject, type: 'action' }, words);
    const to = (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementOf */ .ml)(finding);
    const others = (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .replacedBy */ ._0)(finding).length - 1;
    if (to !== undefined)
        return [...gone, ...words.inItsPlace({ data: to }), ...(others > 0 ? [words.othersAlike(others)] : [])];
    const along = (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .goneWith */ .mJ)(finding);
    return along.length === 0 ? gone : [...gone, ...words.goneWith(listed(along))];
}
/** "no longer accepted: the acceptance expired on 2026-03-31", where that is why a change is told anew; else nothing. */
function lapsedWords({ accepted }, words) {
    if (accepted?.lapsed === undefined)
        return [];
    return [words.lapsed + words.marks.colon, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .phraseOf */ .J8)((0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .lapseWords */ .jk)(accepted.lapsed, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language)))];
}
function subjectWords(subject, words) {
    const { type, name, action, never_seen: seen } = subject;
    if (name === _drift_drift_js__WEBPACK_IMPORTED_MODULE_11__/* .NEW_ACTIONS */ .b) {
        const names = seen?.actions ?? [];
        return [words.novelty.actions, ...(names.length === 0 ? [] : [words.marks.colon, ...listed(names)])];
    }
    if ((0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewSituation */ .NF)(subject) && seen !== undefined) {
        const { actions, when = [] } = seen;
        const context = when.length === 0 ? [] : words.policy.inContext((0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .phraseOf */ .J8)((0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .situationWords */ .Kk)(when, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language))));
        return [`${words.novelty.situation} `, ...listed(actions), ...context];
    }
    // The name of a vital sign says what it is.
    if (type === 'vital')
        return vitalWords(name, words);
    const named = [`${words.subject[type]} `, { data: name }];
    return action === undefined ? named : [...named, ...words.ofAction({ data: action })];
}
const listed = (names) => [
    ...names.slice(0, _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LISTED */ .cC).flatMap((data, i) => (i === 0 ? [{ data }] : [', ', { data }])),
    ...(names.length > _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LISTED */ .cC ? [', …'] : [])
];
/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
const carrier = ({ explanation: { computed, brief } }) => computed?.carried_by == null && computed?.behind === undefined ? undefined : brief?.[0];
/** Why a finding was accepted, where somebody said so. */
const acceptedReason = ({ accepted }, words) => (0,_explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .ec)(accepted?.reason ?? '') ? words.unexplained : (accepted?.reason ?? '');
/** From what to what a vital sign, or a share, that changed with a finding went. */
function subjectPair({ values, unit = '' }, words) {
    const [before, now] = values ?? [null, null];
    if (unit === 'share')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .percentPair */ .oi)(before, now, words.notation);
    const own = (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language);
    return [(0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(before, unit, own), (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(now, unit, own)];
}
/** Every text of the log that a sentence about this finding may quote. */
function findingNames(finding) {
    const own = finding.policy === undefined ? [] : (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_8__/* .policyNames */ .p8)(finding.policy);
    const subjects = [finding.subject, ...(finding.variant_subjects ?? [])];
    const subject = subjects.flatMap((one) => {
        if (one === undefined)
            return [];
        const { name, action, never_seen: seen } = one;
        return [name, ...(action === undefined ? [] : [action]), ...(seen?.actions ?? []), ...(seen?.when ?? [])];
    });
    const behind = finding.explanation.computed?.behind?.actions.flatMap(({ action, where }) => where === undefined ? [action] : [action, where.condition]) ?? [];
    const { instead, carried_by: carried } = finding.explanation.computed ?? {};
    const variants = finding.variants.flatMap(_policy_words_js__WEBPACK_IMPORTED_MODULE_8__/* .policyNames */ .p8);
    const renamed = Object.values(finding.rename ?? {});
    const evidence = finding.evidence.flatMap(({ file, session }) => [file, session]);
    return [
        ...own,
        ...subject,
        ...behind,
        ...(instead === undefined ? [] : [instead.condition]),
        ...(carried == null ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .namesIn */ .wX)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_8__/* .conditionPhrase */ .bi)(carried.condition, _labels_js__WEBPACK_IMPORTED_MODULE_5__/* .labels */ .W))),
        ...variants,
        ...renamed,
        ...evidence
    ];
}
/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
function evidenceTitle(finding, words) {
    const { policy, subject, direction } = finding;
    if (subject?.type === 'vital')
        return words.evidenceBegins;
    if (policy === undefined)
        return (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftOut */ .WY)(finding) ? words.evidenceGone : words.evidenceShown;
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .isRareLoss */ .mp)(finding))
        return words.evidenceGone;
    if (direction === 'weaker')
        return words.evidenceBroken;
    return policy.status === 'forbidden' ? words.evidenceShown : words.evidenceKept;
}
/** What to do, but for the entry to accept, which stands below in a form to copy. */
const recommendationsOf = ({ id, explanation }) => explanation.recommendations.filter((line) => !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(line).includes(JSON.stringify(id)));
/** Of these, what does not say the lines again that stand above as evidence. */
const standingAdvice = (finding) => recommendationsOf(finding).filter((line) => {
    const [first] = finding.evidence;
    return first === undefined || !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(line).includes(`${first.file}:${first.line}`);
});
/** The entries that accept a finding and what follows from it, to paste. */
const entriesToAccept = (finding, words) => (0,_explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedEntries */ .u6)(finding, finding.subject?.values?.[1] ?? null, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(words.language));


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: COMMENT_BUDGET, renderComment, renderSummary

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var labels = __webpack_require__(9079);
// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/drift/vitals.js
var vitals = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/explain/condition-words.js
var condition_words = __webpack_require__(8866);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/forbidden.js
var forbidden = __webpack_require__(8842);
// EXTERNAL MODULE: ./lib/explain/shares.js
var shares = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/policy-words.js
var policy_words = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
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

;// CONCATENATED MODULE: ./lib/report/markdown/evidence.js




/** How many lines there are in all, of which the evidence is a choice; null where the counts do not say. */
function linesInAll(finding) {
    const { policy, subject, direction, current, explanation } = finding;
    if (subject?.type === 'vital')
        return null;
    if ((0,showing/* isRareLoss */.mp)(finding)) {
        // Only the context that carries the change is shown, where there is one: elsewhere all is as it was.
        const carried = explanation.computed?.carried_by;
        return carried == null ? null : carried.events - carried.kept;
    }
    const isMissing = (0,showing/* isLeftOut */.WY)(finding) || (policy !== undefined && direction === 'weaker');
    return isMissing ? current.events - current.kept : current.kept;
}
function evidenceRest(finding, shown, words) {
    const all = linesInAll(finding);
    if (all !== null && all > shown)
        return [(0,blocks/* ours */.Od)(words.evidenceMore(all - shown, all))];
    const isChoice = finding.subject?.type === 'vital' || (0,showing/* isRareLoss */.mp)(finding);
    return finding.evidence.length > shown && !isChoice ? [(0,blocks/* ours */.Od)(words.evidenceMore(null, null))] : [];
}
/** Where to look: file, line and session, as many as `most`. */
function evidenceBlock(finding, most, words) {
    if (most === 0 || finding.evidence.length === 0)
        return '';
    const lines = finding.evidence
        .slice(0, most)
        .map(({ file, line, session }) => session === ''
        ? (0,report_escape/* code */.aY)(`${file}:${line}`, 120)
        : `${(0,report_escape/* code */.aY)(`${file}:${line}`, 120)} · ${(0,blocks/* ours */.Od)(words.inSession)} ${(0,report_escape/* code */.aY)(session, 60)}`);
    return (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)((0,finding_words/* evidenceTitle */.IM)(finding, words))}**`, (0,blocks/* bullets */.e5)([...lines, ...evidenceRest(finding, lines.length, words)]));
}

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
/** ", 38 % shorter": the change of a vital sign as a part of what it was; shares are told in their own percents. */
function relative({ subject }, words) {
    const [before, now] = subject?.values ?? [null, null];
    if (before === null || now === null || before <= 0 || subject?.unit === 'share')
        return '';
    const isLength = subject?.name === vitals/* EVENTS_PER_SESSION */.F9;
    const said = now < before ? (isLength ? 'shorter' : 'less') : isLength ? 'longer' : 'more';
    return words.marks.comma + words.by[said]((0,numbers/* percent */.KN)(Math.abs(now - before) / before, 0, words.notation));
}
/** "mostly read_file −4.3": the action that moved a vital sign most. */
function mostlyBy({ explanation, subject }, words) {
    const behind = explanation.computed?.behind;
    const [most] = behind?.actions ?? [];
    if (behind === undefined || most === undefined)
        return '';
    const change = most.now - most.before;
    const named = behind.actions.reduce((sum, { before, now }) => sum + now - before, 0);
    if ((change / named) * behind.part < LEAST_PART)
        return '';
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const size = {
        session: () => own.number(Math.abs(change), 1),
        event: () => (0,numbers/* percent */.KN)(Math.abs(change), 1, words.notation),
        call: () => (0,finding_summary/* measured */.jh)(Math.abs(change), subject?.unit ?? '', own)
    }[behind.per]();
    return (0,blocks/* phraseInCell */.ju)([...words.mostlyBy({ data: most.action }), ` ${change < 0 ? '−' : '+'}${size}`]);
}
/** What something new is counted in: calls that may take an argument, else sessions or actions. */
const firstCounted = ({ subject, current }, words) => subject?.type === 'context'
    ? words.inCalls
    : current.events === current.sessions
        ? words.inSessions
        : words.inActions;
/** From what to what, in the unit of the finding, each line short. */
function movement(finding, words) {
    const { baseline, current } = finding;
    if (isFirst(finding)) {
        const counted = firstCounted(finding, words)((0,numbers/* grouped */.zD)(current.kept), (0,numbers/* grouped */.zD)(current.events));
        const among = finding.explanation.computed?.sessions_with?.now;
        const sessions = among && words.inSessions((0,numbers/* grouped */.zD)(among[0]), (0,numbers/* grouped */.zD)(among[1]));
        return sessions === undefined || sessions === counted ? [counted] : [sessions, counted];
    }
    const times = (0,pair/* timesHappened */.Kw)(finding, words);
    const shares = (0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation).join(' → ');
    const counts = `${keptOf(baseline)} → ${keptOf(current)}`;
    const uses = finding.explanation.computed?.sessions_with;
    const inSessions = uses === undefined ? [] : [words.usedIn((0,pair/* ofAll */.N3)(uses.before), (0,pair/* ofAll */.N3)(uses.now))];
    if (times !== undefined && (0,pair/* isToldBySessions */.QP)(finding))
        return [times, `${words.ofAllActions(shares)}${(0,blocks/* aside */.HU)(counts, words)}`, ...inSessions];
    if (times !== undefined)
        return finding.explanation.computed?.done_there === undefined ? [times] : [times, shares];
    if (!(0,pair/* isShare */.GS)(finding))
        return [(0,pair/* findingPair */.wc)(finding, words.notation).join('\u00a0→\u00a0') + relative(finding, words)];
    const [, now] = (0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation);
    if (baseline.events === 0)
        return [now, keptOf(current)];
    if ((0,showing/* isGoneAction */.W6)(finding) && uses !== undefined)
        return [
            `${words.inSessions(...uses.before.map(numbers/* grouped */.zD))} → ${(0,numbers/* grouped */.zD)(uses.now[0])}`,
            counts
        ];
    const limited = (0,pair/* timesASession */.SI)(finding, words);
    return [shares, ...(limited === undefined ? [] : [limited]), counts, ...inSessions];
}
/** "all of it when amount>=100: 100% → 18%": where the change comes from, as far as counts can tell. */
function carriedAt({ policy, explanation }, words) {
    const carried = explanation.computed?.carried_by;
    if (carried == null)
        return '';
    const { condition, before, kept, events } = (0,forbidden/* toldCarried */.KZ)(policy, carried);
    const pair = before === undefined || events === 0
        ? ''
        : words.marks.colon + (0,numbers/* percentPair */.oi)(before, kept / events, words.notation).join('\u00a0→\u00a0');
    return (0,blocks/* phraseInCell */.ju)([
        ...((0,forbidden/* carriesAll */.bA)(carried) ? words.allWhen : words.mostlyWhen)((0,phrase/* phraseOf */.J8)((0,condition_words/* circumstanceWords */.Xf)([condition], (0,explain_words/* wordsOf */.Z)(words.language)))),
        pair
    ]);
}
/** "in its place `arg.model=b`: now in 100%, up from 0%": what came, or went, where one took the place of another. */
function insteadLine(finding, words) {
    const { policy, direction, explanation } = finding;
    const { instead, reversed } = explanation.computed ?? {};
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    if (policy === undefined)
        return '';
    return (0,blocks/* phraseInCell */.ju)((0,phrase/* phraseOf */.J8)(instead === undefined ? (0,finding_summary/* reversedWords */.cV)(finding, reversed, own) : (0,finding_summary/* insteadWords */.Yy)(instead, direction, own)));
}
/** Number and severity of a finding, and what happened to what: a narrow cell and one that a phone can show whole. */
function changeCells(finding, number, words) {
    const p = finding.test.adjusted_p_value ?? finding.test.p_value;
    const [first, ...more] = movement(finding, words);
    const rest = [...more, ...(p === null ? [] : [`${words.pRaw}\u00a0${(0,numbers/* pValue */.sp)(p, words.notation)}`])];
    const happened = [
        `**${pairText((0,verdict/* changeWords */.mF)(finding, words) + words.marks.colon + first)}**`,
        ...rest.map(pairText)
    ];
    const lines = [
        (0,blocks/* phraseInCell */.ju)((0,finding_words/* findingWords */.Hu)(finding, words)),
        happened.join(' · '),
        insteadLine(finding, words),
        carriedAt(finding, words),
        mostlyBy(finding, words),
        (0,blocks/* phraseInCell */.ju)((0,finding_words/* lapsedWords */.rE)(finding, words))
    ];
    return [`${number}<br>${verdict/* severityIcon */.PE[finding.severity]}`, lines.filter((line) => line !== '').join('<br>')];
}
/** The two sides next to each other, each number with its name: no more columns than a phone has room for. */
function sidesTable(finding, words) {
    if (!(0,pair/* isShare */.GS)(finding) || isFirst(finding) || finding.baseline.events === 0)
        return '';
    const uses = finding.explanation.computed?.sessions_with;
    const cell = ({ confidence, kept, events, sessions, interval }, used) => [
        confidence === null
            ? '–'
            : `<code>${bar(confidence)}</code> ${(0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(confidence, 0, words.notation))}`,
        ...[
            [words.interval, (0,numbers/* percentRange */.nC)(interval, words.notation)],
            [(0,pair/* casesName */.TJ)(finding, words), `${(0,numbers/* grouped */.zD)(kept)}\u00a0/\u00a0${(0,numbers/* grouped */.zD)(events)}`],
            used === undefined ? [words.sessionsThere, (0,numbers/* grouped */.zD)(sessions)] : [words.sessionsWith, used]
        ].map((named) => (0,blocks/* ours */.Od)(named.join(words.marks.colon)))
    ].join('<br>');
    return (0,blocks/* table */.tp)([words.table.baseline, words.table.current].map(blocks/* ours */.Od), [
        [cell(finding.baseline, uses && (0,pair/* ofAll */.N3)(uses.before)), cell(finding.current, uses && (0,pair/* ofAll */.N3)(uses.now))]
    ]);
}
/** Nothing but letters and plain signs, so that the entry stays JSON and says nothing to whatever reads the block. */
const inert = (json) => json.replace(/[^\x20-\x7eÀ-ÖØ-öø-ɏ\u4e00-\u9fff]|[<>&`#]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Longest entry that is offered whole. */
const LONGEST_ENTRY = 1000;
function toAccept(finding, words) {
    const entries = (0,finding_words/* entriesToAccept */.mv)(finding, words).map(inert);
    const block = (0,report_escape/* fenced */.OF)(entries.join(', '), 'json', LONGEST_ENTRY * entries.length);
    return `${(0,blocks/* ours */.Od)((words.acceptEntry + words.marks.colon).trim())}\n${(0,blocks/* indented */.gu)(block, 2)}`;
}
const MOST_VARIANTS = 10;
/** Longest text of the log in the one sentence: what happened to it must stay in sight. */
const LONGEST_NAME = 80;
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
function findingDetails(finding, amount, words) {
    const { countsOnly } = amount;
    const names = (0,finding_words/* findingNames */.CN)(finding);
    const { explanation } = finding;
    const sentences = (lines) => countsOnly ? '' : (0,blocks/* bullets */.e5)(lines.map((sentence) => (0,report_escape/* prose */.CS)(sentence, names, 600)));
    const subjects = (0,shares/* tellingSubjects */.ph)(finding.variant_subjects, explanation.computed);
    const told = finding.variants.filter((policy) => !isUnmoved(finding, policy));
    const variants = [
        ...subjects.map((subject) => `${(0,blocks/* phrase */.MZ)((0,finding_words/* subjectWords */.oR)(subject, words))}${(0,blocks/* ours */.Od)(words.marks.colon)}${pairText((0,finding_words/* subjectPair */.bk)(subject, words).join(' → '))}`),
        ...told.map((policy) => (0,blocks/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(policy, words)) + variantPair(finding, policy, words))
    ].slice(0, Math.min(amount.list, MOST_VARIANTS));
    const advice = countsOnly ? [] : (0,finding_words/* standingAdvice */.N6)(finding).map((sentence) => (0,report_escape/* prose */.CS)(sentence, names, 600));
    const evidence = countsOnly ? '' : evidenceBlock(finding, amount.evidence, words);
    const sides = sidesTable(finding, words);
    const said = sentences([
        ...(explanation.brief ?? explanation.details).slice((0,finding_words/* carrier */.x1)(finding) === undefined ? 0 : 1),
        ...(explanation.counterfactual === null ? [] : [explanation.counterfactual])
    ]);
    const todo = (0,blocks/* bullets */.e5)([...advice, ...(amount.acceptable ? [toAccept(finding, words)] : [])]);
    return (0,blocks/* join */.fj)(
    // Two lists that follow each other would be read as one.
    ...(sides === '' ? [said, evidence] : [evidence, sides, said]), variants.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.withIt)}**`, (0,blocks/* limited */.TJ)(variants, subjects.length + told.length, words)), finding.accepted?.lapsed !== undefined && !countsOnly && explanation.brief === undefined
        ? `${(0,blocks/* ours */.Od)(words.lapsed + words.marks.colon)}${(0,report_escape/* prose */.CS)(finding.accepted.lapsed, [], 200)}`
        : '', todo !== '' && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.toDo)}**`, todo));
}
function reason(finding, number, amount, words) {
    const marker = `${number}. `;
    const { summary } = finding.explanation;
    const carried = (0,finding_words/* carrier */.x1)(finding);
    const said = (amount.countsOnly
        ? (0,blocks/* ours */.Od)(summary)
        : [summary, ...(carried === undefined ? [] : [carried])]
            .map((sentence) => (0,report_escape/* prose */.CS)(sentence, (0,finding_words/* findingNames */.CN)(finding), 600, LONGEST_NAME))
            .filter((sentence) => sentence !== '')
            .join(words.marks.gap)) || (0,blocks/* ours */.Od)(words.meaning[(0,verdict/* changeName */.m9)(finding)]);
    const folded = (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(amount.acceptable ? words.detailsOf : words.detailsAlone), findingDetails(finding, amount, words));
    return `${marker}${(0,blocks/* indented */.gu)((0,blocks/* join */.fj)(said, folded), marker.length).trimStart()}`;
}
function acceptedBlock(accepted, amount, words) {
    if (accepted.length === 0)
        return '';
    const items = accepted.slice(0, amount.list).map((finding) => {
        const why = amount.countsOnly
            ? ''
            : (0,blocks/* ours */.Od)(words.marks.colon) + (0,report_escape/* prose */.CS)((0,finding_words/* acceptedReason */.Ok)(finding, words), [], 300);
        const until = finding.accepted?.expires === undefined
            ? ''
            : (0,blocks/* ours */.Od)(`${words.marks.open}${words.acceptedUntil} `) +
                (0,report_escape/* code */.aY)(finding.accepted.expires, 20) +
                (0,blocks/* ours */.Od)(words.marks.close);
        const pair = ` ${movement(finding, words).slice(0, 1).map(blocks/* ours */.Od).join('')}`;
        return `${(0,blocks/* phrase */.MZ)((0,finding_words/* findingWords */.Hu)(finding, words))}${pair}${why}${until}`;
    });
    const rest = accepted.length - items.length;
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.accepted(accepted.length)), (0,blocks/* bullets */.e5)(rest > 0 ? [...items, (0,blocks/* ours */.Od)(words.more(rest))] : items));
}
function findingsBlock(result, amount, words) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const shown = open.slice(0, amount.findings);
    const rest = open.length - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)(['#', (0,blocks/* ours */.Od)(words.table.finding)], shown.map((finding, i) => changeCells(finding, i + 1, words))), rest > 0 && (0,blocks/* ours */.Od)(words.moreFindings(rest)), amount.explained &&
        shown.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.why)}**`, shown.map((finding, i) => reason(finding, i + 1, amount, words)).join('\n')), acceptedBlock(accepted, amount, words));
}

// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/report/new-keys.js
var new_keys = __webpack_require__(7861);
// EXTERNAL MODULE: ./lib/report/one-sided.js
var one_sided = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/report/unjudged.js
var unjudged = __webpack_require__(5498);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/tolerated.js
var tolerated = __webpack_require__(6386);
;// CONCATENATED MODULE: ./lib/report/markdown/verdict.js









/** The first screen: what happened, in one line, and what to know before reading on. */
function heading(result, presentation, words) {
    const key = presentation.reportKey === undefined ? '' : ` · ${(0,report_escape/* code */.aY)(presentation.reportKey)}`;
    return `### ${(0,verdict/* verdictIcon */.f2)(result)} ${(0,blocks/* ours */.Od)((0,verdict/* headline */.Pl)(result, words))}${key}`;
}
/** So many changed conditions stand above the findings. */
const CONDITIONS_ABOVE = 5;
/** And so many values of each. */
const MOST_NAMED = 3;
function conditionsNotice(result, countsOnly, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length === 0)
        return '';
    const notice = `⚠️ ${(0,blocks/* ours */.Od)(words.conditionsChanged(changed.length))}`;
    if (countsOnly)
        return `${notice} ${(0,blocks/* ours */.Od)(words.conditionsWithheld + words.marks.stop)}`;
    const values = (side, other) => {
        const isElsewhere = new Set(other.map(({ value }) => value));
        const all = side.reduce((sum, { sessions }) => sum + sessions, 0);
        // Of several it may be their shares alone that changed.
        const share = (sessions) => side.length === 1 ? '' : (0,blocks/* aside */.HU)((0,numbers/* percent */.KN)(sessions / all, 0, words.notation), words);
        // What the other side never shows is named, however few sessions have it.
        const apart = side.filter(({ value }) => !isElsewhere.has(value));
        const named = new Set([...apart, ...side].slice(0, MOST_NAMED));
        const shown = side
            .filter((one) => named.has(one))
            .map(({ value, sessions }) => (0,report_escape/* code */.aY)(value, 40) + share(sessions));
        return side.length === 0 ? (0,blocks/* ours */.Od)(words.none) : shown.join(', ') + (side.length > shown.length ? ', …' : '');
    };
    const lines = changed
        .slice(0, CONDITIONS_ABOVE)
        .map(({ name, baseline, current }) => `${(0,report_escape/* code */.aY)(name, 40)}: ${values(baseline, current)} → ${values(current, baseline)}`);
    return lines.length === 1 ? `${notice} ${lines[0]}` : (0,blocks/* join */.fj)(notice, (0,blocks/* bullets */.e5)(lines));
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
    return `📝 ${(0,blocks/* ours */.Od)(words.baselineChanges + words.marks.gap + counts.map(([n, label]) => label(n)).join(words.marks.comma) + words.marks.stop)}`;
}
/** In characters: a list of many names to paste is told whole. */
const LONGEST_ADVICE = 1500;
/** What to do about what was found; the pull request that brings the change is also where it is approved. */
function afterDrift(result, presentation, countsOnly, words) {
    const open = result.findings.filter(({ severity }) => severity !== 'note');
    const where = open.some(({ evidence }) => evidence.length > 0)
        ? words.notIntended
        : open.some(({ sessions = [] }) => sessions.length > 0)
            ? words.notIntendedThere
            : words.notIntendedWhich;
    const artifact = presentation.reportUrl === undefined ? '' : (0,blocks/* aside */.HU)(words.acceptArtifact, words).trim();
    // The command that takes everything over stands below, whatever the language says around it.
    const further = result.explanation.recommendations.filter((line) => !(0,sentence/* plain */.pj)(line).includes('policyminer update'));
    return [
        ...(countsOnly ? [] : [(0,blocks/* ours */.Od)(where)]),
        ...(countsOnly ? [] : further.map((line) => (0,report_escape/* prose */.CS)(line, [], LONGEST_ADVICE, LONGEST_ADVICE))),
        [
            (0,blocks/* ours */.Od)(words.acceptAll),
            (0,blocks/* indented */.gu)((0,report_escape/* fenced */.OF)((0,report_presentation.updateLine)(result, presentation, { countsOnly }), 'sh'), 2),
            ...(artifact === '' ? [] : [`  ${artifact}`])
        ].join('\n'),
        `${(0,blocks/* ours */.Od)(words.acceptOne)} ${(0,report_escape/* code */.aY)(presentation.baselinePath)}${(0,blocks/* ours */.Od)(words.marks.stop)}`
    ];
}
/** What to do next: under the findings where there are any, else right below the verdict. */
function nextSteps(result, presentation, countsOnly, words) {
    const { outcome, explanation } = result;
    const said = explanation.recommendations.slice(0, 5);
    const advised = () => (countsOnly ? '' : (0,blocks/* bullets */.e5)(said.map((line) => (0,report_escape/* prose */.CS)(line, [], 400))));
    switch (outcome) {
        case 'clean':
            return advised();
        case 'drift':
            if ((0,verdict/* isComparison */.gP)(result))
                return '';
            return (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.nextSteps)}**`, (0,blocks/* bullets */.e5)(afterDrift(result, presentation, countsOnly, words)));
        case 'no-baseline':
            return (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(words.steps['no-baseline']), (0,report_escape/* fenced */.OF)((0,report_presentation.updateLine)(result, presentation, { countsOnly }), 'sh'), presentation.reportUrl === undefined ? '' : (0,blocks/* aside */.HU)(words.acceptArtifact, words).trim());
        case 'no-logs':
            return (0,blocks/* join */.fj)((0,blocks/* ours */.Od)([(0,verdict/* whyNoLogs */.b9)(result, words), words.steps['no-logs']].join(words.marks.gap)), advised());
        case 'insufficient-data':
            return (0,showing/* isEmptyBaseline */.zZ)(result)
                ? (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(words.steps['no-baseline']), (0,report_escape/* fenced */.OF)((0,report_presentation.updateLine)(result, presentation, { countsOnly }), 'sh'))
                : advised() || (0,blocks/* ours */.Od)(words.steps['insufficient-data']);
    }
}
/** What would turn the verdict, where the table of findings does not show it at a glance. */
function turning({ explanation, findings }, names) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    return explanation.counterfactual === null || failing.length === 1
        ? ''
        : (0,report_escape/* prose */.CS)(explanation.counterfactual, [...names], 400);
}
/** What to know of the cases that only one side ran. */
const casesSaid = (result, words) => (0,report_escape/* prose */.CS)((0,verdict/* casesSentence */.dP)(result, words), [], 300);
/** What to know of the logs. */
const logsSaid = (result, words) => (0,verdict/* logSentences */.FQ)(result, words).map((said) => (0,report_escape/* prose */.CS)(said, [], 300));
/** Required rules that were broken without failing: nobody should have to unfold anything to hear of them. */
function toleratedLines(result, words) {
    const lines = (0,tolerated/* toleratedPhrases */.$)(result, words).map((said) => `⚠️ ${(0,blocks/* phrase */.MZ)(said)}`);
    return lines.length === 1 ? lines.join('') : (0,blocks/* bullets */.e5)(lines);
}
/** Everything above the findings. */
function verdict_verdict(result, presentation, options, words) {
    const names = result.findings.slice(0, 50).flatMap(finding_words/* findingNames */.CN);
    const { explanation } = result;
    const said = options.countsOnly ? '' : (0,report_escape/* prose */.CS)(explanation.summary, names);
    const cases = options.countsOnly ? '' : casesSaid(result, words);
    const judged = result.outcome === 'drift' || result.failed;
    const gate = judged ? (0,blocks/* ours */.Od)(result.failed ? words.failed : words.passed) : '';
    return (0,blocks/* join */.fj)(toleratedLines(result, words), cases !== '' && `⚠️ ${cases}`, ...logsSaid(result, words).map((said) => `⚠️ ${said}`), said === '' ? gate : [said, turning(result, names)].filter((text) => text !== '').join(words.marks.gap), presentation.cleared === true && result.outcome === 'clean' && (0,blocks/* ours */.Od)(words.cleared), conditionsNotice(result, options.countsOnly, words), baselineNotice(result, words), result.findings.length === 0 && nextSteps(result, presentation, options.countsOnly, words), options.countsOnly && (0,blocks/* ours */.Od)(words.withheld));
}

;// CONCATENATED MODULE: ./lib/report/markdown/folded.js














/** What is no finding: what could not be judged, what was read, what was left out. All folded. */
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
    const rarer = (0,ranking/* split */.lD)(findings).open.flatMap(({ policy, subject, direction }, i) => {
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
function folded_unjudged({ title, note, policies, first = '' }, sessions, amount, words) {
    if (policies.length === 0)
        return '';
    const items = policies.slice(0, amount.list).map((one) => {
        const { policy } = one;
        const rule = (0,blocks/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(policy, words)) + (0,blocks/* aside */.HU)((0,unjudged/* unjudgedCounts */.lT)(one), words);
        if (amount.countsOnly)
            return rule;
        const needed = (0,unjudged/* sessionsNeeded */.Dr)(one, sessions, words);
        const why = (0,report_escape/* prose */.CS)((0,unjudged/* unjudgedReason */.N1)(one, words), (0,policy_words/* policyNames */.p8)(policy), 300);
        return `${rule}<br>${why}${needed === undefined ? '' : ` ${(0,blocks/* ours */.Od)(needed)}`}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(title(policies.length)), (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(note), first, (0,blocks/* limited */.TJ)(items, policies.length, words)));
}
const unjudgedGroups = (result, words) => [
    {
        title: words.notExercised,
        note: words.notExercisedNote,
        policies: result.not_exercised,
        first: consequences(result, words)
    },
    {
        title: words.undecided,
        note: words.undecidedNote,
        policies: [...result.undecided].sort((a, b) => moved(b) - moved(a))
    },
    { title: words.mixOnly, note: words.mixOnlyNote, policies: result.mix_only }
];
function oneSided({ one_sided_actions: actions = [] }, amount, words) {
    if (actions.length === 0)
        return '';
    const items = actions
        .slice(0, amount.list)
        .map((one) => (0,report_escape/* code */.aY)(one.action, 60) + (0,blocks/* ours */.Od)(words.marks.colon + (0,one_sided/* oneSidedWords */.H)(one, words)));
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.oneSided(actions.length)), (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(words.oneSidedNote), (0,blocks/* limited */.TJ)(items, actions.length, words)));
}
function policyList(title, policies, amount, words) {
    const items = policies.slice(0, amount.list).map((policy) => (0,blocks/* phrase */.MZ)((0,policy_words/* promiseWords */.rI)(policy, words)));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(title)} (${policies.length})`, (0,blocks/* limited */.TJ)(items, policies.length, words));
}
/** The policies of the current logs, strongest first. */
function policyTable(result, most, words) {
    const shown = (0,ranking/* strongestFirst */.EJ)(result.policies).slice(0, most);
    const rows = shown.map((policy) => [
        (0,blocks/* phraseInCell */.ju)((0,policy_words/* policyWords */.gF)(policy, words)),
        (0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(policy.confidence, 0, words.notation))
    ]);
    const rest = result.policies_total - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)([words.table.policy, words.counts].map(blocks/* ours */.Od), rows), rest > 0 && shown.length > 0 && (0,blocks/* ours */.Od)(words.more(rest)));
}
/** Those that changed stand above the findings; here stand the ones for which there was no room. */
function conditions(result, amount, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length <= CONDITIONS_ABOVE)
        return '';
    const items = changed.slice(0, amount.list).map((condition) => {
        const names = [condition.name, ...condition.baseline, ...condition.current].map((value) => typeof value === 'string' ? value : value.value);
        const said = (0,report_escape/* prose */.CS)(condition.description, names, 400);
        return said === '' ? (0,report_escape/* code */.aY)(condition.name, 40) : (0,report_escape/* code */.aY)(condition.name, 40) + (0,blocks/* ours */.Od)(words.marks.colon) + said;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.conditions), (0,blocks/* limited */.TJ)(items, changed.length, words));
}
function folded_vitals(result, amount, words) {
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const found = new Set(result.findings.flatMap(({ subject, variant_subjects: others = [] }) => [...(subject === undefined ? [] : [subject]), ...others].map(({ name }) => name)));
    // Beside findings a reader takes every difference for one.
    const isNoise = (name, p) => result.outcome === 'drift' && p !== null && !found.has(name);
    const rows = result.vitals
        .filter(({ baseline, current }) => baseline !== null || current !== null)
        .slice(0, amount.list)
        .map(({ name, unit, baseline, current, p_value }) => [
        (0,blocks/* phraseInCell */.ju)((0,finding_words/* vitalWords */.YO)(name, words)),
        (0,blocks/* ours */.Od)(`${(0,finding_summary/* measured */.jh)(baseline, unit, own)} → ${(0,finding_summary/* measured */.jh)(current, unit, own)}`) +
            (isNoise(name, p_value) ? (0,blocks/* aside */.HU)(words.withinChance, words) : '')
    ]);
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.vitals), (0,blocks/* table */.tp)([words.table.vital, words.table.pair].map(blocks/* ours */.Od), rows));
}
function inputs(result, amount, words) {
    const { countsOnly } = amount;
    const { inputs: read } = result;
    const skipped = read.skipped.reduce((sum, { count }) => sum + count, 0);
    const amounts = [(0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions)];
    const summary = (0,blocks/* ours */.Od)(read.files.length === 0
        ? words.readAll(...amounts)
        : words.read(...amounts, words.files(read.files.length)));
    const tail = skipped === 0 ? '' : (0,blocks/* ours */.Od)(` · ${words.skipped((0,numbers/* grouped */.zD)(skipped))}`);
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const { colon } = words.marks;
    const skips = read.skipped.slice(0, amount.list).map(({ reason, count, file, line }) => {
        const where = countsOnly
            ? ''
            : `${(0,blocks/* ours */.Od)(own.say('clause_break') + words.firstAt)} ${(0,report_escape/* code */.aY)(`${file}:${line}`, 120)}`;
        return (0,report_escape/* prose */.CS)((0,reasons/* reasonWords */.I)(reason, own), [], 200) + (0,blocks/* ours */.Od)(colon + (0,numbers/* grouped */.zD)(count)) + where;
    });
    const files = read.files
        .slice(0, amount.list)
        .map(({ path, format, events, sessions }) => `${(0,report_escape/* code */.aY)(path, 120)} (${(0,report_escape/* code */.aY)(format, 40)})${(0,blocks/* ours */.Od)(`${colon}${(0,numbers/* grouped */.zD)(events)} / ${(0,numbers/* grouped */.zD)(sessions)}`)}`);
    const dropped = read.dropped_keys
        .slice(0, amount.list)
        .map(({ key, reason }) => (0,report_escape/* code */.aY)(key, 60) + (0,blocks/* ours */.Od)(colon) + (0,report_escape/* prose */.CS)((0,reasons/* reasonWords */.I)(reason, own), [key], 200));
    // Both sides are seen with the baseline's eyes: what was counted to judge a key was counted there.
    const droppedTitle = result.baseline === null ? words.droppedKeys : words.droppedKeysBefore;
    const redacted = read.redacted.map(({ rule, count }) => (0,report_escape/* code */.aY)(rule, 40) + (0,blocks/* ours */.Od)(colon + (0,numbers/* grouped */.zD)(count)));
    const section = (title, items, total) => items.length > 0 && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(title)}**`, (0,blocks/* limited */.TJ)(items, total, words));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(words.inputs + words.marks.colon)}${summary}${tail}`, (0,blocks/* join */.fj)(read.duplicates > 0 && (0,blocks/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates))), section(words.skippedTitle, skips, read.skipped.length), !countsOnly && section(words.filesTitle, files, read.files.length), !countsOnly && section(droppedTitle, dropped, read.dropped_keys.length), !countsOnly && (0,blocks/* phrase */.MZ)((0,new_keys/* newKeysWords */.A)(result, words)), section(words.redacted, countsOnly ? [] : redacted, read.redacted.length), section(words.assumptions, countsOnly
        ? []
        : result.assumptions.map((line) => (0,report_escape/* prose */.CS)((0,assumptions/* assumptionWords */.TS)(line, (0,explain_words/* wordsOf */.Z)(words.language)), [], 300)), 0)) || summary);
}
function foldedBlocks(result, amount, words) {
    const { countsOnly } = amount;
    const edits = result.baseline_changes;
    const lists = amount.list > 0;
    const { sessions } = result.inputs;
    const seen = result.detectable === null || result.detectable <= 0 ? '' : (0,blocks/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)));
    return (0,blocks/* join */.fj)(countsOnly && (result.outcome === 'clean' || result.outcome === 'insufficient-data') && seen, result.outcome === 'no-baseline' && policyTable(result, amount.policies, words), lists &&
        (0,blocks/* join */.fj)(...unjudgedGroups(result, words).map((group) => folded_unjudged(group, sessions, amount, words)), oneSided(result, amount, words), edits !== null &&
            (0,blocks/* join */.fj)(policyList(words.addedTitle, edits.added, amount, words), policyList(words.removedTitle, edits.removed, amount, words), policyList(words.changedTitle, edits.changed, amount, words)), !countsOnly && conditions(result, amount, words), !countsOnly && folded_vitals(result, amount, words), result.outcome !== 'no-logs' || result.inputs.files.length > 0 || result.inputs.skipped.length > 0
            ? inputs(result, amount, words)
            : ''));
}

;// CONCATENATED MODULE: ./lib/report/markdown/footer.js





const footer_link = (label, url) => `[${(0,blocks/* ours */.Od)(label)}](${url.replaceAll('&', '&amp;')})`;
/** Looks like an address to GitHub's readers only where it is more than digits and points. */
const version = (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : (0,report_escape/* code */.aY)(text, 20));
const reportLink = (presentation, label) => {
    const url = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    return url === undefined ? (0,blocks/* ours */.Od)(label) : footer_link(label, url);
};
/** @param explained whether each finding says in words how likely chance alone is: once is enough */
function footer(result, presentation, words, explained) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const report = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    const sha = (0,report_presentation/* shortSha */.F)(presentation);
    const parts = [
        report === undefined ? '' : footer_link(words.footer.report, report),
        run === undefined ? '' : footer_link(words.footer.run, run),
        sha === undefined ? '' : `${(0,blocks/* ours */.Od)(words.footer.head)} ${(0,report_escape/* code */.aY)(sha)}`,
        `policyminer ${version(presentation.toolVersion)}`,
        ...(0,verdict/* restsOn */.bT)(result, words).map(blocks/* ours */.Od)
    ].filter((part) => part !== '');
    const alpha = (0,verdict/* alphaOf */.Qq)(result, words);
    // What is accepted, or stands without a test, is shown without a p.
    const hasP = (0,ranking/* split */.lD)(result.findings).open.some(({ test }) => (test.adjusted_p_value ?? test.p_value) !== null);
    const note = !hasP ? '' : (0,blocks/* ours */.Od)(explained ? words.chanceShort(alpha) : words.chanceNote(alpha));
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
        { lengths: full, dropped: () => '' },
        { lengths: { ...full, evidence: 0 }, dropped: (words) => words.shortened.evidence },
        {
            lengths: { ...counts, findings: FEW, policies: FEW },
            dropped: (words) => words.shortened.rows(FEW)
        },
        { lengths: counts, dropped: (words) => words.shortened.counts }
    ];
}
function whereTheRestIs(presentation, at, words) {
    const { where, summary, artifact, file } = words.shortened;
    const report = presentation.reportUrl === undefined ? '' : reportLink(presentation, artifact);
    const places = [at === 'comment' ? (0,blocks/* ours */.Od)(summary) : '', report, (0,blocks/* ours */.Od)(file)].filter((place) => place !== '');
    return (0,blocks/* ours */.Od)(where + words.marks.colon) + places.join(words.marks.comma) + words.marks.stop;
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
function render(whole, presentation, options, full, place) {
    const words = (0,labels.labelsIn)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let text = '';
    for (const { lengths, dropped } of stages(full)) {
        const shortened = dropped(words);
        const amount = { ...lengths, acceptable: !(0,verdict/* isComparison */.gP)(result), countsOnly };
        const body = (0,blocks/* join */.fj)(heading(result, presentation, words), verdict_verdict(result, presentation, { countsOnly }, words), shortened !== '' && `${(0,blocks/* ours */.Od)(shortened)} ${whereTheRestIs(presentation, place, words)}`, findingsBlock(result, amount, words), result.findings.length > 0 && nextSteps(result, presentation, countsOnly, words), foldedBlocks(result, amount, words), footer(result, presentation, words, amount.explained && !countsOnly));
        const marker = checkedMarker(presentation.marker);
        text = `${marker === '' ? '' : `${marker}\n`}${body}\n`;
        if ((0,blocks/* bytes */.ee)(text) <= budget)
            break;
    }
    return text;
}
const SHORT = { findings: 25, explained: true, evidence: 5, list: 10, policies: 10 };
const LONG = { findings: 500, explained: true, evidence: 20, list: 200, policies: 200 };
/** The pull request comment: a verdict, a table as narrow as a phone, a reason each; the rest folded. */
function renderComment(result, presentation, options = {}) {
    return render(result, presentation, { budget: COMMENT_BUDGET, ...options }, SHORT, 'comment');
}
/** The job summary: the same with longer lists. */
function renderSummary(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, { budget: SUMMARY_BUDGET, ...options }, LONG, 'report');
}
/** `report.md`, and what `check` prints: the summary, however long. */
function renderReport(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, options, LONG, 'report');
}


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ newKeysWords)
/* harmony export */ });
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7322);

const MOST_NAMED = 5;
const LONGEST_KEY = 60;
/** What the context of the logs has and that of the baseline has not, in one sentence; nothing where there is none. */
function newKeysWords({ inputs: { new_keys: keys = [] } }, words) {
    if (keys.length === 0)
        return [];
    const named = keys
        .slice(0, MOST_NAMED)
        .flatMap((key, i) => [...(i === 0 ? [] : [', ']), { data: (0,_shortened_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(key, LONGEST_KEY) }]);
    const left = keys.length - MOST_NAMED;
    return words.newKeys(left > 0 ? [...named, ` ${words.more(left)}`] : named);
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ oneSidedWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);

/** How often an action was done on the side that did it. */
function oneSidedWords({ baseline, current }, words) {
    const [say, done] = current.events > 0 ? [words.oneSidedNew, current] : [words.oneSidedGone, baseline];
    return say((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done.events), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done.sessions), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done.of));
}


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Kw: () => (/* binding */ timesHappened),
/* harmony export */   N3: () => (/* binding */ ofAll),
/* harmony export */   QP: () => (/* binding */ isToldBySessions),
/* harmony export */   SI: () => (/* binding */ timesASession),
/* harmony export */   TJ: () => (/* binding */ casesName),
/* harmony export */   lL: () => (/* binding */ findingFigures),
/* harmony export */   wc: () => (/* binding */ findingPair)
/* harmony export */ });
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _explain_forbidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9282);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8844);




/** Vital signs are in units of their own, everything else is a share of situations. */
const isShare = ({ subject }) => subject?.type !== 'vital';
/** What a finding is about, before and now: a share, or the value of a vital sign. */
function findingPair(finding, notation) {
    const { baseline, current, subject } = finding;
    if (isShare(finding))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percentPair */ .oi)(baseline.confidence, current.confidence, notation);
    const values = subject?.values ?? [baseline.confidence, current.confidence];
    const shown = (value) => value !== null && subject?.unit === 'share'
        ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(value, 1, notation)
        : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(value, notation) + (value !== null && subject?.unit === 'ms' ? '\u00a0ms' : '');
    return [shown(values[0]), shown(values[1])];
}
/** What `kept` counts: how often a thing was done, or of a prohibition how often it was not. */
const casesName = ({ policy }, words) => policy?.kind === 'prohibition' ? words.counts : words.table.cases;
const ofAll = ([some, all]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(some)}/${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(all)}`;
/** "1.0 → 3.0 times a session": how often sessions do what became more or less; undefined of all else. */
function timesASession({ explanation }, words) {
    const times = explanation.computed?.times_a_session;
    if (times === undefined)
        return undefined;
    const pair = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .timesPair */ .xs)(times, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(words.language));
    return times.of === 'with' ? words.timesWithIt(...pair) : words.timesASession(...pair);
}
/** Whether it is told by how often sessions do an action, or how many of them: that says more than its share of all actions. */
const isToldBySessions = (finding) => finding.subject?.type === 'action-share' &&
    (finding.explanation.computed?.times_a_session !== undefined || sharesOfSessions(finding) !== undefined);
const sharesOfSessions = (finding) => (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionShares */ .RF)({ ...finding, uses: finding.explanation.computed?.sessions_with });
/** "in 22% → 45% of sessions". */
function inSessions(finding, words) {
    const shares = sharesOfSessions(finding);
    return shares && words.ofSessions((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percentPair */ .oi)(...shares, words.notation).join(' → '));
}
/**
 * "0 → 3 times": how often something forbidden happened, which no share tells at a glance; of any other prohibition
 * "in 0/48 uses → 12/50"; of an action "1.0 → 3.0 times a session". Undefined of all else.
 */
function timesHappened(finding, words) {
    const { change, policy, baseline, current, explanation } = finding;
    if (isToldBySessions(finding))
        return timesASession(finding, words) ?? inSessions(finding, words);
    const done = explanation.computed?.done_there;
    if (done !== undefined)
        return words.doneThere(ofAll(done.before), ofAll(done.now));
    if (change !== 'broken' || policy?.status !== 'forbidden')
        return undefined;
    const times = (side) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)((0,_explain_forbidden_js__WEBPACK_IMPORTED_MODULE_1__/* .timesDone */ .HZ)(policy, side));
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
    const chance = p === null ? '' : `, ${words.pRaw} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .pValue */ .sp)(p, words.notation)}`;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSpaces */ .oB)((timesHappened(finding, words) ?? `${before} → ${now}${counts}`) + chance);
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   updateLine: () => (/* binding */ updateLine)
/* harmony export */ });
/* harmony import */ var _explain_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/** The commit by the digits that GitHub shows, where it looks like one. */
const shortSha = ({ headSha }) => headSha !== undefined && /^[0-9a-f]{7,64}$/i.test(headSha) ? headSha.slice(0, 7) : undefined;
/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
function webAddress(url) {
    return url !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/?#=%&+-]*)?$/.test(url)
        ? url
        : undefined;
}
const listed = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
/** The command that takes the current behaviour as the baseline, as one would type it. */
const updateLine = ({ parameters }, { baselinePath }, { countsOnly = false } = {}) => (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_explain_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .updateCommand */ .hi)({ logs: countsOnly ? [] : listed(parameters.logs), baseline: baselinePath }));


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toleratedPhrases)
/* harmony export */ });
/* unused harmony export toleratedPhrase */
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** What people insist on and what was broken without failing: said on the first screen, for no finding says it. */
const MOST = 3;
/** A rule written by hand may hold any number of conditions; a first screen does not. */
const MOST_PIECES = 16;
const share = ({ kept, events }, words) => words.html.keptOf((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(events - kept), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(events));
/** One of them in a few sentences. */
function toleratedPhrase(broken, words) {
    const { policy, baseline, current, why, evidence } = broken;
    const { marks, tolerated } = words;
    const [first] = evidence;
    const rule = (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .policyWords */ .gF)(policy, words);
    return [
        tolerated.lead(share(current, words), baseline.events === 0 ? '' : share(baseline, words)) + marks.colon,
        ...rule.slice(0, MOST_PIECES),
        ...(rule.length > MOST_PIECES ? ['…'] : []),
        ...(first === undefined
            ? []
            : [`${marks.open}${words.firstAt} `, { data: `${first.file}:${first.line}` }, marks.close]),
        marks.stop + marks.gap + tolerated[why],
        // Of any other kind of rule "forbidden" would say the opposite.
        ...((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNever */ .dQ)(policy) ? [marks.gap, ...tolerated.forbid({ data: 'forbidden' })] : [])
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
/* harmony export */   FQ: () => (/* binding */ logSentences),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   PE: () => (/* binding */ severityIcon),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   b9: () => (/* binding */ whyNoLogs),
/* harmony export */   bT: () => (/* binding */ restsOn),
/* harmony export */   dP: () => (/* binding */ casesSentence),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   m9: () => (/* binding */ changeName),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* unused harmony export changeCounts */
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1484);
/* harmony import */ var _drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5284);
/* harmony import */ var _explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _explain_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8014);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6481);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2894);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6940);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9282);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8844);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9980);











function changeName(finding) {
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .isGoneAction */ .W6)(finding))
        return 'gone';
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .isFallen */ .rS)(finding))
        return 'fallen';
    if (finding.change !== 'shifted')
        return finding.change;
    return finding.policy === undefined ? 'shifted' : finding.direction;
}
/** What happened, in words: an exception is met less or more often, no rule that became weaker or stronger. */
function changeWords(finding, words) {
    const name = changeName(finding);
    if (name === 'shifted' && (0,_pair_js__WEBPACK_IMPORTED_MODULE_8__/* .isToldBySessions */ .QP)(finding))
        return words.seldom[finding.direction];
    if ((0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isOftenerEnding */ .Di)(finding))
        return words.seldom.stronger;
    if (name === 'shifted' && finding.subject?.type === 'context')
        return words.seldom[finding.direction];
    return (name === 'weaker' || name === 'stronger') && (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeldom */ .Jy)(finding)
        ? words.seldom[name]
        : words.change[name];
}
/** What a headline counts, worst first. */
const HAPPENINGS = [
    'broken',
    'vanished',
    'replacedAction',
    'goneAction',
    'goneArgument',
    'fallen',
    'newValue',
    'weaker',
    'newRule',
    'newAction',
    'newPlace',
    'newPlaces',
    'newArgument',
    'stronger',
    'rarerThere',
    'oftenerThere',
    'failsOftener',
    'deniedOftener',
    'endsRarer',
    'endsOftener',
    'failsRarer',
    'deniedRarer',
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
    return happeningOfOutcome(policy.outcome, isRarer);
}
function happeningOfOutcome(outcome, isRarer) {
    if (_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.test(outcome))
        return isRarer ? 'failsRarer' : 'failsOftener';
    if (_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .DENIAL */ .SJ.test(outcome))
        return isRarer ? 'deniedRarer' : 'deniedOftener';
    return isRarer ? 'endsRarer' : 'endsOftener';
}
function happening(finding, result) {
    const { policy, subject, direction } = finding;
    const name = changeName(finding);
    if (name === 'new') {
        if (subject?.type === 'action')
            return 'newAction';
        if (subject?.type === 'context')
            return 'newArgument';
        if (policy?.kind === 'outcome' && (_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.test(policy.outcome) || (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isOftenerEnding */ .Di)(finding)))
            return happeningOfOutcome(policy.outcome, false);
        if (subject?.type !== 'novelty')
            return 'newRule';
        if (!(0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewSituation */ .NF)(subject))
            return 'newAction';
        return subject.never_seen?.actions.length === 1 ? 'newPlace' : 'newPlaces';
    }
    if ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .isValueReplaced */ .kC)(finding))
        return 'newValue';
    if ((name === 'weaker' || name === 'stronger') && isNoRule(finding, result))
        return happeningOfNoRule(finding);
    if (name === 'gone')
        return (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .replacementOf */ .ml)(finding) === undefined ? 'goneAction' : 'replacedAction';
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
        .map(([name, found]) => vitalNamed(name, found, words) ?? words.changes[name](sizeOf(found)))
        .join(words.marks.comma);
}
/** One finding may tell of several actions: that all have new names, that none of them was ever seen before. */
const sizeOf = (found) => found.reduce((sum, finding) => {
    const { subject } = finding;
    const names = subject?.name === _drift_drift_js__WEBPACK_IMPORTED_MODULE_9__/* .NEW_ACTIONS */ .b ? subject.never_seen?.actions : (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedBy */ ._0)(finding);
    return sum + Math.max(1, names?.length ?? 0);
}, 0);
/** One vital sign that changed, by its name, where it is one of ours. */
function vitalNamed(name, [only, ...others], words) {
    if (name !== 'vital' || only?.subject === undefined || others.length > 0)
        return undefined;
    const said = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .vitalName */ .KF)(only.subject.name, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(words.language));
    return (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(said) === said ? words.vitalChanged(said) : undefined;
}
/** The verdict alone. */
const verdictWords = (result, words) => (0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyBaseline */ .zZ)(result) ? words.emptyBaseline : words.verdict[result.outcome];
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
        const { code, values } = (0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .codedAssumption */ .vI)(line) ?? {};
        return ((code === 'compared' || code === 'left_out') && Number(values?.part) > ONE_SIDED * Number(values?.all));
    });
    return decisive === undefined ? '' : (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)((0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .TS)(decisive, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(words.language)));
}
/** Reasons for which reading a file ended before the file did, the worst first. */
const CUT_OFF = ['damaged', 'zip_damaged', 'grows', 'zip_encrypted', 'ends_in_array', 'ends_in_record'];
/**
 * Where the logs hold more than could be read, or ended in the midst of a record: nobody knows what was not seen, whatever
 * the verdict. Empty where all was read, and where nothing could be judged, which says so itself.
 */
function cutOffSentence({ inputs, outcome }, words) {
    if (outcome === 'no-logs')
        return '';
    const codes = inputs.skipped.map(({ reason }) => (0,_explain_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .codedReason */ .C)(reason)?.code ?? '');
    const worst = CUT_OFF.find((code) => codes.includes(code));
    const skip = worst === undefined ? undefined : inputs.skipped[codes.indexOf(worst)];
    if (skip === undefined)
        return '';
    const { marks, cutOff, firstAt } = words;
    const { reason, file, line } = skip;
    const where = file === '' ? '' : `${marks.open}${firstAt} ${(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(`${file}:${line}`)}${marks.close}`;
    return (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(cutOff + marks.colon + (0,_explain_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonWords */ .I)(reason, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(words.language)) + where);
}
/** What explains a change, and is none where nothing changed: values that come and go do so in every run. */
const OF_CHANGES = new Set(['values_turned']);
/**
 * What to know of the logs before the verdict is believed: that they were cut off, that some were not there, that they are
 * written otherwise.
 */
function logSentences(result, words) {
    const mendable = result.assumptions.filter((line) => {
        const { code = '' } = (0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .codedAssumption */ .vI)(line) ?? {};
        return _explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .MENDABLE */ .X5.has(code) && !(result.outcome === 'clean' && OF_CHANGES.has(code));
    });
    return [
        cutOffSentence(result, words),
        ...mendable.map((line) => (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)((0,_explain_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .TS)(line, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(words.language))))
    ].filter((said) => said !== '');
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
/** With what the logs were compared, and at which alpha; nothing where there was no baseline. */
const restsOn = (result, words) => {
    const { baseline } = result;
    if (baseline === null)
        return [];
    const { evidence, events, sessions } = baseline;
    return [
        words.footer.rests[evidence]((0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(evidence === 'rates' ? events : sessions)),
        `${words.footer.alpha} ${alphaOf(result, words)}`
    ];
};


/***/ })

};
