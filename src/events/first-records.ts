import { mayBeTooDeep, OPENING_BRACE, parseJson } from './json-bytes.ts'
import { SAMPLE_VALUES } from './recognise.ts'

/** Most lines are short: so many bytes mostly hold the records from which a format is told. */
export const NEAR_BYTES = 1 << 17

const LINE_FEED = 0x0a

/** The records from which the format is told, where each stands on a line of its own. */
export function firstRecords(head: Buffer, length: number): readonly unknown[] | 'none' | 'too few' {
  if (head[0] !== OPENING_BRACE || head[1] === 0) return 'none'
  const sample: unknown[] = []
  let from = 0
  for (let end = head.indexOf(LINE_FEED); end !== -1; end = head.indexOf(LINE_FEED, from)) {
    // What a reader would leave out is no part of the sample.
    if (mayBeTooDeep(head, from, end)) return 'none'
    const value = parseJson(head, from, end)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'none'
    if (sample.push(value) === SAMPLE_VALUES) return sample
    from = end + 1
  }
  return from === head.length && head.length < length ? sample : 'too few'
}
