import { numberedActions } from '../abstraction/numbered-actions.ts'
import { totalsOf } from '../candidate.ts'
import { UserError } from '../errors.ts'
import { keyFilter } from '../events/ignored-keys.ts'
import { numberedSessions } from '../events/numbered-sessions.ts'
import type { Table } from '../events/table.ts'
import type { Totals } from '../policies/policy.ts'
import { logLine } from '../report/escape.ts'
import { shortened } from '../report/shortened.ts'
import { abstractAfresh, unmatchedInConfig } from '../sides.ts'
import { readWindow, requireNamed } from '../window.ts'
import type { Command } from './command.ts'
import { descriptions } from './described.ts'
import { settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const FIRST = 5
const MOST_ACTIONS = 100
/** A file that an agent wrote is an argument as well. */
const LONGEST_VALUE = 120

/** The first events as they will be mined: action, outcome and context, a line each. */
function firstEvents(table: Table): string[] {
  return Array.from({ length: Math.min(FIRST, table.rows) }, (_, row) => {
    const items = Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]), (id) => {
      const { key, value } = table.items[id] as Table['items'][number]
      return `${key}=${shortened(JSON.stringify(value), LONGEST_VALUE)}`
    })
    const outcome = table.outcomes[table.outcome[row] as number]
    return `  ${table.actions[table.action[row] as number]}${outcome === undefined ? '' : ` → ${outcome}`}  ${items.join(' ')}`
  })
}

/** Events by action; of many only the most frequent. */
function actions({ actions: counts }: Totals): string[] {
  const all = Object.entries(counts)
  const listed =
    all.length <= MOST_ACTIONS ? all : [...all].sort(([, a], [, b]) => b - a).slice(0, MOST_ACTIONS)
  const lines = listed.map(([action, count]) => `  ${action}: ${count}`)
  return all.length === listed.length ? lines : [...lines, `  … and ${all.length - listed.length} rarer ones`]
}

/** Globs of `ignore-keys` that left nothing out: a slip most likely. */
async function unmatchedGlobs(
  globs: readonly string[],
  dropped: readonly { readonly key: string }[]
): Promise<readonly string[]> {
  const matched = await Promise.all(globs.map((glob) => keyFilter([glob])))
  return globs
    .filter((_, i) => !dropped.some(({ key }) => matched[i]?.(key) === true))
    .map((glob) => `ignore-keys: no event has the key ${glob}`)
}

function numbered(table: Table): string[] {
  const found = numberedSessions(table)
  if (found === undefined) return []
  const { count, session, files } = found
  return [
    `  ${count}, such as ${session} in ${files.join(', ')}: each is taken for one session; where each file numbers its own, give these names that differ`
  ]
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const command: Command = {
  ...descriptions.inspect,
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation)
    if (invocation.paths.length === 0)
      throw new UserError('name the logs to inspect (`-` for standard input)')
    const reading = await readWindow(
      { options, config, workers, workspace: invocation.cwd, confine: false },
      invocation.paths
    )
    requireNamed(reading.unmatched)
    const { table, vocabulary } = abstractAfresh(reading.table, config)
    const totals = totalsOf(table)
    const lines = [
      ...reading.files.map(
        ({ path, format, events, sessions, skipped }) =>
          `${path}: ${format}, ${events} events in ${sessions} sessions${skipped > 0 ? `, ${skipped} ${skipped === 1 ? 'record' : 'records'} skipped` : ''}`
      ),
      ...block('First events, as they will be mined:', firstEvents(table)),
      ...block('Actions:', actions(totals)),
      ...block(
        'Actions that differ only in a number, or in what stands in quotes or brackets, and are one each:',
        numberedActions(totals).map(({ pattern, actions }) => `  ${pattern}: ${actions}`)
      ),
      ...block(
        'Context keys not mined:',
        [...reading.droppedKeys, ...vocabulary.dropped].map(({ key, reason }) => `  ${key}: ${reason}`)
      ),
      ...block('Values reduced:', [
        ...vocabulary.cuts.map(({ key, at }) => `  ${key}: ranges with boundaries ${at.join(', ')}`),
        ...vocabulary.reduced.map(({ key, to, reason }) => `  ${key}: to its ${to} (${reason})`),
        ...vocabulary.merged.map(({ key, into, reason }) => `  ${key}: merged into ${into} (${reason})`)
      ]),
      ...block(
        'Hidden by redaction:',
        reading.redacted.map(({ rule, count }) => `  ${rule}: ${count}`)
      ),
      ...block(
        'Skipped:',
        reading.skips.map(
          ({ reason, count, file, line }) => `  ${count}: ${reason} (first at ${file}:${line})`
        )
      ),
      ...block(
        'Names that nothing in the logs has:',
        [
          ...(await unmatchedGlobs(options['ignore-keys'], reading.droppedKeys)),
          ...unmatchedInConfig(reading.table, config)
        ].map((line) => `  ${line}`)
      ),
      ...block('Sessions of one name in several files, at overlapping times:', numbered(reading.table)),
      ...block('Copies of calls left out:', reading.duplicates === 0 ? [] : [`  ${reading.duplicates}`])
    ]
    // What was skipped stands among the lines.
    noteSkips({ files: reading.files, skips: [], duplicates: 0 }, invocation.note)
    invocation.print(lines.map(logLine).join('\n'))
    return 0
  }
}

export default command
