import { dirname, join, resolve } from 'node:path'
import { rawVocabulary } from '../abstraction/vocabulary.ts'
import { makeCandidate, miningOptions, summaryOf } from '../candidate.ts'
import { UserError } from '../errors.ts'
import { release } from '../events/columns.ts'
import { collectGarbage } from '../events/garbage.ts'
import { plain } from '../explain/sentence.ts'
import { requireFolderOf, writeBaseline } from '../output.ts'
import { explainRest, type Omission } from '../policies/mine.ts'
import { startMiningThread } from '../policies/mine-beside.ts'
import type { PolicySet } from '../policies/policy.ts'
import {
  leftOutMarkdown,
  leftOutText,
  policySetJson,
  policySetMarkdown,
  policySetText
} from '../report/policy-set.ts'
import { aboutNumberedActions, abstractAfresh, unmatchedInConfig } from '../sides.ts'
import { readJudgedWindow, requireNamed, type WindowRequest } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions, EXTRACT_FORMATS } from './described.ts'
import { requireLogsOrTallies, requireNoLog, requireUnwritten, settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const TOP = 10
/** Of so many the values as they were read are worth giving back before the rest is mined. */
const MANY_ITEMS = 50_000

const NOTHING_FOUND =
  'no rule holds often enough in these logs to be a policy: `--all` lists those that reach the thresholds, each with why it is left out'

const command: Command = {
  ...descriptions.extract,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output', 'all', 'output-format'])
    requireLogsOrTallies(options)
    const format = formatOf(invocation.given['output-format'])
    const given = invocation.given.output
    const output = typeof given === 'string' ? given : besideFirst(options.logs)
    requireFolderOf(output, invocation.cwd)
    await requireNoLog(output, options.logs, invocation.cwd)
    await requireUnwritten(output, invocation.cwd)
    const all = invocation.given.all === true
    const asTheyAre =
      all && options['max-antecedent'] === 1 && options.kinds.every((kind) => kind === 'association')
    const { reading, thread, raw, abstracted, unmatched, isWide } = await readToMine(
      { options, config, workers, workspace: invocation.cwd, confine: false },
      { asTheyAre, all }
    )
    if (isWide) collectGarbage()
    const candidate = await makeCandidate({ raw, ...abstracted, options, workers, thread, all })
    await writeBaseline(resolve(invocation.cwd, output), candidate, 'follow')
    noteSkips(reading, invocation.note)
    const { policies, set } = candidate
    for (const line of [...unmatched, ...aboutNumberedActions(set.totals)]) invocation.note(plain(line))
    if (policies.length === 0 && set.sourceLogs > 0 && !all) invocation.note(NOTHING_FOUND)
    // What the seed's tool would mine is printed as it prints it.
    const rest =
      all && !asTheyAre ? explainRest(policies, abstracted.table, miningOptions(options)) : undefined
    if (format === 'json') invocation.print(policySetJson(pruned(set, rest), undefined, rest))
    else if (format === 'markdown')
      invocation.print(
        joined('\n\n', policySetMarkdown(pruned(set, rest), MOST), rest && leftOutMarkdown(rest))
      )
    else
      invocation.print(
        joined(
          '\n',
          `Parsed ${set.sourceLogs} valid log entries.`,
          policies.length === 1 && !asTheyAre ? 'Mined 1 policy.' : `Mined ${policies.length} policies.`,
          rest &&
            `Of these ${policies.length - rest.length} stand by themselves; the rest follows with the reasons.`,
          `Saved policy set to ${output}`,
          policySetText(pruned(set, rest), rest === undefined ? TOP : MOST),
          asTheyAre || rest !== undefined || policies.length <= TOP
            ? undefined
            : `… and ${policies.length - TOP} more: \`policyminer format --policies ${output}\` shows them`,
          rest && leftOutText(rest)
        )
      )
    return 0
  }
}

/**
 * The logs abstracted, unless they are to be mined as they are; what was read goes, but for what is told of it. A thread
 * that mines with this one starts meanwhile.
 */
async function readToMine(
  request: WindowRequest,
  { asTheyAre, all }: { readonly asTheyAre: boolean; readonly all: boolean }
) {
  const { table, ...reading } = await readJudgedWindow(request)
  requireNamed(reading.unmatched)
  const thread = all ? undefined : startMiningThread(table.rows, request.options.kinds, request)
  const raw = summaryOf(table)
  if (asTheyAre)
    return {
      reading,
      thread,
      raw,
      abstracted: { table, vocabulary: rawVocabulary },
      unmatched: [],
      isWide: false
    }
  if (table.origin !== undefined) for (const column of [table.origin.file, table.origin.line]) release(column)
  if (table.items.length >= MANY_ITEMS) collectGarbage()
  const abstracted = abstractAfresh(table, request.config)
  const unmatched = unmatchedInConfig(table, request.config)
  release(table.itemIds)
  release(table.itemStart)
  return { reading, thread, raw, abstracted, unmatched, isWide: table.items.length >= MANY_ITEMS }
}

const MOST = Number.POSITIVE_INFINITY

const joined = (between: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(between)

function formatOf(given: unknown): (typeof EXTRACT_FORMATS)[number] {
  const format = EXTRACT_FORMATS.find((known) => known === String(given ?? 'text').toLowerCase())
  if (format !== undefined) return format
  throw new UserError(
    `flag \`--output-format\` is ${JSON.stringify(given)}: give one of ${EXTRACT_FORMATS.join(', ')}`
  )
}

/** The set as it is without `--all`: the rest is told with its reasons. */
function pruned(set: PolicySet, rest: readonly Omission[] | undefined): PolicySet {
  const leftOut = new Set(rest?.map(({ policy }) => policy.policy_id))
  return { ...set, policies: set.policies.filter(({ policy_id }) => !leftOut.has(policy_id)) }
}

/** As the seed's tool does: in the folder of the log. Standard input and globs have none: the current folder. */
const besideFirst = ([first = '-']: readonly string[]): string =>
  first === '-' || /[*?[\]{}]/.test(first) ? 'policies.json' : join(dirname(first), 'policies.json')

export default command
