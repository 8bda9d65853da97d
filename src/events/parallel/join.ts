import { type IntegerColumn, release } from '../columns.ts'
import type { Encoder } from '../encode.ts'
import type { FileRun } from '../event-run.ts'
import { NOT_BY_BYTES, type RecordEncoder, SESSION } from '../record-encode.ts'
import type { Skips } from '../skips.ts'
import { type Integers, NONE } from '../table.ts'
import { NUMBER_COLUMNS } from '../tally/shard.ts'
import {
  eachWithoutText,
  NO_TEXT,
  type PackedPart,
  type PackedTexts,
  placesOf,
  unpackTexts
} from './packed.ts'

/** What is read so far, to which shares are added in the order of the files. */
export interface Joined {
  readonly encoder: Encoder
  readonly records: RecordEncoder
  readonly files: FileRun[]
  readonly skips: Skips
  duplicates: number
}

/**
 * Adds a share as if its events had been read behind those that are there. `isContinued`: its first file is the last
 * one that is there.
 *
 * False where the same call stands in both: then which one is dropped was decided too early.
 */
export function join(joined: Joined, part: PackedPart, isContinued: boolean): boolean {
  const { encoder } = joined
  for (let i = 0; i < part.identities.length; i += 2) {
    if (!encoder.identities.addHash(part.identities[i] as number, part.identities[i + 1] as number))
      return false
  }
  const { fileNumbers, lineOffset } = joinFiles(joined, part, isContinued)
  joined.duplicates += part.duplicates
  joined.skips.append(
    part.skips,
    (file) => fileNumbers[file] as number,
    ({ fileNumber, line }) => (fileNumber === 0 ? line + lineOffset : line)
  )
  for (const key of part.ignoredKeys) encoder.items.ignoredKeys.add(key)

  const { integers } = part
  const first = encoder.rows
  const cases = numbersOf(part.cases, (name) => encoder.caseNames.id(name))
  const sessions = joinSessions(joined, part, fileNumbers, cases)
  const firstItem = encoder.itemIds.length
  const continuedRows = lineOffset === 0 ? 0 : rowsOfFirstFile(integers.file)
  const actions = numbersOf(part.actions, (text) => encoder.actions.adopt(text))
  const outcomes = numbersOf(part.outcomes, (text) => encoder.outcomes.adopt(text))
  const agents = numbersOf(part.agents, (text) => encoder.agents.adopt(text))
  const items = itemNumbers(joined, part)

  move(integers.action, encoder.action, actions)
  move(integers.outcome, encoder.outcome, outcomes)
  move(integers.agent, encoder.agent, agents)
  move(integers.session, encoder.session, sessions)
  move(integers.file, encoder.file, fileNumbers)
  move(integers.line.subarray(0, continuedRows), encoder.line, lineOffset)
  move(integers.line.subarray(continuedRows), encoder.line, 0)
  move(integers.itemStart, encoder.itemStart, firstItem)
  move(integers.itemIds, encoder.itemIds, items)
  move(integers.callLow, encoder.callLow, 0)
  move(integers.callHigh, encoder.callHigh, 0)
  if (integers.rowCase.length > 0) {
    if (first > 0) encoder.rowCase.extend(first - 1, NONE)
    move(integers.rowCase, encoder.rowCase, cases)
  }
  for (const column of Object.values(integers)) release(column)
  for (const name of NUMBER_COLUMNS) {
    const column = part.numbers[name]
    if (column !== undefined) encoder[name].append(first, column)
  }
  for (const condition of part.conditions) {
    encoder.conditions.append(
      condition,
      (session) => sessions[session] as number,
      (row) => first + row
    )
  }
  return true
}

function joinFiles({ encoder, files }: Joined, part: PackedPart, isContinued: boolean) {
  const last = files.at(-1)
  const lineOffset = isContinued && last !== undefined ? last.lines : 0
  const fileNumbers = new Uint32Array(part.files.length)
  part.files.forEach((file, i) => {
    if (i === 0 && isContinued && last !== undefined) {
      fileNumbers[i] = files.length - 1
      files[files.length - 1] = {
        ...last,
        events: last.events + file.events,
        skipped: last.skipped + file.skipped,
        lines: last.lines + file.lines
      }
    } else {
      fileNumbers[i] = encoder.startFile(file.path)
      files.push(file)
    }
  })
  return { fileNumbers, lineOffset }
}

/** The numbers of the share's sessions, and what it says of their cases and files. */
function joinSessions(
  joined: Joined,
  part: PackedPart,
  fileNumbers: Uint32Array,
  cases: Uint32Array
): Uint32Array {
  const { encoder } = joined
  const sessions = sessionNumbers(joined, part.sessions)
  for (let i = 0; i < part.visits.length; i += 2) {
    const session = part.visits[i] as number
    const ownCase = part.integers.sessionCase[session] as number
    encoder.countSession(
      sessions[session] as number,
      ownCase === NONE ? NONE : (cases[ownCase] as number),
      fileNumbers[part.visits[i + 1] as number] as number
    )
  }
  part.nameless.forEach((count, file) => {
    const number = fileNumbers[file] as number
    encoder.sessionsOfFile[number] = (encoder.sessionsOfFile[number] as number) + count
  })
  return sessions
}

function numbersOf(texts: PackedTexts, numberOf: (text: string) => number): Uint32Array {
  return Uint32Array.from(unpackTexts(texts), numberOf)
}

/** Texts are known by their bytes, as when they are read. */
function itemNumbers({ encoder, records }: Joined, { items }: PackedPart): Uint32Array {
  const { keys, key, texts } = items
  const names = unpackTexts(keys)
  const shownKeys = names.map((name) => (texts.encoding === 'latin1' ? records.shownKey(name) : NOT_BY_BYTES))
  const places = placesOf(items)
  const keyOfText = new Int32Array(texts.ends.length)
  for (let i = 0; i < key.length; i++) {
    const place = places[i] as number
    if (place !== NO_TEXT) keyOfText[place] = shownKeys[key[i] as number] as number
  }
  const numberOfText = records.adopt(texts.bytes, texts.ends, keyOfText)
  const textOf = textsOf(texts)
  const nameOf = (i: number) => names[key[i] as number] as string
  const numbers = new Uint32Array(key.length)
  for (let i = 0; i < key.length; i++) {
    const place = places[i] as number
    if (place === NO_TEXT) continue
    const known = numberOfText[place] as number
    numbers[i] = known === NOT_BY_BYTES ? encoder.items.adopt(nameOf(i), textOf(place)) : known
  }
  eachWithoutText(items, (i, value) => {
    numbers[i] = encoder.items.adopt(nameOf(i), value)
  })
  return numbers
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

function textsOf({ bytes, encoding, ends }: PackedTexts): (place: number) => string {
  const buffer = Buffer.from(bytes.buffer)
  return (place) =>
    buffer.toString(encoding, place === 0 ? 0 : (ends[place - 1] as number), ends[place] as number)
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

function recode(numbers: Uint32Array, code: Uint32Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const value = numbers[i] as number
    if (value !== NONE) numbers[i] = code[value] as number
  }
}

function rowsOfFirstFile(file: Integers): number {
  if (file.at(-1) === 0) return file.length
  const next = file.findIndex((number) => number !== 0)
  return next === -1 ? file.length : next
}
