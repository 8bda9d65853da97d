import { countingKernel, handing, integersAt, PIECE_ROWS, type Place, Places } from './counting-kernel.ts'
import type { Integers, Item, Table } from './table.ts'

/** See `assembly/items.ts`. */
interface Exports {
  readonly countItems: (
    ids: Place,
    width: number,
    starts: Place,
    rows: number,
    keyEnds: Place,
    events: Place,
    hasBefore: Place
  ) => void
  readonly fillCodes: (
    ids: Place,
    width: number,
    starts: Place,
    rows: number,
    places: Place,
    codeWidth: number
  ) => void
}

/** What is known of items once their rows have been gone through. */
export interface CountedItems {
  /** By item: rows that hold it. */
  readonly events: Uint32Array
  /** By item: 1 where some row holds it and one of its key before it. */
  readonly hasBefore: Uint8Array
}

type ItemLists = Pick<Table, 'rows' | 'items' | 'itemStart' | 'itemIds'>

/** By item: the end of the items of its key. */
export function keyEnds(items: readonly Item[]): Uint32Array {
  const ends = new Uint32Array(items.length)
  for (let item = items.length - 1; item >= 0; item--)
    ends[item] = items[item]?.key === items[item + 1]?.key ? (ends[item + 1] as number) : item + 1
  return ends
}

/** Counts the items of all rows. */
export const countItems = (table: ItemLists): CountedItems => countByKernel(table) ?? countRows(table)

/** Undefined where the kernel cannot do it. */
function countByKernel(table: ItemLists): CountedItems | undefined {
  const { rows, items, itemIds } = table
  const places = new Places()
  const { pieces, starts, handOver } = handing(table, places)
  const endsAt = places.of(keyEnds(items))
  const events = places.take(4 * items.length)
  const hasBefore = places.take(items.length)
  const kernel = countingKernel<Exports>(rows, places)
  if (kernel === undefined) return undefined
  const { buffer, exports } = kernel
  new Uint8Array(buffer, events, places.end - events).fill(0)
  for (const piece of pieces) {
    const ids = handOver(buffer, piece)
    const size = piece.to - piece.from
    exports.countItems(ids, itemIds.BYTES_PER_ELEMENT, starts, size, endsAt, events, hasBefore)
  }
  return {
    events: new Uint32Array(buffer, events, items.length).slice(),
    hasBefore: new Uint8Array(buffer, hasBefore, items.length).slice()
  }
}

/** The same in the host's language. */
function countRows({ rows, items, itemStart, itemIds }: ItemLists): CountedItems {
  const ends = keyEnds(items)
  const events = new Uint32Array(items.length)
  const hasBefore = new Uint8Array(items.length)
  let i = 0
  for (let row = 0; row < rows; row++) {
    // The items of a row ascend: values of one key follow each other.
    let keyEnd = 0
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const item = itemIds[i] as number
      events[item] = (events[item] as number) + 1
      if (item < keyEnd) hasBefore[item] = 1
      else keyEnd = ends[item] as number
    }
  }
  return { events, hasBefore }
}

/** How the values of a key are written: the one of its first item as the code 1, or as the first bit. */
export interface WrittenKey {
  /** Its items, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Which of the columns it has; undefined where it has masks. */
  readonly column?: number | undefined
  readonly masks?: Uint8Array | undefined
}

/**
 * Writes the items of all rows as codes into columns, each of as many codes as there are rows, or as bits into masks. False,
 * and nothing is written, where the kernel cannot do it.
 */
export function fillByKernel(
  table: Table,
  keys: readonly WrittenKey[],
  codes: Integers,
  columns: number
): boolean {
  const { rows, items, itemIds } = table
  const places = new Places()
  const { pieces, starts, handOver } = handing(table, places)
  const width = codes.BYTES_PER_ELEMENT
  const stride = PIECE_ROWS * width
  const columnsAt = places.take(columns * stride)
  const placeOf = new Int32Array(2 * items.length)
  const masksAt = keys.map(({ from, to, column, masks }) => {
    const at = masks === undefined ? columnsAt + (column ?? 0) * stride : places.take(PIECE_ROWS)
    for (let code = 0; code < to - from; code++)
      placeOf.set(masks === undefined ? [at, code + 1] : [-at, 1 << code], 2 * (from + code))
    return at
  })
  const end = places.end
  const placesAt = places.of(placeOf)
  const kernel = countingKernel<Exports>(rows, places)
  if (kernel === undefined) return false
  const { buffer, exports } = kernel
  const written = new Uint8Array(buffer, columnsAt, end - columnsAt)
  for (const piece of pieces) {
    const { from, to } = piece
    const ids = handOver(buffer, piece)
    written.fill(0)
    exports.fillCodes(ids, itemIds.BYTES_PER_ELEMENT, starts, to - from, placesAt, width)
    keys.forEach(({ column, masks }, key) => {
      const at = masksAt[key] as number
      if (masks === undefined)
        codes.set(integersAt(buffer, at, to - from, codes), (column ?? 0) * rows + from)
      else masks.set(new Uint8Array(buffer, at, to - from), from)
    })
  }
  return true
}
