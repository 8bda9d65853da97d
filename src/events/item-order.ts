import { release } from './columns.ts'
import type { Sorted } from './dictionary.ts'
import { compareItems, compareText, type Item } from './table.ts'
import { fourCharacters, nextFour, orderBy, readNumbers, sharedLength } from './text-order.ts'
import type { UnspeltWords } from './word-numbering.ts'

const NO_WORDS: UnspeltWords = { item: new Uint32Array(0), texts: [], ends: new Uint32Array(0) }

/**
 * As by `compareItems`, key by key, for there may be millions of items under a few keys. Words become texts when it is
 * known where they stand, so that who goes through the sorted items goes through memory.
 */
export function sortedItems(items: readonly Item[], unspelt: UnspeltWords = NO_WORDS): Sorted<Item> {
  const words = new Words(items.length, unspelt)
  const { keys, keyOf } = keysOfItems(items, words)
  let at = 0
  for (const key of keys.toSorted((a, b) => compareText(a.name, b.name))) {
    key.nextOther = at
    key.nextText = at + key.others
    at += key.size
  }
  const order = new Uint32Array(items.length)
  const numbers = { first: new Uint32Array(items.length), second: new Uint32Array(items.length) }
  distribute(items, words, keys, keyOf, order, numbers)
  for (const { size, nextOther: middle, nextText: to, shared, isShared } of keys) {
    order
      .subarray(to - size, middle)
      .sort((a, b) => compareItems(items[a] as Item, items[b] as Item) || a - b)
    const own = order.slice(middle, to)
    const textAt = (place: number) => words.textOf(items, own[place] as number)
    const ownNumbers = {
      first: numbers.first.subarray(middle, to),
      second: numbers.second.subarray(middle, to)
    }
    if (!isShared) readNumbers(textAt, shared, ownNumbers)
    const sorted = orderBy(ownNumbers, (a, b) =>
      words.compare(items, own[a] as number, own[b] as number, shared)
    )
    for (let place = 0; place < own.length; place++)
      order[middle + place] = own[sorted[place] as number] as number
  }
  release(numbers.first)
  release(numbers.second)
  release(keyOf)
  const sorted = inOrder(items, words, order)
  release(words.of)
  release(order)
  return sorted
}

/** The longest piece that V8 copies: of longer ones it keeps the text that they were cut out of. */
const LONGEST_COPIED = 12

/** The words that are bytes as yet. */
class Words {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
  /** By item: the number of its word, from 1; 0 where it is none. */
  readonly of: Uint32Array
  readonly #buffer: Buffer
  #all: string | undefined

  constructor(items: number, { item, texts, ends }: UnspeltWords) {
    this.#buffer = Buffer.concat(texts)
    this.bytes = this.#buffer
    this.ends = ends
    this.of = new Uint32Array(items)
    for (let word = 0; word < item.length; word++) this.of[item[word] as number] = word + 1
  }

  startOf(word: number): number {
    return word === 1 ? 0 : (this.ends[word - 2] as number)
  }

  endOf(word: number): number {
    return this.ends[word - 1] as number
  }

  text(word: number): string {
    const start = this.startOf(word)
    const end = this.endOf(word)
    if (end - start > LONGEST_COPIED) return this.#buffer.toString('latin1', start, end)
    this.#all ??= this.#buffer.toString('latin1')
    return this.#all.slice(start, end)
  }

  textOf(items: readonly Item[], index: number): string {
    const word = this.of[index] as number
    return word === 0 ? ((items[index] as Item).value as string) : this.text(word)
  }

  /** The order of two texts of which so many characters are the same. */
  compare(items: readonly Item[], a: number, b: number, same: number): number {
    const [wordA, wordB] = [this.of[a] as number, this.of[b] as number]
    if (wordA === 0 || wordB === 0) return compareText(this.textOf(items, a), this.textOf(items, b))
    let [atA, atB] = [this.startOf(wordA) + same, this.startOf(wordB) + same]
    const [endA, endB] = [this.endOf(wordA), this.endOf(wordB)]
    for (; atA < endA && atB < endB; atA++, atB++) {
      const difference = (this.bytes[atA] as number) - (this.bytes[atB] as number)
      if (difference !== 0) return difference
    }
    return endA - atA - (endB - atB)
  }

  /** How many characters the word shares with a text, up to so many. */
  sharedLength(word: number, other: string, most: number): number {
    const start = this.startOf(word)
    const length = Math.min(most, this.endOf(word) - start)
    let same = 0
    while (same < length && this.bytes[start + same] === other.charCodeAt(same)) same++
    return same
  }

  /** As `fourCharacters`. */
  fourCharacters(word: number, from: number): number {
    const end = this.endOf(word)
    let number = 0
    for (let at = this.startOf(word) + from, to = at + 4; at < to; at++)
      number = (number << 8) | (at < end ? (this.bytes[at] as number) : 0)
    return number >>> 0
  }
}

interface KeyOfItems {
  readonly name: string
  size: number
  /** How many are no texts: these come first. */
  others: number
  /** Its first text, and how many characters its texts share with it as far as they were looked at. */
  text: string
  shared: number
  /** Whether all texts share what the first few do. */
  isShared: boolean
  /** Where the next text stands, and the next other value. */
  nextText: number
  nextOther: number
}

/** Texts that show what all of a key may share: for the most part they do. */
const FEW = 64

/** The keys in order of appearance; by item the number of its key. */
function keysOfItems(items: readonly Item[], words: Words) {
  const numbers = new Map<string, number>()
  const keys: KeyOfItems[] = []
  const keyOf = new Uint32Array(items.length)
  for (let index = 0; index < items.length; index++) {
    const { key: name, value } = items[index] as Item
    let number = numbers.get(name)
    if (number === undefined) {
      number = keys.length
      keys.push({
        name,
        size: 0,
        others: 0,
        text: '',
        shared: 0,
        isShared: true,
        nextText: 0,
        nextOther: 0
      })
      numbers.set(name, number)
    }
    keyOf[index] = number
    const key = keys[number] as KeyOfItems
    const texts = key.size++ - key.others
    if (typeof value !== 'string') key.others++
    else if (texts === 0) {
      key.text = words.textOf(items, index)
      key.shared = key.text.length
    } else if (texts < FEW) key.shared = sharedLength(words.textOf(items, index), key.text, key.shared)
  }
  return { keys, keyOf }
}

/** Item by item, as they stand in memory: gives each its place under its key, and reads the numbers of texts there. */
function distribute(
  items: readonly Item[],
  words: Words,
  keys: readonly KeyOfItems[],
  keyOf: Uint32Array,
  order: Uint32Array,
  { first, second }: { readonly first: Uint32Array; readonly second: Uint32Array }
): void {
  for (let index = 0; index < items.length; index++) {
    const key = keys[keyOf[index] as number] as KeyOfItems
    const word = words.of[index] as number
    const value = word === 0 ? (items[index] as Item).value : ''
    if (typeof value !== 'string') {
      order[key.nextOther++] = index
      continue
    }
    const place = key.nextText++
    order[place] = index
    const same =
      word === 0 ? sharedLength(value, key.text, key.shared) : words.sharedLength(word, key.text, key.shared)
    if (same < key.shared) {
      key.shared = same
      key.isShared = false
    }
    if (word === 0) {
      const number = fourCharacters(value, same)
      first[place] = number
      second[place] = nextFour(number, value, same)
    } else {
      first[place] = words.fourCharacters(word, same)
      second[place] = words.fourCharacters(word, same + 4)
    }
  }
}

function inOrder(items: readonly Item[], words: Words, order: Uint32Array): Sorted<Item> {
  const rank = new Uint32Array(items.length)
  const sorted = new Array<Item>(items.length)
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number
    const word = words.of[index] as number
    const item = items[index] as Item
    rank[index] = place
    sorted[place] = word === 0 ? item : { key: item.key, value: words.text(word) }
  }
  return { values: sorted, rank }
}
