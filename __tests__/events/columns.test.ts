import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { IntegerColumn, SparseColumn } from '../../src/events/columns.ts'
import { NONE } from '../../src/events/table.ts'

const value = fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, NONE)
const change = fc.oneof(
  fc.record({ push: value }),
  fc.record({ extendBy: fc.integer({ min: 0, max: 70_000 }), filler: value }),
  fc.record({ append: value, times: fc.integer({ min: 0, max: 140_000 }) }),
  fc.record({ set: fc.nat(), to: value }),
  fc.constantFrom('take', 'recode')
)
/** Narrow numbers become wide ones and the other way round. */
const CODE = Uint32Array.from({ length: 65_537 }, (_, number) => 65_536 - number)
const isMoved = (list: readonly number[]): boolean => list.length % 3 === 1

it('a column of integers holds what a list would, however wide its numbers are', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const column = new IntegerColumn()
      let list: number[] = []
      for (const each of changes) {
        if (each === 'take') {
          const all = column.take()
          expect(all.length).toBe(list.length)
          expect(all.findIndex((number, i) => number !== list[i])).toBe(-1)
          list = []
        } else if (each === 'recode') {
          column.recode(CODE)
          list = list.map((number) => (number === NONE ? NONE : (CODE[number] as number)))
        } else if ('push' in each) {
          column.push(each.push)
          list.push(each.push)
        } else if ('extendBy' in each) {
          column.extend(list.length + each.extendBy - 1, each.filler)
          list = list.concat(Array(each.extendBy).fill(each.filler))
        } else if ('append' in each) {
          column.append(new Uint32Array(each.times).fill(each.append))
          list = list.concat(Array(each.times).fill(each.append))
        } else if (list.length > 0) {
          const index = each.set % list.length
          column.set(index, each.to)
          list[index] = each.to
        }
      }
      expect(column.length).toBe(list.length)
      for (let i = 0; i < list.length; i += 997) expect(column.get(i)).toBe(list[i])
      const isNarrow = list.length % 3 > 0
      const taken =
        list.length % 3 === 0 ? column.take() : isMoved(list) ? column.takeInPlace() : column.takeNarrow()
      if (isNarrow && list.length < 65_536) {
        const most = list.reduce((greatest, each) => Math.max(greatest, each), 0)
        expect(taken.BYTES_PER_ELEMENT).toBe(most < 256 ? 1 : most < 65_536 ? 2 : 4)
      }
      expect(taken.length).toBe(list.length)
      expect(taken.findIndex((each, i) => each !== list[i])).toBe(-1)
      expect(column.length).toBe(0)
    }),
    { numRuns: 60 }
  )
})

it('a column of numbers holds what was written at once as what was written one by one', () => {
  const numbers = fc.array(fc.constantFrom(0, -1.5, 1e21, Number.NaN), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(70_000), numbers), { maxLength: 6 }), (parts) => {
      const column = new SparseColumn()
      const list: number[] = []
      for (const [gap, values] of parts) {
        for (let i = 0; i < gap; i++) list.push(Number.NaN)
        column.append(list.length, Float64Array.from(values))
        list.push(...values)
      }
      const dense = column.dense(list.length)
      expect(dense.findIndex((each, i) => !Object.is(each, list[i]))).toBe(-1)
    }),
    { numRuns: 60 }
  )
})

it('a column is the same where the engine lets no memory grow in its place', () => {
  const Memory = globalThis.ArrayBuffer
  const numbers = Uint32Array.from({ length: 300_000 }, (_, i) => i)
  const filled = () => {
    const column = new IntegerColumn()
    column.append(numbers)
    return column
  }
  let refused = 0
  globalThis.ArrayBuffer = class extends Memory {
    constructor(bytes: number, options?: object) {
      super(bytes)
      if (options === undefined) return
      refused++
      throw new RangeError('no more addresses')
    }
  } as ArrayBufferConstructor
  try {
    expect(filled().takeNarrow()).toEqual(numbers)
    expect(filled().takeInPlace()).toEqual(numbers)
  } finally {
    globalThis.ArrayBuffer = Memory
  }
  expect(refused).toBeGreaterThan(2)
  expect(filled().takeNarrow()).toEqual(numbers)
})
