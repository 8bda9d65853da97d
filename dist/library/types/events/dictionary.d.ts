import type { Names } from './names.js';
/**
 * Texts to numbers, in order of appearance. What a text becomes in the table (redacted, shortened) is worked out once
 * per distinct text; texts that become the same share a number.
 */
export declare class TextDictionary {
    #private;
    readonly values: string[];
    constructor(show: (text: string) => string);
    id(text: string): number;
    /** The number of a text as it is in the table already. */
    adopt(shown: string): number;
}
export interface Sorted<T> {
    readonly values: readonly T[];
    /** Old number → place in the sorted order. */
    readonly rank: Uint32Array;
}
export declare const sortedTexts: (values: readonly string[]) => Sorted<string>;
/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
export declare function sortedNames(names: Names): Sorted<string>;
