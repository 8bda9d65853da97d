import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { changesAsRead } from './logs.ts'

interface Habits {
  /** Of a hundred sessions, those in which nothing is tested before it is committed. */
  readonly untested?: number
  /** Of a hundred, those that offer help before they close. */
  readonly offered?: number
  /** Whether it is help with tests that most of them offer. */
  readonly ofTests?: boolean
  /** Of a hundred, those that commit their branch once more. */
  readonly again?: number
  /** Of a hundred edits, those of a file that was not read. */
  readonly unread?: number
}

/** A coding agent: it reads what it edits, edits until the tests pass, and commits. */
function log(seed: number, habits: Habits = {}): RawEvent[] {
  const { untested = 0, offered = 25, ofTests = false, again = 0, unread = 0 } = habits
  const random = seededRandom(seed)
  const hit = (percent: number) => random.below(100) < percent
  return Array.from({ length: 260 }, (_, s) => {
    const isDocs = hit(12)
    const given = { task: isDocs ? 'docs' : hit(60) ? 'bugfix' : 'feature', locale: hit(70) ? 'en' : 'de' }
    const branch = `fix/${seed}-${s}`
    const events: RawEvent[] = []
    const call = (action: string, args: Record<string, string> = {}): void => {
      const context = { ...given, ...(Object.keys(args).length > 0 ? { arg: args } : {}) }
      events.push({ session: `${seed}-${s}`, seq: events.length, action, outcome: 'success', context })
    }
    call('clone')
    for (let i = random.below(4); i >= 0; i--) {
      call('search', { query: `${seed} ${s} ${i}` })
      if (hit(40)) call('list')
    }
    for (let i = random.below(isDocs ? 1 : 3); i >= 0; i--) {
      const path = `${hit(50) ? 'src' : 'app'}/${seed}-${s}-${i}.ts`
      if (!hit(unread)) call('read', { path })
      call('edit', { path })
    }
    if (!isDocs && !hit(untested)) for (let i = random.below(3); i >= 0; i--) call('test')
    if (hit(70)) call('lint')
    call('commit', { branch })
    if (hit(again)) call('commit', { branch })
    call('push', { branch })
    if (hit(80)) call('answer')
    if (hit(offered))
      call('offer', { help: ofTests && s % 4 > 0 ? 'tests' : (['tests', 'docs', 'review'][s % 3] as string) })
    call('close')
    return events
  }).flat()
}

const SEEDS = [1, 4, 8]

const changed = (seed: number, habits: Habits) => changesAsRead(log(seed), log(seed + 1, habits))

const of = ({ policy, subject }: Change) =>
  policy?.kind === 'sequence'
    ? [policy.template, policy.activation, policy.target].filter((one) => one !== undefined).join(' ')
    : (policy?.description ?? subject?.name)

describe('one change of the agent', () => {
  it.each(SEEDS)('is the action that is done more often, and not what it comes between: log %d', (seed) => {
    const found = changed(seed, { offered: 60 })
    expect(found.map(of)).toEqual(['offer'])
    expect(found[0]?.direction).toBe('stronger')
  })

  it.each(SEEDS)(
    'is a step left out, however many calls each session has of what it follows: log %d',
    (seed) => {
      const found = changed(seed, { untested: 50 })
      expect(found).toHaveLength(1)
      expect(of(found[0] as Change)).toContain('test')
    }
  )

  it.each(SEEDS)('is told beside what else it is done with: log %d', (seed) => {
    const found = changed(seed, { offered: 60, ofTests: true })
    expect(found.map(of)).toContain('offer')
    expect(found.some(({ policy }) => policy?.kind === 'precondition' && policy.action === 'offer')).toBe(
      true
    )
    expect(found).toHaveLength(2)
  })

  it.each(SEEDS)('is a promise broken, and not what comes instead here and there: log %d', (seed) => {
    const [first, ...others] = changed(seed, { unread: 30 }).map(of)
    expect(first).toBe('precedence edit read')
    expect(others.length).toBeLessThan(2)
  })

  it.each(SEEDS)('is what is done twice to one object, however often: log %d', (seed) => {
    for (const again of [12, 35])
      expect(changed(seed, { again }).map(of)).toEqual(['not_succession commit commit'])
  })

  it.each(SEEDS)('is none where there is none: log %d', (seed) => {
    expect(changed(seed, {})).toEqual([])
  })
})
