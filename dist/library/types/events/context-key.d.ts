import { UserError } from '../errors.js';
import type { Scalar } from './event.js';
/** What is known of one context key: whether it is mined, and the numbers of its values. */
export declare class ContextKey {
    readonly key: string;
    readonly ignored: boolean;
    readonly isArgument: boolean;
    /** Two hashes of the key, from which those of its items start. */
    readonly low: number;
    readonly high: number;
    /** Of the objects under it: most keys have none. */
    children: Map<string, ContextKey> | undefined;
    /** Items by value as in the log, `1`, `"1"` and `true` each its own, and 0 that of −0. */
    readonly values: Map<Scalar, number>;
    /** Items of texts that are not among `values` as yet, for nobody has asked for them but by their bytes. */
    unlisted: number[];
    /** By which the numbering of words knows it; −1 where it does not. */
    number: number;
    /** Texts too long to keep, by hash. */
    longTexts: Map<number, number> | undefined;
    constructor(key: string, ignored: boolean, isArgument: boolean);
}
/** The keys with the most values, by name. */
export declare function widest(keys: Iterable<ContextKey>): string;
export declare const tooManyValues: (most: number, keys: Iterable<ContextKey>) => UserError;
/** A key goes with the object around it: `user` takes `user.name` along, however the log nests them. */
export declare function goesWithIgnored(path: string, isIgnored: (key: string) => boolean): boolean;
