import { plain } from '../explain/sentence.ts'
import type { Finding, Result } from '../result.ts'
import { logLine } from './escape.ts'
import { findingWords } from './finding-words.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { plainSpaces } from './numbers.ts'
import { findingFigures } from './pair.ts'
import { raw } from './phrase.ts'
import { policyWords } from './policy-words.ts'
import { split } from './ranking.ts'
import { shortened } from './shortened.ts'
import { toleratedPhrase } from './tolerated.ts'
import { changeCounts, changeWords, verdictWords } from './verdict.ts'

export interface ReportAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  /** The baseline, relative to the repository; absent where the annotation belongs to no line of it. */
  readonly file?: string
  readonly line?: number
}

/** GitHub shows 10 errors and 10 warnings a step and hides the rest without a word: we stay below, with the overflow line inside. */
const MOST = 8
/** GitHub cuts a message at 64 KB and a title at 255 characters; people stop much earlier. */
const LONGEST_MESSAGE = 1000
const LONGEST_TITLE = 200

function annotationOf(
  finding: Finding,
  lines: ReadonlyMap<string, number>,
  baselinePath: string | undefined,
  countsOnly: boolean,
  words: Labels
): ReportAnnotation {
  const name = raw(findingWords(finding, words))
  const line = finding.policy === undefined ? undefined : lines.get(finding.policy.policy_id)
  const said = countsOnly ? '' : `. ${finding.explanation.summary}`
  return {
    level: finding.severity === 'error' ? 'error' : 'warning',
    title: shortened(logLine(changeWords(finding, words) + words.marks.colon + name), LONGEST_TITLE),
    message: shortened(
      logLine(plainSpaces(plain(`${findingFigures(finding, words)}${said}`))),
      LONGEST_MESSAGE
    ),
    ...(baselinePath === undefined || line === undefined ? {} : { file: baselinePath, line })
  }
}

/** What people insist on and what was broken without failing; GitHub counts notices apart from errors and warnings. */
function toleratedNotices(
  { tolerated_breaks: broken = [], baseline }: Result,
  lines: ReadonlyMap<string, number>,
  countsOnly: boolean,
  words: Labels
): ReportAnnotation[] {
  return broken.slice(0, MOST).map((each) => {
    const line = lines.get(each.policy.policy_id)
    const shown = countsOnly ? { ...each, evidence: [] } : each
    const name = words.change.broken + words.marks.colon + raw(policyWords(each.policy, words))
    return {
      level: 'notice',
      title: shortened(logLine(name), LONGEST_TITLE),
      message: shortened(logLine(plainSpaces(raw(toleratedPhrase(shown, words)))), LONGEST_MESSAGE),
      ...(baseline === null || line === undefined ? {} : { file: baseline.path, line })
    }
  })
}

/**
 * A notice for each required rule that was broken without failing, below those of the findings.
 *
 * @param baselineLines line of each policy id in the baseline, counted from 1
 */
export function annotations(
  result: Result,
  baselineLines: ReadonlyMap<string, number>,
  { countsOnly = false }: { readonly countsOnly?: boolean | undefined } = {},
  words: Labels = labelsIn(result)
): ReportAnnotation[] {
  return [
    ...findingAnnotations(result, baselineLines, countsOnly, words),
    ...toleratedNotices(result, baselineLines, countsOnly, words)
  ]
}

/**
 * At most 8 annotations, the most severe first: a finding each, on the line of its policy in the baseline, and one
 * line for all that did not fit. A result without findings that is not clean gets one of its own.
 */
function findingAnnotations(
  result: Result,
  baselineLines: ReadonlyMap<string, number>,
  countsOnly: boolean,
  words: Labels
): ReportAnnotation[] {
  const { open } = split(result.findings)
  const path = result.baseline?.path
  if (open.length === 0) {
    if (result.outcome === 'clean' && !result.failed) return []
    return [
      {
        level: result.failed ? 'error' : 'notice',
        title: verdictWords(result, words),
        message: countsOnly
          ? verdictWords(result, words)
          : shortened(
              logLine(plain(result.explanation.summary) || verdictWords(result, words)),
              LONGEST_MESSAGE
            )
      }
    ]
  }
  const fits = open.length <= MOST ? open.length : MOST - 1
  const shown = open
    .slice(0, fits)
    .map((finding) => annotationOf(finding, baselineLines, path, countsOnly, words))
  if (fits === open.length) return shown
  const rest = open.slice(fits)
  return [
    ...shown,
    {
      level: rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      title: verdictWords(result, words),
      message:
        words.moreFindings(rest.length) + words.marks.open + changeCounts(result, words) + words.marks.close
    }
  ]
}
