import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { retriesOf } from '../order.ts'
import { BlockCounter, Tally, type Unbounded } from './block-counter.ts'
import type { OrderCount, PairCounts, Shuffled } from './pair-counts.ts'
import { type Repetition, scattered, scatteredOver } from './repetitions.ts'
import { type CountedOrder, orderByKernel } from './session-kernel.ts'

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

/** Order within sessions, counted in one pass; `most` is how many repetitions are told apart. */
export function sessionOrder(table: Table, most: number): SessionOrder {
  const counted = orderByKernel(table, most) ?? countSessions(table, most)
  const { meetings, mean, variance, first, last } = counted
  const beside = { meetings, mean: counted.meanBeside, variance: counted.varianceBeside }
  return {
    precedence: { meetings, kept: counted.before, mean, variance },
    response: { meetings, kept: counted.behind, mean, variance },
    chain_precedence: { ...beside, kept: counted.nextBefore },
    chain_response: { ...beside, kept: counted.nextBehind },
    first,
    last,
    repetitions: repetitionsOf(counted, table.rows, most)
  }
}

function repetitionsOf(
  { totals, times, lengths: found }: CountedOrder,
  rows: number,
  most: number
): readonly Repetition[] {
  const lengths = [...found].sort(([a], [b]) => a - b)
  return times.map((own, action) => {
    const rate = (totals[action] as number) / rows
    const sessions = sum(own)
    const unlimited = () => scatteredOver(lengths, sessions, rate, most)
    return { sessions, times: own, ...scattered(lengths, rate, most), unlimited }
  })
}

function countSessions(table: Table, most: number): CountedOrder {
  const counter = new BlockCounter(table)
  const { meetings, tally } = counter
  const shuffled = { mean: meetings.column(), variance: meetings.column() }
  const [nextBefore, nextBehind] = [meetings.column(), meetings.column()]
  const single = new SingleCounter(table, most)
  const { sessionStart } = table
  let places = new Int32Array(64)
  for (let s = 0; s < table.sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    const length = to - from
    if (length === 0) continue
    if (places.length < length) places = new Int32Array(length * 2)
    for (let i = 0; i < length; i++) places[i] = meetings.place[table.action[from + i] as number] as number
    counter.add(places, 0, length)
    scatter(tally, meetings.size, length, shuffled)
    single.add(places, from, length, meetings.size, nextBefore, nextBehind)
  }
  const { precedence, response } = counter.finish()
  return {
    meetings,
    before: precedence.kept,
    behind: response.kept,
    nextBefore,
    nextBehind,
    mean: precedence.mean,
    variance: precedence.variance,
    meanBeside: shuffled.mean,
    varianceBeside: shuffled.variance,
    ...single
  }
}

/** Adds how many activations would have the target right beside them if the events of the session were shuffled. */
function scatter(
  { here, total, size: known }: Tally,
  size: number,
  length: number,
  { mean, variance }: Shuffled
): void {
  for (let j = 0; j < known; j++) {
    const other = here[j] as number
    const share = (total[other] as number) / length
    for (let i = 0; i < known; i++) {
      const own = here[i] as number
      if (other === own) continue
      const at = own * size + other
      const a = total[own] as number
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
  readonly totals: number[]
  readonly times: readonly number[][]
  readonly lengths = new Map<number, number>()

  constructor(table: Table, most: number) {
    const nothing = (): OrderCount => ({ n: 0, met: 0, y: 0, mean: 0, variance: 0, sessions: 0 })
    this.first = table.actions.map(nothing)
    this.last = table.actions.map(nothing)
    this.#action = table.action
    this.#retry = retriesOf(table)
    this.#most = most
    this.#tally = new Tally(table.actions.length)
    this.totals = table.actions.map(() => 0)
    this.times = table.actions.map(() => new Array<number>(most + 1).fill(0))
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
    this.lengths.set(length, (this.lengths.get(length) ?? 0) + 1)
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
      this.totals[action] = (this.totals[action] as number) + times
      const own = this.times[action] as number[]
      const place = Math.min(times, this.#most + 1) - 1
      own[place] = (own[place] as number) + 1
    }
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
