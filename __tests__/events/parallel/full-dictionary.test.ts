import { expect, it } from '@jest/globals'
import { encodeFiles } from '../../../src/events/encode-files.ts'
import { MOST_ITEMS } from '../../../src/events/item-dictionary.ts'
import { NotDivisible } from '../../../src/events/not-divisible.ts'
import { watchedRedactor } from '../../../src/events/parallel/hidden.ts'
import { type Joined, join } from '../../../src/events/parallel/join.ts'
import { packed } from '../../../src/events/parallel/packed.ts'
import { readLogs } from '../../../src/events/read.ts'
import { type CommonDictionary, commonDictionary } from '../../../src/events/record-kernel.ts'
import { COMMON_SIZE, MOST_ENTRIES, NEXT_ITEM } from '../../../src/events/record-layout.ts'
import { createRedactor } from '../../../src/events/redact.ts'
import { inTemporaryFolder, write } from '../temporary.ts'

const record = (log: string, n: number, order: unknown, more = {}) =>
  `${JSON.stringify({ log_id: `${log}${n}`, agent_id: 'a', session_id: `s${n}`, action: 'read', context: { order, ...more } })}\n`

const orders = (log: string, more = {}) =>
  Array.from({ length: 40 }, (_, n) => record(log, n, `o${n}`, more)).join('')

const common = (threads: number) => commonDictionary(threads) as CommonDictionary

/** In place of what all threads together remember or have numbered. */
function set({ memory }: CommonDictionary, place: number, value: number): void {
  new Uint32Array(memory.buffer)[place >> 2] = value
}

it('finds a word that one thread has numbered as a text and others as bytes, whoever tells of it', async () => {
  await inTemporaryFolder(async (folder) => {
    const first = (log: string) => record(log, 80, 'known') + record(log, 81, 'known')
    const texts = [
      first('a'),
      orders('a'),
      // No kernel reads these lists. That they are not of Latin letters alone has them told of as texts.
      first('b') + orders('b', { note: '\u0416' }).replaceAll(/"order":("o\d+")/g, '"order":[$1]'),
      first('c') + orders('c')
    ]
    await write(folder, Object.fromEntries(texts.map((text, i) => [`${i}.jsonl`, text])))
    const files = texts.map((_, i) => ({ path: `${i}.jsonl`, location: `${folder}/${i}.jsonl` }))
    const dictionary = common(3)
    const read = (place: number, ...own: typeof files) =>
      encodeFiles(
        {
          format: 'behavior-log',
          files: own,
          onFile: (path) => set(dictionary, COMMON_SIZE, path === '1.jsonl' ? MOST_ENTRIES : 0)
        },
        watchedRedactor([]),
        { ...dictionary, place }
      )
    const main = await read(0, ...files.slice(0, 2))
    const third = await read(2, ...files.slice(3))
    const second = await read(1, ...files.slice(2, 3))
    set(dictionary, COMMON_SIZE, MOST_ENTRIES)

    const joined: Joined = { ...main, files: [...main.files] }
    const parts = [second, third].map((each, i) => packed(each, new Map(), [{ unit: i + 2, firstFile: 0 }]))
    expect(join(joined, parts, files)).toBe(true)
    const { table } = await readLogs({ files, redactor: createRedactor() })
    expect(joined.encoder.finish()).toEqual(table)
    expect(table.items).toHaveLength(42)
  })
})

it('is read by one thread where all together have no numbers left', async () => {
  await inTemporaryFolder(async (folder) => {
    await write(folder, { 'a.jsonl': orders('a') })
    const files = [{ path: 'a.jsonl', location: `${folder}/a.jsonl` }]
    const dictionary = common(2)
    set(dictionary, NEXT_ITEM, MOST_ITEMS)
    await expect(
      encodeFiles({ format: 'behavior-log', files }, watchedRedactor([]), dictionary)
    ).rejects.toThrow(NotDivisible)
  })
})
