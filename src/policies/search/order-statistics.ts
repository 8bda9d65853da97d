import type { Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'
import { Meetings, type OrderCount, type PairCounts, type Shuffled } from './pair-counts.ts'
import { type Repetition, scattered, scatteredOver } from './repetitions.ts'

/** Precedence ("behind the first target") and response ("before the last target"). */
export interface Unbounded {
  readonly precedence: PairCounts
  readonly response: PairCounts
}

/** Order within sessions: of every pair of actions, and of each action by itself. Retries are no events of their own. */
export interface SessionOrder extends Unbounded {
  /** What stands directly before and after; a retry is no neighbour of the call it repeats. */
  readonly chain_precedence: PairCounts
  readonly chain_response: PairCounts
  /** By action: how many of its sessions it opens and ends. */
  readonly first: readonly OrderCount[]
  readonly last: readonly OrderCount[]
  /** By action. */
  readonly repetitions: readonly Repetition[]
}

/** How often each of a few things occurs in a block of rows. Reused block by block. */
class Tally {
  readonly total: Uint32Array
  /** What occurs, in the order in which it comes up; the first `size` entries. */
  readonly here: Int32Array
  size = 0

  constructor(kinds: number) {
    this.total = new Uint32Array(kinds)
    this.here = new Int32Array(kinds)
  }

  add(kind: number): void {
    if (this.total[kind] === 0) this.here[this.size++] = kind
    this.total[kind] = (this.total[kind] as number) + 1
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.total[this.here[i] as number] = 0
    this.size = 0
  }
}

/** Counts order over blocks of rows: the events of a session, or those of it that name one object. */
class BlockCounter {
  readonly meetings: Meetings
  readonly counts: Unbounded
  readonly tally: Tally

  constructor(table: Table) {
    this.meetings = new Meetings(table)
    const shuffled = { mean: this.meetings.column(), variance: this.meetings.column() }
    this.counts = {
      precedence: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled },
      response: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled }
    }
    this.tally = new Tally(this.meetings.size)
  }

  /** Adds a block, its events by the places of their actions (-1 for one not counted). The tally holds it until the next. */
  add(places: Int32Array, length: number): void {
    const { tally, meetings, counts } = this
    const { size } = meetings
    tally.clear()
    const before = counts.precedence.kept
    for (let i = 0; i < length; i++) {
      const own = places[i] as number
      if (own < 0) continue
      keep(before, own, size, tally)
      tally.add(own)
    }
    tally.clear()
    const after = counts.response.kept
    for (let i = length - 1; i >= 0; i--) {
      const own = places[i] as number
      if (own < 0) continue
      keep(after, own, size, tally)
      tally.add(own)
    }
    this.#meet()
  }

  /** Adds a block of one event: it meets nothing. */
  addOne(place: number): void {
    const { occurrences } = this.meetings
    if (place >= 0) occurrences[place] = (occurrences[place] as number) + 1
  }

  /** Adds what shuffling the block would give. */
  #meet(): void {
    const { tally, meetings, counts } = this
    const { met, sessions, occurrences, size } = meetings
    const { mean, variance } = counts.precedence
    for (let i = 0; i < tally.size; i++) {
      const own = tally.here[i] as number
      const a = tally.total[own] as number
      occurrences[own] = (occurrences[own] as number) + a
      for (let j = 0; j < tally.size; j++) {
        const other = tally.here[j] as number
        if (other === own) continue
        const at = own * size + other
        const b = tally.total[other] as number
        const behind = (a * b) / (b + 1)
        met[at] = (met[at] as number) + a
        sessions[at] = (sessions[at] as number) + 1
        // Events behind the first of b others: two given ones of the a both are with the chance b/(b + 2).
        mean[at] = (mean[at] as number) + behind
        variance[at] = (variance[at] as number) + (behind + (a * (a - 1) * b) / (b + 2) - behind * behind)
      }
    }
  }
}

/** One more of the pairs of this action with each other one that came up so far. */
function keep(kept: Float64Array, own: number, size: number, { here, size: known }: Tally): void {
  const base = own * size
  for (let j = 0; j < known; j++) {
    const other = here[j] as number
    if (other !== own) kept[base + other] = (kept[base + other] as number) + 1
  }
}

/** Order within sessions, counted in one pass; `most` is how many repetitions are told apart. */
export function sessionOrder(table: Table, most: number): SessionOrder {
  const counter = new BlockCounter(table)
  const { meetings, tally } = counter
  const shuffled = { mean: meetings.column(), variance: meetings.column() }
  const before: PairCounts = { meetings, kept: meetings.column(), ...shuffled }
  const after: PairCounts = { meetings, kept: meetings.column(), ...shuffled }
  const single = new SingleCounter(table, most)
  const { sessionStart } = table
  let places = new Int32Array(64)
  for (let s = 0; s < table.sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    const length = to - from
    if (length === 0) continue
    if (places.length < length) places = new Int32Array(length * 2)
    for (let i = 0; i < length; i++) places[i] = meetings.place[table.action[from + i] as number] as number
    counter.add(places, length)
    scatter(tally, meetings.size, length, shuffled)
    single.add(places, from, length, meetings.size, before.kept, after.kept)
  }
  return {
    ...counter.counts,
    chain_precedence: before,
    chain_response: after,
    first: single.first,
    last: single.last,
    repetitions: single.repetitions(table.rows)
  }
}

/** Adds how many activations would have the target right beside them if the events of the session were shuffled. */
function scatter(
  { here, total, size: known }: Tally,
  size: number,
  length: number,
  { mean, variance }: Shuffled
): void {
  for (let i = 0; i < known; i++) {
    const own = here[i] as number
    const a = total[own] as number
    for (let j = 0; j < known; j++) {
      const other = here[j] as number
      if (other === own) continue
      const at = own * size + other
      const share = (total[other] as number) / length
      mean[at] = (mean[at] as number) + a * share
      variance[at] = (variance[at] as number) + a * share * (1 - share)
    }
  }
}

/** Counts what stands beside each event, what opens and ends sessions, and how often each action occurs in them. */
class SingleCounter {
  readonly first: readonly OrderCount[]
  readonly last: readonly OrderCount[]
  readonly #action: Uint32Array
  readonly #retry: Uint8Array
  readonly #most: number
  /** Of the session, without retries. */
  readonly #tally: Tally
  readonly #totals: Float64Array
  readonly #sessions: Float64Array
  readonly #times: readonly number[][]
  readonly #lengths = new Map<number, number>()

  constructor(table: Table, most: number) {
    const nothing = (): OrderCount => ({ n: 0, met: 0, y: 0, mean: 0, variance: 0, sessions: 0 })
    this.first = table.actions.map(nothing)
    this.last = table.actions.map(nothing)
    this.#action = table.action
    this.#retry = retriesOf(table)
    this.#most = most
    this.#tally = new Tally(table.actions.length)
    this.#totals = new Float64Array(table.actions.length)
    this.#sessions = new Float64Array(table.actions.length)
    this.#times = table.actions.map(() => new Array<number>(most + 1).fill(0))
  }

  /** Adds a session: its events by the places of their actions, the first of them on row `from`. */
  add(
    places: Int32Array,
    from: number,
    length: number,
    size: number,
    before: Float64Array,
    after: Float64Array
  ): void {
    const tally = this.#tally
    const action = this.#action
    const retry = this.#retry
    tally.clear()
    /** Where the call was first tried that the event at hand tries again. */
    let head = 0
    /** The next event that is not the one at hand tried again. */
    let next = 0
    for (let i = 0; i < length; i++) {
      const row = from + i
      const isRetry = retry[row] === 1
      if (!isRetry || i === 0 || action[row] !== action[row - 1]) head = i
      const own = places[i] as number
      if (head > 0) beside(before, own, places[head - 1] as number, size)
      if (next <= i) next = i + 1
      while (next < length && retry[from + next] === 1 && action[from + next] === action[row]) next++
      if (next < length) beside(after, own, places[next] as number, size)
      if (isRetry) continue
      const performed = action[row] as number
      tally.add(performed)
      if (head === 0) (this.first[performed] as OrderCount).y++
      if (next === length) (this.last[performed] as OrderCount).y++
    }
    this.#lengths.set(length, (this.#lengths.get(length) ?? 0) + 1)
    this.#close(length)
  }

  #close(length: number): void {
    const { here, total, size } = this.#tally
    for (let i = 0; i < size; i++) {
      const action = here[i] as number
      const times = total[action] as number
      const share = Math.min(1, times / length)
      addEnd(this.first[action] as OrderCount, share)
      addEnd(this.last[action] as OrderCount, share)
      this.#totals[action] = (this.#totals[action] as number) + times
      this.#sessions[action] = (this.#sessions[action] as number) + 1
      const own = this.#times[action] as number[]
      const place = Math.min(times, this.#most + 1) - 1
      own[place] = (own[place] as number) + 1
    }
  }

  repetitions(rows: number): readonly Repetition[] {
    const lengths = [...this.#lengths].sort(([a], [b]) => a - b)
    return this.#times.map((times, action) => {
      const rate = (this.#totals[action] as number) / rows
      const sessions = this.#sessions[action] as number
      const unlimited = () => scatteredOver(lengths, sessions, rate, this.#most)
      return { sessions, times, ...scattered(lengths, rate, this.#most), unlimited }
    })
  }
}

function beside(kept: Float64Array, own: number, other: number, size: number): void {
  if (own < 0 || other < 0 || other === own) return
  kept[own * size + other] = (kept[own * size + other] as number) + 1
}

/** Adds a session in which the action has this share of the events: as often it stands at an end by chance. */
function addEnd(count: OrderCount, share: number): void {
  count.n++
  count.met++
  count.mean += share
  count.variance += share * (1 - share)
  count.sessions++
}

/** Order among the events that name the same object under the key. */
export function objectOrder(table: Table, key: number): Unbounded {
  const counter = new BlockCounter(table)
  const { place } = counter.meetings
  const { objectStart, objectKey, objectNumber, sessionStart, action } = table
  /** Of the session: which object each naming of one means, numbered as they come up, and the place of the action. */
  let named = new Int32Array(16)
  let actions = new Int32Array(16)
  let block = new Int32Array(16)
  for (let s = 0; s < table.sessions; s++) {
    const slots = new Map<number, number>()
    let size = 0
    const end = sessionStart[s + 1] as number
    for (let row = sessionStart[s] as number; row < end; row++) {
      const stop = objectStart[row + 1] as number
      for (let j = objectStart[row] as number; j < stop; j++) {
        if (objectKey[j] !== key) continue
        if (size === named.length) {
          named = doubled(named)
          actions = doubled(actions)
          block = new Int32Array(size * 2)
        }
        const number = objectNumber[j] as number
        let slot = slots.get(number)
        if (slot === undefined) {
          slot = slots.size
          slots.set(number, slot)
        }
        named[size] = slot
        actions[size++] = place[action[row] as number] as number
      }
    }
    if (size > 0) addObjects(counter, { named, actions, block }, size, slots.size)
  }
  return counter.counts
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

interface Namings {
  readonly named: Int32Array
  readonly actions: Int32Array
  readonly block: Int32Array
}

/** Adds a block for each object, in the order in which they come up. */
function addObjects(
  counter: BlockCounter,
  { named, actions, block }: Namings,
  size: number,
  objects: number
): void {
  if (objects === 1) {
    counter.add(actions, size)
    return
  }
  if (objects === size) {
    for (let i = 0; i < size; i++) counter.addOne(actions[i] as number)
    return
  }
  const start = new Int32Array(objects + 1)
  for (let i = 0; i < size; i++)
    start[(named[i] as number) + 1] = (start[(named[i] as number) + 1] as number) + 1
  for (let o = 0; o < objects; o++) start[o + 1] = (start[o + 1] as number) + (start[o] as number)
  const next = start.slice(0, objects)
  for (let i = 0; i < size; i++) {
    const object = named[i] as number
    block[next[object] as number] = actions[i] as number
    next[object] = (next[object] as number) + 1
  }
  for (let o = 0; o < objects; o++)
    counter.add(
      block.subarray(start[o] as number, start[o + 1] as number),
      (start[o + 1] as number) - (start[o] as number)
    )
}
