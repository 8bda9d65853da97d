import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../../src/errors.ts'
import { digestTable } from '../../../src/events/digest.ts'
import type { LogFile } from '../../../src/events/files.ts'
import { mappedFormats } from '../../../src/events/mapping.ts'
import { threadEntry } from '../../../src/events/parallel/entry.ts'
import { type Plan, planReading } from '../../../src/events/parallel/plan.ts'
import { readUnits } from '../../../src/events/parallel/threads.ts'
import { readLogs } from '../../../src/events/read.ts'
import type { ReadRequest } from '../../../src/events/read-request.ts'
import { createRedactor } from '../../../src/events/redact.ts'
import { redactionRules } from '../../../src/events/redaction/custom.ts'
import { tallyLogs } from '../../../src/events/tally/gather.ts'
import { dealt, sessionsOf } from '../tally/logs.ts'
import { inTemporaryFolder } from '../temporary.ts'
import { RECIPE, readApart } from './apart.ts'

const fixtures = fileURLToPath(new URL('../formats/fixtures/', import.meta.url))
const PARAMETERS = { format: 'auto', ignoreKeys: [], config: 'none' }

function written(folder: string, files: Readonly<Record<string, string | Uint8Array>>): LogFile[] {
  return Object.entries(files).map(([name, content]) => {
    const location = path.join(folder, name)
    writeFileSync(location, content)
    return { path: name, location }
  })
}

const request = (
  files: readonly LogFile[],
  workers: number,
  over: Partial<ReadRequest> = {}
): ReadRequest => ({
  files,
  workers,
  recipe: RECIPE,
  redactor: createRedactor(),
  ...over
})

/** All that is told of logs: the table, the notes, and the bytes of a tally. */
async function told(reading: () => ReadRequest) {
  const { table, ...notes } = await readLogs(reading())
  const { bytes } = await tallyLogs(reading(), PARAMETERS)
  return { digest: digestTable(table), table, notes, bytes: Buffer.from(bytes).toString('base64') }
}

const damage = fc.constantFrom(
  '',
  'not json',
  '{"a":',
  '[1,2]',
  '7',
  '  ',
  '{"log_id":"x"}',
  '\ufeff{}',
  '"\ud83d\ude00"'
)

describe('logs shared between threads', () => {
  it('put together make the table of one reading, wherever the files are cut', async () => {
    let divided = 0
    await inTemporaryFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.nat(1000),
          fc.integer({ min: 2, max: 5 }),
          fc.integer({ min: 1, max: 3 }),
          fc.constantFrom('\n', '\r\n'),
          fc.array(fc.tuple(fc.nat(), damage), { maxLength: 2 }),
          async (seed, workers, shards, lineEnd, damages) => {
            const texts = dealt(sessionsOf({ seed, sessions: 40 }), shards, seed)
            const lines = (texts[0] as string).split('\n')
            for (const [at, line] of damages) lines.splice(60 + (at % 100), 0, line)
            texts[0] = lines.join(lineEnd)
            const files = written(folder, Object.fromEntries(texts.map((text, i) => [`${i}.jsonl`, text])))
            const apart = await readApart(request(files, workers), seed).catch(() => undefined)
            if (apart === undefined) return
            divided++
            const whole = await readLogs(request(files, 1))
            const { encoder, skips, duplicates, redacted } = apart
            expect(encoder.sessionsOfFile).toEqual(whole.files.map(({ sessions }) => sessions))
            expect(apart.files.map(({ lines: _, ...file }) => file)).toEqual(
              whole.files.map(({ sessions: _, ...file }) => file)
            )
            expect(skips.groups()).toEqual(whole.skips)
            expect(duplicates).toBe(whole.duplicates)
            expect(redacted).toEqual(whole.redacted)
            const table = encoder.finish()
            expect(table).toEqual(whole.table)
          }
        ),
        { numRuns: 100 }
      )
    )
    expect(divided).toBeGreaterThan(30)
  })

  it('know the values of one another, of which each has thousands, and keys of its own', async () => {
    const value = (i: number) => {
      const kind = i % 40
      if (kind === 0) return `not a word ${i}`
      if (kind === 1) return `mail-${i}@example.com`
      if (kind === 2) return i
      return `${i}-${'é'.repeat(kind === 3 ? 1 : 0)}${'x'.repeat(kind === 4 ? 200 : 0)}`
    }
    const records = (from: number, letter: string) =>
      Array.from({ length: 3000 }, (_, i) => {
        const n = from + i
        const context = { order: value(n), customer: value(n >> 1), [letter]: value(n), password: `p${n}` }
        const base = { log_id: `l${n}`, agent_id: 'a', session_id: `s${n >> 2}`, action: 'read' }
        return `${JSON.stringify({ ...base, context })}\n`
      }).join('')
    await inTemporaryFolder(async (folder) => {
      const both = (letter: string) =>
        written(folder, { 'a.jsonl': records(0, 'own'), 'b.jsonl': records(2000, letter) })
      for (const letter of ['own', 'other', 'ü', '\u0416']) {
        const files = both(letter)
        const apart = await readApart(request(files, 2), letter.charCodeAt(0))
        const { table, redacted } = await readLogs(request(files, 1))
        expect(apart?.redacted).toEqual(redacted)
        expect(apart?.encoder.finish()).toEqual(table)
        expect(table.items.length).toBeGreaterThan(9000)
      }
    })
  })

  it('know of one another which keys redaction gives the same name, whichever each met first', async () => {
    await inTemporaryFolder(async (folder) => {
      const records = (names: readonly string[]) =>
        Array.from({ length: 400 }, (_, n) => {
          const context = {
            [names[n % 2] as string]: `v${n % 60}`,
            usual: n % 9 === 0 ? ['v1', 'é'] : `v${n % 7}`
          }
          const base = { log_id: `l${n}`, agent_id: 'a', session_id: `s${n}`, action: 'read' }
          return `${JSON.stringify({ ...base, context })}\n`
        }).join('')
      const [one, other] = ['one@example.com', 'other@example.com'] as const
      const files = written(folder, { 'a.jsonl': records([one, other]), 'b.jsonl': records([other, one]) })
      const { table } = await readLogs(request(files, 1))
      for (let seed = 1; seed < 12; seed++) {
        const apart = await readApart(request(files, 3), seed)
        expect(apart?.encoder.finish()).toEqual(table)
      }
    })
  })

  it('give the same table, notes and tally for any number of threads', async () => {
    await inTemporaryFolder(async (folder) => {
      for (const seed of [1, 2, 3]) {
        const [first = '', second = ''] = dealt(sessionsOf({ seed, sessions: 150 }), 2, seed)
        const files = written(folder, {
          'a.jsonl': first,
          'b.jsonl': readFileSync(path.join(fixtures, 'claude-code.transcript-with-a-sub-agent.jsonl')),
          'c.jsonl': second,
          'd.jsonl.gz': gzipSync(dealt(sessionsOf({ seed: seed + 50, sessions: 30 }), 1, seed)[0] as string),
          'empty.jsonl': ''
        })
        const ignoreKeys = ['arg.*']
        const one = await told(() => request(files, 1, { ignoreKeys }))
        for (const workers of [2, 3, 5])
          expect(await told(() => request(files, workers, { ignoreKeys }))).toEqual(one)
        expect(one.notes.redacted.length).toBeGreaterThan(0)
      }
    })
  }, 120_000)

  it('give the same table in threads of which each reads what it is given', async () => {
    await inTemporaryFolder(async (folder) => {
      const record = (n: number) => {
        const context = {
          order: `o${n % 700}`,
          note: `mail-${n % 90}@example.com`,
          n: n % 50,
          who: { name: 'é' }
        }
        const base = {
          log_id: `l${n}`,
          agent_id: `a${n % 3}`,
          session_id: `s${n >> 3}`,
          action: `do${n % 5}`
        }
        return n % 400 === 7 ? 'not json' : JSON.stringify({ ...base, context, case_id: `c${n % 11}` })
      }
      const records = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, n) => `${record(from + n)}\n`).join('')
      const files = written(folder, {
        'a.jsonl': records(0, 2000),
        'b.jsonl': readFileSync(path.join(fixtures, 'claude-code.transcript-with-a-sub-agent.jsonl')),
        'c.jsonl': records(1900, 4000)
      })
      const { table, skips, files: told } = await readLogs(request(files, 1))
      for (const threads of [2, 3]) {
        const reading = request(files, threads)
        const plan = (await planReading(reading)) as Plan
        for (const most of [0, 1, 3, plan.units.length - 1]) {
          const read = await readUnits(reading, RECIPE, plan, undefined, most)
          expect(read?.files.map(({ lines: _, ...file }) => file)).toEqual(
            told.map(({ sessions: _, ...file }) => file)
          )
          expect(read?.skips.groups()).toEqual(skips)
          expect(read?.encoder.finish()).toEqual(table)
        }
      }
    })
  }, 120_000)

  it('are read by one where a value spans the cut, or a call stands in two files', async () => {
    await inTemporaryFolder(async (folder) => {
      const [text = ''] = dealt(sessionsOf({ seed: 9, sessions: 60 }), 1, 9)
      const lines = text.split('\n')
      const spread = JSON.stringify({ note: lines.slice(100, 140) }, undefined, 2)
      const transcript = readFileSync(path.join(fixtures, 'claude-code.transcript-with-a-sub-agent.jsonl'))
      const cases = [
        written(folder, { 'a.jsonl': [...lines.slice(0, 100), spread, ...lines.slice(140)].join('\n') }),
        written(folder, { 'b.jsonl': transcript, 'copy.jsonl': transcript })
      ]
      for (const files of cases) {
        const one = await told(() => request(files, 1))
        for (const workers of [2, 4]) expect(await told(() => request(files, workers))).toEqual(one)
      }
    })
  }, 60_000)

  it('are read by one where a file is shorter than it was when it was divided', async () => {
    await inTemporaryFolder(async (folder) => {
      const [text = ''] = dealt(sessionsOf({ seed: 4, sessions: 60 }), 1, 4)
      for (const left of [text.length / 2, 1000, 0]) {
        const files = written(folder, { 'a.jsonl': text })
        const reading = request(files, 2)
        const plan = (await planReading(reading)) as Plan
        expect(plan.units.length).toBeGreaterThan(2)
        truncateSync(path.join(folder, 'a.jsonl'), left)
        expect(await readUnits(reading, RECIPE, plan)).toBeUndefined()
      }
    })
  }, 60_000)

  it('use the mapping and the rules of the configuration file in every thread', async () => {
    await inTemporaryFolder(async (folder) => {
      const record = (n: number) =>
        `${JSON.stringify({ what: 'step', tool: `t${n % 3}`, run: `r${n % 9}`, in: { ticket: `TICKET-${n % 5}` } })}\n`
      const files = written(folder, {
        'a.jsonl': Array.from({ length: 80 }, (_, n) => record(n)).join(''),
        'b.jsonl': Array.from({ length: 80 }, (_, n) => record(n + 1)).join('')
      })
      const recipe = {
        mapping: { action: 'tool', session: 'run', context: ['in'] },
        redact: [{ name: 'ticket', pattern: 'TICKET-\\d' }],
        origin: 'config file'
      }
      const reading = (workers: number) => () => ({
        ...request(files, workers),
        recipe,
        extraFormats: mappedFormats(recipe.mapping, recipe.origin),
        redactor: createRedactor(redactionRules(recipe.redact, recipe.origin))
      })
      const one = await told(reading(1))
      expect(one.notes.redacted).toEqual([{ rule: 'ticket', count: 5 }])
      expect(one.table.rows).toBe(160)
      expect(await told(reading(2))).toEqual(one)
    })
  }, 60_000)
})

describe('a thread that breaks down', () => {
  const broken = async (script: string) =>
    inTemporaryFolder(async (folder) => {
      const [first = '', second = ''] = dealt(sessionsOf({ seed: 3, sessions: 20 }), 2, 3)
      const files = written(folder, { 'first.jsonl': first, 'second.jsonl': second })
      const entry = path.join(folder, 'thread.mjs')
      writeFileSync(entry, script)
      // The first thread leaves the second file to the other.
      const plan = { units: files, threads: 2 }
      return readUnits(request(files, 2), RECIPE, plan, new URL(`file://${entry}`), 1).then(
        () => undefined,
        (error: Error) => error
      )
    })

  it('is an error that names the file', async () => {
    for (const script of [
      'throw new RangeError("broken")',
      'process.exit(0)',
      'await import("./missing.mjs")'
    ]) {
      const error = await broken(script)
      expect(error).not.toBeInstanceOf(UserError)
      expect(error?.message).toContain('the thread that read second.jsonl broke down: ')
    }
  })

  it('for want of memory says what to do', async () => {
    const error = await broken(
      'import { parentPort, Worker } from "node:worker_threads"\n' +
        'const error = Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" })\nthrow error'
    )
    expect(error).toBeInstanceOf(UserError)
    expect(error?.message).toMatch(/^second\.jsonl: .*ignore-keys.*tally/)
  })

  it('before it starts takes the others along', async () => {
    await inTemporaryFolder(async (folder) => {
      const files = written(folder, { 'a.jsonl': '', 'b.jsonl': '', 'c.jsonl': '' })
      const entry = path.join(folder, 'thread.mjs')
      const trace = path.join(folder, 'trace')
      writeFileSync(
        entry,
        `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(trace)}, '')\nsetInterval(() => 0, 100)`
      )
      let asked = 0
      const recipe = {
        ...RECIPE,
        get mapping() {
          if (asked++ > 0) throw new Error('cannot be handed over')
          return undefined
        }
      }
      const plan = { units: files, threads: 3 }
      const reading = readUnits(request(files, 3), recipe, plan, new URL(`file://${entry}`))
      await expect(reading).rejects.toThrow('cannot be handed over')
      expect(asked).toBe(2)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(existsSync(trace)).toBe(false)
    })
  })

  it('hands on what the user has to mend', async () => {
    const error = await broken(
      'import { parentPort } from "node:worker_threads"\nparentPort.postMessage({ kind: "fault", message: "mend this" })'
    )
    expect(error).toBeInstanceOf(UserError)
    expect(error?.message).toBe('mend this')
  })
})

it('finds its own beginning beside the sources and beside the doors of a bundle', async () => {
  const here = new URL('../../../src/events/parallel/threads.ts', import.meta.url).href
  const door = { of: 'threads', door: 'thread' }
  expect(threadEntry(here, door)?.href).toBe(here.replace('threads.ts', 'thread.ts'))
  await inTemporaryFolder(async (folder) => {
    const at = (name: string) => `file://${folder}/${name}`
    expect(threadEntry(at('index.js'), door)).toBeUndefined()
    const { mkdirSync } = await import('node:fs')
    mkdirSync(path.join(folder, 'thread'))
    mkdirSync(path.join(folder, 'cli'))
    writeFileSync(path.join(folder, 'thread/index.js'), '')
    for (const file of ['index.js', '12.index.js', 'cli/12.index.js'])
      expect(fileURLToPath(threadEntry(at(file), door) as URL)).toBe(path.join(folder, 'thread/index.js'))
  })
})
