import { rowsOfItem } from '../events/postings.ts'
import type { Item, Table } from '../events/table.ts'
import { antecedentOf } from '../policies/search/associations.ts'
import { type Candidate, NEARLY_EVERYWHERE, POLICY_SHARE } from './candidates.ts'
import type { Cell } from './cell.ts'

/**
 * Rules about whole sessions: "a vip is called back" is one event of a session's many, and kept by the session or not.
 */

/** Sessions that do it, and that do not. */
const FEWEST_SESSIONS = 10
/** Events for each session that does it at all: of what is done time and again the share of events says more. */
const ABOUT_ONCE = 1.1
const MOST_ITEMS = 100
const MOST_RULES = 60
const MOST_COUNTS = 1_000_000

/**
 * Contexts of whole sessions and what some of these do about once, chosen by what both logs together hold, those of the
 * most sessions first.
 */
export function sessionCandidates(
  table: Table,
  fewest: number,
  isOfCall: (key: string) => boolean
): readonly Candidate[] {
  const { sessions, actions, items } = table
  const withItem = sessionsByItem(table)
  const found: number[] = []
  withItem.forEach((count, item) => {
    if (count < 2 * fewest || count > NEARLY_EVERYWHERE * sessions) return
    if (!isOfCall((items[item] as Item).key)) found.push(item)
  })
  const usable = found
    .sort((a, b) => (withItem[b] as number) - (withItem[a] as number) || a - b)
    .slice(0, MOST_ITEMS)
  const width = actions.length
  if (usable.length * width > MOST_COUNTS) return []
  const { doing, events } = doneIn(usable, table)
  const isRule = (at: number, all: number): boolean => {
    const [some, often] = [doing[at], events[at]] as [number, number]
    return (
      Math.min(some, all - some) >= FEWEST_SESSIONS &&
      some >= POLICY_SHARE * all &&
      often <= ABOUT_ONCE * some
    )
  }
  return usable
    .flatMap((item, place): Candidate[] => {
      const chosen = actions.flatMap((_, one) =>
        isRule(place * width + one, withItem[item] as number) ? [one] : []
      )
      if (chosen.length === 0) return []
      const context = {
        antecedent: antecedentOf(table, [item]),
        keys: [(items[item] as Item).key],
        rows: () => rowsOfItem(table, item)
      }
      return chosen.map((one) => ({ family: 'rare', context, action: one }))
    })
    .slice(0, MOST_RULES)
}

/** By item and action: the sessions that begin with the item and do the action, and how often they do it. */
function doneIn(
  chosen: readonly number[],
  { sessions, sessionStart, action, actions, items, itemStart, itemIds }: Table
): { readonly doing: Uint32Array; readonly events: Uint32Array } {
  const width = actions.length
  const placeOf = new Int32Array(items.length).fill(-1)
  chosen.forEach((item, place) => {
    placeOf[item] = place
  })
  const doing = new Uint32Array(chosen.length * width)
  const events = new Uint32Array(chosen.length * width)
  /** What a session does, and by action how often. */
  const done = new Uint32Array(width)
  const times = new Uint32Array(width)
  for (let session = 0; session < sessions; session++) {
    const from = sessionStart[session] as number
    const to = sessionStart[session + 1] as number
    let size = 0
    for (let row = from; row < to; row++) {
      const one = action[row] as number
      if (times[one] === 0) done[size++] = one
      times[one] = (times[one] as number) + 1
    }
    const end = from === to ? 0 : (itemStart[from + 1] as number)
    for (let i = itemStart[from] as number; i < end; i++) {
      const place = placeOf[itemIds[i] as number] as number
      if (place === -1) continue
      for (let k = 0; k < size; k++) {
        const one = done[k] as number
        const at = place * width + one
        events[at] = (events[at] as number) + (times[one] as number)
        doing[at] = (doing[at] as number) + 1
      }
    }
    for (let k = 0; k < size; k++) times[done[k] as number] = 0
  }
  return { doing, events }
}

/** Whether hardly a session does it twice. `values`, 1 where it is done, and `sessions` by event, in order. */
export function isDoneOnce({ sessions, values }: Pick<Cell, 'sessions' | 'values'>): boolean {
  let events = 0
  let doing = 0
  let last = -1
  for (let i = values.indexOf(1); i >= 0; i = values.indexOf(1, i + 1)) {
    events++
    if (sessions[i] !== last) doing++
    last = sessions[i] as number
  }
  return events <= ABOUT_ONCE * doing
}

/** By item: the sessions with it; none where a session holds it on some of its events only. */
function sessionsByItem({ items, sessions, sessionStart, itemStart, itemIds }: Table): Uint32Array {
  const withItem = new Uint32Array(items.length)
  const isPart = new Uint8Array(items.length)
  const count = new Uint32Array(items.length)
  for (let session = 0; session < sessions; session++) {
    const [from, to] = [sessionStart[session] as number, sessionStart[session + 1] as number]
    const [first, end] = [itemStart[from] as number, itemStart[to] as number]
    for (let i = first; i < end; i++) {
      const item = itemIds[i] as number
      count[item] = (count[item] as number) + 1
    }
    for (let i = first; i < end; i++) {
      const item = itemIds[i] as number
      const own = count[item] as number
      if (own === 0) continue
      if (own === to - from) withItem[item] = (withItem[item] as number) + 1
      else isPart[item] = 1
      count[item] = 0
    }
  }
  isPart.forEach((part, item) => {
    if (part === 1) withItem[item] = 0
  })
  return withItem
}

/** On either side the sessions that lie within the rows; undefined where one does so with some of its events only. */
export function sessionsWithin(
  rows: Uint32Array,
  { session, sessionStart }: Table,
  baselineSessions: number
): readonly [number, number] | undefined {
  const sizes: [number, number] = [0, 0]
  for (let i = 0; i < rows.length; ) {
    const own = session[rows[i] as number] as number
    const length = (sessionStart[own + 1] as number) - (sessionStart[own] as number)
    const last = i + length - 1
    if (rows[i] !== sessionStart[own] || rows[last] !== (sessionStart[own] as number) + length - 1)
      return undefined
    sizes[own < baselineSessions ? 0 : 1]++
    i += length
  }
  return sizes
}
