import { compareText, NONE, type Table } from '../../events/table.ts'
import type { Situations } from './kind.ts'

function textIndex(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compareText(sorted[middle] as string, text)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Index into `table.actions`, or -1. The dictionary is sorted. */
export const actionIndex = (table: Table, action: string): number => textIndex(table.actions, action)

/** Index into `table.outcomes`, or -1. */
export const outcomeIndex = (table: Table, outcome: string): number => textIndex(table.outcomes, outcome)

/** The given rows as situations, kept where the test holds. */
export function keptWhere(rows: Uint32Array, test: (row: number) => boolean): Situations {
  const kept = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) if (test(rows[i] as number)) kept[i] = 1
  return { rows, kept }
}

/** The given rows as situations, kept where the column holds the value. */
export function keptWhereEqual(rows: Uint32Array, column: Uint32Array, value: number): Situations {
  const kept = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) if (column[rows[i] as number] === value) kept[i] = 1
  return { rows, kept }
}

/** The same kept where the column holds anything else. */
export function keptUnlessEqual(rows: Uint32Array, column: Uint32Array, value: number): Situations {
  const kept = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) if (column[rows[i] as number] !== value) kept[i] = 1
  return { rows, kept }
}

/** The given rows as situations, kept where the others, ascending as they are, hold them. */
export function keptAmong(rows: Uint32Array, others: Uint32Array): Situations {
  const kept = new Uint8Array(rows.length)
  for (let i = 0, j = 0; i < rows.length; i++) {
    const row = rows[i] as number
    while (j < others.length && (others[j] as number) < row) j++
    if (others[j] === row) kept[i] = 1
  }
  return { rows, kept }
}

/** Of the given rows, those whose outcome the log knows. */
export function withOutcome(table: Table, rows: Uint32Array): Uint32Array {
  const { outcome } = table
  let known = 0
  for (let i = 0; i < rows.length; i++) if (outcome[rows[i] as number] !== NONE) known++
  if (known === rows.length) return rows
  const chosen = new Uint32Array(known)
  let next = 0
  for (let i = 0; i < rows.length; i++)
    if (outcome[rows[i] as number] !== NONE) chosen[next++] = rows[i] as number
  return chosen
}
