import { integersBelow, release } from '../events/columns.ts'
import {
  countingKernel,
  handing,
  integersAt,
  type Place,
  Places,
  sessionPieces
} from '../events/counting-kernel.ts'
import type { Numbers } from '../events/growing.ts'
import type { Table } from '../events/table.ts'
import { PLACE_BITS } from './collecting-layout.ts'

/** See `assembly/objects.ts`. */
interface Exports {
  readonly startObjects: (runs: Place, next: Place, keys: number, table: Place, placeBits: number) => void
  readonly numberObjects: (
    ids: Place,
    width: number,
    starts: Place,
    sessions: Place,
    count: number,
    base: number,
    before: number,
    keys: Place,
    numbers: Place,
    numberWidth: number,
    ends: Place
  ) => number
}

/** Runs of items that name objects, with one behind all items at the end: see `number-objects.ts`. */
export interface ObjectRuns {
  readonly begins: Uint32Array
  readonly ends: Uint32Array
  readonly keys: Uint32Array
}

export interface Numbered {
  /** By object, in the order of the rows: its key, and its number within its session and key. */
  readonly keys: Numbers
  readonly numbers: Numbers
  readonly size: number
}

/** The most places for objects of a session there may be, as a power of two. */
const MOST_BITS = 15
const MOST_KEYS = 1 << 8

/**
 * Numbers the objects of all rows, and writes where those of each row begin. Undefined, and nothing is written, where the
 * kernel cannot do it.
 */
export function numberByKernel(
  table: Table,
  { begins, ends, keys: keyOf }: ObjectRuns,
  objectKeys: number,
  start: Uint32Array
): Numbered | undefined {
  const sessions = sessionPieces(table)
  const bits = Math.ceil(Math.log2(2 * mostItemsOf(table) + 2))
  if (sessions === undefined || bits > MOST_BITS || objectKeys > MOST_KEYS) return undefined
  const places = new Places()
  const { pieces, mostItems, starts, handOver } = handing(table, places, sessions)
  const runsAt = places.of(
    Uint32Array.from(
      { length: 3 * begins.length },
      (_, i) => [begins, ends, keyOf][i % 3]?.[Math.floor(i / 3)] ?? 0
    )
  )
  const nextAt = places.take(4 * objectKeys)
  const mostSessions = sessions.reduce((most, { first, last }) => Math.max(most, last - first), 0)
  const sessionsAt = places.take(4 * (mostSessions + 1))
  const endsAt = places.take(4 * sessions.reduce((most, { from, to }) => Math.max(most, to - from), 0))
  const keysAt = places.take(mostItems)
  const numbersAt = places.take(4 * mostItems)
  const tableAt = places.take(1 << (PLACE_BITS + bits))
  const kernel = countingKernel<Exports>(table.rows, places)
  if (kernel === undefined) return undefined
  const { exports, buffer } = kernel
  new Uint8Array(buffer, tableAt, 1 << (PLACE_BITS + bits)).fill(0)
  exports.startObjects(runsAt, nextAt, objectKeys, tableAt, bits)
  /** Room for all there may be: what is not written to takes no memory. */
  const keys = integersBelow(MOST_KEYS, table.itemIds.length)
  let numbers = integersBelow(1, table.itemIds.length)
  let size = 0
  pieces.forEach((piece, p) => {
    const { from, to } = piece
    const { first, last } = sessions[p] as (typeof sessions)[number]
    const ids = handOver(buffer, piece)
    new Uint32Array(buffer, sessionsAt, last - first + 1).set(table.sessionStart.subarray(first, last + 1))
    const number = () =>
      exports.numberObjects(
        ids,
        table.itemIds.BYTES_PER_ELEMENT,
        starts,
        sessionsAt,
        last - first,
        from,
        size,
        keysAt,
        numbersAt,
        numbers.BYTES_PER_ELEMENT,
        endsAt
      )
    const greatest = number()
    if (greatest >= 2 ** (8 * numbers.BYTES_PER_ELEMENT)) {
      const wider = integersBelow(greatest + 1, numbers.length)
      wider.set(numbers.subarray(0, size))
      release(numbers)
      numbers = wider
      number()
    }
    start.set(new Uint32Array(buffer, endsAt, to - from), from + 1)
    const own = (start[to] as number) - size
    keys.set(new Uint8Array(buffer, keysAt, own), size)
    numbers.set(integersAt(buffer, numbersAt, own, numbers), size)
    size += own
  })
  return { keys, numbers, size }
}

/** Of a session. */
function mostItemsOf({ sessions, sessionStart, itemStart }: Table): number {
  let most = 0
  for (let session = 0; session < sessions; session++) {
    const from = itemStart[sessionStart[session] as number] as number
    most = Math.max(most, (itemStart[sessionStart[session + 1] as number] as number) - from)
  }
  return most
}
