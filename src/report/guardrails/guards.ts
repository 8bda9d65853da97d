import type { Scalar } from '../../events/event.ts'
import { compareText } from '../../events/table.ts'
import type { Antecedent, Policy } from '../../policies/policy.ts'
import { terminal } from '../escape.ts'
import { labels } from '../labels.ts'
import { written } from '../phrase.ts'
import { policyWords } from '../policy-words.ts'

/** A policy as a guard before an action: what it refuses, decided from one request alone. */
export interface Guard {
  readonly id: string
  /** One line of plain text. */
  readonly description: string
  /** Refuses only this action; undefined: any. */
  readonly action?: string | undefined
  /** Never refuses this action. */
  readonly except?: string | undefined
  /** Refuses only where all of these hold. */
  readonly when: readonly Condition[]
  /** Does not refuse where all of these hold; an empty list holds never. */
  readonly unless: readonly Condition[]
}

export interface Condition {
  readonly key: string
  readonly value: Scalar
}

const conditions = (antecedent: Antecedent): Condition[] =>
  Object.keys(antecedent)
    .sort(compareText)
    .map((key) => ({ key, value: antecedent[key] as Scalar }))

type Refusal = Pick<Guard, 'action' | 'except' | 'when' | 'unless'>

/**
 * A habit ("when X, then A") is no limit unless people require it: then X allows nothing but A. Outcomes come after
 * the action and orders need the session, so neither can be decided from one request.
 */
function refusalOf(policy: Policy): Refusal | undefined {
  switch (policy.kind) {
    case 'prohibition':
      return policy.status === 'forbidden'
        ? undefined
        : { action: policy.never, when: conditions(policy.antecedent), unless: [] }
    case 'precondition':
      return policy.status === 'forbidden' || Object.keys(policy.requires).length === 0
        ? undefined
        : { action: policy.action, when: [], unless: conditions(policy.requires) }
    case 'association': {
      const when = conditions(policy.antecedent)
      if (policy.status === 'required') return { except: policy.consequent, when, unless: [] }
      return policy.status === 'forbidden' ? { action: policy.consequent, when, unless: [] } : undefined
    }
    default:
      return undefined
  }
}

const words = (policy: Policy): string => written(policyWords(policy, labels), terminal)

/** No engine takes half a character; what cannot be written down is left out and counted. */
const isWritable = ({ action, except, when, unless }: Refusal): boolean =>
  ![action, except, ...[...when, ...unless].flatMap(({ key, value }) => [key, value])].some(
    (text) => typeof text === 'string' && /\p{Surrogate}/u.test(text)
  )

/** The guards among the policies, by id, and how many policies of them cannot be one. */
export function guardsOf(policies: readonly Policy[]): { guards: readonly Guard[]; leftOut: number } {
  const active = policies.filter(({ status }) => status !== 'ignored')
  const guards = [...active]
    .sort((a, b) => compareText(a.policy_id, b.policy_id))
    .flatMap((policy): Guard[] => {
      const refusal = refusalOf(policy)
      if (refusal === undefined || !isWritable(refusal) || /\p{Surrogate}/u.test(policy.policy_id)) return []
      const kept =
        policy.evidence === undefined
          ? ''
          : ` (kept ${policy.evidence.kept} of ${policy.evidence.events} times)`
      return [{ id: policy.policy_id, description: `${words(policy)}${kept}; ${policy.status}`, ...refusal }]
    })
  return { guards, leftOut: active.length - guards.length }
}

/** First lines of every exported file, without comment signs. */
export const preamble = (leftOut: number): readonly string[] => [
  'Exported by policyminer from observed behaviour. Review before enforcing: what agents did is not what they may do.',
  'A request is an action and a context: flat keys (arg.order_id), values as in policies.json (a range such as >=100',
  'is that text). Prohibitions, preconditions and required associations are here.',
  `${leftOut} policies are not: habits nobody required, outcomes and orders, which one request cannot decide.`
]
