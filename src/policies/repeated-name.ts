/** Strings, with the colon that makes one a name, and the braces of objects. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g

/**
 * A name that one object of a JSON text has twice, and the line (from 1) of the second one. Of two members of one name
 * JSON keeps the last without a word: what a person wrote above what `update` had written would be lost.
 *
 * @param text valid JSON
 */
export function repeatedName(text: string): { readonly name: string; readonly line: number } | undefined {
  const outer: Set<string>[] = []
  let names = new Set<string>()
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKENS)) {
    if (token === '{') {
      outer.push(names)
      names = new Set()
    } else if (token === '}') names = outer.pop() as Set<string>
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string
      if (names.has(name)) return { name, line: text.slice(0, index).split('\n').length }
      names.add(name)
    }
  }
  return undefined
}
