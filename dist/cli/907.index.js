export const id = 907;
export const ids = [907];
export const modules = {

/***/ 7907:
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
// EXTERNAL MODULE: ./lib/explain/condition-words.js
var condition_words = __webpack_require__(8866);
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
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
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
    return { instead: { condition: (0,sentence/* plain */.pj)((0,condition_words/* conditionText */.D3)(item.key, item.value)), ...shares } };
}
/** From this share on an action is what is always done somewhere: anything else there is done in its place. */
const ALWAYS = 0.95;
/** Of an action that was always done in some situation: the one other action that is done there in most of the cases lost. */
function choiceInstead({ policy, direction, baseline, test }, before, now) {
    if (policy?.kind !== 'association' || direction !== 'weaker' || (baseline.confidence ?? 0) < ALWAYS)
        return {};
    const sharesIn = (table) => {
        const rows = (0,policies_rows/* allRowsWhere */.Wg)(table, policy.antecedent);
        const shares = new Float64Array(table.actions.length);
        for (const row of rows) {
            const action = table.action[row];
            shares[action] = shares[action] + 1 / rows.length;
        }
        return new Map(table.actions.map((name, action) => [name, shares[action]]));
    };
    const was = sharesIn(before);
    const [most] = [...sharesIn(now)]
        .filter(([name]) => name !== policy.consequent)
        .map(([condition, share]) => ({ condition, before: was.get(condition) ?? 0, now: share }))
        .sort((a, b) => b.now - b.before - a.now + a.before || (0,events_table/* compareText */.n6)(a.condition, b.condition));
    return most === undefined || most.now - most.before < MOST_OF_IT * Math.abs(test.delta)
        ? {}
        : { instead: most };
}
/** Of an action never seen before that is done in place of another one: in which share of the sessions that one is done. */
function actionInstead({ inPlaceOf: action, current }, before, now) {
    if (action === undefined)
        return {};
    // As the new action is counted: by sessions where every situation is one, else by events.
    const shareIn = (table) => {
        const done = (0,postings/* rowsOfAction */.LQ)(table, table.actions.indexOf(action));
        return current.events === current.sessions
            ? new Set(Array.from(done, (row) => table.session[row])).size / table.sessions
            : done.length / table.rows;
    };
    return { instead: { condition: action, before: shareIn(before), now: shareIn(now) } };
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
// EXTERNAL MODULE: ./lib/explain/reversed.js
var reversed = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/explain/shares.js
var shares = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
;// CONCATENATED MODULE: ./lib/explain/slower.js

/** Fewer calls than this on a side tell nothing of how long an action takes. */
const FEWEST = 5;
/** Part of the change that the action named must make; more than all of it by so much, and something else changed as well. */
const CARRIES = 0.6;
const MOST = 1.4;
/** An action whose share of the calls varies by less than this beside another's says nothing of its own. */
const ALIKE = 1e-6;
/** By so much must one action explain the sessions of the baseline better than any other (twice the log of the likelihood). */
const CLEARLY = 12;
/**
 * Of a mean of what was measured at events (latency, tokens): the one action whose own calls came to more, or to less, where
 * that makes most of the change, and what a call of it came to. A profile keeps the means of sessions alone: what a call
 * came to before is what these let expect, had all other calls come to what they come to now. Undefined where several
 * actions may have changed, or the agent does other things than before.
 */
function actionSlower({ subject }, before, now) {
    const columnOf = subject?.type === 'vital' ? showing/* MEASURED */.l0[subject.name] : undefined;
    const [old, current] = [before, now].map((table) => columnOf?.(table));
    if (old === undefined || current === undefined)
        return undefined;
    const calls = callsOf(now, current);
    const sessions = sessionsOf(before, old, calls);
    const names = [...new Set(sessions.flatMap(({ counts }) => [...counts.keys()]))];
    const [best, second] = names
        .map((action) => ({ action, ...fitOf(action, sessions) }))
        .sort((a, b) => a.unexplained - b.unexplained || (a.action < b.action ? -1 : 1));
    if (best === undefined)
        return undefined;
    const own = calls.get(best.action);
    if (own === undefined || Math.min(own.count, best.calls) < FEWEST)
        return undefined;
    // What a session varies by is known from the calls of now, which may vary otherwise than those before; and so far as these go.
    const spread = best.unexplained / sessions.length;
    const clearly = CLEARLY * spread * (1 + before.sessions / now.sessions);
    if (second !== undefined && second.unexplained - best.unexplained < clearly)
        return undefined;
    if (names.some((other) => other !== best.action && explainedBy(other, best, sessions) >= clearly))
        return undefined;
    const total = meanOf(meansIn(before, old)) - meanOf(meansIn(now, current));
    const part = (best.change * meanOf(sessions.map((one) => shareIn(best.action, one)))) / total;
    const was = own.mean + best.change;
    return part >= CARRIES && part <= MOST && was >= 0
        ? { per: 'call', part, actions: [{ action: best.action, before: was, now: own.mean }] }
        : undefined;
}
/** By action; only those whose calls were measured. */
function callsOf({ actions, action, rows }, column) {
    const sums = actions.map(() => ({ count: 0, sum: 0, squares: 0 }));
    for (let row = 0; row < rows; row++) {
        const value = column[row];
        if (Number.isNaN(value))
            continue;
        const own = sums[action[row]];
        own.count++;
        own.sum += value;
        own.squares += value * value;
    }
    return new Map(sums.flatMap(({ count, sum, squares }, i) => {
        if (count === 0)
            return [];
        const mean = sum / count;
        return [[actions[i], { count, mean, variance: Math.max(0, squares / count - mean * mean) }]];
    }));
}
/** Sessions of the baseline whose calls are all known from now. */
function sessionsOf({ actions, action, sessions, sessionStart }, column, calls) {
    const found = [];
    for (let session = 0; session < sessions; session++) {
        const counts = new Map();
        let [size, sum, expected, variance] = [0, 0, 0, 0];
        let isKnown = true;
        for (let row = sessionStart[session]; row < sessionStart[session + 1]; row++) {
            const value = column[row];
            if (Number.isNaN(value))
                continue;
            const name = actions[action[row]];
            const own = calls.get(name);
            isKnown &&= own !== undefined;
            size++;
            sum += value;
            expected += own?.mean ?? 0;
            variance += own?.variance ?? 0;
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        if (size > 0 && isKnown && variance > 0)
            found.push({ counts, size, beyond: (sum - expected) / size, variance: variance / size ** 2 });
    }
    return found;
}
/** By session with a measured event: the mean of what was measured. */
function meansIn({ sessions, sessionStart }, column) {
    return Array.from({ length: sessions }, (_, session) => {
        const own = column
            .subarray(sessionStart[session], sessionStart[session + 1])
            .filter((value) => !Number.isNaN(value));
        return own.length === 0 ? [] : [meanOf([...own])];
    }).flat();
}
const shareIn = (action, { counts, size }) => (counts.get(action) ?? 0) / size;
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
/** What a call of the action came to before beyond what it comes to now, had only that changed; and what that leaves unexplained. */
function fitOf(action, sessions) {
    let [crossed, squared, whole, calls] = [0, 0, 0, 0];
    for (const session of sessions) {
        const share = shareIn(action, session);
        crossed += (share * session.beyond) / session.variance;
        squared += share ** 2 / session.variance;
        whole += session.beyond ** 2 / session.variance;
        calls += session.counts.get(action) ?? 0;
    }
    const change = squared > 0 ? crossed / squared : 0;
    return { change, calls, unexplained: whole - change * crossed };
}
/** How much of what one action leaves unexplained another one explains beside it. */
function explainedBy(other, { action, change }, sessions) {
    let [crossed, squared, own, both] = [0, 0, 0, 0];
    for (const session of sessions) {
        const [its, share] = [shareIn(action, session), shareIn(other, session)];
        crossed += (share * (session.beyond - its * change)) / session.variance;
        squared += share ** 2 / session.variance;
        own += its ** 2 / session.variance;
        both += (its * share) / session.variance;
    }
    const free = squared - both ** 2 / own;
    // Always done as often as that one, it cannot be told from it.
    return free <= ALIKE * squared ? 0 : crossed ** 2 / free;
}

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
                condition: (0,sentence/* plain */.pj)((0,condition_words/* conditionText */.D3)(carried.item.key, carried.item.value)),
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
    const times = (0,shares/* timesASession */.SI)(change, baselineTable, table);
    const diluted = (0,shares/* dilutedShares */.yz)(change, baselineTable, table);
    const behind = (0,explain_behind/* actionsBehind */._)(change, baselineTable, table) ?? actionSlower(change, baselineTable, table);
    return {
        ...(sessions === undefined ? {} : { sessions_with: sessions }),
        ...(times === undefined ? {} : { times_a_session: times }),
        ...(0,shares/* doneThere */.fP)(change, baselineTable, table),
        ...valueInstead(change, baselineTable, table),
        ...choiceInstead(change, baselineTable, table),
        ...actionInstead(change, baselineTable, table),
        ...(0,reversed/* orderReversed */.L)(change, baselineTable, table),
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
function gate_explainer_sessionsOf(comparison, { table, baselineTable }) {
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
        finding: (gated, evidence) => (0,finding/* wordFinding */.WV)(factsOf(gated, comparison?.vitals ?? []), evidence, computedFor(gated, carrierOf(gated.change), countVariants(gated.change), turningOf(gated), context), {
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
            sessions: compared === undefined ? undefined : gate_explainer_sessionsOf(compared, context),
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
