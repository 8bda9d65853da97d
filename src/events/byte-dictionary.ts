import { releaseLarge } from './columns.ts'

const FIRST_SLOTS = 1 << 10
/** Beyond this many, new texts are not remembered: memory must not grow with a log that repeats nothing. */
const MOST_ENTRIES = 1 << 19
/** A longer text costs more to compare than to decode. */
const LONGEST = 128
/** Of an entry, in words: its space and length, its number, the two hashes kept with it, then its bytes. */
const HEADER_WORDS = 4
const VALUE = 1
const LOW = 2
const HIGH = 3
/** No entry, and an empty slot. */
export const UNKNOWN = -1
/** Entries a word of slots: seven slots in ten are taken at most, for a fuller table waits less for memory than it probes. */
const MOST_FILLED = 0.35
/** Up to here they stay in the processor's cache, and nothing has to be fetched. */
const FEW = 1 << 13
/** Texts that are looked for at once. */
export const MOST_AT_ONCE = 256

export const HASH_SEED = 0x811c9dc5 | 0
const HASH_STEP = 0x9e3779b1 | 0

/**
 * Takes four bytes at once into the hash of a text. Whoever asks for a text hashes it while looking for its end: word by
 * word, and at last what is left of it, which may be nothing, with zeros behind.
 */
export function hashWord(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, HASH_STEP)
  return next ^ (next >>> 15)
}

/** Of bytes that were not hashed on the way. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = HASH_SEED
  let at = from
  for (; at + 4 <= to; at += 4) hash = hashWord(hash, view.getInt32(at, true))
  return hashWord(hash, lastWord(view, at, to))
}

/** The four bytes that begin here, zeros where the bytes have ended. */
export function wordAt(view: DataView, at: number): number {
  if (at + 4 <= view.byteLength) return view.getInt32(at, true)
  let word = 0
  for (let place = view.byteLength - 1; place >= at; place--) word = (word << 8) | view.getUint8(place)
  return word
}

/** The first bytes of a word, at most three; zeros in place of the others. */
export const beginningOf = (word: number, bytes: number): number => word & ((1 << (bytes << 3)) - 1)

/** The none to three bytes in [from, to), with zeros behind. */
const lastWord = (view: DataView, from: number, to: number): number =>
  beginningOf(wordAt(view, from), to - from)

/**
 * Bytes to numbers, kept apart by space: finds what was made of the same bytes before without making a string of them.
 * Forgets nothing and may remember nothing: what is not found is worked out anew.
 *
 * A hash and the place of its entry stand side by side, and so does all of an entry: a question touches the memory in
 * two places, for memory is what it waits for. Several questions at once wait for it together.
 */
export class ByteDictionary {
  /** By question of `findAll`: the place of its entry, or `UNKNOWN`. */
  readonly entries = new Int32Array(MOST_AT_ONCE)
  readonly #mixed = new Int32Array(MOST_AT_ONCE)
  readonly #heads = new Int32Array(MOST_AT_ONCE)
  #size = 0
  /** By slot: a hash, and where in the arena (in words) its entry begins. */
  #slots = new Int32Array(FIRST_SLOTS * 2).fill(UNKNOWN)
  #words = new Int32Array(FIRST_SLOTS * 4)
  #used = 0

  /** The number of the bytes [from, to), whose hash is what `hashOf` makes of them; −1 where they are not known. */
  find(space: number, view: DataView, from: number, to: number, hash: number): number {
    const entry = this.#walk(space, view, from, to, mixedHash(hash, space))
    return entry === UNKNOWN ? UNKNOWN : this.value(entry)
  }

  /** Answers so many questions into `entries`, each of them as `find` would. */
  findAll(
    count: number,
    spaces: Int32Array,
    view: DataView,
    from: Int32Array,
    to: Int32Array,
    hashes: Int32Array
  ): void {
    // Functions of their own: what a small log never needs is not compiled for it.
    if (this.#size < FEW) this.#findEach(count, spaces, view, from, to, hashes)
    else this.#findTogether(count, spaces, view, from, to, hashes)
  }

  #findEach(
    count: number,
    spaces: Int32Array,
    view: DataView,
    from: Int32Array,
    to: Int32Array,
    hashes: Int32Array
  ): void {
    const { entries } = this
    for (let i = 0; i < count; i++) {
      const space = spaces[i] as number
      const mixed = mixedHash(hashes[i] as number, space)
      entries[i] = this.#walk(space, view, from[i] as number, to[i] as number, mixed)
    }
  }

  #findTogether(
    count: number,
    spaces: Int32Array,
    view: DataView,
    from: Int32Array,
    to: Int32Array,
    hashes: Int32Array
  ): void {
    const { entries } = this
    const slots = this.#slots
    const words = this.#words
    const mixed = this.#mixed
    const heads = this.#heads
    const mask = slots.length - 1
    // Loops in which nothing depends on what the one before found: the processor fetches for all of them at once.
    for (let i = 0; i < count; i++) {
      const own = mixedHash(hashes[i] as number, spaces[i] as number)
      mixed[i] = own
      heads[i] = slots[(own << 1) & mask] as number
    }
    for (let i = 0; i < count; i++) {
      const own = mixed[i] as number
      let slot = (own << 1) & mask
      while (slots[slot] !== own && slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask
      entries[i] = slots[slot + 1] as number
    }
    for (let i = 0; i < count; i++) {
      const entry = entries[i] as number
      heads[i] = entry === UNKNOWN ? UNKNOWN : (words[entry] as number)
    }
    for (let i = 0; i < count; i++) {
      const entry = entries[i] as number
      if (entry === UNKNOWN) continue
      const space = spaces[i] as number
      const start = from[i] as number
      const end = to[i] as number
      const isFound =
        end - start <= LONGEST &&
        heads[i] === ((space << 8) | (end - start)) &&
        isEqual(words, entry, view, start, end)
      if (!isFound) entries[i] = this.#walk(space, view, start, end, mixed[i] as number)
    }
  }

  /** The number of an entry, and the two hashes kept with it. */
  value(entry: number): number {
    return this.#words[entry + VALUE] as number
  }

  low(entry: number): number {
    return this.#words[entry + LOW] as number
  }

  high(entry: number): number {
    return this.#words[entry + HIGH] as number
  }

  /** Whether a text of so many bytes would be remembered. */
  hasRoomFor(length: number): boolean {
    return length <= LONGEST && this.#size < MOST_ENTRIES
  }

  /** Remembers the number, which is not negative, of bytes that were not found. */
  add(
    space: number,
    view: DataView,
    from: number,
    to: number,
    hash: number,
    value: number,
    low = 0,
    high = 0
  ): void {
    const length = to - from
    if (!this.hasRoomFor(length)) return
    if (this.#size > this.#slots.length * MOST_FILLED) this.#spread()
    const entry = this.#used
    this.#used += HEADER_WORDS + ((length + 3) >> 2)
    if (this.#used > this.#words.length) this.#lengthen()
    const words = this.#words
    words[entry] = (space << 8) | length
    words[entry + VALUE] = value
    words[entry + LOW] = low
    words[entry + HIGH] = high
    let word = entry + HEADER_WORDS
    let at = from
    for (; at + 4 <= to; at += 4) words[word++] = view.getInt32(at, true)
    if (at < to) words[word] = lastWord(view, at, to)
    place(this.#slots, mixedHash(hash, space), entry)
    this.#size++
  }

  #walk(space: number, view: DataView, from: number, to: number, mixed: number): number {
    const head = (space << 8) | (to - from)
    if (to - from > LONGEST) return UNKNOWN
    const slots = this.#slots
    const words = this.#words
    const mask = slots.length - 1
    for (let slot = (mixed << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = slots[slot + 1] as number
      if (entry === UNKNOWN) return UNKNOWN
      if (slots[slot] !== mixed || words[entry] !== head) continue
      if (isEqual(words, entry, view, from, to)) return entry
    }
  }

  #lengthen(): void {
    const larger = new Int32Array(Math.max(this.#used, Math.ceil(this.#words.length * 1.6)))
    larger.set(this.#words)
    releaseLarge(this.#words)
    this.#words = larger
  }

  #spread(): void {
    const slots = this.#slots
    const wider = new Int32Array(slots.length * 2).fill(UNKNOWN)
    for (let slot = 0; slot < slots.length; slot += 2) {
      const entry = slots[slot + 1] as number
      if (entry !== UNKNOWN) place(wider, slots[slot] as number, entry)
    }
    releaseLarge(slots)
    this.#slots = wider
  }
}

/**
 * Whether an entry of as many bytes and of the same space and hash has the same bytes. The last one to four need no look:
 * where all before are the same, other bytes would have another hash, for no step of it takes two words to one hash.
 */
function isEqual(words: Int32Array, entry: number, view: DataView, from: number, to: number): boolean {
  let word = entry + HEADER_WORDS
  for (let at = from; at + 4 < to; at += 4) if (words[word++] !== view.getInt32(at, true)) return false
  return true
}

function place(slots: Int32Array, mixed: number, entry: number): void {
  const mask = slots.length - 1
  let slot = (mixed << 1) & mask
  while (slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask
  slots[slot] = mixed
  slots[slot + 1] = entry
}

function mixedHash(hash: number, space: number): number {
  const mixed = Math.imul(hash ^ Math.imul(space, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
