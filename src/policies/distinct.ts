/** Numbers what is different, from 0 on in the order in which it comes up. */
export class Distinct {
  /** How many different ones there are. */
  size = 0
  readonly #same: (a: number, b: number) => boolean
  /** By number: where it came up first, and its hash. */
  readonly #places: Uint32Array
  readonly #hashes: Uint32Array
  /** By hash: the number from 1 on; open addressing. */
  readonly #slots: Uint32Array

  /** `same`: whether one thing stands at both places. `most`: places there are. */
  constructor(most: number, same: (a: number, b: number) => boolean) {
    this.#same = same
    this.#places = new Uint32Array(most)
    this.#hashes = new Uint32Array(most)
    this.#slots = new Uint32Array(2 ** (33 - Math.clz32(most)))
  }

  /** The number of what stands at the place. `hash`: of 32 bits without a sign, the same for what is the same. */
  number(place: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    // The high bits told by the low ones.
    let at = (hash ^ (hash >>> 15)) & mask
    for (let known = slots[at] as number; known !== 0; known = slots[at] as number) {
      if (this.#hashes[known - 1] === hash && this.#same(this.#places[known - 1] as number, place))
        return known - 1
      at = (at + 1) & mask
    }
    const number = this.size++
    this.#hashes[number] = hash
    this.#places[number] = place
    slots[at] = number + 1
    return number
  }

  /** By number: where it came up first. */
  get places(): Uint32Array {
    return this.#places.subarray(0, this.size)
  }
}
