import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Distinct } from '../../src/policies/distinct.ts'
import { DamagedBytes, PackedReader, PackedWriter } from '../../src/policies/packed-bytes.ts'

describe('packed bytes', () => {
  const column = fc
    .tuple(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 32 })), fc.boolean())
    .chain(([bound, isPacked]) =>
      fc.record({
        bound: fc.constant(bound),
        isPacked: fc.constant(isPacked),
        numbers: fc.array(fc.integer({ min: 0, max: bound - 1 }), { maxLength: 50 })
      })
    )

  it('are read as they were written, column by column', () => {
    fc.assert(
      fc.property(fc.array(column), (columns) => {
        const writer = new PackedWriter()
        for (const { bound, isPacked, numbers } of columns)
          isPacked ? writer.packed(numbers, bound) : writer.varints(numbers)
        const reader = new PackedReader(writer.end())
        for (const { bound, isPacked, numbers } of columns) {
          const { length } = numbers
          const read = isPacked ? reader.packed(length, bound) : reader.varints(length, bound)
          expect([...read]).toEqual(numbers)
        }
        reader.end()
      })
    )
  })

  it('grow beyond what they begin with', () => {
    const writer = new PackedWriter()
    const numbers = Uint32Array.from({ length: 100_000 }, (_, i) => (i * 2654435761) >>> 0)
    writer.varints(numbers)
    expect(new PackedReader(writer.end()).varints(numbers.length)).toEqual(numbers)
  })

  it.each([
    ['so many in a byte', 200, 3, 40],
    ['nothing at all for what can be one thing only', 1000, 1, 0],
    ['a byte each', 10, 256, 10],
    ['as many bytes as they need', 10, 257, 10]
  ])('take %s', (_, count, bound, bytes) => {
    const writer = new PackedWriter()
    writer.packed(new Uint8Array(count), bound)
    expect(writer.end().length).toBe(bytes)
  })

  it.each<[string, number[], (reader: PackedReader) => unknown]>([
    ['an end too early', [1, 2], (reader) => reader.varints(3)],
    ['a number that goes on', [1, 0x80], (reader) => reader.varints(2)],
    ['a number of more than 32 bits', [0xff, 0xff, 0xff, 0xff, 0x7f], (reader) => reader.varint()],
    ['a number without an end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80], (reader) => reader.varint()],
    ['a number beyond its bound', [9], (reader) => reader.varint(9)],
    ['a packed number beyond its bound', [243], (reader) => reader.packed(5, 3)],
    ['more than memory holds', [], (reader) => reader.packed(2 ** 40, 2)],
    ['something left', [1, 2], (reader) => [reader.varint(), reader.end()]]
  ])('are refused for %s', (_, bytes, read) => {
    expect(() => read(new PackedReader(Uint8Array.from(bytes)))).toThrow(DamagedBytes)
  })
})

describe('what is different', () => {
  it('is numbered as it comes up, also where hashes are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(600), { maxLength: 1000 }),
        fc.integer({ min: 1, max: 700 }),
        (things, hashes) => {
          const distinct = new Distinct(things.length, (a, b) => things[a] === things[b])
          const numbers = things.map((thing, place) => distinct.number(place, thing % hashes))
          const expected = [...new Set(things)]
          expect(numbers).toEqual(things.map((thing) => expected.indexOf(thing)))
          expect([...distinct.places]).toEqual(expected.map((thing) => things.indexOf(thing)))
        }
      )
    )
  })
})
