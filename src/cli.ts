import type { Command } from './commands/command.ts'
import type { CommandName } from './commands/described.ts'
import { UserError } from './errors.ts'

/**
 * The door for the command line. `--version` must be as fast as node starts, so nothing is loaded before it is known
 * what was asked for.
 */

const commands: Readonly<Record<CommandName, () => Promise<{ default: Command }>>> = {
  extract: () => import('./commands/extract.ts'),
  format: () => import('./commands/format.ts'),
  check: () => import('./commands/check.ts'),
  update: () => import('./commands/update.ts'),
  explore: () => import('./commands/explore.ts'),
  compare: () => import('./commands/compare.ts'),
  inspect: () => import('./commands/inspect.ts'),
  convert: () => import('./commands/convert.ts'),
  tally: () => import('./commands/tally.ts'),
  explain: () => import('./commands/explain.ts')
}

/** A fault of ours, as sysexits.h names it. */
const EX_SOFTWARE = 70
const USAGE = 2

const loadHelp = async () => ({
  ...(await import('./commands/described.ts')),
  ...(await import('./commands/help.ts'))
})

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === '--version') {
    const { VERSION } = await import('./version.ts')
    process.stdout.write(`policyminer ${VERSION}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { overview, descriptions } = await loadHelp()
    ;(name === undefined ? process.stderr : process.stdout).write(overview(Object.values(descriptions)))
    return name === undefined ? USAGE : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined
  if (load === undefined) {
    throw new UserError(
      `command ${JSON.stringify(name.slice(0, 60))} is not known; known are ${Object.keys(commands).join(', ')}`
    )
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    const { commandHelp, descriptions } = await loadHelp()
    process.stdout.write(commandHelp(descriptions[name as CommandName]))
    return 0
  }
  if (rest.includes('--version')) return main(['--version'])
  const command = (await load()).default
  const [{ parseArguments }, { logLine }, { holdBackTurboFan }] = await Promise.all([
    import('./commands/arguments.ts'),
    import('./report/escape.ts'),
    import('./engine.ts')
  ])
  // Only now that all is loaded: node's own modules come compiled, but for the flags it was started with.
  holdBackTurboFan()
  return command.run({
    ...parseArguments(command, rest),
    cwd: process.cwd(),
    print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (line) => process.stderr.write(`${logLine(line)}\n`)
  })
}

async function report(error: unknown): Promise<number> {
  const { logLine, terminal } = await import('./report/escape.ts')
  if (error instanceof UserError) {
    process.stderr.write(`policyminer: ${terminal(error.message)}\n`)
    return USAGE
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `policyminer: internal error, please report it:\n${text.split('\n').map(logLine).join('\n')}\n`
  )
  return EX_SOFTWARE
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`| head`) has gone: that is its right and no fault.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

process.exitCode = await main(process.argv.slice(2)).catch(report)
