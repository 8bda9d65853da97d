import { integersBelow } from '../../events/columns.ts'
import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import { eventsOfItem, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Integers, Table } from '../../events/table.ts'
import { keyRanges } from './key-ranges.ts'
import { pairCounts } from './pair-kernel.ts'

/** Fewest events that show what a context leads to. */
const MIN_EVENTS = 10
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25
/** Counters kept; where there are more, each item is counted when asked for. */
const MOST_COUNTERS = 1 << 22

const counted = new WeakMap<Table, Uint32Array>()

/** Events by item and action, item by item; undefined where they would be too many numbers. Not to be written to. */
export function allCounts(table: Table): Uint32Array | undefined {
  if (table.items.length * table.actions.length > MOST_COUNTERS) return undefined
  const known = counted.get(table) ?? countAll(table)
  counted.set(table, known)
  return known
}

/** Events with the item, by action. Not to be written to. */
export function countsOf(table: Table, item: number): Uint32Array {
  const size = table.actions.length
  const counts = allCounts(table)
  return counts === undefined
    ? countRows(table, rowsOfItem(table, item))
    : counts.subarray(item * size, (item + 1) * size)
}

/** The same as a function of the item, where they are all counted at once. */
export const knownCounts = (table: Table): ((item: number) => Uint32Array) | undefined =>
  allCounts(table) === undefined ? undefined : (item) => countsOf(table, item)

/** Adds the events with the item to others by action. */
export function addCounts(table: Table, item: number, whole: Float64Array): void {
  const known = knownCounts(table)?.(item)
  if (known === undefined) {
    for (const row of rowsOfItem(table, item)) {
      const action = table.action[row] as number
      whole[action] = (whole[action] as number) + 1
    }
    return
  }
  for (let action = 0; action < whole.length; action++)
    whole[action] = (whole[action] as number) + (known[action] as number)
}

/** The action that occurs most often with the item, of several the first, and how often it does. */
export function usualAction(table: Table, item: number): { readonly action: number; readonly count: number } {
  const known = knownCounts(table)?.(item)
  if (known !== undefined) {
    const action = usualOf(known)
    return { action, count: known[action] as number }
  }
  const counts = new Map<number, number>()
  for (const row of rowsOfItem(table, item)) {
    const action = table.action[row] as number
    counts.set(action, (counts.get(action) ?? 0) + 1)
  }
  let usual = { action: 0, count: 0 }
  for (const [action, count] of counts)
    if (count > usual.count || (count === usual.count && action < usual.action)) usual = { action, count }
  return usual
}

function countRows(table: Table, rows: Uint32Array): Uint32Array {
  const { action } = table
  const counts = new Uint32Array(table.actions.length)
  for (let i = 0; i < rows.length; i++) {
    const done = action[rows[i] as number] as number
    counts[done] = (counts[done] as number) + 1
  }
  return counts
}

/** Events by item and action, item by item. */
function countAll(table: Table): Uint32Array {
  const { rows, action, actions, items, itemStart, itemIds } = table
  const { keyOf, start } = tableKeys(table)
  const { codes, place, masks } = keyCodes(table)
  const size = actions.length
  const counts = new Uint32Array(items.length * size)
  const keys = [...place.keys()].filter((key) => (place[key] as number) >= 0 || masks[key] !== undefined)
  const beside = keys.map((key) => {
    const [mask, values] = [masks[key], (start[key + 1] as number) - (start[key] as number)]
    return mask === undefined
      ? { codes, at: (place[key] as number) * rows, bound: values + 1 }
      : { codes: mask, at: 0, bound: 1 << values }
  })
  const known = pairCounts({ size: rows, classOf: action, classes: size }, beside)
  keys.forEach((key, k) => {
    const [mask, column] = [masks[key], beside[k]]
    const from = (start[key] as number) * size
    const own = known?.[k]
    if (mask === undefined && own !== undefined) counts.set(own.subarray(size), from)
    else if (mask === undefined) addColumn(table, codes, column?.at as number, counts.subarray(from))
    else addMasks(own ?? countMasks(table, mask), size, counts.subarray(from))
  })
  let i = 0
  for (let row = 0; row < rows && keys.length < place.length; row++) {
    const done = action[row] as number
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const item = itemIds[i] as number
      const key = keyOf[item] as number
      if ((place[key] as number) >= 0 || masks[key] !== undefined) continue
      const at = item * size + done
      counts[at] = (counts[at] as number) + 1
    }
  }
  return counts
}

/** Adds up the codes of one key, which begin at `base`, by value and action. */
function addColumn(
  { rows, action, actions }: Table,
  codes: Integers,
  base: number,
  counts: Uint32Array
): void {
  const size = actions.length
  for (let row = 0; row < rows; row++) {
    const code = codes[base + row] as number
    if (code === 0) continue
    const at = (code - 1) * size + (action[row] as number)
    counts[at] = (counts[at] as number) + 1
  }
}

/** Rows by mask and action. */
function countMasks({ rows, action, actions }: Table, masks: Uint8Array): Uint32Array {
  const size = actions.length
  const whole = new Uint32Array(size << 8)
  for (let row = 0; row < rows; row++) {
    const at = (masks[row] as number) * size + (action[row] as number)
    whole[at] = (whole[at] as number) + 1
  }
  return whole
}

/** Adds rows by mask and action to each bit of the mask. */
function addMasks(whole: Uint32Array, size: number, counts: Uint32Array): void {
  for (let i = size; i < whole.length; i++)
    for (let left = Math.floor(i / size), at = i % size; left !== 0; left >>= 1, at += size)
      if ((left & 1) === 1) counts[at] = (counts[at] as number) + (whole[i] as number)
}

/** Index of the largest count. */
export const usualOf = (counts: ArrayLike<number>): number => {
  let usual = 0
  for (let i = 1; i < counts.length; i++) if ((counts[i] as number) > (counts[usual] as number)) usual = i
  return usual
}

const found = new WeakMap<Table, Int32Array>()

/** By item: the action that it belongs to, since it is far more frequent there than overall; -1 where there is none. */
export function ownersOf(table: Table): Int32Array {
  const known = found.get(table)
  if (known !== undefined) return known
  const { isDerived } = keyRanges(table)
  const owners = new Int32Array(table.items.length).fill(-1)
  for (let item = 0; item < owners.length; item++) {
    const n = eventsOfItem(table, item)
    if (isDerived[item] === 1 || n < MIN_EVENTS) continue
    const { action, count } = usualAction(table, item)
    const overall = rowsOfAction(table, action).length / table.rows
    if (count / n - overall >= BELONGS) owners[item] = action
  }
  found.set(table, owners)
  return owners
}

/** Of a row that nothing owns; what does is told by its number from 1 on, several of a kind by the one behind all. */
const NOTHING = 0

/** By row what owns it, of one kind. */
interface Owners {
  readonly of: Integers
  readonly several: number
}

/** Who is at work on each row: there the agent does not act freely. */
interface Owned {
  /** Keys of which a value has an owner. */
  readonly keys: Owners
  /** These owners. */
  readonly actions: Owners
}

const ownedRows = new WeakMap<Table, Owned>()

function ownedOf(table: Table): Owned {
  const known = ownedRows.get(table)
  if (known !== undefined) return known
  const owners = ownersOf(table)
  const { keyOf, start } = keyRanges(table)
  const keys = noOwners(table.rows, start.length - 1)
  const actions = noOwners(table.rows, table.actions.length)
  for (let item = 0; item < owners.length; item++) {
    const owner = owners[item] as number
    if (owner < 0) continue
    const rows = rowsOfItem(table, item)
    addOwner(keys, rows, keyOf[item] as number)
    addOwner(actions, rows, owner)
  }
  const owned = { keys, actions }
  ownedRows.set(table, owned)
  return owned
}

const noOwners = (rows: number, kinds: number): Owners => ({
  of: integersBelow(kinds + 2, rows),
  several: kinds + 1
})

function addOwner({ of, several }: Owners, rows: Uint32Array, owner: number): void {
  const own = owner + 1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (of[row] !== own) of[row] = of[row] === NOTHING ? own : several
  }
}

/** Whether no context of another key owns the row (but for `action`): there the agent acts freely. */
export function isFreeRow(table: Table, key: number, action: number): (row: number) => boolean {
  const { keys, actions } = ownedOf(table)
  return (row) => {
    const own = keys.of[row] as number
    if (own === NOTHING || own === key + 1) return true
    const by = actions.of[row] as number
    if (by === action + 1) return true
    return own === keys.several && by === actions.several && isLeftFree(table, row, key, action)
  }
}

/** The same where several keys and several actions own the row. */
function isLeftFree(table: Table, row: number, key: number, action: number): boolean {
  const owners = ownersOf(table)
  const { keyOf } = keyRanges(table)
  for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
    const item = table.itemIds[i] as number
    const owner = owners[item] as number
    if (owner >= 0 && owner !== action && keyOf[item] !== key) return false
  }
  return true
}

/** Counts by action among the rows that no context of another key owns. */
export interface FreeCounts {
  /** By value of the key, in the order of the items. */
  readonly values: readonly Uint32Array[]
  readonly whole: Uint32Array
}

export function freeCounts(table: Table, key: number): FreeCounts {
  const { start } = keyRanges(table)
  const { action } = table
  const owners = ownedOf(table).keys.of
  const values: Uint32Array[] = []
  for (let item = start[key] as number; item < (start[key + 1] as number); item++) {
    const counts = new Uint32Array(table.actions.length)
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const own = owners[row] as number
      if (own !== NOTHING && own !== key + 1) continue
      const done = action[row] as number
      counts[done] = (counts[done] as number) + 1
    }
    values.push(counts)
  }
  const whole = new Uint32Array(table.actions.length)
  for (let row = 0; row < table.rows; row++) {
    const own = owners[row] as number
    if (own !== NOTHING && own !== key + 1) continue
    const done = action[row] as number
    whole[done] = (whole[done] as number) + 1
  }
  return { values, whole }
}
