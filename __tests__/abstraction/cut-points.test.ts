import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutPoints, type Level, rangeOf, readableBoundary } from '../../src/abstraction/cut-points.ts'
import { seededRandom } from '../../src/statistics/random.ts'

const levels = (pairs: readonly (readonly [number, number])[]): Level[] => {
  const byValue = new Map<number, Map<number, number>>()
  for (const [value, cls] of pairs) {
    const classes = byValue.get(value) ?? new Map<number, number>()
    byValue.set(value, classes.set(cls, (classes.get(cls) ?? 0) + 1))
  }
  return [...byValue].sort(([a], [b]) => a - b).map(([value, classes]) => ({ value, classes }))
}

/** Independent: the gain of each split by the formula of Fayyad and Irani, and whether it pays. */
function splits(
  pairs: readonly (readonly [number, number])[]
): { at: number; gain: number; pays: boolean }[] {
  const entropy = (part: readonly (readonly [number, number])[]) => {
    const classes = [...new Set(part.map(([, cls]) => cls))]
    return {
      k: classes.length,
      bits: classes.reduce((sum, cls) => {
        const p = part.filter(([, other]) => other === cls).length / part.length
        return sum - p * Math.log2(p)
      }, 0)
    }
  }
  const n = pairs.length
  const whole = entropy(pairs)
  const cuts: { at: number; gain: number; pays: boolean }[] = []
  for (const at of [...new Set(pairs.map(([value]) => value))]) {
    const left = pairs.filter(([value]) => value < at)
    const right = pairs.filter(([value]) => value >= at)
    if (left.length < 10 || right.length < 10) continue
    const [a, b] = [entropy(left), entropy(right)]
    const gain = whole.bits - (left.length * a.bits + right.length * b.bits) / n
    const delta = Math.log2(3 ** whole.k - 2) - (whole.k * whole.bits - a.k * a.bits - b.k * b.bits)
    cuts.push({ at, gain, pays: gain > (Math.log2(n - 1) + delta) / n })
  }
  return cuts
}

/** Bits by which the likelihood of a boundary in the 95 % interval may fall behind that of the best one. */
const TOLERANCE = 2.771

describe('cut points', () => {
  it('are where the description length says, or nowhere', () => {
    const row = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.nat(99))
      .map(([value, chance]) => [value, value > 10 ? Number(chance < 80) : Number(chance < 25)] as const)
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 120 }), (pairs) => {
        const [cut] = cutPoints(levels(pairs), 1)
        const all = splits(pairs)
        const most = Math.max(...all.map(({ gain }) => gain))
        const best = all.filter(({ gain }) => gain > most - 1e-9)
        // Several equally good splits, of which only some pay: which comes first is no matter here.
        fc.pre(best.every(({ pays }) => pays === best[0]?.pays))
        expect(cut !== undefined).toBe(best[0]?.pays ?? false)
        if (cut === undefined) return
        const own = Math.min(...pairs.map(([value]) => value).filter((value) => value >= cut))
        const { gain = 0 } = all.find(({ at }) => at === own) ?? {}
        expect(gain * pairs.length).toBeGreaterThan(most * pairs.length - TOLERANCE)
      }),
      { numRuns: 300 }
    )
  })

  it('stay affordable on many different numbers', () => {
    const pairs = Array.from(
      { length: 60_000 },
      (_, i) => [i * 1.37, i < 20_000 ? 0 : i < 45_000 ? 1 : 2] as const
    )
    const cuts = cutPoints(levels(pairs))
    expect(cuts).toHaveLength(2)
    expect(Math.abs((cuts[0] as number) - 27_400)).toBeLessThan(200)
    expect(Math.abs((cuts[1] as number) - 61_650)).toBeLessThan(200)
  })

  it('are round numbers where the log does not tell these from the best', () => {
    const cuts = Array.from({ length: 20 }, (_, seed) => {
      const random = seededRandom(seed)
      return cutPoints(
        levels(
          Array.from({ length: 600 }, (__, i) => [i * 1.7, Number(i * 1.7 < 503 === random.uniform() < 0.8)])
        )
      )
    })
    expect(cuts.every((found) => found.length === 1)).toBe(true)
    expect(cuts.filter(([cut = 1]) => cut % 10 === 0).length).toBeGreaterThanOrEqual(15)
    expect(cuts.flat().filter((cut) => Math.abs(cut - 503) > 60)).toEqual([])
  })

  it('are those known already where these do as well', () => {
    const pairs = Array.from({ length: 400 }, (_, i) => [i, i < 200 ? 0 : 1] as const)
    expect(cutPoints(levels(pairs), 3, [199.5])).toEqual([199.5])
  })

  it('are none for a single number', () => {
    expect(cutPoints(levels(Array.from({ length: 50 }, (_, i) => [3, i % 2] as const)))).toEqual([])
  })
})

describe('a readable boundary', () => {
  it.each([
    [480, 530, 500],
    [0, 1, 1],
    [0.12, 0.19, 0.2 - 0.05],
    [-3, 2, 0],
    [1234, 1235, 1235],
    [99, 101, 100]
  ])('between %d and %d', (low, high, expected) => {
    expect(readableBoundary(low, high)).toBeCloseTo(expected, 1)
  })

  it('always separates', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        (a, b) => {
          fc.pre(a < b)
          const boundary = readableBoundary(a, b)
          expect(boundary).toBeGreaterThan(a)
          expect(boundary).toBeLessThanOrEqual(b)
        }
      )
    )
  })
})

describe('ranges', () => {
  it('begin at their boundary', () => {
    expect([9, 10, 49, 50].map((value) => rangeOf(value, [10, 50]))).toEqual([
      '<10',
      '10..50',
      '10..50',
      '>=50'
    ])
  })
})
