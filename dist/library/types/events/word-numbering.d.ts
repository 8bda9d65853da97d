/**
 * Numbers new words by their bytes, beside the dictionary, which hears of them later, and of their texts only when
 * somebody asks for these.
 */
export interface WordNumbering {
    /** Whether other threads number words here as well. */
    readonly isCommon: boolean;
    /** Calls `addWord` for what was numbered since. */
    readonly handOver: () => void;
    /** A number for the next item. */
    readonly next: () => number;
    /**
     * A word under a key that has a number here; a new one takes the number `given`, or the next. Undefined where texts of
     * its kind, or any more of them, are not numbered here.
     */
    readonly wordOf: (key: number, text: string, given?: number) => NumberedWord | undefined;
    /** The words that were handed over, once. */
    readonly spell: (take: (item: number, text: string) => void) => void;
    /** Those that are not spelt as yet. */
    readonly unspelt: () => UnspeltWords;
}
export interface NumberedWord {
    readonly item: number;
    readonly low: number;
    readonly high: number;
}
/** Words by their items, and as bytes, one behind the other; ends count from the first one on. */
export interface UnspeltWords {
    readonly item: Uint32Array;
    readonly texts: readonly Uint8Array[];
    readonly ends: Uint32Array;
}
