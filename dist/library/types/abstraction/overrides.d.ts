import type { Reduction } from './vocabulary.js';
/** The sections `abstraction` and `rename` of the config file: what people know better than the data. Keys may be globs. */
export interface Overrides {
    /** Keys mined as they are. */
    readonly keep: readonly string[];
    /** Keys left out. */
    readonly drop: readonly string[];
    /** Key → boundaries, each of which begins a range; none means that the number is kept as it is. */
    readonly cuts: Readonly<Record<string, readonly number[]>>;
    /** Key → what its texts are reduced to. */
    readonly reduce: Readonly<Record<string, Reduction>>;
    /** Keys whose values name things ("of the same …"), beside those that are recognised. */
    readonly objects: readonly string[];
    /** Name → actions taken as one action of that name; `*` and `?` as in keys. */
    readonly groups: Readonly<Record<string, readonly string[]>>;
    /** Whether previous action, previous outcome, position and what happened before count as context. */
    readonly derived: boolean;
    /** Old name → new name. */
    readonly rename: Readonly<Record<string, string>>;
}
export declare const noOverrides: Overrides;
/** Whether the name matches one of these, in which `*` stands for any text and `?` for one character. */
export declare const matchesAny: (name: string, globs: readonly string[]) => boolean;
/** Whether anything in it stands for other texts. */
export declare const isGlob: (name: string) => boolean;
