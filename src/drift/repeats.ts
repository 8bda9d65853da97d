import type { Table } from '../events/table.ts'
import { canonicalRule } from '../policies/identity.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import type { ComparisonOptions } from './drift.ts'
import { familyOf } from './family.ts'
import { type Changed, isLeftByChance } from './grouping.ts'
import type { Pool } from './pool.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { REPEATED_CALLS, vitalCells } from './vitals.ts'

/** What a change of its own keeps of its strength at least: to leave the repeated calls out costs it a part of its events. */
const KEPT_BY_OTHERS = 0.6

/**
 * An agent that repeats its calls breaks whatever says "once" or "directly after", does more of all that it repeats,
 * and takes longer sessions. Where calls are repeated more often than before, that is the cause of every change which
 * is gone once the repeated calls are left out of both logs.
 * Undefined where calls are not repeated more often.
 */
export function repeatsAsCause<T extends Changed>(
  changed: readonly T[],
  pool: Pool,
  design: Design,
  options: ComparisonOptions
): { readonly leader: T; readonly explains: (change: T) => boolean } | undefined {
  const leader = changed.find(
    ({ cell, statistic }) => cell.subject?.name === REPEATED_CALLS && statistic.z > 0
  )
  if (leader === undefined || changed.length < 2) return undefined
  const left = withoutRepeats(pool)
  const rules = changed.flatMap(({ cell }) => (cell.rule === undefined ? [] : [cell.rule]))
  // Each is wanted, whatever its kind: what people require is tested always.
  const wanted = rules.map((rule) => ({ ...rule, status: 'required' }) as const)
  const family = familyOf(left, design, wanted, { ...options, kinds: [] })
  const byRule = new Map(
    family.cells.flatMap((cell) => (cell.rule ? [[canonicalRule(cell.rule), cell]] : []))
  )
  const vitals = new Map(vitalCells(left, family.strataFor).map(({ name, cell }) => [name, cell] as const))
  const rest = ({ cell }: T): Statistic | undefined => {
    if (cell.subject?.type === 'vital') return counted(vitals.get(cell.subject.name), design)
    if (cell.rule !== undefined) return counted(byRule.get(canonicalRule(cell.rule)), design)
    return statisticOf(cell, design, pool.table.repeated)
  }
  const explains = (change: T): boolean => {
    const before = change.statistic.z
    const z = rest(change)?.z ?? 0
    return isLeftByChance(z) && (isLeftByChance(before) || Math.abs(z) < KEPT_BY_OTHERS * Math.abs(before))
  }
  return { leader, explains }
}

const counted = (cell: Cell | undefined, design: Design): Statistic | undefined =>
  cell && statisticOf(cell, design)

/** The pool with each call of a session but once; its sessions, and so its design, stay as they are. */
function withoutRepeats(pool: Pool): Pool {
  const { repeated } = pool.table
  const rows = new Uint32Array(pool.table.rows)
  let size = 0
  let before = 0
  for (let row = 0; row < rows.length; row++) {
    if (repeated[row] === 1) continue
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
  const lists = (start: Uint32Array, ...columns: readonly Uint32Array[]) => {
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
