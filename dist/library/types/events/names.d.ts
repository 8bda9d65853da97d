/** Names of sessions or cases by number: as they may be shown, and a hash by which one is known again elsewhere. */
export interface Names {
    readonly length: number;
    readonly shown: (index: number) => string;
    /** 128 bits of the name as in the log, in hexadecimal: equal for equal names on every machine. */
    readonly hash: (index: number) => string;
}
/** Order of names that needs no raw name, so that whoever merges counts of several machines finds the same. */
export declare const compareNames: (names: Names, a: number, b: number) => number;
/** Names as in the log: two that redaction makes equal stay two. */
export declare class RawNames implements Names {
    #private;
    constructor(show: (text: string) => string);
    get length(): number;
    /** The names as in the log. */
    get raw(): readonly string[];
    /** The name's number; a new name takes the next one. */
    id(name: string): number;
    /** The same of a name that the caller knows by its bytes from now on, and did not know before. */
    idOfNew(name: string): number;
    shown(index: number): string;
    hash(index: number): string;
}
/** Names of which no more is known than how they are shown and their hash. */
export declare class HashedNames implements Names {
    #private;
    get length(): number;
    has(hash: string): boolean;
    id(shown: string, hash: string): number;
    shown(index: number): string;
    hash(index: number): string;
}
