import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Command } from '../../src/commands/command.ts'
import { type CommandName, descriptions } from '../../src/commands/described.ts'
import { commandHelp } from '../../src/commands/help.ts'

const folder = fileURLToPath(new URL('../../src/commands/', import.meta.url))
const modules = await Promise.all(
  readdirSync(folder).map(async (file) => ({
    name: file.replace(/\.ts$/, ''),
    command: ((await import(`../../src/commands/${file}`)) as { default?: Command }).default
  }))
)
const files = modules.flatMap(({ name, command }) => (command === undefined ? [] : [{ name, command }]))
const commands = files.map(({ command }) => command)

describe('a command', () => {
  it('has a file of its name, an entry of its name in described.ts and a line in cli.ts', async () => {
    const cli = readFileSync(new URL('../../src/cli.ts', import.meta.url), 'utf8')
    const started = [...cli.matchAll(/^ {2}(\w+): (\w+ing)\b/gm)]
    const named = files.map(({ name }) => name).sort()
    expect(Object.keys(descriptions).sort()).toEqual(named)
    expect(started.map(([, name]) => name).sort()).toEqual(named)
    for (const [, name, part] of started) {
      const { commands } = (await import(`../../src/commands/${part}.ts`)) as {
        commands: Record<string, Command>
      }
      expect(commands[String(name)]).toBe(files.find((file) => file.name === name)?.command)
    }
  })

  it.each(files)('takes what its description says: $name', ({ name, command: { run: _, ...described } }) => {
    expect(described).toEqual(descriptions[name as CommandName])
    expect(described.name).toBe(name)
  })
})

describe('the command line', () => {
  const said = (...words: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../src/cli.ts', import.meta.url)), ...words], {
      encoding: 'utf8'
    })

  it('tells a misspelt command with what was meant, and any other without a guess', () => {
    expect(said('chek').stderr).toContain('command "chek" is not known (check?); known are extract, ')
    expect(said('deploy').stderr).toContain('command "deploy" is not known; known are extract, ')
  })

  it('has two words for the help of a command', () => {
    const { stdout, status } = said('help', 'tally')
    expect({ stdout, status }).toEqual({ stdout: commandHelp(descriptions.tally), status: 0 })
    expect(said('help').stdout).toBe(said('--help').stdout)
  })
})

describe('the help of a command', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s names every option and flag that it takes, none twice',
    (_, command) => {
      const help = commandHelp(command)
      for (const name of [...command.options, ...command.flags.map((flag) => flag.name)]) {
        const rows = help.split('\n').filter((line) => line.startsWith(`  --${name} `))
        expect({ name, shown: new RegExp(`\\s--${name}\\s`).test(help) }).toEqual({ name, shown: true })
        expect(rows.length).toBeLessThanOrEqual(1)
      }
    }
  )

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s breaks no line of its notes but where it is full',
    (_, command) => {
      const lines = commandHelp(command).split('\n')
      const notes = lines.slice(lines.findLastIndex((line) => line.startsWith('  ')) + 1)
      notes.forEach((line, i) => {
        const [next = ''] = (notes[i + 1] ?? '').split(' ')
        const isEnd = line === '' || /[.;]$/.test(line)
        expect(isEnd || line.length + 1 + next.length > 110).toBe(true)
      })
    }
  )

  it('fits a screen, and explains what commands share in one of them', () => {
    expect(commands.length).toBeGreaterThan(8)
    for (const command of commands) {
      expect(commandHelp(command).split('\n').length).toBeLessThan(40)
      for (const line of commandHelp(command).split('\n'))
        expect(line.startsWith('Usage:') || line.length <= 112).toBe(true)
    }
    const explaining = commands.filter((command) =>
      commandHelp(command).includes('least share of the situations')
    )
    expect(explaining.map(({ name }) => name)).toEqual(['extract'])
  })
})
