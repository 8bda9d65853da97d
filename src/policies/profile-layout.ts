import type { Item } from '../events/table.ts'
import { derivedKeyOf, type Following } from './profile-derived.ts'

/**
 * The second layout of a profile: a line of JSON, the head, and columns of numbers behind it, in this order.
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
