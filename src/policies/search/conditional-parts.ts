import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import type { Integers, Table } from '../../events/table.ts'

/** By row, a small number that tells what stands before the event, and one of what stands behind it. */
export interface Sides {
  readonly before: Uint8Array | Uint16Array
  readonly behind: Uint8Array | Uint16Array
  /** All numbers are below. */
  readonly width: number
}

/** Takes how many events of a condition have a number on one side. */
export interface Taker {
  readonly take: (number: number, condition: number, n: number) => void
  /** Whether more of the events of the condition need to be told, where so many of them are left. */
  readonly isOpen: (condition: number, left: number) => boolean
}

type Both<T> = readonly [T, T]

/** Events of an action, by their conditions. */
export interface Part {
  readonly rows: Uint32Array
  /** How many of all events of the action each of its conditions has. */
  readonly occurs: readonly number[]
  readonly conditions: Conditions
}

/** Conditions that are values of one key, of which each row has one at most. */
interface KeyConditions {
  /** Codes of the key by row, from `at` on. */
  readonly codes: Integers
  readonly at: number
  /** By code: its place among these conditions, from 1, or 0. */
  readonly slotOf: Uint16Array
  /** By place from 0: which condition of the action it is. */
  readonly conditions: readonly number[]
}

export interface Conditions {
  readonly size: number
  readonly keys: readonly KeyConditions[]
  /** By item: which condition it is, or -1, of those that are told row by row only; undefined where there is none. */
  readonly others: Int32Array | undefined
}

/** The items as conditions of one action. */
export function conditionsByKey(table: Table, items: readonly number[]): Conditions {
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
  return { size: items.length, keys, others }
}

/** Events of a part at hand, with the numbers of their sides. */
interface Gathered {
  readonly rows: Uint32Array
  readonly before: Uint16Array
  readonly behind: Uint16Array
  readonly size: number
}

/** Room lent from one part to the next: for its events, and counters by number of a side and slot, at 0 in between. */
export class Room {
  readonly #rows: Uint32Array
  readonly #before: Uint16Array
  readonly #behind: Uint16Array
  #counts: Both<Uint32Array> = [new Uint32Array(1 << 12), new Uint32Array(1 << 12)]

  /** For parts of so many events. */
  constructor(most: number) {
    this.#rows = new Uint32Array(most)
    this.#before = new Uint16Array(most)
    this.#behind = new Uint16Array(most)
  }

  /** The events of which something is told on one side or the other; 0 tells nothing where that is asked for. */
  gather(rows: Uint32Array, { before, behind }: Sides, isNothing: boolean): Gathered {
    const [own, first, second] = [this.#rows, this.#before, this.#behind]
    let size = 0
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const a = before[row] as number
      const b = behind[row] as number
      if (isNothing && (a | b) === 0) continue
      own[size] = row
      first[size] = a
      second[size++] = b
    }
    return { rows: own, before: first, behind: second, size }
  }

  counters(size: number): Both<Uint32Array> {
    if (this.#counts[0].length < size) this.#counts = [new Uint32Array(size), new Uint32Array(size)]
    return this.#counts
  }
}

const NO_CONDITION = -1

/** How the events of a part are gone through. */
export interface Manner {
  /** Whether the number 0 tells nothing of an event. */
  readonly isNothing: boolean
  /** The share of them that is told first. */
  readonly first: number
}

/**
 * Tells the takers, one for each side, of all events of the part and then of every condition that they are open for: of
 * some of the events first, which often shows that the others cannot change it.
 */
export function look(
  table: Table,
  part: Part,
  sides: Sides,
  room: Room,
  takers: Both<Taker>,
  { isNothing, first }: Manner
): void {
  const gathered = room.gather(part.rows, sides, isNothing)
  if (gathered.size === 0) return
  const { occurs, conditions } = part
  const { keys, others, size } = conditions
  const seen = [
    distinct(gathered.before, gathered.size, sides.width),
    distinct(gathered.behind, gathered.size, sides.width)
  ] as const
  const counts = room.counters(sides.width)
  countAll(gathered, counts)
  fold(counts[0], seen[0], [size], takers[0])
  fold(counts[1], seen[1], [size], takers[1])
  const isOpen = (condition: number, left: number) =>
    takers[0].isOpen(condition, left) || takers[1].isOpen(condition, left)
  const middle = Math.floor(first * gathered.size)
  for (const key of keys) {
    if (!key.conditions.some((condition) => isOpen(condition, occurs[condition] as number))) continue
    const slots = [NO_CONDITION, ...key.conditions]
    const told = room.counters(sides.width * slots.length)
    const counted = new Uint32Array(slots.length)
    countKey(key, gathered, [0, middle], told)
    sum(told[0], seen[0], counted)
    fold(told[0], seen[0], slots, takers[0])
    fold(told[1], seen[1], slots, takers[1])
    const isSettled = key.conditions.every(
      (condition, slot) => !isOpen(condition, (occurs[condition] as number) - (counted[slot + 1] as number))
    )
    if (isSettled) continue
    countKey(key, gathered, [middle, gathered.size], told)
    fold(told[0], seen[0], slots, takers[0])
    fold(told[1], seen[1], slots, takers[1])
  }
  if (others !== undefined) takeItems(table, gathered, others, takers)
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

/** Adds up the counts by slot. */
function sum(counts: Uint32Array, numbers: readonly number[], bySlot: Uint32Array): void {
  for (const number of numbers)
    for (let slot = 0; slot < bySlot.length; slot++)
      bySlot[slot] = (bySlot[slot] as number) + (counts[number * bySlot.length + slot] as number)
}

/** The numbers that occur, ascending. */
function distinct(numbers: Uint16Array, size: number, width: number): readonly number[] {
  const seen = new Uint8Array(width)
  for (let i = 0; i < size; i++) seen[numbers[i] as number] = 1
  const found: number[] = []
  for (let number = seen.indexOf(1); number >= 0; number = seen.indexOf(1, number + 1)) found.push(number)
  return found
}

function countAll({ before, behind, size }: Gathered, [first, second]: Both<Uint32Array>): void {
  for (let i = 0; i < size; i++) {
    const a = before[i] as number
    const b = behind[i] as number
    first[a] = (first[a] as number) + 1
    second[b] = (second[b] as number) + 1
  }
}

function countKey(
  { codes, at, slotOf, conditions }: KeyConditions,
  { rows, before, behind }: Gathered,
  [from, to]: Both<number>,
  [first, second]: Both<Uint32Array>
): void {
  const slots = conditions.length + 1
  for (let i = from; i < to; i++) {
    const slot = slotOf[codes[at + (rows[i] as number)] as number] as number
    const a = (before[i] as number) * slots + slot
    first[a] = (first[a] as number) + 1
    const b = (behind[i] as number) * slots + slot
    second[b] = (second[b] as number) + 1
  }
}

function takeItems(
  { itemStart, itemIds }: Table,
  { rows, before, behind, size }: Gathered,
  conditionOf: Int32Array,
  [first, second]: Both<Taker>
): void {
  for (let i = 0; i < size; i++) {
    const row = rows[i] as number
    for (let j = itemStart[row] as number; j < (itemStart[row + 1] as number); j++) {
      const condition = conditionOf[itemIds[j] as number] as number
      if (condition < 0) continue
      first.take(before[i] as number, condition, 1)
      second.take(behind[i] as number, condition, 1)
    }
  }
}
