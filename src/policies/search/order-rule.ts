import type { Item, Table } from '../../events/table.ts'
import type { RuleOf, Template } from '../policy.ts'
import { sortedConditions } from '../wording.ts'
import type { Candidate } from './candidate.ts'

export type Sequence = RuleOf<'sequence'>

/** A sequence over the thresholds with what judging needs. */
export interface OrderRule extends Candidate<Sequence> {
  readonly confidence: number
  /** Confidence after shuffling. */
  readonly expected: number
  readonly events: number
  /** Share of the other events in whose session the target occurs. */
  readonly presence?: number | undefined
  /** Of a rule in a context: whether the target hardly occurs outside of it. */
  readonly isTargetOfContext?: boolean | undefined
  /** Left out since something else is told of the same two actions in the same order. */
  readonly isRestated?: true | undefined
}

/** A sequence by the numbers of its actions, and of the item that is its context. */
export interface Order {
  readonly template: Template
  readonly activation: number
  readonly target?: number | undefined
  readonly same?: string | undefined
  readonly most?: number | undefined
  readonly item?: number | undefined
}

export function sequenceOf(
  { actions, items }: Table,
  { template, activation, target, same, most, item }: Order
): Sequence {
  const context = item === undefined ? [] : [items[item] as Item]
  return {
    kind: 'sequence',
    template,
    activation: actions[activation] as string,
    ...(target === undefined ? {} : { target: actions[target] as string }),
    ...(same === undefined ? {} : { same }),
    ...(most === undefined ? {} : { most }),
    antecedent: Object.fromEntries(context.map(({ key, value }) => [key, value]))
  }
}

/** What always holds is told without the condition under which it holds as well. */
export const isBare = ({ rule }: OrderRule): boolean => sortedConditions(rule.antecedent).length === 0

/** What the rule is a statement about; single-action templates state something each. */
export const pairOf = ({ rule }: OrderRule): string => {
  if (rule.target === undefined) return JSON.stringify([rule.template, rule.activation, rule.most ?? null])
  const forward = rule.template === 'response' || rule.template === 'chain_response'
  return JSON.stringify(forward ? [rule.activation, rule.target] : [rule.target, rule.activation])
}

/** The rule, left out. */
export const left = (candidate: OrderRule, reason: string): OrderRule => ({ ...candidate, reason })
