import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPrefixed, withoutPrefixes } from '../../src/events/prefixed-lines.ts'
import { streamEvents } from '../../src/events/read.ts'
import { readInPieces } from './pieces.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const restOf = (text: string, lengths?: readonly number[]) => readInPieces(withoutPrefixes, text, lengths)

const TIME = '2026-02-01T10:00:00.1234567Z '

describe('lines with something before them that their program did not write', () => {
  it('are known by the first', () => {
    for (const text of [
      `${TIME}##[group]Run an agent, and more\n`,
      `\ufeff${TIME}{"a":1}\n`,
      `agent\tRun an agent\t${TIME}{"a":1}\n`,
      `agent\tRun an agent\t\ufeff${TIME}{"a":1}\n`,
      '2026-02-01T10:00:00.123456789Z {',
      'agent-1  | {"a":1}\n'
    ])
      expect([text, isPrefixed(Buffer.from(text))]).toEqual([text, true])
    for (const text of [
      '',
      '{"time":"2026-02-01T10:00:00Z "}\n',
      '2026-02-01T10:00:00.1234567Z,a,b\n',
      '2026-02-01T10:00:00.123Z INFO called {"a":1}\n',
      'prose about 2026-02-01T10:00:00Z \n',
      '| a | b |\n',
      'data: {"a":1}\n'
    ])
      expect([text, isPrefixed(Buffer.from(text))]).toEqual([text, false])
  })

  it('lose it, and those that are prose are empty, whatever the pieces they come in', async () => {
    const rest = fc.oneof(
      fc.constantFrom(
        '',
        'prose',
        '3 tests',
        '[command]/usr/bin/git',
        '##[group]x',
        '  "a": 1,',
        '  3,',
        ']'
      ),
      fc.constantFrom('[', '  {', '  }', '["a"]', 'null', '{"a":1}\r'),
      fc.string({ maxLength: 3_000 }).map((text) => `{${text.replaceAll('\n', '')}`)
    )
    const isJson = (text: string) =>
      text.startsWith('{') || ['[', '  {', '  }', ']', '["a"]', 'null', '  "a": 1,', '  3,'].includes(text)
    await fc.assert(
      fc.asyncProperty(
        fc.array(rest, { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(TIME, 'agent-1  | ', `job\tstep\t${TIME}`),
        async (lines, lengths, prefix) => {
          const text = lines.map((line) => `${prefix}${line}\n`).join('')
          const kept = lines.map((line) => (isJson(line) ? `${line}\n` : '\n')).join('')
          expect(await restOf(text, lengths)).toBe(kept)
          expect(await restOf(text.slice(0, -1), lengths)).toBe(kept.replace(/\n$/, ''))
        }
      ),
      { numRuns: 200 }
    )
  })

  it('are read as what was printed, with the lines on which it stands', async () => {
    const record = (id: number) => `{"log_id":"${id}","agent_id":"a","action":"b"}`
    await inTemporaryFolder(async (folder) => {
      await write(folder, {
        'run.log': `${TIME}Starting, with, commas\n${TIME}${record(1)}\n${TIME}done\n${TIME}${record(2)}\n`
      })
      const lines: number[] = []
      const files = [{ path: 'run.log', location: `${folder}/run.log` }]
      const { skips } = await streamEvents({ files }, (event, source) => {
        lines.push(source.line)
        expect(event.action).toBe('b')
      })
      expect([lines, skips]).toEqual([[2, 4], []])
    })
  })
})
