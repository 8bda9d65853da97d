import { describe, expect, it } from '@jest/globals'
import { minePolicies } from '../../../src/policies/mine.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

describe('of two conditions that mostly go together', () => {
  it('the one on which it depends is told, though the other holds in a part of its events and is as sure there', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const random = seededRandom(seed)
      const events = Array.from({ length: 1000 }, (_, s) => {
        const office = ['tax', 'permits', 'courts'][random.below(3)] as string
        const building = office === 'tax' ? (random.uniform() < 0.9 ? 'b1' : 'b2') : 'b2'
        return Array.from({ length: 10 }, (): SmallEvent => {
          const form = ['A', 'B', 'C'][random.below(3)] as string
          const free = ['look', 'file', 'ask', 'print', 'send', 'note'][random.below(6)] as string
          const isForwarded = office === 'tax' && form === 'A' && random.uniform() < 0.95
          return {
            session: `s${s}`,
            action: isForwarded ? 'forward' : free,
            context: { office, building, form }
          }
        })
      }).flat()
      const told = minePolicies(smallTable(events), MINING).flatMap((policy) =>
        policy.kind === 'association' ? [policy.antecedent] : []
      )
      expect(told).toEqual([{ form: 'A', office: 'tax' }])
    }
  })
})
