import { compareText } from '../../events/table.ts'
import { changes, ends } from '../action-words.ts'
import { canonicalRule } from '../identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { isBare, left, type OrderRule, pairOf } from './order-rule.ts'

const isChain = ({ rule }: OrderRule): boolean =>
  rule.template === 'chain_precedence' || rule.template === 'chain_response'

/** "After P comes Q" is an obligation, all others say what may come: a pair may have one of each. */
const isObligation = ({ rule }: OrderRule): boolean =>
  rule.template === 'response' || rule.template === 'chain_response'

const isNever = ({ rule }: OrderRule): boolean => rule.template === 'not_succession'

/** How much less sure "directly" may be than "at some time" to be told in its place: more, where it is a duty. */
const CLOSER = { may: 0.1, must: 0.2 }

/** Which of several statements about "P comes before Q" is told: of one object first, then the more certain one. */
function weight(candidate: OrderRule): number {
  const { rule, confidence } = candidate
  return (
    confidence +
    (rule.same === undefined ? 0 : 0.25) +
    (isChain(candidate) ? CLOSER[isObligation(candidate) ? 'must' : 'may'] : 0) -
    (isNever(candidate) ? (rule.same === undefined ? 0.1 : 0.5) : 0)
  )
}

/** Told for a pair when equally certain: what must come before, then what follows, then what never does. */
const preference = ['precedence', 'chain_precedence', 'response', 'chain_response', 'not_succession']

/** How much surer "never" of one object must be than "never" at all, which says it as well. */
const SURER_OF_OBJECT = 0.05

/**
 * Of two that say what never comes behind the surer one; otherwise what has more weight. This orders those that say it, and
 * those that do not, but not all of them together.
 */
const difference = (a: OrderRule, b: OrderRule): number => {
  if (!isNever(a) || !isNever(b)) return weight(b) - weight(a)
  const sureness = ({ rule, confidence }: OrderRule) =>
    confidence - (rule.same === undefined ? 0 : SURER_OF_OBJECT)
  return sureness(b) - sureness(a)
}

function before(a: OrderRule, b: OrderRule): boolean {
  const order =
    difference(a, b) ||
    preference.indexOf(a.rule.template) - preference.indexOf(b.rule.template) ||
    compareText(canonicalRule(a.rule), canonicalRule(b.rule))
  return order < 0
}

/** From this confidence on an obligation is told beside what must come before, which is as sure at least. */
const DUTY = 0.8
/** From this confidence on what holds in a context is a law of it, told where nothing nearly as sure holds without. */
const LAW = 0.9
/** It stands for both where each kept one has a Q of its own, within this factor, and it is nearly as sure. */
const ONE_EACH = 1.25
const NEARLY = 0.1
/** How much surer a law of a context must be than an obligation that says as much. */
const SURER = 0.05
/** How much less sure an obligation of a context may be than what holds without one, to be told in its place. */
const SAME = 0.02

const isDuty = (duty: OrderRule, other: OrderRule): boolean =>
  duty.confidence >= DUTY && (isNever(other) || other.confidence >= DUTY)

/** How much more often than in shuffled sessions what a duty has not brought about must stand behind P all the same. */
const BESIDES = 0.1

/** Share of all Q that must be left beside those that came because they must, to tell where such a Q stands. */
const LEFT_TO_TELL = 0.1

/** Whether "Q only after P" rests on those Q that come after P because they must: the others stand anywhere. */
function rests(other: OrderRule, duty: OrderRule): boolean {
  if (!isObligation(duty) || other.rule.template !== 'precedence') return false
  const brought = duty.confidence * duty.events
  const [kept, events] = [other.confidence * other.events - brought, other.events - brought]
  return events > LEFT_TO_TELL * other.events && kept < (other.expected + BESIDES) * events
}

const isOneEach = (duty: OrderRule, other: OrderRule): boolean => {
  const brought = duty.confidence * duty.events
  const kept = isBare(other) ? other.events : other.confidence * other.events
  return brought <= ONE_EACH * kept && kept <= ONE_EACH * brought
}

/** Whether nearly every Q is there since a P was: that it comes "only after P" then goes without saying. */
function saysBoth(duty: OrderRule, other: OrderRule): boolean {
  if (isNever(other)) return true
  if (isBare(duty) && isBare(other) && duty.rule.same !== other.rule.same) return false
  if (rests(other, duty)) return true
  return duty.confidence >= other.confidence - NEARLY && isOneEach(duty, other)
}

/** Whether what must come before is the point: something is changed, and before it something is only asked. */
const isGuard = ({ rule }: OrderRule): boolean => changes(rule.activation) && !changes(rule.target ?? '')

/**
 * Whether the guard is told and not the duty that holds as surely: where the check is skipped, "after the check comes the
 * payment" is kept as before. Of what ends something that was begun, the duty is the point.
 */
const standsForBoth = (other: OrderRule, duty: OrderRule): boolean =>
  !isNever(other) &&
  isGuard(other) &&
  !ends(other.rule.activation) &&
  other.rule.same === duty.rule.same &&
  other.confidence >= duty.confidence - SAME &&
  !rests(other, duty)

/** What is told of an ordered pair of actions. */
interface Pair {
  readonly duty?: OrderRule | undefined
  readonly other?: OrderRule | undefined
}

/** The surest statements of each sort about a pair. */
interface Surest {
  readonly duty?: OrderRule | undefined
  readonly never?: OrderRule | undefined
  readonly earlier?: OrderRule | undefined
}

const sortOf = (candidate: OrderRule): keyof Surest => {
  if (isObligation(candidate)) return 'duty'
  return isNever(candidate) ? 'never' : 'earlier'
}

/** One "never" is left before it is held against what must come earlier: rules may be found in any order. */
function pairFrom({ duty, never, earlier }: Surest): Pair {
  if (never === undefined || earlier === undefined) return { duty, other: never ?? earlier }
  return { duty, other: before(never, earlier) ? never : earlier }
}

/** Of what holds always and what holds in a context the former, unless the context makes a law of what is none. */
function ofPlace(bare: OrderRule | undefined, inContext: OrderRule | undefined): OrderRule | undefined {
  if (bare === undefined || inContext === undefined) return bare ?? inContext
  const isLaw = inContext.confidence >= LAW
  const isVague = isNever(bare) || bare.confidence < inContext.confidence - NEARLY
  return isLaw && isVague ? inContext : bare
}

/** How much more of its confidence must be due to order for a rule to be told in place of one that holds as surely. */
const MORE_ORDER = 0.3

const isStronger = (a: OrderRule, b: OrderRule): boolean =>
  a.confidence - a.expected >= b.confidence - b.expected + MORE_ORDER

/** An obligation and what must come before, or the one of the two that says both. */
function settled({ duty, other }: Pair): Pair {
  if (duty === undefined || other === undefined) return { duty, other }
  if (!isDuty(duty, other)) return before(duty, other) ? { duty } : { other }
  if (isBare(duty) && isBare(other)) {
    if (!saysBoth(duty, other)) return { duty, other }
    return standsForBoth(other, duty) ? { other } : { duty }
  }
  // What holds in one context only takes the place of the other, where it says as much, or goes without saying.
  const isSurer = (a: OrderRule, b: OrderRule) => a.confidence >= b.confidence + SURER
  if (isBare(other)) {
    if (isStronger(duty, other)) return { duty }
    // That it follows in the one context in which it occurs says no more than the law without the context.
    if (duty.isTargetOfContext === true && other.confidence >= duty.confidence - SAME) return { other }
    return saysBoth(duty, other) && duty.confidence >= other.confidence - SAME ? { duty } : { other }
  }
  if (isStronger(other, duty)) return { other }
  if (!isOneEach(duty, other)) return isGuard(other) ? { duty, other } : { duty }
  // Where the duty says no more than that the guard is kept, the guard is what people mean.
  return isGuard(other) || isSurer(other, duty) ? { other } : { duty }
}

/** What is told of each ordered pair of actions: an obligation, and what must come before, or one that says both. */
export function onePerPair(rules: readonly OrderRule[]): readonly OrderRule[] {
  const surest = new Map<string, { readonly bare: Surest; readonly inContext: Surest }>()
  for (const candidate of rules) {
    if (candidate.reason !== undefined) continue
    const name = pairOf(candidate)
    const known = surest.get(name) ?? { bare: {}, inContext: {} }
    const side = isBare(candidate) ? 'bare' : 'inContext'
    const sort = sortOf(candidate)
    const best = known[side][sort]
    if (best === undefined || before(candidate, best))
      surest.set(name, { ...known, [side]: { ...known[side], [sort]: candidate } })
  }
  const told = new Map<string, Pair>()
  for (const [name, known] of surest) {
    const [bare, inContext] = [pairFrom(known.bare), pairFrom(known.inContext)]
    told.set(
      name,
      settled({
        duty: ofPlace(bare.duty, inContext.duty),
        other: ofPlace(bare.other, inContext.other)
      })
    )
  }
  return rules.map((candidate) => {
    const pair = told.get(pairOf(candidate))
    if (candidate.reason !== undefined || pair === undefined) return candidate
    const { duty, other } = pair
    if (candidate === duty || candidate === other) return candidate
    const better = (isObligation(candidate) ? (duty ?? other) : (other ?? duty)) as OrderRule
    const reason = `folded into ${kindOf(better.rule).describe(better.rule)}`
    return { ...left(candidate, reason), isRestated: true }
  })
}
