import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { objectOrders } from '../../../src/policies/search/object-order.ts'
import { smallTable } from '../../support/table.ts'

interface Named {
  readonly session: string
  readonly action: string
  readonly object: number
}

const logOf = (actions: string, objects: number): fc.Arbitrary<readonly Named[]> =>
  fc.array(
    fc.record({
      session: fc.constantFrom('s1', 's2'),
      action: fc.constantFrom(...actions),
      object: fc.integer({ min: 1, max: objects })
    }),
    { minLength: 1, maxLength: 80 }
  )

/** What is done on each object, in order. */
const blocksOf = (events: readonly Named[]): readonly (readonly string[])[] => {
  const blocks = new Map<string, string[]>()
  for (const { session, object, action } of events) {
    const name = `${session} ${object}`
    blocks.set(name, [...(blocks.get(name) ?? []), action])
  }
  return [...blocks.values()]
}

function agrees(events: readonly Named[]): void {
  const table = smallTable(
    events.map(({ session, action, object }) => ({ session, action, objects: { id: object } }))
  )
  const [found] = objectOrders(table)
  if (found === undefined) throw new Error('no order was counted')
  const { meetings, mean } = found.precedence
  const blocks = blocksOf(events)
  meetings.actions.forEach((a, own) => {
    meetings.actions.forEach((b, other) => {
      if (own === other) return
      const at = own * meetings.size + other
      const [first, second] = [table.actions[a] as string, table.actions[b] as string]
      const both = blocks.filter((block) => block.includes(first) && block.includes(second))
      const kept = (holds: (block: readonly string[], i: number) => boolean) =>
        both.flatMap((block) => block.filter((action, i) => action === first && holds(block, i))).length
      const times = (block: readonly string[], action: string) => block.filter((one) => one === action).length
      expect(found.precedence.kept[at]).toBe(kept((block, i) => block.slice(0, i).includes(second)))
      expect(found.response.kept[at]).toBe(kept((block, i) => block.slice(i + 1).includes(second)))
      expect(meetings.sessions[at]).toBe(both.length)
      expect(meetings.met[at]).toBe(both.reduce((sum, block) => sum + times(block, first), 0))
      const shuffled = both.map((block) => times(block, first) * (1 - 1 / (times(block, second) + 1)))
      expect(mean[at]).toBeCloseTo(
        shuffled.reduce((sum, one) => sum + one, 0),
        9
      )
    })
  })
}

describe('order on objects is counted as looking at the events of each object counts it', () => {
  it('on objects named once or a few times, and on those named often', () => {
    fc.assert(fc.property(logOf('abc', 30), agrees), { numRuns: 40 })
    fc.assert(fc.property(logOf('abc', 2), agrees), { numRuns: 40 })
  })

  it('of many actions', () => {
    fc.assert(fc.property(logOf('abcdefghijklmn', 12), agrees), { numRuns: 40 })
  })
})
