import { describe, expect, it } from '@jest/globals'
import { firstOf, sampleForProfile } from '../../src/policies/profile-sample.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { smallTable } from '../support/table.ts'

const ACTIONS = ['read', 'write', 'list', 'wipe']

/** Sessions of one event, of eight kinds: every other one reads. */
function sessionsOfFewKinds(sessions: number) {
  const random = seededRandom(8)
  return Array.from({ length: sessions }, (_, i) => ({
    session: `s${10_000 + i}`,
    action: random.below(2) === 0 ? 'read' : (ACTIONS[random.below(4)] as string),
    context: { env: random.below(4) === 0 ? 'dev' : 'prod' }
  }))
}

const kindsIn = (table: ReturnType<typeof smallTable>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (let row = 0; row < table.rows; row++) {
    const kind = `${table.actions[table.action[row] as number]} ${table.items[table.itemIds[table.itemStart[row] as number] as number]?.value}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

describe('the sample of a profile', () => {
  const sessions = sessionsOfFewKinds(4000)

  it('has as much of each kind of session as the log, where many sessions are alike', () => {
    const whole = sampleForProfile(smallTable(sessions))
    const sample = firstOf(whole, 1000)
    const [all, own] = [kindsIn(whole.table), kindsIn(sample.table)]
    expect(sample.table.sessions).toBe(1000)
    expect(Object.keys(all)).toHaveLength(8)
    // Five standard deviations of what chance leaves.
    for (const [kind, count] of Object.entries(all)) {
      const share = count / 4000
      const spread = Math.sqrt(1000 * share * (1 - share))
      expect(Math.abs((own[kind] ?? 0) - 1000 * share)).toBeLessThan(5 * spread)
    }
  })

  it('holds the same whatever the sessions are called', () => {
    const renamed = sessions.map((event, i) => ({ ...event, session: `t${(i * 7919) % 4000}` }))
    const own = kindsIn(firstOf(sampleForProfile(smallTable(sessions)), 1000).table)
    expect(kindsIn(firstOf(sampleForProfile(smallTable(renamed)), 1000).table)).toEqual(own)
  })
})
