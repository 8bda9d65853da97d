import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type MiningRequest, minePolicies } from '../../src/policies/mine.ts'
import { miningAgain } from '../../src/policies/mine-again.ts'
import { MINING } from '../support/mining.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const base: MiningRequest = { ...MINING, minSessions: 2 }

/** Sessions that keep an order and a context each as often as the world says. */
function world(keeps: readonly boolean[]): readonly SmallEvent[] {
  return keeps.flatMap((kept, i) => {
    const role = i % 3 === 0 ? 'admin' : 'user'
    const event = (action: string, more: SmallEvent = {}): SmallEvent => ({
      session: `s${i}`,
      action,
      outcome: kept ? 'ok' : 'error',
      ...more,
      context: { role, env: i % 4 === 0 ? 'prod' : 'test', ...more.context }
    })
    return [
      event('open'),
      ...(kept ? [event('lookup')] : []),
      event(role === 'admin' && kept ? 'delete' : 'refund', { context: { confirmed: kept } }),
      event('close')
    ]
  })
}

describe('mining a table many times', () => {
  it('gives what mining it once gives, for every pair of thresholds, in any order', () => {
    let [pairs, differences] = [0, 0]
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 40, maxLength: 70 }),
        fc.shuffledSubarray(
          [0.5, 0.6, 0.8, 0.95].flatMap((minConfidence) =>
            [0.01, 0.05, 0.2].map((minSupport) => ({ minConfidence, minSupport }))
          ),
          { minLength: 6 }
        ),
        (keeps, asked) => {
          const table = smallTable(world(keeps))
          const mine = miningAgain(table)
          const counts = asked.map((thresholds) => {
            const once = minePolicies(table, { ...base, ...thresholds })
            expect(mine({ ...base, ...thresholds })).toEqual(once)
            return once.length
          })
          pairs += counts.filter((n) => n > 0).length
          differences += new Set(counts).size - 1
        }
      ),
      { numRuns: 25, seed: 8 }
    )
    // The worlds hold policies, and the thresholds matter in them.
    expect(pairs).toBeGreaterThan(50)
    expect(differences).toBeGreaterThan(20)
  })

  it('keeps apart what other options give', () => {
    const table = smallTable(world(Array.from({ length: 60 }, (_, i) => i % 5 !== 0)))
    const mine = miningAgain(table)
    for (const change of [{}, { minSessions: 30 }, { maxAntecedent: 1 }, { minLift: 1.5 }, { all: true }])
      expect(mine({ ...base, ...change })).toEqual(minePolicies(table, { ...base, ...change }))
    expect(mine({ ...base, kinds: ['sequence'] })).toEqual(
      minePolicies(table, { ...base, kinds: ['sequence'] })
    )
  })
})
