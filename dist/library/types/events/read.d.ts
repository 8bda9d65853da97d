import type { Encoder } from './encode.js';
import type { RawEvent, Source } from './event.js';
import { type ReadRequest } from './read-request.js';
import type { LogReading, ReadingNotes, StreamedLogs } from './reading.js';
/**
 * Logs to the table: every record becomes an event or is accounted for in `skips` or `duplicates`.
 * @throws UserError for an unknown format, an unreadable file, or more distinct values than memory can hold.
 */
export declare function readLogs(request: ReadRequest): Promise<LogReading>;
interface EncodedLogs {
    readonly encoder: Encoder;
    readonly notes: ReadingNotes;
    readonly unlike: Pick<LogReading, 'unlike'>;
}
/** Logs to columns, not sorted yet: the same whatever the number of threads that read them. */
export declare function encodeLogs(request: ReadRequest): Promise<EncodedLogs>;
/** The events as the readers give them, whole and unredacted, duplicates left out; nothing is kept of them. */
export declare function streamEvents(request: ReadRequest, onEvent: (event: RawEvent, source: Source) => void): Promise<StreamedLogs>;
export {};
