import type { Table } from '../../events/table.ts'
import { BlockCounter, type Unbounded } from './block-counter.ts'

/** Namings of objects under one key in the session at hand: which object, numbered as they come up, and the place of the action. */
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
    const { counter, actions, size, objects } = this
    this.size = 0
    this.objects = 0
    if (objects === 1) counter.add(actions, 0, size)
    else if (objects === size) for (let i = 0; i < size; i++) counter.addOne(actions[i] as number)
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
      if (to - from === 1) counter.addOne(block[from] as number)
      else if (to - from === 2) counter.addTwo(block[from] as number, block[from + 1] as number)
      else counter.add(block, from, to)
      from = to
    }
  }
}

/** By key of objects the order among the events that name the same one, counted in one pass. */
export function objectOrders(table: Table): readonly Unbounded[] {
  const { objectKeys, objectStart, objectKey, objectNumber, sessionStart, action } = table
  const numbers = new Uint32Array(objectKeys.length)
  for (let j = 0; j < objectKey.length; j++) {
    const key = objectKey[j] as number
    if ((objectNumber[j] as number) >= (numbers[key] as number))
      numbers[key] = (objectNumber[j] as number) + 1
  }
  const ofKey = objectKeys.map((_, key) => new Namings(table, numbers[key] as number))
  const place = ofKey[0]?.counter.meetings.place ?? new Int32Array(0)
  let j = 0
  for (let session = 1; session <= table.sessions && ofKey.length > 0; session++) {
    const end = sessionStart[session] as number
    for (let row = sessionStart[session - 1] as number; row < end; row++) {
      const own = place[action[row] as number] as number
      for (const stop = objectStart[row + 1] as number; j < stop; j++)
        (ofKey[objectKey[j] as number] as Namings).add(session, objectNumber[j] as number, own)
    }
    for (const namings of ofKey) if (namings.size > 0) namings.close()
  }
  return ofKey.map(({ counter }) => counter.counts)
}
