import { Worker } from 'node:worker_threads'
import { UserError } from '../../errors.ts'
import { encodeFiles } from '../encode-files.ts'
import { NotDivisible } from '../not-divisible.ts'
import type { ReadingRecipe, ReadRequest } from '../read-request.ts'
import { commonDictionary } from '../record-kernel.ts'
import { threadEntry } from './entry.ts'
import { countsOf } from './hidden.ts'
import { type Joined, join } from './join.ts'
import type { PackedPart } from './packed.ts'
import type { Plan } from './plan.ts'
import { recipeRequest, type ThreadMessage, type ThreadTask } from './task.ts'
import { FIRST_THREAD, fromFront, isWanted, NOBODY, noClaims, type Unit } from './units.ts'

const DOOR = { of: 'threads', door: 'thread' }

/**
 * Reads the units of a plan, this thread from the front and others from the back, `most` of them at most here. Undefined
 * where the logs turn out not to be divisible, or threads have nothing to start from or no memory that they share: then
 * one thread has to read them all.
 * @throws UserError of the first thread that has one; an Error that names the file in which a thread broke down
 */
export async function readUnits(
  request: ReadRequest,
  recipe: ReadingRecipe,
  { units, threads: count }: Plan,
  entry = threadEntry(import.meta.url, DOOR),
  most = mostHere(request, units, count)
) {
  const common = commonDictionary(count)
  if (entry === undefined || common === undefined) return undefined
  const { format, ignoreKeys } = request
  const claims = noClaims(units)
  const read: number[] = new Array(count).fill(0)
  const progressOf = (thread: number) => (bytes: number) => {
    read[thread] = bytes
    request.onProgress?.(read.reduce((sum, each) => sum + each, 0))
  }
  const task = { format, ignoreKeys, recipe }
  const threads: ReadingThread[] = []
  try {
    for (let place = 1; place < count; place++) {
      const own = { thread: FIRST_THREAD + place, threads: count, common: { ...common, place } }
      threads.push(new ReadingThread(entry, { ...task, units, claims, ...own }, progressOf(place)))
    }
    const { request: own, redactor } = await recipeRequest(task, fromFront(units, claims, most))
    const encoded = await encodeFiles({ ...own, onProgress: progressOf(0) }, redactor, common)
    if (encoded.records.words === undefined) return undefined
    const joined: Joined = { ...encoded, files: [...encoded.files] }
    const wanted = threads.filter((_, i) => isWanted(claims, FIRST_THREAD + 1 + i))
    const parts = await Promise.all(wanted.map(({ part }) => part))
    // What they leave is wanted for joining.
    await Promise.all(threads.map((thread) => thread.stop()))
    if (!join(joined, parts, units)) return undefined
    for (const { hidden } of parts) for (const [text, rules] of hidden) redactor.hidden.set(text, rules)
    return { ...joined, redacted: countsOf(redactor.hidden) }
  } catch (error) {
    if (error instanceof NotDivisible) return undefined
    throw error
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/** Who asks for threads gets them: the first one leaves something to each of the others, however soon it is done. */
const mostHere = ({ workers }: ReadRequest, units: readonly Unit[], threads: number): number =>
  workers === undefined ? units.length : Math.max(1, units.length - threads + 1)

/** A thread makes columns and few objects: the room for young ones that it starts with does, and may grow to 192 MB. */
const YOUNG_MEGABYTES = 3

class ReadingThread {
  readonly part: Promise<PackedPart>
  readonly #worker: Worker
  readonly #task: ThreadTask

  constructor(entry: URL, task: ThreadTask, onProgress: (bytes: number) => void) {
    const worker = new Worker(entry, {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
    })
    this.#worker = worker
    this.#task = task
    this.part = new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') onProgress(message.bytes)
        else if (message.kind === 'part') resolve(message.part)
        else reject(message.kind === 'fault' ? new UserError(message.message) : new NotDivisible())
      })
      const isBroken = (error: Error) => reject(brokenDown(this.#path, error))
      worker.on('error', isBroken)
      worker.on('exit', () => isBroken(new Error('it ended early')))
    })
    // Whoever waits hears of it; until then it is no failure of the process.
    this.part.catch(() => undefined)
  }

  /** Of the file that was taken last, or that nobody took. */
  get #path(): string {
    const { units, claims, thread } = this.#task
    return units[claims.indexOf(claims.includes(thread) ? thread : NOBODY)]?.path ?? ''
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}

function brokenDown(path: string, error: Error & { code?: string }): Error {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new UserError(
      `${path}: the logs hold more distinct values than a thread has memory for: name the keys with the most of them in ignore-keys, count the logs in parts with mode: tally, or give node more memory (NODE_OPTIONS=--max-old-space-size=8192)`
    )
  }
  return new Error(`the thread that read ${path} broke down: ${error.message}`, { cause: error })
}
