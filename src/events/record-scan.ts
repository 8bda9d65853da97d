import { CONDITION_FIELDS } from './base-record.ts'
import {
  ByteDictionary,
  beginningOf,
  HASH_SEED,
  hashOf,
  hashWord,
  MOST_AT_ONCE,
  wordAt
} from './byte-dictionary.ts'
import { endOfLiteral, endOfText, isLiteral, MOST_PARTS, RecordTemplate } from './record-template.ts'

/**
 * Where the parts of a plain record of the base format stand in its bytes. A record is plain where nothing about it
 * needs thought: one object with a flat context, strings of printable ASCII without escapes, the usual types, every
 * name once. Whatever else a record may be is left to `JSON.parse` and the reader of the format; a record that is
 * found plain is valid JSON and means what they would make of it.
 */

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d
const SPACE = 0x20

/** Names of the record that mean something, by number. */
export const FIELDS = [
  'log_id',
  'agent_id',
  'action',
  'session_id',
  'trace_id',
  'case_id',
  'outcome',
  'timestamp',
  ...CONDITION_FIELDS,
  'seq',
  'latency_ms',
  'total_tokens',
  'tokens',
  'context'
] as const
export const FIRST_CONDITION = 8
export const FIRST_NUMBER = FIRST_CONDITION + CONDITION_FIELDS.length
const LOG_ID = 0
export const AGENT_ID = 1
export const ACTION = 2
export const SESSION_ID = 3
export const TRACE_ID = 4
export const CASE_ID = 5
export const OUTCOME = 6
export const TIMESTAMP = 7
export const SEQ = FIRST_NUMBER
export const LATENCY_MS = SEQ + 1
export const TOTAL_TOKENS = SEQ + 2
export const TOKENS = SEQ + 3
const CONTEXT = SEQ + 4

const MOST_CONTEXT = MOST_AT_ONCE
const LONGEST_NAME = 100
/** Written alike at the top and in the context, where they stay and count as conditions as well. */
const CONDITIONS: ReadonlySet<string> = new Set(CONDITION_FIELDS)

const INSIDE_CONTEXT = -1
const OF_NO_MEANING = -2

const TOP = 0
const INSIDE = 1

export class RecordScan {
  /** By field: where its value stands (a string without its quotes), and the hash of these bytes; −1 where absent. */
  readonly from = new Int32Array(FIELDS.length)
  readonly to = new Int32Array(FIELDS.length)
  readonly hash = new Int32Array(FIELDS.length)
  /** Of the context: how many values, and of each its key, its place, its hash and whether it is a string. */
  values = 0
  readonly valueKey = new Int32Array(MOST_CONTEXT)
  readonly valueFrom = new Int32Array(MOST_CONTEXT)
  readonly valueTo = new Int32Array(MOST_CONTEXT)
  readonly valueHash = new Int32Array(MOST_CONTEXT)
  readonly valueIsText = new Uint8Array(MOST_CONTEXT)
  /** Of the bytes that were read last. */
  view: DataView = new DataView(new ArrayBuffer(0))
  /** Names of the context's keys, by number. */
  readonly keys: string[] = []

  readonly #names = new ByteDictionary()
  /** By key: the record in which it was last met. */
  readonly #lastRecord: number[] = []
  #record = 0
  readonly #template = new RecordTemplate()
  #isTemplate = false
  #parts = 0
  readonly #partFrom = new Int32Array(MOST_PARTS)
  readonly #partTo = new Int32Array(MOST_PARTS)
  /** By part of the template: its field, or one of the two below. */
  readonly #partField = new Int32Array(MOST_PARTS)
  #bytes: Buffer = Buffer.alloc(0)
  #at = 0
  #hash = 0

  constructor() {
    for (const [field, name] of FIELDS.entries()) {
      const view = new DataView(new TextEncoder().encode(name).buffer)
      this.#names.add(TOP, view, 0, name.length, hashOf(view, 0, name.length), field)
    }
  }

  /** Whether [from, to) is a plain record that says what an agent did. */
  read(bytes: Buffer, from: number, to: number): boolean {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
    return this.#readAlike(bytes, from, to) || this.#readAnew(from, to)
  }

  /** A record that differs from the one before in its texts alone. */
  #readAlike(bytes: Buffer, from: number, to: number): boolean {
    const template = this.#template
    if (!template.matches(bytes, this.view, from, to)) return false
    let value = 0
    for (let part = 0; part < template.parts; part++) {
      const start = template.from[part] as number
      const end = template.to[part] as number
      const field = this.#partField[part] as number
      if (field === INSIDE_CONTEXT) {
        this.valueFrom[value] = start
        this.valueTo[value] = end
        this.valueHash[value] = template.hash[part] as number
        value++
      } else if (field >= 0) {
        if (field >= FIRST_NUMBER ? !isNumeric(bytes[start] as number) : !isName(bytes, start, end))
          return false
        this.from[field] = start
        this.to[field] = end
        this.hash[field] = template.hash[part] as number
      }
    }
    return true
  }

  #readAnew(from: number, to: number): boolean {
    this.#parts = 0
    this.#isTemplate = true
    const isPlain = this.#readPlain(from, to)
    if (!isPlain || !this.#isTemplate) this.#template.forget()
    else this.#template.learn(this.view, from, to, this.#partFrom, this.#partTo, this.#parts)
    return isPlain
  }

  #readPlain(from: number, to: number): boolean {
    this.#at = from
    this.#record++
    this.from.fill(-1)
    this.values = 0
    if (!this.#object(to, false) || this.#at !== to) return false
    return (
      (this.from[LOG_ID] as number) >= 0 &&
      (this.from[AGENT_ID] as number) >= 0 &&
      (this.from[ACTION] as number) >= 0
    )
  }

  #object(to: number, isContext: boolean): boolean {
    const bytes = this.#bytes
    if (bytes[this.#at] !== OPENING_BRACE) return false
    this.#at++
    this.#spaces()
    if (bytes[this.#at] === CLOSING_BRACE) {
      this.#at++
      return true
    }
    for (;;) {
      if (bytes[this.#at] !== QUOTE) return false
      const nameFrom = this.#at + 1
      if (!this.#string(to)) return false
      const nameTo = this.#at - 1
      const nameHash = this.#hash
      this.#spaces()
      if (bytes[this.#at] !== COLON) return false
      this.#at++
      this.#spaces()
      const isRead = isContext
        ? this.#contextValue(nameFrom, nameTo, nameHash, to)
        : this.#field(nameFrom, nameTo, nameHash, to)
      if (!isRead) return false
      this.#spaces()
      const next = bytes[this.#at++]
      if (next === CLOSING_BRACE) return this.#at <= to
      if (next !== COMMA) return false
      this.#spaces()
    }
  }

  #spaces(): void {
    while (this.#bytes[this.#at] === SPACE) this.#at++
  }

  /** Passes over the string that begins here and hashes what stands in its quotes. */
  #string(to: number): boolean {
    const { view } = this
    let hash = HASH_SEED
    let at = this.#at + 1
    for (;;) {
      const word = wordAt(view, at)
      const rest = endOfText(word)
      if (rest < 4) {
        this.#hash = hashWord(hash, beginningOf(word, rest))
        this.#at = at + rest + 1
        return this.#at <= to && view.getUint8(at + rest) === QUOTE
      }
      hash = hashWord(hash, word)
      at += 4
    }
  }

  /** Passes over a number or a word. */
  #literal(to: number): boolean {
    const bytes = this.#bytes
    const from = this.#at
    const at = endOfLiteral(bytes, from, to)
    this.#at = at
    this.#hash = hashOf(this.view, from, at)
    return isLiteral(bytes, from, at)
  }

  #field(nameFrom: number, nameTo: number, nameHash: number, to: number): boolean {
    const field = this.#names.find(TOP, this.view, nameFrom, nameTo, nameHash)
    const from = this.#at
    const isText = this.#bytes[from] === QUOTE
    if (field === -1) {
      if (!(isText ? this.#string(to) : this.#literal(to))) return false
      this.#part(isText, from, OF_NO_MEANING)
      return true
    }
    if (this.from[field] !== -1) return false
    if (field === CONTEXT) {
      this.from[field] = from
      return this.#object(to, true)
    }
    if (isText !== field < FIRST_NUMBER) return false
    if (!(isText ? this.#string(to) : this.#literal(to))) return false
    const valueFrom = isText ? from + 1 : from
    const valueTo = isText ? this.#at - 1 : this.#at
    if (isText ? !isName(this.#bytes, valueFrom, valueTo) : !isNumeric(this.#bytes[valueFrom] as number))
      return false
    this.from[field] = valueFrom
    this.to[field] = valueTo
    this.hash[field] = this.#hash
    this.#part(isText, from, field)
    return true
  }

  #contextValue(nameFrom: number, nameTo: number, nameHash: number, to: number): boolean {
    const bytes = this.#bytes
    let key = this.#names.find(INSIDE, this.view, nameFrom, nameTo, nameHash)
    if (key === -1) {
      if (nameTo - nameFrom > LONGEST_NAME) return false
      // An object lists names that are numbers before all others, in an order of its own.
      if (isNumeric(bytes[nameFrom] as number)) return false
      const name = bytes.toString('latin1', nameFrom, nameTo)
      if (name === '__proto__' || CONDITIONS.has(name) || this.keys.length >= MOST_CONTEXT) return false
      key = this.keys.push(name) - 1
      this.#lastRecord.push(0)
      this.#names.add(INSIDE, this.view, nameFrom, nameTo, nameHash, key)
    }
    if (this.#lastRecord[key] === this.#record || this.values === MOST_CONTEXT) return false
    this.#lastRecord[key] = this.#record
    const from = this.#at
    const isText = bytes[from] === QUOTE
    if (!(isText ? this.#string(to) : this.#literal(to))) return false
    const value = this.values++
    this.valueKey[value] = key
    this.valueFrom[value] = isText ? from + 1 : from
    this.valueTo[value] = isText ? this.#at - 1 : this.#at
    this.valueHash[value] = this.#hash
    this.valueIsText[value] = isText ? 1 : 0
    this.#part(isText, from, INSIDE_CONTEXT)
    return true
  }

  /** Remembers the value that began at `from` and has just been passed for the template. */
  #part(isText: boolean, from: number, field: number): void {
    if (this.#parts === MOST_PARTS) {
      this.#isTemplate = false
      return
    }
    this.#partFrom[this.#parts] = isText ? from + 1 : from
    this.#partTo[this.#parts] = isText ? this.#at - 1 : this.#at
    this.#partField[this.#parts++] = field
  }
}

/** White space around a name is no part of it, and a blank name is none. */
const isName = (bytes: Uint8Array, from: number, to: number): boolean =>
  to > from && bytes[from] !== SPACE && bytes[to - 1] !== SPACE

/** Of literals, numbers alone begin below the letters. */
const isNumeric = (first: number): boolean => first <= 0x39
