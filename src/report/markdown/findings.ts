import { EVENTS_PER_SESSION } from '../../drift/vitals.ts'
import { circumstanceWords } from '../../explain/condition-words.ts'
import { insteadWords, measured, reversedWords } from '../../explain/finding-summary.ts'
import { carriesAll, toldCarried } from '../../explain/forbidden.ts'
import { tellingSubjects } from '../../explain/shares.ts'
import { isGoneAction } from '../../explain/showing.ts'
import { wordsOf } from '../../explain/words.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Finding, Result, Side } from '../../result.ts'
import { code, fenced, prose } from '../escape.ts'
import {
  acceptedReason,
  carrier,
  entriesToAccept,
  findingNames,
  findingWords,
  lapsedWords,
  standingAdvice,
  subjectPair,
  subjectWords
} from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { grouped, percent, percentPair, percentRange, pValue } from '../numbers.ts'
import {
  casesName,
  findingPair,
  isShare,
  isToldBySessions,
  ofAll,
  timesASession,
  timesHappened
} from '../pair.ts'
import { phraseOf } from '../phrase.ts'
import { policyWords } from '../policy-words.ts'
import { split } from '../ranking.ts'
import { changeName, changeWords, severityIcon } from '../verdict.ts'
import type { Amount } from './amount.ts'
import { bar } from './bars.ts'
import {
  aside,
  bullets,
  details,
  indented,
  join,
  limited,
  ours,
  phrase,
  phraseInCell,
  table
} from './blocks.ts'
import { evidenceBlock } from './evidence.ts'

/** The findings: one narrow table, then a numbered reason each, with everything else folded under it. */

const keptOf = ({ kept, events }: Side): string => `${grouped(kept)}/${grouped(events)}`

/** Actions that make less of a change than this are not what it mostly is. */
const LEAST_PART = 0.5

/** Longest pair that a phone shows on one line of a cell. */
const LONGEST_PAIR = 26

/** Whole where it fits, else broken in front of the arrow. */
const pairText = (text: string): string =>
  ours(text.replaceAll(' → ', text.length <= LONGEST_PAIR ? '\u00a0→\u00a0' : ' →\u00a0'))

/** Something that the baseline never shows has no share to compare: only how often it is there now. */
const isFirst = ({ change, subject }: Finding): boolean => change === 'new' && subject !== undefined

/** ", 38 % shorter": the change of a vital sign as a part of what it was; shares are told in their own percents. */
function relative({ subject }: Finding, words: Labels): string {
  const [before, now] = subject?.values ?? [null, null]
  if (before === null || now === null || before <= 0 || subject?.unit === 'share') return ''
  const isLength = subject?.name === EVENTS_PER_SESSION
  const said = now < before ? (isLength ? 'shorter' : 'less') : isLength ? 'longer' : 'more'
  return words.marks.comma + words.by[said](percent(Math.abs(now - before) / before, 0, words.notation))
}

/** "mostly read_file −4.3": the action that moved a vital sign most. */
function mostlyBy({ explanation, subject }: Finding, words: Labels): string {
  const behind = explanation.computed?.behind
  const [most] = behind?.actions ?? []
  if (behind === undefined || most === undefined) return ''
  const change = most.now - most.before
  const named = behind.actions.reduce((sum, { before, now }) => sum + now - before, 0)
  if ((change / named) * behind.part < LEAST_PART) return ''
  const own = wordsOf(words.language)
  const size = {
    session: () => own.number(Math.abs(change), 1),
    event: () => percent(Math.abs(change), 1, words.notation),
    call: () => measured(Math.abs(change), subject?.unit ?? '', own)
  }[behind.per]()
  return phraseInCell([...words.mostlyBy({ data: most.action }), ` ${change < 0 ? '−' : '+'}${size}`])
}

/** What something new is counted in: calls that may take an argument, else sessions or actions. */
const firstCounted = ({ subject, current }: Finding, words: Labels): Labels['inCalls'] =>
  subject?.type === 'context'
    ? words.inCalls
    : current.events === current.sessions
      ? words.inSessions
      : words.inActions

/** From what to what, in the unit of the finding, each line short. */
function movement(finding: Finding, words: Labels): [string, ...string[]] {
  const { baseline, current } = finding
  if (isFirst(finding)) {
    const counted = firstCounted(finding, words)(grouped(current.kept), grouped(current.events))
    const among = finding.explanation.computed?.sessions_with?.now
    const sessions = among && words.inSessions(grouped(among[0]), grouped(among[1]))
    return sessions === undefined || sessions === counted ? [counted] : [sessions, counted]
  }
  const times = timesHappened(finding, words)
  const shares = percentPair(baseline.confidence, current.confidence, words.notation).join(' → ')
  const counts = `${keptOf(baseline)} → ${keptOf(current)}`
  const uses = finding.explanation.computed?.sessions_with
  const inSessions = uses === undefined ? [] : [words.usedIn(ofAll(uses.before), ofAll(uses.now))]
  if (times !== undefined && isToldBySessions(finding))
    return [times, `${words.ofAllActions(shares)}${aside(counts, words)}`, ...inSessions]
  if (times !== undefined)
    return finding.explanation.computed?.done_there === undefined ? [times] : [times, shares]
  if (!isShare(finding))
    return [findingPair(finding, words.notation).join('\u00a0→\u00a0') + relative(finding, words)]
  const [, now] = percentPair(baseline.confidence, current.confidence, words.notation)
  if (baseline.events === 0) return [now, keptOf(current)]
  if (isGoneAction(finding) && uses !== undefined)
    return [
      `${words.inSessions(...(uses.before.map(grouped) as [string, string]))} → ${grouped(uses.now[0])}`,
      counts
    ]
  const limited = timesASession(finding, words)
  return [shares, ...(limited === undefined ? [] : [limited]), counts, ...inSessions]
}

/** "all of it when amount>=100: 100% → 18%": where the change comes from, as far as counts can tell. */
function carriedAt({ policy, explanation }: Finding, words: Labels): string {
  const carried = explanation.computed?.carried_by
  if (carried == null) return ''
  const { condition, before, kept, events } = toldCarried(policy, carried)
  const pair =
    before === undefined || events === 0
      ? ''
      : words.marks.colon + percentPair(before, kept / events, words.notation).join('\u00a0→\u00a0')
  return phraseInCell([
    ...(carriesAll(carried) ? words.allWhen : words.mostlyWhen)(
      phraseOf(circumstanceWords([condition], wordsOf(words.language)))
    ),
    pair
  ])
}

/** "in its place `arg.model=b`: now in 100%, up from 0%": what came, or went, where one took the place of another. */
function insteadLine(finding: Finding, words: Labels): string {
  const { policy, direction, explanation } = finding
  const { instead, reversed } = explanation.computed ?? {}
  const own = wordsOf(words.language)
  if (policy === undefined) return ''
  return phraseInCell(
    phraseOf(
      instead === undefined ? reversedWords(finding, reversed, own) : insteadWords(instead, direction, own)
    )
  )
}

/** Number and severity of a finding, and what happened to what: a narrow cell and one that a phone can show whole. */
export function changeCells(finding: Finding, number: number, words: Labels): [string, string] {
  const p = finding.test.adjusted_p_value ?? finding.test.p_value
  const [first, ...more] = movement(finding, words)
  const rest = [...more, ...(p === null ? [] : [`${words.pRaw}\u00a0${pValue(p, words.notation)}`])]
  const happened = [
    `**${pairText(changeWords(finding, words) + words.marks.colon + first)}**`,
    ...rest.map(pairText)
  ]
  const lines = [
    phraseInCell(findingWords(finding, words)),
    happened.join(' · '),
    insteadLine(finding, words),
    carriedAt(finding, words),
    mostlyBy(finding, words),
    phraseInCell(lapsedWords(finding, words))
  ]
  return [`${number}<br>${severityIcon[finding.severity]}`, lines.filter((line) => line !== '').join('<br>')]
}

/** The two sides next to each other, each number with its name: no more columns than a phone has room for. */
function sidesTable(finding: Finding, words: Labels): string {
  if (!isShare(finding) || isFirst(finding) || finding.baseline.events === 0) return ''
  const uses = finding.explanation.computed?.sessions_with
  const cell = ({ confidence, kept, events, sessions, interval }: Side, used?: string): string =>
    [
      confidence === null
        ? '–'
        : `<code>${bar(confidence)}</code> ${ours(percent(confidence, 0, words.notation))}`,
      ...[
        [words.interval, percentRange(interval, words.notation)],
        [casesName(finding, words), `${grouped(kept)}\u00a0/\u00a0${grouped(events)}`],
        used === undefined ? [words.sessionsThere, grouped(sessions)] : [words.sessionsWith, used]
      ].map((named) => ours(named.join(words.marks.colon)))
    ].join('<br>')
  return table([words.table.baseline, words.table.current].map(ours), [
    [cell(finding.baseline, uses && ofAll(uses.before)), cell(finding.current, uses && ofAll(uses.now))]
  ])
}

/** Nothing but letters and plain signs, so that the entry stays JSON and says nothing to whatever reads the block. */
const inert = (json: string): string =>
  json.replace(
    /[^\x20-\x7eÀ-ÖØ-öø-ɏ\u4e00-\u9fff]|[<>&`#]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/** Longest entry that is offered whole. */
const LONGEST_ENTRY = 1000

function toAccept(finding: Finding, words: Labels): string {
  const entries = entriesToAccept(finding, words).map(inert)
  const block = fenced(entries.join(', '), 'json', LONGEST_ENTRY * entries.length)
  return `${ours((words.acceptEntry + words.marks.colon).trim())}\n${indented(block, 2)}`
}

const MOST_VARIANTS = 10
/** Longest text of the log in the one sentence: what happened to it must stay in sight. */
const LONGEST_NAME = 80

/** " ↓ 99 % → 70 %": what became of a policy that changed with a finding, where it was counted. */
function variantPair({ explanation }: Finding, { policy_id: id }: Policy, words: Labels): string {
  const counted = explanation.computed?.variants?.find((one) => one.id === id)
  if (counted === undefined) return ''
  const { before, now } = counted
  const arrow = before === null || now === null || before === now ? '' : now < before ? '↓\u00a0' : '↑\u00a0'
  const pair = percentPair(before, now, words.notation).join(' → ')
  return `${ours(words.marks.colon)}${pairText(arrow + pair)}`
}

/** Less than this, and a policy did not change with the finding: it only counts some of the same events. */
const LEAST_MOVE = 0.02

function isUnmoved({ explanation }: Finding, { policy_id: id }: Policy): boolean {
  const { before = null, now = null } = explanation.computed?.variants?.find((one) => one.id === id) ?? {}
  return before !== null && now !== null && Math.abs(now - before) < LEAST_MOVE
}

function findingDetails(finding: Finding, amount: Amount, words: Labels): string {
  const { countsOnly } = amount
  const names = findingNames(finding)
  const { explanation } = finding
  const sentences = (lines: readonly string[]) =>
    countsOnly ? '' : bullets(lines.map((sentence) => prose(sentence, names, 600)))
  const subjects = tellingSubjects(finding.variant_subjects, explanation.computed)
  const told = finding.variants.filter((policy) => !isUnmoved(finding, policy))
  const variants = [
    ...subjects.map(
      (subject) =>
        `${phrase(subjectWords(subject, words))}${ours(words.marks.colon)}${pairText(subjectPair(subject, words).join(' → '))}`
    ),
    ...told.map((policy) => phrase(policyWords(policy, words)) + variantPair(finding, policy, words))
  ].slice(0, Math.min(amount.list, MOST_VARIANTS))
  const advice = countsOnly ? [] : standingAdvice(finding).map((sentence) => prose(sentence, names, 600))
  const evidence = countsOnly ? '' : evidenceBlock(finding, amount.evidence, words)
  const sides = sidesTable(finding, words)
  const said = sentences([
    ...(explanation.brief ?? explanation.details).slice(carrier(finding) === undefined ? 0 : 1),
    ...(explanation.counterfactual === null ? [] : [explanation.counterfactual])
  ])
  const todo = bullets([...advice, ...(amount.acceptable ? [toAccept(finding, words)] : [])])
  return join(
    // Two lists that follow each other would be read as one.
    ...(sides === '' ? [said, evidence] : [evidence, sides, said]),
    variants.length > 0 &&
      join(`**${ours(words.withIt)}**`, limited(variants, subjects.length + told.length, words)),
    finding.accepted?.lapsed !== undefined && !countsOnly && explanation.brief === undefined
      ? `${ours(words.lapsed + words.marks.colon)}${prose(finding.accepted.lapsed, [], 200)}`
      : '',
    todo !== '' && join(`**${ours(words.toDo)}**`, todo)
  )
}

function reason(finding: Finding, number: number, amount: Amount, words: Labels): string {
  const marker = `${number}. `
  const { summary } = finding.explanation
  const carried = carrier(finding)
  const said =
    (amount.countsOnly
      ? ours(summary)
      : [summary, ...(carried === undefined ? [] : [carried])]
          .map((sentence) => prose(sentence, findingNames(finding), 600, LONGEST_NAME))
          .filter((sentence) => sentence !== '')
          .join(words.marks.gap)) || ours(words.meaning[changeName(finding)])
  const folded = details(
    ours(amount.acceptable ? words.detailsOf : words.detailsAlone),
    findingDetails(finding, amount, words)
  )
  return `${marker}${indented(join(said, folded), marker.length).trimStart()}`
}

function acceptedBlock(accepted: readonly Finding[], amount: Amount, words: Labels): string {
  if (accepted.length === 0) return ''
  const items = accepted.slice(0, amount.list).map((finding) => {
    const why = amount.countsOnly
      ? ''
      : ours(words.marks.colon) + prose(acceptedReason(finding, words), [], 300)
    const until =
      finding.accepted?.expires === undefined
        ? ''
        : ours(`${words.marks.open}${words.acceptedUntil} `) +
          code(finding.accepted.expires, 20) +
          ours(words.marks.close)
    const pair = ` ${movement(finding, words).slice(0, 1).map(ours).join('')}`
    return `${phrase(findingWords(finding, words))}${pair}${why}${until}`
  })
  const rest = accepted.length - items.length
  return details(
    ours(words.accepted(accepted.length)),
    bullets(rest > 0 ? [...items, ours(words.more(rest))] : items)
  )
}

export function findingsBlock(result: Result, amount: Amount, words: Labels): string {
  const { open, accepted } = split(result.findings)
  const shown = open.slice(0, amount.findings)
  const rest = open.length - shown.length
  return join(
    table(
      ['#', ours(words.table.finding)],
      shown.map((finding, i) => changeCells(finding, i + 1, words))
    ),
    rest > 0 && ours(words.moreFindings(rest)),
    amount.explained &&
      shown.length > 0 &&
      join(
        `**${ours(words.why)}**`,
        shown.map((finding, i) => reason(finding, i + 1, amount, words)).join('\n')
      ),
    acceptedBlock(accepted, amount, words)
  )
}
