import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { connect, type GitHubClient } from '../../src/github/client.ts'
import { type CommentPlan, isOwn, upsertComment } from '../../src/github/comment.ts'
import { type CommentPort, commentPort } from '../../src/github/comment-port.ts'
import type { Comment } from '../../src/github/comment-schema.ts'
import { compareRuns, readMarker, withMarker } from '../../src/github/marker.ts'
import { type StandIn, startStandIn } from '../contract/support/github-stand-in.ts'

const LIST = 'GET /repos/o/r/issues/7/comments?per_page=100&page=1'
const CREATE = 'POST /repos/o/r/issues/7/comments'
const VIEWER = 'POST /graphql'
const head = 'a'.repeat(40)

let github: StandIn
let client: GitHubClient
let waits: number[]

beforeEach(async () => {
  github = await startStandIn()
  waits = []
  client = await connect({
    token: 'secret',
    apiUrl: github.url,
    sleep: async (ms) => {
      waits.push(ms)
    }
  })
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const plan = (over: Partial<CommentPlan> = {}): CommentPlan => ({
  key: 'CI/check',
  run: { id: 500, attempt: 1 },
  head,
  create: true,
  render: () => 'report of run 500',
  ...over
})
const upsert = (over: Partial<CommentPlan> = {}) =>
  upsertComment(commentPort(client, { owner: 'o', repo: 'r' }, 7), plan(over))

const store = (id: number, body: string, login = 'github-actions[bot]') =>
  github.state.comments.push({
    id,
    issue: 7,
    body,
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    byApp: false
  })
const ofRun = (id: number, body: string, key = 'CI/check') => withMarker(body, key, { id, attempt: 1 }, head)
const bodies = () => github.state.comments.map(({ body }) => body.split('\n').slice(1).join('\n'))

describe('the first comment', () => {
  it('is created and read again', async () => {
    const { action, url } = await upsert()
    expect(action).toBe('created')
    expect(url).toBe(`https://github.com/o/r/pull/7#issuecomment-${github.state.comments[0]?.id}`)
    expect(github.requests).toEqual([LIST, CREATE, LIST])
    expect(readMarker(github.state.comments[0]?.body ?? '')).toMatchObject({
      key: 'CI%2Fcheck',
      run: { id: 500, attempt: 1 },
      head
    })
  })

  it('is not created where nothing has drifted', async () => {
    expect(await upsert({ create: false })).toEqual({ action: 'none' })
    expect(github.requests).toEqual([LIST])
  })

  it('is found after GitHub created it and answered 502', async () => {
    github.fail({ on: /^POST .*comments$/, status: 502, carriedOut: true })
    expect((await upsert()).action).toBe('created')
    expect(github.state.comments).toHaveLength(1)
    expect(github.requests).toEqual([LIST, CREATE, LIST, VIEWER])
    expect(waits).toEqual([1000])
  })

  it('is found after GitHub created it and the connection broke', async () => {
    github.fail({ on: /^POST .*comments$/, hangUp: true, carriedOut: true })
    expect((await upsert()).action).toBe('created')
    expect(github.state.comments).toHaveLength(1)
  })

  it('is sent again after a 502 that created nothing', async () => {
    github.fail({ on: /^POST .*comments$/, status: 502 })
    expect((await upsert()).action).toBe('created')
    expect(github.requests).toEqual([LIST, CREATE, LIST, CREATE, LIST])
    expect(github.state.comments).toHaveLength(1)
  })

  it('gives up when GitHub stays down', async () => {
    github.fail({ on: /^POST .*comments$/, status: 503, times: 100 })
    await expect(upsert()).rejects.toMatchObject({ kind: 'server', status: 503 })
    expect(github.writes()).toHaveLength(4)
  })

  it('waits as a rate limit asks and looks before it writes again', async () => {
    const limited = { message: 'You have exceeded a secondary rate limit.' }
    github.fail({ on: /^POST .*comments$/, status: 403, body: limited, headers: { 'retry-after': '7' } })
    expect((await upsert()).action).toBe('created')
    expect(waits).toEqual([7000])
    expect(github.requests).toEqual([LIST, CREATE, LIST, CREATE, LIST])
  })

  it('does not wait longer than a step may', async () => {
    github.fail({ on: /^POST .*comments$/, status: 429, headers: { 'retry-after': '3600' }, times: 9 })
    await expect(upsert()).rejects.toMatchObject({ kind: 'rate-limit' })
    expect(waits).toEqual([])
    expect(github.writes()).toEqual([CREATE])
  })

  it('is rendered smaller, once, where GitHub finds it too long', async () => {
    const budgets: number[] = []
    const render = (budget: number) => {
      budgets.push(budget)
      return 'x'.repeat(budget)
    }
    const tooLong = {
      message: 'Validation Failed',
      errors: [{ message: 'body is too long (maximum is 65536 characters)' }]
    }
    github.fail({ on: /^POST .*comments$/, status: 422, body: tooLong })
    expect((await upsert({ render })).action).toBe('created')
    expect(budgets).toHaveLength(2)
    expect(budgets[1]).toBeLessThan(budgets[0] as number)
    expect(github.requests).toEqual([LIST, CREATE, CREATE, LIST])
    expect(Buffer.byteLength(github.state.comments[0]?.body ?? '')).toBeLessThanOrEqual(30_000)

    github.state.comments = []
    github.fail({ on: /^POST .*comments$/, status: 422, body: tooLong, times: 9 })
    await expect(upsert({ render })).rejects.toMatchObject({ kind: 'invalid' })
  })

  it('never exceeds its budget, whatever the renderer does', async () => {
    await expect(upsert({ render: (budget) => '€'.repeat(budget) })).rejects.toThrow(/budget/)
    expect(github.writes()).toEqual([])
  })
})

describe('a comment that is there', () => {
  it('is found on page 3 and updated in place', async () => {
    for (let id = 1; id <= 230; id++) store(id, `chatter ${id}`, 'somebody')
    store(240, ofRun(400, 'old'))
    expect(await upsert()).toMatchObject({
      action: 'updated',
      url: 'https://github.com/o/r/pull/7#issuecomment-240'
    })
    const pages = [1, 2, 3].map((page) => `GET /repos/o/r/issues/7/comments?per_page=100&page=${page}`)
    const one = '/repos/o/r/issues/comments/240'
    expect(github.requests).toEqual([...pages, VIEWER, `GET ${one}`, `PATCH ${one}`, ...pages])
    expect(bodies().filter((body) => body !== '')).toEqual(['report of run 500'])
  })

  it('is left alone when it says the same already', async () => {
    await upsert()
    github.requests.length = 0
    expect((await upsert()).action).toBe('unchanged')
    expect(github.requests).toEqual([LIST, VIEWER])
  })

  it('is the oldest of several; the others go once it is seen to be right', async () => {
    store(9, ofRun(450, 'double'))
    store(3, ofRun(400, 'first'))
    expect((await upsert()).action).toBe('updated')
    expect(github.state.comments.map(({ id }) => id)).toEqual([3])
    const one = '/repos/o/r/issues/comments'
    expect(github.requests).toEqual([
      LIST,
      VIEWER,
      `GET ${one}/3`,
      `PATCH ${one}/3`,
      LIST,
      `DELETE ${one}/9`,
      LIST
    ])
  })

  it('is updated when nothing drifts any more', async () => {
    store(3, ofRun(400, 'drift'))
    expect((await upsert({ create: false, render: () => 'resolved' })).action).toBe('updated')
    expect(bodies()).toEqual(['resolved'])
  })

  it.each([
    ['run', { id: 501, attempt: 1 }],
    ['attempt of this run', { id: 500, attempt: 2 }]
  ])('is left alone when a newer %s wrote it', async (_, run) => {
    store(3, withMarker('newer', 'CI/check', run, head))
    expect((await upsert()).action).toBe('superseded')
    expect(github.writes()).toEqual([])
  })

  it('is not taken for one of another key that starts alike', async () => {
    store(3, ofRun(400, 'other', 'CI/check2'))
    store(4, ofRun(400, 'other', 'CI'))
    expect((await upsert()).action).toBe('created')
    expect(bodies()).toEqual(['other', 'other', 'report of run 500'])
  })

  it('is not taken from another author who planted the marker', async () => {
    store(3, ofRun(400, 'planted'), 'mallory')
    store(4, ofRun(9999, 'planted'), 'github-actions')
    expect((await upsert()).action).toBe('created')
    expect(bodies()).toEqual(['planted', 'planted', 'report of run 500'])
  })

  it('is not one that quotes ours', async () => {
    store(3, `look:\n${ofRun(400, 'quoted')}`)
    expect((await upsert()).action).toBe('created')
  })

  it('is created anew when somebody deletes it meanwhile', async () => {
    store(3, ofRun(400, 'old'))
    github.fail({
      on: /^PATCH /,
      before: (state) => {
        state.comments = []
      }
    })
    expect((await upsert()).action).toBe('created')
    expect(bodies()).toEqual(['report of run 500'])
  })

  it('is updated although the server stumbles', async () => {
    store(3, ofRun(400, 'old'))
    github.fail({ on: /^PATCH /, status: 502, times: 2 })
    github.fail({ on: /^GET .*comments$/, hangUp: true })
    expect((await upsert()).action).toBe('updated')
    expect(bodies()).toEqual(['report of run 500'])
  })
})

describe('where GraphQL does not say who we are', () => {
  it("GitHub's own bot and apps count, people do not", async () => {
    github.state.viewer = undefined
    store(3, ofRun(400, 'planted'), 'mallory')
    store(4, ofRun(400, 'ours'))
    expect((await upsert()).action).toBe('updated')
    expect(bodies()).toEqual(['planted', 'report of run 500'])
  })

  it("another app's comment that cannot be written is passed by", async () => {
    github.state.viewer = undefined
    github.state.identity = { login: 'ours[bot]', type: 'Bot', byApp: true }
    store(4, ofRun(400, 'of another app'))
    expect((await upsert()).action).toBe('created')
    expect(bodies()).toEqual(['of another app', 'report of run 500'])
  })
})

describe('authorship', () => {
  const by = (login: string, bot: boolean, byApp = false): Comment => ({
    id: 1,
    body: '',
    url: '',
    login,
    bot,
    byApp
  })
  it.each([
    [by('github-actions[bot]', true), 'github-actions[bot]', true],
    [by('github-actions[bot]', true), 'github-actions', true],
    [by('my-app[bot]', true), 'my-app[bot]', true],
    [by('My-App[bot]', true), 'my-app[bot]', true],
    [by('github-actions', false), 'github-actions[bot]', false],
    [by('alice', false), 'alice', true],
    [by('alice', false), 'bob', false],
    [by('alice', false), undefined, false],
    [by('other[bot]', true), undefined, false],
    [by('other[bot]', true, true), undefined, true]
  ])('%j for viewer %j: %j', (comment, viewer, own) => {
    expect(isOwn(comment, viewer)).toBe(own)
  })
})

describe('another writer at the same time', () => {
  const other = (id: number, body: string) => ({
    id: github.state.nextId++,
    issue: 7,
    body: ofRun(id, body),
    ...github.state.identity
  })

  it('an older one that creates first: one comment, ours in it', async () => {
    github.fail({ on: /^POST .*comments$/, before: (state) => state.comments.push(other(499, 'older')) })
    await upsert()
    expect(bodies()).toEqual(['report of run 500'])
  })

  it('a newer one that creates first: one comment, theirs in it', async () => {
    github.fail({ on: /^POST .*comments$/, before: (state) => state.comments.push(other(501, 'newer')) })
    expect((await upsert()).action).toBe('superseded')
    expect(bodies()).toEqual(['newer'])
  })

  it('a newer one that creates second: one comment, theirs in it', async () => {
    github.fail({ on: /^POST .*comments$/, afterwards: (state) => state.comments.push(other(501, 'newer')) })
    expect((await upsert()).action).toBe('superseded')
    expect(bodies()).toEqual(['newer'])
    expect(github.state.comments).toHaveLength(1)
  })

  it('a newer one that updates while we get ready is not overwritten', async () => {
    store(3, ofRun(400, 'old'))
    github.fail({
      on: /graphql/,
      before: (state) => {
        for (const comment of state.comments) comment.body = ofRun(501, 'newer')
      }
    })
    expect((await upsert()).action).toBe('superseded')
    expect(github.writes()).toEqual([])
  })

  it('an older one that overwrites us is overwritten in turn', async () => {
    store(3, ofRun(400, 'old'))
    github.fail({
      on: /^PATCH /,
      afterwards: (state) => {
        for (const comment of state.comments) comment.body = ofRun(499, 'older')
      }
    })
    await upsert()
    expect(bodies()).toEqual(['report of run 500'])
  })

  it('gives up on one that never stops', async () => {
    store(3, ofRun(400, 'old'))
    github.fail({
      on: /^PATCH /,
      times: 99,
      afterwards: (state) => {
        for (const comment of state.comments) comment.body = ofRun(499, 'older')
      }
    })
    await expect(upsert()).rejects.toThrow(/other writers/)
    expect(github.writes().length).toBeLessThan(10)
  })

  /** GitHub in memory, each request a step that the scheduler may put anywhere among those of the others. */
  function memory(scheduler: fc.Scheduler): { port: CommentPort; comments: Comment[]; least: () => number } {
    let comments: Comment[] = []
    let id = 1
    let seen = false
    let least = Number.POSITIVE_INFINITY
    const step = <T>(name: string, act: () => T): Promise<T> =>
      scheduler.schedule(Promise.resolve(), name).then(() => {
        const value = act()
        seen ||= comments.length > 0
        if (seen) least = Math.min(least, comments.length)
        return value
      })
    const named = (number: number, body: string): Comment => ({
      id: number,
      body,
      url: `#${number}`,
      login: 'me',
      bot: true,
      byApp: false
    })
    const port: CommentPort = {
      viewer: async () => 'me',
      list: () => step('list', () => [...comments]),
      get: (wanted) => step('get', () => comments.find((comment) => comment.id === wanted)),
      create: (body) =>
        step('create', () => {
          const comment = named(id++, body)
          comments = [...comments, comment]
          return comment
        }),
      update: (wanted, body) =>
        step('update', () => {
          comments = comments.map((comment) => (comment.id === wanted ? named(wanted, body) : comment))
          return named(wanted, body)
        }),
      remove: (wanted) =>
        step('remove', () => {
          comments = comments.filter((comment) => comment.id !== wanted)
        }),
      wait: async () => true
    }
    return {
      port,
      get comments() {
        return comments
      },
      least: () => least
    }
  }

  it('leaves one comment and never none, in whatever order the requests arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), async (scheduler, writers) => {
        const world = memory(scheduler)
        const runs = Array.from({ length: writers }, (_, index) => ({ id: 500 + index, attempt: 1 }))
        const done = runs.map((run) =>
          upsertComment(world.port, plan({ run, render: () => `run ${run.id}` }))
        )
        await scheduler.waitFor(Promise.all(done))
        expect(world.comments).toHaveLength(1)
        expect(world.least()).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 300 }
    )
  })

  it('a writer that comes after the others always has the last word if it is the newest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.shuffledSubarray([500, 501, 502], { minLength: 3 }),
        async (scheduler, order) => {
          const world = memory(scheduler)
          for (const id of order) {
            const done = upsertComment(
              world.port,
              plan({ run: { id, attempt: 1 }, render: () => `run ${id}` })
            )
            await scheduler.waitFor(done)
          }
          expect(world.comments).toHaveLength(1)
          expect(readMarker(world.comments[0]?.body ?? '')?.run).toEqual({ id: 502, attempt: 1 })
        }
      ),
      { numRuns: 50 }
    )
  })
})

describe('the marker', () => {
  it('gives back what was put in, and holds nothing that could end it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.nat(),
        fc.nat(),
        (key, body, id, attempt) => {
          const [line = ''] = withMarker(body, key, { id, attempt }, 'b'.repeat(40)).split('\n')
          expect(line).toMatch(/^<!-- policyminer-action\/1( (key|run|head|hash)=[A-Za-z0-9._%-]+){4} -->$/)
          expect(line.slice(4, -3)).not.toContain('--')
          expect(line.length).toBeLessThan(400)
          expect(readMarker(line)).toMatchObject({ run: { id, attempt } })
        }
      )
    )
  })

  it('tells keys apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (a, b) => {
          const key = (text: string) =>
            readMarker(withMarker('', text, { id: 1, attempt: 1 }, undefined))?.key
          expect(key(a) === key(b)).toBe(a === b)
        }
      )
    )
  })

  it.each([
    '<!-- policyminer-action/1 key=a run=1.1 head=b hash=c --><b>',
    '<!-- policyminer-action/1 key=a b run=1.1 head=b hash=c -->',
    '<!-- policyminer-action/2 key=a run=1.1 head=b hash=c -->',
    '<!-- policyminer-action/1 key= run=1.1 head=b hash=c -->',
    '<!-- policyminer-action/1 key=a run=1.1 head=b hash=c'
  ])('is not %s', (line) => {
    expect(readMarker(line)).toBeUndefined()
  })

  it('orders runs by id, then attempt', () => {
    expect(compareRuns({ id: 2, attempt: 1 }, { id: 10, attempt: 1 })).toBeLessThan(0)
    expect(compareRuns({ id: 2, attempt: 3 }, { id: 2, attempt: 2 })).toBeGreaterThan(0)
    expect(compareRuns({ id: 2, attempt: 2 }, { id: 2, attempt: 2 })).toBe(0)
  })
})
