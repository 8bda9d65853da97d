import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalRule } from '../../../src/policies/identity.ts'
import { onePerPair } from '../../../src/policies/search/fold-pairs.ts'
import type { OrderRule, Sequence } from '../../../src/policies/search/order-rule.ts'

const templates = [
  'precedence',
  'response',
  'chain_precedence',
  'chain_response',
  'not_succession'
] as const satisfies readonly Sequence['template'][]

const ordered = (rule: Partial<Sequence>, confidence: number): OrderRule => ({
  rule: {
    kind: 'sequence',
    template: 'precedence',
    activation: 'write',
    target: 'read',
    antecedent: {},
    ...rule
  },
  confidence,
  expected: 0.3,
  events: 100
})

const candidateOf = (templates: readonly Sequence['template'][]): fc.Arbitrary<OrderRule> =>
  fc
    .record({
      template: fc.constantFrom(...templates),
      pair: fc.constantFrom(['read', 'write'] as const, ['write', 'read'] as const),
      same: fc.constantFrom(undefined, 'id'),
      antecedent: fc.constantFrom<Sequence['antecedent']>({}, {}, { zone: 'east' }),
      confidence: fc.integer({ min: 60, max: 100 }),
      expected: fc.integer({ min: 0, max: 50 }),
      events: fc.integer({ min: 20, max: 200 }),
      isTargetOfContext: fc.boolean()
    })
    .map(({ template, pair: [activation, target], same, antecedent, confidence, expected, ...counts }) => ({
      ...ordered({ template, activation, target, same, antecedent }, confidence / 100),
      expected: expected / 100,
      ...counts
    }))

const told = (rules: readonly OrderRule[]): readonly string[] =>
  onePerPair(rules)
    .map(({ rule, reason }) => `${canonicalRule(rule)} ${reason ?? 'told'}`)
    .sort()

describe('what is told of a pair of actions', () => {
  it.each([
    ['rules', templates],
    ['what may come before and never behind', ['precedence', 'not_succession', 'not_succession'] as const]
  ])('does not depend on the order in which %s were found', (_, among) => {
    const found = fc.uniqueArray(candidateOf(among), {
      minLength: 3,
      maxLength: 12,
      selector: ({ rule }) => canonicalRule(rule)
    })
    const permuted = found.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length }))
    )
    fc.assert(
      fc.property(permuted, ([rules, others]) => {
        expect(told(others)).toEqual(told(rules))
      }),
      { numRuns: 4_000 }
    )
  })

  it('takes the surer of two "never" before what must come first has a say', () => {
    const never = { template: 'not_succession', activation: 'read', target: 'write' } as const
    const always = ordered(never, 0.85)
    const ofObject = ordered({ ...never, same: 'id' }, 0.95)
    const guard = ordered({ activation: 'read', target: 'write' }, 0.74)
    for (const rules of [
      [always, guard, ofObject],
      [guard, ofObject, always],
      [ofObject, always, guard]
    ])
      expect(onePerPair(rules).filter(({ reason }) => reason === undefined)).toEqual([guard])
  })
})
