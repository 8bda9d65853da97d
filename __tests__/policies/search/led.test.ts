import { describe, expect, it } from '@jest/globals'
import { explainOmissions, minePolicies } from '../../../src/policies/mine.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

const requirements = (events: readonly SmallEvent[], action: string) =>
  minePolicies(smallTable(events), MINING).flatMap((policy) =>
    policy.kind === 'precondition' && policy.action === action ? [policy.requires] : []
  )

/** Freight in three zones, a share of it fragile; `decide` says what is done, else anything is. */
function freight(
  share: number,
  decide: (zone: string, fragile: boolean, chance: () => number) => string | undefined
) {
  const random = seededRandom(11)
  return Array.from({ length: 8000 }, (_, i): SmallEvent => {
    const zone = ['hazmat', 'cold', 'cold', 'dry'][Math.min(3, random.below(12))] as string
    const fragile = random.uniform() < share
    const free = ['pick', 'move', 'label', 'help', 'scan', 'pack', 'help', 'note'][random.below(8)] as string
    const action = decide(zone, fragile, () => random.uniform()) ?? free
    return { session: `s${i >> 4}`, action, outcome: 'success', context: { zone, fragile } }
  })
}

describe('what two conditions together lead to', () => {
  const events = freight(0.2, (zone, fragile, chance) => {
    if (zone === 'hazmat' && fragile && chance() < 0.95) return 'call'
    return chance() < 0.01 ? 'call' : undefined
  })

  it('is no precondition of either where it is done freely elsewhere', () => {
    expect(requirements(events, 'call')).toEqual([])
    expect(
      explainOmissions(smallTable(events), MINING)
        .filter(({ policy }) => policy.kind === 'precondition' && policy.action === 'call')
        .map(({ reason }) => reason)
    ).toContain('only the other side of this: with a further condition the context leads to the action')
  })

  it('is no prohibition of the other values of one of them', () => {
    const random = seededRandom(12)
    const large = Array.from({ length: 8000 }, (_, i): SmallEvent => {
      const weight = random.uniform() < 0.1 ? '>=20' : '<20'
      const isNight = random.uniform() < 0.45
      const free = ['pick', 'move', 'label', 'help', 'scan', 'pack', 'note'][random.below(7)] as string
      const isCalled = random.uniform() < (isNight && weight === '>=20' ? 0.95 : 0.0195)
      return { session: `s${i >> 4}`, action: isCalled ? 'call' : free, context: { weight, isNight } }
    })
    const told = explainOmissions(smallTable(large), MINING).flatMap(({ policy, reason }) =>
      policy.kind === 'prohibition' && policy.never === 'call' ? [[policy.antecedent, reason]] : []
    )
    expect(told).toContainEqual([
      { weight: '<20' },
      'only mirrors that elsewhere, with a further condition, the context leads to the action'
    ])
  })

  it('needs a condition that is hardly ever broken wherever it is done', () => {
    const guarded = freight(0.5, (zone, fragile, chance) => {
      if (zone !== 'hazmat') return undefined
      if (fragile) return chance() < 0.8 ? 'seal' : undefined
      return chance() < 0.06 ? 'seal' : undefined
    })
    expect(requirements(guarded, 'seal')).toContainEqual({ fragile: true })
  })
})
