import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import type { Command } from '../../src/commands/command.ts'
import { UserError } from '../../src/errors.ts'
import { folderWith, roleLog, root } from './support.ts'

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

  it('is told by convert to change nothing', async () => {
    const cwd = folderWith({ 'a.jsonl': roleLog(30, 0.8) })
    const converted = async (...workers: string[]) => {
      await run('convert', ['a.jsonl', '--output', 'out.jsonl', ...workers], cwd)
      return readFileSync(join(cwd, 'out.jsonl'), 'utf8')
    }
    const lines = await converted('--workers', '1')
    expect(lines.trimEnd().split('\n')).toHaveLength(240)
    expect(await converted('--workers', '3')).toBe(lines)
    const workers = command('convert').flags.find(({ name }) => name === 'workers')
    expect(workers?.meaning).toContain('changes nothing')
  })

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

const readsTypes = Boolean((process.features as { readonly typescript?: unknown }).typescript)

/** The command line as it stands in `src`, with so many megabytes for objects. */
function withHeap(megabytes: number, words: readonly string[], cwd: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, join(root, 'src/cli.ts'), ...words],
    { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, NO_COLOR: '1', NODE_NO_WARNINGS: '1' } }
  )
  return { status, stderr }
}

;(readsTypes ? describe : describe.skip)('a heap that is too small', () => {
  it('is told in one line, with the way out, before it breaks', () => {
    const lines = Array.from({ length: 40_000 }, (_, i) =>
      JSON.stringify({
        log_id: `l${i}`,
        agent_id: 'a',
        session_id: `s${i >> 4}`,
        action: 'read',
        context: { order: `order-${i}-of-many`, customer: `customer-${i}`, ticket: i, note: `note ${i % 3}` }
      })
    )
    const cwd = folderWith({ 'many.jsonl': lines.join('\n') })
    for (const name of ['extract', 'tally']) {
      const words = [name, '--logs', 'many.jsonl', '--output', 'out', '--workers', '1']
      const { status, stderr } = withHeap(40, words, cwd)
      expect(stderr).toMatch(
        /^policyminer: the logs hold too many distinct values for the memory of this process \(42 MB\): context values, most of them under (ticket|order|customer) \(\d+\).*ignore-keys.*tally.*NODE_OPTIONS.*\n$/
      )
      expect(status).toBe(2)
    }
    const { status, stderr } = withHeap(20, ['inspect', 'many.jsonl', '--workers', '1'], cwd)
    expect(stderr).toMatch(/^policyminer: node may use 21 MB of memory here, .*NODE_OPTIONS.*\n$/)
    expect(status).toBe(2)
    expect(withHeap(400, ['inspect', 'many.jsonl', '--workers', '1'], cwd).status).toBe(0)
  }, 120_000)
})
