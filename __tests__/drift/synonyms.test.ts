import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import { foldedSynonyms } from '../../src/drift/synonyms.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { precedence, side, weakerChange } from '../support/changes.ts'

const order: Policy = {
  ...precedence,
  template: 'chain_response',
  activation: 'look_up',
  target: 'search',
  same: undefined,
  antecedent: { tier: 'gold' },
  policy_id: 'seq-order'
}
const { template: _, activation: __, target: ___, ...common } = precedence
const choice = (antecedent: Readonly<Record<string, string>>): Policy => ({
  ...common,
  kind: 'association',
  antecedent,
  consequent: 'search',
  policy_id: 'ass-choice'
})
const same = choice({ previous_action: 'look_up', tier: 'gold' })

const fell = (policy: Policy, more: Partial<Change> = {}): Change =>
  weakerChange({ baseline: side(250, 178), current: side(250, 118), policy, ...more })
const ids = (changes: readonly Change[]) => changes.map(({ policy }) => policy?.policy_id)

describe('two ways to say what comes directly after an action', () => {
  it.each([
    ['the order first', [fell(order), fell(same)]],
    ['the order last', [fell(same), fell(order)]]
  ])('are one finding, told as the order: %s', (_name, changes) => {
    const told = foldedSynonyms(changes)
    expect(ids(told)).toEqual(['seq-order'])
    expect(told[0]?.variants.map(({ policy_id }) => policy_id)).toEqual(['ass-choice'])
  })

  it('keep the worse of two changes, and all that changed with either', () => {
    const signs = [{ type: 'vital', name: 'events per session', description: '' }] as const
    const told = foldedSynonyms([
      fell(order, { variantSubjects: signs }),
      fell(same, { change: 'vanished', variants: [choice({ tier: 'basic' })] })
    ])
    expect(ids(told)).toEqual(['ass-choice'])
    expect(told[0]?.variants).toHaveLength(2)
    expect(told[0]?.variantSubjects).toEqual(signs)
  })

  it('are two where they go two ways, where the rest differs, or where people insist on one', () => {
    for (const other of [
      fell(same, { direction: 'stronger' }),
      fell(choice({ previous_action: 'look_up' })),
      fell({ ...same, status: 'required' }, { change: 'broken' })
    ])
      expect(foldedSynonyms([fell(order), other])).toHaveLength(2)
  })
})
