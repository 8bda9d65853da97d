import type { Integers } from '../events/table.ts'
import { onGrid } from '../statistics/grid.ts'
import type { Cell } from './cell.ts'
import type { Design } from './design.ts'
import { forgetLent, lentCounts } from './folded.ts'
import { forgetSituations, scoredByKernel } from './score-kernel.ts'
import type { Strata } from './strata.ts'
import { byCase, designFor } from './trials.ts'

/** A cell's scores on the lines of a design: z = (Σ over the chosen lines − offset) of them, at unit variance. */
export interface Statistic {
  readonly scores: Float64Array
  /** The same by independent unit, where single trials of a case are scored. */
  readonly unitScores?: Float64Array | undefined
  /** z of these: as far as the cases show the change by whole, which is how other cells of the same logs are tested. */
  readonly unitZ?: number | undefined
  readonly offset: number
  /** Of the observed labelling; positive where the values are larger on the current side. */
  readonly z: number
  /** Mean on the baseline's side, and its change, in the mix of strata in which the test compares the sides. */
  readonly before: number
  readonly delta: number
  /** Standard deviation of `delta` when nothing changed. */
  readonly deviation: number
}

/**
 * The stratified score statistic U = 2 Σ_h [n_bh/n_h Σ_c (y − p̄_h) − n_ch/n_h Σ_b (y − p̄_h)], which is
 * Σ_c (y − p̄_h) − Σ_b (y − p̄_h): a sum over sessions, linear in the labels, whose mean and variance over all
 * relabellings are known exactly.
 * Undefined where no relabelling could make a difference.
 */
export function statisticOf(cell: Cell, whole: Design, skip?: Uint8Array): Statistic | undefined {
  const design = designFor(cell, whole)
  const statistic = statisticOn(cell, design, skip)
  if (statistic === undefined || design === whole || whole.trials === undefined) return statistic
  // Of all events of the sessions each case has some, and so can be held against its other side as a whole.
  const units = cell.whole && statisticOn(cell, whole, skip)
  if (units !== undefined) return { ...statistic, unitScores: units.scores, unitZ: units.z }
  return { ...statistic, ...byCase(statistic.scores, design, whole.trials.caseOf) }
}

function statisticOn(cell: Cell, design: Design, skip?: Uint8Array): Statistic | undefined {
  const { strata } = cell
  const { sessions, values, rows } = lentCounts(cell)
  const byCertainty = cell.byCertainty === true
  if (skip === undefined && values instanceof Uint8Array && design.unweighted) {
    const scored = scoredByKernel({ sessions, strata }, values, byCertainty, design)
    if (scored !== undefined) return scored ?? undefined
    return ofKept(placesOf(sessions, strata, design), values, byCertainty, design)
  }
  const used = skip === undefined || rows === undefined ? undefined : unskipped(rows, skip)
  const situations: Situations = { sessions, values, of: strata.of, count: strata.count, used }
  const { total, sum } = totals(situations, design)
  const mean = sum.map((value, h) => (total[h] === 0 ? 0 : value / (total[h] as number)))
  const worth = worthOf(mean, byCertainty)
  const scored = scoredValues(situations, design, mean, worth)
  return standardised(scored.scores, design, leverage(scored, worth))
}

/**
 * By cell its statistic. Cells of the same strata one after the other: where their situations count is found once for
 * all of them.
 */
export function statisticsOf(cells: readonly Cell[], design: Design): readonly (Statistic | undefined)[] {
  const alike = new Map<Strata, number[]>()
  cells.forEach(({ strata }, i) => {
    const own = alike.get(strata)
    if (own === undefined) alike.set(strata, [i])
    else own.push(i)
  })
  const statistics: (Statistic | undefined)[] = cells.map(() => undefined)
  for (const own of alike.values()) for (const i of own) statistics[i] = statisticOf(cells[i] as Cell, design)
  forgetSituations()
  last = undefined
  forgetLent()
  room = { line: new Uint32Array(0), slot: new Uint32Array(0) }
  return statistics
}

const worthOf = (mean: Float64Array, byCertainty: boolean): Float64Array =>
  mean.map((p) => (byCertainty && p > 0 && p < 1 ? 1 / (p * (1 - p)) : 1))

interface Situations {
  readonly sessions: Uint32Array
  readonly values: Cell['values']
  /** By situation its stratum, below `count`. */
  readonly of: Integers
  readonly count: number
  /** The situations that count; all when left out. */
  readonly used: Uint32Array | undefined
}

interface Scored {
  readonly scores: Float64Array
  /** By side and stratum: the situations, each with its weight. */
  readonly exposure: readonly [Float64Array, Float64Array]
  /** By stratum: those kept on the baseline's side. */
  readonly kept: Float64Array
}

function totals({ sessions, values, of, count, used }: Situations, { lineOf }: Design) {
  const total = new Float64Array(count)
  const sum = new Float64Array(count)
  const whole = values instanceof Uint8Array
  const size = used?.length ?? sessions.length
  for (let k = 0; k < size; k++) {
    const i = used === undefined ? k : (used[k] as number)
    if ((lineOf[sessions[i] as number] as number) < 0) continue
    const h = of[i] as number
    const value = values[i] as number
    total[h] = (total[h] as number) + 1
    sum[h] = (sum[h] as number) + (whole ? value : onGrid(value))
  }
  return { total, sum }
}

const nothingScored = (lines: number, count: number): Scored => ({
  scores: new Float64Array(lines),
  exposure: [new Float64Array(count), new Float64Array(count)],
  kept: new Float64Array(count)
})

function scoredValues(
  { sessions, values, of, count, used }: Situations,
  { lines, lineOf, weight, side }: Design,
  mean: Float64Array,
  worth: Float64Array
): Scored {
  const scored = nothingScored(lines, count)
  const { scores, exposure, kept } = scored
  const size = used?.length ?? sessions.length
  for (let k = 0; k < size; k++) {
    const i = used === undefined ? k : (used[k] as number)
    const session = sessions[i] as number
    const line = lineOf[session] as number
    if (line < 0) continue
    const h = of[i] as number
    const w = weight[session] as number
    const value = values[i] as number
    scores[line] = (scores[line] as number) + onGrid(w * (worth[h] as number) * (value - (mean[h] as number)))
    const own = exposure[side[session] as 0 | 1]
    own[h] = (own[h] as number) + onGrid(Math.abs(w))
    if (own === exposure[0]) kept[h] = (kept[h] as number) + onGrid(Math.abs(w) * value)
  }
  return scored
}

/** Where situations count: the same for all cells that look at the same situations divided in the same way. */
interface Places {
  readonly strata: Strata
  readonly design: Design
  readonly sessions: Uint32Array
  /** By situation: its line; one past the last where the design makes no use of it. */
  readonly line: Uint32Array
  /** By situation: twice its stratum and its side; one past the last likewise. */
  readonly slot: Uint32Array
  /** By side and stratum: the situations. */
  readonly exposure: Scored['exposure']
}

/** Of the last cell only: for all cells of a big log they would take more than all else. */
let last: Places | undefined
let room = { line: new Uint32Array(0), slot: new Uint32Array(0) }

function placesOf(sessions: Uint32Array, strata: Strata, design: Design): Places {
  if (last?.strata === strata && last.design === design && last.sessions === sessions) return last
  const { lineOf, lines, side } = design
  const { of, count } = strata
  const size = sessions.length
  if (room.line.length < size) room = { line: new Uint32Array(size), slot: new Uint32Array(size) }
  const line = room.line.subarray(0, size)
  const slot = room.slot.subarray(0, size)
  const exposure = [new Float64Array(count), new Float64Array(count)] as const
  for (let i = 0; i < size; i++) {
    const session = sessions[i] as number
    const own = lineOf[session] as number
    if (own < 0) {
      line[i] = lines
      slot[i] = 2 * count
      continue
    }
    const h = of[i] as number
    line[i] = own
    slot[i] = 2 * h + (side[session] as number)
    const seen = exposure[side[session] as 0 | 1]
    seen[h] = (seen[h] as number) + 1
  }
  last = { strata, design, sessions, line, slot, exposure }
  return last
}

/** The same where nothing but 0 and 1 occurs and every session weighs alike: two scores a stratum are all there are. */
function ofKept(
  { line, slot, exposure }: Places,
  values: Uint8Array,
  byCertainty: boolean,
  design: Design
): Statistic | undefined {
  const [before, after] = exposure
  const count = before.length
  const keptIn = new Float64Array(2 * count + 1)
  for (let i = 0; i < slot.length; i++) {
    const own = slot[i] as number
    keptIn[own] = (keptIn[own] as number) + (values[i] as number)
  }
  const kept = new Float64Array(count)
  const mean = new Float64Array(count)
  for (let h = 0; h < count; h++) {
    const total = (before[h] as number) + (after[h] as number)
    kept[h] = keptIn[2 * h] as number
    mean[h] = total === 0 ? 0 : ((kept[h] as number) + (keptIn[2 * h + 1] as number)) / total
  }
  const worth = worthOf(mean, byCertainty)
  const scoreOf = new Float64Array(2 * count + 2)
  for (let h = 0; h < count; h++) {
    scoreOf[2 * h] = onGrid((worth[h] as number) * (0 - (mean[h] as number)))
    scoreOf[2 * h + 1] = onGrid((worth[h] as number) * (1 - (mean[h] as number)))
  }
  const sums = new Float64Array(design.lines + 1)
  for (let i = 0; i < slot.length; i++) {
    const own = line[i] as number
    const stratum = (slot[i] as number) & ~1
    sums[own] = (sums[own] as number) + (scoreOf[stratum + (values[i] as number)] as number)
  }
  const scores = sums.subarray(0, design.lines)
  return standardised(scores, design, leverage({ scores, exposure, kept }, worth))
}

function unskipped(rows: Uint32Array, skip: Uint8Array): Uint32Array {
  const left = new Uint32Array(rows.length)
  let size = 0
  for (let i = 0; i < rows.length; i++) if (skip[rows[i] as number] !== 1) left[size++] = i
  return left.subarray(0, size)
}

interface Leverage {
  /** What U gains when every mean on the current side grows by one. */
  readonly gain: number
  readonly before: number
}

function leverage({ exposure: [before, after], kept }: Scored, worth: Float64Array): Leverage {
  let gain = 0
  let sum = 0
  after.forEach((c, h) => {
    const b = before[h] as number
    if (b === 0 || c === 0) return
    const own = (2 * (worth[h] as number) * b * c) / (b + c)
    gain += own
    sum += (own * (kept[h] as number)) / b
  })
  return { gain, before: gain > 0 ? sum / gain : 0 }
}

/** U as a sum over the chosen lines less its mean over all relabellings; and its exact variance over them. */
function standardised(
  scores: Float64Array,
  design: Design,
  { gain, before }: Leverage
): Statistic | undefined {
  let offset = 0
  let variance = 0
  for (let line = 0; line < scores.length; line++) {
    if (design.flips[line] !== 1) continue
    // Σ ±d = 2 Σ over the lines that stand as observed − Σ d.
    const d = scores[line] as number
    offset += d
    variance += d * d
    scores[line] = 2 * d
  }
  for (const { lines, chosen } of design.groups) {
    const size = lines.length
    let mean = 0
    // Counted: going from member to member makes an object a step until the loop is compiled.
    for (let i = 0; i < size; i++) mean += scores[lines[i] as number] as number
    mean /= size
    let spread = 0
    for (let i = 0; i < size; i++) {
      const line = lines[i] as number
      // Σ over one side − Σ over the other = 2 Σ over the chosen, once centred.
      const centred = 2 * ((scores[line] as number) - mean)
      scores[line] = centred
      spread += centred * centred
    }
    if (size > 1) variance += (spread * chosen * (size - chosen)) / (size * (size - 1))
  }
  const scale = Math.sqrt(variance)
  if (!(scale > 1e-9)) return undefined
  let u = -offset
  for (let line = 0; line < scores.length; line++)
    if (design.observed[line] === 1) u += scores[line] as number
  for (let line = 0; line < scores.length; line++) scores[line] = (scores[line] as number) / scale
  return {
    scores,
    offset: offset / scale,
    z: u / scale,
    before,
    delta: gain > 0 ? u / gain : 0,
    deviation: gain > 0 ? scale / gain : Number.POSITIVE_INFINITY
  }
}
