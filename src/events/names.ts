import { createHash } from 'node:crypto'
import { requireHeapRoom, TEXTS_BETWEEN_LOOKS } from './heap-room.ts'
import { compareText } from './table.ts'

/** Names of sessions or cases by number: as they may be shown, and a hash by which one is known again elsewhere. */
export interface Names {
  readonly length: number
  readonly shown: (index: number) => string
  /** 128 bits of the name as in the log, in hexadecimal: equal for equal names on every machine. */
  readonly hash: (index: number) => string
}

const HASH_DIGITS = 32

const hashOf = (name: string): string =>
  createHash('sha256')
    .update('policyminer-name\n')
    .update(Buffer.from(name, 'utf16le'))
    .digest('hex')
    .slice(0, HASH_DIGITS)

/** Order of names that needs no raw name, so that whoever merges counts of several machines finds the same. */
export const compareNames = (names: Names, a: number, b: number): number =>
  a === b ? 0 : compareText(names.shown(a), names.shown(b)) || compareText(names.hash(a), names.hash(b))

/** Names as in the log: two that redaction makes equal stay two. */
export class RawNames implements Names {
  readonly #names: string[] = []
  readonly #ids = new Map<string, number>()
  /** Numbers of names that are not among `#ids` as yet, for nobody has asked for them but by their bytes. */
  #unlisted: number[] = []
  readonly #shown: string[] = []
  readonly #hashes: (string | undefined)[] = []
  readonly #show: (text: string) => string

  constructor(show: (text: string) => string) {
    this.#show = show
  }

  get length(): number {
    return this.#names.length
  }

  /** The names as in the log. */
  get raw(): readonly string[] {
    return this.#names
  }

  /** The name's number; a new name takes the next one. */
  id(name: string): number {
    for (const unlisted of this.#unlisted) this.#ids.set(this.#names[unlisted] as string, unlisted)
    this.#unlisted = []
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#append(name)
    this.#ids.set(name, id)
    return id
  }

  /** The same of a name that the caller knows by its bytes from now on, and did not know before. */
  idOfNew(name: string): number {
    const listed = this.#ids.get(name)
    if (listed !== undefined) return listed
    const id = this.#append(name)
    this.#unlisted.push(id)
    return id
  }

  #append(name: string): number {
    const id = this.#names.push(name) - 1
    if (id % TEXTS_BETWEEN_LOOKS === TEXTS_BETWEEN_LOOKS - 1)
      requireHeapRoom(() => `${id} names of sessions or cases`)
    return id
  }

  shown(index: number): string {
    let shown = this.#shown[index]
    if (shown === undefined) {
      shown = this.#show(this.#names[index] as string)
      this.#shown[index] = shown
    }
    return shown
  }

  hash(index: number): string {
    let hash = this.#hashes[index]
    if (hash === undefined) {
      hash = hashOf(this.#names[index] as string)
      this.#hashes[index] = hash
    }
    return hash
  }
}

/** Names of which no more is known than how they are shown and their hash. */
export class HashedNames implements Names {
  readonly #shown: string[] = []
  readonly #hashes: string[] = []
  readonly #ids = new Map<string, number>()

  get length(): number {
    return this.#shown.length
  }

  has(hash: string): boolean {
    return this.#ids.has(hash)
  }

  id(shown: string, hash: string): number {
    let id = this.#ids.get(hash)
    if (id === undefined) {
      id = this.#shown.push(shown) - 1
      this.#hashes.push(hash)
      this.#ids.set(hash, id)
    }
    return id
  }

  shown(index: number): string {
    return this.#shown[index] as string
  }

  hash(index: number): string {
    return this.#hashes[index] as string
  }
}
