import { describe, expect, it } from '@jest/globals'
import { minePolicies } from '../../../src/policies/mine.ts'
import { seededRandom } from '../../../src/statistics/random.ts'
import { MINING } from '../../support/mining.ts'
import { type SmallEvent, smallTable } from '../../support/table.ts'

const others = ['read', 'edit', 'search', 'run', 'plan']

/** Sessions of a dozen events, some of which a push ends; `prepares` is how often a commit stands in those that it ends. */
function sessions(prepares: number) {
  const random = seededRandom(21)
  return Array.from({ length: 900 }, (_, s) => {
    const isPushed = random.uniform() < 0.4
    const hasCommit = random.uniform() < (isPushed ? prepares : 0.78)
    const actions = Array.from({ length: 12 }, () => others[random.below(others.length)] as string)
    if (hasCommit) actions[random.below(11)] = 'commit'
    if (isPushed) actions[11] = 'push'
    return actions.map((action): SmallEvent => ({ session: `s${s}`, action, outcome: 'success' }))
  }).flat()
}

const precedences = (events: readonly SmallEvent[]) =>
  minePolicies(smallTable(events), MINING).flatMap((policy) =>
    policy.kind === 'sequence' && policy.template === 'precedence'
      ? [`${policy.activation} after ${policy.target}`]
      : []
  )

describe('what must come before an action that ends its session', () => {
  it('is told where that is missing far more often from other sessions', () => {
    expect(precedences(sessions(0.97))).toEqual(['push after commit'])
  })

  it('goes without saying where it is in as many sessions anyway', () => {
    expect(precedences(sessions(0.84))).toEqual([])
  })
})
