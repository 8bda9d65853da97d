import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { Format } from '../../src/events/formats/format.ts'
import { mappedFormats, mappingSchema } from '../../src/events/mapping.ts'
import { codeIn } from '../repository/markdown.ts'
import { hasShared, read, readText, shared } from './formats/support.ts'

const mapped = (yaml: string): Format => {
  const [format] = mappedFormats(parse(yaml), 'config file p.yml')
  if (format === undefined) throw new Error('no mapping')
  return format
}

const RECORD = {
  task: 't1',
  run: 3,
  llm: 'model-x',
  steps: [
    {
      at: '2026-03-01T10:00:00Z',
      calls: [
        { tool: 'refund', input: { order: '77' }, ok: false },
        { tool: 'look', input: "{'a': 1}", ok: true, 'the.note': 'n' }
      ]
    },
    { at: '2026-03-01T10:00:05Z', calls: [] },
    { at: '2026-03-01T10:00:09Z', calls: [{ note: 'no tool' }] }
  ]
}
const NESTED = `
events: steps[].calls[]
action: tool
session: [$.task, $.run]
case: $.task
time: ^.at
outcome: { path: ok, values: { "true": success, "false": error } }
context:
  arg: input
  note: '["the.note"]'
  first: $.steps[0].at
conditions: { model: $.llm }
`

describe('a mapping', () => {
  it('reads events out of nested arrays, with what is around them', () => {
    const { events, skips } = read(mapped(NESTED), RECORD)
    expect(skips).toEqual([])
    expect(JSON.parse(JSON.stringify(events))).toEqual([
      {
        action: 'refund',
        session: 't1/3',
        caseId: 't1',
        outcome: 'error',
        time: Date.UTC(2026, 2, 1, 10),
        seq: 0,
        line: 1,
        context: { 'arg.order': '77', first: '2026-03-01T10:00:00Z' },
        conditions: { model: 'model-x' }
      },
      {
        action: 'look',
        session: 't1/3',
        caseId: 't1',
        outcome: 'success',
        time: Date.UTC(2026, 2, 1, 10),
        seq: 1,
        line: 1,
        context: { 'arg.a': 1, note: 'n', first: '2026-03-01T10:00:00Z' },
        conditions: { model: 'model-x' }
      }
    ])
  })

  it('keeps a record in which nothing was done as a session', () => {
    expect(read(mapped(NESTED), { task: 't2', run: 1, steps: [] }).events).toEqual([
      { session: 't2/1', caseId: 't2', conditions: {}, line: 1 }
    ])
  })

  it('reads one event a record, numbers and ids too', () => {
    const format = mapped(
      '{ action: act.name, agent: who, id: uid, seq: n, latency_ms: ms, tokens: tok, outcome: status, context: [act.args, env], session: sid }'
    )
    const { events } = read(format, {
      act: { name: 'x', args: { a: 1 } },
      who: 'bot',
      uid: 'u1',
      n: 4,
      ms: 12,
      tok: 5,
      status: 'done',
      env: 'ci',
      sid: 's'
    })
    expect(events).toEqual([
      expect.objectContaining({
        action: 'x',
        agent: 'bot',
        id: 'u1',
        seq: 4,
        latencyMs: 12,
        tokens: 5,
        outcome: 'done',
        session: 's',
        context: { args: { a: 1 }, env: 'ci' }
      })
    ])
  })

  it('takes only what `where` allows, and says what has no action', () => {
    const format = mapped('{ action: a, where: { kind: [call, 7] } }')
    expect(
      read(format, { a: 'x', kind: 'call' }, { a: 'y', kind: 'note' }, { a: 'z', kind: 7 }).events.map(
        ({ action }) => action
      )
    ).toEqual(['x', 'z'])
    expect(read(mapped('action: a'), { b: 1 }, 5).skips).toEqual([
      { reason: 'the mapping finds no action in the record', line: 1 },
      { reason: 'the record is not a JSON object', line: 2 }
    ])
  })

  it('is recognised where it finds an action, and else not', () => {
    expect(mapped(NESTED).detect([{}, RECORD])).toBe(1)
    expect(mapped(NESTED).detect([{ steps: [{ calls: 7 }] }, null, []])).toBe(0)
    expect(mapped('action: constructor').detect([{}])).toBe(0)
  })

  it('is documented, field by field', () => {
    const page = readFileSync(new URL('../../docs/mapping.md', import.meta.url), 'utf8')
    for (const field of Object.keys(mappingSchema().shape)) expect(page).toContain(`\`${field}\``)
  })

  it('reads what the examples of its page show', () => {
    const [json, yaml] = ['json', 'yaml'].map((language) => codeIn('docs/mapping.md', language))
    const told = (json ?? []).map((log, i) => {
      const { mapping } = parse(yaml?.[i] ?? '') as { mapping: unknown }
      const { events, skips } = read(mappedFormats(mapping)[0] as Format, JSON.parse(log))
      expect(skips).toEqual([])
      return events.map(({ action, session, outcome, context, conditions }) => [
        action,
        session,
        outcome,
        context,
        conditions
      ])
    })
    expect(JSON.parse(JSON.stringify(told))).toEqual([
      [['refund', 't1/3', 'error', { 'arg.order': '77' }, { model: 'model-x' }]],
      [['lookup_order', 'r1', 'success', { 'arg.order': '77' }, { model: 'model-x' }]]
    ])
  })

  it('may be one of several', () => {
    expect(mappedFormats([{ action: 'a', name: 'one' }, { action: 'b' }]).map(({ name }) => name)).toEqual([
      'one',
      'mapped-2'
    ])
    expect(mappedFormats(undefined)).toEqual([])
  })

  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['no action', 'session: s', /^config file p\.yml: mapping\.action: /],
    ['an unknown field', '{ action: a, sesion: s }', /mapping: .*sesion/],
    ['no fields at all', 'words', /mapping: must hold fields/],
    ['a path that cannot be read', '{ action: "a..b" }', /mapping\.action: "a\.\.b" is no path: /],
    [
      'events that are no array',
      '{ action: a, events: steps }',
      /mapping\.events: "steps" names no array: end it with "\[\]"/
    ],
    ['an outcome without a path', '{ action: a, outcome: { values: {} } }', /mapping\.outcome/],
    ['a name that is no name', '{ action: a, name: "A b" }', /mapping\.name: must be lower-case/]
  ]
  for (const [fault, yaml, message] of faults) {
    it(`is refused for ${fault}, on one line`, () => {
      expect(() => mappedFormats(parse(yaml), 'config file p.yml')).toThrow(message)
      expect(() => mappedFormats(parse(yaml), 'config file p.yml')).toThrow(/^[^\n]*$/)
    })
  }

  const check = hasShared ? it : it.skip
  check(
    `reads a real log as the format made for it does${hasShared ? '' : ' (skipped: ../shared is absent)'}`,
    () => {
      const text = shared('data/llm-bench/raw.2026-02-19_38d017e.jsonl')
      const { events } = readText(
        mapped(
          '{ events: "result.steps[].toolCalls[]", action: toolName, session: [$.model, $.taskId, $.runIndex], context: { arg: input } }'
        ),
        text
      )
      expect(events).toHaveLength(106)
      expect(new Set(events.map(({ session }) => session)).size).toBe(9)
      expect(events[0]).toMatchObject({ action: 'read_file', context: { 'arg.file_path': 'TASK.md' } })
    }
  )
})
