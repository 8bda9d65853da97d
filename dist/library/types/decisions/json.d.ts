/**
 * JSON as Python writes it, without loss: numbers keep their text (`15.0` is not `15`, `1e-05` not `0.00001`), `NaN`
 * and `Infinity` are read, and every value knows how many lines stood before it. Needed because hashes of an audit
 * chain run over that text and because explanations quote it.
 */
/** A number as it was written. */
export declare class Numeral {
    readonly text: string;
    constructor(text: string);
    get value(): number;
    /** For `JSON.stringify`: a number where JSON has one. */
    toJSON(): number | string;
}
export type Json = null | boolean | number | string | Numeral | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: Json;
}
export declare const isJsonObject: (value: unknown) => value is JsonObject;
/** A member of its own, not one that every object has. */
export declare const own: (value: JsonObject, key: string) => Json | undefined;
export declare class JsonReader {
    private at;
    /** Where the element of a top-level array begins that is read, or was to come next. */
    private element;
    private readonly text;
    constructor(text: string);
    /** Line of the next value, from 1. */
    get line(): number;
    /** The whole text as one value. Throws a SyntaxError. */
    document(): Json;
    /** What `elements` has not given: from the beginning of the one that is damaged on. */
    get rest(): {
        readonly text: string;
        readonly line: number;
    };
    /** The elements of a text that is one array, one by one, so that those before a damaged one are not lost. */
    elements(): Generator<{
        readonly value: Json;
        readonly line: number;
    }>;
    /** That nothing is left. */
    private end;
    private value;
    private array;
    private object;
    private string;
    private match;
    private word;
    private skipSpace;
    private take;
    private expect;
    private error;
}
/** The text as one JSON value. Throws a SyntaxError that names the line. */
export declare const parseJson: (text: string) => Json;
