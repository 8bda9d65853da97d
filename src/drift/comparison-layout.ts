/**
 * What the kernel of comparisons (`assembly/`) and its host agree about: numbers, and where things stand in memory, in
 * bytes. Compiled for both.
 */

export const PAGE_BYTES = 65_536
/** What the kernel may hold, for its memory is given back only at the end of the process. */
export const MOST_PAGES = 512
/** Where the kernel keeps what it knows of numbers from call to call. */
export const LOGS_AT = 65_536
/** From here on its memory is for whoever calls. */
export const FREE_FROM = 6 * PAGE_BYTES

/** A key that may divide situations: its place in the grid, and behind it how many codes it has and how it may be used. */
export const KEY_SIZE = 4
export const KEY_USE = 8
/** With the two places that the kernel notes behind these. */
export const KEY_BYTES = 20

/** Uses of a key: the sides met another mix of it. */
export const SHIFTED = 1
/** It may divide even where it decides the target. */
export const MAY_DECIDE = 2

/**
 * A key that decides the target (the previous action, where the promise is about what came before) is the promise under
 * another name: among its values nothing is left that could change. What a session was given before it began (its task)
 * is none: where that decides, another mix of tasks is all that changed.
 */
export const DECIDES = 0.95
/** Codes of all keys by row beyond which copying them would cost more than it saves. */
export const MOST_CODES = 1 << 20
/** Tables of counts larger than this belong to keys with too many values to divide by. */
export const MOST_COUNTS = 1_000_000

/** Numbers behind the scores of a statistic: its offset, z, the mean before, its change, and that one's deviation. */
export const NUMBERS_OF_STATISTIC = 5

/** Lines whose subset sums are tabled together: one look-up replaces four additions, and the tables are soon made. */
export const TABLED = 4
export const SUBSETS = 16
/** Cells that are added up at once, and the bytes of a number for each. */
export const SIDE_BY_SIDE = 8
export const ROW_BYTES = 64
