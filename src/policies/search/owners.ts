import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'

const derived: ReadonlySet<string> = new Set(derivedKeys)

/** Fewest events that show what a context leads to. */
const MIN_EVENTS = 10
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25

/** Events with the item, by action. */
export function countsOf(table: Table, item: number): Uint32Array {
  const counts = new Uint32Array(table.actions.length)
  for (const row of rowsOfItem(table, item))
    counts[table.action[row] as number] = (counts[table.action[row] as number] as number) + 1
  return counts
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
  const owners = Int32Array.from(table.items, ({ key }, item) => {
    const n = rowsOfItem(table, item).length
    if (derived.has(key) || n < MIN_EVENTS) return -1
    const counts = countsOf(table, item)
    const usual = usualOf(counts)
    const overall = rowsOfAction(table, usual).length / table.rows
    return (counts[usual] as number) / n - overall >= BELONGS ? usual : -1
  })
  found.set(table, owners)
  return owners
}

/** Calls `visit` for every row that no context of another key owns (but for `action`): there the agent acts freely. */
export function visitFreeRows(
  table: Table,
  keys: readonly string[],
  action: number,
  visit: (row: number) => void
): void {
  const owners = ownersOf(table)
  const isOwned = Uint8Array.from(table.items, ({ key }, item) =>
    (owners[item] as number) >= 0 && owners[item] !== action && !keys.includes(key) ? 1 : 0
  )
  for (let row = 0; row < table.rows; row++) {
    let free = true
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number) && free; i++)
      if (isOwned[table.itemIds[i] as number] === 1) free = false
    if (free) visit(row)
  }
}
