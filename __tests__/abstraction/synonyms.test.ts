import { describe, expect, it } from '@jest/globals'
import { keysOf } from '../../src/abstraction/classify.ts'
import { synonymsIn } from '../../src/abstraction/synonyms.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { tableOf } from '../drift/logs.ts'

/** Keys of every sort: on all events or on few, and copies of each other, some with faults and some with gaps. */
function log(seed: number, events: number, sources: number): Table {
  const random = seededRandom(seed)
  const kinds = Array.from({ length: sources }, () => ({
    share: [1, 0.5, 0.12, 0.04][random.below(4)] as number,
    values: 1 + random.below(4),
    copies: Array.from({ length: random.below(3) }, () => ({
      fault: [0, 0.001, 0.01, 0.3][random.below(4)] as number,
      gap: [0, 0.05, 0.095, 0.2][random.below(4)] as number
    }))
  }))
  return tableOf(
    Array.from({ length: events }, (_, i): RawEvent => {
      const context: Record<string, string> = {}
      kinds.forEach(({ share, values, copies }, k) => {
        if (random.uniform() >= share) return
        const value = random.below(values)
        context[`key-${k}`] = `v${value}`
        copies.forEach(({ fault, gap }, c) => {
          if (random.uniform() < gap) return
          context[`copy-${k}-${c}`] = `w${random.uniform() < fault ? random.below(values) : value}`
        })
      })
      const action = ['read', 'write'][random.below(2)] as string
      return { session: `s${Math.floor(i / 10)}`, agent: 'a', action, outcome: 'success', context }
    })
  )
}

function valuesOf(table: Table, key: string): (string | undefined)[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const own = [...table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1])].map(
      (id) => table.items[id]
    )
    return own.find((item) => item?.key === key)?.value as string | undefined
  })
}

/** Mutual information over the larger entropy on the events that have both, by the definition. */
function sharedBy(x: readonly (string | undefined)[], y: readonly (string | undefined)[]): number {
  const rows = x.flatMap((value, row) => (value !== undefined && y[row] !== undefined ? [row] : []))
  const held = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined).length
  if (rows.length < 0.9 * Math.max(held(x), held(y))) return 0
  const entropy = (name: (row: number) => string): number => {
    const counts = new Map<string, number>()
    for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1)
    return [...counts.values()].reduce((sum, n) => sum - (n / rows.length) * Math.log(n / rows.length), 0)
  }
  const [a, b] = [entropy((row) => `${x[row]}`), entropy((row) => `${y[row]}`)]
  if (Math.min(a, b) < 1e-9) return 0
  return (a + b - entropy((row) => `${x[row]}|${y[row]}`)) / Math.max(a, b)
}

describe('keys that say the same', () => {
  it('are those of which the definition says so, and the one that stands for them stands for itself', () => {
    let merged = 0
    for (let seed = 1; seed <= 12; seed++) {
      const table = log(seed, 600, 14)
      const keys = keysOf(table)
      const found = synonymsIn(table, keys, () => 0)
      const left = new Set(found.map(({ key }) => key))
      const own = keys.map(({ key }) => key).filter((key) => !left.has(key))
      const values = new Map(keys.map(({ key }) => [key, valuesOf(table, key)]))
      const shared = (a: string, b: string) => sharedBy(values.get(a) ?? [], values.get(b) ?? [])
      for (const { key, into, shared: told } of found) {
        expect(own).toContain(into)
        expect(told).toBeCloseTo(shared(key, into), 9)
        merged++
      }
      own.forEach((a, i) => {
        for (const b of own.slice(i + 1)) expect([a, b, shared(a, b) > 0.95 + 1e-9]).toEqual([a, b, false])
      })
    }
    expect(merged).toBeGreaterThan(20)
  })

  it('are found by what they have in common on all events, wherever they differ', () => {
    const events = 4000
    let merged = 0
    for (const from of [0, 200, 450, 2000, 3900]) {
      for (const faults of [8, 20, 28, 40, 100]) {
        const random = seededRandom(from + faults)
        const table = tableOf(
          Array.from({ length: events }, (_, i): RawEvent => {
            const value = random.below(3)
            const isFault = i >= from && i < from + faults
            const context = { key: `v${value}`, copy: `w${isFault ? (value + 1) % 3 : value}` }
            return { session: `s${1000 + Math.floor(i / 10)}`, agent: 'a', action: 'read', context }
          })
        )
        const shared = sharedBy(valuesOf(table, 'key'), valuesOf(table, 'copy'))
        const found = synonymsIn(table, keysOf(table), () => 0)
        expect([from, faults, found.length]).toEqual([from, faults, shared > 0.95 ? 1 : 0])
        merged += found.length
      }
    }
    expect(merged).toBe(15)
  })

  it('are found among thousands of seldom keys without comparing each with each', () => {
    const random = seededRandom(3)
    const table = tableOf(
      Array.from({ length: 12_000 }, (_, i): RawEvent => {
        const context: Record<string, string> = {}
        for (let k = 0; k < 10; k++) {
          const key = random.below(3000)
          const value = `v${random.below(4)}`
          context[`key-${key}`] = value
          if (key % 100 === 0) context[`twin-${key}`] = value
        }
        return { session: `s${Math.floor(i / 10)}`, agent: 'a', action: 'read', outcome: 'success', context }
      })
    )
    const begin = process.cpuUsage()
    const found = synonymsIn(table, keysOf(table), () => 0)
    const { user } = process.cpuUsage(begin)
    expect(found.map(({ key, into }) => `${key}→${into}`)).toEqual(
      expect.arrayContaining(['twin-0→key-0', 'twin-1000→key-1000'])
    )
    expect(found.length).toBe(30)
    // All pairs took more than a minute.
    expect(user).toBeLessThan(15e6)
  }, 60_000)
})
