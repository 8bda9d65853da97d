import { CONDITION_FIELDS } from './base-record.ts'
import type { ContextKey } from './context-key.ts'
import type { ReadLines } from './emission.ts'
import type { Encoder } from './encode.ts'
import type { Scalar } from './event.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'
import { strip } from './python-text.ts'
import { baseOf, type CommonDictionary, type Kernel, type KernelHost, startKernel } from './record-kernel.ts'
import {
  ACTION_COLUMN,
  AGENT_COLUMN,
  ARGUMENT,
  ASKED,
  ASKED_BYTES,
  CHANGE_WORDS,
  CHANGES,
  ESCAPED,
  FIRST_FIELD,
  FIRST_VALUE,
  HIGH_COLUMN,
  IGNORED,
  INPUT,
  INPUT_BYTES,
  ITEMS,
  KEY_BYTES,
  KEY_HIGH,
  KEY_LOW,
  KEYS,
  KINDS,
  LATENCY_COLUMN,
  LINE_COLUMN,
  LONGEST,
  LOW_COLUMN,
  MEANINGLESS,
  MOST_ASKED,
  OUTCOME_COLUMN,
  OWN,
  PLAIN,
  PRIVATE_SPACES,
  REFUSED,
  SEQ_COLUMN,
  SESSION_ASKED,
  SESSION_COLUMN,
  START_COLUMN,
  TIME_COLUMN,
  TOKENS_COLUMN
} from './record-layout.ts'
import { type KernelMemory, RecordWords, textOf } from './record-words.ts'
import { NONE } from './table.ts'
import { parseTime } from './time.ts'

/** Names of the record that mean something, by their number in the kernel. */
const FIELDS = [
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
const AGENT_ID = 1
const ACTION = 2
const SESSION_ID = 3
const CASE_ID = 5
const OUTCOME = 6
/** In place of a key, for `adopt`: the text is the name of a session. */
export const SESSION = SESSION_ASKED
/** In place of a key or a number: the text is to be found as a text. */
export const NOT_BY_BYTES = -1
const LONGEST_NAME = 100
/** After so many lines more than it could read it gives up: the log is of another kind. */
const MOST_MISSES = 100
const LINE_FEED = 0x0a
/** Written alike at the top and in the context, where they stay and count as conditions as well. */
const isCondition = (name: string): boolean => (CONDITION_FIELDS as readonly string[]).includes(name)
const parsed = (text: string): Scalar => JSON.parse(text)
const DATE = /^\d{4}-\d\d-\d\d$/

/**
 * Plain records of the base format from bytes to columns: what was met before is found by its bytes, so that most of a
 * line never becomes a text, let alone an object. The kernel (`assembly/records.ts`) does so; what is new to it is
 * answered here, once. Every other line is left untouched.
 */
export class RecordEncoder {
  readonly #encoder: Encoder
  readonly #kernel: Kernel | undefined
  readonly #memory: KernelMemory
  readonly #base: number
  readonly words: RecordWords | undefined
  /** What of which bytes stands in the input. */
  #loaded: Uint8Array = new Uint8Array(0)
  #loadedFrom = 0
  #loadedTo = 0
  #file = -1
  #balance = MOST_MISSES
  /** Texts that come from another thread are fit to be shown already. */
  #isAdopting = false
  /** By the kernel's number. */
  readonly #contextKeys: ContextKey[] = []
  /** By key: whether another one, met before, has the same name once redaction is through with both. */
  readonly #isNamesake: boolean[] = []
  readonly #keyNumbers = new Map<string, number>()
  readonly #agents = new Map<number, string>()

  constructor(encoder: Encoder, common?: CommonDictionary) {
    this.#encoder = encoder
    this.#base = baseOf(common)
    this.#memory = { buffer: Buffer.alloc(0), words: new Uint32Array(0), base: this.#base }
    const host: KernelHost = {
      memory: (buffer) => {
        this.#memory.buffer = Buffer.from(buffer)
        this.#memory.words = new Uint32Array(buffer)
      },
      resolve: (entry, from, length, isRemembered) => this.#resolve(entry, from, length, isRemembered === 1),
      meaningOf: (from, length, isInside) => this.#meaningOf(this.#text(from, length), isInside === 1),
      flagsOf: (key) => this.#flagsOf(key),
      takeOwn: () => this.words?.handOver(),
      hashWritten: (from, length) => this.#hashWritten(this.#text(from, length)),
      startOfDay: (from) => {
        const date = this.#text(from, 10)
        return DATE.test(date) ? (parseTime(date) ?? Number.NaN) : Number.NaN
      },
      instantOf: (from, length) => parseTime(strip(this.#text(from, length))) ?? Number.NaN,
      numberOf: (from, length) => {
        const value = Number(this.#text(from, length))
        return Number.isFinite(value) ? value : Number.NaN
      }
    }
    this.#kernel = startKernel(host, common)
    if (this.#kernel === undefined) return
    this.words = new RecordWords(this.#memory, this.#kernel, encoder.items, common !== undefined)
    encoder.items.numberWordsBy(this.words)
  }

  /** Whether no more is remembered. */
  get isFilled(): boolean {
    return this.#kernel?.isFilled() === 1
  }

  /** Whether two names are of one key: kernels that share a memory may have numbered its words twice. */
  get hasNamesakes(): boolean {
    return this.#isNamesake.includes(true)
  }

  /**
   * Makes rows of the lines that begin at `from`, as far as they are plain; lines end before `to`, the first has the
   * number `line`. As long as the bytes stay the same object, so must what they hold. `isArray`: the lines are elements
   * of an array, and end in a comma.
   */
  read(bytes: Uint8Array, from: number, to: number, file: number, line: number, isArray: boolean): ReadLines {
    const kernel = this.#kernel
    let at = from
    let lines = 0
    while (kernel !== undefined && this.#balance >= 0) {
      if (bytes !== this.#loaded || at < this.#loadedFrom || at >= this.#loadedTo) {
        const end = bytes.lastIndexOf(LINE_FEED, Math.min(to, at + INPUT_BYTES) - 1) + 1
        if (end <= at) break
        this.#load(bytes, at, end)
      }
      if (file !== this.#file) kernel.startFile()
      this.#file = file
      const shift = this.#base + INPUT - this.#loadedFrom
      at =
        kernel.read(
          at + shift,
          this.#loadedTo + shift,
          line + lines,
          isArray ? 1 : 0,
          this.#encoder.itemIds.length
        ) - shift
      const rows = kernel.rows.value
      lines += rows
      const isUnusual = at < this.#loadedTo && kernel.isFull() === 0
      if (rows > 0) this.#take(kernel, file)
      this.#balance = Math.min(MOST_MISSES, this.#balance + rows)
      if (isUnusual) {
        this.#balance--
        break
      }
    }
    return { end: at, lines }
  }

  /** The number of a key of which all texts as they are shown are known by their bytes, if by anything; else `NOT_BY_BYTES`. */
  shownKey(name: string): number {
    const number = this.#keyNumbers.get(name) ?? NOT_BY_BYTES
    const key = this.#contextKeys[number]
    return key?.key === name && !key.ignored && !this.#isNamesake[number] ? number : NOT_BY_BYTES
  }

  /**
   * The numbers of texts that another thread made, one behind the other in `bytes`, each up to its member of `ends`: of
   * items as they are shown under a key that `shownKey` gave, of sessions where the key is `SESSION`. `NOT_BY_BYTES` for
   * what is not known by its bytes, and for all where there is no kernel.
   */
  adopt(bytes: Uint8Array, ends: Uint32Array, keys: Int32Array): Int32Array {
    const numbers = new Int32Array(ends.length).fill(NOT_BY_BYTES)
    const kernel = this.#kernel
    if (kernel === undefined) return numbers
    this.#isAdopting = true
    const asked = new Uint32Array(MOST_ASKED)
    for (let i = 0; i < ends.length; ) {
      const begin = i === 0 ? 0 : (ends[i - 1] as number)
      const end = ends[Math.min(ends.length, i + MOST_ASKED) - 1] as number
      this.#load(bytes, begin, Math.min(end, begin + INPUT_BYTES))
      const { words } = this.#memory
      let count = 0
      let from = begin
      for (; i < ends.length && count < MOST_ASKED; i++) {
        const to = ends[i] as number
        if (to > this.#loadedTo && from > begin) break
        const key = keys[i] as number
        if (key !== NOT_BY_BYTES && to - from <= LONGEST) {
          const at = (this.#base + ASKED + count * ASKED_BYTES) >> 2
          words[at] = key
          words[at + 1] = this.#base + INPUT + from - begin
          words[at + 2] = to - from
          asked[count++] = i
        }
        from = to
      }
      kernel.ask(count)
      const answers = this.#memory.words
      for (let place = 0; place < count; place++)
        numbers[asked[place] as number] = answers[(this.#base + ASKED + place * ASKED_BYTES) >> 2] as number
    }
    this.#isAdopting = false
    return numbers
  }

  #load(bytes: Uint8Array, from: number, to: number): void {
    // Into memory that threads share `set` copies a byte at a time.
    Buffer.from(bytes.buffer, bytes.byteOffset).copy(this.#memory.buffer, this.#base + INPUT, from, to)
    this.#loaded = bytes
    this.#loadedFrom = from
    this.#loadedTo = to
  }

  #text(from: number, length: number): string {
    return this.#memory.buffer.toString('latin1', from, from + length)
  }

  #resolve(entry: number, from: number, length: number, isRemembered: boolean): void {
    const text = this.#text(from, length)
    const space = ((this.#memory.words[entry >> 2] as number) >>> 8) % PRIVATE_SPACES
    const place = entry >> 2
    if (space < FIRST_VALUE) {
      this.#memory.words[place + 1] = this.#numberOfName(space - FIRST_FIELD, text, isRemembered)
      return
    }
    const { items } = this.#encoder
    const kind = (space - FIRST_VALUE) % KINDS
    const number = (space - FIRST_VALUE - kind) / KINDS
    const key = this.#contextKeys[number] as ContextKey
    const isNew = kind === PLAIN && isRemembered && !this.#isNamesake[number]
    let item: number
    if (isNew) item = items.itemOfNewText(key, text, this.#isAdopting)
    else if (this.#isAdopting) item = items.adopt(key.key, text)
    else item = items.itemOf(key, kind === PLAIN ? text : parsed(kind === ESCAPED ? `"${text}"` : text))
    this.#memory.words[place + 1] = item
    this.#memory.words[place + 2] = items.low[item] as number
    this.#memory.words[place + 3] = items.high[item] as number
  }

  #numberOfName(field: number, text: string, isNew: boolean): number {
    const encoder = this.#encoder
    switch (field) {
      case AGENT_ID:
        return encoder.agents.id(text)
      case ACTION:
        return encoder.actions.id(text)
      case SESSION_ID:
        return encoder.sessionNumber(text, isNew)
      case CASE_ID:
        return encoder.caseNames.id(text)
      case OUTCOME:
        return encoder.outcomes.id(text)
      default:
        return 0
    }
  }

  #meaningOf(name: string, isInside: boolean): number {
    if (!isInside) {
      const field = FIELDS.indexOf(name as (typeof FIELDS)[number])
      return field === -1 ? MEANINGLESS : field
    }
    // An object lists names that are numbers before all others, in an order of its own.
    const isUsual = name.length <= LONGEST_NAME && name > ':' && name !== '__proto__'
    return isUsual && !isCondition(name) ? MEANINGLESS : REFUSED
  }

  #flagsOf(number: number): number {
    const kernel = this.#kernel as Kernel
    const name = textOf(kernel.nameOf(number), this.#memory)
    const { items } = this.#encoder
    const key = items.topKey(name)
    const isNamesake = this.#contextKeys.includes(key)
    this.#isNamesake[number] = isNamesake
    this.#contextKeys[number] = key
    this.#keyNumbers.set(name, number)
    if (key.ignored) items.ignoredKeys.add(key.key)
    const isOwn = !key.ignored && !isNamesake && this.#encoder.passesShortWords(key.key)
    if (isOwn) {
      const about = (this.#base + KEYS + number * KEY_BYTES) >> 2
      this.#memory.words[about + (KEY_LOW >> 2)] = key.low
      this.#memory.words[about + (KEY_HIGH >> 2)] = key.high
      items.numberWordsOf(key, number)
    }
    return (key.ignored ? IGNORED : 0) | (key.isArgument ? ARGUMENT : 0) | (isOwn ? OWN : 0)
  }

  #hashWritten(text: string): void {
    const { hashLow, hashHigh } = this.#kernel as Kernel
    const value = String(parsed(text))
    hashLow.value = hashText(value, SEED_LOW)
    hashHigh.value = hashText(value, SEED_HIGH)
  }

  /** Moves what the kernel has made of lines behind what is there. */
  #take(kernel: Kernel, file: number): void {
    const encoder = this.#encoder
    const rows = kernel.rows.value
    const first = encoder.rows
    this.#tellSessions(kernel, file, first)
    const integers = (at: number, length = rows) =>
      this.#memory.words.subarray((this.#base + at) >> 2, ((this.#base + at) >> 2) + length)
    encoder.action.append(integers(ACTION_COLUMN))
    encoder.outcome.append(integers(OUTCOME_COLUMN))
    encoder.agent.append(integers(AGENT_COLUMN))
    encoder.session.append(integers(SESSION_COLUMN))
    encoder.line.append(integers(LINE_COLUMN))
    encoder.itemStart.append(integers(START_COLUMN))
    encoder.callLow.append(integers(LOW_COLUMN))
    encoder.callHigh.append(integers(HIGH_COLUMN))
    encoder.itemIds.append(integers(ITEMS, kernel.items.value))
    encoder.file.extend(first + rows - 1, file)
    const numbers = (at: number) => new Float64Array(this.#memory.words.buffer, this.#base + at, rows)
    if (kernel.hasTime.value === 1) encoder.time.append(first, numbers(TIME_COLUMN))
    if (kernel.hasSeq.value === 1) encoder.seq.append(first, numbers(SEQ_COLUMN))
    if (kernel.hasLatency.value === 1) encoder.latencyMs.append(first, numbers(LATENCY_COLUMN))
    if (kernel.hasTokens.value === 1) encoder.tokens.append(first, numbers(TOKENS_COLUMN))
    kernel.clear()
  }

  /** Tells sessions, and rows without one, where they stand and what they ran under: of a session what changed alone. */
  #tellSessions(kernel: Kernel, file: number, first: number): void {
    const changes = kernel.changes.value
    const encoder = this.#encoder
    const words = this.#memory.words
    for (let i = 0; i < changes; i++) {
      const at = ((this.#base + CHANGES) >> 2) + i * CHANGE_WORDS
      const session = words[at] as number
      const agent = this.#agent(words[at + 1] as number)
      const caseNumber = words[at + 2] as number
      const row = first + (words[at + 3] as number)
      let conditions: Record<string, string> | undefined
      for (const [place, name] of CONDITION_FIELDS.entries()) {
        const entry = words[at + 4 + place] as number
        if (entry === 0) continue
        conditions ??= {}
        conditions[name] = textOf(entry, this.#memory)
      }
      encoder.countSession(session, caseNumber, file)
      if (session !== NONE) encoder.conditions.addToSession(session, { agent, conditions })
      else {
        if (caseNumber !== NONE) {
          encoder.rowCase.extend(row, NONE)
          encoder.rowCase.set(row, caseNumber)
        }
        encoder.conditions.addToRow(row, { agent, conditions })
      }
    }
  }

  #agent(entry: number): string {
    const known = this.#agents.get(entry)
    if (known !== undefined) return known
    const agent = textOf(entry, this.#memory)
    this.#agents.set(entry, agent)
    return agent
  }
}
