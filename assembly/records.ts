/**
 * Plain records of the base format from bytes to columns, in WebAssembly: a tokenizer in JavaScript is slow until the
 * engine has compiled it twice over, and logs of a usual size are read by then.
 *
 * A record is plain where nothing about it needs thought: one object on its line, with a flat context, strings of
 * printable ASCII, without escapes but in values and where they are ignored, the usual types, every name once. Whatever
 * else a record may be is left where it is, for `JSON.parse`. What was met before is known by its bytes and never becomes
 * a text; for what is new the host is asked, once. AssemblyScript, compiled by `scripts/kernels.mjs`.
 */

export { isFilled } from './dictionary'

export { nameOf } from './scan'

export { ask, gather, hashHigh, hashLow, items, wordOf } from './values'

import {
  ACTION,
  ACTION_COLUMN,
  AGENT_COLUMN,
  AGENT_ID,
  BATCH,
  BATCH_VALUES,
  CARRIAGE_RETURN,
  CASE_ID,
  CHANGE_WORDS,
  CHANGES,
  COMMA,
  CONDITIONS,
  FIRST_CONDITION,
  FIRST_FIELD,
  LAST,
  LATENCY_COLUMN,
  LATENCY_MS,
  LINE_COLUMN,
  LINE_FEED,
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
  TIME_COLUMN,
  TIMESTAMP,
  TOKENS,
  TOKENS_COLUMN,
  TOTAL_TOKENS,
  TRACE_ID
} from '../src/events/record-layout'
import { base, entryFor, hashOf, privately, startDictionary } from './dictionary'
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
  startScanner,
  values,
  valuesBefore
} from './scan'
import { clearItems, encodeContext, items, seek } from './values'

const NONE: u32 = 0xffffffff

/** Rows, and changes of what is told of sessions, since the host took them last. */
export let rows: i32 = 0
export let changes: i32 = 0
/** Which of the columns of time, seq, latency and tokens hold a number. */
export let hasTime: bool = false
export let hasSeq: bool = false
export let hasLatency: bool = false
export let hasTokens: bool = false
/** How many items the host had before those that are here. */
let firstItem: i32 = 0

/** A new file begins: what was told of a session is to be told again. */
export function startFile(): void {
  store<i32>(base + LAST, -2)
}

/** Once, before all else. */
export function start(): void {
  startDictionary()
  store<u64>(base + SUCCESS, 0x73736563637573)
  startScanner()
  startFile()
}

/** The rows were taken. */
export function clear(): void {
  rows = changes = 0
  clearItems()
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

export function isFull(): bool {
  return rows === MOST_ROWS || items > MOST_ITEMS - MOST_VALUES
}

/** The entry of a field's text, in the space of another field where both mean the same. */
function entryOfField(field: i32, space: i32): i32 {
  const from = placeOf(field)
  const length = lengthOf(field)
  return entryOfText(space, from, length)
}

function entryOfText(field: i32, from: i32, length: i32): i32 {
  const space = privately + FIRST_FIELD + field
  return entryFor(space, from, length, hashOf(from, length, space))
}

function isThere(field: i32): bool {
  return placeOf(field) !== 0
}

/** Makes a row of a record of the batch; false where what it runs under cannot be remembered. */
function encode(place: i32, valuesUpTo: i32, line: i32): bool {
  select(place)
  const agent = entryOfField(AGENT_ID, AGENT_ID)
  if (agent === base + TEMPORARY) return false
  const change = base + CHANGES + changes * (CHANGE_WORDS << 2)
  for (let i = 0; i < CONDITIONS; i++) {
    const field = FIRST_CONDITION + i
    const entry = isThere(field) ? entryOfField(field, field) : 0
    if (entry === base + TEMPORARY) return false
    store<i32>(change + (i << 2), entry, 16)
  }
  const sessionField = isThere(SESSION_ID) ? SESSION_ID : TRACE_ID
  const session: u32 = isThere(sessionField)
    ? load<u32>(entryOfField(sessionField, SESSION_ID), NUMBER)
    : NONE
  const caseNumber: u32 = isThere(CASE_ID) ? load<u32>(entryOfField(CASE_ID, CASE_ID), NUMBER) : NONE
  const outcome = isThere(OUTCOME) ? entryOfField(OUTCOME, OUTCOME) : entryOfText(OUTCOME, base + SUCCESS, 7)
  store<u32>(base + (rows << 2), load<u32>(outcome, NUMBER), OUTCOME_COLUMN)
  store<u32>(base + (rows << 2), load<u32>(entryOfField(ACTION, ACTION), NUMBER), ACTION_COLUMN)
  store<u32>(base + (rows << 2), load<u32>(agent, NUMBER), AGENT_COLUMN)
  store<u32>(base + (rows << 2), session, SESSION_COLUMN)
  store<i32>(base + (rows << 2), line, LINE_COLUMN)
  store<i32>(base + (rows << 2), firstItem + items, START_COLUMN)
  encodeContext(rows, valuesBefore(place), valuesUpTo)

  const time = isThere(TIMESTAMP) ? instant() : NaN
  store<f64>(base + (rows << 3), time, TIME_COLUMN)
  if (isNumber(time)) hasTime = true
  const seq = number(SEQ)
  store<f64>(base + (rows << 3), seq, SEQ_COLUMN)
  if (isNumber(seq)) hasSeq = true
  const latency = number(LATENCY_MS)
  store<f64>(base + (rows << 3), latency, LATENCY_COLUMN)
  if (isNumber(latency)) hasLatency = true
  const total = number(TOTAL_TOKENS)
  const tokens = isNumber(total) ? total : number(TOKENS)
  store<f64>(base + (rows << 3), tokens, TOKENS_COLUMN)
  if (isNumber(tokens)) hasTokens = true

  store<u32>(change, session)
  store<i32>(change, agent, 4)
  store<u32>(change, caseNumber, 8)
  store<i32>(change, rows, 12)
  if (session === NONE || isChange(change)) {
    memory.copy(base + LAST, change, CHANGE_WORDS << 2)
    changes++
  }
  rows++
  return true
}

/** Whether a session is told anything that it was not told last. */
function isChange(change: i32): bool {
  for (let word = 0; word < CHANGE_WORDS; word++)
    if (word !== 3 && load<i32>(change + (word << 2)) !== load<i32>(base + LAST + (word << 2))) return true
  return false
}
