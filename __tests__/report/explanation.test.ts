import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readDecisions } from '../../src/decisions/read.ts'
import { createExplainer } from '../../src/explain/decision-explainer.ts'
import { renderExplanation, renderExplanations } from '../../src/report/explanation.ts'
import { decodeEntity, ENTITY } from '../entities.ts'

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '\n',
    '`',
    '<',
    '>',
    '&',
    '"',
    '*',
    '_',
    '#',
    '-',
    ':',
    '|',
    '[',
    ']',
    '(',
    ')',
    '!',
    '@',
    '/',
    '\u001b',
    '\u202e',
    '\u061c',
    '\u{e0041}',
    '\u{E000}',
    '\u{E001}',
    '✓',
    '{',
    '}'
  )
})
const record = fc.record({
  decision_type: fc.oneof(fc.constantFrom('authorization', 'budget', 'custom'), hostile),
  outcome: fc.oneof(fc.constantFrom('ALLOWED', 'DENIED', 'WARNED'), hostile),
  factors: fc.array(
    fc.record({
      name: hostile,
      passed: fc.boolean(),
      weight: fc.double(),
      reason: hostile,
      evidence: fc.array(hostile, { maxLength: 2 })
    }),
    { maxLength: 3 }
  ),
  context: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
  timestamp: fc.oneof(fc.constant('2025-01-15T10:30:00Z'), hostile),
  policy_version: hostile
})

const explained = (value: unknown) => {
  const [entry] = readDecisions(JSON.stringify(value)).decisions
  if (entry === undefined) throw new Error('no record')
  return createExplainer().explain(entry)
}

type Node = { type: string; children?: Node[]; value?: string }
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)]

describe('explanations of hostile records', () => {
  it('show the spaces of our own words as spaces in a terminal, and those of a record for what they are', () => {
    const entry = readDecisions(
      JSON.stringify({
        decision_type: 'budget',
        outcome: 'DENIED',
        confidence: 0.5,
        factors: [{ name: 'b', passed: false, weight: 1, reason: 'a\u00a0b' }]
      })
    ).decisions[0]
    if (entry === undefined) throw new Error('no record')
    const german = createExplainer().explain(entry, { language: 'de' })
    for (const format of ['text', 'disclosure'] as const) {
      const text = renderExplanations([german], format)
      expect(text).toContain('50 %')
      expect(text).toContain('a\\xa0b')
    }
  })

  it('show no escape for the spaces of numbers that come back from a record of our own', () => {
    const reason = 'jetzt in 33\u00a0% der F\u00e4lle, vorher in 63\u00a0% (12\u202f345 von 20\u202f000)'
    const [entry] = readDecisions(
      JSON.stringify({
        decision_type: 'drift_gate',
        outcome: 'DENIED',
        confidence: 0.99,
        factors: [{ name: 'b', passed: false, weight: 1, reason, evidence: [reason] }]
      })
    ).decisions
    if (entry === undefined) throw new Error('no record')
    for (const language of ['de', 'es']) {
      const said = createExplainer().explain(entry, { language })
      for (const format of ['text', 'disclosure', 'html', 'markdown'] as const) {
        const shown = renderExplanations([said], format).replace(ENTITY, decodeEntity)
        expect(shown).toContain('jetzt in 33 % der F\u00e4lle, vorher in 63 % (12 345 von 20 000)')
        expect(shown).not.toMatch(/\\x|\\u/)
      }
    }
  })

  it('start no command of the runner in text, whatever the record holds', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('text' as const, 'disclosure' as const), (value, format) => {
        const forged = { ...value, decision_type: `::error::${value.decision_type}` }
        expect(renderExplanations([explained(forged)], format)).not.toMatch(/^\s*::|##\[/m)
      })
    )
  })

  it('are one document in HTML, whatever the record holds', () => {
    fc.assert(
      fc.property(record, (value) => {
        const html = renderExplanations([explained(value)], 'html')
        const tags = new Set(Array.from(html.matchAll(/<\/?([^\s>]*)/g), ([, name]) => name))
        for (const tag of tags)
          expect([
            '!doctype',
            'html',
            'head',
            'meta',
            'title',
            'style',
            'body',
            'article',
            'div',
            'h2',
            'h3',
            'p',
            'br',
            'ul',
            'li',
            'code',
            'strong'
          ]).toContain(tag)
        expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u{E000}\u{E001}]/u)
      })
    )
  })

  it('have no structure in Markdown but their own', () => {
    fc.assert(
      fc.property(record, (value) => {
        const text = renderExplanations([explained(value)], 'markdown')
        const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
        const nodes = flat(tree)
        for (const { type } of nodes)
          expect([
            'root',
            'heading',
            'paragraph',
            'list',
            'listItem',
            'text',
            'html',
            'strong',
            'thematicBreak'
          ]).toContain(type)
        for (const { value: markup } of nodes.filter(({ type }) => type === 'html'))
          expect(['<code>', '</code>']).toContain(markup)
      })
    )
  })

  it('take one line a fact in text, and nothing that a terminal would act on', () => {
    fc.assert(
      fc.property(record, (value) => {
        const one = explained(value)
        const { detailed } = renderExplanation(one, 'text')
        expect(detailed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u)
        const facts =
          one.context.length +
          one.factors.reduce((sum, { evidence }) => sum + 2 + evidence.length, 0) +
          one.notes.length
        const headings = [one.context, one.factors, one.notes].filter(({ length }) => length > 0).length
        expect(detailed.split('\n')).toHaveLength(
          one.opening.length + 1 + facts + headings * 2 + one.closing.length
        )
      })
    )
  })

  it('stay whole in JSON', () => {
    fc.assert(
      fc.property(record, (value) => {
        const one = explained(value)
        const text = renderExplanations([one], 'json')
        expect(text).not.toMatch(/\u202e|\u061c|\u{e0041}/u)
        const [again] = JSON.parse(text)
        expect(again.summary).toBe(renderExplanation(one, 'json').summary)
        expect(again.format).toBe('json')
        expect(Object.keys(again)).toEqual([
          'decision_id',
          'summary',
          'detailed',
          'factors_explained',
          'counterfactual',
          'confidence_breakdown',
          'recommendations',
          'format',
          'language'
        ])
      })
    )
  })
})

describe('several explanations', () => {
  it('stand in their order, also none', () => {
    const two = ['ALLOWED', 'DENIED'].map((outcome) =>
      explained({ decision_type: 'authorization', outcome, factors: [] })
    )
    expect(
      JSON.parse(renderExplanations(two, 'json')).map(({ summary }: { summary: string }) => summary)
    ).toEqual(['Access ALLOWED: Policy evaluation', 'Access DENIED: Policy evaluation'])
    expect(renderExplanations(two, 'text').indexOf('ALLOWED')).toBeLessThan(
      renderExplanations(two, 'text').indexOf('DENIED')
    )
    expect(renderExplanations([], 'json')).toBe('[]')
    expect(renderExplanations([], 'text')).toBe('')
  })
})
