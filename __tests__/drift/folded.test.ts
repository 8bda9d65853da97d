import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Cell, gathered } from '../../src/drift/cell.ts'
import {
  foldedCell,
  forgetLent,
  isOfRows,
  lentCounts,
  sessionsInTurn,
  situationCount
} from '../../src/drift/folded.ts'
import type { Strata } from '../../src/drift/strata.ts'
import type { Table } from '../../src/events/table.ts'
import { everyRow } from '../../src/policies/rows.ts'

const ROWS = 120_000

const tableOf = (rows: number): Table =>
  ({ rows, session: Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / 7)) }) as Table

const BIG = tableOf(ROWS)

/** Rows as a step of its own makes them: dense or few, and none at all. */
const rowsOf = (seed: number, step: number): Uint32Array =>
  Uint32Array.from({ length: ROWS }, (_, row) => row).filter((row) => (row * 2_654_435_761 + seed) % step < 1)

const valuesOf = (size: number, seed: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => (((i + seed) * 7_919) % 3) & 1)

const cellOf = (table: Table, rows: Uint32Array, values: Cell['values'], strata?: Strata): Cell => ({
  family: 'single',
  sessions: gathered(table.session, rows),
  rows,
  values,
  strata: strata ?? { of: new Uint8Array(rows.length), count: 1 },
  sign: 1,
  conditions: 1
})

describe('a held cell', () => {
  it('counts what it was made of, whoever was asked in between', () => {
    const seeds = fc.array(fc.tuple(fc.nat(1_000), fc.constantFrom(1, 2, 3, 31, 32, 33, 500, 200_000)), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(seeds, (all) => {
        const cells = all.map(([seed, step]) => {
          const rows = step === 1 ? everyRow(BIG) : rowsOf(seed, step)
          return cellOf(BIG, rows, valuesOf(rows.length, seed))
        })
        const kept = cells.map((cell) => foldedCell(cell, BIG))
        for (const i of [...cells.keys(), ...cells.keys()]) {
          const [cell, own] = [cells[i] as Cell, kept[i] as Cell]
          const counted = lentCounts(own)
          expect(own).not.toBe(cell)
          for (const name of ['rows', 'sessions', 'values'] as const) {
            expect(Buffer.compare(bytesOf(own[name]), bytesOf(cell[name]))).toBe(0)
            expect(Buffer.compare(bytesOf(counted[name]), bytesOf(cell[name]))).toBe(0)
          }
          expect(situationCount(own)).toBe(cell.values.length)
          expect(isOfRows(own)).toBe(true)
          if (i === 0) forgetLent()
        }
      }),
      { numRuns: 12 }
    )
  })

  it('stays itself when it is spread with other values', () => {
    const rows = rowsOf(5, 3)
    const own = foldedCell(cellOf(BIG, rows, valuesOf(rows.length, 1)), BIG)
    const values = valuesOf(rows.length, 2)
    const changed = { ...own, values }
    expect(lentCounts(changed)).toBe(changed)
    expect(Buffer.compare(bytesOf(changed.rows), bytesOf(rows))).toBe(0)
    expect(changed.values).toBe(values)
  })

  it('shares strata with a cell of the same rows that is divided in the same way, and with no other', () => {
    const rows = rowsOf(5, 3)
    const [a, b] = [{ key: 'a' }, { key: 'b' }] as unknown as NonNullable<Strata['keys']>
    const strataOf = (key: typeof a, every: number): Strata => ({
      of: Uint8Array.from(rows, (_, i) => Number(i % every === 0)),
      count: 2,
      keys: [key as NonNullable<typeof key>]
    })
    const of = (strata: Strata, on = rows) =>
      foldedCell(cellOf(BIG, on, valuesOf(on.length, 1), strata), BIG).strata
    const first = of(strataOf(a, 2))
    expect(of(strataOf(a, 2))).toBe(first)
    expect(of(strataOf(a, 3))).not.toBe(first)
    expect(of(strataOf(b, 2))).not.toBe(first)
    expect(of(strataOf(a, 2), rows.slice())).not.toBe(first)
  })

  it('is left as it is where there are few events, or situations are sessions', () => {
    const small = tableOf(1_000)
    const rows = Uint32Array.of(1, 5, 9)
    const cell = cellOf(small, rows, Uint8Array.of(1, 0, 1))
    expect(foldedCell(cell, small)).toBe(cell)
    expect(lentCounts(cell)).toBe(cell)
    const { rows: _, ...ofSessions } = cellOf(BIG, rows, Float64Array.of(1, 2, 3))
    expect(foldedCell(ofSessions, BIG)).toBe(ofSessions)
    expect(isOfRows(ofSessions)).toBe(false)
  })
})

describe('sessions in turn', () => {
  it('are those of the rows, also where other rows were asked for before', () => {
    for (const step of [2, 3, 2, 500]) {
      const rows = rowsOf(step, step)
      expect(sessionsInTurn(BIG, rows)).toEqual(gathered(BIG.session, rows))
      expect(sessionsInTurn(BIG, rows)).toBe(sessionsInTurn(BIG, rows))
    }
    expect(sessionsInTurn(BIG, everyRow(BIG))).toBe(BIG.session)
  })
})

const bytesOf = (numbers: Uint8Array | Uint32Array | Float64Array | undefined): Uint8Array => {
  const { buffer, byteOffset, byteLength } = numbers as Uint8Array
  return new Uint8Array(buffer, byteOffset, byteLength)
}
