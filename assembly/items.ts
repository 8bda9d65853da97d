/** What `src/events/key-codes.ts` makes of the items of rows. */

import { putInteger } from './integers'

/**
 * Adds up the items of rows. `starts` says by row where its items begin among `ids`, of `width` bytes each, with the end of
 * the last. `keyEnds` holds by item the end of its key's; `hasBefore` is set where a
 * row has one of its key before it.
 */
export function countItems(
  ids: i32,
  width: i32,
  starts: i32,
  rows: i32,
  keyEnds: i32,
  events: i32,
  hasBefore: i32
): void {
  if (width === 1) countWide<u8>(ids, starts, rows, keyEnds, events, hasBefore)
  else if (width === 2) countWide<u16>(ids, starts, rows, keyEnds, events, hasBefore)
  else countWide<u32>(ids, starts, rows, keyEnds, events, hasBefore)
}

function countWide<T>(ids: i32, starts: i32, rows: i32, keyEnds: i32, events: i32, hasBefore: i32): void {
  let from = ids + load<i32>(starts) * sizeof<T>()
  for (let row = 0; row < rows; row++) {
    const to = ids + load<i32>(starts + (row << 2), 4) * sizeof<T>()
    // The items of a row ascend: values of one key follow each other.
    let keyEnd = 0
    for (; from < to; from += sizeof<T>()) {
      const item = <i32>load<T>(from)
      const at = events + (item << 2)
      store<i32>(at, load<i32>(at) + 1)
      if (item < keyEnd) store<u8>(hasBefore + item, 1)
      else keyEnd = load<i32>(keyEnds + (item << 2))
    }
  }
}

/**
 * Writes the items of rows as codes of their keys. By item `places` holds two numbers: where the column of its key begins,
 * and its code; or the other way below zero where its masks begin, and its bit; or 0. The columns have `codeWidth` bytes a row.
 */
export function fillCodes(ids: i32, width: i32, starts: i32, rows: i32, places: i32, codeWidth: i32): void {
  if (width === 1) fillWide<u8>(ids, starts, rows, places, codeWidth)
  else if (width === 2) fillWide<u16>(ids, starts, rows, places, codeWidth)
  else fillWide<u32>(ids, starts, rows, places, codeWidth)
}

function fillWide<T>(ids: i32, starts: i32, rows: i32, places: i32, codeWidth: i32): void {
  let from = ids + load<i32>(starts) * sizeof<T>()
  for (let row = 0; row < rows; row++) {
    const to = ids + load<i32>(starts + (row << 2), 4) * sizeof<T>()
    for (; from < to; from += sizeof<T>()) {
      const own = places + ((<i32>load<T>(from)) << 3)
      const column = load<i32>(own)
      const code = load<i32>(own, 4)
      if (column > 0) {
        putInteger(column + row * codeWidth, codeWidth, code)
      } else if (column < 0) {
        const mask = row - column
        store<u8>(mask, load<u8>(mask) | code)
      }
    }
  }
}
