export const id = 380;
export const ids = [380];
export const modules = {

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

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ certaintyLines),
/* harmony export */   TS: () => (/* binding */ assumptionWords),
/* harmony export */   WV: () => (/* binding */ wordFinding)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4280);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8458);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1857);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);







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
function samplingLine({ test }, words) {
    if (test.interval === null)
        return [];
    const [low, high] = test.interval;
    const values = { delta: signed(test.delta, words), low: signed(low, words), high: signed(high, words) };
    return [words.say('sure_sampling', values)];
}
const isDependent = ({ current }) => current.events !== current.sessions && ((0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveEvents */ .Z)(current) ?? current.events) < current.events;
function dependenceLine(facts, words) {
    const { current } = facts;
    const { events } = current;
    const effective = isMeasured(facts) || events === current.sessions ? null : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveEvents */ .Z)(current);
    if (effective === null)
        return [];
    return [words.say(effective < events ? 'sure_dependence' : 'sure_independent', { events, effective })];
}
const assumedLines = ({ assumptions }, words) => assumptions
    // What is said of one required rule says nothing of the finding about another.
    .filter((assumption) => !assumption.startsWith('a required rule '))
    .map((assumption) => words.say('sure_assumed', { assumption: assumptionWords(assumption, words) }));
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
const REQUIRED_RARELY = /^a required rule may be broken this rarely: (\d+) of (\d+) times now \((.*)\)$/s;
const REQUIRED_AS_BEFORE = /^a required rule is not broken more often than before, but for chance and the mix of situations: (\d+) of (\d+) times now, (\d+) of (\d+) before \((.*)\)$/s;
const ASSUMPTIONS = [
    [/^events are taken as independent of each other: the logs name no sessions$/, 'assume_events'],
    [/^the two logs did different cases/, 'assume_other_cases'],
    [/^the two logs share few cases/, 'assume_few_cases'],
    [/^(\d+) of (\d+) cases ran on one side only: they are compared/, 'assume_compared'],
    [/^(\d+) of (\d+) cases ran on one side only/, 'assume_left_out'],
    [/^few cases: the trials of one case/, 'assume_trials'],
    [/^the baseline gives rates only/, 'assume_rates'],
    [/^the baseline has no profile/, 'assume_no_profile'],
    [/^new policies cannot be judged/, 'assume_no_new'],
    [/^events are taken as independent/, 'assume_events'],
    [/^sessions are taken as independent/, 'assume_sessions'],
    [REQUIRED_RARELY, 'assume_required_rarely'],
    [REQUIRED_AS_BEFORE, 'assume_required_as_before']
];
/** An assumption of the comparison in the language of the explanation; one that is not known stays as it was said. */
function assumptionWords(assumption, words) {
    for (const [pattern, key] of ASSUMPTIONS) {
        const match = pattern.exec(assumption);
        if (match === null)
            continue;
        const [, part, all, ...more] = match;
        const [before, of] = more;
        const rule = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(more.at(-1) ?? '');
        return words.say(key, { part, all, before, of, rule, command: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)('policyminer update') });
    }
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(assumption);
}
function carriedLine({ carried_by: carried }, words) {
    if (carried === null || carried === undefined)
        return [];
    const values = {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(carried.condition),
        share: words.percent(carried.share),
        inside: words.percent(carried.kept / carried.events),
        outside: words.pair(null, carried.outside)[1],
        kept: carried.kept,
        events: carried.events
    };
    const all = carried.share >= 0.95;
    if (carried.before === undefined)
        return [words.say(all ? 'carried_all' : 'carried_most', values)];
    const before = words.percent(carried.before);
    return [words.say(all ? 'carried_all_since' : 'carried_most_since', { ...values, before })];
}
function variantsLine({ variants }, words) {
    if (variants.length === 0)
        return [];
    const names = variants.slice(0, MOST_VARIANTS).map((variant) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleWords */ .mG)(variant, words));
    const listed = [...names, ...(variants.length > MOST_VARIANTS ? ['…'] : [])].join(words.say('clause_break'));
    return [words.count('variants', variants.length, { names: listed })];
}
function standingLines({ accepted, severity }, { confirmed, reportsOnly }, words) {
    if (accepted?.lapsed !== undefined)
        return [words.say('lapsed', { reason: lapseWords(accepted.lapsed, words) })];
    if (accepted !== null)
        return [words.say('accepted', { reason: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(accepted.reason) })];
    if (!confirmed)
        return [words.say('not_confirmed')];
    return severity === 'error' || reportsOnly ? [] : [words.say('not_failing')];
}
function lapseWords(lapsed, words) {
    const date = /^expired on (\S+)$/.exec(lapsed)?.[1];
    const grown = /beyond the ([\d.]+) %/.exec(lapsed)?.[1];
    if (date !== undefined)
        return words.say('lapsed_expired', { date: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(date) });
    if (grown !== undefined)
        return words.say('lapsed_grown', { accepted: words.percent(Number(grown) / 100) });
    const measured = /beyond the (\S+) that/.exec(lapsed)?.[1];
    if (measured !== undefined)
        return words.say('lapsed_grown', { accepted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(measured) });
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(lapsed);
}
function turnSentence(facts, { turns_at: turns }, words) {
    const { policy, subject, current, baseline } = facts;
    if (facts.severity === 'note')
        return null;
    if (subject?.type === 'vital')
        return words.say('turns_vital', { name: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .vitalName */ .KF)(subject.name, words) });
    if (policy === undefined) {
        if (subject !== undefined && baseline.kept === 0)
            return words.say('turns_without', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name) });
    }
    if (policy?.status === 'forbidden') {
        const happened = facts.direction === 'weaker' ? current.events - current.kept : current.kept;
        return words.say('turns_never', { n: happened });
    }
    if (turns === null || turns === undefined)
        return words.say('turns_not');
    const values = { needed: turns, kept: current.kept, events: current.events };
    const more = turns > current.kept;
    if (subject !== undefined)
        return words.say(more ? 'turns_share_more' : 'turns_share_fewer', {
            ...values,
            name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name)
        });
    if ((0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isHabit */ .$Z)(facts))
        return words.say(more ? 'turns_more_rate' : 'turns_fewer_rate', values);
    return words.say(more ? 'turns_more' : 'turns_fewer', values);
}
/** The entry that accepts a finding, as it stands in `accepted`. */
function acceptedEntry(facts, vitals, words) {
    const { confidence } = facts.current;
    const vital = isMeasured(facts) ? vitals.find(({ name }) => name === facts.subject?.name) : undefined;
    const value = vital?.current ?? null;
    return JSON.stringify({
        fingerprint: facts.id,
        reason: words.say('reason_here'),
        ...(confidence === null || isMeasured(facts) ? {} : { confidence: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_4__/* .toFixedEven */ .m)(confidence, 6)) }),
        ...(value === null ? {} : { value: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_4__/* .toFixedEven */ .m)(value, 6)) })
    });
}
function advice(facts, evidence, { in_baseline: inBaseline }, { run, vitals }, words) {
    if (facts.severity === 'note')
        return [];
    const places = evidence.slice(0, MOST_PLACES).map(({ file, line }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${file}:${line}`));
    const { policy } = facts;
    const promotable = policy !== undefined &&
        policy.status === 'mined' &&
        inBaseline !== false &&
        facts.change !== 'new' &&
        facts.direction === 'weaker';
    return [
        ...(places.length === 0 ? [] : [words.say('look', { places: places.join(', ') })]),
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_5__/* .renameAdvice */ .L)([facts], words),
        words.say('accept', {
            entry: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(acceptedEntry(facts, vitals, words)),
            list: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)('accepted'),
            baseline: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.baseline)
        }),
        ...(promotable
            ? [
                words.say('require', {
                    field: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)('"status": "required"'),
                    id: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(policy.policy_id),
                    baseline: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.baseline),
                    command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCommand */ .em)(run)
                })
            ]
            : [])
    ];
}
/** One finding in words: a sentence, what lies under it, what would turn it, what to do. */
function wordFinding(facts, evidence, computed, context, words) {
    const turns = turnSentence(facts, computed, words);
    const sides = isMeasured(facts)
        ? []
        : [sideLine(facts.current, true, words), sideLine(facts.baseline, false, words)];
    const first = [...carriedLine(computed, words), ...standingLines(facts, context, words)];
    return {
        summary: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSummary */ .SF)(facts, context.vitals, words),
        brief: [
            ...first,
            ...samplingLine(facts, words),
            ...(isDependent(facts) ? dependenceLine(facts, words) : [])
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG),
        details: [
            ...first,
            ...sides,
            ...variantsLine(facts, words),
            ...certaintyLines(facts, context, words)
        ].map(_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG),
        counterfactual: turns === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(turns),
        recommendations: advice(facts, evidence, computed, context, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG),
        computed
    };
}


/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ deviation),
/* harmony export */   Og: () => (/* binding */ deviationShares),
/* harmony export */   eO: () => (/* binding */ nearestToFailing),
/* harmony export */   sA: () => (/* binding */ wordGate)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4313);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(350);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2894);
/* harmony import */ var _turning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3058);








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
        fails_at: (0,_turning_js__WEBPACK_IMPORTED_MODULE_2__/* .failingPoint */ .DU)(nearest.passed, (direction) => rejudge?.({ policy }, direction)),
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
/** How many findings the details of the gate name. */
const MOST_NAMED = 5;
function details(facts, words) {
    const open = facts.findings.filter(isOpen);
    const shares = deviationShares(open);
    const ranked = open
        .map((finding, i) => ({ finding, share: shares[i], place: i }))
        .sort((a, b) => b.share - a.share || a.place - b.place);
    return [
        ...ranked.slice(0, MOST_NAMED).map(({ finding, share }) => words.say('gate_contribution', {
            share: words.percent(share),
            finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .whatChanged */ .fl)(finding, facts.vitals, words)
        })),
        ...facts.conditions
            .filter(({ changed }) => changed)
            .map(({ name, baseline, current }) => words.say('gate_condition', {
            name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name),
            before: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(baseline[0]?.value ?? ''),
            now: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(current[0]?.value ?? '')
        })),
        ...(facts.undecided > 0 ? [words.count('gate_undecided', facts.undecided)] : []),
        ...(facts.unexercised > 0 ? [words.count('gate_unexercised', facts.unexercised)] : []),
        ...(facts.evidence === 'rates' ? [words.say('gate_rates')] : []),
        ...(facts.tested > 0 ? [words.count('gate_tested', facts.tested)] : []),
        ...facts.assumptions.map((assumption) => words.say('sure_assumed', { assumption: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionWords */ .TS)(assumption, words) }))
    ];
}
function nearestSentence({ nearest }, words) {
    if (nearest === undefined)
        return null;
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleWords */ .mG)(nearest.policy, words);
    const { fails_at: failsAt, kept, events, part } = nearest;
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
            ? words.say('gate_turns_one', { finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .findingName */ .f$)(only, words) })
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
    const changes = [...new Set(confirmed.map(({ change }) => change))].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6);
    return words.say('gate_turns_warned', { changes: changes.map(_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ') });
}
function advice(facts, words) {
    const { outcome, run, findings, sessionsNeeded } = facts;
    if (outcome === 'no-logs')
        return [words.say('find_logs', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectCommand */ .QR)(run) })];
    if (outcome === 'no-baseline')
        return [words.say('create', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .updateCommand */ .hi)(run) })];
    return [
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_7__/* .renameAdvice */ .L)([...findings.filter(isOpen), ...facts.unexercisedRenames], words),
        ...(findings.some(isOpen) ? [words.say('update', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .updateCommand */ .hi)(run) })] : []),
        ...(outcome === 'insufficient-data' && sessionsNeeded !== null
            ? [words.count('collect', sessionsNeeded, { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCommand */ .em)(run) })]
            : [])
    ];
}
/** Why the gate decided so. ALLOWED, DENIED, WARNED and DEFERRED each have a wording of their own. */
function wordGate(facts, words) {
    const seen = facts.outcome === 'clean' || facts.outcome === 'insufficient-data' ? visibleChange(facts, words) : '';
    const turning = turns(facts, words);
    return {
        summary: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(verdictSentence(facts, words) + seen),
        details: details(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG),
        counterfactual: turning === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(turning),
        recommendations: advice(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG),
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
