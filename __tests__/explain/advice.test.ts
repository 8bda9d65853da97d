import { describe, expect, it } from '@jest/globals'
import { gate } from '../../src/drift/gate.ts'
import { createGateExplainer } from '../../src/explain/gate-explainer.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { plain } from '../../src/explain/sentence.ts'
import { statusLines } from '../../src/policies/lines.ts'
import { comparisonOf, gated, precedence, side, weakerChange } from '../support/changes.ts'

const weaker = weakerChange({ baseline: side(129, 120, 60), current: side(92, 38, 45) })
const FAIL_ON = ['new', 'vanished', 'shifted', 'broken']

const explainer = (baseline?: string) =>
  createGateExplainer({
    language: 'en',
    run: { logs: ['logs/a.jsonl'], baseline: 'policies.json' },
    failOn: FAIL_ON,
    comparison: comparisonOf(),
    ...(baseline === undefined ? {} : { baselineLines: statusLines(baseline) }),
    baselineIds: new Set([precedence.policy_id])
  })

describe('an acceptance that says nothing of why', () => {
  const accepted = (reason: string) => ({ ...gated(weaker, 'note'), accepted: { reason } })
  const details = (reason: string) => explainer().finding(accepted(reason), []).details.map(plain).join('\n')

  it.each(languages.map(({ code, messages }) => [code, messages.reason_here]))(
    'is pointed out where the reason is the one that was offered (%s)',
    (_, offered) => {
      expect(details(offered)).toContain('Accepted, but nobody said why')
      expect(details(` ${offered} `)).toContain('Accepted, but nobody said why')
      expect(details(`${offered}: the new tariff`)).toContain(`Accepted: ${offered}: the new tariff`)
    }
  )

  it('still holds, and the gate says that a reason is wanted', () => {
    const { summary, recommendations } = explainer().finding(gated(weaker), [])
    expect(plain(summary)).not.toBe('')
    const offered = /\{"fingerprint".*\}/.exec(recommendations.map(plain).join('\n'))?.[0] as string
    const verdict = gate(comparisonOf({ changes: [weaker] }), {
      failOn: FAIL_ON,
      accepted: [JSON.parse(offered)],
      today: '2026-01-01'
    })
    expect(verdict.failed).toBe(false)
    const said = explainer().gate(verdict, undefined).details.map(plain)
    expect(said).toContain('An accepted entry says nothing of why: write a reason into it.')
    const explained = gate(comparisonOf({ changes: [weaker] }), {
      failOn: FAIL_ON,
      accepted: [{ ...JSON.parse(offered), reason: 'the new tariff' }],
      today: '2026-01-01'
    })
    expect(explainer().gate(explained, undefined).details.map(plain).join()).not.toContain('write a reason')
  })
})

describe('the advice to require a policy', () => {
  const advice = (baseline: string) =>
    explainer(baseline).finding(gated(weaker), []).recommendations.map(plain).join('\n')
  const fileOf = (policy: Readonly<Record<string, unknown>>) =>
    JSON.stringify(
      {
        policies: [{ policy_id: 'pol-0', status: 'ignored' }, policy, { policy_id: 'pol-1', status: 'mined' }]
      },
      null,
      2
    )

  it('names the line of the baseline on which the status stands', () => {
    const text = fileOf({ policy_id: precedence.policy_id, kind: 'sequence', status: 'mined' })
    const line = text.split('\n').findIndex((row) => row.includes(precedence.policy_id)) + 1
    expect(text.split('\n')[line + 1]).toContain('"status": "mined"')
    expect(advice(text)).toContain(
      `set "status": "required" for ${precedence.policy_id} at policies.json:${line + 2}, then run policyminer check`
    )
  })

  it('names the line of the policy where it has no status yet', () => {
    const text = fileOf({ policy_id: precedence.policy_id, kind: 'sequence' })
    const line = text.split('\n').findIndex((row) => row.includes(precedence.policy_id)) + 1
    expect(advice(text)).toContain(`for ${precedence.policy_id} at policies.json:${line},`)
  })
})

describe('what is said once only', () => {
  const gateOf = (changes: (typeof weaker)[]) =>
    gate(comparisonOf({ changes }), { failOn: FAIL_ON, accepted: [], today: '2026-01-01' })

  it('is the share of the deviation, which is told where there are several findings', () => {
    const said = (changes: (typeof weaker)[]) =>
      explainer()
        .gate(gateOf(changes), undefined)
        .details.map(plain)
        .filter((line) => line.includes('of the deviation'))
    const other = { ...weaker, policy: { ...precedence, policy_id: 'seq-other' } }
    expect(said([weaker])).toEqual([])
    expect(said([weaker, other])).toHaveLength(2)
  })

  it('is nothing about sampling where a thing is forbidden: once is enough', () => {
    const forbidden = weakerChange({
      baseline: side(50, 50),
      current: side(40, 37),
      forbidden: true,
      test: { delta: -0.075, interval: [-0.2, 0], p_value: null, adjusted_p_value: null }
    })
    const details = explainer().finding(gated(forbidden), []).details.map(plain).join('\n')
    expect(details).not.toContain('Sampling')
    expect(explainer().finding(gated(weaker), []).details.map(plain).join('\n')).toContain('Sampling')
  })
})
