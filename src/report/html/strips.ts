import { compareText } from '../../events/table.ts'
import { isOfOwnRange } from '../../explain/own-range.ts'
import { conditionsOf } from '../../policies/policy.ts'
import type { Finding, Strip } from '../../result.ts'
import { html } from '../escape.ts'
import type { Labels } from '../labels.ts'
import { written } from '../phrase.ts'
import { conditionPhrase } from '../policy-words.ts'
import { shortenedName } from '../shortened.ts'
import { code, ours } from './elements.ts'

/** Width of a block with the gap after it, and height of a row, in pixels; the style sheet has the same. */
const STEP = 22
const HEIGHT = 20
/** Room for "+12" on either side. */
const MARGIN = 30
/** Actions with a colour of their own: those that findings are about, then the most frequent ones. */
const COLOURS = 9
/** More names for one mark than this are told as "other"; the blocks say each. */
const MOST_NAMES = 5
const LETTERS = 'ABCDEFGHIJ'
const LONGEST_NAME = 60
const LONGEST_PLACE = 32

const TICK = '<path d="M5.5 10.5l3 3.5 6-8"/>'
const CROSS = '<path d="M6 6l8 8M14 6l-8 8"/>'

/** Share of the cases from which on something is a rule. */
const USUAL = 0.5

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
  /** Whether it is a rule of the baseline: what is merely frequent, or new, says nothing of what is to be done. */
  readonly isRule: boolean
  /** The outcome that is judged: one is not better than another. */
  readonly ending: string | undefined
  /** What was done in place of what is expected, each with a letter where there are several. */
  readonly instead: ReadonlyMap<string, string>
  readonly isPolicy: boolean
  /** What an outline says of an action. */
  readonly outline: (action: string) => string
  readonly own: ReadonlySet<string>
  readonly letters: ReadonlyMap<string, string>
  readonly colours: Colours
  readonly words: Labels
}

function roleWord({ role }: Step, { expected, isRule, ending, words }: Look): string {
  if (ending !== undefined && (role === 'kept' || role === 'broken'))
    return `${role === 'kept' ? '=' : '≠'} ${shortenedName(ending, LONGEST_NAME)}`
  if (role === 'kept' && expected !== undefined)
    return isRule ? words.html.stripExpected : words.html.stripPartner
  if (role === 'kept') return words.html.stripKept
  if (role === 'broken')
    return expected === undefined
      ? words.html.stripBroken
      : `${words.html.stripInstead} ${shortenedName(expected, LONGEST_NAME)}`
  return ''
}

const roleNote = (step: Step, look: Look): string => {
  const word = roleWord(step, look)
  return word === '' ? '' : html(` (${word})`)
}

/** The actions that the policy's conditions name: it holds the judged event against them. */
function partnersOf({ policy }: Finding): string[] {
  if (policy === undefined || policy.kind === 'outcome') return []
  if (policy.kind === 'sequence') return policy.target === undefined ? [] : [policy.target]
  const conditions = conditionsOf(policy)
  return ['previous_action', 'happened_before'].flatMap((key) =>
    Object.hasOwn(conditions, key) ? String(conditions[key]) : []
  )
}

function judgedIn({ policy }: Finding): string[] {
  if (policy === undefined) return []
  switch (policy.kind) {
    case 'association':
      return [policy.consequent]
    case 'prohibition':
      return [policy.never]
    case 'sequence':
      return [policy.activation]
    default:
      return [policy.action]
  }
}

/** The actions that a finding is about, those first on which it turns; some of them may be in none of its sessions. */
function ownActions(finding: Finding): string[] {
  const { subject, variant_subjects: others = [], explanation, sessions = [] } = finding
  const named = [subject, ...others].flatMap((one) =>
    one !== undefined && (one.type === 'action' || one.type === 'action-share') ? one.name : []
  )
  const steps = sessions.flatMap((session) => session.steps)
  const marked = steps.filter(
    ({ role }) => role === 'broken' || (subject !== undefined && role === 'partner')
  )
  return [
    ...new Set([
      ...partnersOf(finding),
      ...judgedIn(finding),
      ...(explanation.computed?.behind?.actions.map(({ action }) => action) ?? []),
      ...named,
      ...marked.map(({ action }) => action)
    ])
  ]
}

/** Class by action. One for the whole page, so that an action has one colour in it. */
export type Colours = ReadonlyMap<string, string>

/** Colours for what findings are about, in their order, then for the most frequent actions of their sessions. */
export function coloursOf(findings: readonly Finding[]): Colours {
  const drawn = findings.filter(({ sessions }) => sessions !== undefined && sessions.length > 0)
  const counts = new Map<string, number>()
  for (const { action, role } of drawn
    .flatMap(({ sessions }) => sessions ?? [])
    .flatMap(({ steps }) => steps))
    if (role === undefined || role === 'partner') counts.set(action, (counts.get(action) ?? 0) + 1)
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([action]) => action)
  const own = drawn.flatMap(ownActions).filter((action) => counts.has(action))
  return new Map(
    [...new Set([...own, ...frequent])].slice(0, COLOURS).map((action, i) => [action, `a${i + 1}`])
  )
}

/** Where the findings are about more actions than there are colours, letters tell those of one from each other. */
function lettersOf(finding: Finding, colours: Colours): ReadonlyMap<string, string> {
  const rest = ownActions(finding).filter((action) => !colours.has(action))
  return new Map(rest.slice(0, LETTERS.length).map((action, i) => [action, LETTERS[i] as string]))
}

const colourOf = (action: string, { colours, letters }: Look): string =>
  colours.get(action) ?? (letters.has(action) ? `a${COLOURS + 1}` : 'a0')

const classOf = ({ action, role }: Step, look: Look): string =>
  role === 'kept' || role === 'broken'
    ? role
    : `${colourOf(action, look)}${role === 'partner' ? ' partner' : ''}`

const letter = (text: string): string => `<text class="letter" x="10" y="14.5">${text}</text>`

/** What is drawn on a block: a tick, a cross, or the letter of its action. */
function glyph(name: string, action: string, { instead, letters, colours }: Look): string {
  if (name === 'kept') return TICK
  if (name === 'broken') return instead.has(action) ? letter(instead.get(action) as string) : CROSS
  return letters.has(action) && !colours.has(action) ? letter(letters.get(action) as string) : ''
}

function block(step: Step, i: number, left: number, look: Look): string {
  const name = classOf(step, look)
  const drawn = glyph(name, step.action, look)
  const title = `<title>${html(shortenedName(step.action, LONGEST_NAME))}${roleNote(step, look)}</title>`
  const x = left + i * STEP
  return drawn === ''
    ? `<rect class="${name}" x="${x}">${title}</rect>`
    : `<g class="${name}" transform="translate(${x})">${title}<rect/>${drawn}</g>`
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
  const missing =
    look.isPolicy &&
    look.expected === undefined &&
    !strip.kept &&
    !steps.some(({ role }) => role === 'broken')
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
    .map((step) => html(shortenedName(step.action, LONGEST_NAME)) + roleNote(step, look))
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
  const { words, expected, colours, own, instead, outline } = look
  const steps = strips.flatMap((strip) => strip.steps)
  const key = (classes: string, action: string, ...said: string[]) =>
    `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${classes}"><rect/>${glyph(classes.replace(/ .*/, ''), action, look)}</g></svg> <span>${said.filter((part) => part !== '').join(' ')}</span></li>`
  const namesOf = (role: Step['role']) =>
    [...new Set(steps.filter((step) => step.role === role).map(({ action }) => action))].sort(compareText)
  const name = (action: string) => code(action, LONGEST_NAME)
  const judged = (['broken', 'kept'] as const).flatMap((role) => {
    const names = namesOf(role)
    if (names.length === 0) return []
    if (role === 'broken' && expected !== undefined) {
      const meant = [ours(words.html.stripInstead), name(expected)]
      return instead.size > 0
        ? names.map((action) => key(role, action, name(action), ...meant))
        : [
            key(
              role,
              '',
              ...(names.length > MOST_NAMES ? [ours(words.html.stripOther)] : names.map(name)),
              ...meant
            )
          ]
    }
    const shown = names.length > MOST_NAMES ? [] : names.map(name)
    return key(role, '', ...shown, ours(roleWord({ action: '', role }, look)))
  })
  const counted = namesOf('partner')
  const plain = new Set(namesOf(undefined))
  const coloured = counted.filter((action) => colourOf(action, look) !== 'a0')
  const known = [...new Set([...colours.keys(), ...own])].filter((action) => plain.has(action))
  const rest = [...plain].some((action) => !known.includes(action))
  return `<ul class="legend">${[
    ...judged,
    ...coloured.map((action) =>
      key(`${colourOf(action, look)} partner`, action, name(action), ours(outline(action)))
    ),
    ...(counted.length > coloured.length
      ? [key('a0 partner', '', ours(words.html.stripOther), ours(outline('')))]
      : []),
    ...known.map((action) =>
      key(
        colourOf(action, look),
        action,
        name(action),
        ...(counted.includes(action) && partnerIdles(look, action) ? [ours(words.html.stripIdle)] : [])
      )
    ),
    ...(rest ? [key('a0', '', ours(words.html.stripOther))] : [])
  ].join('')}</ul>`
}

/** Whether an outline says of the action that it counts, so that it does not without. */
const partnerIdles = ({ outline, words }: Look, action: string): boolean =>
  outline(action) === words.html.stripPartner

function outlineOf(finding: Finding, words: Labels): Look['outline'] {
  const { policy, subject } = finding
  const partners = new Set(partnersOf(finding))
  if (subject !== undefined)
    return () =>
      subject.type === 'vital' || subject.type === 'action-share'
        ? words.html.stripPartner
        : words.meaning.new
  const isChoice = policy?.kind === 'association' || policy?.kind === 'prohibition'
  return (action) => (isChoice && !partners.has(action) ? words.html.stripSituation : words.html.stripPartner)
}

/** Letters for what was done in place of what an association expects, where that is more than one thing and few. */
function insteadOf({ policy, sessions = [] }: Finding): ReadonlyMap<string, string> {
  if (policy?.kind !== 'association') return new Map()
  const steps = sessions.flatMap((session) => session.steps)
  const names = [...new Set(steps.filter(({ role }) => role === 'broken').map(({ action }) => action))]
  return names.length < 2 || names.length > MOST_NAMES
    ? new Map()
    : new Map(names.sort(compareText).map((action, i) => [action, LETTERS[i] as string]))
}

/** Done more often than not before, and no finding of something new. */
const isRule = ({ policy, change, baseline }: Finding): boolean =>
  policy?.status === 'required' || (change !== 'new' && (baseline.confidence ?? 0) >= USUAL)

/** A few sessions before and now, each a row of blocks in the order of its events. */
export function sessionStrips(finding: Finding, colours: Colours, words: Labels): string {
  const { sessions = [], policy, explanation } = finding
  if (sessions.length === 0) return ''
  const look: Look = {
    expected: policy?.kind === 'association' ? policy.consequent : undefined,
    isRule: isRule(finding),
    ending: policy?.kind === 'outcome' ? policy.outcome : undefined,
    instead: insteadOf(finding),
    isPolicy: policy !== undefined,
    outline: outlineOf(finding, words),
    own: new Set(ownActions(finding)),
    letters: lettersOf(finding, colours),
    colours,
    words
  }
  const columns = column('baseline', finding, look) + column('current', finding, look)
  const carried = explanation.computed?.carried_by?.condition
  const where =
    carried === undefined || isOfOwnRange(policy, carried)
      ? ''
      : ` <span class="soft">${written(conditionPhrase(carried, words), (text) => code(text, LONGEST_NAME), ours)}</span>`
  return (
    `<div class="strips"><h4>${ours(words.html.strips)}${where}</h4>` +
    `<div class="columns">${columns}</div>${legend(sessions, look)}</div>`
  )
}
