import { rowsOfAction } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { sum } from '../../statistics/sum.ts'
import { objectsOf } from '../order.ts'
import { Tally } from './block-counter.ts'

/** Places in a session, from its first part to its last, within which events are compared. */
const PARTS = 5
/** Fewest events of a part that say how frequent an action is there. */
const MIN_ROWS = 20

/** Share of all events that may come after an action. */
const MOST_AFTER = 0.6

/** Below this share of what was to be expected an action is missing. */
const MISSING = 0.5

/** How often an action was done after another, and how often it was to be expected there. */
export interface Aftermath {
  readonly done: number
  readonly expected: number
  /** Whether it is as rare before the action in the same sessions: then these are of another sort. */
  readonly isMissingBefore: boolean
  /** How much more its number varies from session to session than chance makes it; at least 1. */
  readonly dispersion: number
}

/**
 * What is done after an action has occurred in the session, against what is done before it and in sessions without it,
 * part by part of the session: an action that never comes afterwards may be missing in those sessions altogether, which
 * no shuffling of their events can show.
 */
export class Aftermaths {
  readonly #table: Table
  /** Events by part, and of each action by part. */
  readonly #rows = new Float64Array(PARTS)
  readonly #done: Float64Array
  readonly #dispersion: Float64Array
  /** By row. */
  readonly #part: Uint8Array
  /** By action: events that come after its first one in their session. */
  readonly #behind: Float64Array
  /** The same after one action has occurred: that which was asked for last, for pairs come action by action. */
  #after: After | undefined

  constructor(table: Table) {
    this.#table = table
    this.#done = new Float64Array(table.actions.length * PARTS)
    this.#dispersion = dispersionsOf(table)
    this.#behind = new Float64Array(table.actions.length)
    this.#part = new Uint8Array(table.rows)
    const last = new Int32Array(table.actions.length).fill(-1)
    for (let s = 0; s < table.sessions; s++) {
      const [from, to] = [table.sessionStart[s] as number, table.sessionStart[s + 1] as number]
      for (let row = from; row < to; row++) {
        const own = table.action[row] as number
        const part = Math.floor((PARTS * (row - from)) / (to - from))
        this.#part[row] = part
        add(this.#rows, part)
        add(this.#done, own * PARTS + part)
        if ((last[own] as number) < from) this.#behind[own] = (this.#behind[own] as number) + to - row - 1
        last[own] = row
      }
    }
  }

  /**
   * How many pairs of actions could show at this chance that the one is never done after the other, whatever is seen:
   * only those share the level (Tarone, Biometrics 46, 1990). The places of the one and the share of the other decide.
   */
  testable(chance: number): number {
    const whole = sum(this.#rows)
    const behind = this.#behind.filter((rows) => rows <= MOST_AFTER * whole)
    const rates = this.#table.actions
      .map((_, action) => rowsOfAction(this.#table, action).length / (this.#dispersion[action] as number))
      .sort((a, b) => b - a)
    const expected: number[] = []
    for (const rows of behind)
      for (const rate of rates) {
        if (rows * rate < -Math.log(chance) * whole) break
        expected.push((rows * rate) / whole)
      }
    expected.sort((a, b) => b - a)
    let pairs = Math.max(1, expected.length)
    while (pairs > 1 && (expected[pairs - 1] as number) < -Math.log(chance / pairs)) pairs--
    return pairs
  }

  #afterOf(earlier: number): After {
    if (this.#after?.earlier === earlier) return this.#after
    const { action, actions } = this.#table
    const after = {
      earlier,
      rows: new Float64Array(PARTS),
      done: new Float64Array(actions.length * PARTS),
      rowsBefore: new Float64Array(PARTS),
      doneBefore: new Float64Array(actions.length)
    }
    const parts = this.#part
    eachSessionWith(this.#table, earlier, (from, first, to) => {
      for (let row = from; row < first; row++) {
        add(after.rowsBefore, parts[row] as number)
        add(after.doneBefore, action[row] as number)
      }
      for (let row = first + 1; row < to; row++) {
        const part = parts[row] as number
        add(after.rows, part)
        add(after.done, (action[row] as number) * PARTS + part)
      }
    })
    this.#after = after
    return after
  }

  /** Undefined where too much of the log comes after the earlier action to tell what it is like without it. */
  after(earlier: number, later: number): Aftermath | undefined {
    let [done, expected, before] = [0, 0, 0]
    const after = this.#afterOf(earlier)
    if (sum(after.rows) > MOST_AFTER * sum(this.#rows)) return undefined
    for (let part = 0; part < PARTS; part++) {
      const rows = after.rows[part] as number
      const own = after.done[later * PARTS + part] as number
      const others = (this.#rows[part] as number) - rows
      if (others < MIN_ROWS) continue
      done += own
      const rate = ((this.#done[later * PARTS + part] as number) - own) / others
      expected += rows * rate
      before += (after.rowsBefore[part] as number) * rate
    }
    // What is to be expected was itself counted, on the rest of the events.
    const rest = sum(this.#rows) - sum(after.rows)
    return {
      done,
      expected,
      isMissingBefore: (after.doneBefore[later] as number) < MISSING * before,
      dispersion: (this.#dispersion[later] as number) * (1 + sum(after.rows) / Math.max(1, rest))
    }
  }
}

/**
 * How often the later action was done on an object after the earlier one had been, and how often it would have been
 * had it not mattered on which of the session's objects: of the events of the earlier one that are counted.
 */
export function afterOnObject(
  table: Table,
  earlier: number,
  later: number,
  key: number,
  isCounted: (row: number) => boolean = () => true
): { readonly done: number; readonly expected: number } {
  const { action } = table
  let [done, expected] = [0, 0]
  eachSessionWith(table, earlier, (from, first, to) => {
    const objects = new Set<number>()
    for (let row = from; row < to; row++) for (const object of objectsOf(table, row, key)) objects.add(object)
    const behind = new Map<number, number>()
    let all = 0
    for (let row = to - 1; row >= first; row--) {
      if (action[row] !== earlier && action[row] !== later) continue
      const named = objectsOf(table, row, key)
      if (action[row] === earlier && isCounted(row)) {
        for (const object of named) done += behind.get(object) ?? 0
        expected += (all * named.length) / Math.max(1, objects.size)
      }
      if (action[row] === later)
        for (const object of named) {
          all++
          behind.set(object, (behind.get(object) ?? 0) + 1)
        }
    }
  })
  return { done, expected }
}

/** Some events by the part of the session that they stand in, and those of them that are the action. */
export class EventsByPart {
  readonly #table: Table
  readonly #action: number
  readonly #rows = new Float64Array(PARTS)
  readonly #done = new Float64Array(PARTS)

  constructor(table: Table, action: number) {
    this.#table = table
    this.#action = action
  }

  get rows(): number {
    return sum(this.#rows)
  }

  /** Adds the events `from … to` of the session. */
  add(from: number, to: number, session: number): void {
    const { action, sessionStart } = this.#table
    const [start, end] = [sessionStart[session] as number, sessionStart[session + 1] as number]
    for (let row = from; row < to; row++) {
      const part = Math.floor((PARTS * (row - start)) / (end - start))
      add(this.#rows, part)
      if (action[row] === this.#action) add(this.#done, part)
    }
  }

  /** Adds those of another one, of the same action. */
  join(other: EventsByPart): void {
    for (let part = 0; part < PARTS; part++) {
      this.#rows[part] = (this.#rows[part] as number) + (other.#rows[part] as number)
      this.#done[part] = (this.#done[part] as number) + (other.#done[part] as number)
    }
  }

  /** How often the action is done, and how often it would be at the rates of the others, where these are enough. */
  against(others: EventsByPart): { readonly done: number; readonly expected: number } {
    let [done, expected] = [0, 0]
    for (let part = 0; part < PARTS; part++) {
      const rows = others.#rows[part] as number
      if (rows < MIN_ROWS) continue
      done += this.#done[part] as number
      expected += ((this.#rows[part] as number) * (others.#done[part] as number)) / rows
    }
    return { done, expected }
  }
}

/** Calls back with the bounds of each session in which the action occurs, and the row on which it first does. */
function eachSessionWith(
  table: Table,
  action: number,
  look: (from: number, first: number, to: number) => void
): void {
  let to = 0
  const rows = rowsOfAction(table, action)
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i] as number
    if (first < to) continue
    const session = table.session[first] as number
    to = table.sessionStart[session + 1] as number
    look(table.sessionStart[session] as number, first, to)
  }
}

/** Events by part of the session after an action has occurred in it, and of each action by part. */
interface After {
  readonly earlier: number
  readonly rows: Float64Array
  readonly done: Float64Array
  /** The same before it has occurred, of the same sessions. */
  readonly rowsBefore: Float64Array
  readonly doneBefore: Float64Array
}

const add = (counts: Float64Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}

const varied = new WeakMap<Table, Float64Array>()

/** Variance of the number of events of an action per session over what its share would give; at least 1. */
export function dispersionsOf(table: Table): Float64Array {
  const known = varied.get(table)
  if (known !== undefined) return known
  const found = dispersions(table)
  varied.set(table, found)
  return found
}

/** Σ (c − r·l)² over the sessions, c events of the action among l, is Σ c² − 2r·Σ c·l + r²·Σ l²: the first two need only those with it. */
function dispersions({ rows, action, actions, sessions, sessionStart }: Table): Float64Array {
  const totals = new Float64Array(actions.length)
  for (let row = 0; row < rows; row++) add(totals, action[row] as number)
  const squares = new Float64Array(actions.length)
  const own = new Tally(actions.length)
  let squaredLengths = 0
  for (let s = 0; s < sessions; s++) {
    const [from, to] = [sessionStart[s] as number, sessionStart[s + 1] as number]
    squaredLengths += (to - from) ** 2
    own.clear()
    for (let row = from; row < to; row++) own.add(action[row] as number)
    for (let i = 0; i < own.size; i++) {
      const done = own.here[i] as number
      const c = own.total[done] as number
      const rate = (totals[done] as number) / rows
      squares[done] = (squares[done] as number) + c * c - 2 * rate * c * (to - from)
    }
  }
  return squares.map((sum, done) => {
    const rate = (totals[done] as number) / rows
    return Math.max(1, (sum + rate * rate * squaredLengths) / Math.max(1, totals[done] as number))
  })
}
