import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { Template } from '../policy.ts'
import { KIND_LEVEL, logFewer, logSurprise } from '../significance.ts'
import { reaching } from '../thresholds.ts'
import { Aftermaths, afterOnObject } from './aftermath.ts'
import type { Unbounded } from './block-counter.ts'
import type { Candidate } from './candidate.ts'
import { searchConditional } from './conditional-sequences.ts'
import { foldSequences } from './fold-sequences.ts'
import { isLimited } from './limit-chances.ts'
import { objectOrders } from './object-order.ts'
import type { MiningOptions } from './options.ts'
import { type OrderRule, type Sequence, sequenceOf } from './order-rule.ts'
import { type SessionOrder, sessionOrder } from './order-statistics.ts'
import { type OrderCount, type PairCounts, pairCount } from './pair-counts.ts'
import { withoutPositions } from './position.ts'
import { type Continued, continued, sessionsWithEvents } from './repetitions.ts'

/** Order must explain this much more of the confidence than shuffled sessions would. */
const MIN_ORDER_GAIN = 0.1
const MIN_EXPECTED = 5
/** A "never" is broken this rarely … */
const MIN_STRICT = 0.85
/** … and a limit a little more often, one above one more so: each further time may break it anew. */
const MIN_LIMITED = { once: 0.8, several: 0.65 }
/** … and in no more than this share of the cases that chance would break. */
const MOST_BROKEN = 0.35
/** … and no more than this share of those that shuffling would break, where what is done elsewhere, or on other objects, speaks for it, or a limit. */
const MOST_BROKEN_BESIDES = 0.5
const MOST_TIMES = 3
/** Chance of a small family of policies over that of a kind: its rules are few and rarely found by chance. */
const SMALL_FAMILY = 5
/** Share of the sessions that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05
/** Share of an action's events that must name an object for an order on it to be one of the action. */
const MOSTLY = 0.5
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9

/** Events worth as much as independent ones: those of a session, or of one object, move together when shuffled. */
function independent({ met, mean, variance }: OrderCount): number {
  const share = mean / met
  const binomial = met * share * (1 - share)
  return binomial > 0 ? met / Math.max(1, variance / binomial) : met
}

const LATE = 'only says that one comes early and the other late in a session'

interface Judged {
  readonly template: Template
  readonly activation: number
  readonly target?: number | undefined
  readonly same?: string | undefined
  readonly most?: number | undefined
  readonly presence?: number | undefined
  /** Share of the action's events that name such an object. */
  readonly naming?: number | undefined
  /** Of a limit above one: share of the sessions to be expected over it from how many reach it. */
  readonly over?: number | undefined
  readonly confidence: number
  readonly expected: number
  readonly events: number
  readonly sessions: number
  /** Events that count as independent, the share of them fulfilled, and that to be expected by chance. */
  readonly independent: number
  readonly share: number
  readonly chance: number
  /** log of the chance of what was seen, had every activation been fulfilled. */
  readonly attainable: number
}

/** Every sequence over the thresholds; without `all`, what adds nothing carries its reason. */
export function searchSequences(table: Table, options: MiningOptions): readonly Candidate<Sequence>[] {
  if (table.unit === 'event' || table.rows === 0) return []
  const order = sessionOrder(table, MOST_TIMES)
  const { minSessions } = options
  const free = [...pairs(order, undefined, minSessions), ...chains(order, minSessions)]
  const bound = objectOrders(table)
    .flatMap((found, key) => pairs(found, table.objectKeys[key], minSessions))
    .map((one) => ({ ...one, naming: one.events / rowsOfAction(table, one.activation).length }))
  // What must come before on the same object, and how often and where one action stands: what people ask about first.
  const leading = bound.filter(({ template }) => template === 'precedence')
  const others = bound.filter(({ template }) => template !== 'precedence')
  const rules = [
    ...judge(table, options, free, KIND_LEVEL),
    ...judge(table, options, single(table, order), SMALL_FAMILY * KIND_LEVEL),
    ...judge(table, options, leading, SMALL_FAMILY * KIND_LEVEL),
    ...judge(table, options, others, KIND_LEVEL)
  ]
  const conditional = searchConditional(table, options, order)
  return options.all
    ? [...rules, ...conditional]
    : foldSequences([...withoutPositions(table, rules), ...conditional])
}

function judge(table: Table, options: MiningOptions, found: readonly Judged[], chance: number): OrderRule[] {
  const isSure = reaching(options.minConfidence)
  const seen = found.filter(({ sessions }) => sessions >= options.minSessions)
  const level = Math.log(chance / testable(seen, chance))
  const aftermaths = once(() => new Aftermaths(table))
  const onObject = (activation: number, target: number, same: string) => {
    const { done, expected } = afterOnObject(table, activation, target, table.objectKeys.indexOf(same))
    return done > MOST_BROKEN_BESIDES * expected || expected < MIN_EXPECTED ? LATE : undefined
  }
  const never = once(() => {
    const own = SMALL_FAMILY * KIND_LEVEL
    return Math.log(own / aftermaths().testable(own))
  })
  const after = { aftermaths, never, onObject }
  return seen.flatMap((one): OrderRule[] => {
    const kept = Math.round(one.confidence * one.events)
    const lift = one.expected > 0 ? one.confidence / one.expected : 0
    if (!isSure(kept, one.events)) return []
    const perSession = one.template === 'at_most' || one.template === 'exactly_once'
    if ((perSession ? 1 : lift) < options.minLift - 1e-12) return []
    const { confidence, expected, events } = one
    return [
      {
        rule: sequenceOf(table, one),
        confidence,
        expected,
        events,
        presence: one.presence,
        reason: options.all ? undefined : (reasonOf(one, level, after) ?? ended(table, one))
      }
    ]
  })
}

/**
 * How many of the rules could become significant at all, whatever is seen: only those share the level. Counts of
 * occurrence alone decide, not whether the promise was kept (Tarone, Biometrics 46, 1990).
 */
function testable(found: readonly Judged[], chance: number): number {
  const smallest = Float64Array.from(found, ({ attainable }) => attainable).sort()
  let rules = Math.max(1, smallest.length)
  while (rules > 1 && (smallest[rules - 1] as number) > Math.log(chance / rules)) rules--
  return rules
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

interface After {
  readonly aftermaths: () => Aftermaths
  /** Why "never afterwards" of an object says nothing, if it does. */
  readonly onObject: (activation: number, target: number, same: string) => string | undefined
  /** Level of "never afterwards", measured by what is done elsewhere. */
  readonly never: () => number
}

/** Why the rule is left out, if it is: what never comes afterwards may as well be missing there altogether. */
function reasonOf(one: Judged, level: number, { aftermaths, never, onObject }: After): string | undefined {
  const reason = weakness(one, level)
  if (one.template !== 'not_succession' || one.target === undefined || one.confidence < MIN_STRICT)
    return reason
  if (one.same !== undefined) return reason ?? onObject(one.activation, one.target, one.same)
  // In sessions that have both, order must speak for it as well.
  if (reason !== undefined && 1 - one.confidence > MOST_BROKEN_BESIDES * (1 - one.expected)) return reason
  const aftermath = aftermaths().after(one.activation, one.target)
  if (aftermath === undefined) return reason
  const { done, expected, dispersion, isMissingBefore } = aftermath
  if (reason === undefined) return done > MOST_BROKEN * expected ? LATE : undefined
  if (expected < MIN_EXPECTED || done > MOST_BROKEN * expected || isMissingBefore) return reason
  return logFewer(done, expected) / dispersion > never() ? reason : undefined
}

/** Why a limit above one is left out, where sessions end with what reaches it. */
function ended(
  table: Table,
  { over, activation, most = 1, confidence, sessions }: Judged
): string | undefined {
  const beyond = Math.round((1 - confidence) * sessions)
  if (over === undefined || isLimited(table, { action: activation, most, beyond })) return undefined
  return 'sessions that come so far are over by then'
}

function weakness(one: Judged, level: number): string | undefined {
  if ((one.naming ?? 1) < MOSTLY) return 'the action mostly names no such object'
  const strict = one.template === 'not_succession' || one.template === 'at_most'
  if (one.template === 'exactly_once' && one.confidence < MOST_SESSIONS)
    return 'many sessions do without it, or repeat it'
  const isLimit = one.template === 'at_most'
  const limited = one.over === undefined ? MIN_LIMITED.once : MIN_LIMITED.several
  const least = isLimit ? limited : MIN_STRICT
  if (strict && one.confidence < least) return 'broken too often to say never'
  if (strict && (1 - one.expected) * one.events < MIN_EXPECTED) return 'hardly to be expected otherwise'
  const [broken, usual] = [1 - one.confidence, 1 - one.expected]
  if (one.over !== undefined && broken > MOST_BROKEN_BESIDES * one.over)
    return 'as many sessions go beyond it as was to be expected of those that come so far'
  if (isLimit && usual < MIN_OVER) return 'hardly to be expected otherwise'
  const most = isLimit || one.same !== undefined ? MOST_BROKEN_BESIDES : MOST_BROKEN
  if (strict ? broken > most * usual : one.confidence - one.expected < MIN_ORDER_GAIN)
    return 'much the same when the events are shuffled'
  const surprise = logSurprise(one.independent, one.share, one.chance)
  return surprise > level ? 'could be chance: much the same when the events are shuffled' : undefined
}

function judged(
  template: Template,
  activation: number,
  target: number | undefined,
  count: OrderCount,
  { same, presence }: { readonly same?: string | undefined; readonly presence?: number | undefined } = {}
): Judged {
  const { n, met, y, mean, sessions } = count
  const events = independent(count)
  return {
    template,
    activation,
    target,
    same,
    presence,
    confidence: y / n,
    expected: mean / n,
    events: n,
    sessions,
    independent: events,
    share: y / met,
    chance: mean / met,
    attainable: logSurprise(events, 1, mean / met)
  }
}

/** Calls back with each pair of actions that met, in so many sessions at least. */
function eachPair(
  { meetings }: PairCounts,
  minSessions: number,
  look: (at: number, activation: number, target: number) => void
): void {
  const { actions, met, sessions, size } = meetings
  for (let at = 0; at < met.length; at++)
    if (met[at] !== 0 && (sessions[at] as number) >= minSessions)
      look(at, actions[Math.floor(at / size)] as number, actions[at % size] as number)
}

function pairs({ precedence, response }: Unbounded, same: string | undefined, minSessions: number): Judged[] {
  const found: Judged[] = []
  const { meetings } = precedence
  const met = new Float64Array(meetings.place.length)
  eachPair(precedence, 0, (at, _, target) => {
    met[target] = (met[target] as number) + (meetings.met[at] as number)
  })
  const events = meetings.events()
  const presence = (target: number) =>
    (met[target] as number) /
    Math.max(1, events - (meetings.occurrences[meetings.place[target] as number] as number))
  eachPair(precedence, minSessions, (at, activation, target) => {
    const count = pairCount(precedence, at)
    found.push(judged('precedence', activation, target, count, { same, presence: presence(target) }))
  })
  eachPair(response, minSessions, (at, activation, target) => {
    const count = pairCount(response, at)
    found.push(judged('response', activation, target, count, { same, presence: presence(target) }))
    const { n, met, y, mean } = count
    const never = judged(
      'not_succession',
      activation,
      target,
      { ...count, y: met - y, mean: met - mean },
      { same }
    )
    found.push({ ...never, confidence: (n - y) / n, expected: (n - mean) / n })
  })
  return found
}

function chains({ chain_precedence, chain_response }: SessionOrder, minSessions: number): Judged[] {
  const found: Judged[] = []
  eachPair(chain_precedence, minSessions, (at, activation, target) =>
    found.push(judged('chain_precedence', activation, target, pairCount(chain_precedence, at)))
  )
  eachPair(chain_response, minSessions, (at, activation, target) =>
    found.push(judged('chain_response', activation, target, pairCount(chain_response, at)))
  )
  return found
}

function single(table: Table, { first, last, repetitions }: SessionOrder): Judged[] {
  const found: Judged[] = []
  table.actions.forEach((_, activation) => {
    for (const [template, counts] of [
      ['first', first],
      ['last', last]
    ] as const) {
      const count = counts[activation] as OrderCount
      if (count.n > 0) found.push(judged(template, activation, undefined, count))
    }
  })
  const nonEmpty = sessionsWithEvents(table)
  repetitions.forEach(({ sessions, times, expected, any, unlimited }, activation) => {
    if (sessions === 0) return
    const once = (times[0] as number) / nonEmpty
    const onceExpected = (expected[0] as number) / nonEmpty
    found.push({
      template: 'exactly_once',
      activation,
      confidence: once,
      expected: onceExpected,
      events: nonEmpty,
      sessions: nonEmpty,
      independent: nonEmpty,
      share: once,
      chance: onceExpected,
      attainable: logSurprise(nonEmpty, 1, onceExpected)
    })
    const usual = Math.min(1, (expected[0] as number) / any)
    const limit = { template: 'at_most', activation, events: sessions, sessions } as const
    const confidence = (times[0] as number) / sessions
    found.push({
      ...limit,
      most: 1,
      confidence,
      expected: usual,
      independent: sessions,
      share: confidence,
      chance: usual,
      attainable: logSurprise(sessions, 1, usual)
    })
    const free = unlimited()
    for (let most = 2; most <= MOST_TIMES; most++)
      found.push({ ...limit, most, ...ofSeveral(sessions, continued(times, free, most)) })
  })
  return found
}

/** Of a limit above one the sessions that come to it tell whether there is one. */
function ofSeveral(sessions: number, { reached, beyond, expected, least }: Continued) {
  const chance = reached === 0 ? 1 : 1 - least / reached
  return {
    over: expected / sessions,
    confidence: 1 - beyond / sessions,
    expected: 1 - expected / sessions,
    independent: reached,
    share: reached === 0 ? 1 : 1 - beyond / reached,
    chance,
    attainable: logSurprise(reached, 1, chance)
  }
}
