import { describe, expect, it } from '@jest/globals'
import type { Level } from '../../src/abstraction/cut-points.ts'
import { ownCuts } from '../../src/abstraction/own-cuts.ts'
import { seededRandom } from '../../src/statistics/random.ts'

/** Many actions that care for no number, and one that stops (or sets in) at a number. */
function graded(isDone: (value: number) => boolean, { events = 4000, seed = 1 } = {}) {
  const random = seededRandom(seed)
  const byValue = new Map<number, Map<number, number>>()
  for (let i = 0; i < events; i++) {
    const value = Math.round(random.uniform() * 1000)
    const drawn = random.below(30)
    const cls = drawn === 0 && !isDone(value) ? 1 + random.below(29) : drawn
    const classes = byValue.get(value) ?? new Map<number, number>()
    byValue.set(value, classes.set(cls, (classes.get(cls) ?? 0) + 1))
  }
  const levels: Level[] = [...byValue]
    .sort(([a], [b]) => a - b)
    .map(([value, classes]) => ({ value, classes }))
  return { levels, independent: new Map<number, number>() }
}

describe('boundaries of one action among many', () => {
  it.each([
    ['stops', (value: number) => value < 700, 700],
    ['sets in', (value: number) => value >= 300, 300]
  ])('lie where it %s', (_, isDone, at) => {
    const cuts = ownCuts(graded(isDone), [])
    expect(cuts).toHaveLength(1)
    expect(Math.abs((cuts[0] as number) - at)).toBeLessThan(60)
  })

  it('are none where no action cares for the number', () => {
    const runs = Array.from({ length: 100 }, (__, seed) =>
      ownCuts(
        graded(() => true, { seed }),
        []
      )
    )
    expect(runs.filter((cuts) => cuts.length > 0)).toEqual([])
  })

  it('are not told again beside one that is known', () => {
    expect(
      ownCuts(
        graded((value) => value < 700),
        [700]
      )
    ).toEqual([])
  })

  it('are none where few sessions repeat themselves', () => {
    const { levels } = graded((value) => value < 700)
    const independent = new Map(Array.from({ length: 30 }, (_, cls) => [cls, 0.1]))
    expect(ownCuts({ levels, independent }, [])).toEqual([])
  })
})
