import { EOL } from 'node:os'
import type { AnnotationProperties } from '@actions/core'
// The package's door loads an HTTP client, for tokens that nothing here asks for: 1.3 MB of code at every start. Its
// parts are imported by their paths, for it exports nothing but that door.
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage
} from '../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'
import { UserError } from '../errors.ts'
import type { LogCore } from './log.ts'

/** Commands to the runner, written as `@actions/core` writes them. */

type Level = 'notice' | 'warning' | 'error'

const annotate =
  (level: Level) =>
  (message: string, properties: AnnotationProperties = {}): void =>
    issueCommand(level, toCommandProperties(properties), message)

export const runner: LogCore = {
  info: (message) => {
    process.stdout.write(message + EOL)
  },
  notice: annotate('notice'),
  warning: annotate('warning'),
  error: annotate('error'),
  startGroup: (name) => issue('group', name),
  endGroup: () => issue('endgroup')
}

/** Hides the text in everything that the job prints from now on. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret)
}

/** Sets an output of the step: in the runner's file, or where it names none, as a command. */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) {
    try {
      issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
    } catch (error) {
      throw new UserError(`output \`${name}\` cannot be written (GITHUB_OUTPUT): ${(error as Error).message}`)
    }
    return
  }
  process.stdout.write(EOL)
  issueCommand('set-output', { name }, value)
}

/** Makes the step red once it has ended. */
export function setFailed(message: string): void {
  process.exitCode = 1
  runner.error(message)
}
