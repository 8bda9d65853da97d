import { release } from '../events/columns.ts'
import type { Table } from '../events/table.ts'
import type { Situations } from '../policies/kinds/kind.ts'
import { everyRow } from '../policies/rows.ts'
import { gather } from '../policies/search/parts.ts'
import { type Cell, gathered, sessionsOf } from './cell.ts'
import type { Strata } from './strata.ts'

/**
 * Cells of a big log, which all live until the end of a comparison, held as bits: an event takes a bit for each cell that
 * looks at it, and one for each context, in place of a byte and two numbers. Looked at one after the other they are
 * unfolded into the same memory.
 */

/** Events from which on that is worth the time it takes. */
const MANY_ROWS = 100_000

/** Whether it pays to fold the cells of a log, and to give back at once what a stage has left. */
export const isBig = ({ rows }: Table): boolean => rows >= MANY_ROWS

/** Situations, shared by all cells that look at the same rows. */
interface Place {
  readonly table: Table
  readonly size: number
  /** By row of the table a bit, or where these are few the rows; undefined for every row. */
  readonly rows: { readonly bits: Int32Array } | { readonly list: Uint32Array } | undefined
  /** Each way in which they are divided, held once. */
  readonly strata: Strata[]
}

interface Folded {
  readonly place: Place
  /** By situation a bit. */
  readonly kept: Int32Array
}

/** What a cell counts, by situation. */
export type Counted = Pick<Cell, 'rows' | 'sessions' | 'values'>

const BITS = 32

/** One bit each for what is 0 or 1. */
function packed(values: Uint8Array): Int32Array {
  const bits = new Int32Array(Math.ceil(values.length / BITS))
  for (let i = 0, word = 0; i < values.length; word++) {
    let own = 0
    for (let bit = 0; bit < BITS && i < values.length; bit++) own |= (values[i++] as number) << bit
    bits[word] = own
  }
  return bits
}

function unpacked(bits: Int32Array, into: Uint8Array): void {
  for (let i = 0, word = 0; i < into.length; word++) {
    const own = bits[word] as number
    for (let bit = 0; bit < BITS && i < into.length; bit++) into[i++] = (own >>> bit) & 1
  }
}

function marked(rows: Uint32Array, size: number): Int32Array {
  const bits = new Int32Array(Math.ceil(size / BITS))
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31))
  }
  return bits
}

function listed(bits: Int32Array, into: Uint32Array): void {
  let at = 0
  for (let word = 0; word < bits.length; word++) {
    const base = word * BITS
    for (let left = bits[word] as number; left !== 0; left &= left - 1)
      into[at++] = base + 31 - Math.clz32(left & -left)
  }
}

const placeOfRows = new WeakMap<Uint32Array, Place>()

function placeOf(rows: Uint32Array, table: Table): Place {
  const known = placeOfRows.get(rows)
  if (known?.table === table) return known
  const place = {
    table,
    size: rows.length,
    rows:
      rows === everyRow(table)
        ? undefined
        : rows.length * BITS < table.rows
          ? { list: rows.slice() }
          : { bits: marked(rows, table.rows) },
    strata: []
  }
  placeOfRows.set(rows, place)
  return place
}

function rowsAt({ rows, size, table }: Place, given?: Uint32Array): Uint32Array {
  if (rows === undefined) return everyRow(table)
  const into = given ?? new Uint32Array(size)
  if ('list' in rows) into.set(rows.list)
  else listed(rows.bits, into)
  return into
}

/** The sessions of the rows asked for last. */
let inTurn: { readonly rows: Uint32Array; readonly table: Table; readonly sessions: Uint32Array } | undefined

/** By situation the session of its row: of a big log until those of other rows are asked for. */
export function sessionsInTurn(table: Table, rows: Uint32Array): Uint32Array {
  if (!isBig(table) || rows === everyRow(table)) return sessionsOf(table, rows)
  if (inTurn?.rows === rows && inTurn.table === table) return inTurn.sessions
  if (room.sessions.length < rows.length) room.sessions = new Uint32Array(table.rows)
  inRoom = undefined
  const sessions = gather(table.session, rows, room.sessions.subarray(0, rows.length))
  inTurn = { rows, table, sessions }
  return sessions
}

function keptAt({ size }: Place, bits: Int32Array): Uint8Array {
  const kept = new Uint8Array(size)
  unpacked(bits, kept)
  return kept
}

/** Situations that are kept for later, of a big log likewise: they are unfolded by whoever asks. */
export function foldedSituations({ rows, kept }: Situations, table: Table): () => Situations {
  if (!isBig(table)) return () => ({ rows, kept })
  const place = placeOf(rows, table)
  const bits = packed(kept)
  release(kept)
  return () => ({ rows: rowsAt(place), kept: keptAt(place, bits) })
}

const foldedOf = new WeakMap<Cell, Folded>()

/**
 * The cell as it is kept: of a big log what it counts is unfolded whenever it is asked for, so that whoever looks at each
 * situation asks once. What it was made from is not needed any more.
 */
export function foldedCell(cell: Cell, table: Table): Cell {
  const { rows, values, strata, sessions: _, ...rest } = cell
  if (!isBig(table) || rows === undefined || !(values instanceof Uint8Array)) return cell
  const place = placeOf(rows, table)
  const kept = packed(values)
  const made: Cell = {
    ...rest,
    strata: sharedStrata(strata, place),
    get rows() {
      return rowsAt(place)
    },
    get sessions() {
      return place.rows === undefined ? table.session : gathered(table.session, rowsAt(place))
    },
    get values() {
      return keptAt(place, kept)
    }
  }
  foldedOf.set(made, { place, kept })
  return made
}

/** Those of another cell where these are the same: what is found by strata is found once then. */
function sharedStrata(strata: Strata, { strata: known }: Place): Strata {
  const same = known.find(
    ({ of, count, keys = [] }) =>
      count === strata.count &&
      keys.length === (strata.keys?.length ?? 0) &&
      keys.every((key, i) => key === strata.keys?.[i]) &&
      (count === 1 || of.every((own, i) => own === strata.of[i]))
  )
  if (same === undefined) known.push(strata)
  return same ?? strata
}

/** The cell as it was before it was held: for whoever looks at it again and again. */
export const unfolded = (cell: Cell): Cell => (foldedOf.has(cell) ? { ...cell } : cell)

/** Whether its situations are rows of the pool. */
export const isOfRows = (cell: Cell): boolean => foldedOf.has(cell) || cell.rows !== undefined

/** How many situations it has. */
export const situationCount = ({ strata }: Cell): number => strata.of.length

/** Memory that one cell after the other is unfolded into. */
const room = { rows: new Uint32Array(0), sessions: new Uint32Array(0), values: new Uint8Array(0) }
/** What it holds. */
let inRoom: { readonly place: Place; readonly rows: Uint32Array; readonly sessions: Uint32Array } | undefined

/**
 * What the cell counts, for as long as nobody asks for another one: of cells that look at the same rows one after the
 * other, rows and sessions are unfolded once.
 */
export function lentCounts(cell: Cell): Counted {
  const own = foldedOf.get(cell)
  if (own === undefined) return cell
  const { place, kept } = own
  if (room.values.length < place.size) room.values = new Uint8Array(place.table.rows)
  const values = room.values.subarray(0, place.size)
  unpacked(kept, values)
  if (inRoom?.place !== place) {
    inTurn = undefined
    inRoom = { place, ...unfold(place) }
  }
  return { rows: inRoom.rows, sessions: inRoom.sessions, values }
}

function unfold(place: Place) {
  const { size, table, rows: isPart } = place
  if (isPart === undefined) return { rows: everyRow(table), sessions: table.session }
  for (const name of ['rows', 'sessions'] as const)
    if (room[name].length < size) room[name] = new Uint32Array(table.rows)
  const rows = rowsAt(place, room.rows.subarray(0, size))
  return { rows, sessions: gather(table.session, rows, room.sessions.subarray(0, size)) }
}

/** Lets go of the memory that cells were unfolded into. */
export function forgetLent(): void {
  inRoom = undefined
  inTurn = undefined
  room.rows = new Uint32Array(0)
  room.sessions = new Uint32Array(0)
  room.values = new Uint8Array(0)
}
