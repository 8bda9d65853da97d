import { isDerived } from '../../abstraction/vocabulary.ts'
import { type TableKeys, tableKeys } from '../../events/key-codes.ts'
import type { Table } from '../../events/table.ts'

/** The keys of a table, numbered in the order of its items, which stand key by key. */
export interface KeyRanges extends Pick<TableKeys, 'keyOf' | 'start'> {
  /** By item: 1 where its key was derived from the order of events. */
  readonly isDerived: Uint8Array
}

const found = new WeakMap<Table, KeyRanges>()

export function keyRanges(table: Table): KeyRanges {
  const known = found.get(table)
  if (known !== undefined) return known
  const { keyOf, start } = tableKeys(table)
  const ranges = {
    keyOf,
    start,
    isDerived: Uint8Array.from(table.items, ({ key }) => (isDerived(key) ? 1 : 0))
  }
  found.set(table, ranges)
  return ranges
}

/** By number of a key: 1 where some row holds two values of it or more. */
export const severalValued = (table: Table): Uint8Array => tableKeys(table).several
