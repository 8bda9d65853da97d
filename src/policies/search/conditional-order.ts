import { type Codes, keyCodes, tableKeys } from '../../events/key-codes.ts'
import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'
import type { Template } from '../policy.ts'

/** Where fulfilled activations are counted, by condition of the activation. */
export interface OrderCounters {
  /** The actions looked at, by place. */
  readonly actions: readonly number[]
  /** By action: its place, or -1. */
  readonly place: Int32Array
  /** By place, the items that are conditions for the action. */
  readonly conditions: readonly (readonly number[])[]
  /**
   * Where the counters of the pair begin: one for each condition, and at the end one of all events. Those of an action
   * at an end stand where it is its own target.
   */
  readonly base: (own: number, other: number) => number
  readonly of: (template: Template) => Uint32Array
}

/** Adds up, for each condition of each action, what stands directly beside its events and before or behind them. */
export function countOrder(table: Table, counters: OrderCounters): void {
  countBeside(table, counters)
  countAround(table, counters, (bitOf) => aroundInSession(table, bitOf))
}

function countBeside(table: Table, counters: OrderCounters): void {
  const { actions } = counters
  const beside = besideEach(table, counters)
  const sums = new Sums()
  actions.forEach((action, own) => {
    const part = new Part(counters, own, rowsOfAction(table, action))
    const bases = actions.map((_, other) => part.base(other))
    part.look(table, beside, sums, [
      new Neighbours(counters.of('chain_precedence'), counters.of('first'), bases, own),
      new Neighbours(counters.of('chain_response'), counters.of('last'), bases, own)
    ])
  })
}

/**
 * Before and behind which other actions the events of each stand. `around` tells it as bits, by row, eight actions at a
 * time: of the action it is given the bit, or 0. Events are counted by all eight together.
 */
export function countAround(
  table: Table,
  counters: OrderCounters,
  around: (bitOf: (action: number) => number) => Sides
): void {
  const { actions, place } = counters
  const [precedence, response] = [counters.of('precedence'), counters.of('response')]
  const sums = new Sums()
  for (let from = 0; from < actions.length; from += 8) {
    const bits = Uint8Array.from(place, (own) => (own >= from && own < from + 8 ? 1 << (own - from) : 0))
    const sides = around((action) => bits[action] as number)
    actions.forEach((action, own) => {
      const part = new Part(counters, own, rowsWithBits(rowsOfAction(table, action), sides))
      const isOwn = bits[action] as number
      const bases = actions.slice(from, from + 8).map((_, bit) => part.base(from + bit))
      part.look(table, sides, sums, [
        new Company(precedence, bases, isOwn),
        new Company(response, bases, isOwn)
      ])
    })
  }
}

/** Takes how many events of a condition have a number on one side. */
interface Taker {
  readonly take: (number: number, condition: number, n: number) => void
}

/** By the place of the action that stands right beside the events, or the number of places for none. */
class Neighbours implements Taker {
  readonly #chain: Uint32Array
  readonly #end: Uint32Array
  readonly #bases: readonly number[]
  readonly #own: number

  constructor(chain: Uint32Array, end: Uint32Array, bases: readonly number[], own: number) {
    this.#chain = chain
    this.#end = end
    this.#bases = bases
    this.#own = own
  }

  take(other: number, condition: number, n: number): void {
    const base = this.#bases[other]
    if (base !== undefined) {
      if (other !== this.#own) add(this.#chain, base + condition, n)
    } else if (other === this.#bases.length) add(this.#end, (this.#bases[this.#own] as number) + condition, n)
  }
}

/** By the bits of eight actions that stand somewhere on that side. */
class Company implements Taker {
  readonly #kept: Uint32Array
  readonly #bases: readonly number[]
  readonly #isOwn: number

  constructor(kept: Uint32Array, bases: readonly number[], isOwn: number) {
    this.#kept = kept
    this.#bases = bases
    this.#isOwn = isOwn
  }

  take(bits: number, condition: number, n: number): void {
    for (let left = bits & ~this.#isOwn, bit = 0; left !== 0; left >>= 1, bit++)
      if ((left & 1) === 1) add(this.#kept, (this.#bases[bit] as number) + condition, n)
  }
}

function add(counts: Uint32Array, at: number, n: number): void {
  counts[at] = (counts[at] as number) + n
}

/** By row, a small number that tells what stands before the event, and one of what stands behind it. */
export interface Sides {
  readonly before: Uint8Array | Uint16Array
  readonly behind: Uint8Array | Uint16Array
  /** All numbers are below. */
  readonly width: number
}

/** As bits of actions: which stand before an event in its session, and which behind it. */
function aroundInSession(
  { rows, sessions, sessionStart, action }: Table,
  bitOf: (action: number) => number
): Sides {
  const before = new Uint8Array(rows)
  const behind = new Uint8Array(rows)
  for (let s = 0; s < sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    let bits = 0
    for (let row = from; row < to; row++) {
      before[row] = bits
      bits |= bitOf(action[row] as number)
    }
    bits = 0
    for (let row = to - 1; row >= from; row--) {
      behind[row] = bits
      bits |= bitOf(action[row] as number)
    }
  }
  return { before, behind, width: 1 << 8 }
}

function rowsWithBits(rows: Uint32Array, { before, behind }: Sides): Uint32Array {
  const chosen = new Uint32Array(rows.length)
  let size = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (((before[row] as number) | (behind[row] as number)) !== 0) chosen[size++] = row
  }
  return chosen.subarray(0, size)
}

/**
 * The place of the action that stands directly before an event, and directly behind it: a call tried again is no
 * neighbour of itself. Where the session begins (or ends) there the number of places, and one more for other actions.
 */
function besideEach(table: Table, { place, actions }: OrderCounters): Sides {
  const { rows, sessions, sessionStart, action } = table
  const retry = retriesOf(table)
  const before = new Uint16Array(rows)
  const behind = new Uint16Array(rows)
  const number = Uint16Array.from(place, (own) => (own < 0 ? actions.length + 1 : own))
  for (let s = 0; s < sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    let last = actions.length
    for (let row = from; row < to; row++) {
      const isAgain = row > from && retry[row] === 1 && action[row] === action[row - 1]
      if (row > from && !isAgain) last = number[action[row - 1] as number] as number
      before[row] = last
    }
    let next = actions.length
    for (let row = to - 1; row >= from; row--) {
      const isAgain = row + 1 < to && retry[row + 1] === 1 && action[row + 1] === action[row]
      if (row + 1 < to && !isAgain) next = number[action[row + 1] as number] as number
      behind[row] = next
    }
  }
  return { before, behind, width: actions.length + 2 }
}

/** Conditions that are values of one key, of which each row has one at most. */
interface KeyConditions {
  /** Codes of the key by row, from `at` on. */
  readonly codes: Codes
  readonly at: number
  /** By code: its place among these conditions, from 1, or 0. */
  readonly slotOf: Uint16Array
  /** By place from 0: which condition of the action it is. */
  readonly conditions: readonly number[]
}

interface Conditions {
  readonly keys: readonly KeyConditions[]
  /** By item: which condition it is, or -1, of those that are told row by row only; undefined where there is none. */
  readonly others: Int32Array | undefined
}

function columnsOf(table: Table, items: readonly number[]): Conditions {
  const { keyOf, start } = tableKeys(table)
  const { codes, place } = keyCodes(table)
  const byKey = new Map<number, { slotOf: Uint16Array; conditions: number[] }>()
  let others: Int32Array | undefined
  items.forEach((item, condition) => {
    const key = keyOf[item] as number
    if ((place[key] as number) < 0) {
      others ??= new Int32Array(table.items.length).fill(-1)
      others[item] = condition
      return
    }
    const from = start[key] as number
    const own = byKey.get(key) ?? {
      slotOf: new Uint16Array((start[key + 1] as number) - from + 1),
      conditions: []
    }
    own.slotOf[item - from + 1] = own.conditions.push(condition)
    byKey.set(key, own)
  })
  const keys = [...byKey].map(([key, own]) => ({ ...own, codes, at: (place[key] as number) * table.rows }))
  return { keys, others }
}

/** Counters by number of a side and slot, lent from one look to the next, at 0 in between. */
class Sums {
  #counts: readonly [Uint32Array, Uint32Array] = [new Uint32Array(1 << 12), new Uint32Array(1 << 12)]

  room(size: number): readonly [Uint32Array, Uint32Array] {
    if (this.#counts[0].length < size) this.#counts = [new Uint32Array(size), new Uint32Array(size)]
    return this.#counts
  }
}

/** Some events of an action. */
class Part {
  readonly #counters: OrderCounters
  readonly #own: number
  readonly #rows: Uint32Array

  constructor(counters: OrderCounters, own: number, rows: Uint32Array) {
    this.#counters = counters
    this.#own = own
    this.#rows = rows
  }

  base(other: number): number {
    return this.#counters.base(this.#own, other)
  }

  /** Tells the takers, one for each side, of every condition and of all events. */
  look(table: Table, { before, behind, width }: Sides, sums: Sums, takers: Both<Taker>): void {
    const rows = this.#rows
    if (rows.length === 0) return
    const conditions = this.#counters.conditions[this.#own] as readonly number[]
    const { keys, others } = columnsOf(table, conditions)
    const sides = [gathered(before, rows), gathered(behind, rows)] as const
    const seen = [distinct(sides[0], width), distinct(sides[1], width)] as const
    const counts = sums.room(width)
    countAll(sides, counts)
    fold(counts[0], seen[0], [conditions.length], takers[0])
    fold(counts[1], seen[1], [conditions.length], takers[1])
    for (const key of keys) {
      const own = sums.room(width * (key.conditions.length + 1))
      countKey(key, rows, sides, own)
      const slots = [NO_CONDITION, ...key.conditions]
      fold(own[0], seen[0], slots, takers[0])
      fold(own[1], seen[1], slots, takers[1])
    }
    if (others !== undefined) takeItems(table, rows, others, sides, takers)
  }
}

const NO_CONDITION = -1

function gathered(numbers: Uint8Array | Uint16Array, rows: Uint32Array): Uint16Array {
  const own = new Uint16Array(rows.length)
  for (let i = 0; i < rows.length; i++) own[i] = numbers[rows[i] as number] as number
  return own
}

/** Tells the taker of the counts by number and slot, and sets them to 0; by slot the condition that it stands for. */
function fold(
  counts: Uint32Array,
  numbers: readonly number[],
  conditions: readonly number[],
  taker: Taker
): void {
  for (const number of numbers)
    for (let slot = 0; slot < conditions.length; slot++) {
      const at = number * conditions.length + slot
      const n = counts[at] as number
      counts[at] = 0
      const condition = conditions[slot] as number
      if (n > 0 && condition !== NO_CONDITION) taker.take(number, condition, n)
    }
}

/** The numbers that occur, ascending. */
function distinct(numbers: Uint16Array, width: number): readonly number[] {
  const seen = new Uint8Array(width)
  for (let i = 0; i < numbers.length; i++) seen[numbers[i] as number] = 1
  const found: number[] = []
  for (let number = seen.indexOf(1); number >= 0; number = seen.indexOf(1, number + 1)) found.push(number)
  return found
}

type Both<T> = readonly [T, T]

function countAll([before, behind]: Both<Uint16Array>, [first, second]: Both<Uint32Array>): void {
  for (let i = 0; i < before.length; i++) {
    add(first, before[i] as number, 1)
    add(second, behind[i] as number, 1)
  }
}

function countKey(
  { codes, at, slotOf, conditions }: KeyConditions,
  rows: Uint32Array,
  [before, behind]: Both<Uint16Array>,
  [first, second]: Both<Uint32Array>
): void {
  const slots = conditions.length + 1
  for (let i = 0; i < rows.length; i++) {
    const slot = slotOf[codes[at + (rows[i] as number)] as number] as number
    const a = (before[i] as number) * slots + slot
    first[a] = (first[a] as number) + 1
    const b = (behind[i] as number) * slots + slot
    second[b] = (second[b] as number) + 1
  }
}

function takeItems(
  { itemStart, itemIds }: Table,
  rows: Uint32Array,
  conditionOf: Int32Array,
  [before, behind]: Both<Uint16Array>,
  [first, second]: Both<Taker>
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    for (let j = itemStart[row] as number; j < (itemStart[row + 1] as number); j++) {
      const condition = conditionOf[itemIds[j] as number] as number
      if (condition < 0) continue
      first.take(before[i] as number, condition, 1)
      second.take(behind[i] as number, condition, 1)
    }
  }
}
