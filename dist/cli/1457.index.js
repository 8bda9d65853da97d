export const id = 1457;
export const ids = [1457];
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

// EXTERNAL MODULE: ./lib/policies/mine.js + 38 modules
var mine = __webpack_require__(9340);
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


/***/ }),

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

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iQ: () => (/* binding */ growFile),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3591);





/** Where a file is written, and where first, so that a run that is cancelled leaves no half baseline. */
async function placeOf(path, links) {
    const target = links === 'follow' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path) : path;
    const found = await (links === 'follow' ? node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat : node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => undefined);
    const isReplaced = found === undefined || found.isFile() || found.isDirectory() || found.isSymbolicLink();
    return {
        target,
        unfinished: isReplaced ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.tmp`) : undefined
    };
}
function cannotWrite(path, error) {
    const { code } = error;
    if (code === 'ENOENT')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written: folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)} does not exist`);
    const why = code === 'EISDIR' || code === 'ENOTEMPTY' ? 'it is a folder' : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written (${why}): choose another place or mend its rights`);
}
/** Writes a file whole or not at all. Throws a UserError that names the path where that is impossible. */
async function writeWhole(path, content, links = 'replace') {
    const { target, unfinished } = await placeOf(path, links);
    try {
        if (unfinished === undefined)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
    }
    catch (error) {
        if (unfinished !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw cannotWrite(path, error);
    }
}
/** Follows links. Throws a UserError that names the path where it cannot be written, and so do the functions it gives. */
async function growFile(path) {
    const { target, unfinished } = await placeOf(path, 'follow');
    const guarded = (act) => {
        try {
            return act();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => undefined))?.isDirectory() === true)
        throw cannotWrite(path, { code: 'EISDIR' });
    const file = guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished ?? target, 'w'));
    return {
        write: (text) => guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text)),
        close: (isWhole) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            if (unfinished === undefined)
                return;
            if (isWhole)
                guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, target));
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        }
    };
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() === true;
/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch(async (error) => {
        if (!(await isFolder(folder)))
            throw error;
    });
}
/** Makes a folder, that of the report files unless `what` names another. Throws a UserError where that is impossible. */
async function makeFolder(folder, what = 'output-dir') {
    try {
        await makeFolders(folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${what} ${folder} cannot be written (${error.code}): choose another folder`);
    }
}
/** A baseline and its profile, as `update` leaves them. */
async function writeBaseline(path, { text, profile }, links = 'replace') {
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .b)(path), profile, links);
    await writeWhole(path, text, links);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(8083), __webpack_require__.e(9521), __webpack_require__.e(6738), __webpack_require__.e(3082), __webpack_require__.e(2606), __webpack_require__.e(6580), __webpack_require__.e(3928), __webpack_require__.e(4601), __webpack_require__.e(5662), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 4506));
    const files = renderFiles(result, {
        presentation,
        baselineText: baseline?.text,
        candidateText: candidate?.text,
        policies: candidate?.policies,
        countsOnly: result.parameters.publish === 'counts-only'
    });
    const written = [];
    for (const [name, content] of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name);
        if (name.includes('/'))
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await writeWhole(path, content);
        written.push(path);
    }
    if (candidate !== undefined) {
        const policies = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(baselineFolder), 'policies.json');
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(policies));
        await writeBaseline(policies, candidate);
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .b)(policies));
    }
    return written;
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decodeProfile),
/* harmony export */   b: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);
/* harmony import */ var _profile_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9042);







/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
const index = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
const isInteger = (value, least) => Number.isInteger(value) && value >= least;
const isIntegers = (value, least, length) => Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least));
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value) => Array.isArray(value) &&
    value.length === 5 &&
    isInteger(value[0], -1) &&
    Array.isArray(value[1]) &&
    value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
    isIntegers(value[2], -1, 0) &&
    isNumberOrNull(value[3]) &&
    isNumberOrNull(value[4]);
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_profile_version_js__WEBPACK_IMPORTED_MODULE_4__/* .PROFILE_VERSION */ .P),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let text;
    try {
        text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
    return tableOf(parsed.data);
}
/** Every index points into its dictionary. */
function consistent(profile) {
    const below = (id, size) => id < size;
    return ((profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
        profile.transactions.every(([action, outcome, agent, ...items]) => action !== undefined &&
            action >= 0 &&
            below(action, profile.actions.length) &&
            below(outcome, profile.outcomes.length) &&
            below(agent, profile.agents.length) &&
            items.every((id) => id >= 0 && below(id, profile.items.length))) &&
        profile.sessions.every(([caseId, events, conditions]) => below(caseId, profile.cases.length) &&
            conditions.length === profile.conditions.length &&
            conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
            events.every((event) => isWithin(event, profile))));
}
/** Without a list of its own for each event, of which there are as many as in the logs. */
function isWithin(event, { transactions, object_keys: keys }) {
    if (typeof event === 'number')
        return event < transactions.length;
    if (event[0] >= transactions.length || event.length % 2 === 1)
        return false;
    for (let at = 2; at < event.length; at += 2)
        if (event[at] >= keys.length)
            return false;
    return true;
}
function tableOf(profile) {
    const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0);
    const action = new Uint32Array(rows);
    const outcome = new Uint32Array(rows);
    const agent = new Uint32Array(rows);
    const session = new Uint32Array(rows);
    const repeated = new Uint8Array(rows);
    const itemStart = new Uint32Array(rows + 1);
    const objectStart = new Uint32Array(rows + 1);
    const sessionStart = new Uint32Array(profile.sessions.length + 1);
    const sessionCase = new Uint32Array(profile.sessions.length);
    const itemIds = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectKey = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const objectNumber = new _events_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegerColumn */ .bU();
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NONE */ .x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const isPlain = typeof event === 'number';
            const transaction = profile.transactions[isPlain ? event : event[0]];
            action[row] = transaction[0];
            outcome[row] = column(transaction[1]);
            agent[row] = column(transaction[2]);
            session[row] = s;
            for (let at = 3; at < transaction.length; at++)
                itemIds.push(transaction[at]);
            if (!isPlain) {
                repeated[row] = event[1];
                for (let at = 2; at < event.length; at += 2) {
                    objectKey.push(event[at]);
                    objectNumber.push(event[at + 1]);
                }
            }
            if (latencyMs !== undefined && latency !== null)
                latencyMs[row] = latency;
            if (tokens !== undefined && tokenMean !== null)
                tokens[row] = tokenMean;
            row++;
            itemStart[row] = itemIds.length;
            objectStart[row] = objectKey.length;
        }
        sessionStart[s + 1] = row;
    });
    return {
        rows,
        sessions: profile.sessions.length,
        unit: profile.unit,
        actions: profile.actions,
        outcomes: profile.outcomes,
        agents: profile.agents,
        cases: profile.cases,
        ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
        items: profile.items.map(([key, value]) => ({ key, value })),
        action,
        outcome,
        agent,
        session,
        itemStart,
        itemIds: itemIds.takeNarrow(),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: objectKey.takeNarrow(),
        objectNumber: objectNumber.takeNarrow(),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ju: () => (/* binding */ phraseInCell),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);


/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const phrase = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(text), ours);
/** In a cell of a table. */
const phraseInCell = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.codeInCell)(text), ours);
const join = (...blocks) => blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
/** In parentheses, after something. */
const aside = (text, { marks }) => ours(marks.open + text + marks.close);
/** A list that says how many of `total` it leaves out. */
const limited = (items, total, words) => bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items);
/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
const details = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table. Cells hold no line end and no bare pipe. */
function table(heads, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A block as the continuation of a list item. */
const indented = (block, width) => block.replace(/^(?!$)/gm, ' '.repeat(width));
const bytes = (text) => Buffer.byteLength(text, 'utf8');


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   l: () => (/* binding */ raw)
/* harmony export */ });
/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
const written = (phrase, data, ours = (text) => text) => phrase.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('');
/** A phrase as it reads, for where the whole is escaped afterwards. */
const raw = (phrase) => written(phrase, (text) => text);


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   rI: () => (/* binding */ promiseWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);




/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent, words) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionText */ .D3)(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
const datum = (data) => ({ data });
/** An order between two events, with what ties them and where it holds. */
function orderWords(rule, order, words) {
    const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same));
    const context = conditionWords(rule.antecedent, words);
    return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))];
}
/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
function policyWords(rule, words) {
    switch (rule.kind) {
        case 'association': {
            const action = datum(rule.consequent);
            const when = conditionWords(rule.antecedent, words);
            return rule.status === 'required' && when.length === 0
                ? words.policy.always(action)
                : words.policy.association(when, action);
        }
        case 'precondition':
            return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words));
        case 'prohibition':
            return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words));
        case 'outcome':
            return words.policy.outcome(datum(rule.action), conditionWords(rule.antecedent, words), datum(rule.outcome));
        case 'sequence': {
            const order = words.policy[rule.template](datum(rule.activation), datum(rule.target ?? ''), rule.most ?? 1);
            return orderWords(rule, order, words);
        }
    }
}
/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
function promiseWords(policy, words) {
    if (policy.status !== 'forbidden')
        return policyWords(policy, words);
    switch (policy.kind) {
        case 'association':
            return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words));
        case 'precondition':
            return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words));
        case 'prohibition':
            return policyWords(policy, words);
        case 'outcome':
            return words.policy.neverEnds(datum(policy.action), conditionWords(policy.antecedent, words), datum(policy.outcome));
        case 'sequence': {
            const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')];
            switch (policy.template) {
                case 'precedence':
                    return orderWords(policy, words.policy.not_succession(target, activation), words);
                case 'response':
                    return orderWords(policy, words.policy.not_succession(activation, target), words);
                case 'chain_precedence':
                    return orderWords(policy, words.policy.neverDirectly(activation, target), words);
                case 'chain_response':
                    return orderWords(policy, words.policy.neverDirectly(target, activation), words);
                default:
                    return words.policy.notAllowed(policyWords(policy, words));
            }
        }
    }
}
/** Every text of the log that a sentence about this policy may quote. */
function policyNames(rule) {
    const names = policyWords(rule, _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]));
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionsOf */ .y)(rule);
    const parts = Object.entries(conditions).flatMap(([key, value]) => [
        key,
        `${key}='${value}'`,
        `${key}="${value}"`,
        ...(typeof value === 'string' ? [value] : [])
    ]);
    return [...names, ...parts];
}


/***/ })

};
