import type { Policy } from '../policies/policy.ts'
import type { Cell } from './cell.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { SidesOfRule } from './sides.ts'
import type { Statistic } from './statistic.ts'
import { matters } from './verdict.ts'

/** Ranks go from 0 to 1: a shift by less than this is a small effect by Cliff's delta (Romano et al. 2006). */
const SMALL_RANK_SHIFT = 0.07

/** Whether a significant change is large enough, and one of behaviour rather than of the mix. */
export function worthFinding(
  { cell, statistic }: { readonly cell: Cell; readonly statistic: Statistic },
  sides: Pick<SidesOfRule, 'baseline' | 'current'> | undefined,
  known: Policy | undefined,
  direction: Change['direction'],
  { minEffect }: ComparisonOptions
): boolean {
  if (cell.family === 'vital' && cell.values instanceof Float64Array)
    return Math.abs(statistic.delta) >= SMALL_RANK_SHIFT
  if (known?.status === 'required' && direction === 'weaker') return true
  if (sides === undefined || cell.sign < 0) {
    return matters(statistic.before, statistic.delta, minEffect)
  }
  const { confidence: before } = sides.baseline
  const { confidence: after } = sides.current
  if (before === null || after === null) return false
  // Where the plain shares moved the other way or not at all, the mix did it: a note, not a finding.
  if ((after - before) * statistic.delta <= 0) return false
  return matters(statistic.before, statistic.delta, minEffect)
}
