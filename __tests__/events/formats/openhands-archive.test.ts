import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { readLogs } from '../../../src/events/read.ts'
import { inTemporaryFolder, write } from '../temporary.ts'

const events = readFileSync(new URL('./fixtures/openhands.version-1.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const meta = {
  id: '0f6d7c1e-2f4b-4f8e-9d53-000000000001',
  created_by_user_id: null,
  sandbox_id: 'sandbox-1',
  title: 'Mend the tests',
  trigger: 'gui',
  llm_model: 'provider/model-x',
  metrics: { accumulated_cost: 0.1 },
  sub_conversation_ids: []
}

const told = async (name: string, content: string | Uint8Array) =>
  inTemporaryFolder(async (folder) => {
    await write(folder, { [name]: content })
    const { table, files } = await readLogs({ files: [{ path: name, location: path.join(folder, name) }] })
    const { origin, ...counted } = table
    return { counted, sessions: origin?.sessionNames, formats: files.map((file) => file.format) }
  })

it('an exported conversation, an event a file, is one session by the name that it bears', async () => {
  const named = events.map((text, place): [string, Uint8Array] => [
    `event_${String(place).padStart(6, '0')}_e${place}.json`,
    strToU8(text)
  ])
  const zip = zipSync(Object.fromEntries([['meta.json', strToU8(JSON.stringify(meta))], ...named]))
  const exported = await told('conversation.zip', zip)
  const one = await told('events.jsonl', events.join('\n'))
  expect(exported.sessions).toEqual([meta.id])
  expect(new Set(exported.formats)).toEqual(new Set(['openhands']))
  expect(exported.counted).toEqual(one.counted)
})
