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

/** The chosen of four lines first, then these sums: in this order the last bit is the same. */
function inFours(scores: Float64Array, mask: Uint8Array): number {
  let sum = 0
  for (let from = 0; from < scores.length; from += 4) {
    let block = 0
    for (let line = from; line < Math.min(from + 4, scores.length); line++)
      if (mask[line] === 1) block += scores[line] as number
    sum += block
  }
  return sum
}

const byHand = (scores: readonly Float64Array[], masks: readonly Uint8Array[]): Float64Array =>
  Float64Array.from(masks.flatMap((mask) => scores.map((own) => inFours(own, mask))))

describe('sums of relabelled scores', () => {
  it('are to the last bit those of fours of lines added up, however many cells and lines there are', () => {
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
          expect(into).toEqual(byHand(scores, masks))
          const [first] = scores as [Float64Array]
          const halves = [masks.slice(0, size >> 1), masks.slice(size >> 1)]
          expect(sumsUnder(halves)(first)).toEqual(byHand([first], masks))
        }
      )
    )
  })

  it('are the same where there are too many lines for the memory of the kernel', () => {
    const { scores, masks } = example(9, 110_000, 2, 5)
    const blocks = 27_500
    expect(addUp(scores, new Int32Array(blocks), blocks, new Float64Array(9))).toBe(false)
    const into = new Float64Array(18)
    sumsOver(scores)(masks, into)
    expect(into).toEqual(byHand(scores, masks))
  })

  it('are added up by the kernel where it can', () => {
    const into = new Float64Array(1)
    const scores = new Float64Array(4).fill(1)
    expect(addUp([scores], Int32Array.of(0b1011), 1, into)).toBe(true)
    expect(into[0]).toBe(3)
  })
})
