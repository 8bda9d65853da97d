/** How a language writes numbers. */
export interface Notation {
    readonly decimal: '.' | ',';
    /** What stands between a number and its percent sign. */
    readonly percentGap: string;
}
/** "93%"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
export declare function percent(share: number, digits?: number, notation?: Notation): string;
/** Two shares side by side: a decimal where whole percents would show little of the difference. Null where nothing was counted. */
export declare function percentPair(before: number | null, now: number | null, notation?: Notation): [string, string];
export declare const percentRange: (interval: readonly [number, number] | null, { percentGap }?: Notation) => string;
/** "12": a size of a change of a share, in percentage points. */
export declare const toPoints: (size: number) => string;
/** "−52" for a change of a share, in percentage points. */
export declare function points(delta: number): string;
export declare function pValue(p: number | null, notation?: Notation): string;
/** At most `digits` significant digits, for numbers of any size and unit (vital signs, lift). */
export declare function short(x: number | null, notation?: Notation, digits?: number): string;
/** "12 345" with narrow no-break spaces from five digits on. */
export declare function grouped(n: number): string;
/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
export declare const plainSpaces: (text: string) => string;
