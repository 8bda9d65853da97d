import { isUtf8 } from 'node:buffer'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ValueLimits } from '../../src/events/value-limits.ts'
import { ValueReader } from '../../src/events/values.ts'

interface Read {
  readonly values: { value: unknown; line: number }[]
  readonly skips: { reason: string; line: number }[]
}

/** The text read in one block, or in blocks that end at `cuts`. */
function read(text: string | Uint8Array, cuts: readonly number[] = [], limits?: Partial<ValueLimits>): Read {
  const bytes = Buffer.from(text as string)
  const values: Read['values'] = []
  const skips: Read['skips'] = []
  const reader = new ValueReader(
    {
      value: (value, line) => values.push({ value, line }),
      skip: (reason, line) => skips.push({ reason, line })
    },
    limits
  )
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  let from = 0
  for (const end of [...ends, bytes.length]) {
    // Each block is its own memory, and is spoilt afterwards: what the reader keeps it must have copied.
    const block = Buffer.from(bytes.subarray(from, end))
    reader.push(block)
    block.fill(0x7d)
    from = end
  }
  reader.end()
  return { values, skips }
}

const plain = ({ values }: Read): unknown[] => values.map(({ value }) => value)

const json = fc.json({ maxDepth: 4, stringUnit: 'binary' })
const record = fc
  .dictionary(
    fc.string({ unit: 'binary' }),
    json.map((text): unknown => JSON.parse(text)),
    { maxKeys: 4 }
  )
  .map((object) => JSON.parse(JSON.stringify({ ...object, id: 1 })) as Record<string, unknown>)
const records = fc.array(record, { minLength: 1, maxLength: 6 })

const pretty = (indent: string | number) => (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value, null, indent)).join('\n')

/** How exporters put records into a file. */
const containers: Record<string, (values: readonly unknown[]) => string> = {
  lines: (values) => values.map((value) => `${JSON.stringify(value)}\n`).join(''),
  'lines without a last line end': (values) => values.map((value) => JSON.stringify(value)).join('\n'),
  'CRLF lines': (values) => values.map((value) => `${JSON.stringify(value)}\r\n`).join(''),
  'CR lines': (values) => values.map((value) => `${JSON.stringify(value)}\r`).join(''),
  'blank and indented lines': (values) =>
    values.map((value) => `\n\u00a0\u2003\n\u001c\n \t${JSON.stringify(value)} \u0085\n`).join(''),
  'several on a line': (values) => values.map((value) => JSON.stringify(value)).join(' '),
  'several on a line, touching': (values) => values.map((value) => JSON.stringify(value)).join(''),
  'pretty objects': pretty(2),
  'pretty objects with tabs, touching': (values) =>
    values.map((value) => JSON.stringify(value, null, '\t')).join(''),
  'pretty objects in CRLF': (values) => pretty(2)(values).replaceAll('\n', '\r\n'),
  'one array': (values) => JSON.stringify(values),
  'one pretty array': (values) => JSON.stringify(values, null, 1),
  'one array, an element a line': (values) =>
    `[${values.map((value) => JSON.stringify(value)).join(',\n')}]\n`,
  'one array, brackets on lines of their own': (values) =>
    `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`,
  'one array in the style "}, {"': (values) =>
    `[${values.map((value) => JSON.stringify(value, null, 4)).join(', ')}]`
}

describe('ValueReader reads what JSON.parse reads', () => {
  for (const [name, write] of Object.entries(containers)) {
    it(name, () => {
      fc.assert(
        fc.property(records, fc.array(fc.nat()), (values, cuts) => {
          const text = write(values)
          const result = read(text, cuts)
          expect(result.skips).toEqual([])
          expect(plain(result)).toEqual(values)
        }),
        { numRuns: 150 }
      )
    })

    it(`${name}, when lines are too long to hold`, () => {
      fc.assert(
        fc.property(
          records,
          fc.array(fc.nat()),
          fc.integer({ min: 1, max: 60 }),
          (values, cuts, lineBytes) => {
            const result = read(write(values), cuts, { lineBytes })
            // Long lines are not stripped of Python's white space at their ends, which no JSON writer puts there.
            if (name === 'blank and indented lines') return
            expect(result.skips).toEqual([])
            expect(plain(result)).toEqual(values)
          }
        ),
        { numRuns: 80 }
      )
    })
  }

  it('scalars of every kind, one a line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.boolean(),
            fc.constant(null)
          ),
          { minLength: 1 }
        ),
        (values) => {
          const texts = values.map((value) => JSON.stringify(value))
          expect(plain(read(texts.join('\n')))).toEqual(texts.map((text): unknown => JSON.parse(text)))
        }
      )
    )
  })
})

/** Pieces of logs, whole and broken: every mixture must read the same in blocks of any size. */
const fragment = fc.constantFrom(
  '{"Records":[{"i":1},',
  '{"i":2}]}',
  '{\n  "data": [\n    {\n      "i": 1\n    },\n',
  '    {\n      "i": 2\n    }',
  '\n  ]\n}\n',
  '{"a":1}',
  '{"a":[1,{"b":"}"}]}',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '"x"',
  '"\\"',
  '1',
  '-2.5e3',
  'tru',
  'true',
  'NaN',
  '\n',
  '\r\n',
  '\r',
  '\n  ',
  '\n    ',
  ' ',
  '\t',
  '  {\n    "k": [\n      1\n    ]\n  },\n',
  '[\n',
  ']\n',
  '{\n',
  '}\n',
  '"a": {\n',
  '\u00a0',
  '\u2028',
  '\u001c',
  'é',
  '😀',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '"\n',
  '{"a":"\u0001"}'
)
const soup = fc
  .array(
    fc.oneof(
      fragment.map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 3 }).map((raw) => Buffer.from(raw))
    ),
    { maxLength: 40 }
  )
  .map((parts) => Buffer.concat(parts))

describe('ValueReader on any bytes', () => {
  it('gives the same whatever the blocks', () => {
    fc.assert(
      fc.property(
        soup,
        fc.array(fc.nat(), { maxLength: 30 }),
        // Longer than any indentation here, as the real limit is than any there is.
        fc.option(fc.integer({ min: 12, max: 60 })),
        (bytes, cuts, lineBytes) => {
          const limits = lineBytes === null ? {} : { lineBytes, valueBytes: 100, partBytes: 50 }
          expect(read(bytes, cuts, limits)).toEqual(read(bytes, [], limits))
        }
      ),
      { numRuns: 3000 }
    )
  })

  it('reads every line that is an object by itself among broken lines of one line each', () => {
    const broken = fc.constantFrom(
      'nonsense',
      '{"a":1,}',
      "{'a':1}",
      '{"a":NaN}',
      '{"a":"\u0001"}',
      '{"a":1}}',
      '{"a":1} x',
      '{"a":1}\u2028{"a":1}',
      '{"a":1}\f{"a":1}'
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            record.map((value) => ({ value })),
            broken.map((text) => ({ text }))
          ),
          { maxLength: 8 }
        ),
        (lines) => {
          const result = read(
            lines.map((line) => ('value' in line ? JSON.stringify(line.value) : line.text)).join('\n')
          )
          const placed = lines.map((line, index) => ({ ...line, line: index + 1 }))
          expect(result.values).toEqual(
            placed.flatMap((each) => ('value' in each ? [{ value: each.value, line: each.line }] : []))
          )
          expect(result.skips.map(({ line }) => line)).toEqual(
            placed.flatMap((each) => ('text' in each ? [each.line] : []))
          )
        }
      )
    )
  })

  it('goes on at the next line behind a record that was cut off, whatever it was cut off in', () => {
    const whole = '{"log_id":"é","context":{"list":[1,{"a":"b"}],"n":-1.5},"z":true}'
    const bytes = Buffer.from(whole)
    for (let cut = 1; cut < bytes.length; cut++) {
      const text = Buffer.concat([bytes.subarray(0, cut), Buffer.from(`\n${whole}\n${whole}\n`)])
      const result = read(text)
      expect([cut, result.values.map(({ line }) => line)]).toEqual([cut, [2, 3]])
      expect([cut, result.skips.map(({ line }) => line)]).toEqual([cut, [1]])
    }
  })

  it('loses at most the last record when a file is cut off, and says so', () => {
    const values = [{ id: 1, deep: { list: [1, 2, { x: 'y}{][' }] } }, { id: 2, text: 'äöü😀' }, { id: 3 }]
    for (const [name, write] of Object.entries(containers)) {
      const text = write(values)
      const bytes = Buffer.from(text)
      const ends = recordEnds(text)
      expect(ends).toHaveLength(values.length)
      for (let cut = 0; cut < bytes.length; cut++) {
        const result = read(bytes.subarray(0, cut))
        const complete = ends.filter((end) => end <= cut).length
        // What stands on one line is one record; half a character behind a record spoils its line.
        const least = name.startsWith('several')
          ? 0
          : isUtf8(bytes.subarray(0, cut))
            ? complete
            : complete - 1
        expect(plain(result)).toEqual(values.slice(0, result.values.length))
        expect([name, cut, result.values.length >= least]).toEqual([name, cut, true])
        const isCutInside =
          cut > (ends[complete - 1] ?? 0) && bytes.subarray(ends[complete - 1] ?? 0, cut).includes('{')
        if (isCutInside) expect([name, cut, result.skips.length]).not.toEqual([name, cut, 0])
      }
    }
  })
})

/** Behind the closing brace of each record. */
function recordEnds(text: string): number[] {
  const ends: number[] = []
  let depth = 0
  for (const match of text.matchAll(/"(?:[^"\\\\]|\\\\.)*"|[{}]/g)) {
    if (match[0] === '{') depth++
    if (match[0] === '}' && --depth === 0) ends.push(Buffer.byteLength(text.slice(0, match.index + 1)))
  }
  return ends
}

describe('ValueReader accounts for what it does not read', () => {
  const good = '{"a":1}'

  it.each<[string, string | Buffer, string, number]>([
    ['a line that is not JSON', `${good}\nfoo\n${good}`, 'not valid JSON', 2],
    ['a NaN literal', `${good}\n{"a":NaN}\n${good}`, 'not valid JSON', 2],
    ['a raw control character', `${good}\n{"a":"\u0001"}\n${good}`, 'not valid JSON', 2],
    ['a conflict marker', `${good}\n<<<<<<< HEAD\n${good}`, 'a git conflict marker', 2],
    [
      'invalid UTF-8 in a string',
      Buffer.concat([Buffer.from(`${good}\n{"a":"`), Buffer.from([0xff]), Buffer.from(`"}\n${good}`)]),
      'not valid UTF-8',
      2
    ],
    [
      'invalid UTF-8 in a value of several lines',
      Buffer.concat([Buffer.from(`${good}\n{\n"a":"`), Buffer.from([0xc3]), Buffer.from(`"\n}\n${good}`)]),
      'not valid UTF-8',
      2
    ],
    [
      'too deep nesting on a line',
      `${good}\n${'['.repeat(1001)}${']'.repeat(1001)}\n${good}`,
      'the record is nested more than 1000 levels deep',
      2
    ]
  ])('%s', (_, text, reason, line) => {
    const result = read(text)
    expect(result.skips).toEqual([{ reason, line }])
    expect(plain(result)).toEqual([{ a: 1 }, { a: 1 }])
  })

  it('a replacement character that the log itself holds is no fault', () => {
    expect(plain(read('{"a":"\ufffd"}'))).toEqual([{ a: '\ufffd' }])
  })

  it('nesting of 100 and 1000 levels is read, 100,000 is not and breaks nothing', () => {
    for (const levels of [100, 999]) {
      const text = `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
      expect(read(`${text}\n${good}`).skips).toEqual([])
    }
    const text = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(read(`${text}\n${good}`)).toMatchObject({
      values: [{ value: { a: 1 }, line: 2 }],
      skips: [{ line: 1 }]
    })
  })

  it('a value over the limit, on one line or several, is skipped and reading goes on behind it', () => {
    const long = JSON.stringify({ a: 'x'.repeat(5000) })
    for (const text of [long, long.replace(':', ':\n')]) {
      for (const lineBytes of [100, 100_000]) {
        const result = read(`${text}\n${good}`, [7, 3000], {
          valueBytes: 1 << 10,
          lineBytes: Math.min(lineBytes, 900)
        })
        expect(plain(result)).toEqual([{ a: 1 }])
        expect(result.skips).toEqual([{ reason: 'the record is longer than 0.0009765625 MiB', line: 1 }])
      }
    }
  })

  it('a truncated last record', () => {
    expect(read(`${good}\n{"a":1,"b":"x`).skips).toEqual([
      { reason: 'the file ends inside this record', line: 2 }
    ])
    expect(read(`${good}\n{"a":1,\n`).skips).toEqual([
      { reason: 'the file ends inside this record', line: 2 }
    ])
    expect(read(`[\n${good},\n`).skips).toEqual([
      { reason: 'the file ends before this array is closed', line: 1 }
    ])
  })

  it('the corrupt record of a pretty array alone, and no inner object of it', () => {
    const values = [
      { id: 1, inner: [{ id: 'inner 1' }] },
      { id: 2, inner: [{ id: 'inner 2' }] },
      { id: 3, inner: [{ id: 'inner 3' }] }
    ]
    const lines = JSON.stringify(values, null, 2).split('\n')
    const second = lines.findIndex((line) => line.includes('"id": 2'))
    for (const [at, garbage] of [
      [second, '    "id": 2 2,'],
      [second + 2, '<<<<<<< HEAD'],
      [second + 3, '        "id": "inner'],
      [second + 5, '    }']
    ] as const) {
      const result = read(lines.map((line, index) => (index === at ? garbage : line)).join('\n'))
      expect([garbage, plain(result)]).toEqual([garbage, [values[0], values[2]]])
      expect(result.skips.length).toBeGreaterThan(0)
      expect(result.skips[0]?.line).toBe(second)
    }
  })

  it('conflict markers between the records of a pretty array', () => {
    const text =
      '[\n  {\n    "a": 1\n  },\n<<<<<<< HEAD\n  {\n    "a": 2\n  }\n=======\n  {\n    "a": 3\n  }\n>>>>>>> other\n]\n'
    const result = read(text)
    expect(plain(result)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
    expect(result.skips.map(({ line, reason }) => [line, reason])).toEqual(
      [5, 9, 13].map((line) => [line, 'a git conflict marker'])
    )
  })
})

describe('ValueReader and arrays', () => {
  it('an array alone is taken apart, one among other lines is a value', () => {
    expect(plain(read('[{"a":1},{"a":2}]'))).toEqual([{ a: 1 }, { a: 2 }])
    expect(plain(read('[{"a":1},{"a":2}]\n[{"a":3}]'))).toEqual([[{ a: 1 }, { a: 2 }], [{ a: 3 }]])
    expect(plain(read('[{"a":1}]\n{"a":2}'))).toEqual([[{ a: 1 }], { a: 2 }])
    expect(plain(read('{"a":2}\n[{"a":1}]'))).toEqual([{ a: 2 }, [{ a: 1 }]])
    expect(plain(read('[]\n{"a":2}'))).toEqual([[], { a: 2 }])
  })

  it('elements come with the line on which they start', () => {
    expect(read('[\n  {"a": 1},\n  {\n    "a": 2\n  }, {"a": 3}\n]').values.map(({ line }) => line)).toEqual([
      2, 3, 5
    ])
  })

  it('takes time in proportion to the bytes, however the brackets fall', () => {
    for (const piece of [
      '[\n',
      '{"a":[\n',
      '{"a":\n',
      '[1,\n',
      '{"a":1\n',
      '[\n1],\n',
      '{\n',
      '<<<<<<<\n{\n"a":\n'
    ]) {
      const text = piece.repeat(Math.ceil(500_000 / piece.length))
      const start = process.cpuUsage().user
      read(text)
      expect([piece, (process.cpuUsage().user - start) / 1e6 < 5]).toEqual([piece, true])
    }
  })
})

describe('ValueReader and an object that holds the records', () => {
  const jaeger = (spans: readonly (readonly string[])[]) => ({
    data: spans.map((names, index) => ({
      traceID: `t${index}`,
      spans: names.map((name) => ({ name, tags: [{ k: 1 }] })),
      processes: {}
    })),
    total: 0
  })
  const simulations = {
    info: { seed: 1, list: [{ simulations: [{ id: 'no record' }] }] },
    simulations: [1, 2, 3, 4].map((id) => ({
      id,
      messages: [{ role: 'user', content: '}]"' }, { role: 'tool' }]
    })),
    end: true
  }
  const ids = (value: unknown): unknown[] => (value as typeof simulations).simulations.map(({ id }) => id)

  it.each([undefined, 1, '\t'])(
    'keeps the whole records of a file that is cut off (indented by %p)',
    (indent) => {
      const text = JSON.stringify(simulations, null, indent)
      const ends = [1, 2, 3, 4].map((id) =>
        id === 4 ? text.lastIndexOf(']') : text.lastIndexOf('{', text.search(new RegExp(`"id": ?${id + 1}`)))
      )
      for (let cut = 1; cut < text.length; cut++) {
        const result = read(text.slice(0, cut))
        const whole = ends.filter((end) => end <= cut).length
        const found = result.values.flatMap(({ value }) => ids(value))
        expect([cut, found.length >= whole]).toEqual([cut, true])
        expect(found).toEqual([1, 2, 3, 4].slice(0, found.length))
        expect([cut, result.skips.length]).toEqual([cut, 1])
        for (const { value } of result.values) expect(value).toMatchObject({ info: simulations.info })
      }
    }
  )

  it('keeps inner records: the spans of the trace that is cut off', () => {
    const text = JSON.stringify(
      jaeger([
        ['a', 'b'],
        ['c', 'd', 'e']
      ]),
      null,
      2
    )
    const result = read(text.slice(0, text.indexOf('"e"')))
    expect(plain(result)).toEqual([
      {
        data: [
          {
            traceID: 't0',
            spans: [
              { name: 'a', tags: [{ k: 1 }] },
              { name: 'b', tags: [{ k: 1 }] }
            ],
            processes: {}
          },
          {
            traceID: 't1',
            spans: [
              { name: 'c', tags: [{ k: 1 }] },
              { name: 'd', tags: [{ k: 1 }] }
            ]
          }
        ]
      }
    ])
  })

  it('loses the broken records alone when it is indented', () => {
    const lines = JSON.stringify(simulations, null, 2).split('\n')
    for (let at = lines.findIndex((line) => line.includes('"id": 1')) - 1; at < lines.length - 4; at++) {
      for (const garbage of ['<<<<<<< HEAD', '', '      "cut', '      {', '"x": }']) {
        const text = lines.map((line, index) => (index === at ? garbage : line)).join('\n')
        const result = read(text)
        const found = result.values.flatMap(({ value }) =>
          'simulations' in (value as object) ? ids(value) : ['stray']
        )
        // A missing line may leave valid JSON; then nothing is broken.
        expect([at, garbage, found.length >= 3 || garbage === '']).toEqual([at, garbage, true])
        const inOrder = found.length === 4 ? found : [1, 2, 3, 4].filter((id) => found.includes(id))
        expect([at, garbage, found]).toEqual([at, garbage, inOrder])
        if (found.length < 4) expect(result.skips.length).toBeGreaterThan(0)
      }
    }
  })

  it('loses two broken records in a row alone', () => {
    const lines = JSON.stringify(simulations, null, 2).split('\n')
    const text = lines.map((line) => (/"id": [12],/.test(line) ? '<<<<<<< HEAD' : line)).join('\n')
    expect(read(text).values.flatMap(({ value }) => ids(value))).toEqual([3, 4])
  })

  it('is handed on in parts when it is big, each record once and with the fields before the records', () => {
    const many = {
      head: 'h',
      Records: Array.from({ length: 200 }, (_, id) => ({ id, list: [1, [2], { a: '],[' }] })),
      tail: 't'
    }
    for (const indent of [undefined, 2]) {
      const text = JSON.stringify(many, null, indent)
      const whole = read(text, [], { partBytes: 500, lineBytes: 64 })
      expect(whole.values.length).toBeGreaterThan(5)
      expect(whole.skips).toEqual([])
      const parts = plain(whole) as (typeof many)[]
      expect(parts.flatMap((part) => part.Records)).toEqual(many.Records)
      expect(parts.every((part) => part.head === 'h')).toBe(true)
      expect(parts.at(-1)?.tail).toBe('t')
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 20 }), (cuts) => {
          expect(read(text, cuts, { partBytes: 500, lineBytes: 64 })).toEqual(whole)
        }),
        { numRuns: 50 }
      )
    }
  })

  it('is read whole below that', () => {
    expect(plain(read(JSON.stringify(simulations, null, 2)))).toEqual([simulations])
  })
})
