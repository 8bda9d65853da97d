import { type Decision, makeDecision } from '../decisions/decision.ts'
import type { Json } from '../decisions/json.ts'
import { roundSix } from '../policies/rounding.ts'
import type { Finding, Result } from '../result.ts'
import { findingName } from './finding-summary.ts'
import { deviationShares } from './gate.ts'
import { failsUnexercised } from './gate-explainer.ts'
import { plain } from './sentence.ts'
import { type Words, wordsOf } from './words.ts'

/** The gate's own decision, in the record that decisions of other systems have. */

const listed = (value: Result['parameters'][string] | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)]

export const failOnOf = ({ parameters }: Result): readonly string[] => listed(parameters['fail-on'])

/** Failing closes the gate, reporting does not; what could not be judged is neither. */
function outcomeOf({ outcome, failed, drift }: Result): 'ALLOWED' | 'DENIED' | 'WARNED' | 'DEFERRED' {
  if (outcome === 'no-logs' || outcome === 'no-baseline' || outcome === 'insufficient-data') return 'DEFERRED'
  if (failed) return 'DENIED'
  return drift ? 'WARNED' : 'ALLOWED'
}

/** How sure the verdict is: one minus the chance of a false alarm; 0 where nothing was judged. */
function confidenceOf(result: Result, outcome: string): number {
  if (outcome === 'DEFERRED') return 0
  const open = result.findings.filter(({ severity }) => severity !== 'note')
  const certain = open.length > 0 && open.every(({ test }) => test.p_value === null)
  return certain ? 1 : 1 - Number(result.parameters.alpha ?? 0.01)
}

function findingFactors(findings: readonly Finding[], weight: number, words: Words): Decision['factors'] {
  const shares = deviationShares(findings)
  return findings.map((finding, i) => ({
    name: plain(findingName(finding, words)),
    // What people accepted speaks for the gate, not against it.
    passed: finding.severity === 'note',
    weight: roundSix((shares[i] as number) * weight),
    reason: plain(finding.explanation.summary),
    details: {
      kind: 'finding',
      finding: finding.id,
      change: finding.change,
      direction: finding.direction,
      severity: finding.severity,
      baseline_confidence: finding.baseline.confidence,
      current_confidence: finding.current.confidence
    } as Record<string, Json>,
    evidence: finding.evidence.map(({ file, line }) => `${file}:${line}`)
  }))
}

interface Check {
  readonly name: string
  readonly passed: boolean
  readonly reason: string
}

/** What had to be there for a verdict. */
function sufficiencyChecks(result: Result, words: Words): Check[] {
  const { outcome, inputs, baseline, not_exercised: unexercised, undecided } = result
  const judged = outcome === 'clean' || outcome === 'drift'
  const needed = result.explanation.computed?.sessions_needed ?? null
  return [
    {
      name: 'logs',
      passed: outcome !== 'no-logs',
      reason: words.say('check_logs', { events: inputs.events, sessions: inputs.sessions })
    },
    {
      name: 'baseline',
      passed: outcome !== 'no-baseline',
      reason:
        baseline === null
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
      passed: !failsUnexercised(failOnOf(result), unexercised.length),
      reason: words.say('check_exercised', { unexercised: unexercised.length, undecided: undecided.length })
    }
  ]
}

export interface DecisionRequest {
  /** ISO 8601. */
  readonly timestamp?: string | undefined
  readonly language?: string | undefined
}

/**
 * The decision of the gate: one factor a finding, weighted by its share of the deviation, and one a sufficiency check,
 * which share the weight where no finding decides. No clock is read: give the time of the decision, or it has none.
 */
export function decisionOf(
  result: Result,
  { timestamp = '', language = 'en' }: DecisionRequest = {}
): Decision {
  const outcome = outcomeOf(result)
  const words = wordsOf(language)
  const checks = sufficiencyChecks(result, words)
  const failing = checks.filter(({ passed }) => !passed)
  const open = result.findings.length > 0
  // A check that fails decides as much as all findings together; one that passes weighs only where nothing else does.
  const checkWeight = failing.length > 0 ? (open ? 0.5 : 1) : open ? 0 : 1
  const bearing = failing.length > 0 ? failing : checks
  const factors = [
    ...findingFactors(result.findings, 1 - checkWeight, words),
    ...checks.map((check) => ({
      ...check,
      weight: bearing.includes(check) ? roundSix(checkWeight / bearing.length) : 0,
      details: { kind: 'sufficiency' },
      evidence: []
    }))
  ]
  return makeDecision({
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
  })
}
