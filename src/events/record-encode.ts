import { ByteDictionary, hashOf } from './byte-dictionary.ts'
import type { Encoder } from './encode.ts'
import type { Scalar } from './event.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'
import type { ContextKey } from './item-dictionary.ts'
import {
  ACTION,
  AGENT_ID,
  CASE_ID,
  FIELDS,
  FIRST_CONDITION,
  FIRST_NUMBER,
  LATENCY_MS,
  OUTCOME,
  RecordScan,
  SEQ,
  SESSION_ID,
  TIMESTAMP,
  TOKENS,
  TOTAL_TOKENS,
  TRACE_ID
} from './record-scan.ts'
import { NONE } from './table.ts'
import { InstantReader } from './time-bytes.ts'

/** Spaces of the dictionary: fields by their number, then two for each key of the context, texts and other values. */
const FIRST_KEY = FIELDS.length
const spaceOf = (key: number, isText: number): number => FIRST_KEY + 2 * key + isText
/** After so many lines more than it could read it gives up: the log is of another kind. */
const MOST_MISSES = 100

/**
 * Plain records of the base format from bytes to columns: what was met before is found by its bytes, so that most of a
 * line never becomes a text, let alone an object. Every other line is refused untouched.
 */
export class RecordEncoder {
  readonly #encoder: Encoder
  readonly #scan = new RecordScan()
  readonly #known = new ByteDictionary()
  readonly #instants = new InstantReader()
  readonly #contextKeys: ContextKey[] = []
  #bytes: Buffer = Buffer.alloc(0)
  #balance = MOST_MISSES
  /** What the conditions of the session at hand were last told. */
  #lastSession = NONE
  #lastAgent = NONE

  constructor(encoder: Encoder) {
    this.#encoder = encoder
  }

  /** Whether [from, to) is a plain record, which is a row now. */
  add(bytes: Buffer, from: number, to: number, file: number, line: number): boolean {
    if (this.#balance < 0) return false
    if (!this.#scan.read(bytes, from, to)) {
      this.#balance--
      return false
    }
    if (this.#balance < MOST_MISSES) this.#balance++
    this.#bytes = bytes
    const seq = this.#number(SEQ)
    const latency = this.#number(LATENCY_MS)
    const tokens = this.#number(TOTAL_TOKENS)
    const otherTokens = Number.isNaN(tokens) ? this.#number(TOKENS) : tokens
    const encoder = this.#encoder
    const session = this.#session()
    const agent = this.#numbered(AGENT_ID, (text) => encoder.agents.id(text))
    const row = encoder.beginRow(
      this.#numbered(ACTION, (text) => encoder.actions.id(text)),
      this.#isThere(OUTCOME)
        ? this.#numbered(OUTCOME, (text) => encoder.outcomes.id(text))
        : encoder.outcomes.id('success'),
      agent,
      session,
      this.#isThere(CASE_ID) ? this.#numbered(CASE_ID, (text) => encoder.caseNames.id(text)) : NONE,
      file,
      line
    )
    this.#context()
    const time = this.#isThere(TIMESTAMP)
      ? this.#instants.read(bytes, this.#from(TIMESTAMP), this.#to(TIMESTAMP))
      : NaN
    if (!Number.isNaN(time)) encoder.time.set(row, time)
    if (!Number.isNaN(seq)) encoder.seq.set(row, seq)
    if (!Number.isNaN(latency)) encoder.latencyMs.set(row, latency)
    if (!Number.isNaN(otherTokens)) encoder.tokens.set(row, otherTokens)
    this.#tellConditions(session, agent, row)
    return true
  }

  /** The number of the item that these bytes, a text under the key, were found to be; −1 where they are not known. */
  itemOfText(key: string, bytes: Uint8Array, from: number, to: number): number {
    const number = this.#scan.keys.indexOf(key)
    return number === -1 ? -1 : this.#known.find(spaceOf(number, 1), bytes, from, to, hashOf(bytes, from, to))
  }

  /** The number of the session that these bytes were found to name; −1 where they are not known. */
  sessionOf(bytes: Uint8Array, from: number, to: number): number {
    return this.#known.find(SESSION_ID, bytes, from, to, hashOf(bytes, from, to))
  }

  #isThere(field: number): boolean {
    return this.#scan.from[field] !== -1
  }

  #from(field: number): number {
    return this.#scan.from[field] as number
  }

  #to(field: number): number {
    return this.#scan.to[field] as number
  }

  #text(field: number): string {
    return this.#bytes.toString('latin1', this.#from(field), this.#to(field))
  }

  /** NaN where there is none. */
  #number(field: number): number {
    if (!this.#isThere(field)) return Number.NaN
    const value = Number(this.#text(field))
    return Number.isFinite(value) ? value : Number.NaN
  }

  #numbered(field: number, numberOf: (text: string) => number, space = field): number {
    const hash = this.#scan.hash[field] as number
    const known = this.#known.find(space, this.#bytes, this.#from(field), this.#to(field), hash)
    if (known !== -1) return known
    const value = numberOf(this.#text(field))
    this.#known.add(space, this.#bytes, this.#from(field), this.#to(field), hash, value)
    return value
  }

  #session(): number {
    const field = this.#isThere(SESSION_ID) ? SESSION_ID : TRACE_ID
    if (!this.#isThere(field)) return NONE
    return this.#numbered(field, (text) => this.#encoder.sessionNumber(text), SESSION_ID)
  }

  #context(): void {
    const scan = this.#scan
    const { items, itemIds, callLow, callHigh } = this.#encoder
    let hasArguments = false
    let argumentsLow = 0
    let argumentsHigh = 0
    let allLow = 0
    let allHigh = 0
    for (let value = 0; value < scan.values; value++) {
      const key = this.#contextKey(scan.valueKey[value] as number)
      let low: number
      let high: number
      if (key.ignored) {
        const text = String(this.#scalar(value))
        items.ignoredKeys.add(key.key)
        low = hashText(text, SEED_LOW)
        high = hashText(text, SEED_HIGH)
      } else {
        const item = this.#item(value, key)
        itemIds.push(item)
        low = items.low[item] as number
        high = items.high[item] as number
      }
      allLow = (allLow + low) | 0
      allHigh = (allHigh + high) | 0
      if (!key.isArgument) continue
      hasArguments = true
      argumentsLow = (argumentsLow + low) | 0
      argumentsHigh = (argumentsHigh + high) | 0
    }
    callLow.push(hasArguments ? argumentsLow : allLow)
    callHigh.push(hasArguments ? argumentsHigh : allHigh)
  }

  #contextKey(number: number): ContextKey {
    let key = this.#contextKeys[number]
    if (key === undefined) {
      key = this.#encoder.items.topKey(this.#scan.keys[number] as string)
      this.#contextKeys[number] = key
    }
    return key
  }

  #item(value: number, key: ContextKey): number {
    const scan = this.#scan
    const space = spaceOf(scan.valueKey[value] as number, scan.valueIsText[value] as number)
    const from = scan.valueFrom[value] as number
    const to = scan.valueTo[value] as number
    const hash = scan.valueHash[value] as number
    const known = this.#known.find(space, this.#bytes, from, to, hash)
    if (known !== -1) return known
    const item = this.#encoder.items.itemOf(key, this.#scalar(value))
    this.#known.add(space, this.#bytes, from, to, hash, item)
    return item
  }

  #scalar(value: number): Scalar {
    const scan = this.#scan
    const text = this.#bytes.toString('latin1', scan.valueFrom[value], scan.valueTo[value])
    return scan.valueIsText[value] === 1 ? text : JSON.parse(text)
  }

  #tellConditions(session: number, agent: number, row: number): void {
    let conditions: Record<string, string> | undefined
    for (let field = FIRST_CONDITION; field < FIRST_NUMBER; field++) {
      if (!this.#isThere(field)) continue
      conditions ??= {}
      conditions[FIELDS[field] as string] = this.#text(field)
    }
    if (session === NONE) {
      this.#encoder.conditions.addToRow(row, { agent: this.#text(AGENT_ID), conditions })
      return
    }
    // A session is told of an agent once: saying it again changes nothing.
    if (conditions === undefined && session === this.#lastSession && agent === this.#lastAgent) return
    this.#lastSession = session
    this.#lastAgent = agent
    this.#encoder.conditions.addToSession(session, { agent: this.#text(AGENT_ID), conditions })
  }
}
