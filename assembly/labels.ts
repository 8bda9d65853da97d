/**
 * Labels dealt out anew: what `relabel` of `src/drift/design.ts` does with the generator of `src/statistics/random.ts`,
 * draw for draw, so that they are the same.
 */

let a: u32 = 0
let b: u32 = 0
let c: u32 = 0
let d: u32 = 0

/** xoshiro128**, see `src/statistics/random.ts`. */
function bits(): u32 {
  const result = rotl<u32>(b * 5, 7) * 9
  const shifted = b << 9
  c ^= a
  d ^= b
  b ^= c
  a ^= d
  c ^= shifted
  d = rotl<u32>(d, 11)
  return result
}

/**
 * Writes so many labellings of a design's lines to `masks`, a byte a line, zero before; and to `entries`, by labelling and
 * four lines, which of the sums of `assembly/sums.ts` is theirs. `state` is that of the generator; `groups` as for the scores.
 */
export function deal(
  state: i32,
  masks: i32,
  entries: i32,
  number: i32,
  lines: i32,
  flips: i32,
  groups: i32
): void {
  a = load<u32>(state)
  b = load<u32>(state, 4)
  c = load<u32>(state, 8)
  d = load<u32>(state, 12)
  let first = 0
  while (first < lines && load<u8>(flips + first) !== 1) first++
  let entry = entries
  for (let mask = masks, end = masks + number * lines; mask < end; mask += lines) {
    flip(mask, flips, first, lines)
    for (let group = groups; load<i32>(group) !== 0; group += 8 + (load<i32>(group) << 2)) mark(mask, group)
    entry = choose(mask, lines, entry)
  }
  store<u32>(state, a)
  store<u32>(state, b, 4)
  store<u32>(state, c, 8)
  store<u32>(state, d, 12)
}

function flip(mask: i32, flips: i32, first: i32, lines: i32): void {
  let drawn: u32 = 0
  let left = 0
  for (let line = first; line < lines; line++) {
    if (load<u8>(flips + line) !== 1) continue
    if (left === 0) {
      drawn = bits()
      left = 32
    }
    store<u8>(mask + line, drawn & 1)
    drawn >>>= 1
    left--
  }
}

/** The smaller side of a group is drawn, each subset of its size as likely as any other. */
function mark(mask: i32, group: i32): void {
  const bound = load<i32>(group)
  const chosen = load<i32>(group, 4)
  const places = group + 8
  const few = chosen * 2 <= bound
  const value = few ? 1 : 0
  let left = few ? chosen : bound - chosen
  if (!few) for (let i = 0; i < bound << 2; i += 4) store<u8>(mask + load<i32>(places + i), 1)
  while (left > 0) {
    const product = <u64>bits() * <u64>bound
    const low = <u32>product
    if (low < <u32>bound && low < (0 - <u32>bound) % <u32>bound) continue
    const at = mask + load<i32>(places + ((<i32>(product >> 32)) << 2))
    if (load<u8>(at) === value) continue
    store<u8>(at, value)
    left--
  }
}

/** By four lines sixteen sums; those beyond the last line are not chosen. */
function choose(mask: i32, lines: i32, from: i32): i32 {
  let entry = from
  for (let line = 0, base = 0; line < lines; line += 4, base += 16, entry += 4) {
    let subset = <i32>load<u8>(mask + line)
    for (let i = 1; i < 4 && line + i < lines; i++) subset |= (<i32>load<u8>(mask + line + i)) << i
    store<i32>(entry, base + subset)
  }
  return entry
}
