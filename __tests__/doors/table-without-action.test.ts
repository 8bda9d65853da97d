import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import checkCommand from '../../src/commands/check.ts'
import type { Command } from '../../src/commands/command.ts'
import convert from '../../src/commands/convert.ts'
import extract from '../../src/commands/extract.ts'
import inspect from '../../src/commands/inspect.ts'
import tally from '../../src/commands/tally.ts'

const SECRET = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`

const cwd = mkdtempSync(join(tmpdir(), 'table-'))
const tables = {
  'tools.csv': 'time,tool,user\n1,a,b\n',
  'records.csv': 'log_id,agent_id,tool\n1,a,b\n2,a,b\n',
  // Rows with a session and no action say that the session existed.
  'sessions.tsv': 'log_id\tagent_id\tsession_id\tAction\n1\ta\ts\tb\n',
  'header.csv': 'when,what\n',
  'wide.csv': `${Array.from({ length: 30 }, (_, i) => `column ${i}`).join(',')}\n${'x,'.repeat(29)}x\n`,
  'long.csv': `a,b,${'c'.repeat(90)}\n1,2,3\n`,
  'secret.csv': `a,b,${SECRET}\n1,2,3\n`,
  'good.csv': 'log_id,agent_id,session_id,action\n1,a,s,look\n2,a,s,act\n',
  'faulty.csv': 'log_id,agent_id,action,tool\n,a,b,c\n'
}
for (const [name, text] of Object.entries(tables)) writeFileSync(join(cwd, name), text)
writeFileSync(join(cwd, 'mapping.yml'), 'mapping:\n  action: tool\n')

async function notesOf(command: Command, ...words: string[]): Promise<string[]> {
  const notes: string[] = []
  const world = { cwd, print: () => undefined, note: (note: string) => notes.push(note) }
  await command.run({ ...parseArguments(command, words), ...world })
  return notes.filter((note) => !note.startsWith('skipped '))
}

const noteOf = (file: string, columns: string) =>
  `${file}: no column is named \`action\`, but ${columns}: name the one with the action so (docs/formats/behavior-log.md says what else is needed), or say which it is in the section \`mapping\` of the config file (docs/mapping.md)`

describe('a table without a column for the action', () => {
  it.each([
    ['tools.csv', 'time, tool, user'],
    ['records.csv', 'log_id, agent_id, tool'],
    ['sessions.tsv', 'log_id, agent_id, session_id, Action'],
    ['header.csv', 'when, what'],
    ['wide.csv', `${Array.from({ length: 12 }, (_, i) => `column ${i}`).join(', ')}, …`],
    ['long.csv', `a, b, ${'c'.repeat(39)}…`]
  ])('is told with the columns that it has: %s', async (file, columns) => {
    expect(await notesOf(inspect, file)).toEqual([noteOf(file, columns)])
  })

  it.each([
    ['check', checkCommand, ['--baseline', 'none.json', '--logs', 'tools.csv']],
    ['convert', convert, ['--output', 'converted.jsonl', 'tools.csv']],
    ['extract', extract, ['--output', 'extracted.json', '--logs', 'tools.csv']],
    ['inspect in two threads', inspect, ['--workers', '2', 'tools.csv', 'good.csv']],
    ['tally', tally, ['--output', 'counted.tally', '--logs', 'tools.csv']]
  ] as const)('is told by %s', async (_, command, words) => {
    expect(await notesOf(command, ...words)).toEqual([noteOf('tools.csv', 'time, tool, user')])
  })

  it('is told where its share of the logs was counted before', async () => {
    await notesOf(tally, '--output', 'share.tally', '--logs', 'tools.csv', '--logs', 'good.csv')
    const words = ['--output', 'merged.json', '--tallies', 'share.tally', '--logs', 'records.csv']
    expect(await notesOf(extract, ...words)).toEqual([
      noteOf('records.csv', 'log_id, agent_id, tool'),
      noteOf('tools.csv', 'time, tool, user'),
      expect.stringContaining('to be a policy')
    ])
  })

  it('is told without what redaction hides', async () => {
    const [note] = await notesOf(inspect, 'secret.csv')
    expect(note).toContain('but a, b, ')
    expect(note).not.toContain(SECRET)
  })

  it('is none where the column is there, or the mapping names it', async () => {
    expect(await notesOf(inspect, 'good.csv')).toEqual([])
    expect(await notesOf(inspect, 'faulty.csv')).toEqual([])
    expect(await notesOf(inspect, 'tools.csv', '--config', 'mapping.yml')).toEqual([])
  })
})
