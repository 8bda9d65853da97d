import type { Unmatched } from './files.js';
import type { RuleCount } from './read-request.js';
import type { SkipGroup } from './skips.js';
import type { Table } from './table.js';
/** What one file (of an archive: one entry) held. Paths are redacted. */
export interface FileReading {
    readonly path: string;
    /** Name of the format, or `unknown`. */
    readonly format: string;
    readonly events: number;
    readonly sessions: number;
    readonly skipped: number;
    /** The first columns of a table of which no event came. */
    readonly columns?: readonly string[] | undefined;
}
/** A file that shows another format than was given. */
export interface UnlikeFile {
    readonly path: string;
    /** The format that it shows, where that is a known one. */
    readonly like: string | undefined;
}
export interface LogReading {
    readonly files: readonly FileReading[];
    readonly table: Table;
    /** By reason, most frequent first. */
    readonly skips: readonly SkipGroup[];
    /** Events dropped because one with the same id was there already. */
    readonly duplicates: number;
    readonly unmatched: readonly Unmatched[];
    readonly redacted: readonly RuleCount[];
    readonly droppedKeys: readonly {
        readonly key: string;
        readonly reason: string;
    }[];
    /** Where nothing came of any file. */
    readonly unlike?: readonly UnlikeFile[] | undefined;
}
/** What a reading tells beside its events. */
export type ReadingNotes = Omit<LogReading, 'table' | 'unlike'>;
/** What a stream of events tells when it is over. */
export type StreamedLogs = Pick<LogReading, 'files' | 'skips' | 'unmatched' | 'duplicates' | 'unlike'>;
