import { describe, expect, it } from '@jest/globals'
import { patched } from '../../../src/events/calls/patches.ts'

describe('changes of a state', () => {
  const state = () => ({ a: { b: [1, 2, 3] }, c: 'x' })
  const changed = (...changes: Record<string, unknown>[]) =>
    JSON.parse(JSON.stringify(changes.reduce<unknown>(patched, state())))

  it('set, add to lists, cut them and take away', () => {
    expect(changed({ kind: 1, k: ['c'], v: { d: 1 } }, { kind: 1, k: ['c', 'd'], v: 2 })).toMatchObject({
      c: { d: 2 }
    })
    expect(changed({ kind: 2, k: ['a', 'b'], v: [4] }).a.b).toEqual([1, 2, 3, 4])
    expect(changed({ kind: 2, k: ['a', 'b'], i: 1, v: [5] }).a.b).toEqual([1, 5])
    expect(changed({ kind: 2, k: ['new'], v: [1] }).new).toEqual([1])
    expect(changed({ kind: 3, k: ['c'] })).toEqual({ a: { b: [1, 2, 3] } })
    expect(changed({ kind: 1, k: ['a', 'b', 3], v: 4 }).a.b).toEqual([1, 2, 3, 4])
    expect(changed({ kind: 1, k: [], v: 7 })).toBe(7)
  })

  it('that do not fit leave it as it is', () => {
    const misfits = [
      { kind: 1, k: ['a', 'b', 9], v: 1 },
      { kind: 1, k: ['a', 'b', -1], v: 1 },
      { kind: 1, k: ['c', 'length'], v: 1 },
      { kind: 1, k: ['a', 0], v: 1 },
      { kind: 1, k: ['none', 'deeper'], v: 1 },
      { kind: 1, k: ['__proto__', 'polluted'], v: 1 },
      { kind: 2, k: ['a', 'b'], v: [] },
      { kind: 1, k: Array(100).fill('a'), v: 1 }
    ]
    for (const misfit of misfits) expect([misfit, changed(misfit)]).toEqual([misfit, state()])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
