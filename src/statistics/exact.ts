/**
 * Mean and spread without a rounding error but the last: as Python's `statistics` has them, which adds fractions. A value
 * exactly on a threshold is then on it. Finite numbers only.
 */

const FRACTION_BITS = 52n
/** Power of two of a double's last bit, where the bits of its exponent are 0. */
const LAST_BIT = -1075

/** A whole number of a power of two. */
interface Binary {
  readonly digits: bigint
  readonly power: number
}

/** The double as it is: of 53 bits, fewer only below the smallest normal number. */
export function binary(double: number): Binary {
  const bits = new BigUint64Array(Float64Array.of(Math.abs(double)).buffer)[0] as bigint
  const exponent = Number(bits >> FRACTION_BITS)
  const fraction = bits & ((1n << FRACTION_BITS) - 1n)
  const digits = exponent === 0 ? fraction : fraction | (1n << FRACTION_BITS)
  return { digits: double < 0 ? -digits : digits, power: LAST_BIT + Math.max(1, exponent) }
}

/** All of them in one power of two. */
function inOnePower(values: readonly number[]): {
  readonly wholes: readonly bigint[]
  readonly power: number
} {
  const parts = values.map(binary)
  const power = parts.reduce((least, part) => Math.min(least, part.power), Number.POSITIVE_INFINITY)
  return { wholes: parts.map((part) => part.digits << BigInt(part.power - power)), power }
}

const sumOf = (wholes: readonly bigint[]): bigint => wholes.reduce((total, whole) => total + whole, 0n)

/** Bits that a quotient is taken to, or a few less: more than a double has, so that a last one for all that follows rounds it rightly. */
const BITS = 72

/** At least the bits of a whole number, at most three more. */
const bitsOf = (whole: bigint): number => whole.toString(16).length * 4

/** In two steps, for a power of two alone may lie beyond the doubles. */
const scaled = (double: number, power: number): number => {
  const half = Math.trunc(power / 2)
  return double * 2 ** half * 2 ** (power - half)
}

/** The fraction times 2^bits, itself as a fraction. */
const shifted = (numerator: bigint, denominator: bigint, bits: number): readonly [bigint, bigint] =>
  bits >= 0 ? [numerator << BigInt(bits), denominator] : [numerator, denominator << BigInt(-bits)]

/** numerator ÷ denominator × 2^power as the nearest double; the denominator above 0. */
function quotient(numerator: bigint, denominator: bigint, power: number): number {
  const size = numerator < 0n ? -numerator : numerator
  const bits = BITS + bitsOf(denominator) - bitsOf(size)
  const [dividend, divisor] = shifted(size, denominator, bits)
  const whole = dividend / divisor
  const nearest = scaled(Number(whole * divisor === dividend ? whole : whole | 1n), power - bits)
  return numerator < 0n ? -nearest : nearest
}

/** The largest whole number of which the square is no more. */
function wholeRoot(square: bigint): bigint {
  if (square === 0n) return 0n
  let root = 1n << BigInt((bitsOf(square) >> 1) + 1)
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** √(numerator ÷ denominator) × 2^power as the nearest double; neither below 0. */
function rootOfQuotient(numerator: bigint, denominator: bigint, power: number): number {
  const bits = BITS + Math.ceil((bitsOf(denominator) - bitsOf(numerator)) / 2)
  const [dividend, divisor] = shifted(numerator, denominator, 2 * bits)
  const root = wholeRoot(dividend / divisor)
  const isExact = root * root * divisor === dividend
  return scaled(Number(isExact ? root : root | 1n), power - bits)
}

/** Of at least one value. */
export function exactMean(values: readonly number[]): number {
  const { wholes, power } = inOnePower(values)
  return quotient(sumOf(wholes), BigInt(values.length), power)
}

/** Standard deviation of at least two values, with n − 1. */
export function exactDeviation(values: readonly number[]): number {
  const { wholes, power } = inOnePower(values)
  const n = BigInt(values.length)
  const total = sumOf(wholes)
  const squares = sumOf(wholes.map((whole) => whole * whole))
  return rootOfQuotient(n * squares - total * total, n * (n - 1n), power)
}
