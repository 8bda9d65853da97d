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
    for (const now of [times(3), { looksUp: 0.5 }]) {
      const { findings } = await deskChecked(seed, {}, now)
      expect(findings.length).toBeGreaterThan(0)
      expect(JSON.stringify(findings.map(({ policy }) => policy))).not.toContain('arg.amount<')
    }
  })
})

describe('a step that other sessions take', () => {
  it.each(SEEDS)('is told by how many do: log %d', async (seed) => {
    const often = { searches: (uniform: () => number) => Number(uniform() < 0.9) }
    const seldom = { searches: (uniform: () => number) => Number(uniform() < 0.3) }
    const screen = shownFirst(await deskChecked(seed, seldom, often))
    expect(screen).toMatch(/3\d% → (?:8|9)\d% of sessions|in \d+\/300 sessions → 1[34]\d\/150/)
    expect(screen).not.toContain('times a session')
  })
})

describe('two steps that changed places', () => {
  it.each(SEEDS)('are told so: log %d', async (seed) => {
    const result = await deskChecked(seed, {}, { looksUpLate: true })
    expect(result.findings.length).toBeLessThanOrEqual(2)
    expect(shownFirst(result)).toMatch(
      /`(?:search|look_up_order)` comes only (?:before|after) it: now in \d+%, up from 0%/
    )
    const skipped = shownFirst(await deskChecked(seed, {}, { looksUp: 0.4 }))
    expect(skipped).not.toContain('comes only')
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
