import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from '@jest/globals'
import type { Table } from '../../src/events/table.ts'
import { StageThread, startStageThread } from '../../src/policies/beside.ts'
import { kindNames } from '../../src/policies/kinds/registry.ts'
import { type MiningRequest, minePolicies } from '../../src/policies/mine.ts'
import { beginMining, startMiningThread } from '../../src/policies/mine-beside.ts'
import { inTemporaryFolder } from '../events/temporary.ts'
import { MINING } from '../support/mining.ts'
import { repeatedTable } from '../support/repeated-table.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

/** Sessions of an agent that looks an order up before it refunds, refunds once, and is denied as a guest. */
const session = (s: number): SmallEvent[] => {
  const role = ['admin', 'guest', 'clerk'][s % 3] as string
  const event = (action: string, outcome?: string): SmallEvent => ({
    session: `s${s}`,
    case: `c${s % 20}`,
    action,
    ...(outcome === undefined ? {} : { outcome }),
    context: { role, tier: s % 4, labels: s % 2 === 0 ? ['new', 'big'] : ['big'] },
    objects: { order: 1 + (s % 2) }
  })
  const looks = Array.from({ length: 1 + (s % 3) }, () => event('look', 'success'))
  const refund = role === 'clerk' ? [] : [event('refund', role === 'guest' ? 'denied' : 'success')]
  return [...looks, ...refund, event(role === 'admin' ? 'close' : 'write', 'success')]
}

const small = smallTable(Array.from({ length: 36 }, (_, s) => session(s)).flat())
const table = repeatedTable(small, 1_000)
const large = repeatedTable(small, 14_000)
const request = (kinds: MiningRequest['kinds'] = kindNames): MiningRequest => ({ ...MINING, kinds })

const door = new URL('../../src/policies/stage-thread.ts', import.meta.url)
const mined = (of: Table, asked: MiningRequest, thread: StageThread | undefined = new StageThread(door)) =>
  beginMining(of, asked, thread)()

describe('mining with a thread beside', () => {
  it('finds the same policies, of all kinds and of some', async () => {
    for (const kinds of [
      kindNames,
      kindNames.slice(0, 2),
      ['sequence', 'association'],
      ['outcome']
    ] as const) {
      const alone = minePolicies(table, request(kinds))
      expect(await mined(table, request(kinds))).toStrictEqual(alone)
      expect(alone.length).toBeGreaterThan(0)
    }
    const found = new Set(minePolicies(table, request()).map(({ kind }) => kind))
    expect(found.size).toBeGreaterThan(2)
  })

  it('lets go of a thread that none of the kinds is for', async () => {
    const thread = new StageThread(door)
    expect(await mined(table, request(['association']), thread)).toStrictEqual(
      minePolicies(table, request(['association']))
    )
    await expect(thread.run('search', { kinds: [], table: smallTable([]), options: MINING })).rejects.toThrow(
      'the thread that mined broke down: it ended early'
    )
  })

  it('is begun by two workers for a large table', async () => {
    const thread = startStageThread(large.rows, { workers: 2 })
    expect(thread).toBeDefined()
    expect(await mined(large, request(), thread)).toStrictEqual(minePolicies(large, request()))
  })

  it('leaves the table as it is', async () => {
    const columns = () =>
      Object.values(table).map((column: unknown) => (ArrayBuffer.isView(column) ? column.byteLength : 0))
    const before = columns()
    await mined(table, request())
    expect(columns()).toEqual(before)
  })

  it('starts no thread for few events, nor for one worker, nor unasked for less than half a million', () => {
    const entry = new URL('file:///nowhere/thread.js')
    expect(startStageThread(small.rows, { workers: 8, entry })).toBeUndefined()
    expect(startStageThread(large.rows, { workers: 1, entry })).toBeUndefined()
    expect(startStageThread(499_999, { entry })).toBeUndefined()
  })

  it('mines with a third thread: the second one packs the profile', () => {
    const kinds = [...MINING.kinds]
    expect(startMiningThread(large.rows, kinds, { workers: 2 })).toBeUndefined()
    const thread = startMiningThread(large.rows, kinds, { workers: 3 })
    expect(thread).toBeDefined()
    thread?.stop()
  })

  it('starts none for kinds of which it would mine nothing', () => {
    expect(startMiningThread(large.rows, ['association', 'precondition'], { workers: 8 })).toBeUndefined()
    const thread = startMiningThread(large.rows, ['association', 'sequence'], { workers: 8 })
    expect(thread).toBeDefined()
    thread?.stop()
  })

  it.each([
    ['throws', 'throw new Error("out of ideas")', 'out of ideas'],
    ['leaves', 'process.exit(3)', 'it ended early'],
    ['ends without a word', '', 'it ended early']
  ])('says so where the thread %s, before it is asked or afterwards', async (_, code, message) => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'thread.mjs')
      writeFileSync(file, code)
      const entry = pathToFileURL(file)
      const said = `the thread that mined broke down: ${message}`
      await expect(mined(table, request(), new StageThread(entry))).rejects.toThrow(said)
      const early = new StageThread(entry)
      // Another one that does the same has ended by then.
      const other = new Worker(entry)
      other.on('error', () => undefined)
      await new Promise((resolve) => other.on('exit', resolve))
      await expect(mined(table, request(), early)).rejects.toThrow(said)
    })
  })
})
