import { describe, expect, it } from '@jest/globals'
import { decisionSchema } from '../../src/decisions/decision.ts'
import { exportDecisions } from '../../src/decisions/export.ts'
import { readDecisions } from '../../src/decisions/read.ts'
import type { Comparison } from '../../src/drift/drift.ts'
import { gate } from '../../src/drift/gate.ts'
import { decisionOf } from '../../src/explain/gate-decision.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { explainResult, rewordResult } from '../../src/explain/result-explainer.ts'
import { plain } from '../../src/explain/sentence.ts'
import { renderExplanation, renderExplanations } from '../../src/report/explanation.ts'
import { type Result, resultSchema } from '../../src/result.ts'
import { comparisonOf, precedence, side, weakerChange } from '../support/changes.ts'

const weaker = weakerChange({ baseline: side(129, 120, 60), current: side(92, 38, 45) })
const other = weakerChange({
  baseline: side(100, 90),
  current: side(100, 70),
  policy: { ...precedence, activation: '<b>@x</b>', policy_id: 'seq-other' }
})

/** A result as a run assembles it, its explanations in the given language. */
function resultOf(comparison: Comparison, failOn: string[], language = 'en'): Result {
  const verdict = gate(comparison, { failOn, accepted: [], today: '2025-01-01' })
  const run = { logs: ['logs/*.jsonl'], baseline: 'policies.json' }
  const explainer = createGateExplainer({ language, run, failOn, comparison })
  return {
    schema_version: 1,
    tool_version: '0.1.0',
    report_key: '',
    outcome: verdict.outcome,
    drift: verdict.drift,
    failed: verdict.failed,
    parameters: { logs: run.logs, 'fail-on': failOn, alpha: 0.01 },
    inputs: {
      files: [],
      events: 900,
      sessions: 45,
      cases: 0,
      unit: 'session',
      duplicates: 0,
      skipped: [],
      dropped_keys: [],
      redacted: []
    },
    baseline: {
      path: 'policies.json',
      digest: 'd',
      name: 'n',
      policies: 3,
      events: 1200,
      sessions: 60,
      evidence: 'profile',
      mined_from: ''
    },
    policies: [],
    policies_total: 0,
    findings: verdict.changes.map((gated) => {
      const evidence = [{ file: 'logs/a.jsonl', line: 7, session: 's' }]
      const { change, id, severity, accepted } = gated
      return {
        id,
        severity,
        accepted,
        evidence,
        change: change.change,
        direction: change.direction,
        ...(change.policy === undefined ? {} : { policy: { ...change.policy } }),
        ...(change.subject === undefined ? {} : { subject: change.subject }),
        variants: [],
        baseline: change.baseline,
        current: change.current,
        test: change.test,
        explanation: explainer.finding(gated, evidence)
      }
    }),
    not_exercised: [],
    undecided: [],
    mix_only: [],
    conditions: [],
    vitals: [],
    baseline_changes: null,
    detectable: comparison.detectable,
    tested: comparison.tested,
    assumptions: [...comparison.assumptions],
    explanation: explainer.gate(verdict, comparison)
  } as Result
}

const ALL = ['new', 'vanished', 'shifted', 'broken']
const denied = resultOf(comparisonOf({ changes: [weaker, other] }), ALL)
const written = (result: Result): Result => resultSchema.parse(JSON.parse(JSON.stringify(result)))

describe('the decision of the gate', () => {
  const deferred = resultOf(comparisonOf({ sufficient: false, sessionsNeeded: 40 }), ALL)

  it('has an outcome of its own for failing, reporting, passing and not knowing', () => {
    const warned = resultOf(comparisonOf({ changes: [weaker] }), ['broken'])
    const allowed = resultOf(comparisonOf(), ALL)
    expect([denied, warned, allowed, deferred].map((result) => decisionOf(result).outcome)).toEqual([
      'DENIED',
      'WARNED',
      'ALLOWED',
      'DEFERRED'
    ])
    expect(decisionOf(deferred).confidence).toBe(0)
    expect(decisionOf(allowed).confidence).toBeCloseTo(0.99)
  })

  it('has a factor a finding, weighted by its share of the deviation, and one a sufficiency check', () => {
    const { factors } = decisionOf(denied)
    const findings = factors.filter(({ details }) => details.kind === 'finding')
    expect(findings).toHaveLength(2)
    expect(factors.filter(({ details }) => details.kind === 'sufficiency')).toHaveLength(4)
    expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5)
    const [large, small] = findings.map(({ weight }) => weight)
    expect(large).toBeGreaterThan(small as number)
    expect(findings[0]).toMatchObject({ passed: false, evidence: ['logs/a.jsonl:7'] })
    const missing = decisionOf(deferred).factors.filter(({ passed }) => !passed)
    expect(missing).toMatchObject([{ name: 'sessions', weight: 1 }])
    expect(missing[0]?.reason).toContain('40')
  })

  it('counts what people accepted as passed', () => {
    const accepted = {
      ...denied,
      findings: denied.findings.map((finding) => ({ ...finding, severity: 'note' as const }))
    }
    expect(
      decisionOf({ ...accepted, failed: false, drift: false, outcome: 'clean' }).factors.every(
        ({ passed }) => passed
      )
    ).toBe(true)
  })

  it('is a record like any other: valid, exported and read again, with an id from its content', () => {
    const decision = decisionOf(denied)
    expect(decisionSchema.parse(decision)).toEqual(decision)
    expect(decisionOf(written(denied)).decision_id).toBe(decision.decision_id)
    const [again] = readDecisions(exportDecisions([{ decision }])).decisions
    expect(again?.problems).toEqual([])
    expect(again?.decision.factors).toHaveLength(decision.factors.length)
    expect(decisionOf(denied, { timestamp: '2025-01-01T00:00:00Z' }).timestamp).toBe('2025-01-01T00:00:00Z')
  })
})

describe('a result that was written down', () => {
  it('is said again word for word, and in another language', () => {
    const again = rewordResult(written(denied), 'en')
    expect(again.explanation).toEqual(denied.explanation)
    expect(again.findings.map(({ explanation }) => explanation)).toEqual(
      denied.findings.map(({ explanation }) => explanation)
    )
    for (const language of ['de', 'es', 'zh']) {
      const direct = resultOf(comparisonOf({ changes: [weaker, other] }), ALL, language)
      expect(rewordResult(written(denied), language).findings).toEqual(direct.findings)
    }
  })

  it('keeps its own words where what was computed is not in it', () => {
    const finding = {
      ...(denied.findings[0] as Result['findings'][number]),
      explanation: { summary: 's', details: [], counterfactual: 'c', recommendations: [] }
    }
    expect(
      rewordResult({ ...denied, findings: [finding] }, 'de').findings[0]?.explanation.counterfactual
    ).toBe('c')
  })

  it('is explained as a whole, or one finding of it', () => {
    const whole = renderExplanation(explainResult(written(denied)), 'text')
    expect(whole.summary).toBe('This check fails because of 2 changes.')
    expect(whole.counterfactual).toBe('It passes once each of the 2 is gone or accepted.')
    expect(whole.detailed).toContain('Passes if kept in')
    const id = denied.findings[1]?.id as string
    const one = renderExplanation(explainResult(written(denied), { finding: id }), 'text')
    expect(one.summary).toBe(plain(denied.findings[1]?.explanation.summary as string))
    expect(one.factors_explained).toHaveLength(1)
    expect(() => explainResult(denied, { finding: 'no such' })).toThrow(
      /"no such" is not in the result: it has seq-/
    )
  })

  it('is safe in every format', () => {
    for (const format of ['markdown', 'html'] as const) {
      const text = renderExplanations([explainResult(denied)], format)
      expect(text).not.toMatch(/<b>|[^;]@x/)
    }
    expect(renderExplanations([explainResult(denied)], 'disclosure')).toContain('Outcome: DENIED')
    expect(JSON.parse(renderExplanations([explainResult(denied)], 'json'))).toHaveLength(1)
  })
})

describe('the explanation of a check that passes', () => {
  const passed = { ...resultOf(comparisonOf(), []), tested: 234 }
  const texts = (['text', 'markdown', 'disclosure'] as const).map((format) =>
    renderExplanations([explainResult(passed)], format)
  )

  it('claims no confidence and no time that nobody measured', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/confidence: |Confidence Level|Processing time/)
      expect(text).toContain('Chance of a false alarm if nothing changed')
    }
  })

  it('writes lists as a reader does, and says why the sessions are enough', () => {
    for (const text of texts) expect(text).not.toMatch(/\['|&#91;/)
    expect(texts[0]).toContain('- Logs: logs/*.jsonl\n')
    expect(texts[0]).toContain('45 sessions are enough to judge: 234 tests were made')
  })
})
