import { kindOf } from '../policies/kinds/registry.ts'
import type { Cell } from './cell.ts'
import type { Change } from './drift.ts'
import type { Pool } from './pool.ts'

/** More events than these nobody reads to see what changed. */
export const MOST_ROWS = 20

/** Rows of the current table that show a change, typical first: those that end as most others of them do. */
export function showingRows(cell: Cell, direction: Change['direction'], pool: Pool): number[] {
  if (cell.rule !== undefined) {
    const { rows, kept } = kindOf(cell.rule).situations(cell.rule, pool.table)
    return typicalRows(rows, kept, direction === 'weaker' ? 0 : 1, pool)
  }
  const { rows, values } = cell
  if (rows === undefined || values instanceof Float64Array) return []
  // Calls without an argument show that it is left out; all other events show nothing of an action that is chosen less.
  if (direction === 'weaker' && cell.subject?.type !== 'context') return []
  return typicalRows(rows, values, direction === 'weaker' ? 0 : 1, pool)
}

/**
 * Rows of the current side on which the promise was kept (1) or broken (0), numbered as in the current table. Typical
 * is what happens there more often than the baseline leads one to expect; what always happened there explains nothing.
 */
export function typicalRows(
  rows: Uint32Array,
  kept: Uint8Array,
  wanted: 0 | 1,
  pool: Pick<Pool, 'table' | 'baselineRows'>
): number[] {
  const { table, baselineRows } = pool
  const matching = Array.from(rows).filter((row, i) => row >= baselineRows && kept[i] === wanted)
  const endings = new Map<string, number>()
  const endingOf = (row: number) => `${table.action[row]} ${table.outcome[row]}`
  const current = rows.reduce((sum, row) => sum + Number(row >= baselineRows), 0)
  const perOldRow = current / Math.max(1, rows.length - current)
  rows.forEach((row, i) => {
    if (kept[i] !== wanted) return
    const ending = endingOf(row)
    endings.set(ending, (endings.get(ending) ?? 0) + (row >= baselineRows ? 1 : -perOldRow))
  })
  const seen = new Set<number>()
  const repeats = new Map<number, number>()
  for (const row of matching) {
    const session = table.session[row] as number
    repeats.set(row, seen.has(session) ? 1 : 0)
    seen.add(session)
  }
  // One row a session comes before second rows of any, so that the examples show more than one conversation.
  return matching
    .sort(
      (a, b) =>
        (repeats.get(a) as number) - (repeats.get(b) as number) ||
        (endings.get(endingOf(b)) as number) - (endings.get(endingOf(a)) as number) ||
        a - b
    )
    .slice(0, MOST_ROWS)
    .map((row) => row - baselineRows)
}
