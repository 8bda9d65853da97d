import { compareText } from '../../events/table.ts'
import { changes } from '../action-words.ts'
import type { Antecedent } from '../policy.ts'
import { sortedConditions } from '../wording.ts'
import { withoutEnds, withoutVagueEnds } from './fold-ends.ts'
import { onePerPair } from './fold-pairs.ts'
import { isBare, left, type OrderRule } from './order-rule.ts'

/** Marks what other sequences of the set say already. */
export const foldSequences = (rules: readonly OrderRule[]): readonly OrderRule[] =>
  withoutCrowds(
    withoutEarliness(withoutLateness(withoutChains(perPair(withoutEnds(withoutVagueEnds(rules))))))
  )

/** What a "never" stood for is told where it falls itself. */
function perPair(rules: readonly OrderRule[]): readonly OrderRule[] {
  const told = onePerPair(rules)
  const kept = withoutPhases(told)
  const remaining = rules.map((candidate, i) => (kept[i] === told[i] ? candidate : (kept[i] as OrderRule)))
  return kept.every((candidate, i) => candidate === told[i]) ? told : withoutPhases(onePerPair(remaining))
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
  /** By action and context, and by these and the key of the object: its targets. What holds of one object holds at all. */
  const steps = new Map<string, Map<string, number>>()
  const named = (action: string, same: string | undefined, context: Antecedent) =>
    JSON.stringify([action, same ?? null, sortedConditions(context)])
  for (const { rule, confidence, reason, isRestated } of rules) {
    if (reason !== undefined && isRestated !== true) continue
    if (rule.template !== template && rule.template !== chain) continue
    for (const same of new Set([rule.same, undefined])) {
      const name = named(rule.activation, same, rule.antecedent)
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
    const own = [rule.antecedent, {}].flatMap((context) => [
      ...(steps.get(named(rule.activation, rule.same, context)) ?? [])
    ])
    for (const [middle, first] of own) {
      const further = steps.get(named(middle, rule.same, {}))
      const second = further?.get(rule.target as string)
      if (second === undefined || middle === rule.target) continue
      // Where each of two actions comes after the other, neither is a step to it.
      const isBetween = !steps.get(named(rule.target as string, rule.same, {}))?.has(middle)
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

/** So many "after A, never B" about one action tell where in the session it stands, not what it excludes … */
const PHASE_NEVER = 2
/** … but for one that is broken in no more than this share of the cases in which the others are: after most actions B is rare since it is after that one. */
const MOST_OF_OTHERS = 0.65

function withoutPhases(rules: readonly OrderRule[]): readonly OrderRule[] {
  const isNever = ({ rule, reason }: OrderRule) =>
    reason === undefined && rule.template === 'not_succession' && rule.same === undefined
  const nevers = new Map<string, OrderRule[]>()
  const names = ({ rule }: OrderRule) => [`after ${rule.activation}`, `never ${rule.target}`]
  for (const candidate of rules.filter(isNever))
    for (const name of names(candidate)) nevers.set(name, [...(nevers.get(name) ?? []), candidate])
  return rules.map((candidate) => {
    if (!isNever(candidate)) return candidate
    const groups = names(candidate).map((name) => nevers.get(name) ?? [])
    const isOneOfMany = groups.some(
      (group) =>
        group.length >= PHASE_NEVER &&
        group.some((other) => other !== candidate && !isSurer(candidate, other))
    )
    if (!isOneOfMany) return candidate
    return left(candidate, 'only says that one comes early and the other late in a session')
  })
}

/** Whether the one is broken far less often than the other; once more than was seen is taken for granted. */
const isSurer = (one: OrderRule, other: OrderRule): boolean =>
  1 - one.confidence + 1 / one.events <= MOST_OF_OTHERS * (1 - other.confidence)

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

/** Before or behind as many others an action stands in any session, wherever it is that it stands first or last. */
const CROWD = 6

/**
 * Of so many that come only after one action (or all before it) those are told that change something, of which people
 * ask what must come before; where there are none, the one with the most events stands for all.
 */
function withoutCrowds(rules: readonly OrderRule[]): readonly OrderRule[] {
  const crowds = new Map<string, OrderRule[]>()
  const nameOf = (candidate: OrderRule): string | undefined => {
    const { template, same, target } = candidate.rule
    const isOpen = template === 'precedence' || template === 'response'
    if (!isOpen || candidate.reason !== undefined || same !== undefined || !isBare(candidate))
      return undefined
    return JSON.stringify([template, target])
  }
  for (const candidate of rules) {
    const name = nameOf(candidate)
    if (name !== undefined) crowds.set(name, [...(crowds.get(name) ?? []), candidate])
  }
  const told = new Set<OrderRule>()
  for (const crowd of crowds.values()) {
    const changing = crowd.filter(({ rule }) => rule.template === 'precedence' && changes(rule.activation))
    const [widest] = [...crowd].sort(
      (a, b) => b.events - a.events || compareText(a.rule.activation, b.rule.activation)
    )
    const kept = crowd.length < CROWD ? crowd : changing.length > 0 ? changing : [widest as OrderRule]
    for (const one of kept) told.add(one)
  }
  return rules.map((candidate) =>
    nameOf(candidate) === undefined || told.has(candidate)
      ? candidate
      : left(candidate, 'only says that one comes early and the other late in a session')
  )
}
