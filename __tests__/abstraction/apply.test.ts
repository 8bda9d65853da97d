import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { rangeOf } from '../../src/abstraction/cut-points.ts'
import { reduce } from '../../src/abstraction/reductions.ts'
import { rawVocabulary, type Vocabulary } from '../../src/abstraction/vocabulary.ts'
import type { Scalar } from '../../src/events/event.ts'
import { compareItems, type Item, type Table } from '../../src/events/table.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const word = fc.constantFrom('x', 'y', 'z', 'é', '')
const event: fc.Arbitrary<SmallEvent> = fc.record(
  {
    session: fc.constantFrom('s1', 's2', 's3'),
    action: fc.constantFrom('read', 'write', 'wipe'),
    outcome: fc.constantFrom('success', 'error'),
    context: fc.record(
      {
        amount: fc.oneof(fc.integer({ min: 0, max: 30 }), word),
        before: word,
        gone: word,
        id: fc.integer({ min: 1, max: 40 }),
        many: fc.array(fc.oneof(word, fc.boolean()), { maxLength: 4 }),
        path: fc.constantFrom('src/a.ts', 'src/b.md', 'docs/a.md', 'a'),
        zone: word
      },
      { requiredKeys: [] }
    )
  },
  { requiredKeys: ['session', 'action', 'context'] }
)

const chosen: fc.Arbitrary<Vocabulary> = fc
  .record({
    cut: fc.boolean(),
    reduced: fc.boolean(),
    renamed: fc.boolean(),
    derived: fc.subarray(['previous_action', 'previous_outcome', 'position', 'happened_before'] as const),
    milestones: fc.shuffledSubarray(['read', 'wipe', 'write'])
  })
  .map(({ cut, reduced, renamed, derived, milestones }) => ({
    ...rawVocabulary,
    dropped: [{ key: 'gone', reason: '' }],
    cuts: cut ? [{ key: 'amount', at: [10, 20], reason: '' }] : [],
    reduced: reduced ? [{ key: 'path', to: 'path' as const, reason: '' }] : [],
    // Behind all others, so that what comes in order goes out of order; or another key's values beside its own.
    renamed: renamed ? [{ from: 'before', to: 'zone' }] : [],
    objects: ['id', 'path'],
    derived,
    milestones: derived.includes('happened_before') ? milestones : []
  }))

/** What becomes of an item of the log, said as simply as can be. */
function become({ key: original, value }: Item, vocabulary: Vocabulary): Item[] {
  const key = original === 'before' && vocabulary.renamed.length > 0 ? 'zone' : original
  if (key === 'gone') return []
  if (key === 'path' && vocabulary.reduced.length > 0) return reduce(key, value, 'path')
  if (key !== 'amount' || vocabulary.cuts.length === 0) return [{ key, value }]
  return typeof value === 'number' ? [{ key, value: rangeOf(value, [10, 20]) }] : []
}

function derivedItems(table: Table, row: number, { derived, milestones }: Vocabulary): Item[] {
  const start = table.sessionStart[table.session[row] as number] as number
  const name = (at: number) => table.actions[table.action[at] as number] as string
  const all: Item[] = [
    { key: 'previous_action', value: row === start ? '(start)' : name(row - 1) },
    { key: 'position', value: row === start ? 'first' : row - start < 5 ? '2..5' : '>5' }
  ]
  const outcome = row === start ? undefined : table.outcomes[table.outcome[row - 1] as number]
  if (outcome !== undefined) all.push({ key: 'previous_outcome', value: outcome })
  for (let at = start; at < row; at++)
    if (milestones.includes(name(at))) all.push({ key: 'happened_before', value: name(at) })
  return all.filter(({ key }) => (derived as readonly string[]).includes(key))
}

const unique = (items: readonly Item[]): Item[] =>
  [...items]
    .sort(compareItems)
    .filter((item, i, all) => i === 0 || compareItems(item, all[i - 1] as Item) !== 0)

const itemsOf = (table: Table, row: number): Item[] =>
  [...table.itemIds.slice(table.itemStart[row], table.itemStart[row + 1])].map(
    (id) => table.items[id] as Item
  )

it('gives every row what becomes of its own items and what derives from its place, in order and each once', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), chosen, (events, vocabulary) => {
      const raw = smallTable(events)
      const table = apply(raw, vocabulary)
      const held: Item[] = []
      for (let row = 0; row < raw.rows; row++) {
        const own = itemsOf(raw, row).flatMap((item) => become(item, vocabulary))
        const expected = unique([...own, ...derivedItems(raw, row, vocabulary)])
        expect(itemsOf(table, row)).toEqual(expected)
        held.push(...expected)
      }
      expect(table.items).toEqual(unique(held))
    }),
    { numRuns: 300 }
  )
})

it('numbers the objects of a session in the order in which they come, however many there are', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 40, maxLength: 120 }), chosen, (events, vocabulary) => {
      const raw = smallTable(events)
      const table = apply(raw, vocabulary)
      expect(table.objectKeys).toEqual(['id', 'path'])
      const known = new Map<string, Map<Scalar, number>>()
      for (let row = 0; row < raw.rows; row++) {
        const expected = itemsOf(raw, row)
          .filter(({ key }) => table.objectKeys.includes(key))
          .map(({ key, value }) => {
            const place = `${raw.session[row]} ${key}`
            const numbers = known.get(place) ?? new Map<Scalar, number>()
            known.set(place, numbers)
            if (!numbers.has(value)) numbers.set(value, numbers.size + 1)
            return [key, numbers.get(value)]
          })
        const [from = 0, to = 0] = table.objectStart.subarray(row, row + 2)
        const objects = Array.from({ length: to - from }, (_, i) => [
          table.objectKeys[table.objectKey[from + i] as number],
          table.objectNumber[from + i]
        ])
        expect(objects).toEqual(expected)
      }
    }),
    { numRuns: 200 }
  )
})
