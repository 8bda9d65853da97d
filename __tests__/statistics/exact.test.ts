import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { binary, exactDeviation, exactMean } from '../../src/statistics/exact.ts'

/** The number times 2^1200: whole, as is what lies midway between two. */
function inUnits(double: number): bigint {
  if (Number.isInteger(double)) return BigInt(double) << 1200n
  const bits = Math.abs(double) < 1 ? 1000 : 60
  return BigInt(double * 2 ** bits) << BigInt(1200 - bits)
}

const neighbour = (double: number, steps: bigint): number => {
  const bits = BigInt.asUintN(64, (new BigInt64Array(Float64Array.of(double).buffer)[0] as bigint) + steps)
  return new Float64Array(BigUint64Array.of(bits).buffer)[0] as number
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n)

describe('exact statistics', () => {
  it('takes a double for what it is', () => {
    for (const double of [1, 0.1, -2.5, 5e-324, Number.MAX_VALUE, 0]) {
      const { digits, power } = binary(double)
      expect(power < -1000 ? Number(digits) * 2 ** -1074 : Number(digits) * 2 ** power).toBe(double)
    }
  })

  it('is what can be worked out by hand', () => {
    expect(exactMean([0.1, 0.1, 0.1])).toBe(0.1)
    expect(exactMean([1e308, 1e308])).toBe(1e308)
    expect(exactMean([1e16, 1, -1e16])).toBe(1 / 3)
    expect(exactMean([-1, -2])).toBe(-1.5)
    expect(exactMean([5e-324, 5e-324])).toBe(5e-324)
    expect(exactDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(Math.sqrt(32 / 7))
    expect(exactDeviation([1, 1])).toBe(0)
    expect(exactDeviation([0.1, 0.1, 0.1])).toBe(0)
    expect(exactDeviation([-3, 3, -3, 3])).toBe(Math.sqrt(12))
    // Of equal steps around a large number nothing but the steps counts.
    expect(exactDeviation([1e15 + 1, 1e15 + 3])).toBe(Math.SQRT2)
  })

  const value = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, min: 1e-200, max: 1e6 }),
    fc.double({ noNaN: true, min: -1e6, max: -1e-200 }),
    fc.integer({ min: 0, max: 1000 }).map((k) => 1e15 + k),
    fc.integer({ min: -500, max: 500 }).map((k) => k / 100)
  )

  it('gives the nearest double to the mean', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const mean = exactMean(values)
        const n = BigInt(values.length)
        const sum = total(values.map(inUnits))
        const off = (double: number) => {
          const difference = inUnits(double) * n - sum
          return difference < 0n ? -difference : difference
        }
        for (const step of [-1n, 1n])
          if (mean !== 0) expect(off(mean) <= off(neighbour(mean, step))).toBe(true)
        if (mean === 0) expect(sum).toBe(0n)
      })
    )
  })

  it('gives the nearest double to the standard deviation', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), (values) => {
        const deviation = exactDeviation(values)
        const n = BigInt(values.length)
        const units = values.map(inUnits)
        const sum = total(units)
        const spread = n * total(units.map((unit) => unit * unit)) - sum * sum
        if (deviation === 0) return expect(spread).toBe(0n)
        // Between the midpoints to both neighbours, squared: 4 · n · (n − 1) · deviation² against 4 · spread.
        const midpoint = (step: bigint) => inUnits(deviation) + inUnits(neighbour(deviation, step))
        const squared = (double: bigint) => double * double * n * (n - 1n)
        expect(squared(midpoint(-1n)) <= 4n * spread).toBe(true)
        expect(squared(midpoint(1n)) >= 4n * spread).toBe(true)
      })
    )
  })
})
