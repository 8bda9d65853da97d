import { isDerived } from '../abstraction/vocabulary.ts'
import type { Scalar } from '../events/event.ts'
import { eventsOfItem, itemIndex } from '../events/postings.ts'
import { compareText, type Table } from '../events/table.ts'
import { describePolicy } from './describe.ts'
import { countPolicy } from './evidence.ts'
import { foldKinds, mirrorsAssociation } from './fold.ts'
import { explainedByStricter } from './fold-explained.ts'
import { broughtByOrder, impliedByOrder } from './fold-implied.ts'
import { policyId } from './identity.ts'
import { kindNames } from './kinds/registry.ts'
import { conditionsOf, type KindName, type Policy, type Rule, type Status } from './policy.ts'
import { concernOf } from './rank.ts'
import { roundSix } from './rounding.ts'
import { searchAssociations } from './search/associations.ts'
import { type Candidate, standing } from './search/candidate.ts'
import type { MiningOptions } from './search/options.ts'
import { searchOutcomes } from './search/outcomes.ts'
import { searchPreconditions } from './search/preconditions.ts'
import { searchProhibitions } from './search/prohibitions.ts'
import { searchSequences } from './search/sequences.ts'
import { NARROW, tooFewSessions } from './significance.ts'

export interface MiningRequest extends MiningOptions {
  readonly kinds: readonly KindName[]
}

/** The rule with its counts in this table, as it stands in `policies.json`. */
export function countedPolicy(rule: Rule, table: Table, status: Status = 'mined', note?: string): Policy {
  const count = countPolicy(rule, table)
  return {
    ...rule,
    policy_id: policyId(rule),
    status,
    ...(note === undefined ? {} : { note }),
    support: roundSix(count.support),
    confidence: roundSix(count.confidence),
    lift: roundSix(count.lift),
    description: describePolicy(rule, count),
    evidence: count.evidence
  }
}

/** Counts rules that people wrote: the same numbers as if they had been mined. Order and status are kept. */
export const countRules = (
  rules: readonly (Rule & { readonly status?: Status; readonly note?: string | undefined })[],
  table: Table
): readonly Policy[] => rules.map((rule) => countedPolicy(rule, table, rule.status ?? 'required', rule.note))

const byId = (a: Policy, b: Policy): number => compareText(a.policy_id, b.policy_id)

/** A policy that meets the thresholds and is not in the set, with the reason in plain words. */
export interface Omission {
  readonly policy: Policy
  readonly reason: string
  /** It meets the thresholds and was not even judged: only those that mine without pruning see it. */
  readonly unjudged?: true | undefined
}

const searches: { readonly [K in KindName]: (table: Table, options: MiningOptions) => readonly Candidate[] } =
  {
    association: searchAssociations,
    precondition: searchPreconditions,
    prohibition: searchProhibitions,
    outcome: searchOutcomes,
    sequence: searchSequences
  }

/** The costly steps of mining, which one who mines a table many times need not take anew. */
export interface MiningSteps {
  readonly search: (kind: KindName, table: Table, options: MiningOptions) => readonly Candidate[]
  readonly count: (rule: Rule, table: Table) => Policy
}

export const MINING_STEPS: MiningSteps = {
  search: (kind, table, options) => searches[kind](table, options),
  count: (rule, table) => countedPolicy(rule, table)
}

/** What the search of each kind finds in the table. */
export const searchKinds = (
  kinds: readonly KindName[],
  table: Table,
  options: MiningOptions,
  { search }: MiningSteps = MINING_STEPS
): ReadonlyMap<KindName, readonly Candidate[]> =>
  new Map(kinds.map((kind) => [kind, search(kind, table, options)]))

function candidates(table: Table, options: MiningRequest, steps?: MiningSteps): readonly Candidate[] {
  if (table.rows === 0) return []
  const kinds = kindNames.filter((name) => options.kinds.includes(name))
  return [...searchKinds(kinds, table, options, steps).values()].flat()
}

/** From this confidence on what is done in one place of a session is a habit worth telling. */
const HABIT = 0.75

const isPassing = (policy: Policy): boolean =>
  policy.kind === 'association' &&
  policy.confidence < HABIT &&
  Object.keys(policy.antecedent).some((key) => isDerived(key))

/** What policies of other kinds say already: reasons by index. */
function fold(policies: readonly Policy[], table: Table): readonly (string | undefined)[] {
  const associations = policies.filter((policy) => policy.kind === 'association')
  const isAtMost = (share: number) => (key: string, value: Scalar) => {
    const rows = (item: number) => eventsOfItem(table, item)
    const all = table.items.reduce((sum, item, i) => (item.key === key ? sum + rows(i) : sum), 0)
    return rows(itemIndex(table, key, value)) <= share * all
  }
  const reasons = foldKinds(
    policies.map((policy) => ({
      rule: policy,
      confidence: policy.confidence,
      events: policy.evidence?.events,
      kept: policy.evidence?.kept
    })),
    (key) => table.items.filter((item) => item.key === key).length,
    isAtMost(NARROW),
    isAtMost(0.5)
  )
  const implied = impliedByOrder(policies, table)
  const brought = broughtByOrder(policies, table)
  const explained = explainedByStricter(policies, table)
  return policies.map((policy, i) => {
    if (reasons[i] !== undefined) return reasons[i]
    if (isPassing(policy)) return 'a weak habit of one place in a session'
    if (implied[i]) return 'follows from what must come before it'
    if (brought[i]) return 'only shows what a sequence policy of this context brings about'
    if (explained[i]) return 'only what a stricter policy of this action brings with it'
    return policy.kind === 'prohibition' && mirrorsAssociation(policy, associations, table)
      ? 'only mirrors an association'
      : undefined
  })
}

/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
export function minePolicies(
  table: Table,
  options: MiningRequest,
  steps: MiningSteps = MINING_STEPS
): readonly Policy[] {
  const policies = standing(candidates(table, options, steps)).map((rule) => steps.count(rule, table))
  const folded = options.all ? [] : fold(policies, table)
  return policies.filter((_, i) => folded[i] === undefined).sort(byId)
}

/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
export const explainOmissions = (table: Table, options: MiningRequest): readonly Omission[] =>
  judged(table, options)
    .flatMap(({ policy, reason }) => (reason === undefined ? [] : [{ policy, reason }]))
    .sort((a, b) => byId(a.policy, b.policy))

/** Every policy over the thresholds; without a reason it belongs to the set. */
function judged(
  table: Table,
  options: MiningRequest
): readonly { readonly policy: Policy; readonly reason: string | undefined }[] {
  const found = candidates(table, { ...options, all: false, explained: true })
  const policies = found.map(({ rule }) => countedPolicy(rule, table))
  const kept = policies.filter((_, i) => found[i]?.reason === undefined)
  const folded = fold(kept, table)
  const reasons = new Map(kept.map((policy, i) => [policy.policy_id, folded[i]]))
  return policies.map((policy, i) => ({ policy, reason: found[i]?.reason ?? reasons.get(policy.policy_id) }))
}

/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
export function explainRest(
  policies: readonly Policy[],
  table: Table,
  options: MiningRequest
): readonly Omission[] {
  const reasons = new Map(judged(table, options).map(({ policy, reason }) => [policy.policy_id, reason]))
  return policies.flatMap((policy) => {
    const isJudged = reasons.has(policy.policy_id)
    const reason = isJudged ? reasons.get(policy.policy_id) : notLookedAt(policy, options)
    return reason === undefined ? [] : [{ policy, reason, ...(isJudged ? {} : { unjudged: true as const }) }]
  })
}

/** Why a policy over the thresholds was not even judged. */
function notLookedAt(policy: Policy, { minSessions }: MiningRequest): string {
  const { sessions = 0, events = 0 } = policy.evidence ?? {}
  if (sessions < minSessions) return tooFewSessions(sessions, minSessions)
  const context = conditionsOf(policy)
  if (Object.keys(context).some((key) => isDerived(key)))
    return 'follows from the order of events: see the sequence policies'
  const conditions = Object.keys(context).length
  if (conditions > 2) return `${conditions} conditions: more than people check`
  if (policy.kind === 'outcome') return `hardly ever ends otherwise in ${events} events, or too few of them`
  return `too little to be expected in ${events} events`
}

/**
 * What a reviewer cares about most first, and of that the strongest, as the seed's tool orders them: by confidence;
 * among equals the one that says more than chance (lift), then the one that rests on more events, then by id, so that
 * no order of input shows.
 */
export const rankPolicies = (policies: readonly Policy[]): readonly Policy[] =>
  [...policies].sort(
    (a, b) =>
      concernOf(a) - concernOf(b) ||
      b.confidence - a.confidence ||
      b.lift - a.lift ||
      (b.evidence?.events ?? 0) - (a.evidence?.events ?? 0) ||
      byId(a, b)
  )

/** The first `n` of the ranking; none for n = 0. */
export const topPolicies = (policies: readonly Policy[], n: number): readonly Policy[] =>
  rankPolicies(policies).slice(0, Math.max(0, n))
