import { segments } from '../explain/sentence.ts'
import type { Finding, Result, Side } from '../result.ts'
import { logLine, terminal } from './escape.ts'
import { carrier, findingWords, lapsedWords } from './finding-words.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { plainSpaces, points, pValue } from './numbers.ts'
import { findingPair, isShare, timesHappened } from './pair.ts'
import { written } from './phrase.ts'
import { split } from './ranking.ts'
import { toleratedPhrases } from './tolerated.ts'
import { changeWords, headline, isComparison, logSentences } from './verdict.ts'

/**
 * The result for a terminal: a verdict, a short paragraph per finding, the next step. Lines of plain text, each also
 * safe in a job log: the command line runs in workflows too.
 */

const sentence = (text: string): string =>
  segments(text)
    .map((part) => terminal(part.quoted ? part.text : plainSpaces(part.text)))
    .join('')

const keptOf = ({ kept, events }: Side): string => `${kept}/${events}`

function pair(finding: Finding, words: Labels): string {
  const { baseline, current, test } = finding
  const happened = timesHappened(finding, words)
  if (happened !== undefined) return happened
  const [before, now] = findingPair(finding, words.notation)
  if (!isShare(finding)) return `${before} → ${now}`
  const p = test.adjusted_p_value ?? test.p_value
  const told = [
    `${keptOf(baseline)} → ${keptOf(current)}`,
    `${points(test.delta)} ${words.pointsUnit}`,
    ...(p === null ? [] : [`${words.pRaw} ${pValue(p, words.notation)}`])
  ]
  return `${before} → ${now} (${told.join(', ')})`
}

function findingLines(
  finding: Finding,
  number: number,
  evidence: number,
  acceptable: boolean,
  words: Labels
): string[] {
  const lines = finding.evidence
    .slice(0, evidence)
    .map(({ file, line }) => `   ${terminal(`${file}:${line}`)}`)
  const { summary, counterfactual } = finding.explanation
  const why = carrier(finding)
  const lapsed = written(lapsedWords(finding, words), terminal)
  return [
    `${number}. ${words.severity[finding.severity]} ${changeWords(finding, words)}${words.marks.colon}${written(findingWords(finding, words), terminal)}`,
    `   ${pair(finding, words)}`,
    ...(lapsed === '' ? [] : [`   ${lapsed}`]),
    ...(summary === '' ? [] : [`   ${sentence(summary)}`]),
    ...(why === undefined ? [] : [`   ${sentence(why)}`]),
    ...(counterfactual === null ? [] : [`   ${sentence(counterfactual)}`]),
    ...lines,
    ...(acceptable ? [`   ${words.fingerprint} ${terminal(finding.id)}`] : [])
  ]
}

export interface TextOptions {
  readonly findings?: number | undefined
  readonly evidence?: number | undefined
}

/** Without a final newline. */
export function renderText(
  result: Result,
  options: TextOptions = {},
  words: Labels = labelsIn(result)
): string {
  const { open, accepted } = split(result.findings)
  const most = options.findings ?? 10
  const lines = [
    headline(result, words),
    ...toleratedPhrases(result, words).map(
      (said) => words.severity.warning + words.marks.colon + written(said, terminal)
    ),
    ...logSentences(result, words).map((said) => words.severity.warning + words.marks.colon + sentence(said)),
    ...(result.explanation.summary === '' ? [] : [sentence(result.explanation.summary)]),
    ...open
      .slice(0, most)
      .flatMap((finding, i) => [
        '',
        ...findingLines(finding, i + 1, options.evidence ?? 3, !isComparison(result), words)
      ]),
    ...(open.length > most ? ['', words.more(open.length - most)] : []),
    ...(accepted.length > 0 ? ['', words.accepted(accepted.length)] : []),
    ...(result.explanation.recommendations.length > 0 ? [''] : []),
    ...result.explanation.recommendations.map((line) => `- ${sentence(line)}`)
  ]
  return lines.map((line) => logLine(plainSpaces(line))).join('\n')
}
