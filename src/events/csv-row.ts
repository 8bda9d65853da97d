import { finite, isObject, unpacked } from './calls/json.ts'
import type { Scalar } from './event.ts'

/** A row of CSV: texts alone, by the names of their columns. */
export type Row = Readonly<Record<string, string>>

const MARK = Symbol('a row of CSV')

/** Marks the record as a row: readers that care for the types of values then know that CSV has none. */
export function markRow(record: Row): Row {
  Object.defineProperty(record, MARK, { value: true })
  return record
}

export const isRow = (value: unknown): value is Row => isObject(value) && MARK in value

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/
/** Digits that a double holds; names of things are often longer. */
const MOST_DIGITS = 15

/** What a cell says: a number, true or false where it is written so (also as Python writes it), else its text. */
export function scalarOf(cell: string): Scalar {
  if (cell === 'true' || cell === 'True') return true
  if (cell === 'false' || cell === 'False') return false
  return numberIn(cell) ?? cell
}

function numberIn(cell: string): number | undefined {
  const digits = cell.replace(/[eE].*/, '').replace(/\D/g, '').length
  return NUMBER.test(cell) && digits <= MOST_DIGITS ? finite(Number(cell)) : undefined
}

const CONTEXT = 'context.'
const NUMBERS = ['seq', 'latency_ms', 'tokens', 'total_tokens'] as const

/** A row as a record of the base format: an empty cell is no field, `context.NAME` a key of the context. */
export function baseRecord(row: Row): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  const context: Record<string, unknown> = {}
  for (const [column, cell] of Object.entries(row)) {
    if (cell === '') continue
    if (column.startsWith(CONTEXT) && column.length > CONTEXT.length)
      context[column.slice(CONTEXT.length)] = scalarOf(cell)
    else if (column === 'context')
      Object.assign(context, isObject(unpacked(cell)) ? unpacked(cell) : { context: cell })
    else record[column] = column === 'converted' ? unpacked(cell) : cell
  }
  for (const column of NUMBERS) if (row[column] !== undefined) record[column] = numberIn(row[column])
  return { ...record, context }
}
