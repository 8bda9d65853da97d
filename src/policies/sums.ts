import type { Table } from '../events/table.ts'
import type { Situations } from './kinds/kind.ts'
import type { Evidence } from './policy.ts'

/** Whether each situation was kept; or the class of which rows must be for theirs to be, by row of the table. */
type Keeping = Uint8Array | { readonly classOf: Uint32Array; readonly cls: number }

/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
export const evidenceOf = ({ rows, kept }: Situations, table: Table): Evidence => sumsOf(table, rows, kept)

/** The same for "the class of the row is `cls`", without writing the situations down. */
export const evidenceOfClass = (
  rows: Uint32Array,
  classOf: Uint32Array,
  cls: number,
  table: Table
): Evidence => sumsOf(table, rows, { classOf, cls })

function sumsOf(table: Table, rows: Uint32Array, keeping: Keeping): Evidence {
  const { session } = table
  if (rows.length === 0) return NOTHING
  const first = session[rows[0] as number] as number
  const sessions = (session[rows.at(-1) as number] as number) + 1 - first
  if (rows.length < sessions) return sumsOfFew(table, rows, keeping)
  const n = new Uint32Array(sessions)
  const y = new Uint32Array(sessions)
  if (keeping instanceof Uint8Array) addKept(session, rows, keeping, first, n, y)
  else addClasses(session, rows, keeping.classOf, keeping.cls, first, n, y)
  return { events: rows.length, ...sumsBySession(n, y) }
}

const NOTHING: Evidence = { events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 }

// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.

function addClasses(
  session: Uint32Array,
  rows: Uint32Array,
  classOf: Uint32Array,
  cls: number,
  first: number,
  n: Uint32Array,
  y: Uint32Array
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const own = (session[row] as number) - first
    n[own] = (n[own] as number) + 1
    y[own] = (y[own] as number) + (classOf[row] === cls ? 1 : 0)
  }
}

function addKept(
  session: Uint32Array,
  rows: Uint32Array,
  keptOf: Uint8Array,
  first: number,
  n: Uint32Array,
  y: Uint32Array
): void {
  for (let i = 0; i < rows.length; i++) {
    const own = (session[rows[i] as number] as number) - first
    n[own] = (n[own] as number) + 1
    y[own] = (y[own] as number) + (keptOf[i] as number)
  }
}

/** The sums over sessions with `n` events each, `y` of them kept. */
function sumsBySession(n: Uint32Array, y: Uint32Array): Omit<Evidence, 'events'> {
  let sessions = 0
  let kept = 0
  let s_nn = 0
  let s_ny = 0
  let s_yy = 0
  for (let s = 0; s < n.length; s++) {
    const events = n[s] as number
    const own = y[s] as number
    if (events > 0) sessions++
    kept += own
    s_nn += events * events
    s_ny += events * own
    s_yy += own * own
  }
  return { kept, sessions, s_nn, s_ny, s_yy }
}

/** The same where few of the sessions have such rows. */
function sumsOfFew({ session, sessionStart }: Table, rows: Uint32Array, keeping: Keeping): Evidence {
  let sessions = 0
  let kept = 0
  let s_nn = 0
  let s_ny = 0
  let s_yy = 0
  for (let i = 0; i < rows.length; ) {
    const end = sessionStart[(session[rows[i] as number] as number) + 1] as number
    const from = i
    let y = 0
    if (keeping instanceof Uint8Array)
      for (; i < rows.length && (rows[i] as number) < end; i++) y += keeping[i] as number
    else
      for (; i < rows.length && (rows[i] as number) < end; i++)
        y += keeping.classOf[rows[i] as number] === keeping.cls ? 1 : 0
    const n = i - from
    sessions++
    kept += y
    s_nn += n * n
    s_ny += n * y
    s_yy += y * y
  }
  return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy }
}
