import type { Policy, Rule } from '../policies/policy.ts'

/** What the family of tests is made from: a rule, and what people say of it. */
export type WantedRule = Rule & Pick<Policy, 'status'>

/**
 * Where every B comes after an A and every A is followed by a B, the miner tells one of the two. Only one of them may break:
 * medicine that is given without approval leaves "after an approval comes the medicine" as it was. So both are tested.
 */
export function withConverses(policies: readonly Policy[]): readonly WantedRule[] {
  return [...policies, ...policies.flatMap(converseOf)]
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
