import type { Encoded, Encoder } from './encode.ts'
import { encodeFiles } from './encode-files.ts'
import type { RawEvent, Source } from './event.ts'
import { type FileRun, readEvents } from './event-run.ts'
import { Identities } from './identities.ts'
import { planReading } from './parallel/plan.ts'
import { NO_REDACTION, type ReadRequest } from './read-request.ts'
import type { FileReading, LogReading, ReadingNotes, StreamedLogs } from './reading.ts'
import { compareText } from './table.ts'

/**
 * Logs to the table: every record becomes an event or is accounted for in `skips` or `duplicates`.
 * @throws UserError for an unknown format, an unreadable file, or more distinct values than memory can hold.
 */
export async function readLogs(request: ReadRequest): Promise<LogReading> {
  const { encoder, notes, unlike } = await encodeLogs(request)
  return { table: encoder.finish(request.room), ...notes, ...unlike }
}

interface EncodedLogs {
  readonly encoder: Encoder
  readonly notes: ReadingNotes
  readonly unlike: Pick<LogReading, 'unlike'>
}

/** Logs to columns, not sorted yet: the same whatever the number of threads that read them. */
export async function encodeLogs(request: ReadRequest): Promise<EncodedLogs> {
  const { encoder, files, skips, duplicates, redacted } =
    (await readInThreads(request)) ?? (await readHere(request))
  const notes = {
    files: files.map((file, number) => readingOf(file, encoder.sessionsOfFile[number] as number)),
    skips: skips.groups(),
    duplicates,
    unmatched: request.unmatched ?? [],
    redacted,
    droppedKeys: [...encoder.items.ignoredKeys]
      .sort(compareText)
      .map((key) => ({ key, reason: 'named in ignore-keys' }))
  }
  return { encoder, notes, unlike: unlikeAmong(files, notes.files) }
}

const readingOf = ({ path, format, events, skipped, columns }: FileRun, sessions: number): FileReading => ({
  path,
  format,
  events,
  skipped,
  sessions,
  ...(columns === undefined ? {} : { columns })
})

/**
 * Those that are not in the format that was given, where no event came of any file: a format that fits one file need not
 * fit all. Where sessions did, in which nothing was done, only those in which something is done in another format.
 */
function unlikeAmong(
  files: readonly FileRun[],
  readings: readonly FileReading[]
): Pick<LogReading, 'unlike'> {
  if (readings.some(({ events }) => events > 0)) return {}
  const hasSessions = readings.some(({ sessions }) => sessions > 0)
  const unlike = files.flatMap(({ path, unlike }) =>
    unlike === undefined || (hasSessions && !unlike.isActed) ? [] : [{ path, like: unlike.like }]
  )
  return unlike.length === 0 ? {} : { unlike }
}

async function readInThreads(request: ReadRequest) {
  if (request.recipe === undefined || request.workers === 1) return undefined
  const plan = await planReading(request)
  if (plan === undefined) return undefined
  const { readUnits } = await import('./parallel/threads.ts')
  return readUnits(request, request.recipe, plan)
}

async function readHere(request: ReadRequest) {
  const redactor = request.redactor ?? NO_REDACTION
  const encoded = await encodeFiles(request, redactor)
  return { ...encoded, redacted: redactor.counts() }
}

/** The events as the readers give them, whole and unredacted, duplicates left out; nothing is kept of them. */
export async function streamEvents(
  request: ReadRequest,
  onEvent: (event: RawEvent, source: Source) => void
): Promise<StreamedLogs> {
  const paths: string[] = []
  const sessions: Set<string>[] = []
  const nameless: number[] = []
  const identities = new Identities()
  let duplicates = 0
  const run = await readEvents(request, request.redactor ?? NO_REDACTION, {
    file: (path) => {
      sessions.push(new Set())
      nameless.push(0)
      return paths.push(path) - 1
    },
    event: (event, file, line): Encoded => {
      if (event.action === undefined && event.session === undefined) return 'nothing'
      if (event.id !== undefined && !identities.add(event.id)) {
        duplicates++
        return 'duplicate'
      }
      if (event.session === undefined) nameless[file] = (nameless[file] as number) + 1
      else sessions[file]?.add(event.session)
      onEvent(event, { file: paths[file] as string, line })
      return event.action === undefined ? 'session' : 'row'
    }
  })
  const files = run.files.map((file, number) =>
    readingOf(file, (sessions[number]?.size ?? 0) + (nameless[number] as number))
  )
  return {
    files,
    skips: run.skips.groups(),
    unmatched: request.unmatched ?? [],
    duplicates,
    ...unlikeAmong(run.files, files)
  }
}
