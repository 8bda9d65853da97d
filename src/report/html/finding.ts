import { chanceSentence } from '../../explain/finding-summary.ts'
import { wordsOf } from '../../explain/words.ts'
import type { Finding, Side } from '../../result.ts'
import {
  acceptedReason,
  carrier,
  entriesToAccept,
  evidenceTitle,
  findingWords,
  lapsedWords,
  standingAdvice,
  subjectPair,
  subjectWords
} from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { grouped, percent, percentPair, percentRange, points, pValue } from '../numbers.ts'
import { casesName, findingPair, isShare, isToldBySessions, timesHappened } from '../pair.ts'
import { policyWords } from '../policy-words.ts'
import { changeName, changeWords } from '../verdict.ts'
import { axisEnds, axisOf, dumbbell, miniature, values } from './dumbbell.ts'
import { code, folded, list, ours, phrase, sentence, spoken, table } from './elements.ts'
import { type Colours, sessionStrips } from './strips.ts'

/** What is counted: sessions, actions, or the cases of a policy. */
function unitOf({ subject, current }: Finding, words: Labels): Labels['html']['keptOf'] {
  if (subject === undefined || subject.type === 'vital') return words.html.keptOf
  if (subject.type === 'context') return words.inCalls
  return current.events === current.sessions ? words.html.keptOfSessions : words.inActions
}

function figures(finding: Finding, words: Labels): string {
  const { baseline, current, subject } = finding
  const { colon, comma } = words.marks
  const [before, now] = findingPair(finding, words.notation)
  const sides = [`${words.table.baseline} ${before}`, `${words.table.current} ${now}`].join(comma)
  const label = spoken(findingWords(finding, words)) + ours(colon + sides)
  return isShare(finding)
    ? dumbbell(baseline, current, label, words, unitOf(finding, words))
    : values(subject?.values ?? [null, null], [before, now], label, words)
}

const statistics = ({ test }: Finding, words: Labels): string =>
  `${words.pRaw} ${pValue(test.p_value, words.notation)}, ${words.pAdjusted} ${pValue(test.adjusted_p_value, words.notation)}`

const isToldOnce = ({ brief, details }: Finding['explanation']): boolean =>
  brief === undefined && details.length > 0

/** The numbers behind the picture. */
function numbers(finding: Finding, words: Labels): string {
  const { baseline, current, explanation } = finding
  const tested = finding.test.p_value === null ? '' : `<p>${ours(statistics(finding, words))}</p>`
  // In the words of another run, or of a caller, the sides are told there.
  if (!isShare(finding) || isToldOnce(explanation)) return tested
  const row = (head: string, side: Side) => [
    ours(head),
    ours(side.confidence === null ? '–' : percent(side.confidence, 1, words.notation)),
    ours(percentRange(side.interval, words.notation)),
    ours(`${grouped(side.kept)} / ${grouped(side.events)}`),
    ours(grouped(side.sessions))
  ]
  const columns = [
    words.table.pair,
    words.table.share,
    words.interval,
    casesName(finding, words),
    words.sessionsThere
  ].map((head, i) => ({ head: ours(head), numeric: i > 0 }))
  const sides = [row(words.table.baseline, baseline), row(words.table.current, current)]
  return (
    table(words.counts, columns, sides, 'stack') +
    (explanation.brief === undefined ? change(finding, words) : '') +
    tested
  )
}

/** By how much, where the explanation does not tell it. */
function change({ test }: Finding, words: Labels): string {
  const interval =
    test.interval === null
      ? ''
      : ` (${words.interval} ${points(test.interval[0])} … ${points(test.interval[1])})`
  return `<p>${ours(`${words.changeBy}${words.marks.colon}${points(test.delta)} ${words.pointsUnit}${interval}`)}</p>`
}

/** Where nothing is advised there is no baseline in which anything could be accepted, or it is accepted already. */
export const isAcceptable = ({ explanation }: Finding): boolean =>
  explanation.brief === undefined || explanation.recommendations.length > 0

const titled = (title: string, body: string) => (body === '' ? '' : `<h4>${ours(title)}</h4>${body}`)

/** Why it was accepted, until when, and why no longer. */
function acceptance(finding: Finding, accepted: NonNullable<Finding['accepted']>, words: Labels): string {
  const { colon, open, close } = words.marks
  const { expires, lapsed } = accepted
  const until =
    expires === undefined ? '' : `${ours(`${open}${words.acceptedUntil} `)}${code(expires)}${ours(close)}`
  const ended =
    lapsed === undefined
      ? ''
      : ours(wordsOf(words.language).say('clause_break') + words.lapsed + colon) + sentence(lapsed)
  return `<p>${ours(words.acceptedHead + colon)}${sentence(acceptedReason(finding, words))}${until}${ended}</p>`
}

function more(finding: Finding, words: Labels): string {
  const { explanation, accepted } = finding
  const evidence = finding.evidence.map(
    ({ file, line, session }) =>
      code(`${file}:${line}`) + (session === '' ? '' : ` ${ours(words.inSession)} ${code(session, 120)}`)
  )
  const details = (explanation.brief ?? explanation.details).slice(carrier(finding) === undefined ? 0 : 1)
  const turns = explanation.counterfactual === null ? [] : [explanation.counterfactual]
  return [
    numbers(finding, words),
    list([...details, ...turns].map(sentence)),
    titled(
      evidenceTitle(finding, words),
      evidence.length === 0
        ? ''
        : `<ul class="evidence">${evidence.map((line) => `<li>${line}</li>`).join('')}</ul>`
    ),
    accepted === null ? '' : acceptance(finding, accepted, words),
    titled(
      words.nextSteps,
      list([
        ...standingAdvice(finding).map(sentence),
        ...(isAcceptable(finding)
          ? [
              ours(words.acceptEntry + words.marks.colon) +
                entriesToAccept(finding, words)
                  .map((entry) => code(entry, 1000))
                  .join(', ')
            ]
          : [])
      ])
    )
  ].join('')
}

/** So many policies that changed with a finding stand open under it; more are folded. */
const OPEN_VARIANTS = 3
/** More of them are in `result.json`; no others are counted anew. */
const MOST_VARIANTS = 10
/** Of a page with many findings. */
const MOST_ON_PAGE = 60

/** How many of its variants each finding shows, so that the page stays small enough to send. */
export function variantsEach(findings: readonly Finding[]): number {
  const sharing = findings.filter(({ variants }) => variants.length > 0).length
  return Math.max(2, Math.min(MOST_VARIANTS, Math.floor(MOST_ON_PAGE / Math.max(1, sharing))))
}

/** What else changed because it is about the same events, each with its own numbers where they were counted. */
function changedWithIt(
  { variants, variant_subjects: subjects = [], explanation }: Finding,
  most: number,
  words: Labels
): string {
  const size = subjects.length + variants.length
  if (size === 0) return ''
  const counted = new Map(explanation.computed?.variants?.map((one) => [one.id, one]))
  const shown = variants.slice(0, most)
  const sharesOf = (subject: (typeof subjects)[number]) =>
    subject.unit === 'share' ? (subject.values ?? [null, null]) : ([null, null] as const)
  const pairs = [
    ...subjects.map(sharesOf),
    ...shown.map(({ policy_id }) => {
      const { before = null, now = null } = counted.get(policy_id) ?? {}
      return [before, now] as const
    })
  ].filter(([before, now]) => before !== null || now !== null)
  const axes = new Set(pairs.map((pair) => axisEnds(axisOf(pair), words)))
  /** Where rows have different axes, each names the ends of its own. */
  const picture = (before: number | null, now: number | null): string => {
    const axis = axisOf([before, now])
    const drawn = miniature(before, now, axis)
    return drawn === '' || axes.size < 2 ? drawn : drawn + axisEnds(axis, words)
  }
  const signs = subjects.map((subject) => {
    const [before, now] = sharesOf(subject)
    const pair = subjectPair(subject, words).join(' → ')
    return [phrase(subjectWords(subject, words)), picture(before, now), ours(pair), '']
  })
  const policies = shown.map((policy) => {
    const { before = null, now = null, kept, events } = counted.get(policy.policy_id) ?? {}
    const counts =
      kept === undefined || events === undefined
        ? ''
        : [0, 1].map((side) => `${grouped(kept[side] ?? 0)} / ${grouped(events[side] ?? 0)}`).join(' → ')
    const pair = before === null && now === null ? '–' : percentPair(before, now, words.notation).join(' → ')
    return [phrase(policyWords(policy, words)), picture(before, now), ours(pair), ours(counts)]
  })
  const rows = [...signs, ...policies]
  const columns = [
    { head: ours(signs.length === 0 ? words.table.policy : words.table.finding) },
    { head: axes.size === 1 ? [...axes].join('') : ours(words.table.share) },
    { head: ours(words.table.pair), numeric: true },
    { head: ours(words.table.cases), numeric: true }
  ]
  const filled = columns.map((_, i) => rows.some((cells) => cells[i] !== ''))
  const body =
    counted.size + signs.length === 0
      ? list(rows.map(([name = '']) => name))
      : table(
          words.table.finding,
          columns.filter((_, i) => filled[i]),
          rows.map((cells) => cells.filter((_, i) => filled[i])),
          'stack'
        )
  const rest = size - rows.length
  const open = size <= OPEN_VARIANTS ? ' open' : ''
  return `<details class="variants"${open}><summary>${ours(words.variants)} (${size})</summary>${body}${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}</details>`
}

const MOST_IN_OVERVIEW = 12

/** A line a finding, with the way to it: what fits on the first screen. */
export function overview(findings: readonly Finding[], words: Labels): string {
  if (findings.length < 2) return ''
  const lines = findings.slice(0, MOST_IN_OVERVIEW).map((finding, i) => {
    const { severity } = finding
    const moved = timesHappened(finding, words) ?? findingPair(finding, words.notation).join(' → ')
    return (
      `<li><span class="badge ${severity}">${ours(changeWords(finding, words))}</span> ` +
      `<a href="#finding-${i + 1}">${phrase(findingWords(finding, words))}</a> <strong>${ours(moved)}</strong></li>`
    )
  })
  const rest = findings.length - lines.length
  return `<ol class="overview">${lines.join('')}</ol>${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}`
}

/** What the picture of two shares cannot show: how often, what in its place, on which side. */
const isMoreThanShares = (finding: Finding): boolean => {
  const { times_a_session: times, instead, reversed } = finding.explanation.computed ?? {}
  return isToldBySessions(finding) || [times, instead, reversed].some((one) => one !== undefined)
}

/**
 * What the heading and the picture do not say already: all of a rule that someone insists on, and of what is more than two
 * shares; else how sure.
 */
function said(finding: Finding, words: Labels): string {
  const { explanation } = finding
  const chance =
    explanation.brief === undefined || finding.change === 'broken' || isMoreThanShares(finding)
      ? ''
      : chanceSentence(finding, wordsOf(words.language))
  if (chance !== '') return ours(chance)
  return explanation.summary === '' ? ours(words.meaning[changeName(finding)]) : sentence(explanation.summary)
}

/** One finding: what it is about, the picture, the reason; the rest folded. */
export function findingArticle(
  finding: Finding,
  number: number,
  colours: Colours,
  most: number,
  words: Labels
): string {
  const badge = `<span class="badge ${finding.severity}">${ours(changeWords(finding, words))}</span>`
  const carried = carrier(finding)
  const lapsed = phrase(lapsedWords(finding, words))
  return (
    `<article class="finding ${finding.severity}" aria-labelledby="finding-${number}">` +
    `<div class="told"><h3 id="finding-${number}">${badge} ${phrase(findingWords(finding, words))}</h3>` +
    `<p>${said(finding, words)}</p>${lapsed === '' ? '' : `<p><strong>${lapsed}</strong></p>`}${carried === undefined ? '' : `<p>${sentence(carried)}</p>`}</div>${figures(finding, words)}` +
    `${sessionStrips(finding, colours, words)}${changedWithIt(finding, most, words)}${folded(ours(words.detailsOf), more(finding, words))}</article>`
  )
}
