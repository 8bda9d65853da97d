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
const MOST_BLOCKS = 1000

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

/** How the strips of a finding are drawn and told. */
interface Look {
  /** What an association expects: other events are no breach of a rule, they are something else instead. */
  readonly expected: string | undefined
  readonly partners: ReadonlySet<string>
  readonly colours: Colours
  readonly words: Labels
}

function roleWord({ role }: Step, { expected, words }: Look): string {
  if (role === 'kept') return expected === undefined ? words.html.stripKept : words.html.stripExpected
  if (role === 'broken')
    return expected === undefined
      ? words.html.stripBroken
      : `${words.html.stripInstead} ${cut(expected, LONGEST_NAME)}`
  return ''
}

const roleNote = (step: Step, look: Look): string => {
  const word = roleWord(step, look)
  return word === '' ? '' : html(` (${word})`)
}

/** The actions that the finding's policy holds the judged one against. */
function partnersOf({ policy }: Finding): string[] {
  if (policy === undefined || policy.kind === 'outcome') return []
  if (policy.kind === 'sequence') return policy.target === undefined ? [] : [policy.target]
  const conditions = policy.kind === 'precondition' ? policy.requires : policy.antecedent
  return ['previous_action', 'happened_before'].flatMap((key) =>
    Object.hasOwn(conditions, key) ? String(conditions[key]) : []
  )
}

/** Class by action. One for the whole page, so that an action has one colour in it. */
export type Colours = ReadonlyMap<string, string>

/** Colours for what policies hold events against, then for the most frequent actions among those that are not judged. */
export function coloursOf(findings: readonly Finding[]): Colours {
  const drawn = findings.filter(({ sessions }) => sessions !== undefined && sessions.length > 0)
  const partners = new Set(drawn.flatMap(partnersOf))
  const counts = new Map<string, number>()
  for (const { action, role } of drawn
    .flatMap(({ sessions }) => sessions ?? [])
    .flatMap(({ steps }) => steps))
    if (role === undefined || role === 'partner') counts.set(action, (counts.get(action) ?? 0) + 1)
  return new Map(
    [...counts]
      .sort(
        ([a, n], [b, m]) => Number(partners.has(b)) - Number(partners.has(a)) || m - n || compareText(a, b)
      )
      .slice(0, COLOURS)
      .map(([action], i) => [action, `a${i + 1}`])
  )
}

/** Where the page has more such actions than colours, those of a finding still differ from its other events. */
const colourOf = (action: string, { colours, partners }: Look): string =>
  colours.get(action) ?? (partners.has(action) ? `a${COLOURS + 1}` : 'a0')

const classOf = ({ action, role }: Step, look: Look): string =>
  role === 'kept' || role === 'broken'
    ? role
    : `${colourOf(action, look)}${role === 'partner' ? ' partner' : ''}`

const glyph = (name: string): string => (name === 'kept' ? TICK : name === 'broken' ? CROSS : '')

function block(step: Step, i: number, left: number, look: Look): string {
  const name = classOf(step, look)
  const title = `<title>${html(cut(step.action, LONGEST_NAME))}${roleNote(step, look)}</title>`
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

function row(strip: Strip, look: Look): string {
  const { words } = look
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
    .map((step) => html(cut(step.action, LONGEST_NAME)) + roleNote(step, look))
    .join(', ')}${missing ? `, ${ours(words.html.stripBroken)}` : ''}`
  return (
    `<li><svg role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">` +
    `${hidden(before, left - 4)}${steps.map((step, i) => block(step, i, left, look)).join('')}${ghost}${hidden(after, width)}</svg>` +
    `${place === '' ? '' : ` ${code(place)}`}</li>`
  )
}

function column(side: Strip['side'], finding: Finding, look: Look): string {
  const own = (finding.sessions ?? []).filter((strip) => strip.side === side)
  if (own.length === 0) return ''
  const { table } = look.words
  const [name, head] = side === 'baseline' ? ['before', table.baseline] : ['now', table.current]
  const rows = own.map((strip) => row(strip, look)).join('')
  return `<div class="key ${name}"><h5>${ours(head)}</h5><ul class="rows">${rows}</ul></div>`
}

/** What the blocks of these strips stand for. */
function legend(strips: readonly Strip[], look: Look): string {
  const { words, expected, colours, partners } = look
  const steps = strips.flatMap((strip) => strip.steps)
  const key = (name: string, ...said: string[]) =>
    `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${name}"><rect/>${glyph(name)}</g></svg> <span>${said.join(' ')}</span></li>`
  const namesOf = (role: Step['role']) =>
    [...new Set(steps.filter((step) => step.role === role).map(({ action }) => action))].sort(compareText)
  const name = (action: string) => code(action, LONGEST_NAME)
  const judged = (['broken', 'kept'] as const).flatMap((role) => {
    const names = namesOf(role)
    if (names.length === 0) return []
    // What was done in place of what the policy says can have many names; the blocks say each.
    const shown = names.length > 3 ? [] : names.map(name)
    if (role === 'kept' || expected === undefined)
      return key(role, ...shown, ours(roleWord({ action: '', role }, look)))
    const done = shown.length > 0 ? shown : [ours(words.html.stripOther)]
    return key(role, ...done, ours(words.html.stripInstead), name(expected))
  })
  const counted = namesOf('partner')
  const plain = new Set(namesOf(undefined))
  const known = [...new Set([...colours.keys(), ...partners])].filter((action) => plain.has(action))
  const rest = [...plain].some((action) => !known.includes(action))
  return `<ul class="legend">${[
    ...judged,
    ...counted.map((action) =>
      key(`${colourOf(action, look)} partner`, name(action), ours(words.html.stripPartner))
    ),
    ...known.map((action) =>
      key(
        colourOf(action, look),
        name(action),
        ...(counted.includes(action) ? [ours(words.html.stripIdle)] : [])
      )
    ),
    ...(rest ? [key('a0', ours(words.html.stripOther))] : [])
  ].join('')}</ul>`
}

/** A few sessions before and now, each a row of blocks in the order of its events: what a policy of order looks like. */
export function sessionStrips(finding: Finding, colours: Colours, words: Labels): string {
  const { sessions = [], policy } = finding
  if (sessions.length === 0) return ''
  const expected = policy?.kind === 'association' ? policy.consequent : undefined
  const look = { expected, partners: new Set(partnersOf(finding)), colours, words }
  const columns = column('baseline', finding, look) + column('current', finding, look)
  return (
    `<div class="strips"><h4>${ours(words.html.strips)}</h4>` +
    `<div class="columns">${columns}</div>${legend(sessions, look)}</div>`
  )
}
