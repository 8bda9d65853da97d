import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import { compare } from '../../src/drift/compare.ts'
import { onceCandidates } from '../../src/drift/once.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import sequence from '../../src/policies/kinds/sequence.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const kinds = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const
const SESSIONS = 200

/** Sessions of one or two orders, each looked up and, in most of them, refunded; then a message about it. */
function shop(run: string, isTwice: (session: number) => boolean, gap: readonly string[] = []): RawEvent[] {
  return Array.from({ length: SESSIONS }, (_, i) => {
    const orders = i % 7 === 0 ? ['first', 'second'] : ['first']
    const calls = orders.flatMap((order): [string, string | undefined][] => [
      ['look_up', order],
      ...(i % 5 < 3
        ? ([
            ['issue_refund', order],
            ...(isTwice(i) ? [...gap.map((action) => [action, undefined]), ['issue_refund', order]] : []),
            ['send_email', undefined]
          ] as [string, string | undefined][])
        : [])
    ])
    return [['open', undefined] as const, ...calls, ['close', undefined] as const].map(
      ([action, order], seq): RawEvent => ({
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: {
          channel: i % 2 === 0 ? 'chat' : 'mail',
          // The amount is another one each time, so that no call repeats another word for word.
          ...(order === undefined ? {} : { arg: { order_id: `${run}-${i}-${order}`, amount: seq } })
        }
      })
    )
  }).flat()
}

function mineable(before: readonly RawEvent[], now: readonly RawEvent[]): readonly [Table, Table] {
  const plain = tableOf(before)
  const vocabulary = fitVocabulary(plain)
  return [apply(plain, vocabulary), apply(tableOf(now), vocabulary)]
}

function changesBetween(
  before: readonly RawEvent[],
  now: readonly RawEvent[],
  of: readonly string[] = kinds
) {
  const [baseline, current] = mineable(before, now)
  return compare(sideOf(baseline, kinds), sideOf(current, kinds), { ...OPTIONS, kinds: [...of] }).changes
}

const never = () => false
/** 24 of 200 sessions, none of which has two orders. */
const some = (i: number) => i % 5 === 1 && i % 7 !== 0 && i < 140

const again = {
  kind: 'sequence',
  template: 'not_succession',
  activation: 'issue_refund',
  target: 'issue_refund',
  same: 'arg.order_id'
}

describe('what is done again to the same object', () => {
  it.each([
    ['directly', []],
    ['after something else', ['look_away', 'look_away']]
  ])('is one finding that names action and object where it never was before: %s', (_, gap) => {
    const changes = changesBetween(shop('before', never), shop('now', some, gap))
    const told = changes.filter(({ policy }) => policy !== undefined)
    expect(told.map(({ policy }) => policy)).toEqual([expect.objectContaining(again)])
    expect(told[0]).toMatchObject({ change: 'shifted', direction: 'weaker' })
    expect(told[0]?.baseline.confidence).toBe(1)
    expect((told[0]?.current.events ?? 0) - (told[0]?.current.kept ?? 0)).toBe(24)
  })

  it('is no finding where other orders of the same session are refunded more often', () => {
    const changes = changesBetween(shop('before', never), shop('now', never))
    expect(changes).toEqual([])
  })

  it('is not compared where no order of actions is', () => {
    const changes = changesBetween(shop('before', never), shop('now', some), ['precondition'])
    expect(changes).toEqual([])
  })

  it('is counted as the rule counts it that a person would write', () => {
    const events = fc.array(
      fc.record({ session: fc.nat(6), action: fc.constantFrom('a', 'b'), order: fc.nat(12) }),
      { minLength: 120, maxLength: 160 }
    )
    let compared = 0
    fc.assert(
      fc.property(events, (drawn) => {
        const raw = drawn.map(
          ({ session, action, order }, seq): RawEvent => ({
            session: `s${session}`,
            action,
            seq,
            context: { arg: { order_id: `s${session}-${order}` } }
          })
        )
        const [table] = mineable(raw, raw)
        for (const { rule, situations } of onceCandidates(table, 1)) {
          expect(situations()).toEqual(sequence.situations(rule, table))
          compared++
        }
      }),
      { numRuns: 50 }
    )
    expect(compared).toBeGreaterThan(20)
  })
})
