import type { LogFile } from '../files.js';
import type { ReadRequest } from '../read-request.js';
import type { LogReading } from '../reading.js';
import { type TallyParameters } from './file.js';
export interface CountedLogs {
    /** The bytes of the tally file. */
    readonly bytes: Uint8Array;
    readonly events: number;
    readonly sessions: number;
    readonly reading: Omit<LogReading, 'table'>;
}
/** Counts logs for another machine to merge: all that the table will need of them, redacted. */
export declare function tallyLogs(request: ReadRequest, parameters: TallyParameters): Promise<CountedLogs>;
/**
 * Logs and tallies in one table, the same as if all logs had been read here.
 * @throws UserError where a tally is unfit, was counted in another way, or holds what another one holds as well
 */
export declare function readLogsAndTallies(request: ReadRequest, files: readonly LogFile[], parameters: TallyParameters): Promise<LogReading>;
