import type { Ledger } from './compare.ts'
import { seedOf } from './digest.ts'
import type { ComparisonOptions, Rejudge } from './drift.ts'
import { drawLabels, scoreOf } from './relabel.ts'
import { type Statistic, statisticOf } from './statistic.ts'
import { sumsOver } from './sums.ts'
import type { TestedCell, Tests } from './tests.ts'
import { cellWith } from './what-if.ts'
import { worthFinding } from './worth.ts'

/**
 * The verdict on one thing, had its promise been kept so many times in the current situations and all else been as it
 * was: the same statistic over the changed events, against the same relabellings and the same other statistics.
 */
export function rejudgeOf(tests: Tests, ledger: Ledger, options: ComparisonOptions): Rejudge {
  const { pool } = ledger
  const { alpha } = options
  const shared = once(() => barOf(tests, ledger, alpha, undefined))
  return ({ policy, subject }, direction) => {
    const tested = tests.cells.find(({ cell }) =>
      policy === undefined
        ? cell.family === 'share' && cell.subject?.name === subject?.name
        : cell.rule !== undefined && ledger.policy(cell.rule).policy_id === policy.policy_id
    )
    if (tested === undefined) return undefined
    const { cell } = tested
    const sides = cell.rule === undefined ? undefined : ledger.sides(cell.rule)
    const occasions = { cell, sides, pool, strataFor: tests.family.strataFor }
    const significant = tested.adjusted <= alpha
    if (!significant && tests.cells.length * tests.design.lines > MOST_FOR_A_PASS) return undefined
    const bar = significant ? shared : once(() => barOf(tests, ledger, alpha, tested))
    return (kept) => {
      const changed = cellWith(occasions, kept)
      const statistic = statisticOf(changed, tests.design)
      if (statistic === undefined) return false
      if ((statistic.z * cell.sign > 0 ? 'stronger' : 'weaker') !== direction) return false
      const then = sides && {
        baseline: sides.baseline,
        current: { ...sides.current, kept, confidence: kept / sides.current.events }
      }
      if (!worthFinding({ cell: changed, statistic }, then, policy, direction, options)) return false
      return bar()(statistic, tested) <= alpha
    }
  }
}

/** Cells times lines of which all relabellings are worth going through for a policy that passed: about a tenth of a second. */
const MOST_FOR_A_PASS = 60_000

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Adjusted p-value of another statistic in the place of one that was tested. */
type Bar = (statistic: Statistic, tested: TestedCell) => number

/** Relabellings summed at a time. */
const BATCH = 128
/** Ranks whose successive maxima are kept: more than findings are ever named. */
const MOST_RANKS = 100
const TIE = 1e-9

/** The step-down maxima of `judge`, kept by rank; without the statistic that is put in its own place. */
function barOf(tests: Tests, { pool }: Ledger, alpha: number, without: TestedCell | undefined): Bar {
  const { design } = tests
  const labels = drawLabels(design, { alpha, seed: seedOf(pool) })
  const cells = tests.cells.filter((entry) => entry !== without)
  const others = [
    ...cells.map(({ statistic, logShare, adjusted }) => ({
      score: scoreOf(statistic.z, logShare),
      adjusted
    })),
    ...tests.novelties.map(({ novelty, logShare, adjusted }) => ({
      score: scoreOf(novelty.special.z, logShare),
      adjusted
    }))
  ]
  const order = Array.from(others.keys()).sort(
    (a, b) => (others[a]?.score as number) - (others[b]?.score as number) || a - b
  )
  const lowest = Math.max(0, order.length - MOST_RANKS)
  const ladder = order.slice(lowest).map((i) => others[i]?.score as number)
  const ranks = ladder.length + 1
  const below = new Float64Array(labels.count * ranks)
  const masks: Uint8Array[] = []
  const sums = sumsOver(cells.map(({ statistic }) => statistic.scores))
  const scores = new Float64Array(others.length)
  for (let from = 0; from < labels.count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, labels.count - from) }, () => labels.next().slice())
    masks.push(...batch)
    const into = new Float64Array(batch.length * cells.length)
    sums(batch, into)
    batch.forEach((mask, m) => {
      cells.forEach(({ statistic, logShare }, i) => {
        scores[i] = scoreOf((into[m * cells.length + i] as number) - statistic.offset, logShare)
      })
      tests.novelties.forEach(({ novelty, logShare }, i) => {
        scores[cells.length + i] = scoreOf(novelty.special.under(mask), logShare)
      })
      let running = Number.NEGATIVE_INFINITY
      order.forEach((i, rank) => {
        if (rank >= lowest) below[(from + m) * ranks + rank - lowest] = running
        running = Math.max(running, scores[i] as number)
      })
      below[(from + m) * ranks + ranks - 1] = running
    })
  }
  return (statistic, { logShare }) => {
    const score = scoreOf(statistic.z, logShare)
    // Whatever ranks higher must be significant before this one can be.
    const higher = others.some((other) => other.score > score && other.adjusted > alpha)
    if (higher) return 1
    const rank = ladder.filter((other) => other < score).length
    let beaten = 0
    masks.forEach((mask, b) => {
      const reached = Math.max(below[b * ranks + rank] as number, scoreUnder(statistic, mask, logShare))
      if (reached >= score - TIE) beaten++
    })
    return (beaten + 1) / (masks.length + 1)
  }
}

function scoreUnder({ scores, offset }: Statistic, mask: Uint8Array, logShare: number): number {
  let sum = -offset
  for (let line = 0; line < mask.length; line++) if (mask[line] === 1) sum += scores[line] as number
  return scoreOf(sum, logShare)
}
