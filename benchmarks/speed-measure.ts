/** One measurement in a process of its own: prints its time, its peak memory and the time of each stage as JSON. */
import { closeSync, createReadStream, openSync, readSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Measured {
  readonly ms: number
  /** Processor time of all threads. */
  readonly cpuMs: number
  readonly peakMegabytes: number
  readonly events: number
  /** Of a tally: its size. */
  readonly bytes?: number
  /** By name, in milliseconds. */
  readonly stages?: Readonly<Record<string, number>>
}

const BLOCK_BYTES = 4 << 20

/** What a careful programmer writes in ten lines: blocks, lines, `JSON.parse`. Counts the actions. */
function bareLoop(path: string): number {
  const file = openSync(path, 'r')
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  let kept = Buffer.alloc(0)
  let events = 0
  for (;;) {
    const length = readSync(file, block, 0, block.length, null)
    if (length === 0) break
    const bytes =
      kept.length === 0 ? block.subarray(0, length) : Buffer.concat([kept, block.subarray(0, length)])
    let from = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      if (JSON.parse(bytes.toString('utf8', from, end)).action !== undefined) events++
      from = end + 1
    }
    kept = Buffer.from(bytes.subarray(from))
  }
  closeSync(file)
  return events
}

async function readlineLoop(path: string): Promise<number> {
  let events = 0
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY
  }))
    if (JSON.parse(line).action !== undefined) events++
  return events
}

/** The engine as the doors have it, for a log of this size. */
async function asTheDoorsDo(path: string) {
  const { holdBackTurboFan, releaseTurboFanAfter, releaseTurboFanFor } = await import('../src/engine.ts')
  holdBackTurboFan()
  await releaseTurboFanFor([{ location: path }])
  return releaseTurboFanAfter
}

async function encode(path: string, workers: number) {
  const [{ encodeLogs }, { createRedactor }] = await Promise.all([
    import('../src/events/read.ts'),
    import('../src/events/redact.ts')
  ])
  const onProgress = await asTheDoorsDo(path)
  const begin = performance.now()
  const { encoder } = await encodeLogs({
    onProgress,
    files: [{ path, location: path }],
    redactor: createRedactor(),
    recipe: { mapping: undefined, redact: undefined, origin: 'config file' },
    workers
  })
  return { encoder, ms: performance.now() - begin }
}

/** All that `extract` does but writing files, stage by stage. */
async function extract(path: string, workers: number): Promise<Timed> {
  const [
    { resolveOptions },
    { abstractAfresh },
    { NO_CONFIG },
    { beginMining, startMiningThread },
    { workersBeside },
    { miningOptions },
    { beginProfile },
    { digestTable }
  ] = await Promise.all([
    import('../src/options.ts'),
    import('../src/sides.ts'),
    import('../src/config.ts'),
    import('../src/policies/mine-beside.ts'),
    import('../src/policies/beside.ts'),
    import('../src/candidate.ts'),
    import('../src/policies/profile-beside.ts'),
    import('../src/events/digest.ts')
  ])
  const stages: Record<string, number> = {}
  const { encoder, ms } = await encode(path, workers)
  stages['read and encode'] = ms
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const begin = performance.now()
    const result = await work()
    stages[stage] = performance.now() - begin
    return result
  }
  const raw = await timed('sort into the table', () => encoder.finish())
  const options = miningOptions(resolveOptions([]))
  const thread = await timed('start a thread', () => startMiningThread(raw.rows, options.kinds, { workers }))
  await timed('digest', () => digestTable(raw))
  const { table } = await timed('abstract', () => abstractAfresh(raw, NO_CONFIG))
  const left = { workers: workersBeside(thread, workers) }
  const profile = await timed('begin the profile', () => beginProfile(table, left))
  const mined = await timed('mine', () => beginMining(table, options, thread))
  await timed('finish the profile', profile)
  await timed('finish mining', mined)
  return { ms: Object.values(stages).reduce((sum, each) => sum + each, 0), events: raw.rows, stages }
}

const PARAMETERS = { format: 'auto', ignoreKeys: [], config: 'none' }

/** Counts a share into a tally beside it. */
async function tally(path: string): Promise<Timed> {
  const [{ tallyLogs }, { createRedactor }] = await Promise.all([
    import('../src/events/tally/gather.ts'),
    import('../src/events/redact.ts')
  ])
  await asTheDoorsDo(path)
  const begin = performance.now()
  const { bytes, events } = await tallyLogs(
    { files: [{ path, location: path }], redactor: createRedactor() },
    PARAMETERS
  )
  writeFileSync(`${path}.tally`, bytes)
  return { ms: performance.now() - begin, events, bytes: bytes.length }
}

/** Merges tallies, their paths one behind the other, into the table. */
async function merge(paths: string): Promise<Timed> {
  const { readLogsAndTallies } = await import('../src/events/tally/gather.ts')
  const begin = performance.now()
  const files = paths.split('\n').map((path) => ({ path, location: path }))
  const { table } = await readLogsAndTallies({ files: [] }, files, PARAMETERS)
  return { ms: performance.now() - begin, events: table.rows }
}

type Timed = Omit<Measured, 'peakMegabytes' | 'cpuMs'>

/** `encode 2` is to read and encode in two threads. */
async function measured(variant: string, path: string): Promise<Timed> {
  const [what, threads = '1'] = variant.split(' ')
  if (what === 'tally') return tally(path)
  if (what === 'merge') return merge(path)
  if (what === 'extract') return extract(path, Number(threads))
  if (what === 'table') {
    const { encoder, ms } = await encode(path, Number(threads))
    const begin = performance.now()
    const { rows } = encoder.finish()
    return { ms: ms + performance.now() - begin, events: rows }
  }
  if (what === 'encode') {
    const { encoder, ms } = await encode(path, Number(threads))
    return { ms, events: encoder.rows }
  }
  const begin = performance.now()
  const events = variant === 'bare' ? bareLoop(path) : await readlineLoop(path)
  return { ms: performance.now() - begin, events }
}

const [variant = '', path = ''] = process.argv.slice(2)
const idle = process.cpuUsage()
const result = await measured(variant, path)
const { user, system } = process.cpuUsage(idle)
console.log(
  JSON.stringify({
    ...result,
    cpuMs: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1000
  })
)
