import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

interface Habits {
  /** Reads in a session, on average. */
  readonly reads: number
  /** How often a session lists before it reads. */
  readonly lists: number
  /** Notes in a session, all of them behind the reads. */
  readonly notes?: number
}

function log(seed: number, { reads, lists, notes = 0 }: Habits): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 120 }, (_, s) => {
    const topic = `topic ${random.below(3)}`
    const size = Math.round(reads * (0.6 + 0.8 * random.uniform()))
    const listed = random.uniform() < lists
    const actions = [
      'open',
      ...(listed ? ['list', 'list'] : []),
      ...Array(size).fill('read'),
      ...Array(notes).fill('note'),
      'say',
      'close'
    ]
    return actions.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: 'success',
        context: { topic, 'arg.line': `${s} ${seq}` }
      })
    )
  }).flat()
}

const changesOf = (before: Habits, now: Habits) =>
  compare(sideOf(tableOf(log(1, before))), sideOf(tableOf(log(2, now))), OPTIONS).changes

describe('a vital sign and what changed with it', () => {
  it('stands behind the one step that sessions take less often', () => {
    const [first, ...others] = changesOf({ reads: 10, lists: 0.5 }, { reads: 4, lists: 0.5 })
    expect(first?.subject).toMatchObject({ type: 'action-share', name: 'read' })
    expect(first?.direction).toBe('weaker')
    expect(first?.variantSubjects?.map(({ name }) => name)).toContain('events per session')
    expect(others).toEqual([])
  })

  it('speaks for the shares of actions that only went along with the length of sessions', () => {
    const [first, ...others] = changesOf(
      { reads: 10, lists: 0.5, notes: 5 },
      { reads: 4, lists: 0.5, notes: 2 }
    )
    expect(first?.subject).toMatchObject({ type: 'vital', name: 'events per session' })
    expect(first?.direction).toBe('weaker')
    const shares = first?.variantSubjects?.filter(({ type }) => type === 'action-share') ?? []
    expect(shares.length).toBeGreaterThan(0)
    for (const { values, unit } of shares) {
      const [before, now] = values ?? []
      expect([unit, typeof before, typeof now]).toEqual(['share', 'number', 'number'])
      expect(before).not.toBe(now)
    }
    expect(others.some(({ subject }) => subject?.name === 'events per session')).toBe(false)
  })

  it('stands behind an action that is gone, where that is the cause', () => {
    const changes = changesOf({ reads: 3, lists: 1 }, { reads: 3, lists: 0 })
    const [first] = changes
    expect(first?.subject?.type === 'vital').toBe(false)
    const told = JSON.stringify([first?.subject, first?.policy])
    expect(told).toContain('list')
    expect(changes.some(({ subject }) => subject?.type === 'vital')).toBe(false)
    expect(first?.variantSubjects?.map(({ name }) => name)).toContain('events per session')
  })
})
