/** Memory that newer engines let grow and shrink where it stands. */
interface Resizable extends ArrayBuffer {
    readonly resizable: boolean;
    readonly maxByteLength: number;
    readonly resize: (bytes: number) => void;
}
/**
 * Memory that grows without being copied and gives back at once what it no longer holds. What the engine allocates
 * otherwise in pieces below some megabytes it hands to the operating system at the end of the process only.
 */
export declare function growing(bytes: number): ArrayBuffer;
/** Whether it can grow and shrink. */
export declare const isResizable: (memory: ArrayBuffer) => memory is Resizable;
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
/** Numbers of so many bytes each: so many of them, or those that stand in this memory. */
export declare function ofBytes(bytes: number, place: number | ArrayBuffer): Numbers;
/** The numbers with room for so many. Their old place must not be looked at any more. */
export declare function withRoom(numbers: Numbers, length: number): Numbers;
/**
 * Moves the first so many numbers to another place, the last ones first: where they were gives its memory back meanwhile,
 * so that they hardly ever stand there twice.
 */
export declare function move(numbers: Numbers, length: number, into: Numbers): void;
export {};
