import { plain } from '../explain/sentence.ts'
import type { Finding, Result } from '../result.ts'
import { xml } from './escape.ts'
import { findingWords } from './finding-words.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { plainSpaces } from './numbers.ts'
import { findingFigures } from './pair.ts'
import { type Phrase, raw } from './phrase.ts'
import { promiseWords } from './policy-words.ts'
import { ranked, strongestFirst } from './ranking.ts'
import { changeWords, verdictWords } from './verdict.ts'

/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */

/**
 * Two policies may read the same; viewers tell test cases apart by name. A policy has one name whether it passes or
 * fails, so that they show a history.
 */
const caseName = (said: Phrase, id: string): string => xml(`${raw(said)} [${id}]`)

/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => xml(plainSpaces(plain(line))))
    .join('\n')

function findingCase(finding: Finding, id: string, words: Labels): string {
  const name = caseName(findingWords(finding, words), id)
  const { explanation } = finding
  const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`)
  const lines = [
    findingFigures(finding, words),
    explanation.summary,
    ...(explanation.brief ?? explanation.details),
    explanation.counterfactual ?? '',
    ...evidence
  ]
  const change = changeWords(finding, words)
  const content =
    finding.severity === 'error'
      ? `<failure type="${xml(change)}" message="${xml(findingFigures(finding, words))}">${body(lines)}</failure>`
      : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`
  return `    <testcase classname="policyminer.${xml(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`
}

export function renderJunit(result: Result, words: Labels = labelsIn(result)): string {
  const findings = ranked(result.findings)
  const named = new Set(findings.map(({ policy }) => policy?.policy_id))
  const unjudged = [...result.not_exercised, ...result.undecided].filter(
    ({ policy }, i, list) =>
      !named.has(policy.policy_id) &&
      list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i
  )
  for (const { policy } of unjudged) named.add(policy.policy_id)
  const kept = result.outcome === 'drift' || result.outcome === 'clean' ? strongestFirst(result.policies) : []
  const cases = [
    ...findings.map((finding, i) => {
      const id = finding.policy?.policy_id
      const isFirst = findings.findIndex(({ policy }) => policy?.policy_id === id) === i
      return findingCase(finding, id !== undefined && isFirst ? id : finding.id, words)
    }),
    ...unjudged.map(
      ({ policy, reason }) =>
        `    <testcase classname="policyminer.${policy.kind}" name="${caseName(promiseWords(policy, words), policy.policy_id)}"><skipped message="${xml(plain(reason))}"/></testcase>`
    ),
    ...kept
      .filter(({ policy_id }) => !named.has(policy_id))
      .map(
        (policy) =>
          `    <testcase classname="policyminer.${policy.kind}" name="${caseName(promiseWords(policy, words), policy.policy_id)}"/>`
      )
  ]
  const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift'
  if (undecidedOutcome) {
    const said = body([result.explanation.summary])
    const message = xml(verdictWords(result, words))
    cases.unshift(
      `    <testcase classname="policyminer" name="${xml(result.outcome)}">${result.failed ? `<failure type="${xml(result.outcome)}" message="${message}">${said}</failure>` : `<skipped message="${message}"/>`}</testcase>`
    )
  }
  const failures = cases.filter((line) => line.includes('<failure ')).length
  const skipped = cases.filter((line) => line.includes('<skipped ')).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="policyminer" ${counts}>`,
    `  <testsuite name="agent behaviour" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    ''
  ].join('\n')
}
