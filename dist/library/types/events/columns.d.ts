import { type Numbers } from './growing.js';
import { type Integers } from './table.js';
/** Room for integers below `bound`, of as few bytes each as hold them. */
export declare function integersBelow(bound: number, length: number): Numbers;
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
export declare function release(values: Uint8Array | Uint16Array | Uint32Array | Float64Array): void;
/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
export declare function releaseLarge(values: Integers): void;
/** The numbers in a place of twice the room. */
export declare function twice(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer>;
/** Integers of 32 bits, of which as many bytes are kept as the greatest of them needs. */
export declare class IntegerColumn {
    #private;
    get length(): number;
    push(value: number): void;
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index: number, filler: number): void;
    append(values: Integers): void;
    get(index: number): number;
    set(index: number, value: number): void;
    /** Puts for each number what stands at its place in `code`. */
    recode(code: Uint32Array): void;
    /** The numbers, out of the column, which is empty afterwards: their memory goes when the taker lets it go. */
    take(): Uint32Array<ArrayBuffer>;
    /** The same in as few bytes a number as the greatest needs. */
    takeNarrow(): Numbers;
    /** The same where they stand: another thread may take them over. */
    takeInPlace(): Numbers;
}
/** The same of numbers, `NONE` left as it is. */
export declare function recode(numbers: Uint32Array, code: Uint32Array, length: number): void;
/** The same numbers, of as few bytes each as hold them. */
export declare function narrowed(numbers: Uint32Array<ArrayBuffer>): Numbers;
/** A column of numbers that most logs do not have: nothing is allocated before the first number; gaps are NaN. */
export declare class SparseColumn {
    #private;
    set(index: number, value: number): void;
    get(index: number): number;
    get used(): boolean;
    /** The first `rows` numbers. */
    dense(rows: number): Float64Array<ArrayBuffer>;
    /** The least and the greatest number; undefined where there is none. */
    span(): readonly [number, number] | undefined;
    /** Forgets all numbers, and gives their memory back at once. */
    clear(): void;
    /** Writes numbers from `first` on, where there are none as yet. */
    append(first: number, values: Float64Array): void;
}
