import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import { intersect, rowsOfItem } from '../../events/postings.ts'
import type { Integers, Table } from '../../events/table.ts'
import { countsOf } from './owners.ts'

interface KeyValues {
  /** First item of the key and the one after its last. */
  readonly from: number
  readonly to: number
  /** By row, from `at` on: number of the value, from 1, 0 where the key is absent; undefined where lists are shorter. */
  readonly codes: Integers | undefined
  readonly at: number
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
    const { from, to, codes, at: base } = this.#valuesOf(key)
    if (rows === undefined)
      return Array.from({ length: to - from }, (_, value) => countsOf(this.#table, from + value))
    const values = Array.from({ length: to - from }, () => new Uint32Array(actions.length))
    if (codes === undefined) {
      for (let item = from; item < to; item++)
        addActions(action, intersect(rows, rowsOfItem(this.#table, item)), values[item - from] as Uint32Array)
      return values
    }
    const flat = new Uint32Array((values.length + 1) * actions.length)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const at = (codes[base + row] as number) * actions.length + (action[row] as number)
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
    const { codes, place } = keyCodes(this.#table)
    const column = place[tableKeys(this.#table).keyOf[from] as number] ?? -1
    const isKnown = column >= 0
    const values = {
      from,
      to,
      codes: isKnown ? codes : undefined,
      at: isKnown ? column * this.#table.rows : 0
    }
    this.#known.set(key, values)
    return values
  }
}

function addActions(action: Uint32Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const done = action[rows[i] as number] as number
    counts[done] = (counts[done] as number) + 1
  }
}
