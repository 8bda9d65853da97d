import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digestTable } from '../../src/events/digest.ts'
import { Encoder, type EncoderOptions } from '../../src/events/encode.ts'
import behaviorLog from '../../src/events/formats/behavior-log.ts'
import { RecordEncoder } from '../../src/events/record-encode.ts'
import type { Table } from '../../src/events/table.ts'
import { line, plain } from './record-lines.ts'

const OPTIONS = {
  redact: (text: string) => text.replaceAll('secret', '[hidden]'),
  isIgnored: (key: string) => key === 'ignored'
}

/** Nothing but short words is shown as it is: none that the kernel numbers by itself may be anything else. */
const OWN_WORDS: EncoderOptions = {
  ...OPTIONS,
  redact: (text) => {
    const isWord = /^[A-Za-z0-9_.-]{0,14}$/.test(text) && text.replaceAll(/\D/g, '').length < 9
    return isWord ? text : `<${text.replaceAll(/[<>]/g, '')}>`
  },
  passesShortWords: (key) => key !== 'arg.n'
}
const OWN_UNDER_HIDDEN: EncoderOptions = {
  ...OPTIONS,
  redact: (text, key) => (key === '[hidden]' ? text : OPTIONS.redact(text)),
  passesShortWords: (key) => key === '[hidden]'
}
const options = fc.constantFrom(OPTIONS, OWN_WORDS)

/**
 * The lines that are taken without being parsed, and the tables they make: read from their bytes, and by `JSON.parse`
 * and the reader of the format. Lines that are refused must leave no trace.
 */
function both(
  lines: readonly Uint8Array[],
  options: EncoderOptions
): { taken: boolean[]; fast: Table; slow: Table } {
  const fast = new Encoder(options)
  const slow = new Encoder(options)
  const records = new RecordEncoder(fast)
  for (const encoder of [fast, slow]) encoder.startFile('log')
  const block = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
  let from = 0
  const taken = lines.map((line, number) => {
    const { lines: count } = records.read(block, from, from + line.length + 1, 0, number + 1, false)
    const isTaken = count === 1
    from += line.length + 1
    if (isTaken) {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
      const reader = behaviorLog.open({
        event: (event) => expect(slow.add(event, 0, number + 1)).toBe('row'),
        skip: (reason) => {
          throw new Error(`taken, but ${reason}: ${JSON.stringify(value)}`)
        }
      })
      reader.value(value, number + 1)
    }
    return isTaken
  })
  return { taken, fast: fast.finish(), slow: slow.finish() }
}

function expectAlike(lines: readonly (string | Uint8Array)[], options: EncoderOptions = OPTIONS): boolean[] {
  const { taken, fast, slow } = both(
    lines.map((line) => Buffer.from(line)),
    options
  )
  expect(fast).toEqual(slow)
  expect(digestTable(fast)).toBe(digestTable(slow))
  return taken
}

const record = (over: Record<string, unknown> = {}) => ({
  log_id: 'l1',
  agent_id: 'a',
  action: 'read',
  context: { role: 'admin', 'arg.path': '/srv' },
  ...over
})

/** Lines read from their bytes as far as they are plain, the others parsed; and the same lines all parsed. */
function mixedAndParsed(lines: readonly string[], options: EncoderOptions) {
  const mixed = new Encoder(options)
  const parsed = new Encoder(options)
  const records = new RecordEncoder(mixed)
  for (const encoder of [mixed, parsed]) encoder.startFile('log')
  let taken = 0
  for (const [number, line] of lines.entries()) {
    // Each in memory of its own, which ends where the line does.
    const bytes = Buffer.from(new TextEncoder().encode(`${line}\n`).slice().buffer)
    const isTaken = records.read(bytes, 0, bytes.length, 0, number + 1, false).lines === 1
    if (isTaken) taken++
    for (const encoder of isTaken ? [parsed] : [mixed, parsed]) {
      const reader = behaviorLog.open({
        event: (event) => expect(encoder.add(event, 0, number + 1)).toBe('row'),
        skip: (reason) => {
          throw new Error(reason)
        }
      })
      reader.value(JSON.parse(line), number + 1)
    }
  }
  return { taken, mixed, parsed }
}

describe('plain records, read without being parsed', () => {
  it('make the table that JSON.parse and the reader make', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), options, (lines, each) => {
        taken += expectAlike(lines, each).filter(Boolean).length
      }),
      { numRuns: 500 }
    )
    expect(taken).toBeGreaterThan(1000)
  })

  it('are valid JSON where any byte was changed, put in or taken out', () => {
    const at = fc.nat()
    const byte = fc.oneof(
      fc.constantFrom(...Buffer.from('"\\{}[],: 0-.eE\n\t+tn')),
      fc.integer({ min: 0, max: 255 })
    )
    fc.assert(
      fc.property(
        line,
        fc.array(fc.tuple(at, byte, fc.constantFrom('change', 'insert', 'remove')), {
          minLength: 1,
          maxLength: 2
        }),
        (text, changes) => {
          let bytes = [...Buffer.from(text)]
          for (const [where, value, how] of changes) {
            const place = where % (bytes.length + 1)
            bytes = [
              ...bytes.slice(0, place),
              ...(how === 'remove' ? [] : [value]),
              ...bytes.slice(place + (how === 'insert' ? 0 : 1))
            ]
          }
          // Before it a record of the same shape, so that its shape is known.
          expectAlike([text, Uint8Array.from(bytes), text])
        }
      ),
      { numRuns: 1200 }
    )
  })

  it.each([
    ['0', true],
    ['-0', true],
    ['1', true],
    ['-1.5e+3', true],
    ['1E9', true],
    ['1e999', true],
    ['123456789012345678901', true],
    ['true', true],
    ['false', true],
    ['null', true],
    ['"x"', true],
    ['""', true],
    ['"\x7f"', false],
    ['01', false],
    ['/', false],
    ['-/', false],
    ['1/', false],
    ['1./', false],
    ['1e/', false],
    ['1:', false],
    ['-', false],
    ['+1', false],
    ['.5', false],
    ['1.', false],
    ['1e', false],
    ['0x1', false],
    ['1_000', false],
    ['True', false],
    ['nul', false],
    ['NaN', false],
    ['Infinity', false],
    ['undefined', false],
    ["'x'", false],
    ['"\\u0041"', true],
    ['"\\\\\\"\\/\\b\\f\\n\\r\\t"', true],
    ['"\\ud83d\\ude00\\ud800\\uAbCd"', true],
    ['"\\u004"', false],
    ['"\\u004g"', false],
    ['"\\u00:0"', false],
    ['"\\N"', false],
    ['"\\', false],
    ['"\\x41"', false],
    ['"\t"', false],
    ['"x', false],
    ['"x"y', false],
    ['', false],
    ['1 2', false],
    ['[1]', false],
    ['{"a":1}', false],
    ['/**/1', false],
    ['"ü"', false]
  ])('%s as a value: taken %s, whether its shape is known or not', (value, isTaken) => {
    const text = (raw: string) =>
      `{"log_id":"l","agent_id":"a","action":"x","context":{"k":${raw}},"other":${raw}}`
    expect(expectAlike([text(value)])).toEqual([isTaken])
    expect(expectAlike([text('"known"'), text(value), text('7'), text(value)])).toEqual([
      true,
      isTaken,
      true,
      isTaken
    ])
  })

  it('leaves to the reader what has a name twice, no action, or something behind it', () => {
    const text = JSON.stringify(record())
    expect(
      expectAlike([
        text,
        text.replace('"role"', '"arg.path"'),
        text.replace('"agent_id":"a"', '"agent_id":"a","agent_id":"b"'),
        '{"session_id":"s"}',
        JSON.stringify(record({ action: undefined })),
        JSON.stringify(record({ action: ' read' })),
        `${text},`,
        `${text}}`,
        `${text} ${text}`,
        text.slice(0, -1),
        '{}',
        JSON.stringify(record({ context: undefined }))
      ])
    ).toEqual([true, ...Array(10).fill(false), true])
  })

  it.each([
    [false, 'host', OPTIONS],
    [true, 'host', OPTIONS],
    [false, 'kernel', OWN_UNDER_HIDDEN],
    [true, 'kernel', OWN_UNDER_HIDDEN]
  ])(
    'gives a value one number, whether met in bytes, parsed, or under a name that redaction made the same (%s, %s)',
    (isShuffled, _, options: EncoderOptions) => {
      const contexts = [
        { secret: 'x', role: 'admin' },
        { '[hidden]': 'x', role: 'admin' },
        { '[hidden]': 'only here', secret: 'only here' },
        { secret: 'both ways', '[hidden]': 'x' },
        { '[hidden]': 'both ways', secret: 'again' },
        { '[hidden]': 'again', role: 'secret' },
        { role: '[hidden]', secret: 'secret' },
        { '[hidden]': '[hidden]' }
      ]
      // What has a letter beyond ASCII in it is parsed; the rest is not.
      const writings = contexts.flatMap((context) => [
        JSON.stringify(record({ context })),
        JSON.stringify(record({ context, note: 'ü' }))
      ])
      const shuffled = writings.map((_, i) => writings[(i * 7) % writings.length] as string)
      const { taken, mixed, parsed } = mixedAndParsed(isShuffled ? shuffled : writings, options)
      expect(taken).toBe(contexts.length)
      const table = mixed.finish()
      expect(table).toEqual(parsed.finish())
      const names = table.items.map(({ key, value }) => `${key} ${value}`)
      expect(new Set(names).size).toBe(names.length)
    }
  )

  it('numbers a word once, whoever meets it first', () => {
    const word = fc.constantFrom(
      ...[
        'a',
        'b',
        '',
        'a.b-c_D',
        '12345678',
        '123456789',
        'abcdefghijklmn',
        'abcdefghijklmno',
        'a b',
        '<a>'
      ],
      ...['a@b', 'z{', '`', '[', '/', ':', 'A'.repeat(14), 'ü', '"', '1', 'true', 'x'.repeat(130)]
    )
    const context = fc.dictionary(
      fc.constantFrom('role', 'arg.path', 'arg.n', 'ignored'),
      fc.oneof(word, plain)
    )
    const writing = fc.tuple(context, fc.constantFrom('plain', 'escaped', 'parsed')).map(([context, how]) => {
      const text = JSON.stringify(record({ context, ...(how === 'parsed' ? { note: 'ü' } : {}) }))
      return how === 'escaped' ? text.replaceAll('a.b-c', 'a.\\u0062-c') : text
    })
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 12 }), options, (writings, each) => {
        const { mixed, parsed } = mixedAndParsed(writings, each)
        expect(mixed.items.items.length).toBe(parsed.items.items.length)
        expect(mixed.finish()).toEqual(parsed.finish())
      }),
      { numRuns: 1000 }
    )
  })

  it('gives up on a log of which it can read nothing, and says nothing then', () => {
    const lines = Array.from({ length: 300 }, (_, i) => JSON.stringify(record({ context: { list: [i] } })))
    expect(expectAlike([...lines, JSON.stringify(record())])).toEqual(Array(301).fill(false))
  })
})

describe('what the kernel reads as the host would', () => {
  /** Lines with these fields in one block make the table that `JSON.parse` makes of them, without being parsed. */
  function expectTaken(fields: readonly Record<string, unknown>[]): void {
    const lines = fields.map((each) => JSON.stringify(record(each)))
    expect(expectAlike(lines)).toEqual(lines.map(() => true))
  }

  it('instants, however they are written', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const instant = fc.oneof(
      fc
        .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
        .map((date) => date.toISOString()),
      fc
        .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(999))
        .map(
          ([a, b, c, d]) =>
            `20${two(a)}-${two(b % 14)}-${two(c % 33)}T${two(a % 26)}:${two(b % 62)}:${two(c % 62)}.${String(d).padStart(3, '0')}Z`
        ),
      fc.constantFrom(
        '2026-01-31T12:30:00Z',
        '2026-01-31 12:30',
        '2026-01-31T12:30:00+02:00',
        '2026-01-31T12:30:0xZ',
        '2026-01-31T12:30:00.1x3Z',
        '2026-01-31T12:/0:00Z',
        '2026-01-31T1::30:00.12/Z',
        '20x6-01-31T12:30:00Z',
        '2026-W05-6T12:30:00Z'
      )
    )
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1, maxLength: 8 }), (instants) =>
        expectTaken(instants.map((timestamp, seq) => ({ timestamp, seq, session_id: 's' })))
      ),
      { numRuns: 400 }
    )
  })

  it('numbers, however they are written', () => {
    const written = fc.oneof(
      fc.stringMatching(/^-?(0|[1-9]\d{0,17})(\.\d{1,18})?([eE][+-]?\d{1,3})?$/),
      fc.constantFrom(
        '0',
        '-0',
        '-0.0',
        '999999999999999',
        '1000000000000000',
        '0.1',
        '9007199254740993',
        '1e999'
      )
    )
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (numbers) => {
        const lines = numbers.map((number) =>
          JSON.stringify(record({ session_id: 's', latency_ms: 'N', tokens: 'N', seq: 'N' })).replaceAll(
            '"N"',
            number
          )
        )
        expect(expectAlike(lines)).toEqual(lines.map(() => true))
      }),
      { numRuns: 400 }
    )
  })

  it('hashes of values under ignored keys, by which calls are told apart', () => {
    const value = fc.oneof(plain, fc.string({ unit: 'grapheme-ascii', maxLength: 30 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        expectAlike(
          values.map((ignored) => JSON.stringify(record({ session_id: 's', context: { ignored } })))
        )
      }),
      { numRuns: 400 }
    )
  })
})

it.each([OPTIONS, OWN_WORDS])('tells a great many values apart, and knows each again (%#)', (options) => {
  const lines = Array.from({ length: 1200 }, (_, i) => {
    const context: Record<string, unknown> = {}
    // Every line has a hundred values of which half were met in the line before.
    for (let k = 0; k < 100; k++)
      context[`key${k % 50}_${k}`] = `${k % 3 === 0 ? 'v' : 'value-'}${(i + (k % 2)) >> 1}`
    return JSON.stringify(record({ session_id: `session-${i % 700}`, context }))
  })
  expect(expectAlike(lines, options).every(Boolean)).toBe(true)
})

it('reads long values and many of them, more than it remembers or has room for at once', () => {
  const lines = Array.from({ length: 200 }, (_, i) => {
    const context: Record<string, unknown> = {}
    for (let k = 0; k < 250; k++) context[`k${k}`] = `${k % 5}`.repeat(1 + ((i * k) % 200))
    return JSON.stringify(record({ session_id: 's'.repeat(1 + i), case_id: 'c'.repeat(i + 1), context }))
  })
  expect(expectAlike(lines).every(Boolean)).toBe(true)
})

it('takes the lines of a block together, up to the first that is unusual', () => {
  const kinds = fc.constantFrom('plain', 'foreign', 'blank', 'broken', 'returned')
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 30 }), fc.boolean(), (lines, isArray) => {
      const text = lines.map((kind, i) => {
        const line = JSON.stringify(record({ seq: i, note: kind === 'foreign' ? 'ü' : '\n' }))
        if (kind === 'blank') return '\n'
        if (kind === 'broken') return `${line.slice(0, -1)}\n`
        return `${line}${isArray ? ',' : ''}${kind === 'returned' ? '\r' : ''}\n`
      })
      const bytes = Buffer.from(text.join(''))
      const encoder = new Encoder(OPTIONS)
      const records = new RecordEncoder(encoder)
      encoder.startFile('log')
      const first = lines.findIndex((kind) => kind !== 'plain' && kind !== 'returned')
      const taken = first === -1 ? lines.length : first
      expect(records.read(bytes, 0, bytes.length, 0, 7, isArray)).toEqual({
        end: Buffer.byteLength(text.slice(0, taken).join('')),
        lines: taken
      })
      expect(encoder.rows).toBe(taken)
      const { origin } = encoder.finish()
      expect([...(origin?.line ?? [])]).toEqual(Array.from({ length: taken }, (_, i) => 7 + i))
    })
  )
})
