import { type Json, type JsonObject } from './json.js';
/**
 * The hash chain of proxilion's audit log. Every event carries the SHA-256 of its own canonical JSON and of its
 * predecessor's hash, so that a change in the middle shows. What a chain cannot show by itself is that events are
 * missing at its end: that takes a marker, a count or a last hash from elsewhere.
 */
export declare const GENESIS: string;
interface ChainProblem {
    readonly line: number;
    readonly kind: 'link' | 'hash' | 'sequence' | 'unreadable' | 'head' | 'tail';
    readonly message: string;
}
export interface ChainReport {
    readonly events: number;
    /** True where no link, hash or event is wrong or known to be missing; an empty log proves nothing and is not intact. */
    readonly intact: boolean;
    /** Lines on which the log was opened anew: each begins a chain of its own. */
    readonly restarts: readonly number[];
    /** `complete` where an expectation was given and met, `missing` where events are known to be cut off, else `unknown`. */
    readonly tail: 'complete' | 'missing' | 'unknown';
    readonly problems: readonly ChainProblem[];
}
/** A line of the log: an event, a batch marker, or text that could not be read. */
export interface ChainLine {
    readonly line: number;
    readonly value?: Json | undefined;
    readonly problem?: string | undefined;
    /** The last line, without a line end. */
    readonly cut?: boolean | undefined;
}
/** What is known about the log from elsewhere. */
export interface ChainExpectation {
    readonly events?: number | undefined;
    readonly lastHash?: string | undefined;
}
export declare const isMarker: (value: Json | undefined) => value is JsonObject;
export declare const isChainEvent: (value: Json | undefined) => value is JsonObject;
/** The hash that an event should carry: SHA-256 over the canonical JSON of its hashed fields. */
export declare function eventHash(event: JsonObject): string;
/** Verifies a log line by line; goes on after a fault, so that one report names them all. */
export declare function verifyChain(lines: readonly ChainLine[], expected?: ChainExpectation): ChainReport;
export {};
