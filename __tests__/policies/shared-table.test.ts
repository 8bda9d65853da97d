import { describe, expect, it } from '@jest/globals'
import { StageThread } from '../../src/policies/beside.ts'
import { minePolicies } from '../../src/policies/mine.ts'
import { beginMining } from '../../src/policies/mine-beside.ts'
import { inSharedMemory } from '../../src/policies/shared-table.ts'
import { MINING } from '../support/mining.ts'
import { repeatedTable } from '../support/repeated-table.ts'
import { smallTable } from '../support/table.ts'

const events = Array.from({ length: 90 }, (_, i) => ({
  session: `s${Math.floor(i / 3)}`,
  action: ['look', 'refund', 'close'][i % 3] as string,
  outcome: i % 7 === 0 ? 'denied' : 'success',
  context: { role: i % 2 === 0 ? 'admin' : 'guest', tier: i % 4 },
  objects: { order: 1 + (i % 2) }
}))
const table = repeatedTable(smallTable(events), 50)
const door = new URL('../../src/policies/stage-thread.ts', import.meta.url)

describe('a table in memory that threads share', () => {
  it('holds what it held', () => {
    const shared = inSharedMemory(structuredClone(table))
    expect(shared.itemIds.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect({ ...shared, conditions: table.conditions }).toEqual(table)
  })

  it('is mined by two threads as by one, and is whole afterwards', async () => {
    const shared = inSharedMemory(structuredClone(table))
    const alone = minePolicies(table, MINING)
    expect(await beginMining(shared, MINING, new StageThread(door))()).toStrictEqual(alone)
    expect(alone.length).toBeGreaterThan(0)
    expect(shared.action).toEqual(table.action)
    expect(shared.session).toEqual(table.session)
  })

  it('may have nothing twice', () => {
    const none = new Uint32Array(0)
    const own = structuredClone({ ...table, objectKeys: [], objectStart: new Uint32Array(table.rows + 1) })
    expect(inSharedMemory({ ...own, objectKey: none, objectNumber: none }).objectNumber).toHaveLength(0)
  })
})
