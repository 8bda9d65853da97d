import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { type Random, seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

/** Wards in which a medicine is given directly after it was approved, but for a share `unapproved`. */
function wards(seed: number, unapproved: number) {
  const random: Random = seededRandom(seed)
  return tableOf(
    Array.from({ length: 300 }, (_, session): RawEvent[] => {
      const needsMedicine = random.uniform() < 0.6
      const isApproved = needsMedicine && random.uniform() >= unapproved
      const notes = Array.from({ length: 1 + random.below(3) }, () => 'write_note')
      const actions = [
        'read_file',
        ...(random.uniform() < 0.7 ? ['measure'] : []),
        ...(isApproved ? ['get_approval'] : []),
        ...(needsMedicine ? ['give_medicine'] : []),
        ...notes,
        'close'
      ]
      const context = { ward: ['heart', 'children', 'surgery'][random.below(3)] as string }
      return actions.map((action) => ({
        session: `ward-${seed}-${session}`,
        agent: 'nurse',
        action,
        outcome: 'success',
        context
      }))
    }).flat()
  )
}

const compared = (unapproved: number) =>
  compare(sideOf(wards(1, 0), KINDS), sideOf(wards(2, unapproved), KINDS), {
    ...OPTIONS,
    kinds: KINDS
  })

describe('what an order that stands for two says the other way round', () => {
  it('is found when it breaks, though "directly after approval comes the medicine" is kept', () => {
    const { changes } = compared(0.35)
    expect(
      changes.map(({ policy, direction }) => [policy?.description.replace(/ \(.*/, ''), direction])
    ).toEqual([['`give_medicine` only after `get_approval`', 'weaker']])
  })

  it('is no finding by itself', () => {
    expect(compared(0).changes).toEqual([])
  })
})
