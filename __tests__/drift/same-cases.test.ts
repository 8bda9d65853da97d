import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

/** One trial of each case; in the first `careless` of them the refund goes out without a look-up. */
function log(cases: number, run: string, careless = 0): RawEvent[] {
  return Array.from({ length: cases }, (_, i) => {
    const isRefund = i % 2 === 0
    const first = isRefund && i / 2 < careless ? 'greet' : 'lookup_order'
    return [first, isRefund ? 'issue_refund' : 'send_email'].map((action, seq) => ({
      session: `${run}-${i}`,
      caseId: `case-${i}`,
      action,
      outcome: 'success',
      seq,
      context: { topic: isRefund ? 'refund' : 'question' }
    })) as RawEvent[]
  }).flat()
}

const kinds = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const
const compared = (cases: number, careless: number) =>
  compare(
    sideOf(tableOf(log(cases, 'before')), kinds),
    sideOf(tableOf(log(cases, 'now', careless)), kinds),
    OPTIONS
  )

describe('the same cases on both sides, each done once', () => {
  it.each([60, 400])('are judged as unchanged where each of %d was done alike', (cases) => {
    const { sufficient, changes, unchanged, detectable } = compared(cases, 0)
    expect([sufficient, changes]).toEqual([true, []])
    expect(unchanged.length).toBeGreaterThan(0)
    for (const { test } of unchanged) expect(test?.adjusted_p_value).toBe(1)
    // Eight cases must differ in one direction before chance would do it less often than once in a hundred: 2 · 2⁻⁸.
    expect(detectable as number).toBeGreaterThanOrEqual(8 / cases)
  })

  it('are too few where not even a change of all of them could show', () => {
    expect(compared(6, 0).sufficient).toBe(false)
  })

  it.each([1, 3, 5])('promise no sharper eyes than they have where %d differ', (careless) => {
    const { sufficient, changes, detectable, unchanged } = compared(400, careless)
    expect([sufficient, changes]).toEqual([true, []])
    expect(detectable as number).toBeGreaterThanOrEqual(8 / 400)
    expect(unchanged.filter(({ test }) => test !== null).length).toBeGreaterThan(0)
  })

  it('show what changed in enough of them', () => {
    const { changes } = compared(400, 14)
    expect(changes.length).toBeGreaterThan(0)
  })
})

describe('the interval of a change', () => {
  it('holds no zero where the change is found, though the plain shares are less sure than the test', () => {
    for (const { test } of compared(400, 14).changes) {
      if (test.interval === null) continue
      expect(Math.sign(test.interval[0])).toBe(Math.sign(test.delta))
      expect(Math.sign(test.interval[1])).toBe(Math.sign(test.delta))
    }
  })
})
