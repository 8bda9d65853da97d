import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { declarations, type OptionName } from '../../src/option-declarations.ts'
import type { Reading } from '../../src/option-reader.ts'
import { definitions } from '../../src/options.ts'

const names = Object.keys(declarations) as OptionName[]

/** What an option may be given as: near what is allowed, so that both answers come up. */
const value = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.integer({ min: -2, max: 8 }),
  fc.string(),
  fc.stringMatching(/^ ?[+-]?\d{0,3}\.?\d{0,3}(e[+-]?\d{1,3})? ?$/),
  fc.constantFrom(
    'true',
    'TRUE',
    'False',
    'yes',
    ' check',
    'check',
    'never',
    'en',
    'counts-only',
    'none',
    'none,new'
  ),
  fc
    .array(fc.constantFrom('new', 'none', 'broken', ' shifted', 'sequence', 'outcome', '', 'a/*.jsonl'))
    .chain((words) => fc.constantFrom(words, words.join(), words.join('\n'))),
  // Holes are no members that may be left out.
  fc.constantFrom(new Array(2), 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -0)
)

describe('options', () => {
  it('are read as zod would read them by the same declarations', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, given) => {
        const expected = declarations[name].schema(z).safeParse(given)
        const read = definitions[name].schema().safeParse(given)
        expect(read.success).toBe(expected.success)
        if (read.success && expected.success) {
          taken++
          expect(read.data).toEqual(expected.data)
        } else {
          const mending = (result: Reading<unknown>) =>
            result.success ? undefined : result.error.issues.find(({ code }) => code === 'custom')?.message
          expect(mending(read)).toBe(mending(expected))
        }
      }),
      { numRuns: 3_000 }
    )
    expect(taken).toBeGreaterThan(300)
  })

  it.each(names)('are their defaults where these are given: %s', (name) => {
    expect(definitions[name].schema().safeParse(definitions[name].default)).toEqual({
      success: true,
      data: definitions[name].default
    })
  })
})
