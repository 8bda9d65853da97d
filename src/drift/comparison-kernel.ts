import { startWebAssembly } from '../events/web-assembly.ts'
import { COMPARISON_KERNEL } from './comparison-kernel-code.ts'
import { FREE_FROM, MOST_PAGES, PAGE_BYTES } from './comparison-layout.ts'

/** More situations than this are left to the host's language: the engine has compiled it twice over by then. */
export const MOST_SITUATIONS = 32_768

type Place = number

/** See `assembly/comparison.ts`: places are in its memory, in bytes. */
interface Exports {
  readonly divide: (
    rows: Place,
    aim: Place,
    codes: Place,
    keys: Place,
    number: number,
    size: number,
    width: number,
    targets: number,
    deviations: number,
    rounds: number,
    smallest: number,
    smallestOfShifted: number,
    free: Place
  ) => Place
  readonly situate: (
    sessions: Place,
    strata: Place,
    size: number,
    count: number,
    lineOf: Place,
    side: Place,
    lines: number,
    flips: Place,
    observed: Place,
    groups: Place,
    free: Place
  ) => Place
  readonly scored: (values: Place, byCertainty: 0 | 1) => Place
  readonly deal: (
    state: Place,
    masks: Place,
    entries: Place,
    number: number,
    lines: number,
    flips: Place,
    groups: Place
  ) => void
  readonly together: (own: Place, cells: number, lines: number, into: Place) => void
  readonly sums: (
    scores: Place,
    table: Place,
    entries: Place,
    into: Place,
    blocks: number,
    masks: number,
    stride: number
  ) => void
  readonly highest: (
    sums: Place,
    masks: number,
    stride: number,
    cells: number,
    terms: Place,
    most: Place
  ) => void
  readonly reaching: (most: Place, masks: number, least: number) => number
}

export interface ComparisonKernel {
  readonly exports: Exports
  /** Its memory as it is now: a call that needs more of it leaves another one. */
  readonly memory: { readonly buffer: ArrayBuffer }
}

type Lend = (bytes: number) => ComparisonKernel | undefined

let lend: Lend | undefined
let loans = 0

function start(): Lend {
  const started = startWebAssembly(COMPARISON_KERNEL, FREE_FROM / PAGE_BYTES, () => ({ strata: Math }))
  if (started === undefined) return () => undefined
  const { memory, exports } = started
  const kernel = { memory, exports: exports as Exports }
  return (bytes) => {
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE_BYTES)
    try {
      if (missing > 0) memory.grow(missing)
    } catch {
      return undefined
    }
    return kernel
  }
}

/**
 * The kernel with so many bytes of memory, which are the caller's until somebody else asks. Undefined where that is too
 * much, or the engine does not run it.
 */
export function comparisonKernel(bytes: number): ComparisonKernel | undefined {
  if (bytes > MOST_PAGES * PAGE_BYTES) return undefined
  lend ??= start()
  loans++
  return lend(bytes)
}

/** Told apart whenever the memory has become somebody else's. */
export const loanOfKernel = (): number => loans
