import type { Comparison, ComparisonOptions, ComparisonSide } from './drift.js';
/**
 * Part of the level that relabelling may spend. The test is exact for questions that are chosen without looking at who did
 * what; the rules of either side are asked as well, and cut points follow the baseline, which makes it a little more eager
 * (measured: 1.1 to 1.3 times).
 */
export declare const SPENT = 0.85;
/** What changed between a baseline and the current logs, and what could not be told. */
export declare function compare(baseline: ComparisonSide, current: ComparisonSide, asked: ComparisonOptions): Comparison;
