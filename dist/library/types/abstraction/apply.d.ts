import { type Item, type Table } from '../events/table.js';
import type { Vocabulary } from './vocabulary.js';
/** Whether the vocabulary leaves a context condition out, or gives it another form. */
export declare function hiddenBy(vocabulary: Vocabulary): (item: Item) => boolean;
export interface ApplyOptions {
    /** Items whose values are kept whole. */
    readonly named?: readonly Item[] | undefined;
    /** Another table of which items and objects may come to stand before those of this one: there is room left for them. */
    readonly before?: Pick<Table, 'itemIds' | 'objectKey'> | undefined;
}
/**
 * The table with its values as the vocabulary says, derived context added and objects numbered. Nothing is fitted
 * here: equal rows give equal rows, whatever else the log holds. Whole values are gone from the result, but for those
 * that are `named`.
 */
export declare function apply(table: Table, vocabulary: Vocabulary, { named, before }?: ApplyOptions): Table;
