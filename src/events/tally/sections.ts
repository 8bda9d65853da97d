import { endianness } from 'node:os'
import { inflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import { releaseLarge } from '../columns.ts'
import { type Integers, NONE } from '../table.ts'

/**
 * A tally's body: sections one behind the other, each a list of numbers (little-endian, as narrow as they fit) or a
 * JSON text, deflated by fflate, whose output is the same on every machine.
 */

export interface Section {
  readonly name: string
  /** Bytes a number; 0 marks a JSON text. */
  readonly width: 0 | 1 | 2 | 4 | 8
  /** Whether the numbers are differences to the one before. */
  readonly differences: boolean
  /** Numbers, or bytes of the text. */
  readonly length: number
  /** Bytes in the file. */
  readonly packed: number
}

/** Half the time of the usual level 6, for a fiftieth more bytes. */
const LEVEL = 3
/** V8 holds no longer text. */
const MOST_TEXT_BYTES = 500_000_000

export class SectionWriter {
  readonly sections: Section[] = []
  readonly parts: Uint8Array[] = []

  /** `NONE` takes the greatest number of the width. */
  integers(name: string, values: Integers, differences = false): void {
    const written = differences ? differencesOf(values) : values
    let greatest = 0
    for (let i = 0; i < written.length; i++) {
      const value = written[i] as number
      if ((differences || value !== NONE) && value > greatest) greatest = value
    }
    const width = greatest < 0xff ? 1 : greatest < 0xffff ? 2 : 4
    const Narrow = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array
    const narrow = written instanceof Narrow ? written : new Narrow(written)
    this.#add({ name, width, differences, length: values.length }, bytesOf(narrow))
    for (const made of [written, narrow]) if (made !== values) releaseLarge(made)
  }

  numbers(name: string, values: Float64Array): void {
    this.#add({ name, width: 8, differences: false, length: values.length }, bytesOf(values))
  }

  /** @throws RangeError where the text is too long to be read again. */
  json(name: string, value: unknown): void {
    const bytes = Buffer.from(JSON.stringify(value))
    if (bytes.length > MOST_TEXT_BYTES) throw new RangeError(name)
    this.#add({ name, width: 0, differences: false, length: bytes.length }, bytes)
  }

  #add(section: Omit<Section, 'packed'>, bytes: Uint8Array): void {
    const packed = deflateSync(bytes, { level: LEVEL })
    this.sections.push({ ...section, packed: packed.length })
    this.parts.push(packed)
  }
}

/** Bytes that a section unpacks to. */
export const unpackedBytes = ({ width, length }: Section): number => Math.max(1, width) * length

/** Reads sections by name, unpacking no more than each says. Throws an Error where one is missing or not what it says. */
export class SectionReader {
  readonly #sections = new Map<string, { readonly section: Section; readonly bytes: Uint8Array }>()

  constructor(sections: readonly Section[], body: Uint8Array) {
    let at = 0
    for (const section of sections) {
      this.#sections.set(section.name, { section, bytes: body.subarray(at, at + section.packed) })
      at += section.packed
    }
    if (at !== body.length) throw new Error('its sections do not fill it')
  }

  /** Throws an Error where a section was not read: nothing in a tally is there for nothing. */
  end(): void {
    const [name] = this.#sections.keys()
    if (name !== undefined) throw new Error('it has a section of no known name')
  }

  has(name: string): boolean {
    return this.#sections.has(name)
  }

  integers(name: string): Uint32Array {
    const { section, bytes } = this.#unpacked(name)
    const { width, length } = section
    if (width === 0 || width === 8) throw new Error(`section ${name} holds no integers`)
    const aligned = littleEndian(bytes, width)
    const narrow =
      width === 1
        ? aligned
        : width === 2
          ? new Uint16Array(aligned.buffer, 0, length)
          : new Uint32Array(aligned.buffer, 0, length)
    const none = width === 1 ? 0xff : width === 2 ? 0xffff : NONE
    const values = new Uint32Array(length)
    let last = 0
    for (let i = 0; i < length; i++) {
      const value = narrow[i] as number
      if (section.differences) {
        last = (last + ((value >>> 1) ^ -(value & 1))) >>> 0
        values[i] = last
      } else values[i] = value === none ? NONE : value
    }
    return values
  }

  numbers(name: string): Float64Array {
    const { section, bytes } = this.#unpacked(name)
    if (section.width !== 8) throw new Error(`section ${name} holds no numbers`)
    return new Float64Array(littleEndian(bytes, 8).buffer, 0, section.length)
  }

  json(name: string): unknown {
    const { section, bytes } = this.#unpacked(name)
    if (section.width !== 0) throw new Error(`section ${name} holds no text`)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  }

  #unpacked(name: string) {
    const found = this.#sections.get(name)
    if (found === undefined) throw new Error(`section ${name} is missing`)
    this.#sections.delete(name)
    const expected = unpackedBytes(found.section)
    const bytes = inflateRawSync(found.bytes, { maxOutputLength: Math.max(1, expected) })
    if (bytes.length !== expected) throw new Error(`section ${name} is not as long as it says`)
    return { section: found.section, bytes }
  }
}

/** Zigzag of the differences modulo 2³²: small where neighbours are near, in whichever direction. */
function differencesOf(values: Integers): Uint32Array {
  const differences = new Uint32Array(values.length)
  let last = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const difference = (value - last) | 0
    differences[i] = (difference << 1) ^ (difference >> 31)
    last = value
  }
  return differences
}

function bytesOf(values: Integers | Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return endianness() === 'LE' ? bytes : littleEndian(bytes, values.BYTES_PER_ELEMENT as 1 | 2 | 4 | 8)
}

/** A copy that starts at an address fit for wider numbers, its bytes in the order of this machine. */
function littleEndian(bytes: Uint8Array, width: 1 | 2 | 4 | 8): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  if (width === 1 || endianness() === 'LE') return copy
  const buffer = Buffer.from(copy.buffer)
  if (width === 2) buffer.swap16()
  else if (width === 4) buffer.swap32()
  else buffer.swap64()
  return copy
}
