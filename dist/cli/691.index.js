export const id = 691;
export const ids = [691];
export const modules = {

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ certaintyLines),
/* harmony export */   W: () => (/* binding */ wordFinding)
/* harmony export */ });
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8458);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1857);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8842);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2894);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3743);










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
const isDependent = ({ current }) => current.events !== current.sessions && ((0,_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .effectiveEvents */ .Z)(current) ?? current.events) < current.events;
function dependenceLine(facts, words) {
    const { current } = facts;
    const { events } = current;
    const effective = isMeasured(facts) || events === current.sessions ? null : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .effectiveEvents */ .Z)(current);
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
    .filter((assumption) => !OF_ANOTHER.has((0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .codedAssumption */ .v)(assumption)?.code))
    .map((assumption) => words.say('sure_assumed', { assumption: (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .T)(assumption, words) }));
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
    const carried = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .toldCarried */ .KZ)(policy, computed.carried_by);
    const values = {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(carried.condition),
        share: words.percent(carried.share),
        inside: words.percent(carried.kept / carried.events),
        outside: words.pair(null, carried.outside)[1],
        kept: carried.kept,
        events: carried.events
    };
    const all = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .carriesAll */ .bA)(carried);
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
    return [words.say('done_there', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(policy.never), now, all, before, all_before })];
}
/** Of a vital sign: the actions by which it changed. */
function behindLine({ behind }, words) {
    if (behind === undefined)
        return [];
    const isShare = behind.per === 'event';
    const amount = (value) => (isShare ? words.percent(value, 1) : (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(value, '', words));
    const there = (value) => (value === 0 ? '0' : amount(value));
    const change = ({ before, now }) => isShare
        ? words.say('behind_points', { delta: signed(now - before, words) })
        : `${now < before ? '−' : '+'}${(0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(Math.abs(now - before), '', words)}`;
    const actions = behind.actions
        .map(({ action, before, now, where }) => words.say(where === undefined ? 'behind_action' : 'behind_action_where', {
        name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(action),
        change: change({ before, now }),
        before: amount(before),
        now: amount(now),
        ...(where === undefined
            ? {}
            : {
                condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(where.condition),
                there_before: there(where.before),
                there_now: there(where.now)
            })
    }))
        .join(words.say('list_break'));
    const part = behind.part > 1.005
        ? ''
        : words.say(behind.part < LITTLE ? 'behind_spread' : 'behind_part', {
            share: words.percent(behind.part)
        });
    return [words.say(isShare ? 'behind_event' : 'behind_session', { actions }) + part];
}
function variantsLine({ variants, variant_subjects: all }, computed, vitals, words) {
    const subjects = (0,_shares_js__WEBPACK_IMPORTED_MODULE_5__/* .tellingSubjects */ .ph)(all, computed);
    const size = variants.length + subjects.length;
    if (size === 0)
        return [];
    const names = [
        ...subjects.map((subject) => (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectChange */ .Zv)(subject, vitals, words)),
        ...variants.map((variant) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleWords */ .mG)(variant, words))
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
            : [words.say('accepted', { reason: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(accepted.reason) })];
    if (!confirmed)
        return [words.say('not_confirmed')];
    return severity === 'error' || reportsOnly ? [] : [words.say('not_failing')];
}
function lapseWords(lapsed, words) {
    const date = /^expired on (\S+)$/.exec(lapsed)?.[1];
    const grown = /beyond the ([\d.]+) %/.exec(lapsed)?.[1];
    if (date !== undefined)
        return words.say('lapsed_expired', { date: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(date) });
    if (grown !== undefined)
        return words.say('lapsed_grown', { accepted: words.percent(Number(grown) / 100) });
    const mean = /beyond the (\S+) that/.exec(lapsed)?.[1];
    if (mean !== undefined)
        return words.say('lapsed_grown', { accepted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(mean) });
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(lapsed);
}
/** A mean has no count to reach: what it was, and what it is. */
function vitalTurns({ subject, baseline, current }, vitals, words) {
    const vital = vitals.find(({ name }) => name === subject?.name);
    const unit = vital?.unit ?? (current.confidence === null ? '' : 'share');
    return words.say('turns_vital', {
        before: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(vital?.baseline ?? baseline.confidence, unit, words),
        now: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(vital?.current ?? current.confidence, unit, words)
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
                name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(subject.name)
            });
    }
    if (policy?.status === 'forbidden')
        return words.say('turns_never', { n: (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .timesDone */ .HZ)(policy, current) });
    if (turns === undefined)
        return null;
    if (turns === null)
        return words.say('turns_not');
    const values = { needed: turns, kept: current.kept, events: current.events };
    const more = turns > current.kept;
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(subject?.name ?? '');
    const key = subject?.type === 'context'
        ? 'turns_given'
        : subject !== undefined
            ? 'turns_share'
            : (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isHabit */ .$Z)(facts)
                ? 'turns_rate'
                : 'turns';
    return [
        words.say(TURNS[key][more ? 0 : 1], { ...values, name }) +
            (computed.turns_tried === true ? '' : words.say('turns_held')),
        ...(computed.turns_leaves === undefined
            ? []
            : [words.say('turns_leaves', { rule: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleWords */ .mG)(computed.turns_leaves, words) })])
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
function advice(facts, evidence, { in_baseline: inBaseline, baseline_line: statusLine }, { run, vitals }, words) {
    if (facts.severity === 'note')
        return [];
    const places = evidence.slice(0, MOST_PLACES).map(({ file, line }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(`${file}:${line}`));
    const { policy } = facts;
    const promotable = policy !== undefined &&
        policy.status === 'mined' &&
        inBaseline !== false &&
        facts.change !== 'new' &&
        facts.direction === 'weaker';
    return [
        ...(places.length === 0 ? [] : [words.say('look', { places: places.join(', ') })]),
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_8__/* .renameAdvice */ .L)([facts], words),
        words.say('accept', {
            entry: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)((0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedEntries */ .u6)(facts, vitalNow(facts, vitals), words).join(', ')),
            list: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)('accepted'),
            baseline: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(run.baseline)
        }),
        ...(promotable
            ? [
                words.say('require', {
                    field: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)('"status": "required"'),
                    id: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(policy.policy_id),
                    place: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(statusLine === undefined ? run.baseline : `${run.baseline}:${statusLine}`),
                    command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .checkCommand */ .em)(run)
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
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .toldSide */ .pL)(facts.policy, facts.current), 'now', words),
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .toldSide */ .pL)(facts.policy, facts.baseline), 'before', words)
        ];
    const first = [
        ...carriedLine(facts, computed, words),
        ...behindLine(computed, words),
        ...doneLine(facts, computed, words),
        ...(computed.situated === true ? [words.say('situated')] : []),
        ...standingLines(facts, context, words)
    ];
    return {
        summary: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSummary */ .SF)(facts, context.vitals, words, computed.instead),
        brief: [
            ...first,
            ...samplingLine(facts, words),
            ...(isDependent(facts) ? dependenceLine(facts, words) : [])
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG),
        details: [
            ...first,
            ...sides,
            ...variantsLine(facts, computed, context.vitals, words),
            ...certaintyLines(facts, context, words)
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG),
        counterfactual: turns === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(turns),
        recommendations: advice(facts, evidence, computed, context, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG),
        computed
    };
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ createGateExplainer),
  Je: () => (/* binding */ failsUnexercised),
  Qx: () => (/* binding */ mixOnlyWords),
  JQ: () => (/* binding */ notExercisedWords),
  JX: () => (/* binding */ undecidedWords)
});

// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/explain/acceptance.js
var acceptance = __webpack_require__(4168);
// EXTERNAL MODULE: ./lib/explain/behind.js
var explain_behind = __webpack_require__(5515);
// EXTERNAL MODULE: ./lib/explain/finding.js
var finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/abstraction/given.js
var given = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/explain/instead.js





/** Part of what a value lost, or won, that another must have won, or lost, to have come in its place. */
const MOST_OF_IT = 0.5;
/**
 * Of an argument's value that calls hold less often than before: the value that most of them hold in its place; of one
 * that they hold more often, the value in whose place it came. Nothing where no one value did.
 */
function valueInstead({ policy, direction, test }, before, now) {
    if (policy?.kind !== 'precondition')
        return {};
    const [key, ...others] = Object.keys(policy.requires);
    if (key === undefined || others.length > 0 || !(0,given/* isArgument */.y)(key))
        return {};
    const [was, is] = [before, now].map((table) => sharesOf(key, policy.action, table));
    const way = direction === 'weaker' ? 1 : -1;
    const own = policy.requires[key];
    const [other] = [...new Map([...was.items, ...is.items].map((item) => [JSON.stringify(item.value), item]))]
        .filter(([, { value }]) => value !== own)
        .map(([name, item]) => ({ item, before: was.of.get(name) ?? 0, now: is.of.get(name) ?? 0 }))
        .sort((a, b) => way * (b.now - b.before - a.now + a.before) || (0,events_table/* compareItems */.Q9)(a.item, b.item));
    if (other === undefined || way * (other.now - other.before) < MOST_OF_IT * Math.abs(test.delta))
        return {};
    const { item, ...shares } = other;
    return { instead: { condition: (0,sentence/* plain */.pj)((0,rule_words/* conditionText */.D3)(item.key, item.value)), ...shares } };
}
function sharesOf(key, action, table) {
    const calls = (0,postings/* rowsOfAction */.LQ)(table, table.actions.indexOf(action));
    const of = new Map();
    const items = table.items.filter((item, number) => {
        if (item.key !== key)
            return false;
        const held = (0,postings/* intersect */.y$)(calls, (0,postings/* rowsOfItem */.QY)(table, number)).length;
        if (held > 0)
            of.set(JSON.stringify(item.value), held / calls.length);
        return held > 0;
    });
    return { items, of };
}

// EXTERNAL MODULE: ./lib/explain/own-range.js
var own_range = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/explain/refinement.js + 1 modules
var refinement = __webpack_require__(1274);
// EXTERNAL MODULE: ./lib/explain/rename.js
var rename = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/explain/shares.js
var shares = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/drift/what-if.js
var what_if = __webpack_require__(7157);
;// CONCATENATED MODULE: ./lib/explain/tried.js




/** Rows and tests, weighed by what they cost, that all trials of a run may take together. */
const MOST_WORK = 22_000;
const WORK_OF_A_TEST = 30;
/** Of one finding. */
const MOST_TRIALS = 9;
/**
 * Turning points that were tried out: so many of the situations edited, spread evenly over the log, and the whole check
 * made anew, in which other policies change with the edited events, and the relabellings too. From the first guess the
 * search goes to the nearest count at which the finding is none any more, one step less than which it is one.
 */
function triedTurnings(context) {
    const { comparison, table, baselineTable, again } = context;
    const cost = table.rows + baselineTable.rows + WORK_OF_A_TEST * comparison.tested;
    let work = MOST_WORK;
    return (change, guess) => {
        const edits = editsOf(change, table, baselineTable);
        const own = change.policy?.policy_id;
        if (edits === undefined || own === undefined)
            return undefined;
        // One trial alone shows no border.
        if (work < 2 * cost)
            return undefined;
        const before = new Set(comparison.changes.flatMap(idsOf));
        const leftAt = new Map();
        let trials = MOST_TRIALS;
        const border = nearestBorder(change, guess, (count) => {
            if (work < cost || trials === 0)
                return undefined;
            work -= cost;
            trials--;
            const { changes } = again(edits(count));
            const found = changes.find((one) => idsOf(one).includes(own));
            if (found !== undefined)
                return Math.max(1, found.strength ?? 1);
            leftAt.set(count, changes.find((one) => leads(one, before, change))?.policy);
            return 0;
        });
        return typeof border === 'number' ? { at: border, leaves: leftAt.get(border) } : border;
    };
}
/** Whether a finding of the edited log was no finding before, but at most one of what changed with another. */
const leads = ({ policy }, before, { variants }) => policy !== undefined &&
    (!before.has(policy.policy_id) || variants.some(({ policy_id: id }) => id === policy.policy_id));
/** Everything that a change speaks of. */
const idsOf = ({ policy, subject, variants }) => [
    ...(policy === undefined ? [] : [policy.policy_id]),
    ...(subject === undefined ? [] : [`${subject.type} ${subject.name}`]),
    ...variants.map(({ policy_id: id }) => id)
];
/** What to write over which events; undefined where keeping the promise takes more than another word in an event. */
function editsOf({ policy, direction }, table, baselineTable) {
    if (policy === undefined)
        return undefined;
    const { kind } = policy;
    if (kind !== 'association' && kind !== 'outcome')
        return undefined;
    const column = kind === 'association' ? 'action' : 'outcome';
    const own = kind === 'association' ? policy.consequent : policy.outcome;
    const value = direction === 'weaker' ? own : usualOther(policy, column, own, baselineTable);
    if (value === undefined)
        return undefined;
    const { rows, kept } = (0,registry/* kindOf */.I)(policy).situations(policy, table);
    if (movesSituations(policy, new Set([value, ...namesIn(rows, column, table)])))
        return undefined;
    return (count) => ({
        rows: (0,what_if/* changedSituations */.o)(rows, kept, 0, count).map((i) => rows[i]),
        column,
        value
    });
}
/** Names that stand in the rows: of actions, or of outcomes. */
const namesIn = (rows, column, table) => [...new Set(Array.from(rows, (row) => table[column][row]))].map((code) => (column === 'action' ? table.actions : table.outcomes)[code]);
/** Whether an edit among these names makes the situation hold elsewhere: it tells of what came before. */
const movesSituations = ({ antecedent }, names) => Object.entries(antecedent).some(([key, value]) => (0,vocabulary/* isDerived */.mr)(key) && names.has(String(value)));
/** What the baseline had most often in the place of the promise. */
function usualOther(policy, column, own, table) {
    const names = column === 'action' ? table.actions : table.outcomes;
    const counts = new Map();
    for (const row of (0,registry/* kindOf */.I)(policy).situations(policy, table).rows) {
        const name = names[table[column][row]];
        if (name !== undefined && name !== own)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || (0,events_table/* compareText */.n6)(a, b));
    return usual?.[0];
}
/**
 * Steps outwards from the guess, as far as the strength that is left leads one to expect, until one count holds and the
 * next does not. Null where none turns it, undefined where not enough could be tried.
 */
function nearestBorder(change, guess, left) {
    const { kept, events } = change.current;
    const step = change.direction === 'weaker' ? 1 : -1;
    const end = step > 0 ? events : 0;
    let yes = { at: kept, strength: Math.max(1, change.strength ?? 1) };
    let slope = 0;
    let no;
    let at = guess;
    let stride = 1;
    while (no === undefined || Math.abs(no - yes.at) > 1) {
        const strength = left(at);
        if (strength === undefined)
            return undefined;
        if (strength >= 1) {
            slope = Math.max(0, (yes.strength - strength) / Math.max(1, Math.abs(at - yes.at)));
            yes = { at, strength };
            if (at === end)
                return null;
            stride = Math.max(stride * 2, slope > 0 ? Math.ceil((strength - 1) / slope) : 0);
            at = nearer(at + step * stride, end, step);
            if (no !== undefined && (at - no) * step >= 0)
                at = middleOf(yes.at, no);
        }
        else {
            no = at;
            at = yes.at === kept ? nearer(at - step * stride, kept + step, -step) : middleOf(yes.at, no);
            stride *= 2;
        }
    }
    return no;
}
const nearer = (at, limit, step) => ((at - limit) * step > 0 ? limit : at);
const middleOf = (yes, no) => Math.abs(no - yes) <= 1 ? no : Math.trunc((yes + no) / 2);

// EXTERNAL MODULE: ./lib/explain/turning.js
var turning = __webpack_require__(3058);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/explain/gate-explainer.js
















/** The condition that carries a change, found once for its words and for the lines that show it. */
function carrierFinder(context) {
    const found = new Map();
    return (change) => {
        const { policy, current, baseline } = change;
        if (policy === undefined || context.table === undefined)
            return undefined;
        if (!found.has(change)) {
            const before = baseline.confidence ?? (0,turning/* expectedKept */.jf)(change) / Math.max(1, current.events);
            found.set(change, (0,refinement/* worstRefinement */.rT)(policy, before, context.table, context.baselineTable) ??
                (context.numbersOf && (0,own_range/* ownRange */.UD)(policy, before, context.table, context.numbersOf)));
        }
        return found.get(change);
    };
}
/** Entries of "changed with it" whose numbers are counted anew. */
const MOST_COUNTED = 10;
/** Counting a policy anew takes a pass over both logs: beyond so many rows in all it is not worth the wait. */
const MOST_VISITS = 2e7;
function variantCounter({ table, baselineTable }) {
    let left = MOST_VISITS;
    const countsOf = (rule, side) => {
        const { rows, kept } = (0,registry/* kindOf */.I)(rule).situations(rule, side);
        return { kept: kept.reduce((sum, one) => sum + one, 0), events: rows.length };
    };
    const shareOf = ({ kept, events }) => events === 0 ? null : kept / events;
    return ({ variants }) => {
        if (table === undefined || baselineTable === undefined || variants.length === 0)
            return undefined;
        const counted = variants.slice(0, MOST_COUNTED);
        left -= counted.length * (table.rows + baselineTable.rows);
        if (left < 0)
            return undefined;
        return counted.map((rule) => {
            const [before, now] = [countsOf(rule, baselineTable), countsOf(rule, table)];
            return {
                id: rule.policy_id,
                before: shareOf(before),
                now: shareOf(now),
                kept: [before.kept, now.kept],
                events: [before.events, now.events]
            };
        });
    };
}
/** The count at which a finding turns: guessed from its own counts, then tried out where that can be done. */
function turningFinder(context) {
    const { comparison, table, baselineTable, again } = context;
    const tried = comparison === undefined || table === undefined || baselineTable === undefined || again === undefined
        ? undefined
        : triedTurnings({ comparison, table, baselineTable, again });
    return ({ change, severity }) => {
        const { policy, current, direction } = change;
        const stands = policy?.status === 'forbidden' ? (0,turning/* untilNever */.$Y)(change) : comparison?.rejudge?.(change, direction);
        // Nothing is said of what was not looked for.
        if (stands === undefined || current.events === 0)
            return {};
        const guess = (0,turning/* turningPoint */._g)(change, stands);
        if (guess === null || severity === 'note' || policy?.status === 'forbidden')
            return { turns_at: guess };
        const found = tried?.(change, guess);
        if (found === undefined)
            return { turns_at: guess };
        return {
            turns_at: found?.at ?? null,
            turns_tried: true,
            ...(found?.leaves === undefined ? {} : { turns_leaves: { ...found.leaves } })
        };
    };
}
function computedFor({ change, confirmed }, carried, variants, turning, context) {
    const { policy } = change;
    return {
        ...turning,
        ...computedOfEvents(change, context),
        carried_by: carried === undefined
            ? null
            : {
                condition: (0,sentence/* plain */.pj)((0,rule_words/* conditionText */.D3)(carried.item.key, carried.item.value)),
                share: carried.share,
                kept: carried.kept,
                events: carried.events,
                outside: carried.outside,
                ...(carried.before === undefined ? {} : { before: carried.before })
            },
        ...(change.situated === true ? { situated: true } : {}),
        ...(variants === undefined ? {} : { variants }),
        ...(confirmed ? {} : { confirmed }),
        ...(policy === undefined || context.baselineIds === undefined
            ? {}
            : { in_baseline: context.baselineIds.has(policy.policy_id), ...lineOf(policy, context) })
    };
}
/** What only the events of both sides can tell. */
function computedOfEvents(change, { table, baselineTable }) {
    if (table === undefined || baselineTable === undefined)
        return {};
    const sessions = (0,shares/* sessionsWith */.Ql)(change, baselineTable, table);
    const diluted = (0,shares/* dilutedShares */.yz)(change, baselineTable, table);
    const behind = (0,explain_behind/* actionsBehind */._)(change, baselineTable, table);
    return {
        ...(sessions === undefined ? {} : { sessions_with: sessions }),
        ...(0,shares/* doneThere */.fP)(change, baselineTable, table),
        ...valueInstead(change, baselineTable, table),
        ...(diluted.length === 0 ? {} : { diluted }),
        ...(behind === undefined ? {} : { behind })
    };
}
function lineOf({ policy_id: id }, { baselineLines }) {
    const line = baselineLines?.get(id);
    return line === undefined ? {} : { baseline_line: line };
}
const factsOf = ({ id, change, severity, accepted }, vitals) => ({
    id,
    change: change.change,
    direction: change.direction,
    ...(change.policy === undefined ? {} : { policy: { ...change.policy } }),
    ...(change.subject === undefined ? {} : { subject: change.subject }),
    variants: change.variants.map((variant) => ({ ...variant })),
    ...(change.variantSubjects === undefined ? {} : { variant_subjects: [...change.variantSubjects] }),
    ...(0,acceptance/* followsOf */.Ah)(change, vitals),
    ...(change.rename === undefined ? {} : { rename: { ...change.rename } }),
    baseline: change.baseline,
    current: change.current,
    test: change.test,
    severity,
    accepted
});
function undecidedWords({ baseline, current, detectable }, words) {
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    if (current.events === 0)
        return words.say('undecided_absent', { before });
    const moved = Math.abs((current.confidence ?? 0) - (baseline.confidence ?? 0));
    // What moved further and is no finding says that this size is none to go by.
    return detectable === null || detectable >= showing/* NEXT_TO_NOTHING */.sO || moved >= detectable
        ? words.say('undecided', { before, now })
        : words.say('undecided_detectable', { before, now, points: words.points(detectable) });
}
const notExercisedWords = (judgement, words) => [
    words.say('not_exercised', { before: judgement.baseline.events, now: judgement.current.events }),
    ...(0,rename/* renameAdvice */.L)([judgement], words)
].join('. ');
function mixOnlyWords({ baseline, current }, words) {
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    return words.say('mix_only', { before, now });
}
/** Sessions a side that a comparison rested on: the most that any of its policies or findings saw. */
function sessionsOf(comparison, { table, baselineTable }) {
    if (table !== undefined && baselineTable !== undefined)
        return { before: baselineTable.sessions, now: table.sessions };
    const judged = [
        ...comparison.changes,
        ...comparison.undecided,
        ...comparison.unchanged,
        ...comparison.mixOnly
    ];
    if (judged.length === 0)
        return undefined;
    return {
        before: Math.max(...judged.map(({ baseline }) => baseline.sessions)),
        now: Math.max(...judged.map(({ current }) => current.sessions))
    };
}
/**
 * How many of the baseline's policies could be tested; those whose situation hardly occurred could not. By counts alone
 * one that was always kept, and is, needs no test: nothing varies.
 */
function judgedOf(comparison) {
    const { evidence, changes, unchanged, undecided, mixOnly, notExercised } = comparison;
    const changed = changes.filter(({ policy, baseline }) => policy !== undefined && baseline.events > 0);
    const isSteady = ({ baseline, current }) => evidence !== 'profile' && Math.min(baseline.events, current.events) > 0;
    const tested = changed.length +
        [...undecided, ...mixOnly].filter(({ test }) => test !== null).length +
        unchanged.filter((one) => one.test !== null || isSteady(one)).length;
    const all = changed.length + unchanged.length + undecided.length + mixOnly.length + notExercised.length;
    return { tested, all };
}
/** Explains what a run found, in one language. */
function createGateExplainer(context) {
    const words = (0,explain_words/* wordsOf */.Z)(context.language);
    const { comparison } = context;
    const carrierOf = carrierFinder(context);
    const countVariants = variantCounter(context);
    const turningOf = turningFinder(context);
    return {
        rows: (change) => {
            const { policy, direction, rows } = change;
            const { table } = context;
            if (table === undefined)
                return rows;
            if (policy === undefined) {
                if (rows.length === 0)
                    return (0,showing/* extremeSessions */.Ae)(change, table);
                return (0,showing/* isRareLoss */.mp)(change) ? (0,showing/* fewSessions */.gR)(rows, table) : rows;
            }
            const carrier = carrierOf(change);
            const shown = carrier === undefined
                ? rows
                : (0,refinement/* carriedFirst */.he)({ policy, direction, rows, only: (0,showing/* isRareLoss */.mp)(change) }, carrier, table);
            const ranked = (0,showing/* consistentFirst */.fx)(change, shown, table);
            return carrier === undefined && (0,showing/* isRareLoss */.mp)(change) ? (0,showing/* fewSessions */.gR)(ranked, table) : ranked;
        },
        finding: (gated, evidence) => (0,finding/* wordFinding */.W)(factsOf(gated, comparison?.vitals ?? []), evidence, computedFor(gated, carrierOf(gated.change), countVariants(gated.change), turningOf(gated), context), {
            run: context.run,
            vitals: comparison?.vitals ?? [],
            tested: comparison?.tested ?? 0,
            assumptions: comparison?.assumptions ?? [],
            confirmed: gated.confirmed,
            reportsOnly: context.failOn.includes('none')
        }, words),
        gate: (verdict, compared = comparison) => (0,gate/* wordGate */.sA)({
            outcome: verdict.outcome,
            failed: verdict.failed,
            findings: verdict.changes.map((gated) => ({
                ...factsOf(gated, compared?.vitals ?? []),
                confirmed: gated.confirmed
            })),
            reportsOnly: context.failOn.includes('none'),
            judged: compared === undefined ? undefined : judgedOf(compared),
            unexercised: compared?.notExercised.length ?? 0,
            unexercisedRenames: compared?.notExercised ?? [],
            failsUnexercised: failsUnexercised(context.failOn, compared?.notExercised.length ?? 0),
            undecided: compared?.undecided.length ?? 0,
            nearest: compared === undefined ? undefined : (0,gate/* nearestToFailing */.eO)(compared),
            detectable: compared?.detectable ?? null,
            sessionsNeeded: compared?.sessionsNeeded ?? null,
            sessions: compared === undefined ? undefined : sessionsOf(compared, context),
            evidence: compared?.evidence,
            emptyBaseline: compared?.isEmpty ?? false,
            conditions: compared?.conditions ?? [],
            vitals: compared?.vitals ?? [],
            assumptions: compared?.assumptions ?? [],
            tested: compared?.tested ?? 0,
            run: context.run
        }, words),
        notExercised: (judgement) => notExercisedWords(judgement, words),
        undecided: (judgement) => undecidedWords(judgement, words),
        mixOnly: (judgement) => mixOnlyWords(judgement, words)
    };
}
/** Whether policies that are not exercised fail the check. */
const failsUnexercised = (failOn, unexercised) => unexercised > 0 && failOn.includes('not-exercised') && !failOn.includes('none');


/***/ })

};
