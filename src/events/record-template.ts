import { beginningOf, HASH_SEED, hashOf, hashWord, wordAt } from './byte-dictionary.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const CLOSING_BRACE = 0x7d
const SPACE = 0x20
export const MOST_PARTS = 280
const MOST_BYTES = 1 << 13

/** What a plain record may have as a value that is no text: as JSON writes numbers and words. */
const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/
const LONGEST_WHOLE = 15

/**
 * Which of four bytes is the first that is no printable ASCII, or a quote or backslash; 4 where none is. After Mycroft's
 * test for a zero byte (1987), whose lowest answer is the right one.
 */
export function endOfText(word: number): number {
  const quote = word ^ 0x22222222
  const backslash = word ^ 0x5c5c5c5c
  const found =
    (((quote - 0x01010101) & ~quote) |
      ((backslash - 0x01010101) & ~backslash) |
      ((word - 0x20202020) & ~word) |
      (word + 0x01010101) |
      word) &
    0x80808080
  // Of no bit at all, `clz32` says 32.
  return found === 0 ? 4 : (31 - Math.clz32(found & -found)) >> 3
}

/** Where the number or word that begins here ends. */
export function endOfLiteral(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === COMMA || byte === CLOSING_BRACE || byte === SPACE) break
  }
  return at
}

/** Whether a number or word stands in [from, to). */
export function isLiteral(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at < to && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++
  if (at === to && to - from <= LONGEST_WHOLE) return to > from && (bytes[from] !== 0x30 || to === from + 1)
  return LITERAL.test(bytes.toString('latin1', from, to))
}

/** What digits alone in [from, to) say, without making a text of them; −1 where anything else stands there. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_WHOLE) return -1
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/**
 * What stands between the values of a record that was found plain: the next records of a log mostly differ in these
 * values alone, and comparing bytes is all that is left to do.
 */
export class RecordTemplate {
  /** By part: where its value stands (a string without its quotes), and the hash of these bytes. */
  readonly from = new Int32Array(MOST_PARTS)
  readonly to = new Int32Array(MOST_PARTS)
  readonly hash = new Int32Array(MOST_PARTS)
  parts = 0
  /** What stands before each part and behind the last: whole words, then one of the bytes that are left, none to three. */
  readonly #skeleton = new Int32Array((MOST_BYTES >> 2) + MOST_PARTS + 1)
  /** How many bytes that is, by part. */
  readonly #lengths = new Int32Array(MOST_PARTS + 1)

  forget(): void {
    this.parts = 0
  }

  /** Takes on the shape of the record [from, to), whose `parts` values stand where `starts` and `ends` say. */
  learn(view: DataView, from: number, to: number, starts: Int32Array, ends: Int32Array, parts: number): void {
    this.parts = 0
    if (to - from > MOST_BYTES) return
    let at = from
    let word = 0
    for (let part = 0; part <= parts; part++) {
      const end = part < parts ? (starts[part] as number) : to
      this.#lengths[part] = end - at
      for (; at + 4 <= end; at += 4) this.#skeleton[word++] = view.getInt32(at, true)
      this.#skeleton[word++] = beginningOf(wordAt(view, at), end - at)
      if (part < parts) at = ends[part] as number
    }
    this.parts = parts
  }

  /** Whether [from, to) is a record of this shape; `view` is one of all the bytes. */
  matches(bytes: Buffer, view: DataView, from: number, to: number): boolean {
    const parts = this.parts
    // Words are read whole, up to three bytes beyond the end of the record.
    if (parts === 0 || to + 3 > view.byteLength) return false
    const skeleton = this.#skeleton
    const lengths = this.#lengths
    let at = from
    let known = 0
    for (let part = 0; ; part++) {
      const end = at + (lengths[part] as number)
      if (end > to) return false
      for (; at + 4 <= end; at += 4) if (view.getInt32(at, true) !== skeleton[known++]) return false
      const rest = (1 << ((end - at) << 3)) - 1
      if (rest !== 0 && (view.getInt32(at, true) & rest) !== skeleton[known]) return false
      known++
      at = end
      if (part === parts) return at === to
      const start = at
      if (bytes[start - 1] === QUOTE) {
        let hash = HASH_SEED
        for (;;) {
          if (at >= to) return false
          const word = view.getInt32(at, true)
          const length = endOfText(word)
          if (length < 4) {
            hash = hashWord(hash, beginningOf(word, length))
            at += length
            break
          }
          hash = hashWord(hash, word)
          at += 4
        }
        if (at >= to || bytes[at] !== QUOTE) return false
        this.hash[part] = hash
      } else {
        at = endOfLiteral(bytes, at, to)
        if (!isLiteral(bytes, start, at)) return false
        this.hash[part] = hashOf(view, start, at)
      }
      this.from[part] = start
      this.to[part] = at
    }
  }
}
