import { compareText } from '../../events/table.ts'
import { canonicalRule } from '../identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { changes } from '../rank.ts'
import { withoutEnds, withoutVagueEnds } from './fold-ends.ts'
import { isBare, left, type OrderRule, pairOf } from './order-rule.ts'

const isChain = ({ rule }: OrderRule): boolean =>
  rule.template === 'chain_precedence' || rule.template === 'chain_response'

/** How much less sure "directly" may be than "at some time" to be told in its place: more, where it is a duty. */
const CLOSER = { may: 0.1, must: 0.2 }

/** Which of several statements about "P comes before Q" is told: of one object first, then the more certain one. */
function weight(candidate: OrderRule): number {
  const { rule, confidence } = candidate
  if (!isBare(candidate)) return confidence - 1
  const never = rule.template === 'not_succession'
  return (
    confidence +
    (rule.same === undefined ? 0 : 0.25) +
    (isChain(candidate) ? CLOSER[isObligation(candidate) ? 'must' : 'may'] : 0) -
    (never ? (rule.same === undefined ? 0.1 : 0.5) : 0)
  )
}

/** Told for a pair when equally certain: what must come before, then what follows, then what never does. */
const preference = ['precedence', 'chain_precedence', 'response', 'chain_response', 'not_succession']

/** Marks what other sequences of the set say already. */
export const foldSequences = (rules: readonly OrderRule[]): readonly OrderRule[] =>
  withoutEarliness(withoutLateness(withoutChains(perPair(withoutEnds(withoutVagueEnds(rules))))))

/** What a "never" stood for is told where it falls itself. */
function perPair(rules: readonly OrderRule[]): readonly OrderRule[] {
  const told = onePerPair(rules)
  const kept = withoutPhases(told)
  const remaining = rules.map((candidate, i) => (kept[i] === told[i] ? candidate : (kept[i] as OrderRule)))
  return kept.every((candidate, i) => candidate === told[i]) ? told : withoutPhases(onePerPair(remaining))
}

/** "After P comes Q" is an obligation, all others say what may come: a pair may have one of each. */
const isObligation = ({ rule }: OrderRule): boolean =>
  rule.template === 'response' || rule.template === 'chain_response'

/** From this confidence on an obligation is told beside what must come before, which is as sure at least. */
const DUTY = 0.8
/** It stands for both where each kept one has a Q of its own, within this factor, and it is nearly as sure. */
const ONE_EACH = 1.25
const NEARLY = 0.1

const isDuty = (duty: OrderRule, other: OrderRule): boolean =>
  duty.confidence >= DUTY && (other.rule.template === 'not_succession' || other.confidence >= DUTY)

/** How much more often than in shuffled sessions what a duty has not brought about must stand behind P all the same. */
const BESIDES = 0.1

/** Whether "Q only after P" rests on those Q that come directly after P, as they must: the others stand anywhere. */
function rests(other: OrderRule, duty: OrderRule): boolean {
  if (duty.rule.template !== 'chain_response' || other.rule.template !== 'precedence') return false
  const brought = duty.confidence * duty.events
  const [kept, events] = [other.confidence * other.events - brought, other.events - brought]
  return events > 0 && kept < (other.expected + BESIDES) * events
}

/** Whether nearly every Q is there since a P was: that it comes "only after P" then goes without saying. */
function saysBoth(duty: OrderRule, other: OrderRule): boolean {
  if (other.rule.template === 'not_succession' || !isBare(other)) return true
  if (duty.rule.same !== other.rule.same) return false
  if (rests(other, duty)) return true
  if (duty.confidence < other.confidence - NEARLY) return false
  const kept = duty.confidence * duty.events
  return kept <= ONE_EACH * other.events && other.events <= ONE_EACH * kept
}

/** What is told of each ordered pair of actions: an obligation, and what must come before, or one that says both. */
function onePerPair(rules: readonly OrderRule[]): readonly OrderRule[] {
  const told = new Map<string, Pair>()
  for (const candidate of rules) {
    if (candidate.reason !== undefined) continue
    const name = pairOf(candidate)
    const pair = told.get(name) ?? {}
    const place = isObligation(candidate) ? 'duty' : 'other'
    const known = pair[place]
    if (known === undefined || before(candidate, known)) told.set(name, { ...pair, [place]: candidate })
  }
  return rules.map((candidate) => {
    const pair = told.get(pairOf(candidate))
    if (candidate.reason !== undefined || pair === undefined) return candidate
    const better = betterOf(candidate, pair)
    return better === undefined
      ? candidate
      : left(candidate, `folded into ${kindOf(better.rule).describe(better.rule)}`)
  })
}

interface Pair {
  readonly duty?: OrderRule
  readonly other?: OrderRule
}

/** What is told of the pair in place of the candidate, if anything is. */
function betterOf(candidate: OrderRule, { duty, other }: Pair): OrderRule | undefined {
  if (duty === undefined || other === undefined) {
    const only = duty ?? other
    return only === candidate ? undefined : only
  }
  // What holds in one context only, or not surely, is told where nothing better is.
  if (!isBare(duty) || !isDuty(duty, other)) {
    const surer = before(duty, other) ? duty : other
    return surer === candidate ? undefined : surer
  }
  const single = saysBoth(duty, other)
  if (candidate === duty) return undefined
  if (candidate === other) return single ? duty : undefined
  return isObligation(candidate) || single ? duty : other
}

function before(a: OrderRule, b: OrderRule): boolean {
  const order =
    weight(b) - weight(a) ||
    preference.indexOf(a.rule.template) - preference.indexOf(b.rule.template) ||
    compareText(canonicalRule(a.rule), canonicalRule(b.rule))
  return order < 0
}

/** "C only after A" goes without saying where "C only after B" and "B only after A" are more certain than it. */
const withoutChains = (rules: readonly OrderRule[]): readonly OrderRule[] =>
  withoutSteps(withoutSteps(rules, 'precedence', 'chain_precedence'), 'response', 'chain_response')

/** How much less sure two steps may be together than what they imply, and one of them (or both, of one object) by itself. */
const STEPS = { weaker: 0.1, sure: 0.02 }

function withoutSteps(
  rules: readonly OrderRule[],
  template: 'precedence' | 'response',
  chain: 'chain_precedence' | 'chain_response'
): readonly OrderRule[] {
  /** By action, and by action and key of the object: its targets. What holds of one object holds at all. */
  const steps = new Map<string, Map<string, number>>()
  const named = (action: string, same: string | undefined) => JSON.stringify([action, same ?? null])
  for (const { rule, confidence, reason } of rules) {
    if (reason !== undefined || (rule.template !== template && rule.template !== chain)) continue
    for (const name of new Set([named(rule.activation, rule.same), named(rule.activation, undefined)])) {
      const targets = steps.get(name) ?? new Map<string, number>()
      targets.set(rule.target as string, Math.max(confidence, targets.get(rule.target as string) ?? 0))
      steps.set(name, targets)
    }
  }
  return rules.map((candidate) => {
    const { rule, reason, confidence } = candidate
    if (reason !== undefined || rule.template !== template) return candidate
    // What must come before something is changed for good, people want to read by itself.
    if (rule.template === 'precedence' && rule.same !== undefined && changes(rule.activation))
      return candidate
    for (const [middle, first] of steps.get(named(rule.activation, rule.same)) ?? []) {
      const further = steps.get(named(middle, rule.same))
      const second = further?.get(rule.target as string)
      if (second === undefined || middle === rule.target) continue
      // Where each of two actions comes after the other, neither is a step to it.
      const isBetween = !steps.get(named(rule.target as string, rule.same))?.has(middle)
      const surest = confidence - (isBetween ? STEPS.sure : 0)
      const isImplied =
        rule.same === undefined
          ? first > surest && second > surest && first * second >= confidence - STEPS.weaker
          : first * second >= confidence - STEPS.sure
      if (isImplied) return left(candidate, 'follows from two other sequence policies')
    }
    return candidate
  })
}

/** So many "after A, never B" about one action tell where in the session it stands, not what it excludes. */
const PHASE_NEVER = 2

function withoutPhases(rules: readonly OrderRule[]): readonly OrderRule[] {
  const isNever = ({ rule, reason }: OrderRule) =>
    reason === undefined && rule.template === 'not_succession' && rule.same === undefined
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { rule } of rules.filter(isNever)) {
    count(`after ${rule.activation}`)
    count(`never ${rule.target}`)
  }
  return rules.map((candidate) => {
    if (!isNever(candidate)) return candidate
    const { activation, target } = candidate.rule
    if (Math.max(counts.get(`after ${activation}`) ?? 0, counts.get(`never ${target}`) ?? 0) < PHASE_NEVER)
      return candidate
    return left(candidate, 'only says that one comes early and the other late in a session')
  })
}

const PHASE = 3

/**
 * An action that stands behind three others or more is simply late: only what it stands behind most surely is told.
 * Likewise what comes after three others or more.
 */
function withoutLateness(rules: readonly OrderRule[]): readonly OrderRule[] {
  const subject = ({ rule, reason }: OrderRule): string | undefined => {
    if (reason !== undefined || rule.same !== undefined) return undefined
    if (rule.template === 'precedence') return `precedence ${rule.activation}`
    return rule.template === 'response' ? `response ${rule.target}` : undefined
  }
  const surest = new Map<string, { rules: number; confidence: number }>()
  for (const candidate of rules) {
    const name = subject(candidate)
    if (name === undefined) continue
    const known = surest.get(name) ?? { rules: 0, confidence: 0 }
    surest.set(name, { rules: known.rules + 1, confidence: Math.max(known.confidence, candidate.confidence) })
  }
  return rules.map((candidate) => {
    const group = surest.get(subject(candidate) ?? '')
    if (group === undefined || group.rules < PHASE || candidate.confidence > group.confidence - 0.02)
      return candidate
    return left(candidate, 'only says that one comes early and the other late in a session')
  })
}

/** From this confidence on "only after" is a law, which each action has by itself. */
const LAW = 0.95

/** An action that stands before three others or more, of none surely, is simply early: what comes most surely behind it is told. */
function withoutEarliness(rules: readonly OrderRule[]): readonly OrderRule[] {
  const isHabit = (candidate: OrderRule) =>
    candidate.reason === undefined &&
    candidate.rule.template === 'precedence' &&
    candidate.rule.same === undefined &&
    isBare(candidate) &&
    candidate.confidence < LAW
  const behind = new Map<string, OrderRule[]>()
  for (const candidate of rules.filter(isHabit)) {
    const target = candidate.rule.target as string
    behind.set(target, [...(behind.get(target) ?? []), candidate])
  }
  return rules.map((candidate) => {
    const group = isHabit(candidate) ? (behind.get(candidate.rule.target as string) ?? []) : []
    if (group.length < PHASE || group.every(({ confidence }) => confidence <= candidate.confidence))
      return candidate
    return left(candidate, 'only says that one comes early and the other late in a session')
  })
}
