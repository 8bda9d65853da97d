import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { Cell } from '../../src/drift/cell.ts'
import { gridOf, type KeyColumn } from '../../src/drift/contexts.ts'
import type { Design } from '../../src/drift/design.ts'
import { highestOver, sumsOver } from '../../src/drift/sums.ts'
import { type Random, seededRandom } from '../../src/statistics/random.ts'

type Strata = typeof import('../../src/drift/strata.ts')
type Statistic = typeof import('../../src/drift/statistic.ts')
type Relabel = typeof import('../../src/drift/relabel.ts')
type Sums = typeof import('../../src/drift/sums.ts')
type Kernel = typeof import('../../src/drift/comparison-kernel.ts')

/** What an engine without WebAssembly has in its place. */
const engine = (globalThis as unknown as { WebAssembly: { Instance: unknown } }).WebAssembly
const { Instance } = engine

interface Comparing {
  readonly strata: Strata
  readonly statistic: Statistic
  readonly relabel: Relabel
  readonly sums: Sums
}

async function comparing(isAble: boolean): Promise<Comparing> {
  jest.resetModules()
  const kernel: Kernel = await import('../../src/drift/comparison-kernel.ts')
  engine.Instance = isAble
    ? Instance
    : () => {
        throw new Error('not in this engine')
      }
  expect(kernel.comparisonKernel(1) !== undefined).toBe(isAble)
  engine.Instance = Instance
  return {
    strata: await import('../../src/drift/strata.ts'),
    statistic: await import('../../src/drift/statistic.ts'),
    relabel: await import('../../src/drift/relabel.ts'),
    sums: await import('../../src/drift/sums.ts')
  }
}

let able: Comparing
let unable: Comparing

beforeAll(async () => {
  able = await comparing(true)
  unable = await comparing(false)
})
afterAll(() => {
  engine.Instance = Instance
})

/** Some keys, of which each tells more or less of the one before it, so that some are chosen and some are not. */
function situations(random: Random, rows: number, keys: number) {
  const columns: KeyColumn[] = []
  for (let key = 0; key < keys; key++) {
    const size = 1 + random.below(7)
    const [own, before] = [random.below(10), columns[key - 1]?.codes]
    columns.push({
      key: `key ${key}`,
      size,
      codes: Uint8Array.from({ length: rows }, (_, row) =>
        before !== undefined && random.below(10) < own ? (before[row] as number) % size : random.below(size)
      ),
      ofCall: false,
      ofSide: false,
      ofSession: random.below(4) === 0,
      shifted: random.below(5) === 0
    })
  }
  const last = columns[keys - 1]?.codes as Uint8Array
  const targets = 2 + random.below(6)
  const noise = random.below(11)
  const chosen = Uint32Array.from({ length: rows }, (_, row) => row).filter(() => random.below(9) > 0)
  const target = Uint32Array.from(chosen, (row) =>
    random.below(10) < noise ? random.below(targets) : (last[row] as number) % targets
  )
  return { grid: gridOf(columns, rows), rows: chosen, target, targets }
}

function designOn(random: Random, sessions: number): Design {
  const lines = 1 + random.below(sessions)
  const lineOf = Int32Array.from({ length: sessions }, () =>
    random.below(12) === 0 ? -1 : random.below(lines)
  )
  const flips = Uint8Array.from({ length: lines }, () => Number(random.below(3) === 0))
  const others = Uint32Array.from(flips.keys()).filter((line) => flips[line] === 0)
  const half = others.length >> 1
  const groups = [others.subarray(0, half), others.subarray(half)].map((own) => ({
    lines: own,
    chosen: own.length >> 1
  }))
  return {
    scheme: 'sessions',
    lines,
    lineOf,
    weight: new Float64Array(sessions).fill(1),
    unweighted: true,
    side: Uint8Array.from({ length: sessions }, () => random.below(2)),
    groups,
    flips,
    observed: Uint8Array.from({ length: lines }, () => random.below(2)),
    logRelabellings: 0,
    units: [1, 1],
    matched: false,
    assumptions: []
  }
}

const inputs = [fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 6 }), fc.nat()] as const

describe('what the kernel of comparisons counts', () => {
  it('divides as the language of the host does, by the same keys', () => {
    let divided = 0
    fc.assert(
      fc.property(...inputs, (size, keys, seed) => {
        const { grid, rows, target, targets } = situations(seededRandom(seed), size, keys)
        for (const without of [[], ['key 0']])
          for (const isNumber of [false, true]) {
            const args = [rows, target, targets, grid, without, isNumber] as const
            const strata = able.strata.strataOf(...args)
            expect(strata).toEqual(unable.strata.strataOf(...args))
            divided += Number(strata.count > 1)
          }
        const side = target.map((own) => own % 2)
        expect(able.strata.shiftedKeys(rows, side, grid)).toEqual(unable.strata.shiftedKeys(rows, side, grid))
      })
    )
    expect(divided).toBeGreaterThan(50)
  })

  it('scores as the language of the host does, to the last digit', () => {
    let tested = 0
    fc.assert(
      fc.property(...inputs, (size, sessions, seed) => {
        const random = seededRandom(seed)
        const design = designOn(random, 10 * sessions)
        const count = 1 + random.below(5)
        const cells = Array.from({ length: 6 }, (_, i): Cell => {
          const share = random.below(11)
          return {
            family: 'single',
            sessions: Uint32Array.from({ length: size }, () => random.below(10 * sessions)),
            values: Uint8Array.from({ length: size }, () => Number(random.below(10) < share)),
            strata: { of: Uint16Array.from({ length: size }, () => random.below(count)), count },
            byCertainty: i % 2 === 0,
            sign: 1,
            conditions: 0
          }
        })
        const [first, second] = cells as [Cell, Cell]
        // Of the same situations, one after the other and with others between them.
        const all = [...cells, { ...first, values: second.values }, { ...second, sessions: first.sessions }]
        const alike = all.map((cell, i) => (i % 3 === 0 ? { ...cell, strata: first.strata } : cell))
        for (const some of [all, alike]) {
          const statistics = able.statistic.statisticsOf(some, design)
          expect(statistics).toEqual(unable.statistic.statisticsOf(some, design))
          expect(some.map((cell) => able.statistic.statisticOf(cell, design))).toEqual(statistics)
          tested += statistics.filter((one) => one !== undefined).length
        }
      })
    )
    expect(tested).toBeGreaterThan(200)
  })

  it('deals the same labels, and names the same sums of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (sessions, seed) => {
        const random = seededRandom(seed)
        const design = { ...designOn(random, 10 * sessions), logRelabellings: 99 }
        const scores = [Float64Array.from({ length: design.lines }, () => random.uniform() - 0.5)]
        const dealt = [able, unable].map(({ relabel, sums }) => {
          const labels = relabel.drawLabels(design, { alpha: 0.1, seed })
          const batches: (readonly Uint8Array[])[] = []
          for (let own = labels.batch(0); own !== undefined; own = labels.batch(batches.length))
            batches.push(own)
          const into = batches.map((masks) => {
            const own = new Float64Array(masks.length)
            sums.sumsOver(scores)(masks, own)
            return own
          })
          return { pilot: labels.pilot, batches, into }
        })
        expect(dealt[0]).toEqual(dealt[1])
      }),
      { numRuns: 30 }
    )
  })

  it('finds the largest score that there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 8, max: 90 }),
        fc.nat(),
        (cells, lines, seed) => {
          const random = seededRandom(seed)
          const numbers = (length: number) => Float64Array.from({ length }, () => 4 * random.uniform() - 2)
          const scores = Array.from({ length: cells }, () => numbers(lines))
          const batches = [3, 5].map((size) =>
            Array.from({ length: size }, () =>
              Uint8Array.from({ length: lines }, (_, line) => (line + random.below(1 + size)) % 2)
            )
          )
          // The first decides whether few lines are added up one by one: half of them are not few.
          for (const [first] of batches) first?.set(first.map((_, line) => line % 2))
          const terms = {
            offsets: numbers(cells),
            bonuses: numbers(cells),
            ways: Int8Array.from({ length: cells }, () => random.below(3) - 1),
            from: numbers(cells),
            onBreak: numbers(cells)
          }
          const byHand = batches.flatMap((masks) => {
            const sums = new Float64Array(cells * masks.length)
            sumsOver(scores)(masks, sums)
            return masks.map((_, m) =>
              Math.max(
                ...scores.map((_, cell) => {
                  const at = (values: ArrayLike<number>) => values[cell] as number
                  const z = (sums[m * cells + cell] as number) - at(terms.offsets)
                  return z * z + at(z * at(terms.ways) >= at(terms.from) ? terms.onBreak : terms.bonuses)
                })
              )
            )
          })
          expect(highestOver(scores, terms, batches)).toEqual(Float64Array.from(byHand))
        }
      )
    )
  })
})
