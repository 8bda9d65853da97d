import type { Side } from '../result.ts'
import type { Change, ComparisonOptions } from './drift.ts'
import type { Changed } from './grouping.ts'
import { type Ledger, ruleKey } from './ledger.ts'
import type { Pool } from './pool.ts'
import { type SidesOfRule, sidesOf } from './sides.ts'
import type { TestedCell, Tests } from './tests.ts'
import { worthFinding } from './worth.ts'

/** A cell that changed beyond chance, and enough to be told. */
export interface Found extends Changed {
  readonly tested: TestedCell
  readonly direction: Change['direction']
  readonly sides: SidesOfRule | undefined
  /** 0: a policy of the baseline, 1: one of the current set or no policy at all, 2: known to neither set. */
  readonly familiarity: number
}

export const isVital = ({ cell }: Pick<Found, 'cell'>): boolean => cell.subject?.type === 'vital'

export function subjectSides({ cell }: Found, pool: Pool): { baseline: Side; current: Side } {
  return sidesOf({ rows: cell.rows as Uint32Array, kept: cell.values as Uint8Array }, pool)
}

export function significantCells(ledger: Ledger, tests: Tests, options: ComparisonOptions): Found[] {
  return tests.cells.flatMap((tested) => {
    const { cell, statistic, adjusted } = tested
    if (adjusted > options.alpha) return []
    const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker'
    const key = ruleKey(cell.rule)
    const known = ledger.baseline.get(key) ?? ledger.current.get(key)
    const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule)
    if (!worthFinding(tested, sides, known, direction, options)) return []
    return [
      {
        cell,
        statistic,
        tested,
        direction,
        sides,
        tracked: known !== undefined,
        required: ledger.baseline.get(key)?.status === 'required' && direction === 'weaker',
        familiarity: ledger.baseline.has(key) ? 0 : known !== undefined || cell.rule === undefined ? 1 : 2
      }
    ]
  })
}
