import { type ComparisonKernel, comparisonKernel } from './comparison-kernel.ts'
import { FREE_FROM, ROW_BYTES, SIDE_BY_SIDE, SUBSETS, TABLED } from './comparison-layout.ts'

/**
 * Adds up, as `lookUp` of `sums.ts` does, the lines that `entries` chooses of the scores of each cell: `into` rows of a
 * number for each, one row for each mask. False where the kernel cannot do it: it is too much for its memory, or the engine
 * does not run it.
 */
export function addUp(
  scores: readonly Float64Array[],
  entries: Int32Array,
  blocks: number,
  into: Float64Array
): boolean {
  const cells = scores.length
  const masks = entries.length / blocks
  const intoAt = behindTables(blocks)
  // The last group may be wider than what is left of its row.
  const entriesAt = intoAt + 8 * masks * cells + ROW_BYTES
  const kernel = comparisonKernel(entriesAt + 4 * entries.length)
  if (kernel === undefined) return false
  const { buffer } = kernel.memory
  new Int32Array(buffer, entriesAt, entries.length).set(entries)
  const load = loading(kernel, scores, blocks)
  const first = cells - 1 - ((cells - 1) % SIDE_BY_SIDE)
  // From the last to the first: what the last writes beyond its row is then written over.
  for (let from = first; from >= 0; from -= SIDE_BY_SIDE) {
    load(from)
    kernel.exports.sums(FREE_FROM, tableFor(blocks), entriesAt, intoAt + 8 * from, blocks, masks, 8 * cells)
  }
  into.set(new Float64Array(buffer, intoAt, masks * cells))
  return true
}

/** The sums of the subsets of the blocks stand behind the scores of eight cells. */
const tableFor = (blocks: number): number => FREE_FROM + TABLED * blocks * ROW_BYTES
/** Behind them the scores of the cells one after the other, which are brought together from there; then all is free. */
const behindTables = (blocks: number): number => tableFor(blocks) + (SUBSETS + TABLED) * blocks * ROW_BYTES

/** Puts the scores of eight cells where they are added up. */
function loading(
  { memory, exports }: ComparisonKernel,
  scores: readonly Float64Array[],
  blocks: number
): (from: number) => void {
  const lines = scores[0]?.length ?? 0
  const ownAt = behindTables(blocks) - TABLED * blocks * ROW_BYTES
  const own = new Float64Array(memory.buffer, ownAt, lines * SIDE_BY_SIDE)
  return (from) => {
    const width = Math.min(SIDE_BY_SIDE, scores.length - from)
    for (let i = 0; i < width; i++) own.set(scores[from + i] as Float64Array, i * lines)
    exports.together(ownAt, width, lines, FREE_FROM)
  }
}

/** By cell: what makes a score of its sum, see `assembly/highest.ts`. */
export interface Terms {
  readonly offsets: Float64Array
  readonly bonuses: Float64Array
  readonly ways: ArrayLike<number>
  readonly from: Float64Array
  readonly onBreak: Float64Array
}

/**
 * By mask the largest score of all cells, without any of them in between. `entries` as above, in as many lists as there
 * are batches of masks. Undefined where the kernel cannot do it.
 */
export function highestOf(
  scores: readonly Float64Array[],
  terms: Terms,
  entries: readonly Int32Array[],
  blocks: number
): Float64Array | undefined {
  const raised = raisedBy(scores, terms, entries, blocks, undefined)
  return raised && new Float64Array(raised.kernel.memory.buffer, raised.mostAt, raised.masks).slice()
}

/** How many masks there are under which the score of a cell, or what else was the largest, is at least so large. */
export function reachedBy(
  scores: Float64Array,
  terms: Terms,
  entries: readonly Int32Array[],
  blocks: number,
  others: Float64Array,
  least: number
): number | undefined {
  const raised = raisedBy([scores], terms, entries, blocks, others)
  return raised?.kernel.exports.reaching(raised.mostAt, raised.masks, least)
}

function raisedBy(
  scores: readonly Float64Array[],
  terms: Terms,
  entries: readonly Int32Array[],
  blocks: number,
  others: Float64Array | undefined
): { readonly kernel: ComparisonKernel; readonly mostAt: number; readonly masks: number } | undefined {
  const masks = entries.reduce((sum, own) => sum + own.length, 0) / blocks
  const cells = scores.length
  const termsAt = behindTables(blocks)
  const mostAt = termsAt + 5 * ROW_BYTES
  const intoAt = mostAt + 8 * masks
  const entriesAt = intoAt + masks * ROW_BYTES
  const kernel = comparisonKernel(entriesAt + 4 * masks * blocks)
  if (kernel === undefined) return undefined
  const { buffer } = kernel.memory
  let at = entriesAt
  for (const own of entries) {
    new Int32Array(buffer, at, own.length).set(own)
    at += 4 * own.length
  }
  const rows = new Float64Array(buffer, termsAt, 5 * SIDE_BY_SIDE)
  const most = new Float64Array(buffer, mostAt, masks)
  if (others === undefined) most.fill(Number.NEGATIVE_INFINITY)
  else most.set(others)
  const load = loading(kernel, scores, blocks)
  const { sums, highest } = kernel.exports
  for (let from = 0; from < cells; from += SIDE_BY_SIDE) {
    const width = Math.min(SIDE_BY_SIDE, cells - from)
    load(from)
    for (let i = 0; i < width; i++) {
      rows[i] = terms.offsets[from + i] as number
      rows[SIDE_BY_SIDE + i] = terms.bonuses[from + i] as number
      rows[2 * SIDE_BY_SIDE + i] = terms.ways[from + i] as number
      rows[3 * SIDE_BY_SIDE + i] = terms.from[from + i] as number
      rows[4 * SIDE_BY_SIDE + i] = terms.onBreak[from + i] as number
    }
    sums(FREE_FROM, tableFor(blocks), entriesAt, intoAt, blocks, masks, ROW_BYTES)
    highest(intoAt, masks, ROW_BYTES, width, termsAt, mostAt)
  }
  return { kernel, mostAt, masks }
}
