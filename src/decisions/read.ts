import {
  type ChainExpectation,
  type ChainLine,
  type ChainReport,
  isChainEvent,
  isMarker,
  verifyChain
} from './audit-chain.ts'
import { auditDecision, isAuditEvent } from './audit-event.ts'
import { decisionId } from './decision.ts'
import { type Json, JsonReader } from './json.ts'
import { type RecordedDecision, recordedDecision, unreadableDecision } from './recorded.ts'

export interface DecisionFile {
  /** In the order of the file; one for every record, readable or not. */
  readonly decisions: readonly RecordedDecision[]
  /** Where the file is an audit chain. */
  readonly chain?: ChainReport | undefined
  /** Ids that more than one record carries: records are never merged by id. */
  readonly repeatedIds: readonly string[]
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function entryOf(value: Json, line: number): RecordedDecision {
  if (!isAuditEvent(value)) return recordedDecision(value, line)
  const entry = auditDecision(value, line)
  return entry.decision.decision_id === ''
    ? { ...entry, decision: { ...entry.decision, decision_id: decisionId(entry.decision) } }
    : entry
}

/** The elements before a fault, and the rest of the text, where it begins, as one unreadable record. */
function readArray(text: string): RecordedDecision[] {
  const reader = new JsonReader(text)
  const entries: RecordedDecision[] = []
  try {
    for (const { value, line } of reader.elements()) entries.push(entryOf(value, line))
  } catch (error) {
    const { text: rest, line } = reader.rest
    entries.push(unreadableDecision(`not JSON: ${reasonOf(error)}`, line, rest))
  }
  return entries
}

function readLines(text: string): ChainLine[] {
  const rows = text.split('\n')
  const lines: ChainLine[] = []
  rows.forEach((row, i) => {
    if (/^\s*$/.test(row)) return
    try {
      lines.push({ line: i + 1, value: new JsonReader(row).document() })
    } catch (error) {
      // The reader knows no line but its own: the place in the file stands beside it.
      lines.push({
        line: i + 1,
        problem: reasonOf(error).replace(/ at line \d+$/, ''),
        cut: i === rows.length - 1
      })
    }
  })
  return lines
}

/**
 * Recorded decisions of another system: proxilion's JSON export (an array), its JSON Lines export, one decision alone,
 * or its audit chain, whose hashes are verified. Never throws on content.
 */
export function readDecisions(text: string, expected: ChainExpectation = {}): DecisionFile {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (/^\s*\[/.test(source) && !hasArrayAsLine(source)) return withRepeats(readArray(source))
  const single = singleValue(source)
  if (single !== undefined) return withRepeats([entryOf(single, 1)])
  const lines = readLines(source)
  const rows = source.split('\n')
  const decisions = lines
    .filter(({ value }) => !isMarker(value))
    .map(({ line, value, problem }) =>
      value === undefined
        ? unreadableDecision(`not JSON: ${problem}`, line, rows[line - 1] ?? '')
        : entryOf(value, line)
    )
  const isChain = lines.some(({ value }) => isChainEvent(value) || isMarker(value))
  if (!isChain) return withRepeats(decisions)
  const chain = verifyChain(lines, expected)
  return withRepeats(
    decisions.map((entry) => withFaults(entry, chain)),
    chain
  )
}

/** Whether the array at the start ends on its line, and further records stand below: then it is one broken record of many. */
function hasArrayAsLine(text: string): boolean {
  const [first = '', ...others] = text.trimStart().split('\n')
  if (others.every((row) => row.trim() === '')) return false
  try {
    new JsonReader(first).document()
    return true
  } catch {
    return false
  }
}

/** What is wrong with an event's place in the chain is told with the event: an explanation may be all that is read. */
function withFaults(entry: RecordedDecision, { problems }: ChainReport): RecordedDecision {
  const faults = problems.filter(
    ({ line, kind }) => line === entry.line && kind !== 'tail' && kind !== 'unreadable'
  )
  return faults.length === 0
    ? entry
    : { ...entry, problems: [...entry.problems, ...faults.map(({ message }) => message)] }
}

/** A pretty-printed object over several lines; JSON Lines of one line go the way of all lines. */
function singleValue(text: string): Json | undefined {
  if (!/^\s*\{\s*$/m.test(text.slice(0, 200)) || !text.trimEnd().includes('\n')) return undefined
  try {
    return new JsonReader(text).document()
  } catch {
    return undefined
  }
}

function withRepeats(decisions: readonly RecordedDecision[], chain?: ChainReport): DecisionFile {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { decision } of decisions) {
    if (seen.has(decision.decision_id)) repeated.add(decision.decision_id)
    seen.add(decision.decision_id)
  }
  return { decisions, chain, repeatedIds: [...repeated] }
}
