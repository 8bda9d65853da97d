import { closeSync, openSync, truncateSync, writeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import type { LogFile } from '../../../src/events/files.ts'
import { planReading } from '../../../src/events/parallel/plan.ts'
import { inTemporaryFolder } from '../temporary.ts'

const MEGABYTE = 1e6
const LINE =
  '{"agent_id":"a","session_id":"s","timestamp":"2026-01-01T00:00:00Z","action":"read","context":{"role":"admin"},"outcome":"success"}\n'

/** A file that takes no room on the disk: its first lines, then holes with a line's end at each megabyte. */
function sparse(folder: string, name: string, head: string, bytes: number): LogFile {
  const location = path.join(folder, name)
  const file = openSync(location, 'w')
  writeSync(file, head, 0)
  for (let at = MEGABYTE; at < bytes; at += MEGABYTE) writeSync(file, '\n', at)
  closeSync(file)
  truncateSync(location, bytes)
  return { path: name, location }
}

const several = availableParallelism() > 1 ? it : it.skip

it('there are no more threads than units, nor than can share a dictionary', () =>
  inTemporaryFolder(async (folder) => {
    const other = (name: string) => sparse(folder, name, '{"resourceSpans":[]}\n', 1000)
    const files = ['a.json', 'b.json', 'c.json'].map(other)
    expect((await planReading({ files, workers: 5 }))?.threads).toBe(3)
    const plain = [sparse(folder, 'd.jsonl', LINE.repeat(5000), 2 * MEGABYTE)]
    const plan = await planReading({ files: plain, workers: 64 })
    expect(plan?.units.length).toBeGreaterThan(64)
    expect(plan?.threads).toBe(16)
  }))

several('threads read by themselves where there is so much that they pay, whatever the format', () =>
  inTemporaryFolder(async (folder) => {
    const plain = (megabytes: number) =>
      sparse(folder, `${megabytes}.jsonl`, LINE.repeat(200), megabytes * MEGABYTE)
    const other = (name: string, megabytes: number) =>
      sparse(folder, name, '{"resourceSpans":[]}\n'.repeat(200), megabytes * MEGABYTE)
    const threads = async (...files: readonly LogFile[]) => (await planReading({ files }))?.threads
    expect(await threads(plain(390))).toBeUndefined()
    expect(await threads(plain(410))).toBe(2)
    expect(await threads(other('a.json', 60), other('b.json', 60))).toBeUndefined()
    expect(await threads(other('c.json', 70), other('d.json', 70))).toBe(2)
  })
)
