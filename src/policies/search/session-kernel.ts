import {
  countingKernel,
  integersAt,
  PIECE_ROWS,
  type Place,
  Places,
  sessionPieces
} from '../../events/counting-kernel.ts'
import { rowsOfAction } from '../../events/postings.ts'
import type { Integers, Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'
import { takeSets } from './block-counter.ts'
import { Meetings, type OrderCount } from './pair-counts.ts'
import {
  ACTION_BYTES,
  BEFORE,
  BEHIND,
  DONE,
  ENDS,
  FEW_BYTES,
  IN_SESSIONS,
  MEAN,
  MEAN_BESIDE,
  MET,
  MOST_IN_SETS,
  NEXT_BEFORE,
  NEXT_BEHIND,
  OPENS,
  PAIR_BYTES,
  SESSIONS,
  SHARE,
  SHARE_VARIANCE,
  VARIANCE,
  VARIANCE_BESIDE
} from './session-layout.ts'

/** See `assembly/sessions.ts`. */
interface Exports {
  readonly countKey: (
    codes: Place,
    width: number,
    actionOf: Place,
    retry: Place,
    base: number,
    starts: Place,
    sessions: number,
    first: number,
    step: number,
    actions: number,
    most: number,
    length: Place,
    done: Place,
    occurrences: Place,
    times: Place,
    lengths: Place,
    long: Place
  ) => number
  readonly startOrder: (
    places: Place,
    size: number,
    pairs: Place,
    acts: Place,
    times: Place,
    most: number,
    lengths: Place,
    total: Place,
    here: Place,
    done: Place,
    actionsHere: Place,
    own: Place
  ) => void
  readonly startShuffled: (setsBefore: Place, setsBehind: Place, few: Place, shares: Place) => void
  readonly countOrder: (actionOf: Place, retry: Place, base: number, starts: Place, sessions: number) => void
}

/** A table's sessions, whole ones at a time, with the places where the kernel finds their actions and retries. */
function sessionsOf(table: Table, places: Places) {
  const retry = retriesOf(table)
  const actions = places.take(4 * PIECE_ROWS)
  const retries = places.take(PIECE_ROWS)
  const starts = places.take(4 * (PIECE_ROWS + 1))
  const handOver = (
    buffer: ArrayBuffer,
    { from, to, first, last }: NonNullable<ReturnType<typeof sessionPieces>>[number]
  ) => {
    new Uint32Array(buffer, actions, to - from).set(table.action.subarray(from, to))
    new Uint8Array(buffer, retries, to - from).set(retry.subarray(from, to))
    new Uint32Array(buffer, starts, last - first + 1).set(table.sessionStart.subarray(first, last + 1))
  }
  return { actions, retries, starts, handOver }
}

/** Counters by code, and by code and action; see `KeyCounter`. */
export interface KeyCounters {
  readonly lengths: Uint32Array
  readonly times: Uint32Array
  readonly occurrences: Uint32Array
}

/**
 * Adds up what the sessions, or each n-th of them, have of each code: the codes begin at `at`. Tells of sessions with too
 * many events of a code for the counters. False, and nothing is added, where the kernel cannot do it.
 */
export function addByKernel(
  table: Table,
  {
    codes,
    at,
    step,
    most
  }: { readonly codes: Integers; readonly at: number; readonly step: number; readonly most: number },
  counters: KeyCounters,
  onLong: (code: number, length: number) => void
): boolean {
  const pieces = sessionPieces(table)
  if (pieces === undefined) return false
  const places = new Places()
  const actions = table.actions.length
  const values = counters.occurrences.length / actions
  const lengthAt = places.take(4 * values)
  const doneAt = places.take(4 * counters.occurrences.length)
  const found = [counters.lengths, counters.times, counters.occurrences].map((counts) => ({
    counts,
    at: places.take(4 * counts.length)
  }))
  const end = places.end
  const [lengthsAt, timesAt, occurrencesAt] = found.map(({ at }) => at) as [number, number, number]
  const handed = sessionsOf(table, places)
  const codesAt = places.take(4 * PIECE_ROWS)
  const longAt = places.take(PIECE_ROWS)
  const kernel = countingKernel<Exports>(table.rows, places)
  if (kernel === undefined) return false
  const { buffer, exports } = kernel
  new Uint8Array(buffer, lengthAt, end - lengthAt).fill(0)
  for (const piece of pieces) {
    const { from, to, first, last } = piece
    handed.handOver(buffer, piece)
    integersAt(buffer, codesAt, to - from, codes).set(codes.subarray(at + from, at + to))
    const long = exports.countKey(
      codesAt,
      codes.BYTES_PER_ELEMENT,
      handed.actions,
      handed.retries,
      from,
      handed.starts,
      last - first,
      (step - (first % step)) % step,
      step,
      actions,
      most,
      lengthAt,
      doneAt,
      occurrencesAt,
      timesAt,
      lengthsAt,
      longAt
    )
    const longer = new Uint32Array(buffer, longAt, 2 * long)
    for (let i = 0; i < longer.length; i += 2) onLong(longer[i] as number, longer[i + 1] as number)
  }
  for (const { counts, at } of found) counts.set(new Uint32Array(buffer, at, counts.length))
  return true
}

/** What is counted of the order in sessions. By pair of places, see `Meetings`. */
export interface CountedOrder {
  readonly meetings: Meetings
  readonly before: Float64Array
  readonly behind: Float64Array
  readonly nextBefore: Float64Array
  readonly nextBehind: Float64Array
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly meanBeside: Float64Array
  readonly varianceBeside: Float64Array
  /** By action, of its sessions those that it opens, and those that it ends. */
  readonly first: readonly OrderCount[]
  readonly last: readonly OrderCount[]
  /** By action: its events, but for retries; and its sessions by how often they have it. */
  readonly totals: readonly number[]
  readonly times: readonly (readonly number[])[]
  /** Sessions by length. */
  readonly lengths: ReadonlyMap<number, number>
}

/** Undefined where the kernel cannot do it. `most`: how many repetitions are told apart. */
export function orderByKernel(table: Table, most: number): CountedOrder | undefined {
  const pieces = sessionPieces(table)
  if (pieces === undefined) return undefined
  const meetings = new Meetings(table)
  const { size } = meetings
  const actions = table.actions.length
  const places = new Places()
  const pairsAt = places.take(PAIR_BYTES * size ** 2)
  const actsAt = places.take(ACTION_BYTES * actions)
  const timesAt = places.take(4 * (most + 1) * actions)
  const lengthsAt = places.take(4 * (PIECE_ROWS + 1))
  const totalAt = places.take(4 * size)
  const doneAt = places.take(4 * actions)
  const sets = size <= MOST_IN_SETS ? size << size : 0
  const setsBeforeAt = places.take(4 * sets)
  const setsBehindAt = places.take(4 * sets)
  const end = places.end
  const fewAt = places.take(FEW_BYTES)
  const sharesAt = places.take(8 * size)
  const hereAt = places.take(4 * size)
  const actionsHereAt = places.take(4 * actions)
  const ownAt = places.take(4 * PIECE_ROWS)
  const placesAt = places.of(meetings.place)
  const handed = sessionsOf(table, places)
  const kernel = countingKernel<Exports>(table.rows, places)
  if (kernel === undefined) return undefined
  const { buffer, exports } = kernel
  new Uint8Array(buffer, pairsAt, end - pairsAt).fill(0)
  exports.startOrder(
    placesAt,
    size,
    pairsAt,
    actsAt,
    timesAt,
    most,
    lengthsAt,
    totalAt,
    hereAt,
    doneAt,
    actionsHereAt,
    ownAt
  )
  exports.startShuffled(setsBeforeAt, setsBehindAt, fewAt, sharesAt)
  for (const piece of pieces) {
    handed.handOver(buffer, piece)
    exports.countOrder(handed.actions, handed.retries, piece.from, handed.starts, piece.last - piece.first)
  }
  const pairs = new DataView(buffer, pairsAt, PAIR_BYTES * size ** 2)
  const column = (read: (at: number) => number) =>
    Float64Array.from({ length: size ** 2 }, (_, at) => (at % (size + 1) === 0 ? 0 : read(PAIR_BYTES * at)))
  const count = (field: number) => column((at) => pairs.getInt32(at + field, true))
  const sum = (field: number) => column((at) => pairs.getFloat64(at + field, true))
  meetings.met.set(count(MET))
  meetings.sessions.set(count(SESSIONS))
  meetings.actions.forEach((action, place) => {
    meetings.occurrences[place] = rowsOfAction(table, action).length
  })
  const [before, behind] = [count(BEFORE), count(BEHIND)]
  takeSets(new Uint32Array(buffer, setsBeforeAt, sets), size, before)
  takeSets(new Uint32Array(buffer, setsBehindAt, sets), size, behind)
  const acts = new DataView(buffer, actsAt, ACTION_BYTES * actions)
  const ends = (field: number) =>
    table.actions.map((_, action): OrderCount => {
      const at = ACTION_BYTES * action
      const n = acts.getInt32(at + IN_SESSIONS, true)
      const mean = acts.getFloat64(at + SHARE, true)
      const variance = acts.getFloat64(at + SHARE_VARIANCE, true)
      return { n, met: n, y: acts.getInt32(at + field, true), mean, variance, sessions: n }
    })
  const often = new Uint32Array(buffer, timesAt, (most + 1) * actions)
  const byLength = new Uint32Array(buffer, lengthsAt, PIECE_ROWS + 1)
  const lengths = new Map<number, number>()
  for (let length = 0; length < byLength.length; length++)
    if (byLength[length] !== 0) lengths.set(length, byLength[length] as number)
  return {
    meetings,
    before,
    behind,
    nextBefore: count(NEXT_BEFORE),
    nextBehind: count(NEXT_BEHIND),
    mean: sum(MEAN),
    variance: sum(VARIANCE),
    meanBeside: sum(MEAN_BESIDE),
    varianceBeside: sum(VARIANCE_BESIDE),
    first: ends(OPENS),
    last: ends(ENDS),
    totals: table.actions.map((_, action) => acts.getInt32(ACTION_BYTES * action + DONE, true)),
    times: table.actions.map((_, action) => [
      ...often.subarray((most + 1) * action, (most + 1) * (action + 1))
    ]),
    lengths
  }
}
