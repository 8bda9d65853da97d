import { createHash } from 'node:crypto'
import { isJsonObject, type Json, type JsonObject, Numeral, own } from './json.ts'
import { pythonDumps } from './python.ts'

/**
 * The hash chain of proxilion's audit log. Every event carries the SHA-256 of its own canonical JSON and of its
 * predecessor's hash, so that a change in the middle shows. What a chain cannot show by itself is that events are
 * missing at its end: that takes a marker, a count or a last hash from elsewhere.
 */

export const GENESIS = `sha256:${'0'.repeat(64)}`

interface ChainProblem {
  readonly line: number
  readonly kind: 'link' | 'hash' | 'sequence' | 'unreadable' | 'head' | 'tail'
  readonly message: string
}

export interface ChainReport {
  readonly events: number
  /** True where no link, hash or event is wrong or known to be missing; an empty log proves nothing and is not intact. */
  readonly intact: boolean
  /** Lines on which the log was opened anew: each begins a chain of its own. */
  readonly restarts: readonly number[]
  /** `complete` where an expectation was given and met, `missing` where events are known to be cut off, else `unknown`. */
  readonly tail: 'complete' | 'missing' | 'unknown'
  readonly problems: readonly ChainProblem[]
}

/** A line of the log: an event, a batch marker, or text that could not be read. */
export interface ChainLine {
  readonly line: number
  readonly value?: Json | undefined
  readonly problem?: string | undefined
  /** The last line, without a line end. */
  readonly cut?: boolean | undefined
}

/** What is known about the log from elsewhere. */
export interface ChainExpectation {
  readonly events?: number | undefined
  readonly lastHash?: string | undefined
}

const HASHED = ['event_id', 'timestamp', 'sequence_number', 'data', 'previous_hash'] as const

export const isMarker = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && own(value, '_type') === 'batch_marker'

export const isChainEvent = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && typeof own(value, 'event_hash') === 'string' && isJsonObject(own(value, 'data'))

/** The hash that an event should carry: SHA-256 over the canonical JSON of its hashed fields. */
export function eventHash(event: JsonObject): string {
  const content = Object.fromEntries(HASHED.map((field) => [field, own(event, field) ?? null]))
  return `sha256:${createHash('sha256')
    .update(pythonDumps(content, { canonical: true }))
    .digest('hex')}`
}

const numberOf = (value: Json | undefined): number | undefined =>
  value instanceof Numeral ? value.value : typeof value === 'number' ? value : undefined

/** Verifies a log line by line; goes on after a fault, so that one report names them all. */
export function verifyChain(lines: readonly ChainLine[], expected: ChainExpectation = {}): ChainReport {
  const problems: ChainProblem[] = []
  const restarts: number[] = []
  let events = 0
  let previous: string | undefined
  let sequence: number | undefined
  let isCutOff = false
  const report = (line: number, kind: ChainProblem['kind'], message: string) =>
    problems.push({ line, kind, message })

  for (const { line, value, problem, cut } of lines) {
    if (problem !== undefined) {
      if (cut === true) {
        isCutOff = true
        report(line, 'tail', `Line ${line} is cut off: events are missing at the end`)
      } else report(line, 'unreadable', `JSON parse error at line ${line}: ${problem}`)
      continue
    }
    if (isMarker(value)) {
      const batch = own(value, 'batch')
      const count = isJsonObject(batch) ? numberOf(own(batch, 'event_count')) : undefined
      if (count !== undefined && count > events)
        report(
          line,
          'unreadable',
          `The batch marker at line ${line} covers ${count} events, but only ${events} stand before it`
        )
      continue
    }
    if (!isChainEvent(value)) {
      report(line, 'unreadable', `Line ${line} is no event of an audit chain`)
      continue
    }
    events++
    const link = own(value, 'previous_hash')
    const hash = own(value, 'event_hash') as string
    const number = numberOf(own(value, 'sequence_number'))
    if (previous === undefined) {
      if (link !== GENESIS)
        report(
          line,
          'head',
          `Chain broken at line ${line}: expected ${GENESIS}, got ${String(link)} (events are missing at the beginning)`
        )
    } else if (link !== previous) {
      if (link === GENESIS) restarts.push(line)
      else report(line, 'link', `Chain broken at line ${line}: expected ${previous}, got ${String(link)}`)
    }
    if (link !== GENESIS && sequence !== undefined && number !== undefined && number <= sequence)
      report(line, 'sequence', `Sequence number ${number} at line ${line} does not follow ${sequence}`)
    if (eventHash(value) !== hash) report(line, 'hash', `Invalid hash at line ${line}: event tampered`)
    previous = hash
    sequence = number
  }
  const last = lines.at(-1)?.line ?? 0
  if (events === 0) report(last, 'unreadable', 'The log holds no event: an empty chain proves nothing')
  if (expected.events !== undefined && events < expected.events) {
    isCutOff = true
    report(last, 'tail', `${expected.events - events} of ${expected.events} events are missing at the end`)
  } else if (expected.events !== undefined && events > expected.events)
    report(last, 'link', `${events} events where ${expected.events} were expected`)
  if (expected.lastHash !== undefined && previous !== expected.lastHash) {
    isCutOff = true
    report(
      last,
      'tail',
      `The last event is ${previous ?? 'missing'}, not the expected ${expected.lastHash}: events are missing at the end`
    )
  }
  const isAsked = expected.events !== undefined || expected.lastHash !== undefined
  return {
    events,
    intact: problems.length === 0,
    restarts,
    tail: isCutOff ? 'missing' : isAsked && problems.length === 0 ? 'complete' : 'unknown',
    problems
  }
}
