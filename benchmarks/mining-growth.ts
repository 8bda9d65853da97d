import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import type { MiningMeasured } from './mining-measure.ts'
import { slope } from './speed-growth.ts'

interface Size {
  readonly events: number
  readonly keys: number
  /** Values that each key takes. */
  readonly values: number
  readonly sessions: number
  readonly actions: number
}

/** What does not grow stays here. */
const USUAL: Size = { events: 100_000, keys: 8, values: 6, sessions: 8_000, actions: 12 }
const STEPS: Readonly<Record<keyof Size, readonly number[]>> = {
  events: [1_000, 10_000, 50_000, 100_000, 200_000, 400_000, 600_000],
  keys: [2, 4, 8, 16],
  values: [3, 6, 20, 100, 500],
  sessions: [1_000, 4_000, 16_000, 64_000],
  actions: [6, 12, 24, 48, 96]
}

/** A name without digits, so that it is taken for a word and not for an identifier. */
const word = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))

/** Three events of four follow from their first key, the others, and all endings, from nothing. */
function event(random: Random, { keys, values, actions }: Size) {
  const own = Array.from({ length: keys }, () => random.below(values))
  const action = random.below(4) > 0 ? (own[0] as number) % actions : random.below(actions)
  return {
    action: `do_${word(action)}`,
    context: Object.fromEntries(own.map((value, key) => [`key_${word(key)}`, word(value)])),
    outcome: random.below(20) === 0 ? 'error' : 'success'
  }
}

function writeLog(path: string, size: Size): void {
  const random = seededRandom(7)
  const file = openSync(path, 'w')
  let held: string[] = []
  for (let line = 0; line < size.events; line++) {
    const session_id = `session-${Math.floor((line * size.sessions) / size.events)}`
    held.push(
      JSON.stringify({ log_id: `log-${line}`, agent_id: 'agent', session_id, ...event(random, size) })
    )
    if (held.length < 10_000 && line < size.events - 1) continue
    writeSync(file, `${held.join('\n')}\n`)
    held = []
  }
  closeSync(file)
}

const measure = fileURLToPath(new URL('mining-measure.ts', import.meta.url))

function run(path: string): MiningMeasured {
  const child = spawnSync(process.execPath, ['--max-old-space-size=8192', measure, path], {
    encoding: 'utf8'
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as MiningMeasured
}

/**
 * A line for each log: processor time of reading and of mining, least of the rounds, each in a process of its own that
 * nothing has warmed up, and their ratio round by round; then the exponent of a power law through each. From 1,000
 * events on the start of a process shows in the exponent: what 50,000 and more take is told beside it.
 */
export function* miningGrowth(rounds: number): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mining-'))
  const path = join(folder, 'growing.jsonl')
  try {
    for (const [what, steps] of Object.entries(STEPS) as [keyof Size, readonly number[]][]) {
      const points: { size: number; read: number; mine: number }[] = []
      for (const size of steps) {
        const all = { ...USUAL, [what]: size }
        // Sessions keep their length where events grow.
        writeLog(path, what === 'events' ? { ...all, sessions: Math.ceil(size / 12) } : all)
        const measured = Array.from({ length: rounds }, () => run(path))
        const least = (stage: 'read' | 'abstract' | 'mine') => Math.min(...measured.map((one) => one[stage]))
        const ratios = measured.map(({ read, mine }) => mine / read).sort((a, b) => a - b)
        points.push({ size, read: least('read'), mine: least('mine') })
        yield [
          what.padEnd(9),
          String(size).padStart(7),
          ...(['read', 'abstract', 'mine'] as const).map(
            (stage) => `  ${stage} ${least(stage).toFixed(0).padStart(5)} ms`
          ),
          `  mine ÷ read ${(ratios[Math.floor(ratios.length / 2)] as number).toFixed(2)}`,
          `  ${Math.min(...measured.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
          `  ${measured[0]?.policies} policies`
        ].join('')
      }
      const exponent = (stage: 'read' | 'mine', from: number) =>
        slope(points.filter(({ size }) => size >= from).map((point) => [point.size, point[stage]])).toFixed(2)
      const large = what === 'events' ? `; from 50000 on ${exponent('mine', 50_000)}` : ''
      yield `${what.padEnd(9)}exponent  read ${exponent('read', 0)}  mine ${exponent('mine', 0)}${large}`
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
