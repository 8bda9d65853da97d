import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keyCodes } from '../../src/events/key-codes.ts'
import { eventsOfItem, forgetPostings, rowsOfAction, rowsOfItem } from '../../src/events/postings.ts'
import type { Item, Table } from '../../src/events/table.ts'

/** Keys of every sort: on all rows, on few of them, of several values at once, of more values than a byte has bits. */
const KEYS = [
  { key: 'always', values: 3, share: 1, most: 1 },
  { key: 'lists', values: 4, share: 0.9, most: 3 },
  { key: 'long lists', values: 12, share: 0.9, most: 4 },
  { key: 'often', values: 40, share: 0.6, most: 1 },
  { key: 'rarely', values: 2, share: 0.1, most: 1 },
  { key: 'rare lists', values: 3, share: 0.05, most: 2 }
]

const items: readonly Item[] = KEYS.flatMap(({ key, values }) =>
  Array.from({ length: values }, (_, value) => ({ key, value }))
)

const row = fc.tuple(
  fc.nat({ max: 4 }),
  ...KEYS.map(({ values, share, most }) =>
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => chance <= share),
      fc.uniqueArray(fc.nat({ max: values - 1 }), { minLength: 1, maxLength: most })
    )
  )
)

const table = fc.array(row, { minLength: 1, maxLength: 80 }).map((rows) => {
  const lists = rows.map(([, ...keys]) =>
    keys.flatMap(([isThere, values], key) => {
      const from = items.findIndex((item) => item.key === KEYS[key]?.key)
      return isThere ? values.map((value) => from + value).sort((a, b) => a - b) : []
    })
  )
  const itemStart = new Uint32Array(rows.length + 1)
  lists.forEach((list, i) => {
    itemStart[i + 1] = (itemStart[i] as number) + list.length
  })
  const actions = ['a', 'b', 'c', 'd', 'e']
  const action = Uint32Array.from(rows, ([own]) => own)
  return {
    lists,
    table: { rows: rows.length, items, actions, action, itemStart, itemIds: Uint32Array.from(lists.flat()) }
  }
})

describe('rows by item and by action', () => {
  it('are those that looking at every row finds, whatever the key is like, and the same once forgotten', () => {
    const sorts = { columns: 0, masks: 0, lists: 0 }
    fc.assert(
      fc.property(table, ({ lists, table: small }) => {
        const whole = small as unknown as Table
        for (let round = 0; round < 2; round++) {
          for (let item = 0; item < items.length; item++) {
            const expected = lists.flatMap((list, at) => (list.includes(item) ? [at] : []))
            expect([...rowsOfItem(whole, item)]).toEqual(expected)
            expect(eventsOfItem(whole, item)).toBe(expected.length)
          }
          for (let own = 0; own < 5; own++)
            expect([...rowsOfAction(whole, own)]).toEqual(
              [...small.action.keys()].filter((at) => small.action[at] === own)
            )
          const { place, masks } = keyCodes(whole)
          place.forEach((column, key) => {
            sorts[column >= 0 ? 'columns' : masks[key] === undefined ? 'lists' : 'masks']++
          })
          forgetPostings(whole)
        }
        expect([...rowsOfAction(whole, -1)]).toEqual([])
        expect([...rowsOfItem(whole, items.length)]).toEqual([])
      }),
      { numRuns: 60 }
    )
    expect(Math.min(...Object.values(sorts))).toBeGreaterThan(50)
  })
})
