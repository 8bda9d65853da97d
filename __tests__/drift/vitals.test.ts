import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

/** Questions take two or three steps, refunds five or six; `more` of the sessions take two steps more. */
function log(seed: number, refunds: number, more: number, spread = 2): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 200 }, (_, s) => {
    const task = random.uniform() < refunds ? 'refund' : 'question'
    const steps = (task === 'refund' ? 5 : 2) + random.below(spread) + (random.uniform() < more ? 2 : 0)
    return Array.from({ length: steps }, (_, step) => ({
      session: `s${s}`,
      agent: 'agent',
      action: `step_${step}`,
      outcome: 'success',
      latencyMs: (task === 'refund' ? 200 : 100) + random.below(50),
      context: { task }
    }))
  }).flat()
}

const found = (before: RawEvent[], now: RawEvent[]) => {
  const { changes, vitals } = compare(sideOf(tableOf(before)), sideOf(tableOf(now)), {
    ...OPTIONS,
    kinds: ['association']
  })
  const pValues = Object.fromEntries(vitals.map(({ name, p_value }) => [name, p_value as number]))
  return { changes, pValues }
}

describe('vital signs of sessions', () => {
  it.each([1, 2, 3])('do not change where other tasks come up and each is done as before: log %d', (seed) => {
    const { changes, pValues } = found(log(seed, 0.3, 0), log(seed + 10, 0.7, 0))
    expect(changes).toEqual([])
    for (const name of ['events per session', 'distinct actions per session', 'latency'])
      expect(pValues[name]).toBeGreaterThan(0.05)
    expect(found(log(seed, 0.3, 0, 1), log(seed + 10, 0.7, 0, 1)).changes).toEqual([])
  })

  it.each([1, 2, 3])('change where each task takes more steps, whatever tasks come up: log %d', (seed) => {
    const { pValues } = found(log(seed, 0.3, 0), log(seed + 10, 0.7, 0.5))
    for (const name of ['events per session', 'distinct actions per session'])
      expect(pValues[name]).toBeLessThan(0.01)
  })
})
