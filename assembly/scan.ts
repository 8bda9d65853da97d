/** Finds where the parts of a plain record stand, without changing anything: what is not plain leaves no trace but names. */

import {
  ACTION,
  AGENT_ID,
  BACKSLASH,
  CLOSING_BRACE,
  COLON,
  COMMA,
  CONTEXT,
  ESCAPED,
  FIELD_BYTES,
  FIELDS,
  FIRST_CONDITION,
  FIRST_NUMBER,
  FIRST_VALUE,
  INSIDE,
  KEY_BYTES,
  KEY_MEANING,
  KEY_NEXT,
  KEY_SPACES,
  KEY_STAMP,
  KEY_WORDS,
  KEYS,
  KINDS,
  LITERAL,
  LOG_ID,
  LONGEST,
  MEANINGLESS,
  MINUS,
  MOST_KEYS,
  MOST_VALUES,
  NO_KEY,
  NUMBER,
  OPENING_BRACE,
  PLAIN,
  POINT,
  QUOTE,
  RECORD,
  RECORD_BYTES,
  RECORD_FIELDS,
  RECORD_VALUES,
  REFUSED,
  SHORT_WORD,
  SPACE,
  TEXT,
  TOP,
  UNRESOLVED,
  VALUE,
  VALUE_BYTES,
  VALUE_HEAD
} from '../src/events/record-layout'
import { base, entryOf, find, hashOf, isFilled, isSame, privately, remember } from './dictionary'

/** What the name of a key means, `REFUSED` where a record that has it is not plain. */
declare function meaningOf(from: i32, length: i32, isInside: bool): i32

let keys = 0
let firstTop = NO_KEY
let firstInside = NO_KEY
let stamp = 0
/** The record at hand, and the values of all records of the batch so far. */
let record = 0
export let values = 0
let firstValue = 0
/** Whether the text that was passed last has a backslash in it. */
let hasEscape = false
/** Where the tokenizer stands. */
export let cursor = 0

/** Once, before all else. */
export function startScanner(): void {
  record = base + RECORD
}

/** Where the bytes of a key's name stand: behind their length. */
export function nameOf(key: i32): i32 {
  return load<i32>(base + key * KEY_BYTES, KEYS)
}

/** The record of the batch that fields are asked of. */
export function select(place: i32): void {
  record = base + RECORD + place * RECORD_BYTES
}

export function startOf(place: i32): i32 {
  return load<i32>(base + place * RECORD_BYTES, RECORD)
}

/** How many values of the batch come before those of a record. */
export function valuesBefore(place: i32): i32 {
  return load<i32>(base + RECORD + place * RECORD_BYTES, RECORD_VALUES)
}

export function placeOf(field: i32): i32 {
  return load<i32>(record + field * FIELD_BYTES, RECORD_FIELDS)
}

export function lengthOf(field: i32): i32 {
  return load<i32>(record + field * FIELD_BYTES, RECORD_FIELDS + 4)
}

export function startBatch(): void {
  values = 0
}

/** The record that was scanned last takes no part. */
export function dropLast(): void {
  values = firstValue
}

/** Whether a plain record begins here, which ends where the `cursor` then stands: the next one of the batch. */
export function isPlain(at: i32, place: i32): bool {
  cursor = at
  stamp++
  firstValue = values
  select(place)
  store<i32>(record, at)
  store<i32>(record, values, RECORD_VALUES)
  for (let field = 0; field < FIELDS; field++) store<i32>(record + field * FIELD_BYTES, 0, RECORD_FIELDS)
  return object(false) && placeOf(LOG_ID) !== 0 && placeOf(AGENT_ID) !== 0 && placeOf(ACTION) !== 0
}

function spaces(): void {
  while (load<u8>(cursor) === SPACE) cursor++
}

function object(isInside: bool): bool {
  if (load<u8>(cursor) !== OPENING_BRACE) return false
  cursor++
  spaces()
  if (load<u8>(cursor) === CLOSING_BRACE) {
    cursor++
    return true
  }
  let last = NO_KEY
  while (true) {
    if (load<u8>(cursor) !== QUOTE) return false
    const expected =
      last === NO_KEY
        ? isInside
          ? firstInside
          : firstTop
        : load<i32>(base + KEYS + last * KEY_BYTES, KEY_NEXT)
    const key = name(expected, isInside)
    if (key === NO_KEY) return false
    if (key !== expected) {
      if (last !== NO_KEY) store<i32>(base + KEYS + last * KEY_BYTES, key, KEY_NEXT)
      else if (isInside) firstInside = key
      else firstTop = key
    }
    const about = base + KEYS + key * KEY_BYTES
    if (load<i32>(about, KEY_STAMP) === stamp) return false
    store<i32>(about, stamp, KEY_STAMP)
    spaces()
    if (load<u8>(cursor) !== COLON) return false
    cursor++
    spaces()
    if (!(isInside ? contextValue(key, about) : field(load<i32>(about, KEY_MEANING)))) return false
    spaces()
    const next = load<u8>(cursor++)
    if (next === CLOSING_BRACE) return true
    if (next !== COMMA) return false
    spaces()
    last = key
  }
}

/** The key whose name stands here, most often the one that followed the same key before; `NO_KEY` where it is refused. */
function name(expected: i32, isInside: bool): i32 {
  const from = cursor + 1
  if (expected !== NO_KEY) {
    const entry = load<i32>(base + expected * KEY_BYTES, KEYS)
    const length = load<u8>(entry)
    if (load<u8>(from + length) === QUOTE && isSame(entry + TEXT, from, length)) {
      cursor = from + length + 1
      return expected
    }
  }
  const length = text()
  if (length < 0 || length > LONGEST || hasEscape) return NO_KEY
  const space = privately + (isInside ? INSIDE : TOP)
  const hash = hashOf(from, length, space)
  const known = find(space, from, length, hash)
  if (known !== 0) return load<i32>(known, NUMBER)
  if (keys === MOST_KEYS || isFilled()) return NO_KEY
  const meaning = meaningOf(from, length, isInside)
  if (meaning === REFUSED) return NO_KEY
  const entry = entryOf(space, from, length)
  store<i32>(entry, keys, NUMBER)
  remember(entry, hash)
  const about = base + KEYS + keys * KEY_BYTES
  store<i32>(about, entry)
  store<i32>(about, NO_KEY, KEY_NEXT)
  store<i32>(about, 0, KEY_STAMP)
  store<i32>(about, isInside ? UNRESOLVED : meaning, KEY_MEANING)
  for (let kind = 0; kind < KINDS; kind++) store<i32>(about + (kind << 2), valueSpace(keys, kind), KEY_SPACES)
  store<i32>(about, valueSpace(keys, PLAIN), KEY_WORDS)
  return keys++
}

/** Passes over the string that begins here and gives the length of what stands in its quotes; −1 where it is not plain. */
function text(): i32 {
  const from = cursor + 1
  let at = from
  hasEscape = false
  while (true) {
    const bytes = v128.load(at)
    const stops = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE)), i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH))),
        i8x16.gt_u(i8x16.sub(bytes, i8x16.splat(<i8>SPACE)), i8x16.splat(0x5e))
      )
    )
    if (stops === 0) {
      at += 16
      continue
    }
    at += ctz(stops)
    const stop = load<u8>(at)
    if (stop === QUOTE) break
    const length = stop === BACKSLASH ? escapeAt(at + 1) : 0
    if (length === 0) return -1
    hasEscape = true
    at += 1 + length
  }
  cursor = at + 1
  return at - from
}

/** How long what stands behind a backslash is; 0 where it must not stand there. */
function escapeAt(at: i32): i32 {
  const byte = load<u8>(at)
  if (byte !== 0x75) {
    const isUsual =
      byte === QUOTE ||
      byte === BACKSLASH ||
      byte === 0x2f ||
      byte === 0x62 ||
      byte === 0x66 ||
      byte === 0x6e ||
      byte === 0x72 ||
      byte === 0x74
    return isUsual ? 1 : 0
  }
  for (let digit = at + 1; digit <= at + 4; digit++)
    if (!isDigit(digit) && (<u32>load<u8>(digit) | 0x20) - 0x61 > 5) return 0
  return 5
}

export function isDigit(at: i32): bool {
  return <u32>load<u8>(at) - 0x30 <= 9
}

/** Passes over the number or word that begins here; −1 where there is none, else its length. */
function literal(): i32 {
  const from = cursor
  const word = load<u32>(from)
  if (word === 0x65757274 || word === 0x6c6c756e) {
    cursor += 4
  } else if (word === 0x736c6166 && load<u8>(from, 4) === 0x65) {
    cursor += 5
  } else {
    let at = from
    if (load<u8>(at) === MINUS) at++
    if (!isDigit(at)) return -1
    if (load<u8>(at) === 0x30) at++
    else while (isDigit(at)) at++
    if (load<u8>(at) === POINT) {
      if (!isDigit(++at)) return -1
      while (isDigit(at)) at++
    }
    if ((load<u8>(at) | 0x20) === 0x65) {
      at++
      if (load<u8>(at) === MINUS || load<u8>(at) === 0x2b) at++
      if (!isDigit(at)) return -1
      while (isDigit(at)) at++
    }
    cursor = at
  }
  return cursor - from
}

function field(meaning: i32): bool {
  const isText = load<u8>(cursor) === QUOTE
  if (meaning === CONTEXT) {
    store<i32>(record + CONTEXT * FIELD_BYTES, cursor, RECORD_FIELDS)
    return object(true)
  }
  const from = isText ? cursor + 1 : cursor
  const length = isText ? text() : literal()
  if (length < 0) return false
  if (meaning === MEANINGLESS) return true
  if (isText !== meaning < FIRST_NUMBER) return false
  // White space around a name is no part of it, and a blank name is none; of literals, numbers alone begin below the letters.
  if (isText) {
    if (hasEscape) return false
    if (length === 0 || load<u8>(from) === SPACE || load<u8>(from + length - 1) === SPACE) return false
    // What a session runs under is known by its entry.
    if (length > LONGEST && (meaning === AGENT_ID || meaning >= FIRST_CONDITION)) return false
  } else if (load<u8>(from) > 0x39) return false
  const about = record + meaning * FIELD_BYTES
  store<i32>(about, from, RECORD_FIELDS)
  store<i32>(about, length, RECORD_FIELDS + 4)
  return true
}

function contextValue(key: i32, keyAt: i32): bool {
  if (values - firstValue === MOST_VALUES) return false
  const isText = load<u8>(cursor) === QUOTE
  const from = isText ? cursor + 1 : cursor
  const length = isText ? text() : literal()
  if (length < 0) return false
  const about = base + VALUE + values++ * VALUE_BYTES
  store<i32>(about, key)
  store<i32>(about, from, 4)
  store<i32>(about, length, 8)
  const kind = !isText ? LITERAL : hasEscape ? ESCAPED : PLAIN
  store<i32>(about, kind, 12)
  // A short word may be one that another kernel knows.
  const which = min<i32>(KINDS, kind + (i32(kind === PLAIN) & i32(length < SHORT_WORD)) * KINDS)
  const space = load<i32>(keyAt + (which << 2), KEY_SPACES)
  store<i32>(about, (space << 8) | length, VALUE_HEAD)
  store<i32>(about, hashOf(from, length, space), 16)
  return true
}

/** The space of the values that the host has numbered. */
export function valueSpace(key: i32, kind: i32): i32 {
  return privately + FIRST_VALUE + key * KINDS + kind
}
