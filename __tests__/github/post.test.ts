import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { UserError } from '../../src/errors.ts'
import { connect } from '../../src/github/client.ts'
import { readContext } from '../../src/github/context.ts'
import { type PostRequest, postReports } from '../../src/github/post.ts'
import { type StandIn, startStandIn } from '../contract/support/github-stand-in.ts'
import { recordingLog } from './support/log.ts'
import { drifted, makeResult } from './support/result.ts'

const head = 'a'.repeat(40)
const payload = (over: Record<string, unknown> = {}) => ({
  workflow_run: {
    id: 70,
    run_attempt: 2,
    head_sha: head,
    event: 'pull_request',
    name: 'CI',
    head_branch: 'topic',
    head_repository: { full_name: 'mallory/r', owner: { login: 'mallory' } },
    pull_requests: [],
    ...over
  }
})
const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '99' }

let github: StandIn
beforeEach(async () => {
  github = await startStandIn()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const store = (name: string, result: unknown, id = github.state.nextId++) => {
  const text = typeof result === 'string' ? result : JSON.stringify(result)
  const archive = Buffer.from(zipSync({ 'result.json': new TextEncoder().encode(text) }))
  github.state.artifacts.push({ id, run: 'run-70', name, archive, finished: true })
}
const pullRequest = (over = {}) =>
  github.state.pulls.push({
    number: 7,
    state: 'open',
    headSha: head,
    head: 'mallory:topic',
    byCommit: false,
    ...over
  })

async function run(over: Partial<PostRequest> = {}, event: unknown = payload()) {
  const { log, printed } = recordingLog()
  const outputs: Record<string, string> = {}
  const url = await postReports({
    context: readContext(env, event),
    options: { comment: 'on-drift', artifact: 'policyminer-report', reportKey: '' },
    client: await connect({ token: 't', apiUrl: github.url, sleep: async () => {} }),
    renderComment: (result, _, links) => `${result.outcome} ${links.run} ${links.artifact}`,
    renderTogether: (reports, _, links) =>
      `${reports.map(({ key, result }) => `${key} ${result.outcome}`).join(', ')} as ${links.reportKey}`,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    log,
    ...over
  })
  return { url, printed, outputs }
}

describe('the safe half for forks', () => {
  it("finds the fork's pull request by its branch and posts under the name of the run that was judged", async () => {
    store('policyminer-report-CI-check', drifted())
    pullRequest()
    const { url, outputs } = await run()
    const list = 'GET /repos/o/r/issues/7/comments?per_page=100&page=1'
    expect(github.requests).toEqual([
      'GET /repos/o/r/actions/runs/70/artifacts?per_page=100&page=1',
      `GET /repos/o/r/commits/${head}/pulls?per_page=100&page=1`,
      'GET /repos/o/r/pulls?state=open&head=mallory%3Atopic&per_page=100&page=1',
      expect.stringMatching(/^GET \/repos\/o\/r\/actions\/artifacts\/\d+\/zip$/),
      list,
      'POST /repos/o/r/issues/7/comments',
      list
    ])
    const [comment] = github.state.comments
    expect(comment?.body).toContain(`key=CI%2Fcheck run=70.2 head=${head} `)
    expect(comment?.body).toContain('drift https://github.com/o/r/actions/runs/70/attempts/2')
    expect(outputs).toEqual({ outcome: 'drift', drift: 'true', 'comment-url': url })
  })

  it('finds it by its commit where GitHub knows that', async () => {
    store('policyminer-report-x', drifted())
    pullRequest({ byCommit: true })
    await run()
    expect(github.state.comments).toHaveLength(1)
    expect(github.requests.join()).not.toContain('head=')
  })

  it('posts each report of a matrix by its own key', async () => {
    store('policyminer-report-a', drifted())
    store('policyminer-report-b', { ...drifted(), parameters: { 'report-key': 'b' } })
    store('policyminer-report-c', { ...drifted(), parameters: {} })
    store('something-else', 'no JSON')
    pullRequest()
    await run()
    expect(github.state.comments.map(({ body }) => /key=(\S+)/.exec(body)?.[1]).sort()).toEqual([
      'CI%2Fcheck',
      'b',
      'policyminer-report-c'
    ])
  })

  it('posts the reports of a matrix as one under a key that is given', async () => {
    store('policyminer-report-a', makeResult({ parameters: { 'report-key': 'a' } }))
    store('policyminer-report-b', { ...drifted(), parameters: { 'report-key': 'b' } })
    pullRequest()
    const options = { comment: 'on-drift' as const, artifact: 'policyminer-report', reportKey: 'agents' }
    const { outputs } = await run({ options })
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('key=agents run=70.2')
    expect(github.state.comments[0]?.body).toContain('a clean, b drift as agents')
    expect(outputs).toMatchObject({ outcome: 'drift', drift: 'true' })
  })

  it('posts as one what more jobs found than may comment each by itself, and says what is left out', async () => {
    for (let job = 10; job < 33; job++)
      store(`policyminer-report-${job}`, { ...drifted(), parameters: { 'report-key': String(job) } })
    pullRequest()
    const options = { comment: 'on-drift' as const, artifact: 'policyminer-report', reportKey: 'agents' }
    const together = await run({ options })
    expect(github.state.comments.map(({ body }) => body.match(/\d\d drift/g)?.length)).toEqual([23])
    expect(together.printed.join()).not.toContain('only')
    github.state.comments.length = 0
    const single = await run()
    expect(github.state.comments).toHaveLength(20)
    expect(single.printed).toContainEqual(
      expect.stringMatching(/^warning: Run 70 has 23 reports; only 20 of them are posted: .*`report-key`/)
    )
  })

  it("posts those of a pull request's own run, once its jobs are done", async () => {
    store('policyminer-report-a', drifted())
    const own = {
      pull_request: {
        number: 7,
        user: { login: 'octocat' },
        head: { sha: head, repo: { full_name: 'o/r' } },
        base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'o/r' } }
      }
    }
    const inPullRequest = { ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_RUN_ID: '70' }
    await run({ context: readContext(inPullRequest, own) })
    expect(github.requests[0]).toBe('GET /repos/o/r/actions/runs/70/artifacts?per_page=100&page=1')
    expect(github.requests.join()).not.toContain('/pulls')
    expect(github.state.comments).toHaveLength(1)
    const fork = { ...own.pull_request, head: { sha: head, repo: { full_name: 'mallory/r' } } }
    const { printed } = await run({ context: readContext(inPullRequest, { pull_request: fork }) })
    expect(printed).toEqual([expect.stringMatching(/^notice: Nothing posted: .*read-only/)])
  })

  it('creates nothing for a clean result', async () => {
    store('policyminer-report', makeResult())
    pullRequest()
    expect((await run()).outputs).toEqual({ outcome: 'clean', drift: 'false', 'comment-url': '' })
    expect(github.writes()).toEqual([])
  })

  it.each([
    ['closed', { state: 'closed' }],
    ['with another head since', { headSha: 'd'.repeat(40) }],
    ['of another repository', { base: 'o/other' }]
  ])('leaves alone a pull request that is %s', async (_, over) => {
    store('policyminer-report', drifted())
    pullRequest(over)
    const { printed } = await run()
    expect(github.writes()).toEqual([])
    expect(printed).toEqual([expect.stringMatching(/^notice: Nothing to post/)])
  })

  it('has nothing to do for a run on another event, or without a report', async () => {
    pullRequest()
    expect((await run({}, payload({ event: 'push' }))).printed).toEqual([
      expect.stringMatching(/^info: .*push/)
    ])
    expect(github.requests).toEqual([])
    expect((await run()).printed).toEqual([expect.stringMatching(/^notice: .*no artifact/)])
    expect(github.writes()).toEqual([])
  })

  it.each([
    ['no JSON', '{"outcome":'],
    ['no result', '{"schema_version": 1, "outcome": "clean"}'],
    ['of a newer version', { ...makeResult(), schema_version: 2 }],
    ['deeper than anything', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a ready-made comment', { ...makeResult(), explanation: '<img src=x>' }]
  ])('refuses a result.json that is %s', async (_, result) => {
    store('policyminer-report', result)
    pullRequest()
    await expect(run()).rejects.toThrow(UserError)
    expect(github.writes()).toEqual([])
  })

  it('names the permission it lacks to read the artifacts', async () => {
    github.fail({
      on: /artifacts$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' }
    })
    await expect(run()).rejects.toThrow(/actions: read/)
  })

  it('runs on `workflow_run` alone', async () => {
    const context = readContext({ ...env, GITHUB_EVENT_NAME: 'push' }, {})
    await expect(run({ context })).rejects.toThrow(/workflow_run/)
  })
})
