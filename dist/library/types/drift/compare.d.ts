import type { Comparison, ComparisonOptions, ComparisonSide } from './drift.js';
/** What changed between a baseline and the current logs, and what could not be told. */
export declare function compare(baseline: ComparisonSide, current: ComparisonSide, asked: ComparisonOptions): Comparison;
