import { resolve } from 'node:path'
import { requireFolderOf, writeBaseline } from '../output.ts'
import { unmatchedInConfig } from '../sides.ts'
import { update } from '../update.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { checkRequest, requireLogsOrTallies } from './request.ts'
import { noteSkips } from './skipped.ts'

const UNLESS = '--force writes it all the same, --add makes it rest on more sessions.'

const command: Command = {
  ...descriptions.update,
  run: async (invocation) => {
    const request = await checkRequest(invocation, ['add', 'force'])
    const { options } = request
    requireLogsOrTallies(options)
    requireFolderOf(options.baseline, invocation.cwd)
    const updated = await update({
      ...request,
      add: invocation.given.add === true,
      force: invocation.given.force === true
    })
    noteSkips(updated.reading, invocation.note)
    for (const line of unmatchedInConfig(updated.reading.table, request.config)) invocation.note(line)
    for (const line of updated.advice) invocation.note(line)
    if (updated.candidate !== undefined)
      await writeBaseline(resolve(invocation.cwd, options.baseline), updated.candidate, 'follow')
    invocation.print(updated.candidate === undefined ? `${updated.message} ${UNLESS}` : updated.message)
    return 0
  }
}

export default command
