/**
 * Plain records of the base format from bytes to columns, in WebAssembly: a tokenizer in JavaScript is slow until the
 * engine has compiled it twice over, and logs of a usual size are read by then.
 *
 * A record is plain where nothing about it needs thought: one object on its line, with a flat context, strings of
 * printable ASCII, without escapes but in values and where they are ignored, the usual types, every name once. Whatever
 * else a record may be is left where it is, for `JSON.parse`. What was met before is known by its bytes and never becomes
 * a text; for what is new the host is asked, once. AssemblyScript, compiled by `scripts/kernels.mjs`.
 */

export { numberIn } from './dictionary'
export { nameOf } from './scan'

import {
  ACTION,
  ACTION_COLUMN,
  AGENT_COLUMN,
  AGENT_ID,
  ARGUMENT,
  BATCH,
  BATCH_VALUES,
  CARRIAGE_RETURN,
  CASE_ID,
  CHANGE_WORDS,
  CHANGES,
  COMMA,
  CONDITIONS,
  ESCAPED,
  FIRST_CONDITION,
  FIRST_FIELD,
  FIRST_VALUE,
  HIGH,
  HIGH_COLUMN,
  IGNORED,
  ITEMS,
  KEY_BYTES,
  KEY_MEANING,
  KEYS,
  KINDS,
  LAST,
  LATENCY_COLUMN,
  LATENCY_MS,
  LINE_COLUMN,
  LINE_FEED,
  LITERAL,
  LONGEST,
  LOW,
  LOW_COLUMN,
  MOST_ITEMS,
  MOST_ROWS,
  MOST_VALUES,
  NUMBER,
  OUTCOME,
  OUTCOME_COLUMN,
  SEQ,
  SEQ_COLUMN,
  SESSION_COLUMN,
  SESSION_ID,
  START_COLUMN,
  SUCCESS,
  TEMPORARY,
  TEXT,
  TIME_COLUMN,
  TIMESTAMP,
  TOKENS,
  TOKENS_COLUMN,
  TOTAL_TOKENS,
  TRACE_ID,
  UNRESOLVED,
  VALUE,
  VALUE_BYTES
} from '../src/events/record-layout'
import { entryFor, firstSlot, hashOf, isSame, likelyEntry, startDictionary } from './dictionary'
import { instant, isNumber, number } from './numbers'
import {
  cursor,
  dropLast,
  isPlain,
  lengthOf,
  placeOf,
  select,
  startBatch,
  startOf,
  values,
  valuesBefore
} from './scan'

const NONE: u32 = 0xffffffff

/** `IGNORED` and `ARGUMENT` of a key that a plain record has in its context for the first time. */
declare function flagsOf(key: i32): i32
/** Hashes of a value under an ignored key, as it is written, into `hashLow` and `hashHigh`. */
declare function hashWritten(from: i32, length: i32): void

/** Rows, items, and changes of what is told of sessions, since the host took them last. */
export let rows: i32 = 0
export let items: i32 = 0
export let changes: i32 = 0
/** Which of the columns of time, seq, latency and tokens hold a number. */
export let hasTime: bool = false
export let hasSeq: bool = false
export let hasLatency: bool = false
export let hasTokens: bool = false
/** How many items the host had before those that are here. */
let firstItem: i32 = 0
export let hashLow: i32 = 0
export let hashHigh: i32 = 0

/** A new file begins: what was told of a session is to be told again. */
export function startFile(): void {
  store<i32>(LAST, -2)
}

/** Once, before all else. */
export function start(): void {
  startDictionary()
  store<u64>(SUCCESS, 0x73736563637573)
  startFile()
}

/** The rows were taken. */
export function clear(): void {
  rows = items = changes = 0
  hasTime = hasSeq = hasLatency = hasTokens = false
}

/**
 * Makes rows of the lines from `from` on, the first of which has the number `line`, as far as they are plain and there is
 * room. Gives where the first one that is none begins. Elements of an array end in a comma.
 */
export function read(from: i32, to: i32, line: i32, isArray: bool, earlierItems: i32): i32 {
  firstItem = earlierItems
  let at = from
  while (at < to && !isFull()) {
    startBatch()
    let records = 0
    let end = at
    while (
      records < BATCH &&
      end < to &&
      rows + records < MOST_ROWS &&
      items + values <= MOST_ITEMS - MOST_VALUES &&
      values <= BATCH_VALUES - MOST_VALUES
    ) {
      const next = scanLine(end, records, isArray)
      if (next === 0) break
      end = next
      records++
    }
    if (records === 0) return at
    seek()
    for (let place = 0; place < records; place++) {
      const after = place + 1 === records ? values : valuesBefore(place + 1)
      if (!encode(place, after, line++)) return startOf(place)
    }
    at = end
  }
  return at
}

/** Where the line behind the one that begins here does; 0 where that is no plain record. */
function scanLine(from: i32, place: i32, isArray: bool): i32 {
  if (isPlain(from, place)) {
    let end = cursor
    const isElement = !isArray || load<u8>(end++) === COMMA
    if (load<u8>(end) === CARRIAGE_RETURN) end++
    if (isElement && load<u8>(end) === LINE_FEED) return end + 1
  }
  dropLast()
  return 0
}

/**
 * The entries that the values of the batch have most likely, in loops in which nothing depends on what the one before
 * found: the processor waits for memory once for many of them.
 */
function seek(): void {
  const end = VALUE + values * VALUE_BYTES
  for (let about = VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, firstSlot(load<i32>(about, 16)), 20)
  for (let about = VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, likelyEntry(load<i32>(about, 16)), 20)
  for (let about = VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, load<i32>(load<i32>(about, 20)), 24)
}

export function isFull(): bool {
  return rows === MOST_ROWS || items > MOST_ITEMS - MOST_VALUES
}

/** The entry of a field's text, in the space of another field where both mean the same. */
function entryOfField(field: i32, space: i32): i32 {
  const from = placeOf(field)
  const length = lengthOf(field)
  return entryFor(FIRST_FIELD + space, from, length, hashOf(from, length, FIRST_FIELD + space))
}

function isThere(field: i32): bool {
  return placeOf(field) !== 0
}

/** Makes a row of a record of the batch; false where what it runs under cannot be remembered. */
function encode(place: i32, valuesUpTo: i32, line: i32): bool {
  select(place)
  const agent = entryOfField(AGENT_ID, AGENT_ID)
  if (agent === TEMPORARY) return false
  const change = CHANGES + changes * (CHANGE_WORDS << 2)
  for (let i = 0; i < CONDITIONS; i++) {
    const field = FIRST_CONDITION + i
    const entry = isThere(field) ? entryOfField(field, field) : 0
    if (entry === TEMPORARY) return false
    store<i32>(change + (i << 2), entry, 16)
  }
  const sessionField = isThere(SESSION_ID) ? SESSION_ID : TRACE_ID
  const session: u32 = isThere(sessionField)
    ? load<u32>(entryOfField(sessionField, SESSION_ID), NUMBER)
    : NONE
  const caseNumber: u32 = isThere(CASE_ID) ? load<u32>(entryOfField(CASE_ID, CASE_ID), NUMBER) : NONE
  const outcome = isThere(OUTCOME)
    ? entryOfField(OUTCOME, OUTCOME)
    : entryFor(FIRST_FIELD + OUTCOME, SUCCESS, 7, hashOf(SUCCESS, 7, FIRST_FIELD + OUTCOME))
  store<u32>(OUTCOME_COLUMN + (rows << 2), load<u32>(outcome, NUMBER))
  store<u32>(ACTION_COLUMN + (rows << 2), load<u32>(entryOfField(ACTION, ACTION), NUMBER))
  store<u32>(AGENT_COLUMN + (rows << 2), load<u32>(agent, NUMBER))
  store<u32>(SESSION_COLUMN + (rows << 2), session)
  store<i32>(LINE_COLUMN + (rows << 2), line)
  store<i32>(START_COLUMN + (rows << 2), firstItem + items)
  encodeContext(valuesBefore(place), valuesUpTo)

  const time = isThere(TIMESTAMP) ? instant() : NaN
  store<f64>(TIME_COLUMN + (rows << 3), time)
  if (isNumber(time)) hasTime = true
  const seq = number(SEQ)
  store<f64>(SEQ_COLUMN + (rows << 3), seq)
  if (isNumber(seq)) hasSeq = true
  const latency = number(LATENCY_MS)
  store<f64>(LATENCY_COLUMN + (rows << 3), latency)
  if (isNumber(latency)) hasLatency = true
  const total = number(TOTAL_TOKENS)
  const tokens = isNumber(total) ? total : number(TOKENS)
  store<f64>(TOKENS_COLUMN + (rows << 3), tokens)
  if (isNumber(tokens)) hasTokens = true

  store<u32>(change, session)
  store<i32>(change, agent, 4)
  store<u32>(change, caseNumber, 8)
  store<i32>(change, rows, 12)
  if (session === NONE || isChange(change)) {
    memory.copy(LAST, change, CHANGE_WORDS << 2)
    changes++
  }
  rows++
  return true
}

/** Whether a session is told anything that it was not told last. */
function isChange(change: i32): bool {
  for (let word = 0; word < CHANGE_WORDS; word++)
    if (word !== 3 && load<i32>(change + (word << 2)) !== load<i32>(LAST + (word << 2))) return true
  return false
}

function encodeContext(fromValue: i32, toValue: i32): void {
  let hasArguments = false
  let argumentsLow = 0
  let argumentsHigh = 0
  let allLow = 0
  let allHigh = 0
  const end = VALUE + toValue * VALUE_BYTES
  for (let about = VALUE + fromValue * VALUE_BYTES; about < end; about += VALUE_BYTES) {
    const key = load<i32>(about)
    const from = load<i32>(about, 4)
    const length = load<i32>(about, 8)
    const kind = load<i32>(about, 12)
    let flags = load<i32>(KEYS + key * KEY_BYTES, KEY_MEANING)
    if (flags === UNRESOLVED) {
      flags = flagsOf(key)
      store<i32>(KEYS + key * KEY_BYTES, flags, KEY_MEANING)
    }
    if (flags & IGNORED) {
      if (kind === ESCAPED) hashWritten(from - 1, length + 2)
      else if (kind === LITERAL) hashWritten(from, length)
      else {
        hashLow = hashText(from, length, 0x811c9dc5)
        hashHigh = hashText(from, length, 0x9747b28c)
      }
    } else {
      const space = FIRST_VALUE + key * KINDS + kind
      let entry = load<i32>(about, 20)
      const isFound =
        length <= LONGEST &&
        load<i32>(about, 24) === ((space << 8) | length) &&
        isSame(entry + TEXT, from, length)
      if (!isFound) entry = entryFor(space, from, length, load<i32>(about, 16))
      store<i32>(ITEMS + (items++ << 2), load<i32>(entry, NUMBER))
      hashLow = load<i32>(entry, LOW)
      hashHigh = load<i32>(entry, HIGH)
    }
    allLow += hashLow
    allHigh += hashHigh
    if (flags & ARGUMENT) {
      hasArguments = true
      argumentsLow += hashLow
      argumentsHigh += hashHigh
    }
  }
  store<i32>(LOW_COLUMN + (rows << 2), hasArguments ? argumentsLow : allLow)
  store<i32>(HIGH_COLUMN + (rows << 2), hasArguments ? argumentsHigh : allHigh)
}

/** As `hashText` of `src/events/hash.ts`. */
function hashText(from: i32, length: i32, seed: i32): i32 {
  let hash = seed
  for (let at = from; at < from + length; at++) hash = (hash ^ load<u8>(at)) * 0x01000193
  hash ^= length
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35
  return hash ^ (hash >>> 16)
}
