import type { Table } from '../events/table.js';
import type { Policy, PolicySet } from '../policies/policy.js';
import type { Condition, Side, Subject, TestResult, Vital } from '../result.js';
/** Name of the finding that several actions were done that were never done before. */
export declare const NEW_ACTIONS = "actions not seen before";
/** Name of the finding that known actions were done where they were never done before. */
export declare const NEW_SITUATION = "actions in a situation not seen before";
/**
 * The shapes of the drift stage: `compare({ set, table }, { set, table }, options) → Comparison`.
 * Both sides can count any policy; a baseline without a profile has no table, only the numbers of its set.
 */
export interface ComparisonSide {
    readonly set: PolicySet;
    readonly table?: Table | undefined;
    /** Of the current side: ids of rules that people wrote and that the baseline's events cannot tell anything of. */
    readonly unseen?: ReadonlySet<string> | undefined;
}
export interface ComparisonOptions {
    readonly alpha: number;
    readonly minEffect: number;
    readonly minConfidence: number;
    readonly minSupport: number;
    readonly minLift: number;
    readonly minSessions: number;
    readonly maxAntecedent: number;
    readonly kinds: readonly string[];
}
/** Something that changed beyond chance (or that people forbade and that happened): before acceptance and wording. */
export interface Change {
    readonly change: 'new' | 'vanished' | 'shifted' | 'broken';
    readonly direction: 'weaker' | 'stronger';
    /** Exactly one of the two. */
    readonly policy?: Policy | undefined;
    readonly subject?: Subject | undefined;
    readonly variants: readonly Policy[];
    /** What changed with it and is no policy: vital signs, shares of an action among all. */
    readonly variantSubjects?: readonly Subject[] | undefined;
    readonly baseline: Side;
    readonly current: Side;
    readonly test: TestResult;
    /** Statistic ÷ its critical value: from 1 on it is significant. Absent where nothing was tested. */
    readonly strength?: number | undefined;
    /** Rows of the current table that show it, typical first, at most 20. */
    readonly rows: readonly number[];
    /** Told by the one situation that carries most of it: taken over all situations, the plain share hides the change. */
    readonly situated?: boolean | undefined;
    /** Old name → new name where a new name seems to have taken the place of one that it speaks of. */
    readonly rename?: Readonly<Record<string, string>> | undefined;
    /** Of an action never seen before: the one that became rarer by as much, in the same situations. */
    readonly inPlaceOf?: string | undefined;
    /** This change as others tell it whom people accepted it of: who speaks for a group differs from run to run. */
    readonly sameAs?: readonly Change[] | undefined;
    /**
     * What follows from it and would be told for itself were it not for that: already among the variants, and told with
     * this change unless the gate thinks worse of it.
     */
    readonly follows?: readonly Change[] | undefined;
    /** Variants at least as strong that are another kind of change: told in its place where they alone close the gate. */
    readonly strongerVariants?: readonly Change[] | undefined;
}
/** A policy that could not be judged, or whose change is no finding. */
export interface Judgement {
    readonly policy: Policy;
    readonly baseline: Side;
    readonly current: Side;
    readonly test: TestResult | null;
    /** Smallest change of confidence this run could have seen. */
    readonly detectable: number | null;
    readonly sessionsNeeded: number | null;
    /** As in a change. */
    readonly rename?: Readonly<Record<string, string>> | undefined;
}
/**
 * Whether one thing would be a finding in the given direction had its promise been kept so many times in the current
 * situations, and all else been as it was. The situations that change are spread evenly over the log. Undefined
 * where no count decides (a vital sign, something new), or where a pass in a large log would take too long to turn.
 */
export type Rejudge = (about: Pick<Change, 'policy' | 'subject'>, direction: Change['direction']) => ((kept: number) => boolean) | undefined;
/** How often something was done on one side: events, and the sessions that hold them, of all of that side. */
interface Done {
    readonly events: number;
    readonly sessions: number;
    readonly of: number;
}
/** An action that one side alone did. */
export interface OneSidedAction {
    readonly action: string;
    readonly baseline: Done;
    readonly current: Done;
}
export interface Comparison {
    /** What the verdict rests on. */
    readonly evidence: 'profile' | 'counts' | 'rates';
    /** False where there are too few sessions to judge anything at all. */
    readonly sufficient: boolean;
    /** Sessions (cases, events) a side that a verdict would need; null where it could be given. */
    readonly sessionsNeeded: number | null;
    readonly changes: readonly Change[];
    readonly notExercised: readonly Judgement[];
    readonly undecided: readonly Judgement[];
    readonly mixOnly: readonly Judgement[];
    /** Actions that one side alone did, of which no change speaks. */
    readonly oneSided: readonly OneSidedAction[];
    /** Baseline policies judged and found unchanged, with what could have been seen. */
    readonly unchanged: readonly Judgement[];
    readonly vitals: readonly Vital[];
    readonly conditions: readonly Condition[];
    /** Whether the baseline holds nothing at all to compare with: no policies, and no counts. */
    readonly isEmpty?: boolean | undefined;
    /** Size of the family. */
    readonly tested: number;
    readonly detectable: number | null;
    /** Judges anew, with other counts. Absent where nothing was tested. */
    readonly rejudge?: Rejudge | undefined;
    /** What had to be assumed, as plain sentences: "events are taken as independent: the logs name no sessions". */
    readonly assumptions: readonly string[];
}
export {};
