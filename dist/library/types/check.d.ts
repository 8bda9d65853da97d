import { type Baseline, type BaselineReader } from './baseline.js';
import { type Candidate } from './candidate.js';
import type { Result } from './result.js';
import { type WindowRequest } from './window.js';
export interface CheckRequest extends WindowRequest {
    /** ISO date of the run, for acceptances that expire. */
    readonly today: string;
    readonly readBaseline: BaselineReader;
    /** The baseline of the base branch, where a pull request may have edited it. */
    readonly readPrevious?: BaselineReader | undefined;
}
export interface CheckOutcome {
    readonly result: Result;
    /** What `update` would write, made when first asked for; absent where no log held an event. */
    readonly candidate?: (() => Promise<Candidate>) | undefined;
    readonly baseline?: Baseline | undefined;
    /** There is no baseline, though the base branch of the pull request has one. */
    readonly removed?: boolean | undefined;
}
/** The line of the product: files → events → table → policies → drift → explanation → result. */
export declare function check(request: CheckRequest): Promise<CheckOutcome>;
