import { holdBackTurboFan } from '../engine.ts'
import { logLine } from '../report/escape.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** Runs a command on this machine; gives its exit code. */
export function run(command: Command, words: readonly string[]): Promise<number> {
  // Only now that all is loaded: node's own modules come compiled, but for the flags it was started with.
  holdBackTurboFan()
  return command.run({
    ...parseArguments(command, words),
    cwd: process.cwd(),
    print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (line) => process.stderr.write(`${logLine(line)}\n`)
  })
}
