import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/explain/sentence.ts'
import { type Desk, deskChecked, shownFirst } from '../support/service-desk.ts'

const SEEDS = [1, 2, 3]
const times = (n: number, further = 0) => ({
  searches: (uniform: () => number) => n + Number(uniform() < further) + Number(uniform() < further)
})

/** Of one cause there is one finding, and what it shows first names the step and how often sessions take it. */
async function firstOf(seed: number, before: Desk, now: Desk): Promise<string> {
  const result = await deskChecked(seed, before, now)
  expect(result.findings.length).toBe(1)
  const [finding] = result.findings
  expect(plain(finding?.explanation.summary ?? '')).toMatch(
    /^search is called \d\.\d times a session instead of \d\.\d/
  )
  return shownFirst(result)
}

describe('a step that sessions take more often, or less', () => {
  it.each(SEEDS)('leads, and says how often: log %d', async (seed) => {
    expect(await firstOf(seed, {}, times(3))).toContain('1.0 → 3.0 times a session')
    expect(await firstOf(seed, times(3), {})).toContain('less often: 3.0 → 1.0 times a session')
    expect(await firstOf(seed, times(1, 0.2), times(2, 0.5))).toMatch(/1\.\d → [23]\.\d times a session/)
    expect(await firstOf(seed, times(2, 0.5), times(1, 0.2))).toMatch(
      /less often: [23]\.\d → 1\.\d times a session/
    )
  })

  it.each(SEEDS)('brings no other call to a place where it would be another one: log %d', async (seed) => {
    const { findings } = await deskChecked(seed, {}, times(3))
    expect(JSON.stringify(findings.map(({ policy }) => policy))).not.toContain('amount')
  })
})

describe('steps that were never taken before', () => {
  it.each(SEEDS)('lead, and take along what only moved to another place: log %d', async (seed) => {
    const one = await deskChecked(seed, {}, { first: ['fetch_page'] })
    expect(one.findings.map(({ subject }) => subject?.name)).toEqual(['fetch_page'])
    const several = await deskChecked(seed, {}, { first: ['delegate', 'plan', 'read', 'report'] })
    expect(several.findings.length).toBe(1)
  })
})
