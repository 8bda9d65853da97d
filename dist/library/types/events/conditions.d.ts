import type { RawEvent } from './event.js';
/** A condition as plain data: numbers of values by set, and of sets (or `NONE`) by session and by row. */
export interface ConditionData {
    readonly name: string;
    readonly values: readonly string[];
    readonly sets: readonly (readonly number[])[];
    readonly ofSession: Uint32Array;
    readonly ofRow: Uint32Array;
}
/** The same data whoever numbered its values and sets, of which none is left that no session or row has. */
export declare function canonical({ name, values, sets, ofSession, ofRow }: ConditionData): ConditionData;
/** What sessions ran under, by name of the condition. The agent is a condition as well. */
export declare class ConditionColumns {
    #private;
    /** `shower` gives, for a kind of text, what makes a text of that kind fit to be shown. */
    constructor(shower: (place: string) => (text: string) => string);
    addToSession(session: number, event: RawEvent): void;
    addToRow(row: number, event: RawEvent): void;
    /**
     * Name → value per session of the table, `sessionOrder` and `rowOrder` naming the encoder's sessions and sessionless
     * rows in the table's order. A session that changed its model on the way has both, in order of code points.
     */
    assemble(sessionOrder: Uint32Array, rowOrder: Uint32Array): ReadonlyMap<string, readonly (string | undefined)[]>;
    data(): ConditionData[];
    /** Adds what was counted elsewhere; `sessionOf` and `rowOf` give the numbers that its sessions and rows have here. */
    append(data: ConditionData, sessionOf: (session: number) => number, rowOf: (row: number) => number): void;
    /** A text per sessionless row that tells rows of unlike conditions apart; for sorting by content. */
    signature(row: number): string;
}
