import { describe, expect, it } from '@jest/globals'
import { type Computed, type FindingContext, wordFinding } from '../../src/explain/finding.ts'
import type { FindingFacts } from '../../src/explain/finding-summary.ts'
import { languages } from '../../src/explain/languages/index.ts'
import { plain } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'

const side = { events: 9, kept: 0, sessions: 9, confidence: null, interval: null }

const facts: FindingFacts = {
  id: 'vital/events%20per%20session:shifted:weaker',
  change: 'shifted',
  direction: 'weaker',
  subject: { type: 'vital', name: 'events per session', description: '' },
  variants: [],
  baseline: side,
  current: side,
  test: { delta: -0.4, interval: null, p_value: 0.001, adjusted_p_value: 0.0025 },
  severity: 'error',
  accepted: null
}

const context: FindingContext = {
  run: { logs: ['logs'], baseline: 'policies.json' },
  vitals: [{ name: 'events per session', unit: '', baseline: 17.3, current: 10.8, p_value: 0.0025 }],
  tested: 10,
  assumptions: [],
  confirmed: true,
  reportsOnly: false
}

const behind = (part: number): Computed => ({
  behind: {
    per: 'session',
    part,
    actions: [
      {
        action: 'read_file',
        before: 9.89,
        now: 5.56,
        where: { condition: 'path.top=output', before: 2.78, now: 0 }
      },
      { action: 'list', before: 2, now: 1 }
    ]
  }
})

const said = (part: number, language = 'en') =>
  wordFinding(facts, [], behind(part), context, wordsOf(language))

describe('a vital sign that changed, in words', () => {
  it('is named for what it measures, with its numbers, and what would turn it is a sentence with both', () => {
    expect(plain(said(0.9).summary)).toBe(
      'Session length (actions per session): 10.8 now, 17.3 before; a change this large happens by chance in about 1 of 400 unchanged runs.'
    )
    expect(said(0.9).counterfactual).toBe('Passes once this is clearly closer to 17.3 again; it is 10.8.')
  })

  it('names the actions behind it, the first with the context that it comes from', () => {
    expect(plain(said(0.9).details[0] ?? '')).toBe(
      'Per session: read_file −4.33 (9.89 → 5.56; with path.top=output 2.78 → 0), list −1.00 (2.00 → 1.00); together 90% of the change.'
    )
  })

  it('says where these make little of it', () => {
    expect(plain(said(0.14).details[0] ?? '')).toContain(
      'that is 14% of the change, the rest is spread over many actions'
    )
  })

  it('says all of it in every language', () => {
    for (const { code } of languages) {
      const { summary, details, counterfactual } = said(0.14, code)
      for (const part of [summary, details[0] ?? '', counterfactual ?? '']) {
        expect(part).not.toMatch(/[{}]/)
        expect(part).not.toContain('events per session')
      }
      expect(counterfactual).toMatch(/17[.,]3.*10[.,]8/)
    }
  })
})
