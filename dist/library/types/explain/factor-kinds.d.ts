import type { Decision, Factor } from '../decisions/decision.js';
import type { Words } from './words.js';
/**
 * What a failing check means for people, by its declared kind: `details.kind` of the factor, or the kinds that the
 * caller declares by exact name. A name that merely contains "rate" or "role" says nothing.
 */
declare const FACTOR_KINDS: readonly ['role', 'permission', 'rate', 'budget', 'trust', 'intent', 'circuit', 'guard', 'drift', 'finding', 'sufficiency'];
export type FactorKind = (typeof FACTOR_KINDS)[number];
/** Kinds by exact name of the factor. */
export type DeclaredKinds = Readonly<Record<string, FactorKind>>;
export declare function kindOfFactor({ name, details }: Factor, declared: DeclaredKinds): FactorKind | undefined;
/** The condition under which a failing check would have passed: with its numbers where the record has them. */
export declare function passedInstead(factor: Factor, decision: Decision, kind: FactorKind | undefined, words: Words): string;
/** What to do, each once, in the order of the failing checks. */
export declare function adviceFor(factors: readonly Factor[], declared: DeclaredKinds, words: Words): string[];
export {};
