const LONGEST = 60

/** What was most likely meant by a word that is none of the names, as ` (name?)` to write behind it; empty without a guess. */
export function guessed(word: string, names: readonly string[], prefix = ''): string {
  const name = nearest(word.slice(0, LONGEST).toLowerCase(), names)
  return name === undefined ? '' : ` (${prefix}${name}?)`
}

/** The name that was meant: the one with the fewest slips, if they are few; else one that the word begins. */
function nearest(word: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, slips: slipsBetween(word, name) }))
    .sort((a, b) => a.slips - b.slips)
  if (best !== undefined && best.slips <= Math.max(1, Math.floor(best.name.length / 3))) return best.name
  return word.length > 2 ? names.find((name) => name.startsWith(word)) : undefined
}

/** Letters to add, leave out or change (Levenshtein's distance). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] as number) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] as number) + 1, (next[column - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
