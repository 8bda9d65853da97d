export const id = 354;
export const ids = [354];
export const modules = {

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ certaintyLines),
/* harmony export */   WV: () => (/* binding */ wordFinding),
/* harmony export */   jk: () => (/* binding */ lapseWords)
/* harmony export */ });
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8458);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1857);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8866);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9399);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8842);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2894);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3743);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6940);












/** Actions that together make less of a change than this do not explain it. */
const LITTLE = 0.5;
const MOST_PLACES = 3;
const MOST_VARIANTS = 3;
/** Findings whose numbers are not counts of kept situations. */
const isMeasured = ({ subject }) => subject?.type === 'vital';
function sideLine(side, time, words) {
    if (side.events === 0)
        return words.say(`side_${time}_never`);
    const interval = side.interval === null
        ? ''
        : words.say('interval', { low: words.percent(side.interval[0]), high: words.percent(side.interval[1]) });
    return words.say(`side_${time}`, {
        kept: side.kept,
        events: side.events,
        sessions: words.count('sessions', side.sessions),
        interval
    });
}
/** Changes have a sign, with the minus of typesetting. */
const signed = (delta, words) => `${delta < 0 ? '−' : '+'}${words.points(delta)}`;
function samplingLine({ test, policy }, words) {
    // What is forbidden is not held against what it was before.
    if (test.interval === null || policy?.status === 'forbidden')
        return [];
    const [low, high] = test.interval;
    const values = { delta: signed(test.delta, words), low: signed(low, words), high: signed(high, words) };
    return [words.say('sure_sampling', values)];
}
const isDependent = ({ current }) => current.events !== current.sessions && ((0,_certainty_js__WEBPACK_IMPORTED_MODULE_8__/* .effectiveEvents */ .Z)(current) ?? current.events) < current.events;
function dependenceLine(facts, words) {
    const { current } = facts;
    const { events } = current;
    const effective = isMeasured(facts) || events === current.sessions ? null : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_8__/* .effectiveEvents */ .Z)(current);
    if (effective === null)
        return [];
    return [words.say(effective < events ? 'sure_dependence' : 'sure_independent', { events, effective })];
}
/** What is said of one rule or of one acceptance says nothing of the finding about another. */
const OF_ANOTHER = new Set([
    'required_rarely',
    'required_as_before',
    'unmatched'
]);
const assumedLines = ({ assumptions }, words) => assumptions
    .filter((assumption) => !OF_ANOTHER.has((0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .codedAssumption */ .vI)(assumption)?.code))
    .map((assumption) => words.say('sure_assumed', { assumption: (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .TS)(assumption, words) }));
/** How sure it is, part by part: sampling, sessions, dependence within them, how much was tested, what was assumed. */
function certaintyLines(facts, context, words) {
    const { test, current, baseline } = facts;
    return [
        ...samplingLine(facts, words),
        words.say('sure_sessions', { before: baseline.sessions, now: current.sessions }),
        ...dependenceLine(facts, words),
        ...(test.p_value === null ? [] : [words.count('sure_tested', context.tested)]),
        ...assumedLines(context, words)
    ];
}
function carriedLine({ policy }, computed, words) {
    if (computed.carried_by === null || computed.carried_by === undefined)
        return [];
    const carried = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_4__/* .toldCarried */ .KZ)(policy, computed.carried_by);
    const values = {
        condition: (0,_condition_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceWords */ .hI)(carried.condition, words),
        share: words.percent(carried.share),
        inside: words.percent(carried.kept / carried.events),
        outside: words.pair(null, carried.outside)[1],
        kept: carried.kept,
        events: carried.events
    };
    const all = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_4__/* .carriesAll */ .bA)(carried);
    if (carried.before === undefined)
        return [words.say(all ? 'carried_all' : 'carried_most', values)];
    const before = words.percent(carried.before);
    return [words.say(all ? 'carried_all_since' : 'carried_most_since', { ...values, before })];
}
/** Of a prohibition: a dozen deletions are nothing among all events of production, and much among all deletions. */
function doneLine({ policy }, { done_there: done }, words) {
    if (policy?.kind !== 'prohibition' || done === undefined)
        return [];
    const [before, all_before] = done.before;
    const [now, all] = done.now;
    return [words.say('done_there', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(policy.never), now, all, before, all_before })];
}
/** What is measured, where a finding is about that; nothing of what is counted. */
const unitOf = ({ subject }, vitals) => vitals.find(({ name }) => subject?.type === 'vital' && name === subject.name)?.unit ?? '';
/** Of a vital sign: the actions by which it changed. */
function behindLine({ behind }, unit, words) {
    if (behind === undefined)
        return [];
    const isShare = behind.per === 'event';
    const amount = (value) => (isShare ? words.percent(value, 1) : (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(value, unit, words));
    const there = (value) => (value === 0 ? '0' : amount(value));
    const change = ({ before, now }) => isShare
        ? words.say('behind_points', { delta: signed(now - before, words) })
        : `${now < before ? '−' : '+'}${(0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(Math.abs(now - before), unit, words)}`;
    const actions = behind.actions
        .map(({ action, before, now, where }) => words.say(where === undefined ? 'behind_action' : 'behind_action_where', {
        name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(action),
        change: change({ before, now }),
        before: amount(before),
        now: amount(now),
        ...(where === undefined
            ? {}
            : {
                condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(where.condition),
                there_before: there(where.before),
                there_now: there(where.now)
            })
    }))
        .join(words.say('list_break'));
    const part = behind.per === 'call' || behind.part > 1.005
        ? ''
        : words.say(behind.part < LITTLE ? 'behind_spread' : 'behind_part', {
            share: words.percent(behind.part)
        });
    return [words.say(`behind_${behind.per}`, { actions }) + part];
}
function variantsLine({ variants, variant_subjects: all }, computed, vitals, words) {
    const subjects = (0,_shares_js__WEBPACK_IMPORTED_MODULE_6__/* .tellingSubjects */ .ph)(all, computed);
    const size = variants.length + subjects.length;
    if (size === 0)
        return [];
    const names = [
        ...subjects.map((subject) => (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectChange */ .Zv)(subject, vitals, words)),
        ...variants.map((variant) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleWords */ .mG)(variant, words))
    ];
    const listed = [...names.slice(0, MOST_VARIANTS), ...(size > MOST_VARIANTS ? ['…'] : [])].join(words.say('clause_break'));
    return [words.count(subjects.length === 0 ? 'variants' : 'variants_and_signs', size, { names: listed })];
}
function standingLines({ accepted, severity }, { confirmed, reportsOnly }, words) {
    if (accepted?.lapsed !== undefined)
        return [words.say('lapsed', { reason: lapseWords(accepted.lapsed, words) })];
    if (accepted !== null)
        return (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .ec)(accepted.reason)
            ? [words.say('accepted_unexplained')]
            : [words.say('accepted', { reason: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(accepted.reason) })];
    if (!confirmed)
        return [words.say('not_confirmed')];
    return severity === 'error' || reportsOnly ? [] : [words.say('not_failing')];
}
/** Why what was accepted is so no longer. */
function lapseWords(lapsed, words) {
    const date = /^expired on (\S+)$/.exec(lapsed)?.[1];
    const grown = /beyond the ([\d.]+) %/.exec(lapsed)?.[1];
    if (date !== undefined)
        return words.say('lapsed_expired', { date: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(date) });
    if (grown !== undefined)
        return words.say('lapsed_grown', { accepted: words.percent(Number(grown) / 100) });
    const mean = /beyond the (\S+) that/.exec(lapsed)?.[1];
    if (mean !== undefined)
        return words.say('lapsed_grown', { accepted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(mean) });
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(lapsed);
}
/** A mean has no count to reach: what it was, and what it is. */
function vitalTurns({ subject, baseline, current }, vitals, words) {
    const vital = vitals.find(({ name }) => name === subject?.name);
    const unit = vital?.unit ?? (current.confidence === null ? '' : 'share');
    return words.say('turns_vital', {
        before: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(vital?.baseline ?? baseline.confidence, unit, words),
        now: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(vital?.current ?? current.confidence, unit, words)
    });
}
function turnSentence(facts, computed, vitals, words) {
    const turns = computed.turns_at;
    const { policy, subject, current, baseline } = facts;
    if (facts.severity === 'note')
        return null;
    if (subject?.type === 'vital')
        return vitalTurns(facts, vitals, words);
    if (policy === undefined) {
        if (subject !== undefined && baseline.kept === 0)
            return words.say(subject.type === 'novelty' ? 'turns_without_novelty' : 'turns_without', {
                name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(subject.name)
            });
    }
    if (policy?.status === 'forbidden')
        return words.say('turns_never', { n: (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_4__/* .timesDone */ .HZ)(policy, current) });
    if (turns === undefined)
        return null;
    if (turns === null)
        return words.say('turns_not');
    const values = { needed: turns, kept: current.kept, events: current.events };
    const more = turns > current.kept;
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(subject?.name ?? '');
    const key = subject?.type === 'context'
        ? 'turns_given'
        : subject !== undefined
            ? 'turns_share'
            : (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .isHabit */ .$Z)(facts)
                ? 'turns_rate'
                : 'turns';
    return [
        words.say(TURNS[key][more ? 0 : 1], { ...values, name }) +
            (computed.turns_tried === true ? '' : words.say('turns_held')),
        ...(computed.turns_leaves === undefined
            ? []
            : [words.say('turns_leaves', { rule: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleWords */ .mG)(computed.turns_leaves, words) })])
    ].join(words.say('clause_break'));
}
const TURNS = {
    turns: ['turns_more', 'turns_fewer'],
    turns_rate: ['turns_more_rate', 'turns_fewer_rate'],
    turns_share: ['turns_share_more', 'turns_share_fewer'],
    turns_given: ['turns_given_more', 'turns_given_fewer']
};
/** The mean that a vital sign has now; null of all else. */
const vitalNow = ({ subject }, vitals) => vitals.find(({ name }) => subject?.type === 'vital' && name === subject.name)?.current ?? null;
/** Of an argument whose value was replaced: that may follow from the day alone, and then it is no news. */
function leaveOutAdvice(facts, computed, words) {
    if (facts.policy?.kind !== 'precondition' || !(0,_showing_js__WEBPACK_IMPORTED_MODULE_7__/* .isValueReplaced */ .kC)({ ...facts, explanation: { computed } }))
        return [];
    const [key = ''] = Object.keys(facts.policy.requires);
    return [words.say('leave_out', { key: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(key), ignored: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(`ignore-keys: ${key}`) })];
}
function advice(facts, evidence, computed, { run, vitals }, words) {
    if (facts.severity === 'note')
        return [];
    const places = evidence.slice(0, MOST_PLACES).map(({ file, line }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(`${file}:${line}`));
    const { policy } = facts;
    const { in_baseline: inBaseline, baseline_line: statusLine } = computed;
    const promotable = policy !== undefined &&
        policy.status === 'mined' &&
        inBaseline !== false &&
        facts.change !== 'new' &&
        facts.direction === 'weaker';
    return [
        ...(places.length === 0 ? [] : [words.say('look', { places: places.join(', ') })]),
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_10__/* .renameAdvice */ .L)([facts], words),
        ...leaveOutAdvice(facts, computed, words),
        words.say('accept', {
            entry: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)((0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedEntries */ .u6)(facts, vitalNow(facts, vitals), words).join(', ')),
            list: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)('accepted'),
            baseline: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(run.baseline)
        }),
        ...(promotable
            ? [
                words.say('require', {
                    field: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)('"status": "required"'),
                    id: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(policy.policy_id),
                    place: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(statusLine === undefined ? run.baseline : `${run.baseline}:${statusLine}`),
                    command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_11__/* .checkCommand */ .em)(run)
                })
            ]
            : [])
    ];
}
/** One finding in words: a sentence, what lies under it, what would turn it, what to do. */
function wordFinding(facts, evidence, computed, context, words) {
    const turns = turnSentence(facts, computed, context.vitals, words);
    const sides = isMeasured(facts)
        ? []
        : [
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_4__/* .toldSide */ .pL)(facts.policy, facts.current), 'now', words),
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_4__/* .toldSide */ .pL)(facts.policy, facts.baseline), 'before', words)
        ];
    const first = [
        ...carriedLine(facts, computed, words),
        ...behindLine(computed, unitOf(facts, context.vitals), words),
        ...doneLine(facts, computed, words),
        ...(computed.situated === true ? [words.say('situated')] : []),
        ...standingLines(facts, context, words)
    ];
    return {
        summary: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .findingSummary */ .SF)(facts, context.vitals, words, computed),
        brief: [
            ...first,
            ...samplingLine(facts, words),
            ...(isDependent(facts) ? dependenceLine(facts, words) : [])
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG),
        details: [
            ...first,
            ...sides,
            ...variantsLine(facts, computed, context.vitals, words),
            ...certaintyLines(facts, context, words)
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG),
        counterfactual: turns === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)(turns),
        recommendations: advice(facts, evidence, computed, context, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG),
        computed
    };
}


/***/ }),

/***/ 291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   PT: () => (/* binding */ isOfOwnRange),
/* harmony export */   UD: () => (/* binding */ ownRange)
/* harmony export */ });
/* harmony import */ var _abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _refinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);




/** What the baseline may show of the change at most: else a part of the range may always have been another. */
const HARDLY = 0.25;
/** Boundaries within the range: one on either side of what changed. */
const MOST_CUTS = 2;
/** The part of the rule's own range in which (nearly) all of a change happened; undefined where it is spread. */
function ownRange(rule, before, table, numbersOf) {
    // What an action requires is broken where the condition does not hold, and not within it.
    if (rule.kind === 'precondition')
        return undefined;
    const { rows, kept } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).situations(rule, table);
    const all = (0,_refinement_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTally */ .CK)();
    rows.forEach((row, i) => {
        (0,_refinement_js__WEBPACK_IMPORTED_MODULE_3__/* .tallied */ .mG)(all, kept[i], table.session[row]);
    });
    const expected = all.events * before;
    const total = all.kept - expected;
    const [now, then] = total < 0 ? [all.events - all.kept, all.events - expected] : [all.kept, expected];
    if (total === 0 || then > HARDLY * now)
        return undefined;
    const found = Object.entries((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .yb)(rule)).flatMap(([key, range]) => {
        if (typeof range !== 'string' || !(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isRange */ ._Z)(range))
            return [];
        const numbers = numbersOf(key);
        if (numbers === undefined)
            return [];
        const cuts = (0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutPoints */ .y4)(levelsOf(rows, kept, numbers), MOST_CUTS);
        if (cuts.length === 0)
            return [];
        const bounds = [...new Set([...(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutsOf */ .bl)(range), ...cuts])].sort((a, b) => a - b);
        const parts = new Map();
        rows.forEach((row, i) => {
            const number = numbers[row];
            if (!(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(number, range))
                return;
            const name = (0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(number, bounds);
            const part = parts.get(name) ?? (0,_refinement_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTally */ .CK)();
            parts.set(name, part);
            (0,_refinement_js__WEBPACK_IMPORTED_MODULE_3__/* .tallied */ .mG)(part, kept[i], table.session[row]);
        });
        return [...parts].flatMap(([value, inside]) => {
            const outside = { events: all.events - inside.events, kept: all.kept - inside.kept };
            const share = Math.min(1, 1 - (outside.kept - outside.events * before) / total);
            if (outside.events === 0 || !(0,_refinement_js__WEBPACK_IMPORTED_MODULE_3__/* .carries */ .ED)(inside, all, share, before))
                return [];
            return [
                {
                    item: { key, value },
                    share,
                    kept: inside.kept,
                    events: inside.events,
                    outside: outside.kept / outside.events,
                    holds: (row) => (0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(numbers[row], value)
                }
            ];
        });
    });
    return found.sort((a, b) => b.share - b.events / all.events - (a.share - a.events / all.events))[0];
}
function levelsOf(rows, kept, numbers) {
    const classes = new Map();
    rows.forEach((row, i) => {
        const number = numbers[row];
        if (Number.isNaN(number))
            return;
        const own = classes.get(number) ?? new Map();
        classes.set(number, own);
        own.set(kept[i], (own.get(kept[i]) ?? 0) + 1);
    });
    return [...classes].map(([value, own]) => ({ value, classes: own })).sort((a, b) => a.value - b.value);
}
/** Whether a condition is about a key that the rule speaks of itself: then it is a part of its range. */
const isOfOwnRange = (rule, condition) => rule !== undefined &&
    Object.entries((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .yb)(rule)).some(([key, value]) => typeof value === 'string' &&
        (0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isRange */ ._Z)(value) &&
        ['=', '<', '>='].some((sign) => condition.startsWith(key + sign)));
/** The numbers of the events as they were read, by the names that the vocabulary gives their keys. */
function numbersIn(raw, renamed) {
    const names = new Map(renamed.map(({ from, to }) => [from, to]));
    return (key) => {
        const numbers = new Float64Array(raw.rows).fill(Number.NaN);
        const numberOf = raw.items.map((item) => typeof item.value === 'number' && (names.get(item.key) ?? item.key) === key ? item.value : Number.NaN);
        if (numberOf.every(Number.isNaN))
            return undefined;
        for (let row = 0; row < raw.rows; row++)
            for (let at = raw.itemStart[row]; at < raw.itemStart[row + 1]; at++) {
                const value = numberOf[raw.itemIds[at]];
                if (!Number.isNaN(value))
                    numbers[row] = value;
            }
        return numbers;
    };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  he: () => (/* binding */ carriedFirst),
  ED: () => (/* binding */ carries),
  CK: () => (/* binding */ emptyTally),
  mG: () => (/* binding */ tallied),
  rT: () => (/* binding */ worstRefinement)
});

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
;// CONCATENATED MODULE: ./lib/explain/apart.js

/** Chance that some condition is blamed for a change that is the same wherever one looks. */
const LEVEL = 0.05;
/** Deviations from which on one of so many conditions stands out from the others beyond chance (Bonferroni). */
const criticalOf = (tried) => -(0,normal/* normalQuantile */.Zl)(LEVEL / 2 / Math.max(1, tried));
/** What so many sessions tell of a share that was taken to be `prior`, which counts as one session. */
function estimate({ events, kept, sessions }, prior) {
    if (events === 0)
        return { p: prior, variance: 0 };
    const p = ((kept / events) * sessions + prior) / (sessions + 1);
    return { p, variance: (p * (1 - p)) / (sessions + 1) };
}
/** Nothing is taken to be so of what is only now to be explained. */
const EITHER = 0.5;
/**
 * Deviations by which the change in a part differs from the change in the rest: the interaction of condition and log.
 * Events of a session count as one. What was hardly met before is taken to have been as all was.
 */
function apart({ inside, insideThen, outside, outsideThen }, before) {
    const [is, rest] = [estimate(inside, EITHER), estimate(outside, EITHER)];
    const [was, restWas] = [estimate(insideThen, before), estimate(outsideThen, before)];
    const variance = is.variance + was.variance + rest.variance + restWas.variance;
    return Math.abs(is.p - was.p - (rest.p - restWas.p)) / Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./lib/explain/refinement.js




/** Less of a change than this is not "where it comes from". */
const LEAST_SHARE = 0.6;
/** A condition of nearly every event cannot be the cause, however much of the change it carries. */
const LEAST_CONCENTRATION = 0.25;
/** So much of a change is as good as all of it: that it is there, and nowhere else, says something whatever else holds. */
const AS_GOOD_AS_ALL = 0.95;
const LEAST_SESSIONS = 3;
const LEAST_BASELINE_EVENTS = 5;
/** Standard errors between inside and outside, before which a difference is not worth saying. */
const CLEAR = 3;
const emptyTally = () => ({ events: 0, kept: 0, sessions: 0, lastSession: -1 });
function tallied(tally, kept, session) {
    tally.events++;
    tally.kept += kept;
    if (session !== tally.lastSession) {
        tally.sessions++;
        tally.lastSession = session;
    }
}
function tallyItems(table, { rows, kept }) {
    const all = emptyTally();
    const byItem = new Map();
    rows.forEach((row, i) => {
        const session = table.session[row];
        tallied(all, kept[i], session);
        for (let at = table.itemStart[row]; at < table.itemStart[row + 1]; at++) {
            const item = table.itemIds[at];
            const tally = byItem.get(item) ?? emptyTally();
            byItem.set(item, tally);
            tallied(tally, kept[i], session);
        }
    });
    return { all, byItem };
}
/** What the log's own order says of an event. */
const FROM_ORDER = ['previous_action', 'happened_before', 'position'];
/**
 * Where an approval is left out, what comes before the refund is another thing: a consequence of the broken promise, and
 * no reason for it.
 */
const follows = (rule, key) => FROM_ORDER.includes(key) &&
    (rule.kind === 'sequence' ||
        (rule.kind === 'precondition' && FROM_ORDER.some((own) => Object.hasOwn(rule.requires, own))));
/**
 * Whether a key is given just where the promise is kept, or just where it is not, and comes and goes within sessions:
 * then it is what the call was made with, and no reason for the call.
 */
function isOfDeed({ key }, { rows, kept }, table) {
    const isHeld = (row) => table.itemIds
        .subarray(table.itemStart[row], table.itemStart[row + 1])
        .some((item) => table.items[item]?.key === key);
    const held = Array.from(rows, isHeld);
    const like = held.filter((own, i) => own === (kept[i] === 1)).length;
    if (Math.max(like, rows.length - like) < AS_GOOD_AS_ALL * rows.length)
        return false;
    const some = held.indexOf(true);
    if (some < 0 || !held.includes(false))
        return false;
    const session = table.session[rows[some]];
    const from = table.sessionStart[session];
    const all = Array.from({ length: table.sessionStart[session + 1] - from }, (_, i) => from + i);
    return !all.every(isHeld);
}
/**
 * Part of the situations where a condition holds. A session passes through each place of its order once, however many
 * events it has: the sessions with such a place count.
 */
const shareOfSituations = ({ key }, inside, all, share) => {
    const ofEvents = inside.events / all.events;
    return FROM_ORDER.includes(key) && share < AS_GOOD_AS_ALL
        ? Math.max(ofEvents, inside.sessions / all.sessions)
        : ofEvents;
};
const itemKey = ({ key, value }) => JSON.stringify([key, value]);
/** The sessions of what is left are as many as it has of the events: one session can lie on either side. */
const minus = (all, part) => ({
    events: all.events - part.events,
    kept: all.kept - part.kept,
    sessions: (all.sessions * (all.events - part.events)) / Math.max(1, all.events)
});
const rate = ({ events, kept }, fallback) => events >= LEAST_BASELINE_EVENTS ? kept / events : fallback;
/**
 * Where a change comes from: the condition that carries most of it while holding on as few of the situations as
 * possible. Every context is compared with the same context of the baseline, where that is at hand, so that a context
 * that was always different is not blamed. Undefined where the change is spread.
 */
function worstRefinement(rule, before, current, baseline) {
    const situations = (0,registry/* kindOf */.I)(rule).situations(rule, current);
    const now = tallyItems(current, situations);
    const then = baseline === undefined ? undefined : tallyItems(baseline, (0,registry/* kindOf */.I)(rule).situations(rule, baseline));
    const thenByItem = new Map(baseline === undefined
        ? []
        : [...then.byItem].map(([id, tally]) => [itemKey(baseline.items[id]), tally]));
    const own = new Set(Object.keys((0,policy/* conditionsOf */.yb)(rule)));
    const total = now.all.kept - now.all.events * before;
    if (total === 0)
        return undefined;
    const tried = [...now.byItem].flatMap(([id, inside]) => {
        const item = current.items[id];
        const outside = minus(now.all, inside);
        if (own.has(item.key) || follows(rule, item.key))
            return [];
        if (inside.sessions < LEAST_SESSIONS || outside.events === 0)
            return [];
        return [{ item, inside, outside, insideThen: thenByItem.get(itemKey(item)) ?? emptyTally() }];
    });
    // Keys that always come together are one condition, tried once.
    const critical = criticalOf(new Set(tried.map(({ inside, insideThen }) => [inside.events, inside.kept, insideThen.events, insideThen.kept].join())).size);
    const candidates = tried.flatMap(({ item, inside, outside, insideThen }) => {
        const outsideThen = then === undefined ? emptyTally() : minus(then.all, insideThen);
        const share = 1 - (outside.kept - outside.events * rate(outsideThen, before)) / total;
        const insideBefore = insideThen.events > 0 ? insideThen.kept / insideThen.events : before;
        // What is as it was there carries nothing, however much more often it is met.
        const ownShare = (inside.kept - inside.events * insideBefore) / total;
        const found = {
            item,
            share: Math.min(1, share),
            kept: inside.kept,
            events: inside.events,
            outside: outside.kept / outside.events,
            ...(insideThen.events > 0 ? { before: insideBefore } : {})
        };
        const concentrated = share - shareOfSituations(item, inside, now.all, share) >= LEAST_CONCENTRATION;
        const standsOut = then === undefined
            ? differs(inside, outside, now.all, Math.max(CLEAR, critical))
            : apart({ inside, insideThen, outside, outsideThen }, before) >= critical;
        return ownShare >= LEAST_SHARE && share >= LEAST_SHARE && concentrated && standsOut ? [found] : [];
    });
    const surplus = ({ share, events }) => share - events / now.all.events;
    return candidates
        .sort((a, b) => surplus(b) - surplus(a) || a.events - b.events || (0,table/* compareItems */.Q9)(a.item, b.item))
        .find(({ item }) => !isOfDeed(item, situations, current));
}
/** Whether a part of the situations carries a change that elsewhere there is so much less of. */
function carries(inside, all, share, before) {
    const total = all.kept - all.events * before;
    return (share >= LEAST_SHARE &&
        share - inside.events / all.events >= LEAST_CONCENTRATION &&
        inside.sessions >= LEAST_SESSIONS &&
        (inside.kept - inside.events * before) / total > 0 &&
        differs(inside, minus(all, inside), all));
}
const hasItem = (table, row, item) => {
    for (let at = table.itemStart[row]; at < table.itemStart[row + 1]; at++)
        if (table.itemIds[at] === item)
            return true;
    return false;
};
/** As many rows as a change brings along. */
const MOST_ROWS = 20;
/**
 * Rows that show a change, those first on which the carrying condition holds: elsewhere nothing changed, and what is
 * seen there explains nothing.
 */
function carriedFirst({ policy: rule, direction, rows, only = false }, { item, holds }, table) {
    const id = table.items.findIndex((other) => itemKey(other) === itemKey(item));
    const wanted = direction === 'weaker' ? 0 : 1;
    const situations = (0,registry/* kindOf */.I)(rule).situations(rule, table);
    const inside = Array.from(situations.rows).filter((row, i) => situations.kept[i] === wanted && (holds?.(row) ?? hasItem(table, row, id)));
    const known = new Set(inside);
    return [...new Set([...rows.filter((row) => known.has(row)), ...inside, ...(only ? [] : rows)])].slice(0, MOST_ROWS);
}
/** Whether inside and outside are clearly kept differently, events of a session counted as one where they come in sessions. */
function differs(inside, outside, all, critical = CLEAR) {
    const pooled = all.kept / all.events;
    const perSession = all.events / all.sessions;
    const variance = pooled * (1 - pooled) * perSession * (1 / inside.events + 1 / outside.events);
    const gap = Math.abs(inside.kept / inside.events - outside.kept / outside.events);
    return variance === 0 ? gap > 0 : gap / Math.sqrt(variance) >= critical;
}


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ sessionsWith),
/* harmony export */   SI: () => (/* binding */ timesASession),
/* harmony export */   fP: () => (/* binding */ doneThere),
/* harmony export */   ph: () => (/* binding */ tellingSubjects),
/* harmony export */   yz: () => (/* binding */ dilutedShares)
/* harmony export */ });
/* harmony import */ var _drift_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _drift_grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2850);
/* harmony import */ var _drift_repeated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4184);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5067);





/** A change of a share by less than this, beside a finding, tells a reader nothing. */
const LEAST = 0.05;
function usesOf(name, { actions, action, session, rows }) {
    const id = actions.indexOf(name);
    let events = 0;
    const sessions = new Set();
    for (let row = 0; row < rows; row++) {
        if (action[row] !== id)
            continue;
        events++;
        sessions.add(session[row]);
    }
    return { events, sessions: sessions.size };
}
/** Of what is chosen on this share of the events, that share says enough. */
const OFTEN = 0.3;
/**
 * Of an action's share, and of a limit a session where these moved: the sessions with the action, of all, before and
 * now. Of what sessions of one kind do once: those that do it, of that kind.
 */
function sessionsWith(change, before, now) {
    const { subject, policy } = change;
    if (before.unit === 'event' || now.unit === 'event')
        return undefined;
    if (subject?.type === 'action-share' || subject?.type === 'action')
        return {
            before: [usesOf(subject.name, before).sessions, before.sessions],
            now: [usesOf(subject.name, now).sessions, now.sessions]
        };
    if (policy?.kind === 'sequence')
        return spread(policy, before, now);
    const shares = [change.baseline, change.current].map(({ confidence }) => confidence ?? 1);
    if (policy?.kind !== 'association' || Math.max(...shares) >= OFTEN)
        return undefined;
    const [was, is] = [doneOnce(policy, before), doneOnce(policy, now)];
    return was && is && { before: was, now: is };
}
/** Times a session that differ by less than this part of them are the same to a reader. */
const AS_OFTEN = 0.05;
/** Sessions of which so many do an action all do it, to a reader. */
const NEARLY_ALL = 0.95;
/** From this part on it is that other sessions do it at all: their number says that. */
const BEGUN = 0.8;
/**
 * How often a session does the action of a share, or of a limit a session, before and now. Undefined where there are no
 * sessions, where it is about as often, where more or fewer sessions do it and each as often as before, and where the share
 * went the other way: then other actions moved it.
 */
function timesASession(change, before, now) {
    const { subject, policy, baseline, current } = change;
    const name = subject?.type === 'action-share' ? subject.name : (limitedIn(policy) ?? doneAgainIn(policy));
    if (name === undefined || before.unit === 'event' || now.unit === 'event')
        return undefined;
    const [was, is] = [timesIn(name, before), timesIn(name, now)];
    const more = is.times - was.times;
    const moved = (current.confidence ?? 0) - (baseline.confidence ?? 0);
    if (was.times === 0 || is.times === 0 || !isOther(was.times, is.times))
        return undefined;
    if (subject !== undefined && Math.sign(more) !== Math.sign(moved))
        return undefined;
    const begun = (0,_drift_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .begunPart */ .jm)(was, is);
    if (begun > BEGUN)
        return undefined;
    return begun < _drift_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .REPEATED */ .zu && Math.min(was.doing, is.doing) < NEARLY_ALL
        ? { before: was.each, now: is.each, of: 'with' }
        : { before: was.times, now: is.times, of: 'all' };
}
const isOther = (was, is) => Math.abs(is - was) >= AS_OFTEN * Math.max(is, was);
function timesIn(name, table) {
    const { events, sessions } = usesOf(name, table);
    return (0,_drift_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .timesOf */ .Qv)(events, sessions, table.sessions);
}
/** The action that a rule says is not done again, to the same object or at all, whatever the context. */
const doneAgainIn = (policy) => policy?.kind === 'sequence' &&
    policy.template === 'not_succession' &&
    policy.activation === policy.target &&
    Object.keys(policy.antecedent).length === 0
    ? policy.activation
    : undefined;
/** The action that a rule limits, whatever the context. */
const limitedIn = (policy) => policy?.kind === 'sequence' && (0,_drift_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutNumber */ .lz)(policy.template) && Object.keys(policy.antecedent).length === 0
    ? policy.activation
    : undefined;
/** Share of the sessions by which an action came to more, or to fewer, before that says more than how often each does it. */
const SPREAD = 0.2;
/** Of a limit a session: the sessions with the action at all, where these became many more or many fewer. */
function spread(policy, before, now) {
    const activation = limitedIn(policy);
    if (activation === undefined)
        return undefined;
    const [was, is] = [usesOf(activation, before).sessions, usesOf(activation, now).sessions];
    const moved = Math.abs(was / Math.max(1, before.sessions) - is / Math.max(1, now.sessions));
    return moved < SPREAD ? undefined : { before: [was, before.sessions], now: [is, now.sessions] };
}
/** Sessions that do it, of those in its context; undefined where these are no whole sessions, or do it time and again. */
function doneOnce(rule, table) {
    const { rows, kept } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(rule).situations(rule, table);
    const within = (0,_drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionsWithin */ .x3)(rows, table, table.sessions);
    const sessions = (0,_drift_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionsOf */ .Hj)(table, rows);
    if (within === undefined || !(0,_drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoneOnce */ .e2)({ sessions, values: kept }))
        return undefined;
    return [new Set(sessions.filter((_, i) => kept[i] === 1)).size, within[0]];
}
/** Of a prohibition that is held against what was: how often its action was done where it is not to be, and at all. */
function doneThere({ policy, baseline, current }, before, now) {
    if (policy?.kind !== 'prohibition' || policy.status === 'forbidden')
        return {};
    const all = [before, now].map((table) => usesOf(policy.never, table).events);
    // Where the action never happened, or nothing was counted, there is no part of it.
    if (all.includes(0) || baseline.events === 0)
        return {};
    return {
        done_there: {
            before: [baseline.events - baseline.kept, all[0]],
            now: [current.events - current.kept, all[1]]
        }
    };
}
/** Shares that changed with a finding only because other actions became rarer or more frequent. */
function dilutedShares({ variantSubjects = [] }, before, now) {
    const perSession = (name, table) => usesOf(name, table).events / Math.max(1, table.sessions);
    return variantSubjects.flatMap(({ type, name, values }) => {
        const [was, is] = values ?? [null, null];
        if (type !== 'action-share' || was === null || is === null)
            return [];
        const change = perSession(name, now) - perSession(name, before);
        return Math.sign(change) === Math.sign(is - was) ? [] : [name];
    });
}
/** Of what changed with a finding, that which says something by itself. */
const tellingSubjects = (subjects = [], computed) => subjects.filter(({ type, name, values, unit }) => {
    const [was, is] = values ?? [null, null];
    const isSmall = unit === 'share' && was !== null && is !== null && Math.abs(is - was) < LEAST;
    return !isSmall && !(type === 'action-share' && computed?.diluted?.includes(name) === true);
});


/***/ })

};
