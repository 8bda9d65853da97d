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

  describe('where calls are repeated at random', () => {
    const repeating = (events: readonly RawEvent[], seed: number): RawEvent[] => {
      const random = seededRandom(seed)
      return events.flatMap((event) => (random.uniform() < 0.3 ? [event, event] : [event]))
    }
    const compared = (before: RawEvent[], now: RawEvent[]) => {
      const all = { ...OPTIONS, kinds: ['association', 'outcome', 'precondition', 'sequence'] as const }
      const sides = [before, now].map((events) => sideOf(tableOf(events), all.kinds)) as [Side, Side]
      return compare(...sides, all).changes
    }
    type Side = ReturnType<typeof sideOf>

    it.each([1, 2, 3])('says so, and counts what follows from it as the same change: log %d', (seed) => {
      const [found, ...others] = compared(log(seed, 0.97, 0.97), repeating(log(seed + 100, 0.97, 0.97), seed))
      expect(others).toEqual([])
      expect(found).toMatchObject({ subject: { name: 'repeated identical calls' }, direction: 'stronger' })
      expect(found?.variants.length).toBeGreaterThan(0)
    })

    it.each([1, 2, 3])('hides no change beside it: log %d', (seed) => {
      const changes = compared(log(seed, 0.97, 0.97), repeating(log(seed + 100, 0.97, 0.6), seed))
      const names = changes.map(({ policy, subject }) => subject?.name ?? policy?.kind)
      expect(names.sort()).toEqual(['association', 'repeated identical calls'])
      expect(JSON.stringify(changes.find(({ policy }) => policy))).toContain('send_')
    })

    it.each([1, 2, 3])('and no longer are: log %d', (seed) => {
      const changes = compared(repeating(log(seed, 0.97, 0.97), seed), log(seed + 100, 0.97, 0.6))
      expect(JSON.stringify(changes.map(({ policy }) => policy))).toContain('send_')
    })
  })
})
