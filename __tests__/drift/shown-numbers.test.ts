import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const kinds = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

/** Tickets: searched, sometimes noted or tagged, closed at last; `early` closes them before they are tagged. */
function log(run: string, seed: number, early: boolean): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 280 }, (_, i) => {
    const searches = Array.from({ length: 1 + random.below(4) }, () => 'search_kb')
    const some = (action: string, chance: number) => (random.uniform() < chance ? [action] : [])
    const work = [
      ...some('lookup_order', 0.6),
      ...searches,
      ...some('send_email', 0.6),
      ...some('add_note', 0.35)
    ]
    const tag = some('tag_ticket', 0.6)
    const end = early ? ['close_ticket', ...tag] : [...tag, 'close_ticket']
    const actions = ['open_ticket', ...work, ...end]
    return actions.map((action, seq) => ({
      session: `${run}-${i}`,
      action,
      outcome: 'success',
      seq,
      context: { previous_action: actions[seq - 1] ?? '(start)' }
    })) as RawEvent[]
  }).flat()
}

describe('an action that only changes its place', () => {
  const { changes } = compare(
    sideOf(tableOf(log('before', 1, false)), kinds),
    sideOf(tableOf(log('now', 2, true)), kinds),
    OPTIONS
  )

  it('is found', () => {
    expect(changes.length).toBeGreaterThan(0)
  })

  it('is never told by a share that stands still', () => {
    for (const { policy, subject, baseline, current } of changes) {
      if (baseline.confidence === null || current.confidence === null) continue
      const moved = Math.abs(current.confidence - baseline.confidence)
      expect([policy?.description ?? subject?.name, moved < 0.005]).toEqual([expect.anything(), false])
    }
  })
})
