import { IntegerColumn, release, twice } from './columns.ts'
import { ContextKey, goesWithIgnored, tooManyValues, widest } from './context-key.ts'
import type { Scalar } from './event.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'
import { requireHeapRoom, TEXTS_BETWEEN_LOOKS } from './heap-room.ts'
import { NotDivisible } from './not-divisible.ts'
import type { Item } from './table.ts'
import { bounded, hiddenNumber, LONGEST } from './text-bounds.ts'
import type { NumberedWord, UnspeltWords, WordNumbering } from './word-numbering.ts'

/** Objects nested deeper than this are one value: their JSON text. */
const DEEPEST = 64
/** Distinct conditions a table may hold: beyond, a heap of any usual size would break. */
export const MOST_ITEMS = 6_000_000

const NO_ITEM = -1
const FIRST_ITEMS = 1 << 10

/** What stands among the items where another thread has one. */
export const NO_ITEM_HERE: Item = { key: '', value: null }

export interface ItemDictionaryOptions {
  /** With the key of a value: what is no secret by itself may be one under the name `password`. */
  readonly redact: (text: string, key?: string, place?: string) => string
  readonly isIgnored: (key: string) => boolean
}

/**
 * Context to items: nested objects to dotted keys, arrays to membership, values by type. `1`, `"1"` and `true` are
 * three values, −0 is 0, a number beyond the doubles the text `Infinity`.
 */
export class ItemDictionary {
  #items: Item[] = []
  /** By item: two hashes of its key and value, by which calls are told apart whoever numbered the items. */
  low = new Uint32Array(FIRST_ITEMS)
  high = new Uint32Array(FIRST_ITEMS)
  /** Ignored keys that occurred, as shown. */
  readonly ignoredKeys = new Set<string>()
  /** Of the context encoded last: 64 bits of its arguments, or of all of it where no key is an argument. */
  lastHashLow = 0
  lastHashHigh = 0

  readonly #options: ItemDictionaryOptions
  #words: WordNumbering | undefined
  /** Items numbered so far. */
  #count = 0
  /** Where other threads number words as well: items that were numbered, or met, as texts and not by their bytes. */
  readonly own = new IntegerColumn()
  /** Pairs of numbers that turned out to be of one item: the one that is given up, and the one that is left. */
  readonly aliases: number[] = []
  /** By number, once the items were numbered anew. */
  #renumbered: Uint32Array | undefined
  /** By the numbering's key: what stands among the items until they are spelt. */
  readonly #unspelt: Item[] = []
  readonly #keyOfWords: ContextKey[] = []
  readonly #root = new Map<string, ContextKey>()
  readonly #byPath = new Map<string, ContextKey>()
  readonly #byShownKey = new Map<string, ContextKey>()
  #into = new IntegerColumn()
  #hasArguments = false
  #argumentsLow = 0
  #argumentsHigh = 0
  #allLow = 0
  #allHigh = 0

  constructor(options: ItemDictionaryOptions) {
    this.#options = options
  }

  get items(): readonly Item[] {
    return this.#itemsSpelt()
  }

  #itemsSpelt(): readonly Item[] {
    const items = this.#items
    this.#words?.handOver()
    this.#words?.spell((number, value) => {
      const item = this.#renumbered?.[number] ?? number
      items[item] = { key: (items[item] as Item).key, value }
    })
    return items
  }

  /** Nothing more is read: the memory in which words stand as bytes may go. */
  settle(): void {
    this.#itemsSpelt()
    this.#words = undefined
  }

  /** The items and the words among them that are bytes as yet. Nobody may ask for any more: the dictionary is spent. */
  take(): { items: readonly Item[]; words: UnspeltWords | undefined } {
    const items = this.#items
    const words = this.#words
    words?.handOver()
    this.#words = undefined
    this.#items = []
    this.#keyOfWords.length = 0
    for (const keys of [this.#root, this.#byPath, this.#byShownKey]) keys.clear()
    for (const hashes of [this.low, this.high]) release(hashes)
    const unspelt = words?.unspelt()
    const { item = new Uint32Array(0) } = unspelt ?? {}
    const renumbered = this.#renumbered
    if (renumbered !== undefined)
      for (let i = 0; i < item.length; i++) item[i] = renumbered[item[i] as number] as number
    return { items, words: unspelt }
  }

  /** What a number below this one may be, `NO_ITEM_HERE` where no item has it. */
  at(number: number): Item {
    return this.#items[number] ?? NO_ITEM_HERE
  }

  /** The items by new numbers, each of which `renumbered` gives for an old one. Nobody may ask for any more. */
  renumber(items: Item[], renumbered: Uint32Array): void {
    this.#items = items
    this.#renumbered = renumbered
  }

  numberWordsBy(words: WordNumbering): void {
    this.#words = words
  }

  /** From now on words are numbered under this key; it is told of those that are there. */
  numberWordsOf(key: ContextKey, number: number): void {
    key.number = number
    this.#keyOfWords[number] = key
    this.#unspelt[number] = { key: key.key, value: '' }
    for (const [value, item] of this.#listed(key)) {
      if (typeof value !== 'string') continue
      this.#giveUp(item, key, value, this.#words?.wordOf(number, value, item))
    }
  }

  /** The number of an item that another thread has numbered as a word, if it has. */
  #giveUp(item: number, key: ContextKey, value: string, word: NumberedWord | undefined): void {
    if (word === undefined || word.item === item) return
    this.aliases.push(item, word.item)
    this.#meet(key, value, word)
    key.values.set(value, word.item)
  }

  /** A word that was numbered by its bytes. */
  addWord(key: number, item: number, low: number, high: number): void {
    this.#put(item, this.#unspelt[key] as Item, low, high)
    this.#keyOfWords[key]?.unlisted.push(item)
  }

  /** By number: how the keys are shown whose words are numbered by their bytes. */
  get keysOfWords(): readonly string[] {
    return Array.from(this.#unspelt, (item) => item?.key ?? '')
  }

  /** Whether no word that another thread has numbered under a key can have another number here. */
  knowsWordsOf(shown: string): boolean {
    const key = this.#byShownKey.get(shown)
    return key === undefined || key.number >= 0 || (key.values.size === 0 && key.unlisted.length === 0)
  }

  /** Finds what was numbered as a text by then, when no more words are remembered, and by another thread as a word. */
  compareWithWords(): void {
    for (const item of this.own.take()) {
      const { key: name, value } = this.at(item)
      const key = this.#byShownKey.get(name)
      if (key === undefined || key.number < 0 || typeof value !== 'string') continue
      // What is listed afterwards would bring back the number that is given up.
      this.#listed(key)
      this.#giveUp(item, key, value, this.#words?.wordOf(key.number, value))
    }
  }

  /** A word of another thread, under a key whose words are known. */
  addWordOf(unspelt: Item, item: number): void {
    this.#put(item, unspelt, 0, 0)
    this.#shownKey(unspelt.key).unlisted.push(item)
  }

  /** Appends the numbers of the context's items, which may repeat. */
  encode(context: Readonly<Record<string, unknown>>, into: IntegerColumn): void {
    this.#into = into
    this.#hasArguments = false
    this.#argumentsLow = this.#argumentsHigh = this.#allLow = this.#allHigh = 0
    const keys = Object.keys(context)
    for (let i = 0; i < keys.length; i++) {
      const name = keys[i] as string
      const key = this.#root.get(name) ?? this.#child(this.#root, '', name)
      this.#value(key, context[name], 1)
    }
    this.lastHashLow = this.#hasArguments ? this.#argumentsLow : this.#allLow
    this.lastHashHigh = this.#hasArguments ? this.#argumentsHigh : this.#allHigh
  }

  /** What is known of a key at the top of the context. */
  topKey(name: string): ContextKey {
    return this.#root.get(name) ?? this.#child(this.#root, '', name)
  }

  /** The number of the item that a scalar under the key is; the key is not ignored. */
  itemOf(key: ContextKey, value: Scalar): number {
    return this.#itemOf(key, value)
  }

  /**
   * The same of a text that the caller knows by its bytes from now on, and did not know before: such texts are listed
   * here when somebody asks who does not. `isShown`: redaction is through with it.
   */
  itemOfNewText(key: ContextKey, text: string, isShown = false): number {
    const listed = key.values.get(text)
    if (listed !== undefined) return listed
    const shown = isShown ? text : bounded(text, (whole) => this.#options.redact(whole, key.key))
    if (shown !== text) {
      const id = this.#itemOfShown(key, shown)
      key.values.set(text, id)
      return id
    }
    const id = this.#append(key, text)
    key.unlisted.push(id)
    return id
  }

  /** The number of an item that another dictionary made: as it is shown, whatever it was before redaction. */
  adopt(name: string, value: Scalar): number {
    return this.#itemOfShown(this.#shownKey(name), value)
  }

  #shownKey(name: string): ContextKey {
    let key = this.#byShownKey.get(name)
    if (key === undefined) {
      key = new ContextKey(name, false, name.startsWith('arg.'))
      this.#byShownKey.set(name, key)
    }
    return key
  }

  #value(key: ContextKey, value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null) {
      this.#scalar(key, value)
    } else if (depth >= DEEPEST) {
      this.#scalar(key, JSON.stringify(value))
    } else if (Array.isArray(value)) {
      for (const member of value) this.#value(key, member, depth + 1)
    } else {
      for (const name of Object.keys(value)) {
        key.children ??= new Map()
        const child = key.children.get(name) ?? this.#child(key.children, `${key.key}.`, name)
        this.#value(child, (value as Record<string, unknown>)[name], depth + 1)
      }
    }
  }

  #scalar(key: ContextKey, value: unknown): void {
    if (key.ignored) {
      this.ignoredKeys.add(key.key)
      this.#account(key, hashText(String(value), SEED_LOW), hashText(String(value), SEED_HIGH))
      return
    }
    const id = this.#itemOf(key, value)
    if (id === NO_ITEM) return
    this.#into.push(id)
    this.#account(key, this.low[id] as number, this.high[id] as number)
  }

  /** Sums, so that the order of keys is of no account. */
  #account(key: ContextKey, low: number, high: number): void {
    this.#allLow = (this.#allLow + low) | 0
    this.#allHigh = (this.#allHigh + high) | 0
    if (!key.isArgument) return
    this.#hasArguments = true
    this.#argumentsLow = (this.#argumentsLow + low) | 0
    this.#argumentsHigh = (this.#argumentsHigh + high) | 0
  }

  #itemOf(key: ContextKey, value: unknown): number {
    switch (typeof value) {
      case 'string':
        return this.#listed(key).get(value) ?? this.#newText(key, value)
      case 'number':
        return key.values.get(value) ?? this.#newNumber(key, value)
      case 'bigint':
        return this.#itemOf(key, String(value))
      case 'boolean':
        return this.#itemOfShown(key, value)
      case 'object':
        return this.#itemOfShown(key, null)
      default:
        return NO_ITEM
    }
  }

  #listed(key: ContextKey): Map<Scalar, number> {
    this.#words?.handOver()
    if (key.unlisted.length > 0) {
      const { items } = this
      for (const id of key.unlisted) key.values.set((items[id] as Item).value, id)
      key.unlisted = []
    }
    return key.values
  }

  #newText(key: ContextKey, text: string): number {
    const isLong = text.length > LONGEST
    const hash = isLong ? (hashText(text, SEED_HIGH) & 0x1fffff) * 2 ** 32 + hashText(text, SEED_LOW) : 0
    const met = isLong ? key.longTexts?.get(hash) : undefined
    if (met !== undefined) return met
    const shown = bounded(text, (whole) => this.#options.redact(whole, key.key))
    const id = this.#itemOfShown(key, shown)
    if (isLong) {
      key.longTexts ??= new Map()
      key.longTexts.set(hash, id)
    } else if (shown !== text) key.values.set(text, id)
    return id
  }

  #itemOfShown(key: ContextKey, shown: Scalar): number {
    const listed = typeof shown === 'string' ? this.#listed(key) : key.values
    const known = listed.get(shown)
    if (known !== undefined) return known
    const id = this.#wordOf(key, shown) ?? this.#append(key, shown)
    key.values.set(shown, id)
    return id
  }

  /** The number of a short word that is known by its bytes from now on, if it was not before. */
  #wordOf(key: ContextKey, value: Scalar): number | undefined {
    if (key.number < 0 || typeof value !== 'string') return undefined
    const word = this.#words?.wordOf(key.number, value)
    if (word === undefined) return undefined
    this.#words?.handOver()
    if (this.at(word.item) === NO_ITEM_HERE) this.#meet(key, value, word)
    return word.item
  }

  /** A word that another thread has numbered. */
  #meet(key: ContextKey, value: string, { item, low, high }: NumberedWord): void {
    this.#put(item, { key: key.key, value }, low, high)
    this.own.push(item)
  }

  #newNumber(key: ContextKey, value: number): number {
    if (Number.isFinite(value)) {
      const text = hiddenNumber(value, (whole) => this.#options.redact(whole, key.key))
      if (text === undefined) return this.#itemOfShown(key, value === 0 ? 0 : value)
      const id = this.#itemOfShown(key, text)
      key.values.set(value, id)
      return id
    }
    return this.#listed(key).get(String(value)) ?? this.#newText(key, String(value))
  }

  /** Bit by bit other starts for a text and for what is written like it. */
  #append(key: ContextKey, value: Scalar): number {
    const text = String(value)
    const kind = typeof value === 'string' ? 0 : -1
    this.#words?.handOver()
    const id = this.#words?.next() ?? this.#items.length
    this.#put(id, { key: key.key, value }, hashText(text, key.low ^ kind), hashText(text, key.high ^ kind))
    if (this.#words?.isCommon) this.own.push(id)
    return id
  }

  #put(id: number, item: Item, low: number, high: number): void {
    if (id >= MOST_ITEMS) {
      // Threads number some items twice, and numbers that nothing took are left.
      if (this.#words?.isCommon) throw new NotDivisible()
      throw tooManyValues(MOST_ITEMS, this.#byShownKey.values())
    }
    if (this.#count++ % TEXTS_BETWEEN_LOOKS === TEXTS_BETWEEN_LOOKS - 1)
      requireHeapRoom(() => `context values, most of them under ${widest(this.#byShownKey.values())}`)
    while (id >= this.low.length) {
      this.low = twice(this.low)
      this.high = twice(this.high)
    }
    this.low[id] = low
    this.high[id] = high
    while (this.#items.length < id) this.#items.push(NO_ITEM_HERE)
    this.#items[id] = item
  }

  #child(siblings: Map<string, ContextKey>, prefix: string, name: string): ContextKey {
    const path = prefix + name
    let key = this.#byPath.get(path)
    if (key === undefined) {
      const shown = bounded(path, (whole) => this.#options.redact(whole, undefined, 'key'))
      const ignored = goesWithIgnored(path, this.#options.isIgnored)
      key = ignored ? undefined : this.#byShownKey.get(shown)
      if (key === undefined) {
        // By how it is shown, which several may share: else it were for the first of them to say.
        key = new ContextKey(shown, ignored, (ignored ? path : shown).startsWith('arg.'))
        if (!ignored) this.#byShownKey.set(shown, key)
      }
      this.#byPath.set(path, key)
    }
    siblings.set(name, key)
    return key
  }
}
