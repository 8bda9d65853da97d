/**
 * What the kernel that counts sessions (`assembly/sessions.ts`) and its host agree about: numbers, and where things stand
 * in memory, in bytes. Compiled for both.
 */

/** Sessions with fewer events of a value than this are counted in a column. */
export const SHORT = 64
/** Of up to so many actions any set of them is counted by itself. */
export const MOST_IN_SETS = 10

/** What is counted of a pair of places, 2 to the power of so many bytes, and where it stands there. */
export const PAIR_BITS = 6
export const PAIR_BYTES = 64
export const MET = 0
export const SESSIONS = 4
export const BEFORE = 8
export const BEHIND = 12
export const NEXT_BEFORE = 16
export const NEXT_BEHIND = 20
export const MEAN = 24
export const VARIANCE = 32
export const MEAN_BESIDE = 40
export const VARIANCE_BESIDE = 48

/** The same of an action. */
export const ACTION_BITS = 5
export const ACTION_BYTES = 32
export const OPENS = 0
export const ENDS = 4
export const IN_SESSIONS = 8
export const DONE = 12
export const SHARE = 16
export const SHARE_VARIANCE = 24

/** What shuffling gives of fewer events than 2 to this power of each of two places is worked out once: two numbers of 8 bytes. */
export const FEW_BITS = 4
export const FEW_BYTES = 4_096
