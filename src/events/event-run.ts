import { UserError } from '../errors.ts'
import { bytesAhead } from './bytes.ts'
import { type Log, openLogs } from './containers.ts'
import type { ReadLines, ValueSink } from './emission.ts'
import type { Encoded } from './encode.ts'
import type { RawEvent } from './event.ts'
import { firstRecords, NEAR_BYTES } from './first-records.ts'
import BASE, { isUnmistakable } from './formats/behavior-log.ts'
import type { Format, ReaderOutput } from './formats/format.ts'
import { readValues } from './log-values.ts'
import { NotDivisible } from './not-divisible.ts'
import type { FilesRequest, Redactor } from './read-request.ts'
import type { FileReading, UnlikeFile } from './reading.ts'
import { isActedIn, OutputFault, RecognisingReader, recognise, shows } from './recognise.ts'
import { Skips } from './skips.ts'
import { bounded } from './text-bounds.ts'

export interface EventSink {
  /** A file starts; gives its number. */
  readonly file: (path: string) => number
  /** What comes now stands before all that was read. */
  readonly turnBack?: (() => void) | undefined
  readonly event: (event: RawEvent, file: number, line: number) => Encoded
  /** Lines of the base format, of which those at the start may become rows without being parsed. */
  readonly records?:
    | ((
        bytes: Uint8Array,
        from: number,
        to: number,
        file: number,
        line: number,
        isArray: boolean
      ) => ReadLines)
    | undefined
}

export interface EventRun {
  readonly files: readonly FileRun[]
  readonly skips: Skips
}

/** What was found in a file, or in a part of it. */
export interface FileRun extends Omit<FileReading, 'sessions'> {
  /** Of a part of a file. */
  readonly lines: number
  /** Of a file of which no event came, and that does not show the format that was given, or has events in another. */
  readonly unlike?: (Pick<UnlikeFile, 'like'> & { readonly isActed: boolean }) | undefined
}

/** So many tell what a table is. */
const MOST_COLUMNS = 100

interface FileCounts {
  readonly path: string
  readonly number: number
  readonly reader: RecognisingReader
  events: number
  skipped: number
  lines: number
  unlike: FileRun['unlike']
  columns: readonly string[] | undefined
}

/** Files to events: opens, unpacks, finds the values, recognises the format; the sink says what became of each event. */
export async function readEvents(
  request: FilesRequest,
  redactor: Pick<Redactor, 'text' | 'silent'>,
  sink: EventSink
): Promise<EventRun> {
  const given = await formatNamed(request.format ?? 'auto', request)
  const skips = new Skips()
  const files: FileCounts[] = []
  let bytes = 0

  const output: ReaderOutput = {
    event: (event, line) => {
      const file = files.at(-1) as FileCounts
      const encoded = received(() => sink.event(event, file.number, line))
      if (encoded === 'row') file.events++
      else if (encoded === 'nothing') output.skip('the record has neither an action nor a session', line)
    },
    skip: (reason, line) => {
      const file = files.at(-1) as FileCounts
      file.skipped++
      skips.add(redactor.text(reason), file.path, file.number, line)
    }
  }

  const readOne = async (log: Log, reader: RecognisingReader) => {
    const path = redactor.text(log.path, undefined, 'path')
    files.push({
      path,
      number: sink.file(path),
      reader,
      events: 0,
      skipped: 0,
      lines: 0,
      unlike: undefined,
      columns: undefined
    })
    request.onFile?.(path)
    const file = files.at(-1) as FileCounts
    const { records } = sink
    const values: ValueSink = {
      records: (bytes, from, to, line, isArray) => {
        if (records === undefined || !reader.isReading(BASE)) return { end: from, lines: 0 }
        const read = records(bytes, from, to, file.number, line, isArray)
        file.events += read.lines
        return read
      },
      value: (value: unknown, line: number, size: number) => reader.value(value, line, size),
      columns: (names) => {
        file.columns = names.slice(0, MOST_COLUMNS)
      },
      skip: output.skip
    }
    file.lines = await readValues(log, values, (more) => {
      bytes += more
      request.onProgress?.(bytes)
    })
  }

  const compareWithGiven = async (file: FileCounts) => {
    const values = file.reader.takeSample()
    if (given === undefined || values.length === 0 || file.events > 0) return
    const like = recognise(values, await allFormats(request))
    const isActed = like !== undefined && like !== given && isActedIn(values, like)
    if (isActed || !shows(values, given)) file.unlike = { like: like?.name, isActed }
  }

  for (const file of request.files) {
    if (file.isEarlier) {
      skips.turnBack()
      sink.turnBack?.()
    }
    let shared: RecognisingReader | undefined
    for await (const opened of openLogs(file)) {
      const { log, formats } = await withFormats(opened, given, request)
      const format = given ?? formats.find((each) => each.archive?.(log.archive ?? []) === true)
      if (format?.archive?.(log.archive ?? []) === true) {
        shared ??= new RecognisingReader(formats, format, output)
        await readOne(log, shared)
      } else {
        const isContinued = log.part !== undefined && log.part.from > 0
        const reader = new RecognisingReader(formats, isContinued ? BASE : given, output)
        await readOne(log, reader)
        reader.end()
        if (!isContinued) await compareWithGiven(files.at(-1) as FileCounts)
        if (log.part !== undefined && reader.format !== BASE) throw new NotDivisible()
      }
    }
    shared?.end()
  }
  return {
    files: files.map(({ path, reader, events, skipped, lines, unlike, columns }) => ({
      path,
      format: reader.format?.name ?? 'unknown',
      events,
      skipped,
      lines,
      ...(unlike === undefined ? {} : { unlike }),
      ...(columns === undefined || events > 0
        ? {}
        : { columns: columns.map((name) => bounded(name, redactor.silent ?? redactor.text)) })
    })),
    skips
  }
}

/**
 * A log and the formats that it may be in: loading all the others takes longer than reading a short log of the base
 * format, so that its first records are looked at before.
 */
async function withFormats(
  log: Log,
  given: Format | undefined,
  request: FilesRequest
): Promise<{ readonly log: Log; readonly formats: readonly Format[] }> {
  const { extraFormats = [] } = request
  if (given !== undefined) return { log, formats: [given] }
  // What goes on where another thread's part ends has the base format.
  if (log.part !== undefined && log.part.from > 0) return { log, formats: [...extraFormats, BASE] }
  if (log.archive !== undefined) return { log, formats: await allFormats(request) }
  const { head, all } = await bytesAhead(log.blocks, NEAR_BYTES)
  const sample = firstRecords(head, NEAR_BYTES)
  const isBase = Array.isArray(sample) && sample.length > 0 && sample.every(isUnmistakable)
  return {
    log: { ...log, blocks: all },
    formats: isBase ? [...extraFormats, BASE] : await allFormats(request)
  }
}

async function allFormats({ extraFormats = [] }: FilesRequest): Promise<readonly Format[]> {
  const { formats } = await import('./formats/index.ts')
  return [...extraFormats, ...formats]
}

/** Lets through what the receiver of the events throws: it is no fault of the record. */
function received(take: () => Encoded): Encoded {
  try {
    return take()
  } catch (error) {
    throw new OutputFault('', { cause: error })
  }
}

/** @throws UserError naming the formats there are. */
async function formatNamed(name: string, request: FilesRequest): Promise<Format | undefined> {
  if (name === 'auto') return undefined
  const isNamed = (each: Format): boolean => each.name === name
  const near = [...(request.extraFormats ?? []), BASE].find(isNamed)
  if (near !== undefined) return near
  const known = await allFormats(request)
  const format = known.find(isNamed)
  if (format !== undefined) return format
  const names = ['auto', ...known.map((each) => each.name)].join(', ')
  throw new UserError(`format: "${name}" is unknown; allowed are ${names}`)
}
