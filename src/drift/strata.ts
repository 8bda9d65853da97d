import type { KeyColumn } from './contexts.ts'

/** Situations divided by what else was the case, so that like is compared with like. */
export interface Strata {
  /** By situation: its stratum, from 0. */
  readonly of: Uint32Array
  readonly count: number
}

const SMALLEST_STRATUM = 20
/** With two, a noisy synonym of the task could still take a changed mix of tasks for a change of behaviour. */
const MOST_KEYS = 3
/**
 * A key that decides the target (the previous action, where the promise is about what came before) is the promise under
 * another name: among its values nothing is left that could change.
 */
const DECIDES = 0.95

/** A key, and how often each of its values meets each target among the situations. */
interface Tally {
  readonly column: KeyColumn
  /** By code and target. */
  readonly seen: Uint32Array
}

/** Tables of counts larger than this belong to keys with too many values to divide by. */
const MOST_COUNTS = 1_000_000

/**
 * Strata of the given rows: the joint values of the keys that tell most about `target` there, each beyond those
 * before it. Strata that would be too thin are merged. Looks at both sides together, never at which side a row is of.
 * `target` by situation: a code below `targets`.
 */
export function strataOf(
  rows: Uint32Array,
  target: Uint32Array | Uint8Array,
  targets: number,
  columns: readonly KeyColumn[]
): Strata {
  let strata: Strata = { of: new Uint32Array(rows.length), count: 1 }
  if (rows.length < 2 * SMALLEST_STRATUM) return strata
  let left: Tally[] = []
  for (const column of columns) {
    if (column.size < 2 || column.size * targets > MOST_COUNTS) continue
    const seen = countsOf(column, rows, target, targets)
    if (!decides(seen, column.size, targets)) left.push({ column, seen })
  }
  for (let round = 0; round < MOST_KEYS; round++) {
    const best = mostTelling(rows, target, targets, strata, left)
    if (best === undefined) break
    left = left.filter(({ column }) => column !== best)
    strata = refined(rows, strata, best)
  }
  return strata
}

/** By code of the key and class of the situation: how many situations. */
function countsOf(
  { codes, size }: KeyColumn,
  rows: Uint32Array,
  classOf: Uint32Array | Uint8Array,
  classes: number
): Uint32Array {
  const counts = new Uint32Array(size * classes)
  for (let i = 0; i < rows.length; i++) {
    const cell = (codes[rows[i] as number] as number) * classes + (classOf[i] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  return counts
}

function decides(seen: Uint32Array, size: number, targets: number): boolean {
  const totals = new Uint32Array(targets)
  let within = 0
  for (let code = 0; code < size; code++) {
    within += entropy(seen, code * targets, targets)
    for (let t = 0; t < targets; t++) totals[t] = (totals[t] as number) + (seen[code * targets + t] as number)
  }
  const whole = entropy(totals, 0, targets)
  return whole > 0 && within <= (1 - DECIDES) * whole
}

/** n times the entropy of a distribution given by its counts. */
function entropy(counts: Uint32Array, from: number, size: number): number {
  let sum = 0
  let n = 0
  for (let i = from; i < from + size; i++) {
    const count = counts[i] as number
    if (count === 0) continue
    n += count
    sum -= count * Math.log(count)
  }
  return n === 0 ? 0 : sum + n * Math.log(n)
}

/**
 * The key whose values differ most in the target from what their strata let expect: Pearson's statistic of the key's
 * own totals, so that a key of many strata is not overlooked for its many degrees of freedom.
 */
function mostTelling(
  rows: Uint32Array,
  target: Uint32Array | Uint8Array,
  targets: number,
  { of, count }: Strata,
  tallies: readonly Tally[]
): KeyColumn | undefined {
  const shares = sharesByStratum(target, targets, of, count)
  let best: KeyColumn | undefined
  let most = 0
  for (const { column, seen } of tallies) {
    const { size } = column
    if (size * count > MOST_COUNTS) continue
    const inStratum = count === 1 ? totalsOf(seen, size, targets) : countsOf(column, rows, of, count)
    const beyond = excess(seen, expectedCounts(inStratum, shares, size, count, targets), size, targets)
    if (beyond > most) {
      most = beyond
      best = column
    }
  }
  return best
}

function totalsOf(seen: Uint32Array, size: number, targets: number): Uint32Array {
  const totals = new Uint32Array(size)
  for (let code = 0; code < size; code++)
    for (let t = 0; t < targets; t++)
      totals[code] = (totals[code] as number) + (seen[code * targets + t] as number)
  return totals
}

function sharesByStratum(
  target: Uint32Array | Uint8Array,
  targets: number,
  of: Uint32Array,
  count: number
): Float64Array {
  const shares = new Float64Array(count * targets)
  const totals = new Uint32Array(count)
  for (let i = 0; i < of.length; i++) {
    const stratum = of[i] as number
    const cell = stratum * targets + (target[i] as number)
    shares[cell] = (shares[cell] as number) + 1
    totals[stratum] = (totals[stratum] as number) + 1
  }
  for (let stratum = 0; stratum < count; stratum++)
    for (let t = 0; t < targets; t++) {
      const cell = stratum * targets + t
      shares[cell] = (shares[cell] as number) / Math.max(1, totals[stratum] as number)
    }
  return shares
}

function expectedCounts(
  inStratum: Uint32Array,
  shares: Float64Array,
  size: number,
  count: number,
  targets: number
): Float64Array {
  const expected = new Float64Array(size * targets)
  for (let code = 0; code < size; code++) {
    for (let stratum = 0; stratum < count; stratum++) {
      const n = inStratum[code * count + stratum] as number
      if (n === 0) continue
      for (let t = 0; t < targets; t++) {
        const cell = code * targets + t
        expected[cell] = (expected[cell] as number) + n * (shares[stratum * targets + t] as number)
      }
    }
  }
  return expected
}

/** Pearson's statistic less what chance would give: its degrees of freedom and three deviations. */
function excess(seen: Uint32Array, expected: Float64Array, size: number, targets: number): number {
  let statistic = 0
  let freedom = 0
  for (let code = 0; code < size; code++) {
    let used = 0
    for (let t = 0; t < targets; t++) {
      const mean = expected[code * targets + t] as number
      if (mean < 1) continue
      used++
      statistic += ((seen[code * targets + t] as number) - mean) ** 2 / mean
    }
    freedom += Math.max(0, used - 1)
  }
  return statistic - freedom - 3 * Math.sqrt(2 * Math.max(1, freedom))
}

/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refined(rows: Uint32Array, { of, count }: Strata, { codes, size }: KeyColumn): Strata {
  const joint = new Uint32Array(rows.length)
  const counts = new Uint32Array(count * size)
  for (let i = 0; i < rows.length; i++) {
    const code = (of[i] as number) * size + (codes[rows[i] as number] as number)
    joint[i] = code
    counts[code] = (counts[code] as number) + 1
  }
  const used = new Uint8Array(count * size + count)
  for (let i = 0; i < rows.length; i++) {
    const code = joint[i] as number
    if ((counts[code] as number) < SMALLEST_STRATUM) joint[i] = count * size + (of[i] as number)
    used[joint[i] as number] = 1
  }
  // Numbered by what they stand for, not by which row comes first.
  const names = new Uint32Array(used.length)
  let next = 0
  for (let key = 0; key < used.length; key++) if (used[key] === 1) names[key] = next++
  for (let i = 0; i < rows.length; i++) joint[i] = names[joint[i] as number] as number
  return { of: joint, count: next }
}
