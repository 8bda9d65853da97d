import { derivedKeys } from '../../abstraction/vocabulary.ts'
import type { Table } from '../../events/table.ts'

/** The keys of a table, numbered in the order of its items, which stand key by key. */
export interface KeyRanges {
  /** By item: the number of its key. */
  readonly keyOf: Uint32Array
  /** The items of key k are `start[k] … start[k + 1]`. */
  readonly start: Uint32Array
  /** By item: 1 where its key was derived from the order of events. */
  readonly isDerived: Uint8Array
}

const found = new WeakMap<Table, KeyRanges>()

export function keyRanges(table: Table): KeyRanges {
  const known = found.get(table)
  if (known !== undefined) return known
  const { items } = table
  const keyOf = new Uint32Array(items.length)
  const isDerived = new Uint8Array(items.length)
  const start: number[] = []
  let key: string | undefined
  let derived = false
  for (let item = 0; item < items.length; item++) {
    const own = items[item]?.key as string
    if (own !== key) {
      key = own
      derived = (derivedKeys as readonly string[]).includes(own)
      start.push(item)
    }
    keyOf[item] = start.length - 1
    if (derived) isDerived[item] = 1
  }
  start.push(items.length)
  const ranges = { keyOf, start: Uint32Array.from(start), isDerived }
  found.set(table, ranges)
  return ranges
}

const several = new WeakMap<Table, Uint8Array>()

/** By number of a key: 1 where some row holds two values of it or more. */
export function severalValued(table: Table): Uint8Array {
  const known = several.get(table)
  if (known !== undefined) return known
  const { itemStart, itemIds } = table
  const { keyOf, start } = keyRanges(table)
  const keys = new Uint8Array(start.length - 1)
  let i = 0
  for (let row = 0; row < table.rows; row++) {
    // The items of a row ascend: values of one key follow each other.
    let last = -1
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const key = keyOf[itemIds[i] as number] as number
      if (key === last) keys[key] = 1
      last = key
    }
  }
  several.set(table, keys)
  return keys
}
