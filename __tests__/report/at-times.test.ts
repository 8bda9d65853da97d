import { describe, expect, it } from '@jest/globals'
import { findingName, whatChanged } from '../../src/explain/finding-summary.ts'
import { wordsOf } from '../../src/explain/words.ts'
import { findingWords } from '../../src/report/finding-words.ts'
import { labelsOf } from '../../src/report/labels/index.ts'
import { raw } from '../../src/report/phrase.ts'
import { changeWords } from '../../src/report/verdict.ts'
import { finding, policy, side } from './support.ts'

const LANGUAGES = ['en', 'de', 'es', 'zh']

const escalated = (before: number, now: number, fields: Partial<Parameters<typeof policy>[1]> = {}) =>
  finding({
    id: 'pre-aa11:shifted:weaker',
    direction: now < before ? 'weaker' : 'stronger',
    policy: policy({ kind: 'precondition', action: 'escalate', requires: { 'arg.to': 'legal' } }, fields),
    baseline: side(before, 100),
    current: side(now, 100)
  })

describe('what an action is called with in some of its calls', () => {
  it.each(LANGUAGES)('is no "only when", and is so more or less often, in %s', (language) => {
    const [labels, words] = [labelsOf(language), wordsOf(language)]
    const [rarer, oftener, rule] = [escalated(55, 27), escalated(4, 11), escalated(98, 54)]
    for (const at of [rarer, oftener]) {
      expect(raw(findingWords(at, labels))).not.toBe(raw(findingWords(rule, labels)))
      expect(findingName(at, words)).not.toBe(findingName(rule, words))
      expect(whatChanged(at, [], words)).toContain(findingName(at, words))
    }
    const said = [rarer, oftener, rule, { ...rule, direction: 'stronger' as const }].map((one) =>
      changeWords(one, labels)
    )
    expect(new Set(said).size).toBe(4)
  })

  it('reads like that in English', () => {
    const [labels, words] = [labelsOf('en'), wordsOf('en')]
    expect(raw(findingWords(escalated(55, 27), labels))).toBe('escalate with arg.to=legal')
    expect(changeWords(escalated(55, 27), labels)).toBe('less often')
    expect(raw(findingWords(escalated(98, 54), labels))).toBe('escalate only when arg.to=legal')
    expect(whatChanged(escalated(4, 11), [], words)).toContain('now in 11% of cases, up from 4%')
  })

  it('is what people said of it where it is their rule', () => {
    const said = raw(findingWords(escalated(55, 27, { status: 'required' }), labelsOf('en')))
    expect(said).toBe('escalate only when arg.to=legal')
  })
})

describe('an action that is no longer used', () => {
  const gone = finding({
    id: 'action-share/search:shifted:weaker',
    subject: { type: 'action-share', name: 'search', description: '' },
    baseline: side(20, 100),
    current: side(0, 100)
  })

  it.each(LANGUAGES)('is named with what seems to be its new name, in %s', (language) => {
    const labels = labelsOf(language)
    const alone = raw(findingWords(gone, labels))
    const renamed = raw(findingWords({ ...gone, rename: { search: 'find' } }, labels))
    expect(renamed.startsWith(alone)).toBe(true)
    expect(renamed.slice(alone.length)).toContain('find')
    expect(raw(findingWords({ ...gone, rename: { other: 'find' } }, labels))).toBe(alone)
  })
})
