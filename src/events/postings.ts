import { release } from './columns.ts'
import type { Scalar } from './event.ts'
import { compareItems, type Integers, type Item, type Table } from './table.ts'

/** Rows by item and by action, ascending: built once per table. */
interface Postings {
  readonly itemRows: Uint32Array
  readonly actionStart: Uint32Array
  readonly actionRows: Uint32Array
}

const built = new WeakMap<Table, Postings>()
const counted = new WeakMap<Table, Uint32Array>()

/** Where the list of each bucket begins, and the end of the last. */
function starts(ids: Integers, buckets: number): Uint32Array {
  const start = new Uint32Array(buckets + 1)
  for (let i = 0; i < ids.length; i++) {
    const next = (ids[i] as number) + 1
    start[next] = (start[next] as number) + 1
  }
  for (let b = 0; b < buckets; b++) start[b + 1] = (start[b + 1] as number) + (start[b] as number)
  return start
}

/** Where the rows of each item begin among those of all, and their end: item i stands on `start[i + 1] − start[i]`. */
export function startsByItem(table: Table): Uint32Array {
  let start = counted.get(table)
  if (start === undefined) {
    start = starts(table.itemIds, table.items.length)
    counted.set(table, start)
  }
  return start
}

function postingsOf(table: Table): Postings {
  const known = built.get(table)
  if (known !== undefined) return known
  const { rows, action, itemIds } = table
  const actionStart = starts(action, table.actions.length)
  const itemRows = new Uint32Array(itemIds.length)
  const actionRows = new Uint32Array(rows)
  const nextOfItem = startsByItem(table).slice(0, table.items.length)
  const nextOfAction = actionStart.slice(0, table.actions.length)
  for (let row = 0; row < rows; row++) {
    const end = table.itemStart[row + 1] as number
    for (let i = table.itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      const to = nextOfItem[item] as number
      itemRows[to] = row
      nextOfItem[item] = to + 1
    }
    const done = action[row] as number
    const to = nextOfAction[done] as number
    actionRows[to] = row
    nextOfAction[done] = to + 1
  }
  const postings = { itemRows, actionStart, actionRows }
  built.set(table, postings)
  return postings
}

/** Whether somebody has asked for rows of the table. */
export const hasPostings = (table: Table): boolean => built.has(table)

/** Gives back what was built of a table of which nobody holds rows any more; they can be built again. */
export function forgetPostings(table: Table): void {
  const known = built.get(table)
  built.delete(table)
  counted.delete(table)
  if (known !== undefined) release(known.itemRows)
}

const empty = new Uint32Array(0)

/** The rows of all items, one list behind the other: those of item i are `rows[start[i] … start[i + 1])`, ascending. */
export function rowsByItem(table: Table): { readonly start: Uint32Array; readonly rows: Uint32Array } {
  return { start: startsByItem(table), rows: postingsOf(table).itemRows }
}

/** Rows that hold the item, ascending. */
export function rowsOfItem(table: Table, item: number): Uint32Array {
  const start = startsByItem(table)
  return postingsOf(table).itemRows.subarray(start[item] as number, start[item + 1] as number)
}

/** Rows of the action, ascending; empty where the table has no such action. */
export function rowsOfAction(table: Table, action: number): Uint32Array {
  if (action < 0) return empty
  const { actionStart, actionRows } = postingsOf(table)
  return actionRows.subarray(actionStart[action] as number, actionStart[action + 1] as number)
}

/** Index into `table.items`, or -1. The dictionary is sorted. */
export function itemIndex(table: Table, key: string, value: Scalar): number {
  let low = 0
  let high = table.items.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compareItems(table.items[middle] as Item, { key, value })
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** From this many times the length on, the longer list is searched rather than read. */
const MUCH_LONGER = 32

export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const common = new Uint32Array(short.length)
  const isSearched = short.length * MUCH_LONGER < long.length
  let size = 0
  let j = 0
  for (let i = 0; i < short.length; i++) {
    const row = short[i] as number
    if (isSearched) j = firstFrom(long, row, j)
    else while (j < long.length && (long[j] as number) < row) j++
    if (j === long.length) break
    if (long[j] === row) common[size++] = row
  }
  return common.subarray(0, size)
}

/** Place of the first entry from `low` on that is not below the row. */
function firstFrom(rows: Uint32Array, row: number, low: number): number {
  let from = low
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((rows[middle] as number) < row) from = middle + 1
    else to = middle
  }
  return from
}
