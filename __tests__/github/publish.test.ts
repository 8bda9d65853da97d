import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connect } from '../../src/github/client.ts'
import { readContext } from '../../src/github/context.ts'
import { type PublishRequest, publish } from '../../src/github/publish.ts'
import { artifactName, reportKey } from '../../src/github/report-key.ts'
import { SUMMARY_BUDGET_BYTES } from '../../src/github/summary.ts'
import { type StandIn, startStandIn } from '../contract/support/github-stand-in.ts'
import { recordingLog } from './support/log.ts'
import { drifted, finding, makeResult } from './support/result.ts'

const head = 'a'.repeat(40)
const env = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '77',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_ACTOR: 'alice'
}
const pull = (from = 'o/r', author = 'alice') => ({
  pull_request: {
    number: 7,
    user: { login: author },
    head: { sha: head, repo: { full_name: from } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'o/r' } }
  }
})

let github: StandIn
let folder: string
beforeEach(async () => {
  github = await startStandIn()
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

async function run(over: Partial<PublishRequest> = {}, payload: unknown = pull()) {
  const { log, printed } = recordingLog()
  const outputs: Record<string, string> = {}
  const summaryFile = join(folder, 'summary.md')
  await writeFile(summaryFile, '')
  const published = await publish({
    result: drifted(),
    context: readContext(env, payload),
    options: { comment: 'on-drift', artifact: '', reportKey: 'CI/check' },
    files: { folder, policies: '/out/policies.json', result: '/out/result.json', report: '/out/report.html' },
    annotations: [],
    renderComment: (_, links) => `comment ${links.run} ${links.artifact}`,
    renderSummary: () => 'summary',
    connect: () => connect({ token: 't', apiUrl: github.url, sleep: async () => {} }),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    env: { GITHUB_STEP_SUMMARY: summaryFile },
    log,
    ...over
  })
  return { published, printed, outputs, summary: await readFile(summaryFile, 'utf8') }
}

describe('a pull request of this repository', () => {
  it('gets summary, outputs and one comment', async () => {
    const findings = [
      finding('new'),
      finding('new'),
      finding('shifted', 'warning'),
      finding('broken', 'note')
    ]
    const { published, outputs, summary, printed } = await run({ result: drifted(findings) })
    expect(summary).toBe('summary\n')
    expect(outputs).toEqual({
      outcome: 'drift',
      drift: 'true',
      policies: '4',
      new: '2',
      vanished: '0',
      shifted: '1',
      broken: '0',
      'policies-path': '/out/policies.json',
      'result-path': '/out/result.json',
      'report-path': '/out/report.html',
      'comment-url': published.commentUrl,
      'artifact-url': ''
    })
    expect(github.state.comments[0]?.body).toMatch(
      /^<!-- .* -->\ncomment https:\/\/github\.com\/o\/r\/actions\/runs\/77\/attempts\/1 undefined$/
    )
    expect(printed).toEqual(['info: Commented on the pull request.'])
  })

  it('is left alone as long as it is clean, and told when it is clean again', async () => {
    const clean = { result: makeResult() }
    await run(clean)
    expect(github.writes()).toEqual([])
    await run()
    await run({ ...clean, context: readContext({ ...env, GITHUB_RUN_ID: '78' }, pull()) })
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('run=78.1')
  })

  it('is told of the last of two reports under one key of one run, which warns that the other is gone', async () => {
    const warned = ({ printed }: Awaited<ReturnType<typeof run>>) =>
      printed.filter((line) => line.startsWith('warning: '))
    const second = { renderComment: () => 'another', result: makeResult() }
    expect(warned(await run())).toEqual([])
    expect(warned(await run())).toEqual([])
    expect(warned(await run(second))).toEqual([
      expect.stringMatching(/another report of this run under the key CI\/check, .*its own `report-key`\.$/)
    ])
    const context = readContext({ ...env, GITHUB_RUN_ATTEMPT: '2' }, pull())
    expect(warned(await run({ context }))).toEqual([])
    expect(
      warned(await run({ ...second, options: { comment: 'always', artifact: '', reportKey: 'k' }, context }))
    ).toEqual([])
    expect(github.state.comments).toHaveLength(2)
  })

  it('is told of a clean result with `always` and of nothing with `never`', async () => {
    const options = { artifact: '', reportKey: 'k' }
    await run({ options: { ...options, comment: 'never' } })
    expect(github.requests).toEqual([])
    await run({ options: { ...options, comment: 'always' }, result: makeResult() })
    expect(github.state.comments).toHaveLength(1)
  })

  it.each([
    [403, { message: 'Resource not accessible by integration' }, {}, /pull-requests: write/],
    [403, { message: 'API rate limit exceeded' }, { 'retry-after': '999' }, /rate limit/],
    [422, { message: 'Validation Failed' }, {}, /refused the content/],
    [401, { message: 'Bad credentials' }, {}, /github-token/]
  ])('%d on its comment is a warning and nothing else', async (status, body, headers, words) => {
    github.fail({ on: /^POST .*comments$/, status, body, headers })
    const { published, printed, outputs } = await run()
    expect(published.commentUrl).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'drift', 'comment-url': '' })
    expect(printed).toEqual([expect.stringMatching(words)])
    expect(printed[0]).toMatch(/^warning: /)
    if (/rate limit/.test(body.message)) expect(printed[0]).not.toMatch(/permissions/)
  })

  it('whose report cannot be rendered is a fault of ours, not a warning', async () => {
    const renderComment = () => {
      throw new TypeError('x is undefined')
    }
    await expect(run({ renderComment })).rejects.toThrow('x is undefined')
  })
})

describe('where nothing may be written', () => {
  it.each([
    ['a fork', pull('mallory/r'), /fork/],
    ['Dependabot', pull('o/r', 'dependabot[bot]'), /Dependabot/]
  ])('%s: no request at all, and one notice', async (_, payload, words) => {
    const { printed, summary, outputs } = await run({}, payload)
    expect(github.requests).toEqual([])
    expect(printed).toEqual([expect.stringMatching(words)])
    expect(printed[0]).toMatch(/^notice: .*mode: comment/)
    expect(summary).toBe('summary\n')
    expect(outputs).toMatchObject({ outcome: 'drift', 'comment-url': '' })
  })

  it('no token: one notice', async () => {
    const { printed } = await run({ connect: async () => undefined })
    expect(printed).toEqual([expect.stringMatching(/^notice: .*github-token/)])
  })

  it('no pull request: nothing said', async () => {
    const context = readContext({ ...env, GITHUB_EVENT_NAME: 'schedule' }, {})
    const { printed, summary } = await run({ context })
    expect(github.requests).toEqual([])
    expect(printed).toEqual([])
    expect(summary).toBe('summary\n')
  })
})

describe('the job summary', () => {
  it('knows its budget', async () => {
    const budgets: number[] = []
    const renderSummary = (budget: number) => {
      budgets.push(budget)
      return 'é'.repeat(budget / 2)
    }
    const { summary } = await run({ renderSummary })
    expect(budgets[0]).toBeLessThan(SUMMARY_BUDGET_BYTES)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET_BYTES)
  })

  it('is left out, with a warning, where it is too long or cannot be written', async () => {
    const { summary, printed } = await run({ renderSummary: (budget) => 'x'.repeat(budget + 10) })
    expect(summary).toBe('')
    expect(printed[0]).toMatch(/^warning: The job summary was not written/)
    const lost = await run({ env: { GITHUB_STEP_SUMMARY: join(folder, 'no', 'such', 'folder') } })
    expect(lost.printed[0]).toMatch(/^warning: The job summary was not written/)
    expect((await run({ env: {} })).printed).toEqual([
      'info: The comment on the pull request says this already.'
    ])
  })
})

describe('annotations', () => {
  it('stay within what GitHub shows, the rest goes to the log', async () => {
    const annotations = Array.from({ length: 14 }, (_, index) => ({
      level: 'error' as const,
      message: `m${index}`
    }))
    const { printed } = await run({ annotations })
    expect(printed.filter((line) => line.startsWith('error: '))).toHaveLength(9)
    expect(printed.filter((line) => line.startsWith('info: m'))).toHaveLength(5)
  })
})

describe('the report key', () => {
  const context = { workflow: 'CI', job: 'check' }
  it.each([
    ['', 'null', 'CI/check'],
    ['', '', 'CI/check'],
    ['', '{"os":"linux","node":24}', 'CI/check (node=24, os=linux)'],
    ['mine', '{"os":"linux"}', 'mine']
  ])('given %j with matrix %j is %j', (given, matrix, key) => {
    expect(reportKey(given, context, matrix)).toBe(key)
  })

  it('refuses a matrix that is none', () => {
    expect(() => reportKey('', context, '{')).toThrow(/matrix/)
  })

  it('makes artifact names that GitHub takes and that differ', () => {
    const names = ['a b', 'a-b', 'a/b', 'a:b', 'é', 'x'.repeat(500), `${'x'.repeat(500)}y`].map((key) =>
      artifactName('p', key)
    )
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^p-[A-Za-z0-9._-]{1,100}$/)
    expect(artifactName('p', 'mine')).toBe('p-mine')
  })
})
