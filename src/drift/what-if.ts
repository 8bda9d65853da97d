import { integersBelow, releaseLarge } from '../events/columns.ts'
import { type Cell, gathered } from './cell.ts'
import type { FamilyOfTests } from './family.ts'
import type { Pool } from './pool.ts'
import type { SidesOfRule } from './sides.ts'

/** A cell and where its counts come from. */
export interface Occasions {
  readonly cell: Cell
  /** Of the rule that the cell is about; a cell about no rule counts its own values. */
  readonly sides: SidesOfRule | undefined
  readonly pool: Pool
  readonly strataFor: FamilyOfTests['strataFor']
}

/**
 * The cell, had its promise been kept `kept` times on the current side, with everything else as it was. Which of the
 * situations change is chosen evenly over the log and never by what it does to the test, and a larger change holds
 * every smaller one.
 */
export function cellWith(occasions: Occasions, kept: number): Cell {
  const { cell, sides, pool } = occasions
  const { rows, values } =
    sides === undefined
      ? { rows: cell.rows as Uint32Array, values: cell.values as Uint8Array }
      : { rows: sides.situations.rows, values: sides.situations.kept }
  const changed = changedSituations(rows, values, pool.baselineRows, kept)
  if (changed.length === 0) return cell
  if (cell.sign < 0)
    return withOpportunities(
      occasions,
      changed.map((i) => rows[i] as number)
    )
  const own = new Uint8Array(cell.values)
  // What is told of one situation was tested on more of them.
  const places = cell.rows?.length === rows.length ? undefined : placesOf(cell.rows as Uint32Array)
  for (const i of changed) {
    const place = places === undefined ? i : places.get(rows[i] as number)
    if (place !== undefined) own[place] = 1 - (values[i] as number)
  }
  return { ...cell, values: own }
}

const placesOf = (rows: Uint32Array): ReadonlyMap<number, number> =>
  new Map(Array.from(rows, (row, place) => [row, place]))

/** Indices of the situations that are kept where they were broken, or broken where they were kept. */
export function changedSituations(
  rows: Uint32Array,
  values: Uint8Array,
  baselineRows: number,
  kept: number
): number[] {
  let keptNow = 0
  for (let i = 0; i < rows.length; i++) if (values[i] === 1 && (rows[i] as number) >= baselineRows) keptNow++
  const more = kept - keptNow
  const choices = new Uint32Array(rows.length)
  let size = 0
  for (let i = 0; i < rows.length; i++)
    if ((rows[i] as number) >= baselineRows && (values[i] === 1) === more <= 0) choices[size++] = i
  const changed = evenly(size, Math.abs(more)).map((i) => choices[i] as number)
  // One border after the other is looked for.
  releaseLarge(choices)
  return changed
}

/** The first of 0, …, size − 1 in an order of which every beginning is spread evenly over them (van der Corput 1935). */
function evenly(size: number, most: number): number[] {
  const bits = Math.ceil(Math.log2(Math.max(2, size)))
  const found: number[] = []
  for (let i = 0; i < 2 ** bits && found.length < most; i++) {
    let mirrored = 0
    for (let bit = 0; bit < bits; bit++) mirrored = mirrored * 2 + ((i >> bit) & 1)
    if (mirrored < size) found.push(mirrored)
  }
  return found
}

/**
 * "A only when X" is tested on the events without X: an A that had X all the same is none of them any more, and one
 * that had it no longer is one of them now.
 */
function withOpportunities({ cell, pool, strataFor }: Occasions, changed: readonly number[]): Cell {
  const before = cell.rows as Uint32Array
  const more = Uint32Array.from(changed).sort()
  const staying = placesWithout(before, more)
  if (staying.length < before.length) return onlyAt(cell, staying)
  const rows = new Uint32Array(before.length + changed.length)
  const values = new Uint8Array(rows.length)
  const counted = cell.values
  for (let i = 0, next = 0, at = 0; at < rows.length; at++) {
    const isMore =
      next < more.length && (i === before.length || (more[next] as number) < (before[i] as number))
    rows[at] = (isMore ? more[next++] : before[i]) as number
    values[at] = isMore ? 1 : (counted[i++] as number)
  }
  return {
    ...cell,
    rows,
    values,
    sessions: gathered(pool.table.session, rows),
    strata: strataFor(rows, values)
  }
}

/** Where the rows are that are none of the others; both ascending. */
function placesWithout(rows: Uint32Array, others: Uint32Array): Uint32Array {
  const places = new Uint32Array(rows.length)
  let size = 0
  for (let i = 0, next = 0; i < rows.length; i++) {
    const row = rows[i] as number
    while (next < others.length && (others[next] as number) < row) next++
    if (others[next] !== row) places[size++] = i
  }
  return places.subarray(0, size)
}

function onlyAt(cell: Cell, places: Uint32Array): Cell {
  const { values: all, strata } = cell
  const values = all instanceof Uint8Array ? new Uint8Array(places.length) : new Float64Array(places.length)
  const of = integersBelow(strata.count, places.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    values[i] = all[place] as number
    of[i] = strata.of[place] as number
  }
  return {
    ...cell,
    rows: gathered(cell.rows as Uint32Array, places),
    sessions: gathered(cell.sessions, places),
    values,
    strata: { of, count: strata.count }
  }
}
