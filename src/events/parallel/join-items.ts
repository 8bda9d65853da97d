import type { EncodedFiles } from '../encode-files.ts'
import { type ItemDictionary, NO_ITEM_HERE } from '../item-dictionary.ts'
import { NotDivisible } from '../not-divisible.ts'
import { NOT_BY_BYTES } from '../record-encode.ts'
import type { RecordWords } from '../record-words.ts'
import type { Item } from '../table.ts'
import {
  eachWithoutText,
  NO_TEXT,
  type PackedDictionary,
  type PackedItems,
  type PackedPart,
  placesOf,
  textsOf,
  unpackTexts
} from './packed.ts'

type Reading = Pick<EncodedFiles, 'encoder' | 'records'>

/** By number that an item has in the dictionary of all threads: the one that it has now, or that all kept theirs. */
export type ItemNumbers = Uint32Array | 'same'

/**
 * Takes over the items of threads that share a dictionary, in which a number is that of one item whoever gave it. What was
 * numbered twice by texts of which the dictionary does not know becomes one, and numbers without an item go.
 * @throws NotDivisible where a number that is left has no item
 */
export function joinItems(reading: Reading, parts: readonly PackedPart[]): ItemNumbers {
  const { encoder, records } = reading
  const { items } = encoder
  const words = records.words as RecordWords
  if (records.isFilled) items.compareWithWords()
  const twofold = new Twofold()
  const dictionaries = parts.map(({ dictionary }) => dictionary)
  for (const { aliases } of [items, ...dictionaries])
    for (let i = 0; i < aliases.length; i += 2) twofold.join(aliases[i] as number, aliases[i + 1] as number)
  for (const { numbers, items: own } of dictionaries) {
    const here = itemNumbers(reading, own)
    for (let i = 0; i < here.length; i++) twofold.join(numbers[i] as number, here[i] as number)
  }
  const hasNamesakes = records.hasNamesakes || dictionaries.some((dictionary) => dictionary.hasNamesakes)
  for (const dictionary of dictionaries) takeWords(items, words, dictionary, hasNamesakes, twofold)
  words.handOver()
  return renumber(reading, words.bound, twofold)
}

/** Numbers of one item. */
class Twofold {
  /** What is left of a number that is given up, or what was left of it once. */
  readonly #left = new Map<number, number>()

  join(number: number, other: number): void {
    const [given, left] = [this.lastOf(number), this.lastOf(other)]
    if (given !== left) this.#left.set(given, left)
  }

  lastOf(number: number): number {
    let last = number
    for (let next = this.#left.get(last); next !== undefined; next = this.#left.get(last)) last = next
    return last
  }

  isGivenUp(number: number): boolean {
    return this.#left.has(number)
  }

  get givenUp(): Iterable<number> {
    return this.#left.keys()
  }
}

function takeWords(
  items: ItemDictionary,
  words: RecordWords,
  { words: theirs, keys }: PackedDictionary,
  hasNamesakes: boolean,
  twofold: Twofold
): void {
  const names = unpackTexts(keys)
  const unspelt = names.map((key): Item => ({ key, value: '' }))
  const isKnown = names.map((name) => !hasNamesakes && items.knowsWordsOf(name))
  const isTaken = (_: number, i: number): boolean => isKnown[theirs.keys[i] as number] as boolean
  const taken = isKnown.every(Boolean) ? theirs.entries : theirs.entries.filter(isTaken)
  const keysTaken = taken === theirs.entries ? theirs.keys : theirs.keys.filter((key) => isKnown[key])
  if (taken !== theirs.entries) {
    const left = theirs.entries.filter((entry, i) => !isTaken(entry, i))
    const keysLeft = theirs.keys.filter((key) => !isKnown[key])
    words.read(left, (number, text, i) =>
      twofold.join(number, items.adopt(names[keysLeft[i] as number] as string, text))
    )
  }
  words.takeOver(taken, (number, i) => items.addWordOf(unspelt[keysTaken[i] as number] as Item, number))
}

/** Numbers the items that are left from 0 on, and what was read here with them. */
function renumber({ encoder }: Reading, bound: number, twofold: Twofold): ItemNumbers {
  const { items } = encoder
  const left: Item[] = []
  const code = new Uint32Array(bound)
  for (let number = 0; number < bound; number++) {
    const item = items.at(number)
    if (item !== NO_ITEM_HERE && !twofold.isGivenUp(number)) code[number] = left.push(item) - 1
  }
  for (const number of twofold.givenUp) {
    const last = twofold.lastOf(number)
    if (items.at(last) === NO_ITEM_HERE) throw new NotDivisible()
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
