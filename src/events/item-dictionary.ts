import { UserError } from '../errors.ts'
import { IntegerColumn, releaseLarge } from './columns.ts'
import type { Scalar } from './event.ts'
import { hashText, SEED_HIGH, SEED_LOW } from './hash.ts'
import { requireHeapRoom, TEXTS_BETWEEN_LOOKS } from './heap-room.ts'
import type { Item } from './table.ts'
import { bounded, hiddenNumber, LONGEST } from './text-bounds.ts'

/** Objects nested deeper than this are one value: their JSON text. */
const DEEPEST = 64
/** Distinct conditions a table may hold: beyond, a heap of any usual size would break. */
export const MOST_ITEMS = 6_000_000

const NO_ITEM = -1
const FIRST_ITEMS = 1 << 10

function twice(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  releaseLarge(values)
  return larger
}

/** What is known of one context key: whether it is mined, and the numbers of its values. */
export class ContextKey {
  readonly key: string
  readonly ignored: boolean
  readonly isArgument: boolean
  /** Two hashes of the key, from which those of its items start. */
  readonly low: number
  readonly high: number
  /** Of the objects under it: most keys have none. */
  children: Map<string, ContextKey> | undefined
  /** Items by value as in the log, `1`, `"1"` and `true` each its own, and 0 that of −0. */
  readonly values = new Map<Scalar, number>()
  /** Items of texts that are not among `values` as yet, for nobody has asked for them but by their bytes. */
  unlisted: number[] = []
  /** By which the numbering of words knows it; −1 where it does not. */
  number = -1
  /** Texts too long to keep, by hash. */
  longTexts: Map<number, number> | undefined

  constructor(key: string, ignored: boolean, isArgument: boolean) {
    this.key = key
    this.ignored = ignored
    this.isArgument = isArgument
    this.low = hashText(key, SEED_LOW)
    this.high = hashText(key, SEED_HIGH)
  }
}

/**
 * Numbers new words by their bytes, beside the dictionary, which hears of them later, and of their texts only when
 * somebody asks for these.
 */
export interface WordNumbering {
  /** Calls `addWord` for what was numbered since. */
  readonly handOver: () => void
  /** The number that the next word takes. */
  readonly goOnFrom: (next: number) => void
  /** A text that the dictionary has numbered, under a key that has a number here. */
  readonly learn: (key: number, text: string, item: number, low: number, high: number) => void
  /** The words that were handed over, once. */
  readonly spell: (take: (item: number, text: string) => void) => void
  /** Those that are not spelt as yet. */
  readonly unspelt: () => UnspeltWords
}

/** Words as bytes, one behind the other, in the order of their items; ends count from the first one on. */
export interface UnspeltWords {
  readonly item: Uint32Array
  readonly texts: readonly Uint8Array[]
  readonly ends: Uint32Array
}

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
    const { items } = this.unspelt
    this.#words?.spell((item, value) => {
      items[item] = { key: (items[item] as Item).key, value }
    })
    return items
  }

  /** The items, of which those that `words` tells have their key alone. */
  get unspelt(): { readonly items: Item[]; readonly words: WordNumbering | undefined } {
    this.#words?.handOver()
    return { items: this.#items, words: this.#words }
  }

  /** Nothing more is read: the memory in which words stand as bytes may go. */
  settle(): void {
    this.#itemsSpelt()
    this.#words = undefined
  }

  /** The items and the words among them that are bytes as yet. Nobody may ask for any more: the dictionary is spent. */
  take(): { items: readonly Item[]; words: UnspeltWords | undefined } {
    const { items, words } = this.unspelt
    this.#words = undefined
    this.#items = []
    this.#keyOfWords.length = 0
    for (const keys of [this.#root, this.#byPath, this.#byShownKey]) keys.clear()
    this.low = this.high = new Uint32Array(0)
    return { items, words: words?.unspelt() }
  }

  numberWordsBy(words: WordNumbering): void {
    this.#words = words
    words.goOnFrom(this.#items.length)
  }

  /** From now on words are numbered under this key; it is told of those that are there. */
  numberWordsOf(key: ContextKey, number: number): void {
    key.number = number
    this.#keyOfWords[number] = key
    this.#unspelt[number] = { key: key.key, value: '' }
    for (const [value, item] of this.#listed(key)) this.#learn(key, value, item)
  }

  /** The next item is a word. */
  addWord(key: number, low: number, high: number): void {
    const item = this.#add(this.#unspelt[key] as Item, low, high)
    this.#keyOfWords[key]?.unlisted.push(item)
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
    let key = this.#byShownKey.get(name)
    if (key === undefined) {
      key = new ContextKey(name, false, name.startsWith('arg.'))
      this.#byShownKey.set(name, key)
    }
    return this.#itemOfShown(key, value)
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

  #list(key: ContextKey, value: Scalar, item: number): void {
    key.values.set(value, item)
    this.#learn(key, value, item)
  }

  #learn(key: ContextKey, value: Scalar, item: number): void {
    if (key.number >= 0 && typeof value === 'string')
      this.#words?.learn(key.number, value, item, this.low[item] as number, this.high[item] as number)
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
    } else if (shown !== text) this.#list(key, text, id)
    return id
  }

  #itemOfShown(key: ContextKey, shown: Scalar): number {
    const listed = typeof shown === 'string' ? this.#listed(key) : key.values
    const known = listed.get(shown)
    if (known !== undefined) return known
    const id = this.#append(key, shown)
    this.#list(key, shown, id)
    return id
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
    const id = this.#add(
      { key: key.key, value },
      hashText(text, key.low ^ kind),
      hashText(text, key.high ^ kind)
    )
    this.#words?.goOnFrom(id + 1)
    return id
  }

  #add(item: Item, low: number, high: number): number {
    const { length } = this.#items
    if (length >= MOST_ITEMS) throw this.#tooMany()
    if (length % TEXTS_BETWEEN_LOOKS === TEXTS_BETWEEN_LOOKS - 1)
      requireHeapRoom(() => `context values, most of them under ${this.#widest()}`)
    if (length === this.low.length) {
      this.low = twice(this.low)
      this.high = twice(this.high)
    }
    this.low[length] = low
    this.high[length] = high
    return this.#items.push(item) - 1
  }

  #child(siblings: Map<string, ContextKey>, prefix: string, name: string): ContextKey {
    const path = prefix + name
    let key = this.#byPath.get(path)
    if (key === undefined) {
      const shown = bounded(path, (whole) => this.#options.redact(whole, undefined, 'key'))
      const ignored = this.#isIgnored(path)
      key = ignored ? undefined : this.#byShownKey.get(shown)
      if (key === undefined) {
        key = new ContextKey(shown, ignored, path.startsWith('arg.'))
        if (!ignored) this.#byShownKey.set(shown, key)
      }
      this.#byPath.set(path, key)
    }
    siblings.set(name, key)
    return key
  }

  /** A key goes with the object around it: `user` takes `user.name` along, however the log nests them. */
  #isIgnored(path: string): boolean {
    for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) {
      if (this.#options.isIgnored(path.slice(0, end))) return true
    }
    return this.#options.isIgnored(path)
  }

  /** The keys with the most values, by name. */
  #widest(): string {
    const widest = [...this.#byShownKey.values()]
      .map((key) => ({ name: key.key, values: key.values.size + key.unlisted.length }))
      .sort((a, b) => b.values - a.values)
      .slice(0, 3)
    return widest.map(({ name, values }) => `${name.slice(0, 80)} (${values})`).join(', ')
  }

  #tooMany(): UserError {
    return new UserError(
      `the logs hold more than ${MOST_ITEMS} distinct context values, most of them under ${this.#widest()}: name such keys in ignore-keys, or count the logs in parts with mode: tally`
    )
  }
}
