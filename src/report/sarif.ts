import { createHash } from 'node:crypto'
import { plain } from '../explain/sentence.ts'
import type { Finding, Result } from '../result.ts'
import { terminal } from './escape.ts'
import { labelsIn } from './labels/index.ts'
import type { Labels } from './labels.ts'
import { pValue } from './numbers.ts'
import { findingPair, isShare } from './pair.ts'
import { ranked } from './ranking.ts'
import { changeName } from './verdict.ts'
import { findingWords } from './words.ts'

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

const ascii = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

/** `[text](place)` would become a link. */
const message = (text: string): string => ascii(terminal(plain(text))).replaceAll('](', '] (')

/** A relative reference of RFC 3986 for a path as people write it. Absolute ones cannot be shown and stay away. */
function artifactUri(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/')
  if (path === '' || /^[/\\]|^[A-Za-z]:/.test(path) || parts.includes('..')) return undefined
  return parts
    .filter((part) => part !== '.' && part !== '')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}

function messageText(finding: Finding, words: Labels): string {
  const name = findingWords(finding, words)
    .map((piece) => (typeof piece === 'string' ? piece : piece.data))
    .join('')
  const { baseline, current, test } = finding
  const [before, now] = findingPair(finding)
  const counts = !isShare(finding)
    ? ''
    : ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`
  const p = test.adjusted_p_value ?? test.p_value
  const said = finding.explanation.summary === '' ? '' : ` ${finding.explanation.summary}`
  return message(
    `${words.change[changeName(finding)]}: ${name}: ${before} → ${now}${counts}${p === null ? '' : `, p ${pValue(p)}`}.${said}`
  )
}

function location(path: string, line: number) {
  const uri = artifactUri(path)
  return uri === undefined
    ? undefined
    : { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(1, line) } } }
}

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
    shortDescription: { text: `${words.change[name]}: ${words.meaning[name]}` },
    defaultConfiguration: { level: 'warning' }
  }))
  const results = shown.map((finding) => {
    const name = changeName(finding)
    const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1
    const place = location(result.baseline?.path ?? baselinePath, line)
    const related = finding.evidence
      .slice(0, MOST_EVIDENCE)
      .flatMap((at) => location(at.file, at.line) ?? [])
      .map((at, id) => ({ id, ...at, message: { text: words.evidence } }))
    return {
      ruleId: `policyminer/${name}`,
      ruleIndex: names.indexOf(name),
      level: LEVEL[finding.severity],
      message: { text: messageText(finding, words) },
      locations: place === undefined ? [] : [place],
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
