import type { Policy, PolicySet } from '../policies/policy.js';
import { type Labels } from './labels.js';
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
export declare function policySetText(set: PolicySet, maxPolicies: number): string;
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
export declare function policySetMarkdown(set: PolicySet, maxPolicies: number, words?: Labels): string;
/** A policy that a set leaves out, and why. */
export interface LeftOut {
    readonly policy: Policy;
    readonly reason: string;
    readonly unjudged?: true | undefined;
}
interface ReasonGroup {
    /** The ones with the most sessions. */
    readonly shown: readonly LeftOut[];
    /** How many more were left out for such a reason. */
    readonly more: number;
}
/** By kind of reason, the rare ones first: they say the most about a single policy. */
export declare function byReason(rest: readonly LeftOut[]): readonly ReasonGroup[];
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
export declare function leftOutText(rest: readonly LeftOut[]): string;
/** The same as a table. */
export declare function leftOutMarkdown(rest: readonly LeftOut[], words?: Labels): string;
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
export declare function policySetJson(set: PolicySet, maxPolicies?: number, rest?: readonly LeftOut[]): string;
export {};
