import type { LogFile, Unmatched } from './files.js';
import type { Format } from './formats/format.js';
/** Hides what must not leave the job. Must give the same text for the same text. */
export interface Redactor {
    readonly text: (value: string, key?: string, place?: string) => string;
    /** The same, uncounted; for names, about which nobody asks before they are needed. */
    readonly silent?: ((value: string) => string) | undefined;
    /** Whether every short word (`SHORT_WORD`) is shown as it is under this key; not unless given. */
    readonly passesShortWords?: ((key: string) => boolean) | undefined;
    /** What was hidden so far, by rule, in distinct texts. */
    readonly counts: () => readonly RuleCount[];
}
export interface RuleCount {
    readonly rule: string;
    readonly count: number;
}
export interface ReadRequest {
    /** In the order in which they are read; `findFiles` gives them by path. */
    readonly files: readonly LogFile[];
    readonly unmatched?: readonly Unmatched[] | undefined;
    /** Name of a format, or `auto`. */
    readonly format?: string | undefined;
    /** Formats beside those of the registry, asked first: the mapping of a configuration file. */
    readonly extraFormats?: readonly Format[] | undefined;
    /** Globs over dotted context keys that are left out. */
    readonly ignoreKeys?: readonly string[] | undefined;
    readonly redactor?: Redactor | undefined;
    /** What other threads make formats and redactor of; without it the logs are read in one thread. */
    readonly recipe?: ReadingRecipe | undefined;
    /** Threads that read at most; as many as pay unless given. */
    readonly workers?: number | undefined;
    /** Events of another table that may come to stand before those of these logs. */
    readonly room?: number | undefined;
    /** Called with the redacted path of each file that is begun. */
    readonly onFile?: ((path: string) => void) | undefined;
    /** Called now and then with the bytes read so far. */
    readonly onProgress?: ((bytes: number) => void) | undefined;
}
/** The same of files that are told one by one. */
export type FilesRequest = Omit<ReadRequest, 'files'> & {
    readonly files: Iterable<LogFile>;
};
/** Sections of the configuration file that reading depends on, as written, and the file's name for messages. */
export interface ReadingRecipe {
    readonly mapping: unknown;
    readonly redact: unknown;
    readonly origin: string;
}
export declare const NO_REDACTION: Redactor;
