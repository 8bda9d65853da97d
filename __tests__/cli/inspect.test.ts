import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import inspect from '../../src/commands/inspect.ts'
import { folderWith } from './support.ts'

/** What the runner of GitHub takes for a command. */
const COMMAND = /^\s*::|##\[/m

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
    const cwd = folderWith({ [name]: `${lines.join('\n')}\nnot json\n` })
    const printed: string[] = []
    const print = (text: string) => printed.push(text)
    await inspect.run({ ...parseArguments(inspect, [name]), cwd, print, note: print })
    const text = printed.join('\n')
    expect(text).not.toMatch(COMMAND)
    expect(text).toContain('\\x3a:error::forged')
    expect(text).toContain('\\x3a:warning::file.jsonl')
    expect(text).toContain('##\\x5berror]forged')
  })

  it('says which names of the config file nothing in the logs has', async () => {
    const line = { log_id: '1', agent_id: 'a', session_id: 's', action: 'read', context: { amount: 3 } }
    const cwd = folderWith({
      'log.jsonl': `${JSON.stringify(line)}\n`,
      'c.yml': 'abstraction: { cuts: { amuont: [5] }, groups: { look: [read, raed] } }\n'
    })
    const printed: string[] = []
    const print = (text: string) => printed.push(text)
    const given = parseArguments(inspect, ['log.jsonl', '--config', 'c.yml'])
    await inspect.run({ ...given, cwd, print, note: print })
    expect(printed.join('\n')).toContain(
      [
        'Names that nothing in the logs has:',
        '  config file c.yml: abstraction.cuts: no event has the key amuont',
        '  config file c.yml: abstraction.groups: no event has the action raed'
      ].join('\n')
    )
  })
})
