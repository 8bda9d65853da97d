import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { openLogs, unpackedBytes } from './events/containers.ts'
import { type LogFile, STANDARD_INPUT } from './events/files.ts'
import type { Table } from './events/table.ts'

/** A file that holds the very bytes of another one, or of an entry of an archive, packed or not. */
export interface Copy {
  readonly file: LogFile
  readonly of: LogFile
}

/**
 * Of files with equal content all but the first, in the order given; and files whose content is that of an entry of an
 * archive among them. Only files whose content is of equal length are looked into.
 */
export async function copiesAmong(files: readonly LogFile[]): Promise<readonly Copy[]> {
  const alike = await equalFiles(files)
  const copied = new Set(alike.map(({ file }) => file))
  const left = files.filter((file) => file.location !== STANDARD_INPUT && !copied.has(file))
  return [...alike, ...(await unpackedBeside(left))]
}

const ARCHIVE_NAME = /\.zip$/i

/** Files that lie beside the archive they came out of. An entry is called as it is where it is read. */
async function unpackedBeside(files: readonly LogFile[]): Promise<readonly Copy[]> {
  const archives = files.filter(({ location }) => ARCHIVE_NAME.test(location))
  const plain = files.filter(({ location }) => !ARCHIVE_NAME.test(location) && !isPacked(location))
  if (archives.length === 0 || plain.length === 0) return []
  const entries = new Map<number, { readonly digest: string; readonly of: LogFile }[]>()
  for (const { path, location } of archives)
    for await (const log of openLogs({ path, location })) {
      const { digest, bytes } = await hashed(log.blocks)
      if (bytes === 0 || log.faults.length > 0) continue
      const own = { digest, of: { path: log.path, location } }
      entries.set(bytes, [...(entries.get(bytes) ?? []), own])
    }
  const copies: Copy[] = []
  for (const file of plain) {
    const status = await stat(file.location)
    const candidates = status.isFile() ? entries.get(status.size) : undefined
    if (candidates === undefined) continue
    const { digest } = await hashed(createReadStream(file.location))
    const entry = candidates.find((candidate) => candidate.digest === digest)
    if (entry !== undefined) copies.push({ file, of: entry.of })
  }
  return copies
}

async function equalFiles(files: readonly LogFile[]): Promise<Copy[]> {
  const byLength = new Map<string, LogFile[]>()
  for (const file of files) {
    if (file.location === STANDARD_INPUT) continue
    const status = await stat(file.location)
    if (!status.isFile() || status.size === 0) continue
    const length = lengthOf(file.location, status.size)
    const alike = byLength.get(length)
    if (alike === undefined) byLength.set(length, [file])
    else alike.push(file)
  }
  const first = new Map<string, LogFile>()
  const copies: Copy[] = []
  for (const alike of byLength.values()) {
    if (alike.length < 2) continue
    for (const file of alike) {
      const digest = await digestOf(file)
      const of = first.get(digest)
      if (of === undefined) first.set(digest, file)
      else copies.push({ file, of })
    }
  }
  return copies
}

/** By the name: opening every file to see how it is packed would cost more than all else here. */
const GZIP_NAME = /\.(gz|gzip)$/i
const ZSTD_NAME = /\.(zst|zstd)$/i
const isPacked = (location: string): boolean => GZIP_NAME.test(location) || ZSTD_NAME.test(location)

/** What files of the same content have in common: its length modulo 2^32 or, where that is not told, the packed one. */
function lengthOf(location: string, size: number): string {
  const told = isPacked(location) ? toldLength(location, size) : size
  return told === undefined ? `packed ${size}` : String(told % 2 ** 32)
}

const LONGEST_HEADER = 18

/**
 * Bytes of the content, as the packed file tells them: RFC 1952, section 2.3.1 (ISIZE); RFC 8878, section 3.1.1.1. Read
 * at once: the way through the thread pool would take ten times as long as these few bytes do.
 */
function toldLength(location: string, size: number): number | undefined {
  if (size < LONGEST_HEADER) return undefined
  const bytes = Buffer.alloc(LONGEST_HEADER)
  const isGzip = GZIP_NAME.test(location)
  try {
    const handle = openSync(location, 'r')
    readSync(handle, bytes, 0, LONGEST_HEADER, isGzip ? size - LONGEST_HEADER : 0)
    closeSync(handle)
  } catch {
    // Told of where it is read as a log.
    return undefined
  }
  return isGzip ? bytes.readUInt32LE(LONGEST_HEADER - 4) : zstdLength(bytes)
}

function zstdLength(header: Buffer): number | undefined {
  if (header.readUInt32LE(0) !== 0xfd2fb528) return undefined
  const descriptor = header[4] as number
  const isSingle = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number
  const at = 5 + (isSingle ? 0 : 1) + dictionaryBytes
  const width = descriptor >> 6
  if (width === 0) return isSingle ? header[at] : undefined
  if (width === 1) return header.readUInt16LE(at) + 256
  return width === 2 ? header.readUInt32LE(at) : Number(header.readBigUInt64LE(at))
}

async function digestOf(file: LogFile): Promise<string> {
  if (!isPacked(file.location)) return (await hashed(createReadStream(file.location))).digest
  let isDamaged = false
  const { digest } = await hashed(
    unpackedBytes(file, () => {
      isDamaged = true
    })
  )
  // Two that break off at the same place need not be copies.
  return isDamaged ? (await hashed(createReadStream(file.location))).digest : digest
}

async function hashed(blocks: AsyncIterable<Uint8Array>): Promise<{ digest: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const block of blocks) {
    hash.update(block)
    bytes += block.length
  }
  return { digest: hash.digest('hex'), bytes }
}

/**
 * Whether some session stands in both files: then what the one tells is told again by the other. Where a file is a
 * session of its own, two of the same content are two runs that went alike.
 */
export function shareSessions({ origin, sessions, sessionStart }: Table, a: string, b: string): boolean {
  if (origin === undefined) return false
  const [first, second] = [origin.files.indexOf(a), origin.files.indexOf(b)]
  for (let session = 0; session < sessions; session++) {
    let seen = 0
    const end = sessionStart[session + 1] as number
    for (let row = sessionStart[session] as number; row < end; row++) {
      const file = origin.file[row]
      if (file === first) seen |= 1
      else if (file === second) seen |= 2
    }
    if (seen === 3) return true
  }
  return false
}
