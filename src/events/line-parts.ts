import type { Blocks } from './bytes.ts'

/** Where what is to be read of a line starts; undefined where nothing of it is. The line ends before `end`, or is cut there. */
export type PartOfLine = (bytes: Buffer, at: number, end: number) => number | undefined

const LINE_FEED = 0x0a

/**
 * What `startOf` leaves of each line, on the line on which it stands; every other line is empty, so that lines keep their
 * numbers. `telling`: as many bytes of a line as `startOf` looks at, however the blocks cut it.
 */
export async function* partsOfLines(blocks: Blocks, startOf: PartOfLine, telling: number): Blocks {
  let held = Buffer.alloc(0)
  let isKept: boolean | undefined
  for await (const block of blocks) {
    const bytes = Buffer.concat([held, block])
    const into = Buffer.allocUnsafe(bytes.length)
    let length = 0
    let at = 0
    while (at < bytes.length) {
      const newline = bytes.indexOf(LINE_FEED, at)
      const end = newline === -1 ? bytes.length : newline + 1
      if (isKept === undefined) {
        if (newline === -1 && end - at < telling) break
        const start = startOf(bytes, at, end)
        isKept = start !== undefined
        at = start ?? at
      }
      if (isKept) length += bytes.copy(into, length, at, end)
      else if (newline !== -1) into[length++] = LINE_FEED
      if (newline !== -1) isKept = undefined
      at = end
    }
    held = Buffer.from(bytes.subarray(at))
    yield into.subarray(0, length)
  }
  const start = startOf(held, 0, held.length)
  if (start !== undefined) yield held.subarray(start)
}
