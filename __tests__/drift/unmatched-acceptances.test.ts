import { describe, expect, it } from '@jest/globals'
import type { Change, Comparison, Judgement } from '../../src/drift/drift.ts'
import { unmatchedAcceptances } from '../../src/drift/unmatched-acceptances.ts'
import type { Policy } from '../../src/policies/policy.ts'

const TODAY = '2026-06-15'
const side = { events: 100, kept: 90, sessions: 100, confidence: 0.9, interval: null }
const policyNamed = (policy_id: string) => ({ policy_id }) as unknown as Policy

const change = (part: Partial<Change> = {}): Change => ({
  change: 'shifted',
  direction: 'weaker',
  policy: policyNamed('pol-1'),
  variants: [],
  baseline: side,
  current: side,
  test: { delta: -0.5, interval: null, p_value: 0, adjusted_p_value: 0 },
  rows: [],
  ...part
})

const comparison = (part: Partial<Comparison> = {}): Comparison => ({
  evidence: 'profile',
  sufficient: true,
  sessionsNeeded: null,
  changes: [change()],
  notExercised: [],
  undecided: [],
  mixOnly: [],
  oneSided: [],
  unchanged: [],
  vitals: [],
  conditions: [],
  tested: 1,
  detectable: 0.1,
  assumptions: [],
  ...part
})

const unmatched = (fingerprint: string, part: Partial<Comparison> = {}, expires?: string) =>
  unmatchedAcceptances([{ fingerprint, reason: 'r', expires }], comparison(part), TODAY).length === 1

describe('an acceptance that matches nothing', () => {
  it('is one of no change of the run: another rule, another direction, a slip', () => {
    for (const fingerprint of ['pol-2:shifted:weaker', 'pol-1:shifted:stronger', 'pol-1:shfted:weaker', ''])
      expect([fingerprint, unmatched(fingerprint)]).toEqual([fingerprint, true])
  })

  it('is not one of a change that is there, whatever it is called now, or by whom it is told', () => {
    expect(unmatched('pol-1:shifted:weaker')).toBe(false)
    expect(unmatched('pol-1:vanished:weaker')).toBe(false)
    const same = change({ policy: policyNamed('pol-2') })
    expect(unmatched('pol-2:shifted:weaker', { changes: [change({ sameAs: [same] })] })).toBe(false)
    const subject = { type: 'action' as const, name: 'a:b', description: '' }
    const action = change({ change: 'new', direction: 'stronger', policy: undefined, subject })
    expect(unmatched('action/a%3Ab:new:stronger', { changes: [action] })).toBe(false)
  })

  it('is not one of what changed with something else', () => {
    const variant = change({ variants: [policyNamed('pol-2')] })
    expect(unmatched('pol-2:shifted:stronger', { changes: [variant] })).toBe(false)
    const vital = { type: 'vital' as const, name: 'events per session', description: '' }
    const longer = change({ variantSubjects: [vital] })
    expect(unmatched('vital/events%20per%20session:shifted:stronger', { changes: [longer] })).toBe(false)
    expect(unmatched('pol:shifted:weaker', { changes: [variant] })).toBe(true)
  })

  it.each(['undecided', 'notExercised', 'mixOnly'] as const)('is not one of what is %s', (list) => {
    const judged: Judgement = {
      policy: policyNamed('pol-2'),
      baseline: side,
      current: side,
      test: null,
      detectable: null,
      sessionsNeeded: null
    }
    expect(unmatched('pol-2:shifted:weaker', { [list]: [judged] })).toBe(false)
    expect(unmatched('pol-2:shifted:weaker', { unchanged: [judged] })).toBe(true)
  })

  it('is told as long as it holds, and where something could be judged', () => {
    expect(unmatched('pol-2:shifted:weaker', {}, TODAY)).toBe(true)
    expect(unmatched('pol-2:shifted:weaker', {}, '2026-06-14')).toBe(false)
    expect(unmatched('pol-2:shifted:weaker', { sufficient: false })).toBe(false)
  })
})
