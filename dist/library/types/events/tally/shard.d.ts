import type { ConditionData } from '../conditions.js';
import type { Encoder } from '../encode.js';
import type { ReadingNotes } from '../reading.js';
import type { Integers, Item } from '../table.js';
/** Integer columns: by row; `itemIds` by item of a row; `sessionCase` by session. */
export declare const INTEGER_COLUMNS: readonly ['action', 'outcome', 'agent', 'session', 'file', 'line', 'itemStart', 'itemIds', 'callLow', 'callHigh', 'sessionCase', 'rowCase'];
/** Columns of numbers, by row; absent where no event had one. */
export declare const NUMBER_COLUMNS: readonly ['time', 'seq', 'latencyMs', 'tokens'];
export type IntegerColumnName = (typeof INTEGER_COLUMNS)[number];
export type NumberColumnName = (typeof NUMBER_COLUMNS)[number];
/** Names without what redaction hid, and the hashes by which other shards know them. */
interface NameList {
    readonly shown: readonly string[];
    readonly hashes: readonly string[];
}
/** A share of the logs, counted: plain data that a tally file holds and that merges with other shares. */
export interface Shard {
    readonly notes: Omit<ReadingNotes, 'unmatched'>;
    readonly actions: readonly string[];
    readonly outcomes: readonly string[];
    readonly agents: readonly string[];
    readonly items: readonly Item[];
    readonly sessions: NameList;
    readonly cases: NameList;
    readonly conditions: readonly ConditionData[];
    readonly integers: Readonly<Record<IntegerColumnName, Integers>>;
    readonly numbers: Readonly<Partial<Record<NumberColumnName, Float64Array>>>;
    /** Hashes of the ids of calls: low and high half of each. */
    readonly identities: Uint32Array;
}
/** What the encoder holds, which is spent: numbered alike however many threads have read it. */
export declare function shardOf(encoder: Encoder, { unmatched: _, ...notes }: ReadingNotes): Shard;
/**
 * The same with calls numbered by their first appearance: what is left of arguments is which calls are equal, and no
 * hash from which a value that redaction removed could be guessed.
 */
export declare function withNumberedCalls(shard: Shard): Shard;
export {};
