import { z } from 'zod'
import { UserError } from '../../errors.ts'
import { Encoder } from '../encode.ts'
import type { RawEvent } from '../event.ts'
import BASE from '../formats/behavior-log.ts'
import { keyFilter } from '../ignored-keys.ts'
import { strip } from '../python-text.ts'
import { NO_REDACTION, type ReadRequest } from '../read-request.ts'
import type { ReadingNotes } from '../reading.ts'
import { compareText } from '../table.ts'
import { parseTime } from '../time.ts'

/**
 * A tally as a database makes it: JSON Lines, a group of sessions that did the same a line, made by `GROUP BY`. It holds
 * what the log holds, as the log holds it: redaction, `ignore-keys` and all else are up to the run that reads it.
 */

const MOST_EVENTS = 50_000_000
const HEAD_BYTES = 1 << 10

/** Made when such a tally is read, which few runs do. */
const makeGroupSchema = () => {
  const time = z.string().nullish()
  return z.strictObject({
    /** Of this layout. */
    policyminer_tally: z.literal(1),
    /** Lines of the file: one that is cut off shows. */
    groups: z.int().min(1),
    /** The sessions, by name or, where their names are of no account, by number. */
    names: z.array(z.string().min(1)).min(1).nullish(),
    sessions: z.int().min(1).nullish(),
    case_id: z.union([z.string(), z.number()]).nullish(),
    /** Of the oldest and the newest event of all these sessions. */
    since: time,
    until: time,
    /** In order, as records of the base format without what is told beside them. */
    events: z.array(z.record(z.string(), z.unknown())).nullish()
  })
}
type GroupSchema = ReturnType<typeof makeGroupSchema>
type Group = z.output<GroupSchema>

/** Whether the bytes are meant as such a tally. */
export const isGrouped = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x7b && Buffer.from(bytes.subarray(0, HEAD_BYTES)).includes('"policyminer_tally"')

/**
 * @param label how messages call the file
 * @throws UserError where a line is not valid, or lines are missing
 */
export async function encodeGroups(
  bytes: Uint8Array,
  label: string,
  request: ReadRequest
): Promise<{ readonly encoder: Encoder; readonly notes: ReadingNotes }> {
  const redactor = request.redactor ?? NO_REDACTION
  const encoder = new Encoder({
    redact: redactor.text,
    redactName: redactor.silent,
    isIgnored: await keyFilter(request.ignoreKeys ?? [])
  })
  const path = redactor.text(label.replace(/^tally /, ''))
  const file = encoder.startFile(path)
  const schema = makeGroupSchema()
  let lines = 0
  const lineOfSession = new Map<string, number>()
  for (const text of linesOf(bytes)) {
    lines++
    const group = parsed(schema, text, `${label}, line ${lines}`)
    requireNewSessions(group, lines, lineOfSession, label)
    addGroup(encoder, group, file, lines, label)
  }
  const { groups } = parsed(schema, firstLine(bytes), label)
  if (groups !== lines)
    throw new UserError(
      `${label} holds ${lines} of ${groups} groups: it is cut off, or joined from several; write it anew`
    )
  return {
    encoder,
    notes: {
      files: [
        {
          path,
          format: 'grouped-tally',
          events: encoder.rows,
          skipped: 0,
          sessions: encoder.sessionsOfFile[file] as number
        }
      ],
      skips: [],
      duplicates: 0,
      unmatched: [],
      redacted: [],
      droppedKeys: [...encoder.items.ignoredKeys]
        .sort(compareText)
        .map((key) => ({ key, reason: 'named in ignore-keys' }))
    }
  }
}

/** A session that two groups name, or one group twice, would do everything twice over. */
function requireNewSessions(group: Group, line: number, lineOf: Map<string, number>, label: string): void {
  for (const name of group.names?.map(strip) ?? []) {
    const earlier = lineOf.get(name)
    if (earlier !== undefined)
      throw new UserError(
        `${label}: session ${JSON.stringify(name.slice(0, 80))} stands in line ${earlier} and in line ${line}: group the log by session, so that each session is whole in one group`
      )
    lineOf.set(name, line)
  }
}

function addGroup(encoder: Encoder, group: Group, file: number, line: number, label: string): void {
  const { names, case_id: ownCase, since, until } = group
  const events = group.events ?? []
  const count = names?.length ?? group.sessions
  if (count === undefined || count === null)
    throw new UserError(
      `${label}, line ${line}: give the names of the sessions, or their number as \`sessions\``
    )
  if (encoder.rows + count * events.length > MOST_EVENTS) {
    throw new UserError(
      `${label} stands for more than ${MOST_EVENTS} events: sample whole sessions, or judge parts of the logs on their own`
    )
  }
  const records = events.map((record) => eventOf(record, ownCase ?? undefined, label, line))
  for (let session = 0; session < count; session++) {
    const name = strip(names?.[session] ?? '') || `${line}/${session + 1}`
    if (records.length === 0)
      encoder.add({ session: name, caseId: strip(ownCase?.toString() ?? '') || undefined }, file, line)
    records.forEach((record, place) => {
      const isOldest = session === 0 && place === 0
      const isNewest = session === count - 1 && place === records.length - 1
      // The order is that of the group; the two times tell when the log begins and ends.
      const instant = instantOf(isOldest ? since : isNewest ? until : undefined)
      encoder.add({ ...record, session: name, seq: place, time: instant }, file, line)
    })
  }
}

const instantOf = (text: string | null | undefined): number | undefined =>
  text === null || text === undefined ? undefined : parseTime(text)

/** An event of a group by the reader of the base format. */
function eventOf(
  record: Readonly<Record<string, unknown>>,
  ownCase: string | number | undefined,
  label: string,
  line: number
): RawEvent {
  let read: RawEvent | undefined
  let fault = '`action` is missing'
  const reader = BASE.open({
    event: (event) => {
      read = event
    },
    skip: (reason) => {
      fault = reason
    }
  })
  // A database writes a column that is empty as null, and so is one that the log does not have.
  const present = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
  reader.value({ log_id: '-', ...present, session_id: '-', case_id: ownCase }, line)
  if (read?.action === undefined)
    throw new UserError(`${label}, line ${line}: an event cannot be read (${fault})`)
  return read
}

function parsed(schema: GroupSchema, text: string, where: string): Group {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError(`${where} is not valid JSON: write the tally anew`)
  }
  const group = schema.safeParse(value)
  if (group.success) return group.data
  const [issue] = group.error.issues
  throw new UserError(
    `${where} is not a group of a tally (${issue?.path.join('.') || 'the line'}): see docs/scale.md`
  )
}

const firstLine = (bytes: Uint8Array): string => linesOf(bytes).next().value ?? ''

function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let from = 0; from < buffer.length; ) {
    const end = buffer.indexOf(0x0a, from)
    const to = end === -1 ? buffer.length : end
    const text = buffer.toString('utf8', from, to).trim()
    if (text !== '') yield text
    from = to + 1
  }
}
