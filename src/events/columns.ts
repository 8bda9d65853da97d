import { type Integers, NONE } from './table.ts'

/**
 * Growable typed columns: what an event costs in memory is its numbers, never its text. They grow by pieces, so that
 * nothing is copied and next to nothing kept free.
 */

const PIECE_BITS = 16
const PIECE = 1 << PIECE_BITS
const WITHIN = PIECE - 1
const FIRST_CAPACITY = 1 << 10

type Piece = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Room for integers below `bound`, of as few bytes each as hold them. */
export function integersBelow(bound: number, length: number): Piece {
  if (bound <= 1 << 8) return new Uint8Array(length)
  return bound <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length)
}

/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
export function release(values: Uint8Array | Uint16Array | Uint32Array | Float64Array): void {
  const buffer = values.buffer as ArrayBuffer & { readonly transfer?: (length: number) => ArrayBuffer }
  buffer.transfer?.(0)
}

/** In bytes: less than this may lie about. */
const LARGE = 1 << 23

/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
export function releaseLarge(values: Uint32Array): void {
  if (values.byteLength >= LARGE) release(values)
}

/** The numbers in a place of twice the room. */
export function twice(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  releaseLarge(values)
  return larger
}

/** Integers of 32 bits. Pieces that are full take a byte or two a number where that holds all of them. */
export class IntegerColumn {
  readonly #full: Piece[] = []
  #last: Uint32Array<ArrayBuffer> = new Uint32Array(FIRST_CAPACITY)
  /** Filled places of the last piece. */
  #used = 0

  get length(): number {
    return (this.#full.length << PIECE_BITS) + this.#used
  }

  push(value: number): void {
    if (this.#used === this.#last.length) this.#grow()
    this.#last[this.#used++] = value
  }

  /** Makes `index` a valid place; new places hold `filler`. */
  extend(index: number, filler: number): void {
    for (let missing = index + 1 - this.length; missing > 0; ) {
      if (this.#used === this.#last.length) this.#grow()
      const taken = Math.min(missing, this.#last.length - this.#used)
      this.#last.fill(filler, this.#used, this.#used + taken)
      this.#used += taken
      missing -= taken
    }
  }

  append(values: Integers): void {
    for (let at = 0; at < values.length; ) {
      if (this.#used === this.#last.length) this.#grow()
      const taken = Math.min(values.length - at, this.#last.length - this.#used)
      this.#last.set(values.subarray(at, at + taken), this.#used)
      this.#used += taken
      at += taken
    }
  }

  get(index: number): number {
    const piece = index >>> PIECE_BITS
    return (piece < this.#full.length ? (this.#full[piece] as Piece) : this.#last)[index & WITHIN] as number
  }

  set(index: number, value: number): void {
    const number = index >>> PIECE_BITS
    const piece = number < this.#full.length ? (this.#full[number] as Piece) : this.#last
    piece[index & WITHIN] = value
    if (piece[index & WITHIN] === value) return
    const wider = new Uint32Array(piece)
    wider[index & WITHIN] = value
    this.#full[number] = wider
  }

  /** Puts for each number what stands at its place in `code`. */
  recode(code: Uint32Array): void {
    for (let piece = 0; piece < this.#full.length; piece++) {
      const wide = new Uint32Array(this.#full[piece] as Piece)
      recode(wide, code, wide.length)
      this.#full[piece] = narrowed(wide)
    }
    recode(this.#last, code, this.#used)
  }

  /** The filled part in one piece: valid until the next push. */
  view(): Uint32Array<ArrayBuffer> {
    const { length } = this
    const first = this.#full[0] ?? this.#last
    if (first.buffer.byteLength >= length * 4 && (length > PIECE || this.#full.length === 0))
      return new Uint32Array(first.buffer, 0, length)
    const all = new Uint32Array(length)
    for (let piece = 0; piece < this.#full.length; piece++) {
      const from = piece << PIECE_BITS
      const old = this.#full[piece] as Piece
      all.set(old, from)
      this.#full[piece] = all.subarray(from, from + PIECE)
      if (isAlone(old)) release(old)
    }
    const from = this.#full.length << PIECE_BITS
    const old = this.#last
    all.set(old.subarray(0, this.#used), from)
    this.#last = all.subarray(from)
    if (isAlone(old)) release(old)
    return all
  }

  /** The same, out of the column, which is empty afterwards: its memory goes when the taker lets it go. */
  take(): Uint32Array<ArrayBuffer> {
    const all = this.view()
    this.#clear()
    return all
  }

  /** The same in as few bytes a number as the widest piece has. */
  takeNarrow(): Piece {
    const pieces = [...this.#full, narrowed(this.#last.subarray(0, this.#used))]
    const width = pieces.reduce((widest, piece) => Math.max(widest, piece.BYTES_PER_ELEMENT), 1)
    const all = integersBelow(2 ** (8 * width), this.length)
    pieces.forEach((piece, number) => {
      all.set(piece, number << PIECE_BITS)
      if (isAlone(piece)) release(piece)
    })
    this.#clear()
    return all
  }

  #clear(): void {
    this.#full.length = 0
    this.#last = new Uint32Array(FIRST_CAPACITY)
    this.#used = 0
  }

  #grow(): void {
    if (this.#last.length === PIECE) {
      const narrow = narrowed(this.#last)
      this.#full.push(narrow)
      if (narrow === this.#last || !isAlone(this.#last)) this.#last = new Uint32Array(PIECE)
      this.#used = 0
      return
    }
    const larger = new Uint32Array(Math.min(PIECE, Math.max(FIRST_CAPACITY, this.#last.length * 4)))
    larger.set(this.#last)
    this.#last = larger
  }
}

/** The same of numbers, `NONE` left as it is. */
export function recode(numbers: Uint32Array, code: Uint32Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const value = numbers[i] as number
    if (value !== NONE) numbers[i] = code[value] as number
  }
}

/** Whether there is nothing else in its memory. */
const isAlone = (piece: Piece): boolean => piece.byteLength === piece.buffer.byteLength

/** The same numbers, of as few bytes each as hold them. */
export function narrowed(piece: Uint32Array<ArrayBuffer>): Piece {
  let all = 0
  for (let i = 0; i < piece.length && all >>> 16 === 0; i++) all |= piece[i] as number
  if (all >>> 16 !== 0) return piece
  return all <= 0xff ? new Uint8Array(piece) : new Uint16Array(piece)
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
