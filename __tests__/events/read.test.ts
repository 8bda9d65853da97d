import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { UserError } from '../../src/errors.ts'
import { digestTable } from '../../src/events/digest.ts'
import type { RawEvent } from '../../src/events/event.ts'
import { findFiles } from '../../src/events/files.ts'
import { readLogs, streamEvents } from '../../src/events/read.ts'
import type { ReadRequest } from '../../src/events/read-request.ts'
import type { LogReading } from '../../src/events/reading.ts'
import { inTemporaryFolder, write } from './temporary.ts'

type Options = Omit<ReadRequest, 'files'>

async function readIn(
  folder: string,
  patterns: readonly string[],
  options: Options = {}
): Promise<LogReading> {
  return readLogs({ ...(await findFiles({ patterns, workspace: folder, confine: true })), ...options })
}

/** The files, written to a folder of their own and read. */
const reading = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Options = {}
): Promise<LogReading> =>
  inTemporaryFolder(async (folder) => {
    await write(folder, files)
    return readIn(folder, ['**/*'], options)
  })

const record = (n: number, rest: Record<string, unknown> = {}) => ({
  log_id: `l${n}`,
  agent_id: 'agent',
  action: n % 2 === 0 ? 'läuft' : 'prüft',
  session_id: `s${n % 3}`,
  seq: n,
  timestamp: `2026-01-01T00:00:${String(n).padStart(2, '0')}Z`,
  context: { role: n % 2 === 0 ? 'admin' : 'viewer', nested: { n } },
  ...rest
})
const records = Array.from({ length: 12 }, (_, n) => record(n))
const lines = (values: readonly unknown[], end = '\n') =>
  values.map((value) => JSON.stringify(value) + end).join('')

const whole = () => reading({ 'a.jsonl': lines(records) })

describe('readLogs finds the same events in every container', () => {
  const utf16 = (text: string, isBig: boolean, mark: string) => {
    const bytes = Buffer.from(mark + text, 'utf16le')
    return isBig ? bytes.swap16() : bytes
  }
  const text = lines(records)
  const containers: Record<string, Readonly<Record<string, string | Uint8Array>>> = {
    CRLF: { 'a.jsonl': lines(records, '\r\n') },
    'a byte order mark': { 'a.jsonl': `\ufeff${text}` },
    'UTF-16, little-endian': { 'a.jsonl': utf16(text, false, '\ufeff') },
    'UTF-16, big-endian': { 'a.jsonl': utf16(text, true, '\ufeff') },
    'UTF-16 without a mark': { 'a.jsonl': utf16(text, false, '') },
    'a compact array': { 'a.json': JSON.stringify(records) },
    'a pretty array': { 'a.json': JSON.stringify(records, null, 2) },
    'pretty objects': { 'a.log': records.map((each) => JSON.stringify(each, null, 2)).join('\n') },
    gzip: { 'a.jsonl.gz': zlib.gzipSync(text) },
    'gzip, misnamed': { 'a.jsonl': zlib.gzipSync(text) },
    'gzip of several members': {
      'a.gz': Buffer.concat(
        [lines(records.slice(0, 5)), lines(records.slice(5))].map((part) => zlib.gzipSync(part))
      )
    },
    'gzip twice': { 'a.gz.gz': zlib.gzipSync(zlib.gzipSync(text)) },
    'gzip of UTF-16': { 'a.gz': zlib.gzipSync(utf16(text, false, '\ufeff')) },
    'zip, stored and deflated': {
      'a.zip': zipSync({
        'x/1.jsonl': [Buffer.from(lines(records.slice(0, 4))), { level: 0 }],
        'x/2.jsonl': [Buffer.from(lines(records.slice(4))), { level: 9 }],
        'picture.png': Buffer.from('no log')
      })
    },
    'zip in which something was packed before': {
      'a.zip': zipSync({ 'x/1.jsonl.gz': zlib.gzipSync(text), 'x/empty/': Buffer.alloc(0) })
    },
    'several files': { 'b.jsonl': lines(records.slice(6)), 'a.jsonl': lines(records.slice(0, 6)) }
  }
  if (typeof zlib.zstdCompressSync === 'function') {
    containers.zstd = { 'a.jsonl.zst': zlib.zstdCompressSync(text) }
    containers['zstd of several frames'] = {
      'a.zst': Buffer.concat(
        [lines(records.slice(0, 5)), lines(records.slice(5))].map((part) => zlib.zstdCompressSync(part))
      )
    }
  }

  for (const [name, files] of Object.entries(containers)) {
    it(name, async () => {
      const result = await reading(files)
      expect(result.skips).toEqual([])
      expect(result.files.every(({ format }) => format === 'behavior-log')).toBe(true)
      expect(digestTable(result.table)).toBe(digestTable((await whole()).table))
    })
  }

  it('a zip that Info-ZIP or Python wrote in a stream, with sizes behind the data', () => {
    let python = ''
    try {
      python = execFileSync('python3', ['--version']).toString()
    } catch {
      python = ''
    }
    if (python === '') return
    return inTemporaryFolder(async (folder) => {
      const script = `
import sys, zipfile, io
class Pipe(io.RawIOBase):
    def __init__(self, f): self.f = f
    def writable(self): return True
    def write(self, b): return self.f.write(b)
with open(sys.argv[1], 'wb') as f, zipfile.ZipFile(Pipe(f), 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('old.jsonl', 'not a record')
    z.writestr('a/log.jsonl', sys.stdin.buffer.read())
    z.writestr('old.jsonl', '')
`
      execFileSync('python3', ['-W', 'ignore', '-c', script, path.join(folder, 'a.zip')], { input: text })
      const result = await readIn(folder, ['a.zip'])
      expect(result.files.map((file) => file.path)).toEqual(['a.zip/a/log.jsonl', 'a.zip/old.jsonl'])
      expect(result.skips).toEqual([])
      expect(digestTable(result.table)).toBe(digestTable((await whole()).table))
    })
  })

  it('CSV with a header, as objects of strings', async () => {
    const rows = [
      'log_id,agent_id,action,outcome,session_id',
      'l1,g,"a, ""b""\nc",error,s',
      'l2,g,x,,s',
      ',g,y,,s'
    ].join('\r\n')
    const { table, skips } = await reading({ 'export.csv': `\ufeff${rows}\r\n` })
    expect(table.actions).toEqual(['a, "b"\nc', 'x'])
    expect([...(table.origin?.line ?? [])]).toEqual([2, 4])
    expect(skips).toEqual([{ reason: '`log_id` is missing', count: 1, file: 'export.csv', line: 5 }])
    expect((await reading({ 'export.txt': rows.replaceAll(',', '\t') })).table.rows).toBe(2)
  })
})

describe('readLogs and order', () => {
  it('gives the same table whatever the order of lines and the names of files', async () => {
    const expected = digestTable((await whole()).table)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.nat({ max: 12 }),
        async (shuffled, cut) => {
          const { table } = await reading({
            'z.jsonl': lines(shuffled.slice(0, cut)),
            'k.jsonl': lines(shuffled.slice(cut))
          })
          expect(digestTable(table)).toBe(expected)
        }
      ),
      { numRuns: 20 }
    )
  })

  it('tells where every event stands', async () => {
    const { table, files } = await reading({
      'b.jsonl': `\n${lines(records.slice(0, 2))}`,
      'a.json': JSON.stringify(records.slice(2, 4), null, 2)
    })
    expect(files).toEqual([
      { path: 'a.json', format: 'behavior-log', events: 2, sessions: 2, skipped: 0 },
      { path: 'b.jsonl', format: 'behavior-log', events: 2, sessions: 2, skipped: 0 }
    ])
    const { origin } = table
    const places = [...(origin?.file ?? [])].map((file, row) => `${origin?.files[file]}:${origin?.line[row]}`)
    expect(places.sort()).toEqual(['a.json:16', 'a.json:2', 'b.jsonl:2', 'b.jsonl:3'])
    expect(origin?.timeSpan).toEqual([Date.parse('2026-01-01T00:00:00Z'), Date.parse('2026-01-01T00:00:03Z')])
  })
})

describe('readLogs accounts for every loss', () => {
  it('names the first of each reason and counts the rest', async () => {
    const { skips, files } = await reading({
      'a.jsonl': `${lines([record(1)])}foo\nbar\n{"log_id":"l","agent_id":"g"}\n`,
      'b.jsonl': `baz\n${lines([record(2, { context: [] })])}`
    })
    expect(skips).toEqual([
      { reason: 'not valid JSON', count: 3, file: 'a.jsonl', line: 2 },
      { reason: '`action` is missing', count: 1, file: 'a.jsonl', line: 4 },
      { reason: '`context` is not an object', count: 1, file: 'b.jsonl', line: 2 }
    ])
    expect(files.map(({ events, skipped }) => [events, skipped])).toEqual([
      [1, 3],
      [0, 2]
    ])
  })

  it('skips lines of invalid UTF-8 and reads the others', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"log_id":"x","agent_id":"g","action":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n')
    ])
    const { table, skips } = await reading({
      'a.jsonl': Buffer.concat([Buffer.from(lines([record(1)])), bad, Buffer.from(lines([record(2)]))])
    })
    expect(table.rows).toBe(2)
    expect(skips).toEqual([{ reason: 'not valid UTF-8', count: 1, file: 'a.jsonl', line: 2 }])
  })

  it('says that a format is not known, and takes the one that is named', async () => {
    const foreign = lines([{ hello: 'world' }, { hello: 'again' }])
    expect(await reading({ 'a.jsonl': foreign })).toMatchObject({
      files: [{ format: 'unknown', events: 0, skipped: 2 }],
      skips: [{ reason: 'the format of the file is not recognised', count: 2, line: 1 }]
    })
    expect((await reading({ 'a.jsonl': foreign }, { format: 'behavior-log' })).skips).toMatchObject([
      { reason: '`log_id` is missing', count: 2 }
    ])
    await expect(reading({ 'a.jsonl': foreign }, { format: 'nonsense' })).rejects.toThrow(
      /format: "nonsense" is unknown; allowed are auto, .*behavior-log/
    )
  })

  it('finds the format behind leading lines that are no records', async () => {
    expect((await reading({ 'a.jsonl': `starting up\n5\n"x"\n${lines(records)}` })).table.rows).toBe(12)
  })

  it('keeps what came before the damage of a packed file', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => record(n % 60, { log_id: `${n * 7919}`, seq: n }))
    const packed = zlib.gzipSync(lines(many))
    const cut = await reading({ 'a.gz': packed.subarray(0, packed.length - 200) })
    expect(cut.table.rows).toBeGreaterThan(2000)
    expect(cut.skips.map(({ reason }) => reason)).toContain('the gzip data is damaged or cut off')
    const broken = zipSync({ 'a.jsonl': Buffer.from(lines(records)) })
    expect((await reading({ 'a.zip': broken.subarray(0, broken.length - 30) })).skips).toMatchObject([
      { reason: 'the zip archive is damaged or cut off', file: 'a.zip' }
    ])
  })

  it('stops at a decompression bomb', async () => {
    const line = `${JSON.stringify(record(1))}\n`
    const bomb = zlib.gzipSync(Buffer.alloc(200 << 20, `${' '.repeat(4000)}\n`), { level: 9 })
    const { table, skips } = await reading({ 'a.gz': Buffer.concat([zlib.gzipSync(line), bomb]) })
    expect(table.rows).toBe(1)
    expect(skips).toMatchObject([
      { reason: 'the gzip data grows more than 500 times: the rest is not read', count: 1 }
    ])
  })

  it('refuses a file that cannot be read', async () => {
    const files = [{ path: 'gone.jsonl', location: '/nonexistent/gone.jsonl' }]
    await expect(readLogs({ files })).rejects.toThrow(UserError)
    await expect(readLogs({ files })).rejects.toThrow('gone.jsonl: cannot be read (ENOENT)')
  })
})

describe('readLogs and its options', () => {
  it('leaves out ignored keys and reports them', async () => {
    const { table, droppedKeys } = await reading(
      { 'a.jsonl': lines(records) },
      { ignoreKeys: ['nested', 'ro*'] }
    )
    expect(table.items).toEqual([])
    expect(droppedKeys).toEqual([
      { key: 'nested.n', reason: 'named in ignore-keys' },
      { key: 'role', reason: 'named in ignore-keys' }
    ])
  })

  it('redacts file names, reasons and all that enters the table, and passes the counts on', async () => {
    const redactor = {
      text: (value: string) => value.replaceAll('hush', '***'),
      counts: () => [{ rule: 'hush', count: 3 }]
    }
    const result = await reading(
      { 'hush.jsonl': `nonsense\n${lines([record(1, { action: 'say hush', context: { hush: 'hush' } })])}` },
      { redactor }
    )
    expect(JSON.stringify([result, [...result.table.conditions]])).not.toContain('"hush.jsonl"')
    expect(result.files[0]?.path).toBe('***.jsonl')
    expect(result.skips[0]?.file).toBe('***.jsonl')
    expect(result.table.actions).toEqual(['say ***'])
    expect(result.table.items).toEqual([{ key: '***', value: '***' }])
    expect(result.redacted).toEqual([{ rule: 'hush', count: 3 }])
  })

  it('tells of progress', async () => {
    const seen: number[] = []
    await reading(
      { 'a.jsonl': lines(records), 'b.jsonl': lines(records) },
      { onProgress: (bytes) => seen.push(bytes) }
    )
    expect(seen.at(-1)).toBe(2 * Buffer.byteLength(lines(records)))
  })

  it('gives formats of a configuration the first word', async () => {
    const mapping = {
      name: 'mapping',
      title: '',
      documentation: '',
      description: '',
      detect: () => 1,
      open: (output: { event: (event: RawEvent, line: number) => void }) => ({
        value: (value: unknown, line: number) =>
          output.event({ action: String((value as { do: string }).do) }, line),
        end: () => undefined
      })
    }
    expect((await reading({ 'a.jsonl': '{"do":"x"}\n' }, { extraFormats: [mapping] })).table.actions).toEqual(
      ['x']
    )
  })

  it('survives a format that throws, and not what is wrong with us', async () => {
    const format = (
      open: (output: {
        event: (event: RawEvent, line: number) => void
      }) => (value: unknown, line: number) => void
    ) => ({
      name: 'own',
      title: '',
      documentation: '',
      description: '',
      detect: () => 1,
      open: (output: { event: (event: RawEvent, line: number) => void }) => ({
        value: open(output),
        end: () => undefined
      })
    })
    const throwing = format(() => () => {
      throw new RangeError('Maximum call stack size exceeded')
    })
    expect((await reading({ 'a.jsonl': '{}\n' }, { extraFormats: [throwing] })).skips).toMatchObject([
      { reason: 'the record could not be read in this format', count: 1 }
    ])
    const events = format((output) => (_, line) => output.event({ action: 'a' }, line))
    const files = await inTemporaryFolder(async (folder) => {
      await write(folder, { 'a.jsonl': '{}\n' })
      const found = await findFiles({ patterns: ['a.jsonl'], workspace: folder, confine: true })
      const fault = streamEvents({ ...found, extraFormats: [events] }, () => {
        throw new Error('no space left')
      })
      await expect(fault).rejects.toThrow('no space left')
      return found.files
    })
    expect(files).toHaveLength(1)
  })

  it('reads the entries of an archive that a format takes for one log with one reader', async () => {
    const seen: unknown[] = []
    const format = {
      name: 'own',
      title: '',
      documentation: '',
      description: '',
      detect: () => 0,
      archive: (entries: readonly string[]) => entries.includes('header.json'),
      open: (output: { event: (event: RawEvent, line: number) => void }) => {
        const own: unknown[] = []
        seen.push(own)
        return {
          value: (value: unknown, line: number) => {
            own.push(value)
            output.event({ session: 's', action: 'a' }, line)
          },
          end: () => own.push('end')
        }
      }
    }
    const zip = zipSync({
      'samples/1.json': Buffer.from('{"id":1}'),
      'header.json': Buffer.from('{"head":true}')
    })
    const { files, table } = await reading({ 'a.zip': zip }, { extraFormats: [format] })
    expect(seen).toEqual([[{ head: true }, { id: 1 }, 'end']])
    expect(files).toEqual([
      { path: 'a.zip/header.json', format: 'own', events: 1, sessions: 1, skipped: 0 },
      { path: 'a.zip/samples/1.json', format: 'own', events: 1, sessions: 1, skipped: 0 }
    ])
    expect(table.sessions).toBe(1)
  })
})

describe('streamEvents', () => {
  it('gives every event whole, with its source, and the same accounts', () =>
    inTemporaryFolder(async (folder) => {
      await write(folder, { 'a.jsonl': `nonsense\n${lines(records)}{"session_id":"empty"}\n` })
      const found = await findFiles({ patterns: ['a.jsonl'], workspace: folder, confine: true })
      const events: [string | undefined, string, number][] = []
      const streamed = await streamEvents(found, (event, { file, line }) =>
        events.push([event.action, file, line])
      )
      expect(events).toEqual([
        ...records.map(({ action }, index) => [action, 'a.jsonl', index + 2]),
        [undefined, 'a.jsonl', 14]
      ])
      const read = await readLogs(found)
      expect(streamed.files).toEqual(read.files)
      expect(streamed.skips).toEqual(read.skips)
    }))
})

describe('readLogs in little memory', () => {
  /** Runs `readLogs` on a file in a process of its own; gives rows, skips and the highest resident size in MB. */
  async function measured(
    folder: string,
    args: readonly string[],
    input?: string
  ): Promise<{ rows: number; skipped: number; megabytes: number }> {
    const module = new URL('../../src/events/read.ts', import.meta.url).href
    const script = `
      const { readLogs } = await import(${JSON.stringify(module)})
      const { table, skips } = await readLogs({ files: [{ path: 'f', location: process.argv[1] }] })
      const skipped = skips.reduce((sum, each) => sum + each.count, 0)
      console.log(JSON.stringify({ rows: table.rows, skipped, megabytes: process.resourceUsage().maxRSS / 1024 }))
    `
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--disable-warning=ExperimentalWarning',
        '--experimental-strip-types',
        '-e',
        script,
        ...args
      ],
      { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] }
    )
    child.stdin.end(input ?? '')
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    await once(child, 'close')
    return JSON.parse(output) as { rows: number; skipped: number; megabytes: number }
  }

  it('a line of 50 MB is read, one of 80 MB is skipped without being held', () =>
    inTemporaryFolder(async (folder) => {
      const file = createWriteStream(path.join(folder, 'long.jsonl'))
      const long = (bytes: number) =>
        `${JSON.stringify({ ...record(1), context: { text: 'x'.repeat(bytes), role: 'r' } })}\n`
      for (const text of [
        lines([record(1)]),
        long(50_000_000),
        lines([record(2)]),
        long(80_000_000),
        lines([record(3)])
      ])
        file.write(text)
      file.end()
      await once(file, 'finish')
      const { rows, skipped, megabytes } = await measured(folder, [path.join(folder, 'long.jsonl')])
      expect({ rows, skipped }).toEqual({ rows: 4, skipped: 1 })
      expect(megabytes).toBeLessThan(500)
    }))

  it('standard input', async () => {
    expect(await measured(process.cwd(), ['-'], lines(records))).toMatchObject({ rows: 12, skipped: 0 })
  })
})
