import type { Table } from '../events/table.js';
import type { Evidence, Rule } from './policy.js';
/** A rule's counts in a table; the three rates are not rounded. All are 0 where the situation never occurs. */
export interface Count {
    readonly evidence: Evidence;
    readonly support: number;
    readonly confidence: number;
    readonly lift: number;
}
/** Counts any rule, mined or written by hand, in any table. */
export declare function countPolicy(rule: Rule, table: Table): Count;
