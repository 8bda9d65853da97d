import type { Explanation, ExplanationFormat } from '../decisions/decision.js';
import type { DecisionExplanation } from '../explain/explanation.js';
/** The explanation in one format, in the fields of the second seed: each text is safe where that format is shown. */
export declare function renderExplanation(explained: DecisionExplanation, format: ExplanationFormat): Explanation;
/** "DENIED", and under it each check with its part of the weight: how the decision came about, as a tree of lines. */
export declare function decisionTree(explained: DecisionExplanation): string;
/** Explanations one after another in their order, as `explain --decisions` prints them; JSON is one array. No final line end. */
export declare function renderExplanations(explained: readonly DecisionExplanation[], format: ExplanationFormat): string;
