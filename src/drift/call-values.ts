import { rowsOfItem } from '../events/postings.ts'
import type { Item, Table } from '../events/table.ts'
import { keptAmong } from '../policies/kinds/counting.ts'
import type { RuleCandidate } from './candidates.ts'
import { gathered } from './cell.ts'

/** Values that calls are made with, under whichever keys a log has them. */

/** Fewer calls with a value, or without it, tell nothing; nor do fewer sessions with two of them. */
export const FEWEST_EACH = 5
/** Calls of which some can have a value by chance where others have none. */
export const FEWEST_CALLS = 30
/** Share of the calls that must hold a key: one that is often left out may be logged otherwise since. */
export const ALWAYS = 0.99

export type CallCandidate = RuleCandidate<'precondition'>

/** An action, all of its calls, and what some of these hold. */
export interface CallValue {
  readonly action: number
  readonly rows: Uint32Array
  readonly item: number
}

/** "This action with that value". */
export function callCandidate({ action, rows, item }: CallValue, table: Table): CallCandidate {
  const { key, value } = table.items[item] as Item
  return {
    rule: { kind: 'precondition', action: table.actions[action] as string, requires: { [key]: value } },
    situations: () => keptAmong(rows, rowsOfItem(table, item))
  }
}

/** At most so many of them, those of the most frequent calls. */
export const mostCalled = (found: readonly CallValue[], most: number, table: Table): CallCandidate[] =>
  [...found]
    .sort((a, b) => b.rows.length - a.rows.length || a.item - b.item)
    .slice(0, most)
    .map((value) => callCandidate(value, table))

/** Sessions with events of two or more of the lists: what is now this and now that was not given with the session. */
export function sessionsWithTwo(lists: readonly Uint32Array[], { session }: Table): number {
  const first = new Map<number, number>()
  const two = new Set<number>()
  lists.forEach((rows, list) => {
    for (const one of gathered(session, rows))
      if ((first.get(one) ?? list) !== list) two.add(one)
      else first.set(one, list)
  })
  return two.size
}
