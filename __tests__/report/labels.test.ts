import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../src/options.ts'
import { labelsOf, translations } from '../../src/report/labels/index.ts'
import { labels } from '../../src/report/labels.ts'

type Leaf = readonly [path: string, value: unknown]

function leaves(tree: object, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]): Leaf[] =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]]
  )
}

const [A, B, when] = [{ data: '⟦A⟧' }, { data: '⟦B⟧' }, [{ data: '⟦C⟧' }]]

/** What phrases are made of; every other label takes numbers. */
const PARTS: Readonly<Record<string, readonly unknown[]>> = {
  association: [when, A],
  precondition: [A, when],
  atTimes: [A, when],
  prohibition: [A, when],
  outcome: [A, when, B],
  neverEnds: [A, when, B],
  at_most: [A, B, 7],
  inContext: [when],
  notAllowed: [when]
}

/** A label with its values in place. */
function said([path, value]: Leaf): string {
  if (typeof value !== 'function') return String(value)
  const [, phrase] = /^policy\.(\w+)$/.exec(path) ?? []
  const values = phrase === undefined ? ['7', '8', '9'] : (PARTS[phrase] ?? [A, B])
  const made = value(...values)
  return Array.isArray(made)
    ? made.map((part) => (typeof part === 'string' ? part : part.data)).join('')
    : made
}

const english = leaves(labels)
const inserted = (text: string): string[] => (text.match(/⟦[A-C]⟧|[789]/g) ?? []).sort()

describe('the labels of a report', () => {
  it('are there in every language that the options offer', () => {
    expect(['en', ...translations.map(({ language }) => language)].sort()).toEqual([...LANGUAGES].sort())
  })

  describe.each(translations)('$language', (translation) => {
    const own = new Map(leaves(translation))

    it('has every label and no other', () => {
      // "+3" is the same everywhere.
      const wanted = english.map(([path]) => path).filter((path) => path !== 'html.stripMore')
      expect([...own.keys()].sort()).toEqual(wanted.sort())
    })

    it('inserts what the English label inserts', () => {
      for (const [path, value] of english)
        if (own.has(path))
          expect([path, inserted(said([path, own.get(path)]))]).toEqual([path, inserted(said([path, value]))])
    })

    it('is translated, and leaves nothing empty', () => {
      const same = english.filter((leaf) => own.get(leaf[0]) === leaf[1])
      expect(same.map(([path]) => path).length).toBeLessThan(20)
      for (const leaf of own)
        expect([leaf[0], said(leaf).trim() !== '' || /^(?:notation|marks)\./.test(leaf[0])]).toEqual([
          leaf[0],
          true
        ])
    })

    it('holds nothing that Markdown or HTML could read', () => {
      for (const leaf of own) expect([leaf[0], /[<>*_`|[\]\\]/.test(said(leaf))]).toEqual([leaf[0], false])
    })
  })

  it('fall back to English, whole and key by key', () => {
    expect(labelsOf('xx')).toBe(labels)
    expect(labelsOf('de').html.stripMore(3)).toBe('+3')
    expect(labelsOf('de').why).toBe('Warum')
  })

  it('punctuate Chinese in full width', () => {
    const zh = translations.find(({ language }) => language === 'zh') ?? {}
    for (const [path, value] of leaves(zh)) {
      const text = said([path, value])
      if (/[\u4e00-\u9fff]/.test(text))
        expect([path, /[\u4e00-\u9fff][,;:!?()]|[,;!?](?=[\u4e00-\u9fff])/.test(text)]).toEqual([path, false])
    }
  })
})
