import { describe, expect, it } from '@jest/globals'
import { contextWorld } from '../../benchmarks/context-worlds.ts'
import { asFound, type MiningWorld, miningWorld } from '../../benchmarks/mining-worlds.ts'
import { type Shape, shapes, templateWorld } from '../../benchmarks/template-worlds.ts'
import { variedWorld } from '../../benchmarks/varied-worlds.ts'
import { draw, randomWorld, W2, W3, type WorldShape } from '../../benchmarks/worlds.ts'
import { apply } from '../../src/abstraction/apply.ts'
import { fit as fitVocabulary } from '../../src/abstraction/fit.ts'
import type { Table } from '../../src/events/table.ts'
import { countPolicy } from '../../src/policies/evidence.ts'
import { policyId } from '../../src/policies/identity.ts'
import { minePolicies } from '../../src/policies/mine.ts'
import type { Rule } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { MINING } from '../support/mining.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

const mined = (table: Table) => minePolicies(table, MINING)

/** Planted policies that meet the thresholds, how many of them are found, and how many others are told. */
function score({ planted: all, table: raw }: MiningWorld) {
  const table = apply(raw, fitVocabulary(raw))
  const planted = asFound(all, table)
  const meets = (rule: Rule) => {
    const { evidence, confidence, support } = countPolicy(rule, table)
    return (
      evidence.events >= 150 &&
      confidence >= MINING.minConfidence &&
      (rule.kind !== 'association' || support >= MINING.minSupport)
    )
  }
  const policies = mined(table)
  const ids = new Set(policies.map(({ policy_id }) => policy_id))
  const expected = new Set(planted.flatMap(({ rules }) => rules.map(policyId)))
  const wanted = planted.filter(({ rules }) => rules.some(meets))
  return {
    planted: wanted.length,
    found: wanted.filter(({ rules }) => rules.some((rule) => ids.has(policyId(rule)))).length,
    extra: [...ids].filter((id) => !expected.has(id)).length
  }
}

function total(worlds: readonly MiningWorld[]) {
  const scores = worlds.map(score)
  const sum = (of: 'planted' | 'found' | 'extra') => scores.reduce((all, one) => all + one[of], 0)
  const planted = sum('planted')
  return { planted, recall: sum('found') / planted, extra: sum('extra') / planted }
}

/** The worlds of the verdict's benchmark: only associations are planted. */
function associations(seed: number, shape: WorldShape): MiningWorld {
  const world = randomWorld(seed, shape)
  const rule = (antecedent: Record<string, string>, action: number): Rule => ({
    kind: 'association',
    antecedent,
    consequent: world.actions[action] as string
  })
  return {
    planted: [
      ...world.intents.map(({ name, action }) => rule({ intent: name }, action)),
      ...world.overrides.map(({ conditions, action }) => rule(Object.fromEntries(conditions), action))
    ].map((one) => ({ name: policyId(one), rules: [one] })),
    table: draw(world, { seed: seed + 777, sessions: 500, events: 10_000 })
  }
}

/** Both limits are planted there, and sessions are short. */
const BIG = 34

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)

describe('planted policies are found, and little else is told', () => {
  it('of every kind', () => {
    const { planted, recall, extra } = total(seeds(31, 4).map((seed) => miningWorld(seed, 10_000)))
    expect(planted).toBeGreaterThan(50)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(extra).toBeLessThanOrEqual(0.2)
  })

  it('in worlds that differ in everything', () => {
    const { planted, recall, extra } = total(seeds(501, 8).map((seed) => variedWorld(seed, 10_000)))
    expect(planted).toBeGreaterThan(50)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(extra).toBeLessThanOrEqual(0.2)
  })

  it('of what is done never, once or seldom in one context only', () => {
    const { planted, recall, extra } = total(seeds(201, 20).map((seed) => contextWorld(seed, 10_000)))
    expect(planted).toBeGreaterThan(20)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(extra).toBeLessThanOrEqual(0.2)
  })

  it('of each template, with and without a context', () => {
    const worlds = seeds(601, 36).map((seed) =>
      templateWorld(seed, 10_000, true, shapes[seed % shapes.length] as Shape)
    )
    const { planted, recall, extra } = total(worlds)
    expect(planted).toBeGreaterThan(80)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(extra).toBeLessThanOrEqual(0.15)
  })

  it('of contexts in a log so big that a part of its sessions is looked at first', () => {
    const world = contextWorld(BIG, 125_000)
    expect(world.table.sessions).toBeGreaterThan(8_000)
    expect(world.planted.map(({ name }) => name).join(', ')).toMatch(/at most .* exactly once/)
    expect(score(world)).toEqual({ planted: world.planted.length, found: world.planted.length, extra: 0 })
  })

  it.each([
    ['in thin intents', W2],
    ['beside noisy copies of the key', W3]
  ])('%s', (_, shape) => {
    const { planted, recall, extra } = total(seeds(201, 6).map((seed) => associations(seed, shape)))
    expect(planted).toBeGreaterThan(10)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(extra).toBeLessThanOrEqual(0.2)
  })
})

describe('limits', () => {
  /** One action among thirty that a number rules out or allows, or ends badly. */
  const limited = (seed: number): Table => {
    const random = seededRandom(seed)
    return smallTable(
      Array.from({ length: 400 }, (_, s) =>
        Array.from({ length: 20 }, (): SmallEvent => {
          const [amount, size] = [10 ** (1 + 2 * random.uniform()), 1 + random.below(90)].map(Math.round)
          const context = { amount: amount as number, size: size as number }
          const drawn = ['refund', 'transfer', 'upload'][random.below(16)] ?? `act_${random.below(27)}`
          const isKept =
            drawn === 'refund' ? context.amount < 300 : drawn !== 'transfer' || context.size >= 40
          const action = isKept ? drawn : 'ask'
          const outcome = action === 'upload' && context.size >= 40 ? 'denied' : 'success'
          return { session: `s${s}`, action, outcome, context }
        })
      ).flat()
    )
  }
  const close = (text: string | undefined, at: number) => Math.abs(Number(text) - at) <= 0.12 * at

  it('of one action among many are found where they lie', () => {
    for (const seed of seeds(1, 4)) {
      const raw = limited(seed)
      const told = mined(apply(raw, fitVocabulary(raw))).map(({ description }) => description)
      const limit = (pattern: RegExp) =>
        told.flatMap((sentence) => pattern.exec(sentence)?.slice(1) ?? []).find((at) => at !== undefined)
      expect(close(limit(/never `refund` when amount>=(\d+)|`refund` only when amount<(\d+)/), 300)).toBe(
        true
      )
      expect(close(limit(/`transfer` only when size>=(\d+)|never `transfer` when size<(\d+)/), 40)).toBe(true)
      expect(close(limit(/`upload` when size>=(\d+) ends in 'denied'/), 40)).toBe(true)
    }
  })
})

describe('a log without structure', () => {
  it('gives no policy, however small it is', () => {
    const told = seeds(1, 24).flatMap((seed) => {
      const { table } = variedWorld(5_000 + seed, [300, 800, 2_000][seed % 3] as number, false)
      return mined(apply(table, fitVocabulary(table))).map(({ description }) => description)
    })
    expect(told).toEqual([])
  })
})
