export const id = 8546;
export const ids = [8546,9282];
export const modules = {

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ certaintyLines),
/* harmony export */   W: () => (/* binding */ wordFinding)
/* harmony export */ });
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8458);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1857);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8842);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2894);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3743);










/** Actions that together make less of a change than this do not explain it. */
const LITTLE = 0.5;
const MOST_PLACES = 3;
const MOST_VARIANTS = 3;
/** Findings whose numbers are not counts of kept situations. */
const isMeasured = ({ subject }) => subject?.type === 'vital';
function sideLine(side, now, words) {
    if (side.events === 0)
        return words.say(now ? 'side_now_never' : 'side_before_never');
    const interval = side.interval === null
        ? ''
        : words.say('interval', { low: words.percent(side.interval[0]), high: words.percent(side.interval[1]) });
    return words.say(now ? 'side_now' : 'side_before', {
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
const isDependent = ({ current }) => current.events !== current.sessions && ((0,_certainty_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveEvents */ .Z)(current) ?? current.events) < current.events;
function dependenceLine(facts, words) {
    const { current } = facts;
    const { events } = current;
    const effective = isMeasured(facts) || events === current.sessions ? null : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveEvents */ .Z)(current);
    if (effective === null)
        return [];
    return [words.say(effective < events ? 'sure_dependence' : 'sure_independent', { events, effective })];
}
const assumedLines = ({ assumptions }, words) => assumptions
    // What is said of one required rule says nothing of the finding about another.
    .filter((assumption) => !assumption.startsWith('a required rule '))
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
    const carried = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_5__/* .toldCarried */ .KZ)(policy, computed.carried_by);
    const values = {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(carried.condition),
        share: words.percent(carried.share),
        inside: words.percent(carried.kept / carried.events),
        outside: words.pair(null, carried.outside)[1],
        kept: carried.kept,
        events: carried.events
    };
    const all = (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_5__/* .carriesAll */ .bA)(carried);
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
    return [words.say('done_there', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(policy.never), now, all, before, all_before })];
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
        name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(action),
        change: change({ before, now }),
        before: amount(before),
        now: amount(now),
        ...(where === undefined
            ? {}
            : {
                condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(where.condition),
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
    const subjects = (0,_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingSubjects */ .ph)(all, computed);
    const size = variants.length + subjects.length;
    if (size === 0)
        return [];
    const names = [
        ...subjects.map((subject) => (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectChange */ .Zv)(subject, vitals, words)),
        ...variants.map((variant) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleWords */ .mG)(variant, words))
    ];
    const listed = [...names.slice(0, MOST_VARIANTS), ...(size > MOST_VARIANTS ? ['…'] : [])].join(words.say('clause_break'));
    return [words.count(subjects.length === 0 ? 'variants' : 'variants_and_signs', size, { names: listed })];
}
function standingLines({ accepted, severity }, { confirmed, reportsOnly }, words) {
    if (accepted?.lapsed !== undefined)
        return [words.say('lapsed', { reason: lapseWords(accepted.lapsed, words) })];
    if (accepted !== null)
        return (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .e)(accepted.reason)
            ? [words.say('accepted_unexplained')]
            : [words.say('accepted', { reason: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(accepted.reason) })];
    if (!confirmed)
        return [words.say('not_confirmed')];
    return severity === 'error' || reportsOnly ? [] : [words.say('not_failing')];
}
function lapseWords(lapsed, words) {
    const date = /^expired on (\S+)$/.exec(lapsed)?.[1];
    const grown = /beyond the ([\d.]+) %/.exec(lapsed)?.[1];
    if (date !== undefined)
        return words.say('lapsed_expired', { date: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(date) });
    if (grown !== undefined)
        return words.say('lapsed_grown', { accepted: words.percent(Number(grown) / 100) });
    const measured = /beyond the (\S+) that/.exec(lapsed)?.[1];
    if (measured !== undefined)
        return words.say('lapsed_grown', { accepted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(measured) });
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(lapsed);
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
                name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.name)
            });
    }
    if (policy?.status === 'forbidden')
        return words.say('turns_never', { n: (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_5__/* .timesDone */ .HZ)(policy, current) });
    if (turns === null || turns === undefined)
        return words.say('turns_not');
    const values = { needed: turns, kept: current.kept, events: current.events };
    const more = turns > current.kept;
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject?.name ?? '');
    const key = subject !== undefined ? 'turns_share' : (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isHabit */ .$Z)(facts) ? 'turns_rate' : 'turns';
    return [
        words.say(TURNS[key][more ? 0 : 1], { ...values, name }) +
            (computed.turns_tried === true ? '' : words.say('turns_held')),
        ...(computed.turns_leaves === undefined
            ? []
            : [words.say('turns_leaves', { rule: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleWords */ .mG)(computed.turns_leaves, words) })])
    ].join(words.say('clause_break'));
}
const TURNS = {
    turns: ['turns_more', 'turns_fewer'],
    turns_rate: ['turns_more_rate', 'turns_fewer_rate'],
    turns_share: ['turns_share_more', 'turns_share_fewer']
};
/** The mean that a vital sign has now; null of all else. */
const vitalNow = ({ subject }, vitals) => vitals.find(({ name }) => subject?.type === 'vital' && name === subject.name)?.current ?? null;
function advice(facts, evidence, { in_baseline: inBaseline, baseline_line: line }, { run, vitals }, words) {
    if (facts.severity === 'note')
        return [];
    const places = evidence.slice(0, MOST_PLACES).map(({ file, line }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(`${file}:${line}`));
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
            entry: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)((0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedEntry */ .m)(facts, vitalNow(facts, vitals), words)),
            list: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)('accepted'),
            baseline: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(run.baseline)
        }),
        ...(promotable
            ? [
                words.say('require', {
                    field: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)('"status": "required"'),
                    id: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(policy.policy_id),
                    place: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(line === undefined ? run.baseline : `${run.baseline}:${line}`),
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
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_5__/* .toldSide */ .pL)(facts.policy, facts.current), true, words),
            sideLine((0,_forbidden_js__WEBPACK_IMPORTED_MODULE_5__/* .toldSide */ .pL)(facts.policy, facts.baseline), false, words)
        ];
    const first = [
        ...carriedLine(facts, computed, words),
        ...behindLine(computed, words),
        ...doneLine(facts, computed, words),
        ...(computed.situated === true ? [words.say('situated')] : []),
        ...standingLines(facts, context, words)
    ];
    return {
        summary: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSummary */ .SF)(facts, context.vitals, words),
        brief: [
            ...first,
            ...samplingLine(facts, words),
            ...(isDependent(facts) ? dependenceLine(facts, words) : [])
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asSentence */ .KG),
        details: [
            ...first,
            ...sides,
            ...variantsLine(facts, computed, context.vitals, words),
            ...certaintyLines(facts, context, words)
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asSentence */ .KG),
        counterfactual: turns === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asSentence */ .KG)(turns),
        recommendations: advice(facts, evidence, computed, context, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asSentence */ .KG),
        computed
    };
}


/***/ }),

/***/ 8546:
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
// EXTERNAL MODULE: ./lib/explain/behind.js
var explain_behind = __webpack_require__(5515);
// EXTERNAL MODULE: ./lib/explain/finding.js
var finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
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
function add(tally, kept, session) {
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
        add(all, kept[i], session);
        for (let at = table.itemStart[row]; at < table.itemStart[row + 1]; at++) {
            const item = table.itemIds[at];
            const tally = byItem.get(item) ?? emptyTally();
            byItem.set(item, tally);
            add(tally, kept[i], session);
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
const minus = (all, part) => ({
    events: all.events - part.events,
    kept: all.kept - part.kept
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
    const own = new Set(Object.entries(rule.kind === 'precondition' ? rule.requires : rule.antecedent).map(([key]) => key));
    const total = now.all.kept - now.all.events * before;
    if (total === 0)
        return undefined;
    const candidates = [...now.byItem].flatMap(([id, inside]) => {
        const item = current.items[id];
        const outside = minus(now.all, inside);
        if (own.has(item.key) || follows(rule, item.key))
            return [];
        if (inside.sessions < LEAST_SESSIONS || outside.events === 0)
            return [];
        const insideThen = thenByItem.get(itemKey(item)) ?? emptyTally();
        const outsideBefore = then === undefined ? before : rate(minus(then.all, insideThen), before);
        const share = 1 - (outside.kept - outside.events * outsideBefore) / total;
        const sameWay = (inside.kept - inside.events * rate(insideThen, before)) / total > 0;
        const found = {
            item,
            share: Math.min(1, share),
            kept: inside.kept,
            events: inside.events,
            outside: outside.kept / outside.events,
            ...(insideThen.events >= LEAST_BASELINE_EVENTS ? { before: insideThen.kept / insideThen.events } : {})
        };
        const concentrated = share - shareOfSituations(item, inside, now.all, share) >= LEAST_CONCENTRATION;
        return sameWay &&
            share >= LEAST_SHARE &&
            concentrated &&
            (differs(inside, outside, now.all) || changed(inside, insideThen))
            ? [found]
            : [];
    });
    const surplus = ({ share, events }) => share - events / now.all.events;
    return candidates
        .sort((a, b) => surplus(b) - surplus(a) || a.events - b.events || (0,events_table/* compareItems */.Q9)(a.item, b.item))
        .find(({ item }) => !isOfDeed(item, situations, current));
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
function carriedFirst({ policy: rule, direction, rows, only = false }, { item }, table) {
    const id = table.items.findIndex((other) => itemKey(other) === itemKey(item));
    const wanted = direction === 'weaker' ? 0 : 1;
    const situations = (0,registry/* kindOf */.I)(rule).situations(rule, table);
    const inside = Array.from(situations.rows).filter((row, i) => situations.kept[i] === wanted && hasItem(table, row, id));
    const known = new Set(inside);
    return [...new Set([...rows.filter((row) => known.has(row)), ...inside, ...(only ? [] : rows)])].slice(0, MOST_ROWS);
}
/** Whether the context itself is clearly kept differently than before, events of a session counted as one. */
function changed(now, then) {
    if (then.events < LEAST_BASELINE_EVENTS)
        return false;
    const pooled = (now.kept + then.kept) / (now.events + then.events);
    const perSession = (now.events + then.events) / (now.sessions + then.sessions);
    const variance = pooled * (1 - pooled) * perSession * (1 / now.events + 1 / then.events);
    const gap = Math.abs(now.kept / now.events - then.kept / then.events);
    return variance > 0 && gap / Math.sqrt(variance) >= CLEAR;
}
/** Whether inside and outside are clearly kept differently, events of a session counted as one where they come in sessions. */
function differs(inside, outside, all) {
    const pooled = all.kept / all.events;
    const perSession = all.events / all.sessions;
    const variance = pooled * (1 - pooled) * perSession * (1 / inside.events + 1 / outside.events);
    const gap = Math.abs(inside.kept / inside.events - outside.kept / outside.events);
    return variance === 0 ? gap > 0 : gap / Math.sqrt(variance) >= CLEAR;
}

// EXTERNAL MODULE: ./lib/explain/rename.js
var rename = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
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
const MOST_WORK = 20_000;
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
const movesSituations = ({ antecedent }, names) => Object.entries(antecedent).some(([key, value]) => isDerived(key) && names.has(String(value)));
const isDerived = (key) => vocabulary/* derivedKeys */.YI.includes(key);
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
            found.set(change, worstRefinement(policy, before, context.table, context.baselineTable));
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
        const guess = stands === undefined || current.events === 0 ? null : (0,turning/* turningPoint */._g)(change, stands);
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
    const { table, baselineTable } = context;
    const behind = table === undefined || baselineTable === undefined
        ? undefined
        : (0,explain_behind/* actionsBehind */._)(change, baselineTable, table);
    const both = table !== undefined && baselineTable !== undefined;
    const sessions = both ? (0,shares/* sessionsWith */.Ql)(change, baselineTable, table) : undefined;
    const diluted = both ? (0,shares/* dilutedShares */.yz)(change, baselineTable, table) : [];
    return {
        ...turning,
        ...(sessions === undefined ? {} : { sessions_with: sessions }),
        ...(both ? (0,shares/* doneThere */.fP)(change, baselineTable, table) : {}),
        ...(diluted.length === 0 ? {} : { diluted }),
        ...(behind === undefined ? {} : { behind }),
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
function lineOf({ policy_id: id }, { baselineLines }) {
    const line = baselineLines?.get(id);
    return line === undefined ? {} : { baseline_line: line };
}
const factsOf = ({ id, change, severity, accepted }) => ({
    id,
    change: change.change,
    direction: change.direction,
    ...(change.policy === undefined ? {} : { policy: { ...change.policy } }),
    ...(change.subject === undefined ? {} : { subject: change.subject }),
    variants: change.variants.map((variant) => ({ ...variant })),
    ...(change.variantSubjects === undefined ? {} : { variant_subjects: [...change.variantSubjects] }),
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
    return detectable === null || detectable >= 1
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
/** How many of the baseline's policies could be tested; those whose situation hardly occurred could not. */
function judgedOf({ changes, unchanged, undecided, mixOnly, notExercised }) {
    const changed = changes.filter(({ policy, baseline }) => policy !== undefined && baseline.events > 0);
    const tested = changed.length + [...unchanged, ...undecided, ...mixOnly].filter(({ test }) => test !== null).length;
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
            if (policy === undefined)
                return rows.length > 0 ? rows : (0,showing/* extremeSessions */.Ae)(change, table);
            const carrier = carrierOf(change);
            const shown = carrier === undefined
                ? rows
                : carriedFirst({ policy, direction, rows, only: (0,showing/* isRareLoss */.mp)(change) }, carrier, table);
            const ranked = (0,showing/* consistentFirst */.fx)(change, shown, table);
            return carrier === undefined && (0,showing/* isRareLoss */.mp)(change) ? (0,showing/* fewSessions */.gR)(ranked, table) : ranked;
        },
        finding: (gated, evidence) => (0,finding/* wordFinding */.W)(factsOf(gated), evidence, computedFor(gated, carrierOf(gated.change), countVariants(gated.change), turningOf(gated), context), {
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
            findings: verdict.changes.map((gated) => ({ ...factsOf(gated), confirmed: gated.confirmed })),
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


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ sessionsWith),
/* harmony export */   fP: () => (/* binding */ doneThere),
/* harmony export */   ph: () => (/* binding */ tellingSubjects),
/* harmony export */   yz: () => (/* binding */ dilutedShares)
/* harmony export */ });
/* harmony import */ var _drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4184);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);


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
 * Of an action's share: the sessions with the action, of all, before and now. Of what sessions of one kind do once: those
 * that do it, of that kind.
 */
function sessionsWith(change, before, now) {
    const { subject, policy } = change;
    if (before.unit === 'event' || now.unit === 'event')
        return undefined;
    if (subject?.type === 'action-share')
        return {
            before: [usesOf(subject.name, before).sessions, before.sessions],
            now: [usesOf(subject.name, now).sessions, now.sessions]
        };
    const shares = [change.baseline, change.current].map(({ confidence }) => confidence ?? 1);
    if (policy?.kind !== 'association' || Math.max(...shares) >= OFTEN)
        return undefined;
    const [was, is] = [doneOnce(policy, before), doneOnce(policy, now)];
    return was && is && { before: was, now: is };
}
/** Sessions that do it, of those in its context; undefined where these are no whole sessions, or do it time and again. */
function doneOnce(rule, table) {
    const { rows, kept } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).situations(rule, table);
    const within = (0,_drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionsWithin */ .x3)(rows, table, table.sessions);
    const sessions = Uint32Array.from(rows, (row) => table.session[row]);
    if (within === undefined || !(0,_drift_whole_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoneOnce */ .e2)({ sessions, values: kept }))
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


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export placeholdersOf */
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);


const FALLBACK = 'en';
const PLACEHOLDER = /\{([A-Za-z_]\w*)(?::(\.\d+)([%f]))?\}/g;
const english = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === FALLBACK);
/** Placeholders of a message, in its order. */
const placeholdersOf = (message) => Array.from(message.matchAll(PLACEHOLDER), ([, name]) => name);
/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
function wordsOf(language, templates = {}) {
    const known = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === language);
    const own = { ...templates };
    const catalogue = known ?? english;
    const code = known !== undefined || Object.keys(own).length > 0 ? language : FALLBACK;
    const message = (key) => own[key] ?? catalogue.messages[key] ?? english.messages[key];
    const decimals = (text) => (catalogue.decimal === '.' ? text : text.replace('.', catalogue.decimal));
    const number = (x, digits) => decimals((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(x, digits));
    const asPercent = (text) => catalogue.percent.replace('{n}', text);
    const percent = (share, digits = 0) => {
        const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits);
        return asPercent(decimals(text));
    };
    /** Whole percents must not hide that something is not quite all or nothing. */
    const honest = (share, digits = 0) => {
        const rounded = Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits));
        const hides = (rounded === 0 && share > 0) || (rounded === 100 && share < 1);
        return hides && digits < 2 ? honest(share, digits + 1) : percent(share, digits);
    };
    const fill = (text, values) => text.replace(PLACEHOLDER, (whole, name, precision, type) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            return whole;
        if (typeof value === 'string')
            return value;
        if (precision === undefined)
            return decimals(String(value));
        const digits = Number(precision.slice(1));
        return type === '%' ? percent(value, digits) : number(value, digits);
    });
    return {
        language: code,
        say: (key, values = {}) => {
            const text = message(key);
            return fill(typeof text === 'string' ? text : text.other, values);
        },
        count: (key, n, values = {}) => {
            const forms = message(key);
            const text = typeof forms === 'string' ? forms : n === 1 ? forms.one : forms.other;
            return fill(text, { ...values, n });
        },
        has: (key, values) => {
            const text = message(key);
            return placeholdersOf(typeof text === 'string' ? text : text.other).every((name) => Object.hasOwn(values, name) && values[name] !== undefined);
        },
        percent: honest,
        number,
        pair: (before, now) => {
            const digits = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02 ? 1 : 0;
            const shown = (share) => (share === null ? '–' : honest(share, digits));
            return [shown(before), shown(now)];
        },
        points: (delta) => {
            const size = Math.abs(delta) * 100;
            return number(size, size < 2 ? 1 : 0);
        }
    };
}


/***/ })

};
