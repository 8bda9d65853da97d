import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { derivedAnew } from './gone.ts'
import { type Cause, type Changed, isHardlyLeft, isLeftByChance } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { reaches } from './strength.ts'
import { REPEATED_CALLS } from './vitals.ts'
import { seenIn, withoutRows } from './without.ts'

/**
 * An agent that repeats its calls breaks whatever says "once" or "directly after", does more of all that it repeats,
 * and takes longer sessions; of one that repeats them less the contrary holds. Where calls are repeated more often than
 * before, or less, that is the cause of every change which is gone once the repeated calls are left out of both logs.
 * Undefined where they are repeated as often.
 */
export function repeatsAsCause<T extends Changed>(
  changed: readonly T[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): Cause<T> | undefined {
  const leader = changed.find(({ cell }) => cell.subject?.name === REPEATED_CALLS)
  if (leader === undefined || changed.length < 2) return undefined
  // Each call of a session but once.
  const left = seenIn(() => derivedAnew(withoutRows(pool, pool.table.repeated)), design, {
    ...options,
    kinds: []
  })
  const rest = (change: T): Statistic | undefined =>
    change.cell.rule === undefined && change.cell.subject?.type !== 'vital'
      ? statisticOf(change.cell, design, pool.table.repeated)
      : left(change)
  const explains = (change: T): boolean => {
    const before = change.statistic.z
    const z = rest(change)?.z ?? 0
    // What is left goes the other way: then repeated calls are all that is seen of it, and more.
    const same = Math.sign(z) === Math.sign(before) ? z : 0
    return isHardlyLeft(same, before) || (isLeftByChance(z) && isLeftByChance(before))
  }
  // What is done less often takes its repeated calls along: then that is the cause, and says more.
  const isOf = (change: T) => explains(change) || reaches(leader.statistic, 1, change.statistic)
  return leader.statistic.z > 0 || changed.every(isOf) ? { leader, explains } : undefined
}
