/**
 * A phrase of ours about something of the log. The two are kept apart until a sink is known, because each sink escapes
 * what came from the log in its own way.
 */
export type Phrase = readonly (string | Datum)[];
/** A piece of text from the log. */
export interface Datum {
    readonly data: string;
}
/** A sentence as a phrase: the parts that it quotes are of the log. */
export declare const phraseOf: (sentence: string) => Phrase;
/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
export declare const written: (phrase: Phrase, data: (text: string) => string, ours?: (text: string) => string) => string;
/** The parts of a phrase that are of the log. */
export declare const namesIn: (phrase: Phrase) => string[];
/** A phrase as it reads, for where the whole is escaped afterwards. */
export declare const raw: (phrase: Phrase) => string;
