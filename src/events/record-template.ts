import { beginningOf, HASH_SEED, hashWord, wordAt } from './byte-dictionary.ts'

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

/** Whether a number or word stands in [from, to). */
export function isLiteral(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at < to && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++
  if (at === to && to - from <= LONGEST_WHOLE) return to > from && (bytes[from] !== 0x30 || to === from + 1)
  return LITERAL.test(bytes.toString('latin1', from, to))
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
  readonly #skeleton = new DataView(new ArrayBuffer(MOST_BYTES + 4))
  /** Where the bytes before each part begin, and those behind the last. */
  readonly #starts = new Int32Array(MOST_PARTS + 2)

  forget(): void {
    this.parts = 0
  }

  /** Takes on the shape of the record [from, to), whose `parts` values stand where `starts` and `ends` say. */
  learn(
    bytes: Uint8Array,
    from: number,
    to: number,
    starts: Int32Array,
    ends: Int32Array,
    parts: number
  ): void {
    this.parts = 0
    if (to - from > MOST_BYTES) return
    let at = from
    let used = 0
    for (let part = 0; part <= parts; part++) {
      this.#starts[part] = used
      const end = part < parts ? (starts[part] as number) : to
      while (at < end) this.#skeleton.setUint8(used++, bytes[at++] as number)
      if (part < parts) at = ends[part] as number
    }
    this.#starts[parts + 1] = used
    this.parts = parts
  }

  /** Whether [from, to) is a record of this shape; `view` is one of all the bytes. */
  matches(bytes: Buffer, view: DataView, from: number, to: number): boolean {
    const parts = this.parts
    if (parts === 0) return false
    const skeleton = this.#skeleton
    const starts = this.#starts
    let at = from
    let known = 0
    for (let part = 0; ; part++) {
      const end = starts[part + 1] as number
      if (at + end - known > to) return false
      for (; known + 4 <= end; known += 4, at += 4)
        if (view.getInt32(at, true) !== skeleton.getInt32(known, true)) return false
      if (known < end) {
        if (beginningOf(wordAt(view, at) ^ skeleton.getInt32(known, true), end - known) !== 0) return false
        at += end - known
        known = end
      }
      if (part === parts) return at === to
      const start = at
      let hash = HASH_SEED
      if (bytes[start - 1] === QUOTE) {
        for (;;) {
          const word = wordAt(view, at)
          const rest = endOfText(word)
          if (rest < 4) {
            hash = hashWord(hash, beginningOf(word, rest))
            at += rest
            break
          }
          hash = hashWord(hash, word)
          at += 4
        }
        if (at >= to || view.getUint8(at) !== QUOTE) return false
      } else {
        for (; at < to; at++) {
          const byte = view.getUint8(at)
          if (byte === COMMA || byte === CLOSING_BRACE || byte === SPACE) break
          hash = hashWord(hash, byte)
        }
        if (!isLiteral(bytes, start, at)) return false
      }
      this.from[part] = start
      this.to[part] = at
      this.hash[part] = hash
    }
  }
}
