import { describe, expect, it } from '@jest/globals'
import { groupedByEvents } from '../../src/drift/counts-grouping.ts'
import type { Change } from '../../src/drift/drift.ts'
import type { Situations } from '../../src/policies/kinds/kind.ts'
import type { Policy } from '../../src/policies/policy.ts'

/** A change of a policy with the given current rows, kept where the row is in `kept`. */
function changed(
  id: string,
  part: Partial<Change>,
  from: number,
  to: number,
  kept: (row: number) => boolean
) {
  const rows = Uint32Array.from({ length: to - from }, (_, i) => from + i)
  const situations: Situations = { rows, kept: Uint8Array.from(rows, (row) => (kept(row) ? 1 : 0)) }
  const change = {
    change: 'shifted',
    direction: 'weaker',
    policy: { policy_id: id, kind: 'association' } as Policy,
    variants: [],
    current: { events: rows.length },
    test: { delta: -0.5 },
    strength: 2,
    rows: [],
    ...part
  } as unknown as Change
  return { change, situations }
}

function grouped(...of: readonly ReturnType<typeof changed>[]) {
  const found = new Map(of.map(({ change, situations }) => [change, situations]))
  return groupedByEvents([...found.keys()], (change) => found.get(change)).map(({ policy, variants }) =>
    [policy, ...variants].map((one) => one?.policy_id)
  )
}

const early = (row: number) => row < 50

describe('changes without sessions to compare', () => {
  it('are one finding where the same events show them, told by the surest', () => {
    const weaker = changed('a', { strength: 2 }, 0, 100, early)
    const synonym = changed('b', { strength: 3 }, 0, 98, early)
    const mirror = changed('c', { strength: 1, direction: 'stronger' }, 0, 100, (row) => !early(row))
    expect(grouped(weaker, synonym, mirror)).toEqual([['b', 'a', 'c']])
  })

  it('are two where other events show them, or few of the same', () => {
    const first = changed('a', {}, 0, 100, early)
    expect(
      grouped(
        first,
        changed('b', {}, 200, 300, (row) => row < 250)
      )
    ).toEqual([['a'], ['b']])
    const wide = changed('c', { strength: 1 }, 40, 400, (row) => row < 60)
    expect(grouped(first, wide)).toEqual([['a'], ['c']])
  })

  it('are two where the one is about what is done and the other about how it ends, or required', () => {
    const first = changed('a', {}, 0, 100, early)
    const ending = changed('b', { policy: { policy_id: 'b', kind: 'outcome' } as Policy }, 0, 100, early)
    const required = changed('c', { change: 'broken' }, 0, 100, early)
    expect(grouped(first, ending, required)).toEqual([['a'], ['b'], ['c']])
  })
})
