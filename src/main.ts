import { runAction } from './action.ts'
import { holdBackTurboFan } from './engine.ts'
import { UserError } from './errors.ts'
import { runner, setFailed, setOutput, setSecret } from './github/commands.ts'
import { createLog } from './github/log.ts'
import { logLine } from './report/escape.ts'

/** The door for GitHub Actions. Whatever goes wrong, the step is red. */

const log = createLog(runner)

holdBackTurboFan()

try {
  const failure = await runAction({ env: process.env, log, setOutput, setSecret })
  if (failure !== undefined) setFailed(logLine(failure))
} catch (fault) {
  if (fault instanceof UserError) setFailed(logLine(fault.message))
  else {
    setFailed(
      logLine(`internal error, please report it: ${fault instanceof Error ? fault.message : String(fault)}`)
    )
    log.lines(fault instanceof Error ? (fault.stack ?? '') : '')
  }
}
