import { describe, expect, it } from '@jest/globals'
import { comparedKeys } from '../../src/drift/contexts.ts'
import { poolTables } from '../../src/drift/pool.ts'
import { runTests } from '../../src/drift/tests.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { tableKeys } from '../../src/events/key-codes.ts'
import { OPTIONS, tableOf } from './logs.ts'

const event = (session: number, seq: number, action: string, context: RawEvent['context']): RawEvent => ({
  session: `s${session}`,
  action,
  outcome: 'success',
  seq,
  context
})

describe('of more keys than can be compared within', () => {
  const table = tableOf(
    Array.from({ length: 60 }, (_, i) =>
      event(i, 0, 'look', {
        role: i % 2 === 0 ? 'a' : 'b',
        ...(i < 40 ? { tier: 'x' } : {}),
        [`own_${i}`]: true
      })
    )
  )
  const { start } = tableKeys(table)
  const names = Array.from(start.subarray(0, -1), (item) => table.items[item]?.key)
  const compared = (most?: number) => {
    const isCompared = comparedKeys(table, most)
    return names.filter((_, key) => isCompared(key))
  }

  it('those that most events have are, of equally many the first', () => {
    expect(compared(2)).toEqual(['role', 'tier'])
    expect(compared(3)).toEqual(['own_0', 'role', 'tier'])
  })

  it('all are where there is room for them', () => {
    expect(names).toHaveLength(62)
    expect(compared()).toEqual(names)
  })
})

describe('of thousands of actions', () => {
  const log = (run: number) =>
    tableOf(
      Array.from({ length: 1200 * 3 }, (_, i) =>
        event(run * 1e6 + Math.floor(i / 10), i % 10, `do_${(i * 7 + run) % 1200}`, {})
      ).concat(Array.from({ length: 200 }, (_, i) => event(run * 1e6 + i, 10, 'do_1199', {})))
    )

  it('the shares of the most frequent are compared', () => {
    const { cells } = runTests(poolTables(log(1), log(2)), [], OPTIONS)
    const shares = cells.flatMap(({ cell }) => (cell.family === 'share' ? [cell.subject?.name] : []))
    expect(shares).toHaveLength(1000)
    expect(shares).toContain('do_1199')
  })
})
