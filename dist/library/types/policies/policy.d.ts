import type { Scalar } from '../events/event.js';
export type KindName = 'association' | 'precondition' | 'prohibition' | 'outcome' | 'sequence';
/** Context conditions, all of which must hold. Own keys only (`__proto__` is a key like any other); `{}` always holds. */
export type Antecedent = Readonly<Record<string, Scalar>>;
export declare const templates: readonly ['precedence', 'response', 'chain_precedence', 'chain_response', 'not_succession', 'exactly_once', 'at_most', 'first', 'last'];
export type Template = (typeof templates)[number];
export declare const isAlone: (template: Template) => boolean;
/** What a policy says, without any count: enough to write one by hand, and what its id is made from. */
export type Rule = {
    readonly kind: 'association';
    readonly antecedent: Antecedent;
    readonly consequent: string;
} | {
    readonly kind: 'precondition';
    readonly action: string;
    readonly requires: Antecedent;
} | {
    readonly kind: 'prohibition';
    readonly antecedent: Antecedent;
    readonly never: string;
} | {
    readonly kind: 'outcome';
    readonly action: string;
    readonly antecedent: Antecedent;
    readonly outcome: string;
} | {
    readonly kind: 'sequence';
    readonly template: Template;
    readonly activation: string;
    /** The other action; absent in the templates about one action. */
    readonly target?: string | undefined;
    /** Key of the object both must share. */
    readonly same?: string | undefined;
    /** k of `at_most`. */
    readonly most?: number | undefined;
    readonly antecedent: Antecedent;
};
export type RuleOf<K extends KindName> = Extract<Rule, {
    kind: K;
}>;
/** What a rule says of the context: when it speaks or, of a precondition, what has to hold. */
export declare const conditionsOf: (rule: Rule) => Antecedent;
/** Rules that say "never": forbidden, they are broken by what they name, and not by being kept as any other rule is. */
export declare const saysNever: (rule: Rule) => boolean;
/**
 * The counts behind a policy: exact integers. Over the sessions s in which the situation W occurs, n_s times, and the
 * promise T is kept y_s times: the sums give the session-robust variance of the confidence (statistics page in docs).
 */
export interface Evidence {
    /** Σ n_s: how often W occurred. */
    readonly events: number;
    /** Σ y_s: how often T followed. */
    readonly kept: number;
    /** Sessions in which W occurred. */
    readonly sessions: number;
    /** Σ n_s², Σ n_s·y_s, Σ y_s². */
    readonly s_nn: number;
    readonly s_ny: number;
    readonly s_yy: number;
}
export declare const statuses: readonly ['mined', 'required', 'forbidden', 'ignored'];
export type Status = (typeof statuses)[number];
/** A counted rule as it stands in `policies.json`. */
export type Policy = Rule & {
    /** Three letters of the kind and 12 hex digits of the rule's SHA-256: survives re-mining and re-ordering. */
    readonly policy_id: string;
    readonly status: Status;
    /** Written by people, kept by `update`. */
    readonly note?: string | undefined;
    /** Share of all events, see the kinds' table; rounded to six decimals as the seed's tool does. */
    readonly support: number;
    readonly confidence: number;
    readonly lift: number;
    readonly description: string;
    /** Absent in a baseline of another tool and in a hand-written policy that has not been counted yet. */
    readonly evidence?: Evidence | undefined;
};
/** A drift that people accepted: not a finding until it grows beyond what was accepted or expires. */
export interface Acceptance {
    /** Of policy, kind of change and direction, as printed in the report. */
    readonly fingerprint: string;
    readonly reason: string;
    /** The confidence that was accepted; a change beyond it, in the same direction, is a finding again. */
    readonly confidence?: number | undefined;
    /** Of a vital sign, the value that was accepted, in its unit; a change well beyond it is a finding again. */
    readonly value?: number | undefined;
    /** ISO date (YYYY-MM-DD), the last day on which the acceptance holds. */
    readonly expires?: string | undefined;
}
/** What groups events, the widest that a log names. */
export declare const units: readonly ['case', 'session', 'event'];
/** What the logs of a policy set held. */
export interface Totals {
    readonly events: number;
    readonly sessions: number;
    readonly cases: number;
    readonly unit: (typeof units)[number];
    /** Events per action. */
    readonly actions: Readonly<Record<string, number>>;
}
export interface PolicySet {
    readonly name: string;
    readonly policies: readonly Policy[];
    readonly accepted: readonly Acceptance[];
    /** Absent in a set of another tool: then only rates and `source_logs` are known. */
    readonly totals?: Totals | undefined;
    readonly sourceLogs: number;
    /** ISO time of the newest event; absent without timestamps. */
    readonly generatedAt?: string | undefined;
}
