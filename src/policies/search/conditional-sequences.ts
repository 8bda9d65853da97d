import { derivedKeys } from '../../abstraction/vocabulary.ts'
import { rowsOfAction, rowsOfItem } from '../../events/postings.ts'
import type { Item, Table } from '../../events/table.ts'
import { countPolicy } from '../evidence.ts'
import { canonicalRule } from '../identity.ts'
import { nextRow, previousRow } from '../order.ts'
import type { Template } from '../policy.ts'
import { allRowsWhere } from '../rows.ts'
import { effectOf, KIND_LEVEL, logMoreOften, logSurprise } from '../significance.ts'
import { decimalFraction, reaches, reaching } from '../thresholds.ts'
import type { MiningOptions } from './options.ts'
import type { OrderRule, Sequence } from './order-rule.ts'

const derived: ReadonlySet<string> = new Set(derivedKeys)
const MIN_EVENTS = 20
/** Share of the activations that the context must cover. */
const MIN_SHARE = 0.1
/** The condition must make the order this much more certain. */
const MIN_CONDITION_GAIN = 0.2
const MIN_ORDER_GAIN = 0.1
/** Order within a context is told where it is nearly always kept. */
const MIN_SURE = 0.75
/** Fewest events of other actions that show what the context does by itself. */
const MIN_OTHERS = 10
/** Counters held at once. */
const MOST_COUNTERS = 4_000_000

const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'] as const
const endTemplates = ['first', 'last'] as const

/** Fulfilled activations by condition: of each action at an end, of each pair of actions in each template. */
class Counters {
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

  constructor(table: Table) {
    const items = table.items.flatMap((item, i) =>
      !derived.has(item.key) && rowsOfItem(table, i).length >= MIN_EVENTS ? [i] : []
    )
    const most = Math.floor(Math.sqrt(MOST_COUNTERS / Math.max(1, items.length + 1)))
    const frequency = table.actions.map((_, action) => rowsOfAction(table, action).length)
    this.actions = table.actions
      .map((_, action) => action)
      .filter((action) => (frequency[action] as number) >= MIN_EVENTS)
      .sort((a, b) => (frequency[b] as number) - (frequency[a] as number) || a - b)
      .slice(0, most)
    this.place = places(this.actions, table.actions.length)
    this.#itemPlace = places(items, table.items.length)
    this.#items = items.length
    this.#conditionOf = new Int32Array(this.actions.length * this.#items).fill(-1)
    const together = this.#together(table)
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
    for (const template of [...pairTemplates, ...endTemplates])
      this.#kept.set(template, new Uint32Array(size))
  }

  /** By place of an action and of an item: events of both. */
  #together(table: Table): Uint32Array {
    const { action, itemStart, itemIds } = table
    const together = new Uint32Array(this.actions.length * this.#items)
    for (let row = 0; row < table.rows; row++) {
      const own = this.place[action[row] as number] as number
      if (own < 0) continue
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

  of(template: Template): Uint32Array {
    return this.#kept.get(template) as Uint32Array
  }
}

function places(chosen: readonly number[], size: number): Int32Array {
  const place = new Int32Array(size).fill(-1)
  for (let i = 0; i < chosen.length; i++) place[chosen[i] as number] = i
  return place
}

function add(counts: Uint32Array, base: number, conditions: Int32Array, size: number): void {
  for (let c = 0; c < size; c++) {
    const at = base + (conditions[c] as number)
    counts[at] = (counts[at] as number) + 1
  }
}

function count(table: Table): Counters {
  const counters = new Counters(table)
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

interface Found {
  readonly rule: Sequence
  readonly y: number
  readonly n: number
  readonly Y: number
  readonly N: number
}

/**
 * Sequences that hold in a context and not without it: "when K = v, A only after B". One condition each, judged
 * against the same order without the condition and against shuffled sessions.
 */
export function searchConditional(table: Table, options: MiningOptions): OrderRule[] {
  const counters = count(table)
  const isSure = reaching(options.minConfidence)
  const found: Found[] = []
  let tried = 0
  const look = (template: Template, own: number, other: number) => {
    const kept = counters.of(template)
    const conditions = counters.conditions[own] as readonly number[]
    const occurs = counters.occurs[own] as readonly number[]
    const base = counters.base(own, other)
    const [Y, N] = [kept[base + conditions.length] as number, occurs[conditions.length] as number]
    tried += conditions.length
    for (let i = 0; i < conditions.length; i++) {
      const n = occurs[i] as number
      const y = kept[base + i] as number
      if (y === 0 || y / n - Y / N < MIN_CONDITION_GAIN || !isSure(y, n)) continue
      const { key, value } = table.items[conditions[i] as number] as Item
      const rule: Sequence = {
        kind: 'sequence',
        template,
        activation: table.actions[counters.actions[own] as number] as string,
        ...(other === own ? {} : { target: table.actions[counters.actions[other] as number] as string }),
        antecedent: Object.fromEntries([[key, value]])
      }
      found.push({ rule, y, n, Y, N })
    }
  }
  for (let own = 0; own < counters.actions.length; own++) {
    for (const template of endTemplates) look(template, own, own)
    for (let other = 0; other < counters.actions.length; other++)
      if (other !== own) for (const template of pairTemplates) look(template, own, other)
  }
  const level = Math.log(KIND_LEVEL / Math.max(1, tried))
  const known = new Map<string, Whole>()
  const without = (rule: Sequence): Whole => {
    const whole: Sequence = { ...rule, antecedent: {} }
    const name = canonicalRule(whole)
    const found = known.get(name) ?? wholeOf(whole, table)
    known.set(name, found)
    return found
  }
  return found
    .filter((one) => logMoreOften(one) <= level)
    .flatMap((one) => confirmed(table, options, one, level, without) ?? [])
}

/** The rule without its condition: design effect, and how much of its confidence is due to order. */
interface Whole {
  readonly effect: number
  readonly gain: number
}

function wholeOf(rule: Sequence, table: Table): Whole {
  const { evidence, confidence, lift } = countPolicy(rule, table)
  return { effect: effectOf(evidence), gain: lift > 0 ? confidence - confidence / lift : 0 }
}

/** Counted as every other policy is: with retries and sessions as the kind sees them. */
function confirmed(
  table: Table,
  options: MiningOptions,
  { rule, ...contrast }: Found,
  level: number,
  without: (rule: Sequence) => Whole
): OrderRule | undefined {
  const { evidence, confidence, lift } = countPolicy(rule, table)
  if (evidence.sessions < options.minSessions || lift < Math.max(1, options.minLift)) return undefined
  if (!reaches(evidence.kept, evidence.events, decimalFraction(options.minConfidence))) return undefined
  const expected = confidence / lift
  const whole = without(rule)
  const effect = effectOf(evidence)
  // Order itself must be stricter here: that the other action is more frequent in this context is no rule of order.
  if (confidence < MIN_SURE || confidence - expected < whole.gain + MIN_ORDER_GAIN) return undefined
  if (logMoreOften(contrast, Math.max(effect, whole.effect)) > level) return undefined
  const others = ofOthers(table, rule)
  if (others.n >= MIN_OTHERS) {
    if (confidence - others.y / others.n < MIN_CONDITION_GAIN) return undefined
    const { y, n } = contrast
    if (logMoreOften({ y, n, Y: y + others.y, N: n + others.n }, effect) > level) return undefined
  }
  if (logSurprise(evidence.events / effect, confidence, expected) > level) return undefined
  return { rule, confidence, expected, events: evidence.events }
}

/**
 * How often the other actions keep the order in this context: where every event does (`previous='start'` comes first
 * whatever is done), the context says it and not the action.
 */
function ofOthers(table: Table, rule: Sequence): { readonly y: number; readonly n: number } {
  const own = table.actions.indexOf(rule.activation)
  const target = rule.target === undefined ? -1 : table.actions.indexOf(rule.target)
  const seen = targetPlaces(table, target)
  let [n, y] = [0, 0]
  for (const row of allRowsWhere(table, rule.antecedent)) {
    const action = table.action[row] as number
    if (action === own || action === target) continue
    n++
    if (keepsOrder(table, rule.template, row, target, seen)) y++
  }
  return { y, n }
}

interface Places {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** First and last row of the target by session; -1 where it does not occur. */
function targetPlaces(table: Table, target: number): Places {
  const places = {
    first: new Int32Array(table.sessions).fill(-1),
    last: new Int32Array(table.sessions).fill(-1)
  }
  if (target < 0) return places
  for (const row of rowsOfAction(table, target)) {
    const session = table.session[row] as number
    if (places.first[session] === -1) places.first[session] = row
    places.last[session] = row
  }
  return places
}

function keepsOrder(table: Table, template: Template, row: number, target: number, places: Places): boolean {
  const session = table.session[row] as number
  const isTarget = (other: number) => other >= 0 && table.action[other] === target
  switch (template) {
    case 'first':
      return previousRow(table, row) < 0
    case 'last':
      return nextRow(table, row) < 0
    case 'chain_precedence':
      return isTarget(previousRow(table, row))
    case 'chain_response':
      return isTarget(nextRow(table, row))
    case 'precedence':
      return places.first[session] !== -1 && (places.first[session] as number) < row
    default:
      return (places.last[session] as number) > row
  }
}
