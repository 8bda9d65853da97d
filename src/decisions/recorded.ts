import { type Decision, decisionId, type Factor } from './decision.ts'
import { isJsonObject, type Json, type JsonObject, Numeral, own } from './json.ts'
import { pythonStr } from './python.ts'

/**
 * A record of another system as a decision. Nothing is thrown away and nothing throws: what is missing or of the wrong
 * type takes a neutral value and is named in `problems`.
 */
export interface RecordedDecision {
  readonly decision: Decision
  /** Line of the file, from 1. */
  readonly line: number
  /** What was wrong with the record; empty for a sound one. */
  readonly problems: readonly string[]
}

class RecordFields {
  readonly problems: string[] = []
  private readonly record: JsonObject
  constructor(record: JsonObject) {
    this.record = record
  }

  text(field: string, fallback: string): string {
    const value = this.own(field)
    if (typeof value === 'string') return value
    if (value === undefined) {
      if (fallback !== '') this.problems.push(`${field} is missing`)
      return fallback
    }
    if (value === null) return fallback
    this.problems.push(`${field} is not a text`)
    return pythonStr(value)
  }

  number(field: string, fallback: number): number {
    const value = this.own(field)
    if (value === undefined || value === null) return fallback
    const number = value instanceof Numeral ? value.value : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
    this.problems.push(`${field} is not a finite number`)
    return 0
  }

  object(field: string): JsonObject {
    const value = this.own(field)
    if (value === undefined || value === null) return {}
    if (isJsonObject(value)) return value
    this.problems.push(`${field} is not an object`)
    return { [field]: value }
  }

  list(field: string): readonly Json[] {
    const value = this.own(field)
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value
    this.problems.push(`${field} is not a list`)
    return [value as Json]
  }

  own(field: string): Json | undefined {
    return own(this.record, field)
  }
}

function factorOf(value: Json, number: number, problems: string[]): Factor {
  if (!isJsonObject(value)) {
    problems.push(`factor ${number} is not an object`)
    return {
      name: `factor ${number}`,
      passed: false,
      weight: 0,
      reason: pythonStr(value),
      details: {},
      evidence: []
    }
  }
  const fields = new RecordFields(value)
  const passed = fields.own('passed')
  if (typeof passed !== 'boolean') fields.problems.push('passed is neither true nor false')
  const factor: Factor = {
    name: fields.text('name', `factor ${number}`),
    passed: passed === true,
    weight: fields.number('weight', 0),
    reason: fields.text('reason', ''),
    details: { ...fields.object('details') },
    evidence: fields.list('evidence').map(pythonStr)
  }
  problems.push(...fields.problems.map((problem) => `factor ${number}: ${problem}`))
  return factor
}

/** Members of Python enums, as some versions print them: `DecisionType.BUDGET`, `Outcome.DENIED`. */
const enumMember = (text: string): string =>
  /^DecisionType\.[A-Z_]+$/.test(text)
    ? text.slice('DecisionType.'.length).toLowerCase()
    : text.replace(/^Outcome\.(?=[A-Z]+$)/, '')

export function recordedDecision(value: Json, line: number): RecordedDecision {
  if (!isJsonObject(value)) return unreadableDecision('the record is not an object', line, pythonStr(value))
  const fields = new RecordFields(value)
  const problems: string[] = []
  const factors = fields.list('factors').map((factor, i) => factorOf(factor, i + 1, problems))
  const decision: Decision = {
    decision_id: fields.text('decision_id', ''),
    decision_type: enumMember(fields.text('decision_type', 'unknown')),
    outcome: enumMember(fields.text('outcome', 'unknown')),
    factors,
    context: { ...fields.object('context') },
    timestamp: fields.text('timestamp', ''),
    confidence: fields.number('confidence', 1),
    latency_ms: fields.number('latency_ms', 0),
    policy_version: fields.own('policy_version') === undefined ? '1.0' : fields.text('policy_version', ''),
    metadata: { ...fields.object('metadata') }
  }
  return {
    decision: decision.decision_id === '' ? { ...decision, decision_id: decisionId(decision) } : decision,
    line,
    problems: [...fields.problems, ...problems]
  }
}

const TEXTS = ['decision_id', 'decision_type', 'outcome', 'timestamp', 'policy_version'] as const
const NUMBERS = ['confidence', 'latency_ms'] as const
const OBJECTS = ['context', 'metadata'] as const

const isFactor = (value: Json): boolean =>
  isJsonObject(value) &&
  typeof value.name === 'string' &&
  typeof value.passed === 'boolean' &&
  typeof value.weight === 'number' &&
  typeof value.reason === 'string' &&
  isJsonObject(value.details) &&
  Array.isArray(value.evidence)

/** What JSON has no form for (a function, a cycle) is left out, or is nothing. */
function asJson(given: unknown): Json {
  try {
    const text = JSON.stringify(given, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    return text === undefined ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** Decisions of programs without types: what is none, or half of one, is kept as damaged like a record of a file. */
export function givenDecision(given: unknown): Pick<RecordedDecision, 'decision' | 'problems'> {
  if (!isJsonObject(given)) return recordedDecision(asJson(given), 1)
  const value = given
  if (isJsonObject(value.decision) && Array.isArray(value.problems))
    return given as unknown as RecordedDecision
  const isWhole =
    TEXTS.every((field) => typeof value[field] === 'string') &&
    NUMBERS.every((field) => typeof value[field] === 'number') &&
    OBJECTS.every((field) => isJsonObject(value[field])) &&
    Array.isArray(value.factors) &&
    value.factors.every(isFactor)
  return isWhole
    ? { decision: given as unknown as Decision, problems: [] }
    : recordedDecision(asJson(value), 1)
}

/** Longest piece of an unreadable record that is kept, in code points. */
const KEPT = 200

/** A record that is no decision at all, kept in its place all the same. */
export function unreadableDecision(problem: string, line: number, text: string): RecordedDecision {
  const decision: Decision = {
    decision_id: '',
    decision_type: 'unknown',
    outcome: 'unknown',
    factors: [],
    context: {},
    timestamp: '',
    confidence: 0,
    latency_ms: 0,
    policy_version: '',
    metadata: { unreadable: [...text.slice(0, 2 * KEPT)].slice(0, KEPT).join('') }
  }
  return {
    decision: { ...decision, decision_id: decisionId({ ...decision, context: decision.metadata }) },
    line,
    problems: [problem]
  }
}
