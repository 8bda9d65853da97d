/**
 * The ids seen so far, 16 to 32 bytes each whatever their length: 64-bit hashes in open addressing, from a quarter to half
 * full.
 */
export declare class Identities {
    #private;
    /** True the first time an id comes. */
    add(id: string): boolean;
    /** True the first time the hash of an id comes; `low` is not zero. */
    addHash(low: number, high: number): boolean;
    /** What comes now may stand before what is there, and is not compared with it. */
    turnBack(): void;
    /** All hashes, those of each stretch between two times of turning back as by `sorted`. */
    all(): Uint32Array<ArrayBuffer>;
    /** The hashes, each as two numbers (low, high), in an order that does not tell how they came. */
    sorted(): Uint32Array<ArrayBuffer>;
    /** Forgets all of them, and gives their memory back at once. */
    clear(): void;
}
