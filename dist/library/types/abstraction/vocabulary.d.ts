/** What a text is reduced to: the part of it that other events share. */
export declare const reductions: readonly ['url', 'path', 'command', 'date'];
export type Reduction = (typeof reductions)[number];
/** Context that follows from the order of events; switched as a whole. */
export declare const derivedKeys: readonly ['previous_action', 'previous_outcome', 'position', 'happened_before'];
export type DerivedKey = (typeof derivedKeys)[number];
export declare const isDerived: (key: string) => boolean;
/**
 * How the values of a log were made mineable: plain data, fitted once on the baseline's logs, stored with it and
 * applied unchanged to every later log. Each choice stands with its reason and can be overruled in the config file.
 */
export interface Vocabulary {
    /** Keys as the logs name them, known when the vocabulary was fitted; a key not listed is new. */
    readonly known: string[];
    /** Keys left out of mining. */
    readonly dropped: {
        key: string;
        reason: string;
    }[];
    /** Keys that say the same as another one, which stands for both. */
    readonly merged: {
        key: string;
        into: string;
        reason: string;
    }[];
    /** Numbers that became ranges: each boundary begins a range. */
    readonly cuts: {
        key: string;
        at: number[];
        reason: string;
    }[];
    /** Texts reduced to what generalises; `root` is the folder that paths are told from. */
    readonly reduced: {
        key: string;
        to: Reduction;
        root?: string | undefined;
        reason: string;
    }[];
    /** Keys whose values name things: numbered within a session, so that policies can say "of the same". */
    readonly objects: string[];
    /** Derived keys in use, and the actions that `happened_before` tells of. */
    readonly derived: DerivedKey[];
    readonly milestones: string[];
    /** Names people gave to actions and keys; several actions may share one (a group). */
    readonly renamed: {
        from: string;
        to: string;
    }[];
    /** Patterns of actions, with `*` and `?`, and the name under which all that match count: the first pattern decides. */
    readonly grouped?: {
        pattern: string;
        name: string;
    }[] | undefined;
}
/** Leaves every value as it is: what the seed's tool would see. */
export declare const rawVocabulary: Vocabulary;
