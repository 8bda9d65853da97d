import { compareText, type Table } from './table.ts'

/** Events of a log as they would stand had the agent done, or had it ended, otherwise. */
export interface Edit {
  /** Rows of the table. */
  readonly rows: readonly number[]
  readonly column: 'action' | 'outcome'
  /** What stands there instead. */
  readonly value: string
}

/** The table with some of its events edited, as a log edited alike would be read. */
export function editedTable(table: Table, { rows, column, value }: Edit): Table {
  const key = column === 'action' ? 'actions' : 'outcomes'
  const known = table[key].includes(value)
  const names = known ? table[key] : [...table[key], value].sort(compareText)
  const place = names.indexOf(value)
  const renumbered = Uint32Array.from(table[key].keys(), (code) => (known || code < place ? code : code + 1))
  const codes = table[column].map((code) => renumbered[code] ?? code)
  for (const row of rows) codes[row] = place
  const edited = { ...table, [key]: names, [column]: codes }
  return column === 'action' ? { ...edited, repeated: repeatedIn(edited, table, rows) } : edited
}

/**
 * Which calls stand earlier in their session. Arguments are not in the table: where the log has none beside the context,
 * it shows, and calls are known by that; else what is edited is taken for a call of its own.
 */
function repeatedIn(edited: Table, table: Table, rows: readonly number[]): Uint8Array {
  for (const callOf of [byContext, byAction])
    if (isSame(repeatedCalls(table, callOf), table.repeated)) return repeatedCalls(edited, callOf)
  const repeated = table.repeated.slice()
  for (const row of rows) repeated[row] = 0
  return repeated
}

type CallOf = (table: Table, row: number) => string

const byAction: CallOf = ({ action }, row) => `${action[row]}`

const byContext: CallOf = ({ action, itemStart, itemIds }, row) =>
  `${action[row]} ${itemIds.subarray(itemStart[row], itemStart[row + 1]).join()}`

function repeatedCalls(table: Table, callOf: CallOf): Uint8Array {
  const repeated = new Uint8Array(table.rows)
  const seen = new Map<string, number>()
  for (let row = 0; row < table.rows; row++) {
    const call = callOf(table, row)
    const session = table.session[row] as number
    if (seen.get(call) === session) repeated[row] = 1
    seen.set(call, session)
  }
  return repeated
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
