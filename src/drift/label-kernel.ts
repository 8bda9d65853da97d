import type { Random } from '../statistics/random.ts'
import { comparisonKernel } from './comparison-kernel.ts'
import { FREE_FROM, TABLED } from './comparison-layout.ts'
import type { Design } from './design.ts'
import { groupWords } from './score-kernel.ts'

/** Four words of the generator's state. */
const STATE_BYTES = 16

export interface Dealt {
  /** By labelling and line. */
  readonly labels: Uint8Array
  /** By labelling and four lines, see `assembly/labels.ts`. */
  readonly entries: Int32Array
}

/**
 * So many relabellings of a design, drawn as `relabel` draws them. Undefined where the kernel cannot do it: it is too much
 * for its memory, or the engine does not run it.
 */
export function dealtByKernel(design: Design, random: Random, size: number): Dealt | undefined {
  const { lines, flips } = design
  const groups = groupWords(design)
  const perMask = Math.ceil(lines / TABLED)
  const groupsAt = FREE_FROM + STATE_BYTES
  const entriesAt = groupsAt + 4 * groups.length
  const flipsAt = entriesAt + 4 * size * perMask
  const labelsAt = flipsAt + lines
  const kernel = comparisonKernel(labelsAt + size * lines)
  if (kernel === undefined) return undefined
  const { buffer } = kernel.memory
  new Int32Array(buffer, groupsAt, groups.length).set(groups)
  new Uint8Array(buffer, flipsAt, lines).set(flips)
  const labels = new Uint8Array(buffer, labelsAt, size * lines).fill(0)
  random.lend((state) => {
    const words = new Int32Array(buffer, FREE_FROM, 4)
    words.set(state)
    kernel.exports.deal(FREE_FROM, labelsAt, entriesAt, size, lines, flipsAt, groupsAt)
    state.set(words)
  })
  return { labels: labels.slice(), entries: new Int32Array(buffer, entriesAt, size * perMask).slice() }
}
