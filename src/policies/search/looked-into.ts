import { mostFrequent } from '../../statistics/most-frequent.ts'

/**
 * Rules that could be one by one are judged for so many actions, the most frequent: each takes a pass over the events or the
 * actions, so that thousands of actions took time by the square, and of thousands nobody reads rules.
 */
const MOST_ACTIONS = 1000

/** Why no rule is told of the others. */
export const SELDOM = `of more than ${MOST_ACTIONS} actions only the most frequent are looked into`

/** By action: 1 where its rules are judged. `events` are those of each. */
export const lookedInto = (events: readonly number[]): Uint8Array => mostFrequent(events, MOST_ACTIONS)
