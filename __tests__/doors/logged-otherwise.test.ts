import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { parseConfig } from '../../src/config.ts'
import { codedAssumption, MENDABLE } from '../../src/explain/assumptions.ts'
import { plain } from '../../src/explain/sentence.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { labels } from '../../src/report/labels.ts'
import { renderComment } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { logSentences } from '../../src/report/verdict.ts'
import type { Result } from '../../src/result.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { requestIn, writeFirstBaseline } from '../support/workspace.ts'

const example = fileURLToPath(new URL('../../examples/support-agent/logs/', import.meta.url))

interface Event {
  readonly action: string
  readonly outcome?: string
  readonly session_id?: string
  readonly context: Readonly<Record<string, unknown>>
}
const events = (name: string): Event[] =>
  readFileSync(join(example, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'policyminer-logged-'))
})
afterAll(() => rmSync(workspace, { recursive: true }))

/** The example's unchanged log against its baseline, each written in another way. */
async function between(
  before: (event: Event) => object,
  now: (event: Event) => object,
  config = ''
): Promise<Result> {
  const write = (name: string, how: typeof now) => {
    const lines = events(name).map((event) => JSON.stringify({ ...event, ...how(event) }))
    writeFileSync(join(workspace, name), `${lines.join('\n')}\n`)
  }
  write('baseline.jsonl', before)
  write('unchanged.jsonl', now)
  await writeFirstBaseline(workspace, 'baseline.jsonl')
  const parsed = await parseConfig(config, 'c.yml')
  return (await check(requestIn(workspace, { logs: 'unchanged.jsonl' }, parsed))).result
}

const same = () => ({})
const withKeys =
  (name: (key: string) => string, value = (given: unknown) => given) =>
  ({ context }: Event) => ({
    context: Object.fromEntries(Object.entries(context).map(([key, given]) => [name(key), value(given)]))
  })
const text = (value: unknown) => (typeof value === 'object' ? value : String(value))

const mendable = ({ assumptions }: Result) =>
  assumptions.flatMap((line) => {
    const { code = '', values = {} } = codedAssumption(line) ?? {}
    return MENDABLE.has(code) ? [{ code, ...values }] : []
  })

/** What is told of the logs before anything else. */
const lead = (result: Result): string => logSentences(result, labels).join(' ').replace(/^E/, 'e')

describe('logs that are written otherwise than those of the baseline', () => {
  it('are not where nothing is, nor where the agent itself does something else', async () => {
    expect(mendable(await between(same, same))).toEqual([])
    const refuses = ({ action }: Event) =>
      action === 'issue_refund' ? { action: 'refuse', outcome: 'error' } : {}
    expect(mendable(await between(same, refuses))).toEqual([])
  })

  it('name no sessions, or did not before', async () => {
    const without = () => ({ session_id: undefined })
    expect(mendable(await between(same, without))).toEqual([{ code: 'no_sessions_now' }])
    expect(mendable(await between(without, same))).toEqual([{ code: 'sessions_now' }])
  })

  it('have other names for outcomes', async () => {
    const shout = ({ outcome = '' }: Event) => ({ outcome: outcome.toUpperCase() })
    expect(mendable(await between(same, shout))).toEqual([
      { code: 'outcome_names', pairs: 'denied → DENIED, error → ERROR, success → SUCCESS' }
    ])
    const ok = ({ outcome }: Event) => ({ outcome: outcome === 'success' ? 'ok' : outcome })
    expect(mendable(await between(ok, same))).toEqual([{ code: 'outcome_names', pairs: 'ok → success' }])
  })

  it('have texts for numbers, or numbers for texts', async () => {
    const texts = withKeys((key) => key, text)
    expect(mendable(await between(same, texts))).toEqual([{ code: 'now_texts', names: 'amount, confirmed' }])
    expect(mendable(await between(texts, same))).toEqual([{ code: 'now_typed', names: 'confirmed' }])
  })

  it('have values that turn over', async () => {
    const sprints = (...names: string[]) => {
      let i = 0
      return ({ context }: Event) => ({ context: { ...context, 'arg.wave': names[i++ % names.length] } })
    }
    const turned = await between(sprints('alpha', 'beta', 'gamma'), sprints('delta', 'epsilon'))
    expect(mendable(turned)).toEqual([{ code: 'values_turned', names: 'arg.wave' }])
    expect(plain(lead(turned))).toContain('every value of arg.wave is new; ')
    expect(plain(lead(turned))).toContain('leave them out: ignore-keys: arg.wave')
    // The logs of one run hold one of them.
    const one = await between(sprints('alpha', 'beta'), sprints('delta'))
    expect(mendable(one)).toEqual([{ code: 'values_turned', names: 'arg.wave' }])
    expect(mendable(await between(sprints('alpha', 'beta'), sprints('beta', 'gamma')))).toEqual([])
    expect(mendable(await between(sprints('alpha'), sprints('beta')))).toEqual([])
  })

  it('have other names for keys and actions, all changed alike', async () => {
    const within = await between(same, ({ context }) => ({ context: { input: context } }))
    expect(mendable(within)).toContainEqual({
      code: 'key_names',
      pairs: 'amount → input.amount, arg.article → input.arg.article, arg.field → input.arg.field, …'
    })
    const camel = ({ action }: Event) => ({
      action: action.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
    })
    expect(mendable(await between(same, camel))).toEqual([
      {
        code: 'action_names',
        pairs: 'add_note → addNote, ask_approval → askApproval, close_ticket → closeTicket, …'
      }
    ])
    const served = ({ action }: Event) => ({ action: `mcp__desk__${action}` })
    const fewer = await between(served, same)
    expect(mendable(fewer)).toMatchObject([{ code: 'action_names' }])
    expect(fewer.findings.map(({ rename }) => Object.keys(rename ?? {}).length > 0)).toEqual([true])
    const names = [...new Set(events('baseline.jsonl').map(({ action }) => action))]
    const unnamed = await between(same, served)
    const advice = unnamed.explanation.recommendations.map(plain).find((line) => line.includes('rename: {'))
    const renames = /rename: \{.*?\}/.exec(advice ?? '')?.[0] ?? ''
    for (const name of names) expect(renames).toContain(`"${name}": "mcp__desk__${name}"`)
    const lines = renderComment(unnamed, { baselinePath: 'policies.json', toolVersion: '0.1.0' })
    expect(lines.replace(ENTITY, decodeEntity)).toContain(renames)
    const renamed = await between(same, served, renames)
    expect(renamed.outcome).toBe('clean')
    expect(mendable(renamed)).toEqual([])
  })

  it('are told of before anything else, as names', async () => {
    const result = await between(
      same,
      withKeys((key) => `<b>${key}`)
    )
    const presentation = { baselinePath: 'policies.json', toolVersion: '0.1.0' }
    const shown = [
      renderText(result),
      renderComment(result, presentation).split('| # |')[0],
      renderHtml(result, presentation).split('</header>')[0]
    ]
    for (const screen of shown) {
      expect(screen).toContain('ontext keys seem to be called otherwise than in the baseline: ')
      expect(screen).not.toContain('undefined')
    }
    expect(shown[1]).toContain('<code>amount</code> → <code>&lt;b&gt;amount</code>, ')
    expect(shown[2]).not.toContain('<b>amount')
  })
})
