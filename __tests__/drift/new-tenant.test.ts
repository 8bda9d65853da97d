import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

/** Every tenant has habits of its own; `odds` says how often each of them comes. */
function log(world: number, seed: number, odds: readonly number[], also = 0): RawEvent[] {
  const random = seededRandom(seed)
  const habits = seededRandom(world)
  const usual = odds.map(() => [habits.below(3), 3 + habits.below(3), 6 + habits.below(3), habits.below(3)])
  const places = odds.flatMap((times, tenant) => Array.from({ length: times }, () => tenant))
  return Array.from({ length: 300 }, (_, s) => {
    const tenant = places[random.below(places.length)] as number
    return Array.from({ length: 3 + random.below(8) }, (_, seq): RawEvent => {
      const like = random.uniform() < also ? random.below(odds.length) : tenant
      return {
        session: `${seed}-${s}`,
        seq,
        action: `act_${usual[like]?.[random.below(4)]}`,
        outcome: 'success',
        context: { tenant: `tenant ${tenant}`, risk: random.below(2) === 1 }
      }
    })
  }).flat()
}

const between = (world: number, before: readonly number[], now: readonly number[], also = 0) =>
  compare(
    sideOf(tableOf(log(world, 100 + 2 * world, before))),
    sideOf(tableOf(log(world, 101 + 2 * world, now, also))),
    OPTIONS
  ).changes

const WORLDS = [1, 2, 3, 4, 5, 6]

describe('what a tenant does that was hardly met before', () => {
  it.each([
    ['new', [1, 1, 1, 1, 0], [1, 1, 1, 1, 1]],
    ['rare', [12, 12, 12, 12, 1], [1, 1, 1, 1, 1]]
  ] as const)('is no new role of its actions where the tenant is %s', (_, before, now) => {
    const told = WORLDS.flatMap((world) => between(world, before, now)).map(({ subject }) => subject?.name)
    expect(told).not.toContain('actions in a situation not seen before')
  })

  it('is new where tenants that were met as often do what none of them did', () => {
    for (const world of WORLDS.slice(0, 3)) {
      const changes = between(world, [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], 0.05)
      expect(changes.map(({ subject }) => subject?.name)).toContain('actions in a situation not seen before')
    }
  })
})
