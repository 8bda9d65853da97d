import type { Decision, Explanation } from './decision.js';
export interface ExportedDecision {
    readonly decision: Decision;
    readonly explanation?: Explanation | undefined;
}
/**
 * The export of the second seed, byte for byte where its values are finite: `json` is an array indented by two,
 * `jsonl` one object a line without a final line end.
 */
export declare function exportDecisions(entries: readonly ExportedDecision[], format?: 'json' | 'jsonl'): string;
