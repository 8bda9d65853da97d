import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import { poolTables } from '../../src/drift/pool.ts'
import { runTests } from '../../src/drift/tests.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { ALL_KINDS, changesAsRead, OPTIONS, sideOf, tableOf } from './logs.ts'

/** A dozen and a half of sessions of a few events or of hundreds; nearly all of them run something, now and then or often. */
function coding(seed: number, { running = 0.95, longest = 300 } = {}): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 16 }, (_, s) => {
    const length = 6 + Math.floor(longest ** random.uniform())
    const share = random.uniform() < running ? 0.1 + 0.5 * random.uniform() : 0
    const others = ['read', 'edit', 'search', 'plan']
    return Array.from({ length }, (_, seq): RawEvent => {
      const action = random.uniform() < share ? 'run' : (others[random.below(others.length)] as string)
      return { session: `${seed}-${s}`, action, outcome: 'success', seq, context: {} }
    })
  }).flat()
}

const compared = (before: readonly RawEvent[], now: readonly RawEvent[]) => {
  const [baseline, current] = [before, now].map((events) => sideOf(tableOf(events), ALL_KINDS))
  return compare(baseline as never, current as never, OPTIONS)
}

describe('an action that nearly all of a few sessions of unequal length did', () => {
  it.each([1, 3, 5, 7, 9, 11])('is missed where none does it any more (%i)', (seed) => {
    const { changes, oneSided } = compared(coding(seed), coding(seed + 1, { running: 0 }))
    expect(changes.map(({ subject, current }) => [subject?.type, subject?.name, current.kept])).toEqual([
      ['action-share', 'run', 0]
    ])
    expect(oneSided).toEqual([])
  })

  it('is no finding where sessions became shorter and do less of everything', () => {
    for (let seed = 1; seed < 12; seed += 2) {
      const names = compared(coding(seed), coding(seed + 1, { longest: 3 })).changes.map(
        ({ subject }) => subject?.type
      )
      expect(names).not.toContain('action-share')
    }
  })

  it('is no finding where nothing changed', () => {
    for (let seed = 21; seed < 41; seed += 2)
      expect(compared(coding(seed), coding(seed + 1)).changes).toEqual([])
  })
})

/** Trips: what may come last is offered in so many of them. */
function trips(seed: number, offered: number): RawEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: 400 }, (_, s) => {
    const maybe = (action: string, share: number) => (random.uniform() < share ? [action] : [])
    const actions = [
      'search_flights',
      ...maybe('search_hotels', 0.5),
      'confirm',
      ...maybe('book', 0.8),
      ...maybe('offer_insurance', offered)
    ]
    return actions.map(
      (action, seq): RawEvent => ({ session: `${seed}-${s}`, action, outcome: 'success', seq, context: {} })
    )
  }).flat()
}

describe('a last step that sessions leave out more often', () => {
  it.each([1, 3, 5, 7])('is told by itself, and not by what is the last one instead (%i)', (seed) => {
    const { changes } = compared(trips(seed, 0.45), trips(seed + 1, 0.25))
    expect(changes.map(({ subject, direction }) => [subject?.name, direction])).toEqual([
      ['offer_insurance', 'weaker']
    ])
  })

  it('is no finding where as many leave it out as before', () => {
    for (let seed = 11; seed < 41; seed += 2)
      expect(compared(trips(seed, 0.45), trips(seed + 1, 0.45)).changes).toEqual([])
  })

  it('says nothing of a promise about what comes next that people relied on', () => {
    const { changes } = compared(trips(1, 0.99), trips(2, 0.6))
    expect(changes.some(({ policy }) => policy !== undefined)).toBe(true)
  })
})

describe('in how many sessions an action is done', () => {
  it('is tested, and told by nothing but the share of the action', () => {
    const [before, now] = [coding(1), coding(2, { running: 0 })].map((events) => tableOf(events)) as [
      never,
      never
    ]
    const tests = runTests(poolTables(before, now), [], OPTIONS)
    const [own, ...others] = tests.presences.filter(({ cell }) => cell.subject?.name === 'run')
    expect(others).toEqual([])
    expect(own?.cell.values).toHaveLength(32)
    expect(tests.cells.filter(({ cell }) => cell.family === 'presence')).toEqual([])
    expect(tests.size).toBe(tests.cells.length + tests.presences.length + tests.novelties.length)
    const share = tests.cells.find(({ cell }) => cell.family === 'share' && cell.subject?.name === 'run')
    expect(share?.presence).toBe(own)
    expect(share?.adjusted as number).toBeLessThanOrEqual(own?.adjusted as number)
  })
})

/** Edits after reading, now and then by way of a sub-agent that nothing else comes in the place of. */
function delegating(seed: number, share: number): RawEvent[] {
  const random = seededRandom(seed)
  const often = (chance: number) => random.uniform() < chance
  return Array.from({ length: 150 }, (_, s) => {
    const kind = often(0.6) ? 'fix' : 'feature'
    const of = (action: string, ext?: string): [string, Record<string, string>] => [
      action,
      { kind, ...(ext === undefined ? {} : { ext }) }
    ]
    const ext = () => (often(0.5) ? 'py' : often(0.6) ? 'md' : 'ts')
    const reads = () => Array.from({ length: 1 + random.below(3) }, () => of('read', ext()))
    const looks = () => (often(0.5) ? of('search', often(0.5) ? ext() : undefined) : of('read', ext()))
    const asked = often(share) ? [of('ask_agent'), ...Array.from({ length: 3 }, looks)] : []
    const edits = Array.from({ length: 1 + random.below(3) }, () => [of('read', ext()), of('edit', ext())])
    return [
      ...(often(0.8) ? [of('search')] : []),
      ...reads(),
      ...asked,
      ...edits.flat(),
      of('test'),
      of('commit')
    ].map(
      ([action, context], seq): RawEvent => ({
        session: `${seed}-${s}`,
        action,
        outcome: 'success',
        seq,
        context
      })
    )
  }).flat()
}

describe('an action that nothing else came in the place of', () => {
  it.each([1, 3, 5])(
    'is missed where none does it any more, though no like situation is left (%i)',
    (seed) => {
      const [first] = changesAsRead(delegating(seed, 0.35), delegating(seed + 1, 0))
      expect([first?.subject?.name, first?.current.kept]).toEqual(['ask_agent', 0])
    }
  )

  it('is no finding where it is done as before', () => {
    for (let seed = 21; seed < 31; seed += 2)
      expect(changesAsRead(delegating(seed, 0.35), delegating(seed + 1, 0.35))).toEqual([])
  })
})
