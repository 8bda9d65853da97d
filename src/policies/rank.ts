import { changes } from './action-words.ts'
import { failure } from './order.ts'
import type { Policy, Rule } from './policy.ts'

/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const LAW = 0.9
const HABIT = 0.75

/** The actions that the rule speaks of. */
function actionsOf(rule: Rule): readonly string[] {
  if (rule.kind === 'association') return [rule.consequent]
  if (rule.kind === 'prohibition') return [rule.never]
  if (rule.kind === 'sequence')
    return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target]
  return [rule.action]
}

/**
 * What a reviewer reads first, as a number that grows as it matters less: 0 what ends badly and what is never done,
 * 1 laws about actions that change something, 2 other laws, 3 strong habits, 4 weaker ones. What merely is done where
 * something holds (an association) is a habit however sure, so that sets of those alone keep their order of confidence.
 */
export function concernOf(policy: Policy): number {
  const { kind, confidence } = policy
  const isLaw = confidence >= LAW
  if (kind === 'outcome' && failure.test(policy.outcome)) return 0
  if (kind === 'prohibition') return 0
  if (kind !== 'association' && isLaw) return actionsOf(policy).some(changes) ? 1 : 2
  return confidence >= HABIT ? 3 : 4
}
