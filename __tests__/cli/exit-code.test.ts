import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { exitCode } from '../../src/commands/check.ts'
import { requestIn, writeFirstBaseline } from '../support/workspace.ts'
import { roleLog } from './support.ts'

let workspace: string

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-exit-'))
  writeFileSync(join(workspace, 'base.jsonl'), roleLog(60, 0.8))
  writeFileSync(join(workspace, 'turned.jsonl'), roleLog(60, 0.2, 't'))
  // One session of an admin: nothing that viewers do is exercised, and nothing can be judged.
  writeFileSync(join(workspace, 'one.jsonl'), roleLog(1, 0.8, 'o'))
  const rates = { support: 0.5, confidence: 0.9, lift: 1.5 }
  const policies = [
    { policy_id: 'policy_0001', antecedent: { role: 'viewer' }, consequent: 'read_file', ...rates }
  ]
  writeFileSync(join(workspace, 'rates.json'), JSON.stringify({ source_logs: 480, policies }))
  await writeFirstBaseline(workspace, 'base.jsonl')
})
afterAll(() => rmSync(workspace, { recursive: true }))

async function ended(logs: string, failOn: string, baseline = 'policies.json') {
  const outcome = await check(requestIn(workspace, { logs, baseline, 'fail-on': failOn }))
  return [outcome.result.outcome, exitCode(outcome)]
}

describe('the exit code of check', () => {
  it('is 3 for too little data where that is named, and 1 for what is not exercised', async () => {
    const few = (failOn: string) => ended('one.jsonl', failOn, 'rates.json')
    expect(await few('shifted')).toEqual(['insufficient-data', 0])
    expect(await few('not-exercised')).toEqual(['insufficient-data', 1])
    expect(await few('insufficient-data')).toEqual(['insufficient-data', 3])
    expect(await few('insufficient-data, not-exercised')).toEqual(['insufficient-data', 3])
    expect(await few('none')).toEqual(['insufficient-data', 0])
  })

  it('is 1 for drift that is named, and 3 where there are no logs', async () => {
    expect(await ended('turned.jsonl', 'new, vanished, shifted, broken')).toEqual(['drift', 1])
    expect(await ended('turned.jsonl', 'no-logs')).toEqual(['drift', 0])
    expect(await ended('absent-*.jsonl', 'no-logs')).toEqual(['no-logs', 3])
    expect(await ended('absent-*.jsonl', 'shifted')).toEqual(['no-logs', 0])
  })
})
