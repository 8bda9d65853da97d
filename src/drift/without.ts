import { collectGarbage } from '../events/garbage.ts'
import { ofBytes } from '../events/growing.ts'
import type { Integers, Table } from '../events/table.ts'
import { askedFor, nameOfCell } from './collection.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { questionsOf } from './family.ts'
import type { Changed, Without } from './grouping.ts'
import { once } from './made-once.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { vitalCells } from './vitals.ts'

/** By row: 1 where one of the actions is done. */
export function rowsDoing(names: readonly string[], { table: { action, actions } }: Pool): Uint8Array {
  const wanted = new Set(names)
  const isDone = Uint8Array.from(actions, (name) => Number(wanted.has(name)))
  return Uint8Array.from(action, (own) => isDone[own] as number)
}

/** Of so many rows what one pool has left is given back before the next is made: for one run there may be a dozen. */
const MANY_ROWS = 50_000

/** The pool without the marked rows; its sessions, and so its design, stay as they are. */
export function withoutRows(pool: Pool, skip: Uint8Array): Pool {
  if (pool.table.rows >= MANY_ROWS) collectGarbage()
  const rows = new Uint32Array(pool.table.rows)
  let size = 0
  let before = 0
  for (let row = 0; row < rows.length; row++) {
    if (skip[row] === 1) continue
    rows[size++] = row
    if (row < pool.baselineRows) before++
  }
  return { ...pool, table: ofRows(pool.table, rows.subarray(0, size)), baselineRows: before }
}

/** The table with these rows only, ascending. */
function ofRows(table: Table, rows: Uint32Array): Table {
  const of = <T extends Uint32Array | Uint8Array | Float64Array>(column: T): T => {
    const own = column.slice(0, rows.length) as T
    for (let i = 0; i < rows.length; i++) own[i] = column[rows[i] as number] as number
    return own
  }
  const lists = (start: Uint32Array, ...columns: readonly Integers[]) => {
    const starts = new Uint32Array(rows.length + 1)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      starts[i + 1] = (starts[i] as number) + (start[row + 1] as number) - (start[row] as number)
    }
    const taken = columns.map((column) => {
      const own = ofBytes(column.BYTES_PER_ELEMENT, starts[rows.length] as number)
      let at = 0
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number
        const end = start[row + 1] as number
        for (let j = start[row] as number; j < end; j++) own[at++] = column[j] as number
      }
      return own
    })
    return [starts, taken] as const
  }
  const session = of(table.session)
  const sessionStart = new Uint32Array(table.sessions + 1)
  for (const own of session) sessionStart[own + 1] = (sessionStart[own + 1] as number) + 1
  for (let s = 0; s < table.sessions; s++)
    sessionStart[s + 1] = (sessionStart[s + 1] as number) + (sessionStart[s] as number)
  const [itemStart, [itemIds]] = lists(table.itemStart, table.itemIds)
  const [objectStart, [objectKey, objectNumber]] = lists(
    table.objectStart,
    table.objectKey,
    table.objectNumber
  )
  return {
    ...table,
    rows: rows.length,
    action: of(table.action),
    outcome: of(table.outcome),
    agent: of(table.agent),
    session,
    sessionStart,
    itemStart,
    itemIds: itemIds as Integers,
    objectStart,
    objectKey: objectKey as Integers,
    objectNumber: objectNumber as Integers,
    repeated: of(table.repeated),
    latencyMs: table.latencyMs && of(table.latencyMs),
    tokens: table.tokens && of(table.tokens),
    origin: undefined
  }
}

/** What is seen of a change in a pool of which rows were left out; shares only with the associations. */
export function seenIn(
  leftOf: () => Pool,
  design: Design,
  options: ComparisonOptions
): (change: Changed) => Statistic | undefined {
  const prepared = once(() => {
    const left = leftOf()
    return { left, ...questionsOf(left, design, options) }
  })
  const seen = new Map<string, Statistic | undefined>()
  const statisticIn = ({ cell: { rule, subject } }: Changed): Statistic | undefined => {
    const { left, strataFor, cellsOf } = prepared()
    const [own] =
      subject?.type === 'vital'
        ? vitalCells(left, strataFor, subject.name).map(({ cell }) => cell)
        : // It is wanted, whatever its kind: what people require is tested always.
          cellsOf(rule === undefined ? [] : [{ ...rule, status: 'required' }], askedFor({ rule, subject }))
    return own && statisticOf(own, design)
  }
  return (change) => {
    const name = nameOfCell(change.cell)
    if (!seen.has(name)) seen.set(name, statisticIn(change))
    return seen.get(name)
  }
}

/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
export function vitalsWithout(pool: Pool, design: Design, options: ComparisonOptions): Without<Changed> {
  const made = new WeakMap<Uint8Array, (name: string) => Statistic | undefined>()
  const without = (skip: Uint8Array) => {
    const left = withoutRows(pool, skip)
    const { strataFor } = questionsOf(left, design, options)
    return (name: string) => {
      const [own] = vitalCells(left, strataFor, name)
      return own && statisticOf(own.cell, design)
    }
  }
  return ({ cell: { subject } }, skip) => {
    if (subject?.type !== 'vital') return undefined
    const statistic = made.get(skip) ?? without(skip)
    made.set(skip, statistic)
    return statistic(subject.name)
  }
}
