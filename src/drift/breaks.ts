import { saysNever } from '../policies/policy.ts'
import type { Design } from './design.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import { goneWithout } from './gone.ts'
import type { Changed } from './grouping.ts'
import type { Ledger } from './ledger.ts'
import { isAboutCalls } from './longer.ts'
import type { SidesOfRule } from './sides.ts'
import { plainDeviation } from './verdict.ts'

/** What people forbade and what happened all the same, and what is seen of it. */
export interface Breaks<T> {
  readonly change: Change
  readonly follows: readonly T[]
  /** By row whether the rule is broken there. */
  readonly rows: Uint8Array
}

/**
 * That an action was done where it is forbidden is told by the rule: that it is done more often now, at all or there, is
 * seen of it. So is every change of what is done of which hardly anything is left once the events that break the rule are
 * left out of both logs. Each belongs to the first rule that tells it.
 */
export function breaksOf<T extends Changed>(
  forbidden: readonly Change[],
  changed: readonly T[],
  { pool, sides }: Ledger,
  design: Design,
  options: ComparisonOptions
): readonly Breaks<T>[] {
  let rest = changed.filter((change) => !change.required && !isAboutCalls(change))
  return forbidden.flatMap((change): Breaks<T>[] => {
    const { policy } = change
    if (policy === undefined) return []
    const counted = sides(policy)
    const { rows, kept } = counted.situations
    const broken = saysNever(policy) ? 0 : 1
    const skip = new Uint8Array(pool.table.rows)
    for (let i = 0; i < rows.length; i++) if (kept[i] === broken) skip[rows[i] as number] = 1
    const follows =
      rest.length === 0 || !isMoreOften(counted, broken)
        ? []
        : rest.filter(goneWithout(skip, pool, design, options))
    rest = rest.filter((one) => !follows.includes(one))
    return [{ change, follows, rows: skip }]
  })
}

/** Deviations from which on a rule is broken more often than before. */
const MORE_OFTEN = 1.96

/** What is forbidden and was done as often before is no news, and makes none. */
function isMoreOften(sides: SidesOfRule, broken: 0 | 1): boolean {
  const [before, now] = [sides.baseline.confidence ?? 0, sides.current.confidence ?? 0]
  return (broken === 1 ? now - before : before - now) >= MORE_OFTEN * plainDeviation(sides)
}
