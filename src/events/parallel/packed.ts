import type { ConditionData } from '../conditions.ts'
import type { EncodedFiles } from '../encode-files.ts'
import type { FileRun } from '../event-run.ts'
import type { ItemDictionary, UnspeltWords } from '../item-dictionary.ts'
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

/** Items by the number of their key and of their value: null, false, true, then numbers, then texts. */
export interface PackedItems {
  readonly keys: PackedTexts
  readonly key: Uint32Array<ArrayBuffer>
  readonly kind: Uint8Array<ArrayBuffer>
  readonly numbers: Float64Array<ArrayBuffer>
  readonly texts: PackedTexts
}

/** The files of a share as a thread read them. Numbers of dictionaries are the thread's own. */
export interface PackedPart {
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
  readonly items: PackedItems
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
export const TEXT = 4
/** Until texts and words are one block. */
const WORD = 5

/** The encoder is spent. */
export function packed({ encoder, files, skips, duplicates }: EncodedFiles, hidden: HiddenTexts): PackedPart {
  const visits = encoder.visits.take()
  const nameless = [...encoder.sessionsOfFile]
  for (let at = 1; at < visits.length; at += 2)
    nameless[visits[at] as number] = (nameless[visits[at] as number] as number) - 1
  const { rows } = encoder
  return {
    files,
    nameless,
    skips: skips.entries(),
    duplicates,
    hidden,
    ignoredKeys: [...encoder.items.ignoredKeys],
    actions: packTexts(encoder.actions.values),
    outcomes: packTexts(encoder.outcomes.values),
    agents: packTexts(encoder.agents.values),
    items: packItems(encoder.items),
    sessions: packTexts(encoder.sessionNames.raw),
    cases: packTexts(encoder.caseNames.raw),
    conditions: encoder.conditions.data(),
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.filter((name) => encoder[name].used).map((name) => [name, encoder[name].dense(rows)])
    ),
    integers: Object.fromEntries(INTEGER_COLUMNS.map((name) => [name, encoder[name].takeNarrow()])) as Record<
      IntegerColumnName,
      Integers
    >,
    identities: encoder.identities.sorted(),
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

/** Words that are still bytes are never made texts. */
function packItems(dictionary: ItemDictionary): PackedItems {
  const { items, words } = dictionary.unspelt
  const unspelt = words?.unspelt()
  const keys = new Map<string, number>()
  const key = new Uint32Array(items.length)
  const kind = new Uint8Array(items.length)
  const numbers: number[] = []
  const texts: string[] = []
  let word = 0
  let last: string | undefined
  let number = 0
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    if (item.key !== last) {
      last = item.key
      number = keys.get(last) ?? keys.size
      keys.set(last, number)
    }
    key[i] = number
    const { value } = item
    if (unspelt?.item[word] === i) {
      kind[i] = WORD
      word++
    } else if (typeof value === 'string') {
      kind[i] = TEXT
      texts.push(value)
    } else if (typeof value === 'number') {
      kind[i] = NUMBER
      numbers.push(value)
    } else kind[i] = value === null ? NULL : value ? TRUE : FALSE
  }
  const packed = packTexts(texts)
  return {
    keys: packTexts([...keys.keys()]),
    key,
    kind,
    numbers: Float64Array.from(numbers),
    texts: unspelt === undefined ? packed : withWords(packed, unspelt, kind)
  }
}

/** Words put between the texts, in the order of the items; they are texts from here on. */
function withWords(texts: PackedTexts, { bytes, from, length }: UnspeltWords, kind: Uint8Array): PackedTexts {
  const { encoding } = texts
  const width = encoding === 'latin1' ? 1 : 2
  const size = length.reduce((sum, each) => sum + each * width, texts.bytes.length)
  const into = new Uint8Array(size)
  const ends = new Uint32Array(texts.ends.length + length.length)
  let at = 0
  let text = 0
  let begin = 0
  let word = 0
  let place = 0
  for (let item = 0; item < kind.length; item++) {
    if (kind[item] === WORD) {
      const first = from[word] as number
      const end = first + (length[word++] as number)
      for (let byte = first; byte < end; byte++) {
        into[at] = bytes[byte] as number
        at += width
      }
      kind[item] = TEXT
    } else if (kind[item] === TEXT) {
      const end = texts.ends[text++] as number
      into.set(texts.bytes.subarray(begin, end), at)
      at += end - begin
      begin = end
    } else continue
    ends[place++] = at
  }
  return { bytes: into, encoding, ends }
}

/** Calls with each item in turn: where it is a text, `place` is where it stands in the bytes of `texts`. */
export function eachItem(
  { keys, key, kind, numbers }: PackedItems,
  take: (key: string, value: number | boolean | null, place: number) => void
): void {
  const names = unpackTexts(keys)
  let text = 0
  let number = 0
  for (let i = 0; i < key.length; i++) {
    const name = names[key[i] as number] as string
    const what = kind[i]
    if (what === TEXT) take(name, null, text++)
    else if (what === NUMBER) take(name, numbers[number++] as number, NO_TEXT)
    else take(name, what === NULL ? null : what === TRUE, NO_TEXT)
  }
}
