import { COUNTING_KERNEL } from './counting-kernel-code.ts'
import type { Integers, Table } from './table.ts'
import { type Memory, startWebAssembly } from './web-assembly.ts'

/** Where something stands in the kernel's memory, in bytes. */
export type Place = number

/** `Exports` are those functions of `assembly/counting.ts` that the caller asks: each stage knows its own. */
export interface CountingKernel<Exports> {
  readonly exports: Exports
  readonly buffer: ArrayBuffer
}

const PAGE_BYTES = 65_536
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const MOST_BYTES = 4 * 1024 * 1024
/** Of fewer rows the handing over would take what it saves. It starts faster than the engine learns to count as fast. */
const LEAST_ROWS = 512
/** Rows that are handed over at a time, and of many items fewer. */
export const PIECE_ROWS = 8_192
const PIECE_ITEMS = 1 << 17

/** `null` where the engine does not run it. */
let started: { readonly memory: Memory; readonly exports: unknown } | null | undefined

/**
 * The kernel, for so many rows, with memory for all that has its place there, which is the caller's until somebody else
 * asks. Undefined where that is too much, the rows are too few, or the engine does not run it.
 */
export function countingKernel<Exports>(rows: number, places: Places): CountingKernel<Exports> | undefined {
  const { end } = places
  if (rows < LEAST_ROWS || end > MOST_BYTES) return undefined
  if (started === undefined) started = startWebAssembly(COUNTING_KERNEL, 1, () => ({})) ?? null
  if (started === null) return undefined
  const { memory, exports } = started
  const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE_BYTES)
  try {
    if (missing > 0) memory.grow(missing)
  } catch {
    return undefined
  }
  places.write(memory.buffer)
  return { exports: exports as Exports, buffer: memory.buffer }
}

/** Gives things their places in the kernel's memory, one behind the other. */
export class Places {
  end = PAGE_BYTES
  readonly #given: { readonly at: Place; readonly numbers: Int32Array | Uint32Array }[] = []

  /** For so many bytes. */
  take(bytes: number): Place {
    const at = this.end
    this.end = (at + bytes + 7) & ~7
    return at
  }

  /** For these numbers, which stand there once there is a kernel. */
  of(numbers: Int32Array | Uint32Array): Place {
    const at = this.take(numbers.byteLength)
    this.#given.push({ at, numbers })
    return at
  }

  write(buffer: ArrayBuffer): void {
    for (const { at, numbers } of this.#given) new Uint32Array(buffer, at, numbers.length).set(numbers)
  }
}

/** So many numbers that stand there, of as many bytes each as these have. */
export function integersAt(buffer: ArrayBuffer, at: Place, size: number, like: Integers): Integers {
  const Numbers = like.constructor as new (buffer: ArrayBuffer, at: number, length: number) => Integers
  return new Numbers(buffer, at, size)
}

/** Rows `from … to` of a table, whose items are `first … last`. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

/** A table in pieces of rows. */
interface Handing {
  readonly pieces: readonly Piece[]
  /** Of a piece. */
  readonly mostItems: number
  readonly starts: Place
  /**
   * Writes where the items of the rows of a piece begin to that place, and the items to another one. Gives where the first
   * of all items would stand.
   */
  readonly handOver: (buffer: ArrayBuffer, piece: Piece) => Place
}

type ItemLists = Pick<Table, 'rows' | 'itemStart' | 'itemIds'>

/** `cut`: pieces of rows that follow each other, where somebody has cut them already. */
export function handing(
  table: ItemLists,
  places: Places,
  cut: readonly Pick<Piece, 'from' | 'to'>[] = piecesOf(table)
): Handing {
  const { itemStart, itemIds } = table
  const pieces = cut.map(({ from, to }) => ({
    from,
    to,
    first: itemStart[from] as number,
    last: itemStart[to] as number
  }))
  const mostItems = pieces.reduce((most, { first, last }) => Math.max(most, last - first), 0)
  const ids = places.take(mostItems * itemIds.BYTES_PER_ELEMENT)
  const starts = places.take(4 * (PIECE_ROWS + 1))
  const handOver = (buffer: ArrayBuffer, { from, to, first, last }: Piece) => {
    integersAt(buffer, ids, last - first, itemIds).set(itemIds.subarray(first, last))
    new Uint32Array(buffer, starts, to - from + 1).set(itemStart.subarray(from, to + 1))
    return (ids - first * itemIds.BYTES_PER_ELEMENT) | 0
  }
  return { pieces, mostItems, starts, handOver }
}

function piecesOf({ rows, itemStart }: ItemLists): readonly Pick<Piece, 'from' | 'to'>[] {
  const pieces: Pick<Piece, 'from' | 'to'>[] = []
  for (let from = 0, to = 0; from < rows; from = to) {
    const most = (itemStart[from] as number) + PIECE_ITEMS
    to = Math.min(rows, from + PIECE_ROWS)
    while (to > from + 1 && (itemStart[to] as number) > most) to = from + ((to - from) >> 1)
    pieces.push({ from, to })
  }
  return pieces
}

/** Rows `from … to` of a table, which are those of its sessions `first … last`. */
interface SessionPiece {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

/** The sessions in pieces of whole ones; undefined where one has more rows than are handed over at a time. */
export function sessionPieces({
  sessions,
  sessionStart
}: Pick<Table, 'sessions' | 'sessionStart'>): readonly SessionPiece[] | undefined {
  const pieces: SessionPiece[] = []
  for (let first = 0, last = 0; first < sessions; first = last) {
    const from = sessionStart[first] as number
    while (
      last < sessions &&
      last - first < PIECE_ROWS &&
      (sessionStart[last + 1] as number) - from <= PIECE_ROWS
    )
      last++
    if (last === first) return undefined
    pieces.push({ from, to: sessionStart[last] as number, first, last })
  }
  return pieces
}
