export const id = 217;
export const ids = [217];
export const modules = {

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assumptionWords),
/* harmony export */   v: () => (/* binding */ codedAssumption)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/** Named groups are the values of the message. */
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
/** What comes from the log or is code stands as such in a sentence. */
const QUOTED = new Set(['rule', 'from', 'to']);
function matched(assumption) {
    for (const [key, pattern] of ASSUMPTIONS) {
        const match = pattern.exec(assumption);
        if (match !== null)
            return { key, values: { ...match.groups } };
    }
    return undefined;
}
/** The code of an assumption; undefined for one that is not known. */
function codedAssumption(assumption) {
    const known = matched((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(assumption));
    return known && { code: known.key.replace(/^assume_(.*?)(_one)?$/, '$1'), values: known.values };
}
/** An assumption of the comparison in the language of the explanation; one that is not known stays as it was said. */
function assumptionWords(assumption, words) {
    const known = matched((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(assumption));
    if (known === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(assumption);
    const values = Object.fromEntries(Object.entries(known.values).map(([name, value]) => [name, QUOTED.has(name) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : value]));
    return words.say(known.key, {
        ...values,
        status: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('"status": "required"'),
        command: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('policyminer update')
    });
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ amountIn),
/* harmony export */   _: () => (/* binding */ actionsBehind)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2894);



const endsIn = (pattern) => ({ outcome, outcomes }, row) => {
    const own = outcome[row];
    return own === _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 ? undefined : Number(pattern.test(outcomes[own]));
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
    'events per session': { of: 'session', amount: () => 1 },
    'distinct actions per session': { of: 'session', amount: isFirst },
    'repeated identical calls': { of: 'event', amount: ({ repeated }, row) => repeated[row] },
    errors: { of: 'event', amount: endsIn(/err|fail|exception|timeout/i) },
    denials: { of: 'event', amount: endsIn(/den|forbid|refus|reject|block|unauthori[sz]ed/i) }
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
        .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareItems */ .Q9)(a.item, b.item));
    return (best && {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionText */ .D3)(best.item.key, best.item.value)),
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

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ inspectCommand),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   hi: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

const shellWord = (text) => /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
const onLogs = (name, { logs, baseline }) => `policyminer ${name} --logs ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')} --baseline ${shellWord(baseline)}`;
const updateCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('update', run));
const checkCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('check', run));
const inspectCommand = ({ logs }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`policyminer inspect ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')}`);


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









/** The policy that moved furthest of what would have been seen; undefined where nothing was judged. */
function nearestToFailing({ unchanged, rejudge }) {
    let nearest;
    for (const one of unchanged) {
        if (one.detectable === null || one.detectable <= 0 || one.test === null)
            continue;
        const part = Math.abs(one.test.delta) / one.detectable;
        if (nearest === undefined || part > nearest.part)
            nearest = { passed: one, part };
    }
    if (nearest === undefined)
        return undefined;
    const { policy, current } = nearest.passed;
    return {
        policy,
        kept: current.kept,
        events: current.events,
        fails_at: (0,_turning_js__WEBPACK_IMPORTED_MODULE_3__/* .failingPoint */ .DU)(nearest.passed, (direction) => rejudge?.({ policy }, direction)),
        part: nearest.part
    };
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
        return words.say('gate_deferred');
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
function visibleChange({ detectable, outcome, judged }, words) {
    if (detectable === null)
        return '';
    if (outcome === 'clean' && judged !== undefined && judged.tested > 0)
        return (words.say('clause_break') + words.say('detectable_of', { ...judged, points: words.points(detectable) }));
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
    const { fails_at: failsAt, kept, events, part } = nearest;
    if (failsAt === null && part === 0)
        return null;
    if (failsAt === null)
        return words.say('gate_margin_share', { rule, share: words.percent(part) });
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

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ sessionsWith),
/* harmony export */   ph: () => (/* binding */ tellingSubjects),
/* harmony export */   yz: () => (/* binding */ dilutedShares)
/* harmony export */ });
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
/** Of an action's share: the sessions with the action, of all, before and now. */
function sessionsWith({ subject }, before, now) {
    if (subject?.type !== 'action-share' || before.unit === 'event' || now.unit === 'event')
        return undefined;
    return {
        before: [usesOf(subject.name, before).sessions, before.sessions],
        now: [usesOf(subject.name, now).sessions, now.sessions]
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

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ extremeSessions),
/* harmony export */   fx: () => (/* binding */ consistentFirst),
/* harmony export */   gR: () => (/* binding */ fewSessions),
/* harmony export */   mp: () => (/* binding */ isRareLoss)
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
const isRareLoss = ({ policy, direction, change, baseline }) => policy !== undefined &&
    policy.status === 'mined' &&
    direction === 'weaker' &&
    change !== 'broken' &&
    baseline.confidence !== null &&
    baseline.confidence < USUAL;
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


/***/ })

};
