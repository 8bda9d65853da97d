/** A JSON scalar: the type of every context value once the context is flat. */
export type Scalar = string | number | boolean | null;
/**
 * One thing an agent did, as a log reader yields it: whole, neither redacted nor encoded.
 * An event without `action` says that its session existed (an agent that did nothing is news).
 */
export interface RawEvent {
    /** Events that belong together. Without it the event is a unit of its own. */
    readonly session?: string | undefined;
    /** The task of which the session is a trial; trials of one task are not independent. */
    readonly caseId?: string | undefined;
    readonly agent?: string | undefined;
    readonly action?: string | undefined;
    /** `success`, `error`, `denied`, or whatever the log says; undefined where the log cannot know. */
    readonly outcome?: string | undefined;
    /** Nested JSON as parsed. The encoder flattens objects to dotted keys and takes arrays as membership. */
    readonly context?: Readonly<Record<string, unknown>> | undefined;
    /** Milliseconds since 1970 (fractions allowed). Order within a session: time, then seq, then place in the file. */
    readonly time?: number | undefined;
    readonly seq?: number | undefined;
    /** Id of the record in its own log, where it has one; nothing is decided by it. */
    readonly logId?: string | undefined;
    /** Globally unique id of the call: a second event with the same id (a resumed session's copy) is dropped and counted. */
    readonly id?: string | undefined;
    /** What the agent ran under, by name: `model`, `agent_version`, `prompt`, `tools`. Compared, never mined. */
    readonly conditions?: Readonly<Record<string, string>> | undefined;
    readonly latencyMs?: number | undefined;
    readonly tokens?: number | undefined;
}
/** Where an event stands: for evidence lines. `line` counts from 1. */
export interface Source {
    readonly file: string;
    readonly line: number;
}
/** A record of a log that could not be used: counted, and the first of each reason shown. */
export interface Skip extends Source {
    /** A fixed sentence of ours, never text of the log. */
    readonly reason: string;
}
