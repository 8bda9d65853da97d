import type { Skip } from './event.js';
/** Records of one reason: how many, and where the first stands. */
export interface SkipGroup extends Skip {
    readonly count: number;
}
/** The same, its file by number as well. */
export interface SkipEntry extends SkipGroup {
    readonly fileNumber: number;
}
/** Everything that could not be used, by reason; memory grows with reasons, not with records. */
export declare class Skips {
    #private;
    add(reason: string, file: string, fileNumber: number, line: number): void;
    /** What comes now may stand before what is there. */
    turnBack(): void;
    /** Adds what was counted elsewhere; `fileOf` gives the numbers that its files have here. */
    append(entries: readonly SkipEntry[], fileOf: (file: number) => number, lineOf: (entry: SkipEntry) => number): void;
    entries(): readonly SkipEntry[];
    /** Most frequent reason first. */
    groups(): readonly SkipGroup[];
}
