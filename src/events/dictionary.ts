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
  const sorted: T[] = []
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number
    rank[index] = place
    sorted.push(values[index] as T)
  }
  return { values: sorted, rank }
}

export const sortedTexts = (values: readonly string[]): Sorted<string> => inOrder(values, textOrder(values))

/** As by `compareItems`, key by key, for there may be millions of items under a few keys. */
export function sortedItems(items: readonly Item[]): Sorted<Item> {
  interface Own {
    readonly texts: number[]
    readonly values: string[]
    readonly others: number[]
  }
  const byKey = new Map<string, Own>()
  for (let index = 0; index < items.length; index++) {
    const { key, value } = items[index] as Item
    let own = byKey.get(key)
    if (own === undefined) {
      own = { texts: [], values: [], others: [] }
      byKey.set(key, own)
    }
    if (typeof value === 'string') {
      own.texts.push(index)
      own.values.push(value)
    } else own.others.push(index)
  }
  const order = new Uint32Array(items.length)
  let at = 0
  for (const key of [...byKey.keys()].sort(compareText)) {
    const { texts, values, others } = byKey.get(key) as Own
    others.sort((a, b) => compareItems(items[a] as Item, items[b] as Item) || a - b)
    for (const index of others) order[at++] = index
    for (const place of textOrder(values)) order[at++] = texts[place] as number
  }
  return inOrder(items, order)
}

/**
 * The places of the texts in order of code points. Eight characters behind the beginning that all of them share are
 * sorted as numbers, which takes no comparison of texts; where these are the same, the texts are compared, and where
 * they are equal `compareEqual` decides, at last their places.
 */
function textOrder(
  texts: readonly string[],
  compareEqual: (a: number, b: number) => number = () => 0
): Uint32Array {
  const { length } = texts
  const first = new Uint32Array(length)
  const second = new Uint32Array(length)
  // What a few of them share all of them do, for the most part: else it begins anew with less.
  let shared = sharedBeginning(texts[0] ?? '', texts.slice(0, FEW))
  for (let place = 0; place < length; place++) {
    const text = texts[place] as string
    const same = sharedLength(text, texts[0] as string, shared)
    if (same < shared) {
      shared = same
      place = -1
      continue
    }
    const number = fourCharacters(text, shared)
    first[place] = number
    // What is no ASCII counts alike, and so does what follows it.
    second[place] = (number & 0xff) === 0xff ? NOT_ASCII : fourCharacters(text, shared + 4)
  }
  const order = sortedByNumbers(first, second)
  const isTied = (a: number, b: number) => first[a] === first[b] && second[a] === second[b]
  for (let from = 0; from < length; ) {
    let to = from + 1
    while (to < length && isTied(order[to] as number, order[from] as number)) to++
    if (to - from > 1)
      order
        .subarray(from, to)
        .sort((a, b) => compareText(texts[a] as string, texts[b] as string) || compareEqual(a, b) || a - b)
    from = to
  }
  return order
}

/** Texts that show what all of them may share. */
const FEW = 64

/** How many characters all the texts share with the first. */
const sharedBeginning = (first: string, texts: readonly string[]): number =>
  texts.reduce((shared, text) => sharedLength(text, first, shared), first.length)

/** How many characters the texts share, up to so many. */
function sharedLength(text: string, other: string, most: number): number {
  let same = 0
  while (same < most && text.charCodeAt(same) === other.charCodeAt(same)) same++
  return same
}

const NOT_ASCII = 0xffffffff

/** As a number whose order is that of the texts as far as it goes: all that is no ASCII, and what follows it, counts alike. */
function fourCharacters(text: string, from: number): number {
  let number = 0
  let isAscii = true
  for (let at = from; at < from + 4; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    isAscii &&= unit < 0x80
    number = number * 256 + (isAscii ? unit : 0xff)
  }
  return number
}

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
