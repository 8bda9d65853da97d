import { describe, expect, it } from '@jest/globals'
import { readDecisions } from '../../src/decisions/read.ts'
import { createExplainer } from '../../src/explain/decision-explainer.ts'
import { renderExplanation } from '../../src/report/explanation.ts'

/** The tables below the first one of docs/differences-from-proxilion.md. */

const { explain } = createExplainer()

function explained(record: object, format: 'text' | 'json' | 'disclosure' = 'text') {
  const whole = {
    decision_type: 'authorization',
    outcome: 'DENIED',
    factors: [{ name: 'check', passed: false, weight: 1, reason: 'why', details: {}, evidence: [] }],
    context: {},
    timestamp: '2025-01-15T10:30:00+00:00',
    ...record
  }
  const [entry] = readDecisions(JSON.stringify(whole)).decisions
  if (entry === undefined) throw new Error('no decision was read')
  return renderExplanation(explain(entry, { format }), format)
}
const passing = [{ name: 'check', passed: true, weight: 1, reason: 'fine' }]
const failing = (name: string, reason = 'why') => ({ name, passed: false, weight: 1, reason })

describe('smaller differences from proxilion', () => {
  it.each(['ALLOWED', 'allowed', 'Allowed'])('%s is one outcome', (outcome) => {
    const { summary, counterfactual } = explained({ outcome, factors: passing })
    expect(summary).toBe('Access ALLOWED: fine')
    expect(counterfactual).toBe('Decision would change if: check check failed')
  })

  it.each([
    ['circuit_breaker', {}, 'Service DENIED: why'],
    ['circuit_breaker', { state: 'open' }, 'Service UNAVAILABLE: Circuit breaker open'],
    ['behavioral_drift', {}, 'Behavior ANOMALOUS: why'],
    ['behavioral_drift', { metric: 'latency' }, 'Behavior ANOMALOUS: why'],
    ['budget', {}, 'Budget EXCEEDED'],
    ['budget', { spent: 5 }, 'Budget EXCEEDED'],
    ['input_guard', { violation_type: null }, 'Content BLOCKED: Policy violation detected - why']
  ])('of %s with %j says what the record says', (decision_type, context, summary) => {
    expect(explained({ decision_type, context }).summary).toBe(summary)
  })

  it.each(['', '  '])('names the check of which the reason is %j', (reason) => {
    expect(explained({ factors: [failing('quota', reason)] }).summary).toBe('Access DENIED: quota')
  })

  it('says the same change once', () => {
    expect(explained({ factors: [failing('mfa'), failing('scope'), failing('mfa')] }).counterfactual).toBe(
      'Decision would change if: mfa check passed; scope check passed'
    )
  })

  it('has no line for an empty version', () => {
    expect(explained({ policy_version: '' }).detailed).not.toContain('version')
    expect(explained({ policy_version: '2' }).detailed).toContain('Policy version: 2')
  })

  it('shows what nobody would see, and leaves it in JSON', () => {
    const factors = [failing('a', 'x\u200by\u001b')]
    expect(explained({ factors }).summary).toBe('Access DENIED: x\\u{200b}y\\x1b')
    expect(explained({ factors }, 'json').summary).toBe('Access DENIED: x\u200by\u001b')
  })

  it('calls the legal format a disclosure', () => {
    expect(explained({}, 'disclosure')).toMatchObject({
      format: 'disclosure',
      detailed: expect.stringContaining('AUTOMATED DECISION DISCLOSURE')
    })
  })

  it('gives keys that are numbers first', () => {
    const text = '{"b":1,"10":2,"2":3}'
    const [entry] = readDecisions(
      `{"decision_type":"budget","outcome":"DENIED","factors":[],"context":${text}}`
    ).decisions
    if (entry === undefined) throw new Error('no decision was read')
    const { detailed } = renderExplanation(explain(entry), 'text')
    expect(detailed.match(/^- .*$/gm)).toEqual(['- 2: 3', '- 10: 2', '- B: 1'])
  })

  it.each([
    ['user_id', 'User Id'],
    ["o'neil_x2y", "O'Neil X2Y"],
    ['USER-agent', 'User-Agent'],
    ['straße_ß', 'Straße Ss'],
    ['ﬁle', 'File'],
    ['日x_本y', '日X 本Y'],
    ['αβγ', 'Αβγ']
  ])('writes the key %s as Python’s str.title: %s', (key, titled) => {
    expect(explained({ context: { [key]: 1 } }).detailed).toContain(`\n- ${titled}: 1\n`)
  })
})

describe('an audit chain', () => {
  it('is read behind a byte order mark', () => {
    const event = { event_hash: 'sha256:0', data: { event_type: 'authorization_denied' } }
    for (const mark of ['', '\ufeff'])
      expect(readDecisions(`${mark}${JSON.stringify(event)}\n`)).toMatchObject({
        decisions: [{ decision: { decision_type: 'authorization' } }],
        chain: { events: 1, intact: false }
      })
  })
})
