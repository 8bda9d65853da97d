import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { JsonBytes } from '../../src/policies/json-bytes.ts'

const written = (write: (json: JsonBytes) => void): string => {
  const json = new JsonBytes()
  write(json)
  return Buffer.from(json.cut(0)).toString('utf8')
}

describe('JSON as bytes', () => {
  it('writes integers of 32 bits as JSON.stringify does', () => {
    const sharp = [0, 9, 10, 99, 100, -1, -10, 2 ** 31 - 1, -(2 ** 31), 2 ** 32 - 1, 999_999_999, 1e9]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...sharp), fc.integer(), fc.nat({ max: 2 ** 31 - 1 }))),
        (values) => {
          expect(written((json) => json.list(values, (value) => json.integer(value)))).toBe(
            JSON.stringify(values)
          )
        }
      )
    )
  })

  it('writes any text, and more than it first has room for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat({ max: 70_000 }), (texts, length) => {
        const all = [...texts, 'é'.repeat(length), 'x']
        expect(written((json) => json.list(all, (text) => json.text(JSON.stringify(text))))).toBe(
          JSON.stringify(all)
        )
      }),
      { numRuns: 30 }
    )
  })

  it('gives back a part that it takes back, whole and unshared', () => {
    const json = new JsonBytes()
    json.text('[')
    json.integer(17)
    const cut = json.cut(1)
    json.text('"other"')
    json.bytes(cut)
    expect(Buffer.from(cut).toString()).toBe('17')
    expect(Buffer.from(json.cut(0)).toString()).toBe('["other"17')
  })
})
