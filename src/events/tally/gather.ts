import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { UserError } from '../../errors.ts'
import { release } from '../columns.ts'
import type { LogFile } from '../files.ts'
import { encodeLogs } from '../read.ts'
import type { ReadRequest } from '../read-request.ts'
import type { LogReading } from '../reading.ts'
import { compareText } from '../table.ts'
import { readTally, type Tally, type TallyParameters, writeTally } from './file.ts'
import { encodeGroups, isGrouped } from './grouped.ts'
import { MergedEvents, type NamedShard } from './merge.ts'
import { mergedFiles, mergedNotes } from './notes.ts'
import { shardOf } from './shard.ts'

export interface CountedLogs {
  /** The bytes of the tally file. */
  readonly bytes: Uint8Array
  readonly events: number
  readonly sessions: number
  readonly reading: Omit<LogReading, 'table'>
}

/** Longest tally file read; a longer one comes of no share that this machine could merge. */
const MOST_FILE_BYTES = 2 ** 30

/** Counts logs for another machine to merge: all that the table will need of them, redacted. */
export async function tallyLogs(request: ReadRequest, parameters: TallyParameters): Promise<CountedLogs> {
  const { encoder, notes, unlike } = await encodeLogs(request)
  const events = encoder.rows
  const shard = shardOf(encoder, notes)
  const named = shard.sessions.shown.length
  let nameless = 0
  for (const session of shard.integers.session) if (session >= named) nameless++
  return {
    bytes: writeTally(shard, parameters),
    events,
    sessions: named + nameless,
    reading: { ...notes, ...unlike }
  }
}

/**
 * Logs and tallies in one table, the same as if all logs had been read here.
 * @throws UserError where a tally is unfit, was counted in another way, or holds what another one holds as well
 */
export async function readLogsAndTallies(
  request: ReadRequest,
  files: readonly LogFile[],
  parameters: TallyParameters
): Promise<LogReading> {
  const tallies: (Pick<Tally, 'shard' | 'digest'> & { readonly label: string })[] = []
  for (const file of files) {
    const label = `tally ${file.path}`
    const bytes = await bytesOf(file, label)
    if (isGrouped(bytes)) {
      const { encoder, notes } = await encodeGroups(bytes, label, request)
      const digest = createHash('sha256').update(bytes).digest('hex')
      tallies.push({ shard: shardOf(encoder, notes), digest, label })
      continue
    }
    const tally = readTally(bytes, label)
    requireAlike(tally.parameters, parameters, label)
    tallies.push({ ...tally, label })
  }
  // By content, so that neither names nor the order of arrival decide anything.
  tallies.sort((a, b) => compareText(a.digest, b.digest) || compareText(a.label, b.label))
  tallies.forEach((tally, index) => {
    const earlier = tallies[index - 1]
    if (earlier?.digest !== tally.digest || isEmpty(tally)) return
    throw new UserError(`${earlier.label} and ${tally.label} are the same tally: give it once`)
  })

  const { encoder, notes } = await encodeLogs(request)
  const shards: NamedShard[] = [{ label: 'the logs', shard: shardOf(encoder, notes) }, ...tallies]
  const { order, numbers } = mergedFiles(shards.map(({ shard }) => shard))
  const merged = new MergedEvents(order.map(({ path }) => path))
  shards.forEach((named, index) => {
    merged.add(named, numbers[index] as number[])
    // Numbers of a share that are in the merged columns need not wait for the others.
    for (const column of Object.values(named.shard.integers)) release(column)
  })
  return {
    ...mergedNotes(
      shards.map(({ shard }) => shard),
      order,
      numbers
    ),
    unmatched: notes.unmatched,
    table: merged.finish()
  }
}

const isEmpty = ({ shard }: Pick<Tally, 'shard'>): boolean =>
  shard.integers.action.length === 0 && shard.sessions.shown.length === 0

async function bytesOf({ location }: LogFile, label: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(location)
    if (size > MOST_FILE_BYTES)
      throw new UserError(
        `${label} is larger than ${MOST_FILE_BYTES} bytes: count its logs in smaller shares`
      )
    return await readFile(location)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${label} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** @throws UserError where the counts would not be those of one run with the parameters of this one */
function requireAlike(counted: TallyParameters, here: TallyParameters, label: string): void {
  const differs = (what: string, there: string, now: string) =>
    new UserError(`${label} was counted with ${what} ${there}, and this run has ${now}: give both the same`)
  const listed = (keys: readonly string[]) => (keys.length === 0 ? 'empty' : keys.join(', ').slice(0, 200))
  if (counted.format !== here.format) throw differs('format', counted.format.slice(0, 60), here.format)
  if (counted.ignoreKeys.join('\n') !== here.ignoreKeys.join('\n'))
    throw differs('ignore-keys', listed(counted.ignoreKeys), listed(here.ignoreKeys))
  if (counted.config !== here.config) {
    throw new UserError(
      `${label} was counted with another \`mapping\` or \`redact\` in the config file than this run has: give both the same`
    )
  }
}
