import type { Decision, Explanation, ExplanationFormat } from './decision.js';
import { type DecisionFilter } from './select.js';
export interface LogOptions {
    /** How an explanation is made; it may throw, which costs the explanation but never the decision. */
    readonly explain: (decision: Decision, request: ExplainRequest) => Explanation;
    /** Decisions kept; the oldest gives way to the newest, with its explanations. */
    readonly maxStored?: number | undefined;
    /** False: every explanation is made anew and none is kept. */
    readonly storeExplanations?: boolean | undefined;
    /** Where every decision is handed on to, an audit log say; what it throws is the caller's. */
    readonly onDecision?: ((decision: Decision, explanation: Explanation | undefined) => void) | undefined;
}
interface ExplainRequest {
    readonly format: ExplanationFormat;
    readonly language: string;
}
/** Decisions as they are made, with their explanations on demand: the second seed's explainability logger. */
export declare class DecisionLog {
    private entries;
    private readonly options;
    constructor(options: LogOptions);
    /** Stored first, explained second: no decision is lost to a failing explanation. */
    log(decision: Decision, request?: Partial<ExplainRequest>): Explanation | undefined;
    /** The newest decision with this id. */
    get(id: string): Decision | undefined;
    explain(id: string, request?: Partial<ExplainRequest>): Explanation | undefined;
    /** Newest first. */
    decisions(filter?: DecisionFilter): Decision[];
    /** Oldest first. */
    export(format?: 'json' | 'jsonl', { explanations }?: {
        readonly explanations?: boolean;
    }): string;
    /** How many decisions it held. */
    clear(): number;
    private find;
    private explanationOf;
}
export {};
