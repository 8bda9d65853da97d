/**
 * Part of the level that relabelling may spend. The test is exact for questions that are chosen without looking at who did
 * what; the rules of either side are asked as well, and cut points follow the baseline, which makes it a little more eager
 * (measured: 1.1 to 1.3 times). P-values are told larger by as much.
 */
export const SPENT = 0.85

/** An adjusted p-value as it is told: below the level that was asked for where it is below what may be spent of it. */
export const toldP = (adjusted: number): number => Math.min(1, adjusted / SPENT)
