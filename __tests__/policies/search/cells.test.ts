import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Item, Table } from '../../../src/events/table.ts'
import { type CellRequest, visitCells } from '../../../src/policies/search/cells.ts'
import { columnsOf } from '../../../src/policies/search/columns.ts'
import { seededRandom } from '../../../src/statistics/random.ts'

interface Shape {
  readonly seed: number
  readonly rows: number
  readonly keys: number
  readonly values: number
  readonly classes: number
  /** Share of the keys that hold several values at once. */
  readonly lists: number
  /** By key, in turn: the share of the rows that lack it. */
  readonly absent?: readonly number[]
}

type SmallTable = Pick<Table, 'rows' | 'items' | 'actions' | 'action' | 'itemStart' | 'itemIds'>

/** A log of keys that are sometimes absent, some of them arrays. */
function randomTable({ seed, rows, keys, values, classes, lists, absent = [0.15] }: Shape): SmallTable {
  const random = seededRandom(seed)
  const items: Item[] = []
  for (let key = 0; key < keys; key++)
    for (let value = 0; value < values; value++) items.push({ key: `k${key}`, value })
  const isList = Array.from({ length: keys }, () => random.uniform() < lists)
  const itemStart = [0]
  const itemIds: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let key = 0; key < keys; key++) {
      if (random.uniform() < (absent[key % absent.length] as number)) continue
      if (isList[key])
        for (let value = 0; value < values; value++) {
          if (random.uniform() < 0.4) itemIds.push(key * values + value)
        }
      else itemIds.push(key * values + random.below(values))
    }
    itemStart.push(itemIds.length)
  }
  return {
    rows,
    items,
    actions: Array.from({ length: classes }, (_, action) => `a${action}`),
    action: Uint32Array.from({ length: rows }, () => random.below(classes)),
    itemStart: Uint32Array.from(itemStart),
    itemIds: Uint32Array.from(itemIds)
  }
}

const visited = (table: SmallTable, request: CellRequest): readonly string[] => {
  const cells: string[] = []
  visitCells(table as Table, request, (items, rows, counts) => {
    cells.push(`${items.join()} ${rows} ${[...counts].join()}`)
  })
  return cells
}

/** The same, row by row for every combination that is allowed. */
function everyCell(table: SmallTable, request: CellRequest): readonly string[] {
  const { rows, classOf, classes, minRows, maxConditions, wanted, leaves } = request
  const universe = rows ?? Uint32Array.from({ length: table.rows }, (_, row) => row)
  const cells: string[] = []
  const look = (chosen: readonly number[], from: number) => {
    if (chosen.length > 0) {
      const holding = [...universe].filter((row) => {
        const own = table.itemIds.subarray(table.itemStart[row] as number, table.itemStart[row + 1] as number)
        return chosen.every((item) => own.includes(item))
      })
      if (holding.length < minRows) return
      const counts = new Array<number>(classes).fill(0)
      for (const row of holding)
        counts[classOf[row] as number] = (counts[classOf[row] as number] as number) + 1
      cells.push(`${chosen.join()} ${holding.length} ${counts.join()}`)
    }
    for (let item = from; item < table.items.length; item++) {
      const { key } = table.items[item] as Item
      const others = chosen.map((other) => (table.items[other] as Item).key)
      if (wanted?.(key) === false || others.includes(key)) continue
      const all = [...others, key]
      const leafy = all.filter((one) => leaves?.has(one)).length
      if (all.length > maxConditions || leafy > 1 || (leafy === 1 && all.length > 2)) continue
      look([...chosen, item], item + 1)
    }
  }
  look([], 0)
  return cells
}

describe('cells of a log', () => {
  it('are those that looking at every combination row by row gives, each once', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(),
          rows: fc.integer({ min: 1, max: 60 }),
          keys: fc.integer({ min: 1, max: 5 }),
          values: fc.integer({ min: 1, max: 4 }),
          classes: fc.integer({ min: 1, max: 4 }),
          lists: fc.constantFrom(0, 0.3),
          absent: fc.constantFrom([0.15], [0.9], [0.1, 0.9, 0.95])
        }),
        fc.record({
          minRows: fc.integer({ min: 1, max: 6 }),
          maxConditions: fc.integer({ min: 1, max: 4 }),
          part: fc.boolean(),
          leaves: fc.subarray(['k0', 'k2', 'k3']),
          withoutKey: fc.constantFrom(undefined, 'k1')
        }),
        (shape, { minRows, maxConditions, part, leaves, withoutKey }) => {
          const table = randomTable(shape)
          const rows = part
            ? Uint32Array.from({ length: table.rows }, (_, row) => row).filter((row) => row % 3 !== 1)
            : undefined
          const request: CellRequest = {
            rows,
            classOf: table.action,
            classes: shape.classes,
            minRows,
            maxConditions,
            leaves: new Set(leaves),
            wanted: (key) => key !== withoutKey
          }
          expect([...visited(table, request)].sort()).toEqual([...everyCell(table, request)].sort())
        }
      ),
      { numRuns: 300 }
    )
  })

  it('are those in which some class is frequent, with the counts of such classes, where only they are asked for', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.subarray(['k0', 'k2']),
        fc.constantFrom([0.15], [0.9, 0.5], [0.1, 0.9, 0.95]),
        (seed, minKept, maxConditions, leaves, absent) => {
          const table = randomTable({ seed, rows: 60, keys: 4, values: 3, classes: 5, lists: 0.2, absent })
          const request = {
            classOf: table.action,
            classes: 5,
            minRows: 3,
            maxConditions,
            leaves: new Set(leaves)
          }
          const cellOf = (items: readonly number[], n: number, counts: Uint32Array) =>
            `${items.join()} ${n} ${[...counts].map((count) => (count < minKept ? 0 : count)).join()}`
          const whole: string[] = []
          const told: string[] = []
          visitCells(table as Table, request, (items, n, counts) => {
            whole.push(cellOf(items, n, counts))
          })
          visitCells(table as Table, { ...request, minKept }, (items, n, counts, classes) => {
            told.push(cellOf(items, n, counts))
            expect([...counts].every((count, cls) => count === 0 || classes.includes(cls))).toBe(true)
          })
          expect(told).toEqual(whole.filter((cell) => !/ [0,]+$/.test(cell)))
        }
      ),
      { numRuns: 200 }
    )
  })

  it('are counted in several passes where their counters are many', () => {
    const table = randomTable({ seed: 7, rows: 3000, keys: 2, values: 260, classes: 40, lists: 0 })
    const request = { classOf: table.action, classes: 40, minRows: 1, maxConditions: 2 }
    const pairs = new Map<string, number>()
    for (let row = 0; row < table.rows; row++) {
      const own = table.itemIds.subarray(table.itemStart[row] as number, table.itemStart[row + 1] as number)
      if (own.length === 2) pairs.set(own.join(), (pairs.get(own.join()) ?? 0) + 1)
    }
    const found = visited(table, request).filter((cell) => /^\d+,\d+ /.test(cell))
    expect(found.length).toBe(pairs.size)
    for (const cell of found)
      expect(cell).toMatch(new RegExp(`^\\S+ ${pairs.get(cell.split(' ')[0] as string)} `))
  })

  it('take no room for keys on rows that lack them', () => {
    const rows = 4000
    const keys = 2000
    const random = seededRandom(3)
    const own = Array.from({ length: rows }, () => [random.below(keys), random.below(keys)])
    const itemIds = own.flatMap(([a = 0, b = 0]) => (a === b ? [a] : [Math.min(a, b), Math.max(a, b)]))
    const itemStart = new Uint32Array(rows + 1)
    own.forEach(([a, b], row) => {
      itemStart[row + 1] = (itemStart[row] as number) + (a === b ? 1 : 2)
    })
    const table: SmallTable = {
      rows,
      items: Array.from({ length: keys }, (_, key) => ({ key: `k${10_000 + key}`, value: true })),
      actions: ['do'],
      action: new Uint32Array(rows),
      itemStart,
      itemIds: Uint32Array.from(itemIds)
    }
    const together = new Map<string, number>()
    for (let row = 0; row < rows; row++) {
      const pair = itemIds.slice(itemStart[row] as number, itemStart[row + 1] as number).join()
      together.set(pair, (together.get(pair) ?? 0) + 1)
    }
    let pairs = 0
    visitCells(
      table as Table,
      { classOf: table.action, classes: 1, minRows: 2, maxConditions: 2 },
      (items, n) => {
        if (items.length < 2) return
        pairs++
        expect(n).toBe(together.get(items.join()))
      }
    )
    expect(pairs).toBeGreaterThan(0)
    expect(pairs).toBe([...together].filter(([pair, n]) => n > 1 && pair.includes(',')).length)
    const { single } = columnsOf(table as Table, { minRows: 2 })
    const bytes = single.reduce(
      (sum, column) => sum + ('places' in column ? 5 * column.places.length : column.codes.byteLength),
      0
    )
    expect(bytes).toBeLessThan(10 * itemIds.length)
  })

  it('are of one condition alone where it has one of more keys than are combined, those on the fewest rows', () => {
    const [rows, keys, few] = [16, 410, 7]
    const isLeft = (row: number, key: number) => key % 40 === 0 && key / 40 < few && row < 2
    const lists = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: keys }, (_, key) => key).filter((key) => !isLeft(row, key))
    )
    const itemStart = new Uint32Array(rows + 1)
    lists.forEach((own, row) => {
      itemStart[row + 1] = (itemStart[row] as number) + own.length
    })
    const table: SmallTable = {
      rows,
      items: Array.from({ length: keys }, (_, key) => ({ key: `k${100 + key}`, value: true })),
      actions: ['do'],
      action: new Uint32Array(rows),
      itemStart,
      itemIds: Uint32Array.from(lists.flat())
    }
    const [alone, together] = [new Set<number>(), new Set<number>()]
    visitCells(
      table as Table,
      { classOf: table.action, classes: 1, minRows: 2, maxConditions: 2 },
      (items) => {
        for (const item of items) (items.length === 1 ? alone : together).add(item)
      }
    )
    expect(alone.size).toBe(keys)
    // Of equal ones the last are left out.
    const left = Array.from({ length: keys }, (_, key) => key).filter((key) => !together.has(key))
    expect(left).toEqual([0, 40, 80, 120, 160, 200, 240, 407, 408, 409])
  })

  it('come in an order that does not depend on the order of the rows', () => {
    const shape = { seed: 11, rows: 80, keys: 4, values: 3, classes: 3, lists: 0.3 }
    const table = randomTable(shape)
    const lists = Array.from({ length: table.rows }, (_, row) => ({
      items: table.itemIds.slice(table.itemStart[row] as number, table.itemStart[row + 1] as number),
      cls: table.action[row] as number
    })).reverse()
    const itemStart = new Uint32Array(table.rows + 1)
    lists.forEach(({ items }, row) => {
      itemStart[row + 1] = (itemStart[row] as number) + items.length
    })
    const turned: SmallTable = {
      ...table,
      action: Uint32Array.from(lists, ({ cls }) => cls),
      itemStart,
      itemIds: Uint32Array.from(lists.flatMap(({ items }) => [...items]))
    }
    const request = { classes: 3, minRows: 2, maxConditions: 3 }
    expect(visited(turned, { ...request, classOf: turned.action })).toEqual(
      visited(table, { ...request, classOf: table.action })
    )
  })
})
