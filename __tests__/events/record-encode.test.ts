import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteDictionary, HASH_SEED, hashOf, hashWord } from '../../src/events/byte-dictionary.ts'
import { digestTable } from '../../src/events/digest.ts'
import { Encoder } from '../../src/events/encode.ts'
import behaviorLog from '../../src/events/formats/behavior-log.ts'
import { RecordEncoder } from '../../src/events/record-encode.ts'
import { endOfText, wholeNumber } from '../../src/events/record-template.ts'
import type { Table } from '../../src/events/table.ts'
import { parseTime } from '../../src/events/time.ts'
import { InstantReader } from '../../src/events/time-bytes.ts'

const OPTIONS = {
  redact: (text: string) => text.replaceAll('secret', '[hidden]'),
  isIgnored: (key: string) => key === 'ignored'
}

/**
 * The lines that are taken without being parsed, and the tables they make: read from their bytes, and by `JSON.parse`
 * and the reader of the format. Lines that are refused must leave no trace.
 */
function both(lines: readonly Uint8Array[]): { taken: boolean[]; fast: Table; slow: Table } {
  const fast = new Encoder(OPTIONS)
  const slow = new Encoder(OPTIONS)
  const records = new RecordEncoder(fast)
  for (const encoder of [fast, slow]) encoder.startFile('log')
  const block = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
  let from = 0
  const taken = lines.map((line, number) => {
    const isTaken = records.add(block, from, from + line.length, 0, number + 1)
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

function expectAlike(lines: readonly (string | Uint8Array)[]): boolean[] {
  const { taken, fast, slow } = both(lines.map((line) => Buffer.from(line)))
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

/** As Python's `json.dumps` writes it. */
const spaced = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/":(?=["{\d\-tfn[])/g, '": ')
    .replaceAll(/,"/g, ', "')

const word = fc.constantFrom(
  'a',
  'b',
  'read_file',
  'secret',
  '',
  ' ',
  ' x',
  'y ',
  'ü',
  '\u2028',
  'a"b',
  'c\\d',
  '\n',
  '1',
  'x'.repeat(200)
)
const scalar = fc.oneof(
  word,
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(0, -0, 1e21, 5e-324, true, false, null)
)
/** Mostly what logs write, now and then anything. */
const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<unknown> = scalar) =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: other })
const plain = fc.oneof(
  fc.constantFrom('a', 'b', 'read_file', 'secret', '', ' x', 'y '),
  fc.nat(20),
  fc.constantFrom(-0, 0.1, 1e21, true, false, null)
)
const key = often(
  fc.constantFrom('role', 'ignored', 'arg.path', 'arg.n'),
  fc.constantFrom('model', 'ü', '1', '', 'k'.repeat(120), 'ignored.inner', 'constructor')
) as fc.Arbitrary<string>
const event = fc.record(
  {
    log_id: often(fc.constant('l')),
    agent_id: often(fc.constantFrom('a', 'b')),
    action: often(fc.constantFrom('read', 'write', 'secret')),
    session_id: often(fc.constantFrom('s1', 's2', 's3')),
    trace_id: often(fc.constantFrom('s1', 't')),
    case_id: often(fc.constantFrom('c1', 'c2')),
    outcome: often(fc.constantFrom('success', 'error')),
    timestamp: often(
      fc.oneof(
        fc
          .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
          .map((date) => date.toISOString()),
        fc.constantFrom('2026-01-31T12:30:00Z', '2026-02-30T12:30:00Z', '2026-01-31T24:00:00Z', 'today')
      )
    ),
    model: often(fc.constantFrom('large', 'small')),
    prompt_id: often(fc.constantFrom('p1', 'p2')),
    seq: often(fc.nat(9)),
    latency_ms: often(fc.double({ min: 0, max: 1e4, noNaN: true })),
    tokens: often(fc.nat()),
    total_tokens: often(fc.nat(9)),
    other: often(plain, fc.constantFrom([], {}, [1])),
    context: often(
      fc.dictionary(key, often(plain, fc.oneof(scalar, fc.constantFrom([], ['a'], { b: 1 }))), {
        maxKeys: 4
      })
    )
  },
  { requiredKeys: ['log_id', 'agent_id', 'action', 'context'] }
)
const line = fc
  .tuple(event, fc.boolean())
  .map(([value, isSpaced]) => (isSpaced ? spaced(value) : JSON.stringify(value)))

describe('plain records, read without being parsed', () => {
  it('make the table that JSON.parse and the reader make', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        taken += expectAlike(lines).filter(Boolean).length
      }),
      { numRuns: 1500 }
    )
    expect(taken).toBeGreaterThan(3000)
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
      { numRuns: 4000 }
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
    ['"\\u0041"', false],
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

  it.each([false, true])(
    'gives a value one number, whether met in bytes, parsed, or under a name that redaction made the same (%s)',
    (isShuffled) => {
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
      // What has an escape in it is parsed; the rest is not.
      const writings = contexts.flatMap((context) => [
        JSON.stringify(record({ context })),
        JSON.stringify(record({ context, note: '\n' }))
      ])
      const shuffled = writings.map((_, i) => writings[(i * 7) % writings.length] as string)
      const mixed = new Encoder(OPTIONS)
      const parsed = new Encoder(OPTIONS)
      const records = new RecordEncoder(mixed)
      for (const encoder of [mixed, parsed]) encoder.startFile('log')
      let taken = 0
      for (const [number, line] of (isShuffled ? shuffled : writings).entries()) {
        // Each in memory of its own, which ends where the line does.
        const bytes = Buffer.from(new TextEncoder().encode(line).slice().buffer)
        const isTaken = records.add(bytes, 0, bytes.length, 0, number + 1)
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
      expect(taken).toBe(contexts.length)
      const table = mixed.finish()
      expect(table).toEqual(parsed.finish())
      const names = table.items.map(({ key, value }) => `${key} ${value}`)
      expect(new Set(names).size).toBe(names.length)
    }
  )

  it('gives up on a log of which it can read nothing, and says nothing then', () => {
    const lines = Array.from({ length: 300 }, (_, i) => JSON.stringify(record({ context: { list: [i] } })))
    expect(expectAlike([...lines, JSON.stringify(record())])).toEqual(Array(301).fill(false))
  })
})

it('reads an instant from bytes as from its text', () => {
  const reader = new InstantReader()
  const instant = fc.oneof(
    fc
      .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
      .map((date) => date.toISOString()),
    fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(999)).map(([a, b, c, d]) => {
      const two = (n: number) => String(n).padStart(2, '0')
      return `20${two(a)}-${two(b % 14)}-${two(c % 33)}T${two(a % 26)}:${two(b % 62)}:${two(c % 62)}.${String(d).padStart(3, '0')}Z`
    }),
    fc.constantFrom(
      '2026-01-31T12:30:00Z',
      '2026-01-31 12:30',
      '2026-01-31T12:30:00+02:00',
      '2026-01-31T12:30:0xZ',
      '20x6-01-31T12:30:00Z'
    )
  )
  fc.assert(
    fc.property(instant, (text) => {
      const bytes = Buffer.from(` ${text} `)
      expect(reader.read(bytes, 1, bytes.length - 1)).toBe(parseTime(text) ?? Number.NaN)
    }),
    { numRuns: 3000 }
  )
})

it('finds where a text ends in four bytes as one byte after another would', () => {
  const ends = (byte: number) => byte < 0x20 || byte >= 0x7f || byte === 0x22 || byte === 0x5c
  const byte = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0, 1, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x5b, 0x5c, 0x5d, 0x7e, 0x7f, 0x80, 0xff)
  )
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
      const first = bytes.findIndex(ends)
      const word = new DataView(Uint8Array.from(bytes).buffer).getInt32(0, true)
      expect(endOfText(word)).toBe(first === -1 ? 4 : first)
    }),
    { numRuns: 20_000 }
  )
})

it('knows bytes again, one by one and many at once, however they lie in memory', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 140 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), text), { minLength: 1, maxLength: 60 }),
      fc.nat(3),
      fc.boolean(),
      (questions, offset, isLarge) => {
        const dictionary = new ByteDictionary()
        // A large one is asked in another way.
        for (let i = 0; isLarge && i < 9000; i++) {
          const other = new DataView(new TextEncoder().encode(`other ${i}`).buffer)
          dictionary.add(9, other, 0, other.byteLength, hashOf(other, 0, other.byteLength), i)
        }
        const known = new Map<string, number>()
        const bytes = Buffer.from(' '.repeat(offset) + questions.map(([, each]) => each).join(''))
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        const to = Int32Array.from(questions, () => 0)
        const from = to.map((_, i) => {
          const start = i === 0 ? offset : (to[i - 1] as number)
          to[i] = start + (questions[i]?.[1].length as number)
          return start
        })
        const spaces = Int32Array.from(questions, ([space]) => space)
        const hashes = from.map((start, i) => hashOf(view, start, to[i] as number))
        const answers = () =>
          questions.map(([space, each]) => (each.length > 128 ? -1 : (known.get(`${space} ${each}`) ?? -1)))
        const askAll = () => {
          dictionary.findAll(questions.length, spaces, view, from, to, hashes)
          return questions.map((_, i) => {
            const entry = dictionary.entries[i] as number
            return entry === -1 ? -1 : dictionary.value(entry)
          })
        }
        for (const [i, [space, each]] of questions.entries()) {
          const found = dictionary.find(space, view, from[i] as number, to[i] as number, hashes[i] as number)
          expect(found).toBe(answers()[i])
          if (found !== -1) continue
          known.set(`${space} ${each}`, i)
          dictionary.add(space, view, from[i] as number, to[i] as number, hashes[i] as number, i)
          if (i % 20 === 0) expect(askAll()).toEqual(answers())
        }
        expect(askAll()).toEqual(answers())
      }
    )
  )
})

it('tells bytes of the same hash apart, and knows the same ones again', () => {
  const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  const rest = fc.uint8Array({ maxLength: 9 })
  const viewOf = (words: readonly number[], behind: Uint8Array) => {
    const view = new DataView(new ArrayBuffer(words.length * 4 + behind.length))
    for (const [i, each] of words.entries()) view.setInt32(i * 4, each, true)
    for (const [i, each] of behind.entries()) view.setUint8(words.length * 4 + i, each)
    return view
  }
  fc.assert(
    fc.property(word, word, word, rest, fc.boolean(), (first, other, second, behind, isLarge) => {
      // After another first word, this second one makes up for the difference.
      const equalising = hashWord(HASH_SEED, first) ^ second ^ hashWord(HASH_SEED, other)
      const one = viewOf([first, second], behind)
      const two = viewOf([other, equalising], behind)
      const length = one.byteLength
      const hash = hashOf(one, 0, length)
      expect(hashOf(two, 0, length)).toBe(hash)
      const dictionary = new ByteDictionary()
      for (let i = 0; isLarge && i < 9000; i++) {
        const filler = viewOf([i], new Uint8Array())
        dictionary.add(2, filler, 0, 4, hashOf(filler, 0, 4), i)
      }
      const found = (view: DataView) => {
        const [from, to] = [Int32Array.of(0), Int32Array.of(length)]
        dictionary.findAll(1, Int32Array.of(1), view, from, to, Int32Array.of(hash))
        const entry = dictionary.entries[0] as number
        const together = entry === -1 ? -1 : dictionary.value(entry)
        expect(dictionary.find(1, view, 0, length, hash)).toBe(together)
        return together
      }
      dictionary.add(1, one, 0, length, hash, 7)
      expect(found(one)).toBe(7)
      expect(found(two)).toBe(first === other ? 7 : -1)
      if (first !== other) dictionary.add(1, two, 0, length, hash, 8)
      expect(found(two)).toBe(first === other ? 7 : 8)
      expect(found(one)).toBe(7)
    })
  )
})

it('takes different texts of up to four bytes to different hashes', () => {
  const bytes = fc.uint8Array({ maxLength: 4 })
  const hashed = (each: Uint8Array) => hashOf(new DataView(each.slice().buffer), 0, each.length)
  fc.assert(
    fc.property(bytes, bytes, (one, two) => {
      if (one.length !== two.length) return
      expect(hashed(one) === hashed(two)).toBe(Buffer.from(one).equals(two))
    }),
    { numRuns: 5000 }
  )
})

it('reads digits alone as `Number` reads them, and nothing else', () => {
  const text = fc.oneof(
    fc.stringMatching(/^\d{1,18}$/),
    fc.stringMatching(/^[-+.eE\d/:]{1,6}$/),
    fc.constantFrom('0', '9', '999999999999999', '1000000000000000', '-0', '1.0', '1e3')
  )
  fc.assert(
    fc.property(text, fc.nat(3), (each, offset) => {
      const bytes = Buffer.from(`${' '.repeat(offset)}${each},`)
      const isWhole = /^\d{1,15}$/.test(each)
      expect(wholeNumber(bytes, offset, offset + each.length)).toBe(isWhole ? Number(each) : -1)
    }),
    { numRuns: 3000 }
  )
})
