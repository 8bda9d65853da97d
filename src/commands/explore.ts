import { resolve } from 'node:path'
import { assembleResult } from '../assemble.ts'
import { makeCandidate, miningOptions } from '../candidate.ts'
import { createGateExplainer } from '../explain/gate-explainer.ts'
import { plain, quote } from '../explain/sentence.ts'
import { requireFolderOf, writeWhole } from '../output.ts'
import { explainOmissions } from '../policies/mine.ts'
import { miningAgain } from '../policies/mine-again.ts'
import type { Labels } from '../report/labels.ts'
import { policySetText } from '../report/policy-set.ts'
import { aboutNumberedActions, abstractAfresh, unmatchedInConfig } from '../sides.ts'
import { readWindow, requireNamed } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { presentationOf, requireLogs, requireNoLog, settle, today } from './request.ts'
import { noteSkips } from './skipped.ts'

const TOP = 10
/** Larger logs are mined for fewer pairs of thresholds: a first look should not take long. */
const MANY_ROWS = 60_000
/** Why a rule is left out takes another mining; in larger logs few are missed. */
const FEW_ROWS = 20_000

const command: Command = {
  ...descriptions.explore,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output'])
    requireLogs(options)
    const output = String(invocation.given.output ?? 'report.html')
    requireFolderOf(output, invocation.cwd)
    await requireNoLog(output, options.logs, invocation.cwd)
    const reading = await readWindow(
      { options, config, workers, workspace: invocation.cwd, confine: false },
      options.logs
    )
    requireNamed(reading.unmatched)
    const { table, vocabulary } = abstractAfresh(reading.table, config)
    const mine = miningAgain(table)
    const mined = mine(miningOptions(options))
    const candidate = await makeCandidate({ raw: reading.table, table, vocabulary, options, mined })
    const explainer = createGateExplainer({
      language: options.language,
      run: { logs: options.logs, baseline: options.baseline },
      failOn: []
    })
    const result = assembleResult({ options, today: today(), reading, candidate, explainer })
    const { renderHtml } = await import('../report/html/report.ts')
    const { updateLine } = await import('../report/presentation.ts')
    const { minedGrid } = await import('../report/html/thresholds.ts')
    const { events, sessions } = result.inputs
    const { labelsIn } = await import('../report/labels/index.ts')
    const words = labelsIn(result)
    const title = words.html.exploreTitle(candidate.policies.length, events, sessions)
    const presentation = presentationOf(options)
    const page = {
      ...result,
      failed: false,
      explanation: {
        ...result.explanation,
        summary: nextOf(events, candidate.policies.length, updateLine(result, presentation), words),
        details: [],
        recommendations: []
      }
    }
    const inForce = {
      support: options['min-support'],
      confidence: options['min-confidence'],
      lift: options['min-lift']
    }
    const grid = minedGrid(
      (minConfidence, minSupport) => mine({ ...miningOptions(options), minConfidence, minSupport }),
      inForce,
      table.rows > MANY_ROWS ? 'few' : 'many'
    )
    const leftOut = table.rows > FEW_ROWS ? [] : explainOmissions(table, miningOptions(options))
    const extras = { title, policies: candidate.policies, grid, leftOut }
    await writeWhole(resolve(invocation.cwd, output), renderHtml(page, presentation, extras), 'follow')
    noteSkips(reading, invocation.note)
    const advice = aboutNumberedActions(candidate.set.totals).map(plain)
    for (const line of [...unmatchedInConfig(reading.table, config), ...advice]) invocation.note(line)
    invocation.print(
      `${title}\nReport: ${output}\n${policySetText(candidate.set, TOP)}${more(candidate.policies.length)}${rest(leftOut.length)}`
    )
    return 0
  }
}

const INSPECT = quote('policyminer inspect')
const CHECK = quote('policyminer check')

function nextOf(events: number, policies: number, update: string, { html }: Labels): string {
  if (events === 0) return html.exploreNoEvent(INSPECT)
  return policies === 0 ? html.exploreNoPolicy(INSPECT) : html.exploreNext(quote(update), CHECK)
}

const more = (policies: number): string =>
  policies > TOP ? `\n… and ${policies - TOP} more in the report` : ''

const rest = (leftOut: number): string =>
  leftOut > 0 ? `\nLeft out though they reach the thresholds: ${leftOut}; the report says why.` : ''

export default command
