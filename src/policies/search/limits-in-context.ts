import { isDerived } from '../../abstraction/vocabulary.ts'
import { eventsOfItem, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import { KIND_LEVEL, logMoreOften, logSurprise } from '../significance.ts'
import { decimalFraction, reaches } from '../thresholds.ts'
import type { Counters } from './conditional-counters.ts'
import {
  drawn,
  lengthsOfItem,
  otherValues,
  type Repeated,
  repeatedAmong,
  sessionsWithEvents
} from './limit-counts.ts'
import type { MiningOptions } from './options.ts'
import { isStricter, isStricterLimit } from './order-gain.ts'
import type { OrderRule, Sequence } from './order-rule.ts'
import { countsOf } from './owners.ts'
import { beyond, type Lengths, type Repetition, scatteredOver, sum } from './repetitions.ts'

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
/** Standard errors by which fewer sessions than were seen are taken for granted in other contexts. */
const CHANCE = 2

/** A context of an action that may limit it: the item, and how often chance would repeat the action among its events. */
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
}

/**
 * How often an action may be done in a session in a context, and what each session of a context does once: judged against
 * the same number of the context's events drawn at random, the other values of its key, and the limit without a context.
 */
export function searchLimits(
  table: Table,
  options: MiningOptions,
  counters: Counters,
  { repetitions }: { readonly repetitions: readonly Repetition[] }
): OrderRule[] {
  const sessions = sessionsWithEvents(table)
  const contexts = counters.actions.map((action) => contextsOf(table, action))
  const tried = sum(contexts.map((own) => own.length)) * (MOST_TIMES + 1)
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const known = new Map<number, Lengths>()
  const lengthsOf = (item: number) => {
    const lengths = known.get(item) ?? lengthsOfItem(table, item)
    known.set(item, lengths)
    return lengths
  }
  return counters.actions.flatMap((action, place) => {
    const whole = repetitions[action] as Repetition
    return (contexts[place] as readonly Occurrence[]).flatMap(({ item, n }): OrderRule[] => {
      if (!mayLimit(lengthsOf(item), n)) return []
      const own = repeatedAmong(table, rowsOfItem(table, item), action, MOST_TIMES)
      const limited = { table, options, action, item, level, whole, sessions, own }
      return [...once(limited), ...atMost(limited)]
    })
  })
}

interface Occurrence {
  readonly item: number
  /** Events of the action with the item. */
  readonly n: number
}

/** A limit makes an action rare: also contexts with few of its events are looked at. */
function contextsOf(table: Table, action: number): readonly Occurrence[] {
  const N = rowsOfAction(table, action).length
  return table.items.flatMap(({ key }, item): Occurrence[] => {
    if (isDerived(key) || eventsOfItem(table, item) < MIN_EVENTS) return []
    const n = countsOf(table, item)[action] as number
    return n < MIN_EVENTS || n < MIN_SHARE * N || n === N ? [] : [{ item, n }]
  })
}

/** Whether chance alone would repeat the action often enough among events in sessions of these lengths, or nearly all have it. */
function mayLimit(lengths: Lengths, occurs: number): boolean {
  const [all, events] = [0, 1].map((of) =>
    sum(lengths.map(([length, sessions]) => (of === 0 ? sessions : sessions * length)))
  ) as [number, number]
  if (occurs >= MOST_SESSIONS * all) return true
  const { expected, any } = drawn(lengths, occurs / events, 1)
  const over = any - (expected[0] as number)
  return over >= MIN_EXPECTED && over >= MIN_OVER * any
}

const ruleOf = (
  { table, action, item }: Limited,
  template: 'at_most' | 'exactly_once',
  most?: number
): Sequence => {
  const { key, value } = table.items[item] as Item
  return {
    kind: 'sequence',
    template,
    activation: table.actions[action] as string,
    ...(most === undefined ? {} : { most }),
    antecedent: Object.fromEntries([[key, value]])
  }
}

/** The rule as every other policy is counted, where it meets the thresholds. */
function told(limited: Limited, rule: Sequence, expected: number): OrderRule[] {
  const { table, options } = limited
  const { evidence, confidence } = countPolicy(rule, table)
  if (evidence.sessions < options.minSessions) return []
  if (!reaches(evidence.kept, evidence.events, decimalFraction(options.minConfidence))) return []
  return [{ rule, confidence, expected, events: evidence.events }]
}

/** The lowest limit that is kept here and not elsewhere. */
function atMost(limited: Limited): OrderRule[] {
  const { own, whole, level } = limited
  for (let most = 1; most <= MOST_TIMES; most++) {
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
    return told(limited, ruleOf(limited, 'at_most', most), 1 - usual.share)
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
function overElsewhere({ table, action, item }: Limited, most: number): number {
  let [broken, expected] = [0, 0]
  for (const rows of otherValues(table, item)) {
    const other = repeatedAmong(table, rows, action, MOST_TIMES)
    broken += other.sessions - within(other, most)
    if (other.sessions > 0) expected += other.sessions * Math.max(0, 1 - sumUsual(other, most))
  }
  if (expected < MIN_EXPECTED) return 0
  return Math.min(1, Math.max(0, broken - CHANCE * Math.sqrt(broken + 1)) / expected)
}

function sumUsual({ lengths, rate }: Repeated, most: number): number {
  const { expected, any } = drawn(lengths, rate, MOST_TIMES)
  return any > 0 ? sum(expected.slice(0, most)) / any : 1
}

/** What nearly every session of the context does once, and sessions elsewhere do not. */
function once(limited: Limited): OrderRule[] {
  const { table, action, item, own, whole, sessions, level } = limited
  const [y, n] = [own.times[0] as number, own.all]
  const share = y / n
  if (share < MOST_SESSIONS || !isStricter(share, (whole.times[0] as number) / sessions)) return []
  const expected = (drawn(own.lengths, own.rate, MOST_TIMES).expected[0] as number) / n
  const others = { y: 0, n: 0, expected: 0 }
  for (const rows of otherValues(table, item)) {
    const other = repeatedAmong(table, rows, action, MOST_TIMES)
    others.y += other.times[0] as number
    others.n += other.all
    others.expected += drawn(other.lengths, other.rate, MOST_TIMES).expected[0] as number
  }
  if (others.n === 0 || !isStricter(share, others.y / others.n)) return []
  const gainElsewhere = (others.y - others.expected) / others.n
  if (share - expected < Math.max(0, gainElsewhere) + MIN_ORDER_GAIN) return []
  if (logMoreOften({ y, n, Y: y + others.y, N: n + others.n }) > level) return []
  if (logSurprise(n, share, expected) > level) return []
  return told(limited, ruleOf(limited, 'exactly_once'), expected)
}
