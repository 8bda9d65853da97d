import { isRange } from '../../abstraction/cut-points.ts'
import { isArgument } from '../../abstraction/given.ts'
import { release } from '../../events/columns.ts'
import { eventsOfItem, intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { isGuard } from '../guard.ts'
import type { RuleOf } from '../policy.ts'
import {
  effectOf,
  effectWithin,
  KIND_LEVEL,
  logMoreOften,
  logMoreOftenThanRest,
  MIN_GAIN,
  NARROW,
  tooFewSessions
} from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { liftReaching, reaching } from '../thresholds.ts'
import type { Candidate } from './candidate.ts'
import { keyRanges, severalValued } from './key-ranges.ts'
import { unledCounts } from './led.ts'
import { lookedInto, SELDOM } from './looked-into.ts'
import type { MiningOptions } from './options.ts'
import { countsOf, isFreeRow, ownersOf } from './owners.ts'
import { rowsWithKey } from './present.ts'
import { said } from './rule-sets.ts'

type Precondition = RuleOf<'precondition'>

/** Fewest events of an action on which what it requires is worth a policy. */
const MIN_EVENTS = 10

/** From this confidence on "only when" is told of a guard, or a limit, even where the context leads to the action as well. */
const ABSOLUTE = 0.99

/** From this confidence on an action needs a value, and is not only led to by it and something else. */
const LAW = 0.95

/** Share of an action's events that must be left beside those that a context leads to. */
const LEAST_LEFT = 0.15

/** From this confidence on an action needs its argument, which is chosen with it and cannot lead to it. */
const HARDLY_BROKEN = 0.9

/** A law is hardly ever broken, and less than by others, of whom some do break it. */
const MOST_BROKEN = 0.01
const MOST_OF_OTHERS = 0.95
const LESS_BROKEN = 0.2

/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3
/** … which decides half of what is done where the action is never done without it … */
const MOSTLY_LEADS = 0.5
/** … or with one further condition, which covers nearly all of them, this surely … */
const SURE = 0.6
const MOST_OF_ALL = 0.9

/** Share of an action's events, and gain of it over all events, with which the action needs a value. */
const NEEDS = 0.6
const NEEDS_MORE = 0.2

/** Fewest other actions without a cause of their own that say what events are like. */
const MIN_COMPARED = 3

/**
 * An action needs a value only if a good part of the others, however many may need it as well, come with it less often
 * (those at a fixed place of the session come with any, but are few). What chance adds to a share, in standard errors.
 */
const ALIKE = 0.3
const CHANCE = 1.64

/** Share of events in common from which two conditions are one. */
const SAME_EVENTS = 0.92

/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out'

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
  const { start, isDerived } = keyRanges(table)
  const found: Requirement[] = []
  for (let item = 0; item < table.items.length; item++) {
    if (!options.all && isDerived[item] === 1) continue
    const counts = countsOf(table, item)
    const held = eventsOfItem(table, item)
    for (let action = 0; action < counts.length; action++) {
      const y = counts[action] as number
      if (y === 0) continue
      const n = actions[action] as number
      if (isSure(y, n) && isLifted(y, n, held, table.rows)) found.push({ action, item, y, n })
    }
  }
  const tried = actions.filter((n) => n >= MIN_EVENTS).length * (start.length - 1)
  const surroundings = options.all ? undefined : { present: presence(table), tried }
  const isLookedInto = lookedInto(actions)
  const reasonOf = (requirement: Requirement, around: Surroundings) =>
    isLookedInto[requirement.action] === 1 ? judge(table, options, requirement, around) : SELDOM
  const judged = found.map((requirement) => ({
    ...requirement,
    reason: surroundings && reasonOf(requirement, surroundings)
  }))
  return (options.all ? judged : withoutTwins(table, withoutCommon(judged, actions))).map((requirement) => ({
    rule: ruleOf(table, requirement),
    reason: requirement.reason
  }))
}

interface Surroundings {
  /** Of a key, by its number: events that have it, by action. */
  readonly present: (key: number) => Uint32Array
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

/** Events that have a key at all, by action and key by key; an array's members count as one. */
function presence(table: Table): (key: number) => Uint32Array {
  const { start } = keyRanges(table)
  const several = severalValued(table)
  const known: (Uint32Array | undefined)[] = []
  const count = (key: number) => {
    const counts = new Uint32Array(table.actions.length)
    if (several[key] === 1) {
      for (const row of rowsWithKey(table, key)) {
        const action = table.action[row] as number
        counts[action] = (counts[action] as number) + 1
      }
      return counts
    }
    for (let item = start[key] as number; item < (start[key + 1] as number); item++) {
      const own = countsOf(table, item)
      for (let action = 0; action < own.length; action++)
        counts[action] = (counts[action] as number) + (own[action] as number)
    }
    return counts
  }
  return (key) => {
    const counts = known[key] ?? count(key)
    known[key] = counts
    return counts
  }
}

/**
 * Whether a narrow context (N events have its key) leads to the action, which then happens only there since it happens
 * because of it: the action is the most frequent there, or nearly all there is with one further condition.
 */
function leadsTo(table: Table, { action, item, y, n }: Requirement, N: number): boolean {
  if (eventsOfItem(table, item) > NARROW * N) return false
  const rows = rowsOfItem(table, item)
  const { key: name, value } = table.items[item] as Item
  const isSure = y >= ABSOLUTE * n
  const isOfRange = typeof value === 'string' && isRange(value)
  if (isArgument(name) && !isOfRange && y >= HARDLY_BROKEN * n) return false
  const isLaw = isSure && (isGuard(name, value) || isOfRange)
  const leads = isSure ? MOSTLY_LEADS : LEADS
  if (!isLaw && y >= leads * rows.length && countsOf(table, item).every((count) => count <= y)) return true
  const { keyOf, isDerived } = keyRanges(table)
  /** By item: events with both, and those of the action. */
  const both = new Uint32Array(table.items.length)
  const done = new Uint32Array(table.items.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const counted = table.action[row] === action ? 1 : 0
    const end = table.itemStart[row + 1] as number
    for (let at = table.itemStart[row] as number; at < end; at++) {
      const other = table.itemIds[at] as number
      both[other] = (both[other] as number) + 1
      done[other] = (done[other] as number) + counted
    }
  }
  const key = keyOf[item]
  return done.some(
    (count, other) =>
      count >= MOST_OF_ALL * y &&
      count >= SURE * (both[other] as number) &&
      keyOf[other] !== key &&
      isDerived[other] === 0
  )
}

/** Gain over the other actions where no further condition leads to the action; 1 where hardly any event is left there. */
function gainUnled(table: Table, { action, item, n }: Requirement, others: number): number {
  const left = unledCounts(table, item, action)
  if (left === undefined || left.n < Math.max(MIN_EVENTS, LEAST_LEFT * n)) return 1
  return left.y / left.n - others
}

/**
 * Gain over the other actions with the key, where other values of it belong to actions (or those to them), among the
 * events and actions that have no cause of their own: where large sums are escalated, whatever else is done freely comes
 * with small sums more often than events do. 1 where there is nothing to put aside, or nothing left.
 */
function gainBesides(table: Table, { action, item, y, n }: Requirement, byAction: Uint32Array): number {
  const { keyOf, start } = keyRanges(table)
  const key = keyOf[item] as number
  const owners = ownersOf(table)
  const bound = boundBesides(table, { action, item }, byAction)
  if (!bound.includes(1)) return 1
  for (let i = 0; i < owners.length; i++) if ((owners[i] as number) >= 0) bound[owners[i] as number] = 1
  const compared = [...table.actions.keys()].filter(
    (other) => bound[other] === 0 && other !== action && (byAction[other] as number) >= MIN_EVENTS
  )
  const { key: name } = table.items[item] as Item
  // Of an argument, what is not hardly ever broken has to be more than what the others leave.
  const unknown = isArgument(name) && y < HARDLY_BROKEN * n ? 0 : 1
  if (compared.length < MIN_COMPARED) return unknown
  const counts = { n: new Uint32Array(table.actions.length), y: new Uint32Array(table.actions.length) }
  const isFree = isFreeRow(table, key, action)
  const seen = new Uint8Array(table.rows)
  for (let other = start[key] as number; other < (start[key + 1] as number); other++) {
    const rows = rowsOfItem(table, other)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const done = table.action[row] as number
      if ((done !== action && bound[done] === 1) || !isFree(row)) continue
      if (seen[row] === 0) counts.n[done] = (counts.n[done] as number) + 1
      seen[row] = 1
      if (other === item) counts.y[done] = (counts.y[done] as number) + 1
    }
  }
  const own = { y: counts.y[action] as number, n: counts.n[action] as number }
  const shares = compared
    .filter((other) => (counts.n[other] as number) >= MIN_EVENTS)
    .map((other) => (counts.y[other] as number) / (counts.n[other] as number))
    .sort((a, b) => a - b)
  if (own.n < MIN_EVENTS || shares.length < MIN_COMPARED) return unknown
  const usual = shares[Math.floor(ALIKE * shares.length)] as number
  return own.y / own.n - usual - CHANCE * Math.sqrt((usual * (1 - usual)) / own.n)
}

/** By action: 1 where other values of the key belong to it, or it to them. */
function boundBesides(
  table: Table,
  { action, item }: Pick<Requirement, 'action' | 'item'>,
  byAction: Uint32Array
): Uint8Array {
  const { keyOf, start } = keyRanges(table)
  const key = keyOf[item] as number
  const owners = ownersOf(table)
  const bound = new Uint8Array(table.actions.length)
  for (let other = start[key] as number; other < (start[key + 1] as number); other++) {
    if (other === item) continue
    const owner = owners[other] as number
    if (owner >= 0) bound[owner] = 1
    const share = eventsOfItem(table, other) / table.rows
    const counts = countsOf(table, other)
    for (let done = 0; done < counts.length; done++) {
      const [y, n] = [counts[done] as number, byAction[done] as number]
      if (n >= MIN_EVENTS && y >= NEEDS * n && y / n - share >= NEEDS_MORE) bound[done] = 1
    }
  }
  bound[action] = 0
  return bound
}

function judge(
  table: Table,
  options: MiningOptions,
  requirement: Requirement,
  { present, tried }: Surroundings
): string | undefined {
  const { action, item, y, n } = requirement
  if (n < MIN_EVENTS) return `the action occurs fewer than ${MIN_EVENTS} times`
  const key = keyRanges(table).keyOf[item] as number
  const byAction = present(key)
  const own = byAction[action] as number
  if (own < 0.8 * n) return 'the action often comes without this key'
  // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
  const [Y, N] = [eventsOfItem(table, item), byAction.reduce((sum, count) => sum + count, 0)]
  const others = (Y - y) / (N - own)
  // Of laws: what the other actions break now and then, this one does not.
  const isLaw =
    n - y <= MOST_BROKEN * n && others <= MOST_OF_OTHERS && n - y <= LESS_BROKEN * (1 - others) * n
  const isOfOthers = y / n - others < 2 * MIN_GAIN && !isLaw
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const isChance = logMoreOften({ y, n, Y, N: table.rows }) > level
  // Where nobody asks for the reason, what costs no pass over the events decides first.
  if (options.explained !== true && (N - own < MIN_EVENTS || isOfOthers || isChance)) return OUT
  if (leadsTo(table, requirement, N)) return 'only the other side of this: the context leads to the action'
  if (N - own < MIN_EVENTS) return 'no other action has this key'
  if (isOfOthers) return 'holds for other actions as well'
  if (y < LAW * n && gainUnled(table, requirement, others) < 2 * MIN_GAIN)
    return 'only the other side of this: with a further condition the context leads to the action'
  if (gainBesides(table, requirement, byAction) < 2 * MIN_GAIN)
    return 'only what is left where other values of this key lead to other actions'
  if (isChance) return 'could be chance'
  const holds = new Uint32Array(table.rows)
  for (const row of rowsOfItem(table, item)) holds[row] = 1
  const evidence = evidenceOfClass(rowsOfAction(table, action), holds, 1, table)
  const whole = evidenceOfClass(rowsWithKey(table, key), holds, 1, table)
  release(holds)
  if (evidence.sessions < options.minSessions) return tooFewSessions(evidence.sessions, options.minSessions)
  const [effect, usual] = [effectWithin(evidence, whole), effectOf(whole)]
  const needed = y / n - others < 2 * MIN_GAIN ? 0.001 : 0.05
  if (logMoreOftenThanRest({ y, n: own, Y, N }, effect, usual) > Math.log(needed))
    return 'could hold for other actions as well'
  return logMoreOftenThanRest({ y, n, Y, N: table.rows }, effect, usual) > level
    ? 'could be chance'
    : undefined
}
