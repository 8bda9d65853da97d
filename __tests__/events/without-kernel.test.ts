import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digestTable } from '../../src/events/digest.ts'
import { Encoder } from '../../src/events/encode.ts'
import { readLogs } from '../../src/events/read.ts'
import { RecordEncoder } from '../../src/events/record-encode.ts'
import { createRedactor } from '../../src/events/redact.ts'
import { line } from './record-lines.ts'
import { inTemporaryFolder, write } from './temporary.ts'

/** What an engine without WebAssembly, or without what the kernel needs of it, has in its place. */
interface Engine {
  WebAssembly: { Memory: unknown; Instance: unknown }
}
const engine = (globalThis as unknown as Engine).WebAssembly
const { Memory, Instance } = engine

function lacking(): never {
  throw new Error('not in this engine')
}

afterEach(() => {
  engine.Memory = Memory
  engine.Instance = Instance
})

async function reading(folder: string) {
  const { table, ...notes } = await readLogs({
    files: ['a.jsonl', 'b.jsonl'].map((path) => ({ path, location: `${folder}/${path}` })),
    ignoreKeys: ['ignored'],
    redactor: createRedactor()
  })
  return { table, digest: digestTable(table), notes }
}

const takes = (text: string): number => {
  const encoder = new Encoder({ redact: (all) => all, isIgnored: () => false })
  encoder.startFile('log')
  const bytes = Buffer.from(`${text}\n`)
  return new RecordEncoder(encoder).read(bytes, 0, bytes.length, 0, 1, false).lines
}

describe.each(['Memory', 'Instance'] as const)('where the engine has no WebAssembly.%s', (part) => {
  it('lines are left to JSON.parse and the reader', () => {
    const plain = '{"log_id":"l","agent_id":"a","action":"read","context":{"role":"admin"}}'
    expect(takes(plain)).toBe(1)
    engine[part] = lacking
    expect(takes(plain)).toBe(0)
  })

  it('logs make the same table, and the same is told of them', async () => {
    const broken = fc.constantFrom('{', '[1]', '', '"text"', '{"action":"a"', '\ufeff{}', '{"log_id":1}')
    const logs = fc.tuple(
      fc.array(fc.oneof({ weight: 9, arbitrary: line }, broken), { maxLength: 25 }),
      fc.array(line, { maxLength: 10 })
    )
    let rows = 0
    await fc.assert(
      fc.asyncProperty(logs, async ([first, second]) => {
        await inTemporaryFolder(async (folder) => {
          await write(folder, { 'a.jsonl': first.join('\n'), 'b.jsonl': `${second.join('\r\n')}\r\n` })
          const usual = await reading(folder)
          engine[part] = lacking
          const without = await reading(folder)
          engine[part] = part === 'Memory' ? Memory : Instance
          expect(without).toEqual(usual)
          rows += usual.table.rows
        })
      }),
      { numRuns: 200 }
    )
    expect(rows).toBeGreaterThan(1000)
  })
})
