export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  run: () => (/* reexport */ run/* run */.e)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/drift/gate.js
var gate = __webpack_require__(4960);
// EXTERNAL MODULE: ./lib/explain/acceptance.js
var acceptance = __webpack_require__(4168);
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
// EXTERNAL MODULE: ./lib/explain/condition-words.js
var condition_words = __webpack_require__(8866);
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
const itemsCalled = (condition, table) => new Set(table.items.flatMap(({ key, value }, item) => (0,sentence/* plain */.pj)((0,condition_words/* conditionText */.D3)(key, value)) === condition ? [item] : []));
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
    const conditions = (0,policy/* conditionsOf */.yb)(rule);
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
            if (!isEverywhere && !Object.hasOwn((0,policy/* conditionsOf */.yb)(rule), EARLIER))
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
/** The middle session of each third, by amount; of those alone that have any, where `having` is asked for. */
function quantiles(table, amount, having = false) {
    const amounts = new Map(withEvents(table)
        .map((session) => [session, amount(session)])
        .filter(([, own]) => !having || own > 0));
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
    const amountNow = (session) => amount.of(current, session);
    const now = quantiles(current, amountNow);
    const wanted = now.map((session) => subject_strips_caseOf(current, session));
    const same = withEvents(baseline);
    const paired = wanted.map((name) => name === undefined ? undefined : same.find((session) => subject_strips_caseOf(baseline, session) === name));
    const before = paired.every((session) => session !== undefined)
        ? paired
        : quantiles(baseline, (session) => amount.of(baseline, session), 
        // What is done no more is seen where it was.
        withEvents(current).every((session) => amountNow(session) === 0));
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

// EXTERNAL MODULE: ./lib/policies/mine.js + 44 modules
var policies_mine = __webpack_require__(7441);
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
        files: reading.files.map(({ columns, ...file }) => ({
            ...file,
            ...(columns === undefined ? {} : { columns: [...columns] })
        })),
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
        ...(current === undefined || current.newKeys.length === 0 ? {} : { new_keys: [...current.newKeys] }),
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
            ...(0,acceptance/* followsOf */.Ah)(change, comparison?.vitals ?? []),
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
    const oneSided = comparison?.oneSided ?? [];
    const policies = (0,policies_mine/* rankPolicies */.fx)(current?.set.policies ?? candidate?.policies ?? []);
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
        ...(oneSided.length === 0 ? {} : { one_sided_actions: oneSided.map((one) => ({ ...one })) }),
        conditions: (comparison?.conditions ?? []).map((condition) => ({ ...condition })),
        vitals: (comparison?.vitals ?? []).map((vital) => ({ ...vital })),
        baseline_changes: baselineChanges(findings.previous, baseline),
        detectable: comparison?.detectable ?? null,
        tested: comparison?.tested ?? 0,
        assumptions: [...(comparison?.assumptions ?? [])],
        assumption_codes: (comparison?.assumptions ?? []).map((one) => (0,assumptions/* codedAssumption */.vI)(one) ?? {}),
        explanation: explainer.gate(verdict, comparison)
    };
}

// EXTERNAL MODULE: ./lib/baseline.js
var lib_baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var lib_candidate = __webpack_require__(899);
;// CONCATENATED MODULE: ./lib/drift/unmatched-acceptances.js

/**
 * Acceptances that still hold and of whose change nothing is seen: it is over, or the fingerprint is a slip. None where
 * nothing could be judged, nor one of what changed with something else, or of what this run cannot tell.
 *
 * @param today ISO date of the run
 */
function unmatchedAcceptances(accepted, { sufficient, changes, undecided, notExercised, mixOnly }, today) {
    if (accepted.length === 0 || !sufficient)
        return [];
    const told = changes.flatMap((change) => [change, ...(change.sameAs ?? [])]);
    const matched = new Set(told.map((change) => (0,gate/* withoutKind */.vj)((0,gate/* fingerprintOf */.ax)(change))));
    const open = [
        ...changes.flatMap(({ variants }) => variants.map((policy) => ({ policy }))),
        ...changes.flatMap(({ variantSubjects = [] }) => variantSubjects.map((subject) => ({ subject }))),
        ...undecided,
        ...notExercised,
        ...mixOnly
    ].map((each) => `${(0,gate/* aboutOf */.rI)(each)}:`);
    return accepted.filter(({ fingerprint, expires }) => (expires === undefined || expires >= today) &&
        !matched.has((0,gate/* withoutKind */.vj)(fingerprint)) &&
        !open.some((start) => fingerprint.startsWith(start)));
}

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/digest.js
var digest = __webpack_require__(6765);
// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/events/edited.js

/** The table with some of its events edited, as a log edited alike would be read. */
function editedTable(table, { rows, column, value }) {
    const key = column === 'action' ? 'actions' : 'outcomes';
    const known = table[key].includes(value);
    const names = known ? table[key] : [...table[key], value].sort(events_table/* compareText */.n6);
    const place = names.indexOf(value);
    const renumbered = Uint32Array.from(table[key].keys(), (code) => (known || code < place ? code : code + 1));
    const codes = table[column].map((code) => renumbered[code] ?? code);
    for (const row of rows)
        codes[row] = place;
    const edited = { ...table, [key]: names, [column]: codes };
    return column === 'action' ? { ...edited, repeated: repeatedIn(edited, table, rows) } : edited;
}
/**
 * Which calls stand earlier in their session. Arguments are not in the table: where the log has none beside the context,
 * it shows, and calls are known by that; else what is edited is taken for a call of its own.
 */
function repeatedIn(edited, table, rows) {
    for (const callOf of [byContext, byAction])
        if (isSame(repeatedCalls(table, callOf), table.repeated))
            return repeatedCalls(edited, callOf);
    const repeated = table.repeated.slice();
    for (const row of rows)
        repeated[row] = 0;
    return repeated;
}
const byAction = ({ action }, row) => `${action[row]}`;
const byContext = ({ action, itemStart, itemIds }, row) => `${action[row]} ${itemIds.subarray(itemStart[row], itemStart[row + 1]).join()}`;
function repeatedCalls(table, callOf) {
    const repeated = new Uint8Array(table.rows);
    const seen = new Map();
    for (let row = 0; row < table.rows; row++) {
        const call = callOf(table, row);
        const session = table.session[row];
        if (seen.get(call) === session)
            repeated[row] = 1;
        seen.set(call, session);
    }
    return repeated;
}
const isSame = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

// EXTERNAL MODULE: ./lib/events/garbage.js
var garbage = __webpack_require__(4114);
// EXTERNAL MODULE: ./lib/events/redact.js + 5 modules
var redact = __webpack_require__(6012);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 3 modules
var gate_explainer = __webpack_require__(7907);
// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/sides.js + 62 modules
var sides = __webpack_require__(910);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
;// CONCATENATED MODULE: ./lib/check.js















/** A window that could not show a change refutes none. */
const NOT_CONFIRMED = 'the second window has too few sessions to confirm or refute a change: the first one decides alone';
/** What can only pass must not look like what could have failed. */
function aboutOwnLogs({ file: { provenance } }, raw) {
    const isAsMany = provenance?.events === raw.rows && provenance.sessions === raw.sessions;
    return isAsMany && (0,lib_candidate/* pooledDigests */.LE)(provenance).includes((0,digest/* digestTable */.l)(raw))
        ? [
            'every event is as in the logs that the baseline was written from: these are the same logs, or the agent did exactly the same'
        ]
        : [];
}
/** Fingerprints that one sentence names. */
const MOST_NAMED = 5;
function aboutAccepted(unmatched) {
    if (unmatched.length === 0)
        return [];
    const named = unmatched.slice(0, MOST_NAMED).map(({ fingerprint }) => fingerprint);
    const names = [...named, ...(unmatched.length > MOST_NAMED ? ['…'] : [])].join(', ');
    return [
        `no change of this run is what \`accepted\` names: ${(0,sentence/* quote */.hD)(names)}; an entry that is over, or a slip, can go`
    ];
}
/** Logs that a pattern should have found: what was judged may be a part of what was meant. */
async function aboutMissing({ unmatched = [] }, config) {
    (0,lib_window/* requireNamed */.d)(unmatched.filter(({ named }) => named));
    if (unmatched.length === 0)
        return [];
    const { text } = (0,redact/* createRedactor */.l)(await (0,lib_window/* redactionRulesOf */.YN)(config));
    const patterns = unmatched.map(({ pattern }) => text(pattern)).join(', ');
    return [`no file matches ${(0,sentence/* quote */.hD)(patterns)}: only the other logs were compared`];
}
/** Events from which on it pays to give back at once what a stage has left. */
const MANY_ROWS = 100_000;
/** A profile of any log beyond its size holds about so many. */
const MANY_SAMPLED = 50_000;
const isLarge = (table, least = MANY_ROWS) => (table?.rows ?? 0) >= least;
/** The line of the product: files → events → table → policies → drift → explanation → result. */
async function check(request) {
    const { today } = request;
    const options = await shown(request);
    const baseline = await (0,lib_baseline/* loadBaseline */.o)(options.baseline, request.readBaseline);
    const previous = await loadPrevious(request);
    if (isLarge(baseline?.table, MANY_SAMPLED))
        (0,garbage/* collectGarbage */.i)();
    const reading = await (0,lib_window/* readJudgedWindow */.OQ)({ ...request, room: baseline?.table?.rows });
    if (isLarge(reading.table))
        (0,garbage/* collectGarbage */.i)();
    const known = { options, today, reading, baseline, previous, explainer: explainerOf(options) };
    if (reading.table.rows === 0)
        return { result: assembleResult(known), baseline };
    const missing = await aboutMissing(reading, request.config);
    if (baseline === undefined) {
        const candidate = await (0,lib_candidate/* makeCandidate */.El)({
            raw: reading.table,
            ...(0,sides/* abstractAfresh */.Io)(reading.table, request.config),
            options,
            workers: request.workers
        });
        const result = assembleResult({ ...known, candidate });
        return { result, candidate: async () => candidate, removed: previous !== undefined };
    }
    const current = (0,sides/* currentSide */.xE)(reading.table, baseline, options, request.config);
    if (isLarge(reading.table))
        (0,garbage/* collectGarbage */.i)();
    const second = await secondWindow(request, baseline);
    const isTooSmall = second?.sufficient === false;
    const confirmation = isTooSmall ? undefined : second;
    const compared = (0,sides/* compareSides */.GQ)(baseline, current, options);
    const comparison = {
        ...compared,
        assumptions: [
            ...compared.assumptions,
            ...missing,
            ...aboutOwnLogs(baseline, reading.table),
            ...(isTooSmall ? [NOT_CONFIRMED] : []),
            ...aboutAccepted(unmatchedAcceptances(baseline.file.accepted, compared, today))
        ]
    };
    const again = (edit) => (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(editedTable(reading.table, edit), baseline, options, request.config), options);
    const explainer = explainerOf(options, { comparison, current, baseline, again, raw: reading.table });
    return {
        result: assembleResult({ ...known, current, comparison, confirmation, explainer }),
        candidate: proposing(request, { raw: reading.table, baseline, current }),
        baseline
    };
}
/** Made apart from the run, so that what was judged goes as soon as the proposal is begun. */
function proposing(request, judged) {
    const left = [judged];
    const propose = async () => {
        const wanted = proposalOf(request, left);
        if (wanted.mined === undefined && isLarge(wanted.table))
            (0,garbage/* collectGarbage */.i)();
        return (0,lib_candidate/* makeCandidate */.El)(wanted);
    };
    let proposed;
    return () => {
        proposed ??= propose();
        return proposed;
    };
}
/**
 * These logs as a baseline. Mined anew only where their own vocabulary is another than the baseline's.
 *
 * @param left what was judged, and is taken out; the columns of a large log are spent
 */
function proposalOf({ options, config, workers }, left) {
    const { raw, baseline, current } = left.pop();
    if (isLarge(raw))
        (0,garbage/* collectGarbage */.i)();
    const known = { table: current.abstracted, vocabulary: current.vocabulary };
    const fitted = (0,sides/* abstractAfresh */.Io)(raw, config, known);
    const wanted = { raw: (0,lib_candidate/* summaryOf */.YG)(raw), ...fitted, options, previous: baseline, workers };
    if (isLarge(raw))
        (0,columns/* release */._r)(raw.itemIds);
    return fitted === known ? { ...wanted, mined: current.set.policies } : wanted;
}
/** The comparison of the window that must agree before the gate fails, where one was asked for. */
async function secondWindow(request, baseline) {
    const { options } = request;
    if (options.confirm.length === 0)
        return undefined;
    const { table } = await (0,lib_window/* readSecondWindow */.j5)(request);
    return (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(table, baseline, options, request.config), options);
}
/** A baseline that the pull request itself replaces may have been broken: then there is no edit to show. */
async function loadPrevious({ options, readPrevious }) {
    if (readPrevious === undefined)
        return undefined;
    try {
        return await (0,lib_baseline/* loadBaseline */.o)(options.baseline, readPrevious);
    }
    catch {
        return undefined;
    }
}
/** The options as a report may show them: a path can name a person or hold a token. */
async function shown({ options, config }) {
    const { text } = (0,redact/* createRedactor */.l)(await (0,lib_window/* redactionRulesOf */.YN)(config));
    return {
        ...options,
        logs: options.logs.map((path) => text(path)),
        confirm: options.confirm.map((path) => text(path))
    };
}
function explainerOf(options, { comparison, current, baseline, again, raw } = {}) {
    let lines;
    return (0,gate_explainer/* createGateExplainer */.Qc)({
        language: options.language,
        run: { logs: options.logs, baseline: options.baseline },
        failOn: options['fail-on'],
        comparison,
        table: current?.table,
        baselineTable: baseline?.table,
        again,
        numbersOf: raw && current && (0,own_range/* numbersIn */.MC)(raw, current.vocabulary.renamed),
        // Only a finding asks for it.
        get baselineLines() {
            lines ??= baseline && (0,policies_lines/* statusLines */.C)(baseline.text);
            return lines;
        },
        baselineIds: baseline === undefined ? undefined : new Set(baseline.set.policies.map(({ policy_id }) => policy_id))
    });
}

// EXTERNAL MODULE: ./lib/output.js
var lib_output = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/commands/described.js
var described = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var labels = __webpack_require__(9079);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/tolerated.js
var tolerated = __webpack_require__(6386);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/text.js










/**
 * The result for a terminal: a verdict, a short paragraph per finding, the next step. Lines of plain text, each also
 * safe in a job log: the command line runs in workflows too.
 */
const text_sentence = (text) => (0,sentence/* segments */.JF)(text)
    .map((part) => (0,report_escape.terminal)(part.quoted ? part.text : (0,numbers/* plainSpaces */.oB)(part.text)))
    .join('');
const keptOf = ({ kept, events }) => `${kept}/${events}`;
function text_pair(finding, words) {
    const { baseline, current, test } = finding;
    const happened = (0,pair/* timesHappened */.Kw)(finding, words);
    if (happened !== undefined)
        return happened;
    const [before, now] = (0,pair/* findingPair */.wc)(finding, words.notation);
    if (!(0,pair/* isShare */.GS)(finding))
        return `${before} → ${now}`;
    const p = test.adjusted_p_value ?? test.p_value;
    const told = [
        `${keptOf(baseline)} → ${keptOf(current)}`,
        `${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}`,
        ...(p === null ? [] : [`${words.pRaw} ${(0,numbers/* pValue */.sp)(p, words.notation)}`])
    ];
    return `${before} → ${now} (${told.join(', ')})`;
}
function findingLines(finding, number, evidence, acceptable, words) {
    const lines = finding.evidence
        .slice(0, evidence)
        .map(({ file, line }) => `   ${(0,report_escape.terminal)(`${file}:${line}`)}`);
    const { summary, counterfactual } = finding.explanation;
    const why = (0,finding_words/* carrier */.x1)(finding);
    const lapsed = (0,phrase/* written */.Mp)((0,finding_words/* lapsedWords */.rE)(finding, words), report_escape.terminal);
    return [
        `${number}. ${words.severity[finding.severity]} ${(0,verdict/* changeWords */.mF)(finding, words)}${words.marks.colon}${(0,phrase/* written */.Mp)((0,finding_words/* findingWords */.Hu)(finding, words), report_escape.terminal)}`,
        `   ${text_pair(finding, words)}`,
        ...(lapsed === '' ? [] : [`   ${lapsed}`]),
        ...(summary === '' ? [] : [`   ${text_sentence(summary)}`]),
        ...(why === undefined ? [] : [`   ${text_sentence(why)}`]),
        ...(counterfactual === null ? [] : [`   ${text_sentence(counterfactual)}`]),
        ...lines,
        ...(acceptable ? [`   ${words.fingerprint} ${(0,report_escape.terminal)(finding.id)}`] : [])
    ];
}
/** Without a final newline. */
function renderText(result, options = {}, words = (0,labels.labelsIn)(result)) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const most = options.findings ?? 10;
    const lines = [
        (0,verdict/* headline */.Pl)(result, words),
        ...(0,tolerated/* toleratedPhrases */.$)(result, words).map((said) => words.severity.warning + words.marks.colon + (0,phrase/* written */.Mp)(said, report_escape.terminal)),
        ...(0,verdict/* logSentences */.FQ)(result, words).map((said) => words.severity.warning + words.marks.colon + text_sentence(said)),
        ...(result.explanation.summary === '' ? [] : [text_sentence(result.explanation.summary)]),
        ...open
            .slice(0, most)
            .flatMap((finding, i) => [
            '',
            ...findingLines(finding, i + 1, options.evidence ?? 3, !(0,verdict/* isComparison */.gP)(result), words)
        ]),
        ...(open.length > most ? ['', words.more(open.length - most)] : []),
        ...(accepted.length > 0 ? ['', words.accepted(accepted.length)] : []),
        ...(result.explanation.recommendations.length > 0 ? [''] : []),
        ...result.explanation.recommendations.map((line) => `- ${text_sentence(line)}`)
    ];
    return lines.map((line) => (0,report_escape.logLine)((0,numbers/* plainSpaces */.oB)(line))).join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/printed.js


/**
 * The report on standard output: Markdown, as scripts and the job summary take it. People at a terminal would see
 * its escapes, so they get plain text and are told where the rest is.
 */
function printed(result, presentation, { countsOnly = false, folder = '', toTerminal = process.stdout.isTTY === true } = {}) {
    if (!toTerminal || countsOnly)
        return (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly });
    const rest = folder === ''
        ? 'The whole report, with pictures: add --output-dir DIR and open report.html.'
        : `The whole report, with pictures: ${folder}/report.html`;
    return `${renderText(result)}\n\n${rest}`;
}

// EXTERNAL MODULE: ./lib/commands/request.js
var commands_request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/check.js








/** Exit codes: drift 1, nothing to judge 3, as far as `fail-on` names it; what is not exercised, where named, 1. */
function exitCode({ result: { failed, outcome, parameters } }) {
    if (!failed)
        return 0;
    const failOn = parameters['fail-on'];
    return failOn.some((name) => name === outcome) ? 3 : 1;
}
const command = {
    ...described.descriptions.check,
    run: async (invocation) => {
        const request = await (0,commands_request/* checkRequest */.yG)(invocation);
        const { options } = request;
        (0,commands_request/* requireLogsOrTallies */.ek)(options);
        const folder = options['output-dir'] === '' ? undefined : (0,external_node_path_.resolve)(invocation.cwd, options['output-dir']);
        if (folder !== undefined) {
            (0,lib_output/* requireApart */.Iw)(options['output-dir'], options.baseline, invocation.cwd);
            await (0,lib_output/* makeFolder */.fc)(folder);
        }
        const outcome = await check(request);
        const presentation = (0,commands_request/* presentationOf */.uW)(options);
        if (folder !== undefined)
            await (0,lib_output/* writeOutput */.zh)(outcome, folder, presentation);
        const countsOnly = options.publish === 'counts-only';
        const { inputs } = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(outcome.result) : outcome.result;
        (0,skipped/* noteSkips */.$)({ ...inputs, skips: inputs.skipped }, invocation.note);
        invocation.print(printed(outcome.result, presentation, { countsOnly, folder: options['output-dir'] }));
        return exitCode(outcome);
    }
};
/* harmony default export */ const commands_check = (command);

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/files.js
var events_files = __webpack_require__(5310);
// EXTERNAL MODULE: ./lib/policies/profile.js + 3 modules
var policies_profile = __webpack_require__(5232);
;// CONCATENATED MODULE: ./lib/commands/compare.js













const compare_command = {
    ...described.descriptions.compare,
    run: async (invocation) => {
        const request = await (0,commands_request/* checkRequest */.yG)(invocation, ['against']);
        const { options, config } = request;
        (0,commands_request/* requireLogs */.XY)(options);
        const against = invocation.given.against;
        if (!Array.isArray(against))
            throw new errors/* UserError */.y('flag --against is missing: name the logs to compare with');
        if (options['output-dir'] !== '')
            (0,lib_output/* requireApart */.Iw)(options['output-dir'], options.baseline, invocation.cwd);
        if ([options.logs, against].every((patterns) => patterns.includes(events_files.STANDARD_INPUT)))
            throw new errors/* UserError */.y('standard input can be read once: write it to a file, and give that as one of the two');
        (0,lib_window/* requireNamed */.d)((await (0,events_files.findFiles)({ patterns: options.logs, workspace: request.workspace, confine: false })).unmatched);
        const before = await (0,lib_window/* readWindow */.tw)(request, against);
        (0,lib_window/* requireNamed */.d)(before.unmatched);
        const noteBefore = () => (0,skipped/* noteSkips */.$)(before, invocation.note);
        if (before.table.rows === 0)
            noteBefore();
        requireEvents(before.table.rows, '--against', against);
        const name = against.join(' ');
        const { text, profile } = await (0,lib_candidate/* makeCandidate */.El)({
            raw: before.table,
            ...(0,sides/* abstractAfresh */.Io)(before.table, config),
            options: { ...options, name }
        });
        const files = new Map([
            [name, new TextEncoder().encode(text)],
            [(0,policies_profile/* profilePath */.b)(name), profile]
        ]);
        const compared = { ...options, baseline: name, 'fail-on': ['none'] };
        const outcome = await check({
            ...request,
            options: compared,
            readBaseline: async (path) => files.get(path)
        });
        const result = withoutBaseline(outcome.result, against);
        (0,skipped/* noteSkips */.$)({ ...result.inputs, skips: result.inputs.skipped }, invocation.note);
        noteBefore();
        requireEvents(result.inputs.events, '--logs', options.logs);
        // A command that a reader may paste must not name the logs as the file to write.
        const presentation = (0,commands_request/* presentationOf */.uW)(options);
        if (options['output-dir'] !== '') {
            const folder = (0,external_node_path_.resolve)(invocation.cwd, options['output-dir']);
            await (0,lib_output/* makeFolder */.fc)(folder);
            await (0,lib_output/* writeOutput */.zh)({ ...outcome, result }, folder, presentation);
        }
        invocation.print(printed(result, presentation, { folder: options['output-dir'] }));
        return 0;
    }
};
/** Of nothing it can only be said that nothing differs. */
function requireEvents(events, flag, patterns) {
    if (events === 0)
        throw new errors/* UserError */.y(`flag ${flag}: no event could be read from ${patterns.join(', ')}: \`policyminer inspect\` says why`);
}
/** There is no committed baseline in which anything could be accepted or required, nor a gate that could be passed. */
function withoutBaseline(result, against) {
    const { baseline: _file, ...parameters } = result.parameters;
    return {
        ...result,
        parameters: { ...parameters, against: [...against] },
        explanation: { ...result.explanation, counterfactual: null, recommendations: [] },
        findings: result.findings.map((finding) => ({ ...finding, explanation: onlyWhy(finding.explanation) }))
    };
}
function onlyWhy({ computed, ...explanation }) {
    const { turns_at: _at, turns_tried: _tried, turns_leaves: _leaves, ...rest } = computed ?? {};
    return { ...explanation, counterfactual: null, recommendations: [], computed: rest };
}
/* harmony default export */ const compare = (compare_command);

// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
;// CONCATENATED MODULE: ./lib/policies/mine-again.js


/** What a search depends on beside the table: support is a threshold of associations alone. */
const searchName = (kind, options) => JSON.stringify([kind, kind === 'association' ? options : { ...options, minSupport: 0 }]);
/**
 * Mining of one table under many thresholds: every call gives what `minePolicies` gives, and no search is made and no
 * rule counted twice. What is left out beside other policies is decided anew each time, for it depends on which are there.
 */
function miningAgain(table) {
    const found = new Map();
    const counted = new Map();
    const steps = {
        search: (kind, _, options) => {
            const name = searchName(kind, options);
            const candidates = found.get(name) ?? policies_mine/* MINING_STEPS */.ZW.search(kind, table, options);
            found.set(name, candidates);
            return candidates;
        },
        count: (rule) => {
            const id = (0,identity.policyId)(rule);
            const policy = counted.get(id) ?? policies_mine/* MINING_STEPS */.ZW.count(rule, table);
            counted.set(id, policy);
            return policy;
        }
    };
    return (options) => (0,policies_mine/* minePolicies */.cR)(table, options, steps);
}

// EXTERNAL MODULE: ./lib/report/policy-set.js
var policy_set = __webpack_require__(2315);
;// CONCATENATED MODULE: ./lib/commands/explore.js














const TOP = 10;
/** Larger logs are mined for fewer pairs of thresholds: a first look should not take long. */
const explore_MANY_ROWS = 60_000;
/** Why a rule is left out takes another mining; in larger logs few are missed. */
const FEW_ROWS = 20_000;
const explore_command = {
    ...described.descriptions.explore,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation, ['output']);
        (0,commands_request/* requireLogs */.XY)(options);
        const output = String(invocation.given.output ?? 'report.html');
        (0,lib_output/* requireFolderOf */.ZG)(output, invocation.cwd);
        await (0,commands_request/* requireNoLog */.vo)(output, options.logs, invocation.cwd);
        const reading = await (0,lib_window/* readWindow */.tw)({ options, config, workers, workspace: invocation.cwd, confine: false }, options.logs);
        (0,lib_window/* requireNamed */.d)(reading.unmatched);
        const { table, vocabulary } = (0,sides/* abstractAfresh */.Io)(reading.table, config);
        const mine = miningAgain(table);
        const mined = mine((0,lib_candidate/* miningOptions */.Lj)(options));
        const candidate = await (0,lib_candidate/* makeCandidate */.El)({ raw: reading.table, table, vocabulary, options, mined });
        const explainer = (0,gate_explainer/* createGateExplainer */.Qc)({
            language: options.language,
            run: { logs: options.logs, baseline: options.baseline },
            failOn: []
        });
        const result = assembleResult({ options, today: (0,commands_request/* today */.Ec)(), reading, candidate, explainer });
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(601), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 5662));
        const { updateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2748));
        const { minedGrid } = await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 9288));
        const { events, sessions } = result.inputs;
        const { labelsIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9079));
        const words = labelsIn(result);
        const title = words.html.exploreTitle(candidate.policies.length, events, sessions);
        const presentation = (0,commands_request/* presentationOf */.uW)(options);
        const page = {
            ...result,
            failed: false,
            explanation: {
                ...result.explanation,
                summary: nextOf(events, candidate.policies.length, updateLine(result, presentation), words),
                details: [],
                recommendations: []
            }
        };
        const inForce = {
            support: options['min-support'],
            confidence: options['min-confidence'],
            lift: options['min-lift']
        };
        const grid = minedGrid((minConfidence, minSupport) => mine({ ...(0,lib_candidate/* miningOptions */.Lj)(options), minConfidence, minSupport }), inForce, table.rows > explore_MANY_ROWS ? 'few' : 'many');
        const leftOut = table.rows > FEW_ROWS ? [] : (0,policies_mine/* explainOmissions */.Mm)(table, (0,lib_candidate/* miningOptions */.Lj)(options));
        const extras = { title, policies: candidate.policies, grid, leftOut };
        await (0,lib_output/* writeWhole */.f8)((0,external_node_path_.resolve)(invocation.cwd, output), renderHtml(page, presentation, extras), 'follow');
        (0,skipped/* noteSkips */.$)(reading, invocation.note);
        const advice = (0,sides/* aboutNumberedActions */.Tb)(candidate.set.totals).map(sentence/* plain */.pj);
        for (const line of [...(0,sides/* unmatchedInConfig */.xf)(reading.table, config), ...advice])
            invocation.note(line);
        invocation.print(`${title}\nReport: ${output}\n${(0,policy_set/* policySetText */.G$)(candidate.set, TOP)}${more(candidate.policies.length)}${rest(leftOut.length)}`);
        return 0;
    }
};
const INSPECT = (0,sentence/* quote */.hD)('policyminer inspect');
const CHECK = (0,sentence/* quote */.hD)('policyminer check');
function nextOf(events, policies, update, { html }) {
    if (events === 0)
        return html.exploreNoEvent(INSPECT);
    return policies === 0 ? html.exploreNoPolicy(INSPECT) : html.exploreNext((0,sentence/* quote */.hD)(update), CHECK);
}
const more = (policies) => policies > TOP ? `\n… and ${policies - TOP} more in the report` : '';
const rest = (leftOut) => leftOut > 0 ? `\nLeft out though they reach the thresholds: ${leftOut}; the report says why.` : '';
/* harmony default export */ const explore = (explore_command);

// EXTERNAL MODULE: ./lib/abstraction/apply.js + 4 modules
var apply = __webpack_require__(7036);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary-read.js
var vocabulary_read = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/config.js
var lib_config = __webpack_require__(2193);
// EXTERNAL MODULE: ./lib/events/concatenate.js
var concatenate = __webpack_require__(5512);
// EXTERNAL MODULE: ./lib/policies/case-names.js
var case_names = __webpack_require__(5481);
;// CONCATENATED MODULE: ./lib/update.js













/** The baseline made anew from logs. What people wrote into the old one is kept; nothing is written for mere noise. */
async function update(request) {
    const { config, options, add } = request;
    const baseline = await (0,lib_baseline/* loadBaseline */.o)(options.baseline, request.readBaseline, { writtenAnew: true });
    const reading = await (0,lib_window/* readJudgedWindow */.OQ)(request);
    (0,lib_window/* requireNamed */.d)(reading.unmatched);
    const raw = reading.table;
    if (raw.rows === 0)
        throw new errors/* UserError */.y('the logs hold no event: there is nothing to write a baseline from');
    if (add) {
        const grown = await pooled(request, baseline, raw);
        return told(reading, options.baseline, grown);
    }
    const afresh = (0,sides/* abstractAfresh */.Io)(raw, config);
    if (baseline?.table !== undefined &&
        !request.force &&
        (config === lib_config/* NO_CONFIG */.H5 || followsConfig(baseline.file.vocabulary, afresh.vocabulary)) &&
        (0,identity.canonicalJson)(baseline.file.parameters) === (0,identity.canonicalJson)((0,lib_candidate/* parametersOf */.mC)(options))) {
        const comparison = (0,sides/* compareSides */.GQ)(baseline, (0,sides/* currentSide */.xE)(raw, baseline, options, config), options);
        if (comparison.sufficient && comparison.changes.length === 0) {
            return {
                reading,
                message: `${options.baseline} stays as it is: nothing changed beyond chance.`,
                advice: []
            };
        }
    }
    const candidate = await (0,lib_candidate/* makeCandidate */.El)({
        raw,
        ...afresh,
        options,
        workers: request.workers,
        previous: baseline
    });
    return told(reading, options.baseline, candidate);
}
/** The baseline with these logs beside those that it rests on. */
async function pooled({ options, config, workers }, baseline, raw) {
    if (baseline?.table === undefined) {
        throw new errors/* UserError */.y(`baseline ${options.baseline} has no profile that can be added to: run \`policyminer update\` without --add first`);
    }
    const { provenance } = baseline.file;
    if (provenance !== undefined && (0,lib_candidate/* pooledDigests */.LE)(provenance).includes((0,digest/* digestTable */.l)(raw))) {
        throw new errors/* UserError */.y(`baseline ${options.baseline} ${provenance.pooled === undefined ? 'was written from' : 'already holds'} these very logs: adding them again would count them twice`);
    }
    const vocabulary = (0,sides/* vocabularyOf */.YB)(baseline, raw, config);
    return (0,lib_candidate/* makeCandidate */.El)({
        raw,
        table: (0,concatenate/* concatenated */.c)(baseline.table, (0,case_names/* withCaseFingerprints */.C_)((0,apply/* apply */.B)(raw, vocabulary))),
        vocabulary,
        options,
        workers,
        previous: baseline,
        pooledWith: provenance
    });
}
/** Whether what the config file asks of the vocabulary stands in the baseline's already. */
function followsConfig(written, asked) {
    const told = ({ renamed, grouped = [], dropped, derived, known }) => (0,identity.canonicalJson)([renamed, grouped, dropped.map(({ key }) => key), derived, known]);
    const own = (0,vocabulary_read/* readVocabulary */.X)(written);
    return own !== undefined && told(own) === told(asked);
}
const told = (reading, path, candidate) => ({
    reading,
    candidate,
    message: wrote(path, candidate),
    advice: (0,sides/* aboutNumberedActions */.Tb)(candidate.set.totals).map(sentence/* plain */.pj)
});
function wrote(path, { policies }) {
    const written = `Wrote ${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} to ${path} and its profile beside it. Commit both.`;
    return policies.length > 0
        ? written
        : `${written} No rule holds often enough in these logs to be a policy; the profile still lets a check see what changes.`;
}

;// CONCATENATED MODULE: ./lib/commands/update.js







const UNLESS = '--force writes it all the same, --add makes it rest on more sessions.';
const update_command = {
    ...described.descriptions.update,
    run: async (invocation) => {
        const request = await (0,commands_request/* checkRequest */.yG)(invocation, ['add', 'force']);
        const { options } = request;
        (0,commands_request/* requireLogsOrTallies */.ek)(options);
        (0,lib_output/* requireFolderOf */.ZG)(options.baseline, invocation.cwd);
        const updated = await update({
            ...request,
            add: invocation.given.add === true,
            force: invocation.given.force === true
        });
        (0,skipped/* noteSkips */.$)(updated.reading, invocation.note);
        for (const line of (0,sides/* unmatchedInConfig */.xf)(updated.reading.table, request.config))
            invocation.note(line);
        for (const line of updated.advice)
            invocation.note(line);
        if (updated.candidate !== undefined)
            await (0,lib_output/* writeBaseline */.B9)((0,external_node_path_.resolve)(invocation.cwd, options.baseline), updated.candidate, 'follow');
        invocation.print(updated.candidate === undefined ? `${updated.message} ${UNLESS}` : updated.message);
        return 0;
    }
};
/* harmony default export */ const commands_update = (update_command);

// EXTERNAL MODULE: ./lib/commands/run.js + 1 modules
var run = __webpack_require__(8419);
;// CONCATENATED MODULE: ./lib/commands/judging.js





const commands = { check: commands_check, compare: compare, explore: explore, update: commands_update };


/***/ })

};
