import { isDerived } from '../../abstraction/vocabulary.ts'
import { tableKeys } from '../../events/key-codes.ts'
import { eventsOfItem, rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import type { Template } from '../policy.ts'
import type { Totals } from './conditional-count.ts'
import { countOrder } from './conditional-order.ts'
import type { IsOpen } from './order-gain.ts'
import { addCounts, knownCounts, usualAction } from './owners.ts'
import type { PairCounts } from './pair-counts.ts'

const MIN_EVENTS = 20
/** Share of the activations that the context must cover. */
const MIN_SHARE = 0.1
/** Counters held at once. */
const MOST_COUNTERS = 4_000_000

const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'] as const

/** Gain of share, among the events with its key, with which another action takes over where a condition holds. */
const TAKES_OVER = 0.3

/** By item, of these, which stand in their order: the action that takes over where it holds, or -1. */
function takenOver(table: Table, conditions: readonly number[]): Int32Array {
  const taken = new Int32Array(table.items.length).fill(-1)
  const { keyOf, start } = tableKeys(table)
  let last = -1
  let whole = new Float64Array(0)
  let all = 0
  for (const item of conditions) {
    const key = keyOf[item] as number
    if (key !== last) {
      whole = new Float64Array(table.actions.length)
      for (let i = start[key] as number; i < (start[key + 1] as number); i++) addCounts(table, i, whole)
      all = whole.reduce((total, count) => total + count, 0)
      last = key
    }
    const { action, count } = usualAction(table, item)
    const share = count / eventsOfItem(table, item)
    if (share - (whole[action] as number) / all >= TAKES_OVER) taken[item] = action
  }
  return taken
}

/** The items that are context of their own, and frequent enough to be a condition of some action. */
export const possibleConditions = (table: Table): readonly number[] =>
  table.items.flatMap((item, i) => (!isDerived(item.key) && eventsOfItem(table, i) >= MIN_EVENTS ? [i] : []))

/** What is counted. */
interface Counted {
  /** By row: 1 where it is. All are where it is left out. */
  readonly counted?: Uint8Array
  /** Which orders must be counted on; all where it is left out. */
  readonly isOpen?: IsOpen | undefined
}

/** Fulfilled activations by condition, of each pair of actions in each template. */
export class Counters {
  /** The actions looked at, by place. */
  readonly actions: readonly number[]
  /** By place, the items that are conditions for the action: neither too rare with it nor always there. */
  readonly conditions: readonly (readonly number[])[]
  /** Events of the action with each of them, and at the end all of its events. */
  readonly occurs: readonly (readonly number[])[]
  /** By action: its place, or -1. */
  readonly place: Int32Array
  readonly isOpen: IsOpen
  /** By place: where its counters begin in the lists of pairs, and how many each pair has. */
  readonly #start: readonly number[]
  readonly #kept = new Map<Template, Uint32Array>()
  /** Fills them when they are first asked for: where nothing is a condition, nobody does. */
  #count: ((counters: Counters) => void) | undefined

  constructor(
    table: Table,
    templates: readonly Template[],
    count: (counters: Counters) => void,
    { counted, isOpen }: Counted
  ) {
    this.#count = count
    this.isOpen = isOpen ?? (() => true)
    const items = possibleConditions(table)
    const most = Math.floor(Math.sqrt(MOST_COUNTERS / Math.max(1, items.length + 1)))
    const frequency = frequencies(table, counted)
    this.actions = table.actions
      .map((_, action) => action)
      .filter((action) => (frequency[action] as number) >= MIN_EVENTS)
      .sort((a, b) => (frequency[b] as number) - (frequency[a] as number) || a - b)
      .slice(0, most)
    this.place = places(this.actions, table.actions.length)
    const taken = takenOver(table, items)
    const together = this.#together(table, items, counted)
    const conditions: number[][] = []
    const occurs: number[][] = []
    const start: number[] = []
    let size = 0
    for (let own = 0; own < this.actions.length; own++) {
      const N = frequency[this.actions[own] as number] as number
      const chosen: number[] = []
      const counts: number[] = []
      for (let i = 0; i < items.length; i++) {
        const n = together[i]?.[own] as number
        if (n < MIN_EVENTS || n < MIN_SHARE * N || n === N) continue
        // Where another action takes over, little is left of what is done freely: that keeps any order.
        const owner = taken[items[i] as number] as number
        if (owner >= 0 && owner !== this.actions[own]) continue
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

  /** By place of an item among these, and of an action: counted events with both. */
  #together(
    table: Table,
    items: readonly number[],
    counted: Uint8Array | undefined
  ): readonly ArrayLike<number>[] {
    const known = counted === undefined ? knownCounts(table) : undefined
    if (known === undefined) return countsAmong(table, items, this, counted)
    return items.map((item) => {
      const counts = known(item)
      return this.actions.map((action) => counts[action] as number)
    })
  }

  /** Where the counters of the pair begin. */
  base(own: number, other: number): number {
    return (this.#start[own] as number) + other * ((this.conditions[own] as readonly number[]).length + 1)
  }

  get templates(): readonly Template[] {
    return [...this.#kept.keys()]
  }

  of(template: Template): Uint32Array {
    const count = this.#count
    this.#count = undefined
    count?.(this)
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

/** By place of an item among these: counted events with it, by place of the action. */
function countsAmong(
  { rows, action, items, itemStart, itemIds }: Table,
  chosen: readonly number[],
  { actions, place: placeOfAction }: Pick<Counters, 'actions' | 'place'>,
  counted: Uint8Array | undefined
): readonly Uint32Array[] {
  const found = chosen.map(() => new Uint32Array(actions.length))
  const place = places(chosen, items.length)
  for (let row = 0; row < rows && chosen.length > 0; row++) {
    const own = placeOfAction[action[row] as number] as number
    if (own < 0 || counted?.[row] === 0) continue
    for (let i = itemStart[row] as number; i < (itemStart[row + 1] as number); i++) {
      const counts = found[place[itemIds[i] as number] as number]
      if (counts !== undefined) counts[own] = (counts[own] as number) + 1
    }
  }
  return found
}

/** Counts order by condition of the activation: whatever is open, and in sessions what the totals do not rule out. */
export const countByCondition = (
  table: Table,
  { isOpen, totals }: { readonly isOpen?: IsOpen; readonly totals?: OrderTotals | undefined } = {}
): Counters => {
  const count = (counters: Counters) => countOrder(table, counters, totalsOf(counters, totals))
  return new Counters(table, pairTemplates, count, { isOpen })
}

/** Orders in sessions, counted without conditions. */
export interface OrderTotals {
  readonly precedence: PairCounts
  readonly response: PairCounts
}

/** The totals by places of the counters, where all of their actions were paired. */
function totalsOf({ actions }: Counters, totals: OrderTotals | undefined): Totals | undefined {
  if (totals === undefined) return undefined
  const { place, size } = totals.precedence.meetings
  const places = actions.map((action) => place[action] as number)
  if (places.includes(-1)) return undefined
  return (template, own, other) =>
    totals[template].kept[(places[own] as number) * size + (places[other] as number)] as number
}
