import { type Candidate } from './candidate.js';
import type { CheckRequest } from './check.js';
import type { LogReading } from './events/reading.js';
export interface UpdateRequest extends CheckRequest {
    /** Pools the logs with the baseline's profile instead of replacing what it rests on. */
    readonly add: boolean;
    /** Writes even where nothing changed beyond chance. */
    readonly force: boolean;
}
export interface Updated {
    readonly reading: LogReading;
    /** What to write; absent where the baseline stays as it is. */
    readonly candidate?: Candidate | undefined;
    readonly message: string;
    /** What would make more of the logs. */
    readonly advice: readonly string[];
}
/** The baseline made anew from logs. What people wrote into the old one is kept; nothing is written for mere noise. */
export declare function update(request: UpdateRequest): Promise<Updated>;
