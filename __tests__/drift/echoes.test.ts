import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

interface Habits {
  /** Share of the sessions in which limits are checked only once the order is placed. */
  readonly late?: number
  /** Share of the orders that are large, and need approval. */
  readonly large?: number
}

/** Orders, one or two a session: limits are checked, large ones approved, then they are placed; and much beside that. */
function log(seed: number, { late = 0, large = 0.55 }: Habits = {}): RawEvent[] {
  const random = seededRandom(seed)
  const chance = (p: number) => random.uniform() < p
  return Array.from({ length: 200 }, (_, s) => {
    const role = chance(0.65) ? 'trader' : 'analyst'
    const task = ['buy', 'buy', 'sell', 'sell', 'question'][random.below(5)] as string
    const isLate = chance(late)
    const order = (): string[] => {
      const isLarge = chance(large)
      const approved = isLarge && !chance(0.01) ? ['approve'] : []
      const steps = isLate ? [...approved, 'place', 'check'] : ['check', ...approved, 'place']
      return [
        'quote',
        ...(chance(0.8) ? ['news'] : []),
        ...(task === 'sell' ? ['position'] : []),
        ...(chance(0.2) ? ['note'] : []),
        ...steps,
        ...(chance(0.15) ? ['note'] : []),
        chance(0.12) ? 'notify' : 'confirm'
      ]
    }
    const orders = Array.from({ length: chance(0.4) ? 2 : 1 }, order).flat()
    const steps = [
      'authenticate',
      ...(chance(0.4) ? ['policy'] : []),
      ...(task === 'question' ? ['quote', 'news', 'answer'] : orders),
      ...(chance(0.7) ? ['tag'] : []),
      'audit'
    ]
    return steps.map(
      (action, i): RawEvent => ({
        session: `${seed}-${s}`,
        agent: 'agent',
        action,
        outcome: 'success',
        context: { role, task, previous_action: steps[i - 1] ?? 'START' }
      })
    )
  }).flat()
}

/** Whether the rule says that directly after the check of limits comes the approval. */
const isApproveNext = (rule: Policy | undefined): boolean =>
  rule?.kind === 'association' && rule.antecedent.previous_action === 'check' && rule.consequent === 'approve'

const SEEDS = [2, 5, 6, 8]

describe('what comes directly next, where an order is no longer kept', () => {
  it.each(SEEDS)('is told with the order, and not beside it: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 100, { late: 0.25 }))
    expect(changes[0]).toMatchObject({ policy: { kind: 'sequence' }, direction: 'weaker' })
    expect(changes.filter(({ policy }) => isApproveNext(policy))).toEqual([])
    expect(changes[0]?.variants.some(isApproveNext)).toBe(true)
  })

  it.each(SEEDS)('is told by itself where it changed by itself as well: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 100, { late: 0.25, large: 0.2 }))
    expect(changes.length).toBeGreaterThan(1)
    expect(
      changes.some(
        ({ policy, subject }) =>
          (policy?.kind === 'association' && policy.consequent === 'approve') || subject?.name === 'approve'
      )
    ).toBe(true)
  })

  it.each(SEEDS)('is nothing where nothing changed: log %d', (seed) => {
    expect(changesIn(log(seed), log(seed + 100))).toEqual([])
  })
})
