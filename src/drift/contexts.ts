import { isArgument } from '../abstraction/given.ts'
import { isDerived } from '../abstraction/vocabulary.ts'
import { keyCodes, tableKeys } from '../events/key-codes.ts'
import { eventsOfItem } from '../events/postings.ts'
import type { Table } from '../events/table.ts'
import { mostFrequent } from '../statistics/most-frequent.ts'
import { MOST_CODES } from './comparison-layout.ts'
import type { Pool } from './pool.ts'

/** A context key as a column over the pooled rows. */
export interface KeyColumn {
  readonly key: string
  /** By row: 0 where the key is absent, else 1 + the rank of its value among the key's values. */
  readonly codes: Uint8Array
  /** Number of codes, the one for "absent" included. */
  readonly size: number
  /**
   * The key tells about the call rather than about the situation it was made in: it is there for some actions and not
   * for others, or names the action under another name. Within such a key nothing is left to choose.
   */
  readonly ofCall: boolean
  /**
   * The key tells the sides apart (a release, a month, a field that only one of the logs has): within such a key there
   * is nothing of the other side to compare with.
   */
  readonly ofSide: boolean
  /** The key holds one value from the first event of every session to the last: what the session was given. */
  readonly ofSession: boolean
  /** The sides met another mix of its values: they are always compared within them. */
  readonly shifted: boolean
}

/** A key with more values than this divides the log into strata too thin to compare. A code fits into one byte. */
const MOST_VALUES = 200

/** Keys as columns over the same rows. */
export interface KeyGrid {
  readonly columns: readonly KeyColumn[]
  /** By row and column, as the kernel reads them; none where they are too many for it. */
  readonly codes?: Uint8Array
}

/** The columns as a grid over so many rows. */
export function gridOf(columns: readonly KeyColumn[], rows: number): KeyGrid {
  const width = columns.length
  if (rows * width > MOST_CODES) return { columns }
  const codes = new Uint8Array(rows * width)
  columns.forEach((column, c) => {
    for (let row = 0, at = c; row < rows; row++, at += width) codes[at] = column.codes[row] as number
  })
  return { columns, codes }
}

/** Bytes of all columns together, and columns that there may be however long the log is. */
const MOST_BYTES = 2 ** 28
const FEWEST_COLUMNS = 100

/**
 * Whether a key, by its number, is compared within. Of thousands of keys each a column over all rows would take memory by
 * their product: then it is those that the most events have.
 */
export function comparedKeys(
  table: Table,
  most = Math.max(FEWEST_COLUMNS, Math.floor(MOST_BYTES / Math.max(1, table.rows)))
): (key: number) => boolean {
  const { start } = tableKeys(table)
  const keys = start.length - 1
  if (keys <= most) return () => true
  const events = Array.from({ length: keys }, (_, key) => {
    let sum = 0
    for (let item = start[key] as number; item < (start[key + 1] as number); item++)
      sum += eventsOfItem(table, item)
    return sum
  })
  const isChosen = mostFrequent(events, most)
  return (key) => isChosen[key] === 1
}

/** The single-valued keys of the pooled log, sorted by name. */
export function keyColumns({ table, baselineRows, unit }: Pool): readonly KeyColumn[] {
  const { items, itemStart, itemIds, rows } = table
  const { place, codes: known } = keyCodes(table)
  const { keyOf } = tableKeys(table)
  const columns: KeyColumn[] = []
  /** Those that mining has not looked up row by row. */
  const unknown: number[] = []
  const isCompared = comparedKeys(table)
  const columnOf = new Int32Array(items.length).fill(-1)
  const codeOf = new Uint8Array(items.length)
  for (let from = 0; from < items.length; ) {
    const { key } = items[from] as { key: string }
    let to = from
    while (to < items.length && items[to]?.key === key) to++
    if (to - from <= MOST_VALUES && isCompared(keyOf[from] as number)) {
      const at = place[keyOf[from] as number] as number
      const isKnown = at >= 0 && known instanceof Uint8Array
      for (let item = from; item < to && !isKnown; item++) {
        columnOf[item] = columns.length
        codeOf[item] = item - from + 1
      }
      if (!isKnown) unknown.push(columns.length)
      columns.push({
        key,
        codes: isKnown ? known.subarray(at * rows, (at + 1) * rows) : new Uint8Array(rows),
        size: to - from + 1,
        ofCall: false,
        ofSide: false,
        ofSession: false,
        shifted: false
      })
    }
    from = to
  }
  const several = new Uint8Array(columns.length)
  const all = columns.map(({ codes }) => codes)
  for (let row = 0; row < rows && unknown.length > 0; row++) {
    const end = itemStart[row + 1] as number
    for (let i = itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      const column = columnOf[item] as number
      if (column < 0) continue
      const codes = all[column] as Uint8Array
      if (codes[row] !== 0) several[column] = 1
      codes[row] = codeOf[item] as number
    }
  }
  return columns
    .filter((_, column) => several[column] !== 1)
    .map((column) => ({
      ...column,
      ofCall: tellsOfCall(column, table),
      ofSide: tellsOfSide(column, rows, baselineRows),
      ofSession: unit !== 'event' && tellsOfSession(column, table)
    }))
}

function tellsOfSession({ codes }: KeyColumn, { session, sessionStart, rows }: Table): boolean {
  for (let row = 0; row < rows; row++)
    if (codes[row] !== codes[sessionStart[session[row] as number] as number]) return false
  return true
}

/** Sides that have less than this of a key's values in common did not meet the same situations by it. */
const COMMON = 0.05

function tellsOfSide({ codes, size }: KeyColumn, rows: number, baselineRows: number): boolean {
  const sizes = [baselineRows, rows - baselineRows] as const
  if (sizes[0] === 0 || sizes[1] === 0) return false
  const counts = [
    countsOfCodes(codes, size, 0, baselineRows),
    countsOfCodes(codes, size, baselineRows, rows)
  ] as const
  if (counts.some((own, side) => own[0] === sizes[side])) return true
  let common = 0
  for (let code = 0; code < size; code++)
    common += Math.min((counts[0][code] as number) / sizes[0], (counts[1][code] as number) / sizes[1])
  return common < COMMON
}

function countsOfCodes(codes: Uint8Array, size: number, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let row = from; row < to; row++) {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
  return counts
}

/** Share of rows on which a key must agree with the action to count as a property of the call. */
const PURITY = 0.995

/** The same of a key that changes from call to call: a search may name a file or not, an edit always does, a test never. */
const MOSTLY = 0.9
/** Of the sessions that hold such a key twice, so many hold two values of it: what they were given stays. */
const VARYING = 0.25

function variesInSessions(codes: Uint8Array, { sessionStart, sessions }: Table): boolean {
  let twice = 0
  let varying = 0
  for (let session = 0; session < sessions; session++) {
    const own = codes
      .subarray(sessionStart[session] as number, sessionStart[session + 1] as number)
      .filter((code) => code > 0)
    if (own.length < 2) continue
    twice++
    if (own.some((code) => code !== own[0])) varying++
  }
  return twice > 0 && varying >= VARYING * twice
}

function tellsOfCall({ codes, size, key }: KeyColumn, table: Table): boolean {
  if (isArgument(key)) return true
  const actions = table.actions.length
  const counts = new Uint32Array(size * actions)
  for (let row = 0; row < table.rows; row++) {
    const cell = (codes[row] as number) * actions + (table.action[row] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  let absent = 0
  let tied = 0
  for (let action = 0; action < actions; action++) {
    const without = counts[action] as number
    let all = 0
    for (let code = 0; code < size; code++) all += counts[code * actions + action] as number
    absent += without
    tied += Math.max(without, all - without)
  }
  const isPartly = absent < table.rows && absent > (1 - PURITY) * table.rows
  if (isPartly && tied >= PURITY * table.rows) return true
  if (isPartly && tied >= MOSTLY * table.rows && !isDerived(key) && variesInSessions(codes, table))
    return true
  let pure = 0
  let named = 0
  for (let code = 0; code < size; code++) {
    let most = 0
    for (let action = 0; action < actions; action++)
      most = Math.max(most, counts[code * actions + action] as number)
    if (most > 0) named++
    pure += most
  }
  return named > 1 && table.rows > 0 && pure >= PURITY * table.rows
}
