import type { Finding, Side } from '../../result.ts'
import type { Labels } from '../labels.ts'
import { evidenceTitle } from '../markdown/evidence.ts'
import { acceptedEntry, standingAdvice } from '../markdown/findings.ts'
import { grouped, percent, percentRange, points, pValue } from '../numbers.ts'
import { findingPair, isShare } from '../pair.ts'
import { changeName } from '../verdict.ts'
import { findingWords, policyWords } from '../words.ts'
import { dumbbell } from './dumbbell.ts'
import { code, folded, list, ours, phrase, sentence, spoken, table } from './elements.ts'
import { type Colours, sessionStrips } from './strips.ts'

function figures(finding: Finding, words: Labels): string {
  const { baseline, current } = finding
  const [before, now] = findingPair(finding, words.notation)
  if (!isShare(finding)) {
    return `<p class="figure">${ours(`${before} → ${now}`)}</p>`
  }
  const label = `${spoken(findingWords(finding, words))}: ${ours(`${words.table.baseline} ${before}, ${words.table.current} ${now}`)}`
  return dumbbell(baseline, current, label, words)
}

const statistics = ({ test }: Finding, words: Labels): string =>
  `${words.pRaw} ${pValue(test.p_value, words.notation)}, ${words.pAdjusted} ${pValue(test.adjusted_p_value, words.notation)}`

/** The numbers behind the picture, where the explanation does not tell them. */
function numbers(finding: Finding, words: Labels): string {
  const { baseline, current, test } = finding
  if (!isShare(finding) || finding.explanation.details.length > 0) {
    return `<p>${ours(statistics(finding, words))}</p>`
  }
  const row = (head: string, side: Side) => [
    ours(head),
    ours(side.confidence === null ? '–' : percent(side.confidence, 1, words.notation)),
    ours(percentRange(side.interval, words.notation)),
    ours(`${grouped(side.kept)} / ${grouped(side.events)}`),
    ours(grouped(side.sessions))
  ]
  const columns = [
    words.table.pair,
    words.table.confidence,
    words.interval,
    words.counts,
    words.sessionsHead
  ].map((head, i) => ({ head: ours(head), numeric: i > 0 }))
  const sides = [row(words.table.baseline, baseline), row(words.table.current, current)]
  const change = `${words.changeBy}: ${points(test.delta)} ${words.pointsUnit}`
  const interval =
    test.interval === null
      ? ''
      : ` (${words.interval} ${points(test.interval[0])} … ${points(test.interval[1])})`
  return `${table(words.counts, columns, sides)}<p>${ours(`${change}${interval}; ${statistics(finding, words)}`)}</p>`
}

function more(finding: Finding, words: Labels): string {
  const { explanation, accepted } = finding
  const evidence = finding.evidence.map(
    ({ file, line, session }) =>
      code(`${file}:${line}`) + (session === '' ? '' : ` ${ours(words.inSession)} ${code(session, 120)}`)
  )
  const variants = finding.variants.map((policy) => phrase(policyWords(policy, words)))
  const titled = (title: string, body: string) => (body === '' ? '' : `<h4>${ours(title)}</h4>${body}`)
  const details = explanation.details.slice(carrier(finding) === undefined ? 0 : 1)
  return [
    numbers(finding, words),
    list(details.map(sentence)),
    explanation.counterfactual === null ? '' : `<p>${sentence(explanation.counterfactual)}</p>`,
    titled(words.nextSteps, list(standingAdvice(finding).map(sentence))),
    titled(
      evidenceTitle(finding, words),
      evidence.length === 0
        ? ''
        : `<ul class="evidence">${evidence.map((line) => `<li>${line}</li>`).join('')}</ul>`
    ),
    titled(words.variants, list(variants)),
    accepted === null
      ? ''
      : `<p>${ours(words.acceptedHead)}: ${sentence(accepted.reason)}${accepted.expires === undefined ? '' : ` (${ours(words.acceptedUntil)} ${code(accepted.expires)})`}${accepted.lapsed === undefined ? '' : `; ${ours(words.lapsed)}: ${sentence(accepted.lapsed)}`}</p>`,
    `<p>${ours(words.acceptEntry)}: ${code(acceptedEntry(finding, words), 1000)}</p>`
  ].join('')
}

const MOST_IN_OVERVIEW = 12

/** A line a finding, with the way to it: what fits on the first screen. */
export function overview(findings: readonly Finding[], words: Labels): string {
  if (findings.length < 2) return ''
  const lines = findings.slice(0, MOST_IN_OVERVIEW).map((finding, i) => {
    const { severity } = finding
    const [before, now] = findingPair(finding, words.notation)
    return (
      `<li><span class="badge ${severity}">${ours(words.change[changeName(finding)])}</span> ` +
      `<a href="#finding-${i + 1}">${phrase(findingWords(finding, words))}</a> <strong>${ours(`${before} → ${now}`)}</strong></li>`
    )
  })
  const rest = findings.length - lines.length
  return `<ol class="overview">${lines.join('')}</ol>${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}`
}

/** "All of it comes from amount>=100": what carries the change is worth more than any number. */
const carrier = ({ explanation }: Finding): string | undefined =>
  explanation.computed?.carried_by == null ? undefined : explanation.details[0]

/** One finding: what it is about, the picture, the reason; the rest folded. */
export function findingArticle(finding: Finding, number: number, colours: Colours, words: Labels): string {
  const change = changeName(finding)
  const badge = `<span class="badge ${finding.severity}">${ours(words.change[change])}</span>`
  const said =
    finding.explanation.summary === '' ? ours(words.meaning[change]) : sentence(finding.explanation.summary)
  const carried = carrier(finding)
  return (
    `<article class="finding ${finding.severity}" aria-labelledby="finding-${number}">` +
    `<div class="told"><h3 id="finding-${number}">${badge} ${phrase(findingWords(finding, words))}</h3>` +
    `<p>${said}</p>${carried === undefined ? '' : `<p>${sentence(carried)}</p>`}</div>${figures(finding, words)}` +
    `${sessionStrips(finding, colours, words)}${folded(ours(words.detailsOf), more(finding, words))}</article>`
  )
}
