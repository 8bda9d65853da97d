const FIRST_SLOTS = 1 << 10
/** Beyond this many, new texts are not remembered: memory must not grow with a log that repeats nothing. */
const MOST_ENTRIES = 1 << 19
/** A longer text costs more to compare than to decode. */
const LONGEST = 128
/** Of an entry, in words: its space and length, its number, then its bytes. */
const HEADER_WORDS = 2
const EMPTY = -1
/** Entries a word of slots: seven slots in ten are taken at most, for a fuller table waits less for memory than it probes. */
const MOST_FILLED = 0.35

/** Seed and step of FNV-1a; whoever asks hashes the bytes while looking for their end. */
export const HASH_SEED = 0x811c9dc5
export const HASH_STEP = 0x01000193

/** Of bytes that were not hashed on the way. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_SEED
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), HASH_STEP)
  return hash
}

/**
 * Bytes to numbers, kept apart by space: finds what was made of the same bytes before without making a string of them.
 * Forgets nothing and may remember nothing: what is not found is worked out anew.
 *
 * A hash and the place of its entry stand side by side, and so does all of an entry: a question touches the memory in
 * two places, for memory is what it waits for.
 */
export class ByteDictionary {
  #size = 0
  /** By slot: a hash, and where in the arena (in words) its entry begins. */
  #slots = new Int32Array(FIRST_SLOTS * 2).fill(EMPTY)
  #words = new Int32Array(FIRST_SLOTS * 4)
  #bytes = new Uint8Array(this.#words.buffer)
  #used = 0

  /** The number of the bytes [from, to), whose hash from `HASH_SEED` on is `hash`; −1 where they are not known. */
  find(space: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from
    if (length > LONGEST) return -1
    const slots = this.#slots
    const mask = slots.length - 1
    const mixed = mixedHash(hash, space)
    for (let slot = (mixed << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = slots[slot + 1] as number
      if (entry === EMPTY) return -1
      if (slots[slot] !== mixed || this.#words[entry] !== ((space << 8) | length)) continue
      const kept = this.#bytes
      let at = (entry + HEADER_WORDS) << 2
      let i = from
      while (i < to && bytes[i] === kept[at]) {
        i++
        at++
      }
      if (i === to) return this.#words[entry + 1] as number
    }
  }

  /** Remembers the number, which is not negative, of bytes that were not found. */
  add(space: number, bytes: Uint8Array, from: number, to: number, hash: number, value: number): void {
    const length = to - from
    if (length > LONGEST || this.#size === MOST_ENTRIES) return
    if (this.#size > this.#slots.length * MOST_FILLED) this.#spread()
    const entry = this.#used
    this.#used += HEADER_WORDS + ((length + 3) >> 2)
    if (this.#used > this.#words.length) this.#lengthen()
    this.#words[entry] = (space << 8) | length
    this.#words[entry + 1] = value
    const kept = this.#bytes
    for (let i = from, at = (entry + HEADER_WORDS) << 2; i < to; i++, at++) kept[at] = bytes[i] as number
    place(this.#slots, mixedHash(hash, space), entry)
    this.#size++
  }

  #lengthen(): void {
    const larger = new Int32Array(Math.max(this.#used, Math.ceil(this.#words.length * 1.6)))
    larger.set(this.#words)
    this.#words = larger
    this.#bytes = new Uint8Array(larger.buffer)
  }

  #spread(): void {
    const slots = this.#slots
    const wider = new Int32Array(slots.length * 2).fill(EMPTY)
    for (let slot = 0; slot < slots.length; slot += 2) {
      const entry = slots[slot + 1] as number
      if (entry !== EMPTY) place(wider, slots[slot] as number, entry)
    }
    this.#slots = wider
  }
}

function place(slots: Int32Array, mixed: number, entry: number): void {
  const mask = slots.length - 1
  let slot = (mixed << 1) & mask
  while (slots[slot + 1] !== EMPTY) slot = (slot + 2) & mask
  slots[slot] = mixed
  slots[slot + 1] = entry
}

/** FNV's low bits alone tell short texts badly apart. */
function mixedHash(hash: number, space: number): number {
  const mixed = Math.imul(hash ^ Math.imul(space, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
