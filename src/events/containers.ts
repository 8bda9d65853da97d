import { type Blocks, bytesAhead, openFile, type RandomAccess, randomAccess, rangeBlocks } from './bytes.ts'
import { decoded } from './decode.ts'
import { GrowthLimit, gunzipped, inflated, type OnFault, unzstd } from './decompress.ts'
import type { FilePart, LogFile } from './files.ts'
import { foreignReason, refuseTally, TELLING_BYTES } from './foreign-files.ts'
import { compareText } from './table.ts'
import { type ZipEntry, zipEntries, zipRange } from './zip.ts'

/** One log as text: a file, or an entry of an archive. */
export interface Log {
  /** Of an entry: the archive's path, a slash, and its name. */
  readonly path: string
  /** UTF-8 without a byte order mark. A block is valid until the next is asked for. */
  readonly blocks: Blocks
  /** Faults of the packing, in fixed sentences; filled while the blocks are read. */
  readonly faults: readonly string[]
  /** Names of all logs of the archive that the log is an entry of. */
  readonly archive?: readonly string[] | undefined
  /** Of a file that several threads share: which part it is. Such a file is plain text. */
  readonly part?: FilePart | undefined
}

/** Packed data within packed data is followed this far. */
const MOST_LAYERS = 3

/** What a file holds as text, packed or not; an archive holds several logs. Packing is known by its first bytes. */
export async function* openLogs(file: LogFile): AsyncGenerator<Log> {
  const opened = await openFile(file)
  try {
    if (file.part !== undefined) {
      yield { path: file.path, blocks: opened.blocks, faults: [], part: file.part }
      return
    }
    const { head, all } = await bytesAhead(opened.blocks, 4)
    if (isZip(head)) {
      yield* archived(await randomAccess(opened, all, file.path), file.path)
      return
    }
    const faults: string[] = []
    const onFault = (reason: string) => faults.push(reason)
    yield { path: file.path, blocks: decoded(unpacked(all, file.path, new GrowthLimit(), onFault)), faults }
  } finally {
    await opened.handle?.close()
  }
}

/**
 * The bytes of a file of one log, unpacked where it is packed. A block is valid until the next is asked for.
 * @param onFault called where the packing is damaged: what came before it was handed on
 * @throws UserError where the file cannot be read
 */
export async function* unpackedBytes(file: LogFile, onFault: OnFault): Blocks {
  const opened = await openFile(file)
  try {
    yield* unpacked(opened.blocks, file.path, new GrowthLimit(), onFault)
  } finally {
    await opened.handle?.close()
  }
}

/** `PK`, and an entry or, in an empty archive, the end. */
const isZip = (head: Buffer): boolean =>
  head.length === 4 && (head.readUInt32LE(0) === 0x04034b50 || head.readUInt32LE(0) === 0x06054b50)

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b
const isZstd = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528

async function* unpacked(packed: Blocks, path: string, limit: GrowthLimit, onFault: OnFault): Blocks {
  let blocks = packed
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const { head, all } = await bytesAhead(blocks, TELLING_BYTES)
    refuseTally(head, path)
    const foreign = foreignReason(head)
    if (foreign !== undefined) return onFault(foreign)
    if (isGzip(head)) blocks = gunzipped(all, limit, onFault)
    else if (isZstd(head)) blocks = unzstd(all, limit, onFault, path)
    else {
      yield* all
      return
    }
  }
  yield* blocks
}

/** Entries whose names end in none of these hold no log: images, pages, programs. */
const LOG_NAME = /(^|\/)[^/.]*$|\.(json|jsonl|ndjson|jsonlines|log|txt|csv|tsv|traj|out|gz|zst)$/i

async function* archived(access: RandomAccess, path: string): AsyncGenerator<Log> {
  const all = await zipEntries(access)
  if (all === undefined) {
    yield { path, blocks: nothing(), faults: ['the zip archive is damaged or cut off'] }
    return
  }
  const entries = all
    .filter(({ name }) => !name.startsWith('__MACOSX/') && LOG_NAME.test(name) && !name.endsWith('/'))
    .sort((a, b) => compareText(a.name, b.name))
  if (entries.length === 0) {
    yield { path, blocks: nothing(), faults: ['the zip archive holds no log'] }
    return
  }
  const archive = entries.map(({ name }) => name)
  const limit = new GrowthLimit()
  for (const entry of entries) {
    const faults: string[] = []
    const onFault = (reason: string) => faults.push(reason)
    const entryPath = `${path}/${entry.name}`
    const bytes = entryBlocks(access, entry, entryPath, limit, onFault)
    yield { path: entryPath, blocks: decoded(unpacked(bytes, entryPath, limit, onFault)), faults, archive }
  }
}

async function* entryBlocks(
  access: RandomAccess,
  entry: ZipEntry,
  path: string,
  limit: GrowthLimit,
  onFault: OnFault
): Blocks {
  const range = await zipRange(access, entry)
  if (range === undefined) return onFault('the zip archive is damaged or cut off')
  if (entry.isEncrypted) return onFault('the entry of the zip archive is encrypted')
  const bytes = rangeBlocks(access, range.from, range.to)
  if (entry.method === 0) yield* bytes
  else if (entry.method === 8) yield* inflated(bytes, limit, onFault)
  else if (entry.method === 93) yield* unzstd(bytes, limit, onFault, path)
  else onFault('the entry of the zip archive is packed in a way that is not supported')
}

async function* nothing(): Blocks {}
