import { ByItems } from './by-items.ts'
import { release } from './columns.ts'
import type { Scalar } from './event.ts'
import { forgetKeys, hasCodes, keyCodes, tableKeys } from './key-codes.ts'
import { compareItems, type Integers, type Item, type Table } from './table.ts'

/** Lists of rows, one behind the other: list i is `rows[start[i] … start[i + 1])`, ascending. */
interface Lists {
  readonly start: Uint32Array
  readonly rows: Uint32Array
}

const byAction = new WeakMap<Uint32Array, Lists>()

function actionLists({ rows, action, actions }: Table): Lists {
  const known = byAction.get(action)
  if (known !== undefined && known.start.length > actions.length) return known
  const start = new Uint32Array(actions.length + 1)
  for (let row = 0; row < rows; row++) {
    const next = (action[row] as number) + 1
    start[next] = (start[next] as number) + 1
  }
  const lists = { start: running(start), rows: new Uint32Array(rows) }
  const next = start.slice(0, actions.length)
  for (let row = 0; row < rows; row++) {
    const done = action[row] as number
    const to = next[done] as number
    lists.rows[to] = row
    next[done] = to + 1
  }
  byAction.set(action, lists)
  return lists
}

/** The counts that stand at 1, 2, … added up in place, so that each list begins where the one before ends. */
function running(start: Uint32Array): Uint32Array {
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number)
  return start
}

/**
 * Items on at least this share of the rows have no list: their rows are found anew among the codes of their key, in so
 * many times the steps that reading them takes, and the lists of all of them would be the largest thing in memory.
 */
const FREQUENT = 1 / 8
/** Rows of frequent items that are kept for the next time: so many times as many as the table has, to begin with. */
const MOST_KEPT = 2
/** Whoever asks so often for what was forgotten goes through the items again and again: as many more are kept. */
const ASKED_AGAIN = 8

/** Rows of the items of one key, or of all the keys that few rows have; none of frequent items. */
interface ItemLists extends Lists {
  /** The item of the first list. */
  readonly from: number
}

interface ItemRows {
  /** By key, once asked for. */
  readonly lists: (ItemLists | undefined)[]
  /** Those of frequent items, the one that was asked for last at the end. */
  readonly kept: Map<number, Uint32Array>
  readonly forgotten: Set<number>
  /** How often one was asked for that was forgotten. */
  again: number
}

const byItem = new ByItems<ItemRows>()
const noRows = (): ItemRows => ({ lists: [], kept: new Map(), forgotten: new Set(), again: 0 })

function itemLists(table: Table, key: number): ItemLists {
  const { lists } = byItem.of(table, noRows)
  const found = lists[key]
  if (found !== undefined) return found
  const { place, masks } = keyCodes(table)
  const [own, mask] = [place[key] as number, masks[key]]
  if (own >= 0) lists[key] = listsOfCodes(table, key, own)
  else if (mask !== undefined) lists[key] = listsOfMasks(table, key, mask)
  else {
    const others = listsOfOthers(table)
    for (let other = 0; other < place.length; other++)
      if ((place[other] as number) < 0 && masks[other] === undefined) lists[other] = others
  }
  return lists[key] as ItemLists
}

export const isFrequent = (table: Table, item: number): boolean =>
  eventsOfItem(table, item) >= FREQUENT * table.rows

/** Of an item whose key has masks: the bit that stands for it. */
export const bitOf = (table: Table, item: number): number => {
  const { keyOf, start } = tableKeys(table)
  return 1 << (item - (start[keyOf[item] as number] as number))
}

/** Rows of a frequent item whose key has codes or masks; undefined for any other. */
function frequentRows(table: Table, item: number, key: number): Uint32Array | undefined {
  if (!isFrequent(table, item)) return undefined
  const { start } = tableKeys(table)
  const size = eventsOfItem(table, item)
  const { place, masks, codes } = keyCodes(table)
  const [own, mask] = [place[key] as number, masks[key]]
  if (own < 0 && mask === undefined) return undefined
  const known = byItem.of(table, noRows)
  const { kept } = known
  let rows = kept.get(item)
  if (rows === undefined) {
    rows = new Uint32Array(size)
    if (mask !== undefined) findBit(mask, bitOf(table, item), rows)
    else findCode(codes, own * table.rows, item - (start[key] as number) + 1, rows)
    if (known.forgotten.has(item)) known.again++
    makeRoom(known, Math.floor(MOST_KEPT + known.again / ASKED_AGAIN) * table.rows - size)
  }
  kept.delete(item)
  kept.set(item, rows)
  return rows
}

/** Forgets what was asked for longest ago until no more than so many rows are kept. */
function makeRoom({ kept, forgotten }: ItemRows, most: number): void {
  let size = 0
  for (const { length } of kept.values()) size += length
  for (const [item, { length }] of kept) {
    if (size <= most) return
    kept.delete(item)
    forgotten.add(item)
    size -= length
  }
}

function findCode(codes: Integers, base: number, code: number, into: Uint32Array): void {
  for (let row = 0, at = 0; at < into.length; row++) if (codes[base + row] === code) into[at++] = row
}

function findBit(masks: Uint8Array, bit: number, into: Uint32Array): void {
  for (let row = 0, at = 0; at < into.length; row++)
    if (((masks[row] as number) & bit) !== 0) into[at++] = row
}

/** Empty lists of the items, each as long as need be. */
function emptyLists(table: Table, from: number, to: number): ItemLists {
  const { events } = tableKeys(table)
  const start = new Uint32Array(to - from + 1)
  for (let item = from; item < to; item++) {
    const size = events[item] as number
    start[item - from + 1] = size < FREQUENT * table.rows ? size : 0
  }
  running(start)
  return { from, start, rows: new Uint32Array(start[to - from] as number) }
}

function listsOfCodes(table: Table, key: number, place: number): ItemLists {
  const { start } = tableKeys(table)
  const { codes } = keyCodes(table)
  const lists = emptyLists(table, start[key] as number, start[key + 1] as number)
  const next = lists.start.slice()
  const base = place * table.rows
  for (let row = 0; row < table.rows; row++) {
    const code = codes[base + row] as number
    if (code === 0 || lists.start[code] === lists.start[code - 1]) continue
    const to = next[code - 1] as number
    lists.rows[to] = row
    next[code - 1] = to + 1
  }
  return lists
}

function listsOfMasks(table: Table, key: number, masks: Uint8Array): ItemLists {
  const { start } = tableKeys(table)
  const lists = emptyLists(table, start[key] as number, start[key + 1] as number)
  const next = lists.start.slice()
  for (let row = 0; row < table.rows; row++)
    for (let left = masks[row] as number, bit = 0; left !== 0; left >>= 1, bit++) {
      if ((left & 1) === 0 || lists.start[bit] === lists.start[bit + 1]) continue
      const to = next[bit] as number
      lists.rows[to] = row
      next[bit] = to + 1
    }
  return lists
}

/** Of the keys that have no codes by row, in one pass. */
function listsOfOthers(table: Table): ItemLists {
  const { rows, items, itemStart, itemIds } = table
  const { keyOf, events } = tableKeys(table)
  const { place, masks } = keyCodes(table)
  const start = new Uint32Array(items.length + 1)
  const isOther = Uint8Array.from(items, (_, item) => {
    const key = keyOf[item] as number
    return (place[key] as number) < 0 && masks[key] === undefined ? 1 : 0
  })
  for (let item = 0; item < items.length; item++)
    start[item + 1] = isOther[item] === 1 ? (events[item] as number) : 0
  running(start)
  const lists = { from: 0, start, rows: new Uint32Array(start[items.length] as number) }
  const next = start.slice()
  let i = 0
  for (let row = 0; row < rows; row++)
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const item = itemIds[i] as number
      if (isOther[item] === 0) continue
      const to = next[item] as number
      lists.rows[to] = row
      next[item] = to + 1
    }
  return lists
}

/** Whether somebody has asked for rows of items of the table, or for their codes. */
export const hasPostings = (table: Table): boolean => byItem.has(table) || hasCodes(table)

/** Gives back the lists of rows of items of a table of which nobody holds any more; they can be made again. */
export function forgetRows(table: Table): void {
  const known = byItem.forget(table)
  for (const { rows } of new Set(known?.lists.filter((lists) => lists !== undefined))) release(rows)
  known?.kept.forEach(release)
}

/** Gives back all that was built of the items of a table of which nobody holds rows any more; it can be built again. */
export function forgetPostings(table: Table): void {
  forgetRows(table)
  forgetKeys(table)
}

const empty = new Uint32Array(0)

/** Number of rows that hold the item. */
export const eventsOfItem = (table: Table, item: number): number => tableKeys(table).events[item] ?? 0

/** Rows that hold the item, ascending. */
export function rowsOfItem(table: Table, item: number): Uint32Array {
  const key = tableKeys(table).keyOf[item]
  if (key === undefined) return empty
  const frequent = frequentRows(table, item, key)
  if (frequent !== undefined) return frequent
  const { from, start, rows } = itemLists(table, key)
  return rows.subarray(start[item - from] as number, start[item - from + 1] as number)
}

/** Rows of the action, ascending; empty where the table has no such action. */
export function rowsOfAction(table: Table, action: number): Uint32Array {
  if (action < 0) return empty
  const { start, rows } = actionLists(table)
  return rows.subarray(start[action] as number, start[action + 1] as number)
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
