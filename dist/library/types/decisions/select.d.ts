import type { RecordedDecision } from './recorded.js';
export interface DecisionFilter {
    readonly type?: string | readonly string[] | undefined;
    readonly outcome?: string | readonly string[] | undefined;
    /** `user_id` of the context. */
    readonly user?: string | readonly string[] | undefined;
    /** At most so many, the newest; 0 gives none. */
    readonly limit?: number | undefined;
}
/** The matching decisions in their order. Of more than `limit` the last are taken: logs are written oldest first. */
export declare function selectDecisions<R extends RecordedDecision>(decisions: readonly R[], filter: DecisionFilter): R[];
