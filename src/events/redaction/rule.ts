/** One kind of text that must not leave the job. */
export interface Rule {
  /** As counted and shown: `secret:github`, `email`. */
  readonly name: string
  /**
   * Global. Built-in patterns begin with fixed characters and repeat within bounds, so that a text of any content is
   * scanned in time proportional to its length.
   */
  readonly pattern: RegExp
  /** A pattern that is cheap to ask first: without a match of it the rule is passed over. */
  readonly trigger?: RegExp | undefined
  /**
   * Where a text of letters, digits and `_.-` alone may hold a match: how many digits it has then at least. Without, the
   * rule needs another character.
   */
  readonly digitsInNames?: number | undefined
  /** Whether a match is meant, where a pattern cannot tell; gets the match and its groups. */
  readonly confirms?: ((match: string, groups: readonly (string | undefined)[]) => boolean) | undefined
  /** What stands in place of the match; without, `[NAME]`. */
  readonly replacement?: ((match: string, groups: readonly (string | undefined)[]) => string) | undefined
}

/** Rules of which none applies to a text without a match of `trigger`: one question in place of one for each. */
export interface RuleGroup {
  readonly trigger?: RegExp | undefined
  readonly rules: readonly Rule[]
}

/** Bits per character by the frequencies of the characters in the text itself. */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const symbol of text) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** Letters and digits as chance mixes them: no word, no identifier. */
export const isMixed = (text: string): boolean => /\d/.test(text) && /[A-Za-z]/.test(text)
