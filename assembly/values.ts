/** Values of the context from bytes to items, and texts that the host asks about. */

import {
  ARGUMENT,
  ASKED,
  ASKED_BYTES,
  COMMON_NAMES,
  ESCAPED,
  FIRST_COMMON,
  FIRST_FIELD,
  GATHERED,
  GATHERED_ENDS,
  GATHERED_ITEMS,
  HIGH,
  HIGH_COLUMN,
  IGNORED,
  ITEMS,
  KEY_BYTES,
  KEY_HIGH,
  KEY_LOW,
  KEY_MEANING,
  KEY_WORDS,
  KEYS,
  LITERAL,
  LONGEST,
  LOW,
  LOW_COLUMN,
  MOST_OWN,
  NEXT_COMMON,
  NEXT_ITEM,
  NUMBER,
  OWN,
  OWN_COUNT,
  OWN_ENTRIES,
  OWN_KEYS,
  PLAIN,
  SESSION_ASKED,
  SESSION_ID,
  SHORT_WORD,
  SHORT_WORD_DIGITS,
  TEXT,
  UNRESOLVED,
  VALUE,
  VALUE_BYTES,
  VALUE_HEAD,
  WORD
} from '../src/events/record-layout'
import {
  base,
  entryFor,
  entryOf,
  find,
  firstSlot,
  hashOf,
  isFilled,
  isSame,
  isShared,
  likelyEntry,
  privately,
  remember,
  rememberCommon,
  size,
  takeBack
} from './dictionary'
import { isDigit, valueSpace, values } from './scan'

/** Flags of a key that a plain record has in its context for the first time. */
declare function flagsOf(key: i32): i32
/** Hashes of a value under an ignored key, as it is written, into `hashLow` and `hashHigh`. */
declare function hashWritten(from: i32, length: i32): void
/** The host takes note of the texts that were numbered here; it must before it numbers one itself. */
declare function takeOwn(): void

/** So many texts are near the processor, whatever is done. */
const FEW = 1 << 12
/** Texts asked about that wait for memory together. */
const ASKED_TOGETHER = 64

export let hashLow: i32 = 0
export let hashHigh: i32 = 0
export let items: i32 = 0
/** A number that was taken for a word that another kernel had numbered by then; −1 where there is none. */
let spare: i32 = -1

export function clearItems(): void {
  items = 0
}

/**
 * The entries that the values of the batch have most likely, in loops in which nothing depends on what the one before
 * found: the processor waits for memory once for many of them.
 */
export function seek(): void {
  const end = base + VALUE + values * VALUE_BYTES
  if (size > FEW)
    for (let about = base + VALUE; about < end; about += VALUE_BYTES)
      store<i32>(about, firstSlot(load<i32>(about, 16)), 20)
  for (let about = base + VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, likelyEntry(load<i32>(about, 16)), 20)
  for (let about = base + VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, load<i32>(load<i32>(about, 20)), 24)
}

/** The items of a row, from its values in the batch, and the hashes of its call. */
export function encodeContext(row: i32, fromValue: i32, toValue: i32): void {
  let hasArguments = false
  let argumentsLow = 0
  let argumentsHigh = 0
  let allLow = 0
  let allHigh = 0
  const end = base + VALUE + toValue * VALUE_BYTES
  for (let about = base + VALUE + fromValue * VALUE_BYTES; about < end; about += VALUE_BYTES) {
    const key = load<i32>(about)
    const from = load<i32>(about, 4)
    const length = load<i32>(about, 8)
    const kind = load<i32>(about, 12)
    const flags = flagsFor(key)
    if (flags & IGNORED) {
      if (kind === ESCAPED) hashWritten(from - 1, length + 2)
      else if (kind === LITERAL) hashWritten(from, length)
      else {
        hashLow = hashText(from, length, 0x811c9dc5)
        hashHigh = hashText(from, length, 0x9747b28c)
      }
    } else {
      let entry = load<i32>(about, 20)
      const isFound =
        length <= LONGEST &&
        load<i32>(about, 24) === load<i32>(about, VALUE_HEAD) &&
        isSame(entry + TEXT, from, length)
      if (!isFound) entry = entryOfValue(key, kind, from, length, (flags & OWN) !== 0)
      store<i32>(base + (items++ << 2), load<i32>(entry, NUMBER), ITEMS)
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
  store<i32>(base + (row << 2), hasArguments ? argumentsLow : allLow, LOW_COLUMN)
  store<i32>(base + (row << 2), hasArguments ? argumentsHigh : allHigh, HIGH_COLUMN)
}

function flagsFor(key: i32): i32 {
  const about = base + KEYS + key * KEY_BYTES
  let flags = load<i32>(about, KEY_MEANING)
  if (flags === UNRESOLVED) {
    // The host may ask for words of the key at once.
    if (isShared()) store<i32>(about, commonSpace(load<i32>(about)), KEY_WORDS)
    flags = flagsOf(key)
    store<i32>(about, flags, KEY_MEANING)
    if ((flags & OWN) === 0) store<i32>(about, valueSpace(key, PLAIN), KEY_WORDS)
  }
  return flags
}

/** The space of the words of a key, by its entry, that all kernels give it. */
function commonSpace(key: i32): i32 {
  const length = <i32>load<u8>(key)
  const hash = hashOf(key + TEXT, length, COMMON_NAMES)
  const known = find(COMMON_NAMES, key + TEXT, length, hash)
  if (known !== 0) return load<i32>(known, NUMBER)
  const entry = entryOf(COMMON_NAMES, key + TEXT, length)
  store<i32>(entry, FIRST_COMMON + atomic.add<i32>(NEXT_COMMON, 1), NUMBER)
  return load<i32>(rememberCommon(entry, hash), NUMBER)
}

/** `isOwn`: new short words under the key are numbered here. */
function entryOfValue(key: i32, kind: i32, from: i32, length: i32, isOwn: bool): i32 {
  if (isOwn && kind === PLAIN) {
    const word = wordEntry(key, from, length, -1)
    if (word !== 0) return word
  }
  const space = valueSpace(key, kind)
  return entryFor(space, from, length, hashOf(from, length, space))
}

/**
 * The entry of a short word, which may be a new one, of the number `given` or, where that is −1, of the next; 0 where the
 * host is to number the text.
 */
function wordEntry(key: i32, from: i32, length: i32, given: i32): i32 {
  if (length >= SHORT_WORD) return 0
  const about = base + KEYS + key * KEY_BYTES
  const space = load<i32>(about, KEY_WORDS)
  const hash = hashOf(from, length, space)
  const known = find(space, from, length, hash)
  if (known !== 0) return known
  if (isFilled() || !isShortWord(from, length)) return 0
  const isOwn = given < 0
  if (isOwn && load<i32>(base, OWN_COUNT) === MOST_OWN) takeOwn()
  const count = load<i32>(base, OWN_COUNT)
  const entry = entryOf(space, from, length)
  const number = !isOwn ? given : spare < 0 ? atomic.add<i32>(NEXT_ITEM, 1) : spare
  store<i32>(entry, number, NUMBER)
  store<i32>(entry, hashText(from, length, load<i32>(about, KEY_LOW)), LOW)
  store<i32>(entry, hashText(from, length, load<i32>(about, KEY_HIGH)), HIGH)
  if (isShared()) {
    const first = rememberCommon(entry, hash)
    if (first !== entry) {
      if (isOwn) spare = number
      takeBack(entry)
      return first
    }
    if (isOwn) spare = -1
  } else remember(entry, hash)
  if (isOwn) {
    store<i32>(base + (count << 2), entry, OWN_ENTRIES)
    store<i32>(base + (count << 2), key, OWN_KEYS)
    store<i32>(base, count + 1, OWN_COUNT)
  }
  return entry
}

/** As `isShortWord` of `src/events/short-word.ts`. */
function isShortWord(from: i32, length: i32): bool {
  if (length >= SHORT_WORD) return false
  let digits = 0
  for (let at = from; at < from + length; at++) {
    const byte = load<u8>(at)
    if (isDigit(at)) digits++
    else if ((<u32>byte | 0x20) - 0x61 > 25 && byte !== 0x5f && byte !== 0x2e && byte !== 0x2d) return false
  }
  return digits < SHORT_WORD_DIGITS
}

/** As `wordEntry`, of the word that stands in `WORD`. */
export function wordOf(key: i32, length: i32, given: i32): i32 {
  return wordEntry(key, base + WORD, length, given)
}

/** Puts words one behind the other, the first of which begins at `start` of all; gives where the last one ends. */
export function gather(count: i32, start: i32): i32 {
  let end = start
  for (let i = 0; i < count << 2; i += 4) {
    const entry = load<i32>(base + i, OWN_ENTRIES)
    const to = base + GATHERED + end - start
    store<u64>(to, load<u64>(entry, TEXT))
    store<u64>(to, load<u64>(entry, TEXT + 8), 8)
    end += load<u8>(entry)
    store<i32>(base + i, load<i32>(entry, NUMBER), GATHERED_ITEMS)
    store<i32>(base + i, end, GATHERED_ENDS)
  }
  return end
}

/** Puts the numbers of texts that are fit to be shown in place of their keys, or of `SESSION_ASKED`. */
export function ask(count: i32): void {
  const end = base + ASKED + count * ASKED_BYTES
  for (let from = base + ASKED; from < end; from += ASKED_TOGETHER * ASKED_BYTES)
    askTogether(from, min(end, from + ASKED_TOGETHER * ASKED_BYTES))
}

function askTogether(begin: i32, end: i32): void {
  for (let about = begin; about < end; about += ASKED_BYTES) {
    const key = load<i32>(about)
    const length = load<i32>(about, 8)
    const space =
      key === SESSION_ASKED
        ? privately + FIRST_FIELD + SESSION_ID
        : length < SHORT_WORD
          ? load<i32>(base + KEYS + key * KEY_BYTES, KEY_WORDS)
          : valueSpace(key, PLAIN)
    const hash = hashOf(load<i32>(about, 4), length, space)
    store<i32>(about, hash, 12)
    store<i32>(about, firstSlot(hash), 16)
    store<i32>(about, space, 24)
  }
  for (let about = begin; about < end; about += ASKED_BYTES)
    store<i32>(about, likelyEntry(load<i32>(about, 12)), 16)
  for (let about = begin; about < end; about += ASKED_BYTES)
    store<i32>(about, load<i32>(load<i32>(about, 16)), 20)
  for (let about = begin; about < end; about += ASKED_BYTES) {
    const key = load<i32>(about)
    const space = load<i32>(about, 24)
    const from = load<i32>(about, 4)
    const length = load<i32>(about, 8)
    let entry = load<i32>(about, 16)
    const isFound = load<i32>(about, 20) === ((space << 8) | length) && isSame(entry + TEXT, from, length)
    if (!isFound)
      entry =
        key === SESSION_ASKED
          ? entryFor(space, from, length, load<i32>(about, 12))
          : entryOfValue(
              key,
              PLAIN,
              from,
              length,
              (load<i32>(base + KEYS + key * KEY_BYTES, KEY_MEANING) & OWN) !== 0
            )
    store<i32>(about, load<i32>(entry, NUMBER))
  }
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
