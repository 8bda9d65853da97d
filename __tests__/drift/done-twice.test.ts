import { describe, expect, it } from '@jest/globals'
import type { Found } from '../../src/drift/found.ts'
import type { Pool } from '../../src/drift/pool.ts'
import { presented } from '../../src/drift/speaker.ts'
import type { Rule } from '../../src/policies/policy.ts'

const next = (consequent: string): Rule => ({
  kind: 'association',
  antecedent: { previous_action: 'refund' },
  consequent
})
const order: Rule = {
  kind: 'sequence',
  template: 'chain_response',
  activation: 'refund',
  target: 'send_email',
  antecedent: {}
}

/** A change of so many of a hundred, as the choice of who speaks sees it. */
const found = (rule: Rule, z: number, [before, now]: readonly [number, number], familiarity = 2) =>
  ({
    cell: {
      family: 'policy',
      rule,
      conditions: Object.keys('antecedent' in rule ? rule.antecedent : {}).length
    },
    statistic: { z },
    direction: now > before ? 'stronger' : 'weaker',
    sides: { baseline: { confidence: before / 100 }, current: { confidence: now / 100 } },
    required: false,
    familiarity
  }) as unknown as Found

const fell = found(order, -6.2, [96, 66], 0)
const speaker = (...variants: Found[]): Found => presented({ leader: fell, variants }, {} as Pool).leader

describe('what comes directly after an action less often', () => {
  it('is told as the action done twice where that is what comes instead', () => {
    const twice = found(next('refund'), 5.5, [2, 32])
    expect(speaker(found(next('send_email'), -6, [94, 65]), twice)).toBe(twice)
    const { variants } = presented({ leader: fell, variants: [twice] }, {} as Pool)
    expect(variants).toEqual([fell])
  })

  it('is told as what was promised where little, or something else, comes instead', () => {
    expect(speaker(found(next('refund'), 5.5, [2, 12]))).toBe(fell)
    expect(speaker(found(next('refund'), 2.5, [2, 32]))).toBe(fell)
    expect(speaker(found(next('check'), 5.5, [2, 32]))).toBe(fell)
  })
})

/** A promise that an action comes only after another one, as the choice of who speaks sees it. */
const only = (activation: string, z: number, cases: number, [before, now]: readonly [number, number]) => {
  const rule: Rule = { kind: 'sequence', template: 'precedence', activation, target: 'check', antecedent: {} }
  const one = found(rule, z, [before, now], 0)
  return { ...one, sides: { ...one.sides, current: { events: cases, confidence: now / 100 } } } as Found
}

describe('a step that is left out before several others', () => {
  it('is told by the one with most cases, though fewer of another broke a little more often', () => {
    const [orders, approvals] = [only('order', -6.5, 224, [100, 67]), only('approve', -6.6, 118, [100, 63])]
    expect(presented({ leader: approvals, variants: [orders] }, {} as Pool).leader).toBe(orders)
  })

  it('is told by the one that broke far more often', () => {
    const [orders, approvals] = [only('order', -5, 224, [100, 88]), only('approve', -6.6, 118, [100, 60])]
    expect(presented({ leader: orders, variants: [approvals] }, {} as Pool).leader).toBe(approvals)
  })

  it('is told by what always came after it, and not by what came directly next now and then', () => {
    const habit = found(
      { ...next('check'), antecedent: { previous_action: 'quote' } } as Rule,
      -7,
      [60, 20],
      0
    )
    const when: Rule = {
      kind: 'sequence',
      template: 'precedence',
      activation: 'order',
      target: 'check',
      antecedent: { amount: '>=100' }
    }
    const promise = found(when, -6, [100, 60], 0)
    expect(presented({ leader: habit, variants: [promise] }, {} as Pool).leader).toBe(promise)
  })
})
