import { describe, expect, it } from '@jest/globals'
import { hashNumbers, hashText, mix, seededRandom } from '../../src/statistics/random.ts'

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const numbers = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 8 }, random.bits)
    }
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  it('follows the published recurrence of xoshiro128**', () => {
    // The same generator in 64-bit integers, written from the authors' C code.
    const random = seededRandom(42)
    const word = 0xffffffffn
    const rotl = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & word
    let counter = 42
    const state = Array.from({ length: 4 }, () => {
      counter = (counter + 0x9e3779b9) >>> 0
      return BigInt(mix(counter))
    }) as [bigint, bigint, bigint, bigint]
    for (let i = 0; i < 1000; i++) {
      const expected = (rotl((state[1] * 5n) & word, 7n) * 9n) & word
      const t = (state[1] << 9n) & word
      state[2] ^= state[0]
      state[3] ^= state[1]
      state[1] ^= state[2]
      state[0] ^= state[3]
      state[2] ^= t
      state[3] = rotl(state[3], 11n)
      expect(random.bits()).toBe(Number(expected))
    }
  })

  it('draws every value below a bound about equally often', () => {
    const random = seededRandom(3)
    const counts = new Array<number>(7).fill(0)
    for (let i = 0; i < 70_000; i++) {
      const value = random.below(7)
      counts[value] = (counts[value] as number) + 1
    }
    // Chi-square with 6 degrees of freedom: 22.5 is its 0.999 quantile.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5)
  })

  it('stays within the unit interval, with its mean in the middle', () => {
    const random = seededRandom(5)
    let sum = 0
    for (let i = 0; i < 20_000; i++) {
      const value = random.uniform()
      expect(value >= 0 && value < 1).toBe(true)
      sum += value
    }
    expect(Math.abs(sum / 20_000 - 0.5)).toBeLessThan(0.01)
  })
})

describe('hashes', () => {
  it('tell texts apart, also those that differ only in length or in their seed', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a\u0000', 'lookup_order', 'lookup_orders']
    expect(new Set(texts.map((text) => hashText(text))).size).toBe(texts.length)
    expect(hashText('a', 1)).not.toBe(hashText('a', 2))
    const [there, back] = [Int32Array.of(1, 2), Int32Array.of(2, 1)]
    expect(hashNumbers(0, there)).not.toBe(hashNumbers(0, back))
    expect(hashNumbers(0, there)).toBe(hashNumbers(hashNumbers(0, there, 1), there.subarray(1)))
  })
})

describe('mark', () => {
  it('chooses what one number after another would, and goes on from there', () => {
    const own = seededRandom(11)
    const oracle = seededRandom(11)
    for (const [size, bound] of [
      [3, 5],
      [40, 97],
      [0, 8],
      [1, 1],
      [200, 200]
    ] as const) {
      const places = Uint32Array.from({ length: bound }, (_, i) => 2 * i)
      const marked = new Uint8Array(2 * bound)
      own.mark(marked, places, size, 1)
      const expected = new Set<number>()
      while (expected.size < size) expected.add(2 * oracle.below(bound))
      expect([...marked.keys()].filter((place) => marked[place] === 1)).toEqual(
        [...expected].sort((a, b) => a - b)
      )
      expect(own.bits()).toBe(oracle.bits())
    }
  })
})
