import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { KeyColumn } from '../../src/drift/contexts.ts'
import { countsOf } from '../../src/drift/telling.ts'

const ROWS = 6000

const column = (key: string, size: number, codes: Uint8Array): KeyColumn => ({
  key,
  codes,
  size,
  ofCall: false,
  ofSide: false,
  ofSession: false,
  shifted: false
})

function oneByOne({ codes, size }: KeyColumn, rows: Uint32Array, classOf: Uint32Array, classes: number) {
  const seen = new Uint32Array(size * classes)
  rows.forEach((row, i) => {
    const cell = (codes[row] as number) * classes + (classOf[i] as number)
    seen[cell] = (seen[cell] as number) + 1
  })
  return seen
}

describe('counts by key and class', () => {
  it('are the same whatever was asked of the same rows before', () => {
    const sizes = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 4 })
    const targets = fc.array(
      fc.record({ every: fc.integer({ min: 1, max: 5000 }), classes: fc.constantFrom(2, 2, 2, 3) }),
      { minLength: 2, maxLength: 5 }
    )
    fc.assert(
      fc.property(sizes, targets, fc.boolean(), (widths, asked, isPart) => {
        const columns = widths.map((size, k) =>
          column(
            `key ${k}`,
            size,
            Uint8Array.from({ length: ROWS }, (_, row) => (row * (k + 3)) % size)
          )
        )
        const rows = Uint32Array.from({ length: ROWS }, (_, row) => row).filter(
          (row) => !isPart || row % 4 !== 1
        )
        asked.forEach(({ every, classes }, i) => {
          // Mostly the first class, or mostly the last one.
          const [rare, usual] = i % 2 === 0 ? [classes - 1, 0] : [0, classes - 1]
          const classOf = Uint32Array.from(rows, (row) => (row % every === 0 ? rare : usual))
          const some = i % 3 === 2 ? columns.slice(1) : columns
          expect(countsOf(some, rows, classOf, classes)).toEqual(
            some.map((one) => oneByOne(one, rows, classOf, classes))
          )
        })
      }),
      { numRuns: 40 }
    )
  })
})
