import { endianness } from 'node:os'
import { RECORD_KERNEL } from './record-kernel-code.ts'

/** What the kernel asks: see `assembly/records.ts`. Places are in its memory, in bytes; truth is 1. */
export interface KernelHost {
  /** The memory, at first and whenever it is another one. */
  readonly memory: (buffer: ArrayBuffer) => void
  readonly resolve: (entry: number, from: number, length: number, isRemembered: number) => void
  readonly meaningOf: (from: number, length: number, isInside: number) => number
  readonly flagsOf: (key: number) => number
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
  readonly numberIn: (space: number, from: number, length: number) => number
  readonly nameOf: (key: number) => number
}

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (code: object, imports: object) => { readonly exports: unknown }
  }
}

const FIRST_PAGES = 20
let code: object | undefined

/**
 * A kernel of its own memory; undefined where the engine has no WebAssembly, or none of 128 bits at once, or does not read
 * numbers from memory as WebAssembly writes them.
 */
export function startKernel(host: KernelHost): Kernel | undefined {
  if (endianness() !== 'LE') return undefined
  try {
    const memory = new WebAssembly.Memory({ initial: FIRST_PAGES })
    code ??= new WebAssembly.Module(Buffer.from(RECORD_KERNEL, 'base64'))
    const { exports } = new WebAssembly.Instance(code, {
      env: { memory },
      dictionary: { ...host, grown: () => host.memory(memory.buffer) },
      scan: host,
      numbers: host,
      records: host
    })
    const kernel = exports as Kernel
    host.memory(memory.buffer)
    kernel.start()
    return kernel
  } catch {
    return undefined
  }
}
