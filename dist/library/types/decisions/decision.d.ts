import { z } from 'zod';
import { type Json } from './json.js';
declare const factorSchema: z.ZodObject<{
    name: z.ZodString;
    passed: z.ZodBoolean;
    weight: z.ZodNumber;
    reason: z.ZodString;
    details: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Json, unknown, z.core.$ZodTypeInternals<Json, unknown>>>>;
    evidence: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
export declare const decisionSchema: z.ZodObject<{
    decision_id: z.ZodString;
    decision_type: z.ZodString;
    outcome: z.ZodString;
    factors: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        passed: z.ZodBoolean;
        weight: z.ZodNumber;
        reason: z.ZodString;
        details: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Json, unknown, z.core.$ZodTypeInternals<Json, unknown>>>>;
        evidence: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
    context: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Json, unknown, z.core.$ZodTypeInternals<Json, unknown>>>>;
    timestamp: z.ZodDefault<z.ZodString>;
    confidence: z.ZodDefault<z.ZodNumber>;
    latency_ms: z.ZodDefault<z.ZodNumber>;
    policy_version: z.ZodDefault<z.ZodString>;
    metadata: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Json, unknown, z.core.$ZodTypeInternals<Json, unknown>>>>;
}, z.core.$strip>;
declare const explanationSchema: z.ZodObject<{
    decision_id: z.ZodString;
    summary: z.ZodString;
    detailed: z.ZodString;
    factors_explained: z.ZodArray<z.ZodString>;
    counterfactual: z.ZodNullable<z.ZodString>;
    confidence_breakdown: z.ZodNullable<z.ZodString>;
    recommendations: z.ZodArray<z.ZodString>;
    format: z.ZodEnum<{
        disclosure: "disclosure";
        html: "html";
        json: "json";
        markdown: "markdown";
        text: "text";
    }>;
    language: z.ZodString;
}, z.core.$strip>;
export type Factor = z.infer<typeof factorSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type ExplanationFormat = Explanation['format'];
export type DecisionInput = Omit<z.input<typeof decisionSchema>, 'decision_id'> & {
    decision_id?: string | undefined;
};
declare const OUTCOMES: readonly ['ALLOWED', 'DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'];
export type DecisionOutcome = (typeof OUTCOMES)[number];
/** The known outcome that the text names, in any case; undefined for another system's own word. */
export declare const knownOutcome: (outcome: string) => DecisionOutcome | undefined;
/** First 16 hex digits of the SHA-256 of what was decided and why: the same on every runtime, different for different decisions. */
export declare function decisionId(decision: Pick<Decision, 'decision_type' | 'outcome' | 'factors' | 'context' | 'timestamp'>): string;
/** A whole decision from its parts, the id from the content unless given. Copies: what it is given stays untouched. */
export declare function makeDecision(input: DecisionInput): Decision;
interface Judged {
    readonly factors: readonly Factor[];
    readonly outcome: string;
}
/**
 * The factor that best speaks for the outcome, the first of the heaviest: a passing one where it was allowed, a failing
 * one otherwise. Undefined where no factor points that way; a factor that contradicts the outcome never stands for it.
 */
export declare function primaryFactor({ factors, outcome }: Judged): Factor | undefined;
export interface Contribution {
    readonly name: string;
    readonly passed: boolean;
    /** Of all weight, 0 to 1; 0 where nothing has weight. */
    readonly share: number;
}
/** How much of the weight each factor brings, in the order of the factors. */
export declare function contributions({ factors }: Pick<Judged, 'factors'>): Contribution[];
export {};
