import { describe, expect, it } from '@jest/globals'
import {
  circumstanceWords,
  conditionText,
  conditionTexts,
  conditionWords,
  sourceWords
} from '../../src/explain/condition-words.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { deedWords, ruleWords } from '../../src/explain/rule-words.ts'
import { plain, segments } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'
import type { Antecedent, Rule } from '../../src/policies/policy.ts'

const english = wordsOf('en')
const said = (antecedent: Antecedent) => plain(circumstanceWords(conditionTexts(antecedent), english))

describe('conditions in words', () => {
  it('say a place among the events of a session as people do, and all else as the log has it', () => {
    expect(said({ previous_action: 'pay' })).toBe('directly after pay')
    expect(said({ previous_action: '(start)' })).toBe('at the start of the session')
    expect(said({ previous_outcome: 'error' })).toBe('directly after the outcome error')
    expect(said({ happened_before: 'pay' })).toBe('after pay')
    expect(said({ position: 'first' })).toBe('at the start of the session')
    expect(said({ position: '2..5' })).toBe('at steps 2 to 5 of the session')
    expect(said({ position: '>5' })).toBe('after the first 5 steps of the session')
    expect(said({ role: 'admin', amount: '>=100' })).toBe('when amount>=100 and role=admin')
    expect(said({})).toBe('')
  })

  it('name what the log names before the place', () => {
    expect(said({ topic: 'refund', previous_action: 'pay', env: 'prod' })).toBe(
      'when env=prod and topic=refund and directly after pay'
    )
    const held = circumstanceWords(
      conditionTexts({ previous_action: 'pay', mode: 'fast' }),
      english,
      'conditions_held'
    )
    expect(plain(held)).toBe('with mode=fast and directly after pay')
    expect(plain(conditionWords(conditionTexts({ previous_action: 'pay', mode: 'fast' }), english))).toBe(
      'mode=fast and directly after pay'
    )
  })

  it('leave a key of the log that is merely called so alone', () => {
    expect(said({ position: 'manager', happened: 'pay', previous: 'x' })).toBe(
      'when happened=pay and position=manager and previous=x'
    )
  })

  it('give back the name that the log has, whatever it reads like', () => {
    for (const name of ['1', 'true', '', 'a=b', '>5', '"quoted"', 'directly after', '__proto__']) {
      const [condition = ''] = conditionTexts({ previous_action: name })
      expect(segments(conditionWords([condition], english)).filter(({ quoted }) => quoted)).toEqual(
        name === '' ? [] : [{ text: name, quoted: true }]
      )
    }
  })

  it('say where a change comes from', () => {
    expect(plain(sourceWords(conditionText('previous_action', 'pay'), english))).toBe(
      'cases directly after pay'
    )
    expect(plain(sourceWords(conditionText('role', 'admin'), english))).toBe('role=admin')
  })
})

const behind = { previous_action: 'search' }
const rules: readonly Rule[] = [
  { kind: 'association', antecedent: { ...behind, topic: 'refund' }, consequent: 'pay' },
  { kind: 'association', antecedent: behind, consequent: 'pay' },
  { kind: 'precondition', action: 'pay', requires: behind },
  { kind: 'prohibition', antecedent: behind, never: 'pay' },
  { kind: 'outcome', action: 'pay', antecedent: behind, outcome: 'error' },
  { kind: 'sequence', template: 'response', activation: 'ask', target: 'pay', antecedent: behind }
]

describe('rules about what comes before', () => {
  it('read like sentences', () => {
    expect(rules.map((rule) => plain(ruleWords(rule, english)))).toEqual([
      'with topic=refund and directly after search, the agent calls pay',
      'directly after search, the agent calls pay',
      'pay only directly after search',
      'never pay directly after search',
      'pay directly after search ends in error',
      'after ask, later pay, directly after search'
    ])
    expect(plain(deedWords(rules[3] as Rule, english) ?? '')).toBe('pay directly after search')
  })

  it.each(languages.map(({ code }) => code))('say no name of a key, in %s', (code) => {
    const words = wordsOf(code)
    for (const rule of rules) {
      const sentence = ruleWords(rule, words)
      expect(sentence).not.toMatch(/previous_action|=search|\{/)
      expect(segments(sentence)).toContainEqual({ text: 'search', quoted: true })
    }
    for (const position of ['first', '2..5', '>5'])
      expect(conditionWords(conditionTexts({ position }), words)).not.toMatch(/position|\.\.|>/)
  })
})
