import { seededRandom } from '../statistics/random.ts'
import { type Design, relabel } from './design.ts'
import { otherLabellings } from './enumerate.ts'
import type { Statistic } from './statistic.ts'
import { sumsOver } from './sums.ts'

/**
 * Westfall and Young's step-down maximum over relabellings ("Resampling-Based Multiple Testing", 1993). Every
 * statistic is put on one scale, z² + 2 log of its share of the level: the larger, the less likely by chance.
 */
export interface Tested {
  readonly statistic: Statistic
  /** log of its share of the level. */
  readonly logShare: number
}

/** A statistic that is no sum over lines: its z as observed and under any relabelling. */
export interface Special {
  readonly z: number
  readonly under: (labels: Uint8Array) => number
  readonly logShare: number
}

export interface Verdicts {
  /** Adjusted p-values of the tested, then of the specials. */
  readonly adjusted: Float64Array
  /** Score that a statistic must exceed to be significant at the level. */
  readonly critical: number
  readonly relabellings: number
  readonly ladder: Ladder
}

/** What the strongest statistics were held against: enough to judge another one in the place of one of them. */
export interface Ladder {
  /** Observed scores of the highest ranks, ascending. */
  readonly scores: Float64Array
  /** By relabelling: for each of these ranks the largest score of all that rank lower, and at last the largest of all. */
  readonly below: readonly Float64Array[]
  readonly masks: readonly Uint8Array[]
}

/** More ranks than findings are ever named. */
const MOST_RANKS = 100

export interface RelabelOptions {
  readonly alpha: number
  readonly seed: number
}

/** So many relabellings that the p-value's grid is twenty times finer than the level. */
export const relabellingsFor = (alpha: number): number =>
  Math.min(19_999, Math.max(999, Math.ceil(20 / alpha) - 1))

/** The relabellings of a run: drawn when asked for, the same for every statistic. */
export interface Labels {
  readonly count: number
  /** Whether these are all there are: then the p-values are exact, and none may be left out. */
  readonly complete: boolean
  /** The b-th, lent until the next is asked for; to be asked for in order. */
  readonly next: () => Uint8Array
  /** Some more, apart from those, from which a statistic may learn its own spread. */
  readonly pilot: readonly Uint8Array[]
}

const PILOT = 500

export function drawLabels(design: Design, { alpha, seed }: RelabelOptions): Labels {
  const random = seededRandom(seed)
  const mask = new Uint8Array(design.lines)
  const next = () => {
    relabel(design, random, mask)
    return mask
  }
  const pilot = Array.from({ length: PILOT }, () => next().slice())
  const count = relabellingsFor(alpha)
  if (design.logRelabellings > Math.log(count)) return { pilot, count, complete: false, next }
  const all = otherLabellings(design)
  let at = 0
  return { pilot, count: all.length, complete: true, next: () => all[at++] as Uint8Array }
}

/** Most runs are over after a few relabellings; those that are not go on in larger and larger batches. */
const FIRST_BATCH = 32
const LARGEST_BATCH = 512

export const scoreOf = (z: number, logShare: number): number => z * z + 2 * logShare

export function judge(
  tested: readonly Tested[],
  specials: readonly Special[],
  labels: Labels,
  alpha: number
): Verdicts {
  const cells = tested.length
  const size = cells + specials.length
  const observed = new Float64Array(size)
  tested.forEach(({ statistic, logShare }, i) => {
    observed[i] = scoreOf(statistic.z, logShare)
  })
  specials.forEach(({ z, logShare }, i) => {
    observed[cells + i] = scoreOf(z, logShare)
  })
  const order = Uint32Array.from(observed.keys()).sort(
    (a, b) => (observed[a] as number) - (observed[b] as number) || a - b
  )
  const top = size > 0 ? (observed[order[size - 1] as number] as number) : Number.NEGATIVE_INFINITY
  // Once so many relabellings beat the strongest statistic, its p-value cannot come down to the level any more
  // (Besag & Clifford 1991): the verdict is the one that all of them would give.
  const enough = labels.complete
    ? Number.POSITIVE_INFINITY
    : Math.max(20, Math.floor(alpha * (labels.count + 1)))
  const beaten = new Uint32Array(size)
  const maxima: number[] = []
  const sums = sumsOver(tested.map(({ statistic }) => statistic.scores))
  const offsets = Float64Array.from(tested, ({ statistic }) => statistic.offset)
  const bonuses = Float64Array.from(tested, ({ logShare }) => 2 * logShare)
  const scores = new Float64Array(size)
  const ranks = Math.min(size, MOST_RANKS)
  const below: Float64Array[] = []
  const drawnMasks: Uint8Array[] = []
  let above = 0
  for (let drawn = 0; drawn < labels.count && above < enough; ) {
    const masks: Uint8Array[] = []
    const most = Math.min(LARGEST_BATCH, Math.max(FIRST_BATCH, drawn), labels.count - drawn)
    while (masks.length < most) masks.push(labels.next().slice())
    drawn += most
    const batch = new Float64Array(masks.length * cells)
    sums(masks, batch)
    for (let m = 0; m < masks.length && above < enough; m++) {
      for (let i = 0; i < cells; i++) {
        const z = (batch[m * cells + i] as number) - (offsets[i] as number)
        scores[i] = z * z + (bonuses[i] as number)
      }
      specials.forEach(({ under, logShare }, i) => {
        scores[cells + i] = scoreOf(under(masks[m] as Uint8Array), logShare)
      })
      const climb = new Float64Array(ranks + 1)
      const maximum = countBeaten(scores, observed, order, beaten, climb)
      maxima.push(maximum)
      below.push(climb)
      drawnMasks.push(masks[m] as Uint8Array)
      if (maximum >= top - TIE) above++
    }
  }
  const adjusted = new Float64Array(size)
  let running = 0
  for (let k = size - 1; k >= 0; k--) {
    const i = order[k] as number
    running = Math.max(running, ((beaten[i] as number) + 1) / (maxima.length + 1))
    adjusted[i] = running
  }
  return {
    adjusted,
    critical: quantile(maxima, 1 - alpha),
    relabellings: maxima.length,
    ladder: {
      scores: Float64Array.from(order.subarray(size - ranks), (i) => observed[i] as number),
      below,
      masks: drawnMasks
    }
  }
}

/** Equal sums may differ in their last digits; a tie counts against the finding. */
export const TIE = 1e-9

/**
 * Counts the statistics that the successive maxima, from the weakest observed one upwards, beat; and gives the last.
 * Those of the highest ranks are kept in `climb`.
 */
function countBeaten(
  scores: Float64Array,
  observed: Float64Array,
  order: Uint32Array,
  beaten: Uint32Array,
  climb: Float64Array
): number {
  const lowest = order.length - climb.length + 1
  let running = Number.NEGATIVE_INFINITY
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number
    if (k >= lowest) climb[k - lowest] = running
    const score = scores[i] as number
    if (score > running) running = score
    if (running >= (observed[i] as number) - TIE) beaten[i] = (beaten[i] as number) + 1
  }
  climb[climb.length - 1] = running
  return running
}

/** Upper quantile of the maxima; infinite where too few were drawn to know it. */
function quantile(maxima: number[], level: number): number {
  const sorted = Float64Array.from(maxima).sort()
  const at = Math.ceil(level * (sorted.length + 1)) - 1
  return at < sorted.length ? (sorted[at] as number) : Number.POSITIVE_INFINITY
}
