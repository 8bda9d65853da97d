import type { Blocks } from './bytes.ts'

/**
 * What runners and containers write before each line of what a program prints: GitHub Actions the time (and `gh run view
 * --log` job and step before it), Docker and Kubernetes the time, Docker Compose the name of the service. The fraction of
 * a time may end early.
 */
const PREFIX =
  /^(?:(?:[^\t\r\n{]{1,200}\t){2})?(?:\xef\xbb\xbf)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z |^[\w.-]{1,100} +\| /

/** Of runners and containers alone: what other programs log behind a time is theirs to be told of. */
const FIRST_PREFIX =
  /^(?:(?:[^\t\r\n{]{1,200}\t){2})?(?:\xef\xbb\xbf)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}Z |^[\w.-]{1,100} +\| /

/** What may be JSON, whole or a line of it: the rest of such a log is prose. */
const MAY_BE_JSON = /^\s*(?:[{}"]|\[\s*(?:["{[\]]|$)|\]|(?:-?\d[\d.eE+-]*|true|false|null),?\s*$)/

/** As many bytes of a line as tell what it holds. */
const TELLING = 1_024

/** Whether every line of a text that begins so has something before it that its program did not write. */
export const isPrefixed = (head: Buffer): boolean => FIRST_PREFIX.test(head.toString('latin1', 0, TELLING))

/** The lines without what stands before them; those that are no JSON are empty. */
export async function* withoutPrefixes(blocks: Blocks): Blocks {
  let held = Buffer.alloc(0)
  let isKept: boolean | undefined
  for await (const block of blocks) {
    const bytes = Buffer.concat([held, block])
    const into = Buffer.allocUnsafe(bytes.length)
    let length = 0
    let at = 0
    while (at < bytes.length) {
      const newline = bytes.indexOf(0x0a, at)
      const end = newline === -1 ? bytes.length : newline + 1
      if (isKept === undefined) {
        if (newline === -1 && end - at < TELLING) break
        const start = jsonStart(bytes, at, end)
        isKept = start !== undefined
        at = start ?? at
      }
      if (isKept) length += bytes.copy(into, length, at, end)
      else if (newline !== -1) into[length++] = 0x0a
      if (newline !== -1) isKept = undefined
      at = end
    }
    held = Buffer.from(bytes.subarray(at))
    yield into.subarray(0, length)
  }
  const start = jsonStart(held, 0, held.length)
  if (start !== undefined) yield held.subarray(start)
}

/** Where the JSON of a line starts; undefined where it holds none. */
function jsonStart(bytes: Buffer, at: number, end: number): number | undefined {
  const text = bytes.toString('latin1', at, Math.min(end, at + TELLING))
  const length = PREFIX.exec(text)?.[0].length ?? 0
  return MAY_BE_JSON.test(text.slice(length)) ? at + length : undefined
}
