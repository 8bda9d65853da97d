import { sortedByNumbers } from '../events/number-order.ts'
import { type Integers, NONE, type Table } from '../events/table.ts'
import { takeSessions } from '../events/take-sessions.ts'
import { withCaseFingerprints } from './case-names.ts'

/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000

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
  const byHash = sessionsByHash(table)
  let kept = byHash.length
  for (let events = 0, at = 0; at < byHash.length; at++) {
    const session = byHash[at] as number
    events += (table.sessionStart[session + 1] as number) - (table.sessionStart[session] as number)
    if (events > MOST_EVENTS) {
      kept = Math.max(1, at)
      break
    }
  }
  const { sessions } = table
  if (kept === sessions) return { table, byHash, sessions }
  const chosen = byHash.slice(0, kept).sort()
  const place = new Uint32Array(sessions)
  chosen.forEach((session, number) => {
    place[session] = number
  })
  return {
    table: takeSessions({ ...table, origin: undefined }, chosen),
    byHash: byHash.subarray(0, kept).map((session) => place[session] as number),
    sessions
  }
}

/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash({ sessions, sessionStart, action, outcome, itemStart, itemIds }: Table): Uint32Array {
  const first = new Uint32Array(sessions)
  const second = new Uint32Array(sessions)
  for (let session = 0; session < sessions; session++) {
    let high = 0x811c9dc5
    let low = 0x9e3779b9
    const end = sessionStart[session + 1] as number
    for (let row = sessionStart[session] as number; row < end; row++) {
      const from = itemStart[row] as number
      const to = itemStart[row + 1] as number
      // The action, the outcome, the items.
      for (let i = from - 2; i < to; i++) {
        const id = (i >= from ? itemIds[i] : i === from - 1 ? outcome[row] : action[row]) as number
        high = Math.imul(high ^ id, 0x01000193)
        low = Math.imul(low ^ (id + 0x7f4a7c15), 0x85ebca6b)
        low ^= low >>> 13
      }
    }
    first[session] = high
    second[session] = low >>> 11
  }
  return sortedByNumbers(first, second)
}

/** What of a dictionary is used, in its own (sorted) order, and by id its number there; −1 for none. */
export interface Used {
  readonly ids: readonly number[]
  readonly at: Int32Array
}

/** Ids that stand at the places [starts[row], starts[row + 1]) of a column, or without `starts` at the rows themselves. */
export function used(size: number, rows: Uint32Array, column: Integers, starts?: Uint32Array): Used {
  const at = new Int32Array(size).fill(-1)
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number
    const from = starts === undefined ? row : (starts[row] as number)
    const to = starts === undefined ? row + 1 : (starts[row + 1] as number)
    for (let i = from; i < to; i++) {
      const id = column[i] as number
      if (id !== NONE) at[id] = 0
    }
  }
  const ids: number[] = []
  for (let id = 0; id < size; id++) if (at[id] === 0) at[id] = ids.push(id) - 1
  return { ids, at }
}
