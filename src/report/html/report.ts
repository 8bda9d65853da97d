import { isEmptyBaseline } from '../../explain/showing.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Finding, Result } from '../../result.ts'
import { countsOnlyResult } from '../counts-only.ts'
import { html } from '../escape.ts'
import { labelsIn } from '../labels/index.ts'
import type { Labels } from '../labels.ts'
import { grouped, toPoints } from '../numbers.ts'
import { isShare } from '../pair.ts'
import { written } from '../phrase.ts'
import type { LeftOut } from '../policy-set.ts'
import { type Presentation, shortSha, updateLine, webAddress } from '../presentation.ts'
import { split } from '../ranking.ts'
import { toleratedPhrases } from '../tolerated.ts'
import {
  alphaOf,
  casesSentence,
  headline,
  logSentences,
  restsOn,
  verdictIcon,
  whyNoLogs
} from '../verdict.ts'
import { code, folded, list, ours, section, sentence } from './elements.ts'
import { findingArticle, isAcceptable, overview, variantsEach } from './finding.ts'
import { leftOut } from './left-out.ts'
import { baselineChanges, conditions, inputs, oneSided, unjudgedLists, vitals } from './lists.ts'
import { policyMap } from './map.ts'
import { type ActionMix, actionMix } from './mix.ts'
import { page } from './page.ts'
import { policyTable } from './policies.ts'
import { coloursOf, withRoom } from './strips.ts'
import { countedGrid, type ThresholdGrid } from './thresholds.ts'

export interface HtmlOptions {
  readonly countsOnly?: boolean | undefined
  /** Events per action on both sides, where known. */
  readonly actions?: ActionMix | undefined
  /** All policies of these logs; the result lists 200. */
  readonly policies?: readonly Policy[] | undefined
  /** How many policies pairs of thresholds give, where they were mined anew for each. */
  readonly grid?: ThresholdGrid | undefined
  /** What reaches the thresholds and is no policy, where that was asked for. */
  readonly leftOut?: readonly LeftOut[] | undefined
  /** In place of the verdict, where nothing was compared by intention. Plain text. */
  readonly title?: string | undefined
}

/** More findings than anyone reads one by one; they are all in `result.json`. */
const MOST_FINDINGS = 200

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

function tiles(result: Result, words: Labels): string {
  const { open, accepted } = split(result.findings)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const warnings = open.length - errors
  const tile = (value: number, label: string, kind = '') =>
    `<li${kind === '' ? '' : ` class="${kind}"`}><strong>${ours(grouped(value))}</strong> <span>${ours(label)}</span></li>`
  const judged = result.outcome === 'drift' || result.outcome === 'clean'
  return `<ul class="tiles">${[
    judged && (errors > 0 || warnings === 0)
      ? tile(errors, words.html.failing, errors > 0 ? 'error' : 'good')
      : '',
    judged && warnings > 0 ? tile(warnings, words.html.warnings, 'warning') : '',
    accepted.length > 0 ? tile(accepted.length, words.html.acceptedTile) : '',
    tile(result.policies_total, words.html.policiesTile),
    tile(result.inputs.events, words.html.events),
    tile(result.inputs.sessions, words.sessionsHead),
    result.tested > 0 ? tile(result.tested, words.html.testsTile) : ''
  ].join('')}</ul>`
}

function notices(
  result: Result,
  presentation: Presentation,
  { countsOnly = false, title }: HtmlOptions,
  words: Labels
): string {
  const changed = result.conditions.filter((condition) => condition.changed)
  const names = changed.filter(({ name }) => name !== '').map(({ name }) => code(name))
  const step =
    result.outcome === 'no-baseline' || isEmptyBaseline(result)
      ? `${ours(words.steps['no-baseline'])} ${code(updateLine(result, presentation, { countsOnly }), 600)}`
      : result.outcome === 'no-logs' || result.outcome === 'insufficient-data'
        ? ours(
            (result.outcome === 'no-logs' ? whyNoLogs(result, words) + words.marks.gap : '') +
              words.steps[result.outcome]
          )
        : ''
  const seen =
    result.detectable !== null && result.detectable > 0 && countsOnly && result.outcome !== 'drift'
      ? ours(words.seen(toPoints(result.detectable)))
      : ''
  return [
    changed.length > 0
      ? `<p class="notice">${ours(words.conditionsChanged(changed.length))} ${names.join(', ')}</p>`
      : '',
    // What the explanation recommends says the same, and more exactly.
    step === '' || title !== undefined || result.explanation.recommendations.length > 0
      ? ''
      : `<p>${step}</p>`,
    seen === '' ? '' : `<p>${seen}</p>`
  ].join('')
}

function footer(result: Result, presentation: Presentation, words: Labels): string {
  const run = webAddress(presentation.runUrl)
  const sha = shortSha(presentation)
  const parts = [
    run === undefined ? '' : `<a href="${html(run)}" rel="noreferrer">${ours(words.footer.run)}</a>`,
    sha === undefined ? '' : `${ours(words.footer.head)} ${code(sha)}`,
    `policyminer ${html(presentation.toolVersion)}`,
    ...restsOn(result, words).map(ours)
  ].filter((part) => part !== '')
  return `<p>${parts.join(' · ')}</p><p>${ours(words.footer.correlation)}</p>`
}

/** The same steps as in the comment, without those that point from it to this page. */
function nextSteps(
  result: Result,
  presentation: Presentation,
  open: readonly Finding[],
  words: Labels
): string {
  const recommended = result.explanation.recommendations.map(sentence)
  if (result.outcome !== 'drift' || open.length === 0) return list(recommended)
  const where = open.some(({ evidence }) => evidence.length > 0)
    ? words.notIntended
    : open.some(({ sessions = [] }) => sessions.length > 0)
      ? words.html.notIntendedSessions
      : words.html.notIntendedMix
  return list([
    ours(where),
    ...recommended,
    ...(open.some(isAcceptable)
      ? [`${ours(words.acceptOne)} ${code(presentation.baselinePath)}${ours(words.marks.stop)}`]
      : [])
  ])
}

/** How to read the pictures, once for all findings. */
function pictureNotes(findings: readonly Finding[], keepsSessions: boolean, words: Labels): string {
  const { scale, scaleBars, stripsNote, stripsNowOnly } = words.html
  const hasStrips = findings.some(({ sessions = [] }) => sessions.length > 0)
  const notes = [
    ...(findings.some(isShare) ? [scale] : []),
    ...(findings.every(isShare) ? [] : [scaleBars]),
    ...(hasStrips ? [stripsNote] : []),
    ...(hasStrips && !keepsSessions ? [stripsNowOnly] : [])
  ]
  return notes.length === 0 ? '' : `<p class="soft note">${notes.map(ours).join(' ')}</p>`
}

/** The findings, and those that people accepted, folded; numbered through, with one choice of colours. */
function findingArticles(
  result: Result,
  words: Labels
): { readonly open: string; readonly accepted: string } {
  const { open, accepted } = split(result.findings)
  const colours = coloursOf(result.findings)
  const most = variantsEach(result.findings)
  const shown = withRoom(open.slice(0, MOST_FINDINGS))
  const articles = shown.map((finding, i) => findingArticle(finding, i + 1, colours, most, words))
  const rest = open.length - articles.length
  const keepsSessions = result.baseline?.evidence === 'profile'
  const acceptedArticles = accepted
    .slice(0, MOST_FINDINGS)
    .map((finding, i) =>
      findingArticle({ ...finding, sessions: [] }, open.length + i + 1, colours, most, words)
    )
  return {
    open:
      articles.length === 0
        ? ''
        : [
            pictureNotes(open.slice(0, articles.length), keepsSessions, words),
            ...articles,
            rest > 0 ? `<p>${ours(words.more(rest))}</p>` : '',
            `<p class="soft">${ours(words.chanceNote(alphaOf(result, words)))}</p>`
          ].join(''),
    accepted:
      acceptedArticles.length === 0
        ? ''
        : folded(ours(words.accepted(accepted.length)), acceptedArticles.join(''))
  }
}

/** The policies by support and confidence, and how many other thresholds would give. */
function thresholdMap(result: Result, { grid, policies }: HtmlOptions, words: Labels): string {
  const thresholds = {
    support: number(result.parameters['min-support'], 0.05),
    confidence: number(result.parameters['min-confidence'], 0.6),
    lift: number(result.parameters['min-lift'], 1)
  }
  // Counted, not mined anew: then of what the table shows.
  const all = (grid === undefined ? undefined : policies) ?? result.policies
  const map = policyMap(all, thresholds, grid ?? countedGrid(all, thresholds), words)
  return grid === undefined ? folded(ours(words.html.gridTitle), map) : map
}

/** The verdict in a line, and why in another. */
function lead(
  result: Result,
  title: string,
  { reportKey }: Presentation,
  options: HtmlOptions,
  words: Labels
): string {
  const { outcome, failed, explanation } = result
  const tone = failed ? 'failed' : outcome === 'clean' || outcome === 'drift' ? outcome : ''
  const icon = options.title === undefined ? `<span aria-hidden="true">${verdictIcon(result)}</span> ` : ''
  const said =
    explanation.summary === '' || options.countsOnly === true
      ? ''
      : `<p class="lead">${sentence(explanation.summary)}</p>`
  const judged = outcome === 'drift' || failed
  const warnings = [
    options.countsOnly === true ? '' : casesSentence(result, words),
    ...logSentences(result, words)
  ].filter((warning) => warning !== '')
  return [
    `<h1${tone === '' ? '' : ` class="${tone}"`}>${icon}${ours(title)}</h1>`,
    reportKey === undefined ? '' : `<p class="soft">${code(reportKey)}</p>`,
    ...toleratedPhrases(result, words).map(
      (broken) =>
        `<p class="notice"><span aria-hidden="true">⚠️</span> ${written(broken, (text) => code(text, 120), ours)}</p>`
    ),
    ...warnings.map(
      (warning) => `<p class="notice"><span aria-hidden="true">⚠️</span> ${sentence(warning)}</p>`
    ),
    said,
    said === '' && judged ? `<p>${ours(failed ? words.failed : words.passed)}</p>` : ''
  ].join('')
}

/** Why there is no finding to show. */
function noFindings({ outcome, findings }: Result, words: Labels): string {
  if (findings.length > 0) return words.html.noneOpen
  return outcome === 'insufficient-data' ? words.html.noneJudged : words.html.noFindings
}

/** `report.html`: the result as one page that needs nothing but itself. */
export function renderHtml(whole: Result, presentation: Presentation, options: HtmlOptions = {}): string {
  const words = labelsIn(whole)
  const countsOnly = options.countsOnly ?? false
  const result = countsOnly ? countsOnlyResult(whole) : whole
  const { open } = split(result.findings)
  const title = options.title ?? headline(result, words)
  const findings = findingArticles(result, words)
  const changed = new Set(result.findings.flatMap(({ policy }) => policy?.policy_id ?? []))
  const compared =
    result.outcome === 'drift' || result.outcome === 'clean' || result.outcome === 'insufficient-data'
  const map = thresholdMap(result, options, words)
  const sections: readonly (readonly [id: string, title: string, body: string])[] = [
    [
      'findings',
      words.html.findings,
      findings.open || (compared ? `<p>${ours(noFindings(result, words))}</p>` : '')
    ],
    ['next-steps', words.nextSteps, nextSteps(result, presentation, open, words)],
    ['accepted', words.html.acceptedTitle, findings.accepted],
    ['unjudged', words.html.unjudged, unjudgedLists(result, words) + oneSided(result, words)],
    ['baseline-changes', words.baselineChanges.replace(/[:：]$/, ''), baselineChanges(result, words)],
    [
      'policies-section',
      words.html.allPolicies,
      policyTable(result.policies, result.policies_total, changed, words)
    ],
    ['left-out', words.html.leftOutTitle, leftOut(options.leftOut ?? [], words)],
    ['map', words.html.map, map],
    ['mix', words.html.mix, countsOnly ? '' : actionMix(options.actions ?? {}, words)],
    ['conditions', words.conditions, conditions(result, words)],
    ['vitals', words.vitals, vitals(result, words)],
    ['inputs', words.inputs, inputs(result, words)]
  ]
  const filled = sections.filter(([, , body]) => body !== '')
  const links = filled.map(([id, name]) => `<a href="#${id}">${ours(name)}</a>`)
  const contents = `<nav aria-label="${ours(words.html.contents)}">${links.join(' ')}</nav>`
  return page(
    title,
    {
      header: [
        lead(result, title, presentation, options, words),
        options.title === undefined ? tiles(result, words) : '',
        notices(result, presentation, options, words),
        overview(open, words),
        contents
      ].join(''),
      main: filled.map(([id, name, body]) => section(id, ours(name), body)).join('\n'),
      footer: footer(result, presentation, words)
    },
    words
  )
}
