import { wholeKey } from '../abstraction/reductions.ts'
import { canonicalRule } from '../policies/identity.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { isOfRows, situationCount } from './folded.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { caseStrength, sideBySide } from './strength.ts'

/** A cell that changed beyond chance. */
export interface Changed {
  readonly cell: Cell
  readonly statistic: Statistic
  /** Whether people know it: a policy of the baseline or of the current set. */
  readonly tracked: boolean
  /** People insist on it: a finding of its own, whatever else the same events explain. */
  readonly required: boolean
  /** Among all events it is next to nothing: the last to be taken as a cause. */
  readonly seldom?: boolean | undefined
}

export interface Group<T> {
  readonly leader: T
  readonly variants: readonly T[]
}

/** A change taken as a cause, and what it explains. */
export interface Cause<T> {
  readonly leader: T
  readonly explains: (change: T) => boolean
}

/** What is seen of a number of each session once the marked rows are left out of it. */
export type Without<T> = (change: T, skip: Uint8Array) => Pick<Statistic, 'z'> | undefined

/** What remains of a change once its cause is taken away lies within this many deviations, as chance would. */
const LEFT_BY_CHANCE = 3

/** Whether so many deviations are no more than chance leaves of a change whose cause was taken away. */
export const isLeftByChance = (z: number): boolean => Math.abs(z) < LEFT_BY_CHANCE

/** What a change of its own keeps of its strength at least: to leave a cause's events out costs it a part of its own. */
const KEPT_BY_OTHERS = 0.6

/**
 * Whether a change of so many deviations follows from its cause: what is left of it without that one is no more than chance
 * leaves, and clearly less than there was.
 */
export const isHardlyLeft = (left: number, whole: number): boolean =>
  isLeftByChance(left) && Math.abs(left) < KEPT_BY_OTHERS * Math.abs(whole)

/** What held so often before was relied on, whether or not a policy says so; what is done more seldom is a habit. */
export const RELIED_ON = 0.95
/** What held so often before is a promise: that it is broken is the news, whatever else is seen of it. */
export const NEARLY_ALWAYS = 0.98

/** Below any strength there is. */
const LAST = 1e9

/** Of two changes about as strong, the one that people know is named as the cause. */
const KNOWN_PREFERENCE = 1.15

/**
 * One cause, one finding. The strongest change is taken as a cause; every other change that is gone once the events of
 * that cause are left out describes the same events (a synonym key, a specialisation, the action taken instead).
 * `given` are causes that show otherwise, taken before all others.
 */
export function groupByCause<T extends Changed>(
  changed: readonly T[],
  design: Design,
  rows: number,
  given: readonly Cause<T>[] = [],
  without?: Without<T>
): readonly Group<T>[] {
  const strength = ({ statistic, tracked, required, seldom, cell }: T) =>
    (required ? Number.MAX_SAFE_INTEGER : seldom === true ? -LAST : 0) +
    Math.abs(caseStrength(statistic)) * (tracked ? KNOWN_PREFERENCE : 1) -
    0.05 * cell.conditions
  let rest = changed
    .map((_, i) => i)
    .sort((a, b) => strength(changed[b] as T) - strength(changed[a] as T) || a - b)
  const groups: Group<T>[] = []
  for (const { leader, explains } of given) {
    const variants = rest
      .map((i) => changed[i] as T)
      .filter((change) => change !== leader && !change.required && explains(change))
    groups.push({ leader, variants })
    rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i] as T))
  }
  const variantsOf = (leader: T, skip: Uint8Array): T[] => {
    const others = rest
      .map((i) => changed[i] as T)
      .filter((change) => change !== leader && !change.required && comparable(leader.cell, change.cell))
    const variants = others.filter((change) => explained(change, leader, design, skip, without))
    return others.filter(
      (change) => variants.includes(change) || variants.some((variant) => isInsteadOf(change, variant))
    )
  }
  const add = (leader: T, variants: readonly T[]) => {
    groups.push({ leader, variants })
    rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i] as T))
  }
  while (rest.length > 0) {
    const leader = changed[rest[0] as number] as T
    const skip = rowsOf(leader, rows)
    const variants = variantsOf(leader, skip)
    const causes = leader.required || isBroken(leader) ? undefined : twoCauses(leader, variants, skip, design)
    if (causes === undefined) {
      add(leader, variants)
      continue
    }
    const [first, second] = causes
    const own = variantsOf(first, rowsOf(first, rows)).filter((change) => change !== second)
    add(first, own.includes(leader) ? own : [leader, ...own])
    add(second, variantsOf(second, rowsOf(second, rows)))
  }
  return groups
}

function rowsOf({ cell }: Changed, rows: number): Uint8Array {
  const marked = new Uint8Array(rows)
  for (const row of cell.rows ?? []) marked[row] = 1
  return marked
}

/**
 * A promise that people know and that was kept nearly always, of whatever came between: what is seen of it here and there,
 * in what comes next instead, is never its cause.
 */
const isBroken = ({ cell: { rule, sign }, statistic, tracked }: Changed): boolean =>
  tracked &&
  rule?.kind === 'sequence' &&
  !isAboutPlace(rule.template) &&
  statistic.z * sign < 0 &&
  statistic.before >= NEARLY_ALWAYS

/** What comes directly next, or first, or last, is another thing wherever a step is put in. */
export const isAboutPlace = (template: string): boolean => /^chain_|^first$|^last$/.test(template)

/** How often an action is done in a session, whatever comes before or after it. */
export const isAboutNumber = (template: string): boolean =>
  template === 'at_most' || template === 'exactly_once'

/**
 * Two unrelated changes on events of their own that together are all that is seen of the strongest one: "directly after
 * A comes B" weakens where A comes late, and where B is no longer chosen.
 */
function twoCauses<T extends Changed>(
  whole: T,
  variants: readonly T[],
  skip: Uint8Array,
  design: Design
): readonly [T, T] | undefined {
  const apart = variants.filter(({ cell }) => {
    const left = isOfRows(cell) ? statisticOf(cell, design, skip) : undefined
    return left !== undefined && !isLeftByChance(left.z)
  })
  const [first] = apart
  if (first === undefined) return undefined
  const second = apart.find((change) => {
    const between = common(first, change)
    return (
      Math.abs(between) < RELATED &&
      !isLeftByChance(beside(change, first)) &&
      together(common(whole, first), common(whole, change), between) >= NEARLY_ALL
    )
  })
  return second && [first, second]
}

/** Share of the variance of a change that two causes make together, from which on it has none of its own. */
const NEARLY_ALL = 0.75

/** Share of the variance that follows from two others, by its correlations with them and theirs with each other. */
const together = (first: number, second: number, between: number): number =>
  (first ** 2 + second ** 2 - 2 * first * second * between) / (1 - between ** 2)

/** What is left of a change beside another one, in deviations. */
export function beside(change: Changed, other: Changed): number {
  const shared = common(change, other)
  const [own, its] = sideBySide(change.statistic, other.statistic)
  return (own - shared * its) / Math.sqrt(1 - shared * shared)
}

/** Correlation over sessions from which on two changes differ in rounding alone. */
export const ONE_AND_THE_SAME = 0.9999

/** Correlation of two changes over the sessions. */
export const common = (a: Changed, b: Changed): number => correlation(scoresOf(a), scoresOf(b))

const scoresOf = ({ statistic }: Changed): Float64Array => statistic.unitScores ?? statistic.scores

/** What an agent does and how that ends are two things, though they happen on the same events. */
export function comparable(leader: Cell, other: Cell): boolean {
  const aboutEnding = (cell: Cell) =>
    cell.rule?.kind === 'outcome' || cell.subject?.name === 'errors' || cell.subject?.name === 'denials'
  if (other.family === 'vital' && !isOfRows(other)) return true
  const ofArguments = [leader, other].filter(({ family }) => family === 'argument').length
  if (ofArguments === 2) return sameArgument(leader, other)
  return ofArguments === 0 && aboutEnding(leader) === aboutEnding(other)
}

/**
 * Which calls are made is one thing, what they are made with another, and so is each of their arguments: without the
 * calls nothing is seen of any of it. Arguments that come and go together are one, and so are the parts of one.
 */
function sameArgument(one: Cell, other: Cell): boolean {
  const keyOf = ({ rule, subject }: Cell) =>
    rule?.kind === 'precondition' ? Object.keys(rule.requires).map(wholeKey).sort().join() : subject?.name
  if (keyOf(one) === keyOf(other)) return true
  if (situationCount(one) !== situationCount(other)) return false
  const [a, b] = [one, other].map(({ rows, values }) => ({ rows, values })) as [Counts, Counts]
  return a.values.every(
    (value, i) => a.rows?.[i] === b.rows?.[i] && (value === b.values[i]) === (a.values[0] === b.values[0])
  )
}

type Counts = Pick<Cell, 'rows' | 'values'>

function explained<T extends Changed>(
  change: T,
  leader: T,
  design: Design,
  skip: Uint8Array,
  without: Without<T> | undefined
): boolean {
  const shared = Math.abs(common(change, leader))
  const related = shared >= (sameSort(change.cell, leader.cell) ? RELATED : RELATED_ACROSS)
  const ofRows = isOfRows(change.cell)
  const left = ofRows ? statisticOf(change.cell, design, skip) : undefined
  const gone = ofRows && (left === undefined || isLeftByChance(left.z))
  const follows =
    (related && (shared > ONE_AND_THE_SAME || isLeftByChance(beside(change, leader)))) ||
    (shared >= RELATED && isNextOf(change.cell, leader.cell) && isEcho(change, leader))
  if (promisedOfOne(change.cell, leader.cell)) return gone && follows
  if (gone) return related || follows || sameSort(change.cell, leader.cell)
  if (follows || (shared >= THE_SAME && isMostly(change, leader))) return true
  return isGoneWithout(change, leader, skip, without)
}

/** Of the same situations, what is no longer chosen where something else is: one of the two says it. */
const isInsteadOf = (change: Changed, other: Changed): boolean =>
  change.cell.rule?.kind === 'association' &&
  other.cell.rule?.kind === 'association' &&
  canonicalRule({ ...change.cell.rule, consequent: '' }) ===
    canonicalRule({ ...other.cell.rule, consequent: '' }) &&
  common(change, other) <= -RELATED &&
  isLeftByChance(beside(change, other))

/** A number of each session moves along with what is done in some of them, however little the two have in common. */
function isGoneWithout<T extends Changed>(
  change: T,
  leader: T,
  skip: Uint8Array,
  without: Without<T> | undefined
): boolean {
  const rows = isOfRows(leader.cell) ? situationCount(leader.cell) : 0
  if (isOfRows(change.cell) || rows === 0 || rows > MOST_OF_ALL * skip.length) return false
  const rest = without?.(change, skip)?.z
  return rest !== undefined && isHardlyLeft(rest, change.statistic.z)
}

/** Without nearly all events hardly anything can be seen. */
export const MOST_OF_ALL = 0.75

/**
 * Which action comes next, said of one that a promise about order speaks of: where the promise is broken, something else
 * comes next. Much else decides that too, so the two have less in common than they would as one and the same.
 */
function isNextOf({ rule, subject }: Cell, { rule: promise }: Cell): boolean {
  if (promise?.kind !== 'sequence') return false
  if (rule?.kind === 'sequence' && rule.target === undefined) return rule.activation === promise.target
  const isOfIt = (action: unknown) => action === promise.activation || action === promise.target
  if (subject?.type === 'action-share') return isOfIt(subject.name)
  return rule?.kind === 'association' && (isOfIt(rule.consequent) || isOfIt(rule.antecedent.previous_action))
}

/** What is left beside its cause is no news among so many that may come next, and the smaller part of what is seen. */
function isEcho(change: Changed, leader: Changed): boolean {
  const [own] = sideBySide(change.statistic, leader.statistic)
  return isHardlyLeft(beside(change, leader), own)
}

/** Correlation over sessions from which on two changes are seen in the same sessions. */
const THE_SAME = 0.7
/** What counts sessions and what counts calls never agree to the last: of much there is much left, and little in parts. */
const LITTLE_LEFT = 0.4

/** Whether all but a small part of a change is another one, however sure that part is in a large log; or the other is of it. */
function isMostly(change: Changed, leader: Changed): boolean {
  const [own] = sideBySide(change.statistic, leader.statistic)
  return (
    Math.abs(beside(change, leader)) < LITTLE_LEFT * Math.abs(own) || isLeftByChance(beside(leader, change))
  )
}

/** Correlation over sessions from which one change may be what is seen of another. */
const RELATED = 0.3
/** What an agent chooses and the order it keeps change on the same events without one being the other. */
export const RELATED_ACROSS = 0.5

/**
 * What two other actions have to do with the occurrences of one: a refund goes out unchecked here and unapproved there.
 * Each promise is broken for itself, though nothing is left of one without the occurrences of the other.
 */
const promisedOfOne = ({ rule: a }: Cell, { rule: b }: Cell): boolean =>
  a?.kind === 'sequence' &&
  b?.kind === 'sequence' &&
  a.activation === b.activation &&
  a.target !== undefined &&
  b.target !== undefined &&
  a.target !== b.target

const sameSort = (a: Cell, b: Cell): boolean =>
  !isOfRows(a) || !isOfRows(b) || (a.rule?.kind === 'sequence') === (b.rule?.kind === 'sequence')

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
