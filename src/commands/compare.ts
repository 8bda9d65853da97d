import { resolve } from 'node:path'
import { makeCandidate } from '../candidate.ts'
import { check } from '../check.ts'
import { UserError } from '../errors.ts'
import { findFiles, STANDARD_INPUT } from '../events/files.ts'
import { makeFolder, requireApart, writeOutput } from '../output.ts'
import { profilePath } from '../policies/profile.ts'
import type { FindingExplanation, Result } from '../result.ts'
import { abstractAfresh } from '../sides.ts'
import { readWindow, requireNamed } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { printed } from './printed.ts'
import { checkRequest, presentationOf, requireLogs } from './request.ts'
import { noteSkips } from './skipped.ts'

const command: Command = {
  ...descriptions.compare,
  run: async (invocation) => {
    const request = await checkRequest(invocation, ['against'])
    const { options, config } = request
    requireLogs(options)
    const against = invocation.given.against
    if (!Array.isArray(against))
      throw new UserError('flag --against is missing: name the logs to compare with')
    if (options['output-dir'] !== '') requireApart(options['output-dir'], options.baseline, invocation.cwd)
    if ([options.logs, against].every((patterns) => patterns.includes(STANDARD_INPUT)))
      throw new UserError(
        'standard input can be read once: write it to a file, and give that as one of the two'
      )
    requireNamed(
      (await findFiles({ patterns: options.logs, workspace: request.workspace, confine: false })).unmatched
    )
    const before = await readWindow(request, against)
    requireNamed(before.unmatched)
    const noteBefore = () => noteSkips(before, invocation.note)
    if (before.table.rows === 0) noteBefore()
    requireEvents(before.table.rows, '--against', against)
    const name = against.join(' ')
    const { text, profile } = await makeCandidate({
      raw: before.table,
      ...abstractAfresh(before.table, config),
      options: { ...options, name }
    })
    const files = new Map([
      [name, new TextEncoder().encode(text)],
      [profilePath(name), profile]
    ])
    const compared = { ...options, baseline: name, 'fail-on': ['none' as const] }
    const outcome = await check({
      ...request,
      options: compared,
      readBaseline: async (path) => files.get(path)
    })
    const result = withoutBaseline(outcome.result, against)
    noteSkips({ ...result.inputs, skips: result.inputs.skipped }, invocation.note)
    noteBefore()
    requireEvents(result.inputs.events, '--logs', options.logs)
    // A command that a reader may paste must not name the logs as the file to write.
    const presentation = presentationOf(options)
    if (options['output-dir'] !== '') {
      const folder = resolve(invocation.cwd, options['output-dir'])
      await makeFolder(folder)
      await writeOutput({ ...outcome, result }, folder, presentation)
    }
    invocation.print(printed(result, presentation, { folder: options['output-dir'] }))
    return 0
  }
}

/** Of nothing it can only be said that nothing differs. */
function requireEvents(events: number, flag: string, patterns: readonly string[]): void {
  if (events === 0)
    throw new UserError(
      `flag ${flag}: no event could be read from ${patterns.join(', ')}: \`policyminer inspect\` says why`
    )
}

/** There is no committed baseline in which anything could be accepted or required, nor a gate that could be passed. */
function withoutBaseline(result: Result, against: readonly string[]): Result {
  const { baseline: _file, ...parameters } = result.parameters
  return {
    ...result,
    parameters: { ...parameters, against: [...against] },
    explanation: { ...result.explanation, counterfactual: null, recommendations: [] },
    findings: result.findings.map((finding) => ({ ...finding, explanation: onlyWhy(finding.explanation) }))
  }
}

function onlyWhy({ computed, ...explanation }: FindingExplanation): FindingExplanation {
  const { turns_at: _at, turns_tried: _tried, turns_leaves: _leaves, ...rest } = computed ?? {}
  return { ...explanation, counterfactual: null, recommendations: [], computed: rest }
}

export default command
