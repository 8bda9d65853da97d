import type { Integers, Table } from '../events/table.ts'
import { nameOfCell } from './collection.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { familyOf } from './family.ts'
import type { Changed, Without } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { vitalCells } from './vitals.ts'

/** The pool without the marked rows; its sessions, and so its design, stay as they are. */
export function withoutRows(pool: Pool, skip: Uint8Array): Pool {
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
      const own = new Uint32Array(starts[rows.length] as number)
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number
        own.set(column.subarray(start[row], start[row + 1]), starts[i])
      }
      return own
    })
    return [starts, ...taken] as readonly Uint32Array[]
  }
  const session = of(table.session)
  const sessionStart = new Uint32Array(table.sessions + 1)
  for (const own of session) sessionStart[own + 1] = (sessionStart[own + 1] as number) + 1
  for (let s = 0; s < table.sessions; s++)
    sessionStart[s + 1] = (sessionStart[s + 1] as number) + (sessionStart[s] as number)
  const [itemStart, itemIds] = lists(table.itemStart, table.itemIds)
  const [objectStart, objectKey, objectNumber] = lists(table.objectStart, table.objectKey, table.objectNumber)
  return {
    ...table,
    rows: rows.length,
    action: of(table.action),
    outcome: of(table.outcome),
    agent: of(table.agent),
    session,
    sessionStart,
    itemStart: itemStart as Uint32Array,
    itemIds: itemIds as Uint32Array,
    objectStart: objectStart as Uint32Array,
    objectKey: objectKey as Uint32Array,
    objectNumber: objectNumber as Uint32Array,
    repeated: of(table.repeated),
    latencyMs: table.latencyMs && of(table.latencyMs),
    tokens: table.tokens && of(table.tokens),
    origin: undefined
  }
}

/** What is seen of each change in a pool of which rows were left out; shares only with the associations. */
export function seenIn(
  left: Pool,
  changed: readonly Changed[],
  design: Design,
  options: ComparisonOptions
): (change: Changed) => Statistic | undefined {
  const rules = changed.flatMap(({ cell }) => (cell.rule === undefined ? [] : [cell.rule]))
  // Each is wanted, whatever its kind: what people require is tested always.
  const wanted = rules.map((rule) => ({ ...rule, status: 'required' }) as const)
  const names = new Set(changed.map(({ cell }) => nameOfCell(cell)))
  const { cells, strataFor } = familyOf(left, design, wanted, options, names)
  const vitals = changed.flatMap(({ cell: { subject } }) =>
    subject?.type === 'vital' ? vitalCells(left, strataFor, subject.name).map(({ cell }) => cell) : []
  )
  const byName = new Map([...cells, ...vitals].map((cell) => [nameOfCell(cell), cell]))
  return ({ cell }) => {
    const own = byName.get(nameOfCell(cell))
    return own && statisticOf(own, design)
  }
}

/** Vital signs of sessions as they would be without the events of a cause, made once for each cause. */
export function vitalsWithout(pool: Pool, design: Design, options: ComparisonOptions): Without<Changed> {
  const made = new WeakMap<Uint8Array, (name: string) => Statistic | undefined>()
  const without = (skip: Uint8Array) => {
    const left = withoutRows(pool, skip)
    const { strataFor } = familyOf(left, design, [], { ...options, kinds: [] })
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
