import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import { foldedIntoNewActions } from '../../src/drift/new-actions.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { precedence, side, weakerChange } from '../support/changes.ts'
import { changesIn } from './logs.ts'

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
    const folded = foldedIntoNewActions(
      [order(told, { variants: [{ ...other, policy_id: 'seq-more' }], variantSubjects: signs }), fresh],
      undefined
    )
    expect(folded).toHaveLength(1)
    expect(folded[0]?.subject?.name).toBe('run_sql')
    expect(folded[0]?.variants.map(({ policy_id }) => policy_id)).toEqual(['seq-told', 'seq-more'])
    expect(folded[0]?.variantSubjects).toEqual(signs)
  })

  it('is told apart where a rule speaks of other actions, or people insist on it', () => {
    const apart = [order(other), order({ ...told, status: 'required' }, { change: 'broken' }), fresh]
    expect(foldedIntoNewActions(apart, undefined)).toEqual(apart)
  })
})

/** Orders are looked up, refunded and told of; some sessions search the web, at the end or in place of the look-up. */
function log(seed: number, { atEnd = 0, instead = 0 }): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 150 }, (_, s) => {
    const isRefund = random.uniform() < 0.7
    const actions = [
      'open',
      random.uniform() < instead ? 'web_search' : 'get_order',
      ...(isRefund ? ['refund', 'send_email'] : ['hand_over']),
      ...(random.uniform() < atEnd ? ['web_search'] : []),
      'close'
    ]
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        caseId: `case ${s % 50}`,
        seq,
        action,
        outcome: 'success',
        context: { channel: ['web', 'mail'][s % 2] as string }
      })
    )
  }).flat()
}

const headings = (changes: readonly Change[]) =>
  changes.map(({ subject, policy }) => subject?.name ?? policy?.description.replace(/ \(.*/, ''))

describe('an action never seen before that was put between others', () => {
  it.each([1, 11, 21, 31])('is one finding with what no longer comes directly next (%i)', (seed) => {
    const changes = changesIn(log(seed, {}), log(seed + 1, { atEnd: 0.3 }))
    expect(headings(changes)).toEqual(['web_search'])
    const variants = changes.flatMap((change) => change.variants.map(({ description }) => description))
    expect(variants.join('\n')).toContain('directly after `send_email` comes `close`')
  })

  it('hides no promise that is broken by what it was done in place of', () => {
    for (const seed of [1, 11, 21]) {
      const told = headings(changesIn(log(seed, {}), log(seed + 1, { instead: 0.4 }))).join('\n')
      expect(told).toContain('`get_order`')
    }
  })
})
