import { circumstanceWords, conditionTexts, conditionWords, type Head } from '../explain/condition-words.ts'
import { wordsOf } from '../explain/words.ts'
import {
  type Antecedent,
  conditionsOf,
  type Policy,
  type Rule,
  type RuleOf,
  type Status
} from '../policies/policy.ts'
import { type Labels, labels } from './labels.ts'
import { type Datum, namesIn, type Phrase, phraseOf } from './phrase.ts'

/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
const bare = (antecedent: Antecedent, { language }: Labels): Phrase =>
  phraseOf(conditionWords(conditionTexts(antecedent), wordsOf(language)))

/** A condition as a text of the log holds it, in words. */
export const conditionPhrase = (condition: string, { language }: Labels): Phrase =>
  phraseOf(conditionWords([condition], wordsOf(language)))

/** The same as the circumstances of something: "when role=admin and env=prod". */
const circumstances = (antecedent: Antecedent, { language }: Labels, head?: Head): Phrase =>
  phraseOf(circumstanceWords(conditionTexts(antecedent), wordsOf(language), head))

const datum = (data: string): Datum => ({ data })

type Sequence = RuleOf<'sequence'>

/** An order between two events, with what ties them and where it holds. */
function orderWords(rule: Sequence, order: Phrase, words: Labels): Phrase {
  const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same))
  const context = circumstances(rule.antecedent, words)
  return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))]
}

/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
export function policyWords(rule: Rule & { readonly status?: Status }, words: Labels): Phrase {
  switch (rule.kind) {
    case 'association': {
      const action = datum(rule.consequent)
      const when = bare(rule.antecedent, words)
      return rule.status === 'required' && when.length === 0
        ? words.policy.always(action)
        : words.policy.association(when, action)
    }
    case 'precondition':
      return words.policy.precondition(datum(rule.action), circumstances(rule.requires, words))
    case 'prohibition':
      return words.policy.prohibition(datum(rule.never), circumstances(rule.antecedent, words))
    case 'outcome':
      return words.policy.outcome(
        datum(rule.action),
        circumstances(rule.antecedent, words),
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
    ? words.policy.atTimes(datum(rule.action), circumstances(rule.requires, words, 'conditions_held'))
    : policyWords(rule, words)

/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
export function promiseWords(policy: Policy, words: Labels): Phrase {
  if (policy.status !== 'forbidden') return policyWords(policy, words)
  switch (policy.kind) {
    case 'association':
      return words.policy.prohibition(datum(policy.consequent), circumstances(policy.antecedent, words))
    case 'precondition':
      return words.policy.prohibition(datum(policy.action), circumstances(policy.requires, words))
    case 'prohibition':
      return policyWords(policy, words)
    case 'outcome':
      return words.policy.neverEnds(
        datum(policy.action),
        circumstances(policy.antecedent, words),
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
  const names = namesIn(policyWords(rule, labels))
  const conditions = conditionsOf(rule)
  const parts = Object.entries(conditions).flatMap(([key, value]) => [
    key,
    `${key}='${value}'`,
    `${key}="${value}"`,
    ...(typeof value === 'string' ? [value] : [])
  ])
  return [...names, ...parts]
}
