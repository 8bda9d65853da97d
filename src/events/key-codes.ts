import { ByItems } from './by-items.ts'
import { integersBelow, release } from './columns.ts'
import { type CountedItems, countItems, fillByKernel, type WrittenKey } from './count-items.ts'
import type { Integers, Table } from './table.ts'

/** Room for codes by place in some list of rows: the number of a value, from 1; 0 where there is none. */
export const codesFor = (size: number, values: number): Integers => integersBelow(values + 1, size)

/** The keys of a table, numbered in the order of its items, which stand key by key. */
export interface TableKeys {
  /** By item: the number of its key. */
  readonly keyOf: Uint32Array
  /** The items of key k are `start[k] … start[k + 1]`. */
  readonly start: Uint32Array
  /** By item: rows that hold it. */
  readonly events: Uint32Array
  /** By key: 1 where some row holds two values of it or more. */
  readonly several: Uint8Array
}

const keys = new ByItems<TableKeys>()

export const tableKeys = (table: Table): TableKeys => keys.of(table, countKeys)

/** To be told of a table whose items somebody has counted already. */
export const adoptCounts = (table: Table, counted: CountedItems): void =>
  keys.adopt(table, keysOf(table, counted))

const countKeys = (table: Table): TableKeys => keysOf(table, countItems(table))

function keysOf({ items }: Table, { events, hasBefore }: CountedItems): TableKeys {
  const keyOf = new Uint32Array(items.length)
  const start: number[] = []
  const several: number[] = []
  for (let item = 0; item < items.length; item++) {
    if (item === 0 || items[item]?.key !== items[item - 1]?.key) several[start.push(item) - 1] = 0
    keyOf[item] = start.length - 1
    if (hasBefore[item] === 1) several[start.length - 1] = 1
  }
  start.push(items.length)
  return { keyOf, start: Uint32Array.from(start), events, several: Uint8Array.from(several) }
}

/** Values by row of the keys that a good part of the rows has, one value each. */
export interface KeyCodes {
  /** By key: its place among them, or -1. */
  readonly place: Int32Array
  /** The codes of the key at place p, by row, begin at p · rows; by code from 1 the items of the key in their order. */
  readonly codes: Integers
  /** By key of which rows hold several of few values: the values by row, that of code c as the bit c - 1. */
  readonly masks: readonly (Uint8Array | undefined)[]
}

/** A column costs less than lists of rows where so many times the entries of a key are as many as the rows. */
const SPARSE = 3

/** Values of which a byte can tell any number. */
const MOST_BITS = 8

const codes = new ByItems<KeyCodes>()

export const hasCodes = (table: Table): boolean => codes.has(table)

export const keyCodes = (table: Table): KeyCodes => codes.of(table, fillCodes)

function fillCodes(table: Table): KeyCodes {
  const { rows } = table
  const { start, events, several } = tableKeys(table)
  const place = new Int32Array(several.length).fill(-1)
  const masks: (Uint8Array | undefined)[] = []
  const filled: WrittenKey[] = []
  let [columns, most] = [0, 0]
  for (let key = 0; key < several.length; key++) {
    const [from, to] = [start[key] as number, start[key + 1] as number]
    let entries = 0
    for (let item = from; item < to; item++) entries += events[item] as number
    if (entries * SPARSE < rows) continue
    if (several[key] === 1) {
      if (to - from > MOST_BITS) continue
      masks[key] = new Uint8Array(rows)
      filled.push({ from, to, masks: masks[key] })
      continue
    }
    filled.push({ from, to, column: columns })
    place[key] = columns++
    most = Math.max(most, to - from)
  }
  const written = codesFor(columns * rows, most)
  if (!fillByKernel(table, filled, written, columns)) fillRows(table, filled, written)
  return { place, codes: written, masks }
}

function fillRows(
  { rows, items, itemStart, itemIds }: Table,
  keys: readonly WrittenKey[],
  codes: Integers
): void {
  /** By item: where its column begins, or -1; its masks; and its code, or its bit. */
  const at = new Float64Array(items.length).fill(-1)
  const masksOf: (Uint8Array | undefined)[] = []
  const code = new Uint32Array(items.length)
  for (const { from, to, column, masks } of keys)
    for (let item = from; item < to; item++) {
      if (column !== undefined) at[item] = column * rows
      masksOf[item] = masks
      code[item] = column === undefined ? 1 << (item - from) : item - from + 1
    }
  let i = 0
  for (let row = 0; row < rows; row++)
    for (const end = itemStart[row + 1] as number; i < end; i++) {
      const item = itemIds[i] as number
      const column = at[item] as number
      if (column >= 0) codes[column + row] = code[item] as number
      else {
        const masks = masksOf[item]
        if (masks !== undefined) masks[row] = (masks[row] as number) | (code[item] as number)
      }
    }
}

/** Gives back what was found of the items of a table of which nobody holds codes any more. */
export function forgetKeys(table: Table): void {
  keys.forget(table)
  const known = codes.forget(table)
  if (known !== undefined) release(known.codes)
}
