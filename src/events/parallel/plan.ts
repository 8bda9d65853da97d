import { open, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { type LogFile, STANDARD_INPUT } from '../files.ts'
import { firstRecords, NEAR_BYTES } from '../first-records.ts'
import BASE from '../formats/behavior-log.ts'
import type { ReadRequest } from '../read-request.ts'
import { recognise, SAMPLE_BYTES } from '../recognise.ts'

/** A thread needs so much to read that it is worth its start, and that of its code, which every thread compiles. */
const LEAST_BYTES_A_THREAD = 192 << 20
/** A byte of what is not plain JSON Lines of the base format takes some times as long to read: at least so many. */
const OTHERS_TAKE = 3
/** What the first thread reads until the others have started. */
const HEAD_START_BYTES = 40 << 20
/** More threads than this wait for memory and hold dictionaries that are merged one after the other. */
const MOST_THREADS = 4
/** What a packed log unpacks to, roughly; for sharing the work alone. */
const PACKED = /\.(gz|zst|zip|eval)$/i
const PACKED_GROWTH = 8
/** Where no line ends within so many bytes, a file is not divided there. */
const LONGEST_LINE = 4 << 20
const LINE_FEED = 0x0a

interface Weighed {
  readonly file: LogFile
  readonly size: number
  /** What it takes to read, as bytes of the base format. */
  readonly weight: number
  readonly isDivisible: boolean
}

/**
 * Shares the files among threads, in order: each share is a list of files, of which the first and the last may be parts.
 * Undefined where one thread should read all.
 */
export async function planParts(request: ReadRequest): Promise<readonly (readonly LogFile[])[] | undefined> {
  const files = await weigh(request)
  if (files === undefined) return undefined
  const total = totalOf(files)
  const threads =
    request.workers ??
    Math.min(availableParallelism(), MOST_THREADS, Math.floor(total / LEAST_BYTES_A_THREAD))
  if (threads < 2) return undefined
  const shares: LogFile[][] = [[]]
  const take = (file: LogFile, from: number, to: number, size: number) => {
    const isPart = from > 0 || to < size
    shares.at(-1)?.push(isPart ? { ...file, part: { from, to, isLast: to === size } } : file)
  }
  let before = 0
  for (const { file, size, weight, isDivisible: canCut } of files) {
    const goals = goalsWithin(before, weight, total, threads)
    let from = 0
    for (const goal of goals) {
      const place = goal - before
      const cut = canCut ? await lineStart(file, Math.floor(place)) : place < weight / 2 ? 0 : size
      if (cut > from) take(file, from, cut, size)
      from = Math.max(from, cut)
      shares.push([])
    }
    if (from < size || size === 0) take(file, from, size, size)
    before += weight
  }
  const filled = shares.filter((share) => share.length > 0)
  return filled.length < 2 ? undefined : filled
}

/** Where shares should end, of those places that lie in the file. */
function goalsWithin(before: number, weight: number, total: number, threads: number): number[] {
  const goals: number[] = []
  const head = Math.min(HEAD_START_BYTES, total / 4)
  for (let share = 1; share < threads; share++) {
    const goal = head + ((total - head) * share) / threads
    if (goal >= before && goal < before + weight) goals.push(goal)
  }
  return goals
}

/** Undefined where something is to be read of which the size is not known. */
async function weigh(request: ReadRequest): Promise<readonly Weighed[] | undefined> {
  const all: Weighed[] = []
  for (const file of request.files) {
    if (file.location === STANDARD_INPUT) return undefined
    const status = await stat(file.location).catch(() => undefined)
    if (!status?.isFile()) return undefined
    const growth = PACKED.test(file.location) ? PACKED_GROWTH : 1
    all.push({ file, size: status.size, weight: status.size * growth * OTHERS_TAKE, isDivisible: false })
  }
  // What is small in any format need not be looked into.
  if (request.workers === undefined && totalOf(all) < 2 * LEAST_BYTES_A_THREAD) return all
  const weighed: Weighed[] = []
  for (const each of all) {
    const isPlain = !PACKED.test(each.file.location) && (await isDivisible(each.file, request))
    weighed.push(isPlain ? { ...each, weight: each.size, isDivisible: true } : each)
  }
  return weighed
}

const totalOf = (files: readonly Weighed[]): number => files.reduce((sum, { weight }) => sum + weight, 0)

/** Whether a file is JSON Lines of the base format, a record a line, as far as its first lines tell. */
async function isDivisible(file: LogFile, request: ReadRequest): Promise<boolean> {
  const { format = 'auto', extraFormats = [] } = request
  if (format !== 'auto' && format !== BASE.name) return false
  for (const length of [NEAR_BYTES, SAMPLE_BYTES]) {
    const sample = firstRecords(await bytesAt(file, 0, length), length)
    if (sample === 'none') return false
    if (sample !== 'too few') {
      if (format === BASE.name) return true
      const { formats } = await import('../formats/index.ts')
      return recognise(sample, [...extraFormats, ...formats]) === BASE
    }
  }
  return false
}

/** Where the first line behind the place begins; 0 where none is near. */
async function lineStart(file: LogFile, place: number): Promise<number> {
  for (const length of [NEAR_BYTES, LONGEST_LINE]) {
    const end = (await bytesAt(file, place, length)).indexOf(LINE_FEED)
    if (end !== -1) return place + end + 1
  }
  return 0
}

async function bytesAt(file: LogFile, at: number, length: number): Promise<Buffer> {
  const handle = await open(file.location)
  try {
    const bytes = Buffer.allocUnsafe(length)
    const { bytesRead } = await handle.read(bytes, 0, length, at)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
