import { plain } from '../../explain/sentence.ts'
import { isEmptyBaseline } from '../../explain/showing.ts'
import type { Result } from '../../result.ts'
import { code, fenced, prose } from '../escape.ts'
import { findingNames } from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { percent } from '../numbers.ts'
import { type Presentation, updateLine } from '../presentation.ts'
import { toleratedPhrases } from '../tolerated.ts'
import { casesSentence, headline, isComparison, logSentences, verdictIcon, whyNoLogs } from '../verdict.ts'
import { aside, bullets, indented, join, ours, phrase } from './blocks.ts'

/** The first screen: what happened, in one line, and what to know before reading on. */

export function heading(result: Result, presentation: Presentation, words: Labels): string {
  const key = presentation.reportKey === undefined ? '' : ` · ${code(presentation.reportKey)}`
  return `### ${verdictIcon(result)} ${ours(headline(result, words))}${key}`
}

/** So many changed conditions stand above the findings. */
export const CONDITIONS_ABOVE = 5
/** And so many values of each. */
const MOST_NAMED = 3

function conditionsNotice(result: Result, countsOnly: boolean, words: Labels): string {
  const changed = result.conditions.filter((condition) => condition.changed)
  if (changed.length === 0) return ''
  const notice = `⚠️ ${ours(words.conditionsChanged(changed.length))}`
  if (countsOnly) return `${notice} ${ours(words.conditionsWithheld + words.marks.stop)}`
  type Values = Result['conditions'][number]['baseline']
  const values = (side: Values, other: Values) => {
    const isElsewhere = new Set(other.map(({ value }) => value))
    const all = side.reduce((sum, { sessions }) => sum + sessions, 0)
    // Of several it may be their shares alone that changed.
    const share = (sessions: number) =>
      side.length === 1 ? '' : aside(percent(sessions / all, 0, words.notation), words)
    // What the other side never shows is named, however few sessions have it.
    const apart = side.filter(({ value }) => !isElsewhere.has(value))
    const named = new Set([...apart, ...side].slice(0, MOST_NAMED))
    const shown = side
      .filter((one) => named.has(one))
      .map(({ value, sessions }) => code(value, 40) + share(sessions))
    return side.length === 0 ? ours(words.none) : shown.join(', ') + (side.length > shown.length ? ', …' : '')
  }
  const lines = changed
    .slice(0, CONDITIONS_ABOVE)
    .map(
      ({ name, baseline, current }) =>
        `${code(name, 40)}: ${values(baseline, current)} → ${values(current, baseline)}`
    )
  return lines.length === 1 ? `${notice} ${lines[0]}` : join(notice, bullets(lines))
}

function baselineNotice(result: Result, words: Labels): string {
  const edits = result.baseline_changes
  if (edits === null) return ''
  const counts = [
    [edits.added.length, words.added] as const,
    [edits.removed.length, words.removed] as const,
    [edits.changed.length, words.changed] as const
  ].filter(([n]) => n > 0)
  if (counts.length === 0) return ''
  return `📝 ${ours(words.baselineChanges + words.marks.gap + counts.map(([n, label]) => label(n)).join(words.marks.comma) + words.marks.stop)}`
}

/** In characters: a list of many names to paste is told whole. */
const LONGEST_ADVICE = 1500

/** What to do about what was found; the pull request that brings the change is also where it is approved. */
function afterDrift(
  result: Result,
  presentation: Presentation,
  countsOnly: boolean,
  words: Labels
): readonly string[] {
  const open = result.findings.filter(({ severity }) => severity !== 'note')
  const where = open.some(({ evidence }) => evidence.length > 0)
    ? words.notIntended
    : open.some(({ sessions = [] }) => sessions.length > 0)
      ? words.notIntendedThere
      : words.notIntendedWhich
  const artifact = presentation.reportUrl === undefined ? '' : aside(words.acceptArtifact, words).trim()
  // The command that takes everything over stands below, whatever the language says around it.
  const further = result.explanation.recommendations.filter(
    (line) => !plain(line).includes('policyminer update')
  )
  return [
    ...(countsOnly ? [] : [ours(where)]),
    ...(countsOnly ? [] : further.map((line) => prose(line, [], LONGEST_ADVICE, LONGEST_ADVICE))),
    [
      ours(words.acceptAll),
      indented(fenced(updateLine(result, presentation, { countsOnly }), 'sh'), 2),
      ...(artifact === '' ? [] : [`  ${artifact}`])
    ].join('\n'),
    `${ours(words.acceptOne)} ${code(presentation.baselinePath)}${ours(words.marks.stop)}`
  ]
}

/** What to do next: under the findings where there are any, else right below the verdict. */
export function nextSteps(
  result: Result,
  presentation: Presentation,
  countsOnly: boolean,
  words: Labels
): string {
  const { outcome, explanation } = result
  const said = explanation.recommendations.slice(0, 5)
  const advised = (): string => (countsOnly ? '' : bullets(said.map((line) => prose(line, [], 400))))
  switch (outcome) {
    case 'clean':
      return advised()
    case 'drift':
      if (isComparison(result)) return ''
      return join(
        `**${ours(words.nextSteps)}**`,
        bullets(afterDrift(result, presentation, countsOnly, words))
      )
    case 'no-baseline':
      return join(
        ours(words.steps['no-baseline']),
        fenced(updateLine(result, presentation, { countsOnly }), 'sh'),
        presentation.reportUrl === undefined ? '' : aside(words.acceptArtifact, words).trim()
      )
    case 'no-logs':
      return join(ours([whyNoLogs(result, words), words.steps['no-logs']].join(words.marks.gap)), advised())
    case 'insufficient-data':
      return isEmptyBaseline(result)
        ? join(
            ours(words.steps['no-baseline']),
            fenced(updateLine(result, presentation, { countsOnly }), 'sh')
          )
        : advised() || ours(words.steps['insufficient-data'])
  }
}

/** What would turn the verdict, where the table of findings does not show it at a glance. */
function turning({ explanation, findings }: Result, names: readonly string[]): string {
  const failing = findings.filter(({ severity }) => severity === 'error')
  return explanation.counterfactual === null || failing.length === 1
    ? ''
    : prose(explanation.counterfactual, [...names], 400)
}

/** What to know of the cases that only one side ran. */
export const casesSaid = (result: Result, words: Labels): string =>
  prose(casesSentence(result, words), [], 300)

/** What to know of the logs. */
export const logsSaid = (result: Result, words: Labels): readonly string[] =>
  logSentences(result, words).map((said) => prose(said, [], 300))

/** Required rules that were broken without failing: nobody should have to unfold anything to hear of them. */
function toleratedLines(result: Result, words: Labels): string {
  const lines = toleratedPhrases(result, words).map((said) => `⚠️ ${phrase(said)}`)
  return lines.length === 1 ? lines.join('') : bullets(lines)
}

/** Everything above the findings. */
export function verdict(
  result: Result,
  presentation: Presentation,
  options: { readonly countsOnly: boolean },
  words: Labels
): string {
  const names = result.findings.slice(0, 50).flatMap(findingNames)
  const { explanation } = result
  const said = options.countsOnly ? '' : prose(explanation.summary, names)
  const cases = options.countsOnly ? '' : casesSaid(result, words)
  const judged = result.outcome === 'drift' || result.failed
  const gate = judged ? ours(result.failed ? words.failed : words.passed) : ''
  return join(
    toleratedLines(result, words),
    cases !== '' && `⚠️ ${cases}`,
    ...logsSaid(result, words).map((said) => `⚠️ ${said}`),
    said === '' ? gate : [said, turning(result, names)].filter((text) => text !== '').join(words.marks.gap),
    presentation.cleared === true && result.outcome === 'clean' && ours(words.cleared),
    conditionsNotice(result, options.countsOnly, words),
    baselineNotice(result, words),
    result.findings.length === 0 && nextSteps(result, presentation, options.countsOnly, words),
    options.countsOnly && ours(words.withheld)
  )
}
