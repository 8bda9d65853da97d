import type { Side } from '../result.ts'
import { wilson } from '../statistics/intervals.ts'

/** Rounding alone makes an interval a little wider. */
const TOLERANCE = 0.01

/**
 * How many independent events would give an interval as wide as the session-robust one: the size of the dependence
 * within sessions, read back from the interval itself. Null where there is none.
 */
export function effectiveEvents({ events, kept, interval }: Side): number | null {
  if (interval === null || events === 0) return null
  const share = kept / events
  const width = interval[1] - interval[0]
  const widthAt = (n: number) => {
    const [low, high] = wilson(share * n, n)
    return high - low
  }
  if (width <= widthAt(events) * (1 + TOLERANCE)) return events
  let enough = events
  let tooFew = 0
  // The width falls with n: halve until a whole event is told.
  while (enough - tooFew > 0.5) {
    const middle = (enough + tooFew) / 2
    if (widthAt(middle) <= width) enough = middle
    else tooFew = middle
  }
  return Math.max(1, Math.min(events, Math.round(enough)))
}

/**
 * "About 1 of N", N in at most two digits, from the chance before it is rounded for a table. Null for chances below 1
 * of 1000.
 */
export function oneOf(p: number): number | null {
  if (p < 0.001) return null
  const exact = 1 / p
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact) + 1e-12) - 1)
  return Math.max(1, Math.round(exact / unit) * unit)
}
