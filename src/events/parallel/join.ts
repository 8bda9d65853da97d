import { type IntegerColumn, recode, release } from '../columns.ts'
import type { Encoder } from '../encode.ts'
import type { FileRun } from '../event-run.ts'
import { NOT_BY_BYTES, type RecordEncoder, SESSION } from '../record-encode.ts'
import type { Skips } from '../skips.ts'
import { type Integers, NONE } from '../table.ts'
import { type IntegerColumnName, NUMBER_COLUMNS } from '../tally/shard.ts'
import { type ItemNumbers, joinItems } from './join-items.ts'
import { type PackedPart, type PackedTexts, textsOf, unpackTexts } from './packed.ts'
import type { Unit } from './units.ts'

/** What is read so far. */
export interface Joined {
  readonly encoder: Encoder
  readonly records: RecordEncoder
  readonly files: FileRun[]
  readonly skips: Skips
  duplicates: number
}

type RowColumnName = Exclude<IntegerColumnName, 'itemIds' | 'file' | 'rowCase' | 'sessionCase'>

/** A part, and what its numbers are here. */
interface Adopted {
  readonly part: PackedPart
  readonly actions: Uint32Array
  readonly outcomes: Uint32Array
  readonly agents: Uint32Array
  readonly cases: Uint32Array
  readonly sessions: Uint32Array
  readonly items: ItemNumbers
  /** By file of the part. */
  readonly fileNumbers: Uint32Array
  readonly lineOffsets: Uint32Array
  /** By file, and behind the last one: its first row, and where its visits begin. */
  readonly rowStarts: Uint32Array
  readonly visitStarts: Uint32Array
  /** By file: what its rows are moved by. */
  readonly moved: Int32Array
}

/**
 * Adds what other threads read as if it had been read behind what is there, in the order of the units.
 *
 * False where the same call stands in two of them: then which one is dropped was decided too early.
 */
export function join(joined: Joined, parts: readonly PackedPart[], units: readonly Unit[]): boolean {
  const { encoder } = joined
  for (const { identities } of parts)
    for (let i = 0; i < identities.length; i += 2)
      if (!encoder.identities.addHash(identities[i] as number, identities[i + 1] as number)) return false
  const items = joinItems(joined, parts)
  const adopted = parts.map((part) => adopt(joined, part, items))
  const stretches = adopted
    .flatMap((own) =>
      own.part.taken.map(({ unit, firstFile }, i) => ({
        own,
        unit,
        firstFile,
        endFile: own.part.taken[i + 1]?.firstFile ?? own.part.files.length
      }))
    )
    .sort((a, b) => a.unit - b.unit)
  const rows: PlacedRows[] = []
  for (const { own, unit, firstFile, endFile } of stretches) {
    const isContinued = (units[unit]?.part?.from ?? 0) > 0
    for (let file = firstFile; file < endFile; file++)
      rows.push(placeFile(joined, own, file, isContinued && file === firstFile, rows.at(-1)))
  }
  appendColumns(encoder, adopted, rows)
  for (const own of adopted) appendRest(joined, own)
  return true
}

function adopt(joined: Joined, part: PackedPart, items: ItemNumbers): Adopted {
  const { encoder } = joined
  const files = part.files.length
  return {
    part,
    cases: numbersOf(part.cases, (name) => encoder.caseNames.id(name)),
    actions: numbersOf(part.actions, (text) => encoder.actions.adopt(text)),
    outcomes: numbersOf(part.outcomes, (text) => encoder.outcomes.adopt(text)),
    agents: numbersOf(part.agents, (text) => encoder.agents.adopt(text)),
    sessions: sessionNumbers(joined, part.sessions),
    items,
    fileNumbers: new Uint32Array(files),
    lineOffsets: new Uint32Array(files),
    moved: new Int32Array(files),
    rowStarts: startsOf(part.integers.file.length, files, (row) => part.integers.file[row] as number),
    visitStarts: startsOf(part.visits.length / 2, files, (visit) => part.visits[2 * visit + 1] as number)
  }
}

/** Where each file begins among as many things, which are in the order of their files, and where the last one ends. */
function startsOf(length: number, files: number, fileOf: (index: number) => number): Uint32Array {
  const starts = new Uint32Array(files + 1)
  for (let file = 0; file <= files; file++) {
    let [from, to] = [starts[file - 1] ?? 0, length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (fileOf(middle) < file) from = middle + 1
      else to = middle
    }
    starts[file] = from
  }
  return starts
}

/** The rows of a file of a part, or of some lines of one, and where they stand here. */
interface PlacedRows {
  readonly own: Adopted
  readonly from: number
  readonly to: number
  /** Among the items of the part. */
  readonly itemsFrom: number
  readonly itemsTo: number
  readonly first: number
  readonly firstItem: number
  readonly file: number
  readonly lineOffset: number
}

/** Starts the file here, or goes on with it. `last`: rows that stand before its own, if any do. */
function placeFile(
  joined: Joined,
  own: Adopted,
  file: number,
  isContinued: boolean,
  last: PlacedRows | undefined
): PlacedRows {
  const { encoder } = joined
  const { part, sessions, cases, rowStarts } = own
  const { integers } = part
  const { number, lineOffset } = startFile(joined, part.files[file] as FileRun, isContinued)
  own.fileNumbers[file] = number
  own.lineOffsets[file] = lineOffset

  for (let i = own.visitStarts[file] as number; i < (own.visitStarts[file + 1] as number); i++) {
    const session = part.visits[2 * i] as number
    const ownCase = part.integers.sessionCase[session] as number
    encoder.countSession(
      sessions[session] as number,
      ownCase === NONE ? NONE : (cases[ownCase] as number),
      number
    )
  }
  encoder.sessionsOfFile[number] =
    (encoder.sessionsOfFile[number] as number) + (part.nameless[file] as number)

  const [from, to] = [rowStarts[file] as number, rowStarts[file + 1] as number]
  const first = last === undefined ? encoder.rows : last.first + last.to - last.from
  own.moved[file] = first - from
  return {
    own,
    from,
    to,
    itemsFrom: integers.itemStart[from] ?? integers.itemIds.length,
    itemsTo: integers.itemStart[to] ?? integers.itemIds.length,
    first,
    firstItem: last === undefined ? encoder.itemIds.length : last.firstItem + last.itemsTo - last.itemsFrom,
    file: number,
    lineOffset
  }
}

/** Column by column: what one has taken over of the parts goes before the next one does. */
function appendColumns(encoder: Encoder, adopted: readonly Adopted[], all: readonly PlacedRows[]): void {
  const append = (name: RowColumnName, codeOf: (rows: PlacedRows) => Uint32Array | number) => {
    for (const rows of all)
      move(rows.own.part.integers[name].subarray(rows.from, rows.to), encoder[name], codeOf(rows))
    for (const { part } of adopted) release(part.integers[name])
  }
  for (const { own, itemsFrom, itemsTo } of all)
    move(
      own.part.integers.itemIds.subarray(itemsFrom, itemsTo),
      encoder.itemIds,
      own.items === 'same' ? 0 : own.items
    )
  for (const { part } of adopted) release(part.integers.itemIds)
  append('itemStart', ({ firstItem, itemsFrom }) => firstItem - itemsFrom)
  append('action', ({ own }) => own.actions)
  append('outcome', ({ own }) => own.outcomes)
  append('agent', ({ own }) => own.agents)
  append('session', ({ own }) => own.sessions)
  append('line', ({ lineOffset }) => lineOffset)
  append('callLow', () => 0)
  append('callHigh', () => 0)
  for (const { own, from, to, first, file } of all) {
    encoder.file.extend(first + to - from - 1, file)
    const rowCase = own.part.integers.rowCase.subarray(from, to)
    let withCase = rowCase.length
    while (withCase > 0 && rowCase[withCase - 1] === NONE) withCase--
    if (withCase === 0) continue
    if (first > 0) encoder.rowCase.extend(first - 1, NONE)
    move(rowCase.subarray(0, withCase), encoder.rowCase, own.cases)
  }
  for (const name of NUMBER_COLUMNS) {
    for (const { own, from, to, first } of all) {
      const column = own.part.numbers[name]
      if (column !== undefined) encoder[name].append(first, column.subarray(from, to))
    }
    for (const { part } of adopted) if (part.numbers[name] !== undefined) release(part.numbers[name])
  }
}

function startFile({ encoder, files }: Joined, file: FileRun, isContinued: boolean) {
  const last = files.at(-1)
  if (!isContinued || last === undefined) {
    files.push(file)
    return { number: encoder.startFile(file.path), lineOffset: 0 }
  }
  files[files.length - 1] = {
    ...last,
    events: last.events + file.events,
    skipped: last.skipped + file.skipped,
    lines: last.lines + file.lines
  }
  return { number: files.length - 1, lineOffset: last.lines }
}

/** What is told of all files of a part. */
function appendRest(joined: Joined, own: Adopted): void {
  const { encoder } = joined
  const { part, sessions } = own
  joined.duplicates += part.duplicates
  joined.skips.append(
    part.skips,
    (file) => own.fileNumbers[file] as number,
    ({ fileNumber, line }) => line + (own.lineOffsets[fileNumber] as number)
  )
  for (const key of part.ignoredKeys) encoder.items.ignoredKeys.add(key)
  for (const condition of part.conditions) {
    encoder.conditions.append(
      condition,
      (session) => sessions[session] as number,
      (row) => row + (own.moved[part.integers.file[row] as number] as number)
    )
  }
}

function numbersOf(texts: PackedTexts, numberOf: (text: string) => number): Uint32Array {
  return Uint32Array.from(unpackTexts(texts), numberOf)
}

function sessionNumbers({ encoder, records }: Joined, texts: PackedTexts): Uint32Array {
  const { bytes, encoding, ends } = texts
  const known =
    encoding === 'latin1'
      ? records.adopt(bytes, ends, new Int32Array(ends.length).fill(SESSION))
      : new Int32Array(ends.length).fill(NOT_BY_BYTES)
  const textOf = textsOf(texts)
  return Uint32Array.from(known, (number, i) =>
    number === NOT_BY_BYTES ? encoder.sessionNumber(textOf(i)) : number
  )
}

/** Numbers that are moved at a time. */
const MOVED = 1 << 14

/** Appends the share's numbers as they are here: by a list of these, or so much further on. */
function move(from: Integers, to: IntegerColumn, code: Uint32Array | number): void {
  if (code === 0) {
    to.append(from)
    return
  }
  // Of one kind, whatever the column is, so that the engine compiles these loops for it.
  const some = new Uint32Array(Math.min(MOVED, from.length))
  for (let row = 0; row < from.length; row += some.length) {
    const part = from.subarray(row, row + some.length)
    some.set(part)
    if (typeof code === 'number') shift(some, code)
    else recode(some, code, part.length)
    to.append(some.subarray(0, part.length))
  }
}

function shift(numbers: Uint32Array, by: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) + by
}
