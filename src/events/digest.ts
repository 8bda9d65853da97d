import { createHash, type Hash } from 'node:crypto'
import { endianness } from 'node:os'
import { compareText, NONE, type Table } from './table.ts'

/**
 * SHA-256 (hex) of what a table says: dictionaries and columns, little-endian, nothing of where it was read. Logs that
 * give equal tables, split over other files or in another order, have equal digests.
 */
export function digestTable(table: Table): string {
  const hash = createHash('sha256')
  hash.update('policyminer-events-1\n')
  integers(hash, [table.rows, table.sessions])
  texts(hash, [[table.unit], table.actions, table.outcomes, table.agents, table.cases])
  integers(hash, [table.items.length])
  texts(hash, pairs(table.items))
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

function* pairs(items: Table['items']): Iterable<readonly [string, string]> {
  for (const { key, value } of items) yield [key, typeof value === 'string' ? `"${value}` : String(value)]
}

/** Handed over so many bytes at a time: a call for each of many short texts takes longer than their hash. */
const BLOCK_BYTES = 1 << 16

/** Every list goes in behind its length, every text behind its own: no two tables give the same bytes. */
function texts(hash: Hash, lists: Iterable<readonly string[]>): void {
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  let filled = 0
  const flush = () => {
    hash.update(block.subarray(0, filled))
    filled = 0
  }
  for (const list of lists) {
    if (filled + 4 > block.length) flush()
    filled = block.writeUInt32LE(list.length, filled)
    for (const text of list) {
      if (filled + 4 + 2 * text.length > block.length) flush()
      filled = block.writeUInt32LE(text.length, filled)
      // UTF-16, so that a lone surrogate is not the same as a replacement character.
      if (filled + 2 * text.length <= block.length) filled += block.write(text, filled, 'utf16le')
      else {
        flush()
        hash.update(Buffer.from(text, 'utf16le'))
      }
    }
  }
  flush()
}

function integers(hash: Hash, values: ArrayLike<number>): void {
  const column = values instanceof Uint32Array ? values : Uint32Array.from(values)
  if (values instanceof Uint32Array) integers(hash, [values.length])
  hash.update(littleEndian(column, 4))
}

function numbers(hash: Hash, values: Float64Array | undefined): void {
  integers(hash, [values === undefined ? NONE : values.length])
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
