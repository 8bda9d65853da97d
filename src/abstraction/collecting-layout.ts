/** What the kernel that abstracts rows (`assembly/`) and its host agree about. Compiled for both. */

/** In place of the number of what an item becomes: nothing; what is no greater stands for several items. */
export const NOTHING_LEFT = -1
export const SEVERAL = -2
/** Greater than any number of an item. */
export const END = 0x7fffffff

/** Bytes of a place for an object, as a power of two. */
export const PLACE_BITS = 4
/** Golden ratio of 32 bits: spreads numbers that follow each other (Knuth, The Art of Computer Programming 3, 6.4). */
export const SPREAD = 0x9e3779b1
