import type { Table } from './events/table.js';
import type { Policy, PolicySet } from './policies/policy.js';
import { type PolicySetFile } from './policies/set-file.js';
/** The committed policy set as the comparison needs it. */
export interface Baseline {
    readonly path: string;
    readonly text: string;
    readonly file: PolicySetFile;
    readonly set: PolicySet;
    /** From the profile; absent without one: then the counts of the file must do. */
    readonly table?: Table | undefined;
}
/** Reads one of the baseline's files; undefined where it does not exist. */
export type BaselineReader = (path: string) => Promise<Uint8Array | undefined>;
/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 *
 * @param writtenAnew of a profile that is damaged or belongs to other policies nothing is needed, for another replaces it;
 *   not so of one that Git LFS keeps elsewhere
 */
export declare function loadBaseline(path: string, read: BaselineReader, { writtenAnew }?: {
    readonly writtenAnew?: boolean;
}): Promise<Baseline | undefined>;
/**
 * The policies of a saved set for those who read it: another tool's under the ids that it gave them, one by one, for by
 * these they are known.
 */
export declare const policiesToShow: ({ foreign, policies }: PolicySetFile) => Policy[];
