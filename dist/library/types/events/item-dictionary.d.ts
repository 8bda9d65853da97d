import { IntegerColumn } from './columns.js';
import { ContextKey } from './context-key.js';
import type { Scalar } from './event.js';
import type { Item } from './table.js';
import type { UnspeltWords, WordNumbering } from './word-numbering.js';
/** Distinct conditions a table may hold: beyond, a heap of any usual size would break. */
export declare const MOST_ITEMS = 6000000;
/** What stands among the items where another thread has one. */
export declare const NO_ITEM_HERE: Item;
export interface ItemDictionaryOptions {
    /** With the key of a value: what is no secret by itself may be one under the name `password`. */
    readonly redact: (text: string, key?: string, place?: string) => string;
    readonly isIgnored: (key: string) => boolean;
}
/**
 * Context to items: nested objects to dotted keys, arrays to membership, values by type. `1`, `"1"` and `true` are
 * three values, −0 is 0, a number beyond the doubles the text `Infinity`.
 */
export declare class ItemDictionary {
    #private;
    /** By item: two hashes of its key and value, by which calls are told apart whoever numbered the items. */
    low: Uint32Array<ArrayBuffer>;
    high: Uint32Array<ArrayBuffer>;
    /** Ignored keys that occurred, as shown. */
    readonly ignoredKeys: Set<string>;
    /** Of the context encoded last: 64 bits of its arguments, or of all of it where no key is an argument. */
    lastHashLow: number;
    lastHashHigh: number;
    /** Where other threads number words as well: items that were numbered, or met, as texts and not by their bytes. */
    readonly own: IntegerColumn;
    /** Pairs of numbers that turned out to be of one item: the one that is given up, and the one that is left. */
    readonly aliases: number[];
    constructor(options: ItemDictionaryOptions);
    get items(): readonly Item[];
    /** Nothing more is read: the memory in which words stand as bytes may go. */
    settle(): void;
    /** The items and the words among them that are bytes as yet. Nobody may ask for any more: the dictionary is spent. */
    take(): {
        items: readonly Item[];
        words: UnspeltWords | undefined;
    };
    /** What a number below this one may be, `NO_ITEM_HERE` where no item has it. */
    at(number: number): Item;
    /** The items by new numbers, each of which `renumbered` gives for an old one. Nobody may ask for any more. */
    renumber(items: Item[], renumbered: Uint32Array): void;
    numberWordsBy(words: WordNumbering): void;
    /** From now on words are numbered under this key; it is told of those that are there. */
    numberWordsOf(key: ContextKey, number: number): void;
    /** A word that was numbered by its bytes. */
    addWord(key: number, item: number, low: number, high: number): void;
    /** By number: how the keys are shown whose words are numbered by their bytes. */
    get keysOfWords(): readonly string[];
    /** Whether no word that another thread has numbered under a key can have another number here. */
    knowsWordsOf(shown: string): boolean;
    /** Finds what was numbered as a text by then, when no more words are remembered, and by another thread as a word. */
    compareWithWords(): void;
    /** A word of another thread, under a key whose words are known. */
    addWordOf(unspelt: Item, item: number): void;
    /** Appends the numbers of the context's items, which may repeat. */
    encode(context: Readonly<Record<string, unknown>>, into: IntegerColumn): void;
    /** What is known of a key at the top of the context. */
    topKey(name: string): ContextKey;
    /** The number of the item that a scalar under the key is; the key is not ignored. */
    itemOf(key: ContextKey, value: Scalar): number;
    /**
     * The same of a text that the caller knows by its bytes from now on, and did not know before: such texts are listed
     * here when somebody asks who does not. `isShown`: redaction is through with it.
     */
    itemOfNewText(key: ContextKey, text: string, isShown?: boolean): number;
    /** The number of an item that another dictionary made: as it is shown, whatever it was before redaction. */
    adopt(name: string, value: Scalar): number;
}
