import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedKept, failingPoint, turningPoint, untilNever } from '../../src/explain/turning.ts'
import { side, weakerChange } from '../support/changes.ts'

describe('the counterfactual of a finding', () => {
  it('finds the border of any monotone verdict, one step less than which it stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(500),
        fc.nat(500),
        fc.nat(500),
        (events, before, now, at) => {
          const baseline = side(events, Math.min(before, events))
          const kept = Math.min(now, events)
          const weaker = kept < baseline.kept
          const change = weakerChange({
            baseline,
            current: side(events, kept),
            direction: weaker ? 'weaker' : 'stronger'
          })
          const border = Math.min(at, events)
          fc.pre(weaker ? border > kept : border < kept)
          const stands = (count: number) => (weaker ? count < border : count > border)
          const turned = turningPoint(change, stands) as number
          expect(turned).toBe(border)
          expect([stands(turned), stands(turned + (weaker ? -1 : 1))]).toEqual([false, true])
        }
      )
    )
  })

  it('looks beyond the rate of the baseline where the verdict stands even there', () => {
    const change = weakerChange({ baseline: side(100, 60), current: side(100, 30) })
    expect(expectedKept(change)).toBe(60)
    expect(turningPoint(change, (kept) => kept < 83)).toBe(83)
  })

  it('says nothing where no count would turn it, or where it does not stand', () => {
    const change = weakerChange({ baseline: side(100, 60), current: side(100, 30) })
    expect(turningPoint(change, () => true)).toBeNull()
    expect(turningPoint(change, () => false)).toBeNull()
  })

  it('of something forbidden is that it does not happen', () => {
    const change = weakerChange({
      baseline: side(50, 0),
      current: side(40, 3),
      direction: 'stronger',
      forbidden: true
    })
    expect(turningPoint(change, untilNever(change))).toBe(0)
    const prohibition = weakerChange({
      baseline: side(50, 50),
      current: side(40, 37),
      direction: 'weaker',
      forbidden: true
    })
    expect(turningPoint(prohibition, untilNever(prohibition))).toBe(40)
  })
})

describe('how far a pass is from failing', () => {
  const near = { baseline: side(100, 80), current: side(100, 76) }

  it('is the first count at which it would be a finding, the way it moved', () => {
    expect(failingPoint(near, (direction) => (kept) => direction === 'weaker' && kept < 64)).toBe(63)
    const up = { ...near, current: side(100, 85) }
    expect(failingPoint(up, (direction) => (kept) => direction === 'stronger' && kept > 93)).toBe(94)
  })

  it('is that of the other way where this one cannot fail', () => {
    expect(failingPoint(near, (direction) => (kept) => direction === 'stronger' && kept > 90)).toBe(91)
  })

  it('is unknown where the situation never occurs or nothing could be seen', () => {
    const fails = () => () => true
    expect(failingPoint({ baseline: side(0, 0), current: side(10, 5) }, fails)).toBeNull()
    expect(failingPoint(near, () => () => false)).toBeNull()
    expect(failingPoint(near, () => undefined)).toBeNull()
  })
})
