import { release, releaseLarge } from './columns.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'

/**
 * The ids seen so far, 16 to 32 bytes each whatever their length: 64-bit hashes in open addressing, from a quarter to half
 * full.
 */
export class Identities {
  #low = new Uint32Array(1 << 10)
  #high = new Uint32Array(1 << 10)
  #used = 0
  /** What was there at each `turnBack`. */
  readonly #later: Uint32Array<ArrayBuffer>[] = []

  /** True the first time an id comes. */
  add(id: string): boolean {
    // Zero in the lower half marks a free place.
    return this.addHash(hashText(id, SEED_LOW) || 1, hashText(id, SEED_HIGH))
  }

  /** True the first time the hash of an id comes; `low` is not zero. */
  addHash(low: number, high: number): boolean {
    if (this.#used * 2 >= this.#low.length) this.#grow()
    return this.#insert(low, high)
  }

  /** What comes now may stand before what is there, and is not compared with it. */
  turnBack(): void {
    if (this.#used === 0) return
    this.#later.push(this.sorted())
    this.clear()
  }

  /** All hashes, those of each stretch between two times of turning back as by `sorted`. */
  all(): Uint32Array<ArrayBuffer> {
    const stretches = [...this.#later, this.sorted()]
    const all = new Uint32Array(stretches.reduce((length, each) => length + each.length, 0))
    let at = 0
    for (const each of stretches) {
      all.set(each, at)
      at += each.length
    }
    return all
  }

  /** The hashes, each as two numbers (low, high), in an order that does not tell how they came. */
  sorted(): Uint32Array<ArrayBuffer> {
    const hashes = new BigUint64Array(this.#used)
    let used = 0
    for (let at = 0; at < this.#low.length; at++) {
      if (this.#low[at] === 0) continue
      hashes[used++] = (BigInt(this.#high[at] as number) << 32n) | BigInt(this.#low[at] as number)
    }
    hashes.sort()
    const halves = new Uint32Array(used * 2)
    hashes.forEach((hash, index) => {
      halves[index * 2] = Number(hash & 0xffffffffn)
      halves[index * 2 + 1] = Number(hash >> 32n)
    })
    return halves
  }

  /** Forgets all of them, and gives their memory back at once. */
  clear(): void {
    release(this.#low)
    release(this.#high)
    this.#low = new Uint32Array(1 << 10)
    this.#high = new Uint32Array(1 << 10)
    this.#used = 0
  }

  #insert(low: number, high: number): boolean {
    const mask = this.#low.length - 1
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (this.#low[at] === 0) {
        this.#low[at] = low
        this.#high[at] = high
        this.#used++
        return true
      }
      if (this.#low[at] === low && this.#high[at] === high) return false
    }
  }

  #grow(): void {
    const low = this.#low
    const high = this.#high
    this.#low = new Uint32Array(low.length * 2)
    this.#high = new Uint32Array(low.length * 2)
    this.#used = 0
    for (let at = 0; at < low.length; at++)
      if (low[at] !== 0) this.#insert(low[at] as number, high[at] as number)
    releaseLarge(low)
    releaseLarge(high)
  }
}
