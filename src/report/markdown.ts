import type { Result } from '../result.ts'
import { countsOnlyResult } from './counts-only.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import type { Lengths, MarkdownOptions } from './markdown/amount.ts'
import { bytes, join, ours } from './markdown/blocks.ts'
import { findingsBlock } from './markdown/findings.ts'
import { foldedBlocks } from './markdown/folded.ts'
import { footer, reportLink } from './markdown/footer.ts'
import { heading, nextSteps, verdict } from './markdown/verdict.ts'
import type { Presentation } from './presentation.ts'
import { isComparison } from './verdict.ts'

/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than characters. */
export const COMMENT_BUDGET = 60_000
/** GitHub drops a whole step summary of 1 MiB; 94% of it. */
const SUMMARY_BUDGET = 983_040

const FEW = 10

interface Stage {
  readonly lengths: Lengths
  /** What this stage leaves out, as a sentence; empty for the first. */
  readonly dropped: (words: Labels) => string
}

/** From everything to counts only. The last one holds no text of variable length but capped codes: it always fits. */
function stages(full: Lengths): Stage[] {
  const counts: Lengths = { ...full, findings: 0, explained: false, evidence: 0, list: 0, policies: 0 }
  return [
    { lengths: full, dropped: () => '' },
    { lengths: { ...full, evidence: 0 }, dropped: (words) => words.shortened.evidence },
    {
      lengths: { ...counts, findings: FEW, policies: FEW },
      dropped: (words) => words.shortened.rows(FEW)
    },
    { lengths: counts, dropped: (words) => words.shortened.counts }
  ]
}

/** A comment stands beside the job summary, which has more room. */
type Place = 'comment' | 'report'

function whereTheRestIs(presentation: Presentation, at: Place, words: Labels): string {
  const { where, summary, artifact, file } = words.shortened
  const report = presentation.reportUrl === undefined ? '' : reportLink(presentation, artifact)
  const places = [at === 'comment' ? ours(summary) : '', report, ours(file)].filter((place) => place !== '')
  return ours(where + words.marks.colon) + places.join(words.marks.comma) + words.marks.stop
}

/** A marker is ours to write and the publisher's to find: anything else would be text in the place of a comment. */
function checkedMarker(marker: string | undefined): string {
  if (marker === undefined) return ''
  if (!/^<!-- [A-Za-z0-9 ._%=/-]+ -->$/.test(marker) || marker.slice(4, -3).includes('--')) {
    throw new Error('the marker of a comment must be one HTML comment of plain characters')
  }
  return marker
}

function render(
  whole: Result,
  presentation: Presentation,
  options: MarkdownOptions,
  full: Lengths,
  place: Place
): string {
  const words = labelsIn(whole)
  const countsOnly = options.countsOnly ?? false
  const result = countsOnly ? countsOnlyResult(whole) : whole
  const budget = options.budget ?? Number.POSITIVE_INFINITY
  let text = ''
  for (const { lengths, dropped } of stages(full)) {
    const shortened = dropped(words)
    const amount = { ...lengths, acceptable: !isComparison(result), countsOnly }
    const body = join(
      heading(result, presentation, words),
      verdict(result, presentation, { countsOnly }, words),
      shortened !== '' && `${ours(shortened)} ${whereTheRestIs(presentation, place, words)}`,
      findingsBlock(result, amount, words),
      result.findings.length > 0 && nextSteps(result, presentation, countsOnly, words),
      foldedBlocks(result, amount, words),
      footer(result, presentation, words, amount.explained && !countsOnly)
    )
    const marker = checkedMarker(presentation.marker)
    text = `${marker === '' ? '' : `${marker}\n`}${body}\n`
    if (bytes(text) <= budget) break
  }
  return text
}

const SHORT: Lengths = { findings: 25, explained: true, evidence: 5, list: 10, policies: 10 }
const LONG: Lengths = { findings: 500, explained: true, evidence: 20, list: 200, policies: 200 }

/** The pull request comment: a verdict, a table as narrow as a phone, a reason each; the rest folded. */
export function renderComment(
  result: Result,
  presentation: Presentation,
  options: MarkdownOptions = {}
): string {
  return render(result, presentation, { budget: COMMENT_BUDGET, ...options }, SHORT, 'comment')
}

/** The job summary: the same with longer lists. */
export function renderSummary(
  result: Result,
  presentation: Presentation,
  options: MarkdownOptions = {}
): string {
  return render(
    result,
    { ...presentation, marker: undefined },
    { budget: SUMMARY_BUDGET, ...options },
    LONG,
    'report'
  )
}

/** `report.md`, and what `check` prints: the summary, however long. */
export function renderReport(
  result: Result,
  presentation: Presentation,
  options: MarkdownOptions = {}
): string {
  return render(result, { ...presentation, marker: undefined }, options, LONG, 'report')
}
