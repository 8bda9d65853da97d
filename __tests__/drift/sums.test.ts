import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addUp } from '../../src/drift/sum-kernel.ts'
import { sumsOver, sumsUnder } from '../../src/drift/sums.ts'
import { seededRandom } from '../../src/statistics/random.ts'

function example(cells: number, lines: number, size: number, seed: number) {
  const random = seededRandom(seed)
  const scores = Array.from({ length: cells }, () =>
    Float64Array.from({ length: lines }, () => (random.below(4) === 0 ? 0 : random.uniform() - 0.5))
  )
  const masks = Array.from({ length: size }, () =>
    Uint8Array.from({ length: lines }, (_, line) => (line % 2 === 0 ? random.below(2) : 1 - random.below(2)))
  )
  // The first decides whether few lines are added up one by one: half of them are not few.
  masks[0] = Uint8Array.from({ length: lines }, (_, line) => line % 2)
  return { scores, masks }
}

/** Each cell by itself, which no kernel does. */
function oneByOne(scores: readonly Float64Array[], masks: readonly Uint8Array[]): Float64Array {
  const sums = scores.map((own) => sumsUnder([masks])(own))
  return Float64Array.from(
    masks.flatMap((_, m) => sums.map((own) => own[m] as number)),
    (sum) => sum
  )
}

describe('sums of relabelled scores', () => {
  it('are to the last bit those of each cell by itself, however many cells and lines there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 4, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (cells, lines, size, seed) => {
          const { scores, masks } = example(cells, lines, size, seed)
          const into = new Float64Array(cells * size)
          sumsOver(scores)(masks, into)
          expect(into).toEqual(oneByOne(scores, masks))
        }
      )
    )
  })

  it('are the same where there are too many lines for the memory of the kernel', () => {
    const { scores, masks } = example(9, 110_000, 2, 5)
    const blocks = 27_500
    expect(addUp([], new Int32Array(blocks), blocks, 9, new Float64Array(9))).toBe(false)
    const into = new Float64Array(18)
    sumsOver(scores)(masks, into)
    expect(into).toEqual(oneByOne(scores, masks))
  })

  it('are added up by the kernel where it can', () => {
    const into = new Float64Array(1)
    const scores = new Float64Array(4 * 8).fill(1)
    expect(addUp([scores], Int32Array.of(0b1011), 1, 1, into)).toBe(true)
    expect(into[0]).toBe(3)
  })
})
