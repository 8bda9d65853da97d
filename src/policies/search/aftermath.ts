import type { Table } from '../../events/table.ts'

/** Places in a session, from its first part to its last, within which events are compared. */
const PARTS = 5
/** Fewest events of a part that say how frequent an action is there. */
const MIN_ROWS = 20

/** Share of all events that may come after an action. */
const MOST_AFTER = 0.6

/** How often an action was done after another, and how often it was to be expected there. */
export interface Aftermath {
  readonly done: number
  readonly expected: number
  /** How much more its number varies from session to session than chance makes it; at least 1. */
  readonly dispersion: number
}

/**
 * What is done after an action has occurred in the session, against what is done before it and in sessions without it,
 * part by part of the session: an action that never comes afterwards may be missing in those sessions altogether, which
 * no shuffling of their events can show.
 */
export class Aftermaths {
  readonly #actions: number
  /** Events by part, and of each action by part. */
  readonly #rows = new Float64Array(PARTS)
  readonly #done: Float64Array
  /** The same after each action has occurred. */
  readonly #rowsAfter: Float64Array
  readonly #doneAfter: Float64Array
  readonly #dispersion: Float64Array

  constructor(table: Table) {
    const n = table.actions.length
    this.#actions = n
    this.#done = new Float64Array(n * PARTS)
    this.#rowsAfter = new Float64Array(n * PARTS)
    this.#doneAfter = new Float64Array(n * n * PARTS)
    this.#dispersion = dispersions(table)
    const seen = new Uint8Array(n)
    const before: number[] = []
    for (let s = 0; s < table.sessions; s++) {
      const [from, to] = [table.sessionStart[s] as number, table.sessionStart[s + 1] as number]
      for (let row = from; row < to; row++) {
        const part = Math.floor((PARTS * (row - from)) / (to - from))
        const action = table.action[row] as number
        add(this.#rows, part)
        add(this.#done, action * PARTS + part)
        for (const earlier of before) {
          add(this.#rowsAfter, earlier * PARTS + part)
          add(this.#doneAfter, (earlier * n + action) * PARTS + part)
        }
        if (seen[action] === 0) before.push(action)
        seen[action] = 1
      }
      for (const action of before) seen[action] = 0
      before.length = 0
    }
  }

  /** Undefined where too much of the log comes after the earlier action to tell what it is like without it. */
  after(earlier: number, later: number): Aftermath | undefined {
    let [done, expected] = [0, 0]
    const after = this.#rowsAfter.subarray(earlier * PARTS, (earlier + 1) * PARTS)
    if (sum(after) > MOST_AFTER * sum(this.#rows)) return undefined
    for (let part = 0; part < PARTS; part++) {
      const rows = this.#rowsAfter[earlier * PARTS + part] as number
      const own = this.#doneAfter[(earlier * this.#actions + later) * PARTS + part] as number
      const others = (this.#rows[part] as number) - rows
      if (others < MIN_ROWS) continue
      done += own
      expected += (rows * ((this.#done[later * PARTS + part] as number) - own)) / others
    }
    // What is to be expected was itself counted, on the rest of the events.
    const rest = sum(this.#rows) - sum(after)
    return {
      done,
      expected,
      dispersion: (this.#dispersion[later] as number) * (1 + sum(after) / Math.max(1, rest))
    }
  }
}

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0)

const add = (counts: Float64Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}

/** Variance of the number of events of an action per session over what its share would give; at least 1. */
function dispersions(table: Table): Float64Array {
  const totals = new Float64Array(table.actions.length)
  for (const action of table.action) add(totals, action)
  const squares = new Float64Array(table.actions.length)
  const lengths = { squared: 0 }
  for (let s = 0; s < table.sessions; s++) {
    const [from, to] = [table.sessionStart[s] as number, table.sessionStart[s + 1] as number]
    lengths.squared += (to - from) ** 2
    const own = new Map<number, number>()
    for (let row = from; row < to; row++)
      own.set(table.action[row] as number, (own.get(table.action[row] as number) ?? 0) + 1)
    // Σ (c − r·l)² = Σ c² − 2r·Σ c·l + r²·Σ l², of which the first two need only the sessions with the action.
    for (const [action, c] of own) {
      const rate = (totals[action] as number) / table.rows
      squares[action] = (squares[action] as number) + c * c - 2 * rate * c * (to - from)
    }
  }
  return squares.map((sum, action) => {
    const rate = (totals[action] as number) / table.rows
    return Math.max(1, (sum + rate * rate * lengths.squared) / Math.max(1, totals[action] as number))
  })
}
