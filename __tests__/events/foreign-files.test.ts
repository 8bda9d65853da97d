import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { readLogs } from '../../src/events/read.ts'
import { tallyLogs } from '../../src/events/tally/gather.ts'
import { inTemporaryFolder, write } from './temporary.ts'

const LINE = `${JSON.stringify({ log_id: '1', agent_id: 'a', action: 'x', session_id: 's' })}\n`

async function readingOf(name: string, content: string | Uint8Array) {
  return inTemporaryFolder(async (folder) => {
    await write(folder, { [name]: content })
    const { table, skips, files } = await readLogs({ files: [{ path: name, location: join(folder, name) }] })
    return { rows: table.rows, skips, files: files.map(({ path, format }) => [path, format]) }
  })
}

const bytes = (text: string) => Buffer.from(text, 'latin1')

/** An archive of one file: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
function tar(content: string): Buffer {
  const header = Buffer.alloc(512)
  header.write('log.jsonl')
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  header.write('ustar\x0000', 257)
  return Buffer.concat([header, Buffer.from(content.padEnd(512, '\0')), Buffer.alloc(1024)])
}

describe('a file of another kind', () => {
  const tables: [string, string, string][] = [
    ['log.parquet', 'PAR1\x15\x04\x15\0', 'Parquet'],
    ['log.avro', 'Obj\x01\x04\x14', 'Avro'],
    ['log.orc', 'ORC\x0a\x03\0', 'ORC'],
    ['log.arrow', 'ARROW1\0\0', 'Arrow'],
    ['log.db', 'SQLite format 3\0', 'SQLite']
  ]
  it.each(tables)('is told, with what to do: %s', async (name, content, kind) => {
    expect(await readingOf(name, bytes(content))).toEqual({
      rows: 0,
      files: [[name, 'unknown']],
      skips: [
        {
          reason: `a file of the kind ${kind} is not read: export it as JSON Lines or CSV`,
          count: 1,
          file: name,
          line: 1
        }
      ]
    })
  })

  const baselines: [string, string | Uint8Array][] = [
    ['policies.json', '{\n  "name": "Support agent",\n  "source_logs": 2645,\n  "generated_at": null}'],
    ['policies.profile.json.gz', gzipSync('{"profile_version":2,"unit":"session"}')]
  ]
  it.each(baselines)('is told where it is part of a baseline: %s', async (name, content) => {
    const { rows, skips } = await readingOf(name, content)
    expect(rows).toBe(0)
    expect(skips).toEqual([
      { reason: 'a baseline is not a log: leave its files out of the logs', count: 1, file: name, line: 1 }
    ])
  })

  it.each([
    ['share.tally', (tally: Uint8Array) => tally],
    ['share.tally.gz', (tally: Uint8Array) => gzipSync(tally)]
  ])('is refused where it is a tally, which has events of its own: %s', async (name, packed) => {
    const tally = await inTemporaryFolder(async (folder) => {
      await write(folder, { 'log.jsonl': LINE })
      const files = [{ path: 'log.jsonl', location: join(folder, 'log.jsonl') }]
      return tallyLogs({ files }, { format: 'auto', ignoreKeys: [], config: '' })
    })
    await expect(readingOf(name, packed(tally.bytes))).rejects.toThrow(
      new UserError(
        `${name} is a tally, not a log: give it as one of the \`tallies\` (on the command line \`--tallies ${name}\`)`
      )
    )
  })

  it('is not what a record that speaks of one is', async () => {
    const record = { name: 'x', log_id: '1', agent_id: 'a', action: 'x', session_id: 's', source_logs: 'y' }
    expect((await readingOf('log.jsonl', `${JSON.stringify(record)}\n`)).rows).toBe(1)
    expect((await readingOf('log.txt', 'policyminer-tallies\n')).skips).toHaveLength(1)
  })

  const packings: [string, Buffer, string][] = [
    ['log.bz2', bytes('BZh91AY&SY\x01\x02'), 'bzip2'],
    ['log.xz', bytes('\xfd7zXZ\0\0\x04'), 'xz'],
    ['log.7z', bytes('7z\xbc\xaf\x27\x1c\0'), '7z'],
    ['log.rar', bytes('Rar!\x1a\x07\0'), 'RAR'],
    ['log.lz4', bytes('\x04\x22\x4d\x18\x64'), 'LZ4'],
    ['log.tar', tar(LINE), 'tar'],
    ['log.tar.gz', gzipSync(tar(LINE)), 'tar']
  ]
  it.each(packings)('that is packed: %s', async (name, content, kind) => {
    const { rows, skips } = await readingOf(name, content)
    expect(rows).toBe(0)
    expect(skips.map(({ reason }) => reason)).toEqual([
      `what is packed by ${kind} is not read: unpack it first`
    ])
  })

  it.each(['ORC ', 'PAR1\n', 'BZh9 ', 'Obj', 'Rar!\n'])(
    'is not text that begins like one: %j',
    async (beginning) => {
      expect((await readingOf('log.jsonl', `${beginning}\n${LINE}`)).rows).toBe(1)
    }
  )

  it('is a pointer of Git LFS, where the checkout left the file behind', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
    const { skips } = await readingOf('log.jsonl', pointer)
    expect(skips.map(({ reason, count }) => [reason, count])).toEqual([
      ['a pointer of Git LFS stands in place of the file: check out with lfs: true', 1]
    ])
  })

  it('is an archive without a log', async () => {
    const end = Buffer.concat([bytes('PK\x05\x06'), Buffer.alloc(18)])
    expect(await readingOf('log.zip', end)).toEqual({
      rows: 0,
      files: [['log.zip', 'unknown']],
      skips: [{ reason: 'the zip archive holds no log', count: 1, file: 'log.zip', line: 1 }]
    })
  })
})
