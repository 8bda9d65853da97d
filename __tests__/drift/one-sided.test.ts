import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'

import type { RawEvent } from '../../src/events/event.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

/** Sessions of a few steps; of the extra actions each of the first so many sessions does one more. */
function log(run: string, sessions: number, extra: Readonly<Record<string, number>>): RawEvent[] {
  return Array.from({ length: sessions }, (_, i) => {
    const more = Object.entries(extra).flatMap(([name, often]) => (i < often ? [name, name] : []))
    return ['open', i % 3 === 0 ? 'ask' : 'look', ...more, 'close'].map(
      (action, seq): RawEvent => ({ session: `${run}-${i}`, action, outcome: 'success', seq, context: {} })
    )
  }).flat()
}

const compared = (before: readonly RawEvent[], now: readonly RawEvent[]) => {
  const [baseline, current] = [before, now].map((events) => sideOf(tableOf(events), ['association']))
  return compare(baseline as never, current as never, OPTIONS)
}

describe('what one side alone did', () => {
  it('is told where it is no more than chance could be, what is new first', () => {
    const { changes, oneSided } = compared(
      log('a', 40, { archive: 2, print: 1 }),
      log('b', 50, { delete: 1, export: 2 })
    )
    expect(changes).toEqual([])
    const none = (of: number) => ({ events: 0, sessions: 0, of })
    expect(oneSided).toEqual([
      { action: 'export', baseline: none(40), current: { events: 4, sessions: 2, of: 50 } },
      { action: 'delete', baseline: none(40), current: { events: 2, sessions: 1, of: 50 } },
      { action: 'archive', baseline: { events: 4, sessions: 2, of: 40 }, current: none(50) },
      { action: 'print', baseline: { events: 2, sessions: 1, of: 40 }, current: none(50) }
    ])
  })

  it('is not told again where it is a finding', () => {
    const { changes, oneSided } = compared(log('a', 200, { archive: 150 }), log('b', 200, { delete: 150 }))
    expect(changes.length).toBeGreaterThan(0)
    expect(oneSided).toEqual([])
  })

  it('is nothing where both did the same', () => {
    expect(compared(log('a', 40, { archive: 2 }), log('b', 40, { archive: 1 })).oneSided).toEqual([])
  })
})
