import { type Integers, NONE, type Table } from '../events/table.ts'
import { takeSessions } from '../events/take-sessions.ts'
import { type Beside, startStageThread } from './beside.ts'
import { type EncodedProfile, encodeProfile } from './profile-encode.ts'
import { type ProfileSample, sampleForProfile, used } from './profile-sample.ts'

/**
 * Begins to encode the profile of a table: in a thread of its own where the table is large, so that this one can mine
 * meanwhile. The same bytes either way. The promise is rejected with an Error that says so where the thread breaks down.
 */
export function beginProfile(table: Table, beside?: Beside): () => Promise<EncodedProfile> {
  const thread = startStageThread(table.rows, beside)
  if (thread === undefined) return () => encodeProfile(table)
  const profile = thread.run('profile', narrowed(sampleForProfile(table)))
  // Whoever waits hears of it; until then it is no failure of the process.
  profile.catch(() => undefined)
  return () => profile
}

/** The sample in columns of its own, with dictionaries of no more than it holds: what a thread is given is copied. */
function narrowed({ table, byHash, sessions }: ProfileSample): ProfileSample {
  const own =
    table.sessions < sessions
      ? table
      : takeSessions({ ...table, origin: undefined }, Uint32Array.from(table.sessionCase.keys()))
  const items = renumbered(table.items.length, own.itemIds)
  const cases = renumbered(table.cases.length, own.sessionCase)
  return {
    byHash,
    sessions,
    table: {
      ...own,
      items: items.map((id) => table.items[id] as Table['items'][number]),
      cases: cases.map((id) => table.cases[id] as string),
      caseTails: table.caseTails && cases.map((id) => table.caseTails?.[id] as string),
      origin: undefined
    }
  }
}

/** Numbers anew, in place, what stands in the column, and gives the old numbers, ascending. */
function renumbered(size: number, column: Integers): readonly number[] {
  const { ids, at } = used(size, column)
  for (let i = 0; i < column.length; i++)
    if (column[i] !== NONE) column[i] = at[column[i] as number] as number
  return ids
}
