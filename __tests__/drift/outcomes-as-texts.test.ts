import { expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { searchOutcomes } from '../../src/policies/search/outcomes.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

/** Sessions whose events end in a text of their own, but for `share` of one action, which is denied. */
function log(seed: number, sessions: number, share: number) {
  const random = seededRandom(seed)
  return tableOf(
    Array.from({ length: sessions * 10 }, (_, i): RawEvent => {
      const action = `tool-${random.below(8)}`
      const isDenied = action === 'tool-3' && random.uniform() < share
      return {
        session: `${seed}-${Math.floor(i / 10)}`,
        agent: 'a',
        action,
        outcome: isDenied ? 'denied' : `failed at ${seed}-${i}`,
        context: { tier: ['low', 'high'][random.below(2)] as string }
      }
    })
  )
}

it('an outcome that is a text of its own for each event hides no other', () => {
  const [before, now] = [0.2, 0.6].map((share, i) => sideOf(log(i + 1, 300, share), KINDS))
  if (before === undefined || now === undefined) throw new Error('two logs are compared')
  const [change] = compare(before, now, { ...OPTIONS, kinds: KINDS }).changes
  const told = [change?.policy, ...(change?.variants ?? [])]
  expect(told).toContainEqual(
    expect.objectContaining({ kind: 'outcome', action: 'tool-3', outcome: 'denied', antecedent: {} })
  )
})

it('nor costs the square of their number', () => {
  const time = (sessions: number): number => {
    const table = log(1, sessions, 0.2)
    const begin = process.cpuUsage()
    searchOutcomes(table, {
      minSupport: 0.05,
      minConfidence: 0.6,
      minLift: 1,
      minSessions: 5,
      maxAntecedent: 3,
      all: false
    })
    const { user, system } = process.cpuUsage(begin)
    return user + system
  }
  time(500)
  // A linear search takes 8 times as long, give or take; a quadratic one 64 times.
  expect(time(4000)).toBeLessThan(30 * Math.max(20_000, time(500)))
}, 60_000)
