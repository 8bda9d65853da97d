import { describe, expect, it } from '@jest/globals'
import { associationCandidates } from '../../src/drift/candidates.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { tableOf } from './logs.ts'

/** One action where two keys say yes, another elsewhere; `noise` further keys that say nothing. */
function log(noise: number): RawEvent[] {
  const random = seededRandom(7)
  const pick = () => (random.below(2) === 1 ? 'yes' : 'no')
  return Array.from({ length: 1200 }, (_, i) => {
    const context: Record<string, string> = { aa_owner: pick(), zz_large: pick() }
    for (let key = 0; key < noise; key++) context[`key_${key}`] = pick()
    const both = context.aa_owner === 'yes' && context.zz_large === 'yes'
    return {
      session: `s${i >> 3}`,
      seq: i,
      action: random.below(10) === 0 ? 'note' : both ? 'ask' : 'answer',
      outcome: 'success',
      context
    }
  })
}

const pairsIn = (noise: number) =>
  associationCandidates(tableOf(log(noise)), 2, 20, () => false)
    .filter(({ family }) => family === 'conjunction')
    .map(({ context }) => context.antecedent)

describe('a log of very many keys', () => {
  it.each([2, 40, 150])('is compared on the combination that decides, beside %d other keys', (noise) => {
    expect(pairsIn(noise)).toContainEqual({ aa_owner: 'yes', zz_large: 'yes' })
  })

  it('is gone through in time that grows with its keys, not with their pairs', () => {
    const time = (noise: number) => {
      const table = tableOf(log(noise))
      const started = process.cpuUsage().user
      associationCandidates(table, 2, 20, () => false)
      return process.cpuUsage().user - started
    }
    time(100)
    const few = Math.max(time(150), time(150))
    const many = Math.min(time(600), time(600))
    // Sixteen times as many pairs.
    expect(many).toBeLessThan(9 * few)
  })

  it('leaves out what calls carry along', () => {
    const found = associationCandidates(tableOf(log(2)), 2, 20, (key) => key === 'zz_large')
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ context }) => context.keys.includes('zz_large'))).toEqual([])
  })
})
