import { quote } from './sentence.ts'
import type { Values } from './words.ts'

/**
 * Sentences that logs, tallies and baselines of any version hold in English. Known by their words, they have a code for
 * programs and are said again in the language of a reader.
 */

/** What a sentence says, for programs: a code that stays, and what it speaks of. */
export interface Coded {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
}

/** Messages by the sentences that they say again. Named groups are the values of the message. */
export type KnownSentences<K> = readonly (readonly [key: K, pattern: RegExp])[]

export function knownSentence<K>(
  sentence: string,
  known: KnownSentences<K>
): { readonly key: K; readonly values: Coded['values'] } | undefined {
  for (const [key, pattern] of known) {
    const match = pattern.exec(sentence)
    if (match !== null) return { key, values: { ...match.groups } as Record<string, string> }
  }
  return undefined
}

/** The values as a sentence shows them: those that come from the log or are code stand as such in it. */
export const shownValues = (values: Coded['values'], quoted: ReadonlySet<string>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, quoted.has(name) ? quote(value) : value])
  )
