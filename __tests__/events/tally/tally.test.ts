import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { makeCandidate } from '../../../src/candidate.ts'
import { NO_CONFIG } from '../../../src/config.ts'
import { UserError } from '../../../src/errors.ts'
import { digestTable } from '../../../src/events/digest.ts'
import type { LogFile } from '../../../src/events/files.ts'
import { readLogs } from '../../../src/events/read.ts'
import type { LogReading } from '../../../src/events/reading.ts'
import { createRedactor } from '../../../src/events/redact.ts'
import { readTally, type TallyParameters, writeTally } from '../../../src/events/tally/file.ts'
import { readLogsAndTallies, tallyLogs } from '../../../src/events/tally/gather.ts'
import { INTEGER_COLUMNS } from '../../../src/events/tally/shard.ts'
import { resolveOptions } from '../../../src/options.ts'
import { abstractAfresh } from '../../../src/sides.ts'
import { dealt, SECRET, sessionsOf } from './logs.ts'

const PARAMETERS: TallyParameters = { format: 'auto', ignoreKeys: [], config: 'none' }

const newFolder = () => mkdtempSync(join(tmpdir(), 'tally-'))

function written(folder: string, name: string, content: string | Uint8Array): LogFile {
  writeFileSync(join(folder, name), content)
  return { path: name, location: join(folder, name) }
}

const request = (files: readonly LogFile[]) => ({ files, redactor: createRedactor() })

async function tallied(folder: string, files: readonly LogFile[], name: string, parameters = PARAMETERS) {
  const { bytes } = await tallyLogs(request(files), parameters)
  return written(folder, name, bytes)
}

const merged = (tallies: readonly LogFile[], logs: readonly LogFile[] = [], parameters = PARAMETERS) =>
  readLogsAndTallies(request(logs), tallies, parameters)

/** All but the counts of hidden texts, which add up where shards hid the same one. */
const comparable = ({ redacted, ...reading }: LogReading) => ({
  ...reading,
  redacted: redacted.map(({ rule }) => rule).sort()
})

function shuffled<T>(values: readonly T[], seed: number): T[] {
  return [...values]
    .map((value, i) => ({ value, key: createHash('sha256').update(`${seed} ${i}`).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value)
}

async function baselineBytes({ table }: LogReading): Promise<string> {
  const options = resolveOptions([])
  const { text, profile } = await makeCandidate({ raw: table, ...abstractAfresh(table, NO_CONFIG), options })
  return createHash('sha256').update(text).update(profile).digest('hex')
}

async function eightShards(seed: number, sessions = 120) {
  const folder = newFolder()
  const texts = [...dealt(sessionsOf({ seed, sessions }), 7, seed), '']
  const logs = texts.map((text, i) => written(folder, `shard-${i}.jsonl`, text))
  const tallies: LogFile[] = []
  for (const [i, log] of logs.entries()) tallies.push(await tallied(folder, [log], `${i}.tally`))
  return { folder, logs, tallies }
}

describe('tallies of disjoint shards', () => {
  it('eight of them, one empty, give the bytes of one run, in any order', async () => {
    const { logs, tallies } = await eightShards(7)
    const whole = await readLogs(request(logs))
    const bytes = await baselineBytes(whole)
    expect(whole.table.rows).toBeGreaterThan(300)
    expect(whole.skips.length).toBeGreaterThan(0)
    for (const order of [tallies, [...tallies].reverse(), shuffled(tallies, 1), shuffled(tallies, 2)]) {
      const reading = await merged(order)
      expect(digestTable(reading.table)).toBe(digestTable(whole.table))
      expect(comparable(reading)).toEqual(comparable(whole))
      expect(JSON.stringify([reading.files, reading.skips])).toBe(JSON.stringify([whole.files, whole.skips]))
      expect(await baselineBytes(reading)).toBe(bytes)
    }
  })

  it('give the table of one run, whatever the logs hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 5 }), fc.nat(5), async (seed, shards, ownLogs) => {
        const folder = newFolder()
        const texts = dealt(sessionsOf({ seed, sessions: 12 }), shards, seed)
        const logs = texts.map((text, i) => written(folder, `${i}.jsonl`, text))
        const tallies: LogFile[] = []
        for (const [i, log] of logs.slice(ownLogs).entries())
          tallies.push(await tallied(folder, [log], `${i}.tally`))
        const reading = await merged(shuffled(tallies, seed), logs.slice(0, ownLogs))
        const whole = await readLogs(request(logs))
        expect(comparable(reading)).toEqual(comparable(whole))
        expect(digestTable(reading.table)).toBe(digestTable(whole.table))
      }),
      { numRuns: 40 }
    )
  })

  it('of several files each keep the order of events without a time', async () => {
    const folder = newFolder()
    const line = (session: string, action: string) =>
      `${JSON.stringify({ log_id: `${session}${action}`, agent_id: 'a', session_id: session, action, context: {} })}\n`
    const first = [
      written(folder, 'a.jsonl', line('s', 'one')),
      written(folder, 'c.jsonl', line('s', 'two') + line('s', 'three'))
    ]
    const second = [written(folder, 'b.jsonl', line('t', 'one') + line('t', 'zero'))]
    const tallies = [await tallied(folder, first, '1.tally'), await tallied(folder, second, '2.tally')]
    const whole = await readLogs(request([first[0], second[0], first[1]] as LogFile[]))
    expect(comparable(await merged(tallies))).toEqual(comparable(whole))
  })

  it('are the same bytes for the same logs', async () => {
    const { logs, folder } = await eightShards(3, 20)
    const [once, twice] = [
      await tallyLogs(request(logs), PARAMETERS),
      await tallyLogs(request(logs), PARAMETERS)
    ]
    expect(Buffer.from(once.bytes).equals(twice.bytes)).toBe(true)
    const reading = await readLogs(request(logs))
    expect([once.events, once.sessions]).toEqual([reading.table.rows, reading.table.sessions])
    expect(folder).not.toBe('')
  })

  it('hold no text that redaction removed, and no name of a session that it shortened', async () => {
    const { logs } = await eightShards(11)
    const { bytes } = await tallyLogs(request(logs), PARAMETERS)
    const { table } = await readLogs(request(logs))
    const { shard } = readTally(bytes, 'tally')
    const told = JSON.stringify({ ...shard, integers: undefined, numbers: undefined, identities: undefined })
    expect(told).not.toContain(SECRET)
    expect(told).not.toContain('@example.org')
    expect(told).toContain('[email]')
    expect(table.items.length).toBe(shard.items.length)
  })
})

describe('what cannot be merged exactly is refused', () => {
  it('a session in two shards, and in a shard and the logs', async () => {
    const folder = newFolder()
    const line = (id: string, session: string) =>
      `${JSON.stringify({ log_id: id, agent_id: 'a', session_id: session, action: 'x', context: {} })}\n`
    const one = written(folder, 'one.jsonl', line('1', 'me@example.org') + line('2', 'b'))
    const two = written(folder, 'two.jsonl', line('3', 'me@example.org'))
    const tallies = [await tallied(folder, [one], '1.tally'), await tallied(folder, [two], '2.tally')]
    await expect(merged(tallies)).rejects.toThrow(
      /^session "\[email\]" stands in tally [12]\.tally and in tally [12]\.tally: shard the logs by session/
    )
    await expect(merged([tallies[0] as LogFile], [two])).rejects.toThrow(
      /stands in the logs and in tally 1\.tally/
    )
    // Another name that redaction shows alike is another session.
    const three = written(folder, 'three.jsonl', line('4', 'you@example.org'))
    const reading = await merged([tallies[0] as LogFile, await tallied(folder, [three], '3.tally')])
    expect(reading.table.sessions).toBe(3)
  })

  it('the same call in two shards, in sessions of their own', async () => {
    const folder = newFolder()
    const line = (repo: string, id: string) =>
      `${JSON.stringify({ '@timestamp': 1772366400000, action: 'git.push', actor: 'bot', repo, _document_id: id })}\n`
    const one = written(folder, 'one.jsonl', line('acme/x', 'g1') + line('acme/x', 'g1'))
    const tallies = [
      await tallied(folder, [one], '1.tally'),
      await tallied(folder, [written(folder, 'two.jsonl', line('acme/y', 'g1'))], '2.tally')
    ]
    const other = await tallied(folder, [written(folder, 'three.jsonl', line('acme/y', 'g2'))], '3.tally')
    expect((await merged([tallies[0] as LogFile, other])).duplicates).toBe(1)
    await expect(merged(tallies)).rejects.toThrow(UserError)
    await expect(merged(tallies)).rejects.toThrow(/holds 1 call that .* as well/)
  })

  it('the same tally twice', async () => {
    const { folder, tallies } = await eightShards(5, 30)
    const { bytes } = await tallyLogs(
      request([{ path: 'shard-0.jsonl', location: join(folder, 'shard-0.jsonl') }]),
      PARAMETERS
    )
    const copy = written(folder, 'copy.tally', bytes)
    await expect(merged([...tallies, copy])).rejects.toThrow(
      /0\.tally and tally copy\.tally are the same tally: give it once$/
    )
  })

  it.each<[string, Partial<TallyParameters>, RegExp]>([
    ['format', { format: 'otlp' }, /with format otlp, and this run has auto: give both the same/],
    [
      'ignore-keys',
      { ignoreKeys: ['a*'] },
      /with ignore-keys a\*, and this run has empty: give both the same/
    ],
    ['config', { config: 'other' }, /another `mapping` or `redact`/]
  ])('another %s', async (_, other, message) => {
    const { folder, logs, tallies } = await eightShards(5, 10)
    const odd = await tallied(folder, logs.slice(0, 1), 'odd.tally', { ...PARAMETERS, ...other })
    await expect(merged([...tallies.slice(1), odd])).rejects.toThrow(message)
  })
})

describe('a damaged tally is refused in one line', () => {
  const resealed = (content: Buffer) =>
    Buffer.concat([
      Buffer.from(`policyminer-tally 1 ${createHash('sha256').update(content).digest('hex')}\n`),
      content
    ])
  const refusal = async (folder: string, bytes: Uint8Array) => {
    const error = await merged([written(folder, 'bad.tally', bytes)]).then(
      () => undefined,
      (reason: unknown) => reason
    )
    expect(error).toBeInstanceOf(UserError)
    const { message } = error as UserError
    expect(message).not.toMatch(/\n/)
    expect(message).toMatch(/^tally bad\.tally /)
    return message
  }

  it('cut off anywhere, or with any byte changed', async () => {
    const { folder, logs } = await eightShards(2, 10)
    const { bytes } = await tallyLogs(request(logs), PARAMETERS)
    for (let end = 0; end < bytes.length; end += 1 + Math.floor(end / 9))
      await refusal(folder, bytes.subarray(0, end))
    for (let at = 0; at < bytes.length; at += 1 + Math.floor(at / 9)) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ 1
      await refusal(folder, changed)
    }
  })

  it('of another layout or another version of the tool', async () => {
    const { folder, logs } = await eightShards(2, 10)
    const text = Buffer.from((await tallyLogs(request(logs), PARAMETERS)).bytes)
    expect(
      await refusal(folder, Buffer.from(text.toString('latin1').replace('tally 1 ', 'tally 7 '), 'latin1'))
    ).toMatch(/has layout 7, and this policyminer reads layout 1: count its logs anew/)
    const content = text.subarray(text.indexOf('\n') + 1).toString('latin1')
    const old = content.replace(/"tool_version":"[^"]+"/, '"tool_version":"0.0.1"')
    expect(await refusal(folder, resealed(Buffer.from(old, 'latin1')))).toMatch(
      /was counted by policyminer 0\.0\.1/
    )
  })

  it('whose numbers stand for nothing', async () => {
    const { logs } = await eightShards(4, 40)
    const { shard } = readTally((await tallyLogs(request(logs), PARAMETERS)).bytes, 'tally')
    const columns = INTEGER_COLUMNS.filter(
      (name) => !/^(line|call)/.test(name) && shard.integers[name].length > 0
    )
    expect(columns.length).toBeGreaterThan(7)
    for (const name of columns) {
      const integers = { ...shard.integers, [name]: shard.integers[name].slice() }
      integers[name][integers[name].length - 1] = 0xfffffffe
      const bytes = writeTally({ ...shard, integers }, PARAMETERS)
      expect(() => readTally(bytes, 'tally')).toThrow(/^tally is not valid \(.+\): count its logs anew$/)
    }
    const short = { ...shard, integers: { ...shard.integers, action: shard.integers.action.slice(1) } }
    expect(() => readTally(writeTally(short, PARAMETERS), 'tally')).toThrow(/columns are not of one length/)
    const timeless = {
      ...shard,
      numbers: { time: new Float64Array(shard.integers.action.length).fill(9e15) }
    }
    expect(() => readTally(writeTally(timeless, PARAMETERS), 'tally')).toThrow(/a time in it is none/)
  })

  it('that was made to mislead: lengths, numbers and bombs behind a valid checksum', async () => {
    const { folder, logs } = await eightShards(2, 20)
    const file = Buffer.from((await tallyLogs(request(logs), PARAMETERS)).bytes)
    const content = file.subarray(file.indexOf('\n') + 1)
    const end = content.indexOf('\n')
    const header = JSON.parse(content.toString('utf8', 0, end))
    const body = content.subarray(end + 1)
    const withHeader = (change: (copy: typeof header) => void) => {
      const copy = structuredClone(header)
      change(copy)
      return resealed(Buffer.concat([Buffer.from(`${JSON.stringify(copy)}\n`), body]))
    }
    await expect(
      merged([
        written(
          folder,
          'good.tally',
          withHeader(() => {})
        )
      ])
    ).resolves.toBeDefined()
    for (const [index, { name, length }] of header.sections.entries()) {
      const section = (copy: typeof header) => copy.sections[index]
      await refusal(
        folder,
        withHeader((copy) => {
          section(copy).name = 'else'
        })
      )
      if (length > 0)
        await refusal(
          folder,
          withHeader((copy) => {
            section(copy).length -= 1
          })
        )
      await refusal(
        folder,
        withHeader((copy) => {
          section(copy).length += 1
        })
      )
      await refusal(
        folder,
        withHeader((copy) => {
          section(copy).packed += 1
        })
      )
      expect(name).not.toBe('')
    }
    expect(
      await refusal(
        folder,
        withHeader((copy) => {
          copy.sections[0].length = 2 ** 40
        })
      )
    ).toMatch(/unpacks to more than/)
    await refusal(folder, resealed(Buffer.from('{}\n')))
    await refusal(folder, resealed(Buffer.from('nothing')))
    await refusal(folder, Buffer.from('{"log_id":"a"}\n'))
  })
})
