import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { type Cause, type Changed, isHardlyLeft, isLeftByChance } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { REPEATED_CALLS } from './vitals.ts'
import { seenIn, withoutRows } from './without.ts'

/**
 * An agent that repeats its calls breaks whatever says "once" or "directly after", does more of all that it repeats,
 * and takes longer sessions. Where calls are repeated more often than before, that is the cause of every change which
 * is gone once the repeated calls are left out of both logs.
 * Undefined where calls are not repeated more often.
 */
export function repeatsAsCause<T extends Changed>(
  changed: readonly T[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): Cause<T> | undefined {
  const leader = changed.find(
    ({ cell, statistic }) => cell.subject?.name === REPEATED_CALLS && statistic.z > 0
  )
  if (leader === undefined || changed.length < 2) return undefined
  // Each call of a session but once.
  const left = seenIn(() => withoutRows(pool, pool.table.repeated), design, { ...options, kinds: [] })
  const rest = (change: T): Statistic | undefined =>
    change.cell.rule === undefined && change.cell.subject?.type !== 'vital'
      ? statisticOf(change.cell, design, pool.table.repeated)
      : left(change)
  const explains = (change: T): boolean => {
    const before = change.statistic.z
    const z = rest(change)?.z ?? 0
    return isHardlyLeft(z, before) || (isLeftByChance(z) && isLeftByChance(before))
  }
  return { leader, explains }
}
