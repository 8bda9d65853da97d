import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

interface Agent {
  /** Of the complaints: how many are escalated, and of how many of those a discount is given in place of that. */
  readonly escalates?: number
  readonly discounts?: number
  /** How often a discount is given whatever else is done, by topic. */
  readonly besides?: Readonly<Record<string, number>>
  /** Part of the searches that are done with another tool. */
  readonly searchesAnew?: number
}

const TOPICS = ['complaint', 'complaint', 'refund', 'question', 'question'] as const

/** An agent that answers requests, searches several times in each, and escalates complaints. */
function support(
  seed: number,
  sessions: number,
  { escalates = 0.8, discounts = 0, besides = {}, searchesAnew = 0 }: Agent = {}
): RawEvent[] {
  const random = seededRandom(seed)
  const often = (share: number) => random.uniform() < share
  return Array.from({ length: sessions }, (_, s) => {
    const topic = TOPICS[random.below(TOPICS.length)] as string
    const channel = ['chat', 'email'][random.below(2)] as string
    const actions = ['open']
    for (let left = 1 + random.below(4); left > 0; left--)
      actions.push(often(searchesAnew) ? 'search_web' : 'search')
    if (often(besides[topic] ?? 0)) actions.push('discount')
    if (topic === 'complaint' && often(escalates)) actions.push(often(discounts) ? 'discount' : 'escalate')
    else if (often(0.3)) actions.push('note')
    actions.push('close')
    return actions.map(
      (action, seq): RawEvent => ({ session: `${seed}-${s}`, action, seq, context: { topic, channel } })
    )
  }).flat()
}

const told = (sessions: number, now: Agent, seed = 1) =>
  changesAsRead(support(seed, sessions), support(seed + 1, sessions, now)).map((change) => ({
    about: change.subject?.name ?? change.policy?.description.replace(/ with .*/, ''),
    change: change.change,
    inPlaceOf: change.inPlaceOf,
    follows: (change.follows ?? []).map(({ policy, subject }) => subject?.name ?? policy?.kind)
  }))

describe('a new action that does part of what another one did', () => {
  it.each([300, 1200])('is one finding, in %s sessions', (sessions) => {
    expect(told(sessions, { discounts: 0.6 })).toEqual([
      expect.objectContaining({ about: 'discount', change: 'new', inPlaceOf: 'escalate' })
    ])
  })

  it('leaves what follows from it an entry of its own to accept', () => {
    const [change] = told(1200, { discounts: 0.5 })
    expect(change?.follows.length).toBeGreaterThan(0)
  })

  it('is so where both are done several times in a session', () => {
    const [promise, ...changes] = told(400, { searchesAnew: 0.4 }).sort((a, b) =>
      a.change < b.change ? 1 : -1
    )
    expect(changes).toEqual([expect.objectContaining({ about: 'search_web', inPlaceOf: 'search' })])
    // What always came next, and does so no longer, is news of its own.
    expect(promise?.about).toContain('comes `search`')
  })

  it('is so whatever the draw', () => {
    for (const seed of [11, 21, 31, 41, 51])
      expect(told(800, { discounts: 0.5 }, seed)).toEqual([
        expect.objectContaining({ about: 'discount', inPlaceOf: 'escalate' })
      ])
  })
})

describe('a new action and another one that became rarer', () => {
  const apart = (now: Agent) => {
    for (const seed of [11, 21, 31]) {
      const changes = told(1000, now, seed)
      expect(changes.filter(({ about }) => about === 'discount')).toHaveLength(1)
      for (const { inPlaceOf } of changes) expect(inPlaceOf).toBeUndefined()
    }
    expect(told(1000, now)).toHaveLength(2)
  }

  it('are two findings where they are done in other situations', () => {
    apart({ escalates: 0.4, besides: { question: 0.4 } })
  })

  it('are two where the one is done beside the other', () => {
    apart({ escalates: 0.4, besides: { complaint: 0.4 } })
  })

  it('are two where far more was lost than won', () => {
    apart({ escalates: 0.3, discounts: 0.2 })
  })
})

it('is new and nothing more where nothing became rarer', () => {
  for (const change of told(600, { besides: { complaint: 0.3 } })) {
    expect(change).toMatchObject({ about: 'discount', change: 'new', follows: [] })
    expect(change.inPlaceOf).toBeUndefined()
  }
})
