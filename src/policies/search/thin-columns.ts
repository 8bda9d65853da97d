import { codesFor } from '../../events/key-codes.ts'
import type { Integers, Table } from '../../events/table.ts'

/**
 * A column of a key that few rows have: only the places where it stands. Of thousands of such keys columns by place
 * would take memory by the product of keys and rows, and pairs of them time by that of keys, keys and rows.
 */
export interface ThinColumn {
  readonly key: string
  readonly items: readonly number[]
  /** Ascending; of a key that only ever is the last condition a place stands there once for each of its values. */
  readonly places: Uint32Array
  /** Beside each of them the code of its value, from 1. */
  readonly codes: Integers
}

/** So many times the entries of a thin column are fewer than the places that there are. */
const THIN = 8

export const isThin = (entries: number, size: number): boolean => entries * THIN < size

/** What is to become a thin column. */
interface Draft {
  readonly key: string
  readonly items: readonly number[]
  readonly entries: number
}

/** Fills thin columns in one pass over the rows; over all rows of the table where none are given. */
export function thinColumns(
  { rows: all, items, itemStart, itemIds }: Table,
  drafts: readonly Draft[],
  rows: Uint32Array | undefined
): readonly ThinColumn[] {
  const [draftOf, codeOf] = [new Int32Array(items.length).fill(-1), new Uint32Array(items.length)]
  let most = 0
  drafts.forEach((draft, d) => {
    most = Math.max(most, draft.items.length)
    draft.items.forEach((item, v) => {
      draftOf[item] = d
      codeOf[item] = v + 1
    })
  })
  const columns = drafts.map(
    ({ key, items, entries }): ThinColumn => ({
      key,
      items,
      places: new Uint32Array(entries),
      codes: codesFor(entries, most)
    })
  )
  const next = new Uint32Array(drafts.length)
  const size = rows?.length ?? all
  for (let place = 0; place < size; place++) {
    const row = rows === undefined ? place : (rows[place] as number)
    for (let i = itemStart[row] as number, end = itemStart[row + 1] as number; i < end; i++) {
      const item = itemIds[i] as number
      const d = draftOf[item] as number
      if (d < 0) continue
      const { places, codes } = columns[d] as ThinColumn
      const at = next[d] as number
      places[at] = place
      codes[at] = codeOf[item] as number
      next[d] = at + 1
    }
  }
  return columns
}

/** Adds up a column beside the spots of another one, or the classes: `width` counters a value, from `base` on. */
export function countPairsOfThin(
  { places, codes }: ThinColumn,
  spot: Uint32Array,
  counts: Uint32Array,
  { base, width }: { readonly base: number; readonly width: number }
): void {
  for (let i = 0; i < places.length; i++) {
    const to = base + (codes[i] as number) * width + (spot[places[i] as number] as number)
    counts[to] = (counts[to] as number) + 1
  }
}

/** Writes the codes at some of the places, from `to` on: 0 where it has none. */
export function gatherThin(
  { places, codes }: ThinColumn,
  chosen: Uint32Array,
  into: Integers,
  to: number
): void {
  let i = 0
  for (let c = 0; c < chosen.length; c++) {
    const place = chosen[c] as number
    while (i < places.length && (places[i] as number) < place) i++
    into[to + c] = places[i] === place ? (codes[i] as number) : 0
  }
}
