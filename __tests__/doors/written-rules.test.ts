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
            amount: action === 'wipe' ? 777 : random.below(700),
            ...(action === 'look' ? { path: `${env}/page-${seed}${lines.length}.md` } : {})
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

  it.each([false, true])('is held against a range of numbers, alone: %s', async (alone) => {
    for (const amount of ['>=700', '>=776.5', '700..800']) {
      const rule = never({ amount })
      expect(found(await judged(rule, 'forbidden', 'wipes.jsonl', alone), rule)).toEqual([['broken', 12, 12]])
      expect(found(await judged(rule, 'forbidden', 'now.jsonl', alone), rule)).toEqual([])
    }
    const few = never({ amount: '<700' })
    expect(found(await judged(few, 'forbidden', 'wipes.jsonl', alone), few)).toEqual([])
  })

  it.each([false, true])('is held against a part of a path, alone: %s', async (alone) => {
    const rule: Rule = { kind: 'precondition', action: 'look', requires: { 'path.ext': 'md' } }
    const result = await judged(rule, 'required', 'now.jsonl', alone)
    expect(found(result, rule)).toEqual([])
    expect(result.assumption_codes?.some(({ code }) => code === 'unknown_keys')).toBe(false)
    const other: Rule = { kind: 'precondition', action: 'look', requires: { 'path.ext': 'txt' } }
    const never = await judged(other, 'required', 'now.jsonl', alone)
    // The baseline's profile has parts of paths, and broke it as often.
    expect(found(never, other)).toEqual(alone ? [['broken', 160, 160]] : [])
    expect(never.assumption_codes).toContainEqual({ code: 'unknown_keys', values: { keys: 'path.ext=txt' } })
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

  it('is told with the line where a required one is broken too rarely to tell from chance', async () => {
    writeFileSync(join(workspace, 'once.jsonl'), log(2, 1))
    const text = log(2, 1).split('\n')
    const line = text.findIndex((each) => each.includes('"wipe"')) + 1
    const env = (JSON.parse(text[line - 1] as string) as { context: { env: string } }).context.env
    const rule = never({ env })
    const result = await judged(rule, 'required', 'once.jsonl', false)
    expect(result).toMatchObject({ failed: false, findings: [] })
    expect(result.tolerated_breaks).toEqual([
      {
        policy: expect.objectContaining({ policy_id: policyId(rule), status: 'required' }),
        baseline: expect.objectContaining({ kept: expect.any(Number) }),
        current: expect.objectContaining({ kept: expect.any(Number) }),
        why: 'chance',
        evidence: [{ file: 'once.jsonl', line, session: '2-0' }]
      }
    ])
    const [told] = result.tolerated_breaks ?? []
    expect((told?.current.events ?? 0) - (told?.current.kept ?? 0)).toBe(1)
    expect((told?.baseline.events ?? 0) - (told?.baseline.kept ?? 0)).toBe(0)
    const forbidden = await judged(rule, 'forbidden', 'once.jsonl', false)
    expect(found(forbidden, rule)).toEqual([['broken', 1, expect.any(Number)]])
    expect(forbidden.tolerated_breaks).toBeUndefined()
    expect((await judged(rule, 'required', 'now.jsonl', false)).tolerated_breaks).toBeUndefined()
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
    const value = await judged(never({ env: 'pord' }), 'required', 'wipes.jsonl', false)
    expect(value.assumption_codes).toContainEqual({ code: 'unknown_keys', values: { keys: 'env=pord' } })
    const order: Rule = {
      kind: 'sequence',
      template: 'precedence',
      activation: 'clsoe',
      target: 'opne',
      antecedent: {}
    }
    const action = await judged(order, 'required', 'wipes.jsonl', false)
    expect(action.assumption_codes).toContainEqual({ code: 'unknown_keys', values: { keys: 'clsoe, opne' } })
    const endings: Rule = { kind: 'outcome', action: 'look', antecedent: {}, outcome: 'succes' }
    const ending = await judged(endings, 'required', 'wipes.jsonl', false)
    expect(ending.assumption_codes).toContainEqual({ code: 'unknown_keys', values: { keys: 'succes' } })
    const known = await judged(never({ stage: 'P' }), 'forbidden', 'wipes.jsonl', false)
    expect(known.assumption_codes?.some(({ code }) => code === 'unknown_keys')).toBe(false)
  })
})

describe('a mined rule about ranges or parts of texts that people insist on', () => {
  /** Approval is asked for above 100 mostly, and written under `output/` mostly. */
  function approvals(seed: number): string {
    const random = seededRandom(seed)
    const lines: string[] = []
    for (let session = 0; session < 300; session++) {
      const amount = random.below(200)
      const add = (action: string, context: Record<string, string | number>) =>
        lines.push(
          JSON.stringify({
            log_id: `${seed}-${lines.length}`,
            agent_id: 'a',
            session_id: `${seed}-${session}`,
            action,
            outcome: 'success',
            context: { amount, ...context }
          })
        )
      add('read', { path: `src/file-${seed}${session}.ts` })
      if (random.uniform() < (amount >= 100 ? 0.8 : 0.1))
        add('ask', { path: `${random.uniform() < 0.8 ? 'output' : 'tmp'}/ask-${seed}${session}.json` })
      add('refund', {})
    }
    return `${lines.join('\n')}\n`
  }

  it('is held against what the baseline kept of it, and said to be known', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyminer-ranges-'))
    try {
      writeFileSync(join(folder, 'before.jsonl'), approvals(1))
      writeFileSync(join(folder, 'now.jsonl'), approvals(2))
      const path = join(folder, 'policies.json')
      const request = {
        ...requestOf('before.jsonl'),
        workspace: folder,
        readBaseline: async () => undefined
      }
      const { candidate } = await update({ ...request, add: false, force: false })
      if (candidate === undefined) throw new Error('nothing to write')
      await writeBaseline(path, candidate)
      const file = JSON.parse(readFileSync(path, 'utf8'))
      for (const policy of file.preconditions) policy.status = 'required'
      const said = JSON.stringify(file.preconditions)
      expect(said).toContain('"amount":">=')
      expect(said).toContain('"path.ext":"json"')
      writeFileSync(path, JSON.stringify(file))
      const { result } = await check({
        ...requestOf('now.jsonl'),
        workspace: folder,
        readBaseline: async (name) => readFileSync(join(folder, name))
      })
      expect(result.findings).toEqual([])
      expect(result.assumption_codes?.some(({ code }) => code === 'unknown_keys')).toBe(false)
      expect(result.assumptions.filter((one) => one.includes('amount'))).toEqual([
        expect.stringContaining('not broken more often than before')
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
