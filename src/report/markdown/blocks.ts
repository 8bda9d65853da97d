import { code, codeInCell } from '../escape.ts'
import type { Labels } from '../labels.ts'
import { type Phrase, written } from '../phrase.ts'

/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */

/** Words of ours: labels and numbers. Never for text that came from outside. */
export const ours = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const phrase = (said: Phrase): string => written(said, (text) => code(text), ours)

/** In a cell of a table. */
export const phraseInCell = (said: Phrase): string => written(said, (text) => codeInCell(text), ours)

export const join = (...blocks: readonly (string | undefined | false)[]): string =>
  blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** In parentheses, after something. */
export const aside = (text: string, { marks }: Labels): string => ours(marks.open + text + marks.close)

/** A list that says how many of `total` it leaves out. */
export const limited = (items: readonly string[], total: number, words: Labels): string =>
  bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items)

/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
export const details = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`

/** A table. Cells hold no line end and no bare pipe. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A block as the continuation of a list item. */
export const indented = (block: string, width: number): string => block.replace(/^(?!$)/gm, ' '.repeat(width))

export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')
