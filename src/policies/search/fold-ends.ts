import { kindOf } from '../kinds/registry.ts'
import { isBare, left, type OrderRule, pairOf } from './order-rule.ts'

/** From this confidence on an action opens or ends its session. */
const clear = 0.8

/** How much more often than in the sessions of other events the two must come together to be told beside an end. */
const MIN_COMPANY = 0.2

/** Templates whose target is there for the sake of the activation. */
const servesAnother: ReadonlySet<string> = new Set(['precedence', 'response', 'chain_response'])

/** Of the sessions that an action opens, the share that it opens in one context for that to be told instead. */
const SAME_SESSIONS = 0.9

/** "Reading comes first" is told as "reading the task comes first" where it is nearly always the task. */
export function withoutVagueEnds(rules: readonly OrderRule[]): readonly OrderRule[] {
  const isEnd = ({ rule, reason }: OrderRule) =>
    reason === undefined && (rule.template === 'first' || rule.template === 'last')
  const inContext = rules.filter((candidate) => isEnd(candidate) && !isBare(candidate))
  return rules.map((candidate) => {
    if (!isEnd(candidate) || !isBare(candidate)) return candidate
    const clearer = inContext.find(
      ({ rule, confidence, events }) =>
        pairOf({ ...candidate, rule }) === pairOf(candidate) &&
        events >= SAME_SESSIONS * candidate.events &&
        confidence >= candidate.confidence - 0.02
    )
    return clearer === undefined
      ? candidate
      : left(candidate, `folded into ${kindOf(clearer.rule).describe(clearer.rule)}`)
  })
}

/** What opens or ends its session is before or after everything else: no pair has to say so. */
export function withoutEnds(rules: readonly OrderRule[]): readonly OrderRule[] {
  const stands = rules.filter(({ reason, confidence }) => reason === undefined && confidence >= clear)
  const actions = (template: string) =>
    new Set(
      stands
        .filter((candidate) => candidate.rule.template === template && isBare(candidate))
        .map(({ rule }) => rule.activation)
    )
  const opening = withNeighbours(actions('first'), stands, 'chain_precedence')
  const ending = withNeighbours(actions('last'), stands, 'chain_response')
  const once = actions('exactly_once')
  const next = nextToEnds(stands, { first: actions('first'), last: actions('last') })
  const forAnother = new Set(
    stands.filter(({ rule }) => servesAnother.has(rule.template)).map(({ rule }) => rule.target)
  )
  const limits = new Map<string, number>()
  for (const { rule } of stands)
    if (rule.template === 'at_most')
      limits.set(
        rule.activation,
        Math.min(rule.most ?? 1, limits.get(rule.activation) ?? Number.POSITIVE_INFINITY)
      )
  return rules.map((candidate) => {
    if (candidate.reason !== undefined) return candidate
    const { template, activation, target = '', same, most = 1 } = candidate.rule
    if (same !== undefined) return candidate
    if (template === 'exactly_once' && candidate.confidence < (next.get(activation) ?? 0) + SAME)
      return left(candidate, 'follows from what opens or ends the session')
    if (template === 'at_most' && forAnother.has(activation) && (most > 1 || isLoose(candidate)))
      return left(candidate, 'done for another action, before or after it: no limit by itself')
    const little = candidate.confidence < (candidate.presence ?? 1) + MIN_COMPANY
    if (little && template === 'precedence' && (opening.has(target) || ending.has(activation)))
      return left(candidate, 'follows from what opens or ends the session')
    if (little && template === 'response' && (ending.has(target) || opening.has(activation)))
      return left(candidate, 'follows from what opens or ends the session')
    if (template === 'not_succession' && (ending.has(activation) || opening.has(target)))
      return left(candidate, 'follows from what opens or ends the session')
    if (template === 'at_most' && (once.has(activation) || opening.has(activation) || ending.has(activation)))
      return left(candidate, 'follows from another sequence policy')
    if (template === 'at_most' && most > (limits.get(activation) ?? most))
      return left(candidate, 'follows from a stricter limit')
    return candidate
  })
}

/** From this confidence on what stands directly beside the first (or last) action is as good as first (or last). */
const BESIDE = 0.95

/** The actions with those that only ever stand directly beside one of them. */
function withNeighbours(
  ends: ReadonlySet<string>,
  stands: readonly OrderRule[],
  template: 'chain_precedence' | 'chain_response'
): ReadonlySet<string> {
  const beside = stands.filter(
    (candidate) =>
      candidate.rule.template === template &&
      candidate.confidence >= BESIDE &&
      isBare(candidate) &&
      ends.has(candidate.rule.target as string)
  )
  return new Set([...ends, ...beside.map(({ rule }) => rule.activation)])
}

/** How much surer "exactly once" may be than that it stands next to what opens or ends every session. */
const SAME = 0.02

/** Actions that come directly after what opens a session, or before what ends it, with how often they do. */
function nextToEnds(
  stands: readonly OrderRule[],
  { first, last }: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> }
): ReadonlyMap<string, number> {
  const next = new Map<string, number>()
  for (const candidate of stands) {
    const { template, activation, target } = candidate.rule
    const ends = template === 'chain_response' ? first : template === 'chain_precedence' ? last : undefined
    if (ends?.has(activation) && isBare(candidate))
      next.set(target as string, Math.max(candidate.confidence, next.get(target as string) ?? 0))
  }
  return next
}

/** From this share of what shuffled sessions would break on a limit is loose. */
const LOOSE = 0.35

const isLoose = ({ confidence, expected }: OrderRule): boolean => 1 - confidence > LOOSE * (1 - expected)
