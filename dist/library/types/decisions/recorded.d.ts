import { type Decision } from './decision.js';
import { type Json } from './json.js';
/**
 * A record of another system as a decision. Nothing is thrown away and nothing throws: what is missing or of the wrong
 * type takes a neutral value and is named in `problems`.
 */
export interface RecordedDecision {
    readonly decision: Decision;
    /** Line of the file, from 1. */
    readonly line: number;
    /** What was wrong with the record; empty for a sound one. */
    readonly problems: readonly string[];
}
export declare function recordedDecision(value: Json, line: number): RecordedDecision;
/** Decisions of programs without types: what is none, or half of one, is kept as damaged like a record of a file. */
export declare function givenDecision(given: unknown): Pick<RecordedDecision, 'decision' | 'problems'>;
/** A record that is no decision at all, kept in its place all the same. */
export declare function unreadableDecision(problem: string, line: number, text: string): RecordedDecision;
