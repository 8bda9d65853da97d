import { intersect, itemIndex, rowsOfItem } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import type { Antecedent } from './policy.ts'

const empty = new Uint32Array(0)

/** Rows on which every condition holds, ascending; undefined stands for "all rows" (no condition). */
export function rowsWhere(table: Table, antecedent: Antecedent): Uint32Array | undefined {
  let rows: Uint32Array | undefined
  for (const [key, value] of Object.entries(antecedent)) {
    const item = itemIndex(table, key, value)
    if (item < 0) return empty
    const holding = rowsOfItem(table, item)
    rows = rows === undefined ? holding : intersect(rows, holding)
  }
  return rows
}

/** The rows themselves, also where there is no condition. */
export function allRowsWhere(table: Table, antecedent: Antecedent): Uint32Array {
  return rowsWhere(table, antecedent) ?? everyRow(table)
}

const every = new WeakMap<Table, Uint32Array>()

/** Not to be written to. */
export function everyRow(table: Table): Uint32Array {
  const known = every.get(table)
  if (known !== undefined) return known
  const rows = new Uint32Array(table.rows)
  for (let row = 0; row < rows.length; row++) rows[row] = row
  every.set(table, rows)
  return rows
}
