import { binary } from '../statistics/exact.ts'

/** A threshold as an exact fraction. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A threshold of more digits was not written but computed. */
const WRITTEN_DIGITS = 12

/**
 * What a share must reach, so that one exactly on the threshold does: the decimal that a user wrote (`0.05` is 1/20, not
 * the double next to it); of a threshold that a program computed, such as `5 / 6`, the least number of which it is the
 * nearest double, for its decimal may be more than 5 of 6. Finite numbers only.
 */
export function thresholdFraction(threshold: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(threshold))
  if (match === null) throw new RangeError(`not a finite threshold: ${threshold}`)
  const [, sign, whole = '', decimals = '', exponent = '0'] = match
  const digits = `${whole}${decimals}`
  if (sign === '' && digits.replace(/^0+|0+$/g, '').length > WRITTEN_DIGITS) return leastOfDouble(threshold)
  return scaled(BigInt(sign + digits), 10n, Number(exponent) - decimals.length)
}

const scaled = (digits: bigint, base: bigint, power: number): Fraction =>
  power >= 0
    ? { numerator: digits * base ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: base ** BigInt(-power) }

/** Midway between a positive double and the one below it. */
function leastOfDouble(double: number): Fraction {
  const { digits, power } = binary(double)
  // Below a power of two doubles stand twice as close.
  const halvings = (digits & (digits - 1n)) === 0n ? 2 : 1
  return scaled((digits << BigInt(halvings)) - 1n, 2n, power - halvings)
}

/** Whether part/whole reaches the threshold, in integers: a fraction exactly on it passes. */
export function reaches(part: number, whole: number, threshold: Fraction): boolean {
  return BigInt(part) * threshold.denominator >= threshold.numerator * BigInt(whole)
}

/** Smallest count whose share of `whole` reaches the threshold; at least 0. */
export function smallestCount(whole: number, threshold: Fraction): number {
  const product = threshold.numerator * BigInt(whole)
  if (product <= 0n) return 0
  return Number((product + threshold.denominator - 1n) / threshold.denominator)
}

/** Whether (y/n) ÷ (share/total) reaches the threshold, in integers. */
export function liftReaches(
  y: number,
  n: number,
  share: number,
  total: number,
  threshold: Fraction
): boolean {
  return BigInt(y) * BigInt(total) * threshold.denominator >= threshold.numerator * BigInt(n) * BigInt(share)
}

/** Relative margin within which doubles do not decide: far more than they lose, far less than counts differ by. */
const MARGIN = 1e-9

/** `reaches` for one threshold (0 or more), asked so often that integers are left to the close cases. */
export function reaching(threshold: number): (part: number, whole: number) => boolean {
  const exact = thresholdFraction(threshold)
  const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)]
  return (part, whole) => part > high * whole || (part >= low * whole && reaches(part, whole, exact))
}

/** `liftReaches` for one threshold (0 or more), likewise. */
export function liftReaching(
  threshold: number
): (y: number, n: number, share: number, total: number) => boolean {
  const exact = thresholdFraction(threshold)
  const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)]
  return (y, n, share, total) => {
    const [part, whole] = [y * total, n * share]
    return part > high * whole || (part >= low * whole && liftReaches(y, n, share, total, exact))
  }
}
