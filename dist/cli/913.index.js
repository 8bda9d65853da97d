export const id = 913;
export const ids = [913];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ changedSituations),
/* harmony export */   p: () => (/* binding */ cellWith)
/* harmony export */ });
/**
 * The cell, had its promise been kept `kept` times on the current side, with everything else as it was. Which of the
 * situations change is chosen evenly over the log and never by what it does to the test, and a larger change holds
 * every smaller one.
 */
function cellWith(occasions, kept) {
    const { cell, sides, pool } = occasions;
    const { rows, values } = sides === undefined
        ? { rows: cell.rows, values: cell.values }
        : { rows: sides.situations.rows, values: sides.situations.kept };
    const changed = changedSituations(rows, values, pool.baselineRows, kept);
    if (changed.length === 0)
        return cell;
    if (cell.sign < 0)
        return withOpportunities(occasions, changed.map((i) => rows[i]));
    const own = Uint8Array.from(cell.values);
    for (const i of changed)
        own[i] = 1 - own[i];
    return { ...cell, values: own };
}
/** Indices of the situations that are kept where they were broken, or broken where they were kept. */
function changedSituations(rows, values, baselineRows, kept) {
    const choices = [[], []];
    for (let i = 0; i < rows.length; i++)
        if (rows[i] >= baselineRows)
            choices[values[i] === 1 ? 1 : 0].push(i);
    const [broken, keptNow] = choices;
    const more = kept - keptNow.length;
    const from = more > 0 ? broken : keptNow;
    return evenly(from.length)
        .slice(0, Math.abs(more))
        .map((i) => from[i]);
}
/** 0, …, size − 1 so that every beginning is spread evenly over them (van der Corput 1935). */
function evenly(size) {
    const bits = Math.ceil(Math.log2(Math.max(2, size)));
    return Array.from({ length: 2 ** bits }, (_, i) => {
        let mirrored = 0;
        for (let bit = 0; bit < bits; bit++)
            mirrored = mirrored * 2 + ((i >> bit) & 1);
        return mirrored;
    }).filter((i) => i < size);
}
/**
 * "A only when X" is tested on the events without X: an A that had X all the same is none of them any more, and one
 * that had it no longer is one of them now.
 */
function withOpportunities({ cell, pool, strataFor }, changed) {
    const before = cell.rows;
    const moved = new Set(changed);
    const leaving = before.some((row) => moved.has(row));
    if (leaving) {
        const stay = Array.from(before.keys()).filter((i) => !moved.has(before[i]));
        const pick = (column) => stay.map((i) => column[i]);
        return {
            ...cell,
            rows: Uint32Array.from(pick(before)),
            sessions: Uint32Array.from(pick(cell.sessions)),
            values: Uint8Array.from(pick(cell.values)),
            strata: { of: Uint32Array.from(pick(cell.strata.of)), count: cell.strata.count }
        };
    }
    const happened = new Set([...before].filter((_, i) => cell.values[i] === 1));
    const rows = Uint32Array.from([...before, ...changed]).sort();
    const values = Uint8Array.from(rows, (row) => (happened.has(row) || moved.has(row) ? 1 : 0));
    return {
        ...cell,
        rows,
        values,
        sessions: Uint32Array.from(rows, (row) => pool.table.session[row]),
        strata: strataFor(rows, values)
    };
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUnexplained)
/* harmony export */ });
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);

/** What stands for the reason in the entry that is offered for pasting, in every language. */
const PLACEHOLDERS = new Set(_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.map(({ messages }) => messages.reason_here));
/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
const isUnexplained = (reason) => PLACEHOLDERS.has(reason.trim());


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

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   ID: () => (/* binding */ chanceSentence),
/* harmony export */   KF: () => (/* binding */ vitalName),
/* harmony export */   SF: () => (/* binding */ findingSummary),
/* harmony export */   Zv: () => (/* binding */ subjectChange),
/* harmony export */   f$: () => (/* binding */ findingName),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);



const keptNow = ({ kept, events }) => ({ kept, events });
const countsOf = ({ baseline, current }, words) => words.say('counts', { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events });
/** How likely chance alone is: a statement that stays true after rounding. */
function chanceOf({ test, policy }, words) {
    const p = test.adjusted_p_value ?? test.p_value;
    // A promise without a past is held against "always", not against chance.
    if (p === null)
        return policy?.status === 'forbidden' ? words.say('clause_break') + words.say('chance_none') : '';
    const n = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)(p);
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
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleWords */ .mG)(policy, words);
    const values = { rule, before, now, counts: countsOf(facts, words), ...keptNow(current) };
    if (change === 'broken' && policy.status === 'forbidden') {
        const happened = policy.kind === 'prohibition' ? current.events - current.kept : current.kept;
        return words.count('finding_forbidden', happened, values);
    }
    if (change === 'broken') {
        const key = baseline.events === 0 ? 'finding_required_first' : 'finding_required';
        return words.count(key, current.events - current.kept, values);
    }
    if (change === 'new')
        return words.say(baseline.events === 0 ? 'finding_new_situation' : 'finding_new', values);
    if (change === 'vanished')
        return words.say('finding_vanished', values);
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
    return key === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name) : words.say(key);
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
function noveltySentence(description, values, words) {
    const [, inRole, names] = /^sessions with an action (in a role in which it was )?not seen before: (.+)$/s.exec(description) ?? [];
    if (names === undefined)
        return words.say('finding_novelty', { description: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(description), ...values });
    return words.say(inRole === undefined ? 'finding_novelty_actions' : 'finding_novelty_roles', {
        names: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(names),
        ...values
    });
}
function subjectSentence(facts, vitals, words) {
    const { subject, baseline, current } = facts;
    if (subject === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const values = { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events };
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name);
    switch (subject.type) {
        case 'action':
            // Counted by session where every situation is one.
            return words.say(current.events === current.sessions ? 'finding_action_sessions' : 'finding_action', {
                name,
                ...values
            });
        case 'context':
            return words.say('finding_context', { name, ...values });
        case 'novelty':
            return noveltySentence((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(subject.description).replaceAll('`', ''), values, words);
        case 'action-share':
            return words.say('finding_share', { name, now, before, counts: countsOf(facts, words) });
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
    return words.say('variant_share', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name), before: was, now: is });
}
/** What a finding is about, without any number. */
function findingName({ policy, subject, id }, words) {
    if (policy !== undefined)
        return (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleWords */ .mG)(policy, words);
    if (subject === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id);
    return subject.type === 'vital' ? vitalName(subject.name, words) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name);
}
/** What changed, from what to what. */
const whatChanged = (facts, vitals, words) => facts.policy === undefined ? subjectSentence(facts, vitals, words) : policySentence(facts, words);
/** How likely chance alone is, as a sentence of its own; empty where nothing can be said. */
function chanceSentence(facts, words) {
    const said = chanceOf(facts, words).slice(words.say('clause_break').length);
    return said === '' ? '' : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(said);
}
/** One sentence: what changed, from what to what, how sure. */
const findingSummary = (facts, vitals, words) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(whatChanged(facts, vitals, words) + chanceOf(facts, words));


/***/ }),

/***/ 7134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainResult: () => (/* binding */ explainResult)
});

// UNUSED EXPORTS: rewordResult

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/decision-explainer.js + 3 modules
var decision_explainer = __webpack_require__(9719);
// EXTERNAL MODULE: ./lib/explain/finding.js
var explain_finding = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/explain/gate.js
var gate = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/decisions/decision.js
var decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 2 modules
var gate_explainer = __webpack_require__(8546);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/explain/gate-decision.js







/** The gate's own decision, in the record that decisions of other systems have. */
const listed = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
const failOnOf = ({ parameters }) => listed(parameters['fail-on']);
/** Failing closes the gate, reporting does not; what could not be judged is neither. */
function outcomeOf({ outcome, failed, drift }) {
    if (outcome === 'no-logs' || outcome === 'no-baseline' || outcome === 'insufficient-data')
        return 'DEFERRED';
    if (failed)
        return 'DENIED';
    return drift ? 'WARNED' : 'ALLOWED';
}
/** How sure the verdict is: one minus the chance of a false alarm; 0 where nothing was judged. */
function confidenceOf(result, outcome) {
    if (outcome === 'DEFERRED')
        return 0;
    const open = result.findings.filter(({ severity }) => severity !== 'note');
    const certain = open.length > 0 && open.every(({ test }) => test.p_value === null);
    return certain ? 1 : 1 - Number(result.parameters.alpha ?? 0.01);
}
function findingFactors(findings, weight, words) {
    const shares = (0,gate/* deviationShares */.Og)(findings);
    return findings.map((finding, i) => ({
        name: (0,sentence/* plain */.pj)((0,finding_summary/* findingName */.f$)(finding, words)),
        // What people accepted speaks for the gate, not against it.
        passed: finding.severity === 'note',
        weight: (0,rounding/* roundSix */.R)(shares[i] * weight),
        reason: (0,sentence/* plain */.pj)(finding.explanation.summary),
        details: {
            kind: 'finding',
            finding: finding.id,
            change: finding.change,
            direction: finding.direction,
            severity: finding.severity,
            baseline_confidence: finding.baseline.confidence,
            current_confidence: finding.current.confidence
        },
        evidence: finding.evidence.map(({ file, line }) => `${file}:${line}`)
    }));
}
/** What had to be there for a verdict. */
function sufficiencyChecks(result, words) {
    const { outcome, inputs, baseline, not_exercised: unexercised, undecided } = result;
    const judged = outcome === 'clean' || outcome === 'drift';
    const needed = result.explanation.computed?.sessions_needed ?? null;
    return [
        {
            name: 'logs',
            passed: outcome !== 'no-logs',
            reason: words.say('check_logs', { events: inputs.events, sessions: inputs.sessions })
        },
        {
            name: 'baseline',
            passed: outcome !== 'no-baseline',
            reason: baseline === null
                ? words.say('check_no_baseline')
                : words.say('check_baseline', {
                    policies: baseline.policies,
                    events: baseline.events,
                    sessions: baseline.sessions
                })
        },
        {
            name: 'sessions',
            passed: judged,
            reason: judged
                ? words.say('check_judged', { tested: result.tested })
                : needed === null
                    ? words.say('check_unjudged')
                    : words.say('check_too_few', { needed })
        },
        {
            name: 'exercised',
            passed: !(0,gate_explainer/* failsUnexercised */.Je)(failOnOf(result), unexercised.length),
            reason: words.say('check_exercised', { unexercised: unexercised.length, undecided: undecided.length })
        }
    ];
}
/**
 * The decision of the gate: one factor a finding, weighted by its share of the deviation, and one a sufficiency check,
 * which share the weight where no finding decides. No clock is read: give the time of the decision, or it has none.
 */
function decisionOf(result, { timestamp = '', language = 'en' } = {}) {
    const outcome = outcomeOf(result);
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const checks = sufficiencyChecks(result, words);
    const failing = checks.filter(({ passed }) => !passed);
    const open = result.findings.length > 0;
    // A check that fails decides as much as all findings together; one that passes weighs only where nothing else does.
    const checkWeight = failing.length > 0 ? (open ? 0.5 : 1) : open ? 0 : 1;
    const bearing = failing.length > 0 ? failing : checks;
    const factors = [
        ...findingFactors(result.findings, 1 - checkWeight, words),
        ...checks.map((check) => ({
            ...check,
            weight: bearing.includes(check) ? (0,rounding/* roundSix */.R)(checkWeight / bearing.length) : 0,
            details: { kind: 'sufficiency' },
            evidence: []
        }))
    ];
    return (0,decision/* makeDecision */.Zc)({
        decision_type: 'drift_gate',
        outcome,
        factors,
        context: {
            outcome: result.outcome,
            baseline: result.baseline?.path ?? null,
            logs: [...listed(result.parameters.logs)],
            fail_on: [...failOnOf(result)],
            events: result.inputs.events,
            sessions: result.inputs.sessions
        },
        timestamp,
        confidence: confidenceOf(result, outcome),
        policy_version: result.baseline?.digest ?? '',
        metadata: { tool_version: result.tool_version, failed: result.failed }
    });
}

// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/explain/result-explainer.js









/** Explanations of a result that was written down: what was computed then, said again, in any language. */
function runOf({ parameters, baseline }) {
    const { logs } = parameters;
    return {
        logs: logs === undefined ? [] : Array.isArray(logs) ? logs : [String(logs)],
        baseline: baseline?.path ?? String(parameters.baseline ?? 'policies.json')
    };
}
function contextOf(result, confirmed) {
    return {
        run: runOf(result),
        vitals: result.vitals,
        tested: result.tested,
        assumptions: result.assumptions,
        confirmed,
        reportsOnly: failOnOf(result).includes('none')
    };
}
/** Where it was not written down, a change that `fail-on` names and that does not fail was not confirmed. */
function isConfirmed({ change, severity, explanation }, result) {
    const failing = failOnOf(result);
    const wouldFail = failing.includes(change) && !failing.includes('none');
    return explanation.computed?.confirmed ?? (severity !== 'warning' || !wouldFail);
}
function findingAgain(finding, result, words) {
    const { explanation, evidence, ...facts } = finding;
    // Without what was computed then, the words of then are all that can be said.
    if (explanation.computed === undefined)
        return explanation;
    const confirmed = isConfirmed(finding, result);
    return (0,explain_finding/* wordFinding */.W)(facts, evidence, explanation.computed, contextOf(result, confirmed), words);
}
function gateAgain(result, words) {
    const { computed } = result.explanation;
    return (0,gate/* wordGate */.sA)({
        outcome: result.outcome,
        failed: result.failed,
        findings: result.findings.map((finding) => ({ ...finding, confirmed: isConfirmed(finding, result) })),
        reportsOnly: failOnOf(result).includes('none'),
        judged: computed?.judged,
        unexercised: result.not_exercised.length,
        unexercisedRenames: result.not_exercised,
        failsUnexercised: (0,gate_explainer/* failsUnexercised */.Je)(failOnOf(result), result.not_exercised.length),
        undecided: result.undecided.length,
        nearest: computed?.nearest,
        detectable: result.detectable,
        sessionsNeeded: computed?.sessions_needed ?? null,
        sessions: computed?.sessions,
        evidence: result.baseline?.evidence,
        conditions: result.conditions,
        vitals: result.vitals,
        assumptions: result.assumptions,
        tested: result.tested,
        run: runOf(result)
    }, words);
}
/** The result with every explanation said anew in a language, its parts from the logs marked again. */
function rewordResult(result, language) {
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const reasons = (list, say) => list.map((one) => ({ ...one, reason: say(one, words) }));
    return {
        ...result,
        parameters: { ...result.parameters, language: words.language },
        findings: result.findings.map((finding) => ({
            ...finding,
            explanation: findingAgain(finding, result, words)
        })),
        not_exercised: reasons(result.not_exercised, gate_explainer/* notExercisedWords */.JQ),
        undecided: reasons(result.undecided, gate_explainer/* undecidedWords */.JX),
        mix_only: reasons(result.mix_only, gate_explainer/* mixOnlyWords */.Qx),
        explanation: gateAgain(result, words)
    };
}
/** Why the gate decided so, or one finding of it, as an explanation that every format can show. */
function explainResult(result, request = {}) {
    const { language = 'en', finding: id, legalFrame, timestamp } = request;
    const reworded = rewordResult(result, language);
    const wanted = id === undefined ? undefined : reworded.findings.find((finding) => finding.id === id);
    if (id !== undefined && wanted === undefined) {
        const known = result.findings.map((finding) => finding.id);
        throw new errors/* UserError */.y(`finding ${JSON.stringify(id)} is not in the result: ${known.length === 0 ? 'it has none' : `it has ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`}`);
    }
    const decision = decisionOf(reworded, { timestamp, language });
    const own = wanted === undefined
        ? decision
        : { ...decision, factors: decision.factors.filter(({ details }) => details.finding === id) };
    const said = wanted?.explanation ?? reworded.explanation;
    const words = (0,explain_words/* wordsOf */.Z)(language);
    const { explain } = (0,decision_explainer.createExplainer)({
        legalFrame,
        explainers: {
            drift_gate: (_, { standard }) => ({
                summary: said.summary,
                ...(own.timestamp === '' ? { opening: standard.opening.slice(1) } : {}),
                factors: standard.factors.map((factor, i) => withReasons(factor, own.factors[i]?.details.finding, reworded)),
                notes: said.details,
                counterfactual: said.counterfactual,
                confidence: certaintyOf(reworded, wanted, words),
                recommendations: said.recommendations,
                disclosure: withSaid(standard, said)
            })
        }
    });
    return explain(own, { language });
}
/** Under a factor that is a finding, all that is said about the finding. */
function withReasons(factor, id, { findings }) {
    const said = findings.find((finding) => finding.id === id)?.explanation;
    if (said === undefined)
        return factor;
    const turning = said.counterfactual === null ? [] : [said.counterfactual];
    return { ...factor, evidence: [...said.details, ...turning, ...said.recommendations] };
}
function certaintyOf(result, finding, words) {
    const lines = finding === undefined
        ? [
            words.count('gate_tested', result.tested),
            ...result.assumptions.map((one) => words.say('sure_assumed', { assumption: (0,assumptions/* assumptionWords */.T)(one, words) }))
        ]
        : (0,explain_finding/* certaintyLines */.F)(finding, contextOf(result, true), words);
    return lines.map(rule_words/* asSentence */.KG).join(' ');
}
/** The disclosure carries the same counterfactual, notes and recommendations as the other formats. */
function withSaid({ disclosure, headings }, said) {
    const kept = disclosure.sections.filter(({ heading }) => heading !== headings.notes);
    const section = (heading, lines) => lines.length === 0 ? [] : [{ heading, lines }];
    const bullet = (line) => `- ${line}`;
    return {
        ...disclosure,
        sections: [
            ...kept.filter(({ heading }) => heading !== disclosure.headings.counterfactual && heading !== disclosure.headings.recommendations),
            ...section(headings.notes, said.details.map(bullet)),
            ...section(disclosure.headings.counterfactual, said.counterfactual === null ? [] : [said.counterfactual]),
            ...section(disclosure.headings.recommendations, said.recommendations.map(bullet))
        ]
    };
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/** A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. */
const scalarText = (value) => typeof value === 'string' && /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/.test(value)
    ? JSON.stringify(value)
    : String(value);
/** `key=value`, as a marked part of a sentence; ranges (`>=100`) bring their own sign. */
const conditionText = (key, value) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(typeof value === 'string' && /^[<>]=?-?\d/.test(value) ? key + value : `${key}=${scalarText(value)}`);
const conditionList = (antecedent, words) => Object.keys(antecedent)
    .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
    .map((key) => conditionText(key, antecedent[key]))
    .join(words.say('and'));
/** What a policy says, as the beginning of a sentence, without counts. */
function ruleWords(rule, words) {
    const conditions = conditionList(rule.kind === 'precondition' ? rule.requires : rule.antecedent, words);
    const always = conditions === '';
    switch (rule.kind) {
        case 'association':
            return words.say(always ? 'rule_association_always' : 'rule_association', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.consequent)
            });
        case 'precondition':
            return words.say('rule_precondition', { conditions, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.action) });
        case 'prohibition':
            return words.say(always ? 'rule_prohibition_always' : 'rule_prohibition', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.never)
            });
        case 'outcome':
            return words.say(always ? 'rule_outcome_always' : 'rule_outcome', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.action),
                outcome: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.outcome)
            });
        case 'sequence': {
            const activation = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.activation);
            const said = rule.template === 'at_most'
                ? words.count('rule_at_most', rule.most ?? 1, { activation })
                : words.say(`rule_${rule.template}`, { activation, target: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.target ?? '') });
            const bound = rule.same === undefined ? said : words.say('rule_same', { rule: said, key: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.same) });
            return always ? bound : words.say('rule_context', { rule: bound, conditions });
        }
    }
}
/** First letter of ours in upper case, a full stop at the end. Names from the log keep their case. */
function asSentence(text) {
    const first = text.codePointAt(0) ?? 0;
    const letter = String.fromCodePoint(first);
    const begun = text.replace(letter, letter.toUpperCase());
    return /[.!?。…]$/.test(begun) ? begun : `${begun}${/[\u4e00-\u9fff]/.test(begun) ? '。' : '.'}`;
}


/***/ })

};
