import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { ComparisonOptions } from '../../src/drift/drift.ts'
import type { Table } from '../../src/events/table.ts'
import { countedPolicy } from '../../src/policies/mine.ts'
import type { Policy, Rule } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const options: ComparisonOptions = {
  alpha: 0.01,
  minEffect: 0.05,
  minConfidence: 0.6,
  minSupport: 0.05,
  minLift: 1,
  minSessions: 5,
  maxAntecedent: 3,
  kinds: ['association']
}

const rules: Rule[] = ['admin', 'viewer'].map((role) => ({
  kind: 'association',
  antecedent: { role },
  consequent: 'read'
}))

/** Sessions of their own habit: the share of reads varies from session to session, so events are not independent. */
function world(seed: number, share: number, sessions = 40): Table {
  const random = seededRandom(seed)
  const events: SmallEvent[] = []
  for (let s = 0; s < sessions; s++) {
    const own = Math.min(1, Math.max(0, share + 0.5 * (random.uniform() - 0.5)))
    for (let e = 0; e < 6; e++) {
      events.push({
        session: `s${s}`,
        action: random.uniform() < own ? 'read' : 'write',
        context: { role: s % 2 === 0 ? 'admin' : 'viewer' }
      })
    }
  }
  return smallTable(events)
}

const setOf = (table: Table, part: Partial<Policy> = {}) => ({
  name: '',
  accepted: [],
  sourceLogs: table.rows,
  totals: {
    events: table.rows,
    sessions: table.sessions,
    cases: 0,
    unit: table.unit,
    actions: { read: 1, write: 1 }
  },
  policies: rules.map((rule) => ({ ...countedPolicy(rule, table), ...part }) as Policy)
})

const withoutProfile = (before: Table, now: Table, part: Partial<Policy> = {}) =>
  compare({ set: setOf(before, part) }, { set: setOf(now), table: now }, options)

describe('comparison without a profile', () => {
  it('finds what changed, on the counts alone', () => {
    const { evidence, changes, sufficient } = withoutProfile(world(1, 0.8), world(2, 0.3))
    expect({ evidence, sufficient }).toEqual({ evidence: 'counts', sufficient: true })
    expect(changes.map(({ change, direction }) => `${change} ${direction}`)).toEqual([
      'vanished weaker',
      'vanished weaker'
    ])
    for (const { rows, policy } of changes) {
      expect(rows.length).toBeGreaterThan(0)
      expect(policy?.kind).toBe('association')
    }
  })

  it('hardly ever cries wolf, though the events of a session hang together', () => {
    let alarms = 0
    for (let run = 0; run < 150; run++) {
      if (withoutProfile(world(1000 + run, 0.7), world(5000 + run, 0.7)).changes.length > 0) alarms++
    }
    // At a true rate of 1 in 100, more than 6 of 150 happen in fewer than 1 of 1,000 test runs.
    expect(alarms).toBeLessThanOrEqual(6)
  })

  it('reckons counts back from the rates of another tool, and says what it assumed', () => {
    const before = world(1, 0.8)
    const { policies, ...set } = setOf(before)
    const rates = {
      ...set,
      totals: undefined,
      policies: policies.map(({ evidence: _, ...policy }) => policy as Policy)
    }
    const now = world(2, 0.3)
    const found = compare({ set: rates }, { set: setOf(now), table: now }, options)
    expect(found.evidence).toBe('rates')
    expect(found.changes).toHaveLength(2)
    expect(found.changes[0]?.baseline).toMatchObject({ events: 120, kept: policies[0]?.evidence?.kept })
    expect(found.assumptions.join(' ')).toMatch(/rates only/)
    const same = world(3, 0.8)
    expect(compare({ set: rates }, { set: setOf(same), table: same }, options).changes).toEqual([])
  })

  it('lets what people wrote win', () => {
    const before = world(1, 0.8)
    expect(withoutProfile(before, world(2, 0.3), { status: 'ignored' }).changes).toEqual([])
    expect(withoutProfile(before, world(2, 0.3), { status: 'required' }).changes[0]?.change).toBe('broken')
    expect(
      withoutProfile(before, before, { status: 'forbidden' }).changes.map(({ change }) => change)
    ).toEqual(['broken', 'broken'])
  })

  it('shows apart what hardly occurs any more, and an action that was never seen', () => {
    const only = smallTable(
      Array.from({ length: 200 }, (_, i) => ({
        session: `n${i >> 2}`,
        action: i % 4 === 0 ? 'wipe' : 'read',
        context: { role: 'admin' }
      }))
    )
    const { notExercised, changes } = withoutProfile(world(1, 0.8), only)
    expect(notExercised.map(({ policy }) => policy.kind === 'association' && policy.antecedent)).toEqual([
      { role: 'viewer' }
    ])
    expect(changes.find(({ subject }) => subject?.name === 'wipe')).toMatchObject({ change: 'new' })
  })

  it('holds a required promise that was never counted against "always"', () => {
    const written = (status: Policy['status']) => ({
      name: '',
      accepted: [],
      sourceLogs: 0,
      policies: rules.map((rule) => ({
        ...countedPolicy(rule, smallTable([])),
        evidence: undefined,
        status
      })) as unknown as Policy[]
    })
    const judge = (table: Table, status: Policy['status']) =>
      compare({ set: written(status) }, { set: setOf(table), table }, options)
    const always = smallTable(
      Array.from({ length: 120 }, (_, i) => ({
        session: `s${i >> 2}`,
        action: 'read',
        context: { role: i % 8 < 4 ? 'admin' : 'viewer' }
      }))
    )
    expect(judge(always, 'required')).toMatchObject({ sufficient: true, changes: [] })
    expect(judge(world(1, 0.7), 'required').changes.map(({ change }) => change)).toEqual(['broken', 'broken'])
    expect(judge(world(1, 0.7), 'mined').changes).toEqual([])
  })

  describe('a required rule that was never counted', () => {
    const log = (broken: number) =>
      smallTable(
        Array.from({ length: 2000 }, (_, i) => ({
          session: `s${Math.floor(i / 20)}`,
          action: i % 100 === 7 && i < broken * 100 ? 'delete_record' : 'read',
          context: { env: 'prod' }
        }))
      )
    const written = (rule: Rule, table: Table) =>
      compare(
        {
          set: {
            name: '',
            accepted: [],
            sourceLogs: 0,
            policies: [
              { ...countedPolicy(rule, smallTable([])), evidence: undefined, status: 'required' }
            ] as unknown as Policy[]
          }
        },
        { set: setOf(table), table },
        options
      )
    const never: Rule = { kind: 'prohibition', antecedent: { env: 'prod' }, never: 'delete_record' }
    const always: Rule = { kind: 'association', antecedent: { env: 'prod' }, consequent: 'read' }

    it('is broken by a single event where it says "never", with the line that shows it', () => {
      expect(written(never, log(0)).changes).toEqual([])
      const { changes } = written(never, log(1))
      expect(changes.map(({ change, rows, current }) => ({ change, rows, kept: current.kept }))).toEqual([
        { change: 'broken', rows: [7], kept: 1999 }
      ])
      expect(written(never, log(20)).changes[0]?.rows).toHaveLength(20)
    })

    it('has the tolerance of min-effect where it says what to do, and is listed', () => {
      const { changes, unchanged } = written(always, log(20))
      expect(changes).toEqual([])
      expect(unchanged.map(({ current }) => [current.kept, current.events])).toEqual([[1980, 2000]])
    })

    it('says at how many it would be kept', () => {
      const { changes, rejudge } = written(never, log(3))
      const judge = rejudge?.(changes[0] as never, 'weaker')
      expect([judge?.(1997), judge?.(1999), judge?.(2000)]).toEqual([true, true, false])
    })
  })

  it('says that it cannot judge where there are too few sessions', () => {
    const few = withoutProfile(world(1, 0.8, 4), world(2, 0.3, 4))
    expect(few.sufficient).toBe(false)
    expect(few.sessionsNeeded).toBeGreaterThanOrEqual(5)
  })
})
