import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { threadEntry } from '../events/parallel/entry.ts'
import type { Table } from '../events/table.ts'
import type { KindName } from './policy.ts'
import type { EncodedProfile } from './profile-encode.ts'
import type { ProfileSample } from './profile-sample.ts'
import type { Candidate } from './search/candidate.ts'
import type { MiningOptions } from './search/options.ts'

/** What a thread may do beside this one. Columns of a task change hands, unless both may look at them. */
export interface Stages {
  readonly search: {
    readonly task: {
      readonly kinds: readonly KindName[]
      readonly table: Table
      readonly options: MiningOptions
    }
    readonly result: ReadonlyMap<KindName, readonly Candidate[]>
  }
  readonly profile: { readonly task: ProfileSample; readonly result: EncodedProfile }
}

export type StageName = keyof Stages

export interface StageRequest<Name extends StageName> {
  readonly stage: Name
  readonly task: Stages[Name]['task']
}

/** In words, for who hears that it broke down. */
const DOES: { readonly [Name in StageName]: string } = {
  search: 'mined',
  profile: 'packed the profile'
}

const DOOR = { of: 'beside', door: 'stage-thread' }
/** Events from which on a thread is worth its start, and that of its code, which it compiles anew. */
const LEAST_EVENTS = 50_000
/** Where nobody asked for threads: it takes some 30 MB and more, which is much beside what a smaller log takes. */
const LEAST_UNASKED = 500_000
/** What is made in it are columns and few objects: room for more young ones would lie idle. */
const YOUNG_MEGABYTES = 16

export interface Beside {
  /** Threads that may work, this one among them; as many as there are cores where nothing is said. */
  readonly workers?: number | undefined
  /** What a thread is started from. */
  readonly entry?: URL | undefined
}

/** Threads that may work beside this one. */
const others = (workers = availableParallelism()): number => workers - 1

/**
 * A thread for the stages of so many events, where it is worth its start and may work beside others that are taken; best
 * started before it is needed.
 */
export function startStageThread(
  events: number,
  { workers, entry = threadEntry(import.meta.url, DOOR) }: Beside = {},
  taken = 0
): StageThread | undefined {
  const least = workers === undefined ? LEAST_UNASKED : LEAST_EVENTS
  if (others(workers) <= taken || events < least || entry === undefined) return undefined
  return new StageThread(entry)
}

/** What is left of `workers` where a thread is at work already. */
export const workersBeside = (thread: StageThread | undefined, workers: number | undefined) =>
  thread === undefined ? workers : others(workers)

/** A thread that runs one stage. The process does not wait for it until it is asked to. */
export class StageThread {
  readonly #worker: Worker
  readonly #broken: Promise<Error>

  constructor(entry: URL) {
    const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
    this.#worker = worker
    this.#broken = new Promise((resolve) => {
      worker.on('error', resolve)
      worker.on('exit', () => resolve(new Error('it ended early')))
    })
    worker.unref()
  }

  /**
   * Hands the task over, whose columns are the thread's from now on, and gives what it makes of it.
   * @throws Error that says so where the thread breaks down
   */
  async run<Name extends StageName>(
    stage: Name,
    task: Stages[Name]['task']
  ): Promise<Stages[Name]['result']> {
    const worker = this.#worker
    worker.ref()
    const request: StageRequest<Name> = { stage, task }
    worker.postMessage(request, columnsOf(task.table))
    try {
      return await Promise.race([
        new Promise<Stages[Name]['result']>((resolve) => worker.once('message', resolve)),
        this.#broken.then((error) => {
          const message = `the thread that ${DOES[stage]} broke down: ${error.message}`
          throw new Error(message, { cause: error })
        })
      ])
    } finally {
      this.stop()
    }
  }

  /** To be told that nothing is asked of it after all. */
  stop(): void {
    this.#worker.terminate()
  }
}

const columnsOf = (table: Table): ArrayBuffer[] => [
  ...new Set(
    Object.values(table).flatMap((column: unknown) =>
      ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : []
    )
  )
]
