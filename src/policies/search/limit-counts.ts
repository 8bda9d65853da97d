import { keyCodes, tableKeys } from '../../events/key-codes.ts'
import { rowsOfItem } from '../../events/postings.ts'
import type { Integers, Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { retriesOf } from '../order.ts'
import { everyRow } from '../rows.ts'
import { rowsWithKey } from './present.ts'
import { drawn, type Lengths, type Scattered, scatteredOver } from './repetitions.ts'
import { addByKernel } from './session-kernel.ts'
import { SHORT } from './session-layout.ts'

/** How often an action occurs among some events of each session that has any of them. */
export interface Repeated {
  /** Sessions by the number of these events. */
  readonly lengths: Lengths
  /** Sessions with any of these events, and those of them with the action. */
  readonly all: number
  readonly sessions: number
  /** Sessions with 1, 2, 3, … occurrences at index 0, 1, 2, …. */
  readonly times: readonly number[]
  /** Share of these events that are the action. */
  readonly rate: number
  /** Sessions as drawing it would give them, at the rate at which as many have any. */
  readonly unlimited: () => Scattered
}

/** Counters held at once, by value and action. */
const MOST_COUNTERS = 2_000_000

/** Counts how often each action occurs with each value of one key, session by session; a retry is no occurrence. */
export class KeyCounter {
  /** The place of the first item's value; that of no value is 0. */
  static readonly FIRST = 1
  readonly #most: number
  readonly #actions: number
  /** By value: the session in which it was seen last, and its events there. */
  readonly #session: Int32Array
  readonly #length: Uint32Array
  /** By value and number of events: sessions; and those with more events. */
  readonly #lengths: Uint32Array
  readonly #long = new Map<number, Map<number, number>>()
  /** By value: what was told of its sessions. */
  readonly #known: Lengths[] = []
  /** By value and action: the same, and sessions by how often it occurs in them, from 0, which nobody reads, on. */
  readonly #doneIn: Int32Array
  readonly #done: Uint32Array
  readonly #times: Uint32Array
  readonly #occurrences: Uint32Array

  constructor(values: number, actions: number, most: number) {
    this.#most = most
    this.#actions = actions
    this.#session = new Int32Array(values).fill(-1)
    this.#length = new Uint32Array(values)
    this.#lengths = new Uint32Array(values * SHORT)
    this.#doneIn = new Int32Array(values * actions).fill(-1)
    this.#done = new Uint32Array(values * actions)
    this.#times = new Uint32Array(values * actions * (most + 2))
    this.#occurrences = new Uint32Array(values * actions)
  }

  /** Adds an event; those of a value come session by session. */
  add(value: number, session: number, action: number, isRetry: boolean): void {
    if (this.#session[value] === session) this.#length[value] = (this.#length[value] as number) + 1
    else {
      this.#close(value)
      this.#session[value] = session
      this.#length[value] = 1
    }
    if (isRetry) return
    const at = value * this.#actions + action
    if (this.#doneIn[at] === session) this.#done[at] = (this.#done[at] as number) + 1
    else {
      this.#settle(at)
      this.#doneIn[at] = session
      this.#done[at] = 1
    }
  }

  /**
   * The same of all events of every n-th session, by the codes of a key, which begin at `base`. What a session has is
   * counted first and then read off, once for each event: asking each event whether it is the first would be guesswork.
   */
  addColumn(table: Table, codes: Integers, base: number, retry: Uint8Array, step: number): void {
    const { sessions, sessionStart, action } = table
    const [length, done, occurrences, times] = [this.#length, this.#done, this.#occurrences, this.#times]
    const [actions, most] = [this.#actions, this.#most + 1]
    const onLong = (value: number, events: number) => this.#closeLong(value, events)
    const column = { codes, at: base, step, most: this.#most }
    if (addByKernel(table, column, { lengths: this.#lengths, times, occurrences }, onLong)) return
    for (let session = 0; session < sessions; session += step) {
      const start = sessionStart[session] as number
      const end = sessionStart[session + 1] as number
      for (let row = start; row < end; row++) {
        const value = codes[base + row] as number
        const at = value * actions + (action[row] as number)
        length[value] = (length[value] as number) + 1
        done[at] = (done[at] as number) + 1 - (retry[row] as number)
      }
      for (let row = start; row < end; row++) {
        const value = codes[base + row] as number
        const at = value * actions + (action[row] as number)
        const often = done[at] as number
        const own = at * (most + 1) + Math.min(often, most)
        occurrences[at] = (occurrences[at] as number) + often
        times[own] = (times[own] as number) + 1
        done[at] = 0
        this.#close(value)
      }
    }
  }

  /** Counts the session that had this value and action last. */
  #settle(at: number): void {
    const done = this.#done[at] as number
    if (done === 0) return
    this.#done[at] = 0
    this.#occurrences[at] = (this.#occurrences[at] as number) + done
    const own = at * (this.#most + 2) + Math.min(done, this.#most + 1)
    this.#times[own] = (this.#times[own] as number) + 1
  }

  #close(value: number): void {
    const length = this.#length[value] as number
    this.#length[value] = 0
    if (length < SHORT) {
      const at = value * SHORT + length
      this.#lengths[at] = (this.#lengths[at] as number) + 1
      return
    }
    this.#closeLong(value, length)
  }

  #closeLong(value: number, length: number): void {
    const long = this.#long.get(value) ?? new Map<number, number>()
    this.#long.set(value, long.set(length, (long.get(length) ?? 0) + 1))
  }

  /** Once all events have been added. */
  #lengthsOf(value: number): Lengths {
    const known = this.#known[value]
    if (known !== undefined) return known
    if (this.#length[value] !== 0) this.#close(value)
    const lengths: [number, number][] = []
    for (let length = 1; length < SHORT; length++) {
      const sessions = this.#lengths[value * SHORT + length] as number
      if (sessions > 0) lengths.push([length, sessions])
    }
    const found = [...lengths, ...[...(this.#long.get(value) ?? [])].sort(([a], [b]) => a - b)]
    this.#known[value] = found
    return found
  }

  repeated(value: number, action: number): Repeated {
    const lengths = this.#lengthsOf(value)
    const at = value * this.#actions + action
    this.#settle(at)
    const times = [...this.#times.subarray(at * (this.#most + 2) + 1, (at + 1) * (this.#most + 2))]
    const events = sum(lengths.map(([length, sessions]) => length * sessions))
    const sessions = sum(times)
    const rate = (this.#occurrences[at] as number) / Math.max(1, events)
    let scattered: Scattered | undefined
    const unlimited = () => {
      scattered ??= scatteredOver(lengths, sessions, rate, this.#most, drawn)
      return scattered
    }
    return { lengths, all: sum(lengths.map(([, own]) => own)), sessions, times, rate, unlimited }
  }
}

/** Counts a key in every session, or in each n-th of them (`step`); undefined where it has too many values. */
export function countKey(table: Table, key: number, most: number, step = 1): KeyCounter | undefined {
  const { session, action, actions, rows } = table
  const { start } = tableKeys(table)
  const { codes, place } = keyCodes(table)
  const [from, to] = [start[key] as number, start[key + 1] as number]
  const values = to - from + KeyCounter.FIRST
  if (values * actions.length * (most + 1) > MOST_COUNTERS) return undefined
  const counter = new KeyCounter(values, actions.length, most)
  const retry = retriesOf(table)
  const base = (place[key] as number) * rows
  if (base >= 0) {
    counter.addColumn(table, codes, base, retry, step)
    return counter
  }
  const addAll = (value: number, holding: Uint32Array) => {
    for (let i = 0; i < holding.length; i++) {
      const row = holding[i] as number
      const own = session[row] as number
      if (own % step === 0) counter.add(value, own, action[row] as number, retry[row] === 1)
    }
  }
  for (let item = from; item < to; item++) addAll(item - from + KeyCounter.FIRST, rowsOfItem(table, item))
  if (to - from === 1) addAll(0, rowsWithout(table, key))
  return counter
}

/** The rows that have no value of the key. */
function rowsWithout(table: Table, key: number): Uint32Array {
  const present = rowsWithKey(table, key)
  let next = 0
  return everyRow(table).filter((row) => {
    while (next < present.length && (present[next] as number) < row) next++
    return present[next] !== row
  })
}
