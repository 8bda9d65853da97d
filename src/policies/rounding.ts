/**
 * `x` with `digits` decimals, ties to even on the exact binary value, as Python's `format(x, '.nf')` does.
 * `toFixed` is exact too but takes ties upwards, which shows at once: 1/16 as a percentage is 6.2, not 6.3.
 */
export function toFixedEven(x: number, digits: number): string {
  // Whole, and beyond what `toFixed` writes out.
  if (Math.abs(x) >= 1e21 && Number.isFinite(x))
    return BigInt(x) + (digits === 0 ? '' : `.${'0'.repeat(digits)}`)
  const nearest = x.toFixed(digits)
  // A tie has exactly digits + 1 decimals; any other double shows a difference within 30 more.
  const exact = Math.abs(x).toFixed(digits + 30)
  if (!/^50*$/.test(exact.slice(exact.length - 30))) return nearest
  const down = exact.slice(0, exact.length - 30).replace(/\.$/, '')
  const isEven = Number(down.at(-1)) % 2 === 0
  if (!isEven) return nearest
  return x < 0 && Number(down) !== 0 ? `-${down}` : down
}

/** Python's `round(x, 6)`. */
export const roundSix = (x: number): number => Number(toFixedEven(x, 6))
