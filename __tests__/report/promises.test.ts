import { describe, expect, it } from '@jest/globals'
import { wordFinding } from '../../src/explain/finding.ts'
import { findingSummary } from '../../src/explain/finding-summary.ts'
import { plain } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'
import { LANGUAGES } from '../../src/options.ts'
import type { Antecedent, Policy, Rule, Status, Template } from '../../src/policies/policy.ts'
import { annotations } from '../../src/report/annotations.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { labelsOf } from '../../src/report/labels/index.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { raw } from '../../src/report/phrase.ts'
import { policyWords, promiseWords } from '../../src/report/policy-words.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import type { Finding, Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { drift, finding, policy, presentation, side } from './support.ts'

const of = (rule: Rule, status: Status): Policy => policy(rule, { status })
const titled = (rule: Rule, status: Status, language = 'en') =>
  raw(promiseWords(of(rule, status), labelsOf(language)))

const association = (antecedent: Antecedent): Rule => ({ kind: 'association', antecedent, consequent: 'a' })
const prohibition = (antecedent: Antecedent): Rule => ({ kind: 'prohibition', antecedent, never: 'a' })
const precondition = (requires: Antecedent): Rule => ({ kind: 'precondition', action: 'a', requires })
const outcome = (antecedent: Antecedent): Rule => ({ kind: 'outcome', action: 'a', antecedent, outcome: 'o' })
const order = (
  template: Template,
  antecedent: Antecedent,
  more: { same?: string; most?: number } = {}
): Rule => ({
  kind: 'sequence',
  template,
  activation: 'a',
  ...(['first', 'last', 'at_most', 'exactly_once'].includes(template) ? {} : { target: 'b' }),
  antecedent,
  ...more
})
const prod = { env: 'prod' }

describe('the name of what is forbidden', () => {
  it.each<[Rule, string]>([
    [association({}), 'never a'],
    [association(prod), 'never a when env=prod'],
    [prohibition({}), 'never a'],
    [prohibition(prod), 'never a when env=prod'],
    [precondition(prod), 'never a when env=prod'],
    [outcome({}), 'a never ends in o'],
    [outcome(prod), 'a when env=prod never ends in o'],
    [order('precedence', {}), 'after b never a'],
    [order('precedence', prod, { same: 'id' }), 'after b never a of the same id, when env=prod'],
    [order('response', {}), 'after a never b'],
    [order('chain_precedence', {}), 'a never directly after b'],
    [order('chain_response', prod), 'b never directly after a, when env=prod'],
    [order('not_succession', {}), 'after a never b'],
    [order('exactly_once', {}), 'not allowed: a exactly once a session'],
    [order('at_most', {}, { most: 2 }), 'not allowed: a at most 2 times a session'],
    [order('first', {}), 'not allowed: a, where used, comes first in its session'],
    [order('last', prod), 'not allowed: a, where used, comes last in its session, when env=prod']
  ])('%j', (rule, name) => {
    expect(titled(rule, 'forbidden')).toBe(name)
  })

  it.each(LANGUAGES)('is a prohibition in %s too, whatever kind of rule it is', (language) => {
    for (const antecedent of [{}, prod]) {
      const never = titled(prohibition(antecedent), 'required', language)
      expect(titled(association(antecedent), 'forbidden', language)).toBe(never)
      expect(titled(prohibition(antecedent), 'forbidden', language)).toBe(never)
    }
    expect(titled(precondition(prod), 'forbidden', language)).toBe(
      titled(prohibition(prod), 'mined', language)
    )
    expect(titled(outcome(prod), 'forbidden', language)).not.toBe(titled(outcome(prod), 'mined', language))
  })
})

describe('the name of what is not forbidden', () => {
  const rules = [
    ...[{}, prod].flatMap((antecedent) => [
      association(antecedent),
      prohibition(antecedent),
      outcome(antecedent)
    ]),
    precondition(prod),
    order('precedence', {}),
    order('at_most', prod, { most: 1 })
  ]

  it.each(LANGUAGES)('is the rule itself in %s', (language) => {
    for (const status of ['mined', 'required', 'ignored'] as const)
      for (const rule of rules)
        expect(titled(rule, status, language)).toBe(raw(policyWords(of(rule, status), labelsOf(language))))
  })

  it('says "always" of what somebody insists on alone', () => {
    expect(titled(association({}), 'required')).toBe('always a')
    expect(titled(association({}), 'mined')).toBe('in any situation → a')
    expect(titled(association(prod), 'required')).toBe('env=prod → a')
  })
})

describe('a finding about what is forbidden', () => {
  const deed = of({ kind: 'association', antecedent: {}, consequent: 'purge' }, 'forbidden')
  const about = (forbidden: Policy, kept: number, before = 0): Finding => {
    const facts = finding({
      id: `${forbidden.policy_id}:broken`,
      change: 'broken',
      direction: 'stronger',
      policy: forbidden,
      baseline: side(before, 900, 120),
      current: side(kept, 956, 120),
      test: { delta: 0.03, interval: null, p_value: null, adjusted_p_value: null }
    })
    const summary = plain(findingSummary(facts, [], wordsOf('en')))
    return { ...facts, explanation: { ...facts.explanation, summary } }
  }
  const result: Result = { ...drift(), policies: [], findings: [about(deed, 31)] }
  const two: Result = {
    ...result,
    findings: [about(deed, 31), about(of(prohibition({}), 'forbidden'), 950, 900)]
  }
  const decoded = (text: string) => text.replace(ENTITY, decodeEntity).replace(/<\/?(?:code|wbr)>/g, '')

  it.each<[string, (result: Result) => string]>([
    ['Markdown', (one) => renderComment(one, presentation)],
    ['HTML', (one) => renderHtml(one, presentation)],
    ['text', (one) => renderText(one)],
    ['SARIF', (one) => renderSarif(one, 'policies.json', new Map())],
    ['JUnit', (one) => renderJunit(one)],
    ['annotations', (one) => JSON.stringify(annotations(one, new Map()))]
  ])('is titled as what must never be, with how often it was: %s', (_, render) => {
    const text = decoded(render(two))
    expect(text).toContain('never purge')
    expect(text).not.toContain('always purge')
    expect(text).not.toContain('situation → purge')
    expect(text).toMatch(/0\s→\s31 times/)
    expect(text).toMatch(/0\s→\s6 times/)
    expect(text).not.toMatch(/\bp –/)
  })

  it('says what happened, not the promise that was broken by it', () => {
    const said = (forbidden: Policy, kept: number) => about(forbidden, kept).explanation.summary
    expect(said(deed, 31)).toBe(
      'purge is forbidden; it happened 31 times (956 chances); one breach is enough.'
    )
    expect(said(of(prohibition(prod), 'forbidden'), 955)).toBe(
      'a when env=prod is forbidden; it happened 1 time (956 chances); one breach is enough.'
    )
  })

  it.each([
    ['en', 'never', 'a when env=prod is forbidden'],
    ['de', 'nie', 'a bei env=prod ist verboten'],
    ['es', 'nunca', 'a con env=prod está prohibido'],
    ['zh', '从不', '禁止在 env=prod 时调用 a']
  ])('says what is forbidden without a "never" beside it: %s', (language, never, said) => {
    for (const rule of [association(prod), prohibition(prod), precondition(prod)]) {
      const summary = plain(findingSummary(about(of(rule, 'forbidden'), 900), [], wordsOf(language)))
      expect(summary).not.toContain(never)
      expect(summary).toContain(said)
      expect(summary).toContain(rule.kind === 'prohibition' ? '56' : '900')
    }
  })

  it('counts under it what was done, though a prohibition counts what was left undone', () => {
    const computed = {
      carried_by: { condition: 'role=viewer', share: 1, kept: 120, events: 145, outside: 1, before: 1 }
    }
    const facts = about(of(prohibition({}), 'forbidden'), 931, 900)
    const context = {
      run: { logs: [], baseline: 'policies.json' },
      vitals: [],
      tested: 1,
      assumptions: [],
      confirmed: true,
      reportsOnly: false
    }
    const explanation = wordFinding(facts, [], computed, context, wordsOf('en'))
    expect(explanation.details.map(plain).slice(0, 3)).toEqual([
      'All of it comes from role=viewer: 17% of cases there now (25 of 145), 0% before; 0% elsewhere.',
      'Now: 25 of 956 in 120 sessions (95% interval 0% to 15%).',
      'Before: 0 of 900 in 120 sessions (95% interval 0% to 12%).'
    ])
    expect(plain(explanation.counterfactual ?? '')).toBe(
      'Passes only if it does not happen at all; it happened 25 times.'
    )
    const text = decoded(renderComment({ ...result, findings: [{ ...facts, explanation }] }, presentation))
    expect(text).toMatch(/all of it when role=viewer: 0%\s→\s17%/)
  })

  it('tells of counts alone how often it happened, not what part of the promise was kept', () => {
    const { findings } = countsOnlyResult(two)
    expect(findings.map(({ explanation }) => explanation.summary)).toEqual([
      'A required or forbidden policy was not kept: 0 → 31 times.',
      'A required or forbidden policy was not kept: 0 → 6 times.'
    ])
  })

  it('keeps one name in JUnit whether it passes or fails', () => {
    const names = (one: Result) =>
      [...renderJunit(one).matchAll(/name="([^"]*purge[^"]*)"/g)].map(([, name]) => name)
    const failed = names(result)
    expect(failed).toHaveLength(1)
    expect(names({ ...result, findings: [], policies: [deed] })).toEqual(failed)
  })
})
