import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { runAction } from '../../src/action.ts'
import { UserError } from '../../src/errors.ts'
import { type StandIn, startStandIn } from '../contract/support/github-stand-in.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { recordingLog } from '../github/support/log.ts'

const LOGS = new URL('../../examples/support-agent/logs/', import.meta.url)

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-action-'))
  cpSync(new URL('baseline.jsonl', LOGS), join(workspace, 'agent.jsonl'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

async function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const outputs: Record<string, string> = {}
  const { log, printed } = recordingLog()
  const given = Object.entries({ logs: 'agent.jsonl', artifact: 'none', comment: 'never', ...inputs })
  const failure = await runAction({
    env: {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env
    },
    log,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    setSecret: () => undefined
  })
  return { failure, outputs, printed }
}

describe('mode: update', () => {
  it('makes the folder of a baseline that is the first in it', async () => {
    const { failure, outputs } = await run({ mode: 'update', baseline: 'new/deep/p.json' })
    expect(failure).toBeUndefined()
    expect(outputs['policies-path']).toBe(join(workspace, 'new', 'deep', 'p.json'))
    for (const name of ['p.json', 'p.profile.json.gz'])
      expect(existsSync(join(workspace, 'new', 'deep', name))).toBe(true)
  })

  it('says in one line where a file is in the way of that folder', async () => {
    writeFileSync(join(workspace, 'new'), '')
    const updated = run({ mode: 'update', baseline: 'new/deep/p.json' })
    await expect(updated).rejects.toThrow(UserError)
    await expect(updated).rejects.toThrow(
      /^folder .*new.* cannot be written \(E[A-Z]+\): choose another folder$/
    )
  })
})

describe('mode: check', () => {
  it('leaves the baseline alone where its folder is named for the report', async () => {
    const path = join(workspace, 'policies.json')
    const baseline = JSON.stringify({
      policies: [{ antecedent: {}, consequent: 'search_kb', status: 'forbidden' }]
    })
    writeFileSync(path, baseline)
    await expect(run({ 'output-dir': '.' })).rejects.toThrow(
      /^output-dir .* is the folder of the baseline policies\.json/
    )
    expect(readFileSync(path, 'utf8')).toBe(baseline)
  })
})

describe('what a pull request edits in the baseline', () => {
  const base = 'b'.repeat(40)
  const payload = {
    pull_request: {
      number: 7,
      user: { login: 'alice' },
      head: { sha: 'a'.repeat(40), repo: { full_name: 'o/r' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } }
    }
  }

  /** The warnings of a pull request, by itself one that is refused the files of its base, and what it asked for. */
  async function warned(
    inputs: Readonly<Record<string, string>>,
    arrange = (github: StandIn) => github.fail({ on: /contents/, status: 403, times: 9 })
  ) {
    const github = await startStandIn()
    try {
      arrange(github)
      const event = join(workspace, 'event.json')
      writeFileSync(event, JSON.stringify(payload))
      const { printed } = await run(
        { 'fail-on': 'none', 'github-token': 't', ...inputs },
        { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url }
      )
      return {
        warnings: printed.filter((line) => /^warning: .*pull request/.test(line)),
        asked: github.requests
      }
    } finally {
      await github.close()
    }
  }

  it('is said to be unknown where the file of the base branch may not be read', async () => {
    await run({ mode: 'update' })
    const { warnings } = await warned({})
    expect(warnings).toEqual([
      expect.stringMatching(
        /^warning: What this pull request edits in the baseline is not shown: policies\.json at b{40} cannot be read: .*`permissions: contents: read`/
      )
    ])
  })

  it('is told where it takes the whole file away', async () => {
    const file = JSON.stringify({ policies: [{ antecedent: {}, consequent: 'search_kb' }] })
    const { warnings } = await warned({}, (github) => {
      github.state.refs.add(base)
      github.state.files.set(`${base}:policies.json`, Buffer.from(file))
    })
    expect(warnings).toEqual([
      expect.stringMatching(/^warning: The base branch has policies\.json, and this pull request has none: /)
    ])
  })

  it('is nothing where the baseline lies outside of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'policyminer-outside-'))
    try {
      expect(await warned({ baseline: join(outside, 'p.json') })).toEqual({ warnings: [], asked: [] })
    } finally {
      rmSync(outside, { recursive: true })
    }
  })
})

describe('the line of a failed step', () => {
  const forbidden = (...names: string[]) => {
    const policies = names.map((consequent) => ({ antecedent: {}, consequent, status: 'forbidden' }))
    writeFileSync(join(workspace, 'policies.json'), JSON.stringify({ policies }))
    return run({ 'fail-on': 'broken' })
  }

  it.each([
    [{ artifact: 'report' }, 'in the artifact, and at output `policies-path`'],
    [{ artifact: 'none' }, 'at output `policies-path`'],
    [{ artifact: 'report', publish: 'counts-only' }, 'at output `policies-path`']
  ])('says where the first baseline is to be had, with %j', async (inputs, place) => {
    const { failure } = await run(inputs)
    expect(failure).toBe(
      `no-baseline: there is no policies.json; this run proposes one (${place}): look through it, and commit it with its profile`
    )
  })

  it('names all that was to be read where nothing is in it', async () => {
    writeFileSync(join(workspace, 'agent.jsonl'), '')
    expect((await run({})).failure).toBe('no-logs: no file that `logs` names holds an event (agent.jsonl)')
    expect((await run({ mode: 'tally', 'output-dir': 'out' })).failure).toBeUndefined()
    expect((await run({ logs: '', tallies: 'out/tally/*.tally' })).failure).toBe(
      'no-logs: no file that `logs` or `tallies` name holds an event (out/tally/*.tally)'
    )
  })

  it('counts one finding and several', async () => {
    const one = await forbidden('search_kb')
    expect(one.failure).toMatch(/^drift: 1 finding against policies\.json;/)
    const two = await forbidden('search_kb', 'send_email')
    expect(two.failure).toMatch(/^drift: 2 findings against policies\.json;/)
  })
})

describe('records that cannot be used', () => {
  const broken = () => {
    writeFileSync(join(workspace, 'agent.jsonl'), '\n{"cut\n<html>\n{"half": ', { flag: 'a' })
    return readFileSync(join(workspace, 'agent.jsonl'), 'utf8').split('\n').length
  }

  it.each(['check', 'update'])(
    'are told in the log of the job, the first of each reason: %s',
    async (mode) => {
      const last = broken()
      const { printed } = await run({ mode })
      const said = printed.filter((line) => /skipped/.test(line)).join('\n')
      expect(said).toContain(`skipped 2 records: not valid JSON (first at agent.jsonl:${last - 2})`)
      expect(said).toContain(
        `skipped 1 record: the file ends inside this record (first at agent.jsonl:${last})`
      )
    }
  )

  it('are counted and not placed where only counts may leave the job', async () => {
    broken()
    const { printed } = await run({ publish: 'counts-only' })
    const said = printed.filter((line) => /skipped/.test(line)).join('\n')
    expect(said).toMatch(/skipped 2 records: not valid JSON$/m)
    expect(said).not.toMatch(/agent|:0/)
  })
})

describe('mode: comment', () => {
  it('is an error where no artifact may be posted', async () => {
    const posted = run({ mode: 'comment', artifact: 'none', 'github-token': 't' })
    await expect(posted).rejects.toThrow(UserError)
    await expect(posted).rejects.toThrow(/uploaded: name it as `artifact`/)
  })

  const head = 'a'.repeat(40)
  const payload = {
    workflow_run: {
      id: 70,
      run_attempt: 1,
      head_sha: head,
      event: 'pull_request',
      name: 'CI',
      head_branch: 'topic',
      head_repository: { full_name: 'mallory/r', owner: { login: 'mallory' } },
      pull_requests: []
    }
  }

  /** The comment on what jobs found that had these languages. */
  async function told(languages: readonly string[], inputs: Readonly<Record<string, string>>) {
    const github = await startStandIn()
    try {
      github.state.pulls.push({
        number: 7,
        state: 'open',
        headSha: head,
        head: 'mallory:topic',
        byCommit: true
      })
      for (const [id, language] of languages.entries()) {
        const policies = [{ antecedent: {}, consequent: 'search_kb', status: 'forbidden' }]
        writeFileSync(join(workspace, 'policies.json'), JSON.stringify({ policies }))
        await run({ 'output-dir': `out-${id}`, 'report-key': String(id), language })
        const result = readFileSync(join(workspace, `out-${id}`, 'result.json'))
        const archive = Buffer.from(zipSync({ 'result.json': new Uint8Array(result) }))
        const name = `policyminer-report-${id}`
        github.state.artifacts.push({ id: 900 + id, run: 'run-70', name, archive, finished: true })
      }
      const event = join(workspace, 'event.json')
      writeFileSync(event, JSON.stringify(payload))
      await run(
        {
          mode: 'comment',
          logs: '',
          artifact: 'policyminer-report',
          comment: 'always',
          'github-token': 't',
          ...inputs
        },
        {
          GITHUB_EVENT_NAME: 'workflow_run',
          GITHUB_EVENT_PATH: event,
          GITHUB_API_URL: github.url,
          GITHUB_RUN_ID: '99'
        }
      )
      expect(github.violations).toEqual([])
      return github.state.comments.map(({ body }) => body.replace(ENTITY, decodeEntity))
    } finally {
      await github.close()
    }
  }

  const GERMAN =
    /Das Verhalten des Agenten hat sich geändert[\s\S]*search_kb.* ist verboten, kam aber 668-mal vor/
  const ENGLISH = /Agent behaviour drifted[\s\S]*search_kb.* is forbidden; it happened 668 times/

  it("keeps the language of each job's result unless one is given", async () => {
    const [first, second, ...more] = await told(['de', 'en'], {})
    expect(more).toEqual([])
    expect(first).toMatch(GERMAN)
    expect(second).toMatch(ENGLISH)
  })

  it.each([{}, { 'report-key': 'agents' }])(
    'says all of it in the language that is given, with %j',
    async (inputs) => {
      const bodies = await told(['en', 'de'], { language: 'de', ...inputs })
      expect(bodies).toHaveLength('report-key' in inputs ? 1 : 2)
      for (const body of bodies) {
        expect(body).toMatch(GERMAN)
        expect(body).not.toMatch(/Agent behaviour|forbidden|Seen by/)
      }
    }
  )
})
