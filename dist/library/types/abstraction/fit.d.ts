import { type Table } from '../events/table.js';
import { type Overrides } from './overrides.js';
import { type Vocabulary } from './vocabulary.js';
export interface FitOptions {
    readonly overrides?: Overrides | undefined;
    /** Context keys never mined; `*` and `?` as in globs. */
    readonly ignoreKeys?: readonly string[] | undefined;
}
/** Finds how the values of these logs become mineable. Every choice is in the result, with its reason. */
export declare function fit(table: Table, options?: FitOptions): Vocabulary;
