import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { resultSchema } from '../../src/result.ts'
import { type StandIn, startStandIn } from './support/github-stand-in.ts'
import { makeLog } from './support/logs.ts'
import { runtimeToken } from './support/results-service.ts'
import { type ActionResult, type ActionRun, runAction } from './support/run-action.ts'
import { annotationsOf } from './support/scenario.ts'

/** A matrix of jobs that count and one that merges, as `examples/matrix/sharded.yml` has it. */

const SHARDS = 8
const RUN = 100

let github: StandIn
beforeEach(async () => {
  github = await startStandIn()
})
afterEach(() => github.close())

/** Sessions dealt to shards, each a checkout of its own; the last one ran no session. */
function shards(): string[] {
  const texts = Array.from({ length: SHARDS }, (): string[] => [])
  for (const line of makeLog('baseline').split('\n')) {
    if (line === '') continue
    const number = Number(/-(\d+)$/.exec(JSON.parse(line).session_id)?.[1])
    texts[number % (SHARDS - 1)]?.push(line)
  }
  return texts.map((lines, shard) => {
    const workspace = mkdtempSync(join(tmpdir(), 'shard-'))
    mkdirSync(join(workspace, 'logs'))
    if (lines.length > 0) writeFileSync(join(workspace, 'logs', `${shard}.jsonl`), `${lines.join('\n')}\n`)
    return workspace
  })
}

const run = (workspace: string, inputs: Record<string, string>, over: Partial<ActionRun> = {}) =>
  runAction({ url: github.url, workspace, runId: RUN, inputs, ...over })

const count = (workspace: string, shard: number, inputs: Record<string, string> = {}) =>
  run(workspace, {
    mode: 'tally',
    logs: 'logs/**/*.jsonl',
    artifact: 'policyminer-tally',
    matrix: JSON.stringify({ shard }),
    ...inputs
  })

async function countAll(): Promise<string[]> {
  const workspaces = shards()
  for (const [shard, workspace] of workspaces.entries()) {
    const { code, stdout } = await count(workspace, shard)
    if (code !== 0) throw new Error(stdout)
  }
  return workspaces
}

/** What one run over all logs writes. */
async function wholeBaseline(workspaces: readonly string[]): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'whole-'))
  mkdirSync(join(workspace, 'logs'))
  for (const folder of workspaces) {
    for (const name of readdirSync(join(folder, 'logs')))
      writeFileSync(join(workspace, 'logs', name), readFileSync(join(folder, 'logs', name)))
  }
  const { code, stdout } = await run(workspace, { mode: 'update', logs: 'logs/*.jsonl' })
  if (code !== 0) throw new Error(stdout)
  return workspace
}

const baselineIn = (workspace: string) => [
  readFileSync(join(workspace, 'policies.json')),
  readFileSync(join(workspace, 'policies.profile.json.gz'))
]

const messageOf = (result: ActionResult): string => annotationsOf(result, 'error').join('\n')

describe('mode: tally and tallies', () => {
  it('eight jobs count, one merges: the bytes of one run over all logs', async () => {
    const workspaces = await countAll()
    const { artifacts } = github.state
    expect(artifacts).toHaveLength(SHARDS)
    for (const { name, archive } of artifacts) {
      expect(name).toMatch(/^policyminer-tally-CI-check-shard-\d-+[0-9a-f]{8}$/)
      expect(Object.keys(unzipSync(archive))).toEqual([expect.stringMatching(/^policyminer-.*\.tally$/)])
    }

    const whole = await wholeBaseline(workspaces)
    const gathering = mkdtempSync(join(tmpdir(), 'gather-'))
    const updated = await run(gathering, { mode: 'update', tallies: 'artifact:policyminer-tally*' })
    expect([updated.code, messageOf(updated)]).toEqual([0, ''])
    expect(baselineIn(gathering)).toEqual(baselineIn(whole))

    const checked = await run(whole, { tallies: 'artifact:policyminer-tally*', artifact: 'none' })
    expect([checked.code, checked.outputs.outcome]).toEqual([0, 'clean'])
    const result = resultSchema.parse(JSON.parse(readFileSync(checked.outputs['result-path'] ?? '', 'utf8')))
    expect(result.inputs.events).toBe(320)
    expect(result.inputs.files.map(({ path }) => path)).toEqual(
      Array.from({ length: SHARDS - 1 }, (_, shard) => `logs/${shard}.jsonl`)
    )
    expect(github.violations).toEqual([])
  })

  it('merges the tallies of another run, with a token that may read it', async () => {
    const workspaces = await countAll()
    const gathering = mkdtempSync(join(tmpdir(), 'gather-'))
    const later = { runId: RUN + 1, env: { ACTIONS_RUNTIME_TOKEN: runtimeToken(String(RUN + 1), 'job') } }
    const inputs = { mode: 'update', tallies: 'artifact:policyminer-tally*' }
    const updated = await run(gathering, { ...inputs, 'tallies-run-id': String(RUN) }, later)
    expect([updated.code, messageOf(updated)]).toEqual([0, ''])
    expect(baselineIn(gathering)).toEqual(baselineIn(await wholeBaseline(workspaces)))
    expect(github.violations).toEqual([])

    const own = await run(gathering, inputs, later)
    expect(own.code).toBe(1)
    expect(messageOf(own)).toBe(
      'tallies: no artifact of this run matches policyminer-tally*: let the jobs with `mode: tally` finish first'
    )
    const nowhere = await run(gathering, { ...inputs, 'tallies-run-id': 'latest' }, later)
    expect(messageOf(nowhere)).toBe('input `tallies-run-id` is "latest": give the id of a run')
  })

  it('merges tally files and logs that steps of the workflow brought', async () => {
    const [first = '', second = '', ...others] = shards()
    const gathering = mkdtempSync(join(tmpdir(), 'gather-'))
    for (const [shard, workspace] of [second, ...others].entries()) {
      const counted = await count(workspace, shard, { artifact: 'none', 'output-dir': 'counted' })
      expect([counted.code, messageOf(counted)]).toEqual([0, ''])
      const [file = ''] = readdirSync(join(workspace, 'counted', 'tally'))
      writeFileSync(join(gathering, file), readFileSync(join(workspace, 'counted', 'tally', file)))
    }
    expect(github.state.artifacts).toEqual([])
    mkdirSync(join(gathering, 'logs'))
    for (const name of readdirSync(join(first, 'logs')))
      writeFileSync(join(gathering, 'logs', name), readFileSync(join(first, 'logs', name)))
    const updated = await run(gathering, { mode: 'update', logs: 'logs/*.jsonl', tallies: '*.tally' })
    expect([updated.code, messageOf(updated)]).toEqual([0, ''])
    expect(baselineIn(gathering)).toEqual(baselineIn(await wholeBaseline([first, second, ...others])))
  })

  it('is red, and says why, where the tally cannot be passed on or taken', async () => {
    const [first = '', second = ''] = shards()
    expect((await count(first, 1)).code).toBe(0)
    const again = await count(second, 1)
    expect(again.code).toBe(1)
    expect(messageOf(again)).toMatch(
      /^artifact policyminer-tally-.* was not uploaded \(.*already exists.*`report-key`/
    )
    expect(existsSync(join(again.temp, 'temp'))).toBe(true)

    expect((await count(first, 2)).code).toBe(0)
    const twice = await run(first, { tallies: 'artifact:policyminer-tally*', artifact: 'none' })
    expect(twice.code).toBe(1)
    expect(messageOf(twice)).toMatch(/are the same tally: give it once$/)

    const counts = await count(first, 3, { publish: 'counts-only' })
    expect(messageOf(counts)).toMatch(/which `publish: counts-only` forbids/)
    const gone = await count(first, 4, { logs: 'logs/none.jsonl' })
    expect(messageOf(gone)).toMatch(/^logs: logs\/none\.jsonl: /)
    const neither = await run(first, { mode: 'tally', tallies: '*.tally' })
    expect(messageOf(neither)).toMatch(/^input `logs` is missing/)
  })
})
