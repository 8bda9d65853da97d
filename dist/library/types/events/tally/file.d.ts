import { type Shard } from './shard.js';
/**
 * A tally file: `policyminer-tally VERSION SHA-256`, a line of JSON (by whom and how it was counted, its sections), the
 * sections. The checksum is over all that follows the first line.
 */
/** What decides how logs become events and what of them is told: equal for all shares that are merged. */
export interface TallyParameters {
    readonly format: string;
    /** Sorted, each once. */
    readonly ignoreKeys: readonly string[];
    /** SHA-256 of what the configuration file says on mapping and redaction. */
    readonly config: string;
}
export interface Tally {
    readonly parameters: TallyParameters;
    readonly shard: Shard;
    /** SHA-256 of its content: two tallies of one share have the same. */
    readonly digest: string;
}
/** @throws UserError where the share is too big for one file */
export declare function writeTally(counted: Shard, parameters: TallyParameters): Uint8Array;
/**
 * @param label how messages call the file
 * @throws UserError where it is no tally, of another version, damaged or not valid
 */
export declare function readTally(bytes: Uint8Array, label: string): Tally;
