import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

interface Agent {
  /** Chance that a call is made again as it was, and again: of all calls, or of reading alone. */
  readonly repeats?: number
  readonly reads?: number
  /** Part of the sessions in which files are read at all. */
  readonly readsIn?: number
}

/** An agent that repeats many of its calls anyway. */
function coding(
  seed: number,
  sessions: number,
  { repeats = 0.4, reads = repeats, readsIn = 0.95 }: Agent = {}
) {
  const random = seededRandom(seed)
  const often = (share: number) => random.uniform() < share
  const calls = (action: string, file: string | undefined, session: string): RawEvent[] => {
    const context = file === undefined ? {} : { 'arg.path': file }
    const made: RawEvent[] = []
    do made.push({ session, action, outcome: 'success', context })
    while (often(action === 'read' ? reads : repeats))
    return made
  }
  return Array.from({ length: sessions }, (_, s) => {
    const session = `${seed}-${s}`
    const several = (action: string) =>
      Array.from({ length: 1 + random.below(3) }, () => calls(action, `f${random.below(40)}`, session)).flat()
    return [
      ...calls('plan', undefined, session),
      ...(often(readsIn) ? several('read') : []),
      ...(often(0.6) ? calls('search', `q${random.below(40)}`, session) : []),
      ...several('edit'),
      ...(often(0.7) ? calls('test', undefined, session) : []),
      ...calls('finish', undefined, session)
    ].map((event, seq) => ({ ...event, seq }))
  }).flat()
}

const told = (seed: number, sessions: number, before: Agent, now: Agent) =>
  changesAsRead(coding(seed, sessions, before), coding(seed + 1, sessions, now)).map(
    ({ subject, policy }) => subject?.name ?? policy?.description
  )

const REPEATS = 'repeated identical calls'

describe('calls that are repeated anyway', () => {
  it.each([1, 11, 21])('and are more often now are one finding (%i)', (seed) => {
    for (const sessions of [200, 600])
      for (const repeats of [0.5, 0.55]) expect(told(seed, sessions, {}, { repeats })).toEqual([REPEATS])
  })

  it.each([1, 11, 21])('and are less often now are one finding (%i)', (seed) => {
    for (const sessions of [200, 600])
      for (const repeats of [0.3, 0.25]) expect(told(seed, sessions, {}, { repeats })).toEqual([REPEATS])
  })

  it('are one finding where one action is repeated less often', () => {
    expect(told(1, 600, {}, { reads: 0.1 })).toEqual([REPEATS])
  })

  it('are no finding where they are as often as before', () => {
    for (const seed of [1, 11, 21, 31]) expect(told(seed, 300, {}, {})).toEqual([])
  })
})

it('does not tell of repeated calls where what was repeated is done less often', () => {
  const habits = { repeats: 0, reads: 0.7 }
  for (const seed of [1, 11]) {
    const changes = told(seed, 400, habits, { ...habits, readsIn: 0.4 })
    expect(changes).toHaveLength(1)
    expect(changes[0]).toContain('`read`')
  }
})
