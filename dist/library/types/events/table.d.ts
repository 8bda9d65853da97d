import type { Scalar } from './event.js';
/** One context condition: `key = value`, or for an array that `value` is among its members. */
export interface Item {
    readonly key: string;
    readonly value: Scalar;
}
/**
 * The one structure that all counting reads: dictionary-coded columns, a row an event.
 *
 * Rows are grouped by session and, within it, ordered by time, then seq, then place in the log. Dictionaries are
 * sorted by code point, sessions by name (nameless ones, a session per event, by content), so that equal logs give
 * equal tables whatever the order of files, lines or workers. Sessions without any event have an empty range.
 */
export interface Table {
    readonly rows: number;
    readonly sessions: number;
    /** The independent unit the logs offer: the case where `case_id` is there, else the session, else the single event. */
    readonly unit: 'case' | 'session' | 'event';
    readonly actions: readonly string[];
    readonly outcomes: readonly string[];
    readonly agents: readonly string[];
    readonly cases: readonly string[];
    /** By case its name without the folder that all cases of the logs share; absent where they share none. */
    readonly caseTails?: readonly string[] | undefined;
    readonly items: readonly Item[];
    /** By row: index into `actions`. */
    readonly action: Uint32Array;
    /** By row: index into `outcomes`; `NONE` where the log does not say. */
    readonly outcome: Uint32Array;
    /** By row: index into `agents`; `NONE` where the log does not say. */
    readonly agent: Uint32Array;
    /** By row: its session. */
    readonly session: Uint32Array;
    /** The items of row r are `itemIds[itemStart[r] … itemStart[r+1])`, ascending, each once. Length rows + 1. */
    readonly itemStart: Uint32Array;
    readonly itemIds: Integers;
    /** The rows of session s are `sessionStart[s] … sessionStart[s+1]`. Length sessions + 1. */
    readonly sessionStart: Uint32Array;
    /** By session: index into `cases`; `NONE` where the log names none. */
    readonly sessionCase: Uint32Array;
    /**
     * Identities within a session, for policies bound to the same object: on row r, `objectKeys[k]` names object
     * `objectNumber[j]` (numbered 1, 2, … within its session and key, the id itself forgotten) for every j in
     * `objectStart[r] … objectStart[r+1]` with `objectKey[j] = k`. Empty until the abstraction stage has run.
     */
    readonly objectKeys: readonly string[];
    readonly objectStart: Uint32Array;
    readonly objectKey: Integers;
    readonly objectNumber: Integers;
    /** By row: 1 where the same call (action and whole arguments) stands earlier in the session. */
    readonly repeated: Uint8Array;
    /** By row, where any log carried it; NaN where a row does not. */
    readonly latencyMs?: Float64Array | undefined;
    readonly tokens?: Float64Array | undefined;
    /** What sessions ran under: name of the condition → per session the value, or undefined. */
    readonly conditions: ReadonlyMap<string, readonly (string | undefined)[]>;
    /** What stays in the job: absent in a table that came from a profile or a tally. */
    readonly origin?: Origin | undefined;
}
/** In as many bytes a number as the greatest of them needs: what is written to a copy must fit as well. */
export type Integers = Uint8Array | Uint16Array | Uint32Array;
interface Origin {
    readonly files: readonly string[];
    /** By row: index into `files` and line from 1. */
    readonly file: Integers;
    readonly line: Integers;
    /** By session: its name in the log; empty for a nameless one. */
    readonly sessionNames: readonly string[];
    /** Milliseconds since 1970 of the oldest and newest event; undefined without timestamps. */
    readonly timeSpan?: readonly [number, number] | undefined;
}
/** "No value" in a dictionary-coded column. */
export declare const NONE = 4294967295;
/** Order of Unicode code points, the same on every machine (never `localeCompare`). */
export declare function compareText(a: string, b: string): number;
export declare const compareItems: (a: Item, b: Item) => number;
export {};
