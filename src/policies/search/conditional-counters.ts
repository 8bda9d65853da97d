import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { nextRow, previousRow } from '../order.ts'
import type { Template } from '../policy.ts'
import { countsOf, usualOf } from './owners.ts'

const derived: ReadonlySet<string> = new Set(derivedKeys)
const MIN_EVENTS = 20
/** Share of the activations that the context must cover. */
const MIN_SHARE = 0.1
/** Counters held at once. */
const MOST_COUNTERS = 4_000_000

const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'] as const
const endTemplates = ['first', 'last'] as const

/** Gain of share, among the events with its key, with which another action takes over where a condition holds. */
const TAKES_OVER = 0.3

/** By item: the action that takes over where it holds, or -1. */
function takenOver(table: Table): Int32Array {
  const taken = new Int32Array(table.items.length).fill(-1)
  for (let item = 0; item < taken.length; ) {
    const { key } = table.items[item] as Item
    let end = item
    const whole = new Float64Array(table.actions.length)
    for (; table.items[end]?.key === key; end++)
      countsOf(table, end).forEach((count, action) => {
        whole[action] = (whole[action] as number) + count
      })
    const all = whole.reduce((total, count) => total + count, 0)
    for (; item < end; item++) {
      const counts = countsOf(table, item)
      const usual = usualOf(counts)
      const share = (counts[usual] as number) / rowsOfItem(table, item).length
      if (share - (whole[usual] as number) / all >= TAKES_OVER) taken[item] = usual
    }
  }
  return taken
}

/** Fulfilled activations by condition: of each action at an end, of each pair of actions in each template. */
export class Counters {
  /** The actions looked at, by place. */
  readonly actions: readonly number[]
  /** By place, the items that are conditions for the action: neither too rare with it nor always there. */
  readonly conditions: readonly (readonly number[])[]
  /** Events of the action with each of them, and at the end all of its events. */
  readonly occurs: readonly (readonly number[])[]
  /** By action: its place, or -1. */
  readonly place: Int32Array
  /** By item: its place among those that may be conditions, or -1. */
  readonly #itemPlace: Int32Array
  readonly #items: number
  /** By place of an action and of an item: which condition it is, or -1. */
  readonly #conditionOf: Int32Array
  /** By place: where its counters begin in the lists of pairs, and how many each pair has. */
  readonly #start: readonly number[]
  readonly #kept = new Map<Template, Uint32Array>()

  /** Counts events for which `counted` has a 1; all where it is left out. */
  constructor(table: Table, templates: readonly Template[], counted?: Uint8Array) {
    const items = table.items.flatMap((item, i) =>
      !derived.has(item.key) && rowsOfItem(table, i).length >= MIN_EVENTS ? [i] : []
    )
    const most = Math.floor(Math.sqrt(MOST_COUNTERS / Math.max(1, items.length + 1)))
    const frequency = frequencies(table, counted)
    this.actions = table.actions
      .map((_, action) => action)
      .filter((action) => (frequency[action] as number) >= MIN_EVENTS)
      .sort((a, b) => (frequency[b] as number) - (frequency[a] as number) || a - b)
      .slice(0, most)
    this.place = places(this.actions, table.actions.length)
    this.#itemPlace = places(items, table.items.length)
    this.#items = items.length
    const taken = takenOver(table)
    this.#conditionOf = new Int32Array(this.actions.length * this.#items).fill(-1)
    const together = this.#together(table, counted)
    const conditions: number[][] = []
    const occurs: number[][] = []
    const start: number[] = []
    let size = 0
    for (let own = 0; own < this.actions.length; own++) {
      const N = frequency[this.actions[own] as number] as number
      const base = own * this.#items
      const chosen: number[] = []
      const counts: number[] = []
      for (let i = 0; i < items.length; i++) {
        const n = together[base + i] as number
        if (n < MIN_EVENTS || n < MIN_SHARE * N || n === N) continue
        // Where another action takes over, little is left of what is done freely: that keeps any order.
        const owner = taken[items[i] as number] as number
        if (owner >= 0 && owner !== this.actions[own]) continue
        this.#conditionOf[base + i] = chosen.length
        chosen.push(items[i] as number)
        counts.push(n)
      }
      conditions.push(chosen)
      occurs.push([...counts, N])
      start.push(size)
      size += this.actions.length * (chosen.length + 1)
    }
    this.conditions = conditions
    this.occurs = occurs
    this.#start = start
    for (const template of templates) this.#kept.set(template, new Uint32Array(size))
  }

  /** By place of an action and of an item: events of both. */
  #together(table: Table, counted: Uint8Array | undefined): Uint32Array {
    const { action, itemStart, itemIds } = table
    const together = new Uint32Array(this.actions.length * this.#items)
    for (let row = 0; row < table.rows; row++) {
      const own = this.place[action[row] as number] as number
      if (own < 0 || counted?.[row] === 0) continue
      const base = own * this.#items
      const end = itemStart[row + 1] as number
      for (let i = itemStart[row] as number; i < end; i++) {
        const item = this.#itemPlace[itemIds[i] as number] as number
        if (item >= 0) together[base + item] = (together[base + item] as number) + 1
      }
    }
    return together
  }

  /** Writes which conditions of the action hold on the row, and last the number that stands for "any"; how many. */
  holding(table: Table, row: number, own: number, into: Int32Array): number {
    const base = own * this.#items
    const end = table.itemStart[row + 1] as number
    let size = 0
    for (let i = table.itemStart[row] as number; i < end; i++) {
      const item = this.#itemPlace[table.itemIds[i] as number] as number
      const condition = item < 0 ? -1 : (this.#conditionOf[base + item] as number)
      if (condition >= 0) into[size++] = condition
    }
    into[size++] = (this.conditions[own] as readonly number[]).length
    return size
  }

  /** Where the counters of the pair begin; those of an action at an end stand where it is its own target. */
  base(own: number, other: number): number {
    return (this.#start[own] as number) + other * ((this.conditions[own] as readonly number[]).length + 1)
  }

  get templates(): readonly Template[] {
    return [...this.#kept.keys()]
  }

  of(template: Template): Uint32Array {
    return this.#kept.get(template) as Uint32Array
  }
}

function places(chosen: readonly number[], size: number): Int32Array {
  const place = new Int32Array(size).fill(-1)
  for (let i = 0; i < chosen.length; i++) place[chosen[i] as number] = i
  return place
}

/** By action: how many of its events are counted. */
function frequencies(table: Table, counted: Uint8Array | undefined): readonly number[] {
  if (counted === undefined) return table.actions.map((_, action) => rowsOfAction(table, action).length)
  const found = new Array<number>(table.actions.length).fill(0)
  for (let row = 0; row < table.rows; row++) {
    const action = table.action[row] as number
    if (counted[row] === 1) found[action] = (found[action] as number) + 1
  }
  return found
}

/** One more of the pair whose counters begin at `base`, for each of the conditions. */
export function add(counts: Uint32Array, base: number, conditions: Int32Array, size: number): void {
  for (let c = 0; c < size; c++) {
    const at = base + (conditions[c] as number)
    counts[at] = (counts[at] as number) + 1
  }
}

/** Counts order by condition of the activation. */
export function countByCondition(table: Table): Counters {
  const counters = new Counters(table, [...pairTemplates, ...endTemplates])
  const first = new Int32Array(counters.actions.length)
  const last = new Int32Array(counters.actions.length).fill(-1)
  const here = new Int32Array(counters.actions.length)
  const conditions = new Int32Array(table.items.length + 1)
  const [precedence, response] = [counters.of('precedence'), counters.of('response')]
  const neighbours = new Neighbours(table, counters)
  const { place } = counters
  for (let s = 0; s < table.sessions; s++) {
    const [from, to] = [table.sessionStart[s] as number, table.sessionStart[s + 1] as number]
    let known = 0
    for (let row = from; row < to; row++) {
      const own = place[table.action[row] as number] as number
      if (own < 0) continue
      if ((last[own] as number) < from) {
        first[own] = row
        here[known++] = own
      }
      last[own] = row
    }
    for (let row = from; row < to; row++) {
      const own = place[table.action[row] as number] as number
      if (own < 0) continue
      const size = counters.holding(table, row, own, conditions)
      for (let h = 0; h < known; h++) {
        const other = here[h] as number
        if (other === own) continue
        if ((first[other] as number) < row) add(precedence, counters.base(own, other), conditions, size)
        if ((last[other] as number) > row) add(response, counters.base(own, other), conditions, size)
      }
      neighbours.add(row, own, conditions, size)
    }
  }
  return counters
}

/** Counts what stands directly before and after an event, or that it opens or ends its session. */
class Neighbours {
  readonly #table: Table
  readonly #counters: Counters
  readonly #before: readonly [Uint32Array, Uint32Array]
  readonly #after: readonly [Uint32Array, Uint32Array]

  constructor(table: Table, counters: Counters) {
    this.#table = table
    this.#counters = counters
    this.#before = [counters.of('chain_precedence'), counters.of('first')]
    this.#after = [counters.of('chain_response'), counters.of('last')]
  }

  add(row: number, own: number, conditions: Int32Array, size: number): void {
    this.#one(previousRow(this.#table, row), own, this.#before, conditions, size)
    this.#one(nextRow(this.#table, row), own, this.#after, conditions, size)
  }

  #one(
    other: number,
    own: number,
    [chain, end]: readonly [Uint32Array, Uint32Array],
    conditions: Int32Array,
    size: number
  ): void {
    if (other < 0) {
      add(end, this.#counters.base(own, own), conditions, size)
      return
    }
    const place = this.#counters.place[this.#table.action[other] as number] as number
    if (place >= 0 && place !== own) add(chain, this.#counters.base(own, place), conditions, size)
  }
}
