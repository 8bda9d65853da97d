import { comparisonKernel, FREE_FROM } from './comparison-kernel.ts'

/** Cells that are added up at once. */
export const SIDE_BY_SIDE = 8
const ROW_BYTES = 8 * SIDE_BY_SIDE

/**
 * Adds up, as `lookUp` of `sums.ts` does, the lines that `entries` chooses: `into` rows of `cells` numbers, one row for each
 * mask. `groups` holds by eight cells their scores, under each line of the blocks those of the eight. False where the
 * kernel cannot do it: it is too much for its memory, or the engine does not run it.
 */
export function addUp(
  groups: readonly Float64Array[],
  entries: Int32Array,
  blocks: number,
  cells: number,
  into: Float64Array
): boolean {
  const masks = entries.length / blocks
  const { scoresAt, tableAt, free } = placesFor(blocks)
  const intoAt = free
  // The last group may be wider than what is left of its row.
  const entriesAt = intoAt + 8 * masks * cells + ROW_BYTES
  const kernel = comparisonKernel(entriesAt + 4 * entries.length)
  if (kernel === undefined) return false
  const { buffer } = kernel.memory
  new Int32Array(buffer, entriesAt, entries.length).set(entries)
  const scores = new Float64Array(buffer, scoresAt, 4 * blocks * SIDE_BY_SIDE)
  // From the last to the first: what the last writes beyond its row is then written over.
  for (let group = groups.length - 1; group >= 0; group--) {
    scores.set(groups[group] as Float64Array)
    kernel.exports.sums(scoresAt, tableAt, entriesAt, intoAt + group * ROW_BYTES, blocks, masks, 8 * cells)
  }
  into.set(new Float64Array(buffer, intoAt, masks * cells))
  return true
}

/** Where the scores of eight cells stand, the sums of the subsets of their blocks, and what is free behind them. */
function placesFor(blocks: number) {
  const tableAt = FREE_FROM + 4 * blocks * ROW_BYTES
  return { scoresAt: FREE_FROM, tableAt, free: tableAt + 16 * blocks * ROW_BYTES }
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
  groups: readonly Float64Array[],
  terms: Terms,
  entries: readonly Int32Array[],
  blocks: number
): Float64Array | undefined {
  const masks = entries.reduce((sum, own) => sum + own.length, 0) / blocks
  const cells = terms.offsets.length
  const { scoresAt, tableAt, free: termsAt } = placesFor(blocks)
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
  const scores = new Float64Array(buffer, scoresAt, 4 * blocks * SIDE_BY_SIDE)
  const rows = new Float64Array(buffer, termsAt, 5 * SIDE_BY_SIDE)
  const most = new Float64Array(buffer, mostAt, masks).fill(Number.NEGATIVE_INFINITY)
  const { sums, highest } = kernel.exports
  for (let group = 0; group < groups.length; group++) {
    const first = group * SIDE_BY_SIDE
    const width = Math.min(SIDE_BY_SIDE, cells - first)
    scores.set(groups[group] as Float64Array)
    for (let i = 0; i < width; i++) {
      rows[i] = terms.offsets[first + i] as number
      rows[SIDE_BY_SIDE + i] = terms.bonuses[first + i] as number
      rows[2 * SIDE_BY_SIDE + i] = terms.ways[first + i] as number
      rows[3 * SIDE_BY_SIDE + i] = terms.from[first + i] as number
      rows[4 * SIDE_BY_SIDE + i] = terms.onBreak[first + i] as number
    }
    sums(scoresAt, tableAt, entriesAt, intoAt, blocks, masks, ROW_BYTES)
    highest(intoAt, masks, ROW_BYTES, width, termsAt, mostAt)
  }
  return most.slice()
}
