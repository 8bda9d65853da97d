/** What `src/policies/search/parts.ts` counts of two columns side by side. */

import { integerAt } from './integers'

/** Without any width there are no codes. */
export function codeAt(codes: i32, width: i32, place: i32): i32 {
  return width === 0 ? 0 : integerAt(codes + place * width, width)
}

/**
 * Writes, by place, where the counter of its code and class stands among those of the codes `first … first + step`, in
 * bytes; codes beyond have counters behind them, which nobody reads.
 */
export function spots(
  codes: i32,
  width: i32,
  classOf: i32,
  classes: i32,
  size: i32,
  first: i32,
  step: i32,
  into: i32
): void {
  for (let place = 0; place < size; place++) {
    const value = codeAt(codes, width, place) - first
    const own = <u32>value < <u32>step ? value : step
    store<i32>(into + (place << 2), (own * classes + load<i32>(classOf + (place << 2))) << 2)
  }
}

/** Adds up a column beside the spots of another one, code by code: `stride` bytes each. */
export function countPairs(codes: i32, width: i32, spot: i32, size: i32, counts: i32, stride: i32): void {
  if (width === 1) countWide<u8>(codes, spot, size, counts, stride)
  else if (width === 2) countWide<u16>(codes, spot, size, counts, stride)
  else countWide<u32>(codes, spot, size, counts, stride)
}

function countWide<T>(codes: i32, spot: i32, size: i32, counts: i32, stride: i32): void {
  for (const end = spot + (size << 2); spot < end; spot += 4, codes += sizeof<T>()) {
    const to = counts + <i32>load<T>(codes) * stride + load<i32>(spot)
    store<i32>(to, load<i32>(to) + 1)
  }
}
