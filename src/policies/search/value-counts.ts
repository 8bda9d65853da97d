import { intersect, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'

interface KeyValues {
  /** First item of the key and the one after its last. */
  readonly from: number
  readonly to: number
  /** By row: number of the value, from 1, 0 where the key is absent; undefined where some row holds several. */
  readonly codes: Uint32Array | undefined
}

/** Counts by action, value by value of a key, among any rows. */
export class ValueCounts {
  readonly #table: Table
  readonly #known = new Map<string, KeyValues>()

  constructor(table: Table) {
    this.#table = table
  }

  /** By value of the key, in the order of the items: counts by action among the rows; all rows where left out. */
  of(key: string, rows: Uint32Array | undefined): readonly Uint32Array[] {
    const { action, actions } = this.#table
    const { from, to, codes } = this.#valuesOf(key)
    const values = Array.from({ length: to - from }, () => new Uint32Array(actions.length))
    if (rows === undefined || codes === undefined) {
      for (let item = from; item < to; item++) {
        const own = rowsOfItem(this.#table, item)
        addActions(
          action,
          rows === undefined ? own : intersect(rows, own),
          values[item - from] as Uint32Array
        )
      }
      return values
    }
    const flat = new Uint32Array((values.length + 1) * actions.length)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const at = (codes[row] as number) * actions.length + (action[row] as number)
      flat[at] = (flat[at] as number) + 1
    }
    return values.map((_, v) => flat.subarray((v + 1) * actions.length, (v + 2) * actions.length))
  }

  #valuesOf(key: string): KeyValues {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { items } = this.#table
    const from = items.findIndex((item) => item.key === key)
    let to = from
    while (to < items.length && items[to]?.key === key) to++
    const values = { from, to, codes: codesOf(this.#table, from, to) }
    this.#known.set(key, values)
    return values
  }
}

function codesOf(table: Table, from: number, to: number): Uint32Array | undefined {
  const codes = new Uint32Array(table.rows)
  for (let item = from; item < to; item++) {
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      if (codes[row] !== 0) return undefined
      codes[row] = item - from + 1
    }
  }
  return codes
}

function addActions(action: Uint32Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const done = action[rows[i] as number] as number
    counts[done] = (counts[done] as number) + 1
  }
}
