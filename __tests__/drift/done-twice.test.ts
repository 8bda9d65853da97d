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
