import type { Names } from './names.ts'
import { sortedByNumbers } from './number-order.ts'
import { compareItems, compareText, type Item } from './table.ts'

/**
 * Texts to numbers, in order of appearance. What a text becomes in the table (redacted, shortened) is worked out once
 * per distinct text; texts that become the same share a number.
 */
export class TextDictionary {
  readonly values: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #byShown = new Map<string, number>()
  readonly #show: (text: string) => string

  constructor(show: (text: string) => string) {
    this.#show = show
  }

  id(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.adopt(this.#show(text))
    this.#ids.set(text, id)
    return id
  }

  /** The number of a text as it is in the table already. */
  adopt(shown: string): number {
    let id = this.#byShown.get(shown)
    if (id === undefined) {
      id = this.values.length
      this.values.push(shown)
      this.#byShown.set(shown, id)
    }
    return id
  }
}

export interface Sorted<T> {
  readonly values: readonly T[]
  /** Old number → place in the sorted order. */
  readonly rank: Uint32Array
}

function inOrder<T>(values: readonly T[], order: Uint32Array): Sorted<T> {
  const rank = new Uint32Array(values.length)
  const sorted = new Array<T>(values.length)
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number
    rank[index] = place
    sorted[place] = values[index] as T
  }
  return { values: sorted, rank }
}

export const sortedTexts = (values: readonly string[]): Sorted<string> => inOrder(values, textOrder(values))

/** As by `compareItems`, key by key, for there may be millions of items under a few keys. */
export function sortedItems(items: readonly Item[]): Sorted<Item> {
  const { keys, keyOf } = keysOfItems(items)
  let at = 0
  for (const key of keys.toSorted((a, b) => compareText(a.name, b.name))) {
    key.nextOther = at
    key.nextText = at + key.others
    at += key.size
  }
  const order = new Uint32Array(items.length)
  const first = new Uint32Array(items.length)
  const second = new Uint32Array(items.length)
  // In the order of the items, which is that of their texts in memory.
  for (let index = 0; index < items.length; index++) {
    const key = keys[keyOf[index] as number] as KeyOfItems
    const { value } = items[index] as Item
    if (typeof value !== 'string') order[key.nextOther++] = index
    else {
      const place = key.nextText++
      order[place] = index
      const same = sharedLength(value, key.text, key.shared)
      if (same < key.shared) {
        key.shared = same
        key.isShared = false
      }
      const number = fourCharacters(value, same)
      first[place] = number
      second[place] = nextFour(number, value, same)
    }
  }
  for (const { size, nextOther: middle, nextText: to, shared, isShared } of keys) {
    order
      .subarray(to - size, middle)
      .sort((a, b) => compareItems(items[a] as Item, items[b] as Item) || a - b)
    const own = order.slice(middle, to)
    const textAt = (place: number) => (items[own[place] as number] as Item).value as string
    const numbers = { first: first.subarray(middle, to), second: second.subarray(middle, to) }
    if (!isShared) readNumbers(textAt, shared, numbers)
    const sorted = orderBy(numbers, textAt)
    for (let place = 0; place < own.length; place++)
      order[middle + place] = own[sorted[place] as number] as number
  }
  return inOrder(items, order)
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

/** The keys in order of appearance; by item the number of its key. */
function keysOfItems(items: readonly Item[]) {
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
      key.text = value
      key.shared = value.length
    } else if (texts < FEW) key.shared = sharedLength(value, key.text, key.shared)
  }
  return { keys, keyOf }
}

/** Of texts: their beginnings behind what all of them share, four characters in each. */
interface Numbers {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

function readNumbers(textAt: (place: number) => string, shared: number, { first, second }: Numbers): void {
  for (let place = 0; place < first.length; place++) {
    const text = textAt(place)
    const number = fourCharacters(text, shared)
    first[place] = number
    second[place] = nextFour(number, text, shared)
  }
}

/** The places of the texts in order of code points; where they are equal `compareEqual` decides, at last their places. */
function textOrder(
  texts: readonly string[],
  compareEqual: (a: number, b: number) => number = () => 0
): Uint32Array {
  const { length } = texts
  const textAt = (place: number) => texts[place] as string
  let shared = texts[0]?.length ?? 0
  for (let place = 1; place < length && shared > 0; place++)
    shared = sharedLength(textAt(place), textAt(0), shared)
  const numbers = { first: new Uint32Array(length), second: new Uint32Array(length) }
  readNumbers(textAt, shared, numbers)
  return orderBy(numbers, textAt, compareEqual)
}

/**
 * Eight characters behind the beginning that all of the texts share are sorted as numbers, which takes no comparison of
 * texts; where these are the same, the texts are compared.
 */
function orderBy(
  { first, second }: Numbers,
  textAt: (place: number) => string,
  compareEqual: (a: number, b: number) => number = () => 0
): Uint32Array {
  const { length } = first
  const order = sortedByNumbers(first, second)
  for (let from = 0; from < length; ) {
    const [high, low] = [first[order[from] as number], second[order[from] as number]]
    let to = from + 1
    while (to < length && first[order[to] as number] === high && second[order[to] as number] === low) to++
    if (to - from > 1)
      order
        .subarray(from, to)
        .sort((a, b) => compareText(textAt(a), textAt(b)) || compareEqual(a, b) || a - b)
    from = to
  }
  return order
}

/** Texts that show what all of a key may share: for the most part they do. */
const FEW = 64

/** How many characters the texts share, up to so many. */
function sharedLength(text: string, other: string, most: number): number {
  let same = 0
  while (same < most && text.charCodeAt(same) === other.charCodeAt(same)) same++
  return same
}

const NOT_ASCII = 0xffffffff

/** As a number whose order is that of the texts as far as it goes: all that is no ASCII, and what follows it, counts alike. */
function fourCharacters(text: string, from: number): number {
  const { length } = text
  let number = 0
  for (let at = from; at < from + 4; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0
    // As many ones as there are bits left.
    if (unit >= 0x80) return ((number << (8 * (from + 4 - at))) | (NOT_ASCII >>> (8 * (at - from)))) >>> 0
    number = (number << 8) | unit
  }
  return number >>> 0
}

/** The same of the four characters behind these. */
const nextFour = (number: number, text: string, from: number): number =>
  (number & 0xff) === 0xff ? NOT_ASCII : fourCharacters(text, from + 4)

/**
 * Names as they may be shown, in order. Two that redaction made equal stay two, told apart by a number: they are two
 * sessions (or cases), whatever they are called.
 */
export function sortedNames(names: Names): Sorted<string> {
  const shown = Array.from({ length: names.length }, (_, number) => names.shown(number))
  const order = textOrder(shown, (a, b) => compareText(names.hash(a), names.hash(b)))
  const { values, rank } = inOrder(shown, order)
  let equal = 1
  return {
    rank,
    values: values.map((name, place) => {
      equal = place > 0 && values[place - 1] === name ? equal + 1 : 1
      return equal === 1 ? name : `${name} (${equal})`
    })
  }
}
