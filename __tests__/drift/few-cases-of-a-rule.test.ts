import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { poolTables } from '../../src/drift/pool.ts'
import { runTests } from '../../src/drift/tests.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import { clopperPearson } from '../../src/statistics/intervals.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, setOf, tableOf } from './logs.ts'

const CASES = 50

const RULE = {
  kind: 'sequence',
  template: 'precedence',
  activation: 'cancel',
  target: 'look_up',
  antecedent: {}
} as const

/** Trials of fifty cases, of which `cancelling` cancel: after the look-up with the given chance, else before it. */
function log(run: string, seed: number, lookUps: number, cancelling = 12, trials = 2): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: CASES * trials }, (_, i) => {
    const own = i % CASES
    const task =
      own >= cancelling
        ? ['look_up', 'book']
        : random.uniform() < lookUps
          ? ['look_up', 'cancel']
          : ['cancel', 'look_up']
    const chatter = random.uniform() < 0.4 ? 'think' : 'note'
    return [...task, chatter, 'close'].map((action, seq) => ({
      session: `${run}-${i}`,
      caseId: `case-${own}`,
      action,
      outcome: 'success',
      seq,
      context: { topic: `topic ${own % 5}` }
    })) as RawEvent[]
  }).flat()
}

function compared(before: RawEvent[], now: RawEvent[], alpha = OPTIONS.alpha) {
  const tables = [before, now].map((events) => tableOf(events))
  const [baseline, current] = tables.map((table) => ({
    table,
    set: setOf([countedPolicy(RULE, table)], table.rows)
  }))
  return compare(baseline as never, current as never, { ...OPTIONS, alpha })
}

describe('a rule met in a dozen of fifty cases that both sides tried', () => {
  const { changes, mixOnly } = compared(log('before', 1, 1), log('now', 2, 0))

  it('is found where it fell from always to never', () => {
    expect(changes.map(({ policy, direction }) => [policy?.kind, direction])).toEqual([
      ['sequence', 'weaker']
    ])
    expect(mixOnly).toEqual([])
  })

  it('promises no less than it shows', () => {
    const { undecided, unchanged } = compared(log('before', 1, 0.9), log('now', 2, 0.9))
    const [own] = [...undecided, ...unchanged]
    expect(own?.policy.kind).toBe('sequence')
    expect(own?.detectable as number).toBeLessThan(0.6)
  })
})

describe('a rule met in too few cases, each tried once', () => {
  const { changes, mixOnly, undecided } = compared(log('before', 1, 1, 11, 1), log('now', 2, 0, 11, 1), 0.001)

  it('is left undecided, and no other mix is blamed for what the same cases show', () => {
    expect([changes, mixOnly]).toEqual([[], []])
    expect(undecided.map(({ policy, detectable }) => [policy.kind, detectable])).toEqual([['sequence', 1]])
  })
})

/** Three trials of fifty cases; with the given chance they ask in their second step, in eight of the cases alone. */
function asking(run: string, seed: number, chance: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 3 * CASES }, (_, i) => {
    const own = i % CASES
    const asks = own < 8 && random.uniform() < chance
    const length = 3 + Math.floor(random.uniform() * 20)
    const work = Array.from({ length }, () => (random.uniform() < 0.5 ? 'read' : 'edit'))
    return ['open', ...(asks ? ['ask'] : []), ...work].map((action, seq) => ({
      session: `${run}-${i}`,
      caseId: `case-${own}`,
      action,
      outcome: 'success',
      seq,
      context: {}
    })) as RawEvent[]
  }).flat()
}

describe('an action done in eight of fifty cases, now and then', () => {
  it('is missed where it is not done any more', () => {
    const { changes } = compared(asking('before', 1, 0.8), asking('now', 2, 0))
    expect(changes.map(({ subject, current }) => [subject?.name, current.kept])).toEqual([['ask', 0]])
  })

  it('is no finding where nothing changed', () => {
    for (let seed = 3; seed < 9; seed += 2)
      expect(compared(asking('before', seed, 0.8), asking('now', seed + 1, 0.8)).changes).toEqual([])
  })
})

/** Three trials of fifty cases; half of these search, with the given chance, and one of them a dozen times. */
function searching(run: string, seed: number, chance: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 3 * CASES }, (_, i) => {
    const own = i % CASES
    const searches = own < CASES / 2 && random.uniform() < chance ? (own === 0 ? 12 : 1) : 0
    const length = 3 + Math.floor(random.uniform() * 6)
    const work = Array.from({ length }, () => (random.uniform() < 0.5 ? 'read' : 'edit'))
    return ['open', ...Array.from({ length: searches }, () => 'search'), ...work].map((action, seq) => ({
      session: `${run}-${i}`,
      caseId: `case-${own}`,
      action,
      outcome: 'success',
      seq,
      context: {}
    })) as RawEvent[]
  }).flat()
}

describe('an action done in many cases, and in one of them most', () => {
  it('is missed where it is not done any more', () => {
    for (let seed = 1; seed < 7; seed += 2) {
      const { changes } = compared(searching('before', seed, 0.9), searching('now', seed + 1, 0))
      expect(changes.map(({ subject, current }) => [subject?.name, current.kept])).toEqual([['search', 0]])
    }
  })

  it('is no finding where nothing changed', () => {
    for (let seed = 7; seed < 13; seed += 2)
      expect(compared(searching('before', seed, 0.9), searching('now', seed + 1, 0.9)).changes).toEqual([])
  })
})

it('keeps the level where trials are exchanged for some and signs for others', () => {
  const runs = 60
  const alpha = 0.1
  let alarms = 0
  for (let seed = 1; seed <= runs; seed++) {
    const [before, now] = [log('before', 2 * seed, 0.6), log('now', 2 * seed + 1, 0.6)].map((events) =>
      tableOf(events)
    ) as [never, never]
    const { cells, novelties } = runTests(poolTables(before, now), [countedPolicy(RULE, before)], {
      ...OPTIONS,
      alpha
    })
    const few = cells.filter(({ statistic }) => statistic.unitScores !== undefined)
    expect(few.length).toBeGreaterThan(0)
    expect(few.length).toBeLessThan(cells.length)
    if ([...cells, ...novelties].some(({ adjusted }) => adjusted <= alpha)) alarms++
  }
  const [low, high] = clopperPearson(alarms, runs, 0.999)
  expect(low).toBeLessThanOrEqual(alpha)
  expect(high).toBeGreaterThanOrEqual(alpha)
})
