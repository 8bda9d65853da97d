import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { readLogs } from '../../../src/events/read.ts'
import { inTemporaryFolder, write } from '../temporary.ts'

const log = JSON.parse(
  readFileSync(
    new URL('./fixtures/inspect.log-with-approval-and-sub-task.jsonl', import.meta.url),
    'utf8'
  ).split('\n')[0] as string
)
const { samples, ...header } = log
const entries = Object.fromEntries([
  ['_journal/start.json', { version: 2, eval: log.eval, plan: {} }],
  ['_journal/summaries/1.json', [{ id: 'a', epoch: 2, input: 'x', target: 'y' }]],
  ...samples.map((sample: { id: string; epoch: number }) => [
    `samples/${sample.id}_epoch_${sample.epoch}.json`,
    { ...sample, uuid: 'u' }
  ]),
  ['header.json', header],
  ['reductions.json', [{ scorer: 'match', samples: [] }]],
  ['summaries.json', [{ id: 'a', epoch: 2, input: 'x', target: 'y' }]]
]) as Record<string, unknown>

const zipped = (without: readonly string[] = [], more: Record<string, unknown> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...entries, ...more })
        .filter(([name]) => !without.includes(name))
        .map(([name, value]) => [name, strToU8(JSON.stringify(value))])
    )
  )

const told = async (name: string, content: string | Uint8Array, format?: string) =>
  inTemporaryFolder(async (folder) => {
    await write(folder, { [name]: content })
    const { table, files } = await readLogs({
      files: [{ path: name, location: path.join(folder, name) }],
      format
    })
    const { origin, ...counted } = table
    return {
      counted,
      names: origin?.sessionNames,
      times: origin?.timeSpan,
      formats: files.map((file) => file.format)
    }
  })

it('an .eval file says of its samples what the log in one piece says of them', async () => {
  const { formats: _, ...whole } = await told('log.json', JSON.stringify(log))
  expect(whole.names).toEqual(['run1/a/2', 'run1/b/1'])
  expect(whole.counted.conditions.get('model')).toEqual(['m1', 'm1'])
  for (const [without, format] of [
    [[]],
    [['_journal/start.json']],
    [['header.json']],
    [[], 'inspect']
  ] as const) {
    const { formats, ...archive } = await told('log.eval', zipped([...without]), format)
    expect(archive).toEqual(whole)
    expect(new Set(formats)).toEqual(new Set(['inspect']))
  }
})

it('an archive of other logs beside such entries is read entry by entry', async () => {
  const { names } = await told(
    'logs.zip',
    zipped([], { 'other.jsonl': { log_id: 'l', agent_id: 'a', action: 'x', session_id: 's' } })
  )
  expect(names).toEqual(['a/2/u', 'b/1/u', 's'])
})
