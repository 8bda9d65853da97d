import type { Share } from './level.ts'
import type { Statistic } from './statistic.ts'
import { highestOver, reachedOver, sumsOver, sumsUnder } from './sums.ts'

/** Every statistic on one scale, z² + 2 log of its share of the level: the larger, the less likely by chance. */
export interface Tested extends Share {
  readonly statistic: Statistic
}

/** A statistic that is no sum over lines: its z as observed and under any relabelling. */
export interface Special extends Share {
  readonly z: number
  readonly under: (labels: Uint8Array) => number
}

/** The score of a z by its share of the level. */
export const scoreOf = (z: number, share: Share): number => z * z + 2 * logShareOf(z, share)

const logShareOf = (z: number, { logShare, onBreak }: Share): number =>
  onBreak !== undefined && z * onBreak.way >= onBreak.from ? onBreak.logShare : logShare

/** The largest score under each of the masks but for one of the tested; undefined where it takes all scores to tell. */
export function highestWithout(
  left: number,
  tested: readonly Tested[],
  specials: readonly Special[],
  batches: readonly (readonly Uint8Array[])[]
): Float64Array | undefined {
  const others = tested.filter((_, i) => i !== left)
  const highest = highestOver(
    others.map(({ statistic }) => statistic.scores),
    termsOf(others),
    batches
  )
  if (highest === undefined) return undefined
  let m = 0
  for (const masks of batches)
    for (const mask of masks) {
      for (const one of specials) {
        const score = scoreOf(one.under(mask), one)
        if (score > (highest[m] as number)) highest[m] = score
      }
      m++
    }
  return highest
}

/** Under how many of the masks one of the tested, or else what others come to under it, is at least so large. */
export function reaching(
  one: Tested,
  batches: readonly (readonly Uint8Array[])[],
  others: Float64Array,
  least: number
): number {
  const { scores, offset } = one.statistic
  const known = reachedOver(scores, termsOf([one]), batches, others, least)
  if (known !== undefined) return known
  const sums = sumsUnder(batches)(scores)
  let reached = 0
  for (let m = 0; m < sums.length; m++)
    if (Math.max(others[m] as number, scoreOf((sums[m] as number) - offset, one)) >= least) reached++
  return reached
}

const termsOf = (tested: readonly Tested[]) => ({
  offsets: Float64Array.from(tested, ({ statistic }) => statistic.offset),
  bonuses: Float64Array.from(tested, ({ logShare }) => 2 * logShare),
  ways: Int8Array.from(tested, ({ onBreak }) => onBreak?.way ?? 0),
  from: Float64Array.from(tested, ({ onBreak }) => onBreak?.from ?? Number.POSITIVE_INFINITY),
  onBreak: Float64Array.from(tested, (one) => 2 * (one.onBreak?.logShare ?? one.logShare))
})

/** Does something with the scores under each of the masks in turn, lent until the next, while it says to go on. */
type Scoring = (masks: readonly Uint8Array[], visit: (scores: Float64Array, m: number) => boolean) => void

/** All scores under a mask at a time, those of the tested first. */
export function scoring(tested: readonly Tested[], specials: readonly Special[]): Scoring {
  const cells = tested.length
  const sums = sumsOver(tested.map(({ statistic }) => statistic.scores))
  const { offsets, bonuses, ways, from, onBreak } = termsOf(tested)
  const scores = new Float64Array(cells + specials.length)
  let batch = new Float64Array(0)
  return (masks, visit) => {
    if (batch.length < masks.length * cells) batch = new Float64Array(masks.length * cells)
    sums(masks, batch)
    for (let m = 0; m < masks.length; m++) {
      for (let i = 0; i < cells; i++) {
        const z = (batch[m * cells + i] as number) - (offsets[i] as number)
        const isBroken = z * (ways[i] as number) >= (from[i] as number)
        scores[i] = z * z + ((isBroken ? onBreak[i] : bonuses[i]) as number)
      }
      for (let i = 0; i < specials.length; i++) {
        const one = specials[i] as Special
        scores[cells + i] = scoreOf(one.under(masks[m] as Uint8Array), one)
      }
      if (!visit(scores, m)) return
    }
  }
}
