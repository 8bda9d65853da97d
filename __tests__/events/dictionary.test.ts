import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sortedItems } from '../../src/events/dictionary.ts'
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
