import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { HIGH, LOW, writeLog } from './speed-logs.ts'
import type { Measured } from './speed-measure.ts'

const SHARE_BYTES = 33e6
const SHARES = 8
const BYTES_AN_EVENT = 330
const SIZES = [10e6, 1e9, 100e9]
/** A job of GitHub's matrix: of 256 at most, six hours, a runner of four cores and 16 GB. */
const MOST_JOBS = 256
const MOST_MINUTES = 360
const GOAL_MINUTES = 30
const MEMORY_BYTES = 16e9

type Run = (variant: string, path: string) => Measured

interface Costs {
  readonly countingMicroseconds: number
  readonly tallyBytes: number
  readonly mergingMicroseconds: number
  /** Of the merged table, by event and in any case. */
  readonly mergingBytes: number
  readonly fixedBytes: number
}

/**
 * What so many events cost, from eight measured shares: counting and size by event, time and memory of merging by a
 * straight line through two, four and eight shares.
 */
export function* scale(folder: string, run: Run): Generator<string> {
  for (const kind of [LOW, HIGH]) {
    const paths = Array.from({ length: SHARES }, (_, share) => join(folder, `share-${share}.jsonl`))
    const counted = paths.map((path, share) => {
      writeLog(path, kind, SHARE_BYTES, share + 1)
      const measured = run('tally 1', path)
      rmSync(path)
      return measured
    })
    const merged = [2, 4, 8].map((shares) =>
      run(
        'merge 1',
        paths
          .slice(0, shares)
          .map((path) => `${path}.tally`)
          .join('\n')
      )
    )
    for (const path of paths) rmSync(`${path}.tally`)
    const costs = costsOf(counted, merged)
    yield ''
    yield `${kind === LOW ? 'few' : 'many'} distinct values: counting ${costs.countingMicroseconds.toFixed(1)} µs an event, tally ${costs.tallyBytes.toFixed(1)} bytes an event, merging ${costs.mergingMicroseconds.toFixed(1)} µs and ${costs.mergingBytes.toFixed(0)} bytes an event beside ${(costs.fixedBytes / 1e6).toFixed(0)} MB`
    yield '| events | logs | counting, one core | jobs of the matrix, minutes each | tallies | merging: minutes, memory |'
    yield '| --- | --- | --- | --- | --- | --- |'
    for (const events of SIZES) yield line(events, costs)
  }
}

function costsOf(counted: readonly Measured[], merged: readonly Measured[]): Costs {
  const sum = (of: (each: Measured) => number) => counted.reduce((total, each) => total + of(each), 0)
  const events = sum((each) => each.events)
  const bytes = slope(merged.map((each) => [each.events, each.peakMegabytes * 1e6]))
  return {
    countingMicroseconds: (sum(({ cpuMs }) => cpuMs) * 1000) / events,
    tallyBytes: sum((each) => each.bytes ?? 0) / events,
    mergingMicroseconds: slope(merged.map((each) => [each.events, each.cpuMs * 1000])).rise,
    mergingBytes: bytes.rise,
    fixedBytes: bytes.start
  }
}

function line(events: number, costs: Costs): string {
  const seconds = (events * costs.countingMicroseconds) / 1e6
  const jobs = Math.min(MOST_JOBS, Math.max(1, Math.ceil(seconds / 60 / GOAL_MINUTES)))
  const minutes = seconds / 60 / jobs
  const memory = costs.fixedBytes + events * costs.mergingBytes
  const merging = `${rounded((events * costs.mergingMicroseconds) / 60e6)} min, ${size(memory)}`
  return `| ${events.toExponential(0)} | ${size(events * BYTES_AN_EVENT)} | ${rounded(seconds / 60)} min | ${jobs} of ${rounded(minutes)} min${minutes > MOST_MINUTES ? ' (too long)' : ''} | ${size(events * costs.tallyBytes)} | ${merging}${memory > MEMORY_BYTES ? ' (too much for a runner)' : ''} |`
}

const rounded = (value: number): string =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')

function size(bytes: number): string {
  const step = Math.min(4, Math.floor(Math.log10(bytes) / 3))
  return `${rounded(bytes / 10 ** (3 * step))} ${['B', 'kB', 'MB', 'GB', 'TB'][step]}`
}

/** Of the straight line nearest to the points. */
function slope(points: readonly (readonly [number, number])[]): { rise: number; start: number } {
  const mean = (at: 0 | 1) => points.reduce((total, point) => total + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const across = points.reduce((total, [a, b]) => total + (a - x) * (b - y), 0)
  const rise = across / points.reduce((total, [a]) => total + (a - x) ** 2, 0)
  return { rise, start: y - rise * x }
}
