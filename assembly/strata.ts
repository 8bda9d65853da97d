/**
 * Situations divided by what else was the case: what `src/drift/strata.ts` does in the host's language, number for
 * number, so that the same keys are chosen.
 */

import {
  DECIDES,
  KEY_BYTES,
  KEY_SIZE,
  KEY_USE,
  LOGS_AT,
  MAY_DECIDE,
  MOST_COUNTS,
  SHIFTED
} from '../src/drift/comparison-layout'
import { startAt, taken, zeros } from './room'

/** Natural logarithm, as the host has it. */
declare function log(value: f64): f64

/** Behind what the host says of a key: its counts by class, and those by stratum. */
const SEEN = 12
const JOINT = 16

/** Beside the uses of a key: it is not used yet. */
const FREE = 4

let rows = 0
let aim = 0
let codes = 0
let keys = 0
let keysEnd = 0
let situations = 0
let width = 0
let targets = 0

let strata = 0
let others = 0
let count = 0

/**
 * Divides the situations (`size` rows of a grid of `gridWidth` codes a row, each with a target below `classes`). `from` holds
 * the keys, `number` of them; what is chosen of them is written there, one after the other, behind how many they are and
 * how many strata there are. `place` is the first free byte. Gives where the strata stand by situation; 0 where memory
 * does not suffice.
 */
export function divide(
  rowsAt: i32,
  aimAt: i32,
  codesAt: i32,
  from: i32,
  number: i32,
  size: i32,
  gridWidth: i32,
  classes: i32,
  deviations: f64,
  rounds: i32,
  smallest: i32,
  smallestOfShifted: i32,
  place: i32
): i32 {
  startAt(place)
  rows = rowsAt
  aim = aimAt
  codes = codesAt
  keys = from
  keysEnd = from + number * KEY_BYTES
  situations = size
  width = gridWidth
  targets = classes
  const chosen = zeros((number + 2) * 4)
  strata = zeros(4 * size)
  others = zeros(4 * size)
  if (chosen === 0 || strata === 0 || others === 0 || !countBy(aim, targets, SEEN)) return 0
  count = 1
  let used = 0
  for (let key = keys; key < keysEnd; key += KEY_BYTES) {
    const flags = load<i32>(key, KEY_USE)
    if ((flags & MAY_DECIDE) !== 0 || !decides(key)) store<i32>(key, flags | FREE, KEY_USE)
  }
  for (let key = keys; key < keysEnd; key += KEY_BYTES) {
    const flags = load<i32>(key, KEY_USE)
    if ((flags & SHIFTED) === 0) continue
    if ((flags & FREE) === 0) continue
    if (!refine(key, smallestOfShifted)) return 0
    store<i32>(chosen + 8 + 4 * used++, (key - keys) / KEY_BYTES)
  }
  for (let round = 0; round < rounds; round++) {
    const best = mostTelling(deviations)
    if (best < 0) return 0
    if (best === keysEnd) break
    if (!refine(best, smallest)) return 0
    store<i32>(chosen + 8 + 4 * used++, (best - keys) / KEY_BYTES)
  }
  store<i32>(from, used)
  store<i32>(from, count, 4)
  memory.copy(from + 8, chosen + 8, 4 * used)
  return strata
}

/** By free key, its code, and class of the situation: how many. All keys count as free until one was chosen. */
function countBy(classOf: i32, classes: i32, field: i32): bool {
  const isJoint = field === JOINT
  for (let key = keys; key < keysEnd; key += KEY_BYTES) {
    store<i32>(key + field, 0)
    const size = load<i32>(key, KEY_SIZE)
    if (isJoint && ((load<i32>(key, KEY_USE) & FREE) === 0 || size * classes > MOST_COUNTS)) continue
    const counts = zeros(4 * size * classes)
    if (counts === 0) return false
    store<i32>(key + field, counts)
  }
  for (let key = keys; key < keysEnd; key += KEY_BYTES) {
    const counts = load<i32>(key + field)
    if (counts === 0) continue
    const column = codes + load<i32>(key)
    for (let i = 0; i < situations; i++) {
      const code = <i32>load<u8>(column + load<i32>(rows + (i << 2)) * width)
      const at = counts + ((code * classes + load<i32>(classOf + (i << 2))) << 2)
      store<i32>(at, load<i32>(at) + 1)
    }
  }
  return true
}

/** n times its logarithm, by n; 0 where it was not asked for yet. */
function timesLog(size: i32): f64 {
  if (size < 2) return 0
  const at = LOGS_AT + (size << 3)
  const known = load<f64>(at)
  if (known !== 0) return known
  const value = <f64>size * log(<f64>size)
  store<f64>(at, value)
  return value
}

/** n times the entropy of a distribution given by its counts. */
function entropy(counts: i32, size: i32): f64 {
  let sum: f64 = 0
  let n = 0
  for (let i = 0; i < size; i++) {
    const own = load<i32>(counts + (i << 2))
    n += own
    sum -= timesLog(own)
  }
  return n === 0 ? 0 : sum + timesLog(n)
}

function decides(key: i32): bool {
  const mark = taken()
  const totals = zeros(4 * targets)
  const size = load<i32>(key, KEY_SIZE)
  let seen = load<i32>(key, SEEN)
  let within: f64 = 0
  for (let code = 0; code < size; code++) {
    within += entropy(seen, targets)
    for (let t = 0; t < targets; t++, seen += 4) {
      const at = totals + (t << 2)
      store<i32>(at, load<i32>(at) + load<i32>(seen))
    }
  }
  const whole = entropy(totals, targets)
  startAt(mark)
  return whole > 0 && within <= (1 - DECIDES) * whole
}

/** The key that tells most, `keysEnd` where none tells more than chance does; -1 where memory does not suffice. */
function mostTelling(deviations: f64): i32 {
  const mark = taken()
  const shares = sharesByStratum()
  if (shares === 0 || (count > 1 && !countBy(strata, count, JOINT))) return -1
  let best = keysEnd
  let most: f64 = 0
  for (let key = keys; key < keysEnd; key += KEY_BYTES) {
    const size = load<i32>(key, KEY_SIZE)
    if ((load<i32>(key, KEY_USE) & FREE) === 0 || size * count > MOST_COUNTS) continue
    const before = taken()
    const inStratum = count === 1 ? totalsOf(key) : load<i32>(key, JOINT)
    const expected = zeros(8 * size * targets)
    if (inStratum === 0 || expected === 0) return -1
    expect(expected, inStratum, shares, size)
    const beyond = excess(load<i32>(key, SEEN), expected, size, deviations)
    if (beyond > most) {
      most = beyond
      best = key
    }
    startAt(before)
  }
  startAt(mark)
  return best
}

function totalsOf(key: i32): i32 {
  const size = load<i32>(key, KEY_SIZE)
  const totals = zeros(4 * size)
  if (totals === 0) return 0
  let seen = load<i32>(key, SEEN)
  for (let code = 0; code < size; code++) {
    let total = 0
    for (let t = 0; t < targets; t++, seen += 4) total += load<i32>(seen)
    store<i32>(totals + (code << 2), total)
  }
  return totals
}

function sharesByStratum(): i32 {
  const shares = zeros(8 * count * targets)
  const totals = zeros(4 * count)
  if (shares === 0 || totals === 0) return 0
  for (let i = 0; i < situations; i++) {
    const stratum = load<i32>(strata + (i << 2))
    const at = shares + ((stratum * targets + load<i32>(aim + (i << 2))) << 3)
    store<f64>(at, load<f64>(at) + 1)
    const total = totals + (stratum << 2)
    store<i32>(total, load<i32>(total) + 1)
  }
  for (let stratum = 0; stratum < count; stratum++) {
    const total = <f64>max(1, load<i32>(totals + (stratum << 2)))
    for (let t = 0; t < targets; t++) {
      const at = shares + ((stratum * targets + t) << 3)
      store<f64>(at, load<f64>(at) / total)
    }
  }
  return shares
}

function expect(expected: i32, inStratum: i32, shares: i32, size: i32): void {
  for (let code = 0; code < size; code++) {
    const own = expected + ((code * targets) << 3)
    for (let stratum = 0; stratum < count; stratum++) {
      const n = load<i32>(inStratum + ((code * count + stratum) << 2))
      if (n === 0) continue
      let share = shares + ((stratum * targets) << 3)
      for (let at = own, end = own + (targets << 3); at < end; at += 8, share += 8)
        store<f64>(at, load<f64>(at) + <f64>n * load<f64>(share))
    }
  }
}

/** Pearson's statistic less what chance would give: its degrees of freedom and so many deviations. */
function excess(seenFrom: i32, expectedFrom: i32, size: i32, deviations: f64): f64 {
  let statistic: f64 = 0
  let freedom = 0
  let seen = seenFrom
  let expected = expectedFrom
  for (let code = 0; code < size; code++) {
    let used = 0
    for (let t = 0; t < targets; t++, seen += 4, expected += 8) {
      const mean = load<f64>(expected)
      if (mean < 1) continue
      used++
      const beyond = <f64>load<i32>(seen) - mean
      statistic += (beyond * beyond) / mean
    }
    freedom += max(0, used - 1)
  }
  return statistic - <f64>freedom - deviations * sqrt<f64>(2 * <f64>max(1, freedom))
}

/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refine(key: i32, smallest: i32): bool {
  store<i32>(key, load<i32>(key, KEY_USE) & ~FREE, KEY_USE)
  const mark = taken()
  const size = load<i32>(key, KEY_SIZE)
  const thin = count * size
  const counts = zeros(4 * thin)
  const names = zeros(4 * (thin + count))
  if (counts === 0 || names === 0) return false
  const column = codes + load<i32>(key)
  const joint = others
  for (let i = 0; i < situations; i++) {
    const code = <i32>load<u8>(column + load<i32>(rows + (i << 2)) * width)
    const own = load<i32>(strata + (i << 2)) * size + code
    store<i32>(joint + (i << 2), own)
    const at = counts + (own << 2)
    store<i32>(at, load<i32>(at) + 1)
  }
  for (let i = 0; i < situations; i++) {
    const at = joint + (i << 2)
    let own = load<i32>(at)
    if (load<i32>(counts + (own << 2)) < smallest) {
      own = thin + load<i32>(strata + (i << 2))
      store<i32>(at, own)
    }
    store<i32>(names + (own << 2), 1)
  }
  // Numbered by what they stand for, not by which row comes first.
  let next = 0
  for (let own = 0; own < thin + count; own++)
    if (load<i32>(names + (own << 2)) === 1) store<i32>(names + (own << 2), next++)
  for (let i = 0; i < situations; i++) {
    const at = joint + (i << 2)
    store<i32>(at, load<i32>(names + (load<i32>(at) << 2)))
  }
  others = strata
  strata = joint
  count = next
  startAt(mark)
  return true
}
