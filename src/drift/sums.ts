import { SIDE_BY_SIDE, SUBSETS, TABLED } from './comparison-layout.ts'
import { addUp, highestOf, reachedBy, type Terms } from './sum-kernel.ts'

/**
 * Sums of the scores of the chosen lines, for all cells and many labellings at once: `into[m * cells + c]` for the m-th
 * mask and the c-th cell. By the method of four Russians (Arlazarov et al. 1970): the sums of all subsets of four
 * lines are tabled, and looked up by their labels.
 */
export function sumsOver(
  scores: readonly Float64Array[]
): (masks: readonly Uint8Array[], into: Float64Array) => void {
  const cells = scores.length
  const lines = scores[0]?.length ?? 0
  const blocks = Math.ceil(lines / TABLED)
  const tables: Float64Array[] = []
  const tableOf = (from: number): Float64Array => {
    const at = from / SIDE_BY_SIDE
    tables[at] ??= subsetSums(scores.slice(from, from + SIDE_BY_SIDE), lines, blocks, SIDE_BY_SIDE)
    return tables[at]
  }
  let totals: Float64Array | undefined
  return (masks, into) => {
    const [first] = masks
    if (first === undefined || cells === 0) return
    const fewest = fewestLabels(first)
    // Where one side is small, adding its few lines up is cheaper than the tables.
    if (fewest.lines < blocks) {
      totals ??= Float64Array.from(scores, (own) => own.reduce((sum, score) => sum + score, 0))
      addLines(scores, masks, fewest.label, totals, into)
      return
    }
    const entries = entriesOf(masks, blocks)
    if (addUp(scores, entries, blocks, into)) return
    for (let from = 0; from < cells; from += SIDE_BY_SIDE)
      lookUp(tableOf(from), entries, masks.length, into, from, cells)
  }
}

/**
 * By mask the largest of what the terms make of the sums of all cells; undefined where it takes the sums themselves to
 * tell.
 */
export function highestOver(
  scores: readonly Float64Array[],
  terms: Terms,
  batches: readonly (readonly Uint8Array[])[]
): Float64Array | undefined {
  const blocks = Math.ceil((scores[0]?.length ?? 0) / TABLED)
  const isTabled = ([first]: readonly Uint8Array[]) =>
    first !== undefined && fewestLabels(first).lines >= blocks
  if (scores.length === 0 || !batches.every(isTabled)) return undefined
  const entries = batches.map((masks) => entriesOf(masks, blocks))
  return highestOf(scores, terms, entries, blocks)
}

/**
 * Under how many masks what the terms make of the sum of one cell, or else what others come to under it, is at least so
 * large; undefined likewise.
 */
export function reachedOver(
  scores: Float64Array,
  terms: Terms,
  batches: readonly (readonly Uint8Array[])[],
  others: Float64Array,
  least: number
): number | undefined {
  const blocks = Math.ceil(scores.length / TABLED)
  const entries = batches.map((masks) => entriesOf(masks, blocks))
  return reachedBy(scores, terms, entries, blocks, others, least)
}

/** The label that fewer lines carry, and how many. Designs that flip signs vary in it; it decides on speed alone. */
function fewestLabels(mask: Uint8Array): { label: 0 | 1; lines: number } {
  let chosen = 0
  for (const label of mask) chosen += label
  return 2 * chosen <= mask.length ? { label: 1, lines: chosen } : { label: 0, lines: mask.length - chosen }
}

function addLines(
  scores: readonly Float64Array[],
  masks: readonly Uint8Array[],
  label: 0 | 1,
  totals: Float64Array,
  into: Float64Array
): void {
  const cells = scores.length
  masks.forEach((mask, m) => {
    const chosen: number[] = []
    mask.forEach((own, line) => {
      if (own === label) chosen.push(line)
    })
    const lines = Uint32Array.from(chosen)
    for (let cell = 0; cell < cells; cell++) {
      const own = scores[cell] as Float64Array
      let sum = 0
      for (let i = 0; i < lines.length; i++) sum += own[lines[i] as number] as number
      into[m * cells + cell] = label === 1 ? sum : (totals[cell] as number) - sum
    }
  })
}

function subsetSums(
  scores: readonly Float64Array[],
  lines: number,
  blocks: number,
  width: number
): Float64Array {
  const table = new Float64Array(blocks * SUBSETS * width)
  for (let cell = 0; cell < scores.length; cell++) {
    const own = scores[cell] as Float64Array
    for (let block = 0; block < blocks; block++) {
      const base = block * SUBSETS * width + cell
      for (let i = 0; i < TABLED; i++) {
        const line = block * TABLED + i
        const score = line < lines ? (own[line] as number) : 0
        const half = 1 << i
        for (let subset = 0; subset < half; subset++)
          table[base + (half + subset) * width] = (table[base + subset * width] as number) + score
      }
    }
  }
  return table
}

/** The same for one cell after another under batches of labellings that stay the same. */
export function sumsUnder(
  batches: readonly (readonly Uint8Array[])[]
): (scores: Float64Array) => Float64Array {
  const size = batches.reduce((sum, masks) => sum + masks.length, 0)
  return (scores) => {
    const blocks = Math.ceil(scores.length / TABLED)
    let table: Float64Array | undefined
    const sums = new Float64Array(size)
    let m = 0
    for (const masks of batches) {
      const entries = entriesOf(masks, blocks)
      if (addUp([scores], entries, blocks, sums.subarray(m, m + masks.length))) {
        m += masks.length
        continue
      }
      table ??= subsetSums([scores], scores.length, blocks, 1)
      for (let i = 0; i < entries.length; m++) {
        let sum = 0
        for (const end = i + blocks; i < end; i++) sum += table[entries[i] as number] as number
        sums[m] = sum
      }
    }
    return sums
  }
}

const known = new WeakMap<readonly Uint8Array[], Int32Array>()

/** To be told by who drew a batch and knows its entries. */
export const knowEntries = (masks: readonly Uint8Array[], entries: Int32Array): void => {
  known.set(masks, entries)
}

/** By mask and block of lines: which of the tabled sums is that of the chosen ones. Found once for a batch. */
function entriesOf(masks: readonly Uint8Array[], blocks: number): Int32Array {
  const made = known.get(masks)
  if (made !== undefined) return made
  const entries = new Int32Array(masks.length * blocks)
  let at = 0
  for (let m = 0; m < masks.length; m++) {
    const mask = masks[m] as Uint8Array
    const whole = mask.length - (mask.length % TABLED)
    let base = 0
    let line = 0
    for (; line < whole; line += TABLED, base += SUBSETS) {
      const subset =
        (mask[line] as number) |
        ((mask[line + 1] as number) << 1) |
        ((mask[line + 2] as number) << 2) |
        ((mask[line + 3] as number) << 3)
      entries[at++] = base + subset
    }
    if (whole === mask.length) continue
    let subset = 0
    for (; line < mask.length; line++) subset |= (mask[line] as number) << (line - whole)
    entries[at++] = base + subset
  }
  known.set(masks, entries)
  return entries
}

function lookUp(
  table: Float64Array,
  entries: Int32Array,
  masks: number,
  into: Float64Array,
  from: number,
  cells: number
): void {
  const blocks = entries.length / masks
  const width = Math.min(SIDE_BY_SIDE, cells - from)
  const sums = new Float64Array(SIDE_BY_SIDE)
  for (let m = 0; m < masks; m++) {
    // Eight names for eight registers: an array of sums would be read and written at every step.
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    const end = (m + 1) * blocks
    for (let i = m * blocks; i < end; i++) {
      const at = (entries[i] as number) * SIDE_BY_SIDE
      a += table[at] as number
      b += table[at + 1] as number
      c += table[at + 2] as number
      d += table[at + 3] as number
      e += table[at + 4] as number
      f += table[at + 5] as number
      g += table[at + 6] as number
      h += table[at + 7] as number
    }
    sums[0] = a
    sums[1] = b
    sums[2] = c
    sums[3] = d
    sums[4] = e
    sums[5] = f
    sums[6] = g
    sums[7] = h
    for (let i = 0; i < width; i++) into[m * cells + from + i] = sums[i] as number
  }
}
