import { integersBelow, release } from '../events/columns.ts'
import { type CountedItems, countItems } from '../events/count-items.ts'
import { adoptCounts } from '../events/key-codes.ts'
import { behind } from '../events/room.ts'
import type { Integers, Table } from '../events/table.ts'
import { collectByKernel } from './collect-by-kernel.ts'
import { END, NOTHING_LEFT, SEVERAL } from './collecting-layout.ts'
import type { Derivation } from './derived.ts'
import type { Renumbering } from './translate.ts'

/** A column that is filled less than this keeps room that it does not need. */
const MOSTLY = 0.75

type ItemLists = Pick<Table, 'itemStart' | 'itemIds'>
type SignedIntegers = Int8Array | Int16Array | Int32Array

/** Row by row the numbers of its items, ascending, each once, behind `room`; and how many rows have each. */
export function collect(
  table: Table,
  renumbering: Renumbering,
  derivation: Derivation,
  room: number
): ItemLists & { readonly counted: CountedItems } {
  const { items, becomes: wide, several } = renumbering
  const { rows } = table
  // Looked up in no order: it had better fit into a near cache.
  const becomes = signedBelow(items.length, wide)
  const endLeft = endOfLeft(becomes, table.items.length)
  const itemStart = new Uint32Array(rows + 1)
  const all = integersBelow(items.length, room + roomFor(table, several, derivation.most))
  const lists = { itemStart, itemIds: all.subarray(room) }
  let counted = collectByKernel(table, renumbering, derivation, endLeft, lists)
  if (counted === undefined) {
    collectRows(table, { becomes, several }, derivation, endLeft, lists)
    counted = countItems({ rows, items, ...lists })
  }
  return { itemStart, itemIds: filled(all, room, itemStart[rows] as number, items.length), counted }
}

/** Writes the numbers of all rows into lists with room for them. */
function collectRows(
  { rows, itemStart: begins, itemIds: given, items }: Table,
  { becomes, several }: { readonly becomes: SignedIntegers; readonly several: Renumbering['several'] },
  { most, holding }: Derivation,
  endLeft: number,
  { itemStart, itemIds }: ItemLists
): void {
  const holds = holding(becomes.subarray(items.length))
  /** Of the row the numbers of its derived items, ascending, and the end. */
  const own = new Int32Array(most + 1)
  let size = 0
  for (let row = 0, i = 0; row < rows; row++) {
    own[holds(row, own)] = END
    const end = begins[row + 1] as number
    const first = size
    let last = -1
    let next = 0
    let coming = own[0] as number
    // Both come in order, but for what has another name or form now: the derived ones are merged in.
    for (; i < end; i++) {
      const item = given[i] as number
      if (item >= endLeft) break
      const id = becomes[item] as number
      if (id === NOTHING_LEFT) continue
      if (id === SEVERAL) {
        for (const part of several.get(item) ?? []) size = inserted(itemIds, first, size, part)
        last = size > first ? (itemIds[size - 1] as number) : -1
        continue
      }
      for (; coming < id; coming = own[++next] as number) {
        if (coming > last) itemIds[size++] = last = coming
        else size = inserted(itemIds, first, size, coming)
      }
      if (id > last) itemIds[size++] = last = id
      else size = inserted(itemIds, first, size, id)
    }
    i = end
    for (; coming !== END; coming = own[++next] as number) {
      if (coming > last) itemIds[size++] = last = coming
      else size = inserted(itemIds, first, size, coming)
    }
    itemStart[row + 1] = size
  }
}

/** The one after the last of the log's items that is not left out: the items of a row ascend. */
function endOfLeft(becomes: SignedIntegers, size: number): number {
  let end = size
  while (end > 0 && becomes[end - 1] === NOTHING_LEFT) end--
  return end
}

/** The same numbers, below `bound` or negative, in as few bytes each as hold them. */
function signedBelow(bound: number, numbers: Int32Array): SignedIntegers {
  if (bound <= 2 ** 7) return new Int8Array(numbers)
  return bound <= 2 ** 15 ? new Int16Array(numbers) : numbers
}

/** Numbers there may be at most; what is not written to takes no memory. */
function roomFor({ rows, itemIds }: Table, several: Renumbering['several'], most: number): number {
  let parts = 0
  if (several.size > 0)
    for (let i = 0; i < itemIds.length; i++) parts += several.get(itemIds[i] as number)?.length ?? 0
  return itemIds.length + parts + rows * most
}

/** The numbers that were written, below `bound`, without much room behind them. */
function filled(ids: ReturnType<typeof integersBelow>, room: number, size: number, bound: number): Integers {
  if (room + size >= MOSTLY * ids.length) return behind(ids.subarray(0, room + size), room)
  const own = behind(integersBelow(bound, room + size), room)
  own.set(ids.subarray(room, room + size))
  release(ids)
  return own
}

/** Puts the number where it belongs among those of its row, unless it is there, and gives where they end then. */
function inserted(itemIds: Integers, first: number, size: number, id: number): number {
  let at = size
  while (at > first && (itemIds[at - 1] as number) > id) at--
  if (at > first && itemIds[at - 1] === id) return size
  itemIds.copyWithin(at + 1, at, size)
  itemIds[at] = id
  return size + 1
}

/** Dictionary entries that no row holds are left out: a dictionary tells what the log holds. The table is spent. */
export function withoutUnused(table: Table, { events, hasBefore }: CountedItems, room: number): Table {
  if (!events.includes(0)) return withCounts(table, { events, hasBefore })
  const number = new Uint32Array(events.length)
  let next = 0
  for (let item = 0; item < events.length; item++) {
    number[item] = next
    if (events[item] !== 0) next++
  }
  const { itemIds: given } = table
  const narrow = integersBelow(next, 0)
  const isNarrow = narrow.BYTES_PER_ELEMENT === given.BYTES_PER_ELEMENT
  const itemIds = isNarrow ? given : behind(integersBelow(next, room + given.length), room)
  for (let i = 0; i < itemIds.length; i++) itemIds[i] = number[given[i] as number] as number
  if (!isNarrow) release(given)
  const isUsed = (_: unknown, item: number) => events[item] !== 0
  return withCounts(
    { ...table, items: table.items.filter(isUsed), itemIds },
    { events: events.filter(isUsed), hasBefore: hasBefore.filter(isUsed) }
  )
}

function withCounts(table: Table, counted: CountedItems): Table {
  adoptCounts(table, counted)
  return table
}
