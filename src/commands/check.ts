import { resolve } from 'node:path'
import { type CheckOutcome, check } from '../check.ts'
import type { Options } from '../options.ts'
import { makeFolder, requireApart, writeOutput } from '../output.ts'
import { countsOnlyResult } from '../report/counts-only.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { printed } from './printed.ts'
import { checkRequest, presentationOf, requireLogsOrTallies } from './request.ts'
import { noteSkips } from './skipped.ts'

/** Exit codes: drift 1, nothing to judge 3, as far as `fail-on` names it; what is not exercised, where named, 1. */
export function exitCode({ result: { failed, outcome, parameters } }: Pick<CheckOutcome, 'result'>): number {
  if (!failed) return 0
  const failOn = parameters['fail-on'] as Options['fail-on']
  return failOn.some((name) => name === outcome) ? 3 : 1
}

const command: Command = {
  ...descriptions.check,
  run: async (invocation) => {
    const request = await checkRequest(invocation)
    const { options } = request
    requireLogsOrTallies(options)
    const folder = options['output-dir'] === '' ? undefined : resolve(invocation.cwd, options['output-dir'])
    if (folder !== undefined) {
      requireApart(options['output-dir'], options.baseline, invocation.cwd)
      await makeFolder(folder)
    }
    const outcome = await check(request)
    const presentation = presentationOf(options)
    if (folder !== undefined) await writeOutput(outcome, folder, presentation)
    const countsOnly = options.publish === 'counts-only'
    const { inputs } = countsOnly ? countsOnlyResult(outcome.result) : outcome.result
    noteSkips({ ...inputs, skips: inputs.skipped }, invocation.note)
    invocation.print(printed(outcome.result, presentation, { countsOnly, folder: options['output-dir'] }))
    return exitCode(outcome)
  }
}

export default command
