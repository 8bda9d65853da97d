import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/drift/compare.ts'
import type { Change } from '../../src/drift/drift.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { OPTIONS, sideOf, tableOf } from './logs.ts'

const kinds = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'] as const

const STEADY = ['read_file', 'write_file', 'list_files', 'search_code', 'open_url']

const SHAKY = ['run_tests', 'apply_patch']

/**
 * Errors of tools that hardly ever fail and of two that often do, so many of each in 150 sessions: what some make more
 * of, the others make less of.
 */
function log(run: string, steady: number, shaky: number): RawEvent[] {
  return Array.from({ length: 150 }, (_, i) =>
    [...STEADY, ...SHAKY].map((action, seq): RawEvent => {
      const isError = (37 * i + 11 * seq) % 150 < (SHAKY.includes(action) ? shaky : steady)
      return {
        session: `${run}-${i}`,
        action,
        outcome: isError ? 'error' : 'success',
        seq,
        context: { tier: i % 2 === 0 ? 'gold' : 'free' }
      }
    })
  ).flat()
}

const toolOf = (change: Change | undefined): string =>
  change?.policy?.kind === 'outcome' ? change.policy.action : ''

describe('a change that the plain numbers hide', () => {
  const [before, now] = [log('before', 0, 75), log('now', 6, 63)]
  const comparison = compare(sideOf(tableOf(before), kinds), sideOf(tableOf(now), kinds), OPTIONS)
  const errors = (events: readonly RawEvent[]) => events.filter(({ outcome }) => outcome === 'error').length

  it('hardly moves them', () => {
    expect(Math.abs(errors(now) - errors(before)) / before.length).toBeLessThan(0.02)
  })

  it('is told in the situation that carries it', () => {
    const [change, ...others] = comparison.changes
    expect(others).toEqual([])
    expect(change?.policy).toMatchObject({ kind: 'outcome', outcome: 'error' })
    expect(STEADY).toContain(toolOf(change))
    expect([change?.change, change?.direction]).toEqual(['shifted', 'stronger'])
  })

  it('is told by the counts of that situation', () => {
    const countIn = (events: readonly RawEvent[]) => {
      const own = events.filter(({ action }) => action === toolOf(comparison.changes[0]))
      return [errors(own), own.length]
    }
    const { baseline, current } = comparison.changes[0] as (typeof comparison.changes)[0]
    expect([baseline.kept, baseline.events]).toEqual(countIn(before))
    expect([current.kept, current.events]).toEqual(countIn(now))
  })

  it('is as sure as the test of all situations together', () => {
    const [change] = comparison.changes
    const whole = comparison.vitals.find(({ name }) => name === 'errors')
    expect(change?.test.adjusted_p_value).toBe(whole?.p_value)
  })

  it('names what was tested among what changed with it', () => {
    expect(comparison.changes[0]?.variantSubjects?.map(({ name }) => name)).toEqual(['errors'])
  })

  it('says how many errors would be none too many', () => {
    const [change] = comparison.changes
    const stands = change && comparison.rejudge?.(change, change.direction)
    expect(stands?.(change?.current.kept ?? 0)).toBe(true)
    expect(stands?.(0)).toBe(false)
  })
})
