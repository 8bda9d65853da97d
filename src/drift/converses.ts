import type { Policy, Rule } from '../policies/policy.ts'
import type { Pool } from './pool.ts'
import { countSides } from './sides.ts'

/** What the family of tests is made from: a rule, and what people say of it. */
export type WantedRule = Rule & Pick<Policy, 'status'>

/** From this share on, before or now, the converse is a rule that the agent follows, and no accident. */
const LAW = 0.8

/**
 * Where every B comes after an A and every A is followed by a B, the miner tells one of the two. Only one of them may break:
 * medicine that is given without approval leaves "after an approval comes the medicine" as it was. So both are tested.
 */
export function withConverses(policies: readonly Policy[], pool: Pool): readonly WantedRule[] {
  const isLaw = (rule: Rule) => {
    const { baseline, current } = countSides(rule, pool)
    return Math.max(baseline.confidence ?? 0, current.confidence ?? 0) >= LAW
  }
  return [...policies, ...policies.flatMap(converseOf).filter(isLaw)]
}

function converseOf(policy: Policy): readonly WantedRule[] {
  if (policy.kind !== 'sequence' || policy.target === undefined) return []
  if (policy.template !== 'response' && policy.template !== 'chain_response') return []
  if (policy.status === 'forbidden' || Object.keys(policy.antecedent).length > 0) return []
  const { target, activation, same } = policy
  return [
    {
      kind: 'sequence',
      template: 'precedence',
      activation: target,
      target: activation,
      ...(same === undefined ? {} : { same }),
      antecedent: {},
      status: 'mined'
    }
  ]
}
