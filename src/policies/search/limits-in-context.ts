import { isDerived } from '../../abstraction/vocabulary.ts'
import { tableKeys } from '../../events/key-codes.ts'
import { eventsOfItem, rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { countPolicy } from '../evidence.ts'
import { atLeast, KIND_LEVEL, logMoreOften, logSurprise } from '../significance.ts'
import { countKey, KeyCounter, type Repeated } from './limit-counts.ts'
import { isEnough, type MiningOptions } from './options.ts'
import { isStricter, isStricterLimit } from './order-gain.ts'
import { type Order, type OrderRule, sequenceOf } from './order-rule.ts'
import { countsOf } from './owners.ts'
import {
  beyond,
  drawn,
  MOST_RATE,
  type Repetition,
  scatteredOver,
  sessionsWithEvents
} from './repetitions.ts'

const MOST_TIMES = 3
const MIN_EVENTS = 20
/** Share of the events of the action that the context must cover. */
const MIN_SHARE = 0.02
/** A limit is broken this rarely; one above one a little more often: each further time may break it anew. */
const MIN_STRICT = 0.85
const MIN_STRICT_ABOVE_ONE = 0.8
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9
/** … and in no more than this share of the sessions that chance would take over it. */
const MOST_BROKEN = 0.5
/** Of a limit above one, in no more than this share of those to be expected of the sessions that come so far. */
const MOST_BEYOND = 0.35
/** Share of the sessions, and number of them, that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05
const MIN_EXPECTED = 5
/** How much more of "exactly once" must be due to more than chance than elsewhere, and at all. */
const MIN_ORDER_GAIN = 0.1
/** From so many sessions on a part of them is looked at first, every n-th of them. */
const MANY_SESSIONS = 8_000
const SAMPLED = 4
/** By how much a part of the sessions may miss a threshold, and by how many standard errors what breaks a limit. */
const SLACK = 0.05
const SAMPLED_CHANCE = 3

/** An action in a context that may limit it. */
interface Limited {
  readonly table: Table
  readonly options: MiningOptions
  readonly action: number
  readonly item: number
  /** log of the chance below which a rule is told. */
  readonly level: number
  /** Without the context. */
  readonly whole: Repetition
  /** Sessions with any event. */
  readonly sessions: number
  readonly own: Repeated
  /** With each other value of the key; without any where it has no other. */
  readonly others: () => readonly Repeated[]
}

/**
 * How often an action may be done in a session in a context, and what each session of a context does once: judged against
 * the same number of the context's events drawn at random, the other values of its key, and the limit without a context.
 */
export function searchLimits(
  table: Table,
  options: MiningOptions,
  actions: readonly number[],
  repetitions: readonly Repetition[]
): OrderRule[] {
  const contexts = contextsOf(table, actions)
  const tried = sum([...contexts.values()].map((own) => own.length)) * (MOST_TIMES + 1)
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const sessions = sessionsWithEvents(table)
  const { start } = tableKeys(table)
  return [...contexts].flatMap(([key, occurrences]) => {
    const [from, to] = [start[key] as number, start[key + 1] as number]
    const placeOf = (item: number) => item - from + KeyCounter.FIRST
    const wholeOf = (action: number) => repetitions[action] as Repetition
    const mayBe =
      (counter: KeyCounter | undefined) =>
      ({ action, item }: Occurrence) =>
        counter === undefined || mayLimit(counter.repeated(placeOf(item), action), wholeOf(action))
    // On a big log most keys can be left after some of the sessions.
    const step = table.sessions >= MANY_SESSIONS ? SAMPLED : 1
    if (step > 1 && !occurrences.some(mayBe(countKey(table, key, MOST_TIMES, step)))) return []
    const counter = countKey(table, key, MOST_TIMES)
    if (counter === undefined) return []
    const values = to - from === 1 ? [0] : Array.from({ length: to - from }, (_, i) => i + KeyCounter.FIRST)
    return occurrences.filter(mayBe(counter)).flatMap(({ action, item }): OrderRule[] => {
      const others = () =>
        values.filter((value) => value !== placeOf(item)).map((value) => counter.repeated(value, action))
      const own = counter.repeated(placeOf(item), action)
      const whole = wholeOf(action)
      const limited = { table, options, action, item, level, whole, sessions, own, others }
      return [...once(limited), ...atMost(limited)]
    })
  })
}

/** Whether an action may be limited in a context, by what a good part of its sessions show. */
function mayLimit(own: Repeated, whole: Repetition): boolean {
  if ((own.times[0] as number) >= (MOST_SESSIONS - SLACK) * own.all) return true
  for (let most = 1; own.sessions > 0 && most <= MOST_TIMES; most++) {
    const broken = 1 - within(own, most) / own.sessions
    const wholeBroken = 1 - sum(whole.times.slice(0, most)) / whole.sessions
    if (broken > 1 - MIN_STRICT_ABOVE_ONE + SLACK || wholeBroken - broken < SLACK) continue
    const least = MIN_OVER - SLACK / 2
    if (overAt(own, most, most > 1 ? MOST_RATE * own.rate : own.rate) < least) continue
    const usual = overBy(own, most).share
    if (usual < least) continue
    const allowed = MOST_BROKEN * usual * own.sessions
    if (broken * own.sessions <= allowed + SAMPLED_CHANCE * Math.sqrt(allowed + 1)) return true
  }
  return false
}

/** Events of an action with an item. */
interface Occurrence {
  readonly action: number
  readonly item: number
}

/** By key. A limit makes an action rare: also contexts with few of its events are looked at. */
function contextsOf(table: Table, actions: readonly number[]): ReadonlyMap<number, readonly Occurrence[]> {
  const { keyOf } = tableKeys(table)
  const contexts = new Map<number, Occurrence[]>()
  table.items.forEach(({ key }, item) => {
    if (isDerived(key) || eventsOfItem(table, item) < MIN_EVENTS) return
    const counts = countsOf(table, item)
    const own = contexts.get(keyOf[item] as number) ?? []
    for (const action of actions) {
      const N = rowsOfAction(table, action).length
      const n = counts[action] as number
      if (n >= MIN_EVENTS && n >= MIN_SHARE * N && n < N) own.push({ action, item })
    }
    if (own.length > 0) contexts.set(keyOf[item] as number, own)
  })
  return contexts
}

/** The rule as every other policy is counted, where it meets the thresholds. */
function told(
  { table, options, action, item }: Limited,
  limit: Pick<Order, 'template' | 'most'>,
  expected: number
): OrderRule[] {
  const rule = sequenceOf(table, { ...limit, activation: action, item })
  const { evidence, confidence } = countPolicy(rule, table)
  if (!isEnough(evidence, options)) return []
  return [{ rule, confidence, expected, events: evidence.events }]
}

/** The lowest limit that is kept here and not elsewhere. */
function atMost(limited: Limited): OrderRule[] {
  const { own, whole, level } = limited
  for (let most = 1; own.sessions > 0 && most <= MOST_TIMES; most++) {
    const share = within(own, most) / own.sessions
    if (share < (most > 1 ? MIN_STRICT_ABOVE_ONE : MIN_STRICT)) continue
    if (!isStricterLimit(share, sum(whole.times.slice(0, most)) / whole.sessions)) continue
    const usual = overBy(own, most)
    if (usual.share < MIN_OVER || usual.share * own.sessions < MIN_EXPECTED) continue
    const broken = 1 - share
    if (broken > MOST_BROKEN * usual.share || broken > MOST_BEYOND * usual.beyond) continue
    const elsewhere = usual.share * overElsewhere(limited, most)
    if (broken > MOST_BROKEN * elsewhere || !isStricterLimit(share, 1 - elsewhere)) continue
    if (logSurprise(own.sessions, share, 1 - elsewhere) > level) continue
    return told(limited, { template: 'at_most', most }, 1 - usual.share)
  }
  return []
}

const within = ({ times }: Repeated, most: number): number => sum(times.slice(0, most))

/**
 * Share of the sessions with the action that chance would take over the limit; of a limit above one also the share to be
 * expected from how many come so far.
 */
function overBy(own: Repeated, most: number): { readonly share: number; readonly beyond: number } {
  const { lengths, sessions, times, rate } = own
  const usual =
    most > 1 ? scatteredOver(lengths, sessions, rate, MOST_TIMES, drawn) : drawn(lengths, rate, MOST_TIMES)
  const share = usual.any > 0 ? 1 - sum(usual.expected.slice(0, most)) / usual.any : 0
  return { share, beyond: most > 1 ? beyond(times, usual, most) / sessions : Number.POSITIVE_INFINITY }
}

/**
 * How many sessions go over the limit with the other values of the key, for each that chance would take over it; at most
 * 1, and 0 where there are too few to tell.
 */
function overElsewhere({ others }: Limited, most: number): number {
  let [broken, expected] = [0, 0]
  for (const other of others()) {
    if (other.sessions === 0) continue
    broken += other.sessions - within(other, most)
    expected += other.sessions * overAt(other, most, other.rate)
  }
  if (expected < MIN_EXPECTED) return 0
  return Math.min(1, atLeast(broken) / expected)
}

/** Share of the sessions with the action that drawing it at this rate would take over the limit. */
function overAt({ lengths }: Repeated, most: number, rate: number): number {
  const { expected, any } = drawn(lengths, rate, most)
  return any > 0 ? Math.max(0, 1 - sum(expected.slice(0, most)) / any) : 0
}

/** What nearly every session of the context does once, and sessions elsewhere do not. */
function once(limited: Limited): OrderRule[] {
  const { own, whole, sessions, level } = limited
  const [y, n] = [own.times[0] as number, own.all]
  const share = y / n
  if (share < MOST_SESSIONS || !isStricter(share, (whole.times[0] as number) / sessions)) return []
  const expected = onceByChance(own) / n
  const others = limited.others()
  const [Y, N] = [sum(others.map(({ times }) => times[0] as number)), sum(others.map(({ all }) => all))]
  if (N === 0 || !isStricter(share, Y / N)) return []
  const gainElsewhere = (Y - sum(others.map(onceByChance))) / N
  if (share - expected < Math.max(0, gainElsewhere) + MIN_ORDER_GAIN) return []
  if (logMoreOften({ y, n, Y: y + Y, N: n + N }) > level) return []
  if (logSurprise(n, share, expected) > level) return []
  return told(limited, { template: 'exactly_once' }, expected)
}

/** Sessions that would do it once by chance. */
const onceByChance = ({ lengths, rate }: Repeated): number => drawn(lengths, rate, 1).expected[0] as number
