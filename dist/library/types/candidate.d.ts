import type { Vocabulary } from './abstraction/vocabulary.js';
import type { Baseline } from './baseline.js';
import type { Table } from './events/table.js';
import { type Options } from './options.js';
import { type StageThread } from './policies/beside.js';
import type { KindName, Policy, PolicySet, Totals } from './policies/policy.js';
import { type Provenance } from './policies/set-file.js';
/** A baseline ready to commit: what `update` writes, and what `check` leaves beside its report. */
export interface Candidate {
    /** The bytes of `policies.json`. */
    readonly text: string;
    readonly profile: Uint8Array;
    readonly policies: readonly Policy[];
    readonly vocabulary: Vocabulary;
    readonly set: PolicySet;
}
/** What a baseline says of the logs it was mined from. */
export interface LogSummary {
    readonly digest: string;
    readonly timeSpan: readonly [number, number] | undefined;
}
/** Of a table with whole values, as read. */
export declare const summaryOf: (raw: Table) => LogSummary;
export interface CandidateRequest {
    /** Whole values, as read, or their summary where nobody needs them any more. */
    readonly raw: Table | LogSummary;
    /** The same events, abstracted by `vocabulary`. What of its columns a thread may look at as well is spent. */
    readonly table: Table;
    readonly vocabulary: Vocabulary;
    readonly options: Options;
    /** Whose hand-written parts (status, note, own policies, accepted entries) are carried over. */
    readonly previous?: Baseline | undefined;
    /** What `table` holds beside the events of `raw`, where a baseline grows. */
    readonly pooledWith?: Provenance | undefined;
    /** What mining `table` gives, where that is known already. */
    readonly mined?: readonly Policy[] | undefined;
    /** Threads that may work; as many as there are cores where nothing is said. */
    readonly workers?: number | undefined;
    /** One of them that was started for this. */
    readonly thread?: StageThread | undefined;
    /** No pruning: whatever meets the thresholds. */
    readonly all?: boolean;
}
export declare const miningOptions: (options: Options, all?: boolean) => {
    minSupport: number;
    minConfidence: number;
    minLift: number;
    minSessions: number;
    maxAntecedent: number;
    kinds: readonly KindName[];
    all: boolean;
};
export declare function makeCandidate(request: CandidateRequest): Promise<Candidate>;
/** The options that decide what is mined: a baseline mined with others is said to be so. */
export declare const parametersOf: (options: Options) => {
    'min-support': number;
    'min-confidence': number;
    'min-lift': number;
    'min-sessions': number;
    'max-antecedent': number;
    kinds: ("association" | "outcome" | "precondition" | "prohibition" | "sequence")[];
    'ignore-keys': string[];
};
export declare function totalsOf(table: Table): Totals;
/** The digest of each log that a baseline rests on. One that grew before these were kept tells those added since. */
export declare const pooledDigests: ({ digest, pooled }: Provenance) => readonly string[];
