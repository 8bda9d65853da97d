import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { numberedSessions } from '../../src/events/numbered-sessions.ts'
import { readLogs } from '../../src/events/read.ts'
import { inTemporaryFolder, write } from './temporary.ts'

/** Sessions by name: the file of each event, one after the other in time; `time` false leaves the times out. */
async function found(sessions: Readonly<Record<string, readonly string[]>>, time = true) {
  const files: Record<string, string> = {}
  for (const [session, order] of Object.entries(sessions)) {
    order.forEach((file, second) => {
      const record = {
        log_id: `${session}-${second}`,
        agent_id: 'a',
        session_id: session,
        action: 'act',
        ...(time ? { timestamp: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString() } : {})
      }
      files[`${file}.jsonl`] = `${files[`${file}.jsonl`] ?? ''}${JSON.stringify(record)}\n`
    })
  }
  return inTemporaryFolder(async (folder) => {
    await write(folder, files)
    const logs = Object.keys(files)
      .sort()
      .map((path) => ({ path, location: join(folder, path) }))
    return numberedSessions((await readLogs({ files: logs })).table)
  })
}

describe('sessions that files number each for itself', () => {
  it('are those with small numbers that go from file to file and back', async () => {
    expect(
      await found({ 1: ['a', 'b', 'a', 'b'], 2: ['b', 'a', 'b'], 3: ['a', 'a'], 4: ['a', 'a', 'b', 'b'] })
    ).toEqual({ count: 2, session: '1', files: ['a.jsonl', 'b.jsonl'] })
    expect(await found({ 'session-7': ['a', 'b', 'c', 'b'] })).toMatchObject({
      count: 1,
      session: 'session-7'
    })
  })

  it('are none where a log was rotated, however often, or names no times', async () => {
    expect(await found({ 1: ['a', 'b', 'c', 'd'], 2: ['d', 'c', 'b', 'a'] })).toBeUndefined()
    expect(await found({ 1: ['a', 'b', 'a', 'b'] }, false)).toBeUndefined()
    expect(await found({ 1: ['a', 'a', 'a'] })).toBeUndefined()
  })

  it.each(['0b5e4c1a-91f1-4f6e-8a39-5d2f1c7a9e01', 'agent/2026-01-01', 'ticket 48120', 'main', ''])(
    'are none where a session has a name of its own: %j',
    async (name) => {
      expect(await found({ [name]: ['a', 'b', 'a', 'b'] })).toBeUndefined()
    }
  )
})
