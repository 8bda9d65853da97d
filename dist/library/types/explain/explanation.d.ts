/**
 * An explanation as plain data, before any format: every text is a sentence in which what came from the record is
 * marked (`sentence.ts`). All formats are renderings of this and of nothing else.
 */
export interface DecisionExplanation {
    readonly decision_id: string;
    readonly language: string;
    readonly summary: string;
    /** When and what: one sentence each. */
    readonly opening: readonly string[];
    readonly context: readonly string[];
    readonly factors: readonly FactorExplanation[];
    /** What does not fit together in the record, or is wrong with it. */
    readonly notes: readonly string[];
    readonly closing: readonly string[];
    readonly counterfactual: string | null;
    readonly confidence: string | null;
    readonly recommendations: readonly string[];
    readonly headings: {
        readonly context: string;
        readonly factors: string;
        readonly notes: string;
        readonly counterfactual: string;
        readonly recommendations: string;
        readonly confidence: string;
    };
    readonly disclosure: Disclosure;
}
export interface FactorExplanation {
    /** "✓ name: reason". */
    readonly line: string;
    readonly name: string;
    /** "name: ✓ PASSED (weight: 40%)". */
    readonly status: string;
    readonly reason: string;
    readonly evidence: readonly string[];
    readonly passed: boolean;
    /** "40% of all weight". */
    readonly share: string;
}
/** The formal record: blocks of lines, the first with the title and, where one is given, the legal frame. */
export interface Disclosure {
    readonly title: string;
    /** Only what the caller configured: no law is ever claimed. */
    readonly frame: string | null;
    readonly head: readonly string[];
    readonly headings: {
        readonly counterfactual: string;
        readonly recommendations: string;
    };
    readonly sections: readonly {
        readonly heading: string;
        readonly lines: readonly string[];
    }[];
    readonly closing: readonly string[];
    readonly review: string;
}
