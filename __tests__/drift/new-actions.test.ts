import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import { foldedIntoNewActions } from '../../src/drift/new-actions.ts'
import { precedence, side, weakerChange } from '../support/changes.ts'

const fresh: Change = {
  change: 'new',
  direction: 'stronger',
  subject: { type: 'action', name: 'run_sql', description: '' },
  variants: [],
  baseline: side(900, 0),
  current: side(900, 90),
  test: { delta: 0.1, interval: null, p_value: 1e-9, adjusted_p_value: 0.0005 },
  rows: []
}
const signs = [{ type: 'vital', name: 'events per session', description: '' }] as const
const told = { ...precedence, activation: 'close_ticket', target: 'run_sql', policy_id: 'seq-told' } as const
const other = { ...precedence, policy_id: 'seq-other' } as const

const order = (policy: Change['policy'], more: Partial<Change> = {}) =>
  weakerChange({ baseline: side(100, 99), current: side(100, 80), policy, ...more })

describe('what is said of an action never seen before', () => {
  it('is one finding with it, whichever way the rule went, and loses nothing', () => {
    const folded = foldedIntoNewActions([
      order(told, { variants: [{ ...other, policy_id: 'seq-more' }], variantSubjects: signs }),
      fresh
    ])
    expect(folded).toHaveLength(1)
    expect(folded[0]?.subject?.name).toBe('run_sql')
    expect(folded[0]?.variants.map(({ policy_id }) => policy_id)).toEqual(['seq-told', 'seq-more'])
    expect(folded[0]?.variantSubjects).toEqual(signs)
  })

  it('is told apart where a rule speaks of other actions, or people insist on it', () => {
    const apart = [order(other), order({ ...told, status: 'required' }, { change: 'broken' }), fresh]
    expect(foldedIntoNewActions(apart)).toEqual(apart)
  })
})
