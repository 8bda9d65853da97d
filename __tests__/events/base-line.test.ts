import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { baseLine } from '../../src/events/base-line.ts'
import { digestTable } from '../../src/events/digest.ts'
import type { RawEvent } from '../../src/events/event.ts'
import behaviorLog from '../../src/events/formats/behavior-log.ts'
import { readLogs, streamEvents } from '../../src/events/read.ts'
import { createRedactor } from '../../src/events/redact.ts'
import { redactedEvent } from '../../src/events/redacted-event.ts'
import { NONE } from '../../src/events/table.ts'
import { read } from './formats/support.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const FIXTURES = fileURLToPath(new URL('./formats/fixtures', import.meta.url))
const SOURCE = { file: 'a', line: 1 }

const request = (location: string, format = 'auto') => ({
  files: [{ path: location, location }],
  format,
  redactor: createRedactor([])
})

const readTable = async (location: string, format?: string) => {
  const { table, skips } = await readLogs(request(location, format))
  const { origin, ...told } = table
  return {
    table,
    told: { ...told, timeSpan: origin?.timeSpan, sessions: origin?.sessionNames },
    skips
  }
}

async function converted(location: string, folder: string): Promise<string> {
  const reading = request(location)
  const lines: string[] = []
  await streamEvents(reading, (event, source) =>
    lines.push(baseLine(redactedEvent(event, reading.redactor.text), source, lines.length))
  )
  await write(folder, { 'converted.jsonl': `${lines.join('\n')}\n` })
  return join(folder, 'converted.jsonl')
}

/** An event as the base format gives it back, of a record among others that show what the log is. */
const readBack = (event: RawEvent): RawEvent =>
  read(behaviorLog, JSON.parse(baseLine(event, SOURCE, 0))).events[0] as RawEvent

const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.jsonl'))

describe('a log written in the base format', () => {
  it.each(fixtures)('is read as the very table: %s', async (name) => {
    await inTemporaryFolder(async (folder) => {
      const original = await readTable(join(FIXTURES, name))
      const copy = await converted(join(FIXTURES, name), folder)
      // A log of few records does not always show its format.
      const again = await readTable(copy)
      expect(again.told).toEqual(original.told)
      expect(digestTable(again.table)).toBe(digestTable(original.table))
      expect(again.skips).toEqual([])
      // What is in the base format already is written as it stands.
      const twice = await inTemporaryFolder(async (other) =>
        readFileSync(await converted(copy, other), 'utf8')
      )
      expect(twice).toBe(readFileSync(copy, 'utf8'))
    })
  })

  it('has conditions and unknown agents to lose', async () => {
    const tables = await Promise.all(fixtures.map((name) => readTable(join(FIXTURES, name))))
    const names = new Set(tables.flatMap(({ table }) => [...table.conditions.keys()]))
    expect([...names]).toEqual(expect.arrayContaining(['agent', 'model', 'prompt', 'tools']))
    expect(tables.some(({ table }) => table.agent.includes(NONE))).toBe(true)
  })

  it('says every event', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('a', ' a ', 'null', 'success', '5')
    )
    const named = text.filter((each) => each.trim() !== '')
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
    const name = fc.oneof(
      text.filter((each) => each !== '__proto__'),
      fc.constantFrom('model', 'prompt', 'tools', 'action', 'session_id', 'converted', 'context')
    )
    const number = (min: number, max: number) => fc.double({ noNaN: true, min, max })
    const event = fc.record({
      action: named,
      session: maybe(text),
      caseId: maybe(text),
      agent: maybe(named),
      outcome: maybe(text),
      // A moment has no sign of its own: -0 and 0 are the same one.
      time: maybe(fc.oneof(number(-1e14, 1e17), fc.nat(2e12)).map((moment) => moment + 0)),
      seq: maybe(fc.nat()),
      context: fc.dictionary(
        fc.constantFrom('model', 'a', 'prompt_id'),
        fc.oneof(fc.string(), fc.integer(), fc.constantFrom<unknown>(-0, '-0', '-0-0', [-0, { '-0': -0 }]))
      ),
      conditions: maybe(fc.dictionary(name, text, { noNullPrototype: true })),
      latencyMs: maybe(number(-1e300, 1e300)),
      tokens: maybe(fc.nat())
    })
    fc.assert(
      fc.property(event, (given) => {
        const { line: _, logId, ...back } = readBack(given) as RawEvent & { line: number }
        const plain = (value: RawEvent) => ({ ...value, conditions: value.conditions ?? {} })
        expect(logId).toBe('1-0')
        expect(plain(back)).toEqual(plain(given))
      }),
      { numRuns: 500 }
    )
  })

  it('tells nothing beside the fields where these say all', () => {
    const event: RawEvent = {
      session: 's',
      agent: 'a',
      action: 'x',
      outcome: 'success',
      time: 1_700_000_000_000.25,
      conditions: { model: 'm', prompt_id: 'p' }
    }
    expect(JSON.parse(baseLine(event, SOURCE, 0))).toEqual({
      log_id: '1-0',
      agent_id: 'a',
      session_id: 's',
      action: 'x',
      context: {},
      outcome: 'success',
      timestamp: '2023-11-14T22:13:20.000250Z',
      model: 'm',
      prompt_id: 'p'
    })
  })

  it('names what the fields cannot say', () => {
    const line = JSON.parse(baseLine({ session: 's', action: 'x', conditions: { prompt: 'p' } }, SOURCE, 0))
    expect(line.converted).toEqual({ agent_id: null, outcome: null, conditions: { prompt: 'p' } })
  })

  it('is recognised where no session did anything', async () => {
    await inTemporaryFolder(async (folder) => {
      const event = { session: 's', agent: 'a', conditions: { model: 'm', prompt: 'p' } }
      await write(folder, { 'a.jsonl': `${baseLine(event, SOURCE, 0)}\n` })
      const { table } = await readTable(join(folder, 'a.jsonl'))
      expect([...table.conditions]).toEqual([
        ['agent', ['a']],
        ['model', ['m']],
        ['prompt', ['p']]
      ])
    })
  })

  it('writes the sign of a zero', () => {
    const event = { action: 'x', context: { a: -0, b: [0, -0], 'c-0': '-0', d: { e: -0 } } }
    expect(baseLine(event, SOURCE, 0)).toContain('"context":{"a":-0,"b":[0,-0],"c-0":"-0","d":{"e":-0}}')
  })

  it('holds numbers that JSON has no word for as the encoder takes them', async () => {
    await inTemporaryFolder(async (folder) => {
      const line = '{"log_id":"1","agent_id":"a","action":"x","context":{"n":1e999},"session_id":"s"}\n'
      await write(folder, { 'a.jsonl': line })
      const original = await readTable(join(folder, 'a.jsonl'))
      expect((await readTable(await converted(join(folder, 'a.jsonl'), folder))).told).toEqual(original.told)
      expect(original.table.items).toEqual([{ key: 'n', value: 'Infinity' }])
    })
  })
})

describe('`converted` of the wrong type', () => {
  const record = { log_id: '1', agent_id: 'a', action: 'x', session_id: 's', outcome: 'error', model: 'm' }
  const plain = read(behaviorLog, record)

  it.each([
    null,
    1,
    'x',
    [],
    true,
    {},
    { outcome: 1, agent_id: [], time: 'x', conditions: [], action: 5, session_id: {}, case_id: false },
    { action: null }
  ])('is as good as absent: %j', (value) => {
    expect(read(behaviorLog, { ...record, converted: value })).toEqual(plain)
  })
})
