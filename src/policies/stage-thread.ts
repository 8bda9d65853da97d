import { parentPort } from 'node:worker_threads'
import type { StageName, StageRequest, Stages } from './beside.ts'
import { searchKinds } from './mine.ts'
import { encodeSample } from './profile-encode.ts'

/** The door for a thread that runs a stage beside the others: the results of its requests, one by one. */

const run: { readonly [Name in StageName]: (task: Stages[Name]['task']) => Promise<Stages[Name]['result']> } =
  {
    search: async ({ kinds, table, options }) => searchKinds(kinds, table, options),
    profile: encodeSample
  }

const port = parentPort
if (port === null) throw new Error('this file is started as a worker thread')
port.on('message', async <Name extends StageName>({ stage, task }: StageRequest<Name>) => {
  port.postMessage(await run[stage](task))
})
