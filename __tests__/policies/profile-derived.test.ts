import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { apply } from '../../src/abstraction/apply.ts'
import { derivedKeys, rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import type { Table } from '../../src/events/table.ts'
import { decodeProfile } from '../../src/policies/profile.ts'
import { followingIn } from '../../src/policies/profile-derived.ts'
import { encodeProfile } from '../../src/policies/profile-encode.ts'
import { smallTable } from '../support/table.ts'

const ACTIONS = ['ask', 'read', 'write']

const events = Array.from({ length: 12 }, (_, i) => ({
  session: `s${i % 3}`,
  action: ACTIONS[(i * i) % 3] as string,
  outcome: i % 2 === 0 ? 'success' : 'error',
  context: { zone: i % 4 }
}))

const withDerived = (keys: readonly (typeof derivedKeys)[number][]): Table =>
  apply(smallTable(events), { ...rawVocabulary, derived: [...keys], milestones: ['ask', 'read'] })

/** The items of the key on each row, as texts. */
const itemsOf = (table: Table, wanted: string): readonly string[][] =>
  Array.from({ length: table.rows }, (_, row) =>
    Array.from(
      table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]),
      (id) => table.items[id] as Table['items'][number]
    )
      .filter(({ key }) => key === wanted)
      .map(({ value }) => String(value))
  )

describe('the context that a profile leaves out', () => {
  it('is all that follows from the order of the events', () => {
    expect(followingIn(withDerived(derivedKeys))).toEqual({
      derived: [...derivedKeys],
      milestones: ['ask', 'read']
    })
  })

  it.each([
    ['of a value that nothing leads to', 'middle'],
    ['of a value that others lead to', 'first'],
    ['that is no text', 2]
  ])('is told key by key: one %s leaves the others as they are', async (_, position) => {
    const others = derivedKeys.filter((key) => key !== 'position')
    const own = smallTable(events.map((event) => ({ ...event, context: { ...event.context, position } })))
    const table = apply(own, { ...rawVocabulary, derived: others, milestones: ['ask', 'read'] })
    expect(followingIn(table).derived).toEqual(others)
    const { bytes } = await encodeProfile(table)
    const read = decodeProfile(bytes, 'p.gz', undefined)
    for (const key of ['position', ...others])
      expect(itemsOf(read, key).flat().sort()).toEqual(itemsOf(table, key).flat().sort())
  })
})

describe('a profile whose derived part was changed', () => {
  const NONE_OF_ITS_OWN = Symbol('left out')

  it.each<[string, string, unknown]>([
    ['no keys', 'derived', NONE_OF_ITS_OWN],
    ['keys that are no list', 'derived', 'position'],
    ['keys by number', 'derived', { 0: 'position' }],
    ['no keys but null', 'derived', null],
    ['a key that is unknown', 'derived', [...derivedKeys, 'next_action']],
    ['a key that every object has', 'derived', [...derivedKeys, 'constructor']],
    ['a key that is no text', 'derived', [...derivedKeys, 3]],
    ['keys in a list of their own', 'derived', [[...derivedKeys]]],
    ['no milestones', 'milestones', NONE_OF_ITS_OWN],
    ['milestones that are no list', 'milestones', 'ask'],
    ['a milestone that is no text', 'milestones', ['ask', null]],
    ['more milestones than are written', 'milestones', Array.from({ length: 65 }, (_, i) => `a${i}`)],
    ['milestones that do not lead to what is listed', 'milestones', []],
    ['another milestone than what is listed', 'milestones', ['ask', 'write']],
    ['a milestone that is no action', 'milestones', ['ask', 'read', 'wait'].slice(1)],
    ['a place that nothing leads to', 'items', ['position', 'middle']],
    ['a place that is no text', 'items', ['position', 2]],
    ['an action before that there is not', 'items', ['previous_action', 'wait']]
  ])('is refused with %s', async (_, field, value) => {
    const { bytes } = await encodeProfile(withDerived(derivedKeys))
    const written = JSON.parse(gunzipSync(bytes).toString())
    const { [field]: own, ...others } = written
    const changed =
      value === NONE_OF_ITS_OWN
        ? others
        : { ...written, [field]: field === 'items' ? [...(own as unknown[]), value] : value }
    const read = (profile: object) => decodeProfile(gzipSync(JSON.stringify(profile)), 'p.gz', undefined)
    expect(read(written).rows).toBe(12)
    expect(() => read(changed)).toThrow(
      'profile p.gz is damaged or of another version: run `policyminer update` to write policies and profile anew'
    )
  })
})
