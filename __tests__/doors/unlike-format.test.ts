import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import checkCommand from '../../src/commands/check.ts'
import type { Command } from '../../src/commands/command.ts'
import convert from '../../src/commands/convert.ts'
import extract from '../../src/commands/extract.ts'
import inspect from '../../src/commands/inspect.ts'
import tally from '../../src/commands/tally.ts'
import { formats } from '../../src/events/formats/index.ts'
import { streamEvents } from '../../src/events/read.ts'
import { roleLog } from '../cli/support.ts'
import { FIXTURES } from '../events/formats/fixtures.ts'

let cwd: string

const MAPPING = 'the section `mapping` of the config file can say what is what in it (docs/mapping.md)'

const fixture = (name: string) =>
  readFileSync(new URL(`../events/formats/fixtures/${name}`, import.meta.url), 'utf8')

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'unlike-'))
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
  write('base.jsonl', roleLog(3, 0.8))
  write('spans.jsonl', fixture('otlp.zipkin-spans.jsonl'))
  write('transcript.jsonl', fixture('claude-code.transcript-with-a-sub-agent.jsonl'))
  write('rows.csv', 'when,tool,user\n1,a,b\n2,a,b\n')
  write('stream.jsonl', fixture('claude-code.stream.jsonl'))
  write('columns.jsonl', fixture('phoenix.nested-columns.jsonl'))
  const idle = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello' }
  ]
  write('idle.jsonl', `${JSON.stringify({ messages: idle })}\n`)
  write('empty.jsonl', '')
  write('text.log', 'no JSON at all\nnone here\n')
})

async function run(command: Command, ...words: string[]): Promise<{ code: number; notes: string }> {
  const notes: string[] = []
  const world = { cwd, print: () => undefined, note: (note: string) => notes.push(note) }
  return { code: await command.run({ ...parseArguments(command, words), ...world }), notes: notes.join('\n') }
}

describe('a format that a log is not in', () => {
  const commands: readonly (readonly [Command, ...string[]])[] = [
    [convert, '--output', 'converted.jsonl', 'spans.jsonl'],
    [inspect, 'spans.jsonl'],
    [inspect, '--workers', '2', 'spans.jsonl'],
    [extract, '--output', 'extracted.json', '--logs', 'spans.jsonl'],
    [tally, '--output', 'counted.tally', '--logs', 'spans.jsonl'],
    [checkCommand, '--baseline', 'none.json', '--logs', 'spans.jsonl']
  ]

  it.each(commands.map(([command, ...words]) => [command.name, command, words] as const))(
    'is a mistake to mend that names the format which the log shows: %s',
    async (_, command, words) => {
      await expect(run(command, ...words, '--format', 'claude-code')).rejects.toThrow(
        'format: spans.jsonl does not look like claude-code but like otlp: give that, or leave the option out'
      )
      for (const written of ['converted.jsonl', 'extracted.json', 'counted.tally'])
        expect(existsSync(join(cwd, written))).toBe(false)
    }
  )

  it('is one where the log shows none, with what was wrong with its records', async () => {
    await expect(run(convert, 'rows.csv', '--format', 'otlp')).rejects.toThrow(
      `format: rows.csv does not look like otlp, nor like any other format that is known: ${MAPPING}`
    )
    await expect(run(convert, 'rows.csv', '--format', 'behavior-log')).rejects.toThrow(
      `format: rows.csv does not look like behavior-log (line 2: \`log_id\` is missing), nor like any other format that is known: ${MAPPING}`
    )
    await expect(run(convert, 'base.jsonl', 'rows.csv', '--format', 'otlp')).rejects.toThrow(
      'format: base.jsonl does not look like otlp but like behavior-log'
    )
  })

  it('is one where sessions are found in which nothing is done, though another format shows what is', async () => {
    await expect(run(convert, 'stream.jsonl', '--format', 'behavior-log')).rejects.toThrow(
      'format: stream.jsonl does not look like behavior-log but like claude-code: give that, or leave the option out'
    )
    await expect(run(inspect, 'columns.jsonl', '--format', 'otlp')).rejects.toThrow(
      'format: columns.jsonl does not look like otlp but like phoenix: give that, or leave the option out'
    )
    // An agent that stopped acting is read in the format of its kind, whichever of two that its log may be in.
    expect((await run(inspect, 'idle.jsonl', '--format', 'anthropic-messages')).code).toBe(0)
  })

  it('is one whatever the format and the log, unless something that was done is read', async () => {
    let refused = 0
    for (const [place, { format, title, text }] of FIXTURES.entries()) {
      writeFileSync(join(cwd, 'any.jsonl'), text)
      for (const { name } of formats.filter((_, other) => (place + other) % 8 === 0)) {
        if (name === format) continue
        let done = 0
        const files = [{ path: 'any.jsonl', location: join(cwd, 'any.jsonl') }]
        const { unlike } = await streamEvents({ files, format: name }, ({ action }) => {
          if (action !== undefined) done++
        })
        expect([title, name, done > 0 || unlike !== undefined]).toEqual([title, name, true])
        if (unlike !== undefined) refused++
      }
    }
    expect(refused).toBeGreaterThan(200)
  })

  it('is none where the log is in it, or something came of another one, or nothing shows what it is', async () => {
    for (const words of [
      ['base.jsonl', '--format', 'behavior-log'],
      ['spans.jsonl', '--format', 'otlp'],
      ['spans.jsonl', 'transcript.jsonl', '--format', 'claude-code'],
      ['empty.jsonl', '--format', 'otlp'],
      ['text.log', '--format', 'otlp'],
      ['rows.csv']
    ])
      expect([words, (await run(inspect, ...words)).code]).toEqual([words, 0])
    expect((await run(inspect, 'spans.jsonl', 'transcript.jsonl', '--format', 'claude-code')).notes).toBe(
      'spans.jsonl: it holds nothing that is an event in the format claude-code'
    )
  })
})
