import { plain, segments } from '../../explain/sentence.ts'
import { html } from '../escape.ts'
import { type Phrase, raw, written } from '../phrase.ts'
import { shortened, shortenedName } from '../shortened.ts'

/** Strings of HTML. What comes from outside passes `text`; attributes are ours or pass `html`. */

/** A text of the log, whole in `result.json`. */
export const LONGEST_TEXT = 400

/** Longer ones can be wider than a column, or what is left of a phone's line. */
const UNBROKEN = 18

/** Long names break after an underscore rather than within a word. */
const breakable = (escaped: string): string =>
  escaped.length > UNBROKEN ? escaped.replace(/_(?=[^_])/g, '_<wbr>') : escaped

/** Text of the log as code, cut to a length that a page can show; whole in `result.json`. */
export const code = (value: string, most = LONGEST_TEXT): string =>
  `<code>${breakable(html(shortenedName(value === '' ? '""' : value, most)))}</code>`

/** Words and numbers of ours; their no-break spaces, which the escaping would show, become entities. */
export const ours = (text: string): string =>
  text
    .split(/([\u00a0\u202f])/)
    .map((piece) => (piece === '\u00a0' ? '&nbsp;' : piece === '\u202f' ? '&#8239;' : html(piece)))
    .join('')

export const phrase = (said: Phrase): string => written(said, (text) => code(text), ours)

/** A phrase as text alone, for labels that screen readers speak. Escaped. */
export const spoken = (said: Phrase): string => html(shortened(raw(said), LONGEST_TEXT))

/** A sentence of the explanation; the parts it marks as quoted become code. */
export function sentence(text: string): string {
  const longest = 2000
  if (plain(text).length > longest) return ours(shortened(plain(text), longest))
  return segments(text)
    .map((part) => (part.quoted ? code(part.text) : ours(part.text)))
    .join('')
}

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

export const section = (id: string, title: string, body: string): string =>
  body === ''
    ? ''
    : `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`

export const folded = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>${body}</details>`

export interface Column {
  readonly head: string
  readonly numeric?: boolean
}

/** Name of a cell's column, for where the cells of a row stand below each other. HTML of ours. */
export const named = (head: string): string => ` data-label="${head}"`

/**
 * A table in a frame that scrolls by itself (also by keyboard) where the page is too narrow; with `stack` the cells
 * of a row stand below each other there.
 */
export function table(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  layout: '' | 'stack' = ''
): string {
  if (rows.length === 0) return ''
  const heads = columns.map(
    ({ head, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${head}</th>`
  )
  const cellOf = (column?: Column): string =>
    column?.numeric ? ` class="n"${layout === '' ? '' : named(column.head)}` : ''
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, i) => `<td${cellOf(columns[i])}>${cell}</td>`).join('')}</tr>`
  )
  return `<div class="scroll${layout === '' ? '' : ` ${layout}`}" role="group" aria-label="${html(label)}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** A length or place on a picture, in percent of it. */
export const at = (share: number): string => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`
