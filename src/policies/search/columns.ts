import { rowsByItem, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { keyRanges, severalValued } from './key-ranges.ts'

/** By place in the universe: code of a value, from 1; 0 where there is no frequent value. */
export type Codes = Uint16Array | Uint32Array

/** One condition a row: the value of a key, or whether one member of an array is there. */
export interface Column {
  readonly key: string
  /** By code from 1: the item. */
  readonly items: readonly number[]
  /** Where in the common list of codes its own begin. */
  readonly at: number
}

/** A key of which a row may hold several values, kept as lists: only ever the last condition of a cell. */
export interface ListColumn {
  readonly key: string
  readonly items: readonly number[]
  /** Codes, from 1, of place i: `codes[start[i] … start[i+1])`. */
  readonly start: Uint32Array
  readonly codes: Codes
}

export interface Columns {
  /** Codes of all columns but the lists, column by column, each as long as the universe. */
  readonly codes: Codes
  readonly single: readonly Column[]
  /** Columns of the keys named as leaves. */
  readonly leaves: readonly (Column | ListColumn)[]
}

export interface ColumnRequest {
  readonly rows?: Uint32Array | undefined
  readonly minRows: number
  readonly wanted?: ((key: string) => boolean) | undefined
  /** Keys that only ever are the last condition. */
  readonly leaves?: ReadonlySet<string> | undefined
}

const codesFor = (size: number, values: number): Codes =>
  values < 0xffff ? new Uint16Array(size) : new Uint32Array(size)

/** Rows of the universe by item. */
function occurrences(table: Table, rows: Uint32Array | undefined): Uint32Array {
  const counts = new Uint32Array(table.items.length)
  if (rows === undefined) {
    const { start } = rowsByItem(table)
    for (let item = 0; item < counts.length; item++)
      counts[item] = (start[item + 1] as number) - (start[item] as number)
    return counts
  }
  const { itemStart, itemIds } = table
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number
    const end = itemStart[row + 1] as number
    for (let i = itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      counts[item] = (counts[item] as number) + 1
    }
  }
  return counts
}

interface Draft {
  readonly key: string
  readonly items: number[]
  readonly isLeaf: boolean
  /** Rows of its items together. */
  entries: number
}

/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
export function columnsOf(table: Table, request: ColumnRequest): Columns {
  const { rows, minRows, wanted, leaves } = request
  const size = rows?.length ?? table.rows
  const counts = occurrences(table, rows)
  const lists = severalValued(table)
  const { keyOf } = keyRanges(table)
  const drafts: Draft[] = []
  const listDrafts: Draft[] = []
  /** By item: its column, or what is below zero: none, or a list. */
  const columnOf = new Int32Array(table.items.length).fill(NO_COLUMN)
  const codeOf = new Uint32Array(table.items.length)
  let most = 0
  for (let item = 0; item < table.items.length; item++) {
    if ((counts[item] as number) < minRows) continue
    const key = table.items[item]?.key as string
    if (wanted?.(key) === false) continue
    const isLeaf = leaves?.has(key) === true
    const isList = lists[keyOf[item] as number] === 1
    const group = isLeaf && isList ? listDrafts : drafts
    // Members of one array cannot stand in one column: each has its own.
    let draft = isList && !isLeaf ? undefined : group.at(-1)
    if (draft?.key !== key) {
      draft = { key, items: [], isLeaf, entries: 0 }
      group.push(draft)
    }
    codeOf[item] = draft.items.push(item)
    most = Math.max(most, draft.items.length)
    draft.entries += counts[item] as number
    columnOf[item] = group === drafts ? drafts.length - 1 : FIRST_LIST - (listDrafts.length - 1)
  }
  const codes = codesFor(drafts.length * size, most)
  const listed = listDrafts.map(
    ({ key, items, entries }): ListColumn => ({
      key,
      items,
      start: new Uint32Array(size + 1),
      codes: codesFor(entries, most)
    })
  )
  if (rows === undefined) fillAll(table, drafts, codes, listed)
  else fill(table, { columnOf, codeOf, codes, listed, rows, size })
  const columns = drafts.map(({ key, items }, c) => ({ key, items, at: c * size }))
  return {
    codes,
    single: columns.filter((_, c) => drafts[c]?.isLeaf === false),
    leaves: [...columns.filter((_, c) => drafts[c]?.isLeaf === true), ...listed].sort(
      (a, b) => (a.items[0] as number) - (b.items[0] as number)
    )
  }
}

const NO_COLUMN = -1
const FIRST_LIST = -2

interface Chosen {
  /** By item. */
  readonly columnOf: Int32Array
  readonly codeOf: Uint32Array
  readonly codes: Codes
  readonly listed: readonly ListColumn[]
  readonly rows: Uint32Array
  readonly size: number
}

/** Writes the columns over all rows, item by item. */
function fillAll(table: Table, drafts: readonly Draft[], codes: Codes, listed: readonly ListColumn[]): void {
  drafts.forEach(({ items }, column) => {
    const at = column * table.rows
    items.forEach((item, v) => {
      const rows = rowsOfItem(table, item)
      for (let i = 0; i < rows.length; i++) codes[at + (rows[i] as number)] = v + 1
    })
  })
  for (const list of listed) fillList(table, list)
}

/** Writes a list over all rows, item by item: first how many each row holds, then which, ascending. */
function fillList(table: Table, { items, start, codes }: ListColumn): void {
  for (const item of items) {
    const rows = rowsOfItem(table, item)
    for (let i = 0; i < rows.length; i++) {
      const next = (rows[i] as number) + 1
      start[next] = (start[next] as number) + 1
    }
  }
  for (let row = 0; row < table.rows; row++)
    start[row + 1] = (start[row + 1] as number) + (start[row] as number)
  const next = start.slice(0, table.rows)
  for (let v = 0; v < items.length; v++) {
    const rows = rowsOfItem(table, items[v] as number)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const to = next[row] as number
      codes[to] = v + 1
      next[row] = to + 1
    }
  }
}

function fill({ itemStart, itemIds }: Table, { columnOf, codeOf, codes, listed, rows, size }: Chosen): void {
  const used = new Uint32Array(listed.length)
  for (let place = 0; place < size; place++) {
    const row = rows[place] as number
    const end = itemStart[row + 1] as number
    for (let i = itemStart[row] as number; i < end; i++) {
      const item = itemIds[i] as number
      const column = columnOf[item] as number
      if (column >= 0) codes[column * size + place] = codeOf[item] as number
      else if (column !== NO_COLUMN) {
        const list = FIRST_LIST - column
        const at = used[list] as number
        ;(listed[list] as ListColumn).codes[at] = codeOf[item] as number
        used[list] = at + 1
      }
    }
    for (let list = 0; list < used.length; list++)
      (listed[list] as ListColumn).start[place + 1] = used[list] as number
  }
}
