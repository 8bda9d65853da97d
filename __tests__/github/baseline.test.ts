import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { baselineAt } from '../../src/github/baseline.ts'
import { connect } from '../../src/github/client.ts'
import { type StandIn, startStandIn } from '../contract/support/github-stand-in.ts'

const repository = { owner: 'o', repo: 'r' }
const ref = 'b'.repeat(40)
/** No UTF-8, as a profile is none. */
const binary = Buffer.from([0x1f, 0x8b, 0x00, 0xff, 0xfe, 0x0a, 0x80])

let github: StandIn
beforeEach(async () => {
  github = await startStandIn()
  github.state.refs.add(ref)
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const reader = async (at = ref) =>
  baselineAt(at, {
    client: await connect({ token: 't', apiUrl: github.url, sleep: async () => {} }),
    repository,
    workspace: '/repository'
  })

describe('by the API', () => {
  it('gives the bytes as they are', async () => {
    github.state.files.set(`${ref}:agents/ä b#?.json`, binary)
    expect(Buffer.from((await (await reader())('./agents/ä b#?.json')) ?? [])).toEqual(binary)
    expect(github.requests).toEqual([`GET /repos/o/r/contents/agents/%C3%A4%20b%23%3F.json?ref=${ref}`])
  })

  it('takes an absolute path within the workspace', async () => {
    github.state.files.set(`${ref}:policies.json`, binary)
    expect(await (await reader())('/repository/policies.json')).toHaveLength(binary.length)
  })

  it('tells a file that is not there from a commit that is not', async () => {
    expect(await (await reader())('policies.json')).toBeUndefined()
    await expect((await reader('nosuch'))('policies.json')).rejects.toThrow(/nosuch.*baseline-ref/)
  })

  it('reads through the blob where the file is too large for its server', async () => {
    github.state.contentsLimit = 3
    github.state.files.set(`${ref}:policies.json`, binary)
    expect(Buffer.from((await (await reader())('policies.json')) ?? [])).toEqual(binary)
    expect(github.requests).toHaveLength(3)
    expect(github.requests[2]).toMatch(/^GET \/repos\/o\/r\/git\/blobs\/[0-9a-f]{40}$/)
  })

  it('is patient, and names the permission it lacks', async () => {
    github.state.files.set(`${ref}:policies.json`, binary)
    github.fail({ on: /contents/, status: 502, times: 2 })
    expect(await (await reader())('policies.json')).toHaveLength(binary.length)
    github.fail({ on: /contents/, status: 403, body: { message: 'Resource not accessible by integration' } })
    await expect((await reader())('policies.json')).rejects.toThrow(/contents: read/)
  })

  it.each(['../x', '/etc/passwd', 'a/../../x', '.', 'C:\\x'])('path %j is refused', async (path) => {
    await expect((await reader())(path)).rejects.toThrow(UserError)
    expect(github.requests).toEqual([])
  })

  it.each(['--output=x', '', 'a b', 'a:b', 'a\nb'])('ref %j is refused', async (at) => {
    await expect((await reader(at))('policies.json')).rejects.toThrow(UserError)
    expect(github.requests).toEqual([])
  })
})

describe('by git, without a token', () => {
  it('gives the bytes as they are', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'git-'))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: workspace,
        encoding: 'utf8'
      })
    git('init', '-q')
    await writeFile(join(workspace, 'policies.json'), binary)
    git('add', '.')
    git('commit', '-qm', 'x')
    await writeFile(join(workspace, 'policies.json'), 'changed since')
    await writeFile(join(workspace, 'later.json'), 'not committed')
    const commit = git('rev-parse', 'HEAD').trim()

    const read = baselineAt(commit, { workspace })
    expect(Buffer.from((await read('policies.json')) ?? [])).toEqual(binary)
    expect(await read('later.json')).toBeUndefined()
    expect(await read('sub/none.json')).toBeUndefined()
    await expect(baselineAt('f'.repeat(40), { workspace })('policies.json')).rejects.toThrow(/fetch-depth/)
    await expect(baselineAt('HEAD', { workspace: tmpdir() })('policies.json')).rejects.toThrow(UserError)
  })
})
