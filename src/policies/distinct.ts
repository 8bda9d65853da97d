/** Numbers what is different, from 0 on in the order in which it comes up. */
export class Distinct {
  /** By number: where it came up first. */
  readonly places: number[] = []
  readonly #same: (a: number, b: number) => boolean
  readonly #hashes: number[] = []
  /** By hash: the number from 1 on; open addressing. */
  #slots = new Uint32Array(1 << 8)

  /** `same`: whether one thing stands at both places. */
  constructor(same: (a: number, b: number) => boolean) {
    this.#same = same
  }

  /** The number of what stands at the place. `hash`: of 32 bits, the same for what is the same. */
  number(place: number, hash: number): number {
    const { places } = this
    const mask = this.#slots.length - 1
    let at = mixed(hash) & mask
    for (;;) {
      const known = this.#slots[at] as number
      if (known === 0) break
      if (this.#hashes[known - 1] === hash && this.#same(places[known - 1] as number, place)) return known - 1
      at = (at + 1) & mask
    }
    this.#hashes.push(hash)
    const count = places.push(place)
    this.#slots[at] = count
    if (2 * count > mask) this.#grow()
    return count - 1
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.#hashes.length; number++) {
      let at = mixed(this.#hashes[number] as number) & mask
      while (this.#slots[at] !== 0) at = (at + 1) & mask
      this.#slots[at] = number + 1
    }
  }
}

/** The high bits told by the low ones. */
const mixed = (hash: number): number => hash ^ (hash >>> 15)
