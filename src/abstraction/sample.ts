import type { Table } from '../events/table.ts'
import { takeSessions } from '../events/take-sessions.ts'

/**
 * A table of every k-th session, whole, so that about `rows` events are left; the table itself where it is no larger.
 * Dictionaries stay, so that ids mean the same.
 */
export function sampleSessions(table: Table, rows: number): Table {
  const step = Math.ceil(table.rows / rows)
  if (step <= 1) return table
  const sessions = Uint32Array.from({ length: Math.ceil(table.sessions / step) }, (_, i) => i * step)
  const bare = { ...table, latencyMs: undefined, tokens: undefined, conditions: new Map() }
  return takeSessions(bare, sessions)
}
