import type { Template } from '../policy.ts'

/** The condition must make the order this much more certain … */
export const MIN_CONDITION_GAIN = 0.2
/** … or so much, where it leaves only this share of what breaks the order without it. */
const STRICT = { gain: 0.1, broken: 0.25 }
/** … of what is never done, or not more often. */
const LIMIT_BROKEN = 0.5
/** Order within a context is told where it is nearly always kept. */
export const MIN_SURE = 0.75
/** Fewest events of one action before or after which another one must come, in a context. */
export const MIN_PAIRS = 30

/** Whether the order is so much surer in the context than without it. */
export const isStricter = (share: number, without: number): boolean =>
  share - without >= MIN_CONDITION_GAIN ||
  (share - without >= STRICT.gain && 1 - share <= STRICT.broken * (1 - without))

/** The same of what is never done, or not more often, which is broken rarely in any context. */
export const isStricterLimit = (share: number, without: number): boolean =>
  share - without >= MIN_CONDITION_GAIN ||
  (share - without >= STRICT.gain && 1 - share <= LIMIT_BROKEN * (1 - without))

/** What is known of an order in a context while its events are counted. */
export interface Prospect {
  /** Kept among the events of the context looked at, and how many of them are left to look at. */
  readonly y: number
  readonly left: number
  /** Events of the context; those kept, and all, without it. */
  readonly n: number
  readonly Y: number
  readonly N: number
}

/** Whether an order must be counted on. */
export type IsOpen = (template: Template, prospect: Prospect) => boolean

/** Whether the order may yet be one that is told in the context, however the events that are left turn out. */
export const isOpen: IsOpen = (_, { y, left, n, Y, N }) => {
  const most = Math.min(y + left, Y)
  return n >= MIN_PAIRS && most >= MIN_SURE * n && isStricter(most / n, Y / N)
}

/** Whether what is counted on this template may yet be told in the context: of what comes after an action also that it never does. */
export const isCounted: IsOpen = (template, prospect) =>
  isOpen(template, prospect) || (template === 'response' && isNeverOpen(prospect))

/** Of so many events in a context at least a "never" must be kept. */
const MIN_NEVER = 0.85

/**
 * The same for "never afterwards", where `y` and `Y` are the events after which it was done all the same: measured by the
 * other events, of which a common context leaves few.
 */
export function isNeverOpen({ y, n, Y, N }: Prospect): boolean {
  const fewest = Math.max(y, Y - (N - n))
  if (n < MIN_PAIRS || n >= N || fewest > (1 - MIN_NEVER) * n) return false
  return isStricterLimit(1 - fewest / n, 1 - (Y - fewest) / (N - n))
}
