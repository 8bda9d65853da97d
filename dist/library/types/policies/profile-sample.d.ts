import { type Integers, type Table } from '../events/table.js';
/** What of a table may stand in its profile. */
export interface ProfileSample {
    /** The sessions of the sample, cases by fingerprint. */
    readonly table: Table;
    /** These in the order in which they are chosen, the first before all others. */
    readonly byHash: Uint32Array;
    /** Of the whole table: where the sample has as many, its columns are those of the table, else its own. */
    readonly sessions: number;
}
export declare function sampleForProfile(whole: Table): ProfileSample;
/** The sessions that are chosen before all others. */
export declare function firstOf({ table, byHash, sessions }: ProfileSample, kept: number): ProfileSample;
/** What of a dictionary is used, in its own (sorted) order, and by id its number there; −1 for none. */
export interface Used {
    readonly ids: readonly number[];
    readonly at: Int32Array;
}
/** The number of an id from 1 on, 0 where there is none: as columns are written. */
export declare const codeIn: ({ at }: Used, id: number) => number;
/** Ids that stand in a column. */
export declare function used(size: number, column: Integers): Used;
