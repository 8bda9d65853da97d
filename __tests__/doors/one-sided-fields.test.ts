import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { NO_CONFIG, parseConfig } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeBaseline } from '../../src/output.ts'
import { countsOnlyResult } from '../../src/report/counts-only.ts'
import type { Result } from '../../src/result.ts'
import { seededRandom } from '../../src/statistics/random.ts'
import { update } from '../../src/update.ts'

interface Habits {
  readonly seed: number
  /** How often a call is made again word for word. */
  readonly again: number
  /** What else the log says of an event; the number counts the events of the log. */
  readonly also?: (event: number, action: string) => Readonly<Record<string, unknown>>
}

function log({ seed, again, also = () => ({}) }: Habits): string {
  const random = seededRandom(seed)
  const lines: string[] = []
  for (let session = 0; session < 80; session++) {
    const tenant = `tenant ${'abc'[random.below(3)]}`
    for (let call = 0; call < 6; call++) {
      const action = `look_at_${'pqr'[random.below(3)]}`
      const context = { tenant, page: `page ${'stuvwxyz'[random.below(8)]}` }
      const times = random.uniform() < again ? 2 : 1
      for (let time = 0; time < times; time++)
        lines.push(
          JSON.stringify({
            log_id: `${seed}-${lines.length}`,
            agent_id: 'a',
            session_id: `${seed}-${session}`,
            seq: lines.length,
            action,
            outcome: 'success',
            context: { ...context, ...also(lines.length, action) }
          })
        )
    }
  }
  return `${lines.join('\n')}\n`
}

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-fields-'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

const requestOf = (logs: string, values: Readonly<Record<string, string>> = {}) => ({
  options: resolveOptions([{ origin: 'input', values: { logs, ...values } }]),
  config: NO_CONFIG,
  workspace,
  confine: true,
  today: '2026-01-01',
  readBaseline: async (path: string) => readFileSync(join(workspace, path))
})

async function between(
  before: Habits,
  now: Habits,
  values: Readonly<Record<string, string>> = {}
): Promise<Result> {
  writeFileSync(join(workspace, 'before.jsonl'), log(before))
  writeFileSync(join(workspace, 'now.jsonl'), log(now))
  const { candidate } = await update({
    ...requestOf('before.jsonl', values),
    readBaseline: async () => undefined,
    add: false,
    force: false
  })
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(join(workspace, 'policies.json'), candidate)
  return (await check(requestOf('now.jsonl', values))).result
}

const told = ({ findings }: Result) =>
  findings.map(({ subject, policy }) => subject?.name ?? policy?.description)
const codes = ({ assumption_codes }: Result) => (assumption_codes ?? []).map(({ code }) => code)
const REPEATED = 'repeated identical calls'
const measured = ({ vitals }: Result) => vitals.some(({ name }) => name === REPEATED)

describe('a field that only one of the two logs has', () => {
  const fields = [
    ['a number of each request', (event: number) => ({ request: `r-${10_000 + event}` })],
    ['one of few values', (event: number) => ({ node: `node ${'klmn'[(event * 7 + (event >> 3)) % 4]}` })]
  ] as const

  it.each(fields)('makes no call unique where it is new: %s', async (_, also) => {
    const result = await between({ seed: 1, again: 0.3 }, { seed: 2, again: 0.3, also })
    expect(told(result)).toEqual([])
    expect(codes(result)).toContain('calls_alike')
    expect(measured(result)).toBe(true)
  })

  it.each(fields)('makes no call a repeated one where it is gone: %s', async (_, also) => {
    const result = await between({ seed: 1, again: 0.3, also }, { seed: 2, again: 0.3 })
    expect(told(result)).toEqual([])
    expect(codes(result)).toContain('calls_left')
    expect(measured(result)).toBe(false)
  })

  it('leaves repeated calls aside where some keys are ignored, which tell calls apart unseen', async () => {
    const other = (event: number) => ({ other: event })
    const result = await between(
      { seed: 1, again: 0.3, also: other },
      { seed: 2, again: 0.3, also: (event) => ({ ...other(event), ...fields[0][1](event) }) },
      { 'ignore-keys': 'other' }
    )
    expect(told(result)).toEqual([])
    expect(codes(result)).toContain('calls_left')
  })

  it('hides no calls that are really repeated more often', async () => {
    const result = await between({ seed: 1, again: 0.05 }, { seed: 2, again: 0.4, also: fields[0][1] })
    expect(told(result)).toContain(REPEATED)
  })

  it('goes unsaid where it changes within no session, or is an argument', async () => {
    for (const also of [() => ({ build: 'two' }), (event: number) => ({ 'arg.line': event })]) {
      const result = await between({ seed: 1, again: 0.3 }, { seed: 2, again: 0.3, also })
      expect(codes(result)).not.toContain('calls_alike')
      expect(codes(result)).not.toContain('calls_left')
    }
  })
})

describe('a context key that the baseline does not know', () => {
  const plain = { seed: 1, again: 0 }
  const region = (event: number) => ({ region: `region ${'xy'[event % 2]}`, ticket: `t-${event}` })

  it('is named, whatever its values, and fails nothing', async () => {
    const result = await between(plain, { seed: 2, again: 0, also: region })
    expect(result.inputs.new_keys).toEqual(['region', 'ticket'])
    expect([result.outcome, result.failed]).toEqual(['clean', false])
  })

  it('makes no rule new, however well the key fits an action', async () => {
    const desk = (event: number, action: string) => ({
      desk: `desk ${action === 'look_at_p' ? 'a' : 'abc'[event % 3]}`
    })
    const result = await between(plain, { seed: 2, again: 0, also: desk })
    expect(result.policies.map(({ description }) => description)).toContainEqual(
      expect.stringContaining('desk')
    )
    expect(result.inputs.new_keys).toEqual(['desk'])
    expect([result.outcome, result.findings]).toEqual(['clean', []])
  })

  it('is none that the baseline left out, nor an argument of calls', async () => {
    const known = await between({ ...plain, also: region }, { seed: 2, again: 0, also: region })
    expect(known.inputs).not.toHaveProperty('new_keys')
    const given = await between(plain, { seed: 2, again: 0, also: (event) => ({ 'arg.line': event }) })
    expect(given.inputs).not.toHaveProperty('new_keys')
  })

  it('is named nowhere where only counts are published', async () => {
    const result = await between(plain, { seed: 2, again: 0, also: region })
    expect(JSON.stringify(countsOnlyResult(result))).not.toContain('region')
  })

  it('goes unsaid where the baseline has no profile to know keys by', async () => {
    await between(plain, { seed: 2, again: 0, also: region })
    const path = join(workspace, 'policies.json')
    const { profile_digest: _digest, ...set } = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify(set))
    const { result } = await check(requestOf('now.jsonl'))
    expect(result.inputs).not.toHaveProperty('new_keys')
    expect(result.baseline?.evidence).not.toBe('profile')
  })

  it('is none that the config file says is a known one by another name', async () => {
    const renamed = (event: number) => ({ tenant: undefined, customer: `tenant ${'abc'[event % 3]}` })
    const result = await between(plain, { seed: 2, again: 0, also: renamed })
    expect(result.inputs.new_keys).toEqual(['customer'])
    const config = await parseConfig('rename: { tenant: customer }', 'c.yml')
    const { inputs } = (await check({ ...requestOf('now.jsonl'), config })).result
    expect(inputs).not.toHaveProperty('new_keys')
  })
})
