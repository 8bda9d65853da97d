import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import {
  atLeast,
  effectOf,
  effectWithin,
  KIND_LEVEL,
  logFewer,
  logMoreOften,
  logMoreOftenThanRest,
  logSurprise
} from '../significance.ts'
import { afterOnObject, dispersionsOf, EventsByPart } from './aftermath.ts'
import type { Counters } from './conditional-counters.ts'
import { isEnough, type MiningOptions } from './options.ts'
import { isNeverOpen } from './order-gain.ts'
import { type OrderRule, sequenceOf } from './order-rule.ts'

/** In no more than this share of the cases that were to be expected a "never" is broken … */
const MOST_BROKEN = 0.35
/** … and of those to be expected if it were no stricter here than elsewhere. */
const MOST_BROKEN_BESIDES = 0.5
const MIN_EXPECTED = 5
/** Below this share of what was to be expected the second action is missing before the first one too. */
const MISSING = 0.5
/** Chance that any of those that are stricter in their context is told though its order has nothing to do with it … */
const ORDER_LEVEL = 0.01
/** … and that a single one is, of those that are broken in few of the cases that were to be expected. */
const CLEAR_ORDER_LEVEL = 0.05

interface Found {
  readonly action: number
  readonly target: number
  readonly item: number
  readonly y: number
  readonly n: number
  readonly Y: number
  readonly N: number
}

/**
 * "When K = v, after A never B": kept far more often than without the context, and B is far rarer behind A than in other
 * events of such sessions, in the same parts of them, and than behind A elsewhere; or, of the same object, than on the
 * other objects of the session.
 */
export function searchNever(
  table: Table,
  options: MiningOptions,
  counters: Counters,
  same: string | undefined
): OrderRule[] {
  const found: Found[] = []
  let tried = 0
  const { actions } = counters
  for (let own = 0; own < actions.length; own++) {
    const conditions = counters.conditions[own] as readonly number[]
    if (conditions.length === 0) continue
    const kept = counters.of('response')
    const occurs = counters.occurs[own] as readonly number[]
    const N = occurs[conditions.length] as number
    for (let other = 0; other < actions.length; other++) {
      if (other === own) continue
      tried += conditions.length
      const base = counters.base(own, other)
      const Y = kept[base + conditions.length] as number
      for (let i = 0; i < conditions.length; i++) {
        const [y, n] = [kept[base + i] as number, occurs[i] as number]
        if (!isNeverOpen({ y, left: 0, n, Y, N })) continue
        const [action, target] = [actions[own] as number, actions[other] as number]
        found.push({ action, target, item: conditions[i] as number, y: n - y, n, Y: N - Y, N })
      }
    }
  }
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const stricter = found
    .filter((one) => logMoreOften(one) <= level)
    .flatMap((one) => stricterThanElsewhere(table, options, one, level, same) ?? [])
  // That they are stricter in the context has been shown: only these share the level at which order is the reason.
  const shared = Math.log(ORDER_LEVEL / Math.max(1, stricter.length))
  const clear = Math.log(CLEAR_ORDER_LEVEL)
  return stricter
    .filter((one) => isOrdered(one) && isRarer(table, one, isClear(one) ? clear : shared, same))
    .map(({ rule, confidence, expected, events }) => ({ rule, confidence, expected, events }))
}

/** A "never" that is kept more often in its context than without it. */
interface Stricter extends OrderRule {
  readonly found: Found
  /** How many events count as one. */
  readonly effect: number
}

function stricterThanElsewhere(
  table: Table,
  options: MiningOptions,
  found: Found,
  level: number,
  same: string | undefined
): Stricter | undefined {
  const never = { template: 'not_succession', activation: found.action, target: found.target, same } as const
  const rule = sequenceOf(table, { ...never, item: found.item })
  const { evidence, confidence, lift } = countPolicy(rule, table)
  if (!isEnough(evidence, options) || lift < options.minLift - 1e-12) return undefined
  const whole = countPolicy(sequenceOf(table, never), table).evidence
  const effect = effectWithin(evidence, whole)
  if (logMoreOftenThanRest(found, effect, effectOf(whole)) > level) return undefined
  const expected = lift > 0 ? confidence / lift : 0
  return { rule, confidence, expected, events: evidence.events, found, effect }
}

/** In how few of the cases that shuffled sessions give it is broken: whether order keeps it. */
const isOrdered = ({ confidence, expected }: Stricter): boolean =>
  1 - confidence <= MOST_BROKEN_BESIDES * (1 - expected)

const isClear = ({ confidence, expected }: Stricter): boolean =>
  1 - confidence <= MOST_BROKEN * (1 - expected)

const surprise = ({ confidence, expected, events, effect }: Stricter): number =>
  logSurprise(events / effect, confidence, expected)

const isRarer = (table: Table, one: Stricter, level: number, same: string | undefined): boolean =>
  same === undefined
    ? surprise(one) <= level && isRarerInSessions(table, one.found)
    : isRarerOnObject(table, one, level, same)

/** Whether the target is rarer on the object of the action in the context than on the session's others, and than elsewhere. */
function isRarerOnObject(table: Table, one: Stricter, level: number, same: string): boolean {
  const { action, target, item } = one.found
  const key = table.objectKeys.indexOf(same)
  const inContext = new Uint8Array(table.rows)
  for (const row of rowsOfItem(table, item)) inContext[row] = 1
  const own = afterOnObject(table, action, target, key, (row) => inContext[row] === 1)
  if (own.expected < MIN_EXPECTED || own.done > MOST_BROKEN_BESIDES * own.expected) return false
  if (Math.min(surprise(one), logFewer(own.done, own.expected) / one.effect) > level) return false
  const other = afterOnObject(table, action, target, key, (row) => inContext[row] === 0)
  if (other.expected < MIN_EXPECTED) return false
  const ratio = Math.min(1, atLeast(other.done) / other.expected)
  return own.done <= MOST_BROKEN_BESIDES * ratio * own.expected
}

/** Whether the target is rarer behind the action of the context than in its other sessions, before it, and elsewhere. */
function isRarerInSessions(table: Table, { action, target, item }: Found): boolean {
  const own = new EventsByPart(table, target)
  const without = new EventsByPart(table, target)
  const before = new EventsByPart(table, target)
  const elsewhere = { behind: new EventsByPart(table, target), others: new EventsByPart(table, target) }
  const activations = intersect(rowsOfAction(table, action), rowsOfItem(table, item))
  const firstOf = firstRows(table, activations)
  const firstAtAll = firstRows(table, rowsOfAction(table, action))
  const isOfContext = sessionsOf(table, item, activations)
  for (let s = 0; s < table.sessions; s++) {
    const [from, to] = [table.sessionStart[s] as number, table.sessionStart[s + 1] as number]
    const first = firstOf[s] as number
    const start = firstAtAll[s] as number
    if (first >= 0) {
      if (!isOfContext(s)) continue
      before.add(from, first, s)
      own.add(first + 1, to, s)
    } else {
      if (isOfContext(s)) without.add(from, start < 0 ? to : start, s)
      elsewhere.others.add(from, start < 0 ? to : start, s)
      if (start >= 0) elsewhere.behind.add(start + 1, to, s)
    }
  }
  without.join(before)
  const { done, expected } = own.against(without)
  if (expected < MIN_EXPECTED || done > MOST_BROKEN * expected) return false
  const usualBefore = before.against(without)
  if (usualBefore.done < MISSING * usualBefore.expected) return false
  const other = elsewhere.behind.against(elsewhere.others)
  if (other.expected < MIN_EXPECTED) return false
  const ratio = Math.min(1, atLeast(other.done) / other.expected)
  if (done > MOST_BROKEN_BESIDES * ratio * expected) return false
  const dispersion = (dispersionsOf(table)[target] as number) * (1 + own.rows / Math.max(1, without.rows))
  return logFewer(done, ratio * expected) / dispersion <= Math.log(ORDER_LEVEL)
}

/** From this share of how much of a session is usually in the context on, where the action is, a session is one of it. */
const OF_CONTEXT = 0.5

/** Whether a session is of the context as those mostly are in which the action is: a stray event does not make it so. */
function sessionsOf(table: Table, item: number, activations: Uint32Array): (session: number) => boolean {
  const { sessions, session, sessionStart } = table
  const share = new Float64Array(sessions)
  for (const row of rowsOfItem(table, item)) {
    const own = session[row] as number
    share[own] =
      (share[own] as number) + 1 / ((sessionStart[own + 1] as number) - (sessionStart[own] as number))
  }
  let sum = 0
  for (const row of activations) sum += share[session[row] as number] as number
  const least = (OF_CONTEXT * sum) / Math.max(1, activations.length)
  return (s) => (share[s] as number) > 0 && (share[s] as number) >= least
}

/** By session: the first of the rows, ascending, in it; -1 where there is none. */
function firstRows({ session, sessions }: Table, rows: Uint32Array): Int32Array {
  const first = new Int32Array(sessions).fill(-1)
  for (let i = rows.length - 1; i >= 0; i--) first[session[rows[i] as number] as number] = rows[i] as number
  return first
}
