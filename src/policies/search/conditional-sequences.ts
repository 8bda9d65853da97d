import type { Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import { canonicalRule } from '../identity.ts'
import type { Template } from '../policy.ts'
import { effectOf, KIND_LEVEL, logMoreOften, logSurprise } from '../significance.ts'
import { reaching } from '../thresholds.ts'
import {
  type Counters,
  countByCondition,
  type OrderTotals,
  possibleConditions
} from './conditional-counters.ts'
import { countOnObjects, namingByKey } from './conditional-objects.ts'
import { endsInContext } from './ends-in-context.ts'
import { searchLimits } from './limits-in-context.ts'
import { searchNever } from './never-in-context.ts'
import { isEnough, type MiningOptions } from './options.ts'
import { isCounted, isOpen, isStricter, MIN_CONDITION_GAIN, MIN_PAIRS, MIN_SURE } from './order-gain.ts'
import { type OrderRule, type Sequence, sequenceOf } from './order-rule.ts'
import { MIN_OTHERS, ofOthers } from './others-in-context.ts'
import type { Repetition } from './repetitions.ts'

const MIN_ORDER_GAIN = 0.1
/** What stands beside so many events anyway is not what stands beside this one. */
const MOST_USUAL = 1 / 3

interface Found {
  readonly rule: Sequence
  readonly y: number
  readonly n: number
  readonly Y: number
  readonly N: number
}

/** Order counted without conditions. */
interface ContextFree extends OrderTotals {
  readonly repetitions: readonly Repetition[]
}

/**
 * Sequences that hold in a context and not without it: "when K = v, A only after B", also of the same object. One
 * condition each, judged against the same order without the condition and against shuffled sessions.
 */
export function searchConditional(table: Table, options: MiningOptions, order: ContextFree): OrderRule[] {
  if (possibleConditions(table).length === 0) return []
  const counters = countByCondition(table, { isOpen: isCounted, totals: order })
  return [
    ...judged(table, options, counters, undefined),
    ...judgedEnds(table, options, counters),
    ...searchNever(table, options, counters, undefined),
    ...searchLimits(table, options, counters.actions, order.repetitions),
    ...namingByKey(table).flatMap((naming) => {
      const same = table.objectKeys[naming.key]
      const onObjects = countOnObjects(table, naming, isCounted)
      return [...judged(table, options, onObjects, same), ...searchNever(table, options, onObjects, same)]
    })
  ]
}

function judged(
  table: Table,
  options: MiningOptions,
  counters: Counters,
  same: string | undefined
): OrderRule[] {
  const isSure = reaching(options.minConfidence)
  const found: Found[] = []
  let tried = 0
  const look = (template: Template, own: number, other: number) => {
    const conditions = counters.conditions[own] as readonly number[]
    if (conditions.length === 0) return
    const kept = counters.of(template)
    const occurs = counters.occurs[own] as readonly number[]
    const base = counters.base(own, other)
    const [Y, N] = [kept[base + conditions.length] as number, occurs[conditions.length] as number]
    tried += conditions.length
    for (let i = 0; i < conditions.length; i++) {
      const n = occurs[i] as number
      const y = kept[base + i] as number
      if (!isOpen(template, { y, left: 0, n, Y, N }) || !isSure(y, n)) continue
      const activation = counters.actions[own] as number
      const target = counters.actions[other] as number
      const rule = sequenceOf(table, { template, activation, target, same, item: conditions[i] })
      found.push({ rule, y, n, Y, N })
    }
  }
  for (const template of counters.templates)
    for (let own = 0; own < counters.actions.length; own++)
      for (let other = 0; other < counters.actions.length; other++)
        if (other !== own) look(template, own, other)
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const without = wholesOf(table)
  return found
    .filter((one) => logMoreOften(one) <= level)
    .flatMap((one) => confirmed(table, options, one, level, without) ?? [])
}

/** What opens, or ends, its sessions in a context. */
function judgedEnds(table: Table, options: MiningOptions, counters: Counters): OrderRule[] {
  const { found, possible } = endsInContext(table, counters)
  const level = Math.log(KIND_LEVEL / Math.max(1, possible))
  const without = wholesOf(table)
  return found.flatMap(({ template, action, item, sessions, ...ofEvents }) => {
    const rule = sequenceOf(table, { template, activation: action, item })
    const whole = without(rule)
    const { y } = ofEvents
    const ofSessions = {
      y,
      n: sessions,
      Y: Math.max(y, whole.kept),
      N: Math.max(sessions, whole.sessions)
    }
    // What opens every session in one context opens it without one: that it does so in no other is told by its events.
    const contrast = [ofSessions, ofEvents].find(
      (one) => one.n < one.N && one.y >= MIN_SURE * one.n && isStricter(one.y / one.n, one.Y / one.N)
    )
    return contrast === undefined
      ? []
      : (confirmed(table, options, { rule, ...contrast }, level, without) ?? [])
  })
}

/** The rule without its condition: design effect, how much of its confidence is due to order, and what was counted. */
interface Whole {
  readonly effect: number
  readonly gain: number
  readonly kept: number
  readonly sessions: number
}

function wholesOf(table: Table): (rule: Sequence) => Whole {
  const known = new Map<string, Whole>()
  return (rule) => {
    const whole: Sequence = { ...rule, antecedent: {} }
    const name = canonicalRule(whole)
    const found = known.get(name) ?? wholeOf(whole, table)
    known.set(name, found)
    return found
  }
}

function wholeOf(rule: Sequence, table: Table): Whole {
  const { evidence, confidence, lift } = countPolicy(rule, table)
  const gain = lift > 0 ? confidence - confidence / lift : 0
  return { effect: effectOf(evidence), gain, kept: evidence.kept, sessions: evidence.sessions }
}

/** Counted as every other policy is: with retries and sessions as the kind sees them. */
function confirmed(
  table: Table,
  options: MiningOptions,
  { rule, ...contrast }: Found,
  level: number,
  without: (rule: Sequence) => Whole
): OrderRule | undefined {
  const { evidence, confidence, lift } = countPolicy(rule, table)
  if (!isEnough(evidence, options) || lift < Math.max(1, options.minLift)) return undefined
  const expected = confidence / lift
  const isChain = rule.template === 'chain_precedence' || rule.template === 'chain_response'
  if (isChain && expected > MOST_USUAL) return undefined
  if (rule.target !== undefined && evidence.events < MIN_PAIRS) return undefined
  if (confidence < MIN_SURE) return undefined
  const effect = effectOf(evidence)
  const { y, n, N } = contrast
  // Before the rule without its condition is counted, for this refutes most of them.
  const others = ofOthers(table, rule)
  if (others.n >= MIN_OTHERS) {
    const isClear = others.isTargetOfContext
      ? confidence - others.share >= MIN_CONDITION_GAIN
      : isStricter(confidence, others.share)
    if (!isClear) return undefined
    if (logMoreOften({ y, n, Y: y + others.y, N: n + others.n }, effect) > level) return undefined
  }
  const whole = without(rule)
  // Order itself must be stricter here: that the other action is more frequent in this context is no rule of order.
  const gain = confidence - expected
  const elsewhere = (whole.gain * N - gain * n) / (N - n)
  if (gain < elsewhere + MIN_ORDER_GAIN) return undefined
  if (logMoreOften(contrast, Math.max(effect, whole.effect)) > level) return undefined
  if (logSurprise(evidence.events / effect, confidence, expected) > level) return undefined
  const { isTargetOfContext } = others
  return { rule, confidence, expected, events: evidence.events, isTargetOfContext }
}
