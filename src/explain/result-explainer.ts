import type { Decision } from '../decisions/decision.ts'
import { UserError } from '../errors.ts'
import type { Finding, FindingExplanation, Result, Unjudged } from '../result.ts'
import { assumptionWords } from './assumptions.ts'
import type { RunRequest } from './commands.ts'
import { createExplainer } from './decision-explainer.ts'
import type { DecisionExplanation, FactorExplanation } from './explanation.ts'
import { certaintyLines, type FindingContext, wordFinding } from './finding.ts'
import { wordGate } from './gate.ts'
import { decisionOf, failOnOf } from './gate-decision.ts'
import { failsUnexercised, mixOnlyWords, notExercisedWords, undecidedWords } from './gate-explainer.ts'

import { asSentence } from './rule-words.ts'
import { quote } from './sentence.ts'
import { isEmptyBaseline } from './showing.ts'
import { titled } from './summary.ts'
import { type Words, wordsOf } from './words.ts'

/** Explanations of a result that was written down: what was computed then, said again, in any language. */

function runOf({ parameters, baseline }: Result): RunRequest {
  const { logs } = parameters
  return {
    logs: logs === undefined ? [] : Array.isArray(logs) ? logs : [String(logs)],
    baseline: baseline?.path ?? String(parameters.baseline ?? 'policies.json')
  }
}

function contextOf(result: Result, { confirmed }: Pick<FindingContext, 'confirmed'>): FindingContext {
  return {
    run: runOf(result),
    vitals: result.vitals,
    tested: result.tested,
    assumptions: result.assumptions,
    confirmed,
    reportsOnly: failOnOf(result).includes('none')
  }
}

/** Where it was not written down, a change that `fail-on` names and that does not fail was not confirmed. */
function isConfirmed({ change, severity, explanation }: Finding, result: Result): boolean {
  const failing = failOnOf(result)
  const wouldFail = failing.includes(change) && !failing.includes('none')
  return explanation.computed?.confirmed ?? (severity !== 'warning' || !wouldFail)
}

function findingAgain(finding: Finding, result: Result, words: Words): FindingExplanation {
  const { explanation, evidence, ...facts } = finding
  // Without what was computed then, the words of then are all that can be said.
  if (explanation.computed === undefined) return explanation
  const confirmed = isConfirmed(finding, result)
  return wordFinding(facts, evidence, explanation.computed, contextOf(result, { confirmed }), words)
}

function gateAgain(result: Result, words: Words): FindingExplanation {
  const { computed } = result.explanation
  return wordGate(
    {
      outcome: result.outcome,
      failed: result.failed,
      findings: result.findings.map((finding) => ({ ...finding, confirmed: isConfirmed(finding, result) })),
      reportsOnly: failOnOf(result).includes('none'),
      judged: computed?.judged,
      unexercised: result.not_exercised.length,
      unexercisedRenames: result.not_exercised,
      failsUnexercised: failsUnexercised(failOnOf(result), result.not_exercised.length),
      undecided: result.undecided.length,
      nearest: computed?.nearest,
      detectable: result.detectable,
      sessionsNeeded: computed?.sessions_needed ?? null,
      sessions: computed?.sessions,
      evidence: result.baseline?.evidence,
      emptyBaseline: isEmptyBaseline(result),
      conditions: result.conditions,
      vitals: result.vitals,
      assumptions: result.assumptions,
      tested: result.tested,
      run: runOf(result)
    },
    words
  )
}

/** The result with every explanation said anew in a language, its parts from the logs marked again. */
export function rewordResult(result: Result, language: string): Result {
  const words = wordsOf(language)
  const reasons = (list: readonly Unjudged[], say: (one: Unjudged, words: Words) => string) =>
    list.map((one) => ({ ...one, reason: say(one, words) }))
  return {
    ...result,
    parameters: { ...result.parameters, language: words.language },
    findings: result.findings.map((finding) => ({
      ...finding,
      explanation: findingAgain(finding, result, words)
    })),
    not_exercised: reasons(result.not_exercised, notExercisedWords),
    undecided: reasons(result.undecided, undecidedWords),
    mix_only: reasons(result.mix_only, mixOnlyWords),
    explanation: gateAgain(result, words)
  }
}

export interface ResultRequest {
  readonly language?: string | undefined
  /** Id of the one finding to explain; the gate with all of its findings unless given. */
  readonly finding?: string | undefined
  readonly legalFrame?: string | undefined
  readonly timestamp?: string | undefined
}

/** Why the gate decided so, or one finding of it, as an explanation that every format can show. */
export function explainResult(result: Result, request: ResultRequest = {}): DecisionExplanation {
  const { language = 'en', finding: id, legalFrame, timestamp } = request
  const reworded = rewordResult(result, language)
  const wanted = id === undefined ? undefined : reworded.findings.find((finding) => finding.id === id)
  if (id !== undefined && wanted === undefined) {
    const known = result.findings.map((finding) => finding.id)
    throw new UserError(
      `finding ${JSON.stringify(id)} is not in the result: ${known.length === 0 ? 'it has none' : `it has ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`}`
    )
  }
  const decision = decisionOf(reworded, { timestamp, language })
  const own =
    wanted === undefined
      ? decision
      : { ...decision, factors: decision.factors.filter(({ details }) => details.finding === id) }
  const said = wanted?.explanation ?? reworded.explanation
  const words = wordsOf(language)
  const { explain } = createExplainer({
    legalFrame,
    explainers: {
      drift_gate: (_, { standard }) => ({
        summary: said.summary,
        ...(own.timestamp === '' ? { opening: standard.opening.slice(1) } : {}),
        // What is said of a finding asked for by name stands below, under headings of its own.
        factors:
          wanted === undefined
            ? standard.factors.map((factor, i) =>
                withReasons(factor, own.factors[i]?.details.finding, reworded)
              )
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
  })
  return explain(own, { language })
}

/** What the gate was asked: lists and numbers as a reader writes them. */
const contextLines = ({ context }: Decision, words: Words): string[] =>
  Object.entries(context)
    .filter(([, value]) => value !== null)
    .map(([key, value]) =>
      words.say('context_line', {
        key: quote(titled(key)),
        value: quote(Array.isArray(value) ? value.join(', ') : String(value))
      })
    )

/** The rate of false alarms in place of a confidence, which a check that passes has none of; no time was measured. */
function closingLines({ policy_version: version }: Decision, result: Result, words: Words): string[] {
  const { alpha } = result.parameters
  return [
    ...(result.tested > 0 && typeof alpha === 'number'
      ? [words.say('line_alarm', { alpha: words.percent(alpha) })]
      : []),
    ...(version === '' ? [] : [words.say('line_version', { version: quote(version) })])
  ]
}

/** Under a factor that is a finding, all that is said about the finding. */
function withReasons(factor: FactorExplanation, id: unknown, { findings }: Result): FactorExplanation {
  const said = findings.find((finding) => finding.id === id)?.explanation
  if (said === undefined) return factor
  const turning = said.counterfactual === null ? [] : [said.counterfactual]
  return { ...factor, evidence: [...said.details, ...turning, ...said.recommendations] }
}

function certaintyOf(result: Result, finding: Finding | undefined, words: Words): string {
  const lines =
    finding === undefined
      ? [
          words.count('gate_tested', result.tested),
          ...result.assumptions.map((one) =>
            words.say('sure_assumed', { assumption: assumptionWords(one, words) })
          )
        ]
      : certaintyLines(finding, contextOf(result, { confirmed: true }), words)
  return lines.map(asSentence).join(' ')
}

/** The disclosure carries the same counterfactual, notes and recommendations as the other formats. */
function withSaid(
  { disclosure, headings }: DecisionExplanation,
  said: FindingExplanation,
  decision: Decision,
  result: Result,
  words: Words
): DecisionExplanation['disclosure'] {
  const kept = disclosure.sections.filter(({ heading }) => heading !== headings.notes)
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ heading, lines }]
  const bullet = (line: string) => `- ${line}`
  const context = words.say('disclosure_context')
  return {
    ...disclosure,
    closing: closingLines(decision, result, words),
    sections: [
      ...section(context, contextLines(decision, words).map(bullet)),
      ...kept.filter(
        ({ heading }) =>
          ![context, disclosure.headings.counterfactual, disclosure.headings.recommendations].includes(
            heading
          )
      ),
      ...section(headings.notes, said.details.map(bullet)),
      ...section(
        disclosure.headings.counterfactual,
        said.counterfactual === null ? [] : [said.counterfactual]
      ),
      ...section(disclosure.headings.recommendations, said.recommendations.map(bullet))
    ]
  }
}
