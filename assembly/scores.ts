/**
 * Stratified score statistics of what was kept or not: what `src/drift/statistic.ts` does in the host's language, number
 * for number, so that the last digit is the same.
 */

import { NUMBERS_OF_STATISTIC } from '../src/drift/comparison-layout'
import { startAt, zeros } from './room'

let size = 0
let lines = 0
let count = 0
let line = 0
let slot = 0
let before = 0
let after = 0
let flips = 0
let observed = 0
let groups = 0
let free = 0

/**
 * Where so many situations count. Of a design its number of lines, and by session its line (-1 for none) and its side; by
 * line whether it flips, and the observed label; its groups one after the other, each as its size, how many of it are chosen
 * and its lines, and a zero behind the last. `place` is the first free byte; gives the place of the values, a byte each, 0
 * where memory does not suffice.
 */
export function situate(
  sessions: i32,
  strataAt: i32,
  situations: i32,
  strata: i32,
  lineOf: i32,
  side: i32,
  linesOfDesign: i32,
  flipsAt: i32,
  observedAt: i32,
  groupsAt: i32,
  place: i32
): i32 {
  startAt(place)
  size = situations
  lines = linesOfDesign
  count = strata
  flips = flipsAt
  observed = observedAt
  groups = groupsAt
  line = zeros(4 * size)
  slot = zeros(4 * size)
  before = zeros(8 * count)
  after = zeros(8 * count)
  const values = zeros(size)
  free = zeros(0)
  if (line === 0 || slot === 0 || before === 0 || after === 0 || values === 0) return 0
  for (let i = 0; i < size << 2; i += 4) {
    const session = load<i32>(sessions + i)
    const own = load<i32>(lineOf + (session << 2))
    if (own < 0) {
      store<i32>(line + i, lines)
      store<i32>(slot + i, 2 * count)
      continue
    }
    const h = load<i32>(strataAt + i)
    const isAfter = <i32>load<u8>(side + session)
    store<i32>(line + i, own)
    store<i32>(slot + i, 2 * h + isAfter)
    const at = (isAfter === 0 ? before : after) + (h << 3)
    store<f64>(at, load<f64>(at) + 1)
  }
  return values
}

/** To the next multiple of 2⁻³², halves upwards. */
function onGrid(value: f64): f64 {
  const scaled = value * 0x100000000
  const up = ceil<f64>(scaled)
  return (up - 0.5 > scaled ? up - 1 : up) / 0x100000000
}

/**
 * The statistic of what `values` says of the situations: its scores, and behind them the offset, z, the mean before, its
 * change, and that one's deviation. Gives their place; 0 where memory does not suffice, and -1 where no relabelling
 * could make a difference.
 */
export function scored(values: i32, byCertainty: i32): i32 {
  startAt(free)
  const scores = zeros(8 * (lines + NUMBERS_OF_STATISTIC))
  const keptIn = zeros(8 * (2 * count + 1))
  const scoreOf = zeros(8 * (2 * count + 2))
  const worth = zeros(8 * count)
  if (scores === 0 || keptIn === 0 || scoreOf === 0 || worth === 0) return 0
  for (let i = 0; i < size; i++) {
    const at = keptIn + (load<i32>(slot + (i << 2)) << 3)
    store<f64>(at, load<f64>(at) + <f64>load<u8>(values + i))
  }
  let gain: f64 = 0
  let sum: f64 = 0
  for (let h = 0; h < count; h++) {
    const b = load<f64>(before + (h << 3))
    const c = load<f64>(after + (h << 3))
    const kept = load<f64>(keptIn + (h << 4))
    const total = b + c
    const mean = total === 0 ? 0 : (kept + load<f64>(keptIn + (h << 4), 8)) / total
    const own: f64 = byCertainty !== 0 && mean > 0 && mean < 1 ? 1 / (mean * (1 - mean)) : 1
    store<f64>(scoreOf + (h << 4), onGrid(own * (0 - mean)))
    store<f64>(scoreOf + (h << 4), onGrid(own * (1 - mean)), 8)
    if (b === 0 || c === 0) continue
    const gained = (2 * own * b * c) / (b + c)
    gain += gained
    sum += (gained * kept) / b
  }
  // One line more than there are stands for what does not count: the numbers behind the scores are written last.
  for (let i = 0; i < size; i++) {
    const at = scores + (load<i32>(line + (i << 2)) << 3)
    const stratum = load<i32>(slot + (i << 2)) & ~1
    store<f64>(at, load<f64>(at) + load<f64>(scoreOf + ((stratum + <i32>load<u8>(values + i)) << 3)))
  }
  return standardised(scores, gain, gain > 0 ? sum / gain : 0)
}

function standardised(scores: i32, gain: f64, mean: f64): i32 {
  const end = scores + (lines << 3)
  let offset: f64 = 0
  let variance: f64 = 0
  for (let own = 0; own < lines; own++) {
    if (load<u8>(flips + own) !== 1) continue
    const at = scores + (own << 3)
    const d = load<f64>(at)
    offset += d
    variance += d * d
    store<f64>(at, 2 * d)
  }
  for (let group = groups; load<i32>(group) !== 0; ) {
    const members = load<i32>(group)
    const chosen = <f64>load<i32>(group, 4)
    const from = group + 8
    group = from + (members << 2)
    let middle: f64 = 0
    for (let at = from; at < group; at += 4) middle += load<f64>(scores + (load<i32>(at) << 3))
    const all = <f64>members
    middle /= all
    let spread: f64 = 0
    for (let at = from; at < group; at += 4) {
      const own = scores + (load<i32>(at) << 3)
      const centred = 2 * (load<f64>(own) - middle)
      store<f64>(own, centred)
      spread += centred * centred
    }
    if (members > 1) variance += (spread * chosen * (all - chosen)) / (all * (all - 1))
  }
  const scale = sqrt<f64>(variance)
  if (!(scale > 1e-9)) return -1
  let u: f64 = -offset
  for (let own = 0; own < lines; own++)
    if (load<u8>(observed + own) === 1) u += load<f64>(scores + (own << 3))
  for (let at = scores; at < end; at += 8) store<f64>(at, load<f64>(at) / scale)
  store<f64>(end, offset / scale)
  store<f64>(end, u / scale, 8)
  store<f64>(end, mean, 16)
  store<f64>(end, gain > 0 ? u / gain : 0, 24)
  store<f64>(end, gain > 0 ? scale / gain : Infinity, 32)
  return scores
}
