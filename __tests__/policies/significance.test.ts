import { describe, expect, it } from '@jest/globals'
import {
  effectOf,
  effectWithin,
  logMoreOften,
  logMoreOftenThanRest
} from '../../src/policies/significance.ts'

/** Sessions of so many events each, of which every event or none keeps the promise. */
const alike = (sessions: number, length: number, kept: number) => ({
  events: sessions * length,
  kept: kept * length,
  sessions,
  s_nn: sessions * length ** 2,
  s_ny: kept * length ** 2,
  s_yy: kept * length ** 2
})

describe('events that repeat each other within a session', () => {
  const whole = alike(100, 20, 40)

  it('count as one where the whole says that sessions are alike, also where all of a part keep the promise', () => {
    const part = alike(10, 20, 10)
    expect(effectOf(part)).toBe(1)
    expect(effectWithin(part, whole)).toBeCloseTo(20, 0)
  })

  it('count for more where few of a session belong to the part', () => {
    expect(effectWithin(alike(10, 2, 10), whole)).toBeCloseTo(2, 0)
  })

  it('count for themselves where sessions are not alike', () => {
    const mixed = { events: 2000, kept: 800, sessions: 100, s_nn: 40_000, s_ny: 16_000, s_yy: 6400 }
    expect(effectWithin(alike(10, 20, 10), mixed)).toBe(1)
  })

  it('say more than if the part repeated itself as the rest does', () => {
    const contrast = { y: 150, n: 155, Y: 5000, N: 10_000 }
    expect(logMoreOftenThanRest(contrast, 1, 1)).toBeCloseTo(logMoreOften(contrast), 9)
    expect(logMoreOftenThanRest(contrast, 3, 30)).toBeLessThan(logMoreOften(contrast, 30))
    expect(logMoreOftenThanRest(contrast, 3, 30)).toBeGreaterThan(logMoreOftenThanRest(contrast, 3, 1))
  })
})
