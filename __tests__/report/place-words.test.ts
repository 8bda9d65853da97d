import { describe, expect, it } from '@jest/globals'
import { wordFinding } from '../../src/explain/finding.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { wordsOf } from '../../src/explain/words.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { annotations } from '../../src/report/annotations.ts'
import { renderCsv } from '../../src/report/csv.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderReport } from '../../src/report/markdown.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import type { Finding, Result } from '../../src/result.ts'
import { clean, finding, policy, presentation } from './support.ts'

const behind = { previous_action: 'search' }
const rules: readonly Rule[] = [
  { kind: 'association', antecedent: { topic: 'refund' }, consequent: 'pay' },
  { kind: 'association', antecedent: behind, consequent: 'pay' },
  { kind: 'precondition', action: 'pay', requires: behind },
  { kind: 'prohibition', antecedent: behind, never: 'pay' },
  { kind: 'outcome', action: 'pay', antecedent: behind, outcome: 'error' },
  { kind: 'sequence', template: 'response', activation: 'ask', target: 'pay', antecedent: behind }
]

/** A result of which every finding speaks of what comes directly before. */
function resultIn(language: string): Result {
  const words = wordsOf(language)
  const policies = rules.map((rule) => policy(rule, { description: `raw: ${JSON.stringify(rule)}` }))
  const findings = policies.map((about, i): Finding => {
    const facts = finding({ id: `${about.policy_id}:shifted:weaker`, policy: about, variants: policies })
    const carried =
      i === 0
        ? { condition: 'previous_action=search', share: 1, kept: 2, events: 9, outside: 0.9, before: 0.8 }
        : null
    const strip = {
      kept: false,
      file: 'log.jsonl',
      line: 1,
      session: 's',
      before: 0,
      after: 0,
      steps: [{ action: 'search' }, { action: 'ask', role: 'broken' as const }]
    }
    return {
      ...facts,
      sessions: [
        { side: 'baseline', ...strip },
        { side: 'current', ...strip }
      ],
      explanation: wordFinding(
        facts,
        [],
        { turns_at: 25, carried_by: carried },
        {
          run: { logs: ['log.jsonl'], baseline: 'policies.json' },
          vitals: [],
          tested: 9,
          assumptions: [],
          confirmed: true,
          reportsOnly: false
        },
        words
      )
    }
  })
  const result = clean()
  return {
    ...result,
    outcome: 'drift',
    drift: true,
    failed: true,
    policies,
    findings,
    parameters: { ...result.parameters, language }
  }
}

describe.each(languages.map(({ code }) => code))('what comes before, in %s', (language) => {
  const result = resultIn(language)
  const unnamed = /previous_action/

  it.each([
    ['Markdown', () => renderReport(result, presentation)],
    ['HTML', () => renderHtml(result, presentation)],
    ['text', () => renderText(result)],
    ['SARIF', () => renderSarif(result, 'policies.json', new Map())],
    ['JUnit', () => renderJunit(result)],
    ['annotations', () => JSON.stringify(annotations(result, new Map()))]
  ])('is worded in %s', (_, render) => {
    const shown = render()
    expect(shown).not.toMatch(unnamed)
    expect(shown).toContain('search')
  })

  it('keeps its name where programs read it', () => {
    const read = JSON.parse(renderJson(result)) as Result
    expect(read.findings[1]?.policy).toMatchObject({ antecedent: behind })
    expect(read.findings[0]?.explanation.computed?.carried_by?.condition).toBe('previous_action=search')
    expect(renderCsv(result.policies)).toMatch(unnamed)
  })

  it('shows its action as code, also where the report is made from a file', () => {
    for (const shown of [result, JSON.parse(renderJson(result)) as Result]) {
      const report = renderReport(shown, presentation)
      expect(report).not.toMatch(unnamed)
      expect(report.replace(/<code>.*?<\/code>/g, '')).not.toContain('search')
    }
  })
})

it('says in the table what carries a change', () => {
  const shown = renderReport(resultIn('en'), presentation)
  expect(shown).toContain('all of it directly after <code>search</code>: 80%')
  expect(shown).toContain('All of it comes from cases directly after <code>search</code>: 22% of cases')
  expect(shown).toContain('<code>pay</code> only directly after <code>search</code>')
})
