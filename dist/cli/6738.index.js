export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUnexplained),
/* harmony export */   m: () => (/* binding */ acceptedEntry)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);


/** Whether it is what stands for the reason in the entry that is offered for pasting, in one language or another. */
const isPlaceholder = (text) => _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.some(({ messages }) => messages.reason_here === text);
/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
const isUnexplained = (reason) => isPlaceholder(reason.trim());
/**
 * The entry that accepts a finding, as it stands in `accepted`: JSON on one line, to paste.
 *
 * @param value the mean that a vital sign has now; anything else is accepted at its share
 */
function acceptedEntry({ id, subject, current: { confidence } }, value, words) {
    return JSON.stringify({
        fingerprint: id,
        reason: words.say('reason_here'),
        ...(confidence === null || subject?.type === 'vital'
            ? {}
            : { confidence: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(confidence, 6)) }),
        ...(value === null ? {} : { value: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(value, 6)) })
    });
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assumptionWords),
/* harmony export */   v: () => (/* binding */ codedAssumption)
/* harmony export */ });
/* harmony import */ var _known_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(663);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2894);


const ASSUMPTIONS = [
    ['assume_events', /^events are taken as independent of each other: the logs name no sessions$/],
    ['assume_other_cases', /^the two logs did different cases/],
    ['assume_few_cases', /^the two logs share few cases/],
    ['assume_compared', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only: they are compared/],
    ['assume_left_out', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only/],
    ['assume_trials', /^few cases: the trials of one case/],
    ['assume_rates', /^the baseline gives rates only/],
    ['assume_no_profile', /^the baseline has no profile/],
    ['assume_no_new', /^new policies cannot be judged/],
    ['assume_events', /^events are taken as independent/],
    ['assume_sessions', /^sessions are taken as independent/],
    ['assume_renamed', /^(?<from>.+?) is read as (?<to>.+), as `rename` in the config says$/s],
    [
        'assume_calls_left',
        /^repeated calls are not compared, for only one of the logs tells calls apart by (?<keys>.+)$/s
    ],
    ['assume_unknown_keys', /^a required or forbidden rule speaks of (?<keys>.+), which no event has$/s],
    ['assume_calls_alike', /^calls that differ in (?<keys>.+) alone are taken for repeated ones/s],
    ['assume_uncounted_one', /^(?<n>1) rule of the baseline is not judged, for want of counts/],
    ['assume_uncounted', /^(?<n>\d+) rules of the baseline are not judged, for want of counts/],
    ['assume_second_window', /^the second window has too few sessions to confirm or refute a change/],
    [
        'assume_required_rarely',
        /^a required rule may be broken this rarely: (?<part>\d+) of (?<all>\d+) times now \((?<rule>.*)\)$/s
    ],
    [
        'assume_required_as_before',
        /^a required rule is not broken more often than before, but for chance and the mix of situations: (?<part>\d+) of (?<all>\d+) times now, (?<before>\d+) of (?<of>\d+) before \((?<rule>.*)\)$/s
    ]
];
const QUOTED = new Set(['rule', 'from', 'to', 'keys']);
/** The code of an assumption; undefined for one that is not known. */
function codedAssumption(assumption) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(assumption), ASSUMPTIONS);
    return known && { code: known.key.replace(/^assume_(.*?)(_one)?$/, '$1'), values: known.values };
}
/** An assumption of the comparison in the language of the explanation; one that is not known stays as it was said. */
function assumptionWords(assumption, words) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(assumption), ASSUMPTIONS);
    if (known === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(assumption);
    return words.say(known.key, {
        ...(0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValues */ .Q)(known.values, QUOTED),
        status: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('"status": "required"'),
        command: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('policyminer update')
    });
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ amountIn),
/* harmony export */   _: () => (/* binding */ actionsBehind)
/* harmony export */ });
/* harmony import */ var _drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5284);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);




const endsIn = (pattern) => ({ outcome, outcomes }, row) => {
    const own = outcome[row];
    return own === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? undefined : Number(pattern.test(outcomes[own]));
};
/** Whether the event is the first of its action in its session. */
const isFirst = ({ action, session, sessionStart }, row) => {
    for (let other = row - 1; other >= sessionStart[session[row]]; other--)
        if (action[other] === action[row])
            return 0;
    return 1;
};
/** Vital signs that are the sum of what each action adds to them. */
const SUMS = {
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENTS_PER_SESSION */ .F9]: { of: 'session', amount: () => 1 },
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .DISTINCT_ACTIONS */ .tw]: { of: 'session', amount: isFirst },
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED_CALLS */ .n3]: { of: 'event', amount: ({ repeated }, row) => repeated[row] },
    errors: { of: 'event', amount: endsIn(_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff) },
    denials: { of: 'event', amount: endsIn(_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .DENIAL */ .SJ) }
};
/** What each event adds to a vital sign, per session or per event; undefined where it is no such sum. */
const amountIn = (name) => Object.hasOwn(SUMS, name) ? SUMS[name] : undefined;
const MOST_ACTIONS = 3;
/** Once the actions named make up so much of the change, no further one is. */
const ENOUGH = 0.8;
/** An action that adds less than this part of the change explains nothing of it. */
const LITTLE = 0.1;
/**
 * The actions behind a vital sign that changed, those that made the most of it first: what each adds to the sign per
 * session (or per event) before and now, and the part of the change that they make together. Undefined where the sign
 * is no sum over actions.
 */
function actionsBehind({ subject }, before, now) {
    const sum = subject?.type === 'vital' ? amountIn(subject.name) : undefined;
    if (sum === undefined)
        return undefined;
    const [old, current] = [amounts(before, sum), amounts(now, sum)];
    const all = [...new Set([...old.keys(), ...current.keys()])].map((action) => {
        const [was, is] = [old.get(action) ?? 0, current.get(action) ?? 0];
        return { action, before: was, now: is, change: is - was };
    });
    const total = all.reduce((part, { change }) => part + change, 0);
    if (total === 0)
        return undefined;
    const ranked = all
        .filter(({ change }) => Math.abs(change / total) >= LITTLE)
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.action < b.action ? -1 : 1));
    const actions = [];
    let part = 0;
    for (const one of ranked) {
        if (actions.length === MOST_ACTIONS || (part >= ENOUGH && Math.abs(one.change / total) < 1 - ENOUGH))
            break;
        actions.push(one);
        part += one.change / total;
    }
    if (actions.length === 0)
        return undefined;
    return {
        per: sum.of,
        part,
        actions: actions.map(({ action, before: was, now: is }, i) => {
            const where = i === 0 ? contextBehind(action, { was, is }, before, now, sum) : undefined;
            return { action, before: was, now: is, ...(where === undefined ? {} : { where }) };
        })
    };
}
/** A context that carries less of an action's change does not stand for it. */
const CARRIES = 0.6;
/** Nearly nothing: so small a part of the other side. */
const NEARLY_NONE = 0.1;
/** What follows from the order of a session's events is a consequence of their number, not a reason for it. */
const FROM_ORDER = new Set([
    'previous_action',
    'previous_outcome',
    'happened_before',
    'position'
]);
/** The one context in which an action was all but given up, or taken up, where most of its change comes from there. */
function contextBehind(action, { was, is }, before, now, sum) {
    const isGone = (a, b) => Math.min(a, b) <= NEARLY_NONE * Math.max(a, b);
    // An action that is new, or gone, is so in each of its contexts.
    if (isGone(was, is))
        return undefined;
    const [old, current] = [amountsWithin(action, before, sum), amountsWithin(action, now, sum)];
    const [best] = [...new Map([...old, ...current])]
        .map(([key, { item }]) => ({
        item,
        before: old.get(key)?.amount ?? 0,
        now: current.get(key)?.amount ?? 0
    }))
        .filter((one) => (one.now - one.before) / (is - was) >= CARRIES && isGone(one.before, one.now))
        .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareItems */ .Q9)(a.item, b.item));
    return (best && {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionText */ .D3)(best.item.key, best.item.value)),
        before: best.before,
        now: best.now
    });
}
/** By context condition: what an action adds to the sign where it holds. */
function amountsWithin(action, table, { of, amount }) {
    const id = table.actions.indexOf(action);
    const sums = new Float64Array(table.items.length);
    let measured = 0;
    for (let row = 0; row < table.rows; row++) {
        const own = of === 'session' && table.action[row] !== id ? 0 : amount(table, row);
        if (own === undefined)
            continue;
        measured++;
        if (table.action[row] !== id || own === 0)
            continue;
        for (let at = table.itemStart[row]; at < table.itemStart[row + 1]; at++) {
            const item = table.itemIds[at];
            sums[item] = sums[item] + own;
        }
    }
    const base = Math.max(1, of === 'session' ? table.sessions : measured);
    return new Map(table.items.flatMap((item, i) => sums[i] === 0 || FROM_ORDER.has(item.key)
        ? []
        : [[JSON.stringify([item.key, item.value]), { item, amount: sums[i] / base }]]));
}
/** By action: what it adds to the sign in a session, or an event, of the log. */
function amounts(table, { of, amount }) {
    const sums = new Float64Array(table.actions.length);
    let measured = 0;
    for (let row = 0; row < table.rows; row++) {
        const own = amount(table, row);
        if (own === undefined)
            continue;
        const action = table.action[row];
        sums[action] = sums[action] + own;
        measured++;
    }
    const base = Math.max(1, of === 'session' ? table.sessions : measured);
    return new Map(table.actions.map((name, action) => [name, sums[action] / base]));
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ effectiveEvents),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7933);

/** Rounding alone makes an interval a little wider. */
const TOLERANCE = 0.01;
/**
 * How many independent events would give an interval as wide as the session-robust one: the size of the dependence
 * within sessions, read back from the interval itself. Null where there is none.
 */
function effectiveEvents({ events, kept, interval }) {
    if (interval === null || events === 0)
        return null;
    const share = kept / events;
    const width = interval[1] - interval[0];
    const widthAt = (n) => {
        const [low, high] = (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(share * n, n);
        return high - low;
    };
    if (width <= widthAt(events) * (1 + TOLERANCE))
        return events;
    let enough = events;
    let tooFew = 0;
    // The width falls with n: halve until a whole event is told.
    while (enough - tooFew > 0.5) {
        const middle = (enough + tooFew) / 2;
        if (widthAt(middle) <= width)
            enough = middle;
        else
            tooFew = middle;
    }
    return Math.max(1, Math.min(events, Math.round(enough)));
}
/**
 * "About 1 of N", N in at most two digits, from the chance before it is rounded for a table. Null for chances below 1
 * of 1000.
 */
function oneOf(p) {
    if (p < 0.001)
        return null;
    const exact = 1 / p;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact) + 1e-12) - 1);
    return Math.max(1, Math.round(exact / unit) * unit);
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ inspectCommand),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   hi: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

const shellEscape = (character) => {
    const code = character.codePointAt(0);
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
};
/** One argument of a shell command; what is more than letters and plain signs is spelt out as Bash reads it. */
function shellWord(text) {
    if (/^[A-Za-z0-9_./:=@%+-]+$/.test(text))
        return text;
    if (/^[A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^']+$/.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `$'${text.replace(/[^A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^]/gu, shellEscape)}'`;
}
const onLogs = (name, { logs, baseline }) => `policyminer ${name} --logs ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')} --baseline ${shellWord(baseline)}`;
const updateCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('update', run));
const checkCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('check', run));
const inspectCommand = ({ logs }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`policyminer inspect ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')}`);


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   ID: () => (/* binding */ chanceSentence),
/* harmony export */   KF: () => (/* binding */ vitalName),
/* harmony export */   NF: () => (/* binding */ isNewSituation),
/* harmony export */   SF: () => (/* binding */ findingSummary),
/* harmony export */   Zv: () => (/* binding */ subjectChange),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   f$: () => (/* binding */ findingName),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1484);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8458);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8842);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2894);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);






const keptNow = ({ kept, events }) => ({ kept, events });
const countsOf = ({ baseline, current }, words) => words.say('counts', { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events });
/** How likely chance alone is: a statement that stays true after rounding. */
function chanceOf({ test, policy }, words) {
    const p = test.adjusted_p_value ?? test.p_value;
    // A promise without a past is held against "always", not against chance.
    if (p === null)
        return policy?.status === 'forbidden' ? words.say('clause_break') + words.say('chance_none') : '';
    const n = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)(p);
    return words.say('clause_break') + (n === null ? words.say('chance_rare') : words.say('chance', { n }));
}
/** What is merely frequent, or was less than half of the time, happens; only a rule is kept. */
const isHabit = ({ policy, baseline, current }) => policy?.kind === 'association' ||
    policy?.kind === 'outcome' ||
    Math.max(baseline.confidence ?? 0, current.confidence ?? 0) < 0.5;
function policySentence(facts, words) {
    const { policy, baseline, current, change, direction } = facts;
    if (policy === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleWords */ .mG)(policy, words);
    const values = { rule, before, now, counts: countsOf(facts, words), ...keptNow(current) };
    if (change === 'broken' && policy.status === 'forbidden') {
        const deed = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .deedWords */ .Qt)(policy, words);
        const key = deed === undefined ? 'finding_forbidden' : 'finding_forbidden_deed';
        return words.count(key, (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_3__/* .timesDone */ .HZ)(policy, current), { ...values, deed: deed ?? '' });
    }
    if (change === 'broken') {
        const key = baseline.events === 0 ? 'finding_required_first' : 'finding_required';
        return words.count(key, current.events - current.kept, values);
    }
    if (change === 'new')
        return words.say(baseline.events === 0 ? 'finding_new_situation' : 'finding_new', values);
    if (change === 'vanished')
        return words.say((0,_showing_js__WEBPACK_IMPORTED_MODULE_0__/* .isFallen */ .rS)(facts) ? 'finding_fallen' : 'finding_vanished', values);
    if (isHabit(facts))
        return words.say(direction === 'weaker' ? 'finding_weaker_rate' : 'finding_stronger_rate', values);
    return words.say(direction === 'weaker' ? 'finding_weaker' : 'finding_stronger', values);
}
const VITALS = {
    'events per session': 'vital_events',
    'sessions without an action': 'vital_empty',
    'distinct actions per session': 'vital_distinct',
    'repeated identical calls': 'vital_repeats',
    errors: 'vital_errors',
    denials: 'vital_denials',
    latency: 'vital_latency',
    tokens: 'vital_tokens'
};
const vitalName = (name, words) => {
    const key = Object.hasOwn(VITALS, name) ? VITALS[name] : undefined;
    return key === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name) : words.say(key);
};
/** A measured mean in its unit: three significant digits, as many as a reader can use. */
function measured(value, unit, words) {
    if (value === null)
        return '–';
    if (unit === 'share')
        return words.percent(value, value > 0 && value < 0.1 ? 1 : 0);
    const size = Math.abs(value);
    const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return unit === 'ms' ? `${words.number(value, digits)} ms` : words.number(value, digits);
}
function noveltySentence(subject, values, words) {
    const { never_seen: seen, description } = subject;
    if (seen === undefined)
        return words.say('finding_novelty', { description: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(description), ...values });
    const rule = listed(seen.actions);
    const { when = [] } = seen;
    const names = when.length === 0 ? rule : words.say('rule_context', { rule, conditions: listed(when) });
    if (!isNewSituation(subject))
        return words.say('finding_novelty_actions', { names, ...values });
    const isPlain = seen.actions.length === 1 && when.length > 0 && values.kept_before === 0;
    return words.say(isPlain ? 'finding_novelty_first' : 'finding_novelty_situation', { names, ...values });
}
/** More names than these are no sentence. */
const MOST_LISTED = 5;
const listed = (names) => `${names.slice(0, MOST_LISTED).map(_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD).join(', ')}${names.length > MOST_LISTED ? ', …' : ''}`;
/** Whether it is told of known actions that they were never seen where they are done now. */
const isNewSituation = ({ name }) => name === _drift_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .NEW_SITUATION */ .c;
function subjectSentence(facts, vitals, words) {
    const { subject, baseline, current } = facts;
    if (subject === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const values = { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events };
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject.name);
    switch (subject.type) {
        case 'action':
            // Counted by session where every situation is one.
            return words.say(current.events === current.sessions ? 'finding_action_sessions' : 'finding_action', {
                name,
                ...values
            });
        case 'context':
            if (facts.change === 'new')
                return subject.action === undefined
                    ? words.say('finding_argument_calls', { name, ...values })
                    : words.say('finding_argument', { name, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject.action), ...values });
            return words.say(subject.action === undefined ? 'finding_context_share' : 'finding_argument_share', {
                name,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject.action ?? ''),
                now,
                before,
                counts: countsOf(facts, words)
            });
        case 'novelty':
            return noveltySentence(subject, values, words);
        case 'action-share':
            return words.say((0,_showing_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoneAction */ .W6)(facts) ? 'finding_gone' : 'finding_share', {
                name,
                now,
                before,
                counts: countsOf(facts, words)
            });
        case 'vital': {
            const vital = vitals.find((one) => one.name === subject.name);
            const unit = vital?.unit ?? (current.confidence === null ? '' : 'share');
            return words.say('finding_vital', {
                name: vitalName(subject.name, words),
                now: measured(vital?.current ?? current.confidence, unit, words),
                before: measured(vital?.baseline ?? baseline.confidence, unit, words)
            });
        }
    }
}
/** A vital sign, or a share, that changed with a finding: from what to what. */
function subjectChange(subject, vitals, words) {
    const vital = vitals.find(({ name }) => subject.type === 'vital' && name === subject.name);
    const [before, now] = subject.values ?? [vital?.baseline ?? null, vital?.current ?? null];
    const unit = subject.unit ?? vital?.unit ?? '';
    if (subject.type === 'vital')
        return words.say('finding_vital', {
            name: vitalName(subject.name, words),
            before: measured(before, unit, words),
            now: measured(now, unit, words)
        });
    const [was, is] = words.pair(before, now);
    return words.say('variant_share', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject.name), before: was, now: is });
}
/** What a finding is about, without any number. */
function findingName({ policy, subject, id }, words) {
    if (policy !== undefined)
        return (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleWords */ .mG)(policy, words);
    if (subject === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(id);
    return subject.type === 'vital' ? vitalName(subject.name, words) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject.name);
}
/** What changed, from what to what. */
const whatChanged = (facts, vitals, words) => facts.policy === undefined ? subjectSentence(facts, vitals, words) : policySentence(facts, words);
/** How likely chance alone is, as a sentence of its own; empty where nothing can be said. */
function chanceSentence(facts, words) {
    const said = chanceOf(facts, words).slice(words.say('clause_break').length);
    return said === '' ? '' : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(said);
}
function insteadOf(instead, { direction }, words) {
    if (instead === undefined)
        return '';
    const [before, now] = words.pair(instead.before, instead.now);
    const values = { condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(instead.condition), before, now };
    return (words.say('clause_break') + words.say(direction === 'weaker' ? 'instead_now' : 'instead_before', values));
}
/** One sentence: what changed, from what to what, what came or went in its place, how sure. */
const findingSummary = (facts, vitals, words, instead) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(whatChanged(facts, vitals, words) + insteadOf(instead, facts, words) + chanceOf(facts, words));


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ timesDone),
/* harmony export */   KZ: () => (/* binding */ toldCarried),
/* harmony export */   bA: () => (/* binding */ carriesAll),
/* harmony export */   pL: () => (/* binding */ toldSide)
/* harmony export */ });
const isCountedUndone = (policy) => policy?.status === 'forbidden' && policy.kind === 'prohibition';
/** How often it was done. */
const timesDone = (policy, { kept, events }) => (isCountedUndone(policy) ? events - kept : kept);
/** The counts of a finding as those of what it tells. */
function toldSide(policy, side) {
    if (!isCountedUndone(policy))
        return side;
    const { confidence, interval } = side;
    return {
        ...side,
        kept: timesDone(policy, side),
        confidence: confidence === null ? null : 1 - confidence,
        interval: interval === null ? null : [1 - interval[1], 1 - interval[0]]
    };
}
/** From this part of a change on, all of it comes from the condition that carries it, in the sentence and in the table. */
const ALL = 0.95;
const carriesAll = ({ share }) => share >= ALL;
/** The same of the condition that carries the change. */
const toldCarried = (policy, carried) => isCountedUndone(policy)
    ? {
        ...carried,
        kept: timesDone(policy, carried),
        outside: carried.outside === null ? null : 1 - carried.outside,
        ...(carried.before === undefined ? {} : { before: 1 - carried.before })
    }
    : carried;


/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ deviation),
/* harmony export */   Og: () => (/* binding */ deviationShares),
/* harmony export */   eO: () => (/* binding */ nearestToFailing),
/* harmony export */   sA: () => (/* binding */ wordGate)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1857);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2894);
/* harmony import */ var _turning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3058);









/** How many of the baseline's policies the run told to have changed or not; null where that is not known. */
function decidedOf({ judged, undecided, unexercised }) {
    if (judged === undefined || judged.tested === 0)
        return null;
    return Math.max(0, Math.min(judged.tested, judged.all - undecided - unexercised));
}
/** To find where a policy would fail, it is judged anew; of few occurrences no count makes a finding. */
const MOST_TRIED = 3;
/** The policy that moved furthest of what would have been seen; undefined where nothing was judged. */
function nearestToFailing({ unchanged, undecided, rejudge }) {
    const moved = [...unchanged, ...undecided]
        .flatMap((passed) => passed.detectable === null || passed.detectable <= 0 || passed.test === null
        ? []
        : [{ passed, part: Math.abs(passed.test.delta) / passed.detectable }])
        // What passed though it moved further did so by what else was done: its room is none to measure so.
        .filter(({ part }) => part < 1)
        .sort((a, b) => b.part - a.part);
    let nearest;
    for (const { passed, part } of moved.slice(0, MOST_TRIED)) {
        const { policy, baseline, current } = passed;
        const fails_at = (0,_turning_js__WEBPACK_IMPORTED_MODULE_3__/* .failingPoint */ .DU)(passed, (direction) => rejudge?.({ policy }, direction));
        const before = baseline.confidence === null ? {} : { before: baseline.confidence };
        const near = { policy, kept: current.kept, events: current.events, fails_at, part, ...before };
        if (fails_at !== null)
            return near;
        nearest ??= near;
    }
    return nearest;
}
/** The size of a change as Cohen's h, on which rare and frequent things compare. */
function deviation({ current, baseline, test }) {
    const angle = (share) => 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))));
    if (current.confidence === null || baseline.confidence === null) {
        // A measured mean has no share: its certainty stands for its size.
        return current.confidence === null && baseline.confidence === null
            ? Math.min(1, Math.abs(test.delta))
            : angle(current.confidence ?? baseline.confidence ?? 0);
    }
    return Math.abs(angle(current.confidence) - angle(baseline.confidence));
}
/** The share of the whole deviation that each finding brings. */
function deviationShares(findings) {
    const sizes = findings.map(deviation);
    const total = sizes.reduce((sum, one) => sum + one, 0);
    return sizes.map((one) => (total > 0 ? one / total : 1 / sizes.length));
}
const isOpen = ({ severity }) => severity !== 'note';
const fails = ({ severity }) => severity === 'error';
const isConfirmed = ({ confirmed }) => confirmed !== false;
function verdictSentence(facts, words) {
    const { outcome, failed, findings, unexercised } = facts;
    if (outcome === 'no-logs')
        return words.say('gate_no_logs');
    if (outcome === 'no-baseline')
        return words.say('gate_no_baseline');
    const failing = findings.filter(fails).length;
    if (failing > 0)
        return words.count('gate_denied', failing);
    if (outcome === 'insufficient-data')
        return words.say(facts.emptyBaseline === true ? 'gate_empty' : 'gate_deferred');
    if (failed)
        return words.count('gate_denied_unexercised', unexercised);
    const open = findings.filter(isOpen);
    if (facts.reportsOnly && open.length > 0)
        return words.count('gate_reported', open.length);
    if (facts.reportsOnly && findings.length === 0)
        return words.say('gate_reported_none');
    if (open.length > 0)
        return words.count(open.some(isConfirmed) ? 'gate_warned' : 'gate_unconfirmed', open.length);
    return findings.length > 0
        ? words.count('gate_allowed_accepted', findings.length)
        : words.say('gate_allowed');
}
function visibleChange(facts, words) {
    const { detectable, outcome, judged, undecided, unexercised } = facts;
    if (detectable === null)
        return '';
    const decided = decidedOf(facts);
    if (outcome === 'clean' && judged !== undefined && decided !== null) {
        const rest = (undecided > 0 ? words.say('rest_undecided', { undecided }) : '') +
            (unexercised > 0 ? words.say('rest_unexercised', { unexercised }) : '');
        const values = { decided, all: judged.all, rest, points: words.points(detectable) };
        return words.say('clause_break') + words.say('detectable_of', values);
    }
    const key = outcome === 'clean' ? 'detectable' : 'detectable_only';
    return words.say('clause_break') + words.say(key, { points: words.points(detectable) });
}
function unexplainedLine({ findings }, words) {
    const size = findings.filter(({ accepted }) => accepted !== null && accepted.lapsed === undefined && (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .e)(accepted.reason)).length;
    return size === 0 ? [] : [words.count('gate_unexplained', size)];
}
/** How many findings the details of the gate name. */
const MOST_NAMED = 5;
function details(facts, words) {
    const open = facts.findings.filter(isOpen);
    const shares = deviationShares(open);
    const ranked = open
        .map((finding, i) => ({ finding, share: shares[i], place: i }))
        .sort((a, b) => b.share - a.share || a.place - b.place);
    return [
        // Of one finding, the sentence stands below.
        ...(ranked.length > 1 ? ranked : []).slice(0, MOST_NAMED).map(({ finding, share }) => words.say('gate_contribution', {
            share: words.percent(share),
            finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .whatChanged */ .fl)(finding, facts.vitals, words)
        })),
        ...facts.conditions
            .filter(({ changed }) => changed)
            .map(({ name, baseline, current }) => words.say('gate_condition', {
            name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name),
            before: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(baseline[0]?.value ?? ''),
            now: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(current[0]?.value ?? '')
        })),
        ...unexplainedLine(facts, words),
        ...(facts.undecided > 0 ? [words.count('gate_undecided', facts.undecided)] : []),
        ...(facts.unexercised > 0 ? [words.count('gate_unexercised', facts.unexercised)] : []),
        ...(facts.evidence === 'rates' ? [words.say('gate_rates')] : []),
        ...(facts.tested > 0 ? [words.count('gate_tested', facts.tested)] : []),
        ...facts.assumptions.map((assumption) => words.say('sure_assumed', { assumption: (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .T)(assumption, words) }))
    ];
}
function nearestSentence({ nearest }, words) {
    if (nearest === undefined)
        return null;
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleWords */ .mG)(nearest.policy, words);
    const { fails_at: failsAt, kept, events, part, before: was } = nearest;
    if (failsAt === null) {
        if (part === 0 || part >= 1 || was === undefined || events === 0)
            return null;
        const [before, now] = words.pair(was, kept / events);
        return words.say('gate_margin_share', { rule, before, now });
    }
    const values = { rule, kept, events, n: Math.abs(failsAt - kept) };
    return words.say(failsAt < kept ? 'gate_margin_breaks' : 'gate_margin_more', values);
}
function turns(facts, words) {
    const { outcome, findings } = facts;
    if (outcome === 'no-logs' || outcome === 'no-baseline')
        return null;
    const failing = findings.filter(fails);
    const [only] = failing;
    const also = facts.failsUnexercised ? words.say('gate_turns_unexercised') : null;
    if (only !== undefined) {
        const decide = failing.length === 1
            ? words.say('gate_turns_one', { finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .findingName */ .f$)(only, words) })
            : words.say('gate_turns_many', { n: failing.length });
        return also === null ? decide : `${decide}. ${also}`;
    }
    if (outcome === 'insufficient-data') {
        const { sessions, sessionsNeeded } = facts;
        return sessions === undefined || sessionsNeeded === null
            ? null
            : words.say('gate_turns_data', { needed: sessionsNeeded, ...sessions });
    }
    if (also !== null)
        return also;
    const open = findings.filter(isOpen);
    if (open.length === 0)
        return nearestSentence(facts, words);
    if (facts.reportsOnly)
        return null;
    const confirmed = open.filter(isConfirmed);
    if (confirmed.length === 0)
        return words.say('gate_turns_unconfirmed');
    const changes = [...new Set(confirmed.map(({ change }) => change))].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6);
    return words.say('gate_turns_warned', { changes: changes.map(_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD).join(', ') });
}
function advice(facts, words) {
    const { outcome, run, findings, sessionsNeeded } = facts;
    if (outcome === 'no-logs')
        return [words.say('find_logs', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectCommand */ .QR)(run) })];
    if (outcome === 'no-baseline')
        return [words.say('create', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })];
    return [
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_8__/* .renameAdvice */ .L)([...findings.filter(isOpen), ...facts.unexercisedRenames], words),
        ...(findings.some(isOpen) ? [words.say('update', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })] : []),
        ...(facts.emptyBaseline === true ? [words.say('create', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })] : []),
        ...(outcome === 'insufficient-data' && sessionsNeeded !== null
            ? [words.count('collect', sessionsNeeded, { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCommand */ .em)(run) })]
            : [])
    ];
}
/** Why the gate decided so. ALLOWED, DENIED, WARNED and DEFERRED each have a wording of their own. */
function wordGate(facts, words) {
    const seen = facts.outcome === 'clean' || facts.outcome === 'insufficient-data' ? visibleChange(facts, words) : '';
    const turning = turns(facts, words);
    return {
        summary: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)(verdictSentence(facts, words) + seen),
        details: details(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG),
        counterfactual: turning === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)(turning),
        recommendations: advice(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG),
        computed: {
            sessions_needed: facts.sessionsNeeded,
            ...(facts.judged === undefined ? {} : { judged: { ...facts.judged } }),
            ...(facts.sessions === undefined ? {} : { sessions: { ...facts.sessions } }),
            ...(facts.nearest === undefined
                ? {}
                : { nearest: { ...facts.nearest, policy: { ...facts.nearest.policy } } })
        }
    };
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shownValues),
/* harmony export */   X: () => (/* binding */ knownSentence)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

function knownSentence(sentence, known) {
    for (const [key, pattern] of known) {
        const match = pattern.exec(sentence);
        if (match !== null)
            return { key, values: { ...match.groups } };
    }
    return undefined;
}
/** The values as a sentence shows them: those that come from the log or are code stand as such in it. */
const shownValues = (values, quoted) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, quoted.has(name) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : value]));


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

// EXTERNAL MODULE: ./lib/drift/made-once.js
var made_once = __webpack_require__(366);
;// CONCATENATED MODULE: ./lib/explain/catalogue.js

/** A language whose messages are made when the first of them is asked for: of four languages a run speaks one. */
function catalogue({ messages, ...notation }) {
    const made = (0,made_once/* once */.O)(messages);
    return {
        ...notation,
        get messages() {
            return made();
        }
    };
}

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/de.js
/** What is said of recorded decisions. */
const decisions = () => ({
    auth_allowed: 'Zugriff ERLAUBT: {reason}',
    auth_denied: 'Zugriff VERWEIGERT: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Anfrage ERLAUBT: innerhalb der Ratenbegrenzung ({current}/{limit} Anfragen)',
    rate_denied: 'Anfrage VERWEIGERT: Ratenbegrenzung überschritten ({current}/{limit} Anfragen)',
    rate_counterfactual: 'Die Anfrage würde nach {wait_seconds} Sekunden erlaubt',
    guard_pass: 'Inhalt ERLAUBT: keine Verstöße gegen Richtlinien gefunden',
    guard_block: 'Inhalt GESPERRT: {violation_type} erkannt - {reason}',
    guard_redact: 'Inhalt GEÄNDERT: vertrauliche Angaben geschwärzt',
    circuit_closed: 'Dienst VERFÜGBAR: Schutzschalter geschlossen',
    circuit_open: 'Dienst NICHT VERFÜGBAR: Schutzschalter offen nach {failures} Fehlern',
    circuit_half_open: 'Dienst IM TEST: Schutzschalter lässt eine Probeanfrage zu',
    trust_allowed: 'Kommunikation zwischen Agenten ERLAUBT: {from_agent} → {to_agent}',
    trust_denied: 'Kommunikation zwischen Agenten VERWEIGERT: Vertrauensstufe reicht nicht aus',
    intent_valid: 'Werkzeugaufruf ERLAUBT: entspricht der ursprünglichen Absicht',
    intent_hijack: 'Werkzeugaufruf GESPERRT: mögliche Umlenkung der Absicht erkannt',
    budget_ok: 'Budget IN ORDNUNG: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Budget ÜBERSCHRITTEN: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Verhalten NORMAL: innerhalb der Werte der Baseline',
    drift_detected: 'Verhalten AUFFÄLLIG: {metric} wich um {deviation:.1f} Standardabweichungen ab',
    counterfactual_prefix: 'Die Entscheidung fiele anders aus unter dieser Bedingung: ',
    no_counterfactual: 'Keine einfache Änderung würde diese Entscheidung umkehren',
    confidence_high: 'Hohe Sicherheit ({confidence:.0%}): alle Faktoren eindeutig bestimmt',
    confidence_medium: 'Mittlere Sicherheit ({confidence:.0%}): einige Unsicherheit in den Faktoren',
    confidence_low: 'Geringe Sicherheit ({confidence:.0%}): erhebliche Unsicherheit',
    area_authorization: 'Zugriff',
    area_rate_limit: 'Anfrage',
    area_input_guard: 'Inhalt',
    area_output_guard: 'Inhalt',
    area_circuit_breaker: 'Dienst',
    area_trust_boundary: 'Kommunikation zwischen Agenten',
    area_intent_validation: 'Werkzeugaufruf',
    area_behavioral_drift: 'Verhalten',
    area_budget: 'Budget',
    area_cascade: 'Kaskade',
    area_drift_gate: 'Prüfung',
    outcome_allowed: '{area} ERLAUBT: {reason}',
    outcome_denied: '{area} VERWEIGERT: {reason}',
    outcome_warned: '{area} MIT WARNUNG (erlaubt, mit einer Warnung): {reason}',
    outcome_modified: '{area} GEÄNDERT (in geänderter Form erlaubt): {reason}',
    outcome_deferred: '{area} ZURÜCKGESTELLT (noch nicht entschieden): {reason}',
    outcome_other: '{area} {outcome}: {reason}',
    rate_allowed_plain: 'Anfrage ERLAUBT: innerhalb der Ratenbegrenzung',
    rate_denied_plain: 'Anfrage VERWEIGERT: Ratenbegrenzung überschritten',
    budget_ok_plain: 'Budget IN ORDNUNG',
    budget_exceeded_plain: 'Budget ÜBERSCHRITTEN',
    circuit_open_plain: 'Dienst NICHT VERFÜGBAR: Schutzschalter offen',
    drift_detected_plain: 'Verhalten AUFFÄLLIG: {reason}',
    reason_policy: 'Auswertung der Richtlinien',
    reason_decision: 'Entscheidung nach Richtlinie',
    reason_guard: 'Sicherheitsrichtlinie',
    reason_contradicted: 'Die aufgezeichneten Prüfungen sagen nicht, warum',
    violation_default: 'Verstoß gegen eine Richtlinie',
    unreadable: 'Dieser Eintrag lässt sich nicht erklären: {problem}',
    article_consonant: 'Eine Entscheidung vom Typ {type}',
    article_vowel: 'Eine Entscheidung vom Typ {type}',
    type_authorization: 'Autorisierung',
    type_rate_limit: 'Ratenbegrenzung',
    type_input_guard: 'Eingabeprüfung',
    type_output_guard: 'Ausgabeprüfung',
    type_circuit_breaker: 'Schutzschalter',
    type_trust_boundary: 'Vertrauensgrenze',
    type_intent_validation: 'Absichtsprüfung',
    type_behavioral_drift: 'Verhaltensdrift',
    type_budget: 'Budget',
    type_cascade: 'Kaskade',
    type_drift_gate: 'Drift-Prüfung',
    opening: '{decision} wurde getroffen; Zeitpunkt: {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (Zeitzone nicht aufgezeichnet)',
    time_unknown: 'unbekannt',
    final_outcome: 'Das Ergebnis war: {outcome}.',
    heading_context: 'Kontext:',
    heading_factors: 'Diese Faktoren wurden bewertet:',
    heading_notes: 'Zu beachten:',
    status_pass: '✓ BESTANDEN',
    status_fail: '✗ NICHT BESTANDEN',
    factor_line: '{name}: {status} (Gewicht: {weight})',
    factor_reason: 'Grund: {reason}',
    factor_evidence: 'Beleg: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} des ganzen Gewichts',
    line_confidence: 'Sicherheit der Entscheidung: {confidence}',
    line_latency: 'Bearbeitungszeit: {latency} ms',
    line_version: 'Version der Richtlinien: {version}',
    label_counterfactual: 'Was es ändern würde',
    label_recommendations: 'Was zu tun ist',
    label_confidence: 'Wie sicher es ist',
    note_failed_but_allowed: 'Das Ergebnis ist {outcome}, obwohl diese Prüfungen nicht bestanden wurden: {names}',
    note_passed_but_denied: 'Das Ergebnis ist {outcome}, obwohl jede aufgezeichnete Prüfung bestanden wurde',
    note_damaged: 'Der Eintrag ist beschädigt: {problem}',
    note_explainer_failed: 'Die für diesen Entscheidungstyp angemeldete Erklärung ist gescheitert; dies ist die übliche',
    change_passed: 'die Prüfung {name} wäre bestanden',
    change_failed: 'die Prüfung {name} wäre nicht bestanden',
    change_role: 'der Nutzer hätte die nötige Rolle',
    change_role_named: 'der Nutzer hätte die Rolle {required}',
    change_permission: 'der Nutzer hätte die nötige Berechtigung',
    change_rate: 'die Anfrage läge innerhalb der Ratenbegrenzung',
    change_rate_named: 'es wären höchstens {limit} Anfragen (es waren {current})',
    change_budget: 'das Budget wäre nicht überschritten',
    change_budget_named: 'es wären höchstens {limit} ausgegeben (es waren {current})',
    change_trust: 'die Vertrauensstufe würde ausreichen',
    change_intent: 'der Werkzeugaufruf entspräche der ursprünglichen Anfrage',
    change_circuit: 'der Schutzschalter wäre geschlossen',
    change_drift_named: '{metric} läge zwischen {low} und {high} (es war {value})',
    change_unknown: 'Der Eintrag sagt nicht, wie seine Prüfungen zu diesem Ergebnis führten; was es ändern würde, lässt sich nicht berechnen',
    least_certain: 'Am wenigsten sicher: {name} ({confidence})',
    advise_role: 'Die Administration um die nötigen Berechtigungen bitten',
    advise_rate: 'Vor dem nächsten Versuch warten oder beim Support eine höhere Ratenbegrenzung erbitten',
    advise_budget: 'Den Verbrauch prüfen oder bei der Administration ein höheres Budget beantragen',
    advise_trust: 'Anmeldung der Agenten und Delegationsketten prüfen',
    advise_intent: 'Prüfen, ob der Werkzeugaufruf der ursprünglichen Anfrage entspricht',
    advise_circuit: 'Der Dienst ist womöglich gestört; später erneut versuchen',
    advise_guard: 'Den Inhalt mit der Richtlinie vergleichen, gegen die er verstößt',
    advise_drift: 'Das Geänderte mit der Baseline vergleichen und sie erneuern, wenn die Änderung gewollt ist',
    disclosure_title: 'AUSKUNFT ÜBER EINE AUTOMATISIERTE ENTSCHEIDUNG',
    disclosure_id: 'Kennung der Entscheidung: {id}',
    disclosure_time: 'Zeitpunkt: {time}',
    disclosure_type: 'Art der Entscheidung: {type}',
    disclosure_outcome: 'Ergebnis: {outcome}',
    disclosure_context: 'KONTEXT:',
    disclosure_factors: 'BERÜCKSICHTIGTE FAKTOREN:',
    disclosure_result: 'Ergebnis: {result}',
    disclosure_passed: 'BESTANDEN',
    disclosure_failed: 'NICHT BESTANDEN',
    disclosure_weight: 'Gewicht: {weight}',
    disclosure_explanation: 'Erklärung: {reason}',
    disclosure_counterfactual: 'WAS DIE ENTSCHEIDUNG ÄNDERN WÜRDE:',
    disclosure_recommendations: 'EMPFEHLUNGEN:',
    disclosure_confidence: 'Sicherheit: {confidence}',
    disclosure_version: 'Version der Richtlinien: {version}',
    disclosure_review: 'Diese Entscheidung wurde von einem automatisierten System getroffen. Für Fragen oder eine Überprüfung durch einen Menschen ist die Administration zuständig.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/de.js
/** Why records were skipped and keys not mined. */
const reasons = () => ({
    reason_not_json: 'kein gültiges JSON',
    reason_not_utf8: 'kein gültiges UTF-8',
    reason_conflict: 'eine Git-Konfliktmarkierung',
    reason_too_deep: 'der Datensatz ist mehr als {levels} Ebenen tief verschachtelt',
    reason_too_long: 'der Datensatz ist länger als {size} MiB',
    reason_ends_in_record: 'die Datei endet mitten in diesem Datensatz',
    reason_ends_in_array: 'die Datei endet, bevor dieses Array geschlossen ist',
    reason_not_object: 'der Datensatz ist kein JSON-Objekt',
    reason_nothing: 'der Datensatz hat weder eine Aktion noch eine Sitzung',
    reason_no_action: 'das Mapping findet im Datensatz keine Aktion',
    reason_not_csv: 'die Zeile ist kein gültiges CSV',
    reason_not_this_format: 'der Datensatz ist in diesem Format nicht lesbar',
    reason_unknown_format: 'das Format der Datei wird nicht erkannt',
    reason_no_path: 'die Entscheidung nennt weder eine Aktion noch einen Richtlinienpfad',
    reason_no_tool: 'der Audit-Eintrag nennt kein Werkzeug',
    reason_no_verb: 'das Audit-Ereignis hat kein Verb',
    reason_only_end: 'der Datensatz sagt, wie die Sitzung endete, nicht, was in ihr getan wurde',
    reason_no_answer: 'die Anfrage hat keine Antwort',
    reason_missing: '{field} fehlt',
    reason_not_text: '{field} ist kein Text',
    reason_blank: '{field} ist leer',
    reason_no_object: '{field} ist kein Objekt',
    reason_grows: 'die {name}-Daten wachsen auf mehr als das {times}-Fache: der Rest wird nicht gelesen',
    reason_damaged: 'die {name}-Daten sind beschädigt oder abgeschnitten',
    reason_behind: 'was hinter den {name}-Daten steht, wird nicht gelesen',
    reason_zip_damaged: 'das Zip-Archiv ist beschädigt oder abgeschnitten',
    reason_zip_empty: 'das Zip-Archiv enthält kein Log',
    reason_table_file: 'eine Datei der Art {name} wird nicht gelesen: als JSON Lines oder CSV exportieren',
    reason_lfs: 'an der Stelle der Datei steht ein Zeiger von Git LFS: mit lfs: true auschecken',
    reason_packing: 'mit {name} Gepacktes wird nicht gelesen: zuerst entpacken',
    reason_zip_encrypted: 'der Eintrag des Zip-Archivs ist verschlüsselt',
    reason_zip_unsupported: 'der Eintrag des Zip-Archivs ist auf eine Weise gepackt, die nicht unterstützt wird',
    reason_ignored: 'in ignore-keys genannt',
    reason_config: 'von der Konfigurationsdatei ausgenommen',
    reason_same: 'sagt dasselbe wie {key} ({share} % der Information gemeinsam)',
    reason_no_boundary: 'Zahl ohne Grenze, an der der Agent anders handelt',
    reason_arguments: 'nennt die Argumente des Aufrufs: folgt aus der Aktion',
    reason_times: 'Zeitpunkte: {different} verschiedene Werte in {events} Ereignissen',
    reason_births: 'Geburtsdaten: {different} verschiedene Werte in {events} Ereignissen',
    reason_identifiers: 'Kennungen: {different} verschiedene Werte in {events} Ereignissen',
    reason_free_text: 'Freitext: {different} verschiedene Werte in {events} Ereignissen',
    reason_session: 'ein anderer Name der Sitzung: {different} verschiedene Werte in {events} Ereignissen',
    reason_alone: 'fast jeder Wert kommt nur einmal vor: {different} verschiedene Werte in {events} Ereignissen'
});

;// CONCATENATED MODULE: ./lib/explain/languages/de.js



const de = catalogue({
    code: 'de',
    decimal: ',',
    percent: '{n}\u00a0%',
    messages: () => ({
        ...decisions(),
        ...reasons(),
        clause_break: '; ',
        and: ' und ',
        rule_association: 'bei {conditions} ruft der Agent {action} auf',
        rule_association_always: 'der Agent ruft {action} auf',
        rule_precondition: '{action} nur bei {conditions}',
        rule_prohibition: 'nie {action} bei {conditions}',
        rule_prohibition_always: 'nie {action}',
        rule_outcome: '{action} bei {conditions} endet mit {outcome}',
        rule_outcome_always: '{action} endet mit {outcome}',
        rule_precedence: '{activation} nur nach {target}',
        rule_response: 'nach {activation} später {target}',
        rule_chain_precedence: '{activation} nur unmittelbar nach {target}',
        rule_chain_response: 'unmittelbar nach {activation} folgt {target}',
        rule_not_succession: 'nach {activation} nie {target}',
        rule_exactly_once: '{activation} genau einmal je Sitzung',
        rule_at_most: {
            one: '{activation} höchstens einmal je Sitzung',
            other: '{activation} höchstens {n}-mal je Sitzung'
        },
        rule_first: '{activation} steht, wo es vorkommt, am Anfang der Sitzung',
        rule_last: '{activation} steht, wo es vorkommt, am Ende der Sitzung',
        rule_same: '{rule} mit demselben {key}',
        rule_context: '{rule}, bei {conditions}',
        finding_weaker: '{rule}: jetzt in {now} der Fälle eingehalten, vorher in {before} ({counts})',
        finding_stronger: '{rule}: jetzt in {now} der Fälle eingehalten, vorher nur in {before} ({counts})',
        finding_weaker_rate: '{rule}: jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_stronger_rate: '{rule}: jetzt in {now} der Fälle, vorher nur in {before} ({counts})',
        instead_now: 'an seiner Stelle {condition}: jetzt in {now}, vorher in {before}',
        instead_before: 'an Stelle von {condition}: jetzt in {now}, vorher in {before}',
        finding_vanished: '{rule}: wird nicht mehr befolgt; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_fallen: '{rule}: zu selten eingehalten, um noch als Regel zu gelten; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_new: '{rule}: neu; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_new_situation: '{rule}: neu; in {now} der Fälle ({kept} von {events}), in einer Lage, die die Baseline nicht kennt',
        finding_required: {
            one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})',
            other: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})'
        },
        finding_required_first: {
            one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)',
            other: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)'
        },
        finding_forbidden: {
            one: '{rule}: verboten, kam aber einmal vor ({events} Gelegenheiten)',
            other: '{rule}: verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
        },
        finding_forbidden_deed: {
            one: '{deed} ist verboten, kam aber einmal vor ({events} Gelegenheiten)',
            other: '{deed} ist verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
        },
        deed_when: '{action} bei {conditions}',
        counts: '{kept} von {events} gegenüber {kept_before} von {events_before}',
        finding_action: '{name} ist neu: {kept} von {events} Aktionen, vorher nie',
        finding_action_sessions: '{name} ist neu: in {kept} von {events} Sitzungen, vorher nie',
        finding_argument: 'das Argument {name} ist neu: in {kept} von {events} Aufrufen von {action}, vorher nie',
        finding_argument_calls: 'das Argument {name} ist neu: in {kept} von {events} Aufrufen, die es annehmen, vorher nie',
        finding_context_share: '{name} steht in {now} der Aufrufe, die es annehmen, vorher in {before} ({counts})',
        finding_argument_share: '{name} steht in {now} der Aufrufe von {action}, vorher in {before} ({counts})',
        finding_novelty: '{description}: jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_novelty_actions: 'nie zuvor gesehene Aktionen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_novelty_first: '{names}: nie zuvor, jetzt in {kept} von {events} Sitzungen',
        finding_novelty_situation: 'bekannte Aktionen in einer Situation, in der sie nie zuvor vorkamen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_gone: '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts})',
        finding_share: '{name} macht {now} aller Aktionen aus, vorher {before} ({counts})',
        finding_vital: '{name}: jetzt {now}, vorher {before}',
        vital_events: 'Sitzungslänge (Aktionen je Sitzung)',
        vital_empty: 'Sitzungen ohne Aktion',
        vital_distinct: 'verschiedene Aktionen je Sitzung',
        vital_repeats: 'Aufrufe, die einen gleichen wiederholen',
        vital_errors: 'Aktionen, die mit einem Fehler enden',
        vital_denials: 'Aktionen, die abgelehnt werden',
        vital_latency: 'Latenz',
        vital_tokens: 'Tokens',
        chance: 'eine so große Änderung kommt zufällig in etwa 1 von {n} unveränderten Läufen vor',
        chance_rare: 'eine so große Änderung kommt zufällig in weniger als 1 von 1000 unveränderten Läufen vor',
        chance_none: 'ein Verstoß genügt',
        side_now: 'Jetzt: {kept} von {events} in {sessions}{interval}',
        side_before: 'Vorher: {kept} von {events} in {sessions}{interval}',
        side_now_never: 'Jetzt: die Lage tritt nicht auf',
        side_before_never: 'Vorher: die Lage trat nicht auf',
        interval: ' (95-%-Intervall {low} bis {high})',
        sessions: { one: '{n} Sitzung', other: '{n} Sitzungen' },
        carried_all: 'Alles davon kommt von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
        done_there: '{name} geschah dort in {now} von {all} Ausführungen, vorher in {before} von {all_before}',
        situated: 'Über alle Situationen zusammen verdeckt der Anteil die Änderung; verglichen wird Gleiches mit Gleichem, und diese Situation trägt am meisten dazu bei',
        carried_most: '{share} davon kommen von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
        carried_all_since: 'Alles davon kommt von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
        carried_most_since: '{share} davon kommen von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
        variants: {
            one: 'Eine weitere Regel über dieselben Ereignisse hat sich mit geändert: {names}',
            other: '{n} weitere Regeln über dieselben Ereignisse haben sich mit geändert: {names}'
        },
        behind_session: 'Je Sitzung: {actions}',
        behind_event: 'Von allen Ereignissen: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; bei {condition} {there_before} → {there_now})',
        behind_points: '{delta} Prozentpunkte',
        behind_part: '; zusammen {share} der Änderung',
        behind_spread: '; das sind {share} der Änderung, der Rest verteilt sich auf viele Aktionen',
        list_break: ', ',
        variant_share: '{name} unter allen Aktionen: jetzt {now}, vorher {before}',
        variants_and_signs: {
            one: 'Bei denselben Ereignissen änderte sich außerdem: {names}',
            other: 'Bei denselben Ereignissen änderten sich außerdem {n} weitere Größen: {names}'
        },
        sure_sampling: 'Stichprobe: die Änderung beträgt {delta} Prozentpunkte, mit 95 % Sicherheit zwischen {low} und {high}',
        sure_sessions: 'Sitzungen: {before} vorher, {now} jetzt',
        sure_dependence: 'Abhängigkeit: Fälle einer Sitzung ähneln einander, daher sagen diese {events} so viel wie {effective} unabhängige',
        sure_independent: 'Abhängigkeit: Fälle einer Sitzung ähneln einander nicht mehr als andere, daher zählen alle {events}',
        sure_tested: {
            one: 'Getestet: {n} Größe',
            other: 'Getestet: {n} Größen; die Wahrscheinlichkeit oben berücksichtigt alle'
        },
        sure_assumed: 'Annahme: {assumption}',
        assume_events: 'Ereignisse sind voneinander unabhängig, denn die Logs nennen keine Sitzungen',
        assume_other_cases: 'beide Logs behandeln verschiedene Fälle, deren Unterschiede sich nicht von denen der Agenten trennen lassen',
        assume_few_cases: 'die wenigen Fälle, die beide Logs teilen, sind wie die übrigen',
        assume_left_out: '{part} von {all} Fällen liefen nur auf einer Seite und blieben außerhalb der Tests',
        assume_compared: '{part} von {all} Fällen liefen nur auf einer Seite und werden als ganze Fälle miteinander verglichen',
        assume_trials: 'Versuche desselben Falls sind voneinander unabhängig, denn es gibt nur wenige Fälle',
        assume_rates: 'die Baseline nennt nur Anteile: ihre Anzahlen sind daraus zurückgerechnet, und ihre Ereignisse hängen voneinander ab wie die jetzigen',
        assume_no_profile: 'neben der Baseline liegt kein Profil: eine andere Mischung von Lagen lässt sich nicht von anderem Verhalten unterscheiden',
        assume_no_new: 'neue Regeln lassen sich gegen bloße Anzahlen nicht beurteilen; {command} schreibt ein Profil',
        assume_sessions: 'Sitzungen sind voneinander unabhängig: Anzahlen sagen nicht, zu welchem Fall sie gehören',
        assume_renamed: '{from} wird als {to} gelesen, wie es rename in der Konfiguration sagt',
        assume_unknown_keys: 'eine vorgeschriebene oder verbotene Regel spricht von {keys}, was kein Ereignis hat',
        assume_calls_left: 'wiederholte Aufrufe werden nicht verglichen, denn nur eines der Logs unterscheidet Aufrufe nach {keys}',
        assume_calls_alike: 'Aufrufe, die sich nur in {keys} unterscheiden, gelten als wiederholt, wie in der Baseline, die dieses Feld nicht hat',
        assume_uncounted_one: '{n} Regel der Baseline wird nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
        assume_uncounted: '{n} Regeln der Baseline werden nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
        assume_second_window: 'das zweite Fenster hat zu wenige Sitzungen, um eine Änderung zu bestätigen oder zu widerlegen: das erste entscheidet allein',
        assume_required_rarely: 'eine vorgeschriebene Regel darf so selten verletzt werden: {part} von {all} Malen ({rule})',
        assume_required_as_before: 'eine vorgeschriebene Regel wird nur durch Zufall oder eine andere Mischung der Lagen öfter verletzt als vorher: {part} von {all} Malen jetzt, {before} von {of} vorher ({rule})',
        not_confirmed: 'Das zweite Zeitfenster zeigt es nicht, daher scheitert die Prüfung daran nicht',
        not_failing: 'Diese Art der Änderung steht nicht in fail-on, daher scheitert die Prüfung daran nicht',
        accepted: 'Akzeptiert: {reason}',
        accepted_unexplained: 'Akzeptiert, doch ohne Begründung: im Eintrag steht noch der vorgeschlagene Platzhalter',
        lapsed: 'Es war akzeptiert, aber {reason}',
        lapsed_expired: 'die Freigabe lief am {date} ab',
        lapsed_grown: 'die Änderung ist über die akzeptierten {accepted} hinausgewachsen',
        reason_here: 'warum das gewollt ist',
        turns_more: 'Bestanden, wenn es in {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
        turns_fewer: 'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
        turns_more_rate: 'Bestanden, wenn es in {needed} von {events} solchen Fällen geschieht; es waren {kept}',
        turns_fewer_rate: 'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen geschieht; es waren {kept}',
        turns_share_more: 'Bestanden, wenn {name} {needed} von {events} Aktionen ausmacht; es waren {kept}',
        turns_share_fewer: 'Bestanden, wenn {name} höchstens {needed} von {events} Aktionen ausmacht; es waren {kept}',
        turns_given_more: 'Besteht, wenn {name} in {needed} von {events} solchen Aufrufen steht; es waren {kept}',
        turns_given_fewer: 'Besteht, wenn {name} in höchstens {needed} von {events} solchen Aufrufen steht; es waren {kept}',
        turns_never: 'Bestanden nur, wenn es gar nicht vorkommt; es kam {n}-mal vor',
        turns_without: 'Bestanden ohne {name}',
        turns_without_novelty: 'Bestanden, wenn keine Sitzung dies zeigt',
        turns_vital: 'Bestanden, sobald dies wieder deutlich näher bei {before} liegt; es ist {now}',
        turns_not: 'Keine andere Zahl eingehaltener Fälle in diesem Log würde das Urteil umkehren',
        turns_held: ' (alles andere unverändert)',
        turns_leaves: 'dann bliebe für sich allein ein Befund: {rule}',
        look: 'Hier nachsehen: {places}',
        renamed: 'Wenn sich nur Namen geändert haben: {lines} in {config} eintragen',
        accept: 'Wenn es gewollt ist: {entry} unter {list} in {baseline} eintragen',
        require: 'Wenn es immer gelten muss: bei {id} {field} setzen ({place}), dann {command} ausführen',
        update: 'Wenn die Änderungen gewollt sind: sie als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt: {command}',
        collect: {
            one: 'Logs von mindestens {n} Sitzung je Seite sammeln, dann {command} ausführen',
            other: 'Logs von mindestens {n} Sitzungen je Seite sammeln, dann {command} ausführen'
        },
        create: 'Die Baseline schreiben und einchecken: {command}',
        find_logs: 'Prüfen, ob die Pfade auf Dateien mit Ereignissen zeigen: {command}',
        gate_allowed: 'Die Prüfung ist bestanden: nichts änderte sich über den Zufall hinaus',
        gate_allowed_accepted: {
            one: 'Die Prüfung ist bestanden: die {n} gefundene Änderung ist akzeptiert',
            other: 'Die Prüfung ist bestanden: alle {n} gefundenen Änderungen sind akzeptiert'
        },
        gate_unexplained: {
            one: 'Ein akzeptierter Eintrag nennt keinen Grund: bitte einen eintragen',
            other: '{n} akzeptierte Einträge nennen keinen Grund: bitte je einen eintragen'
        },
        gate_denied: {
            one: 'Die Prüfung scheitert an {n} Änderung',
            other: 'Die Prüfung scheitert an {n} Änderungen'
        },
        gate_denied_unexercised: {
            one: 'Die Prüfung ist gescheitert: {n} Regel kommt nicht mehr vor',
            other: 'Die Prüfung ist gescheitert: {n} Regeln kommen nicht mehr vor'
        },
        gate_warned: {
            one: 'Die Prüfung ist mit Warnung bestanden: {n} Änderung wird gemeldet, lässt sie aber nicht scheitern',
            other: 'Die Prüfung ist mit Warnung bestanden: {n} Änderungen werden gemeldet, keine lässt sie scheitern'
        },
        gate_unconfirmed: {
            one: 'Die Prüfung ist bestanden: {n} Änderung wurde gefunden, aber vom zweiten Zeitfenster nicht bestätigt',
            other: 'Die Prüfung ist bestanden: {n} Änderungen wurden gefunden, aber vom zweiten Zeitfenster nicht bestätigt'
        },
        gate_reported: {
            one: '{n} Änderung über den Zufall hinaus wurde gefunden',
            other: '{n} Änderungen über den Zufall hinaus wurden gefunden'
        },
        gate_reported_none: 'Nichts änderte sich über den Zufall hinaus',
        gate_deferred: 'Die Prüfung hat nicht entschieden: zu wenig Daten für ein Urteil',
        gate_empty: 'Die Prüfung hat nicht entschieden: die Baseline enthält weder Regeln noch Zählungen, mit denen sich etwas vergleichen ließe',
        gate_no_baseline: 'Die Prüfung hat nicht entschieden: es gibt noch keine Baseline',
        gate_no_logs: 'Die Prüfung hat nicht entschieden: kein Log enthält ein Ereignis',
        detectable: 'eine Änderung um {points} Prozentpunkte wäre sehr wahrscheinlich bemerkt worden',
        detectable_of: '{decided} von {all} Regeln ließen sich beurteilen{rest}; eine typische muss sich um etwa {points} Prozentpunkte ändern, damit es auffällt',
        rest_undecided: ', {undecided} blieben unentschieden',
        rest_unexercised: ', {unexercised} kamen nicht vor',
        detectable_only: 'eine Änderung um weniger als {points} Prozentpunkte kann leicht unbemerkt geblieben sein',
        gate_contribution: '{share} der Abweichung: {finding}',
        gate_undecided: {
            one: '{n} Regel ließ sich weder so noch so entscheiden',
            other: '{n} Regeln ließen sich weder so noch so entscheiden'
        },
        gate_unexercised: {
            one: '{n} Regel der Baseline kommt in diesen Logs nicht vor',
            other: '{n} Regeln der Baseline kommen in diesen Logs nicht vor'
        },
        gate_condition: 'Zugleich geändert: {name}, meist von {before} zu {now}',
        gate_tested: {
            one: '{n} Größe wurde getestet',
            other: '{n} Größen wurden getestet, mit einer Fehlalarm-Wahrscheinlichkeit für alle zusammen'
        },
        line_alarm: 'Wahrscheinlichkeit eines Fehlalarms, wenn sich nichts geändert hat: {alpha}',
        gate_rates: 'Die Baseline enthält nur Anteile: das Urteil beruht auf ihnen, nicht auf Sitzungen',
        gate_turns_one: 'Eine Änderung entscheidet: ohne sie ist die Prüfung bestanden: {finding}',
        gate_turns_many: 'Sie ist bestanden, sobald jede der {n} behoben oder akzeptiert ist',
        gate_turns_unexercised: 'Sie ist bestanden, sobald die nicht mehr vorkommenden Regeln wieder vorkommen',
        gate_margin_breaks: 'Am wenigsten Spielraum: {rule}; etwa {n} weitere Verletzungen wären ein Befund (jetzt in {kept} von {events} Fällen eingehalten)',
        gate_margin_more: 'Am wenigsten Spielraum: {rule}; in etwa {n} Fällen mehr eingehalten wäre es ein Befund (jetzt in {kept} von {events} Fällen)',
        gate_margin_share: 'Am nächsten am Scheitern: {rule} (jetzt {now}, vorher {before})',
        gate_turns_warned: 'Sie scheitert, sobald fail-on {changes} nennt',
        gate_turns_unconfirmed: 'Sie scheitert, sobald auch das zweite Zeitfenster es zeigt',
        gate_turns_data: 'Sie entscheidet mit etwa {needed} Sitzungen je Seite; es sind {before} vorher und {now} jetzt',
        check_logs: '{events} Ereignisse in {sessions} Sitzungen',
        check_baseline: '{policies} Regeln aus {events} Ereignissen in {sessions} Sitzungen',
        check_no_baseline: 'es gibt noch keine Baseline',
        check_judged: '{sessions} Sitzungen genügen für ein Urteil: {tested} Tests gemacht',
        check_unjudged: 'nichts ließ sich beurteilen',
        check_too_few: 'zu wenige für ein Urteil: {needed} je Seite sind nötig',
        check_exercised: '{unexercised} Regeln nicht vorgekommen, {undecided} unentschieden',
        not_exercised: 'Die Lage trat in der Baseline {before}-mal auf und jetzt {now}-mal: zu selten für ein Urteil',
        undecided: '{now} jetzt, {before} vorher: zu wenige Fälle, um eine Änderung vom Zufall zu unterscheiden',
        undecided_detectable: '{now} jetzt, {before} vorher: eine Änderung um weniger als {points} Prozentpunkte fiele womöglich nicht auf',
        undecided_absent: 'Es kam jetzt nicht vor ({before} vorher)',
        mix_only: '{now} jetzt, {before} vorher, nur weil andere Lagen häufiger waren: in gleichen Lagen änderte sich nichts'
    })
});
/* harmony default export */ const languages_de = (de);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/en.js
/** What is said of recorded decisions. */
const en_decisions = () => ({
    // The second seed's own templates, to the letter.
    auth_allowed: 'Access ALLOWED: {reason}',
    auth_denied: 'Access DENIED: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Request ALLOWED: Within rate limits ({current}/{limit} requests)',
    rate_denied: 'Request DENIED: Rate limit exceeded ({current}/{limit} requests)',
    rate_counterfactual: 'Request would be allowed after {wait_seconds} seconds',
    guard_pass: 'Content ALLOWED: No policy violations detected',
    guard_block: 'Content BLOCKED: {violation_type} detected - {reason}',
    guard_redact: 'Content MODIFIED: Sensitive information redacted',
    circuit_closed: 'Service AVAILABLE: Circuit breaker closed',
    circuit_open: 'Service UNAVAILABLE: Circuit breaker open after {failures} failures',
    circuit_half_open: 'Service TESTING: Circuit breaker allowing test request',
    trust_allowed: 'Inter-agent communication ALLOWED: {from_agent} → {to_agent}',
    trust_denied: 'Inter-agent communication DENIED: Trust level insufficient',
    intent_valid: 'Tool call ALLOWED: Consistent with original intent',
    intent_hijack: 'Tool call BLOCKED: Potential intent hijack detected',
    budget_ok: 'Budget OK: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Budget EXCEEDED: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Behavior NORMAL: Within baseline parameters',
    drift_detected: 'Behavior ANOMALOUS: {metric} deviated by {deviation:.1f} std devs',
    counterfactual_prefix: 'Decision would change if: ',
    no_counterfactual: 'No simple change would alter this decision',
    confidence_high: 'High confidence ({confidence:.0%}): All factors clearly determined',
    confidence_medium: 'Medium confidence ({confidence:.0%}): Some uncertainty in factors',
    confidence_low: 'Low confidence ({confidence:.0%}): Significant uncertainty',
    // Summaries that the seed lacks: other outcomes, and records without the numbers that its templates need.
    area_authorization: 'Access',
    area_rate_limit: 'Request',
    area_input_guard: 'Content',
    area_output_guard: 'Content',
    area_circuit_breaker: 'Service',
    area_trust_boundary: 'Inter-agent communication',
    area_intent_validation: 'Tool call',
    area_behavioral_drift: 'Behavior',
    area_budget: 'Budget',
    area_cascade: 'Cascade',
    area_drift_gate: 'Gate',
    outcome_allowed: '{area} ALLOWED: {reason}',
    outcome_denied: '{area} DENIED: {reason}',
    outcome_warned: '{area} WARNED (allowed, with a warning): {reason}',
    outcome_modified: '{area} MODIFIED (allowed in a changed form): {reason}',
    outcome_deferred: '{area} DEFERRED (not decided yet): {reason}',
    outcome_other: '{area} {outcome}: {reason}',
    rate_allowed_plain: 'Request ALLOWED: Within rate limits',
    rate_denied_plain: 'Request DENIED: Rate limit exceeded',
    budget_ok_plain: 'Budget OK',
    budget_exceeded_plain: 'Budget EXCEEDED',
    circuit_open_plain: 'Service UNAVAILABLE: Circuit breaker open',
    drift_detected_plain: 'Behavior ANOMALOUS: {reason}',
    reason_policy: 'Policy evaluation',
    reason_decision: 'Policy decision',
    reason_guard: 'Security policy',
    reason_contradicted: 'The recorded checks do not say why',
    violation_default: 'Policy violation',
    unreadable: 'This record cannot be explained: {problem}',
    // The detailed explanation.
    article_consonant: 'A {type} decision',
    article_vowel: 'An {type} decision',
    type_authorization: 'authorization',
    type_rate_limit: 'rate limit',
    type_input_guard: 'input guard',
    type_output_guard: 'output guard',
    type_circuit_breaker: 'circuit breaker',
    type_trust_boundary: 'trust boundary',
    type_intent_validation: 'intent validation',
    type_behavioral_drift: 'behavioral drift',
    type_budget: 'budget',
    type_cascade: 'cascade',
    type_drift_gate: 'drift gate',
    opening: '{decision} was made at {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (time zone not recorded)',
    time_unknown: 'an unknown time',
    final_outcome: 'The final outcome was: {outcome}.',
    heading_context: 'Context:',
    heading_factors: 'The following factors were evaluated:',
    heading_notes: 'To be noted:',
    status_pass: '✓ PASSED',
    status_fail: '✗ FAILED',
    factor_line: '{name}: {status} (weight: {weight})',
    factor_reason: 'Reason: {reason}',
    factor_evidence: 'Evidence: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} of all weight',
    line_confidence: 'Decision confidence: {confidence}',
    line_latency: 'Processing time: {latency}ms',
    line_version: 'Policy version: {version}',
    label_counterfactual: 'What would change it',
    label_recommendations: 'What to do',
    label_confidence: 'How sure it is',
    note_failed_but_allowed: 'The outcome is {outcome}, although these checks failed: {names}',
    note_passed_but_denied: 'The outcome is {outcome}, although every recorded check passed',
    note_damaged: 'The record is damaged: {problem}',
    note_explainer_failed: 'The explainer registered for this type of decision failed; this is the standard explanation',
    // What would change a decision.
    change_passed: '{name} check passed',
    change_failed: '{name} check failed',
    change_role: 'User had the required role',
    change_role_named: 'User had the role {required}',
    change_permission: 'User had the required permission',
    change_rate: 'Request was within rate limits',
    change_rate_named: 'There were at most {limit} requests (there were {current})',
    change_budget: 'Budget was not exceeded',
    change_budget_named: 'At most {limit} was spent (it was {current})',
    change_trust: 'Trust level was sufficient',
    change_intent: 'Tool call matched the original request',
    change_circuit: 'Circuit breaker was closed',
    change_drift_named: '{metric} lay between {low} and {high} (it was {value})',
    change_unknown: 'The record does not say how its checks led to this outcome, so no change of it can be computed',
    least_certain: 'Least certain: {name} ({confidence})',
    // What to do about a decision.
    advise_role: 'Contact your administrator to request the necessary permissions',
    advise_rate: 'Wait before retrying, or contact support for rate limit increase',
    advise_budget: 'Review your usage or request a budget increase from your admin',
    advise_trust: 'Ensure proper agent authentication and delegation chains',
    advise_intent: 'Verify the tool call matches the original user request',
    advise_circuit: 'The service may be experiencing issues; retry later',
    advise_guard: 'Review the content against the policy that it breaks',
    advise_drift: 'Compare what changed with the baseline, and renew the baseline if the change is wanted',
    // The formal disclosure.
    disclosure_title: 'AUTOMATED DECISION DISCLOSURE',
    disclosure_id: 'Decision ID: {id}',
    disclosure_time: 'Timestamp: {time}',
    disclosure_type: 'Decision Type: {type}',
    disclosure_outcome: 'Outcome: {outcome}',
    disclosure_context: 'CONTEXT:',
    disclosure_factors: 'FACTORS CONSIDERED:',
    disclosure_result: 'Result: {result}',
    disclosure_passed: 'PASSED',
    disclosure_failed: 'FAILED',
    disclosure_weight: 'Weight: {weight}',
    disclosure_explanation: 'Explanation: {reason}',
    disclosure_counterfactual: 'WHAT WOULD CHANGE THE DECISION:',
    disclosure_recommendations: 'RECOMMENDATIONS:',
    disclosure_confidence: 'Confidence Level: {confidence}',
    disclosure_version: 'Policy Version: {version}',
    disclosure_review: 'This decision was made by an automated system. For questions or to request human review, contact your administrator.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/en.js
/** Why records were skipped and keys not mined. */
const en_reasons = () => ({
    reason_not_json: 'not valid JSON',
    reason_not_utf8: 'not valid UTF-8',
    reason_conflict: 'a git conflict marker',
    reason_too_deep: 'the record is nested more than {levels} levels deep',
    reason_too_long: 'the record is longer than {size} MiB',
    reason_ends_in_record: 'the file ends inside this record',
    reason_ends_in_array: 'the file ends before this array is closed',
    reason_not_object: 'the record is not a JSON object',
    reason_nothing: 'the record has neither an action nor a session',
    reason_no_action: 'the mapping finds no action in the record',
    reason_not_csv: 'the row is not valid CSV',
    reason_not_this_format: 'the record could not be read in this format',
    reason_unknown_format: 'the format of the file is not recognised',
    reason_no_path: 'the decision names neither an action nor a policy path',
    reason_no_tool: 'the audit record names no tool',
    reason_no_verb: 'the audit event has no verb',
    reason_only_end: 'the record tells how the session ended, not what was done in it',
    reason_no_answer: 'the request has no answer',
    reason_missing: '{field} is missing',
    reason_not_text: '{field} is not a string',
    reason_blank: '{field} is blank',
    reason_no_object: '{field} is not an object',
    reason_grows: 'the {name} data grows more than {times} times: the rest is not read',
    reason_damaged: 'the {name} data is damaged or cut off',
    reason_behind: 'what stands behind the {name} data is not read',
    reason_zip_damaged: 'the zip archive is damaged or cut off',
    reason_zip_empty: 'the zip archive holds no log',
    reason_table_file: 'a file of the kind {name} is not read: export it as JSON Lines or CSV',
    reason_lfs: 'a pointer of Git LFS stands in place of the file: check out with lfs: true',
    reason_packing: 'what is packed by {name} is not read: unpack it first',
    reason_zip_encrypted: 'the entry of the zip archive is encrypted',
    reason_zip_unsupported: 'the entry of the zip archive is packed in a way that is not supported',
    reason_ignored: 'named in ignore-keys',
    reason_config: 'left out by the config file',
    reason_same: 'says the same as {key} ({share}% of the information in common)',
    reason_no_boundary: 'number without a boundary at which the agent acts differently',
    reason_arguments: 'names the arguments of the call: follows from the action',
    reason_times: 'points in time: {different} different values on {events} events',
    reason_births: 'dates of birth: {different} different values on {events} events',
    reason_identifiers: 'identifiers: {different} different values on {events} events',
    reason_free_text: 'free text: {different} different values on {events} events',
    reason_session: 'another name of the session: {different} different values on {events} events',
    reason_alone: 'nearly every value stands alone: {different} different values on {events} events'
});

;// CONCATENATED MODULE: ./lib/explain/languages/en.js



const en = catalogue({
    code: 'en',
    decimal: '.',
    percent: '{n}%',
    messages: () => ({
        ...en_decisions(),
        ...en_reasons(),
        // What a policy says.
        clause_break: '; ',
        and: ' and ',
        rule_association: 'with {conditions}, the agent calls {action}',
        rule_association_always: 'the agent calls {action}',
        rule_precondition: '{action} only when {conditions}',
        rule_prohibition: 'never {action} when {conditions}',
        rule_prohibition_always: 'never {action}',
        rule_outcome: '{action} when {conditions} ends in {outcome}',
        rule_outcome_always: '{action} ends in {outcome}',
        rule_precedence: '{activation} only after {target}',
        rule_response: 'after {activation}, later {target}',
        rule_chain_precedence: '{activation} only directly after {target}',
        rule_chain_response: 'directly after {activation} comes {target}',
        rule_not_succession: 'after {activation} never {target}',
        rule_exactly_once: '{activation} exactly once a session',
        rule_at_most: {
            one: '{activation} at most once a session',
            other: '{activation} at most {n} times a session'
        },
        rule_first: '{activation}, where used, comes first in its session',
        rule_last: '{activation}, where used, comes last in its session',
        rule_same: '{rule} of the same {key}',
        rule_context: '{rule}, when {conditions}',
        // What changed.
        finding_weaker: '{rule}: now kept in {now} of cases, down from {before} ({counts})',
        finding_stronger: '{rule}: now kept in {now} of cases, up from {before} ({counts})',
        finding_weaker_rate: '{rule}: now in {now} of cases, down from {before} ({counts})',
        finding_stronger_rate: '{rule}: now in {now} of cases, up from {before} ({counts})',
        instead_now: 'in its place {condition}: now in {now}, up from {before}',
        instead_before: 'in place of {condition}: now in {now}, down from {before}',
        finding_vanished: '{rule}: no longer followed; now in {now} of cases, down from {before} ({counts})',
        finding_fallen: '{rule}: kept too seldom to be a rule any more; now in {now} of cases, down from {before} ({counts})',
        finding_new: '{rule}: new; now in {now} of cases, up from {before} ({counts})',
        finding_new_situation: '{rule}: new; in {now} of cases ({kept} of {events}), in a situation that the baseline never shows',
        finding_required: {
            one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases, {before} before)',
            other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases, {before} before)'
        },
        finding_required_first: {
            one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases)',
            other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases)'
        },
        finding_forbidden: {
            one: '{rule}: forbidden, but it happened {n} time ({events} chances)',
            other: '{rule}: forbidden, but it happened {n} times ({events} chances)'
        },
        finding_forbidden_deed: {
            one: '{deed} is forbidden; it happened {n} time ({events} chances)',
            other: '{deed} is forbidden; it happened {n} times ({events} chances)'
        },
        deed_when: '{action} when {conditions}',
        counts: '{kept} of {events} against {kept_before} of {events_before}',
        finding_action: '{name} is new: {kept} of {events} actions, never before',
        finding_action_sessions: '{name} is new: in {kept} of {events} sessions, never before',
        finding_argument: 'the argument {name} is new: in {kept} of {events} {action} calls, never before',
        finding_argument_calls: 'the argument {name} is new: in {kept} of {events} calls that take it, never before',
        finding_context_share: '{name} is given in {now} of the calls that take it, {before} before ({counts})',
        finding_argument_share: '{name} is given in {now} of the {action} calls, {before} before ({counts})',
        finding_novelty: '{description}: in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_novelty_actions: 'actions never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_novelty_first: '{names}: never before, now in {kept} of {events} sessions',
        finding_novelty_situation: 'known actions in a situation in which they were never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_gone: '{name} is no longer used: {now} of all actions, {before} before ({counts})',
        finding_share: '{name} makes up {now} of all actions, {before} before ({counts})',
        finding_vital: '{name}: {now} now, {before} before',
        vital_events: 'session length (actions per session)',
        vital_empty: 'sessions without an action',
        vital_distinct: 'different actions per session',
        vital_repeats: 'calls that repeat an identical one',
        vital_errors: 'actions that end in an error',
        vital_denials: 'actions that are denied',
        vital_latency: 'latency',
        vital_tokens: 'tokens',
        chance: 'a change this large happens by chance in about 1 of {n} unchanged runs',
        chance_rare: 'a change this large happens by chance in fewer than 1 of 1000 unchanged runs',
        chance_none: 'one breach is enough',
        // The numbers under it.
        side_now: 'Now: {kept} of {events} in {sessions}{interval}',
        side_before: 'Before: {kept} of {events} in {sessions}{interval}',
        side_now_never: 'Now: the situation does not occur',
        side_before_never: 'Before: the situation did not occur',
        interval: ' (95% interval {low} to {high})',
        sessions: { one: '{n} session', other: '{n} sessions' },
        carried_all: 'All of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
        done_there: '{name} was done there in {now} of its {all} uses, {before} of {all_before} before',
        situated: 'Over all situations together the share hides the change; like is compared with like, and this situation carries most of it',
        carried_most: '{share} of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
        carried_all_since: 'All of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
        carried_most_since: '{share} of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
        variants: {
            one: 'Another policy about the same events changed with it: {names}',
            other: '{n} other policies about the same events changed with it: {names}'
        },
        behind_session: 'Per session: {actions}',
        behind_event: 'Of all events: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; with {condition} {there_before} → {there_now})',
        behind_points: '{delta} points',
        behind_part: '; together {share} of the change',
        behind_spread: '; that is {share} of the change, the rest is spread over many actions',
        list_break: ', ',
        variant_share: '{name} among all actions: {now} now, {before} before',
        variants_and_signs: {
            one: 'About the same events, this changed with it: {names}',
            other: '{n} more things about the same events changed with it: {names}'
        },
        sure_sampling: 'Sampling: the change is {delta} points, between {low} and {high} with 95% confidence',
        sure_sessions: 'Sessions: {before} before, {now} now',
        sure_dependence: 'Dependence: cases of one session resemble each other, so these {events} say as much as {effective} independent ones',
        sure_independent: 'Dependence: cases of one session are no more alike than others, so all {events} count',
        sure_tested: {
            one: 'Tested: {n} thing',
            other: 'Tested: {n} things; the chance above allows for all of them'
        },
        sure_assumed: 'Assumed: {assumption}',
        assume_events: 'events are independent of each other, for the logs name no sessions',
        assume_other_cases: 'the two logs did different cases, whose differences cannot be told from those of the agents',
        assume_few_cases: 'the few cases that the two logs share are like the others',
        assume_left_out: '{part} of {all} cases ran on one side only and were left out of the tests',
        assume_compared: '{part} of {all} cases ran on one side only and are compared as whole cases with each other',
        assume_trials: 'trials of one case are independent of each other, for there are few cases',
        assume_rates: 'the baseline gives rates only: its counts are reckoned back from them, and its events depend on each other as the current ones do',
        assume_no_profile: 'the baseline has no profile beside it: a changed mix of situations cannot be told from changed behaviour',
        assume_no_new: 'new policies cannot be judged against counts alone; {command} writes a profile',
        assume_sessions: 'sessions are independent of each other: counts do not tell which case they are of',
        assume_renamed: '{from} is read as {to}, as rename in the config says',
        assume_unknown_keys: 'a required or forbidden rule speaks of {keys}, which no event has',
        assume_calls_left: 'repeated calls are not compared, for only one of the logs tells calls apart by {keys}',
        assume_calls_alike: 'calls that differ in {keys} alone are repeated ones, as in the baseline, which has no such field',
        assume_uncounted_one: '{n} rule of the baseline is not judged, for want of counts and of a status; write the status {status}, or run {command}',
        assume_uncounted: '{n} rules of the baseline are not judged, for want of counts and of a status; write the status {status}, or run {command}',
        assume_second_window: 'the second window has too few sessions to confirm or refute a change: the first one decides alone',
        assume_required_rarely: 'a required rule may be broken this rarely: {part} of {all} times ({rule})',
        assume_required_as_before: 'a required rule is not broken more often than before, but for chance and the mix of situations: {part} of {all} times now, {before} of {of} before ({rule})',
        not_confirmed: 'The second window does not show it, so it does not fail the check',
        not_failing: 'This kind of change is not named in fail-on, so it does not fail the check',
        accepted: 'Accepted: {reason}',
        accepted_unexplained: 'Accepted, but nobody said why: its entry still has the reason that was offered for pasting',
        lapsed: 'It was accepted, but {reason}',
        lapsed_expired: 'the acceptance expired on {date}',
        lapsed_grown: 'the change has grown beyond the {accepted} that were accepted',
        reason_here: 'why this is intended',
        // What would turn the verdict.
        turns_more: 'Passes if kept in {needed} of {events} such cases; it was in {kept}',
        turns_fewer: 'Passes if kept in no more than {needed} of {events} such cases; it was in {kept}',
        turns_more_rate: 'Passes if it happens in {needed} of {events} such cases; it did in {kept}',
        turns_fewer_rate: 'Passes if it happens in no more than {needed} of {events} such cases; it did in {kept}',
        turns_share_more: 'Passes if {name} makes up {needed} of {events} actions; it made up {kept}',
        turns_share_fewer: 'Passes if {name} makes up no more than {needed} of {events} actions; it made up {kept}',
        turns_given_more: 'Passes if {name} is given in {needed} of {events} such calls; it was in {kept}',
        turns_given_fewer: 'Passes if {name} is given in no more than {needed} of {events} such calls; it was in {kept}',
        turns_never: 'Passes only if it does not happen at all; it happened {n} times',
        turns_without: 'Passes without {name}',
        turns_without_novelty: 'Passes if no session shows this',
        turns_vital: 'Passes once this is clearly closer to {before} again; it is {now}',
        turns_not: 'No other number of kept cases in this log would turn the verdict',
        turns_held: ' (all else unchanged)',
        turns_leaves: 'this would then be a finding by itself: {rule}',
        // What to do about a finding.
        look: 'Look at {places}',
        renamed: 'If only names changed: put {lines} into {config}',
        accept: 'If it is wanted: add {entry} to {list} in {baseline}',
        require: 'If it must always hold: set {field} for {id} at {place}, then run {command}',
        update: 'If the changes are intended: take them over as the baseline, and commit the two files that this writes: {command}',
        collect: {
            one: 'Collect logs of at least {n} session a side, then run {command}',
            other: 'Collect logs of at least {n} sessions a side, then run {command}'
        },
        create: 'Write the baseline and commit it: {command}',
        find_logs: 'Check that the paths match files that hold events: {command}',
        // The gate.
        gate_allowed: 'This check passes: nothing changed beyond chance',
        gate_allowed_accepted: {
            one: 'This check passes: the {n} change that was found is accepted',
            other: 'This check passes: all {n} changes that were found are accepted'
        },
        gate_unexplained: {
            one: 'An accepted entry says nothing of why: write a reason into it',
            other: '{n} accepted entries say nothing of why: write a reason into each'
        },
        gate_denied: {
            one: 'This check fails because of {n} change',
            other: 'This check fails because of {n} changes'
        },
        gate_denied_unexercised: {
            one: 'This check fails: {n} policy is not exercised any more',
            other: 'This check fails: {n} policies are not exercised any more'
        },
        gate_warned: {
            one: 'This check passes with a warning: {n} change is reported, but does not fail it',
            other: 'This check passes with a warning: {n} changes are reported, but none fails it'
        },
        gate_unconfirmed: {
            one: 'This check passes: {n} change was found, but not confirmed by the second window',
            other: 'This check passes: {n} changes were found, but not confirmed by the second window'
        },
        gate_reported: {
            one: '{n} change beyond chance was found',
            other: '{n} changes beyond chance were found'
        },
        gate_reported_none: 'Nothing changed beyond chance',
        gate_deferred: 'This check has not decided: too little data to judge',
        gate_empty: 'This check has not decided: the baseline holds no policies and no counts, so that there is nothing to compare with',
        gate_no_baseline: 'This check has not decided: there is no baseline yet',
        gate_no_logs: 'This check has not decided: no log holds an event',
        detectable: 'a change of {points} points would most likely have been seen',
        detectable_of: '{decided} of {all} policies could be judged{rest}; a typical one must change by about {points} points to be seen',
        rest_undecided: ', {undecided} undecided',
        rest_unexercised: ', {unexercised} not exercised',
        detectable_only: 'a change of less than {points} points may well have gone unseen',
        gate_contribution: '{share} of the deviation: {finding}',
        gate_undecided: {
            one: '{n} policy could not be decided either way',
            other: '{n} policies could not be decided either way'
        },
        gate_unexercised: {
            one: '{n} policy of the baseline is not exercised in these logs',
            other: '{n} policies of the baseline are not exercised in these logs'
        },
        gate_condition: 'Changed at the same time: {name}, mostly from {before} to {now}',
        gate_tested: {
            one: '{n} thing was tested',
            other: '{n} things were tested, with one chance of a false alarm for all of them together'
        },
        line_alarm: 'Chance of a false alarm if nothing changed: {alpha}',
        gate_rates: 'The baseline holds rates only: the verdict rests on them, not on sessions',
        gate_turns_one: 'One change decides: without it the check passes: {finding}',
        gate_turns_many: 'It passes once each of the {n} is gone or accepted',
        gate_turns_unexercised: 'It passes once the policies that are not exercised occur again',
        gate_margin_breaks: 'Least room: {rule}; about {n} more breaks would be a finding (now kept in {kept} of {events} cases)',
        gate_margin_more: 'Least room: {rule}; if kept in about {n} more cases it would be a finding (now in {kept} of {events} cases)',
        gate_margin_share: 'Nearest to failing: {rule} (now {now}, {before} before)',
        gate_turns_warned: 'It fails once fail-on names {changes}',
        gate_turns_unconfirmed: 'It fails once the second window shows it too',
        gate_turns_data: 'It decides with about {needed} sessions a side; there are {before} before and {now} now',
        check_logs: '{events} events in {sessions} sessions',
        check_baseline: '{policies} policies mined from {events} events in {sessions} sessions',
        check_no_baseline: 'there is no baseline yet',
        check_judged: '{sessions} sessions are enough to judge: {tested} tests were made',
        check_unjudged: 'nothing could be judged',
        check_too_few: 'too few to judge: {needed} a side are needed',
        check_exercised: '{unexercised} policies not exercised, {undecided} undecided',
        // What could not be judged.
        not_exercised: 'The situation occurred {before} times in the baseline and {now} times now: too seldom to judge',
        undecided: '{now} now, {before} before: too few cases to tell a change from chance',
        undecided_detectable: '{now} now, {before} before: a change of less than {points} points may well not show',
        undecided_absent: 'It did not occur now ({before} before)',
        mix_only: '{now} now, {before} before, only because other situations were met more often: in like situations nothing changed'
    })
});
/* harmony default export */ const languages_en = (en);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/es.js
/** What is said of recorded decisions. */
const es_decisions = () => ({
    auth_allowed: 'Acceso PERMITIDO: {reason}',
    auth_denied: 'Acceso DENEGADO: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Solicitud PERMITIDA: dentro del límite de frecuencia ({current}/{limit} solicitudes)',
    rate_denied: 'Solicitud DENEGADA: límite de frecuencia superado ({current}/{limit} solicitudes)',
    rate_counterfactual: 'La solicitud se permitiría tras {wait_seconds} segundos',
    guard_pass: 'Contenido PERMITIDO: no se detectaron infracciones',
    guard_block: 'Contenido BLOQUEADO: {violation_type} detectado - {reason}',
    guard_redact: 'Contenido MODIFICADO: información sensible ocultada',
    circuit_closed: 'Servicio DISPONIBLE: cortacircuitos cerrado',
    circuit_open: 'Servicio NO DISPONIBLE: cortacircuitos abierto tras {failures} fallos',
    circuit_half_open: 'Servicio EN PRUEBA: el cortacircuitos permite una solicitud de prueba',
    trust_allowed: 'Comunicación entre agentes PERMITIDA: {from_agent} → {to_agent}',
    trust_denied: 'Comunicación entre agentes DENEGADA: nivel de confianza insuficiente',
    intent_valid: 'Llamada a herramienta PERMITIDA: coherente con la intención original',
    intent_hijack: 'Llamada a herramienta BLOQUEADA: posible desvío de la intención',
    budget_ok: 'Presupuesto CORRECTO: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Presupuesto SUPERADO: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Comportamiento NORMAL: dentro de los valores de la línea base',
    drift_detected: 'Comportamiento ANÓMALO: {metric} se desvió {deviation:.1f} desviaciones estándar',
    counterfactual_prefix: 'La decisión cambiaría si: ',
    no_counterfactual: 'Ningún cambio sencillo alteraría esta decisión',
    confidence_high: 'Confianza alta ({confidence:.0%}): todos los factores están claros',
    confidence_medium: 'Confianza media ({confidence:.0%}): cierta incertidumbre en los factores',
    confidence_low: 'Confianza baja ({confidence:.0%}): incertidumbre considerable',
    area_authorization: 'Acceso',
    area_rate_limit: 'Solicitud',
    area_input_guard: 'Contenido',
    area_output_guard: 'Contenido',
    area_circuit_breaker: 'Servicio',
    area_trust_boundary: 'Comunicación entre agentes',
    area_intent_validation: 'Llamada a herramienta',
    area_behavioral_drift: 'Comportamiento',
    area_budget: 'Presupuesto',
    area_cascade: 'Cascada',
    area_drift_gate: 'Control',
    outcome_allowed: '{area}: PERMITIDO: {reason}',
    outcome_denied: '{area}: DENEGADO: {reason}',
    outcome_warned: '{area}: CON AVISO (permitido, con un aviso): {reason}',
    outcome_modified: '{area}: MODIFICADO (permitido en otra forma): {reason}',
    outcome_deferred: '{area}: APLAZADO (aún sin decidir): {reason}',
    outcome_other: '{area}: {outcome}: {reason}',
    rate_allowed_plain: 'Solicitud PERMITIDA: dentro del límite de frecuencia',
    rate_denied_plain: 'Solicitud DENEGADA: límite de frecuencia superado',
    budget_ok_plain: 'Presupuesto CORRECTO',
    budget_exceeded_plain: 'Presupuesto SUPERADO',
    circuit_open_plain: 'Servicio NO DISPONIBLE: cortacircuitos abierto',
    drift_detected_plain: 'Comportamiento ANÓMALO: {reason}',
    reason_policy: 'Evaluación de las políticas',
    reason_decision: 'Decisión según la política',
    reason_guard: 'Política de seguridad',
    reason_contradicted: 'Las comprobaciones registradas no dicen por qué',
    violation_default: 'Infracción de una política',
    unreadable: 'Este registro no se puede explicar: {problem}',
    article_consonant: 'Una decisión de tipo {type}',
    article_vowel: 'Una decisión de tipo {type}',
    type_authorization: 'autorización',
    type_rate_limit: 'límite de frecuencia',
    type_input_guard: 'control de entrada',
    type_output_guard: 'control de salida',
    type_circuit_breaker: 'cortacircuitos',
    type_trust_boundary: 'límite de confianza',
    type_intent_validation: 'validación de la intención',
    type_behavioral_drift: 'deriva del comportamiento',
    type_budget: 'presupuesto',
    type_cascade: 'cascada',
    type_drift_gate: 'control de deriva',
    opening: '{decision} se tomó en este momento: {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (zona horaria no registrada)',
    time_unknown: 'desconocido',
    final_outcome: 'El resultado fue: {outcome}.',
    heading_context: 'Contexto:',
    heading_factors: 'Se evaluaron estos factores:',
    heading_notes: 'Conviene saber:',
    status_pass: '✓ SUPERADO',
    status_fail: '✗ NO SUPERADO',
    factor_line: '{name}: {status} (peso: {weight})',
    factor_reason: 'Motivo: {reason}',
    factor_evidence: 'Prueba: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} de todo el peso',
    line_confidence: 'Confianza de la decisión: {confidence}',
    line_latency: 'Tiempo de proceso: {latency} ms',
    line_version: 'Versión de las políticas: {version}',
    label_counterfactual: 'Qué lo cambiaría',
    label_recommendations: 'Qué hacer',
    label_confidence: 'Con qué certeza',
    note_failed_but_allowed: 'El resultado es {outcome}, aunque estas comprobaciones fallaron: {names}',
    note_passed_but_denied: 'El resultado es {outcome}, aunque se superaron todas las comprobaciones registradas',
    note_damaged: 'El registro está dañado: {problem}',
    note_explainer_failed: 'La explicación registrada para este tipo de decisión falló; esta es la explicación habitual',
    change_passed: 'la comprobación {name} se superara',
    change_failed: 'la comprobación {name} fallara',
    change_role: 'el usuario tuviera el rol necesario',
    change_role_named: 'el usuario tuviera el rol {required}',
    change_permission: 'el usuario tuviera el permiso necesario',
    change_rate: 'la solicitud estuviera dentro del límite de frecuencia',
    change_rate_named: 'hubiera como máximo {limit} solicitudes (hubo {current})',
    change_budget: 'no se superara el presupuesto',
    change_budget_named: 'se gastara como máximo {limit} (fueron {current})',
    change_trust: 'el nivel de confianza fuera suficiente',
    change_intent: 'la llamada a la herramienta coincidiera con la solicitud original',
    change_circuit: 'el cortacircuitos estuviera cerrado',
    change_drift_named: '{metric} estuviera entre {low} y {high} (fue {value})',
    change_unknown: 'El registro no dice cómo sus comprobaciones llevaron a este resultado, así que no se puede calcular ningún cambio',
    least_certain: 'Lo menos seguro: {name} ({confidence})',
    advise_role: 'Pida a su administrador los permisos necesarios',
    advise_rate: 'Espere antes de reintentar o pida a soporte un límite de frecuencia mayor',
    advise_budget: 'Revise su consumo o pida a su administrador un presupuesto mayor',
    advise_trust: 'Compruebe la autenticación de los agentes y las cadenas de delegación',
    advise_intent: 'Compruebe que la llamada a la herramienta responde a la solicitud original',
    advise_circuit: 'El servicio puede tener problemas; inténtelo más tarde',
    advise_guard: 'Compare el contenido con la política que infringe',
    advise_drift: 'Compare lo que cambió con la línea base y renuévela si el cambio es deseado',
    disclosure_title: 'INFORMACIÓN SOBRE UNA DECISIÓN AUTOMATIZADA',
    disclosure_id: 'Identificador de la decisión: {id}',
    disclosure_time: 'Momento: {time}',
    disclosure_type: 'Tipo de decisión: {type}',
    disclosure_outcome: 'Resultado: {outcome}',
    disclosure_context: 'CONTEXTO:',
    disclosure_factors: 'FACTORES CONSIDERADOS:',
    disclosure_result: 'Resultado: {result}',
    disclosure_passed: 'SUPERADO',
    disclosure_failed: 'NO SUPERADO',
    disclosure_weight: 'Peso: {weight}',
    disclosure_explanation: 'Explicación: {reason}',
    disclosure_counterfactual: 'QUÉ CAMBIARÍA LA DECISIÓN:',
    disclosure_recommendations: 'RECOMENDACIONES:',
    disclosure_confidence: 'Nivel de confianza: {confidence}',
    disclosure_version: 'Versión de las políticas: {version}',
    disclosure_review: 'Esta decisión la tomó un sistema automatizado. Para preguntas o para pedir una revisión humana, diríjase a su administrador.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/es.js
/** Why records were skipped and keys not mined. */
const es_reasons = () => ({
    reason_not_json: 'JSON no válido',
    reason_not_utf8: 'UTF-8 no válido',
    reason_conflict: 'un marcador de conflicto de git',
    reason_too_deep: 'el registro tiene más de {levels} niveles de anidamiento',
    reason_too_long: 'el registro ocupa más de {size} MiB',
    reason_ends_in_record: 'el archivo termina en medio de este registro',
    reason_ends_in_array: 'el archivo termina antes de cerrar este array',
    reason_not_object: 'el registro no es un objeto JSON',
    reason_nothing: 'el registro no tiene ni acción ni sesión',
    reason_no_action: 'el mapeo no encuentra ninguna acción en el registro',
    reason_not_csv: 'la fila no es CSV válido',
    reason_not_this_format: 'el registro no se pudo leer en este formato',
    reason_unknown_format: 'no se reconoce el formato del archivo',
    reason_no_path: 'la decisión no indica ni acción ni ruta de política',
    reason_no_tool: 'el registro de auditoría no indica ninguna herramienta',
    reason_no_verb: 'el evento de auditoría no tiene verbo',
    reason_only_end: 'el registro dice cómo terminó la sesión, no qué se hizo en ella',
    reason_no_answer: 'la petición no tiene respuesta',
    reason_missing: 'falta {field}',
    reason_not_text: '{field} no es una cadena',
    reason_blank: '{field} está en blanco',
    reason_no_object: '{field} no es un objeto',
    reason_grows: 'los datos {name} crecen más de {times} veces: el resto no se lee',
    reason_damaged: 'los datos {name} están dañados o truncados',
    reason_behind: 'lo que sigue a los datos {name} no se lee',
    reason_zip_damaged: 'el archivo zip está dañado o truncado',
    reason_zip_empty: 'el archivo zip no contiene ningún log',
    reason_table_file: 'un archivo de tipo {name} no se lee: expórtelo como JSON Lines o CSV',
    reason_lfs: 'en lugar del archivo hay un puntero de Git LFS: haga el checkout con lfs: true',
    reason_packing: 'lo empaquetado con {name} no se lee: desempaquételo antes',
    reason_zip_encrypted: 'la entrada del archivo zip está cifrada',
    reason_zip_unsupported: 'la entrada del archivo zip usa una compresión no admitida',
    reason_ignored: 'indicada en ignore-keys',
    reason_config: 'excluida por el archivo de configuración',
    reason_same: 'dice lo mismo que {key} ({share} % de la información en común)',
    reason_no_boundary: 'número sin un límite a partir del cual el agente actúe de otra forma',
    reason_arguments: 'nombra los argumentos de la llamada: se deduce de la acción',
    reason_times: 'instantes: {different} valores distintos en {events} eventos',
    reason_births: 'fechas de nacimiento: {different} valores distintos en {events} eventos',
    reason_identifiers: 'identificadores: {different} valores distintos en {events} eventos',
    reason_free_text: 'texto libre: {different} valores distintos en {events} eventos',
    reason_session: 'otro nombre de la sesión: {different} valores distintos en {events} eventos',
    reason_alone: 'casi todos los valores son únicos: {different} valores distintos en {events} eventos'
});

;// CONCATENATED MODULE: ./lib/explain/languages/es.js



const es = catalogue({
    code: 'es',
    decimal: ',',
    percent: '{n}\u00a0%',
    messages: () => ({
        ...es_decisions(),
        ...es_reasons(),
        clause_break: '; ',
        and: ' y ',
        rule_association: 'con {conditions}, el agente llama a {action}',
        rule_association_always: 'el agente llama a {action}',
        rule_precondition: '{action} solo con {conditions}',
        rule_prohibition: 'nunca {action} con {conditions}',
        rule_prohibition_always: 'nunca {action}',
        rule_outcome: '{action} con {conditions} termina en {outcome}',
        rule_outcome_always: '{action} termina en {outcome}',
        rule_precedence: '{activation} solo después de {target}',
        rule_response: 'después de {activation}, más tarde {target}',
        rule_chain_precedence: '{activation} solo justo después de {target}',
        rule_chain_response: 'justo después de {activation} viene {target}',
        rule_not_succession: 'después de {activation} nunca {target}',
        rule_exactly_once: '{activation} exactamente una vez por sesión',
        rule_at_most: {
            one: '{activation} como máximo una vez por sesión',
            other: '{activation} como máximo {n} veces por sesión'
        },
        rule_first: '{activation}, cuando se usa, abre su sesión',
        rule_last: '{activation}, cuando se usa, cierra su sesión',
        rule_same: '{rule} del mismo {key}',
        rule_context: '{rule}, con {conditions}',
        finding_weaker: '{rule}: ahora se cumple en el {now} de los casos, antes en el {before} ({counts})',
        finding_stronger: '{rule}: ahora se cumple en el {now} de los casos, antes solo en el {before} ({counts})',
        finding_weaker_rate: '{rule}: ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_stronger_rate: '{rule}: ahora en el {now} de los casos, antes solo en el {before} ({counts})',
        instead_now: 'en su lugar {condition}: ahora en el {now}, antes en el {before}',
        instead_before: 'en lugar de {condition}: ahora en el {now}, antes en el {before}',
        finding_vanished: '{rule}: ya no se sigue; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_fallen: '{rule}: se cumple demasiado poco para seguir siendo una regla; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_new: '{rule}: nueva; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_new_situation: '{rule}: nueva; en el {now} de los casos ({kept} de {events}), en una situación que la línea base no muestra',
        finding_required: {
            one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})',
            other: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})'
        },
        finding_required_first: {
            one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)',
            other: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)'
        },
        finding_forbidden: {
            one: '{rule}: prohibida, pero ocurrió {n} vez ({events} ocasiones)',
            other: '{rule}: prohibida, pero ocurrió {n} veces ({events} ocasiones)'
        },
        finding_forbidden_deed: {
            one: '{deed} está prohibido; ocurrió {n} vez ({events} ocasiones)',
            other: '{deed} está prohibido; ocurrió {n} veces ({events} ocasiones)'
        },
        deed_when: '{action} con {conditions}',
        counts: '{kept} de {events} frente a {kept_before} de {events_before}',
        finding_action: '{name} es nueva: {kept} de {events} acciones, antes nunca',
        finding_action_sessions: '{name} es nueva: en {kept} de {events} sesiones, antes nunca',
        finding_argument: 'el argumento {name} es nuevo: en {kept} de {events} llamadas a {action}, antes nunca',
        finding_argument_calls: 'el argumento {name} es nuevo: en {kept} de {events} llamadas que lo admiten, antes nunca',
        finding_context_share: '{name} figura en el {now} de las llamadas que lo admiten, antes en el {before} ({counts})',
        finding_argument_share: '{name} figura en el {now} de las llamadas a {action}, antes en el {before} ({counts})',
        finding_novelty: '{description}: ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_novelty_actions: 'acciones nunca vistas antes ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_novelty_first: '{names}: nunca antes, ahora en {kept} de {events} sesiones',
        finding_novelty_situation: 'acciones conocidas en una situación en la que nunca se habían visto ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_gone: '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts})',
        finding_share: '{name} supone el {now} de todas las acciones, antes el {before} ({counts})',
        finding_vital: '{name}: ahora {now}, antes {before}',
        vital_events: 'longitud de la sesión (acciones por sesión)',
        vital_empty: 'sesiones sin ninguna acción',
        vital_distinct: 'acciones distintas por sesión',
        vital_repeats: 'llamadas que repiten otra idéntica',
        vital_errors: 'acciones que terminan en error',
        vital_denials: 'acciones denegadas',
        vital_latency: 'latencia',
        vital_tokens: 'tokens',
        chance: 'un cambio así de grande ocurre por azar aproximadamente en 1 de cada {n} ejecuciones sin cambios',
        chance_rare: 'un cambio así de grande ocurre por azar en menos de 1 de cada 1000 ejecuciones sin cambios',
        chance_none: 'basta un incumplimiento',
        side_now: 'Ahora: {kept} de {events} en {sessions}{interval}',
        side_before: 'Antes: {kept} de {events} en {sessions}{interval}',
        side_now_never: 'Ahora: la situación no se da',
        side_before_never: 'Antes: la situación no se daba',
        interval: ' (intervalo del 95 % de {low} a {high})',
        sessions: { one: '{n} sesión', other: '{n} sesiones' },
        carried_all: 'Todo procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
        done_there: '{name} se hizo ahí en {now} de sus {all} usos, antes en {before} de {all_before}',
        situated: 'En el conjunto de todas las situaciones la proporción oculta el cambio; se compara lo semejante con lo semejante, y esta situación es la que más aporta',
        carried_most: 'El {share} procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
        carried_all_since: 'Todo procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
        carried_most_since: 'El {share} procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
        variants: {
            one: 'Otra política sobre los mismos eventos cambió con ella: {names}',
            other: 'Otras {n} políticas sobre los mismos eventos cambiaron con ella: {names}'
        },
        behind_session: 'Por sesión: {actions}',
        behind_event: 'De todos los eventos: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; con {condition} {there_before} → {there_now})',
        behind_points: '{delta} puntos porcentuales',
        behind_part: '; en conjunto, {share} del cambio',
        behind_spread: '; es el {share} del cambio, el resto se reparte entre muchas acciones',
        list_break: ', ',
        variant_share: '{name} entre todas las acciones: ahora {now}, antes {before}',
        variants_and_signs: {
            one: 'En los mismos eventos cambió también: {names}',
            other: 'En los mismos eventos cambiaron también {n} cosas más: {names}'
        },
        sure_sampling: 'Muestreo: el cambio es de {delta} puntos porcentuales, entre {low} y {high} con una confianza del 95 %',
        sure_sessions: 'Sesiones: {before} antes, {now} ahora',
        sure_dependence: 'Dependencia: los casos de una sesión se parecen entre sí, por lo que estos {events} dicen tanto como {effective} independientes',
        sure_independent: 'Dependencia: los casos de una sesión no se parecen más entre sí que a los demás, por lo que cuentan los {events}',
        sure_tested: {
            one: 'Pruebas: {n}',
            other: 'Pruebas: {n}; la probabilidad indicada las tiene todas en cuenta'
        },
        sure_assumed: 'Supuesto: {assumption}',
        assume_events: 'los eventos son independientes entre sí, pues los registros no nombran sesiones',
        assume_other_cases: 'los dos registros tratan casos distintos, cuyas diferencias no se distinguen de las de los agentes',
        assume_few_cases: 'los pocos casos que comparten los dos registros son como los demás',
        assume_left_out: '{part} de {all} casos se ejecutaron en un solo lado y quedaron fuera de las pruebas',
        assume_compared: '{part} de {all} casos se ejecutaron en un solo lado y se comparan entre sí como casos completos',
        assume_trials: 'los intentos de un mismo caso son independientes entre sí, pues hay pocos casos',
        assume_rates: 'la línea base solo da proporciones: sus recuentos se deducen de ellas y sus eventos dependen entre sí como los actuales',
        assume_no_profile: 'la línea base no tiene un perfil al lado: una mezcla distinta de situaciones no se distingue de un comportamiento distinto',
        assume_no_new: 'las políticas nuevas no se pueden juzgar solo con recuentos; {command} escribe un perfil',
        assume_sessions: 'las sesiones son independientes entre sí: los recuentos no dicen de qué caso son',
        assume_renamed: '{from} se lee como {to}, según rename en la configuración',
        assume_unknown_keys: 'una política obligatoria o prohibida habla de {keys}, que ningún evento tiene',
        assume_calls_left: 'las llamadas repetidas no se comparan, pues solo uno de los registros distingue llamadas por {keys}',
        assume_calls_alike: 'las llamadas que solo difieren en {keys} cuentan como repetidas, como en la línea base, que no tiene ese campo',
        assume_uncounted_one: '{n} política de la línea base no se juzga, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
        assume_uncounted: '{n} políticas de la línea base no se juzgan, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
        assume_second_window: 'la segunda ventana tiene muy pocas sesiones para confirmar o refutar un cambio: decide solo la primera',
        assume_required_rarely: 'una política obligatoria puede incumplirse con esta poca frecuencia: {part} de {all} veces ({rule})',
        assume_required_as_before: 'una política obligatoria solo se incumple más que antes por azar o por otra mezcla de situaciones: {part} de {all} veces ahora, {before} de {of} antes ({rule})',
        not_confirmed: 'La segunda ventana no lo muestra, así que no hace fallar el control',
        not_failing: 'Este tipo de cambio no figura en fail-on, así que no hace fallar el control',
        accepted: 'Aceptado: {reason}',
        accepted_unexplained: 'Aceptado, pero sin motivo: la entrada conserva el texto de ejemplo',
        lapsed: 'Estaba aceptado, pero {reason}',
        lapsed_expired: 'la aceptación venció el {date}',
        lapsed_grown: 'el cambio ha superado el {accepted} aceptado',
        reason_here: 'por qué es deseado',
        turns_more: 'Se supera si se cumple en {needed} de {events} casos así; se cumplió en {kept}',
        turns_fewer: 'Se supera si se cumple como máximo en {needed} de {events} casos así; se cumplió en {kept}',
        turns_more_rate: 'Se supera si ocurre en {needed} de {events} casos así; ocurrió en {kept}',
        turns_fewer_rate: 'Se supera si ocurre como máximo en {needed} de {events} casos así; ocurrió en {kept}',
        turns_share_more: 'Se supera si {name} supone {needed} de {events} acciones; fueron {kept}',
        turns_share_fewer: 'Se supera si {name} supone como máximo {needed} de {events} acciones; fueron {kept}',
        turns_given_more: 'Pasa si {name} figura en {needed} de {events} de estas llamadas; figuró en {kept}',
        turns_given_fewer: 'Pasa si {name} figura en no más de {needed} de {events} de estas llamadas; figuró en {kept}',
        turns_never: 'Se supera solo si no ocurre nunca; ocurrió {n} veces',
        turns_without: 'Se supera sin {name}',
        turns_without_novelty: 'Se supera si ninguna sesión muestra esto',
        turns_vital: 'Se supera cuando esto vuelva a estar claramente más cerca de {before}; es {now}',
        turns_not: 'Ningún otro número de casos cumplidos en este registro cambiaría el veredicto',
        turns_held: ' (todo lo demás sin cambios)',
        turns_leaves: 'entonces quedaría como hallazgo propio: {rule}',
        look: 'Mire aquí: {places}',
        renamed: 'Si solo cambiaron nombres: ponga {lines} en {config}',
        accept: 'Si es deseado: añada {entry} a {list} en {baseline}',
        require: 'Si debe cumplirse siempre: ponga {field} para {id} en {place} y ejecute {command}',
        update: 'Si los cambios son deseados: tómelos como línea base y confirme los dos archivos que esto escribe: {command}',
        collect: {
            one: 'Reúna registros de al menos {n} sesión por lado y ejecute {command}',
            other: 'Reúna registros de al menos {n} sesiones por lado y ejecute {command}'
        },
        create: 'Escriba la línea base y confírmela en el repositorio: {command}',
        find_logs: 'Compruebe que las rutas llevan a archivos con eventos: {command}',
        gate_allowed: 'El control se supera: nada cambió más allá del azar',
        gate_allowed_accepted: {
            one: 'El control se supera: el cambio hallado está aceptado',
            other: 'El control se supera: los {n} cambios hallados están aceptados'
        },
        gate_unexplained: {
            one: 'Una entrada aceptada no dice el motivo: escríbalo en ella',
            other: '{n} entradas aceptadas no dicen el motivo: escríbalo en cada una'
        },
        gate_denied: {
            one: 'Este control falla por {n} cambio',
            other: 'Este control falla por {n} cambios'
        },
        gate_denied_unexercised: {
            one: 'El control no se supera: {n} política ya no se ejercita',
            other: 'El control no se supera: {n} políticas ya no se ejercitan'
        },
        gate_warned: {
            one: 'El control se supera con un aviso: se notifica {n} cambio, que no lo hace fallar',
            other: 'El control se supera con un aviso: se notifican {n} cambios, ninguno lo hace fallar'
        },
        gate_unconfirmed: {
            one: 'El control se supera: se halló {n} cambio, pero la segunda ventana no lo confirma',
            other: 'El control se supera: se hallaron {n} cambios, pero la segunda ventana no los confirma'
        },
        gate_reported: {
            one: 'Se halló {n} cambio más allá del azar',
            other: 'Se hallaron {n} cambios más allá del azar'
        },
        gate_reported_none: 'Nada cambió más allá del azar',
        gate_deferred: 'El control no ha decidido: no hay datos suficientes para juzgar',
        gate_empty: 'El control no ha decidido: la línea base no contiene políticas ni recuentos con los que comparar',
        gate_no_baseline: 'El control no ha decidido: todavía no hay línea base',
        gate_no_logs: 'El control no ha decidido: ningún registro contiene un evento',
        detectable: 'un cambio de {points} puntos porcentuales se habría visto muy probablemente',
        detectable_of: 'se pudieron juzgar {decided} de {all} políticas{rest}; una típica debe cambiar unos {points} puntos porcentuales para que se note',
        rest_undecided: ', {undecided} sin decidir',
        rest_unexercised: ', {unexercised} no ejercitadas',
        detectable_only: 'un cambio de menos de {points} puntos porcentuales bien pudo pasar inadvertido',
        gate_contribution: '{share} de la desviación: {finding}',
        gate_undecided: {
            one: '{n} política no se pudo decidir en un sentido ni en otro',
            other: '{n} políticas no se pudieron decidir en un sentido ni en otro'
        },
        gate_unexercised: {
            one: '{n} política de la línea base no se ejercita en estos registros',
            other: '{n} políticas de la línea base no se ejercitan en estos registros'
        },
        gate_condition: 'Cambió al mismo tiempo: {name}, sobre todo de {before} a {now}',
        gate_tested: {
            one: 'Se hizo {n} prueba',
            other: 'Se hicieron {n} pruebas, con una sola probabilidad de falsa alarma para todas juntas'
        },
        line_alarm: 'Probabilidad de falsa alarma si nada cambió: {alpha}',
        gate_rates: 'La línea base solo contiene proporciones: el veredicto se basa en ellas, no en sesiones',
        gate_turns_one: 'Un cambio decide: sin él se supera el control: {finding}',
        gate_turns_many: 'Se supera cuando cada uno de los {n} desaparezca o se acepte',
        gate_turns_unexercised: 'Se supera cuando vuelvan a darse las políticas que no se ejercitan',
        gate_margin_breaks: 'El menor margen: {rule}; unos {n} incumplimientos más serían un hallazgo (ahora se cumple en {kept} de {events} casos)',
        gate_margin_more: 'El menor margen: {rule}; si se cumpliera en unos {n} casos más sería un hallazgo (ahora en {kept} de {events} casos)',
        gate_margin_share: 'Lo más cercano a fallar: {rule} (ahora {now}, antes {before})',
        gate_turns_warned: 'Falla en cuanto fail-on nombre {changes}',
        gate_turns_unconfirmed: 'Falla en cuanto también la segunda ventana lo muestre',
        gate_turns_data: 'Decide con unas {needed} sesiones por lado; hay {before} antes y {now} ahora',
        check_logs: '{events} eventos en {sessions} sesiones',
        check_baseline: '{policies} políticas extraídas de {events} eventos en {sessions} sesiones',
        check_no_baseline: 'todavía no hay línea base',
        check_judged: '{sessions} sesiones bastan para juzgar: {tested} pruebas hechas',
        check_unjudged: 'no se pudo juzgar nada',
        check_too_few: 'demasiado pocas para juzgar: hacen falta {needed} por lado',
        check_exercised: '{unexercised} políticas no ejercitadas, {undecided} sin decidir',
        not_exercised: 'La situación se dio {before} veces en la línea base y {now} veces ahora: demasiado pocas para juzgar',
        undecided: '{now} ahora, {before} antes: demasiado pocos casos para distinguir un cambio del azar',
        undecided_detectable: '{now} ahora, {before} antes: un cambio de menos de {points} puntos porcentuales podría no notarse',
        undecided_absent: 'Ahora no se dio ({before} antes)',
        mix_only: '{now} ahora, {before} antes, solo porque otras situaciones fueron más frecuentes: en situaciones iguales no cambió nada'
    })
});
/* harmony default export */ const languages_es = (es);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/zh.js
/** What is said of recorded decisions. */
const zh_decisions = () => ({
    auth_allowed: '访问已允许：{reason}',
    auth_denied: '访问被拒绝：{reason}',
    auth_factor_pass: '✓ {name}：{reason}',
    auth_factor_fail: '✗ {name}：{reason}',
    rate_allowed: '请求已允许：未超出速率限制（{current}/{limit} 次请求）',
    rate_denied: '请求被拒绝：超出速率限制（{current}/{limit} 次请求）',
    rate_counterfactual: '请求在 {wait_seconds} 秒后会被允许',
    guard_pass: '内容已允许：未发现违反策略',
    guard_block: '内容被拦截：检测到 {violation_type} - {reason}',
    guard_redact: '内容已修改：敏感信息已隐去',
    circuit_closed: '服务可用：熔断器已闭合',
    circuit_open: '服务不可用：{failures} 次失败后熔断器已断开',
    circuit_half_open: '服务测试中：熔断器允许一次试探请求',
    trust_allowed: '智能体间通信已允许：{from_agent} → {to_agent}',
    trust_denied: '智能体间通信被拒绝：信任级别不足',
    intent_valid: '工具调用已允许：符合最初意图',
    intent_hijack: '工具调用被拦截：检测到可能的意图劫持',
    budget_ok: '预算正常：{spent:.2f}/{limit:.2f} USD（{percentage:.0%}）',
    budget_exceeded: '预算超支：{spent:.2f}/{limit:.2f} USD',
    drift_normal: '行为正常：在基线范围之内',
    drift_detected: '行为异常：{metric} 偏离 {deviation:.1f} 个标准差',
    counterfactual_prefix: '在以下情况下决定会不同：',
    no_counterfactual: '没有简单的改变能使这一决定不同',
    confidence_high: '置信度高（{confidence:.0%}）：所有因素均已明确',
    confidence_medium: '置信度中等（{confidence:.0%}）：部分因素不确定',
    confidence_low: '置信度低（{confidence:.0%}）：存在较大不确定性',
    area_authorization: '访问',
    area_rate_limit: '请求',
    area_input_guard: '内容',
    area_output_guard: '内容',
    area_circuit_breaker: '服务',
    area_trust_boundary: '智能体间通信',
    area_intent_validation: '工具调用',
    area_behavioral_drift: '行为',
    area_budget: '预算',
    area_cascade: '级联',
    area_drift_gate: '门禁',
    outcome_allowed: '{area}已允许：{reason}',
    outcome_denied: '{area}被拒绝：{reason}',
    outcome_warned: '{area}有警告（允许，但附带警告）：{reason}',
    outcome_modified: '{area}已修改（以修改后的形式允许）：{reason}',
    outcome_deferred: '{area}已推迟（尚未决定）：{reason}',
    outcome_other: '{area} {outcome}：{reason}',
    rate_allowed_plain: '请求已允许：未超出速率限制',
    rate_denied_plain: '请求被拒绝：超出速率限制',
    budget_ok_plain: '预算正常',
    budget_exceeded_plain: '预算超支',
    circuit_open_plain: '服务不可用：熔断器已断开',
    drift_detected_plain: '行为异常：{reason}',
    reason_policy: '策略评估',
    reason_decision: '依据策略的决定',
    reason_guard: '安全策略',
    reason_contradicted: '所记录的检查没有说明原因',
    violation_default: '违反策略',
    unreadable: '无法解释此记录：{problem}',
    article_consonant: '一项{type}决定',
    article_vowel: '一项{type}决定',
    type_authorization: '授权',
    type_rate_limit: '速率限制',
    type_input_guard: '输入防护',
    type_output_guard: '输出防护',
    type_circuit_breaker: '熔断器',
    type_trust_boundary: '信任边界',
    type_intent_validation: '意图验证',
    type_behavioral_drift: '行为漂移',
    type_budget: '预算',
    type_cascade: '级联',
    type_drift_gate: '漂移门禁',
    opening: '{decision}作出于 {time}。',
    time_utc: '{time} UTC',
    time_local: '{time}（未记录时区）',
    time_unknown: '未知时间',
    final_outcome: '最终结果：{outcome}。',
    heading_context: '上下文：',
    heading_factors: '评估了以下因素：',
    heading_notes: '请注意：',
    status_pass: '✓ 通过',
    status_fail: '✗ 未通过',
    factor_line: '{name}：{status}（权重：{weight}）',
    factor_reason: '原因：{reason}',
    factor_evidence: '证据：{evidence}',
    context_line: '{key}：{value}',
    line_share: '{share:.0%}',
    factor_share: '占全部权重的 {share}',
    line_confidence: '决定的置信度：{confidence}',
    line_latency: '处理时间：{latency} ms',
    line_version: '策略版本：{version}',
    label_counterfactual: '什么会改变它',
    label_recommendations: '应当做什么',
    label_confidence: '有多确定',
    note_failed_but_allowed: '结果为 {outcome}，尽管以下检查未通过：{names}',
    note_passed_but_denied: '结果为 {outcome}，尽管所记录的检查全部通过',
    note_damaged: '记录已损坏：{problem}',
    note_explainer_failed: '为此类决定注册的解释程序失败；这里给出标准解释',
    change_passed: '检查 {name} 通过',
    change_failed: '检查 {name} 未通过',
    change_role: '用户拥有所需角色',
    change_role_named: '用户拥有角色 {required}',
    change_permission: '用户拥有所需权限',
    change_rate: '请求未超出速率限制',
    change_rate_named: '请求不超过 {limit} 次（实际 {current} 次）',
    change_budget: '预算未超支',
    change_budget_named: '支出不超过 {limit}（实际 {current}）',
    change_trust: '信任级别足够',
    change_intent: '工具调用符合最初请求',
    change_circuit: '熔断器已闭合',
    change_drift_named: '{metric} 介于 {low} 与 {high} 之间（实际 {value}）',
    change_unknown: '记录没有说明其检查如何得出这一结果，因此无法计算什么会改变它',
    least_certain: '最不确定：{name}（{confidence}）',
    advise_role: '请联系管理员申请所需权限',
    advise_rate: '请稍后重试，或联系支持人员提高速率限制',
    advise_budget: '请检查用量，或向管理员申请提高预算',
    advise_trust: '请检查智能体的身份验证和委托链',
    advise_intent: '请核实工具调用是否符合用户的最初请求',
    advise_circuit: '服务可能出现故障；请稍后重试',
    advise_guard: '请对照其违反的策略检查内容',
    advise_drift: '请将变化与基线比较；如果变化符合预期，请更新基线',
    disclosure_title: '自动化决定说明',
    disclosure_id: '决定编号：{id}',
    disclosure_time: '时间：{time}',
    disclosure_type: '决定类型：{type}',
    disclosure_outcome: '结果：{outcome}',
    disclosure_context: '上下文：',
    disclosure_factors: '考虑的因素：',
    disclosure_result: '结果：{result}',
    disclosure_passed: '通过',
    disclosure_failed: '未通过',
    disclosure_weight: '权重：{weight}',
    disclosure_explanation: '说明：{reason}',
    disclosure_counterfactual: '什么会改变这一决定：',
    disclosure_recommendations: '建议：',
    disclosure_confidence: '置信度：{confidence}',
    disclosure_version: '策略版本：{version}',
    disclosure_review: '此决定由自动化系统作出。如有疑问或需要人工复核，请联系管理员。'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/zh.js
/** Why records were skipped and keys not mined. */
const zh_reasons = () => ({
    reason_not_json: '不是有效的 JSON',
    reason_not_utf8: '不是有效的 UTF-8',
    reason_conflict: 'git 冲突标记',
    reason_too_deep: '记录嵌套超过 {levels} 层',
    reason_too_long: '记录超过 {size} MiB',
    reason_ends_in_record: '文件在该记录中间结束',
    reason_ends_in_array: '文件在该数组闭合前结束',
    reason_not_object: '记录不是 JSON 对象',
    reason_nothing: '记录既无动作也无会话',
    reason_no_action: '映射在记录中找不到动作',
    reason_not_csv: '该行不是有效的 CSV',
    reason_not_this_format: '无法按此格式读取该记录',
    reason_unknown_format: '无法识别文件格式',
    reason_no_path: '该决策既未给出动作也未给出策略路径',
    reason_no_tool: '审计记录未指明工具',
    reason_no_verb: '审计事件没有动词',
    reason_only_end: '该记录只说明会话如何结束，没有说明其中做了什么',
    reason_no_answer: '请求没有应答',
    reason_missing: '缺少 {field}',
    reason_not_text: '{field} 不是字符串',
    reason_blank: '{field} 为空',
    reason_no_object: '{field} 不是对象',
    reason_grows: '{name} 数据膨胀超过 {times} 倍：其余部分未读取',
    reason_damaged: '{name} 数据已损坏或被截断',
    reason_behind: '{name} 数据之后的内容未读取',
    reason_zip_damaged: 'zip 压缩包已损坏或被截断',
    reason_zip_empty: 'zip 压缩包中没有日志',
    reason_table_file: '不读取 {name} 类型的文件：请导出为 JSON Lines 或 CSV',
    reason_lfs: '文件处只有 Git LFS 的指针：请用 lfs: true 检出',
    reason_packing: '不读取用 {name} 打包的内容：请先解包',
    reason_zip_encrypted: 'zip 压缩包中的该条目已加密',
    reason_zip_unsupported: 'zip 压缩包中的该条目使用了不支持的压缩方式',
    reason_ignored: '已列入 ignore-keys',
    reason_config: '已由配置文件排除',
    reason_same: '与 {key} 表达的内容相同（共有 {share}% 的信息）',
    reason_no_boundary: '数值没有使智能体行为发生变化的界限',
    reason_arguments: '只是调用的参数名：由动作决定',
    reason_times: '时间点：{events} 个事件中有 {different} 个不同的值',
    reason_births: '出生日期：{events} 个事件中有 {different} 个不同的值',
    reason_identifiers: '标识符：{events} 个事件中有 {different} 个不同的值',
    reason_free_text: '自由文本：{events} 个事件中有 {different} 个不同的值',
    reason_session: '会话的另一个名称：{events} 个事件中有 {different} 个不同的值',
    reason_alone: '几乎每个值都只出现一次：{events} 个事件中有 {different} 个不同的值'
});

;// CONCATENATED MODULE: ./lib/explain/languages/zh.js



const zh = catalogue({
    code: 'zh',
    decimal: '.',
    percent: '{n}%',
    messages: () => ({
        ...zh_decisions(),
        ...zh_reasons(),
        clause_break: '；',
        and: ' 且 ',
        rule_association: '在 {conditions} 时，智能体调用 {action}',
        rule_association_always: '智能体调用 {action}',
        rule_precondition: '{action} 仅在 {conditions} 时',
        rule_prohibition: '在 {conditions} 时从不 {action}',
        rule_prohibition_always: '从不调用 {action}',
        rule_outcome: '在 {conditions} 时 {action} 的结果为 {outcome}',
        rule_outcome_always: '{action} 的结果为 {outcome}',
        rule_precedence: '{activation} 仅在 {target} 之后',
        rule_response: '{activation} 之后有 {target}',
        rule_chain_precedence: '{activation} 仅紧接在 {target} 之后',
        rule_chain_response: '{activation} 之后紧接 {target}',
        rule_not_succession: '{activation} 之后从不出现 {target}',
        rule_exactly_once: '{activation} 在每个会话中恰好一次',
        rule_at_most: {
            one: '{activation} 在每个会话中最多一次',
            other: '{activation} 在每个会话中最多 {n} 次'
        },
        rule_first: '{activation} 若出现，则位于会话之首',
        rule_last: '{activation} 若出现，则位于会话之末',
        rule_same: '{rule}（同一 {key}）',
        rule_context: '{rule}（在 {conditions} 时）',
        finding_weaker: '{rule}：现在在 {now} 的情形中遵守，此前为 {before}（{counts}）',
        finding_stronger: '{rule}：现在在 {now} 的情形中遵守，此前仅为 {before}（{counts}）',
        finding_weaker_rate: '{rule}：现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_stronger_rate: '{rule}：现在占情形的 {now}，此前仅为 {before}（{counts}）',
        instead_now: '取而代之的是 {condition}：现在为 {now}，此前为 {before}',
        instead_before: '取代了 {condition}：现在为 {now}，此前为 {before}',
        finding_vanished: '{rule}：不再遵循；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_fallen: '{rule}：遵守过少，已不足以算作规则；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_new: '{rule}：新出现；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_new_situation: '{rule}：新出现；占情形的 {now}（{events} 次中 {kept} 次），基线中没有这种情形',
        finding_required: {
            one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）',
            other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）'
        },
        finding_required_first: {
            one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）',
            other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）'
        },
        finding_forbidden: {
            one: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）',
            other: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）'
        },
        finding_forbidden_deed: {
            one: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）',
            other: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）'
        },
        deed_when: '在 {conditions} 时调用 {action}',
        counts: '{events} 次中 {kept} 次，此前 {events_before} 次中 {kept_before} 次',
        finding_action: '{name} 是新动作：{events} 个动作中有 {kept} 个，此前从未出现',
        finding_action_sessions: '{name} 是新动作：{events} 个会话中有 {kept} 个，此前从未出现',
        finding_argument: '参数 {name} 是新的：{events} 次 {action} 调用中有 {kept} 次，此前从未出现',
        finding_argument_calls: '参数 {name} 是新的：{events} 次可带它的调用中有 {kept} 次，此前从未出现',
        finding_context_share: '在可带 {name} 的调用中，现在有 {now} 带有它，此前为 {before}（{counts}）',
        finding_argument_share: '在 {action} 的调用中，现在有 {now} 带有 {name}，此前为 {before}（{counts}）',
        finding_novelty: '{description}：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_novelty_actions: '此前从未出现的动作（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_novelty_first: '{names}：此前从未有过，现在 {events} 个会话中有 {kept} 个',
        finding_novelty_situation: '已知动作出现在此前从未出现过的情形中（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_gone: '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）',
        finding_share: '{name} 占全部动作的 {now}，此前为 {before}（{counts}）',
        finding_vital: '{name}：现在 {now}，此前 {before}',
        vital_events: '会话长度（每个会话的动作数）',
        vital_empty: '没有动作的会话',
        vital_distinct: '每个会话的不同动作数',
        vital_repeats: '重复相同内容的调用',
        vital_errors: '以错误结束的动作',
        vital_denials: '被拒绝的动作',
        vital_latency: '延迟',
        vital_tokens: '词元数',
        chance: '如此大的变化在无变化的运行中偶然出现的机会约为 {n} 次中 1 次',
        chance_rare: '如此大的变化在无变化的运行中偶然出现的机会不到 1000 次中 1 次',
        chance_none: '一次违反即足够',
        side_now: '现在：{events} 次中 {kept} 次，共 {sessions}{interval}',
        side_before: '此前：{events} 次中 {kept} 次，共 {sessions}{interval}',
        side_now_never: '现在：这种情形没有出现',
        side_before_never: '此前：这种情形没有出现',
        interval: '（95% 区间 {low} 至 {high}）',
        sessions: { one: '{n} 个会话', other: '{n} 个会话' },
        carried_all: '全部来自 {condition}：其中占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
        done_there: '{name} 共执行 {all} 次，其中 {now} 次发生在此情形下；此前 {all_before} 次中有 {before} 次',
        situated: '把所有情形合在一起看，比例掩盖了这一变化；比较只在相似情形之间进行，其中这一情形贡献最大',
        carried_most: '其中 {share} 来自 {condition}：那里占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
        carried_all_since: '全部来自 {condition}：其中现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
        carried_most_since: '其中 {share} 来自 {condition}：那里现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
        variants: {
            one: '关于相同事件的另一条策略随之变化：{names}',
            other: '关于相同事件的另外 {n} 条策略随之变化：{names}'
        },
        behind_session: '每个会话：{actions}',
        behind_event: '占全部事件：{actions}',
        behind_action: '{name} {change}（{before} → {now}）',
        behind_action_where: '{name} {change}（{before} → {now}；在 {condition} 时 {there_before} → {there_now}）',
        behind_points: '{delta} 个百分点',
        behind_part: '；合计占变化的 {share}',
        behind_spread: '；占变化的 {share}，其余分散在许多动作中',
        list_break: '、',
        variant_share: '{name} 占全部动作的比例：现在 {now}，此前 {before}',
        variants_and_signs: {
            one: '同一批事件中随之变化的还有：{names}',
            other: '同一批事件中随之变化的还有 {n} 项：{names}'
        },
        sure_sampling: '抽样：变化为 {delta} 个百分点，95% 置信区间为 {low} 至 {high}',
        sure_sessions: '会话：此前 {before} 个，现在 {now} 个',
        sure_dependence: '相关性：同一会话的情形彼此相似，因此这 {events} 次相当于 {effective} 次独立的情形',
        sure_independent: '相关性：同一会话的情形并不比其他情形更相似，因此 {events} 次全部计入',
        sure_tested: { one: '检验：{n} 项', other: '检验：{n} 项；上述机会已计入全部项目' },
        sure_assumed: '假设：{assumption}',
        assume_events: '事件彼此独立，因为日志没有标明会话',
        assume_other_cases: '两份日志处理不同的案例，案例的差异无法与智能体的差异区分',
        assume_few_cases: '两份日志共有的少数案例与其余案例相同',
        assume_left_out: '{all} 个案例中有 {part} 个只在一侧运行，未纳入检验',
        assume_compared: '{all} 个案例中有 {part} 个只在一侧运行，作为整体相互比较',
        assume_trials: '同一案例的多次试验彼此独立，因为案例很少',
        assume_rates: '基线只给出比率：其次数由比率反推，其事件之间的相关性与当前事件相同',
        assume_no_profile: '基线旁没有 profile 文件：情形构成的变化无法与行为的变化区分',
        assume_no_new: '仅凭次数无法判断新策略；{command} 会写出 profile 文件',
        assume_sessions: '会话彼此独立：次数没有说明会话属于哪个案例',
        assume_renamed: '按配置中的 rename，{from} 被读作 {to}',
        assume_unknown_keys: '某条必须遵守或被禁止的策略提到 {keys}，而没有任何事件带有它',
        assume_calls_left: '不比较重复调用，因为只有一份日志按 {keys} 区分调用',
        assume_calls_alike: '仅在 {keys} 上不同的调用视为重复，与没有该字段的基线一致',
        assume_uncounted_one: '基线中有 {n} 条策略因缺少次数和状态而未作判断；请写明状态 {status}，或运行 {command}',
        assume_uncounted: '基线中有 {n} 条策略因缺少次数和状态而均未作判断；请写明状态 {status}，或运行 {command}',
        assume_second_window: '第二个窗口的会话太少，无法证实或否定变化：仅由第一个窗口决定',
        assume_required_rarely: '必须遵守的策略偶有违反，但如此之少仍属允许：{all} 次中 {part} 次（{rule}）',
        assume_required_as_before: '必须遵守的策略若比此前更常被违反，也只是出于偶然或情形的构成：现在 {all} 次中 {part} 次，此前 {of} 次中 {before} 次（{rule}）',
        not_confirmed: '第二个窗口没有显示该变化，因此不会使检查失败',
        not_failing: '此类变化未列入 fail-on，因此不会使检查失败',
        accepted: '已接受：{reason}',
        accepted_unexplained: '已接受，但未说明原因：条目中仍是供粘贴的占位文字',
        lapsed: '曾被接受，但{reason}',
        lapsed_expired: '接受已于 {date} 到期',
        lapsed_grown: '变化已超出所接受的 {accepted}',
        reason_here: '为何需要此变化',
        turns_more: '若 {events} 次此类情形中有 {needed} 次遵守即可通过；实际为 {kept} 次',
        turns_fewer: '若 {events} 次此类情形中至多 {needed} 次遵守即可通过；实际为 {kept} 次',
        turns_more_rate: '若 {events} 次此类情形中有 {needed} 次如此即可通过；实际为 {kept} 次',
        turns_fewer_rate: '若 {events} 次此类情形中至多 {needed} 次如此即可通过；实际为 {kept} 次',
        turns_share_more: '若 {events} 个动作中有 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
        turns_share_fewer: '若 {events} 个动作中至多 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
        turns_given_more: '若 {events} 次此类调用中有 {needed} 次带有 {name} 则通过；现在为 {kept} 次',
        turns_given_fewer: '若 {events} 次此类调用中带有 {name} 的不超过 {needed} 次则通过；现在为 {kept} 次',
        turns_never: '只有完全不发生才能通过；实际发生了 {n} 次',
        turns_without: '没有 {name} 即可通过',
        turns_without_novelty: '没有会话出现此情况即可通过',
        turns_vital: '当此项明显重新接近 {before} 时即可通过；现在为 {now}',
        turns_not: '此日志中没有其他遵守次数能改变结论',
        turns_held: '（其余不变）',
        turns_leaves: '届时这一条本身仍是一项发现：{rule}',
        look: '请查看 {places}',
        renamed: '如果只是名称改变：将 {lines} 写入 {config}',
        accept: '如果符合预期：将 {entry} 加入 {baseline} 的 {list}',
        require: '如果必须始终成立：在 {place} 为 {id} 设置 {field}，然后运行 {command}',
        update: '如果这些变化符合预期：将其作为新基线，并提交此命令写出的两个文件：{command}',
        collect: {
            one: '每侧至少收集 {n} 个会话的日志，然后运行 {command}',
            other: '每侧至少收集 {n} 个会话的日志，然后运行 {command}'
        },
        create: '写出基线并提交：{command}',
        find_logs: '请检查路径是否指向含有事件的文件：{command}',
        gate_allowed: '检查通过：没有超出偶然的变化',
        gate_allowed_accepted: {
            one: '检查通过：发现的 {n} 项变化已被接受',
            other: '检查通过：发现的 {n} 项变化均已被接受'
        },
        gate_unexplained: {
            one: '有一个已接受的条目未说明原因：请补上',
            other: '有 {n} 个已接受的条目未说明原因：请逐一补上'
        },
        gate_denied: {
            one: '检查未通过：因为有 {n} 项变化',
            other: '检查未通过：因为有 {n} 项变化'
        },
        gate_denied_unexercised: {
            one: '检查未通过：{n} 条策略不再出现',
            other: '检查未通过：{n} 条策略不再出现'
        },
        gate_warned: {
            one: '检查通过但有警告：报告了 {n} 项变化，未使其失败',
            other: '检查通过但有警告：报告了 {n} 项变化，均未使其失败'
        },
        gate_unconfirmed: {
            one: '检查通过：发现 {n} 项变化，但未被第二个窗口证实',
            other: '检查通过：发现 {n} 项变化，但均未被第二个窗口证实'
        },
        gate_reported: {
            one: '发现 {n} 项超出偶然的变化',
            other: '发现 {n} 项超出偶然的变化'
        },
        gate_reported_none: '没有超出偶然的变化',
        gate_deferred: '检查未作决定：数据太少，无法判断',
        gate_empty: '检查未作决定：基线中既没有策略也没有计数，无可比较',
        gate_no_baseline: '检查未作决定：尚无基线',
        gate_no_logs: '检查未作决定：没有日志包含事件',
        detectable: '{points} 个百分点的变化很可能会被发现',
        detectable_of: '{all} 条策略中有 {decided} 条可以判断{rest}；一条典型的策略变化约 {points} 个百分点才会被发现',
        rest_undecided: '，{undecided} 条无法判定',
        rest_unexercised: '，{unexercised} 条未出现',
        detectable_only: '不足 {points} 个百分点的变化可能未被发现',
        gate_contribution: '占偏差的 {share}：{finding}',
        gate_undecided: {
            one: '{n} 条策略无法判定',
            other: '{n} 条策略无法判定'
        },
        gate_unexercised: {
            one: '基线中有 {n} 条策略在这些日志中没有出现',
            other: '基线中有 {n} 条策略在这些日志中没有出现'
        },
        gate_condition: '同时变化：{name}，主要由 {before} 变为 {now}',
        gate_tested: {
            one: '检验了 {n} 项',
            other: '检验了 {n} 项，误报的机会针对全部项目'
        },
        line_alarm: '若无变化，误报的概率：{alpha}',
        gate_rates: '基线只含比率：结论基于比率而非会话',
        gate_turns_one: '一项变化起决定作用：没有它检查即通过：{finding}',
        gate_turns_many: '这 {n} 项各自消除或被接受后检查通过',
        gate_turns_unexercised: '不再出现的策略重新出现后检查通过',
        gate_margin_breaks: '余地最小的是：{rule}；再违反约 {n} 次即成为发现（现在 {events} 次中遵守 {kept} 次）',
        gate_margin_more: '余地最小的是：{rule}；若再有约 {n} 次遵守即成为发现（现在 {events} 次中遵守 {kept} 次）',
        gate_margin_share: '最接近失败的是：{rule}（现在 {now}，此前 {before}）',
        gate_turns_warned: '若 fail-on 列出 {changes} 则会失败',
        gate_turns_unconfirmed: '若第二个窗口也显示该变化则会失败',
        gate_turns_data: '每侧约需 {needed} 个会话才能决定；此前有 {before} 个，现在有 {now} 个',
        check_logs: '{sessions} 个会话中的 {events} 个事件',
        check_baseline: '从 {sessions} 个会话的 {events} 个事件中得出 {policies} 条策略',
        check_no_baseline: '尚无基线',
        check_judged: '{sessions} 个会话足以判断：做了 {tested} 项检验',
        check_unjudged: '无法作出任何判断',
        check_too_few: '太少，无法判断：每侧需要 {needed} 个',
        check_exercised: '{unexercised} 条策略未出现，{undecided} 条无法判定',
        not_exercised: '该情形在基线中出现 {before} 次，现在出现 {now} 次：太少，无法判断',
        undecided: '现在 {now}，此前 {before}：情形太少，无法区分变化与偶然',
        undecided_detectable: '现在 {now}，此前 {before}：不足 {points} 个百分点的变化可能不会显现',
        undecided_absent: '现在没有出现（此前 {before}）',
        mix_only: '现在 {now}，此前 {before}，只因其他情形更常出现：在相同情形中没有变化'
    })
});
/* harmony default export */ const languages_zh = (zh);

;// CONCATENATED MODULE: ./lib/explain/languages/index.js
// Generated by scripts/registries.mjs.




const languages = [languages_de, languages_en, languages_es, languages_zh];


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renameAdvice)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/** Where the config file is looked for by itself. */
const CONFIG = '.github/policyminer.yml';
/** The lines to paste into the config, JSON being YAML: names with any characters stay what they are. */
function renameAdvice(renamed, words) {
    const renames = Object.entries(Object.assign({}, ...renamed.map(({ rename }) => rename)));
    if (renames.length === 0)
        return [];
    const pairs = renames.map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`);
    return [words.say('renamed', { lines: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`rename: {${pairs.join(', ')}}`), config: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(CONFIG) })];
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Qt: () => (/* binding */ deedWords),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2894);



/** A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. */
const scalarText = (value) => typeof value === 'string' && /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/.test(value)
    ? JSON.stringify(value)
    : String(value);
/** `role=admin`; a range that the abstraction made brings its own sign: `amount>=100`. Text of the log. */
const conditionText = (key, value) => typeof value === 'string' && /^[<>]=?-?\d/.test(value) ? key + value : `${key}=${scalarText(value)}`;
const conditionList = (antecedent, words) => Object.keys(antecedent)
    .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)
    .map((key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(conditionText(key, antecedent[key])))
    .join(words.say('and'));
/** What a policy says, as the beginning of a sentence, without counts. */
function ruleWords(rule, words) {
    const conditions = conditionList((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .y)(rule), words);
    const always = conditions === '';
    switch (rule.kind) {
        case 'association':
            return words.say(always ? 'rule_association_always' : 'rule_association', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.consequent)
            });
        case 'precondition':
            return words.say('rule_precondition', { conditions, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.action) });
        case 'prohibition':
            return words.say(always ? 'rule_prohibition_always' : 'rule_prohibition', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.never)
            });
        case 'outcome':
            return words.say(always ? 'rule_outcome_always' : 'rule_outcome', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.action),
                outcome: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.outcome)
            });
        case 'sequence': {
            const activation = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.activation);
            const said = rule.template === 'at_most'
                ? words.count('rule_at_most', rule.most ?? 1, { activation })
                : words.say(`rule_${rule.template}`, { activation, target: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.target ?? '') });
            const bound = rule.same === undefined ? said : words.say('rule_same', { rule: said, key: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.same) });
            return always ? bound : words.say('rule_context', { rule: bound, conditions });
        }
    }
}
/** The action that a rule is about, with its conditions and without what is promised of it; undefined of outcomes and orders. */
function deedWords(rule, words) {
    if (rule.kind === 'outcome' || rule.kind === 'sequence')
        return undefined;
    const action = rule.kind === 'association' ? rule.consequent : rule.kind === 'prohibition' ? rule.never : rule.action;
    const conditions = conditionList((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .y)(rule), words);
    return conditions === '' ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(action) : words.say('deed_when', { action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(action), conditions });
}
/** First letter of ours in upper case, a full stop at the end. Names from the log keep their case. */
function asSentence(text) {
    const first = text.codePointAt(0) ?? 0;
    const letter = String.fromCodePoint(first);
    const begun = text.replace(letter, letter.toUpperCase());
    if (/[.!?。…]$/.test(begun))
        return begun;
    // A name from the log may be in another script than the sentence.
    const isChinese = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(begun).some(({ text, quoted }) => !quoted && /[\u4e00-\u9fff]/.test(text));
    return `${begun}${isChinese ? '。' : '.'}`;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ extremeSessions),
/* harmony export */   W6: () => (/* binding */ isGoneAction),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   fx: () => (/* binding */ consistentFirst),
/* harmony export */   gR: () => (/* binding */ fewSessions),
/* harmony export */   mp: () => (/* binding */ isRareLoss),
/* harmony export */   rS: () => (/* binding */ isFallen),
/* harmony export */   sO: () => (/* binding */ NEXT_TO_NOTHING),
/* harmony export */   zZ: () => (/* binding */ isEmptyBaseline)
/* harmony export */ });
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5515);


/** Which lines of the current log show a change to a reader. */
/** Less than this part of the baseline's situations: where it does not happen, nothing is wrong. */
const USUAL = 0.5;
/** Sessions named where no line is better than another. */
const FEW = 3;
/**
 * Whether what became rarer was the exception before already: then most lines without it are as they always were, and
 * none of them breaks anything.
 */
const isRareLoss = ({ policy, subject, direction, change, baseline }) => (policy?.status === 'mined' || subject?.type === 'context') &&
    direction === 'weaker' &&
    change !== 'broken' &&
    baseline.confidence !== null &&
    baseline.confidence < USUAL;
/** Whether calls leave out an argument that they gave more often: the lines that show it are those without it. */
const isLeftOut = ({ subject, direction }) => subject?.type === 'context' && direction === 'weaker';
/** Part of what a rule was that is left of it, from which on the agent has not given it up. */
const STILL_KEPT = 0.25;
/** Whether a rule of the baseline is kept too seldom to be one, and yet in a good part of its cases. */
const isFallen = ({ change, baseline, current }) => change === 'vanished' && (current.confidence ?? 0) >= STILL_KEPT * (baseline.confidence ?? 1);
/** Whether the baseline was written by hand or by another tool and holds nothing at all to compare with. */
const isEmptyBaseline = ({ outcome, baseline }) => outcome === 'insufficient-data' &&
    baseline !== null &&
    baseline.evidence === 'rates' &&
    baseline.policies === 0 &&
    baseline.sessions === 0;
/** Whether an action of the baseline is not done at all any more. */
const isGoneAction = ({ subject, baseline, current }) => subject?.type === 'action-share' && baseline.kept > 0 && current.kept === 0 && current.events > 0;
/** Sessions that show the change throughout come before those that show it and its contrary. */
function consistentFirst({ policy, direction }, rows, table) {
    if (policy === undefined || rows.length < 2)
        return rows;
    const situations = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy).situations(policy, table);
    const wanted = direction === 'weaker' ? 0 : 1;
    const mixed = new Set();
    situations.rows.forEach((row, i) => {
        if (situations.kept[i] !== wanted)
            mixed.add(table.session[row]);
    });
    const seen = new Set();
    const placed = rows.map((row) => {
        const session = table.session[row];
        const again = seen.has(session);
        seen.add(session);
        return { row, place: Number(again) * 2 + Number(mixed.has(session)) };
    });
    return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}
/** One row of each of the first sessions. */
function fewSessions(rows, table) {
    const seen = new Set();
    return rows
        .filter((row) => {
        const session = table.session[row];
        const first = !seen.has(session);
        seen.add(session);
        return first;
    })
        .slice(0, FEW);
}
/** A row of each of the sessions in which a vital sign is furthest from what it was; none where it is no sum of events. */
function extremeSessions({ subject, direction }, table) {
    const sum = subject?.type === 'vital' ? (0,_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .amountIn */ .I)(subject.name) : undefined;
    // Sessions in which nothing of the kind happened are not told from each other.
    if (sum === undefined || (sum.of === 'event' && direction === 'weaker'))
        return [];
    const found = [];
    for (let session = 0; session < table.sessions; session++) {
        const [start, end] = [table.sessionStart[session], table.sessionStart[session + 1]];
        let [total, first] = [0, -1];
        for (let row = start; row < end; row++) {
            const own = sum.amount(table, row) ?? 0;
            if (own > 0 && first < 0)
                first = row;
            total += own;
        }
        if (first >= 0)
            found.push({ row: first, total });
    }
    const sign = direction === 'weaker' ? 1 : -1;
    return found
        .sort((a, b) => sign * (a.total - b.total) || a.row - b.row)
        .slice(0, FEW)
        .map(({ row }) => row);
}
/** From this size on, what a test would most likely have shown says no more than that there are too few cases. */
const NEXT_TO_NOTHING = 0.5;


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ untilNever),
/* harmony export */   DU: () => (/* binding */ failingPoint),
/* harmony export */   _g: () => (/* binding */ turningPoint),
/* harmony export */   jf: () => (/* binding */ expectedKept)
/* harmony export */ });
/** First count from `standing`, at which the judge says yes, to `fallen`, at which it says no, with a no. */
function border(standing, fallen, stands) {
    let yes = standing;
    let no = fallen;
    while (Math.abs(no - yes) > 1) {
        const middle = Math.trunc((yes + no) / 2);
        if (stands(middle))
            yes = middle;
        else
            no = middle;
    }
    return no;
}
/**
 * The kept count at which a finding stands no more, going from what was counted towards what the baseline leads one to
 * expect and beyond it: there the verdict has turned, and one step less it has not. Null where no count turns it.
 */
function turningPoint({ current, ...change }, stands) {
    if (!stands(current.kept))
        return null;
    const end = change.direction === 'weaker' ? current.events : 0;
    for (const fallen of [expectedKept({ current, ...change }), end])
        if (fallen !== current.kept && !stands(fallen))
            return border(current.kept, fallen, stands);
    return null;
}
/** Kept cases that the current situations would show had nothing changed. */
function expectedKept({ direction, policy, baseline, current }) {
    const end = direction === 'weaker' ? current.events : 0;
    if (policy?.status === 'forbidden')
        return end;
    if (baseline.confidence === null)
        return policy === undefined ? 0 : end;
    // Rounded away from what was found, so that the count is surely on the other side of the baseline's rate.
    const expected = baseline.confidence * current.events;
    return direction === 'weaker' ? Math.ceil(expected) : Math.floor(expected);
}
/** What people forbade is judged without a test: once is enough. */
const untilNever = (change) => (kept) => kept !== expectedKept(change);
/**
 * For a policy that passed: the first kept count at which it would have been a finding, in the direction in which it
 * moved, or else in the other one. Null where no count would.
 */
function failingPoint({ baseline, current }, fails) {
    const { confidence: before } = baseline;
    const { confidence: now } = current;
    if (before === null || now === null)
        return null;
    const directions = now <= before ? ['weaker', 'stronger'] : ['stronger', 'weaker'];
    for (const direction of directions) {
        const judge = fails(direction);
        const end = direction === 'weaker' ? 0 : current.events;
        if (judge === undefined || end === current.kept || judge(current.kept) || !judge(end))
            continue;
        return border(current.kept, end, (kept) => !judge(kept));
    }
    return null;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   codeInCell: () => (/* binding */ codeInCell),
/* harmony export */   csv: () => (/* binding */ csv),
/* harmony export */   fenced: () => (/* binding */ fenced),
/* harmony export */   html: () => (/* binding */ html),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   terminal: () => (/* binding */ terminal),
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/**
 * One escaping function per sink. Everything that stands in a log, a baseline or another run's `result.json` is
 * written by agents and by authors of pull requests: it reaches a sink through its function here or not at all.
 * Each works from a list of what is let through, because lists of what is dangerous are never complete.
 */
const hex = (code) => code.toString(16);
/**
 * Characters that one cannot see or that act on what surrounds them: C0 and C1 controls, unusual spaces, soft hyphen,
 * zero-width and bidirectional controls, line and paragraph separators, fillers, interlinear and tag characters,
 * private-use and noncharacters. A fixed list, because Unicode classes differ between versions of Node and reports must not.
 */
const isInvisible = (code) => code < 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x1680 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0x3164 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xe0000 && code <= 0xe0fff) ||
    (code >= 0x1d173 && code <= 0x1d17a);
const NAMED = { 9: '\\t', 10: '\\n', 13: '\\r' };
/** The character itself, or an escape in printable ASCII where it could not be seen (a lone surrogate too). */
function visibleCharacter(character) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return `\\u${hex(code)}`;
    if (!isInvisible(code))
        return character;
    return NAMED[code] ?? (code < 0x100 ? `\\x${hex(code).padStart(2, '0')}` : `\\u{${hex(code)}}`);
}
/**
 * No-break spaces within a number of ours ("33 %", "12 345"). Our sentences come back from files in which nothing tells
 * them from text of a log, and there these spaces can hide nothing.
 */
const IN_NUMBER = /(?<=\d)[\u00a0\u202f](?=%)|(?<=\d)\u202f(?=\d{3}(?!\d))/g;
const withPlainNumbers = (text) => text.replace(IN_NUMBER, ' ');
function visible(text) {
    let out = '';
    for (const character of withPlainNumbers(text))
        out += visibleCharacter(character);
    return out;
}
/** Cuts to `most` code points, the last being "…"; never within an escape, which counts as many as it shows. */
function visibleCharacters(text, most) {
    const shown = [];
    let length = 0;
    let fitting = 0;
    for (const character of withPlainNumbers(text)) {
        const next = visibleCharacter(character);
        const width = next === character ? 1 : next.length;
        if (length + width > most)
            return [...shown.slice(0, fitting), '…'];
        shown.push(next);
        length += width;
        if (length < most)
            fitting = shown.length;
    }
    return shown;
}
const numericEntities = (text) => {
    let out = '';
    for (const character of text) {
        out += /[A-Za-z0-9 ]/.test(character) ? character : `&#${character.codePointAt(0)};`;
    }
    return out;
};
/** HTML collapses spaces at the edges and in runs: there they are shown as symbols. */
const visibleSpaces = (characters) => characters
    .map((character, i) => character === ' ' && (i === 0 || i === characters.length - 1 || characters[i - 1] === ' ')
    ? '␠'
    : character === '\\n'
        ? '␊'
        : character === '\\r'
            ? '␍'
            : character === '\\t'
                ? '␉'
                : character)
    .join('');
/** Where an address would be linked: readers of GitHub's Markdown look for them in text whose entities are decoded. */
const IN_ADDRESS = /(?<=:)(?=\/)|(?<=[-.+\w]@)|(?<=www)(?=\.)/gi;
/**
 * Untrusted text for GitHub's Markdown: the one form in which it appears in a comment or summary. Entities leave no
 * character that Markdown, a table or HTML could read; `<code>` keeps GitHub from making mentions and references of
 * what they spell; an address is cut into two codes side by side, so that none is linked.
 *
 * @param maxCodePoints longest text shown, in code points; cut with "…"
 */
function code(text, maxCodePoints = 80) {
    return codes(text, maxCodePoints, numericEntities).join('');
}
function codes(text, maxCodePoints, entities) {
    const shown = visibleSpaces(visibleCharacters(text, maxCodePoints));
    const parts = (shown === '' ? '""' : shown).split(IN_ADDRESS);
    return parts.map((part) => `<code>${entities(part)}</code>`);
}
/**
 * One line to copy, as a block: GitHub sets a button beside it, and reads neither mentions nor markup in it. The fence
 * is longer than any run of backticks within.
 */
function fenced(text, language, maxCodePoints = 4000) {
    const shown = visibleCharacters(text, maxCodePoints).join('');
    const longest = Math.max(...(shown.match(/`+/g) ?? ['']).map(({ length }) => length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Longest word that still stands in a cell of a phone's 300 pixels, with room for a second column. */
const LONGEST_WORD = 20;
const LETTERS = '[A-Za-z0-9\\u{80}-\\u{10ffff}]';
const WORD_PIECE = new RegExp(`${LETTERS}{1,${LONGEST_WORD}}[!-/:-@[-\`{-~]?|[!-/:-@[-\`{-~]{1,2}`, 'gu');
/** A long word in the pieces it may be broken into: after its signs, and within long runs of letters. */
const wordPieces = (word) => [...word].length <= LONGEST_WORD ? [word] : (word.match(WORD_PIECE) ?? []);
const breakable = (part) => part
    .split(/( )/)
    .map((word) => wordPieces(word).map(numericEntities).join('<wbr>'))
    .join('');
/**
 * As `code`, for the cells of tables: a word too long for a phone may break. In a cell nothing else breaks words, for
 * the widest of them decides how wide the table is. GitHub keeps `<wbr>`, and it is not copied with the name.
 */
const codeInCell = (text, maxCodePoints = 80) => codes(text, maxCodePoints, breakable).join('<wbr>');
/**
 * Characters of the languages that explanations are written in, without any that Markdown or GitHub could act on.
 * Explicit ranges: Latin letters, and the ideographs and punctuation of Chinese.
 */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const IDEOGRAPH = '\\u4e00-\\u9fff\\u3001\\u3002\\uff0c\\uff1a\\uff1b\\uff08\\uff09\\uff1f\\uff01';
const WORD = `[${LETTER}]+(?:[-'’][${LETTER}]+)*|[${LETTER}]+[0-9]{1,3}`;
/** "−1.5%", "12/20", "12ms", and as German has them "12-mal", "95-%-Intervall". */
const NUMBER = `[-−+]?[0-9]+(?:[.,:/][0-9]+)*(?:%|-(?:%-)?[${LETTER}]+|[${LETTER}]{1,2})?`;
const PLAIN_WORD = new RegExp(`^[("“„«‘]{0,2}(?:${WORD}|${NUMBER})?[)"”»’.,;:!?%…]{0,3}$`);
const LONE_SIGN = /^[=<>≤≥±×÷→←–—−+&·%]$/;
/** GitHub links what looks like the id of a commit, wherever it takes a word to begin and to end, and "www." alone. */
const LINKED = /[0-9a-f]{7,}|www/i;
const STARTS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPH}]`);
const PIECE = new RegExp(`[${IDEOGRAPH}]+|[^\\s${IDEOGRAPH}]+|\\s+`, 'g');
const LEFT_AS_WRITTEN = new RegExp(`[${LETTER}0-9,;:.?%()“”„«»‘’'−…≤≥±×÷→←–—·-]`);
const HAS_LETTER_OR_DIGIT = new RegExp(`[${LETTER}0-9]`);
/** What ends a word or part of a sentence, as it stands behind a name in code: alone it begins no markup. */
const ENDING = /^[,;:.?%)”»’…]+$/;
/** "1." and "1)" begin a list where they begin a line. */
const LIST_NUMBER = /^[0-9]+[.)]$/;
/** A plain word, so that the comment can be read where nobody renders it; other signs alone remain entities. */
function asWritten(piece) {
    const isPlain = [HAS_LETTER_OR_DIGIT, LONE_SIGN, ENDING].some((kind) => kind.test(piece));
    if (LIST_NUMBER.test(piece) || !isPlain)
        return numericEntities(piece);
    return [...piece].map((sign) => (LEFT_AS_WRITTEN.test(sign) ? sign : numericEntities(sign))).join('');
}
function plainWords(text) {
    let out = '';
    for (const [piece] of text.matchAll(PIECE)) {
        if (/^\s+$/.test(piece))
            out += ' ';
        else if (STARTS_IDEOGRAPHIC.test(piece))
            out += piece;
        else if (PLAIN_WORD.test(piece) && !LINKED.test(piece))
            out += asWritten(piece);
        else if (LONE_SIGN.test(piece))
            out += asWritten(piece);
        else
            out += code(piece);
    }
    return out;
}
const escapeForRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Plain words, with the given names as code wherever they stand as words of their own, in quotes or not. */
function wordsAndNames(text, names) {
    if (names.length === 0)
        return plainWords(text);
    const anyName = new RegExp(`(?<![${LETTER}0-9_])(['"\`]?)(${names.map(escapeForRegExp).join('|')})\\1(?![${LETTER}0-9_])`, 'g');
    let out = '';
    let from = 0;
    for (const match of text.matchAll(anyName)) {
        out += plainWords(text.slice(from, match.index)) + code(match[2]);
        from = match.index + match[0].length;
    }
    return out + plainWords(text.slice(from));
}
/** What a sentence quotes may be a command or an entry to copy. */
const LONGEST_QUOTE = 300;
/**
 * A sentence in which names from the log stand, for GitHub's Markdown. What the sentence marks as quoted goes through
 * `code`; so do, for a sentence whose marks were lost (it came from `result.json`), the given names and every word
 * that is more than letters or a number. Plain words stay words. One line, no markup, whatever the text.
 *
 * @param names texts of the log that the sentence may quote; longer ones are found first
 * @param maxCodePoints longest sentence shown; cut with "…"
 * @param longestQuote longest quoted part; the words after a longer one are still shown
 */
function prose(text, names = [], maxCodePoints = 1200, longestQuote = LONGEST_QUOTE) {
    const known = [...new Set(names)].filter((name) => /\S/.test(name)).sort((a, b) => b.length - a.length);
    let left = maxCodePoints;
    let out = '';
    const parts = (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(text);
    // Where marks are left, what stands outside of them are our own words, though a value may be called like one (`first`).
    const unmarked = parts.some(({ quoted }) => quoted) ? [] : known;
    for (const part of parts) {
        const characters = [...part.text];
        const length = part.quoted ? Math.min(characters.length, longestQuote) : characters.length;
        const whole = length <= left;
        const shown = whole ? part.text : characters.slice(0, left).join('');
        out += part.quoted ? code(shown, longestQuote) : wordsAndNames(shown, unmarked);
        if (!whole)
            return `${out.trim()}&#8230;`;
        left -= length;
    }
    return out.trim();
}
/**
 * Untrusted text on one line of a job log. The runner takes a line for a command if it starts, after white space,
 * with `::`, and the legacy form `##[` anywhere in it; it reads both output streams.
 */
function logLine(text) {
    return terminal(text).replace(/^(\s*):/, '$1\\x3a');
}
/** Untrusted text within a line of the command line's output; safe in a terminal and in the middle of a log line. */
function terminal(text) {
    return visible(text).replaceAll('##[', '##\\x5b');
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const markup = (text) => visible(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
/** Untrusted text as the content of an HTML element or of a quoted attribute. */
const html = (text) => markup(text);
/** Untrusted text as XML 1.0 content or attribute: characters that XML cannot hold are shown as escapes. */
const xml = (text) => markup(text);
/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
function csv(cell) {
    const whole = cell.replace(/[\p{Surrogate}\0]/gu, visibleCharacter);
    const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(whole) ? `'${whole}` : whole;
    return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ labels)
});

;// CONCATENATED MODULE: ./lib/report/labels/policy.js
/** What a policy says, in few words. */
const context = (conditions) => (conditions.length === 0 ? [] : [' when ', ...conditions]);
const policy = {
    association: (when, action) => when.length === 0 ? ['in any situation → ', action] : [...when, ' → ', action],
    always: (action) => ['always ', action],
    precondition: (action, requires) => [action, ' only when ', ...requires],
    prohibition: (never, when) => ['never ', never, ...context(when)],
    outcome: (action, when, outcome) => [
        action,
        ...context(when),
        ' ends in ',
        outcome
    ],
    neverEnds: (action, when, outcome) => [
        action,
        ...context(when),
        ' never ends in ',
        outcome
    ],
    precedence: (activation, target) => [activation, ' only after ', target],
    response: (activation, target) => ['after ', activation, ', later ', target],
    chain_precedence: (activation, target) => [
        activation,
        ' only directly after ',
        target
    ],
    chain_response: (activation, target) => [
        'directly after ',
        activation,
        ' comes ',
        target
    ],
    not_succession: (activation, target) => ['after ', activation, ' never ', target],
    neverDirectly: (later, earlier) => [later, ' never directly after ', earlier],
    exactly_once: (activation) => [activation, ' exactly once a session'],
    at_most: (activation, _target, most) => [
        activation,
        most === 1 ? ' at most once a session' : ` at most ${most} times a session`
    ],
    first: (activation) => [activation, ', where used, comes first in its session'],
    last: (activation) => [activation, ', where used, comes last in its session'],
    same: (key) => [' of the same ', key],
    inContext: (when) => [', when ', ...when],
    notAllowed: (rule) => ['not allowed: ', ...rule]
};

;// CONCATENATED MODULE: ./lib/report/labels.js

/**
 * Every word of ours in the reports, in one place; in other languages in `labels/`.
 * Nothing here is Markdown or HTML, and no label takes text of the log but as a datum.
 */
const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
/** What happened, as a headline counts it: to whom, and what, so that it reads as a sentence. */
const changes = {
    broken: (n) => plural(n, 'rule broken', 'rules broken'),
    vanished: (n) => plural(n, 'rule no longer kept', 'rules no longer kept'),
    fallen: (n) => plural(n, 'rule kept too seldom', 'rules kept too seldom'),
    goneAction: (n) => plural(n, 'action no longer used', 'actions no longer used'),
    goneArgument: (n) => plural(n, 'argument no longer given', 'arguments no longer given'),
    weaker: (n) => plural(n, 'rule kept less often', 'rules kept less often'),
    newRule: (n) => plural(n, 'new rule', 'new rules'),
    newArgument: (n) => plural(n, 'new argument', 'new arguments'),
    newAction: (n) => plural(n, 'new action', 'new actions'),
    newActions: (n) => plural(n, 'group of new actions', 'groups of new actions'),
    newPlace: (n) => plural(n, 'action in a new situation', 'actions in a new situation'),
    newPlaces: (n) => plural(n, 'group of actions in a new situation', 'groups of actions in a new situation'),
    stronger: (n) => plural(n, 'rule kept more often', 'rules kept more often'),
    rarerThere: (n) => plural(n, 'action rarer in a situation', 'actions rarer in a situation'),
    oftenerThere: (n) => plural(n, 'action more frequent in a situation', 'actions more frequent in a situation'),
    failsRarer: (n) => plural(n, 'action fails less often', 'actions fail less often'),
    failsOftener: (n) => plural(n, 'action fails more often', 'actions fail more often'),
    endsRarer: (n) => plural(n, 'outcome rarer', 'outcomes rarer'),
    endsOftener: (n) => plural(n, 'outcome more frequent', 'outcomes more frequent'),
    patternRarer: (n) => plural(n, 'habit rarer', 'habits rarer'),
    patternOftener: (n) => plural(n, 'habit more frequent', 'habits more frequent'),
    rarer: (n) => plural(n, 'action taken less often', 'actions taken less often'),
    oftener: (n) => plural(n, 'action taken more often', 'actions taken more often'),
    givenRarer: (n) => plural(n, 'argument given less often', 'arguments given less often'),
    givenOftener: (n) => plural(n, 'argument given more often', 'arguments given more often'),
    vital: (n) => plural(n, 'vital sign changed', 'vital signs changed')
};
const labels = {
    language: 'en',
    notation: { decimal: '.', percentGap: '' },
    /** Punctuation between what is put together. */
    marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
    and: 'and',
    verdict: {
        clean: 'Agent behaviour: no drift',
        drift: 'Agent behaviour drifted',
        'insufficient-data': 'Agent behaviour: too little data to judge',
        'no-baseline': 'Agent behaviour: no baseline yet',
        'no-logs': 'Agent behaviour: no logs'
    },
    emptyBaseline: 'Agent behaviour: the baseline is empty',
    changes,
    change: {
        broken: 'broken',
        vanished: 'vanished',
        fallen: 'kept too seldom',
        weaker: 'weaker',
        new: 'new',
        stronger: 'stronger',
        gone: 'no longer used',
        shifted: 'changed'
    },
    meaning: {
        broken: 'a required or forbidden policy was not kept',
        vanished: 'the agent no longer follows this policy',
        fallen: 'the agent follows this policy less often than a rule is followed',
        weaker: 'the agent follows this policy less often',
        new: 'not seen in the baseline',
        stronger: 'the agent follows this policy more often',
        gone: 'the agent does this no more',
        shifted: 'changed beyond chance'
    },
    severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
    failed: 'This fails the check.',
    passed: 'This does not fail the check.',
    policy: policy,
    /** How a vital sign moved, by how much of what it was. */
    by: {
        less: (part) => `${part} less`,
        more: (part) => `${part} more`,
        shorter: (part) => `${part} shorter`,
        longer: (part) => `${part} longer`
    },
    /** Where most of a change comes from. */
    mostlyBy: (action) => ['mostly ', action],
    allWhen: (condition) => ['all of it when ', condition],
    mostlyWhen: (condition) => ['mostly when ', condition],
    kind: {
        association: 'association',
        precondition: 'precondition',
        prohibition: 'prohibition',
        outcome: 'outcome',
        sequence: 'sequence'
    },
    status: { mined: 'mined', required: 'required', forbidden: 'forbidden', ignored: 'ignored' },
    subject: {
        action: 'action',
        context: 'argument',
        novelty: 'never seen before:',
        vital: 'vital sign',
        'action-share': 'share of'
    },
    novelty: { actions: 'actions never seen before', situation: 'never seen before in this situation:' },
    table: {
        finding: 'Change',
        pair: 'Before → now',
        policy: 'Policy',
        policies: 'Policies',
        baseline: 'Baseline',
        current: 'Now',
        support: 'Support',
        confidence: 'Confidence',
        share: 'Share',
        cases: 'Times',
        lift: 'Lift',
        kind: 'Kind',
        vital: 'Vital sign',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: how likely so large a difference is if nothing changed, adjusted for everything tested; p below ${alpha} counts as drift.`,
    chanceShort: (alpha) => `p below ${alpha} counts as drift.`,
    why: 'Why',
    toDo: 'What to do',
    nextSteps: 'Next steps',
    inSessions: (kept, sessions) => `in ${kept} of ${sessions} sessions`,
    inActions: (kept, events) => `${kept} of ${events} actions`,
    inCalls: (kept, events) => `in ${kept} of ${events} calls`,
    ofAction: (action) => [' of ', action],
    usedIn: (before, now) => `in ${before} sessions → ${now}`,
    doneThere: (before, now) => `in ${before} uses → ${now}`,
    happened: (before, now) => `${before} → ${now} times`,
    times: (n) => `${n} times`,
    against: (now, before) => `${now} now, ${before} before`,
    counts: 'Kept',
    sessionsHead: 'Sessions',
    sessionsWith: 'Sessions with it',
    sessionsThere: 'Sessions where possible',
    detailsOf: 'Counts, evidence, how to accept',
    detailsAlone: 'Counts, evidence',
    neverOccurred: 'the situation never occurred',
    interval: '95% interval',
    changeBy: 'Change',
    pointsUnit: 'percentage points',
    pRaw: 'p',
    pAdjusted: 'adjusted p',
    evidence: 'Evidence',
    evidenceBroken: 'Log lines that break it, one per session first',
    evidenceGone: 'Log lines where it no longer happens, one per session first',
    evidenceBegins: 'Sessions that show it, by their first line',
    evidenceKept: 'Log lines that follow it, one per session first',
    evidenceShown: 'Log lines that show it, one per session first',
    evidenceMore: (n, all) => n === null ? 'and more lines' : `and ${n} more (${all} in all)`,
    inSession: 'session',
    variants: 'Changed with it',
    withIt: 'Changed with it (the same actions, seen another way)',
    fingerprint: 'Fingerprint',
    notIntended: 'Not intended? The log lines under each finding show where it happens.',
    notIntendedThere: 'Not intended? The full report shows sessions of before and now side by side.',
    notIntendedWhich: 'Not intended? "Actions before and after" in the full report shows which actions the agent takes more or less often.',
    acceptAll: 'Intended? Take the new behaviour as the baseline in this pull request, and commit the two files it writes:',
    acceptArtifact: 'the same two files are in the report artifact',
    acceptOne: 'Only some of it intended? Add the entry under a finding to the list "accepted" in',
    acceptedHead: 'Accepted',
    acceptEntry: 'If it is intended, the entry for "accepted"',
    unexplained: 'no reason given: the entry still has the one that was offered for pasting',
    accepted: (n) => plural(n, 'accepted change', 'accepted changes'),
    acceptedUntil: 'until',
    lapsed: 'no longer accepted',
    notExercised: (n) => `Not exercised: ${plural(n, 'policy', 'policies')}`,
    notExercisedNote: 'Their situation hardly occurred in these logs, so they could not be tested.',
    consequence: (action, happened, finding) => [
        'Rules about ',
        action,
        ` could not be checked because it became rare (${happened}): that is change ${finding}.`
    ],
    undecided: (n) => `Undecided: ${plural(n, 'policy', 'policies')}`,
    undecidedNote: 'Too few sessions to tell a change from chance.',
    mixOnly: (n) => `Only the mix changed: ${plural(n, 'policy', 'policies')}`,
    mixOnlyNote: 'The overall share moved with the mix of situations; among like ones it did not change beyond chance.',
    sessionsNeeded: (n) => `About ${n} sessions a side would show the smallest change that counts.`,
    sessionsTooMany: 'More sessions than could be expected would be needed to tell.',
    conditions: 'Conditions',
    conditionsChanged: (n) => n === 1
        ? 'The agent ran under a different condition than the baseline:'
        : `The agent ran under ${n} different conditions than the baseline:`,
    withinChance: 'within chance',
    conditionsWithheld: 'values withheld',
    none: 'none',
    vitals: 'Vital signs',
    baselineChanges: 'This pull request edits the baseline:',
    added: (n) => `${n} added`,
    removed: (n) => `${n} removed`,
    changed: (n) => `${n} changed`,
    addedTitle: 'Added to the baseline',
    removedTitle: 'Removed from the baseline',
    changedTitle: 'Changed in the baseline',
    more: (n) => `… and ${n} more`,
    moreFindings: (n) => `${plural(n, 'further finding is', 'further findings are')} in the full report.`,
    inputs: 'What was read',
    read: (events, sessions, files) => `${events} events in ${sessions} sessions from ${files}`,
    readAll: (events, sessions) => `${events} events in ${sessions} sessions`,
    files: (n) => plural(n, 'file', 'files'),
    duplicates: (n) => `${n} repeated copies of events were counted once`,
    skipped: (n) => `${n} lines skipped`,
    skippedTitle: 'Skipped',
    filesTitle: 'Files (events / sessions)',
    firstAt: 'first at',
    droppedKeys: 'Context keys not mined',
    droppedKeysBefore: 'Context keys not mined (numbers: of the baseline)',
    redacted: 'Redacted',
    assumptions: 'Assumptions',
    seen: (change) => `A change of about ${change} percentage points would have been seen.`,
    cleared: 'An earlier run on this pull request reported drift. It is gone.',
    shortened: {
        evidence: 'Shortened to fit: evidence lines are left out.',
        rows: (n) => `Shortened to fit: only the ${n} most severe findings are shown, without their details.`,
        counts: 'Shortened to fit: only counts are shown.',
        where: 'Everything is in the full report',
        summary: 'the job summary',
        artifact: 'the report artifact',
        file: 'result.json'
    },
    tolerated: {
        lead: (now, before) => `A required rule was broken in ${now} cases${before === '' ? '' : `, ${before} before`}`,
        chance: 'Too few to tell from chance: this alone does not fail the check.',
        mix: 'The other mix of situations explains it: this alone does not fail the check.',
        tolerance: 'The baseline never met the situation, and so few are tolerated.',
        forbid: (status) => ['Mark it ', status, ' to fail on the first.']
    },
    withheld: 'Only policies and counts are published here (publish: counts-only).',
    steps: {
        'insufficient-data': 'Collect more sessions (repeat the evaluation, or add trials), or pool runs with "update --add".',
        'no-baseline': 'Create the baseline from logs that show the behaviour you want, look through it, and commit it:',
        'no-logs': 'Check the input "logs", and that the step that writes the logs has run.'
    },
    noLogs: {
        noFile: 'No file matched.',
        noEvent: (files, records) => `${files === 1 ? 'The one file that matched holds' : `The ${files} files that matched hold`} no event${records === 0 ? '' : ` (${plural(records, 'record', 'records')} could not be read as one)`}.`
    },
    together: {
        job: 'Job',
        verdict: 'Verdict',
        seenBy: 'Seen by',
        all: (n) => `all ${n}`,
        some: (n, of) => `${n} of ${of}`,
        outcome: {
            clean: 'no drift',
            drift: 'drift',
            'insufficient-data': 'too little data',
            'no-baseline': 'no baseline',
            'no-logs': 'no logs'
        },
        more: 'Each change as where it is largest. Counts, evidence and how to accept stand in the full reports of the jobs.'
    },
    footer: {
        run: 'Run',
        head: 'commit',
        report: 'Full report',
        rests: {
            profile: (sessions) => `compared with ${sessions} baseline sessions`,
            counts: (sessions) => `compared with the counts of ${sessions} baseline sessions (no profile beside the baseline)`,
            rates: (events) => `compared with the rates of another tool's baseline (${events} events)`
        },
        alpha: 'false alarm rate',
        correlation: 'Counts show what agents did, not why.'
    },
    html: {
        findings: 'Findings',
        find: 'Filter',
        noMatch: 'No policy matches.',
        showAll: 'all',
        exploreTitle: (policies, events, sessions) => `What the agent does: ${plural(policies, 'policy', 'policies')} in ${plural(events, 'event', 'events')} of ${plural(sessions, 'session', 'sessions')}`,
        exploreNext: (update, check) => `Nothing was compared. Is this the behaviour you want? ${update} writes it as a baseline; from then on ${check} says what changes.`,
        exploreNoEvent: (inspect) => `No file held an action of an agent. ${inspect} says what each file is, what was left out, and why.`,
        exploreNoPolicy: (inspect) => `Nothing is regular enough, or in enough sessions, to be a policy under these thresholds. The table below says what others would give; ${inspect} shows what there is to mine.`,
        sortBy: 'Sort by',
        wouldShow: (points) => `A change of less than ${points} points may well not show.`,
        allPolicies: 'Policies in these logs',
        map: 'Support and confidence',
        mapNote: (confidence, support) => `Each dot is a policy. The dashed lines are the thresholds in force: confidence ${confidence} and, for associations, support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'The hollow dot is a policy that only other thresholds give.'
            : `The ${n} hollow dots are policies that only other thresholds give.`,
        mapLabel: (n) => `Map of ${n} policies by support and confidence; the same numbers are in the table of policies`,
        gridTitle: 'How many policies other thresholds give',
        gridMined: 'Mined anew for each pair of thresholds. A stricter one can bring a policy back that was part of a more general one.',
        gridCounted: 'Of the policies in the table, how many reach each pair of thresholds. Support is a threshold of associations alone; all other kinds are counted whatever their support.',
        gridOthers: (n) => n === 1 ? '1 policy that only other thresholds give' : `${n} policies that only other thresholds give`,
        notIntendedSessions: 'Not intended? The sessions under each finding show before and now side by side.',
        notIntendedMix: 'Not intended? "Actions before and after" below shows which actions the agent takes more or less often.',
        leftOutTitle: 'Left out',
        leftOut: (n) => `${n} rules reach the thresholds and are no policies`,
        leftOutNote: 'A few for each reason. All of them, and what is not even judged, are listed by',
        gridHead: 'Confidence ↓ / support (associations only) →',
        inForce: 'in force',
        contents: 'Contents',
        keptOf: (kept, events) => `${kept} of ${events}`,
        keptOfSessions: (kept, sessions) => `${kept} of ${sessions} sessions`,
        strips: 'Sessions before and now',
        stripsNote: 'The rows of blocks are sessions, each block an event, in order. They are examples picked to show the change; the numbers beside the finding count everything.',
        stripsNowOnly: 'The baseline keeps no sessions (the profile that "update" writes is not beside it), so only sessions of now are shown.',
        stripKept: 'kept',
        stripBroken: 'not kept',
        stripExpected: 'as the policy says',
        stripInstead: 'in place of',
        stripPartner: 'counts here',
        stripSituation: 'in this situation',
        stripIdle: 'does not count here',
        stripOther: 'other',
        stripMore: (n) => `+${n}`,
        mix: 'Actions before and after',
        action: 'Action',
        share: 'Share of events (above: baseline, below: now)',
        scale: 'Dots: the share that the numbers beside them give, before and now; the line through a dot is its 95% interval.',
        scaleBars: 'Bars: the value of the vital sign, from 0.',
        parameters: 'Options in force',
        option: 'Option',
        value: 'Value',
        files: 'Files',
        format: 'Format',
        events: 'Events',
        condition: 'Condition',
        skipLink: 'Skip to the findings',
        noFindings: 'None: nothing changed beyond chance.',
        noneJudged: 'None: nothing could be judged.',
        noneOpen: 'None but those that are accepted.',
        changedFlag: 'changed',
        failing: 'failing',
        warnings: 'reported only',
        acceptedTile: 'accepted',
        acceptedTitle: 'Accepted changes',
        policiesTile: 'Policies',
        testsTile: 'Tests',
        unjudged: 'Not judged',
        generated: 'Newest event'
    }
};


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ strongestFirst),
/* harmony export */   JH: () => (/* binding */ findingNamed),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _explain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(380);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _policies_rank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);





const SEVERITY = { error: 0, warning: 1, note: 2 };
const CHANGE = { broken: 0, vanished: 2, shifted: 3, new: 4 };
/** An action that is gone takes with it what is said of it, and comes before that. */
const rankOf = (finding) => ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoneAction */ .W6)(finding) ? 1 : CHANGE[finding.change]);
/**
 * The findings in the order in which a reviewer should see them: what fails the step first, then broken promises
 * before weaker ones before new ones, then the larger change on a scale on which rare and frequent things compare.
 */
function ranked(findings) {
    return [...findings].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        rankOf(a) - rankOf(b) ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(a.policy === undefined) - Number(b.policy === undefined) ||
        (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(b) - (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(a) ||
        (a.test.adjusted_p_value ?? 1) - (b.test.adjusted_p_value ?? 1) ||
        (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** The id of the finding that people name: by its number in the reports, its id, or as much of it as no other begins with. */
function findingNamed(findings, name) {
    const order = ranked(findings);
    const begun = order.filter(({ id }) => id.startsWith(name));
    const found = begun.find(({ id }) => id === name) ??
        (/^[1-9]\d*$/.test(name) ? order[Number(name) - 1] : undefined) ??
        (begun.length === 1 ? begun[0] : undefined);
    if (found !== undefined)
        return found.id;
    const known = order.slice(0, 5).map(({ id }, i) => `${i + 1} (${id})`);
    const has = order.length === 0 ? 'it has none' : `it has ${known.join(', ')}${order.length > 5 ? ', …' : ''}`;
    const fault = begun.length === 0 ? 'is not in the result' : 'is the beginning of several';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`finding ${JSON.stringify(name)} ${fault}: ${has}`);
}
/** What gates or warns, apart from what people have accepted. */
function split(findings) {
    const order = ranked(findings);
    return {
        open: order.filter(({ severity }) => severity !== 'note'),
        accepted: order.filter(({ severity }) => severity === 'note')
    };
}
/** What a reviewer cares about first, then the highest confidence, then by id: the order of every list of policies. */
const strongestFirst = (policies) => [...policies].sort((a, b) => (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .concernOf */ .g)(a) - (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .concernOf */ .g)(b) || b.confidence - a.confidence || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.policy_id, b.policy_id));


/***/ })

};
