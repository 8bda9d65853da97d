import type { Blocks } from './bytes.ts'
import { partsOfLines } from './line-parts.ts'

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
export const withoutPrefixes = (blocks: Blocks): Blocks => partsOfLines(blocks, jsonStart, TELLING)

/** Where the JSON of a line starts; undefined where it holds none. */
function jsonStart(bytes: Buffer, at: number, end: number): number | undefined {
  const text = bytes.toString('latin1', at, Math.min(end, at + TELLING))
  const length = PREFIX.exec(text)?.[0].length ?? 0
  return MAY_BE_JSON.test(text.slice(length)) ? at + length : undefined
}
