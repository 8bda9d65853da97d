import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  liftReaches,
  liftReaching,
  reaches,
  reaching,
  smallestCount,
  thresholdFraction
} from '../../src/policies/thresholds.ts'

describe('thresholds in integers', () => {
  it('reads the decimal that was written', () => {
    expect(thresholdFraction(0.05)).toEqual({ numerator: 5n, denominator: 100n })
    expect(thresholdFraction(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n })
    expect(thresholdFraction(1.5e21)).toEqual({ numerator: 15n * 10n ** 20n, denominator: 1n })
  })

  it('reads a computed number as the least of which it is the double', () => {
    // 5/6 as a double is 7505999378950827 / 2^53; below a power of two doubles stand twice as close as above it.
    expect(thresholdFraction(5 / 6)).toEqual({
      numerator: 2n * 7505999378950827n - 1n,
      denominator: 2n ** 54n
    })
    expect(thresholdFraction(2 ** -60)).toEqual({ numerator: 2n ** 54n - 1n, denominator: 2n ** 114n })
  })

  it('accepts a share exactly on the threshold, whatever doubles say', () => {
    for (let n = 1; n <= 200; n++) {
      for (let percent = 1; percent <= 100; percent++) {
        const y = Math.ceil((percent * n) / 100)
        expect(reaches(y, n, thresholdFraction(percent / 100))).toBe(true)
        expect(reaches(y - 1, n, thresholdFraction(percent / 100))).toBe(false)
        expect(smallestCount(n, thresholdFraction(percent / 100))).toBe(y)
      }
    }
  })

  it('accepts the lift of exactly 1.5 that doubles compute as 1.4999999999999998', () => {
    expect(3 / 5 / (4 / 10)).toBeLessThan(1.5)
    expect(liftReaches(3, 5, 4, 10, thresholdFraction(1.5))).toBe(true)
    expect(liftReaches(3, 5, 4, 10, thresholdFraction(1.500001))).toBe(false)
  })

  it('accepts a share exactly on a threshold that a program computed', () => {
    for (let n = 1; n <= 150; n++) {
      for (let y = 1; y <= n; y++) {
        const share = y / n
        expect({ y, n, on: reaches(y, n, thresholdFraction(share)), kept: reaching(share)(y, n) }).toEqual({
          y,
          n,
          on: true,
          kept: true
        })
        expect(reaches(y - 1, n, thresholdFraction(share))).toBe(false)
        expect(smallestCount(n, thresholdFraction(share))).toBe(y)
      }
    }
    // As a decimal, 5/6 is below the double that stands for it, and the lift 5/3 below 1.6666666666666667.
    expect(liftReaches(5, 6, 1, 2, thresholdFraction(5 / 3))).toBe(true)
    expect(liftReaching(5 / 3)(5, 6, 1, 2)).toBe(true)
    expect(liftReaches(4, 6, 1, 2, thresholdFraction(5 / 3))).toBe(false)
    expect(reaches(1, 1, thresholdFraction(1 + Number.EPSILON))).toBe(false)
  })

  it('does not overflow on large counts', () => {
    expect(liftReaches(599_999_999, 600_000_000, 600_000_000, 600_000_001, thresholdFraction(1))).toBe(false)
    expect(liftReaches(600_000_000, 600_000_000, 600_000_000, 600_000_001, thresholdFraction(1))).toBe(true)
  })

  it('decides in doubles as in integers, on the threshold and beside it', () => {
    const count = fc.integer({ min: 1, max: 600_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        count,
        fc.integer({ min: -1, max: 1 }),
        count,
        (hundredths, n, off, share) => {
          const threshold = hundredths / 100
          const y = Math.max(0, Math.round((hundredths * n) / 100) + off)
          expect(reaching(threshold)(y, n)).toBe(reaches(y, n, thresholdFraction(threshold)))
          const total = 600_001
          const kept = Math.max(0, Math.round((hundredths * n * share) / (100 * total)) + off)
          expect(liftReaching(threshold)(kept, n, share, total)).toBe(
            liftReaches(kept, n, share, total, thresholdFraction(threshold))
          )
        }
      ),
      { numRuns: 2000 }
    )
  })
})
