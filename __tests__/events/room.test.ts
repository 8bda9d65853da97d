import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apply } from '../../src/abstraction/apply.ts'
import { derivedKeys, rawVocabulary } from '../../src/abstraction/vocabulary.ts'
import { concatenated } from '../../src/events/concatenate.ts'
import { behind, takeRoom } from '../../src/events/room.ts'
import { tableOf } from '../drift/logs.ts'

const vocabulary = { ...rawVocabulary, derived: [...derivedKeys], objects: ['arg.order'] }

const events = (most: number) =>
  fc.array(
    fc.record({
      session: fc.integer({ min: 0, max: 4 }).map((n) => `s${n}`),
      action: fc.constantFrom('ask', 'book', 'cancel'),
      outcome: fc.option(fc.constantFrom('ok', 'error'), { nil: undefined }),
      agent: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      context: fc.record({
        'arg.order': fc.integer({ min: 0, max: most }),
        tier: fc.constantFrom('x', 'y', 'z')
      })
    }),
    { minLength: 1, maxLength: 60 }
  )

describe('room before columns', () => {
  it('is where the events of another table go, and the tables are as without it', () => {
    let shared = 0
    fc.assert(
      // Few values, so that the second log mostly has all of the first one's; and many, so that it has not.
      fc.property(events(2), fc.oneof(events(2), events(400)), (before, now) => {
        const first = apply(tableOf(before), vocabulary)
        const plain = apply(tableOf(now), vocabulary)
        const raw = tableOf(now, first.rows)
        const roomy = apply(raw, vocabulary, { before: first })
        expect(roomy).toEqual({ ...plain, origin: roomy.origin })
        const together = concatenated(first, roomy)
        expect(together).toEqual(concatenated(first, plain))
        // What was there is there still, and once more the room is not to be had.
        expect(roomy).toEqual({ ...plain, origin: roomy.origin })
        expect(concatenated(first, roomy)).toEqual(together)
        if (together.action.buffer === raw.action.buffer) shared++
      })
    )
    expect(shared).toBeGreaterThan(10)
  })

  it('is given to the first who asks for just so much', () => {
    const all = new Uint8Array(10).fill(7)
    const own = behind(all, 4)
    expect(own).toHaveLength(6)
    expect(takeRoom(own, 3)).toBeUndefined()
    expect(takeRoom(own, 4)).toBe(all)
    expect(takeRoom(own, 4)).toBeUndefined()
    expect(behind(all, 0)).toBe(all)
  })
})
