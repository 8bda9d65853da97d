/**
 * Bytes to entries, kept apart by space: what was made of the same bytes before is found without making a text of them.
 * Forgets nothing and may remember nothing: of what is not found the host is asked anew.
 */

import {
  CACHE_LINE,
  CHUNK_BYTES,
  COMMON_SIZE,
  COMMON_SLOTS,
  FIRST_FREE,
  FIRST_SLOTS,
  LONGEST,
  MOST_ENTRIES,
  NEXT_FREE,
  PRIVATE_SPACES,
  TAG,
  TEMPORARY,
  TEXT
} from '../src/events/record-layout'

/** Where the scratch memory of this kernel begins. */
export declare const base: i32
/** How many kernels share the memory and the dictionary, of which this is one. */
declare const kernels: i32
/** Its place among them. */
declare const kernelPlace: i32
/** Where the slots of a dictionary that is shared begin. */
declare const commonSlots: i32

/** The host finds the number of a new text, and of a value two hashes, and writes them into its entry. */
declare function resolve(entry: i32, from: i32, length: i32, isRemembered: bool): void

/** The memory is another one now. */
declare function grown(): void

/** Texts of so many bytes are compared at once. */
const SHORT = 16
/** Slots that are looked at together. */
const TOGETHER = 64

/** Of no meaning: what is only fetched has to be put somewhere. */
let _fetched = 0
let free = FIRST_FREE
/** Of a memory that is shared: where the free piece of this kernel ends. */
let freeEnd = 0
let slots = 0
let slotMask = 0
/** Entries that are remembered here. */
export let size = 0
/** By how much spaces are further on that are private to this kernel. */
export let privately = 0

/** Starts with no texts but those of other kernels. */
export function startDictionary(): void {
  if (isShared()) {
    free = 0
    slots = commonSlots
    slotMask = COMMON_SLOTS - 1
    privately = kernelPlace * PRIVATE_SPACES
    return
  }
  slots = allocate(FIRST_SLOTS << 2)
  slotMask = FIRST_SLOTS - 1
}

export function isShared(): bool {
  return kernels > 1
}

/** Whether no more is remembered. */
export function isFilled(): bool {
  return (isShared() ? load<i32>(COMMON_SIZE) : size) >= MOST_ENTRIES
}

/** Memory that is shared does not grow: there is room for all entries that there may be. */
function allocateShared(bytes: i32): i32 {
  if (free + bytes > freeEnd) {
    free = atomic.add<i32>(NEXT_FREE, CHUNK_BYTES)
    freeEnd = free + CHUNK_BYTES
  }
  const at = free
  free += (bytes + 7) & ~7
  return at
}

function allocate(bytes: i32): i32 {
  // Where that can be helped, what is asked for at once is fetched at once.
  if (bytes <= CACHE_LINE && (free & (CACHE_LINE - 1)) + bytes > CACHE_LINE)
    free = (free + CACHE_LINE - 1) & ~(CACHE_LINE - 1)
  if (isShared()) return allocateShared(bytes)
  const at = free
  free += (bytes + 7) & ~7
  const pages = (free + 0xffff) >>> 16
  // A quarter more, for every growth has the host make its views anew.
  if (pages > memory.size()) {
    memory.grow(pages - memory.size() + (memory.size() >> 2))
    grown()
  }
  return at
}

export function hashOf(from: i32, length: i32, space: i32): i32 {
  let hash: u64 = (<u64>space + 1) * 0x9e3779b97f4a7c15
  if (length <= SHORT) {
    hash = (hash ^ firstWord(from, length)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
    hash = (hash ^ secondWord(from, length)) * 0xff51afd7ed558ccd
    return <i32>(hash ^ (hash >> 32))
  }
  let at = from
  let rest = length
  for (; rest > 8; rest -= 8) {
    hash = (hash ^ load<u64>(at)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
    at += 8
  }
  hash = (hash ^ beginningOf(at, rest)) * 0xff51afd7ed558ccd
  return <i32>(hash ^ (hash >> 32))
}

/**
 * Of a text of up to sixteen bytes, zeros behind it: no branch depends on its length, which of values changes from one to
 * the next.
 */
function firstWord(at: i32, length: i32): u64 {
  const missing = max(8 - length, 0) << 3
  return select<u64>((load<u64>(at) << missing) >> missing, 0, length > 0)
}

function secondWord(at: i32, length: i32): u64 {
  const missing = (16 - length) << 3
  return select<u64>((load<u64>(at, 8) << missing) >> missing, 0, length > 8)
}

/** The first bytes of eight, zeros in place of the others. */
function beginningOf(at: i32, bytes: i32): u64 {
  return bytes === 0 ? 0 : (load<u64>(at) << ((8 - bytes) << 3)) >> ((8 - bytes) << 3)
}

/** Whether the text of an entry is the same as another one of its length. */
export function isSame(one: i32, other: i32, length: i32): bool {
  if (length <= SHORT)
    return (
      ((load<u64>(one) ^ firstWord(other, length)) | (load<u64>(one, 8) ^ secondWord(other, length))) === 0
    )
  let rest = length
  for (; rest > 8; rest -= 8) {
    if (load<u64>(one) !== load<u64>(other)) return false
    one += 8
    other += 8
  }
  return beginningOf(one, rest) === beginningOf(other, rest)
}

/** The entry of a text, `0` where it is not known. */
export function find(space: i32, from: i32, length: i32, hash: i32): i32 {
  if (length > LONGEST) return 0
  const head = (space << 8) | length
  let slot = hash & slotMask
  const tag = hash & TAG
  while (true) {
    const filled = load<i32>(slots + (slot << 2))
    if (filled === 0) return 0
    const entry = (filled & ~TAG) << 3
    if ((filled & TAG) === tag && load<i32>(entry) === head && isSame(entry + TEXT, from, length))
      return entry
    slot = (slot + 1) & slotMask
  }
}

/** What stands in the slot with which a search for the hash begins. */
export function firstSlot(hash: i32): i32 {
  return load<i32>(slots + ((hash & slotMask) << 2))
}

/** The first entry that a search for the hash looks into, right nearly always; `0` where there is none. */
export function likelyEntry(hash: i32): i32 {
  const tag = hash & TAG
  let slot = hash & slotMask
  while (true) {
    const filled = load<i32>(slots + (slot << 2))
    if (filled === 0 || (filled & TAG) === tag) return (filled & ~TAG) << 3
    slot = (slot + 1) & slotMask
  }
}

/** A new entry, in no slot as yet. */
export function entryOf(space: i32, from: i32, length: i32): i32 {
  const entry = allocate(TEXT + max(length, SHORT))
  store<i32>(entry, (space << 8) | length)
  store<u64>(entry + TEXT, 0)
  store<u64>(entry + TEXT, 0, 8)
  for (let at = 0; at < length; at += 8)
    store<u64>(entry + TEXT + at, beginningOf(from + at, length - at < 8 ? length - at : 8))
  return entry
}

export function remember(entry: i32, hash: i32): void {
  if (isShared()) {
    rememberCommon(entry, hash)
    return
  }
  // Seven slots in ten are taken at most.
  if (size * 10 > slotMask * 7) widen()
  place(entry, hash)
  size++
}

/**
 * The same where another kernel may remember the same text at the same time: gives the entry of the one that was first.
 * Others find an entry by its slot alone, which is written behind all that stands in it.
 */
export function rememberCommon(entry: i32, hash: i32): i32 {
  const own = (hash & TAG) | (entry >>> 3)
  const head = load<i32>(entry)
  let slot = hash & slotMask
  while (true) {
    const filled = atomic.cmpxchg<i32>(slots + (slot << 2), 0, own)
    if (filled === 0) {
      atomic.add<i32>(COMMON_SIZE, 1)
      size++
      return entry
    }
    const other = (filled & ~TAG) << 3
    if (
      (filled & TAG) === (hash & TAG) &&
      load<i32>(other) === head &&
      isSame(other + TEXT, entry + TEXT, head & 0xff)
    )
      return other
    slot = (slot + 1) & slotMask
  }
}

/** Takes back the entry that was made last, which is not remembered. */
export function takeBack(entry: i32): void {
  free = entry
}

function place(entry: i32, hash: i32): void {
  let slot = hash & slotMask
  while (load<i32>(slots + (slot << 2)) !== 0) slot = (slot + 1) & slotMask
  store<i32>(slots + (slot << 2), (hash & TAG) | (entry >>> 3))
}

function widen(): void {
  const narrow = slots
  const before = slotMask + 1
  slots = allocate(before << 3)
  slotMask = (before << 1) - 1
  for (let from = narrow; from < narrow + (before << 2); from += TOGETHER << 2) {
    // All are fetched before the first is looked at.
    for (let at = from; at < from + (TOGETHER << 2); at += 4)
      _fetched += load<i32>((load<i32>(at) & ~TAG) << 3)
    for (let at = from; at < from + (TOGETHER << 2); at += 4) {
      const filled = load<i32>(at)
      if (filled === 0) continue
      const entry = (filled & ~TAG) << 3
      const head = load<i32>(entry)
      place(entry, hashOf(entry + TEXT, head & 0xff, head >>> 8))
    }
  }
}

/** The entry of a text, whose number the host has given; one that is not to be remembered lasts until the next. */
export function entryFor(space: i32, from: i32, length: i32, hash: i32): i32 {
  const known = find(space, from, length, hash)
  if (known !== 0) return known
  const isRemembered = length <= LONGEST && !isFilled()
  if (!isRemembered) {
    store<i32>(base + TEMPORARY, space << 8)
    resolve(base + TEMPORARY, from, length, false)
    return base + TEMPORARY
  }
  const entry = entryOf(space, from, length)
  resolve(entry, from, length, true)
  remember(entry, hash)
  return entry
}
