import { isArgument } from '../../abstraction/given.ts'
import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { Contrast } from '../significance.ts'
import { keyRanges } from './key-ranges.ts'

/** Fewest events that show what two conditions lead to, share of them, and gain over the one condition, with which they do. */
const MIN_EVENTS = 10
const SURE = 0.5
const TAKES_OVER = 0.3

/**
 * The further conditions with each of which the item leads to the action, by item: there it is done because of the two,
 * also where that is too rare to be a policy of the set. Undefined where there is none.
 */
function leadingWith(table: Table, item: number, action: number): Uint8Array | undefined {
  const { keyOf, isDerived } = keyRanges(table)
  const rows = rowsOfItem(table, item)
  /** By item: events with both, and those of the action. */
  const both = new Uint32Array(table.items.length)
  const done = new Uint32Array(table.items.length)
  let y = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const counted = table.action[row] === action ? 1 : 0
    y += counted
    const end = table.itemStart[row + 1] as number
    for (let at = table.itemStart[row] as number; at < end; at++) {
      const other = table.itemIds[at] as number
      both[other] = (both[other] as number) + 1
      done[other] = (done[other] as number) + counted
    }
  }
  const least = Math.max(SURE, y / Math.max(1, rows.length) + TAKES_OVER)
  const leads = new Uint8Array(table.items.length)
  let leading = 0
  for (let other = 0; other < leads.length; other++) {
    const n = both[other] as number
    if (n < MIN_EVENTS || (done[other] as number) < least * n) continue
    if (keyOf[other] === keyOf[item] || isDerived[other] === 1) continue
    if (isArgument(table.items[other]?.key as string)) continue
    leads[other] = 1
    leading++
  }
  return leading === 0 ? undefined : leads
}

/**
 * Events of the action, and those with the item, where no condition holds that leads to the action together with the
 * item; undefined where there is no such condition.
 */
export function unledCounts(
  table: Table,
  item: number,
  action: number
): { readonly n: number; readonly y: number } | undefined {
  const leads = leadingWith(table, item, action)
  if (leads === undefined) return undefined
  const left = rowsOfAction(table, action).filter((row) => !holdsAny(table, row, leads))
  return { n: left.length, y: intersect(left, rowsOfItem(table, item)).length }
}

/**
 * Events, and those of the action, with the item and in all, where no condition holds that leads to the action together
 * with another value of the item's key; undefined where there is no such condition.
 */
export function unledContrast(table: Table, item: number, action: number): Contrast | undefined {
  const { keyOf, start } = keyRanges(table)
  const key = keyOf[item] as number
  const leads = new Uint8Array(table.items.length)
  for (let other = start[key] as number; other < (start[key + 1] as number); other++) {
    const own = other === item ? undefined : leadingWith(table, other, action)
    own?.forEach((leading, i) => {
      if (leading === 1) leads[i] = 1
    })
  }
  if (!leads.includes(1)) return undefined
  const here = new Uint8Array(table.rows)
  for (const row of rowsOfItem(table, item)) here[row] = 1
  let [y, n, Y, N] = [0, 0, 0, 0]
  for (let row = 0; row < table.rows; row++) {
    if (holdsAny(table, row, leads)) continue
    const isDone = table.action[row] === action ? 1 : 0
    N++
    Y += isDone
    if (here[row] === 0) continue
    n++
    y += isDone
  }
  return { y, n, Y, N }
}

function holdsAny(table: Table, row: number, marked: Uint8Array): boolean {
  const end = table.itemStart[row + 1] as number
  for (let at = table.itemStart[row] as number; at < end; at++)
    if (marked[table.itemIds[at] as number] === 1) return true
  return false
}
