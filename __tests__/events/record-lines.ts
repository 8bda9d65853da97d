import fc from 'fast-check'

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
  'c\\\\d',
  '\n',
  'n',
  '\\n',
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
export const plain = fc.oneof(
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
/** Records of the base format as logs write them, most of them plain, each on a line of its own. */
export const line = fc
  .tuple(event, fc.boolean())
  .map(([value, isSpaced]) => (isSpaced ? spaced(value) : JSON.stringify(value)))
