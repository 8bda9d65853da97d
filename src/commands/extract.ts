import { dirname, join, resolve } from 'node:path'
import { rawVocabulary } from '../abstraction/vocabulary.ts'
import { makeCandidate } from '../candidate.ts'
import { writeBaseline } from '../output.ts'
import { policySetText } from '../report/policy-set.ts'
import { abstractAfresh } from '../sides.ts'
import { readJudgedWindow, requireNamed } from '../window.ts'
import type { Command } from './command.ts'
import { MINING, READING, WORKERS } from './flags.ts'
import { requireFolderOf, requireLogsOrTallies, settle } from './request.ts'
import { noteSkips } from './skipped.ts'

const TOP = 10

const command: Command = {
  name: 'extract',
  summary: 'mines the policies that logs follow, prints the strongest, writes them all',
  usage: '--logs PATH… [--tallies FILE…] [--output policies.json]',
  options: ['logs', 'tallies', ...READING, ...MINING, 'config'],
  takesPaths: true,
  flags: [
    {
      name: 'output',
      type: 'text',
      value: 'FILE',
      meaning: 'where the policy set goes (default: policies.json beside the first log)'
    },
    { name: 'all', type: 'switch', meaning: 'no pruning: everything over the thresholds' },
    WORKERS
  ],
  notes: [
    'The counts that a check needs stand beside it, in FILE’s .profile.json.gz. `--all --kinds association',
    '--max-antecedent 1` mines what aumai-policyminer would: single conditions over the values as they are.'
  ],
  run: async (invocation) => {
    const { options, config, workers } = await settle(invocation, ['output', 'all'])
    requireLogsOrTallies(options)
    const given = invocation.given.output
    const output = typeof given === 'string' ? given : besideFirst(options.logs)
    await requireFolderOf(output, invocation.cwd)
    const reading = await readJudgedWindow({
      options,
      config,
      workers,
      workspace: invocation.cwd,
      confine: false
    })
    requireNamed(reading.unmatched)
    const all = invocation.given.all === true
    const asTheyAre =
      all && options['max-antecedent'] === 1 && options.kinds.every((kind) => kind === 'association')
    const abstracted = asTheyAre
      ? { table: reading.table, vocabulary: rawVocabulary }
      : abstractAfresh(reading.table, config)
    const candidate = await makeCandidate({ raw: reading.table, ...abstracted, options, all })
    await writeBaseline(resolve(invocation.cwd, output), candidate)
    noteSkips(reading, invocation.note)
    invocation.print(
      [
        `Parsed ${reading.table.rows} valid log entries.`,
        `Mined ${candidate.policies.length} policies.`,
        `Saved policy set to ${output}`,
        policySetText(candidate.set, TOP)
      ].join('\n')
    )
    return 0
  }
}

/** As the seed's tool does: in the folder of the log. Standard input and globs have none: the current folder. */
const besideFirst = ([first = '-']: readonly string[]): string =>
  first === '-' || /[*?[\]{}]/.test(first) ? 'policies.json' : join(dirname(first), 'policies.json')

export default command
