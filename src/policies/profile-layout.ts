import type { Item } from '../events/table.ts'
import { derivedKeyOf, type Following } from './profile-derived.ts'

/**
 * The second layout of a profile: JSON with lists of names, and columns of numbers as base64, in this order.
 *
 * Of the sessions: how many events each has, its case, its value of each condition. Of the events: 0 where its
 * transaction has not come up before, else its number from 1 on; whether it is repeated; the shape of its objects, and by
 * object key their numbers (0: the next new one of the session, else the number + 1). Of the shapes: its action and keys.
 * Of the transactions as they come up: the shape; and in the order of the shapes the outcome, the agent, and by key the
 * values.
 *
 * Context that follows from the order of events is not written, but made anew by whoever reads it.
 */

/** The keys of items whose values are written, numbered in the order of the items. */
export interface WrittenKeys {
  /** By item: the number of its key; -1 where it follows from the order of the events. */
  readonly keyOf: Int32Array
  /** By key: its first item, and how many it has. */
  readonly first: readonly number[]
  readonly sizes: readonly number[]
}

export function writtenKeys(items: readonly Item[], { derived }: Following): WrittenKeys {
  const follows = derivedKeyOf(items, derived)
  const keyOf = new Int32Array(items.length).fill(-1)
  const first: number[] = []
  const sizes: number[] = []
  let last: string | undefined
  for (let id = 0; id < items.length; id++) {
    const { key } = items[id] as Item
    if (follows[id] !== 0) continue
    if (key !== last) {
      first.push(id)
      sizes.push(0)
    }
    last = key
    const number = first.length - 1
    keyOf[id] = number
    sizes[number] = (sizes[number] as number) + 1
  }
  return { keyOf, first, sizes }
}

/** The transactions in the order of their shapes, those of one shape as they come up. */
export function byShape(shapeOf: Uint32Array, shapes: number): Uint32Array {
  const next = new Uint32Array(shapes + 1)
  for (const shape of shapeOf) next[shape + 1] = (next[shape + 1] as number) + 1
  for (let shape = 1; shape < next.length; shape++)
    next[shape] = (next[shape] as number) + (next[shape - 1] as number)
  const ordered = new Uint32Array(shapeOf.length)
  for (let transaction = 0; transaction < shapeOf.length; transaction++) {
    const shape = shapeOf[transaction] as number
    const at = next[shape] as number
    ordered[at] = transaction
    next[shape] = at + 1
  }
  return ordered
}

/** Lists of keys that rows have in common. */
export interface Shapes {
  /** The keys of shape s are `keys[start[s] … start[s + 1])`. */
  readonly start: Uint32Array
  readonly keys: Uint32Array
}

/** Members there are of each of so many keys in the lists of these shapes. */
export function membersByKey(shapeOf: Uint32Array, { start, keys }: Shapes, count: number): Uint32Array {
  const rows = new Uint32Array(start.length - 1)
  for (let i = 0; i < shapeOf.length; i++) {
    const shape = shapeOf[i] as number
    rows[shape] = (rows[shape] as number) + 1
  }
  const members = new Uint32Array(count)
  for (let shape = 0; shape < rows.length; shape++) {
    const end = start[shape + 1] as number
    for (let at = start[shape] as number; at < end; at++) {
      const key = keys[at] as number
      members[key] = (members[key] as number) + (rows[shape] as number)
    }
  }
  return members
}

/** Where lists of these lengths begin, one behind the other, and their end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const start = new Uint32Array(lengths.length + 1)
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] as number
    start[i + 1] = sum
  }
  return start
}
