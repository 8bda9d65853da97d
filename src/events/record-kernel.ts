import { COMMON_KERNEL } from './common-kernel-code.ts'
import { RECORD_KERNEL } from './record-kernel-code.ts'
import { COMMON_SLOTS, MOST_PAGES, NEXT_FREE, SCRATCH_BYTES } from './record-layout.ts'
import { type SharedMemory, sharedMemory, startWebAssembly, startWithin } from './web-assembly.ts'

/** What the kernel asks: see `assembly/records.ts`. Places are in its memory, in bytes; truth is 1. */
export interface KernelHost {
  /** The memory, at first and whenever it is another one. */
  readonly memory: (buffer: ArrayBufferLike) => void
  readonly resolve: (entry: number, from: number, length: number, isRemembered: number) => void
  readonly meaningOf: (from: number, length: number, isInside: number) => number
  readonly flagsOf: (key: number) => number
  readonly takeOwn: () => void
  readonly hashWritten: (from: number, length: number) => void
  readonly startOfDay: (from: number) => number
  readonly instantOf: (from: number, length: number) => number
  readonly numberOf: (from: number, length: number) => number
}

interface Cell {
  value: number
}

type Count = 'rows' | 'items' | 'changes' | 'hasTime' | 'hasSeq' | 'hasLatency' | 'hasTokens'

export interface Kernel
  extends Readonly<Record<Count, Readonly<Cell>>>,
    Readonly<Record<'hashLow' | 'hashHigh', Cell>> {
  readonly start: () => void
  readonly startFile: () => void
  readonly read: (from: number, to: number, line: number, isArray: number, earlierItems: number) => number
  readonly isFull: () => number
  /** Whether no more is remembered. */
  readonly isFilled: () => number
  readonly clear: () => void
  readonly ask: (count: number) => void
  readonly gather: (count: number, start: number) => number
  readonly wordOf: (key: number, length: number, given: number) => number
  readonly nameOf: (key: number) => number
}

/** A dictionary that the kernels of several threads share: each finds by its bytes what another one has numbered. */
export interface CommonDictionary {
  readonly memory: SharedMemory
  readonly kernels: number
  /** The kernel's number among them, from 0. */
  readonly place: number
}

const FIRST_PAGES = 20
/** Beyond as many the memory that they share would not hold all entries that there may be. */
export const MOST_KERNELS = 16

/** Of the first of so many kernels, `MOST_KERNELS` at most; undefined where the engine has no memory that threads share. */
export function commonDictionary(kernels: number): CommonDictionary | undefined {
  const memory = sharedMemory(MOST_PAGES)
  if (memory === undefined) return undefined
  new Uint32Array(memory.buffer)[NEXT_FREE >> 2] = kernels * SCRATCH_BYTES + COMMON_SLOTS * 4
  return { memory, kernels, place: 0 }
}

/** Where the scratch memory of a kernel begins. */
export const baseOf = (common: CommonDictionary | undefined): number =>
  common === undefined ? 0 : common.place * SCRATCH_BYTES

/** Starts a kernel of its own memory, or of one that it shares; undefined where the engine cannot run it. */
export function startKernel(host: KernelHost, common?: CommonDictionary): Kernel | undefined {
  const importsOf = (grown: () => void, more = {}) => ({
    dictionary: { ...host, grown, ...more },
    scan: host,
    numbers: host,
    values: host,
    records: host
  })
  const started =
    common === undefined
      ? startWebAssembly(RECORD_KERNEL, FIRST_PAGES, (memory) => importsOf(() => host.memory(memory.buffer)))
      : {
          memory: common.memory,
          exports: startWithin(
            COMMON_KERNEL,
            common.memory,
            importsOf(() => undefined, {
              base: baseOf(common),
              kernels: common.kernels,
              kernelPlace: common.place,
              commonSlots: common.kernels * SCRATCH_BYTES
            })
          )
        }
  if (started?.exports === undefined) return undefined
  const kernel = started.exports as Kernel
  try {
    host.memory(started.memory.buffer)
    kernel.start()
    return kernel
  } catch {
    return undefined
  }
}
