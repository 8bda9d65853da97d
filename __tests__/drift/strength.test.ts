import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

const CASES = 20
const TRIALS = 10

/** Orders are looked up before anything else is done, or in half of the sessions no longer; two cases are of another tier. */
function log(seed: number, lookedUp: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: CASES * TRIALS }, (_, s) => {
    const task = s % CASES
    const searched = random.uniform() < 0.4
    const actions = [
      'get_customer',
      ...(random.uniform() < lookedUp ? ['lookup_order', ...(searched ? ['search_kb'] : [])] : ['search_kb']),
      ...(random.uniform() < 0.7 ? ['issue_refund'] : []),
      ...(random.uniform() < 0.9 ? ['send_email'] : [])
    ]
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        caseId: `task ${task}`,
        seq,
        action,
        outcome: 'success',
        context: { tier: task % 10 === 1 ? 'gold' : 'basic' }
      })
    )
  }).flat()
}

describe('what is tested by the single trials of a few cases, beside what is tested by whole cases', () => {
  it.each([1, 11, 21, 31])('is no stronger for it: the rule that was broken speaks (%i)', (seed) => {
    const [first] = changesIn(log(seed, 0.98), log(seed + 1, 0.5))
    expect(first?.policy).toMatchObject({ kind: 'sequence', target: 'lookup_order' })
    expect(first).toMatchObject({ direction: 'weaker', change: 'vanished' })
  })
})
