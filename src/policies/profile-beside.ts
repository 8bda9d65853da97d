import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { threadEntry } from '../events/parallel/entry.ts'
import { type Integers, NONE, type Table } from '../events/table.ts'
import { takeSessions } from '../events/take-sessions.ts'
import { type EncodedProfile, encodeProfile } from './profile-encode.ts'
import { type ProfileSample, sampleForProfile, used } from './profile-sample.ts'

const DOOR = { of: 'profile-beside', door: 'profile-thread' }
/** Events from which on a thread is worth its start, and that of its code, which it compiles anew. */
const LEAST_EVENTS = 50_000
/** Where nobody asked for threads: it takes some 30 MB, which is much beside what a smaller log takes. */
const LEAST_UNASKED = 500_000
/** Its sample and what it makes of it are a few blocks of memory and hardly an object. */
const YOUNG_MEGABYTES = 16

export interface Beside {
  /** Threads that may work, this one among them; as many as there are cores where nothing is said. */
  readonly workers?: number | undefined
  /** What a thread is started from. */
  readonly entry?: URL | undefined
}

/**
 * Begins to encode the profile of a table: in a thread of its own where the table is large, so that this one can mine
 * meanwhile. The same bytes either way. The promise is rejected with an Error that says so where the thread breaks down.
 */
export function beginProfile(
  table: Table,
  { workers, entry = threadEntry(import.meta.url, DOOR) }: Beside = {}
): () => Promise<EncodedProfile> {
  const least = workers === undefined ? LEAST_UNASKED : LEAST_EVENTS
  if ((workers ?? availableParallelism()) < 2 || table.rows < least || entry === undefined)
    return () => encodeProfile(table)
  const thread = encodeInThread(narrowed(sampleForProfile(table)), entry)
  // Whoever waits hears of it; until then it is no failure of the process.
  thread.catch(() => undefined)
  return () => thread
}

/** The columns of the sample change hands. */
function encodeInThread(sample: ProfileSample, entry: URL): Promise<EncodedProfile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: sample,
      transferList: Object.values(sample.table).flatMap((column: unknown) =>
        ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []
      ),
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
    })
    const fail = (error: Error) =>
      reject(new Error(`the thread that packed the profile broke down: ${error.message}`, { cause: error }))
    worker.on('message', (profile: EncodedProfile) => {
      resolve(profile)
      worker.terminate()
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('it ended early')))
  })
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
