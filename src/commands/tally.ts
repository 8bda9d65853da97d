import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { requireFolderOf, writeWhole } from '../output.ts'
import { tallyWindow } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { requireLogs, requireNoLog, settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const command: Command = {
  ...descriptions.tally,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output'])
    requireLogs(options)
    const { output } = invocation.given
    if (typeof output !== 'string') throw new UserError('flag --output is missing: name the tally to write')
    requireFolderOf(output, invocation.cwd)
    await requireNoLog(output, options.logs, invocation.cwd)
    const counted = await tallyWindow({
      options,
      config,
      workers,
      workspace: invocation.cwd,
      confine: false
    })
    const { bytes, events, sessions, reading } = counted
    await writeWhole(resolve(invocation.cwd, output), bytes, 'follow')
    noteSkips(reading, invocation.note)
    for (const { pattern, reason } of reading.unmatched) invocation.note(`${pattern}: ${reason}`)
    invocation.print(
      `Counted ${events} events of ${sessions} sessions into ${output} (${bytes.length} bytes).`
    )
    return 0
  }
}

export default command
