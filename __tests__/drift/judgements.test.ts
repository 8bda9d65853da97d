import { describe, expect, it } from '@jest/globals'
import { draw, randomWorld, W2, W3, withMix, withStrength } from '../../benchmarks/worlds.ts'
import { compare } from '../../src/drift/compare.ts'
import type { Comparison, Judgement } from '../../src/drift/drift.ts'
import { OPTIONS, sideOf } from './logs.ts'

const KINDS = ['association', 'precondition', 'prohibition'] as const
const options = { ...OPTIONS, maxAntecedent: 3 }

function runs(events: number): Comparison[] {
  const size = { events, sessions: events / 20 }
  return [1, 2, 3, 4, 5, 6].map((seed) => {
    const world = randomWorld(seed, seed % 2 === 0 ? W2 : W3)
    const after = seed % 3 === 0 ? withMix(world, seed) : withStrength(world, seed, -0.15)
    return compare(
      sideOf(draw(world, { ...size, seed: 2 * seed }), KINDS, options),
      sideOf(draw(after, { ...size, seed: 2 * seed + 1 }), KINDS, options),
      options
    )
  })
}

const contradicts = ({ test, detectable }: Judgement): boolean =>
  test !== null && detectable !== null && Math.abs(test.delta) >= detectable

describe('what a run could have seen', () => {
  it.each([1000, 3000])('is more than what it saw and left undecided, in %d events', (events) => {
    const all = runs(events)
    const undecided = all.flatMap((run) => run.undecided)
    expect(undecided.length).toBeGreaterThan(10)
    expect(undecided.filter(contradicts)).toEqual([])
    for (const { detectable } of undecided) if (detectable !== null) expect(detectable).toBeGreaterThan(0)
  })
})
