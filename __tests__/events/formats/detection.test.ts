import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isObject } from '../../../src/events/base-record.ts'
import BASE, { isUnmistakable } from '../../../src/events/formats/behavior-log.ts'
import { formats } from '../../../src/events/formats/index.ts'
import { streamEvents } from '../../../src/events/read.ts'
import { recognise } from '../../../src/events/recognise.ts'
import { inTemporaryFolder, write } from '../temporary.ts'
import { FIXTURES } from './fixtures.ts'
import { hasShared, SHARED, shared, valuesOf } from './support.ts'

/** Scores of all formats, best first. */
const scores = (sample: readonly unknown[]) =>
  formats.map(({ name, detect }) => ({ name, score: detect(sample) })).sort((a, b) => b.score - a.score)

function expectOnly(name: string, sample: readonly unknown[]) {
  const [best, second] = scores(sample)
  expect(best?.name).toBe(name)
  expect(best?.score).toBeGreaterThanOrEqual(0.5)
  expect(best?.score).toBeLessThanOrEqual(1)
  // By a margin, so that one more odd record does not turn the choice.
  expect((best?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThan(0.04)
}

const SAMPLES: Readonly<Record<string, string>> = {
  agentdojo_drift: 'agentdojo',
  anthropic_messages: 'anthropic-messages',
  avp_cedar_cloudtrail: 'cloudtrail',
  claude_code_hooks: 'claude-code-hooks',
  claude_code_transcript: 'claude-code',
  claude_stream_json: 'claude-code',
  codex_exec: 'codex-exec',
  gemini_cli: 'gemini-cli',
  github_audit: 'github-audit',
  inspect: 'inspect',
  jaeger_ui: 'otlp',
  k8s_audit: 'kubernetes-audit',
  langfuse: 'langfuse',
  langsmith: 'langsmith',
  mcp_jsonrpc: 'mcp',
  opa: 'opa',
  openai_agents: 'openai-agents',
  openai_chat: 'openai-chat',
  openai_responses: 'openai-responses',
  openhands: 'openhands',
  openinference: 'otlp',
  phoenix: 'phoenix',
  proxilion: 'proxilion',
  tau2: 'tau2',
  tau_bench: 'tau-bench'
}

describe(`shared samples${hasShared ? '' : ' (skipped: ../shared is absent)'}`, () => {
  const files = hasShared ? readdirSync(`${SHARED}/samples`).filter((file) => /\.jsonl?$/.test(file)) : []
  const check = hasShared ? it : it.skip
  check('are all here', () => expect(files.length).toBeGreaterThan(25))
  for (const file of files) {
    it(`are recognised: ${file}`, () => {
      const stem = file.replace(/^(?:real|spec)_/, '')
      const expected = Object.entries(SAMPLES).find(([start]) => stem.startsWith(start))?.[1]
      expectOnly(
        expected as string,
        valuesOf(shared(`samples/${file}`))
          .slice(0, 50)
          .map(([value]) => value)
      )
    })
  }
})

describe('own fixtures', () => {
  it('cover every format', () => {
    const covered = new Set(FIXTURES.map(({ format }) => format))
    expect(
      formats.map(({ name }) => name).filter((name) => !covered.has(name) && name !== 'behavior-log')
    ).toEqual([])
  })
  for (const { format, title, values } of FIXTURES) {
    it(`are recognised: ${format}, ${title}`, () => expectOnly(format, values))
    it(`are recognised with a damaged record among them: ${format}, ${title}`, () =>
      expect(scores([null, { oops: 1 }, ...values])[0]?.name).toBe(format))
  }
})

describe('nothing', () => {
  it('is recognised in values of no format', () => {
    for (const sample of [
      [],
      [null],
      [1, 'a', true],
      [{}],
      [[]],
      [{ a: 1 }, { b: [] }],
      [{ name: 'x', value: 1 }],
      [{ type: 'message' }],
      [{ id: 1, text: 'hello' }]
    ]) {
      expect(scores(sample).filter(({ score }) => score >= 0.3)).toEqual([])
    }
  })
})

describe('records that need no other format', () => {
  const FIELDS = [
    'outcome',
    'timestamp',
    'session_id',
    'case_id',
    'seq',
    'latency_ms',
    'model',
    'tools_version'
  ]
  const objects = FIXTURES.flatMap(({ values }) => values).filter(isObject)
  /** Texts and numbers as other formats have them, so that only the names of the fields are the base format's. */
  const scalars = [...new Set(objects.flatMap((value) => Object.values(value)))].filter(
    (value) => typeof value === 'string' || typeof value === 'number'
  )
  const scalar = fc.oneof(fc.constantFrom(...scalars), fc.string(), fc.double(), fc.boolean())
  const text = fc.oneof(fc.string(), fc.constantFrom('gemini_cli.tool_call', 'org.create', 'run'))
  const record = fc
    .record({
      required: fc.record({ log_id: text, agent_id: text, action: text }),
      rest: fc.dictionary(fc.constantFrom(...FIELDS), scalar),
      context: fc.option(fc.oneof(fc.constantFrom(...objects), fc.dictionary(fc.string(), fc.jsonValue())))
    })
    .map(({ required, rest, context }) => ({
      ...rest,
      ...required,
      ...(context === null ? {} : { context })
    }))

  it.each(FIXTURES.filter(({ values }) => values.some(isObject)))(
    'are records of the base format with the fields of $format beside theirs: $title',
    ({ values }) => {
      const whole = values
        .filter(isObject)
        .map((value) => ({ ...value, log_id: 'l', agent_id: 'g', action: 'a' }))
      expect(recognise(whole, formats)).toBe(BASE)
      expect(recognise([null, ...whole], formats)).toBe(BASE)
    }
  )

  it('are nothing to any of the others, whatever their values', () => {
    const others = formats.filter((format) => format !== BASE)
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (sample) => {
        expect(sample.filter((each) => !isUnmistakable(each))).toEqual([])
        expect(others.filter(({ detect }) => detect(sample) > 0).map(({ name }) => name)).toEqual([])
        expect(recognise(sample, formats)).toBe(BASE)
      }),
      { numRuns: 500 }
    )
  })

  it('are those that are whole and hold nothing of another kind', () => {
    const whole = { log_id: '1', agent_id: 'a', action: 'b', context: { role: 'admin' } }
    expect(isUnmistakable(whole)).toBe(true)
    expect(isUnmistakable({ ...whole, log_id: undefined })).toBe(false)
    for (const odd of [{ type: 'message' }, { action: 3 }, { context: [] }, { outcome: { type: 'x' } }])
      expect(isUnmistakable({ ...whole, ...odd })).toBe(false)
    expect([null, 1, [whole], 'text'].filter(isUnmistakable)).toEqual([])
  })

  it('leave a file in the format that all of them together make out, whatever else it begins with', async () => {
    const line = fc.oneof(
      { weight: 30, arbitrary: record.map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.constantFrom(...objects).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.constantFrom('', 'prose') }
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 70 }), async (lines) => {
        const sample = lines.flatMap((each) => {
          try {
            return [JSON.parse(each) as unknown]
          } catch {
            return []
          }
        })
        const format = await inTemporaryFolder(async (folder) => {
          await write(folder, { log: `${lines.join('\n')}\n` })
          const files = [{ path: 'log', location: `${folder}/log` }]
          const { files: read } = await streamEvents({ files }, () => undefined)
          return read[0]?.format
        })
        expect(format).toBe(recognise(sample.slice(0, 50), formats)?.name ?? 'unknown')
      }),
      { numRuns: 100 }
    )
  })
})
