import type { Result } from '../result.js';
import type { DecisionExplanation } from './explanation.js';
/** The result with every explanation said anew in a language, its parts from the logs marked again. */
export declare function rewordResult(result: Result, language: string): Result;
export interface ResultRequest {
    readonly language?: string | undefined;
    /** Id of the one finding to explain; the gate with all of its findings unless given. */
    readonly finding?: string | undefined;
    readonly legalFrame?: string | undefined;
    readonly timestamp?: string | undefined;
}
/** Why the gate decided so, or one finding of it, as an explanation that every format can show. */
export declare function explainResult(result: Result, request?: ResultRequest): DecisionExplanation;
