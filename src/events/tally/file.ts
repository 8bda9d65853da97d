import { createHash } from 'node:crypto'
import { z } from 'zod'
import { UserError } from '../../errors.ts'
import { VERSION } from '../../version.ts'
import { canonical } from '../conditions.ts'
import { TALLY_MAGIC } from '../foreign-files.ts'
import { compareText, type Item } from '../table.ts'
import { type Section, SectionReader, SectionWriter, unpackedBytes } from './sections.ts'
import { INTEGER_COLUMNS, NUMBER_COLUMNS, type Shard, withNumberedCalls } from './shard.ts'
import { faultIn } from './validity.ts'

/**
 * A tally file: `policyminer-tally VERSION SHA-256`, a line of JSON (by whom and how it was counted, its sections), the
 * sections. The checksum is over all that follows the first line.
 */

/** What decides how logs become events and what of them is told: equal for all shares that are merged. */
export interface TallyParameters {
  readonly format: string
  /** Sorted, each once. */
  readonly ignoreKeys: readonly string[]
  /** SHA-256 of what the configuration file says on mapping and redaction. */
  readonly config: string
}

export interface Tally {
  readonly parameters: TallyParameters
  readonly shard: Shard
  /** SHA-256 of its content: two tallies of one share have the same. */
  readonly digest: string
}

const LAYOUT = 1
const FIRST_LINE = new RegExp(`^${TALLY_MAGIC} (\\d{1,9}) ([0-9a-f]{64})$`)
const LONGEST_FIRST_LINE = 100
/** A reader refuses more: a small file must not fill the memory. */
const MOST_UNPACKED_BYTES = 2 ** 31
const ANEW = 'count its logs anew'

/** Made when a tally is read, which few runs do. */
const makeSchemas = () => {
  const header = z.strictObject({
    tool_version: z.string(),
    parameters: z.strictObject({ format: z.string(), ignore_keys: z.array(z.string()), config: z.string() }),
    sections: z.array(
      z.strictObject({
        name: z.string(),
        width: z.literal([0, 1, 2, 4, 8]),
        differences: z.boolean(),
        length: z.int().min(0),
        packed: z.int().min(0)
      })
    )
  })

  const texts = z.array(z.string())
  const count = z.int().min(0)
  const notes = z.strictObject({
    files: z.array(
      z.strictObject({
        path: z.string(),
        format: z.string(),
        events: count,
        skipped: count,
        sessions: count,
        columns: texts.optional()
      })
    ),
    skips: z.array(z.strictObject({ reason: z.string(), count, file: z.string(), line: count })),
    duplicates: count,
    redacted: z.array(z.strictObject({ rule: z.string(), count })),
    droppedKeys: z.array(z.strictObject({ key: z.string(), reason: z.string() }))
  })
  const names = z.strictObject({ shown: texts, hashes: z.array(z.string().regex(/^[0-9a-f]{32}$/)) })
  const items = z.strictObject({
    keys: texts,
    key: z.array(count),
    value: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))
  })
  const conditions = z.array(
    z.strictObject({ name: z.string(), values: texts, sets: z.array(z.array(count).min(1)) })
  )
  return { header, texts, notes, names, items, conditions }
}
type Schemas = ReturnType<typeof makeSchemas>

/** Columns in which neighbours are near each other. */
const STEADY: ReadonlySet<string> = new Set(['line', 'itemStart', 'session', 'callLow'])

/** @throws UserError where the share is too big for one file */
export function writeTally(counted: Shard, parameters: TallyParameters): Uint8Array {
  const shard = withNumberedCalls(counted)
  const conditions = shard.conditions.map(canonical).sort((a, b) => compareText(a.name, b.name))
  const writer = new SectionWriter()
  try {
    writer.json('notes', shard.notes)
    for (const name of ['actions', 'outcomes', 'agents', 'sessions', 'cases'] as const)
      writer.json(name, shard[name])
    writer.json('items', columnsOfItems(shard.items))
    writer.json(
      'conditions',
      conditions.map(({ name, values, sets }) => ({ name, values, sets }))
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UserError('the logs hold too many distinct values for one tally: count them in smaller shares')
  }
  for (const name of INTEGER_COLUMNS) {
    if (name !== 'callHigh') writer.integers(name, shard.integers[name], STEADY.has(name))
  }
  conditions.forEach(({ ofSession, ofRow }, index) => {
    writer.integers(`condition ${index} of sessions`, ofSession)
    writer.integers(`condition ${index} of rows`, ofRow)
  })
  for (const name of NUMBER_COLUMNS) {
    const column = shard.numbers[name]
    if (column !== undefined) writer.numbers(name, column)
  }
  writer.integers('identities', shard.identities)
  if (total(writer.sections) > MOST_UNPACKED_BYTES)
    throw new UserError('the logs are too many for one tally: count them in smaller shares')

  const header = {
    tool_version: VERSION,
    parameters: {
      format: parameters.format,
      ignore_keys: parameters.ignoreKeys,
      config: parameters.config
    },
    sections: writer.sections
  }
  const content = [Buffer.from(`${JSON.stringify(header)}\n`), ...writer.parts]
  return Buffer.concat([Buffer.from(`${TALLY_MAGIC} ${LAYOUT} ${sha256(...content)}\n`), ...content])
}

/**
 * @param label how messages call the file
 * @throws UserError where it is no tally, of another version, damaged or not valid
 */
export function readTally(bytes: Uint8Array, label: string): Tally {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.subarray(0, LONGEST_FIRST_LINE).indexOf('\n')
  const [, layout, digest = ''] = FIRST_LINE.exec(buffer.toString('latin1', 0, Math.max(0, end))) ?? []
  if (layout === undefined) {
    const isCut = buffer.length < LONGEST_FIRST_LINE && buffer.toString('latin1').startsWith(TALLY_MAGIC)
    throw new UserError(
      isCut
        ? `${label} is cut off: ${ANEW}`
        : `${label} is not a tally: give what \`policyminer tally\` or \`mode: tally\` wrote`
    )
  }
  if (Number(layout) !== LAYOUT) {
    throw new UserError(
      `${label} has layout ${layout}, and this policyminer reads layout ${LAYOUT}: ${ANEW} with the version that merges them`
    )
  }
  const content = buffer.subarray(end + 1)
  if (sha256(content) !== digest)
    throw new UserError(`${label} is damaged or cut off (its checksum does not match): ${ANEW}`)
  try {
    return { ...parsed(content, label), digest }
  } catch (error) {
    if (error instanceof UserError) throw error
    const why = error instanceof z.ZodError ? 'a part of it is missing or of another kind' : String(error)
    throw new UserError(`${label} is not valid (${why.replace(/^Error: /, '')}): ${ANEW}`)
  }
}

function parsed(content: Buffer, label: string): Omit<Tally, 'digest'> {
  const schemas = makeSchemas()
  const end = content.indexOf('\n')
  const header = schemas.header.parse(JSON.parse(content.toString('utf8', 0, Math.max(0, end))))
  if (header.tool_version !== VERSION) {
    throw new UserError(
      `${label} was counted by policyminer ${header.tool_version}, and this is ${VERSION}: ${ANEW} with the version that merges them`
    )
  }
  if (total(header.sections) > MOST_UNPACKED_BYTES) {
    throw new UserError(
      `${label} unpacks to more than ${MOST_UNPACKED_BYTES} bytes: count its logs in smaller shares`
    )
  }
  const reader = new SectionReader(header.sections, content.subarray(end + 1))
  const shard = shardFrom(reader, schemas)
  reader.end()
  const fault = faultIn(shard)
  if (fault !== undefined) throw new Error(fault)
  const { format, ignore_keys: ignoreKeys, config } = header.parameters
  return { parameters: { format, ignoreKeys, config }, shard }
}

function shardFrom(reader: SectionReader, schemas: Schemas): Shard {
  const notes = schemas.notes.parse(reader.json('notes'))
  const [actions, outcomes, agents] = (['actions', 'outcomes', 'agents'] as const).map((name) =>
    schemas.texts.parse(reader.json(name))
  ) as [string[], string[], string[]]
  const written = Object.fromEntries(
    INTEGER_COLUMNS.filter((name) => name !== 'callHigh').map((name) => [name, reader.integers(name)])
  ) as Omit<Shard['integers'], 'callHigh'>
  const integers = { ...written, callHigh: new Uint32Array(written.callLow.length) }
  return {
    notes,
    actions,
    outcomes,
    agents,
    items: itemsFrom(schemas.items.parse(reader.json('items'))),
    sessions: schemas.names.parse(reader.json('sessions')),
    cases: schemas.names.parse(reader.json('cases')),
    conditions: schemas.conditions.parse(reader.json('conditions')).map((condition, index) => ({
      ...condition,
      ofSession: reader.integers(`condition ${index} of sessions`),
      ofRow: reader.integers(`condition ${index} of rows`)
    })),
    integers,
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.filter((name) => reader.has(name)).map((name) => [name, reader.numbers(name)])
    ),
    identities: reader.integers('identities')
  }
}

/** Keys repeat in most items: they are written once. */
function columnsOfItems(items: readonly Item[]): z.input<Schemas['items']> {
  const keys = new Map<string, number>()
  const key = items.map((item) => {
    const number = keys.get(item.key) ?? keys.size
    keys.set(item.key, number)
    return number
  })
  return { keys: [...keys.keys()], key, value: items.map(({ value }) => value) }
}

function itemsFrom({ keys, key, value }: z.output<Schemas['items']>): Item[] {
  if (key.length !== value.length || key.some((number) => number >= keys.length))
    throw new Error('an item has no key')
  return key.map((number, index) => ({ key: keys[number] as string, value: value[index] ?? null }))
}

const total = (sections: readonly Section[]): number =>
  sections.reduce((sum, section) => sum + unpackedBytes(section), 0)

function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
