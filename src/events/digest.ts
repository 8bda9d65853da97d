import { createHash, type Hash } from 'node:crypto'
import { endianness } from 'node:os'
import { compareText, type Integers, type Item, NONE, type Table } from './table.ts'

/**
 * SHA-256 (hex) of what a table says: dictionaries and columns, little-endian, nothing of where it was read. Logs that
 * give equal tables, split over other files or in another order, have equal digests.
 */
export function digestTable(table: Table): string {
  const hash = createHash('sha256')
  hash.update('policyminer-events-1\n')
  numbers32(hash, table.rows, table.sessions)
  texts(hash, [[table.unit], table.actions, table.outcomes, table.agents, table.cases])
  numbers32(hash, table.items.length)
  items(hash, table.items)
  const { action, outcome, agent, session, itemStart, itemIds, sessionStart, sessionCase } = table
  for (const column of [action, outcome, agent, session, itemStart, itemIds, sessionStart, sessionCase]) {
    integers(hash, column)
  }
  texts(hash, [table.objectKeys])
  for (const column of [table.objectStart, table.objectKey, table.objectNumber]) integers(hash, column)
  hash.update(table.repeated)
  numbers(hash, table.latencyMs)
  numbers(hash, table.tokens)
  for (const name of [...table.conditions.keys()].sort(compareText)) {
    const values = table.conditions.get(name) ?? []
    const distinct = [...new Set(values.filter((value) => value !== undefined))].sort(compareText)
    const place = new Map(distinct.map((value, index) => [value, index]))
    texts(hash, [[name, ...distinct]])
    integers(
      hash,
      Uint32Array.from(values, (value) => (value === undefined ? NONE : (place.get(value) as number)))
    )
  }
  return hash.digest('hex')
}

/** Handed over so many bytes at a time: a call for each of many short texts takes longer than their hash. */
const BLOCK_BYTES = 1 << 16
/** Longer texts are not written unit by unit. */
const SHORT = 64
/** Of UTF-16, so that a lone surrogate is not the same as a replacement character. */
const UNITS_OF_LENGTH = 2

/** Every list goes in behind its length, every text behind its own: no two tables give the same bytes. */
class TextBlock {
  readonly #hash: Hash
  readonly #block = Buffer.from(new ArrayBuffer(BLOCK_BYTES))
  readonly #units = new Uint16Array(this.#block.buffer)
  /** Units that are written. */
  #filled = 0

  constructor(hash: Hash) {
    this.#hash = hash
  }

  length(value: number): void {
    this.#makeRoom(UNITS_OF_LENGTH)
    this.#filled = writeLength(this.#units, this.#filled, value)
  }

  text(text: string): void {
    this.length(text.length)
    if (text.length > SHORT) {
      this.flush()
      this.#hash.update(Buffer.from(text, 'utf16le'))
    } else {
      this.#makeRoom(text.length)
      this.#filled = writeUnits(this.#units, this.#filled, text)
    }
  }

  /** Units that stand there as they are, and behind them a text of its own, which is short. */
  behind(beginning: Uint16Array, mark: string, text: string): void {
    this.#makeRoom(beginning.length + UNITS_OF_LENGTH + mark.length + text.length)
    const units = this.#units
    let at = this.#filled
    for (let i = 0; i < beginning.length; i++) units[at++] = beginning[i] as number
    at = writeLength(units, at, mark.length + text.length)
    if (mark !== '') units[at++] = mark.charCodeAt(0)
    this.#filled = writeUnits(units, at, text)
  }

  flush(): void {
    const bytes = this.#block.subarray(0, 2 * this.#filled)
    this.#hash.update(endianness() === 'LE' ? bytes : bytes.swap16())
    this.#filled = 0
  }

  #makeRoom(units: number): void {
    if (this.#filled + units > this.#units.length) this.flush()
  }
}

/** Writes a number below 2^32, its lower half first, and gives where it ends. */
function writeLength(units: Uint16Array, at: number, value: number): number {
  units[at] = value & 0xffff
  units[at + 1] = value >>> 16
  return at + UNITS_OF_LENGTH
}

function writeUnits(units: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i)
  return at + text.length
}

function texts(hash: Hash, lists: Iterable<readonly string[]>): void {
  const block = new TextBlock(hash)
  for (const list of lists) {
    block.length(list.length)
    for (const text of list) block.text(text)
  }
  block.flush()
}

/** As lists of two texts: the key and the value, of which a text has a quotation mark before it. */
function items(hash: Hash, all: Table['items']): void {
  const block = new TextBlock(hash)
  let last: string | undefined
  /** The length of the list and its first text, which most items have in common with the one before. */
  let beginning = new Uint16Array(0)
  for (let i = 0; i < all.length; i++) {
    const { key, value } = all[i] as Item
    const mark = typeof value === 'string' ? '"' : ''
    const text = typeof value === 'string' ? value : String(value)
    if (key.length > SHORT || text.length > SHORT) {
      block.length(2)
      block.text(key)
      block.text(mark + text)
      continue
    }
    if (key !== last) {
      last = key
      beginning = new Uint16Array(2 * UNITS_OF_LENGTH + key.length)
      writeUnits(beginning, writeLength(beginning, writeLength(beginning, 0, 2), key.length), key)
    }
    block.behind(beginning, mark, text)
  }
  block.flush()
}

function numbers32(hash: Hash, ...values: readonly number[]): void {
  hash.update(littleEndian(Uint32Array.from(values), 4))
}

/** Numbers that are made wide at a time. */
const WIDE_NUMBERS = 1 << 14

/** Four bytes a number, however many it has in the table. */
function integers(hash: Hash, values: Integers): void {
  numbers32(hash, values.length)
  if (values instanceof Uint32Array) hash.update(littleEndian(values, 4))
  else {
    const wide = new Uint32Array(Math.min(WIDE_NUMBERS, values.length))
    for (let from = 0; from < values.length; from += WIDE_NUMBERS) {
      const some = values.subarray(from, from + WIDE_NUMBERS)
      wide.set(some)
      hash.update(littleEndian(wide.subarray(0, some.length), 4))
    }
  }
}

function numbers(hash: Hash, values: Float64Array | undefined): void {
  numbers32(hash, values === undefined ? NONE : values.length)
  // A NaN has many bit patterns; the canonical one is written.
  if (values !== undefined)
    hash.update(
      littleEndian(
        values.map((value) => (Number.isNaN(value) ? Number.NaN : value)),
        8
      )
    )
}

function littleEndian(column: Uint32Array | Float64Array, width: 4 | 8): Uint8Array {
  const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength)
  if (endianness() === 'LE') return bytes
  const swapped = Buffer.from(bytes)
  return width === 4 ? swapped.swap32() : swapped.swap64()
}
