export const id = 88;
export const ids = [88];
export const modules = {

/***/ 6286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ assembleResult)
});

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
;// CONCATENATED MODULE: ./lib/drift/gate.js

/** What `accepted` entries name: policy (or subject), kind of change and direction. Stable over commits and machines. */
function fingerprintOf({ policy, subject, change, direction }) {
    const about = policy?.policy_id ?? `${subject?.type}/${encodeURIComponent(subject?.name ?? '')}`;
    return `${about}:${change}:${direction}`;
}
/** Part of the accepted move by which a measured value may move on. */
const FURTHER = 0.25;
/** Deviations that chance leaves behind in 1 of 100 runs, to one side. */
const BY_CHANCE = 2.33;
/** What was accepted, as the report says it, where the change has grown beyond that. */
function outgrown(change, acceptance, vitals) {
    const { value } = acceptance;
    const vital = vitals.find(({ name }) => change.subject?.type === 'vital' && change.subject.name === name);
    if (vital !== undefined && value !== undefined)
        return movedOn(change, vital, value) ? String(Number(value.toPrecision(4))) : undefined;
    const { confidence } = change.current;
    if (acceptance.confidence === undefined || confidence === null)
        return undefined;
    // The drift test's noise must not undo an acceptance: only what lies beyond the current interval is growth.
    const [low, high] = change.current.interval ?? [confidence, confidence];
    const grown = change.direction === 'weaker' ? high < acceptance.confidence : low > acceptance.confidence;
    return grown ? `${Math.round(acceptance.confidence * 1000) / 10} %` : undefined;
}
/**
 * Whether a measured value went further the way it was accepted to go, by a quarter of the accepted move and by more
 * than chance. Means have no interval: the test's own certainty tells how far they vary.
 */
function movedOn({ direction, test }, { baseline, current }, accepted) {
    if (baseline === null || current === null)
        return false;
    const way = Math.sign(accepted - baseline) || (direction === 'weaker' ? -1 : 1);
    const { p_value: p } = test;
    const noise = p === null || p === 0 ? 0 : Math.abs((current - baseline) / (0,normal/* normalQuantile */.Zl)(p / 2));
    return (current - accepted) * way > Math.max(FURTHER * Math.abs(accepted - baseline), BY_CHANCE * noise);
}
/** Without the kind of change: one and the same change is called new or shifted, shifted or vanished, as chance has it. */
const withoutKind = (fingerprint) => fingerprint.replace(/:(new|vanished|shifted):(weaker|stronger)$/, '::$2');
function acceptanceOf(change, id, vitals, options) {
    const entry = options.accepted.find(({ fingerprint }) => fingerprint === id) ??
        options.accepted.find(({ fingerprint }) => withoutKind(fingerprint) === withoutKind(id));
    if (entry === undefined)
        return null;
    const beyond = outgrown(change, entry, vitals);
    const lapsed = entry.expires !== undefined && entry.expires < options.today
        ? `expired on ${entry.expires}`
        : beyond !== undefined
            ? `the change has grown beyond the ${beyond} that were accepted`
            : entry.fingerprint !== id && entry.confidence === undefined
                ? `${entry.fingerprint} was accepted, without the confidence it had`
                : undefined;
    return {
        reason: entry.reason,
        ...(entry.expires === undefined ? {} : { expires: entry.expires }),
        ...(lapsed === undefined ? {} : { lapsed })
    };
}
/**
 * Whether a change of the second window is this one. Which of several policies about the same events speaks for them can
 * differ from window to window, and so can the kind of the change.
 */
function agrees(change, other) {
    if (withoutKind(fingerprintOf(change)) === withoutKind(fingerprintOf(other)))
        return true;
    const [own, its] = [change.policy?.policy_id, other.policy?.policy_id];
    if (own === its)
        return false;
    const among = (id, { variants }) => id !== undefined && variants.some(({ policy_id }) => policy_id === id);
    return among(own, other) || among(its, change);
}
const severityRank = { error: 0, warning: 1, note: 2 };
/**
 * The gate over a comparison. An unaccepted change is drift, whatever `fail-on` says; the step fails where `fail-on`
 * names one that is confirmed. Too little data is an outcome of its own, never clean.
 */
function gate(comparison, options) {
    const fails = (name) => options.failOn.includes(name) && !options.failOn.includes('none');
    const changes = comparison.changes
        .map((change) => {
        const id = fingerprintOf(change);
        const accepted = acceptanceOf(change, id, comparison.vitals, options);
        const agreed = options.confirmation === undefined ||
            change.change === 'broken' ||
            options.confirmation.some((other) => agrees(change, other));
        const held = accepted !== null && accepted.lapsed === undefined;
        const severity = held ? 'note' : fails(change.change) && agreed ? 'error' : 'warning';
        return { id, change, severity, accepted, confirmed: agreed };
    })
        .sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
    const drift = changes.some(({ severity, confirmed: agreed }) => severity !== 'note' && agreed);
    const outcome = drift ? 'drift' : comparison.sufficient ? 'clean' : 'insufficient-data';
    const failed = changes.some(({ severity }) => severity === 'error') ||
        (outcome === 'insufficient-data' && fails('insufficient-data')) ||
        (comparison.notExercised.length > 0 && fails('not-exercised'));
    return { outcome, drift, failed, changes };
}

;// CONCATENATED MODULE: ./lib/explain/evidence-line.js
/** Where a row of the table stands in the log; undefined for a table that came from a profile or a tally. */
function lineOf(row, table) {
    const { origin } = table;
    if (origin === undefined)
        return undefined;
    return {
        file: origin.files[origin.file[row]] ?? '',
        line: origin.line[row],
        session: origin.sessionNames[table.session[row]] ?? ''
    };
}

// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
;// CONCATENATED MODULE: ./lib/explain/strips.js



/**
 * Sessions that show what a policy of order says, on either side of a comparison: their events in order, those marked
 * that the policy is about. Bounded: a few sessions a side, a window of each around the event that was judged.
 */
const MOST_STEPS = 40;
/** Events shown after the judged one where a session is cut: what comes next tells more than what came long before. */
const STEPS_AFTER = 8;
/** Of sessions that show the change: more now than before, for what happens now is the news. */
const SHOWING = { baseline: 2, current: 3 };
const OTHERS = 1;
/** Conditions that speak of other events of the session. */
const PREVIOUS = 'previous_action';
const EARLIER = 'happened_before';
const conditionsOf = (rule) => (rule.kind === 'precondition' ? rule.requires : rule.antecedent);
/** Whether the rule speaks of the order of events. */
function isOrder(rule) {
    const conditions = conditionsOf(rule);
    return rule.kind === 'sequence' || Object.hasOwn(conditions, PREVIOUS) || Object.hasOwn(conditions, EARLIER);
}
function judgedSessions(rule, table) {
    const { rows, kept } = (0,registry/* kindOf */.I)(rule).situations(rule, table);
    const found = new Map();
    rows.forEach((row, i) => {
        const session = table.session[row];
        const known = found.get(session) ?? { session, rows: [], kept: [] };
        known.rows.push(row);
        known.kept.push(kept[i] === 1);
        found.set(session, known);
    });
    return [...found.values()];
}
const isKept = ({ kept }) => kept.every(Boolean);
const lengthOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
const caseOf = (table, session) => table.cases[table.sessionCase[session]];
/** Those asked for first, then those of ordinary length. */
function typicalFirst(sessions, table, wanted) {
    const lengths = sessions.map(({ session }) => lengthOf(table, session)).sort((a, b) => a - b);
    const median = lengths[lengths.length >> 1] ?? 0;
    const distance = ({ session }) => Math.abs(lengthOf(table, session) - median);
    return [...sessions].sort((a, b) => wanted(a.session) - wanted(b.session) || distance(a) - distance(b) || a.session - b.session);
}
/** Where a template looks for its target, seen from the activation. */
function isWhereAsked(rule, table, judged, row) {
    switch (rule.template) {
        case 'precedence':
            return row < judged;
        case 'response':
        case 'not_succession':
            return row > judged;
        case 'chain_precedence':
            return row === (0,order/* previousRow */.uq)(table, judged);
        case 'chain_response':
            return row === (0,order/* nextRow */.ei)(table, judged);
        default:
            return false;
    }
}
/** Whether the row is what the rule holds the judged one against: the event that fulfils it, or breaks it, or is its condition. */
function isPartner(rule, table, judged, row) {
    const action = table.actions[table.action[row]];
    if (rule.kind === 'sequence') {
        if (action !== rule.target || !isWhereAsked(rule, table, judged, row))
            return false;
        const key = rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same);
        if (key < 0)
            return true;
        const own = (0,order/* objectsOf */.iZ)(table, judged, key);
        return (0,order/* objectsOf */.iZ)(table, row, key).some((object) => own.includes(object));
    }
    const conditions = conditionsOf(rule);
    return ((action === conditions[PREVIOUS] && row === (0,order/* previousRow */.uq)(table, judged)) ||
        (action === conditions[EARLIER] && row < judged));
}
/** Counted once a session: then every event of the action is what was counted. */
const isCounted = (rule) => rule.kind === 'sequence' && (rule.template === 'at_most' || rule.template === 'exactly_once');
function stripOf(rule, table, side, judged, preferred) {
    const { session, rows, kept } = judged;
    const all = isKept(judged);
    const asked = kept[rows.indexOf(preferred)] === all;
    const shown = asked ? preferred : rows[all ? 0 : kept.indexOf(false)];
    const start = table.sessionStart[session];
    const end = table.sessionStart[session + 1];
    const last = Math.min(end, Math.max(start + MOST_STEPS, shown + 1 + STEPS_AFTER));
    const first = Math.max(start, last - MOST_STEPS);
    // Each mark in view needs what it was held against, not only the one that is named.
    const inView = rows.filter((row) => row >= first && row < last);
    const roleOf = (row) => {
        const action = table.actions[table.action[row]];
        if (isCounted(rule))
            return rule.kind === 'sequence' && action === rule.activation ? (all ? 'kept' : 'broken') : undefined;
        const at = rows.indexOf(row);
        if (at >= 0)
            return kept[at] === true ? 'kept' : 'broken';
        return inView.some((other) => isPartner(rule, table, other, row)) ? 'partner' : undefined;
    };
    const steps = Array.from({ length: last - first }, (_, i) => {
        const role = roleOf(first + i);
        const action = table.actions[table.action[first + i]];
        return role === undefined ? { action } : { action, role };
    });
    const place = lineOf(shown, table) ?? { file: '', line: 0, session: '' };
    return { side, kept: all, ...place, before: first - start, after: end - last, steps };
}
/** Breaking sessions first, before and now; empty for a policy that is not about order, or without sessions. */
function stripsOf({ rule, direction, baseline, current, rows }) {
    if (!isOrder(rule) || current === undefined || current.unit === 'event')
        return [];
    const showsNow = direction === 'stronger';
    const place = new Map(rows.map((row, i) => [current.session[row], i]).reverse());
    const preferred = new Map(rows.map((row) => [current.session[row], row]).reverse());
    const pick = (table, side, showing, wanted) => {
        const sessions = judgedSessions(rule, table);
        const of = (kept) => typicalFirst(sessions.filter((each) => isKept(each) === kept), table, wanted).slice(0, kept === showing ? SHOWING[side] : OTHERS);
        return [...of(false), ...of(true)].map((judged) => ({ judged, table, side }));
    };
    const now = pick(current, 'current', showsNow, (session) => place.get(session) ?? rows.length);
    const cases = new Set(now.map(({ judged }) => caseOf(current, judged.session)));
    cases.delete(undefined);
    const before = baseline === undefined || baseline.unit === 'event'
        ? []
        : pick(baseline, 'baseline', !showsNow, (session) => (cases.has(caseOf(baseline, session)) ? 0 : 1));
    return [...before, ...now].map(({ judged, table, side }) => stripOf(rule, table, side, judged, side === 'current' ? (preferred.get(judged.session) ?? -1) : -1));
}

// EXTERNAL MODULE: ./lib/policies/mine.js + 2 modules
var mine = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/assemble.js





/** Policies listed in the result; the rest stand in `policies.csv` and in the candidate. */
const MOST_POLICIES = 200;
const MOST_EVIDENCE = 10;
/** Findings whose sessions are kept: the file stays one that a browser opens at once. */
const MOST_WITH_SESSIONS = 12;
const UNREPORTED = [
    'github-token',
    'output-dir',
    'config',
    'allow-pull-request-target'
];
const parametersIn = (options) => Object.fromEntries(Object.entries(options)
    .filter(([name]) => !UNREPORTED.includes(name))
    .map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]));
function inputsOf({ reading, current, candidate }) {
    const { table } = reading;
    const vocabulary = current?.vocabulary ?? candidate?.vocabulary;
    return {
        files: reading.files.map((file) => ({ ...file })),
        events: table.rows,
        sessions: table.sessions,
        cases: table.cases.length,
        unit: table.unit,
        duplicates: reading.duplicates,
        skipped: reading.skips.map(({ reason, count, file, line }) => ({ reason, count, file, line })),
        dropped_keys: [
            ...reading.droppedKeys,
            ...(vocabulary?.dropped ?? []),
            // Their reasons name the key that stands for them.
            ...(vocabulary?.merged ?? [])
        ].map(({ key, reason }) => ({
            key,
            reason
        })),
        redacted: reading.redacted.map(({ rule, count }) => ({ rule, count }))
    };
}
function baselineOf(baseline, comparison) {
    const { file, set, path, table } = baseline;
    const { provenance } = file;
    const evidence = comparison?.evidence ??
        (table === undefined ? (provenance === undefined ? 'rates' : 'counts') : 'profile');
    const span = provenance?.time_span;
    return {
        path,
        digest: provenance?.digest ?? null,
        name: file.name,
        policies: set.policies.length,
        events: provenance?.events ?? file.sourceLogs,
        sessions: provenance?.sessions ?? 0,
        evidence,
        mined_from: provenance === undefined
            ? `${file.sourceLogs} events, by another tool or by hand`
            : `${provenance.events} events in ${provenance.sessions} sessions${span ? `, ${span[0].slice(0, 10)} to ${span[1].slice(0, 10)}` : ''}`
    };
}
/** Lines of the log for rows of the current table: what a reader can open. */
const evidenceOf = (rows, table) => table === undefined ? [] : rows.slice(0, MOST_EVIDENCE).flatMap((row) => lineOf(row, table) ?? []);
const asCopy = (policy) => ({ ...policy });
/** A mean is no share: the sides of a finding have no place for it. */
function measured(subject, vitals) {
    const vital = subject.type === 'vital' ? vitals.find(({ name }) => name === subject.name) : undefined;
    return vital === undefined
        ? subject
        : { ...subject, values: [vital.baseline, vital.current], unit: vital.unit };
}
function findingsOf(verdict, findings) {
    const { explainer, current, baseline, comparison } = findings;
    let withSessions = 0;
    const sessionsOf = ({ policy: rule, direction, rows }) => rule === undefined || withSessions >= MOST_WITH_SESSIONS
        ? []
        : stripsOf({ rule, direction, rows, baseline: baseline?.table, current: current?.table });
    return verdict.changes.map((gated) => {
        const { id, change, severity, accepted } = gated;
        const rows = explainer.rows?.(change) ?? change.rows;
        const evidence = evidenceOf(rows, current?.table);
        const sessions = sessionsOf({ ...change, rows });
        if (sessions.length > 0)
            withSessions++;
        return {
            id,
            change: change.change,
            direction: change.direction,
            ...(change.policy === undefined ? {} : { policy: asCopy(change.policy) }),
            ...(change.subject === undefined
                ? {}
                : { subject: measured(change.subject, comparison?.vitals ?? []) }),
            variants: change.variants.map(asCopy),
            ...(change.rename === undefined ? {} : { rename: { ...change.rename } }),
            baseline: change.baseline,
            current: change.current,
            test: change.test,
            severity,
            accepted,
            evidence,
            ...(sessions.length === 0 ? {} : { sessions }),
            explanation: explainer.finding(gated, evidence)
        };
    });
}
const unjudged = (judgements, reason, needed = () => null) => (judgements ?? []).map((judgement) => ({
    policy: asCopy(judgement.policy),
    ...(judgement.rename === undefined ? {} : { rename: { ...judgement.rename } }),
    baseline: judgement.baseline,
    current: judgement.current,
    test: judgement.test,
    detectable: judgement.detectable,
    sessions_needed: needed(judgement),
    reason: reason(judgement)
}));
/** What the pull request itself approves: the base branch's file against the one it brings. */
function baselineChanges(previous, baseline) {
    if (previous === undefined || baseline === undefined || previous.text === baseline.text)
        return null;
    const before = new Map(previous.set.policies.map((policy) => [policy.policy_id, policy]));
    const after = new Map(baseline.set.policies.map((policy) => [policy.policy_id, policy]));
    const differs = (a, b) => a.status !== b.status || a.note !== b.note || a.confidence !== b.confidence || a.support !== b.support;
    return {
        added: [...after.values()].filter(({ policy_id }) => !before.has(policy_id)).map(asCopy),
        removed: [...before.values()].filter(({ policy_id }) => !after.has(policy_id)).map(asCopy),
        changed: [...after.values()]
            .filter((policy) => {
            const known = before.get(policy.policy_id);
            return known !== undefined && differs(known, policy);
        })
            .map(asCopy)
    };
}
function verdictOf(findings) {
    const { options, comparison, confirmation, baseline, reading } = findings;
    const failOn = options['fail-on'];
    const without = (outcome) => ({
        outcome,
        drift: false,
        failed: failOn.includes(outcome) && !failOn.includes('none'),
        changes: []
    });
    if (reading.table.rows === 0)
        return without('no-logs');
    if (comparison === undefined)
        return without('no-baseline');
    return gate(comparison, {
        failOn,
        accepted: baseline?.file.accepted ?? [],
        today: findings.today,
        confirmation: confirmation?.changes
    });
}
/** The one result of a run: plain data from which every report is rendered. */
function assembleResult(findings) {
    const { options, comparison, explainer, baseline, current, candidate } = findings;
    const verdict = verdictOf(findings);
    const policies = (0,mine/* rankPolicies */.fx)(current?.set.policies ?? candidate?.policies ?? []);
    return {
        schema_version: 1,
        tool_version: version.VERSION,
        outcome: verdict.outcome,
        drift: verdict.drift,
        failed: verdict.failed,
        parameters: parametersIn(options),
        inputs: inputsOf(findings),
        baseline: baseline === undefined ? null : baselineOf(baseline, comparison),
        policies: policies.slice(0, MOST_POLICIES).map(asCopy),
        policies_total: policies.length,
        findings: findingsOf(verdict, findings),
        not_exercised: unjudged(comparison?.notExercised, explainer.notExercised),
        undecided: unjudged(comparison?.undecided, explainer.undecided, ({ sessionsNeeded }) => sessionsNeeded),
        mix_only: unjudged(comparison?.mixOnly, explainer.mixOnly),
        conditions: (comparison?.conditions ?? []).map((condition) => ({ ...condition })),
        vitals: (comparison?.vitals ?? []).map((vital) => ({ ...vital })),
        baseline_changes: baselineChanges(findings.previous, baseline),
        detectable: comparison?.detectable ?? null,
        tested: comparison?.tested ?? 0,
        assumptions: [...(comparison?.assumptions ?? [])],
        explanation: explainer.gate(verdict, comparison)
    };
}


/***/ }),

/***/ 3826:
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
// EXTERNAL MODULE: ./lib/explain/finding.js
var finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/explain/refinement.js


/** Less of a change than this is not "where it comes from". */
const LEAST_SHARE = 0.6;
/** A condition of nearly every event cannot be the cause, however much of the change it carries. */
const LEAST_CONCENTRATION = 0.25;
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
    const now = tallyItems(current, (0,registry/* kindOf */.I)(rule).situations(rule, current));
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
        if (own.has(item.key) || inside.sessions < LEAST_SESSIONS || outside.events === 0)
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
        const concentrated = share - inside.events / now.all.events >= LEAST_CONCENTRATION;
        return sameWay && share >= LEAST_SHARE && concentrated && differs(inside, outside, now.all) ? [found] : [];
    });
    const surplus = ({ share, events }) => share - events / now.all.events;
    return candidates.sort((a, b) => surplus(b) - surplus(a) || a.events - b.events || (0,table/* compareItems */.Q9)(a.item, b.item))[0];
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
function carriedFirst({ policy: rule, direction, rows }, { item }, table) {
    const id = table.items.findIndex((other) => itemKey(other) === itemKey(item));
    const wanted = direction === 'weaker' ? 0 : 1;
    const situations = (0,registry/* kindOf */.I)(rule).situations(rule, table);
    const inside = Array.from(situations.rows).filter((row, i) => situations.kept[i] === wanted && hasItem(table, row, id));
    const known = new Set(inside);
    return [...new Set([...rows.filter((row) => known.has(row)), ...inside, ...rows])].slice(0, MOST_ROWS);
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
// EXTERNAL MODULE: ./lib/explain/turning.js
var turning = __webpack_require__(3058);
// EXTERNAL MODULE: ./lib/explain/words.js + 5 modules
var explain_words = __webpack_require__(1648);
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
    const share = (rule, side) => {
        const { rows, kept } = (0,registry/* kindOf */.I)(rule).situations(rule, side);
        return rows.length === 0 ? null : kept.reduce((sum, one) => sum + one, 0) / rows.length;
    };
    return ({ variants }) => {
        if (table === undefined || baselineTable === undefined || variants.length === 0)
            return undefined;
        const counted = variants.slice(0, MOST_COUNTED);
        left -= counted.length * (table.rows + baselineTable.rows);
        if (left < 0)
            return undefined;
        return counted.map((rule) => ({
            id: rule.policy_id,
            before: share(rule, baselineTable),
            now: share(rule, table)
        }));
    };
}
function computedFor({ change, confirmed }, carried, variants, context) {
    const { policy, current } = change;
    const stands = policy?.status === 'forbidden'
        ? (0,turning/* untilNever */.$Y)(change)
        : context.comparison?.rejudge?.(change, change.direction);
    return {
        turns_at: stands === undefined || current.events === 0 ? null : (0,turning/* turningPoint */._g)(change, stands),
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
        ...(variants === undefined ? {} : { variants }),
        ...(confirmed ? {} : { confirmed }),
        ...(policy === undefined || context.baselineIds === undefined
            ? {}
            : { in_baseline: context.baselineIds.has(policy.policy_id) })
    };
}
const factsOf = ({ id, change, severity, accepted }) => ({
    id,
    change: change.change,
    direction: change.direction,
    ...(change.policy === undefined ? {} : { policy: { ...change.policy } }),
    ...(change.subject === undefined ? {} : { subject: change.subject }),
    variants: change.variants.map((variant) => ({ ...variant })),
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
    return {
        rows: (change) => {
            const { policy, direction, rows } = change;
            const carrier = carrierOf(change);
            return carrier === undefined || policy === undefined || context.table === undefined
                ? rows
                : carriedFirst({ policy, direction, rows }, carrier, context.table);
        },
        finding: (gated, evidence) => (0,finding/* wordFinding */.WV)(factsOf(gated), evidence, computedFor(gated, carrierOf(gated.change), countVariants(gated.change), context), {
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

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3591);




/** Writes a file whole or not at all: a run that is cancelled leaves no half baseline. */
async function writeWhole(path, content) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written (${error.code}): choose another place or mend its rights`);
    }
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(async (error) => {
        if (!(await isFolder(folder)))
            throw error;
    });
}
/** Makes the folder of the report files. Throws a UserError where that is impossible. */
async function makeFolder(folder) {
    try {
        await makeFolders(folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`output-dir ${folder} cannot be written (${error.code}): choose another folder`);
    }
}
/** A baseline and its profile, as `update` leaves them. */
async function writeBaseline(path, { text, profile }) {
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(path), profile);
    await writeWhole(path, text);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(444), __webpack_require__.e(380), __webpack_require__.e(99), __webpack_require__.e(601), __webpack_require__.e(106), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 2620));
    const files = renderFiles(result, {
        presentation,
        baselineText: baseline?.text,
        candidateText: candidate?.text,
        policies: candidate?.policies,
        countsOnly: result.parameters.publish === 'counts-only'
    });
    const written = [];
    for (const [name, content] of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name);
        if (name.includes('/'))
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await writeWhole(path, content);
        written.push(path);
    }
    if (candidate !== undefined) {
        const policies = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(baselineFolder), 'policies.json');
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policies));
        await writeBaseline(policies, candidate);
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(policies));
    }
    return written;
}


/***/ })

};
