import type { Scalar } from '../events/event.ts'
import { compareText } from '../events/table.ts'
import { conditionText } from '../explain/rule-words.ts'
import {
  type Antecedent,
  conditionsOf,
  type Policy,
  type Rule,
  type RuleOf,
  type Status
} from '../policies/policy.ts'
import { type Labels, labels } from './labels.ts'
import type { Datum, Phrase } from './phrase.ts'

/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent: Antecedent, words: Labels): Phrase {
  return Object.keys(antecedent)
    .sort(compareText)
    .flatMap((key, i): (string | Datum)[] => {
      const condition = { data: conditionText(key, antecedent[key] as Scalar) }
      return i === 0 ? [condition] : [` ${words.and} `, condition]
    })
}

const datum = (data: string): Datum => ({ data })

type Sequence = RuleOf<'sequence'>

/** An order between two events, with what ties them and where it holds. */
function orderWords(rule: Sequence, order: Phrase, words: Labels): Phrase {
  const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same))
  const context = conditionWords(rule.antecedent, words)
  return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))]
}

/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
export function policyWords(rule: Rule & { readonly status?: Status }, words: Labels): Phrase {
  switch (rule.kind) {
    case 'association': {
      const action = datum(rule.consequent)
      const when = conditionWords(rule.antecedent, words)
      return rule.status === 'required' && when.length === 0
        ? words.policy.always(action)
        : words.policy.association(when, action)
    }
    case 'precondition':
      return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words))
    case 'prohibition':
      return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words))
    case 'outcome':
      return words.policy.outcome(
        datum(rule.action),
        conditionWords(rule.antecedent, words),
        datum(rule.outcome)
      )
    case 'sequence': {
      const order = words.policy[rule.template](
        datum(rule.activation),
        datum(rule.target ?? ''),
        rule.most ?? 1
      )
      return orderWords(rule, order, words)
    }
  }
}

/** A precondition that holds at times, as in `explain`. */
export const timesWords = (rule: Rule, words: Labels): Phrase =>
  rule.kind === 'precondition'
    ? words.policy.atTimes(datum(rule.action), conditionWords(rule.requires, words))
    : policyWords(rule, words)

/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
export function promiseWords(policy: Policy, words: Labels): Phrase {
  if (policy.status !== 'forbidden') return policyWords(policy, words)
  switch (policy.kind) {
    case 'association':
      return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words))
    case 'precondition':
      return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words))
    case 'prohibition':
      return policyWords(policy, words)
    case 'outcome':
      return words.policy.neverEnds(
        datum(policy.action),
        conditionWords(policy.antecedent, words),
        datum(policy.outcome)
      )
    case 'sequence': {
      const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')]
      switch (policy.template) {
        case 'precedence':
          return orderWords(policy, words.policy.not_succession(target, activation), words)
        case 'response':
          return orderWords(policy, words.policy.not_succession(activation, target), words)
        case 'chain_precedence':
          return orderWords(policy, words.policy.neverDirectly(activation, target), words)
        case 'chain_response':
          return orderWords(policy, words.policy.neverDirectly(target, activation), words)
        case 'not_succession':
          return policyWords(policy, words)
        default:
          return words.policy.notAllowed(policyWords(policy, words))
      }
    }
  }
}

/** Every text of the log that a sentence about this policy may quote. */
export function policyNames(rule: Rule): string[] {
  const names = policyWords(rule, labels).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]))
  const conditions = conditionsOf(rule)
  const parts = Object.entries(conditions).flatMap(([key, value]) => [
    key,
    `${key}='${value}'`,
    `${key}="${value}"`,
    ...(typeof value === 'string' ? [value] : [])
  ])
  return [...names, ...parts]
}
