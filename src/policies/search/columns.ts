import { codesFor, keyCodes, tableKeys } from '../../events/key-codes.ts'
import { bitOf, isFrequent, rowsOfItem } from '../../events/postings.ts'
import type { Integers, Table } from '../../events/table.ts'
import { isThin, type ThinColumn, thinColumns } from './thin-columns.ts'

/** One condition a row: the value of a key, or whether one member of an array is there. */
export interface Column {
  readonly key: string
  /** By code from 1: the item. */
  readonly items: readonly number[]
  /** By place in the universe, from `at` on: code of a value, from 1; 0 where there is no frequent value. */
  readonly codes: Integers
  readonly at: number
}

/** A key of which a row may hold several values, kept as lists: only ever the last condition of a cell. */
export interface ListColumn {
  readonly key: string
  readonly items: readonly number[]
  /** Codes, from 1, of place i: `codes[start[i] … start[i+1])`. */
  readonly start: Uint32Array
  readonly codes: Integers
}

/** The same of few values: by place, that of code c as the bit c - 1. */
export interface MaskColumn {
  readonly key: string
  readonly items: readonly number[]
  readonly masks: Uint8Array
}

/** What may stand beside every other condition. */
export type Single = Column | ThinColumn

export type Leaf = Single | ListColumn | MaskColumn

export interface Columns {
  readonly single: readonly Single[]
  /** Columns of the keys named as leaves. */
  readonly leaves: readonly Leaf[]
}

export interface ColumnRequest {
  readonly rows?: Uint32Array | undefined
  readonly minRows: number
  readonly wanted?: ((key: string) => boolean) | undefined
  /** Keys that only ever are the last condition. */
  readonly leaves?: ReadonlySet<string> | undefined
}

/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
export function columnsOf(table: Table, request: ColumnRequest): Columns {
  const { minRows, wanted, leaves } = request
  const { start, several, events } = tableKeys(table)
  const { place, masks } = keyCodes(table)
  const found: { single: Single[]; leaves: Leaf[] } = { single: [], leaves: [] }
  const others: number[] = []
  for (let key = 0; key < several.length; key++) {
    const name = table.items[start[key] as number]?.key as string
    if (wanted?.(name) === false) continue
    const isLeaf = leaves?.has(name) === true
    const mask = masks[key]
    if ((place[key] as number) >= 0)
      found[isLeaf ? 'leaves' : 'single'].push(...columnOf(table, key, request))
    else if (mask !== undefined && isLeaf) found.leaves.push(...maskColumn(table, key, mask, request))
    else
      for (let item = start[key] as number; item < (start[key + 1] as number); item++)
        if ((events[item] as number) >= minRows) others.push(item)
  }
  if (others.length > 0) {
    const rest = fill(table, request, others)
    found.single.push(...rest.single)
    found.leaves.push(...rest.leaves)
  }
  const byItem = (a: Leaf, b: Leaf) => (a.items[0] as number) - (b.items[0] as number)
  return { single: found.single.sort(byItem), leaves: found.leaves.sort(byItem) }
}

/** The column of a key whose values are known row by row; none where no value is frequent. */
function columnOf(table: Table, key: number, { rows, minRows }: ColumnRequest): Column[] {
  const { start, events } = tableKeys(table)
  const { codes, place } = keyCodes(table)
  const [from, to] = [start[key] as number, start[key + 1] as number]
  const base = (place[key] as number) * table.rows
  const name = table.items[from]?.key as string
  const counts = new Uint32Array(to - from + 1)
  let own: Column = { key: name, items: range(from, to), codes, at: base }
  if (rows === undefined) counts.set(events.subarray(from, to), 1)
  else {
    own = { ...own, codes: codesFor(rows.length, to - from), at: 0 }
    gatherCounted(codes, base, rows, own.codes, counts)
  }
  const number = new Uint32Array(counts.length)
  const frequent: number[] = []
  for (let code = 1; code < counts.length; code++)
    if ((counts[code] as number) >= minRows) number[code] = frequent.push(from + code - 1)
  if (frequent.length === 0) return []
  if (frequent.length === to - from) return [own]
  const renumbered =
    rows === undefined ? codesFor(table.rows, frequent.length) : own.codes.subarray(0, rows.length)
  translate(own, number, renumbered)
  return [{ key: name, items: frequent, codes: renumbered, at: 0 }]
}

// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.

function gatherCounted(
  codes: Integers,
  base: number,
  rows: Uint32Array,
  into: Integers,
  counts: Uint32Array
): void {
  for (let i = 0; i < rows.length; i++) {
    const code = codes[base + (rows[i] as number)] as number
    into[i] = code
    counts[code] = (counts[code] as number) + 1
  }
}

function translate({ codes, at }: Column, number: Uint32Array, into: Integers): void {
  for (let i = 0; i < into.length; i++) into[i] = number[codes[at + i] as number] as number
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** The same of a key of which rows hold several of few values. */
function maskColumn(
  table: Table,
  key: number,
  masks: Uint8Array,
  { rows, minRows }: ColumnRequest
): MaskColumn[] {
  const { start, events } = tableKeys(table)
  const [from, to] = [start[key] as number, start[key + 1] as number]
  const name = table.items[from]?.key as string
  const own = rows === undefined ? masks : gatherMasks(masks, rows)
  const isAllFrequent = rows === undefined && events.subarray(from, to).every((count) => count >= minRows)
  if (isAllFrequent) return [{ key: name, items: range(from, to), masks: own }]
  const counts = countKinds(own)
  const items: number[] = []
  /** By mask: the same with the bits of frequent values only, next to each other. */
  const narrow = new Uint8Array(counts.length)
  for (let bit = 0; bit < to - from; bit++) {
    let rowsOfBit = 0
    for (let mask = 0; mask < counts.length; mask++)
      rowsOfBit += (mask >> bit) & 1 && (counts[mask] as number)
    if (rowsOfBit < minRows) continue
    for (let mask = 0; mask < counts.length; mask++)
      narrow[mask] = (narrow[mask] as number) | (((mask >> bit) & 1) << items.length)
    items.push(from + bit)
  }
  if (items.length === 0) return []
  return [{ key: name, items, masks: from + items.length === to ? own : translateMasks(own, narrow) }]
}

function countKinds(masks: Uint8Array): Uint32Array {
  const counts = new Uint32Array(1 << 8)
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i] as number
    counts[mask] = (counts[mask] as number) + 1
  }
  return counts
}

function translateMasks(masks: Uint8Array, narrow: Uint8Array): Uint8Array {
  const translated = new Uint8Array(masks.length)
  for (let i = 0; i < masks.length; i++) translated[i] = narrow[masks[i] as number] as number
  return translated
}

function gatherMasks(masks: Uint8Array, rows: Uint32Array): Uint8Array {
  const own = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) own[i] = masks[rows[i] as number] as number
  return own
}

interface Draft {
  readonly key: string
  readonly items: number[]
  readonly isLeaf: boolean
  readonly isList: boolean
  /** Rows of its items together. */
  entries: number
}

const NO_COLUMN = -1
const FIRST_LIST = -2

/** Columns of these items, ascending, of keys that few rows have or of which rows hold several values. */
function fill(
  table: Table,
  { rows, minRows, leaves }: ColumnRequest,
  chosen: readonly number[]
): { readonly single: readonly Single[]; readonly leaves: readonly Leaf[] } {
  const { keyOf, several, events } = tableKeys(table)
  const counts = rows === undefined ? events : occurrences(table, rows)
  const size = rows?.length ?? table.rows
  const drafts: Draft[] = []
  for (const item of chosen) {
    if ((counts[item] as number) < minRows) continue
    const key = table.items[item]?.key as string
    const isLeaf = leaves?.has(key) === true
    const isSeveral = several[keyOf[item] as number] === 1
    // Members of one array cannot stand in one column: each has its own.
    let draft = isSeveral && !isLeaf ? undefined : drafts.at(-1)
    if (draft?.key !== key) {
      draft = { key, items: [], isLeaf, isList: isLeaf && isSeveral, entries: 0 }
      drafts.push(draft)
    }
    draft.items.push(item)
    draft.entries += counts[item] as number
  }
  const thin = drafts.filter(({ entries }) => isThin(entries, size))
  const wide = drafts.filter(({ entries, isList }) => !isList && !isThin(entries, size))
  const lists = drafts.filter(({ entries, isList }) => isList && !isThin(entries, size))
  const codes = codesFor(wide.length * size, mostItems(wide))
  const listed = lists.map(
    ({ key, items, entries }): ListColumn => ({
      key,
      items,
      start: new Uint32Array(size + 1),
      codes: codesFor(entries, items.length)
    })
  )
  if (rows === undefined) fillAll(table, wide, codes, listed)
  else if (wide.length + lists.length > 0)
    fillPart(table, { ...placesOf(table, wide, lists), codes, listed, rows, size })
  const columns = wide.map(({ key, items }, c) => ({ key, items, codes, at: c * size }))
  const thinOnes = thin.length === 0 ? [] : thinColumns(table, thin, rows)
  return {
    single: [
      ...columns.filter((_, c) => wide[c]?.isLeaf === false),
      ...thinOnes.filter((_, c) => thin[c]?.isLeaf === false)
    ],
    leaves: [
      ...columns.filter((_, c) => wide[c]?.isLeaf === true),
      ...listed,
      ...thinOnes.filter((_, c) => thin[c]?.isLeaf === true)
    ]
  }
}

const mostItems = (drafts: readonly Draft[]): number =>
  drafts.reduce((most, { items }) => Math.max(most, items.length), 0)

/** By item: its column, or what is below zero: none, or a list. */
function placesOf({ items }: Table, wide: readonly Draft[], lists: readonly Draft[]) {
  const columnOf = new Int32Array(items.length).fill(NO_COLUMN)
  const codeOf = new Uint32Array(items.length)
  const place = (drafts: readonly Draft[], column: (draft: number) => number) =>
    drafts.forEach((draft, d) => {
      draft.items.forEach((item, v) => {
        columnOf[item] = column(d)
        codeOf[item] = v + 1
      })
    })
  place(wide, (d) => d)
  place(lists, (d) => FIRST_LIST - d)
  return { columnOf, codeOf }
}

/** Rows of the universe by item. */
function occurrences({ items, itemStart, itemIds }: Table, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(items.length)
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

interface Chosen {
  /** By item. */
  readonly columnOf: Int32Array
  readonly codeOf: Uint32Array
  readonly codes: Integers
  readonly listed: readonly ListColumn[]
  readonly rows: Uint32Array
  readonly size: number
}

/** Writes the columns over all rows, item by item. */
function fillAll(
  table: Table,
  drafts: readonly Draft[],
  codes: Integers,
  listed: readonly ListColumn[]
): void {
  const { keyOf } = tableKeys(table)
  const { masks } = keyCodes(table)
  drafts.forEach(({ items }, column) => {
    const at = column * table.rows
    items.forEach((item, v) => {
      const mask = masks[keyOf[item] as number]
      if (mask !== undefined && isFrequent(table, item)) {
        fillBit(mask, bitOf(table, item), codes.subarray(at, at + table.rows), v + 1)
        return
      }
      const rows = rowsOfItem(table, item)
      for (let i = 0; i < rows.length; i++) codes[at + (rows[i] as number)] = v + 1
    })
  })
  for (const list of listed) fillList(table, list)
}

/** The same of a frequent member of arrays, which has no list of rows: to make one would take more than the column does. */
function fillBit(masks: Uint8Array, bit: number, into: Integers, code: number): void {
  for (let row = 0; row < into.length; row++) if (((masks[row] as number) & bit) !== 0) into[row] = code
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

function fillPart(
  { itemStart, itemIds }: Table,
  { columnOf, codeOf, codes, listed, rows, size }: Chosen
): void {
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
