import { DECIDES, MOST_COUNTS } from './comparison-layout.ts'
import type { KeyColumn, KeyGrid } from './contexts.ts'

/** Strata that are still being divided. One kind of list, for what reads them runs much faster when it meets one kind only. */
export interface Dividing {
  readonly of: Uint32Array
  readonly count: number
  readonly keys?: readonly KeyColumn[] | undefined
}

/** So far beyond chance a key counts as telling. */
export const DEVIATIONS = 3

/** From so many rows on it pays to remember what of their counts does not depend on the classes. */
const MANY_ROWS = 1 << 12

/** By rows and codes of a key: how many of the rows have each code. Many targets are looked at on the same rows. */
const totalsByRows = new WeakMap<Uint32Array, Map<Uint8Array, Uint32Array>>()

function knownTotals(rows: Uint32Array): Map<Uint8Array, Uint32Array> {
  const known = totalsByRows.get(rows) ?? new Map<Uint8Array, Uint32Array>()
  totalsByRows.set(rows, known)
  return known
}

/** By key: how many of the rows have each of its codes, by class of the row, below `classes`. */
export function countsOf(
  columns: readonly KeyColumn[],
  rows: Uint32Array,
  classOf: Uint32Array,
  classes: number
): readonly Uint32Array[] {
  const known = classes === 2 && rows.length >= MANY_ROWS ? knownTotals(rows) : undefined
  let rarer: ReturnType<typeof rarerOf> | undefined
  return columns.map(({ codes, size }) => {
    const seen = new Uint32Array(size * classes)
    const totals = known?.get(codes)
    if (totals === undefined) {
      addCounts(seen, codes, rows, classOf, classes)
      known?.set(codes, totalsOf(seen, size, classes))
      return seen
    }
    rarer ??= rarerOf(rows, classOf)
    const own = new Uint32Array(size)
    addCounts(own, codes, rarer.rows, rarer.classOf, 1)
    for (let code = 0; code < size; code++) {
      seen[2 * code + rarer.is] = own[code] as number
      seen[2 * code + 1 - rarer.is] = (totals[code] as number) - (own[code] as number)
    }
    return seen
  })
}

function addCounts(
  seen: Uint32Array,
  codes: Uint8Array,
  rows: Uint32Array,
  classOf: Uint32Array,
  classes: number
): void {
  for (let i = 0; i < rows.length; i++) {
    const cell = (codes[rows[i] as number] as number) * classes + (classOf[i] as number)
    seen[cell] = (seen[cell] as number) + 1
  }
}

/** Of two classes the one of fewer rows, and these, which are all of one class among themselves. */
function rarerOf(rows: Uint32Array, classOf: Uint32Array) {
  let ones = 0
  for (let i = 0; i < rows.length; i++) ones += classOf[i] as number
  const is = 2 * ones <= rows.length ? 1 : 0
  const own = new Uint32Array(is === 1 ? ones : rows.length - ones)
  for (let i = 0, at = 0; at < own.length; i++) if (classOf[i] === is) own[at++] = rows[i] as number
  return { is, rows: own, classOf: new Uint32Array(own.length) }
}

/** Whether a key of `size` codes, counted by code and target, decides the target. */
export function decides(seen: Uint32Array, size: number, targets: number): boolean {
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
export function mostTelling(
  grid: KeyGrid,
  rows: Uint32Array,
  target: Uint32Array,
  targets: number,
  { of, count }: Dividing,
  seenOf: ReadonlyMap<KeyColumn, Uint32Array>,
  deviations = DEVIATIONS
): KeyColumn | undefined {
  const shares = sharesByStratum(target, targets, of, count)
  const columns = grid.columns.filter((column) => seenOf.has(column) && column.size * count <= MOST_COUNTS)
  const joint = count === 1 ? undefined : countsOf(columns, rows, of, count)
  let best: KeyColumn | undefined
  let most = 0
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as KeyColumn
    const { size } = column
    const seen = seenOf.get(column) as Uint32Array
    const inStratum = joint === undefined ? totalsOf(seen, size, targets) : (joint[k] as Uint32Array)
    const beyond = excess(
      seen,
      expectedCounts(inStratum, shares, size, count, targets),
      size,
      targets,
      deviations
    )
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

function sharesByStratum(target: Uint32Array, targets: number, of: Uint32Array, count: number): Float64Array {
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

/** Pearson's statistic less what chance would give: its degrees of freedom and so many deviations. */
function excess(
  seen: Uint32Array,
  expected: Float64Array,
  size: number,
  targets: number,
  deviations: number
): number {
  let statistic = 0
  let freedom = 0
  for (let code = 0; code < size; code++) {
    let used = 0
    for (let t = 0; t < targets; t++) {
      const mean = expected[code * targets + t] as number
      if (mean < 1) continue
      used++
      const beyond = (seen[code * targets + t] as number) - mean
      statistic += (beyond * beyond) / mean
    }
    freedom += Math.max(0, used - 1)
  }
  return statistic - freedom - deviations * Math.sqrt(2 * Math.max(1, freedom))
}
