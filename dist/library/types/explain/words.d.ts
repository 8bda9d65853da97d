import type { MessageKey, Plural, PluralKey, TextKey } from './languages/language.js';
/** Messages of a language by key; of those that a caller gives, any part. */
export type Templates = {
    readonly [K in MessageKey]?: K extends PluralKey ? Plural | string : string;
};
export type Values = Readonly<Record<string, string | number | undefined>>;
/** One language at work: messages with their values, numbers in its notation. No locale of the machine takes part. */
export interface Words {
    readonly language: string;
    readonly say: (key: TextKey, values?: Values) => string;
    readonly count: (key: PluralKey, n: number, values?: Values) => string;
    /** Whether every placeholder of the message has a value. */
    readonly has: (key: TextKey, values: Values) => boolean;
    readonly percent: (share: number, decimals?: number) => string;
    readonly number: (x: number, decimals: number) => string;
    /** Two shares, with as many decimals as it takes to tell them apart. */
    readonly pair: (before: number | null, now: number | null) => readonly [string, string];
    /** Size of a difference of shares, in percentage points. */
    readonly points: (delta: number) => string;
}
/** Placeholders of a message, in its order. */
export declare const placeholdersOf: (message: string) => string[];
/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
export declare function wordsOf(language: string, templates?: Templates): Words;
