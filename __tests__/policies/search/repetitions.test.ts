import { describe, expect, it } from '@jest/globals'
import {
  continued,
  type Lengths,
  scattered,
  scatteredOver
} from '../../../src/policies/search/repetitions.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { sum } from '../../../src/statistics/sum.ts'

const lengths: Lengths = [
  [5, 100],
  [20, 200],
  [40, 50]
]

/** Sessions by how often an action occurs that is done at a steady rate, `limit` times at most. */
function simulated(rate: number, limit: number): number[] {
  const random = seededRandom(3)
  const times = [0, 0, 0, 0]
  for (const [length, sessions] of lengths)
    for (let s = 0; s < sessions; s++) {
      let done = 0
      for (let i = 0; i < length; i++) if (random.uniform() < rate && done < limit) done++
      if (done > 0) times[Math.min(done, 4) - 1] = (times[Math.min(done, 4) - 1] as number) + 1
    }
  return times
}

describe('repetitions', () => {
  it('are as many as a steady rate gives', () => {
    const times = simulated(0.05, 1000)
    const { expected, any } = scattered(lengths, 0.05, 3)
    expect(Math.abs(sum(times) - any)).toBeLessThan(20)
    expect(Math.abs((times[1] as number) - (expected[1] as number))).toBeLessThan(20)
  })

  it('are expected as without the limit that keeps them few', () => {
    const times = simulated(0.08, 2)
    const capped = (times[0] as number) + 2 * (times[1] as number)
    const rate = capped / sum(lengths.map(([length, sessions]) => length * sessions))
    const free = scatteredOver(lengths, sum(times), rate, 3)
    const known = scattered(lengths, 0.08, 3)
    const over = (all: { expected: readonly number[]; any: number }) =>
      all.any - sum(all.expected.slice(0, 2))
    expect(over(free)).toBeGreaterThan(over(scattered(lengths, rate, 3)))
    expect(over(free)).toBeLessThanOrEqual(over(known) * 1.1)
  })

  it('go on where nothing limits them, and stop where something does', () => {
    const free = scattered(lengths, 0.06, 3)
    const steady = simulated(0.06, 1000)
    const seen = sum(steady.slice(2))
    const further = continued(steady, free, 2)
    expect(further.beyond).toBe(seen)
    expect(Math.abs(further.expected - seen)).toBeLessThan(0.35 * seen)
    const limited = continued(simulated(0.06, 2), free, 2)
    expect(limited.beyond).toBe(0)
    expect(limited.least).toBeGreaterThan(20)
    expect(limited.expected).toBeGreaterThan(limited.least)
  })

  it('of an action that no session lacks tell no rate above that of the log by far', () => {
    const { any } = scatteredOver([[10, 10]], 10, 0.1, 3)
    expect(any).toBeLessThan(9)
  })
})
