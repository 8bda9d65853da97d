import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'

/** What is known of one ordered pair "earlier → later" of actions, or of one action at an end of the session. */
export interface OrderCount {
  /** Activations, and those in sessions (or of objects) where the other action occurs at all. */
  n: number
  met: number
  /** Activations fulfilled. */
  y: number
  /** Mean and variance of `y` when the events are shuffled within their session. */
  mean: number
  variance: number
  /** Sessions in which both occur. */
  sessions: number
}

/** Pairs are counted among this many actions, the most frequent. */
const MOST_ACTIONS = 400

/** The counted actions, by place: how often each occurs, and which of them meet in a session (or on an object). */
export class Meetings {
  readonly actions: readonly number[]
  /** By action: its place among the counted ones, or -1. */
  readonly place: Int32Array
  /** By place. */
  readonly occurrences: Float64Array
  /** By pair of places, see `pair`. */
  readonly met: Float64Array
  readonly sessions: Float64Array

  constructor(table: Table) {
    const frequency = table.actions.map((_, action) => rowsOfAction(table, action).length)
    this.actions = table.actions
      .map((_, action) => action)
      .sort((a, b) => (frequency[b] as number) - (frequency[a] as number) || a - b)
      .slice(0, MOST_ACTIONS)
    this.place = new Int32Array(table.actions.length).fill(-1)
    for (let place = 0; place < this.actions.length; place++)
      this.place[this.actions[place] as number] = place
    this.occurrences = new Float64Array(this.size)
    this.met = this.column()
    this.sessions = this.column()
  }

  get size(): number {
    return this.actions.length
  }

  /** A number a pair: that of activation a and target b stands at `a * size + b`. */
  column(): Float64Array {
    return new Float64Array(this.size ** 2)
  }

  /** Events counted. */
  events(): number {
    return this.occurrences.reduce((sum, n) => sum + n, 0)
  }
}

/** What shuffling the events would give, by pair of places. */
export interface Shuffled {
  readonly mean: Float64Array
  readonly variance: Float64Array
}

/** How often one template is fulfilled, by pair of places, with what shuffling would give. */
export interface PairCounts extends Shuffled {
  readonly meetings: Meetings
  readonly kept: Float64Array
}

export function pairCount({ meetings, kept, mean, variance }: PairCounts, at: number): OrderCount {
  return {
    n: meetings.occurrences[Math.floor(at / meetings.size)] as number,
    met: meetings.met[at] as number,
    y: kept[at] as number,
    mean: mean[at] as number,
    variance: variance[at] as number,
    sessions: meetings.sessions[at] as number
  }
}
