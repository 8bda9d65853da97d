/**
 * How fast logs become policies, as ratios to a bare loop of block reads and `JSON.parse` on the same file. Every
 * measurement is a process of its own, so that peak memory is that of one thing and nothing is warmed up by another;
 * rounds are interleaved, so that whatever else the machine does hits all alike. A ratio is that of the medians, the
 * spread the smallest and greatest of the ratios round by round.
 *
 *   node benchmarks/speed.ts [--full] [--rounds N] [--only logs|formats|growth|scale|start]     (Node 24)
 *
 * Logs of 3 MB and 200 MB come from a seeded generator (with --full one of 2 GB as well), with few and with many
 * distinct values, read in one thread and in two; then a log of each format, made by repeating that format's fixture;
 * then how time and memory grow; then what starting costs, which needs dist/.
 *
 * Two columns of ratios: by the clock, which is what a user waits, and by the processor time of all threads, which other
 * programs on the machine disturb less. Only the first can gain from a second thread.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatLogs } from './speed-formats.ts'
import { growth } from './speed-growth.ts'
import { HIGH, LOW, writeLog } from './speed-logs.ts'
import type { Measured } from './speed-measure.ts'
import { scale } from './speed-scale.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
// Compiled and bundled, as users run it: taking the types away, and finding a hundred files, costs time and memory of its own.
const tool = (name: string, ...args: readonly string[]) =>
  execFileSync(join(root, 'node_modules/.bin', name), args, { cwd: root })
tool('tsc', '-p', 'benchmarks/tsconfig.json')
const BUNDLED = {
  measure: 'benchmarks/speed-measure',
  thread: 'src/events/parallel/thread',
  'stage-thread': 'src/policies/stage-thread'
}
for (const [name, entry] of Object.entries(BUNDLED))
  tool('ncc', 'build', `lib/benchmarks/${entry}.js`, '-o', `lib/bundled/${name}`, '-q', '--target', 'es2022')
const measure = join(root, 'lib/bundled/measure/index.js')
const isFull = process.argv.includes('--full')
const given = process.argv.indexOf('--rounds')
const rounds = given < 0 ? 5 : Number(process.argv[given + 1])
if (!Number.isInteger(rounds) || rounds < 3)
  throw new Error('give the number of rounds as a whole number from 3')

const MEGABYTE = 1e6
const VARIANTS = ['bare', 'readline', 'encode 1', 'encode 2', 'extract 1', 'extract 2'] as const
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
const isWanted = (part: string): boolean => only === undefined || only === part

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

function run(variant: string, path: string): Measured {
  const child = spawnSync(process.execPath, ['--max-old-space-size=8192', measure, variant, path], {
    encoding: 'utf8'
  })
  if (child.status !== 0) throw new Error(`${variant} of ${path} failed: ${child.stderr}`)
  return JSON.parse(child.stdout) as Measured
}

const cell = (text: string, width = 12): string => ` ${text}`.padStart(width)
const row = (...cells: readonly string[]): void =>
  console.log(cells.map((text, index) => (index === 0 ? text.padEnd(22) : cell(text))).join(''))

function ratios(own: readonly number[], other: readonly number[]): string {
  const each = own.map((value, round) => (other[round] as number) / value)
  return `${(median(other) / median(own)).toFixed(2)} (${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)})`
}

function compare(label: string, path: string, times: number): void {
  const size = statSync(path).size
  const measured = new Map<string, Measured[]>(VARIANTS.map((variant) => [variant, []]))
  for (let round = 0; round < times; round++)
    for (const variant of VARIANTS) measured.get(variant)?.push(run(variant, path))
  const of = (variant: string) => measured.get(variant) as Measured[]
  const bare = of('bare').map(({ ms }) => ms)
  const bareCpu = of('bare').map(({ cpuMs }) => cpuMs)
  console.log(
    `\n${label}: ${(size / MEGABYTE).toFixed(0)} MB, ${of('encode 1')[0]?.events} events, ${times} rounds`
  )
  row('', 'ms', 'MB/s', 'peak MB', 'speed ÷ bare loop', 'by processor time')
  for (const variant of VARIANTS) {
    const ms = of(variant).map((each) => each.ms)
    row(
      variant,
      median(ms).toFixed(0),
      (size / 1000 / median(ms)).toFixed(0),
      median(of(variant).map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
      ratios(ms, bare),
      ratios(
        of(variant).map(({ cpuMs }) => cpuMs),
        bareCpu
      )
    )
  }
  const stages = Object.keys(of('extract 1')[0]?.stages ?? {})
  const events = of('extract 1')[0]?.events ?? 1
  for (const stage of stages) {
    const ms = median(of('extract 1').map((each) => each.stages?.[stage] ?? 0))
    row(`  ${stage}`, ms.toFixed(0), '', '', `${((ms * 1000) / events).toFixed(2)} µs an event`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'policyminer-speed-'))
try {
  for (const megabytes of !isWanted('logs') ? [] : isFull ? [3, 200, 2000] : [3, 200]) {
    for (const kind of [LOW, HIGH]) {
      const path = join(folder, `${kind.name}-${megabytes}.jsonl`)
      writeLog(path, kind, megabytes * MEGABYTE)
      compare(`${kind.name === 'low' ? 'few' : 'many'} distinct values`, path, megabytes > 1000 ? 3 : rounds)
      if (megabytes > 1000) rmSync(path)
    }
  }
  if (isWanted('formats')) {
    console.log('\neach format, the speed of reading and encoding ÷ that of the bare loop on the same file')
    for (const { name, path } of formatLogs(folder, (isFull ? 20 : 4) * MEGABYTE)) {
      const [bare, own]: [number[], number[]] = [[], []]
      for (let round = 0; round < 3; round++) {
        bare.push(run('bare', path).ms)
        own.push(run('encode 1', path).ms)
      }
      console.log(`${name.padEnd(54)} ${ratios(own, bare)}`)
    }
  }
  if (isWanted('growth')) {
    console.log('\nhow it grows: read, encode and sort into the table, in one thread')
    for (const line of growth(folder, (path) => run('table 1', path))) console.log(line)
  }
  if (isWanted('scale')) {
    console.log('\nmore than one machine, reckoned from measured tallies')
    for (const line of scale(folder, run)) console.log(line)
  }
  if (isWanted('start')) {
    const start = fileURLToPath(new URL('startup.ts', import.meta.url))
    console.log('\nstart')
    spawnSync(process.execPath, [start, '7'], { stdio: 'inherit' })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
