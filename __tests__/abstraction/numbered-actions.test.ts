import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { numberedActions } from '../../src/abstraction/numbered-actions.ts'
import { matchesAny, noOverrides } from '../../src/abstraction/overrides.ts'
import { readVocabulary } from '../../src/abstraction/vocabulary-read.ts'
import type { SmallEvent } from '../support/table.ts'
import { smallTable } from '../support/table.ts'

const totalsOf = (names: readonly string[], each = 1, sessions = 100) => ({
  actions: Object.fromEntries(names.map((name) => [name, each])),
  sessions
})
const numbers = (count: number) => Array.from({ length: count }, (_, i) => 100 + i)

describe('actions with an id or an argument in their names', () => {
  it('are told by what they have in common, as a group takes it, most of them first', () => {
    const uuid = (n: number) => `0f8fad5b-d9cb-469f-a165-708672${n}95e`
    const names = [
      ...numbers(30).map((n) => `GET /users/${n}/orders/${n % 7}`),
      ...numbers(25).map((n) => `click("#row-${n}")`),
      ...numbers(24).map((n) => `open [tab of ${n}]`),
      ...numbers(23).map((n) => `read ${uuid(n)}`),
      ...numbers(22).map((n) => `show 9f${n}abcde`),
      ...numbers(21).map((n) => `say 'it is ${n}' aloud`)
    ]
    expect(numberedActions(totalsOf(names))).toEqual([
      { pattern: 'GET /users/*/orders/*', actions: 30 },
      { pattern: 'click(*)', actions: 25 },
      { pattern: 'open [*]', actions: 24 },
      { pattern: 'read *', actions: 23 },
      { pattern: 'show *', actions: 22 },
      { pattern: 'say * aloud', actions: 21 }
    ])
  })

  it('are not the steps of a plan that every session goes through, nor a few, nor a small part of all', () => {
    expect(
      numberedActions(
        totalsOf(
          numbers(40).map((n) => `step ${n}`),
          90
        )
      )
    ).toEqual([])
    expect(numberedActions(totalsOf(numbers(19).map((n) => `GET /users/${n}`)))).toEqual([])
    const { actions } = totalsOf(numbers(30).map((n) => `GET /users/${n}`))
    expect(numberedActions({ actions: { ...actions, search: 9_000 }, sessions: 100 })).toEqual([])
  })

  it('are all met by their pattern, whatever else stands in the names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, behind) => {
        const names = [...new Set(numbers(60).map((n) => `${before}${n}x${n}${behind}`))]
        for (const { pattern } of numberedActions(totalsOf(names)))
          expect(names.filter((name) => matchesAny(name, [pattern])).length).toBeGreaterThanOrEqual(20)
      })
    )
  })
})

describe('a pattern', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '(', '*', '?', '😀'), maxLength: 8 })

  it('matches as the regular expression that says the same', () => {
    fc.assert(
      fc.property(text, text, (name, glob) => {
        const pattern = glob.replace(/[.(]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')
        expect(matchesAny(name, [glob])).toBe(name === glob || new RegExp(`^${pattern}$`, 'su').test(name))
      }),
      { numRuns: 2_000 }
    )
  })

  it('takes no longer for many stars: it may come with a pull request', () => {
    expect(matchesAny('a'.repeat(1_000), [`${'*a'.repeat(300)}b`])).toBe(false)
  })
})

describe('a group', () => {
  const event = (session: string, action: string): SmallEvent => ({ session, action, context: {} })
  const groups = { get_user: ['GET /users/*'], look: ['GET /users/me', 'peek'] }
  const before = smallTable([event('s1', 'GET /users/1'), event('s1', 'peek'), event('s2', 'GET /users/me')])
  const vocabulary = fitVocabulary(before, { overrides: { ...noOverrides, groups } })

  it('takes in what its patterns match, in later logs too, where no group names the very action', () => {
    expect(apply(before, vocabulary).actions).toEqual(['get_user', 'look'])
    const later = smallTable([
      event('s1', 'GET /users/77'),
      event('s1', 'GET /users/me'),
      event('s2', 'login')
    ])
    expect(apply(later, vocabulary).actions).toEqual(['get_user', 'login', 'look'])
    expect(vocabulary.milestones).not.toContain('GET /users/1')
  })

  it('stands in the baseline, and leaves no mark in one without patterns', () => {
    expect(readVocabulary(JSON.parse(JSON.stringify(vocabulary)))).toEqual(vocabulary)
    expect(readVocabulary({ ...vocabulary, grouped: [{ pattern: 1, name: 'a' }] })).toBeUndefined()
    const plain = fitVocabulary(before, { overrides: { ...noOverrides, groups: { look: ['peek'] } } })
    expect(Object.keys(plain)).not.toContain('grouped')
  })
})
