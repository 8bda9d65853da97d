import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runAction } from '../../src/action.ts'
import { UserError } from '../../src/errors.ts'
import { recordingLog } from '../github/support/log.ts'

const LOGS = new URL('../../examples/support-agent/logs/', import.meta.url)

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-action-'))
  cpSync(new URL('baseline.jsonl', LOGS), join(workspace, 'agent.jsonl'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

async function run(inputs: Readonly<Record<string, string>>) {
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
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
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

describe('the line of a failed step', () => {
  const forbidden = (...names: string[]) => {
    const policies = names.map((consequent) => ({ antecedent: {}, consequent, status: 'forbidden' }))
    writeFileSync(join(workspace, 'policies.json'), JSON.stringify({ policies }))
    return run({ 'fail-on': 'broken' })
  }

  it('counts one finding and several', async () => {
    const one = await forbidden('search_kb')
    expect(one.failure).toMatch(/^drift: 1 finding against policies\.json;/)
    const two = await forbidden('search_kb', 'send_email')
    expect(two.failure).toMatch(/^drift: 2 findings against policies\.json;/)
  })
})
