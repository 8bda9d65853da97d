import { ByteDictionary, hashOf, MOST_AT_ONCE, UNKNOWN } from './byte-dictionary.ts'
import type { Encoder } from './encode.ts'
import type { Scalar } from './event.ts'
import { hashAscii, hashText, SEED_HIGH, SEED_LOW } from './hash.ts'
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
import { wholeNumber } from './record-template.ts'
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
  /** By key: whether another one, met before, has the same name once redaction is through with both. */
  readonly #isNamesake: boolean[] = []
  readonly #spaces = new Int32Array(MOST_AT_ONCE)
  readonly #hashes = new Int32Array(MOST_AT_ONCE)
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
    let agent = this.#find(AGENT_ID)
    if (agent === UNKNOWN) agent = this.#remember(AGENT_ID, encoder.agents.id(this.#text(AGENT_ID)))
    let action = this.#find(ACTION)
    if (action === UNKNOWN) action = this.#remember(ACTION, encoder.actions.id(this.#text(ACTION)))
    const row = encoder.beginRow(action, this.#outcome(), agent, session, this.#case(), file, line)
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

  /** The number of a key of which all texts as they are shown are known by their bytes, if by anything; else −1. */
  shownKey(name: string): number {
    const number = this.#scan.keys.indexOf(name)
    const key = this.#contextKeys[number]
    return key?.key === name && !key.ignored && !this.#isNamesake[number] ? number : -1
  }

  /**
   * So many texts as another thread shows them, under keys that `shownKey` gave, to items: `take` hears of each.
   * They stand in [from, to), and none is there twice.
   */
  adoptTexts(
    count: number,
    keys: Int32Array,
    bytes: Buffer,
    view: DataView,
    from: Int32Array,
    to: Int32Array,
    take: (question: number, item: number) => void
  ): void {
    const known = this.#known
    const { items } = this.#encoder
    const spaces = this.#spaces
    const hashes = this.#hashes
    for (let i = 0; i < count; i++) {
      spaces[i] = spaceOf(keys[i] as number, 1)
      hashes[i] = hashOf(view, from[i] as number, to[i] as number)
    }
    known.findAll(count, spaces, view, from, to, hashes)
    for (let i = 0; i < count; i++) {
      const entry = known.entries[i] as number
      if (entry !== UNKNOWN) {
        take(i, known.value(entry))
        continue
      }
      const start = from[i] as number
      const end = to[i] as number
      const text = bytes.toString('latin1', start, end)
      const key = this.#contextKeys[keys[i] as number] as ContextKey
      const isNew = known.hasRoomFor(end - start)
      const item = isNew ? items.itemOfNewText(key, text, true) : items.adopt(key.key, text)
      const low = items.low[item] as number
      const high = items.high[item] as number
      known.add(spaces[i] as number, view, start, end, hashes[i] as number, item, low, high)
      take(i, item)
    }
  }

  /** The number of the session that these bytes were found to name; −1 where they are not known. */
  sessionOf(view: DataView, from: number, to: number): number {
    return this.#known.find(SESSION_ID, view, from, to, hashOf(view, from, to))
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
    const whole = wholeNumber(this.#bytes, this.#from(field), this.#to(field))
    if (whole !== -1) return whole
    const value = Number(this.#text(field))
    return Number.isFinite(value) ? value : Number.NaN
  }

  /** The number that the bytes of a field were given, `UNKNOWN` where they are met for the first time. */
  #find(field: number, space = field): number {
    const scan = this.#scan
    return this.#known.find(space, scan.view, this.#from(field), this.#to(field), scan.hash[field] as number)
  }

  #remember(field: number, value: number, space = field): number {
    const scan = this.#scan
    const hash = scan.hash[field] as number
    this.#known.add(space, scan.view, this.#from(field), this.#to(field), hash, value)
    return value
  }

  #outcome(): number {
    const { outcomes } = this.#encoder
    if (!this.#isThere(OUTCOME)) return outcomes.id('success')
    const known = this.#find(OUTCOME)
    return known === UNKNOWN ? this.#remember(OUTCOME, outcomes.id(this.#text(OUTCOME))) : known
  }

  #case(): number {
    if (!this.#isThere(CASE_ID)) return NONE
    const known = this.#find(CASE_ID)
    return known === UNKNOWN
      ? this.#remember(CASE_ID, this.#encoder.caseNames.id(this.#text(CASE_ID)))
      : known
  }

  #session(): number {
    const field = this.#isThere(SESSION_ID) ? SESSION_ID : TRACE_ID
    if (!this.#isThere(field)) return NONE
    const known = this.#find(field, SESSION_ID)
    return known === UNKNOWN
      ? this.#remember(field, this.#encoder.sessionNumber(this.#text(field)), SESSION_ID)
      : known
  }

  #context(): void {
    const scan = this.#scan
    const known = this.#known
    const { items, itemIds, callLow, callHigh } = this.#encoder
    const spaces = this.#spaces
    for (let value = 0; value < scan.values; value++)
      spaces[value] = spaceOf(scan.valueKey[value] as number, scan.valueIsText[value] as number)
    known.findAll(scan.values, spaces, scan.view, scan.valueFrom, scan.valueTo, scan.valueHash)
    let hasArguments = false
    let argumentsLow = 0
    let argumentsHigh = 0
    let allLow = 0
    let allHigh = 0
    for (let value = 0; value < scan.values; value++) {
      const key = this.#contextKey(scan.valueKey[value] as number)
      const entry = known.entries[value] as number
      let low: number
      let high: number
      if (entry !== UNKNOWN) {
        itemIds.push(known.value(entry))
        low = known.low(entry)
        high = known.high(entry)
      } else if (key.ignored) {
        items.ignoredKeys.add(key.key)
        low = this.#hashed(value, SEED_LOW)
        high = this.#hashed(value, SEED_HIGH)
      } else {
        const item = this.#newItem(value, key)
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

  /** What `hashText` makes of the value as a text. */
  #hashed(value: number, seed: number): number {
    const scan = this.#scan
    return scan.valueIsText[value] === 1
      ? hashAscii(this.#bytes, scan.valueFrom[value] as number, scan.valueTo[value] as number, seed)
      : hashText(String(this.#scalar(value)), seed)
  }

  #contextKey(number: number): ContextKey {
    let key = this.#contextKeys[number]
    if (key === undefined) {
      key = this.#encoder.items.topKey(this.#scan.keys[number] as string)
      this.#isNamesake[number] = this.#contextKeys.includes(key)
      this.#contextKeys[number] = key
    }
    return key
  }

  /** The item of a value whose bytes are not known, and are from now on. */
  #newItem(value: number, key: ContextKey): number {
    const scan = this.#scan
    const { items } = this.#encoder
    const from = scan.valueFrom[value] as number
    const to = scan.valueTo[value] as number
    const scalar = this.#scalar(value)
    const isNew =
      typeof scalar === 'string' &&
      this.#known.hasRoomFor(to - from) &&
      !this.#isNamesake[scan.valueKey[value] as number]
    const item = isNew ? items.itemOfNewText(key, scalar) : items.itemOf(key, scalar)
    const hash = scan.valueHash[value] as number
    const low = items.low[item] as number
    const high = items.high[item] as number
    this.#known.add(this.#spaces[value] as number, scan.view, from, to, hash, item, low, high)
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
