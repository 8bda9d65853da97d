import type { RawEvent } from '../event.js';
/**
 * A log format: one file in this folder, default-exporting one of these. The list of formats (`index.ts`) is
 * generated from the folder. To add one: write the file, its test and a fixture.
 */
export interface Format {
    /** The name `--format` takes, in kebab case: `claude-code`. */
    readonly name: string;
    readonly title: string;
    /** Where the format is specified. */
    readonly documentation: string;
    /** Markdown for `docs/formats/NAME.md`: who writes such files, what becomes session, action, outcome, context. */
    readonly description: string;
    /**
     * How sure, 0 (no) to 1, that a file whose first JSON values are these (up to 50 of them) is in this format.
     * Must not throw, whatever the values.
     */
    readonly detect: (sample: readonly unknown[]) => number;
    /**
     * Whether the logs of a zip archive, by their names, are together one log in this format. Then one reader gets the
     * values of all, by name in order of code points; else every entry is a log of its own, detected by its content.
     */
    readonly archive?: ((entries: readonly string[]) => boolean) | undefined;
    /** A reader for one file: gets every JSON value of the file in order, then `end`. Holds no more than it must. */
    readonly open: (output: ReaderOutput) => FormatReader;
}
export interface FormatReader {
    /** `line` (from 1) is where the value starts. An exception is caught by the caller and counted as a skip. */
    readonly value: (value: unknown, line: number) => void;
    /** The file has ended: what still waited for its other half is emitted now. */
    readonly end: () => void;
}
export interface ReaderOutput {
    /** `line` is where the call stands, for the evidence. */
    readonly event: (event: RawEvent, line: number) => void;
    /** A record that holds an event which cannot be used. `reason` is a fixed sentence, never text of the log. */
    readonly skip: (reason: string, line: number) => void;
}
