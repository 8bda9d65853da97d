import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  decimalFraction,
  liftReaches,
  liftReaching,
  reaches,
  reaching,
  smallestCount
} from '../../src/policies/thresholds.ts'

describe('thresholds in integers', () => {
  it('reads the decimal that was written', () => {
    expect(decimalFraction(0.05)).toEqual({ numerator: 5n, denominator: 100n })
    expect(decimalFraction(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n })
    expect(decimalFraction(1.5e21)).toEqual({ numerator: 15n * 10n ** 20n, denominator: 1n })
  })

  it('accepts a share exactly on the threshold, whatever doubles say', () => {
    for (let n = 1; n <= 200; n++) {
      for (let percent = 1; percent <= 100; percent++) {
        const y = Math.ceil((percent * n) / 100)
        expect(reaches(y, n, decimalFraction(percent / 100))).toBe(true)
        expect(reaches(y - 1, n, decimalFraction(percent / 100))).toBe(false)
        expect(smallestCount(n, decimalFraction(percent / 100))).toBe(y)
      }
    }
  })

  it('accepts the lift of exactly 1.5 that doubles compute as 1.4999999999999998', () => {
    expect(3 / 5 / (4 / 10)).toBeLessThan(1.5)
    expect(liftReaches(3, 5, 4, 10, decimalFraction(1.5))).toBe(true)
    expect(liftReaches(3, 5, 4, 10, decimalFraction(1.500001))).toBe(false)
  })

  it('does not overflow on large counts', () => {
    expect(liftReaches(599_999_999, 600_000_000, 600_000_000, 600_000_001, decimalFraction(1))).toBe(false)
    expect(liftReaches(600_000_000, 600_000_000, 600_000_000, 600_000_001, decimalFraction(1))).toBe(true)
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
          expect(reaching(threshold)(y, n)).toBe(reaches(y, n, decimalFraction(threshold)))
          const total = 600_001
          const kept = Math.max(0, Math.round((hundredths * n * share) / (100 * total)) + off)
          expect(liftReaching(threshold)(kept, n, share, total)).toBe(
            liftReaches(kept, n, share, total, decimalFraction(threshold))
          )
        }
      ),
      { numRuns: 2000 }
    )
  })
})
