import type { Table } from '../../events/table.ts'
import type { Part, Sides, Taker } from './conditional-parts.ts'
import { type Beside, pairCounts } from './pair-kernel.ts'

/** Counters at once, for their memory. */
const MOST_COUNTERS = 1 << 19
/** Share of all events that must be asked for: the kernel goes through all of them. */
const LEAST_SHARE = 1 / 2

/** Events of an action, and who is told of one of their sides. */
export interface Told {
  readonly action: number
  readonly part: Part
  readonly taker: Taker
}

/**
 * Tells the takers of all events of their parts, and then of every condition that they are open for, by the numbers of one
 * side. False, and nothing is told, where the kernel cannot do it, or would do too much.
 */
export function tellSide(
  table: Table,
  told: readonly Told[],
  numbers: Sides['before'],
  width: number
): boolean {
  const keys = keysOf(told, (width + 1) * table.actions.length)
  const rows = told.reduce((sum, { part }) => sum + part.rows.length, 0)
  if (keys === undefined || rows < LEAST_SHARE * table.rows) return false
  const spots = {
    size: table.rows,
    classOf: table.action,
    classes: table.actions.length,
    codes: { codes: numbers, at: 0, first: 0, step: width }
  }
  let seen: readonly (readonly number[])[] | undefined
  for (const batch of keys) {
    const counts = pairCounts(spots, batch)
    if (counts === undefined) return false
    seen ??= told.map((one) => takeAll(one, counts[0] as Uint32Array, width, table.actions.length))
    batch.forEach(({ at }, k) => {
      told.forEach((one, t) => {
        takeKey(one, at, counts[k] as Uint32Array, seen?.[t] as readonly number[], {
          width,
          actions: table.actions.length
        })
      })
    })
  }
  return true
}

/** The keys of the conditions, as many at once as there may be counters; undefined where it cannot be done. */
function keysOf(told: readonly Told[], counters: number): readonly (readonly Beside[])[] | undefined {
  const keys = new Map<number, Beside>()
  for (const { part } of told) {
    if (part.conditions.others !== undefined) return undefined
    for (const { codes, at, slotOf } of part.conditions.keys)
      keys.set(at, { codes, at, bound: slotOf.length })
  }
  const batches: Beside[][] = []
  let left = 0
  for (const key of keys.values()) {
    const size = key.bound * counters
    if (size > MOST_COUNTERS) return undefined
    if (size > left) {
      batches.push([])
      left = MOST_COUNTERS
    }
    batches.at(-1)?.push(key)
    left -= size
  }
  return batches.length === 0 ? undefined : batches
}

/** Tells of all events, by what is counted of any key, and gives the numbers that occur. */
function takeAll(
  { action, part, taker }: Told,
  counts: Uint32Array,
  width: number,
  actions: number
): readonly number[] {
  const stride = (width + 1) * actions
  const seen: number[] = []
  for (let number = 0; number < width; number++) {
    let n = 0
    for (let at = number * actions + action; at < counts.length; at += stride) n += counts[at] as number
    if (n === 0) continue
    seen.push(number)
    taker.take(number, part.conditions.size, n)
  }
  return seen
}

/** Tells of the conditions that are values of the key whose codes begin at `at`, where one of them is open. */
function takeKey(
  { action, part, taker }: Told,
  at: number,
  counts: Uint32Array,
  seen: readonly number[],
  { width, actions }: { readonly width: number; readonly actions: number }
): void {
  const { occurs, conditions } = part
  const own = conditions.keys.find((key) => key.at === at)
  if (own?.conditions.some((condition) => taker.isOpen(condition, occurs[condition] as number)) !== true)
    return
  const stride = (width + 1) * actions
  for (let code = 1; code < own.slotOf.length; code++) {
    const slot = own.slotOf[code] as number
    if (slot === 0) continue
    const condition = own.conditions[slot - 1] as number
    for (const number of seen) {
      const n = counts[code * stride + number * actions + action] as number
      if (n > 0) taker.take(number, condition, n)
    }
  }
}
