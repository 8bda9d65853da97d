import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import type { MiningOptions } from '../kinds/kind.ts'
import type { RuleOf } from '../policy.ts'
import { effectOf, KIND_LEVEL, logMoreOften, MIN_GAIN } from '../significance.ts'
import { evidenceOfClass } from '../sums.ts'
import { decimalFraction, liftReaches, reaches } from '../thresholds.ts'
import type { Candidate } from './candidate.ts'

type Precondition = RuleOf<'precondition'>

const derived: ReadonlySet<string> = new Set(derivedKeys)

/** Fewest events of an action on which what it requires is worth a policy. */
const MIN_EVENTS = 10

/** From this confidence on "only when" is told even where the context leads to the action as well. */
const ABSOLUTE = 0.99

/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3
/** … if it covers no more than this share of the events with its key: a state that holds so often is a condition, no cause. */
const NARROW = 0.25

/** Gain of share over all events with which a value belongs to an action. */
const BELONGS = 0.4

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
  const minConfidence = decimalFraction(options.minConfidence)
  const minLift = decimalFraction(options.minLift)
  const actions = table.actions.map((_, action) => rowsOfAction(table, action).length)
  const found: Requirement[] = []
  const counts = new Uint32Array(table.actions.length)
  for (let item = 0; item < table.items.length; item++) {
    if (!options.all && derived.has((table.items[item] as Item).key)) continue
    const rows = rowsOfItem(table, item)
    counts.fill(0)
    for (const row of rows)
      counts[table.action[row] as number] = (counts[table.action[row] as number] as number) + 1
    counts.forEach((y, action) => {
      const n = actions[action] as number
      if (y === 0 || !reaches(y, n, minConfidence)) return
      if (liftReaches(y, n, rows.length, table.rows, minLift)) found.push({ action, item, y, n })
    })
  }
  const present = options.all ? undefined : presence(table)
  const tried =
    actions.filter((n) => n >= MIN_EVENTS).length * new Set(table.items.map(({ key }) => key)).size
  const judged = found.map((requirement) => ({
    ...requirement,
    reason: present === undefined ? undefined : judge(table, options, requirement, present, tried)
  }))
  return (options.all ? judged : withoutTwins(table, judged)).map((requirement) => ({
    rule: ruleOf(table, requirement),
    reason: requirement.reason
  }))
}

type Judged = Requirement & { readonly reason: string | undefined }

/** Conditions that hold on nearly the same events are one: the one that holds more often with the action is told. */
function withoutTwins(table: Table, requirements: readonly Judged[]): readonly Judged[] {
  const told: Judged[] = []
  return [...requirements]
    .sort((a, b) => b.y * a.n - a.y * b.n || a.action - b.action || a.item - b.item)
    .map((one) => {
      if (one.reason !== undefined) return one
      const rows = rowsOfItem(table, one.item)
      const twin = told.some((other) => {
        if (other.action !== one.action) return false
        const others = rowsOfItem(table, other.item)
        return intersect(rows, others).length >= SAME_EVENTS * Math.max(rows.length, others.length)
      })
      if (twin) return { ...one, reason: 'another policy says the same of these events' }
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

/** Whether the context sees no other action as often as this one (y times), and this one often; N events have its key. */
function leadsTo(table: Table, item: number, { y, N }: { readonly y: number; readonly N: number }): boolean {
  const rows = rowsOfItem(table, item)
  if (y < LEADS * rows.length || rows.length > NARROW * N) return false
  const counts = new Uint32Array(table.actions.length)
  for (const row of rows)
    counts[table.action[row] as number] = (counts[table.action[row] as number] as number) + 1
  return counts.every((count) => count <= y)
}

/**
 * Gain over the other actions with the key once its values that belong to another action are put aside: where 1 % of
 * all events are secret and refused, every other action is less often secret than events are. 1 where no other value is
 * left to compare with.
 */
function gainBesides(table: Table, item: number, action: number, y: number): number {
  const { key } = table.items[item] as Item
  const [own, others] = [
    { y, n: 0 },
    { y: rowsOfItem(table, item).length - y, n: 0 }
  ]
  let compared = 0
  table.items.forEach((other, i) => {
    if (other.key !== key) return
    const rows = rowsOfItem(table, i)
    const counts = new Uint32Array(table.actions.length)
    for (const row of rows)
      counts[table.action[row] as number] = (counts[table.action[row] as number] as number) + 1
    const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
    const overall = rowsOfAction(table, usual).length / table.rows
    const belongs = (counts[usual] as number) / rows.length - overall >= BELONGS
    if (i !== item && usual !== action && belongs) return
    if (i !== item) compared++
    own.n += counts[action] as number
    others.n += rows.length - (counts[action] as number)
  })
  return compared === 0 ? 1 : own.y / own.n - others.y / others.n
}

function judge(
  table: Table,
  options: MiningOptions,
  { action, item, y, n }: Requirement,
  present: ReadonlyMap<string, Uint32Array>,
  tried: number
): string | undefined {
  const { key } = table.items[item] as Item
  if (n < MIN_EVENTS) return `the action occurs fewer than ${MIN_EVENTS} times`
  const byAction = present.get(key) as Uint32Array
  const own = byAction[action] as number
  if (own < 0.8 * n) return 'the action often comes without this key'
  // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
  const [Y, N] = [rowsOfItem(table, item).length, byAction.reduce((sum, count) => sum + count, 0)]
  const absolute = y >= ABSOLUTE * n
  if (!absolute && leadsTo(table, item, { y, N }))
    return 'only the other side of this: the context leads to the action'
  if (N - own < MIN_EVENTS) return 'no other action has this key'
  const others = (Y - y) / (N - own)
  if (y / n - others < 2 * MIN_GAIN) return 'holds for other actions as well'
  if (!absolute && gainBesides(table, item, action, y) < 2 * MIN_GAIN)
    return 'only what is left where other values of this key lead to other actions'
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  if (logMoreOften({ y, n, Y, N: table.rows }) > level) return 'could be chance'
  const holds = new Uint32Array(table.rows)
  for (const row of rowsOfItem(table, item)) holds[row] = 1
  const evidence = evidenceOfClass(rowsOfAction(table, action), holds, 1, table)
  if (evidence.sessions < options.minSessions) return `seen in fewer than ${options.minSessions} sessions`
  const whole = evidenceOfClass(rowsWithKey(table, key), holds, 1, table)
  const effect = Math.max(effectOf(evidence), effectOf(whole))
  if (logMoreOften({ y, n: own, Y, N }, effect) > Math.log(0.05))
    return 'could hold for other actions as well'
  return logMoreOften({ y, n, Y, N: table.rows }, effect) > level ? 'could be chance' : undefined
}
