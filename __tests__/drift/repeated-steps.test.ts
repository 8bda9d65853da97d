import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

/** Half of the sessions search the policy once; now most of them do it again, once or twice, before they close. */
function log(seed: number, again: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 100 }, (_, s) => {
    const actions = ['authenticate', 'get_order']
    if (random.uniform() < 0.5) actions.push('search_policy')
    if (random.uniform() < 0.75) {
      if (s % 2 === 0) actions.push('ask_approval')
      actions.push('confirm', 'refund')
      if (random.uniform() < 0.9) actions.push('send_email')
    } else actions.push('hand_over')
    for (const _ of [1, 2]) if (random.uniform() < again) actions.push('search_policy')
    return [...actions, 'close'].map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: 'success',
        context: { domain: ['retail', 'bank', 'travel'][s % 3] as string }
      })
    )
  }).flat()
}

describe('steps that are taken again, with the same calls', () => {
  it.each([1, 11, 21, 31])(
    'are told by how often they are taken, and hardly by what comes beside them (%i)',
    (seed) => {
      const changes = changesIn(log(seed, 0), log(seed + 1, 0.7))
      expect(changes[0]?.policy).toMatchObject({ template: 'at_most', activation: 'search_policy' })
      expect(changes.slice(1).flatMap(({ subject }) => subject ?? [])).toEqual([])
      expect(changes.length).toBeLessThanOrEqual(3)
    }
  )
})
