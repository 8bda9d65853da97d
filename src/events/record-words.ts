import { IntegerColumn } from './columns.ts'
import type { ItemDictionary, UnspeltWords, WordNumbering } from './item-dictionary.ts'
import type { Kernel } from './record-kernel.ts'
import {
  FIRST_VALUE,
  GATHERED,
  GATHERED_ENDS,
  GATHERED_ITEMS,
  HIGH,
  KINDS,
  LOW,
  MOST_OWN,
  NUMBER,
  OWN_COUNT,
  OWN_ENTRIES,
  OWN_FIRST,
  PLAIN,
  TEXT,
  WORD
} from './record-layout.ts'
import { isShortWord } from './short-word.ts'

/** The memory of a kernel, which it replaces as it grows. */
export interface KernelMemory {
  buffer: Buffer
  words: Uint32Array
}

/**
 * Short words that the kernel has numbered by itself. They are bytes in its memory until somebody asks for their texts:
 * of a log with many values most of the time would go into making these, one by one.
 */
export class RecordWords implements WordNumbering {
  readonly #memory: KernelMemory
  readonly #kernel: Kernel
  readonly #items: ItemDictionary
  /** Entries that were handed over, by number, and how many of them are texts already. */
  readonly #entries = new IntegerColumn()
  #spelt = 0

  constructor(memory: KernelMemory, kernel: Kernel, items: ItemDictionary) {
    this.#memory = memory
    this.#kernel = kernel
    this.#items = items
  }

  handOver(): void {
    const { words } = this.#memory
    const count = words[OWN_COUNT >> 2] as number
    if (count === 0) return
    const entries = words.subarray(OWN_ENTRIES >> 2, (OWN_ENTRIES >> 2) + count)
    this.#entries.append(entries)
    for (const entry of entries) {
      const key = ((words[entry >> 2] as number) >>> 8) - FIRST_VALUE - PLAIN
      const low = words[(entry + LOW) >> 2] as number
      this.#items.addWord(key / KINDS, low, words[(entry + HIGH) >> 2] as number)
    }
    words[OWN_COUNT >> 2] = 0
    words[OWN_FIRST >> 2] = (words[OWN_FIRST >> 2] as number) + count
  }

  goOnFrom(next: number): void {
    this.#memory.words[OWN_FIRST >> 2] = next
  }

  learn(key: number, text: string, item: number, low: number, high: number): void {
    if (!isShortWord(text)) return
    this.#memory.buffer.write(text, WORD, 'latin1')
    this.#kernel.learn(key, text.length, item, low, high)
  }

  spell(take: (item: number, text: string) => void): void {
    const { buffer, words } = this.#memory
    for (; this.#spelt < this.#entries.length; this.#spelt++) {
      const entry = this.#entries.get(this.#spelt)
      const length = (words[entry >> 2] as number) & 0xff
      take(
        words[(entry + NUMBER) >> 2] as number,
        buffer.toString('latin1', entry + TEXT, entry + TEXT + length)
      )
    }
  }

  unspelt(): UnspeltWords {
    const entries = this.#entries.view().subarray(this.#spelt)
    const item = new Uint32Array(entries.length)
    const ends = new Uint32Array(entries.length)
    const texts: Uint8Array[] = []
    let end = 0
    for (let from = 0; from < entries.length; from += MOST_OWN) {
      const some = entries.subarray(from, from + MOST_OWN)
      const { buffer, words } = this.#memory
      words.set(some, OWN_ENTRIES >> 2)
      const start = end
      end = this.#kernel.gather(some.length, start)
      texts.push(Buffer.from(buffer.subarray(GATHERED, GATHERED + end - start)))
      item.set(words.subarray(GATHERED_ITEMS >> 2, (GATHERED_ITEMS >> 2) + some.length), from)
      ends.set(words.subarray(GATHERED_ENDS >> 2, (GATHERED_ENDS >> 2) + some.length), from)
    }
    return { item, texts, ends }
  }
}
