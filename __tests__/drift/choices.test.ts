import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { changesIn } from './logs.ts'

interface Habits {
  /** Searches of ten that ask for the content. */
  readonly content: number
  /** Name under which a search says what it asks for. */
  readonly key?: string
  /** Whether a session asks for one and the same all along. */
  readonly constant?: boolean
  /** What is asked for else, in turns. */
  readonly others?: readonly string[]
  /** What the content is called. */
  readonly name?: string
}

/** 150 sessions of three searches each; only what the searches ask for differs. */
const log = (run: string, habits: Habits): RawEvent[] => {
  const {
    content,
    key = 'output_mode',
    constant = false,
    others = ['files', 'count'],
    name = 'content'
  } = habits
  return Array.from({ length: 150 }, (_, i) =>
    ['open', 'search', 'search', 'search', 'close'].map((action, seq): RawEvent => {
      const place = constant ? 7 * i : 7 * (3 * i + seq)
      const asked = place % 10 < content ? name : others[place % others.length]
      return {
        session: `${run}-${i}`,
        action,
        outcome: 'success',
        seq,
        context: {
          tier: i % 2 === 0 ? 'gold' : 'free',
          // Each asks for something of its own, so that none repeats another.
          ...(action === 'search' ? { [key]: asked ?? '', arg: { query: `${i}/${seq}` } } : {})
        }
      }
    })
  ).flat()
}

const changesBetween = (before: Habits, now: Habits, of?: readonly string[]) =>
  changesIn(log('before', before), log('now', now), of)

describe('a text that all calls of one action hold, one of a handful', () => {
  it('is one finding where calls hold another one more often', () => {
    const [change, ...others] = changesBetween({ content: 5 }, { content: 2 })
    expect(others).toEqual([])
    expect(change).toMatchObject({
      direction: 'weaker',
      policy: { kind: 'precondition', action: 'search', requires: { output_mode: 'content' } }
    })
    expect([change?.baseline.kept, change?.baseline.events]).toEqual([225, 450])
    expect([change?.current.kept, change?.current.events]).toEqual([90, 450])
  })

  it('is one finding where there are but two', () => {
    const two = { others: ['files'] }
    const changes = changesBetween({ content: 5, ...two }, { content: 2, ...two })
    expect(changes.map(({ policy }) => policy)).toEqual([
      expect.objectContaining({ requires: { output_mode: 'content' } })
    ])
  })

  it('is none where nothing changed, nor where preconditions are not compared', () => {
    expect(changesBetween({ content: 5 }, { content: 5 })).toEqual([])
    expect(changesBetween({ content: 5 }, { content: 2 }, ['association'])).toEqual([])
  })

  it('is none where it is what the session is about, or what came back', () => {
    const about = { constant: true, key: 'topic' }
    expect(changesBetween({ content: 5, ...about }, { content: 2, ...about })).toEqual([])
    const brought = { key: 'search_status' }
    expect(changesBetween({ content: 5, ...brought }, { content: 2, ...brought })).toEqual([])
  })

  it('is none where it tells the two logs themselves apart', () => {
    const release = { key: 'release', others: ['1.0', '1.1'], name: '1.2' }
    const changes = changesBetween(
      { content: 5, ...release },
      { content: 5, ...release, others: ['2.0', '2.1'], name: '2.2' }
    )
    expect(changes).toEqual([])
  })
})
