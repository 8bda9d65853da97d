import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Growing, writeGrowing } from './speed-logs.ts'
import type { Measured } from './speed-measure.ts'

/** What does not grow stays here. */
const USUAL: Growing = { events: 200_000, keys: 8, distinct: 20, sessions: 20_000 }
const STEPS: Readonly<Record<keyof Growing, readonly number[]>> = {
  events: [50_000, 200_000, 800_000, 3_200_000],
  keys: [2, 4, 8, 16, 32],
  distinct: [20, 200, 2_000, 20_000, 100_000],
  sessions: [200, 2_000, 20_000, 200_000]
}
const ROUNDS = 3

/** A log that costs next to nothing: what is left is what the process costs before it reads. */
const NEXT_TO_NOTHING: Growing = { events: 100, keys: 2, distinct: 20, sessions: 10 }

/**
 * A line for each log: processor time and peak memory beyond those of an empty process, least of three rounds; then the
 * exponent of a power law through them (the slope of a straight line through the logarithms, by least squares), and
 * through the last two, where warming up is no part of it any more.
 */
export function* growth(folder: string, measure: (path: string) => Measured): Generator<string> {
  const path = join(folder, 'growing.jsonl')
  const least = (log: Growing) => {
    writeGrowing(path, log)
    const rounds = Array.from({ length: ROUNDS }, () => measure(path))
    return {
      ms: Math.min(...rounds.map(({ cpuMs }) => cpuMs)),
      megabytes: Math.min(...rounds.map(({ peakMegabytes }) => peakMegabytes))
    }
  }
  const empty = least(NEXT_TO_NOTHING)
  yield `${'nothing'.padEnd(19)}  ${empty.ms.toFixed(0).padStart(6)} ms  ${empty.megabytes.toFixed(0).padStart(5)} MB`
  for (const [what, steps] of Object.entries(STEPS) as [keyof Growing, readonly number[]][]) {
    const points: { size: number; ms: number; megabytes: number }[] = []
    for (const size of steps) {
      const own = least({ ...USUAL, [what]: size })
      const ms = Math.max(1, own.ms - empty.ms)
      const megabytes = Math.max(1, own.megabytes - empty.megabytes)
      points.push({ size, ms, megabytes })
      yield `${what.padEnd(10)} ${String(size).padStart(8)}  ${ms.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(5)} MB`
    }
    rmSync(path)
    const time = slope(points.map(({ size, ms }) => [size, ms]))
    const memory = slope(points.map(({ size, megabytes }) => [size, megabytes]))
    const last = points.slice(-2)
    const lastTime = slope(last.map(({ size, ms }) => [size, ms]))
    const lastMemory = slope(last.map(({ size, megabytes }) => [size, megabytes]))
    yield `${what.padEnd(10)} exponent  ${time.toFixed(2).padStart(6)} time  ${memory.toFixed(2).padStart(5)} memory`
    yield `${what.padEnd(10)} at last   ${lastTime.toFixed(2).padStart(6)} time  ${lastMemory.toFixed(2).padStart(5)} memory`
  }
}

/** Of the straight line through the logarithms, by least squares. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const across = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return across / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
