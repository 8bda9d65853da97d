import type { Rule } from './policy.js';
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
export declare function canonicalJson(value: unknown): string;
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
export declare function canonicalRule(rule: Rule): string;
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
export declare function policyId(rule: Rule): string;
