import type { Blocks } from '../../src/events/bytes.ts'

async function* inPieces(bytes: Buffer, lengths: readonly number[]): Blocks {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] as number
    yield bytes.subarray(at, at + length)
    at += length
  }
}

/** What a reader of blocks makes of a text that comes in pieces of these lengths, again and again. */
export async function readInPieces(
  read: (blocks: Blocks) => Blocks,
  text: string,
  lengths: readonly number[] = [1 << 16]
): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of read(inPieces(Buffer.from(text), lengths))) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString()
}
