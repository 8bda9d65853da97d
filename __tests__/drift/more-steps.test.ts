import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesIn } from './logs.ts'

interface Habits {
  /** Further steps at the start of each session, whatever it is about. */
  readonly further?: number
  /** How often those are the one step of reading the rules. */
  readonly reading?: boolean
  /** Whether staff delete records in production as well. */
  readonly reckless?: boolean
}

/** A service agent: tickets about orders, addresses and questions, each with steps of its own. */
function log(seed: number, { further = 0, reading = false, reckless = false }: Habits = {}): RawEvent[] {
  const random = seededRandom(seed)
  const hit = (percent: number) => random.below(100) < percent
  return Array.from({ length: 220 }, (_, s) => {
    const env = hit(75) ? 'prod' : 'staging'
    const topic = ['order', 'order', 'address', 'question'][random.below(4)] as string
    const steps = ['open']
    if (hit(90)) steps.push('look_up')
    if (hit(40)) steps.push('read_rules')
    for (let i = 0; i < further; i++)
      if (reading) steps.push('read_rules')
      else if (hit(85)) steps.push(['note', 'search', 'look_up'][random.below(3)] as string)
    for (let i = random.below(3); i > 0; i--) steps.push('search')
    if (topic === 'order') steps.push('check_order', 'confirm', ...(hit(80) ? ['refund'] : []), 'mail')
    if (topic === 'address') steps.push('change_address', ...(hit(70) ? ['mail'] : []))
    if (topic === 'question') steps.push('search', 'answer')
    if (hit(env === 'staging' ? 60 : reckless ? 30 : 0)) steps.push('delete_record')
    if (hit(30)) steps.push('note')
    steps.push('close')
    return steps.map(
      (action, seq): RawEvent => ({
        session: `${seed}-${s}`,
        seq,
        action,
        outcome: 'success',
        context: {
          topic,
          env,
          previous_action: steps[seq - 1] ?? 'START',
          'arg.about': `A${random.below(100_000)}`
        }
      })
    )
  }).flat()
}

const nameOf = ({ policy, subject }: Change | undefined = {} as Change) =>
  subject?.name ?? policy?.description.replace(/ \(.*/, '')

const SEEDS = [1, 3, 5, 7]

describe('sessions that became longer by this step and that', () => {
  it.each(SEEDS)('are one finding, and all that follows from it is told with it: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 1, { further: 2 }))
    expect(changes.map(nameOf)).toEqual(['events per session'])
    expect(changes[0]?.direction).toBe('stronger')
    expect(changes[0]?.variants.length).toBeGreaterThan(2)
  })

  it.each(SEEDS)('are so where they became shorter, too: log %d', (seed) => {
    const changes = changesIn(log(seed, { further: 2 }), log(seed + 1))
    expect(nameOf(changes[0])).toBe('events per session')
    expect(changes[0]?.direction).toBe('weaker')
  })

  it.each(SEEDS)('hide no promise that is broken beside it: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 1, { further: 2, reckless: true }))
    expect(changes.map(nameOf)).toContain('events per session')
    expect(changes.map(nameOf).filter((name) => name?.includes('delete_record')).length).toBe(1)
  })
})

describe('one step that is taken in every session', () => {
  it.each(SEEDS)('is told by that step, and no order that follows from it beside it: log %d', (seed) => {
    const changes = changesIn(log(seed), log(seed + 1, { further: 2, reading: true }))
    expect(changes.length).toBe(1)
    expect(nameOf(changes[0])).toContain('read_rules')
  })
})

describe('a session as long as before', () => {
  it.each(SEEDS)('is no finding: log %d', (seed) => {
    expect(changesIn(log(seed), log(seed + 1))).toEqual([])
  })
})
