import { wordsOf } from '../../explain/words.ts'
import type { Finding, Result } from '../../result.ts'
import { countsOnlyResult } from '../counts-only.ts'
import { code, codeInCell, prose } from '../escape.ts'
import { findingNames } from '../finding-words.ts'
import { labelsIn } from '../labels/index.ts'
import type { Labels } from '../labels.ts'
import { type Presentation, webAddress } from '../presentation.ts'
import { ranked, split } from '../ranking.ts'
import { toleratedPhrases } from '../tolerated.ts'
import { alphaOf, type ChangeName, changeCounts, changeName, headline, verdictIcon } from '../verdict.ts'
import { bytes, join, ours, phrase, table } from './blocks.ts'
import { changeCells } from './findings.ts'
import { casesSaid, logsSaid } from './verdict.ts'

/**
 * Several reports of one run, as a matrix makes them, told as one story: which jobs saw what, and each change once with
 * the jobs that saw it. What a single comment folds away stands in the full report of each job.
 */

export interface Told {
  readonly key: string
  readonly result: Result
  /** Page of its full report. */
  readonly reportUrl?: string | undefined
}

/** Worst first: what a reader must know of a run that ended in several ways. */
const WORST: readonly Result['outcome'][] = ['drift', 'no-logs', 'no-baseline', 'insufficient-data', 'clean']

/** How many changes and jobs stand in the comment: fewer, the less room there is. A matrix has up to 256 jobs. */
const AMOUNTS = [
  { findings: 25, jobs: 256 },
  { findings: 10, jobs: 256 },
  { findings: 10, jobs: 20 },
  { findings: 0, jobs: 20 }
] as const

interface Sight {
  readonly change: ChangeName
  readonly report: Told
}

interface Shared {
  readonly finding: Finding
  /** In the order of the jobs. */
  readonly seenBy: readonly Sight[]
}

/** What befell one rule in one direction is one change, though it may have gone in one job and only weakened in another. */
const changeKey = ({ id, policy, direction }: Finding): string =>
  policy === undefined ? id : `${policy.policy_id}:${direction}`

/** Each change once, in the order of the single report; shown as where it is largest. */
function sharedFindings(reports: readonly Told[]): Shared[] {
  const groups = new Map<string, { finding: Finding; report: Told }[]>()
  for (const report of reports) {
    for (const finding of split(report.result.findings).open) {
      const key = changeKey(finding)
      groups.set(key, [...(groups.get(key) ?? []), { finding, report }])
    }
  }
  const shared = new Map(
    [...groups.values()].map((group) => {
      const [first] = ranked(group.map(({ finding }) => finding))
      const seenBy = group.map(({ finding, report }) => ({ change: changeName(finding), report }))
      return [first as Finding, seenBy] as const
    })
  )
  return ranked([...shared.keys()]).map((finding) => ({
    finding,
    seenBy: shared.get(finding) as readonly Sight[]
  }))
}

/** The worst report, holding each change once: what the headline is about. */
function summed(reports: readonly Told[], shared: readonly Shared[]): Result {
  const results = reports.map(({ result }) => result)
  const outcome = WORST.find((name) => results.some((result) => result.outcome === name)) ?? 'clean'
  const worst = results.find((result) => result.outcome === outcome) as Result
  return {
    ...worst,
    drift: results.some(({ drift }) => drift),
    failed: results.some(({ failed }) => failed),
    findings: shared.map(({ finding }) => finding)
  }
}

/** "linux, 20" of "Agent behaviour/drift (linux, 20)", where all jobs are of one matrix. */
function withShortKeys(reports: readonly Told[]): readonly Told[] {
  const parts = reports.map(({ key }) => /^(.*) \((.+)\)$/s.exec(key))
  const [first] = parts
  return parts.every((part) => part !== null && part[1] === first?.[1])
    ? reports.map((report, i) => ({ ...report, key: parts[i]?.[2] as string }))
    : reports
}

const named = ({ key, reportUrl }: Told): string => {
  const address = webAddress(reportUrl)
  const name = codeInCell(key, 80)
  return address === undefined ? name : `[${name}](${address.replaceAll('&', '&amp;')})`
}

function jobRow(report: Told, words: Labels): string[] {
  const { result } = report
  const counts = changeCounts(result, words)
  return [
    named(report),
    `${verdictIcon(result)} ${ours(counts === '' ? words.together.outcome[result.outcome] : counts)}`
  ]
}

/** What each job saw; where there is no room for all, those that say something are shown. */
function jobsTable(told: readonly Told[], most: number, words: Labels): string {
  const heads = [words.together.job, words.together.verdict].map(ours)
  const isQuiet = ({ result }: Told) => result.outcome === 'clean'
  const shown =
    told.length <= most
      ? told
      : [...told.filter((report) => !isQuiet(report)), ...told.filter(isQuiet)].slice(0, most)
  const rest = told.length - shown.length
  return join(
    table(
      heads,
      shown.map((report) => jobRow(report, words))
    ),
    rest > 0 && ours(words.more(rest))
  )
}

/** The jobs by name while they are few; else how many. */
function jobNames(jobs: readonly Told[], all: number, words: Labels): string {
  if (jobs.length === all) return ours(words.together.all(all))
  return jobs.length > 3
    ? ours(words.together.some(jobs.length, all))
    : jobs.map(({ key }) => codeInCell(key, 60)).join(words.marks.comma)
}

/** "a, b"; where jobs saw it differ in name, "a, b (vanished); c (weaker)". */
function seenLine({ finding, seenBy }: Shared, all: number, words: Labels): string {
  const changes = [...new Set([changeName(finding), ...seenBy.map(({ change }) => change)])]
  const told = changes.map((name) => {
    const jobs = jobNames(
      seenBy.filter(({ change }) => change === name).map(({ report }) => report),
      all,
      words
    )
    const { open, close } = words.marks
    return changes.length === 1 ? jobs : `${jobs}${ours(open + words.change[name] + close)}`
  })
  const who = told.join(ours(wordsOf(words.language).say('clause_break')))
  return `${ours(words.together.seenBy + words.marks.colon)}${who}`
}

const MOST_NOTICES = 3

/** What to know before reading on, with the jobs of which it holds. */
function notices(told: readonly Told[], words: Labels): string {
  const groups = new Map<string, Told[]>()
  for (const report of told) {
    for (const said of [casesSaid(report.result, words), ...logsSaid(report.result, words)])
      if (said !== '') groups.set(said, [...(groups.get(said) ?? []), report])
  }
  for (const report of told) {
    for (const said of toleratedPhrases(report.result, words).map(phrase))
      groups.set(said, [...(groups.get(said) ?? []), report])
  }
  return [...groups]
    .slice(0, MOST_NOTICES)
    .map(([said, jobs]) =>
      jobs.length === told.length
        ? `⚠️ ${said}`
        : `⚠️ ${jobNames(jobs, told.length, words)}${ours(words.marks.colon)}${said}`
    )
    .join('\n\n')
}

/** One comment for several reports. The jobs in the order of their keys. */
export function renderTogether(
  reports: readonly Told[],
  presentation: Presentation,
  { budget = Number.POSITIVE_INFINITY }: { readonly budget?: number } = {}
): string {
  const words = labelsIn((reports[0] as Told).result)
  const isBare = ({ result }: Told) => result.parameters.publish === 'counts-only'
  const told = withShortKeys(reports)
    .map((report) => (isBare(report) ? { ...report, result: countsOnlyResult(report.result) } : report))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const shared = sharedFindings(told)
  const whole = summed(told, shared)
  const key = presentation.reportKey === undefined ? '' : ` · ${code(presentation.reportKey)}`
  const heading = `### ${verdictIcon(whole)} ${ours(headline(whole, words))}${key}`
  let text = ''
  for (const most of AMOUNTS) {
    const shown = shared.slice(0, most.findings)
    const rows = shown.map((each, i) => {
      const [mark, change] = changeCells(each.finding, i + 1, words)
      return [mark, `${change}<br>${seenLine(each, told.length, words)}`]
    })
    const why = shown.map(({ finding }, i) => {
      const said = prose(finding.explanation.summary, findingNames(finding), 400)
      return `${i + 1}. ${said === '' ? ours(words.meaning[changeName(finding)]) : said}`
    })
    const rest = shared.length - shown.length
    text = `${join(
      heading,
      notices(told, words),
      jobsTable(told, most.jobs, words),
      table(['#', ours(words.table.finding)], rows),
      rest > 0 && ours(words.moreFindings(rest)),
      why.length > 0 && join(`**${ours(words.why)}**`, why.join('\n')),
      shared.length > 0 && ours(words.together.more),
      shown.length > 0 && ours(words.chanceNote(alphaOf(whole, words)))
    )}\n`
    if (bytes(text) <= budget) break
  }
  return text
}
