/** Values of the context from bytes to items, and texts that the host asks about. */

import {
  ARGUMENT,
  ASKED,
  ASKED_BYTES,
  ESCAPED,
  FIRST_VALUE,
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
  KEYS,
  KINDS,
  LITERAL,
  LONGEST,
  LOW,
  LOW_COLUMN,
  MOST_ENTRIES,
  MOST_OWN,
  NUMBER,
  OWN,
  OWN_COUNT,
  OWN_ENTRIES,
  OWN_FIRST,
  PLAIN,
  SHORT_WORD,
  SHORT_WORD_DIGITS,
  TEXT,
  UNRESOLVED,
  VALUE,
  VALUE_BYTES,
  WORD
} from '../src/events/record-layout'
import { entryFor, entryOf, find, firstSlot, hashOf, isSame, likelyEntry, remember, size } from './dictionary'
import { isDigit, values } from './scan'

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

export function clearItems(): void {
  items = 0
}

/**
 * The entries that the values of the batch have most likely, in loops in which nothing depends on what the one before
 * found: the processor waits for memory once for many of them.
 */
export function seek(): void {
  const end = VALUE + values * VALUE_BYTES
  if (size > FEW)
    for (let about = VALUE; about < end; about += VALUE_BYTES)
      store<i32>(about, firstSlot(load<i32>(about, 16)), 20)
  for (let about = VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, likelyEntry(load<i32>(about, 16)), 20)
  for (let about = VALUE; about < end; about += VALUE_BYTES)
    store<i32>(about, load<i32>(load<i32>(about, 20)), 24)
}

/** The items of a row, from its values in the batch, and the hashes of its call. */
export function encodeContext(row: i32, fromValue: i32, toValue: i32): void {
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
    const flags = flagsFor(key)
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
      if (!isFound) {
        const isOwn = kind === PLAIN && (flags & OWN) !== 0
        entry = entryOfValue(space, from, length, load<i32>(about, 16), isOwn ? key : -1)
      }
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
  store<i32>(LOW_COLUMN + (row << 2), hasArguments ? argumentsLow : allLow)
  store<i32>(HIGH_COLUMN + (row << 2), hasArguments ? argumentsHigh : allHigh)
}

function flagsFor(key: i32): i32 {
  const about = KEYS + key * KEY_BYTES
  let flags = load<i32>(about, KEY_MEANING)
  if (flags === UNRESOLVED) {
    flags = flagsOf(key)
    store<i32>(about, flags, KEY_MEANING)
  }
  return flags
}

/** `ownKey`: the key under which a new short word is numbered here; −1 where the host numbers all. */
function entryOfValue(space: i32, from: i32, length: i32, hash: i32, ownKey: i32): i32 {
  const isOwn = ownKey >= 0 && isShortWord(from, length)
  if (!isOwn) return entryFor(space, from, length, hash)
  const known = find(space, from, length, hash)
  if (known !== 0) return known
  if (size >= MOST_ENTRIES) return entryFor(space, from, length, hash)
  if (load<i32>(OWN_COUNT) === MOST_OWN) takeOwn()
  const count = load<i32>(OWN_COUNT)
  const entry = entryOf(space, from, length)
  store<i32>(entry, load<i32>(OWN_FIRST) + count, NUMBER)
  store<i32>(entry, hashText(from, length, load<i32>(KEYS + ownKey * KEY_BYTES, KEY_LOW)), LOW)
  store<i32>(entry, hashText(from, length, load<i32>(KEYS + ownKey * KEY_BYTES, KEY_HIGH)), HIGH)
  store<i32>(OWN_ENTRIES + (count << 2), entry)
  store<i32>(OWN_COUNT, count + 1)
  remember(entry, hash)
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

/** The host has numbered a short word under a key, which stands in `WORD`. */
export function learn(key: i32, length: i32, item: i32, low: i32, high: i32): void {
  const space = FIRST_VALUE + key * KINDS + PLAIN
  const hash = hashOf(WORD, length, space)
  if (size >= MOST_ENTRIES || find(space, WORD, length, hash) !== 0) return
  const entry = entryOf(space, WORD, length)
  store<i32>(entry, item, NUMBER)
  store<i32>(entry, low, LOW)
  store<i32>(entry, high, HIGH)
  remember(entry, hash)
}

/** Puts words one behind the other, the first of which begins at `start` of all; gives where the last one ends. */
export function gather(count: i32, start: i32): i32 {
  let end = start
  for (let i = 0; i < count << 2; i += 4) {
    const entry = load<i32>(OWN_ENTRIES + i)
    const to = GATHERED + end - start
    store<u64>(to, load<u64>(entry, TEXT))
    store<u64>(to, load<u64>(entry, TEXT + 8), 8)
    end += load<u8>(entry)
    store<i32>(GATHERED_ITEMS + i, load<i32>(entry, NUMBER))
    store<i32>(GATHERED_ENDS + i, end)
  }
  return end
}

/** Puts the numbers of texts that are fit to be shown in place of their spaces. */
export function ask(count: i32): void {
  const end = ASKED + count * ASKED_BYTES
  for (let from = ASKED; from < end; from += ASKED_TOGETHER * ASKED_BYTES)
    askTogether(from, min(end, from + ASKED_TOGETHER * ASKED_BYTES))
}

function askTogether(begin: i32, end: i32): void {
  for (let about = begin; about < end; about += ASKED_BYTES) {
    const hash = hashOf(load<i32>(about, 4), load<i32>(about, 8), load<i32>(about))
    store<i32>(about, hash, 12)
    store<i32>(about, firstSlot(hash), 16)
  }
  for (let about = begin; about < end; about += ASKED_BYTES)
    store<i32>(about, likelyEntry(load<i32>(about, 12)), 16)
  for (let about = begin; about < end; about += ASKED_BYTES)
    store<i32>(about, load<i32>(load<i32>(about, 16)), 20)
  for (let about = begin; about < end; about += ASKED_BYTES) {
    const space = load<i32>(about)
    const from = load<i32>(about, 4)
    const length = load<i32>(about, 8)
    let entry = load<i32>(about, 16)
    const isFound = load<i32>(about, 20) === ((space << 8) | length) && isSame(entry + TEXT, from, length)
    if (!isFound) {
      const key = space < FIRST_VALUE ? -1 : (space - FIRST_VALUE) / KINDS
      const isOwn = key >= 0 && (load<i32>(KEYS + key * KEY_BYTES, KEY_MEANING) & OWN) !== 0
      entry = entryOfValue(space, from, length, load<i32>(about, 12), isOwn ? key : -1)
    }
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
