import type { Blocks } from './bytes.ts'
import { partsOfLines } from './line-parts.ts'

/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */

/** Lines of such a stream, up to the first one with data. */
const BEGINNING = /^(?:[ \t]*\r?\n|(?:event|id|retry):[^\n]*\n|:[^\n]*\n)*data: ?(?:[[{]|$)/

const DATA = Buffer.from('data:')
/** What OpenAI ends its streams with. */
const DONE = '[DONE]'
/** As many bytes of a line as tell what it holds: of the longest line that is left out, and whether it ends there. */
const TELLING = DATA.length + 1 + DONE.length + 2

/** Whether a text that begins so is a stream of events, as a server sent it, whose data are JSON. */
export const isEventStream = (head: Buffer): boolean => BEGINNING.test(head.toString('latin1'))

/** The data of the events, on the lines on which they stand; every other line is empty. */
export const eventData = (blocks: Blocks): Blocks => partsOfLines(blocks, dataStart, TELLING)

/** Where the data of a line starts; undefined where it holds none. */
function dataStart(bytes: Buffer, at: number, end: number): number | undefined {
  if (!bytes.subarray(at, at + DATA.length).equals(DATA)) return undefined
  const start = at + DATA.length
  const isShort = end - start <= TELLING - DATA.length
  return isShort && bytes.toString('latin1', start, end).trim() === DONE ? undefined : start
}
