import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import type { Command } from '../../src/commands/command.ts'
import { UserError } from '../../src/errors.ts'
import { folderWith, roleLog } from './support.ts'

const commands = await Promise.all(
  ['check', 'compare', 'convert', 'explore', 'extract', 'inspect', 'tally', 'update'].map(
    async (name) => ((await import(`../../src/commands/${name}.ts`)) as { default: Command }).default
  )
)
const command = (name: string) => commands.find((each) => each.name === name) as Command

async function run(name: string, words: readonly string[], cwd: string): Promise<string> {
  let printed = ''
  await command(name).run({
    ...parseArguments(command(name), words),
    cwd,
    print: (text) => {
      printed += text
    },
    note: () => undefined
  })
  return printed
}

describe('--workers', () => {
  it('is a flag of every command that reads logs', () => {
    for (const { name, flags } of commands)
      expect([name, flags.map((flag) => flag.name)]).toEqual([name, expect.arrayContaining(['workers'])])
  })

  it('changes no byte of what is written or printed', async () => {
    const cwd = folderWith({
      'a.jsonl': roleLog(60, 0.8),
      'b.jsonl': roleLog(30, 0.4).replaceAll('"s', '"t')
    })
    const told = async (...workers: string[]) => {
      const printed = await run('extract', ['--logs', '*.jsonl', '--output', 'set.json', ...workers], cwd)
      const inspected = await run('inspect', ['a.jsonl', 'b.jsonl', ...workers], cwd)
      const files = ['set.json', 'set.profile.json.gz'].map((name) => readFileSync(join(cwd, name), 'base64'))
      return [printed, inspected, ...files]
    }
    const one = await told('--workers', '1')
    expect(one[0]).toContain('Mined ')
    for (const workers of [['--workers', '2'], ['--workers=3'], []])
      expect(await told(...workers)).toEqual(one)
  }, 60_000)

  it('must be a number of threads', async () => {
    const cwd = folderWith({ 'a.jsonl': roleLog(10, 0.8) })
    for (const workers of ['0', '-1', '1.5', 'x', '', '65', '1e1']) {
      const failed = run('inspect', ['a.jsonl', `--workers=${workers}`], cwd)
      await expect(failed).rejects.toThrow(UserError)
      await expect(failed).rejects.toThrow(
        `flag \`--workers\` is ${JSON.stringify(workers)}: give a whole number from 1 to 64`
      )
    }
  })
})
