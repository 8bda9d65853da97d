import { ROW_BYTES } from '../src/drift/comparison-layout'

/**
 * Raises, mask by mask, the largest score so far (`most`) to that of up to eight cells, whose sums stand in rows of
 * `stride` bytes: z² and what their share of the level adds. `terms` holds rows of eight numbers: the offsets; what is
 * added otherwise; the way in which a promise is broken (0 for none), how far it must go that way, and what is added then.
 */
export function highest(sums: i32, masks: i32, stride: i32, cells: i32, terms: i32, most: i32): void {
  for (let m = 0; m < masks; m++, sums += stride, most += 8) {
    let largest = load<f64>(most)
    for (let at = 0; at < cells << 3; at += 8) {
      const z = load<f64>(sums + at) - load<f64>(terms + at)
      const isBroken = z * load<f64>(terms + at, 2 * ROW_BYTES) >= load<f64>(terms + at, 3 * ROW_BYTES)
      const score =
        z * z + (isBroken ? load<f64>(terms + at, 4 * ROW_BYTES) : load<f64>(terms + at, ROW_BYTES))
      if (score > largest) largest = score
    }
    store<f64>(most, largest)
  }
}

/** How many of the largest scores are at least so large. */
export function reaching(most: i32, masks: i32, least: f64): i32 {
  let found = 0
  for (let at = most, end = most + (masks << 3); at < end; at += 8) found += <i32>(load<f64>(at) >= least)
  return found
}
