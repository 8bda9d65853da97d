import type { Integers } from '../events/table.ts'
import {
  type ComparisonKernel,
  comparisonKernel,
  loanOfKernel,
  MOST_SITUATIONS
} from './comparison-kernel.ts'
import { FREE_FROM, NUMBERS_OF_STATISTIC } from './comparison-layout.ts'
import type { Design } from './design.ts'

/** The situations of a cell: their sessions, and what they are divided into. */
interface Situations {
  readonly sessions: Uint32Array
  readonly strata: { readonly of: Integers; readonly count: number }
}

export interface Scored {
  readonly scores: Float64Array
  readonly offset: number
  readonly z: number
  readonly before: number
  readonly delta: number
  readonly deviation: number
}

/** Situations that stand in the kernel's memory. */
interface Situated extends Situations {
  readonly design: Design
  readonly kernel: ComparisonKernel
  /** Where the values go. */
  readonly values: number
  readonly loan: number
}

/** The last cell's: those of the same situations come one after the other. */
let last: Situated | undefined

/**
 * A cell's statistic by its scores on the lines of a design in which every session weighs alike. `null` where no
 * relabelling could make a difference; undefined where the kernel cannot do it: there are too many situations, or the
 * engine does not run it.
 */
export function scoredByKernel(
  situations: Situations,
  values: Uint8Array,
  byCertainty: boolean,
  design: Design
): Scored | null | undefined {
  if (values.length > MOST_SITUATIONS || design.lineOf.length > MOST_SITUATIONS) return undefined
  const isSame =
    last?.strata === situations.strata &&
    last.sessions === situations.sessions &&
    last.design === design &&
    last.loan === loanOfKernel()
  if (!isSame) last = situated(situations, design)
  if (last === undefined) return undefined
  const { memory, exports } = last.kernel
  new Uint8Array(memory.buffer, last.values, values.length).set(values)
  const at = exports.scored(last.values, byCertainty ? 1 : 0)
  if (at === 0) return undefined
  if (at < 0) return null
  const found = new Float64Array(memory.buffer, at, design.lines + NUMBERS_OF_STATISTIC)
  const [offset = 0, z = 0, before = 0, delta = 0, deviation = 0] = found.subarray(design.lines)
  return { scores: found.slice(0, design.lines), offset, z, before, delta, deviation }
}

function situated({ sessions, strata }: Situations, design: Design): Situated | undefined {
  const { lineOf, side, lines, flips, observed } = design
  const size = sessions.length
  const groups = groupWords(design)
  const ofAt = FREE_FROM + 4 * size
  const lineOfAt = ofAt + 4 * size
  const groupsAt = lineOfAt + 4 * lineOf.length
  const sideAt = groupsAt + 4 * groups.length
  const flipsAt = sideAt + side.length
  const observedAt = flipsAt + flips.length
  const free = observedAt + observed.length
  const kernel = comparisonKernel(free)
  if (kernel === undefined) return undefined
  const { memory, exports } = kernel
  new Uint32Array(memory.buffer, FREE_FROM, size).set(sessions)
  new Uint32Array(memory.buffer, ofAt, size).set(strata.of)
  new Int32Array(memory.buffer, lineOfAt, lineOf.length).set(lineOf)
  new Int32Array(memory.buffer, groupsAt, groups.length).set(groups)
  const bytes = new Uint8Array(memory.buffer)
  bytes.set(side, sideAt)
  bytes.set(flips, flipsAt)
  bytes.set(observed, observedAt)
  const values = exports.situate(
    FREE_FROM,
    ofAt,
    size,
    strata.count,
    lineOfAt,
    sideAt,
    lines,
    flipsAt,
    observedAt,
    groupsAt,
    free
  )
  return values === 0 ? undefined : { sessions, strata, design, kernel, values, loan: loanOfKernel() }
}

const groupsByDesign = new WeakMap<Design, Int32Array>()

/** A design's groups as the kernel reads them. */
export function groupWords(design: Design): Int32Array {
  const known = groupsByDesign.get(design)
  if (known !== undefined) return known
  const words = new Int32Array(design.groups.reduce((sum, { lines }) => sum + 2 + lines.length, 1))
  let at = 0
  for (const { lines, chosen } of design.groups) {
    // One without lines adds nothing, and would end the list.
    if (lines.length === 0) continue
    words[at] = lines.length
    words[at + 1] = chosen
    words.set(lines, at + 2)
    at += 2 + lines.length
  }
  groupsByDesign.set(design, words)
  return words
}

/** What is held of the last cell of a run. */
export function forgetSituations(): void {
  last = undefined
}
