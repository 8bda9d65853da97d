import { CONDITION_FIELDS, CONVERTED, type Converted, readRecord, textsOf } from './base-record.ts'
import type { RawEvent, Source } from './event.ts'
import { parseTime } from './time.ts'

const LAST_TIME = 8.64e15

/** Milliseconds with their fraction as an ISO time: to the microsecond, or to the nanosecond where it takes that. */
function isoTime(ms: number): string | undefined {
  if (!(Math.abs(ms) <= LAST_TIME)) return undefined
  const whole = Math.floor(ms)
  const text = new Date(whole).toISOString()
  if (ms === whole) return text
  const written = (digits: number) =>
    text.replace('Z', `${(ms - whole).toFixed(digits).slice(2).padEnd(digits, '0')}Z`)
  const micros = written(3)
  return parseTime(micros) === ms ? micros : written(6)
}

/**
 * An event as a line of the base format; an event without action becomes the record that its session existed. What
 * the fields of the base format cannot say (an unknown outcome, a condition of another name) stands under
 * `converted`, so that the line is read as the very event. `number` counts the events from 0: the base format wants
 * an id on every record.
 */
export function baseLine(event: RawEvent, source: Source, number: number): string {
  const isCall = event.action !== undefined
  const fields = {
    log_id: isCall ? (event.logId ?? event.id ?? `${source.line}-${number}`) : undefined,
    agent_id: isCall ? (event.agent ?? 'agent') : undefined,
    session_id: event.session,
    case_id: event.caseId,
    action: event.action,
    context: isCall ? (event.context ?? {}) : undefined,
    outcome: isCall ? event.outcome : undefined,
    timestamp: event.time === undefined ? undefined : isoTime(event.time),
    seq: event.seq,
    ...(isCall ? known(event.conditions) : undefined),
    latency_ms: event.latencyMs,
    tokens: event.tokens
  }
  const record = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const converted = unsaid(event, record)
  return written(converted === undefined ? record : { ...record, [CONVERTED]: converted })
}

/** JSON of the record. `JSON.stringify` writes −0 as 0: a text that the record does not hold keeps its place. */
function written(record: Readonly<Record<string, unknown>>): string {
  let hasNegativeZero = false
  const text = JSON.stringify(record, (_, value: unknown) => {
    hasNegativeZero ||= Object.is(value, -0)
    return writable(value)
  })
  if (!hasNegativeZero) return text
  let mark = '-0'
  while (text.includes(mark)) mark += '-0'
  const marked = JSON.stringify(record, (_, value: unknown) =>
    Object.is(value, -0) ? mark : writable(value)
  )
  return marked.replaceAll(JSON.stringify(mark), '-0')
}

/** Those of which the base format has a field, in the order in which it reads them. */
function known(conditions: RawEvent['conditions']): Record<string, string | undefined> {
  return Object.fromEntries(CONDITION_FIELDS.map((name) => [name, conditions?.[name]]))
}

/** As the encoder takes them: JSON has neither infinite numbers nor large integers. */
function writable(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

/** What the record would be read as otherwise than the event is. */
function unsaid(event: RawEvent, record: Readonly<Record<string, unknown>>): Converted | undefined {
  const back = readRecord(record)
  if (typeof back === 'string') return undefined
  const converted: Converted = {}
  if (event.agent !== back.agent) converted.agent_id = event.agent ?? null
  if (event.session !== back.session) converted.session_id = event.session ?? null
  if (event.caseId !== back.caseId) converted.case_id = event.caseId ?? null
  if (event.action !== back.action) converted.action = event.action ?? null
  if (event.outcome !== back.outcome && event.action !== undefined) converted.outcome = event.outcome ?? null
  if (event.time !== back.time) converted.time = event.time ?? null
  const conditions = textsOf(event.conditions)
  if (!isSame(conditions, textsOf(back.conditions))) converted.conditions = conditions
  return Object.keys(converted).length === 0 ? undefined : converted
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name])
