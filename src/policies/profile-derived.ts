import { derive, type Ordered } from '../abstraction/derived.ts'
import { type DerivedKey, derivedKeys } from '../abstraction/vocabulary.ts'
import type { Item, Table } from '../events/table.ts'

/** Context that a profile leaves out, for it follows from the order of the events, which it holds. */
export interface Following {
  readonly derived: readonly DerivedKey[]
  readonly milestones: readonly string[]
}

/** Of more, `happened_before` is written out: a reader looks at each of them on each event. */
export const MOST_MILESTONES = 64

/**
 * The context that follows, by its numbers among `items`: what is not among them has a number behind theirs. `holds`
 * writes the numbers of what holds on a row, row by row. `strangers`: how many of the items of these keys nothing leads to.
 */
export function follow(table: Ordered, items: readonly Item[], following: Following) {
  const { items: derived, most, holding } = derive(table, following)
  const keys = new Set<string>(following.derived)
  const known = new Map<string, number>()
  let own = 0
  for (let id = 0; id < items.length; id++) {
    const { key, value } = items[id] as Item
    if (!keys.has(key)) continue
    own++
    if (typeof value === 'string') known.set(`${key} ${value}`, id)
  }
  const numbers = derived.map(({ key, value }, d) => known.get(`${key} ${value}`) ?? items.length + d)
  const led = new Set(numbers.filter((number) => number < items.length))
  return { derived, most, holds: holding(numbers), strangers: own - led.size }
}

/** By item: the number of its key among the derived ones, from 1 on, or 0. */
export function derivedKeyOf(items: readonly Item[], derived: Following['derived']): Uint8Array {
  const keyOf = new Uint8Array(items.length)
  for (let id = 0; id < items.length; id++) {
    const { key } = items[id] as Item
    keyOf[id] =
      key === items[id - 1]?.key ? (keyOf[id - 1] as number) : (derived as readonly string[]).indexOf(key) + 1
  }
  return keyOf
}

/** The derived keys that hold on each row of the table what follows from the rows before it, and nothing else. */
export function followingIn(table: Table): Following {
  const { items } = table
  const all = derivedKeyOf(items, derivedKeys)
  const isThere = new Set(all)
  const milestoneKey = derivedKeys.indexOf('happened_before')
  const milestones = items.flatMap(({ value }, id) =>
    all[id] === milestoneKey + 1 && typeof value === 'string' ? [value] : []
  )
  const thought = derivedKeys.filter(
    (_, key) => isThere.has(key + 1) && (key !== milestoneKey || milestones.length <= MOST_MILESTONES)
  )
  const isWrong = wrongKeys(table, { derived: thought, milestones })
  const derived = thought.filter((_, key) => isWrong[key] === 0)
  return { derived, milestones: derived.includes('happened_before') ? milestones : [] }
}

/** By key that is thought to follow: 1 where some row holds other items of it. */
function wrongKeys(table: Table, thought: Following): Uint8Array {
  const isWrong = new Uint8Array(thought.derived.length)
  if (isWrong.length === 0) return isWrong
  const { rows, items, itemStart, itemIds } = table
  const { derived, most, holds } = follow(table, items, thought)
  const ofItems = derivedKeyOf(items, thought.derived)
  const keyOf = (number: number): number =>
    number < items.length
      ? (ofItems[number] as number) - 1
      : thought.derived.indexOf(derived[number - items.length]?.key as DerivedKey)
  const held = new Int32Array(most)
  for (let row = 0; row < rows; row++) {
    const count = holds(row, held)
    const end = itemStart[row + 1] as number
    let next = 0
    for (let i = itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      if (ofItems[item] === 0) continue
      // Both ascend, but for what no row holds: it may stand before what follows from other keys.
      for (; next < count; next++) {
        const number = held[next] as number
        if (number >= item && number < items.length) break
        isWrong[keyOf(number)] = 1
      }
      if (next < count && held[next] === item) next++
      else isWrong[keyOf(item)] = 1
    }
    while (next < count) isWrong[keyOf(held[next++] as number)] = 1
  }
  return isWrong
}
