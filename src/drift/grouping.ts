import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { type Statistic, statisticOf } from './statistic.ts'

/** A cell that changed beyond chance. */
export interface Changed {
  readonly cell: Cell
  readonly statistic: Statistic
  /** Whether people know it: a policy of the baseline or of the current set. */
  readonly tracked: boolean
  /** People insist on it: a finding of its own, whatever else the same events explain. */
  readonly required: boolean
}

export interface Group<T> {
  readonly leader: T
  readonly variants: readonly T[]
}

/** What remains of a change once its cause is taken away lies within this many deviations, as chance would. */
const LEFT_BY_CHANCE = 3

export const isLeftByChance = (z: number): boolean => Math.abs(z) < LEFT_BY_CHANCE

/** Of two changes about as strong, the one that people know is named as the cause. */
const KNOWN_PREFERENCE = 1.15

/**
 * One cause, one finding. The strongest change is taken as a cause; every other change that is gone once the events of
 * that cause are left out describes the same events (a synonym key, a specialisation, the action taken instead).
 * `first` is a cause that shows otherwise, taken before all others.
 */
export function groupByCause<T extends Changed>(
  changed: readonly T[],
  design: Design,
  rows: number,
  first?: { readonly leader: T; readonly explains: (change: T) => boolean }
): readonly Group<T>[] {
  const strength = ({ statistic, tracked, required, cell }: T) =>
    (required ? Number.MAX_SAFE_INTEGER : 0) +
    Math.abs(statistic.z) * (tracked ? KNOWN_PREFERENCE : 1) -
    0.05 * cell.conditions
  let rest = changed
    .map((_, i) => i)
    .sort((a, b) => strength(changed[b] as T) - strength(changed[a] as T) || a - b)
  const groups: Group<T>[] = []
  if (first !== undefined) {
    const { leader, explains } = first
    const variants = rest
      .map((i) => changed[i] as T)
      .filter((change) => change !== leader && !change.required && explains(change))
    groups.push({ leader, variants })
    rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i] as T))
  }
  while (rest.length > 0) {
    const leader = changed[rest[0] as number] as T
    const skip = new Uint8Array(rows)
    for (const row of leader.cell.rows ?? []) skip[row] = 1
    const variants = rest
      .slice(1)
      .filter(
        (i) =>
          !(changed[i] as T).required &&
          comparable(leader.cell, (changed[i] as T).cell) &&
          explained(changed[i] as T, leader, skip, design)
      )
    groups.push({ leader, variants: variants.map((i) => changed[i] as T) })
    rest = rest.slice(1).filter((i) => !variants.includes(i))
  }
  return groups
}

/** What an agent does and how that ends are two things, though they happen on the same events. */
function comparable(leader: Cell, other: Cell): boolean {
  const aboutEnding = (cell: Cell) =>
    cell.rule?.kind === 'outcome' || cell.subject?.name === 'errors' || cell.subject?.name === 'denials'
  if (other.family === 'vital' && other.rows === undefined) return true
  return aboutEnding(leader) === aboutEnding(other)
}

function explained(change: Changed, leader: Changed, skip: Uint8Array, design: Design): boolean {
  const common = correlation(change.statistic.scores, leader.statistic.scores)
  const related = Math.abs(common) >= (sameSort(change.cell, leader.cell) ? RELATED : RELATED_ACROSS)
  const left = change.cell.rows === undefined ? undefined : statisticOf(change.cell, design, skip)
  if (change.cell.rows !== undefined && (left === undefined || isLeftByChance(left.z)))
    return related || sameSort(change.cell, leader.cell)
  if (!related || Math.abs(common) > 0.9999) return related
  const partial = (change.statistic.z - common * leader.statistic.z) / Math.sqrt(1 - common * common)
  return isLeftByChance(partial)
}

/** Correlation over sessions from which one change may be what is seen of another. */
const RELATED = 0.3
/** What an agent chooses and the order it keeps change on the same events without one being the other. */
const RELATED_ACROSS = 0.5

const sameSort = (a: Cell, b: Cell): boolean =>
  a.rows === undefined ||
  b.rows === undefined ||
  (a.rule?.kind === 'sequence') === (b.rule?.kind === 'sequence')

function correlation(a: Float64Array, b: Float64Array): number {
  let ab = 0
  let aa = 0
  let bb = 0
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] as number) * (b[i] as number)
    aa += (a[i] as number) ** 2
    bb += (b[i] as number) ** 2
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
