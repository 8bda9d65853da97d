import { integersBelow } from '../events/columns.ts'
import type { Integers, Table } from '../events/table.ts'
import { MAY_DECIDE, MOST_COUNTS, SHIFTED } from './comparison-layout.ts'
import type { KeyColumn, KeyGrid } from './contexts.ts'
import { type Division, dividedByKernel } from './strata-kernel.ts'
import { countsOf, DEVIATIONS, type Dividing, decides, mostTelling } from './telling.ts'

/** Situations divided by what else was the case, so that like is compared with like. */
export interface Strata {
  /** By situation: its stratum, from 0. */
  readonly of: Integers
  readonly count: number
  /** The keys by which they are divided; none when left out. */
  readonly keys?: readonly KeyColumn[] | undefined
}

const SMALLEST_STRATUM = 20
/** What would be thrown together otherwise is just what the mix would show in. */
const SMALLEST_OF_SHIFTED = 5
/** With two, a noisy synonym of the task could still take a changed mix of tasks for a change of behaviour. */
const MOST_KEYS = 3

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
  const usable = grid.columns.filter(
    ({ key, size }) => size >= 2 && size * targets <= MOST_COUNTS && !without.includes(key)
  )
  const use = ({ shifted, ofSession }: KeyColumn): number =>
    (shifted ? SHIFTED : 0) | (isNumber || ofSession ? MAY_DECIDE : 0)
  const known = byKernel(grid, usable, use, {
    rows,
    target,
    targets,
    deviations: DEVIATIONS,
    rounds: rows.length < 2 * SMALLEST_STRATUM ? 0 : MOST_KEYS
  })
  if (known !== undefined) return known
  let strata = dividing(rows.length)
  // One kind of list for all targets as well.
  const aim = target instanceof Uint32Array ? target : scratchOf('aim', rows.length)
  if (aim !== target) aim.set(target)
  const all = countsOf(usable, rows, aim, targets)
  const seenOf = new Map<KeyColumn, Uint32Array>()
  usable.forEach((column, k) => {
    const own = all[k] as Uint32Array
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

type Asked = Pick<Division, 'rows' | 'target' | 'targets' | 'deviations' | 'rounds'>

function byKernel(
  { columns: all, codes }: KeyGrid,
  columns: readonly KeyColumn[],
  useOf: (column: KeyColumn) => number,
  asked: Asked
): Strata | undefined {
  if (codes === undefined) return undefined
  const isUsable = new Set(columns)
  const keys = all.flatMap((column, place) =>
    isUsable.has(column) ? [{ place, size: column.size, use: useOf(column) }] : []
  )
  const sizes = { smallest: SMALLEST_STRATUM, smallestOfShifted: SMALLEST_OF_SHIFTED }
  const divided = dividedByKernel({ ...asked, ...sizes, codes, width: all.length, keys })
  if (divided === undefined) return undefined
  const { of, count } = divided
  return narrow({
    of,
    count,
    keys: divided.chosen.length === 0 ? undefined : divided.chosen.map((k) => columns[k] as KeyColumn)
  })
}

/** Lists that are written anew for each division: of a big log they would lie about by the hundred. */
const scratch = { aim: new Uint32Array(0), even: new Uint32Array(0), odd: new Uint32Array(0) }

/** A list that is the caller's until somebody asks for the same one; what it holds is left from before. */
function scratchOf(name: keyof typeof scratch, size: number): Uint32Array {
  if (scratch[name].length < size) scratch[name] = new Uint32Array(size)
  return scratch[name].subarray(0, size)
}

/** Gives their memory back: nothing more will be divided, or not soon. */
export function forgetDivisions(): void {
  for (const name of ['aim', 'even', 'odd'] as const) scratch[name] = new Uint32Array(0)
}

const dividing = (size: number): Dividing => ({ of: scratchOf('even', size).fill(0), count: 1 })

/** Strata of the given rows by the given keys, however much they tell. */
export const dividedBy = (rows: Uint32Array, keys: readonly KeyColumn[]): Strata =>
  narrow(keys.reduce<Dividing>((strata, key) => refined(rows, strata, key), dividing(rows.length)))

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
  const usable = grid.columns.filter(({ size }) => size >= 2)
  const known = byKernel(grid, usable, () => MAY_DECIDE, {
    rows,
    target: side,
    targets: 2,
    deviations: DEVIATIONS_OF_MIX,
    rounds: MOST_SHIFTED
  })
  if (known !== undefined) return known.keys ?? []
  const all = countsOf(usable, rows, side, 2)
  const seenOf = new Map(usable.map((column, k) => [column, all[k] as Uint32Array] as const))
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

/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refined(
  rows: Uint32Array,
  { of, count, keys = [] }: Dividing,
  column: KeyColumn,
  smallest = SMALLEST_STRATUM
): Dividing {
  const { codes, size } = column
  const joint = scratchOf(keys.length % 2 === 0 ? 'odd' : 'even', rows.length)
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
