import { type Acceptance, type Policy, type PolicySet, type Rule, type RuleOf, type Totals } from './policy.js';
/**
 * The committed policy set, `policies.json`, as plain data, and how it is written. It keeps the layout of
 * `aumai-policyminer` (name, source_logs, policies, generated_at) so that each tool loads the other's files, and adds to it.
 */
export declare const SCHEMA_VERSION = 1;
/** Policy or subject, kind of change, direction; what else is written there would silently accept nothing. */
export declare const ACCEPTED_FINGERPRINT: RegExp;
export declare const SECTIONS: readonly ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences'];
/** A policy as people may write it: the rule alone; the counts are made from the baseline's profile. */
export type DeclaredPolicy = Rule & Partial<Pick<Policy, 'policy_id' | 'note' | 'support' | 'confidence' | 'lift' | 'description' | 'evidence'>> & {
    readonly status: Policy['status'];
};
/** A policy set as read: ours, hand-written or another tool's. */
export interface PolicySetFile {
    readonly name: string;
    readonly sourceLogs: number;
    readonly generatedAt?: string | undefined;
    readonly policies: readonly DeclaredPolicy[];
    readonly accepted: readonly Acceptance[];
    /** Of another tool, which knows values only as texts. */
    readonly foreign: boolean;
    /** Absent in a set that another tool or a person wrote. */
    readonly provenance?: Provenance | undefined;
    /** The abstraction stage's choices; checked by that stage. */
    readonly vocabulary?: unknown;
    readonly parameters?: Readonly<Record<string, unknown>> | undefined;
    /** SHA-256 of the profile's uncompressed bytes. */
    readonly profileDigest?: string | undefined;
}
export interface Provenance extends Totals {
    /** SHA-256 of the events, into which neither file names nor the number of files enter. */
    readonly digest: string;
    /** Where logs were pooled: the digest of each of them. */
    readonly pooled?: readonly string[] | undefined;
    readonly tool_version: string;
    /** ISO times of the oldest and newest event; null without timestamps. */
    readonly time_span: readonly [string, string] | null;
}
/** In words, where a sequence rule lacks what its template is about, or has more than that. */
export declare function sequenceFaults({ template, activation, target, same, most }: Omit<RuleOf<'sequence'>, 'kind' | 'antecedent'>): readonly string[];
/** What a policy set file is made from. */
export interface PolicySetContent {
    readonly name: string;
    readonly generatedAt?: string | undefined;
    readonly policies: readonly Policy[];
    readonly accepted: readonly Acceptance[];
    readonly provenance: Provenance;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly vocabulary: unknown;
    readonly profileDigest?: string | undefined;
}
/** The bytes of `policies.json`: a function of the content alone, a policy a group of lines, sorted by id. */
export declare function formatPolicySet(content: PolicySetContent): string;
export declare const asPolicySet: (file: PolicySetFile, policies: readonly Policy[]) => PolicySet;
