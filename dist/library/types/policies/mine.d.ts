import { type Table } from '../events/table.js';
import { type KindName, type Policy, type Rule, type Status } from './policy.js';
import { type Candidate } from './search/candidate.js';
import type { MiningOptions } from './search/options.js';
export interface MiningRequest extends MiningOptions {
    readonly kinds: readonly KindName[];
}
/** The rule with its counts in this table, as it stands in `policies.json`. */
export declare function countedPolicy(rule: Rule, table: Table, status?: Status, note?: string): Policy;
/** Counts rules that people wrote: the same numbers as if they had been mined. Order and status are kept. */
export declare const countRules: (rules: readonly (Rule & {
    readonly status?: Status;
    readonly note?: string | undefined;
})[], table: Table) => readonly Policy[];
/** A policy that meets the thresholds and is not in the set, with the reason in plain words. */
export interface Omission {
    readonly policy: Policy;
    readonly reason: string;
    /** It meets the thresholds and was not even judged: only those that mine without pruning see it. */
    readonly unjudged?: true | undefined;
}
/** The costly steps of mining, which one who mines a table many times need not take anew. */
export interface MiningSteps {
    readonly search: (kind: KindName, table: Table, options: MiningOptions) => readonly Candidate[];
    readonly count: (rule: Rule, table: Table) => Policy;
}
export declare const MINING_STEPS: MiningSteps;
/** What the search of each kind finds in the table. */
export declare const searchKinds: (kinds: readonly KindName[], table: Table, options: MiningOptions, { search }?: MiningSteps) => ReadonlyMap<KindName, readonly Candidate[]>;
/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
export declare function minePolicies(table: Table, options: MiningRequest, steps?: MiningSteps): readonly Policy[];
/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
export declare const explainOmissions: (table: Table, options: MiningRequest) => readonly Omission[];
/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
export declare function explainRest(policies: readonly Policy[], table: Table, options: MiningRequest): readonly Omission[];
/**
 * What a reviewer cares about most first, and of that the strongest, as the seed's tool orders them: by confidence;
 * among equals the one that says more than chance (lift), then the one that rests on more events, then by id, so that
 * no order of input shows.
 */
export declare const rankPolicies: (policies: readonly Policy[]) => readonly Policy[];
/** The first `n` of the ranking; none for n = 0. */
export declare const topPolicies: (policies: readonly Policy[], n: number) => readonly Policy[];
