import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

/** Jobs that a worker hands over to a reviewer, who reads the difference and then runs the checks. */
function jobs(seed: number, sessions: number, { checksFirst = false } = {}): RawEvent[] {
  const random = seededRandom(seed)
  const often = (share: number, ...actions: string[]) => (random.uniform() < share ? actions : [])
  return Array.from({ length: sessions }, (_, s) => {
    const segment = ['smb', 'smb', 'smb', 'smb', 'smb', 'enterprise', 'enterprise', 'enterprise', 'public'][
      random.below(9)
    ] as string
    const steps = Array.from({ length: 1 + random.below(4) }, () => [
      'query_db',
      ...often(0.75, 'edit_record'),
      ...often(0.4, 'log_progress')
    ]).flat()
    const review = checksFirst ? ['run_checks', 'read_diff'] : ['read_diff', ...often(0.9, 'run_checks')]
    const rejected = often(0.15, 'reject', 'edit_record', 'read_diff')
    const legal = segment === 'enterprise' ? ['legal_review'] : []
    return [
      'read_ticket',
      ...often(0.6, 'search_docs'),
      'write_plan',
      'handover',
      ...steps,
      'handover',
      ...review,
      ...legal,
      ...rejected,
      'approve',
      'publish'
    ].map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        action,
        outcome: 'success',
        seq,
        context: { segment }
      })
    )
  }).flat()
}

describe('a step that moved before another one', () => {
  it.each([
    [1, 150],
    [3, 150],
    [5, 600]
  ])('is told by the promise about the two, of all situations (%i, %i)', (seed, sessions) => {
    const [first] = changesAsRead(jobs(seed, sessions), jobs(seed + 1, sessions, { checksFirst: true }))
    expect([first?.policy, first?.direction]).toMatchObject([
      { kind: 'sequence', activation: 'run_checks', target: 'read_diff', antecedent: {} },
      'weaker'
    ])
  })

  it('is no finding where nothing moved', () => {
    for (let seed = 11; seed < 21; seed += 2)
      expect(changesAsRead(jobs(seed, 150), jobs(seed + 1, 150))).toEqual([])
  })
})
