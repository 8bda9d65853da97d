import type { Command } from './commands/command.ts'
import type { CommandName } from './commands/described.ts'
import { UserError } from './errors.ts'
import { guessed } from './nearest.ts'

/**
 * The door for the command line. `--version` must be as fast as node starts, so nothing is loaded before it is known
 * what was asked for.
 */

/**
 * In parts, of those that judge and those that do not: command by command, a bundle cuts what they share into two dozen
 * files, which take longer to open than what is in them.
 */
const judging = () => import('./commands/judging.ts')
const mining = () => import('./commands/mining.ts')
const explaining = () => import('./commands/explaining.ts')

interface Part {
  readonly commands: Partial<Readonly<Record<CommandName, Command>>>
  readonly run: (command: Command, words: readonly string[]) => Promise<number>
}

const partOf: Readonly<Record<CommandName, () => Promise<Part>>> = {
  extract: mining,
  format: mining,
  check: judging,
  update: judging,
  explore: judging,
  compare: judging,
  inspect: mining,
  convert: mining,
  tally: mining,
  explain: explaining
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
  const [first] = rest
  if (name === 'help' && first !== undefined && Object.hasOwn(partOf, first)) return main([first, '--help'])
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
  const load = Object.hasOwn(partOf, name) ? partOf[name as CommandName] : undefined
  if (load === undefined) {
    const known = Object.keys(partOf)
    throw new UserError(
      `command ${JSON.stringify(name.slice(0, 60))} is not known${guessed(name, known)}; known are ${known.join(', ')}`
    )
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    const { commandHelp, descriptions } = await loadHelp()
    process.stdout.write(commandHelp(descriptions[name as CommandName]))
    return 0
  }
  if (rest.includes('--version')) return main(['--version'])
  const { commands, run } = await load()
  return run(commands[name as CommandName] as Command, rest)
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
  process.stderr.write(`policyminer: standard output cannot be written (${error.code})\n`)
  process.exit(USAGE)
})

process.exitCode = await main(process.argv.slice(2)).catch(report)
