import { describe, expect, it } from '@jest/globals'
import { languages } from '../../src/explain/languages/index.ts'
import { quote } from '../../src/explain/sentence.ts'
import { placeholdersOf } from '../../src/explain/words.ts'
import { prose } from '../../src/report/escape.ts'
import { decodeEntity, ENTITY } from '../entities.ts'

describe.each(languages)('the sentences of $code', ({ messages, percent }) => {
  const sentences = Object.values(messages).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message)
  )
  const filled = (value: string) =>
    sentences
      .filter((sentence) => placeholdersOf(sentence).length > 0)
      .map((sentence) => sentence.replace(/\{\w+(?::[^}]*)?\}/g, value))
  const codes = (sentence: string) =>
    [...prose(sentence).matchAll(/<code>(.*?)<\/code>/g)].map(([, text = '']) =>
      text.replace(ENTITY, decodeEntity)
    )

  it('show a count as a word, however it is put together with one', () => {
    expect(filled('668').length).toBeGreaterThan(150)
    expect(
      filled('668')
        .flatMap(codes)
        .filter((text) => text.includes('668'))
    ).toEqual([])
  })

  it('show a percentage as a word', () => {
    // Of the amounts that stand beside a slash or before a unit none is a percentage.
    const shares = filled(percent.replace('{n}', '93')).filter((text) => !/%(?:\/|ms|-|\d)/.test(text))
    expect(shares.flatMap(codes).filter((text) => text.includes('93'))).toEqual([])
  })

  it('show as code what is quoted', () => {
    for (const sentence of filled(quote('x')).slice(0, 60)) expect(codes(sentence)).toContain('x')
  })
})

it('writes numbers and the signs between them as they are, but for what begins a list', () => {
  expect(prose('Session length: 17.3 → 10.8, −0.5 × 2 ≥ 1.')).toBe(
    'Session length: 17.3 → 10.8, −0.5 × 2 ≥ 1.'
  )
  expect(prose('1. one')).toBe('1&#46; one')
  expect(prose("only after 'a'; before: 'b', 'c'.", ['a', 'b', 'c'])).toBe(
    'only after <code>a</code>; before: <code>b</code>, <code>c</code>.'
  )
})
