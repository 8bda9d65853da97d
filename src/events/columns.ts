import { growing, isResizable, move, type Numbers, ofBytes, withRoom } from './growing.ts'
import { type Integers, NONE } from './table.ts'

/** Growable typed columns: what an event costs in memory is its numbers, never its text. */

const PIECE_BITS = 16
const PIECE = 1 << PIECE_BITS
const WITHIN = PIECE - 1
const FIRST_CAPACITY = 1 << 10

/** Room for integers below `bound`, of as few bytes each as hold them. */
export function integersBelow(bound: number, length: number): Numbers {
  return ofBytes(bytesFor(bound - 1), length)
}

/** How many bytes hold the greatest of numbers that have no other bits than these. */
const bytesFor = (bits: number): number => (bits > 0xffff ? 4 : bits > 0xff ? 2 : 1)

/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
export function release(values: Uint8Array | Uint16Array | Uint32Array | Float64Array): void {
  const buffer = values.buffer as ArrayBuffer & { readonly transfer?: (length: number) => ArrayBuffer }
  if (isResizable(buffer)) buffer.resize(0)
  else buffer.transfer?.(0)
}

/** In bytes: less than this may lie about. */
const LARGE = 1 << 23

/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
export function releaseLarge(values: Integers): void {
  if (values.byteLength >= LARGE) release(values)
}

/** The numbers in a place of twice the room. */
export function twice(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  releaseLarge(values)
  return larger
}

/** Integers of 32 bits, of which as many bytes are kept as the greatest of them needs. */
export class IntegerColumn {
  /** What was in `#last` each time that it was full. */
  #stored: Numbers = new Uint8Array(0)
  #storedLength = 0
  #last: Uint32Array<ArrayBuffer> = new Uint32Array(FIRST_CAPACITY)
  /** Filled places of `#last`. */
  #used = 0

  get length(): number {
    return this.#storedLength + this.#used
  }

  push(value: number): void {
    if (this.#used === this.#last.length) this.#makeRoom()
    this.#last[this.#used++] = value
  }

  /** Makes `index` a valid place; new places hold `filler`. */
  extend(index: number, filler: number): void {
    for (let missing = index + 1 - this.length; missing > 0; ) {
      if (this.#used === this.#last.length) this.#makeRoom()
      const taken = Math.min(missing, this.#last.length - this.#used)
      this.#last.fill(filler, this.#used, this.#used + taken)
      this.#used += taken
      missing -= taken
    }
  }

  append(values: Integers): void {
    for (let at = 0; at < values.length; ) {
      if (this.#used === this.#last.length) this.#makeRoom()
      const taken = Math.min(values.length - at, this.#last.length - this.#used)
      this.#last.set(values.subarray(at, at + taken), this.#used)
      this.#used += taken
      at += taken
    }
  }

  get(index: number): number {
    const within = index - this.#storedLength
    return (within < 0 ? this.#stored[index] : this.#last[within]) as number
  }

  set(index: number, value: number): void {
    const within = index - this.#storedLength
    if (within >= 0) {
      this.#last[within] = value
      return
    }
    this.#widen(bytesFor(value))
    this.#stored[index] = value
  }

  /** Puts for each number what stands at its place in `code`. */
  recode(code: Uint32Array): void {
    recode(this.#last, code, this.#used)
    const wide = new Uint32Array(Math.min(PIECE, this.#storedLength))
    for (let from = 0; from < this.#storedLength; from += PIECE) {
      wide.set(this.#stored.subarray(from, from + PIECE))
      recode(wide, code, wide.length)
      this.#widen(bytesFor(allBits(wide)))
      this.#stored.set(wide, from)
    }
  }

  /** The numbers, out of the column, which is empty afterwards: their memory goes when the taker lets it go. */
  take(): Uint32Array<ArrayBuffer> {
    return this.#takeInto(new Uint32Array(this.length))
  }

  /** The same in as few bytes a number as the greatest needs. */
  takeNarrow(): Numbers {
    const bytes = bytesFor(allBits(this.#last.subarray(0, this.#used)))
    return this.#takeInto(ofBytes(Math.max(bytes, this.#stored.BYTES_PER_ELEMENT), this.length))
  }

  /** The same where they stand: another thread may take them over. */
  takeInPlace(): Numbers {
    if (this.#storedLength === 0) return this.takeNarrow()
    const { length } = this
    const last = this.#last.subarray(0, this.#used)
    this.#widen(bytesFor(allBits(last)))
    const all = withRoom(this.#stored, length)
    all.set(last, this.#storedLength)
    this.#clear()
    return all.length === length ? all : all.subarray(0, length)
  }

  #takeInto<Taken extends Numbers>(all: Taken): Taken {
    all.set(this.#last.subarray(0, this.#used), this.#storedLength)
    release(this.#last)
    move(this.#stored, this.#storedLength, all)
    this.#clear()
    return all
  }

  #clear(): void {
    this.#stored = new Uint8Array(0)
    this.#storedLength = 0
    this.#last = new Uint32Array(FIRST_CAPACITY)
    this.#used = 0
  }

  #makeRoom(): void {
    if (this.#last.length < PIECE) {
      const larger = new Uint32Array(this.#last.length * 4)
      larger.set(this.#last)
      this.#last = larger
      return
    }
    this.#widen(bytesFor(allBits(this.#last)))
    const stored = this.#storedLength
    this.#stored = withRoom(this.#stored, stored + PIECE)
    this.#stored.set(this.#last, stored)
    this.#storedLength = stored + PIECE
    this.#used = 0
  }

  #widen(bytes: number): void {
    if (bytes <= this.#stored.BYTES_PER_ELEMENT) return
    const wide = ofBytes(bytes, growing(this.#storedLength * bytes))
    move(this.#stored, this.#storedLength, wide)
    this.#stored = wide
  }
}

/** The same of numbers, `NONE` left as it is. */
export function recode(numbers: Uint32Array, code: Uint32Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const value = numbers[i] as number
    if (value !== NONE) numbers[i] = code[value] as number
  }
}

/** All bits of the numbers, or enough of them to tell that they take four bytes. */
function allBits(numbers: Integers): number {
  let all = 0
  for (let i = 0; i < numbers.length && all >>> 16 === 0; i++) all |= numbers[i] as number
  return all >>> 0
}

/** The same numbers, of as few bytes each as hold them. */
export function narrowed(numbers: Uint32Array<ArrayBuffer>): Numbers {
  const bytes = bytesFor(allBits(numbers))
  if (bytes === 4) return numbers
  const narrow = ofBytes(bytes, numbers.length)
  narrow.set(numbers)
  return narrow
}

/** A column of numbers that most logs do not have: nothing is allocated before the first number; gaps are NaN. */
export class SparseColumn {
  readonly #pieces: (Float64Array | undefined)[] = []

  set(index: number, value: number): void {
    this.#piece(index)[index & WITHIN] = value
  }

  /** The piece with a place for the index. */
  #piece(index: number): Float64Array {
    const number = index >>> PIECE_BITS
    const piece = this.#pieces[number]
    const within = index & WITHIN
    if (piece !== undefined && within < piece.length) return piece
    const wanted = number > 0 || within >= FIRST_CAPACITY ? PIECE : FIRST_CAPACITY
    const larger = new Float64Array(wanted).fill(Number.NaN)
    if (piece !== undefined) larger.set(piece)
    this.#pieces[number] = larger
    return larger
  }

  get(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]?.[index & WITHIN] ?? Number.NaN
  }

  get used(): boolean {
    return this.#pieces.length > 0
  }

  /** The first `rows` numbers. */
  dense(rows: number): Float64Array<ArrayBuffer> {
    const all = new Float64Array(rows).fill(Number.NaN)
    this.#pieces.forEach((piece, number) => {
      const from = number << PIECE_BITS
      if (piece !== undefined && from < rows) all.set(piece.subarray(0, rows - from), from)
    })
    return all
  }

  /** The least and the greatest number; undefined where there is none. */
  span(): readonly [number, number] | undefined {
    let least = Number.POSITIVE_INFINITY
    let greatest = Number.NEGATIVE_INFINITY
    for (const piece of this.#pieces) {
      if (piece === undefined) continue
      for (let i = 0; i < piece.length; i++) {
        const value = piece[i] as number
        if (value < least) least = value
        if (value > greatest) greatest = value
      }
    }
    return least <= greatest ? [least, greatest] : undefined
  }

  /** Forgets all numbers, and gives their memory back at once. */
  clear(): void {
    for (const piece of this.#pieces) if (piece !== undefined) release(piece)
    this.#pieces.length = 0
  }

  /** Writes numbers from `first` on, where there are none as yet. */
  append(first: number, values: Float64Array): void {
    for (let at = 0; at < values.length; ) {
      const index = first + at
      const last = Math.min(index | WITHIN, first + values.length - 1)
      const taken = last - index + 1
      this.#piece(last).set(values.subarray(at, at + taken), index & WITHIN)
      at += taken
    }
  }
}
