import { Worker } from 'node:worker_threads'
import { UserError } from '../../errors.ts'
import { encodeFiles } from '../encode-files.ts'
import type { LogFile } from '../files.ts'
import { NotDivisible } from '../log-values.ts'
import type { ReadingRecipe, ReadRequest } from '../read-request.ts'
import { threadEntry } from './entry.ts'
import { countsOf } from './hidden.ts'
import { type Joined, join } from './join.ts'
import type { PackedPart } from './packed.ts'
import { recipeRequest, type ThreadMessage, type ThreadTask } from './task.ts'

const DOOR = { of: 'threads', door: 'thread' }

/**
 * Reads the shares of `planParts`, the first in this thread and each other one in its own. Undefined where the logs turn
 * out not to be divisible, or threads cannot be started: then one thread has to read them all.
 * @throws UserError of the first share that has one; an Error that names the file in which a thread broke down
 */
export async function readParts(
  request: ReadRequest,
  recipe: ReadingRecipe,
  parts: readonly (readonly LogFile[])[],
  entry = threadEntry(import.meta.url, DOOR)
) {
  if (entry === undefined) return undefined
  const { format, ignoreKeys } = request
  const read = parts.map(() => 0)
  const progressOf = (share: number) => (bytes: number) => {
    read[share] = bytes
    request.onProgress?.(read.reduce((sum, each) => sum + each, 0))
  }
  const tasks = parts.map((files): ThreadTask => ({ files, format, ignoreKeys, recipe }))
  const threads = tasks.slice(1).map((task, i) => new ReadingThread(entry, task, progressOf(i + 1)))
  try {
    const { request: own, redactor } = await recipeRequest(tasks[0] as ThreadTask)
    const encoded = await encodeFiles({ ...own, onProgress: progressOf(0) }, redactor)
    const joined: Joined = { ...encoded, files: [...encoded.files] }
    for (const [i, thread] of threads.entries()) {
      const part = await thread.part
      const isContinued = (parts[i + 1]?.[0]?.part?.from ?? 0) > 0
      if (!join(joined, part, isContinued)) return undefined
      for (const [text, rules] of part.hidden) redactor.hidden.set(text, rules)
    }
    return { ...joined, redacted: countsOf(redactor.hidden) }
  } catch (error) {
    if (error instanceof NotDivisible) return undefined
    throw error
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/** A thread makes columns and few objects: room for more young ones would lie idle, up to 192 MB of it in each. */
const YOUNG_MEGABYTES = 24

class ReadingThread {
  readonly part: Promise<PackedPart>
  readonly #worker: Worker

  constructor(entry: URL, task: ThreadTask, onProgress: (bytes: number) => void) {
    const worker = new Worker(entry, {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
    })
    this.#worker = worker
    let path = task.files[0]?.path ?? ''
    this.part = new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'file') path = message.path
        else if (message.kind === 'progress') onProgress(message.bytes)
        else if (message.kind === 'part') resolve(message.part)
        else reject(message.kind === 'fault' ? new UserError(message.message) : new NotDivisible())
      })
      worker.on('error', (error) => reject(brokenDown(path, error)))
      worker.on('exit', () => reject(brokenDown(path, new Error('it ended early'))))
    })
    // Whoever waits hears of it; until then it is no failure of the process.
    this.part.catch(() => undefined)
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
