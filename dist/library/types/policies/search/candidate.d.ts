import type { Rule } from '../policy.js';
/** A rule that meets the thresholds, and why it is left out of the set; without a reason it belongs to it. */
export interface Candidate<R extends Rule = Rule> {
    readonly rule: R;
    readonly reason?: string | undefined;
}
/** The rules that belong to the set. */
export declare const standing: <R extends Rule>(candidates: readonly Candidate<R>[]) => readonly R[];
