import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8'
import { UserError } from '../errors.ts'
import { collectGarbage } from './garbage.ts'

/** How many new texts come between two looks at the heap. */
export const TEXTS_BETWEEN_LOOKS = 1 << 12
/** What comes after reading needs the other half. */
const MOST_OF_HEAP = 0.5
const MEBI = 1 << 20

/**
 * Bytes that objects may take which have survived a while. Where node is not told, it takes gigabytes; where it is, the
 * limit that the engine reports has up to 192 MiB for young objects in it, which are no room for texts.
 */
const limit = ((): number => {
  const told = [process.env.NODE_OPTIONS ?? '', ...process.execArgv]
    .join(' ')
    .matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g)
  const mebibytes = Number([...told].at(-1)?.[1] ?? 0)
  const reported = getHeapStatistics().heap_size_limit
  return mebibytes > 0 ? Math.min(reported, mebibytes * MEBI) : reported
})()

const isFull = (): boolean =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => !name.startsWith('new_'))
    .reduce((used, space) => used + space.space_used_size, 0) >
  limit * MOST_OF_HEAP

const MORE_MEMORY = 'give node more memory (NODE_OPTIONS=--max-old-space-size=8192)'

/**
 * Stops before the heap breaks, where distinct texts are what fills it.
 * @throws UserError that says what there is too much of, and the ways out
 */
export function requireHeapRoom(distinct: () => string): void {
  if (!isFull()) return
  throw new UserError(
    `the logs hold too many distinct values for the memory of this process (${Math.round(limit / 1e6)} MB): ${distinct()}. Name keys that are never a policy in ignore-keys, count the logs in parts with \`policyminer tally\` (mode: tally), or ${MORE_MEMORY}`
  )
}

/**
 * Stops where the program alone fills what memory there is.
 * @throws UserError
 */
export function requireHeapToBegin(): void {
  if (!isFull()) return
  // What loading left behind goes when somebody asks.
  collectGarbage()
  if (!isFull()) return
  throw new UserError(
    `node may use ${Math.round(limit / 1e6)} MB of memory here, which is too little to read any log: ${MORE_MEMORY}`
  )
}
