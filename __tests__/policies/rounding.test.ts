import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { roundSix, toFixedEven } from '../../src/policies/rounding.ts'

/** Exact rational rounding, written independently: the double as integer × 2^e. */
function oracle(x: number, digits: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & ((1n << 52n) - 1n)
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n)
  const power = (exponent === 0 ? 1 : exponent) - 1075
  const numerator = mantissa * 10n ** BigInt(digits) * (power > 0 ? 1n << BigInt(power) : 1n)
  const denominator = power < 0 ? 1n << BigInt(-power) : 1n
  let whole = numerator / denominator
  const rest = 2n * (numerator % denominator)
  if (rest > denominator || (rest === denominator && whole % 2n === 1n)) whole += 1n
  const text = whole.toString().padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

describe('rounding as Python does', () => {
  it('takes exact ties to even', () => {
    expect(toFixedEven(6.25, 1)).toBe('6.2')
    expect(toFixedEven(81.25, 1)).toBe('81.2')
    expect(toFixedEven(1.125, 2)).toBe('1.12')
    expect(toFixedEven(0.375, 2)).toBe('0.38')
    expect(roundSix(1 / 128)).toBe(0.007812)
    expect(roundSix(127 / 128)).toBe(0.992188)
    expect(toFixedEven(2.5, 0)).toBe('2')
  })

  it('writes out numbers of any size', () => {
    expect(toFixedEven(1e21, 2)).toBe('1000000000000000000000.00')
    expect(toFixedEven(-2e23, 1)).toBe('-199999999999999983222784.0')
    expect(toFixedEven(Number.MAX_VALUE, 0)).toMatch(/^1797\d{305}$/)
  })

  it('agrees with exact arithmetic, ties and all', () => {
    const share = fc.tuple(fc.nat(4096), fc.integer({ min: 1, max: 4096 })).map(([a, b]) => a / b)
    const dyadic = fc.tuple(fc.nat(1 << 20), fc.nat(20)).map(([a, shift]) => a / 2 ** shift)
    fc.assert(
      fc.property(fc.oneof(share, dyadic), fc.integer({ min: 0, max: 6 }), (x, digits) => {
        expect(toFixedEven(x, digits)).toBe(oracle(x, digits))
      }),
      { numRuns: 2000 }
    )
  })
})
