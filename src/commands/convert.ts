import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { baseLine } from '../events/base-line.ts'
import { type GrowingFile, growFile, requireFolderOf } from '../output.ts'
import { streamWindow } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { requireNoLog, settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const standardOutput: GrowingFile = {
  write: (text) => {
    process.stdout.write(text)
  },
  close: () => undefined
}

const command: Command = {
  ...descriptions.convert,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output'])
    if (invocation.paths.length === 0)
      throw new UserError('name the logs to convert (`-` for standard input)')
    const output = invocation.given.output
    if (typeof output === 'string') {
      requireFolderOf(output, invocation.cwd)
      await requireNoLog(output, invocation.paths, invocation.cwd)
    }
    const target =
      typeof output === 'string' ? await growFile(resolve(invocation.cwd, output)) : standardOutput
    let isWhole = false
    let held: string[] = []
    const write = () => {
      target.write(held.join(''))
      held = []
    }
    const request = { options, config, workers, workspace: invocation.cwd, confine: false }
    try {
      const streamed = await streamWindow(request, invocation.paths, (event, source, number) => {
        held.push(`${baseLine(event, source, number)}\n`)
        if (held.length >= 1000) write()
      })
      write()
      isWhole = true
      noteSkips(streamed, invocation.note)
    } finally {
      target.close(isWhole)
    }
    return 0
  }
}

export default command
