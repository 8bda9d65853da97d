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

/** The relabellings of a design; all of them where there are no more than the level asks for. */
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

/** `draw` gives so many of them, from the given one on. */
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

/** What is judged: statistics, and what orders them. */
interface Judged {
  readonly tested: readonly Tested[]
  readonly specials: readonly Special[]
  readonly labels: Labels
  /** Scores of the tested, then of the specials. */
  readonly observed: Float64Array
  /** Their places, the weakest first. */
  readonly order: Uint32Array
  /** How many of the highest ranks the ladder has. */
  readonly ranks: number
  readonly scoresUnder: ReturnType<typeof scoring>
}

/** What the relabellings came to, as many as were needed. */
interface Relabelled {
  /** By statistic: how many of them beat it. */
  readonly beaten: Uint32Array
  /** By relabelling: its largest score, and the successive maxima up to it, see `Ladder.below`. */
  readonly maxima: readonly number[]
  readonly climbs: readonly Float64Array[]
  readonly batches: readonly (readonly Uint8Array[])[]
}

/** Which of the statistics are beyond chance at the level `alpha`, all of them taken together. */
export function judge(
  tested: readonly Tested[],
  specials: readonly Special[],
  labels: Labels,
  alpha: number
): Verdicts {
  const observed = Float64Array.from([
    ...tested.map((one) => scoreOf(one.statistic.z, one)),
    ...specials.map((one) => scoreOf(one.z, one))
  ])
  const order = Uint32Array.from(observed.keys()).sort(
    (a, b) => (observed[a] as number) - (observed[b] as number) || a - b
  )
  const ranks = Math.min(order.length, MOST_RANKS)
  const judged = { tested, specials, labels, observed, order, ranks, scoresUnder: scoring(tested, specials) }
  const relabelled = relabelledUntilSure(judged, alpha)
  const { beaten, maxima } = relabelled
  const adjusted = new Float64Array(order.length)
  let running = 0
  for (const i of order.toReversed()) {
    running = Math.max(running, ((beaten[i] as number) + 1) / (maxima.length + 1))
    adjusted[i] = running
  }
  return {
    adjusted,
    critical: quantile(maxima, 1 - alpha),
    relabellings: maxima.length,
    ladder: ladderOf(judged, relabelled)
  }
}

function relabelledUntilSure(judged: Judged, alpha: number): Relabelled {
  const { labels, observed, order, scoresUnder } = judged
  const strongest = order.at(-1)
  const top = strongest === undefined ? Number.NEGATIVE_INFINITY : (observed[strongest] as number)
  // Once so many relabellings beat the strongest statistic, its p-value cannot come down to the level any more
  // (Besag & Clifford 1991): the verdict is the one that all of them would give.
  const enough = labels.complete
    ? Number.POSITIVE_INFINITY
    : Math.max(20, Math.floor(alpha * (labels.count + 1)))
  const beaten = new Uint32Array(order.length)
  const maxima: number[] = []
  const climbs: Float64Array[] = []
  const batches: (readonly Uint8Array[])[] = []
  let above = 0
  for (
    let masks = labels.batch(0);
    masks !== undefined && above < enough;
    masks = labels.batch(batches.length)
  ) {
    batches.push(masks)
    const own = roomForClimbs(masks, judged)
    scoresUnder(masks, (scores, m) => {
      const climb = own[m] as Float64Array
      const maximum = countBeaten(scores, observed, order, beaten, climb)
      maxima.push(maximum)
      climbs.push(climb)
      if (maximum >= top - TIE) above++
      return above < enough
    })
  }
  return { beaten, maxima, climbs, batches }
}

const roomForClimbs = (masks: readonly Uint8Array[], { ranks }: Judged): Float64Array[] =>
  apart(new Float64Array(masks.length * (ranks + 1)), masks.length)

function ladderOf(judged: Judged, { climbs, batches }: Relabelled): Ladder {
  const { labels, observed, order, ranks } = judged
  const ladder: Ladder = {
    scores: Float64Array.from(order.subarray(order.length - ranks), (i) => observed[i] as number),
    below: rungsOf(climbs),
    batches,
    without: (left) => {
      const all = batchesIn(labels)
      const isWhole = climbs.length >= labels.count
      const below = isWhole ? belowWithout(left, all, climbs, judged) : belowAnew(left, all, judged)
      return { ...ladder, below, batches: all }
    }
  }
  return ladder
}

/** Where nothing is significant all others are what has to be beaten, and the rungs between are not asked for. */
function belowAnew(
  left: number,
  batches: readonly (readonly Uint8Array[])[],
  judged: Judged
): Ladder['below'] {
  const ofAll = once(() => largestWithout(left, batches, judged))
  const rungs = once(() => rungsOf(batches.flatMap((masks) => climbsWithout(left, masks, judged))))
  return (rank) => (rank === judged.ranks ? ofAll() : rungs()(rank))
}

/** Of climbs that are known, only one where it was the largest score itself has another one to be found. */
function belowWithout(
  left: number,
  batches: readonly (readonly Uint8Array[])[],
  climbs: readonly Float64Array[],
  judged: Judged
): Ladder['below'] {
  const { tested, order, ranks } = judged
  const one = tested[left] as Tested
  const sums = sumsUnder(batches)(one.statistic.scores)
  const lowest = Math.max(0, order.indexOf(left) - (order.length - ranks) + 1)
  const masks = batches.flat()
  const changed = [...masks.keys()].filter(
    (m) =>
      scoreOf((sums[m] as number) - one.statistic.offset, one) >=
      ((climbs[m] as Float64Array)[lowest] as number) - TIE
  )
  const anew = climbsWithout(
    left,
    changed.map((m) => masks[m] as Uint8Array),
    judged
  )
  const others = climbs.slice()
  changed.forEach((m, i) => {
    others[m] = anew[i] as Float64Array
  })
  return rungsOf(others)
}

function largestWithout(
  left: number,
  batches: readonly (readonly Uint8Array[])[],
  { tested, specials, scoresUnder }: Judged
): Float64Array {
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

function climbsWithout(left: number, masks: readonly Uint8Array[], judged: Judged): Float64Array[] {
  const climbs = roomForClimbs(masks, judged)
  judged.scoresUnder(masks, (scores, m) => {
    scores[left] = Number.NEGATIVE_INFINITY
    climbTo(scores, judged.order, climbs[m] as Float64Array)
    return true
  })
  return climbs
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
function quantile(maxima: readonly number[], level: number): number {
  const sorted = Float64Array.from(maxima).sort()
  const at = Math.ceil(level * (sorted.length + 1)) - 1
  return at < sorted.length ? (sorted[at] as number) : Number.POSITIVE_INFINITY
}
