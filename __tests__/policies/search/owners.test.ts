import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Encoder } from '../../../src/events/encode.ts'
import type { Table } from '../../../src/events/table.ts'
import { keyRanges, severalValued } from '../../../src/policies/search/key-ranges.ts'
import { countsOf, isFreeRow, ownersOf } from '../../../src/policies/search/owners.ts'
import { seededRandom } from '../../../src/statistics/random.ts'

/** A log in which values of several keys lead to actions, some of them by way of lists. */
function logOf(seed: number): Table {
  const random = seededRandom(seed)
  const encoder = new Encoder({ redact: (text) => text, isIgnored: () => false })
  const file = encoder.startFile('log')
  for (let line = 1; line <= 150; line++) {
    const [own, other] = [random.below(5), random.below(5)]
    const context = {
      kind: `k${own}`,
      ...(random.below(4) > 0 ? { area: `a${other}` } : {}),
      tags: [`t${random.below(3)}`, `t${random.below(3)}`],
      ...(random.below(3) > 0 ? { previous_action: `p${own}` } : {})
    }
    const chosen = random.below(3)
    const action = chosen === 0 ? `do_${own}` : chosen === 1 ? `do_${other}` : `do_${random.below(6)}`
    encoder.add({ session: `s${line % 9}`, action, context }, file, line)
  }
  return encoder.finish()
}

const itemsOf = (table: Table, row: number): readonly number[] => [
  ...table.itemIds.subarray(table.itemStart[row] as number, table.itemStart[row + 1] as number)
]
const rowsOf = (table: Table): readonly number[] => Array.from({ length: table.rows }, (_, row) => row)

describe('what a context leads to', () => {
  it('is told from the events with each value, and derived context owns nothing', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const table = logOf(seed)
        const owners = ownersOf(table)
        table.items.forEach(({ key }, item) => {
          const holding = rowsOf(table).filter((row) => itemsOf(table, row).includes(item))
          const counts = table.actions.map(
            (_, action) => holding.filter((row) => table.action[row] === action).length
          )
          expect([...countsOf(table, item)]).toEqual(counts)
          const most = counts.indexOf(Math.max(...counts))
          const overall = rowsOf(table).filter((row) => table.action[row] === most).length / table.rows
          const belongs =
            key !== 'previous_action' &&
            holding.length >= 10 &&
            (counts[most] as number) / holding.length - overall >= 0.25
          expect(owners[item]).toBe(belongs ? most : -1)
        })
      }),
      { numRuns: 30 }
    )
  })

  it('leaves those rows free that nothing owns but the key or the action at hand', () => {
    let free = 0
    let owned = 0
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 3 }), fc.integer({ min: -1, max: 5 }), (seed, keyAt, action) => {
        const table = logOf(seed)
        const owners = ownersOf(table)
        const { keyOf, start } = keyRanges(table)
        const key = keyAt % (start.length - 1)
        const isFree = isFreeRow(table, key, action)
        for (const row of rowsOf(table)) {
          const expected = itemsOf(table, row).every((item) => {
            const owner = owners[item] as number
            return owner < 0 || owner === action || keyOf[item] === key
          })
          expect(isFree(row)).toBe(expected)
          if (expected) free++
          else owned++
        }
      }),
      { numRuns: 60 }
    )
    expect(Math.min(free, owned)).toBeGreaterThan(100)
  })
})

describe('the keys of a table', () => {
  it('hold several values where a row does', () => {
    const table = logOf(3)
    const { keyOf, start, isDerived } = keyRanges(table)
    const names = [...new Set(table.items.map(({ key }) => key))]
    expect(table.items.map(({ key }) => names.indexOf(key))).toEqual([...keyOf])
    expect([...start]).toEqual([
      ...names.map((name) => table.items.findIndex(({ key }) => key === name)),
      table.items.length
    ])
    expect([...severalValued(table)]).toEqual(names.map((name) => (name === 'tags' ? 1 : 0)))
    expect([...isDerived]).toEqual(table.items.map(({ key }) => (key === 'previous_action' ? 1 : 0)))
  })
})
