import { describe, expect, it } from '@jest/globals'
import { explainOmissions, minePolicies } from '../../src/policies/mine.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { MINING } from '../support/mining.ts'
import { type SmallEvent, smallTable } from '../support/table.ts'

/** Customers of three plans, whose service level mostly goes with the plan; `isAllowed` says who is given a discount. */
function log(isAllowed: (plan: string, level: string) => boolean) {
  const random = seededRandom(3)
  return Array.from({ length: 900 }, (_, s) => {
    const plan = ['free', 'free', 'free', 'free', 'pro', 'pro', 'pro', 'enterprise'][
      random.below(8)
    ] as string
    const level = plan === 'free' || random.uniform() < 0.1 ? 'none' : plan === 'pro' ? 'silver' : 'gold'
    return Array.from({ length: 10 }, (): SmallEvent => {
      const free = ['search', 'reply', 'tag', 'note', 'close'][random.below(5)] as string
      const isDiscount = random.uniform() < 0.12 && (isAllowed(plan, level) || random.uniform() < 0.04)
      return {
        session: `s${s}`,
        action: isDiscount ? 'discount' : free,
        outcome: 'success',
        context: { plan, level }
      }
    })
  }).flat()
}

const contextsOf = (events: readonly SmallEvent[]) =>
  minePolicies(smallTable(events), MINING).flatMap((policy) => {
    if (policy.kind === 'precondition') return [policy.requires]
    return policy.kind === 'prohibition' ? [policy.antecedent] : []
  })

describe('a habit of an action beside a stricter policy of it', () => {
  it('is left out where the context of the one goes with that of the other', () => {
    const events = log((plan) => plan !== 'free')
    expect(contextsOf(events)).toEqual([{ plan: 'free' }])
    expect(
      explainOmissions(smallTable(events), MINING).some(
        ({ reason }) => reason === 'only what a stricter policy of this action brings with it'
      )
    ).toBe(true)
  })

  it('is left out where the other names its condition among others', () => {
    const random = seededRandom(4)
    const events = Array.from({ length: 8000 }, (_, i): SmallEvent => {
      const [site, kind] = [['north', 'south'][random.below(2)], ['a', 'b'][random.below(2)]] as [
        string,
        string
      ]
      const free = ['load', 'load', 'move', 'scan', 'note', 'tag', 'ask'][random.below(7)] as string
      const isBarred = free === 'load' && site === 'south' && kind === 'b'
      const action = isBarred ? (['move', 'scan', 'note', 'tag', 'ask'][random.below(5)] as string) : free
      return { session: `s${i >> 3}`, action, context: { site, kind } }
    })
    expect(contextsOf(events)).toEqual([{ kind: 'b', site: 'south' }])
  })

  it('is told where it holds within the context of the other as well', () => {
    const random = seededRandom(8)
    const events = log((plan) => plan !== 'free').map((event): SmallEvent => {
      const isDiscount = event.action === 'discount'
      return { ...event, context: { ...event.context, signed: random.uniform() < (isDiscount ? 0.8 : 0.4) } }
    })
    expect(contextsOf(events)).toContainEqual({ signed: true })
  })
})
