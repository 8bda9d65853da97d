import { conditionsOf, type Rule } from '../policies/policy.ts'
import { circumstanceWords, conditionTexts } from './condition-words.ts'
import { quote, segments } from './sentence.ts'
import type { Words } from './words.ts'

/** What a policy says, as the beginning of a sentence, without counts. */
export function ruleWords(rule: Rule, words: Words): string {
  const texts = conditionTexts(conditionsOf(rule))
  const conditions = circumstanceWords(
    texts,
    words,
    rule.kind === 'association' ? 'conditions_called' : undefined
  )
  const always = conditions === ''
  switch (rule.kind) {
    case 'association':
      return words.say(always ? 'rule_association_always' : 'rule_association', {
        conditions,
        action: quote(rule.consequent)
      })
    case 'precondition':
      return words.say('rule_precondition', { conditions, action: quote(rule.action) })
    case 'prohibition':
      return words.say(always ? 'rule_prohibition_always' : 'rule_prohibition', {
        conditions,
        action: quote(rule.never)
      })
    case 'outcome':
      return words.say(always ? 'rule_outcome_always' : 'rule_outcome', {
        conditions,
        action: quote(rule.action),
        outcome: quote(rule.outcome)
      })
    case 'sequence': {
      const activation = quote(rule.activation)
      const said =
        rule.template === 'at_most'
          ? words.count('rule_at_most', rule.most ?? 1, { activation })
          : words.say(`rule_${rule.template}`, { activation, target: quote(rule.target ?? '') })
      const bound =
        rule.same === undefined ? said : words.say('rule_same', { rule: said, key: quote(rule.same) })
      return always ? bound : words.say('rule_context', { rule: bound, conditions })
    }
  }
}

/** A precondition that holds at times: the action with its conditions. */
export const timesWords = (rule: Rule, words: Words): string =>
  rule.kind === 'precondition'
    ? words.say('rule_at_times', {
        action: quote(rule.action),
        conditions: circumstanceWords(conditionTexts(rule.requires), words, 'conditions_held')
      })
    : ruleWords(rule, words)

/** The action that a rule is about, with its conditions and without what is promised of it; undefined of outcomes and orders. */
export function deedWords(rule: Rule, words: Words): string | undefined {
  if (rule.kind === 'outcome' || rule.kind === 'sequence') return undefined
  const action =
    rule.kind === 'association' ? rule.consequent : rule.kind === 'prohibition' ? rule.never : rule.action
  const conditions = circumstanceWords(conditionTexts(conditionsOf(rule)), words)
  return conditions === '' ? quote(action) : words.say('deed_when', { action: quote(action), conditions })
}

/** First letter of ours in upper case, a full stop at the end. Names from the log keep their case. */
export function asSentence(text: string): string {
  const first = text.codePointAt(0) ?? 0
  const letter = String.fromCodePoint(first)
  const begun = text.replace(letter, letter.toUpperCase())
  if (/[.!?。…]$/.test(begun)) return begun
  // A name from the log may be in another script than the sentence.
  const isChinese = segments(begun).some((part) => !part.quoted && /[\u4e00-\u9fff]/.test(part.text))
  return `${begun}${isChinese ? '。' : '.'}`
}
