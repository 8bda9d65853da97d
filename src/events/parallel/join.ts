import { type IntegerColumn, release } from '../columns.ts'
import type { Encoder } from '../encode.ts'
import type { FileRun } from '../event-run.ts'
import type { RecordEncoder } from '../record-encode.ts'
import type { Skips } from '../skips.ts'
import { type Integers, NONE } from '../table.ts'
import { NUMBER_COLUMNS } from '../tally/shard.ts'
import { eachItem, NO_TEXT, type PackedPart, type PackedTexts, unpackTexts } from './packed.ts'

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
  const { bytes, encoding, ends } = items.texts
  const buffer = Buffer.from(bytes.buffer)
  const numbers = new Uint32Array(items.key.length)
  const keyNumbers = new Map<string, number>()
  const keyNumber = (name: string): number => {
    const known = keyNumbers.get(name)
    if (known !== undefined) return known
    const number = encoding === 'latin1' ? records.shownKey(name) : -1
    keyNumbers.set(name, number)
    return number
  }
  let i = 0
  eachItem(items, (name, value, place) => {
    if (place === NO_TEXT) {
      numbers[i++] = encoder.items.adopt(name, value)
      return
    }
    const from = place === 0 ? 0 : (ends[place - 1] as number)
    const to = ends[place] as number
    const key = keyNumber(name)
    numbers[i++] =
      key === -1
        ? encoder.items.adopt(name, buffer.toString(encoding, from, to))
        : records.adoptText(key, bytes, from, to)
  })
  return numbers
}

function sessionNumbers({ encoder, records }: Joined, { bytes, encoding, ends }: PackedTexts): Uint32Array {
  const buffer = Buffer.from(bytes.buffer)
  return ends.map((to, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] as number)
    const known = encoding === 'latin1' ? records.sessionOf(bytes, from, to) : -1
    return known === -1 ? encoder.sessionNumber(buffer.toString(encoding, from, to)) : known
  })
}

/** Numbers that are moved at a time. */
const MOVED = 1 << 14

/** Appends the share's numbers as they are here: by a list of these, or so much further on. */
function move(from: Integers, to: IntegerColumn, code: Uint32Array | number): void {
  if (code === 0) {
    to.append(from)
    return
  }
  const some = new Uint32Array(Math.min(MOVED, from.length))
  for (let row = 0; row < from.length; ) {
    const size = Math.min(some.length, from.length - row)
    if (typeof code === 'number') for (let i = 0; i < size; i++) some[i] = (from[row + i] as number) + code
    else
      for (let i = 0; i < size; i++) {
        const value = from[row + i] as number
        some[i] = value === NONE ? NONE : (code[value] as number)
      }
    to.append(some.subarray(0, size))
    row += size
  }
}

function rowsOfFirstFile(file: Integers): number {
  const next = file.findIndex((number) => number !== 0)
  return next === -1 ? file.length : next
}
