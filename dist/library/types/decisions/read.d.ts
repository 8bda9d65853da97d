import { type ChainExpectation, type ChainReport } from './audit-chain.js';
import { type RecordedDecision } from './recorded.js';
export interface DecisionFile {
    /** In the order of the file; one for every record, readable or not. */
    readonly decisions: readonly RecordedDecision[];
    /** Where the file is an audit chain. */
    readonly chain?: ChainReport | undefined;
    /** Ids that more than one record carries: records are never merged by id. */
    readonly repeatedIds: readonly string[];
}
/**
 * Recorded decisions of another system: proxilion's JSON export (an array), its JSON Lines export, one decision alone,
 * or its audit chain, whose hashes are verified. Never throws on content.
 */
export declare function readDecisions(text: string, expected?: ChainExpectation): DecisionFile;
