import { rowsOfAction } from '../events/postings.ts'
import { compareText, type Item, type Table } from '../events/table.ts'
import { conditionsOf, type Rule } from '../policies/policy.ts'
import { namesToldTogether } from './alike-names.ts'
import type { Change, Comparison } from './drift.ts'
import type { Pool } from './pool.ts'

/** Old name → new name. */
type Pairs = readonly (readonly [from: string, to: string])[]

/** What seems to have been renamed: tools, and context keys. */
export interface Renames {
  readonly actions: Pairs
  readonly keys: Pairs
}

/** Fewer occurrences than this on a side show no habits that could be recognised again. */
const FEWEST = 10
/** The new name must be so much like the old one in what it does. */
const ALIKE = 0.75
/** And about as frequent: within this factor, or within so many deviations where both are rare. */
const MOST_RATIO = 1.5
const DEVIATIONS = 3

/**
 * Names of the baseline that are gone and whose place a new name took: tools by what they are called with, what stands
 * before and after them and how they end; context keys by their values. A pair must be the best match of each other.
 */
export const renamesOf = (pool: Pool): Renames => ({
  actions: mutual(actionsOf(pool), actionLikeness(pool)),
  keys: mutual(keysOf(pool), keyLikeness)
})

type Lists = Pick<Comparison, 'changes' | 'notExercised' | 'undecided' | 'mixOnly' | 'unchanged'>

/** The same with a rename offered wherever one of its names is spoken of. */
export function offerRenames(renamesIn: () => Renames, lists: Lists): Lists {
  if (lists.changes.length === 0 && lists.notExercised.length === 0) return lists
  const { actions, keys } = renamesIn()
  const renames = [...new Map([...actions, ...keys])].sort(([a], [b]) => compareText(a, b))
  if (renames.length === 0) return lists
  const offer = <T extends { readonly policy?: Rule | undefined }>(of: T, names: ReadonlySet<string>): T => {
    const own = renames.filter(([from, to]) => names.has(from) || names.has(to))
    return own.length === 0 ? of : { ...of, rename: Object.fromEntries(own) }
  }
  // What is told of one of them stands for all, and so does what is to be pasted.
  const together = namesToldTogether(actions)
  const ofChange = (change: Change): ReadonlySet<string> => {
    const names = namesOfChange(change, renames)
    return together.some((name) => names.has(name)) ? new Set([...names, ...together]) : names
  }
  return {
    ...lists,
    changes: lists.changes.map((change) => withFollowing(change, (one) => offer(one, ofChange(one)))),
    notExercised: lists.notExercised.map((judgement) => offer(judgement, new Set(namesIn(judgement.policy))))
  }
}

/** The same of a change, and of what is told with it. */
const withFollowing = ({ follows, ...change }: Change, offer: (change: Change) => Change): Change => ({
  ...offer(change),
  ...(follows === undefined ? {} : { follows: follows.map(offer) })
})

function namesOfChange({ policy, subject, variants }: Change, renames: readonly [string, string][]) {
  // Things never seen before, counted together, include every new name.
  const fresh = subject?.type === 'novelty' ? renames.map(([, to]) => to) : []
  const named = subject === undefined ? [] : [subject.name]
  return new Set([policy, ...variants].flatMap(namesIn).concat(named, fresh))
}

function namesIn(rule: Rule | undefined): readonly string[] {
  if (rule === undefined) return []
  const conditions = conditionsOf(rule)
  // Derived context names actions as its values: what came before.
  const values = Object.values(conditions).filter((value) => typeof value === 'string')
  return [...Object.keys(conditions), ...values, ...actionsIn(rule)]
}

/** The actions that a policy is about. */
export function actionsIn(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'association':
      return [rule.consequent]
    case 'prohibition':
      return [rule.never]
    case 'sequence':
      return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target]
    default:
      return [rule.action]
  }
}

/** A name on the side that has it. */
interface Candidate {
  readonly name: string
  readonly gone: boolean
  readonly rows: number
  /** Share of the rows of its side. */
  readonly share: number
  /** By feature: the share of its occurrences that show each value. */
  readonly habits: ReadonlyMap<string, ReadonlyMap<string, number>>
}

type Likeness = (gone: Candidate, fresh: Candidate) => number

function mutual(candidates: readonly Candidate[], likeness: Likeness): [string, string][] {
  const gone = candidates.filter((candidate) => candidate.gone)
  const fresh = candidates.filter((candidate) => !candidate.gone)
  const scored = gone.flatMap((from) =>
    fresh.flatMap((to) => {
      if (!asFrequent(from, to)) return []
      const score = likeness(from, to)
      return score < ALIKE ? [] : [{ from: from.name, to: to.name, score }]
    })
  )
  return scored.flatMap(({ from, to, score }): [string, string][] => {
    const rivals = scored.filter((other) => (other.from === from) !== (other.to === to))
    return rivals.some((other) => other.score >= score) ? [] : [[from, to]]
  })
}

function asFrequent(from: Candidate, to: Candidate): boolean {
  const deviation = Math.sqrt(1 / from.rows + 1 / to.rows)
  return Math.abs(Math.log(to.share / from.share)) <= Math.max(Math.log(MOST_RATIO), DEVIATIONS * deviation)
}

/** Actions that one side alone has, often enough; what they are called with and what surrounds them. */
function actionsOf(pool: Pool): Candidate[] {
  const { table, baselineRows } = pool
  const found = table.actions.flatMap((name, action) => {
    const rows = rowsOfAction(table, action)
    if (rows.length < FEWEST) return []
    const gone = (rows[rows.length - 1] as number) < baselineRows
    if (!gone && (rows[0] as number) < baselineRows) return []
    return [{ name, rows, gone, share: rows.length / sizeOf(pool, gone) }]
  })
  // Neighbours that may have been renamed as well are not told apart.
  const changed = new Set(found.map(({ name }) => name))
  const nameOf = (row: number): string => {
    const name = table.actions[table.action[row] as number] as string
    return changed.has(name) ? '' : name
  }
  return found.map(({ name, rows, gone, share }) => ({
    name,
    gone,
    rows: rows.length,
    share,
    habits: habitsOf(rows, (row) => [
      ...contextOf(table, row, changed),
      ['outcome', table.outcomes[table.outcome[row] as number] ?? ''],
      ['before', isFirst(table, row) ? 'start' : nameOf(row - 1)],
      ['after', isFirst(table, row + 1) ? 'end' : nameOf(row + 1)]
    ])
  }))
}

const sizeOf = ({ table, baselineRows }: Pool, gone: boolean): number =>
  gone ? baselineRows : table.rows - baselineRows

const isFirst = (table: Table, row: number): boolean =>
  row >= table.rows || row === table.sessionStart[table.session[row] as number]

function* contextOf(table: Table, row: number, changed: ReadonlySet<string>): Generator<[string, string]> {
  const end = table.itemStart[row + 1] as number
  for (let i = table.itemStart[row] as number; i < end; i++) {
    const { key, value } = table.items[table.itemIds[i] as number] as Item
    if (typeof value !== 'string' || !changed.has(value)) yield [`context ${key}`, JSON.stringify(value)]
  }
}

function habitsOf(
  rows: Uint32Array,
  featuresOf: (row: number) => Iterable<readonly [string, string]>
): Candidate['habits'] {
  const habits = new Map<string, Map<string, number>>()
  for (const row of rows)
    for (const [feature, value] of featuresOf(row)) {
      const own = habits.get(feature) ?? new Map<string, number>()
      own.set(value, (own.get(value) ?? 0) + 1 / rows.length)
      habits.set(feature, own)
    }
  return habits
}

/** What two distributions have in common, from 0 to 1; where a feature is absent counts as a value of its own. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let ofA = 0
  for (const [value, share] of a) {
    common += Math.min(share, b.get(value) ?? 0)
    ofA += share
  }
  const ofB = [...b.values()].reduce((sum, share) => sum + share, 0)
  return common + Math.min(Math.max(0, 1 - ofA), Math.max(0, 1 - ofB))
}

/** Mean overlap of the features; context keys that came or went with this run are left out, for they may be renamed too. */
function actionLikeness(pool: Pool): Likeness {
  const onOneSide = new Set(keysOf(pool).map(({ name }) => `context ${name}`))
  return ({ habits: gone }, { habits: fresh }) => {
    const features = [...new Set([...gone.keys(), ...fresh.keys()])].filter((name) => !onOneSide.has(name))
    const nothing: ReadonlyMap<string, number> = new Map()
    const sum = features.reduce(
      (total, name) => total + overlap(gone.get(name) ?? nothing, fresh.get(name) ?? nothing),
      0
    )
    return sum / features.length
  }
}

/** Keys that one side alone has, on enough rows. */
function keysOf(pool: Pool): Candidate[] {
  const { table, baselineRows } = pool
  const counts = new Map<string, { before: number; after: number; values: Map<string, number> }>()
  const sides = [new Uint32Array(table.items.length), new Uint32Array(table.items.length)] as const
  const firstOfCurrent = table.itemStart[baselineRows] as number
  for (let i = 0; i < table.itemIds.length; i++) {
    const item = table.itemIds[i] as number
    const own = sides[i < firstOfCurrent ? 0 : 1]
    own[item] = (own[item] as number) + 1
  }
  table.items.forEach(({ key, value }, item) => {
    const own = counts.get(key) ?? { before: 0, after: 0, values: new Map<string, number>() }
    own.before += sides[0][item] as number
    own.after += sides[1][item] as number
    own.values.set(JSON.stringify(value), (sides[0][item] as number) + (sides[1][item] as number))
    counts.set(key, own)
  })
  return [...counts].flatMap(([name, { before, after, values }]) => {
    const rows = before + after
    if ((before > 0 && after > 0) || rows < FEWEST) return []
    const gone = before > 0
    const shares = new Map([...values].map(([value, count]) => [value, count / rows]))
    return [{ name, gone, rows, share: rows / sizeOf(pool, gone), habits: new Map([['value', shares]]) }]
  })
}

const keyLikeness: Likeness = ({ habits: gone }, { habits: fresh }) => {
  const [a, b] = [gone.get('value'), fresh.get('value')]
  // A flag says too little: any two flags look alike.
  return a === undefined || b === undefined || a.size < 2 || isFlag(a) ? 0 : overlap(a, b)
}

const isFlag = (values: ReadonlyMap<string, number>): boolean =>
  [...values.keys()].every((value) => value === 'true' || value === 'false')
