import { integersBelow, release, type SparseColumn } from './columns.ts'
import type { EventColumns } from './event-columns.ts'
import { compareText, type Integers, NONE } from './table.ts'

/** Places in the sorted dictionaries, by the encoder's numbers. */
export interface Ranks {
  readonly action: Uint32Array
  readonly outcome: Uint32Array
  readonly agent: Uint32Array
  readonly case: Uint32Array
}

/** The items of every row by their place in the sorted dictionary: ascending, each once. */
export interface RowItems {
  /** Those of row r are `ids[start[r] … start[r + 1])`. */
  readonly ids: Integers
  readonly start: Uint32Array<ArrayBuffer>
}

export function orderedItems(events: EventColumns, rank: Uint32Array): RowItems {
  const { rows } = events
  const given = events.itemIds.takeNarrow()
  events.itemStart.push(given.length)
  const start = events.itemStart.take()
  const room = integersBelow(rank.length, 0).BYTES_PER_ELEMENT
  // What was read makes room for what is written.
  const ids = given.BYTES_PER_ELEMENT >= room ? given : integersBelow(rank.length, given.length)
  const sorter = new ItemSorter()
  let kept = 0
  for (let row = 0, from = 0; row < rows; row++) {
    const end = start[row + 1] as number
    start[row] = kept
    kept += sorter.sort(given, from, end, rank, ids, kept)
    from = end
  }
  start[rows] = kept
  return { ids, start }
}

/** Longer rows are seldom, and their order is not remembered. */
const MOST_REMEMBERED = 64

/** Sorts the items of rows. Most logs name the keys of their events in the same order: it is tried on the next row first. */
class ItemSorter {
  /** How many items the row had whose order is remembered, and by place in it which of them stands there. */
  #size = 0
  readonly #order = new Uint8Array(MOST_REMEMBERED)
  readonly #ids = new Uint32Array(MOST_REMEMBERED)

  /**
   * Writes `rank[given[i]]` for i in [from, end), ascending and each once, behind `into[at]`; gives how many these are.
   * `into` may be `given`, at a place that is not behind `from`.
   */
  sort(given: Integers, from: number, end: number, rank: Uint32Array, into: Integers, at: number): number {
    const size = end - from
    if (size > MOST_REMEMBERED) return sortLong(given, from, end, rank, into, at)
    const ids = this.#ids
    for (let i = 0; i < size; i++) ids[i] = rank[given[from + i] as number] as number
    if (size !== this.#size || !this.#asBefore(into, at)) return this.#insertHeld(size, into, at)
    return size
  }

  /** False where the remembered order is not that of these items, or two of them are the same. */
  #asBefore(into: Integers, at: number): boolean {
    const ids = this.#ids
    const order = this.#order
    let last = -1
    for (let i = 0; i < this.#size; i++) {
      const id = ids[order[i] as number] as number
      if (id <= last) return false
      into[at + i] = id
      last = id
    }
    return true
  }

  #insertHeld(size: number, into: Integers, at: number): number {
    const ids = this.#ids
    const order = this.#order
    let kept = 0
    for (let i = 0; i < size; i++) {
      const id = ids[i] as number
      let place = kept
      while (place > 0 && (into[at + place - 1] as number) > id) place--
      if (place > 0 && into[at + place - 1] === id) continue
      for (let moved = kept; moved > place; moved--) {
        into[at + moved] = into[at + moved - 1] as number
        order[moved] = order[moved - 1] as number
      }
      into[at + place] = id
      order[place] = i
      kept++
    }
    this.#size = kept === size ? size : 0
    return kept
  }
}

function sortLong(
  given: Integers,
  from: number,
  end: number,
  rank: Uint32Array,
  into: Integers,
  at: number
): number {
  const ids = new Uint32Array(end - from)
  for (let i = 0; i < ids.length; i++) ids[i] = rank[given[from + i] as number] as number
  ids.sort()
  let kept = 0
  for (let i = 0; i < ids.length; i++)
    if (i === 0 || ids[i] !== ids[i - 1]) into[at + kept++] = ids[i] as number
  return kept
}

export interface RowOrder {
  /** Place in the table → row of the encoder. */
  readonly order: Uint32Array
  /** Whether each row has its place already. */
  readonly isIdentity: boolean
  readonly sessionStart: Uint32Array
  /** Rows without a session, in the table's order. */
  readonly nameless: Uint32Array
}

export function rowOrder(
  events: EventColumns,
  rank: Ranks,
  sessionRank: Uint32Array,
  items: RowItems
): RowOrder {
  const { rows } = events
  const named = sessionRank.length
  const { size, isGrouped, namelessRows, places } = placesOf(events, sessionRank)
  const sessionStart = new Uint32Array(named + namelessRows.length + 1)
  for (let s = 0; s < named; s++) sessionStart[s + 1] = (sessionStart[s] as number) + (size[s] as number)
  for (let s = named; s < named + namelessRows.length; s++)
    sessionStart[s + 1] = (sessionStart[s] as number) + 1

  const order = new Uint32Array(rows)
  if (isGrouped) for (let row = 0; row < rows; row++) order[row] = row
  else distribute(places, sessionStart.slice(0, named), order)
  release(places)
  let isIdentity = isGrouped
  for (let s = 0; s < named; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    if (to - from < 2 || isInOrder(events.time, order, from, to)) continue
    isIdentity = false
    sortSession(events, order.subarray(from, to))
  }

  const nameless = Uint32Array.from(namelessRows)
  const compare = byContent(events, rank, items)
  if (!isSorted(nameless, compare)) nameless.sort(compare)
  order.set(nameless, sessionStart[named] as number)
  return { order, isIdentity, sessionStart, nameless }
}

/**
 * By row the place of its session, `NONE` where it has none; how many rows each session has; and whether the rows of
 * sessions stand together and these in their order, and all rows have one.
 */
function placesOf(events: EventColumns, sessionRank: Uint32Array) {
  const places = events.session.take()
  const size = new Uint32Array(sessionRank.length)
  const namelessRows: number[] = []
  let isGrouped = true
  let last = 0
  for (let row = 0; row < places.length; row++) {
    const session = places[row] as number
    if (session === NONE) {
      namelessRows.push(row)
      isGrouped = false
      continue
    }
    const place = sessionRank[session] as number
    places[row] = place
    size[place] = (size[place] as number) + 1
    if (place < last) isGrouped = false
    last = place
  }
  return { places, size, isGrouped, namelessRows }
}

/** The rows of each session from where it begins on, in their order. */
function distribute(places: Uint32Array, next: Uint32Array, order: Uint32Array): void {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number
    if (place === NONE) continue
    const to = next[place] as number
    order[to] = row
    next[place] = to + 1
  }
}

/**
 * Time, then seq, then place. An event without a time (or seq) stays behind the one it stood behind in the log: it
 * takes that one's.
 */
function sortSession(events: EventColumns, rows: Uint32Array): void {
  const byPlace = (a: number, b: number) =>
    events.file.get(a) - events.file.get(b) || events.line.get(a) - events.line.get(b) || a - b
  if (!isSorted(rows, byPlace)) rows.sort(byPlace)
  if (!events.time.used && !events.seq.used) return
  const time = carriedForward(rows, (row) => events.time.get(row))
  const seq = carriedForward(rows, (row) => events.seq.get(row))
  const places = Uint32Array.from(rows, (_, place) => place)
  const compare = (a: number, b: number) =>
    difference(time[a] as number, time[b] as number) ||
    difference(seq[a] as number, seq[b] as number) ||
    a - b
  if (isSorted(places, compare)) return
  places.sort(compare)
  rows.set(Uint32Array.from(places, (place) => rows[place] as number))
}

/** The usual case: every event has a later time than the one before it, and stands behind it. */
function isInOrder(time: SparseColumn, order: Uint32Array, from: number, to: number): boolean {
  let last = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) {
    const own = time.get(order[i] as number)
    if (!(own > last)) return false
    last = own
  }
  return true
}

function carriedForward(rows: Uint32Array, read: (row: number) => number): Float64Array {
  const values = new Float64Array(rows.length)
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < rows.length; i++) {
    const value = read(rows[i] as number)
    if (!Number.isNaN(value)) last = value
    values[i] = last
  }
  return values
}

const difference = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

function isSorted(rows: Uint32Array, compare: (a: number, b: number) => number): boolean {
  for (let i = 1; i < rows.length; i++) {
    if (compare(rows[i - 1] as number, rows[i] as number) > 0) return false
  }
  return true
}

/** Order of events without a session: all that the table keeps of them, so that the order of lines is of no account. */
function byContent(events: EventColumns, rank: Ranks, items: RowItems): (a: number, b: number) => number {
  const ranked = (
    column: { get(index: number): number; readonly length: number },
    ranks: Uint32Array,
    row: number
  ) => {
    const value = row < column.length ? column.get(row) : NONE
    return value === NONE ? -1 : (ranks[value] as number)
  }
  const number = (column: { get(index: number): number }, a: number, b: number) => {
    const x = column.get(a)
    const y = column.get(b)
    return difference(Number.isNaN(x) ? -Infinity : x, Number.isNaN(y) ? -Infinity : y)
  }
  return (a, b) =>
    number(events.time, a, b) ||
    number(events.seq, a, b) ||
    ranked(events.agent, rank.agent, a) - ranked(events.agent, rank.agent, b) ||
    ranked(events.action, rank.action, a) - ranked(events.action, rank.action, b) ||
    ranked(events.outcome, rank.outcome, a) - ranked(events.outcome, rank.outcome, b) ||
    compareItemLists(items, a, b) ||
    ranked(events.rowCase, rank.case, a) - ranked(events.rowCase, rank.case, b) ||
    number(events.latencyMs, a, b) ||
    number(events.tokens, a, b) ||
    compareText(events.conditions.signature(a), events.conditions.signature(b)) ||
    // Alike in all that is counted: their places, so that evidence names the same lines whoever read them.
    events.file.get(a) - events.file.get(b) ||
    events.line.get(a) - events.line.get(b)
}

function compareItemLists({ ids, start }: RowItems, a: number, b: number): number {
  const fromA = start[a] as number
  const fromB = start[b] as number
  const lengthA = (start[a + 1] as number) - fromA
  const lengthB = (start[b + 1] as number) - fromB
  const shared = Math.min(lengthA, lengthB)
  for (let i = 0; i < shared; i++) {
    const byItem = (ids[fromA + i] as number) - (ids[fromB + i] as number)
    if (byItem !== 0) return byItem
  }
  return lengthA - lengthB
}
