import type { Builders } from './option-declarations.js';
/**
 * Reads options by their declarations, as zod would: the few of its builders that these are written with. Loading zod
 * itself takes longer than all that a short run does with its options. A test holds each of them to zod's.
 */
/** What became of a value: what it is read as, or that it is refused, and where the declaration says why, why. */
export type Reading<T> = {
    readonly success: true;
    readonly data: T;
} | Refused;
interface Refused {
    readonly success: false;
    readonly error: {
        readonly issues: readonly {
            readonly code: string;
            readonly message: string;
        }[];
    };
}
/** In zod's own types, which the declarations are written in. */
export declare const builders: Builders;
export {};
