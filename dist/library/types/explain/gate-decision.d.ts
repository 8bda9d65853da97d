import { type Decision } from '../decisions/decision.js';
import type { Result } from '../result.js';
export declare const failOnOf: ({ parameters }: Result) => readonly string[];
export interface DecisionRequest {
    /** ISO 8601. */
    readonly timestamp?: string | undefined;
    readonly language?: string | undefined;
}
/**
 * The decision of the gate: one factor a finding, weighted by its share of the deviation, and one a sufficiency check,
 * which share the weight where no finding decides. No clock is read: give the time of the decision, or it has none.
 */
export declare function decisionOf(result: Result, { timestamp, language }?: DecisionRequest): Decision;
