import { type Decision, type ExplanationFormat } from '../decisions/decision.js';
import { type RecordedDecision } from '../decisions/recorded.js';
import type { DecisionExplanation } from './explanation.js';
import { type DeclaredKinds } from './factor-kinds.js';
import { type Templates } from './words.js';
interface ExplainRequest {
    readonly format: ExplanationFormat;
    readonly language: string;
}
/** A caller's own explanation of one type of decision: any part of it; the rest is the standard one. */
export type CustomExplainer = (decision: Decision, request: ExplainRequest & {
    readonly standard: DecisionExplanation;
}) => Partial<DecisionExplanation>;
export interface ExplainerOptions {
    /** Own wordings by language and key, over the built-in ones; a new language falls back to English key by key. */
    readonly templates?: Readonly<Record<string, Templates>> | undefined;
    readonly defaultLanguage?: string | undefined;
    readonly includeEvidence?: boolean | undefined;
    readonly includeRecommendations?: boolean | undefined;
    /** Kinds of factors by exact name, where the records do not declare them. */
    readonly kinds?: DeclaredKinds | undefined;
    /** By decision type. */
    readonly explainers?: Readonly<Record<string, CustomExplainer>> | undefined;
    /** Legal frame of the disclosure, in the caller's own words; none is claimed unless it is given. */
    readonly legalFrame?: string | undefined;
}
export interface DecisionExplainer {
    readonly explain: (decision: Decision | RecordedDecision, request?: Partial<ExplainRequest>) => DecisionExplanation;
}
/** Every explainer stands alone: what is given to one can neither reach another nor be changed from outside later. */
export declare function createExplainer(options?: ExplainerOptions): DecisionExplainer;
export {};
