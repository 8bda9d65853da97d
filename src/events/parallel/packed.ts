import type { ConditionData } from '../conditions.ts'
import type { EncodedFiles } from '../encode-files.ts'
import type { FileRun } from '../event-run.ts'
import type { ItemDictionary } from '../item-dictionary.ts'
import type { RecordEncoder } from '../record-encode.ts'
import type { CommonWords, RecordWords } from '../record-words.ts'
import type { SkipEntry } from '../skips.ts'
import type { Integers, Item } from '../table.ts'
import {
  INTEGER_COLUMNS,
  type IntegerColumnName,
  NUMBER_COLUMNS,
  type NumberColumnName
} from '../tally/shard.ts'
import type { HiddenTexts } from './hidden.ts'

/**
 * What one thread hands another: columns of numbers, which change hands without being copied, and texts as one block
 * of bytes. Objects and lists of texts would be taken apart and put together again one by one.
 */

/** Texts one behind the other. */
export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly encoding: 'latin1' | 'utf16le'
  /** By text: where it ends in `bytes`. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Items by the number of their key and the kind of their value: null, false, true, a number, or a text. */
export interface PackedItems {
  readonly keys: PackedTexts
  readonly key: Uint32Array<ArrayBuffer>
  readonly kind: Uint8Array<ArrayBuffer>
  readonly numbers: Float64Array<ArrayBuffer>
  readonly texts: PackedTexts
}

/** What a thread has numbered in the dictionary that all of them share: its numbers are theirs. */
export interface PackedDictionary {
  /** Those that were made texts, and their numbers. */
  readonly items: PackedItems
  readonly numbers: Uint32Array<ArrayBuffer>
  /** Those that stand in the memory of all. */
  readonly words: CommonWords
  /** How the keys of the words are shown, by number. */
  readonly keys: PackedTexts
  readonly aliases: Uint32Array<ArrayBuffer>
  readonly hasNamesakes: boolean
}

/** Units that were read as one file or archive. */
export interface TakenUnits {
  /** The first of them. */
  readonly unit: number
  /** By number: the first of the thread's files that belongs to them. */
  readonly firstFile: number
}

/** What a thread read. Numbers of files, and of dictionaries but that of values, are the thread's own. */
export interface PackedPart {
  /** In the order in which they were read. */
  readonly taken: readonly TakenUnits[]
  readonly files: readonly FileRun[]
  /** By file: events without a session. */
  readonly nameless: readonly number[]
  readonly skips: readonly SkipEntry[]
  readonly duplicates: number
  readonly hidden: HiddenTexts
  readonly ignoredKeys: readonly string[]
  readonly actions: PackedTexts
  readonly outcomes: PackedTexts
  readonly agents: PackedTexts
  readonly dictionary: PackedDictionary
  /** As in the log: a session may stand in several shares. */
  readonly sessions: PackedTexts
  readonly cases: PackedTexts
  readonly conditions: readonly ConditionData[]
  readonly integers: Readonly<Record<IntegerColumnName, Integers>>
  readonly numbers: Readonly<Partial<Record<NumberColumnName, Float64Array<ArrayBuffer>>>>
  readonly identities: Uint32Array<ArrayBuffer>
  readonly visits: Uint32Array<ArrayBuffer>
}

export const NO_TEXT = -1
const NULL = 0
const FALSE = 1
const TRUE = 2
const NUMBER = 3
const TEXT = 4

/** Of a thread that shares its dictionary; the encoder is spent. */
export function packed(
  { encoder, records, files, skips, duplicates }: EncodedFiles,
  hidden: HiddenTexts,
  taken: readonly TakenUnits[]
): PackedPart {
  const visits = encoder.visits.take()
  const nameless = [...encoder.sessionsOfFile]
  for (let at = 1; at < visits.length; at += 2)
    nameless[visits[at] as number] = (nameless[visits[at] as number] as number) - 1
  const { rows } = encoder
  return {
    taken,
    files,
    nameless,
    skips: skips.entries(),
    duplicates,
    hidden,
    ignoredKeys: [...encoder.items.ignoredKeys],
    actions: packTexts(encoder.actions.values),
    outcomes: packTexts(encoder.outcomes.values),
    agents: packTexts(encoder.agents.values),
    dictionary: packDictionary(encoder.items, records),
    sessions: packTexts(encoder.sessionNames.raw),
    cases: packTexts(encoder.caseNames.raw),
    conditions: encoder.conditions.data(),
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])
    ),
    integers: Object.fromEntries(
      INTEGER_COLUMNS.map((name) => [name, encoder[name].takeInPlace()])
    ) as Record<IntegerColumnName, Integers>,
    identities: encoder.identities.all(),
    visits
  }
}

/** The memory of a part that changes hands. */
export function transferable(part: PackedPart): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  for (const value of Object.values(part)) visit(value)
  return [...buffers]
}

function packTexts(texts: readonly string[]): PackedTexts {
  const joined = texts.join('')
  const encoding = isLatin1(joined) ? 'latin1' : 'utf16le'
  const width = encoding === 'latin1' ? 1 : 2
  const ends = new Uint32Array(texts.length)
  let end = 0
  for (let i = 0; i < texts.length; i++) {
    end += (texts[i] as string).length * width
    ends[i] = end
  }
  return { bytes: new Uint8Array(Buffer.from(joined, encoding)), encoding, ends }
}

function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false
  return true
}

export function unpackTexts({ bytes, encoding, ends }: PackedTexts): string[] {
  const buffer = Buffer.from(bytes.buffer)
  const texts: string[] = []
  let from = 0
  for (const end of ends) {
    texts.push(buffer.toString(encoding, from, end))
    from = end
  }
  return texts
}

/** Words stay where they are, as bytes. */
function packDictionary(dictionary: ItemDictionary, records: RecordEncoder): PackedDictionary {
  const words = records.words as RecordWords
  words.handOver()
  const numbers = dictionary.own.take()
  return {
    items: packItems(Array.from(numbers, (number) => dictionary.at(number))),
    numbers,
    words: words.take(),
    keys: packTexts(dictionary.keysOfWords),
    aliases: Uint32Array.from(dictionary.aliases),
    hasNamesakes: records.hasNamesakes
  }
}

function packItems(items: readonly Item[]): PackedItems {
  const keys = new Map<string, number>()
  const key = new Uint32Array(items.length)
  const kind = new Uint8Array(items.length)
  const numbers: number[] = []
  const texts: string[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    let number = keys.get(item.key)
    if (number === undefined) {
      number = keys.size
      keys.set(item.key, number)
    }
    key[i] = number
    const { value } = item
    if (typeof value === 'string') {
      kind[i] = TEXT
      texts.push(value)
    } else if (typeof value === 'number') {
      kind[i] = NUMBER
      numbers.push(value)
    } else kind[i] = value === null ? NULL : value ? TRUE : FALSE
  }
  return {
    keys: packTexts([...keys.keys()]),
    key,
    kind,
    numbers: Float64Array.from(numbers),
    texts: packTexts(texts)
  }
}

/** By item: which of the texts it is, or `NO_TEXT`. */
export function placesOf({ kind }: PackedItems): Int32Array {
  const places = new Int32Array(kind.length)
  let text = 0
  for (let i = 0; i < kind.length; i++) places[i] = kind[i] === TEXT ? text++ : NO_TEXT
  return places
}

/** Calls with each item that is no text. */
export function eachWithoutText(
  { kind, numbers }: PackedItems,
  take: (item: number, value: number | boolean | null) => void
): void {
  let number = 0
  for (let i = 0; i < kind.length; i++) {
    const what = kind[i] as number
    if (what === NUMBER) take(i, numbers[number++] as number)
    else if (what < NUMBER) take(i, what === NULL ? null : what === TRUE)
  }
}

/** Gives each text by its place. */
export function textsOf({ bytes, encoding, ends }: PackedTexts): (place: number) => string {
  const buffer = Buffer.from(bytes.buffer)
  return (place) =>
    buffer.toString(encoding, place === 0 ? 0 : (ends[place - 1] as number), ends[place] as number)
}
