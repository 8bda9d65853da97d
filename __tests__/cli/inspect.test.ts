import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import inspect from '../../src/commands/inspect.ts'
import { folderWith } from './support.ts'

/** What the runner of GitHub takes for a command. */
const COMMAND = /^\s*::|##\[/m

/** All that a user sees of it: the document and the notes beside it. */
async function inspected(files: Readonly<Record<string, string>>, ...words: string[]): Promise<string> {
  const printed: string[] = []
  const print = (text: string) => printed.push(text)
  await inspect.run({ ...parseArguments(inspect, words), cwd: folderWith(files), print, note: print })
  return printed.join('\n')
}

describe('inspect', () => {
  it('starts no command of the runner, whatever the log calls its actions and files', async () => {
    const event = (n: number, action: string, key: string) =>
      JSON.stringify({
        log_id: `${n}`,
        agent_id: 'a',
        session_id: `s${n}`,
        action,
        context: { [key]: `v${n % 2}` }
      })
    const name = '::warning::file.jsonl'
    const lines = [
      event(1, '::error::forged', '::notice::key'),
      event(2, ' ::error::forged', 'k'),
      event(3, '##[error]forged', 'k')
    ]
    const text = await inspected({ [name]: `${lines.join('\n')}\nnot json\n` }, name)
    expect(text).not.toMatch(COMMAND)
    expect(text).toContain('\\x3a:error::forged')
    expect(text).toContain('\\x3a:warning::file.jsonl')
    expect(text).toContain('##\\x5berror]forged')
  })

  it('lists the most frequent of many actions, and says which differ in a number alone', async () => {
    const line = (n: number, action: string) =>
      `${JSON.stringify({ log_id: `${n}`, agent_id: 'a', session_id: `s${n % 50}`, action })}\n`
    const lines = Array.from({ length: 300 }, (_, n) => line(n, n % 3 === 0 ? 'zoom' : `GET /users/${n}`))
    const text = await inspected({ 'log.jsonl': lines.join('') }, 'log.jsonl')
    expect(text).toContain('Actions:\n  zoom: 100\n  GET /users/1: 1\n')
    expect(text).toContain('\n  … and 101 rarer ones\n')
    expect(text).toContain(
      'Actions that differ only in a number, or in what stands in quotes or brackets, and are one each:\n  GET /users/*: 200'
    )
    const grouped = {
      'log.jsonl': lines.join(''),
      'c.yml': 'abstraction: { groups: { user: ["GET /*"] } }\n'
    }
    const after = await inspected(grouped, 'log.jsonl', '--config', 'c.yml')
    expect(after).toContain('Actions:\n  user: 200\n  zoom: 100')
    expect(after).not.toMatch(/differ only|Names that nothing/)
  })

  it('says which names of the config file nothing in the logs has', async () => {
    const line = { log_id: '1', agent_id: 'a', session_id: 's', action: 'read', context: { amount: 3 } }
    const files = {
      'log.jsonl': `${JSON.stringify(line)}\n`,
      'c.yml': 'abstraction: { cuts: { amuont: [5] }, groups: { look: [read, raed] } }\n'
    }
    expect(await inspected(files, 'log.jsonl', '--config', 'c.yml')).toContain(
      [
        'Names that nothing in the logs has:',
        '  config file c.yml: abstraction.cuts: no event has the key amuont',
        '  config file c.yml: abstraction.groups: no event has the action raed'
      ].join('\n')
    )
  })

  it('says which of the keys to ignore no event has', async () => {
    const context = { tenant: 'a', internal: { id: 1, name: 'n' } }
    const line = { log_id: '1', agent_id: 'a', session_id: 's', action: 'x', context }
    const ignored = ['--ignore-keys', 'tenant,internal.*,tenat,other.*']
    const text = await inspected({ 'log.jsonl': `${JSON.stringify(line)}\n` }, 'log.jsonl', ...ignored)
    expect(text.split('Names that nothing in the logs has:\n')[1]).toBe(
      '  ignore-keys: no event has the key tenat\n  ignore-keys: no event has the key other.*'
    )
  })

  it('shows the beginning of a value that is as long as a file', async () => {
    const context = { arg: { content: 'line\n'.repeat(4000), path: 'a.txt' } }
    const line = { log_id: '1', agent_id: 'a', session_id: 's', action: 'write', context }
    const text = await inspected({ 'log.jsonl': `${JSON.stringify(line)}\n` }, 'log.jsonl')
    expect(text).toContain('arg.content="line')
    expect(text).toContain('… arg.path="a.txt"')
    expect(text.length).toBeLessThan(500)
  })
})
