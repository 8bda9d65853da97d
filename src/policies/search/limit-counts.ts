import { tableKeys } from '../../events/key-codes.ts'
import { rowsOfItem } from '../../events/postings.ts'
import type { Table } from '../../events/table.ts'
import { retriesOf } from '../order.ts'
import { everyRow } from '../rows.ts'
import { rowsWithKey } from './present.ts'
import { type Lengths, type Scattered, sum } from './repetitions.ts'

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
}

/** Counts the action among these rows, ascending; a retry is no occurrence. */
export function repeatedAmong(table: Table, rows: Uint32Array, action: number, most: number): Repeated {
  const retry = retriesOf(table)
  const lengths = new Map<number, number>()
  const times = new Array<number>(most + 1).fill(0)
  let occurrences = 0
  for (let i = 0; i < rows.length; ) {
    const from = i
    const end = table.sessionStart[(table.session[rows[i] as number] as number) + 1] as number
    let own = 0
    for (; i < rows.length && (rows[i] as number) < end; i++)
      if (table.action[rows[i] as number] === action && retry[rows[i] as number] === 0) own++
    lengths.set(i - from, (lengths.get(i - from) ?? 0) + 1)
    occurrences += own
    if (own > 0) times[Math.min(own, most + 1) - 1] = (times[Math.min(own, most + 1) - 1] as number) + 1
  }
  const sorted = [...lengths].sort(([a], [b]) => a - b)
  return {
    lengths: sorted,
    all: sum(sorted.map(([, sessions]) => sessions)),
    sessions: sum(times),
    times,
    rate: occurrences / Math.max(1, rows.length)
  }
}

export function sessionsWithEvents(table: Table): number {
  let sessions = 0
  for (let s = 0; s < table.sessions; s++)
    if ((table.sessionStart[s + 1] as number) > (table.sessionStart[s] as number)) sessions++
  return sessions
}

/** Sessions by how many of their events hold the item. */
export const lengthsOfItem = (table: Table, item: number): Lengths =>
  repeatedAmong(table, rowsOfItem(table, item), -1, 0).lengths

/** Binomial: each of these events is the action with the chance `share`, told apart up to `most`. */
export function drawn(lengths: Lengths, share: number, most: number): Scattered {
  const rate = Math.min(1, share)
  const expected = new Array<number>(most + 1).fill(0)
  let any = 0
  for (const [length, count] of lengths) {
    let binomial = (1 - rate) ** length
    any += count * (1 - binomial)
    for (let k = 1; k <= most && k <= length; k++) {
      binomial = rate < 1 ? (binomial * (length - k + 1) * rate) / (k * (1 - rate)) : Number(k === length)
      expected[k - 1] = (expected[k - 1] as number) + count * binomial
    }
  }
  return { expected, any }
}

/** The rows of each other value of the item's key; those without the key where it has no other. */
export function otherValues(table: Table, item: number): readonly Uint32Array[] {
  const { keyOf, start } = tableKeys(table)
  const key = keyOf[item] as number
  const others: Uint32Array[] = []
  for (let other = start[key] as number; other < (start[key + 1] as number); other++)
    if (other !== item) others.push(rowsOfItem(table, other))
  if (others.length > 0) return others
  const present = rowsWithKey(table, key)
  let next = 0
  return [
    everyRow(table).filter((row) => {
      while (next < present.length && (present[next] as number) < row) next++
      return present[next] !== row
    })
  ]
}
