import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import type { Integers, Table } from '../../events/table.ts'

/** How a row tells that it holds an item: `codes[at + row] & mask` is the code. */
export interface Mark {
  readonly codes: Integers
  readonly at: number
  readonly mask: number
  readonly code: number
}

/** Undefined where rows may hold many values of the key, or hardly any do. */
export function markOf(table: Table, item: number): Mark | undefined {
  const { keyOf, start } = tableKeys(table)
  const { codes, place, masks } = keyCodes(table)
  const key = keyOf[item] as number
  const own = item - (start[key] as number)
  const column = place[key] as number
  if (column >= 0) return { codes, at: column * table.rows, mask: -1, code: own + 1 }
  const bits = masks[key]
  return bits === undefined ? undefined : { codes: bits, at: 0, mask: 1 << own, code: 1 << own }
}
