export const id = 134;
export const ids = [134];
export const modules = {

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
// EXTERNAL MODULE: ./lib/explain/decision-explainer.js + 1 modules
var decision_explainer = __webpack_require__(7678);
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
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 3 modules
var gate_explainer = __webpack_require__(7907);
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
                ? words.say('check_judged', { sessions: inputs.sessions, tested: result.tested })
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
// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/explain/summary.js
var summary = __webpack_require__(1879);
;// CONCATENATED MODULE: ./lib/explain/result-explainer.js












/** Explanations of a result that was written down: what was computed then, said again, in any language. */
function runOf({ parameters, baseline }) {
    const { logs } = parameters;
    return {
        logs: logs === undefined ? [] : Array.isArray(logs) ? logs : [String(logs)],
        baseline: baseline?.path ?? String(parameters.baseline ?? 'policies.json')
    };
}
function contextOf(result, { confirmed }) {
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
    return (0,explain_finding/* wordFinding */.WV)(facts, evidence, explanation.computed, contextOf(result, { confirmed }), words);
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
        emptyBaseline: (0,showing/* isEmptyBaseline */.zZ)(result),
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
                // What is said of a finding asked for by name stands below, under headings of its own.
                factors: wanted === undefined
                    ? standard.factors.map((factor, i) => withReasons(factor, own.factors[i]?.details.finding, reworded))
                    : standard.factors,
                context: contextLines(own, words),
                notes: said.details,
                closing: closingLines(own, reworded, words),
                counterfactual: said.counterfactual,
                confidence: certaintyOf(reworded, wanted, words),
                recommendations: said.recommendations,
                disclosure: withSaid(standard, said, own, reworded, words)
            })
        }
    });
    return explain(own, { language });
}
/** What the gate was asked: lists and numbers as a reader writes them. */
const contextLines = ({ context }, words) => Object.entries(context)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => words.say('context_line', {
    key: (0,sentence/* quote */.hD)((0,summary/* titled */.dJ)(key)),
    value: (0,sentence/* quote */.hD)(Array.isArray(value) ? value.join(', ') : String(value))
}));
/** The rate of false alarms in place of a confidence, which a check that passes has none of; no time was measured. */
function closingLines({ policy_version: version }, result, words) {
    const { alpha } = result.parameters;
    return [
        ...(result.tested > 0 && typeof alpha === 'number'
            ? [words.say('line_alarm', { alpha: words.percent(alpha) })]
            : []),
        ...(version === '' ? [] : [words.say('line_version', { version: (0,sentence/* quote */.hD)(version) })])
    ];
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
            ...result.assumptions.map((one) => words.say('sure_assumed', { assumption: (0,assumptions/* assumptionWords */.TS)(one, words) }))
        ]
        : (0,explain_finding/* certaintyLines */.F_)(finding, contextOf(result, { confirmed: true }), words);
    return lines.map(rule_words/* asSentence */.KG).join(' ');
}
/** The disclosure carries the same counterfactual, notes and recommendations as the other formats. */
function withSaid({ disclosure, headings }, said, decision, result, words) {
    const kept = disclosure.sections.filter(({ heading }) => heading !== headings.notes);
    const section = (heading, lines) => lines.length === 0 ? [] : [{ heading, lines }];
    const bullet = (line) => `- ${line}`;
    const context = words.say('disclosure_context');
    return {
        ...disclosure,
        closing: closingLines(decision, result, words),
        sections: [
            ...section(context, contextLines(decision, words).map(bullet)),
            ...kept.filter(({ heading }) => ![context, disclosure.headings.counterfactual, disclosure.headings.recommendations].includes(heading)),
            ...section(headings.notes, said.details.map(bullet)),
            ...section(disclosure.headings.counterfactual, said.counterfactual === null ? [] : [said.counterfactual]),
            ...section(disclosure.headings.recommendations, said.recommendations.map(bullet))
        ]
    };
}


/***/ })

};
