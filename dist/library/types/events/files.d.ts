export interface FileRequest {
    /** Paths and globs, as written; `-` is standard input, `!` before a pattern takes its files away. */
    readonly patterns: readonly string[];
    /** Absolute: what relative patterns are relative to. */
    readonly workspace: string;
    /**
     * True in the Action: nothing below a root (the workspace, or the fixed part of an absolute pattern) may lead out of
     * it by `..` or a link.
     */
    readonly confine: boolean;
    /** How messages call the option that holds the patterns; `logs` unless given. */
    readonly input?: string | undefined;
}
/** A share of a file, in bytes, that begins and ends between two lines. */
export interface FilePart {
    readonly from: number;
    readonly to: number;
    /** Nothing of the file stands behind it. */
    readonly isLast: boolean;
    /** Where it may grow while it is read: whether it has, now that all of it is read. */
    readonly grow?: (() => boolean) | undefined;
}
export interface LogFile {
    /** As shown: relative to the workspace where it lies in it, with forward slashes; `-` for standard input. */
    readonly path: string;
    /** Real path, or `-`. */
    readonly location: string;
    /** Where several threads share a file: what is to be read of it. */
    readonly part?: FilePart | undefined;
    /** It stands before all that was read of a list that is read from its end. */
    readonly isEarlier?: boolean | undefined;
}
export interface Unmatched {
    readonly pattern: string;
    /** A fixed sentence. */
    readonly reason: string;
    /** Whether the pattern is a plain path: one file was meant, and it is not there. */
    readonly named: boolean;
}
export interface FoundFiles {
    /** Each file once, by path in order of code points. */
    readonly files: readonly LogFile[];
    readonly unmatched: readonly Unmatched[];
    /** Folders that globs did not enter, because they are links out of the root. */
    readonly notFollowed: readonly string[];
}
export declare const STANDARD_INPUT = "-";
/** @throws UserError where a pattern or a link leads out of its root. */
export declare function findFiles(request: FileRequest): Promise<FoundFiles>;
/** On Windows a backslash separates folders; elsewhere it may be part of a name, or escape in a glob. */
export declare function forwardSlashes(pattern: string, platform?: string): string;
