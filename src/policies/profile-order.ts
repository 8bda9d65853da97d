import { integersBelow } from '../events/columns.ts'
import { sortedByNumbers } from '../events/number-order.ts'
import type { Integers, Table } from '../events/table.ts'

/** What the rows of a table hold beside what follows from their order. */
export interface WrittenRows {
  readonly table: Table
  /** The items of row r that are written are `ids[start[r] … start[r + 1])`. */
  readonly start: Uint32Array
  readonly ids: Integers
  /** By row: of its action, outcome, agent and these items. */
  readonly hash: Uint32Array
}

/** `isLeft`: by item, whether it follows from the order of the rows. */
export function writtenRows(table: Table, isLeft: Uint8Array): WrittenRows {
  const { rows, itemStart, itemIds, action, outcome, agent } = table
  const start = new Uint32Array(rows + 1)
  const ids = integersBelow(table.items.length, itemIds.length)
  const hash = new Uint32Array(rows)
  let size = 0
  for (let row = 0; row < rows; row++) {
    let own = Math.imul((action[row] as number) ^ 0x811c9dc5, 0x01000193)
    own = Math.imul(own ^ (outcome[row] as number), 0x85ebca6b)
    own = Math.imul(own ^ (own >>> 15) ^ (agent[row] as number), 0x01000193)
    const end = itemStart[row + 1] as number
    for (let i = itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      if (isLeft[item] !== 0) continue
      ids[size++] = item
      own = Math.imul(own ^ item, 0x01000193)
      own ^= own >>> 13
    }
    start[row + 1] = size
    own = Math.imul(own ^ (own >>> 16), 0xc2b2ae35)
    hash[row] = own ^ (own >>> 16)
  }
  return { table, start, ids: ids.subarray(0, size), hash }
}

/** 0 where two rows hold the same, but for what follows from their order; else which comes first. */
export function compareRows({ table, start, ids }: WrittenRows, a: number, b: number): number {
  const { action, outcome, agent } = table
  const apart =
    (action[a] as number) - (action[b] as number) ||
    (outcome[a] as number) - (outcome[b] as number) ||
    (agent[a] as number) - (agent[b] as number)
  if (apart !== 0) return apart
  return compareLists(ids, start, a, b)
}

/** The lists of two rows, the shorter one first, then number by number. */
function compareLists(lists: Integers, start: Uint32Array, a: number, b: number): number {
  let i = start[a] as number
  let j = start[b] as number
  const end = start[a + 1] as number
  const longer = end - i - ((start[b + 1] as number) - j)
  if (longer !== 0) return longer
  for (; i < end; i++, j++) if (lists[i] !== lists[j]) return (lists[i] as number) - (lists[j] as number)
  return 0
}

/** By session of the table what is said of it beside its events. */
export type Aside = readonly (Float64Array | Uint32Array)[]

/**
 * The sessions in an order that depends on nothing but what they hold: of the names that a log gave them, and of its own
 * order, a profile tells nothing.
 */
export function inOwnOrder(written: WrittenRows, aside: Aside): Uint32Array {
  const { sessions } = written.table
  const first = new Uint32Array(sessions)
  const second = new Uint32Array(sessions)
  for (let session = 0; session < sessions; session++) {
    const [high, low] = sessionHash(written, session, aside)
    first[session] = high
    second[session] = low
  }
  const order = sortedByNumbers(first, second)
  const compare = (a: number, b: number) => compareSessions(written, a, b, aside)
  for (let from = 0, to: number; from < sessions; from = to) {
    const known = order[from] as number
    let areSame = true
    for (to = from + 1; to < sessions; to++) {
      const other = order[to] as number
      if (first[other] !== first[known] || second[other] !== second[known]) break
      areSame &&= compare(known, other) === 0
    }
    // What has the same hash is the same, but for chance.
    if (!areSame) order.subarray(from, to).sort(compare)
  }
  return order
}

function sessionHash({ table, hash }: WrittenRows, session: number, aside: Aside): readonly [number, number] {
  const { sessionStart, objectStart, objectKey, objectNumber, repeated } = table
  let high = 0x811c9dc5
  let low = 0x9747b28c
  const add = (number: number) => {
    high = Math.imul(high ^ number, 0x01000193)
    high ^= high >>> 15
    low = Math.imul(low ^ number, 0x85ebca6b)
    low ^= low >>> 13
  }
  for (const column of aside) add(Math.floor((column[session] as number) * 1000))
  const end = sessionStart[session + 1] as number
  for (let row = sessionStart[session] as number; row < end; row++) {
    add((hash[row] as number) + (repeated[row] as number))
    const to = objectStart[row + 1] as number
    for (let o = objectStart[row] as number; o < to; o++)
      add((objectKey[o] as number) * 0x10001 + (objectNumber[o] as number))
  }
  return [high, low]
}

function compareSessions(written: WrittenRows, a: number, b: number, aside: Aside): number {
  const { sessionStart, objectStart, objectKey, objectNumber, repeated } = written.table
  for (const column of aside) {
    const [one, other] = [column[a] as number, column[b] as number]
    if (!Object.is(one, other)) return (Number.isNaN(one) ? -1 : one) - (Number.isNaN(other) ? -1 : other)
  }
  let i = sessionStart[a] as number
  let j = sessionStart[b] as number
  const end = sessionStart[a + 1] as number
  const longer = end - i - ((sessionStart[b + 1] as number) - j)
  if (longer !== 0) return longer
  for (; i < end; i++, j++) {
    const apart =
      compareRows(written, i, j) ||
      (repeated[i] as number) - (repeated[j] as number) ||
      compareLists(objectKey, objectStart, i, j) ||
      compareLists(objectNumber, objectStart, i, j)
    if (apart !== 0) return apart
  }
  return 0
}
