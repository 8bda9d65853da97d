import { createHash } from 'node:crypto'
import { asSentence } from '../explain/rule-words.ts'
import { plain } from '../explain/sentence.ts'
import type { Finding, Result } from '../result.ts'
import { terminal } from './escape.ts'
import { findingWords } from './finding-words.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { plainSpaces } from './numbers.ts'
import { findingFigures } from './pair.ts'
import { raw } from './phrase.ts'
import { ranked } from './ranking.ts'
import { changeName, changeWords } from './verdict.ts'

/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. A finding stands on the line of its policy in the baseline, and on
 * the first line of it where it is about no policy there. Messages are plain text; code scanning reads links in
 * brackets out of them, which are broken here.
 */

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Code scanning shows no more results of one run and refuses files of more than 10 MB. */
const MOST_RESULTS = 1000
const MOST_EVIDENCE = 20

const LEVEL = { error: 'error', warning: 'warning', note: 'note' } as const

/** `[text](place)` would become a link. */
const message = (text: string): string => terminal(plainSpaces(plain(text))).replaceAll('](', '] (')

const partsOf = (path: string): string[] => path.replaceAll('\\', '/').split('/')

const isOutside = (path: string): boolean =>
  path === '' || /^[/\\]|^[A-Za-z]:/.test(path) || partsOf(path).includes('..')

/** A relative reference of RFC 3986 for a path as people write it. */
function artifactUri(path: string): string {
  return partsOf(path)
    .filter((part) => part !== '.' && part !== '')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}

function messageText(finding: Finding, words: Labels): string {
  const name = raw(findingWords(finding, words))
  const { colon, stop } = words.marks
  return message(
    [
      changeWords(finding, words) + colon + name + colon + findingFigures(finding, words) + stop,
      ...reasons(finding)
    ].join(words.marks.gap)
  )
}

/** What the figures do not say: all of the summary where that is all there is, else what carries and what would turn it. */
function reasons({ explanation, change }: Finding): readonly string[] {
  const { summary, brief, counterfactual, computed } = explanation
  if (brief === undefined || change === 'broken') return summary === '' ? [] : [summary]
  return [
    ...(computed?.carried_by == null ? [] : brief.slice(0, 1)),
    ...(counterfactual === null ? [] : [counterfactual])
  ]
}

/** What code scanning shows beside every result of a rule. */
function helpOf(meaning: string, baselinePath: string, words: Labels): string {
  return message(
    `${asSentence(meaning)} ${words.notIntended} ${words.acceptOne} ${baselinePath}${words.marks.stop}`
  )
}

const location = (path: string, line: number) => ({
  physicalLocation: {
    artifactLocation: { uri: artifactUri(path) },
    region: { startLine: Math.max(1, line) }
  }
})

/** Code scanning refuses results without a place: of a baseline outside the repository, the name of the file alone. */
const insidePath = (path: string): string =>
  isOutside(path)
    ? (partsOf(path)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .at(-1)
        ?.replace(/^[A-Za-z]:/, '') ??
        '') ||
      'policies.json'
    : path

export function renderSarif(
  result: Result,
  baselinePath: string,
  baselineLines: ReadonlyMap<string, number>,
  words: Labels = labelsIn(result)
): string {
  const shown = ranked(result.findings).slice(0, MOST_RESULTS)
  const names = [...new Set(shown.map(changeName))].sort()
  const rules = names.map((name) => ({
    id: `policyminer/${name}`,
    name,
    shortDescription: { text: asSentence(words.meaning[name]) },
    help: { text: helpOf(words.meaning[name], result.baseline?.path ?? baselinePath, words) },
    defaultConfiguration: { level: 'warning' }
  }))
  const results = shown.map((finding) => {
    const name = changeName(finding)
    const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1
    const place = location(insidePath(result.baseline?.path ?? baselinePath), line)
    const related = finding.evidence
      .slice(0, MOST_EVIDENCE)
      .filter(({ file }) => !isOutside(file))
      .map(({ file, line: shownBy, session }, id) => ({
        id,
        ...location(file, shownBy),
        message: {
          text: session === '' ? words.evidence : message(`${words.evidence}, ${words.inSession} ${session}`)
        }
      }))
    return {
      ruleId: `policyminer/${name}`,
      ruleIndex: names.indexOf(name),
      level: LEVEL[finding.severity],
      message: { text: messageText(finding, words) },
      locations: [place],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      partialFingerprints: {
        'policyminerFinding/v1': createHash('sha256').update(finding.id).digest('hex')
      },
      ...(finding.accepted === null || finding.severity !== 'note'
        ? {}
        : {
            suppressions: [
              { kind: 'external', status: 'accepted', justification: message(finding.accepted.reason) }
            ]
          })
    }
  })
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'policyminer', semanticVersion: result.tool_version, rules } },
        columnKind: 'utf16CodeUnits',
        results
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
