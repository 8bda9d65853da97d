import { isDerived } from '../../abstraction/vocabulary.ts'
import { tableKeys } from '../../events/key-codes.ts'
import { eventsOfItem, intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { countPolicy } from '../evidence.ts'
import { retriesOf } from '../order.ts'
import { atLeast, KIND_LEVEL, logMoreOften, logSurprise } from '../significance.ts'
import { isLimited } from './limit-chances.ts'
import { countKey, KeyCounter, type Repeated } from './limit-counts.ts'
import { isEnough, type MiningOptions } from './options.ts'
import { isStricter, isStricterLimit } from './order-gain.ts'
import { type Order, type OrderRule, sequenceOf } from './order-rule.ts'
import { countsOf } from './owners.ts'
import {
  type Continued,
  continued,
  drawn,
  mostBeyond,
  type Repetition,
  sessionsWithEvents
} from './repetitions.ts'

const MOST_TIMES = 3
const MIN_EVENTS = 20
/** Share of the events of the action that the context must cover. */
const MIN_SHARE = 0.02
/** A limit is broken this rarely; one above one more often: each further time may break it anew. */
const MIN_STRICT = 0.8
const MIN_STRICT_ABOVE_ONE = 0.65
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9
/** … and in no more than this share of the sessions that chance would take over it. */
const MOST_BROKEN = 0.5
/** Share of the sessions, and number of them, that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05
const MIN_EXPECTED = 5
/** log of the level at which a limit is stricter than elsewhere: that there is one has been shown by then. */
const STRICTER_LEVEL = Math.log(0.01)
/** Share of the calls that may repeat one that failed: of more of them how often it is done is told by how often it fails. */
const MOST_RETRIES = 0.2
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
      let found: readonly Repeated[] | undefined
      const others = () => {
        found ??= values
          .filter((value) => value !== placeOf(item))
          .map((value) => counter.repeated(value, action))
        return found
      }
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
  const { sessions } = own
  for (let most = 1; sessions > 0 && most <= MOST_TIMES; most++) {
    const broken = sessions - within(own, most)
    const strict = most === 1 ? MIN_STRICT : MIN_STRICT_ABOVE_ONE
    if (broken > (1 - strict + SLACK) * sessions) continue
    const brokenAtAll = 1 - (whole.times[0] as number) / whole.sessions
    if (most === 1 && brokenAtAll - broken / sessions < SLACK) continue
    const usual = most === 1 ? overAt(own, 1, own.rate) * sessions : mostBeyond(own.times, most)
    if (usual < (MIN_OVER - SLACK / 2) * sessions) continue
    const allowed = MOST_BROKEN * usual
    if (broken <= allowed + SAMPLED_CHANCE * Math.sqrt(allowed + 1)) return true
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
  const { own } = limited
  for (let most = 1; own.sessions > 0 && most <= MOST_TIMES; most++) {
    const expected = most === 1 ? onceExpected(limited) : severalExpected(limited, most)
    if (expected === undefined) continue
    return isMostlyRetried(limited) ? [] : told(limited, { template: 'at_most', most }, expected)
  }
  return []
}

function isMostlyRetried({ table, action, item }: Limited): boolean {
  const rows = intersect(rowsOfAction(table, action), rowsOfItem(table, item))
  const retry = retriesOf(table)
  return rows.filter((row) => retry[row] === 1).length > MOST_RETRIES * rows.length
}

/** Share of the sessions that would keep to once by chance; undefined where that is no limit. */
function onceExpected(limited: Limited): number | undefined {
  const { own, whole, level } = limited
  const share = within(own, 1) / own.sessions
  if (share < MIN_STRICT || !isStricterLimit(share, (whole.times[0] as number) / whole.sessions)) return
  const usual = overAt(own, 1, own.rate)
  if (usual < MIN_OVER || usual * own.sessions < MIN_EXPECTED) return
  const broken = 1 - share
  const elsewhere = usual * overElsewhere(limited)
  if (broken > MOST_BROKEN * Math.min(usual, elsewhere) || !isStricterLimit(share, 1 - elsewhere)) return
  return logSurprise(own.sessions, share, 1 - elsewhere) > level ? undefined : 1 - usual
}

/** The same of several times: of the sessions that come so far hardly any go on, and with the other values they do. */
function severalExpected(limited: Limited, most: number): number | undefined {
  const { own, level } = limited
  if (within(own, most) < MIN_STRICT_ABOVE_ONE * own.sessions) return
  if (own.sessions - within(own, most) > MOST_BROKEN * mostBeyond(own.times, most)) return
  const { reached, beyond, expected, least } = continuedOf(own, most)
  if (expected < Math.max(MIN_EXPECTED, MIN_OVER * own.sessions) || beyond > MOST_BROKEN * expected) return
  const kept = 1 - beyond / reached
  if (logSurprise(reached, kept, 1 - least / reached) > level) return
  if (
    !isLimited(
      limited.table,
      { action: limited.action, most, beyond },
      rowsOfItem(limited.table, limited.item)
    )
  )
    return
  const elsewhere = beyondElsewhere(limited, most)
  if (beyond > MOST_BROKEN * elsewhere.ratio * expected) return
  const surprise = logSurprise(reached, kept, 1 - (elsewhere.least * expected) / reached)
  return surprise > STRICTER_LEVEL ? undefined : 1 - expected / own.sessions
}

const within = ({ times }: Repeated, most: number): number => sum(times.slice(0, most))

const continuedOf = ({ times, unlimited }: Repeated, most: number): Continued =>
  continued(times, unlimited(), most)

/**
 * How many sessions do it more than once with the other values of the key, for each that chance would have do so; at
 * most 1, and 0 where there are too few to tell.
 */
function overElsewhere({ others }: Limited): number {
  let [broken, expected] = [0, 0]
  for (const other of others()) {
    if (other.sessions === 0) continue
    broken += other.sessions - within(other, 1)
    expected += other.sessions * overAt(other, 1, other.rate)
  }
  return expected < MIN_EXPECTED ? 0 : Math.min(1, atLeast(broken) / expected)
}

/**
 * The same of those that come to a limit and go on beyond it, and the least that it may be; 1 where too few come so far
 * elsewhere to tell.
 */
function beyondElsewhere(
  { others }: Limited,
  most: number
): { readonly ratio: number; readonly least: number } {
  let [gone, expected] = [0, 0]
  for (const other of others()) {
    if (other.sessions === 0) continue
    const further = continuedOf(other, most)
    gone += further.beyond
    expected += further.expected
  }
  if (expected < MIN_EXPECTED) return { ratio: 1, least: 1 }
  return { ratio: Math.min(1, gone / expected), least: Math.min(1, atLeast(gone) / expected) }
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
