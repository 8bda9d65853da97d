import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { baseLine } from '../events/base-line.ts'
import { streamWindow } from '../window.ts'
import type { Command } from './command.ts'
import { WORKERS } from './flags.ts'
import { requireFolderOf, settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const command: Command = {
  name: 'convert',
  summary: 'writes any readable log as base-format JSON Lines, redacted, arguments whole',
  usage: 'PATH… [--output FILE]',
  options: ['format', 'config'],
  flags: [
    { name: 'output', type: 'text', value: 'FILE', meaning: 'where the lines go (default: standard output)' },
    WORKERS
  ],
  takesPaths: true,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output'])
    if (invocation.paths.length === 0)
      throw new UserError('name the logs to convert (`-` for standard input)')
    const output = invocation.given.output
    if (typeof output === 'string') await requireFolderOf(output, invocation.cwd)
    const target =
      typeof output === 'string' ? createWriteStream(resolve(invocation.cwd, output)) : process.stdout
    const failed =
      typeof output === 'string'
        ? once(target, 'error').then(([error]) => {
            throw error
          })
        : undefined
    failed?.catch(() => {})
    let held: string[] = []
    const write = () => {
      target.write(held.join(''))
      held = []
    }
    const request = { options, config, workers, workspace: invocation.cwd, confine: false }
    const streamed = await streamWindow(request, invocation.paths, (event, source, number) => {
      held.push(`${JSON.stringify(baseLine(event, source, number))}\n`)
      if (held.length >= 1000) write()
    })
    write()
    if (target !== process.stdout) {
      target.end()
      await Promise.race([once(target, 'finish'), failed ?? new Promise(() => {})]).catch(
        (error: NodeJS.ErrnoException) => {
          throw new UserError(`${String(output)} cannot be written (${error.code})`)
        }
      )
    }
    noteSkips(streamed, invocation.note)
    return 0
  }
}

export default command
