import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { renameAdvice } from '../../src/explain/rename.ts'
import { segments } from '../../src/explain/sentence.ts'
import { wordsOf } from '../../src/explain/words.ts'

const NAMES = { search_kb: 'kb_search', 'a: "b"': "it's {new} #1", топик: '主题' }

describe('the offer of a rename', () => {
  it.each(['en', 'de', 'es', 'zh'])('gives the lines to paste as YAML, in %s', (language) => {
    const [first = '', ...others] = renameAdvice([{ rename: NAMES }, {}], wordsOf(language))
    expect(others).toEqual([])
    const quoted = segments(first).filter((segment) => segment.quoted)
    expect(parse(quoted[0]?.text ?? '')).toEqual({ rename: NAMES })
    expect(quoted[1]?.text).toBe('.github/policyminer.yml')
  })

  it('names each pair once, however many findings it explains', () => {
    const rename = { a: 'b' }
    const [line = ''] = renameAdvice([{ rename }, { rename }, { rename: { c: 'd' } }], wordsOf('en'))
    expect(parse(segments(line).find(({ quoted }) => quoted)?.text ?? '')).toEqual({
      rename: { a: 'b', c: 'd' }
    })
  })

  it('is not made where nothing was renamed', () => {
    expect(renameAdvice([{}, { rename: undefined }], wordsOf('en'))).toEqual([])
  })
})
