import { RECORD_KERNEL } from './record-kernel-code.ts'
import { startWebAssembly } from './web-assembly.ts'

/** What the kernel asks: see `assembly/records.ts`. Places are in its memory, in bytes; truth is 1. */
export interface KernelHost {
  /** The memory, at first and whenever it is another one. */
  readonly memory: (buffer: ArrayBuffer) => void
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
  readonly clear: () => void
  readonly ask: (count: number) => void
  readonly gather: (count: number, start: number) => number
  readonly learn: (key: number, length: number, item: number, low: number, high: number) => void
  readonly nameOf: (key: number) => number
}

const FIRST_PAGES = 20

/** A kernel of its own memory; undefined where the engine cannot run it. */
export function startKernel(host: KernelHost): Kernel | undefined {
  const started = startWebAssembly(RECORD_KERNEL, FIRST_PAGES, (memory) => ({
    dictionary: { ...host, grown: () => host.memory(memory.buffer) },
    scan: host,
    numbers: host,
    values: host,
    records: host
  }))
  if (started === undefined) return undefined
  const kernel = started.exports as Kernel
  try {
    host.memory(started.memory.buffer)
    kernel.start()
    return kernel
  } catch {
    return undefined
  }
}
