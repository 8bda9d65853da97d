import { comparisonKernel, MOST_SITUATIONS } from './comparison-kernel.ts'
import { FREE_FROM, KEY_BYTES, KEY_SIZE, KEY_USE } from './comparison-layout.ts'

const WORD_BYTES = 4

/** A key that may divide: its place in a row of the grid, its number of codes, and how it may be used (`SHIFTED`, `MAY_DECIDE`). */
interface DividingKey {
  readonly place: number
  readonly size: number
  readonly use: number
}

export interface Division {
  readonly rows: Uint32Array
  /** By row its class, below `targets`. */
  readonly target: ArrayLike<number>
  readonly targets: number
  /** By row of the grid and key. */
  readonly codes: Uint8Array
  readonly width: number
  readonly keys: readonly DividingKey[]
  readonly deviations: number
  /** How many keys beside the shifted ones. */
  readonly rounds: number
  readonly smallest: number
  readonly smallestOfShifted: number
}

export interface Divided {
  /** By situation its stratum, lent until the kernel is asked again. */
  readonly of: Uint32Array
  readonly count: number
  /** Of the keys, those by which they are divided, in that order. */
  readonly chosen: readonly number[]
}

/** Undefined where the kernel cannot do it: there are too many situations, or the engine does not run it. */
export function dividedByKernel({
  rows,
  target,
  targets,
  codes,
  width,
  keys,
  ...how
}: Division): Divided | undefined {
  const size = rows.length
  if (size > MOST_SITUATIONS) return undefined
  const aimAt = FREE_FROM + 4 * size
  const keysAt = aimAt + 4 * size
  // What was chosen is written over the keys, behind two numbers.
  const codesAt = keysAt + KEY_BYTES * keys.length + 2 * WORD_BYTES
  const free = codesAt + codes.length
  const kernel = comparisonKernel(free)
  if (kernel === undefined) return undefined
  const { memory, exports } = kernel
  new Uint32Array(memory.buffer, FREE_FROM, size).set(rows)
  new Uint32Array(memory.buffer, aimAt, size).set(target)
  const words = new Int32Array(memory.buffer, keysAt, (KEY_BYTES / WORD_BYTES) * keys.length)
  keys.forEach(({ place, size: codesOfKey, use }, k) => {
    const at = (k * KEY_BYTES) / WORD_BYTES
    words[at] = place
    words[at + KEY_SIZE / WORD_BYTES] = codesOfKey
    words[at + KEY_USE / WORD_BYTES] = use
  })
  new Uint8Array(memory.buffer, codesAt, codes.length).set(codes)
  const ofAt = exports.divide(
    FREE_FROM,
    aimAt,
    codesAt,
    keysAt,
    keys.length,
    size,
    width,
    targets,
    how.deviations,
    how.rounds,
    how.smallest,
    how.smallestOfShifted,
    free
  )
  if (ofAt === 0) return undefined
  // The kernel may have taken another memory.
  const found = new Int32Array(memory.buffer, keysAt, keys.length + 2)
  const chosen: number[] = []
  for (let i = 0; i < (found[0] as number); i++) chosen.push(found[2 + i] as number)
  return { of: new Uint32Array(memory.buffer, ofAt, size), count: found[1] as number, chosen }
}
