import { mix } from '../events/hash.ts'
import { sortedByNumbers } from '../events/number-order.ts'
import { type Integers, NONE, type Table } from '../events/table.ts'
import { takeSessions } from '../events/take-sessions.ts'
import { withCaseFingerprints } from './case-names.ts'

/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000

/** Half of what a reader takes. */
const MOST_ITEMS = 2 ** 26

/** What of a table may stand in its profile. */
export interface ProfileSample {
  /** The sessions of the sample, cases by fingerprint. */
  readonly table: Table
  /** These in the order in which they are chosen, the first before all others. */
  readonly byHash: Uint32Array
  /** Of the whole table: where the sample has as many, its columns are those of the table, else its own. */
  readonly sessions: number
}

export function sampleForProfile(whole: Table): ProfileSample {
  const table = withCaseFingerprints(whole)
  const { sessionStart, itemStart } = table
  const all = { table, byHash: sessionsByHash(table), sessions: table.sessions }
  let [events, items] = [0, 0]
  for (let at = 0; at < all.byHash.length; at++) {
    const from = sessionStart[all.byHash[at] as number] as number
    const to = sessionStart[(all.byHash[at] as number) + 1] as number
    events += to - from
    items += (itemStart[to] as number) - (itemStart[from] as number)
    if (events > MOST_EVENTS || items > MOST_ITEMS) return firstOf(all, Math.max(1, at))
  }
  return all
}

/** The sessions that are chosen before all others. */
export function firstOf({ table, byHash, sessions }: ProfileSample, kept: number): ProfileSample {
  if (kept === table.sessions) return { table, byHash, sessions }
  const chosen = byHash.slice(0, kept).sort()
  const place = new Uint32Array(table.sessions)
  chosen.forEach((session, number) => {
    place[session] = number
  })
  return {
    table: takeSessions({ ...table, origin: undefined }, chosen),
    byHash: byHash.subarray(0, kept).map((session) => place[session] as number),
    sessions
  }
}

/**
 * The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. Of those that hold
 * the same each has a number of its own in it: were they chosen all together or not at all, a log of few kinds of sessions
 * would have a sample of some of the kinds.
 */
function sessionsByHash(table: Table): Uint32Array {
  const [first, second] = contentHashes(table)
  const order = sortedByNumbers(first, second)
  let [lastFirst, lastSecond, number] = [0, 0, 0]
  for (const session of order) {
    const [high, low] = [first[session] as number, second[session] as number]
    number = high === lastFirst && low === lastSecond ? number + 1 : 0
    ;[lastFirst, lastSecond] = [high, low]
    first[session] = mix(high ^ Math.imul(number, STEP))
    second[session] = mix(low ^ number)
  }
  return sortedByNumbers(first, second)
}

/** Odd, so that no two numbers give the same. */
const STEP = 0x9e3779b1

function contentHashes({ sessions, sessionStart, action, outcome, itemStart, itemIds }: Table) {
  const first = new Uint32Array(sessions)
  const second = new Uint32Array(sessions)
  for (let session = 0; session < sessions; session++) {
    const from = sessionStart[session] as number
    const to = sessionStart[session + 1] as number
    let high = 0x811c9dc5
    let low = 0x9e3779b9
    for (let row = from; row < to; row++) {
      high = Math.imul(high ^ (action[row] as number), 0x01000193)
      low = Math.imul(low ^ (outcome[row] as number) ^ (low >>> 15), 0x85ebca6b)
    }
    // Where the items of one row end those of the next begin, mostly below them.
    const end = itemStart[to] as number
    for (let i = itemStart[from] as number; i < end; i++) {
      const item = itemIds[i] as number
      high = Math.imul(high ^ item, 0x01000193)
      low = (Math.imul(low, 0x85ebca6b) + item) | 0
    }
    first[session] = mix(high)
    second[session] = mix(low)
  }
  return [first, second] as const
}

/** What of a dictionary is used, in its own (sorted) order, and by id its number there; −1 for none. */
export interface Used {
  readonly ids: readonly number[]
  readonly at: Int32Array
}

/** The number of an id from 1 on, 0 where there is none: as columns are written. */
export const codeIn = ({ at }: Used, id: number): number => (id === NONE ? 0 : (at[id] as number) + 1)

/** Ids that stand in a column. */
export function used(size: number, column: Integers): Used {
  const at = new Int32Array(size).fill(-1)
  for (let i = 0; i < column.length; i++) {
    const id = column[i] as number
    if (id !== NONE) at[id] = 0
  }
  const ids: number[] = []
  for (let id = 0; id < size; id++) if (at[id] === 0) at[id] = ids.push(id) - 1
  return { ids, at }
}
