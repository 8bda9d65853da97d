import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import check from '../../src/commands/check.ts'
import type { Command } from '../../src/commands/command.ts'
import compare from '../../src/commands/compare.ts'
import explain from '../../src/commands/explain.ts'
import inspect from '../../src/commands/inspect.ts'
import { ranked } from '../../src/report/ranking.ts'
import { drift } from '../report/support.ts'

describe('a misspelt flag', () => {
  it.each([
    ['--basline', 'baseline'],
    ['--min-confidnce', 'min-confidence'],
    ['--min-suport=0.1', 'min-support'],
    ['--Logs', 'logs'],
    ['--log', 'logs'],
    ['--output', 'output-dir'],
    ['-alpha', 'alpha']
  ])('%s is told with what was meant', (word, meant) => {
    expect(() => parseArguments(check, [word, 'x'])).toThrow(`is not known (--${meant}?)`)
  })

  it.each(['--github-token', '--zzz', '-x', `--${'q'.repeat(500)}`])('%s is told without a guess', (word) => {
    expect(() => parseArguments(check, [word, 'x'])).toThrow(
      /^flag "-[^"]*" is not known; `policyminer check --help`/
    )
  })
})

describe('explain', () => {
  it.each([
    [
      ['--result', 'r.json', '--limit', '3'],
      'flag --limit says nothing with --result: leave one of them out'
    ],
    [['--result', 'r.json', '--chain-head', 'x'], 'flag --chain-head says nothing with --result'],
    [['--decisions', 'd.jsonl', '--finding', 'x'], 'flag --finding says nothing with --decisions'],
    [['--decisions', 'd.jsonl', '--result', 'x'], 'give either --result or --decisions']
  ])('refuses flags that do not go together: %j', async (words, message) => {
    const world = { cwd: '.', print: () => undefined, note: () => undefined }
    await expect(explain.run({ ...parseArguments(explain, words), ...world })).rejects.toThrow(message)
  })

  const explained = async (value: unknown, ...more: string[]) => {
    const cwd = mkdtempSync(join(tmpdir(), 'policyminer-flags-'))
    writeFileSync(join(cwd, 'r.json'), JSON.stringify(value))
    const printed: string[] = []
    const world = { cwd, print: (text: string) => printed.push(text), note: () => undefined }
    await explain.run({ ...parseArguments(explain, ['--result', 'r.json', ...more]), ...world })
    return printed.join('\n')
  }

  it.each([[{ policies: [], source_logs: 3 }], [[]], ['x']])(
    'says what to give in the place of what is no result: %j',
    async (value) => {
      await expect(explained(value)).rejects.toThrow(
        'r.json is no result: give a result.json that `policyminer check --output-dir` wrote'
      )
    }
  )

  it('names the findings in the order of the report, whose numbers `--finding` takes', async () => {
    const result = drift()
    const order = ranked(result.findings).map(({ explanation }) => explanation.summary)
    const text = await explained({ ...result, findings: [...result.findings].reverse() })
    const places = order.map((summary) => text.indexOf(`Reason: ${summary.slice(0, 20)}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('says once what there is to say of one finding', async () => {
    const result = drift()
    const said = 'Passes if kept in 41 cases.'
    const findings = result.findings.map((finding) => ({
      ...finding,
      explanation: { ...finding.explanation, counterfactual: said }
    }))
    const text = await explained({ ...result, findings }, '--finding', '1')
    expect(text.split(said)).toHaveLength(2)
  })
})

describe('inspect', () => {
  it('counts one record that was skipped as one', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'policyminer-flags-'))
    const line = JSON.stringify({ log_id: '1', agent_id: 'a', session_id: 's', action: 'x' })
    writeFileSync(join(cwd, 'log.jsonl'), `${line}\n{\n${line.replace('1', '2')}\n`)
    const printed: string[] = []
    const world = { cwd, print: (text: string) => printed.push(text), note: () => undefined }
    await inspect.run({ ...parseArguments(inspect, ['log.jsonl']), ...world })
    expect(printed.join()).toContain('2 events in 1 sessions, 1 record skipped')
  })
})

describe('check and compare', () => {
  it('say of a file of which nothing came why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyminer-flags-'))
    const line = JSON.stringify({ log_id: '1', agent_id: 'a', session_id: 's', action: 'x' })
    const files = {
      'empty.jsonl': '',
      'blank.jsonl': '\n \n',
      'other.jsonl': '{"a":1}\n',
      'log.jsonl': `${line}\n`,
      'talk.jsonl': `${JSON.stringify({ type: 'user', sessionId: 's', uuid: 'u', message: { role: 'user', content: 'hi' } })}\n`
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const notesOf = async (...words: string[]) => {
      const notes: string[] = []
      const world = { cwd: folder, print: () => undefined, note: (note: string) => notes.push(note) }
      await check.run({ ...parseArguments(check, [...words, '--baseline', 'none.json']), ...world })
      return notes
    }
    expect(await notesOf('--logs', '*.jsonl', '!talk.jsonl')).toEqual([
      'skipped 1 record: the format of the file is not recognised (first at other.jsonl:1)',
      'blank.jsonl: it holds no record',
      'empty.jsonl: it holds no record',
      'other.jsonl: its format is not known: the section `mapping` of the config file can say what is what in it (docs/mapping.md)'
    ])
    expect(await notesOf('--logs', 'talk.jsonl', '--format', 'claude-code')).toEqual([
      'talk.jsonl: it holds nothing that is an event in the format claude-code'
    ])
  })

  it('say on standard error what of the logs could not be used', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyminer-flags-'))
    const line = JSON.stringify({ log_id: '1', agent_id: 'a', session_id: 's', action: 'x' })
    writeFileSync(join(folder, 'a.jsonl'), `${line}\nbroken\n`)
    writeFileSync(join(folder, 'b.jsonl'), `${line}\n{}\n`)
    const notesOf = async (command: Command, ...words: string[]) => {
      const notes: string[] = []
      const world = { cwd: folder, print: () => undefined, note: (note: string) => notes.push(note) }
      await command.run({ ...parseArguments(command, words), ...world })
      return notes
    }
    const first = 'skipped 1 record: not valid JSON (first at a.jsonl:2)'
    expect(await notesOf(check, '--logs', 'a.jsonl', '--baseline', 'none.json')).toEqual([first])
    const compared = await notesOf(compare, '--logs', 'a.jsonl', '--against', 'b.jsonl')
    expect(compared).toEqual([first, expect.stringMatching(/^skipped 1 record: .* \(first at b\.jsonl:2\)$/)])
  })
})
