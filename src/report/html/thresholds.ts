import type { Policy } from '../../policies/policy.ts'

export interface Thresholds {
  readonly support: number
  readonly confidence: number
  readonly lift: number
}

/** How many policies pairs of thresholds give. Both lists ascend and hold the thresholds in force. */
export interface ThresholdGrid {
  readonly confidences: readonly number[]
  readonly supports: readonly number[]
  /** By confidence, then by support. */
  readonly counts: readonly (readonly number[])[]
  /** Whether each pair was mined anew; else the policies at hand were counted. */
  readonly mined: boolean
  /** Policies that some pair gives and the thresholds in force do not. */
  readonly others: readonly Policy[]
}

const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const
/** Each confidence costs a whole mining, each support next to nothing. */
const FEW_CONFIDENCES = [0.5, 0.8, 0.95] as const
const SUPPORTS = [0.01, 0.05, 0.1, 0.2] as const

const withOwn = (steps: readonly number[], own: number): number[] =>
  [...new Set([...steps, own])].sort((a, b) => a - b)

/** The policies at hand that reach a pair of thresholds: all that can be said without the logs, so only of stricter ones. */
export function countedGrid(policies: readonly Policy[], { confidence, support }: Thresholds): ThresholdGrid {
  const confidences = withOwn(CONFIDENCES, confidence).filter((step) => step >= confidence)
  const supports = withOwn(SUPPORTS, support).filter((step) => step >= support)
  // Support is a threshold of associations alone.
  const reached = (c: number, s: number): number =>
    policies.filter(
      (policy) => policy.confidence >= c && (policy.kind !== 'association' || policy.support >= s)
    ).length
  const counts = confidences.map((c) => supports.map((s) => reached(c, s)))
  return { confidences, supports, counts, mined: false, others: [] }
}

/**
 * What looser and stricter thresholds would give, mined anew for each pair: what is redundant beside other policies
 * depends on which of them are there, so that no count of one set tells it.
 *
 * @param mine the policies that a pair of thresholds gives, all else being equal
 */
export function minedGrid(
  mine: (confidence: number, support: number) => readonly Policy[],
  { confidence, support }: Thresholds,
  steps: 'many' | 'few' = 'many'
): ThresholdGrid {
  const confidences = withOwn(steps === 'many' ? CONFIDENCES : FEW_CONFIDENCES, confidence)
  const supports = withOwn(SUPPORTS, support)
  const others = new Map<string, Policy>()
  let own: readonly Policy[] = []
  const counts = confidences.map((c) =>
    supports.map((s) => {
      const policies = mine(c, s)
      if (c === confidence && s === support) own = policies
      for (const policy of policies) others.set(policy.policy_id, policy)
      return policies.length
    })
  )
  for (const { policy_id } of own) others.delete(policy_id)
  return { confidences, supports, counts, mined: true, others: [...others.values()] }
}
