import { closeSync, openSync, readSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { type LogFile, STANDARD_INPUT } from '../files.ts'
import { firstRecords, NEAR_BYTES } from '../first-records.ts'
import BASE, { isUnmistakable } from '../formats/behavior-log.ts'
import type { ReadRequest } from '../read-request.ts'
import { recognise, SAMPLE_BYTES } from '../recognise.ts'
import { MOST_KERNELS } from '../record-kernel.ts'
import type { Unit } from './units.ts'

/** A thread needs so much to read that it is worth its start, and that of its code, which every thread compiles. */
const LEAST_BYTES_A_THREAD = 192 << 20
/** A byte of what is not plain JSON Lines of the base format takes some times as long to read: at least so many. */
const OTHERS_TAKE = 3
/** More threads than this wait for memory and hold dictionaries that are merged one after the other. */
const MOST_THREADS = 4
/** What a packed log unpacks to, roughly; for sharing the work alone. */
const PACKED = /\.(gz|zst|zip|eval)$/i
const PACKED_GROWTH = 8
/** Where no line ends within so many bytes, a file is not divided there. */
const LONGEST_LINE = 4 << 20
/** Most lines are shorter. */
const NEAR_LINE = 1 << 13
/** What one thread reads while another one has nothing left to do, at the worst. */
const UNIT_BYTES = 2 << 20
/** More units would take longer to find than they save. */
const MOST_UNITS = 512
/** Of little there are so many for each thread. */
const UNITS_A_THREAD = 8
const LINE_FEED = 0x0a

interface Weighed {
  readonly file: LogFile
  readonly size: number
  /** What it takes to read, as bytes of the base format. */
  readonly weight: number
  readonly isDivisible: boolean
}

export interface Plan {
  readonly units: readonly Unit[]
  readonly threads: number
}

/** What several threads are to read, and how many of them; undefined where one thread should read all. */
export async function planReading(request: ReadRequest): Promise<Plan | undefined> {
  const files = await weigh(request)
  if (files === undefined) return undefined
  const total = totalOf(files)
  const threads =
    request.workers ??
    Math.min(availableParallelism(), MOST_THREADS, Math.floor(total / LEAST_BYTES_A_THREAD))
  if (threads < 2) return undefined
  const bytes = Math.max(total / MOST_UNITS, Math.min(UNIT_BYTES, total / (UNITS_A_THREAD * threads)))
  const units = files.flatMap(({ file, size, isDivisible: canCut }) =>
    canCut ? divided(file, size, Math.ceil(bytes)) : [file]
  )
  return units.length < 2 ? undefined : { units, threads: Math.min(threads, units.length, MOST_KERNELS) }
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
    const isPlain =
      !PACKED.test(each.file.location) && (await isDivisible(each.file, request).catch(() => false))
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
      if (extraFormats.length === 0 && sample.length > 0 && sample.every(isUnmistakable)) return true
      const { formats } = await import('../formats/index.ts')
      return recognise(sample, [...extraFormats, ...formats]) === BASE
    }
  }
  return false
}

/** A file in parts of about so many bytes, each of which begins with a line. */
function divided(file: LogFile, size: number, bytes: number): readonly Unit[] {
  const starts = size > bytes ? lineStarts(file, size, bytes) : []
  if (starts.length === 0) return [file]
  return [0, ...starts].map((from, i) => {
    const to = starts[i] ?? size
    return { ...file, part: { from, to, isLast: to === size } }
  })
}

/** Where lines begin, one behind each so many bytes. */
function lineStarts(file: LogFile, size: number, bytes: number): number[] {
  const starts: number[] = []
  const handle = openSync(file.location, 'r')
  try {
    const block = Buffer.allocUnsafe(NEAR_LINE)
    for (let place = bytes; place < size; place += bytes) {
      const start = lineStart(handle, place, block)
      if (start > (starts.at(-1) ?? 0) && start < size) starts.push(start)
    }
  } finally {
    closeSync(handle)
  }
  return starts
}

/** Where the first line behind the place begins; 0 where none is near. */
function lineStart(handle: number, place: number, block: Buffer): number {
  for (const bytes of [block, undefined]) {
    const into = bytes ?? Buffer.allocUnsafe(LONGEST_LINE)
    const end = into.subarray(0, readSync(handle, into, 0, into.length, place)).indexOf(LINE_FEED)
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
