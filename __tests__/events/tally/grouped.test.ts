import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeCandidate } from '../../../src/candidate.ts'
import { NO_CONFIG } from '../../../src/config.ts'
import { UserError } from '../../../src/errors.ts'
import { baseLine } from '../../../src/events/base-line.ts'
import { digestTable } from '../../../src/events/digest.ts'
import type { RawEvent } from '../../../src/events/event.ts'
import type { LogFile } from '../../../src/events/files.ts'
import { readLogs } from '../../../src/events/read.ts'
import type { LogReading } from '../../../src/events/reading.ts'
import { createRedactor } from '../../../src/events/redact.ts'
import { readLogsAndTallies, tallyLogs } from '../../../src/events/tally/gather.ts'
import { resolveOptions } from '../../../src/options.ts'
import { abstractAfresh } from '../../../src/sides.ts'
import { dealt, SECRET, sessionsOf } from './logs.ts'

const PARAMETERS = { format: 'auto', ignoreKeys: [], config: 'none' }
const duckdb = await import('@duckdb/node-api').catch(() => undefined)
const query = /```sql\n(.*?)```/s.exec(
  readFileSync(new URL('../../../docs/scale.md', import.meta.url), 'utf8')
)?.[1] as string

const newFolder = () => mkdtempSync(join(tmpdir(), 'grouped-'))

function written(folder: string, name: string, content: string | Uint8Array): LogFile {
  writeFileSync(join(folder, name), content)
  return { path: name, location: join(folder, name) }
}

const request = (files: readonly LogFile[]) => ({ files, redactor: createRedactor() })
const merged = (tallies: readonly LogFile[], logs: readonly LogFile[] = []) =>
  readLogsAndTallies(request(logs), tallies, PARAMETERS)

async function mined({ table }: LogReading) {
  const options = resolveOptions([])
  const { policies, text, profile } = await makeCandidate({
    raw: table,
    ...abstractAfresh(table, NO_CONFIG),
    options
  })
  return { policies, text, profile: Buffer.from(profile).toString('base64') }
}

/** Runs the statements of the page on the logs of a folder. */
async function grouped(folder: string, sql = query): Promise<LogFile> {
  const { DuckDBInstance } = duckdb as NonNullable<typeof duckdb>
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  const here = sql
    .replace('logs/*.jsonl', join(folder, '*.jsonl'))
    .replace('grouped.jsonl', join(folder, 'grouped.json'))
  for (const statement of here.split(/;\s*$/m)) if (statement.trim() !== '') await connection.run(statement)
  connection.closeSync()
  database.closeSync()
  return { path: 'grouped.json', location: join(folder, 'grouped.json') }
}

/** Sessions alone, of which a tally by groups can be made, with nothing that it leaves out. */
function logOf(seed: number, sessions: number): string {
  const named = sessionsOf({ seed, sessions }).filter(([line = '']) => line.includes('session_id'))
  const [text = ''] = dealt(named, 1, seed)
  // A reader of JSON in a database takes a broken line for the beginning of the next.
  return text.replace(/,"latency_ms":\d+/g, '').replaceAll('{"broken": \n', '')
}

const withDuckDB = duckdb === undefined ? describe.skip : describe
withDuckDB(
  duckdb === undefined ? 'a tally by GROUP BY (skipped: DuckDB does not load here)' : 'a tally by GROUP BY',
  () => {
    it('gives the policies of the tool’s own tally, and the bytes of one run', async () => {
      for (const seed of [1, 5, 8]) {
        const folder = newFolder()
        const log = written(folder, 'log.jsonl', logOf(seed, 200))
        const { bytes } = await tallyLogs(request([log]), PARAMETERS)
        const own = await mined(await merged([written(folder, 'own.tally', bytes)]))
        const reading = await merged([await grouped(folder)])
        expect(reading.table.rows).toBeGreaterThan(400)
        const theirs = await mined(reading)
        expect(theirs.policies).toEqual(own.policies)
        expect(theirs).toEqual(own)
        expect(digestTable(reading.table)).toBe(digestTable((await readLogs(request([log]))).table))
        expect(JSON.stringify(reading.table.items)).not.toContain(SECRET)
      }
    })

    it('gives the same policies without the names of sessions', async () => {
      const folder = newFolder()
      const log = written(folder, 'log.jsonl', logOf(3, 200))
      const nameless = query.replace('list(session_id ORDER BY session_id) AS names', 'count(*) AS sessions')
      expect(nameless).not.toBe(query)
      const counts = ({ evidence, ...policy }: Awaited<ReturnType<typeof mined>>['policies'][number]) => ({
        id: policy.policy_id,
        evidence: Object.entries(evidence ?? {}).filter(([name]) => /^(events|kept|sessions)$/.test(name))
      })
      const theirs = await mined(await merged([await grouped(folder, nameless)]))
      const own = await mined(await readLogs(request([log])))
      expect(theirs.policies.map(counts)).toEqual(own.policies.map(counts))
    })

    it('gives of a converted log what the log gives: unknown outcomes, conditions and cases of any name', async () => {
      const folder = newFolder()
      const events = Array.from({ length: 60 }, (_, n): RawEvent => {
        const session = Math.floor(n / 3)
        return {
          session: `s${session}`,
          caseId: session % 4 === 0 ? ` case ${session % 3} ` : `case ${session % 3}`,
          agent: session % 5 === 0 ? undefined : 'bot',
          action: ['look', 'act', 'end'][n % 3] as string,
          outcome: n % 2 === 0 ? undefined : 'error',
          context: { n: n % 2 },
          conditions: { prompt: `p${session % 2}` },
          seq: n % 3
        }
      })
      const lines = events.map((event, n) => baseLine(event, { file: 'f', line: n + 1 }, n))
      const log = written(folder, 'log.jsonl', `${lines.join('\n')}\n`)
      const { table } = await merged([await grouped(folder)])
      const read = (await readLogs(request([log]))).table
      expect(read.cases).toContain(' case 0 ')
      expect(table.cases).toEqual(read.cases)
      expect([...table.conditions.keys()]).toEqual(['agent', 'prompt'])
      expect(digestTable(table)).toBe(digestTable(read))
    })

    it('merges with tallies and logs of other sessions, and refuses a session in two', async () => {
      const folder = newFolder()
      const log = written(folder, 'log.jsonl', logOf(4, 40))
      const tally = await grouped(folder)
      const other = written(newFolder(), 'other.jsonl', logOf(6, 40).replaceAll('"user', '"other'))
      const both = await merged([tally], [other])
      expect(digestTable(both.table)).toBe(digestTable((await readLogs(request([log, other]))).table))
      await expect(merged([tally], [log])).rejects.toThrow('shard the logs by session')
    })
  }
)

describe('a tally by groups that is not what it says', () => {
  const group = (over: Record<string, unknown> = {}) => ({
    policyminer_tally: 1,
    groups: 1,
    sessions: 2,
    events: [{ agent_id: 'a', action: 'read', context: { role: 'admin' } }],
    ...over
  })
  const refused = async (...lines: (string | Record<string, unknown>)[]) => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    const error = await merged([written(newFolder(), 'grouped.jsonl', text)]).catch(
      (thrown: unknown) => thrown
    )
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }

  it('is read with the names that the base format reads: without the space around them', async () => {
    const bare = group({ events: null, names: [' s1 ', 's2'], case_id: ' c ', groups: 2 })
    const acting = group({ names: ['s3'], case_id: 'c ' })
    const { table } = await merged([
      written(
        newFolder(),
        'g.jsonl',
        `${JSON.stringify(bare)}\n${JSON.stringify({ ...acting, groups: 2 })}\n`
      )
    ])
    expect([table.sessions, table.cases, table.origin?.sessionNames]).toEqual([3, ['c'], ['s1', 's2', 's3']])
    expect(await refused({ ...bare, events: null }, { ...acting, names: ['s1'] })).toMatch(
      'session "s1" stands in line 1 and in line 2'
    )
  })

  it('is read where it is', async () => {
    const { table } = await merged([
      written(newFolder(), 'g.jsonl', `${JSON.stringify(group({ events: null, names: ['s1'] }))}\n`)
    ])
    expect(table).toMatchObject({ rows: 0, sessions: 1 })
  })

  it('is refused, by line', async () => {
    expect(await refused(group({ groups: 2 }))).toMatch('holds 1 of 2 groups: it is cut off')
    expect(await refused(group(), group())).toMatch('holds 2 of 1 groups')
    expect(await refused(group({ policyminer_tally: 2 }))).toMatch(
      'line 1 is not a group of a tally (policyminer_tally)'
    )
    expect(await refused(group({ sessions: null }))).toMatch('names of the sessions, or their number')
    expect(await refused(group({ sessions: 0 }))).toMatch('(sessions)')
    expect(await refused(group({ other: 1 }))).toMatch('line 1 is not a group')
    expect(await refused(group({ groups: 2 }), '{"cut')).toMatch('line 2 is not valid JSON')
    expect(await refused(group({ events: [{ agent_id: 'a' }] }))).toMatch(
      'an event cannot be read (`action` is missing)'
    )
    expect(await refused(group({ groups: 2, names: ['s1', 's2'] }), group({ names: ['s2'] }))).toMatch(
      'session "s2" stands in line 1 and in line 2'
    )
    expect(await refused(group({ names: ['s1', 's1'] }))).toMatch(
      'session "s1" stands in line 1 and in line 1'
    )
    expect(await refused(group({ sessions: 1e9 }))).toMatch('stands for more than 50000000 events')
  })
})
