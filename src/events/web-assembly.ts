import { endianness } from 'node:os'

interface Memory {
  readonly buffer: ArrayBuffer
  /** By so many pages of 64 KiB. */
  readonly grow: (pages: number) => number
}

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: { readonly initial: number }) => Memory
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (code: object, imports: object) => { readonly exports: unknown }
  }
}

export interface Started {
  readonly memory: Memory
  readonly exports: unknown
}

const modules = new Map<string, object>()

/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of. Undefined where
 * the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as WebAssembly writes them.
 */
export function startWebAssembly(
  code: string,
  pages: number,
  imports: (memory: Memory) => object
): Started | undefined {
  if (endianness() !== 'LE') return undefined
  try {
    const memory = new WebAssembly.Memory({ initial: pages })
    const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'))
    modules.set(code, compiled)
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory }, ...imports(memory) })
    return { memory, exports }
  } catch {
    return undefined
  }
}
