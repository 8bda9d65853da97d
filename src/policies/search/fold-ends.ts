import { kindOf } from '../kinds/registry.ts'
import type { Template } from '../policy.ts'
import { sortedConditions } from '../wording.ts'
import { isBare, left, type OrderRule, pairOf, type Sequence } from './order-rule.ts'

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

/** Actions of a template: always, and by context where it is one. */
class Actions {
  readonly #always: ReadonlySet<string>
  readonly #inContext: ReadonlySet<string>

  constructor(
    stands: readonly OrderRule[],
    template: Template,
    always?: (of: ReadonlySet<string>) => ReadonlySet<string>
  ) {
    const own = stands.filter(({ rule }) => rule.template === template)
    const bare = new Set(own.filter(isBare).map(({ rule }) => rule.activation))
    this.#always = always?.(bare) ?? bare
    this.#inContext = new Set(own.map(({ rule }) => named(rule.activation, rule)))
  }

  /** Whether the action is one of them wherever the rule holds. */
  has(action: string, rule: Sequence): boolean {
    return this.#always.has(action) || this.#inContext.has(named(action, rule))
  }
}

const named = (action: string, { antecedent }: Sequence): string =>
  JSON.stringify([action, sortedConditions(antecedent)])

/** What opens or ends its session is before or after everything else: no pair has to say so. */
export function withoutEnds(rules: readonly OrderRule[]): readonly OrderRule[] {
  const stands = rules.filter(({ reason, confidence }) => reason === undefined && confidence >= clear)
  const bare = (template: Template) =>
    new Set(
      stands
        .filter((candidate) => candidate.rule.template === template && isBare(candidate))
        .map(({ rule }) => rule.activation)
    )
  const opening = new Actions(stands, 'first', (first) => withNeighbours(first, stands, 'chain_precedence'))
  const ending = new Actions(stands, 'last', (last) => withNeighbours(last, stands, 'chain_response'))
  const once = new Actions(stands, 'exactly_once')
  const next = nextToEnds(stands, { first: bare('first'), last: bare('last') })
  const forAnother = new Set(
    stands.filter(({ rule }) => servesAnother.has(rule.template)).map(({ rule }) => rule.target)
  )
  const isOfContext = limitedInContext(rules)
  const limits = limitsOf(rules.filter((candidate) => !isOfContext(candidate)))
  return rules.map((candidate) => {
    if (candidate.reason !== undefined) return candidate
    if (isOfContext(candidate)) return left(candidate, 'only where it is limited in a context')
    const { rule } = candidate
    const { template, activation, target = '', same, most = 1 } = rule
    if (same !== undefined) return candidate
    if (template === 'exactly_once' && candidate.confidence < (next.get(activation) ?? 0) + SAME)
      return left(candidate, 'follows from what opens or ends the session')
    if (template === 'at_most' && forAnother.has(activation) && isLoose(candidate))
      return left(candidate, 'done for another action, before or after it: no limit by itself')
    const little = candidate.confidence < (candidate.presence ?? 1) + MIN_COMPANY && !isRarelyAlone(candidate)
    if (little && template === 'precedence' && (opening.has(target, rule) || ending.has(activation, rule)))
      return left(candidate, 'follows from what opens or ends the session')
    if (little && template === 'response' && (ending.has(target, rule) || opening.has(activation, rule)))
      return left(candidate, 'follows from what opens or ends the session')
    if (template === 'not_succession' && (ending.has(activation, rule) || opening.has(target, rule)))
      return left(candidate, 'follows from what opens or ends the session')
    if (
      template === 'at_most' &&
      (once.has(activation, rule) || opening.has(activation, rule) || ending.has(activation, rule))
    )
      return left(candidate, 'follows from another sequence policy')
    if (template === 'at_most' && most > (limits.get(named(activation, rule)) ?? most))
      return left(candidate, 'follows from a stricter limit')
    const always = limits.get(named(activation, { ...rule, antecedent: {} }))
    if (template === 'at_most' && !isBare(candidate) && most >= (always ?? Number.POSITIVE_INFINITY))
      return left(candidate, 'holds without the context as well')
    return candidate
  })
}

/** How much surer a limit of a context is than one that only shows it. */
const SURER = 0.1

/** Whether a limit without a context only shows a surer one that holds in a context. */
function limitedInContext(rules: readonly OrderRule[]): (candidate: OrderRule) => boolean {
  const surest = new Map<string, number>()
  for (const candidate of rules) {
    const { rule, reason, confidence } = candidate
    if (reason !== undefined || rule.template !== 'at_most' || isBare(candidate)) continue
    const name = JSON.stringify([rule.activation, rule.most])
    surest.set(name, Math.max(confidence, surest.get(name) ?? 0))
  }
  return (candidate) => {
    const { rule, confidence } = candidate
    if (rule.template !== 'at_most' || !isBare(candidate)) return false
    return (surest.get(JSON.stringify([rule.activation, rule.most])) ?? 0) >= confidence + SURER
  }
}

/** By action and context: the lowest limit on how often it is done. */
function limitsOf(rules: readonly OrderRule[]): ReadonlyMap<string, number> {
  const limits = new Map<string, number>()
  for (const { rule, reason } of rules) {
    if (reason !== undefined || rule.template !== 'at_most') continue
    const name = named(rule.activation, rule)
    limits.set(name, Math.min(rule.most ?? 1, limits.get(name) ?? Number.POSITIVE_INFINITY))
  }
  return limits
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

/** From this share of how often sessions of other events lack the one action on, those of the other lack it as they do … */
const ALONE = 0.35
/** … where so many of them would have to lack it for that to show. */
const MIN_ALONE = 20

/** Whether the two come together so much more often than in the sessions of other events that it is for each other's sake. */
function isRarelyAlone({ confidence, events, presence = 1 }: OrderRule): boolean {
  return events * (1 - presence) >= MIN_ALONE && 1 - confidence <= ALONE * (1 - presence)
}

/** From this share of what shuffled sessions would break on a limit is loose. */
const LOOSE = 0.35

const isLoose = ({ confidence, expected }: OrderRule): boolean => 1 - confidence > LOOSE * (1 - expected)
