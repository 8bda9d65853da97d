import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Command } from '../../src/commands/command.ts'
import extract from '../../src/commands/extract.ts'
import formatCommand from '../../src/commands/format.ts'
import { UserError } from '../../src/errors.ts'
import { findFiles } from '../../src/events/files.ts'
import { readLogs } from '../../src/events/read.ts'
import { createRedactor } from '../../src/events/redact.ts'
import { minePolicies } from '../../src/policies/mine.ts'

const line = (context: string) => `{"log_id":"l","agent_id":"a","action":"x","context":${context}}`

async function read(text: string) {
  const workspace = mkdtempSync(join(tmpdir(), 'differences-'))
  writeFileSync(join(workspace, 'log.jsonl'), text)
  const { files } = await findFiles({ patterns: ['log.jsonl'], workspace, confine: false })
  return readLogs({ files, redactor: createRedactor() })
}

const everything = {
  minSupport: 0,
  minConfidence: 0,
  minLift: 0,
  minSessions: 1,
  maxAntecedent: 1,
  all: true,
  kinds: ['association' as const]
}

const values = async (context: string) => {
  const policies = minePolicies((await read(line(context))).table, everything)
  return policies.map((policy) => policy.kind === 'association' && Object.values(policy.antecedent)[0])
}

describe('differences from aumai-policyminer that its golden outputs do not hold', () => {
  it('reads every record of a line, of an array, and over several lines', async () => {
    const one = line('{"k":1}')
    for (const text of [`${one}${one}\n`, `${one} ${one}\n`, `[${one},${one}]\n`]) {
      const { table, skips } = await read(text)
      expect({ text, rows: table.rows, skips }).toEqual({ text, rows: 2, skips: [] })
    }
    const pretty = JSON.stringify(JSON.parse(one), null, 2)
    expect((await read(`${pretty}\n${pretty}\n`)).table.rows).toBe(2)
  })

  it('names a number beyond the doubles as JSON tools do', async () => {
    expect(await values('{"k":1E400}')).toEqual(['Infinity'])
    expect((await read(line(`{"k":${'9'.repeat(5000)}}`))).table.rows).toBe(1)
  })

  it('hides secrets before anything is mined', async () => {
    expect(await values('{"password":"hunter2hunter2"}')).toEqual(['[secret:assigned]'])
    expect(await values('{"user":"bob@example.org"}')).toEqual(['[email]'])
    expect(await values('{"file":"/home/bob/notes.txt"}')).toEqual(['~/notes.txt'])
  })

  it('keeps of a very long text its beginning and a hash', async () => {
    const long = 'x'.repeat(1025)
    const read = [...(await values(`{"k":"${long}y"}`)), ...(await values(`{"k":"${long}z"}`))]
    expect(read).toEqual([1, 2].map(() => expect.stringMatching(/^x{1024}…#[0-9a-f]{16}$/)))
    expect(new Set(read).size).toBe(2)
    expect(await values(`{"k":"${'x'.repeat(1024)}"}`)).toEqual(['x'.repeat(1024)])
  })

  it('takes what is nested deeper than anybody would name for one value', async () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expect(await values(nested(60))).toEqual([1])
    expect(await values(nested(70))).toEqual([expect.stringMatching(/^(\{"a":)+1\}+$/)])
  })

  it('reads that a session existed in which nothing was called', async () => {
    const { table, skips } = await read(`{"session_id":"s"}\n${line('{"k":1}')}`)
    expect(table.sessions).toBe(2)
    expect(skips).toEqual([])
    expect(minePolicies(table, everything)).toMatchObject([{ support: 1, confidence: 1 }])
  })
})

/** Prints what a command prints in a folder of these files; what it throws is thrown on. */
async function printed(
  command: Command,
  given: Record<string, string | true>,
  files: Record<string, string>
) {
  const cwd = mkdtempSync(join(tmpdir(), 'differences-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  const texts: string[] = []
  const print = (text: string) => texts.push(text)
  const { logs, ...others } = given
  await command.run({
    given: { ...others, ...(logs === undefined ? {} : { logs: [logs as string] }) },
    paths: [],
    cwd,
    print,
    note: () => {}
  })
  return { text: texts.join('\n'), file: (name: string) => readFileSync(join(cwd, name), 'utf8') }
}

describe('differences of the commands from those of aumai-policyminer', () => {
  const asTheSeed = { logs: 'log.jsonl', all: true, kinds: 'association', 'max-antecedent': '1' } as const

  it('mines and writes half a surrogate pair', async () => {
    const { file } = await printed(extract, asTheSeed, { 'log.jsonl': line('{"k":"\\ud800"}') })
    expect(JSON.parse(file('policies.json')).policies).toMatchObject([{ antecedent: { k: '\ud800' } }])
  })

  it('prints by id what is of equal confidence, in whatever order it came', async () => {
    const logs = ['v', 'w', 'u', 'x'].map((value) => `${line(`{"k":"${value}"}`)}\n`)
    const idsOf = async (texts: readonly string[]) =>
      (await printed(extract, asTheSeed, { 'log.jsonl': texts.join('') })).text.match(/^\[pol-\w+\]/gm) ?? []
    const ids = await idsOf(logs)
    expect(ids).toHaveLength(4)
    expect(ids).toEqual([...ids].sort())
    expect(await idsOf([...logs].reverse())).toEqual(ids)
  })

  it.each([
    ['min-support', '-0.1'],
    ['min-support', '2'],
    ['min-confidence', '1.01'],
    ['min-lift', '-1'],
    ['min-lift', 'nan']
  ])('refuses --%s %s', async (name, value) => {
    const given = { ...asTheSeed, [name]: value }
    await expect(printed(extract, given, { 'log.jsonl': line('{"k":1}') })).rejects.toThrow(`\`--${name}\``)
  })

  const saved = JSON.stringify({
    name: 'N',
    source_logs: 4,
    policies: [1, 2].map((n) => ({
      policy_id: `policy_000${n}`,
      antecedent: { 'k|1': 'v' },
      consequent: 'a\u200b',
      support: 0.5,
      confidence: 1,
      lift: 1,
      description: `said\u001b of ${n}`
    }))
  })
  const format = (given: Record<string, string>, set = saved) =>
    printed(formatCommand, { policies: 'p.json', ...given }, { 'p.json': set })

  it('shows what nobody would see, and keeps Markdown whole', async () => {
    expect((await format({})).text).toContain('[policy_0001] said\\x1b of 1\n')
    const rows = (await format({ 'output-format': 'markdown' })).text.split('\n').slice(-2)
    expect(rows.map((row) => row.split('|').length)).toEqual([8, 8])
    expect(rows.join()).not.toContain('\u200b')
  })

  it('takes --max-policies for a number of policies, for JSON too', async () => {
    for (const most of ['-1', '1.5', 'x'])
      await expect(format({ 'max-policies': most })).rejects.toThrow('give a whole number from 0')
    const { text } = await format({ 'output-format': 'json', 'max-policies': '1' })
    expect(JSON.parse(text).policies).toHaveLength(1)
  })

  it('takes no set for one that has no section, and gives JSON that it reads back', async () => {
    for (const none of ['{}', '{"name":"N"}', '[]', 'x'])
      await expect(format({}, none)).rejects.toThrow(UserError)
    const { text } = await format({ 'output-format': 'json' })
    const [policy] = JSON.parse(text).policies
    expect(policy).toMatchObject({ kind: 'association', status: 'mined', lift: 1 })
    // In the order of the file that `update` writes.
    expect(Object.keys(policy).join()).toBe(
      'policy_id,kind,antecedent,consequent,support,confidence,lift,description,status'
    )
    expect(JSON.parse((await format({ 'output-format': 'json' }, text)).text).policies).toHaveLength(1)
  })
})
