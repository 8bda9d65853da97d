import { UserError } from '../errors.ts'

/** As many bytes of a file as tell what it is. */
export const TELLING_BYTES = 262

const startsWith = (head: Buffer, bytes: string, at = 0): boolean =>
  head.length >= at + bytes.length && head.toString('latin1', at, at + bytes.length) === bytes

/** Files that hold tables, as the tools that make them also export in a form that is read. */
const TABLES: readonly (readonly [name: string, magic: string])[] = [
  ['Parquet', 'PAR1'],
  ['Avro', 'Obj\x01'],
  ['ORC', 'ORC'],
  ['Arrow', 'ARROW1'],
  ['SQLite', 'SQLite format 3\0']
]

/** Packings that are not undone here. */
const PACKINGS: readonly (readonly [name: string, magic: string, at?: number])[] = [
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!\x1a\x07'],
  ['LZ4', '\x04\x22\x4d\x18'],
  ['tar', 'ustar', 257]
]

/** With what a tally begins. */
export const TALLY_MAGIC = 'policyminer-tally'

/** What `policies.json`, of which the name comes first, and the profile beside it begin with. */
const SET = /^\s*\{\s*"name":[\s\S]{0,200}"source_logs":\s*\d/
const PROFILE = '{"profile_version":'

/** @throws UserError where the file is a tally: its events would be missing from the logs, and nobody might notice */
export function refuseTally(head: Buffer, path: string): void {
  if (startsWith(head, `${TALLY_MAGIC} `))
    throw new UserError(
      `${path} is a tally, not a log: give it as one of the \`tallies\` (on the command line \`--tallies ${path}\`)`
    )
}

/** Stands in a checkout in place of a file that is kept elsewhere: nothing is wrong with the file itself. */
export const isLfsPointer = (head: Buffer): boolean =>
  startsWith(head, 'version https://git-lfs.github.com/spec/')

export const LFS_POINTER = 'a pointer of Git LFS stands in place of the file: check out with lfs: true'

/** Why nothing can be read of a file that begins so, and what to do; undefined where it may be text. */
export function foreignReason(head: Buffer): string | undefined {
  if (isLfsPointer(head)) return LFS_POINTER
  if (startsWith(head, PROFILE) || SET.test(head.toString('latin1')))
    return 'a baseline is not a log: leave its files out of the logs'
  const table = TABLES.find(([, magic]) => startsWith(head, magic))
  // Text may begin with "ORC" too, but holds no such bytes.
  if (table !== undefined && head.some((byte) => byte < 0x09))
    return `a file of the kind ${table[0]} is not read: export it as JSON Lines or CSV`
  const packing = PACKINGS.find(([, magic, at]) => startsWith(head, magic, at))
  return packing !== undefined && (packing[0] !== 'bzip2' || /^BZh[1-9]1AY/.test(head.toString('latin1')))
    ? `what is packed by ${packing[0]} is not read: unpack it first`
    : undefined
}
