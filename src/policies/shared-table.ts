import { release } from '../events/columns.ts'
import type { Integers, Table } from '../events/table.ts'

/** What searches look at. */
const SEARCHED = [
  'action',
  'outcome',
  'session',
  'itemStart',
  'itemIds',
  'sessionStart',
  'objectStart',
  'objectKey',
  'objectNumber',
  'repeated'
] as const

type Searched = Pick<Table, (typeof SEARCHED)[number]>

/** The columns that searches look at, each as `make` gives it. */
export const searchedColumns = (table: Table, make: <Column extends Integers>(column: Column) => Column) =>
  Object.fromEntries(SEARCHED.map((name) => [name, make(table[name])])) as unknown as Searched

/** The table with what searches look at where threads may look at it together; the columns that it had are spent. */
export const inSharedMemory = (table: Table): Table => ({ ...table, ...searchedColumns(table, moved) })

function moved<Column extends Integers>(column: Column): Column {
  // Tables may have nothing twice.
  if (column.length === 0) return column
  const Numbers = column.constructor as new (memory: SharedArrayBuffer) => Column
  const shared = new Numbers(new SharedArrayBuffer(column.byteLength))
  shared.set(column)
  release(column)
  return shared
}

/** The column for another thread: the same one where both may look at it, or a copy. */
export const handedOver = <Column extends Integers>(column: Column): Column =>
  column.buffer instanceof SharedArrayBuffer ? column : (column.slice() as Column)
