import { integersBelow } from '../events/columns.ts'
import type { Integers, Table } from '../events/table.ts'
import type { KeyColumn, KeyGrid } from './contexts.ts'

/** Situations divided by what else was the case, so that like is compared with like. */
export interface Strata {
  /** By situation: its stratum, from 0. */
  readonly of: Integers
  readonly count: number
  /** The keys by which they are divided; none when left out. */
  readonly keys?: readonly KeyColumn[] | undefined
}

/** Strata that are still being divided. One kind of list, for what reads them runs much faster when it meets one kind only. */
interface Dividing extends Strata {
  readonly of: Uint32Array
}

const SMALLEST_STRATUM = 20
/** What would be thrown together otherwise is just what the mix would show in. */
const SMALLEST_OF_SHIFTED = 5
/** With two, a noisy synonym of the task could still take a changed mix of tasks for a change of behaviour. */
const MOST_KEYS = 3
/**
 * A key that decides the target (the previous action, where the promise is about what came before) is the promise under
 * another name: among its values nothing is left that could change. What a session was given before it began (its task)
 * is none: where that decides, another mix of tasks is all that changed.
 */
const DECIDES = 0.95

/** Tables of counts larger than this belong to keys with too many values to divide by. */
const MOST_COUNTS = 1_000_000

/** Keys of a grid that may yet divide the situations. */
interface Choice {
  readonly columns: readonly KeyColumn[]
  /** By key: its place among the columns of the grid. */
  readonly places: Int32Array
}

/** By key, its code, and class of the situation: how many situations; and where the counts of each key begin. */
interface Counts {
  readonly seen: Uint32Array
  readonly from: Int32Array
}

/**
 * Strata of the given rows: the joint values of the keys that tell most about `target` there, each beyond those
 * before it. Strata that would be too thin are merged. Looks at both sides together, never at which side a row is of.
 * `target` by situation: a code below `targets`. Keys in `without` are left out. A number that a key decides is still a
 * number of its own.
 */
export function strataOf(
  rows: Uint32Array,
  target: Uint32Array | Uint8Array,
  targets: number,
  grid: KeyGrid,
  without: readonly string[] = [],
  isNumber = false
): Strata {
  const first = grid.columns.filter(({ shifted, key }) => shifted && !without.includes(key))
  if (rows.length < 2 * SMALLEST_STRATUM && first.length === 0) return undivided(rows.length)
  let strata = dividing(rows.length)
  // One kind of list for all targets as well.
  const aim = target instanceof Uint32Array ? target : lent('aim', rows.length)
  if (aim !== target) aim.set(target)
  const usable = chosen(
    grid,
    ({ key, size }) => size >= 2 && size * targets <= MOST_COUNTS && !without.includes(key)
  )
  const all = countsOf(grid, usable, rows, aim, targets)
  const seenOf = new Map<KeyColumn, Uint32Array>()
  usable.columns.forEach((column, k) => {
    const own = all.seen.subarray(all.from[k], all.from[k + 1])
    if (isNumber || column.ofSession || !decides(own, column.size, targets)) seenOf.set(column, own)
  })
  for (const column of first) {
    // One that decides the target tells nothing else apart.
    if (!seenOf.delete(column)) continue
    strata = refined(rows, strata, column, SMALLEST_OF_SHIFTED)
  }
  if (rows.length < 2 * SMALLEST_STRATUM) return narrow(strata)
  for (let round = 0; round < MOST_KEYS; round++) {
    const best = mostTelling(grid, rows, aim, targets, strata, seenOf)
    if (best === undefined) break
    seenOf.delete(best)
    strata = refined(rows, strata, best)
  }
  return narrow(strata)
}

/** Lists that are written anew for each division: of a big log they would lie about by the hundred. */
const scratch = { aim: new Uint32Array(0), even: new Uint32Array(0), odd: new Uint32Array(0) }

/** A list that is the caller's until somebody asks for the same one; what it holds is left from before. */
function lent(name: keyof typeof scratch, size: number): Uint32Array {
  if (scratch[name].length < size) scratch[name] = new Uint32Array(size)
  return scratch[name].subarray(0, size)
}

/** Gives their memory back: nothing more will be divided, or not soon. */
export function forgetDivisions(): void {
  for (const name of ['aim', 'even', 'odd'] as const) scratch[name] = new Uint32Array(0)
}

const dividing = (size: number): Dividing => ({ of: lent('even', size).fill(0), count: 1 })

/** All situations as one stratum. */
export const undivided = (size: number): Strata => ({ of: firstStratum(size), count: 1 })

/** Most cells are not divided: the same zeros serve all of them. */
let zeros = new Uint8Array(0)

function firstStratum(size: number): Uint8Array {
  if (zeros.length < size) zeros = new Uint8Array(size)
  return zeros.subarray(0, size)
}

/** In as few bytes a situation as will do: every cell holds its own until the end of the run. */
function narrow({ of, count, keys }: Dividing): Strata {
  if (count === 1) return { of: firstStratum(of.length), count, keys }
  const own = integersBelow(count, of.length)
  own.set(of)
  return { of: own, count, keys }
}

/** Sides that meet other situations do so by few keys; dividing by more would leave too little of each. */
const MOST_SHIFTED = 2

/**
 * The keys by which the two sides met another mix of situations, each beyond those before it: `rows`, one of each
 * session, and `side` of each. A key can decide little about a promise and yet, where its mix changed, move the
 * promise's share by more than chance does.
 */
export function shiftedKeys(rows: Uint32Array, side: Uint32Array, grid: KeyGrid): readonly KeyColumn[] {
  const usable = chosen(grid, ({ size }) => size >= 2)
  const all = countsOf(grid, usable, rows, side, 2)
  const seenOf = new Map(
    usable.columns.map((column, k) => [column, all.seen.subarray(all.from[k], all.from[k + 1])] as const)
  )
  const found: KeyColumn[] = []
  let strata = dividing(rows.length)
  while (found.length < MOST_SHIFTED) {
    const best = mostTelling(grid, rows, side, 2, strata, seenOf, DEVIATIONS_OF_MIX)
    if (best === undefined) break
    found.push(best)
    seenOf.delete(best)
    strata = refined(rows, strata, best)
  }
  return found
}

/** Sooner than a key counts as telling: to divide by one that did not shift costs little. */
const DEVIATIONS_OF_MIX = 1
const DEVIATIONS = 3

function chosen({ columns }: KeyGrid, wanted: (column: KeyColumn) => boolean): Choice {
  const places = columns.flatMap((column, place) => (wanted(column) ? [place] : []))
  return { columns: places.map((place) => columns[place] as KeyColumn), places: Int32Array.from(places) }
}

function countsOf(
  { columns: { length: width }, codes }: KeyGrid,
  { columns, places }: Choice,
  rows: Uint32Array,
  classOf: Uint32Array,
  classes: number
): Counts {
  const keys = places.length
  const from = new Int32Array(keys + 1)
  for (let k = 0; k < keys; k++) from[k + 1] = (from[k] as number) + (columns[k] as KeyColumn).size * classes
  const seen = new Uint32Array(from[keys] as number)
  for (let i = 0; i < rows.length; i++) {
    const base = (rows[i] as number) * width
    const own = classOf[i] as number
    for (let k = 0; k < keys; k++) {
      const cell = (from[k] as number) + (codes[base + (places[k] as number)] as number) * classes + own
      seen[cell] = (seen[cell] as number) + 1
    }
  }
  return { seen, from }
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
  grid: KeyGrid,
  rows: Uint32Array,
  target: Uint32Array,
  targets: number,
  { of, count }: Dividing,
  seenOf: ReadonlyMap<KeyColumn, Uint32Array>,
  deviations = DEVIATIONS
): KeyColumn | undefined {
  const shares = sharesByStratum(target, targets, of, count)
  const usable = chosen(grid, (column) => seenOf.has(column) && column.size * count <= MOST_COUNTS)
  const { columns } = usable
  const joint = count === 1 ? undefined : countsOf(grid, usable, rows, of, count)
  let best: KeyColumn | undefined
  let most = 0
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as KeyColumn
    const { size } = column
    const seen = seenOf.get(column) as Uint32Array
    const inStratum =
      joint === undefined
        ? totalsOf(seen, size, targets)
        : joint.seen.subarray(joint.from[k], joint.from[k + 1])
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
      statistic += ((seen[code * targets + t] as number) - mean) ** 2 / mean
    }
    freedom += Math.max(0, used - 1)
  }
  return statistic - freedom - deviations * Math.sqrt(2 * Math.max(1, freedom))
}

/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refined(
  rows: Uint32Array,
  { of, count, keys = [] }: Dividing,
  column: KeyColumn,
  smallest = SMALLEST_STRATUM
): Dividing {
  const { codes, size } = column
  const joint = lent(keys.length % 2 === 0 ? 'odd' : 'even', rows.length)
  const counts = new Uint32Array(count * size)
  for (let i = 0; i < rows.length; i++) {
    const code = (of[i] as number) * size + (codes[rows[i] as number] as number)
    joint[i] = code
    counts[code] = (counts[code] as number) + 1
  }
  const used = new Uint8Array(count * size + count)
  for (let i = 0; i < rows.length; i++) {
    const code = joint[i] as number
    if ((counts[code] as number) < smallest) joint[i] = count * size + (of[i] as number)
    used[joint[i] as number] = 1
  }
  // Numbered by what they stand for, not by which row comes first.
  const names = new Uint32Array(used.length)
  let next = 0
  for (let key = 0; key < used.length; key++) if (used[key] === 1) names[key] = next++
  for (let i = 0; i < rows.length; i++) joint[i] = names[joint[i] as number] as number
  return { of: joint, count: next, keys: [...keys, column] }
}

/** Strata refined by the action: an agent that merely does other things does not do them worse. */
export function byAction(table: Table, rows: Uint32Array, { of, count, keys }: Strata): Strata {
  const actions = table.actions.length
  const joint = integersBelow(count * actions, rows.length)
  for (let i = 0; i < rows.length; i++)
    joint[i] = (of[i] as number) * actions + (table.action[rows[i] as number] as number)
  return { of: joint, count: count * actions, keys }
}
