import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const KINDS = ['association', 'sequence'] as const
const options = { ...OPTIONS, kinds: KINDS }

/** Refunds and questions in turn; in refunds the approval comes first and the customer is told by mail. */
function log(seed: number, ordered: number, mailed: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 300 }, (_, s) => {
    const task = s % 2 === 0 ? 'refund' : 'question'
    const pair = random.uniform() < ordered ? ['approve', 'pay'] : ['pay', 'approve']
    const told = random.uniform() < mailed ? 'send_mail' : 'send_text'
    const actions =
      task === 'refund' ? ['open', ...pair, told, 'close'] : ['open', 'search', 'reply', 'close']
    return actions.map((action) => ({
      session: `s${s}`,
      agent: 'agent',
      action,
      outcome: 'success',
      context: { task, step: action === told ? 'tell' : 'work' }
    }))
  }).flat()
}

const found = (before: RawEvent[], now: RawEvent[]) =>
  compare(sideOf(tableOf(before), KINDS), sideOf(tableOf(now), KINDS), options).changes.map(
    ({ policy, direction, variants }) => ({
      kind: policy?.kind,
      direction,
      kinds: [...new Set(variants.map(({ kind }) => kind))]
    })
  )

describe('one cause, one finding', () => {
  it.each([1, 2, 3, 4, 5])(
    'keeps a lost order and a lost choice of the same sessions apart: log %d',
    (seed) => {
      const both = found(log(seed, 0.97, 0.97), log(seed + 100, 0.6, 0.6))
      expect(both.map(({ kind }) => kind).sort()).toEqual(['association', 'sequence'])
    }
  )

  it.each([1, 2, 3])('has one finding for either alone: log %d', (seed) => {
    const before = log(seed, 0.97, 0.97)
    expect(found(before, log(seed + 100, 0.6, 0.97)).map(({ kind }) => kind)).toEqual(['sequence'])
    expect(found(before, log(seed + 100, 0.97, 0.6)).map(({ kind }) => kind)).toEqual(['association'])
    expect(found(before, log(seed + 100, 0.97, 0.97))).toEqual([])
  })
})
