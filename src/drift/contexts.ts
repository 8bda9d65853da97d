import type { Table } from '../events/table.ts'
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
}

/** A key with more values than this divides the log into strata too thin to compare. A code fits into one byte. */
const MOST_VALUES = 200

/** The single-valued keys of the pooled log, sorted by name. */
export function keyColumns({ table }: Pool): readonly KeyColumn[] {
  const columns: KeyColumn[] = []
  let from = 0
  while (from < table.items.length) {
    const key = (table.items[from] as { key: string }).key
    let to = from
    while (to < table.items.length && table.items[to]?.key === key) to++
    if (to - from <= MOST_VALUES) {
      const codes = new Uint8Array(table.rows)
      columns.push({ key, codes, size: to - from + 1, ofCall: false })
    }
    from = to
  }
  const columnOf = new Map(columns.map((column) => [column.key, column]))
  const firstItem = new Map<string, number>()
  table.items.forEach(({ key }, item) => {
    if (!firstItem.has(key)) firstItem.set(key, item)
  })
  const target = table.items.map(({ key }, item) => {
    const column = columnOf.get(key)
    return column === undefined
      ? undefined
      : { codes: column.codes, code: item - (firstItem.get(key) as number) + 1 }
  })
  const several = new Set<string>()
  for (let row = 0; row < table.rows; row++) {
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const item = table.itemIds[i] as number
      const entry = target[item]
      if (entry === undefined) continue
      if (entry.codes[row] !== 0) several.add((table.items[item] as { key: string }).key)
      entry.codes[row] = entry.code
    }
  }
  return columns
    .filter(({ key }) => !several.has(key))
    .map((column) => ({ ...column, ofCall: tellsOfCall(column, table) }))
}

/** Share of rows on which a key must agree with the action to count as a property of the call. */
const PURITY = 0.995

function tellsOfCall({ codes, size, key }: KeyColumn, table: Table): boolean {
  if (key.startsWith('arg.')) return true
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
  if (absent > 0 && absent < table.rows && tied >= PURITY * table.rows && absent > (1 - PURITY) * table.rows)
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
