/** Columns of small numbers as bytes: several numbers in one byte where they fit, so that little is left to compress. */

/** Numbers below so many that one byte holds; 0 where it does not hold one. */
function inOneByte(bound: number): number {
  let numbers = 0
  for (let most = bound; most <= 256; most *= bound) numbers++
  return numbers
}

const FIRST_CAPACITY = 1 << 16
const LONGEST_VARINT = 5

export class PackedWriter {
  #held: Uint8Array<ArrayBuffer> = new Uint8Array(FIRST_CAPACITY)
  #length = 0

  /** Integers of 32 bits, seven bits a byte, the low ones first (LEB128). */
  varints(numbers: ArrayLike<number>): void {
    this.#reserve(LONGEST_VARINT * numbers.length)
    const held = this.#held
    let at = this.#length
    for (let i = 0; i < numbers.length; i++) {
      let left = numbers[i] as number
      for (; left > 0x7f; left >>>= 7) held[at++] = (left & 0x7f) | 0x80
      held[at++] = left
    }
    this.#length = at
  }

  /** Integers below `bound`, which the reader is told. */
  packed(numbers: ArrayLike<number>, bound: number): void {
    if (bound <= 1) return
    const together = inOneByte(bound)
    if (together === 0) {
      this.varints(numbers)
      return
    }
    this.#reserve(Math.ceil(numbers.length / together))
    for (let from = 0; from < numbers.length; from += together) {
      let byte = 0
      for (let i = Math.min(from + together, numbers.length) - 1; i >= from; i--)
        byte = byte * bound + (numbers[i] as number)
      this.#held[this.#length++] = byte
    }
  }

  /** All that was written. */
  end(): Uint8Array<ArrayBuffer> {
    return this.#held.subarray(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#held.length) return
    const larger = new Uint8Array(Math.max(2 * this.#held.length, this.#length + more))
    larger.set(this.#held.subarray(0, this.#length))
    this.#held = larger
  }
}

/** What a reader throws where bytes cannot be what a writer wrote. */
export class DamagedBytes extends Error {}

/** Reads what a `PackedWriter` wrote. Throws `DamagedBytes`, before it asks for memory that the bytes do not call for. */
export class PackedReader {
  readonly #held: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#held = bytes
  }

  /** `bound`: all of them must be below. */
  varints(count: number, bound = 2 ** 32): Uint32Array {
    this.#require(count)
    const numbers = new Uint32Array(count)
    for (let i = 0; i < count; i++) numbers[i] = this.varint(bound)
    return numbers
  }

  varint(bound = 2 ** 32): number {
    let number = 0
    for (let factor = 1; factor < 2 ** (7 * LONGEST_VARINT); factor *= 128) {
      this.#require(1)
      const byte = this.#held[this.#at++] as number
      number += (byte & 0x7f) * factor
      if (byte > 0x7f) continue
      if (number >= bound) break
      return number
    }
    throw new DamagedBytes()
  }

  packed(count: number, bound: number): Uint32Array {
    if (bound <= 1) return new Uint32Array(count)
    const together = inOneByte(bound)
    if (together === 0) return this.varints(count, bound)
    this.#require(Math.ceil(count / together))
    const numbers = new Uint32Array(count)
    for (let from = 0; from < count; from += together) {
      let byte = this.#held[this.#at++] as number
      const to = Math.min(from + together, count)
      for (let i = from; i < to; i++) {
        const rest = Math.floor(byte / bound)
        numbers[i] = byte - rest * bound
        byte = rest
      }
      if (byte !== 0) throw new DamagedBytes()
    }
    return numbers
  }

  /** That nothing is left. */
  end(): void {
    if (this.#at !== this.#held.length) throw new DamagedBytes()
  }

  #require(bytes: number): void {
    if (this.#at + bytes > this.#held.length) throw new DamagedBytes()
  }
}
