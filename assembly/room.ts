/** Memory for the length of one call: the host writes what it gives from the start on, and the kernel goes on behind it. */

import { MOST_PAGES, PAGE_BYTES } from '../src/drift/comparison-layout'

let top = 0

/** From here on memory is free. */
export function startAt(place: i32): void {
  top = place
}

/** Where memory is free now: what is taken from here on can be given back. */
export function taken(): i32 {
  return top
}

/** So many bytes, all zero; 0 where there are no more. */
export function zeros(bytes: i32): i32 {
  const from = (top + 15) & ~15
  const missing = (from + bytes + PAGE_BYTES - 1) / PAGE_BYTES - memory.size()
  if (missing > 0 && (memory.size() + missing > MOST_PAGES || memory.grow(missing) < 0)) return 0
  memory.fill(from, 0, bytes)
  top = from + bytes
  return from
}
