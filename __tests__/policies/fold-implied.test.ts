import { describe, expect, it } from '@jest/globals'
import { impliedByOrder } from '../../src/policies/fold-implied.ts'
import { countRules } from '../../src/policies/mine.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const session = (s: number, topic: (i: number) => string): SmallEvent[] =>
  (topic(0) === 'refund' ? ['read', 'ask', 'pay'] : ['read', 'note']).map((action, i) => ({
    session: `s${s}`,
    action,
    context: { topic: topic(i) }
  }))

const rules: Rule[] = [
  { kind: 'precondition', action: 'pay', requires: { topic: 'refund' } },
  { kind: 'precondition', action: 'ask', requires: { topic: 'refund' } },
  { kind: 'prohibition', antecedent: { topic: 'other' }, never: 'pay' },
  { kind: 'sequence', template: 'precedence', activation: 'pay', target: 'ask', antecedent: {} }
]

const implied = (own: readonly Rule[], topic: (s: number, i: number) => string) => {
  const table = smallTable(Array.from({ length: 20 }, (_, s) => session(s, (i) => topic(s, i))).flat())
  return impliedByOrder(countRules(own, table), table)
}
const steady = (s: number) => (s % 2 === 0 ? 'refund' : 'other')

describe('what is done in some sessions only', () => {
  it('goes without saying of what comes only after something that is done there only', () => {
    expect(implied(rules, steady)).toEqual([true, false, false, false])
  })

  it('is told where the order is no policy, or holds in one context', () => {
    expect(implied(rules.slice(0, 3), steady)).toEqual([false, false, false])
    const inContext: Rule[] = rules.map((rule) =>
      rule.kind === 'sequence' ? { ...rule, antecedent: { topic: 'refund' } } : rule
    )
    expect(implied(inContext, steady)).toEqual([false, false, false, false])
  })

  it('is told of a context that changes within a session', () => {
    expect(implied(rules, (s, i) => (s === 1 && i === 1 ? 'refund' : steady(s)))).toEqual([
      false,
      false,
      false,
      false
    ])
  })
})
