import { endianness } from 'node:os'
import { compareNames, type Names } from './names.ts'
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

function sortedBy<T>(values: readonly T[], compare: (a: T, b: T) => number): Sorted<T> {
  const order = Uint32Array.from(values, (_, index) => index)
  return inOrder(
    values,
    order.sort((a, b) => compare(values[a] as T, values[b] as T) || a - b)
  )
}

function inOrder<T>(values: readonly T[], order: Uint32Array): Sorted<T> {
  const rank = new Uint32Array(values.length)
  for (let place = 0; place < order.length; place++) rank[order[place] as number] = place
  return { values: Array.from(order, (index) => values[index] as T), rank }
}

export const sortedTexts = (values: readonly string[]): Sorted<string> => sortedBy(values, compareText)

/** As by `compareItems`, key by key, for there may be millions of items under a few keys. */
export function sortedItems(items: readonly Item[]): Sorted<Item> {
  const byKey = new Map<string, { readonly texts: number[]; readonly others: number[] }>()
  items.forEach(({ key, value }, index) => {
    let own = byKey.get(key)
    if (own === undefined) {
      own = { texts: [], others: [] }
      byKey.set(key, own)
    }
    const kind = typeof value === 'string' ? own.texts : own.others
    kind.push(index)
  })
  const order = new Uint32Array(items.length)
  let at = 0
  for (const key of [...byKey.keys()].sort(compareText)) {
    const { texts, others } = byKey.get(key) as { texts: number[]; others: number[] }
    others.sort((a, b) => compareItems(items[a] as Item, items[b] as Item) || a - b)
    for (const index of others) order[at++] = index
    const values = texts.map((index) => (items[index] as Item).value as string)
    for (const place of textOrder(values)) order[at++] = texts[place] as number
  }
  return inOrder(items, order)
}

/** Where the halves of 64 bits stand. */
const HIGH = endianness() === 'LE' ? 1 : 0
const LOW = 1 - HIGH

/**
 * The places of the texts in order of code points. Four characters behind the beginning that all of them share are
 * sorted as numbers, which takes no comparison of texts; where these are the same, the texts are compared.
 */
function textOrder(texts: readonly string[]): Uint32Array {
  const shared = sharedBeginning(texts)
  const pairs = new Uint32Array(texts.length * 2)
  for (let place = 0; place < texts.length; place++) {
    pairs[place * 2 + LOW] = place
    pairs[place * 2 + HIGH] = fourCharacters(texts[place] as string, shared)
  }
  new BigUint64Array(pairs.buffer).sort()
  const order = new Uint32Array(texts.length)
  for (let place = 0; place < order.length; place++) order[place] = pairs[place * 2 + LOW] as number
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && pairs[to * 2 + HIGH] === pairs[from * 2 + HIGH]) to++
    if (to - from > 1)
      order.subarray(from, to).sort((a, b) => compareText(texts[a] as string, texts[b] as string) || a - b)
    from = to
  }
  return order
}

function sharedBeginning(texts: readonly string[]): number {
  const first = texts[0] ?? ''
  let shared = first.length
  for (const text of texts) {
    let same = 0
    while (same < shared && text.charCodeAt(same) === first.charCodeAt(same)) same++
    shared = same
  }
  return shared
}

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
  const numbers = Array.from({ length: names.length }, (_, number) => number)
  const { values, rank } = sortedBy(numbers, (a, b) => compareNames(names, a, b))
  let equal = 1
  return {
    rank,
    values: values.map((number, place) => {
      const shown = names.shown(number)
      equal = place > 0 && names.shown(values[place - 1] as number) === shown ? equal + 1 : 1
      return equal === 1 ? shown : `${shown} (${equal})`
    })
  }
}
