import { startWebAssembly } from '../events/web-assembly.ts'
import { SUM_KERNEL } from './sum-kernel-code.ts'

/** Cells that are added up at once. */
export const SIDE_BY_SIDE = 8
const ROW_BYTES = 8 * SIDE_BY_SIDE
const PAGE_BYTES = 65_536
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const MOST_BYTES = 32 * 1024 * 1024

interface Exports {
  readonly sums: (
    scores: number,
    table: number,
    entries: number,
    into: number,
    blocks: number,
    masks: number,
    stride: number
  ) => void
}

type Kernel = (bytes: number) => { readonly buffer: ArrayBuffer; readonly exports: Exports } | undefined

let kernel: Kernel | undefined

function start(): Kernel {
  const started = startWebAssembly(SUM_KERNEL, 1, () => ({}))
  if (started === undefined) return () => undefined
  const { memory, exports } = started
  return (bytes) => {
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE_BYTES)
    try {
      if (missing > 0) memory.grow(missing)
    } catch {
      return undefined
    }
    return { buffer: memory.buffer, exports: exports as Exports }
  }
}

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
  const scoresAt = PAGE_BYTES
  const tableAt = scoresAt + 4 * blocks * ROW_BYTES
  const intoAt = tableAt + 16 * blocks * ROW_BYTES
  // The last group may be wider than what is left of its row.
  const entriesAt = intoAt + 8 * masks * cells + ROW_BYTES
  const bytes = entriesAt + 4 * entries.length
  if (bytes > MOST_BYTES) return false
  kernel ??= start()
  const ready = kernel(bytes)
  if (ready === undefined) return false
  const { buffer, exports } = ready
  new Int32Array(buffer, entriesAt, entries.length).set(entries)
  const scores = new Float64Array(buffer, scoresAt, 4 * blocks * SIDE_BY_SIDE)
  // From the last to the first: what the last writes beyond its row is then written over.
  for (let group = groups.length - 1; group >= 0; group--) {
    scores.set(groups[group] as Float64Array)
    exports.sums(scoresAt, tableAt, entriesAt, intoAt + group * ROW_BYTES, blocks, masks, 8 * cells)
  }
  into.set(new Float64Array(buffer, intoAt, masks * cells))
  return true
}
