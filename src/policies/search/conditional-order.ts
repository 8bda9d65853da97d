import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'
import type { Template } from '../policy.ts'
import type { OrderCounters, Totals } from './conditional-count.ts'
import { tellSide } from './conditional-kernel.ts'
import {
  conditionsByKey,
  look,
  type Manner,
  type Part,
  Room,
  type Sides,
  type Taker
} from './conditional-parts.ts'
import { commonConditions, countCommon } from './conditional-rest.ts'

/** Adds up, for each condition of each action, what stands directly beside its events and before or behind them. */
export function countOrder(table: Table, counters: OrderCounters, totals: Totals | undefined): void {
  const parts = partsOf(table, counters)
  countBeside(table, counters, parts)
  countAround(table, counters, (bitOf) => aroundInSession(table, bitOf), { parts, totals })
}

/** The events of each action, by place. */
const partsOf = (table: Table, { actions, conditions, occurs }: OrderCounters): readonly Part[] =>
  actions.map((action, own) => ({
    rows: rowsOfAction(table, action),
    occurs: occurs[own] as readonly number[],
    conditions: conditionsByKey(table, conditions[own] as readonly number[])
  }))

const roomFor = (parts: readonly Part[]): Room =>
  new Room(parts.reduce((most, { rows }) => Math.max(most, rows.length), 0))

/** What stands beside one event in three is no neighbour of three in four: so many of them show it. */
const SHOWS_NEIGHBOURS = 3 / 8
/** The same of what stands anywhere on a side. */
const SHOWS_COMPANY = 1 / 2

function countBeside(table: Table, counters: OrderCounters, parts: readonly Part[]): void {
  const beside = besideEach(table, counters)
  const told = parts.map((part, own) => ({
    action: counters.actions[own] as number,
    part,
    takers: [
      new Neighbours(counters, 'chain_precedence', own),
      new Neighbours(counters, 'chain_response', own)
    ] as const
  }))
  tell(table, told, beside, () => roomFor(parts), { isNothing: false, first: SHOWS_NEIGHBOURS })
}

interface Told {
  readonly action: number
  readonly part: Part
  readonly takers: readonly [Taker, Taker]
}

/** Tells the takers of each part of what they need to know of it. */
function tell(table: Table, told: readonly Told[], sides: Sides, room: () => Room, manner: Manner): void {
  const side = (own: 0 | 1) => told.map(({ takers, ...one }) => ({ ...one, taker: takers[own] }))
  if (tellSide(table, side(0), sides.before, sides.width)) {
    tellSide(table, side(1), sides.behind, sides.width)
    return
  }
  const lent = room()
  for (const { part, takers } of told) look(table, part, sides, lent, takers, manner)
}

interface Around {
  /** The events of each action, where they are known already. */
  readonly parts?: readonly Part[]
  readonly totals?: Totals | undefined
}

/**
 * Before and behind which other actions the events of each stand. `around` tells it as bits, by row, eight actions at a
 * time: of the action it is given the bit, or 0. Events are counted by all eight together. Pairs of which the totals say
 * that nothing can come of them are left out.
 */
export function countAround(
  table: Table,
  counters: OrderCounters,
  around: (bitOf: (action: number) => number) => Sides,
  { parts = partsOf(table, counters), totals }: Around = {}
): void {
  const { actions, place } = counters
  let lent: Room | undefined
  const room = () => {
    lent ??= roomFor(parts)
    return lent
  }
  const common = totals === undefined ? [] : commonConditions(table, counters)
  const settled = actions.map(() => new Set<number>())
  for (const { own, condition } of common) settled[own]?.add(condition)
  const ofOther = actions.map((_, other) =>
    actions.map((_, own) => own !== other && mayHold(counters, totals, own, other, settled[own] as Settled))
  )
  const others = actions.flatMap((_, other) => (ofOther[other]?.includes(true) === true ? [other] : []))
  for (let from = 0; from < others.length; from += 8) {
    const group = others.slice(from, from + 8)
    const bits = Uint8Array.from(place, (own) => (group.includes(own) ? 1 << group.indexOf(own) : 0))
    const sides = around((action) => bits[action] as number)
    const told = parts.flatMap((part, own): Told[] => {
      if (!group.some((other) => ofOther[other]?.[own] === true)) return []
      const action = actions[own] as number
      const isOwn = bits[action] as number
      const takers = [
        new Company(counters, 'precedence', own, group, isOwn, settled[own] as Settled),
        new Company(counters, 'response', own, group, isOwn, settled[own] as Settled)
      ] as const
      return [{ action, part, takers }]
    })
    tell(table, told, sides, room, { isNothing: true, first: SHOWS_COMPANY })
  }
  if (totals !== undefined) for (const one of common) countCommon(table, counters, totals, one)
}

/** Conditions of an action that are counted otherwise. */
type Settled = ReadonlySet<number>

/** Whether an order of the two may be told under some condition, given how often it is kept without one. */
function mayHold(
  counters: OrderCounters,
  totals: Totals | undefined,
  own: number,
  other: number,
  settled: Settled
): boolean {
  if (totals === undefined) return true
  const occurs = counters.occurs[own] as readonly number[]
  const N = occurs.at(-1) as number
  return (['precedence', 'response'] as const).some((template) => {
    const Y = totals(template, own, other)
    return occurs
      .slice(0, -1)
      .some(
        (n, condition) => !settled.has(condition) && counters.isOpen(template, { y: 0, left: n, n, Y, N })
      )
  })
}

/** Counters of one template: of an action with each other one, by condition. */
class Kept {
  readonly counts: Uint32Array
  readonly #template: Template
  readonly #occurs: readonly number[]
  readonly #isOpen: OrderCounters['isOpen']

  constructor(counters: OrderCounters, template: Template, own: number) {
    this.counts = counters.of(template)
    this.#template = template
    this.#occurs = counters.occurs[own] as readonly number[]
    this.#isOpen = counters.isOpen
  }

  isOpen(base: number, condition: number, left: number): boolean {
    const all = this.#occurs.length - 1
    return this.#isOpen(this.#template, {
      y: this.counts[base + condition] as number,
      left,
      n: this.#occurs[condition] as number,
      Y: this.counts[base + all] as number,
      N: this.#occurs[all] as number
    })
  }
}

/** By the place of the action that stands right beside the events; other numbers say that there is none of them. */
class Neighbours implements Taker {
  readonly #chain: Kept
  readonly #bases: readonly number[]
  readonly #own: number

  constructor(counters: OrderCounters, chain: Template, own: number) {
    this.#chain = new Kept(counters, chain, own)
    this.#bases = counters.actions.map((_, other) => counters.base(own, other))
    this.#own = own
  }

  take(other: number, condition: number, n: number): void {
    const base = this.#bases[other]
    if (base !== undefined && other !== this.#own) add(this.#chain.counts, base + condition, n)
  }

  isOpen(condition: number, left: number): boolean {
    return this.#bases.some((base, other) => other !== this.#own && this.#chain.isOpen(base, condition, left))
  }
}

/** By the bits of up to eight actions that stand somewhere on that side. */
class Company implements Taker {
  readonly #kept: Kept
  readonly #bases: readonly number[]
  readonly #isOwn: number
  readonly #settled: Settled

  constructor(
    counters: OrderCounters,
    template: Template,
    own: number,
    group: readonly number[],
    isOwn: number,
    settled: Settled
  ) {
    this.#settled = settled
    this.#kept = new Kept(counters, template, own)
    this.#bases = group.map((other) => counters.base(own, other))
    this.#isOwn = isOwn
  }

  take(bits: number, condition: number, n: number): void {
    for (let left = bits & ~this.#isOwn, bit = 0; left !== 0; left >>= 1, bit++)
      if ((left & 1) === 1) add(this.#kept.counts, (this.#bases[bit] as number) + condition, n)
  }

  isOpen(condition: number, left: number): boolean {
    if (this.#settled.has(condition)) return false
    return this.#bases.some(
      (base, bit) => ((this.#isOwn >> bit) & 1) === 0 && this.#kept.isOpen(base, condition, left)
    )
  }
}

function add(counts: Uint32Array, at: number, n: number): void {
  counts[at] = (counts[at] as number) + n
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

/**
 * The place of the action that stands directly before an event, and directly behind it: a call tried again is no
 * neighbour of itself. Where there is none, or another action, the number of places.
 */
function besideEach(table: Table, { place, actions }: OrderCounters): Sides {
  const { rows, sessions, sessionStart, action } = table
  const retry = retriesOf(table)
  const before = new Uint16Array(rows)
  const behind = new Uint16Array(rows)
  const number = Uint16Array.from(place, (own) => (own < 0 ? actions.length : own))
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
  return { before, behind, width: actions.length + 1 }
}
