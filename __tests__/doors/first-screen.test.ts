import { describe, expect, it } from '@jest/globals'
import { labels } from '../../src/report/labels.ts'
import { headline } from '../../src/report/verdict.ts'
import { type Desk, deskChecked, shownFirst } from '../support/service-desk.ts'

/** What one reads first of a change with one cause, and how many findings it is. */
async function read(before: Desk, now: Desk, seed = 1) {
  const result = await deskChecked(seed, before, now)
  return { result, title: headline(result, labels), screen: shownFirst(result), size: result.findings.length }
}

const ofSearch = (args: Readonly<Record<string, unknown>>): Desk => ({
  args: (action) => (action === 'search' ? args : {})
})
const turned = (of: readonly string[]): Desk => ({
  args: (action, session) => (action === 'search' ? { wave: of[session % of.length] } : {})
})

describe('the first screen names the cause', () => {
  it('counts every action that got another name', async () => {
    const named = (action: string) => action.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase())
    const { title, screen, size } = await read({}, { named })
    expect(size).toBe(1)
    expect(title).toContain('12 actions replaced by others')
    expect(screen).toContain('and 11 others likewise')
    expect(screen).toContain('if only the names changed, list them under `rename` in the config')
  })

  it('names the actions that were never seen before', async () => {
    const { title, screen } = await read({}, { first: ['delegate', 'plan'] })
    expect(title).toMatch(/: 2 new actions$/)
    expect(screen).toMatch(/`delegate`(?:, `plan`|.*\n.*`plan`)/s)
  })

  it('names those too of which another session takes each', async () => {
    const { result, title, screen, size } = await read({}, { first: (session) => [`fetch_${session % 3}`] })
    expect(size).toBe(1)
    expect(title).toMatch(/: 3 new actions$/)
    for (const name of ['fetch_0', 'fetch_1', 'fetch_2']) expect(screen).toContain(`\`${name}\``)
    expect(result.findings[0]?.current).toMatchObject({ kept: 150, events: 150 })
  })

  it('says in how many sessions a new action is, and how much less often an argument is given', async () => {
    const fresh = await read({}, { first: ['fetch_page'] })
    expect(fresh.screen).toContain('new: in 150 of 150 sessions')
    expect(fresh.screen).toContain('`fetch_page` is new: in 150 of 150 sessions, never before')
    const limited = (n: number): Desk => ({
      args: (action, session) =>
        action === 'search' && session % 10 < n ? { mode: ['a', 'b'][session % 2] } : {}
    })
    expect((await read(limited(10), limited(1))).screen).toContain('less often: 100% → 10%')
  })

  it('says that an action is denied more often, and that it was at times before', async () => {
    const { title, screen } = await read({}, { denied: 0.7 })
    expect(title).toMatch(/: 1 action denied more often$/)
    expect(screen).toMatch(/`issue_refund` ends in `denied`.*more often: 3\d% → [78]\d%/s)
  })

  it('shows a model once, though the context names it as well', async () => {
    const { screen } = await read(
      { context: () => ({ model: 'a-4' }) },
      { context: () => ({ model: 'a-5' }) }
    )
    expect(screen.split('`a-4` → `a-5`').length).toBe(2)
  })
})

describe('a value that no session had before', () => {
  it('is named among those of its key, and fails nothing', async () => {
    const roles = ['viewer', 'member', 'admin', 'support', 'auditor']
    const { result, screen } = await read({ roles: roles.slice(0, 4) }, { roles })
    expect(result.outcome).toBe('clean')
    expect(screen).toMatch(/`role`: .* → .*`auditor` \(\d+%\)/)
    const same = await read({ roles }, { roles })
    expect(same.screen).not.toContain('`role`')
  })
})

describe('an argument with another value in each log', () => {
  it.each([
    ['sprint', '2026-41', '2026-43'],
    ['sprint', 'Sprint 41', 'Sprint 43'],
    ['week', '2026-41', '2026-43'],
    ['release', 'R41', 'R43'],
    ['build', 'nightly-41', 'nightly-43'],
    ['release', 'v1.4.2', 'v1.5.0']
  ])('is no finding where it moves on by itself: %s=%s', async (key, was, is) => {
    const { result } = await read(ofSearch({ [key]: was }), ofSearch({ [key]: is }))
    expect(result.outcome).toBe('clean')
  })

  it.each([
    ['model', 'a-4', 'a-5'],
    ['env', 'staging', 'prod'],
    ['as_role', 'member', 'admin'],
    ['max_iteration', 5, 9]
  ])('is one where it is chosen: %s=%s', async (key, was, is) => {
    const { title, screen, size } = await read(ofSearch({ [key]: was }), ofSearch({ [key]: is }))
    expect(size).toBe(1)
    expect(title).toMatch(/: 1 argument with a new value$/)
    expect(screen).toContain(`in its place \`arg.${key}=${is}\``)
  })

  it('says how to leave it out where nobody can tell', async () => {
    const { result } = await read(ofSearch({ campaign: 'autumn' }), ofSearch({ campaign: 'winter' }))
    expect(JSON.stringify(result.findings[0]?.explanation.recommendations)).toContain(
      'ignore-keys: arg.campaign'
    )
  })

  it('is told of first where no value of several is left, and only where something changed', async () => {
    const several = await read(turned(['amber', 'beige', 'coral']), turned(['dune', 'ebony']))
    expect(several.screen).toContain('Every value of `arg.wave` is new')
    expect(several.size).toBe(1)
    const session = (of: readonly string[]): Desk => ({ context: (s) => ({ wave: of[s % of.length] }) })
    const clean = await read(session(['amber', 'beige']), session(['dune', 'ebony']))
    expect(clean.result.outcome).toBe('clean')
    expect(clean.screen).not.toContain('Every value')
  })
})
