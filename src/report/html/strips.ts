import { compareText } from '../../events/table.ts'
import type { Finding, Strip } from '../../result.ts'
import { html } from '../escape.ts'
import type { Labels } from '../labels.ts'
import { code, cut, ours } from './elements.ts'

/** Width of a block with the gap after it, and height of a row, in pixels; the style sheet has the same. */
const STEP = 22
const HEIGHT = 20
/** Room for "+12" on either side. */
const MARGIN = 30
/** Other actions with a colour of their own, most frequent first. */
const COLOURS = 6
const LONGEST_NAME = 60
const LONGEST_PLACE = 32

const TICK = '<path d="M5.5 10.5l3 3.5 6-8"/>'
const CROSS = '<path d="M6 6l8 8M14 6l-8 8"/>'

/** Blocks of one page; what is beyond them stands in `result.json`. */
const MOST_BLOCKS = 1200

type Step = Strip['steps'][number]

/** The findings in their order, those without sessions whose blocks would make the page too large. */
export function withRoom(findings: readonly Finding[]): Finding[] {
  let room = MOST_BLOCKS
  return findings.map((finding) => {
    const blocks = (finding.sessions ?? []).reduce((sum, { steps }) => sum + steps.length, 0)
    if (blocks > room) return { ...finding, sessions: [] }
    room -= blocks
    return finding
  })
}

const roleWord = ({ role }: Step, words: Labels): string =>
  role === 'kept' ? ` (${words.html.stripKept})` : role === 'broken' ? ` (${words.html.stripBroken})` : ''

/** Class by action. One for the whole page, so that an action has one colour in it. */
export type Colours = ReadonlyMap<string, string>

/** Colours for the most frequent actions among those that are not judged. */
export function coloursOf(strips: readonly Strip[]): Colours {
  const counts = new Map<string, number>()
  for (const { action, role } of strips.flatMap(({ steps }) => steps))
    if (role === undefined) counts.set(action, (counts.get(action) ?? 0) + 1)
  return new Map(
    [...counts]
      .sort(([a, n], [b, m]) => m - n || compareText(a, b))
      .slice(0, COLOURS)
      .map(([action], i) => [action, `a${i + 1}`])
  )
}

const classOf = ({ action, role }: Step, colours: Colours): string => role ?? colours.get(action) ?? 'a0'

const glyph = (name: string): string => (name === 'kept' ? TICK : name === 'broken' ? CROSS : '')

function block(step: Step, i: number, left: number, colours: Colours, words: Labels): string {
  const name = classOf(step, colours)
  const title = `<title>${html(cut(step.action, LONGEST_NAME))}${ours(roleWord(step, words))}</title>`
  const x = left + i * STEP
  return glyph(name) === ''
    ? `<rect class="${name}" x="${x}">${title}</rect>`
    : `<g class="${name}" transform="translate(${x})">${title}<rect/>${glyph(name)}</g>`
}

/** Name and line of the log; the whole path stands among the evidence. */
function placeOf({ file, line }: Strip): string {
  if (file === '') return ''
  const characters = [...`${file.replace(/^.*[\\/]/s, '')}:${line}`]
  return characters.length > LONGEST_PLACE
    ? `…${characters.slice(1 - LONGEST_PLACE).join('')}`
    : characters.join('')
}

function row(strip: Strip, colours: Colours, words: Labels): string {
  const { side, steps, before, after } = strip
  const name = side === 'baseline' ? words.table.baseline : words.table.current
  const place = placeOf(strip)
  const left = before > 0 ? MARGIN : 0
  // What should have happened and did not has no block of its own.
  const missing = !strip.kept && !steps.some(({ role }) => role === 'broken')
  const end = left + (steps.length + (missing ? 1 : 0)) * STEP
  const width = end + (after > 0 ? MARGIN : 0)
  const ghost = missing
    ? `<g class="ghost" transform="translate(${end - STEP})"><title>${ours(words.html.stripBroken)}</title><rect/>${CROSS}</g>`
    : ''
  const hidden = (n: number, x: number) =>
    n === 0
      ? ''
      : `<text class="tick" x="${x}" y="14" text-anchor="end">${ours(words.html.stripMore(n))}</text>`
  const label = `${ours(name)}${place === '' ? '' : ` ${html(place)}`}: ${steps
    .map((step) => html(cut(step.action, LONGEST_NAME)) + ours(roleWord(step, words)))
    .join(', ')}${missing ? `, ${ours(words.html.stripBroken)}` : ''}`
  return (
    `<li><svg role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">` +
    `${hidden(before, left - 4)}${steps.map((step, i) => block(step, i, left, colours, words)).join('')}${ghost}${hidden(after, width)}</svg>` +
    `${place === '' ? '' : ` ${code(place)}`}</li>`
  )
}

function column(side: Strip['side'], strips: readonly Strip[], colours: Colours, words: Labels): string {
  const own = strips.filter((strip) => strip.side === side)
  if (own.length === 0) return ''
  const [name, head] = side === 'baseline' ? ['before', words.table.baseline] : ['now', words.table.current]
  const rows = own.map((strip) => row(strip, colours, words)).join('')
  return `<div class="key ${name}"><h5>${ours(head)}</h5><ul class="rows">${rows}</ul></div>`
}

/** What the blocks of these strips stand for. */
function legend(strips: readonly Strip[], colours: Colours, words: Labels): string {
  const steps = strips.flatMap((strip) => strip.steps)
  const key = (name: string, label: string) =>
    `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${name}"><rect/>${glyph(name)}</g></svg> ${label}</li>`
  const judged = (['broken', 'kept', 'partner'] as const).flatMap((role) => {
    const own = steps.filter((step) => step.role === role)
    const names = [...new Set(own.map(({ action }) => action))].sort(compareText)
    if (names.length === 0) return []
    const word = role === 'broken' ? words.html.stripBroken : role === 'kept' ? words.html.stripKept : ''
    // What was done in place of what the policy says can have many names; the blocks say each.
    const shown = names.length > 3 ? [] : names.map((name) => code(name, LONGEST_NAME))
    return [key(role, [...shown, ours(word)].join(' '))]
  })
  const plain = new Set(steps.filter(({ role }) => role === undefined).map(({ action }) => action))
  const coloured = [...colours].filter(([action]) => plain.has(action))
  const rest = [...plain].some((action) => !colours.has(action))
  return `<ul class="legend">${[
    ...judged,
    ...coloured.map(([action, name]) => key(name, code(action, LONGEST_NAME))),
    ...(rest ? [key('a0', ours(words.html.stripOther))] : [])
  ].join('')}</ul>`
}

/** A few sessions before and now, each a row of blocks in the order of its events: what a policy of order looks like. */
export function sessionStrips(strips: readonly Strip[], colours: Colours, words: Labels): string {
  if (strips.length === 0) return ''
  const columns = column('baseline', strips, colours, words) + column('current', strips, colours, words)
  return (
    `<div class="strips"><h4>${ours(words.html.strips)} <span class="soft">${ours(words.html.stripsNote)}</span></h4>` +
    `<div class="columns">${columns}</div>${legend(strips, colours, words)}</div>`
  )
}
