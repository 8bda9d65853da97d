import { integersBelow, release } from '../events/columns.ts'
import { type Numbers, ofBytes } from '../events/growing.ts'
import { behind } from '../events/room.ts'
import { compareText, type Integers, NONE, type Table } from '../events/table.ts'
import { SPREAD } from './collecting-layout.ts'
import { type Numbered, numberByKernel } from './number-by-kernel.ts'
import { keyRuns } from './translate.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Objects {
  readonly objectKeys: readonly string[]
  readonly objectStart: Uint32Array
  readonly objectKey: Integers
  readonly objectNumber: Integers
}

/** Objects of a session that are looked for in a small table, a near cache's, which beats any table of all items. */
const FEW = 256
/** Places of that table, a power of two; and what leaves of a hash the number of one. */
const PLACES = 2 * FEW
const SHIFT = 32 - Math.log2(PLACES)

/**
 * Numbers the objects of each session and key in the order in which they come up; the ids themselves are forgotten.
 * `room`: objects of another table that may come to stand before these.
 */
export function numberObjects(table: Table, vocabulary: Vocabulary, room: number): Objects {
  const objectKeys = [...vocabulary.objects].sort(compareText)
  const start = new Uint32Array(table.rows + 1)
  if (objectKeys.length === 0) {
    const none = new Uint32Array(0)
    return { objectKeys, objectStart: start, objectKey: none, objectNumber: none }
  }
  const runs = runsOfObjects(table, vocabulary, objectKeys)
  const { keys, numbers, size } =
    numberByKernel(table, runs, objectKeys.length, start) ?? numberRows(table, runs, objectKeys.length, start)
  return {
    objectKeys,
    objectStart: start,
    objectKey: cut(keys, size, room),
    objectNumber: cut(numbers, size, room)
  }
}

/** As the kernel numbers them. */
function numberRows(
  { sessions, sessionStart, itemStart, itemIds }: Table,
  { begins, ends, keys: keyOf, to }: ReturnType<typeof runsOfObjects>,
  objectKeys: number,
  start: Uint32Array
): Numbered {
  const from = begins[0] as number
  /** Room for all there may be: what is not written to takes no memory. */
  const keys = integersBelow(objectKeys, itemIds.length)
  let numbers = integersBelow(1, itemIds.length)
  let greatest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1
  let size = 0
  const next = new Uint32Array(objectKeys)
  /** By place: the session that wrote there last, from 1 on, the item, and its number there. */
  const heldIn = new Uint32Array(PLACES)
  const held = new Uint32Array(PLACES)
  const heldNumber = new Uint32Array(PLACES)
  /** By item, of the objects beyond these: the session that named it last, from 1 on, and its number there. */
  let last = new Uint32Array(0)
  for (let session = 1; session <= sessions; session++) {
    next.fill(0)
    let few = 0
    const end = sessionStart[session] as number
    for (let row = sessionStart[session - 1] as number; row < end; row++) {
      const rowEnd = itemStart[row + 1] as number
      // The items of a row ascend, and with them the runs.
      let run = 0
      for (let i = itemStart[row] as number; i < rowEnd; i++) {
        const item = itemIds[i] as number
        while (item >= (ends[run] as number)) run++
        if (item < (begins[run] as number)) continue
        const key = keyOf[run] as number
        let at = Math.imul(item, SPREAD) >>> SHIFT
        while (heldIn[at] === session && held[at] !== item) at = (at + 1) & (PLACES - 1)
        let number: number
        if (heldIn[at] === session) number = heldNumber[at] as number
        else if (few < FEW) {
          few++
          number = (next[key] as number) + 1
          next[key] = number
          heldIn[at] = session
          held[at] = item
          heldNumber[at] = number
        } else {
          if (last.length === 0) last = new Uint32Array(2 * (to - from))
          const place = 2 * (item - from)
          if (last[place] !== session) {
            last[place] = session
            next[key] = last[place + 1] = (next[key] as number) + 1
          }
          number = last[place + 1] as number
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
  return { keys, numbers, size }
}

/** The first `size` of the numbers, with room for as many as before, for numbers below `bound`. */
function widened(numbers: Numbers, size: number, bound: number): Numbers {
  const own = integersBelow(bound, numbers.length)
  own.set(numbers.subarray(0, size))
  release(numbers)
  return own
}

/** The first `size` of the numbers alone, behind `room`. */
function cut(numbers: Numbers, size: number, room: number): Integers {
  if (size === numbers.length && room === 0) return numbers
  const own = ofBytes(numbers.BYTES_PER_ELEMENT, room + size)
  own.set(numbers.subarray(0, size), room)
  release(numbers)
  return behind(own, room)
}

/**
 * The runs of items that name objects, in the order of the items: the first of each, the one after its last, and the
 * number of its key. A run without a key, behind all items, ends them; `to` is where the one before it ends.
 */
function runsOfObjects({ items }: Table, vocabulary: Vocabulary, objectKeys: readonly string[]) {
  const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]))
  const numberOf = new Map(objectKeys.map((key, k) => [key, k]))
  const found = keyRuns(items).flatMap(({ key, from, to }) => {
    const number = numberOf.get(renamed.get(key) ?? key)
    return number === undefined ? [] : [{ number, from, to }]
  })
  return {
    begins: Uint32Array.from([...found.map(({ from }) => from), NONE]),
    ends: Uint32Array.from([...found.map(({ to }) => to), NONE]),
    keys: Uint32Array.from([...found.map(({ number }) => number), 0]),
    to: found.at(-1)?.to ?? 0
  }
}
