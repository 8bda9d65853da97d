import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import type { MiningOptions } from '../kinds/kind.ts'
import type { RuleOf } from '../policy.ts'
import { effectOf, KIND_LEVEL, logMoreOften, MIN_GAIN, NARROW, tooFewSessions } from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { liftReaching, reaching } from '../thresholds.ts'
import type { Candidate } from './candidate.ts'
import { countsOf, ownersOf, visitFreeRows } from './owners.ts'
import { said } from './rule-sets.ts'

type Precondition = RuleOf<'precondition'>

const derived: ReadonlySet<string> = new Set(derivedKeys)

/** Fewest events of an action on which what it requires is worth a policy. */
const MIN_EVENTS = 10

/** From this confidence on "only when" is told even where the context leads to the action as well. */
const ABSOLUTE = 0.99

/** A law is hardly ever broken, and less than by others, of whom some do break it. */
const MOST_BROKEN = 0.01
const MOST_OF_OTHERS = 0.95
const LESS_BROKEN = 0.2

/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3
/** … or with one further condition, which covers nearly all of them, this surely … */
const SURE = 0.6
const MOST_OF_ALL = 0.9

/** Share of an action's events, and gain of it over all events, with which the action needs a value. */
const NEEDS = 0.6
const NEEDS_MORE = 0.2

/** Fewest other actions without a cause of their own that say what events are like. */
const MIN_COMPARED = 3

/**
 * An action needs a value only if it comes with it more often than all but the upper quarter of the others do: some of
 * these stand at a fixed place of the session, whatever the value. What chance adds to a share, in standard errors.
 */
const ALIKE = 0.75
const CHANCE = 1.64

/** Share of events in common from which two conditions are one. */
const SAME_EVENTS = 0.92

interface Requirement {
  readonly action: number
  readonly item: number
  readonly y: number
  readonly n: number
}

/** "A only when K = v": every pair over the thresholds; without `all`, what adds nothing carries its reason. */
export function searchPreconditions(
  table: Table,
  options: MiningOptions
): readonly Candidate<Precondition>[] {
  const isSure = reaching(options.minConfidence)
  const isLifted = liftReaching(options.minLift)
  const actions = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const found: Requirement[] = []
  const counts = new Uint32Array(table.actions.length)
  for (let item = 0; item < table.items.length; item++) {
    if (!options.all && derived.has((table.items[item] as Item).key)) continue
    const rows = rowsOfItem(table, item)
    counts.fill(0)
    for (let i = 0; i < rows.length; i++) {
      const action = table.action[rows[i] as number] as number
      counts[action] = (counts[action] as number) + 1
    }
    for (let action = 0; action < counts.length; action++) {
      const [y, n] = [counts[action] as number, actions[action] as number]
      if (y > 0 && isSure(y, n) && isLifted(y, n, rows.length, table.rows)) found.push({ action, item, y, n })
    }
  }
  const tried =
    actions.filter((n) => n >= MIN_EVENTS).length * new Set(table.items.map(({ key }) => key)).size
  const surroundings = options.all ? undefined : { present: presence(table), tried }
  const judged = found.map((requirement) => ({
    ...requirement,
    reason: surroundings && judge(table, options, requirement, surroundings)
  }))
  return (options.all ? judged : withoutTwins(table, withoutCommon(judged, actions))).map((requirement) => ({
    rule: ruleOf(table, requirement),
    reason: requirement.reason
  }))
}

interface Surroundings {
  /** By key: events that have it, by action. */
  readonly present: ReadonlyMap<string, Uint32Array>
  readonly tried: number
}

type Judged = Requirement & { readonly reason: string | undefined }

/** As many actions, and this share of them, that need the same make it a property of the events. */
const MANY = { actions: 6, share: 0.3 }

/** What so many actions come with is told of none: it is what events are like where nothing else is decided. */
function withoutCommon(requirements: readonly Judged[], actions: readonly number[]): readonly Judged[] {
  const many = Math.max(MANY.actions, MANY.share * actions.filter((n) => n >= MIN_EVENTS).length)
  const counts = new Map<number, number>()
  for (const { item, reason } of requirements)
    if (reason === undefined) counts.set(item, (counts.get(item) ?? 0) + 1)
  return requirements.map((one) =>
    one.reason === undefined && (counts.get(one.item) ?? 0) >= many
      ? { ...one, reason: 'one of many: so many actions come with it that it says nothing of this one' }
      : one
  )
}

/** Conditions that hold on nearly the same events are one: the one that holds more often with the action is told. */
function withoutTwins(table: Table, requirements: readonly Judged[]): readonly Judged[] {
  const told: Judged[] = []
  return [...requirements]
    .sort((a, b) => b.y * a.n - a.y * b.n || a.action - b.action || a.item - b.item)
    .map((one) => {
      if (one.reason !== undefined) return one
      const rows = rowsOfItem(table, one.item)
      const twin = told.find((other) => {
        if (other.action !== one.action) return false
        const others = rowsOfItem(table, other.item)
        return intersect(rows, others).length >= SAME_EVENTS * Math.max(rows.length, others.length)
      })
      if (twin !== undefined)
        return { ...one, reason: `folded into ${said(table, [twin.item])}: the same events` }
      told.push(one)
      return one
    })
}

function ruleOf(table: Table, { action, item }: Requirement): Precondition {
  const { key, value } = table.items[item] as Item
  return {
    kind: 'precondition',
    action: table.actions[action] as string,
    requires: Object.fromEntries([[key, value]])
  }
}

/** Events that have a key at all, by action: counted in one pass, an array's members as one. */
function presence(table: Table): ReadonlyMap<string, Uint32Array> {
  const keys = [...new Set(table.items.map(({ key }) => key))]
  const numbers = new Map(keys.map((key, k) => [key, k]))
  const keyOf = Uint32Array.from(table.items, ({ key }) => numbers.get(key) as number)
  const counts = keys.map(() => new Uint32Array(table.actions.length))
  for (let row = 0; row < table.rows; row++) {
    const action = table.action[row] as number
    let last = -1
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const key = keyOf[table.itemIds[i] as number] as number
      if (key === last) continue
      last = key
      const own = counts[key] as Uint32Array
      own[action] = (own[action] as number) + 1
    }
  }
  return new Map(keys.map((key, k) => [key, counts[k] as Uint32Array]))
}

/** Rows that have the key, ascending. */
function rowsWithKey(table: Table, key: string): Uint32Array {
  const held = new Uint8Array(table.rows)
  let size = 0
  table.items.forEach((item, i) => {
    if (item.key !== key) return
    for (const row of rowsOfItem(table, i)) {
      if (held[row] === 0) size++
      held[row] = 1
    }
  })
  const rows = new Uint32Array(size)
  let next = 0
  for (let row = 0; row < table.rows; row++) if (held[row] === 1) rows[next++] = row
  return rows
}

/**
 * Whether a narrow context (N events have its key) leads to the action, which then happens only there since it happens
 * because of it: the action is the most frequent there, or nearly all there is with one further condition.
 */
function leadsTo(table: Table, { action, item, y, n }: Requirement, N: number): boolean {
  const rows = rowsOfItem(table, item)
  if (rows.length > NARROW * N) return false
  const isSure = y >= ABSOLUTE * n
  if (!isSure && y >= LEADS * rows.length && countsOf(table, item).every((count) => count <= y)) return true
  const { key } = table.items[item] as Item
  const further = new Map<number, { n: number; y: number }>()
  for (const row of rows)
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const other = table.itemIds[i] as number
      const count = further.get(other) ?? { n: 0, y: 0 }
      count.n++
      if (table.action[row] === action) count.y++
      further.set(other, count)
    }
  return [...further].some(([other, count]) => {
    const of = table.items[other]?.key as string
    return of !== key && !derived.has(of) && count.y >= MOST_OF_ALL * y && count.y >= SURE * count.n
  })
}

/**
 * Gain over the other actions with the key, where other values of it belong to actions (or those to them), among the
 * events and actions that have no cause of their own: where large sums are escalated, whatever else is done freely comes
 * with small sums more often than events do. 1 where there is nothing to put aside, or nothing left.
 */
function gainBesides(table: Table, { action, item }: Requirement, byAction: Uint32Array): number {
  const { key } = table.items[item] as Item
  const owners = ownersOf(table)
  const bound = new Set<number>()
  table.items.forEach((other, i) => {
    if (other.key !== key || i === item) return
    if ((owners[i] as number) >= 0) bound.add(owners[i] as number)
    const share = rowsOfItem(table, i).length / table.rows
    countsOf(table, i).forEach((y, done) => {
      const n = byAction[done] as number
      if (n >= MIN_EVENTS && y >= NEEDS * n && y / n - share >= NEEDS_MORE) bound.add(done)
    })
  })
  bound.delete(action)
  if (bound.size === 0) return 1
  const owned = new Set([...owners, ...bound])
  const compared = [...table.actions.keys()].filter(
    (other) => !owned.has(other) && other !== action && (byAction[other] as number) >= MIN_EVENTS
  )
  if (compared.length < MIN_COMPARED) return 1
  const from = table.items.findIndex((other) => other.key === key)
  const to = table.items.findLastIndex((other) => other.key === key)
  const counts = { n: new Uint32Array(table.actions.length), y: new Uint32Array(table.actions.length) }
  visitFreeRows(table, [key], action, (row) => {
    const done = table.action[row] as number
    if (done !== action && owned.has(done)) return
    let [has, holds] = [false, false]
    for (let i = table.itemStart[row] as number; i < (table.itemStart[row + 1] as number); i++) {
      const id = table.itemIds[i] as number
      if (id >= from && id <= to) has = true
      if (id === item) holds = true
    }
    if (!has) return
    counts.n[done] = (counts.n[done] as number) + 1
    if (holds) counts.y[done] = (counts.y[done] as number) + 1
  })
  const own = { y: counts.y[action] as number, n: counts.n[action] as number }
  const shares = compared
    .filter((other) => (counts.n[other] as number) >= MIN_EVENTS)
    .map((other) => (counts.y[other] as number) / (counts.n[other] as number))
    .sort((a, b) => a - b)
  if (own.n < MIN_EVENTS || shares.length < MIN_COMPARED) return 1
  const usual = shares[Math.floor(ALIKE * shares.length)] as number
  return own.y / own.n - usual - CHANCE * Math.sqrt((usual * (1 - usual)) / own.n)
}

function judge(
  table: Table,
  options: MiningOptions,
  requirement: Requirement,
  { present, tried }: Surroundings
): string | undefined {
  const { action, item, y, n } = requirement
  const { key } = table.items[item] as Item
  if (n < MIN_EVENTS) return `the action occurs fewer than ${MIN_EVENTS} times`
  const byAction = present.get(key) as Uint32Array
  const own = byAction[action] as number
  if (own < 0.8 * n) return 'the action often comes without this key'
  // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
  const [Y, N] = [rowsOfItem(table, item).length, byAction.reduce((sum, count) => sum + count, 0)]
  if (leadsTo(table, requirement, N)) return 'only the other side of this: the context leads to the action'
  if (N - own < MIN_EVENTS) return 'no other action has this key'
  const others = (Y - y) / (N - own)
  // Of laws: what the other actions break now and then, this one does not.
  const isLaw =
    n - y <= MOST_BROKEN * n && others <= MOST_OF_OTHERS && n - y <= LESS_BROKEN * (1 - others) * n
  if (y / n - others < 2 * MIN_GAIN && !isLaw) return 'holds for other actions as well'
  if (gainBesides(table, requirement, byAction) < 2 * MIN_GAIN)
    return 'only what is left where other values of this key lead to other actions'
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  if (logMoreOften({ y, n, Y, N: table.rows }) > level) return 'could be chance'
  const holds = new Uint32Array(table.rows)
  for (const row of rowsOfItem(table, item)) holds[row] = 1
  const evidence = evidenceOfClass(rowsOfAction(table, action), holds, 1, table)
  if (evidence.sessions < options.minSessions) return tooFewSessions(evidence.sessions, options.minSessions)
  const whole = evidenceOfClass(rowsWithKey(table, key), holds, 1, table)
  const effect = Math.max(effectOf(evidence), effectOf(whole))
  const needed = y / n - others < 2 * MIN_GAIN ? 0.001 : 0.05
  if (logMoreOften({ y, n: own, Y, N }, effect) > Math.log(needed))
    return 'could hold for other actions as well'
  return logMoreOften({ y, n, Y, N: table.rows }, effect) > level ? 'could be chance' : undefined
}
