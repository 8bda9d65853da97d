import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

interface Habits {
  readonly seed: number
  /** How often topic 0 leads to action 0. */
  readonly kept: number
  /** What else the log says of every event. */
  readonly context: (session: number) => RawEvent['context']
}

function log({ seed, kept, context }: Habits): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 100 }, (_, s) => {
    const topic = random.below(3)
    return Array.from({ length: 8 }, (_, seq): RawEvent => {
      const usual = random.uniform() < (topic === 0 ? kept : 0.92)
      return {
        session: `${seed}-${s}`,
        seq,
        action: `act_${usual ? topic : random.below(6)}`,
        outcome: 'success',
        context: { topic: `topic ${topic}`, risk: random.below(2) === 1, ...context(s) }
      }
    })
  }).flat()
}

const NOTHING = () => ({})
const between = (
  kept: readonly [number, number],
  before: Habits['context'],
  now: Habits['context'],
  seed = 1
) => {
  const sides = [
    { seed, kept: kept[0], context: before },
    { seed: seed + 1000, kept: kept[1], context: now }
  ].map((habits) => sideOf(tableOf(log(habits)))) as [ReturnType<typeof sideOf>, ReturnType<typeof sideOf>]
  return compare(sides[0], sides[1], OPTIONS)
}

describe('a context key that tells the two logs apart', () => {
  const release = (name: string) => () => ({ release: name })
  const built = (names: readonly string[]) => (session: number) => ({
    build: names[session % names.length] as string
  })
  const pairs = [
    ['is new', NOTHING, release('next')],
    ['is gone', release('old'), NOTHING],
    ['has another value', release('v1'), release('v2')],
    ['has other values', built(['a', 'b', 'c']), built(['d', 'e', 'f'])]
  ] as const

  it.each(pairs)('hides no change where it %s', (_, before, now) => {
    for (const then of [0.7, 0.4, 0.02]) {
      const { changes } = between([0.92, then], before, now)
      const [first] = changes
      expect(first?.policy).toMatchObject({ antecedent: { topic: 'topic 0' }, consequent: 'act_0' })
      expect(first?.direction).toBe('weaker')
    }
  })

  it.each(pairs)('is no change by itself where it %s', (_, before, now) => {
    for (const seed of [11, 12, 13, 14, 15])
      expect(between([0.92, 0.92], before, now, seed).changes).toEqual([])
  })

  it('is told as a condition that changed, where sessions have one value of it', () => {
    const { conditions } = between([0.92, 0.92], release('v1'), release('v2'))
    expect(conditions).toEqual([
      {
        name: 'release',
        baseline: [{ value: 'v1', sessions: 100 }],
        current: [{ value: 'v2', sessions: 100 }],
        changed: true,
        description: 'the release changed from v1 to v2 in all sessions'
      }
    ])
    expect(between([0.92, 0.92], release('v1'), release('v1')).conditions).toEqual([])
    expect(between([0.92, 0.92], NOTHING, release('v1')).conditions).toEqual([])
  })
})
