import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { spreadOf } from '../../src/abstraction/spread.ts'
import type { Table } from '../../src/events/table.ts'
import { smallTable } from '../support/table.ts'

/** How a key behaves: in which part of the sessions it has one value, values that come back, or a new one each time. */
const key = fc.record({
  firstPart: fc.constantFrom('none', 'one', 'own', 'changing', 'shared'),
  rest: fc.constantFrom('none', 'one', 'own', 'changing', 'shared'),
  from: fc.double({ min: 0, max: 1, noNaN: true })
})

const EVENTS = 3

/** By session and event the values of each key, as numbers. */
function valuesOf(keys: readonly { firstPart: string; rest: string; from: number }[], sessions: number) {
  return Array.from({ length: sessions }, (_, session) =>
    Array.from({ length: EVENTS }, (_, event) =>
      keys.map(({ firstPart, rest, from }) => {
        const how = session < from * sessions ? firstPart : rest
        if (how === 'none') return undefined
        if (how === 'shared') return 0
        if (how === 'one') return 1 + session
        if (how === 'own') return 1 + sessions + session * EVENTS + event
        return 1 + session * EVENTS + (event % 2)
      })
    )
  )
}

type Values = ReturnType<typeof valuesOf>

function tableOf(values: Values, keys: number): { table: Table; ranges: { from: number; to: number }[] } {
  const ranges: { from: number; to: number }[] = []
  const ids: Map<number, number>[] = []
  const items: Table['items'][number][] = []
  for (let key = 0; key < keys; key++) {
    const own = [...new Set(values.flat().flatMap((event) => event[key] ?? []))].sort((a, b) => a - b)
    ranges.push({ from: items.length, to: items.length + own.length })
    ids.push(new Map(own.map((value, i) => [value, items.length + i])))
    items.push(...own.map((value) => ({ key: `k${key}`, value })))
  }
  const rows = values
    .flat()
    .map((event) =>
      event.flatMap((value, key) => (value === undefined ? [] : [ids[key]?.get(value) as number]))
    )
  const itemStart = new Uint32Array(rows.length + 1)
  rows.forEach((row, i) => {
    itemStart[i + 1] = (itemStart[i] as number) + row.length
  })
  return {
    ranges,
    table: {
      ...smallTable([]),
      rows: rows.length,
      sessions: values.length,
      items,
      itemStart,
      itemIds: Uint32Array.from(rows.flat()),
      sessionStart: Uint32Array.from({ length: values.length + 1 }, (_, session) => session * EVENTS)
    }
  }
}

describe('how values spread over sessions', () => {
  it('is found as counting all of them one by one finds it, however early it is clear', () => {
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(5, 900, 1024, 2500),
        (keys, sessions) => {
          const values = valuesOf(keys, sessions)
          const { table, ranges } = tableOf(values, keys.length)
          // A key of a table has a value.
          const known = ranges.filter(({ from, to }) => to > from)
          ranges.forEach((range, key) => {
            if (!known.includes(range)) return
            const own = values.map((events) => events.flatMap((event) => event[key] ?? []))
            const having = own.filter((list) => list.length > 0)
            const sessionsOf = new Map<number, number>()
            for (const list of own)
              for (const value of new Set(list)) sessionsOf.set(value, (sessionsOf.get(value) ?? 0) + 1)
            expect(spreadOf(table, known, range)).toEqual({
              binds: own.some((list) => new Set(list).size < list.length),
              isOfOneSession: [...sessionsOf.values()].every((count) => count === 1),
              changes: having.filter((list) => new Set(list).size > 1).length >= 0.1 * having.length
            })
          })
        }
      ),
      {
        numRuns: 60,
        // What the first thousand sessions do not show yet.
        examples: [
          [[{ firstPart: 'changing', rest: 'shared', from: 0.8 }], 2500],
          [[{ firstPart: 'shared', rest: 'changing', from: 0.8 }], 2500],
          [[{ firstPart: 'own', rest: 'shared', from: 0.8 }], 2500]
        ]
      }
    )
  })
})
