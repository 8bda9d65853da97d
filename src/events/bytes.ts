import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { type FilePart, type LogFile, STANDARD_INPUT } from './files.ts'
import { NotDivisible } from './not-divisible.ts'

/** Bytes in order, once. A block is valid until the next is asked for. */
export type Blocks = AsyncIterable<Uint8Array>

/** Bytes by place: what an archive is read from. */
export interface RandomAccess {
  readonly size: number
  /** Gives fewer bytes at the end. */
  readonly read: (at: number, length: number) => Promise<Buffer>
}

const BLOCK_BYTES = 1 << 20
/** An archive is read from its end on: one that comes through a pipe is held. */
const MOST_HELD = 512 << 20

/** The bytes of a file or of standard input; the handle is undefined where there are no places, only a stream. */
export interface OpenFile {
  readonly blocks: Blocks
  readonly handle: FileHandle | undefined
}

/** @throws UserError where the file cannot be read; while it is, NotDivisible where it ends within its part */
export async function openFile({ path, location, part }: LogFile): Promise<OpenFile> {
  if (location === STANDARD_INPUT) return { blocks: process.stdin, handle: undefined }
  try {
    const handle = await open(location)
    return { blocks: fileBlocks(handle, path, part), handle }
  } catch (error) {
    throw unreadable(path, error)
  }
}

const unreadable = (path: string, error: unknown): UserError =>
  new UserError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`)

async function* fileBlocks(handle: FileHandle, path: string, part: FilePart | undefined): Blocks {
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  for (let at = part?.from ?? null; ; ) {
    if (part !== undefined && at === part.to && !part.grow?.()) return
    const wanted = part === undefined ? block.length : Math.min(block.length, part.to - (at as number))
    const bytesRead = readBlock(handle, block, wanted, at, path)
    if (bytesRead === 0) {
      // The file was longer when it was divided.
      if (part !== undefined) throw new NotDivisible()
      return
    }
    if (at !== null) at += bytesRead
    yield block.subarray(0, bytesRead)
  }
}

/** At once, not through the thread pool: nothing else is there to do while a log is read. */
function readBlock(
  handle: FileHandle,
  block: Buffer,
  length: number,
  at: number | null,
  path: string
): number {
  try {
    return readSync(handle.fd, block, 0, length, at)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The first `count` bytes (fewer where there are no more) and, after them, all bytes from the start. */
export async function bytesAhead(blocks: Blocks, count: number): Promise<{ head: Buffer; all: Blocks }> {
  const iterator = blocks[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  let ended = false
  while (head.length < count && !ended) {
    const { value, done } = await iterator.next()
    if (done === true) ended = true
    else head = Buffer.concat([head, value])
  }
  async function* all(): Blocks {
    try {
      if (head.length > 0) yield head
      for (;;) {
        const { value, done } = ended ? { value: undefined, done: true } : await iterator.next()
        if (done === true || value === undefined) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head: head.subarray(0, count), all: all() }
}

/** The file by place; what comes through a pipe is held. */
export async function randomAccess(file: OpenFile, all: Blocks, path: string): Promise<RandomAccess> {
  const status = await file.handle?.stat()
  const handle = file.handle
  if (handle !== undefined && status?.isFile()) {
    return {
      size: status.size,
      read: async (at, length) => {
        const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, status.size - at)))
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
        return buffer.subarray(0, bytesRead)
      }
    }
  }
  const held: Buffer[] = []
  let size = 0
  for await (const block of all) {
    size += block.length
    if (size > MOST_HELD)
      throw new UserError(`${path}: a zip archive of more than 512 MiB must be given as a file`)
    held.push(Buffer.from(block))
  }
  const bytes = Buffer.concat(held)
  return { size, read: async (at, length) => bytes.subarray(at, at + length) }
}

export async function* rangeBlocks(access: RandomAccess, from: number, to: number): Blocks {
  for (let at = from; at < to; ) {
    const block = await access.read(at, Math.min(BLOCK_BYTES, to - at))
    if (block.length === 0) return
    at += block.length
    yield block
  }
}
