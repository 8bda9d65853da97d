import type { Table } from '../../events/table.ts'
import { Meetings, type PairCounts } from './pair-counts.ts'
import { MOST_IN_SETS } from './session-layout.ts'

/** Precedence ("behind the first target") and response ("before the last target"). */
export interface Unbounded {
  readonly precedence: PairCounts
  readonly response: PairCounts
}

/** How often each of a few things occurs in a block of rows. Reused block by block. */
export class Tally {
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
export class BlockCounter {
  readonly meetings: Meetings
  readonly tally: Tally
  readonly #counts: Unbounded
  /** By place of an action and set of those on that side of it, as bits: events. Empty where there are too many sets. */
  readonly #before: Uint32Array
  readonly #behind: Uint32Array

  constructor(table: Table) {
    this.meetings = new Meetings(table)
    const shuffled = { mean: this.meetings.column(), variance: this.meetings.column() }
    this.#counts = {
      precedence: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled },
      response: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled }
    }
    this.tally = new Tally(this.meetings.size)
    const { size } = this.meetings
    const sets = size <= MOST_IN_SETS ? size << size : 0
    this.#before = new Uint32Array(sets)
    this.#behind = new Uint32Array(sets)
  }

  /** What was counted, once all blocks have been added. */
  finish(): Unbounded {
    const { precedence, response } = this.#counts
    takeSets(this.#before, this.meetings.size, precedence.kept)
    takeSets(this.#behind, this.meetings.size, response.kept)
    return this.#counts
  }

  /**
   * Adds the block `from … to`, its events by the places of their actions (-1 for one not counted), as often as it occurs.
   * The tally holds it until the next.
   */
  add(places: Int32Array, from: number, to: number, times = 1): void {
    if (this.#before.length > 0) this.#addSets(places, from, to, times)
    else this.#addPairs(places, from, to, times)
    this.#meet(times)
  }

  #addSets(places: Int32Array, from: number, to: number, times: number): void {
    const { tally, meetings } = this
    const [before, behind, bits] = [this.#before, this.#behind, meetings.size]
    tally.clear()
    let seen = 0
    for (let i = from; i < to; i++) {
      const own = places[i] as number
      if (own < 0) continue
      const at = (own << bits) | seen
      before[at] = (before[at] as number) + times
      seen |= 1 << own
      tally.add(own)
    }
    seen = 0
    for (let i = to - 1; i >= from; i--) {
      const own = places[i] as number
      if (own < 0) continue
      const at = (own << bits) | seen
      behind[at] = (behind[at] as number) + times
      seen |= 1 << own
    }
  }

  #addPairs(places: Int32Array, from: number, to: number, times: number): void {
    const { tally, meetings } = this
    const { size } = meetings
    tally.clear()
    const before = this.#counts.precedence.kept
    for (let i = from; i < to; i++) {
      const own = places[i] as number
      if (own < 0) continue
      keep(before, own, size, tally, times)
      tally.add(own)
    }
    tally.clear()
    const after = this.#counts.response.kept
    for (let i = to - 1; i >= from; i--) {
      const own = places[i] as number
      if (own < 0) continue
      keep(after, own, size, tally, times)
      tally.add(own)
    }
  }

  /** Adds what shuffling the block would give. */
  #meet(times: number): void {
    const { tally, meetings } = this
    const { met, sessions, occurrences, size } = meetings
    const { mean, variance } = this.#counts.precedence
    for (let i = 0; i < tally.size; i++) {
      const own = tally.here[i] as number
      const a = tally.total[own] as number
      occurrences[own] = (occurrences[own] as number) + a * times
      for (let j = 0; j < tally.size; j++) {
        const other = tally.here[j] as number
        if (other === own) continue
        const at = own * size + other
        const b = tally.total[other] as number
        const behind = (a * b) / (b + 1)
        met[at] = (met[at] as number) + a * times
        sessions[at] = (sessions[at] as number) + times
        // Events behind the first of b others: two given ones of the a both are with the chance b/(b + 2).
        mean[at] = (mean[at] as number) + behind * times
        variance[at] =
          (variance[at] as number) + (behind + (a * (a - 1) * b) / (b + 2) - behind * behind) * times
      }
    }
  }
}

/** So many more of the pairs of this action with each other one that came up so far. */
function keep(
  kept: Float64Array,
  own: number,
  size: number,
  { here, size: known }: Tally,
  times: number
): void {
  const base = own * size
  for (let j = 0; j < known; j++) {
    const other = here[j] as number
    if (other !== own) kept[base + other] = (kept[base + other] as number) + times
  }
}

/** Adds events counted by set to the pairs of their action with each other one of the set, and forgets them. */
export function takeSets(sets: Uint32Array, size: number, kept: Float64Array): void {
  for (let at = 0; at < sets.length; at++) {
    const events = sets[at] as number
    if (events === 0) continue
    sets[at] = 0
    const own = at >> size
    for (let other = 0; other < size; other++)
      if (other !== own && ((at >> other) & 1) === 1)
        kept[own * size + other] = (kept[own * size + other] as number) + events
  }
}
