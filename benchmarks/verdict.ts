import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { compare } from '../src/drift/compare.ts'
import type { Change, Comparison, ComparisonOptions } from '../src/drift/drift.ts'
import type { Table } from '../src/events/table.ts'
import { minePolicies } from '../src/policies/mine.ts'
import type { PolicySet } from '../src/policies/policy.ts'
import { clopperPearson } from '../src/statistics/intervals.ts'
import { SHARED } from './real-logs.ts'
import { type Rivals, rivals } from './rivals.ts'
import { forgetBaselines, type Suite, suites } from './verdict-suites.ts'

/**
 * How often the verdict cries wolf where nothing changed, and how often it sees what did, on worlds in which the truth
 * is known: `node benchmarks/verdict.ts [--quick|--full] [--only TEXT] [--worlds N] [--minutes M]`. After so many minutes
 * no further world is begun.
 */
const ALPHA = 0.01
const WORKERS = 2

interface Outcome {
  /** Any finding at all. */
  readonly alarm: boolean
  /** A finding that names what was touched. */
  readonly hit: boolean
  /** Findings that name nothing of it. */
  readonly outside: number
  readonly findings: number
  readonly notExercised: boolean
  readonly milliseconds: number
  readonly rivals: Rivals
}

const mining = {
  minSupport: 0.05,
  minConfidence: 0.6,
  minLift: 1,
  minSessions: 5,
  all: false
}

function optionsFor(kinds: Suite['kinds']): ComparisonOptions {
  return {
    alpha: ALPHA,
    minEffect: 0.05,
    ...mining,
    maxAntecedent: kinds === 'single' ? 1 : 3,
    kinds:
      kinds === 'single'
        ? ['association']
        : ['association', 'precondition', 'prohibition', 'outcome', 'sequence']
  }
}

const sets = new WeakMap<Table, Map<string, PolicySet>>()

function setOf(table: Table, options: ComparisonOptions, kinds: readonly string[]): PolicySet {
  const own = sets.get(table) ?? new Map<string, PolicySet>()
  sets.set(table, own)
  const key = kinds.join()
  const known = own.get(key)
  if (known !== undefined) return known
  const request = { ...mining, maxAntecedent: options.maxAntecedent, kinds: kinds as never }
  const set = { name: '', policies: minePolicies(table, request), accepted: [], sourceLogs: table.rows }
  own.set(key, set)
  return set
}

const text = ({ policy, subject, variants }: Change): string => JSON.stringify([policy, subject, variants])

function runOne(suite: Suite, seed: number): Outcome {
  const { baseline, current, touched = [] } = suite.pair(seed)
  const options = optionsFor(suite.kinds)
  // Nothing in the other worlds depends on order or ends by context, so mining for that would only take time.
  const mined = suite.ordered
    ? options.kinds
    : options.kinds.filter((kind) => kind !== 'outcome' && kind !== 'sequence')
  const sides = [baseline, current].map((table) => ({ set: setOf(table, options, mined), table }))
  const started = performance.now()
  const comparison: Comparison = compare(sides[0] as never, sides[1] as never, options)
  const milliseconds = performance.now() - started
  const own = (change: Change) => touched.some((word) => text(change).includes(word))
  return {
    alarm: comparison.changes.length > 0,
    hit: comparison.changes.some(own),
    outside: comparison.changes.filter((change) => !own(change)).length,
    findings: comparison.changes.length,
    notExercised: comparison.notExercised.some(({ policy }) =>
      touched.some((word) => policy.description.includes(word))
    ),
    milliseconds,
    rivals: rivals(baseline, current, ALPHA)
  }
}

if (isMainThread) await main()
else {
  const all = suites()
  parentPort?.on('message', ({ seed, wanted }: World) => {
    // One world through all suites: many start from the same baseline, which is then drawn and mined once.
    parentPort?.postMessage(wanted.map((suite) => [suite, runOne(all[suite] as Suite, seed)]))
    forgetBaselines()
  })
}

async function main(): Promise<void> {
  const flag = (name: string) => process.argv.includes(name)
  const value = (name: string) => (flag(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
  const worlds = Number(value('--worlds') ?? (flag('--full') ? 2000 : flag('--quick') ? 6 : 300))
  const only = value('--only')
  const all = suites()
  if (!all.some(({ name }) => name.startsWith('halves')))
    console.log(`no real logs in ${SHARED}: their suites are skipped`)
  console.log(`alpha ${ALPHA}; rates with 95% Clopper–Pearson intervals; ${worlds} worlds a suite\n`)
  console.log(
    row(
      'suite',
      'runs',
      'ours',
      'interval',
      'set diff',
      'hysteresis',
      'Fisher+Holm',
      'outside',
      'findings',
      'ms'
    )
  )
  const counts = all.map(({ name, share }) =>
    only === undefined || name.includes(only) ? Math.max(3, Math.round(worlds * share)) : 0
  )
  const outcomes = await runWorlds(counts, Number(value('--minutes') ?? Number.POSITIVE_INFINITY))
  let alarms = 0
  let runs = 0
  let above = 0
  for (const [index, suite] of all.entries()) {
    const own = outcomes[index] as Outcome[]
    if (own.length === 0) continue
    const hits = own.filter((o) =>
      suite.truth === 'same' ? o.alarm : suite.name.includes('not exercised') ? o.notExercised : o.hit
    ).length
    print(suite, own, hits)
    if (suite.truth === 'changed') continue
    alarms += hits
    runs += own.length
    if (clopperPearson(hits, own.length)[0] > ALPHA) above++
  }
  if (runs > 0) {
    const [low, high] = clopperPearson(alarms, runs)
    console.log(
      `\nfalse alarms over all suites in which nothing changed: ${alarms} of ${runs} = ${(alarms / runs).toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`
    )
    console.log(`suites whose lower limit is above ${ALPHA}: ${above}`)
  }
  console.log(`${(performance.now() / 60_000).toFixed(1)} minutes`)
}

/** A seed, and the suites that look at its world. */
interface World {
  readonly seed: number
  readonly wanted: readonly number[]
}

/** By suite: what came out of its first so many worlds. */
async function runWorlds(counts: readonly number[], minutes: number): Promise<Outcome[][]> {
  const end = performance.now() + minutes * 60_000
  const outcomes = counts.map((): Outcome[] => [])
  const last = Math.max(0, ...counts)
  let seed = 0
  const next = (): World | undefined => {
    seed++
    if (seed > last || performance.now() > end) return undefined
    return { seed, wanted: [...counts.keys()].filter((suite) => seed <= (counts[suite] as number)) }
  }
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url))
      const send = () => {
        const world = next()
        if (world === undefined) worker.terminate().then(() => resolve(), reject)
        else worker.postMessage(world)
      }
      worker.on('message', (of: readonly (readonly [number, Outcome])[]) => {
        for (const [suite, outcome] of of) (outcomes[suite] as Outcome[]).push(outcome)
        if (process.stderr.isTTY) process.stderr.write(`\r${seed} of ${last} worlds`)
        send()
      })
      worker.on('error', reject)
      send()
    })
  await Promise.all(Array.from({ length: WORKERS }, work))
  if (process.stderr.isTTY) process.stderr.write('\n')
  return outcomes
}

function print({ name, truth }: Suite, outcomes: readonly Outcome[], hits: number): void {
  const n = outcomes.length
  const share = (test: (outcome: Outcome) => boolean) => (outcomes.filter(test).length / n).toFixed(3)
  const mean = (pick: (outcome: Outcome) => number, of = outcomes) =>
    of.length === 0 ? '' : (of.reduce((sum, outcome) => sum + pick(outcome), 0) / of.length).toFixed(2)
  const [low, high] = clopperPearson(hits, n)
  const found = outcomes.filter(({ alarm }) => alarm)
  console.log(
    row(
      name,
      String(n),
      (hits / n).toFixed(3),
      `${low.toFixed(3)}–${high.toFixed(3)}`,
      share((o) => o.rivals.setDifference),
      share((o) => o.rivals.hysteresis),
      share((o) => o.rivals.fisherHolm),
      truth === 'same' ? '' : mean(({ outside }) => outside),
      truth === 'same' ? '' : mean(({ findings }) => findings, found),
      mean(({ milliseconds }) => milliseconds)
    )
  )
}

function row(name: string, ...columns: readonly string[]): string {
  return name.padEnd(58) + columns.map((column) => column.padStart(12)).join('')
}
