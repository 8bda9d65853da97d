import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { NO_CONFIG } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeBaseline } from '../../src/output.ts'
import { policyId } from '../../src/policies/identity.ts'
import type { Rule } from '../../src/policies/policy.ts'
import type { Result } from '../../src/result.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { update } from '../../src/update.ts'

/** `stage` says what `env` says, `order` is new in every session, and `amount` leads to nothing. */
function log(seed: number, wipes: number): string {
  const random = seededRandom(seed)
  const lines: string[] = []
  for (let session = 0; session < 80; session++) {
    const env = random.below(2) === 1 ? 'prod' : 'dev'
    const actions = ['open', 'look', 'look', random.below(2) === 1 ? 'refund' : 'reply', 'close']
    if (session < wipes) actions.splice(4, 0, 'wipe')
    for (const action of actions)
      lines.push(
        JSON.stringify({
          log_id: `${seed}-${lines.length}`,
          agent_id: 'a',
          session_id: `${seed}-${session}`,
          seq: lines.length,
          action,
          outcome: 'success',
          context: {
            env,
            stage: env === 'prod' ? 'P' : 'D',
            order: `ORD-${seed}${session}7`,
            amount: action === 'wipe' ? 777 : random.below(700)
          }
        })
      )
  }
  return `${lines.join('\n')}\n`
}

const wipesIn = (text: string, stage: string): number =>
  text.split('\n').filter((line) => line.includes('"wipe"') && line.includes(`"stage":"${stage}"`)).length

let workspace: string
const requestOf = (logs: string, baseline = 'policies.json') => ({
  options: resolveOptions([{ origin: 'input', values: { logs, baseline } }]),
  config: NO_CONFIG,
  workspace,
  confine: true,
  today: '2026-01-01',
  readBaseline: async (path: string) => readFileSync(join(workspace, path))
})

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-written-'))
  writeFileSync(join(workspace, 'before.jsonl'), log(1, 0))
  writeFileSync(join(workspace, 'now.jsonl'), log(2, 0))
  writeFileSync(join(workspace, 'wipes.jsonl'), log(2, 12))
  const { candidate } = await update({
    ...requestOf('before.jsonl'),
    readBaseline: async () => undefined,
    add: false,
    force: false
  })
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(join(workspace, 'policies.json'), candidate)
})
afterAll(() => rmSync(workspace, { recursive: true }))

const LISTS = {
  association: 'policies',
  precondition: 'preconditions',
  prohibition: 'prohibitions',
  outcome: 'outcomes',
  sequence: 'sequences'
} as const

/** With the rule written into the baseline by hand; beside its profile, or alone. */
async function judged(rule: Rule, status: string, logs: string, alone: boolean): Promise<Result> {
  const path = join(workspace, 'policies.json')
  const mined = readFileSync(path, 'utf8')
  const file = alone ? { name: 'by hand', source_logs: 0, policies: [] } : JSON.parse(mined)
  const list = LISTS[rule.kind]
  file[list] = [...(file[list] ?? []), { ...rule, status }]
  writeFileSync(path, JSON.stringify(file))
  try {
    return (await check(requestOf(logs))).result
  } finally {
    writeFileSync(path, mined)
  }
}

const found = ({ findings }: Result, rule: Rule) =>
  findings
    .filter(({ policy }) => policy?.policy_id === policyId(rule))
    .map(({ change, current }) => [change, current.events - current.kept, current.events])

describe('a rule written by hand about what the vocabulary hides', () => {
  const wipes = log(2, 12)
  const inProd = wipesIn(wipes, 'P')
  const never = (antecedent: Readonly<Record<string, string | number>>): Rule => ({
    kind: 'prohibition',
    antecedent,
    never: 'wipe'
  })

  it.each([false, true])('is held against a key that another one stands for, alone: %s', async (alone) => {
    for (const status of ['forbidden', 'required']) {
      const rule = never({ stage: 'P' })
      const result = await judged(rule, status, 'wipes.jsonl', alone)
      expect(found(result, rule)).toEqual([['broken', inProd, expect.any(Number)]])
      expect(result.failed).toBe(true)
      expect(found(await judged(rule, status, 'now.jsonl', alone), rule)).toEqual([])
    }
  })

  it.each([false, true])('counts as kept where it is kept, alone: %s', async (alone) => {
    const rule: Rule = { kind: 'precondition', action: 'wipe', requires: { stage: 'P' } }
    const result = await judged(rule, 'required', 'wipes.jsonl', alone)
    expect(found(result, rule)).toEqual([['broken', 12 - inProd, 12]])
    const always: Rule = { kind: 'precondition', action: 'close', requires: { stage: 'P' } }
    expect(found(await judged(always, 'forbidden', 'now.jsonl', alone), always)[0]?.[0]).toBe('broken')
  })

  it.each([false, true])('is held against a single number, alone: %s', async (alone) => {
    const rule = never({ amount: 777 })
    expect(found(await judged(rule, 'forbidden', 'wipes.jsonl', alone), rule)).toEqual([['broken', 12, 12]])
  })

  it.each([false, true])('is held against an object that nobody took for one, alone: %s', async (alone) => {
    const rule: Rule = {
      kind: 'sequence',
      template: 'not_succession',
      activation: 'open',
      target: 'wipe',
      same: 'order',
      antecedent: {}
    }
    expect(found(await judged(rule, 'required', 'wipes.jsonl', alone), rule)).toEqual([['broken', 12, 80]])
    expect(found(await judged(rule, 'required', 'now.jsonl', alone), rule)).toEqual([])
  })

  it('mines nothing from it', async () => {
    const with_ = await judged(never({ stage: 'P' }), 'forbidden', 'now.jsonl', false)
    const without = (await check(requestOf('now.jsonl'))).result
    expect(with_.policies.map(({ policy_id }) => policy_id)).toEqual(
      without.policies.map(({ policy_id }) => policy_id)
    )
    expect(with_).toMatchObject({ outcome: 'clean', failed: false })
  })

  it('is told where no event has the key that it speaks of', async () => {
    const { assumption_codes } = await judged(never({ satge: 'P' }), 'forbidden', 'wipes.jsonl', false)
    expect(assumption_codes).toContainEqual({ code: 'unknown_keys', values: { keys: 'satge' } })
    const known = await judged(never({ stage: 'P' }), 'forbidden', 'wipes.jsonl', false)
    expect(known.assumption_codes?.some(({ code }) => code === 'unknown_keys')).toBe(false)
  })
})
