import { intersect, rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import { atLeast, effectOf, KIND_LEVEL, logFewer, logMoreOften } from '../significance.ts'
import { dispersionsOf, EventsByPart } from './aftermath.ts'
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
/** log of the level at which the order is rarer than what else may explain it: that there is one has been shown by then. */
const RARER_LEVEL = Math.log(0.01)

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
 * events of such sessions, in the same parts of them, and than behind A elsewhere.
 */
export function searchNever(table: Table, options: MiningOptions, counters: Counters): OrderRule[] {
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
  return found
    .filter((one) => logMoreOften(one) <= level)
    .flatMap((one) => confirmed(table, options, one, level) ?? [])
}

function confirmed(
  table: Table,
  options: MiningOptions,
  { action, target, item, ...contrast }: Found,
  level: number
): OrderRule | undefined {
  const never = { template: 'not_succession', activation: action, target } as const
  const rule = sequenceOf(table, { ...never, item })
  const { evidence, confidence, lift } = countPolicy(rule, table)
  if (!isEnough(evidence, options) || lift < options.minLift - 1e-12) return undefined
  const effect = Math.max(effectOf(evidence), effectOf(countPolicy(sequenceOf(table, never), table).evidence))
  if (logMoreOften(contrast, effect) > level) return undefined
  if (!isRarer(table, action, target, item)) return undefined
  return { rule, confidence, expected: lift > 0 ? confidence / lift : 0, events: evidence.events }
}

/** Whether the target is rarer behind the action of the context than in its other sessions, before it, and elsewhere. */
function isRarer(table: Table, action: number, target: number, item: number): boolean {
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
  return logFewer(done, ratio * expected) / dispersion <= RARER_LEVEL
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
