import type { Table } from '../events/table.ts'
import type { Situations } from './kinds/kind.ts'
import type { Evidence } from './policy.ts'

/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
export const evidenceOf = ({ rows, kept }: Situations, table: Table): Evidence =>
  sumsOf(table, rows, kept, rows, 0)

/** The same for "the class of the row is `cls`", without writing the situations down. */
export const evidenceOfClass = (
  rows: Uint32Array,
  classOf: Uint32Array,
  cls: number,
  table: Table
): Evidence => sumsOf(table, rows, undefined, classOf, cls)

/** Kept by situation, or where that is not given by the class of the row. */
function sumsOf(
  { session, sessionStart }: Table,
  rows: Uint32Array,
  keptOf: Uint8Array | undefined,
  classOf: Uint32Array,
  cls: number
): Evidence {
  let sessions = 0
  let kept = 0
  let s_nn = 0
  let s_ny = 0
  let s_yy = 0
  for (let i = 0; i < rows.length; ) {
    const end = sessionStart[(session[rows[i] as number] as number) + 1] as number
    const from = i
    let y = 0
    if (keptOf === undefined)
      for (; i < rows.length && (rows[i] as number) < end; i++)
        y += classOf[rows[i] as number] === cls ? 1 : 0
    else for (; i < rows.length && (rows[i] as number) < end; i++) y += keptOf[i] as number
    const n = i - from
    sessions++
    kept += y
    s_nn += n * n
    s_ny += n * y
    s_yy += y * y
  }
  return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy }
}
