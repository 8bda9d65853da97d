import type { Column, Single } from './columns.ts'

/** Columns that many rows have, each of which is combined with each other: time grows with their square. */
const MOST_COMBINED = 400

interface Combined {
  readonly together: readonly Single[]
  /** The others, whose values are cells by themselves alone. */
  readonly alone: readonly Single[]
}

/** Of too many columns those on the most of `size` rows, of equal ones the first; of thin ones all. */
export function combined(columns: readonly Single[], size: number): Combined {
  const wide = columns.filter((column): column is Column => !('places' in column))
  if (wide.length <= MOST_COMBINED) return { together: columns, alone: [] }
  const rows = new Map(wide.map((column) => [column, rowsOf(column, size)] as const))
  const most = wide.sort((a, b) => (rows.get(b) as number) - (rows.get(a) as number))
  const alone = new Set<Single>(most.slice(MOST_COMBINED))
  return {
    together: columns.filter((column) => !alone.has(column)),
    alone: columns.filter((column) => alone.has(column))
  }
}

function rowsOf({ codes, at }: Column, size: number): number {
  let rows = 0
  for (let i = at; i < at + size; i++) if (codes[i] !== 0) rows++
  return rows
}
