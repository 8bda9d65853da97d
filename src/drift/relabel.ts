import { seededRandom } from '../statistics/random.ts'
import { type Design, relabel } from './design.ts'
import { otherLabellings } from './enumerate.ts'
import { dealtByKernel } from './label-kernel.ts'
import { once } from './made-once.ts'
import { highestWithout, type Special, scoreOf, scoring, type Tested } from './scoring.ts'
import { knowEntries, sumsUnder } from './sums.ts'

/**
 * Westfall and Young's step-down maximum over relabellings ("Resampling-Based Multiple Testing", 1993). Every
 * statistic is put on one scale, z² + 2 log of its share of the level: the larger, the less likely by chance.
 */
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
  /** By relabelling: the largest score of all that rank lower than the given one of these; one rank further, of all. */
  readonly below: (rank: number) => Float64Array
  /** The relabellings, as they were drawn. */
  readonly batches: readonly (readonly Uint8Array[])[]
  /** The same over all relabellings, where fewer were needed, and with the score of one of the tested left out of them. */
  readonly without: (left: number) => Ladder
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
  /** The i-th batch of them, drawn once; undefined beyond the last. */
  readonly batch: (i: number) => readonly Uint8Array[] | undefined
  /** Some more, apart from those, from which a statistic may learn its own spread. */
  readonly pilot: readonly Uint8Array[]
}

const PILOT = 500

export function drawLabels(design: Design, { alpha, seed }: RelabelOptions): Labels {
  const random = seededRandom(seed)
  const draw = (size: number): Uint8Array[] => {
    // One buffer for all: thousands of small ones cost more than what is written into them.
    const dealt = dealtByKernel(design, random, size)
    const drawn = apart(dealt?.labels ?? new Uint8Array(size * design.lines), size)
    if (dealt !== undefined) {
      knowEntries(drawn, dealt.entries)
      return drawn
    }
    for (const mask of drawn) relabel(design, random, mask)
    return drawn
  }
  const pilot = draw(PILOT)
  const count = relabellingsFor(alpha)
  if (design.logRelabellings > Math.log(count))
    return { pilot, count, complete: false, batch: batchesOf(count, draw) }
  const all = otherLabellings(design)
  return {
    pilot,
    count: all.length,
    complete: true,
    batch: batchesOf(all.length, (size, from) => all.slice(from, from + size))
  }
}

/** An array as so many of equal length. */
function apart<Whole extends Uint8Array | Float64Array>(whole: Whole, size: number): Whole[] {
  const length = whole.length / size
  return Array.from({ length: size }, (_, i) => whole.subarray(i * length, (i + 1) * length) as Whole)
}

/** Most runs are over after a few relabellings; those that are not go on in larger and larger batches. */
const FIRST_BATCH = 32
const LARGEST_BATCH = 512

export function batchesOf(
  count: number,
  draw: (size: number, from: number) => readonly Uint8Array[]
): Labels['batch'] {
  const batches: (readonly Uint8Array[])[] = []
  let drawn = 0
  return (i) => {
    while (batches.length <= i && drawn < count) {
      const size = Math.min(LARGEST_BATCH, Math.max(FIRST_BATCH, drawn), count - drawn)
      batches.push(draw(size, drawn))
      drawn += size
    }
    return batches[i]
  }
}

export function judge(
  tested: readonly Tested[],
  specials: readonly Special[],
  labels: Labels,
  alpha: number
): Verdicts {
  const cells = tested.length
  const size = cells + specials.length
  const observed = new Float64Array(size)
  tested.forEach((one, i) => {
    observed[i] = scoreOf(one.statistic.z, one)
  })
  specials.forEach((one, i) => {
    observed[cells + i] = scoreOf(one.z, one)
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
  const ranks = Math.min(size, MOST_RANKS)
  const below: Float64Array[] = []
  const batches: (readonly Uint8Array[])[] = []
  const scoresUnder = scoring(tested, specials)
  let above = 0
  for (
    let masks = labels.batch(0);
    masks !== undefined && above < enough;
    masks = labels.batch(batches.length)
  ) {
    batches.push(masks)
    const climbs = apart(new Float64Array(masks.length * (ranks + 1)), masks.length)
    scoresUnder(masks, (scores, m) => {
      const climb = climbs[m] as Float64Array
      const maximum = countBeaten(scores, observed, order, beaten, climb)
      maxima.push(maximum)
      below.push(climb)
      if (maximum >= top - TIE) above++
      return above < enough
    })
  }
  const largestWithout = (left: number, batches: readonly (readonly Uint8Array[])[]): Float64Array => {
    const known = highestWithout(left, tested, specials, batches)
    if (known !== undefined) return known
    const largest: number[] = []
    for (const masks of batches)
      scoresUnder(masks, (scores) => {
        scores[left] = Number.NEGATIVE_INFINITY
        let most = Number.NEGATIVE_INFINITY
        for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > most) most = scores[i] as number
        largest.push(most)
        return true
      })
    return Float64Array.from(largest)
  }
  const climbsWithout = (left: number, masks: readonly Uint8Array[]): Float64Array[] => {
    const climbs = apart(new Float64Array(masks.length * (ranks + 1)), masks.length)
    scoresUnder(masks, (scores, m) => {
      scores[left] = Number.NEGATIVE_INFINITY
      climbTo(scores, order, climbs[m] as Float64Array)
      return true
    })
    return climbs
  }
  const without = (left: number): Ladder => {
    const drawn = batchesIn(labels)
    if (below.length < labels.count) {
      // Where nothing is significant all others are what has to be beaten, and the rungs between are not asked for.
      const ofAll = once(() => largestWithout(left, drawn))
      const rungs = once(() => rungsOf(drawn.flatMap((masks) => climbsWithout(left, masks))))
      return { ...ladder, below: (rank) => (rank === ranks ? ofAll() : rungs()(rank)), batches: drawn }
    }
    // Only where it was the largest score itself has another one to be found.
    const one = tested[left] as Tested
    const { statistic } = one
    const sums = sumsUnder(drawn)(statistic.scores)
    const lowest = Math.max(0, order.indexOf(left) - (size - ranks) + 1)
    const climbs = below.slice()
    const masks = drawn.flat()
    const changed = [...masks.keys()].filter(
      (b) =>
        scoreOf((sums[b] as number) - statistic.offset, one) >=
        ((below[b] as Float64Array)[lowest] as number) - TIE
    )
    const anew = climbsWithout(
      left,
      changed.map((b) => masks[b] as Uint8Array)
    )
    changed.forEach((b, i) => {
      climbs[b] = anew[i] as Float64Array
    })
    return { ...ladder, below: rungsOf(climbs) }
  }
  const ladder: Ladder = {
    scores: Float64Array.from(order.subarray(size - ranks), (i) => observed[i] as number),
    below: rungsOf(below),
    batches,
    without
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
    ladder
  }
}

const rungsOf =
  (climbs: readonly Float64Array[]): Ladder['below'] =>
  (rank) =>
    Float64Array.from(climbs, (climb) => climb[rank] as number)

function batchesIn({ batch }: Labels): (readonly Uint8Array[])[] {
  const batches: (readonly Uint8Array[])[] = []
  for (let masks = batch(0); masks !== undefined; masks = batch(batches.length)) batches.push(masks)
  return batches
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

/** The successive maxima alone. */
function climbTo(scores: Float64Array, order: Uint32Array, climb: Float64Array): void {
  const lowest = order.length - climb.length + 1
  let running = Number.NEGATIVE_INFINITY
  for (let k = 0; k < order.length; k++) {
    if (k >= lowest) climb[k - lowest] = running
    const score = scores[order[k] as number] as number
    if (score > running) running = score
  }
  climb[climb.length - 1] = running
}

/** Upper quantile of the maxima; infinite where too few were drawn to know it. */
function quantile(maxima: number[], level: number): number {
  const sorted = Float64Array.from(maxima).sort()
  const at = Math.ceil(level * (sorted.length + 1)) - 1
  return at < sorted.length ? (sorted[at] as number) : Number.POSITIVE_INFINITY
}
