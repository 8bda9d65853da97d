import { getHeapStatistics } from 'node:v8'
import { UserError } from '../errors.ts'

/** How many new texts come between two looks at the heap. */
export const TEXTS_BETWEEN_LOOKS = 1 << 14
/** What comes after reading needs the other half. */
const MOST_OF_HEAP = 0.5

/**
 * Stops before the heap breaks, where distinct texts are what fills it.
 * @throws UserError that says what there is too much of, and the ways out
 */
export function requireHeapRoom(distinct: () => string): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
  if (used < limit * MOST_OF_HEAP) return
  throw new UserError(
    `the logs hold too many distinct values for the memory of this process (${Math.round(limit / 1e6)} MB): ${distinct()}. Name keys that are never a policy in ignore-keys, count the logs in parts with \`policyminer tally\` (mode: tally), or give node more memory (NODE_OPTIONS=--max-old-space-size=8192)`
  )
}
