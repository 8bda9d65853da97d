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

/** Why nothing can be read of a file that begins so, and what to do; undefined where it may be text. */
export function foreignReason(head: Buffer): string | undefined {
  if (startsWith(head, 'version https://git-lfs.github.com/spec/'))
    return 'a pointer of Git LFS stands in place of the file: check out with lfs: true'
  const table = TABLES.find(([, magic]) => startsWith(head, magic))
  // Text may begin with "ORC" too, but holds no such bytes.
  if (table !== undefined && head.some((byte) => byte < 0x09))
    return `a file of the kind ${table[0]} is not read: export it as JSON Lines or CSV`
  const packing = PACKINGS.find(([, magic, at]) => startsWith(head, magic, at))
  return packing !== undefined && (packing[0] !== 'bzip2' || /^BZh[1-9]1AY/.test(head.toString('latin1')))
    ? `what is packed by ${packing[0]} is not read: unpack it first`
    : undefined
}
