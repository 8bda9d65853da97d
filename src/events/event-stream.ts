import type { Blocks } from './bytes.ts'

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
export async function* eventData(blocks: Blocks): Blocks {
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
        const start = dataStart(bytes, at, end)
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
  const start = dataStart(held, 0, held.length)
  if (start !== undefined) yield held.subarray(start)
}

/** Where the data of a line starts; undefined where it holds none. */
function dataStart(bytes: Buffer, at: number, end: number): number | undefined {
  if (!bytes.subarray(at, at + DATA.length).equals(DATA)) return undefined
  const start = at + DATA.length
  const isShort = end - start <= TELLING - DATA.length
  return isShort && bytes.toString('latin1', start, end).trim() === DONE ? undefined : start
}
