import type { Config } from './config.ts'
import { copiesAmong, shareSessions } from './copies.ts'
import { releaseTurboFanAfter, releaseTurboFanFor } from './engine.ts'
import { UserError } from './errors.ts'
import type { RawEvent, Source } from './events/event.ts'
import { findFiles, type LogFile, type Unmatched } from './events/files.ts'
import { readLogs, streamEvents } from './events/read.ts'
import type { ReadRequest } from './events/read-request.ts'
import type { LogReading, StreamedLogs } from './events/reading.ts'
import { createRedactor } from './events/redact.ts'
import { redactedEvent } from './events/redacted-event.ts'
import type { CustomRule } from './events/redaction/custom.ts'
import { compareText } from './events/table.ts'
import type { TallyParameters } from './events/tally/file.ts'
import type { CountedLogs } from './events/tally/gather.ts'
import type { Options } from './options.ts'

/** Where logs are read from, as every command and the Action has it. */
export interface WindowRequest {
  readonly options: Options
  readonly config: Config
  /** Root of relative paths. */
  readonly workspace: string
  /** True in the Action: nothing below a root may lead out of it. */
  readonly confine: boolean
  /** Events of another table that may come to stand before those of the logs. */
  readonly room?: number | undefined
  /** Threads that read at most; as many as pay unless given. */
  readonly workers?: number | undefined
  readonly onProgress?: ((bytes: number) => void) | undefined
  /** Tally files in place of `options.tallies`, where these had to be fetched first. */
  readonly tallies?: readonly string[] | undefined
}

async function readRequest(request: WindowRequest, patterns: readonly string[]): Promise<ReadRequest> {
  const { options, config, workspace, confine } = request
  const found = await findFiles({ patterns, workspace, confine })
  await releaseTurboFanFor(found.files)
  const { mapping, redact } = config
  const { origin } = config.options
  const extraFormats =
    mapping === undefined ? [] : (await import('./events/mapping.ts')).mappedFormats(mapping, origin)
  return {
    files: found.files,
    unmatched: found.unmatched,
    format: options.format,
    extraFormats,
    ignoreKeys: options['ignore-keys'],
    redactor: createRedactor(await redactionRulesOf(config)),
    recipe: { mapping, redact, origin },
    workers: request.workers,
    room: request.room,
    onProgress: (bytes) => {
      releaseTurboFanAfter(bytes)
      request.onProgress?.(bytes)
    }
  }
}

/** The rules of the config file beside our own. Most runs have none, and should not load what reads them. */
export async function redactionRulesOf({ redact, options }: Config): Promise<readonly CustomRule[]> {
  if (redact === undefined) return []
  return (await import('./events/redaction/custom.ts')).redactionRules(redact, options.origin)
}

/** Reads the logs that `patterns` name: one window of the agent's behaviour, redacted, in one table. */
export async function readWindow(request: WindowRequest, patterns: readonly string[]): Promise<LogReading> {
  const reading = await readOnce(await readRequest(request, patterns))
  requireLike(reading, request)
  return reading
}

/** A format that does not fit a log reads nothing of it, which looks like a log without events. */
function requireLike(
  { unlike = [], skips }: Pick<LogReading, 'unlike' | 'skips'>,
  { options }: WindowRequest
): void {
  const [first] = unlike
  if (first === undefined) return
  const { path, like } = first
  const known = `format: ${path} does not look like ${options.format}`
  if (like !== undefined) throw new UserError(`${known} but like ${like}: give that, or leave the option out`)
  const skipped = skips.find(({ file }) => file === path)
  const reason = skipped === undefined ? '' : ` (line ${skipped.line}: ${skipped.reason})`
  throw new UserError(
    `${known}${reason}, nor like any other format that is known: the section \`mapping\` of the config file can say what is what in it (docs/mapping.md)`
  )
}

/** A log that lies there under two names would count twice: its sessions would do everything twice over. */
async function readOnce(request: ReadRequest): Promise<LogReading> {
  const reading = await readLogs(request)
  const shown = ({ path }: LogFile): string => request.redactor?.text(path) ?? path
  const copies = (await copiesAmong(request.files)).filter(({ file, of }) =>
    shareSessions(reading.table, shown(file), shown(of))
  )
  if (copies.length === 0) return reading
  const left = new Set(copies.map(({ file }) => file))
  const once = await readLogs({ ...request, files: request.files.filter((file) => !left.has(file)) })
  const notice = copies.map(({ file }) => ({
    reason: 'the file is a copy of another one that was read',
    count: reading.files.find(({ path }) => path === shown(file))?.events ?? 0,
    file: shown(file),
    line: 1
  }))
  return { ...once, skips: [...once.skips, ...notice] }
}

/**
 * The window that must agree before the gate fails.
 * @throws UserError where it is the window that is judged: the same runs can only agree with themselves; and where it
 * holds nothing: that would refute every change.
 */
export async function readSecondWindow(request: WindowRequest): Promise<LogReading> {
  const { options, workspace, confine } = request
  const [judged, second] = await Promise.all(
    (['logs', 'confirm'] as const).map((input) =>
      findFiles({ patterns: options[input], workspace, confine, input })
    )
  )
  const missing = second?.unmatched.find(({ named }) => named) ?? second?.unmatched[0]
  if (missing !== undefined && (missing.named || second?.files.length === 0))
    throw new UserError(`confirm: ${missing.pattern}: ${missing.reason}`)
  const known = new Set(judged?.files.map(({ location }) => location))
  const others = (second?.files ?? []).filter(({ location }) => !known.has(location))
  const copies = await copiesAmong([...(judged?.files ?? []), ...others])
  const isJudged = (file: LogFile) =>
    copies.some(
      (copy) =>
        (copy.file === file && known.has(copy.of.location)) ||
        // An archive beside what came out of it.
        (copy.of.location === file.location && known.has(copy.file.location))
    )
  const other = others.find((file) => !isJudged(file))
  const [first] = second?.files ?? []
  if (first !== undefined && other === undefined)
    throw new UserError(
      `confirm: ${first.path} is one of the \`logs\`, or a copy of one: name logs of other runs`
    )
  const reading = await readWindow(request, options.confirm)
  if (reading.table.rows === 0)
    throw new UserError(
      `confirm: no event could be read from ${options.confirm.join(', ')}: name logs that can confirm a change`
    )
  return reading
}

/** The window that is judged: the logs and tallies of the options in one table. */
export async function readJudgedWindow(request: WindowRequest): Promise<LogReading> {
  const { options, workspace, confine } = request
  const patterns = request.tallies ?? options.tallies
  if (patterns.length === 0) return readWindow(request, options.logs)
  const remote = patterns.find((pattern) => pattern.startsWith(ARTIFACT))
  if (remote !== undefined)
    throw new UserError(`tallies: ${remote}: artifacts are for the Action; name tally files here`)
  const twice = patterns.find((pattern, index) => patterns.indexOf(pattern) < index)
  if (twice !== undefined) throw new UserError(`tallies: ${twice} is named twice: give each tally once`)
  const { files, unmatched } = await findFiles({ patterns, workspace, confine, input: 'tallies' })
  const [missing] = unmatched
  if (missing !== undefined) throw new UserError(`tallies: ${missing.pattern}: ${missing.reason}`)
  const { readLogsAndTallies } = await import('./events/tally/gather.ts')
  return readLogsAndTallies(await readRequest(request, options.logs), files, await tallyParameters(request))
}

/** Marks a pattern over names of artifacts among the tallies. */
export const ARTIFACT = 'artifact:'

/** Counts the logs of the options for another run to merge. A share may be empty, but no file that was named may lack. */
export async function tallyWindow(request: WindowRequest): Promise<CountedLogs> {
  const { tallyLogs } = await import('./events/tally/gather.ts')
  const reading = await readRequest(request, request.options.logs)
  requireNamed((reading.unmatched ?? []).filter(({ named }) => named))
  const counted = await tallyLogs(reading, await tallyParameters(request))
  requireLike(counted.reading, request)
  return counted
}

async function tallyParameters({ options, config }: WindowRequest): Promise<TallyParameters> {
  const [{ canonicalJson }, { createHash }] = await Promise.all([
    import('./policies/identity.ts'),
    import('node:crypto')
  ])
  const { mapping, redact } = config
  return {
    format: options.format,
    ignoreKeys: [...new Set(options['ignore-keys'])].sort(compareText),
    config: createHash('sha256').update(canonicalJson({ mapping, redact })).digest('hex')
  }
}

/** The events of the logs one by one, whole but redacted; `number` counts them from 0. */
export async function streamWindow(
  request: WindowRequest,
  patterns: readonly string[],
  onEvent: (event: RawEvent, source: Source, number: number) => void
): Promise<StreamedLogs> {
  let number = 0
  const reading = await readRequest(request, patterns)
  requireNamed(reading.unmatched ?? [])
  const redact = reading.redactor?.text ?? ((text: string) => text)
  const streamed = await streamEvents(reading, (event, source) =>
    onEvent(redactedEvent(event, redact), source, number++)
  )
  requireLike(streamed, request)
  return streamed
}

/** A log that is not there is a mistake; for a check, which may have none, one that is named beside another that was read. */
export function requireNamed(unmatched: readonly Unmatched[]): void {
  const missing = unmatched.find(({ named }) => named) ?? unmatched[0]
  if (missing !== undefined) throw new UserError(`logs: ${missing.pattern}: ${missing.reason}`)
}
