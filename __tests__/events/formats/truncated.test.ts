import { describe, expect, it } from '@jest/globals'
import type { RawEvent } from '../../../src/events/event.ts'
import { formats } from '../../../src/events/formats/index.ts'
import { RecognisingReader } from '../../../src/events/recognise.ts'
import { ValueReader } from '../../../src/events/values.ts'
import { FIXTURES } from './fixtures.ts'
import { formatNamed } from './readers.ts'

/** A cut at every byte of the shortest fixtures, and at as many places of the longer ones. */
const CUTS = 200
/** What the guard around a reader says of an exception in it. */
const THROWN = 'the record could not be read in this format'

function readBytes(bytes: Uint8Array, given: string | undefined) {
  const events: RawEvent[] = []
  const skips: string[] = []
  const reader = new RecognisingReader(formats, given === undefined ? undefined : formatNamed(given), {
    event: (event) => events.push(event),
    skip: (reason) => skips.push(reason)
  })
  const values = new ValueReader({
    value: (value, line, length) => reader.value(value, line, length),
    skip: (reason) => skips.push(reason)
  })
  values.push(bytes)
  values.end()
  reader.end()
  return { calls: events.filter(({ action }) => action !== undefined).length, skips }
}

describe('logs that end early', () => {
  for (const { format, title, text } of FIXTURES) {
    it(`are read as far as they go: ${format}, ${title}`, () => {
      const bytes = Buffer.from(text)
      const whole = readBytes(bytes, format).calls
      const step = Math.max(1, Math.floor(bytes.length / CUTS))
      for (let length = 1; length < bytes.length; length += step) {
        const cut = bytes.subarray(0, length)
        for (const given of [undefined, format]) expect(readBytes(cut, given).skips).not.toContain(THROWN)
        expect(readBytes(cut, format).calls).toBeLessThanOrEqual(whole)
      }
    })
  }
})
