import { integersBelow, release } from '../events/columns.ts'
import { compareText, type Integers, type Table } from '../events/table.ts'
import { keyRuns } from './translate.ts'
import type { Vocabulary } from './vocabulary.ts'

type Room = ReturnType<typeof integersBelow>

interface Objects {
  readonly objectKeys: readonly string[]
  readonly objectStart: Uint32Array
  readonly objectKey: Integers
  readonly objectNumber: Integers
}

/** So many objects of a key are looked for in a list, which beats any table of all items. */
const FEW = 16

/** Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten. */
export function numberObjects(table: Table, vocabulary: Vocabulary): Objects {
  const objectKeys = [...vocabulary.objects].sort(compareText)
  const start = new Uint32Array(table.rows + 1)
  if (objectKeys.length === 0) {
    const none = new Uint32Array(0)
    return { objectKeys, objectStart: start, objectKey: none, objectNumber: none }
  }
  const { itemStart, itemIds, sessionStart } = table
  const { keyOfItem, from, to } = objectsAmongItems(table, vocabulary, objectKeys)
  /** Room for all there may be: what is not written to takes no memory. */
  const keys = integersBelow(objectKeys.length, itemIds.length)
  let numbers = integersBelow(1, itemIds.length)
  let greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1
  let size = 0
  const next = new Uint32Array(objectKeys.length)
  /** The first objects of the session, by key and number. */
  const first = new Uint32Array(objectKeys.length * FEW)
  /** By item, of the objects behind these: the session that named it last, from 1 on, and its number there. */
  let last = new Uint32Array(0)
  for (let session = 1; session <= table.sessions; session++) {
    next.fill(0)
    const end = sessionStart[session] as number
    for (let row = sessionStart[session - 1] as number; row < end; row++) {
      const rowEnd = itemStart[row + 1] as number
      for (let i = itemStart[row] as number; i < rowEnd; i++) {
        const item = itemIds[i] as number
        // The items of a row ascend.
        if (item >= to) break
        if (item < from) continue
        const key = (keyOfItem[item - from] as number) - 1
        if (key < 0) continue
        const known = next[key] as number
        const few = Math.min(known, FEW)
        let at = 0
        while (at < few && first[key * FEW + at] !== item) at++
        let number = at + 1
        if (at === few) {
          const place = 2 * (item - from)
          if (known < FEW) first[key * FEW + at] = item
          else if (last.length === 0) last = new Uint32Array(2 * (to - from))
          number = known >= FEW && last[place] === session ? (last[place + 1] as number) : known + 1
          if (number > known) next[key] = number
          if (number > FEW) {
            last[place] = session
            last[place + 1] = number
          }
        }
        if (number > greatest) {
          numbers = widened(numbers, size, number + 1)
          greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1
        }
        keys[size] = key
        numbers[size++] = number
      }
      start[row + 1] = size
    }
  }
  return {
    objectKeys,
    objectStart: start,
    objectKey: cut(keys, size, objectKeys.length),
    objectNumber: cut(numbers, size, greatest + 1)
  }
}

/** The first `size` of the numbers, with room for as many as before, for numbers below `bound`. */
function widened(numbers: Room, size: number, bound: number): Room {
  const own = integersBelow(bound, numbers.length)
  own.set(numbers.subarray(0, size))
  release(numbers)
  return own
}

/** These numbers alone, below `bound`. */
function cut(numbers: Room, size: number, bound: number): Integers {
  if (size === numbers.length) return numbers
  const own = integersBelow(bound, size)
  own.set(numbers.subarray(0, size))
  release(numbers)
  return own
}

/**
 * By item in [from, to): the number of its key among those that name objects, from 1 on, and 0 where it names none. All
 * other items name none.
 */
function objectsAmongItems({ items }: Table, vocabulary: Vocabulary, objectKeys: readonly string[]) {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const numberOf = new Map(objectKeys.map((key, k) => [key, k + 1]))
  const all = integersBelow(objectKeys.length + 1, items.length)
  let [from, to] = [items.length, 0]
  for (const run of keyRuns(items)) {
    const number = numberOf.get(renamed.get(run.key) ?? run.key)
    if (number === undefined) continue
    all.fill(number, run.from, run.to)
    from = Math.min(from, run.from)
    to = run.to
  }
  return { keyOfItem: all.subarray(from, Math.max(from, to)), from, to: Math.max(from, to) }
}
