import { segments } from '../explain/sentence.ts'

/**
 * A phrase of ours about something of the log. The two are kept apart until a sink is known, because each sink escapes
 * what came from the log in its own way.
 */
export type Phrase = readonly (string | Datum)[]

/** A piece of text from the log. */
export interface Datum {
  readonly data: string
}

/** A sentence as a phrase: the parts that it quotes are of the log. */
export const phraseOf = (sentence: string): Phrase =>
  segments(sentence).map(({ quoted, text }) => (quoted ? { data: text } : text))

/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
export const written = (
  phrase: Phrase,
  data: (text: string) => string,
  ours: (text: string) => string = (text) => text
): string => phrase.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('')

/** The parts of a phrase that are of the log. */
export const namesIn = (phrase: Phrase): string[] =>
  phrase.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]))

/** A phrase as it reads, for where the whole is escaped afterwards. */
export const raw = (phrase: Phrase): string => written(phrase, (text) => text)
