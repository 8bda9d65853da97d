/**
 * Sums of the chosen lines' scores for eight cells at once, under many labellings: what `src/drift/sums.ts` does in the
 * host's language, addition for addition, so that the last digit is the same.
 */

import { ROW_BYTES, SUBSETS, TABLED } from '../src/drift/comparison-layout'

/** So many blocks have tables that stay in the processor's nearest memory. */
const BLOCKS_AT_ONCE = 24

/** `scores` holds the lines of the blocks one after the other; `table` is written: the sums of each block's subsets. */
function tabulate(scores: i32, table: i32, blocks: i32): void {
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < ROW_BYTES; i += 16) v128.store(table + i, f64x2.splat(0))
    for (let line = 0; line < TABLED; line++) {
      const a = v128.load(scores)
      const b = v128.load(scores, 16)
      const c = v128.load(scores, 32)
      const d = v128.load(scores, 48)
      const half = ROW_BYTES << line
      for (let from = table; from < table + half; from += ROW_BYTES) {
        const to = from + half
        v128.store(to, f64x2.add(v128.load(from), a))
        v128.store(to, f64x2.add(v128.load(from, 16), b), 16)
        v128.store(to, f64x2.add(v128.load(from, 32), c), 32)
        v128.store(to, f64x2.add(v128.load(from, 48), d), 48)
      }
      scores += ROW_BYTES
    }
    table += SUBSETS * ROW_BYTES
  }
}

/** The scores of up to eight cells, one after the other from `own` on, as lines of eight: what is beyond them is not read. */
export function together(own: i32, cells: i32, lines: i32, into: i32): void {
  for (let cell = 0; cell < cells; cell++)
    for (let line = 0, to = into + (cell << 3); line < lines; line++, own += 8, to += ROW_BYTES)
      store<f64>(to, load<f64>(own))
}

/**
 * `entries` names a row of the table for each block of each mask; eight sums for each mask go `into` rows of `stride`
 * bytes.
 */
export function sums(
  scores: i32,
  table: i32,
  entries: i32,
  into: i32,
  blocks: i32,
  masks: i32,
  stride: i32
): void {
  tabulate(scores, table, blocks)
  // Rows that are narrower than what is written of them are written once, from the first to the last.
  const atOnce = stride < ROW_BYTES ? blocks : BLOCKS_AT_ONCE
  for (let from = 0; from < blocks; from += atOnce) {
    const some = min(atOnce, blocks - from) << 2
    let row = into
    for (let m = 0; m < masks; m++, row += stride) {
      let a = f64x2.splat(0)
      let b = f64x2.splat(0)
      let c = f64x2.splat(0)
      let d = f64x2.splat(0)
      if (from !== 0) {
        a = v128.load(row)
        b = v128.load(row, 16)
        c = v128.load(row, 32)
        d = v128.load(row, 48)
      }
      let entry = entries + ((m * blocks + from) << 2)
      for (const end = entry + some; entry < end; entry += 4) {
        const at = table + load<i32>(entry) * ROW_BYTES
        a = f64x2.add(a, v128.load(at))
        b = f64x2.add(b, v128.load(at, 16))
        c = f64x2.add(c, v128.load(at, 32))
        d = f64x2.add(d, v128.load(at, 48))
      }
      v128.store(row, a)
      v128.store(row, b, 16)
      v128.store(row, c, 32)
      v128.store(row, d, 48)
    }
  }
}
