import { type Encoded, Encoder } from './encode.ts'
import type { RawEvent, Source } from './event.ts'
import { type FileRun, readEvents } from './event-run.ts'
import type { LogFile, Unmatched } from './files.ts'
import type { Format } from './formats/format.ts'
import { requireHeapToBegin } from './heap-room.ts'
import { Identities } from './identities.ts'
import { RecordEncoder } from './record-encode.ts'
import type { SkipGroup, Skips } from './skips.ts'
import { compareText, type Table } from './table.ts'

/** Hides what must not leave the job. Must give the same text for the same text. */
export interface Redactor {
  readonly text: (value: string, key?: string, place?: string) => string
  /** The same, uncounted; for names, about which nobody asks before they are needed. */
  readonly silent?: ((value: string) => string) | undefined
  /** What was hidden so far, by rule, in distinct texts. */
  readonly counts: () => readonly RuleCount[]
}

export interface RuleCount {
  readonly rule: string
  readonly count: number
}

export interface ReadRequest {
  /** In the order in which they are read; `findFiles` gives them by path. */
  readonly files: readonly LogFile[]
  readonly unmatched?: readonly Unmatched[] | undefined
  /** Name of a format, or `auto`. */
  readonly format?: string | undefined
  /** Formats beside those of the registry, asked first: the mapping of a configuration file. */
  readonly extraFormats?: readonly Format[] | undefined
  /** Globs over dotted context keys that are left out. */
  readonly ignoreKeys?: readonly string[] | undefined
  readonly redactor?: Redactor | undefined
  /** What other threads make formats and redactor of; without it the logs are read in one thread. */
  readonly recipe?: ReadingRecipe | undefined
  /** Threads that read at most; as many as pay unless given. */
  readonly workers?: number | undefined
  /** Called with the redacted path of each file that is begun. */
  readonly onFile?: ((path: string) => void) | undefined
  /** Called now and then with the bytes read so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined
}

/** Sections of the configuration file that reading depends on, as written, and the file's name for messages. */
export interface ReadingRecipe {
  readonly mapping: unknown
  readonly redact: unknown
  readonly origin: string
}

/** What one file (of an archive: one entry) held. Paths are redacted. */
export interface FileReading {
  readonly path: string
  /** Name of the format, or `unknown`. */
  readonly format: string
  readonly events: number
  readonly sessions: number
  readonly skipped: number
}

export interface LogReading {
  readonly files: readonly FileReading[]
  readonly table: Table
  /** By reason, most frequent first. */
  readonly skips: readonly SkipGroup[]
  /** Events dropped because one with the same id was there already. */
  readonly duplicates: number
  readonly unmatched: readonly Unmatched[]
  readonly redacted: readonly RuleCount[]
  readonly droppedKeys: readonly { readonly key: string; readonly reason: string }[]
}

export const NO_REDACTION: Redactor = { text: (value) => value, counts: () => [] }

/**
 * Logs to the table: every record becomes an event or is accounted for in `skips` or `duplicates`.
 * @throws UserError for an unknown format, an unreadable file, or more distinct values than memory can hold.
 */
export async function readLogs(request: ReadRequest): Promise<LogReading> {
  const { encoder, notes } = await encodeLogs(request)
  return { table: encoder.finish(), ...notes }
}

/** What a reading tells beside its events. */
export type ReadingNotes = Omit<LogReading, 'table'>

/** Logs to columns, not sorted yet: the same whatever the number of threads that read them. */
export async function encodeLogs(
  request: ReadRequest
): Promise<{ readonly encoder: Encoder; readonly notes: ReadingNotes }> {
  const { encoder, files, skips, duplicates, redacted } =
    (await readInThreads(request)) ?? (await readHere(request))
  const notes = {
    files: files.map(({ path, format, events, skipped }, number) => ({
      path,
      format,
      events,
      skipped,
      sessions: encoder.sessionsOfFile[number] as number
    })),
    skips: skips.groups(),
    duplicates,
    unmatched: request.unmatched ?? [],
    redacted,
    droppedKeys: [...encoder.items.ignoredKeys]
      .sort(compareText)
      .map((key) => ({ key, reason: 'named in ignore-keys' }))
  }
  return { encoder, notes }
}

/** Files as columns, with what is told of them. */
export interface EncodedFiles {
  readonly encoder: Encoder
  readonly records: RecordEncoder
  readonly files: readonly FileRun[]
  readonly skips: Skips
  readonly duplicates: number
}

async function readInThreads(request: ReadRequest) {
  if (request.recipe === undefined || request.workers === 1) return undefined
  const { planParts } = await import('./parallel/plan.ts')
  const parts = await planParts(request)
  if (parts === undefined) return undefined
  const { readParts } = await import('./parallel/threads.ts')
  return readParts(request, request.recipe, parts)
}

async function readHere(request: ReadRequest) {
  const redactor = request.redactor ?? NO_REDACTION
  const encoded = await encodeFiles(request, redactor)
  return { ...encoded, redacted: redactor.counts() }
}

/** Reads the files of the request in this thread. */
export async function encodeFiles(
  request: ReadRequest,
  redactor: Omit<Redactor, 'counts'>
): Promise<EncodedFiles> {
  requireHeapToBegin()
  const encoder = new Encoder({
    redact: redactor.text,
    redactName: redactor.silent,
    isIgnored: await keyFilter(request.ignoreKeys ?? [])
  })
  const records = new RecordEncoder(encoder)
  let duplicates = 0
  const run = await readEvents(request, redactor, {
    file: (path) => encoder.startFile(path),
    event: (event, file, line) => {
      const encoded = encoder.add(event, file, line)
      if (encoded === 'duplicate') duplicates++
      return encoded
    },
    record: (bytes, from, to, file, line) => records.add(bytes, from, to, file, line)
  })
  return { encoder, records, ...run, duplicates }
}

export type StreamedLogs = Pick<LogReading, 'files' | 'skips' | 'unmatched' | 'duplicates'>

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
  return {
    files: run.files.map(({ path, format, events, skipped }, number) => ({
      path,
      format,
      events,
      skipped,
      sessions: (sessions[number]?.size ?? 0) + (nameless[number] as number)
    })),
    skips: run.skips.groups(),
    unmatched: request.unmatched ?? [],
    duplicates
  }
}

export async function keyFilter(patterns: readonly string[]): Promise<(key: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  // A dot separates the parts of a key as a slash does folders, but `*` is meant to pass it: `arg.*` takes `arg.a.b`.
  return picomatch([...patterns], { bash: true, dot: true, nonegate: true })
}
