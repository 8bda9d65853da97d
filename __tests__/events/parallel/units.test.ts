import { expect, it } from '@jest/globals'
import { fromBack, isWanted, noClaims } from '../../../src/events/parallel/units.ts'

const UNITS = ['a', 'b', 'c'].map((path) => ({ path, location: path }))

it('a thread that takes the last unit while it is asked about is waited for', () => {
  const claims = noClaims(UNITS)
  claims.fill(1, 0, 2)
  const taking = fromBack(UNITS, claims, 2, 2, () => undefined)
  const asked = Object.assign(claims.subarray(), {
    includes: (thread: number) => {
      const isThere = claims.includes(thread)
      taking.next()
      return isThere
    }
  })
  expect(isWanted(asked, 2)).toBe(true)
  expect([...claims]).toEqual([1, 1, 2])
})

it('a thread that has taken nothing is waited for as long as anything is left', () => {
  const claims = noClaims(UNITS)
  expect(isWanted(claims, 2)).toBe(true)
  claims.fill(3)
  expect(isWanted(claims, 2)).toBe(false)
  expect(isWanted(claims, 3)).toBe(true)
})
