import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import type { Table } from '../../events/table.ts'
import { everyRow } from '../rows.ts'

/** Those of the rows, ascending, that have the key of this number at all; of all rows where none are given. */
export function rowsWithKey(table: Table, key: number, rows = everyRow(table)): Uint32Array {
  const { start, events, several } = tableKeys(table)
  const { codes, place } = keyCodes(table)
  const [from, to] = [start[key] as number, start[key + 1] as number]
  const entries = events.subarray(from, to).reduce((sum, count) => sum + count, 0)
  if (several[key] === 0 && entries === table.rows) return rows
  const base = (place[key] as number) * table.rows
  const chosen = new Uint32Array(rows.length)
  let held = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (base < 0 ? hasItem(table, row, from, to) : codes[base + row] !== 0) chosen[held++] = row
  }
  return chosen.subarray(0, held)
}

/** Whether the row holds an item of `from … to`. */
function hasItem({ itemStart, itemIds }: Table, row: number, from: number, to: number): boolean {
  for (let i = itemStart[row] as number; i < (itemStart[row + 1] as number); i++) {
    const item = itemIds[i] as number
    if (item >= to) return false
    if (item >= from) return true
  }
  return false
}
