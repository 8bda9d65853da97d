import { type CountedItems, keyEnds } from '../events/count-items.ts'
import {
  countingKernel,
  handing,
  integersAt,
  PIECE_ROWS,
  type Place,
  Places
} from '../events/counting-kernel.ts'
import type { Integers, Table } from '../events/table.ts'
import { NOTHING_LEFT, SEVERAL } from './collecting-layout.ts'
import type { Derivation } from './derived.ts'
import type { Renumbering } from './translate.ts'

/** See `assembly/collecting.ts`. */
interface Exports {
  readonly startDerived: (
    milestoneOf: Place,
    milestones: Place,
    seen: Place,
    milestoneCount: number,
    positions: Place,
    actions: Place,
    outcomes: Place,
    outcomeCount: number,
    own: Place
  ) => void
  readonly startItems: (
    becomes: Place,
    endOfLeft: number,
    parts: Place,
    keyEnds: Place,
    events: Place,
    several: Place
  ) => void
  readonly collect: (
    ids: Place,
    width: number,
    starts: Place,
    rows: number,
    sessionOf: Place,
    actionOf: Place,
    outcomeOf: Place,
    room: Place,
    into: Place,
    idWidth: number,
    before: number,
    ends: Place
  ) => number
}

/**
 * Writes the items of all rows by their new numbers, with the derived ones, into lists with room for them, and counts them.
 * Undefined, and nothing is written, where the kernel cannot do it. Of the log's items those from `endOfLeft` on are left
 * out.
 */
export function collectByKernel(
  table: Table,
  renumbering: Renumbering,
  derivation: Derivation,
  endOfLeft: number,
  { itemStart, itemIds }: { readonly itemStart: Uint32Array; readonly itemIds: Integers }
): CountedItems | undefined {
  const { items } = renumbering
  const { becomes, parts, mostParts } = codedParts(renumbering, endOfLeft)
  const places = new Places()
  const { pieces, mostItems, starts, handOver } = handing(table, places)
  const becomesAt = places.of(becomes)
  const partsAt = places.of(parts)
  const keyEndsAt = places.of(keyEnds(items))
  const events = places.take(4 * items.length)
  const hasBefore = places.take(items.length)
  const columns = [derivation.table.action, derivation.table.outcome, derivation.table.session].map(
    (column) => ({ column, at: places.take(4 * PIECE_ROWS) })
  )
  const [actionsAt, outcomesAt, sessionsAt] = columns.map(({ at }) => at) as [number, number, number]
  const most = mostItems * Math.max(1, mostParts) + PIECE_ROWS * derivation.most
  const into = places.take(most * itemIds.BYTES_PER_ELEMENT)
  const room = places.take(4 * (mostItems + 1))
  const ends = places.take(4 * PIECE_ROWS)
  const startDerived = derivedLists(renumbering, table.items.length, derivation, places)
  const kernel = countingKernel<Exports>(table.rows, places)
  if (kernel === undefined) return undefined
  const { exports, buffer } = kernel
  new Uint8Array(buffer, events, hasBefore + items.length - events).fill(0)
  exports.startDerived(...startDerived)
  exports.startItems(becomesAt, endOfLeft, partsAt, keyEndsAt, events, hasBefore)
  let size = 0
  for (const piece of pieces) {
    const { from, to } = piece
    const ids = handOver(buffer, piece)
    for (const { column, at } of columns)
      new Uint32Array(buffer, at, to - from).set(column.subarray(from, to))
    const all = exports.collect(
      ids,
      table.itemIds.BYTES_PER_ELEMENT,
      starts,
      to - from,
      sessionsAt,
      actionsAt,
      outcomesAt,
      room,
      into,
      itemIds.BYTES_PER_ELEMENT,
      size,
      ends
    )
    itemIds.set(integersAt(buffer, into, all - size, itemIds), size)
    itemStart.set(new Uint32Array(buffer, ends, to - from), from + 1)
    size = all
  }
  return {
    events: new Uint32Array(buffer, events, items.length).slice(),
    hasBefore: new Uint8Array(buffer, hasBefore, items.length).slice()
  }
}

/** What the log's items become, with the lists of what becomes several in one: `SEVERAL` less the place of its own. */
function codedParts({ becomes, several }: Renumbering, endOfLeft: number) {
  const own = becomes.slice(0, endOfLeft)
  const parts: number[] = []
  let mostParts = 0
  for (const [item, numbers] of several) {
    own[item] = SEVERAL - parts.length
    parts.push(numbers.length, ...numbers)
    mostParts = Math.max(mostParts, numbers.length)
  }
  return { becomes: own, parts: Int32Array.from(parts), mostParts }
}

/** Gives the numbers of the derived items their places, and says where they are. */
function derivedLists({ becomes }: Renumbering, first: number, { table, lists }: Derivation, places: Places) {
  /** What is not asked for has no list, and no numbers. */
  const numbersOf = (derived: readonly number[], size: number) =>
    places.of(
      derived.length === 0
        ? new Int32Array(size).fill(NOTHING_LEFT)
        : Int32Array.from(derived, (item) => becomes[first + item] as number)
    )
  const { milestones, milestoneOf, position, previousAction, previousOutcome } = lists
  return [
    places.of(milestoneOf),
    numbersOf(milestones, milestones.length),
    places.take(milestones.length),
    milestones.length,
    numbersOf(position, 3),
    numbersOf(previousAction, table.actions.length + 1),
    numbersOf(previousOutcome, table.outcomes.length),
    table.outcomes.length,
    places.take(4 * (milestones.length + 4))
  ] as const
}
