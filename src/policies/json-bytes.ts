import { release } from '../events/columns.ts'

/** In bytes: less than this may lie about until the garbage is collected. */
const LARGE = 1 << 20

const ZERO = '0'.charCodeAt(0)
const MINUS = '-'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

/** JSON as it is written, in bytes: of many numbers, far cheaper than arrays of them and their text. */
export class JsonBytes {
  length = 0
  #held = new Uint8Array(1 << 16)
  readonly #encoder = new TextEncoder()

  text(text: string): void {
    if (text.length === 1 && text.charCodeAt(0) < 0x80) {
      this.#reserve(1)
      this.#held[this.length++] = text.charCodeAt(0)
      return
    }
    this.#reserve(3 * text.length)
    this.length += this.#encoder.encodeInto(text, this.#held.subarray(this.length)).written
  }

  /** An integer that fits into 32 bits. */
  integer(value: number): void {
    this.#reserve(11)
    let left = value
    if (left < 0) {
      this.#held[this.length++] = MINUS
      left = -left
    }
    let digits = 1
    for (let bound = 10; left >= bound; bound *= 10) digits++
    this.length += digits
    for (let at = this.length - 1; digits > 0; at--, digits--) {
      const rest = Math.floor(left / 10)
      this.#held[at] = ZERO + left - rest * 10
      left = rest
    }
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#held.set(bytes, this.length)
    this.length += bytes.length
  }

  list<Member>(members: Iterable<Member>, write: (member: Member) => void): void {
    this.text('[')
    let isFirst = true
    for (const member of members) {
      if (!isFirst) {
        this.#reserve(1)
        this.#held[this.length++] = COMMA
      }
      isFirst = false
      write(member)
    }
    this.text(']')
  }

  /** Takes back what was written from there on. */
  cut(from: number): Uint8Array {
    const cut = this.#held.slice(from, this.length)
    this.length = from
    return cut
  }

  /** All that was written, which nothing can be written behind any more. */
  end(): Uint8Array {
    const all = this.#held.subarray(0, this.length)
    this.#held = new Uint8Array(0)
    this.length = 0
    return all
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#held.length) return
    const larger = new Uint8Array(Math.max(2 * this.#held.length, this.length + more))
    larger.set(this.#held.subarray(0, this.length))
    if (this.#held.length >= LARGE) release(this.#held)
    this.#held = larger
  }
}
