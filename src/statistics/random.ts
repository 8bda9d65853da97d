/**
 * A seeded generator, so that equal logs give equal verdicts: xoshiro128** of D. Blackman and S. Vigna (2018, public
 * domain, prng.di.unimi.it), its state filled by SplitMix-style mixing (the finaliser of MurmurHash3, A. Appleby, public domain).
 */
export interface Random {
  /** 32 random bits as an unsigned integer. */
  readonly bits: () => number
  /** Uniform on 0, …, bound − 1, without bias. `bound` is at most 2²¹. */
  readonly below: (bound: number) => number
  /** Uniform on [0, 1), 53 bits. */
  readonly uniform: () => number
  /**
   * Sets `size` more of the entries of `into` that `places` names (at most 2²¹) to `value`, each subset of those that
   * have another one as likely as any other.
   */
  readonly mark: (into: Uint8Array, places: Uint32Array, size: number, value: 0 | 1) => void
  /** Lends its state, four words of 32 bits, to whoever takes the same steps elsewhere. */
  readonly lend: (to: (state: Int32Array) => void) => void
}

export function seededRandom(seed: number): Random {
  let counter = seed >>> 0
  const fill = () => {
    counter = (counter + 0x9e3779b9) >>> 0
    return mix(counter)
  }
  let a = fill()
  let b = fill()
  let c = fill()
  let d = fill()

  const bits = (): number => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  const below = (bound: number): number => {
    for (;;) {
      const x = bits()
      const low = Math.imul(x, bound) >>> 0
      if (isFair(low, bound)) return (x * bound - low) / 0x100000000
    }
  }
  const mark: Random['mark'] = (into, places, size, value) => {
    // The steps of `bits` and `below` on variables of its own: most of the time of a relabelling is spent here.
    const bound = places.length
    let [w, x, y, z] = [a | 0, b | 0, c | 0, d | 0]
    for (let drawn = 0; drawn < size; ) {
      const scrambled = Math.imul(x, 5)
      const random = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
      const shifted = x << 9
      y ^= w
      z ^= x
      x ^= y
      w ^= z
      y ^= shifted
      z = (z << 11) | (z >>> 21)
      const low = Math.imul(random, bound) >>> 0
      if (!isFair(low, bound)) continue
      const place = places[(random * bound - low) / 0x100000000] as number
      if (into[place] === value) continue
      into[place] = value
      drawn++
    }
    a = w
    b = x
    c = y
    d = z
  }
  const lend: Random['lend'] = (to) => {
    const state = Int32Array.of(a, b, c, d)
    to(state)
    ;[a, b, c, d] = state as unknown as [number, number, number, number]
  }
  return { bits, below, mark, lend, uniform: () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53 }
}

/**
 * Lemire (2019): the high half of a product is uniform once the few low halves that would favour small values are drawn
 * again. The remainder is below the bound, so that it need hardly ever be computed.
 */
const isFair = (low: number, bound: number): boolean => low >= bound || low >= (0x100000000 - bound) % bound

/** MurmurHash3's finaliser: every input bit reaches every output bit. */
export function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** 32-bit hash of a text, started from `seed` (MurmurHash3 over UTF-16 units). */
export function hashText(text: string, seed = 0): number {
  const units = new Int32Array(text.length)
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i)
  return mix(hashNumbers(seed, units) ^ text.length)
}

/** Adds the first `size` of the numbers, 32 bits each, to a running hash. */
export function hashNumbers(hash: number, numbers: Int32Array, size = numbers.length): number {
  let h = hash | 0
  for (let i = 0; i < size; i++) {
    let k = Math.imul(numbers[i] as number, 0xcc9e2d51)
    k = (k << 15) | (k >>> 17)
    h ^= Math.imul(k, 0x1b873593)
    h = (h << 13) | (h >>> 19)
    h = (Math.imul(h, 5) + 0xe6546b64) | 0
  }
  return h
}
