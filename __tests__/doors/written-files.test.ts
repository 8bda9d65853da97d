import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import type { Command } from '../../src/commands/command.ts'
import convert from '../../src/commands/convert.ts'
import explore from '../../src/commands/explore.ts'
import extract from '../../src/commands/extract.ts'
import tally from '../../src/commands/tally.ts'
import { growFile, writeWhole } from '../../src/output.ts'

const LOG = `${Array.from({ length: 12 }, (_, n) =>
  JSON.stringify({
    log_id: `${n}`,
    agent_id: 'a',
    session_id: `s${n % 3}`,
    action: 'x',
    context: { k: n % 2 }
  })
).join('\n')}\n`

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policyminer-written-')))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const run = (command: Command, cwd: string, ...words: string[]) =>
  command.run({ ...parseArguments(command, words), cwd, print: () => undefined, note: () => undefined })

describe('an output that is one of the logs', () => {
  const attempts: [string, Command, string[]][] = [
    ['convert', convert, ['log.jsonl', '--output', 'log.jsonl']],
    ['convert, by a glob', convert, ['*.jsonl', '--output', './log.jsonl']],
    ['convert, by a link', convert, ['log.jsonl', '--output', 'link']],
    ['extract', extract, ['--logs', 'log.jsonl', '--output', 'log.jsonl']],
    ['explore', explore, ['--logs', 'log.jsonl', '--output', 'log.jsonl']],
    ['tally', tally, ['--logs', 'log.jsonl', '--output', 'log.jsonl']]
  ]
  it.each(attempts)('is refused, and the log is left as it is: %s', async (_, command, words) => {
    const folder = folderWith({ 'log.jsonl': LOG })
    symlinkSync('log.jsonl', join(folder, 'link'))
    await expect(run(command, folder, ...words)).rejects.toThrow(/is one of the logs to read \(log\.jsonl\)/)
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toBe(LOG)
    expect(readdirSync(folder).sort()).toEqual(['link', 'log.jsonl'])
  })

  it('is none where the output is another file, there or not', async () => {
    const folder = folderWith({ 'log.jsonl': LOG, 'old.txt': 'old' })
    expect(await run(convert, folder, 'log.jsonl', '--output', 'new.txt')).toBe(0)
    expect(await run(convert, folder, 'log.jsonl', '--output', 'old.txt')).toBe(0)
    expect(readFileSync(join(folder, 'old.txt'), 'utf8').split('\n')).toHaveLength(13)
    expect(readdirSync(folder).sort()).toEqual(['log.jsonl', 'new.txt', 'old.txt'])
  })
})

describe('a policy set in the place where extract writes one', () => {
  const rule = { antecedent: {}, consequent: 'x' }
  it.each([
    ['a status', { policies: [{ ...rule, status: 'forbidden' }] }],
    ['a note', { policies: [{ ...rule, note: 'asked for by finance' }] }],
    ['an acceptance', { policies: [], accepted: [{ fingerprint: 'pol-1:new:stronger', reason: 'meant' }] }]
  ])('is kept where people wrote %s into it', async (_, set) => {
    const written = JSON.stringify(set)
    const folder = folderWith({ 'log.jsonl': LOG, 'policies.json': written })
    await expect(run(extract, folder, '--logs', '*.jsonl')).rejects.toThrow(
      /^policies\.json holds what people wrote .*policyminer update.* another file as --output$/
    )
    expect(readFileSync(join(folder, 'policies.json'), 'utf8')).toBe(written)
  })

  it('is written anew where it was mined, or is none', async () => {
    const folder = folderWith({ 'log.jsonl': LOG, 'policies.json': '{"other": "file"}' })
    for (let times = 0; times < 2; times++) expect(await run(extract, folder, '--logs', '*.jsonl')).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'policies.json'), 'utf8'))).toHaveProperty('policies')
  })
})

describe('convert', () => {
  it('leaves the file of an earlier run where this one fails', async () => {
    const folder = folderWith({ 'out.jsonl': 'earlier', 'log.jsonl': LOG })
    await expect(run(convert, folder, 'log.jsonl', 'nope.jsonl', '--output', 'out.jsonl')).rejects.toThrow(
      /nope\.jsonl/
    )
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('earlier')
    expect(readdirSync(folder).sort()).toEqual(['log.jsonl', 'out.jsonl'])
  })
})

describe('writing a file', () => {
  it('leaves nothing behind where it cannot be written', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'taken', 'x'), { recursive: true })
    await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow(
      /taken cannot be written \(it is a folder\)/
    )
    await expect(growFile(join(folder, 'taken'))).rejects.toThrow(
      /taken cannot be written \(it is a folder\)/
    )
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it('says before the work that the place is a folder: no profile is left beside it', async () => {
    const folder = folderWith({ 'log.jsonl': LOG })
    mkdirSync(join(folder, 'taken'))
    await expect(run(extract, folder, '--logs', 'log.jsonl', '--output', 'taken')).rejects.toThrow(
      'taken cannot be written (it is a folder): name a file in it'
    )
    expect(readdirSync(folder).sort()).toEqual(['log.jsonl', 'taken'])
  })

  it('puts a file in the place of a link, which may lead anywhere, unless told to follow it', async () => {
    const folder = folderWith({ 'real.json': 'old' })
    const link = join(folder, 'link.json')
    symlinkSync('real.json', link)
    await writeWhole(link, 'new', 'follow')
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect(realpathSync(link)).toBe(join(folder, 'real.json'))
    await writeWhole(link, 'newer')
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect([realpathSync(link), readFileSync(link, 'utf8')]).toEqual([link, 'newer'])
  })

  it('follows the links of a user of the command line', async () => {
    const folder = folderWith({ 'log.jsonl': LOG, 'real.json': 'old' })
    symlinkSync('real.json', join(folder, 'link.json'))
    await run(extract, folder, '--logs', 'log.jsonl', '--output', 'link.json')
    expect(realpathSync(join(folder, 'link.json'))).toBe(join(folder, 'real.json'))
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8'))).toHaveProperty('policies')
  })

  const hasPipes = process.platform !== 'win32'
  ;(hasPipes ? it : it.skip)('writes into a pipe, which stays one', async () => {
    const folder = folderWith({})
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const { spawn } = await import('node:child_process')
    const reader = spawn('cat', [pipe])
    let heard = ''
    reader.stdout.on('data', (piece: Buffer) => {
      heard += piece.toString()
    })
    const ended = new Promise((resolve) => reader.on('close', resolve))
    await writeWhole(pipe, 'through', 'follow')
    await ended
    expect(heard).toBe('through')
    expect(readdirSync(folder)).toEqual(['pipe'])
  })
})
