import { canonicalRule } from '../policies/identity.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { familyOf } from './family.ts'
import { type Cause, type Changed, isLeftByChance, KEPT_BY_OTHERS } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { REPEATED_CALLS, vitalCells } from './vitals.ts'
import { withoutRows } from './without.ts'

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
  const left = withoutRepeats(pool)
  const rules = changed.flatMap(({ cell }) => (cell.rule === undefined ? [] : [cell.rule]))
  // Each is wanted, whatever its kind: what people require is tested always.
  const wanted = rules.map((rule) => ({ ...rule, status: 'required' }) as const)
  const family = familyOf(left, design, wanted, { ...options, kinds: [] })
  const byRule = new Map(
    family.cells.flatMap((cell) => (cell.rule ? [[canonicalRule(cell.rule), cell]] : []))
  )
  const vitals = new Map(vitalCells(left, family.strataFor).map(({ name, cell }) => [name, cell] as const))
  const rest = ({ cell }: T): Statistic | undefined => {
    if (cell.subject?.type === 'vital') return counted(vitals.get(cell.subject.name), design)
    if (cell.rule !== undefined) return counted(byRule.get(canonicalRule(cell.rule)), design)
    return statisticOf(cell, design, pool.table.repeated)
  }
  const explains = (change: T): boolean => {
    const before = change.statistic.z
    const z = rest(change)?.z ?? 0
    return isLeftByChance(z) && (isLeftByChance(before) || Math.abs(z) < KEPT_BY_OTHERS * Math.abs(before))
  }
  return { leader, explains }
}

const counted = (cell: Cell | undefined, design: Design): Statistic | undefined =>
  cell && statisticOf(cell, design)

/** The pool with each call of a session but once; its sessions, and so its design, stay as they are. */
const withoutRepeats = (pool: Pool): Pool => withoutRows(pool, pool.table.repeated)
