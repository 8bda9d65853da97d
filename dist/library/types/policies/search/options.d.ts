import type { Evidence } from '../policy.js';
/** What a search is asked for. */
export interface MiningOptions {
    /** Inclusive thresholds. */
    readonly minSupport: number;
    readonly minConfidence: number;
    readonly minLift: number;
    readonly minSessions: number;
    readonly maxAntecedent: number;
    /** No pruning: whatever meets the thresholds. */
    readonly all: boolean;
    /** What is left out is wanted as well, each with the reason. */
    readonly explained?: boolean;
}
/** Whether what is counted is of enough sessions and kept often enough to be told. */
export declare const isEnough: ({ sessions, kept, events }: Evidence, { minSessions, minConfidence }: MiningOptions) => boolean;
