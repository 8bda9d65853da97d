import { endianness } from 'node:os'

export interface Memory {
  readonly buffer: ArrayBuffer
  /** By so many pages of 64 KiB. */
  readonly grow: (pages: number) => number
}

/** The same for several threads, none of which sees it grow. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer
}

interface MemorySize {
  readonly initial: number
  readonly maximum?: number
  readonly shared?: boolean
}

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: MemorySize) => Memory | SharedMemory
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (code: object, imports: object) => { readonly exports: unknown }
  }
}

export interface Started {
  readonly memory: Memory
  readonly exports: unknown
}

const modules = new Map<string, object>()

/** Undefined where the engine does not give it, or does not read numbers from memory as WebAssembly writes them. */
export function sharedMemory(pages: number): SharedMemory | undefined {
  if (endianness() !== 'LE') return undefined
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true }) as SharedMemory
  } catch {
    return undefined
  }
}

/** What a kernel exports that is started in a memory that there is; undefined where the engine cannot run it. */
export function startWithin(code: string, memory: Memory | SharedMemory, imports: object): unknown {
  try {
    const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'))
    modules.set(code, compiled)
    return new WebAssembly.Instance(compiled, { env: { memory }, ...imports }).exports
  } catch {
    return undefined
  }
}

/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of.
 * Undefined where the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as
 * WebAssembly writes them.
 */
export function startWebAssembly(
  code: string,
  pages: number,
  imports: (memory: Memory) => object
): Started | undefined {
  if (endianness() !== 'LE') return undefined
  try {
    const memory = new WebAssembly.Memory({ initial: pages }) as Memory
    const exports = startWithin(code, memory, imports(memory))
    return exports === undefined ? undefined : { memory, exports }
  } catch {
    return undefined
  }
}
