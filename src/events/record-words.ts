import { IntegerColumn } from './columns.ts'
import type { ItemDictionary } from './item-dictionary.ts'
import type { Kernel } from './record-kernel.ts'
import {
  GATHERED,
  GATHERED_ENDS,
  GATHERED_ITEMS,
  HIGH,
  LOW,
  MOST_OWN,
  NEXT_ITEM,
  NUMBER,
  OWN_COUNT,
  OWN_ENTRIES,
  OWN_KEYS,
  TEXT,
  WORD
} from './record-layout.ts'
import { isShortWord } from './short-word.ts'
import type { Integers } from './table.ts'
import type { NumberedWord, UnspeltWords, WordNumbering } from './word-numbering.ts'

/** The memory of a kernel, which it replaces as it grows. */
export interface KernelMemory {
  buffer: Buffer
  words: Uint32Array
  /** Where what is the kernel's own begins, in bytes. */
  readonly base: number
}

/** The text of an entry that the kernel remembers. */
export const textOf = (entry: number, { buffer, words }: KernelMemory): string =>
  buffer.toString('latin1', entry + TEXT, entry + TEXT + ((words[entry >> 2] as number) & 0xff))

/** Words that stand in the memory of several kernels. */
export interface CommonWords {
  readonly entries: Uint32Array<ArrayBuffer>
  /** By which the kernel that numbered them knows their keys. */
  readonly keys: Integers
}

/**
 * Short words that the kernel has numbered by itself. They are bytes in its memory until somebody asks for their texts:
 * of a log with many values most of the time would go into making these, one by one.
 */
export class RecordWords implements WordNumbering {
  readonly #memory: KernelMemory
  readonly #kernel: Kernel
  readonly #items: ItemDictionary
  readonly isCommon: boolean
  /** Entries that were handed over, by number, their keys, and how many of them are texts already. */
  readonly #entries = new IntegerColumn()
  readonly #keys = new IntegerColumn()
  #spelt = 0

  constructor(memory: KernelMemory, kernel: Kernel, items: ItemDictionary, isCommon: boolean) {
    this.isCommon = isCommon
    this.#memory = memory
    this.#kernel = kernel
    this.#items = items
  }

  handOver(): void {
    const { words, base } = this.#memory
    const count = words[(base + OWN_COUNT) >> 2] as number
    if (count === 0) return
    const at = (base + OWN_ENTRIES) >> 2
    const keysAt = (base + OWN_KEYS) >> 2
    this.#entries.append(words.subarray(at, at + count))
    if (this.isCommon) this.#keys.append(words.subarray(keysAt, keysAt + count))
    for (let i = 0; i < count; i++) {
      const entry = words[at + i] as number
      this.#items.addWord(
        words[keysAt + i] as number,
        words[(entry + NUMBER) >> 2] as number,
        words[(entry + LOW) >> 2] as number,
        words[(entry + HIGH) >> 2] as number
      )
    }
    words[(base + OWN_COUNT) >> 2] = 0
  }

  /** Other threads may ask for one at the same time. */
  next(): number {
    return Atomics.add(this.#memory.words, NEXT_ITEM >> 2, 1)
  }

  /** The numbers that were given so far are less than this. */
  get bound(): number {
    return Atomics.load(this.#memory.words, NEXT_ITEM >> 2)
  }

  wordOf(key: number, text: string, given = -1): NumberedWord | undefined {
    if (!isShortWord(text)) return undefined
    this.#memory.buffer.write(text, this.#memory.base + WORD, 'latin1')
    const entry = this.#kernel.wordOf(key, text.length, given)
    if (entry === 0) return undefined
    const { words } = this.#memory
    return {
      item: words[(entry + NUMBER) >> 2] as number,
      low: words[(entry + LOW) >> 2] as number,
      high: words[(entry + HIGH) >> 2] as number
    }
  }

  spell(take: (item: number, text: string) => void): void {
    const memory = this.#memory
    for (; this.#spelt < this.#entries.length; this.#spelt++) {
      const entry = this.#entries.get(this.#spelt)
      take(memory.words[(entry + NUMBER) >> 2] as number, textOf(entry, memory))
    }
  }

  /** The entries of all words, by number, and their keys, for another kernel of the same memory to take over. */
  take(): CommonWords {
    return { entries: this.#entries.take(), keys: this.#keys.takeNarrow() }
  }

  /** The words of entries of another kernel: calls `take` with the number of each. */
  takeOver(entries: Uint32Array, take: (item: number, index: number) => void): void {
    this.#entries.append(entries)
    const { words } = this.#memory
    for (let i = 0; i < entries.length; i++) take(words[((entries[i] as number) + NUMBER) >> 2] as number, i)
  }

  /** The number and text of each of these. */
  read(entries: Uint32Array, take: (item: number, text: string, index: number) => void): void {
    const memory = this.#memory
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as number
      take(memory.words[(entry + NUMBER) >> 2] as number, textOf(entry, memory), i)
    }
  }

  unspelt(): UnspeltWords {
    const entries = this.#entries.take().subarray(this.#spelt)
    const item = new Uint32Array(entries.length)
    const ends = new Uint32Array(entries.length)
    const texts: Uint8Array[] = []
    let end = 0
    for (let from = 0; from < entries.length; from += MOST_OWN) {
      const some = entries.subarray(from, from + MOST_OWN)
      const { buffer, words, base } = this.#memory
      words.set(some, (base + OWN_ENTRIES) >> 2)
      const start = end
      end = this.#kernel.gather(some.length, start)
      texts.push(Buffer.from(buffer.subarray(base + GATHERED, base + GATHERED + end - start)))
      const read = (at: number) => words.subarray((base + at) >> 2, ((base + at) >> 2) + some.length)
      item.set(read(GATHERED_ITEMS), from)
      ends.set(read(GATHERED_ENDS), from)
    }
    return { item, texts, ends }
  }
}
