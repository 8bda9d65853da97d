import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Table } from '../../src/events/table.ts'
import { decodeProfile } from '../../src/policies/profile.ts'
import { beginProfile } from '../../src/policies/profile-beside.ts'
import { encodeProfile } from '../../src/policies/profile-encode.ts'
import { inTemporaryFolder } from '../events/temporary.ts'
import { repeatedTable } from '../support/repeated-table.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const small = smallTable(
  Array.from(
    { length: 60 },
    (_, i): SmallEvent => ({
      session: `s${i % 12}`,
      case: `folder/case-${i % 5}`,
      action: ['read', 'write', 'wipe'][(i * 7) % 3] as string,
      ...(i % 4 === 0 ? {} : { outcome: i % 7 === 0 ? 'error' : 'success' }),
      context: { role: ['admin', 'user'][i % 2] as string, tier: i % 3, unseen: i > 55 },
      ...(i % 6 === 0 ? { objects: { id: 1 + (i % 2) } } : {}),
      repeated: i % 9 === 0
    })
  )
)

const large = (sessions: number): Table => repeatedTable(small, sessions)

describe('a profile encoded beside other work', () => {
  // 12,000 sessions of five events go in whole; of 24,000 a sample does.
  for (const sessions of [12_000, 24_000])
    it(`has the same bytes in a thread of its own, of ${sessions * 5} events`, async () => {
      const table = large(sessions)
      const columns = [table.itemIds, table.sessionCase, table.action].map((column) => column.slice())
      const here = await encodeProfile(table)
      for (const workers of [1, 2]) {
        const begun = beginProfile(table, { workers })
        const { bytes, digest } = await begun()
        expect(digest).toBe(here.digest)
        expect(Buffer.compare(bytes, here.bytes)).toBe(0)
      }
      expect([table.itemIds, table.sessionCase, table.action]).toEqual(columns)
      expect(decodeProfile(here.bytes, 'p.gz', here.digest).rows).toBe(Math.min(sessions, 20_000) * 5)
    })

  it('starts no thread for a small table, nor for one worker', async () => {
    const entry = new URL('file:///nowhere/thread.js')
    expect((await beginProfile(small, { workers: 8, entry })()).digest).toBe(
      (await encodeProfile(small)).digest
    )
    const table = large(12_000)
    expect((await beginProfile(table, { workers: 1, entry })()).digest).toBe(
      (await encodeProfile(table)).digest
    )
  })

  it.each([
    ['throws', 'throw new Error("out of ideas")', 'out of ideas'],
    ['leaves', 'process.exit(3)', 'it ended early'],
    ['ends without a word', '', 'it ended early']
  ])('says so where the thread %s', async (_, code, message) => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'thread.mjs')
      writeFileSync(file, code)
      const profile = beginProfile(large(12_000), { workers: 2, entry: pathToFileURL(file) })
      await expect(profile()).rejects.toThrow(`the thread that packed the profile broke down: ${message}`)
    })
  })
})
