export const id = 240;
export const ids = [240];
export const modules = {

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ assembleResult)
});

// EXTERNAL MODULE: ./lib/drift/gate.js
var gate = __webpack_require__(4960);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
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

// EXTERNAL MODULE: ./lib/explain/own-range.js
var own_range = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/explain/strips.js






/**
 * Sessions that show what a policy says, on either side of a comparison: their events in order, those marked that the
 * policy is about. Bounded: a few sessions a side, a window of each around the event that was judged.
 */
const MOST_STEPS = 40;
/** Events shown after the judged one where a session is cut: what comes next tells more than what came long before. */
const STEPS_AFTER = 8;
/** Of sessions that show the change: more now than before, for what happens now is the news. */
const SHOWING = { baseline: 2, current: 3 };
const OTHERS = 1;
/** Of a situation that is everywhere in a large log, the first occurrences show it as well as all of them. */
const MOST_SITUATIONS = 200_000;
/** Conditions that speak of other events of the session. */
const PREVIOUS = 'previous_action';
const EARLIER = 'happened_before';
/**
 * Whether the rule is about a choice in a situation that many events of a session can be in: then what else was done
 * there is no breach, and a session keeps it that has the choice.
 */
const isChoice = (rule, usual) => (rule.kind === 'prohibition' || (rule.kind === 'association' && !usual)) &&
    !Object.hasOwn(rule.antecedent, PREVIOUS);
/** The items of the table that read like the condition: one, or one a type of its value. */
const itemsCalled = (condition, table) => new Set(table.items.flatMap(({ key, value }, item) => (0,sentence/* plain */.pj)((0,rule_words/* conditionText */.D3)(key, value)) === condition ? [item] : []));
const hasAny = ({ itemStart, itemIds }, row, items) => itemIds.subarray(itemStart[row], itemStart[row + 1]).some((item) => items.has(item));
function judgedSessions(rule, table, carried) {
    const { rows, kept } = (0,registry/* kindOf */.I)(rule).situations(rule, table);
    const items = carried === undefined ? undefined : itemsCalled(carried, table);
    const found = new Map();
    rows.subarray(0, MOST_SITUATIONS).forEach((row, i) => {
        if (items !== undefined && !hasAny(table, row, items))
            return;
        const session = table.session[row];
        const known = found.get(session) ?? { session, rows: [], kept: [] };
        known.rows.push(row);
        known.kept.push(kept[i] === 1);
        found.set(session, known);
    });
    return [...found.values()];
}
const isKept = ({ kept }, rule, usual) => rule.kind === 'association' && isChoice(rule, usual) ? kept.includes(true) : kept.every(Boolean);
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
    const conditions = (0,policy/* conditionsOf */.y)(rule);
    return ((action === conditions[PREVIOUS] && row === (0,order/* previousRow */.uq)(table, judged)) ||
        (action === conditions[EARLIER] && row < judged));
}
/** Counted once a session: then every event of the action is what was counted. */
const isCounted = (rule) => rule.kind === 'sequence' && (rule.template === 'at_most' || rule.template === 'exactly_once');
function stripOf(rule, usual, table, side, judged, preferred) {
    const { session, rows, kept } = judged;
    const all = isKept(judged, rule, usual);
    const asked = kept[rows.indexOf(preferred)] === all;
    const shown = asked ? preferred : rows[Math.max(0, kept.indexOf(all))];
    const start = table.sessionStart[session];
    const end = table.sessionStart[session + 1];
    const last = Math.min(end, Math.max(start + MOST_STEPS, shown + 1 + STEPS_AFTER));
    const first = Math.max(start, last - MOST_STEPS);
    // Each mark in view needs what it was held against, not only the one that is named.
    const inView = rows.filter((row) => row >= first && row < last);
    // An outline around every block would say nothing.
    const isEverywhere = inView.length === last - first;
    const roleOf = (row) => {
        const action = table.actions[table.action[row]];
        if (isCounted(rule))
            return rule.kind === 'sequence' && action === rule.activation ? (all ? 'kept' : 'broken') : undefined;
        const at = rows.indexOf(row);
        if (at >= 0 && isChoice(rule, usual)) {
            if (rule.kind === 'association' && kept[at] === true)
                return 'kept';
            if (rule.kind === 'prohibition' && kept[at] === false)
                return 'broken';
            if (!isEverywhere && !Object.hasOwn((0,policy/* conditionsOf */.y)(rule), EARLIER))
                return 'partner';
        }
        else if (at >= 0)
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
/** Breaking sessions first, before and now; empty without sessions. */
function stripsOf(request) {
    const { rule, direction, baseline, current, rows, carried, usual = false } = request;
    if (current === undefined || current.unit === 'event')
        return [];
    const showsNow = direction === 'stronger';
    const place = new Map(rows.map((row, i) => [current.session[row], i]).reverse());
    const preferred = new Map(rows.map((row) => [current.session[row], row]).reverse());
    const pick = (table, side, showing, wanted) => {
        const sessions = judgedSessions(rule, table, carried);
        const of = (kept) => typicalFirst(sessions.filter((each) => isKept(each, rule, usual) === kept), table, wanted).slice(0, kept === showing ? SHOWING[side] : OTHERS);
        return [...of(false), ...of(true)].map((judged) => ({ judged, table, side }));
    };
    const now = pick(current, 'current', showsNow, (session) => place.get(session) ?? rows.length);
    const cases = new Set(now.map(({ judged }) => caseOf(current, judged.session)));
    cases.delete(undefined);
    const before = baseline === undefined || baseline.unit === 'event'
        ? []
        : pick(baseline, 'baseline', !showsNow, (session) => (cases.has(caseOf(baseline, session)) ? 0 : 1));
    return [...before, ...now].map(({ judged, table, side }) => stripOf(rule, usual, table, side, judged, side === 'current' ? (preferred.get(judged.session) ?? -1) : -1));
}

// EXTERNAL MODULE: ./lib/explain/behind.js
var behind = __webpack_require__(5515);
;// CONCATENATED MODULE: ./lib/explain/subject-strips.js


/**
 * Sessions that show a change of something that is no policy (a new action, the share of an action, a vital sign), on
 * either side. They are examples: of something new those that have it, of an amount those with little, with the
 * middle and with much of it.
 */
const subject_strips_MOST_STEPS = 40;
/** Events shown before the one that is new, where a session is cut. */
const STEPS_BEFORE = 30;
const EACH_SIDE = 3;
/** Where the baseline cannot have what is new, fewer of its sessions say as much. */
const WITHOUT_NEWS = 2;
/** Among so many sessions, spread over the log, are typical ones; ranking millions would only take longer. */
const MOST_RANKED = 20_000;
const subject_strips_lengthOf = ({ sessionStart }, session) => sessionStart[session + 1] - sessionStart[session];
const subject_strips_caseOf = ({ cases, sessionCase }, session) => cases[sessionCase[session]];
function withEvents(table) {
    const step = Math.max(1, Math.ceil(table.sessions / MOST_RANKED));
    return Array.from({ length: Math.ceil(table.sessions / step) }, (_, i) => i * step).filter((session) => subject_strips_lengthOf(table, session) > 0);
}
/** Sessions of the same case as one of those shown beside them first, then those of ordinary length. */
function alike(table, wanted) {
    const sessions = withEvents(table);
    const lengths = sessions.map((session) => subject_strips_lengthOf(table, session)).sort((a, b) => a - b);
    const median = lengths[lengths.length >> 1] ?? 0;
    const strange = (session) => Number(!wanted.has(subject_strips_caseOf(table, session) ?? ''));
    const distance = (session) => Math.abs(subject_strips_lengthOf(table, session) - median);
    return sessions.sort((a, b) => strange(a) - strange(b) || distance(a) - distance(b) || a - b);
}
/** The middle session of each third, by amount. */
function quantiles(table, amountOf) {
    const amounts = new Map(withEvents(table).map((session) => [session, amountOf(session)]));
    const ranked = [...amounts.keys()].sort((a, b) => amounts.get(a) - amounts.get(b) || a - b);
    const places = Array.from({ length: EACH_SIDE }, (_, i) => Math.floor(((2 * i + 1) * ranked.length) / (2 * EACH_SIDE)));
    return [...new Set(places)].flatMap((place) => ranked[place] ?? []);
}
function rowsOf({ sessionStart }, session) {
    const start = sessionStart[session];
    return Array.from({ length: sessionStart[session + 1] - start }, (_, i) => start + i);
}
function amountOf({ type, name }) {
    if (type === 'action-share') {
        const isCounted = (table, row) => table.actions[table.action[row]] === name;
        const of = (table, session) => rowsOf(table, session).filter((row) => isCounted(table, row)).length / subject_strips_lengthOf(table, session);
        return { of, isCounted };
    }
    const sum = (0,behind/* amountIn */.I)(name);
    if (sum === undefined)
        return undefined;
    const total = (table, session) => rowsOf(table, session).reduce((all, row) => all + (sum.amount(table, row) ?? 0), 0);
    return sum.of === 'session'
        ? { of: total, isCounted: () => false }
        : {
            of: (table, session) => total(table, session) / subject_strips_lengthOf(table, session),
            isCounted: (table, row) => (sum.amount(table, row) ?? 0) > 0
        };
}
function subject_strips_stripOf(table, side, session, marked) {
    const start = table.sessionStart[session];
    const end = table.sessionStart[session + 1];
    const rows = rowsOf(table, session);
    const shown = rows.find(marked) ?? start;
    const first = Math.max(start, Math.min(shown - STEPS_BEFORE, end - subject_strips_MOST_STEPS));
    const last = Math.min(end, first + subject_strips_MOST_STEPS);
    const steps = rows.slice(first - start, last - start).map((row) => {
        const action = table.actions[table.action[row]];
        return marked(row) ? { action, role: 'partner' } : { action };
    });
    const place = lineOf(shown, table) ?? { file: '', line: 0, session: '' };
    return { side, kept: side === 'baseline', ...place, before: first - start, after: end - last, steps };
}
const isKnown = (table) => table !== undefined && table.unit !== 'event';
const casesOf = (table, sessions) => new Set(sessions.flatMap((session) => subject_strips_caseOf(table, session) ?? []));
/** Sessions with what is new beside ordinary ones of the baseline. */
function newsStrips({ subject, baseline, rows }, current) {
    const known = new Set(baseline?.actions);
    const given = new Set(rows);
    const isNew = (row) => {
        const action = current.actions[current.action[row]];
        return subject.type === 'action'
            ? action === subject.name
            : given.has(row) || (baseline !== undefined && subject.type === 'novelty' && !known.has(action));
    };
    const sessions = [...new Set(rows.map((row) => current.session[row]))].slice(0, EACH_SIDE);
    if (sessions.length === 0)
        return [];
    const now = sessions.map((session) => subject_strips_stripOf(current, 'current', session, isNew));
    if (!isKnown(baseline))
        return now;
    const before = alike(baseline, casesOf(current, sessions)).slice(0, WITHOUT_NEWS);
    return [...before.map((session) => subject_strips_stripOf(baseline, 'baseline', session, () => false)), ...now];
}
/** Sessions with little, some and much of it; of the same cases on both sides where there are such. */
function amountStrips(amount, baseline, current) {
    const now = quantiles(current, (session) => amount.of(current, session));
    const wanted = now.map((session) => subject_strips_caseOf(current, session));
    const same = withEvents(baseline);
    const paired = wanted.map((name) => name === undefined ? undefined : same.find((session) => subject_strips_caseOf(baseline, session) === name));
    const before = paired.every((session) => session !== undefined)
        ? paired
        : quantiles(baseline, (session) => amount.of(baseline, session));
    return [
        ...[...new Set(before)].map((session) => subject_strips_stripOf(baseline, 'baseline', session, (row) => amount.isCounted(baseline, row))),
        ...now.map((session) => subject_strips_stripOf(current, 'current', session, (row) => amount.isCounted(current, row)))
    ];
}
/** Empty where no session can show it, or the log names none. */
function subjectStrips(request) {
    const { subject, baseline, current } = request;
    if (!isKnown(current))
        return [];
    if (subject.type !== 'vital' && subject.type !== 'action-share')
        return newsStrips(request, current);
    const amount = amountOf(subject);
    // One side alone does not show a change of an amount.
    return amount === undefined || !isKnown(baseline) ? [] : amountStrips(amount, baseline, current);
}

// EXTERNAL MODULE: ./lib/policies/mine.js + 41 modules
var mine = __webpack_require__(1490);
;// CONCATENATED MODULE: ./lib/tolerated.js


/** Required rules that are broken more often than in the baseline and are no finding, with the first line that breaks each. */
function toleratedBreaksIn({ unchanged, undecided, notExercised, mixOnly }, table) {
    const told = (judgements, why) => judgements.filter(isBrokenOftener).map(({ policy, baseline, current }) => ({
        policy: { ...policy },
        baseline,
        current,
        why: baseline.events === 0 ? 'tolerance' : why,
        evidence: table === undefined ? [] : firstBreak(policy, table)
    }));
    return [...told([...unchanged, ...undecided, ...notExercised], 'chance'), ...told(mixOnly, 'mix')];
}
const isBrokenOftener = ({ policy, baseline, current }) => policy.status === 'required' &&
    current.kept < current.events &&
    (baseline.events === 0 || current.kept * baseline.events < baseline.kept * current.events);
function firstBreak(policy, table) {
    const { rows, kept } = (0,registry/* kindOf */.I)(policy).situations(policy, table);
    const row = rows.find((_, i) => kept[i] === 0);
    const line = row === undefined ? undefined : lineOf(row, table);
    return line === undefined ? [] : [line];
}

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
        skipped: reading.skips.map(({ reason, count, file, line }) => ({
            reason,
            ...(0,reasons/* codedReason */.C)(reason),
            count,
            file,
            line
        })),
        dropped_keys: [
            ...reading.droppedKeys,
            ...(vocabulary?.dropped ?? []),
            // Their reasons name the key that stands for them.
            ...(vocabulary?.merged ?? [])
        ].map(({ key, reason }) => ({
            key,
            reason,
            ...(0,reasons/* codedReason */.C)(reason)
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
    const sides = { baseline: baseline?.table, current: current?.table };
    const sessionsOf = ({ policy: rule, subject, direction, ...change }, rows, carried) => {
        if (withSessions >= MOST_WITH_SESSIONS)
            return [];
        if (rule !== undefined) {
            const usual = [change.baseline, change.current].some(({ confidence }) => (confidence ?? 0) >= 0.5);
            return stripsOf({ rule, direction, rows, carried, usual, ...sides });
        }
        return subject === undefined ? [] : subjectStrips({ subject, rows, ...sides });
    };
    return verdict.changes.map((gated) => {
        const { id, change, severity, accepted } = gated;
        const rows = explainer.rows?.(change) ?? change.rows;
        const evidence = evidenceOf(rows, current?.table);
        const explanation = explainer.finding(gated, evidence);
        const carried = explanation.computed?.carried_by?.condition;
        const isOwn = carried !== undefined && (0,own_range/* isOfOwnRange */.PT)(change.policy, carried);
        // Of a part of the rule's own range the tables say nothing, and all of its sessions are shown.
        const sessions = sessionsOf(change, rows, isOwn ? undefined : carried);
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
            ...(change.variantSubjects === undefined
                ? {}
                : {
                    variant_subjects: change.variantSubjects.map((one) => measured(one, comparison?.vitals ?? []))
                }),
            ...(change.rename === undefined ? {} : { rename: { ...change.rename } }),
            baseline: change.baseline,
            current: change.current,
            test: change.test,
            severity,
            accepted,
            evidence,
            ...(sessions.length === 0 ? {} : { sessions }),
            explanation
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
    return (0,gate/* gate */.Gj)(comparison, {
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
    const tolerated = comparison === undefined ? [] : toleratedBreaksIn(comparison, current?.table);
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
        ...(tolerated.length === 0 ? {} : { tolerated_breaks: tolerated }),
        conditions: (comparison?.conditions ?? []).map((condition) => ({ ...condition })),
        vitals: (comparison?.vitals ?? []).map((vital) => ({ ...vital })),
        baseline_changes: baselineChanges(findings.previous, baseline),
        detectable: comparison?.detectable ?? null,
        tested: comparison?.tested ?? 0,
        assumptions: [...(comparison?.assumptions ?? [])],
        assumption_codes: (comparison?.assumptions ?? []).map((one) => (0,assumptions/* codedAssumption */.v)(one) ?? {}),
        explanation: explainer.gate(verdict, comparison)
    };
}


/***/ })

};
