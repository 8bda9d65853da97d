import { describe, expect, it } from '@jest/globals'
import { draw, randomWorld, W2, withStrength } from '../../benchmarks/worlds.ts'
import { compare } from '../../src/drift/compare.ts'
import { seedOf } from '../../src/drift/digest.ts'
import type { Change, Comparison, ComparisonSide } from '../../src/drift/drift.ts'
import { plainSides } from '../../src/drift/found.ts'
import { poolTables } from '../../src/drift/pool.ts'
import { drawLabels, judge } from '../../src/drift/relabel.ts'
import { countSides } from '../../src/drift/sides.ts'
import { SPENT } from '../../src/drift/spent.ts'
import { statisticOf } from '../../src/drift/statistic.ts'
import { runTests } from '../../src/drift/tests.ts'
import { cellWith, changedSituations } from '../../src/drift/what-if.ts'
import { worthFinding } from '../../src/drift/worth.ts'
import type { RawEvent } from '../../src/events/event.ts'
import type { Table } from '../../src/events/table.ts'
import { failingPoint, turningPoint } from '../../src/explain/turning.ts'
import { canonicalRule } from '../../src/policies/identity.ts'
import { kindOf } from '../../src/policies/kinds/registry.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, setOf, sideOf, tableOf } from './logs.ts'

/** As the comparison tests. */
const TESTED = { ...OPTIONS, alpha: SPENT * OPTIONS.alpha }

/** An agent that looks an order up, asks, refunds and notes: every kind of policy can be found in what it does. */
function shopLog(sessions: number, seed: number, { asks, looks, fails }: Record<string, number>): RawEvent[] {
  const random = seededRandom(seed)
  const chance = (share: number | undefined) => random.uniform() < (share ?? 0)
  return Array.from({ length: sessions }, (_, s) => {
    const vip = chance(0.4)
    const asked = chance(asks)
    const steps = [...(chance(looks) ? ['lookup_order'] : []), ...(asked ? ['ask'] : []), 'refund', 'note']
    return steps.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: chance(fails) ? 'error' : 'success',
        context: { vip, confirmed: asked && seq > 1 }
      })
    )
  }).flat()
}

const usual = { asks: 0.95, looks: 0.95, fails: 0.05 }
const kinds = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

interface Pair {
  readonly name: string
  readonly before: ComparisonSide
  readonly after: ComparisonSide & { readonly table: Table }
}

/** Pairs of random logs that differ, with sessions, with trials of cases, with few cases and with bare events. */
function* pairs(): Generator<Pair> {
  for (let seed = 1; seed <= 4; seed++) {
    const world = randomWorld(seed, W2)
    const size = [
      { name: 'sessions', sessions: 100, events: 2000 },
      { name: 'cases', sessions: 100, events: 2000, trials: 2 },
      { name: 'few cases', sessions: 96, events: 2000, trials: 8 },
      { name: 'events', sessions: 100, events: 2000, nameless: true }
    ][seed % 4] as { name: string; sessions: number; events: number }
    yield {
      name: `${size.name} ${seed}`,
      before: sideOf(draw(world, { ...size, seed: 2 * seed })),
      after: sideOf(draw(withStrength(world, 1, -0.5), { ...size, seed: 2 * seed + 1 }))
    }
  }
  const shifts = [{ asks: 0.6 }, { looks: 0.55 }]
  for (const [i, shift] of shifts.entries())
    yield {
      name: `shop ${i}`,
      before: sideOf(tableOf(shopLog(90, 2 * i + 1, usual)), kinds),
      after: sideOf(tableOf(shopLog(90, 2 * i + 2, { ...usual, ...shift })), kinds)
    }
}

const compared = ({ before, after }: Pair): Comparison => compare(before, after, OPTIONS)

const judgeOf = (comparison: Comparison, change: Change) => comparison.rejudge?.(change, change.direction)

const towardsBaseline = ({ direction }: Change): 1 | -1 => (direction === 'weaker' ? 1 : -1)

/** The verdict with one cell in the place of another, by the test of the whole family: all statistics, all relabellings. */
function standsInFull(pair: Pair, change: Change): (kept: number) => boolean {
  const pool = poolTables(pair.before.table as Table, pair.after.table)
  const tests = runTests(pool, [...pair.before.set.policies, ...pair.after.set.policies], TESTED)
  const at = tests.cells.findIndex(({ cell }) =>
    change.policy === undefined
      ? cell.family === 'share' && cell.subject?.name === change.subject?.name
      : cell.rule !== undefined && canonicalRule(cell.rule) === canonicalRule(change.policy)
  )
  const tested = tests.cells[at]
  if (tested === undefined) throw new Error('the finding was not tested')
  const { cell } = tested
  const sides = cell.rule === undefined ? undefined : countSides(cell.rule, pool)
  return (kept) => {
    const changed = cellWith({ cell, sides, pool, strataFor: tests.family.strataFor }, kept)
    const statistic = statisticOf(changed, tests.design)
    if (statistic === undefined) return false
    const { adjusted } = judge(
      [...tests.cells, ...tests.presences].map((other, i) => ({
        ...other,
        statistic: i === at ? statistic : other.statistic
      })),
      tests.novelties.map(({ novelty, logShare }) => ({ ...novelty.special, logShare })),
      drawLabels(tests.design, { alpha: TESTED.alpha, seed: seedOf(pool) }),
      TESTED.alpha
    )
    const direction = statistic.z * cell.sign > 0 ? 'stronger' : 'weaker'
    const then =
      sides === undefined
        ? plainSides(changed, pool)
        : {
            baseline: sides.baseline,
            current: { ...sides.current, kept, confidence: kept / sides.current.events }
          }
    return (
      direction === change.direction &&
      (adjusted[at] as number) <= TESTED.alpha &&
      worthFinding({ cell: changed, statistic }, then, change.policy, direction, OPTIONS)
    )
  }
}

describe('the count at which a finding turns', () => {
  it('flips the verdict of the whole family of tests, and one unit less does not', () => {
    const seen = new Set<string>()
    let turned = 0
    for (const pair of pairs()) {
      const comparison = compared(pair)
      for (const change of comparison.changes.slice(0, 1)) {
        const stands = judgeOf(comparison, change)
        if (stands === undefined) continue
        const at = turningPoint(change, stands) as number
        expect(at).not.toBeNull()
        const inFull = standsInFull(pair, change)
        const less = at - towardsBaseline(change)
        expect([pair.name, inFull(change.current.kept), inFull(less), inFull(at)]).toEqual([
          pair.name,
          true,
          true,
          false
        ])
        turned++
        seen.add(`${change.policy?.kind ?? change.subject?.type}`)
        seen.add(pair.name.replace(/ \d+$/, ''))
      }
    }
    expect(turned).toBeGreaterThan(4)
    expect([...seen]).toEqual(
      expect.arrayContaining(['sessions', 'cases', 'events', 'few cases', 'association', 'sequence'])
    )
  })

  it('turns the check of the edited log too, as near as relabelling it anew can tell', () => {
    let turned = 0
    for (const pair of pairs()) {
      const comparison = compared(pair)
      const [change] = comparison.changes
      if (change?.policy?.kind !== 'association') continue
      const policy = change.policy
      const stands = judgeOf(comparison, change)
      const at = stands && turningPoint(change, stands)
      if (at === undefined || at === null) continue
      const found = (kept: number) =>
        compare(pair.before, withKept(pair.after, policy, kept), OPTIONS).changes.some((other) =>
          [other.policy, ...other.variants].some(
            (one) => one !== undefined && canonicalRule(one) === canonicalRule(policy)
          )
        )
      const step = towardsBaseline(change)
      const slack = Math.ceil(0.05 * change.current.events)
      expect([pair.name, found(at - slack * step), found(at + slack * step)]).toEqual([
        pair.name,
        true,
        false
      ])
      turned++
    }
    expect(turned).toBeGreaterThan(1)
  })
})

/** The log with the action of some events exchanged, so that the association is kept so many times. */
function withKept<Side extends Pair['after']>(side: Side, policy: Policy, count: number): Side {
  if (policy.kind !== 'association') throw new Error('only associations are edited here')
  const { table } = side
  const { rows, kept } = kindOf(policy).situations(policy, table)
  const own = table.actions.indexOf(policy.consequent)
  const action = table.action.slice()
  const other = action.find((id) => id !== own) as number
  for (const i of changedSituations(rows, kept, 0, count))
    action[rows[i] as number] = kept[i] === 1 ? other : own
  return { ...side, table: { ...table, action } }
}

describe('the same against counts and rates alone', () => {
  it.each(['counts', 'rates'])('turns where the tests of the changed counts turn (%s)', (evidence) => {
    let turned = 0
    for (const pair of pairs()) {
      const { set, table } = pair.before
      const policies = set.policies.map(({ evidence: counts, ...policy }) =>
        evidence === 'counts' ? { ...policy, evidence: counts } : policy
      ) as Policy[]
      const before = { set: setOf(policies, table?.rows) }
      const comparison = compare(before, pair.after, OPTIONS)
      for (const change of comparison.changes) {
        const stands = judgeOf(comparison, change)
        if (stands === undefined || change.policy?.kind !== 'association') continue
        const { policy } = change
        const at = turningPoint(change, stands) as number
        const found = (kept: number) => {
          // Other policies are left as they were: their events are not the ones that change.
          const alone = { set: setOf([policy], table?.rows) }
          return compare(alone, withKept(pair.after, policy, kept), OPTIONS).changes.some(
            ({ policy: own }) => own?.policy_id === policy.policy_id
          )
        }
        const judged = compare({ set: setOf([policy], table?.rows) }, pair.after, OPTIONS)
        const own = judged.changes.find((other) => other.policy?.policy_id === policy.policy_id) as Change
        const alone = turningPoint(own, judgeOf(judged, own) as (kept: number) => boolean) as number
        const less = alone - towardsBaseline(own)
        expect([found(less), found(alone)]).toEqual([true, false])
        // The more is tested, the stronger a finding must be, and the sooner it turns.
        expect((at - alone) * towardsBaseline(own)).toBeLessThanOrEqual(0)
        turned++
      }
    }
    expect(turned).toBeGreaterThan(1)
  })
})

describe('the count at which a pass would fail', () => {
  it('fails there and not one unit before', () => {
    let margins = 0
    for (const seed of [1, 2, 3, 4]) {
      const world = randomWorld(seed, W2)
      const pair = {
        name: `${seed}`,
        before: sideOf(draw(world, { sessions: 120, events: 4000, seed: 2 * seed })),
        after: sideOf(draw(world, { sessions: 120, events: 4000, seed: 2 * seed + 1 }))
      }
      const comparison = compared(pair)
      const near = comparison.unchanged.find(({ test }) => test !== null)
      if (margins > 0 || comparison.changes.length > 0 || near === undefined) continue
      const at = failingPoint(near, (direction) => comparison.rejudge?.(near, direction))
      if (at === null) continue
      const direction = at < near.current.kept ? 'weaker' : 'stronger'
      const inFull = standsInFull(pair, { ...near, direction } as never)
      expect([
        inFull(near.current.kept),
        inFull(at),
        inFull(at + towardsBaseline({ direction } as never))
      ]).toEqual([false, true, false])
      margins++
    }
    expect(margins).toBeGreaterThan(0)
  })
})
