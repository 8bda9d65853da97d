import type { Table } from '../../events/table.ts'
import { BlockCounter, type Unbounded } from './block-counter.ts'

/** Namings of objects under one key in the session at hand, of those named often: which object, numbered as they come up, and the place of the action. */
class Namings {
  readonly counter: BlockCounter
  named = new Uint32Array(16)
  actions = new Int32Array(16)
  size = 0
  objects = 0
  /** By number of an object: the session, from 1, in which it came up last, and as which one there. */
  readonly #seenIn: Uint32Array
  readonly #slot: Uint32Array
  /** By object: its namings, or where the next of them goes. */
  #next = new Uint32Array(16)
  #block = new Int32Array(16)

  constructor(table: Table, numbers: number) {
    this.counter = new BlockCounter(table)
    this.#seenIn = new Uint32Array(numbers)
    this.#slot = new Uint32Array(numbers)
  }

  add(session: number, number: number, place: number): void {
    if (this.#seenIn[number] !== session) {
      this.#seenIn[number] = session
      this.#slot[number] = this.objects++
    }
    if (this.size === this.named.length) this.#grow()
    this.named[this.size] = this.#slot[number] as number
    this.actions[this.size++] = place
  }

  #grow(): void {
    const { named, actions } = this
    this.named = new Uint32Array(2 * named.length)
    this.named.set(named)
    this.actions = new Int32Array(2 * actions.length)
    this.actions.set(actions)
    this.#next = new Uint32Array(2 * named.length)
    this.#block = new Int32Array(2 * named.length)
  }

  /** Counts a block for each object, in the order in which they came up, and forgets them. */
  close(): void {
    const { size, objects } = this
    this.size = 0
    this.objects = 0
    if (objects === 1) this.counter.add(this.actions, 0, size)
    else this.#addBlocks(size, objects)
  }

  #addBlocks(size: number, objects: number): void {
    const { counter, named, actions } = this
    const [next, block] = [this.#next, this.#block]
    next.fill(0, 0, objects)
    for (let i = 0; i < size; i++) {
      const object = named[i] as number
      next[object] = (next[object] as number) + 1
    }
    for (let object = 0, start = 0; object < objects; object++) {
      const length = next[object] as number
      next[object] = start
      start += length
    }
    for (let i = 0; i < size; i++) {
      const object = named[i] as number
      const to = next[object] as number
      block[to] = actions[i] as number
      next[object] = to + 1
    }
    for (let object = 0, from = 0; object < objects; object++) {
      const to = next[object] as number
      counter.add(block, from, to)
      from = to
    }
  }
}

/** Short blocks are told apart by so many kinds, the actions in their order, and counted kind by kind. */
const MOST_KINDS = 1 << 17

/** Of an object in place of its kind: its block is too long for one. */
const LONG = 0xffffffff

/** By key of objects the order among the events that name the same one, counted in one pass. */
export function objectOrders(table: Table): readonly Unbounded[] {
  const { objectKeys, objectStart, objectKey, objectNumber, sessionStart, action } = table
  if (objectKeys.length === 0) return []
  /** By key: where its objects begin in the list of them. */
  const base = objectsByKey(table)
  const ofKey = objectKeys.map(
    (_, key) => new Namings(table, (base[key + 1] as number) - (base[key] as number))
  )
  const { place, size } = (ofKey[0] as Namings).counter.meetings
  const kinds = new Kinds(size, objectKeys.length)
  const { radix, limit } = kinds
  /** By object: what was done on it, in the session at hand. */
  const done = new Uint32Array(base[objectKeys.length] as number)
  /** By key: the greatest number of an object there; and whether some block is long. */
  const top = new Uint32Array(objectKeys.length)
  const isLong = new Uint8Array(objectKeys.length)
  let j = 0
  for (let session = 1; session <= table.sessions; session++) {
    const [from, end] = [sessionStart[session - 1] as number, sessionStart[session] as number]
    for (let row = from; row < end; row++) {
      const digit = (place[action[row] as number] as number) + 2
      for (const stop = objectStart[row + 1] as number; j < stop; j++) {
        const key = objectKey[j] as number
        const number = objectNumber[j] as number
        const at = (base[key] as number) + number
        const before = done[at] as number
        if (before < limit) done[at] = before * radix + digit
        else {
          done[at] = LONG
          isLong[key] = 1
        }
        if (number > (top[key] as number)) top[key] = number
      }
    }
    for (let key = 0; key < top.length; key++) {
      if (isLong[key] === 1) {
        addLong(table, ofKey[key] as Namings, { key, session, base: base[key] as number, done })
        isLong[key] = 0
      }
      kinds.take(key, done, base[key] as number, top[key] as number)
      top[key] = 0
    }
  }
  return ofKey.map(({ counter }, key) => {
    kinds.count(key, counter)
    return counter.finish()
  })
}

/** Where the objects of each key begin when those of all keys stand one behind the other, and their end. */
function objectsByKey({ objectKeys, objectKey, objectNumber }: Table): Uint32Array {
  const base = new Uint32Array(objectKeys.length + 1)
  for (let j = 0; j < objectKey.length; j++) {
    const next = (objectKey[j] as number) + 1
    const number = objectNumber[j] as number
    if (number >= (base[next] as number)) base[next] = number + 1
  }
  for (let key = 0; key < objectKeys.length; key++)
    base[key + 1] = (base[key] as number) + (base[key + 1] as number)
  return base
}

/** Counts the session's blocks that are too long to be told by their kind. */
function addLong(
  { sessionStart, objectStart, objectKey, objectNumber, action }: Table,
  namings: Namings,
  {
    key,
    session,
    base,
    done
  }: { readonly key: number; readonly session: number; readonly base: number; readonly done: Uint32Array }
): void {
  const { place } = namings.counter.meetings
  const end = sessionStart[session] as number
  for (let row = sessionStart[session - 1] as number; row < end; row++)
    for (let j = objectStart[row] as number; j < (objectStart[row + 1] as number); j++) {
      const number = objectNumber[j] as number
      if (objectKey[j] === key && done[base + number] === LONG)
        namings.add(session, number, place[action[row] as number] as number)
    }
  namings.close()
}

/** How often short blocks of each kind occur. A kind is the actions in their order, as the digits of a number. */
class Kinds {
  /** A digit is the place of an action and two more: there is one for actions that are not counted, and none is 0. */
  readonly radix: number
  /** Kinds from here on are as long as blocks may be. */
  readonly limit: number
  /** By key, and the kinds of which there are any. */
  readonly #counts: readonly Uint32Array[]
  readonly #met: readonly number[][]

  constructor(places: number, keys: number) {
    this.radix = places + 2
    let limit = this.radix
    while (limit * this.radix ** 2 <= MOST_KINDS) limit *= this.radix
    this.limit = limit
    this.#counts = Array.from({ length: keys }, () => new Uint32Array(limit * this.radix))
    this.#met = this.#counts.map(() => [])
  }

  /** Counts the short blocks of a key, and forgets all of its blocks. */
  take(key: number, done: Uint32Array, base: number, top: number): void {
    const counts = this.#counts[key] as Uint32Array
    const met = this.#met[key] as number[]
    for (let at = base; at <= base + top; at++) {
      const kind = done[at] as number
      if (kind === 0) continue
      done[at] = 0
      if (kind === LONG) continue
      if (counts[kind] === 0) met.push(kind)
      counts[kind] = (counts[kind] as number) + 1
    }
  }

  /** Gives the counter all blocks of the key, kind by kind: what it adds up must not depend on the order of sessions. */
  count(key: number, counter: BlockCounter): void {
    const counts = this.#counts[key] as Uint32Array
    const block: number[] = []
    for (const kind of Uint32Array.from(this.#met[key] as number[]).sort()) {
      block.length = 0
      for (let left = kind; left > 0; left = Math.floor(left / this.radix))
        block.unshift((left % this.radix) - 2)
      counter.add(Int32Array.from(block), 0, block.length, counts[kind])
    }
  }
}
