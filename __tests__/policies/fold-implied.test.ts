import { describe, expect, it } from '@jest/globals'
import { broughtByOrder, impliedByOrder } from '../../src/policies/fold-implied.ts'
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

describe('what an order in a context brings about', () => {
  const order: Rule = {
    kind: 'sequence',
    template: 'precedence',
    activation: 'pay',
    target: 'ask',
    antecedent: { amount: '>=100' }
  }
  const habits: Rule[] = [
    { kind: 'precondition', action: 'ask', requires: { amount: '>=100' } },
    { kind: 'precondition', action: 'pay', requires: { amount: '<100' } },
    { kind: 'prohibition', antecedent: { amount: '<100' }, never: 'ask' },
    { kind: 'precondition', action: 'pay', requires: { amount: '>=100' } }
  ]
  /** Of `asks` sessions with a large amount, one in so many asks below the limit as well. */
  const told = (own: readonly Rule[], oneIn: number) => {
    const events = Array.from({ length: 60 }, (_, s): SmallEvent[] => {
      const [amount, other] = s % 2 === 0 ? ['>=100', '<100'] : ['<100', '>=100']
      const step = (action: string, value: string): SmallEvent => ({
        session: `s${s}`,
        action,
        context: { amount: value }
      })
      const asking = s % oneIn === 1 ? [step('ask', '<100')] : []
      const paying = s % 3 === 0 ? [step('pay', other as string)] : []
      return s % 2 === 0
        ? [step('ask', '>=100'), step('pay', amount as string), ...asking, ...paying]
        : [step('pay', '<100'), ...asking, ...paying]
    }).flat()
    const table = smallTable(events)
    return broughtByOrder(countRules(own, table), table)
  }

  it('goes without saying: more of what must come first there, and less of what waits for it', () => {
    expect(told([order, ...habits], 5)).toEqual([false, true, true, true, false])
    expect(told(habits, 5)).toEqual([false, false, false, false])
  })

  it('is told where it is hardly ever broken, and where the order holds in every context', () => {
    expect(told([order, habits[0] as Rule, habits[2] as Rule], 61)).toEqual([false, false, false])
    expect(told([{ ...order, antecedent: {} }, ...habits], 5)).toEqual([false, false, false, false, false])
  })
})
