import { type Decision, type Factor } from './decision.js';
import type { Json } from './json.js';
/** Decisions of the common types, as the second seed's factories make them; the kinds of their factors declared. */
interface Common {
    readonly userId: string;
    readonly allowed: boolean;
    /** ISO 8601; no clock is read. */
    readonly timestamp?: string | undefined;
}
export declare function authorizationDecision(request: Common & {
    readonly toolName: string;
    readonly factors: readonly Factor[];
    readonly context?: Readonly<Record<string, Json>> | undefined;
}): Decision;
export declare function guardDecision(request: {
    readonly guard: 'input' | 'output';
    readonly passed: boolean;
    readonly modified?: boolean | undefined;
    readonly factors: readonly Factor[];
    readonly content?: string | undefined;
    readonly timestamp?: string | undefined;
}): Decision;
export declare function rateLimitDecision(request: Common & {
    readonly current: number;
    readonly limit: number;
    readonly windowSeconds: number;
}): Decision;
export declare function budgetDecision(request: Common & {
    readonly spent: number;
    readonly limit: number;
    readonly period?: string | undefined;
}): Decision;
export {};
