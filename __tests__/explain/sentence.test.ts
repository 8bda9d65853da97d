import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { asSentence } from '../../src/explain/rule-words.ts'
import { plain, quote, segments } from '../../src/explain/sentence.ts'

const hostile = fc.string({
  unit: fc.constantFrom('a', ' ', '`', '<', '\u{E000}', '\u{E001}', '\u{1F600}', '\n')
})

describe('sentences with parts from a log', () => {
  it('tell the parts apart and are plain text without the markers', () => {
    const sentence = `${quote('issue_refund')} now follows ${quote('lookup')} in 41 %.`
    expect(segments(sentence)).toEqual([
      { text: 'issue_refund', quoted: true },
      { text: ' now follows ', quoted: false },
      { text: 'lookup', quoted: true },
      { text: ' in 41 %.', quoted: false }
    ])
    expect(plain(sentence)).toBe('issue_refund now follows lookup in 41 %.')
  })

  it('end with the full stop of their own language, whatever script a name in them has', () => {
    expect(plain(asSentence(`${quote('投药')} now follows ${quote('許可')} in 41 %`))).toBe(
      '投药 now follows 許可 in 41 %.'
    )
    expect(plain(asSentence(`${quote('give')} 现在保持 41%`))).toBe('give 现在保持 41%。')
  })

  it('write scalars as they are', () => {
    expect([quote(1), quote(true), quote(null)].map(plain)).toEqual(['1', 'true', 'null'])
  })

  it('never let a value end its part or begin another, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, value) => {
        const parts = segments(`${plain(before)}|${quote(value)}|after`)
        const quoted = parts.filter((part) => part.quoted).map((part) => part.text)
        expect(quoted).toEqual(plain(value) === '' ? [] : [plain(value)])
      })
    )
  })

  it('lose nothing but the markers, also where those are unbalanced', () => {
    fc.assert(
      fc.property(hostile, (sentence) => {
        expect(
          segments(sentence)
            .map((part) => part.text)
            .join('')
        ).toBe(plain(sentence))
      })
    )
    expect(segments('a\u{E000}b')).toEqual([
      { text: 'a', quoted: false },
      { text: 'b', quoted: true }
    ])
  })
})
