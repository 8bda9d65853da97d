import { concatenated } from '../events/concatenate.ts'
import { NONE, type Table } from '../events/table.ts'

/** Both logs as one table: rows and sessions of the baseline first, those of the current logs after them. */
export interface Pool {
  readonly table: Table
  readonly baselineRows: number
  readonly baselineSessions: number
  /** What both sides offer as the independent unit. */
  readonly unit: Table['unit']
}

/**
 * The two tables as one. One table lets any policy be counted once for both sides, and
 * lets the family of tests be chosen without looking at which side an event is from.
 */
export function poolTables(baseline: Table, current: Table): Pool {
  const unit = commonUnit(baseline, current)
  const sides = [baseline, current].map((table) => (unit === 'event' ? aloneBySession(table) : table)) as [
    Table,
    Table
  ]
  const [first, second] = sides
  const pooled: Table = { ...concatenated(first, second), unit, conditions: new Map() }
  return { table: pooled, baselineRows: first.rows, baselineSessions: first.sessions, unit }
}

function commonUnit(baseline: Table, current: Table): Table['unit'] {
  const units = [baseline.unit, current.unit]
  return units.includes('event') ? 'event' : units.includes('session') ? 'session' : 'case'
}

/** A session per event: sides of which only one names sessions can be exchanged in nothing larger than the event. */
function aloneBySession(table: Table): Table {
  if (table.unit === 'event') return table
  const ordinals = Uint32Array.from({ length: table.rows + 1 }, (_, row) => row)
  return {
    ...table,
    sessions: table.rows,
    session: ordinals.subarray(0, table.rows),
    sessionStart: ordinals,
    sessionCase: new Uint32Array(table.rows).fill(NONE)
  }
}
