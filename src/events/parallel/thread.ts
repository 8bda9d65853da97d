import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../../errors.ts'
import { encodeFiles } from '../encode-files.ts'
import { NotDivisible } from '../not-divisible.ts'
import { packed, type TakenUnits, transferable } from './packed.ts'
import { recipeRequest, type ThreadMessage, type ThreadTask } from './task.ts'
import { fromBack } from './units.ts'

/** The door for a thread: reads its share and hands it over. */

const port = parentPort
if (port === null) throw new Error('this file is started as a worker thread')
const post = (message: ThreadMessage, buffers: ArrayBuffer[] = []) => port.postMessage(message, buffers)

try {
  const task = workerData as ThreadTask
  const { units, claims, thread, threads, common } = task
  const taken: TakenUnits[] = []
  let files = 0
  const mine = fromBack(units, claims, thread, threads, (unit) => taken.push({ unit, firstFile: files }))
  const { request, redactor } = await recipeRequest(task, mine)
  const encoded = await encodeFiles(
    {
      ...request,
      onFile: () => files++,
      onProgress: (bytes) => post({ kind: 'progress', bytes })
    },
    redactor,
    common
  )
  if (encoded.records.words === undefined) throw new NotDivisible()
  const part = packed(encoded, redactor.hidden, taken)
  post({ kind: 'part', part }, transferable(part))
} catch (error) {
  if (error instanceof NotDivisible) post({ kind: 'not divisible' })
  else if (error instanceof UserError) post({ kind: 'fault', message: error.message })
  else throw error
}
