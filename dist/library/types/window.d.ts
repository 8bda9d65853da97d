import type { Config } from './config.js';
import type { RawEvent, Source } from './events/event.js';
import { type Unmatched } from './events/files.js';
import type { LogReading, StreamedLogs } from './events/reading.js';
import type { CustomRule } from './events/redaction/custom.js';
import type { CountedLogs } from './events/tally/gather.js';
import type { Options } from './options.js';
/** Where logs are read from, as every command and the Action has it. */
export interface WindowRequest {
    readonly options: Options;
    readonly config: Config;
    /** Root of relative paths. */
    readonly workspace: string;
    /** True in the Action: nothing below a root may lead out of it. */
    readonly confine: boolean;
    /** Events of another table that may come to stand before those of the logs. */
    readonly room?: number | undefined;
    /** Threads that read at most; as many as pay unless given. */
    readonly workers?: number | undefined;
    readonly onProgress?: ((bytes: number) => void) | undefined;
    /** Tally files in place of `options.tallies`, where these had to be fetched first. */
    readonly tallies?: readonly string[] | undefined;
}
/** The rules of the config file beside our own. Most runs have none, and should not load what reads them. */
export declare function redactionRulesOf({ redact, options }: Config): Promise<readonly CustomRule[]>;
/** Reads the logs that `patterns` name: one window of the agent's behaviour, redacted, in one table. */
export declare function readWindow(request: WindowRequest, patterns: readonly string[]): Promise<LogReading>;
/**
 * The window that must agree before the gate fails.
 * @throws UserError where it is the window that is judged: the same runs can only agree with themselves; and where it
 * holds nothing: that would refute every change.
 */
export declare function readSecondWindow(request: WindowRequest): Promise<LogReading>;
/** The window that is judged: the logs and tallies of the options in one table. */
export declare function readJudgedWindow(request: WindowRequest): Promise<LogReading>;
/** Marks a pattern over names of artifacts among the tallies. */
export declare const ARTIFACT = "artifact:";
/** Counts the logs of the options for another run to merge. A share may be empty, but no file that was named may lack. */
export declare function tallyWindow(request: WindowRequest): Promise<CountedLogs>;
/** The events of the logs one by one, whole but redacted; `number` counts them from 0. */
export declare function streamWindow(request: WindowRequest, patterns: readonly string[], onEvent: (event: RawEvent, source: Source, number: number) => void): Promise<StreamedLogs>;
/** A log that is not there is a mistake; for a check, which may have none, one that is named beside another that was read. */
export declare function requireNamed(unmatched: readonly Unmatched[]): void;
