import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { threadEntry } from '../../src/events/parallel/entry.ts'
import { inTemporaryFolder } from '../events/temporary.ts'
import { root } from './validators.ts'

/** Who starts threads from which door. Where a door is missing, one thread does all the work and says nothing. */
const DOORS = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .filter((text) => text.includes('threadEntry(import.meta.url'))
  .map((text) => {
    const [, of = '', door = ''] = /\{ of: '([^']+)', door: '([^']+)' \}/.exec(text) ?? []
    return { of, door }
  })
const dist = join(root, 'dist')
const built = existsSync(join(dist, 'cli.js'))

/** Large enough that two threads, asked for, share all of the work. */
function writeLog(file: string): void {
  const line = (i: number) =>
    JSON.stringify({
      log_id: `l${i}`,
      agent_id: 'a',
      session_id: `s${i >> 3}`,
      action: ['look', 'buy', 'pay'][i % 3],
      context: { tier: i % 5 }
    })
  writeFileSync(file, Array.from({ length: 52_000 }, (_, i) => `${line(i)}\n`).join(''))
}

/** Mines the log by the command line that stands in a copy of the bundle; where `broken` names a door, it breaks down. */
function extract(folder: string, workers: number, broken?: string) {
  const copy = join(folder, `copy-${broken ?? 'whole'}`)
  if (!existsSync(copy)) cpSync(dist, copy, { recursive: true })
  if (broken !== undefined) {
    mkdirSync(join(copy, broken), { recursive: true })
    writeFileSync(join(copy, broken, 'index.js'), `throw new Error('by the door ${broken}')`)
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(copy, 'cli.js'),
      'extract',
      ...['--logs', 'log.jsonl', '--output', `${workers}.json`, '--workers', String(workers)]
    ],
    { cwd: folder, encoding: 'utf8' }
  )
  return { status, stderr }
}

const suite = built ? describe : describe.skip
it('threads start from the doors named here', () => {
  expect(DOORS.map(({ door }) => door).sort()).toEqual(['stage-thread', 'thread'])
})

suite(built ? 'the built threads' : 'the built threads (skipped: dist/ is not built)', () => {
  it.each(DOORS)('are found by each bundle: $door', (door) => {
    for (const bundle of ['index.js', 'cli/index.js', 'library/index.js']) {
      expect({ bundle, isBuilt: existsSync(join(dist, bundle)) }).toEqual({ bundle, isBuilt: true })
      const entry = threadEntry(pathToFileURL(join(dist, bundle)).href, door)
      expect({ bundle, entry: entry && fileURLToPath(entry) }).toEqual({
        bundle,
        entry: join(dist, door.door, 'index.js')
      })
    }
  })

  it('do the work where two are asked for, to the same bytes', async () => {
    await inTemporaryFolder(async (folder) => {
      writeLog(join(folder, 'log.jsonl'))
      for (const workers of [1, 2])
        expect({ workers, ...extract(folder, workers) }).toMatchObject({ workers, status: 0 })
      for (const end of ['json', 'profile.json.gz'])
        expect(readFileSync(join(folder, `2.${end}`), 'base64')).toBe(
          readFileSync(join(folder, `1.${end}`), 'base64')
        )
      for (const { door } of DOORS) {
        expect(extract(folder, 2, door).stderr).toContain(`by the door ${door}`)
        expect({ door, ...extract(folder, 1, door) }).toMatchObject({ door, status: 0 })
      }
    })
  }, 60_000)
})
