import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sortedItems } from '../../src/events/item-order.ts'
import { compareItems, type Item } from '../../src/events/table.ts'

it('sorts items as comparing them two by two does', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.tuple(fc.constantFrom('', 'value-', 'wert \u{1f600}', 'é'), fc.nat(3000)).map(([a, b]) => `${a}${b}`),
    fc.constantFrom('', 'a', 'a\u0000', 'aé', 'aéb', 'aöa', 'a\uffff', 'a\u{10000}', 'a\ud800', 'A')
  )
  const item: fc.Arbitrary<Item> = fc.record({
    key: fc.constantFrom('role', 'arg.path', 'é', ''),
    value: fc.oneof(
      { weight: 8, arbitrary: text },
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null)
    )
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 80 }), (items) => {
      const { values, rank } = sortedItems(items)
      expect(values).toEqual([...items].sort(compareItems))
      items.forEach((each, i) => {
        expect(values[rank[i] as number]).toBe(each)
      })
    }),
    { numRuns: 2000 }
  )
})

it('sorts many texts of which a late one shares less of its beginning with the others', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `value-${(i * 7919) % 300}`)
  for (const late of ['value', 'vale-1', '', 'x', 'value-\u{1f600}']) {
    const items = [...texts, late].map((value): Item => ({ key: 'k', value }))
    expect(sortedItems(items).values).toEqual([...items].sort(compareItems))
  }
})

it('sorts words that are bytes as yet among texts', () => {
  const word = fc.tuple(fc.constantFrom('', 'value-', 'v'), fc.stringMatching(/^[a-c0-9_.-]{0,12}$/))
  const item = fc.record({
    key: fc.constantFrom('role', 'arg.path', ''),
    value: fc.oneof(
      word.map((parts) => parts.join('')),
      fc.constantFrom('é', 'value-é', 'value-long enough to be no word', 7, true)
    ),
    isUnspelt: fc.boolean()
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { maxLength: 200, selector: ({ key, value }) => `${key} ${value}` }),
      (given) => {
        const isWord = ({ value, isUnspelt }: (typeof given)[number]) =>
          isUnspelt && typeof value === 'string' && /^[\w.-]*$/.test(value)
        const words = given.filter(isWord).map(({ value }) => Buffer.from(String(value)))
        let end = 0
        const { values, rank } = sortedItems(
          given.map((each) => ({ key: each.key, value: isWord(each) ? '' : each.value })),
          {
            item: Uint32Array.from(given.flatMap((each, i) => (isWord(each) ? [i] : []))),
            texts: [Buffer.concat(words.slice(0, 9)), Buffer.concat(words.slice(9))],
            ends: Uint32Array.from(words, ({ length }) => (end += length))
          }
        )
        const items = given.map(({ key, value }): Item => ({ key, value }))
        expect(values).toEqual([...items].sort(compareItems))
        items.forEach((each, i) => {
          expect(values[rank[i] as number]).toEqual(each)
        })
      }
    ),
    { numRuns: 1000 }
  )
})
