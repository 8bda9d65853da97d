import type { EncodedFiles } from '../encode-files.ts'
import { type ItemDictionary, NO_ITEM_HERE } from '../item-dictionary.ts'
import { NOT_BY_BYTES } from '../record-encode.ts'
import type { RecordWords } from '../record-words.ts'
import type { Item } from '../table.ts'
import {
  eachWithoutText,
  NO_TEXT,
  type PackedItems,
  type PackedNumbers,
  type PackedPart,
  placesOf,
  textsOf,
  unpackTexts
} from './packed.ts'

type Reading = Pick<EncodedFiles, 'encoder' | 'records'>

/** By part: what its items are here, by the number that they have there; or that they have the same. */
export function itemsOf(reading: Reading, parts: readonly PackedPart[]): readonly (Uint32Array | 'same')[] {
  const { words } = reading.records
  if (words?.isCommon) {
    const renumbered = commonItems(reading, words, parts)
    return parts.map(() => renumbered)
  }
  return parts.map(({ items }) => itemNumbers(reading, items))
}

/**
 * The items of several threads that share a dictionary, in which a number is that of one item whoever gave it. What was
 * numbered twice by texts of which the dictionary does not know becomes one, and numbers without an item go.
 */
function commonItems(
  reading: Reading,
  words: RecordWords,
  parts: readonly PackedPart[]
): Uint32Array | 'same' {
  const { items } = reading.encoder
  if (reading.records.isFilled) items.compareWithWords()
  const other = new Map<number, number>()
  const alias = (number: number, left: number) => number !== left && other.set(number, left)
  for (const { aliases } of [items, ...parts.map(({ common }) => common as PackedNumbers)])
    for (let i = 0; i < aliases.length; i += 2) alias(aliases[i] as number, aliases[i + 1] as number)
  for (const { common, items: own } of parts) {
    const here = itemNumbers(reading, own)
    for (let i = 0; i < here.length; i++)
      alias((common as PackedNumbers).items[i] as number, here[i] as number)
  }
  const isTwofold = reading.records.hasNamesakes || parts.some(({ common }) => common?.hasNamesakes)
  for (const { common } of parts) takeWords(items, words, common as PackedNumbers, isTwofold, alias)
  words.handOver()
  return renumber(reading, words.bound, other)
}

function takeWords(
  items: ItemDictionary,
  words: RecordWords,
  { words: theirs, keys }: PackedNumbers,
  isTwofold: boolean,
  alias: (number: number, left: number) => void
): void {
  const names = unpackTexts(keys)
  const unspelt = names.map((key): Item => ({ key, value: '' }))
  const isKnown = names.map((name) => !isTwofold && items.knowsWordsOf(name))
  const isTaken = (_: number, i: number): boolean => isKnown[theirs.keys[i] as number] as boolean
  const taken = isKnown.every(Boolean) ? theirs.entries : theirs.entries.filter(isTaken)
  const keysTaken = taken === theirs.entries ? theirs.keys : theirs.keys.filter((key) => isKnown[key])
  if (taken !== theirs.entries) {
    const left = theirs.entries.filter((entry, i) => !isTaken(entry, i))
    const keysLeft = theirs.keys.filter((key) => !isKnown[key])
    words.read(left, (number, text, i) =>
      alias(number, items.adopt(names[keysLeft[i] as number] as string, text))
    )
  }
  words.takeOver(taken, (number, i) => items.addWordOf(unspelt[keysTaken[i] as number] as Item, number))
}

/** Numbers the items that are left from 0 on, and what was read here with them. */
function renumber(
  { encoder }: Reading,
  bound: number,
  other: ReadonlyMap<number, number>
): Uint32Array | 'same' {
  const { items } = encoder
  const left: Item[] = []
  const code = new Uint32Array(bound)
  for (let number = 0; number < bound; number++) {
    const item = items.at(number)
    if (item !== NO_ITEM_HERE && !other.has(number)) code[number] = left.push(item) - 1
  }
  for (const number of other.keys()) {
    let last = number
    for (let next = other.get(last); next !== undefined; next = other.get(last)) last = next
    code[number] = code[last] as number
  }
  if (left.length === bound) return 'same'
  items.renumber(left, code)
  encoder.itemIds.recode(code)
  return code
}

/** Texts are known by their bytes, as when they are read. */
function itemNumbers({ encoder, records }: Reading, items: PackedItems): Uint32Array {
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
    // By its bytes it may have been found among those of another thread.
    if (encoder.items.at(numbers[i] as number) === NO_ITEM_HERE)
      encoder.items.addWordOf({ key: nameOf(i), value: textOf(place) }, numbers[i] as number)
  }
  eachWithoutText(items, (i, value) => {
    numbers[i] = encoder.items.adopt(nameOf(i), value)
  })
  return numbers
}
