import { intersect, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { logMoreOften } from '../significance.ts'
import { keyRanges } from './key-ranges.ts'

/** Fewest events that make an exception, gain of share with which another class takes over, and log of its level. */
const MIN_EXCEPTION = 10
const MIN_TAKEOVER = 0.2
/** Share with which it takes over on another value of the condition's own key: less is only that the rule is not kept there. */
const MIN_DECIDED = 0.6
const EXCEPTION_LEVEL = Math.log(0.001)

interface Classes {
  readonly table: Table
  readonly classOf: Uint32Array
  readonly classes: number
}

/** "Where these items hold (on these rows), the class is `cls`". */
interface Simple {
  readonly items: readonly number[]
  readonly rows: Uint32Array
  readonly cls: number
  /** Of the condition that may only be what exceptions leave: its other values are exceptions where all is decided. */
  readonly key: number
}

/** Rows of a rule on which one further condition lets another class take over, condition by condition. */
export function exceptionsTo(
  { table, classOf, classes }: Classes,
  { items, rows, cls, key }: Simple
): readonly Uint32Array[] {
  const { isDerived, keyOf } = keyRanges(table)
  const whole = new Uint32Array(classes)
  /** By item, where it occurs. */
  const counts: (Uint32Array | undefined)[] = new Array(table.items.length)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number
    const at = classOf[row] as number
    whole[at] = (whole[at] as number) + 1
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const item = table.itemIds[i] as number
      let own = counts[item]
      if (own === undefined) {
        own = new Uint32Array(classes)
        counts[item] = own
      }
      own[at] = (own[at] as number) + 1
    }
  }
  const found: Uint32Array[] = []
  for (let item = 0; item < counts.length; item++) {
    const own = counts[item]
    if (own === undefined || isDerived[item] === 1 || items.includes(item)) continue
    const n = own.reduce((sum, count) => sum + count, 0)
    const usual = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0))
    const contrast = { y: own[usual] as number, n, Y: whole[usual] as number, N: rows.length }
    if (n < MIN_EXCEPTION || usual === cls || contrast.y / n - contrast.Y / contrast.N < MIN_TAKEOVER)
      continue
    if (keyOf[item] === key && contrast.y < MIN_DECIDED * n) continue
    if (logMoreOften(contrast) <= EXCEPTION_LEVEL) found.push(intersect(rows, rowsOfItem(table, item)))
  }
  return found
}

/** From this share of its events with a key on a class is bound to one value of it. */
const BOUND = 0.9

/** Of the rows those whose class, other than `cls`, hardly ever comes with another value of the item's key than one of its others. */
export function boundToOthers(
  { table, classOf, classes }: Classes,
  { rows, cls, item }: { readonly rows: Uint32Array; readonly cls: number; readonly item: number }
): Uint32Array {
  const { keyOf, start } = keyRanges(table)
  const whole = new Uint32Array(classes)
  for (const row of rows) whole[classOf[row] as number] = (whole[classOf[row] as number] as number) + 1
  const bound = new Uint8Array(classes)
  const key = keyOf[item] as number
  for (let other = start[key] as number; other < (start[key + 1] as number); other++) {
    if (other === item) continue
    const own = new Uint32Array(classes)
    for (const row of intersect(rows, rowsOfItem(table, other)))
      own[classOf[row] as number] = (own[classOf[row] as number] as number) + 1
    own.forEach((count, at) => {
      const n = whole[at] as number
      if (at !== cls && n >= MIN_EXCEPTION && count >= BOUND * n) bound[at] = 1
    })
  }
  return bound.includes(1) ? rows.filter((row) => bound[classOf[row] as number] === 1) : new Uint32Array(0)
}

/** Pairs of events that must be there to compare a condition within sessions. */
const MIN_COMPARED = 10

/**
 * Gain of a condition from one event to the next of the same session (Mantel and Haenszel's risk difference): that
 * sessions differ makes whatever happened earlier in them tell what happens later. Nothing where hardly a session has both.
 */
export function gainWithinSessions(
  { table, classOf }: Classes,
  rows: Uint32Array,
  item: number,
  cls: number
): number {
  const holds = new Uint8Array(table.rows)
  for (const row of rowsOfItem(table, item)) holds[row] = 1
  let gain = 0
  let weight = 0
  /** Events of the session with the condition (1) and without it (0), and those of the class. */
  const own = { n1: 0, y1: 0, n0: 0, y0: 0 }
  let end = 0
  const flush = () => {
    const n = own.n1 + own.n0
    if (n > 0) {
      gain += (own.y1 * own.n0 - own.y0 * own.n1) / n
      weight += (own.n1 * own.n0) / n
    }
    own.n1 = own.y1 = own.n0 = own.y0 = 0
  }
  for (const row of rows) {
    if (row >= end) {
      flush()
      end = table.sessionStart[(table.session[row] as number) + 1] as number
    }
    const y = classOf[row] === cls ? 1 : 0
    if (holds[row] === 1) {
      own.n1++
      own.y1 += y
    } else {
      own.n0++
      own.y0 += y
    }
  }
  flush()
  return weight < MIN_COMPARED ? 0 : gain / weight
}

/** By row: 1 where one of the lists holds it. */
export function markedRows(size: number, lists: readonly Uint32Array[]): Uint8Array {
  const marked = new Uint8Array(size)
  for (const rows of lists) for (let i = 0; i < rows.length; i++) marked[rows[i] as number] = 1
  return marked
}
